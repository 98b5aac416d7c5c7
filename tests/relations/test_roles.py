"""The part of each mention of a body."""

from __future__ import annotations

from relating import read

from vnadmin_extract.document import Context
from vnadmin_extract.mentions import HeaderFields
from vnadmin_extract.relations.roles import assign_roles
from vnadmin_extract.relations.tasks.grammar import find_tasks


def test_roles() -> None:
    text, agencies, deadlines = read(
        '<a n="Ủy ban nhân dân tỉnh Hòa Sơn">UBND TỈNH HÒA SƠN</a>\n'
        "Số: 15/TB-UBND\n"
        "THÔNG BÁO\n"
        "Kết luận tại phiên họp tháng 3\n"
        "1. <a>Sở Y tế</a> chủ trì, phối hợp với <c>các huyện</c> tiêm phòng cho trẻ, báo cáo <a>UBND tỉnh</a>.\n"
        "2. Theo Văn bản số 12/STP của <a>Sở Tư pháp</a>, hồ sơ đã đủ.\n"
        "Nơi nhận:\n"
        "- <a>Tỉnh ủy</a>;\n"
        "- Các đơn vị thuộc <a>Sở Tư pháp</a>;\n"
        "- Lưu: VT."
    )
    context = Context(issuer="Ủy ban nhân dân tỉnh Hòa Sơn")
    tasks = find_tasks(text, agencies, deadlines, context)
    header = HeaderFields(start=0, end=10, issuer="Ủy ban nhân dân tỉnh Hòa Sơn", issuer_span=(0, 17))
    assert assign_roles(text, agencies, tasks, header) == [
        "issuer",
        "lead",
        "cooperating",
        "report_to",
        "mentioned",
        "recipient",
        "mentioned",
    ]


def test_parallel_to_the_mentions() -> None:
    text, agencies, _ = read("Theo đề nghị của <a>Sở Tư pháp</a> và <a>Sở Nội vụ</a>.")
    assert assign_roles(text, agencies, [], HeaderFields(start=0, end=4)) == ["mentioned", "mentioned"]


def test_a_body_reported_to_twice_in_one_task() -> None:
    text, agencies, deadlines = read(
        "- <a>Sở Y tế</a> tham mưu <a>UBND tỉnh</a> tiêm vét; rà soát vắc xin, báo cáo Chủ tịch <a>UBND tỉnh</a>."
    )
    tasks = find_tasks(text, agencies, deadlines, Context())
    assert assign_roles(text, agencies, tasks, HeaderFields(start=0, end=1)) == ["lead", "report_to", "report_to"]

"""Orders of two or three words, and a minister who is told by his office alone."""

from __future__ import annotations

import pytest
from relating import found_tasks, read

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tasks.grammar import find_tasks


@pytest.mark.parametrize(
    ("told", "actions"),
    [
        ("3. Về hồ sơ đất xen kẹt: yêu cầu <a>Sở Xây dựng</a> rà soát.", ["rà soát"]),
        ("Giao <a>Sở Y tế</a> kiểm tra kho.", ["kiểm tra kho"]),
        ("Đề nghị <c>các xã</c> đăng ký sớm.", ["đăng ký sớm"]),
        # The paper itself is what is to be carried out.
        ("Nhận được Chỉ thị này, <c>các xã</c> tổ chức triển khai thực hiện.", ["tổ chức triển khai thực hiện"]),
        ("Căn cứ nội dung Kế hoạch này, <c>các xã</c> nghiêm túc thực hiện.", ["nghiêm túc thực hiện"]),
        ("Nhận được công văn này, đề nghị <c>các xã</c> khẩn trương thực hiện.", []),
        # Formulas, what a table is about, and what is only told.
        ("Yêu cầu <c>các đơn vị</c> nghiêm túc thực hiện.", []),
        ("Đề nghị <c>các xã</c> hướng dẫn.", []),
        ("Bảng chỉ tiêu giao <c>các cơ quan</c> theo dõi", []),
        ("<a>Sở Y tế</a> kiểm tra kho.", []),
    ],
)
def test_an_order_in_few_words(told: str, actions: list[str]) -> None:
    assert [task[0] for task in found_tasks(told)] == actions


MINISTRY = Context(doc_type="Chỉ thị", issuer="Bộ Xây dựng", issuer_level="central")


@pytest.mark.parametrize(
    ("told", "context", "bodies"),
    [
        ("<a>Vụ Pháp chế</a> rà soát các văn bản, báo cáo Bộ trưởng trước ngày 30/4.", MINISTRY, ["Bộ Xây dựng"]),
        ("<a>Cục A</a> lập quy hoạch bến xe, trình Bộ trưởng ký ban hành.", MINISTRY, ["Bộ Xây dựng"]),
        (
            "<a>Vụ A</a> tổng hợp số liệu nhà ở, báo cáo Bộ trưởng, <a>Ban Chỉ đạo</a>.",
            MINISTRY,
            ["Bộ Xây dựng", "Ban Chỉ đạo"],
        ),
        ("<a>Vụ Pháp chế</a> rà soát các văn bản, báo cáo Bộ trưởng Bộ Y tế xem xét.", MINISTRY, []),
        ("<a>Vụ Pháp chế</a> rà soát các văn bản mà Bộ trưởng đã ký trong năm.", MINISTRY, []),
        ("<a>Sở A</a> rà soát các văn bản, báo cáo Bộ trưởng.", Context(issuer="Ủy ban nhân dân tỉnh"), []),
    ],
)
def test_the_minister_of_the_paper_hears_of_it(told: str, context: Context, bodies: list[str]) -> None:
    text, agencies, deadlines = read(told)
    (task,) = find_tasks(text, agencies, deadlines, context)
    assert [body.canonical for body in task.report_to] == bodies


@pytest.mark.parametrize(
    ("told", "given"),
    [
        (
            "Chỉ thị Bộ trưởng các <c>Bộ, cơ quan ngang bộ</c> thực hiện nghiêm việc tiết kiệm điện.",
            [("thực hiện nghiêm việc tiết kiệm điện", ["Bộ, cơ quan ngang bộ"])],
        ),
        (
            "<a>Thủ tướng Chính phủ</a> chỉ thị <c>các địa phương</c> rà soát các hồ đập xung yếu.",
            [("rà soát các hồ đập xung yếu", ["các địa phương"])],
        ),
        (
            'Chủ tịch <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> chỉ thị Giám đốc <c>các sở</c>, Chủ tịch '
            "<c>UBND các huyện</c> kiểm tra kho thóc giống.",
            [("kiểm tra kho thóc giống", ["các sở", "UBND các huyện"])],
        ),
        ("Thực hiện chỉ thị <a>Thủ tướng Chính phủ</a> về phòng cháy, <c>các xã</c> đã kiểm tra.", []),
        ('Chỉ thị <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> về phòng cháy rừng mùa khô.', []),
    ],
)
def test_a_directive_as_a_verb(told: str, given: list[tuple[str, list[str]]]) -> None:
    assert [task[:2] for task in found_tasks(told)] == given


def test_an_item_s_body_acts_on_behind_a_dash_of_another() -> None:
    found = found_tasks(
        "1. <a>Sở Y tế</a> chủ trì kiểm tra bếp ăn trong các khu công nghiệp.\n"
        "- Tuyên truyền cách nhận biết thực phẩm hỏng.\n"
        "- <c>UBND các xã</c> bố trí cán bộ lấy mẫu thức ăn.\n"
        "- Tổng hợp kết quả kiểm tra, công khai các bếp vi phạm."
    )
    assert [task[1] for task in found] == [["Sở Y tế"], ["Sở Y tế"], ["UBND các xã"], ["Sở Y tế"]]

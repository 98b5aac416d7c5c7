"""Who hands work to another body, and who has the work then."""

from __future__ import annotations

import pytest
from relating import NOTICE, found_tasks

from vnadmin_extract.document import Context

CENTRAL = Context(doc_type="Công văn", issuer="Bộ Xây dựng")
"""To a ministry a province is no superior, so that the subject of "phân công" might be told to act."""

HANDED_ON = [
    (
        '<a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> phân công <a>Sở Xây dựng</a> theo dõi việc cấp phép nhà ở.',
        [("theo dõi việc cấp phép nhà ở", ["Sở Xây dựng"])],
    ),
    (
        'Để giữ tiến độ, <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> phân công <a>Sở Y tế</a> chủ trì, phối hợp với '
        "<a>Công an tỉnh</a> kiểm tra nhà thuốc.",
        [("kiểm tra nhà thuốc", ["Sở Y tế"])],
    ),
    (
        'Chủ tịch <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> ủy quyền Giám đốc <a>Sở Tài chính</a> ký báo cáo giá đất.',
        [("ký báo cáo giá đất", ["Sở Tài chính"])],
    ),
    (
        "Ủy quyền <a>Sở Tài chính</a> thông báo kết quả đấu giá cho các hộ.",
        [("thông báo kết quả đấu giá cho các hộ", ["Sở Tài chính"])],
    ),
    (
        "<a>Ban Chỉ đạo tỉnh</a> phân công <c>các sở, ngành</c> kiểm tra từng cụm thi.",
        [("kiểm tra từng cụm thi", ["các sở, ngành"])],
    ),
    # Those who are told to share out work among groups do it themselves.
    (
        "<c>UBND các huyện</c> phân công <c>các phòng, ban</c> theo dõi từng công trình.",
        [("phân công các phòng, ban theo dõi từng công trình", ["UBND các huyện"])],
    ),
    (
        '2. <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> phân công <c>các sở, ngành</c> phụ trách từng huyện.',
        [("phân công các sở, ngành phụ trách từng huyện", ["Ủy ban nhân dân tỉnh"])],
    ),
    (
        'Đề nghị <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> phân công <a>Sở Nội vụ</a> theo dõi việc thi tuyển.',
        [("phân công Sở Nội vụ theo dõi việc thi tuyển", ["Ủy ban nhân dân tỉnh"])],
    ),
    (
        "<a>Ban Thường vụ Tỉnh ủy</a> phân công các đồng chí Tỉnh ủy viên phụ trách các huyện như sau:\n"
        "- Phấn đấu giảm số xã trắng hợp tác xã trong năm.",
        [],
    ),
    # In whose name a body speaks is no one who is told.
    ("Thừa ủy quyền <a>Thủ tướng Chính phủ</a> báo cáo Quốc hội về dự án luật.", []),
]


@pytest.mark.parametrize(("example", "given"), HANDED_ON)
def test_whoever_assigns_work_has_none_by_that(example: str, given: list[tuple[str, list[str]]]) -> None:
    assert [task[:2] for task in found_tasks(example, CENTRAL)] == given


def test_an_assignment_as_an_introduction_is_no_task() -> None:
    example = (
        '<a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> phân công <c>các sở, ngành</c> thực hiện như sau:\n'
        "1. <a>Sở Y tế</a> rà soát các cơ sở khám bệnh.\n2. <a>Sở Nội vụ</a> thẩm định hồ sơ thi đua."
    )
    for context in (NOTICE, CENTRAL):
        assert [task[1] for task in found_tasks(example, context)] == [["Sở Y tế"], ["Sở Nội vụ"]]

"""Sentences and clauses behind a task that are another's: their times are not the task's."""

from __future__ import annotations

import pytest
from relating import found_tasks

OTHERS = [
    (
        "1. <a>Sở A</a> ban hành quy chế trong năm nay. <a>Ban Chỉ đạo</a> tự giải thể "
        '<d due="2031-12-31">chậm nhất ngày 31/12/2031</d>.',
        [("ban hành quy chế trong năm nay", ["Sở A"], None)],
    ),
    (
        "2. <a>Sở A</a> cấp đủ kinh phí khảo sát; Hội đồng thẩm định tự chấm dứt hoạt động "
        '<d due="2031-09-30">trước ngày 30/9/2031</d>.',
        [("cấp đủ kinh phí khảo sát", ["Sở A"], None)],
    ),
    (
        "3. <a>Sở A</a> chấm điểm thi đua từng quý. Người đứng đầu đơn vị xếp cuối phải giải trình "
        '<d due="2031-11-05">trước ngày 05/11/2031</d>.',
        [("chấm điểm thi đua từng quý", ["Sở A"], None)],
    ),
    (
        "4. <a>Sở A</a> kiểm tra năm bến đò. Các xã tự rà soát, báo cáo <a>Sở A</a> "
        '<d due="2031-08-15">trước ngày 15/8/2031</d>.',
        [
            ("kiểm tra năm bến đò", ["Sở A"], None),
            ("tự rà soát, báo cáo Sở A trước ngày 15/8/2031", ["Các xã"], "2031-08-15"),
        ],
    ),
    # What a thing must be is told of the task.
    (
        "5. <a>Sở A</a> lập hồ sơ đề nghị xếp hạng. Hồ sơ phải gửi về tỉnh "
        '<d due="2031-05-20">trước ngày 20/5/2031</d>.',
        [("lập hồ sơ đề nghị xếp hạng. Hồ sơ phải gửi về tỉnh trước ngày 20/5/2031", ["Sở A"], "2031-05-20")],
    ),
]


@pytest.mark.parametrize(("example", "given"), OTHERS)
def test_whose_time_it_is(example: str, given: list[tuple[str, list[str], str | None]]) -> None:
    assert [(told, lead, due) for told, lead, _, due in found_tasks(example)] == given

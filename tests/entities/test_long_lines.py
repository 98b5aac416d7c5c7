"""A whole paper on one line, as some converters leave it: each of its times is found, at the same cost as any other."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.segment import structure

LENGTH = 200_000


@pytest.mark.parametrize(
    ("clause", "each"),
    [
        ("Sở Y tế báo cáo kết quả trước ngày 15/4/2025; ", 1),
        ("Sở Y tế hoàn thành việc rà soát và gửi báo cáo về UBND tỉnh chậm nhất ngày 20/5/2025, ", 1),
        ("các phòng báo cáo định kỳ trước ngày 20 hằng tháng, ", 1),
        ("diện tích lúa năm 2025 là 12.400 ha, ", 0),
    ],
)
def test_each_time_of_a_line_of_200_000_characters_is_found(clause: str, each: int) -> None:
    count = LENGTH // len(clause)
    text = structure((clause * count).rstrip())
    found = find_deadlines(text, find_dates(text, Context()), Context())
    assert len(found) == each * count
    assert {text.text[d.start : d.end] for d in found} == {text.text[d.start : d.end] for d in found[:1]}

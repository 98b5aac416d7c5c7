"""What a plan raises or lowers: where it starts from, and what it aims at."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

PLAN = Context(issued_on=date(2026, 2, 9), reference=date(2026, 2, 9), doc_type="Kế hoạch", province="Sơn La")
TITLE = "KẾ HOẠCH\nPhát triển rừng giai đoạn 2026 - 2030\n"
BASE, GOAL = ("actual", 2025), ("target", 2030)


@pytest.mark.parametrize(
    ("planned", "expected"),
    [
        ("Nâng tỷ lệ hộ dùng nước máy từ 61% (năm 2025) lên 85% (năm 2030).", [BASE, GOAL]),
        ("Kéo giảm tỷ lệ sinh con tại nhà từ 6% cuối năm 2025 xuống còn dưới 2%.", [BASE, GOAL]),
        ("1. Trồng 90 ha sở; tăng độ che phủ từ 41,5% hiện nay lên 44%.", [GOAL, ("actual", None), GOAL]),
        # What has come about already.
        ("Tỷ lệ hộ dùng nước máy đã tăng từ 52% năm 2020 lên 61% năm 2025.", [("actual", 2020), BASE]),
    ],
)
def test_from_a_base_to_a_goal(planned: str, expected: list[tuple[str, int | None]]) -> None:
    found = [(d.status, d.period_end.year if d.period_end else None) for d in indicators(f"{TITLE}{planned}", PLAN)]
    assert found == expected

"""Lines of a letterhead that were broken within a name or the country's motto."""

from __future__ import annotations

import pytest
from test_layout import paragraphs

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
BELOW = "Số: 5/QĐ-UBND\nSông Lam, ngày 03 tháng 4 năm 2031\nQUYẾT ĐỊNH\nVề việc đặt tên đường"


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("ỦY\nBAN NHÂN DÂN\nTỈNH SÔNG LAM", ["ỦY BAN NHÂN DÂN TỈNH SÔNG LAM"]),
        ("UỶ BAN\nNHÂN DÂN\nHUYỆN MỸ LỘC", ["UỶ BAN NHÂN DÂN HUYỆN MỸ LỘC"]),
        ("HỘI ĐỒNG NHÂN\nDÂN XÃ TÂN LẬP", ["HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP"]),
        ("BẢO HIỂM XÃ HỘI\nVIỆT NAM", ["BẢO HIỂM XÃ HỘI VIỆT NAM"]),
        ("KIỂM TOÁN NHÀ NƯỚC\nKHU VỰC IX", ["KIỂM TOÁN NHÀ NƯỚC KHU VỰC IX"]),
        (f"SỞ Y TẾ\nCỘNG\n{NATION.removeprefix('CỘNG ')}", ["SỞ Y TẾ", NATION]),
        ("SỞ Y TẾ\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", ["SỞ Y TẾ", NATION]),
        (f"ỦY BAN NHÂN DÂN CỘNG\n{NATION.removeprefix('CỘNG ')}", ["ỦY BAN NHÂN DÂN", NATION]),
        (f"SỞ Y TẾ | CỘNG\n{NATION.removeprefix('CỘNG ')} |\nPHÒNG DƯỢC | Độc lập - Tự do - Hạnh phúc",
         ["SỞ Y TẾ", "PHÒNG DƯỢC", NATION, "Độc lập - Tự do - Hạnh phúc"]),
        # Two bodies, and a body whose name has ended.
        ("ỦY BAN NHÂN DÂN TỈNH SÔNG LAM\nBAN DÂN TỘC", ["ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", "BAN DÂN TỘC"]),
        (f"BẢO HIỂM XÃ HỘI VIỆT NAM\n{NATION}", ["BẢO HIỂM XÃ HỘI VIỆT NAM", NATION]),
    ],
)  # fmt: skip
def test_names_and_the_motto_are_made_whole(head: str, lines: list[str]) -> None:
    found = [line.strip(" |") for line in paragraphs(f"{head}\n{BELOW}")]
    assert sorted(found[: found.index("Số: 5/QĐ-UBND")]) == sorted(lines)

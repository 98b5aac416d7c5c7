"""Papers from the web, whose lines are broken at a width and whose paragraphs a blank line parts."""

from __future__ import annotations

import pytest
from test_layout import paragraphs

_LETTERHEAD = ("|", "**ỦY BAN NHÂN DÂN", "HUYỆN SÔNG TRÀ**", "|", "|", "Số: 17/KH-UBND", "|", "", "**KẾ HOẠCH**", "")
_BODY = (
    "- Nạo vét kênh mương, sửa",
    "chữa cống lấy nước đầu nguồn trước vụ mùa.",
    "",
    "**2.",
    "Công tác thủy lợi**",
    "",
    "- Vận hành hồ chứa theo quy",
    "trình đã được phê duyệt, không để thiếu nước cho sản xuất và sinh hoạt của dân.",
    "",
    "**3.",
    "Phòng Kinh tế:**",
    "",
)
_RECIPIENTS = ("|", "Nơi nhận:", "- Như trên;", "- Các phòng;", "- Các xã;", "- Lưu: VT.", "|", "Lê Văn Thử", "|")


def _paper(*lines: str) -> list[str]:
    return paragraphs("\n".join((*_LETTERHEAD, *_BODY, *lines, "", *_BODY, *_RECIPIENTS)))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("- Củng cố Ban Quản lý", "Thủy nông cơ sở tại các xã vùng hạ du."),
        ("- Hội Cựu chiến binh, Đoàn", "Thanh niên giúp dân dọn bùn đất."),
        ("UBND huyện yêu cầu", "Mặt trận Tổ quốc các xã cùng giám sát."),
    ],
)
def test_a_short_line_goes_on_with_a_capital_where_blank_lines_part_the_paragraphs(above: str, below: str) -> None:
    assert f"{above} {below}" in _paper(above, below)


def test_a_bold_heading_goes_on_before_bold_that_holds_nothing() -> None:
    lines = ("**4. Cục", "Quản lý đê điều:**** **Kiểm tra các tuyến đê.", "Giao các xã trực canh đê.")
    assert paragraphs("\n".join(lines)) == ["4. Cục Quản lý đê điều: Kiểm tra các tuyến đê.", lines[2]]

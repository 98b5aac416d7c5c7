"""Papers from the web, whose lines are broken at a width and whose paragraphs a blank line parts."""

from __future__ import annotations

import pytest
from test_layout import paragraphs

from vnadmin_extract.document import Cell, Line, Page, Source, Table
from vnadmin_extract.layout import analyse

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


@pytest.mark.parametrize("letterhead", ["|\n{0}\n{1}\n|", "{0}\n{1}"])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Số:", "17/2025/QĐ-UBND"),
        ("Thành phố Buôn Ma", "Thuột, ngày 08 tháng 7 năm 2025"),
    ],
)
def test_the_number_and_the_place_of_a_letterhead_go_on(letterhead: str, above: str, below: str) -> None:
    assert f"{above} {below}" in paragraphs(letterhead.format(above, below))


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("- Kiện toàn Ban Chỉ huy", "Phòng thủ dân sự các xã ven sông.", True),
        ("- Hội Cựu chiến binh, Đoàn", "Thanh niên giúp dân dọn bùn đất.", True),
        ("5. Cục", "Quản lý đê điều: Kiểm tra các tuyến đê.", True),
        ("- Thường trực Ban Chỉ huy", "- Các đội xung kích", False),
        ("3. Ban Quản lý", "Xây dựng phương án bảo vệ công trình.", False),
        ("Bà Lê Thị Thử, Phó Trưởng Ban Chỉ đạo", "Ông Trần Văn Mẫu, thành viên", False),
        ("Gửi các Vụ, Cục", "Các phòng theo dõi việc thực hiện.", False),
        ("- Lãnh đạo Cục", "Các phòng theo dõi việc thực hiện.", False),
    ],
)
def test_a_line_that_ends_in_the_head_of_a_name_goes_on(above: str, below: str, joined: bool) -> None:
    assert (f"{above} {below}" in paragraphs(f"Các xã trực canh đê.\n\n{above}\n{below}\n")) is joined


@pytest.mark.parametrize("stop", ["./.", "./", ""])
def test_the_word_for_recipients_begins_a_line_of_its_own(stop: str) -> None:
    sentence = (
        "Văn phòng xã theo dõi, đôn đốc các thôn, tổ dân phố và đơn vị\n"
        "trên địa bàn, báo cáo Chủ tịch kết quả thực hiện trước mỗi kỳ"
    )
    page = f"{sentence}\nhọp.\n{sentence}{stop}\nNơi nhận:\n- Các thôn;\n- Lưu: VT."
    assert paragraphs(page)[-3:] == ["Nơi nhận:", "- Các thôn;", "- Lưu: VT."]


def test_on_a_page_of_few_lines_a_table_tells_the_margins() -> None:
    lines = (
        ("Kết quả trồng rừng và phòng cháy 9 tháng đầu năm", (150, 100, 470, 114)),
        ("Số liệu chính như sau:", (108, 123, 235, 137)),
    )
    table = Table(tuple(Cell(text, i // 2, i % 2) for i, text in enumerate("abcd")), (80, 150, 538, 200))
    page = Page(1, (*(Line(text, box) for text, box in lines), table), 595, 842, "text_layer")
    blocks = analyse(Source("0" * 16, "a.pdf", "application/pdf", (page,))).blocks
    assert [b.mapped.text for b in blocks[:2]] == [text for text, _ in lines]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("kết luận của Chủ tịch UBND huyện", "Giao Công an huyện rà soát."),
        ("tại phiên họp của UBND tỉnh", "Yêu cầu các địa phương báo cáo."),
    ],
)
def test_what_is_ordered_does_not_go_on_a_title_that_ends_in_a_unit(above: str, below: str) -> None:
    assert paragraphs(f"THÔNG BÁO\n{above}\n{below}") == ["THÔNG BÁO", above, below]


@pytest.mark.parametrize("heading", ["I- MỤC TIÊU", "II - NHIỆM VỤ", "IV- TỔ CHỨC"])
def test_a_heading_of_the_party_s_papers_begins_a_line(heading: str) -> None:
    title = "thực hiện Nghị quyết số 5 về kinh tế"
    assert paragraphs(f"CHƯƠNG TRÌNH\n{title}\n{heading}\n1. Trồng rừng.") == [
        "CHƯƠNG TRÌNH",
        title,
        heading,
        "1. Trồng rừng.",
    ]

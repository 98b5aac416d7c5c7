"""Outline, items, sentences, zones and tables of a normalised text."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import StructuredText
from vnadmin_extract.segment import structure

DIRECTIVE = """\
ỦY BAN NHÂN DÂN TỈNH AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/CT-UBND
An Bình, ngày 09 tháng 3 năm 2023
CHỈ THỊ
Về việc tăng cường quản lý bến thủy nội địa
Thời gian qua, hoạt động của các bến thủy còn nhiều bất cập. Chủ tịch UBND tỉnh yêu cầu:
I. NHIỆM VỤ CHUNG
1. Sở Giao thông vận tải:
a) Rà soát toàn bộ bến đang hoạt động;
b) Đề xuất phương án xử lý, gồm: (1) bến không phép; (2) bến hết hạn.
2. UBND các huyện:
- Tuyên truyền đến người dân.
- Kiểm tra định kỳ.
II. TỔ CHỨC THỰC HIỆN
Giao Văn phòng UBND tỉnh theo dõi./.
Nơi nhận:
- Như trên;
- Lưu: VT, GT2.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phạm Hữu Tâm"""


@pytest.fixture(scope="module")
def directive() -> StructuredText:
    return structure(DIRECTIVE)


def paragraph(text: StructuredText, beginning: str):  # type: ignore[no-untyped-def]
    return next(p for p in text.paragraphs if text.text[p.content : p.end].startswith(beginning))


def test_a_list_goes_on_behind_a_paragraph_without_a_number() -> None:
    text = structure(
        "Kế hoạch số 5 đã hết hạn.\nSở Y tế yêu cầu các bệnh viện:\n1. Lập sổ trực.\nSổ trực phải có chữ ký.\n"
        "2. Gửi báo cáo.\n_ Nộp bản chính.\nBáo cáo gồm:\n- Số ca trực.\n3. Lưu hồ sơ.\nHồ sơ lưu ba năm.\n"
        "Sở Y tế yêu cầu các trạm:\n4. Lập sổ tiêm."
    )
    assert [p.parent for p in text.paragraphs] == [None, None, 1, None, 1, 4, None, 6, 1, None, None, 10]


def test_decimal_numbers_with_a_dash_as_party_papers_write_them() -> None:
    text = structure("3- Mục tiêu cụ thể\n3.1- Đến năm 2025\n- Trồng 300 ha.\n3.2- Đến năm 2030\n- Trồng 900 ha.")
    assert [p.path for p in text.paragraphs] == [("3",), ("3", "3.1"), ("3", "3.1"), ("3", "3.2"), ("3", "3.2")]
    assert [p.parent for p in text.paragraphs] == [None, 0, 1, 0, 3]


@pytest.mark.parametrize(
    ("beginning", "path", "under"),
    [
        ("NHIỆM VỤ CHUNG", ("I",), "Thời gian qua"),
        ("Sở Giao thông", ("I", "1"), "NHIỆM VỤ CHUNG"),
        ("Rà soát", ("I", "1", "a"), "Sở Giao thông"),
        ("Đề xuất", ("I", "1", "b"), "Sở Giao thông"),
        ("UBND các huyện", ("I", "2"), "NHIỆM VỤ CHUNG"),
        ("Kiểm tra định kỳ", ("I", "2"), "UBND các huyện"),
        ("TỔ CHỨC THỰC HIỆN", ("II",), "Thời gian qua"),
        ("Giao Văn phòng", ("II",), "TỔ CHỨC THỰC HIỆN"),
    ],
)
def test_a_paragraph_stands_under_what_announces_it(
    directive: StructuredText, beginning: str, path: tuple[str, ...], under: str
) -> None:
    found = paragraph(directive, beginning)
    assert found.path == path
    assert found.parent is not None
    above = directive.paragraphs[found.parent]
    assert directive.text[above.content : above.end].startswith(under)


@pytest.mark.parametrize(
    ("beginning", "zone"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH", "header"),
        ("CHỈ THỊ", "header"),
        ("Về việc tăng cường", "header"),
        ("Thời gian qua", "body"),
        ("Giao Văn phòng", "body"),
        ("Nơi nhận", "recipients"),
        ("Lưu: VT", "recipients"),
        ("TM. ỦY BAN", "signature"),
        ("Phạm Hữu Tâm", "signature"),
    ],
)
def test_letterhead_recipients_and_signature_are_told_from_the_body(
    directive: StructuredText, beginning: str, zone: str
) -> None:
    assert paragraph(directive, beginning).zone == zone


def test_items_inside_a_paragraph(directive: StructuredText) -> None:
    assert [directive.text[i.content : i.end] for i in directive.items] == ["bến không phép;", "bến hết hạn."]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Gặt xong đầu tháng 6. Theo báo cáo, lúa tốt.", ["Gặt xong đầu tháng 6.", "Theo báo cáo, lúa tốt."]),
        ("Nước dâng 9,2 m. Mưa đã ngớt.", ["Nước dâng 9,2 m.", "Mưa đã ngớt."]),
        ("Tổng thu đạt 1.204 tỷ đồng. Chi đạt 980 tỷ đồng.", ["Tổng thu đạt 1.204 tỷ đồng.", "Chi đạt 980 tỷ đồng."]),
        ("Họp tại TP. Vinh. Sau đó đi TX. Hoàng Mai.", ["Họp tại TP. Vinh.", "Sau đó đi TX. Hoàng Mai."]),
        ("Đồng chí KT. Chủ tịch ký thay.", ["Đồng chí KT. Chủ tịch ký thay."]),
        ("Trên đây là kết luận./.", ["Trên đây là kết luận./."]),
    ],
)
def test_sentences_end_at_full_stops_only(text: str, sentences: list[str]) -> None:
    found = structure(text)
    assert [found.text[s.start : s.end] for s in found.sentences] == sentences


def test_a_table_that_goes_on_over_a_page_is_one_table_with_one_head() -> None:
    text = structure(
        "PHỤ LỤC\n"
        "CHỈ TIÊU NĂM 2027\n"
        "STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\n"
        "1\tSản lượng chè búp\tTấn\t4.100\n"
        "STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\n"
        "2\tDiện tích mắc ca\tHa\t312,5\n"
    )
    (table,) = text.tables
    assert table.columns == ("STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch")
    assert table.header_rows == 1
    values = [text.text[slice(*text.paragraphs[row].cells[3])] for row in table.rows[table.header_rows :]]
    assert values == ["4.100", "312,5"]
    assert table.title is not None
    assert text.text[slice(*table.title)] == "PHỤ LỤC\nCHỈ TIÊU NĂM 2027"


def test_a_head_over_two_columns_names_both() -> None:
    text = structure("STT\tNội dung\tKế hoạch\t\nSTT\tNội dung\tNăm 2026\tNăm 2027\n1\tThu ngân sách\t5.200\t5.900\n")
    (table,) = text.tables
    assert table.columns[2:] == ("Kế hoạch Năm 2026", "Kế hoạch Năm 2027")


def test_whom_a_telegram_is_sent_to() -> None:
    places = ", ".join(f"Tân Hòa {number}" for number in "ABCDEFGHIKLMNOPQRST")
    text = structure(
        "CÔNG ĐIỆN KHẨN\nVề việc ứng phó với lũ lớn\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG LAM, ĐIỆN:\n"
        f"- Chủ tịch UBND các huyện: {places};\n- Giám đốc Công an tỉnh.\nTừ đêm qua trên địa bàn có mưa to.\n"
        "1. Giám đốc Công an tỉnh bố trí lực lượng."
    )
    assert [p.zone for p in text.paragraphs] == [*["header"] * 3, *["recipients"] * 2, *["body"] * 2]


@pytest.mark.parametrize(
    ("sender", "to", "zone"),
    [
        ("BỘ Y TẾ ĐIỆN:", "Bộ Công an, Bộ Xây dựng; Tập đoàn Sông Lam.", "recipients"),
        ("THỦ TƯỚNG CHÍNH PHỦ điện:", "Chủ tịch UBND các tỉnh: Bắc Hà, Nam Lĩnh.", "recipients"),
        ("ĐIỆN:", "Công an tỉnh; Sở Y tế.", "recipients"),
        ("BỘ Y TẾ ĐIỆN:", "Các sở, ngành; UBND các huyện", "recipients"),
        # No name of a body, or a sentence.
        ("BỘ Y TẾ ĐIỆN:", "Đêm qua mưa lớn đã làm ngập 5 trạm y tế.", "body"),
        ("BỘ Y TẾ ĐIỆN:", "Bộ Y tế nhận được báo cáo. Nay yêu cầu kiểm tra ngay.", "body"),
    ],
)
def test_whom_a_telegram_is_sent_to_in_one_line(sender: str, to: str, zone: str) -> None:
    text = structure(f"CÔNG ĐIỆN\nVề việc ứng phó với lũ lớn\n{sender}\n{to}\nYêu cầu trực 24 giờ.")
    assert [p.zone for p in text.paragraphs[2:]] == ["header", zone, "body"]


@pytest.mark.parametrize("sender", ["Điện:", "ĐIỆN:", "CHỦ TỊCH UBND TỈNH SÔNG LAM, ĐIỆN:"])
def test_whom_a_telegram_is_sent_to_on_the_sender_s_line(sender: str) -> None:
    text = structure(
        f"CÔNG ĐIỆN\nVề ứng phó bão\n{sender} - Các thành viên Ban Chỉ huy tỉnh;\n- UBND các huyện.\n"
        "Yêu cầu trực 24 giờ."
    )
    assert [p.zone for p in text.paragraphs[2:]] == ["recipients", "recipients", "body"]


def test_an_addressee_may_be_a_list_of_many() -> None:
    many = ", ".join(f"Sông Lam {letter}" for letter in "ABCDEFGHIKLMNOPQRST")
    text = structure(
        f"BỘ Y TẾ\nSố: 7/BYT-MT\nKính gửi:\n- Các Bộ: {many};\n- UBND các tỉnh.\nBộ Y tế đề nghị rà soát.\n"
        f"- Các bệnh viện: {many} rà soát lại. Sau đó báo cáo."
    )
    assert [p.zone for p in text.paragraphs[2:]] == [*["recipients"] * 3, *["body"] * 2]


@pytest.mark.parametrize(
    ("lines", "zones"),
    [
        ("Nơi nhận:\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nLê Văn Ba", "rssrrs"),
        ("Nơi nhận:\n- Như trên;\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n- Sở Nội vụ;\n- Lưu: VT.\nLê Văn Ba", "rrssrrs"),
        ("Nơi nhận:\n- Như trên;\nKT. GIÁM ĐỐC\n- Sở Nội vụ;\nPHÓ GIÁM ĐỐC\n- Lưu: VT.\nLê Văn Ba", "rrsrsrs"),
        # Behind a list that has come to its end another one begins.
        ("Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Ba\n- Danh sách các xã;", "rrssb"),
    ],
)
def test_a_signature_may_stand_within_the_recipients(lines: str, zones: str) -> None:
    text = structure(f"THÔNG BÁO\nVề họp giao ban\nSở Y tế thông báo để các đơn vị biết./.\n{lines}")
    assert "".join(p.zone[0] for p in text.paragraphs[3:]) == zones


def test_a_row_of_words_below_a_whole_head_is_no_second_line_of_it() -> None:
    (table,) = structure(
        "Nhiệm vụ\tChủ trì\tThời gian hoàn thành\nTập huấn\tSở Nội vụ\tTháng 01\nSơ kết\tSở Tư pháp\tQuý II\n"
    ).tables
    assert (table.header_rows, table.columns) == (1, ("Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành"))


@pytest.mark.parametrize("heading", ["I- TÌNH HÌNH", "A - ĐÁNH GIÁ CHUNG", "I. TÌNH HÌNH", "IV. TIẾN ĐỘ"])
def test_the_first_heading_below_a_title_is_no_part_of_it(heading: str) -> None:
    text = structure(f"THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n{heading}\nToàn tỉnh có 9 dự án.\nII- NHIỆM VỤ")
    (found,) = (p for p in text.paragraphs if text.text.startswith(heading, p.start))
    assert (found.zone, found.heading) == ("body", True)


@pytest.mark.parametrize("line", ["B- Hội nghị công chức", "B/ Hội nghị công chức", "B. Hội nghị công chức"])
def test_capital_letters_however_they_are_closed(line: str) -> None:
    found = structure(f"I- VỀ TỔ CHỨC\nA- Đại hội chi bộ\n- Rà soát hồ sơ.\n{line}\n- In tài liệu.").paragraphs[3]
    assert found.marker == "B"


@pytest.mark.parametrize(
    "line",
    ["a- Sở Y tế rà soát.", "a, Sở Y tế rà soát.", "a/ Sở Y tế rà soát.", "a) Sở Y tế rà soát.", "a. Sở Y tế rà soát."],
)
def test_letters_however_they_are_closed(line: str) -> None:
    first = structure(f"1. Về y tế\n{line}\nb) Sở Nội vụ thẩm định.").paragraphs[1]
    assert (first.marker, first.parent) == ("a", 0)


def test_a_paper_on_one_line_is_cut_into_sentences_at_its_marks() -> None:
    """All that is told of a value or a day is sought in its sentence: one of a hundred pages would take minutes."""
    clause = "Sở Y tế báo cáo kết quả trước ngày 15/4/2025, gửi UBND tỉnh 1.250 phiếu; "
    line = clause * (200_000 // len(clause))
    text = structure(line.rstrip())
    assert max(s.end - s.start for s in text.sentences) <= 4000
    assert all(text.text[s.start : s.end].startswith("Sở Y tế") for s in text.sentences)
    assert all(text.text[s.end - 1] == ";" for s in text.sentences)
    assert [text.sentence_at(text.text.index("gửi", at)) is not None for at in (0, 100_000, 190_000)] == [True] * 3


@pytest.mark.parametrize(("mark", "after"), [(", ", ","), (" ", "a"), ("", "a")])
def test_without_semicolons_it_is_cut_at_the_best_place_there_is(mark: str, after: str) -> None:
    text = structure((("a" * 99 + mark) * 200).strip())
    assert all(s.end - s.start <= 4000 for s in text.sentences)
    assert all(text.text[s.end - 1] == after for s in text.sentences[:-1])
    assert sum(s.end - s.start for s in text.sentences) >= len(text.text) - len(text.sentences)


def test_a_long_sentence_stays_whole() -> None:
    text = structure("Đoạn tuyến " + "qua thôn Một, " * 200 + "hết.")
    assert len(text.sentences) == 1

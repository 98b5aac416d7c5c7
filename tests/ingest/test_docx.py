from __future__ import annotations

import io
import zipfile

import pytest
from docx_files import cell, docx, level, numbered, paragraph, run, table

from vnadmin_extract.document import Line, ReadError, Table
from vnadmin_extract.ingest.docx import read_docx


def items(data: bytes) -> list[Line | Table]:
    pages, _ = read_docx(data)
    return [item for item in pages[0].items if isinstance(item, Table) or item.text]


def texts(data: bytes) -> list[str]:
    return [item.text for item in items(data) if isinstance(item, Line)]


def test_tracked_changes_are_accepted() -> None:
    body = (
        "<w:p><w:ins>"
        + run("Giao Sở Y tế ")
        + "</w:ins><w:del><w:r><w:delText>Giao Sở Nội vụ </w:delText></w:r></w:del>"
        + run("báo cáo trước ngày 15/5/2024.")
        + "<w:moveFrom>"
        + run(" Đoạn đã chuyển đi.")
        + "</w:moveFrom></w:p>"
    )
    assert texts(docx(body)) == ["Giao Sở Y tế báo cáo trước ngày 15/5/2024."]


def test_automatic_numbers_are_written_out() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="7">'
        + level(0, "upperRoman", "%1.")
        + level(1, "decimal", "%2.")
        + level(2, "decimal", "%2.%3.")
        + level(3, "lowerLetter", "%4)")
        + level(4, "bullet", "\uf0b7")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    )
    outline = [
        (0, "Kết quả"),
        (1, "Thu"),
        (2, "Nội địa"),
        (2, "Xuất khẩu"),
        (3, "Thuế"),
        (4, "Ý"),
        (0, "Nhiệm vụ"),
        (1, "X"),
    ]
    body = "".join(paragraph(text, properties=numbered(depth)) for depth, text in outline)
    assert texts(docx(body, numbering=numbering)) == [
        "I. Kết quả", "1. Thu", "1.1. Nội địa", "1.2. Xuất khẩu", "a) Thuế", "- Ý", "II. Nhiệm vụ", "1. X",
    ]  # fmt: skip


def test_a_number_that_starts_anew() -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "%1.")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    body = "".join(paragraph("x", properties=numbered(0, n)) for n in (1, 1, 2, 2))
    assert texts(docx(body, numbering=numbering)) == ["1. x", "2. x", "1. x", "2. x"]


def test_number_from_the_style() -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "Điều %1.")}</w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>'
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
        "<w:rPr><w:b/></w:rPr></w:style>"
    )
    found = items(docx(paragraph("Phạm vi", properties='<w:pStyle w:val="Dieu"/>'), numbering=numbering, styles=styles))
    assert found == [Line("Điều 1. Phạm vi", bold=True)]


def test_footnotes_follow_their_paragraph_and_are_marked() -> None:
    body = (
        f'<w:p>{run("Đàn trâu có 12.500 con")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(", tăng 2%.")}</w:p>'
        + paragraph("Đoạn sau.")
    )
    notes = (
        '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{run(" Số liệu của ngành thú y.")}</w:p></w:footnote>'
    )
    first, note, last = items(docx(body, footnotes=notes))
    assert isinstance(first, Line)
    assert first.text == "Đàn trâu có 12.500 con1, tăng 2%."
    assert [first.text[a:b] for a, b in first.marks] == ["1"]
    assert note == Line("Số liệu của ngành thú y.", footnote="1")
    assert last == Line("Đoạn sau.")


def test_raised_figures_are_marks_but_squares_are_units() -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    body = paragraph(run("Diện tích 30 m"), run("2", raised), run(" của huyện"), run("3", raised), run(" đã giao"))
    (line,) = items(docx(body))
    assert isinstance(line, Line)
    assert line.text == "Diện tích 30 m² của huyện3 đã giao"
    assert [line.text[a:b] for a, b in line.marks] == ["3"]


def test_tables_stand_in_order_with_their_merged_cells() -> None:
    body = (
        paragraph("Biểu 1")
        + table(
            cell("STT", '<w:vMerge w:val="restart"/>') + cell("Kế hoạch", '<w:gridSpan w:val="2"/>'),
            cell("", "<w:vMerge/>") + cell("2024") + cell("2025"),
            cell("1") + cell("10,5") + cell("11"),
        )
        + paragraph("Hết biểu")
    )
    before, found, after = items(docx(body))
    assert before == Line("Biểu 1")
    assert after == Line("Hết biểu")
    assert isinstance(found, Table)
    assert found.grid() == [["STT", "Kế hoạch", ""], ["", "2024", "2025"], ["1", "10,5", "11"]]
    assert (found.cells[0].row_span, found.cells[1].column_span) == (2, 2)


def test_a_letterhead_is_lines_not_a_table() -> None:
    body = table(
        cell("UBND TỈNH HÒA AN") + cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        cell("Số: 12/TB-UBND") + cell("Hòa An, ngày 05 tháng 3 năm 2024"),
    )
    assert texts(docx(body)) == [
        "UBND TỈNH HÒA AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/TB-UBND", "Hòa An, ngày 05 tháng 3 năm 2024",
    ]  # fmt: skip


def test_an_abbreviation_among_the_recipients_is_no_head_of_a_column() -> None:
    listed = "".join(map(paragraph, ("Nơi nhận:", "- TT Đảng ủy, HĐND xã;", "- Lưu: VT.")))
    signed = "".join(map(paragraph, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")))
    frame = f"<w:tc>{listed}</w:tc><w:tc>{signed}</w:tc>"
    assert texts(docx(table(frame))) == [
        "Nơi nhận:", "- TT Đảng ủy, HĐND xã;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
    ]  # fmt: skip
    counted = table(cell("TT") + cell("Nơi nhận: xã, phường"), cell("1") + cell("Phường Một"))
    assert [type(item) for item in items(docx(counted))] == [Table]


def test_text_boxes_are_read_once() -> None:
    box = f"<wps:txbx><w:txbxContent>{paragraph('HỎA TỐC')}</w:txbxContent></wps:txbx>"
    old = f"<w:pict><w:txbxContent>{paragraph('HỎA TỐC')}</w:txbxContent></w:pict>"
    body = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>{run('Số: 1')}</w:p>"
    )
    assert texts(docx(body)) == ["Số: 1", "HỎA TỐC"]


def test_legacy_fonts_and_their_capitals() -> None:
    body = paragraph(run("Céng hßa x· héi", '<w:rFonts w:ascii=".VnTimeH"/>')) + paragraph(
        run("Giao Së Tµi chÝnh thÈm ®Þnh dù to¸n", '<w:rFonts w:ascii=".VnTime"/>')
    )
    pages, notes = read_docx(docx(body))
    assert [i.text for i in pages[0].items if isinstance(i, Line) and i.text] == [
        "CỘNG HÒA XÃ HỘI", "Giao Sở Tài chính thẩm định dự toán",
    ]  # fmt: skip
    assert [note.code for note in notes] == ["legacy_encoding"]


def test_unicode_beside_a_legacy_encoding_is_known_by_its_font() -> None:
    old, new = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'
    body = paragraph(run("Giao Së Tµi chÝnh thÈm ®Þnh dù to¸n", old)) + paragraph(run("9 tháng 2005", new))
    assert texts(docx(body)) == ["Giao Sở Tài chính thẩm định dự toán", "9 tháng 2005"]
    wholly = docx(body.replace(".VnTime", "Arial").replace("9 tháng", "9 th¸ng"))
    assert texts(wholly) == ["Giao Sở Tài chính thẩm định dự toán", "9 tháng 2005"]


def test_the_strict_form_of_the_format() -> None:
    out = io.BytesIO()
    names = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    with zipfile.ZipFile(out, "w") as package:
        body = paragraph("Sở Y tế")
        package.writestr("word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>")
    assert texts(out.getvalue()) == ["Sở Y tế"]


def test_hidden_text_is_left_out_and_capitals_are_shown() -> None:
    body = paragraph(run("mật", "<w:vanish/>"), run("thông báo", "<w:caps/>"))
    assert texts(docx(body)) == ["THÔNG BÁO"]


@pytest.mark.parametrize(
    ("properties", "shown"),
    [
        ("<w:strike/>", "Cấp 95 triệu đồng"),
        ("<w:dstrike/>", "Cấp 95 triệu đồng"),
        ('<w:rStyle w:val="Bo"/>', "Cấp 95 triệu đồng"),
        ('<w:strike w:val="0"/>', "Cấp 80 95 triệu đồng"),
    ],
)
def test_struck_text_is_left_out(properties: str, shown: str) -> None:
    style = '<w:style w:type="character" w:styleId="Bo"><w:rPr><w:strike/></w:rPr></w:style>'
    body = paragraph("Cấp ", run("80 ", properties), "95 triệu đồng")
    assert texts(docx(body, styles=style)) == [shown]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"PK\x03\x04 cut short", "damaged_docx"),
        (docx("<w:p>")[:200], "damaged_docx"),
        (docx(""), "no_text"),
    ],
)
def test_bad_files_give_one_clear_line(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_docx(data)
    assert error.value.code == code
    assert "\n" not in error.value.message

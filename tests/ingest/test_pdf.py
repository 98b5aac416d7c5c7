from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pdf_pages import SENTENCES, body, draw, font
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from vnadmin_extract import Pipeline
from vnadmin_extract.document import Line, Page, ReadError, Table
from vnadmin_extract.ingest import read
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import judge_layer, read_pdf

NO_OCR = ReadOptions(ocr="off")


def pages(data: bytes) -> tuple[Page, ...]:
    return read_pdf(data, NO_OCR)[0]


def lines(page: Page) -> list[str]:
    return [item.text for item in page.items if isinstance(item, Line)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"Th\xc3\xb4ng b\xc3\xa1o", "not_a_pdf"),
        (b"%PDF-1.4\nnothing that follows is one", "damaged_pdf"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        pages(data)
    assert error.value.code == code
    assert "\n" not in error.value.message


def test_a_pdf_cut_short_that_still_opens_says_so(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.pdf", tmp_path / "cut.pdf"
    whole.write_bytes(draw(body))
    cut.write_bytes(whole.read_bytes().rpartition(b"startxref")[0])
    assert [n.code for file in (whole, cut) for n in read(file, file.name).notes] == ["file_cut"]


def test_a_locked_pdf_asks_for_a_copy_without_password() -> None:
    data = draw(body, encrypt=StandardEncryption("secret", ownerPassword="other"))
    with pytest.raises(ReadError, match="password") as error:
        pages(data)
    assert error.value.code == "encrypted_pdf"


def saved_empty() -> bytes:
    out = io.BytesIO()
    pdfium.PdfDocument.new().save(out)
    return out.getvalue()


def written_empty() -> bytes:
    """A PDF as plain as the format allows, its tree of pages empty."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, words in enumerate((b"/Type/Catalog/Pages 2 0 R", b"/Type/Pages/Kids [ ]/Count 0"), start=1):
        places.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n<<%s>>\nendobj\n" % (number, words)
    table = b"xref\n0 3\n0000000000 65535 f \n" + b"".join(places) + b"trailer\n<</Size 3/Root 1 0 R>>\n"
    return bytes(out) + table + b"startxref\n%d\n%%%%EOF\n" % len(out)


@pytest.mark.parametrize("make", [saved_empty, written_empty])
def test_a_pdf_without_pages_says_so(make: Callable[[], bytes]) -> None:
    with pytest.raises(ReadError) as error:
        pages(make())
    assert error.value.code == "no_pages"
    assert "no pages" in error.value.message
    assert "\n" not in error.value.message


@pytest.mark.parametrize(
    ("text", "picture", "usable"),
    [
        (" ".join(SENTENCES), 0.0, True),
        (" ".join(SENTENCES), 1.0, True),
        (unicodedata.normalize("NFD", " ".join(SENTENCES)), 1.0, True),
        ("", 1.0, False),
        ("", 0.0, True),
        ("Ký bởi: Văn phòng Thời gian ký: 01/02/2024", 1.0, False),
        ("Trang", 1.0, False),
        ("Lưu: VT.", 0.0, True),
        ("UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM Doc lap Tu do Hanh phuc " * 3, 1.0, False),
        ("7KH[ .Lp fjq Qw7 OOx pke " * 20, 0.0, False),
    ],
)
def test_the_text_layer_is_taken_where_it_is_vietnamese(text: str, picture: float, usable: bool) -> None:
    assert judge_layer(text, lambda: picture).usable is usable


def test_a_tcvn3_layer_is_taken_and_named() -> None:
    verdict = judge_layer(
        "Giao Së X©y dùng chñ tr×, phèi hîp víi c¸c ®¬n vÞ liªn quan rµ so¸t tiÕn ®é tõng h¹ng môc " * 2, 0.0
    )
    assert verdict.usable
    assert verdict.encoding == "tcvn3"


def test_letterhead_is_read_left_column_first() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.drawCentredString(160, 790, "UBND TỈNH AN HÒA")
        sheet.drawCentredString(160, 772, "SỞ XÂY DỰNG")
        sheet.drawCentredString(160, 745, "Số: 27/TB-SXD")
        sheet.drawCentredString(400, 790, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        sheet.drawCentredString(400, 772, "Độc lập - Tự do - Hạnh phúc")
        sheet.drawCentredString(400, 745, "An Hòa, ngày 12 tháng 3 năm 2024")
        body(sheet)

    found = lines(pages(draw(page))[0])
    assert found[:6] == [
        "UBND TỈNH AN HÒA",
        "SỞ XÂY DỰNG",
        "Số: 27/TB-SXD",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "An Hòa, ngày 12 tháng 3 năm 2024",
    ]
    assert found[6:] == list(SENTENCES)


def test_recipients_and_signature_are_two_columns() -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 700)
        for number, text in enumerate(("Nơi nhận:", "- Như trên;", "- Thanh tra tỉnh;", "- Lưu: VT.")):
            sheet.drawString(85, 560 - 16 * number, text)
        sheet.drawCentredString(430, 560, "KT. GIÁM ĐỐC")
        sheet.drawCentredString(430, 544, "PHÓ GIÁM ĐỐC")
        sheet.drawCentredString(430, 470, "Lê Thị Hạnh")

    assert lines(pages(draw(page))[0])[4:] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Thanh tra tỉnh;",
        "- Lưu: VT.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Thị Hạnh",
    ]


def test_words_know_their_place_on_the_page() -> None:
    page = pages(draw(body))[0]
    line = page.items[0]
    assert isinstance(line, Line)
    assert [line.text[start:end] for start, end, _ in line.words] == line.text.split()
    _, _, first = next(iter(line.words))
    assert first[0] == pytest.approx(85, abs=1)
    assert first[1] < page.height - 600 < first[3]  # type: ignore[operator]


@pytest.mark.parametrize("set_in", [False, True], ids=["on the page", "in a page set into it"])
def test_a_ruled_table_is_a_table_and_its_lines_are_gone(set_in: bool) -> None:
    rows = (("STT", "Chỉ tiêu", "Ước đạt"), ("1", "Sản lượng lúa", "12,5"), ("2", "Xuất khẩu", "1.204"))

    def page(sheet: canvas.Canvas) -> None:
        if set_in:
            sheet.beginForm("page")
            sheet.setFont(font(), 13)
        body(sheet, 780)
        xs, ys = [85, 140, 330, 430], [640, 616, 592, 568]
        sheet.grid(xs, ys)
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                sheet.drawString(xs[c] + 5, ys[r] - 17, text)
        sheet.drawString(85, 500, "Trên đây là kết quả thực hiện.")
        if set_in:
            sheet.endForm()
            sheet.transform(0.9, 0, 0, 0.9, 30, 40)
            sheet.doForm("page")

    items = pages(draw(page))[0].items
    tables = [i for i in items if isinstance(i, Table)]
    assert [t.grid() for t in tables] == [[list(r) for r in rows]]
    assert isinstance(items[-1], Line)
    assert items[-1].text == "Trên đây là kết quả thực hiện."
    assert items.index(tables[0]) == len(items) - 2


def test_merged_cells_keep_their_spans() -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 780)
        for y in (640, 592, 568):
            sheet.line(85, y, 430, y)
        sheet.line(200, 616, 430, 616)
        for x in (85, 200, 430):
            sheet.line(x, 568, x, 640)
        sheet.line(315, 568, 315, 616)
        sheet.drawString(90, 610, "Địa bàn")
        sheet.drawString(210, 623, "Kế hoạch năm")
        for x, top, text in (
            (210, 600, "Vốn"),
            (320, 600, "Tỷ lệ"),
            (90, 575, "An Hòa"),
            (210, 575, "45"),
            (320, 575, "7,2"),
        ):
            sheet.drawString(x, top, text)

    table = next(i for i in pages(draw(page))[0].items if isinstance(i, Table))
    spans = {c.text: (c.row_span, c.column_span) for c in table.cells}
    assert spans["Địa bàn"] == (2, 1)
    assert spans["Kế hoạch năm"] == (1, 2)
    assert spans["7,2"] == (1, 1)


def test_the_last_row_of_a_table_alone_on_a_page() -> None:
    row = ("7", "Rà soát danh mục hồ chứa", "Sở Xây dựng", "Quý IV năm 2025")

    def page(sheet: canvas.Canvas) -> None:
        xs = [85, 115, 270, 370, 480]
        sheet.grid(xs, [760, 720])
        for x, text in zip(xs, row, strict=False):
            sheet.drawString(x + 5, 743, text)
        body(sheet, 690)

    items = pages(draw(page))[0].items
    assert [t.grid() for t in items if isinstance(t, Table)] == [[list(row)]]


def test_a_blank_column_keeps_its_place() -> None:
    def page(sheet: canvas.Canvas) -> None:
        xs = [85, 120, 270, 330, 480]
        sheet.grid(xs, [760, 720, 680])
        for y in (743, 703):
            for x, text in ((85, "1"), (120, "Rà soát hồ chứa"), (330, "Quý IV")):
                sheet.drawString(x + 5, y, text)
        body(sheet, 650)

    table = next(i for i in pages(draw(page))[0].items if isinstance(i, Table))
    assert table.grid() == [["1", "Rà soát hồ chứa", "", "Quý IV"]] * 2


def test_a_stray_line_beside_a_table_makes_no_column_of_the_room_between_them() -> None:
    def page(sheet: canvas.Canvas) -> None:
        ys = [760 - 24 * n for n in range(7)]
        sheet.grid([120, 270, 480], ys)
        sheet.line(40, ys[0], 40, ys[-1])
        for y in (ys[0], ys[-2], ys[-1]):
            sheet.line(40, y, 120, y)
        for number, y in enumerate(ys[1:]):
            sheet.drawString(125, y + 8, f"Thôn {number + 1}")
            sheet.drawString(275, y + 8, str(80 + number))
        body(sheet, 560)

    table = next(i for i in pages(draw(page))[0].items if isinstance(i, Table))
    assert table.grid() == [[f"Thôn {number + 1}", str(80 + number)] for number in range(6)]


def test_a_frame_around_two_columns_is_no_table() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.grid([85, 270, 480], [760, 720])
        sheet.drawString(90, 743, "Người lập biểu")
        sheet.drawString(275, 743, "Thủ trưởng cơ quan")
        body(sheet, 690)

    assert not any(isinstance(i, Table) for i in pages(draw(page))[0].items)


def test_the_ground_behind_a_paragraph_is_no_table() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.setFillColorRGB(1, 1, 1)
        for n in range(4):
            sheet.rect(80, 595 - 20 * n, 220, 18, stroke=0, fill=1)
            sheet.rect(300, 595 - 20 * n, 220, 18, stroke=0, fill=1)
        sheet.setFillColorRGB(0, 0, 0)
        body(sheet)

    assert lines(pages(draw(page))[0]) == list(SENTENCES)


def test_a_number_filled_into_a_form_field_stands_in_its_line() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.drawString(85, 760, "Số:")
        sheet.acroForm.textfield(name="so", x=112, y=756, width=34, height=18, value="4580", borderWidth=0, fontSize=12)
        sheet.drawString(150, 760, "/UBND-TH")
        body(sheet)

    assert lines(pages(draw(page))[0])[0].replace(" ", "") == "Số:4580/UBND-TH"


def test_a_stamp_in_a_pdf_without_a_form_does_not_stop_the_reading() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.freeTextAnnotation("Ký bởi: Ủy ban nhân dân xã", Rect=[400, 780, 560, 820], DA="/Helv 9 Tf")
        body(sheet)

    assert lines(pages(draw(page))[0]) == list(SENTENCES)


def upwards(sheet: canvas.Canvas) -> None:
    sheet.translate(500, 50)
    sheet.rotate(90)
    body(sheet, 300)


@pytest.mark.parametrize(("drawn", "turn"), [(upwards, 90), (upwards, 0), (body, 90), (body, 0)])
def test_a_page_reads_as_its_text_is_written(drawn: Callable[[canvas.Canvas], None], turn: int) -> None:
    document = pdfium.PdfDocument(draw(drawn))
    document[0].set_rotation(turn)
    out = io.BytesIO()
    document.save(out)
    page = pages(out.getvalue())[0]
    assert lines(page) == list(SENTENCES)
    assert (page.width > page.height) == (drawn is upwards)  # type: ignore[operator]
    first = page.items[0]
    assert isinstance(first, Line)
    assert first.bbox is not None
    assert 0 <= first.bbox[0] <= first.bbox[2] <= page.width  # type: ignore[operator]


def test_a_scan_without_ocr_leaves_a_note_and_no_text() -> None:
    picture = pdfium.PdfDocument(draw(body))[0].render(scale=1).to_pil()

    def page(sheet: canvas.Canvas) -> None:
        sheet.drawImage(ImageReader(picture), 0, 0, 595, 842)

    found = pages(draw(page))[0]
    assert found.reading == "ocr"
    assert found.items == ()
    assert [n.code for n in found.notes] == ["ocr_off"]


GARBAGE = tuple(f"7KH[ .Lp fjq Qw7 OOx pke 3KzQJ {n} +jQKFKtQK TXcF JLD" for n in range(6))


def letterhead(sheet: canvas.Canvas, number: str = "Số:        /TB-UBND", day: str = "     ") -> None:
    sheet.drawString(70, 790, "ỦY BAN NHÂN DÂN")
    sheet.drawString(70, 772, "TỈNH LAI CHÂU")
    sheet.drawString(85, 745, number)
    sheet.drawString(270, 790, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    sheet.drawString(310, 772, "Độc lập - Tự do - Hạnh phúc")
    sheet.drawString(300, 745, f"Lai Châu, ngày {day} tháng 3 năm 2021")
    sheet.drawString(260, 710, "THÔNG BÁO")
    body(sheet, 670)


def scanned(data: bytes) -> Callable[[canvas.Canvas], None]:
    """The first page of ``data`` as a picture that fills a page."""
    picture = pdfium.PdfDocument(data)[0].render(scale=200 / 72).to_pil().convert("RGB")
    return lambda sheet: sheet.drawImage(ImageReader(picture), 0, 0, *sheet._pagesize)


def with_garbage(picture: Callable[[canvas.Canvas], None]) -> Callable[[canvas.Canvas], None]:
    """A scan over a text layer that a bad converter left: words without a single Vietnamese mark."""

    def page(sheet: canvas.Canvas) -> None:
        for n, words in enumerate(GARBAGE):
            sheet.drawString(70, 700 - 30 * n, words)
        picture(sheet)

    return page


def test_a_page_with_a_worthless_text_layer_is_read_by_ocr_and_says_why(tmp_path: Path) -> None:
    file = tmp_path / "mixed.pdf"
    file.write_bytes(draw(body, with_garbage(scanned(draw(body)))))
    record = Pipeline().process(file).records[0]
    first, second = record.page_sources  # type: ignore[union-attr]
    assert (first.source, second.source) == ("text_layer", "ocr")
    assert "with Vietnamese marks" in second.reason
    assert "read by tesseract and trueocr" in second.reason
    assert record.text_source == "mixed"  # type: ignore[union-attr]


@pytest.mark.parametrize("scan", [False, True])
def test_a_letterhead_left_blank_is_said_of_the_document(tmp_path: Path, scan: bool) -> None:
    file = tmp_path / "blank.pdf"
    data = draw(letterhead)
    file.write_bytes(draw(scanned(data)) if scan else data)
    record = Pipeline().process(file).records[0]
    assert (record.number, record.issued_on) == (None, None)  # type: ignore[union-attr]
    assert {"number_blank", "date_blank"} <= {w.code for w in record.warnings}

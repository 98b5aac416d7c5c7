from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from pdf_pages import SENTENCES, body, draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line, Page, ReadError, Table
from vnadmin_extract.ingest.ocr import read_page
from vnadmin_extract.ingest.ocr.numerals import stems
from vnadmin_extract.ingest.ocr.ones import settle_quarters
from vnadmin_extract.ingest.ocr.page import tokens_of
from vnadmin_extract.ingest.ocr.prepare import estimate_skew, rotate, to_gray
from vnadmin_extract.ingest.ocr.readers import Box, ReadWord, find_tessdata, line_of
from vnadmin_extract.ingest.ocr.separators import with_commas
from vnadmin_extract.ingest.ocr.vote import align, settle
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.tokens import Token


def tokens(text: str, confidence: float = 0.9) -> list[Token]:
    return [Token(w, 40.0 * i, 0, 40.0 * i + 30, 20, 18, 20, confidence) for i, w in enumerate(text.split())]


def words(text: str, confidence: float = 0.9) -> list[ReadWord]:
    return [ReadWord(w, (40.0 * i, 0, 40.0 * i + 30, 20), confidence) for i, w in enumerate(text.split())]


def voted(first: str, second: str, sure: tuple[float, float] = (0.9, 0.9), again: object = ([], [])) -> list[Token]:
    return settle(align(tokens(first, sure[0]), words(second, sure[1])), lambda pair: again)  # type: ignore[arg-type,return-value]


def text_of(found: list[Token]) -> str:
    return " ".join(t.text for t in found)


def test_what_both_read_is_sure() -> None:
    found = voted("đạt 1.245,6 tỷ đồng", "đạt 1.245,6 tỷ đồng", (0.6, 0.6))
    assert all(t.confidence is not None and t.confidence > 0.98 for t in found)
    assert not any(t.note for t in found)


@pytest.mark.parametrize(
    ("first", "second", "sure", "result"),
    [
        ("thâm quyền", "thẩm quyền", (0.94, 0.8), "thẩm quyền"),
        ("tô chức", "tổ chức", (0.6, 0.7), "tổ chức"),
        ("khó khăn", "khó khãn", (0.97, 0.9), "khó khăn"),
        ("khóa XIH về", "khóa XIII về", (0.87, 0.69), "khóa XIII về"),
        ("được g1ao quản lý", "được giao quản lý", (0.8, 0.9), "được giao quản lý"),
        ("phối hợp.", "phối hợp", (0.96, 0.99), "phối hợp."),
    ],
)
def test_the_likelier_word_is_taken(first: str, second: str, sure: tuple[float, float], result: str) -> None:
    assert text_of(voted(first, second, sure)) == result


def test_a_disputed_number_carries_a_note_and_little_confidence() -> None:
    found = voted("đạt 56,5 %", "đạt 96,5 %")
    assert [t.note.code for t in found if t.note] == ["ocr_number_disagreement"]
    assert min(t.confidence or 1 for t in found) <= 0.4


def test_another_look_settles_a_number_that_both_find() -> None:
    found = voted("đạt 86,5 %", "đạt 96,5 %", again=(["96,5", "96,5"], ["96,5", "96,5"]))
    assert text_of(found) == "đạt 96,5 %"
    assert not any(t.note for t in found)


def test_another_look_of_the_same_reader_settles_nothing() -> None:
    found = voted("đạt 86,5 %", "đạt 96,5 %", again=(["86,5", "86,5"], ["96,5", "96,5"]))
    assert any(t.note for t in found)


@pytest.mark.parametrize(("first", "second"), [("-2,5", "2,5"), ("17,4%", "17,4"), ("200.2", "200,2"), ("34", "341")])
def test_sign_separator_and_per_cent_count_as_the_number(first: str, second: str) -> None:
    assert any(t.note for t in voted(first, second))


def test_an_impossible_date_gives_way_but_keeps_its_note() -> None:
    found = voted("ngày 42/02/2018", "ngày 22/02/2018")
    assert text_of(found) == "ngày 22/02/2018"
    assert any(t.note for t in found)


def test_a_quarter_in_doubt_carries_a_note() -> None:
    found = voted("trong quý IH/2017", "trong quý III/2017")
    assert text_of(found) == "trong quý III/2017"
    assert any(t.note for t in found)


@pytest.mark.parametrize(
    ("first", "second", "strokes", "result"),
    [
        ("quý HI năm", "quý HI năm", 3, "quý III năm"),
        ("quý ll năm", "quý lI năm", 2, "quý II năm"),
        ("quý II năm", "quý III năm", 3, "quý III năm"),
        ("khóa XIH về", "khóa XII về", 3, "khóa XIII về"),
        ("quý IV năm", "quý IV năm", 2, "quý IV năm"),
    ],
)
def test_the_strokes_of_a_numeral_are_counted(first: str, second: str, strokes: int, result: str) -> None:
    found = settle(align(tokens(first), words(second)), lambda pair: ([], []), lambda pair: strokes)
    assert text_of(found) == result
    assert not any(t.note for t in found)


def test_a_stroke_that_both_readers_lost_leaves_a_note() -> None:
    found = settle(align(tokens("quý II năm"), words("quý II năm")), lambda pair: ([], []), lambda pair: 3)
    assert [t.text for t in found if t.note] == ["II"]


@pytest.mark.parametrize(("text", "count"), [("II", 2), ("III", 3), ("H", 2), ("XI", 1), ("X", 0)])
def test_strokes_in_the_picture(text: str, count: int) -> None:
    image = to_gray(picture(lambda sheet: sheet.drawString(100, 700, text)), bgr=False)
    rows, columns = np.nonzero(image < 128)
    assert stems(image, (columns.min() - 3, rows.min() - 3, columns.max() + 3, rows.max() + 3)) == count


@pytest.mark.parametrize(("drawn", "read", "result"), [("II", "1", "II"), ("II", "I", "II"), ("I", "I", "I")])
def test_a_numeral_below_the_word_for_quarters_is_told_by_its_strokes(drawn: str, read: str, result: str) -> None:
    image = to_gray(picture(lambda sheet: sheet.drawString(100, 700, drawn)), bgr=False)
    rows, columns = np.nonzero(image < 128)
    top, bottom, left = float(rows.min()), float(rows.max()), float(columns.min())
    head = [Token("quý", left, top - 60, left + 60, bottom - 60, bottom - 60, 40.0, 0.9)]
    numeral = [Token(read, left, top, left + 6, bottom, bottom, bottom - top, 0.6)]
    lines = [[head], [numeral]]
    settle_quarters(lines, image)
    assert lines[1][0][0].text == result
    assert bool(lines[1][0][0].note) == (read != result)


@pytest.mark.parametrize(
    ("text", "result", "noted"),
    [
        ("đạt 5,2 tỷ, 7,1 ha và 6,4%, bằng 62.2% kế hoạch", "62,2%", True),
        ("đạt 62.2% kế hoạch", "62.2%", True),  # nothing shows how the page writes decimals
        ("đạt 1.669.71 tấn", "1.669,71", True),
        ("đạt 1.669.710 tấn", "1.669.710", False),
        ("theo mục 12.1 của đề án", "12.1", False),
        ("2.1. Về thu ngân sách 5,2 tỷ, 7,1 ha và 6,4%", "2.1.", False),
    ],
)
def test_a_point_that_must_be_a_comma(text: str, result: str, noted: bool) -> None:
    (row,), _ = with_commas([tokens(text)], [])
    found = next(t for t in row if t.text == result)
    assert (found.note is not None) == noted


@pytest.mark.parametrize(("base", "stands_on"), [(58.0, 58.0), (63.0, 63.0), (12.0, 60.0), (95.0, 60.0)])
def test_a_line_stands_within_its_words(base: float, stands_on: float) -> None:
    assert line_of([ReadWord("4", (20, 30, 36, 60), 0.4)], base).base == stands_on


@pytest.mark.parametrize(
    ("dash", "kept"),
    [((10, 18, 24, 22), "— 12,5"), ((10, 2, 24, 40), "12,5")],
)
def test_a_smear_before_a_number_is_no_sign(dash: Box, kept: str) -> None:
    line = line_of([ReadWord("—", dash, 0.3), ReadWord("12,5", (40, 4, 90, 30), 0.95)], 30)
    assert " ".join(token.text for token in tokens_of([line])) == kept


def test_missing_language_data_names_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setattr(Path, "is_file", lambda self: False)
    with pytest.raises(ReadError, match="tesseract-ocr-vie"):
        find_tessdata(tmp_path)


@pytest.mark.parametrize("degrees", [-8.4, -2.0, 0.7, 3.1])
def test_skew_is_found(degrees: float) -> None:
    level = picture(body)[:, :, 0]
    assert estimate_skew(rotate(level, degrees)) == pytest.approx(-degrees, abs=0.12)


def picture(page: object, dpi: int = 200) -> np.ndarray:
    """A page drawn as an image, in RGB."""
    document = pdfium.PdfDocument(draw(page))  # type: ignore[arg-type]
    return np.asarray(document[0].render(scale=dpi / 72).to_pil().convert("RGB"))


def seen(image: np.ndarray, mode: str = "auto", dpi: int = 200) -> Page:
    try:
        find_tessdata()
    except ReadError:
        pytest.skip("no Vietnamese data for Tesseract (Debian: tesseract-ocr-vie)")
    return read_page(image, 72 / dpi, 1, "test", ReadOptions(ocr=mode), bgr=False)  # type: ignore[arg-type]


def lines(page: Page) -> list[str]:
    return [i.text for i in page.items if isinstance(i, Line)]


def test_a_scanned_letterhead_is_read_column_by_column() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.drawCentredString(160, 790, "UBND TỈNH AN HÒA")
        sheet.drawCentredString(160, 772, "SỞ XÂY DỰNG")
        sheet.drawCentredString(400, 790, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        sheet.drawCentredString(400, 772, "Độc lập - Tự do - Hạnh phúc")
        body(sheet)

    found = seen(picture(page))
    assert lines(found) == [
        "UBND TỈNH AN HÒA",
        "SỞ XÂY DỰNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        *SENTENCES,
    ]
    assert found.reading == "ocr"
    assert found.confidence is not None
    assert found.confidence > 0.95


def test_a_red_seal_does_not_hide_the_text() -> None:
    image = picture(body).copy()
    image[640:900, 300:700][image[640:900, 300:700].sum(axis=2) > 600] = (220, 40, 50)
    assert lines(seen(image)) == list(SENTENCES)


@pytest.mark.parametrize("mode", ["auto", "fast"])
def test_a_stamp_of_incoming_mail_is_no_text(mode: str) -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 600)
        body(sheet, 440)
        sheet.setLineWidth(1.5)
        sheet.line(0, 525, 150, 525)
        sheet.line(0, 460, 150, 460)
        sheet.line(150, 525, 150, 460)
        sheet.drawString(20, 506, "CÔNG VĂN ĐẾN")
        sheet.drawString(20, 488, "Số: 317")
        sheet.drawString(20, 470, "Ngày: 02/4/2019")

    found = lines(seen(picture(page), mode))
    assert len(found) == 2 * len(SENTENCES)
    assert not any("317" in line or "CÔNG VĂN" in line for line in found)


def test_the_lines_that_a_stamp_lies_on_are_read() -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 600)
        sheet.setLineWidth(1.2)
        # The frame's lower rule lies on the marks of the second line.
        sheet.line(5, 640, 180, 640)
        sheet.line(5, 591, 180, 591)
        sheet.line(180, 640, 180, 591)
        sheet.drawString(14, 622, "ĐẾN Số: 45")

    assert lines(seen(picture(page, 300), dpi=300)) == list(SENTENCES)


def test_a_page_scanned_on_its_side_is_turned() -> None:
    def page(sheet: canvas.Canvas) -> None:
        for top in (760, 660, 560, 460, 360, 260):
            body(sheet, top)

    found = seen(np.ascontiguousarray(np.rot90(picture(page))))
    assert lines(found)[:4] == list(SENTENCES)


@pytest.mark.parametrize("mode", ["auto", "fast"])
def test_a_ruled_table_on_a_scan_is_read_cell_by_cell(mode: str) -> None:
    rows = [["TT", "Địa bàn", "Vốn", "Tỷ lệ"]]
    rows += [[str(n), "An Hòa", f"{n}.2{n}5,6", f"{60 + n},{n}"] for n in range(1, 8)]

    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 780)
        xs = [85, 130, 280, 400, 500]
        ys = [640 - 26 * n for n in range(len(rows) + 1)]
        sheet.grid(xs, ys)
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                sheet.drawString(xs[c] + 8, ys[r] - 18, text)

    found = seen(picture(page, 300), mode, 300)
    table = next(i for i in found.items if isinstance(i, Table))
    assert [row[2:] for row in table.grid()[1:]] == [row[2:] for row in rows[1:]]
    assert lines(found)[:1] == [SENTENCES[0]] or mode == "fast"


def test_an_empty_page_is_empty() -> None:
    assert seen(np.full((1600, 1200, 3), 250, np.uint8)).items == ()


def test_the_red_channel_is_read() -> None:
    image = np.zeros((2, 2, 3), np.uint8)
    image[:, :, 0] = 200
    assert to_gray(image, bgr=False).max() == 200
    assert to_gray(image, bgr=True).max() == 0


def test_a_cell_of_several_lines_is_read_whole() -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 780)
        xs, ys = [85, 300, 420, 520], [660, 620, 580, 540]
        sheet.grid(xs, ys)
        for r, row in enumerate(("Chỉ tiêu", "Sản lượng", "Sản lượng")):
            sheet.drawString(95, ys[r] - 15, row)
            if r:
                sheet.drawString(95, ys[r] - 31, ("", "lúa đông xuân", "cà phê nhân")[r])
            sheet.drawString(310, ys[r] - 24, ("Tấn", "12.450", "3.275,5")[r])
            sheet.drawString(430, ys[r] - 24, ("Tỷ lệ", "98,2", "101,4")[r])

    table = next(i for i in seen(picture(page, 300), dpi=300).items if isinstance(i, Table))
    grid = table.grid()
    assert [row[0].replace("\n", " ") for row in grid] == [
        "Chỉ tiêu",
        "Sản lượng lúa đông xuân",
        "Sản lượng cà phê nhân",
    ]
    assert [row[1:] for row in grid[1:]] == [["12.450", "98,2"], ["3.275,5", "101,4"]]

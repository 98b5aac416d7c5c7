"""Tables of figures without ruling lines, in the text layer of a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdf_pages import draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line, Table
from vnadmin_extract.ingest import read

COLUMNS = (60, 90, 270, 390, 450, 510)
"""Left edges of the first three columns, right edges of the columns of figures."""
HEAD = ("TT", "Chỉ tiêu", "Đơn vị", "Năm 2021", "Năm 2022", "Năm 2023")


def row(sheet: canvas.Canvas, y: float, *cells: str, label: float = 0, figures: float = 0) -> float:
    """One row at ``y``; a label's lines are parted by "/". ``label`` and ``figures`` move these down."""
    for number, (x, cell) in enumerate(zip(COLUMNS, cells, strict=False)):
        lines = cell.split("/") if number == 1 else [cell]
        down = label if number == 1 else figures
        for at, line in enumerate(lines):
            place = sheet.drawRightString if number > 2 else sheet.drawString
            place(x, y - down - 15 * at, line)
    return y - 15 * len(cells[1].split("/")) - 4


def crops(sheet: canvas.Canvas, y: float) -> None:
    """Three rows of crops, the first at ``y``."""
    for cells in (("1", "Ngô", "Ha", "120", "130", "140"), ("2", "Sắn", "Ha", "80", "75", "70")):
        y = row(sheet, y, *cells)
    row(sheet, y, "3", "Mía", "Ha", "45", "50", "60")


def items(tmp_path: Path, *pages: object) -> list[Line | Table]:
    path = tmp_path / "a.pdf"
    path.write_bytes(draw(*pages))  # type: ignore[arg-type]
    return [item for page in read(path, path.name).pages for item in page.items]


def grid(item: Line | Table) -> list[list[str]]:
    assert isinstance(item, Table)
    return [[" ".join(cell.split()) for cell in line] for line in item.grid()]


ROWS = (
    ("1", "Giá trị sản xuất công nghiệp/trên địa bàn huyện", "Tỷ đồng", "1.240", "1.365,5", "1.480"),
    ("2", "Số hợp tác xã", "HTX", "41", "45", "52"),
    ("3", "Tỷ lệ người dân tham gia bảo/hiểm y tế tính đến cuối năm", "%", "89,5", "91,2", "93"),
    ("4", "Đàn trâu, bò", "Con", "8.120", "", "8.300"),
)


def as_read(rows: tuple[tuple[str, ...], ...] = ROWS) -> list[list[str]]:
    return [[cell.replace("/", " ") for cell in r] for r in rows]


@pytest.mark.parametrize("figures", [0, 7.5, 15], ids=["beside the first line", "between the lines", "beside the last"])
def test_long_labels_wrap_in_their_column(tmp_path: Path, figures: float) -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.setFontSize(12)
        sheet.drawString(85, 760, "Kết quả thực hiện một số chỉ tiêu của huyện trong ba năm như sau:")
        sheet.drawString(420, 740, "Đơn vị tính: theo từng dòng")
        y = row(sheet, 720, *HEAD)
        for cells in ROWS:
            y = row(sheet, y, *cells, figures=figures if "/" in cells[1] else 0)
        sheet.drawString(85, y - 20, "Các đơn vị báo cáo kết quả về Phòng Tài chính - Kế hoạch trước ngày 20.")

    found = items(tmp_path, page)
    tables = [item for item in found if isinstance(item, Table)]
    assert len(tables) == 1
    assert grid(tables[0]) == [list(HEAD), *as_read()]
    assert len(found) == 4


def test_heads_over_several_columns_and_lines(tmp_path: Path) -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.setFontSize(12)
        sheet.drawCentredString(450, 735, "Kế hoạch")
        y = row(sheet, 720, "TT", "Cây trồng", "Đơn vị", "Thực hiện", "Năm 2022", "Năm 2023")
        sheet.drawRightString(390, y + 4, "năm 2021")
        crops(sheet, y - 15)

    (table,) = items(tmp_path, page)
    assert grid(table)[:2] == [
        ["TT", "Cây trồng", "Đơn vị", "Thực hiện năm 2021", "Kế hoạch", ""],
        ["", "", "", "", "Năm 2022", "Năm 2023"],
    ]
    assert grid(table)[4] == ["3", "Mía", "Ha", "45", "50", "60"]


def test_a_line_of_the_head_with_a_figure_is_no_row_and_hides_no_column(tmp_path: Path) -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.setFontSize(12)
        y = row(sheet, 720, "TT", "Cây trồng", "Đơn", "Ước quý", "Ước 9", "Kế hoạch") + 4
        sheet.drawString(270, y, "vị")
        for x, word in ((390, "3"), (450, "tháng"), (510, "năm")):
            sheet.drawRightString(x, y, word)
        crops(sheet, y - 15)

    (table,) = items(tmp_path, page)
    assert grid(table)[:2] == [
        ["TT", "Cây trồng", "Đơn vị", "Ước quý 3", "Ước 9 tháng", "Kế hoạch năm"],
        ["1", "Ngô", "Ha", "120", "130", "140"],
    ]


def test_a_table_goes_on_over_a_page_without_its_head(tmp_path: Path) -> None:
    def page(first: int, head: bool) -> object:
        def paint(sheet: canvas.Canvas) -> None:
            sheet.setFontSize(12)
            y = row(sheet, 740, *HEAD) if head else 740.0
            for number in range(first, first + 4):
                y = row(sheet, y, str(number), f"Thôn số {number}", "Hộ", str(80 + number), str(90 + number), "100")

        return paint

    one, two = items(tmp_path, page(1, True), page(5, False))
    assert grid(one)[0] == list(HEAD)
    assert grid(two)[0] == ["5", "Thôn số 5", "Hộ", "85", "95", "100"]


def test_prose_letterheads_and_recipients_with_figures_are_no_table(tmp_path: Path) -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.setFontSize(12)
        for number, (left, right) in enumerate(
            (("UBND HUYỆN BA BỂ", "CỘNG HÒA XÃ HỘI"), ("Số: 15/BC-UBND", "Ba Bể, ngày 12 tháng 3 năm 2020"))
        ):
            sheet.drawString(85, 780 - 18 * number, left)
            sheet.drawString(330, 780 - 18 * number, right)
        for number in range(5):
            sheet.drawString(85, 700 - 18 * number, "Năm 2019, toàn huyện trồng 120 ha rừng, đạt 95,5% kế hoạch.")
        for number, words in enumerate(("Nơi nhận:", "- Như trên;", "- Lưu: VT, 05 bản.")):
            sheet.drawString(85, 580 - 18 * number, words)
        sheet.drawString(380, 580, "TM. ỦY BAN NHÂN DÂN")

    assert not [item for item in items(tmp_path, page) if isinstance(item, Table)]


def test_a_raised_figure_stays_apart_from_the_number_before_it(tmp_path: Path) -> None:
    def page(sheet: canvas.Canvas) -> None:
        row(sheet, 700, *HEAD)
        crops(sheet, 681)
        sheet.setFont("Viet", 8)
        sheet.drawString(COLUMNS[4], 686, "1")

    (table,) = items(tmp_path, page)
    assert grid(table)[1] == ["1", "Ngô", "Ha", "120", "130¹", "140"]


def test_names_with_an_amount_beside_each_are_rows(tmp_path: Path) -> None:
    rows = (
        ("Xã Ao Vàng", "1.250.000.000 đồng"),
        ("Thị trấn Bến Đá", "980.500.000 đồng"),
        ("Trạm Y tế", "75 triệu đồng"),
    )

    def page(sheet: canvas.Canvas) -> None:
        sheet.setFontSize(12)
        sheet.drawString(85, 760, "Điều 1. Phân bổ kinh phí sửa chữa công trình cho các đơn vị, cụ thể:")
        for number, (name, amount) in enumerate(rows):
            sheet.drawString(85, 740 - 18 * number, name)
            sheet.drawString(330, 740 - 18 * number, amount)
        sheet.drawString(85, 686, "Điều 2. Các đơn vị báo cáo kết quả trước ngày 05 tháng 9 năm 2031.")

    _, table, last = items(tmp_path, page)
    assert grid(table) == [list(r) for r in rows]
    assert isinstance(last, Line)

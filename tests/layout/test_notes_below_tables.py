"""Notes that the cells of a table call stand below the table, above the list of recipients."""

from __future__ import annotations

from vnadmin_extract.document import Cell, Line, Page, Source, Table
from vnadmin_extract.layout import analyse


def test_a_note_called_in_a_row_follows_the_table_and_ends_before_the_recipients() -> None:
    texts = ("Vật nuôi", "Số con", "Trâu", "1.350¹", "Bò", "2.480", "Dê", "640²")
    table = Table(tuple(Cell(text, i // 2, i % 2) for i, text in enumerate(texts)), (80, 100, 500, 200))
    small = ("1 Theo thú y huyện.", "2 Ước tính.", "Nơi nhận:", "- UBND xã;")
    lines = [Line(t, (80, 220 + 14 * i, 190, 230 + 14 * i), font_size=10) for i, t in enumerate(small)]
    above = Line("Kết quả chăn nuôi của huyện đến cuối quý như sau:", (80, 80, 400, 94), font_size=13)
    page = Page(1, (*6 * (above,), table, *lines), 595, 842, "text_layer")
    blocks = analyse(Source("0" * 16, "a.pdf", "application/pdf", (page,))).blocks
    found = [(b.zone, b.mapped.text.split("\t")[0]) for b in blocks if b.zone != "body" or b.mapped.text != above.text]
    assert found == [
        *(("table", name) for name in ("Vật nuôi", "Trâu", "Bò", "Dê")),
        ("footnote", "Theo thú y huyện."),
        ("footnote", "Ước tính."),
        ("body", "Nơi nhận:"),
        ("body", "- UBND xã;"),
    ]

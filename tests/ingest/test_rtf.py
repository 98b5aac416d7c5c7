from __future__ import annotations

import pytest

from vnadmin_extract.document import Line, ReadError, Table
from vnadmin_extract.ingest.rtf import read_rtf


def items(body: str, fonts: str = "") -> list[Line | Table]:
    data = ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl" + fonts + "}" + body + "}").encode("latin-1")
    return [item for item in read_rtf(data)[0][0].items if isinstance(item, Table) or item.text]


def texts(body: str, fonts: str = "") -> list[str]:
    return [item.text for item in items(body, fonts) if isinstance(item, Line)]


def test_unicode_with_its_substitutes() -> None:
    assert texts(r"\uc1 S\u7903? Y t\u7871?\par {\b\uc0 \u272 i\u7873 u 1}\par") == ["Sở Y tế", "Điều 1"]


def test_groups_that_are_no_text_are_left_out() -> None:
    body = r"{\header Trang 1}{\*\generator Word}{\info{\title T}}{\field{\*\fldinst PAGE}{\fldrslt 7}} ng\'e0y\par"
    assert texts(body) == ["7 ngày"]


def test_legacy_fonts() -> None:
    fonts = r"{\f0\fnil .VnTime;}{\f1\fnil .VnTimeH;}"
    body = r"{\f1 Quy\'d5t \'ae\'denh}\par{\f0 Giao S\'eb T\'b5i ch\'dd nh}\par"
    assert texts(body.replace("dd nh", "ddnh"), fonts) == ["QUYẾT ĐỊNH", "Giao Sở Tài chính"]


def test_struck_text_is_left_out() -> None:
    assert items(r"12{\strike 3}{\striked1 4}5 con\par") == [Line("125 con")]


def test_tables_with_merged_cells() -> None:
    body = (
        r"\trowd\clvmgf\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl STT\cell KH\cell\cell\row"
        r"\trowd\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl\cell 2024\cell 2025\cell\row\pard x\par"
    )
    table, line = items(body)
    assert isinstance(table, Table)
    assert table.grid() == [["STT", "KH", ""], ["", "2024", "2025"]]
    assert line == Line("x")


def test_footnotes() -> None:
    first, note = items(r"12.500 con{\super\chftn}{\footnote\pard{\super\chftn} Theo th\'fa y.}, t\u259?ng\par")
    assert isinstance(first, Line)
    assert first.text == "12.500 con1, tăng"
    assert [first.text[a:b] for a, b in first.marks] == ["1"]
    assert note == Line("Theo thú y.", footnote="1")


@pytest.mark.parametrize(("data", "code"), [(b"", "empty_file"), (b"{\\rtf1 }", "no_text"), (b"abc", "damaged_rtf")])
def test_bad_files(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_rtf(data)
    assert error.value.code == code


def test_a_wide_cell_spans_the_columns_below_it() -> None:
    body = (
        r"\trowd\cellx1000\cellx3000\cellx5010\pard\intbl Xã\cell Lúa\cell Ngô\cell\row"
        r"\trowd\cellx1000\cellx2000\cellx3000\cellx4000\cellx5000\pard\intbl\cell KH\cell TH\cell KH\cell TH\cell\row"
        r"\pard x\par"
    )
    (grid,) = (item for item in items(body) if isinstance(item, Table))
    first = [(c.text, c.column, c.column_span) for c in grid.cells if c.row == 0]
    assert first == [("Xã", 0, 1), ("Lúa", 1, 2), ("Ngô", 3, 2)]


def test_rows_whose_edges_drift_keep_their_columns() -> None:
    body = (
        r"\trowd\cellx3000\cellx5000\cellx7000\pard\intbl A\cell B\cell C\cell\row"
        r"\trowd\cellx3060\cellx5108\cellx7060\pard\intbl 1\cell 2\cell 3\cell\row\pard x\par"
    )
    (grid,) = (item for item in items(body) if isinstance(item, Table))
    assert grid.grid() == [["A", "B", "C"], ["1", "2", "3"]]

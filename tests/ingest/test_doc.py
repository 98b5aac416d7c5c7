from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from doc_files import compound, doc, modifier, row_definition

from vnadmin_extract.document import Line, ReadError, Table
from vnadmin_extract.ingest.doc import read_doc

IN_TABLE = modifier(0x2416, b"\1")
ROW_END = IN_TABLE + modifier(0x2417, b"\1")
BOLD = modifier(0x0835, b"\1")
HIDDEN = modifier(0x083C, b"\1")
RAISED = modifier(0x2A48, b"\1")


def font(number: int) -> bytes:
    return modifier(0x4A4F, bytes([number, 0]))


def items(data: bytes) -> list[Line | Table]:
    return [item for item in read_doc(data)[0][0].items if isinstance(item, Table) or item.text]


def test_paragraphs_bold_and_breaks() -> None:
    data = doc([("Thông báo\r", b""), ("Dòng một\x0bdòng hai\r", b"")], runs=[(0, 9, BOLD)])
    assert items(data) == [Line("Thông báo", bold=True), Line("Dòng một"), Line("dòng hai")]


def test_hidden_deleted_and_struck_text_and_fields() -> None:
    text = "Số \x13PAGE \x14 7\x15 mật bỏ cũ hết\r"
    hidden, deleted, struck = text.index("mật"), text.index("bỏ"), text.index("cũ")
    runs = [(hidden, hidden + 4, HIDDEN), (deleted, deleted + 3, modifier(0x0800, b"\1"))]
    data = doc([(text, b"")], runs=[*runs, (struck, struck + 3, modifier(0x0837, b"\1"))])
    assert items(data) == [Line("Số  7 hết")]


def test_legacy_fonts_with_and_without_capitals() -> None:
    text = "UBND huyÖn Hßa An\rGiao Së Tµi chÝnh\r"
    first, second = text.split("\r")[:2]
    data = doc(
        [(first + "\r", b""), (second + "\r", b"")],
        runs=[(0, len(first), font(1)), (len(first) + 1, len(text), font(2))],
        fonts=("Arial", ".VnTimeH", ".VnTime"),
    )
    assert items(data) == [Line("UBND HUYỆN HÒA AN"), Line("Giao Sở Tài chính")]


def test_what_the_style_sets() -> None:
    normal = BOLD + font(1)
    text = "QuyÕt ®Þnh\r"
    data = doc([(text, b"")], fonts=("Arial", ".VnTimeH"), styles=(normal,))
    assert items(data) == [Line("QUYẾT ĐỊNH", bold=True)]
    plain = doc([(text, b"")], [(0, len(text), modifier(0x0835, b"\x81"))], ("Arial", ".VnTimeH"), styles=(normal,))
    assert items(plain) == [Line("QUYẾT ĐỊNH")]


def test_automatic_numbers_are_written_out() -> None:
    def numbered(level: int) -> bytes:
        return modifier(0x260A, bytes([level])) + modifier(0x460B, b"\1\0")

    outline = [(0, "Kết quả"), (1, "Thu"), (2, "Đất"), (2, "Nhà"), (0, "Nhiệm vụ"), (1, "Chi")]
    data = doc(
        [(f"{text}\r", numbered(level)) for level, text in outline],
        levels=((1, "\x00."), (0, "\x01."), (4, "\x02)")),
    )
    assert [item.text for item in items(data) if isinstance(item, Line)] == [
        "I. Kết quả", "1. Thu", "a) Đất", "b) Nhà", "II. Nhiệm vụ", "1. Chi",
    ]  # fmt: skip


def test_tables_with_merged_cells() -> None:
    paragraphs = [
        ("STT\x07", IN_TABLE), ("Kế hoạch\x07", IN_TABLE), ("\x07", IN_TABLE),
        ("\x07", ROW_END + row_definition([0, 1000, 2000, 3000], [3 << 5, 2, 1])),
        ("\x07", IN_TABLE), ("2024\x07", IN_TABLE), ("2025\x07", IN_TABLE),
        ("\x07", ROW_END + row_definition([0, 1000, 2000, 3000], [1 << 5, 0, 0])),
        ("1\x07", IN_TABLE), ("10,5\r", IN_TABLE), ("tấn\x07", IN_TABLE),
        ("\x07", ROW_END + row_definition([0, 1000, 3000], [0, 0])),
        ("Hết biểu\r", b""),
    ]  # fmt: skip
    table, line = items(doc(paragraphs))
    assert isinstance(table, Table)
    assert table.grid() == [["STT", "Kế hoạch", ""], ["", "2024", "2025"], ["1", "10,5\ntấn", ""]]
    assert [(c.row_span, c.column_span) for c in table.cells] == [(2, 1), (1, 2), (1, 1), (1, 1), (1, 1), (1, 2)]
    assert line == Line("Hết biểu")


def test_footnotes_follow_their_paragraph() -> None:
    text = "Đàn trâu 12.500 con\x02, tăng 2%.\r"
    data = doc([(text, b""), ("Sau.\r", b"")], notes=[(text.index("\x02"), "\x02 Theo ngành thú y.")])
    first, note, last = items(data)
    assert isinstance(first, Line)
    assert first.text == "Đàn trâu 12.500 con1, tăng 2%."
    assert [first.text[a:b] for a, b in first.marks] == ["1"]
    assert note == Line("Theo ngành thú y.", footnote="1")
    assert last == Line("Sau.")


def test_squares_are_units() -> None:
    (line,) = items(doc([("30 m2 đất\r", b"")], runs=[(4, 5, RAISED)]))
    assert line == Line("30 m² đất")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged_doc"),
        (doc([("x\r", b"")])[:3000], "damaged_doc"),
        (doc([("x\r", b"")], flags=0x0300), "encrypted_doc"),
        (doc([("\r", b"")]), "no_text"),
        (compound({"Workbook": b"x"}), "unsupported_type"),
        (compound({"EncryptedPackage": b"x"}), "encrypted_doc"),
    ],
)
def test_bad_files(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_doc(data)
    assert error.value.code == code


def test_older_word_files_need_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(ReadError) as error:
        read_doc(compound({"WordDocument": b"\xdc\xa5\x68\x00" + b"\0" * 2000}))
    assert error.value.code == "needs_libreoffice"


REAL = Path(__file__).parents[3] / "shared" / "corpora" / "real"


@pytest.mark.real
@pytest.mark.skipif(not REAL.is_dir(), reason="the shared real documents are not there")
def test_a_real_document_in_tcvn3() -> None:
    (path,) = REAL.glob("27_*.doc")
    words = " ".join(item.text for item in items(path.read_bytes()) if isinstance(item, Line)).lower().split()
    gold = (REAL / "legacy_unicode" / f"{path.stem}.gold.txt").read_text(encoding="utf-8").lower().split()
    missing = set(gold) - set(words)
    assert len(missing) <= 15

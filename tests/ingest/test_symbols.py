"""Signs set in Word's fonts Symbol and Wingdings come out as what the reader of the page sees."""

from __future__ import annotations

import pytest
from docx_files import docx, paragraph, run
from test_docx import texts

from vnadmin_extract.ingest.plain import read_plain
from vnadmin_extract.ingest.symbols import symbols_in_unicode


@pytest.mark.parametrize(
    ("private", "sign"),
    [
        ("\uf0b3", "≥"),
        ("\uf0a3", "≤"),
        ("\uf0b1", "±"),
        ("\uf0b4", "×"),
        ("\uf0b0", "°"),
        ("\uf06d", "μ"),
        ("\uf03c", "<"),
        ("\uf02d", "-"),
        ("\uf0b7", "•"),
        ("\uf0d8", "•"),
        ("\uf0fc", "•"),
    ],
)
def test_private_signs(private: str, sign: str) -> None:
    assert symbols_in_unicode(f"đạt {private} 95%") == f"đạt {sign} 95%"


def symbol(code: str, font: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def test_the_symbols_of_word() -> None:
    at_least = paragraph(run("Tỷ lệ hộ dùng nước sạch đạt "), symbol("F0B3", "Symbol"), run(" 95%."))
    bullet = paragraph(symbol("F0A7", "Wingdings"), run(" Nạo vét kênh."))
    assert texts(docx(at_least + bullet)) == ["Tỷ lệ hộ dùng nước sạch đạt ≥ 95%.", "• Nạo vét kênh."]


def test_text_files() -> None:
    pages, _ = read_plain("Số vụ cháy \uf0a3 5 vụ.\n\uf0b7 Kiểm tra hồ chứa.".encode())
    assert [line.text for line in pages[0].items] == ["Số vụ cháy ≤ 5 vụ.", "• Kiểm tra hồ chứa."]  # type: ignore[union-attr]

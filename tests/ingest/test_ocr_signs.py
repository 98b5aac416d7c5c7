"""Signs of comparison, which the readers' models do not know, before the numbers of scanned pages."""

from __future__ import annotations

import unicodedata

import pytest
from reportlab.pdfgen import canvas
from test_ocr import lines, picture, seen, text_of, voted


def unmarked(line: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", line) if not unicodedata.combining(c))


@pytest.mark.parametrize(
    ("first", "second", "text", "noted"),
    [
        ("đạt > 52% diện", "đạt 2 52% diện", "đạt ≥ 52% diện", False),
        ("đạt >52% diện", "đạt 252% diện", "đạt ≥52% diện", False),
        ("nghèo < 5% vào", "nghèo s 5% vào", "nghèo ≤ 5% vào", False),
        ("nghèo <5%; còn", "nghèo s5%; còn", "nghèo ≤5%; còn", False),
        ("dưới < 3 xã", "dưới - 3 xã", "dưới < 3 xã", False),
        ("đạt > 52% diện", "đạt > 52% diện", "đạt > 52% diện", False),
        ("đạt >98%, còn", "đạt 2986, còn", "đạt ≥98%, còn", False),
        ("hộ nghèo <", "hộ nghèo s", "hộ nghèo ≤", False),
        ("tăng 4% dân", "tăng 4‰ dân", "tăng 4‰ dân", True),
    ],
)
def test_two_readers_tell_the_signs_apart(first: str, second: str, text: str, noted: bool) -> None:
    found = voted(first, second)
    assert text_of(found) == text
    assert any(t.note for t in found) is noted


def test_an_unclear_sign_before_a_figure_is_doubted() -> None:
    found = voted("đạt >52% diện", "đạt 252% diện", (0.6, 0.9))
    assert text_of(found) == "đạt ≥52% diện"
    assert [t.note.code for t in found if t.note] == ["ocr_number_disagreement"]


@pytest.mark.parametrize("mode", ["auto", "fast"])
def test_signs_on_a_page(mode: str) -> None:
    shown = (
        "Tỷ lệ che phủ rừng đạt ≥ 52% diện tích tự nhiên",
        "Tỷ lệ hộ nghèo ≤ 5% và hộ cận nghèo < 3% tổng số hộ",
        "Tỷ lệ trẻ em được tiêm chủng ≥98% trong năm",
        "Tỷ suất sinh thô giảm 0,2‰ so với năm trước",
        "Thu ngân sách đạt 225 tỷ đồng, tăng 2 lần so với năm 2022",
    )

    def page(sheet: canvas.Canvas) -> None:
        for number, line in enumerate(shown):
            sheet.drawString(85, 700 - 40 * number, line)

    # The quick reader may lose a mark of a letter.
    found = [unmarked(line) for line in lines(seen(picture(page), mode))]
    assert found == [unmarked(line) for line in shown]

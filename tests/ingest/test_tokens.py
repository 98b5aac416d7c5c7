"""Words on a page put in reading order."""

from __future__ import annotations

from vnadmin_extract.ingest.tokens import Token, arrange_text


def word(text: str, x0: float, x1: float, base: float) -> Token:
    return Token(text, x0, base - 10, x1, base + 2, base, 12.0)


def texts(rows: list[list[Token]]) -> list[str]:
    return [" ".join(t.text for cell in line for t in cell) for line in arrange_text(rows)]


def test_a_word_that_reaches_over_the_gap_parts_nothing() -> None:
    # A page read the wrong way up has such boxes; the row is one line, and the reading goes on.
    row = [word("nhòe", 0, 298, 100), word("một", 10, 100, 100), word("hai", 300, 420, 100)]
    assert texts([row, [word("ba", 0, 40, 130)]]) == ["nhòe một hai", "ba"]


def test_two_columns_are_read_one_after_the_other() -> None:
    rows = [
        [word("trái", 0, 60, 100), word("phải", 300, 360, 100)],
        [word("dưới", 0, 60, 120), word("cạnh", 300, 360, 120)],
    ]
    assert texts(rows) == ["trái", "dưới", "phải", "cạnh"]


def test_a_heading_over_both_columns_is_not_parted_at_a_space() -> None:
    heading = ["về", "việc", "phân", "bổ", "vốn", "đợt", "hai"]
    rows = [
        [word("trái", 0, 60, 100), word("phải", 300, 360, 100)],
        [word("dưới", 0, 60, 120), word("cạnh", 300, 360, 120)],
        [word(text, 60 + 62 * i, 108 + 62 * i, 150) for i, text in enumerate(heading)],
    ]
    assert [t.x0 for t in rows[-1] if 200 < t.x0 < 320] == [246, 308]  # one of its spaces lies in the gap
    assert texts(rows) == ["trái", "dưới", "phải", "cạnh", "về việc phân bổ vốn đợt hai"]

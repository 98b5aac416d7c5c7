"""However a text is torn, hurt by a scanner or run together, records come out of it and no error."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from repository import ROOT
from vnadmin_extract import Pipeline

PAPERS = sorted((ROOT / "annotations" / "apart" / "papers").glob("*.txt"))
LOOK_ALIKES = str.maketrans("oliơưđỷ", "0l1oudý")
LETTERHEAD = "ỦY BAN NHÂN DÂN\nTỈNH THỬ\n{number}\nTỉnh Thử, ngày 3 tháng 4 năm 2020\n"
NUMBERS = (
    "Số: 41 /CT-UBND",
    "Số 77-KL/TW",
    "Số: 1234 TC/TCT",
    "Số:      /KH-UBND",
    "3 70 /TCHQ-TXNK",
    "Số: 12/2020/QĐ",
)

Tear = Callable[[str, random.Random], str]


def without_marks(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def hurt(text: str, chance: random.Random) -> str:
    """As a poor scan is read: marks lost, letters taken for others, words run together or broken."""
    words = text.split(" ")
    for at in chance.sample(range(len(words)), len(words) // 5):
        word = words[at]
        middle = len(word) // 2
        words[at] = chance.choice(
            [
                without_marks(word),
                word.translate(LOOK_ALIKES),
                f"{word[:middle]} {word[middle:]}",
                f"{word}|",
                f"„{word}",
            ]
        )
    return " ".join(words)


def shuffled(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def swapped(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    for _ in range(len(words) // 15):
        words[chance.randrange(len(words))] = chance.choice(words)
    return " ".join(words)


TEARS: dict[str, Tear] = {
    "cut": lambda text, chance: text[chance.randrange(len(text)) :][: chance.randrange(40, 2500)],
    "lines shuffled": shuffled,
    "one line": lambda text, _: text.replace("\n", " "),
    "lines lost": lambda text, chance: "\n".join(line for line in text.split("\n") if chance.random() < 0.5),
    "words swapped": swapped,
    "hurt": hurt,
    "capitals": lambda text, _: text.upper(),
    "marks lost": lambda text, _: without_marks(text),
}


@pytest.mark.slow
@pytest.mark.parametrize("tear", TEARS)
def test_a_torn_text_is_read(tear: str, tmp_path: Path) -> None:
    chance, pipeline = random.Random(tear), Pipeline()
    for paper in PAPERS:
        text = TEARS[tear](paper.read_text(encoding="utf-8"), chance)
        path = tmp_path / paper.name
        path.write_text(text, encoding="utf-8")
        if text.strip():
            records = pipeline.process(path).records
            assert records[0].kind == "document"


@pytest.mark.parametrize("number", NUMBERS)
def test_a_hurt_letterhead_is_read(number: str, tmp_path: Path) -> None:
    chance, pipeline = random.Random(number), Pipeline()
    for paper in PAPERS[:8]:
        path = tmp_path / paper.name
        text = LETTERHEAD.format(number=number) + hurt(paper.read_text(encoding="utf-8"), chance)
        path.write_text(text, encoding="utf-8")
        assert pipeline.process(path).records[0].kind == "document"

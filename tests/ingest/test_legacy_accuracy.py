"""How many words get their marks right when whole documents of legacy encodings are read; ``-s`` prints the figures."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from test_legacy import encode

from vnadmin_extract.document import Table
from vnadmin_extract.ingest import read
from vnadmin_extract.normalize.lexicon import old_spelling

CORPORA = Path(__file__).parents[2] / "corpora"
REAL = Path(__file__).parents[3] / "shared" / "corpora" / "real"
LEAST = 0.995


def words_of(path: Path) -> list[str]:
    parts: list[str] = []
    for page in read(path, path.name).pages:
        for item in page.items:
            parts += [cell.text for cell in item.cells] if isinstance(item, Table) else [item.text]
    return words("\n".join(parts))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", text))


def letters(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def accuracy(expected: list[str], found: list[str]) -> tuple[float, float]:
    """The share of words that are found again by their letters, and of these the share whose marks are right."""
    matcher = SequenceMatcher(None, list(map(letters, expected)), list(map(letters, found)), autojunk=False)
    pairs = [
        (expected[block.a + i], found[block.b + i])
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    ]
    right = sum(old_spelling(a.lower()) == old_spelling(b.lower()) for a, b in pairs)
    return len(pairs) / len(expected), right / len(pairs)


@pytest.mark.real
@pytest.mark.parametrize("name", ["27*.txt", "27*.doc", "29*.pdf"])
def test_real_documents_in_tcvn3(name: str) -> None:
    path = next(REAL.glob(name))
    gold = next((REAL / "legacy_unicode").glob(f"{name[:2]}*.gold.txt"))
    matched, right = accuracy(words(gold.read_text("utf-8")), words_of(path))
    print(f"{path.name}: {matched:.2%} of the words found by their letters, {right:.2%} with the right marks")
    # The transcript of the PDF keeps the spaces that its lines have inside words.
    assert matched > 0.95
    assert right >= LEAST


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viscii", "viqr"])
def test_our_own_bulletins_in_each_encoding(encoding: str, tmp_path: Path) -> None:
    expected: list[str] = []
    found: list[str] = []
    for source in sorted(CORPORA.glob("*.txt")):
        text = unicodedata.normalize("NFC", source.read_text("utf-8", errors="ignore"))
        if not re.search("[ạấậếệ]", text):
            continue  # in a legacy encoding itself
        file = tmp_path / source.name
        file.write_text(encode(text, encoding), "utf-8")
        expected += words(text)
        found += words_of(file)
    matched, right = accuracy(expected, found)
    print(f"{encoding}: {matched:.2%} of {len(expected)} words matched, {right:.2%} of these with the right marks")
    assert matched > 0.98
    assert right >= LEAST

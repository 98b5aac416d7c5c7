"""Count syllables and pairs of neighbours over folders of plain texts, for the judge between two OCR readers.

    python scripts/count_syllables.py FOLDER... > src/vnadmin_extract/syllable_counts.txt

Only counts of one and two syllables leave the texts, and only of those found in at least two files.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

from vnadmin_extract.syllables import is_syllable

_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


def count(folders: list[Path]) -> tuple[Counter[str], Counter[str], dict[str, set[str]]]:
    """How often each syllable and each pair stands, and in which files."""
    single: Counter[str] = Counter()
    double: Counter[str] = Counter()
    where: dict[str, set[str]] = defaultdict(set)
    for file in sorted(f for folder in folders for f in folder.rglob("*.txt")):
        text = unicodedata.normalize("NFC", file.read_text("utf-8", errors="ignore")).lower().replace("_", " ")
        for run in _RUN.findall(re.sub(r"\s+", " ", text)):
            words = run.split(" ")
            single.update(w for w in words if is_syllable(w))
            for a, b in pairwise(words):
                if is_syllable(a) and is_syllable(b):
                    double[f"{a} {b}"] += 1
                    where[f"{a} {b}"].add(file.name)
            for w in words:
                where[w].add(file.name)
    return single, double, where


def main() -> None:
    """Write the counts, commonest first."""
    single, double, where = count([Path(a) for a in sys.argv[1:]])
    for counts, least in ((single, 2), (double, 3)):
        for text, number in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])):
            if number >= least and len(where[text]) >= 2:
                print(text, number)


if __name__ == "__main__":
    main()

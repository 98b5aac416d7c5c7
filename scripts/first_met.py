"""Count what the rules made of annotations/apart when they first met it; writes annotations/apart/first_met.tsv.

Each set is judged by the `src` of the commit in annotations/README.md, taken from the repository's history into a
temporary folder and run in its own process. These counts are what confidences are counted from (`make calibrate`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parents[1]
APART = ROOT / "annotations" / "apart"
TABLE = APART / "first_met.tsv"
FIRST_MET = {
    "a": "4d753f1",
    "b": "e211e57",
    "c": "61988b9",
    "d": "61988b9",
    "e": "b62c23f",
    "f": "b62c23f",
    "g": "b62c23f",
    "h": "817133e",
    "i": "3a9108d",
    "j": "40f5632",
    "k": "40f5632",
    "l": "13931e0",
    "m": "13931e0",
    "n": "9b40518",
    "o": "9b40518",
    "p": "59421c3",
    "q": "59421c3",
    "r": "ecb4511",
    "s": "ecb4511",
    "t": "73e77e4",
    "u": "96fcd2d",
    "v": "7d97182",
    "w": "4fb783a",
    "x": "ba47cb1",
    "y": "17ebfe9",
    "z": "e8f3a84",
}
"""First letter of a set's documents → the commit whose rules met it."""


def tally(gold: Path, letter: str) -> Iterator[str]:
    """Lines of the table, by the program that is on the path."""
    from calibrate import records_of
    from vnadmin_extract import Pipeline
    from vnadmin_extract.calibration import written
    from vnadmin_extract.evaluate import evaluate

    counts: Counter[tuple[str, str, str, str]] = Counter()
    rights: Counter[tuple[str, str, str, str]] = Counter()
    for document in evaluate(gold, Pipeline(calibrated=False), gold / "papers"):
        if document.path.stem.startswith(letter):
            for kind, method, estimate, right in records_of(document):
                key = (document.path.stem, kind, method, written(estimate))
                counts[key] += 1
                rights[key] += right
    for key in sorted(counts):
        yield "\t".join([*key, str(rights[key]), str(counts[key])])


def of_commit(commit: str, letter: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        source = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=BytesIO(source)) as archive:
            archive.extractall(folder, filter="data")
        told = subprocess.run(
            [sys.executable, __file__, letter],
            env={**os.environ, "PYTHONPATH": str(Path(folder) / "src")},
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        yield from told.stdout.splitlines()


def main(arguments: Sequence[str]) -> None:
    if arguments:
        print("\n".join(tally(APART, arguments[0])))
        return
    lines = ["# Written by scripts/first_met.py: document, kind, method, estimate, records right, records in all."]
    for letter, commit in FIRST_MET.items():
        lines += of_commit(commit, letter)
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

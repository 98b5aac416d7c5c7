"""How like the gold's the names of values are: what `score.py` judges leniently, which takes any name that holds the
gold's words or is held by them.

Of the values of prose that are matched with one of the gold: how many have its very name, and how many are at least so
like it (rapidfuzz's token sort ratio, letters without marks), in percent. A gold name is one annotator's wording, so
100 is no aim; the figure tells whether a change makes names more or less like what readers write.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from rapidfuzz import fuzz

from vnadmin_extract import Pipeline
from vnadmin_extract.evaluate import evaluate
from vnadmin_extract.linking.fold import fold

ROOT = Path(__file__).parents[1]
LEAST = (100, 90, 80, 70, 60)


def likenesses(gold: Path) -> list[tuple[float, str, str]]:
    """Of each matched value: how like the names are (0 to 100), the gold's name and ours."""
    papers = gold / "papers"
    found = []
    for document in evaluate(gold, Pipeline(only=["indicator"]), papers if papers.is_dir() else None):
        for told, record in document.scores["indicator"].pairs:
            theirs, ours = str(told["name"]), str(record["name"])
            found.append((fuzz.token_sort_ratio(fold(theirs), fold(ours)), theirs, ours))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path, default=[ROOT / "annotations" / "apart", ROOT / "annotations"])
    parser.add_argument("--worst", type=int, default=0, help="how many of the least alike to list")
    arguments = parser.parse_args()
    for gold in arguments.gold:
        found = likenesses(gold)
        shares = ", ".join(f"{least}: {sum(n >= least for n, *_ in found) / len(found):.1%}" for least in LEAST)
        print(f"{gold.name}: {len(found)} names, at least so like the gold's: {shares}")
        for likeness, theirs, ours in sorted(found)[: arguments.worst]:
            print(f"  {likeness:4.0f}  {theirs}  <>  {ours}")


if __name__ == "__main__":
    main()

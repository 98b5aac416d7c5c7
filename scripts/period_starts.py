"""Where the periods of values begin, against the gold: what `score.py` does not judge, which takes a period by its end.

Counts values of prose whose period ends on the gold's last day, by whether it begins there too; where it does not, by
how long both are (in months), the gold's first. Levels are as of a day in the record contract; the gold writes many of
them with the month or the year at whose end they stood, so "as of" on one side only is counted apart.
"""

from __future__ import annotations

import argparse
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from vnadmin_extract import Pipeline
from vnadmin_extract.evaluate import evaluate
from vnadmin_extract.evaluate.scoring import period_end

ROOT = Path(__file__).parents[1]
AS_OF = "as of"
Span = tuple[str | None, str | None]
"""First and last day; without a first one it is as of the last."""


def first_day(period: str) -> str | None:
    """The first day of a gold period: of "2024-H2" 1 July 2024, of "2024-02-17", which is as of a day, none."""
    first, _, last = period.partition("/")
    if last and re.fullmatch(r"\d{4}-\d\d-\d\d", first):
        return first
    if part := re.fullmatch(r"(\d{4})-([QH])(\d)", first):
        months = 3 if part[2] == "Q" else 6
        return f"{part[1]}-{months * (int(part[3]) - 1) + 1:02d}-01"
    return {4: f"{first}-01-01", 7: f"{first}-01"}.get(len(first))


def length(span: Span) -> str:
    """How many months a span has, parts of them counted as whole ones."""
    first, last = span
    if first is None or last is None:
        return AS_OF
    years, months = (int(last[:4]) - int(first[:4])), (int(last[5:7]) - int(first[5:7]))
    whole = int(last[8:]) == monthrange(int(last[:4]), int(last[5:7]))[1] and first.endswith("-01")
    return f"{12 * years + months + 1}" + ("" if whole else " (days)")


def pairs(gold: Path) -> Iterator[tuple[Span, Span]]:
    papers = gold / "papers"
    for document in evaluate(gold, Pipeline(only=["indicator"]), papers if papers.is_dir() else None):
        for told, record in document.scores["indicator"].pairs:
            if told["period"] and record["period"]:
                period = str(told["period"])
                yield (first_day(period), period_end(period)), (record["period"]["start"], record["period"]["end"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path, default=[ROOT / "annotations" / "apart", ROOT / "annotations"])
    for gold in parser.parse_args().gold:
        same_end = [(theirs, ours) for theirs, ours in pairs(gold) if theirs[1] == ours[1]]
        differing = Counter((length(theirs), length(ours)) for theirs, ours in same_end if theirs[0] != ours[0])
        levels = sum(count for pair, count in differing.items() if AS_OF in pair)
        spans = differing.total() - levels
        print(
            f"{gold.name}: of {len(same_end)} periods with the gold's end {len(same_end) - differing.total()} have its "
            f"beginning, {levels} are as of a day on one side only, {spans} begin on another day"
        )
        for (theirs, ours), count in differing.most_common(12):
            print(f"  {count:4d}  gold {theirs}, told {ours}")


if __name__ == "__main__":
    main()

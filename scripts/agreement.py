"""How far two annotators agree on the same papers, and how far the program agrees with each of them.

``annotations/apart/second`` holds the gold that a second annotator wrote for some papers of ``annotations/apart``, who
knew neither the first one's gold nor the program. All are scored as the program is; a row that either annotator marks
as optional costs nothing. What two careful readers do not agree on no program can be right about.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from vnadmin_extract import Pipeline
from vnadmin_extract.evaluate import GoldDocument, Score, evaluate, read_gold, score, total
from vnadmin_extract.evaluate.gold import Row
from vnadmin_extract.evaluate.scoring import period_end

APART = Path(__file__).parents[1] / "annotations" / "apart"


def as_record(row: Row) -> Row:
    """A row of gold in the shape of a record."""
    prose = {"provenance": {"zone": "body"}}
    match row["kind"]:
        case "money":
            return row | prose | {"amount": row["value"]}
        case "citation":
            return row | {"issued_on": row["date"]}
        case "indicator":
            place = {"provenance": {"zone": "table"}} if row.get("table") else prose
            period = {"end": period_end(row["period"])} if row["period"] else None
            return row | place | {"period": period, "responsible": _named(row.get("responsible"))}
        case "task":
            return row | {"lead": _named(row["lead"]), "cooperating": _named(row["cooperating"])}
        case _:
            return row


def _named(names: Sequence[str] | None) -> list[Row]:
    return [{"canonical": name} for name in names or ()]


def agreement(first: GoldDocument, second: Sequence[Row]) -> dict[str, Score]:
    """The second annotator's rows held against the first one's."""
    scores = score(first.rows, [as_record(row) for row in second])
    for value in scores.values():
        value.extra = [row for row in value.extra if not row.get("optional")]
    return scores


def lines(title: str, scores: dict[str, Score]) -> Iterator[str]:
    yield title
    for kind, value in scores.items():
        if kind == "document":
            yield f"  {kind:16} {len(value.pairs)} of {len(value.pairs) + len(value.missed)} fields"
        elif value.pairs or value.missed or value.extra:
            attributes = "  ".join(f"{name} {value.accuracy(name):.3f}" for name in value.attributes)
            yield f"  {kind:16} {len(value.pairs) + len(value.missed):4}  F1 {value.f1:.3f}  {attributes}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", nargs="?", type=Path, default=APART)
    parser.add_argument("second", nargs="?", type=Path, default=APART / "second")
    parser.add_argument("--papers", default="", help="only those whose names begin so")
    parser.add_argument("--errors", action="store_true", help="also list what one annotator has and the other has not")
    arguments = parser.parse_args()
    seconds = {d.name: d for d in read_gold(arguments.second) if d.name.startswith(arguments.papers)}
    firsts = [d for d in read_gold(arguments.first) if d.name in seconds]
    between = [agreement(first, seconds[first.name].rows) for first in firsts]
    for told in lines(f"second against first annotator, {len(firsts)} papers", total(between)):
        print(told)
    for title, folder in (("first", arguments.first), ("second", arguments.second)):
        results = evaluate(folder, Pipeline(), arguments.first / "papers")
        scores = [result.scores for result in results if result.gold.name in seconds]
        for told in lines(f"program against {title} annotator", total(scores)):
            print(told)
    if arguments.errors:
        for first, scores_of in zip(firsts, between, strict=True):
            for kind, value in scores_of.items():
                for who, rows in (("first", value.missed), ("second", value.extra)):
                    for row in rows:
                        words = row.get("text") or row.get("name")
                        print(f"{first.name[:3]} only {who:6} {kind}: [{row.get('para')}] {words}")


if __name__ == "__main__":
    main()

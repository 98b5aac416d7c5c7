"""Count how often records of each kind, method and estimate were right on papers first met. ``make calibrate``.

The counts are those of annotations/apart/first_met.tsv (scripts/first_met.py), since a rule does better on papers
that its author has read. What was not met there (scans' table cells, seldom estimates) is counted on the bulletins.
Writes src/vnadmin_extract/calibration.tsv, from which confidences are computed, and docs/confidence.md with the
reliability table, for which each document's records are judged by the counts of the other documents only.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from vnadmin_extract import Pipeline
from vnadmin_extract.calibration import Counts, written
from vnadmin_extract.evaluate import Evaluated, evaluate, judged

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "src" / "vnadmin_extract" / "calibration.tsv"
PAGE = ROOT / "docs" / "confidence.md"
FIRST_MET = ROOT / "annotations" / "apart" / "first_met.tsv"
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
Judged = tuple[str, str, float, bool]
"""Kind, method, the rule's own estimate, right or not."""


def records_of(document: Evaluated) -> Iterator[Judged]:
    for record, right in judged(document.scores):
        # Figures on which two readers differ have a factor of their own.
        if not any(w["code"].startswith(("ocr_number", "ocr_separator")) for w in record["warnings"]):
            yield record["kind"], record["method"], record["confidence"], right


def first_met() -> list[Counts]:
    """The counts of annotations/apart/first_met.tsv, one for each paper."""
    papers: dict[str, Counts] = {}
    for line in FIRST_MET.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, kind, method, estimate, right, of = line.split("\t")
            papers.setdefault(name, Counts()).add(kind, method, estimate, int(right), int(of))
    return list(papers.values())


def added(parts: Iterable[Counts], others: Sequence[Judged] = ()) -> Counts:
    """The sum of ``parts``, and of ``others`` what no part has counted."""
    counts, met = Counts(), set()
    for part in parts:
        for (kind, method, estimate), (right, of) in part.groups.items():
            counts.add(kind, method, estimate, right, of)
            met.add((kind, method, estimate))
    for kind, method, estimate, right in others:
        if (kind, method, written(estimate)) not in met:
            counts.add(kind, method, written(estimate), int(right), 1)
    return counts


def table_lines(counts: Counts) -> Iterator[str]:
    yield "# Written by scripts/calibrate.py: kind, method, the rule's own estimate, records right, records in all."
    for (kind, method, estimate), (right, of) in sorted(counts.groups.items()):
        yield f"{kind}\t{method}\t{estimate}\t{right}\t{of}"


def reliability(papers: Sequence[Counts], others: Sequence[Judged]) -> list[tuple[str, float, int, int]]:
    """Kind, confidence, records right and in all of every group of every paper, judged by the counts of the others."""
    out = []
    for index, paper in enumerate(papers):
        counts = added([*papers[:index], *papers[index + 1 :]], others)
        for (kind, method, estimate), (right, of) in paper.groups.items():
            out.append((kind, counts.confidence(kind, method, float(estimate)), right, of))
    return out


def row(members: Sequence[tuple[str, float, int, int]]) -> tuple[int, float, float]:
    """Of some groups: the number of records, their mean confidence, the share right."""
    records = sum(of for *_, of in members)
    return records, sum(c * of for _, c, _, of in members) / records, sum(r for _, _, r, _ in members) / records


def page(found: Sequence[tuple[str, float, int, int]], papers: int) -> Iterator[str]:
    yield "# What a confidence means\n"
    yield (
        "A record's `confidence` is the share of such records (same kind, same rule, same own estimate of the rule)"
        " that were right on papers which the program met for the first time. A record is right where it stands in"
        " the gold and its values agree: an agency's full name, a deadline's day, an amount, an indicator's value, unit"
        " and name, a task's leading bodies, a citation's number and date. Where two readers of a scanned page differ"
        " on a figure, six tenths of it are left.\n"
    )
    total = sum(of for *_, of in found)
    yield (
        f"The papers are the {papers} that others wrote for us ([annotations](../annotations/README.md)), counted with"
        " the rules as they were before anybody had read them (`scripts/first_met.py`, `make calibrate`): rules do"
        " better on papers that their author knows, and errors mended since would flatter the number."
        f" Reliability over {total:,} records, each paper judged by the counts of the others:\n"
    )
    yield "| confidence | records | mean confidence | share right |"
    yield "|---|---|---|---|"
    error = 0.0
    for low, high in pairwise(BINS):
        if members := [f for f in found if low <= f[1] < high]:
            records, mean, share = row(members)
            error += abs(mean - share) * records / total
            yield f"| {low:.2f} – {min(high, 1.0):.2f} | {records} | {mean:.3f} | {share:.3f} |"
    yield f"\nExpected calibration error: {error:.3f}.\n"
    yield "| kind | records | mean confidence | share right |"
    yield "|---|---|---|---|"
    for kind in sorted({f[0] for f in found}):
        records, mean, share = row([f for f in found if f[0] == kind])
        yield f"| {kind} | {records} | {mean:.3f} | {share:.3f} |"
    yield (
        "\nTo work with it: `tasks[tasks.confidence >= 0.85]` in a data frame, the column “Độ tin cậy” in the workbook."
        " Papers further from ours than these (text that another program recognised, contests, schools) will be less"
        " sure than the figures say."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="?", type=Path, default=ROOT / "annotations")
    parser.add_argument("--documents", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="print the page, write nothing")
    arguments = parser.parse_args()
    found = evaluate(arguments.gold, Pipeline(calibrated=False), arguments.documents)
    bulletins = [judged_record for document in found for judged_record in records_of(document)]
    papers = first_met()
    text = "\n".join(page(reliability(papers, bulletins), len(papers))) + "\n"
    print(text)
    if not arguments.dry_run:
        TABLE.write_text("\n".join(table_lines(added(papers, bulletins))) + "\n", encoding="utf-8")
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Count how often records of each kind, method and estimate are right on the gold of annotations/. ``make calibrate``.

Writes src/vnadmin_extract/calibration.tsv, from which confidences are computed, and docs/confidence.md with the
reliability table, for which each document's records are judged by the counts of the other documents only.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from vnadmin_extract import Pipeline
from vnadmin_extract.calibration import Counts, written
from vnadmin_extract.evaluate import Evaluated, evaluate, judged

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "src" / "vnadmin_extract" / "calibration.tsv"
PAGE = ROOT / "docs" / "confidence.md"
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
Judged = tuple[str, str, float, bool]
"""Kind, method, the rule's own estimate, right or not."""


def records_of(document: Evaluated) -> Iterator[Judged]:
    for record, right in judged(document.scores):
        # Figures on which two readers differ have a factor of their own.
        if not any(w["code"].startswith(("ocr_number", "ocr_separator")) for w in record["warnings"]):
            yield record["kind"], record["method"], record["confidence"], right


def counted(documents: Sequence[Sequence[Judged]]) -> Counts:
    counts = Counts()
    for records in documents:
        for kind, method, estimate, right in records:
            counts.add(kind, method, written(estimate), int(right), 1)
    return counts


def table_lines(counts: Counts) -> Iterator[str]:
    yield "# Written by scripts/calibrate.py: kind, method, the rule's own estimate, records right, records in all."
    for (kind, method, estimate), (right, of) in sorted(counts.groups.items()):
        yield f"{kind}\t{method}\t{estimate}\t{right}\t{of}"


def reliability(documents: Sequence[Sequence[Judged]]) -> list[tuple[str, float, bool]]:
    """Kind, confidence and rightness of every record, each document judged by the counts of the others."""
    out = []
    for index, records in enumerate(documents):
        counts = counted([*documents[:index], *documents[index + 1 :]])
        out += [(kind, counts.confidence(kind, method, estimate), right) for kind, method, estimate, right in records]
    return out


def page(found: Sequence[tuple[str, float, bool]], documents: int) -> Iterator[str]:
    yield "# What a confidence means\n"
    yield (
        "A record's `confidence` is the share of such records (same kind, same rule, same own estimate of the rule)"
        " that were right on our annotated documents. A record is right where it stands in the gold and its values"
        " agree: an agency's full name, a deadline's day, an amount, an indicator's value, unit and name, a task's"
        " leading bodies, a citation's number and date. Where two readers of a scanned page differ on a figure, six"
        " tenths of it are left.\n"
    )
    yield (
        f"`make calibrate` counts again and writes this page. Reliability over {documents} documents and"
        f" {len(found):,} records, each document judged by the counts of the others:\n"
    )
    yield "| confidence | records | mean confidence | share right |"
    yield "|---|---|---|---|"
    error = 0.0
    for low, high in pairwise(BINS):
        members = [(c, r) for _, c, r in found if low <= c < high]
        if members:
            mean, share = sum(c for c, _ in members) / len(members), sum(r for _, r in members) / len(members)
            error += abs(mean - share) * len(members) / len(found)
            yield f"| {low:.2f} – {min(high, 1.0):.2f} | {len(members)} | {mean:.3f} | {share:.3f} |"
    yield f"\nExpected calibration error: {error:.3f}.\n"
    yield "| kind | records | mean confidence | share right |"
    yield "|---|---|---|---|"
    for kind in sorted({k for k, _, _ in found}):
        members = [(c, r) for k, c, r in found if k == kind]
        mean, share = sum(c for c, _ in members) / len(members), sum(r for _, r in members) / len(members)
        yield f"| {kind} | {len(members)} | {mean:.3f} | {share:.3f} |"
    yield (
        "\nTo work with it: `tasks[tasks.confidence >= 0.9]` in a data frame, the column “Độ tin cậy” in the workbook."
        " Documents unlike ours (other issuers, worse scans) will be somewhat less sure than the figures say."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="?", type=Path, default=ROOT / "annotations")
    parser.add_argument("--documents", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="print the page, write nothing")
    arguments = parser.parse_args()
    pipeline = Pipeline(calibrated=False)
    apart = arguments.gold / "apart"
    found = [*evaluate(arguments.gold, pipeline, arguments.documents)]
    found += evaluate(apart, pipeline, apart / "papers") if apart.is_dir() else ()
    documents = [list(records_of(d)) for d in found]
    text = "\n".join(page(reliability(documents), len(documents))) + "\n"
    print(text)
    if not arguments.dry_run:
        TABLE.write_text("\n".join(table_lines(counted(documents))) + "\n", encoding="utf-8")
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

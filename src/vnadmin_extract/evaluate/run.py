"""Evaluate a pipeline on a folder of gold."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ..batch.inputs import UsageError, select
from .gold import GoldDocument, Row, files_of, read_gold
from .scoring import Score, score


class Processes(Protocol):
    """What is evaluated: anything that gives a result for a file, a ``Pipeline`` above all."""

    def process(self, path: Path, source_file: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One file held against its gold."""

    gold: GoldDocument
    path: Path
    text: str
    records: tuple[Row, ...]
    scores: dict[str, Score]


def evaluate(
    folder: Path,
    pipeline: Processes,
    documents: Path | None = None,
    progress: Callable[[str], None] = lambda name: None,
) -> Iterator[Evaluated]:
    """Each annotated document of ``folder``, read and scored; a document in several forms is scored in each.

    ``documents`` is the folder with the documents themselves (default: ``corpora`` beside ``folder``).
    Raises UsageError where an annotated document is not there.
    """
    golds = read_gold(folder)
    where = documents or folder.resolve().parent / "corpora"
    candidates = [job.path for job in select([where]).inputs]
    for gold in golds:
        paths = files_of(gold.name, candidates)
        if not paths:
            raise UsageError(f"no document named {gold.name} in {where}: name its folder with --documents")
        for path in paths:
            progress(path.name)
            result = pipeline.process(path, path.name)
            records = tuple(record.model_dump(mode="json") for record in result.records)
            yield Evaluated(gold, path, result.text, records, score(gold.rows, records))


def total(scores: Iterable[dict[str, Score]]) -> dict[str, Score]:
    """Counts summed over documents."""
    summed: dict[str, Score] = {}
    for one in scores:
        for kind, value in one.items():
            summed.setdefault(kind, Score()).add(value)
    return summed


def lines(scores: dict[str, Score]) -> Iterator[tuple[str, ...]]:
    """A row a kind: kind, gold, P, R, F1, attributes."""
    for kind, value in scores.items():
        count = len(value.pairs) + len(value.missed)
        if not count and not value.extra:
            continue
        if kind == "document":
            yield (kind, str(count), "", "", "", f"{len(value.pairs)} of {count} header fields")
            continue
        attributes = "  ".join(f"{name} {value.accuracy(name):.3f}" for name in value.attributes) if value.pairs else ""
        yield (kind, str(count), f"{value.precision:.3f}", f"{value.recall:.3f}", f"{value.f1:.3f}", attributes)


SCORED_AS = {"agency": ("agency", "collective"), "indicator": ("indicator", "table_indicator")}
"""Kinds of records that are scored in two rows: named bodies and groups, values in prose and in tables."""


def of_kinds(scores: dict[str, Score], kinds: Collection[str]) -> dict[str, Score]:
    """The scores of these kinds of records and of the document's own fields."""
    wanted = {"document"}.union(*(SCORED_AS.get(kind, (kind,)) for kind in kinds))
    return {kind: value for kind, value in scores.items() if kind in wanted}


def error_lines(scores: dict[str, Score]) -> Iterator[str]:
    """A line for each row missed and each record that stands for nothing."""
    for kind, value in scores.items():
        yield from (f"  missed {kind}: {_brief(row)}" for row in value.missed)
        yield from (f"  extra  {kind}: {_brief(row)}" for row in value.extra)


def _brief(row: Row) -> str:
    keys = ("text", "canonical", "name", "value", "amount", "unit", "due", "number", "found")
    place = f"[{row['para']}] " if "para" in row else ""
    return place + " | ".join(str(row[k])[:100] for k in keys if row.get(k) is not None)

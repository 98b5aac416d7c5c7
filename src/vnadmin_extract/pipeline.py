"""The whole way, from a file to its records. A newcomer reads this first."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .assembly import Found, build_records
from .document import BBox, Context, Source, StructuredText
from .entities.finders import COMPONENTS, FINDERS
from .entities.state import State
from .layout import analyse
from .normalize import normalise
from .places import Origins
from .records import KINDS, Record
from .relations.assigned import with_assigned
from .relations.findings import find_findings
from .relations.indicators.grammar import find_indicators
from .relations.indicators.values.unread_figures import unread_figures
from .relations.roles import assign_roles
from .relations.tables.rows import find_table_indicators
from .relations.tables.tasks import find_table_tasks
from .relations.tables.unread_cells import unread_cells
from .relations.tasks.grammar import find_tasks
from .segment import assemble

if TYPE_CHECKING:
    from spacy.language import Language

    from .ingest.options import ReadOptions


@dataclass(frozen=True, slots=True)
class Result:
    """What one file gave. ``text`` is the normalised text that the records' offsets point into."""

    records: tuple[Record, ...]
    text: str
    seconds: float
    pages: int
    ocr_pages: int


@dataclass(frozen=True, slots=True)
class Stream:
    """One file whose records are made as they are asked for: those of a long document would fill the memory."""

    records: Iterator[Record]
    text: str
    pages: int
    ocr_pages: int
    unread_pages: int = 0
    """Pages that need OCR, which is switched off."""


def structured_text(source: Source) -> StructuredText:
    """Pages → one normalised text with its structure and its way back to the page."""
    from .normalize.repair import find_repairs

    layout = analyse(source)
    scanned = any(page.reading == "ocr" for page in source.pages)
    normalised = normalise(layout.blocks, partial(find_repairs, scanned=scanned))
    # Only these two are kept until the records are written: the blocks of a long document take more than its text.
    locator, origins = layout.locate, Origins((p.start, p.length, p.origin) for p in normalised.mapped.pieces)

    def locate(start: int, end: int) -> tuple[int | None, BBox | None]:
        return locator(origins(start, end)) if locator.placed else (None, None)

    return assemble(
        normalised.mapped.text,
        normalised.paragraphs,
        normalised.footnote_marks,
        normalised.repairs,
        locate,
    )


class Pipeline:
    """Loads once and takes many files.

    ``only`` keeps the records to some kinds (the document's own record always stays); ``options`` say how pages
    are read; ``ner`` adds the bodies that only the trained model finds (see ``models/agency-ner/CARD.md``);
    without ``calibrated`` a record's confidence is its rule's own estimate.
    """

    def __init__(
        self,
        *,
        only: Iterable[str] | None = None,
        options: ReadOptions | None = None,
        ner: bool = False,
        calibrated: bool = True,
    ) -> None:
        only = None if only is None else frozenset([only] if isinstance(only, str) else only)
        unknown = sorted((only or frozenset()) - set(KINDS))
        if unknown:
            raise ValueError(f"unknown kind {unknown[0]!r}: one of {', '.join(KINDS)}")
        self.only = only
        self.options = options
        self.ner = ner
        self.calibrated = calibrated

    @cached_property
    def nlp(self) -> Language:
        """A spaCy pipeline of the same components over syllable tokens, for use with spaCy's own tools."""
        import spacy

        from .entities.tokenizer import SyllableTokenizer

        nlp = spacy.blank("xx")
        nlp.tokenizer = SyllableTokenizer(nlp.vocab)
        nlp.max_length = 100_000_000
        for name in COMPONENTS.values():
            nlp.add_pipe(name)
        return nlp

    def read(self, path: Path | str, source_file: str | None = None) -> Source:
        """The pages of one file. Raises ``ReadError`` where it cannot be read."""
        from .ingest import read

        return read(Path(path), source_file or Path(path).name, self.options)

    def process(self, path: Path | str, source_file: str | None = None) -> Result:
        """All records of one file. Raises ``ReadError`` where it cannot be read."""
        began = time.perf_counter()
        found = self.stream(path, source_file)
        records = tuple(found.records)
        return Result(records, found.text, time.perf_counter() - began, found.pages, found.ocr_pages)

    def stream(self, path: Path | str, source_file: str | None = None) -> Stream:
        """The records of one file, one after another. Raises ``ReadError`` where it cannot be read."""
        whole = self.read(path, source_file)
        # Of the pages only what the document's record tells is kept beside the text.
        source = replace(whole, pages=tuple(replace(page, items=()) for page in whole.pages))
        text = structured_text(whole)
        del whole
        records = build_records(source, text, self._find(text), calibrated=self.calibrated)
        only = self.only
        if only is not None:
            records = (r for r in records if r.kind == "document" or r.kind in only)
        unread = sum(any(note.code == "ocr_off" for note in page.notes) for page in source.pages)
        ocr_pages = sum(page.reading == "ocr" for page in source.pages) - unread
        return Stream(records, text.text, len(source.pages), ocr_pages, unread)

    def extract(self, source: Source, text: StructuredText) -> list[Record]:
        """The records of a document whose text is known."""
        return list(build_records(source, text, self._find(text), calibrated=self.calibrated))

    def _find(self, text: StructuredText) -> Found:
        mentions, context = self._entities(text)
        header = mentions["header"][0]
        agencies = list(mentions["agency"])
        if self.ner:
            from .entities.ner import add_ner

            agencies = add_ner(text, agencies)
        dates, deadlines = list(mentions["date"]), list(mentions["deadline"])
        tasks = [
            *find_tasks(text, agencies, deadlines, context),
            *find_table_tasks(text, agencies, deadlines, context),
        ]
        agencies = with_assigned(text, agencies, tasks)
        indicators = find_indicators(text, list(mentions["quantity"]), dates, context, agencies, tasks)
        rows = find_table_indicators(text, agencies, context, dates)
        values = [*indicators, *(_shifted(row, len(indicators)) for row in rows)]
        money = list(mentions["money"])
        unread = (
            unread_figures(text, list(mentions["quantity"]), values, tasks, deadlines),
            unread_cells(text, values, tasks, deadlines, money),
        )
        return Found(
            header=header,
            context=context,
            agencies=agencies,
            roles=assign_roles(text, agencies, tasks, header),
            deadlines=deadlines,
            money=money,
            indicators=values,
            tasks=tasks,
            citations=list(mentions["citation"]),
            findings=find_findings(text, values, money, dates, deadlines, header.issued_on),
            notes=tuple(note for note in unread if note),
        )

    def _entities(self, text: StructuredText) -> tuple[dict[str, Any], Context]:
        """Mentions by kind, and the context that the header gave.

        The same finders as the spaCy components, called without a ``Doc``: making one took a quarter of the time.
        """
        state = State(text)
        for key, find in FINDERS.items():
            state.mentions[key] = find(state)
        return dict(state.mentions), state.context


def _shifted(draft: Any, by: int) -> Any:
    """A table's draft in the joint list: the total that it is part of counts from there."""
    return draft if draft.part_of is None else replace(draft, part_of=draft.part_of + by)

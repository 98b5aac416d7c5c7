"""Reads Vietnamese administrative documents and returns validated records.

>>> from vnadmin_extract import extract
>>> records = extract("thong-bao.pdf")  # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .document import ReadError
    from .export.frames import load_records
    from .pipeline import Pipeline, Result, Stream
    from .records import (
        AgencyRecord,
        AgencyRef,
        CitationRecord,
        Comparison,
        DeadlineRecord,
        DocumentRecord,
        FindingRecord,
        IndicatorRecord,
        MoneyRecord,
        Period,
        Provenance,
        Record,
        TaskRecord,
    )

__all__ = [
    "AgencyRecord",
    "AgencyRef",
    "CitationRecord",
    "Comparison",
    "DeadlineRecord",
    "DocumentRecord",
    "FindingRecord",
    "IndicatorRecord",
    "MoneyRecord",
    "Period",
    "Pipeline",
    "Provenance",
    "ReadError",
    "Record",
    "Result",
    "Stream",
    "TaskRecord",
    "__version__",
    "extract",
    "load_records",
]
_HOMES = {
    **dict.fromkeys(("Pipeline", "Result", "Stream"), "pipeline"),
    "ReadError": "document",
    "load_records": "export.frames",
}
"""Where a name comes from; all others are models of records."""


def extract(path: str | Path) -> list[Record]:
    """All records of one file, the document's own first.

    Raises ``ReadError`` with one clear line where the file cannot be read.
    For many files make one ``Pipeline`` and call its ``process``.
    """
    from .pipeline import Pipeline

    return list(Pipeline().process(Path(path)).records)


def __getattr__(name: str) -> Any:
    """Load the rest on first use: importing the package costs nothing until then."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES.get(name, 'records')}", __name__), name)

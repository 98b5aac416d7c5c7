"""Reads Vietnamese administrative documents and returns validated records.

>>> from vnadmin_extract import extract
>>> records = extract("thong-bao.pdf")  # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .export.frames import load_records
    from .pipeline import Pipeline, Result
    from .records import Record

__all__ = ["Pipeline", "Result", "__version__", "extract", "load_records"]


def extract(path: str | Path) -> list[Record]:
    """All records of one file, the document's own first.

    Raises ``vnadmin_extract.document.ReadError`` with one clear line where the file cannot be read.
    For many files make one ``Pipeline`` and call its ``process``.
    """
    from .pipeline import Pipeline

    return list(Pipeline().process(Path(path)).records)


def __getattr__(name: str) -> Any:
    """Load the rest on first use: importing the package costs nothing until then."""
    if name in ("Pipeline", "Result"):
        from . import pipeline

        return getattr(pipeline, name)
    if name == "load_records":
        from .export.frames import load_records

        return load_records
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

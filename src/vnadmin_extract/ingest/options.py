"""How files are to be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

OcrMode: TypeAlias = Literal["auto", "fast", "off"]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """``ocr``: "auto" reads a scanned page with two readers, "fast" with the quick one alone, "off" not at all.

    ``tessdata`` is the folder with ``vie.traineddata`` (None: TESSDATA_PREFIX, then where Debian puts it);
    ``dpi`` the resolution at which a PDF's pages are drawn for OCR.
    """

    ocr: OcrMode = "auto"
    tessdata: Path | None = None
    dpi: int = 300

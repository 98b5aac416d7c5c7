"""Images (PNG, JPEG, TIFF with several pages, photographs) → pages, by OCR."""

from __future__ import annotations

import io
from typing import Any

from ..document import Note, Page, ReadError
from .options import ReadOptions

_A4_WIDTH = 595.0
_MAX_SIDE = 6000


def read_image(data: bytes, options: ReadOptions) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The pages of an image file. Raises ReadError where it is none or is cut short."""
    if not data:
        raise ReadError("empty_file", "the file is empty")
    try:
        import numpy
        from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError
    except ImportError as error:
        raise ReadError("ocr_missing", "images need the OCR parts: install vnadmin-extract[ocr]") from error
    try:
        with Image.open(io.BytesIO(data)) as opened:
            frames = getattr(opened, "n_frames", 1)
            pages: list[Page] = []
            for number, frame in enumerate(ImageSequence.Iterator(opened), start=1):
                if options.ocr == "off":
                    note = Note("ocr_off", f"page {number} of {frames} is an image and OCR is switched off")
                    pages.append(Page(number, (), None, None, "ocr", "an image; OCR is off", None, (note,)))
                    continue
                upright = ImageOps.exif_transpose(frame)
                pages.extend(_read_frame(upright, number, options, numpy))
    except UnidentifiedImageError as error:
        raise ReadError("not_an_image", "not an image that can be opened (PNG, JPEG or TIFF)") from error
    except (OSError, SyntaxError) as error:
        raise ReadError("damaged_image", "the image is damaged or cut short: save or download it again") from error
    return tuple(pages), ()


def _read_frame(frame: Any, number: int, options: ReadOptions, numpy: Any) -> tuple[Page, ...]:
    from .ocr import read_sheet
    from .ocr.sheet_edges import flatten_sheet

    dpi = _dpi(frame)
    if frame.mode in ("RGBA", "LA", "P"):
        from PIL import Image

        frame = frame.convert("RGBA")
        frame = Image.alpha_composite(Image.new("RGBA", frame.size, "white"), frame)
    image = frame if frame.mode == "RGB" else frame.convert("RGB")
    if max(image.size) > _MAX_SIDE:
        image = image.copy()
        image.thumbnail((_MAX_SIDE, _MAX_SIDE))
        dpi = None
    pixels = numpy.asarray(image)
    flat = flatten_sheet(pixels)
    reason = "an image" if flat is pixels else "a photograph laid flat"
    scale = 72 / dpi if dpi else _A4_WIDTH / min(flat.shape[:2])
    return read_sheet(flat, scale, number, reason, options, bgr=False)


def _dpi(frame: Any) -> float | None:
    """The resolution that the file names, where it can be true of a sheet of paper."""
    given = frame.info.get("dpi")
    dpi = float(given[0]) if given else 0.0
    width = min(frame.size) / dpi if dpi > 0 else 0.0
    return dpi if 5.0 < width < 17.0 else None

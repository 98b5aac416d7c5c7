"""Make a clean page image look like a scan or a fax, the same way each time for the same seed.

    from degrade import degrade
    worse = degrade(page, "office", seed=7)

``office``: an ordinary office scanner: a little skew, blur, grain, uneven light, JPEG.
``fax``: black and white at the end of a bad line: thin or fat strokes, specks, broken rows.
A red round stamp can be laid over either.
"""

from __future__ import annotations

import io
import math
import random
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

Kind = Literal["clean", "office", "fax"]


def degrade(
    image: Image.Image, kind: Kind, seed: int, *, skew: float | None = None, stamp: tuple[float, float] | None = None
) -> Image.Image:
    """``image`` as ``kind`` would give it back; it keeps its size.

    ``skew`` is in degrees, anticlockwise (None: drawn from ±0.3 to ±1.5 for a scan, none for a clean page).
    ``stamp`` is the centre of a red seal as parts of the width and the height.
    """
    draw = random.Random(f"{kind} {seed}")
    page = image.convert("RGB")
    if stamp is not None:
        page = add_stamp(page, *stamp)
    if skew is None:
        skew = 0.0 if kind == "clean" else draw.choice((-1, 1)) * draw.uniform(0.3, 1.5)
    if skew:
        page = page.rotate(skew, Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    if kind == "clean":
        return page
    noise = np.random.default_rng(draw.randrange(2**32))
    return _office(page, draw, noise) if kind == "office" else _fax(page, draw, noise)


def add_stamp(page: Image.Image, x: float, y: float) -> Image.Image:
    """A red seal of about 36 mm on an A4 page, printed over what stands there."""
    width, height = page.size
    radius = width * 0.085
    layer = Image.new("RGB", page.size, (255, 255, 255))
    ink = ImageDraw.Draw(layer)
    centre = (width * x, height * y)
    red = (214, 44, 52)
    for part, stroke in ((1.0, 0.09), (0.66, 0.04)):
        r = radius * part
        box = (centre[0] - r, centre[1] - r, centre[0] + r, centre[1] + r)
        ink.ellipse(box, outline=red, width=max(1, round(radius * stroke)))
    points = []
    for i in range(10):
        r = radius * (0.34 if i % 2 == 0 else 0.14)
        angle = math.pi * i / 5 - math.pi / 2
        points.append((centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle)))
    ink.polygon(points, fill=red)
    for i in range(24):
        angle = 2 * math.pi * i / 24
        inner, outer = radius * 0.74, radius * 0.88
        ink.line(
            (
                centre[0] + inner * math.cos(angle),
                centre[1] + inner * math.sin(angle),
                centre[0] + outer * math.cos(angle),
                centre[1] + outer * math.sin(angle),
            ),
            fill=red,
            width=max(1, round(radius * 0.05)),
        )
    product = np.asarray(page, np.float32) * np.asarray(layer, np.float32) / 255
    return Image.fromarray(product.astype(np.uint8))


def _office(page: Image.Image, draw: random.Random, noise: np.random.Generator) -> Image.Image:
    dpi_scale = page.width / 1654  # an A4 page at 200 dpi
    page = page.filter(ImageFilter.GaussianBlur(draw.uniform(0.45, 0.75) * dpi_scale))
    pixels = np.asarray(page, np.float32)
    height, width = pixels.shape[:2]
    slope = draw.uniform(-14, 14)
    light = np.linspace(-slope / 2, slope / 2, width, dtype=np.float32)[None, :, None]
    fade = np.linspace(0, draw.uniform(-10, 6), height, dtype=np.float32)[:, None, None]
    grain = noise.normal(0, draw.uniform(4, 7), (height, width, 1)).astype(np.float32)
    ink = draw.uniform(20, 50)
    pixels = ink + pixels * (draw.uniform(236, 248) - ink) / 255 + light + fade + grain
    page = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    packed = io.BytesIO()
    page.save(packed, "JPEG", quality=draw.randint(55, 75))
    return Image.open(packed).convert("RGB")


def _fax(page: Image.Image, draw: random.Random, noise: np.random.Generator) -> Image.Image:
    grey = page.convert("L").filter(ImageFilter.GaussianBlur(draw.uniform(0.5, 0.8) * page.width / 1654))
    pixels = np.asarray(grey, np.float32)
    height, width = pixels.shape
    pixels = pixels + noise.normal(0, 26, pixels.shape)
    black = pixels < draw.uniform(132, 158)
    # Single specks and short runs, as a bad line leaves them.
    black |= noise.random(pixels.shape) < draw.uniform(0.0008, 0.002)
    black &= noise.random(pixels.shape) > 0.004
    for _ in range(draw.randint(2, 6)):
        row = draw.randrange(height)
        start = draw.randrange(width)
        black[row, start : start + draw.randrange(width // 20, width // 4)] = draw.random() < 0.5
    return Image.fromarray(np.where(black, 0, 255).astype(np.uint8)).convert("RGB")

"""What happens to paper on its way into a folder, beyond the office scan and the fax of ``degrade.py``.

    from hard_scans import HARD_SCANS
    image = HARD_SCANS["photograph"](page, seed=7)

``page`` is a clean page image in RGB at 200 dpi; each function gives the picture back as a scanner, copier or telephone
would, the same way each time for the same seed.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from degrade import add_stamp, degrade

Picture = Image.Image
Pixels = NDArray[np.float32]


def _floats(image: Picture) -> Pixels:
    return np.asarray(image.convert("RGB"), np.float32)


def _picture(pixels: Pixels) -> Picture:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _packed(image: Picture, quality: int) -> Picture:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def _ramp(size: int, first: float, last: float) -> Pixels:
    return np.linspace(first, last, size, dtype=np.float32)


def _photograph(page: Picture, seed: int, ground: tuple[int, int, int], lean: float) -> Picture:
    """The sheet on a ground, seen a little from the side, the light falling off to a corner; ``lean`` is the part of
    the width by which its far edge looks shorter on either side."""
    draw = random.Random(seed)
    sheet = np.asarray(page.convert("RGB"))
    height, width = sheet.shape[:2]
    margin = int(0.12 * width)

    def near(x: float, y: float) -> tuple[float, float]:
        return x + margin + draw.uniform(-0.02, 0.02) * width, y + margin + draw.uniform(-0.02, 0.02) * width

    edge = lean * width
    lies = np.array([near(edge, edge), near(width - edge, edge), near(width, height), near(0, height)], np.float32)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    size = (width + 2 * margin, height + 2 * margin)
    desk = np.full((size[1], size[0], 3), ground, np.uint8)
    matrix = cv2.getPerspectiveTransform(flat, lies)
    seen = cv2.warpPerspective(sheet, matrix, size, dst=desk, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_TRANSPARENT)
    light = _ramp(size[0], 0.65, 1.05)[None, :, None] * _ramp(size[1], 1.02, 0.8)[:, None, None]
    blurred = cv2.GaussianBlur(seen.astype(np.float32) * light, (0, 0), 0.8)
    grain = np.random.default_rng(seed).normal(0, 4, (size[1], size[0], 1))
    return _packed(_picture(blurred + grain), 72)


def photograph(page: Picture, seed: int) -> Picture:
    return _photograph(page, seed, (60, 75, 90), 0.03)


def photograph_from_afar(page: Picture, seed: int) -> Picture:
    return _photograph(page, seed, (196, 170, 130), 0.11)


def dark_lid(page: Picture, seed: int) -> Picture:
    """Laid askew on the glass of a scanner whose lid is dark."""
    level = degrade(page, "office", seed, skew=0)
    askew = level.rotate(random.Random(seed).choice((-2, 3)), Image.Resampling.BICUBIC, fillcolor=(24, 24, 24))
    whole = Image.new("RGB", (int(page.width * 1.08), int(page.height * 1.06)), (18, 18, 18))
    whole.paste(askew, (int(page.width * 0.06), int(page.height * 0.02)))
    return whole


def negative(page: Picture, seed: int) -> Picture:
    return _picture(255 - _floats(degrade(page, "office", seed)))


def far_askew(page: Picture, seed: int) -> Picture:
    return degrade(page, "office", seed, skew=random.Random(seed).choice((-9, -7, 8)))


def spine(page: Picture, seed: int) -> Picture:
    """Bound papers: lines bend towards the spine, which lies in the dark."""
    pixels = np.asarray(degrade(page, "office", seed, skew=0))
    height, width = pixels.shape[:2]
    across, down = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bent = down + np.exp(-across / (0.16 * width)) * 28 * (down / height - 0.3) * 1.6
    image = cv2.remap(pixels, across, bent.astype(np.float32), cv2.INTER_CUBIC, borderValue=(255, 255, 255))
    return _picture(image * (1 - 0.7 * np.exp(-across / (0.05 * width)))[:, :, None])


def faint(page: Picture, seed: int) -> Picture:
    return _picture(158 + 0.36 * _floats(degrade(page, "office", seed)))


def stamps(page: Picture, seed: int) -> Picture:
    """Two red seals and a blue stamp of incoming mail over the text."""
    image = add_stamp(add_stamp(page.convert("RGB"), 0.3, 0.5), 0.7, 0.25)
    width, height = image.size
    frame = (0.08 * width, 0.16 * height, 0.34 * width, 0.22 * height)
    ImageDraw.Draw(image).rectangle(frame, outline=(50, 60, 170), width=4)
    return degrade(image, "office", seed)


def pen(page: Picture, seed: int) -> Picture:
    """Somebody's underlining, scribbles and marker."""
    draw = random.Random(seed)
    image = degrade(page, "office", seed)
    width, height = image.size
    ink = ImageDraw.Draw(image)
    for _ in range(6):
        x, y = draw.uniform(0.1, 0.7) * width, draw.uniform(0.1, 0.9) * height
        waves = [(x + 6 * i, y + 12 * math.sin(0.7 * i + draw.random())) for i in range(60)]
        ink.line(waves, fill=(30, 40, 150), width=4)
    for _ in range(5):
        y = draw.uniform(0.15, 0.85) * height
        ink.line([(0.15 * width, y), (0.8 * width, y + 4)], fill=(40, 50, 160), width=3)
    marker = Image.new("RGB", image.size, (255, 255, 255))
    for _ in range(5):
        y = draw.uniform(0.1, 0.9) * height
        ImageDraw.Draw(marker).rectangle((0.15 * width, y, 0.7 * width, y + 34), fill=(255, 240, 60))
    return _picture(_floats(image) * _floats(marker) / 255)


def third_copy(page: Picture, seed: int) -> Picture:
    """A copy of a copy of a copy: strokes run together, rules break."""
    image = page
    for turn in range(3):
        pixels = np.asarray(image.convert("L").filter(ImageFilter.GaussianBlur(1.0)), np.float32)
        pixels = pixels + np.random.default_rng(7 * seed + turn).normal(0, 18, pixels.shape)
        black = Image.fromarray(np.where(pixels < 150 - 5 * turn, 0, 255).astype(np.uint8)).convert("RGB")
        image = black.rotate(0.2 * (turn - 1), Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    return image


def show_through(page: Picture, seed: int) -> Picture:
    """A table printed on the back of thin paper."""
    back = Image.new("RGB", page.size, (255, 255, 255))
    ink = ImageDraw.Draw(back)
    width, height = page.size
    for row in range(24):
        y = (0.1 + 0.03 * row) * height
        ink.line([(0.1 * width, y), (0.9 * width, y)], fill=(0, 0, 0), width=2)
    shifted = page.convert("RGB").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    both = np.minimum(_floats(back), np.roll(_floats(shifted), 17, axis=0))
    blurred = _picture(both).filter(ImageFilter.GaussianBlur(1.2))
    return degrade(_picture(_floats(page) - 0.28 * (255 - _floats(blurred))), "office", seed)


def halftone(page: Picture, seed: int) -> Picture:
    """Black dots for grey, as copiers set to pictures give them."""
    return degrade(page, "office", seed).convert("1").convert("RGB")


HARD_SCANS: dict[str, Callable[[Picture, int], Picture]] = {
    "photograph": photograph,
    "photograph, slanting": photograph_from_afar,
    "dark lid": dark_lid,
    "negative": negative,
    "7 to 9 degrees askew": far_askew,
    "at the spine": spine,
    "faint": faint,
    "third copy": third_copy,
    "seals and stamp": stamps,
    "pen and marker": pen,
    "show-through": show_through,
    "halftone": halftone,
}

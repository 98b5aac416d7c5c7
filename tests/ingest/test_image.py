from __future__ import annotations

import io

import pytest
from PIL import Image

from vnadmin_extract.document import ReadError
from vnadmin_extract.ingest.image import read_image
from vnadmin_extract.ingest.options import ReadOptions


def saved(form: str, *more: Image.Image) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (200, 280), "white").save(out, form, save_all=bool(more), append_images=list(more))
    return out.getvalue()


def test_each_frame_of_a_tiff_is_a_page() -> None:
    data = saved("TIFF", Image.new("RGB", (200, 280), "white"), Image.new("RGB", (280, 200), "white"))
    pages, _ = read_image(data, ReadOptions(ocr="off"))
    assert [p.number for p in pages] == [1, 2, 3]
    assert all(n.code == "ocr_off" for p in pages for n in p.notes)


@pytest.mark.parametrize(("data", "code"), [(b"", "empty_file"), (b"no picture", "not_an_image")])
def test_what_is_no_image_is_named(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_image(data, ReadOptions())
    assert error.value.code == code


def test_an_image_cut_short_is_named() -> None:
    noise = Image.effect_noise((400, 400), 90)
    out = io.BytesIO()
    noise.save(out, "PNG")
    with pytest.raises(ReadError) as error:
        read_image(out.getvalue()[:2000], ReadOptions())
    assert error.value.code == "damaged_image"

"""What works without the extras, and what the program says where one is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXTRAS = ("PIL", "cv2", "icalendar", "openpyxl", "pandas", "tesserocr", "trueocr")
WITHOUT = f"import sys; sys.modules.update(dict.fromkeys({EXTRAS!r}))"  # None there makes an import fail


def without_extras(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", f"{WITHOUT}\n{code}", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


MAIN = "from vnadmin_extract.cli import main; main()"


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "thong-bao.txt"
    path.parent.mkdir()
    path.write_text("1. Giao Sở Y tế báo cáo trước ngày 28/02/2025.\n", encoding="utf-8")
    return path


def test_text_is_read_without_extras(notice: Path) -> None:
    done = without_extras(MAIN, "extract", notice, "--only", "deadline")
    assert done.returncode == 0, done.stderr
    assert "trước ngày 28/02/2025" in done.stdout


def test_an_image_says_what_to_install(tmp_path: Path) -> None:
    image = tmp_path / "quet.png"
    image.write_bytes(b"\x89PNG\r\n\x1a\n")
    done = without_extras(MAIN, "extract", image)
    assert done.returncode == 1
    assert "quet.png" in done.stderr
    assert "vnadmin-extract[ocr]" in done.stderr


@pytest.mark.parametrize("form", ["xlsx", "ics"])
def test_an_export_says_what_to_install(notice: Path, tmp_path: Path, form: str) -> None:
    without_extras(MAIN, "run", notice.parent, "-o", tmp_path / "out")
    done = without_extras(MAIN, "export", tmp_path / "out", "--to", form)
    assert done.returncode == 2
    assert "vnadmin-extract[export]" in done.stderr


def test_a_data_frame_says_what_to_install(notice: Path, tmp_path: Path) -> None:
    without_extras(MAIN, "run", notice.parent, "-o", tmp_path / "out")
    code = "from vnadmin_extract import load_records; load_records(sys.argv[1]).to_pandas('task')"
    assert "vnadmin-extract[pandas]" in without_extras(code, tmp_path / "out").stderr

"""What a run says at its end: what was new, what failed and why, what lies there twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from test_cli import NOTICE, notice, program  # noqa: F401


def summary(folder: Path, out: Path) -> list[str]:
    return program("run", folder, "-o", out, "--jobs", "1").stdout.splitlines()


def line_with(lines: list[str], words: str) -> str:
    (found,) = [line for line in lines if words in line]
    return found


def test_a_second_run_says_what_is_new_and_what_changed(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for n in range(45):
        (folder / f"f{n:02}.txt").write_text(f"THÔNG BÁO\nSố {n}", encoding="utf-8")
    first = summary(folder, out)
    assert "45 of 45 documents read" in line_with(first, "Records:")
    assert "; 45 new. Records:" in line_with(first, "Records:")
    assert len([line for line in first if line.startswith("f")]) == 45  # a log names all that were read
    (folder / "f44.txt").write_text(NOTICE, encoding="utf-8")
    (folder / "g.txt").write_text(NOTICE + "!", encoding="utf-8")
    (folder / "h.txt").touch()
    second = summary(folder, out)
    assert "; 2 new, 1 changed, 44 as before. Records:" in line_with(second, "Records:")
    rows = {line.split()[0]: line.split()[1] for line in second if line.startswith(("f", "g", "h"))}
    assert (rows["f44.txt"], rows["g.txt"], rows["h.txt"], rows["f00.txt"]) == ("changed", "new", "new", "before")
    assert len(rows) == 39
    assert line_with(second, "… and 8 more").split()[-1] == "before"
    (folder / "f00.txt").unlink()
    third = line_with(summary(folder, out), "Records:")
    assert "; 1 tried again, 45 as before, 1 gone. Records:" in third


def test_what_is_read_again_has_its_reason(notice: Path, tmp_path: Path) -> None:  # noqa: F811
    summary(notice.parent, tmp_path / "out")
    again = program("run", notice.parent, "-o", tmp_path / "out", "--jobs", "1", "--ocr", "fast").stdout
    assert "; 1 read again. Records:" in again
    assert "Read again though the same: other options, another version of the program" in again


def test_failures_alike_are_told_together_and_all_are_in_the_file(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for n in range(20):
        (folder / f"e{n:02}.txt").touch()
    (folder / "a.pdf").write_text("no PDF", encoding="utf-8")
    (folder / "b.zip").write_text("no archive", encoding="utf-8")
    lines = summary(folder, out)
    start = lines.index(f"Not read (22, all with their reasons in {out}/failures.jsonl):")
    assert lines[start + 1] == "  20 files: the file is empty: e00.txt, e01.txt, e02.txt, e03.txt, e04.txt and 15 more"
    assert lines[start + 2].startswith("  a.pdf: not a PDF file")
    assert lines[start + 3].startswith("  b.zip: ")
    assert lines[start + 4] == ""


def test_a_file_that_lies_there_twice_is_told(notice: Path, tmp_path: Path) -> None:  # noqa: F811
    (notice.parent / "zz.txt").write_bytes(notice.read_bytes())
    lines = summary(notice.parent, tmp_path / "out")
    assert line_with(lines, "copy") == (
        "1 document is a copy of another, its records are there twice: zz.txt (of thong-bao.txt)"
    )


def test_brackets_in_a_name_are_no_markup_of_the_terminal(notice: Path, tmp_path: Path) -> None:  # noqa: F811
    (notice.parent / "a [").mkdir()
    notice.rename(notice.parent / "a [" / "b].txt")
    command = [sys.executable, "-m", "vnadmin_extract", "run", str(notice.parent), "-o", str(tmp_path / "out")]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**os.environ, "FORCE_COLOR": "1"}, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "a [/b].txt" in done.stderr


def test_nothing_is_proposed_where_nothing_was_read(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    lines = summary(tmp_path / "empty.txt", tmp_path / "out")
    assert "Next:" not in lines
    assert "0 of 1 document read" in line_with(lines, "Records:")

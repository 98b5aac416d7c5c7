"""How the command ends when it is stopped, or when nobody reads its output any more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from test_cli import NOTICE

PROGRAM = [sys.executable, "-m", "vnadmin_extract"]


def notices(folder: Path, count: int) -> Path:
    folder.mkdir()
    for n in range(count):
        (folder / f"f{n:03}.txt").write_text(NOTICE.replace("21/TB", f"{n}/TB") * 3, encoding="utf-8")
    return folder


def written(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.glob("*.jsonl")}


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no process groups here")
@pytest.mark.parametrize("send", [os.kill, os.killpg])
def test_a_run_that_is_told_to_end_says_how_to_go_on_and_loses_nothing(tmp_path: Path, send: object) -> None:
    folder, out = notices(tmp_path / "in", 60), tmp_path / "out"
    command = [*PROGRAM, "run", str(folder), "-o", str(out), "--jobs", "2"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, encoding="utf-8", start_new_session=True)
    assert process.stderr is not None
    first = process.stderr.readline()
    send(process.pid, signal.SIGTERM)  # type: ignore[operator]
    rest = process.stderr.read()
    assert (first[:8], process.wait(timeout=60)) == ("Reading ", 143)
    assert rest.splitlines()[-1] == "vnadmin-extract: stopped; the same command goes on from here"
    assert [line for line in rest.splitlines()[:-1] if not line.startswith("Reading ")] == []
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    whole = [*PROGRAM, "run", str(folder), "-o", str(tmp_path / "whole"), "--jobs", "2"]
    subprocess.run(whole, capture_output=True, check=True, timeout=120)
    assert written(out) == written(tmp_path / "whole")


def unread(*arguments: str | Path, both: bool = False) -> tuple[int, bytes]:
    """The status and the complaints of the command whose output nobody reads (any more: `| head -1`)."""
    process = subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if both else subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    complaints = process.stderr.read() if process.stderr else b""
    return process.wait(timeout=120), complaints


@pytest.mark.parametrize("command", ["extract", "text", "schema", "version", "--help"])
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, command: str) -> None:
    notice = notices(tmp_path / "in", 1) / "f000.txt"
    assert unread(command, *([notice] if command in ("extract", "text") else [])) == (0, b"")


def test_a_mistake_stays_one_where_nobody_reads(tmp_path: Path) -> None:
    assert unread("run", tmp_path / "nowhere", "-o", tmp_path / "out", both=True)[0] == 2


@pytest.mark.parametrize("both", [False, True])
def test_a_run_goes_on_where_nobody_reads_what_it_says(tmp_path: Path, both: bool) -> None:
    folder, out = notices(tmp_path / "in", 30), tmp_path / "out"
    (folder / "empty.txt").touch()
    status, complaints = unread("run", folder, "-o", out, "--jobs", "1", both=both)
    assert status == 1  # of the empty file
    assert [line for line in complaints.splitlines() if not line.startswith(b"Reading ")] == []
    assert len((out / "documents.jsonl").read_text("utf-8").splitlines()) == 30
    assert not (out / ".run" / "unfinished").exists()

"""The command as a user types it."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from vnadmin_extract import cli

NOTICE = """ỦY BAN NHÂN DÂN
TỈNH QUẢNG NINH
Số: 21/TB-UBND

Quảng Ninh, ngày 03 tháng 02 năm 2025

THÔNG BÁO
Về kết quả họp giao ban

1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính báo cáo kết quả trước ngày 28/02/2025.
2. Giao Sở Xây dựng rà soát các dự án có tổng mức đầu tư trên 12,5 tỷ đồng, hoàn thành trong tháng 3/2025.
"""


def program(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vnadmin_extract", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "thong-bao.txt"
    path.parent.mkdir()
    path.write_text(NOTICE, encoding="utf-8")
    return path


def test_run_writes_records_and_says_what_to_do_next(notice: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = program("run", notice.parent, "-o", out, "--keep-text", "--jobs", "1")
    assert done.returncode == 0, done.stderr
    assert "thong-bao.txt" in done.stdout
    assert "export" in done.stdout
    (document,) = (out / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(document)["number"] == "21/TB-UBND"
    text = (out / "text" / "thong-bao.txt.txt").read_text(encoding="utf-8")
    for line in (out / "deadlines.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        assert text[record["provenance"]["start"] : record["provenance"]["end"]] == record["text"]
    again = program("run", notice.parent, "-o", out, "--keep-text", "--jobs", "1")
    assert "; 1 as before. Records:" in again.stdout


def test_extract_prints_json_lines_and_nothing_else(notice: Path) -> None:
    done = program("extract", notice)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert records[0]["kind"] == "document"
    only = program("extract", notice, "--only", "deadlines").stdout
    assert {json.loads(line)["kind"] for line in only.splitlines()} == {"document", "deadline"}


def test_text_schema_version(notice: Path) -> None:
    assert "Giao Sở Y tế chủ trì" in program("text", notice).stdout
    assert "discriminator" in json.loads(program("schema").stdout)
    assert program("version").stdout.count(".") == 2


@pytest.mark.parametrize("command", [["--help"], ["run", "--help"], ["export", "--help"], ["evaluate", "--help"]])
def test_help_has_no_secrets(command: list[str]) -> None:
    done = program(*command)
    assert done.returncode == 0
    assert "vnadmin-extract" in done.stdout


def bad_files(folder: Path) -> None:
    folder.mkdir()
    (folder / "empty.txt").touch()
    (folder / "empty.docx").touch()
    (folder / "not-a.pdf").write_text("<html>Not found</html> but no PDF", encoding="utf-8")
    (folder / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog")
    (folder / "bytes.txt").write_bytes(bytes(range(128, 256)) * 40)
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        archive.writestr("a.txt", "a")


def test_bad_files_are_one_line_each_and_the_rest_is_read(notice: Path, tmp_path: Path) -> None:
    bad_files(tmp_path / "in" / "bad")
    done = program("run", tmp_path / "in", "-o", tmp_path / "out", "--jobs", "1")
    failures = [json.loads(line) for line in (tmp_path / "out" / "failures.jsonl").read_text("utf-8").splitlines()]
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert len((tmp_path / "out" / "documents.jsonl").read_text("utf-8").splitlines()) >= 1
    named = {f["source_file"] for f in failures}
    assert {"bad/empty.txt", "bad/empty.docx", "bad/cut.pdf", "bad/archive.zip"} <= named
    assert not [f for f in failures if f["code"] == "internal_error"], failures
    assert all("\n" not in f["message"] for f in failures)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["run", "nowhere", "-o", "out"], 2, "does not exist"),
        (["run", "{empty}", "-o", "{empty}/out"], 2, "no file to read"),
        (["run", "{file}", "-o", "{file}"], 2, "cannot write to the output folder"),
        (["run", "{folder}", "-o", "{folder}"], 2, "is a folder to read: choose another one with -o"),
        (["run", "{file}"], 2, "--out"),
        (["run", "{file}", "-o", "out", "--only", "tables"], 2, "is no kind"),
        (["run", "{file}", "-o", "out", "--ocr", "maybe"], 2, "choose auto, fast or off"),
        (["run", "{file}", "-o", "out", "--jobs", "0"], 2, "--jobs"),
        (["extract", "nowhere.pdf"], 2, "does not exist"),
        (["extract", "{empty}"], 2, "is a folder"),
        (["extract", "{blank}"], 1, "empty"),
        (["export", "{empty}", "--to", "xlsx"], 2, "holds no records"),
        (["export", "{empty}", "--to", "pdf"], 2, "choose csv, xlsx, ics"),
        (["evaluate", "{empty}"], 2, "no annotation"),
    ],
)
def test_wrong_use_is_one_line_and_leaves_nothing_behind(
    notice: Path, tmp_path: Path, arguments: list[str], code: int, says: str
) -> None:
    empty, blank = tmp_path / "empty", tmp_path / "blank.pdf"
    empty.mkdir()
    blank.touch()
    filled = [a.format(empty=empty, file=notice, folder=notice.parent, blank=blank) for a in arguments]
    done = program(*filled)
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert not (empty / "out").exists()
    assert [path.name for path in notice.parent.iterdir()] == [notice.name]


def test_version_as_an_option_and_an_empty_only() -> None:
    assert program("--version").stdout == program("version").stdout
    empty = program("extract", __file__, "--only", "")
    assert (empty.returncode, empty.stderr.count("\n")) == (2, 1)
    assert "--only names no kind: choose some of" in empty.stderr


def test_run_prints_only_the_kinds_asked_for(notice: Path, tmp_path: Path) -> None:
    done = program("run", notice, "-o", tmp_path / "out", "--jobs", "1", "--only", "task")
    head = done.stdout.splitlines()[0]
    assert "task" in head
    assert "money" not in head


def test_pages_left_unread_are_not_counted_as_ocr(tmp_path: Path) -> None:
    pytest.importorskip("PIL.Image").new("L", (200, 300), 255).save(tmp_path / "scan.png")
    done = program("run", tmp_path / "scan.png", "-o", tmp_path / "out", "--jobs", "1", "--ocr", "off")
    assert "1 page not read: OCR is off" in done.stdout
    assert "by OCR" not in done.stdout
    assert "1 document carries warnings: see documents.jsonl or the sheet Cần xem lại" in done.stdout


def test_a_type_that_is_not_read_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("no workbook", encoding="utf-8")
    assert "not read: save it as PDF or DOCX" in program("extract", tmp_path / "a.xlsx").stderr


def test_a_full_disk_names_the_folder(
    notice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("vnadmin_extract.batch.run", full)
    with pytest.raises(SystemExit) as stopped:
        cli.run([notice], tmp_path / "out")
    assert stopped.value.code == 2
    assert f"{tmp_path / 'out'}: No space left on device" in capsys.readouterr().err


def test_the_export_of_an_unfinished_run_says_so(notice: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    program("run", notice, "-o", out, "--jobs", "1")
    assert "not finished" not in program("export", out, "--to", "csv").stdout
    (out / ".run" / "unfinished").touch()
    done = program("export", out, "--to", "csv")
    assert done.returncode == 0
    assert done.stdout.count("the run is not finished: ") == 1
    program("run", notice, "-o", out, "--jobs", "1")
    assert not (out / ".run" / "unfinished").exists()


@pytest.mark.parametrize("kind", ["xlsx", "ics"])
def test_export_overwrites_no_file_of_another_kind(notice: Path, tmp_path: Path, kind: str) -> None:
    out, readme = tmp_path / "out", tmp_path / "README.md"
    program("run", notice, "-o", out, "--jobs", "1")
    readme.write_text("mine", encoding="utf-8")
    plain = tmp_path / "Makefile"
    plain.write_text("mine", encoding="utf-8")
    for target in (readme, plain):
        done = program("export", out, "--to", kind, "-o", target)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert f"does not end in .{kind}" in done.stderr
        assert target.read_text("utf-8") == "mine"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ics"])
def test_an_export_that_cannot_be_written_is_one_line(notice: Path, tmp_path: Path, kind: str) -> None:
    out, file = tmp_path / "out", tmp_path / "file"
    program("run", notice, "-o", out, "--jobs", "1")
    file.touch()
    done = program("export", out, "--to", kind, "-o", file / f"records.{kind}")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr

"""A run over a folder: what is written, in what order, and what a second run does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from batch.fake_pipeline import fake_pipeline
from vnadmin_extract.batch import Settings, UsageError, run, select
from vnadmin_extract.batch.ledger import NAMES, open_ledger
from vnadmin_extract.batch.workers import HELD_BYTES

SETTINGS = Settings(factory=fake_pipeline)
KILLED = """
from pathlib import Path
from batch.fake_pipeline import fake_pipeline
from vnadmin_extract.batch import Settings, run
if __name__ == "__main__":
    run([Path({folder!r})], Path({out!r}), Settings(factory=fake_pipeline), jobs=2)
"""


def folder_of(root: Path, **files: str) -> Path:
    folder = root / "in"
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def written(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in NAMES}


def sources(out: Path, name: str = "documents.jsonl") -> list[str]:
    return [json.loads(line)["source_file"] for line in (out / name).read_text(encoding="utf-8").splitlines()]


def test_every_input_is_a_document_or_a_failure(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="chi 15 đồng", b="broken", c="crash", d="thu 7 và 9 đồng")
    report = run([folder], tmp_path / "out", SETTINGS, jobs=2)
    assert sources(tmp_path / "out") == ["a.txt", "d.txt"]
    assert sources(tmp_path / "out", "failures.jsonl") == ["b.txt", "c.txt"]
    assert sources(tmp_path / "out", "money.jsonl") == ["a.txt", "d.txt", "d.txt"]
    assert report.failed
    broken, crashed = report.failures
    assert broken["code"] == "not_a_pdf"
    assert "KeyError" in crashed["message"]


def test_one_job_and_two_write_the_same_bytes(tmp_path: Path) -> None:
    files = {f"f{n:02}": f"{'slow' if n % 5 == 0 else 'thu'} {n} đồng" for n in range(20)}
    folder = folder_of(tmp_path, **files)
    run([folder], tmp_path / "one", SETTINGS, jobs=1)
    run([folder], tmp_path / "two", SETTINGS, jobs=2)
    assert written(tmp_path / "one") == written(tmp_path / "two")


def test_the_lines_of_a_long_document_come_by_way_of_the_disk(tmp_path: Path) -> None:
    figures = [str(n) for n in range(1000, 1250)]
    folder = folder_of(tmp_path, a="chi 3 đồng", b=f"thu {' '.join(figures)} đồng {'và ' * 2000}", c="chi 4 đồng")
    out = tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    lines = (out / "money.jsonl").read_bytes()
    assert len(lines) > 1.5 * HELD_BYTES
    assert [json.loads(line)["text"] for line in lines.splitlines()] == ["3", *figures, "4"]
    assert not (out / ".run" / "spool").exists()
    (folder / "a.txt").unlink()
    run([folder], out, SETTINGS, jobs=1)
    assert [json.loads(line)["text"] for line in (out / "money.jsonl").read_bytes().splitlines()] == [*figures, "4"]


def test_a_second_run_reads_only_what_is_new_or_changed(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", c="thu 3", d="thu 4"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    assert run([folder], out, SETTINGS, jobs=1).skipped == 3
    folder_of(tmp_path, b="thu 2", c="thu 33")
    (folder / "d.txt").unlink()
    report = run([folder], out, SETTINGS, jobs=1)
    assert (report.skipped, report.removed) == (1, ("d.txt",))
    run([folder], tmp_path / "anew", SETTINGS, jobs=1)
    assert written(out) == written(tmp_path / "anew")


def test_nothing_to_do_leaves_the_files_alone(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", b="broken"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    before = {name: (out / name).stat().st_mtime_ns for name in NAMES}
    report = run([folder], out, SETTINGS, jobs=1)
    assert report.failed
    assert before == {name: (out / name).stat().st_mtime_ns for name in NAMES}


def test_other_options_read_again(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1 đồng"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    report = run([folder], out, Settings(keep_text=True, factory=fake_pipeline), jobs=1)
    assert report.skipped == 0
    assert (out / "text" / "a.txt.txt").read_text(encoding="utf-8") == "thu 1 đồng"
    assert len(sources(out)) == 1


def test_texts_that_are_no_longer_wanted_go(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1 đồng"), tmp_path / "out"
    run([folder], out, Settings(keep_text=True, factory=fake_pipeline), jobs=1)
    run([folder], out, SETTINGS, jobs=1)
    assert not (out / "text" / "a.txt.txt").exists()


def test_texts_stay_in_their_folder_whatever_way_a_file_is_named(tmp_path: Path) -> None:
    first, second = tmp_path / "in" / "a" / "x.txt", tmp_path / "in" / "b" / "x.txt"
    for file in (first, second):
        file.parent.mkdir(parents=True)
        file.write_text("thu 1 đồng", encoding="utf-8")
    around = first.parent / ".." / "b" / "x.txt"
    run([first, around], tmp_path / "out", Settings(keep_text=True, factory=fake_pipeline), jobs=1)
    kept = sorted(p.relative_to(tmp_path / "out").as_posix() for p in tmp_path.joinpath("out").rglob("x.txt.txt"))
    assert kept == ["text/a/x.txt.txt", "text/b/x.txt.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_among_the_files_is_a_failure(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="thu 1")
    os.mkfifo(folder / "b.txt")
    report = run([folder], tmp_path / "out", SETTINGS, jobs=1)
    assert [(f["source_file"], f["code"]) for f in report.failures] == [("b.txt", "not_a_file")]
    assert sources(tmp_path / "out") == ["a.txt"]


def test_a_process_that_dies_costs_one_document(tmp_path: Path) -> None:
    files = {f"f{n:02}": f"thu {n}" for n in range(12)} | {"f05": "die", "f06": "die"}
    folder = folder_of(tmp_path, **files)
    report = run([folder], tmp_path / "out", SETTINGS, jobs=2)
    assert [(f["source_file"], f["code"]) for f in report.failures] == [
        ("f05.txt", "worker_died"),
        ("f06.txt", "worker_died"),
    ]
    assert len(sources(tmp_path / "out")) == 10


@pytest.mark.parametrize("word", ["endless", "stuck"])
def test_a_file_that_never_ends_costs_one_document(tmp_path: Path, word: str) -> None:
    folder = folder_of(tmp_path, a="thu 1", b=f"{word} 2", c="thu 3")
    report = run([folder], tmp_path / "out", replace(SETTINGS, timeout=1.0), jobs=2)
    assert [(f["source_file"], f["code"]) for f in report.failures] == [("b.txt", "timeout")]
    assert "not done after 1 s" in report.failures[0]["message"]
    assert sources(tmp_path / "out") == ["a.txt", "c.txt"]
    assert sources(tmp_path / "out", "money.jsonl") == ["a.txt", "c.txt"]


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [2.0, 3.0])
def test_killed_and_run_again_nothing_is_lost_or_doubled(tmp_path: Path, seconds: float) -> None:
    folder = folder_of(tmp_path, **{f"f{n:02}": f"slow {n}" for n in range(24)})
    out, whole = tmp_path / "out", tmp_path / "whole"
    script = tmp_path / "script.py"
    script.write_text(KILLED.format(folder=str(folder), out=str(out)), encoding="utf-8")
    paths = os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])
    process = subprocess.Popen([sys.executable, str(script)], env={**os.environ, "PYTHONPATH": paths})
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    run([folder], out, SETTINGS, jobs=2)
    run([folder], whole, SETTINGS, jobs=2)
    assert written(out) == written(whole)


@pytest.mark.parametrize("cut", [1, 40, 400])
def test_what_the_journal_does_not_name_is_cut_off(tmp_path: Path, cut: int) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", b="thu 2", c="thu 3"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    before = written(out)
    journal = out / ".run" / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-cut])
    with (out / "money.jsonl").open("ab") as file:
        file.write(b'{"half": ')
    assert run([folder], out, SETTINGS, jobs=1).skipped < 3
    assert written(out) == before


def test_an_exchange_of_files_that_was_cut_short_is_finished(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", b="thu 2"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    with open_ledger(out) as ledger:
        ledger._write_new([ledger.entries["b.txt"]])
    (out / ".run" / "exchange").touch()
    os.replace(out / "money.jsonl.new", out / "money.jsonl")
    with open_ledger(out) as ledger:
        assert list(ledger.entries) == ["b.txt"]
    assert sources(out) == sources(out, "money.jsonl") == ["b.txt"]


def test_a_damaged_output_folder_is_written_anew(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", b="thu 2"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    before = written(out)
    (out / "money.jsonl").unlink()
    run([folder], out, SETTINGS, jobs=1)
    assert written(out) == before


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="thu 1")
    with open_ledger(tmp_path / "out"), pytest.raises(UsageError, match="another run is writing"):
        run([folder], tmp_path / "out", SETTINGS, jobs=1)


def test_another_file_of_the_same_name_pushes_none_out(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.txt").write_text("thu 2", encoding="utf-8")
    run([folder_of(tmp_path, a="thu 1")], tmp_path / "out", SETTINGS, jobs=1)
    with pytest.raises(UsageError, match="another file named"):
        run([tmp_path / "x"], tmp_path / "out", SETTINGS, jobs=1)


def test_inputs_of_earlier_runs_stay(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "b.txt").write_text("thu 2", encoding="utf-8")
    run([folder_of(tmp_path, a="thu 1")], out, SETTINGS, jobs=1)
    assert run([tmp_path / "x"], out, SETTINGS, jobs=1).others == 1
    assert sources(out) == ["a.txt", "b.txt"]


def test_a_file_read_from_another_folder_above_it_is_not_doubled(tmp_path: Path) -> None:
    out = tmp_path / "out"
    folder = folder_of(tmp_path, a="thu 1")
    (folder / "sub").mkdir()
    (folder / "sub" / "b.txt").write_text("thu 2", encoding="utf-8")
    run([folder], out, SETTINGS, jobs=1)
    run([folder / "sub"], out, SETTINGS, jobs=1)
    assert sources(out) == ["a.txt", "b.txt"]


def test_a_folder_that_cannot_be_opened_is_a_failure_and_keeps_what_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path, a="thu 7 đồng")
    (folder / "shut").mkdir()
    (folder / "shut" / "b.txt").write_text("thu 8 đồng", encoding="utf-8")
    run([folder], tmp_path / "out", SETTINGS, jobs=1)
    opened, stat = os.scandir, Path.stat

    def scandir(path: str) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied", path)
        return opened(path)

    def refused(path: Path, **options: bool) -> os.stat_result:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied", path)
        return stat(path, **options)

    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", scandir)
        patched.setattr(Path, "stat", refused)
        report = run([folder], tmp_path / "out", SETTINGS, jobs=1)
    assert [(f["source_file"], f["code"]) for f in report.failures] == [("shut", "folder_not_readable")]
    assert report.removed == ()
    assert sorted(sources(tmp_path / "out")) == ["a.txt", "shut/b.txt"]
    report = run([folder], tmp_path / "out", SETTINGS, jobs=1)
    assert not report.failed
    assert report.removed == ()
    assert sources(tmp_path / "out") == ["a.txt", "shut/b.txt"]
    assert sources(tmp_path / "out", "failures.jsonl") == []


def test_a_link_to_a_folder_is_named_and_not_read(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="thu 7 đồng")
    (folder / "loop").symlink_to(folder)
    selection = select([folder])
    assert [job.source_file for job in selection.inputs] == ["a.txt"]
    assert [p.name for p in selection.left_out] == ["loop"]


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="thu 1")
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("thu 2", encoding="utf-8")
    run([folder], tmp_path / "out", SETTINGS, jobs=1)
    assert sources(tmp_path / "out") == ["a.txt", "caf\ufffd.txt"]
    assert run([folder], tmp_path / "out", SETTINGS, jobs=1).skipped == 2


class TestSelect:
    def test_takes_documents_and_names_the_rest(self, tmp_path: Path) -> None:
        for name in ("b.pdf", "a.TXT", "notes.py", "~$b.docx", ".hidden.txt", "sub/c.docx", "old.zip"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        selection = select([tmp_path])
        assert [i.source_file for i in selection.inputs] == ["a.TXT", "b.pdf", "old.zip", "sub/c.docx"]
        assert [p.name for p in selection.left_out] == ["notes.py"]

    def test_files_of_one_name_in_two_folders_are_told_apart(self, tmp_path: Path) -> None:
        for name in ("x/a.txt", "y/a.txt"):
            (tmp_path / name).parent.mkdir()
            (tmp_path / name).touch()
        selection = select([tmp_path / "x", tmp_path / "y", tmp_path / "y" / "a.txt"])
        assert [i.source_file for i in selection.inputs] == ["x/a.txt", "y/a.txt"]

    def test_the_output_folder_is_no_input(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").touch()
        (tmp_path / "out" / "text").mkdir(parents=True)
        (tmp_path / "out" / "text" / "a.txt.txt").touch()
        assert [i.source_file for i in select([tmp_path], tmp_path / "out").inputs] == ["a.txt"]

    def test_nothing_to_read_and_nothing_there(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="no file to read"):
            select([tmp_path])
        with pytest.raises(UsageError, match="does not exist"):
            select([tmp_path / "nowhere"])


def test_an_output_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a="thu 1")
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot write to the output folder"):
        run([folder], tmp_path / "out", SETTINGS, jobs=1)

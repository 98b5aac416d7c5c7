"""What is new, what changed, what lies there twice: what an office that runs every night wants to know."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from batch.test_run import SETTINGS, folder_of, written
from vnadmin_extract.batch import Settings, run
from vnadmin_extract.batch.ledger import open_ledger


def states(folder: Path, out: Path, settings: Settings = SETTINGS, *, fresh: bool = False) -> dict[str, str]:
    return dict(run([folder], out, settings, jobs=1, fresh=fresh).states)


def same_file(out: Path) -> dict[str, str]:
    """The documents that say whose copy they are."""
    found = {}
    for line in (out / "documents.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        for warning in record["warnings"]:
            assert warning["code"] == "same_file"
            found[record["source_file"]] = warning["message"]
    return found


def test_a_run_tells_what_is_new_and_what_changed(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", b="thu 2", c="broken"), tmp_path / "out"
    assert states(folder, out) == {"a.txt": "new", "b.txt": "new", "c.txt": "new"}
    assert states(folder, out) == {"a.txt": "before", "b.txt": "before", "c.txt": "tried"}
    folder_of(tmp_path, b="thu 22", c="thu 3", d="thu 4")
    assert states(folder, out) == {"a.txt": "before", "b.txt": "changed", "c.txt": "changed", "d.txt": "new"}
    texts = replace(SETTINGS, keep_text=True)
    assert set(states(folder, out, texts).values()) == {"again"}
    folder_of(tmp_path, a="thu 11", e="thu 5")
    expected = {"a.txt": "changed", "b.txt": "again", "c.txt": "again", "d.txt": "again", "e.txt": "new"}
    assert states(folder, out, texts, fresh=True) == expected


def test_fresh_holds_also_after_a_kill_in_the_exchange(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 1", b="thu 2"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    with open_ledger(out) as ledger:
        ledger._write_new(ledger.entries.values())
    (out / ".run" / "exchange").touch()
    assert run([folder], out, SETTINGS, jobs=1, fresh=True).skipped == 0


def test_the_second_of_two_equal_files_names_the_first(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="thu 7 đồng", b="thu 8 đồng", c="thu 7 đồng", d="thu 7 đồng"), tmp_path / "out"
    report = run([folder], out, SETTINGS, jobs=1)
    said = "the same bytes as “a.txt”: its records stand here twice, under the same ids"
    assert same_file(out) == {"c.txt": said, "d.txt": said}
    assert [(e.source_file, e.copy_of) for e in report.entries if e.copy_of] == [("c.txt", "a.txt"), ("d.txt", "a.txt")]
    assert run([folder], out, SETTINGS, jobs=1).skipped == 4


def test_what_is_said_of_equal_files_follows_the_folder(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, b="thu 7 đồng", c="thu 7 đồng"), tmp_path / "out"
    run([folder], out, SETTINGS, jobs=1)
    for change in ({"a": "thu 7 đồng"}, {"a": "thu 9 đồng"}):
        folder_of(tmp_path, **change)
        run([folder], out, SETTINGS, jobs=1)
        anew = tmp_path / change["a"].replace(" ", "-")
        run([folder], anew, SETTINGS, jobs=1)
        assert written(out) == written(anew)
    (folder / "b.txt").unlink()
    run([folder], out, SETTINGS, jobs=1)
    assert same_file(out) == {}


def test_a_copy_in_another_folder_of_the_same_output(tmp_path: Path) -> None:
    out, other = tmp_path / "out", tmp_path / "x"
    other.mkdir()
    (other / "copy.txt").write_text("thu 1", encoding="utf-8")
    folder = folder_of(tmp_path, a="thu 1")
    run([folder], out, SETTINGS, jobs=1)
    run([other], out, SETTINGS, jobs=1)
    assert list(same_file(out)) == ["copy.txt"]
    assert run([folder], out, SETTINGS, jobs=1).skipped == 1


def test_two_files_that_cannot_be_read_are_no_copies(tmp_path: Path) -> None:
    folder, out = folder_of(tmp_path, a="broken", b="broken"), tmp_path / "out"
    report = run([folder], out, SETTINGS, jobs=1)
    assert [e.copy_of for e in report.entries] == ["", ""]

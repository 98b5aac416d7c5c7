"""Annotations that cannot be taken over: one line that says where, what, and what to do."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from test_cli import program

LINE = {"text": "Giao Sở Y tế", "label": [[5, 12, "agency"]], "name": "d"}
TASK = {"data": {"text": "Giao Sở Y tế", "name": "d"}, "annotations": [{"result": []}]}
REGION = {"id": "r0", "value": {"start": 5, "end": 12, "text": ["{role: lead}"]}, "type": "textarea"}


def one_line(*arguments: str | Path) -> str:
    done = program(*arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert "Error(" not in done.stderr
    return done.stderr


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        (json.dumps(LINE) + "\n{broken\n", ", line 2, column 2: no JSON (", "export it again from doccano as JSONL"),
        (json.dumps([TASK], indent=1)[:-4], ", line ", "export it again from Label Studio as JSON"),
        (json.dumps({**LINE, "label": [[0, 4, "bodies"]]}), ", line 1: the label 'bodies' is none of agency, ", ""),
        (json.dumps({"text": "a", "name": "d"}), ", line 1: there is no field 'label'", "doccano as JSONL"),
        ("[1]", ", task 1: ", "Label Studio as JSON, not JSON-MIN"),
        (json.dumps([TASK, {"text": "a"}]), ", task 2: there is no field 'data'", "Label Studio as JSON, not JSON-MIN"),
        (
            json.dumps([{**TASK, "annotations": [{"result": [REGION, {**REGION, "type": "labels"}]}]}]),
            ", task 1: the attributes of region r0 are no JSON",
            "mend them in Label Studio",
        ),
        (json.dumps({**LINE, "name": "../../d"}), ", line 1: '../../d' is no name for a file", ""),
        ("\n", ": no document is in it", ""),
    ],
)
def test_a_broken_file_says_where_and_what_to_do(tmp_path: Path, text: str, where: str, what: str) -> None:
    file = tmp_path / "export.json"
    file.write_text(text, encoding="utf-8")
    said = one_line("annotations", "import", file, "-o", tmp_path / "gold")
    assert said.startswith(f"vnadmin-extract: {file}{where}")
    assert what in said
    assert not (tmp_path / "gold").exists()


def test_a_package_is_to_be_unpacked_first(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as package:
        package.writestr("all.jsonl", json.dumps(LINE))
    said = one_line("annotations", "import", tmp_path / "export.zip", "-o", tmp_path / "gold")
    assert "export.zip is a zip package: unpack it and name the file in it" in said
    (tmp_path / "export.json").write_bytes(b"\xff\xfe\x00")
    said = one_line("annotations", "import", tmp_path / "export.json", "-o", tmp_path / "gold")
    assert "export.json is no text in UTF-8" in said


def test_broken_gold_names_its_line(tmp_path: Path) -> None:
    (tmp_path / "d.gold.jsonl").write_text('{"kind": "task"}\n{broken\n', encoding="utf-8")
    assert "d.gold.jsonl, line 2, column 2: no JSON (" in one_line("evaluate", tmp_path)

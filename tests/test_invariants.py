"""What holds for every document, whatever stands in it: over corpora/, and over the shared documents (``real``)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from jsonschema import Draft202012Validator

from repository import ROOT, SHARED
from vnadmin_extract.batch import Settings, run, select
from vnadmin_extract.batch.ledger import NAMES
from vnadmin_extract.records import FILES, json_schema

CORPORA = ROOT / "corpora"


@dataclass(frozen=True)
class Read:
    """A folder that was read, and what came out."""

    folder: Path
    out: Path
    records: list[dict[str, Any]]
    failures: list[dict[str, Any]]

    def text(self, source_file: str) -> str:
        return (self.out / "text" / f"{source_file}.txt").read_bytes().decode()


def read(folder: Path, out: Path, jobs: int) -> Read:
    run([folder], out, Settings(keep_text=True), jobs=jobs)
    records = [json.loads(line) for name in FILES.values() for line in lines(out / name)]
    return Read(folder, out, records, [json.loads(line) for line in lines(out / "failures.jsonl")])


def lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from file


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(CORPORA, id="corpora", marks=pytest.mark.slow),
        pytest.param(SHARED / "corpora", id="real", marks=[pytest.mark.real, pytest.mark.slow]),
    ],
)
def done(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Read:
    if not request.param.is_dir():
        pytest.skip(f"{request.param.name} is not here")
    return read(request.param, tmp_path_factory.mktemp("out"), jobs=2)


def test_every_input_is_a_document_or_a_failure(done: Read) -> None:
    inputs = [job.source_file for job in select([done.folder]).inputs]
    documents = [r["source_file"] for r in done.records if r["kind"] == "document"]
    assert len(documents) == len(set(documents))
    assert set(documents) | {f["source_file"] for f in done.failures} == set(inputs)
    assert not [f for f in done.failures if f["code"] in ("internal_error", "worker_died")]


def test_text_is_what_stands_at_start_and_end(done: Read) -> None:
    by_file = defaultdict(list)
    for record in done.records:
        by_file[record["source_file"]].append(record)
    for source_file, records in by_file.items():
        text = done.text(source_file)
        for record in records:
            place = record["provenance"]
            assert text[place["start"] : place["end"]] == record["text"], (source_file, record["id"])
            assert place["sentence"] is None or place["sentence"] in text


def test_every_line_is_valid_under_the_published_schema(done: Read) -> None:
    validator = Draft202012Validator(json_schema())
    for record in done.records:
        assert not [e.message for e in validator.iter_errors(record)], record["id"]


def test_ids_are_unique_within_a_document_and_references_lead_somewhere(done: Read) -> None:
    by_file = defaultdict(list)
    for record in done.records:
        by_file[record["source_file"]].append(record["id"])
    for source_file, ids in by_file.items():
        assert len(ids) == len(set(ids)), source_file
    for record in done.records:
        wanted = {record.get(field) for field in ("task_id", "deadline_id", "part_of")} - {None}
        assert wanted | set(record.get("record_ids", ())) <= set(by_file[record["source_file"]]), record["id"]


def test_pages_and_boxes_lie_within_the_document(done: Read) -> None:
    sizes: dict[str, list[tuple[float, float]]] = {}
    for record in done.records:
        name, place = record["source_file"], record["provenance"]
        if name.lower().endswith(".pdf") and name not in sizes:
            with pdfium.PdfDocument(done.folder / name) as pdf:
                sizes[name] = [pdf.get_page_size(index) for index in range(len(pdf))]
        if name in sizes and place["page"] is not None:
            assert 1 <= place["page"] <= len(sizes[name]), record["id"]
        if place["bbox"] is not None:
            x0, top, x1, bottom = place["bbox"]
            assert 0 <= x0 < x1, (name, record["id"], place["bbox"])
            assert 0 <= top < bottom, (name, record["id"], place["bbox"])
            if name in sizes:
                width, height = sizes[name][place["page"] - 1]
                assert x1 <= max(width, height) + 1, (name, record["id"], place["bbox"], width)
                assert bottom <= max(width, height) + 1, (name, record["id"], place["bbox"], height)


def test_one_job_and_two_write_the_same_bytes(done: Read, tmp_path: Path) -> None:
    again = read(done.folder, tmp_path / "out", jobs=1)
    for name in NAMES:
        assert (done.out / name).read_bytes() == (again.out / name).read_bytes(), name

"""Gold to and from the annotation programs Label Studio (JSON) and doccano (JSON Lines).

Both show the paragraphs as one text, joined by line breaks. What is not a label of a span travels beside it: in
Label Studio as a text area of the region, in doccano in the field ``attributes``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from ..batch.inputs import UsageError
from .gold import GoldDocument, Row, spans

LABELS: Final = ("agency", "deadline", "money", "indicator", "task", "citation")
LABEL_STUDIO_VIEW: Final = (
    '<View><Labels name="label" toName="text">'
    + "".join(f'<Label value="{label}"/>' for label in LABELS)
    + '</Labels><Text name="text" value="$text"/>'
    '<TextArea name="attributes" toName="text" perRegion="true" editable="true"/></View>'
)
"""The labelling interface to paste into Label Studio's settings."""


def to_label_studio(documents: Iterable[GoldDocument]) -> list[dict[str, Any]]:
    """The tasks of a Label Studio project."""
    tasks = []
    for document in documents:
        regions: list[dict[str, Any]] = []
        located = set()
        for number, (row, start, end) in enumerate(spans(document)):
            located.add(id(row))
            common = {"id": f"r{number}", "to_name": "text"}
            value = {"start": start, "end": end, "text": row["text"]}
            labels = {**common, "from_name": "label", "type": "labels", "value": value | {"labels": [row["kind"]]}}
            note = {
                **common,
                "from_name": "attributes",
                "type": "textarea",
                "value": value | {"text": [_attributes(row)]},
            }
            regions += [labels, note]
        others = [row for row in document.rows if id(row) not in located]
        data = {"text": "\n".join(document.paragraphs), "name": document.name, "others": others}
        tasks.append({"data": data, "annotations": [{"result": regions}]})
    return tasks


def from_label_studio(tasks: Iterable[dict[str, Any]]) -> list[GoldDocument]:
    """The gold in a Label Studio export (the full JSON form)."""
    documents = []
    for task in tasks:
        data = task["data"]
        regions = (task.get("annotations") or [{"result": []}])[-1]["result"]
        notes = {r["id"]: r["value"]["text"][0] for r in regions if r["type"] == "textarea" and r["value"]["text"]}
        marks = [
            (r["value"]["start"], r["value"]["end"], r["value"]["labels"][0], json.loads(notes.get(r["id"], "{}")))
            for r in regions
            if r["type"] == "labels"
        ]
        documents.append(_document(data["name"], data["text"], marks, data.get("others") or ()))
    return documents


def to_doccano(documents: Iterable[GoldDocument]) -> list[dict[str, Any]]:
    """The lines of a doccano sequence-labelling project."""
    lines = []
    for document in documents:
        labels, attributes, located = [], {}, set()
        for row, start, end in spans(document):
            located.add(id(row))
            labels.append([start, end, row["kind"]])
            attributes[f"{start}-{end}-{row['kind']}"] = json.loads(_attributes(row))
        others = [row for row in document.rows if id(row) not in located]
        text = "\n".join(document.paragraphs)
        lines.append({"text": text, "label": labels, "name": document.name, "attributes": attributes, "others": others})
    return lines


def from_doccano(lines: Iterable[dict[str, Any]]) -> list[GoldDocument]:
    """The gold in a doccano export."""
    documents = []
    for line in lines:
        known = line.get("attributes") or {}
        marks = [(s, e, label, known.get(f"{s}-{e}-{label}", {})) for s, e, label in line["label"]]
        documents.append(_document(line["name"], line["text"], marks, line.get("others") or ()))
    return documents


def write(documents: Iterable[GoldDocument], to: str, path: Path) -> None:
    """Write the file that ``to`` ("labelstudio" or "doccano") imports."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if to == "labelstudio":
        text = json.dumps(to_label_studio(documents), ensure_ascii=False, indent=1) + "\n"
    else:
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in to_doccano(documents))
    path.write_text(text, encoding="utf-8")


def read(path: Path) -> list[GoldDocument]:
    """The gold in a file that either program exported. Raises UsageError where it is neither."""
    text = path.read_text(encoding="utf-8")
    try:
        if text.lstrip().startswith("["):
            return from_label_studio(json.loads(text))
        return from_doccano(json.loads(line) for line in text.splitlines() if line.strip())
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise UsageError(f"{path} is no export of Label Studio (JSON) or doccano (JSONL): {error!r}") from error


def _attributes(row: Row) -> str:
    return json.dumps({k: v for k, v in row.items() if k not in ("kind", "para", "text")}, ensure_ascii=False)


def _document(
    name: str, text: str, marks: Iterable[tuple[int, int, str, dict[str, Any]]], others: Iterable[Row]
) -> GoldDocument:
    """Marks by offset → rows by paragraph; rows without a span keep their place at the front."""
    rows: list[Row] = list(others)
    for start, end, label, attributes in sorted(marks, key=lambda m: (m[0], m[1], LABELS.index(m[2]))):
        rows.append({"kind": label, "para": text.count("\n", 0, start) + 1, "text": text[start:end], **attributes})
    return GoldDocument(name, tuple(text.split("\n")), tuple(rows))

"""Gold to and from the annotation programs Label Studio (JSON) and doccano (JSON Lines).

Both show the paragraphs as one text, joined by line breaks. What is not a label of a span travels beside it: in
Label Studio as a text area of the region, in doccano in the field ``attributes``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from ..batch.inputs import UsageError
from .gold import GoldDocument, Row, parsed, spans

LABELS: Final = ("agency", "deadline", "money", "indicator", "task", "citation")
LABEL_STUDIO_VIEW: Final = (
    '<View><Labels name="label" toName="text">'
    + "".join(f'<Label value="{label}"/>' for label in LABELS)
    + '</Labels><Text name="text" value="$text"/>'
    '<TextArea name="attributes" toName="text" perRegion="true" editable="true"/></View>'
)
"""The labelling interface to paste into Label Studio's settings."""
LABEL_STUDIO_AGAIN: Final = "export it again from Label Studio as JSON, not JSON-MIN"
DOCCANO_AGAIN: Final = "export it again from doccano as JSONL"


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
        notes = {r["id"]: _note(r) for r in regions if r["type"] == "textarea" and r["value"]["text"]}
        marks = [
            (r["value"]["start"], r["value"]["end"], r["value"]["labels"][0], notes.get(r["id"], {}))
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
    """The gold in a file that either program exported. Raises UsageError with the place that is wrong."""
    data = path.read_bytes()
    if data.startswith(b"PK\x03\x04"):
        raise UsageError(f"{path} is a zip package: unpack it and name the file in it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is no text in UTF-8: {LABEL_STUDIO_AGAIN}, or {DOCCANO_AGAIN}") from error
    documents = []
    if text.lstrip().startswith("["):
        for number, task in enumerate(parsed(text, str(path), again=LABEL_STUDIO_AGAIN), 1):
            documents += _converted(from_label_studio, task, f"{path}, task {number}", LABEL_STUDIO_AGAIN)
    else:
        # Not splitlines: a text may hold other line breaks.
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                row = parsed(line, str(path), number, DOCCANO_AGAIN)
                documents += _converted(from_doccano, row, f"{path}, line {number}", DOCCANO_AGAIN)
    if not documents:
        raise UsageError(f"{path}: no document is in it")
    return documents


def _converted(
    convert: Callable[[Iterable[dict[str, Any]]], list[GoldDocument]], one: Any, where: str, again: str
) -> list[GoldDocument]:
    """What ``convert`` makes of one task or line, which may be anything that JSON can say."""
    try:
        return convert([one])
    except UsageError as error:
        raise UsageError(f"{where}: {error}") from error
    except KeyError as error:
        raise UsageError(f"{where}: there is no field {error}: {again}") from error
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        raise UsageError(f"{where}: {again} ({error})") from error


def _note(region: dict[str, Any]) -> dict[str, Any]:
    """What somebody wrote, or changed, in a region's text area."""
    try:
        note = json.loads(region["value"]["text"][0])
    except ValueError as error:
        raise UsageError(
            f"the attributes of region {region['id']} are no JSON ({error}): mend them in Label Studio"
        ) from error
    if not isinstance(note, dict):
        raise UsageError(f"the attributes of region {region['id']} are no JSON object: mend them in Label Studio")
    return note


def _attributes(row: Row) -> str:
    return json.dumps({k: v for k, v in row.items() if k not in ("kind", "para", "text")}, ensure_ascii=False)


def _document(
    name: str, text: str, marks: Iterable[tuple[int, int, str, dict[str, Any]]], others: Iterable[Row]
) -> GoldDocument:
    """Marks by offset → rows by paragraph; rows without a span keep their place at the front."""
    marks = list(marks)
    if not isinstance(name, str) or not name or name != Path(name).name:
        raise UsageError(f"{name!r} is no name for a file: the field “name” is what the gold's files are called")
    if unknown := [label for _, _, label, _ in marks if label not in LABELS]:
        raise UsageError(f"the label {unknown[0]!r} is none of {', '.join(LABELS)}")
    rows: list[Row] = list(others)
    for start, end, label, attributes in sorted(marks, key=lambda m: (m[0], m[1], LABELS.index(m[2]))):
        rows.append({"kind": label, "para": text.count("\n", 0, start) + 1, "text": text[start:end], **attributes})
    return GoldDocument(name, tuple(text.split("\n")), tuple(rows))

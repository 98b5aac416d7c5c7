"""Records to export."""

from __future__ import annotations

from typing import Any

PLACE = {"page": 1, "bbox": [72.0, 90.0, 300.0, 104.0], "start": 5, "end": 30, "sentence": "Giao Sở Y tế báo cáo."}
SO_Y_TE = {"agency_id": "so-y-te", "canonical": "Sở Y tế", "text": "Sở Y tế", "collective": False}


def record(kind: str, id_: str, text: str, **fields: Any) -> dict[str, Any]:
    common = {
        "schema_version": "1.0",
        "kind": kind,
        "id": id_,
        "doc_id": "00ff00ff00ff00ff",
        "source_file": "a/b.pdf",
        "text": text,
        "provenance": {**PLACE, "section": ["II", "2"], "zone": "body"},
        "method": "rule:test",
        "confidence": 0.9,
        "warnings": [{"code": "ocr_repair", "message": "'đẫ' was read as đã"}],
    }
    return common | fields


def deadline(id_: str, text: str, **fields: Any) -> dict[str, Any]:
    blank = dict.fromkeys(("due", "start", "precision", "recurrence", "relative", "task_id"))
    return record("deadline", id_, text, **(blank | {"bound": "before"} | fields))

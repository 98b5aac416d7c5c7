"""The workbook is Vietnamese throughout: findings, reasons, and what documents are warned of."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from export_records import record
from openpyxl import load_workbook

from vnadmin_extract.export import write
from vnadmin_extract.export.told import FAILURES, finding_text
from vnadmin_extract.records import FindingRecord

SRC = Path(__file__).parents[2] / "src"


@pytest.mark.parametrize(
    ("code", "message", "said"),
    [
        (
            "sum_mismatch",
            "the parts 10.5 + 20 add up to 30.5, the total says 28 tỷ đồng",
            "các phần 10,5 + 20 cộng lại là 30,5, tổng ghi 28 tỷ đồng",
        ),
        (
            "percentage_mismatch",
            "60 % is said of 45 to 60, which is 75.00 %",
            "văn bản ghi 60 % cho 45 trên 60, tính ra 75,00 %",
        ),
        (
            "deadline_before_document",
            "the deadline 2025-01-31 lies before the document's date 2025-02-03",
            "thời hạn 31/01/2025 trước ngày văn bản 03/02/2025",
        ),
        ("share_above_whole", "'tỷ lệ nghèo' is said to be 120 %", "tỷ lệ nghèo được ghi là 120 %"),
        ("range_reversed", "the range runs from 20 down to 15", "khoảng giá trị viết từ 20 xuống 15"),
        (
            "cumulative_below_period",
            "the cumulative 5 is below the period's own 9 vụ",
            "lũy kế 5 nhỏ hơn số trong kỳ 9 vụ",
        ),
        (
            "words_disagree",
            "the figures say 5000, the words 'sáu nghìn đồng' say 6000",
            "bằng số là 5000, bằng chữ “sáu nghìn đồng” là 6000",
        ),
        ("impossible_date", "there is no day 31/2/2025", "không có ngày 31/2/2025"),
        ("impossible_date", "something else", "ngày không có thật"),
    ],
)
def test_findings_are_told_in_vietnamese(code: str, message: str, said: str) -> None:
    row = record("finding", "f", "x", code=code, message=message, record_ids=[])
    assert finding_text(FindingRecord.model_validate_json(json.dumps(row))) == said


def test_every_failure_has_its_vietnamese() -> None:
    codes = {
        code
        for path in SRC.rglob("*.py")
        for code in re.findall(r"(?:ReadError\(\s*|failed\(.*?\"\w+\", )\"(\w+)\"", path.read_text("utf-8"))
    }
    assert codes - {"no_records", "wrong_target"} <= set(FAILURES)


def test_the_workbook_shows_what_documents_are_warned_of(out: Path) -> None:
    path = out / "documents.jsonl"
    document = json.loads(path.read_text("utf-8"))
    document["warnings"] = [
        {"code": "ocr_off", "message": "page 2 needs OCR (no text), which is switched off"},
        {"code": "ocr_repair", "message": "'  ' was read as '' (spaces)"},
    ]
    path.write_text(json.dumps(document, ensure_ascii=False) + "\n", encoding="utf-8")
    failure = {"source_file": "c.pdf", "doc_id": None, "stage": "read", "code": "empty_file", "message": "is empty"}
    (out / "failures.jsonl").write_text(json.dumps(failure) + "\n", encoding="utf-8")
    write(out, "xlsx")
    book = load_workbook(out / "export" / "records.xlsx")
    sheet = book["Cần xem lại"]
    heads = [cell.value for cell in sheet[1]]
    first, second = (dict(zip(heads, [c.value for c in sheet[n]], strict=True)) for n in (2, 3))
    assert (first["Loại"], first["Trang"], first["Tệp"]) == ("lưu ý về văn bản", 2, "a/b.pdf")
    assert first["Nội dung"] == "trang cần nhận dạng chữ (OCR) nhưng chức năng này đang tắt"
    assert (second["Nội dung"], second["Trang"]) == ("từ bị lỗi nhận dạng đã được sửa", None)
    assert [c.value for c in book["Không đọc được"][2]][-1] == "tệp rỗng"

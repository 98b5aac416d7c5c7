"""An output folder to export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from export_records import SO_Y_TE, deadline, record

from vnadmin_extract.records import FILES, KINDS, parse


@pytest.fixture
def out(tmp_path: Path) -> Path:
    document = record("document", "d", "THÔNG BÁO", doc_type="Thông báo", number="12/TB-UBND", issuer=SO_Y_TE)
    document |= {"place": "Hà Nội", "issued_on": "2025-03-14", "subject": "về việc thử", "signer": None}
    document |= {"recipients": [], "pages": 2, "text_source": "text_layer", "page_sources": []}
    document |= {"ocr_confidence": None, "char_count": 900}
    task = record("task", "t1", "=tổng hợp, báo cáo kết quả", lead=[SO_Y_TE], cooperating=[], report_to=[])
    task |= {"due": "2025-04-30", "deadline_id": "h1", "heading": None}
    money = record("money", "m", "-", amount=15_500_000_000_000, currency="VND", bound="over", range_end=None)
    indicator = record("indicator", "i", "7,25 %", name="tỷ lệ che phủ rừng", indicator_id=None, value=7.25, unit="%")
    indicator |= {"unit_code": None, "base_value": None, "bound": "exact", "status": "actual", "area": None}
    indicator |= {"period": {"start": None, "end": "2025-03-31", "text": "tháng 3"}, "part_of": None}
    indicator |= {"comparisons": [{"basis": "plan", "kind": "ratio", "value": 101.8, "text": "101,8%"}]}
    indicator |= {"responsible": [SO_Y_TE], "cooperating": []}
    rows = [
        document,
        deadline("h1", "trước ngày 30/4/2025", due="2025-04-30", precision="day", task_id="t1"),
        deadline("h2", "hằng tháng", bound="recurring", recurrence="FREQ=MONTHLY;BYMONTHDAY=-1"),
        deadline("h3", "trong 10 ngày", bound="relative", relative={"days": 10, "anchor": "ngày nhận"}),
        task,
        money,
        indicator,
    ]
    for kind in KINDS:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows if row["kind"] == kind]
        assert all(parse(line) for line in lines)
        (tmp_path / FILES[kind]).write_text("".join(lines), encoding="utf-8")
    (tmp_path / "failures.jsonl").touch()
    return tmp_path

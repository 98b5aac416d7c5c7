"""Records as frames, spreadsheets and calendars, read back with the libraries that users have."""

from __future__ import annotations

import csv
import re
from datetime import date, datetime
from pathlib import Path

import icalendar
import pandas as pd
import pytest
from openpyxl import load_workbook

from vnadmin_extract import load_records
from vnadmin_extract.document import ReadError
from vnadmin_extract.export import write
from vnadmin_extract.export.vietnamese import WARNINGS
from vnadmin_extract.records import FILES, KINDS


def test_frames_have_the_right_dtypes(out: Path) -> None:
    frame = load_records(out).to_pandas("indicator")
    row = frame.iloc[0]
    assert frame.dtypes["value"] == "float64"
    assert frame.dtypes["period_end"] == "datetime64[s]"
    assert frame.dtypes["status"] == "category"
    assert (row["value"], row["period_end"], row["provenance_page"]) == (7.25, pd.Timestamp(2025, 3, 31), 1)
    assert pd.isna(row["period_start"])
    assert (row["responsible"], row["responsible_agency_ids"], row["warnings"]) == (
        ["Sở Y tế"],
        ["so-y-te"],
        ["ocr_repair"],
    )
    assert load_records(out).to_pandas("document").loc[0, "issuer"] == "Sở Y tế"
    assert load_records(out).to_pandas("deadline").dtypes["relative_days"] == "Int64"


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_frame_has_the_columns_and_dtypes_of_a_full_one(out: Path, kind: str) -> None:
    full = load_records(out).to_pandas(kind)
    (out / FILES[kind]).write_text("", encoding="utf-8")
    empty = load_records(out).to_pandas(kind)
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)
    assert empty.dtypes["provenance_start"] == "int64"


@pytest.mark.parametrize("kind", ["document", "deadline", "money", "indicator", "task"])
def test_pandas_reads_each_file_as_it_is(out: Path, kind: str) -> None:
    assert len(pd.read_json(out / FILES[kind], lines=True)) == len(list(load_records(out).of(kind)))


def test_a_folder_without_records_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="holds no records"):
        load_records(tmp_path)


def test_workbook_has_typed_cells_and_no_formulas(out: Path) -> None:
    write(out, "xlsx")
    book = load_workbook(out / "export" / "records.xlsx")
    assert book.sheetnames[0] == "Nhiệm vụ"
    tasks = book["Nhiệm vụ"]
    assert (tasks.freeze_panes, tasks.auto_filter.ref) == ("A2", "A1:N2")
    row = {head.value: cell for head, cell in zip(tasks[1], tasks[2], strict=True)}
    assert row["Thời hạn"].value == datetime(2025, 4, 30)
    assert row["Thời hạn ghi trong văn bản"].value == "trước ngày 30/4/2025"
    assert row["Lưu ý"].value == "từ bị lỗi nhận dạng đã được sửa (đẫ)"
    assert row["Cơ quan chủ trì"].value == "Sở Y tế"
    assert (row["Nhiệm vụ"].value, row["Nhiệm vụ"].data_type) == ("=tổng hợp, báo cáo kết quả", "s")
    amounts = {head.value: cell.value for head, cell in zip(book["Số tiền"][1], book["Số tiền"][2], strict=True)}
    assert amounts["Số tiền"] == 15_500_000_000_000


def test_every_sheet_names_the_paper_and_its_file_first(out: Path) -> None:
    write(out, "xlsx")
    heads = {sheet.title: [cell.value for cell in sheet[1]] for sheet in load_workbook(out / "export/records.xlsx")}
    failures = heads.pop("Không đọc được")
    assert failures[0] == "Tệp"
    assert {tuple(row[:2]) for row in heads.values()} == {("Số, ký hiệu", "Tệp")}
    assert all(len(set(row)) == len(row) for row in heads.values())
    assert heads["Nhiệm vụ"][2:5] == ["Ngày văn bản", "Nhiệm vụ", "Cơ quan chủ trì"]


def test_csv_opens_in_excel_and_cannot_run_formulas(out: Path) -> None:
    write(out, "csv")
    path = out / "export" / "tasks.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert row["Nhiệm vụ"] == "'=tổng hợp, báo cáo kết quả"
    assert row["Thời hạn"] == "2025-04-30"


def test_calendar(out: Path) -> None:
    lines = write(out, "ics")
    path = out / "export" / "deadlines.ics"
    first = path.read_bytes()
    events = {str(e["uid"])[:2]: e for e in icalendar.Calendar.from_ical(first).walk("VEVENT")}
    assert set(events) == {"h1", "h2"}
    assert "2 deadlines, 1 of them recurring" in lines[0]
    assert "1 deadline has no day" in lines[1]
    assert events["h1"].decoded("dtstart") == date(2025, 4, 30)
    assert events["h1"]["summary"].startswith("Sở Y tế: ")
    assert events["h2"].decoded("dtstart") == date(2025, 3, 31)
    assert events["h2"]["rrule"].to_ical() == b"FREQ=MONTHLY;BYMONTHDAY=-1"
    write(out, "ics")
    assert path.read_bytes() == first


def test_events_keep_their_ids_where_a_file_is_moved_and_two_copies_are_told_apart(out: Path) -> None:
    def uids() -> list[str]:
        write(out, "ics")
        calendar = icalendar.Calendar.from_ical((out / "export" / "deadlines.ics").read_bytes())
        return [str(e["uid"]) for e in calendar.walk("VEVENT")]

    first = uids()
    for file in out.glob("*.jsonl"):
        file.write_text(file.read_text("utf-8").replace("a/b.pdf", "2025/b.pdf"), encoding="utf-8")
    assert uids() == first
    for file in out.glob("*.jsonl"):
        lines = file.read_text("utf-8")
        file.write_text(lines + lines.replace("2025/b.pdf", "copy/b.pdf"), encoding="utf-8")
    assert uids()[: len(first)] == first
    assert len(set(uids())) == 2 * len(first)


def test_the_workbook_says_every_warning_in_vietnamese() -> None:
    table = (Path(__file__).parents[2] / "docs/records.md").read_text("utf-8").split("## Warnings")[1]
    codes = {
        code
        for line in table.splitlines()
        if line.startswith("| `")
        for code in re.findall(r"`(\w+)`", line.split("|")[1])
    }
    assert codes == set(WARNINGS)

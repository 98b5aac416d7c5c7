"""A time that opens its line, then the body that acts: "Tháng 8/2031, Sở A tổ chức tập huấn"."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import DeadlineRecord, TaskRecord

PAPER = """ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nam, ngày 10 tháng 3 năm 2024

KẾ HOẠCH
Phòng cháy, chữa cháy rừng năm 2024

II. NHIỆM VỤ
1. {}
"""


@pytest.mark.parametrize(
    ("line", "due", "start", "bound"),
    [
        ("Tháng 8/2024, Sở Tài chính tổ chức tập huấn.", date(2024, 8, 31), date(2024, 8, 1), "within"),
        ("Quý III/2024, Sở Xây dựng rà soát các chòi canh.", date(2024, 9, 30), date(2024, 7, 1), "within"),
        ("Năm 2025, Sở Y tế kiểm tra các trạm cấp cứu.", date(2025, 12, 31), date(2025, 1, 1), "within"),
        ("Cuối tháng 11/2024, Sở Nội vụ tổng hợp kết quả.", date(2024, 11, 30), date(2024, 11, 1), "within"),
        ("Đầu tháng 8/2024, Công an tỉnh tổ chức diễn tập.", date(2024, 8, 10), date(2024, 8, 1), "within"),
        ("Ngày 15/8/2024, Sở Công Thương tổ chức hội nghị.", date(2024, 8, 15), None, "on"),
        ("Từ ngày 01/6 đến ngày 15/6/2024, Sở Y tế kiểm tra các kho.", date(2024, 6, 15), date(2024, 6, 1), "within"),
        (
            "Từ ngày 20/6/2024 đến hết ngày 30/6/2024, Sở Y tế rà soát các kho.",
            date(2024, 6, 30),
            date(2024, 6, 20),
            "by",
        ),
        ("Từ tháng 4 đến tháng 6/2024, các sở rà soát quy chế.", date(2024, 6, 30), date(2024, 4, 1), "within"),
    ],
)
def test_what_is_to_come(tmp_path: Path, line: str, due: date, start: date | None, bound: str) -> None:
    deadlines, tasks = read(tmp_path, line)
    assert [(d.due, d.start, d.bound) for d in deadlines] == [(due, start, bound)]
    assert [(t.due, len(t.lead)) for t in tasks] == [(due, 1)]


@pytest.mark.parametrize(
    "line",
    [
        "Năm 2023, Sở Y tế tổ chức kiểm tra 5 cơ sở.",
        "Ngày 05/01/2024, Sở Y tế ban hành công văn hướng dẫn.",
        "Tháng 01/2024, Sở Tài chính tổ chức tập huấn.",
        "Từ ngày 05/01 đến ngày 09/01/2024, Sở Y tế kiểm tra kho.",
        "Từ ngày 05/7 đến ngày 09/7/2024 là tuần lễ an toàn.",
    ],
)
def test_what_was_binds_nobody(tmp_path: Path, line: str) -> None:
    deadlines, tasks = read(tmp_path, line)
    assert not deadlines
    assert not [t for t in tasks if t.due]


def read(folder: Path, line: str) -> tuple[list[DeadlineRecord], list[TaskRecord]]:
    path = folder / "plan.txt"
    path.write_text(PAPER.format(line), encoding="utf-8")
    records = Pipeline(only=["deadline", "task"]).process(path).records
    return [r for r in records if isinstance(r, DeadlineRecord)], [r for r in records if isinstance(r, TaskRecord)]

"""Times to come whose year is left out: of the year after a paper of the year's end, of the year that a plan is for."""

from __future__ import annotations

from datetime import date

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.entities.header.grammar import context_of, read_header
from vnadmin_extract.segment import structure

PLAN = "UBND TỈNH HÒA SƠN\nSố: 41/KH-UBND\nHòa Sơn, ngày 20 tháng 12 năm 2023\nKẾ HOẠCH\nKiểm tra công vụ năm 2024\n"
ORDER = "UBND TỈNH HÒA SƠN\nSố: 8/CT-UBND\nHòa Sơn, ngày {day}\nCHỈ THỊ\nVề việc chỉnh trang đô thị\n"


def due(bare: str) -> list[date | None]:
    text = structure(bare)
    context: Context = context_of(text, read_header(text))
    return [d.due for d in find_deadlines(text, find_dates(text, context), context)]


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("trước ngày 30/9", date(2024, 9, 30)),
        ("trước ngày 28/02", date(2024, 2, 28)),
        ("trước ngày 15/12", date(2024, 12, 15)),
        ("trong quý II", date(2024, 6, 30)),
        ("trong tháng 02", date(2024, 2, 29)),
        ("trong 6 tháng đầu năm", date(2024, 6, 30)),
        ("trước ngày 31/12", date(2023, 12, 31)),
    ],
)
def test_a_plan_for_the_next_year(clause: str, day: date) -> None:
    assert due(f"{PLAN}1. Sở Tư pháp rà soát thủ tục hành chính, hoàn thành {clause}.") == [day]


def test_cells_of_a_plan_for_the_next_year() -> None:
    rows = (
        "Nhiệm vụ\tChủ trì\tThời gian hoàn thành",
        "Tập huấn\tSở Nội vụ\tTháng 01",
        "Khảo sát\tSở Tư pháp\tTrước 15/12",
    )
    assert due(PLAN + "\n".join((*rows, "Sơ kết\tSở Tư pháp\tQuý II"))) == [
        date(2024, 1, 31),
        date(2024, 12, 15),
        date(2024, 6, 30),
    ]


@pytest.mark.parametrize(
    ("issued", "clause", "day"),
    [
        ("20 tháng 12 năm 2024", "trong tháng 1", date(2025, 1, 31)),
        ("20 tháng 12 năm 2024", "trong quý I", date(2025, 3, 31)),
        ("20 tháng 12 năm 2024", "trước tháng 3", date(2025, 2, 28)),
        ("20 tháng 12 năm 2024", "trước ngày 28/12", date(2024, 12, 28)),
        ("20 tháng 5 năm 2024", "trước ngày 30/6", date(2024, 6, 30)),
    ],
)
def test_an_order_of_the_years_end(issued: str, clause: str, day: date) -> None:
    assert due(f"{ORDER.format(day=issued)}1. Sở Xây dựng rà soát quy hoạch, hoàn thành {clause}.") == [day]


def test_what_an_order_of_may_tells_of_march_is_no_time_of_the_next_year() -> None:
    text = ORDER.format(day="20 tháng 5 năm 2024") + "Các huyện đã phê duyệt đồ án trước ngày 30/3."
    assert due(text) == []


def test_bare_days_in_a_column_of_times() -> None:
    rows = "TT\tNội dung\tCơ quan chủ trì\tThời gian trình\n1\tLập đề án\tSở Y tế\t25/11\n2\tLập dự toán\tSở A\t31/02\n"
    assert due(f"{PLAN}{rows}3\tRà soát quy chế\tSở Nội vụ\tNgày 10/01") == [date(2024, 11, 25), date(2024, 1, 10)]

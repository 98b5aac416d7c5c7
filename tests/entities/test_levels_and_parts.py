"""Levels to be reached by a time to come, what only is counted then, thirds of months, beginnings of quarters, the
report of each month."""

from __future__ import annotations

from datetime import date

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.mentions import DeadlineMention
from vnadmin_extract.segment import structure

NOTICE = Context(issued_on=date(2031, 3, 4), reference=date(2031, 3, 4), doc_type="Thông báo")


def deadlines(bare: str) -> list[DeadlineMention]:
    text = structure(bare)
    return find_deadlines(text, find_dates(text, NOTICE), NOTICE)


DATED = [
    'Cục Thuế giảm nợ đọng xuống dưới 5% <d due="2031-12-31">trước ngày 31/12/2031</d> và công khai danh sách.',
    'Ngân hàng kéo giảm nợ xấu, hạ tỷ lệ nợ xuống còn 2% <d due="2031-06-30">trước ngày 30/6/2031</d>.',
    'Bảo hiểm giảm số nợ đọng xuống dưới 3% tổng số phải thu <d due="2031-12-31">trong năm 2031</d>.',
    'Sở Y tế nâng tỷ lệ hồ sơ trực tuyến lên trên 90% <d due="2031-12-31">trong năm 2031</d>.',
    # What fell or rose by itself, or is told, was not ordered.
    "Tỷ lệ hộ nghèo giảm xuống dưới 3% trong năm 2031.",
    "Các xã đã giảm số hộ nghèo xuống dưới 30 hộ trong năm 2031.",
    "Số nợ giảm xuống còn 4% so với trước ngày 31/12/2030.",
    # What is counted in a time is no work to be done in it.
    "Số doanh nghiệp hoàn tất thủ tục giải thể trong tháng 11/2031 là 1.400 doanh nghiệp.",
    "Tổng số hộ hoàn thành thủ tục vay vốn trong tháng 4/2031 là 312 hộ.",
    'Phấn đấu số xã hoàn thành dồn điền <d due="2031-11-30">trong tháng 11/2031</d> là 30 xã.',
    'Số hóa sổ hộ tịch, hoàn thành <d due="2031-05-31">trong tháng 5/2031</d>.',
    'Giao Sở Xây dựng hoàn thành hồ sơ mời thầu <d due="2031-04-30">trong tháng 4.2031</d>.',
    'Giao Sở Xây dựng hoàn thành hồ sơ mời thầu <d due="2031-12-31">trong quý IV.2031</d>.',
    'Trình đề án sắp xếp chợ <d due="2031-08-20">trong trung tuần tháng 8/2031</d>.',
    'Hoàn thành kè sông, báo cáo UBND tỉnh <d due="2031-05-10">thượng tuần tháng 5</d>.',
    'Tổ chức hội thi <d due="2031-09-30">vào hạ tuần tháng 9 năm 2031</d>.',
    'Khởi công đường tránh <d due="2031-10-31">vào đầu quý IV năm 2031</d>.',
    'Trình đề án sắp xếp chợ <d due="2031-07-31">đầu quý III/2031</d>.',
    'Hoàn thành quy hoạch phân khu <d due="2031-07-31">trong đầu quý III/2031</d>.',
    '<d due="2031-06-30">Hạ tuần tháng 6</d>, Sở Y tế tổ chức diễn tập ứng phó dịch.',
    'Sơ kết mô hình <d due="2031-05-31">giữa quý II/2031</d>.',
    'Rà soát cơ sở giết mổ, xong <d due="2031-04-30">trước ngày 30/4/2031</d>.',
    "Yêu cầu Sở Y tế báo cáo UBND tỉnh <d>trong 05 ngày tới</d>.",
]


@pytest.mark.parametrize("example", DATED)
def test_dated(example: str) -> None:
    bare, spans = parse(example)
    found = [(bare[d.start : d.end], str(d.due) if d.due else None) for d in deadlines(bare)]
    assert found == [(s.text, s.attributes.get("due")) for s in spans]


@pytest.mark.parametrize(
    ("bare", "rules"),
    [
        ("Các xã gửi báo cáo tháng về Sở Nội vụ trước ngày 10 tháng sau.", ["FREQ=MONTHLY;BYMONTHDAY=10"]),
        (
            "Hằng tháng, các trạm tổng hợp số liệu, gửi Sở Y tế trước ngày 05 tháng sau.",
            ["FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=5"],
        ),
        ("Báo cáo tháng 3 gửi Sở Nội vụ trước ngày 10 tháng sau.", [None]),
        ("Nộp hồ sơ dự thầu trước ngày 05 tháng sau.", [None]),
    ],
)
def test_the_report_of_each_month(bare: str, rules: list[str | None]) -> None:
    assert [d.recurrence for d in deadlines(bare)] == rules

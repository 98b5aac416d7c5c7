"""Reports that their receiver sums up for someone above: the reporters are bound by the first of the two times."""

from __future__ import annotations

import pytest
from relating import found_tasks


@pytest.mark.parametrize(
    ("told", "due"),
    [
        (
            '<c>Các trường</c> nộp thống kê về <a>Sở A</a> <d due="2031-04-05">trước ngày 05/4</d> để tổng hợp, trình '
            '<a>UBND tỉnh</a> <d due="2031-04-20">trước ngày 20/4</d>.',
            "2031-04-05",
        ),
        (
            '<a>UBND huyện B</a> kiểm kê kho, báo cáo <a>Sở A</a> <d due="2031-04-05">chậm nhất 05/4</d> để tham mưu '
            'báo cáo <a>UBND tỉnh</a> <d due="2031-04-20">trước ngày 20/4</d>.',
            "2031-04-05",
        ),
        # The time before the receiver, and a receiver by its kind.
        (
            '<c>Các trạm</c> gửi danh sách <d due="2031-04-05">trước ngày 05/4</d> về <a>Sở A</a> để rà soát, trình '
            '<a>UBND tỉnh</a> <d due="2031-04-20">trước ngày 20/4</d>.',
            "2031-04-05",
        ),
        (
            '<c>Các trạm</c> báo cáo về huyện <d due="2031-04-05">trước ngày 05/4</d> để huyện tổng hợp báo cáo tỉnh '
            '<d due="2031-04-20">trước ngày 20/4</d>.',
            "2031-04-05",
        ),
        (
            '<a>Sở B</a> có văn bản gửi <a>Sở A</a> <d due="2031-04-05">trước ngày 05/4</d>, đồng gửi <a>Sở D</a> để '
            'tổng hợp, trình <a>UBND tỉnh</a> <d due="2031-04-20">trước ngày 20/4</d>.',
            "2031-04-05",
        ),
        # A time that comes back.
        (
            "<c>Các trạm</c> báo cáo <a>Sở A</a> <d>trước ngày 08 hằng tháng</d> để tổng hợp, trình <a>UBND tỉnh</a> "
            '<d due="2031-04-20">trước ngày 20/4</d>.',
            None,
        ),
        # Who does both is due by the last.
        (
            '<a>Sở A</a> gửi <a>Sở B</a> góp ý <d due="2031-04-05">trước ngày 05/4</d>, trình <a>UBND tỉnh</a> '
            '<d due="2031-04-20">trước ngày 20/4</d>.',
            "2031-04-20",
        ),
    ],
)
def test_the_receivers_time_binds_no_reporter(told: str, due: str | None) -> None:
    assert [t[3] for t in found_tasks(told)] == [due]


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("<a>Sở A</a> hướng dẫn <c>các xã</c> (cấp xã) một số nhiệm vụ trọng tâm như sau:", "các xã"),
        ("Thực hiện Kế hoạch số 12, phòng nghiệp vụ hướng dẫn <c>các xã</c> thực hiện các nội dung sau:", "các xã"),
        # One's own work, among others.
        ("2. <a>Sở A</a> hướng dẫn <c>các xã</c> thực hiện các nội dung sau:", "Sở A"),
        ("<a>Sở A</a> hướng dẫn <c>các xã</c> rà soát kho, cụ thể:", "Sở A"),
    ],
)
def test_whom_a_paper_guides(line: str, lead: str) -> None:
    item = "a)" if line.startswith("2.") else "1."
    tasks = found_tasks(f"{line}\n{item} Tổ chức tiêm phòng cho đàn gia súc trong thôn.\n")
    assert tasks[-1][:2] == ("Tổ chức tiêm phòng cho đàn gia súc trong thôn", [lead])

"""What a report announces in a label of its own, without a heading, is still to come."""

from __future__ import annotations

from datetime import date

import pytest
from relating import found_tasks
from test_indicators import indicators

from vnadmin_extract.document import Context

HALF = Context(issued_on=date(2031, 7, 4), reference=date(2031, 7, 4), doc_type="Báo cáo", province="Sơn La")
PAST = "BÁO CÁO\nKết quả công tác 6 tháng đầu năm 2031\nI. Kết quả\n1. Đào tạo: mở 15 lớp.\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "2. Phương hướng 6 tháng cuối năm: đưa tỷ lệ hộ dùng nước sạch lên 96%; thu phí vệ sinh 31 tỷ đồng.",
            [("target", "2031-12-31"), ("target", "2031-12-31")],
        ),
        (
            "2. Nhiệm vụ trọng tâm 6 tháng cuối năm: Phấn đấu thu phí 31 tỷ đồng. Tiếp tục hỗ trợ 250 hộ nghèo.",
            [("target", "2031-12-31"), ("target", "2031-12-31")],
        ),
        ("2. Nhiệm vụ thời gian tới: mở 9 lớp; vay 45 tỷ đồng.", [("target", "2031-12-31")] * 2),
        ("Phương hướng, nhiệm vụ 6 tháng cuối năm 2031\nThu phí vệ sinh 31 tỷ đồng.", [("target", "2031-12-31")]),
        (
            "II. Chỉ tiêu 6 tháng cuối năm\nTỷ lệ hộ dùng nước sạch 96%; làm 31 km đường.",
            [("target", "2031-12-31")] * 2,
        ),
        ("II. Kế hoạch quý III\nThu phí vệ sinh 31 tỷ đồng.", [("target", "2031-09-30")]),
        ("II. Các chỉ tiêu kinh tế\nThu phí vệ sinh 31 tỷ đồng.", [("actual", "2031-06-30")]),
        # What became of the tasks set before.
        ("2. Kết quả thực hiện nhiệm vụ quý II: thu phí 31 tỷ đồng.", [("actual", "2031-06-30")]),
        ("2. Nhiệm vụ đã đề ra 6 tháng đầu năm: thu phí 31 tỷ đồng.", [("actual", "2031-06-30")]),
    ],
)
def test_values_behind_a_label_that_looks_ahead(told: str, expected: list[tuple[str, str]]) -> None:
    found = [(d.status, str(d.period_end)) for d in indicators(f"{PAST}{told}", HALF)]
    assert found[1:] == expected


@pytest.mark.parametrize(
    "label", ["2. Phương hướng 6 tháng cuối năm: mở 9 lớp.", "Phương hướng, nhiệm vụ 6 tháng cuối năm 2031"]
)
def test_tasks_behind_a_label_that_looks_ahead(label: str) -> None:
    told = f"{PAST}{label}\n- <a>Sở Y tế</a> tham mưu ban hành kế hoạch tiêm chủng."
    assert [t[1] for t in found_tasks(told, HALF)] == [["Sở Y tế"]]

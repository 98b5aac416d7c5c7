"""Tables as offices of statistics, police and treasuries make them: heads that compare, sum up and differ."""

from __future__ import annotations

from datetime import date

import pytest
from relating import table
from test_table_rows import found

from vnadmin_extract.document import Context

REPORT = Context(doc_type="Báo cáo", issued_on=date(2021, 8, 20), reference=date(2021, 8, 20))


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Biểu 3. Trật tự an toàn giao thông", "actual"),
        ("Biểu 3. Một số chỉ tiêu của Chương trình nông thôn", "actual"),
        ("Biểu 3. Số vụ việc theo quyết định đã bàn giao", "actual"),
        ("Biểu 3. Số thu được giao", "target"),
        ("Biểu 3. Dự toán thu", "target"),
    ],
)
def test_only_the_verb_of_plans_makes_targets(title: str, status: str) -> None:
    rows = table("Chỉ tiêu | ĐVT | Tháng 8/2021", "Số vụ | Vụ | 14", title=title)
    assert [d.status for d in found(rows, REPORT)] == [status]
    heads = table("Chỉ tiêu | Tai nạn giao thông | Giao dịch | Giao đầu năm", "Hòa An | 3 | 9 | 12")
    assert [d.status for d in found(heads, REPORT)] == ["actual", "actual", "target"]


def values(*rows: str, title: str = "") -> list[tuple[str, float, str]]:
    drafts = found(table(*rows, title=title), REPORT)
    return [(d.name, float(d.quantity.value), d.quantity.unit) for d in drafts]


def test_units_that_are_bodies_name_the_rows() -> None:
    rows = ("STT | Đơn vị | Số hồ sơ | Trực tuyến", "1 | Sở Tư pháp | 410 | 380", "2 | Huyện Hòa An | 96 | 90")
    assert values(*rows)[1:3] == [("Sở Tư pháp - Trực tuyến", 380, ""), ("Huyện Hòa An - Số hồ sơ", 96, "")]
    rows = ("Chỉ tiêu | Đơn vị | Năm 2020", "Số vụ | Vụ | 14", "Số người bị thương | Người | 6")
    assert values(*rows) == [("Số vụ", 14, "vụ"), ("Số người bị thương", 6, "người")]


@pytest.mark.parametrize("head", ["Mặt hàng", "Loại", "Nhóm hàng", "Loại việc", "Ngành hàng", "Sản phẩm", "Tên bệnh"])
@pytest.mark.parametrize("serial", ["", "TT | "])
def test_heads_of_kinds_name_the_rows(head: str, serial: str) -> None:
    number = "1 | " if serial else ""
    rows = (f"{serial}{head} | Giá tháng 7 | Giá tháng 8", f"{number}Lúa HA 12 (đồng/kg) | 5.100 | 5.300")
    assert values(*rows) == [("Lúa HA 12", 5100, "đồng/kg"), ("Lúa HA 12", 5300, "đồng/kg")]

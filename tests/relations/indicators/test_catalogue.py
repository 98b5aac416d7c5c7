"""Names of measures and their keys in the catalogue."""

from __future__ import annotations

import re

import pytest

from vnadmin_extract.relations.indicators.names.catalogue import indicator_id
from vnadmin_extract.relations.indicators.names.catalogue_entries import ENTRIES


@pytest.mark.parametrize(
    ("name", "unit", "key"),
    [
        ("tổng thu ngân sách nhà nước trên địa bàn", "tỷ đồng", "budget_revenue"),
        ("kim ngạch xuất khẩu hàng hóa", "triệu USD", "exports"),
        ("tốc độ tăng kim ngạch xuất khẩu", "%", "exports_growth"),
        ("tổng kim ngạch xuất nhập khẩu", "triệu USD", "trade_turnover"),
        ("tăng trưởng kinh tế (GRDP)", "%", "grdp_growth"),
        ("tổng sản phẩm bình quân đầu người", "triệu đồng", "grdp_per_capita"),
        ("tỷ lệ hộ nghèo", "%", "poverty_rate"),
        ("số hộ nghèo", "hộ", "poor_households"),
        ("tỷ trọng thương mại điện tử trong tổng mức bán lẻ", "%", "ecommerce_share"),
        ("tổng mức bán lẻ hàng hóa", "tỷ đồng", "retail_sales"),
        ("tỷ lệ giải ngân vốn đầu tư công", "%", "public_investment_disbursed_share"),
        ("giải ngân vốn đầu tư công", "tỷ đồng", "public_investment_disbursed"),
        ("tỷ lệ lao động qua đào tạo", "%", "trained_labour"),
        ("diện tích tự nhiên", "ha", "land_area"),
        ("số cuộc giao ban", "cuộc", None),
        ("tỷ suất tử vong mẹ", "/100.000 trẻ đẻ sống", "maternal_mortality"),
        ("ca tử vong mẹ", "ca", None),
        ("giá trị xoài tham gia xuất khẩu", "triệu USD", None),
        ("đóng góp của khu vực tư nhân vào tăng trưởng GDP", "%", None),
        ("mức giảm tỷ lệ sinh", "%", None),
        ("tỷ lệ dân số dùng nước sạch", "%", "clean_water"),
        # a part, a branch or a place is no value of the whole's series
        ("tỷ lệ dân số đô thị dùng nước sạch", "%", None),
        ("kim ngạch xuất khẩu giày dép", "triệu USD", None),
        ("khu vực có vốn đầu tư nước ngoài", "tỷ đồng", None),
        ("giải ngân vốn đầu tư trực tiếp nước ngoài", "tỷ USD", None),
        ("tỷ lệ hộ nghèo huyện Sông Hinh", "%", None),
        ("dư nợ cho vay nuôi tôm", "tỷ đồng", None),
        ("thu nhập bình quân đầu người nông thôn", "triệu đồng", None),
        ("tỷ lệ nợ xấu của khối ngân hàng thương mại", "%", None),
        ("người chết do tai nạn giao thông", "người", "traffic_deaths"),
        ("vụ tai nạn giao thông", "vụ", "traffic_accidents"),
        ("vụ TNGT", "vụ", "traffic_accidents"),
        ("vốn đăng ký doanh nghiệp thành lập mới", "tỷ đồng", "new_enterprise_capital"),
        ("vốn đăng ký thành lập mới doanh nghiệp", "tỷ đồng", "new_enterprise_capital"),
        ("doanh nghiệp thành lập mới", "tỷ đồng", None),
        ("tổng vốn đầu tư toàn xã hội", "tỷ đồng", "total_investment"),
        ("sản lượng lương thực có hạt", "tấn", "grain_output"),
        ("tổng mức bán lẻ hàng hóa quý II", "tỷ đồng", "retail_sales"),
        ("tổng sản phẩm trên địa bàn (giá so sánh 2010)", "tỷ đồng", "grdp"),
        ("đàn bò", "con", "cattle_herd"),
        ("tổng đàn lợn", "con", "pig_herd"),
        ("tổng vốn huy động", "tỷ đồng", None),
        ("nguồn vốn huy động", "tỷ đồng", "deposits"),
        ("khách du lịch quốc tế", "lượt", "international_arrivals"),
        # a fall by so much is no growth by it
        ("mức giảm số vụ tai nạn giao thông", "%", None),
        ("tổng thu ngân sách nhà nước trên địa bàn tỉnh", "tỷ đồng", "budget_revenue"),
        ("tốc độ tăng tổng sản phẩm trên địa bàn theo giá so sánh 2010", "%", "grdp_growth"),
    ],
)
def test_the_unit_decides_between_readings_of_a_name(name: str, unit: str, key: str | None) -> None:
    assert indicator_id(name, unit) == key


def test_words_said_over_and_over_are_read_to_their_end() -> None:
    assert indicator_id("số lượng " * 60 + "dân số hộ dân người dân nông thôn nước sạch của xã bên", "%") is None


def test_keys_are_unique_and_codes_have_four_digits() -> None:
    assert len({e.key for e in ENTRIES}) == len(ENTRIES)
    assert all(e.code is None or re.fullmatch(r"\d{4}", e.code) for e in ENTRIES)

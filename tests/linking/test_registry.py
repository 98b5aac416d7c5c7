"""Bodies and provinces in time."""

from __future__ import annotations

from datetime import date

import pytest

from vnadmin_extract.linking.places import province_named, province_on
from vnadmin_extract.linking.registry import link


@pytest.mark.parametrize(
    ("written", "province"),
    [
        ("LÀO CAI", "Lào Cai"),
        ("TP. Hồ Chí Minh", "Hồ Chí Minh"),
        ("tỉnh Hà Nam", "Hà Nam"),
        ("Thừa Thiên Huế", "Huế"),
        ("Hà", None),
        ("Chi Lăng", None),
    ],
)
def test_province_as_written(written: str, province: str | None) -> None:
    assert province_named(written) == province


def test_provinces_merge_on_1_july_2025() -> None:
    assert province_on("Yên Bái", date(2025, 6, 30)) == "Yên Bái"
    assert province_on("Yên Bái", date(2025, 7, 1)) == "Lào Cai"
    assert province_on("Cao Bằng", date(2026, 1, 1)) == "Cao Bằng"


def test_a_name_alike_is_not_the_same_body() -> None:
    day = date(2024, 5, 6)
    home = link("Sở Nội vụ", "province", "Hà Nam", day)
    abroad = link("Sở Ngoại vụ", "province", "Hà Nam", day)
    assert home is not None
    assert abroad is not None
    assert home.agency_id != abroad.agency_id
    assert link("Sở Nội thương", "province", "Hà Nam", day) is None


def test_a_body_is_not_linked_before_its_time() -> None:
    assert link("Sở Nông nghiệp và Môi trường", "province", "Hà Nam", date(2024, 5, 6)) is None


@pytest.mark.parametrize(
    ("name", "tier", "day", "key", "successor"),
    [
        ("Tổng cục Thuế", "central", date(2024, 5, 6), "vn/tong-cuc-thue", "vn/cuc-thue"),
        ("Cục Thuế", "central", date(2024, 5, 6), None, None),
        ("Cục Thuế", "province", date(2024, 5, 6), "ha-nam/cuc-thue", "ha-nam/thue"),
        ("Ban Kinh tế Trung ương", "central", date(2024, 5, 6), "vn/ban-kinh-te-trung-uong",
         "vn/ban-chinh-sach-chien-luoc-trung-uong"),
        ("Hội Nông dân", "province", date(2024, 5, 6), "ha-nam/hoi-nong-dan", "ninh-binh/hoi-nong-dan"),
        ("Ngân hàng Nhà nước Chi nhánh Khu vực 16", "province", date(2025, 9, 1), None, None),
        ("Thuế khu vực IV", "province", date(2025, 4, 1), "vn/thue-khu-vuc-4", None),
        ("Thuế khu vực IV", "province", date(2025, 9, 1), None, None),
        ("Bảo hiểm xã hội khu vực XXXI", "province", date(2025, 5, 1), "vn/bao-hiem-xa-hoi-khu-vuc-31", None),
        ("Bảo hiểm xã hội khu vực XL", "province", date(2025, 5, 1), None, None),
    ],
)  # fmt: skip
def test_bodies_before_and_after_2025(name: str, tier: str, day: date, key: str | None, successor: str | None) -> None:
    found = link(name, tier, "Hà Nam", day)
    assert (found.agency_id if found else None, found.successor_id if found else None) == (key, successor)


@pytest.mark.parametrize(
    ("kind", "unit", "province", "day", "key"),
    [
        ("huyện", "Kim Bảng", "Hà Nam", date(2024, 5, 6), "ha-nam/huyen-kim-bang/uy-ban-nhan-dan"),
        ("huyện", "Kim Bảng", "Nghệ An", date(2024, 5, 6), None),
        ("huyện", "Kim Bảng", "Ninh Bình", date(2025, 8, 1), None),
        ("phường", "Kim Bảng", "Ninh Bình", date(2025, 8, 1), "ninh-binh/phuong-kim-bang/uy-ban-nhan-dan"),
        ("TP.", "Phủ Lý", "Hà Nam", date(2024, 5, 6), "ha-nam/thanh-pho-phu-ly/uy-ban-nhan-dan"),
    ],
)
def test_districts_until_and_communes_from_1_july_2025(
    kind: str, unit: str, province: str, day: date, key: str | None
) -> None:
    tier = "commune" if kind == "phường" else "district"
    found = link("Ủy ban nhân dân", tier, province, day, (kind, unit))
    assert (found.agency_id if found else None) == key

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

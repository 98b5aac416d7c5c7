"""Names of provinces as they are written in running text."""

from __future__ import annotations

import re

import pytest

from vnadmin_extract.linking.places import province_named, province_pattern


@pytest.mark.parametrize(
    ("written", "province"),
    [
        ("Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa–Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Thừa Thiên-Huế", "Huế"),
        ("Lào  Cai", "Lào Cai"),
    ],
)
def test_a_hyphen_and_the_spaces_around_it_are_written_in_many_ways(written: str, province: str) -> None:
    assert re.fullmatch(province_pattern(), written)
    assert province_named(written) == province

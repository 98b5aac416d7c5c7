"""Rows that a converter stacked in the cells of one row."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import Mapped
from vnadmin_extract.layout.stacked import unstacked

COLUMNS = [
    "Lúa\nChia ra\nLúa mùa\nSản lượng muối",
    'ha\n\n"\n1000\ntấn',
    "90,5\n41,5\n12,4",
    "92\n \n42\n13",
]
ROWS = [
    ["Lúa", "ha", "90,5", "92"],
    ["Chia ra", "", "", ""],
    ["Lúa mùa", '"', "41,5", "42"],
    ["Sản lượng muối", "1000 tấn", "12,4", "13"],
]


def rows(*cells: str) -> list[list[str]]:
    return [[cell.text for cell in row] for row in unstacked([Mapped.identity(cell) for cell in cells])]


def test_lines_of_one_height_are_rows() -> None:
    assert rows(*COLUMNS) == ROWS


def test_a_line_that_only_heads_others_has_no_figures() -> None:
    assert rows("Toàn ngành\nChia ra\nLâm nghiệp\nThủy sản", "9\n4\n5", "8\n3\n5") == [
        ["Toàn ngành", "9", "8"],
        ["Chia ra", "", ""],
        ["Lâm nghiệp", "4", "3"],
        ["Thủy sản", "5", "5"],
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ["Lúa\nNgô\nSắn\nChè", "90\n41\n12", "92\n42\n13"],
        ["Rà soát hồ sơ\ncủa các xã\nvà các phường", "Sở A\nSở B\nSở C", "Tháng 5\nTháng 6\nTháng 7"],
        ["Lúa\nNgô", "90\n41", "92\n42"],
    ],
)
def test_lines_that_cannot_be_told_apart_stay_together(cells: list[str]) -> None:
    assert rows(*cells) == [cells]

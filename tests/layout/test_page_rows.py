"""A row of a table that a page break cut in two."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import Cell, Page, Source, Table
from vnadmin_extract.layout import analyse
from vnadmin_extract.normalize import normalise

HEAD = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời gian"
ABOVE = "4|Rà soát, lập danh mục các hồ chứa|Sở Xây dựng, Ban Quản lý|Quý II/2025"


def table(*rows: str) -> Table:
    return Table(tuple(Cell(text, r, c) for r, row in enumerate(rows) for c, text in enumerate(row.split("|"))))


def rows(*pages: tuple[str, ...]) -> list[str]:
    built = tuple(Page(n, (table(*page),), 595, 842, "text_layer") for n, page in enumerate(pages, 1))
    text = normalise(analyse(Source("0" * 16, "a.pdf", "application/pdf", built)).blocks).mapped.text
    return text.rstrip("\n").replace("\t", "|").split("\n")


@pytest.mark.parametrize("head", [(), (HEAD,)], ids=["no head", "head repeated"])
def test_the_rest_is_put_back(head: tuple[str, ...]) -> None:
    found = rows((HEAD, ABOVE), (*head, "|mất an toàn|dự án tỉnh|", "5|Lắp biển báo|Công an tỉnh|2026"))
    assert found == [
        HEAD,
        "4|Rà soát, lập danh mục các hồ chứa mất an toàn|Sở Xây dựng, Ban Quản lý dự án tỉnh|Quý II/2025",
        *head,
        "5|Lắp biển báo|Công an tỉnh|2026",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "5|lắp biển báo|Công an tỉnh|2026",
        "|Lắp biển báo ở các hồ|Công an tỉnh|",
        "a)|lắp biển báo||",
        "|trong đó hồ lớn||12",
        "-|hồ lớn||",
    ],
)
def test_a_row_of_its_own_stays(below: str) -> None:
    assert rows((HEAD, ABOVE), (below, "6|Báo cáo kết quả|Sở Xây dựng|2026"))[1:3] == [ABOVE, below]


def test_a_numeral_that_a_narrow_column_has_broken() -> None:
    assert rows((HEAD, "I I|Tổ chức thực hiện||", "I|Mở đầu|X I|"))[1:] == ["II|Tổ chức thực hiện||", "I|Mở đầu|X I|"]

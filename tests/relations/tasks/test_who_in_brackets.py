"""Who acts, or works along, in a bracket at the end: "Rà soát hộ nghèo (giao Sở A; Sở B phối hợp)"."""

from __future__ import annotations

import pytest
from relating import found_tasks

from vnadmin_extract.document import Context

ISSUED = Context(doc_type="Chỉ thị", issuer="Ủy ban nhân dân tỉnh Hòa Sơn", issuer_level="province")
CASES = [
    (
        "Chủ tịch <a n='Ủy ban nhân dân tỉnh'>UBND tỉnh</a> yêu cầu:\n"
        "1. Xây dựng phương án chữa cháy rừng (<a>Sở A</a> chủ trì, <a>Sở B</a> phối hợp).\n",
        ("Xây dựng phương án chữa cháy rừng", ["Sở A"], ["Sở B"]),
    ),
    ("2. Rà soát hộ nghèo ven sông (giao <a>Sở A</a>).", ("Rà soát hộ nghèo ven sông", ["Sở A"], [])),
    (
        "3. Giao <a>Sở A</a> lập phương án di dân (<a>Sở B</a>, <a>Sở C</a> phối hợp; trong quý II).",
        ("lập phương án di dân (Sở B, Sở C phối hợp; trong quý II)", ["Sở A"], ["Sở B", "Sở C"]),
    ),
    (
        "4. Giao <a>Sở A</a> lập phương án di dân (do <a>Sở B</a> thẩm định; <a>Sở C</a> phối hợp).",
        ("lập phương án di dân (do Sở B thẩm định; Sở C phối hợp)", ["Sở A"], ["Sở C"]),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("example", "given"), CASES)
def test_who_is_named_behind(example: str, given: tuple[str, list[str], list[str]]) -> None:
    assert [task[:3] for task in found_tasks(example.replace("'", '"'), ISSUED)] == [given]

"""Papers of cities, districts and their parts: whose "thành phố" it is, where names end, mass organisations."""

from __future__ import annotations

from pathlib import Path

import pytest

from markup import parse
from vnadmin_extract import Pipeline
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.records import AgencyRecord
from vnadmin_extract.segment import structure


def bodies(head: str, text: str, folder: Path, day: str = "5 tháng 3 năm 2024") -> dict[str, AgencyRecord]:
    file = folder / "thongbao.txt"
    title = f"Số: 12/TB-UBND\nNgày {day}\nTHÔNG BÁO\nKết luận phiên họp\n"
    file.write_text(f"{head}\n{title}{text}", encoding="utf-8")
    return {r.text: r for r in Pipeline().process(file).records if isinstance(r, AgencyRecord)}


@pytest.mark.parametrize(
    ("head", "council"),
    [
        ("UBND TỈNH NGHỆ AN\nUBND THÀNH PHỐ VINH", "nghe-an/thanh-pho-vinh/uy-ban-nhan-dan"),
        ("UBND TỈNH CAO BẰNG\nUBND THÀNH PHỐ CAO BẰNG", "cao-bang/thanh-pho-cao-bang/uy-ban-nhan-dan"),
        ("UBND THÀNH PHỐ HỒ CHÍ MINH\nUBND THÀNH PHỐ THỦ ĐỨC", "ho-chi-minh/thanh-pho-thu-duc/uy-ban-nhan-dan"),
        ("UBND TỈNH NGHỆ AN\nHĐND THÀNH PHỐ VINH", None),
        ("UBND THÀNH PHỐ VINH", None),
        ("UBND THÀNH PHỐ VINH\nPHÒNG NỘI VỤ", None),
        ("TỈNH ỦY NGHỆ AN\nTHÀNH ỦY VINH", None),
    ],
)
def test_a_city_under_a_province(head: str, council: str | None, tmp_path: Path) -> None:
    text = "Giao Công an thành phố, Phòng Tư pháp báo cáo UBND thành phố; Sở Y tế góp ý."
    found = bodies(head, text, tmp_path)
    levels = [found[name].level for name in ("Công an thành phố", "Phòng Tư pháp", "UBND thành phố", "Sở Y tế")]
    assert levels == ["district", "district", "district", "province"]
    assert (found["UBND thành phố"].agency_id, found["Công an thành phố"].agency_id) == (council, None)


@pytest.mark.parametrize(
    ("head", "day", "key"),
    [
        ("UBND THÀNH PHỐ HẢI PHÒNG", "5 tháng 3 năm 2024", "hai-phong"),
        ("UBND THÀNH PHỐ HUẾ", "5 tháng 3 năm 2025", "hue"),
        ("UBND THÀNH PHỐ CẦN THƠ\nSỞ NỘI VỤ", "5 tháng 8 năm 2025", "can-tho"),
        ("UBND THÀNH PHỐ HÀ NỘI\nUBND HUYỆN BA VÌ", "5 tháng 3 năm 2024", "ha-noi"),
    ],
)
def test_a_city_that_is_a_province(head: str, day: str, key: str, tmp_path: Path) -> None:
    found = bodies(head, "Giao Công an thành phố báo cáo UBND thành phố.", tmp_path, day)
    assert found["UBND thành phố"].agency_id == f"{key}/uy-ban-nhan-dan"
    assert found["Công an thành phố"].level == "province"


@pytest.mark.parametrize(
    ("head", "text", "key"),
    [
        ("UBND TỈNH NGHỆ AN\nUBND HUYỆN ĐÔ LƯƠNG", "UBND huyện", "nghe-an/huyen-do-luong/uy-ban-nhan-dan"),
        ("UBND TỈNH NGHỆ AN\nUBND HUYỆN ĐÔ LƯƠNG", "HĐND huyện", None),
        ("TỈNH NGHỆ AN\nHUYỆN ỦY ĐÔ LƯƠNG", "Huyện ủy", "nghe-an/huyen-do-luong/huyen-uy"),
    ],
)
def test_the_issuer_without_its_unit_s_name(head: str, text: str, key: str | None, tmp_path: Path) -> None:
    assert bodies(head, f"Báo cáo {text} trước ngày 10/4/2024.", tmp_path)[text].agency_id == key


# What the name of a unit is not.
TIMES = [
    'CÔNG TÁC CỦA <a c="Ủy ban nhân dân thành phố">UBND THÀNH PHỐ</a> NĂM 2024',
    'KẾT QUẢ CỦA <a c="Ủy ban nhân dân huyện">UBND HUYỆN</a> QUÝ I NĂM 2023',
    'NHIỆM VỤ CỦA <a c="Ủy ban nhân dân xã">UBND XÃ</a> THÁNG 5',
    'Lịch làm việc của <a c="Ủy ban nhân dân tỉnh">UBND tỉnh</a> Tuần 12',
    'CHƯƠNG TRÌNH CỦA <a c="Hội đồng nhân dân thị xã">HĐND THỊ XÃ</a> GIAI ĐOẠN 2021 - 2025',
    'BÁO CÁO CỦA <a c="Ủy ban nhân dân quận">UBND QUẬN</a> 6 THÁNG ĐẦU NĂM',
    'CÔNG TÁC CỦA <a c="Ủy ban nhân dân huyện Năm Căn">UBND HUYỆN NĂM CĂN</a> NĂM 2024',
    'Theo <a c="Ủy ban nhân dân huyện">UBND huyện</a> Giao <a>Công an huyện</a> rà soát; '
    '<a c="Ủy ban nhân dân huyện Giao Thủy">UBND huyện Giao Thủy</a> góp ý.',
]  # fmt: skip


@pytest.mark.parametrize("example", TIMES)
def test_names_and_their_ends(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    assert [(bare[m.start : m.end], m.canonical) for m in found] == [
        (s.text, s.attributes.get("c", s.text)) for s in spans
    ]

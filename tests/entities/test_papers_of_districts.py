"""Papers of cities, districts and their parts: whose "thành phố" it is, where names end, mass organisations."""

from __future__ import annotations

from pathlib import Path

import pytest

from markup import parse
from vnadmin_extract import Pipeline
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.entities.header.body_name import proper_name
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
        ("UBND THÀNH PHỐ VINH", "nghe-an/thanh-pho-vinh/uy-ban-nhan-dan"),
        ("UBND THÀNH PHỐ VINH\nPHÒNG NỘI VỤ", None),
        ("TỈNH ỦY NGHỆ AN\nTHÀNH ỦY VINH", None),
    ],
)
def test_a_city_under_a_province(head: str, council: str | None, tmp_path: Path) -> None:
    # The only province with such a city is its own, whichever the text names.
    text = "Giao Công an thành phố, Phòng Tư pháp báo cáo UBND thành phố; Sở Y tế góp ý, TP. Hà Nội hỗ trợ."
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


OTHERS = [
    'Giao <a>Chi cục Thuế khu vực</a> rà soát; Trang thông tin điện tử quận đăng tin.',
    'Đề nghị <g>các cơ quan truyền thông đại chúng</g> đưa tin; <g>các Chi cục Thuế khu vực</g> báo cáo.',
]  # fmt: skip
BOARDS = [
    '<a>Ban Quản lý bảo trì công trình đường bộ</a> kiểm tra mặt đường.',
    '<a>Ban Quản lý vận hành nhà chung cư</a> kiểm tra hệ thống báo cháy.',
    'Giao <a>Ban Quản lý khai thác công trình thủy lợi tỉnh</a> cắm biển báo.',
    '<a>Ban Quản lý chợ trung tâm</a> rà soát; <a>Ban Quản lý bảo vệ rừng phòng hộ huyện</a> chủ trì.',
    '<a>Ban Quản lý dịch vụ công ích thành phố Vinh</a>, <a>Ban Quản lý bến xe</a> báo cáo.',
    '<a>Ban Quản lý các khu công nghiệp tỉnh</a> lập hồ sơ. '
    '<a c="Ban Quản lý các khu công nghiệp tỉnh">Ban Quản lý</a> rà soát hồ sơ.',
    '<a>Ban Quản lý dự án huyện</a> bảo trì công trình đường bộ.',
]  # fmt: skip
YOUTH = [
    'Giao <a c="Ban Phong trào Tỉnh Đoàn">Ban Phong trào Tỉnh đoàn</a> tham mưu <a>Ban Thường vụ Huyện đoàn</a>.',
    '<a c="Văn phòng Tỉnh Đoàn">Văn phòng Tỉnh đoàn</a>, <a>Ban Tổ chức - Kiểm tra Huyện đoàn</a> rà soát.',
    '<a>Thường trực Thị đoàn</a> họp; <a>Huyện đoàn Yên Thành</a>, <a>Ban Chấp hành Đoàn huyện Đô Lương</a> góp ý.',
    '<a c="Ban Chấp hành Đoàn huyện Đô Lương">BCH ĐOÀN HUYỆN ĐÔ LƯƠNG</a>',
    '<g>Đoàn xã, thị trấn</g> ra quân; nhân dân trong tỉnh đoàn kết.',
    '<a>Ban Dân tộc</a> phối hợp <a c="Tỉnh Đoàn">Tỉnh đoàn</a>; <a c="Thành ủy Vinh">THÀNH ỦY VINH</a>',
]  # fmt: skip


@pytest.mark.parametrize("example", [*TIMES, *OTHERS, *BOARDS, *YOUTH])
def test_names_and_their_ends(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    assert [(bare[m.start : m.end], m.canonical, m.collective) for m in found] == [
        (s.text, s.attributes.get("c", s.text), s.label == "g") for s in spans
    ]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Hội Phụ nữ xã", "front"),
        ("Hội Nông dân huyện", "front"),
        ("Ban Thường vụ Hội Nông dân tỉnh", "front"),
        ("Huyện đoàn", "front"),
        ("Đoàn Thanh niên phường", "front"),
        ("Thành ủy Vinh", "party"),
        ("Đảng đoàn Hội Nông dân tỉnh", "party"),
        # Of the nation, though a province writes.
        ("Ban Chỉ đạo 389 quốc gia", "central"),
        ("Ban Chỉ đạo Trung ương về phòng, chống thiên tai", "central"),
        ("Ủy ban Quốc gia về chuyển đổi số", "central"),
        ("Cục Quản lý đường bộ III", "central"),
        ("Cục Quản lý Dược", "central"),
        ("Viện Pasteur", "central"),
        ("Ban Chỉ đạo chuyển đổi số tỉnh", "province"),
        ("Ban Chỉ đạo các chương trình mục tiêu quốc gia", "province"),
        ("Cục Thuế", "province"),
        ("Cục Thống kê", "province"),
        ("Viện Quy hoạch xây dựng", "province"),
    ],
)
def test_levels_in_a_province_s_paper(name: str, level: str, tmp_path: Path) -> None:
    assert bodies("UBND TỈNH NGHỆ AN", f"Gửi báo cáo về {name} trước ngày 10/4/2024.", tmp_path)[name].level == level


@pytest.mark.parametrize(
    ("text", "level", "key"),
    [
        ("UBND huyện Đô Lương chỉ đạo {} rà soát.", "district", "nghe-an/huyen-do-luong/phong-noi-vu"),
        ("Chủ tịch UBND thị xã Hoàng Mai giao {} rà soát.", "district", "nghe-an/thi-xa-hoang-mai/phong-noi-vu"),
        ("Đề nghị UBND các huyện chỉ đạo {} rà soát.", "district", None),
        ("Sở Y tế chỉ đạo {} rà soát.", "province", None),
    ],
)
def test_an_office_that_a_district_directs(text: str, level: str, key: str | None, tmp_path: Path) -> None:
    found = bodies("UBND TỈNH NGHỆ AN", text.format("Phòng Nội vụ"), tmp_path)["Phòng Nội vụ"]
    assert (found.level, found.agency_id) == (level, key)


@pytest.mark.parametrize(
    ("head", "text", "name"),
    [
        ("UBND THỊ XÃ HOÀNG MAI\nVĂN PHÒNG HĐND-UBND", "Văn phòng", "thị xã Hoàng Mai"),
        ("VĂN PHÒNG HĐND - UBND HUYỆN ĐÔ LƯƠNG", "Văn phòng", "huyện Đô Lương"),
        ("VP HĐND-UBND THỊ XÃ HOÀNG MAI", "Văn phòng", "thị xã Hoàng Mai"),
    ],
)
def test_the_office_of_both_councils(head: str, text: str, name: str, tmp_path: Path) -> None:
    found = bodies(head, f"Giao Phòng Y tế báo cáo UBND (qua {text}) trước ngày 10/4/2024.", tmp_path)
    assert found[text].canonical == f"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {name}"
    assert (found[text].level, found["Phòng Y tế"].level) == ("district", "district")


def test_nothing_is_central_where_nobody_is_known_to_speak(tmp_path: Path) -> None:
    file = tmp_path / "ketluan.txt"
    file.write_text(
        "Kết luận\n1. Thanh tra Sở kiểm tra.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thử", encoding="utf-8"
    )
    found = [r for r in Pipeline().process(file).records if isinstance(r, AgencyRecord)]
    assert {r.level for r in found} == {"other"}


@pytest.mark.parametrize(
    ("head", "text", "province"),
    [
        ("UBND HUYỆN MÈO VẠC", "Huyện đón đoàn của tỉnh Sơn La; Phòng Nội vụ tổng hợp.", "Hà Giang"),
        ("THÀNH ỦY VINH", "Phòng Nội vụ tổng hợp số liệu của thành phố Hà Nội.", "Nghệ An"),
        ("UBND THỊ XÃ SƠN TÂY\nPHÒNG Y TẾ", "Phòng Nội vụ tổng hợp.", "Hà Nội"),
        # Of this name there are many.
        ("UBND HUYỆN CHÂU THÀNH", "Phòng Nội vụ tổng hợp.", None),
    ],
)
def test_the_province_of_a_district_s_paper(head: str, text: str, province: str | None, tmp_path: Path) -> None:
    assert bodies(head, text, tmp_path)["Phòng Nội vụ"].province == province


@pytest.mark.parametrize(
    ("caps", "name"),
    [
        ("HUYỆN ĐOÀN YÊN THÀNH", "Huyện đoàn Yên Thành"),
        ("THÀNH ĐOÀN VINH", "Thành đoàn Vinh"),
        ("VĂN PHÒNG HĐND-UBND THỊ XÃ HOÀNG MAI", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thị xã Hoàng Mai"),
        ("BAN QLDA ĐTXD THÀNH PHỐ VINH", "Ban Quản lý dự án đầu tư xây dựng thành phố Vinh"),
        ("TRUNG TÂM Y TẾ THỊ XÃ SƠN TÂY", "Trung tâm Y tế thị xã Sơn Tây"),
    ],
)
def test_names_in_capitals(caps: str, name: str) -> None:
    assert proper_name(caps) == name

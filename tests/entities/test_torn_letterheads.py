"""Letterheads whose lines are broken or hurt: the issuer, and the body that the records tell there."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import AgencyRecord, DocumentRecord, Record, TaskRecord

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
REST = "Số: 5/BC-VP\n{}, ngày 03 tháng 4 năm 2021\nBÁO CÁO\nKết quả công tác quý I\nTrong quý đã mở 5 lớp.\n"


def read(text: str, folder: Path) -> list[Record]:
    file = folder / "vanban.txt"
    file.write_text(text, encoding="utf-8")
    return list(Pipeline().process(file).records)


@pytest.mark.parametrize(
    ("head", "place", "name", "agency_id"),
    [
        ("ỦY\nBAN NHÂN DÂN\nTỈNH QUẢNG TRỊ", "Quảng Trị", "Ủy ban nhân dân tỉnh Quảng Trị",
         "quang-tri/uy-ban-nhan-dan"),
        (f"ỦY BAN NHÂN DÂN CỘNG\n{NATION[5:]}\nTỈNH HÀ NAM", "Phủ Lý", "Ủy ban nhân dân tỉnh Hà Nam",
         "ha-nam/uy-ban-nhan-dan"),
        (f"HỘI ĐỒNG NHÂN DÂN | {NATION}\nTỈNH HÀ NAM | Độc lập - Tự do - Hạnh phúc", "Phủ Lý",
         "Hội đồng nhân dân tỉnh Hà Nam", "ha-nam/hoi-dong-nhan-dan"),
        ("Y BAN NHÂN DÂN TỈNH HÀ NAM", "Phủ Lý", "Ủy ban nhân dân tỉnh Hà Nam", "ha-nam/uy-ban-nhan-dan"),
        ("BẢO HIỂM XÃ HỘI\nVIỆT NAM", "Hà Nội", "Bảo hiểm xã hội Việt Nam", "vn/bao-hiem-xa-hoi-viet-nam"),
        ("NGÂN HÀNG NHÀ NƯỚC\nVIỆT NAM", "Hà Nội", "Ngân hàng Nhà nước Việt Nam", "vn/ngan-hang-nha-nuoc-viet-nam"),
        ("KIỂM TOÁN NHÀ NƯỚC\nKHU VỰC VII", "Yên Bái", "Kiểm toán Nhà nước khu vực VII", None),
    ],
)  # fmt: skip
def test_the_issuer_is_one_name(head: str, place: str, name: str, agency_id: str | None, tmp_path: Path) -> None:
    records = read(f"{head}\n{REST.format(place)}", tmp_path)
    document = next(r for r in records if isinstance(r, DocumentRecord))
    bodies = [(r.canonical, r.agency_id, r.role) for r in records if isinstance(r, AgencyRecord)]
    assert document.issuer
    assert (document.issuer.canonical, document.issuer.agency_id) == (name, agency_id)
    assert bodies == [(name, agency_id, "issuer")]


def test_units_of_a_central_body_are_of_no_province(tmp_path: Path) -> None:
    head = f"BẢO HIỂM XÃ HỘI\nVIỆT NAM\n{REST.format('Hà Nội')}"
    records = read(f"{head}Trung tâm Lưu trữ đã số hóa 5 triệu trang. BHXH cấp tỉnh chi trả đủ.", tmp_path)
    units = {r.text: (r.level, r.province, r.collective) for r in records if isinstance(r, AgencyRecord)}
    assert units["Trung tâm Lưu trữ"][:2] == ("central", None)
    assert units["BHXH cấp tỉnh"] == (None, None, True)


@pytest.mark.parametrize("who", ["CHỦ TỊCH UBND TỈNH HÀ NAM", "BỘ TRƯỞNG BỘ Y TẾ"])
def test_the_grounds_of_a_decision_are_no_tasks(who: str, tmp_path: Path) -> None:
    grounds = "Căn cứ Luật Giá;\n- Căn cứ Luật Thú y năm 2015;\nTheo đề nghị của Giám đốc Sở Nội vụ,"
    records = read(f"Số: 5/QĐ-UBND\n{who}\n{grounds}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành giá nước.", tmp_path)
    assert not [r for r in records if isinstance(r, TaskRecord)]

"""Fields that stand beside each other, boards of zones, levels told by the issuer, partners of later sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import AgencyRecord, TaskRecord

HEAD = (
    "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nSố: 15/CT-UBND\nHải Phòng, ngày 10 tháng 10 năm 2022\nCHỈ THỊ\nVề quản lý\n"
)


def read(text: str, folder: Path, head: str = HEAD) -> tuple[list[AgencyRecord], list[TaskRecord]]:
    file = folder / "chithi.txt"
    file.write_text(head + text, encoding="utf-8")
    found = Pipeline().process(file).records
    return [r for r in found if isinstance(r, AgencyRecord)], [r for r in found if isinstance(r, TaskRecord)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Các Sở: Văn hóa và Thể thao, Du lịch, Y tế kiểm tra.", ["Sở Văn hóa và Thể thao", "Sở Du lịch", "Sở Y tế"]),
        ("Các Sở: Văn hóa, Thể thao và Du lịch, Y tế kiểm tra.", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
        ("Ban Quản lý Khu kinh tế, công nghiệp tổng hợp.", ["Ban Quản lý Khu kinh tế, công nghiệp"]),
        (
            "Các Sở: Tài chính (công văn số 2/STC-NS ngày 02/3/2022), Tư pháp (văn bản 5/3), Xây dựng góp ý.",
            ["Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng"],
        ),
        # What a body is to a board stands in brackets: the board itself is meant.
        ("Sở Y tế (Thường trực Ban Chỉ đạo Chăm sóc sức khỏe) họp.", ["Sở Y tế", "Ban Chỉ đạo Chăm sóc sức khỏe"]),
        (
            "Báo cáo Ban Chỉ đạo Trung ương về phòng, chống thiên tai số đã chi.",
            ["Ban Chỉ đạo Trung ương về phòng, chống thiên tai"],
        ),
        ("Kế hoạch của Ban Chỉ đạo 389 thành phố về đợt cao điểm chống buôn lậu.", ["Ban Chỉ đạo 389 thành phố"]),
        (
            "Giao Công ty Cổ phần Cây xanh và thoát nước đô thị nạo vét mương.",
            ["Công ty Cổ phần Cây xanh và thoát nước đô thị"],
        ),
        ("Giao Văn phòng VKSND tối cao soạn thảo.", ["Văn phòng Viện Kiểm sát nhân dân tối cao"]),
        ("Gửi Cục Thống kê tổng hợp trước ngày 5/11.", ["Cục Thống kê"]),
        ("Giao Cục Công nghệ thông tin chuẩn hóa dữ liệu nợ thuế.", ["Cục Công nghệ thông tin"]),
        ("Giao Vụ Kinh tế tổng hợp rà soát.", ["Vụ Kinh tế tổng hợp"]),
        ("Vụ Tiếp dân và Xử lý đơn thư giải quyết.", ["Vụ Tiếp dân và Xử lý đơn thư"]),
        ("Các tổ chức phi Chính phủ tham gia hỗ trợ.", []),
        (
            "Yêu cầu các cơ quan thông tin, báo chí trên địa bàn tuyên truyền; yêu cầu các nhà thầu đẩy mạnh thi công.",
            ["các cơ quan thông tin, báo chí trên địa bàn", "các nhà thầu"],
        ),
    ],
)
def test_names(text: str, names: list[str], tmp_path: Path) -> None:
    assert [a.canonical for a in read(text, tmp_path)[0]][1:] == names


@pytest.mark.parametrize(
    ("head", "level", "agency_id"),
    [
        ("BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH NAM ĐỊNH", "province", "nam-dinh/so-y-te"),
        ("TỔNG CỤC HẢI QUAN\nCỤC HẢI QUAN TỈNH LẠNG SƠN", "province", "lang-son/so-y-te"),
        ("QUÂN KHU 3\nBỘ CHỈ HUY QUÂN SỰ TỈNH NAM ĐỊNH", "province", "nam-dinh/so-y-te"),
    ],
)
def test_levels_by_the_issuer(head: str, level: str, agency_id: str, tmp_path: Path) -> None:
    place = "Lạng Sơn" if "LẠNG" in head else "Nam Định"
    title = f"{head}\nSố: 45/BC-VP\n{place}, ngày 10 tháng 10 năm 2022\nBÁO CÁO\nKết quả công tác\n"
    bodies = {a.text: a for a in read("HĐND giao chỉ tiêu; Sở Y tế tổng hợp.", tmp_path, title)[0]}
    assert (bodies["HĐND"].level, bodies["Sở Y tế"].agency_id) == (level, agency_id)


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("bảo đảm nguồn hàng. Phối hợp chặt chẽ với Sở Y tế, các địa phương cân đối.", ["Sở Y tế", "các địa phương"]),
        ("tuần tra. Chủ động, tích cực phối hợp với Sở Y tế xử lý vi phạm.", ["Sở Y tế"]),
        ("tuần tra. Báo cáo kết quả về Sở Y tế.", []),
    ],
)
def test_partners_of_later_sentences(text: str, partners: list[str], tmp_path: Path) -> None:
    tasks = read(f"1. Công an thành phố {text}", tmp_path)[1]
    assert [b.canonical for b in tasks[0].cooperating] == partners


def test_days_called_mùng(tmp_path: Path) -> None:
    tasks = read("1. Sở Nội vụ báo cáo UBND thành phố trước ngày mùng 10 tháng 4 năm 2023.", tmp_path)[1]
    assert [str(t.due) for t in tasks] == ["2023-04-10"]

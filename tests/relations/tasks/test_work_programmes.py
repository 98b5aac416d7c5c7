"""Work programmes: works under a month, with the bodies that prepare them behind each."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import DeadlineRecord, TaskRecord

HEAD = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 9/CTr-UBND\nHà Giang, ngày 12 tháng 01 năm 2022\n"
    "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2022\nI. YÊU CẦU CHUNG\nNội dung sát thực tế, gọn, rõ việc.\nII. CÔNG TÁC HÀNG THÁNG\n"
)


def programme(tmp_path: Path, body: str) -> tuple[list[TaskRecord], list[DeadlineRecord]]:
    path = tmp_path / "programme.txt"
    path.write_text(HEAD + body, encoding="utf-8")
    records = Pipeline().process(path).records
    return [r for r in records if isinstance(r, TaskRecord)], [r for r in records if isinstance(r, DeadlineRecord)]


@pytest.mark.parametrize(
    ("line", "work", "lead", "cooperating", "due"),
    [
        ("1. Đề án phát triển vùng dược liệu - Sở Y tế.", "Đề án phát triển vùng dược liệu", ["Sở Y tế"], [],
         "2022-02-28"),
        ("1. Họp đánh giá tình hình quý I – Văn phòng UBND tỉnh.", "Họp đánh giá tình hình quý I",
         ["Văn phòng Ủy ban nhân dân tỉnh"], [], "2022-02-28"),
        ("1. Phương án giá nước sạch nông thôn: Sở Tài chính, Sở Xây dựng.", "Phương án giá nước sạch nông thôn",
         ["Sở Tài chính", "Sở Xây dựng"], [], "2022-02-28"),
        ("1. Quy chế quản lý chợ đầu mối (Sở Công Thương chủ trì; Sở Tài chính, Công ty Đô thị Bình An phối hợp), "
         "trình UBND tỉnh trước ngày 20/02.", "Quy chế quản lý chợ đầu mối", ["Sở Công Thương"],
         ["Sở Tài chính", "Công ty Đô thị Bình An"], "2022-02-20"),
        ("1. Kế hoạch tặng quà gia đình chính sách – Sở Nội vụ phối hợp với Sở Tài chính trình trước 15/02/2022.",
         "Kế hoạch tặng quà gia đình chính sách", ["Sở Nội vụ"], ["Sở Tài chính"], "2022-02-15"),
        ("1. Phương án tưới tiêu vụ xuân - Sở Xây dựng chủ trì, Ban Quản lý - Vận hành "
         "hồ chứa Nậm Kim phối hợp.", "Phương án tưới tiêu vụ xuân", ["Sở Xây dựng"],
         ["Ban Quản lý - Vận hành hồ chứa Nậm Kim"], "2022-02-28"),
        ("1. Quy chế quản lý lao động thời vụ. Công an tỉnh chủ trì; Sở Nội vụ, Sở Ngoại vụ phối hợp.",
         "Quy chế quản lý lao động thời vụ", ["Công an tỉnh"], ["Sở Nội vụ", "Sở Ngoại vụ"], "2022-02-28"),
        ("1. Tổng kết 5 năm trồng rừng: UBND tỉnh trình Tỉnh ủy (Sở Y tế chuẩn bị, Sở Tài chính phối hợp).",
         "Tổng kết 5 năm trồng rừng: UBND tỉnh trình Tỉnh ủy", ["Sở Y tế"], ["Sở Tài chính"], "2022-02-28"),
        ("1. Bảng giá đất giai đoạn 2021 - 2025; xây dựng bảng giá mới – Sở Tài chính; kinh phí không quá 2 tỷ đồng.",
         "Bảng giá đất giai đoạn 2021 - 2025; xây dựng bảng giá mới", ["Sở Tài chính"], [], "2022-02-28"),
        ("1. Rà soát quy hoạch vùng chè 900 ha: Sở Y tế (chủ trì), UBND huyện Vị Xuyên (phối hợp), xong trong tháng "
         "02/2022.", "Rà soát quy hoạch vùng chè 900 ha", ["Sở Y tế"], ["Ủy ban nhân dân huyện Vị Xuyên"],
         "2022-02-28"),
        ("1. Quyết định giao vốn làm đường thôn.\nCơ quan chuẩn bị: Sở Tài chính; cơ quan phối hợp: Sở Nội vụ.",
         "Quyết định giao vốn làm đường thôn", ["Sở Tài chính"], ["Sở Nội vụ"], "2022-02-28"),
    ],
)  # fmt: skip
def test_a_work_is_a_task_of_the_bodies_behind_it(
    tmp_path: Path, line: str, work: str, lead: list[str], cooperating: list[str], due: str
) -> None:
    tasks, _ = programme(tmp_path, f"THÁNG 02\n{line}\n2. Khai mạc hội chợ hoa.\n")
    assert [
        (t.text, [b.canonical for b in t.lead], [b.canonical for b in t.cooperating], t.due and t.due.isoformat())
        for t in tasks
    ] == [(work, lead, cooperating, due)]


def test_each_month_heads_its_own_works(tmp_path: Path) -> None:
    tasks, deadlines = programme(
        tmp_path,
        "THÁNG 01\n1. Báo cáo kết quả tiêm phòng gia súc - Sở Nội vụ.\nTháng 3:\n- Đề án làng nghề dệt lanh (Sở Y tế)\n"
        "Quý II/2022\n- Tổng kết phong trào trồng cây – Sở Tư pháp\nIII. TỔ CHỨC THỰC HIỆN\n"
        "1. Quy định về báo cáo - Sở Nội vụ.\n",
    )
    assert [t.due and t.due.isoformat() for t in tasks] == ["2022-01-31", "2022-03-31", "2022-06-30"]
    assert [d.text for d in deadlines] == ["THÁNG 01", "Tháng 3", "Quý II/2022"]


def test_a_month_above_prose_binds_nothing(tmp_path: Path) -> None:
    tasks, deadlines = programme(tmp_path, "THÁNG 02\nTrời rét, Sở Y tế theo dõi.\n")
    assert (tasks, deadlines) == ([], [])


@pytest.mark.parametrize("meeting", ["A- Hội nghị cán bộ chủ chốt (dự kiến cuối tháng 7)", "A/ Kỳ họp thứ tư"])
def test_a_report_s_programme_for_the_coming_month(tmp_path: Path, meeting: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(
        "HUYỆN ỦY QUANG BÌNH\nVĂN PHÒNG\nSố: 31-BC/VP\nQuang Bình, ngày 04 tháng 7 năm 2022\nBÁO CÁO\n"
        "Kết quả tháng 6, chương trình tháng 7\nI- KẾT QUẢ THÁNG 6\n- Phòng Hành chính tiếp 40 lượt công dân.\n"
        f"II- CHƯƠNG TRÌNH CÔNG TÁC THÁNG 7\n{meeting}\n"
        "- Phòng Tổng hợp chuẩn bị dự thảo báo cáo, trình Thường trực Huyện ủy trước ngày 20/7/2022.",
        encoding="utf-8",
    )
    tasks = [r for r in Pipeline().process(path).records if isinstance(r, TaskRecord)]
    assert [([body.canonical for body in t.lead], str(t.due)) for t in tasks] == [(["Phòng Tổng hợp"], "2022-07-20")]

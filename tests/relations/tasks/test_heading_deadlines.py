"""Times in headings, which bind the tasks below that have none of their own."""

from __future__ import annotations

from pathlib import Path

from vnadmin_extract import Pipeline

_NOTICE = """UBND TỈNH HÒA SƠN
Số: 12/TB-UBND
Hòa Sơn, ngày 20 tháng 4 năm 2024
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh
I. ĐÊ ĐIỀU (các việc phải xong trước 15/6)
- Chi cục Thủy lợi kiểm tra 23 trọng điểm, lập phương án hộ đê.
- Sở Công Thương ký hợp đồng dự trữ dầu hỏa, gửi danh sách kho trước 30/5.
II. Y TẾ (hoàn thành trong tháng 7)
- Sở Y tế tập huấn cho các trạm y tế xã.
III. NHIỆM VỤ TRONG THÁNG 8
- Sở Nội vụ rà soát biên chế các phòng chuyên môn.
"""


def test_a_heading_s_time(tmp_path: Path) -> None:
    paper = tmp_path / "notice.txt"
    paper.write_text(_NOTICE, encoding="utf-8")
    tasks = [r for r in Pipeline().process(paper).records if r.kind == "task"]
    assert [(t.lead[0].text, str(t.due)) for t in tasks] == [
        ("Chi cục Thủy lợi", "2024-06-15"),
        ("Sở Công Thương", "2024-05-30"),
        ("Sở Y tế", "2024-07-31"),
        ("Sở Nội vụ", "None"),
    ]

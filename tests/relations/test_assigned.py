"""Companies, schools and communes are bodies where they are given something to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import AgencyRecord

HEAD = (
    "UBND HUYỆN LÝ NHÂN\nSố: 9/CT-UBND\nLý Nhân, ngày 12 tháng 4 năm 2022\nCHỈ THỊ\nVề công tác thủy lợi\n"
    "Chủ tịch UBND huyện yêu cầu:\n"
)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("1. Giao Phòng Nông nghiệp cùng Công ty TNHH MTV Thuỷ lợi Hương Sơn kiểm tra các hồ đập.",
         [("Công ty TNHH MTV Thủy lợi Hương Sơn", False)]),
        ("1. Bệnh viện đa khoa khu vực Triệu Phong triển khai kỹ thuật mới.",
         [("Bệnh viện đa khoa khu vực Triệu Phong", False)]),
        ("1. Xã Hà Đông, Xã Phương Nam khẩn trương rà soát các hộ nằm trong vùng sạt lở.",
         [("xã Hà Đông", False), ("xã Phương Nam", False)]),
        ("1. Phòng Y tế kiểm tra giá thuốc tại Bệnh viện đa khoa khu vực Triệu Phong.", []),
        ("1. Các thôn phối hợp với các bản rà soát hộ thiếu nước.", [("Các thôn", True), ("các bản", True)]),
        ("1. Các xã gieo cấy 40 ha lúa, phấn đấu xong trước 10/6.", [("Các xã", True)]),
        ("1. Trưởng các ấp báo cáo số hộ thiếu nước.", [("các ấp", True)]),
        ("1. Giao Phó Thủ tướng Lê Văn Xuân chỉ đạo xử lý sạt lở.", [("Phó Thủ tướng Chính phủ", False)]),
        ("1. Công chức Địa chính rà soát hồ sơ đất đai.", []),
    ],
)  # fmt: skip
def test_who_is_given_a_task_is_a_body(tmp_path: Path, order: str, names: list[tuple[str, bool]]) -> None:
    path = tmp_path / "order.txt"
    path.write_text(HEAD + order, encoding="utf-8")
    bodies = [r for r in Pipeline().process(path).records if isinstance(r, AgencyRecord)]
    below = [(b.canonical, b.collective) for b in bodies if b.provenance.start >= len(HEAD)]
    assert [body for body in below if not body[0].startswith("Phòng")] == names

"""Groups without a head that a registry knows, the attributes that tell which are meant, and short joint acts."""

from __future__ import annotations

import pytest
from relating import found_tasks

GIVEN = [
    (
        "1. Các trường có nhu cầu phối hợp với <a>Phòng A</a> hoàn chỉnh hồ sơ tuyển dụng.",
        ("hoàn chỉnh hồ sơ tuyển dụng", ["Các trường có nhu cầu"], ["Phòng A"]),
    ),
    ("Các bản tổ chức vệ sinh đường làng.", ("tổ chức vệ sinh đường làng", ["Các bản"], [])),
    ("2. Trưởng các bản báo cáo số hộ thiếu gạo.", ("báo cáo số hộ thiếu gạo", ["các bản"], [])),
    ("Các ấp vận động người dân làm cỏ đê.", ("vận động người dân làm cỏ đê", ["Các ấp"], [])),
    (
        "2. Đối với UBND các xã <a>Hà Đông</a>, <a>Phương Nam</a>: nộp số tiền còn thiếu vào ngân sách huyện.",
        ("nộp số tiền còn thiếu vào ngân sách huyện", ["Hà Đông", "Phương Nam"], []),
    ),
    (
        "Thời gian đến, <a>Công an huyện</a> tiếp tục phối hợp với <c>các xã</c> tuần tra ban đêm.",
        ("tuần tra ban đêm", ["Công an huyện"], ["các xã"]),
    ),
    ("4. <a>Sở A</a> phối hợp với <a>Công an tỉnh</a> kiểm tra.", ("kiểm tra", ["Sở A"], ["Công an tỉnh"])),
    (
        "<c>Các cơ quan</c> được giao thực hiện dự án gửi báo cáo quyết toán năm.",
        ("gửi báo cáo quyết toán năm", ["Các cơ quan"], []),
    ),
    (
        "<c>Các xã</c> được phân công quản lý công trình nước sạch lập sổ theo dõi.",
        ("lập sổ theo dõi", ["Các xã"], []),
    ),
    (
        "<a>Kho bạc A</a> nơi giao dịch kiểm soát chi theo quy định.",
        ("kiểm soát chi theo quy định", ["Kho bạc A"], []),
    ),
    (
        "<a>Kho bạc A</a> nơi chủ đầu tư mở tài khoản thanh toán trong ba ngày.",
        ("thanh toán trong ba ngày", ["Kho bạc A"], []),
    ),
    (
        "5. Bộ phận Kế toán <a>Phòng A</a> hướng dẫn các trường lập dự toán.",
        ("hướng dẫn các trường lập dự toán", ["Phòng A"], []),
    ),
    (
        "Bộ phận một cửa của <c>UBND các xã</c> tiếp nhận hồ sơ dự tuyển.",
        ("tiếp nhận hồ sơ dự tuyển", ["UBND các xã"], []),
    ),
    (
        "- Chuyên viên <a>Phòng A</a> kiểm tra sổ sách của các trạm.",
        ("kiểm tra sổ sách của các trạm", ["Phòng A"], []),
    ),
    (
        "<a>Phòng A</a> chịu trách nhiệm chính, các phòng: <a>Phòng B</a>, <a>Phòng C</a> và <c>UBND các xã</c> "
        "phối hợp rà soát quỹ đất công.",
        ("rà soát quỹ đất công", ["Phòng A"], ["Phòng B", "Phòng C", "UBND các xã"]),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("told", "given"), GIVEN)
def test_who_does_what(told: str, given: tuple[str, list[str], list[str]]) -> None:
    assert [t[:3] for t in found_tasks(told)] == [given]


@pytest.mark.parametrize(
    "told",
    [
        "Cán bộ được cử về <a>UBND xã</a> hướng dẫn lập hồ sơ.",
        "Cán bộ <a>Phòng A</a> đã kiểm tra sổ sách của các trạm.",
        "Các bản án có hiệu lực tổ chức thi hành ngay.",
        "4. <a>Sở A</a> phối hợp với <a>Công an tỉnh</a> thực hiện.",
        "<a>Sở A</a> phối hợp với <a>Công an tỉnh</a> kiểm tra.",
    ],
)
def test_no_task(told: str) -> None:
    assert found_tasks(told) == []

"""Times that an event, a season or a feast tells, and lengths of time that are only aimed at."""

from __future__ import annotations

from datetime import date

import pytest
from test_deadlines import deadlines

BOUND = [
    ("Chi cục trình Sở quyết định trước khi vào mùa khô.", "trước khi vào mùa khô", None, "relative"),
    ("Các xã tu sửa xong kênh trước khi bước vào mùa lũ.", "trước khi bước vào mùa lũ", None, "relative"),
    ("Các xã nạo vét 9 km kênh trước vụ đông xuân.", "trước vụ đông xuân", None, "relative"),
    (
        "Thanh tra giải quyết dứt điểm 5 đơn trước khi diễn ra kỳ họp thứ 4 HĐND xã.",
        "trước khi diễn ra kỳ họp thứ 4 HĐND xã",
        None,
        "relative",
    ),
    ("Sở Y tế tổng hợp, báo cáo ngay sau kỳ nghỉ lễ.", "ngay sau kỳ nghỉ lễ", None, "relative"),
    ("Sở Y tế theo dõi, trình báo cáo ngay sau Tết Nguyên đán.", "ngay sau Tết Nguyên đán", None, "relative"),
    ("Sở Tài chính trình UBND tỉnh trong tuần này phương án bù giá.", "trong tuần này", None, "relative"),
    ("Xã khắc phục ngay 7 hồ sơ, xin lỗi người dân trong 02 ngày.", "trong 02 ngày", None, "relative"),
    ("Nâng tỷ lệ hộ có nước sạch lên 91,5% số hộ vào cuối năm.", "vào cuối năm", date(2024, 12, 31), "by"),
    ("Phòng Văn hóa tổ chức hội thao vào dịp 30/4.", "vào dịp 30/4", date(2024, 4, 30), "on"),
    ("Sở Xây dựng khởi công đường vành đai dịp 02/9.", "dịp 02/9", date(2024, 9, 2), "on"),
    ("Huyện khánh thành trạm y tế đúng dịp 27/02.", "đúng dịp 27/02", date(2025, 2, 27), "on"),
]
FREE = [
    "Công an tỉnh bảo đảm an ninh dịp 30/4.",
    "Huyện đã tổ chức hội thao vào dịp 27/02.",
    "Kho bạc rút ngắn thời gian kiểm soát chi xuống còn không quá 01 ngày.",
    "Cục Hải quan phấn đấu hàng luồng xanh không quá 01 giờ.",
    "Xã đã báo cáo ngay sau kỳ nghỉ lễ.",
    "Tỷ lệ hộ nghèo đã hạ xuống còn 4,8% vào cuối năm.",
]


@pytest.mark.parametrize(("bare", "words", "due", "bound"), BOUND)
def test_bound(bare: str, words: str, due: date | None, bound: str) -> None:
    (found,) = deadlines(bare)
    assert (bare[found.start : found.end], found.due, found.bound) == (words, due, bound)


@pytest.mark.parametrize("bare", FREE)
def test_free(bare: str) -> None:
    assert deadlines(bare) == []

"""What a directive, a telegram or a letter tells before it gives orders, and the harm that it lists."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

TELEGRAM = Context(doc_type="Công điện", issued_on=date(2024, 9, 12), reference=date(2024, 9, 12))
_ORDERS = "\nTrước tình hình trên, Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế khẩn trương khám cho 900 hộ vùng ngập."


def told(text: str, context: Context = TELEGRAM) -> list[tuple[str, float, str, str]]:
    return [(d.name, float(d.quantity.value), d.quantity.unit, d.status) for d in indicators(text, context)]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Toàn tỉnh có 73 cơ sở nuôi tôm giống.", [("cơ sở nuôi tôm giống", 73, "cơ sở", "actual")]),
        ("Lượng mưa đo tại Sơn Lâm là 321 mm.", [("lượng mưa đo tại Sơn Lâm", 321, "mm", "actual")]),
        ("Lượng mưa phổ biến 210 mm, có nơi trên 400 mm (Sơn Lâm 421 mm).",
         [("lượng mưa phổ biến", 210, "mm", "actual"), ("lượng mưa Sơn Lâm", 421, "mm", "actual")]),
        ("Trong năm 2023, trên địa bàn tỉnh xảy ra 21 vụ cháy rừng.", [("vụ cháy rừng", 21, "vụ cháy", "actual")]),
        ("Riêng tuần 23 ghi nhận 90 ca mắc.", [("ca mắc", 90, "ca mắc", "actual")]),
        ("Đến 17 giờ ngày 11/9, các lực lượng đã di dời 840 hộ.",
         [("hộ các lực lượng đã di dời", 840, "hộ", "actual")]),
        ("Mực nước sông Lam lúc 3 giờ ngày 10/9 đạt 9,2 m, vượt báo động II 1,2 m.",
         [("mực nước sông Lam", 9.2, "m", "actual")]),
        ("Mưa lớn làm sạt 3,5 km đường xã.", [("mưa lớn làm sạt đường xã", 3.5, "km", "actual")]),
        # a storm's distance, where the most fell, what is foretold: nothing that is so
        ("Lúc 7 giờ, bão cách Sơn Lâm 260 km.", []),
        ("Mưa to, có nơi lượng mưa trên 400 mm.", []),
        ("Dự báo sẽ có 40 xã bị cô lập.", []),
    ],
)  # fmt: skip
def test_what_is_told_before_the_orders(before: str, expected: list[tuple[str, float, str, str]]) -> None:
    assert told(before + _ORDERS) == expected


def test_the_sentences_before_the_order_in_its_own_paragraph() -> None:
    text = "Toàn tỉnh có 812 tàu cá. Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế kiểm tra 40 trạm y tế."
    assert told(text) == [("tàu cá", 812, "tàu", "actual")]


def test_the_harm_that_a_list_tells() -> None:
    text = (
        "Thiệt hại (tính đến ngày 11/9/2024):\n- Về người: chết 04 (tăng 1), mất tích 02, bị thương 31.\n"
        "- Nhà: sập hoàn toàn 12 cái; tốc mái 96 cái.\n- Nông nghiệp: lúa ngập 940 ha; gia cầm chết 8.400 con."
    )
    found = indicators(text + _ORDERS, TELEGRAM)
    assert [(d.name, float(d.quantity.value), d.quantity.unit) for d in found] == [
        ("người chết", 4, "người"), ("người mất tích", 2, "người"), ("người bị thương", 31, "người"),
        ("nhà sập hoàn toàn", 12, "cái"), ("nhà tốc mái", 96, "cái"), ("diện tích lúa ngập", 940, "ha"),
        ("gia cầm chết", 8400, "con"),
    ]  # fmt: skip
    assert {(d.status, d.period_end) for d in found} == {("actual", date(2024, 9, 11))}


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Năm 2023, diện tích đạt 90 ha; sản lượng cả năm 410 tấn.", ["actual", "actual"]),
        ("Thiệt hại sơ bộ khoảng 21 tỷ đồng.", ["estimate"]),
        ("Dự báo cả năm 2024 tôm đạt 9.400 tấn, bằng 91% KH; xuất khẩu ước 27 triệu USD.", ["estimate"] * 2),
        ("1. Tình hình: có 46 xã có dịch.", ["actual"]),
    ],
)
def test_the_status_of_what_is_told(text: str, statuses: list[str]) -> None:
    assert [d.status for d in indicators(text + _ORDERS, TELEGRAM)] == statuses


@pytest.mark.parametrize(
    ("order", "statuses"),
    [
        ("UBND huyện Sơn Lâm còn 61 tỷ đồng chưa giải ngân.", ["actual"]),
        ("Phòng Tài chính trích dự phòng (còn lại 940 triệu đồng) cấp cho các xã.", ["actual"]),
        (
            "Chi cục Thuế thu hồi các khoản còn nợ đọng (76 tỷ đồng), phấn đấu năm 2024 thu 90 tỷ đồng.",
            ["actual", "target"],
        ),
        ("Chi cục Thi hành án giải quyết dứt điểm các vụ việc (hiện còn 93 việc, số tiền 18 tỷ đồng).", ["actual"] * 2),
        ("UBND huyện tìm kiếm 6 người mất tích.", []),
        ("Sở Xây dựng đôn đốc nhà thầu (mới hoàn thành 62% khối lượng).", ["actual"]),
        ("Kho bạc thanh toán hết kế hoạch ứng trước (mới thanh toán 93 tỷ đồng).", ["actual"]),
        ("UBND huyện đôn đốc nhà thầu hoàn thành 4,2 km kè.", ["target"]),
    ],
)
def test_what_stands_so_within_an_order(order: str, statuses: list[str]) -> None:
    text = f"Chủ tịch UBND tỉnh yêu cầu:\n1. {order}"
    assert [d.status for d in indicators(text, TELEGRAM)] == statuses


def test_harm_is_not_of_the_hour_of_another_sentence() -> None:
    text = "Mực nước sông Lam lúc 3 giờ ngày 10/9 đạt 9,2 m. Mưa lũ đã làm 48 người chết."
    assert [d.period_end for d in indicators(text + _ORDERS, TELEGRAM)] == [date(2024, 9, 10), None]


def test_what_stands_so_at_present_has_no_time_of_another_sentence() -> None:
    text = "Năm 2023, toàn tỉnh xử phạt 90 trường hợp.\nToàn tỉnh hiện có 73 cơ sở nuôi tôm."
    assert [d.period_end for d in indicators(text + _ORDERS, TELEGRAM)] == [date(2023, 12, 31), date(2024, 9, 12)]

"""Numbers with their units, amounts of money, number words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.money.grammar import find_money
from vnadmin_extract.entities.quantities.grammar import find_quantities, parse_number, read_words
from vnadmin_extract.mentions import QuantityMention
from vnadmin_extract.segment import structure


def quantities(text: str) -> list[QuantityMention]:
    return find_quantities(structure(text), Context())


def money(text: str) -> list[QuantityMention]:
    structured = structure(text)
    return find_money(structured, find_quantities(structured, Context()), Context())


@pytest.mark.parametrize(
    "example",
    [
        'Tổng vốn <m amount="1250000000000">1.250 tỷ đồng</m>.',
        'Kinh phí <m amount="45300000000" bound="over">45,3 tỷ đồng</m> trở lên.'.replace("Kinh phí", "Kinh phí trên"),
        'Giải ngân <m amount="2150000000000">2.150</m>/<m amount="3400000000000">3.400 tỷ đồng</m>.',
        'Cần khoảng <m amount="180000000000" bound="approx">180</m> - '
        '<m amount="200000000000" bound="approx">200 tỷ đồng</m>.',
        'Vốn <m amount="1500000000">1 tỷ rưỡi đồng</m>, hỗ trợ <m amount="2500000">2 triệu rưỡi</m>.',
        'Xuất khẩu đạt <m amount="132600000" currency="USD">132,6 triệu USD</m>.',
        'Hỗ trợ <m amount="3850000000">3.850.000.000 đồng</m> cho xã.',
        'Mức <m amount="37423876000">37.423,876 triệu đồng</m>.',
        'Chi gần <m amount="15000000000000" bound="approx">15 nghìn tỷ đồng</m>.',
        'Mức hỗ trợ <m amount="1800000">1,8 triệu đồng</m>/người/tháng.',
        'Thu nhập đạt <m amount="52000000">52 triệu đồng</m>/người/năm.',
        'Hỗ trợ từ <m amount="500000000">500 triệu</m> đến <m amount="1000000000">1 tỷ đồng</m>.',
        'Chè <m amount="3200000" currency="USD">3,2 triệu USD</m>, quế '
        '<m amount="1400000" currency="USD">1,4 triệu</m>.',
        'Trích <m amount="205000000">hai trăm linh năm triệu đồng</m> cho quỹ.',
        "Thiệt hại hàng trăm triệu đồng.",
        'Tổng chi đạt <m amount="137500000000">1 37,5 tỷ đồng</m>.',
        'Giá trị <m amount="4250" currency="USD" bound="approx">4 250 USD</m>.'.replace("Giá trị", "Giá trị khoảng"),
        'Vốn vay <m amount="12000000" currency="CNY">12 triệu nhân dân tệ</m>.',
        'Thu nhập đạt <m amount="60000000">60 triệu</m>/người/năm.',
        'Hỗ trợ <m amount="5000000">5 triệu</m>/hộ, ngân sách chi <m amount="3000000000">3 tỷ</m>/năm.',
        'Tổng mức đầu tư <m amount="350000000000">350 tỷ</m>.',
        "Đón 2 triệu/năm, trồng 5 triệu cây.",
        "Đoàn giành 6 huy chương (2 vàng, 3 bạc, 1 đồng).",
        "Giao trạm bơm số 3 Yên Khê và tổ 6 Đồng Nê vận hành.",
        'Hỗ trợ mỗi đơn vị <m amount="100000000">100.000.000 đồng</m>, mỗi đơn vị <m amount="1000">1.000 đồng</m>.',
        'Thưởng <m amount="40">40 Đồng Việt Nam</m>.',
        "Huyện tập huấn cho 52 đ/c, trong đó 7 đ/c nữ.",
        "Đã thay 2.310 đồng hồ nước; giúp 640 đồng bào vùng lũ; bắt 3 đồng phạm; kết nạp 12 đồng chí.",
        'Chi phí <m amount="4500">4.500 đồng</m> hồ sơ.',
        'Kế hoạch vốn giao là <m amount="27000000000">27 tỷ</m> (vốn tỉnh <m amount="20000000000">20 tỷ</m>), '
        'đến nay giải ngân <m amount="3100000000">3,1 tỷ</m>, đạt 11,6%.',
        'Tổng vốn <m amount="9000000000">9 tỷ</m> so với dự toán <m amount="8000000000">8 tỷ đồng</m>.',
        'Nợ đã thu trong quý <m amount="52000000000">52 tỷ đồng</m>.',
        'Vốn <m amount="21600000" currency="USD">21,6 tr.USD</m>, thu <m amount="12000000">12 tr.đồng</m>.',
        'Huy động <m amount="96840000000">96.840 triệu đồng</m>, đạt 58%, bằng 11% (thuế '
        '<m amount="68115000000">68.115 triệu</m>).',
        'Bán lẻ đạt <m amount="86000000000">86 tỷ đồng</m>, tăng 6,9% so với cùng kỳ, trong đó hàng hóa '
        '<m amount="72000000000">72 tỷ</m> (chiếm 83,6%), ăn uống <m amount="5000000000">5 tỷ</m>.',
        'Vốn không dưới <m amount="3000000000" bound="over">3 tỷ đồng</m>.',
        'Doanh thu từ <m amount="3000000000" bound="over">3 tỷ đồng</m> trở lên.',
    ],
)
def test_amounts_are_scaled_to_one_unit_of_their_currency(example: str) -> None:
    text, marks = parse(example)
    found = money(text)
    assert [(text[m.start : m.end], m.base_value) for m in found] == [
        (x.text, Decimal(x.attributes["amount"])) for x in marks
    ]
    assert [m.currency for m in found] == [x.attributes.get("currency", "VND") for x in marks]
    assert [m.bound for m in found] == [x.attributes.get("bound", "exact") for x in marks]


@pytest.mark.parametrize(
    ("text", "value", "unit", "code"),
    [
        ("Trồng mới 1.517 ha ngô.", "1517", "ha", "HAR"),
        ("Sản lượng 38.500 m3.", "38500", "m3", "MTQ"),
        ("Điện sản xuất 206 triệu kWh.", "206", "triệu kWh", "KWH"),
        ("Đón 729.997 lượt khách.", "729997", "lượt khách", None),
        ("Luân chuyển 729.997 lượt.km.", "729997", "lượt.km", None),
        ("Đạt 95%KH giao.", "95", "%", "P1"),
        ("Xử lý 09 vụ vi phạm.", "9", "vụ", None),
        ("Tổng đàn 1.807 nghìn con.", "1807", "nghìn con", None),
        ("Kinh tế số đạt 22% GRDP.", "22", "% GRDP", "P1"),
        ("Năng suất 58 tạ/ha.", "58", "tạ/ha", "KGM/ha"),
        ("Trồng rừng 1.240 héc-ta.", "1240", "héc-ta", "HAR"),
        ("Năng suất 6,2 tấn/héc-ta.", "6.2", "tấn/héc-ta", "TNE/ha"),
        ("Tỷ lệ hộ nghèo giảm1,5%.", "1.5", "%", "P1"),
    ],
)
def test_units_are_kept_as_written_and_coded_where_a_code_exists(
    text: str, value: str, unit: str, code: str | None
) -> None:
    (found,) = quantities(text)
    assert (found.value, found.unit, found.unit_code) == (Decimal(value), unit, code)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- Số hồ sơ tiếp nhận: 49", [("49", "hồ sơ")]),
        ("Thay 2.310 đồng hồ nước, kết nạp 12 đồng chí.", [("2310", "đồng hồ nước"), ("12", "đồng chí")]),
        ("Số lớp: 12. Số học sinh: 1.345, đạt 91%.", [("12", "lớp"), ("1345", "học sinh"), ("91", "%")]),
        ("Tổng số đơn: 120; trong đó khiếu nại: 15, tố cáo: 8.", [("120", "đơn"), ("15", "đơn"), ("8", "đơn")]),
        ("Tệ nạn: Số vụ: 18, Số đối tượng: 43.", [("18", "vụ"), ("43", "đối tượng")]),
        ("Thu: 18.742 trđ = 93% DT.", [("18742", "trđ"), ("93", "%")]),
        ("+ Số vụ: 12; số người chết: 3.", [("12", "vụ"), ("3", "người")]),
        ("Tổng số hộ nghèo: 245 (tỷ lệ 3,2%).", [("245", "hộ nghèo"), ("3.2", "%")]),
        ("Số: 12/BC-UBND. Số hợp đồng: 15. Số quyết định: 45. Số điện thoại: 38. Số hộ chiếu: 12345.", []),
        ("Số hộ: 3/12. Danh sách: 12. Kinh phí: 45.", []),
    ],
)
def test_a_label_says_what_is_counted(text: str, told: list[tuple[str, str]]) -> None:
    assert [(f"{m.value:f}", m.unit) for m in quantities(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Điều 5 của Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.",
        "Năm học 2007 - 2008 tỷ lệ tốt nghiệp; giai đoạn 2021 - 2025 tỷ trọng; năm học 2023 - 2024 huyện mở lớp.",
        "Quý I năm 2024, khu vực 7 họp lần thứ 3.",
        "1. Sở Y tế báo cáo.",
        "Từ đêm 27 vùng ven biển có gió mạnh; chiều 28/10 vùng núi có mưa.",
        "Công văn số 459/UBND-TH ngày 25/01/2024.",
        "4\tĐồng Văn\t31,5",
        "5\tYên Hòa\t28,4",
    ],
)
def test_labels_dates_and_numbers_of_documents_are_no_quantities(text: str) -> None:
    assert [m for m in quantities(text) if m.unit not in ("tháng", "năm")] == []


@pytest.mark.parametrize(
    ("figures", "value", "noted"),
    [
        ("1.234,5", "1234.5", False),
        ("1.234", "1234", False),
        ("12,75", "12.75", False),
        ("1,234.5", "1234.5", True),
        ("2.5", "2.5", True),
        ("1,500,000", "1500000", True),
    ],
)
def test_a_number_written_the_other_way_round_is_read_and_noted(figures: str, value: str, noted: bool) -> None:
    read, notes = parse_number(figures)
    assert read == Decimal(value)
    assert [n.code for n in notes] == (["separators_turned"] if noted else [])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Công nghiệp tăng 12, 4%.", ["12.4"]),
        ("Dịch vụ tăng 1 7,2% so với năm trước.", ["17.2"]),
        ("Xây dựng tăng 1 4%.", ["14"]),
        ("Hàng năm tăng 8,5-1 0%.", ["8.5", "10"]),
        ("Tỷ lệ lần lượt là 12, 4% và 3%.", ["4", "3"]),
        ("Theo Bảng 1 7,2% số hộ chưa có điện.", ["7.2"]),
        ("Tỷ lệ hộ có nước sạch đạt 2 95% vào năm tới.", []),
        ("Hội thu đạt gần1 5 tỷ đồng.", ["15"]),
        ("Doanh thu ước đạt3 65 nghìn tỷ đồng.", ["365"]),
        ("Bưu chính đạt3 0.500 tỷ đồng.", ["30500"]),
        ("Hiện có 1.01 7 làng nghề.", ["1017"]),
        ("Đã nạo vét 10 3 tuyến kênh.", []),
        ("Có 12 hồ chứa và 1.03 7 đập nhỏ.", ["12"]),
        ("Tháng 3 25 vụ cháy, năm 2023 30 vụ cháy.", ["25", "30"]),
        ("Nước chấm các loại 7,1 triệu lít, tháng 6 1.980 tấn.", ["7.1", "1980"]),
        ("Thu ngân sách lũy kế 9 tháng 2.604,3 tỷ đồng.", ["9", "2604.3"]),
        ("Từ hộ thứ 20.001 đồng phí giảm.", []),
        # Thousands parted by blanks.
        ("Tiếp nhận 154 392 đơn, tiêm 1 250 300 liều và bán 512 340,5 tấn.", ["154392", "1250300", "512340.5"]),
        ("Số liều vắc xin: 48 250 liều.", ["48250"]),
        ("Từ 14 giờ 30 250 người, thôn 12 340 hộ, Ấp 12 340 hộ, loại 1 250 con.", ["14", "340", "250"]),
        ("Tháng 12 345 vụ; năm 2022 154 392 đơn.", ["345"]),
        # The number of an item is no beginning of a number, and nothing goes on in the next line.
        ("1. 100% hộ có nước sạch.\n12. 250 ha rừng trồng mới.", ["100", "250"]),
        ("Đến năm 2030, số xã đạt chuẩn là 20\nHa tầng số phủ 90% thôn.", ["90"]),
    ],
)
def test_a_broken_number_is_joined_only_where_it_can_be_nothing_else(text: str, values: list[str]) -> None:
    found = quantities(text)
    assert [m.value for m in found] == [Decimal(v) for v in values]
    joined = [m for m in found if any(n.code == "figures_joined" for n in m.notes)]
    assert all(" " in text[m.number_start : m.number_end] for m in joined)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Đạt từ 95% trở lên.", "over"),
        ("Phát triển từ 12 mô hình mới mỗi năm.", "over"),
        ("Tỷ trọng tăng từ 18% lên 20%.", "exact"),
        ("Tỷ lệ không quá 5%.", "under"),
        ("Tỷ lệ không dưới 5%.", "over"),
        ("Chừng 40 ha bị ngập.", "approx"),
    ],
)
def test_bounds(text: str, bound: str) -> None:
    assert quantities(text)[0].bound == bound


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("mười lăm nghìn năm trăm tỷ", 15_500_000_000_000),
        ("hai trăm linh năm triệu", 205_000_000),
        ("một nghìn hai trăm ba mươi tư tỷ năm trăm triệu", 1_234_500_000_000),
        ("ba tỷ tám trăm năm mươi triệu", 3_850_000_000),
        ("mười hai", 12),
        ("hai tỷ rưỡi", 2_500_000_000),
        # A scale behind smaller ones, or right behind another, multiplies what was said before it.
        ("một nghìn hai trăm triệu", 1_200_000_000),
        ("hai nghìn triệu", 2_000_000_000),
        ("hai triệu, một trăm nghìn, năm trăm tỷ", 2_100_500_000_000_000),
        ("ba triệu, bốn trăm nghìn, hai trăm mười triệu", 3_400_210_000_000),
        ("mười chín triệu triệu", 19_000_000_000_000),
        ("một triệu, hai triệu", None),
        ("năm trăm nghìn, hai triệu", None),
        ("hai tỷ ba nghìn triệu", None),
    ],
)
def test_number_words(words: str, value: int | None) -> None:
    assert read_words(words) == value


def test_words_that_disagree_with_the_figures_are_noted_and_change_nothing() -> None:
    (amount,) = money("Số tiền 3.850.000.000 đồng (Ba tỷ năm trăm triệu đồng) đã được cấp.")
    assert amount.base_value == 3_850_000_000
    assert [n.code for n in amount.notes] == ["words_disagree"]
    (agreeing,) = money("Số tiền 3.850.000.000 đồng (Ba tỷ tám trăm năm mươi triệu đồng) đã được cấp.")
    assert agreeing.notes == ()
    (reversed_,) = money("Đã cấp ba tỷ năm trăm triệu đồng (3.850.000.000 đồng) cho xã.")
    assert [n.code for n in reversed_.notes] == ["words_disagree"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Tổng thu là 2.100.500 tỷ đồng (hai triệu, một trăm nghìn, năm trăm tỷ đồng).", [2_100_500 * 10**9]),
        ("Tổng chi 640.000 triệu đồng (sáu trâm bốn mươi nghìn triệu đồng).", [640_000 * 10**6]),
        ("Đã cấp một tỷ, hai trăm triệu đồng cho xã.", [1_200_000_000]),
        ("Mức chi bốm tỷ, hai trăm triệu đồng.", []),
        ("Mức thưởng một triệu, hai triệu đồng.", []),
    ],
)
def test_an_amount_in_words_is_read_whole_or_not_at_all(text: str, values: list[int]) -> None:
    found = money(text)
    assert [m.base_value for m in found] == values
    assert all(not m.notes for m in found)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Chỉ số giá tiêu dùng là -0,4% so với tháng trước.", "-0.4"),
        ("Tốc độ tăng của ngành khai khoáng đạt \u22122,5%.", "-2.5"),
        ("Ngành xây dựng tăng trưởng âm 3,1%.", "-3.1"),
        ("Khu vực dịch vụ (-1,2%) giảm.", "-1.2"),
        ("Siêu âm 4.120 lượt cho bệnh nhân.", "4120"),  # sound, no minus
        ("Chụp phim, siêu âm 312 ca.", "312"),
        ("Tỷ lệ hộ nghèo giảm -1,5%.", "1.5"),  # the word says it already
        ("Mức tăng 2 - 3,5% mỗi năm.", "2"),
        ("Tỷ lệ hộ nghèo còn 3.5%.", "3.5"),
        ("Kim ngạch đạt 12.5 triệu USD.", "12.5"),
        ("Thu đạt 12.500 triệu đồng.", "12500"),
    ],
)
def test_signs_and_points(text: str, value: str) -> None:
    assert quantities(text)[0].value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value", "unit", "base"),
    [
        ("Kinh phí 2 tỷ 350 triệu đồng.", "2.35", "tỷ đồng", "2350000000"),
        ("Hỗ trợ 3 triệu 500 nghìn đồng/hộ.", "3.5", "triệu đồng/hộ", "3500000"),
        ("Tổng vốn 15 nghìn 500 tỷ đồng.", "15500", "tỷ đồng", "15500000000000"),
        ("Chi 1 tỷ 20 triệu 300 nghìn đồng.", "1.0203", "tỷ đồng", "1020300000"),
        ("Thu 2 tỷ và 350 triệu USD.", "2.35", "tỷ USD", "2350000000"),
        ("Cán cân ở mức âm 2 tỷ 150 triệu USD.", "-2.15", "tỷ USD", "-2150000000"),
        ("Từ 5 triệu 10 triệu đồng là mức cao.", "10", "triệu đồng", "10000000"),
    ],
)
def test_amounts_in_several_scales(text: str, value: str, unit: str, base: str) -> None:
    found = quantities(text)[-1]
    assert (found.value, found.unit, found.base_value) == (Decimal(value), unit, Decimal(base))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Đạt 26,5 giường bệnh/1 vạn dân.", "giường bệnh/1 vạn dân"),
        ("Có 9,1 bác sĩ/một vạn dân.", "bác sĩ/một vạn dân"),
        ("Tỷ giá bán ra 25.310 đồng/USD.", "đồng/USD"),
        ("Thu nhập 41 triệu đồng/người dân/năm.", "triệu đồng/người dân/năm"),
        ("Tử vong mẹ 18,2/100.000 trẻ đẻ sống.", "/100.000 trẻ đẻ sống"),
    ],
)
def test_what_a_rate_is_counted_for_belongs_to_its_unit(text: str, unit: str) -> None:
    assert quantities(text)[0].unit == unit


def test_an_amount_that_a_budget_grants_is_no_level() -> None:
    (amount,) = find_quantities(structure("Trong đó ngân sách cấp 498 tỷ đồng cho trường cấp 3."), Context())
    assert (amount.value, amount.currency) == (Decimal(498), "VND")


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("Có 12,345 người tham gia.", "12345", ["separators_turned"]),
        ("Có 1,234,567 người tham gia.", "1234567", ["separators_turned"]),
        ("Trồng 1,500 ha rừng.", "1.500", ["ambiguous_comma"]),
        ("Thu 1,250 tỷ đồng.", "1.250", ["ambiguous_comma"]),
        ("Trồng 1,500 ha rừng, đạt 12,5% kế hoạch.", "1.500", []),
        ("Trồng 1,500 ha rừng, chi 1.234.000 đồng.", "1.500", []),
        ("Trồng 0,125 ha rừng.", "0.125", []),
    ],
)
def test_a_lone_comma_before_three_digits(text: str, value: str, codes: list[str]) -> None:
    first = quantities(text)[0]
    assert (first.value, [n.code for n in first.notes]) == (Decimal(value), codes)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Vốn đạt 5.7 tỷ USD; một dự án tăng thêm 1.386 tỷ USD.", ["ambiguous_point"]),
        ("Vốn đạt 5.7 tỷ USD; có 1.386 lượt khách.", []),
        ("Vốn đạt 5.7 tỷ USD, tăng 3,2%; một dự án tăng thêm 1.386 tỷ USD.", []),
        ("Thu 900 tỷ đồng, chi 1.386 tỷ đồng.", []),
    ],
)
def test_a_lone_point_before_three_digits(text: str, codes: list[str]) -> None:
    last = quantities(text)[-1]
    assert (last.value, [n.code for n in last.notes]) == (Decimal(1386), codes)


def test_a_metre_whose_raised_figure_was_misread_carries_a_warning() -> None:
    doubted, sure = quantities("Thu được 640 m? và 25 m vải.")
    assert [n.code for n in doubted.notes] == ["ocr_number_doubtful"]
    assert sure.notes == ()

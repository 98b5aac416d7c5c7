"""Items that a label or the figure beside them names, and what letters and headings say of the values below."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

SEPTEMBER = Context(doc_type="Báo cáo", issued_on=date(2024, 9, 25), reference=date(2024, 9, 25))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ bỏ học: tiểu học 0,3%, THCS 2,4%.",
            [("tỷ lệ bỏ học tiểu học", "0.3"), ("tỷ lệ bỏ học THCS", "2.4")],
        ),
        (
            "Xếp loại hạnh kiểm: tốt 82%, khá 15%, trung bình 3%.",
            [
                ("tỷ lệ xếp loại hạnh kiểm tốt", "82"),
                ("tỷ lệ xếp loại hạnh kiểm khá", "15"),
                ("tỷ lệ xếp loại hạnh kiểm trung bình", "3"),
            ],
        ),
        ("Cây màu: bắp 35 ha, đậu phộng 20 ha.", [("diện tích cây màu bắp", "35"), ("diện tích đậu phộng", "20")]),
        (
            "Tòa án xét xử 985 vụ/1.820 bị cáo.",
            [("vụ tòa án xét xử", "985"), ("bị cáo tòa án xét xử", "1820")],
        ),
        ("Thu hoạch 340 tấn bưởi; xử lý 12 tỷ đồng nợ thuế.", [("thu hoạch bưởi", "340"), ("xử lý nợ thuế", "12")]),
        ("Có 3 xã không hoàn thành; 15 hộ không đạt.", [("xã không hoàn thành", "3"), ("hộ không đạt", "15")]),
        ("Toàn đảng bộ có 2.010 đảng viên, trong đó nữ 412 (20,5%).", [("đảng viên", "2010"), ("đảng viên nữ", "412")]),
        (
            "Số ca mắc cả tỉnh 4.200, trong đó miền núi 2.100 (50%), ven biển 900 (21,4%).",
            [("số ca mắc cả tỉnh", "4200"), ("ca mắc miền núi", "2100"), ("ca mắc ven biển", "900")],
        ),
        (
            "Sản lượng chè 8 tháng đạt 615 tấn, riêng tháng 8 thu hái 98 tấn.",
            [("sản lượng chè", "615"), ("sản lượng chè", "98")],
        ),
        (
            "Cấp phép cho 17 doanh nghiệp với tổng vốn 86 tỷ đồng.",
            [("doanh nghiệp cấp phép", "17"), ("tổng vốn doanh nghiệp cấp phép", "86")],
        ),
        (
            "Còn 241 hộ nghèo, chiếm tỷ lệ 24,1%; hộ cận nghèo 94 hộ, tỷ lệ 9,4%.",
            [("hộ nghèo", "241"), ("tỷ lệ hộ nghèo", "24.1"), ("hộ cận nghèo", "94"), ("tỷ lệ hộ cận nghèo", "9.4")],
        ),
        ("- Dự toán chi văn hóa năm 2024 được giao 36 tỷ đồng.", [("dự toán chi văn hóa được giao", "36")]),
        ("- Kế hoạch vốn năm 2024 là 45 tỷ đồng.", [("kế hoạch vốn", "45")]),
        (
            "Tỷ số giới tính khi sinh 111,2 bé trai/100 bé gái; tỷ số giới tính 98 nam/100 nữ.",
            [("tỷ số giới tính khi sinh", "111.2"), ("tỷ số giới tính", "98")],
        ),
        ("Không để xảy ra vụ cháy làm thiệt hại từ 3 người trở lên.", []),
        (
            "Lúa Mùa: diện tích 710 ha, năng suất 52 tạ/ha. Lúa Xuân: diện tích 690 ha.",
            [("diện tích Lúa Mùa", "710"), ("năng suất Lúa Mùa", "52"), ("diện tích Lúa Xuân", "690")],
        ),
        ("Dê: tổng đàn 900 con. Trâu: tổng đàn 310 con.", [("tổng đàn dê", "900"), ("tổng đàn trâu", "310")]),
        (
            "Án hành chính: thụ lý 61 vụ. Án kinh tế: thụ lý 43 vụ.",
            [("vụ thụ lý án hành chính", "61"), ("vụ thụ lý án kinh tế", "43")],
        ),
        (
            "Trẻ từ 6 đến dưới 12 tuổi: mũi 1 đạt 71%, mũi 2 đạt 55%.",
            [("tỷ lệ mũi 1 trẻ từ 6 đến dưới 12 tuổi", "71"), ("tỷ lệ mũi 2 trẻ từ 6 đến dưới 12 tuổi", "55")],
        ),
        (
            "Thu hút 45 triệu USD vốn ngoài nước, 720 tỷ đồng vốn trong nước.",
            [("thu hút vốn ngoài nước", "45"), ("thu hút vốn trong nước", "720")],
        ),
        ("Hỗ trợ 14 tấn gạo, 3 tỷ đồng tiền mặt.", [("hỗ trợ gạo", "14"), ("hỗ trợ tiền mặt", "3")]),
        (
            "Lãi suất tiền gửi kỳ hạn dưới 6 tháng 4%/năm, từ 12 tháng trở lên 6%/năm.",
            [
                ("lãi suất tiền gửi kỳ hạn dưới 6 tháng", "4"),
                ("lãi suất tiền gửi kỳ hạn từ 12 tháng trở lên", "6"),
            ],
        ),
        ("Còn thiếu 31 giáo viên, 8 phòng học.", [("thiếu giáo viên", "31"), ("thiếu phòng học", "8")]),
        (
            "Sản lượng thu hoạch 620 tấn/210 ha.",
            [("sản lượng thu hoạch", "620"), ("diện tích thu hoạch", "210")],
        ),
        (
            "Giải quyết 52 vụ, đạt 81% về số vụ và 77% về số bị can.",
            [("giải quyết vụ", "52"), ("tỷ lệ giải quyết vụ", "81"), ("tỷ lệ giải quyết vụ về số bị can", "77")],
        ),
        ("Lưu lượng xả 120 m3/s; chi tiêu 2,5 triệu đồng/khách.", [("lưu lượng xả", "120"), ("chi tiêu", "2.5")]),
    ],
)
def test_items_have_the_name_of_their_label_or_pair(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, str(d.quantity.value)) for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "Tháng 9 xuất khẩu đạt 123 triệu USD, lũy kế 1.234 triệu USD; trong đó hoa quả 56 triệu USD, lũy kế 678 "
            "triệu USD.",
            [(9, 9), (1, 9), (9, 9), (1, 9)],
        ),
        (
            "Tháng 9 điện sản xuất đạt 420 triệu kWh, tăng 2% so với tháng 8/2024, 9 tháng đạt 3.456 triệu kWh.",
            [(9, 9), (1, 9)],
        ),
        ("Tháng 9 thu 123 tỷ đồng, 9 tháng thu 1.123 tỷ đồng; chi 234 tỷ đồng, 9 tháng chi 7.890 tỷ đồng.",
         [(9, 9), (1, 9), (9, 9), (1, 9)]),
        (
            "Khách tháng 9 đạt 850 lượt, nâng tổng 9 tháng lên 4.250 lượt. Trong đó, khách quốc tế 78 lượt; lũy kế 410 "
            "lượt.",
            [(9, 9), (1, 9), (9, 9), (1, 9)],
        ),
    ],
)  # fmt: skip
def test_a_part_told_of_the_month_and_of_the_year_so_far(text: str, spans: list[tuple[int, int]]) -> None:
    found = indicators(text, context=SEPTEMBER)
    assert [(d.period_start.month, d.period_end.month) for d in found if d.period_start and d.period_end] == spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý IV năm 2024, sản lượng tôm 700 tấn.", ["target"]),
        ("II. DỰ KIẾN THÁNG 10\nSản lượng tôm 240 tấn.", ["target"]),
        ("Kết quả bắn đạn thật đạt yêu cầu 98%.", ["actual"]),
        ("Đề nghị Trung ương hỗ trợ 500 tỷ đồng, 200 tấn gạo.", []),
        ("Có 5 bộ và 12 địa phương giải ngân trên 45%.", []),
    ],
)
def test_what_a_report_says_of_what_is_still_to_come_or_asked_for(text: str, expected: list[str]) -> None:
    assert [d.status for d in indicators(text, context=SEPTEMBER)] == expected


def test_a_heading_that_foretells_the_whole_year() -> None:
    found = indicators("IV. ƯỚC THỰC HIỆN CẢ NĂM 2024\nThu ngân sách 470 tỷ đồng.", context=SEPTEMBER)
    assert [(d.status, d.period_start, d.period_end) for d in found] == [
        ("estimate", date(2024, 1, 1), date(2024, 12, 31))
    ]


@pytest.mark.parametrize(
    ("opening", "statuses"),
    [
        ("Thực hiện Văn bản số 9/UBND-TH ngày 2/7/2024, Bảo hiểm xã hội tỉnh báo cáo như sau:", ["actual"]),
        ("Đề nghị các đơn vị báo cáo các nội dung sau:", []),
    ],
)
def test_a_letter_that_reports_plans_nothing(opening: str, statuses: list[str]) -> None:
    letter = Context(doc_type="Công văn", issued_on=date(2024, 8, 6), reference=date(2024, 8, 6))
    found = indicators(f"{opening}\nSố nợ đọng 412 tỷ đồng, giảm 15 tỷ đồng so với tháng 6/2024.", context=letter)
    assert [d.status for d in found] == statuses


@pytest.mark.parametrize(
    ("text", "name", "bound"),
    [
        ("Phấn đấu năm 2025 giảm tỷ lệ hộ nghèo từ 1,5% trở lên.", "mức giảm tỷ lệ hộ nghèo", "over"),
        ("Phấn đấu giảm số vụ cháy từ 5% trở lên.", "mức giảm số vụ cháy", "over"),
        ("Phấn đấu giải ngân đạt 95% kế hoạch trở lên.", "tỷ lệ giải ngân kế hoạch", "over"),
        ("Phấn đấu kết nạp từ 200 đảng viên mới trở lên.", "kết nạp đảng viên mới", "over"),
    ],
)
def test_aims_that_are_open_above(text: str, name: str, bound: str) -> None:
    assert [(d.name, d.quantity.bound) for d in indicators(text)] == [(name, bound)]


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        (
            "Sản lượng đạt 910 tấn, bằng 98,7% (giảm 12 tấn) so với cùng kỳ.",
            [("same_period", "ratio"), ("same_period", "change_abs")],
        ),
        ("Chi 156 tỷ đồng cho 450 lượt người, bằng 62% dự toán.", [("plan", "ratio")]),
        (
            "Nợ quá hạn 18 tỷ đồng, chiếm 4% tổng dư nợ, tăng 6% so với đầu năm.",
            [("other", "ratio"), ("previous", "change")],
        ),
    ],
)
def test_what_the_first_value_is_held_against(text: str, compared: list[tuple[str, str]]) -> None:
    assert [(c.basis, c.kind) for c in indicators(text)[0].comparisons] == compared


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of each pair's count the one of its noun
        (
            "Giải quyết 101 vụ/191 bị cáo (xét xử 98 vụ/182 bị cáo).",
            [("101", None), ("191", None), ("98", "101"), ("182", "191")],
        ),
        ("Toàn tỉnh có 820 trường (191 mầm non, 331 tiểu học, 298 THCS).",
         [("820", None), ("191", "820"), ("331", "820"), ("298", "820")]),
        ("Có 820 hộ (19 hộ nghèo, 33 hộ cận nghèo).", [("820", None), ("19", "820"), ("33", "820")]),
        # what was done of them is no part beside another
        (
            "Tổng số 987 việc phải thi hành, trong đó có điều kiện 765 việc, đã thi hành xong 456 việc.",
            [("987", None), ("765", "987"), ("456", None)],
        ),
    ],
)  # fmt: skip
def test_parts_are_of_the_like_of_them(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = indicators(text)
    wholes = [None if d.part_of is None else str(found[d.part_of].quantity.value) for d in found]
    assert [(str(d.quantity.value), whole) for d, whole in zip(found, wholes, strict=True)] == expected


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Thu phí 12 tỷ đồng, tăng 12% về việc và 8% về phí so với cùng kỳ.", [[]]),
        ("Phạt 79 tỷ đồng; so với cùng kỳ, số trường hợp tăng 12.340 (+23,2%).", [[]]),
        ("Có 45 giải, gồm 2 giải nhất, 10 giải nhì và 33 giải ba, tăng 7 giải so với năm trước.", [["7"], [], [], []]),
        (
            "Lắp 350 hệ thống với tổng công suất 120 MWp, tăng 35 hệ thống/12 MWp so với năm trước.",
            [["35"], ["12"]],
        ),
        ("Dư nợ đạt 810 tỷ đồng, tăng 81 tỷ đồng, tương đương 11,4% so với đầu năm.", [["81", "11.4"]]),
    ],
)
def test_changes_of_what_they_name_or_of_none(text: str, compared: list[list[str]]) -> None:
    assert [[str(c.value) for c in d.comparisons] for d in indicators(text)] == compared


def test_a_difference_told_twice_has_the_basis_behind_it() -> None:
    (debt,) = indicators("Dư nợ đạt 810 tỷ đồng, tăng 81 tỷ đồng, tương đương 11,4% so với đầu năm.")
    assert [c.basis for c in debt.comparisons] == ["previous", "previous"]


def test_the_whole_quarter_of_a_month() -> None:
    found = indicators("Thu bảo hiểm tháng 9 đạt 8 tỷ đồng; cả quý 23 tỷ đồng.", SEPTEMBER)
    assert [str(d.period_start) for d in found] == ["2024-09-01", "2024-07-01"]

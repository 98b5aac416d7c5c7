"""Counts without a unit of their own, parts of parts, and what a comparison behind parts is of."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from test_indicators import compared, indicators

from vnadmin_extract.document import Context


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a count that only its label tells has its own change
        (
            "Quý I/2023 có 52 hợp tác xã giải thể, tăng 9 hợp tác xã; số hợp tác xã thành lập mới 17, giảm 15%.",
            {"52": [("change_abs", "9")], "17": [("change", "-15")]},
        ),
        (
            "Quý I/2023 xảy ra 11 vụ cháy, giảm 2 vụ; số người chết 3, tăng 50%; số người bị thương 6, giảm 25%.",
            {"11": [("change_abs", "-2")], "3": [("change", "50")], "6": [("change", "-25")]},
        ),
        # and one whose noun is not told keeps it from the count before
        (
            "Quý I/2023 tiếp nhận 21 đơn, tăng 4 đơn; đã trả lời 18, đạt 85,7%.",
            {"21": [("change_abs", "4")]},
        ),
        ("Quý I/2023, tổng số hồ sơ tiếp nhận là 4.120; trả đúng hạn 4.060 (đạt 98,5%).", {"4120": []}),
        # a dash stands for "đạt"
        ("Quý I/2026 kết nạp 84 hội viên - 21% KH; cấp 310 thẻ.", {"84": [("ratio", "21")], "310": []}),
        # its rate, by the figures, and that of the poor beside it
        (
            "Quý I/2026 thụ lý 940 việc, giảm 60 việc, 6% so với cùng kỳ.",
            {"940": [("change_abs", "-60"), ("change", "-6")]},
        ),
        (
            "Quý I/2026 còn 120 hộ nghèo (2,1%), giảm 40 hộ tương ứng giảm 0,7%.",
            {"120": [("ratio", "2.1"), ("change_abs", "-40")]},
        ),
        # but what is told of a plan's share is no such rate
        (
            "Quý I/2026 thu 120 tỷ đồng (đạt 31% kế hoạch), tăng 12 tỷ đồng, tương ứng tăng 14%.",
            {"120": [("ratio", "31"), ("change_abs", "12"), ("change", "14")]},
        ),
        # of a mark that is no quantity
        ("Năm 2026 tỷ lệ đỗ 98,1%; điểm trung bình 6,4, tăng 0,2 điểm.", {"98.1": []}),
        # "DT" is an area, and no estimate
        ("Quý I/2026 gặt 310 ha, đạt 96% DT gieo trồng.", {"310": [], "96": []}),
        # in turn
        (
            "Quý I/2026 cho vay ngắn hạn 60 tỷ đồng, cho vay dài hạn 40 tỷ đồng, lần lượt chiếm 60% và 40% dư nợ.",
            {"60": [("ratio", "60")], "40": [("ratio", "40")]},
        ),
        (
            "Quý I/2026 xảy ra 90 vụ cháy, 8 người chết, 7 người bị thương, so cùng kỳ lần lượt giảm 10%, giảm 20% và "
            "tăng 40%.",
            {"90": [("change", "-10")], "8": [("change", "-20")], "7": [("change", "40")]},
        ),
        (
            "Quý I/2026 có 41 máy gặt và 95 máy cày, tăng lần lượt 3 máy và 5 máy so với cùng kỳ.",
            {"41": [("change_abs", "3")], "95": [("change_abs", "5")]},
        ),
        # of hydrants, which were not read
        ("Tháng 9/2018 lắp 60 camera; có 1.420 trụ nước chữa cháy (đạt 58% quy hoạch).", {"60": []}),
        # of the whole year, and not of the value before
        ("Tháng 9/2018 hộ nghèo còn 912 hộ; cả năm ước giảm 40 hộ.", {"912": []}),
        # what follows a semicolon behind the parts is of the whole
        (
            "Quý I/2023 đào tạo nghề cho 2.150 lao động, trong đó có 640 phụ nữ; đạt 31% kế hoạch.",
            {"2150": [("ratio", "31")], "640": []},
        ),
    ],
)
def test_each_count_has_its_own_comparison(text: str, expected: dict[str, list[tuple[str, str]]]) -> None:
    told = {f"{d.quantity.value:f}": [(k, f"{v:f}") for _, k, v in compared(d)] for d in indicators(text)}
    assert told == expected


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        (
            "Năm 2023, vốn được giao 820 tỷ đồng (ngân sách trung ương 500 tỷ đồng: đầu tư 350 tỷ đồng, sự nghiệp 150 "
            "tỷ đồng; ngân sách tỉnh 320 tỷ đồng).",
            [None, 0, 1, 1, 0],
        ),
        (
            "Năm 2023, tổng vốn 820 tỷ đồng, gồm: ngân sách trung ương 500 tỷ đồng (vốn vay 380 tỷ đồng, vốn cấp 120 "
            "tỷ đồng), ngân sách tỉnh 320 tỷ đồng.",
            [None, 0, 1, 1, 0],
        ),
        # a share of what grew
        (
            "Tháng 5/2024 xuất khẩu đạt 75 triệu USD, trong đó gỗ tăng 4% (chiếm 31%), chè tăng 6% (chiếm 9%).",
            [None, 0, None, 0, None],
        ),
        # where a change began is no part of it
        ("Năm 2023, tỷ lệ hộ nghèo giảm 3% trở lên (từ 21,5% xuống còn 18,5%).", [None, None, None]),
    ],
)
def test_parts_of_parts(text: str, wholes: list[int | None]) -> None:
    assert [d.part_of for d in indicators(text)] == wholes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Trong tháng 5/2024 thành lập mới 64 doanh nghiệp; lũy kế đến nay toàn tỉnh có 9.120 doanh nghiệp.",
            "doanh nghiệp",
        ),
        ("Năm 2024 phấn đấu giảm số vụ cháy từ 4 - 6% so với năm 2023.", "mức giảm số vụ cháy"),
        ("Năm 2024 phấn đấu giảm tỷ lệ hộ nghèo từ 1% đến 2%.", "mức giảm tỷ lệ hộ nghèo"),
        # levels from and to
        ("Năm 2024 số vụ cháy giảm từ trên 20% xuống 10%.", "số vụ cháy"),
        ("Năm 2024 phấn đấu giảm tỷ lệ hộ nghèo từ 9% xuống 7%.", "tỷ lệ hộ nghèo"),
        ("Năm 2024, tỷ lệ hộ nghèo giảm 3% trở lên (từ 21,5% xuống còn 18,5%).", "tỷ lệ hộ nghèo"),
        ("Từ đầu năm đến nay thành lập mới 64 doanh nghiệp.", "thành lập mới doanh nghiệp"),
        ("Tháng 5/2024 xuất khẩu đạt 75 triệu USD, trong đó gỗ tăng 4% (chiếm 31%).", "tỷ trọng gỗ"),
        ("Mười một tháng đầu năm 2012 thu ngân sách đạt 812 tỷ đồng.", "thu ngân sách"),
        ("Hai tháng đầu năm 2012 thu ngân sách đạt 812 tỷ đồng.", "thu ngân sách"),
        # what there is too little of
        ("Năm 2024 ngành y tế còn thiếu 41 bác sĩ, 12 dược sĩ.", "thiếu dược sĩ"),
        ("Năm 2024 tước 31 GPLX, phạt tiền 2,5 tỷ đồng.", "phạt tiền"),
        ("Năm 2024 vận động 70% hộ dân nuôi cá lồng.", "tỷ lệ vận động hộ dân nuôi cá lồng"),
        (
            "Năm 2024 giải quyết 41 vụ, đạt 82% (vượt 12% so với chỉ tiêu Quốc hội giao là 70%).",
            "tỷ lệ giải quyết vụ",
        ),
        # more of what grew or was given
        ("Năm 2024 dành 18% chi ngân sách cho giáo dục, 2% cho khoa học.", "tỷ lệ dành chi ngân sách cho khoa học"),
        ("Năm 2024 giá trị sản xuất tăng từ 9% trở lên.", "tốc độ tăng giá trị sản xuất"),
        ("Trong tháng 5/2024 tiêm 620 liều, nâng tổng số lên 41.000 liều.", "tổng số liều"),
        (
            "Năm 2024 có thêm 3 trường đạt chuẩn quốc gia, nâng tổng số lên 41 trường.",
            "tổng số trường đạt chuẩn quốc gia",
        ),
        ("Năm 2024 so với định mức còn thiếu 215 giáo viên.", "thiếu giáo viên"),
        ("Năm 2024 ngô 310 ha, năng suất bình quân 41 tạ/ha, sản lượng 1.271 tấn.", "sản lượng ngô"),
        # no crop
        ("Năm 2024 điều chỉnh 310 ha, sản lượng 1.271 tấn.", "sản lượng"),
        # the label belongs to the measure of what it names
        ("- Lao: năm 2024 có 41 ca mắc mới, 2 ca tử vong.", "ca tử vong lao"),
        ("- Bảo hiểm y tế: năm 2024 số người tham gia 8.120 người.", "số người tham gia bảo hiểm y tế"),
        ("- Y tế: năm 2024 có 2 ca tử vong.", "ca tử vong"),
        ("- Cơ cấu kinh tế: nông, lâm nghiệp 26,5%; dịch vụ 41%.", "tỷ trọng dịch vụ"),
        ("- Cơ cấu kinh tế: dịch vụ 41%; tốc độ tăng trưởng 7%.", "tốc độ tăng trưởng"),
        ("Năm 2024 tỷ lệ hộ có điện ở nông thôn đạt 97% và đô thị 100%.", "tỷ lệ hộ có điện ở đô thị"),
        ("Năm 2024 biên chế giao 41, hiện có 39 cán bộ.", "cán bộ"),
        (
            "Tháng 5/2024 lãi suất kỳ hạn từ 1 tháng đến dưới 6 tháng là 4%/năm.",
            "lãi suất kỳ hạn từ 1 tháng đến dưới 6 tháng",
        ),
        ("Từ khi khởi công đến nay đã giải ngân 310 tỷ đồng.", "giải ngân"),
    ],
)
def test_the_name_of_the_last(text: str, name: str) -> None:
    assert indicators(text)[-1].name == name


def test_what_runs_since_a_day_untold_has_no_beginning() -> None:
    (value,) = indicators("Lũy kế từ đầu dự án đến hết tháng 5/2024 giải ngân 310 tỷ đồng.")
    assert (value.period_start, value.period_end) == (None, date(2024, 5, 31))
    _, value = indicators(
        "Lũy kế từ đầu nhiệm kỳ đến hết tháng 6/2024 kết nạp 310 hội viên, trong 6 tháng 41 hội viên."
    )
    assert value.period_text != "lũy kế"


def test_a_stage_that_runs_is_told_of_as_it_stands() -> None:
    report = "BÁO CÁO\nTình hình 6 tháng đầu năm 2024\n\nLũy kế giai đoạn 2021 - 2025 đến nay giải ngân 310 tỷ đồng."
    july = Context(issued_on=date(2024, 7, 12), reference=date(2024, 7, 12), doc_type="Báo cáo", province="Sơn La")
    (value,) = indicators(report, july)
    assert (value.period_start, value.period_end) == (date(2021, 1, 1), date(2024, 6, 30))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, 740 ha ngô bị hại (thiệt hại trên 70% là 210 ha, từ 30-70% là 330 ha, dưới 30% là 200 ha).",
            [("diện tích ngô bị hại", "740"), ("diện tích thiệt hại trên 70%", "210"),
             ("diện tích thiệt hại từ 30-70%", "330"),
             ("diện tích thiệt hại dưới 30%", "200")],
        ),
        ("Năm 2023, thiệt hại trên 70%: 210 ha; từ 30 - 70%: 330 ha.",
         [("diện tích thiệt hại trên 70%", "210"), ("diện tích thiệt hại từ 30 - 70%", "330")]),
        ("Năm 2023 có 330 ha ngô thiệt hại từ 30 - 70%.", [("diện tích ngô thiệt hại", "330")]),
        ("Năm 2023 có 330 ha ngô mất trắng (trên 70%), hỗ trợ 2 triệu đồng/ha ngô thiệt hại hơn 70%.",
         [("diện tích ngô mất trắng", "330"), ("hỗ trợ ngô mất trắng", "2")]),
        # a single part in brackets; a number without a noun is of the first count
        ("Có 330 doanh nghiệp vận tải (riêng khu vực FDI 21).",
         [("doanh nghiệp vận tải", "330"), ("doanh nghiệp khu vực FDI", "21")]),
        ("Kỷ luật 87 đảng viên, tăng 12 trường hợp so với cùng kỳ, trong đó khai trừ 19.",
         [("kỷ luật đảng viên", "87"), ("đảng viên khai trừ", "19")]),
    ],
)  # fmt: skip
def test_classes_of_harm_are_no_values(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text)] == expected


def test_the_rate_that_a_plan_was_made_for_is_no_value_of_the_time_told() -> None:
    found = indicators(
        "Hai tháng đầu năm 2012 giá trị sản xuất công nghiệp ước đạt 812 tỷ đồng, tăng 12,5%, vượt mức kế hoạch đề ra "
        "cho cả năm 2012 (11%), trong đó khu vực nhà nước tăng 6,2%."
    )
    assert [(f"{d.quantity.value:f}", d.period_end) for d in found] == [
        ("812", date(2012, 2, 29)),
        ("6.2", date(2012, 2, 29)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kế hoạch giai đoạn 2026 - 2030: đào tạo 640 cán bộ trong 2 năm 2027 - 2028; mở 12 lớp trong năm 2029.",
            [(date(2027, 1, 1), date(2028, 12, 31)), (date(2029, 1, 1), date(2029, 12, 31))],
        ),
        (
            "Số liệu so sánh: năm 2021 trồng 310 ha, năm 2022 trồng 290 ha.",
            [(date(2021, 1, 1), date(2021, 12, 31)), (date(2022, 1, 1), date(2022, 12, 31))],
        ),
    ],
)
def test_years_beside_a_value(text: str, expected: list[tuple[date, date]]) -> None:
    assert [(d.period_start, d.period_end) for d in indicators(text)] == expected


@pytest.mark.parametrize(
    "title",
    [
        "Kết quả công tác năm 2031 và nhiệm vụ năm 2032\n(Số liệu tính từ ngày 01/10/2030 đến ngày 30/9/2031)",
        "Kết quả công tác năm 2031 (số liệu thống kê từ 01/10/2030 đến 30/9/2031)",
    ],
)
def test_the_days_that_a_report_counts_its_year_from(title: str) -> None:
    report = (
        "TÒA ÁN NHÂN DÂN\nTỈNH BẮC GIANG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        f"Bắc Giang, ngày 5 tháng 10 năm 2031\n\nBÁO CÁO\n{title}\n\nThụ lý 1.240 vụ án, tăng 30 vụ."
    )
    (value,) = indicators(report)
    assert (value.period_start, value.period_end) == (date(2030, 10, 1), date(2031, 9, 30))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2026 số hộ nghèo đầu năm là 246 hộ; đến nay còn 118 hộ.",
            [("số hộ nghèo", None, date(2025, 12, 31)), ("số hộ nghèo", date(2026, 1, 1), date(2026, 12, 31))],
        ),
        (
            "Tháng 5/2024 lãi suất kỳ hạn từ 1 tháng đến dưới 6 tháng là 4%/năm.",
            [("lãi suất kỳ hạn từ 1 tháng đến dưới 6 tháng", date(2024, 5, 1), date(2024, 5, 31))],
        ),
        ("Năm 2026 dư nợ đầu năm 1.200 tỷ đồng.", [("dư nợ", None, date(2025, 12, 31))]),
        # no stocks: what only happened early in it, and its half
        (
            "Năm 2026 lễ hội đầu năm có 1.200 lượt khách.",
            [("lễ hội đầu năm", date(2026, 1, 1), date(2026, 12, 31))],
        ),
        (
            "Năm 2026 vốn phân bổ đầu năm là 246 tỷ đồng.",
            [("vốn phân bổ đầu năm", date(2026, 1, 1), date(2026, 12, 31))],
        ),
        (
            "Sáu tháng đầu năm 2026 thu ngân sách 246 tỷ đồng.",
            [("thu ngân sách", date(2026, 1, 1), date(2026, 6, 30))],
        ),
    ],
)
def test_how_things_stood_when_the_year_began(text: str, expected: list[tuple[str, date | None, date]]) -> None:
    assert [(d.name, d.period_start, d.period_end) for d in indicators(text)] == expected


def test_of_how_many_groups_some_are_told_is_no_value() -> None:
    found = indicators("Tháng 5/2024, trong 11 nhóm hàng hóa và dịch vụ chính có 7 nhóm tăng giá: giáo dục tăng 3,1%.")
    assert [(d.name, f"{d.quantity.value:f}") for d in found] == [("tốc độ tăng giáo dục", "3.1")]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Quý I/2026 tiếp nhận 400 hồ sơ, trong đó trực tuyến 310 hồ sơ, đạt 77,5%.", "other"),
        ("Quý I/2026 tiếp nhận 400 hồ sơ, trong đó trực tuyến 310 hồ sơ, đạt 91,5%.", "plan"),
        ("Quý I/2026 sơ tán 310 hộ, đạt 104% so với phương án.", "plan"),
        ("Quý I/2026 ngập 310 ha, tăng 40 ha so với báo cáo ngày 12/02.", "previous"),
        ("Quý I/2026 thu 310 tỷ đồng, còn thiếu 4%.", "plan"),
    ],
)
def test_figures_tell_of_what_a_share_is(text: str, basis: str) -> None:
    assert [b for b, _, _ in compared(indicators(text)[-1])] == [basis]


def test_degrees_are_a_unit() -> None:
    (value,) = indicators("Tháng 5/2024 nhiệt độ trung bình 28,5°C, cao hơn cùng kỳ 0,5°C.")
    assert (value.quantity.unit, compared(value)) == ("°C", [("same_period", "change_abs", Decimal("0.5"))])


SCHOOL = "BÁO CÁO\nTình hình chuẩn bị năm học 2024 - 2025\n\n"
AUGUST = Context(issued_on=date(2024, 8, 20), reference=date(2024, 8, 20), doc_type="Báo cáo", province="Sơn La")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Toàn tỉnh hiện có 4.210 giáo viên.", "actual"),
        ("Năm học 2024 - 2025, toàn tỉnh có 512 trường.", "actual"),
        # what is yet to come stays an aim
        ("Phấn đấu có thêm 12 trường đạt chuẩn.", "target"),
        ("Năm học 2024 - 2025 tuyển 4.210 học sinh lớp 10.", "target"),
    ],
)
def test_a_school_year_about_to_begin_is_told_of_as_it_stands(text: str, status: str) -> None:
    (value,) = indicators(SCHOOL + text, AUGUST)
    assert value.status == status


@pytest.mark.parametrize(
    "text",
    [
        "Từ 16/12/2030 đến 15/7/2031, xảy ra 41 vụ cháy. Chữa cháy kịp thời 38 vụ.",
        "Từ ngày 16/12/2030 đến ngày 15/7/2031 xảy ra 41 vụ cháy. Trong đó:\n- Nhà dân: 30 vụ.\n- Cơ sở: 11 vụ.",
        "Lũy kế từ ngày 16/12/2030 đến 15/7/2031, đã chữa cháy 38 vụ.",
    ],
)
def test_days_between_which_a_list_counts(text: str) -> None:
    found = indicators("BÁO CÁO\nKết quả công tác tháng 7 năm 2031\n\n" + text)
    assert {(d.period_start, d.period_end) for d in found} == {(date(2030, 12, 16), date(2031, 7, 15))}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Có 4 sở giải ngân trên 60%, cá biệt 03 huyện chưa tới 10%.", ["3"]),
        ("Trên 70% kế hoạch có 05 huyện, đứng đầu là huyện Mộc Châu.", ["5"]),
        ("Lập biên bản 240 xe chở quá tải, riêng quá tải trên 50% có 12 xe.", ["240", "12"]),
        ("Tỷ lệ che phủ rừng đạt trên 47% và có 12 xã hoàn thành trồng rừng.", ["47", "12"]),
        ("Tổ công tác đôn đốc 14 dự án nêu trên; thu ngân sách đạt 3 tỷ đồng.", ["3"]),
        ("Các xã tuần tra rừng mỗi tháng ít nhất 03 lượt.", []),
        ("Bình quân mỗi tháng đón 30.000 lượt khách.", ["30000"]),
    ],
)
def test_which_ones_or_how_often_is_no_value(text: str, values: list[str]) -> None:
    assert [f"{d.quantity.value:f}" for d in indicators(text)] == values

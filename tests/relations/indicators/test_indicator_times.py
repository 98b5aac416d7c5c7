"""The time of a value: what opens its paragraph or heads its list, the only one that is named, the year of a paper."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import REPORT, indicators

from vnadmin_extract.document import Context

UNTITLED = Context(reference=date(2023, 1, 1))


def test_a_year_that_only_the_text_names_is_that_of_what_follows_under_its_heading() -> None:
    text = (
        "Hiện trạng đô thị\n1. Dân cư\nNăm 2023, dân số toàn huyện là 96.000 người.\n"
        "Tỷ lệ lao động qua đào tạo đạt 61%.\nHiện nay có 12 dự án đang thi công.\n2. Hạ tầng\n"
        "Tỷ lệ hộ dùng nước sạch đạt 83%.\n"
        "Số giường bệnh là 410 giường, tăng 12 giường so với năm 2022."
    )
    years = [d.period_end.year if d.period_end else None for d in indicators(text, UNTITLED)]
    assert years == [2023, 2023, None, None, 2023]


def test_the_time_that_opens_a_paragraph_is_that_of_its_sentences() -> None:
    text = (
        "Năm 2022, khách du lịch đạt 90.000 lượt, tăng 8% so với năm 2021. Doanh thu đạt 40 tỷ đồng.\n"
        "Kết quả 3 chỉ tiêu chủ yếu năm 2023 như sau: (1) Thu ngân sách đạt 300 tỷ đồng. (2) Xuất khẩu đạt 9 triệu USD."
    )
    told = [(d.period_end.year if d.period_end else None, d.status) for d in indicators(text)]
    assert told == [(2022, "actual"), (2022, "actual"), (2023, "actual"), (2023, "actual")]


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("Năng suất đạt 60 tạ/ha.", date(2024, 5, 15)),
        ("Trong tháng, trồng 40 ha rừng.", date(2024, 5, 31)),
        ("Năng suất ước đạt 60 tạ/ha.", None),
        ("Đàn lợn hiện có 900 con.", date(2024, 5, 28)),
    ],
)
def test_the_day_up_to_which_a_paragraph_counts(second: str, day: date | None) -> None:
    first, then = indicators(f"Tính đến ngày 15/5/2024, toàn tỉnh gieo trồng 1.200 ha lúa. {second}", REPORT)
    assert first.period_end == date(2024, 5, 15)
    assert then.period_end == day


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Tính đến hết tháng 3 năm 2024, có 9 xã đạt chuẩn; lũy kế thu hút 91 dự án.", None, date(2024, 3, 31)),
        # which debts, not when they stood so
        ("Nợ của các hộ từ năm 2013 trở về trước còn 88 triệu đồng.", None, date(2024, 5, 31)),
        ("Lũy kế từ đầu vụ (tháng 2/2024) tới nay, đã huy động 41 tỷ đồng.", date(2024, 2, 1), date(2024, 5, 28)),
        ("Chi ngân sách 4 tháng 64 tỷ đồng.", date(2024, 1, 1), date(2024, 4, 30)),
        ("Giá điện bình quân 4 tháng dịch vụ là 2.100 đồng/kWh.", date(2024, 1, 1), date(2024, 4, 30)),
        ("Toàn tỉnh 5 tháng thu hút 15 dự án.", date(2024, 1, 1), date(2024, 5, 31)),
        ("Tiêm đủ liều cho 5 tháng tuổi được 90 trẻ.", date(2024, 5, 1), date(2024, 5, 31)),
        ("Vụ Hè Thu 2023 gieo trồng 910 ha.", date(2023, 1, 1), date(2023, 12, 31)),
        ("Cơn bão số 4 tháng 3/2024 làm ngập 41 ha lúa.", date(2024, 3, 1), date(2024, 3, 31)),
        ("Dịch phát sinh ngày 12/4/2024 tại 18 xã.", date(2024, 5, 1), date(2024, 5, 31)),
        ("Tầm nhìn đến năm 2045: kinh tế biển đóng góp 50% GRDP.", date(2045, 1, 1), date(2045, 12, 31)),
        (
            "Huy động từ năm 2020 đến nay 90 tỷ đồng, riêng tháng này được 12 tỷ đồng.",
            date(2024, 5, 1),
            date(2024, 5, 31),
        ),
    ],
)
def test_the_time_that_the_last_value_is_about(text: str, start: date | None, end: date | None) -> None:
    last = indicators(f"Kết quả tháng 5 năm 2024\n{text}", REPORT)[-1]
    assert (last.period_start, last.period_end) == (start, end)


def test_what_comes_about_in_a_year_is_not_of_the_day_of_the_sentence_before() -> None:
    text = "Kết quả 6 tháng đầu năm 2024\nĐến ngày 01/4/2024, đàn lợn có 900 con. Doanh thu 21 tỷ đồng."
    assert [d.period_end for d in indicators(text, REPORT)] == [date(2024, 4, 1), date(2024, 6, 30)]


def test_goals_that_a_paragraph_announces_and_numbers() -> None:
    text = (
        "Phấn đấu đạt các chỉ tiêu chủ yếu đến năm 2026: (1) Thu ngân sách đạt 900 tỷ đồng. Tỷ lệ hộ nghèo còn 3%. "
        "(2) Khách du lịch đạt 120.000 lượt."
    )
    assert [(d.status, d.period_end.year if d.period_end else None) for d in indicators(text)] == [("target", 2026)] * 3


def test_items_that_only_say_when_are_named_by_the_words_above_their_list() -> None:
    text = (
        "Dự báo dân số toàn huyện:\n- Năm 2026: khoảng 120.000 người.\n- Đến năm 2030: 150.000 người.\n"
        "Số vụ cháy qua các năm như sau:\n- Năm 2021: 12 vụ;\n- Năm 2022: 15 vụ."
    )
    assert [(d.name, d.status) for d in indicators(text)] == [
        ("dân số toàn huyện", "estimate"),
        ("dân số toàn huyện", "estimate"),
        ("số vụ cháy", "actual"),
        ("số vụ cháy", "actual"),
    ]


def test_the_only_time_of_a_paragraph_where_no_other_is_known() -> None:
    first, second = indicators("Tổng thu ngân sách quý I/2024 đạt 900 tỷ đồng. Xuất khẩu đạt 12 triệu USD.")
    assert (second.period_start, second.period_end) == (first.period_start, date(2024, 3, 31))


def test_since_a_year_until_now() -> None:
    (draft,) = indicators("Từ năm 2021 đến nay, tốc độ tăng dân số bình quân là 1,1%/năm.")
    assert (draft.period_start, draft.period_end) == (date(2021, 1, 1), REPORT.issued_on)


def test_the_month_before_and_this_month() -> None:
    title = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 5 năm 2024\n"
    month, before, total = indicators(
        f"{title}Xuất khẩu ước 92 triệu USD (tháng trước đạt 88 triệu USD), nâng kim ngạch 5 tháng lên 400 triệu USD."
    )
    assert (before.name, before.status, before.period_start) == (month.name, "actual", date(2024, 4, 1))
    assert (total.period_start, total.period_end) == (date(2024, 1, 1), date(2024, 5, 31))
    there, new = indicators(
        f"{title}Đến hết tháng 5, toàn tỉnh có 7.215 doanh nghiệp; trong tháng có 62 doanh nghiệp thành lập mới."
    )
    assert (there.period_end, new.period_start) == (date(2024, 5, 31), date(2024, 5, 1))


@pytest.mark.parametrize(
    ("text", "start", "end", "status"),
    [
        ("Lũy kế 4 tháng tổng mức bán lẻ đạt 90 tỷ đồng.", date(2024, 1, 1), date(2024, 4, 30), "actual"),
        (
            "Đẩy nhanh tiến độ, quyết tâm giải ngân 100% vốn đầu tư công năm 2024.",
            date(2024, 1, 1),
            date(2024, 12, 31),
            "target",
        ),
        ("Vụ Đông Xuân 2023-2024 toàn huyện gieo 310 ha.", date(2024, 1, 1), date(2024, 12, 31), "actual"),
        ("Diện tích mía niên vụ 2024 - 2025 là 610 ha.", date(2024, 1, 1), date(2024, 12, 31), "actual"),
        ("Giá trị khối lượng đến 10/3 là 19 tỷ đồng.", None, date(2024, 3, 10), "actual"),
        ("Doanh thu của các tổ hợp 4 tháng khoảng 6,4 tỷ đồng.", date(2024, 1, 1), date(2024, 4, 30), "actual"),
        ("Sản lượng chè xuất khẩu 4 tháng qua đạt 310 tấn.", date(2024, 1, 1), date(2024, 4, 30), "actual"),
        (
            "Đến năm 2030, phục hồi rừng ngập mặn bằng mức năm 2000 (610 ha).",
            date(2030, 1, 1),
            date(2030, 12, 31),
            "target",
        ),
        ("Trong 4 tháng, số vụ cháy là 12 vụ.", date(2024, 1, 1), date(2024, 4, 30), "actual"),
        ("Dự kiến quý II/2024, tổng vốn vay đạt 20 tỷ đồng.", date(2024, 4, 1), date(2024, 6, 30), "estimate"),
        (
            "Đến ngày 30/4/2024, giải ngân kế hoạch vốn đầu tư công năm 2024 được 312 tỷ đồng.",
            None,
            date(2024, 4, 30),
            "actual",
        ),
    ],
)
def test_times_at_the_head_of_a_sentence(text: str, start: date | None, end: date, status: str) -> None:
    (draft,) = indicators(text)
    assert (draft.period_start, draft.period_end, draft.status) == (start, end, status)


def test_goals_of_a_school_year_are_of_that_year() -> None:
    plan = Context(issued_on=date(2016, 8, 20), reference=date(2016, 8, 20), doc_type="Kế hoạch")
    text = "KẾ HOẠCH\nNhiệm vụ năm học 2016 - 2017\nHuy động 22% trẻ nhà trẻ trở lên."
    (draft,) = indicators(text, plan)
    assert (draft.period_start, draft.period_end) == (date(2016, 9, 1), date(2017, 5, 31))


def test_a_total_since_a_day() -> None:
    title = "BÁO CÁO\nTình hình kinh tế - xã hội 5 tháng năm 2024\n"
    (draft,) = indicators(f"{title}Lũy kế từ ngày 23/01/2024: cơ cấu lại nợ cho 184 khách hàng.")
    assert (draft.period_start, draft.period_end) == (date(2024, 1, 23), date(2024, 5, 31))


def test_what_stood_in_brackets_at_an_earlier_day() -> None:
    text = "Nợ xấu 87 tỷ đồng, tăng 4 tỷ đồng so với đầu năm (31/12/2023: 83 tỷ đồng, tỷ lệ 0,95%)."
    now, then = indicators(text)
    assert (then.name, then.period_start, then.period_end) == (now.name, None, date(2023, 12, 31))
    assert [(c.kind, str(c.value)) for c in then.comparisons] == [("ratio", "0.95")]
    aim, was = indicators("Tỷ lệ hộ nghèo cuối năm phấn đấu còn 13,5% (đầu năm 15,8%).")
    assert (aim.status, was.status, was.period_end) == ("target", "actual", date(2023, 12, 31))


def test_the_name_of_a_programme_sets_no_aim() -> None:
    (draft,) = indicators("Vốn thực hiện các chương trình mục tiêu quốc gia: đạt 21,75 tỷ đồng bằng 54% kế hoạch.")
    assert draft.status == "actual"


def test_a_percentage_is_of_the_year_of_the_money_that_it_is_of() -> None:
    text = "Sau khi dùng nguồn tăng thu năm 2024, bảo đảm bố trí ít nhất 4% chi ngân sách địa phương năm 2025 cho y tế."
    (share,) = indicators(text, Context(doc_type="Báo cáo"))
    assert share.period_end == date(2025, 12, 31)


def test_a_day_that_announces_a_list_is_that_of_its_lines() -> None:
    text = (
        "Tình hình tháng 10 năm 2023\nTính đến 20/10/2023, kết quả một số chỉ tiêu lâm nghiệp như sau:\n"
        "Diện tích rừng trồng mới đạt 198 nghìn ha;\nSản lượng gỗ đạt 6.500 nghìn m3."
    )
    assert [d.period_end for d in indicators(text)] == [date(2023, 10, 20)] * 2


def test_from_the_beginning_of_the_year_until_now_ends_with_what_is_reported() -> None:
    text = "Tình hình 6 tháng đầu năm 2023\nSản lượng thịt hơi từ đầu năm 2023 đến nay đạt 2,6 triệu tấn."
    (meat,) = indicators(text, Context(issued_on=date(2023, 6, 25), reference=date(2023, 6, 25), doc_type="Báo cáo"))
    assert (meat.period_start, meat.period_end) == (date(2023, 1, 1), date(2023, 6, 30))


@pytest.mark.parametrize(("term", "end"), [("2021 - 2026", date(2026, 12, 31)), ("2025 - 2030", None)])
def test_a_term_of_office_is_the_time_of_what_is_told_at_its_end(term: str, end: date | None) -> None:
    context = Context(issued_on=date(2025, 12, 5), reference=date(2025, 12, 5), doc_type="Báo cáo")
    (count,) = indicators(f"BÁO CÁO\nHoạt động của hội nhiệm kỳ {term}\nHội đã mở 12 lớp học nghề.", context)
    assert count.period_end == end


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "Tỷ lệ hộ thiếu nước sạch giảm xuống dưới 23% (vùng cao dưới 30%) vào năm 2026 và dưới 18% (vùng cao dưới "
            "25%) vào năm 2031.",
            [2026, 2026, 2031, 2031],
        ),
        ("Đến năm 2026, tỷ lệ trẻ được tiêm chủng đạt 95% và đến năm 2031 đạt 98%.", [2026, 2031]),
    ],
)
def test_a_year_behind_its_values_is_theirs(text: str, years: list[int]) -> None:
    plan = Context(doc_type="Quyết định", issued_on=date(2022, 1, 5), reference=date(2022, 1, 5))
    drafts = indicators(f"Phê duyệt Chiến lược giai đoạn 2022-2031\nMục tiêu\n- {text}", plan)
    assert [d.period_end and d.period_end.year for d in drafts] == years


def test_the_month_beside_a_day_left_blank_is_no_time_of_the_values() -> None:
    text = "BÁO CÁO\nHà Nội, ngày      tháng 5 năm 2024\nKết quả chuyển đổi số\nTỷ lệ hộ có cáp quang đạt 83%."
    assert [d.period_end for d in indicators(text, REPORT)] == [None]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Tai nạn giao thông (từ 16/4 đến 15/5/2024): xảy ra 41 vụ.", date(2024, 4, 16), date(2024, 5, 15)),
        ("Vốn năm 2023 kéo dài đã giải ngân 61 tỷ đồng.", date(2024, 5, 1), date(2024, 5, 31)),
        ("Thu ngân sách 6 tháng cuối năm phấn đấu đạt 61 tỷ đồng.", date(2024, 7, 1), date(2024, 12, 31)),
        ("Trong quý III, năm 2023 trồng 61 ha rừng.", date(2023, 7, 1), date(2023, 9, 30)),
    ],
)
def test_times_in_brackets_of_funds_and_of_the_rest_of_the_year(text: str, start: date, end: date) -> None:
    monthly = Context(issued_on=date(2024, 5, 28), reference=date(2024, 5, 28), doc_type="Báo cáo")
    (value,) = indicators(f"BÁO CÁO\nTình hình tháng 5 năm 2024\n{text}", monthly)
    assert (value.period_start, value.period_end) == (start, end)


def test_below_a_month_to_come_what_is_aimed_at_in_the_year_is_of_the_year() -> None:
    text = "NHIỆM VỤ THÁNG 6\n1. Trồng mới 40 ha rừng.\n2. Phấn đấu đón 2 triệu lượt khách quốc tế trong năm."
    assert [(d.status, d.period_end) for d in indicators(text, REPORT)] == [
        ("target", date(2024, 6, 30)),
        ("target", date(2024, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "Năm ngoái thu ngân sách đạt 48 tỷ đồng, năm nay ước đạt 50 tỷ đồng.",
            [("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-12-31")],
        ),
        (
            "Năm 2023 thu ngân sách 48 tỷ đồng; đến nay thu được 21 tỷ đồng.",
            [("2023-01-01", "2023-12-31"), ("2024-05-01", "2024-05-31")],
        ),
        (
            "Tháng trước trồng 40 ha; quý trước trồng 90 ha; tháng này trồng 50 ha.",
            [("2024-04-01", "2024-04-30"), ("2024-01-01", "2024-03-31"), ("2024-05-01", "2024-05-31")],
        ),
        (
            "Tỷ lệ thiếu việc làm giảm từ 2,5% xuống 2,1%.",
            [(None, None), ("2024-05-01", "2024-05-31")],
        ),
    ],
)
def test_times_told_by_how_near_they_are(text: str, spans: list[tuple[str | None, str | None]]) -> None:
    told = indicators(
        f"BÁO CÁO\nTình hình tháng 5 năm 2024\n{text}",
        Context(date(2024, 5, 20), date(2024, 5, 20), doc_type="Báo cáo"),
    )
    assert [(d.period_start and str(d.period_start), d.period_end and str(d.period_end)) for d in told] == spans


@pytest.mark.parametrize("days", ["từ ngày 16/4/2024 đến 15/5/2024", "tính từ 16/4 đến ngày 15/5/2024"])
def test_the_days_that_a_title_counts_its_month_from(days: str) -> None:
    monthly = Context(issued_on=date(2024, 5, 20), reference=date(2024, 5, 20), doc_type="Báo cáo")
    (value,) = indicators(f"BÁO CÁO\nCông tác tháng 5 năm 2024 ({days})\nTiếp nhận 45 đơn khiếu nại.", monthly)
    assert (value.period_start, value.period_end) == (date(2024, 4, 16), date(2024, 5, 15))


def test_what_was_is_of_no_time_that_was_still_to_come() -> None:
    early = Context(issued_on=date(2031, 8, 15), reference=date(2031, 8, 15), doc_type="Thông báo")
    text = (
        "THÔNG BÁO\nKết luận cuộc họp giao ban tuần 33 năm 2031\nTuần qua xảy ra 02 vụ tai nạn giao thông.\n"
        "Mưa đêm 09/8 làm tốc mái 27 nhà.\nPhòng A chuẩn bị khai giảng (ngày 05/9/2031); hiện có 61 phòng học tạm."
    )
    ends = [d.period_end for d in indicators(text, early)]
    assert ends[:2] == [None, date(2031, 8, 9)]
    assert not {date(2031, 9, 5), date(2031, 12, 31)}.intersection(ends)


def test_what_is_paid_of_a_years_plan_is_of_the_months_reported() -> None:
    month = Context(issued_on=date(2031, 9, 20), reference=date(2031, 9, 30), doc_type="Báo cáo")
    text = "BÁO CÁO\nTình hình tháng 9 năm 2031\nKinh phí khuyến công năm 2031 được giao 90 tỷ đồng, đã chi 51 tỷ đồng."
    planned, paid = indicators(text, month)
    assert (planned.period_end, paid.period_start, paid.period_end) == (
        date(2031, 12, 31),
        date(2031, 1, 1),
        date(2031, 9, 30),
    )


def test_the_day_before_a_list_is_that_of_its_lines() -> None:
    text = (
        "I. TÌNH HÌNH THIỆT HẠI\nĐợt rét kéo dài 38 ngày là đợt rét đậm, rét hại dài nhất trong vòng 40 năm qua ở các "
        "tỉnh miền núi phía Bắc. Theo báo cáo của các địa phương, tính đến ngày 20/5/2024:\n"
        "1. Diện tích lúa bị chết 9.800 ha.\n2. Tổng số trâu, bò chết rét là 1.560 con."
    )
    assert [d.period_end for d in indicators(text, REPORT) if d.quantity.unit in ("ha", "con")] == [
        date(2024, 5, 20)
    ] * 2


NOTICE = Context(issued_on=date(2031, 8, 15), reference=date(2031, 8, 15), doc_type="Thông báo")


@pytest.mark.parametrize(
    ("findings", "days"),
    [
        ("Đến nay có 12/31 dự án đi vào hoạt động.", ["2031-08-15"]),
        ("Xã thống kê số phòng học tạm (hiện có 61 phòng).", ["2031-08-15"]),
        ("1. Tính đến ngày 30/7/2031 đã bàn giao 19 km.\n2. Xã đã giao 47 lô đất.", ["2031-07-30"] * 2),
        ("Đến ngày 30/7/2031, bão làm sập 19 nhà. Ước thiệt hại khoảng 4 tỷ đồng.", ["2031-07-30"] * 2),
        # A bullet has a matter of its own; a week, a census, a day to come and a yield say nothing of another figure.
        ("- Tính đến ngày 30/7/2031 đã thu 19 tỷ đồng.\n- Xã đã giao 47 lô đất.", ["2031-07-30", None]),
        ("1. Tính đến ngày 30/7/2031 đã thu 19 tỷ đồng.\n2. Tuần qua xảy ra 2 vụ cháy.", ["2031-07-30", None]),
        ("1. Đến ngày 01/4/2031 toàn xã có 9.000 hộ.\n2. Đã bàn giao 19 km.", ["2031-04-01", None]),
        ("Đến ngày 30/7/2031 đã cấy 90 ha. Năng suất ước đạt 60 tạ/ha.", ["2031-07-30", None]),
    ],
)
def test_how_things_stand_in_a_paper_that_covers_no_time(findings: str, days: list[str | None]) -> None:
    told = indicators(f"THÔNG BÁO\nKết luận tại cuộc họp\n{findings}", NOTICE)
    assert [d.period_end and d.period_end.isoformat() for d in told] == days


@pytest.mark.parametrize(
    ("order", "end"),
    [
        ("Gieo cấy xong 4.450 ha lúa mùa trước ngày 15/7/2031.", date(2031, 12, 31)),  # the day is the deadline's
        ("Nâng tổng chiều dài đường nhựa lên 3.000 km trước ngày 15/7/2031.", date(2031, 7, 15)),
        ("Tiêm phòng đạt 80% tổng đàn trước ngày 15/7/2031.", date(2031, 7, 15)),
    ],
)
def test_work_of_a_year_and_levels_of_a_day(order: str, end: date) -> None:
    plan = Context(issued_on=date(2031, 3, 15), reference=date(2031, 3, 15), doc_type="Kế hoạch")
    assert [d.period_end for d in indicators(f"KẾ HOẠCH\nSản xuất năm 2031\nMục tiêu\n{order}", plan)] == [end]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Tính đến giữa tháng 4, cả tỉnh gieo cấy được 3.028 ha lúa.", [(None, date(2031, 4, 15))]),
        ("Chỉ tiêu: thu 6 tháng 748 tỷ đồng.", [(date(2031, 1, 1), date(2031, 6, 30))]),
    ],
)
def test_the_middle_of_a_month_and_months_still_to_come(
    text: str, spans: list[tuple[date | None, date | None]]
) -> None:
    report = Context(issued_on=date(2031, 4, 29), reference=date(2031, 4, 29), doc_type="Báo cáo")
    assert [(d.period_start, d.period_end) for d in indicators(text, report)] == spans


@pytest.mark.parametrize(
    "text",
    [
        "Đến 14 giờ hôm nay toàn tỉnh còn 96 tàu với 512 lao động trên biển.",
        "Tính đến 9 giờ 30 phút sáng nay có 12 nhà bị tốc mái, 3 người bị thương.",
    ],
)
def test_what_stands_so_today_is_of_the_day_of_issue(text: str) -> None:
    found = indicators(text)
    assert len(found) == 2
    assert {d.period_end for d in found} == {date(2024, 5, 28)}
    assert not any("giờ" in d.name or "nay" in d.name for d in found)

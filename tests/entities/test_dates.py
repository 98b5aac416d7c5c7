"""Dates and stretches of time: what a reader of the page would say they mean."""

from __future__ import annotations

from datetime import date

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.segment import structure

CONTEXT = Context(issued_on=date(2024, 6, 10), reference=date(2024, 6, 10))

EXAMPLES = [
    'TÌNH HÌNH <d s="2023-01-01" e="2023-09-30" c="1">9 THÁNG NĂM 2023</d> VÀ <d s="2024-04-01" e="2024-04-30">THÁNG '
    'TƯ NĂM 2024</d>; <d s="2024-05-01" e="2024-05-31">tháng Năm năm 2024</d>.',
    '<d s="2024-07-01" e="2024-12-31" n="year_inferred">6 THÁNG CUỐI NĂM</d>, <d s="2023-01-01" e="2023-06-30" '
    'c="1">6 tháng 2023</d>, <d s="2023-01-01" e="2023-06-30" c="1">SÁU THÁNG ĐẦU NĂM 2023</d>.',
    'Họp <d s="2024-02-05" e="2024-02-05">ngày 05 tháng 02 năm 2024</d> tại tỉnh.',
    'Văn bản <d s="2024-01-05" e="2024-01-05">ngày/05/01/2024</d> và <d s="2023-12-14" '
    'e="2023-12-14">ngày14/12/2023</d>.',
    '<d s="2024-03-05" e="2024-03-05">16 giờ 00 ngày 5/3/2024</d> và <d s="2024-01-05" e="2024-01-05">5.1.2024</d>.',
    'Ước <d s="2024-04-01" e="2024-04-30">tháng 4/2024</d> đạt 20 ha.',
    'Kết quả <d s="2024-06-01" e="2024-06-30" n="year_inferred">tháng 6</d> và '
    '<d s="2024-01-01" e="2024-06-30" c="1">6 tháng đầu năm 2024</d>.',
    'Trong <d s="2024-01-01" e="2024-06-30" c="1">nửa đầu năm 2024</d>',
    '<d s="2024-01-01" e="2024-03-31">tháng 1, 2, 3 năm 2024</d>',
    'Có <d s="2024-03-01" e="2024-03-31" n="year_inferred">tháng 3</d>, 4 đồng chí vắng.',
    '<d s="2024-07-01" e="2024-12-31">quý III, IV năm 2024</d>; <d s="2004-04-01" e="2004-06-30">quí II năm 2004</d>',
    '<d s="2025-11-01" e="2025-12-31">02 tháng cuối năm 2025</d>',
    'Trong <d s="2023-07-01" e="2023-09-30">quý III, năm 2023</d> và <d s="2023-12-01" e="2023-12-31">tháng 12, '
    "năm 2023</d>.",
    '<d s="2024-07-01" e="2024-12-31" n="year_inferred">6 tháng cuối năm</d>',
    'Lũy kế <d s="2024-01-01" e="2024-09-30" c="1" n="year_inferred">9 tháng đầu năm</d> đạt 4.000 tấn.',
    'Tính đến <d e="2024-02-02" a="1">ngày 02/02/2024</d> đạt 8,6% kế hoạch.',
    'Tính đến <d e="2024-12-31" a="1" n="year_inferred">31/12</d> còn 5 hộ.',
    'Từ <d s="2024-07-01" e="2024-09-30">ngày 01/7 đến ngày 30/9/2024</d> và <d s="2023-10-15" e="2024-01-14">ngày '
    "15/10 đến 14/01/2024</d>.",
    'Từ <d s="2024-01-01" e="2024-12-15">01/01 - 15/12/2024</d> xảy ra 4 vụ.',
    'Từ <d s="2023-10-01" e="2024-03-31">tháng 10 đến tháng 3/2024</d> và <d s="2023-10-01" e="2024-03-31">quý IV đến '
    "quý I/2024</d>.",
    'Từ <d n="year_unknown">tháng 10 đến tháng 3</d> trồng rừng.',
    'Từ ngày 08 đến <d s="2025-11-08" e="2025-11-09">ngày 09 tháng 11 năm 2025</d> trời mưa.',
    'Từ <d s="2025-10-01" e="2025-10-01">ngày 01/10/2025</d> đến hết <d s="2025-10-01" e="2025-12-31">ngày '
    "31/12/2025</d>.",
    'Từ <d s="2024-01-24" e="2024-01-27">ngày 24-27/01/2024</d> mở hội.',
    '<d s="2021-01-01" e="2025-12-31">giai đoạn 2021-2025</d> và <d s="2024-09-01" e="2025-05-31">năm học '
    "2024-2025</d>",
    "Lãi suất kỳ hạn 6 tháng 5%/năm, từ 9 tháng trở lên 6%/năm; nợ quá hạn trên 3 tháng 12 tỷ đồng.",
    "Xong chậm hơn 2/3 số đơn vị trong khối, không muộn hơn 1/2 thời gian quy định, không trễ hơn 3/4 thời gian.",
    'Có <d n="impossible_date">ngày 31/02/2024</d>; rằm <d n="lunar_date">ngày 15/7</d> âm lịch.',
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_dates(example: str) -> None:
    bare, spans = parse(example)
    found = find_dates(structure(bare), CONTEXT)
    assert [(bare[d.start : d.end], str(d.start_date or ""), str(d.end_date or "")) for d in found] == [
        (s.text, s.attributes.get("s", ""), s.attributes.get("e", "")) for s in spans
    ]
    assert [(d.as_of, d.cumulative) for d in found] == [("a" in s.attributes, "c" in s.attributes) for s in spans]
    assert [" ".join(n.code for n in d.notes) for d in found] == [s.attributes.get("n", "") for s in spans]


def test_the_last_word_of_a_heading_belongs_to_no_date_below_it() -> None:
    text = structure("Nhiệm vụ trong thời gian đến\nNgày 03/01/2025, tỉnh họp.")
    assert [d.as_of for d in find_dates(text, CONTEXT)] == [False]


def test_no_time_goes_on_in_the_next_line() -> None:
    text = structure("b) Đến năm 2030\n- 100% thư viện số hóa tài liệu.\nTrong quý II\n- 3 mô hình.")
    assert [text.text[d.start : d.end] for d in find_dates(text, CONTEXT)] == ["năm 2030", "quý II"]


def test_without_a_year_to_take_a_day_stays_open() -> None:
    (day,) = find_dates(structure("Họp ngày 05/3."), Context())
    assert (day.start_date, day.end_date, [n.code for n in day.notes]) == (None, None, ["year_unknown"])


@pytest.mark.parametrize(
    "example",
    [
        'Giá cả <d s="2024-09-01" e="2024-09-30">tháng Chín năm 2024</d> tăng so với '
        '<d s="2024-08-01" e="2024-08-31" n="year_inferred">tháng Tám</d>; mỗi tháng ba lần.',
        'Lượng khách <d s="2024-11-01" e="2024-12-31" n="year_inferred">tháng Mười Một và tháng Mười Hai</d>.',
        'Tính đến <d e="2024-04-15" a="1">15/04/24</d> và trước <d s="2024-12-10" e="2024-12-10">10.12.24</d> '
        'có 5/12/30 xã.',
        'Đến <d e="2024-03-31" a="1" n="year_inferred">31/3</d> nguồn vốn 90 tỷ đồng; tại cùng thời điểm '
        '<d e="2024-04-15" a="1" n="year_inferred">15/4</d>, cả huyện gieo cấy.',
        'Thu thuế đến <d e="2024-05-18" a="1" n="year_inferred">18/5</d> được 40 tỷ đồng, đến 3/4 số hộ.',
        'Xảy ra 5 vụ (<d s="2024-04-16" e="2024-05-15" n="year_inferred">16/4 - 15/5</d>).',
        'Từ <d s="2024-04-16" e="2024-05-15" n="year_inferred">ngày 16/4 đến 15/5</d> có mưa.',
        'Từ <d s="2023-12-16" e="2024-01-15" n="year_inferred">16/12 đến 15/01</d> có mưa.',
        'Bình quân <d s="2023-01-01" e="2023-08-31" c="1">tám tháng năm 2023</d>; '
        '<d s="2023-01-01" e="2023-11-30" c="1">mười một tháng năm 2023</d>.',
        '<d s="2024-01-01" e="2024-05-31" c="1" n="year_inferred">Năm tháng đầu năm</d>, trong bốn tháng liền; '
        '<d s="2024-10-13" e="2024-10-13">16:30 ngày 13/10/2024</d>.',
        'Từ <d s="2024-12-16" e="2024-12-16" n="year_inferred">ngày 16/12</d> đến '
        '<d s="2023-12-16" e="2024-01-15" n="year_inferred">ngày 15/01</d> có mưa.',
    ],
)  # fmt: skip
def test_months_in_words_and_stretches_of_days(example: str) -> None:
    test_dates(example)


def test_a_report_of_january_speaks_of_last_december() -> None:
    context = Context(issued_on=date(2024, 1, 5), reference=date(2024, 1, 5), doc_type="Báo cáo")
    text = structure(
        "Kết quả tháng 12 năm 2023\nThu đến ngày 31/12 đạt 9 tỷ đồng; nộp trước ngày 15/12 và trong tháng 2."
    )
    found = [(str(d.start_date or ""), str(d.end_date)) for d in find_dates(text, context)]
    assert found == [
        ("2023-12-01", "2023-12-31"),
        ("", "2023-12-31"),
        ("2024-12-15", "2024-12-15"),
        ("2024-02-01", "2024-02-29"),
    ]


NUMBERS = (
    *("một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mười một", "mười hai"),
    *("giêng", "chạp", "I", "II", "III", "IV", "Il", "0", "00", "1", "2", "12", "13", "31", "99", "nhất", "cuối cùng"),
)
PHRASES = (
    *("{} tháng đầu năm", "{} tháng năm 2024", "{} tháng cuối năm", "{} năm qua", "quý {}/2024", "trong quý {}"),
    *("{} ngày đầu tháng 2", "{} ngày cuối tháng 2", "tuần {} tháng 5", "tuần thứ {} của tháng 5", "nửa đầu tháng {}"),
    *("ngày {} tháng 2", "ngày 30 tháng {}", "ngày {}/2/2024", "29/{}/2023", "từ ngày {} đến ngày 30/2/2024"),
    *("từ tháng {} đến tháng 5", "tháng 5 đến tháng {}", "trước ngày {} tháng này", "kế hoạch {} năm"),
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_whatever_number_stands_in_a_time_nothing_breaks(phrase: str) -> None:
    for number in NUMBERS:
        for written in (phrase.format(number), phrase.format(number).capitalize(), phrase.format(number).upper()):
            for day in find_dates(structure(f"Sở Y tế báo cáo {written}."), CONTEXT):
                assert day.end_date is None or day.start_date is None or day.start_date <= day.end_date


@pytest.mark.parametrize(("words", "month"), [("bốn", 4), ("bảy", 7), ("tám", 8), ("mười", 10), ("mười một", 11)])
def test_months_counted_in_words(words: str, month: int) -> None:
    (found,) = find_dates(structure(f"Trong {words} tháng đầu năm 2024, thu ngân sách tăng."), CONTEXT)
    assert (found.start_date, found.end_date and found.end_date.month) == (date(2024, 1, 1), month)

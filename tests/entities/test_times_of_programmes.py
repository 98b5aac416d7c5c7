"""Times of decisions and programmes: goals' years without "năm", orders whose time was just over, reviews to come."""

from __future__ import annotations

from datetime import date

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.segment import structure

DECISION = Context(issued_on=date(2031, 7, 1), reference=date(2031, 7, 1), doc_type="Quyết định")
REPORT = Context(issued_on=date(2031, 7, 1), reference=date(2031, 7, 1), doc_type="Báo cáo")


def marked(bare: str, context: Context) -> list[tuple[str, str | None]]:
    text = structure(bare)
    found = find_deadlines(text, find_dates(text, context), context)
    return [(bare[d.start : d.end], str(d.due) if d.due else None) for d in found]


@pytest.mark.parametrize(
    "example",
    [
        'Phấn đấu <d due="2033-12-31">đến 2033</d>, tất cả các trạm y tế có bác sĩ.',
        '- <d due="2035-12-31">Đến 2035</d>: hoàn thành kiên cố hóa kênh mương.',
        "Phấn đấu đến 2033 hộ được vay vốn; số hộ vay tăng từ 1.900 đến 2033, trong đó có 40 hộ nghèo.",
        "Quy hoạch mạng lưới chợ đến 2035, định hướng đến 2040, đã được công bố.",
        # The paper came a little after the time that its order names.
        '- <d due="2031-06-30">Đến hết quý II năm 2031</d>, tất cả các phòng, ban phải xây dựng xong nội quy.',
        '+ <d due="2031-06-30">Trong quý II năm 2031</d>: đối với các xã đã làm điểm phải hoàn chỉnh sổ theo mẫu.',
        "Trong quý II năm 2031: đối với các xã vùng cao, huyện đã phải cấp gạo cứu đói.",
        "Trong quý II năm 2031, đối với các hộ được miễn, số tiền không phải nộp là 3 tỷ đồng.",
        "Đến hết quý II năm 2031, số hộ phải di dời là 120 hộ.",
        "Đến hết quý II năm 2031, toàn tỉnh còn 12 đơn vị phải xếp loại lại.",
        "Đến hết quý II năm 2031, các doanh nghiệp đã phải nộp 30 tỷ đồng.",
        "Đến hết quý I năm 2031, các doanh nghiệp phải nộp 30 tỷ đồng tiền thuê đất.",
        # What was, beside what is to be done in a time to come.
        'Kiểm kê kho. <d due="2032-12-31">Trong năm 2032</d>, tổ chức thi tuyển cho người đã đủ điều kiện.',
        'Các xã tuy đã có chợ nhưng còn chật, nên cần sửa lại và mở cửa <d due="2032-01-01">vào 01/01/2032</d>.',
        "Trong năm 2032, tổng chi dự kiến là 30 tỷ đồng, tăng 5% so với năm 2031.",
        "Các xã đã xong báo cáo phải nộp vào ngày 15/3/2031.",
        # Reviews to come.
        'Đánh giá giữa kỳ Kế hoạch (<d due="2033-12-31">năm 2033</d>) và tổng kết (<d due="2035-12-31">năm 2035</d>).',
        "Hội nghị tổng kết Chương trình (năm 2029) đã biểu dương 12 tập thể.",
        "Các xã loại I (năm 2033) và loại II (năm 2035) được phân bổ vốn theo tiêu chí.",
    ],
)
def test_in_a_decision(example: str) -> None:
    bare, spans = parse(example)
    assert marked(bare, DECISION) == [(s.text, s.attributes.get("due")) for s in spans]


@pytest.mark.parametrize(
    "bare",
    [
        "Đến hết quý II năm 2031, các phòng phải xử lý 30 hồ sơ quá hạn.",
        "Trong quý II năm 2031: đối với các xã đã làm điểm phải bổ sung 20 biên chế.",
        "Hội nghị tổng kết Chương trình (năm 2033) dự kiến có 200 đại biểu.",
    ],
)
def test_a_report_tells_what_was(bare: str) -> None:
    assert marked(bare, REPORT) == []


PLAN = Context(issued_on=date(2031, 7, 1), reference=date(2031, 7, 1), doc_type="Kế hoạch")
ROWS = [
    ("Mở kho dữ liệu. Đến năm 2033, tỉnh có ít nhất 20 tập dữ liệu mở.", [("Đến năm 2033", "2033-12-31")]),
    ("Đến hết năm 2033, hoàn thành số hóa 100% hồ sơ đất.", [("Đến hết năm 2033", "2033-12-31")]),
    ("Quy hoạch chợ Đến năm 2033, tầm nhìn đến năm 2040", []),
    ("Đề án giảm nghèo đến năm 2033 của các xã vùng cao, biên giới", []),
    ("Đến năm 2030, đã có 12 xã được công nhận đạt chuẩn.", []),
    ("Đến năm 2033", []),
]


@pytest.mark.parametrize(("cell", "times"), ROWS)
def test_a_sentence_in_a_cell_of_a_plan(cell: str, times: list[tuple[str, str]]) -> None:
    assert marked(f"Nội dung\tChủ trì\n{cell}\tSở A", PLAN) == times


def test_a_cell_of_a_report() -> None:
    assert marked("Nội dung\tChủ trì\nĐến năm 2033, tỉnh có ít nhất 20 tập dữ liệu mở.\tSở A", REPORT) == []

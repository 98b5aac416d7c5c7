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
        "Trong quý II năm 2031: đối với các xã đã làm điểm phải hoàn chỉnh sổ theo mẫu.",
        "Trong quý II năm 2031, đối với các bệnh nhân phải chuyển tuyến, bệnh viện đã thanh toán chi phí.",
        "Trong tháng 6/2031, riêng các xã miền núi phải ứng phó với rét đậm kéo dài.",
        "Trong tháng 6/2031, với các hộ chăn nuôi nhỏ lẻ phải tiêu hủy đàn lợn, tỉnh đã hỗ trợ kịp thời.",
        "Đến hết quý II năm 2031, các doanh nghiệp phải nợ lương công nhân do thiếu đơn hàng.",
        "Đến hết quý II năm 2031, các nhà thầu phải tạm dừng thi công do thiếu cát đắp nền.",
        "Đến hết tháng 6/2031, Tỉnh phải dùng ngân sách dự phòng để khắc phục hậu quả thiên tai.",
        "Trong quý II năm 2031: đối với các xã vùng cao, huyện đã phải cấp gạo cứu đói.",
        "Trong quý II năm 2031, đối với các hộ được miễn, số tiền không phải nộp là 3 tỷ đồng.",
        "Đến hết quý II năm 2031, số hộ phải di dời là 120 hộ.",
        "Đến hết quý II năm 2031, toàn tỉnh còn 12 đơn vị phải xếp loại lại.",
        "Đến hết quý II năm 2031, các doanh nghiệp đã phải nộp 30 tỷ đồng.",
        "Đến hết quý I năm 2031, các doanh nghiệp phải nộp 30 tỷ đồng tiền thuê đất.",
        # What was, beside what is to be done in a time to come.
        'Kiểm kê kho. <d due="2032-12-31">Trong năm 2032</d>, tổ chức thi tuyển cho người đã đủ điều kiện.',
        '<d due="2032-12-31">Trong năm 2032</d>, tổ chức thi cho giáo viên đã đủ tiêu chuẩn.',
        "Trong năm 2032, tổ chức bộ máy cho các xã đã được sáp nhập ổn định.",
        "Trong năm 2032, tổ chức bộ máy mới đã đi vào hoạt động ổn định.",
        "Trong năm 2032, xây dựng cơ bản tăng mạnh so với cùng kỳ.",
        "Trong năm 2032, tổ chức 5 lớp tập huấn, số học viên tăng 20% so với năm 2031.",
        "Trong năm 2032, triển khai luật có hiệu lực, dự báo khiếu nại tăng.",
        "Các xã tuy đã có chợ nhưng còn chật, nên cần sửa lại và mở cửa vào 01/01/2032.",
        "Năm 2030 đã thực hiện các việc cần thiết và dự kiến kết thúc vào tháng 9/2031.",
        "Các hộ đã nhận tiền nên đồng ý di dời vào tháng 9/2031.",
        "Kinh phí đã bố trí đủ, phần cần bổ sung sẽ được cấp vào tháng 9/2031.",
        "Trong năm 2032, tổng chi dự kiến là 30 tỷ đồng, tăng 5% so với năm 2031.",
        "Các xã đã xong báo cáo phải nộp vào ngày 15/3/2031.",
        # Reviews to come.
        'Đánh giá giữa kỳ Kế hoạch (<d due="2033-12-31">năm 2033</d>) và tổng kết (<d due="2035-12-31">năm 2035</d>).',
        '- Tổ chức sơ kết (<d due="2033-12-31">năm 2033</d>) và tổng kết (<d due="2035-12-31">năm 2035</d>).',
        "Hội nghị tổng kết Chương trình (năm 2029) đã biểu dương 12 tập thể.",
        "- Hội nghị tổng kết chương trình mục tiêu quốc gia (năm 2033) do Bộ Tài chính chủ trì.",
        "- Phục vụ tổng kết Nghị quyết Đại hội (năm 2033), Sở Nội vụ rà soát số liệu.",
        "- Sau tổng kết Đề án (năm 2033) sẽ nhân rộng mô hình.",
        "- Đã có kế hoạch sơ kết (năm 2033).",
        "- Kinh phí sơ kết, tổng kết (năm 2033) là 200 triệu đồng.",
        "- Lập dự toán cho hội nghị tổng kết (năm 2033): 500 triệu đồng.",
        "- Sơ kết vụ đông xuân (năm 2033) và triển khai vụ mùa.",
        "- Đánh giá cuối kỳ dự án (tháng 12/2033) với sự tham gia của nhà tài trợ.",
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
    ("Mở kho dữ liệu. Đến năm 2033, tỉnh có ít nhất 15 kho dữ liệu dùng chung.", [("Đến năm 2033", "2033-12-31")]),
    ("Đến hết năm 2033, hoàn thành số hóa 100% hồ sơ đất.", [("Đến hết năm 2033", "2033-12-31")]),
    ("Quy hoạch chợ Đến năm 2033, tầm nhìn đến năm 2040", []),
    ("Đề án giảm nghèo đến năm 2033 của các xã vùng cao, biên giới", []),
    ("Đến năm 2030, đã có 12 xã được công nhận đạt chuẩn.", []),
    ("Đến năm 2033", []),
    ("Đến năm 2033, dân số dự báo đạt khoảng 1,2 triệu người.", []),
    ("Đến hết năm 2033, toàn tỉnh có 12 dự án chuyển tiếp.", []),
    ("Trước ngày 01/01/2033, luật cũ có hiệu lực.", []),
    ("Trước ngày 01/01/2033, cấp huyện có 6 đơn vị.", []),
    ("Trước ngày 31/12/2033, các khoản nợ xây dựng cơ bản phát sinh.", []),
    ("Trong quý III/2031, tổ chức 5 lớp tập huấn.", []),
]


@pytest.mark.parametrize(("cell", "times"), ROWS)
def test_a_sentence_in_a_cell_of_a_plan(cell: str, times: list[tuple[str, str]]) -> None:
    assert marked(f"Nội dung\tChủ trì\n{cell}\tSở A", PLAN) == times


@pytest.mark.parametrize("column", ["Hiện trạng", "Ghi chú", "Kết quả"])
def test_a_cell_of_how_things_are(column: str) -> None:
    assert marked(f"Nội dung\t{column}\nTrạm y tế\tĐến năm 2033, tỉnh có ít nhất 20 trạm.", PLAN) == []


def test_a_cell_of_a_report() -> None:
    assert marked("Nội dung\tChủ trì\nĐến năm 2033, tỉnh có ít nhất 15 kho dữ liệu dùng chung.\tSở A", REPORT) == []

"""What official letters tell beside what they ask for."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

LETTER = Context(issued_on=date(2031, 9, 5), reference=date(2031, 9, 5), doc_type="Công văn", province="Sơn La")
UNDATED = Context(doc_type="Công văn", province="Sơn La")


@pytest.mark.parametrize("context", [LETTER, UNDATED])
@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Tổng số nợ là 61 tỷ đồng, chiếm 3,4% số phải thu.", ["actual"]),
        ("Tỷ lệ rác được thu gom đạt 87,5%, tăng 3,7% so với năm 2030.", ["actual"]),
        ("Lượng nước thải phát sinh khoảng 780 tấn/ngày.", ["actual"]),
        ("Đến hết tháng 7/2031, dư nợ đạt 900 tỷ đồng.", ["actual"]),
        ("Toàn tỉnh có 12 bệnh viện, 1.200 giường bệnh.", ["actual", "actual"]),
        ("Tỷ lệ thu gom phải đạt 95%.", ["target"]),
        ("Đề nghị các xã trồng rừng, tỷ lệ cây sống đạt 95%.", ["target"]),
        ("2. Mục tiêu\nTỷ lệ hộ dùng nước sạch đạt 95%.", ["target"]),
        ("1. Yêu cầu các xã:\n- Tỷ lệ tiêm phòng đạt 95%.", ["target"]),
    ],
)
def test_what_a_letter_tells_and_what_it_asks_for(text: str, statuses: list[str], context: Context) -> None:
    head = "Kính gửi: Ủy ban nhân dân các xã.\nNgày 02/9/2031, Sở nhận được Văn bản số 12/UBND-VX.\n"
    assert [d.status for d in indicators(head + text, context)] == statuses


def test_a_day_that_is_told_stays_in_an_undated_letter() -> None:
    text = "Ngày 12/5/2031, Sở nhận được Văn bản số 12/UBND-VX.\nĐến hết tháng 7/2031, dư nợ đạt 900 tỷ đồng."
    assert [d.period_end for d in indicators(text, UNDATED)] == [date(2031, 7, 31)]


def test_answers_to_what_was_asked_for() -> None:
    text = (
        "Kính gửi: Đoàn đại biểu Quốc hội tỉnh.\nSở trả lời kiến nghị của cử tri như sau:\n"
        "1. Cử tri xã Mường Và kiến nghị xây trạm y tế.\nTrả lời: Hiện nay, toàn tỉnh có 204 trạm y tế.\n"
        "2. Về bảo hiểm y tế\nTỷ lệ bao phủ đạt 92%.\nDự kiến năm 2032, tỷ lệ bao phủ đạt 95%."
    )
    assert [d.status for d in indicators(text, LETTER)] == ["actual", "actual", "target"]


def test_a_letter_of_the_office_of_transport_reports() -> None:
    text = "Kính gửi: UBND tỉnh.\nSở Giao thông vận tải xin báo cáo UBND tỉnh như sau:\nLượng xe quá hạn khoảng 780 xe."
    assert [d.status for d in indicators(text, LETTER)] == ["actual"]

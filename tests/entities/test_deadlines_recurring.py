"""Times that come back, and the rule by which they do."""

from __future__ import annotations

from datetime import date

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.mentions import DeadlineMention
from vnadmin_extract.segment import structure

NOTICE = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Thông báo")


def deadlines(bare: str, context: Context = NOTICE) -> list[DeadlineMention]:
    text = structure(bare)
    return find_deadlines(text, find_dates(text, context), context)


RECURRING = [
    ("Gửi báo cáo tuần cho Trung tâm A trước 14 giờ thứ Hai.", "FREQ=WEEKLY;BYDAY=MO"),
    ("Công bố giá vật liệu hằng tháng, trước ngày mồng 5.", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("Mười ngày một lần đối chiếu số thu với Kho bạc.", "FREQ=DAILY;INTERVAL=10"),
    ("Đài truyền thanh mở chuyên mục, mỗi tuần phát ít nhất hai buổi.", "FREQ=WEEKLY"),
    ("Kiểm tra các xã vùng dịch; cuối mỗi tuần điện báo Sở Y tế số ca mắc.", "FREQ=WEEKLY"),
    ("Dẹp xe trước cổng trường; định kỳ thứ Sáu cuối tháng đánh giá.", "FREQ=MONTHLY;BYDAY=-1FR"),
    # What closes its clause says when the act comes back.
    ("Mở lớp tập huấn về dinh dưỡng và an toàn cho trẻ em hàng năm.", "FREQ=YEARLY"),
    ("Đài phát thanh có chuyên mục về bình đẳng giới hằng tháng;", "FREQ=MONTHLY"),
    ("Các xã báo cáo trước 19h00’ hằng ngày.", "FREQ=DAILY"),
    (
        "Gửi báo cáo trước ngày 01 của tháng tiếp theo sau tháng kỳ báo cáo đối với báo cáo tháng.",
        "FREQ=MONTHLY;BYMONTHDAY=1",
    ),
    (
        "Phòng A đôn đốc các công trình đã bố trí vốn, báo cáo Sở B chậm nhất ngày 25 hằng tháng.",
        "FREQ=MONTHLY;BYMONTHDAY=25",
    ),
    ("Phòng A chốt số liệu ngày 30 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=30"),
    ("Báo cáo tháng gửi Sở A trước ngày 20 của tháng; các xã chịu trách nhiệm.", "FREQ=MONTHLY;BYMONTHDAY=20"),
    ("Các xã gửi báo cáo ngày trước 16 giờ.", "FREQ=DAILY"),
    ("Các xã gửi báo cáo tuần vào chiều thứ Năm để tổng hợp.", "FREQ=WEEKLY;BYDAY=TH"),
    ("Các xã báo cáo vào chiều thứ Năm hằng tuần.", "FREQ=WEEKLY;BYDAY=TH"),
    ("Phòng A hằng tháng báo cáo UBND xã (qua Văn phòng) vào ngày 20.", "FREQ=MONTHLY;BYMONTHDAY=20"),
    ("Định kỳ trước ngày 05 tháng sau, Sở A báo cáo kết quả tháng trước.", "FREQ=MONTHLY;BYMONTHDAY=5"),
    # No one rule tells all three days.
    ("Sở A báo cáo vào ngày 10, 20 và ngày làm việc cuối cùng của tháng.", None),
    ("Chi cục A lấy mẫu rầy giám định 5 ngày một lần.", "FREQ=DAILY;INTERVAL=5"),
    ("Cơ quan A nhận hồ sơ từ ngày 02 đến ngày 08 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=8"),
    ("Các chợ báo giá về Sở Công Thương nửa tháng một lần.", None),
    ("Trạm A ngày cuối tháng gửi số liệu về UBND huyện.", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("Trạm A ra quân diệt muỗi mỗi tháng 02 đợt.", "FREQ=MONTHLY"),
    ("Thanh tra A kiểm tra các quầy thuốc, mỗi quý ít nhất 12 quầy.", "FREQ=MONTHLY;INTERVAL=3"),
    ("Đài A mở chuyên mục, phát sóng hai kỳ mỗi tuần.", "FREQ=WEEKLY"),
    ("Trạm A thông báo mực nước mỗi ngày cho các xã.", "FREQ=DAILY"),
    ("Chi cục A trực cơ sở, hằng ngày nắm số hộ còn ngập.", "FREQ=DAILY"),
    ("Các đội báo mực nước về Văn phòng trước 5h và 17h hàng ngày.", "FREQ=DAILY"),
    ("Các đội gửi báo cáo tuần trước 10 giờ thứ Sáu.", "FREQ=WEEKLY;BYDAY=FR"),
    ("Các đội gửi báo cáo tháng chậm nhất là ngày 22.", "FREQ=MONTHLY;BYMONTHDAY=22"),
    ("Phòng A theo dõi, định kỳ ngày 12 tổng hợp kết quả.", None),
    ("Phòng A hằng tháng (trước ngày 25) báo cáo UBND huyện kết quả.", "FREQ=MONTHLY;BYMONTHDAY=25"),
    ("Phòng A định kỳ hằng tháng báo cáo Chủ tịch UBND huyện trước ngày 08.", "FREQ=MONTHLY;BYMONTHDAY=8"),
    ("Các xã gửi báo cáo hằng tháng; riêng đợt đầu gửi trước ngày 05.", "FREQ=MONTHLY"),
    ("Định kỳ 6 tháng, hằng năm (trước ngày 10/6 và 10/12) các xã báo cáo.", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10"),
    ("Báo cáo nhanh trước 15 giờ hằng ngày về Ban Chỉ huy.", "FREQ=DAILY"),
    ("Các sở báo cáo kết quả chậm nhất ngày 20 hàng tháng.", "FREQ=MONTHLY;BYMONTHDAY=20"),
    ("Định kỳ vào ngày 03 và ngày 18 hằng tháng, các xã báo cáo Sở Y tế.", "FREQ=MONTHLY;BYMONTHDAY=3,18"),
    ("Các chi đoàn gửi bản tin đúng ngày mồng 5 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("Định kỳ hằng quý tổng hợp, báo cáo UBND tỉnh.", "FREQ=MONTHLY;INTERVAL=3"),
    ("Gửi báo cáo trước ngày 15/12 hàng năm.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"),
    ("Họp giao ban, báo cáo tiến độ vào thứ Sáu hàng tuần.", "FREQ=WEEKLY;BYDAY=FR"),
    ("Chi cục báo cáo kết quả (hàng năm) chậm nhất ngày 12/11 (năm báo cáo).", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=12"),
    ("Hằng năm, tổng kết việc thực hiện Kế hoạch này.", "FREQ=YEARLY"),
    ("Vụ A theo dõi, trước 9 giờ 30 hàng ngày tổng hợp số liệu.", "FREQ=DAILY"),
    ("Đội A canh gác, báo cáo 3 giờ một lần về thường trực.", "FREQ=HOURLY;INTERVAL=3"),
    ("Quỹ A lập danh sách, sáu tháng một lần báo cáo UBND xã.", "FREQ=MONTHLY;INTERVAL=6"),
    ("Đợt hai nộp hồ sơ chậm nhất 10/4 hàng năm.", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=10"),
    ("Mỗi huyện, thành phố từng năm rà soát giống cũ.", "FREQ=YEARLY"),
    ("Hằng năm, căn cứ nhiệm vụ được giao, các xã lập dự toán.", "FREQ=YEARLY"),
    ("Đánh giá kết quả thực hiện Kế hoạch hằng năm.", "FREQ=YEARLY"),
    ("Định kỳ báo cáo kết quả về Sở Y tế trước ngày 10/12 để tổng hợp.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10"),
    ("Báo cáo trước ngày 25 tháng cuối của mỗi quý.", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25"),
    ("Trong tháng 11 hằng năm, rà soát các hộ nghèo.", "FREQ=YEARLY;BYMONTH=11"),
    ("Diễn tập chữa cháy ít nhất 01 lần/quý.", "FREQ=MONTHLY;INTERVAL=3"),
    ("Các trạm trực 24/24, báo cáo 01 lần/ngày về Sở Y tế.", "FREQ=DAILY"),
    ("Tổng hợp, báo cáo định kỳ 02 tháng/1 lần.", "FREQ=MONTHLY;INTERVAL=2"),
    ("3. Thời gian thực hiện: hàng năm.", "FREQ=YEARLY"),
    ("Các xã xây dựng kế hoạch, hàng năm có báo cáo kết quả.", "FREQ=YEARLY"),
    ("Ban A tổ chức thực hiện Nghị quyết; hàng năm báo cáo kết quả.", "FREQ=YEARLY"),
    ("Phối hợp với Sở Y tế hàng năm bố trí vật tư.", "FREQ=YEARLY"),
    ("Lộ trình: rà soát, bổ sung hằng năm.", "FREQ=YEARLY"),
    ("Lập danh sách những hộ đã rời đi, gửi Sở A trước ngày 18 hàng tháng.", "FREQ=MONTHLY;BYMONTHDAY=18"),
    ("Các xã báo cáo kết quả trước ngày 05/4 và 20/9 hằng năm.", "FREQ=YEARLY"),
    ("Gửi báo cáo trước ngày 10 của tháng đầu quý sau.", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10"),
    ("Gửi số liệu tháng trước ngày 02 của tháng tiếp theo sau tháng báo cáo.", "FREQ=MONTHLY;BYMONTHDAY=2"),
    ("Các xã gửi báo cáo quý trước ngày 08 của tháng sau quý báo cáo.", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=8"),
    ("Chi cục gửi bảng kê trước ngày 12 tháng đầu tiên của quý sau.", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=12"),
    ("Văn phòng trình ký lịch công tác chậm nhất ngày 28 của tháng trước.", "FREQ=MONTHLY;BYMONTHDAY=28"),
    ("Các xã gửi kế hoạch về Sở A trước ngày 25 tháng trước.", "FREQ=MONTHLY;BYMONTHDAY=25"),
    ("Sở A công bố giá cát, chậm nhất ngày 10 của tháng sau liền kề.", "FREQ=MONTHLY;BYMONTHDAY=10"),
    ("Trạm Y tế xã phun hóa chất diệt muỗi hàng tuần.", "FREQ=WEEKLY"),
    ("Định kỳ quý, 6 tháng, năm báo cáo kết quả về Sở Y tế.", "FREQ=MONTHLY;INTERVAL=3"),
    ("Các xã lập bảng theo dõi, định kỳ 6 tháng gửi về Sở Y tế.", "FREQ=MONTHLY;INTERVAL=6"),
    ("Danh mục phải gửi về Sở Xây dựng trước ngày 10 tháng 11 của năm trước.", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=10"),
    (
        "1. Lập chương trình kiểm tra hàng năm:\na) Sở A lập danh mục, trình UBND tỉnh trước ngày 30 tháng 11.",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30",
    ),
]


@pytest.mark.parametrize(("bare", "rule"), RECURRING)
def test_recurring(bare: str, rule: str) -> None:
    assert [(d.due, d.bound, d.recurrence) for d in deadlines(bare)] == [(None, "recurring", rule)]


def test_rounds_that_are_listed_are_one() -> None:
    said = "Định kỳ 6 tháng, 1 năm các xã báo cáo về Sở Y tế."
    assert [said[d.start : d.end] for d in deadlines(said)] == ["Định kỳ 6 tháng, 1 năm"]


def test_days_of_rounds_in_brackets_come_back_each_year() -> None:
    found = deadlines("Định kỳ hàng tháng báo cáo, 6 tháng (trước ngày 15/6), năm (trước ngày 20/11 hàng năm).")
    assert [d.recurrence for d in found] == [
        "FREQ=MONTHLY",
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20",
    ]


def test_both_days_of_a_round_come_back() -> None:
    found = deadlines("Phòng Nội vụ theo dõi, định kỳ 6 tháng (trước ngày 15/6 và trước ngày 15/12) báo cáo Sở.")
    assert [d.recurrence for d in found] == [f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY=15" for month in (6, 12)]


def test_again_and_again_without_saying_how_often() -> None:
    (again,) = deadlines("Các xã triển khai Kế hoạch, định kỳ báo cáo kết quả về Sở Y tế.")
    assert (again.bound, again.recurrence) == ("recurring", None)


def test_a_rule_s_day_comes_back_each_year() -> None:
    standing = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Thông tư")
    (day,) = deadlines("Các cơ sở gửi số liệu về Bộ trước ngày 20 tháng 6.", standing)
    assert (day.due, day.recurrence) == (None, "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20")
    (month,) = deadlines("Trong tháng 11 hằng năm, rà soát các hộ nghèo.", Context(doc_type="Quy chế"))
    assert month.recurrence == "FREQ=YEARLY;BYMONTH=11"


def test_a_meeting_that_was_held_is_not_due_again() -> None:
    assert not deadlines("Sáng ngày 04/3/2024, đồng chí Chủ tịch huyện chủ trì cuộc họp giao ban định kỳ hằng tuần.")


@pytest.mark.parametrize(
    "told",
    [
        "Các bộ báo cáo kết quả hằng năm về tiết kiệm, gửi Bộ Tài chính trước ngày 31 tháng 01 năm sau.",
        "Sở A tổng hợp số liệu hàng năm của các xã và gửi về Bộ B trước ngày 31/01 năm sau.",
        "Hằng năm, các xã lập danh sách hộ nghèo gửi Phòng A trước ngày 31/01 năm sau.",
    ],
)
def test_what_comes_back_each_year_is_told_once(told: str) -> None:
    assert [(d.due, d.recurrence) for d in deadlines(told)] == [(None, "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31")]


def test_another_clause_has_a_year_of_its_own() -> None:
    found = deadlines("Hằng năm, các xã tập huấn cho thôn; gửi danh sách hộ nghèo trước ngày 31/01 năm sau.")
    assert [d.due for d in found] == [None, date(2025, 1, 31)]


@pytest.mark.parametrize(
    ("session", "codes"),
    [("giữa năm 2024", ["session_day_unknown"]), ("cuối năm 2024", []), ("tháng 7/2024", [])],
)
def test_a_session_at_the_middle_of_the_year_may_be_later(session: str, codes: list[str]) -> None:
    (found,) = deadlines(f"Sở A trình HĐND tỉnh nghị quyết về giá đất tại kỳ họp {session}.")
    assert [n.code for n in found.notes] == codes

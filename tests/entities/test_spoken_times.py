"""Times that are told by the document's own day, and days of a month without their year."""

from __future__ import annotations

from datetime import date

import pytest
from test_deadlines import NOTICE, deadlines

from vnadmin_extract.document import Context

BOUND = [
    ("Chi cục phấn đấu đến hết năm thu 61 tỷ đồng.", "đến hết năm", date(2024, 12, 31)),
    ("Giao Sở Nội vụ hoàn thành đề án vào cuối năm.", "vào cuối năm", date(2024, 12, 31)),
    ("Các trường báo cáo chậm nhất ngày 07-6.", "chậm nhất ngày 07-6", date(2024, 6, 7)),
    ("Yêu cầu Sở Y tế gửi báo cáo trước ngày 18-6.", "trước ngày 18-6", date(2024, 6, 18)),
    ("Phấn đấu đến cuối năm, 90% hộ dân có nước sạch.", "đến cuối năm", date(2024, 12, 31)),
    ("Chi cục kiểm tra ít nhất 06 chợ trước khi kết thúc năm.", "trước khi kết thúc năm", date(2024, 12, 31)),
    ("Yêu cầu các xã hoàn thành việc đo đạc trong quý này.", "trong quý này", date(2024, 3, 31)),
    ("Giao Sở Xây dựng gia cố 12 km kè, xong trước mùa lũ (15/8).", "trước mùa lũ (15/8)", date(2024, 8, 15)),
    ("Sở Y tế gửi phương án không trễ hơn ngày 20/8/2024.", "không trễ hơn ngày 20/8/2024", date(2024, 8, 20)),
    ("Không để quá ngày 15-6-2024 còn vốn chưa phân bổ.", "Không để quá ngày 15-6-2024", date(2024, 6, 15)),
    ("Các chủ đầu tư giải trình, gửi Sở Tài chính chậm nhất là 17/10.", "chậm nhất là 17/10", date(2024, 10, 17)),
    ("Phấn đấu đến hết 31/12 giải ngân 100% vốn được giao.", "đến hết 31/12", date(2024, 12, 31)),
    ("Sở Tư pháp hoàn thành dự thảo trong nửa đầu tháng 10.", "trong nửa đầu tháng 10", date(2024, 10, 15)),
    ("Gửi hồ sơ trình thông qua trong 10 ngày đầu tháng 11.", "trong 10 ngày đầu tháng 11", date(2024, 11, 10)),
    ("Đài phát sóng chuyên mục về rừng từ nay đến hết 31/8/2024.", "từ nay đến hết 31/8/2024", date(2024, 8, 31)),
    ("Công an mở đợt cao điểm từ 01/6 đến hết 31/8/2024.", "từ 01/6 đến hết 31/8/2024", date(2024, 8, 31)),
    (
        "Trình phân bổ 20 tỷ đồng tăng thu, tiết kiệm chi, xong trong tháng 10.",
        "trong tháng 10",
        date(2024, 10, 31),
    ),
    ("Sở Tài chính chi trả trợ cấp trước Tết Nguyên đán Ất Tỵ.", "trước Tết Nguyên đán Ất Tỵ", date(2025, 1, 29)),
    ("Các xã trao quà xong trước Tết Nguyên đán năm 2026.", "trước Tết Nguyên đán năm 2026", date(2026, 2, 17)),
    ("Huyện đưa cầu vào sử dụng trước Quốc khánh 02/9.", "trước Quốc khánh 02/9", date(2024, 9, 2)),
    ("Các xã sơn lại cổng chào trước ngày Quốc khánh 2/9/2025.", "trước ngày Quốc khánh 2/9/2025", date(2025, 9, 2)),
    ("Công an xã sơ tán hết các hộ trước 18 giờ hôm nay.", "trước 18 giờ hôm nay", date(2024, 3, 4)),
    (
        "Sở hoàn tất thủ tục, không để chậm quá 15 ngày kể từ ngày nhận đủ hồ sơ.",
        "không để chậm quá 15 ngày kể từ ngày nhận đủ hồ sơ",
        None,
    ),
    ("Các xã kiểm kê lúa tồn, mỗi thứ hai hàng tuần báo về Sở.", "thứ hai hàng tuần", None),
    ("Các xã hoàn thành việc cấp gạo trước Tết.", "trước Tết", date(2025, 1, 29)),
    ("Các xã phun thuốc khử trùng trong 24-48 giờ sau khi nước rút.", "trong 24-48 giờ sau khi nước rút", None),
    ("Việc vượt thẩm quyền thì trong 03 ngày làm việc phải báo cáo Sở.", "trong 03 ngày làm việc", None),
    ("Trạm y tế hằng ngày báo cáo số ca mắc về Trung tâm.", "hằng ngày", None),
    ("Công an xã nắm tình hình; hằng ngày trực báo về Văn phòng.", "hằng ngày", None),
    ("Các hộ được kiểm tra bể nước mỗi tháng 01 lần.", "mỗi tháng 01 lần", None),
    ("Trung tâm giám sát véc tơ tại 8 xã điểm hằng tháng.", "hằng tháng", None),
    ("Sở Nội vụ hoàn thiện đề án, trình thẩm định cuối năm nay.", "cuối năm nay", date(2024, 12, 31)),
    ("Trung tâm tổ chức 02 lớp còn lại quý I năm sau.", "quý I năm sau", date(2025, 3, 31)),
    ("Văn phòng tham mưu sơ kết 01 năm thực hiện, dự kiến tháng 9/2024.", "tháng 9/2024", date(2024, 9, 30)),
    ("Ban Quản lý chi trả cho 21 hộ trong tuần từ 18 đến 22/3.", "trong tuần từ 18 đến 22/3", date(2024, 3, 22)),
    ("Sở Xây dựng trình duyệt hồ sơ trong tuần sau.", "trong tuần sau", None),
    ("Sở Xây dựng trình duyệt hồ sơ trong tháng tới.", "trong tháng tới", date(2024, 4, 30)),
    ("Sở Nội vụ báo cáo kết quả chậm nhất ngày 20.", "chậm nhất ngày 20", date(2024, 3, 20)),
    ("Sở Nội vụ báo cáo kết quả chậm nhất ngày 02.", "chậm nhất ngày 02", None),
    ("Sở Nội vụ gửi dự thảo trước cuối giờ chiều thứ Sáu.", "trước cuối giờ chiều thứ Sáu", None),
    ("Sở Nội vụ gửi dự thảo thứ Hai, 18/3.", "thứ Hai, 18/3", date(2024, 3, 18)),
    ("Sở Nội vụ trình dự thảo cuối tháng 5.", "cuối tháng 5", date(2024, 5, 31)),
    ("Sở Nội vụ trình dự thảo vào giữa tháng 5.", "vào giữa tháng 5", date(2024, 5, 15)),
    ("Các xã tiêm phòng từ đầu tháng 5 đến hết tháng 6.", "đến hết tháng 6", date(2024, 6, 30)),
    ("Sở Nội vụ trình dự thảo đầu tháng 5.", "đầu tháng 5", date(2024, 5, 10)),
    ("Đảng ủy xã tổng kết việc thực hiện cuối năm 2025.", "cuối năm 2025", date(2025, 12, 31)),
    ("Đảng ủy xã sơ kết việc thực hiện giữa năm 2025.", "giữa năm 2025", date(2025, 6, 30)),
    # Of the week and the day of issue, a Monday.
    ("Sở Nội vụ gửi dự thảo vào thứ Năm tuần này.", "vào thứ Năm tuần này", date(2024, 3, 7)),
    ("Sở Nội vụ gửi dự thảo trước thứ Ba tuần sau.", "trước thứ Ba tuần sau", date(2024, 3, 12)),
    ("Sở Nội vụ gửi dự thảo vào thứ Năm tuần sau.", "vào thứ Năm tuần sau", date(2024, 3, 14)),
    ("Các xã báo cáo Sở Y tế trước 7 giờ sáng mai.", "trước 7 giờ sáng mai", date(2024, 3, 5)),
    ("Công an xã hoàn thành việc sơ tán ngay trong đêm 06/3.", "ngay trong đêm 06/3", date(2024, 3, 6)),
    ("Sở Y tế rà soát danh sách, thời hạn 20/6/2024.", "20/6/2024", date(2024, 6, 20)),
    ("Sở Y tế rà soát danh sách, thời hạn tháng 6/2024.", "tháng 6/2024", date(2024, 6, 30)),
    ("Các xã khám tuyển. Thời gian: từ 05 - 12/4/2024.", "từ 05 - 12/4/2024", date(2024, 4, 12)),
    ("Sở Y tế mở lớp trong các ngày 13, 14 và 15/6/2024.", "trong các ngày 13, 14 và 15/6/2024", date(2024, 6, 15)),
    ("Sở Y tế tổ chức tập huấn trong 2 ngày 13 và 14/6.", "trong 2 ngày 13 và 14/6", date(2024, 6, 14)),
    ("Sở Y tế quán triệt kế hoạch, xong trong tháng 5-2024.", "trong tháng 5-2024", date(2024, 5, 31)),
    (
        "Văn phòng theo dõi, báo cáo UBND tỉnh tại phiên họp thường kỳ tháng 6.",
        "tại phiên họp thường kỳ tháng 6",
        date(2024, 6, 30),
    ),
    ("Các xã niêm yết danh sách trước ngày giao quân 15 ngày.", "trước ngày giao quân 15 ngày", None),
    ("Sở Y tế cấp đủ trang phục, hoàn thành trước giao quân 05 ngày.", "trước giao quân 05 ngày", None),
    ("Chi cục hoàn thành đối chiếu trước khi khóa sổ tháng 9.", "trước khi khóa sổ tháng 9", None),
    (
        "Các xã sắp xếp lại khu phố trước khi bầu cử đại biểu Hội đồng nhân dân.",
        "trước khi bầu cử đại biểu Hội đồng nhân dân",
        None,
    ),
    (
        "Xã chấm dứt việc cho thuê đất ngay sau khi nhận được Kết luận này.",
        "ngay sau khi nhận được Kết luận này",
        None,
    ),
    ("Các trường hoàn thành nghiệm thu trong học kỳ I năm học 2024-2025.", "trong học kỳ I năm học 2024-2025", None),
]


@pytest.mark.parametrize(("bare", "words", "due"), BOUND)
def test_bound(bare: str, words: str, due: date | None) -> None:
    (found,) = deadlines(bare)
    assert (bare[found.start : found.end], found.due) == (words, due)


def test_the_day_of_a_work_in_the_month_above_it() -> None:
    programme = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Chương trình")
    bare = (
        "CHƯƠNG TRÌNH\nCông tác quý II\nThường trực xây dựng như sau:\nI. THÁNG 4\n"
        "1. Họp Ban Chỉ đạo (Văn phòng chuẩn bị, ngày 12/4).\n2. Đại hội điểm (ngày 09/5).\n"
    )
    found = deadlines(bare, programme)
    assert [(bare[d.start : d.end], d.due) for d in found] == [
        ("THÁNG 4", date(2024, 4, 30)), ("ngày 12/4", date(2024, 4, 12)),
    ]  # fmt: skip


def test_a_day_without_its_month_behind_a_full_one() -> None:
    found = deadlines("Các xã khám xong trước ngày 20/01/2025 (riêng xã A xong trước ngày 15).")
    assert [d.due for d in found] == [date(2025, 1, 20), date(2025, 1, 15)]
    # The day of a paper that is only named is none to count from.
    (found_alone,) = deadlines("Theo Công văn ngày 12/02/2024, các xã gửi báo cáo trước ngày 15.")
    assert found_alone.due == date(2024, 3, 15)


def test_further_days_of_each_month() -> None:
    found = deadlines("Các xã báo cáo trước ngày 20 hằng tháng; Sở Y tế tổng hợp, gửi Bộ trước ngày 25.")
    assert [d.recurrence for d in found] == ["FREQ=MONTHLY;BYMONTHDAY=20", "FREQ=MONTHLY;BYMONTHDAY=25"]


def test_the_last_day_of_each_month() -> None:
    (found,) = deadlines("Văn phòng công khai kết quả vào ngày làm việc cuối cùng của tháng; các xã báo cáo lại.")
    assert (found.bound, found.recurrence) == ("recurring", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")


def test_at_the_end_of_a_month_the_next_one_may_be_meant() -> None:
    late = Context(issued_on=date(2024, 9, 25), reference=date(2024, 9, 25), doc_type="Thông báo")
    (found,) = deadlines("Sở Y tế hoàn thành kế hoạch đến cuối tháng; báo cáo sau.", late)
    assert (found.due, [n.code for n in found.notes]) == (None, ["period_unclear"])


@pytest.mark.parametrize(
    "bare",
    [
        "Sở A tổ chức kỳ thi (từ 24 - 27/6/2024) an toàn, đúng quy chế.",
        "Công ty A được khai thác đá, thời hạn 31/12/2023.",
        "Trong học kỳ I năm học 2024-2025, toàn tỉnh có 40 trường.",
        "Chị Ngày Mai trồng 3 ha mai.",
        "Giá cả trước Tết ổn định; trực trước, trong và sau Tết.",
        "Sở Công Thương xây dựng kế hoạch trong tháng tới.",
        "Cả nước thu hoạch xong, sản lượng tăng cuối năm nay.",
        "Hoàn thành việc cấp gạo trước Tết Dương lịch.",
        "Tổ chức lễ kỷ niệm Quốc khánh 2/9; hoàn thành trước Quốc khánh năm 2025.",
        "Năm 2026 huyện đưa cầu vào sử dụng trước Quốc khánh 2/9.",
        "Tỉnh thêm 40 lớp; 9/11 huyện hoàn thành sơn lại bàn ghế trước khai giảng.",
        "Báo cáo số liệu của ngày cuối tháng 3.",
        "Lũy kế hoàn thành đến cuối năm có 16 dự án.",
        "Các huyện nêu nhiệm vụ trọng tâm từ nay đến tháng 6/2027.",
        "Cục dự báo kịch bản thu từng tháng còn lại của năm.",
        "Sản lượng đã tăng đến cuối năm.",
        "Yêu cầu các chủ đầu tư không dồn khối lượng nghiệm thu vào cuối năm.",
        "Thu ngân sách tính đến hết năm đạt dự toán.",
    ],
)
def test_no_deadline(bare: str) -> None:
    assert deadlines(bare, NOTICE) == []


@pytest.mark.parametrize(
    ("bare", "days"),
    [
        ("Giao Sở Y tế kiểm kê vật tư, hoàn thành trong 05 ngày.", [5]),
        ("Yêu cầu các xã báo cáo Sở Y tế trong 10 ngày tới.", [10]),
        ("Đề nghị Công ty A khắc phục sự cố trong 02 tuần.", [14]),
        ("Các xã đã hoàn thành trong 05 ngày; hội chợ kéo dài trong 10 ngày.", []),
    ],
)
def test_days_that_count_from_the_order(bare: str, days: list[int]) -> None:
    assert [(d.due, d.bound, d.relative_days) for d in deadlines(bare)] == [(None, "relative", n) for n in days]


@pytest.mark.parametrize(("until", "bound"), [("đến hết ngày", "by"), ("đến ngày", "within")])
def test_both_ends_of_a_stretch(until: str, bound: str) -> None:
    (found,) = deadlines(f"Thời gian thực hiện: từ ngày 05/4/2024 {until} 20/5/2024.")
    assert (found.start_date, found.due, found.bound) == (date(2024, 4, 5), date(2024, 5, 20), bound)

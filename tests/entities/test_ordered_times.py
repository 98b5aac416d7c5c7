"""Times to come in what is ordered, told by events, by the present day or beside figures to be reached."""

from __future__ import annotations

from datetime import date

import pytest
from test_deadlines import deadlines

from vnadmin_extract.document import Context

BOUND = [
    ("Quyết toán với Phòng A không muộn hơn 20/9.", "không muộn hơn 20/9", date(2024, 9, 20)),
    ("Kho bạc giải quyết hồ sơ của dân tối đa 03 ngày làm việc.", "tối đa 03 ngày làm việc", None),
    ("Xây 8 km đường đã nêu ở Mục II, hoàn thành vào cuối quý III/2024.", "vào cuối quý III/2024", date(2024, 9, 30)),
    ("Ban A theo dõi, tháng 6/2025 tổng kết, báo cáo Tỉnh ủy.", "tháng 6/2025", date(2025, 6, 30)),
    ("Kho bạc kiểm soát hồ sơ tối đa 01 ngày làm việc.", "tối đa 01 ngày làm việc", None),
    # by when something is to be reached, whatever the act
    ("Các quỹ phấn đấu dư nợ đến 31/12/2024 tăng 9%.", "đến 31/12/2024", date(2024, 12, 31)),
    ("Giảm số hộ vay quá hạn, đến ngày 30/6/2024 tối đa là 4%.", "đến ngày 30/6/2024", date(2024, 6, 30)),
    ("Phấn đấu giải ngân trên 55% kế hoạch vốn đến cuối tháng 8.", "đến cuối tháng 8", date(2024, 8, 31)),
    ("Phối hợp thu đủ tiền thuê đất; xong trong quý II năm 2024.", "trong quý II năm 2024", date(2024, 6, 30)),
    ("Trình UBND tỉnh trước khi kết thúc quý III năm 2024.", "trước khi kết thúc quý III năm 2024", date(2024, 9, 30)),
    ("Cân đối trả nợ, chậm nhất đến 30/9 không còn nợ cũ.", "chậm nhất đến 30/9", date(2024, 9, 30)),
    ("Xã A đăng ký, phấn đấu cuối năm 2025 đạt chuẩn.", "cuối năm 2025", date(2025, 12, 31)),
    ("Chi trả cho 9 hộ còn lại, xong trong tuần từ 18 đến 22/3.", "trong tuần từ 18 đến 22/3", date(2024, 3, 22)),
    ("Số còn lại đến 30/11 phải bàn giao hết.", "đến 30/11", date(2024, 11, 30)),
    ("Cấp thuốc cho tuyến xã từ nay đến 20/5.", "từ nay đến 20/5", date(2024, 5, 20)),
    ("Phân bổ vốn, không để chậm quá ngày 31/3/2024.", "không để chậm quá ngày 31/3/2024", date(2024, 3, 31)),
    ("Trung tâm ra mắt chuyên trang đúng ngày 10/10/2024.", "đúng ngày 10/10/2024", date(2024, 10, 10)),
    ("Ban A khởi công gói thầu số 5 đúng dịp 2/9.", "đúng dịp 2/9", date(2024, 9, 2)),
    ("Tự cân đối trả tối thiểu 30% số nợ trong năm 2024.", "trong năm 2024", date(2024, 12, 31)),
    ("Mỗi xã tăng thêm ít nhất 02 tiêu chí trong năm 2024.", "trong năm 2024", date(2024, 12, 31)),
    ("Hồ sơ trực tuyến đạt 95% vào giữa năm 2025.", "vào giữa năm 2025", date(2025, 6, 30)),
    ("Các quỹ phấn đấu đến cuối năm huy động vốn tăng 9%.", "đến cuối năm", date(2024, 12, 31)),
    ("Phòng A nâng tỷ lệ phân loại rác lên 75% vào quý IV/2025.", "vào quý IV/2025", date(2025, 12, 31)),
    ("Giảm hộ nghèo còn 4,2%; cuối năm 2025 đạt thêm 02 tiêu chí.", "cuối năm 2025", date(2025, 12, 31)),
    ("Các xã lập xong danh sách, hạn chót 30/11.", "30/11", date(2024, 11, 30)),
    ("Sở A giải ngân hết nguồn vốn đến 31/12.", "đến 31/12", date(2024, 12, 31)),
    ("Sở A giải ngân vốn đến 31 tháng 12 năm 2024 đạt trên 95%.", "đến 31 tháng 12 năm 2024", date(2024, 12, 31)),
    ("Ban A tổ chức Lễ phát động ngày 17/10/2024.", "ngày 17/10/2024", date(2024, 10, 17)),
    ("Chuẩn bị họp lúc 08 giờ 00 ngày 12/3/2024.", "lúc 08 giờ 00 ngày 12/3/2024", date(2024, 3, 12)),
    ("Các ấp rà soát hộ nghèo; hoàn thành ngày 30/10/2024.", "ngày 30/10/2024", date(2024, 10, 30)),
    ("Các chi bộ quán triệt xong trước ngày 30/4/2024.", "trước ngày 30/4/2024", date(2024, 4, 30)),
    ("Sở A trình đề án trước cuối tháng 6/2024.", "trước cuối tháng 6/2024", date(2024, 6, 30)),
    # a meeting whose month is told
    ("Sở A trình UBND tỉnh tại phiên họp thường kỳ tháng 11.", "tại phiên họp thường kỳ tháng 11", date(2024, 11, 30)),
    ("Hoàn thiện hồ sơ, kịp trình kỳ họp HĐND tỉnh tháng 7/2024.", "kỳ họp HĐND tỉnh tháng 7/2024", date(2024, 7, 31)),
    ("Ban hành nghị quyết tại kỳ họp cuối năm 2024.", "tại kỳ họp cuối năm 2024", date(2024, 12, 31)),
    # an act of its own right before a quarter or a month
    ("Đề án du lịch (Sở A chủ trì) - trình quý III/2024.", "quý III/2024", date(2024, 9, 30)),
    ("Sở A xây dựng quy chế, ban hành tháng 5/2024.", "tháng 5/2024", date(2024, 5, 31)),
    # the year told by the document's
    ("Giao vốn xong trước ngày 15 tháng 12 năm nay.", "trước ngày 15 tháng 12 năm nay", date(2024, 12, 15)),
    ("Gửi số chính thức trước 10/02 năm sau.", "trước 10/02 năm sau", date(2025, 2, 10)),
    # the day of the week beside its date, and what the day is
    ("Báo cáo kết quả trước thứ 6 tuần này (08/3).", "trước thứ 6 tuần này (08/3)", date(2024, 3, 8)),
    ("Gửi dự thảo chậm nhất thứ 4, ngày 06/3.", "chậm nhất thứ 4, ngày 06/3", date(2024, 3, 6)),
    ("Báo cáo kết quả trước thứ 6 tuần này.", "trước thứ 6 tuần này", date(2024, 3, 8)),
    ("Tuyển đủ giáo viên, xong trước ngày khai giảng 05/9.", "trước ngày khai giảng 05/9", date(2024, 9, 5)),
    ("Bán đấu giá 9 lô đất, xong trong Q.III/2024.", "trong Q.III/2024", date(2024, 9, 30)),
    # today
    ("Sẵn sàng cơ động trước 20 giờ tối nay.", "trước 20 giờ tối nay", date(2024, 3, 4)),
    ("Cắm biển cảnh báo tại các ngầm tràn ngay chiều nay.", "ngay chiều nay", date(2024, 3, 4)),
    # events
    ("Hoàn thành việc nạo vét kênh trước mùa mưa năm 2025.", "trước mùa mưa năm 2025", None),
    ("Sửa chữa đập tràn, xong trước mùa mưa bão.", "trước mùa mưa bão", None),
    ("Lập lại danh sách, xong trước Đại hội Đảng bộ tỉnh.", "trước Đại hội Đảng bộ tỉnh", None),
    ("Hoàn tất hồ sơ trước ngày khai giảng năm học mới.", "trước ngày khai giảng năm học mới", None),
    ("Chằng chống nhà cửa, di dời dân trước khi bão đổ bộ.", "trước khi bão đổ bộ", None),
    ("Bố trí người gác, xong trước Tết Nguyên đán ít nhất 10 ngày.", "trước Tết Nguyên đán ít nhất 10 ngày", None),
    ("Sau mỗi đợt kiểm tra 03 ngày có báo cáo riêng.", "Sau mỗi đợt kiểm tra 03 ngày", None),
    ("Có ca bệnh phải báo về Sở Y tế trong 2 giờ.", "trong 2 giờ", None),
    ("Báo cáo thiệt hại gửi trong 24 giờ sau bão.", "trong 24 giờ sau bão", None),
    ("Kho bạc thanh toán trong 02 ngày làm việc đối với hồ sơ đủ.", "trong 02 ngày làm việc", None),
]  # fmt: skip


@pytest.mark.parametrize(("bare", "words", "due"), BOUND)
def test_bound(bare: str, words: str, due: date | None) -> None:
    (found,) = deadlines(bare)
    assert (bare[found.start : found.end], found.due) == (words, due)


def test_the_same_day() -> None:
    first, second = deadlines("Đưa trẻ em vào bờ trước 10 giờ ngày 05/3, người còn lại trước 15 giờ cùng ngày.")
    assert (first.due, second.due) == (date(2024, 3, 5), date(2024, 3, 5))


def test_the_first_words_of_a_plan_s_item() -> None:
    plan = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Kế hoạch")
    (found,) = deadlines("1. Đến hết tháng 10/2024 chuyển 64 ha lúa kém sang trồng đậu.", plan)
    assert found.due == date(2024, 10, 31)


def test_how_much_is_to_be_reached_in_a_year() -> None:
    plan = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Kế hoạch")
    (found,) = deadlines("- Tỷ lệ trẻ được cân đo đạt 90% ở khu vực nông thôn vào năm 2027.", plan)
    assert (found.due, found.bound) == (date(2027, 12, 31), "within")


@pytest.mark.parametrize(
    "bare",
    [
        "Sở Y tế hoàn thành kế hoạch chậm hơn 2/3 số đơn vị trong khối.",
        "Các xã giải ngân không muộn hơn 1/2 thời gian quy định.",
        "Huyện hoàn thành không chậm hơn 5/12 huyện trong tỉnh.",
        "Kho bạc rút ngắn thời gian kiểm soát còn tối đa 05 ngày làm việc.",
        "Huyện hỗ trợ ăn trưa tối đa 22 ngày làm việc trong tháng.",
        "So với tháng 9/2024, tháng 10/2024 hoàn thành thêm 5 km.",
        "Trong khi tháng 11/2024 chưa có kết quả, tháng 12/2024 báo cáo không kịp.",
        "Giá vật liệu mỗi tháng tăng tối thiểu 2 lần.",
        "Báo cáo tháng cho thấy số thu vào ngày 20.",
        "Căn cứ báo cáo tuần về vụ sạt lở vào thứ Tư, huyện di dời 5 hộ.",
        "Người khám tại cấp cơ bản trước 01/01/2025 là tuyến huyện được thanh toán.",
        "Tuyên truyền để người dân giảm muối, tăng tiêu thụ rau quả hàng ngày.",
        "Từ nay đến 25/7 khu vực còn mưa to; nguy cơ lũ quét.",
        "Điều chuyển vốn của các dự án đến 30/9/2024 có tỷ lệ giải ngân dưới 60%.",
        "Lập danh sách xe hết niên hạn tính đến 31/12/2024.",
        "Thống nhất với Bộ A trước khi trình Chính phủ xem xét.",
        "Các xã đã nạo vét xong kênh trước mùa mưa bão.",
        "Ba dự án hoàn thành trước thời hạn 05 tháng.",
        "Tổ chức thực hiện Quyết định số 12/QĐ-UBND ngày 17/02/2024.",
        "Bộ A gửi báo cáo. Dự báo từ ngày 20/3 đến ngày 24/3/2024 khu vực phía Bắc tiếp tục mưa lớn.",
        "Nâng cao chất lượng nội dung trình kỳ họp cuối năm.",
        "Các xã báo cáo kết quả nhiệm vụ Chủ tịch giao tại phiên họp tháng 3/2024.",
        "Tại phiên họp thường kỳ tháng 5, UBND tỉnh đã thông qua các nội dung.",
        "Qua tổng hợp của Cục A, trong tháng 02/2024 các trạm báo cáo 900 xe quá tải.",
        "Lập tiến độ giải ngân theo từng tuần cho các dự án.",
    ],
)
def test_no_deadline(bare: str) -> None:
    assert deadlines(bare) == []

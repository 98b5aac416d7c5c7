"""Names of values: the noun that is measured, without what leads to the figure."""

from __future__ import annotations

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tỷ lệ trẻ đến trường luôn đạt ở mức cao (98%).", ["tỷ lệ trẻ đến trường"]),
        ("Theo đánh giá của ngành thuế, số hộ nộp thuế đạt 900 hộ.", ["số hộ nộp thuế"]),
        ("Trong đó, khách quốc tế đạt 900 lượt.", ["khách quốc tế"]),
        ("Cả nước có 3,1 triệu người đọc sách.", ["người đọc sách"]),
        ("Thu nội địa đạt 50 tỷ đồng, trong đó khai thác mỏ 20 tỷ đồng.", ["thu nội địa", "khai thác mỏ"]),
        ("Giá trị thủy sản tăng 9%, chiếm 19% giá trị toàn ngành.",
         ["tốc độ tăng giá trị thủy sản", "tỷ trọng giá trị thủy sản trong giá trị toàn ngành"]),
        ("Sản lượng muối tăng bình quân trong 4 năm là 6,5%.", ["tốc độ tăng bình quân sản lượng muối"]),
        ("Huyện đặt mục tiêu sản lượng muối 900 tấn.", ["sản lượng muối"]),
        ("Vốn đầu tư: 12 tỷ đồng.", ["vốn đầu tư"]),
        ("Diện tích ao 90 ha, trong đó: DT ao đất 60 ha; DT ao lót bạt 30 ha.",
         ["diện tích ao", "DT ao đất", "DT ao lót bạt"]),
        ("Tính đến trung tuần tháng 4, cả nước gieo trồng 900 ha lúa.", ["cả nước gieo trồng lúa"]),
        ("Tỷ lệ nợ quá hạn giảm còn 2%, nhưng lại tăng lên mức 3% vào ngày 30/4/2024.",
         ["tỷ lệ nợ quá hạn", "tỷ lệ nợ quá hạn"]),
        ("Hiện nay, trên toàn tỉnh có 26 dự án đã được cấp phép.", ["dự án đã được cấp phép"]),
        ("Qua kiểm tra, trên địa bàn có 15 cơ sở vi phạm.", ["cơ sở vi phạm"]),
        ("1. Diện tích: 15 ha.", ["diện tích"]),
        ("Tốc độ tăng trưởng bình quân 7%/năm.", ["tốc độ tăng trưởng bình quân"]),
        ("Kiểm lâm phát hiện 11 vụ phá rừng.", ["kiểm lâm phát hiện vụ phá rừng"]),
        ("Do tinh giản bộ máy, đến ngày 15/5 đã có 64 cán bộ nghỉ việc.", ["cán bộ nghỉ việc"]),
        ("Đầu năm toàn tỉnh còn 9.120 hộ nghèo, chiếm 3%.", ["hộ nghèo"]),
        ("Thành lập mới 5 hợp tác xã (lũy kế 211 doanh nghiệp).", ["thành lập mới hợp tác xã", "doanh nghiệp"]),
        ("Có 96 sản phẩm OCOP từ 3 sao trở lên của 51 chủ thể.", ["sản phẩm OCOP", "chủ thể"]),
        ("Toàn tỉnh có 21 bệnh viện, đạt 31,5 giường bệnh/vạn dân.", ["bệnh viện", "giường bệnh/vạn dân"]),
        ("CPI tháng 5 tăng 0,3% so với tháng trước, chủ yếu do nhóm học phí tăng 4%; so với năm trước CPI tăng 2,6%.",
         ["tốc độ tăng CPI so với tháng trước", "tốc độ tăng nhóm học phí", "tốc độ tăng CPI so với năm trước"]),
        ("Trong quý có 31 ca sởi, giảm 8% so với cùng kỳ, tử vong 02 ca; cộng dồn 9 tháng 77 ca.",
         ["ca sởi", "ca tử vong", "ca sởi"]),
        ("Trẻ dưới 1 tuổi tiêm đủ vắc xin: 412 trẻ, luỹ tích 1.530/2.100 trẻ.",
         ["trẻ dưới 1 tuổi tiêm đủ vắc xin", "trẻ dưới 1 tuổi tiêm đủ vắc xin"]),
        ("Xảy ra 7 vụ tai nạn giao thông, làm chết 5 người.", ["vụ tai nạn giao thông", "người chết"]),
        ("Chi bảo hiểm y tế trong quý ước 98 tỷ đồng, luỹ kế 240 tỷ đồng.", ["chi bảo hiểm y tế", "chi bảo hiểm y tế"]),
        ("Dự toán mua sắm được giao 120 tỷ đồng, đã sử dụng 35 tỷ đồng, còn lại 85 tỷ đồng.",
         ["dự toán mua sắm được giao", "sử dụng", "chưa sử dụng"]),
        ("Tổng số vốn 500 tỷ đồng; đã giải ngân 120 tỷ đồng, còn 380 tỷ đồng chưa giải ngân.",
         ["tổng số vốn", "giải ngân tổng số vốn", "chưa giải ngân tổng số vốn"]),
        ("Toàn tỉnh có 85 trường đạt chuẩn, còn 35 trường chưa đạt chuẩn.",
         ["trường đạt chuẩn", "trường chưa đạt chuẩn"]),
        ("Đã chi 35 tỷ đồng, còn 65 tỷ đồng; dự toán 100 tỷ đồng.", ["chi", "chưa chi", "chi"]),
        ("Số doanh nghiệp thành lập mới là 150, vốn đăng ký 1.250 tỷ đồng.",
         ["số doanh nghiệp thành lập mới", "vốn đăng ký"]),
        ("Tháng trước trồng 40 ha rừng; tháng này trồng 50 ha rừng.", ["trồng rừng", "trồng rừng"]),
        ("Ngô: 14.500 ha, năng suất 47 tạ/ha, sản lượng 68.150 tấn.", ["ngô", "năng suất ngô", "sản lượng ngô"]),
        ("Diện tích lúa xuân đạt 91.000 ha. Năng suất 67 tạ/ha; sản lượng 610.000 tấn.",
         ["diện tích lúa xuân", "năng suất lúa xuân", "sản lượng lúa xuân"]),
        ("Tỷ lệ lao động qua đào tạo 62%, trong đó có bằng cấp, chứng chỉ 27%.",
         ["tỷ lệ lao động qua đào tạo", "bằng cấp, chứng chỉ"]),
        ("Tỷ lệ che phủ rừng duy trì 51,5%.", ["tỷ lệ che phủ rừng"]),
        ("Giảm nghèo của các huyện: Bến Lức 0,2%, Đức Hòa 0,3%.", ["Bến Lức", "Đức Hòa"]),
        ("Theo báo cáo của Sở Giao thông vận tải, đến nay đã hoàn thành 12 km.", []),
        ("Hoàn thành 100% chỉ tiêu giao quân.", ["tỷ lệ thực hiện chỉ tiêu giao quân"]),
        ("UBND 15 phường đã vận động Quỹ 240 triệu đồng.", ["UBND 15 phường đã vận động Quỹ"]),
        ("Giảm nghèo: đầu năm quận có 1.894 hộ nghèo.", ["hộ nghèo giảm nghèo"]),
        ("Thực hiện Chỉ thị số 5/CT-TTg ngày 01/3/2024, Công văn số 98/BTC-ĐT, giải ngân đạt 95%.", ["giải ngân"]),
        ("Thu ngân sách quý IV phải đạt 61 tỷ đồng để đạt 180 tỷ đồng cả năm.", ["thu ngân sách", "thu ngân sách"]),
        ("Tham gia bảo hiểm y tế 310 nghìn người, tỷ lệ bao phủ đạt 94% dân số.",
         ["tham gia bảo hiểm y tế", "tỷ lệ bao phủ"]),
        ("Lũy kế đến hết ngày 31/8/2024, toàn huyện giải ngân được 48 tỷ đồng.", ["giải ngân"]),
        ("Phấn đấu giải quyết dứt điểm 6 km mặt bằng còn lại.", ["giải quyết dứt điểm mặt bằng còn lại"]),
        ("Đến nay 90% người dân có tài khoản; 60% có thẻ căn cước.",
         ["tỷ lệ người dân có tài khoản", "tỷ lệ người dân có thẻ căn cước"]),
        ("Trồng rừng 12 ha/15 ha KH, đạt 80%.", ["trồng rừng"]),
        ("Đã cấp 90 giấy phép khai thác, thu hồi 4 giấy phép; cấp 12 giấy phép nổ mìn.",
         ["cấp giấy phép khai thác", "thu hồi giấy phép", "cấp giấy phép nổ mìn"]),
        ("Tiếp nhận 120 đơn (trực tuyến 90 đơn = 75%; trực tiếp 30 đơn).",
         ["tiếp nhận đơn", "đơn trực tuyến", "đơn trực tiếp"]),
        ("Thu đất đai 45 tỷ đồng, đạt 41%; thu xổ số 12 tỷ đồng, đạt 80% dự toán.", ["thu đất đai", "thu xổ số"]),
        ("Đã phân loại 35 hộ; lao động trung cấp 900 người.", ["phân loại hộ", "người lao động trung cấp"]),
        ("Phạt 9 cơ sở, đình chỉ 2 cơ sở.", ["cơ sở phạt", "đình chỉ cơ sở"]),
        ("Tặng 7 bằng khen, treo 60 băng rôn, đổ 4 mét khối vữa.", ["tặng bằng khen", "treo băng rôn", "đổ vữa"]),
        ("Dự ước chỉ số sản xuất tháng 5 tăng 1,2%.", ["tốc độ tăng chỉ số sản xuất"]),
        ("Có 8 xã hoàn thành phổ cập giáo dục; 5 xã hoàn thành 15 tiêu chí.",
         ["xã hoàn thành phổ cập giáo dục", "xã", "tiêu chí"]),
        ("Có 11 viên chức đạt loại giỏi.", ["viên chức đạt loại giỏi"]),
        ("Phát hiện 14 vụ, bắt 20 đối tượng mua bán pháo nổ.",
         ["phát hiện vụ mua bán pháo nổ", "bắt đối tượng mua bán pháo nổ"]),
        ("Điểm thi trung bình môn Toán đạt 6,1 điểm.", ["điểm thi trung bình môn Toán"]),
        ("Đã trả 95% kinh phí, tương đương 8 tỷ đồng.", ["tỷ lệ trả kinh phí", "kinh phí"]),
        ("Điều chỉnh 4 dự án với số vốn tăng thêm 9 triệu USD.", ["dự án điều chỉnh", "số vốn tăng thêm"]),
        ("Tai nạn giao thông: trong tháng xảy ra 11 vụ, chết 9 người.", ["vụ tai nạn giao thông", "người chết"]),
        ("Vụ mùa: Tính đến trung tuần tháng 5, cả xã đã gieo cấy được 291 ha.", ["diện tích gieo cấy"]),
        ("Toàn tỉnh gieo trồng 910 ha ngô.", ["gieo trồng ngô"]),
        ("Phấn đấu tăng thu ngân sách 7% so với dự toán (tương đương 19 tỷ đồng).",
         ["tăng thu ngân sách", "tăng thu ngân sách"]),
        ("Toàn tỉnh được cấp 27 mã số vùng trồng.", ["cấp mã số vùng trồng"]),
        ("Kết quả: toàn tỉnh đã giao 207 ha rừng.", ["giao rừng"]),
        ("Tồn tại, hạn chế: trong quý mới giải ngân được 12 tỷ đồng.", ["giải ngân"]),
        ("Đầu năm huyện còn 287 hộ nghèo.", ["hộ nghèo"]),
        ("Khai thác dầu 135 tấn, trong đó: trong nước 118 tấn.", ["khai thác dầu", "khai thác dầu trong nước"]),
        ("Có 84 tàu cá có chiều dài từ 6 mét trở lên.", ["tàu cá có chiều dài từ 6 mét trở lên"]),
        ("Giá vàng 99,99% trong tháng tăng 4,1%.", ["tốc độ tăng giá vàng 99,99%"]),
        ("Rừng bị thiệt hại 87 ha, trong đó mức trên 70% là 21 ha.", ["rừng bị thiệt hại", "mức trên 70%"]),
        ("Có 9 khách sạn từ 3 sao trở lên (02 khách sạn mới mở).", ["khách sạn", "khách sạn mới mở"]),
        ("Có 26 dự án FDI mới với số vốn 1,2 tỷ USD.", ["dự án FDI mới", "số vốn"]),
        ("Do mưa kéo dài, sâu bệnh nhiều nên năng suất lúa chỉ đạt 48 tạ/ha.", ["năng suất lúa"]),
        ("Đã chi 45 tỷ đồng; còn 4 xã có tỷ lệ chi thấp.", ["chi", "xã có tỷ lệ chi thấp"]),
        ("Thi hành xong 518 việc, thu 11 tỷ đồng, đạt 87,1% về việc và 34,2% về tiền.", ["thi hành xong", "thu"]),
        ("Tổng số việc phải giải quyết 846 việc, thụ lý mới 71 việc.", ["tổng số việc phải giải quyết", "thụ lý"]),
        ("Người đã tiêm 387 người, đạt 74,6% KH, trong đó: mũi một 118, mũi hai 269.",
         ["người đã tiêm", "người mũi một", "người mũi hai"]),
        ("- Phấn đấu: 6,7 bác sĩ/vạn dân.", ["bác sĩ/vạn dân"]),
    ],
)  # fmt: skip
def test_names_are_nouns_without_what_leads_to_the_figure(text: str, names: list[str]) -> None:
    assert [d.name for d in indicators(text)] == names


def test_what_is_counted_is_not_only_people_and_works() -> None:
    text = "Có 9 khách sạn, 4 thư viện; 120 vận động viên dự thi, 36 công nhân được khen."
    assert [d.quantity.unit for d in indicators(text)] == ["khách sạn", "thư viện", "vận động viên", "công nhân"]


def test_counts_of_one_thing_behind_strokes() -> None:
    told = [(f"{d.quantity.value:f}", d.quantity.unit) for d in indicators("Có 9 trường/96 lớp/2.810 học sinh.")]
    assert told == [("9", "trường"), ("96", "lớp"), ("2810", "học sinh")]
    told = [(f"{d.quantity.value:f}", d.quantity.unit) for d in indicators("Có 9 dự án/412,5 MW đang vận hành.")]
    assert told == [("9", "dự án"), ("412.5", "MW")]

"""Times that bind an action, told from periods, as-of days, horizons and history."""

from __future__ import annotations

from datetime import date

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.mentions import DeadlineMention
from vnadmin_extract.segment import structure

NOTICE = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Thông báo")


def deadlines(bare: str, context: Context = NOTICE) -> list[DeadlineMention]:
    text = structure(bare)
    return find_deadlines(text, find_dates(text, context), context)


DATED = [
    'Thời gian hoàn thành: <d due="2024-06-30" bound="within">Quý II/2024</d>.',
    'Sở Nội vụ gửi báo cáo <d due="2024-11-20" bound="before">trước ngày 20-11</d>.',
    'Mở lớp, thời gian: <d due="2024-11-30" bound="within">từ 15-10 đến 30-11-2024</d>.',
    'Công an tỉnh mở đợt cao điểm <d due="2024-07-30" bound="within">từ ngày 15/6 đến ngày 30/7/2024</d>.',
    '<d due="2024-10-31" bound="within">Trong tháng 10/2024</d>, Giám đốc Sở Xây dựng cân đối nguồn cát cho các dự án.',
    '<d due="2024-12-31" bound="within">Trong quí IV/2024</d>, chủ trì chuyển đổi cơ cấu giống; giảm diện tích '
    "giống cũ còn dưới 15%.",
    'Kéo giảm nợ thuế xuống dưới 12 tỷ đồng <d due="2024-12-31" bound="by">đến 31/12/2024</d>; tính đến 29/02/2024.',
    'Giải ngân đạt tối thiểu 60% <d due="2024-09-30" bound="by">đến 30/9/2024</d> và 90% '
    '<d due="2025-01-31" bound="by">đến hết 31/01/2025</d>; dư nợ đã đạt 60 tỷ đồng đến 31/3/2024.',
    'Bổ sung 20 tỷ đồng để làm đường tránh lũ <d due="2024-12-31" bound="within">ngay trong năm 2024</d>.',
    'Các chi bộ quán triệt Nghị quyết đến đảng viên <d due="2024-05-31" bound="within">ngay trong tháng 5/2024</d>.',
    "Trên đây là kết quả thực hiện trong tháng 02/2024 về thủ tục hành chính, kính báo cáo UBND tỉnh theo dõi.",
    "Xây dựng hạ tầng, tạo nền tảng vững chắc để đạt tốc độ tăng trưởng cao trong giai đoạn 2026 - 2030.",
    'Hoàn thành <d due="2024-03-31" bound="within">trong tuần cuối tháng 3/2024</d>.',
    '- Thời gian trình: <d due="2024-04-14" bound="by">Tuần 2 tháng 4</d>',
    'Báo cáo danh mục <d due="2024-03-30" bound="before">trước ngày 30 tháng này</d>.',
    'Ban A ký giao ước thi đua, xong <d due="2024-06-30" bound="within">trong quý II</d>.',
    'Sở A trình đề án <d due="2024-04-30" bound="before">trước phiên họp thường kỳ UBND tỉnh tháng 4</d>.',
    "Đại biểu trả lời chất vấn trước kỳ họp thứ tư; gặp cử tri trước kỳ họp giữa năm để gửi ý kiến.",
    "Đám cháy được dập sau 03 ngày.",
    'Nộp hồ sơ <d due="2024-04-05" bound="before">trước ngày 05 tháng sau</d>.',
    'Tham mưu sơ kết 5 năm <d due="2028-12-31" bound="within">vào năm 2028</d>.',
    'Các sở quán triệt, quyết tâm gỡ cảnh báo <d due="2024-12-31" bound="within">trong năm 2024</d>.',
    'Hạn nộp: <d due="2024-04-15" bound="by">ngày 15/4/2024</d>.',
    '<d due="2024-06-30" bound="by">Đến ngày 30/6/2024</d>, hoàn thành việc chi trả.',
    'Hoàn thành <d due="2024-03-14" bound="within">trong tuần thứ 2 của tháng 3/2024</d>.',
    'Sở Y tế rà soát, báo cáo UBND tỉnh <d due="2024-03-15" bound="before">trước ngày 15/3/2024</d>.',
    'Giao Sở Xây dựng tham mưu, hoàn thành <d due="2024-04-30" bound="within">trong tháng 4/2024</d>.',
    'Sở Tài chính trình UBND tỉnh <d due="2024-06-30" bound="within">trong Quý II/2024</d>.',
    'Báo cáo phương án theo quy định của pháp luật <d due="2024-12-25" bound="before">trước ngày 25/12/2024</d>.',
    'Hoàn thành việc bàn giao mặt bằng <d due="2025-05-31" bound="before">trước tháng 6/2025</d>.',
    'Phấn đấu <d due="2026-12-31" bound="by">đến hết năm 2026</d> có 20 xã đạt chuẩn.',
    'Các đơn vị gửi báo cáo <d due="2024-03-20" bound="by">chậm nhất ngày 20/3/2024</d>.',
    'Giao Sở Nội vụ <d due="2024-03-01" bound="before">trước ngày 01/3/2024</d> trực tiếp kiểm tra tại huyện.',
    'Tổ chức lễ khởi công <d due="2024-04-19" bound="on">vào ngày 19/4/2024</d>.',
    'Yêu cầu Sở Công Thương sớm bàn giao công trình <d due="2024-12-31" bound="within">trong năm 2024</d>.',
    'Phấn đấu tỷ lệ che phủ rừng <d due="2030-12-31" bound="by">đến năm 2030</d> đạt 58%.',
    '- <d due="2028-12-31" bound="by">Đến năm 2028</d>, toàn tỉnh có ít nhất 40 hợp tác xã kiểu mới.',
    'Phấn đấu hoàn thành nhà văn hóa các thôn <d due="2027-12-31" bound="within">vào năm 2027</d>.',
    'Trình phê duyệt đề án <d due="2024-12-31" bound="within">trong quý III, IV năm 2024</d>.',
    'Hoàn thành giải ngân <d due="2024-06-30" bound="within">trong 6 tháng đầu năm 2024</d>.',
    'Gửi báo cáo về Sở Nội vụ <d due="2024-03-20" bound="before">trước 16 giờ 00 ngày 20/3/2024</d>.',
    'Gửi về Sở Nội vụ <d due="2024-03-20" bound="before">trước 16 giờ thứ Tư, ngày 20/3/2024</d>; nộp '
    '<d due="2024-03-24" bound="by">chậm nhất Chủ nhật ngày 24/3/2024</d>.',
    'Cắt giảm thủ tục, giảm chi phí, báo cáo UBND tỉnh <d due="2024-05-31" bound="within">trong tháng 5/2024</d>.',
    '<d due="2025-12-31" bound="by">Đến hết năm 2025</d> hoàn thành việc di dời các hộ ven sông.',
    '<d due="2024-06-30" bound="by">Từ nay đến hết tháng 6 năm 2024</d>, tập trung giải phóng mặt bằng.',
    '- <d due="2024-03-30" bound="within">Từ ngày 15/3/2024 - 30/3/2024</d>: Ban Thường trực Hội Chữ thập đỏ các xã '
    "vùng cao phía Bắc cùng trạm y tế thống nhất danh sách.",
    'Thời gian thực hiện: <d due="2024-03-30" bound="within">Từ ngày 15/3/2024 đến ngày 30/3/2024</d>.',
    '(1) Rà soát hồ sơ; (2) <d due="2024-04-30" bound="within">Trong tháng 4/2024</d>, tổ chức họp dân.',
    'Phấn đấu đưa tỷ lệ hộ dùng nước sạch đạt 92% <d due="2024-12-31" bound="within">trong năm 2024</d>.',
    'Đôn đốc các huyện hoàn thành 1.250 căn nhà tình nghĩa <d due="2024-12-31" bound="within">trong năm 2024</d>.',
    'Gộp hai kho lưu trữ về một đầu mối dùng chung <d due="2024-06-30" bound="within">trong quý II/2024</d>.',
    'Cắt giảm tối thiểu 15% thời gian xử lý hồ sơ <d due="2024-03-31" bound="within">trong tháng 3/2024</d>.',
    'Giải ngân hết số vốn được giao <d due="2024-10-15" bound="before">trước ngày 15/10/2024</d>.',
    'Hướng dẫn các hợp tác xã giãn nợ, giảm lãi vay <d due="2024-12-31" bound="by">đến hết năm 2024</d>.',
    'Đánh giá giữa kỳ, trình HĐND tỉnh <d due="2025-12-31" bound="by">vào cuối năm 2025</d>.',
    'Sửa chữa, đưa phà mới vào khai thác <d due="2024-07-01" bound="on">từ ngày 01/7/2024</d>.',
    'Hoàn thiện đề án, trình Ban cán sự <d due="2024-06-12" bound="before">trước ngày 12/6/2024</d>3.',
    'Thời gian thực hiện: <d due="2025-12-31" bound="within">năm 2024 - 2025</d>.',
    'Để hoàn thành việc xóa nhà tạm <d due="2024-12-31" bound="within">trong năm 2024</d>, Bộ A đề nghị cấp vốn.',
    'Thời gian thực hiện: <d due="2024-12-31" bound="within">Quý IV năm 2024</d> và các năm tiếp theo.',
    'Thời gian chậm nhất gửi báo cáo về Sở Nội vụ <d due="2024-03-23" bound="by">ngày 23/3/2024</d>.',
    '1. Hoàn thành việc đưa 30 cây cầu dân sinh vào sử dụng <d due="2024-12-31" bound="within">trong năm 2024</d>',
    '<d due="2024-06-30" bound="by">Chậm nhất là cuối quý II năm 2024</d>, các phòng phải nối mạng với kho dữ liệu.',
    'Các xã hoàn thành việc kiểm kê <d due="2024-09-30" bound="by">chậm nhất đến hết quý III/2024</d>.',
    '1. Xây dựng phần mềm quản lý văn bằng và kho học liệu số (<d due="2024-12-31" bound="within">trong năm 2024</d>).',
    'a) Tập huấn nghiệp vụ lưu trữ (<d due="2024-06-30" bound="within">Quý II/2024</d>, '
    '<d due="2024-12-31" bound="within">Quý IV/2024</d> và thường xuyên).',
    '- Sửa chữa trụ sở hai trạm kiểm lâm (<d due="2024-09-30" bound="within">tháng 9/2024</d>).',
    'c) Tổng kết giai đoạn 2021-2025 <d due="2025-12-31" bound="within">vào năm 2025</d>; giai đoạn 2026-2030 '
    '<d due="2030-12-31" bound="within">vào năm 2030</d>;',
    '<d due="2024-12-31" bound="within">Trong năm 2024</d>, cơ bản hoàn thành việc cấp số nhà; khởi công hai bến xe.',
    'Nâng cấp 12 trạm y tế; <d due="2024-12-31" bound="within">trong năm 2024</d>, thực hiện thí điểm tại ba huyện.',
    '- Lộ trình: <d due="2024-09-30" bound="within">Quý III/2024</d>.',
    'Các phòng đẩy mạnh thu phí, phấn đấu <d due="2024-12-31" bound="by">đến ngày 31/12/2024</d> nợ đọng dưới 5%.',
    '<d due="2024-12-31" bound="by">Từ nay đến ngày 31/12/2024</d>, đội A tuần tra các tuyến đê.',
    'Các ban bám sát tiến độ; <d due="2024-10-31" bound="by">đến hết tháng 10/2024</d> giải ngân đạt tối thiểu 70%.',
    'Đội A tổ chức phát quang đường mòn <d due="2024-03-30" bound="within">từ ngày 15/3/2024 đến ngày 30/3/2024</d>.',
    'c) Sơ kết <d due="2026-12-31" bound="within">vào năm 2026</d>, tổng kết '
    '<d due="2029-12-31" bound="within">vào năm 2029</d>.',
    '- <d due="2024-09-30" bound="within">Tháng 9/2024</d>: Khảo sát tại các xã.',
    '<d due="2024-10-31" bound="within">Trong tháng 10</d>, Sở Y tế tổ chức thi tay nghề.',
    '1. <d due="2024-12-31" bound="within">Trong năm 2024</d>, Ủy ban nhân dân các tỉnh, thành phố phải sửa xong cầu.',
    'Ban A đôn đốc phủ sóng các xã, phải đạt 90% <d due="2024-12-31" bound="within">trong năm 2024</d>.',
    'Hoàn thành đề án <d due="2024-11-30" bound="within">trong tháng 11/2024</d>, triển khai thực hiện '
    '<d due="2025-12-31" bound="within">trong năm 2025</d>.',
    'Cân đối vốn để sửa cơ bản xong <d due="2026-12-31" bound="within">trong hai năm 2025 - 2026</d>.',
    'Các xã gỡ vướng mắc về đất kho bãi xong <d due="2024-12-31" bound="by">cuối tháng 12 năm 2024</d>.',
    "Phê duyệt danh mục các bến đò ngang còn thiếu biển báo và phao cứu sinh ở ba huyện ven sông cùng hồ chứa "
    '<d due="2024-12-31" bound="within">trong năm 2024</d>.',
    '- In tài liệu; đơn vị chủ trì: Sở A; hoàn thành: <d due="2024-11-30" bound="within">tháng 11/2024</d>.',
    'Trồng 2 ha tre. Đơn vị thực hiện: Sở A. Thời gian: <d due="2024-06-30" bound="within">Quý II/2024</d>.',
    '1. Mở hội chợ giống\n* Chủ trì: Sở A\n* Thời gian: <d due="2024-10-31" bound="within">Tháng 10/2024</d>',
    '+ Thời gian thực hiện: <d due="2024-09-30" bound="within">Từ tháng 4 đến tháng 9/2024</d>.',
    'Tiến độ giải ngân: <d due="2024-06-30" bound="by">đến 30/6/2024</d> đạt 45%, '
    '<d due="2024-09-30" bound="by">đến 30/9/2024</d> đạt 70%.',
    '- Tiến độ: khởi công <d due="2024-06-30" bound="within">quý II/2024</d>, hoàn thành '
    '<d due="2025-12-31" bound="within">quý IV/2025</d>.',
    'Tổng kết Đề án: <d due="2028-11-30" bound="within">Tháng 11/2028</d>.',
    'Sơ kết hai năm <d due="2026-06-30" bound="within">vào quý II/2026</d>.',
    'Thời hạn cuối cùng để các xã nộp hồ sơ là <d due="2024-03-15" bound="by">ngày 15/3/2024</d>.',
    'Giai đoạn 1 (<d due="2024-06-30" bound="by">từ nay đến tháng 6/2024</d>): Khảo sát các hồ chứa.',
    'Rà soát hộ nghèo; <d due="2024-12-31" bound="by">hết năm 2024</d>, tổ chức sơ kết, báo cáo UBND tỉnh.',
    '- <d due="2028-12-31" bound="by">Từ năm 2025 đến hết năm 2028</d>: Hoàn thành việc cắm mốc.',
    'Đối với các đô thị ven biển, <d due="2030-12-31" bound="by">đến năm 2030</d>, 100% tuyến phố có cống.',
    'Các ban giải ngân hết vốn kế hoạch đã giao <d due="2024-12-31" bound="within">trong năm 2024</d>.',
    'Phấn đấu số hộ nghèo giảm còn dưới 5% <d due="2024-12-31" bound="by">vào cuối năm 2024</d>.',
    '1. Tuyên truyền trên loa truyền thanh (<d due="2024-04-30" bound="within">từ 01/4 đến 30/4/2024</d>).',
    'Các xã hoàn thiện hồ sơ, gửi UBND tỉnh <d due="2024-03-14" bound="by">ngày 14/3/2024</d>.',
    'Các trường gửi danh sách <d due="2024-03-10" bound="before">trước 10 tháng 3 năm 2024</d>.',
    '- <d due="2024-04-30" bound="within">Cuối tháng 4 năm 2024</d>: các xã hoàn thành việc niêm yết.',
    '- <d due="2024-07-31" bound="within">Tháng 7 năm 2024</d>: có sơ kết Đề án;',
    'Đội A dọn cây đổ, hoàn thành <d due="2024-03-18" bound="within">trong sáng ngày 18/3</d>.',
    'Các xã gửi danh sách <d due="2024-03-18" bound="before">trước chiều ngày 18/3/2024</d>.',
    '2. Tập huấn cho cán bộ xã (<d due="2024-12-31" bound="by">từ tháng 9 đến hết quý IV năm 2024</d>).',
    'Có 20 xã đạt chuẩn (<d due="2025-12-31" bound="by">hết năm 2025</d> đạt 12 xã).',
    'Trồng rừng; <d due="2025-06-30" bound="by">đến hết quý II/2025</d> các xã phải hoàn thành cắm mốc.',
    '- Thời gian thực hiện: <d due="2025-12-31" bound="within">Quý III/2024 - hết năm 2025</d>',
    '- Thời gian thực hiện: <d due="2026-12-31" bound="within">2024 - 2026</d>',
    '3. Tòa án tỉnh phối hợp xét xử lưu động <d due="2025-12-31" bound="within">trong năm 2025</d>.',
    '4. Th ờ i hạn hoàn thành: <d due="2024-09-30" bound="within">Tháng 9/2024</d> và thường xuyên.',
]

STEPS = [
    ("Các xã gửi kết quả về Sở A, hạn cuối ngày 25 tháng 11 hàng năm.", ["ngày 25 tháng 11 hàng năm"]),
    ("Các xã gửi kết quả về Sở A, hạn cuối là ngày 15/12/2024.", ["ngày 15/12/2024"]),
    ("Tổ chức kiểm tra vào tháng 9 đến ngày 20 tháng 10 hàng năm.", ["vào tháng 9 đến ngày 20 tháng 10 hàng năm"]),
    ("- Hoàn trả vốn ứng trước trong năm 2025.", ["trong năm 2025"]),
    ("Gửi tài liệu chậm nhất 10 ngày trước ngày khai mạc kỳ họp.", ["chậm nhất 10 ngày trước ngày khai mạc kỳ họp"]),
    ("- Từ tháng 5/2024 đến tháng 9/2024: Các xã triển khai khoanh vẽ.", ["Từ tháng 5/2024 đến tháng 9/2024"]),
    ("Các xã cung cấp dữ liệu cho Sở A chậm nhất ngày 05 hằng tháng.", ["chậm nhất ngày 05 hằng tháng"]),
    ("- Năm 2025, hoàn thành việc cắm mốc lộ giới.", ["Năm 2025"]),
    ("- Năm 2023, hoàn thành việc cắm mốc lộ giới.", []),
    ("1. Kết thúc năm 2025, Sở A báo cáo kết quả thực hiện Đề án.", ["Kết thúc năm 2025"]),
    ("- Thời gian thực hiện: Quý IV/2024 và Quý I/2025.", ["Quý IV/2024", "Quý I/2025"]),
    ("- Thời gian thực hiện: Dự kiến tháng 5/2025.", ["tháng 5/2025"]),
    ("- Đến 31/12/2024, 100% xã hoàn thành việc cắm mốc.", ["Đến 31/12/2024"]),
    ("Các xã báo cáo Sở A chậm nhất sau khi kết thúc tháng 10 ngày.", ["chậm nhất sau khi kết thúc tháng 10 ngày"]),
    ("Thời gian thực hiện dự án: Không quá 04 năm kể từ khi bố trí vốn.", ["Không quá 04 năm kể từ khi bố trí vốn"]),
    ("Thời hạn gửi báo cáo: 15 ngày kể từ ngày kết thúc đợt kiểm tra.", ["15 ngày kể từ ngày kết thúc đợt kiểm tra"]),
    (
        "Xã B: Trong thời hạn không quá 07 (bảy) ngày làm việc kể từ ngày nhận đơn có trách nhiệm: trả lời.",
        ["Trong thời hạn không quá 07 (bảy) ngày làm việc kể từ ngày nhận đơn"],
    ),
    (
        "- Thời gian tiếp dân: Trong khoảng thời gian từ ngày 03/6/2024 đến 16 giờ 30, ngày 21/6/2024.",
        ["từ ngày 03/6/2024 đến 16 giờ 30, ngày 21/6/2024"],
    ),
    (
        "* Thời gian kiểm tra:\n+ Đợt 1: Từ ngày 15/6/2024 đến ngày 20/6/2024.\n+ Đợt 2: Tháng 9/2024.",
        ["Từ ngày 15/6/2024 đến ngày 20/6/2024", "Tháng 9/2024"],
    ),
    ("* Kết quả kiểm tra:\n+ Đợt 1: Tháng 9/2024.", []),
    ("Sinh viên nộp hồ sơ trước 16:00 ngày 13/10/2024.", ["trước 16:00 ngày 13/10/2024"]),
    ("Doanh nghiệp được lùi thời điểm nộp thuế đến ngày 30/9/2024.", ["đến ngày 30/9/2024"]),
    ("Sở A khẩn trương triển khai, số hóa 100% sổ bộ hộ tịch của các xã trong năm 2025.", ["trong năm 2025"]),
    ("Sở A hoàn thành việc đo đạc trong quý III, năm 2025.", ["trong quý III, năm 2025"]),
    ("5. Về dạy nghề: Từ nay đến năm 2026, tổ chức 20 lớp cho nông dân.", ["Từ nay đến năm 2026"]),
    ("Tỷ lệ giải ngân đến 30/9 đạt trên 55%, đến 31/12 đạt tối thiểu 95%.", ["đến 30/9", "đến 31/12"]),
]


UNDATED = [
    ("Trong tháng 3/2031, Sở A phải hoàn thành việc bàn giao hồ sơ cho xã.", ["Trong tháng 3/2031"]),
    ("- Tiến độ: khởi công quý II/2031, hoàn thành quý IV/2032.", ["quý II/2031", "quý IV/2032"]),
    ("Chi nhánh B chỉ đạo các quỹ nâng dư nợ cho vay lên 900 tỷ đồng vào năm 2032.", ["vào năm 2032"]),
    (
        "Sở A nâng tỷ lệ hồ sơ nộp qua mạng đạt 30% trong năm 2032 và 60% vào cuối năm 2033.",
        ["trong năm 2032", "vào cuối năm 2033"],
    ),
    ("Phấn đấu số hộ nghèo giảm còn dưới 5% vào cuối năm 2031.", ["vào cuối năm 2031"]),
    ("+ Đến năm 2035 kiểm soát tình trạng khai thác gỗ tại các huyện.", ["Đến năm 2035"]),
    ("+ Đến năm 2035, tiếp tục duy trì diện tích rừng phòng hộ.", ["Đến năm 2035"]),
    ("+ Đến năm 2035 dân số ngoại thành khoảng 40 vạn người.", []),
    ("Người sinh trước ngày 01/01/1960 được cấp thẻ.", []),
    ("Các công trình khởi công trước ngày 01/7/2019 được quyết toán.", []),
]


@pytest.mark.parametrize(("bare", "surfaces"), UNDATED)
def test_a_plan_without_its_day(bare: str, surfaces: list[str]) -> None:
    plan = Context(issued_on=None, reference=date(2031, 1, 1), doc_type="Kế hoạch")
    assert [bare[d.start : d.end] for d in deadlines(bare, plan)] == surfaces


@pytest.mark.parametrize(("bare", "surfaces"), STEPS)
def test_steps_and_stages(bare: str, surfaces: list[str]) -> None:
    assert [bare[d.start : d.end] for d in deadlines(bare)] == surfaces


@pytest.mark.parametrize("example", DATED)
def test_dated(example: str) -> None:
    bare, spans = parse(example)
    assert [(bare[d.start : d.end], str(d.due), d.bound) for d in deadlines(bare)] == [
        (s.text, s.attributes["due"], s.attributes["bound"]) for s in spans
    ]


@pytest.mark.parametrize(
    "bare",
    [
        "Giải ngân đến ngày 02/02/2024 đạt 8,6% kế hoạch.",
        "Giá trị sản xuất trong tháng 02/2024 ước đạt 3.100 tỷ đồng.",
        "Căn cứ Nghị quyết số 05/NQ-HĐND ngày 08/12/2023 của HĐND tỉnh.",
        "Thực hiện Chiến lược phát triển đến năm 2030, tầm nhìn đến năm 2050.",
        "Các khoản nợ phát sinh trước ngày 01/7/2023 được khoanh.",
        "Đẩy mạnh các nhiệm vụ, giải pháp trong 02 tháng cuối năm 2024.",
        "Thời gian thực hiện: năm 2024 trở đi.",
        "Đến nay đã cấp 120 thẻ, xóa 15 điểm ngập, hoàn thành trước ngày 01/3/2024.",
        "Phấn đấu sản lượng mỗi tháng đạt tối thiểu 20% giá trị còn lại.",
        "Bám sát mục tiêu của Quy hoạch chung đô thị đến năm 2035 để rà soát.",
        "Các xã báo cáo kết quả hoạt động trong tuần.",
        "Nghị quyết này có hiệu lực sau 10 ngày kể từ ngày được thông qua.",
        "Không dùng cốc nhựa dùng một lần trong các cuộc họp.",
        "III. CHỈ TIÊU TRỒNG RỪNG ĐẾN NĂM 2030",
        "Đến năm 2020, toàn tỉnh có 12 xã đạt chuẩn.",
        "Lập danh mục công trình triển khai trong giai đoạn 2021-2025.",
        "Rà soát người hưởng trợ cấp hàng tháng qua tài khoản.",
        "Các huyện đã tổ chức giao ban hàng tháng để tháo gỡ khó khăn.",
        "Các nhiệm vụ trọng tâm trong quý II/2024 gồm ba nhóm.",
        "Kết quả 03 tháng cuối năm được đánh giá tại phiên họp.",
        "Kết quả thực hiện các dự án ở vùng cao trong 6 tháng đầu năm trên địa bàn.",
        "Căn cứ yêu cầu công tác lưu trữ từ nay đến năm 2030 và những năm tiếp theo, Sở A xây dựng kế hoạch.",
        "Đã xây dựng 12 cầu (trong năm 2024).",
        "Chủ động ứng phó với đợt rét (dự báo vào cuối tháng 12, đầu tháng 1).",
        "Phổ biến các luật mới ban hành trong năm 2024.",
        "Thời gian hỗ trợ không quá 09 tháng/năm học.",
        "Thực hiện Nghị quyết của HĐND tỉnh (năm 2023).",
        "Trong năm 2024, thực hiện chỉ đạo của Bộ, các xã đã cứng hóa 12 km đường.",
        "Biểu dương các đội đã nỗ lực hoàn thành nhiệm vụ trong 6 tháng đầu năm 2023.",
        "- Đến năm 2035: khoảng 460.000 người, chiếm 41% dân số.",
        "Sở A đã gửi báo cáo ngay sau khi kết thúc đợt lũ.",
        "Dịch được dập tắt ngay khi phát sinh.",
        "Các ban chịu trách nhiệm nếu đến hết tháng 9/2024 giải ngân dưới 60% kế hoạch.",
    ],
)
def test_no_deadline(bare: str) -> None:
    assert deadlines(bare) == []


def test_a_plan_s_figure_is_to_be_reached_by_its_year() -> None:
    plan = Context(doc_type="Kế hoạch")
    assert [d.due for d in deadlines("- Cán bộ có trình độ trung cấp đến năm 2010 là 40%.", plan)] == [
        date(2010, 12, 31)
    ]
    assert [d.due for d in deadlines("- Nâng thu nhập từ 7 triệu lên 14 triệu vào năm 2010.", plan)] == [
        date(2010, 12, 31)
    ]
    assert deadlines("- Cán bộ có trình độ trung cấp đến năm 2010 là 40%.", Context(doc_type="Báo cáo")) == []


def test_until_an_event() -> None:
    (found,) = deadlines("Thời gian thực hiện: Từ tháng 11/2024 đến khi kết thúc Đề án.")
    assert (found.due, found.bound, found.relative_anchor) == (
        None,
        "relative",
        "Từ tháng 11/2024 đến khi kết thúc Đề án",
    )


@pytest.mark.parametrize(
    ("bare", "surface"),
    [
        (
            "Kế hoạch 5 năm gửi trong tháng đầu năm của năm thứ nhất thực hiện kế hoạch.",
            "trong tháng đầu năm của năm thứ nhất thực hiện kế hoạch",
        ),
        (
            "Chủ bến gửi hồ sơ gia hạn trước ngày giấy phép hết hạn ít nhất 45 ngày.",
            "trước ngày giấy phép hết hạn ít nhất 45 ngày",
        ),
        (
            "Chủ bến nộp hồ sơ ít nhất 30 ngày làm việc trước khi giấy phép hết hạn.",
            "ít nhất 30 ngày làm việc trước khi giấy phép hết hạn",
        ),
        ("Kiểm tra hết các hồ sơ có rủi ro trong vòng một năm (kể từ ngày hoàn thuế).", "trong vòng một năm"),
        (
            "Đội A tiếp nước uống trong 12 giờ đầu kể từ khi đến được xã; giữ chợ mở.",
            "trong 12 giờ đầu kể từ khi đến được xã",
        ),
        ("Các ban kiểm điểm trách nhiệm, báo cáo trong tuần.", "trong tuần"),
        ("Thời gian thực hiện: Sau khi Nghị định được ban hành.", "Sau khi Nghị định được ban hành"),
        ("Ngay sau khi có kết quả thi, Sở Nội vụ niêm yết danh sách.", "Ngay sau khi có kết quả thi"),
        ("Đoàn gửi biên bản về Sở Y tế ngay sau khi kết thúc đợt khám.", "ngay sau khi kết thúc đợt khám"),
        ("Biên bản phải được gửi đến Sở Y tế ngay sau khi kết thúc đợt khám.", "ngay sau khi kết thúc đợt khám"),
        ("Sửa chữa trường lớp, xong trước khi khai giảng 10 ngày.", "trước khi khai giảng 10 ngày"),
        ("Gửi văn bản trước hội nghị ít nhất 05 ngày làm việc.", "trước hội nghị ít nhất 05 ngày làm việc"),
        ("Sở A trình dự toán trước kỳ họp giữa năm của HĐND tỉnh.", "trước kỳ họp giữa năm của HĐND tỉnh"),
        ("Sở A gửi tài liệu trước kỳ họp thứ 5 HĐND tỉnh khóa IX.", "trước kỳ họp thứ 5 HĐND tỉnh khóa IX"),
        ("Ban A gửi hồ sơ chậm nhất 10 ngày trước kỳ họp thường lệ.", "chậm nhất 10 ngày trước kỳ họp thường lệ"),
        ("Đội A phải có mặt trong vòng 12 giờ khi nhận được tin.", "trong vòng 12 giờ khi nhận được tin"),
        ("Kết thúc đợt mưa lũ, các xã báo cáo Sở A sau 03 ngày.", "sau 03 ngày"),
        ("Đội A nộp hồ sơ ít nhất 02 tuần trước thời điểm mở hội.", "ít nhất 02 tuần trước thời điểm mở hội"),
    ],
)
def test_times_that_only_an_event_tells(bare: str, surface: str) -> None:
    (found,) = deadlines(bare)
    assert (bare[found.start : found.end], found.due, found.bound) == (surface, None, "relative")


def test_relative_is_resolved_where_its_anchor_is_known() -> None:
    known = deadlines("Trả lời trong vòng 10 ngày kể từ ngày 05/3/2024.")
    assert [(d.due, d.bound, d.relative_days) for d in known] == [(date(2024, 3, 15), "relative", 10)]
    unknown = deadlines("Trả lời trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ.")
    assert [(d.due, d.relative_days, d.relative_anchor) for d in unknown] == [(None, 5, "kể từ ngày nhận đủ hồ sơ")]


def test_months_and_weeks_count_from_a_printed_day() -> None:
    (month,) = deadlines("Hoàn thành trong thời hạn 03 tháng kể từ ngày 30/11/2023.")
    assert month.due == date(2024, 2, 29)
    (weeks,) = deadlines("Trả lời trong vòng hai tuần kể từ ngày 05/3/2024.")
    assert (weeks.due, weeks.relative_days) == (date(2024, 3, 19), 14)


def test_a_report_tells_of_its_month() -> None:
    report = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Báo cáo")
    assert deadlines("Sở Nội vụ báo cáo kết quả thực hiện trong tháng 3/2024 như sau.", report) == []


def test_a_report_sets_times_in_its_section_of_tasks() -> None:
    report = Context(issued_on=date(2024, 3, 4), reference=date(2024, 3, 4), doc_type="Báo cáo")
    found = deadlines(
        "I. KẾT QUẢ THỰC HIỆN\nHoàn thành 40 cầu treo trong năm 2024.\n"
        "II. NHIỆM VỤ THỜI GIAN TỚI\nCục A hoàn thành 90 nhà chờ trong năm 2024.",
        report,
    )
    assert [d.due for d in found] == [date(2024, 12, 31)]


def test_work_that_goes_on_behind_its_day_is_noted() -> None:
    found = deadlines("Thời gian thực hiện: năm 2024 và các năm tiếp theo.\nHoàn thành trong năm 2024.")
    assert [[n.code for n in d.notes] for d in found] == [["goes_on"], []]


def test_year_left_out() -> None:
    (soon,) = deadlines("Báo cáo UBND tỉnh trước ngày 30/6.")
    assert soon.due == date(2024, 6, 30)
    assert [n.code for n in soon.notes] == ["year_inferred"]
    december = Context(issued_on=date(2024, 12, 25), reference=date(2024, 12, 25), doc_type="Chỉ thị")
    (next_year,) = deadlines("Báo cáo UBND tỉnh trước ngày 15/01.", december)
    assert next_year.due == date(2025, 1, 15)


def test_a_day_that_cannot_be_known_stays_open() -> None:
    (lunar,) = deadlines("Chi trả xong trước ngày 23/12/2024 âm lịch.")
    assert (lunar.due, [n.code for n in lunar.notes]) == (None, ["lunar_date"])


def test_cells_of_a_column_of_times() -> None:
    found = deadlines(
        "TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành\n"
        "1\tXây dựng đề án\tSở Y tế\tQuý II/2024\n"
        "2\tRà soát quy hoạch\tSở Xây dựng\t12/2024\n"
        "3\tTổng hợp số liệu\tCục Thống kê\tHằng quý\n"
        "4\tXếp hạng các xã\tSở Nội vụ\tTháng 01 hằng năm\n"
        "5\tKiểm tra các chợ\tSở Công Thương\tTrong Quý III/2024; báo cáo chậm nhất 10/10/2024\n"
        "6\tDạy nghề cho nông dân\tSở Nội vụ\tTrước 15/11 hằng năm\n"
        "7\tTổ chức hội chợ\tSở Công Thương\tQuý I, năm 2025 và hằng năm"
    )
    assert [(d.due, d.recurrence) for d in found] == [
        (date(2024, 6, 30), None),
        (date(2024, 12, 31), None),
        (None, "FREQ=MONTHLY;INTERVAL=3"),
        (None, "FREQ=YEARLY;BYMONTH=1"),
        (date(2024, 9, 30), None),
        (date(2024, 10, 10), None),
        (None, "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"),
        (date(2025, 3, 31), None),
        (None, "FREQ=YEARLY"),
    ]


def test_what_is_to_come_where_the_document_has_no_day() -> None:
    undated = Context(doc_type="Kế hoạch")
    (strives,) = deadlines("Cục A thu hồi nợ thuế, phấn đấu đến 31/12/2031 tổng nợ dưới 5%.", undated)
    assert strives.due == date(2031, 12, 31)
    (now,) = deadlines("Từ nay đến hết tháng 6/2031, các xã tập trung hoàn thành việc đo đạc.", undated)
    assert now.due == date(2031, 6, 30)

"""Kinds of bodies, level by level: what each is called, where its name ends, and what is none."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

SECTIONS = [
    '<a>Phòng Quản lý giống và Kỹ thuật trồng trọt</a> ươm cây; <a>Phòng Thanh tra, Pháp chế</a> kiểm tra cơ sở.',
    '<a>Phòng Hành chính, Tổng hợp</a>: rà soát kho; mời <a>Phòng Nội vụ</a>, <a>Thanh tra huyện</a> dự họp.',
    'Chi của Chi cục 11,26 tỷ đồng, thu của Trung tâm 9 tỷ đồng.',
    'Giao <a>Phòng Cảnh sát điều tra tội phạm về trật tự quản lý kinh tế và chức vụ</a> xác minh.',
    'Tại cuộc họp <a>Ban Chỉ đạo thúc đẩy giải ngân vốn đầu tư công</a> ngày 5/5/2022.',
    'Gửi <a>Hội đồng thẩm định nhà nước</a> thẩm định; báo cáo <a>Ban Chỉ đạo phòng chống dịch</a> và Lãnh đạo Bộ.',
    'Phối hợp với <a c="Ban Quản lý dự án bảo vệ và phát triển rừng huyện">Ban quản lý dự án bảo vệ và phát triển rừng '
    'huyện</a> trồng rừng.',
    'CHỦ TỊCH <a c="Ủy ban nhân dân tỉnh">ỦY BAN NHÂN DÂN TỈNH</a> ĐIỆN:',
    '<a c="Ủy ban nhân dân xã Phú Thịnh Đông">UBND xã Phú Thịnh Đông</a> lập tổ, rà soát.',
    '<a c="Ủy ban nhân dân xã Sơn Kim 1">UBND xã Sơn Kim 1</a> cùng lực lượng <a>Công an tỉnh</a> sơ tán dân.',
    '<a>Phòng Quản lý lữ hành</a> rà soát; <a>Phòng Quản lý lưu trú</a> chủ trì, báo cáo.',
    '<a c="Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị">Ban QLDA ĐTXD hạ tầng và phát triển đô '
    'thị</a> giải trình.',
    '<a>Báo Điện Biên Phủ</a>, <a>Báo Lào Cai</a> đưa tin; <a>Ủy ban Quốc gia Ứng phó thảm họa</a> sẵn sàng lực lượng.',
    'Tư lệnh <a c="Bộ Tư lệnh Bộ đội Biên phòng">BĐBP</a> báo cáo; '
    '<a c="Bộ Chỉ huy Bộ đội Biên phòng tỉnh">BĐBP tỉnh</a> tuần tra.',
    '<a c="Bộ Tư lệnh Cảnh sát biển">BỘ TƯ LỆNH CẢNH SÁT BIỂN</a>',
    'Mời <a>Phòng Cảnh sát phòng, chống tội phạm về môi trường</a> kiểm tra kho.',
    '<a c="Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh">Ban KTNS - HĐND tỉnh</a>, '
    '<a c="Ban Pháp chế Hội đồng nhân dân tỉnh">Ban Pháp chế - HĐND tỉnh</a> thẩm tra.',
    'Phối hợp <a c="Ủy ban nhân dân huyện Đakrông">UBND huyện Đakrông</a> vận động nhân dân.',
    '<a>Ban Quản lý dự án ngành giao thông</a> bàn giao; <a>Báo Hà Giang</a> tăng thời lượng đưa tin.',
]  # fmt: skip
ELECTIONS = [
    'Báo cáo <a>Hội đồng bầu cử quốc gia</a> và <a>Ủy ban bầu cử tỉnh</a> trước ngày 20/3.',
    'Giao <a>Ban bầu cử số 4</a>, <a>Tổ bầu cử</a> niêm yết danh sách cử tri tại đơn vị bầu cử số 4.',
    'Theo đề nghị của <a c="Ban bầu cử đại biểu Hội đồng nhân dân xã">Ban bầu cử đại biểu HĐND xã</a>.',
]  # fmt: skip
PARTY = [
    'Trình <a>Thường trực Đảng ủy xã</a> cho ý kiến; <a c="Ủy ban Kiểm tra Đảng ủy">Uỷ ban Kiểm tra Đảng uỷ</a> rà.',
    'Giao <a>Ban Xây dựng Đảng</a>, <a>Văn phòng Đảng ủy</a> tham mưu; xin ý kiến <a>Đảng ủy</a> trước khi ban hành.',
    'Ủy viên <a>Ban Thường vụ Đảng ủy xã</a>; đảng ủy viên phụ trách địa bàn; công tác xây dựng Đảng.',
    '<a>Đảng ủy Khối các cơ quan tỉnh</a> quan tâm; <a>Đảng đoàn Quốc hội</a>, <a>Ban Cán sự đảng Bộ Tư pháp</a>.',
    'Các Nghị quyết của <a c="Ban Chấp hành Trung ương Đảng">Trung ương Đảng</a>, <a>Bộ Chính trị</a> về đất đai.',
    'Phó Thủ tướng Thường trực <a>Chính phủ</a> và Phó Thủ tướng Chính phủ báo cáo <a>Thủ tướng Chính phủ</a>.',
    'Phó Bí thư Thường trực <a>Đảng ủy</a> dự họp.',
    'Gửi <a>Văn phòng Quân ủy Trung ương</a>, <a>Vụ Cơ sở đảng, đảng viên</a> và <a>Tạp chí Xây dựng Đảng</a>.',
    '<a>Đảng ủy Quân sự tỉnh</a>, <a>Đảng ủy Bộ đội Biên phòng tỉnh</a> lãnh đạo lực lượng thuộc quyền.',
    'Chủ tịch UBND các xã: <a c="Ủy ban nhân dân xã Mỹ Lộ">Mỹ Lộ</a>, '
    '<a c="Ủy ban nhân dân xã Hòa Cát">Hòa Cát</a> họp.',
    '<a>Huyện ủy Bình Lục</a>, <a c="Huyện ủy Lý Nhân">Lý Nhân</a> và '
    '<a c="Trung tâm Y tế huyện Bình Lục">TTYT huyện Bình Lục</a> lập kế hoạch.',
    'Bí thư <a>Huyện ủy Bình Lục</a>, <a>Thành ủy Vinh</a> và <a>Huyện ủy</a> Nguyễn Văn Hùng dự họp.',
]  # fmt: skip
FRONT = [
    'Đề nghị <a c="Ủy ban Mặt trận Tổ quốc xã">UBMTTQ xã</a>, <a>Ban Công tác Mặt trận thôn Đoài</a> vận động.',
    'Bí thư <a c="Đoàn Thanh niên Cộng sản Hồ Chí Minh Bộ Tư pháp">Đoàn TNCS Hồ Chí Minh Bộ Tư pháp</a> dự.',
    'Giao <a>Ban Thường vụ Hội Nông dân tỉnh</a> và <a>Đoàn Thanh niên xã</a> ra quân; <a>Xã đoàn</a> phối hợp.',
    'Mời <a>Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam</a> tham gia, <a>Đoàn Luật sư tỉnh</a> góp ý.',
]  # fmt: skip
STATE = [
    "Mời Chủ tịch UBND các huyện <a c=\"Ủy ban nhân dân huyện Cư M'gar\">Cư M'gar</a>, "
    '<a c="Ủy ban nhân dân huyện Ea H’leo">Ea H’leo</a> và <a c="Ủy ban nhân dân huyện Lắk">Lắk</a> dự họp.',
    "Giao <a>Trung tâm Thanh toán đa tuyến khu vực phía Bắc</a>, <a>Trung tâm Dịch vụ khách hàng</a> phân tích.",
    '<a c="Văn phòng Bảo hiểm xã hội Việt Nam">Văn phòng BHXH Việt Nam</a> gửi '
    '<a c="Hội đồng quản lý Bảo hiểm xã hội Việt Nam">HĐQL BHXH Việt Nam</a>.',
    "Thu BHXH 88 tỷ đồng; trợ cấp BHXH hàng tháng; nộp hồ sơ BHXH điện tử; phát triển BHXH tự nguyện, sổ BHXH.",
    'Đề nghị <a c="Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh">Ngân hàng NN&PTNT tỉnh</a> giãn nợ.',
    'Gửi <a c="Hội đồng quản lý Bảo hiểm xã hội">Hội đồng quản lý BHXH</a>, '
    '<a c="Bảo hiểm xã hội Bộ Quốc phòng">BHXH Bộ Quốc phòng</a>, '
    '<a c="Bảo hiểm xã hội Công an nhân dân">BHXH CAND</a> và <a>Ban Thu - Sổ, Thẻ</a>.',
    'Lấy ý kiến <a>Cảng vụ hàng hải Hải Phòng</a>; <a>Công ty TNHH MTV Điện lực Hải Phòng</a> hạn chế cắt điện.',
    'Đăng trên Cổng thông tin điện tử; gửi <a c="Cổng Thông tin điện tử tỉnh">Cổng TTĐT tỉnh</a>.',
    'Gửi <a>Tòa án nhân dân cấp cao tại Hà Nội</a>, <a>Viện Kiểm sát quân sự Trung ương</a>, <a>Sư đoàn 308</a>.',
    'Theo <a>Tổng cục Thống kê</a> giá trị sản xuất tăng; số liệu của <a c="Tổng cục Hải quan">TCHQ</a>, '
    '<a c="Tổng cục Thống kê">TCTK</a> và <a>Cục Văn hóa các dân tộc Việt Nam</a> cho thấy '
    '<a c="Đoàn giám sát Hội đồng nhân dân tỉnh">Đoàn giám sát HĐND tỉnh</a> nêu đúng.',
    'Cán bộ <a c="Văn phòng Cơ quan Ủy ban Mặt trận Tổ quốc xã">Văn phòng Cơ quan Ủy ban MTTQ xã</a> trực.',
    '<a>Kiểm toán Nhà nước chuyên ngành II</a> trao đổi với <a c="Ủy ban Pháp luật và Tư pháp của '
    'Quốc hội">Ủy ban Pháp luật và Tư pháp</a> của <a>Quốc hội</a>.',
    'Làm việc với <a>Đại sứ quán Hàn Quốc tại Việt Nam</a>; trả lời <a>Đại sứ quán Lào</a> tại Công văn số 5.',
    '<a>Hội đồng nghĩa vụ quân sự xã</a> khám tuyển; <a>Hội đồng Khoa học và Công nghệ tỉnh</a> nghiệm thu.',
    '<a>Ban Giải phóng mặt bằng thành phố</a> chi trả; <a>Ban Thanh tra nhân dân</a> chủ động giám sát.',
    '<a>Cục Quản lý, giám sát bảo hiểm</a> thanh tra; <a>Vụ Pháp luật dân sự - kinh tế</a> thẩm định.',
    'Vượt số thu mà <a>Tổng cục Thuế</a> giao thêm; <a c="Cục Hải quan Hà Tĩnh">Hải quan Hà Tĩnh</a> thông quan.',
    'Trưởng các phòng: <a c="Phòng Tài chính - Kế hoạch">Tài chính - Kế hoạch</a>, <a c="Phòng Kinh tế và Hạ tầng">'
    'Kinh tế và Hạ tầng</a>, <a c="Phòng Giáo dục và Đào tạo">GD&ĐT</a> dự họp.',
    'Hỗ trợ <a>Tổ công tác</a> 310 triệu đồng; <a c="Phòng Kiểm soát chi ngân sách nhà nước">Phòng Kiểm soát chi NSNN'
    '</a>: xử lý hồ sơ; <a c="Đài Truyền thanh - Truyền hình huyện">Đài TT-TH huyện</a>.',
    '<a>Đội thuế liên xã</a> và <a c="Phòng Giám định Bảo hiểm y tế">Phòng Giám định BHYT</a> rà soát nguồn thu.',
    '<a c="Thuế thành phố">Thuế TP</a> và <a c="Thống kê thành phố">Thống kê TP</a> cung cấp số liệu.',
    'Báo về <a>Phòng Lao động - Tiền lương - Bảo hiểm xã hội</a>; gửi <a>Vụ Tổng hợp</a> - TCTK.',
    'Báo cáo <a c="Tổ đại biểu Hội đồng nhân dân tỉnh đơn vị huyện Lý Nhân">Tổ đại biểu HĐND tỉnh đơn vị huyện Lý Nhân'
    '</a>, <a c="Ủy ban Thường vụ Quốc hội">UBTV Quốc hội</a> xem xét.',
    'Thành lập <a>Ủy ban Quốc gia phòng, chống ma túy, mại dâm</a> theo Quyết định của <a>Chính phủ</a>.',
    'Giao <a>Ban Chỉ huy Quân sự xã</a>, <a c="Ban Chỉ huy Quân sự huyện">Ban CHQS huyện</a> canh trực.',
    '<a>Phòng giao dịch Ngân hàng Chính sách xã hội huyện</a> giải ngân, <a>Bưu điện tỉnh</a> chi trả.',
    '<a c="Ban Quản lý dự án huyện Lý Nhân">Ban QLDA huyện Lý Nhân</a> nghiệm thu; <a c="Văn phòng Thường trực Ban Chỉ '
    'huy phòng, chống thiên tai tỉnh">Văn phòng Thường trực BCH PCTT tỉnh</a> trực ban.',
    '<a c="Phòng Quản lý thương mại">Phòng QLTM</a> chủ trì; <a c="Trung tâm Tư vấn phát triển công nghiệp">Trung tâm '
    'Tư vấn PTCN</a> nghiệm thu; <a c="Cục Dữ liệu tài nguyên môi trường">Cục Dữ liệu TNMT</a> góp ý.',
    '<a>Điện lực Hà Nam</a>, <a>Bưu điện Hà Nam</a> trực 24/24.',
    'Các đại biểu <a c="Hội đồng nhân dân tỉnh">HĐND tỉnh</a> thảo luận; ý kiến đại biểu <a>Quốc hội</a>.',
    'Gửi <a c="Viện Kiểm sát nhân dân tối cao">Viện KSND tối cao</a>, '
    '<a c="Tòa án nhân dân tối cao">Tòa án ND tối cao</a>, <a>Viện Thống kê</a> và Viện trưởng <a>Viện Hán Nôm</a>.',
    'Gửi <a c="Ban Bí thư">Ban Bí thư TW Đảng</a>; <a c="Văn phòng Ủy ban nhân dân thành phố">VPUBTP</a>: CVP; '
    '<a c="Báo và Phát thanh - Truyền hình Phú Thọ">Báo và PTTH Phú Thọ</a>.',
    'Gửi <a c="Văn phòng Đảng ủy Ủy ban nhân dân tỉnh">Văn phòng Đảng ủy UBND tỉnh</a>; '
    'nguồn: <a>Vụ kinh tế Công nghiệp</a>.',
    # A dash before the body that the first is part of; what a paper of a board is about is no part of its name.
    'Gửi về <a>Phòng Hậu cần</a> - <a>Công an tỉnh</a>; <a>Trung tâm Mua sắm qua mạng</a> - <a>Bộ Tài chính</a>.',
    'Giao <a>Phòng Tài chính - Kế hoạch</a> rà soát.',
    'Kế hoạch số 07/KH-BCĐ của <a>Ban Chỉ đạo chuyển đổi số</a> về Kế hoạch hành động năm 2026.',
    '<a>Ban Chỉ đạo phòng, chống ma túy, mại dâm và xây dựng phong trào bảo vệ trật tự tỉnh</a> họp.',
    '<a c="Văn phòng Ban Chỉ đạo">Văn phòng Ban Chỉ đạo</a> tổng hợp. Chánh Văn phòng <a>Ban Chỉ đạo</a>.',
    'Gửi <a>Phòng Đấu thầu, Thẩm định và Giám sát đầu tư</a>; <a>Văn phòng Ủy ban</a>, Báo.',
    '<a c="Văn phòng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng">VP BCĐ TW về phòng, chống tham nhũng</a>.',
    '<a>Ban Chỉ đạo các chương trình mục tiêu quốc gia giai đoạn 2021-2025 tỉnh</a>, '
    '<a c="Ban Chỉ đạo 389 tỉnh">BCĐ 389 tỉnh</a> họp.',
    '<a c="Sở Giao thông vận tải - Xây dựng">Sở GTVT-XD</a>, <a c="Trung tâm Phục vụ hành chính công tỉnh">TTPVHCC '
    'tỉnh</a>, <a c="Báo và Phát thanh - Truyền hình tỉnh">Báo & PTTH tỉnh</a>.',
    '<a>Ban Chỉ đạo của Chính phủ</a> thống nhất; gửi <a c="Ủy ban Mặt trận Tổ quốc Việt Nam">UB.MTTQVN</a>, '
    '<a c="Trung tâm Công nghệ và Cổng Thông tin điện tử tỉnh">TT. CN và Cổng TTĐT tỉnh</a>.',
    'Kế hoạch số 05-KH/BCĐTW của <a>Ban Chỉ đạo Trung ương</a> về đẩy mạnh chuyển đổi số.',
    'Đề xuất <a>Ban Chỉ đạo quốc gia</a> các chủ trương, chính sách.',
    '<a>Đài Truyền thanh xã</a> đưa tin; <a>Phòng Nội vụ - Lao động, Thương binh và Xã hội</a> tổng hợp.',
]  # fmt: skip
SHARED = [
    '- <a c="Thường trực Hội đồng nhân dân xã">TT. HĐND</a>, <a c="Ủy ban nhân dân xã">UBND xã</a>;',
    '- <a c="Đảng ủy xã">Đảng ủy</a>, <a c="Ủy ban nhân dân xã">UBND</a>, <a c="Mặt trận Tổ quốc xã">MTTQ xã</a>;',
    '<a c="Hội đồng nhân dân huyện Lý Nhân">HĐND</a>, <a c="Ủy ban nhân dân huyện Lý Nhân">UBND huyện Lý Nhân</a> họp.',
    '<a c="Ủy ban nhân dân tỉnh">UBND tỉnh</a>; <a>Sở Y tế</a>, <a c="Ủy ban nhân dân xã">UBND xã</a>.',
]  # fmt: skip
SMALL = [
    'Giao <a>Trung tâm y tế huyện</a>, <a c="Phòng Tài chính huyện">Phòng tài chính huyện</a>, <a>Trạm y tế xã</a>.',
    'Số thu do <a>Thuế Đồng Nai</a> cung cấp; trung tâm văn hóa của vùng; Trạm bơm huyện; Phòng kiểm tra huyện.',
]  # fmt: skip
EDGES = [
    '<a>Ban Chỉ đạo hè tỉnh</a> nói trên; <a>Hội đồng khen thưởng xã</a>, <a>Cục Điều tra chống buôn lậu</a> trao quà.',
    '<a>Ban Chỉ đạo hè tỉnh</a>, <a c="Ban Chỉ đạo hè tỉnh">Ban Chỉ đạo</a> thăm xã Mỹ Lộc.',
    'Giao <a>Cục Viễn thông</a> báo cáo; <a>Cục Quản lý Dược</a> rất tích cực; <a>Ban Chỉ đạo bầu cử tỉnh</a> mời dự.',
    '<a>Trung tâm Giám sát, điều hành đô thị thông minh</a> ghi hình; <a>Vụ Kinh tế xây dựng</a> rà soát định mức.',
    'Đề nghị <a>Ban Chỉ đạo đổi mới và phát triển doanh nghiệp</a> quan tâm; <a>Ban Chỉ đạo Tây Nam Bộ</a> họp.',
    '<a>Ban Chỉ đạo chuyển đổi số Bộ Tư pháp</a> họp; <a>Chi cục Hợp tác xã và Phát triển nông thôn</a> nâng cấp kho.',
    '<a>Ban Chỉ đạo Phong trào “Toàn dân bảo vệ an ninh Tổ quốc” tỉnh</a>; <a c="Sở Y tế">Sở y tế</a>; Bộ xây dựng.',
    '<a>Trung tâm Văn hóa, Thông tin - Thể thao huyện</a> treo cờ, <a>Vụ Tổ chức cán bộ</a> thẩm định hồ sơ.',
]  # fmt: skip
OFFICES = [
    'Báo cáo Cục hằng tuần; Cục Trưởng Bùi Văn Lâm chủ trì; Chi cục trưởng vắng mặt.',
    'Phó Tổng Cục trưởng <a c="Tổng cục Thủy sản">Tổng Cục Thủy sản</a> Vũ Hải Nam và Giám đốc <a>Trung tâm Khuyến '
    'nông</a> Lê Thị Hoa dự.',
    'Hội nghị do <a c="Ủy ban nhân dân thành phố Hồ Chí Minh">UBND TPHCM</a> và '
    '<a c="Sở Y tế thành phố Hồ Chí Minh">Sở Y tế TP.HCM</a> tổ chức.',
    '<a>Ban Chỉ đạo hè tỉnh</a> và <a>Tổ giúp việc</a> tự giải thể.',
    'Vay vốn của Chính phủ Vương quốc Na Uy, Quốc hội Lào; <a c="Quốc hội">Quốc hội nước Cộng hòa xã hội chủ nghĩa '
    'Việt Nam</a> thông qua.',
    '<a c="Cổng Thông tin điện tử Bộ Y tế">Cổng TTĐT Bộ Y tế</a> đăng tải; <a>Ban Chính sách, thuế quốc tế</a> trả '
    'lời, <a>Ban Pháp chế</a> góp ý.',
    '<a c="Đảng ủy Bộ Nội vụ">ĐẢNG ỦY BỘ NỘI VỤ</a>',
]  # fmt: skip
FORCES = [
    'Phối hợp với lực lượng <a>Cảnh sát giao thông</a>, <a>Kiểm lâm</a>, <a>Quản lý thị trường</a> lập chốt.',
    'Giao <a>Thanh tra giao thông</a> xử lý; quản lý thị trường đất đai; Công an nhân dân; Giao Quản lý thị trường '
    'vốn.',
    '<a>Sở Tư pháp</a>, <a>Công an</a> và <a>Hải quan</a> trao đổi.',
    '- <a>Công an</a>, <a>Xã đội</a> tuần tra; xã đội trưởng báo cáo. Mời <a>Huyện đội</a> dự.',
]  # fmt: skip
DEFENCE = [
    'Gửi <a c="Bộ Tổng Tham mưu">BTTM</a>, <a c="Bộ Tư lệnh Quân khu 9">BTL Quân khu 9</a>, '
    '<a c="Bộ Tư lệnh Quân chủng Phòng không - Không quân">BTL Quân chủng PK-KQ</a>.',
    '<a c="Bộ Tư lệnh Cảnh sát biển">BTL Cảnh sát biển</a> và <a>Binh chủng Công binh</a> trực; '
    '<a>Lữ đoàn Công binh 131</a> gia cố đê.',
    'Giao <a c="Bộ Chỉ huy Bộ đội Biên phòng tỉnh">Bộ CHBP tỉnh</a> phối hợp với <a>Bộ Tư lệnh Pháo binh</a>.',
    '<a c="Quân chủng Hải quân">Quân chủng Hải quân</a>, <a c="Quân chủng Phòng không - Không quân">PK-KQ</a> bay '
    'trinh sát.',
]  # fmt: skip
COMMITTEES = [
    '<a>Văn phòng Ban Chỉ đạo Phòng thủ dân sự tỉnh</a> - <a>Văn phòng Hội đồng thẩm định tỉnh</a> gửi <a c="Đảng đoàn '
    'Quốc hội">ĐẢNG ĐOÀN QUỐC HỘI</a>.',
    'Trình <a>Ban Thường vụ Đảng ủy Chính phủ</a>; <a>Đảng ủy cơ quan Bộ Tư pháp</a> và <a>Thường trực Đảng ủy Bộ Y '
    'tế</a> cho ý kiến.',
    '<a>Tổ đảng ở Thường trực Ủy ban Pháp luật</a> họp; <a>Văn phòng Đảng đoàn Quốc hội</a> tổng hợp.',
    'Gửi <a c="Văn phòng Quốc hội">VPQH</a>, <a c="Ủy ban Khoa học, Công nghệ và Môi trường">Ủy ban KH,CN&MT</a>; '
    '<a c="Thường trực Ủy ban Kinh tế">TT. Ủy ban Kinh tế</a> thẩm tra.',
    'Báo cáo <a>Thường trực Ban Bí thư</a>, <a c="Ủy ban Kiểm tra Đảng ủy Quốc hội">UBKT Đảng ủy Quốc hội</a>.',
    'Đảng ủy các cấp; Đảng bộ, chi bộ trong sạch; <a>Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương</a> họp.',
]  # fmt: skip
TABLE = [
    '<a>Cục Khám, chữa bệnh</a> trả lời; <a>Cục Phòng, chống rửa tiền</a> và <a>Vụ Phổ biến, giáo dục pháp luật</a>.',
    'Giao <a c="Cục Cảnh sát phòng cháy chữa cháy và cứu nạn, cứu hộ">Cục Cảnh sát PCCC và CNCH</a> kiểm tra; '
    '<a>Vụ Tổng hợp kinh tế quốc dân</a> chủ trì.',
    '<a>Trung tâm dự báo Khí tượng thủy văn quốc gia</a> phát tin; <a>Quỹ phòng, chống thiên tai tỉnh</a> chi.',
    'Gửi <a c="Vụ Hợp tác quốc tế">Vụ HTQT</a>, <a c="Vụ Tổ chức cán bộ">Vụ TCCB</a>; cục phòng, chống bão.',
]  # fmt: skip
SHORT = [
    '<a c="Ban Bồi thường Giải phóng mặt bằng">Ban Bồi thường GPMB</a> chi trả; '
    '<a c="Chi cục Dân số - Kế hoạch hóa gia đình">Chi cục Dân số - KHHGĐ</a> rà soát.',
    'Giao <a c="Tạp chí Bảo hiểm xã hội">Tạp chí BHXH</a> đăng công khai danh sách đơn vị nợ.',
    '- <a>Ban CĐQG phòng chống dịch</a>;',
    'Phối hợp với <a c="Phòng Y tế">phòng Y tế</a> tập huấn; giao <a c="Phòng Kinh tế">phòng Kinh tế</a> tổng hợp.',
    'Theo hướng dẫn của liên sở <a c="Sở Xây dựng">Xây dựng</a> - <a c="Sở Tài chính">Tài chính</a> số 12/HD-LS.',
    'Giao <a>Đội Quản lý thị trường số 3</a> và <a>Đội Cảnh sát giao thông 7</a> tuần tra; '
    'tặng khen <a>Đội Kiểm tra</a> 5 năm liền.',
    'Đề nghị <a>VNPT Nghệ An</a>, <a>Viettel tỉnh</a> rà soát; tại hội nghị có VNPT trình bày.',
    'Giao <a c="Tập đoàn Điện lực Việt Nam">EVN</a> rà soát; <a c="Trạm Bảo vệ thực vật">Trạm BVTV</a> đôn đốc.',
    'Đề nghị <a>Công ty Điện lực Hà Nam</a>, phối hợp với <a c="Ủy ban nhân dân xã">UBND xã</a> treo biển báo.',
    'PCT <a c="Ủy ban nhân dân thành phố">UBND TP</a> Lê Văn Thắng; <a>Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh</a>, '
    '<a c="Liên minh các Hợp tác xã tỉnh">Liên minh các HTX tỉnh</a>; <a>Chi cục Biển đảo và Thủy sản</a>.',
    '<a c="Thường trực Ủy ban Tư pháp">Thường trực UB Tư pháp</a> thẩm tra; <a>Trạm Kiểm soát liên hợp</a> trực.',
    '<a c="Ban Cán sự đảng Ủy ban nhân dân tỉnh">BCSĐ UBND tỉnh</a>; <a c="Phòng Kinh tế và Hạ tầng huyện">Phòng '
    'KT-HT huyện</a> rà soát.',
    '<a>Ban Quản lý Khu đô thị mới Thủ Ngữ</a> báo cáo; <a>Binh chủng Tăng - Thiết giáp</a> họp.',
    '<a c="Cục Truyền thông Công an nhân dân">Cục Truyền thông CAND</a> đưa tin; Thủ trưởng cơ quan ký.',
    '<a>Trung tâm Ứng cứu khẩn cấp không gian mạng Việt Nam</a> cảnh báo.',
    '<a>Ban Quản lý dự án xây dựng cơ bản huyện</a> nghiệm thu.',
    '<a>Cục Hậu cần Quân khu 5</a> cấp phát; <a>Ban Quản lý rừng phòng hộ Bến Chánh</a> rà soát; <a>Tổng hội Nông học '
    'Việt Nam</a> góp ý; <a>Hải quan cửa khẩu quốc tế Nam Giang</a> báo cáo.',
    '<a c="Kiểm toán Nhà nước chuyên ngành Ia">Kiểm toán nhà nước chuyên ngành Ia</a>; <a>Ủy ban Trung ương Hội Liên '
    'hiệp Thanh niên Việt Nam</a>; <a c="Sở Giao thông và Công chính">Sở GTCC</a> rà soát.',
    '<a>Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực</a> và <a>Sở Tư pháp</a> họp; <a>Vụ Tài chính các ngành kinh '
    'tế</a> thẩm định; <a>Ban Chỉ đạo Chương trình phát triển chè sạch tỉnh</a> họp.',
    '<a>Đảng ủy Bộ Chỉ huy Quân sự tỉnh</a> và <a>Cục Dự trữ Nhà nước khu vực Bình Trị Thiên</a> báo cáo.',
    'Gửi <a c="Thường trực Huyện ủy">TT HU</a>, <a c="Thường trực Huyện ủy">TT.HU</a>; <a c="Phòng An ninh mạng và '
    'phòng, chống tội phạm sử dụng công nghệ cao">Phòng An ninh mạng và phòng, chống '
    'tội phạm sử dụng công nghệ cao</a>.',
    '<a c="Trung tâm Phát triển quỹ đất">Trung tâm PTQĐ</a> chậm trả hồ sơ.',
    '<a c="Ngân hàng Nhà nước Chi nhánh tỉnh Nam Định">Ngân hàng Nhà nước - Chi nhánh tỉnh Nam Định</a> theo dõi.',
    '<a c="Ngân hàng Nhà nước - Chi nhánh Khu vực 3">NHNN - Chi nhánh Khu vực 3</a> báo cáo; '
    '<a c="Kiểm toán Nhà nước khu vực V">KTNN khu vực V</a> kết luận.',
    '<a c="Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh">BCH PCTT&TKCN tỉnh</a> trực; '
    '<a c="Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh">Ban KTNS HĐND tỉnh</a> thẩm tra.',
    'Sở trình <a c="Thủ tướng Chính phủ">TTCP</a> ban hành; theo kết luận của <a c="Thanh tra Chính phủ">TTCP</a>, '
    '<a c="Bộ Tư lệnh Cảnh sát biển">Bộ Tư lệnh CSB</a> đã trả lời.',
    '<a>Trung tâm Thông tin</a>, <a>Báo Công Thương</a> đăng tải; <a>Viện Chiến lược, Chính sách công thương</a> họp; '
    '<a>Công an tỉnh</a> khuyến nghị người dân.',
    '<a c="Ban Chỉ huy phòng, chống lụt bão và tìm kiếm cứu nạn tỉnh">BCH PCLB&TKCN tỉnh</a> trực ban.',
    '<a>Ban Quản lý dự án huyện</a> nghiệm thu; <a c="Hội đồng Thi đua - Khen thưởng tỉnh">Hội đồng TĐKT tỉnh</a> xét.',
    '<a>Phòng Văn hóa và Thông tin huyện</a> treo pa nô; <a>Chi cục Biển đảo và Thủy sản</a> kiểm tra.',
    'Văn bản của <a>Ủy ban An toàn giao thông Quốc gia</a> và Kết luận số 5; <a>Ban điều hành Đề án tỉnh</a> họp.',
    'Chánh <a c="Văn phòng Ủy ban nhân dân tỉnh">văn phòng UBND tỉnh</a>, kết luận của <a c="Thủ tướng Chính phủ">Thủ '
    'tướng</a> Phan Văn Khải; Thủ tướng Hun Manet thăm.',
]  # fmt: skip
EVENTS = [
    '<a>Ban Chỉ đạo Tổng điều tra nông nghiệp năm 2016</a> họp; <a>Ban Chỉ đạo hè tỉnh</a> năm 2016 đã xong.',
    'Lập <a>Ban Chỉ đạo chuẩn bị Hội nghị Cấp cao Du lịch (ATF) về Mê Công tại Việt Nam năm 2011</a>.',
    '<a>Ban Chỉ đạo thực hiện các chính sách dân tộc xã</a> họp; Trưởng <a c="Ban Chỉ đạo Hè xã">ban chỉ đạo Hè '
    'xã</a>.',
    '<a>Ban Chỉ đạo nhà ở tỉnh</a> họp; Phó Chủ tịch <a c="Ủy ban nhân dân tỉnh">UBND tỉnh</a> Hà Quang Minh dự.',
    '<a>Ban Chỉ đạo</a> chuẩn bị nội dung họp; <a>Ban Quản lý Đầu tư Thủy lợi 7</a> trình; <a>Viện Pasteur Nha '
    'Trang</a> cử đoàn.',
    'Lập <a>Hội đồng thẩm định Quy hoạch tổng thể phát triển ngành muối</a> gồm 9 người.',
]  # fmt: skip
LISTS = [
    '- Các Cục: <a c="Cục Hàng không Việt Nam">Hàng không Việt Nam</a>, '
    '<a c="Cục Hàng hải và Đường thủy Việt Nam">Hàng hải và Đường thủy Việt Nam</a>, '
    '<a c="Cục Quản lý nhà - Đất đai">Quản lý nhà - Đất đai</a>;',
    'Phối hợp với Trạm: <a c="Trạm Khuyến nông">Khuyến nông</a>, <a c="Trạm Thú y">Thú y</a> rà soát.',
    'Các Vụ: <a c="Vụ Kế hoạch">Kế hoạch</a>, <a c="Vụ Công nghiệp nặng">Công nghiệp nặng</a> rà soát tồn kho.',
    'Giao các Vụ: <a c="Vụ Pháp chế">Pháp chế</a>, <a c="Vụ Kế hoạch">Kế hoạch</a> và <a c="Vụ Hợp tác quốc tế">Hợp '
    'tác quốc tế</a> rà soát; các Vụ: TH, KT; các Trung tâm: Hà Nội, Huế.',
    'Các Vụ: <a c="Vụ Pháp chế">Pháp chế</a>, <a c="Vụ Khoa học và Công nghệ">Khoa học và Công nghệ</a>; các Ban: '
    '<a c="Ban Dân tộc">Dân tộc</a>, <a c="Ban Quản lý các khu công nghiệp">Quản lý các khu công nghiệp</a> góp ý.',
    'Mời các Hội: <a c="Hội Nông dân">Nông dân</a>, <a c="Hội Liên hiệp Phụ nữ">Phụ nữ</a>, <a c="Hội Cựu chiến binh">'
    'Cựu chiến binh</a> tham gia.',
]  # fmt: skip
TOLD = [
    # The one project board that a paper deals with, and who has no name in a group.
    'Đại diện <a>Ban Quản lý dự án</a> (Chủ đầu tư) báo cáo; các cơ quan, Ban Quản lý dự án và nhà thầu vào cuộc.',
    '- Chỉ đạo <a>Ban Quản lý dự án</a>, <a>Bệnh viện Nhi Sông Đào</a>, <a>Bệnh viện Phổi</a> thúc đẩy việc đấu thầu.',
    'Giao <a>Bệnh viện Đa khoa tỉnh</a> tiếp nhận người bệnh; khoa hồi sức của Bệnh viện Phổi tiếp nhận 5 ca.\n'
    '4. <a>Bệnh viện Đa khoa tỉnh</a> và các trạm y tế: bố trí giường bệnh.',
]  # fmt: skip
NAMED = [
    # A figure behind a level is no number of it; works, cooperatives and companies by their names.
    'Nộp tại <a>Kho bạc Nhà nước huyện</a> 12 tỷ đồng; họp tại <a c="Ủy ban nhân dân phường 5">UBND phường 5</a>.',
    '- <a>Điện lực Thanh Bình</a> đóng điện lại; <a>Công ty Điện lực Hà Nam</a>: chuẩn bị vật tư.',
    'Giao <a>Công ty TNHH MTV Khai thác công trình thủy lợi</a> mở nước; <a>Trạm Thủy nông Ba Sao</a> kiểm tra cống.',
    '2. <a c="Hợp tác xã dịch vụ nông nghiệp Ba Sao">HTX dịch vụ nông nghiệp Ba Sao</a> cung ứng phân bón cho dân.',
    '<a>Báo Ngọn Lửa</a>, <a>Đài Tiếng nói Việt Nam</a> đưa tin; <a>Ban Quản lý vịnh Xuân Đài</a> rà soát tàu.',
    '- <a c="Thủ tướng Chính phủ">TTg CP</a>;\n- Phó TTg CP;\nKiểm tra tại Ý Yên, Vụ Bản.',
    '<a c="Hội đồng nhân dân xã An Lãng">HỘI ĐỒNG NHÂN DÂN XÃ AN LÃNG</a> KHÓA XX, KỲ HỌP THỨ NĂM',
    'Vận động <a>Quỹ Đền ơn đáp nghĩa</a> 25 triệu đồng.',
    'Giao <a>Đoàn Khối các cơ quan và doanh nghiệp tỉnh</a> ra quân.',
    '<a>Viện Nghiên cứu nuôi trồng thủy sản II</a> quan trắc nước; <a>Phòng Cấp sổ, thẻ</a> trả sổ.',
    '<a c="Văn phòng Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh">Văn phòng Ủy ban MTTQ Việt Nam tỉnh</a> mở sổ.',
]  # fmt: skip
BOARDS = [
    'Biên bản của <a>Hội đồng kiểm tra Nhà nước về công tác nghiệm thu công trình xây dựng</a> trong tháng 6.',
    'Lập <a>Ban Chỉ đạo về triển khai thực hiện Chiến lược phát triển ngành Dự trữ đến năm 2035</a>, do Bộ trưởng làm '
    'Trưởng ban.',
    '<a>Ban Chỉ đạo của Bộ Nội vụ về cải cách hành chính và Đề án 06</a> họp.',
    '<a>Ban Chỉ đạo</a> của <a>Bộ Nội vụ</a> họp về cải cách hành chính.',
    'Lãnh đạo các Tập đoàn: <a c="Tập đoàn Điện lực Việt Nam">Điện lực Việt Nam</a> (EVN), Chủ đầu tư các dự án.',
]  # fmt: skip
OWN = [
    # Who runs a contest, once it has been named; what is done regularly; committees within an office.
    'Lập <a>Ban Tổ chức Cuộc thi</a>; <a c="Ban Tổ chức Cuộc thi">Ban Tổ chức</a> chuẩn bị đề; Ban Giám hiệu dự.',
    'Giao <a>Ban Chi</a> thường xuyên theo dõi; <a>Đoàn Thanh niên cơ quan Tổng cục Dự trữ</a> ra quân.',
    'Lấy mẫu tại <a>Trung tâm Kiểm soát bệnh tật tỉnh</a>; họp tại Trung tâm Hội nghị tỉnh.',
]  # fmt: skip
NUMBERED = [
    'Chỉ đạo các Khu Quản lý đường bộ: <a c="Khu Quản lý đường bộ II">II</a>, <a c="Khu Quản lý đường bộ III">III</a> '
    'sửa chữa quốc lộ 1, 5; các Ban Quản lý dự án: <a c="Ban Quản lý dự án 2">2</a> và '
    '<a c="Ban Quản lý dự án Mỹ Thuận">Mỹ Thuận</a> bàn giao.',
    '<a>Sở Công Thương</a> chỉ đạo <a>Công ty Điện lực Hà Nam</a> ưu tiên cấp điện; phối hợp '
    '<a c="Bệnh viện Đa khoa tỉnh">BVĐK tỉnh</a> đánh giá phác đồ.',
    'Yêu cầu <a c="Ủy ban nhân dân xã">UBND xã</a>, <a c="Công ty cổ phần Chè Sông Lô">CTCP Chè Sông Lô</a> thực '
    'hiện nghiêm túc.',
    '<a c="Ban Quản lý dự án Phát triển nông thôn">Ban QLDA Phát triển nông thôn</a> báo cáo.',
    '<a>Tổ công tác đặc biệt của Thủ tướng Chính phủ về rà soát, tháo gỡ khó khăn cho các dự án đầu tư</a> họp.',
]  # fmt: skip
PLACES = [
    'Các xã <a c="xã Mỹ Lộ">Mỹ Lộ</a>, <a c="xã Bắc Sơn">Bắc Sơn</a> và <a>phường Đông Hà</a> bàn giao mặt bằng.',
    'Đường qua các xã Mỹ Lộ, Bắc Sơn được mở rộng. Các xã Mỹ Lộ, Bắc Sơn có sông lớn.',
    'Mời <a>Chi cục Thuế khu vực Lý Nhân - Bình Lục</a>, <a>Chi cục Thống kê khu vực Thành phố Phủ Lý - Duy Tiên</a>.',
    'Lưu: <a c="Phòng Tổng hợp">Phòng TH</a>.',
    '<a>Ban Quản lý chợ Bến Thành</a>, <a>Ban Quản lý khu công nghiệp Long Thành</a> kiểm tra; '
    '<a>Ban Tổ chức các ngày lễ lớn tỉnh</a> họp.',
]  # fmt: skip
INITIALS = [
    "Nơi nhận:\n- <a>Vụ Pháp chế</a>;\n- Lưu: VT, TCTS, BGTVT.",
    'Nơi nhận:\n-<a>Văn phòng Quốc hội</a>;\n- <a c="Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam">Ủy ban TWMTTQ Việt '
    'Nam</a>;\n- <a c="Thủ tướng Chính phủ">TTg</a>, các PTTg;\n- Phó TTg Thường trực <a>Chính phủ</a>;\n'
    '- <a c="Văn phòng Chính phủ">VPCP</a>: BTCN, Thư ký TTgCP, các PCN.',
    'Nghị quyết số 12/NQ- UBTVQH15 và Chỉ thị số 5/CT - TTg; Luật BHXH; pháp luật về BHXH; số người tham gia BHXH.',
    '<a c="Bảo hiểm xã hội Việt Nam">Bảo hiểm xã hội (BHXH) Việt Nam</a> hướng dẫn <a c="Bảo hiểm xã hội thành '
    'phố">BHXH thành phố</a>.',
]  # fmt: skip
NONE = [
    "ĐẢNG CỘNG SẢN VIỆT NAM\n---",
    "Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Luật Tổ chức HĐND và UBND năm 2003;",
    "Triển khai Ban Thỏa thuận phối hợp công tác thu ngân sách.",
    "Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân năm 2015;",
    "Danh sách người ứng cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp.",
    "QUY HOẠCH MẠNG LƯỚI CƠ SỞ Y TẾ, ĐÀO TẠO CÁN BỘ TƯ PHÁP, XÂY DỰNG TRỤ SỞ CÔNG AN",
    "Nợ công, nợ Chính phủ trong hạn mức; vốn trái phiếu Chính phủ; Trợ lý TTg, Thư ký TTg.",
    "Ban Giám đốc, Ban Giám hiệu và Ban Tổ chức dự; Hội đồng quản trị, Hội đồng xét xử; ban hành quy chế.",
    "Bầu cử đúng luật tại các khu vực bỏ phiếu; bộ phận một cửa; bưu điện văn hóa; cơ cấu lại tổng công ty nhà nước.",
]


@pytest.mark.parametrize(
    "example",
    [
        *SECTIONS,
        *ELECTIONS,
        *PARTY,
        *FRONT,
        *STATE,
        *SHARED,
        *SMALL,
        *EDGES,
        *OFFICES,
        *FORCES,
        *EVENTS,
        *LISTS,
        *NONE,
        *DEFENCE,
        *COMMITTEES,
        *TABLE,
        *SHORT,
        *TOLD,
        *NAMED,
        *BOARDS,
        *INITIALS,
        *OWN,
        *NUMBERED,
        *PLACES,
    ],
)
def test_kinds_of_bodies(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    named = [(bare[m.start : m.end], m.canonical) for m in found if not m.collective]
    assert named == [(s.text, s.attributes.get("c", s.text)) for s in spans]

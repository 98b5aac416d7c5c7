"""Bodies as they are written: named ones, elliptic lists, groups, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.mentions import AgencyMention
from vnadmin_extract.segment import structure

EXAMPLES = [
    'Phó Chủ tịch <a c="Ủy ban nhân dân thành phố">UBND Thành phố</a> Vũ Thu Hà chủ trì.',
    'Giao <a c="Ủy ban nhân dân xã Đắk R\'Tăng">UBND xã Đắk R\'Tăng</a> kiểm tra rừng.',
    'Yêu cầu <g c="Ủy ban nhân dân các xã ven biển">UBND các xã ven biển</g>: '
    '<a c="Ủy ban nhân dân xã Hải Sơn">Hải Sơn</a>, <a c="Ủy ban nhân dân xã Hải Bình">Hải Bình</a> gọi tàu về bờ.',
    'Giao <a c="Phòng Cảnh sát điều tra tội phạm về ma túy">Phòng Cảnh sát điều tra tội phạm về ma tuý</a> vào cuộc.',
    "<a>Đài Khí tượng Thủy văn khu vực Đồng bằng và Trung du Bắc Bộ</a> phát tin.",
    'Giao <a>Sở Y tế</a> chủ trì, phối hợp với <a>Công an tỉnh</a> kiểm tra.',
    'Giao Giám đốc <a c="Sở Nông nghiệp và Phát triển nông thôn">Sở Nông nghiệp và PTNT</a> trả lời.',
    'Cục Thuế các tỉnh, thành phố: <a c="Cục Thuế thành phố Hà Nội">Hà Nội</a>, '
    '<a c="Cục Thuế tỉnh Hà Nam">Hà Nam</a> rà soát nợ.',
    'Kho bạc Nhà nước các tỉnh <a c="Kho bạc Nhà nước tỉnh Hà Nam">Hà Nam</a>, '
    '<a c="Kho bạc Nhà nước tỉnh Nam Định">Nam Định</a> kiểm soát chi.',
    'Các Sở: <a c="Sở Tài chính">Tài chính</a>, <a c="Sở Xây dựng">Xây dựng</a> góp ý.',
    'Các Bộ: <a c="Bộ Quốc phòng">Quốc phòng</a>, <a c="Bộ Công an">Công an</a> phối hợp.',
    'Các VP: <a c="Văn phòng Trung ương Đảng">TW Đảng</a>, <a c="Văn phòng Chủ tịch nước">CTN</a>, '
    '<a c="Văn phòng Quốc hội">Quốc hội</a>.',
    'Văn phòng: <a c="Văn phòng Tỉnh ủy">Tỉnh ủy</a>, <a c="Văn phòng Hội đồng nhân dân tỉnh">HĐND</a>, '
    '<a c="Văn phòng Ủy ban nhân dân tỉnh">UBND tỉnh</a>.',
    'Đề nghị <a>Sở Văn hóa, Thể thao và Du lịch</a> đón khách.',
    'Tiếp thu ý kiến Tổng cục tiến hành rà soát; báo cáo <a>Chi cục Thuế khu vực Sơn Động</a> rà lại nguồn thu.',
    '<a>Ban Chỉ đạo quốc gia về chống buôn lậu</a>; <a>Ban Chỉ đạo về giải quyết các vấn đề tồn đọng</a> họp.',
    'Chịu trách nhiệm trước <a>Ban Chỉ đạo Trung ương</a> về kết quả trồng rừng, <a>Ban Chỉ đạo tỉnh</a> về tiến độ.',
    '<a>Tiểu ban giúp việc Ban Chỉ đạo 35</a>; <g c="các huyện ủy">các huyện ủy</g> và <a>Thành ủy Bắc Giang</a> họp.',
    '<a>Ban Chỉ đạo công tác bảo vệ rừng tỉnh</a> họp; <a c="Mặt trận Tổ quốc Việt Nam xã">Mặt trận Tổ quốc (MTTQ) '
    'Việt Nam xã</a> và <a c="Hội đồng nhân dân xã">Hội đồng nhân dân (HĐND) xã</a> giám sát.',
    'Lập sổ | <a>Trung tâm Xúc tiến thương mại</a> | Mô hình được lập; phiên họp thứ 12 <a>Chi cục Thú y</a> chủ trì.',
    'Theo <a c="Ủy ban nhân dân tỉnh Hà Nam">UBND tỉnh Hà Nam</a>, tiến độ chậm.',
    'Ý kiến của <a c="Thường trực Ủy ban nhân dân tỉnh">Thường trực UBND tỉnh</a>.',
    'Lãnh đạo <g>các Ban</g> của <a c="Hội đồng nhân dân tỉnh">HĐND tỉnh</a> dự họp.',
    'Yêu cầu <g c="các sở, ban, ngành">Các sở, ban, ngành</g> và '
    '<g c="Ủy ban nhân dân các huyện, thị xã, thành phố">UBND các huyện, thị xã, thành phố</g> báo cáo.',
    '<g c="Ủy ban nhân dân các huyện, thị xã">UBND các huyện, thị xã</g> và <g>các chủ đầu tư</g> giải ngân vốn.',
    'Chỉ đạo <g>các phòng Tư pháp cấp huyện</g> rà soát hồ sơ.',
    'Thủ trưởng <g>các cơ quan, đơn vị, địa phương</g> chịu trách nhiệm.',
    'Đề nghị <g>các cơ quan, đơn vị, tổ chức</g> đóng góp.',
    'Yêu cầu <g>các cơ quan, đơn vị</g> tổ chức thực hiện.',
    'Gửi <a c="Văn phòng Trung ương Đảng">Văn phòng Trung ương</a> và <g>các Ban của Đảng</g>.',
    'Mời <a>Phòng Thương mại và Công nghiệp Việt Nam</a> dự.',
    'Mời <a c="Phòng Thương mại và Công nghiệp Việt Nam">VCCI</a> dự.',
    # What follows is written once, before it: provinces, districts behind a colon, fields of a works board.
    '<a>Sở Y tế Hà Nội</a>, <a c="Sở Y tế thành phố Hải Phòng">TP. Hải Phòng</a> tăng ca trực.',
    '<a>Công an tỉnh Hà Nam</a> và <a c="Công an tỉnh Nam Định">Nam Định</a> phối hợp tuần tra.',
    'Mời <a>Sở Tài chính</a>; UBND: <a c="Ủy ban nhân dân huyện Lý Nhân">huyện Lý Nhân</a>, '
    '<a c="Ủy ban nhân dân huyện Kim Bảng">huyện Kim Bảng</a>',
    'Riêng <a c="huyện Lý Nhân">huyện Lý Nhân</a> và <a c="thị xã Duy Tiên">thị xã Duy Tiên</a> báo cáo bổ sung.',
    'Tại xã Đạo Lý, huyện Lý Nhân báo cáo viên đã tới từng thôn.',
    '<a>Ban Quản lý dự án đầu tư xây dựng ngành nông nghiệp</a> báo cáo tiến độ.',
    'Phối hợp với <a>Cục Cảnh sát giao thông đường bộ, đường sắt</a> kiểm tra xe khách.',
    '- <a c="Ban Tổ chức Tỉnh ủy">BTC Tỉnh ủy</a>, <a c="Ban Tuyên giáo Thành ủy">BTG Thành ủy</a>;',
    '- <a c="Ủy ban Quốc gia tìm kiếm cứu nạn">UBQG TKCN</a>; <a c="Thủ tướng Chính phủ">Thủ tướng CP</a>;',
    'Nghe trên kênh VOV giao thông của <a>Đài Tiếng nói Việt Nam</a>.',
    '- <a c="Ban Chỉ đạo Trung ương về phòng, chống thiên tai">Ban Chỉ đạo TW về PCTT</a>, '
    '<a c="Ủy ban Quốc gia tìm kiếm cứu nạn">UBQG TKCN</a>;',
    'Kiện toàn <a c="Ban Chỉ huy phòng, chống lụt bão">Ban chỉ huy PCLB</a>, xây dựng phương án theo từng thôn.',
    'HỘI NGHỊ <a c="Ban Chấp hành Đảng bộ tỉnh">BAN CHẤP HÀNH ĐẢNG BỘ TỈNH</a> KHÓA XI',
    '<a>Thanh tra, giám sát ngân hàng</a> kiểm tra các quỹ tín dụng.',
    # Right edges: a predicate, a comma inside the name, a territory, a table's cell.
    'Giao <a>Cục Trồng trọt</a> kiểm tra, <a>Cục Quản lý chất lượng</a> hướng dẫn.',
    'Giao <a>Trung tâm Văn hóa, Thể thao và Du lịch</a> tổ chức.',
    '<a>Chi cục Chăn nuôi và Thú y</a>, <a>Chi cục Kiểm lâm</a> và <g>các chủ rừng</g>.',
    '<a>Chi cục Thú y</a> cung ứng đủ thuốc khử trùng; <a>Ban Chỉ huy phòng thủ dân sự</a> xong trước mùa mưa.',
    'Kết luận của <a>Thanh tra Sở GTCC</a> đối với nhà xe; <a>Phòng Hành chính quản trị</a> lưu hồ sơ.',
    '<a>Phòng Giám sát, Kiểm tra và Xử lý sau thanh tra</a> rà; <a>Phòng Nghiệp vụ và Tổ chức thi hành án</a> họp.',
    '<a>Ban Chỉ đạo Trung ương về phát triển kinh tế số, xã hội số và chuyển đổi xanh</a> họp.',
    '<a c="Ban Chỉ huy Phòng thủ dân sự tỉnh">Ban Chỉ huy PTDS tỉnh</a> kịp thời chỉ đạo.',
    '<a>Tập đoàn Hóa chất Việt Nam</a> chủ động, <a>Tổng công ty Hàng hải Việt Nam</a> phối hợp.',
    'Giám đốc <a>Kho bạc Nhà nước tỉnh</a>\t<a>Liên minh Hợp tác xã</a>\tSản phẩm',
    'Thành phố trở thành Trung tâm du lịch quốc gia, có các Trung tâm Logistics.',
    # Capitals, abbreviations, glued ones.
    '<a c="Ủy ban nhân dân tỉnh">UBND Tỉnh</a> giao <a c="Hải quan khu vực III">Hải Quan khu vực III</a>.',
    '<a c="Văn phòng Ủy ban nhân dân thành phố">VPUBND TP</a> trình <a c="Thủ tướng Chính phủ">TTgCP</a>.',
    '<a c="Cổng Thông tin điện tử Chính phủ">Cổng TTĐTCP</a>, <a c="Tòa án nhân dân tối cao">TANDTC</a>.',
    '<a c="Bộ Chỉ huy Quân sự tỉnh">Bộ CHQS tỉnh</a>, <a c="Bộ Chỉ huy Bộ đội Biên phòng tỉnh">BĐBP tỉnh</a>.',
    '<a c="Ngân hàng Nhà nước Chi nhánh Khu vực 9">NH Nhà nước CN khu vực 9</a> báo cáo.',
    '<a c="Bộ Tư lệnh Quân khu 3">BỘ TƯ LỆNH QUÂN KHU 3</a> chỉ đạo diễn tập.',
    '<a c="Ban Chỉ huy phòng, chống thiên tai">BAN CHỈ HUY PHÒNG, CHỐNG THIÊN TAI</a>.',
    # Capitals that an old encoding has not.
    'Đề nghị của <a c="Ủy ban nhân dân thành phố Phủ Lý">ủy ban nhân dân thành phố Phủ Lý</a>, '
    '<a c="Ủy ban nhân dân huyện">ủy Ban Nhân Dân huyện</a> và <a c="Ủy ban nhân dân tỉnh">ubnd tỉnh</a>.',
    '<a c="Ủy ban nhân dân tỉnh Hà Nam">ủY BAN NHÂN DÂN TỈNH HÀ NAM</a>',
    '<g c="Ủy ban nhân dân các huyện">ủy Ban Nhân Dân các huyện</g> và <a c="Ủy ban Dân tộc">ủy ban Dân tộc</a>.',
    # A person's name behind an office-holder's body, a place's name, the beginning of a clause.
    'Phó Chủ tịch <a c="Ủy ban nhân dân tỉnh">UBND tỉnh</a> Đinh Thị Hạnh kết luận.',
    'Chủ tịch <a c="Ủy ban nhân dân huyện Lý Nhân">UBND huyện Lý Nhân</a> Phạm Văn Tú báo cáo.',
    'Quyết định của <a c="Ủy ban nhân dân thành phố">UBND thành phố</a> Ban hành quy chế.',
    '<a>Đồn Biên phòng Cửa Lò</a> và <a>Hạt Kiểm lâm huyện Kim Bảng</a>.',
    # Lists whose head is written once.
    '<g c="Ủy ban nhân dân các tỉnh, thành phố">UBND các tỉnh, thành phố</g>: '
    '<a c="Ủy ban nhân dân thành phố Huế">Huế</a>, <a c="Ủy ban nhân dân tỉnh Gia Lai">Gia Lai</a>.',
    'UBND các tỉnh: <a c="Ủy ban nhân dân tỉnh Hà Nam">Hà Nam</a>, '
    '<a c="Ủy ban nhân dân tỉnh Thừa Thiên Huế">Thừa Thiên Huế</a> báo cáo.',
    'các Tập đoàn: <a c="Tập đoàn Điện lực Việt Nam">Điện lực Việt Nam</a>, '
    '<a c="Tập đoàn Dệt May Việt Nam">Dệt May Việt Nam</a>.',
    'Lãnh đạo các Bộ, cơ quan: <a c="Bộ Quốc phòng">Quốc phòng</a>, <a>Thanh tra Chính phủ</a>, '
    '<a c="Bộ Tài chính">Tài chính</a>.',
    'Các tỉnh <a c="tỉnh Ninh Bình">Ninh Bình</a>, <a c="tỉnh Nghệ An">Nghệ An</a> khẩn trương bố trí vốn.',
    'Yêu cầu <g>các địa phương</g>, nhất là <a>thị xã Duy Tiên</a>, <a>huyện Bình Lục</a> đẩy nhanh tiến độ.',
    # A short name stands for the body named in full.
    '<a>Ban Chỉ đạo chuyển đổi số tỉnh</a> họp. '
    '<a c="Ban Chỉ đạo chuyển đổi số tỉnh">Ban Chỉ đạo</a> yêu cầu kiểm tra.',
    '<a>Trung tâm Khuyến nông</a> báo cáo; <a c="Trung tâm Khuyến nông">Trung tâm</a> đã rà soát.',
    # Party and front.
    '<a c="Ban Cán sự đảng Ủy ban nhân dân tỉnh">Ban cán sự đảng UBND tỉnh</a>, '
    '<a>Ban Tuyên giáo và Dân vận Tỉnh ủy</a>, <a>Đảng ủy các cơ quan Đảng tỉnh</a>.',
    '<a c="Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam">Ủy ban TW MTTQ Việt Nam</a>, '
    '<a>Tổng Liên đoàn Lao động Việt Nam</a>.',
    'Ý kiến của Phó Chủ tịch Thường trực <a c="Ủy ban nhân dân tỉnh">UBND tỉnh</a>.',
    'Áp dụng Bộ luật, bộ tiêu chí, quyền sở hữu và khắc phục cục bộ; ban hành quy chế.',
    # Offices are one body with whose they are; committees of a council; the Party of a commune.
    '<a>Văn phòng Ban Chỉ đạo chuyển đổi số tỉnh</a> tổng hợp; <a>Thanh tra Sở Xây dựng</a> kiểm tra.',
    '<a c="Ban Pháp chế Hội đồng nhân dân tỉnh">Ban Pháp chế HĐND tỉnh</a> thẩm tra; <a>Đảng ủy xã</a> lãnh đạo.',
    'Đồng chí Thường trực <a>Ban Bí thư</a> phát biểu.',
    'Chánh <a>Văn phòng Bộ</a> chủ trì, <a>Thanh tra Bộ</a> tiến hành kiểm tra.',
    # Associations, the press.
    '<a>Hiệp hội Nước mắm Việt Nam</a>, <a>Liên đoàn Xiếc Việt Nam</a>, <a>Hội Nghề cá tỉnh</a> kiến nghị tại Hội An.',
    '<a>Báo Hà Nội mới</a>, <a>Báo Kinh tế nông thôn</a> và <a>Tạp chí Xây dựng</a> đưa tin.',
    '<a c="Trung ương Hội Nông dân Việt Nam">TW Hội Nông dân Việt Nam</a> phát động; '
    '<a>Công đoàn Viên chức tỉnh</a> hưởng ứng.',
    # A council and several places: each place keeps the word for its kind.
    '<a c="Ủy ban nhân dân tỉnh Hà Nam">UBND tỉnh Hà Nam</a>, '
    '<a c="Ủy ban nhân dân tỉnh Nam Định">tỉnh Nam Định</a> và '
    '<a c="Ủy ban nhân dân thành phố Hải Phòng">thành phố Hải Phòng</a> phối hợp.',
    'UBND các huyện: '
    '<a c="Ủy ban nhân dân huyện Lý Nhân">Lý Nhân</a>, <a c="Ủy ban nhân dân huyện Bình Lục">Bình Lục</a> báo cáo.',
    '<a c="Ủy ban nhân dân huyện Lý Nhân">UBND huyện Lý Nhân</a>, '
    '<a c="Ủy ban nhân dân thị xã Duy Tiên">thị xã Duy Tiên</a> rà soát.',
    # Acronyms by the registry's names and by those of the document; unknown ones stay.
    'Giao <a c="Trung tâm Kiểm soát bệnh tật tỉnh">TT KSBT tỉnh</a>, '
    '<a c="Cục Kiểm soát thủ tục hành chính">Cục KSTTHC</a> và <a>Chi cục ZXQ</a> kiểm tra.',
    '<a>Trung tâm Giống cây trồng vật nuôi tỉnh</a> họp. '
    '<a c="Trung tâm Giống cây trồng vật nuôi tỉnh">TT GCTVN tỉnh</a> báo cáo.',
    # Right edges.
    '<a>Vụ Kế hoạch - Đầu tư</a> tổng hợp số liệu; <a>Cục Việc làm</a> - <a>Bộ Nội vụ</a> hằng quý báo cáo.',
    '<a>Ban Quản lý Khu kinh tế mở Vân Phong</a>, <a>Cảng vụ Hàng hải Hải Phòng</a> và '
    '<a>Chi cục Quản lý thị trường</a> hàng quý kiểm tra.',
    'Giao <a c="Phòng Tư pháp huyện Lý Nhân">phòng Tư pháp huyện Lý Nhân</a> rà soát, phòng Tư pháp lưu hồ sơ.',
    'Quốc hiệu ghi Cộng hòa Xã Hội Chủ Nghĩa.',
    # Companies only where one is told to do something, then wherever it stands.
    'Vốn của <a>Công ty cổ phần Chè Sông Lô</a> tăng.\n'
    '1. <a>Công ty cổ phần Chè Sông Lô</a> tiếp thu các ý kiến, báo cáo <a>Sở Tài chính</a>.',
    'Công ty cổ phần Chè Sông Lô đạt lợi nhuận cao.',
    'Các Tập đoàn: <a c="Tập đoàn Bưu chính Viễn thông Việt Nam">VNPT</a>, <a c="Tập đoàn Điện lực Việt Nam">EVN</a>.',
    # One use of capitals in one document.
    '<a>Ban Chỉ đạo Chuyển đổi số tỉnh</a>, <a>Ban Chỉ đạo Chuyển đổi số tỉnh</a> và '
    '<a c="Ban Chỉ đạo Chuyển đổi số tỉnh">Ban Chỉ đạo chuyển đổi số tỉnh</a>.',
    # Committees of the National Assembly; the army.
    '<a c="Ủy ban Pháp luật và Tư pháp của Quốc hội">Ủy ban Pháp luật và Tư pháp</a> của <a>Quốc hội</a> thẩm tra.',
    '<a>Cục Hậu cần - Kỹ thuật</a>, <a>Quân đoàn 34</a> và <a>Binh đoàn 15</a> tham gia.',
    '<a c="Hội Chữ thập đỏ tỉnh">Hội CTĐ tỉnh</a>, <a c="Hội Nông dân tỉnh">Hội ND tỉnh</a>.',
    # A letterhead of two lines.
    '<a c="Ủy ban nhân dân tỉnh Hà Nam">ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM</a>',
    # One of a list that a scanner hurt, and a bracket behind each.
    '<a>Cục Thuế Hà Tĩnh</a> (41%), <a c="Cục Thuế Quảng Ngãi">Quảng Ngai</a> (43%), Sóc Trang Tmg, '
    '<a c="Cục Thuế Cà Mau">Cà Mau</a> (45%).',
    'Các đoàn thể: <a>Hội Nông dân</a>, <a c="Hội Phụ nữ">Hội phụ nữ</a>, <a c="Đoàn Thanh niên">Đoàn thanh niên</a> '
    'vận động; Vụ Hè Thu xuống giống sớm.',
    '<a c="Chính phủ">Chính Phủ Việt Nam</a> và <a c="Ủy ban An toàn giao thông Quốc gia">Ủy ban ATGT Quốc gia</a> - '
    'Khuất Văn Nam; <a>Chi cục Kiểm tra sau thông quan</a> rà soát.',
    '<a c="Viện Vệ sinh dịch tễ Tây Nguyên">Viện VSDT Tây Nguyên</a> lấy mẫu.',
    # Misread words of names.
    '<a c="Tổng cục Hải quan">Téng cục Hải quan</a> và <a c="Tổng cục Thuế">Tổng cục Thuê</a> báo cáo '
    '<a c="Thủ tướng Chính phủ">Thi tướng Chính phú</a>.',
    '<a>Cục Thuế tỉnh Yên Bái</a>, <a c="Cục Thuế Kon Tum">Kom Tum</a>, <a c="Cục Thuế Quảng Trị">Quảng Trị</a>.',
    '<a c="Ủy ban nhân dân tỉnh">UBNĐ tỉnh</a>, <a c="Hội đồng nhân dân xã">HDND xã</a>, <a c="Ủy ban nhân dân '
    'thành phố Hà Giang">UBND thành phô Hà Giang</a>, <a c="Công an tỉnh">Công an tình</a>; '
    '<a c="Ủy ban nhân dân">UBND</a> tính toán, công an tình '
    'nguyện.',
    'Gửi <a c="Ủy ban nhân dân tỉnh Tuyên Quang">UBND tỉnh Tuyên Quảng</a>, <a c="Ủy ban nhân dân tỉnh Hà Tây">UBND '
    'tỉnh Hà Tây</a>.',
    'Chánh <a c="Văn phòng Bộ Y tế">Vin phòng Bộ Y tế</a> trình <a c="Thủ tướng Chính phủ">Thủ tướng Chính phi</a>, '
    '<a c="Hội đồng nhân dân tỉnh">Hột đồng nhân dân tỉnh</a>; Phó phòng Bộ phận một cửa.',
    '<a c="Ban Chỉ đạo 389">Ban Chi đạo 389</a> họp với <a c="Tổng cục Thuế">Tông cục Thuế</a>; thuê nhà; đi chi dao.',
    'Sáng nay, họp tại Phòng 305, trụ sở <a>Sở Y tế</a>, và Phòng họp số 402.',
    '<a c="Thường trực Hội đồng nhân dân tỉnh">Thường trực HĐND tỉnh</a> 6 tháng đầu năm; '
    '<a c="Ủy ban nhân dân quận 1">UBND quận 1</a> năm 2010.',
    # As the offices of 2025 and of the Party are shortened.
    '<a c="Phòng Kinh tế, Hạ tầng và Đô thị">Phòng KTHT&ĐT</a>, <a c="Phòng Kinh tế và Hạ tầng">Phòng KT&HT</a>; '
    '<a c="Sở Quy hoạch - Kiến trúc">Sở QHKT</a>; <a c="Vụ Khoa học và Công nghệ">Vụ KHCN</a>.',
    '- <a c="Ban Tuyên giáo và Dân vận Tỉnh ủy">Ban TG&DV Tỉnh ủy</a>; <a c="Ban Tổ chức Trung ương">BTCTW</a>; '
    '<a c="Ban Nội chính Thành ủy">Ban NC Thành ủy</a>.',
    '- <a c="Trung tâm Chuyển đổi số Văn hóa, Thể thao và Du lịch">Trung tâm Chuyển đổi số VHTTDL</a>; '
    '<a c="Văn phòng Quốc gia về Giảm nghèo">VPQG về Giảm nghèo</a>.',
    # Torn over two lines.
    '<a c="Hội Liên hiệp Phụ nữ tỉnh">Hội Liên hiệp\nPhụ nữ tỉnh</a>',
]  # fmt: skip


def read(text: str, context: Context | None = None) -> list[AgencyMention]:
    return find_agencies(structure(text), context or Context(province="Hà Nam", issuer_level="province"))


@pytest.mark.parametrize("example", EXAMPLES)
def test_bodies(example: str) -> None:
    bare, spans = parse(example)
    found = [(bare[m.start : m.end], m.canonical, m.collective) for m in read(bare)]
    assert found == [(s.text, s.attributes.get("c", s.text), s.label == "g") for s in spans]


def test_ids_as_of_the_day() -> None:
    before = Context(province="Lào Cai", issuer_level="province", issued_on=date(2024, 4, 2))
    (plan,) = read("Giao Sở Kế hoạch và Đầu tư tổng hợp.", before)
    assert (plan.agency_id, plan.province) == ("lao-cai/so-ke-hoach-va-dau-tu", "Lào Cai")
    assert plan.successor_id == "lao-cai/so-tai-chinh"
    after = Context(province="Lào Cai", issuer_level="province", issued_on=date(2026, 2, 3))
    (farm,) = read("Giao Sở Nông nghiệp và Môi trường tổng hợp.", after)
    assert farm.agency_id == "lao-cai/so-nong-nghiep-va-moi-truong"
    assert farm.successor_id is None


NAMES = (
    "Cục Thuế", "Chi cục Phát triển nông thôn", "Cục Đăng ký quốc gia", "Trung tâm Dịch vụ việc làm",
    "Ban Quản lý dự án đầu tư xây dựng", "Ban Chỉ đạo giảm nghèo bền vững", "Tổ công tác", "Tập đoàn Điện lực Việt Nam",
)  # fmt: skip
PREDICATES = (
    "kiểm tra các cơ sở", "kiểm soát chặt chẽ", "tổng hợp số liệu", "tổng hợp, báo cáo", "tập trung chỉ đạo",
    "đã ban hành", "không thực hiện", "trình Bộ Tài chính", "nhận định mưa lớn", "lập hồ sơ", "về việc mua sắm",
    "chủ động rà soát", "đầu tư hệ thống", "cho ý kiến", "và các sở, ngành", "tháo gỡ khó khăn",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("predicate", PREDICATES)
def test_a_name_ends_before_what_the_body_does(name: str, predicate: str) -> None:
    text = f"2. {name} {predicate}, đúng quy định."
    first = next(m for m in read(text) if not m.collective)
    assert text[first.start : first.end] == name


@pytest.mark.parametrize(
    ("words", "province", "day", "key"),
    [
        ("UBND huyện Lý Nhân", "Hà Nam", date(2024, 3, 1), "ha-nam/huyen-ly-nhan/uy-ban-nhan-dan"),
        ("UBND huyện Lý Nhân", "Ninh Bình", date(2025, 8, 1), None),
        ("UBND phường Phủ Lý", "Ninh Bình", date(2025, 8, 1), "ninh-binh/phuong-phu-ly/uy-ban-nhan-dan"),
        ("Hội Liên hiệp Phụ nữ tỉnh", "Hà Nam", date(2024, 3, 1), "ha-nam/hoi-lien-hiep-phu-nu"),
        ("Hải quan khu vực III", "Hải Phòng", date(2025, 8, 1), "vn/hai-quan-khu-vuc-3"),
        ("Văn phòng Chính phủ", "Hà Nam", date(2024, 3, 1), "vn/van-phong-chinh-phu"),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Hà Nam", date(2024, 3, 1), None),
        ("BHXH khu vực XII", "Hà Nam", date(2025, 4, 1), "vn/bao-hiem-xa-hoi-khu-vuc-12"),
        ("Kho bạc Nhà nước Lý Nhân", "Hà Nam", date(2024, 3, 1), None),
        # The first letters are those of "quận".
        ("Kho bạc Nhà nước Quảng Trị", "Quảng Trị", date(2024, 3, 1), "quang-tri/kho-bac-nha-nuoc"),
    ],
)
def test_keys_of_bodies_of_all_levels(words: str, province: str, day: date, key: str | None) -> None:
    (body,) = read(f"Giao {words} báo cáo.", Context(province=province, issuer_level="province", issued_on=day))
    assert body.agency_id == key


@pytest.mark.parametrize(
    ("words", "province", "of_province"),
    [
        # Units that are called like a province, or like one but for the marks, are of the paper's own.
        ("UBND xã Bình Thuận", "Sơn La", "Sơn La"), ("UBND huyện Phù Yên", "Sơn La", "Sơn La"),
        ("UBND phường Phú Thọ", "Bến Tre", "Bến Tre"), ("UBND huyện Điện Biên", None, "Điện Biên"),
        ("UBND xã Hòa Bình", None, None), ("UBND thành phố Bắc Giang", None, "Bắc Giang"),
    ],
)  # fmt: skip
def test_provinces_of_units(words: str, province: str | None, of_province: str | None) -> None:
    context = Context(province=province, issuer_level="province" if province else "central", issued_on=date(2024, 3, 1))
    (body,) = read(f"Giao {words} báo cáo.", context)
    assert body.province == of_province


@pytest.mark.parametrize(
    ("words", "issuer", "issuer_level", "day", "level", "key"),
    [
        # A city that is called like its province is a district of it; those of the center are provinces.
        ("UBND thành phố Hà Nam", "", "province", date(2024, 3, 1), "district", None),
        ("UBND thành phố Nam Định", "", "province", date(2024, 3, 1), "district",
         "nam-dinh/thanh-pho-nam-dinh/uy-ban-nhan-dan"),
        ("UBND TP. Hải Phòng", "", "province", date(2024, 3, 1), "province", "hai-phong/uy-ban-nhan-dan"),
        ("UBND thành phố Huế", "", "province", date(2024, 3, 1), "district", None),
        ("UBND thành phố Huế", "", "province", date(2025, 3, 1), "province", "hue/uy-ban-nhan-dan"),
        ("Thành ủy Nam Định", "", "province", date(2024, 3, 1), "party", "nam-dinh/thanh-pho-nam-dinh/thanh-uy"),
        # What a district has belongs to it in its own papers, and in those of its offices and schools.
        ("Phòng Nội vụ", "Ủy ban nhân dân huyện Lý Nhân", "district", date(2024, 3, 1), "district", None),
        ("Phòng Nội vụ", "Phòng Giáo dục và Đào tạo", "central", date(2024, 3, 1), "district", None),
        ("Trường THCS Sao Mai", "Trường THCS Sao Mai", "central", date(2024, 3, 1), "district", None),
        ("Phòng Lao động - TBXH", "Phòng Giáo dục và Đào tạo", "central", date(2024, 3, 1), "district", None),
        ("Phòng Nội vụ", "Huyện ủy Lý Nhân", "party", date(2024, 3, 1), "district", None),
        ("Phòng Kinh tế", "Ủy ban nhân dân xã Mỹ Lộ", "commune", date(2025, 8, 1), "commune", None),
    ],
)  # fmt: skip
def test_levels(words: str, issuer: str, issuer_level: str, day: date, level: str, key: str | None) -> None:
    context = Context(province="Hà Nam", issuer=issuer, issuer_level=issuer_level, issued_on=day)
    (body,) = read(f"Giao {words} báo cáo.", context)
    assert (body.level, body.agency_id) == (level, key)


@pytest.mark.parametrize(
    ("text", "issuer", "names"),
    [
        ("Thường trực HĐND, UBND, Ủy ban MTTQ huyện", "Huyện ủy Lý Nhân",
         ["Thường trực Hội đồng nhân dân huyện", "Ủy ban nhân dân huyện", "Ủy ban Mặt trận Tổ quốc huyện"]),
        ("Báo cáo Thường trực Huyện ủy, UBND huyện.", "Huyện ủy Lý Nhân",
         ["Thường trực Huyện ủy", "Ủy ban nhân dân huyện"]),
        ("Báo cáo Thường trực HĐND, UBND.", "Quận ủy Tây Hồ",
         ["Thường trực Hội đồng nhân dân quận", "Ủy ban nhân dân quận"]),
        ("Báo cáo TTTU, TTHU.", "Thành ủy Phủ Lý", ["Thường trực Thành ủy", "Thường trực Huyện ủy"]),
        ("Báo cáo TTTU.", "Tỉnh ủy Hà Nam", ["Thường trực Tỉnh ủy"]),
        ("Báo cáo Thường trực Thành ủy, HĐND, UBND thành phố.", "Ủy ban nhân dân thành phố Cần Thơ",
         ["Thường trực Thành ủy", "Thường trực Hội đồng nhân dân thành phố",
          "Thường trực Ủy ban nhân dân thành phố"]),
        ("Báo cáo Thường trực Tỉnh ủy; UBND tỉnh.", "Ủy ban nhân dân tỉnh Hà Nam",
         ["Thường trực Tỉnh ủy", "Ủy ban nhân dân tỉnh"]),
    ],
)  # fmt: skip
def test_standing_parts_by_who_writes(text: str, issuer: str, names: list[str]) -> None:
    context = Context(province="Hà Nam", issuer=issuer, issuer_level="party", issued_on=date(2024, 3, 1))
    assert [m.canonical for m in read(text, context)] == names


def test_the_governments_portal_in_its_own_documents() -> None:
    issuer = Context(issuer="Văn phòng Chính phủ", issuer_level="central")
    assert read("- Cổng TTĐT;", issuer)[0].canonical == "Cổng Thông tin điện tử Chính phủ"
    assert read("- Cổng TTĐT;")[0].canonical == "Cổng Thông tin điện tử"


def test_a_school_is_a_body_in_its_own_papers() -> None:
    text = "Trường Đại học Sông Lô thông báo; Trường Đại học Bình Minh dự họp."
    own = Context(issuer="Trường Đại học Sông Lô")
    assert [m.canonical for m in read(text, own)] == ["Trường Đại học Sông Lô"]
    assert read(text) == []


def test_what_the_registry_does_not_know_has_no_id() -> None:
    (body,) = read("Giao Sở Y tế báo cáo.", Context())
    assert body.agency_id is None


def test_short_names_that_the_document_defines_stand_for_the_body() -> None:
    text = structure(
        "Giao Tổng cục Thuế (TCT) và Sở Khoa học và Công nghệ (sau đây gọi tắt là Sở) rà soát. "
        "TCT báo cáo Bộ Tài chính; Sở gửi kết quả."
    )
    found = [(text.text[m.start : m.end], m.canonical) for m in find_agencies(text, Context())]
    assert found == [
        ("Tổng cục Thuế", "Tổng cục Thuế"),
        ("Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"),
        ("TCT", "Tổng cục Thuế"),
        ("Bộ Tài chính", "Bộ Tài chính"),
        ("Sở", "Sở Khoa học và Công nghệ"),
    ]


def test_a_board_alone_is_the_paper_s_own() -> None:
    found = read("Ban Chỉ đạo tỉnh báo cáo Ban Chỉ đạo Trung ương. Trưởng Ban Chỉ đạo phân công thành viên.")
    assert [m.canonical for m in found] == ["Ban Chỉ đạo tỉnh", "Ban Chỉ đạo Trung ương", "Ban Chỉ đạo tỉnh"]


def test_a_short_name_that_is_a_name_of_its_own() -> None:
    full = "Ban Chỉ đạo Tổng điều tra kinh tế huyện"
    found = read(f"Lập {full} (dưới đây gọi tắt là Ban Chỉ đạo Đề án 12). Ban Chỉ đạo Đề án 12 và Ban Chỉ đạo họp.")
    assert [m.canonical for m in found] == [full] * 4


def test_the_issuing_ministry_by_its_head_alone() -> None:
    issuer = Context(issuer="Bộ Xây dựng", issuer_level="central")
    text = "Các Vụ báo cáo Bộ trước ngày 05/6; Bộ đã ban hành Bộ tiêu chí. Các đơn vị thuộc Bộ và Bộ, ngành thực hiện."
    assert [text[m.start - 4 : m.end] for m in read(text, issuer) if not m.collective][-1] == "uộc Bộ"
    assert [m.canonical for m in read(text, issuer) if not m.collective] == ["Bộ Xây dựng"] * 3
    assert not [m for m in read(text) if not m.collective]


def test_the_issuing_agency_by_its_head_alone() -> None:
    text = "Các đơn vị báo cáo Cục trước ngày 05/6; lãnh đạo Cục. Cục bộ có mưa, Cục trưởng vắng, các Cục biết."
    found = read(text, Context(issuer="Cục Kiểm lâm", issuer_level="central"))
    assert [m.canonical for m in found if not m.collective] == ["Cục Kiểm lâm"] * 2


def test_an_acronym_that_nothing_explains_is_less_sure() -> None:
    known, unknown = read("Giao Chi cục Kiểm lâm và Chi cục ZXQ kiểm tra.")
    assert known.confidence > unknown.confidence
    assert unknown.canonical == "Chi cục ZXQ"


def test_a_body_of_a_neighbouring_country_has_no_key() -> None:
    (body,) = read("Làm việc với Tỉnh ủy Vân Nam.", Context(province="Lào Cai", issuer_level="province"))
    assert body.agency_id is None


def test_departments_of_culture_as_of_the_day() -> None:
    for day, name in ((date(2006, 5, 4), "Sở Văn hóa - Thông tin"), (date(2025, 5, 4), "Sở Văn hóa và Thể thao")):
        (found,) = read("Giao Sở VHTT thẩm định.", Context(province="Hà Nam", issuer_level="province", issued_on=day))
        assert found.canonical == name

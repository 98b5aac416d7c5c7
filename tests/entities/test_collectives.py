"""Groups of unnamed bodies: what is one mention, where the next begins, and what is no body."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

ONE = [
    "Đề nghị <g>cơ quan y tế các cấp</g> trực; <g>các phòng, trạm trực thuộc</g> rà soát.",
    "<g>Các chi, đảng bộ cơ sở</g> họp.",
    "Hướng dẫn <g>các tỉnh miền Trung</g> rà soát hồ chứa.",
    "<g>Các CĐCS</g> gửi báo cáo; <g>các cấp công đoàn</g>, <g>các cấp hội phụ nữ</g> tuyên truyền.",
    "Phối hợp với <g>lực lượng Biên phòng các tỉnh ven biển</g>; <g>Cảnh sát giao thông các tỉnh</g> dừng xe quá tải.",
    "Chỉ đạo <g>lực lượng quản lý thị trường các địa phương</g> kiểm tra.",
    "Chỉ đạo <g>các Công ty TNHH MTV KTCTTL</g> vận hành; <g>các chủ rừng</g> trực gác.",
    "Yêu cầu <g>các TCTD trên địa bàn</g> giãn nợ; <g>các trung tâm y tế</g> khám, chữa bệnh.",
    "<g>Ban tự quản các ấp</g> vận động nhân dân; giao <g>các Đoạn quản lý đường bộ</g> vá ổ gà.",
    "Giao <g>các ban điều hành ấp</g> rà soát hộ nghèo; <g>các xã còn lại</g> báo cáo sau.",
    "Đề nghị <g>các công ty khai thác công trình thủy lợi</g> tập trung máy bơm tiêu úng.",
    "Thủ trưởng <g>các sở, ngành thuộc tỉnh</g> báo cáo.",
    "Giao <g>các sở, ban, ngành của tỉnh</g> rà soát.",
    "Yêu cầu <g>các sở, ban, ngành tỉnh</g>, Báo Hà Nam đưa tin.",
    "<g>Các cơ sở giáo dục đại học công lập, cơ sở giáo dục nghề nghiệp</g> có trách nhiệm công khai học phí.",
    "1. <g>Các cơ quan chuyên môn quản lý lĩnh vực cấp tỉnh</g> và <g>UBND các xã</g>: Gửi số liệu về Sở Y tế.",
    "Đề nghị <g>các đơn vị</g> quản lý đất đai và rừng theo nội dung: đo đạc, cắm mốc.",
    "2. <g>Các đơn vị được giao nhiệm vụ thống kê tại điểm b khoản 2 Điều này</g> gửi số liệu đúng hạn.",
    "Kiến nghị <g>các cơ quan quản lý cấp trên</g> bổ sung biên chế; <g>các cơ quan cấp trên</g> kiểm tra.",
    "Giao Sở Y tế và <g>các cơ sở giáo dục, đào tạo</g> lồng ghép bài học về rừng.",
    "<g>Các cấp, các ngành</g> đã vào cuộc.",
    "Đề nghị <g>các bộ, cơ quan trung ương và địa phương</g> góp ý.",
    "Mời <g>các tập đoàn, tổng công ty nhà nước</g> dự họp.",
    "<g>Các bộ, ngành, địa phương</g>, <g>các tập đoàn, tổng công ty nhà nước</g> nghiêm túc thực hiện.",
    "<g>Các bộ, ngành, các tổng công ty và địa phương</g> báo cáo; yêu cầu <g>các địa phương</g> vùng ven biển rà lại.",
    "<g>Các cơ quan</g> đã vào cuộc; các địa phương phía Nam gieo sạ đúng lịch.",
    "Phối hợp với <g>các đơn vị truyền thông</g> thuộc Sở Xây dựng; <g>Sở Y tế các tỉnh, thành phố</g> góp ý.",
    "Sở Nội vụ thẩm định 02 xã đạt chuẩn; Sở Y tế đón 12 xã đến thăm; <g>các sở</g> góp ý.",
    "Chỉ đạo <g>các địa phương có rừng</g> trực ban; gửi <g>Các TCTD, QTDND</g>.",
    "Gửi <g>các Vụ, Cục, đơn vị trực thuộc</g>, Công báo.",
    "Gửi <g>các cơ quan TW đóng trên địa bàn</g>; Báo Hà Nam.",
    "Đôn đốc <g>các xã, phường</g> nộp danh sách.",
    "Thủ trưởng <g>cơ quan ngang bộ, cơ quan thuộc Chính phủ</g> trả lời.",
    "Chỉ đạo <g>cơ quan thuế, cơ quan hải quan</g> giảm thủ tục.",
    "Giám đốc <g>sở, ban, ngành</g> chịu trách nhiệm; trao đổi với <g>Bộ, ngành</g>.",
    "Trách nhiệm của <g>cấp ủy, chính quyền địa phương</g> được nêu rõ.",
    "Giao nhiệm vụ cho <g>từng cơ quan, đơn vị</g>; yêu cầu <g>mỗi địa phương</g> có một điểm bán.",
    "<g>Thanh tra các sở, ngành</g> vào cuộc; <g>các cơ quan thông tấn, báo chí</g> đưa tin.",
    "Gửi <g>Cơ quan trung ương của các đoàn thể</g>.",
    "<g>Các đơn vị, lực lượng chức năng</g> ứng trực.",
    "Sở Y tế và <g>đơn vị liên quan</g> tiêm chủng.",
    "Chỉ đạo <g>các chi cục hải quan cửa khẩu</g>, <g>các đơn vị kiểm lâm</g>.",
    "Gửi <g>UBND xã, phường, đặc khu Phú Quý</g>.",
    "Gửi <g>Tỉnh ủy, Thành ủy các tỉnh, thành phố</g>; <g>Các Tổ chức thành viên MTTQ xã</g>.",
    "Hai là, <g>lực lượng Cảnh sát PCCC và CNCH</g> tham mưu việc cấp nước chữa cháy.",
    "Gửi <g>Ban Tuyên giáo và Dân vận các tỉnh ủy, thành ủy</g>.",
    "<g>Một số sở, ngành</g> tham mưu chậm; <g>nhiều địa phương</g> chưa công bố giá; một số ngành, lĩnh vực tăng khá.",
    "<g>UBND các huyện nghèo</g> rà soát; Cục Thuế các tỉnh: Hà Nam, Huế báo cáo; <g>Sở Y tế các tỉnh</g> góp ý.",
    "<g>Các TCTD</g> gửi báo cáo về Chi nhánh.",
    "Công tác của <g>một số cấp ủy cơ sở</g> còn yếu; nhiều đơn vị kinh doanh dừng bán; ở một số xã còn nợ đọng.",
    "Đôn đốc <g>các tổ chức đảng</g> trực thuộc Đảng ủy phường Mỹ Lộ; <g>các cơ quan, đơn vị trực thuộc</g> và các cá "
    "nhân có liên quan chịu trách nhiệm.",
    "Báo Hà Nam và <g>hệ thống các cơ quan báo chí</g> đưa tin; giao <g>các địa phương thuộc tỉnh quản lý</g>.",
    "Gửi <g>TT.HĐND, UBND các xã, phường</g>; <g>UBND các tĩnh, thành phố trực thuộc trung ương</g>.",
    "Theo ý kiến của lãnh đạo, đại diện <g>các bộ, cơ quan tham dự</g>, Bộ trưởng kết luận.",
    "<g>Các tỉnh, thành phố có điều tiết ngân sách về TW</g> góp vốn.",
    "Gửi <g>các đơn vị làm công tác vệ sinh môi trường</g>.",
    "Phối hợp với <g>cơ quan thanh tra</g> làm rõ; đề nghị <g>cơ quan thuế</g> trả lời; nộp tờ khai tại cơ quan thuế.",
    "<g>Các Ban, đơn vị</g> trong Cục Thống kê rà soát; huy động <g>các ban, ngành, lực lượng</g> hỗ trợ người dân.",
    "<g>Ban Chỉ huy Phòng thủ dân sự các cấp</g> trực; giao <g>các vụ, viện, trung tâm</g> thuộc Bộ góp ý.",
    "Phối hợp với <g>cơ quan thuế, hải quan</g> đối chiếu số thu; giao <g>Kho bạc các huyện</g> kiểm kê quỹ.",
    "Gửi <g>UBND các tỉnh khu vực Nam Trung Bộ, Tây Nguyên và đồng bằng sông Cửu Long</g>; Sở Y tế.",
    "<g>Cấp ủy, chính quyền các địa phương có dự án</g> tập trung vận động người dân nhận tiền.",
    "a) <g>Các tổ dân phố</g>: đến từng nhà thu thập giấy tờ.",
    "Về giải ngân của <g>các đơn vị, địa phương nhận văn bản này</g>; <g>các địa phương có tên trên</g> giải trình.",
    "2. Đối với <g>các tỉnh chưa có dịch</g>: Tổ chức giám sát đến tận hộ chăn nuôi.",
    "5- <g>Các đảng ủy xã, thị trấn, chi bộ trực thuộc</g> cụ thể hóa Chương trình.",
    "Có 36 bộ, cơ quan trung ương chậm giải ngân.",
    "1. <g>Các doanh nghiệp viễn thông</g> thử nghiệm dịch vụ mới.",
    "<g>Các cơ quan thành viên</g> Ban Chỉ đạo 389 tỉnh báo cáo.",
    "Bí thư <g>các huyện ủy, thành ủy</g>, Chủ tịch <g>HĐND, UBND các huyện, thành phố</g> trực tiếp chỉ đạo.",
    # The offices of party committees.
    "Biểu dương <g>các văn phòng huyện ủy, thành ủy</g>; đề nghị <g>thường trực các huyện ủy, thị ủy</g> quan tâm.",
    "Họp với <g>văn phòng các ban đảng, huyện ủy, thị ủy</g>; trình <g>ban thường vụ huyện ủy, thị ủy</g>.",
    # Whose units they are, where that is an office or a department.
    "Giao <g>các phòng, đơn vị</g> thuộc Chi cục Thú y rà soát; <g>các vụ, cục</g> của Văn phòng Quốc hội góp ý.",
    "Thủ trưởng <g>các Vụ/đơn vị</g> thuộc cơ quan Tổng cục Dự trữ chịu trách nhiệm.",
    # What was given them to do, where nothing else is said of them; whose ground a line goes through.
    "Thủ trưởng <g>các đơn vị được giao thực hiện thủ tục cấp phép</g>.",
    "Đề nghị <g>các đơn vị được phân công tại Điều 2</g> gửi báo cáo.",
    "Họp với <g>UBND các huyện có đường sắt đi qua</g>; <g>các địa phương có đường sắt đi qua</g> phải rào chắn.",
    "Phối hợp với <g>các cơ quan chức năng của Nhà nước</g> xử lý; <g>Cơ quan Thú y ở địa phương</g> có trách nhiệm.",
    "<g>Các Tiểu ban giúp việc Ban Chỉ đạo 35</g> rà soát.",
    "<g>Các đoàn thanh tra, kiểm tra</g> phải ghi biên bản; kết nối giữa <g>các bộ. ngành</g> phục vụ người dân.",
    "Kiểm kê thuốc tại <g>các Trung tâm Y tế, Trạm y tế</g>; tiếp tục triển khai các đoàn kiểm tra còn lại.",
    "<g>Các Vụ, Viện và đơn vị liên quan</g> thuộc Bộ Y tế góp ý; thẩm định các đơn vị có hoạt động khai khoáng.",
    "Thành lập các tổ công tác tại huyện; <g>Cơ quan thuế</g> căn cứ hồ sơ để xử lý.",
    "Gửi <g>các phòng, đơn vị</g> thuộc, trực thuộc Chi cục Thú y; <g>các Ban của Dang</g>.",
    "Chỉ đạo <g>các Cục thuê địa phương</g>, <g>các Sở Y tế địa phương</g> chủ động.",
    "Nghe ý kiến của đại diện <g>các Sở, ngành dự họp</g>, Chủ tịch kết luận; mời <g>các sở, ngành</g> dự họp.",
    "Chỉ đạo <g>các cơ sở y tế trên địa bàn tỉnh</g>: chuẩn bị giường bệnh.",
    "Đề nghị <g>các Trung tâm Y tế quận, huyện</g> báo cáo; <g>các Trạm Y tế xã, phường</g> trực cấp cứu.",
    "<g>Sở quản lý ngành, lĩnh vực</g> có trách nhiệm hướng dẫn các chủ bến.",
    # So many of a kind.
    "Còn <g>12 Cục Thuế</g> có số thu giảm.",
    # What belongs to the group behind its nouns.
    "Rà soát tại <g>các cơ quan hành chính nhà nước thuộc thành phố</g>; khoán cho <g>các đơn vị sự nghiệp có thu</g>.",
    "Khoán kinh phí cho <g>các cơ quan, đơn vị trong toàn tỉnh</g>; tham vấn <g>các cơ quan hữu quan</g>.",
    "Có sự vào cuộc của <g>cấp ủy, chính quyền từ tỉnh đến xã</g>; trao đổi với <g>chính quyền phường, xã</g>.",
    "Chỉ đạo <g>các đơn vị, lực lượng tại chỗ</g>; <g>các đơn vị đóng quân trên địa bàn</g> ứng cứu.",
    "Gửi <g>các đơn vị ngành dọc trên địa bàn tỉnh</g>; <g>các phòng, đơn vị thuộc Sở</g>; <g>các Ban Thành ủy</g>.",
    "Đề nghị <g>các tổ chức thành viên của Mặt trận</g>; <g>các tổ chức, cá nhân có liên quan</g> hưởng ứng.",
    "Sở Nội vụ, <g>báo, đài</g>; <g>các cơ quan báo chí, phát thanh, truyền hình khác</g>.",
    "Làm việc theo lịch tại <g>cơ quan, đơn vị</g>; <g>cấp ủy, chính quyền các địa phương</g>, các Bộ: Y tế, Nội vụ.",
    "Chỉ đạo <g>các tổ chức tín dụng</g> giãn nợ; bảo đảm <g>từng ngành, từng cấp</g> nhận thức đúng.",
    "Gửi <g>Thường trực Huyện ủy, Thị ủy</g>; <g>Quận ủy, Huyện ủy</g>, <g>HĐND và UBND quận, huyện</g>.",
    "Thủ trưởng <g>cơ quan ngang bộ</g>, Thủ trưởng <g>cơ quan thuộc Chính phủ</g> và <g>Hội Nông dân các cấp</g>.",
    "Trình <g>HĐND cùng cấp</g>; hướng dẫn <g>các Sở Tư pháp</g>; <g>Ban Chỉ đạo cấp xã</g> họp hằng tuần.",
    # A field, a unit within each body, other bodies than those named.
    "Lấy ý kiến <g>các hiệp hội nghề nghiệp về kiểm toán</g>; hỏi <g>các cơ quan nghiên cứu khoa học</g>.",
    "Gửi <g>các tổ chức pháp chế bộ, ngành</g>; <g>Thi hành án các quân khu</g>, <g>thanh tra các sở</g>.",
    "Tập huấn cho <g>các cơ quan tư pháp, thi hành án địa phương</g>; mời <g>các cơ quan y tế các huyện, thị xã</g>.",
    "Điều chuyển cho <g>các sở, ngành, địa phương khác</g> có nhu cầu; <g>các đơn vị trực thuộc Sở</g> nộp sổ.",
    "Lấy ý kiến <g>các tổ chức hữu quan</g> về dự thảo; <g>mỗi đơn vị</g> phải cử một đầu mối.",
    "Hướng dẫn <g>các Cục Thi hành án dân sự</g>, nhất là về biên chế; <g>các Cục Hải quan</g> bố trí người trực.",
    "Lấy ý kiến của <g>các bộ và cơ quan liên quan</g>, <g>các địa phương và đơn vị có liên quan</g>.",
    "Lưu <g>các phòng, trung tâm</g>; <g>các phòng chuyên môn của cấp xã</g>; việc của <g>chính quyền địa phương</g>.",
    "Trao đổi với <g>các tỉnh, thành phố trong vùng</g>.",
    "<g>UBND các tỉnh, thành phố trong vùng</g> rà soát quy hoạch; <g>các bộ, ngành trong vùng</g> góp vốn.",
    "Yêu cầu <g>các cơ quan, đơn vị trong ngành</g> thực hiện tốt việc trực Tết.",
    "1. <g>Các Cảng vụ Đường thủy nội địa khu vực I, II, III</g> kiểm tra trước khi cấp phép.",
    "Chỉ đạo <g>các Cảng vụ hàng hải</g> quản lý chặt tàu khách.",
    "1. <g>Các công ty lâm nghiệp, ban quản lý rừng phòng hộ</g> rà soát diện tích được giao.",
    "2. <g>Các doanh nghiệp viễn thông</g> phủ sóng các thôn lõm.",
    "Giao <g>BHXH các tỉnh, TP</g> báo cáo kết quả.",
    "- <g>Các phòng, đơn vị thuộc phường</g>;",
    "<g>Các quận ủy, đảng ủy trực thuộc Thành ủy</g>, <g>các đảng đoàn, ban cán sự đảng</g> quán triệt Nghị quyết.",
    "<g>UBND các huyện trung du và miền núi</g> bàn giao mốc giới.",
    "Đề nghị <g>quý cơ quan, địa phương</g> góp ý trong quý III; gửi <g>quý đơn vị</g> bản in.",
    "<g>Các chi nhánh TCTD trên địa bàn</g> giảm lãi suất.",
    "<g>Các đơn vị được giao chủ trì</g> gửi kế hoạch chi tiết.",
    "Đến hết quý II <g>các huyện</g> phải hoàn thành giao đất.",
    "<g>Các đơn vị sự nghiệp giáo dục</g> do Sở A tổng hợp; lập các đoàn kiểm tra liên ngành.",
    # Enterprises that are told to act.
    "3. <g>Các đơn vị cấp nước sạch trên địa bàn huyện</g> có trách nhiệm súc rửa bể chứa.",
    "Đề nghị <g>các doanh nghiệp vận tải hành khách</g> thực hiện nghiêm biểu đồ chạy xe.",
]  # fmt: skip
SEVERAL = [
    "Phối hợp với <g>các sở, ngành</g> và <g>các đơn vị liên quan</g> thu mua nông sản.",
    "Phối hợp với <g>các sở, ngành</g> và <g>cơ quan, đơn vị có liên quan</g> thu mua nông sản.",
    "<g>Các sở ngành liên quan</g>, <g>các chủ đầu tư</g>, <g>các địa phương</g> giải ngân.",
    "<g>Các chủ đầu tư, đơn vị thi công</g> tăng ca.",
    "<g>Các bộ</g>, <g>UBND các tỉnh, thành phố trực thuộc trung ương</g>, <g>các cơ quan liên quan</g> đáp.",
    "Yêu cầu <g>các sở, ngành, địa phương</g> và doanh nghiệp tiết kiệm điện.",
    "Yêu cầu <g>các cơ quan, doanh nghiệp liên quan</g> tiết kiệm điện.",
]  # fmt: skip
COUNCILS = [
    "Đề nghị <g>UBND xã, phường</g> niêm yết.",
    "Chủ tịch <g>UBND các huyện, thị xã, thành phố Phủ Lý</g> thực hiện.",
    "Giao <g>UBND quận - huyện, phường - xã, thị trấn</g>; <a>Sở Y tế</a> theo dõi.",
    "Lãnh đạo <g>UBND tỉnh, thành phố</g> dự họp.",
    "<g>Ủy ban nhân dân cấp huyện, cấp xã</g> niêm yết; <g>HĐND các cấp</g> giám sát.",
    "<g>Sở Tài chính các tỉnh, thành phố</g> tổng hợp.",
    "Gửi <g>UBND các tỉnh, thành phố từ Nghệ An đến Quảng Nam</g>; <g>UBND các tỉnh từ Hà Tĩnh trở ra</g> trực.",
    "Trình <g>HĐND cấp xã, phường</g> thông qua.",
    "Mời <g>Bộ Chỉ huy quân sự các tỉnh</g>; <g>Công an các đơn vị, địa phương</g>; <g>Kho bạc Nhà nước các huyện</g>.",
    "Gửi <g>các huyện ủy, thành ủy</g>; <g>Ban Thường vụ các huyện, thị, thành ủy</g>; <g>các ban xây dựng Đảng</g>.",
    "Chủ tịch <g>UBND các tỉnh, thành phố khu vực Bắc Bộ</g>, <g>UBND các tỉnh ven biển</g> ứng phó.",
    "Gửi <g>UBND các huyện, TX, TP</g>; phối hợp với <g>các huyện, thị xã ven biển</g>; <g>các cục, vụ</g> thuộc Bộ.",
    "Đề nghị <g>các Cục Thuế, Chi cục Thuế</g> rà soát hóa đơn; các <a>Sở Y tế</a>, <a>Sở Nội vụ</a> góp ý.",
    "Yêu cầu <g>các Chi cục Thuế</g> rà soát; <g>các Ban HĐND</g> giám sát; <g>các Trạm Y tế xã</g> trực.",
    "<a>Sở Y tế</a> phối hợp với <g>các huyện, thành phố</g> phun thuốc.",
    "Đề nghị <g>UBND các huyện có tuyến đường đi qua</g>, <g>UBND các xã có liên quan</g> bàn giao mặt bằng.",
    "Gửi <a>Hội đồng Dân tộc</a> và <g>các Ủy ban</g> của <a>Quốc hội</a>.",
    "<a>Cục Thuế</a> và <g>các địa phương</g> thu nợ; <a>Sở Xây dựng</a>, <g>UBND các xã/phường</g> kiểm tra.",
]  # fmt: skip
KINDS = [
    "Yêu cầu <g>Ban Chỉ đạo các quân khu</g> báo cáo; <g>Ban Chỉ đạo cấp quân khu</g> họp định kỳ.",
    "Gửi <g>các Ban Dân tộc</g>, <g>các Ban Quản lý khu kinh tế</g>; <g>các Phòng Giáo dục và Đào tạo</g> rà soát.",
    "Giao <g>các Chi cục Quản lý thị trường</g> kiểm tra; <g>Kho bạc Nhà nước các khu vực</g> đối chiếu số liệu.",
    "<g>Cơ quan Công tác Dân tộc các tỉnh, thành phố</g>; <g>cơ quan Thanh tra của các tỉnh</g> gửi báo cáo.",
    "- <g>Sở GTVT/Sở GTVT - XD các tỉnh, thành phố</g>; <g>Sở Y tế/Sở Nội vụ 34 tỉnh, thành phố</g>.",
    "Giao <g>Công an xã, phường, thị trấn</g> trực; <g>Trung tâm Y tế cấp tỉnh, cấp xã</g> tiêm; <a>Trạm Y tế xã</a>.",
    "Mời <g>các Hội Nông dân xã</g>; <g>các Hiệp hội Doanh nghiệp tỉnh</g>; <g>các Trung tâm Dịch vụ việc làm</g>.",
    "Chủ trương của <a>Ban Chỉ đạo quốc gia 389</a> ở <g>các cấp, các ngành</g>.",
    "Chủ rừng (các Ban Quản lý rừng), các Trung tâm Thương mại, các Trung tâm: Y tế, Văn hóa.",
    "- <g>TT HĐND, UBND, UBMTTQVN các xã, phường</g>; <g>Thường trực Huyện ủy, HĐND, UBND các huyện</g>.",
    "Gửi <g>UBND các huyện, thị, thành</g>; <g>UBND các huyện, thị</g> và <a>Sở Y tế</a>; <g>các huyện thị</g> lập tổ.",
    "Giao <g>UBND huyện, thị xã trong tỉnh</g> hướng dẫn; <g>các tổ chức thành viên MTTQ xã</g> vận động.",
    "Giao <g>lực lượng Kiểm lâm</g>, <g>lực lượng Công an xã</g> tuần tra; <g>lực lượng quản lý thị trường</g> xử.",
    "Giao <g>Chi cục Hải quan khu vực</g>, <g>Kho bạc Nhà nước khu vực</g>; <a>Chi cục Hải quan khu vực III</a>.",
    "Phối hợp <a>Hạt Kiểm lâm khu vực số 3</a>, <a>Ban Quản lý dự án đầu tư xây dựng khu vực</a> bàn giao.",
    "Giao <g>lực lượng Công an, Hải quan, Biên phòng</g> mở đợt; phối hợp <g>các tỉnh lân cận</g> lập phương án.",
    "<g>Các xã có biên giới đất liền</g> chủ động làm việc; <g>các Tập đoàn, Tổng công ty, Công ty thuộc ngành</g> rà.",
    "Làm việc với <g>các Bộ, ngành Trung ương</g>, Ngân hàng Phát triển Á Âu; phối hợp <g>các xóm</g> chăm sóc lúa.",
    "<g>KBNN các huyện</g>; <g>Ngân hàng Nhà nước chi nhánh các tỉnh</g>; <g>Cục Hải quan các tỉnh, liên tỉnh</g>.",
    "<g>Ban Chỉ huy Phòng, chống thiên tai các Bộ, ngành, địa phương</g>; <g>Ban An toàn giao thông các tỉnh</g>.",
    "<g>Cơ quan thi hành án dân sự các cấp</g>; <g>các cơ quan của Đảng</g>; <g>Ban Thường vụ Đảng ủy các xã</g>.",
    "<g>Các cơ quan tham mưu, giúp việc</g> <a>Tỉnh ủy</a>; <g>các Chi cục trực thuộc Sở</g>; Tỉnh ủy viên.",
    "<g>Cơ quan Trung ương của các hội, đoàn thể</g>; <g>các cơ quan đại diện Việt Nam ở nước ngoài</g>.",
    "<g>Mặt trận các cấp</g> vận động; phối hợp với <g>Mặt trận các xã, phường</g>; <g>các Đội Thống kê</g> rà soát.",
    "<g>UBND các địa phương ven biển</g> báo cáo; chi của <g>các huyện, các cấp</g>.",
    "Yêu cầu <g>các tổ chức tín dụng</g> (TCTD) giảm lãi suất. <g>Các TCTD</g> tiết giảm chi phí.",
    "<g>Các xã miền núi</g> lập danh sách hộ neo đơn; các xã miền núi có 12 chợ phiên.",
    "Phòng tham mưu; <g>các xã</g> báo cáo trước 20/10; các huyện đạt 61% kế hoạch.",
    "<g>Các công ty khai thác công trình thủy lợi</g> hoàn thành việc sửa máy bơm.",
    "<g>phòng GD&ĐT các huyện</g>; <g>UBND các tỉnh thuộc vùng kinh tế trọng điểm phía Nam</g>.",
]  # fmt: skip
TAILS = [
    "Giao <g>UBND các xã ven biển</g>: Hải Sơn, Hải Bình; <g>Sở Y tế các tỉnh phía Bắc</g> rà soát.",
    "<g>các đơn vị</g> thuộc, trực thuộc Bộ; <g>UBND các tỉnh biên giới phía Bắc</g>; <g>các đơn vị dự toán</g>.",
    "<g>UBND các tỉnh vùng Đồng bằng sông Hồng</g>; <g>các Ban Quản lý khu công nghiệp, khu kinh tế</g> rà soát.",
    "Giao <g>các tổ chức, đơn vị</g>; <g>Công an các đơn vị</g>; <g>các chi nhánh ngân hàng thương mại</g> cho vay.",
    "<g>Các lực lượng Công an, Quân sự, Biên phòng</g> giúp dân; giao <g>lực lượng chức năng</g> chốt chặn.",
    "<g>UBND các huyện, thị</g> rà soát; <g>Biên phòng các tỉnh ven biển từ Nghệ An đến Phú Yên</g> thông báo tàu cá.",
    "<g>Bộ đội Biên phòng các tỉnh có biển</g> kêu gọi; Giám đốc <g>các ban quản lý rừng</g>; <g>TT các Ủy ban</g>.",
    "<g>các cơ quan trong hệ thống chính trị</g>; <g>các lực lượng vũ trang đóng quân trên địa bàn</g> hỗ trợ.",
    "Yêu cầu <g>các chi cục, trung tâm trực thuộc Sở</g>; <g>Hạt Kiểm lâm các huyện</g>; <g>các ban Đảng Trung "
    "ương</g>.",
    "<g>Ban chỉ đạo các cấp tỉnh, huyện, xã</g>; <g>các hội quần chúng</g>; <g>các cơ sở KCB BHYT</g> rà soát.",
    "Giao <g>Trung tâm Y tế, Phòng Tư pháp các huyện, thành phố</g> thực hiện.",
    "Giao <a>Phòng Cảnh sát hình sự</a>, <g>Công an các huyện, thành phố</g> điều tra.",
    "Giao <a>Phòng Tài chính - Kế hoạch</a>, <g>Công an các xã</g> kiểm tra; <g>đảng ủy các xã</g> lãnh đạo.",
    "Gửi <g>các Phòng Y tế quận - huyện</g>; mời <g>các ngân hàng thương mại cổ phần</g>; <g>các Vụ, Cục</g>: TH.",
    "Gửi <g>UBND quận, huyện, thành phố thuộc tỉnh</g>; đôn đốc <g>các cơ quan, tổ chức trên địa bàn tỉnh</g>.",
    "Phối hợp với <g>các Bộ, ngành liên quan</g>: Công Thương, Y tế; <g>các cơ quan đăng ký đầu tư</g> cấp giấy.",
    "Giao <g>các phòng thuộc quận, huyện</g>; <g>các đơn vị cấp tỉnh</g>; "
    "<g>các cơ quan của tỉnh</g>, huyện Mai Sơn.",
    "Giao <g>lực lượng công an, quân đội</g> ứng cứu; đến năm 2026 <g>các cơ quan hành chính từ tỉnh đến xã</g> dùng.",
    "<g>Cấp xã</g> tổ chức rà soát; <g>cấp huyện</g> thực hiện thẩm định; giao cấp huyện thực hiện.",
    "<g>Cấp huyện, cấp xã</g> chủ động lập tổ. Cấp huyện: 12 công trình. Văn bản cấp huyện ban hành; cán bộ cấp xã.",
    "<g>Ban Công tác Mặt trận thôn</g>; <a>Ban Công tác Mặt trận thôn Đoài</a>; <g>TT Huyện, Thành ủy</g> và "
    "<g>UBND các huyện, TP</g>.",
    "Tập huấn cho <g>các đơn vị toàn ngành</g>; kiến nghị <g>các cơ quan có thẩm quyền của Trung ương</g> giải quyết.",
    "Phối hợp với <g>các cơ quan có thẩm quyền</g> và Sở Y tế; giao <g>các đơn vị điện lực trên địa bàn tỉnh</g>.",
    "Quốc phòng ở <g>các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ và các địa phương</g> năm 2012.",
    "Khi vướng, <g>cơ quan, đơn vị</g> chủ động hỏi; khi cần, <g>cơ quan, đơn vị, địa phương</g> báo cáo ngay.",
    "Gửi <g>các Tổng công ty, công ty, đơn vị trực thuộc thành phố</g>; <g>các cấp ủy, chính quyền</g>, cấp ủy.",
]  # fmt: skip
APART = [
    "Giao <g>các đơn vị quản lý đường sắt</g> tổ chức gác chắn; phối hợp với <g>các cơ quan quản lý thị trường địa "
    "phương</g>, <g>các lực lượng chức năng</g>; yêu cầu <g>các đơn vị</g> quản lý chặt chẽ lái xe.",
    "<g>Các Sở Y tế</g> nêu trên báo cáo; <g>các Sở Nội vụ liên quan</g> cử người; <g>các Vụ quản lý ngành</g>.",
    "<g>Các Khu Quản lý đường bộ I và II</g> trực; yêu cầu <g>các đơn vị</g> quản lý đất đai, trụ sở theo quy định.",
    "Cùng <g>các cơ quan Quốc hội</g>, <g>các cơ quan Chính phủ</g> và <g>các ban, cơ quan của Đảng</g> rà soát.",
    "<g>Các cơ quan thuộc hệ thống chính trị</g> rà soát; giao <g>các đơn vị trong hệ thống chính trị Thành phố</g>.",
    "Giao <g>các cơ quan tham mưu, quản lý nhà nước</g> thuộc Bộ rà soát; <g>các cơ quan thông tin, tuyên truyền</g>.",
    "<g>Cơ quan, tổ chức, đơn vị có người ứng cử</g> và <g>đơn vị trực tiếp quản lý người đó</g> gửi bản nhận xét.",
    "Thuê <g>các đơn vị có chức năng</g> quan trắc; <g>các cơ quan, đơn vị được giao nhiệm vụ</g> báo cáo hằng quý.",
    "Do <g>các cơ quan thuộc phạm vi quản lý của Bộ</g> lập; theo đề nghị của <g>cơ quan kiểm sát, điều tra</g>.",
    "Mời <g>các cơ quan chức năng thanh tra, kiểm toán</g>; <g>cơ quan thuế địa phương</g> hướng dẫn.",
    "<g>Thuế các tỉnh, thành phố</g> và <g>Hải quan các tỉnh</g>; <a>Cục Thuế</a> gửi <g>Thuế các huyện</g>.",
    "Giao <g>Thanh tra xây dựng quận, huyện</g>; <g>Sở Giao thông vận tải các tỉnh</g>; <g>công an các xã</g> chốt.",
    "Gửi <g>các tỉnh ủy, thành ủy và đảng ủy xã, phường</g>; bí thư <g>tỉnh ủy, thành ủy</g>; <g>các đảng ủy đơn vị "
    "sự nghiệp</g>, <g>Đảng ủy các bộ, ngành</g>.",
    "Thủ trưởng <g>cơ quan trực thuộc Chính phủ</g>; <g>UBND các tỉnh, TP trực thuộc TƯ</g>; <g>các Ủy ban khác</g> "
    "của <a>Quốc hội</a>.",
    "Cảm ơn <g>các ban, ngành, đoàn thể</g> và lực lượng cộng tác viên; lãnh đạo <g>các sở, ngành, quận - huyện "
    "TP</g>.",
    "Gửi <g>các ban đảng, ban cán sự đảng, đảng đoàn</g>; phối hợp với <g>Thanh tra các huyện</g>; Thanh tra các xã "
    "về đất.",
    "Đề nghị <g>các quân khu, quân đoàn</g>, <g>công đoàn các cấp</g>; yêu cầu <g>các sở, ngành TP</g>, <a>Sở Y "
    "tế</a>.",
    "Gửi <g>UBND các tỉnh có biển</g>, <g>các trạm thú y huyện</g>; <g>các Cảng vụ Hàng hải</g>; <g>các đoàn công "
    "tác</g>.",
    "<g>Cơ quan hải quan</g> có trách nhiệm kiểm hóa; mời <g>các bộ, ngành thành viên</g>; thu hồ sơ của cơ quan thuế.",
    "Đối với <g>các sở, ngành được giao vốn</g>: báo cáo; <g>các Ban Quản lý dự án chuyên ngành</g>, <a>Sở Y tế</a>.",
    "<a>Phòng Quản lý đô thị</a> và <g>Công an các phường</g>; Vụ trưởng <g>các Vụ chức năng</g>, Cục trưởng vắng; "
    "<g>các sở, ngành phụ trách tiêu chí</g> phải trả lời.",
    "100% các phường, thị trấn có trạm; hỗ trợ các xã đặc biệt khó khăn; <a>Bộ Y tế</a> tổng kết.",
]  # fmt: skip
LOWER = [
    "Đề nghị <g>Mặt trận, đoàn thể</g> vận động; <a>Mặt trận Tổ quốc xã</a> và <g>các đoàn thể</g> giám sát.",
    "Chỉ đạo <g>cơ quan chức năng của tỉnh</g> xác minh; "
    "gửi <g>UBND các xã</g>, <g>các cơ sở KCB BHYT</g> trên địa bàn tỉnh.",
    "Biên chế của <g>các Phòng Tư pháp các huyện, thị xã thuộc tỉnh</g> giữ nguyên.",
    "Giao <g>các quận huyện</g> thẩm tra, <g>UBND quận huyện</g> duyệt chi; <g>các xã phường</g> niêm yết kết quả.",
    "Chỉ đạo <g>các cấp Hội Phụ nữ tỉnh</g> vận động; chuyên viên <g>các Phòng, Ban chức năng</g> <a>Sở Xây dựng</a>.",
    "Thủ trưởng <g>tổ chức pháp chế thuộc Bộ, cơ quan ngang Bộ và cơ quan thuộc Chính phủ</g> đôn đốc.",
    "Yêu cầu <g>BCĐ giảm nghèo xã / phường / thị trấn</g> rà soát.",
    "Phát huy vai trò của <g>các tổ chức thành viên của Mặt trận Tổ quốc huyện</g> và <g>chi hội, chi đoàn ở thôn</g>.",
    "Hướng dẫn <g>Ban Công tác Mặt trận các thôn</g>, <g>Ủy ban bầu cử các xã</g>, <g>các Ban bầu cử, Tổ bầu cử</g>.",
    "Đề nghị <g>cơ quan, tổ chức, đơn vị ở trung ương và tỉnh</g> giới thiệu người.",
    "Giao <g>Đảng ủy, UBND các xã</g>; <g>Ủy ban MTTQ Việt Nam các xã, phường</g>; <g>Trạm Y tế các xã</g> chuẩn bị.",
    "Gửi <g>Thường trực các Huyện ủy, Thành ủy</g>; <g>các chi bộ trực thuộc</g>; <g>các Tiểu ban</g>.",
    "Yêu cầu <g>các thôn, tổ dân phố</g> thực hiện; <g>các cơ quan, đơn vị, doanh nghiệp</g> chấp hành.",
    "Báo cáo <g>Ban Chỉ đạo các cấp</g>; <g>chính quyền địa phương các cấp</g>; <g>các cơ quan nội chính</g>.",
    "Bộ Quốc phòng chủ động phối hợp với <g>địa phương</g> giúp dân; <g>một số Sở Y tế</g> còn chậm, "
    "<g>nhiều Chi cục Thuế</g> đã làm tốt; đặc điểm của địa phương; sự phối hợp với địa phương.",
    # An authority of which every place has one.
    "Chuyển hồ sơ sang <g>cơ quan Công an</g>; đối chiếu số liệu do <g>cơ quan thuế</g> gửi; nộp <g>cơ quan tài chính "
    "cùng cấp</g>; chỉ đạo <g>cơ quan khí tượng thủy văn</g> dự báo; trách nhiệm của <g>cơ quan quản lý nhà nước các "
    "cấp</g>.",
    "<g>Lực lượng Thanh tra giao thông</g> kiểm tra 20 xe; chỉ đạo <g>lực lượng Cảnh sát đường thủy</g> tuần tra.",
    # Where the group ends: before what is asked of it, behind whose it is.
    "Kính đề nghị <g>quý cơ quan</g> nghiên cứu, góp ý; mời <g>các cơ quan nghiên cứu</g> trong nước, "
    "<g>các cơ quan nghiên cứu khoa học</g> dự.",
    "Giao <g>các ban tham mưu của Huyện ủy</g>, <g>các ban Liên đoàn Lao động tỉnh</g> rà soát; Giám đốc "
    "<g>các sở y tế</g> trả lời.",
    "<g>Ngân hàng Chính sách xã hội các huyện</g> giải ngân; <g>Ban Công tác Mặt trận các buôn, thôn</g> vận động.",
]  # fmt: skip
WHERE_THEY_WORK = [
    # Sections, branches, schools, villages, companies; the Party's committees in one list.
    "<g>Các khoa lâm sàng, cận lâm sàng</g>: Bổ sung nhân lực; gửi <g>các khoa, phòng</g>; các khoa học xã hội.",
    "<g>Các phòng, chi nhánh</g> đối chiếu số dư; đề nghị <g>các chi nhánh Vietcombank, BIDV</g> giãn nợ.",
    "Yêu cầu <g>các chi nhánh</g> báo cáo; mở các chi nhánh, phòng giao dịch; các chi nhánh báo cáo lãi.",
    "Hiệu trưởng <g>các trường tiểu học, THCS</g>, trưởng <g>các thôn, buôn</g> phổ biến quy định.",
    "<g>Các khu phố, tổ dân phố</g> vận động cư dân. <g>Các thôn, bản trên địa bàn xã</g> tổ chức họp.",
    "<g>Các trường học trên địa bàn phường</g> rà soát cây xanh.",
    "Đôn đốc <g>các đơn vị quản lý đường bộ</g> khắc phục; <g>các đơn vị vận hành hồ chứa</g> thống kê thiệt hại.",
    "Giao <a>Bưu điện tỉnh</a>, <g>các đơn vị cung cấp dịch vụ viễn thông trên địa bàn</g>: bảo đảm liên lạc.",
    "Phối hợp với <g>các đơn vị cấp nước thuộc phạm vi quản lý</g> xây dựng đề án; <g>các cơ quan bổ trợ tư pháp</g>.",
    "Ngành có 12 trường học trên địa bàn; các khu phố, tổ dân phố văn hóa; các trường đại học lớn.",
    "1. <g>Các đại học, học viện, trường cao đẳng</g>; <g>các trường trung cấp</g> (sau đây gọi chung là nhà trường)",
    "Giao <g>các sở, trường đại học, cao đẳng</g> xây dựng giáo trình.",
    "Yêu cầu <g>các HTX dịch vụ nông nghiệp</g> vận hành cống tưới.",
    "<g>Các Công ty khai thác thủy lợi</g> bố trí máy bơm.",
    "Giao <g>Tổ công nghệ số cộng đồng các xóm</g> hỗ trợ; <g>Công đoàn ngành</g>, <a>Công đoàn ngành Y tế</a> họp.",
    "<g>Các tỉnh ủy, thành ủy, đảng đoàn, ban cán sự đảng, đảng ủy trực thuộc Trung ương</g> quán triệt.",
    "<a>Đảng đoàn Quốc hội</a> và <g>đảng đoàn các tổ chức chính trị - xã hội</g> lãnh đạo.",
]
UNIONS = [
    "- <g>Các Công đoàn ngành địa phương và tương đương</g>;",
    "- <g>Công đoàn Tổng Công ty trực thuộc Liên đoàn Lao động tỉnh</g> báo cáo.",
    "<g>Công đoàn cấp trên trực tiếp cơ sở</g> hướng dẫn <g>công đoàn cơ sở</g>; kinh phí công đoàn cơ sở.",
    "<a>Công đoàn ngành Y tế</a> họp với <a>Công đoàn Viên chức tỉnh</a>.",
    "Giao <g>Ban Thường vụ các Liên đoàn Lao động tỉnh, thành phố</g> xem xét.",
    "Giao <g>các đơn vị sự nghiệp công lập, các doanh nghiệp nhà nước</g> thuộc <a>UBND tỉnh</a>.",
]


NONE = [
    "Kéo điện đến tất cả các thôn, bản; trang bị cho các lực lượng vũ trang; người ứng cử đại biểu HĐND các cấp.",
    "Phát triển các ngành công nghiệp chế biến, các ngành, lĩnh vực mũi nhọn; phù hợp với từng ngành, từng địa phương.",
    "Cán bộ ngành y, trụ sở các trường, nội bộ ngành; <g>một số cơ quan, đơn vị</g> còn chậm.",
    "Hỗ trợ các đơn vị sản xuất, các đơn vị cấp nước, các cá nhân, tổ chức; đào tạo tại các cơ sở giáo dục.",
    "CHỈ TIÊU GIAO CHO CÁC XÃ, ĐƠN VỊ; còn 17 bộ, cơ quan chưa nộp; các địa phương còn lại đạt thấp.",
    "Xử lý các vụ vi phạm, các vụ cháy.",
    "Tiến độ giải ngân tại các huyện, thành phố; trong các cấp học.",
    "Số lượng các doanh nghiệp sản xuất tăng; doanh thu của các đơn vị vận tải đạt khá; giao các Sở Y tế, Nội vụ.",
    "Huyện ủy, Thành ủy Phủ Lý; các lĩnh vực sở hữu trí tuệ.",
    "Sáp nhập các xã, phường; dân số các huyện, thành phố; đường nối các xã, phường; các bộ sách.",
    "Sản lượng năm 2010 các tỉnh, thành phố đạt 5 triệu tấn.",
    "Khai khoáng tăng 4%, các ngành khác tăng 7%; chất lượng nước tại Hải Phòng và các tỉnh, thành phố trên cả nước.",
    "Sắp xếp các đơn vị hành chính; các đơn vị kinh tế, các đơn vị bầu cử.",
    "Xây dựng các lực lượng thường trực, các lực lượng dự bị; danh sách người ứng cử đại biểu Hội đồng nhân dân xã.",
    "Căn cứ Luật Tổ chức chính quyền địa phương; vận hành mô hình chính quyền địa phương 02 cấp.",
    "Tuyên truyền cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu <g>Hội đồng nhân dân các cấp</g>.",
]


@pytest.mark.parametrize(
    "example", [*ONE, *SEVERAL, *COUNCILS, *KINDS, *TAILS, *APART, *LOWER, *WHERE_THEY_WORK, *UNIONS, *NONE]
)
def test_groups(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    groups = [bare[m.start : m.end] for m in found if m.collective]
    assert groups == [s.text for s in spans if s.label == "g"]
    named = [bare[m.start : m.end] for m in found if not m.collective]
    assert [s.text for s in spans if s.label == "a"] == named or all(s.label == "g" for s in spans)


@pytest.mark.parametrize(
    "example",
    [
        "Thủ trưởng các cơ quan: Công an tỉnh, Cục Thuế tỉnh.",
        "Lãnh đạo các Sở: Y tế, Tài chính.",
        "Mời các tập đoàn, tổng công ty: Sao Mai, Sông Hồng.",
    ],
)
def test_the_head_of_a_list_of_names_is_no_group(example: str) -> None:
    found = find_agencies(structure(example), Context(province="Hà Nam", issuer_level="province"))
    assert not [m for m in found if m.collective]


def test_departments_that_share_their_provinces() -> None:
    bare, spans = parse("<g>Sở Tài chính, Cục Thuế, KBNN các tỉnh, thành phố trực thuộc Trung ương</g>; Bộ Y tế.")
    found = find_agencies(structure(bare), Context(issuer_level="central"))
    assert [bare[m.start : m.end] for m in found if m.collective] == [s.text for s in spans]


def test_a_department_alone_is_that_of_every_province_where_a_central_paper_says_so() -> None:
    text = "Kính gửi: Cục Thống kê các tỉnh, thành phố.\nTổng cục Thống kê đề nghị Cục Thống kê gửi số liệu."
    found = find_agencies(structure(text), Context(issuer="Tổng cục Thống kê", issuer_level="central"))
    assert [m.canonical for m in found if m.collective] == ["Cục Thống kê các tỉnh, thành phố", "Cục Thống kê"]
    found = find_agencies(structure(text), Context(province="Hà Nam", issuer_level="province"))
    assert [m.canonical for m in found if m.collective] == ["Cục Thống kê các tỉnh, thành phố"]

"""The words by which the right edge of a name is told, as data."""

from __future__ import annotations

from ....patterns import Pattern
from .patterns import pairs, words

HOW_MUCH = Pattern(r" \d[\d.,]*\s?(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|người|thành viên)(?![^\W_])")
"""A figure that is no number of the body's: "hỗ trợ Tổ công tác | 310 triệu đồng"."""
# Words that begin another body's name.
NEW_BODY = words(
    """
    Sở Bộ Ban UBND HĐND Ủy Cục Vụ Phòng Thủ Chủ Tỉnh Thành Huyện Đảng Giám Chánh Trưởng Phó Viện UBQG Trạm
    """
)
# Pairs that begin another body's name, or (in small letters) a group: no part of the name before a comma or "và".
OTHER_BODY = pairs(
    """
    công_an chi_cục ban_quản văn_phòng kho_bạc tổng_cục trung_tâm bảo_hiểm hội_đồng ủy_ban ngân_hàng hải_quan bộ_chỉ
    hiệp_hội hội_nông hội_liên hội_cựu hội_chữ hội_luật tạp_chí công_đoàn hạt_kiểm đồn_biên trạm_y thanh_tra cảng_vụ
    tập_đoàn học_viện viện_kiểm tòa_án liên_đoàn liên_minh nhóm_giúp nhóm_công tổ_giúp tổ_công tổ_thư tổ_biên đoàn_công
    đài_phát đài_truyền đài_tiếng đoàn_kiểm đoàn_giám tiểu_ban đội_quản đội_thuế đội_cảnh đội_thanh đội_kiểm đội_thi
    lãnh_đạo tổng_công công_ty bệnh_viện
    """
)
GROUPS = pairs(
    """
    cơ_quan đơn_vị địa_phương doanh_nghiệp chủ_đầu lực_lượng nhà_thầu nhà_đầu sở_ban quân_đội cán_bộ người_dân
    nhân_dân các_sở tổ_chức đồng_chí thành_viên ủy_viên trưởng_ban phó_trưởng thủ_trưởng lãnh_đạo chính_quyền
    """
)
# Words of names that are read, by how sure they are. A small word that is not among these ends a close name.
NAME_SYLLABLES = words(
    """
    an biên biến bình bưu bạc bất bệnh bồi bộ chuẩn chính chất chế chống cán cơ cạnh cứu cửa doanh du dân dưỡng dược
    dầu dịch dục dụng dựng em gia giao giá giám giáo giúp giới giống hàng hành hóa hạ hải hậu học hỗ hộ hội hữu khen kho
    khoa khu khuyến khuyết khí khẩu kim kinh kê kỹ lao liệu lâm lãnh lý lường lượng lịch lộ lợi lực ma miền mua môi
    mại một mục nghiệp nghề nghệ ngoại nguồn ngân người ngữ nhiên nhà nhân nhẹ nhỏ nuôi nông nặng núi nạn nổ nội nợ pháp
    phòng phó phẩm phủ quan quyền quốc quỹ rừng sinh soát sát sản sắm sắt số sở sự than thanh thao thi thiểu thuật
    thuế thông thú thương thưởng thể thị thổ thủy tin toàn toán tra tranh triển trung trí trường trẻ trị trọng trợ
    trữ tuyến tuệ tuổi tài vịnh tái tôn túy tư tượng tạo tải tần tầng tật tế tệ tồn tộc tử viễn việc vô vùng văn vũ vườn
    nước ngoài đội vấn vận vật vệ vụ vừa vực xuyên xuất xã xúc y yếu án đai điểm điện đo đua đào đình đô đăng đường
    đất đẳng đặc địa sư đổi động ứng tiến bay cao tốc mới sáng chiến trọt vốn sạch gen cảnh mạng công
    cá cảng chợ thắng lụt bão phim bóng xe trùng viên muối
    """
)
# Words that would end a name are part of one in these pairs.
NAME_PAIRS = pairs(
    """
    an_ninh an_toàn biên_giới biến_đổi biểu_diễn báo_chí bản_quyền bản_đồ bảo_hiểm bảo_trợ bảo_tồn bảo_vệ bảo_đảm
    bất_động bền_vững bệnh_tật bệnh_viện bức_xạ chiến_lược chuyển_đổi chính_sách chăn_nuôi chương_trình chất_lượng
    chứng_thực chữa_cháy cung_ứng cán_bộ có_công công_an công_chức công_chứng công_cộng công_dân công_nghiệp công_nghệ
    công_nhân công_sản công_trình công_ty công_tác công_vụ công_ích cơ_sở cạnh_tranh cảnh_báo cổ_truyền cứu_hộ cứu_nạn
    cửa_khẩu di_sản doanh_nghiệp du_lịch dân_cư dân_dụng dân_số dân_tộc dược_liệu dầu_khí dịch_vụ dữ_liệu dự_báo
    dự_phòng dự_án gia_đình giao_dịch giao_thông giáo_dục giảm_nghèo hàng_hải hàng_không hành_chính hành_khách hòa_giải
    hạ_tầng hạt_nhân hải_quan hải_đảo hợp_tác hữu_nghị kho_bạc khoa_học khoáng_sản khí_hậu khí_tượng khởi_nghiệp kinh_tế
    kiến_trúc kiểm_dịch kiểm_lâm kiểm_nghiệm kiểm_ngư kiểm_soát kiểm_toán kiểm_định kế_hoạch kỹ_thuật lao_động
    lâm_nghiệp lâm_sản lãng_phí lưu_trữ lưu_vực ma_túy môi_trường mục_tiêu nghệ_thuật ngoài_nước nguyên_tử ngành_kinh
    ngân_sách nhà_giáo nhà_nước nhà_ở nhân_quyền nhân_đạo nhập_cảnh nhập_khẩu nông_nghiệp nông_sản nông_thôn năng_lượng
    năng_lực nội_địa pháp_luật pháp_lý phát_thanh phát_triển phòng_cháy phòng_hộ phổ_biến phụ_nữ phục_vụ quan_trắc
    quy_hoạch quản_lý quốc_gia quốc_phòng quốc_tế quốc_tịch sinh_học sáng_tạo sở_hữu sức_khỏe tham_nhũng thanh_niên
    thiên_nhiên thiên_tai thông_minh thông_tin thú_y thương_mại thường_xuyên thảm_họa thể_thao thị_trường
    thống_kê thủ_tục thủy_lợi thủy_sản thủy_văn thực_phẩm thực_vật tiêu_chuẩn tiêu_cực tiến_bộ tiền_lương trong_nước
    truyền_hình truyền_thông trí_tuệ trật_tự trẻ_em trọng_điểm trồng_trọt tài_chính tài_nguyên tài_sản tác_giả tái_tạo
    tái_định tìm_kiếm tín_ngưỡng tôn_giáo tư_pháp tần_số tập_trung tệ_nạn tổng_hợp tổng_kết tội_phạm vi_phạm viên_chức
    nuôi_trồng trình_cải cải_cách
    nhân_dân buôn_lậu tàn_tật bầu_cử tăng_trưởng đại_biểu lụt_bão đồng_bằng phổ_thông tốt_nghiệp công_chứng ô_nhiễm
    hoạt_động tội_phạm hình_sự quản_trị tiếp_viên đoàn_tiếp
    tự_vệ chứng_thực tín_dụng tiền_tệ đa_biên đa_phương song_phương
    thiết_bị lịch_sử chiến_binh thoát_nước cấp_nước đơn_thư
    hình_phạt dịch_tễ truyền_nhiễm cơ_động cơ_giới bảo_lãnh bằng_giả trung_cấp học_sinh sinh_viên người_nghèo
    nhân_lực cạnh_tranh phía_bắc phía_nam nguồn_nhân mặt_bằng phi_chính quy_phạm nghĩa_vụ dân_chủ
    cơ_bản bến_xe bến_cảng sinh_hoạt cụm_công liên_hợp không_gian quần_thể danh_thắng biển_đảo ngoại_hối di_tích
    điều_phối viễn_thám tiêu_dùng hậu_cần lập_pháp ô_tô giáo_chức vật_nuôi cây_trồng viễn_thông việc_làm vô_tuyến
    văn_bản văn_hóa văn_phòng vận_tải vệ_sinh vốn_nhà xuất_bản xuất_khẩu xuất_nhập xây_dựng xã_hội xúc_tiến y_học y_tế
    sau_đại kế_toán chức_vụ lữ_hành lưu_trú đa_dạng điều_hành qua_mạng liên_thông chuyên_ngành
    đa_tuyến khách_hàng
    điện_lực điện_tử đo_lường đào_tạo đê_điều đô_thị đường_bộ đường_cao đường_sắt đường_thủy đất_đai đấu_giá đấu_thầu
    đầu_tư đặc_dụng đề_án địa_chất địa_lý địa_phương định_cư đối_ngoại đổi_mới ứng_dụng
    """
)
# Pairs that begin what the body does, where no "và" or comma joins them to its name.
PREDICATES = pairs(
    """
    bơm_nước bơm_tiêu đóng_điện cấp_điện cắt_điện mở_nước
    ban_hành biểu_dương bàn_giao bày_tỏ báo_cáo bảo_vệ bảo_đảm bắt_giữ bố_trí bổ_sung cam_kết chia_sẻ cho_biết hằng_ngày
    hằng_năm hằng_quý hằng_tháng hằng_tuần cho_rằng cho_ý chuyển_giao chuẩn_bị chúc_mừng chưa_thực chấm_dứt chấn_chỉnh
    chấp_hành chỉ_đạo chỉ_định chịu_trách chủ_trì chủ_động cung_cấp cân_đối còn_nhiều có_báo có_trách có_văn có_ý
    công_bố công_khai công_nhận căn_cứ cũng_như cảnh_báo cấp_giấy cấp_phép cập_nhật cử_cán cử_đoàn cử_người
    duy_trì dự_báo đối_với cung_ứng di_dời di_chuyển
    dự_kiến ghi_nhận giao_cho giao_nhiệm giám_sát giám_định giúp_việc giải_ngân giải_quyết giới_thiệu góp_ý gặp_khó
    gửi_văn hoan_nghênh thanh_lý thi_công ứng_trực
    bồi_thường mới_được mới_có mới_chỉ mới_đạt mới_giải mới_hoàn mới_thực mới_triển mới_bàn cấp_phát chốt_danh
    củng_cố đặt_mục
    đặt_ra đứng_ra gắn_trách ghi_hình giữ_vai truy_quét giữ_vững in_sao khai_trương kiểm_đếm lắp_đặt nâng_cấp
    nhận_hồ nhận_được
    nhận_nhiệm nhập_số phát_hành sao_gửi tạm_dừng tạm_ứng thay_mặt thu_phí thu_nộp tuyển_chọn tuyển_dụng xác_minh
    nói_trên bầu_ban bầu_ra trao_quà trao_tặng khám_tuyển bác_đơn dẫn_đầu hiện_có hiện_nay hiện_đang hoàn_tất lưu_hồ
    phấn_đấu tình_hình quan_tâm chú_trọng chú_ý tạo_thuận
    nhanh_chóng khẩn_cấp trả_lời giải_trình giải_thích giải_đáp
    rút_kinh phản_hồi dự_thảo soạn_thảo biên_soạn biên_tập đối_thoại kết_nối tuần_tra tiếp_xúc hiệp_thương niêm_yết
    tham_vấn
    phân_loại phân_cấp ủy_quyền ủy_thác gia_hạn truy_thu khởi_tố triệt_phá cứu_trợ mua_sắm lập_dự lập_phương lập_biên
    xin_ý ký_hợp bố_cáo thụ_lý chuyển_đến chuyển_hồ luân_chuyển nghiệm_thu quyết_toán thẩm_duyệt vận_dụng sửa_chữa
    khoanh_vùng tổng_duyệt tổng_kiểm ra_quân đề_cao luôn_luôn thường_trực trực_24 tự_kiểm
    tự_rà rà_lại tái_cơ chăm_sóc số_đã số_liệu số_tiền số_lượng ghi_rõ nêu_rõ hủy_bỏ
    tiến_độ cùng_với bám_sát bám_nắm chấm_điểm xếp_loại bình_xét tuyên_dương mở_lớp mở_đợt tập_huấn
    in_ấn cắm_mốc dành_thời xuất_cấp giữ_gìn hoàn_thiện hoàn_thành hoạt_động huy_động hàng_ngày hàng_năm hàng_quý
    hàng_tháng hàng_tuần khuyến_nghị sẵn_sàng trao_giải
    hướng_dẫn hỗ_trợ khai_thác khen_thưởng khuyến_khích khảo_sát khẩn_trương khắc_phục khẳng_định khởi_công kiến_nghị
    kiểm_soát kiểm_tra kiện_toàn kê_khai ký_kết kết_luận kịp_thời liên_hệ làm_rõ làm_việc lãnh_đạo lưu_ý lấy_ý lập_danh
    lập_kế lồng_ghép lựa_chọn mong_muốn mời_dự mời_họp mở_rộng nghiêm_túc nghiên_cứu ngăn_chặn nhiệt_liệt nhất_trí
    nhận_định nhắc_nhở nâng_cao nêu_trên nắm_bắt phát_biểu phát_hiện phát_huy phát_triển phát_động phân_bổ phân_công
    phân_tích phê_bình phê_duyệt phòng_ngừa phản_ánh phối_hợp phục_vụ quy_định quyết_liệt quyết_định quán_triệt quản_lý
    quảng_bá ra_soát rà_soát so_sánh sơ_kết sắp_xếp sớm_có sử_dụng tham_dự tham_gia tham_mưu thanh_toán thanh_tra
    theo_dõi thi_hành thu_hút thu_hồi thu_thập thành_lập tháo_gỡ thí_điểm thông_báo thông_qua thường_xuyên thẩm_tra
    thẩm_định thống_kê thống_nhất thực_hiện tiến_hành tiếp_nhận tiếp_thu tiếp_tục tiết_kiệm trao_đổi triển_khai
    trong_việc truy_tố trực_tiếp tuyên_truyền tích_cực tính_toán tăng_cường tạo_điều tập_trung tổ_chức tổng_hợp tổng_kết
    tăng_thời
    chuẩn_hóa bãi_bỏ bổ_nhiệm chi_trả che_chắn chôn_lấp chỉnh_lý chỉnh_sửa cài_đặt dập_tắt dọn_dẹp duy_tu gia_cố
    giữ_nguyên gỡ_bỏ hoàn_chỉnh hoàn_trả hình_thành hưởng_ứng hạ_thấp hạch_toán hạn_chế khai_báo khoanh_nợ giãn_nợ
    khơi_thông kéo_giảm kê_biên kêu_gọi kế_thừa loại_bỏ lấy_mẫu lắng_nghe nghiêm_cấm nhân_rộng nhận_diện nạo_vét
    phong_tỏa phun_thuốc phát_quang phân_khai phân_kỳ phân_tuyến phủ_sóng rút_gọn rút_ngắn sao_lưu siết_chặt
    soát_xét sửa_sang thiết_lập thu_dọn thu_mua tháo_dỡ thông_xe thăm_hỏi thả_giống tiếp_tế tiết_giảm tranh_thủ
    truy_vết trực_ban tu_bổ tu_sửa tuân_thủ tách_riêng tăng_tốc tạm_ngừng tận_dụng tối_ưu vinh_danh xác_lập xác_nhận
    điều_chuyển điều_động đàm_phán đáp_ứng đình_chỉ đối_soát đồng_hành ước_tính triệu_tập thảo_luận
    tự_chủ tự_giải tự_đánh tự_chịu vào_cuộc vận_chuyển vận_hành vận_động xem_xét xác_định xây_dựng xét_duyệt xét_xử
    thúc_đẩy
    xúc_tiến xử_lý yêu_cầu áp_dụng điều_chỉnh điều_hành điều_tra đánh_giá đôn_đốc đăng_ký đăng_tin đăng_tải đưa_tin
    đạt_được đảm_bảo đảm_nhiệm đầu_tư đẩy_mạnh đẩy_nhanh đề_nghị đề_xuất đối_chiếu đồng_ý đổi_mới ưu_tiên ứng_phó
    """
)
# Those of them that never begin a name, so that a bare head stands before them: "báo cáo Cục hằng tuần".
NO_NAME = pairs(
    """
    hằng_ngày hằng_năm hằng_quý hằng_tháng hằng_tuần hàng_ngày hàng_năm hàng_quý hàng_tháng hàng_tuần nói_trên nêu_trên
    kịp_thời khẩn_trương nhanh_chóng chủ_động tiếp_tục xem_xét cho_biết cho_rằng cho_ý
    """
)
# Pairs that are a predicate only where an object follows: "Cục Thống kê tổng hợp số liệu", but "Vụ Kinh tế tổng hợp".
AMBIGUOUS = pairs(
    """
    bảo_vệ bảo_đảm cảnh_báo dự_báo giám_sát giám_định hỗ_trợ khai_thác khen_thưởng khắc_phục kiểm_soát phát_triển
    phục_vụ quản_lý thanh_toán thanh_tra thi_hành thường_xuyên thẩm_định thống_kê tập_trung tổng_hợp vận_hành mua_sắm
    thẩm_duyệt cung_ứng
    hoạt_động xây_dựng xúc_tiến điều_hành điều_tra đăng_ký đầu_tư đổi_mới ứng_phó
    """
)
# One-syllable names, after which nothing belongs to a compound.
COMPLETE = frozenset({"Thuế", "Biển", "In"})
# Words at which also a wide name ends.
HARD_STOP = words(
    """
    biết bằng cho chuyển chưa chậm chịu chủ còn có cùng cử căn cũng cần của do giai gồm gửi hay hoặc họp khi không khẩn
    luôn lấy mời nên nơi sửa ngừng nộp rất ra tìm thuê vẫn viết đi đưa đạt kết
    kịp là lại lập mà nghiêm ngày nhiệt như nhằm này nêu năm nắm nếu phải phối quý rồi sau sẽ tham theo tháng thì
    thông tiếp trong trên trình trước tại tới từ vào với xong yêu đang đã đôn được đến để
    """
)
# Those of them that say what a body is, and not what it does.
STATES = words("đạt luôn nên nơi rất vẫn")
# How the topic of a wide name begins where it does not begin with a capital or with "về".
TOPIC = (
    r"(?:về(?! (?:việc|thúc đẩy|đẩy mạnh|tăng cường|triển khai|ban hành|tiếp tục|kế hoạch))|"
    r"phòng|chống|ứng phó|phát triển|đổi mới|sắp xếp|cải cách|cải thiện|chuyển đổi|công tác|cổ phần|"
    r"thúc đẩy(?= (?:giải ngân|tăng trưởng|phát triển|chuyển đổi))|tổng kết|tổng điều tra|tổng kiểm kê|giải phóng|"
    r"giảm nghèo|hội nhập|an toàn|bảo vệ|các(?! (?:cấp|tỉnh|huyện|xã|phường|quận|"
    r"thành|sở|bộ|ngành|địa phương|đơn vị|quân|khu vực|chủ trương|giải pháp|biện pháp|nội dung|vấn đề|vướng mắc|"
    r"khó khăn|chính sách|văn bản))|bầu cử|thi|tái cơ cấu|cơ cấu|kinh tế|quy hoạch|"
    r"liên ngành|chuẩn bị(?: tổ chức)?(?= (?-i:[{U}]))|"
    r"khắc phục|xóa|kiểm kê|điều hành|dự án|công trình|chương trình|chiến lược|phong trào|phổ cập|tìm kiếm|đấu tranh|"
    r"xây dựng(?= (?:nông|đảng|đời|các|quy chế|phong trào))|"
    r"thực hiện(?= (?:nghị|chương|đề|chiến|quy chế|công tác|các (?:chương|chính sách|dự án|đề án|mục tiêu|nghị)|"
    r"chỉ thị|luật|kế hoạch|dự án|tiểu|cuộc|mục tiêu)\b)|"
    r"triển khai(?= (?:nghị|chương|đề|thực hiện|luật|thi hành|dự án)\b)|thu hút|diễn tập|chăm sóc|"
    r"quốc phòng|dân số|di dân|năng lượng|ngành)(?![^\W\d_])"
)
# Behind "về" they tell what is reported or answered for, and no topic: "chịu trách nhiệm trước Ban A về kết quả …".
ANSWERED_FOR = pairs(
    """
    kết_quả tình_hình tiến_độ chất_lượng hiệu_quả nội_dung toàn_bộ mọi_mặt
    """
)
# Compounds that a verb goes on without becoming the predicate.
TAKES_VERB = pairs(
    """
    cảnh_sát dự_án văn_bản kỹ_thuật quản_lý nghiên_cứu hỗ_trợ xúc_tiến giáo_dục quy_hoạch đổi_mới tư_vấn
    tổng_thể chương_trình chiến_lược kế_hoạch đề_án trật_tự
    """
)
# Verbs that are nouns in names, and what only a body does, which makes them such: "Vụ Kinh tế xây dựng chủ trì".
VERBAL_NOUNS = pairs(
    """
    xây_dựng phát_triển tổng_hợp
    """
)
ACTS_OF_BODIES = pairs(
    """
    rà_soát chủ_trì chủ_động phối_hợp khẩn_trương quan_tâm tham_mưu hướng_dẫn tiếp_tục tăng_cường đẩy_mạnh
    """
)
# How bodies begin that others are part of: "Phòng Tham mưu - Công an tỉnh".
MASTERS = pairs(
    """
    văn_phòng công_an chi_cục tổng_cục kho_bạc bảo_hiểm viện_kiểm tòa_án tỉnh_ủy ủy_ban
    """
)
# Behind "và" these are papers, and no other part of the name.
KINDS_OF_PAPERS = pairs(
    """
    kết_luận nghị_quyết nghị_định chỉ_thị quyết_định công_văn công_điện thông_báo thông_tư tờ_trình
    """
)

"""The words of agency names, as data: heads, fields, territories, and how they are shortened.

Names of ministries and departments: the registry's sources (see ``linking/registry.py``). Abbreviations: those in
general use in documents of the state and the party.
"""

from __future__ import annotations

# Fields of ministries and departments; "|" parts words between which "và", a comma, a dash or "&" may stand.
FIELDS = (
    "Kế hoạch|Đầu tư", "Tài chính", "Nông nghiệp|Phát triển nông thôn", "Nông nghiệp|Môi trường", "Tài nguyên|Môi trường|Nhà đất",
    "Tài nguyên|Môi trường", "Giao thông vận tải", "Giao thông|Công chính", "Xây dựng", "Công Thương", "Công nghiệp", "Thương mại|Du lịch",
    "Thương mại", "Du lịch|Thương mại", "Du lịch", "Văn hóa|Thể thao|Du lịch", "Văn hóa|Thể thao", "Văn hóa|Thông tin|Thể thao",
    "Văn hóa|Thông tin", "Thể dục|Thể thao", "Y tế", "Giáo dục|Đào tạo", "Khoa học|Công nghệ|Môi trường", "Khoa học|Công nghệ",
    "Thông tin|Truyền thông", "Bưu chính|Viễn thông", "Lao động|Thương binh|Xã hội", "Nội vụ", "Tư pháp", "Ngoại vụ", "Ngoại giao",
    "Dân tộc|Tôn giáo", "Quy hoạch|Kiến trúc", "Thủy sản", "Thủy lợi", "Lâm nghiệp", "Nhà đất", "Địa chính|Nhà đất", "Quốc phòng", "Công an",
    "An toàn thực phẩm", "Dân số|Gia đình|Trẻ em", "Tài chính|Vật giá", "Tài chính|Kế hoạch", "Kinh tế|Hạ tầng|Đô thị", "Kinh tế|Hạ tầng",
    "Quản lý đô thị", "Kinh tế", "Dân tộc",
)  # fmt: skip
# How a part of a field is shortened, as a regular expression.
SHORT = {
    "Phát triển nông thôn": "PTNT", "Nông nghiệp": "NN", "Kế hoạch": "KH", "Đầu tư": "ĐT", "Khoa học": "KH", "Công nghệ": "CN",
    "Tài nguyên": "TN", "Môi trường": "MT", "Giáo dục": "GD", "Đào tạo": "ĐT", "Thông tin": "TT", "Truyền thông": "TT",
    "Lao động": "LĐ", "Thương binh": "TB", "Xã hội": "XH", "Văn hóa": "VH", "Thể thao": "TT", "Du lịch": "DL",
    "Giao thông vận tải": "GTVT", "Tài chính": "TC", "Xây dựng": "XD", "Công Thương": "CT", "Y tế": "YT", "Nội vụ": "NV",
    "Tư pháp": "TP", "Dân tộc": "DT", "Tôn giáo": "TG", "Ngoại vụ": "NgV", "Quốc phòng": "QP", "Công an": "CA",
}  # fmt: skip
# Joined with " - " and "," between parts in the full name; all others with "và" before the last part.
FULL = {
    "Lao động|Thương binh|Xã hội": "Lao động - Thương binh và Xã hội",
    "Văn hóa|Thể thao|Du lịch": "Văn hóa, Thể thao và Du lịch",
    "Văn hóa|Thông tin": "Văn hóa - Thông tin",
    "Văn hóa|Thông tin|Thể thao": "Văn hóa, Thông tin và Thể thao",
    "Bưu chính|Viễn thông": "Bưu chính, Viễn thông",
    "Quy hoạch|Kiến trúc": "Quy hoạch - Kiến trúc",
    "Tài chính|Kế hoạch": "Tài chính - Kế hoạch",
    "Tài chính|Vật giá": "Tài chính - Vật giá",
    "Thể dục|Thể thao": "Thể dục Thể thao",
    "Dân số|Gia đình|Trẻ em": "Dân số, Gia đình và Trẻ em",
    "Khoa học|Công nghệ|Môi trường": "Khoa học, Công nghệ và Môi trường",
    "Tài nguyên|Môi trường|Nhà đất": "Tài nguyên, Môi trường và Nhà đất",
    "Kinh tế|Hạ tầng|Đô thị": "Kinh tế, Hạ tầng và Đô thị",
}  # fmt: skip

# Bodies with a fixed name; the pattern is matched in the text's own spelling, tone marks made one. Longest first.
# (pattern, canonical, takes a territory after it)
FIXED: tuple[tuple[str, str, bool], ...] = (
    (r"Ban [Cc]hấp hành (?:Trung ương|TW)(?: Đảng)?(?: Cộng sản Việt Nam)?", "Ban Chấp hành Trung ương Đảng", False),
    (r"(?:Ban [Cc]hấp hành|BCH) [ĐĐ]ảng bộ", "Ban Chấp hành Đảng bộ", True),
    (r"(?:Ban [Tt]hường vụ|BTV) (?:[Tt]ỉnh ủy|TU)", "Ban Thường vụ Tỉnh ủy", True),
    (r"(?:Ban [Tt]hường vụ|BTV) [Tt]hành ủy", "Ban Thường vụ Thành ủy", True),
    (r"(?:Ban [Tt]hường vụ|BTV) (?:[Hh]uyện ủy|HU)", "Ban Thường vụ Huyện ủy", True),
    (r"(?:Ban [Tt]hường vụ|BTV) [Đđ]ảng ủy", "Ban Thường vụ Đảng ủy", True),
    (r"Ban [Tt]hường vụ Quốc hội|Ủy ban [Tt]hường vụ Quốc hội|UBTVQH", "Ủy ban Thường vụ Quốc hội", False),
    (r"Ban [Tt]hường trực (?:Ủy ban |UB)(?:MTTQ|Mặt trận Tổ quốc)\s?(?:Việt Nam|VN)?", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", True),
    (r"(?:Ủy ban |UB\s?)(?:(?:T[WƯ]|Trung ương) )?(?:MTTQ|Mặt trận [Tt]ổ quốc)\s?(?:Việt Nam|VN)?", "Ủy ban Mặt trận Tổ quốc", True),
    (r"(?:MTTQ|Mặt trận [Tt]ổ quốc)(?: ?(?:Việt Nam|VN))?", "Mặt trận Tổ quốc", True),
    (r"(?:Văn phòng|VP\.?) (?:Đoàn )?(?:ĐBQH|[Đđ]ại biểu Quốc hội)\s?(?:&|và|,)\s?(?:HĐND|Hội đồng nhân dân)", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", True),
    (r"(?:Văn phòng|VP\.?) (?:UBND|Ủy ban [Nn]hân dân)", "Văn phòng Ủy ban nhân dân", True),
    (r"(?:Văn phòng|VP\.?) (?:HĐND|Hội đồng [Nn]hân dân)", "Văn phòng Hội đồng nhân dân", True),
    (r"(?:Văn phòng|VP)\.? ?(?:[Tt]ỉnh ủy|TU)", "Văn phòng Tỉnh ủy", True),
    (r"(?:Văn phòng|VP)\.? ?[Tt]hành ủy", "Văn phòng Thành ủy", True),
    (r"(?:Văn phòng|VP)\.? ?[Hh]uyện ủy", "Văn phòng Huyện ủy", True),
    (r"Văn phòng [Cc]hính phủ|VPCP", "Văn phòng Chính phủ", False),
    (r"(?:Văn phòng|VP) Quốc hội", "Văn phòng Quốc hội", False),
    (r"(?:Văn phòng|VP) Chủ tịch nước", "Văn phòng Chủ tịch nước", False),
    (r"(?:Văn phòng|VP) (?:Trung ương(?: Đảng)?(?: và các Ban của Đảng)?|TW Đảng)", "Văn phòng Trung ương Đảng", False),
    (r"(?:Văn phòng|VP) (?:Điều phối)[^,;.:()\n]{0,40}?(?=[,;.:()\n]|$| (?:chủ trì|phối hợp|có trách nhiệm|tỉnh))", "", True),
    (r"(?:Văn phòng|Thanh tra) Bộ(?! [A-ZĐ])", "", False),
    (r"Thanh tra [Cc]hính phủ|TTCP", "Thanh tra Chính phủ", False),
    (r"Thanh tra(?= (?:tỉnh|thành phố|huyện|[Tt]hành phố|Thành phố)\b)", "Thanh tra", True),
    (r"[Tt]hường trực (?:[Tt]ỉnh ủy|TU)", "Thường trực Tỉnh ủy", True),
    (r"[Tt]hường trực [Tt]hành ủy", "Thường trực Thành ủy", True),
    (r"[Tt]hường trực [Hh]uyện ủy", "Thường trực Huyện ủy", True),
    (r"[Tt]hường trực (?:Đoàn )?(?:ĐBQH|[Đđ]ại [Bb]iểu Quốc hội)", "Thường trực Đoàn đại biểu Quốc hội", True),
    (r"[Tt]hường trực (?:HĐND|Hội đồng [Nn]hân dân)", "Thường trực Hội đồng nhân dân", True),
    (r"[Tt]hường trực (?:UBND|Ủy ban [Nn]hân dân)", "Thường trực Ủy ban nhân dân", True),
    (r"[Tt]hường trực Ban Bí thư", "Thường trực Ban Bí thư", False),
    (r"[Tt]hường trực Chính phủ", "Thường trực Chính phủ", False),
    (r"Đoàn (?:ĐBQH|[Đđ]ại [Bb]iểu Quốc hội|[Đđ]ại [Bb]iểu QH)", "Đoàn đại biểu Quốc hội", True),
    (r"(?:UBND|Ủy ban [Nn]hân [Dd]ân|ỦY BAN NHÂN DÂN)", "Ủy ban nhân dân", True),
    (r"(?:HĐND|Hội đồng [Nn]hân [Dd]ân|HỘI ĐỒNG NHÂN DÂN)", "Hội đồng nhân dân", True),
    (r"[Tt]ỉnh ủy|TỈNH ỦY", "Tỉnh ủy", True),
    (r"Thành ủy|THÀNH ỦY", "Thành ủy", True),
    (r"Huyện ủy|HUYỆN ỦY", "Huyện ủy", True),
    (r"Thị ủy", "Thị ủy", True),
    (r"Quận ủy", "Quận ủy", True),
    (r"Đảng ủy Khối[^,;.:()\n]{3,40}?(?= tỉnh|[,;.:()\n]|$)", "", True),
    (r"Đảng ủy (?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|các cơ quan Đảng|Công an|Quân sự|Chính phủ|Quốc hội)", "", True),
    (r"Thủ tướng [Cc]hính phủ|THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ", False),
    (r"[Cc]hính phủ(?! (?:số|điện tử|kiến tạo|Lào|Trung Quốc|nước|các nước))|CHÍNH PHỦ", "Chính phủ", False),
    (r"Bộ Chính trị", "Bộ Chính trị", False),
    (r"Ban Bí thư(?: Trung ương)?(?: Đảng)?", "Ban Bí thư", False),
    (r"Đảng Cộng sản Việt Nam", "Đảng Cộng sản Việt Nam", False),
    (r"Quốc hội(?! khóa)|Quốc hội(?= khóa)", "Quốc hội", False),
    (r"Chủ tịch nước", "Chủ tịch nước", False),
    (r"Bộ [Cc]hỉ huy (?:[Qq]uân sự|QS)|BCH (?:[Qq]uân sự|QS)", "Bộ Chỉ huy Quân sự", True),
    (r"(?:Bộ [Cc]hỉ huy|BCH) (?:Bộ đội )?(?:[Bb]iên phòng|BĐBP)|Bộ đội Biên phòng", "Bộ Chỉ huy Bộ đội Biên phòng", True),
    (r"Bộ Tư lệnh (?:Cảnh sát biển|Bộ đội Biên phòng|Thủ đô(?: Hà Nội)?|Quân khu \d|Thành phố(?: Hồ Chí Minh)?|Thông tin)", "", True),
    (r"Quân khu \d\b", "", False),
    (r"Công an(?= (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|cấp|T[PX]|Thành phố)\b)", "Công an", True),
    (r"(?:Tòa|TÒA) án (?:[Nn]hân dân|ND)(?: [Tt]ối cao)?|TAND(?:TC)?(?: tối cao)?", "Tòa án nhân dân", True),
    (r"Viện (?:[Kk]iểm sát)(?: nhân dân)?(?: [Tt]ối cao)?|VKSND(?:TC)?(?: tối cao)?", "Viện Kiểm sát nhân dân", True),
    (r"Kiểm toán [Nn]hà nước(?: khu vực [IVX]+)?|KTNN", "Kiểm toán Nhà nước", False),
    (r"(?:Ngân hàng Nhà nước|NHNN)(?: Việt Nam| VN)?(?: [Cc]hi nhánh)?(?: (?:tại )?[Kk]hu vực (?:\d+|[IVX]+))?", "Ngân hàng Nhà nước", True),
    (r"Ngân hàng Nhà nước|NHNN", "Ngân hàng Nhà nước", True),
    (r"(?:Ngân hàng|NH) (?:Chính sách xã hội|CSXH)(?: Việt Nam)?|NHCSXH", "Ngân hàng Chính sách xã hội", True),
    (r"(?:Kho bạc [Nn]hà nước|KBNN)(?: [Kk]hu vực (?:\d+|[IVX]+))?", "Kho bạc Nhà nước", True),
    (r"(?:Bảo hiểm [Xx]ã hội|BHXH)(?! tự nguyện| bắt buộc|,| cho| và bảo| thất| một| là)(?: Việt Nam| VN)?(?: [Kk]hu vực (?:\d+|[IVX]+))?", "Bảo hiểm xã hội", True),
    (r"Thuế(?= (?:tỉnh|[Tt]hành phố)\b)", "Thuế", True),
    (r"Thống kê(?= (?:tỉnh|[Tt]hành phố)\b)", "Thống kê", True),
    (r"Hải quan [Kk]hu vực (?:\d+|[IVX]+)", "", False),
    (r"Thuế khu vực (?:\d+|[IVX]+)", "", False),
    (r"(?:Hội )?Liên hiệp các (?:[Hh]ội|[Tt]ổ chức) [^,;.:()\n]{5,60}?(?= tỉnh|[,;.:()\n]|$)", "", True),
    (r"Hội (?:Liên hiệp Phụ nữ|LHPN)(?: Việt Nam)?", "Hội Liên hiệp Phụ nữ", True),
    (r"Hội Nông dân(?: Việt Nam)?|Hội nông dân", "Hội Nông dân", True),
    (r"Hội (?:Cựu chiến binh|CCB)(?: Việt Nam)?", "Hội Cựu chiến binh", True),
    (r"Hội (?:Chữ thập đỏ|Người cao tuổi|Luật gia|Nhà báo|Văn học (?:-|và)? ?[Nn]ghệ thuật|Khuyến học|Cựu thanh niên xung phong|Doanh nhân trẻ|Làm vườn|Đông y|Bảo trợ[^,;.:()\n]{0,60}?(?= tỉnh|[,;.:()\n]|$))(?: Việt Nam)?", "", True),
    (r"Hiệp hội [Dd]oanh nghiệp(?: [Nn]hỏ và vừa)?", "Hiệp hội Doanh nghiệp", True),
    (r"(?:Tổng )?Liên đoàn [Ll]ao động(?: Việt Nam)?|LĐLĐ", "Liên đoàn Lao động", True),
    (r"Liên minh (?:[Hh]ợp tác xã|HTX)(?: Việt Nam)?", "Liên minh Hợp tác xã", True),
    (r"[Tt]ỉnh [Đđ]oàn\b|Thành đoàn\b|Huyện đoàn\b", "", True),
    (r"(?:Trung ương )?Đoàn (?:TNCS|Thanh niên(?: Cộng sản)?)(?: Hồ Chí Minh| HCM)?", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", True),
    (r"Đài (?:Phát thanh\s?(?:-|và|,)?\s?Truyền hình|PT\s?-?\s?TH|PT&TH|PTTH)", "Đài Phát thanh - Truyền hình", True),
    (r"(?:Đài )?(?:Truyền hình Việt Nam)|VTV\b", "Đài Truyền hình Việt Nam", False),
    (r"(?:Đài )?Tiếng nói Việt Nam|VOV\b", "Đài Tiếng nói Việt Nam", False),
    (r"(?:[Pp]hân xã )?(?:Thông tấn xã Việt Nam|TTXVN)(?: tại PLACE)?", "", False),
    (r"(?:Ban [Bb]iên tập|BBT) (?:Cổng (?:[Tt]hông tin điện tử|TTĐT))", "Ban Biên tập Cổng Thông tin điện tử", True),
    (r"Cổng (?:[Tt]hông tin điện tử|TTĐT)", "Cổng Thông tin điện tử", True),
    (r"Công báo(?= tỉnh| thành phố|[;,]|\.?$)", "Công báo", True),
    (r"Báo (?:và (?:[Pp]hát thanh|[Đđ]ài)[^;.:()\n]{0,30}?(?:truyền hình|Truyền hình))?(?= (?:PLACE|Nhân [Dd]ân))", "Báo", True),
    (r"Trung tâm [Pp]hục vụ [Hh]ành chính công", "Trung tâm Phục vụ hành chính công", True),
    (r"Đại sứ quán [^,;.:()\n]{3,40}?(?= tại|[,;.:()\n]|$)", "", False),
    (r"Viện Hàn lâm (?:Khoa học và Công nghệ|Khoa học xã hội)(?: Việt Nam)?", "", False),
    (r"Học viện (?:Chính trị quốc gia Hồ Chí Minh|Hành chính Quốc gia)", "", False),
    (r"Ủy ban (?:Dân tộc|An toàn giao thông [Qq]uốc gia|Chứng khoán Nhà nước|Quản lý vốn nhà nước tại doanh nghiệp|Giám sát tài chính Quốc gia|Quốc gia [^,;.:()\n]{5,60}?(?=[,;.:()\n]|$))", "", False),
    (r"Ủy ban Kiểm tra(?: (?:Trung ương|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy))?", "", True),
    (r"Ban (?:Tuyên giáo(?: và Dân vận)?|Tổ chức|Nội chính|Dân vận|Kinh tế|Chính sách, chiến lược|Đối ngoại)(?: (?:Trung ương|TW|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy|TU))", "", True),
    (r"(?:Tập đoàn|Tổng [Cc]ông ty) (?:Điện lực|Dầu khí|Viễn thông|Công nghiệp|Bưu chính|Than|Xăng dầu|Hàng không|Đường sắt|Cảng|Lương thực)[^,;.:()\n]{0,60}?(?=[,;.:()\n]|$| (?:chủ trì|phối hợp|khẩn trương|chỉ đạo|có trách))", "", False),
)  # fmt: skip

# Heads whose name is read on to its right edge, word by word.
OPEN_HEADS = (
    r"Tổng cục", r"Chi cục", r"Cục", r"Vụ", r"Trung tâm", r"Ban [Qq]uản lý(?: [Dd]ự án)?", r"(?:BQL|Ban QL)(?:DA| dự án)?", r"BQLDA", r"Ban [Cc]hỉ đạo", r"BCĐ",
    r"Ban [Cc]hỉ huy", r"Tổ công tác", r"Tổ giúp việc", r"Hội đồng (?=[Tt]hẩm định|[Tt]hi đua|[Tt]ư vấn|[Pp]hối hợp)", r"Phòng", r"Hạt Kiểm lâm", r"Quỹ (?=Đầu tư|Phát triển|Bảo)",
    r"Ban (?=Dân tộc|Tôn giáo|Thi đua|Tiếp công dân|Kinh tế - Ngân sách|Pháp chế|Văn hóa - Xã hội|Đô thị|An toàn giao thông)", r"Viện (?=Quy hoạch|Chiến lược|Nghiên cứu|Khoa học)",
    r"Thanh tra (?=[Ss]ở)", r"Đội (?=Quản lý thị trường|Cảnh sát|Thuế)", r"Trạm (?=Khuyến nông|Thú y|Bảo vệ thực vật|Chăn nuôi)",
)  # fmt: skip
# Words at which a name read word by word ends.
STOP = frozenset(
    ["của", "chủ", "phối", "tổ", "thực", "triển", "báo", "tham", "khẩn", "tiếp", "có", "là", "đã", "được", "trong", "tại", "theo", "để", "đến", "từ", "cùng", "căn", "hướng", "chịu", "làm", "đôn", "kiểm", "rà", "tăng", "đẩy", "nghiên", "xây", "đề", "trình", "gửi", "yêu", "giao", "khi", "nếu", "nhằm", "trước", "sau", "này", "nêu", "trên", "sẽ", "cần", "phải", "kịp", "chỉ", "lập", "ban", "cho", "vào", "do", "bằng", "như", "với", "thường", "hoàn", "tập", "nghiêm", "cung", "bố", "quyết", "đảm", "bảo", "lưu", "biết", "ký", "thông", "tổng", "công", "cử", "kết", "hợp", "đưa", "không", "thì", "mà", "ra", "lại", "rồi", "đồng", "xem", "dự", "tuyên", "phân", "huy", "sớm", "quản", "họp", "thống", "định", "năm", "tháng", "quý", "đang", "còn", "tiến", "xử", "ngày", "về"]
)
# After these heads the words above may belong to the name, but for a few.
HARD_STOP = frozenset(
    ["của", "chủ", "phối", "tham", "khẩn", "có", "là", "đã", "được", "theo", "để", "đến", "từ", "cùng", "chịu", "đôn", "trình", "gửi", "yêu", "sẽ", "phải", "kịp", "thì", "mà", "nhằm", "khi", "do", "tại", "gồm", "tiếp", "nghiêm", "biết", "năm", "ngày"]
)
OFFICES = (
    "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc", "Bộ trưởng", "Thứ trưởng", "Chánh Văn phòng", "Chánh", "Thủ trưởng", "Trưởng ban", "Cục trưởng",
    "Bí thư", "Phó Bí thư", "Chủ nhiệm", "Tổng Giám đốc", "Chỉ huy trưởng", "Trưởng", "Lãnh đạo", "lãnh đạo", "đại diện", "Thống đốc", "Tổng Thanh tra",
    "Chi cục trưởng", "Trưởng phòng", "Viện trưởng", "Chánh án", "Vụ trưởng", "đồng chí",
)  # fmt: skip

"""The words of agency names, as data: heads, fields, and how they are shortened; bodies with a fixed name.

Names of ministries and departments: the registry's sources (see ``linking/bodies.py``). Abbreviations: those in
general use in documents of the state and the party.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def pairs(text: str) -> frozenset[tuple[str, str]]:
    """ "bảo_vệ thực_vật" as pairs of syllables."""
    return frozenset((first, second) for first, _, second in (word.partition("_") for word in text.split()))


# Fields of ministries and departments; "|" parts words between which "và", a comma, a dash or "&" may stand.
FIELDS = (
    "Kế hoạch|Đầu tư", "Tài chính", "Nông nghiệp|Phát triển nông thôn", "Nông nghiệp|Môi trường",
    "Tài nguyên|Môi trường|Nhà đất", "Tài nguyên|Môi trường", "Giao thông vận tải", "Giao thông|Công chính",
    "Xây dựng", "Công Thương", "Công nghiệp", "Thương mại|Du lịch", "Thương mại", "Du lịch|Thương mại", "Du lịch",
    "Văn hóa|Thể thao|Du lịch", "Văn hóa|Thể thao", "Văn hóa|Thông tin|Thể thao", "Văn hóa|Thông tin",
    "Thể dục|Thể thao", "Y tế", "Giáo dục|Đào tạo", "Khoa học|Công nghệ|Môi trường", "Khoa học|Công nghệ",
    "Thông tin|Truyền thông", "Bưu chính|Viễn thông", "Lao động|Thương binh|Xã hội", "Nội vụ", "Tư pháp", "Ngoại vụ",
    "Ngoại giao", "Dân tộc|Tôn giáo", "Quy hoạch|Kiến trúc", "Thủy sản", "Thủy lợi", "Lâm nghiệp", "Nhà đất",
    "Địa chính|Nhà đất", "Quốc phòng", "Công an", "An toàn thực phẩm", "Dân số|Gia đình|Trẻ em",
    "Tài chính|Vật giá", "Giao thông|Xây dựng",
)  # fmt: skip
# Fields that only the offices of a district or commune have.
OFFICE_FIELDS = (
    "Tài chính|Kế hoạch", "Kinh tế|Hạ tầng|Đô thị", "Kinh tế|Hạ tầng", "Quản lý đô thị", "Kinh tế", "Dân tộc",
    "Văn hóa|Xã hội", "Nông nghiệp",
)  # fmt: skip
# Who has no department of this name.
NOT_DEPARTMENTS = frozenset({"Công an", "Quốc phòng", "Ngoại giao"})
# How a part of a field is shortened, as a regular expression.
SHORT = {
    "Phát triển nông thôn": "PTNT", "Nông nghiệp": "NN", "Kế hoạch": "KH", "Đầu tư": "ĐT", "Khoa học": "KH",
    "Công nghệ": "CN", "Tài nguyên": "TN", "Môi trường": "MT", "Giáo dục": "GD", "Đào tạo": "ĐT", "Thông tin": "TT",
    "Truyền thông": "TT", "Lao động": "LĐ", "Thương binh": "TB", "Xã hội": "XH", "Văn hóa": "VH", "Thể thao": "TT",
    "Du lịch": "DL", "Giao thông vận tải": "GTVT", "Tài chính": "TC", "Xây dựng": "XD", "Công Thương": "CT",
    "Y tế": "YT", "Nội vụ": "NV", "Tư pháp": "TP", "Dân tộc": "DT", "Tôn giáo": "TG", "Ngoại vụ": "NgV",
    "Quốc phòng": "QP", "Công an": "CA", "Ngoại giao": "NG", "Thủy sản": "TS", "Thương mại": "TM",
}  # fmt: skip
# Joined with " - " and "," between parts in the full name; all others with "và" before the last part.
FULL = {
    "Lao động|Thương binh|Xã hội": "Lao động - Thương binh và Xã hội",
    "Văn hóa|Thể thao|Du lịch": "Văn hóa, Thể thao và Du lịch",
    "Văn hóa|Thông tin": "Văn hóa - Thông tin",
    "Văn hóa|Thông tin|Thể thao": "Văn hóa, Thông tin và Thể thao",
    "Văn hóa|Xã hội": "Văn hóa - Xã hội",
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

# Parts of the patterns below, in full or shortened. Patterns are matched without regard to case (a body's name begins
# with a capital all the same); what stands in capitals only is "(?-i:…)".
MACROS = {
    "VP": r"(?:văn phòng |(?-i:VP)[. ]{0,2})",
    "UBND": r"(?:ủy ban nhân dân(?: \(UBND\))?|(?-i:UBND|UB ND))",
    "HĐND": r"(?:hội đồng nhân dân|(?-i:HĐND))",
    "ĐBQH": r"(?:(?:đoàn )?(?:đại biểu (?:quốc hội|(?-i:QH))|(?-i:ĐBQH)))",
    "TU": r"(?:tỉnh ủy|(?-i:TU))",
    "TW": r"(?:trung ương|(?-i:TW|TƯ))",
    "MTTQ": r"(?:mặt trận tổ quốc|(?-i:MT) tổ quốc|(?-i:MTTQ))",
    "UB": r"(?:ủy ban |(?-i:UB) ?)",
    "TT": r"(?:thường trực:? |(?-i:TT)[.: ]{1,2})",
    "BTV": r"(?:ban thường vụ |(?-i:BTV) )",
    "VN": r"(?: ?(?:việt nam|(?-i:VN)))",
    "AND": r" ?(?:&|và|,|-) ?",
    "NO": r"(?:\d{1,3}|(?-i:[IVX]+))(?![^\W_])",
    "END": r"(?=[,;.:()\n\t]|$| (?:tỉnh|thành phố|chủ trì|phối hợp|khẩn trương|có trách|chịu trách))",
}  # fmt: skip
# Bodies with a fixed name, longest first: (pattern, canonical or "" for the words as written, takes a territory).
# Macros stand in "<…>", the names of provinces are "<PLACE>".
FIXED: tuple[tuple[str, str, bool], ...] = (
    # the Party
    (r"ban chấp hành <TW>(?: đảng)?(?: cộng sản việt nam)?", "Ban Chấp hành Trung ương Đảng", False),
    (r"(?:ban chấp hành|(?-i:BCH)) đảng bộ", "Ban Chấp hành Đảng bộ", True),
    (r"<BTV><TU>", "Ban Thường vụ Tỉnh ủy", True),
    (r"<BTV>thành ủy", "Ban Thường vụ Thành ủy", True),
    (r"<BTV>(?:huyện ủy|(?-i:HU))", "Ban Thường vụ Huyện ủy", True),
    (r"<BTV>(?:thị|quận) ủy", "", True),
    (r"<BTV>đảng ủy", "Ban Thường vụ Đảng ủy", True),
    (r"(?:ban cán sự đảng|(?-i:BCS)(?:Đ| đảng))(?: <UBND>| (?=bộ ))", "", True),
    (r"ban bí thư(?: trung ương)?(?: đảng)?", "Ban Bí thư", False),
    (r"bộ chính trị", "Bộ Chính trị", False),
    (r"đảng cộng sản việt nam", "Đảng Cộng sản Việt Nam", False),
    (r"đảng ủy khối[^,;.:()\n\t]{3,40}?<END>", "", True),
    (r"đảng ủy (?:<UBND>|<HĐND>|các cơ quan đảng(?: <TW>| tỉnh)?|công an(?: trung ương)?|quân sự|chính phủ|"
     r"quốc hội|mặt trận tổ quốc, các đoàn thể trung ương|quân khu \d|bộ đội biên phòng)", "", True),
    (r"quân ủy trung ương", "Quân ủy Trung ương", False),
    (r"ủy ban kiểm tra(?: <TW>| <TU>| thành ủy| huyện ủy)?|(?-i:UBKT)(?: <TW>| <TU>| thành ủy)?", "", True),
    (r"ban (?:tuyên giáo và dân vận|tuyên giáo|tổ chức|nội chính|dân vận|kinh tế|chính sách, chiến lược|"
     r"đối ngoại|bảo vệ,? chăm sóc sức khỏe cán bộ)(?: <TW>| <TU>| thành ủy| huyện ủy| đảng ủy)", "", True),
    (r"trung tâm phục vụ hành chính công", "Trung tâm Phục vụ hành chính công", True),
    (r"ban (?:tuyên giáo và dân vận|tuyên giáo|dân vận)(?! [^\W\d_]+ (?:của|và))(?= (?:tỉnh|thành phố)|[,;.\n])", "",
     True),
    (r"(?:học viện chính trị quốc gia(?: hồ chí minh)?|học viện hành chính(?: và quản trị công| quốc gia))", "", False),
    (r"trường chính trị(?= (?:tỉnh|thành phố))", "Trường Chính trị", True),
    # offices
    (r"<VP>(?:tổng bí thư|chủ tịch nước|quốc hội)", "", False),
    (r"<VP><TW>(?: đảng)?(?![^\W_])", "Văn phòng Trung ương Đảng", False),
    (r"<VP>chính phủ|(?-i:VPCP)", "Văn phòng Chính phủ", False),
    (r"<VP><ĐBQH><AND><HĐND>(?! ?(?:,|và|&) ?<UBND>)", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", True),
    (r"<VP><HĐND><AND><UBND>", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", True),
    (r"<VP>(?:<UBND>|(?-i:UB(?!MT|KT)))", "Văn phòng Ủy ban nhân dân", True),
    (r"<VP><HĐND>", "Văn phòng Hội đồng nhân dân", True),
    (r"<VP><TU>", "Văn phòng Tỉnh ủy", True),
    (r"<VP>(?:thành|huyện|thị|quận|đảng) ủy", "", True),
    (r"<VP>điều phối[^,;.:()\n\t]{0,40}?<END>", "", True),
    (r"<VP>đăng ký đất đai", "Văn phòng Đăng ký đất đai", True),
    (r"(?-i:Văn phòng|Thanh tra|Đảng ủy) (?-i:Bộ)(?! [A-ZĐ])", "", False),
    # councils, committees and their standing parts
    (r"(?:ban |ủy ban )thường vụ quốc hội|(?-i:UBTVQH)", "Ủy ban Thường vụ Quốc hội", False),
    (r"(?:ban thường trực |(?-i:BTT) )<UB><MTTQ><VN>?", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", True),
    (r"<UB><TW> <MTTQ><VN>?", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", False),
    (r"<UB><MTTQ>(?:<VN>)?", "Ủy ban Mặt trận Tổ quốc", True),
    (r"<TT><UB><MTTQ><VN>?", "Thường trực Ủy ban Mặt trận Tổ quốc", True),
    (r"<MTTQ>(?:<VN>)?", "Mặt trận Tổ quốc", True),
    (r"<TT>ban bí thư", "Thường trực Ban Bí thư", False),
    (r"<TT>chính phủ", "Thường trực Chính phủ", False),
    (r"thường trực <TU>", "Thường trực Tỉnh ủy", True),
    (r"thường trực thành ủy", "Thường trực Thành ủy", True),
    (r"thường trực huyện ủy", "Thường trực Huyện ủy", True),
    (r"thường trực <ĐBQH>", "Thường trực Đoàn đại biểu Quốc hội", True),
    (r"thường trực <HĐND>", "Thường trực Hội đồng nhân dân", True),
    (r"thường trực <UBND>", "Thường trực Ủy ban nhân dân", True),
    (r"đoàn <ĐBQH>|đoàn (?:đại biểu (?:quốc hội|(?-i:QH))|(?-i:ĐBQH))", "Đoàn đại biểu Quốc hội", True),
    (r"<UBND>", "Ủy ban nhân dân", True),
    (r"<HĐND>", "Hội đồng nhân dân", True),
    (r"tỉnh ủy", "Tỉnh ủy", True),
    (r"thành ủy", "Thành ủy", True),
    (r"huyện ủy", "Huyện ủy", True),
    (r"thị ủy", "Thị ủy", True),
    (r"quận ủy", "Quận ủy", True),
    (r"phó thủ tướng(?: chính phủ)?", "Phó Thủ tướng Chính phủ", False),
    (r"thủ tướng chính ?phủ|(?-i:TTgCP)", "Thủ tướng Chính phủ", False),
    (r"(?-i:Thủ tướng|(?<![-/] )TTg)(?! (?:nước|Lào|Campuchia|Trung Quốc|các|[A-ZĐ][a-z]+ [A-ZĐ]))",
     "Thủ tướng Chính phủ", False),
    (r"chính phủ(?! (?:số|điện tử|kiến tạo|lào|trung quốc|nhật|hàn|nước|các nước|mỹ|hoa kỳ|đức|pháp|anh|úc))",
     "Chính phủ", False),
    (r"hội đồng dân tộc(?= |[,;.])", "Hội đồng Dân tộc của Quốc hội", False),
    (r"quốc hội", "Quốc hội", False),
    (r"chủ tịch nước", "Chủ tịch nước", False),
    # defence, police, courts
    (r"bộ (?:chỉ huy|(?-i:CH)) ?(?:quân sự|(?-i:QS))|(?-i:BCH) ?(?:quân sự|(?-i:QS))", "Bộ Chỉ huy Quân sự", True),
    (r"ban (?:chỉ huy|(?-i:CH)) quân sự", "Ban Chỉ huy Quân sự", True),
    (r"(?:bộ (?:chỉ huy|(?-i:CH))|(?-i:BCH)) (?:bộ đội )?(?:biên phòng|(?-i:BĐBP|BP))|bộ đội biên phòng|(?-i:BĐBP)",
     "Bộ Chỉ huy Bộ đội Biên phòng", True),
    (r"bộ tư lệnh (?:cảnh sát biển|bộ đội biên phòng|thủ đô(?: hà nội)?|quân khu \d|thành phố(?: hồ chí minh)?|"
     r"thông tin)", "", True),
    (r"quân khu \d\b", "", False),
    (r"(?:công an|(?-i:CA))(?= (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|cấp|thị trấn|đặc khu|(?-i:T[PX]))\b)",
     "Công an", True),
    (r"(?:tòa án nhân dân|(?-i:TAND)) ?tối cao|(?-i:TANDTC)", "Tòa án nhân dân tối cao", False),
    (r"(?:viện kiểm sát(?: nhân dân)?|(?-i:VKSND|VKS)) ?tối cao|(?-i:VKSNDTC)", "Viện Kiểm sát nhân dân tối cao",
     False),
    (r"tòa án (?:nhân dân|(?-i:ND))|(?-i:TAND)|tòa án(?= (?:tỉnh|thành phố|huyện|quận|khu vực))", "Tòa án nhân dân",
     True),
    (r"viện kiểm sát(?: (?:nhân dân|(?-i:ND)))?|(?-i:VKSND|VKS)", "Viện Kiểm sát nhân dân", True),
    (r"(?:thi hành án dân sự|(?-i:THADS))(?= (?:tỉnh|thành phố))", "Thi hành án dân sự", True),
    # inspection, audit, money
    (r"thanh tra chính phủ|(?-i:TTCP)", "Thanh tra Chính phủ", False),
    (r"(?-i:Thanh tra|THANH TRA)(?= (?:tỉnh|thành phố|huyện|quận|thị xã)\b)", "Thanh tra", True),
    (r"kiểm toán nhà nước(?: khu vực (?-i:[IVX]+))?|(?-i:KTNN)", "", False),
    (r"(?:(?:ngân hàng|(?-i:NH)) nhà nước|(?-i:NHNN))(?: \((?-i:NHNN)\))?<VN>?(?: (?:chi nhánh|(?-i:CN))(?! tỉnh))?"
     r"(?: (?:tại )?khu vực <NO>)?", "Ngân hàng Nhà nước", True),
    (r"(?:ngân hàng|(?-i:NH)) (?:chính sách xã hội|(?-i:CSXH))<VN>?|(?-i:NHCSXH)", "Ngân hàng Chính sách xã hội", True),
    (r"ngân hàng phát triển việt nam", "Ngân hàng Phát triển Việt Nam", False),
    (r"(?:kho bạc nhà nước|(?-i:KBNN))(?: khu vực <NO>)?", "Kho bạc Nhà nước", True),
    (r"(?:bảo hiểm xã hội|(?-i:BHXH))(?! tự nguyện| bắt buộc|,| cho| và bảo| thất| một| là)<VN>?(?: khu vực <NO>| "
     r"cơ sở)?", "Bảo hiểm xã hội", True),
    (r"(?-i:Thuế|THUẾ)(?= (?:tỉnh|thành phố)\b)", "Thuế", True),
    (r"(?-i:Thống kê|THỐNG KÊ)(?= (?:tỉnh|thành phố)\b)", "Thống kê", True),
    (r"(?:chi cục )?(?:hải quan|thuế|thống kê|dự trữ nhà nước|kiểm lâm) (?:khu vực|cơ sở|vùng) <NO>", "", False),
    # front and associations
    (r"(?:hội )?liên hiệp các (?:hội|tổ chức) [^,;.:()\n\t]{5,60}?<END>", "", True),
    (r"hội (?:liên hiệp phụ nữ|(?-i:LHPN))<VN>?", "Hội Liên hiệp Phụ nữ", True),
    (r"hội nông dân<VN>?|(?-i:HND)(?= tỉnh)", "Hội Nông dân", True),
    (r"hội (?:cựu chiến binh|(?-i:CCB))<VN>?", "Hội Cựu chiến binh", True),
    (r"hội (?:chữ thập đỏ|người cao tuổi|luật gia|nhà báo|văn học(?: -| và)? nghệ thuật|khuyến học|người mù|"
     r"cựu thanh niên xung phong|doanh nhân trẻ|doanh nghiệp nhỏ và vừa|làm vườn|đông y|sinh viên|người khuyết tật|"
     r"bảo trợ[^,;.:()\n\t]{0,60}?<END>)<VN>?", "", True),
    (r"hiệp hội doanh nghiệp(?: nhỏ và vừa)?", "Hiệp hội Doanh nghiệp", True),
    (r"tổng liên đoàn lao động<VN>?|(?-i:TLĐLĐ)<VN>?", "Tổng Liên đoàn Lao động Việt Nam", False),
    (r"liên đoàn lao động|(?-i:LĐLĐ)", "Liên đoàn Lao động", True),
    (r"liên minh (?:hợp tác xã|(?-i:HTX))<VN>?", "Liên minh Hợp tác xã", True),
    (r"tỉnh đoàn\b(?! kết)|thành đoàn\b|huyện đoàn\b", "", True),
    (r"(?:<TW> )?đoàn (?:(?-i:TNCS)|thanh niên cộng sản)(?: hồ chí minh| (?-i:HCM))?",
     "Đoàn Thanh niên Cộng sản Hồ Chí Minh", True),
    (r"phòng (?:thương mại|(?-i:TM)) và (?:công nghiệp|(?-i:CN))<VN>|(?-i:VCCI)(?![^\W_])",
     "Phòng Thương mại và Công nghiệp Việt Nam", False),
    # press and portals
    (r"đài (?:phát thanh ?(?:-|và|,)? ?truyền hình|(?-i:PT ?-? ?TH|PT&TH))", "Đài Phát thanh - Truyền hình", True),
    (r"(?:đài )?truyền hình việt nam|(?-i:VTV)\b", "Đài Truyền hình Việt Nam", False),
    (r"(?:đài )?tiếng nói việt nam|(?-i:VOV)\b", "Đài Tiếng nói Việt Nam", False),
    (r"đài khí tượng[ -]*thủy văn", "Đài Khí tượng Thủy văn", True),
    (r"(?:phân xã )?(?:thông tấn xã việt nam|(?-i:TTXVN))(?: tại <PLACE>)?", "", False),
    (r"(?:ban biên tập|(?-i:BBT)) c[ổô]ng (?:thông tin điện tử|(?-i:TTĐT))", "Ban Biên tập Cổng Thông tin điện tử",
     True),
    (r"c[ổô]ng (?:thông tin điện tử|(?-i:TTĐT)) ?(?:chính phủ|(?-i:CP))", "Cổng Thông tin điện tử Chính phủ", False),
    (r"cổng (?:thông tin điện tử|(?-i:TTĐT))|(?-i:Công TTĐT)(?= tỉnh)", "Cổng Thông tin điện tử", True),
    (r"(?:trung tâm|(?-i:TT)\.?) (?:công báo(?: ?[-,] ?| và )tin học|tin học(?: ?[-,] ?| và )công báo)", "", True),
    (r"công báo(?= tỉnh| thành phố|[;,]|\.?$)", "Công báo", True),
    (r"báo và (?:đài )?phát thanh(?:,| -| và)? truyền hình(?! )|báo và (?:đài )?phát thanh(?:,| -| và)? truyền hình"
     r"(?= (?:tỉnh|thành phố|<PLACE>))", "", True),
    (r"báo(?= (?:<PLACE>|nhân dân))", "Báo", True),
    # central bodies that are no ministry
    (r"viện hàn lâm (?:khoa học và công nghệ|khoa học xã hội)<VN>?", "", False),
    (r"ủy ban (?:dân tộc|chứng khoán nhà nước|quản lý vốn nhà nước tại doanh nghiệp|giám sát tài chính quốc gia|"
     r"thể dục thể thao|dân số,? gia đình và trẻ em|bảo vệ và chăm sóc trẻ em(?: việt nam)?|biên giới quốc gia)", "",
     False),
    (r"đại sứ quán (?!các |nước )[^,;.:()\n\t]{3,40}?(?= tại|[,;.:()\n\t]|$)", "", False),
)  # fmt: skip

# Heads whose name is read on to its right edge (``edges.py``), word by word: close ones hold a few nouns …
CLOSE_HEADS = (
    r"Tổng [Cc]ục", r"Chi [Cc]ục", r"Cục", r"Vụ", r"(?<!Hải )Phòng", r"Trung tâm", r"Ban [Qq]uản lý(?: [Dd]ự án)?",
    r"(?:BQL|Ban QL)(?: ?DA| dự án)?", r"Tập đoàn", r"Tổng [Cc]ông ty", r"Hạt [Kk]iểm lâm",
    r"Quỹ(?= (?:Đầu tư|Phát triển|Bảo|"
    r"Hỗ trợ|Phòng))",
    r"Ban(?= (?:Dân tộc|Tôn giáo|Thi đua|Tiếp công dân|Kinh tế|Pháp chế|Văn hóa - Xã hội|Đô thị|An toàn giao thông|"
    r"Cơ yếu))", r"Viện(?= (?:Quy hoạch|Chiến lược|Nghiên cứu|Khoa học|Kinh tế|Năng lượng|Phát triển|Pasteur))",
    r"Thanh tra(?= (?:[Ss]ở))", r"Đội(?= (?:Quản lý|Cảnh sát|Thuế|Kiểm))", r"Đồn(?= (?:Biên phòng|Công an))",
    r"Cảng vụ",
    r"Trạm(?= (?:Khuyến nông|Thú y|Bảo vệ thực vật|Chăn nuôi|Y tế|Kiểm))", r"Chi nhánh(?= (?:Văn phòng|Ngân hàng))",
)  # fmt: skip
# … wide ones may hold a whole topic: "Ban Chỉ đạo … về phát triển khoa học, công nghệ và chuyển đổi số".
WIDE_HEADS = (
    r"Ban [Cc]hỉ đạo", r"BCĐ", r"Ban [Cc]hỉ huy", r"BCH(?= (?:[Pp]hòng|PCTT|PTDS))", r"Tổ [Cc]ông tác",
    r"Tổ [Gg]iúp việc(?: Ban [Cc]hỉ đạo)?",
    r"Hội đồng(?= (?:[Tt]hẩm định|[Tt]hi đua|[Tt]ư vấn|[Pp]hối hợp|[Qq]uốc gia|[Pp]hổ))",
    r"Ủy ban(?= (?:[Qq]uốc gia|[Aa]n toàn giao thông))",
)  # fmt: skip
# Heads that stand alone for a body named in full elsewhere in the document.
ALONE = frozenset({"ban chi dao", "ban chi huy", "to cong tac", "to giup viec", "trung tam", "ban quan ly"})
# Heads whose name begins with a capital.
PROPER = frozenset({
    "Tập đoàn", "Tổng công ty", "Tổng Công ty", "Phòng", "Vụ", "Trung tâm", "Viện", "Quỹ", "Đội", "Trạm", "Cảng vụ",
})  # fmt: skip
# Which state corporations are called so; the others are "Tập đoàn".
GENERAL_CORPORATIONS = (
    "Cảng", "Hàng không", "Hàng hải", "Đường sắt", "Quản lý bay", "Đầu tư phát triển đường cao tốc", "Lương thực",
    "Cà phê", "Thuốc lá", "Giấy", "Thép", "Xi măng", "Đầu tư và Kinh doanh vốn", "Lâm nghiệp", "Viễn thông MobiFone",
)  # fmt: skip
# Words that begin another body's name.
NEW_BODY = words(
    """
    Sở Bộ Ban UBND HĐND Ủy Cục Vụ Phòng Thủ Chủ Tỉnh Thành Huyện Đảng Giám Chánh Trưởng Phó
    """
)
# Pairs that name other bodies, alone or in groups: no part of the name before a comma or "và".
OTHER_BODY = pairs(
    """
    công_an chi_cục ban_quản văn_phòng kho_bạc tổng_cục trung_tâm bảo_hiểm cơ_quan đơn_vị địa_phương doanh_nghiệp
    chủ_đầu lực_lượng nhà_thầu nhà_đầu sở_ban hội_đồng ủy_ban ngân_hàng quân_đội bộ_chỉ cán_bộ người_dân nhân_dân
    các_sở tổ_chức đồng_chí chính_quyền
    """
)
# Words of names that are read, by how sure they are. A small word that is not among these ends a close name.
NAME_SYLLABLES = words(
    """
    an biên biến bình bưu bạc bất bệnh bồi bộ chuẩn chính chất chế chống cán cơ cạnh cứu cửa doanh du dân dưỡng dược
    dầu dịch dục dụng dựng em gia giao giá giám giáo giúp giới hàng hành hóa hạ hải hậu học hỗ hộ hội hữu khen kho
    khoa khu khuyến khuyết khí không khẩu kim kinh kê kỹ lao liệu lâm lãnh lý lường lượng lịch lộ lợi lực ma miền
    mua môi mại một mục nghiệp nghề nghệ ngoại nguồn ngân người ngữ nhiên nhà nhân nhỏ nuôi nông núi nạn nổ nội nợ
    pháp phòng phó phẩm phủ quan quyền quốc quỹ rừng sinh soát sát sản sắm sắt số sở sự than thanh thao thi thiểu
    thuật thuế thông thú thương thưởng thể thị thổ thủy tin toàn toán tra tranh triển trung trình trí trường trẻ trị
    trọng trợ trữ tuyến tuệ tuổi tài tái tôn túy tư tượng tạo tải tần tầng tật tế tệ tồn tộc tử viễn việc vô vùng
    văn vũ vườn nước ngoài đội vấn vận vật vệ vụ vừa vực xuyên xuất xã xúc y yếu án đai điểm điện đo đua đào đình đô
    đăng đường đất đẳng đặc địa đổi động ứng tiến bay cao tốc mới sáng chiến
    """
)
# Words that would end a name are part of one in these pairs.
NAME_PAIRS = pairs(
    """
    báo_chí bảo_hiểm bảo_tồn bảo_vệ công_chức công_cộng công_nghiệp công_nghệ công_sản công_trình công_tác công_ích
    dự_phòng dự_án giao_dịch giao_thông giáo_dục hành_chính hợp_tác kiểm_lâm kiểm_nghiệm kiểm_soát kiểm_định lưu_trữ
    quản_lý thông_tin thông_vận thường_xuyên thống_kê thực_phẩm thực_vật tập_trung xuất_nhập đầu_tư tổng_hợp
    xây_dựng phục_vụ công_dân kiến_trúc chăn_nuôi công_vụ tổng_kết công_ty công_chứng dữ_liệu phát_triển công_an
    công_nhân
    """
)
# Pairs that begin what the body does, where no "và" or comma joins them to its name.
PREDICATES = pairs(
    """
    ban_hành báo_cáo biểu_dương bố_trí bảo_đảm chia_sẻ cho_biết chuẩn_bị chấn_chỉnh chấp_hành chỉ_đạo chịu_trách
    chủ_trì chủ_động công_bố công_khai cung_cấp cân_đối cũng_như cập_nhật duy_trì giao_nhiệm giám_sát giúp_việc
    giải_quyết hoàn_thiện hoàn_thành huy_động hướng_dẫn khẩn_trương kiểm_soát kiểm_tra kịp_thời kết_luận lập_kế
    lồng_ghép nghiên_cứu nghiêm_túc nhiệt_liệt nâng_cao nêu_trên phát_huy phê_duyệt phân_bổ phân_công phối_hợp
    quyết_liệt quyết_định quán_triệt rà_soát sớm_có tham_gia tham_mưu thanh_tra theo_dõi thi_hành thẩm_định thẩm_tra
    thông_báo thống_nhất thực_hiện tiếp_nhận tiếp_tục tiến_hành triển_khai trong_việc tuyên_truyền tích_cực
    tăng_cường tổ_chức tổng_hợp tập_trung tham_dự vận_hành vận_động xem_xét xác_định xây_dựng xử_lý yêu_cầu đánh_giá
    đôn_đốc đăng_tải đưa_tin đảm_bảo đẩy_mạnh đẩy_nhanh đề_nghị đề_xuất đồng_ý điều_chỉnh đảm_nhiệm thành_lập hỗ_trợ
    thường_xuyên quản_lý ghi_nhận làm_việc lãnh_đạo trao_đổi nắm_bắt dự_kiến mở_rộng ký_kết đăng_ký
    """
)
# Pairs that are part of a name rather than its predicate when they follow a capital or stand in a topic.
AMBIGUOUS = pairs(
    """
    tổng_hợp xây_dựng quản_lý thi_hành thường_xuyên hỗ_trợ tập_trung đăng_ký
    """
)
# Words at which also a wide name ends.
HARD_STOP = words(
    """
    của chủ phối tham khẩn có là đã được theo để đến từ cùng chịu đôn trình gửi yêu sẽ phải kịp thì mà nhằm khi do
    tại gồm tiếp nghiêm biết năm ngày trong tháng giai này nêu trên cần kết nhiệt cũng như họp với bằng rồi lại đang
    còn sau trước vào cho thông quý tới
    """
)
# How the topic of a wide name begins where it does not begin with a capital or with "về".
TOPIC = (
    r"(?:về|phòng|chống|ứng phó|phát triển|đổi mới|sắp xếp|cải cách|cải thiện|chuyển đổi|công tác|cổ phần|tổng kết|"
    r"tổng điều tra|giải phóng|giảm nghèo|hội nhập|an toàn|bảo vệ|các|tái cơ cấu|cơ cấu|kinh tế|quy hoạch|liên ngành|"
    r"khắc phục|xóa|kiểm kê|điều hành|dự án|công trình|chương trình|chiến lược|phong trào|phổ cập|tìm kiếm|đấu tranh|"
    r"thẩm định|thi đua|tư vấn|phối hợp(?= (?:phổ|liên|công))|xây dựng(?= (?:nông|đảng|đời|các|quy chế))|"
    r"thực hiện(?= (?:nghị|chương|đề|chiến|quy chế|công tác|các|chỉ thị|luật|kế hoạch|dự án|tiểu|cuộc|mục tiêu)\b)|"
    r"triển khai(?= (?:nghị|chương|đề|thực hiện|luật|các|thi hành|dự án)\b)|thu hút|diễn tập|bảo đảm an|chăm sóc|"
    r"quốc phòng|dân số|di dân|năng lượng|ngành)(?![^\W\d_])"
)
OFFICES = (
    "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc", "Bộ trưởng", "Thứ trưởng", "Chánh Văn phòng",
    "Chánh", "Thủ trưởng", "Trưởng ban", "Cục trưởng", "Bí thư", "Phó Bí thư", "Chủ nhiệm", "Tổng Giám đốc",
    "Chỉ huy trưởng", "Trưởng", "Lãnh đạo", "lãnh đạo", "đại diện", "Thống đốc", "Tổng Thanh tra", "Chi cục trưởng",
    "Trưởng phòng", "Viện trưởng", "Chánh án", "Vụ trưởng", "đồng chí",
)  # fmt: skip

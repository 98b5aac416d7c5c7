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
    "UBND": r"(?:ủy ban nhân dân(?: \(UBND\))?|(?-i:UBND|UB ND|ubnd))",
    "HĐND": r"(?:hội đồng nhân dân|(?-i:HĐND))",
    "ĐBQH": r"(?:(?-i:ĐĐBQH)|(?:đoàn )?(?:đại biểu (?:quốc hội|(?-i:QH))|(?-i:ĐBQH)))",
    "TU": r"(?:tỉnh ủy|(?-i:TU))",
    "TW": r"(?:trung ương|(?-i:TW|TƯ))",
    "MTTQ": r"(?:mặt trận tổ quốc|(?-i:MT) tổ quốc|(?-i:MTTQ))",
    "UB": r"(?:ủy ban |(?-i:UB) ?)",
    "TT": r"(?:thường trực:? |(?-i:TT)[.: ]{1,2})",
    "BTV": r"(?:ban thường vụ |(?-i:BTV) )",
    "TTĐT": r"(?:thông tin điện tử|(?-i:TTĐT)|(?-i:TT)\.? ?điện tử)",
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
    (r"(?:ban cán sự đảng|(?-i:BCS)(?:Đ| đảng))(?: <UBND>| bộ [^,;.:()\n\t]{3,30}?<END>)", "", True),
    (r"ban bí thư(?: trung ương)?(?: đảng)?", "Ban Bí thư", False),
    (r"bộ chính trị", "Bộ Chính trị", False),
    (r"đảng cộng sản việt nam", "Đảng Cộng sản Việt Nam", False),
    (r"đảng ủy khối[^,;.:()\n\t]{3,40}?<END>", "", True),
    (r"đảng ủy(?= (?:xã(?! hội)|phường|thị trấn|đặc khu|huyện)(?![^\W\d_]))", "Đảng ủy", True),
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
    (r"(?-i:(?:Văn phòng|Thanh tra|Đảng ủy) (?:Bộ|Sở)(?! [{U}]))", "", False),
    # councils, committees and their standing parts
    (r"(?:ban |ủy ban )thường vụ quốc hội|(?-i:UBTVQH)", "Ủy ban Thường vụ Quốc hội", False),
    (r"(?:ban thường trực |(?-i:BTT) )<UB><MTTQ><VN>?", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", True),
    (r"<UB><TW> <MTTQ><VN>?", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", False),
    (r"<UB><MTTQ>(?:<VN>)?", "Ủy ban Mặt trận Tổ quốc", True),
    (r"<TT><UB><MTTQ><VN>?", "Thường trực Ủy ban Mặt trận Tổ quốc", True),
    (r"<MTTQ>(?:<VN>)?", "Mặt trận Tổ quốc", True),
    (r"<TT>chính phủ", "Thường trực Chính phủ", False),
    (r"thường trực <TU>", "Thường trực Tỉnh ủy", True),
    (r"thường trực thành ủy", "Thường trực Thành ủy", True),
    (r"thường trực huyện ủy", "Thường trực Huyện ủy", True),
    (r"thường trực <ĐBQH>", "Thường trực Đoàn đại biểu Quốc hội", True),
    (r"thường trực <HĐND>", "Thường trực Hội đồng nhân dân", True),
    (r"thường trực <UBND>|(?-i:TTUB)", "Thường trực Ủy ban nhân dân", True),
    (r"đoàn <ĐBQH>|(?-i:ĐĐBQH)", "Đoàn đại biểu Quốc hội", True),
    (r"<UBND>", "Ủy ban nhân dân", True),
    (r"ban (?:kinh tế(?:,? ngân sách|<AND>ngân sách)?|pháp chế|văn hóa<AND>xã hội|đô thị|dân tộc) (?:của )?<HĐND>", "",
     True),
    (r"<HĐND>", "Hội đồng nhân dân", True),
    (r"tỉnh ủy", "Tỉnh ủy", True),
    (r"thành ủy", "Thành ủy", True),
    (r"huyện ủy", "Huyện ủy", True),
    (r"thị ủy", "Thị ủy", True),
    (r"quận ủy", "Quận ủy", True),
    (r"phó thủ tướng(?: chính phủ)?", "Phó Thủ tướng Chính phủ", False),
    (r"thủ tướng chính ?phủ|(?-i:TTgCP)", "Thủ tướng Chính phủ", False),
    (r"(?-i:Thủ tướng|(?<![-/] )TTg)(?! (?:nước|Lào|Campuchia|Trung Quốc|các|(?-i:[{U}][{L}]+ [{U}])))",
     "Thủ tướng Chính phủ", False),
    (r"chính phủ(?! (?:số|điện tử|kiến tạo|lào|trung quốc|nhật|hàn|nước|các nước|mỹ|hoa kỳ|đức|pháp|anh|úc))",
     "Chính phủ", False),
    (r"hội đồng dân tộc(?= |[,;.])", "Hội đồng Dân tộc của Quốc hội", False),
    (r"(?-i:Ủy ban) (?:pháp luật(?: và tư pháp)?|tư pháp|kinh tế(?: và tài chính)?|tài chính,? ngân sách|"
     r"quốc phòng,? (?:và )?an ninh(?: và đối ngoại)?|văn hóa,? (?:và )?(?:xã hội|giáo dục)|đối ngoại|"
     r"khoa học, công nghệ và môi trường|dân nguyện và giám sát|công tác đại biểu)(?= (?:của )?quốc hội|[,;.\n]| "
     r"(?:thẩm|chủ|phối|tổ|có|và))", "", False),
    (r"quốc hội", "Quốc hội", False),
    (r"chủ tịch nước", "Chủ tịch nước", False),
    # defence, police, courts
    (r"bộ (?:chỉ huy|(?-i:CH)) ?(?:quân sự|(?-i:QS))|(?-i:BCH) ?(?:quân sự|(?-i:QS))", "Bộ Chỉ huy Quân sự", True),
    (r"ban (?:chỉ huy|(?-i:CH)) quân sự", "Ban Chỉ huy Quân sự", True),
    (r"(?:bộ (?:chỉ huy|(?-i:CH))|(?-i:BCH)) (?:bộ đội )?(?:biên phòng|(?-i:BĐBP|BP))|bộ đội biên phòng|(?-i:BĐBP)",
     "Bộ Chỉ huy Bộ đội Biên phòng", True),
    (r"bộ tư lệnh (?:cảnh sát biển|bộ đội biên phòng|thủ đô(?: hà nội)?|quân khu \d|thành phố(?: hồ chí minh)?|"
     r"thông tin)", "", True),
    (r"(?:quân (?:khu|đoàn)|binh đoàn) \d{1,2}\b", "", False),
    (r"(?:công an|(?-i:CA))(?= (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|cấp|thị trấn|đặc khu|(?-i:T[PX]))\b)",
     "Công an", True),
    (r"(?:tòa án nhân dân|(?-i:TAND)) ?tối cao|(?-i:TANDTC)", "Tòa án nhân dân tối cao", False),
    (r"(?:viện kiểm sát(?: nhân dân)?|(?-i:VKSND|VKS)) ?tối cao|(?-i:VKSNDTC)", "Viện Kiểm sát nhân dân tối cao",
     False),
    (r"(?:tòa án nhân dân|(?-i:TAND)|viện kiểm sát nhân dân|(?-i:VKSND)) khu vực <NO>", "", False),
    (r"tòa án (?:nhân dân|(?-i:ND))|(?-i:TAND)|tòa án(?= (?:tỉnh|thành phố|huyện|quận))", "Tòa án nhân dân",
     True),
    (r"viện kiểm sát(?: (?:nhân dân|(?-i:ND)))?|(?-i:VKSND|VKS)", "Viện Kiểm sát nhân dân", True),
    (r"(?:thi hành án dân sự|(?-i:THADS))(?= (?:tỉnh|thành phố))", "Thi hành án dân sự", True),
    # inspection, audit, money
    (r"(?:thuế|thống kê|bảo hiểm xã hội|(?-i:BHXH)) cơ sở (?:<NO>|(?-i:[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){0,2}))", "",
     False),
    (r"thanh tra chính phủ|(?-i:TTCP)", "Thanh tra Chính phủ", False),
    (r"(?-i:Thanh tra|THANH TRA)(?= (?:tỉnh|thành phố|huyện|quận|thị xã)\b)", "Thanh tra", True),
    (r"kiểm toán nhà nước(?: khu vực (?-i:[IVX]+))?|(?-i:KTNN)", "", False),
    (r"(?:(?:ngân hàng|(?-i:NH)) nhà nước|(?-i:NHNN))(?: \((?-i:NHNN)\))?<VN>?(?: (?:chi nhánh|(?-i:CN))(?! tỉnh))?"
     r"(?: (?:tại )?khu vực <NO>)?", "Ngân hàng Nhà nước", True),
    (r"(?:ngân hàng|(?-i:NH)) (?:chính sách xã hội|(?-i:CSXH))<VN>?|(?-i:NHCSXH)", "Ngân hàng Chính sách xã hội", True),
    (r"ngân hàng phát triển việt nam", "Ngân hàng Phát triển Việt Nam", False),
    (r"(?:kho bạc nhà nước|(?-i:KBNN))(?: khu vực <NO>)?", "Kho bạc Nhà nước", True),
    (r"(?:bảo hiểm xã hội|(?-i:BHXH))(?! tự nguyện| bắt buộc|,| cho| và bảo| thất| một| là)<VN>?"
     r"(?: khu vực <NO>)?", "Bảo hiểm xã hội", True),
    (r"(?-i:Thuế|THUẾ)(?= (?:tỉnh|thành phố)\b)", "Thuế", True),
    (r"(?-i:Thống kê|THỐNG KÊ)(?= (?:tỉnh|thành phố)\b)", "Thống kê", True),
    (r"(?:chi cục )?(?:hải quan|thuế|thống kê|dự trữ nhà nước|kiểm lâm) (?:khu vực|cơ sở|vùng) <NO>", "", False),
    (r"hạt kiểm lâm", "Hạt Kiểm lâm", True),
    # front and associations
    (r"(?:hội )?liên hiệp các (?:hội|tổ chức) [^,;.:()\n\t]{5,60}?<END>", "", True),
    (r"<TW> hội (?:liên hiệp phụ nữ|(?-i:LHPN))<VN>?", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", False),
    (r"<TW> hội nông dân<VN>?", "Trung ương Hội Nông dân Việt Nam", False),
    (r"<TW> hội (?:cựu chiến binh|(?-i:CCB))<VN>?", "Trung ương Hội Cựu chiến binh Việt Nam", False),
    (r"<TW> đoàn(?! đại biểu)(?: (?:(?-i:TNCS)|thanh niên cộng sản)(?: hồ chí minh| (?-i:HCM))?)?",
     "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", False),
    (r"hội (?:liên hiệp phụ nữ|(?-i:LHPN))<VN>?|(?-i:HLHPN)", "Hội Liên hiệp Phụ nữ", True),
    (r"hội (?:nông dân|(?-i:ND))<VN>?|(?-i:HND)(?= tỉnh)", "Hội Nông dân", True),
    (r"hội (?:cựu chiến binh|(?-i:CCB))<VN>?|(?-i:HCCB)", "Hội Cựu chiến binh", True),
    (r"hội (?:chữ thập đỏ|người cao tuổi|luật gia|nhà báo|văn học(?: -| và)? nghệ thuật|khuyến học|người mù|"
     r"cựu thanh niên xung phong|doanh nhân trẻ|doanh nghiệp nhỏ và vừa|làm vườn|đông y|sinh viên|người khuyết tật|"
     r"bảo trợ[^,;.:()\n\t]{0,60}?<END>)<VN>?", "", True),
    (r"hiệp hội doanh nghiệp(?: nhỏ và vừa)?", "Hiệp hội Doanh nghiệp", True),
    (r"tổng liên đoàn lao động<VN>?|(?-i:TLĐLĐ)<VN>?", "Tổng Liên đoàn Lao động Việt Nam", False),
    (r"liên đoàn lao động|(?-i:LĐLĐ)", "Liên đoàn Lao động", True),
    (r"liên minh (?:hợp tác xã|(?-i:HTX))<VN>?", "Liên minh Hợp tác xã", True),
    (r"tỉnh đoàn\b(?! kết)|thành đoàn\b|huyện đoàn\b", "", True),
    (r"đoàn (?:(?-i:TNCS)|thanh niên cộng sản)(?: hồ chí minh| ?(?-i:HCM))?",
     "Đoàn Thanh niên Cộng sản Hồ Chí Minh", True),
    (r"phòng (?:thương mại|(?-i:TM))<AND>(?:công nghiệp|(?-i:CN))<VN>|(?-i:VCCI)(?![^\W_])",
     "Phòng Thương mại và Công nghiệp Việt Nam", False),
    (r"liên đoàn thương mại<AND>công nghiệp<VN>", "Liên đoàn Thương mại và Công nghiệp Việt Nam", False),
    # press and portals
    (r"đài (?:phát thanh ?(?:-|và|,)? ?truyền hình|(?-i:PT ?-? ?TH|PT&TH))", "Đài Phát thanh - Truyền hình", True),
    (r"(?:đài )?truyền hình việt nam|đài (?-i:THVN)|(?-i:VTV)\b", "Đài Truyền hình Việt Nam", False),
    (r"(?:đài )?tiếng nói việt nam|đài (?-i:TNVN)|(?-i:VOV)\b", "Đài Tiếng nói Việt Nam", False),
    (r"đài khí tượng[ -]*thủy văn", "Đài Khí tượng Thủy văn", True),
    (r"(?:phân xã )?(?:thông tấn xã việt nam|(?-i:TTXVN))(?: tại <PLACE>)?", "", False),
    (r"(?:ban biên tập|(?-i:BBT)) c[ổô]ng <TTĐT>", "Ban Biên tập Cổng Thông tin điện tử",
     True),
    (r"c[ổô]ng <TTĐT> ?(?:chính phủ|(?-i:CP))", "Cổng Thông tin điện tử Chính phủ", False),
    (r"cổng <TTĐT>|(?-i:Công TTĐT)(?= tỉnh)", "Cổng Thông tin điện tử", True),
    (r"(?:trung tâm|(?-i:TT)\.?) (?:công báo(?: ?[-,] ?| và )tin học|tin học(?: ?[-,] ?| và )công báo)", "", True),
    (r"công báo(?= tỉnh| thành phố|[;,]|\.?$)", "Công báo", True),
    (r"báo và (?:đài )?phát thanh(?:,| -| và)? truyền hình(?! )|báo và (?:đài )?phát thanh(?:,| -| và)? truyền hình"
     r"(?= (?:tỉnh|thành phố|<PLACE>))", "", True),
    (r"báo (?:hà nội mới|lao động thủ đô|sài gòn giải phóng)", "", False),
    (r"báo(?= (?:<PLACE>|nhân dân))", "Báo", True),
    # central bodies that are no ministry
    (r"(?:ủy ban quốc gia|ban) (?:vì sự tiến bộ (?:của )?phụ nữ|(?-i:VSTBPN))"
     r"(?:<AND>(?:bình đẳng giới|(?-i:BĐG)))?<VN>?", "", True),
    (r"(?-i:Bộ Tổng [Tt]ham mưu)(?: quân đội nhân dân việt nam)?|(?-i:(?:Quân|Binh) chủng) "
     r"(?-i:[{U}][{L}]+ [{L}]+(?: - [{U}][{L}]+ [{L}]+| giáp| liên lạc)?)", "", False),
    (r"viện hàn lâm (?:khoa học và công nghệ|khoa học xã hội)<VN>?", "", False),
    (r"ủy ban (?:dân tộc|chứng khoán nhà nước|quản lý vốn nhà nước tại doanh nghiệp|giám sát tài chính quốc gia|"
     r"thể dục thể thao|dân số,? gia đình và trẻ em|bảo vệ và chăm sóc trẻ em(?: việt nam)?|biên giới quốc gia)", "",
     False),
    (r"đại sứ quán (?!các |nước )[^,;.:()\n\t]{3,40}?(?= tại|[,;.:()\n\t]|$)", "", False),
)  # fmt: skip

# Heads whose name is read on to its right edge (``edges.py``), word by word: close ones hold a few nouns …
CLOSE_HEADS = (
    r"Tổng [Cc]ục", r"Chi [Cc]ục", r"Cục", r"Vụ", r"(?<!Hải )Phòng", r"Trung tâm", r"Ban [Qq]uản lý(?: [Dd]ự án)?",
    r"(?:BQL|Ban QL)(?: ?DA| dự án)?", r"Tập đoàn", r"Tổng [Cc]ông ty", r"Quỹ(?= (?:Đầu tư|Phát triển|Bảo|"
    r"Hỗ trợ|Phòng))",
    r"Ban(?= (?:Dân tộc|Tôn giáo|Thi đua|Tiếp công dân|Kinh tế|Pháp chế|Văn hóa - Xã hội|Đô thị|An toàn giao thông|"
    r"Cơ yếu))", r"Viện(?= (?:Quy hoạch|Chiến lược|Nghiên cứu|Khoa học|Kinh tế|Năng lượng|Phát triển|Pasteur))",
    r"Thanh tra(?= (?:[Ss]ở))", r"Đội(?= (?:Quản lý|Cảnh sát|Thuế|Kiểm))", r"Đồn(?= (?:Biên phòng|Công an))",
    r"Hải quan(?= cửa khẩu [{U}])",
    r"Cảng vụ(?: hàng (?:hải|không)| đường thủy(?: nội địa)?)?",
    # What only an acronym follows.
    r"TT\.?(?= (?!HĐND|UB|MT|ĐBQH|ĐĐBQH|TU)[A-ZĐ&]{3,}(?![\w&]))",
    r"Ban(?= (?!HĐND|UB|QL|CH)[A-ZĐ][A-ZĐ&]{2,}(?![\w&]))",
    # Associations and the press, by a name of their own.
    r"(?<!Đại )(?<!Dạ )(?<!Lễ )(?<!Xã )Hội(?= (?!Liên hiệp(?! [{U}])|An\b|Nghị|Đồng|Thảo|Chợ|Báo|Xuân|Trường|Khỏe|"
    r"Gióng|Lim\b|Phù\b)[{U}])",
    r"Công đoàn(?: ngành| các)?(?= [{U}])", r"Hiệp hội(?= [{U}])", r"Liên đoàn(?= [{U}])",
    r"Báo(?: điện tử)?(?= (?!Cáo|Có|Động)[{U}])", r"Tạp chí(?= [{U}])",
    r"Trạm(?= (?:Khuyến nông|Thú y|Bảo vệ thực vật|Chăn nuôi|Y tế|Kiểm))", r"Chi nhánh(?= (?:Văn phòng|Ngân hàng))",
)  # fmt: skip
# … wide ones may hold a whole topic: "Ban Chỉ đạo … về phát triển khoa học, công nghệ và chuyển đổi số".
WIDE_HEADS = (
    r"Ban [Cc]hỉ đạo", r"BCĐ", r"Ban [Cc]hỉ huy", r"BCH(?= (?:[Pp]hòng|PCTT|PTDS))", r"Tổ [Cc]ông tác",
    r"Tổ [Gg]iúp việc(?: Ban [Cc]hỉ đạo)?",
    r"Hội đồng(?= (?:[Tt]hẩm định|[Tt]hi đua|[Tt]ư vấn|[Pp]hối hợp|[Qq]uốc gia|[Pp]hổ|[Đđ]iều phối|[Ll]ý luận))",
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
# What they are called for short.
BRANDS = {
    "PVN": "Tập đoàn Dầu khí Việt Nam", "VNPT": "Tập đoàn Bưu chính Viễn thông Việt Nam",
    "Viettel": "Tập đoàn Công nghiệp - Viễn thông Quân đội", "EVN": "Tập đoàn Điện lực Việt Nam",
    "TKV": "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam", "ACV": "Tổng công ty Cảng Hàng không Việt Nam",
    "VEC": "Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam", "VATM": "Tổng công ty Quản lý bay Việt Nam",
    "MobiFone": "Tổng công ty Viễn thông MobiFone", "Petrolimex": "Tập đoàn Xăng dầu Việt Nam",
    "VIMC": "Tổng công ty Hàng hải Việt Nam", "VNR": "Tổng công ty Đường sắt Việt Nam",
    "Vinachem": "Tập đoàn Hóa chất Việt Nam",
}  # fmt: skip
# Words that begin another body's name.
NEW_BODY = words(
    """
    Sở Bộ Ban UBND HĐND Ủy Cục Vụ Phòng Thủ Chủ Tỉnh Thành Huyện Đảng Giám Chánh Trưởng Phó
    """
)
# Pairs that begin another body's name, or (in small letters) a group: no part of the name before a comma or "và".
OTHER_BODY = pairs(
    """
    công_an chi_cục ban_quản văn_phòng kho_bạc tổng_cục trung_tâm bảo_hiểm hội_đồng ủy_ban ngân_hàng hải_quan bộ_chỉ
    hiệp_hội hội_nông hội_liên hội_cựu hội_chữ hội_luật tạp_chí công_đoàn hạt_kiểm đồn_biên trạm_y thanh_tra cảng_vụ
    tập_đoàn học_viện viện_kiểm tòa_án liên_đoàn liên_minh
    """
)
GROUPS = pairs(
    """
    cơ_quan đơn_vị địa_phương doanh_nghiệp chủ_đầu lực_lượng nhà_thầu nhà_đầu sở_ban quân_đội cán_bộ người_dân
    nhân_dân các_sở tổ_chức đồng_chí chính_quyền
    """
)
# Words of names that are read, by how sure they are. A small word that is not among these ends a close name.
NAME_SYLLABLES = words(
    """
    an biên biến bình bưu bạc bất bệnh bồi bộ chuẩn chính chất chế chống cán cơ cạnh cứu cửa doanh du dân dưỡng dược
    dầu dịch dục dụng dựng em gia giao giá giám giáo giúp giới hàng hành hóa hạ hải hậu học hỗ hộ hội hữu khen kho
    khoa khu khuyến khuyết khí khẩu kim kinh kê kỹ lao liệu lâm lãnh lý lường lượng lịch lộ lợi lực ma miền mua môi
    mại một mục nghiệp nghề nghệ ngoại nguồn ngân người ngữ nhiên nhà nhân nhỏ nuôi nông núi nạn nổ nội nợ pháp
    phòng phó phẩm phủ quan quyền quốc quỹ rừng sinh soát sát sản sắm sắt số sở sự than thanh thao thi thiểu thuật
    thuế thông thú thương thưởng thể thị thổ thủy tin toàn toán tra tranh triển trung trí trường trẻ trị trọng trợ
    trữ tuyến tuệ tuổi tài tái tôn túy tư tượng tạo tải tần tầng tật tế tệ tồn tộc tử viễn việc vô vùng văn vũ vườn
    nước ngoài đội vấn vận vật vệ vụ vừa vực xuyên xuất xã xúc y yếu án đai điểm điện đo đua đào đình đô đăng đường
    đất đẳng đặc địa sư đổi động ứng tiến bay cao tốc mới sáng chiến trọt vốn sạch gen cảnh mạng công
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
    thiên_nhiên thiên_tai thông_minh thông_tin thông_vận thú_y thương_mại thường_xuyên thảm_họa thể_thao thị_trường
    thống_kê thủ_tục thủy_lợi thủy_sản thủy_văn thực_phẩm thực_vật tiêu_chuẩn tiêu_cực tiến_bộ tiền_lương trong_nước
    truyền_hình truyền_thông trí_tuệ trật_tự trẻ_em trọng_điểm trồng_trọt tài_chính tài_nguyên tài_sản tác_giả tái_tạo
    tái_định tìm_kiếm tín_ngưỡng tôn_giáo tư_pháp tần_số tập_trung tệ_nạn tổng_hợp tổng_kết tội_phạm vi_phạm viên_chức
    viễn_thám tiêu_dùng hậu_cần lập_pháp ô_tô giáo_chức vật_nuôi cây_trồng viễn_thông việc_làm vô_tuyến văn_bản văn_hóa
    văn_phòng vận_tải vệ_sinh vốn_nhà xuất_bản xuất_khẩu xuất_nhập xây_dựng xã_hội xúc_tiến y_học y_tế đa_dạng điều_hành
    điện_lực điện_tử đo_lường đào_tạo đê_điều đô_thị đường_bộ đường_cao đường_sắt đường_thủy đất_đai đấu_giá đấu_thầu
    đầu_tư đặc_dụng đề_án địa_chất địa_lý địa_phương định_cư đối_ngoại đổi_mới ứng_dụng
    """
)
# Pairs that begin what the body does, where no "và" or comma joins them to its name.
PREDICATES = pairs(
    """
    ban_hành biểu_dương bàn_giao bày_tỏ báo_cáo bảo_vệ bảo_đảm bắt_giữ bố_trí bổ_sung cam_kết chia_sẻ cho_biết hằng_ngày
    hằng_năm hằng_quý hằng_tháng hằng_tuần cho_rằng cho_ý chuyển_giao chuẩn_bị chúc_mừng chưa_thực chấm_dứt chấn_chỉnh
    chấp_hành chỉ_đạo chỉ_định chịu_trách chủ_trì chủ_động cung_cấp cân_đối còn_nhiều có_báo có_trách có_văn có_ý
    công_bố công_khai công_nhận căn_cứ cũng_như cảnh_báo cấp_giấy cấp_phép cập_nhật cử_cán cử_người duy_trì dự_báo
    dự_kiến ghi_nhận giao_cho giao_nhiệm giám_sát giám_định giúp_việc giải_ngân giải_quyết giới_thiệu góp_ý gặp_khó
    gửi_văn hoan_nghênh hoàn_thiện hoàn_thành hoạt_động huy_động hàng_ngày hàng_năm hàng_quý hàng_tháng hàng_tuần
    hướng_dẫn hỗ_trợ khai_thác khen_thưởng khuyến_khích khảo_sát khẩn_trương khắc_phục khẳng_định khởi_công kiến_nghị
    kiểm_soát kiểm_tra kiện_toàn kê_khai ký_kết kết_luận kịp_thời liên_hệ làm_rõ làm_việc lãnh_đạo lưu_ý lấy_ý lập_danh
    lập_kế lồng_ghép lựa_chọn mong_muốn mời_dự mời_họp mở_rộng nghiêm_túc nghiên_cứu ngăn_chặn nhiệt_liệt nhất_trí
    nhận_định nhắc_nhở nâng_cao nêu_trên nắm_bắt phát_biểu phát_hiện phát_huy phát_triển phát_động phân_bổ phân_công
    phân_tích phê_bình phê_duyệt phòng_ngừa phản_ánh phối_hợp phục_vụ quy_định quyết_liệt quyết_định quán_triệt quản_lý
    quảng_bá ra_soát rà_soát so_sánh sơ_kết sắp_xếp sớm_có sử_dụng tham_dự tham_gia tham_mưu thanh_toán thanh_tra
    theo_dõi thi_hành thu_hút thu_hồi thu_thập thành_lập tháo_gỡ thí_điểm thông_báo thông_qua thường_xuyên thẩm_tra
    thẩm_định thống_kê thống_nhất thực_hiện tiến_hành tiếp_nhận tiếp_thu tiếp_tục tiết_kiệm trao_đổi triển_khai
    trong_việc truy_tố trực_tiếp tuyên_truyền tích_cực tính_toán tăng_cường tạo_điều tập_trung tổ_chức tổng_hợp tổng_kết
    tự_chủ vào_cuộc vận_chuyển vận_hành vận_động xem_xét xác_định xây_dựng xét_duyệt xét_xử xúc_tiến xử_lý yêu_cầu
    áp_dụng điều_chỉnh điều_hành điều_tra đánh_giá đôn_đốc đăng_ký đăng_tin đăng_tải đưa_tin đạt_được đảm_bảo đảm_nhiệm
    đầu_tư đẩy_mạnh đẩy_nhanh đề_nghị đề_xuất đối_chiếu đồng_ý đổi_mới ưu_tiên ứng_phó
    """
)
# Pairs that are a predicate only where an object follows: "Cục Thống kê tổng hợp số liệu", but "Vụ Kinh tế tổng hợp".
AMBIGUOUS = pairs(
    """
    bảo_vệ bảo_đảm cảnh_báo dự_báo giám_sát giám_định hỗ_trợ khai_thác khen_thưởng khắc_phục kiểm_soát phát_triển
    phục_vụ quản_lý thanh_toán thanh_tra thi_hành thường_xuyên thẩm_định thống_kê tập_trung tổng_hợp vận_hành
    xây_dựng xúc_tiến điều_hành điều_tra đăng_ký đầu_tư đổi_mới ứng_phó
    """
)
# One-syllable names, after which nothing belongs to a compound.
COMPLETE = frozenset({"Thuế", "Biển", "In"})
# Words at which also a wide name ends.
HARD_STOP = words(
    """
    biết bằng cho chuyển chưa chịu chủ còn có cùng căn cũng cần của do giai gồm gửi hay hoặc họp khi không khẩn kết
    kịp là lại lập mà nghiêm ngày nhiệt như nhằm này nêu năm nắm nếu phải phối quý rồi sau sẽ tham theo tháng thì
    thông tiếp trong trên trình trước tại tới từ vào với yêu đang đã đôn được đến để
    """
)
# How the topic of a wide name begins where it does not begin with a capital or with "về".
TOPIC = (
    r"(?:về(?! việc)|phòng|chống|ứng phó|phát triển|đổi mới|sắp xếp|cải cách|cải thiện|chuyển đổi|công tác|cổ phần|"
    r"tổng kết|tổng điều tra|giải phóng|giảm nghèo|hội nhập|an toàn|bảo vệ|các|tái cơ cấu|cơ cấu|kinh tế|quy hoạch|"
    r"liên ngành|"
    r"khắc phục|xóa|kiểm kê|điều hành|dự án|công trình|chương trình|chiến lược|phong trào|phổ cập|tìm kiếm|đấu tranh|"
    r"xây dựng(?= (?:nông|đảng|đời|các|quy chế))|"
    r"thực hiện(?= (?:nghị|chương|đề|chiến|quy chế|công tác|các|chỉ thị|luật|kế hoạch|dự án|tiểu|cuộc|mục tiêu)\b)|"
    r"triển khai(?= (?:nghị|chương|đề|thực hiện|luật|thi hành|dự án)\b)|thu hút|diễn tập|chăm sóc|"
    r"quốc phòng|dân số|di dân|năng lượng|ngành)(?![^\W\d_])"
)
OFFICES = (
    "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc", "Bộ trưởng", "Thứ trưởng", "Chánh Văn phòng",
    "Chánh", "Thủ trưởng", "Trưởng ban", "Cục trưởng", "Bí thư", "Phó Bí thư", "Chủ nhiệm", "Tổng Giám đốc",
    "Chỉ huy trưởng", "Trưởng", "Lãnh đạo", "lãnh đạo", "đại diện", "Thống đốc", "Tổng Thanh tra", "Chi cục trưởng",
    "Trưởng phòng", "Viện trưởng", "Chánh án", "Vụ trưởng", "đồng chí",
)  # fmt: skip

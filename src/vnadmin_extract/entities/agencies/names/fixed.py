"""Bodies with a fixed name, as data."""

from __future__ import annotations

# Parts of the patterns below, in full or shortened. Patterns are matched without regard to case (a body's name begins
# with a capital all the same); what stands in capitals only is "(?-i:…)".
MACROS = {
    "VP": r"(?:văn phòng |(?-i:VP)[. ]{0,2})",
    # Its first letter may be lost at the beginning of a letterhead's line.
    "UBND": r"(?:ủy ban nhân dân(?: \(UBND\))?|(?-i:UBND|UB ND|ubnd|(?<![^\n\t])Y BAN NHÂN DÂN))",
    "HĐND": r"(?:hội đồng nhân dân(?: \(HĐND\))?|(?-i:HĐND))",
    "ĐBQH": r"(?:(?-i:ĐĐBQH)|(?:đoàn )?(?:đại biểu (?:quốc hội|(?-i:QH))|(?-i:ĐBQH)))",
    "TU": r"(?:tỉnh ủy|(?-i:TU))",
    "TW": r"(?:trung ương|(?-i:TW|TƯ))",
    "MTTQ": r"(?:mặt trận tổ quốc(?: \(MTTQ\))?|(?-i:MT) tổ quốc|(?-i:MTTQ))",
    "UB": r"(?:ủy ban |(?-i:UB)[. ]?)",
    "QH": r"(?:quốc hội|(?-i:QH))",
    "TT": r"(?:thường trực:? |(?-i:TT)[.: ]{1,2})",
    "BTV": r"(?:ban thường vụ |(?-i:BTV) )",
    "TTĐT": r"(?:thông tin điện tử|(?-i:TTĐT)|(?-i:TT)\.? ?điện tử)",
    "NHNN": r"(?:(?:ngân hàng|(?-i:NH)) nhà nước(?: việt nam)?|(?-i:NHNN))",
    "NATION": r" nước cộng hòa xã hội chủ nghĩa việt nam",
    # No part of a number ("CT - TTg"), and not whose assistant or deputy it is.
    "ALONE": r"(?<![^\n][-/] )(?<!lý )(?<!ký )(?<!hó )(?<!ác )",
    "VN": r"(?: ?(?:việt nam|(?-i:VN)))",
    "AND": r" ?(?:&|và|,|-) ?",
    # What an association does, for whom and with what, and no field of its members.
    "NO_FIELD": r"(?:đã|đang|sẽ|để|với|và|của|các|những|cho|tại|về|trong|ngoài|theo|từ|đưa|hàng|sản phẩm|phối|tổ chức|"
    r"rà|khảo|hỗ trợ|vận động|mời|giới|ký|góp|tham gia|đề|kiến|gửi|báo|thực|triển|mở|là|có|cần|phải|tuyến)(?![^\W_])",
    "FIELD": r"(?: (?!<NO_FIELD>)(?-i:[{L}]+))",
    "BTL": r"(?:bộ tư lệnh|(?-i:BTL))",
    "SERVICE": r"(?:hải quân|(?:phòng không|(?-i:PK)) ?- ?(?:không quân|(?-i:KQ)))",
    "ARM": r"(?:công binh|pháo binh|hóa học|đặc công|tăng(?: ?-)? thiết giáp|thông tin(?: liên lạc)?|biên phòng)",
    # The Party's committees within a body, up to the body's name.
    "WITHIN": r"(?:(?:<BTV>|<TT>|<VP>|(?:ủy ban kiểm tra|(?-i:UBKT)) |ban (?:tổ chức|tuyên giáo(?: và dân vận)?|"
    r"dân vận|nội chính) )?(?-i:[Đđ]ảng ủy|ĐẢNG ỦY)|(?:(?:ban chấp hành|(?-i:BCH)) )?(?-i:[Đđ]ảng bộ)|(?-i:Tổ đảng)"
    r"(?: (?:ở|tại|trong))?)(?: cơ quan)?",
    "DISTRICT": r"(?:huyện|thị|quận) ủy",
    "UNITS": r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)(?![^\W\d_])",
    "HAMLET": r"(?:thôn|bản|ấp|xóm|khóm|buôn|làng|khu phố|khu dân cư|tổ dân phố)",
    "PROPER": r"(?-i:[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){0,3})",
    "CITY": r"(?:thành phố |(?-i:TP)\.? ?)",
    "NO": r"(?:\d{1,3}|(?-i:[IVX]+))(?![^\W_])",
    "END": r"(?=[,;.:()\n\t]|$| (?:tỉnh|thành phố|chủ trì|phối hợp|khẩn trương|có trách|chịu trách))",
}  # fmt: skip
COMMITTEE = "committee"
"""Of an entry whose name goes on with the body that the committee belongs to."""
# Bodies with a fixed name, longest first: (pattern, canonical or "" for the words as written, takes a territory).
# Macros stand in "<…>", the names of provinces are "<PLACE>".
FIXED: tuple[tuple[str, str, bool], ...] = (
    # the Party
    (r"<WITHIN>(?= (?-i:Bộ (?!đội)|Sở |Văn phòng|Chính phủ|Quốc hội|Tòa án|TAND|Viện |VKSND|Kiểm toán|KTNN|"
     r"Thanh tra|Ngân hàng|NHNN|Kho bạc|Bảo hiểm|BHXH|Học viện|Đài |Thông tấn|Cục |Tổng |Ủy ban (?!Kiểm)|"
     r"Thường trực|Hội đồng|Tập đoàn|Hội |Liên|TT)|<MTTQ><VN>?(?!,? ?(?:và )?các đoàn))", COMMITTEE, False),
    (r"đoàn (?:(?-i:TNCS)|thanh niên cộng sản)(?: hồ chí minh| ?(?-i:HCM))?(?= (?-i:Bộ|Cơ quan) (?-i:[{U}]))",
     COMMITTEE, False),
    (r"(?:đoàn (?:(?-i:TNCS|TN)|thanh niên(?: cộng sản)?)(?: hồ chí minh| ?(?-i:HCM))?|công đoàn) cơ quan"
     r"(?= (?-i:Bộ|Tổng cục|Cục|Sở|Văn phòng|Ủy ban|UBND|Tỉnh ủy) )", COMMITTEE, False),
    (r"(?:ban chấp hành|(?-i:BCH)) <TW>(?: đảng)?(?: cộng sản việt nam)?", "Ban Chấp hành Trung ương Đảng", False),
    (r"(?<=của )trung ương đảng(?=[,;.]| và )", "Ban Chấp hành Trung ương Đảng", False),
    (r"(?:ban chấp hành|(?-i:BCH)) đảng bộ", "Ban Chấp hành Đảng bộ", True),
    (r"(?:<BTV>|<TT>|<VP>|(?:ủy ban kiểm tra|(?-i:UBKT)) )?đảng ủy (?:<UBND>|<HĐND>|các cơ quan (?:đảng )?(?:<TW>|"
     r"tỉnh)|"
     r"các cơ quan đảng|công an(?: trung ương)?|quân sự|chính phủ|"
     r"quốc hội|<MTTQ>, các đoàn thể (?:<TW>|tỉnh)|quân khu \d|bộ đội biên phòng|(?-i:BĐBP)|ngoài nước)", "", True),
    (r"<BTV><TU>", "Ban Thường vụ Tỉnh ủy", True),
    (r"<BTV>thành ủy", "Ban Thường vụ Thành ủy", True),
    (r"<BTV>(?:huyện ủy|(?-i:HU))", "Ban Thường vụ Huyện ủy", True),
    (r"<BTV>(?:thị|quận) ủy", "", True),
    (r"<BTV>đảng ủy(?! viên)", "Ban Thường vụ Đảng ủy", True),
    (r"(?:ban cán sự đảng|(?-i:BCS)(?:Đ| đảng)) <UBND>", "", True),
    (r"(?<!ồng chí )<TT>ban bí thư", "Thường trực Ban Bí thư", False),
    (r"ban bí thư(?: <TW>)?(?: đảng)?", "Ban Bí thư", False),
    (r"bộ chính trị", "Bộ Chính trị", False),
    (r"đảng cộng sản việt nam", "Đảng Cộng sản Việt Nam", False),
    (r"đảng ủy khối (?:các )?(?:cơ quan|doanh nghiệp|dân ?[-–]? ?chính ?[-–]? ?đảng|trường|đảng)(?:(?:,| -| và)(?: "
     r"các)? "
     r"(?:cơ quan|doanh nghiệp|đoàn thể|trường đại học, cao đẳng))*(?: <TW>)?", "", True),
    (r"đảng ủy(?= <UNITS>)", "Đảng ủy", True),
    (r"<TT>(?:đảng ủy(?! viên)|(?-i:ĐU))", "Thường trực Đảng ủy", True),
    (r"(?-i:BTV[. ]{0,2}ĐU)", "Ban Thường vụ Đảng ủy", True),
    (r"(?-i:Đảng ủy|ĐẢNG ỦY)(?! (?:viên|cơ sở|bộ phận|trực thuộc|khối|các|cấp (?:trên|dưới|xã|huyện|tỉnh)|"
     r"công ty|doanh nghiệp|trường|cơ quan|"
     r"(?-i:[{U}]))| ?(?:,|và|-) ?(?:chính quyền|chi))", "Đảng ủy", False),
    (r"(?:<VP>)?quân ủy <TW>", "", False),
    (r"(?:ủy ban kiểm tra|(?-i:UBKT))(?: <TW>| <TU>| thành ủy| <DISTRICT>| đảng ủy)?", "", True),
    (r"ban (?:tuyên giáo và dân vận|tuyên giáo|tổ chức|nội chính|dân vận|kinh tế|chính sách, chiến lược|"
     r"đối ngoại|tư tưởng(?: ?-| và) ?văn hóa|khoa giáo)(?: <TW>| <TU>| thành ủy| <DISTRICT>| đảng ủy)", "", True),
    (r"(?-i:BTGDV|BTG|BTC|BDV|BNC)(?: <TU>| thành ủy| <DISTRICT>)", "", True),
    (r"(?-i:Ban (?:TG ?& ?DV|TGDV|TG|TC|DV|NC))(?: ?<TW>| <TU>| thành ủy| <DISTRICT>)", "", True),
    (r"(?-i:BTGDV|BTG|BTC|BDV|BNC) ?(?-i:TW|TƯ)", "", False),
    (r"(?-i:UBQG) (?:(?-i:TKCN)|(?-i:ƯPSC[A-Z,&. -]{0,12}TKCN)|tìm kiếm,? cứu nạn)", "", False),
    (r"ban bảo vệ,? (?:và )?chăm sóc sức khỏe cán bộ(?: <TW>| <TU>| thành ủy)?", "", True),
    (r"(?-i:Ban|BAN) xây dựng đảng(?: đảng ủy)?", "", True),
    (r"trung tâm phục vụ hành chính công|(?-i:TT ?PVHCC)", "Trung tâm Phục vụ hành chính công", True),
    (r"ban (?:tuyên giáo và dân vận|tuyên giáo|dân vận)(?! [^\W\d_]+ (?:của|và))(?= (?:tỉnh|thành phố)|[,;.\n])", "",
     True),
    (r"(?:(?:học viện chính trị quốc gia|(?-i:HVCTQG|Học viện CTQG))(?: hồ chí minh| (?-i:HCM))?|"
     r"học viện hành chính(?: và quản trị công| quốc gia))", "", False),
    (r"trường chính trị(?= tỉnh| thành phố|(?-i: [{U}][{L}]+ [{U}][{L}]+ ?[,;.\n]|, (?:Sở|Đài|Báo) ))", "", True),
    # offices
    (r"<VP>(?:tổng bí thư|chủ tịch nước|quốc hội)", "", False),
    (r"(?-i:VP[. ]{0,2}QH)", "Văn phòng Quốc hội", False),
    (r"(?-i:VP[. ]{0,2}CTN)", "Văn phòng Chủ tịch nước", False),
    (r"(?:<VP>quốc gia|(?-i:VPQG)) về (?:giảm nghèo(?: bền vững)?|an toàn(?:,| và) vệ sinh lao động)", "", False),
    (r"<VP><TW>(?: đảng)?(?![^\W_])", "Văn phòng Trung ương Đảng", False),
    (r"<VP>chính phủ|(?-i:VPCP)", "Văn phòng Chính phủ", False),
    (r"<VP><ĐBQH><AND><HĐND><AND><UBND>", "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân",
     True),
    (r"<VP><ĐBQH><AND><HĐND>(?! ?(?:,|và|&) ?<UBND>)", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", True),
    (r"<VP><HĐND><AND><UBND>", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", True),
    (r"(?-i:VP ?UB(?:ND)?TP)", "Văn phòng Ủy ban nhân dân thành phố", False),
    (r"<VP>(?:<UBND>|(?-i:UB(?!MT|KT)))", "Văn phòng Ủy ban nhân dân", True),
    (r"<VP><UB><MTTQ><VN>?", "Văn phòng Ủy ban Mặt trận Tổ quốc", True),
    (r"(?-i:Văn phòng Ủy ban)(?= ?[,;.:\n])", "Văn phòng Ủy ban", False),
    (r"<VP>(?:đoàn (?:đại biểu (?:quốc hội|(?-i:QH))|(?-i:ĐBQH))|(?-i:ĐĐBQH))", "Văn phòng Đoàn đại biểu Quốc hội",
     True),
    (r"<VP><HĐND>", "Văn phòng Hội đồng nhân dân", True),
    (r"<VP><TU>", "Văn phòng Tỉnh ủy", True),
    (r"<VP>(?:thành|huyện|thị|quận|đảng) ủy", "", True),
    (r"<VP>điều phối (?:chương trình (?:mục tiêu quốc gia )?)?(?:(?:xây dựng |về )?(?:nông thôn mới|(?-i:NTM))|"
     r"các chương trình mục tiêu quốc gia|chương trình mục tiêu quốc gia(?: giảm nghèo(?: bền vững)?)?)"
     r"(?:(?: và|,) giảm nghèo(?: bền vững)?)?", "", True),
    (r"(?-i:Chi nhánh (?:Văn phòng|VP) đăng ký) (?:quyền sử dụng )?đất(?: đai)?(?: khu vực(?: <NO>)?)?", "", True),
    (r"<VP>đăng ký (?:quyền sử dụng )?đất(?: đai)?(?: ?-? chi nhánh(?= <UNITS>))?", "", True),
    (r"(?-i:(?:Văn phòng|VP|Thanh tra|Đảng ủy) (?:Bộ|Sở)(?! [{U}]))", "", False),
    # "Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp"
    (r"(?:ban chỉ đạo|(?-i:BCĐ)) (?:về )?(?:sắp xếp(?:,| và) )?tổ chức lại (?:đơn vị hành chính|tổ chức bộ máy|bộ máy)"
     r"(?: (?:các cấp|cấp (?:tỉnh|huyện|xã)))?(?:(?: và|,) (?:xây dựng )?(?:mô hình )?(?:tổ chức )?chính quyền địa "
     r"phương (?:hai|02|2) cấp)?", "", True),
    # elections
    (r"hội đồng bầu cử(?: quốc gia| đại biểu <QH>)?", "", False),
    (r"(?-i:HĐBCQG)", "Hội đồng bầu cử quốc gia", False),
    (r"(?:ủy ban|(?-i:UB)) bầu cử(?: đại biểu (?:<QH>|<HĐND>))?", "", True),
    (r"(?-i:Ban|BAN) bầu cử(?: đại biểu (?:<QH>|<HĐND>)| số \d{1,3})?", "", True),
    (r"(?-i:Tổ|TỔ) bầu cử(?: số \d{1,3})?", "", True),
    (r"tổ đại biểu <HĐND>(?: <UNITS>)? (?:đơn vị|tại) (?:bầu cử số \d{1,2}|<UNITS> <PROPER>)", "", False),
    (r"tổ đại biểu <HĐND>", "", True),
    # councils, committees and their standing parts
    (r"(?:ban |ủy ban )thường vụ (?:của )?<QH>|(?:(?-i:Ủy ban) )?(?-i:(?<![^\n][-/] )(?:UB)?TVQH)|(?-i:UBTV) <QH>",
     "Ủy ban Thường vụ Quốc hội", False),
    (r"(?-i:UBTVQH)(?![^\W_])", "Ủy ban Thường vụ Quốc hội", False),
    (r"(?:ban thường trực |(?-i:BTT|Ban TT) )<UB><MTTQ><VN>?", "Ban Thường trực Ủy ban Mặt trận Tổ quốc", True),
    (r"(?:<UB>)?<TW> ?<MTTQ>(?:<VN>|\. việt nam(?=[;,]))?", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", False),
    (r"<UB><MTTQ>(?:<VN>)?", "Ủy ban Mặt trận Tổ quốc", True),
    (r"(?:<VP>)?cơ quan <UB><MTTQ>(?:<VN>)?", "", True),
    (r"(?-i:Ban|BAN) công tác (?:mặt trận|(?-i:MT))(?: <HAMLET>(?! (?:trưởng|mới|văn hóa))(?: <PROPER>| số "
     r"\d{1,3}| \d{1,3})?)?", "", True),
    (r"<TT><UB><MTTQ><VN>?", "Thường trực Ủy ban Mặt trận Tổ quốc", True),
    (r"<MTTQ>(?:<VN>)?|(?-i:Mặt trận)(?= các (?:cấp|<UNITS>))", "Mặt trận Tổ quốc", True),
    (r"<TT>chính phủ", "Thường trực Chính phủ", False),
    (r"thường trực <TU>|(?-i:TTTU)(?![^\W_])", "Thường trực Tỉnh ủy", True),
    (r"thường trực thành ủy", "Thường trực Thành ủy", True),
    (r"<TT>(?:huyện ủy|(?-i:HU)(?![^\W_]))|(?-i:TTHU)(?![^\W_])", "Thường trực Huyện ủy", True),
    (r"<TT>thị ủy", "Thường trực Thị ủy", True),
    (r"<TT>quận ủy", "Thường trực Quận ủy", True),
    (r"thường trực <ĐBQH>", "Thường trực Đoàn đại biểu Quốc hội", True),
    (r"thường trực <HĐND>", "Thường trực Hội đồng nhân dân", True),
    (r"thường trực <UBND>|(?-i:TTUB)", "Thường trực Ủy ban nhân dân", True),
    (r"đoàn <ĐBQH>|(?-i:ĐĐBQH)", "Đoàn đại biểu Quốc hội", True),
    (r"<UBND>", "Ủy ban nhân dân", True),
    (r"ban (?:kinh tế(?:,? ngân sách|<AND>(?:ngân sách|xã hội))?|pháp chế|văn hóa<AND>xã hội|đô thị|dân tộc|"
     r"(?-i:KT ?[&-]? ?NS|KT ?[&-]? ?XH|VH ?[&-]? ?XH))(?: (?:của )?| ?[-–] ?)<HĐND>", "",
     True),
    (r"đoàn giám sát <HĐND>", "", True),
    (r"<HĐND>", "Hội đồng nhân dân", True),
    (r"tỉnh ủy(?! viên)", "Tỉnh ủy", True),
    (r"thành ủy(?! viên)", "Thành ủy", True),
    (r"huyện ủy(?! viên)", "Huyện ủy", True),
    (r"thị ủy(?! viên)", "Thị ủy", True),
    (r"quận ủy(?! viên)", "Quận ủy", True),
    (r"phó thủ tướng(?: chính phủ| (?-i:CP)(?![^\W_]))?", "Phó Thủ tướng Chính phủ", False),
    (r"(?:thủ tướng|(?-i:<ALONE>TTg)) (?:chính ?phủ|(?-i:CP)(?![^\W_]))|(?-i:<ALONE>TTgCP)", "Thủ tướng Chính phủ",
     False),
    (r"(?-i:Thủ tướng|<ALONE>TTg)(?! (?:nước|Lào|Campuchia|Trung Quốc|các|(?!(?:Nguyễn|Phạm|Phan|"
     r"Võ|Lê|Trần|Đỗ|Vũ) )(?-i:[{U}][{L}]+ [{U}])))",
     "Thủ tướng Chính phủ", False),
    (r"(?<!nợ )(?<!trái phiếu )(?<!phi )chính phủ(?:<NATION>| việt nam)?(?! (?:số|điện tử|kiến tạo|cộng hòa|vương quốc|"
     r"liên bang|lào|trung quốc|nhật|hàn|nước|các nước|mỹ|hoa kỳ|đức|pháp|anh|úc))",
     "Chính phủ", False),
    (r"ban quản lý (?:các )?khu (?:kinh tế|công nghiệp)(?:, | và )(?:các )?(?:khu )?(?:công nghiệp|kinh tế|chế xuất)",
     "", False),
    (r"<TT>(?:hội đồng dân tộc|(?-i:HĐDT))(?![^\W_])", "Thường trực Hội đồng Dân tộc", False),
    (r"hội đồng dân tộc(?= |[,;.])|(?-i:HĐDT)", "Hội đồng Dân tộc của Quốc hội", False),
    (r"(?:<TT>)?(?-i:Ủy ban|UB) (?-i:KH, ?CN ?(?:&|và) ?MT|KHCN ?(?:&|và) ?MT)", "", False),
    (r"(?-i:Ủy ban|ỦY BAN) (?:(?:về )?các vấn đề xã hội|tài chính,? (?:và )?ngân sách|dân nguyện và giám sát|"
     r"văn hóa,? giáo dục(?:, thanh niên, thiếu niên và nhi đồng)?)(?: của <QH>)?", "", False),
    (r"quốc hội(?:<NATION>)?(?! (?:nước|cộng hòa|vương quốc|lào|campuchia|trung quốc|các nước)(?![^\W_]))",
     "Quốc hội", False),
    (r"chủ tịch nước", "Chủ tịch nước", False),
    # defence, police, courts
    (r"(?-i:BCH) ?(?:quân sự|(?-i:QS))(?= (?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\b)", "Ban Chỉ huy Quân sự",
     True),
    (r"bộ (?:chỉ huy|(?-i:CH)) ?(?:quân sự|(?-i:QS))|(?-i:BCH) ?(?:quân sự|(?-i:QS))", "Bộ Chỉ huy Quân sự", True),
    (r"ban (?:chỉ huy|(?-i:CH)) ?(?:quân sự|(?-i:QS))", "Ban Chỉ huy Quân sự", True),
    (r"(?-i:(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường) đội)(?! (?:trưởng|phó|viên|hình|ngũ)(?![^\W_]))", "", True),
    (r"(?<=tư lệnh )(?:bộ đội biên phòng|(?-i:BĐBP))", "Bộ Tư lệnh Bộ đội Biên phòng", False),
    (r"(?:bộ (?:chỉ huy|(?-i:CH))|(?-i:BCH)) ?(?:bộ đội )?(?:biên phòng|(?-i:BĐBP|BP))|bộ đội biên phòng|(?-i:BĐBP)",
     "Bộ Chỉ huy Bộ đội Biên phòng", True),
    (r"<BTL> (?:(?:vùng )?(?:cảnh sát biển|(?-i:CSB))(?: \d)?|bộ đội biên phòng|(?-i:BĐBP)|"
     r"thủ đô(?: hà nội)?|(?:quân (?:khu|đoàn)|(?-i:QK)) ?(?:\d{1,2}|(?-i:[IVX]{1,4}))|"
     r"(?:thành phố|(?-i:TP)\.?)(?: hồ chí minh|(?-i:HCM))?|cảnh sát cơ động|cảnh vệ|tác chiến không gian mạng|86|"
     r"vùng \d hải quân|(?:bảo vệ )?lăng(?: chủ tịch hồ chí minh)?|(?:quân chủng )?<SERVICE>|(?:binh chủng )?<ARM>)",
     "", True),
    (r"<BTL> (?-i:Quân khu|QK)(?! ?[\dIVX])", "Bộ Tư lệnh Quân khu", False),
    (r"(?<=Tư lệnh )(?-i:Quân khu)(?! ?[\dIVX])", "Quân khu", False),
    (r"(?-i:BTTM)", "Bộ Tổng Tham mưu", False),
    (r"(?-i:TCCT)", "Tổng cục Chính trị", False),
    (r"(?-i:<ALONE>TCTK)", "Tổng cục Thống kê", False),
    (r"(?-i:<ALONE>TCHQ)", "Tổng cục Hải quan", False),
    (r"(?-i:TCHC-KT)", "Tổng cục Hậu cần - Kỹ thuật", False),
    (r"(?-i:Quân khu|Quân đoàn|Binh đoàn|QUÂN KHU|QUÂN ĐOÀN|(?:Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Hải đoàn|Hải đội)"
     r"(?: [{U}][{L}]+ [{L}]+)?) \d{1,3}\b", "", False),
    (r"(?-i:Quân khu|QUÂN KHU) (?-i:[IVX]{1,4})(?![^\W_])", "", False),
    (r"vùng (?:cảnh sát biển \d|\d hải quân)", "", False),
    (r"(?-i:Cơ quan) thanh tra, giám sát ngân hàng", "Cơ quan Thanh tra, giám sát ngân hàng", False),
    (r"<VP>?cơ quan (?:cảnh sát|an ninh) điều tra(?: công an)?", "", True),
    (r"cơ quan thi hành án hình sự(?: công an)?", "", True),
    (r"cảnh sát (?:phòng cháy(?: và |, )chữa cháy|(?-i:PCCC))(?= (?:tỉnh|thành phố))", "", True),
    (r"(?:công an|(?-i:CA))(?= (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|cấp|thị trấn|đặc khu|(?-i:T[PX]))\b)",
     "Công an", True),
    (r"(?:tòa án (?:nhân dân|(?-i:ND))|(?-i:TAND)) ?tối cao|(?-i:TANDTC)", "Tòa án nhân dân tối cao", False),
    (r"(?:viện (?:kiểm sát(?: nhân dân| (?-i:ND))?|(?-i:KSND|KS))|(?-i:VKSND|VKS)) ?tối cao|(?-i:VKSNDTC)",
     "Viện Kiểm sát nhân dân tối cao", False),
    # "TAND khu vực 5 - Hà Nội", "VKSND khu vực 2, tỉnh Đồng Nai"
    (r"(?:tòa án (?:nhân dân|(?-i:ND))|(?-i:TAND)|viện (?:kiểm sát (?:nhân dân|(?-i:ND))|(?-i:KSND))|(?-i:VKSND|VKS)) "
     r"(?:(?:khu vực|(?-i:KV)) <NO>(?: ?[-–] ?(?:tỉnh |<CITY>)?<PLACE>|,? (?:tỉnh |<CITY>)<PLACE>)?|"
     r"cấp cao(?: tại <CITY>?<PLACE>)?)(?![^\W_])", "", False),
    (r"(?:tòa án|viện kiểm sát) quân sự(?: (?:<TW>|quân khu \d|khu vực <NO>|thủ đô hà nội))?", "", False),
    (r"tòa án (?:nhân dân|(?-i:ND))|(?-i:TAND)|tòa án(?= (?:tỉnh|thành phố|huyện|quận))|"
     # Alone, beside the authorities with which it works.
     r"(?-i:Tòa án|Toà án)(?=(?:,| và) (?:viện kiểm sát|(?-i:VKS)|công an|thi hành án|cơ quan thi hành án))",
     "Tòa án nhân dân", True),
    (r"viện (?:kiểm sát(?: (?:nhân dân|(?-i:ND)))?|(?-i:KSND))|(?-i:VKSND|VKS)", "Viện Kiểm sát nhân dân", True),
    # "Trại giam Xuân Lộc", "Trại tạm giam Công an tỉnh"
    (r"(?-i:Trại (?:tạm )?giam|Nhà tạm giữ|TRẠI (?:TẠM )?GIAM)(?: (?:số <NO>|(?-i:T\d{2})|(?!Công)<PROPER>))?"
     r"(?:(?:,| -)? (?:thuộc )?(?:công an|(?-i:CA))(?= <UNITS>))", "", True),
    (r"(?-i:Trại giam|Trường giáo dưỡng|TRẠI GIAM) "
     r"(?:số <NO>|(?-i:Z\d{2}[A-Z]?)(?![^\W_])|(?!(?-i:Công an|CÔNG AN))<PROPER>(?:['’]<PROPER>)?)",
     "", False),
    (r"(?:thi hành án dân sự|(?-i:THADS))(?= (?:tỉnh|thành phố))", "Thi hành án dân sự", True),
    # inspection, audit, money
    (r"(?:thuế|thống kê|bảo hiểm xã hội|(?-i:BHXH)) cơ sở (?:<NO>|(?-i:[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){0,2}))", "",
     True),
    # The same letters: whom drafts are submitted to, and who directs or approves.
    (r"(?-i:(?:(?<=trình )|(?<=mưu )|(?<=đạo của )|(?<=kiến của )|(?<=định của )|(?<=chấp thuận của ))TTCP|"
     r"TTCP(?= (?:ban hành|phê duyệt|ký ban hành|giao)))", "Thủ tướng Chính phủ", False),
    (r"thanh tra chính phủ|(?-i:(?<!lý )(?<!ký )TTCP)", "Thanh tra Chính phủ", False),
    (r"(?-i:Thanh tra Nhà nước)|ban tổ chức(?: ?-|,)? cán bộ chính phủ", "", False),
    (r"ban tổ chức chính quyền", "", True),
    (r"(?-i:Thanh tra|THANH TRA)(?= (?:tỉnh|thành phố|huyện|quận|thị xã)\b)", "Thanh tra", True),
    (r"(?:kiểm toán nhà nước|(?-i:KTNN))(?: (?:khu vực|chuyên ngành) (?-i:[IVX]+[ab]?))?", "", False),
    (r"(?:(?:ngân hàng|(?-i:NH)) nhà nước|(?-i:NHNN))(?: \((?-i:NHNN)\))?<VN>?(?: ?-? ?(?:chi nhánh|"
     r"(?-i:CN))(?! tỉnh))?"
     r"(?: (?:tại )?khu vực <NO>)?", "Ngân hàng Nhà nước", True),
    (r"(?:phòng giao dịch|chi nhánh) (?:(?:ngân hàng|(?-i:NH)) (?:chính sách xã hội|(?-i:CSXH))|(?-i:NHCSXH))<VN>?", "",
     True),
    (r"(?-i:Thanh tra),? giám sát ngân hàng", "Thanh tra, giám sát ngân hàng", False),
    (r"bảo hiểm tiền gửi<VN>", "", False),
    (r"(?:ngân hàng|(?-i:NH)) (?:chính sách xã hội|(?-i:CSXH))<VN>?|(?-i:NHCSXH)", "Ngân hàng Chính sách xã hội", True),
    (r"(?:ngân hàng|(?-i:NH)) (?:nông nghiệp(?:<AND>| )phát triển nông thôn|nông nghiệp<AND>(?-i:PTNT)|"
     r"(?-i:NN ?(?:&|và|-)? ?PTNT))<VN>?|(?-i:NHNN ?& ?PTNT|NHNo ?& ?PTNT)<VN>?",
     "Ngân hàng Nông nghiệp và Phát triển nông thôn", True),
    (r"(?:ngân hàng phát triển|(?-i:NHPT))<VN>|(?-i:VDB)", "Ngân hàng Phát triển Việt Nam", False),
    (r"(?-i:UBCKNN)", "Ủy ban Chứng khoán Nhà nước", False),
    (r"(?-i:Sở) giao dịch (?:<NHNN>|chứng khoán (?:<VN>|<PLACE>))", "", False),
    (r"phòng an ninh (?:mạng(?: và phòng,? ?chống tội phạm (?:có )?(?:sử dụng )?công nghệ cao)?|chính trị nội bộ|"
     r"kinh tế|đối ngoại|điều tra)", "", True),
    (r"(?:kho bạc nhà nước|(?-i:KBNN))(?: khu vực <NO>)?|(?-i:Kho bạc)(?= (?:các )?<UNITS>)", "Kho bạc Nhà nước", True),
    (r"(?:bảo hiểm xã hội|(?-i:BHXH)) (?:bộ quốc phòng|công an nhân dân|(?-i:CAND|BQP))|"
     r"(?:hội đồng quản lý|(?-i:HĐQL)) (?:bảo hiểm xã hội|(?-i:BHXH))<VN>?|<VP>(?:bảo hiểm xã hội|(?-i:BHXH))<VN>", "",
     False),
    (r"(?:bảo hiểm xã hội(?: \((?-i:BHXH)\))?|(?-i:BHXH))"
     r"(?!\)? (?:tự nguyện|bắt buộc)|,| cho| và bảo| thất| một| là)<VN>?(?: khu vực <NO>)?", "Bảo hiểm xã hội", True),
    (r"(?-i:Vụ) cơ sở đảng(?:,| và)? đảng viên|tạp chí (?:xây dựng đảng|cộng sản|quốc phòng toàn dân)|"
     r"(?-i:Ban Thu(?: ?[-–] ?| và )Sổ, Thẻ)", "", False),
    (r"(?-i:Thuế|THUẾ)(?= (?:(?:tỉnh|thành phố|(?-i:TP))\b|<PLACE>(?![^\W_])))", "Thuế", True),
    (r"(?-i:Thống kê|THỐNG KÊ)(?= (?:(?:tỉnh|thành phố|(?-i:TP))\b|<PLACE>(?![^\W_])))", "Thống kê", True),
    (r"(?:chi cục )?(?:hải quan|thuế|thống kê|dự trữ nhà nước|kiểm lâm) (?:khu vực|cơ sở|vùng) <NO>", "", False),
    (r"(?:chi cục|đội) (?:thuế|thống kê|kiểm lâm|hải quan) (?:khu vực|liên huyện) (?:<UNITS> )?<PROPER>"
     r"(?: ?[-–] ?(?:<UNITS> )?(?!Công|Cục|Sở|Chi|Bộ|Ủy|UBND|Tổng|Kho|Văn|Phòng|Ban)<PROPER>)+", "", False),
    (r"(?-i:Đội) thuế liên (?:xã|phường)(?: số \d{1,2})?", "", True),
    (r"(?-i:Hạt) quản lý đê(?: điều)?(?: số \d)?", "", True),
    (r"(?-i:Công đoàn) (?:các )?khu (?:công nghiệp|kinh tế)", "", True),
    (r"(?-i:Công đoàn)(?= (?:xã|phường|đặc khu|thị trấn)(?![^\W\d_]))", "", True),
    (r"hạt kiểm lâm(?: (?:khu vực(?: số)?|số|liên huyện) <NO>| (?:khu vực|liên huyện|liên xã) <PROPER>|"
     r" rừng đặc dụng(?: <PROPER>)?)?", "", True),
    # front and associations
    (r"(?:hội )?liên hiệp các (?:hội (?:khoa học(?:<AND>| )kỹ thuật|(?-i:KH&?KT)|văn học(?:<AND>| )nghệ thuật)|"
     r"tổ chức hữu nghị)<VN>?", "", True),
    (r"<TW> hội (?:liên hiệp phụ nữ|(?-i:LHPN))<VN>?", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", False),
    (r"<TW> hội nông dân<VN>?", "Trung ương Hội Nông dân Việt Nam", False),
    (r"<TW> hội (?:cựu chiến binh|(?-i:CCB))<VN>?", "Trung ương Hội Cựu chiến binh Việt Nam", False),
    (r"<TW> hội (?:cựu thanh niên xung phong|đông y|người mù|làm vườn|chữ thập đỏ|khuyến học|người cao tuổi|"
     r"luật gia|nhà báo)<VN>?", "", False),
    (r"<TW> đoàn(?! đại biểu)(?: (?:(?-i:TNCS)|thanh niên cộng sản)(?: hồ chí minh| (?-i:HCM))?)?",
     "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", False),
    (r"hội (?:liên hiệp phụ nữ|(?-i:LHPN))<VN>?|(?-i:HLHPN)", "Hội Liên hiệp Phụ nữ", True),
    (r"hội (?:liên hiệp (?:thanh niên|(?-i:TN))|(?-i:LHTN))<VN>?", "Hội Liên hiệp Thanh niên", True),
    (r"hội phụ nữ(?:(?= <UNITS>)|(?<=, (?-i:Hội) phụ nữ))", "Hội Phụ nữ", True),
    (r"(?-i:Đoàn (?:Thanh niên|thanh niên(?<=[,à] Đoàn thanh niên)))(?! (?:Cộng|cộng|xung)| <UNITS>| các)",
     "Đoàn Thanh niên", False),
    (r"đoàn (?:thanh niên|luật sư)(?= <UNITS>| các (?:cấp|xã|phường))|hội đồng đội(?= <UNITS>| <TW>)", "", True),
    (r"hội (?:nông dân|(?-i:ND))<VN>?|(?-i:HND)(?= tỉnh)", "Hội Nông dân", True),
    (r"hội (?:cựu chiến binh|(?-i:CCB))<VN>?|(?-i:HCCB)", "Hội Cựu chiến binh", True),
    (r"hội (?:chữ thập đỏ|người cao tuổi|luật gia|nhà báo|văn học(?: -| và)? nghệ thuật|khuyến học|người mù|"
     r"cựu thanh niên xung phong|(?:người )?tù yêu nước|doanh nhân trẻ|doanh nghiệp nhỏ và vừa|làm vườn|đông y|"
     r"sinh viên(?: trường(?! (?:(?-i:[{U}])|đại|cao|trung)))?|người khuyết tật|"
     r"bảo trợ[^,;.:()\n\t]{0,60}?<END>)<VN>?", "", True),
    (r"hiệp hội doanh nghiệp(?: (?:nhỏ và vừa|vừa và nhỏ))?", "", True),
    (r"tổng (?:liên đoàn lao động|(?-i:LĐLĐ))<VN>?|(?-i:TLĐLĐ)<VN>?", "Tổng Liên đoàn Lao động Việt Nam", False),
    (r"liên đoàn lao động|(?-i:LĐLĐ)", "Liên đoàn Lao động", True),
    (r"liên minh các (?:hợp tác xã|(?-i:HTX))", "Liên minh các Hợp tác xã", True),
    (r"liên minh (?:hợp tác xã|(?-i:HTX))<VN>?", "Liên minh Hợp tác xã", True),
    (r"tỉnh đoàn\b(?! kết)|(?:thành|huyện|quận|thị|xã) đoàn\b(?! (?:kết|thể|viên))", "", True),
    (r"(?-i:Đoàn [Kk]hối) (?:các )?(?:cơ quan|doanh nghiệp)(?:(?:,| -| và)(?: các)? (?:cơ quan|doanh nghiệp))*", "",
     True),
    (r"đoàn (?:(?-i:TNCS)|thanh niên cộng sản)(?: hồ chí minh| ?(?-i:HCM))?",
     "Đoàn Thanh niên Cộng sản Hồ Chí Minh", True),
    (r"phòng (?:thương mại|(?-i:TM))<AND>(?:công nghiệp|(?-i:CN))<VN>|(?-i:VCCI)(?![^\W_])",
     "Phòng Thương mại và Công nghiệp Việt Nam", False),
    (r"liên đoàn thương mại<AND>công nghiệp<VN>", "Liên đoàn Thương mại và Công nghiệp Việt Nam", False),
    # press and portals
    (r"đài (?:phát thanh ?[-,]? ?truyền hình|(?-i:PT ?-? ?TH))", "Đài Phát thanh - Truyền hình", True),
    (r"đài (?:phát thanh và truyền hình|(?-i:PT&TH))", "Đài Phát thanh và Truyền hình", True),
    (r"(?:đài )?truyền hình việt nam|đài (?-i:THVN)|"
     r"(?<!kênh )(?<!sóng )(?-i:VTV)\b", "Đài Truyền hình Việt Nam", False),
    (r"truyền hình (?:quốc hội|nhân dân|quân đội|công an nhân dân)<VN>?|báo đại biểu nhân dân", "", False),
    (r"(?:đài )?tiếng nói việt nam|đài (?-i:TNVN)|(?<!kênh )(?<!sóng )(?-i:VOV)\b", "Đài Tiếng nói Việt Nam", False),
    (r"đài (?:khí tượng[ -]*thủy văn|(?-i:KTTV))"
     r"(?: khu vực (?:đồng bằng (?:và trung du )?|miền )?<PROPER>)?", "", True),
    (r"đài (?:truyền thanh(?: ?[-–] ?(?:phát lại )?truyền hình)?|phát thanh|truyền hình)"
     r"(?= (?:các )?<UNITS>)", "", True),
    (r"(?-i:Đài Truyền thanh(?: ?[-–] ?Truyền hình)?)(?! [a-zđ]+ (?:các|cấp))", "", True),
    (r"đài (?-i:TT ?-? ?TH|TTTH)(?= <UNITS>)", "Đài Truyền thanh - Truyền hình", True),
    (r"(?-i:Sở) cảnh sát (?:(?-i:PC&CC|PCCC)|phòng cháy,? (?:và )?chữa cháy)(?: (?:và|&) (?:(?-i:CNCH)|cứu nạn,? "
     r"cứu hộ))?", "Sở Cảnh sát phòng cháy và chữa cháy", True),
    (r"(?-i:TTYT)(?= <UNITS>| (?-i:TP))", "Trung tâm Y tế", True),
    (r"(?-i:CDC)(?= <UNITS>)", "Trung tâm Kiểm soát bệnh tật", True),
    (r"ban tiếp công dân(?= <UNITS>| <TW>)", "", True),
    (r"(?-i:Ban|BAN) (?:giám sát đầu tư (?:của )?cộng đồng|thanh tra nhân dân|bảo vệ dân phố)", "", True),
    (r"(?-i:Ban|BAN) (?:phát triển|nhân dân|quản lý) (?:\d{1,2} )?<HAMLET>(?! văn hóa)(?: <PROPER>| số \d{1,3}| "
     r"\d{1,3}(?![\w/]))?", "", True),
    (r"(?-i:Ban|BAN) (?:nhân dân|tự quản|điều hành|công tác mặt trận)(?= các <HAMLET>)", "", False),
    (r"(?-i:Tổ) công nghệ số cộng đồng(?= (?:các )?(?:<UNITS>|<HAMLET>)|, (?-i:[{U}])| (?:hướng dẫn|hỗ trợ|tổ chức|"
     r"tuyên truyền|phối hợp|chủ động) )", "", True),
    (r"(?:(?:<BTV>|<TT>|(?:ban chấp hành|(?-i:BCH)) )?(?-i:Đoàn)|(?-i:Công đoàn|Hội đồng)) "
     r"(?-i:trường|nhà trường)(?! (?:(?-i:[{U}])|hợp|học|đại|cao|trung|phổ|mầm|tiểu))", "", False),
    (r"(?-i:Ban QL ?DA|BQL ?DA)(?= <UNITS>)", "Ban Quản lý dự án", True),
    (r"(?-i:Công ty|CÔNG TY|C[tT]y)(?: (?:TNHH|cổ phần|CP|MTV|một thành viên|trách nhiệm hữu hạn))* "
     r"(?:quản lý(?:,| và)? )?khai thác (?:công trình |(?-i:CT ?))(?:thủy lợi|(?-i:TL))", "", True),
    (r"(?-i:Công ty|CÔNG TY|C[tT]y)(?: (?:TNHH|cổ phần|CP|MTV|một thành viên|trách nhiệm hữu hạn))* "
     r"điện lực(?= (?:<UNITS>|<PLACE>))", "", True),
    (r"(?-i:Bưu điện|Điện lực|Bảo tàng|Thư viện)(?= <UNITS>)|(?-i:Bưu điện|Điện lực|Viễn thông)(?= <PLACE>)", "", True),
    (r"(?-i:Trang) <TTĐT>(?= (?-i:Bộ|Sở) (?-i:[{U}]))|(?-i:Vườn) [Qq]uốc gia <PROPER>|"
     r"(?-i:Cảnh sát biển)(?:<VN>| vùng \d)?", "", True),
    (r"(?:phân xã )?(?:thông tấn xã việt nam|(?-i:TTXVN))(?: tại <PLACE>)?", "", False),
    (r"(?:ban biên tập|(?-i:BBT)) c[ổô]ng <TTĐT>", "Ban Biên tập Cổng Thông tin điện tử", True),
    (r"c[ổô]ng <TTĐT> ?(?:chính phủ|(?-i:CP))", "Cổng Thông tin điện tử Chính phủ", False),
    (r"(?:trung tâm|(?-i:TT)\.?) (?:công nghệ|(?-i:CN)) và cổng <TTĐT>",
     "Trung tâm Công nghệ và Cổng Thông tin điện tử", True),
    (r"cổng <TTĐT>(?= (?:<UNITS>|(?-i:Bộ|Sở) ))|(?<!trên )cổng <TTĐT>|(?-i:Công TTĐT)(?= tỉnh)",
     "Cổng Thông tin điện tử", True),
    (r"(?:trung tâm|(?-i:TT)\.?) (?:công báo(?: ?[-,] ?| và )tin học|tin học(?: ?[-,] ?| và )công báo)", "", True),
    (r"(?:trung tâm|(?-i:TT)\.?) công báo", "Trung tâm Công báo", True),
    (r"công báo(?= tỉnh| thành phố|[;,]|\.?$)", "Công báo", True),
    (r"báo và (?:đài )?phát thanh(?:,| -| và)? truyền hình(?! )|báo và (?:đài )?phát thanh(?:,| -| và)? truyền hình"
     r"(?= (?:tỉnh|thành phố|<PLACE>))", "", True),
    (r"báo (?:và|&) (?:đài )?(?-i:PT ?[-&]? ?TH)(?= (?:tỉnh|thành phố|<PLACE>)|[;,.\n])",
     "Báo và Phát thanh - Truyền hình", True),
    (r"báo (?:hà nội mới|lao động thủ đô|sài gòn giải phóng)", "", False),
    (r"báo(?= (?:<PLACE>|nhân dân))", "Báo", True),
    (r"hải quan(?= <PLACE>)", "Cục Hải quan", True),
    # central bodies that are no ministry
    (r"(?:ủy ban quốc gia|ban) (?:vì sự tiến bộ (?:của )?phụ nữ|(?-i:VSTBPN))"
     r"(?:<AND>(?:bình đẳng giới|(?-i:BĐG)))?<VN>?", "", True),
    (r"(?-i:Bộ Tổng [Tt]ham mưu)(?: quân đội nhân dân việt nam)?|(?-i:(?:Quân|Binh) chủng) "
     r"(?:<SERVICE>|<ARM>|(?-i:[{U}][{L}]+ [{L}]+(?: - [{U}][{L}]+ [{L}]+| giáp| liên lạc)?))", "", False),
    (r"viện (?:hàn lâm )?(?:khoa học<AND>công nghệ|(?-i:KH&?CN)|khoa học xã hội)<VN>", "", False),
    (r"(?:ủy ban|(?-i:UB)) (?-i:QLVNN?) tại (?:doanh nghiệp|(?-i:DN))",
     "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", False),
    (r"ủy ban (?:olympic<VN>|dân tộc|chứng khoán nhà nước|quản lý vốn nhà nước tại doanh nghiệp|"
    r"giám sát tài chính quốc gia|"
     r"biên giới quốc gia|sông mê công<VN>|nhà nước về người việt nam ở nước ngoài|"
     r"cạnh tranh quốc gia)", "", False),
    (r"ủy ban (?:thể dục thể thao|dân số,? gia đình và trẻ em|bảo vệ và chăm sóc trẻ em(?: việt nam)?|"
     r"đoàn kết công giáo)", "", True),
    (r"(?-i:Hiệp|HIỆP) hội(?:<FIELD>){1,5}(?: và(?:<FIELD>){1,4})?<VN>", "", False),
    (r"ban quản lý làng văn hóa ?[-,]? ?du lịch các dân tộc<VN>", "", False),
    (r"(?:ban trị sự )?(?:giáo hội phật giáo|(?-i:GHPG))<VN>?", "", True),
    (r"ban đại diện (?:hội đồng quản trị|(?-i:HĐQT)) (?:(?:ngân hàng|(?-i:NH)) (?:chính sách xã hội|(?-i:CSXH))|"
     r"(?-i:NHCSXH))", "", True),
    (r"(?-i:Ban|BAN|Hội đồng) bồi thường(?:, hỗ trợ)?(?:,| và)? (?:giải phóng mặt bằng|(?-i:GPMB)|tái định cư)"
     r"(?:,? và tái định cư)?", "", True),
    (r"hội (?:đoàn kết sư sãi yêu nước|nạn nhân chất độc (?:màu )?da cam(?:/ ?dioxin)?|"
     r"hữu nghị việt nam ?[-–] ?<PROPER>)", "", True),
    (r"ban quản lý lăng chủ tịch hồ chí minh", "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", False),
    (r"(?:đại sứ quán|(?:tổng )?lãnh sự quán) (?:nước |cộng hòa |vương quốc )?<PROPER>(?: tại (?!Công|Tờ|Văn|Kế|Báo|"
     r"Thông|Quyết|Nghị|Điều|Hội)<PROPER>)?", "", False),
)  # fmt: skip

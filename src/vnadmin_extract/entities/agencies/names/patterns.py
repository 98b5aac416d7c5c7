"""The words of agency names, as data: heads, fields, and how they are shortened.

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
    "Tài chính|Vật giá", "Giao thông|Xây dựng", "Giao thông vận tải - Xây dựng",
)  # fmt: skip
# Fields that only the offices of a district or commune have.
OFFICE_FIELDS = (
    "Tài chính|Kế hoạch", "Kế hoạch|Tài chính", "Kinh tế|Hạ tầng|Đô thị", "Kinh tế|Hạ tầng", "Quản lý đô thị",
    "Kinh tế", "Dân tộc",
    "Văn hóa|Xã hội", "Nông nghiệp", "Nội vụ|Lao động|Thương binh|Xã hội", "Văn hóa|Khoa học|Thông tin",
    "Công nghiệp|Thương mại", "Địa chính",
)  # fmt: skip
# Sectors that no ministry or office is called by, or that are called otherwise alone: "các ngành Điện lực, Thuế".
SECTORS = (
    "Điện lực", "Giáo dục", "Quân sự", "Quân đội", "Biên phòng", "Bộ đội Biên phòng", "Kiểm lâm", "Kiểm sát", "Tòa án",
    "Thuế", "Hải quan", "Kho bạc", "Ngân hàng", "Bảo hiểm xã hội", "Bưu điện", "Viễn thông", "Thanh tra", "Thống kê",
    "Quản lý thị trường", "Giao thông", "Nông nghiệp", "Văn hóa", "Môi trường", "Đường sắt", "Hàng không", "Thú y",
)  # fmt: skip
# What "TT" before it shortens: a "Trung tâm" of these.
CENTRES = (
    r"(?:Nước sạch|Y tế|Văn hóa|Khuyến nông|Dịch vụ|Phát triển quỹ|Giáo dục|Kiểm soát|Xúc tiến|Bảo trợ|Công nghệ|"
    r"Quan trắc|Phục vụ)"
)
# Who has no department of this name.
NOT_DEPARTMENTS = frozenset({"Công an", "Quốc phòng", "Ngoại giao"})
# How a part of a field is shortened, as a regular expression.
SHORT = {
    "Phát triển nông thôn": "PTNT", "Nông nghiệp": "NN", "Kế hoạch": "KH", "Đầu tư": "ĐT", "Khoa học": "KH",
    "Công nghệ": "CN", "Tài nguyên": "TN", "Môi trường": "MT", "Giáo dục": "GD", "Đào tạo": "ĐT", "Thông tin": "TT",
    "Truyền thông": "TT", "Lao động": "LĐ", "Thương binh": "TB", "Xã hội": "XH", "Văn hóa": "VH", "Thể thao": "TT",
    "Du lịch": "DL", "Giao thông vận tải": "GTVT", "Giao thông": "GT", "Công chính": "CC",
    "Kinh tế": "KT", "Hạ tầng": "HT", "Đô thị": "ĐT", "Quy hoạch": "QH", "Kiến trúc": "KT",
    "Quản lý đô thị": "QLĐT", "Giao thông vận tải - Xây dựng": "GTVT ?- ?XD",
    "Tài chính": "TC", "Xây dựng": "XD", "Công Thương": "CT",
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
    "Kế hoạch|Tài chính": "Kế hoạch - Tài chính",
    "Tài chính|Vật giá": "Tài chính - Vật giá",
    "Thể dục|Thể thao": "Thể dục Thể thao",
    "Dân số|Gia đình|Trẻ em": "Dân số, Gia đình và Trẻ em",
    "Khoa học|Công nghệ|Môi trường": "Khoa học, Công nghệ và Môi trường",
    "Tài nguyên|Môi trường|Nhà đất": "Tài nguyên, Môi trường và Nhà đất",
    "Kinh tế|Hạ tầng|Đô thị": "Kinh tế, Hạ tầng và Đô thị",
    "Nội vụ|Lao động|Thương binh|Xã hội": "Nội vụ - Lao động, Thương binh và Xã hội",
    "Công nghiệp|Thương mại": "Công nghiệp - Thương mại",
}  # fmt: skip

# Heads whose name is read on to its right edge (``edges.py``), word by word: close ones hold a few nouns …
CLOSE_HEADS = (
    r"Tổng [Cc]ục(?! [Tt]rưởng)", r"Chi [Cc]ục(?! [Tt]rưởng)", r"Cục(?! [Tt]rưởng| bộ)", r"Vụ(?! [Tt]rưởng| Bản\b)",
    r"(?<!Hải )Phòng", r"Trung tâm", r"Ban [Qq]uản lý(?: [Dd]ự án)?",
    r"(?:BQL|Ban QL)(?: ?DA| dự án)?", r"Tập đoàn", r"Tổng [Cc]ông ty",
    r"Quỹ(?= (?:Đầu tư|Phát triển|[Bb]ảo|Hỗ trợ|[Pp]hòng|Khám|Dịch vụ|Tín dụng|Đền ơn|Vì))",
    # Boards and committees by a name of their own; what only companies and schools have is none.
    r"Ban(?= (?!Giám (?:đốc|hiệu|khảo|thị)|Chấp|Thường|Bí|Lãnh|Cán|Biên|Chủ|Chỉ|Hành|Ngành|"
    r"Tổ chức(?! (?:[Nn]hân sự|[Ll]ao động|[Hh]ành chính))|Quản|Kiểm soát|"
    r"Quyết|Cố vấn|Soạn|Đảng|Của|Liên lạc|Thư ký|Giúp|Cấp)[{U}][{L}]+ [^\W\d_])",
    r"Ủy ban(?= (?!Nhân|Mặt|MT|Kiểm|Trung|Châu|Thường|Hỗn|Olympic)[{U}][{L}]+ [^\W\d_])",
    r"UB(?= (?:Pháp luật|Tư pháp|Kinh tế|Tài chính|Quốc phòng|Đối ngoại|Xã hội|Văn hóa|Khoa học|Dân nguyện|Công tác))",
    r"Liên hiệp các (?:[Hh]ội|[Tt]ổ chức)", r"(?:Khu|Đoạn) [Qq]uản lý(?= [Đđ]ường)",
    r"Viện(?= (?:VSDT|Quy hoạch|Chiến lược|Nghiên cứu|Khoa học|Kinh tế|Năng lượng|Phát triển|Pasteur|"
    r"Vệ sinh|Sốt rét|Dinh dưỡng|Kiểm nghiệm|Thú y|Chăn nuôi|Công nghệ|Điều tra|Văn hóa|Thống kê|Hán Nôm|Chính sách|"
    r"Đo lường|Kiểm định|Pháp y|Cơ khí|Thổ nhưỡng|Địa chất|Dân số|Tài nguyên|Lịch sử|Ngôn ngữ|Bảo vệ|Di truyền|"
    r"Y học|Y dược|Y tế|Nghề|Công nghiệp|Địa lý|Hải dương|Vật liệu|Môi trường))",
    r"Thanh tra(?= (?:[Ss]ở))", r"Đội(?= (?:[Qq]uản lý|QLTT|Cảnh sát|CSGT|Thuế|Kiểm|Thanh tra|Thi hành|Thống kê))",
    r"Đồn(?= (?:[Bb]iên phòng|Công an))", r"Hải quan(?= cửa khẩu (?:cảng |quốc tế |sân bay )*[{U}])",
    r"(?<=ác )Cảng vụ (?:[Hh]àng hải|[Đđ]ường thủy(?: nội địa)?)",
    r"Cảng vụ(?: hàng (?:hải|không)| đường thủy(?: nội địa)?)?",
    # What only an acronym follows.
    rf"TT\.?(?= {CENTRES}(?![^\W_]))",
    r"TT\.?(?= (?!HĐND|UB|MT|ĐBQH|ĐĐBQH|TU|LĐLĐ|TLĐLĐ)[A-ZĐ&]{3,}(?![\w&]))",
    r"Ban(?= (?!HĐND|UB|QL|CH)[A-ZĐ][A-ZĐ&]{2,}(?![\w&]))",
    # Associations and the press, by a name of their own.
    r"(?<!Đại )(?<!Dạ )(?<!Lễ )(?<!Xã )Hội(?= (?!Liên hiệp(?! [{U}])|An\b|Nghị|Đồng|Thảo|Chợ|Báo|Xuân|Trường|Khỏe|"
    r"Gióng|Lim\b|Phù\b)[{U}])",
    r"Công đoàn(?: ngành| các)?(?= [{U}])", r"Hiệp hội(?= [{U}])", r"Tổng hội(?= [{U}])", r"Liên đoàn(?= [{U}])",
    r"Báo(?: điện tử)?(?= (?!Cáo|Có|Động)[{U}])", r"Tạp chí(?= [{U}])",
    r"Trạm(?= (?:[Kk]huyến nông|[Tt]hú y|[Bb]ảo vệ thực vật|BVTV|[Tt]hủy (?:nông|lợi)|Trồng trọt|Chăn nuôi|[Yy] tế|"
    r"Kiểm))",
    r"Chi nhánh(?= (?:Văn phòng|Ngân hàng))",
    # Who runs a contest, called so alone once it has been named.
    r"Ban [Tt]ổ chức(?= ?[^\w ]| (?!lễ|hội|đại|cuộc|giải|ngày|tuần|kỷ|cán|chính|các|trung|[^\W\d_]+ ủy)[{L}]|$)",
)  # fmt: skip
# … wide ones may hold a whole topic: "Ban Chỉ đạo … về phát triển khoa học, công nghệ và chuyển đổi số".
WIDE_HEADS = (
    r"Ban [Cc]hỉ đạo", r"BCĐ(?:TW)?", r"Ban [Cc]hỉ huy", r"BCH(?= (?:[Pp]hòng|PCTT|PCLB|PTDS))",
    r"(?:Tổ|Nhóm) [Cc]ông tác", r"(?:Tổ|Nhóm) [Gg]iúp việc(?: Ban [Cc]hỉ đạo)?",
    r"Hội đồng(?= (?:thẩm định|kiểm tra nhà nước|thi đua|tư vấn|"
    r"phối hợp(?! (?:với|cùng|các|Sở|UBND|Ban|Công an)(?![^\W_]))|"
    r"quốc gia|phổ biến|điều phối|lý luận|nghĩa vụ|"
    r"bồi thường|"
    r"thi tuyển|tuyển dụng|xét tuyển|sáng kiến|khoa học|giáo dục|đấu giá|định giá|trọng tài|xét duyệt|cung cấp|"
    r"tiền lương|nghiệm thu|đánh giá|quốc phòng|đặt tên|xử lý|khen thưởng|"
    r"quản lý quỹ|phân loại|thanh lý|xét (?:tặng|công nhận)|(?-i:KH&?CN|TĐ ?-? ?KT|NVQS|GDQP[&-]?AN|"
    r"PBGDPL))(?![^\W\d_]))",
    r"Hội đồng(?= (?!Nhân|Quản trị|Thành viên|Trường|Xét xử|Dân tộc|Châu|Hòa giải|Bảo an|Hương)(?-i:[{U}][{L}]))",
    r"Ủy ban(?= (?:(?:chỉ đạo )?quốc gia|an toàn giao thông|(?-i:ATGT)))", r"Tiểu ban(?= (?-i:[{U}]))",
    r"Ban (?:điều hành|điều phối)(?= (?:(?-i:[{U}])|chương trình|dự án|đề án))",
    r"Ban tổ chức(?= (?:các (?:ngày lễ|hoạt động|sự kiện)|"
    r"lễ|hội|đại hội|cuộc thi|giải|ngày|tuần|kỷ niệm|hội thi)(?![^\W\d_]))",
)  # fmt: skip
# Heads that stand alone for a body named in full elsewhere in the document.
ALONE = frozenset({
    "ban chi dao", "ban chi huy", "to cong tac", "to giup viec", "to giup viec ban chi dao", "nhom giup viec",
    "nhom cong tac", "trung tam", "ban quan ly", "ban quan ly du an", "ban to chuc",
})  # fmt: skip
# Heads whose name begins with a capital.
PROPER = frozenset({
    "Tập đoàn", "Tổng công ty", "Tổng Công ty", "Phòng", "Vụ", "Trung tâm", "Viện", "Quỹ", "Trạm", "Cảng vụ",
})  # fmt: skip
# Those of them that are bodies also in small letters where their territory follows: "Trung tâm y tế huyện".
LOCAL = frozenset({"Phòng", "Trung tâm", "Trạm"})
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
    "Vinachem": "Tập đoàn Hóa chất Việt Nam", "EVNNPT": "Tổng công ty Truyền tải điện quốc gia",
    "EVNNPC": "Tổng công ty Điện lực miền Bắc", "EVNCPC": "Tổng công ty Điện lực miền Trung",
    "EVNSPC": "Tổng công ty Điện lực miền Nam", "EVNHANOI": "Tổng công ty Điện lực thành phố Hà Nội",
    "EVNHCMC": "Tổng công ty Điện lực Thành phố Hồ Chí Minh", "EVNGENCO1": "Tổng công ty Phát điện 1",
    "EVNGENCO2": "Tổng công ty Phát điện 2", "EVNGENCO3": "Tổng công ty Phát điện 3",
}  # fmt: skip
OFFICES = (
    "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc", "Bộ trưởng", "Thứ trưởng", "Chánh Văn phòng",
    "Chánh", "Thủ trưởng", "Trưởng ban", "Cục trưởng", "Bí thư", "Phó Bí thư", "Chủ nhiệm", "Tổng Giám đốc",
    "Chỉ huy trưởng", "Trưởng", "Lãnh đạo", "lãnh đạo", "đại diện", "Thống đốc", "Tổng Thanh tra", "Chi cục trưởng",
    "Trưởng phòng", "Viện trưởng", "CT", "PCT", "Chánh án", "Vụ trưởng", "đồng chí",
)  # fmt: skip

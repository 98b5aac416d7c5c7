"""Groups made of a named kind of body: "UBND các huyện, thị xã, thành phố", "HĐND các cấp", "các Huyện ủy, Thị ủy"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ....letters import spell_out
from ....patterns import Pattern
from ..names.anchors import first_words, split
from ..names.capitals import Capitals
from ..names.edge_words import AMBIGUOUS, HARD_STOP, NAME_PAIRS, NAME_SYLLABLES, PREDICATES

_PARTIES = ("Tỉnh", "Quận", "Huyện", "Thị", "Thành")
# What ``_HEAD`` may begin with; what stands before is looked at afterwards.
_CAPITALS = (
    "UBND", "UBMTTQ", "MTTQ", "Ủy", "HĐND", "Hội", "Công", "Đảng", "Mặt", "Phòng", "Chi", "Sở", "Cục", "Các", "Bộ",
    "Cơ", "Lực", "Đại", "Thuế", "Hải", "Thống", "Kiểm", "Quản", "Thi", "Thanh", "Biên", *_PARTIES,
)  # fmt: skip
_SMALL = (
    "các ", "phòng ", "bộ,", "cơ quan ", "lực lượng ", "ủy ban nhân dân", "ủy Ban Nhân Dân", "ủY BAN NHÂN DÂN",
    "công an ", "đảng ủy ", "công đoàn ", "đoàn thanh niên ", "tỉnh ủy", "huyện ủy", "quận ủy", "tỉnh, thành ủy",
)  # fmt: skip
_HEAD = (
    r"UBND|UBMTTQ|MTTQ|Ủy ban (?:[Nn]hân dân|Mặt trận Tổ quốc|MTTQ)|ủy ban nhân dân|ủy Ban Nhân Dân|ủY BAN NHÂN "
    r"DÂN|HĐND|"
    r"Hội đồng nhân dân|[Cc]ông an |công đoàn |đoàn thanh niên |[Đđ]ảng ủy |Mặt trận Tổ quốc|Mặt trận(?=,| và)|"
    r"Phòng (?!thủ|chống|cháy|ngừa|vệ|tránh|bệnh|dịch)|phòng (?=[A-ZĐ])|"
    r"Chi cục |Sở |Cục |Các |các |Bộ, ?|bộ, ?|Cơ quan |cơ quan |Lực lượng |lực lượng |Đại sứ|"
    # Branches that are called by their field alone.
    r"(?<![Cc]ục )(?<!huy )(?<!lệnh )(?<!quan )(?<!ngành )(?<!lượng )(?:Thuế|Hải quan|Thống kê|Thi hành án(?: dân sự)?|"
    r"(?<!ạt )(?<!ạm )(?<!ội )Kiểm lâm|Quản lý thị trường|(?<!ội )(?<!huy )(?<!quân )(?<!ồn )Biên phòng|"
    r"(?<=[^.:;+)-] )Thanh tra(?= các )|Thanh tra (?:giao thông|[Xx]ây dựng|môi trường)) |"
    r"(?:tỉnh|huyện|quận) ủy,? ?(?:và )?(?=huyện|thị|thành)|tỉnh, (?=thành ủy)|"
    + "|".join(rf"{unit}(?: [ủỦ]y)?,? ?(?:và )?(?=Quận|Huyện|Thị|Thành)" for unit in _PARTIES)
)
_KEY = 2
_EACH_PARTY = (*_PARTIES, "tỉnh", "huyện", "quận")
_AUTHORITIES = ("Cơ quan ", "cơ quan ")
_EACH = ("các ", "Các ")
_LISTED = Pattern(r"(?:[Cc]ác |[Cc]ơ quan [^,;.:\n\t]{2,30}, )$")
_FIELDS = ("Phòng ", "phòng ", "Chi cục ", "Sở ", "Cục ")
_FRONT = "Mặt trận"
_FORMULAS = ("Các ", "các ", "Bộ,", "bộ,", "Cơ quan ", "cơ quan ", "Lực lượng ", "lực lượng ", "Đại sứ")
_NAME = spell_out(r"(?-i:[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){0,2})")
_UNITS = (
    r"(?:tỉnh|liên tỉnh|thành phố|TP|TX|TT|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|thành(?= ?[,;.:)]| và )|"
    r"(?<=[nh], )thị(?! (?:xã|trấn|ủy|trường|sát|hiếu|lực|phần|giác|tứ))(?![^\W_]))"
    r"(?! (?:ủy|lỵ|hội|đoàn(?! thể))\b)(?![^\W_])"
)
# Two kinds of unit without a sign between them.
_PAIR = r"(?:quận huyện|huyện thị|huyện xã|xã phường|phường xã)"
# Which of many units are meant.
TAIL = (
    rf"(?:(?: thuộc)? (?:khu vực|vùng) (?:kinh tế trọng điểm )?(?:[Đđ]ồng bằng sông {_NAME}|"
    rf"[Tt]rung du(?: và|,) miền núi (?:phía Bắc|Bắc Bộ)|{_NAME}|(?:phía|miền) {_NAME})"
    r"(?:(?:,| và|, và) (?:(?:vùng |khu vực )?(?-i:Tây Nguyên|Tây Bắc|Việt Bắc|(?:Đông|Tây|Bắc|Nam) (?:Trung )?Bộ|"
    r"Bắc Bộ|"
    r"Duyên hải (?:miền Trung|Nam Trung Bộ))|(?:vùng )?(?:[Đđ]ồng bằng sông (?:Cửu Long|Hồng)|(?-i:ĐBSCL|ĐBSH))))*|"
    rf" (?:ven biển|biên giới|miền Trung|miền núi|trung du)(?:(?:,| và) (?:trung du|miền núi|ven biển|hải đảo|"
    rf"biên giới)"
    rf")*(?![^\W_])(?: (?:phía|miền) {_NAME})?|"
    r" (?:nghèo|trọng điểm|(?:đặc biệt )?khó khăn)(?![^\W_])|"
    rf" phía (?-i:Bắc|Nam|Đông|Tây)(?: (?-i:Bộ))?| trong vùng(?= ?[,;.:)]| [^\W\d_]+ [^\W\d_]+[ ,]))?"
    rf"(?: từ (?:tỉnh |thành phố )?{_NAME} (?:trở (?:ra|vào)|(?:đến|tới) (?:tỉnh |thành phố )?{_NAME}))?"
    r"(?: có (?:(?:bờ |đường )?biển|rừng|đê|(?:đường )?biên giới|cửa khẩu)(?![^\W_]))?"
    rf"(?: có (?:dự án|tuyến|công trình|đường (?:sắt|cao tốc)|quốc lộ)"
    rf"(?: [^\W\d_]+){{0,4}}? đi qua| có điều tiết (?:ngân sách )?(?:về )?(?:ngân sách )?(?:Trung ương|TW))?"
    r"(?:(?: có)? liên quan| khác(?= ?[,;.:)]| [^\W\d_]+ [^\W\d_]+ )(?! nhau))?"
)
# Behind "liên quan" where those meant end, and not what it is that concerns them.
_ACTS = (
    r"(?= *(?:[,;.:)\n]|$)| (?:phải|cần|(?:có|chịu) trách nhiệm|chủ động|chủ trì|phối hợp|khẩn trương|tổ chức|"
    r"thực hiện|triển khai|rà soát|kiểm tra|báo cáo|tăng cường|đẩy mạnh|chỉ đạo|tiếp tục|tập trung|"
    r"hoàn thành|hoàn thiện|dự)(?![^\W_]))"
)
_SHORT_FOR = r"(?: \(UBND\)| Việt Nam| ?VN)? "
_OF_MANY = (
    rf"{_SHORT_FOR}(?:(?:các|\d{{1,3}}(?! cấp)) (?:cấp|"
    rf"(?:đơn vị, )?địa phương(?: (?:ven biển|biên giới|miền núi))?|đơn vị|"
    rf"khu vực(?! {_NAME}| [\dIVX])|{_UNITS}"
    # A scanner's full stop for a comma: a small letter follows.
    rf"(?:(?: ?(?:,|và|/|[-–])? ?|\. (?-i:(?=[a-z]))){_UNITS}(?: {_NAME})?)*(?: trực thuộc (?:Trung ương|TW|TƯ)|"
    rf" (?:trực )?thuộc (?:tỉnh|thành phố)(?! {_NAME}))?{TAIL})|"
    rf"{_UNITS}(?: ?(?:,|và|/|[-–]) ?(?:đặc khu {_NAME}|{_UNITS}(?! {_NAME})))+"
    rf"(?: trực thuộc (?:Trung ương|TW|TƯ)| trong tỉnh|"
    rf" thuộc tỉnh)?(?:(?: có)? liên quan{_ACTS})?|"
    rf"{_PAIR}(?:(?:, | và |/){_UNITS})*(?! {_NAME})|"
    r"cấp (?:tỉnh|huyện|xã|phường)(?: ?(?:,|và) ?(?:cấp )?(?:huyện|xã|phường|thị trấn|tỉnh|đặc khu)(?![^\W_]))*|"
    r"cùng cấp|ở địa phương)(?![^\W_])"
)
# What words of many begin with behind the space.
_MANY_LETTERS = frozenset("0123456789(cClLtThHqQpPxXđĐvVnN")
_MANY = rf"{_SHORT_FOR}(?:(?:các|\d{{1,3}}) |{_UNITS} ?(?:,|và|/|[-–])|{_PAIR}|cấp |cùng cấp|ở địa phương)"
_FIELD = r"(?P<field>[^,;.:()\n\t]{2,40}?)(?: của(?= các))?"
_COUNCIL = Pattern(_OF_MANY, re.IGNORECASE, head=_MANY)
_DEPARTMENT = Pattern(_FIELD + _OF_MANY, re.IGNORECASE, head=_FIELD + _MANY)
# The same body under the name that it has in other provinces: "Sở Du lịch/Sở Văn hóa và Thể thao các tỉnh".
_COUNTED = Pattern(r" (?:các|\d{1,3}) ")
_OTHER_NAME = Pattern(r"(?<![^\W_])(?:Sở|Phòng|Chi cục|Cục) [^;.:()\n\t/]{2,40} ?/ ?$")
# What stands before the last council of a group: the others, and the part of each that is meant.
_COUNCIL_BEFORE = (
    r"(?:Đảng ủy|[Cc]ấp ủy|HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân|"
    r"(?:Ủy ban |UB ?)?(?:MTTQ|Mặt trận Tổ quốc)(?: ?VN| Việt Nam)?)"
)
_FIRST_COUNCIL = Pattern(
    r"(?<![^\W_])(?:(?:Văn phòng|Thường trực|Ban Thường trực|Ban Thường vụ|BTV|TT\.?:?) |TT\.)?"
    r"(?:(?<!, )(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy, )?"
    rf"(?:{_COUNCIL_BEFORE} ?(?:,|và|, và|-) ?)*(?:Ủy ban |UB ?)?$"
)
_PARTS = ("ủy, ", "và ", ", ", "- ", "phòng ", "trực ", "ban ", "UB ", "UB", "TT ", "TT. ", "vụ ", "BTV ")
# What no department's name holds: the words between are no field, and the department is a body of its own.
_NO_FIELD = Pattern(
    r"(?i)\b(?:phối hợp|chỉ đạo|hướng dẫn|đôn đốc|cùng|với|cho|chủ trì|yêu cầu|tham mưu|giao(?! thông| dịch)|báo cáo|"
    r"tổng hợp|"
    r"thuộc|ủy ban|kiểm tra|hỗ trợ|rà soát|làm việc|các|cấp|của|tỉnh|huyện|trên|theo|trong|triển khai|thực hiện|"
    r"đến|tại|sở|cục|ubnd)\b|\bvà(?:$| (?:công an|kho bạc|phòng|hội|trung tâm|đội|trạm|hạt|thanh tra|"
    r"bảo hiểm xã hội)\b)"
)
# What links the words of a field.
_LINKS = frozenset(("và", "-", "–", "&", "của"))
# Formulas that are no enumeration.
_FORMULA = Pattern(
    r"[Cc]ác (?:(?:(?:[Hh]uyện|[Tt]hị|[Tt]hành|[Qq]uận|[Tt]ỉnh)(?:, | và |, và ))*"
    r"(?:[Hh]uyện|[Tt]hị|[Tt]hành|[Qq]uận|[Tt]ỉnh|[Đđ]ảng) ủy(?:(?:, | và |, và )(?:(?:[Hh]uyện|[Tt]hị|[Tt]hành|"
    r"[Qq]uận|"
    r"[Đđ]ảng) ủy|[Đđ]ảng bộ|chi bộ|(?:các )?(?:[Bb]an [Cc]án sự [Đđ]ảng|[Đđ]ảng đoàn|[Bb]an (?:của )?[Đđ]ảng))"
    r"(?! [A-ZĐ]))*"
    r"(?:(?<=đảng ủy)(?: (?:các )?(?:xã|phường|thị trấn|đặc khu)(?:(?:, | và )(?:xã|"
    r"phường|"
    r"thị trấn|đặc khu))*(?! [A-ZĐ])| (?:các )?(?:đơn vị sự nghiệp(?: công lập)?|bộ, ngành|cơ quan))?)?"
    r"(?: trực thuộc(?: (?:[Tt]rung ương|TW|tỉnh(?! ủy)|(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) ủy(?! [A-ZĐ])))?|"
    r" (?:ở )?[Tt]rung ương)?(?![^\W_])|"
    r"(?:[Đđ]ảng đoàn(?:(?:,| và) (?:các )?[Bb]an [Cc]án sự [Đđ]ảng)?|[Bb]an [Cc]án sự [Đđ]ảng(?:(?:,| và) (?:các )?"
    r"[Đđ]ảng đoàn)?)(?! [A-ZĐ])(?:(?:,| và) (?:các )?[Đđ]ảng ủy trực thuộc(?: [Tt]rung ương| TW)?)?(?![^\W_])|"
    r"[Bb]an (?:HĐND|Hội đồng nhân dân)(?: tỉnh| huyện| xã| phường| thành phố)?(?! [A-ZĐ])(?![^\W_])|"
    # Elections, and the deputies' groups.
    r"(?:[Bb]an|[Tt]ổ|[Ủủ]y ban) bầu cử(?:(?:,| và) (?:các )?(?:[Bb]an|[Tt]ổ) bầu cử)*(?! [A-ZĐ])(?! số)|"
    r"tổ chức phụ trách bầu cử(?: (?:ở )?(?:địa phương|các cấp|cấp (?:tỉnh|xã)))?|[Tt]iểu ban(?! [A-ZĐ]| [Gg]iúp việc)|"
    r"(?:[Đđ]oàn (?:ĐBQH|[Đđ]ại biểu Quốc hội)|[Tt]ổ đại biểu(?: (?:HĐND|Hội đồng nhân dân))?)(?: (?:các )?(?:tỉnh|"
    r"huyện|xã|"
    r"thành phố)(?:, thành phố)?| (?:tại|ở) (?:các )?địa phương)?(?! [A-ZĐ])(?![^\W_])|"
    # With the Front, whose members they are.
    r"(?:[Tt]ổ chức )?thành viên (?:(?:của|trong) )?(?:(?:Ủy ban )?(?:Mặt trận Tổ quốc|MTTQ)|UBMTTQ)"
    r"(?: ?Việt Nam| ?VN)?(?: (?:tỉnh|huyện|xã|phường|thành phố|các cấp|cùng cấp)(?! [A-ZĐ]))?(?![^\W_])|"
    # Bodies of which a province has many.
    r"(?:Chi cục Thuế|[Tt]rạm (?:[Yy] tế|[Tt]hú y|[Kk]huyến nông|[Kk]iểm lâm|[Bb]ảo vệ thực vật)|"
    r"Trung tâm [Yy] tế(?:(?:, | và )(?:[Tt]rạm [Yy] tế|[Bb]ệnh viện)(?![^\W_]))*|"
    r"[Hh]ạt [Kk]iểm lâm|[Đđ]ồn [Bb]iên phòng|Phòng Giao dịch|"
    r"[Bb]an [Cc]hỉ huy|[Tt]ổ [Cc]ông tác|"
    r"[Đđ]oàn (?:[Cc]ông tác|[Tt]hanh tra(?:, kiểm tra)?|[Kk]iểm tra(?:, giám sát)?)"
    r"(?: của (?:[Tt]ỉnh|"
    r"[Tt]rung ương|[Hh]uyện|[Tt]hành phố))?|[Tt]rường [Cc]hính trị(?: tỉnh)?|[Đđ]ội [Qq]uản lý thị trường)"
    r"(?: (?:cấp )?(?:khu vực|huyện|quận|xã|phường|tuyến huyện)"
    r"(?:(?:, | và |/| )(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu))*(?! [A-ZĐ]))?"
    r"(?![^\W_])|"
    r"(?:chi cục|đơn vị) (?:hải quan|thuế|kiểm lâm)(?: cửa khẩu| khu vực)?(?! [A-ZĐ])(?![^\W_])|"
    r"(?:Cục|Chi cục) (?:Thi hành án dân sự|Thuế|Hải quan|Thống kê|Kiểm lâm)"
    r"(?! (?:[A-ZĐ]|tỉnh|thành phố|huyện|quận|khu vực))(?!(?:,| và|:| -) ?[A-ZĐ])(?![^\W_])|"
    r"(?:[Bb]an, )?[Cc]ơ quan (?:(?:của )?(?:Quốc hội|Chính phủ)|của Đảng)(?! [A-ZĐ])|"
    r"[Bb]an (?:(?:của |[Xx]ây dựng )?[Đđ]ảng(?: (?:(?:Tỉnh|Thành|Huyện) ủy|(?:ở )?[Tt]rung ương|TW|TƯ))?|(?:Tỉnh|"
    r"Thành|"
    r"Huyện) ủy|tham mưu(?:, giúp việc)? (?:(?:của|cho) )?(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Qq]uận) ủy|"
    r"(?:chuyên đề )?(?:của )?(?:LĐLĐ|Liên đoàn [Ll]ao động) (?:tỉnh|thành phố|huyện)(?! [A-ZĐ]))"
    r"(?:(?:, | và )(?:ban cán sự đảng|đảng đoàn|(?:các )?[Đđ]ảng ủy trực thuộc(?: (?:[Tt]rung ương|"
    r"(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện) ủy))?))*(?![^\W_])|"
    r"(?:Ủy ban|UB)(?: khác)?(?! (?:[A-ZĐ]|nhân|khác|mặt|kiểm|bầu))(?![^\W_])|"
    r"[Cc]ơ quan đại diện(?: ngoại giao)? (?:của )?(?:nước ngoài|Việt Nam)(?: (?:tại|ở) (?:nước ngoài|Việt Nam))?|"
    r"[Pp]hòng [A-ZĐ][^,;.:()\n\t]{2,40}? cấp (?:huyện|xã)"
    r"(?:(?:,| và) [A-ZĐ][^,;.:()\n\t]{2,40}? cấp (?:huyện|xã))*(?![^\W_]))|"
    r"[Cc]ơ quan (?:(?:[Tt]rung ương|TW) (?:của )?(?:các )?(?:(?:hội(?:,| và) )?đoàn thể|tổ chức chính trị ?- ?xã "
    r"hội)|"
    r"(?:tài chính|thuế|công an|quân sự|thi hành án(?: dân sự)?|thanh tra|tư pháp|nội vụ|điều tra|hải quan|thống kê|"
    r"bảo hiểm xã hội) các cấp)|"
    r"(?:[Cc]ác )?(?:[Bb]ộ, ?)?[Cc]ơ quan ngang [Bb]ộ(?:,| và) ?(?:các )?[Cc]ơ quan (?:trực )?thuộc (?:Chính phủ|"
    r"C[P\u0420])"
    r"(?:(?:,| và|, và) (?:các cơ quan khác ở [Tt]rung ương|các địa phương))?|"
    r"(?<=hủ trưởng )(?:các )?[Cc]ơ quan (?:trực )?thuộc (?:Chính phủ|CP)(?![^\W_])|"
    r"(?<!động )(?<!trí )(?<!dựng )[Ll]ực lượng (?:[Cc]ông an(?! tỉnh)|[Kk]iểm lâm|[Hh]ải quan|"
    r"(?:[Bb]ộ đội )?[Bb]iên phòng|[Qq]uản lý thị trường|[Qq]uân đội|"
    r"[Tt]hanh tra giao thông|[Cc]ảnh sát (?:môi trường|đường thủy|cơ động|hình sự|"
    r"(?:PCCC|phòng cháy(?:,| và) chữa cháy)(?: ?(?:&|và) ?(?:CNCH|cứu nạn(?:,| và) cứu hộ))?))"
    r"(?:(?:,| và) (?:[Qq]uân đội|[Qq]uân sự|[Cc]ông an(?! các )|[Dd]ân quân(?: tự vệ|(?! tự))|"
    r"(?:[Bb]ộ đội )?[Bb]iên phòng|[Kk]iểm lâm|"
    r"thanh niên|phụ nữ)(?! (?:tỉnh|huyện|thành))(?![^\W_]))*"
    r"(?: (?:các cấp|cấp (?:xã|huyện)(?:,? (?:và )?(?:xã|phường))*|xã|huyện|phường|cơ sở|địa phương))?(?! [A-ZĐ])"
    r"(?![^\W_])|"
    r"Mặt trận(?:,| và) (?:các )?(?:tổ chức )?đoàn thể(?: nhân dân| chính trị ?- ?xã hội)?(?: các cấp)?(?![^\W_])|"
    r"(?:[Cc]ác )?Đại sứ quán các nước(?: (?:tại|ở) Việt Nam)?"
)

# "Huyện ủy, Thị ủy", "Thường trực Huyện, Thành ủy": party committees of many districts.
_PARTY = Pattern(
    r"(?:[Tt]ỉnh|[Qq]uận|[Hh]uyện|[Tt]hị|[Tt]hành)(?: [ủỦ]y)?"
    r"(?:(?:, | và |, và )(?:[Qq]uận|[Hh]uyện|[Tt]hị|[Tt]hành)(?: [ủỦ]y)?)+(?<=[ủỦ]y)"
    r"(?: các tỉnh, thành phố| các huyện, thị xã, thành phố)?"
    r"(?: trực thuộc(?: (?:[Tt]rung ương|TW|TƯ|tỉnh))?)?(?! [A-ZĐ][^\W\d_]*[^\W\d_A-ZĐ])(?![^\W_])"
)
# "Các huyện ủy, thị ủy, | đảng ủy trực thuộc Tỉnh ủy"
_CELLS = Pattern(r"(?:, | và )chi bộ trực thuộc(?: (?:Đảng ủy|Huyện ủy|Tỉnh ủy))?(?![^\W_])")
_UNDER = Pattern(
    r" trực thuộc(?: (?:(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) ủy|Trung ương|TW))?(?![^\W_])(?! [A-ZĐ])"
)
_STANDING = Pattern(
    r"(?<![^\W_])(?<!ông tác )(?:(?:[Cc]ác )?(?:TT\.?|[Tt]hường trực|[Bb]an [Tt]hường vụ|BTV|[Vv]ăn phòng) (?:các )?"
    r"(?:[Bb]an (?:xây dựng )?[Đđ]ảng, )?|[Cc]ác )$"
)
# Committees that have a standing part each: "Thường trực các Huyện ủy", "TT các UB".
_HAS_PARTS = Pattern(r" (?:ủy|Ủy ban|UB)(?![^\W_])")
_PART_OF_PARTY = Pattern(
    r"(?<![^\W_])(?:TT\.?|[Tt]hường trực|[Bb]an [Tt]hường vụ|BTV|Ban (?:[Tt]ổ chức|"
    r"[Tt]uyên giáo(?: và [Dd]ân vận)?|[Dd]ân vận|[Nn]ội chính)|"
    r"Ủy ban [Kk]iểm tra|UBKT|[Vv]ăn phòng) $"
)


@cache
def _heads() -> dict[str, Pattern]:
    """The alternatives of ``_HEAD`` by their first letters."""
    by_key: dict[str, list[str]] = {}
    for alternative in split(_HEAD):
        for key in {word[:_KEY] for word in first_words(alternative)}:
            by_key.setdefault(key, []).append(alternative)
    return {key: Pattern("|".join(alternatives)) for key, alternatives in by_key.items()}


_IN_CAPITALS = Pattern(
    r"(?:^|\n)[ \t]*(?:[IVX\d.]+[.)]? ?)?(?:ĐỐI VỚI|NHIỆM VỤ CỦA|TRÁCH NHIỆM CỦA) "
    r"(?P<n>(?:CÁC )?(?:SỞ(?! HỮU)|PHÒNG(?! NGỪA| CHỐNG)|CHI CỤC|CỤC(?! DIỆN| BỘ)|BAN(?! HÀNH| ĐẦU))"
    r" [^\n.;:()]{2,60}? CÁC (?:TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|THÀNH PHỐ)"
    r"(?:(?:, | VÀ )(?:THÀNH PHỐ|THỊ XÃ|QUẬN|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU))*(?: TRỰC THUỘC TRUNG ƯƠNG)?)"
    r"(?= *(?:\n|$|:))"
)
"""A heading that says whose tasks stand below it: "II. ĐỐI VỚI SỞ Y TẾ CÁC TỈNH, THÀNH PHỐ"."""


def find_councils(capitals: Capitals) -> list[tuple[int, int]]:
    """The spans of such groups, in order."""
    text = capitals.text
    out: list[tuple[int, int]] = []
    at = 0
    for start in capitals.starts(_CAPITALS, _SMALL):
        pattern = _heads().get(text[start : start + _KEY]) if start >= at else None
        if pattern is None or not (head := pattern.match(text, start)):
            continue
        at = head.end()
        if start and text[start - 1].isalnum():
            continue
        if head[0].startswith(_FORMULAS) or head[0] == _FRONT:
            found = _FORMULA.match(text, start)
            if (
                found
                and _HAS_PARTS.search(found[0])
                and (first := _PART_OF_PARTY.search(text, max(0, start - 28), start))
            ):
                start = first.start()
            elif found and (within := _WITHIN.search(text, max(0, start - 24), start)):
                start = within.start()
            elif found and head[0].endswith("ực lượng ") and text.endswith(_EACH, 0, start):
                start -= len(_EACH[0])
            elif (
                found is None
                and head[0] in _AUTHORITIES
                and text[at].isupper()
                and not _LISTED.search(text, max(0, start - 40), start)
            ):
                found = _department(text, at)
        elif head[0].startswith(_EACH_PARTY):
            found = _PARTY.match(text, start)
            if found and (first := _STANDING.search(text, max(0, start - 24), start)):
                start = first.start()
        elif head[0] in _FIELDS:
            found = _department(text, at)
            if found and text.endswith(("/", "/ "), 0, start) and _COUNTED.search(found[0]):
                first = _OTHER_NAME.search(text, max(0, start - 50), start)
                start = first.start() if first else start
            elif found and text.endswith(_EACH, 0, start):
                start -= len(_EACH[0])
        else:
            gap = at - 1 if text[at - 1] == " " else at
            found = _COUNCIL.match(text, gap) if text[gap + 1 : gap + 2] in _MANY_LETTERS else None
            found = found or (_UNDER.match(text, gap) if head[0].endswith("ảng ủy ") else None)
            before = text.endswith(_PARTS, max(0, start - 6), start)
            if found and before and (first := _FIRST_COUNCIL.search(text, max(0, start - 80), start)):
                start = first.start()
        if found:
            at = found.end()
            if "ảng ủy" in found[0] and (cells := _CELLS.match(text, at)):
                at = cells.end()
            if not (_MADE.search(text, max(0, start - 12), start) and ("oàn " in found[0] or "ổ công" in found[0])):
                while out and out[-1][1] > start:
                    out.pop()  # "văn phòng các ban đảng, tỉnh ủy": it stands within the whole
                out.append((start, at))
    headings = _IN_CAPITALS.finditer(text) if " CÁC " in text else ()
    headed = [found.span("n") for found in headings if found["n"].isupper()]
    return sorted({*out, *(span for span in headed if all(span[1] <= a or b <= span[0] for a, b in out))})


_MADE = Pattern(r"(?<![^\W_])(?:lập|triển khai|tổ chức|tiến độ)(?: ngay)? $")
"""Parties that are only to be set up: "thành lập các đoàn kiểm tra", "triển khai các đoàn kiểm tra"."""
_WITHIN = Pattern(r"(?<![^\W_])(?:[Cc]ác )?[Tt]ổ chức pháp chế (?:(?:của|ở|thuộc) )?$")


def _department(text: str, at: int) -> re.Match[str] | None:
    """The field at ``at`` and the units of which each has a body for it."""
    found = _DEPARTMENT.match(text, at)
    return None if found and (_NO_FIELD.search(found["field"]) or _acts(found["field"])) else found


def _acts(field: str) -> bool:
    """The words hold what a body does: "Thuế gửi Thuế", "Y tế thông báo để Y tế"."""
    before, second = "", False
    for word, following in pairwise([*field.split(), ""]):
        if (before, word) not in NAME_PAIRS and (
            word in HARD_STOP or ((word, following) in PREDICATES and (word, following) not in AMBIGUOUS)
        ):
            return True
        named = second or word in NAME_SYLLABLES or word in _LINKS or (word, following) in NAME_PAIRS
        if word.islower() and not named and (before, word) not in NAME_PAIRS:
            return True  # "Nội vụ thẩm định 02 xã"
        before, second = word.lower(), word[0].isupper()
    return False

"""Words of what is to be done by a time: acts, orders, and bodies that have to act."""

from __future__ import annotations

import re

from ...patterns import Pattern

SUBMITS = (
    r"(?<!công\s)(?<!chương\s)(?<!quá\s)(?<!quy\s)(?<!lộ\s)(?<!tiến\s)(?<!lịch\s)(?<!giáo\s)(?<!địa\s)(?<!hành\s)trình"
)
_DONE = (
    rf"hoàn thành|xong|báo cáo|{SUBMITS}|gửi|phê duyệt|ban hành|tham mưu|khởi công|đưa vào|bàn giao|khánh thành|nộp|"
    r"đề xuất|giải quyết|thẩm định|kết thúc|đảm bảo|bảo đảm|thời hạn"
)
STRONG = Pattern(rf"(?i)(?<![^\W_])(?:{_DONE})(?![^\W_])")
"""Words of an act that is done by a time."""
OBLIGATION = Pattern(
    rf"(?i)(?<![^\W_])(?:{_DONE}|hoàn thiện|triển khai|tổ chức|rà soát|tổng hợp|xây dựng|thực hiện|yêu cầu|"
    r"giao|phải|cần|thời gian|giải ngân|phấn đấu|khắc phục|xử lý|chuẩn bị|kiểm tra|công bố|thông xe|nghiệm thu|"
    r"lập|đăng ký|cập nhật|đăng tải|làm việc|họp|phối hợp|chỉ đạo|quyết định|tiếp tục|sửa đổi|lựa chọn|kiện toàn|"
    r"sơ kết|tổng kết|"
    r"sắp xếp|xếp|tiêm|hướng dẫn|phát động|tập huấn|diễn tập|ra quân|mở|phát sóng|duy trì|bố trí|khẩn trương|"
    r"đẩy nhanh|nghiên cứu|thống nhất|đề nghị|đạt|chủ động|cân đối|cung cấp|tập trung|vận động|tuyên truyền|nạo vét|"
    r"sửa chữa|chi trả|trồng|gieo|lắp đặt|thu hoạch|di dời|sơ tán|gia cố|tuần tra|kiên cố|"
    r"chủ trì)(?![^\W_])"
)
OF_PLAN = Pattern(
    r"(?i)(?:phương hướng|nhiệm vụ|giải pháp|kế hoạch|công tác)(?:\s+(?:trọng tâm|chủ yếu|cụ thể|lớn))?\s+$"
)
"""Nouns whose horizon a stretch from now on is: "nhiệm vụ trọng tâm từ nay đến tháng 6/2031"."""
ACT = Pattern(rf"(?:\s*,)?\s*(?:{OBLIGATION.pattern.removeprefix('(?i)')})", re.IGNORECASE)
BODY_ACTS = Pattern(
    r",\s+(?:các|Sở|Bộ|UBND|Ủy ban|Uỷ ban|Ban|Cục|Công an|Chi cục|Thanh tra|Văn phòng|Chính phủ|Tổng cục|Phòng|"
    r"Giám đốc|Chủ tịch|Thủ trưởng|Trưởng|Cục trưởng|Chi cục trưởng)\s(?:[^\s;.]+\s+){0,16}?"
    rf"(?:{OBLIGATION.pattern.removeprefix('(?i)')})"
)
"""A body and what it has to do, behind a time that opens the sentence."""
_BODY_OPENS = Pattern(
    r"(?:[Cc]ác|Sở|Bộ|UBND|Ủy ban|Uỷ ban|Ban|Cục|Công an|Chi cục|Thanh tra|Văn phòng|Chính phủ|Tổng cục|Phòng)\s"
    rf"(?:[^\s;.:]+\s+){{0,16}}?(?:{OBLIGATION.pattern.removeprefix('(?i)')})"
)
BODY_MUST = Pattern(
    r",\s+(?:các|Sở|Bộ|UBND|Ủy ban|Uỷ ban|Ban|Cục|Công an|Chi cục|Thanh tra|Văn phòng|Phòng|Giám đốc|"
    r"Chủ tịch|Thủ trưởng|Trưởng|Cục trưởng|Chi cục trưởng)\s(?:[^\s;.]+\s+){1,16}?"
    r"(?:phải|cần|tiếp tục|tập trung|khẩn trương|hoàn thành)\s"
)
_COMPLETED_WORDS = (
    rf"hoàn thành|xong|{SUBMITS}|ban hành|khởi công|phê duyệt|đưa vào|khánh thành|bàn giao|"
    r"hoàn trả|hoàn tất|thu hồi|dứt điểm|khắc phục|kết thúc|thông xe|nghiệm thu|bố trí đủ|giải ngân (?:hết|toàn bộ)"
)
COMPLETED = Pattern(rf"(?i)(?<![^\W_])(?:{_COMPLETED_WORDS})(?![^\W_])")
OPENS = Pattern(r"(?i)(?:hoàn thành|phấn đấu)\s")
STARTS = Pattern(
    rf"(?i)[,:]?\s*(?:(?:cơ bản|ph[ấâ]n đ[ấầâ]u|tập trung|phải|cần|tiếp tục)\s+)*(?:{_COMPLETED_WORDS}|"
    r"thực hiện|triển khai|thí điểm|tổ chức|mở|xây dựng|rà soát|bố trí|tập huấn|nâng cấp|"
    r"cải tạo|sửa chữa|lắp đặt|trang bị|khảo sát|tổng kết|sơ kết|tuyên truyền|"
    r"phổ biến|quán triệt|phát động|biên soạn|mua sắm|kiểm tra)(?![^\W_])"
)
"""An act, right behind the year that opens its clause."""
KEEPS = Pattern(
    r"(?i)[,:]?\s*(?:(?:cơ bản|ph[ấâ]n đ[ấầâ]u|tập trung|phải|cần|tiếp tục|từng bước)\s+)*"
    r"(?:duy trì|bảo vệ|bảo đảm|đảm bảo|kiểm soát|giữ vững|ổn định|giải quyết|khắc phục|xử lý|mở rộng|phát triển|đưa|"
    r"thu hút|tăng|giảm|nâng|đạt|có|không còn|xóa|chuyển đổi|đổi mới|khai thác|bổ sung|thành lập|đào tạo)(?![^\W_])"
)
"""What a plan aims at, right behind the year that opens its clause."""
_SIGN = Pattern(r"\(\d{1,2}\)\s*")
REVIEWS = Pattern(
    r"(?i)(?:(?:tham mưu|chủ trì|phối hợp|chuẩn bị)\s)?"
    r"(?:tổng kết|sơ kết|đánh giá|hoàn thành|kết thúc|tổ chức|trình|ban hành|nghiệm thu|công bố)\s"
)


_REACH = 140
_FOR_WHOM = Pattern(
    r"\scho\s(?:cán bộ, công chức(?:, viên chức)?|[^\d,;.:]{3,60}?)\sđã\s(?:đủ|được|có|hết|qua)\s[^,;.]{0,60}"
)
_NO_ACT = Pattern(r"(?i),?\s*(?:tổ chức bộ máy|xây dựng cơ bản)\s")


def body_acts(same: str, at: int) -> bool:
    """Whether a line begins with a body and what it has to do."""
    return _BODY_OPENS.match(same, at) is not None


def acts_behind(same: str, at: int, end: int, *acts: Pattern) -> bool:
    """Whether one of ``acts`` stands right behind a time that ends at ``at``, and no result before the semicolon."""
    after = same[at : min(end, at + _REACH)]
    return RESULT.search(after.partition(";")[0]) is None and any(act.match(after) for act in acts)


def told_of(after: str) -> bool:
    """Whether words behind a year to come tell what was; those for whom something is done may have done their part: "tổ
    chức thi nâng ngạch | cho cán bộ đã đủ tiêu chuẩn"."""
    if _NO_ACT.match(after):
        return RESULT.search(after) is not None
    return RESULT.search(_FOR_WHOM.sub("", after)) is not None


def somebody_must(after: str, doc_type: str | None, *, coming: bool, dated: bool) -> bool:
    """Whether right behind a time that is ``coming``, or was just over in a ``dated`` order, somebody has to act."""
    if coming and doc_type != "Báo cáo" and _SOMEBODY_MUST.match(after):
        return True
    return dated and doc_type in _OF_ORDERS and _MUST_FINISH.match(after) is not None


def opens_act(same: str, at: int) -> bool:
    """Whether a line begins with something to be done."""
    at += 3 if same.startswith("có ", at) else 0
    return any(act.match(same, at) for act in (ACT, REVIEWS, STARTS))


def clause_begin(text: str, start: int, at: int) -> int:
    """Where the clause that holds ``at`` begins: after a semicolon, a line's end or a numbered item's sign."""
    found = max(text.rfind(";", start, at), text.rfind("\n", start, at))
    start = max(start, found + 1, at - 400)
    signs = [sign.end() for sign in _SIGN.finditer(text, start, at)]
    return signs[-1] if signs else start


LEVEL = Pattern(
    r"(?i)(?<![^\W_])(?:ít nhất|tối thiểu|không (?:quá|dưới|thấp hơn)|(?:xuống|còn|lên|đạt)(?: dưới| trên)?)\s+"
    r"\d[\d.,]*\s?(?:%|[^\W\d_]+)(?:\s[^\W\d_]+){0,4}"
    r"(?:\s(?:đến|hết|ngày|trước)\s[\d/.]+,?\s(?:và\s)?\d[\d.,]*\s?%)?\s*$"
)
"""A level to be reached by the time behind it: "giảm nợ xuống dưới 12 tỷ đồng đến …", "ít nhất 60% đến …"."""
MUST = Pattern(
    r"(?i),?\s*(?:phải|cần|cơ bản|ph[ấâ]n đ[ấầâ]u|hoàn thành|kết thúc|chấm dứt|tập trung|khẩn trương|"
    r"tiếp tục|quyết tâm)\s"
)
_SOMEBODY_MUST = Pattern(r"(?i),?\s+(?:các|mỗi|[A-ZĐ])(?:[^\s;.]*\s+){1,12}?phải\s")
_MUST_FINISH = Pattern(
    r"(?i),?\s+(?:tất cả\s+)?(?:các|mỗi)\s(?:(?!(?:đã|còn|không|chưa)\s)[^\s;.]*\s+){1,12}?phải\s+(?:tiến hành\s+)?"
    r"(?:hoàn thành|[^\W\d_]+\s[^\W\d_]+\s+xong)\s(?!là\s)"
)
"""Who has to finish what by a time, be the paper of a few days later: "các sở phải xây dựng xong nội quy"."""
_OF_ORDERS = ("Quyết định", "Kế hoạch", "Chương trình")
MUST_REACH = Pattern(r"(?i)(?<![^\W_])phải\s+đạt\s+[^,;.]{0,20}\d[^,;.]{0,12}$")
HAS = Pattern(r"(?i),?\s*(?:toàn\s|cả\s)[^,.;]{2,40}?\scó\s+(?:khoảng\s+|trên\s+|hơn\s+)?\d")
"""How much a whole province is to have, behind the year."""
SHARE_DONE = Pattern(
    r"(?i)(?:,\s*|^[\s*+-]*)(?:số h[oó][aá]|cấp|lắp đặt|xử lý|giải ngân|triển khai|thu gom|kết nối|cập nhật|cải tạo)\s+"
    r"\d{1,3}\s?%[^;.]{0,80}$"
)
"""How much is to be done by the year behind it: "số hóa 100% hồ sơ trong năm 2031"."""
EXPECTED = Pattern(r"(?i)(?<![^\W_])dự báo\s+(?:(?:sẽ|có thể|xảy ra|đến|xuất hiện)\s+)*$")
"""Before what is only expected then: "đợt lạnh (dự báo vào cuối tháng 11)"."""
PAVES = Pattern(r"(?i)(?<![^\W_])(?:nền tảng|tiền đề|cơ sở|động lực)(?:\s[^\s,;.]+){0,2}\s(?:để|cho)\s[^,;.]*$")
"""What only is to be made possible in the time behind it: "tạo tiền đề để tăng trưởng trong giai đoạn …"."""
UP_TO = Pattern(
    r"(?i)(?<![^\W_])(?:nâng|đưa|giảm|hạ)\s[^;]{2,110}\s(?:lên|xuống|còn|đạt)\s+(?:khoảng\s+|trên\s+|dưới\s+)?"
    r"\d[\d.,]*[^;,]{0,36}$|"
    r"(?<![^\W_])từ\s+\d[^;]{2,60}\s(?:lên|còn|xuống|đạt)\s+(?:khoảng\s+|trên\s+)?\d[^;]{0,24}$"
)
TO_BE_DONE = Pattern(
    r"(?i)(?:,\s*|để có thể\s+)(?:triển khai|thực hiện|số h[oó][aá]|tổ chức)(?:\s+[^\s;]+){0,9}\s*$|"
    r"^\s*công bố(?:\s+[^\s;]+){0,9}\s*$"
)
TO_COMPLETE = Pattern(
    r"(?i)(?<![^\W_])(?<!đã )(?<!chưa )(?<!để )(?<!thể )hoàn thành\s(?!(?:xuất sắc|tốt|nhiệm vụ)\s)"
    r"(?:(?!\b(?:đã|so với|cùng kỳ)\b)[^;:])*$(?<!kế hoạch )(?<!vốn )(?<!được giao )"
)
"""What is to be completed, however long it is told before its time."""
SOON = Pattern(rf"(?i)(?<![^\W_])(?:sớm|khẩn trương)\s(?:thẩm định|{_COMPLETED_WORDS})(?![^\W_])")
"""What is to be done soon, and in that year at the latest: "sớm thẩm định hồ sơ … | trong năm 2031"."""
IN_ORDER_TO = Pattern(r"(?i)[\s*]*(?:để|nhằm)\s+(?:bảo\s+đảm|đảm\s+bảo|hoàn\s+thành|đạt)\s")
NARRATES = Pattern(r"(?i)(?<![^\W_])(?:đã|(?<!phải )(?<!cần )được|bị|theo|có)\s")
"""A clause with such a word tells, and orders nothing."""
ASKED = Pattern(r"(?i),\s[^.;:]{3,90}?\s(?:đề\s+nghị|yêu\s+cầu|giao)\s")
"""What is aimed at by those who ask for it: "Để hoàn thành … trong năm 2031, Bộ A đề nghị …"."""
TAKES_UP = Pattern(
    r"(?i)đưa(?:\s+[^\s,;.]+){0,4}\s+vào\s+(?:hoạt động|khai thác|sử dụng|vận hành|thực hiện|hành nghề)\s*$|"
    r"đưa vào (?:hoạt động|khai thác|sử dụng|vận hành)\s*$"
)
"""What begins on its day: "đưa cầu vào khai thác từ ngày …"."""
PUT_OFF = Pattern(r"(?i)(?<![^\W_])(?:lùi|gia hạn|kéo dài|giãn|hoãn)(?:\s[^\s,;.]+){1,14}\s*$")
"""What may last until then: "được lùi thời điểm nộp hồ sơ | đến ngày …"."""
AT_LEAST = Pattern(r"(?i),?\s*(?:phải\s|phấn đấu\s)?đạt\s(?:trên|tối thiểu|ít nhất|từ)\s\d")
"""What is to be reached by a day to come: "tỷ lệ giải ngân đến 31/12 đạt trên 95%"."""
SHARE_OF = Pattern(r"(?i),?\s*(?:giải ngân|tỷ lệ|hoàn thành|đạt)\s[^.;,]{0,40}?\d")
"""What is to be reached by a time that is still to come: "đến hết tháng 10 giải ngân đạt 75%"."""
RESULT = Pattern(
    r"\b(?:[Ưư]ớc(?: tính)? đạt|(?<!vốn )(?<!kế hoạch )(?<!dự toán )(?<!nhiệm vụ )(?<!tiêu )đã\b|[Đđ]ạt (?:trên |"
    r"khoảng |gần )?\d|tăng(?! cường| tốc| trưởng| thu, (?:tiết|giảm)| thu và)|"
    r"(?<![Cc]ắt )giảm(?! nghèo| thiểu)|so với|cùng kỳ|diễn ra|xảy ra|có hiệu lực|ghi nhận|được tổ chức|quán triệt)"
)
STRIVES_UNTIL = Pattern(r"(?i)(?<![^\W_])(?:ph[ấâ]n đ[ấầâ]u|mục tiêu)[,:]?\s*$")
SETS_TARGETS = ("Kế hoạch", "Quyết định", "Nghị quyết", "Chương trình", "Chương trình hành động", "Đề án", "Chỉ thị")
PLANNED = Pattern(
    r"(?i)(?:nhiệm vụ|kế hoạch|công tác|giải pháp|chương trình|hoạt động|nội dung|sự kiện|dự kiến|sẽ|diễn ra|"
    r"công việc|trọng tâm|lịch)[^,;]{0,24}$"
)
"""Nouns that a coming time may qualify, and words of what is only foreseen."""

"""What has happened or stands so now, in a text that plans: the dead of a storm, what "hiện nay" tells."""

from __future__ import annotations

from ....document import Sentence
from ....mentions import QuantityMention
from ....patterns import Pattern

# What has happened, in a text that plans: "mưa lũ đã làm 20 người chết".
_HAPPENED = Pattern(r"(?i)(?<![^\W_])(?:đã (?:làm|gây|xảy ra|khiến|cướp)|làm chết|(?<!không )(?<!để )xảy ra)(?![^\W_])")
_HAPPENED_SIGNS = ("đã làm", "đã gây", "xảy ra", "đã khiến", "đã cướp", "làm chết")
# "đã thu hẹp được | 214 lối đi", "mới có | 12 xã"
_DONE = Pattern(
    r"(?i)(?<![^\W_])(?:đã\s(?:[^\W\d_]+,?\s){1,7}được|đã\s(?:có|giao|cấp|trồng|thu hoạch|gieo cấy|gieo trồng|"
    r"xuống giống|giải ngân|tiêm|lắp đặt|kết nạp|huy động|cho vay|chi trả|bàn giao|nghiệm thu|thu hồi|"
    r"xây dựng|hoàn thành|xử lý|giải quyết|tiếp nhận|thành lập|phân bổ(?: chi tiết)?|thanh toán|bố trí)|"
    r"(?<!xây )(?<!trồng )(?<!lập )(?<!cấp )(?<!thôn )(?<!đổi )(?<!mở )(?<!thị )mới\s(?:chỉ\s)?"
    r"(?:(?:được|đạt|có|giải ngân|thực hiện|thanh toán|cấp|bố trí|phân bổ)(?:\sđược)?|"
    r"(?:hoàn thành|thi công|xây dựng|nghiệm thu|bàn giao)(?:\s(?:được|xong))?(?:\s[^\W\d_]+){0,3}))"
    r"\s(?:(?:khoảng|trên|gần|hơn)\s)?$"
)
# "còn | 61 tỷ đồng chưa giải ngân", "(còn lại | 12 triệu đồng)"
_LEFT = Pattern(r"(?i)(?P<bracket>\()?(?:(?:nay|hiện|vẫn)\s)*còn(?:\slại)?\s(?:(?:khoảng|trên|gần|hơn)\s)?$")
# "rà soát các khoản còn nợ đọng (| 61 tỷ đồng)", "(hiện còn 900 việc, số tiền | 61 tỷ đồng)"
_OUTSTANDING = Pattern(
    r"(?i)(?<![^\W_])(?:tồn đọng|nợ đọng|còn nợ|quá hạn|còn thiếu|còn vướng)(?:\s[^\W\d_]+){0,4}\s"
    r"\((?:(?:khoảng|trên|gần|hơn)\s)?$|\((?:hiện|nay|vẫn)\scòn\s\d[^()]*$"
)
_UNDONE = Pattern(r"\schưa\s(?:giải ngân|phân bổ|quyết toán|thanh toán|thu hồi|sử dụng|bố trí|nộp|thu)(?![^\W_])")
# "12 người chết", "3.200 ha lúa, 450 ha rau màu bị ngập", "hư hỏng 20 ha".
_HARMED = Pattern(
    r"(?i)\s(?:chết|mất tích|bị thương)(?![^\W_])|[^;.:]{0,60}?\sbị\s(?:chết|hư|ngập|sập|tốc|cuốn|vùi|thiệt|"
    r"cô lập|ảnh hưởng|gãy|đổ|xói|sạt|vỡ|mất|hỏng|cháy)|"
    r"[^;.:,]{0,40}?\s(?:ngập úng|đổ ngã|gãy đổ|hư hỏng|sạt lở)(?=\s?[;,.]|$)|"
    r"\s(?:đã\s)?phải\s(?:di dời|sơ tán)(?![^\W_])"
)
_FORETOLD = Pattern(r"(?i)(?<![^\W_])(?:dự báo|sẽ|nguy cơ|có thể|khả năng)(?![^\W_])")
# "tìm kiếm | 6 người mất tích": what is to be done about it.
_CARED_FOR = Pattern(
    r"(?i)(?<![^\W_])(?:tìm kiếm|cứu chữa|điều trị|hỗ trợ|thăm hỏi|khắc phục|sửa chữa|dựng lại|khôi phục)[^;:.]{0,30}$"
)
_HARMING = Pattern(
    r"(?i)(?<![^\W_])(?:sập(?: đổ)?|tốc mái|hư hỏng|cuốn trôi|ngập(?: úng)?|thiệt hại)(?: (?:ước(?: tính)?|ban đầu|"
    r"khoảng|trên|"
    r"gần|hơn|là))*:?\s*$"
)
# "156 tấn, bằng 94% kế hoạch", but "90 tỷ đồng, bằng 105% dự toán năm 2024" may be aimed at.
_OF_PLAN_BEHIND = Pattern(
    r",\s(?:hụt|thiếu)\s(?:khoảng\s|trên\s|hơn\s|gần\s)?\d[\d.,]*\s[^\d,;.()]{1,16}?\sso\s(?:với\s)?"
    r"(?:kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)(?![^\W_])|"
    r",?\s\(?(?:bằng|đạt)\s(?:khoảng\s|trên\s|hơn\s|gần\s)?\d[\d.,]*\s?%\s(?:so\s(?:với\s)?)?"
    r"(?:kế hoạch|KH|dự toán|DT|chỉ tiêu)(?=\s?[,;.)]|\s(?:HĐND|TW|Trung ương|đề ra|được giao|giao|cả năm|tỉnh))"
)
# "lượng mưa đo tại trạm A là | 320 mm", "mực nước sông B lúc 5 giờ đạt | 9,2 m"
_WATER = Pattern(r"(?i)(?<![^\W_])(?:lượng mưa|mực nước|đỉnh lũ|đỉnh triều)(?![^\W_])(?:[^,;()]|(?<=\d),(?=\d))*$")
_SOME_PLACE = Pattern(r"(?i)(?<![^\W_])(?:có nơi|cá biệt|cục bộ|một số nơi)(?![^\W_])[^;.\d]*$")
_AWAY = Pattern(r"(?i)(?<![^\W_])cách\s[^,;:.()]{2,60}$")
_AT_PRESENT = Pattern(
    r"(?i)\s*(?:trả lời:\s)?(?:trong )?(?:thời gian (?:vừa )?qua|hiện nay|hiện (?:có|toàn)|đến nay|tính đến|"
    r"qua (?:phân tích|kiểm tra|khảo sát|thanh tra|theo dõi)|theo (?:báo cáo|số liệu|thống kê) (?:của|thống kê))"
    r"(?![^\W_])"
)
# "Trong 5 năm qua, …", "Nhiệm kỳ vừa qua, …"
_YEARS_BEHIND = Pattern(
    r"(?i)\s*(?:trong )?(?:(?:\d+|hai|ba|bốn|năm|những|mấy|các) )?(?:năm|nhiệm kỳ|giai đoạn|thời kỳ|tháng) (?:vừa )?qua"
    r"(?![^\W_])"
)
_OPENING = 40
_LOOKS_AHEAD = Pattern(
    r"(?i)(?<![^\W_])(?:phấn đấu|mục tiêu|chỉ tiêu|sẽ|cần|phải|tới|tiếp theo|yêu cầu|đề nghị)(?![^\W_])"
)
# "đạt 90% (năm 2024: | 78%)", "(năm 2023 còn 5%, năm 2024 còn | 4%)"
_THEN = Pattern(
    r"(?i)(?P<opens>\(|[,;]\s)(?:hiện\s)?(?:năm|quý|tháng)\s[\dIV/]{1,7}(?:\snăm\s\d{4})?"
    r"(?:\s?:|\s(?:là|đạt|mới|chỉ|được|mới được|mới đạt|có|còn))\s$"
)
_THEN_OPENS = Pattern(r"(?i)\((?:hiện\s)?năm\s\d{4}(?![^\W_])")
_IN_BRACKETS = 160
# "Đầu kỳ toàn tỉnh có | 412 hộ nghèo", "đầu nhiệm kỳ | 12 xã"
_AT_FIRST = Pattern(
    r"(?i)(?<!so )(?<!so với )(?<!từ )(?<!năm )(?<!tháng )(?<!nửa )(?<!ngay )(?<![^\W_])"
    r"đầu (?:nhiệm |thời )?(?:kỳ|giai đoạn)(?![^\W_])"
    r"(?!.*(?<![^\W_])(?:nay|đến|xuống|lên|cuối|mục tiêu|phấn đấu|chỉ tiêu|năm \d{4})(?![^\W_]))"
)


def has_happened(text: str, low: str, start: int, end: int) -> bool:
    """A verb between ``start`` and ``end`` tells what has come about. ``low`` is the text in small letters."""
    near = any(low.find(sign, start, end) >= 0 for sign in _HAPPENED_SIGNS)
    return near and _HAPPENED.search(text, start, end) is not None


def is_done(text: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """The words right before a figure tell that so much was done by now, or those behind it how much of a plan that
    is."""
    at = quantity.bound_start or quantity.start
    if _OF_PLAN_BEHIND.match(text, quantity.end):
        return True
    left = _LEFT.search(text, max(sentence.start, at - 24), at)
    if left is not None and (left["bracket"] or _UNDONE.match(text, quantity.end)):
        return True
    begin = max(sentence.start, at - 120)
    if text.find("(", begin, at) >= 0 and _OUTSTANDING.search(text, begin, at):
        return True
    return _DONE.search(text, max(sentence.start, at - 80), at) is not None


def tells_harm(text: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """How many were hurt, how much was destroyed."""
    if quantity.unit.startswith(("%", "‰")) or _FORETOLD.search(text, sentence.start, quantity.start):
        return False
    if _CARED_FOR.search(text, max(sentence.start, quantity.start - 50), quantity.start):
        return False
    if quantity.currency is None and _HARMED.match(text, quantity.end, sentence.end):
        return True
    at = quantity.bound_start or quantity.start
    return _HARMING.search(text, max(sentence.start, at - 40), at) is not None


def tells_size(text: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """A length that tells how things stand: how much it rained, how high the water is, how many kilometres of
    something; not how far away a storm is."""
    begin = max(sentence.start, quantity.start - 120)
    if quantity.unit == "km":
        return _AWAY.search(text, begin, quantity.start) is None
    at = quantity.bound_start or quantity.start
    if quantity.unit not in ("m", "mm") or _SOME_PLACE.search(text, begin, at):
        return False
    return _WATER.search(text, begin, at) is not None


def tells_the_present(text: str, begin: int, at: int) -> bool:
    """The sentence that begins at ``at`` tells how things stand now, or its paragraph, which does at ``begin``, what
    came about in the years behind."""
    at = max(begin, at)
    if _AT_PRESENT.match(text, at) is not None:
        return True
    return _YEARS_BEHIND.match(text, begin) is not None and _LOOKS_AHEAD.search(text, begin, at + _OPENING) is None


def was_at_first(stretch: str) -> bool:
    """The words before a value say that it stood so at the beginning of a stage."""
    return "đầu " in stretch.lower() and _AT_FIRST.search(stretch) is not None


def was_then(text: str, quantity: QuantityMention) -> bool:
    """What a time had is told in brackets behind another value: "đạt 90% (năm 2024: | 78%)"."""
    at = quantity.bound_start or quantity.start
    then = _THEN.search(text, max(0, at - 40), at)
    if then is None or then["opens"] == "(":
        return then is not None
    begin = max(0, at - _IN_BRACKETS)
    opened = text.rfind("(", begin, at)
    if opened <= text.rfind(")", begin, at):
        return False
    # "(mục tiêu: 42%; năm 2025: | 40%)"
    return then["opens"][0] == ";" or _THEN_OPENS.match(text, opened) is not None

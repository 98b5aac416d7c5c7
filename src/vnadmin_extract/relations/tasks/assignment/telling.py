"""Words around a body that tell what was done, said or asked before, and order nothing."""

from __future__ import annotations

from ....patterns import Pattern
from .words import LOWER, UPPER

TOLD_OF = Pattern(
    r"(?i)\b(?:đã|sẽ|được|theo|có|những|các|nhiều|đáp\s+ứng|với|như|tại|từng|kịp\s+thời|thường\s+xuyên|phù\s+hợp|sự|việc)$"
)
REFUSES = Pattern(r"(?i)(?<![^\W_])(?:không|chưa|thôi|dừng|ngừng|chấm\s+dứt|(?:hủy|huỷ|thu\s+hồi)(?:\s+việc)?)$")
"""Before an order's word, these take it back: "Thống nhất chưa giao Sở A …"."""
NEED_NOT = Pattern(r"(?i)(?<![^\W_])(?:không|chưa|khỏi)\s+(?:nhất\s+thiết\s+)?(?:phải|cần)(?![^\W_])")
"""Behind a body: "Sở A không phải báo cáo …"."""
TELLS = Pattern(r"(?i)\b(?:đã|sẽ|đang|được|sự|công tác|theo)\b[^,;.]{0,25}$")
_PAPER_ASKS = Pattern(
    r"(?i)(?:văn bản|công văn|công điện|thông báo|quyết định|chỉ thị|kế hoạch|tờ trình|giấy mời|thư)\s+"
    r"(?:số\s*:?\s*)?\d[^,;:]{0,110}$|"
    r"^tại\s+(?:thông báo|văn bản|công văn|công điện|kết luận|nghị quyết|chỉ thị)\s+"
    r"(?:số\s*:?\s*)?\d[^;:]{0,160}$|"
    r"(?<![^\W_])đã\s+(?:ban\s+hành|có|ký|gửi)\s[^;]{3,220}?,\s+(?:trong\s+đó|theo\s+đó|qua\s+đó)$"
)
"""What another paper asked for is told: "… Công văn số 12/BTC ngày … của Bộ A đề nghị các địa phương …"."""
_DATED_PAPER_ASKS = Pattern(
    r"(?i)(?:văn bản|công văn|công điện|thông báo|quyết định|chỉ thị|kế hoạch|tờ trình|giấy mời|thư)\s+"
    r"(?:số\s*:?\s*)?\d[^,;:]{0,60},\s+ngày\s+\d[\d/.-]*(?:\s+tháng\s+\d+\s+năm\s+\d+)?"
    rf"(?:\s+của\s(?:(?!\svà\s(?-i:[{LOWER}]))[^,;:]){{1,80}})?$"
)
"""The same with a comma before the day, and no more than its author behind: "công văn số 5, ngày 1/6 của Bộ"."""


def paper_asks(head: str, ahead: str) -> bool:
    """Whether another paper asks: ``head`` are the words before the word of order without the marks of ``ahead``."""
    if _PAPER_ASKS.search(head):
        return True
    return not ahead.rstrip().endswith(",") and _DATED_PAPER_ASKS.search(head) is not None


BY_GROUNDS = Pattern(r"(?i)(?:căn\s+cứ|thực\s+hiện|triển\s+khai|trên\s+cơ\s+sở)\s")
"""Before a comma, the grounds on which the paper itself asks: "Căn cứ Chỉ thị số 5 …, yêu cầu các xã …"."""
_TELLING = r"đã|vừa|họp|đang|sẽ|cũng|từng|luôn|nhiều|thường|kịp|trực|có|được|theo|tại|và|xuống|ra"
_HANDS_OUT = Pattern(
    # Whoever gives begins the sentence, with nothing but the name before the word of order.
    rf"[.;][\s*+-]*(?:Thường trực|(?:Đồng chí )?(?:Chủ tịch|Giám đốc|Bộ trưởng|(?:Cục|Chi cục|Tổng cục) trưởng|"
    rf"[Ll]ãnh đạo)|Ban|Sở|Bộ|Cục|Chi cục|UBND|Ủy ban|Uỷ ban)"
    rf"(?:\s(?:tỉnh|thành phố|huyện|quận|xã|phường|nhân dân|và(?=\s[{UPPER}])|(?<=Ban )chỉ (?:đạo|huy)|"
    rf"[{UPPER}]\w*(?:\s(?!{_TELLING}|phân|yêu|giao)[{LOWER}]\w*)?))*"
    r"\s(?:phân\s+công|yêu\s+cầu|giao\s+nhiệm\s+vụ)\s*:\s*$"
)
_WHAT_CAME = Pattern(r"(?:Kết quả|Nhờ|Qua đó|Đến nay|(?<![^\W_])đã)(?![^\W_])")
"""Behind such an order, what came of it."""


def hands_out(text: str, start: int, clause: int) -> bool:
    """Whether the sentence before a clause hands out work: "… Thường trực Ban phân công: | Sở A lập …"."""
    if not text.endswith((": ", ":"), start, clause):
        return False
    begin = max(start, clause - 120)
    said = text[begin:clause] if begin > start else f".{text[start:clause]}"
    if _HANDS_OUT.search(said) is None:
        return False
    line = text.find("\n", clause)
    return _WHAT_CAME.search(text, clause, line if line >= 0 else len(text)) is None


HEARS = Pattern(r"(?i)(?:sau\s+khi\s+|khi\s+|trên\s+cơ\s+sở\s+)?(?:xem\s+xét\s+và\s+)?nghe\s")
"""What a meeting was told by its members is no order to them."""
LATELY = Pattern(
    r"(?i)(?:trong\s+)?(?:suốt\s+|nhiều\s+|những\s+|các\s+|mấy\s+|một\s+số\s+)?(?:thời\s+gian|năm|tháng|ngày)\s+"
    r"(?:vừa\s+)?(?:qua|gần\s+đây)(?![^\W_])|(?:tính\s+)?(?:từ\s[^,;.]{3,40}?\s)?đến\s+nay\s*,"
)
"""What has been done of late is told, not ordered."""
HAS_DONE = Pattern(r"\s*(?:cũng\s+)?đã\s")
HISTORY = Pattern(r"\bđã\s[^.]*$")
_STANDS_NOW = Pattern(
    r"(?i)[^.;]{10,200}[;,]\s+(?:hiện(?:\s+nay)?\s[^.;,]{0,40}đang\s+được|(?:đến\s+nay|qua\s+đó)[^.;]{0,60}\s(?:đã|"
    r"đạt)\s|đã\s+(?:tạo\s+(?:ra|được|nên)|góp\s+phần|mang\s+lại|đem\s+lại|giúp|đạt\s+được|thu\s+được)\s)"
)
"""How far it is by now, behind what was ordered then."""
_ATTRIBUTE = Pattern(r"(?:[^\s,;.:]+\s+){1,4}thì\s|(?:[^\s,;.:]+\s+){2,14}là\s+\d")
"""The verb of an attribute: "rừng giao cho các đơn vị quản lý thì …", "A được giao thực hiện … là 45 việc"."""


def stands_now(text: str, at: int, end: int) -> bool:
    """Whether the words from ``at`` on tell how far it is by now."""
    signs = ("ang được", "ến nay", "ua đó", ", đã ")
    return any(text.find(s, at, end) >= 0 for s in signs) and _STANDS_NOW.match(text, at, end) is not None


def is_attribute(text: str, at: int, end: int) -> bool:
    """Whether the verb at ``at`` only says which bodies or things are spoken of."""
    near = text.find("thì", at, end) >= 0 or text.find("là", at, end) >= 0
    return near and _ATTRIBUTE.match(text, at, end) is not None


_FELL_SHORT = Pattern(
    r"(?i)(?:ban\s+hành|thực\s+hiện|triển\s+khai|báo\s+cáo|gửi|nộp|lập|phê\s+duyệt|trình|thanh\s+toán|giải\s+ngân|khởi\s+công)\s+"
    r"(?:còn\s+|rất\s+)?(?:chậm|sai|(?:không|chưa)\s+(?:đúng|đầy\s+đủ|kịp\s+thời))(?![^\W_])"
    # "thực hiện chậm phải chịu trách nhiệm" orders all the same
    r"(?![^.;\n]*\s(?:phải|cần|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|khẩn\s+trương)\s)"
)
"""What was done badly, with no order behind it: "UBND huyện A ban hành chậm quyết định"."""


def only_tells(text: str, at: int, end: int) -> bool:
    """Whether the words from ``at`` on say what is so, and not what is to be done."""
    return _FELL_SHORT.match(text, at, end) is not None or is_attribute(text, at, end) or stands_now(text, at, end)


_GROUNDED = Pattern(
    r"(?i)(?:^|[.;:\n]\s*)[\s*+-]*(?:căn cứ|theo|trên cơ sở|thực hiện|chấp hành)\s[^.;:\n]{0,80}\scủa\s$|"
    # Who takes part in what another body does.
    r",\s(?:có|với)\s(?:sự\s)?tham\sgia\scủa\s$"
)
_GROUNDS_END = Pattern(r"(?:\svà\s(?:tỉnh|thành phố|huyện|[Tt]rung ương|cấp trên))?,\s")


def names_grounds(text: str, start: int, end: int) -> bool:
    """Whether the bodies from ``start`` to ``end`` are those whose papers an order goes by: "Căn cứ chỉ đạo của A, B,
    phối hợp với C …" is an order to whoever the line is about."""
    return _GROUNDED.search(text[max(0, start - 110) : start]) is not None and bool(_GROUNDS_END.match(text, end))

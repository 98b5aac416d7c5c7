"""Modifiers between a body and what it has to do: "Sở A | theo chức năng, nhiệm vụ được giao | rà soát …".

Some end where an act begins, which needs the words of all acts: they are looked for only behind their first words.
"""

from __future__ import annotations

from ....patterns import Pattern
from .attributes import AT_COUNTER, CHARGED_WITH
from .kinds import KIND_OF_BODY
from .words import LOOSE, LOWER, OF_ITS_OFFICE, TWO_SYLLABLES, UPPER

_PLACE = rf"(?-i:[{UPPER}][\w.]*(?:\s+(?:-\s+)?[{UPPER}][\w.]*)*)"
_WHAT_AREA = (
    r"\s+(?:(?:thuộc|ở|trong)\s+)?(?:khu\s+vực|vùng|miền|phía|ven\s+\w+|đầu\s+nguồn|hạ\s+du|biên\s+giới|"
    r"có\s+(?:rừng|biển|đê|biên\s+giới|sông|hồ|đập|mỏ|cảng|cửa\s+khẩu|khu|cụm|dự\s+án|tuyến|công\s+trình|nguy\s+cơ|"
    r"dịch|làng\s+nghề))"
)
_AREA = rf"{_WHAT_AREA}(?:\s+(?!{TWO_SYLLABLES})[^\s,;:.]+){{0,6}}(?=\s+(?:{TWO_SYLLABLES})|\s*[:,]|\s*$)"
_IN_CHARGE = r"\s+(?:được\s+(?:giao|phân\s+công)\s+)?phụ\s+trách"
# "Ban Quản lý Dự án B | do Ngân hàng A tài trợ, | lồng ghép …"
_PAID_BY = r"\s+do\s+[^,;:.()]{3,60}?\s(?:tài\s+trợ|làm\s+chủ\s+đầu\s+tư|thành\s+lập)(?=\s*,|\s+[^\W\d_])"
_MUST_NOW = (
    r"(?:khẩn\s+trương|phải|cần(?!\s+thiết)|có\s+trách\s+nhiệm|tập\s+trung|chủ\s+động|nghiêm\s+túc|sớm|tiếp\s+tục)\s"
)
# "… được giao chủ trì đề án | khẩn trương hoàn thiện", "… được giao làm chủ đầu tư: giải ngân"
_CHARGED = (
    r"\s+được\s+(?:giao|phân\s+công)\s+(?:làm\s+chủ\s+đầu\s+tư|chủ\s+trì(?:\s+[^\s,;:.]+){1,12}?|"
    rf"(?:kế\s+hoạch\s+)?vốn(?:\s+[^\s,;:.]+){{0,6}}?)(?=\s*:|,?\s+(?:{_MUST_NOW}|báo\s+cáo\s))"
)
# "… có tỷ lệ giải ngân dưới 30% | kiểm điểm"
_RATED = (
    r"\s+có\s+tỷ\s+lệ\s[^.;:]{2,80}?(?:%|thấp|chậm)(?:\s+hơn\s+(?:mức\s+)?(?:bình\s+quân|trung\s+bình)(?:\s+chung)?"
    rf"(?:\s+(?:của\s+)?(?:cả|toàn)\s+\w+)?)?(?=,?\s+(?:{TWO_SYLLABLES}|ký\s+cam\s+kết|phải|cần)\s)"
)
# "… chưa gửi báo cáo (có danh sách kèm theo) | khẩn trương gửi"
_NOT_YET = rf"\s+chưa\s[^.;:,()]{{2,80}}?(?:\s*\([^()]{{0,90}}\))?(?=,?\s+{_MUST_NOW})"
# "… còn hồ sơ quá hạn | hoàn thành dứt điểm"
_STILL = (
    r"\s+còn\s[^.;:,()]{2,50}?\s(?:chậm(?=,?\s+(?:phải|cần)\s)|"
    rf"(?:quá\s+hạn|tồn\s+đọng|nợ\s+đọng)(?=,?\s+(?:{TWO_SYLLABLES}|phải|cần)\s))"
)
_ON_GROUND_OF = rf"căn\s+cứ(?!\s[^,;:.]{{4,60}}?\s(?:này|trên|thực\s+tế)\s+(?:{TWO_SYLLABLES})\s)|"
_AND = (
    r"\s*(?:,|/|;|và|hoặc)\s*(?:các\s+|từng\s+|mỗi\s+|thủ\s+trưởng\s+|người\s+đứng\s+đầu\s+|chủ\s+tịch\s+|"
    r"giám\s+đốc\s+|lãnh\s+đạo\s+)*"
)
_TRADER = r"(?:doanh\s+nghiệp|thương\s+nhân|công\s+ty|hợp\s+tác\s+xã)"
# "… và các doanh nghiệp cảng | kết nối dữ liệu"
_TRADERS = (
    rf"{_TRADER}(?:\s+(?!(?:{TWO_SYLLABLES}|đã|được|là|có|để|do|tại|của|trong|và|trên|theo)\b)[^\s,;:.()]+){{1,5}}"
    rf"(?=\s+(?:{TWO_SYLLABLES})\b)"
)
_UP_TO_ACT = rf"{_WHAT_AREA}|{_AND}{_TRADER}\s|\s*,\s*căn\s+cứ\s|{_IN_CHARGE}\s|\s+có\s+tỷ\s+lệ\s|\s+còn\s"
"""What the modifiers begin with that end where an act begins: those need the words of all acts."""


def _modifiers(area: str, ground: str, charge: str, traders: str, rated: str) -> str:
    return (
        rf"(?:{area}\s*\([^()]{{0,240}}\)|\s*\)|\s*(?:{LOOSE})(?=[\s,:;.]|$)"
        r"|\s*,?\s*theo\s+(?:địa\s+bàn|lĩnh\s+vực|nhiệm\s+vụ|chức\s+năng)\s+(?:đã\s+)?được\s+(?:phân\s+công|giao)\s+"
        r"(?:phụ\s+trách\s+)?(?:tại|theo)\s+[^\s,;:.]+\s+[^\s,;:.]+\s+số\s+[^\s,;:]+(?:\s+ngày\s+[\d/.-]+)?"
        # "Sở A - theo chức năng - xử lý …", "Sở A - cơ quan thường trực của Hội đồng - có nhiệm vụ …"
        r"|\s*[-–]\s+(?:theo\s+(?:chức\s+năng|nhiệm\s+vụ|lĩnh\s+vực)|(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+"
        r"(?:thường\s+trực|đầu\s+mối|chủ\s+trì|tham\s+mưu|giúp\s+việc))(?=\s)[^:;.–-]{0,80}\s[-–](?=\s)"
        # What is done on that ground may follow with "để": then the order begins here.
        r"|\s*,?\s*(?:theo(?:\s+đúng)?|căn\s+cứ(?!(?:\s+chức\s+năng,)?[^,;:.]{0,120}\sđể\s|"
        r"\s+nhiệm\s+vụ\s+(?:trong|tại|của)\s)(?:\s+(?:vào|theo))?|trong|"
        r"trên\s+cơ\s+sở)"
        rf"\s+{OF_ITS_OFFICE}(?:\s*,?\s*(?:và\s+)?{OF_ITS_OFFICE})*"
        r"(?:\s+(?:tại|trong)\s+\w+(?:\s+\w+)?\s+này)?(?:\s+và\s+quy\s+định(?:\s+[^\s,;:.]+){0,7}(?=,\s))?"
        rf"|\s*,\s*(?:theo(?!\s+dõi)|{ground}"
        r"trên\s+cơ\s+sở|với\s+(?:vai\s+trò|tư\s+cách)|trong\s+phạm\s+vi|tùy\s+theo|tuỳ\s+theo|"
        r"trên\s+tinh\s+thần)\s[^:;.]{1,220}?,"
        r"(?:\s(?:nhiệm\s+vụ|quyền\s+hạn|thẩm\s+quyền|chức\s+năng)[^,:;.]{0,60},)*(?=\s)"
        rf"|\s+(?:các\s+tỉnh\s+)?từ\s+{_PLACE}\s+(?:đến|tới|trở)\s+{_PLACE}"
        rf"|\s*:?\s+{_PLACE}(?:\s*[,;]\s*{_PLACE})+(?:\s*(?:,|và)\s*(?:thành\s+phố\s+|tỉnh\s+)?{_PLACE})?"
        r"|\s+với\s+(?:vai\s+trò|tư\s+cách)\s[^:;.]{1,160}?,(?=\s)"
        rf"|{charge}\s*(?:,|và)\s+(?:các\s+)?tổ\s+chức\s+(?:pháp\s+chế|đảng|hội|tín\s+dụng|đoàn\s+thể|cán\s+bộ)"
        r"(?:\s+(?:cấp\s+\w+|thuộc\s+Bộ))?"
        rf"|{_AND}(?:{traders}{KIND_OF_BODY}\b)"
        rf"|\s*trưởng\b|\s+{_PLACE}(?=\s+(?-i:[{LOWER}])|\s*[:,]|\s*$)"
        r"|\s*(?:,|và)\s+(?:các\s+)?(?:tổ\s+)?đại\s+biểu\s+(?:hội\s+đồng\s+nhân\s+dân|hđnd|quốc\s+hội)(?:\s+(?:tỉnh|"
        r"thành\s+phố|huyện|xã|các\s+cấp))?"
        rf"|{CHARGED_WITH}|{AT_COUNTER}|{_PAID_BY}|{_CHARGED}|{_NOT_YET}|{rated}\s+bị\s+(?:thiệt\s+hại|ảnh\s+hưởng|ngập|hạn|lũ|dịch)(?:\s+(?:nặng|lụt|hán|"
        rf"bệnh))*"
        rf"|\s*,\s*(?-i:(?=[{LOWER}]))|[*\s]+)"
    )


_SHORT = Pattern(rf"(?i)(?:(?!{_UP_TO_ACT}){_modifiers('', '', '', '', '')})*")
_ENDS_WITH_ACT = Pattern(rf"(?i){_UP_TO_ACT}")
_ALL = Pattern(
    "(?i)"
    + _modifiers(
        rf"{_AREA}|",
        _ON_GROUND_OF,
        rf"{_IN_CHARGE}(?:\s+(?!{TWO_SYLLABLES})[^\s,;:.]+){{1,5}}(?=\s+(?:{TWO_SYLLABLES}))|",
        rf"{_TRADERS}|",
        rf"{_RATED}|{_STILL}|",
    )
    + "*"
)


def past_modifiers(text: str, at: int, end: int) -> int:
    """Past the modifiers between a body and what it has to do."""
    if short := _SHORT.match(text, at, end):
        at = short.end()
    if _ENDS_WITH_ACT.match(text, at, end) and (longer := _ALL.match(text, at, end)):
        at = longer.end()
    return at

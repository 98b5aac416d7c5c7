"""The name of a part by that of its whole: "kim ngạch xuất khẩu 90 triệu USD, trong đó thủy sản 30 triệu USD" tells the
exports of fish."""

from __future__ import annotations

from ....mentions import IndicatorDraft
from ....patterns import Pattern

_TOTAL = Pattern(r"(?i)^(?:tổng(?: số)?|toàn bộ) ")
# What is measured of each part as of the whole.
MEASURE = Pattern(
    r"(?i)(?P<head>kim ngạch (?:hàng hóa )?(?:xuất nhập khẩu|xuất khẩu|nhập khẩu)|giá trị (?:sản xuất|xuất khẩu|"
    r"nhập khẩu|"
    r"tăng thêm)|sản lượng|diện tích|đàn|doanh thu|dư nợ|công suất|(?:nhu cầu|kế hoạch) (?:vốn|kinh phí)|kinh phí|"
    r"xuất khẩu|nhập khẩu|giải ngân|thu(?! (?:nhập|hút|hồi|gom|hoạch|giữ|mua|phí|dọn))|chi(?! (?:nhánh|phí|cục|tiết))|"
    r"nợ đọng|kim ngạch|cho vay|tuyển sinh|"
    r"số thu|doanh số cho vay)(?![^\W_])"
)
# Parts that are told by who pays, produces or rules, or by what is done.
_SIDES = Pattern(
    r"(?i)(?:khu vực|kinh tế|thành phần|quốc doanh|ngoài quốc doanh|cá thể|nhà nước|ngoài nhà nước|có vốn|"
    r"(?:vốn )?đầu tư nước ngoài|FDI|địa phương|trung ương|cấp (?:tỉnh|huyện|xã))(?![^\W_])"
)
_DEEDS = Pattern(r"(?i)(?:khai thác|nuôi trồng|đánh bắt|nội trú|ngoại trú)(?![^\W_])")
HAS_MEASURE = Pattern(
    r"(?i)(?:KHV|lỗ|kế hoạch|diện tích|sản lượng|năng suất|giá trị|kim ngạch|doanh thu|dư nợ|tổng|số|tỷ|NSNN|các khoản|"
    r"tốc|mức|"
    r"kinh phí|vốn|chi|thu|"
    r"xuất khẩu|nhập khẩu|giải ngân|đàn|lượng|lượt|thuế|người|chỉ số|bội|nợ|giá|lãi|quỹ|nguồn|huy động|hỗ trợ|đã|còn|"
    r"doanh số|xuất siêu|nhập siêu|lợi nhuận|nộp|cho vay|tiêu thụ|trả|thanh toán|quyết toán|khối lượng|lãi|công nợ|tồn|"
    r"chưa|được|có)(?![^\W_])"
)
_PAYS = Pattern(r"(?i)(?:ngân sách|NSTW|NSĐP|trung ương|địa phương|xã hội h(?:óa|oá)|trái phiếu)(?![^\W_])")
_LEVIED = Pattern(r"(?i)(?:thuế|phí|lệ phí|tiền|xổ số)(?![^\W_])")
_OF_GOODS = Pattern(r"^kim ngạch hàng hóa ")
_GUESTS = Pattern(r"(?i)(?<![^\W_])khách (?P<kind>du lịch|lưu trú|tham quan)(?![^\W_])")
_FROM = Pattern(r"(?i)(?:(?:lượt )?khách )?(?P<where>quốc tế|nội địa|trong nước|nước ngoài|trong tỉnh|ngoài tỉnh)")
_SHORT = 9
_FEW_WORDS = 4
_IN_PLACE = Pattern(r"(?i) trên địa bàn(?: (?:tỉnh|huyện|thành phố|xã))?$")
_OF_ALL = Pattern(r"(?i) (?:bình quân|trung bình|chung|toàn (?:tỉnh|huyện|ngành|quốc|xã)|cả nước)$")
_RATE = Pattern(r"(?i)(?:(?:tỷ|tỉ) lệ|công suất|độ|mức) ")


def name_of_part(name: str, draft: IndicatorDraft, whole: IndicatorDraft) -> str:
    """``name`` with the measure of its whole, where it only says which part it is."""
    if draft.rule == "growth" or whole.rule == "growth":
        return name
    if draft.quantity.unit.startswith(("%", "‰")):
        return _rate_of_part(name, draft, whole)
    of = _TOTAL.sub("", whole.name)
    guests, guest = _GUESTS.search(of), _FROM.fullmatch(name)
    if guests and guest:
        return f"khách {guests['kind'].lower()} {guest['where'].lower()}"
    head = MEASURE.match(of)
    if (
        head is None
        or head["head"].lower() in name.lower()
        or len(name.split()) > _SHORT
        or draft.quantity.unit_code != whole.quantity.unit_code
    ):
        return name
    measure = _OF_GOODS.sub("kim ngạch ", head["head"])
    if _TOTAL.match(name):
        return name
    if measure.lower() in ("thu", "số thu") and _LEVIED.match(name):
        return f"thu {name}"
    if _PAYS.match(name) and ("vốn" in of or "kinh phí" in of or "chi" in of):
        return f"{'vốn' if 'vốn' in of else 'kinh phí'} {name}"
    if HAS_MEASURE.match(name):
        return f"{measure} {name}" if measure == "giải ngân" and name.startswith("vốn ") else name
    if len(of.split()) <= _SHORT and (_SIDES.match(name) or _DEEDS.match(name)):
        return f"{_IN_PLACE.sub('', of)} {name}"
    return f"{measure} {name}"


def _rate_of_part(name: str, draft: IndicatorDraft, whole: IndicatorDraft) -> str:
    """ "Tỷ lệ đáp ứng bình quân 55%, trong đó mầm non | 51%": the rate that the whole has on the average."""
    rate = _OF_ALL.sub("", whole.name)
    if whole.quantity.unit != draft.quantity.unit or not _RATE.match(rate) or len(name.split()) > _FEW_WORDS:
        return name
    if HAS_MEASURE.match(name) or _RATE.search(name) or name.lower() in rate.lower():
        return name
    return f"{rate} {name}"

"""Shares and changes of a count that became no value, since its noun is no known unit or it has none."""

from __future__ import annotations

from collections.abc import Sequence

from ....document import Sentence
from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value

# "; trồng 44 luống, | đạt 80%": a count whose noun is no unit that is known.
_UNREAD_COUNT = Pattern(
    r"(?i)(?<![\d.,/(+–-])(?<!số )(?<!năm )(?<!tháng )(?<!ngày )(?<!quý )(?<!loại )(?<!cấp )(?<!nhóm )(?<!khu vực )"
    r"(?<!điều )(?<!vụ )(?<!mục )(?<!hạng )(?<!từ )(?<!đến )\b\d{1,3}(?:[.]\d{3})*"
    r"\s(?!(?:năm|tháng|ngày|quý|giờ|lần|tuổi|tuần|tiêu chí|sao|chỉ tiêu|điểm|mặt|đợt|tỉnh|cấp|của|và|so|với|"
    r"tăng|giảm|đạt|bằng|nghìn|triệu|tỷ)(?![^\W_]))[^\W\d_]+(?:\s(?!so(?![^\W_]))[^\W\d_]+){0,4}?\s?[,(]\s?$|"
    r"[^\W\d_]\s\d{1,3}(?:[.]\d{3})+\s?[,(]\s?$|"  # "thuê bao 312.000, | tăng 8%"
    r"\slên\s\d{1,3}(?:[.]\d{3})*/\d[\d.]*,\s$|"  # "nâng tổng số tài khoản lên 214.512/612.000, | đạt 35%"
    r";\s[^\W\d_]+(?:\s[^\W\d_]+)+\s\d{1,3},\s$"  # "; đã giải quyết 8, | đạt 80%"
)
# "128/135 trưởng thôn là đảng viên, | đạt 94,8%"
_UNREAD_FRACTION = Pattern(
    r"(?i)(?<![\d.,/(+–-])(?<!số )(?<!ngày )(?<!đến )(?<!từ )(?<!trước )(?<!sau )(?<!điều )\b\d{1,3}(?:\.\d{3})*/"
    r"(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:\.\d{3})*\s[^\W\d_]+(?:\s[^\W\d_]+){0,7}?\s?[,(]\s?$"
)
# "đúng hạn 2.290 (đạt | 99,5%)", "(trực tuyến 3.590, đạt | 92,7%)": of a number that counts nothing told
_OF_BARE = Pattern(
    r"[^\W\d_]\s\d{1,3}(?:[.]\d{3})+\s?\((?:đạt\s|chiếm\s|bằng\s)?(?:tỷ lệ\s)?$|"
    r"\([^\W\d_]+(?:\s[^\W_]+){0,7}\s\d{1,3}(?:[.]\d{3})*,\s(?:đạt|chiếm)\s(?:tỷ lệ\s)?$"
)
# "2.345 trụ nước chữa cháy (đạt | 67% quy hoạch)"
_OPENS_RATE = Pattern(r"(?P<open>\()(?:đạt|bằng)\s$")
# "đã giảm 210 cơ quan, | đạt tỉ lệ 31%": the rate of a count that became no value.
_RATE_OF_COUNT = Pattern(r"[^,;:.()\d]{0,80},\s(?:đạt|chiếm|bằng)\st[ỷỉ] lệ\s|[^,;:.()\d]{0,80}\(")
_COUNT_BEFORE = Pattern(r"\d[\d.,/]*(?:\s[^\W\d_]+){1,5}$")
# "điểm trung bình 6,58, | tăng 0,21 điểm"
_UNREAD_MARK = Pattern(r"[^\W\d_]\s\d{1,3}(?:,\d{1,3})?,\s$")
_UNREAD_CHANGE = Pattern(r"(?:tăng|giảm)\s(?:thêm\s)?\d[\d.,]*(?:\s[^\W\d_]+){0,4}\s\((?:(?:tăng|giảm)\s|[+−–-]\s?)?$")
# "xăng tăng 1.290 đồng/lít (tương đương | 5,8%)"
_UNTAKEN = Pattern(
    r"(?:tăng|giảm)\s(?:thêm\s)?\d[\d.,]*\s[^\d,;:.()]{1,24}\s?"
    r"\((?:tương đương|tương ứng|hay)\s(?:(?:với|tăng|giảm)\s)*$"
)
# "cà phê 1,9 tỷ USD, giảm 21% (lượng | giảm 11,8%)": of so many tons that are not told
_AMOUNT_CHANGED = Pattern(r"\((?:về )?(?:khối |số )?lượng\s$")
_SIDE_COUNTED = Pattern(r"\svề\s(?:số\s)?(?P<n>việc|vụ|lượt|đơn|cuộc)(?![^\W_])")


def changes_unread(
    text: str, quantity: QuantityMention, change: ComparisonDraft, at: int, verb: int, *, first: bool
) -> bool:
    """Whether a comparison, whose verb stands at ``verb``, is of a figure right before it that was not read, and so of
    none that was; ``at`` is where the words behind the last value begin; ``first``: no value stands before it."""
    if not first and _is_rate_of_fraction(text, change, at, verb):
        return True
    if change.kind != "change_abs" and _UNREAD_COUNT.search(text, max(at, verb - 60), verb):
        return True
    return quantity.unit.startswith("điểm") and _UNREAD_MARK.search(text, max(at, verb - 40), verb) is not None


def _is_rate_of_fraction(text: str, change: ComparisonDraft, at: int, verb: int) -> bool:
    """Whether a ratio is that of a fraction whose noun is no unit: "xây 12 nhà; 128/135 trưởng thôn là đảng viên, | đạt
    94,8%", and so none of the value before that."""
    begin = max(at, verb - 80)
    if change.kind != "ratio" or text.find("/", begin, verb) < 0:
        return False
    return _UNREAD_FRACTION.search(text, begin, verb) is not None


def is_share_of_unread(
    text: str, quantity: QuantityMention, sentence: Sentence, done: Sequence[Value], at: int, begin: int
) -> bool:
    """The rate of a count before it that is no value: by how much there are fewer of it."""
    if quantity.unit == "%" and _OF_BARE.search(text, max(at, begin - 70), begin):
        return True
    if not done and quantity.unit == "%" and _UNTAKEN.search(text, max(sentence.start, begin - 60), begin):
        return True
    opened = _OPENS_RATE.search(text, max(at, begin - 8), begin) if quantity.unit == "%" else None
    if opened is not None and _UNREAD_COUNT.search(text, max(at, opened.end("open") - 60), opened.end("open")):
        return True
    if quantity.unit != "%" or (done and done[-1].behind == at) or _RATE_OF_COUNT.fullmatch(text, at, begin) is None:
        return False
    return _COUNT_BEFORE.search(text, max(sentence.start, at - 40), at) is not None


def of_side_untold(text: str, quantity: QuantityMention, done: Sequence[Value], verb: int) -> bool:
    """Whether a change is of a count that is no value: "thu phí 12 tỷ đồng, tăng | 12% về việc và 8% về phí", "số vụ
    tăng 12.340 (| +23%)"."""
    if _UNREAD_CHANGE.search(text, max(0, quantity.start - 30), quantity.start):
        return True
    if done and _AMOUNT_CHANGED.search(text, max(done[-1].behind, verb - 16), verb):
        return all(v.quantity.currency or v.quantity.unit_code is None for v in done)
    side = _SIDE_COUNTED.match(text, quantity.end)
    if side is not None:
        return bool(done) and not any(side["n"] in v.quantity.unit.lower().split() for v in done)
    return text.startswith(" về ", quantity.end) and text.startswith("và ", verb)

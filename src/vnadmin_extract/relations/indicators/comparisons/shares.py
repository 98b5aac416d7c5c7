"""What share of a whole a value is, told behind it: "950 tấn, chiếm 22% tổng sản lượng", "90 tỷ đồng (78%)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value
from .grammar import has_own_subject
from .plan_words import tells_plan_met

_TIME = Pattern(r"(?<![^\W_])(?:ngày|tháng|quý|năm) \d[\d/]*")
_OF_TOTAL = Pattern(r"(?i)(?:đạt(?: tỷ lệ)?|bằng|tỷ lệ|chiếm)\s*$")
_TAKES = Pattern(
    r"(?i)(?:(?:[^,;:.()\d]{0,60}[,;(])?\s*(?:và )?|[^,;:.()\d]{0,60}\svà )"
    r"(?:(?:tuy |dù |mặc dù )?(?:mới |chỉ )*chiếm(?: (?:tỷ|tỉ)(?: (?:lệ|trọng))?)?|"
    r"(?:mới |chỉ )*đáp ứng(?: được)?|(?<=,\s)tương đương(?: với)?|"
    r"(?<=[,(]\s)(?:đạt|bằng) (?:tỷ|tỉ) lệ|(?<=[(])(?:tỷ|tỉ) (?:lệ|trọng))"
    r"(?: (?:khoảng|trên|gần|hơn|xấp xỉ|tới|đến))*"
)
# "26 mặt hàng | đạt trên 1 tỷ USD, chiếm 89%", "512 xã | đạt 15 - 18 tiêu chí": which ones were counted
_CLASS = Pattern(
    r"(?i)(?:\s(?:đạt|có|từ|trên|dưới|hơn|đủ|chuẩn|đến|kim ngạch|doanh thu|giá trị|xuất khẩu|nhập khẩu)){1,6}"
    r"\s\d[\d.,]*(?:\s?(?:-|–|đến)\s?\d[\d.,]*)?\s(?:(?:tỷ|triệu|nghìn)\s)?(?:USD|đồng|tiêu chí|sao|ha|người)(?![^\W_])"
)
# "132 xã đạt chuẩn (| 77,2%)"
_OF_COUNTED = Pattern(r"[^,;:.()\d]{0,60}\(")
# "457 trạm (57,5% | số trạm cũ)"
# … "(38% | lực lượng lao động)"
_OF_NAMED = Pattern(
    r"\s(?:tổng|số|toàn|dân số|diện tích|lực lượng|lao động|đối tượng|cử tri|dân cư|cán bộ|đảng viên|hộ dân|"
    r"trẻ em)(?![^\W_])[^()]{0,40}\)"
)
_DONE_OF = Pattern(r"[^,;:.()\d]{0,40},\s(?:đạt|bằng)(?: (?:tỷ|tỉ) lệ)?\s")
# "đã giao 207 ha rừng, đạt | 66,8% diện tích quy hoạch"
_DONE_OF_ALL = Pattern(r"(?!.*t[ỷỉ] lệ\s\w)(?:[^;:.()\d]{0,60}\s)?(?:đạt|bằng)(?:\s(?:khoảng|trên|gần|hơn))?")
_ALL = Pattern(
    r"\s(?:tổng|số|toàn|dân số|diện tích|vốn (?:đăng ký|cam kết|điều lệ)|nhu cầu|công suất|dung tích)"
    r"(?P<plan>\s[^,;.()]{0,20}(?:quy hoạch|kế hoạch|giao|đề ra))?(?![^\W_])"
)
# "214 lối đi trong tổng số 4.268 lối đi, tức là mới khoảng | 5%"
_OF_ALL_THESE = Pattern(
    r"(?:trong|trên)\s(?:tổng\s)?số\s\d[\d.,]*\s[^;:()\d]{1,40}?(?:,\s(?:tức|tương đương)(?![^\W_])|\s\((?P<aside>))"
)
_WHOLE_AND = Pattern(r"\s(?:tổng|số|toàn|dân số|diện tích)\s[^;:.()\d]{2,90}?\s(?:và|,)\s?")
# "đã giải quyết | 60 tin (đạt 85%)": of those that came in.
_HANDLED = Pattern(
    r"(?i)(?<![^\W_])(?:khám phá|giải quyết(?! việc làm)|làm rõ|trả lời|(?:đúng|trước) hạn)(?![^\W_])[^,;.\d]{0,30}\s$"
)
_FRACTION = Pattern(r"(?P<part>\d[\d.]*)/(?P<whole>\d[\d.]*)(?![\d,/])")
_RATE_TOLD = Pattern(r"[,;]\s(?:đạt|chiếm|bằng)\s(?:(?:tỷ|tỉ) lệ\s)?$")
_SHARE_TOLD = Pattern(r"(?i)[,;]\s(?:chiếm|(?P<rate>(?:chiếm )?(?:tỷ|tỉ) lệ))\s$")
_ITS_CHANGE = Pattern(
    r"(?P<whole>\s[^,;:.()\d]{2,50})?,\s(?:tăng|giảm|(?P<level>(?:cao|thấp) hơn))\s(?:[^,;:.()\d]{0,40}\s)?"
    r"(?P<n>\d{1,2}(?:,\d+)?)\s?"
    r"(?:%|điểm)"
)
_POOR = Pattern(r"(?i)(?<![^\W_])hộ (?:cận )?nghèo(?![^\W_])(?:[^.\n]|\.(?=\d))*$")
_ALONE = Pattern(r"[^,;:.()\d]{0,40}\s\(")
_SLIGHT = Decimal("0.3")
_WHOLE = 100
_CLOSED = Pattern(r"\s*(?:[;,.)\n]|$)")
_PLANNED = Pattern(r"(?i)(?<![^\W_])(?:kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)(?![^\W_])")
_RECOVERED = Pattern(r"(?i)(?<![^\W_])(?:thu hồi|đã thu|đã nộp)(?![^\W_])")
_RATES = Pattern(r"(?i)(?:tỷ|tỉ) (?:lệ|trọng|suất)|tốc độ|chỉ số|lãi suất|tăng|giảm")
# "giảm 6 người | chết (tương đương | 4%"
_TOLD_AGAIN = Pattern(
    r"(?:\s[^\W\d_]+){0,4}"
    r"\s?\((?:(?:tương (?:ứng|đương)(?: với)?|hay|tức(?: là)?|bằng)(?: (?:tăng|giảm))?\s)?[+−–-]?"
)
# "trồng 115 ha, tức chỉ | 34% kế hoạch", "thu hồi 115 ha, tức chưa đến | 4%"
_THAT_IS = Pattern(
    r"(?i)[^,;:.()\d]{0,40},\s(?:tức(?: là)?|nghĩa là)(?:\s(?:(?:mới|chỉ|vừa|gần|hơn|trên|khoảng|xấp xỉ|đạt|bằng)|"
    r"(?:chưa|không) (?:tới|đến|đầy)))*"
)
_GRANT_REACH = 30
# "(đạt 106%, | tăng 46,9%)"
_THEN_CHANGES = Pattern(r"[,;]\s(?:tăng|giảm)\s")
_PLAN_BEHIND = Pattern(r"(?i)\s(?:so với )?(?:dự toán|kế hoạch|KH|DT|chỉ tiêu)(?![^\W_])")
_OF_PLAN = Pattern(r"(?i)\s?(?:dự toán|kế hoạch|KH|DT)(?![^\W_])[^()]{0,40}\)")


def share_of_last(
    text: str,
    quantity: QuantityMention,
    of: QuantityMention,
    behind: int,
    comparisons: Sequence[ComparisonDraft],
    planned: bool,
) -> ComparisonDraft | None:
    """The share that ``quantity`` says of the value ``of``, behind which the words begin at ``behind``. ``planned``:
    that value is only the plan of another."""
    if quantity.unit != "%":
        return None
    last = comparisons[-1] if comparisons else None
    if of.unit[:1] != "%" and not planned:
        closed = text.startswith((")", " )"), quantity.end)
        told = _CLASS.sub("", text[behind : quantity.number_start]).strip()
        if told == "(đạt" and (closed or _THEN_CHANGES.match(text, quantity.end)) and of.rule != "slash":
            solved = _HANDLED.search(text, max(0, of.start - 60), of.start) is not None
            return of_whole(quantity) if solved else replace(of_whole(quantity), basis="plan")
        if _TAKES.fullmatch(told):
            return of_whole(quantity)
        if "tức" in told and _THAT_IS.fullmatch(told):
            if _PLAN_BEHIND.match(text, quantity.end):
                return replace(of_whole(quantity), basis="plan")
            if of.currency is None and _CLOSED.match(text, quantity.end):
                return of_whole(quantity)
        if last is not None and _TAKES.fullmatch(_TIME.sub("", text[last.end : quantity.number_start]).strip()):
            return of_whole(quantity)
        whole = closed or _OF_NAMED.match(text, quantity.end) is not None
        if whole and _OF_COUNTED.fullmatch(told) and not _RATES.search(told):
            return of_whole(quantity)
        if (whole_named := _ALL.match(text, quantity.end)) and _DONE_OF_ALL.fullmatch(told):
            return replace(of_whole(quantity), basis="plan") if whole_named["plan"] else of_whole(quantity)
        if (told == "(" and _OF_PLAN.match(text, quantity.end)) or tells_plan_met(text, behind, quantity.start):
            return replace(of_whole(quantity), basis="plan")
    if of.rule != "slash":
        return None
    found = _OF_TOTAL.search(text, of.end, quantity.start)
    if found is None or has_own_subject(text, behind, found.start()):
        return None
    return of_whole(quantity)


def change_again(text: str, quantity: QuantityMention, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """The change before, told once more as a rate: "tăng 4 vụ (9%), giảm 6 người chết (| 4%)"."""
    if quantity.unit != "%" or not text.startswith(")", quantity.end):
        return None
    changed = [(c.end, v, c) for v in done[-4:] for c in v.comparisons]
    if not changed:
        return None
    end, value, last = max(changed, key=lambda one: one[0])
    if last.kind != "change_abs" or not _TOLD_AGAIN.fullmatch(text, end, quantity.number_start):
        return None
    signed = -abs(quantity.value) if last.value < 0 else quantity.value
    return value, replace(last, kind="change", value=signed, start=quantity.start, end=quantity.end)


def of_counted(text: str, quantity: QuantityMention, of: QuantityMention, behind: int) -> ComparisonDraft | None:
    """ "190/204 hộ, đạt | 93%": of all that are counted, where no plan is named."""
    if of.rule != "slash" or of.unit_code is not None or of.currency is not None or quantity.unit != "%":
        return None
    if _DONE_OF.fullmatch(text, behind, quantity.start) is None or _CLOSED.match(text, quantity.end) is None:
        return None
    share = of_whole(quantity)
    planned = quantity.value > _WHOLE or _PLANNED.search(text, behind, quantity.start) is not None
    return replace(share, basis="plan") if planned else share  # more than all there are: of a plan


def of_fraction(text: str, quantity: QuantityMention, done: Sequence[Value]) -> Value | None:
    """The value before the last of which a percentage is the rate, by its figures: "khám phá 181/198 vụ, 377 đối tượng,
    đạt tỷ lệ | 91,4%"."""
    if quantity.unit != "%" or _RATE_TOLD.search(text, max(0, quantity.start - 24), quantity.start) is None:
        return None
    places = -int(quantity.value.as_tuple().exponent)
    for value in done[-4:-1]:
        told = _FRACTION.match(text, value.quantity.start) if value.quantity.rule == "slash" else None
        part, whole = (int(told[g].replace(".", "") or 0) for g in ("part", "whole")) if told else (0, 0)
        if 0 < part < whole and round(Decimal(part) * _WHOLE / whole, places) == quantity.value:
            return value
    return None


def of_all_these(text: str, quantity: QuantityMention, counts: Sequence[QuantityMention]) -> bool:
    """Whether a share is the last count but one's of the last: "214 lối đi trong tổng số 4.268, tức là mới | 5%"."""
    if quantity.unit != "%" or len(counts) < 2 or text.find("tổng số", counts[-2].end, counts[-1].start) < 0:
        return False
    found = _OF_ALL_THESE.search(text, counts[-2].end, quantity.start)
    return found is not None and (found["aside"] is None or is_rate_of(quantity, *counts[-2:]))


def of_plan_beside(text: str, quantity: QuantityMention, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """How far the plan told beside its value is carried out, by the figures: "62 tỷ đồng, kế hoạch 90 tỷ đồng
    (| 68,9%)"."""
    plan = done[-1] if done and quantity.unit == "%" else None
    if plan is None or plan.plan_of is None or not _ALONE.fullmatch(text, plan.behind, quantity.start):
        return None
    if not is_rate_of(quantity, plan.plan_of.quantity, plan.quantity):
        return None
    return plan.plan_of, replace(of_whole(quantity), basis="plan")


def is_rate_of(rate: QuantityMention, part: QuantityMention, whole: QuantityMention) -> bool:
    """Whether a percentage is by the figures what one amount is of another."""
    if part.unit_code != whole.unit_code or part.currency != whole.currency:
        return False
    size, all_told = (q.base_value or q.value for q in (part, whole))
    places = -int(rate.value.as_tuple().exponent)
    return bool(all_told) and abs(size * _WHOLE / all_told - rate.value) <= Decimal(10) ** -places


def of_whole(quantity: QuantityMention) -> ComparisonDraft:
    """``quantity`` as the share that a value is of some whole."""
    return ComparisonDraft(basis="other", kind="ratio", value=quantity.value, start=quantity.start, end=quantity.end)


def has_own_change(text: str, quantity: QuantityMention, begin: int) -> bool:
    """Whether a share is a measure of its own: the rate of the poor, and one whose change follows ("64 đơn vị nợ, tỷ
    lệ | 11,6%, giảm 2,1% so với đầu năm"). A change larger than the share is one of the count."""
    told = _SHARE_TOLD.search(text, max(0, begin - 30), begin) if quantity.unit == "%" else None
    if told and told["rate"] and _POOR.search(text, max(0, begin - 110), begin):
        return True  # the poverty rate is a measure that stands for itself
    change = _ITS_CHANGE.match(text, quantity.end) if told else None
    if told is None or change is None:
        return False
    size = Decimal(change["n"].replace(",", "."))
    # "chiếm 22% tổng sản lượng, tăng 4%" goes on about the output; by so little only a share changes.
    of_rate = change["level"] or size <= _SLIGHT or (told["rate"] and not change["whole"])
    return bool(of_rate) and size < quantity.value


def names_whole(text: str, done: Sequence[Value], verb: int) -> bool:
    """The words between a share and the next comparison only name the whole: "đạt 52% số thuế tăng thu qua thanh tra,
    kiểm tra và | bằng 87% so với cùng kỳ"."""
    last = done[-1].comparisons[-1] if done and done[-1].comparisons else None
    return last is not None and last.kind == "ratio" and _WHOLE_AND.fullmatch(text, last.end, verb) is not None


def names_share(text: str, quantity: QuantityMention, following: QuantityMention) -> bool:
    """ "Công trình chuyển tiếp (48%): 197 tỷ đồng": a share in the name of an amount."""
    if quantity.unit != "%" or following.currency is None or text[quantity.start - 1 : quantity.start] != "(":
        return False
    return text[quantity.end : following.start].replace(" ", "") == "):"


def is_share_of_total(text: str, part: Value, done: Sequence[Value], share: QuantityMention) -> bool:
    """Whether a percentage is what ``part`` is of a count told before it, by their figures: "tiếp nhận 200 hồ sơ, trong
    đó trực tuyến 150 hồ sơ, đạt | 75%"."""
    counted = part.quantity
    places = -int(share.value.as_tuple().exponent)
    if counted.currency is not None:
        return _is_recovered(text, part, done, share, places)
    if counted.unit_code is not None:
        return False
    told = _FRACTION.match(text, counted.start) if counted.rule == "slash" else None
    if told and not _PLANNED.search(text, part.behind, share.start):
        size, all_told = (int(told[g].replace(".", "") or 0) for g in ("part", "whole"))
        if 0 < size < all_told and abs(Decimal(size) * _WHOLE / all_told - share.value) <= Decimal(10) ** -places:
            return True
    for value in done:
        whole = value.quantity
        if value is part or value.plan_of is not None or not whole.value or whole.unit != counted.unit:
            continue
        if round(counted.value * _WHOLE / whole.value, places) == share.value:
            return value.quantity.start < counted.start and counted.value < whole.value
    return False


def _is_recovered(text: str, part: Value, done: Sequence[Value], share: QuantityMention, places: int) -> bool:
    """Whether a percentage is, by the figures, what was recovered of a sum: "phạt 187,5 triệu đồng, đã thu 171 triệu
    đồng, đạt | 91,2%"."""
    size = part.quantity.base_value
    if not size or _RECOVERED.search(text, part.clause, part.quantity.start) is None:
        return False
    return any(
        value is not part
        and value.quantity.start < part.quantity.start
        and value.quantity.currency == part.quantity.currency
        and value.plan_of is None
        and value.quantity.base_value
        and _GRANTED.search(text, value.clause, value.quantity.start) is None
        and round(size * _WHOLE / value.quantity.base_value, places) == share.value
        for value in done
    )


# "vốn được giao | 112 tỷ đồng", "kế hoạch vốn", "dự toán"
_GRANTED = Pattern(r"(?i)(?<![^\W_])(?:giao|kế hoạch|KH|dự toán|bố trí|phân bổ|chỉ tiêu)(?![^\W_])")


def is_of_granted(text: str, spent: Value, done: Sequence[Value], share: QuantityMention) -> bool:
    """Whether a percentage is what ``spent`` is of the money granted before it, by their figures: "vốn giao 112,4 tỷ
    đồng, giải ngân 18,9 tỷ đồng, bằng | 16,8%"."""
    money = spent.quantity
    if money.currency is None or share.unit != "%" or money.base_value is None:
        return False
    places = -int(share.value.as_tuple().exponent)
    paid = text.find("giải ngân", spent.clause, money.start) >= 0
    return any(
        value.quantity.start < money.start
        and value.quantity.currency == money.currency
        and value.quantity.base_value
        and round(money.base_value * _WHOLE / value.quantity.base_value, places) == share.value
        and (paid or _GRANTED.search(text, value.clause, value.behind + _GRANT_REACH) is not None)
        for value in done
    )

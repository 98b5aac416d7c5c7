"""Which value is a part of which, and shares that are told in sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....document import Sentence, StructuredText
from ....mentions import ComparisonDraft, IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..comparisons.led_levels import begins_in_bracket
from ..names.count_names import same_noun
from ..value import Value

# A sentence that goes on about the value before it.
_GOES_ON = Pattern(
    r"(?i)\s*(?:[-–+*]\s*)?(?:trong đó|trong số đó|bao gồm|gồm|cụ thể|chia ra|(?:phân|chia) theo|"
    r"riêng(?! (?:trong |đến |tính )?(?:tháng|quý|năm|tuần|ngày|nay|từ)(?![^\W_]))|"
    r"trong (?:tổng số|mức tăng))(?![^\W_])"
)
_PARTS_OF = Pattern(r"(?i)\s*(?:[-–+*]\s*)?(?:trong đó|bao gồm|gồm)(?:,|\s?:|\s)")
_OTHER_YEAR = Pattern(
    r"(?i)[^()]{0,40}\(\s?(?:cùng kỳ|năm(?! trước[^,;()\d]{0,24} chuyển )|đầu năm|cuối năm|"
    r"(?:ngày )?\d{1,2}/\d{1,2})(?![^\W_])"
)
_OPENS_LIST = Pattern(r"(?i)(?<![^\W_])(?:trong đó|gồm|cụ thể)\s?:")
# "TW 400 tỷ đồng: đầu tư | 300": a part that has parts of its own
_PARTED_AGAIN = Pattern(r"\s?:\s(?:[^\W\d_]+\s|(?:19|20)\d\d\s){1,8}$")
_DONE_OF = Pattern(r"[^;:()]{0,60},\sđã\s(?:[^\W\d_]+\s){1,4}$")
_FUNDS = Pattern(r"(?i)kinh phí|vốn|nguồn|nhu cầu|tổng mức")
_SOURCE = Pattern(r"\s?;\s(?:[^\W\d_]+[,\s:]+){1,7}")
_ROUNDED = Decimal("1.005")
_DEED = Pattern(r"(?i)(?<![^\W_])(?:đã|đang|còn|thu|chi|xuất|nhập|bán|mua|nộp|trả|xử|giải)(?![^\W_])")
_HUNDRED = Decimal("100.5")
_NEARLY = Decimal("0.001")
# Of small counts any few make up another: "3 vụ, trong đó 1 vụ nghiêm trọng; | 2 vụ cháy".
_FEW = Decimal(20)
# "40.000 doanh nghiệp (chưa kể | 9.000 hộ kinh doanh)"
_BESIDES = Pattern(r"(?i)(?<![^\W_])(?:chưa|không) (?:kể|tính|bao gồm|gồm)(?![^\W_])[^()]*$")
_AT_RATE = Pattern(r"(?i)(?<![^\W_])mức\s$")
_ANEW = Pattern(r"(?i)(?:trong đó|gồm)(?!\s?:)[^:;]*\d[^:;]*;\s[^\W\d_]{2}")
_WITH = Pattern(r"\s(?:với|cho)\s")
_RUNNING = Pattern(r"(?i)l[ũu][ỹy]\s*kế|từ đầu năm|cộng dồn")


_GROUP = Pattern(r"(?i)^(?:(?:tốc độ tăng|mức giảm) )?(?:các )?nhóm(?: hàng)? ")


def total_of(value: Value, name: str, earlier: Sequence[IndicatorDraft], sentence: Sentence, text: str) -> int | None:
    """The total that a part belongs to: the value before the bracket or before "trong đó"."""
    if not earlier or value.plan_of is not None:
        return None
    if value.same_as is not None:  # both ends of a range are parts of the same
        return earlier[-1].part_of if value.quantity.rule == "range_end" else None
    last = _last_of_its_own(value, earlier, sentence.start, text)
    if _GROUP.search(name) and earlier[last].part_of is not None:
        head = earlier[earlier[last].part_of or 0].name
        if _GROUP.search(head) and not value.in_brackets:
            return None  # "nhóm hàng ăn tăng 1%, trong đó lương thực tăng 2%, | nhóm y tế tăng 0,9%"
    if earlier[last].start < sentence.start:
        tells = _PARTS_OF.match(text, sentence.start, value.quantity.start)
        alone = tells is not None and _stands_alone(text, earlier, sentence.start)
        return last if alone and not _no_part(value.quantity, earlier[last].quantity) else None
    between = text[earlier[last].end : value.quantity.start]
    if _tells_no_part(value, earlier[last], between):
        return None
    whole: int | None = None
    # "sầu riêng (300 tấn), nhãn (| 200 tấn)": what stands in other brackets is a part of another thing.
    opened = value.in_brackets and "(" in between and ")" not in between
    again = earlier[last].part_of is not None and _PARTED_AGAIN.match(between) is not None
    if opened or again or (_tells_parts(between) and not _told_anew(between)):
        whole = last
        above = earlier[last].part_of
        if above is not None and not value.in_brackets and is_closed(text, earlier[last], value.quantity.start):
            whole = above  # "436 trường (công lập 421, tư thục 15), gồm: mầm non | 137 trường"
    elif earlier[last].part_of is not None and not _RUNNING.search(between):
        if _is_beside(value.quantity, earlier, last, between):
            return None
        closed = not value.in_brackets and is_closed(text, earlier[last], value.quantity.start)
        total = earlier[earlier[last].part_of or 0]
        listed = value.in_brackets or ";" not in between or _lists(text, total, earlier, value.quantity)
        listed = listed or _is_another_part(value.quantity, name, earlier, between)
        whole = earlier[last].part_of if listed and not closed else None
        inside = value.in_brackets and "(" not in text[total.end : value.quantity.start]
        outer = total.part_of
        if outer is not None and (closed or (inside and ";" in between)):
            whole = outer  # "700 tỷ (TW 400: đầu tư 300, sự nghiệp 100; tỉnh | 300)"
    if whole is not None and not value.in_brackets and _DONE_OF.match(between):
        return None  # "7.654 việc có điều kiện, đã thi hành xong | 4.567 việc"
    whole = _of_pair(value.quantity, earlier, whole, text) if whole is not None else None
    if whole is not None and _counts_another(value.quantity, earlier[whole].quantity):
        # "14 vụ làm 15 người bị nạn, trong đó | 5 vụ chết người"
        like = _of_like(value.quantity, earlier, sentence.start)
        if like is not None and not _no_part(value.quantity, earlier[like].quantity):
            whole = like
        elif like is not None and not _tells_parts(between):
            whole = None  # "14 lớp cho 560 hộ (kế hoạch | 16 lớp)"
    if whole is not None and _is_money_of_count(value.quantity, earlier[whole].quantity):
        whole = _of_like(value.quantity, earlier, sentence.start)
        if whole is not None and value.in_brackets and _of_own_count(text, earlier[whole], value.quantity):
            whole = None
    elif whole is not None and _is_amount_of_rate(value.quantity, earlier[whole].quantity):
        # "4.300 tỷ đồng, … chiếm tỷ lệ 26%, trong đó vốn trung ương | 1.100 tỷ đồng"
        whole = None if value.in_brackets else _of_like(value.quantity, earlier, sentence.start)
    if whole is not None and value.growth and earlier[whole].quantity.counts:
        return None  # "trong 11 nhóm hàng, tăng cao nhất là … với mức tăng | 1,9%"
    return None if whole is None or _no_part(value.quantity, earlier[whole].quantity) else whole


def _tells_no_part(value: Value, before: IndicatorDraft, between: str) -> bool:
    """Whether the words ``between`` a value and the one ``before`` it, or its brackets, tell of another thing."""
    if _BESIDES.search(between):
        return True
    if value.quantity.currency and _AT_RATE.search(between):
        return True  # "1,3 tỷ đồng (mức | 400.000 đồng 180 suất"
    if not value.in_brackets:
        return False
    if before.rule == "growth" and not value.growth and "(" in between:
        return True  # "tăng 8% (chiếm | 26%)"
    if value.quantity.unit == "%" != before.quantity.unit and not value.growth:
        return True
    if _OTHER_YEAR.match(between) or begins_in_bracket(between):
        return True  # "42 triệu đồng (năm 2021: | 38 triệu đồng)"
    # "phí 70 triệu đồng; chữ ký 1.300 việc (| 13 triệu đồng)": of what is told behind the semicolon
    return "(" in between and ")" not in between and ";" in between[: between.rfind("(")]


def _told_anew(between: str) -> bool:
    """Whether a clause of its own stands behind a part that is no value: ", trong đó 37 cấp ủy viên; giám sát | …"."""
    parts = max(between.lower().rfind("trong đó"), between.lower().rfind("gồm"))
    return _ANEW.search(between, parts) is not None


def _is_beside(part: QuantityMention, earlier: Sequence[IndicatorDraft], last: int, between: str) -> bool:
    """Whether a count only tells of the part before it: "trong đó tàu ngoại 300 lượt với | 6.200 hành khách"."""
    if not part.counts or _WITH.fullmatch(between) is None:
        return False
    return all(
        earlier[i].quantity.counts and not same_noun(earlier[i].quantity.unit, part.unit)
        for i in (last, earlier[last].part_of or 0)
    )


def _of_own_count(text: str, sum_before: IndicatorDraft, part: QuantityMention) -> bool:
    """Whether money in brackets is that of the count before them, which is a sibling of the sum told before: "tập huấn
    12 tỷ đồng; kiểm tra 40 cuộc (| 5 tỷ đồng)"."""
    between = text[sum_before.end : max(sum_before.end, text.rfind("(", 0, part.start))]
    return not _tells_parts(between) and ":" not in between and (";" in between or ")" in between)


def _last_of_its_own(value: Value, earlier: Sequence[IndicatorDraft], start: int, text: str) -> int:
    """The value before ``value``, without what brackets only told beside it in the sentence from ``start`` on."""
    last = len(earlier) - 1
    if value.quantity.counts and last > 0 and earlier[last].quantity.currency and earlier[last].start >= start:
        # "số tiền 1,3 tỷ đồng (mức 400.000 đồng | 180 suất"
        last -= _AT_RATE.search(text, max(start, earlier[last].start - 6), earlier[last].start) is not None
    while (
        last > 0
        and not value.in_brackets
        and earlier[last - 1].start >= start
        and (
            earlier[last].status == "target" != earlier[last - 1].status
            or _is_share_of_growth(earlier, last)
            or _is_counterpart(earlier[last], earlier[last - 1])
        )
        and is_closed(text, earlier[last], value.quantity.start)
    ):
        # "dệt may tăng 8% (chiếm 26%), giày dép tăng | 5%",
        last -= 1  # "giảm 2% (kế hoạch tăng 7%), trong đó …": not parts of the plan
    return last


def _is_counterpart(draft: IndicatorDraft, later: IndicatorDraft) -> bool:
    """What the measure of ``later`` was before: "giảm 8% so với cùng kỳ (| 886 triệu USD), trong đó …"."""
    if draft.name != later.name or draft.period_end is None or later.period_end is None:
        return False
    return draft.period_end < later.period_end


def _is_share_of_growth(earlier: Sequence[IndicatorDraft], last: int) -> bool:
    return earlier[last].name.startswith("tỷ trọng ") and earlier[last - 1].rule == "growth"


def _of_pair(part: QuantityMention, earlier: Sequence[IndicatorDraft], whole: int, text: str) -> int:
    """The one of two counts told as a pair that ``part`` is of: "1.012 vụ/1.910 bị cáo (xử | 985 vụ/1.820 bị cáo"."""
    first = whole - 1 if text[earlier[whole].start - 1] == "/" else whole
    second = first + 1
    if first < 0 or second >= len(earlier) or text[earlier[second].start - 1] != "/" or not part.counts:
        return whole
    return next((i for i in (first, second) if same_noun(earlier[i].quantity.unit, part.unit)), whole)


def _counts_another(part: QuantityMention, whole: QuantityMention) -> bool:
    """Both are counts, of different things."""
    return part.counts and whole.counts and not same_noun(part.unit, whole.unit)


def _is_money_of_count(part: QuantityMention, whole: QuantityMention) -> bool:
    """One is money and the other counts something."""
    return (part.currency is None) != (whole.currency is None) and (part.counts or whole.counts)


def _is_amount_of_rate(part: QuantityMention, whole: QuantityMention) -> bool:
    return whole.unit.startswith("%") and not part.unit.startswith(("%", "điểm"))


def _of_like(part: QuantityMention, earlier: Sequence[IndicatorDraft], start: int) -> int | None:
    """ "420 dự án với tổng vốn 91 tỷ đồng, trong đó | 17 dự án FDI": of all the projects, no part of their money."""
    for index in range(len(earlier) - 1, -1, -1):
        whole = earlier[index].quantity
        if whole.start < start:
            return None
        alike = whole.currency == part.currency if part.currency else whole.counts and same_noun(whole.unit, part.unit)
        if alike and earlier[index].part_of is None:
            return index
    return None


def _lists(text: str, total: IndicatorDraft, earlier: Sequence[IndicatorDraft], part: QuantityMention) -> bool:
    """Whether the parts of ``total`` are parted by semicolons: behind "gồm:", or where money is told by its sources. A
    semicolon ends those that commas part."""
    last, before = earlier[-1], earlier[-2]
    if before.part_of == last.part_of and text.find(";", before.end, last.start) < 0:
        return False
    growths = all(u in ("%", "điểm phần trăm") for u in (part.unit, total.quantity.unit, last.quantity.unit))
    units = (last.quantity.unit, total.quantity.unit) if part.counts else (last.quantity.unit,)
    if not growths and (part.unit_code != total.quantity.unit_code or part.unit not in units):
        return False
    if _OPENS_LIST.search(text, total.end, last.start) is not None:
        return True
    return _FUNDS.search(total.name) is not None and _SOURCE.fullmatch(text, last.end, part.start) is not None


def _stands_alone(text: str, earlier: Sequence[IndicatorDraft], start: int) -> bool:
    """Whether the sentence right before ``start`` tells one value, of the same paragraph: what parts are told of."""
    last = earlier[-1]
    if "\n" in text[last.end : start] or last.quantity.unit.startswith("%") or ". " in text[last.end : start].rstrip():
        return False
    if len(earlier) > 1 and earlier[-2].name == last.name and earlier[-2].quantity.unit_code == last.quantity.unit_code:
        return True  # of the month, then of the year so far
    return len(earlier) < 2 or re.search(r"\n|\.\s", text[earlier[-2].end : last.start]) is not None


def _is_another_part(part: QuantityMention, name: str, earlier: Sequence[IndicatorDraft], between: str) -> bool:
    """ "…, trong đó khách quốc tế 12 lượt; | khách nội địa 100 lượt": what the parts before leave of the total, or
    named by the noun of both and no more than that; words ``between`` that name it otherwise tell of another count
    ("2.106 người chuyển sang AIDS; tử vong | 1.316 người")."""
    last = earlier[-1]
    total = earlier[last.part_of or 0]
    if part.unit != last.quantity.unit:
        return False
    told = sum((size_of(d.quantity) for d in earlier if d.part_of == last.part_of), size_of(part))
    noun = name.split()[0].lower() if name else ""
    named = last.name.split()[0].lower() == noun and noun in total.name.lower().split()
    if part.counts and noun not in between.lower():
        named = named and re.search(r"[^\W\d_]", between[between.rfind(";") + 1 :]) is None
    if part.unit.startswith("%"):  # "vốn ngân sách chiếm 40%; | vốn tín dụng 30%", of which the total is money
        return named and not total.quantity.unit.startswith("%") and told <= _HUNDRED
    return told == size_of(total.quantity) or (named and told <= size_of(total.quantity) * _ROUNDED)


def with_all_parts(text: str, out: list[IndicatorDraft], began: int) -> None:
    """Parts of one sentence's values (from ``began``) that semicolons part: "150 tỷ, trong đó nông nghiệp 130 tỷ; lâm
    nghiệp 5 tỷ; thủy sản 15 tỷ". Those behind the first are parts too where they make up the total with it."""
    for index in range(began + 1, len(out)):
        whole = out[index].part_of
        if whole is None or whole < began or any(d.part_of == whole for d in out[began:index]):
            continue
        parts = [i for i in range(index, len(out)) if out[i].part_of == whole]
        told, size = sum((size_of(out[i].quantity) for i in parts), Decimal(0)), size_of(out[whole].quantity)
        more: list[int] = []
        for later in range(index + 1, len(out)):
            draft = out[later]
            if draft.part_of == whole or draft.rule == "growth" or is_closed(text, draft, len(text)):
                continue
            if not is_alike(draft, out[index]) or draft.part_of is not None or told >= size:
                break
            if _begins_anew(text, out, whole, later):
                break
            more.append(later)
            told += size_of(draft.quantity)
        if more and abs(told - size) <= size * _NEARLY and size >= _FEW:
            for later in more:
                out[later] = replace(out[later], part_of=whole)


def _begins_anew(text: str, out: Sequence[IndicatorDraft], whole: int, later: int) -> bool:
    """Whether the words before a value tell of another deed or sum than those before the whole: "; đã giải quyết 30
    đơn", "; thu nội địa 15 tỷ đồng" behind what was spent."""
    told = _DEED.search(text, out[later - 1].end, out[later].start)
    return told is not None and told[0].lower() not in out[whole].name.lower().split()


def is_alike(draft: IndicatorDraft, other: IndicatorDraft) -> bool:
    """Told in the same unit, of the same time."""
    one, two = draft.quantity, other.quantity
    unit = one.unit_code == two.unit_code if one.unit_code or one.currency else one.unit == two.unit
    time = (draft.period_start, draft.period_end) == (other.period_start, other.period_end)
    return unit and time and draft.status == other.status


def size_of(quantity: QuantityMention) -> Decimal:
    return quantity.base_value or quantity.value


def _no_part(part: QuantityMention, whole: QuantityMention) -> bool:
    """Whether ``part`` is more of the same than ``whole``, or measures another thing: yields are no part of fields."""
    if part.currency and "/" in part.unit:
        return True  # a price
    if part.unit.startswith("%") or whole.unit.startswith("%"):
        return _is_amount_of_rate(part, whole)
    if part.unit_code != whole.unit_code:
        # fields are no part of projects, but "lượt khách" and "khách" may be
        return None not in (part.unit_code, whole.unit_code) or (part.currency is None and whole.currency is None)
    return (part.base_value or part.value) > (whole.base_value or whole.value)


def _tells_parts(between: str) -> bool:
    low = between.lower()
    return "trong đó" in low or "gồm" in low


def share_of_last_value(
    text: StructuredText, inside: Sequence[QuantityMention], sentence: Sentence, out: list[IndicatorDraft]
) -> None:
    """ "Chiếm 70% tổng nguồn vốn.": a sentence that only says what share the value before it is."""
    if len(inside) != 1 or len(out) < 2 or out[-1].start != inside[0].start or out[-2].end < sentence.start - 200:
        return
    if re.match(r"(?i)\s*chiếm\s", text.text[sentence.start : sentence.start + 12]) and inside[0].unit == "%":
        q = inside[0]
        share = ComparisonDraft(basis="other", kind="ratio", value=q.value, start=q.start, end=q.end)
        last = out[-2]
        out[-2:] = [replace(last, comparisons=(*last.comparisons, share))]


def is_closed(text: str, draft: IndicatorDraft, at: int) -> bool:
    """The value stands in brackets that were closed before ``at``."""
    if text.find(")", draft.end, at) < 0:
        return False
    begin = max(0, draft.start - 200)
    return text.rfind("(", begin, draft.start) > text.rfind(")", begin, draft.start)


def goes_on(text: str, start: int) -> bool:
    """A sentence tells the parts of the value before it ("Trong đó: …")."""
    return _GOES_ON.match(text, start) is not None

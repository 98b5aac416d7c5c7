"""A second value of the measure before: its plan, its other years and stages, what it was or is held against."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value
from .earlier_values import beside_earlier, earlier, harm_beside
from .named_bases import change_past
from .plan_words import is_granted, plan_before

_HELD_AGAINST = Pattern(r"(?i)so với(?: mức)?\s*$")
_PART_OF_YEAR = (
    r"(?:(?:quý (?-i:[IV]{1,3}|\d)|tháng \d{1,2})(?:(?:/| năm )(?:19|20)\d\d)?|"
    r"\d{1,2} tháng(?: đầu)?(?:/| năm | của năm | )(?:19|20)\d\d)"
)
# "gấp 1,8 lần so với năm 2015 (| 230 tỷ đồng)", "giảm 2% so với quý III (| 90 tỷ đồng)"
_IN_YEAR = Pattern(
    r"(?i)(?:so (?:với )?(?:cuối |(?:mức )?(?:bình quân|trung bình) )?|hơn |lần |gấp đôi |gấp rưỡi )(?:cả )?"
    rf"(?P<year>năm (?:19|20)\d\d|{_PART_OF_YEAR})\s"
    r"\((?:(?:đạt|là|khoảng|chỉ đạt)\s)?$"
)
# "90 tỷ đồng (9 tháng 2023: | 75 tỷ đồng)"
_THEN = Pattern(rf"(?i)\((?P<when>{_PART_OF_YEAR})\s?:?\s(?:(?:đạt|là|khoảng|chỉ đạt)\s)?$")
_YEAR_IN = Pattern(r"(?:19|20)\d\d")
# "giảm 18% so với trước khi có dịch (| 9.800 con)": at no time that is known
_BEFORE_IT = Pattern(r"(?i)so (?:với )?(?:thời điểm )?trước (?:khi )?(?:[^\W\d_]+\s){1,4}\((?:(?:là|có|đạt)\s)?$")
# "(năm 2021 tăng 5,1%, năm 2022 tăng 7%)", "9% giai đoạn 2011 - 2015 và 8% …": nothing before the figure but its time,
# behind the time of the figure before.
_WHEN = (
    r"(?:(?:đến|vào|trong|tới|cuối|giữa|đầu|hết|của|cho)\s+)*(?:năm\s(?:19|20)\d\s?\d|"
    r"(?:giai đoạn|thời kỳ)\s(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)"
)
OF_YEAR = Pattern(
    rf"(?i)[\s)]*(?:trở (?:lên|xuống)\s+)?(?P<last>{_WHEN})?"
    rf"(?:\s*[,;:(][\s,;(]*|\s+(?=và\s))(?:(?:và|còn|riêng|trong đó)\s+)*"
    rf"(?:(?P<own>{_WHEN})[\s:]*)?"
    r"(?:(?:đã|chỉ|ước|dự kiến|tiếp tục|đạt|là|tăng|giảm|khoảng|trên|gần|hơn|thêm|còn|bình quân)\s+)*$"
)
WHEN_BEHIND = Pattern(rf"(?i)\s?\(?{_WHEN}")
# "30% | số nợ trong năm 2024, | 40% năm 2025"
_OF_THE_SAME = Pattern(rf"(?i)\s(?!và\s|so\s)[^,;:.()\d]{{2,40}}?\s{_WHEN}(?:,|,? và)\s")
_STAGE = Pattern(r"(?i)giai đoạn|thời kỳ")
# "… so với cùng kỳ năm trước (310 tỷ đồng)", "(cùng kỳ đạt 45%)": the value of the year before.
_YEAR_BEFORE = Pattern(
    r"(?i)(?:cùng (?:kỳ|thời điểm)(?: này)?(?:(?: năm)? (?:trước|ngoái|(?:19|20)\d\d))?|"
    r"(?-i:\bCK\b)(?: (?:năm )?(?:19|20)\d\d)?)"
    r"\s*(?:\(\s*|:\s*)?"
    r"(?:(?:chỉ|là|đạt|có|xảy ra|ghi nhận|ước|khoảng|trên|gần|hơn)\s+)*$"
)
# "còn 13,5% (đầu năm | 15,8%)", "1.087 tỷ đồng (31/12/2023: | 844 tỷ đồng)"
_STOOD_AT = Pattern(
    r"(?i)(?:so (?:với )?đầu năm(?: (?:19|20)\d\d)?\s(?P<since>\()|(?:(?<=\()|(?<=, ))(?P<start>(?:hồi )?đầu năm)|"
    r"(?<=\()(?:cuối năm (?:(?:19|20)\d\d|trước)|(?:thời điểm )?(?:ngày )?"
    r"\d{1,2}/\d{1,2}(?:/(?:19|20)\d\d)?))(?:(?<!\()\s?:?\s)?(?:(?:là|đạt|có|chỉ|còn|khoảng)\s)*$"
)
_IN_TURN_BEFORE = Pattern(
    r"(?i)\((?:(?:cùng kỳ|CK)(?: năm (?:trước|ngoái|(?:19|20)\d\d))?|(?P<start>đầu năm)|"
    r"(?P<day>(?:cuối năm|ngày \d{1,2}/\d{1,2}|\d{1,2}/\d{1,2})[ /](?:trước|(?:19|20)\d\d)))"
    r" (?:lần lượt|tương ứng)(?: (?:là|đạt))*\s$"
)
# "310 vụ, 402 người chết (năm 2023: | 298 vụ, 389 người)"
_YEAR_OPENS = Pattern(r"(?i)\((?:(?:cả )?năm )?(?:19|20)\d\d\s?:\s(?:(?:có|là|xảy ra)\s)?$")
# "xuất siêu 7 tỷ USD (cùng kỳ năm trước xuất siêu | 4 tỷ USD)"
_AGAIN = Pattern(
    r"(?i)\(cùng kỳ(?:(?: năm)? (?:trước|ngoái|(?:19|20)\d\d))? (?:(?:chỉ|mới|đã) )*"
    r"(?P<what>(?!(?:tăng|giảm) )[^\W\d_]+(?: [^\W\d_]+){0,4}) $"
)
# "so với dự toán đạt | 44%": how far it is carried out, no figure of the plan.
_AGAINST_PLAN = Pattern(
    r"(?i)so (?:với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|KH|DT)(?![^\W_])[^,;.]{0,40}\s(?:đạt|bằng)\s*$"
)

_DEAD = Pattern(r"(?i)(?<![^\W_])(?:tử vong|chết|bị thương|mất tích)(?![^\W_])")
_PLAN_OPENS = Pattern(r"\s[^,;:.()\d]{2,50}\s\(")
_MANY = 20
"""What is so many times as much is no count of the same."""
# "GRDP tăng 7%; | thu ngân sách vượt dự toán 4%"
_OWN_SUBJECT = Pattern(r";\s[^\W\d_]+\s[^\W\d_][^;]*$")
_SET_OUT = Pattern(r"(?i)(?<![^\W_])(?:(?:đề|đặt) ra|giao|của \S+|là)\s\($")
# behind "(năm 2030)" too
_BEYOND_PLAN = Pattern(
    r"(?i)(?:\((?:(?:đầu|cuối|cả)\s)?(?:năm|quý|tháng)\s[^()]{1,14}\))?[\s,;(]*"
    r"(?:so với [^,;()\d]{1,40}?,?\s)?(?:(?:(?P<below>thấp|ít)|cao|nhiều)\shơn\s|vượt\s)"
)


def second_value(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int, opened: bool
) -> Value | None:
    """A second value of the measure before: its plan, or what it is held against."""
    if not done:
        return None
    if turn := _next_in_turn(text, quantity, done, begin) or _in_turn_before(text, quantity, done, at, begin):
        return turn
    last = done[-1]
    again = last.in_brackets and last.same_as is not None and last.before != "period"
    if opened and again and beside_earlier(text, last.quantity.end, begin):
        harm = harm_beside(text, begin, quantity.end)
        counted = (v for v in reversed(done) if not v.before and v.quantity.unit == quantity.unit)
        of = next((v for v in counted if not harm or harm == harm_beside(text, v.quantity.start, v.behind)), None)
        if of is not None:
            return Value(quantity, at, begin, quantity.end, in_brackets=True, same_as=of, before=last.before)
    against = text.find("so ", at, begin) >= 0 and _AGAINST_PLAN.search(text, at, begin) is not None
    planned = None if against or quantity.unit.startswith("điểm") else plan_before(text, at, begin)
    if planned is not None and _OWN_SUBJECT.search(text, at, planned):
        planned = None
    of = (_of_rate_told(text, quantity, done, begin) or _planned(quantity, done)) if planned is not None else None
    if planned is not None and of is not None and not _is_difference(text, planned, quantity, of):
        return Value(quantity, planned, begin, quantity.end, in_brackets=opened, plan_of=of)
    if quantity.currency and quantity.currency == last.quantity.currency and is_granted(text, last, quantity, begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, plan_of=last)
    if opened and text[quantity.start] in "+-":
        return None  # "(so CK: -3 vụ, +1 người chết)"
    alike = last.quantity.unit.split()[:1] == quantity.unit.split()[:1]
    if not alike and opened and (further := _of_further_before(text, quantity, done, at, begin)) is not None:
        return further
    if (
        alike
        and any(text.find(sign, at, begin) >= 0 for sign in ("ùng kỳ", "ùng thời điểm", "CK"))
        and _YEAR_BEFORE.search(text, max(at, begin - 60), begin)
        and change_past(text, max(at, begin - 70), begin) is None
    ):
        of = _of_its_size(text, quantity, done) or last.plan_of or last
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, same_as=of, before="year")
    if alike and opened and _does_again(text, of := last.plan_of or last, at, begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, same_as=of, before="year")
    if alike and (when := earlier(text, at, begin, quantity.end)):
        of = last.plan_of or last
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, same_as=of, before=when)
    if alike and (stood := _STOOD_AT.search(text, max(at, begin - 50), begin)):
        of = last.plan_of or last
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, same_as=of, before=_since(stood))
    in_year = _IN_YEAR.search(text, max(0, begin - 50), begin) if alike else None
    if in_year is not None and in_year.start("year") >= at:
        return Value(quantity, in_year.start("year"), begin, quantity.end, in_brackets=opened, same_as=last)
    then = _THEN.search(text, max(at, begin - 40), begin) if alike and opened else None
    if then and (_YEAR_IN.search(then["when"]) or _is_as_much(text, quantity, last)):
        return Value(quantity, then.start("when"), begin, quantity.end, in_brackets=True, same_as=last.plan_of or last)
    if alike and opened and text.find("trước ", at, begin) >= 0 and _BEFORE_IT.search(text, max(at, begin - 60), begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=True, same_as=last, before="day")
    if alike and _HELD_AGAINST.search(text, max(at, begin - 10), begin):
        behind = re.match(r"\s(?:vào |của |trong )?năm (?:19|20)\d", text[quantity.end : quantity.end + 16])
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, same_as=last) if behind else None
    return None


def _is_as_much(text: str, quantity: QuantityMention, last: Value) -> bool:
    """Alone in its bracket, a figure for another month that is too large for a part of the value before."""
    size, level = (q.base_value or q.value for q in (quantity, last.quantity))
    return text.startswith(")", quantity.end) and size * 3 > level * 2


def _of_its_size(text: str, quantity: QuantityMention, done: Sequence[Value]) -> Value | None:
    """The count of the ill before that of the dead, where a figure that names neither is by its size none of the dead:
    "390 ca mắc, 2 ca tử vong (cùng kỳ | 217 ca)"."""
    last = done[-1]
    size, dead = quantity.value, last.quantity.value
    if len(done) < 2 or not quantity.counts or not dead or size < dead * _MANY:
        return None
    if not _DEAD.search(text, last.clause, last.behind + 12) or _DEAD.search(text, quantity.end, quantity.end + 12):
        return None
    counted = done[-2]
    alike = counted.quantity.unit.split()[:1] == quantity.unit.split()[:1]
    return counted if alike and not counted.before and size < counted.quantity.value * _MANY else None


def _of_further_before(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int
) -> Value | None:
    """The same in brackets behind another measure: of the last value of its noun."""
    noun = quantity.unit.split()[:1]
    same = next((v for v in reversed(done) if v.quantity.unit.split()[:1] == noun and not v.in_brackets), None)
    if same is None:
        return None
    if _YEAR_BEFORE.search(text, max(at, begin - 60), begin) or _does_again(text, same, at, begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=True, same_as=same, before="year")
    if stood := _STOOD_AT.search(text, max(at, begin - 50), begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=True, same_as=same, before=_since(stood))
    if _YEAR_OPENS.search(text, max(at, begin - 20), begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=True, same_as=same)
    return None


def _since(stood: re.Match[str]) -> Literal["start", "day"]:
    return "start" if stood["start"] or stood["since"] else "day"


def _in_turn_before(text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int) -> Value | None:
    """The first figure of a bracket that tells what several values were, in turn: "45%, 9% (cùng kỳ lần lượt đạt | 27%
    và 11%)"."""
    led = _IN_TURN_BEFORE.search(text, at, begin) if text.find("(", at, begin) >= 0 else None
    if led is None:
        return None
    told = text[quantity.start : max(text.find(")", quantity.end), quantity.end)].count(quantity.unit)
    last = done[-told:] if 1 < told <= len(done) else []
    if not last or any(v.quantity.unit != quantity.unit or v.before for v in last):
        return None
    return Value(
        quantity, at, begin, quantity.end, in_brackets=True, same_as=last[0],
        before="start" if led["start"] else "day" if led["day"] else "year",
    )  # fmt: skip


_NEXT_IN_TURN = Pattern(r"(?:,|,?\svà)\s")


def _next_in_turn(text: str, quantity: QuantityMention, done: Sequence[Value], begin: int) -> Value | None:
    """The figure that goes on such a bracket, of the value behind the one that the figure before it is of."""
    last = done[-1]
    if not last.in_brackets or last.same_as is None or _NEXT_IN_TURN.fullmatch(text, last.behind, begin) is None:
        return None
    opened = text.rfind("(", 0, begin)
    if _IN_TURN_BEFORE.match(text, opened, done[-1].quantity.start) is None and not last.turn:
        return None
    of = next((i for i, value in enumerate(done) if value is last.same_as), len(done)) + 1
    if of >= len(done) or done[of].before or done[of].quantity.unit != quantity.unit:
        return None
    return Value(
        quantity, opened + 1, begin, quantity.end, in_brackets=True, same_as=done[of], before=last.before, turn=True
    )


def _does_again(text: str, of: Value, at: int, begin: int) -> bool:
    """What was done a year earlier, told with the same verb: "phạt 31 trường hợp (cùng kỳ chỉ phạt | 12 …)"."""
    again = _AGAIN.search(text, max(at, begin - 60), begin)
    return again is not None and text.find(again["what"], of.clause, of.quantity.start) >= 0


def _is_difference(text: str, planned: int, quantity: QuantityMention, of: Value) -> bool:
    """ "5,4%, thấp hơn kế hoạch | 0,2%": by how much, since a plan of so little would have been passed the other way,
    or many times over; in brackets behind its words a plan stands itself: "vượt mục tiêu đề ra (| 1 tỷ USD)"."""
    if _SET_OUT.search(text, planned, quantity.bound_start or quantity.start):
        return False
    beyond = _BEYOND_PLAN.match(text, planned, quantity.start)
    if beyond is None:
        return False
    share = 1 if beyond["below"] else 2
    size, done = (q.base_value or q.value for q in (quantity, of.quantity))
    return size * share < done


# "60 tỷ đồng, gồm ngân sách tỉnh 40 tỷ đồng, nguồn khác 20 tỷ đồng; riêng năm 2024 là | 9 tỷ đồng"
_OF_THE_WHOLE = Pattern(r"[\s;,]*riêng (?:trong )?năm \d")
_CONSISTS = Pattern(r"\s?[,;:(]\s?(?:bao )?gồm(?![^\W_])")


def next_stage(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int, opened: bool
) -> Value | None:
    """The measure before in another year or stage: "9% giai đoạn 2011 - 2015 và | 8% giai đoạn 2016 - 2020"."""
    last = done[-1] if done else None
    if last is not None and last.in_brackets and not opened and text.find(")", last.quantity.end, begin) >= 0:
        # "90 tỷ đồng (ngân sách tỉnh 60 tỷ đồng); riêng năm 2024 | 20 tỷ đồng": of the whole again
        last = next((value for value in reversed(done) if not value.in_brackets), last)
    if len(done) > 1 and _OF_THE_WHOLE.match(text, at, begin) and _CONSISTS.match(text, done[0].behind):
        last = done[0]
    if last is None or last.plan_of is not None or begin - at > 90:
        return None
    if last.quantity.unit not in (quantity.unit, f"{quantity.unit}/năm"):
        return None
    bracket = text.rfind("(", at, begin) if opened else -1
    if bracket > at and not re.search(r"[,;:.\d]", text[at:bracket]):
        at = bracket  # "18% lực lượng lao động (năm 2023: | 17%)"
    if quantity.unit == "%" and _OF_THE_SAME.fullmatch(text, at, begin) and WHEN_BEHIND.match(text, quantity.end):
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, growth=last.growth, year_of=last)
    when = OF_YEAR.match(text, at, begin)
    if when is None or re.search(r"(?i)tăng|giảm", when[0]):
        return None
    if not (when["own"] or ((when["last"] or last.year_of) and WHEN_BEHIND.match(text, quantity.end))):
        return None
    return Value(
        quantity, at, begin, quantity.end, in_brackets=opened, growth=last.growth, year_of=last.year_of or last,
        stage=in_stages(text, when, quantity),
    )  # fmt: skip


def in_stages(text: str, when: re.Match[str], quantity: QuantityMention) -> bool:
    return _STAGE.search(when["own"] or text[quantity.end : quantity.end + 24]) is not None


def _of_rate_told(text: str, quantity: QuantityMention, done: Sequence[Value], begin: int) -> Value | None:
    """The value that was said right before to go beyond the plan that the bracket tells: "vượt 38% mục tiêu (| 700
    triệu USD)"."""
    if not text.endswith("(", 0, begin):
        return None
    told = ((v, c) for v in done for c in v.comparisons if c.basis == "plan")
    of = next((v for v, c in told if _PLAN_OPENS.fullmatch(text, c.end, begin)), None)
    return of if of is not None and of.quantity.currency == quantity.currency else None


def _planned(quantity: QuantityMention, done: Sequence[Value]) -> Value | None:
    """The value that a figure of the plan is about: the last one of its unit; a rate may be the plan of a change."""
    for value in reversed(done):
        value = value.plan_of or value.year_of or value
        if value.before and value.same_as is not None:
            value = value.same_as  # "120 tỷ đồng (cùng kỳ 110 tỷ đồng, kế hoạch | 150 tỷ đồng)"
        unit = value.quantity.unit
        if unit.split()[-1:] == quantity.unit.split()[-1:] or value.quantity.currency == quantity.currency is not None:
            return value
        if quantity.unit[:1] == "%" and (unit[:1] == "%" or any(c.kind == "change" for c in value.comparisons)):
            return value
    return None

"""Changes that compare no value before them: of a plan, of the next thing in a list, of a number that is not told."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Compared, Value

_CHANGED_BY = Pattern(
    r"(?i)(?<![^\W_])(?:tăng|giảm)\s(?:thêm\s)?\d[\d.]*\s(?!%)[^\W\d_]+(?:\s[^\W\d_]+){0,4}(?:,|\svà)\s$"
)
_HELD_BEHIND = Pattern(r"(?:\s[^\W\d_]+){0,4}\s\(?so\s(?:với\s)?(?:cùng|năm|tháng|quý|CK)(?![^\W_])")
# "kiểm tra 45 cơ sở, phạt 2,3 tỷ đồng, tăng 12 cơ sở, 8 vụ và | 0,5 tỷ đồng so với cùng kỳ": counted before the verb
_CHANGED_IN_TURN = Pattern(
    r"(?i)(?<![^\W_])(?:tăng|giảm|(?:nhiều|ít|cao|thấp) hơn)\s(?:thêm\s)?"
    r"(?:\d[\d.,]*\s(?!%)[^\W\d_]+(?:\s[^\W\d_]+){0,4}(?:,|\svà)\s){1,3}$"
)
_HELD_IN_TURN = Pattern(
    r"(?:(?:\s[^\W\d_]+){0,4}(?:,|\svà)\s\d[\d.,]*){0,2}"
    r"(?:\s[^\W\d_]+){0,4}\s\(?so\s(?:với\s)?(?:cùng|năm|tháng|quý|CK)(?![^\W_])"
)
_COUNT = Pattern(r"\d\s(?P<unit>[^\W\d_]+)")
_PLANS_IN_TURN = Pattern(
    r"(?i)\((?:kế hoạch|KH|mục tiêu|chỉ tiêu)(?: (?:năm|cả năm|là|đề ra|giao|lần lượt|tương ứng))*(?: \d{4})?:?\s"
    r"(?P<n>\d[\d.,]*\s?(?:%|[^\W\d_]+(?:\s[^\W\d_]+)?))(?:\svà\s|,\s)\d[\d.,]*\s?(?:%|[^\W\d_]+(?:\s[^\W\d_]+)?)\)"
)
_PLANNED_CHANGE = Pattern(
    r"(?i)\((?:kế hoạch|KH|mục tiêu|chỉ tiêu|kịch bản)(?: (?:năm|cả năm|là|đề ra|giao))*"
    r"(?: \d{4}| \d{1,2} tháng(?: đầu năm)?| quý (?:[IV]{1,3}|\d)| tháng \d{1,2})?(?: là)?:?\s$"
)
# "giảm 2,1%, vượt chỉ tiêu HĐND tỉnh giao (| giảm 2%)"
_AS_WAS_SET = Pattern(
    r"(?i)(?<![^\W_])(?:vượt|đạt|hoàn thành)(?: và vượt)? (?:chỉ tiêu|mục tiêu)(?: [^,;:.()%]{1,50})? "
    r"(?:giao|đề ra|đặt ra|đã định) \($"
)
_NEXT_THING = Pattern(r"(?:,|,?\svà)\s(?!(?:so|tăng|giảm|bằng|đạt)\s)[^\W\d_]{2,}(?:[ -][^\W\d_]+){0,6}\s")


def goes_on_change(text: str, quantity: QuantityMention, begin: int) -> bool:
    """ "tăng 21 vụ, | 30 đối tượng so với cùng kỳ", "Giảm 6 hộ nghèo, | 11 hộ cận nghèo so với năm trước": how many
    more or fewer there are, and no number of them."""
    if quantity.unit.startswith(("%", "‰")):
        return False
    if _HELD_BEHIND.match(text, quantity.end) and _CHANGED_BY.search(text, max(0, begin - 60), begin):
        return True
    changed = _CHANGED_IN_TURN.search(text, max(0, begin - 100), begin)
    if changed is None or not _HELD_IN_TURN.match(text, quantity.end):
        return False
    since = max(0, changed.start() - 200)
    since = max(since, *(text.rfind(end, since, changed.start()) + 1 for end in (". ", ";", "\n")))
    counts = {found["unit"] for found in _COUNT.finditer(text, since, changed.start())}
    return quantity.unit.split()[0] in counts


def is_of_plan(text: str, at: int, compared: Compared, opened: bool) -> bool:
    """ "tăng 5% (kế hoạch | tăng 12%)": how much it was to change, which compares nothing that was reached."""
    if not opened:
        return False
    if _PLANNED_CHANGE.search(text, at, compared.verb) is not None:
        return True
    return not compared.basis_known and _AS_WAS_SET.search(text, max(at, compared.verb - 90), compared.verb) is not None


def moves_whole(text: str, quantity: QuantityMention, compared: Compared) -> bool:
    """ "khai khoáng giảm 11%, làm giảm | 0,1 điểm phần trăm": what a part takes from the growth of the whole."""
    if not quantity.unit.startswith("điểm"):
        return False
    return text.endswith(("làm ", "kéo "), 0, compared.verb) and "so " not in text[quantity.end : quantity.end + 40]


def next_of_list(text: str, done: Sequence[Value], compared: Compared) -> bool:
    """ "… tăng 4%, chủ yếu do trồng trọt tăng 3% và thủy sản | tăng 7%": the rate of the next thing."""
    last = done[-1] if done else None
    if last is None or not last.growth:
        return False
    return _NEXT_THING.fullmatch(text, last.behind, compared.verb) is not None


def plans_of_several(text: str, quantity: QuantityMention, done: Sequence[Value], opened: bool) -> bool:
    """ "đô thị 85%, nông thôn 60% (kế hoạch: | 90% và 65%)": plans told in turn, of which each is of another value."""
    if not opened or len(done) < 2:
        return False
    opening = text.rfind("(", 0, quantity.start)
    return _PLANS_IN_TURN.match(text, opening) is not None

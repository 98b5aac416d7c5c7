"""The name of one more figure of a measure that has been told."""

from __future__ import annotations

import re

from ....mentions import IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value
from .allotted import allotted, given_by
from .measure_names import clean

_AVERAGED = frozenset(("bình quân", "trung bình"))
_SHORT = 6
_LONG = 10
_SUMS = frozenset(("tổng", "tổng số", "tổng cộng", "nâng tổng số", "nâng tổng"))
_AT_A_TIME = frozenset(("lúc", "có lúc", "thời điểm", "có thời điểm"))


_SIDES = frozenset(
    (
        "nông thôn", "đô thị", "thành thị", "khu vực nông thôn", "khu vực đô thị", "khu vực thành thị",
        "nội trú", "ngoại trú", "công lập", "ngoài công lập", "tư thục",
    )
)  # fmt: skip
_SIDE_OF = Pattern(
    r"(?i)(?<![^\W_])(?:ở |tại |khu vực )*(?P<side>(?:khu vực )?(?:nông thôn|đô thị|thành thị)|nội trú|ngoại trú|"
    r"(?:ngoài )?công lập|tư thục)$"
)


def more_of_last(quantity: QuantityMention, before: str, last_name: str) -> str:
    """The name of one more figure of the measure told before: at another place, its average, what was spent more."""
    low = before.lower()
    if quantity.unit == "mm" and last_name.startswith("lượng mưa") and "mưa" not in low and low != "nơi":
        return f"lượng mưa {before}"  # "lượng mưa 250 - 300 mm (Sơn Lâm | 420 mm)"
    if low in _SIDES and (told := _SIDE_OF.search(last_name)) and told["side"].lower() != low:
        return f"{last_name[: told.start('side')]}{before}"  # "ở nông thôn đạt 98% và đô thị | 100%"
    if low in _AVERAGED:
        return clean(f"{last_name} {before}")  # "Kinh tế tăng trưởng khá, bình quân 3 năm đạt | 10,2%/năm"
    if given_by(low) and (plan := allotted(last_name)):
        return clean(f"{plan} {before}")  # "kế hoạch vốn Thủ tướng giao là 5 tỷ đồng, HĐND tỉnh giao | 6 tỷ đồng"
    if low in _SUMS and last_name.lower().endswith(quantity.unit.lower().split()[-1]):
        return last_name  # "đón 850 lượt khách, nâng tổng 9 tháng lên | 4.250 lượt khách"
    if low in _AT_A_TIME and last_name.lower().startswith("giá"):
        return last_name  # "giá lúa 6.000 đồng/kg; có thời điểm chỉ còn | 5.200 đồng/kg"
    if low in ("thu", "chi") and last_name.lower().endswith(f" {low}"):
        return last_name  # "ngân sách tỉnh chi 31 tỷ đồng; sang tháng 4 chi thêm | 9 tỷ đồng"
    return ""


def average_of_each(quantity: QuantityMention, last_name: str) -> str:
    """ "05 xã kiểu mẫu; bình quân toàn tỉnh đạt | 15,4 tiêu chí/xã": of how many what each has; empty for an average of
    what was told before."""
    what, _, each = quantity.unit.lower().partition("/")
    if not quantity.counts or not each or what in last_name.lower() or not last_name.lower().startswith(each):
        return ""
    return f"số {what} bình quân mỗi {each}"


_OTHER_OF_PAIR = Pattern(r"\d\s?(?P<noun>[^\d/,;:.()\n]{2,30})/$")


def other_of_pair(text: str, quantity: QuantityMention, last_name: str) -> str:
    """ "xét xử 985 vụ/| 1.820 bị cáo": of the second count what the name of the first says of its noun."""
    if not last_name or text[quantity.start - 1] != "/" or len(last_name.split()) > _SHORT:
        return ""
    first = _OTHER_OF_PAIR.search(text, max(0, quantity.start - 40), quantity.start)
    noun = first["noun"].strip().lower() if first else ""
    found = list(re.finditer(rf"(?<![^\W_]){re.escape(noun)}(?![^\W_])", last_name.lower())) if noun else []
    if not found:
        return ""
    return f"{last_name[: found[-1].start()]}{quantity.unit.lower()}{last_name[found[-1].end() :]}"


_SHARE_ONLY = Pattern(r"(?i)[\s,;)]*(?:(?:chiếm |đạt )?(?:tỷ|tỉ) lệ|(?P<takes>chiếm))\s*")


def rate_of_last(stretch: str, last_name: str, *, closed: bool) -> str:
    """ "145 hộ nghèo, tỷ lệ | 11,6%": a rate of what was counted before. ``closed``: no whole is named behind it."""
    told = _SHARE_ONLY.fullmatch(stretch)
    if told is None or last_name.lower().startswith(("tỷ ", "tỉ ", "tốc độ", "mức ")):
        return ""
    if told["takes"]:
        return f"tỷ trọng {last_name}" if closed else ""
    return f"tỷ lệ {last_name}"


_ALONE = Pattern(
    r"(?i)[\s,;.]*riêng (?:trong )?(?:tháng|quý|năm|\d{1,2} tháng)(?![^\W_])[^,;:.]{0,24}?(?:\s[^\W\d_]+){0,3}\s?$"
)


def of_time_alone(stretch: str, quantity: QuantityMention, name: str, last: IndicatorDraft | None) -> str:
    """ "Sản lượng chè 8 tháng đạt 615 tấn, riêng tháng 8 thu hái | 98 tấn": of the measure told before, whatever verb
    leads to the figure of one time."""
    if last is None or last.quantity.unit != quantity.unit or len(name.split()) > 2 or quantity.unit == "%":
        return name
    return last.name if _ALONE.fullmatch(stretch) else name


_ITS_MONEY = Pattern(
    r"(?i)[^,;:.()]{0,60}\svới (?:tổng )?(?:số )?(?:vốn|kinh phí|tiền)(?: (?:là|trên|khoảng|hơn|gần))*\s$"
)
_SUM_ONLY = frozenset(
    ("tổng vốn", "tổng số vốn", "số vốn", "vốn", "số tiền", "tổng số tiền", "kinh phí", "tổng kinh phí")
)


def money_of_count(stretch: str, quantity: QuantityMention, name: str, last: IndicatorDraft | None) -> str:
    """ "cấp giấy cho 17 doanh nghiệp với tổng vốn | 86 tỷ đồng": the money of what was counted right before."""
    if quantity.currency is None or last is None or name.lower() not in _SUM_ONLY or len(last.name.split()) > _LONG:
        return name
    return f"{name} {last.name}" if last.quantity.counts and _ITS_MONEY.fullmatch(stretch) else name


_SIDE_OF_FIRST = Pattern(r"\svề [^,;:.()\d]{2,30}(?:,|\svà|, và)\s")
_OTHER_SIDE = Pattern(r"\svề [^,;:.()\d]{2,30}?(?=\s?(?:[,;.()]|$))")
_OUTPUT, _LACK = "sản lượng ", "thiếu "


def of_pair(text: str, value: Value, stretch: str, last_name: str) -> str:
    """ "sản lượng 90 tấn/| 30 ha", "96% về việc và | 94% về tiền", "thiếu 12 giáo viên, | 4 phòng học": what the name
    of the value right before it makes of ``value``, with ``stretch`` between them; "" where they are no such pair."""
    quantity = value.quantity
    if quantity.unit == "ha" and text.endswith("/", 0, quantity.start) and last_name.startswith(_OUTPUT):
        return f"diện tích {last_name.removeprefix(_OUTPUT)}"
    if quantity.unit == "%" and not value.growth and _SIDE_OF_FIRST.fullmatch(stretch):
        side = _OTHER_SIDE.match(text, value.behind)
        return clean(f"{last_name} {side[0]}") if side else ""
    lacks = last_name.startswith(_LACK) and not text.endswith("; ", 0, quantity.start)
    if quantity.counts and lacks and stretch.strip(" ,") in ("", "và"):
        return f"{_LACK}{quantity.unit}"
    return ""


# "dành 20% chi ngân sách cho giáo dục, | 1,5% cho khoa học"
_GIVEN_FOR = Pattern(r"(?i)(?P<of>tỷ lệ dành [^,;]{3,60}?) cho [^,;]{3,60}$")
_FOR_WHAT = Pattern(r"(?:\s?(?:-|–|đến)\s?\d+(?:,\d+)?\s?%)?\s(?P<what>cho [^,;.()\d]{3,60})")


def share_for_another(text: str, last_name: str, behind: int, end: int) -> str:
    """The name of the share that is given for another purpose than that of the name before; empty for other words."""
    given = _GIVEN_FOR.match(last_name)
    purpose = _FOR_WHAT.match(text, behind, end) if given else None
    return clean(f"{given['of']} {purpose['what']}") if given and purpose else ""

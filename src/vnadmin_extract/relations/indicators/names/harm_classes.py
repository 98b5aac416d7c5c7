"""How badly fields and herds were hurt: "thiệt hại trên 70% là 32 ha, từ 30 - 70% là 56 ha". The shares are classes of
the areas, no values."""

from __future__ import annotations

from ....mentions import QuantityMention
from ....patterns import Pattern

_HURT = r"(?:thiệt hại|hư hỏng|mất trắng|giảm năng suất)"
_AREA = r"\d[\d.]*\s(?:ha|con|m2|tấn|cây|nhà|căn|ngôi nhà|phòng học|hộ)(?![^\W_])"
_CLASS = (
    r"(?:(?:từ|trên|dưới)\s)?\d+(?:,\d+)?\s?%?(?:\s?(?:-|–|đến)\s?\d+(?:,\d+)?\s?%)?(?:\strở lên)?"
    r"(?:\s(?:diện tích|năng suất|sản lượng))?"
)
# "thiệt hại | từ 30 - 70%: 21 ha"
_HURT_HOW_MUCH = Pattern(rf"(?i)(?<![^\W_]){_HURT}(?: ở)?(?: mức)?\s$")
# "thiệt hại trên 70% là 32 ha; | từ 30 - 70% là 56 ha"
_NEXT_CLASS = Pattern(
    rf"(?i)(?<![^\W_]){_HURT}(?:\s[^\W\d_]+){{0,3}}\s(?:{_CLASS}\s?(?:là|:)?\s{_AREA}(?:\s[^\W\d_]+){{0,3}}[,;]\s)+$"
)
# "40 ha lúa bị thiệt hại | từ 30 - 70%, 12 ha thiệt hại trên 70%"
_AREA_HURT = Pattern(rf"(?i){_AREA}(?:\s[^\W\d_]+){{0,5}}\s{_HURT}(?: ở)?(?: mức)?\s$")
# "38 ha mất trắng (| trên 70%)", "2 triệu đồng/ha lúa thiệt hại | hơn 70%"
_HURT_MORE = Pattern(
    rf"(?i){_AREA}(?:\s[^\W\d_]+){{0,5}}\s{_HURT}\s?\($|đồng/ha(?:\s[^\W\d_]+){{0,5}}\s{_HURT}(?: ở)?(?: mức)?\s$"
)
# "hỗ trợ 3 triệu đồng/ha đối với lúa thiệt hại | trên 70%"
_HELPED_IF_HURT = Pattern(
    rf"(?i)(?<![^\W_])(?:đối với|với|cho|hỗ trợ)\s[^,;.]{{0,60}}(?<![^\W_]){_HURT}(?: ở)?(?: mức)?\s$"
)
_THEN_AREA = Pattern(
    rf"(?:\s?%)?(?:\s?(?:[-–]|đến)\s?\d+(?:,\d+)?\s?%)?(?: trở lên)?(?:\s(?:diện tích|năng suất|sản lượng))?"
    rf"\s?(?:là|:|có)\s{_AREA}"
)
_CLASS_ONLY = Pattern(r"(?i)[\s,;]*(?P<class>(?:từ|trên|dưới)\s.*?)\s?(?:là|:|có)?\s*$")
_OF_CLASS = Pattern(rf"(?i)(?P<of>.*(?<![^\W_]){_HURT})\s(?:từ|trên|dưới)\s\d")


def is_class_of_harm(text: str, quantity: QuantityMention) -> bool:
    """ "thiệt hại | từ 30 - 70%: 21 ha": how badly hurt is what the area beside counts, or who is helped."""
    if quantity.unit != "%":
        return False
    at = quantity.bound_start or quantity.start
    if text.endswith("từ ", 0, at):
        at -= len("từ ")
    if quantity.bound != "exact" and _HURT_MORE.search(text, max(0, at - 80), at):
        return True
    if _HURT_HOW_MUCH.search(text, max(0, at - 40), at) is None:
        told = _NEXT_CLASS.search(text, max(0, at - 160), at)
        return told is not None and _THEN_AREA.match(text, quantity.end) is not None
    if _AREA_HURT.search(text, max(0, at - 80), at):
        return True
    if quantity.bound != "exact" and _HELPED_IF_HURT.search(text, max(0, at - 90), at):
        return True
    return _THEN_AREA.match(text, quantity.end) is not None


def hurt_so_much(stretch: str, last_name: str) -> str:
    """The name of the next class, of which ``stretch`` tells only that: "thiệt hại trên 70% là 32 ha; từ 30 - 70% là |
    56 ha"; empty for other words."""
    told, of = _CLASS_ONLY.fullmatch(stretch), _OF_CLASS.match(last_name)
    return f"{of['of']} {told['class']}" if told and of and "%" in told["class"] else ""

"""Names of the second of two figures that one word names: "sản lượng 90 tấn/30 ha", "96% về việc và 94% về tiền",
"thiếu 12 giáo viên, 4 phòng học"."""

from __future__ import annotations

import re

from .measure_names import clean
from .value import Value

_SIDE_OF_FIRST = re.compile(r"\svề [^,;:.()\d]{2,30}(?:,|\svà|, và)\s")
_OTHER_SIDE = re.compile(r"\svề [^,;:.()\d]{2,30}?(?=\s?(?:[,;.()]|$))")
_OUTPUT, _SHORT = "sản lượng ", "thiếu "


def of_pair(text: str, value: Value, stretch: str, last_name: str) -> str:
    """What ``value``, with the words ``stretch`` before it, is called by the name of the value right before it; ""
    where the two are no such pair."""
    quantity = value.quantity
    if quantity.unit == "ha" and text.endswith("/", 0, quantity.start) and last_name.startswith(_OUTPUT):
        return f"diện tích {last_name.removeprefix(_OUTPUT)}"
    if quantity.unit == "%" and not value.growth and _SIDE_OF_FIRST.fullmatch(stretch):
        side = _OTHER_SIDE.match(text, value.behind)
        return clean(f"{last_name} {side[0]}") if side else ""
    counted = quantity.unit_code is None and quantity.currency is None and quantity.unit[:1] not in "%‰"
    if counted and last_name.startswith(_SHORT) and stretch.strip(" ,") in ("", "và"):
        return f"{_SHORT}{quantity.unit}"
    return ""

"""The name of one more figure of a measure that has been told."""

from __future__ import annotations

from ...mentions import QuantityMention
from .allotted import allotted, given_by
from .measure_names import clean

_AVERAGED = frozenset(("bình quân", "trung bình"))
_AT_A_TIME = frozenset(("lúc", "có lúc", "thời điểm", "có thời điểm"))


def more_of_last(quantity: QuantityMention, before: str, last_name: str) -> str:
    """The name of one more figure of the measure told before: at another place, its average, what was spent more."""
    low = before.lower()
    if quantity.unit == "mm" and last_name.startswith("lượng mưa") and "mưa" not in low and low != "nơi":
        return f"lượng mưa {before}"  # "lượng mưa 250 - 300 mm (Sơn Lâm | 420 mm)"
    if low in _AVERAGED:
        return clean(f"{last_name} {before}")  # "Kinh tế tăng trưởng khá, bình quân 3 năm đạt | 10,2%/năm"
    if given_by(low) and (plan := allotted(last_name)):
        return clean(f"{plan} {before}")  # "kế hoạch vốn Thủ tướng giao là 5 tỷ đồng, HĐND tỉnh giao | 6 tỷ đồng"
    if low in _AT_A_TIME and last_name.lower().startswith("giá"):
        return last_name  # "giá lúa 6.000 đồng/kg; có thời điểm chỉ còn | 5.200 đồng/kg"
    if low in ("thu", "chi") and last_name.lower().endswith(f" {low}"):
        return last_name  # "ngân sách tỉnh chi 31 tỷ đồng; sang tháng 4 chi thêm | 9 tỷ đồng"
    return ""

"""Amounts beside what is listed: a whole behind its parts ("Tổng vốn đầu tư bao gồm vốn cấp mới, vốn điều chỉnh và vốn
góp đạt 15 tỷ USD"), money behind goods ("hỗ trợ 9 tấn gạo và 4 tỷ đồng"), output beside what is paid for it."""

from __future__ import annotations

import re

_CONSISTS = re.compile(r"(?i)(?P<whole>[^,;:.]{4,70}?)\s(?:(?:tính )?đến (?:ngày )?[\d/]{3,10}\s)?bao gồm\s$")
_LISTED_PARTS = re.compile(r"[^,;:]+,[^;:]*\svà\s[^;:]*\s(?:đạt|là|ước|ước đạt)\s*$")

_GOODS_AND = re.compile(r"\s(?P<goods>[^,;:.()\d]{2,40}?)\s(?:và|cùng)\s(?:(?:khoảng|trên|gần|hơn)\s)?")


def whole_of_parts(text: str, stretch: str, begin: int, end: int) -> str:
    """The words that name the whole where ``stretch``, which ends at ``end``, lists its parts, else ``stretch``;
    ``begin`` is where the sentence does."""
    if " và " not in stretch or not _LISTED_PARTS.match(stretch):
        return stretch
    whole = _CONSISTS.fullmatch(text, begin, end - len(stretch))
    return f"{whole['whole']} " if whole else stretch


# "thu ngân sách đạt 100% dự toán năm (| 2 tỷ đồng)"
_ALL_OF_PLAN = re.compile(
    r"(?i)(?<![\d,.])100\s?%\s(?:kế hoạch|dự toán|chỉ tiêu|KH|DT)[^,;:.()\d]{0,40}\((?:(?:là|tương ứng|với)\s)*$"
)
_OUTPUT = re.compile(r"(?i)^(?:giá trị|khối lượng)(?: (?:thực hiện|hoàn thành))?(?: |$)")
_CARRIED_OUT = re.compile(r"(?i)(?:^|\s)thực hiện\s(?:(?:ước|đạt|được|là|khoảng)\s)*$")
_THEN_PAID = re.compile(r"[^;.()]{0,40},\s(?:đã\s)?giải ngân(?![^\W_])")


def is_whole_plan(text: str, at: int) -> bool:
    """The figure at ``at`` is the plan that was carried out to 100%, told in brackets behind."""
    return text.startswith("(", at - 1) and _ALL_OF_PLAN.search(text, max(0, at - 70), at) is not None


def of_output(name: str) -> str:
    """What an output is of: "giá trị thực hiện vốn đầu tư" gives "vốn đầu tư"."""
    return _OUTPUT.sub("", name)


def output_again(text: str, said: str, last_name: str, end: int) -> str:
    """The output for another time, where what was paid out stood between: "thực hiện 90 tỷ đồng, giải ngân 80 tỷ đồng;
    lũy kế thực hiện | 500 tỷ đồng, giải ngân 450 tỷ đồng"; empty for other words."""
    if not last_name.startswith("giải ngân") or not _CARRIED_OUT.search(said) or not _THEN_PAID.match(text, end):
        return ""
    return f"giá trị thực hiện {last_name.removeprefix('giải ngân').strip()}".strip()


def beside_goods(stretch: str, last_name: str) -> str:
    """The name of money that is given with goods, of that of the goods: "hỗ trợ hộ thiếu đói 9 tấn | gạo và 4 tỷ đồng"
    gives "hỗ trợ hộ thiếu đói"; empty for other words."""
    goods = _GOODS_AND.fullmatch(stretch)
    return last_name.removesuffix(goods["goods"]).strip() if goods and last_name.endswith(f" {goods['goods']}") else ""

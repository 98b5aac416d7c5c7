"""What was carried out, beside what was paid for it: "Giá trị thực hiện 90 tỷ đồng, giải ngân 80 tỷ đồng"."""

from __future__ import annotations

from ....patterns import Pattern

_OUTPUT = Pattern(r"(?i)^(?:giá trị|khối lượng)(?: (?:thực hiện|hoàn thành))?(?: |$)")
_CARRIED_OUT = Pattern(r"(?i)(?:^|\s)thực hiện\s(?:(?:ước|đạt|được|là|khoảng)\s)*$")
_THEN_PAID = Pattern(r"[^;.()]{0,40},\s(?:đã\s)?giải ngân(?![^\W_])")


def of_output(name: str) -> str:
    """What an output is of: "giá trị thực hiện vốn đầu tư" gives "vốn đầu tư"."""
    return _OUTPUT.sub("", name)


def output_again(text: str, said: str, last_name: str, end: int) -> str:
    """The output for another time, where what was paid out stood between: "thực hiện 90 tỷ đồng, giải ngân 80 tỷ đồng;
    lũy kế thực hiện | 500 tỷ đồng, giải ngân 450 tỷ đồng"; empty for other words."""
    if not last_name.startswith("giải ngân") or not _CARRIED_OUT.search(said) or not _THEN_PAID.match(text, end):
        return ""
    return f"giá trị thực hiện {last_name.removeprefix('giải ngân').strip()}".strip()

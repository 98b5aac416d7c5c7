"""Lists whose amounts stand before what they are: "gồm: 50 tỷ đồng ngân sách tỉnh, 30 tỷ đồng vốn vay"."""

from __future__ import annotations

from ....document import Sentence
from ....mentions import QuantityMention
from ....patterns import Pattern
from .measure_names import clean, without_time

_ABOUT = r"(?:(?:hơn|trên|gần|khoảng|xấp xỉ|là|có)\s)*"
_OPENING = Pattern(
    r"(?i)(?<![^\W_])(?<!chưa )(?<!không )(?:bao gồm|(?<!bao )gồm|trong đó|chia ra)(?:\s(?:có|gồm))?\s?:?\s"
)
# What amounts of a list are told to be; what they are for or of whom, the whole before them may be as well.
_KIND = (
    r"(?:ngân sách|vốn|kinh phí|tiền|thuế|phí|lệ phí|nguồn|chi|thu|hỗ trợ|bổ sung|cước|trái phiếu|xã hội h(?:óa|oá)|"
    r"quỹ|vay|đầu tư|nợ|trợ cấp|viện trợ|ODA|FDI|NSTW|NSĐP|NSNN|đối ứng|sự nghiệp|dự phòng|tiết kiệm)(?![^\W_])"
)
_LACKS = Pattern(r"(?i)(?<![^\W_])(?:thiếu|hụt|giảm|cắt|tiết kiệm|thu hồi|nhu cầu|dự toán)(?![^\W_])")
"""Of such a whole the parts are not what their words say alone: "cắt giảm 80 tỷ đồng, gồm: 50 tỷ đồng chi …"."""
_WHAT = Pattern(rf"(?i)\s(?P<what>{_KIND}[^;:,.()\d]{{0,80}}?)(?=\s?[;:,.()]|\s?$|\s(?:và|cùng)\s{_ABOUT}\d)")
_BEFORE = Pattern(
    rf"(?i)(?:{_ABOUT}\d[\d.,]*\s(?:(?:nghìn|triệu|tỷ|tỉ)\s)*(?:đồng|USD)\s{_KIND}[^;:,.()\d]{{0,80}}(?:[;,]|,?\svà)\s)*"
    rf"{_ABOUT}"
)


def amount_first(text: str, quantity: QuantityMention, sentence: Sentence) -> str:
    """The name behind ``quantity``, where it is an amount of such a list; "" where it is none."""
    what = _WHAT.match(text, quantity.end, sentence.end) if quantity.currency else None
    if what is None:
        return ""
    openings = [opened.end() for opened in _OPENING.finditer(text, sentence.start, quantity.number_start)]
    if openings and _LACKS.search(text, sentence.start, openings[-1]):
        return ""
    listed = openings and _BEFORE.fullmatch(text, openings[-1], quantity.number_start)
    return clean(without_time(what["what"])) if listed else ""

"""Rates that a policy pays or remits: "hỗ trợ 50% chi phí", "giảm 30% tiền thuê đất"; they are no values."""

from __future__ import annotations

from ....document import Sentence
from ....mentions import QuantityMention
from ....patterns import Pattern

# A policy's rates: so much of the cost is paid, so much of the tax is not.
_PAID = Pattern(
    r"(?i)(?<![^\W_])(?:hỗ trợ|miễn|trợ cấp|chi trả|đền bù|trích|hưởng|cho vay|ưu đãi|đóng|nộp|phạt|thưởng|lãi suất|"
    r"thuế suất|(?:với|theo) mức|mức tối đa)(?:,? (?:giảm|lại|thêm|tối đa|không quá|bằng|mức|là|nộp|đến))*\s*$"
)
_POLICY_ENDS = frozenset(
    (
        "trợ", "miễn", "cấp", "trả", "bù", "trích", "hưởng", "vay", "đãi", "đóng", "nộp", "phạt", "thưởng", "suất",
        "đa", "mức", "giảm", "lại", "thêm", "quá", "bằng", "là", "đến",
    )
)  # fmt: skip
"""The last syllables of what ``_PAID`` and ``_CUT`` find."""
_TAX = Pattern(r"(?i)thuế suất[^,;.:()]*$")
_CUT = Pattern(r"(?i)(?<![^\W_])giảm(?: thêm| tối đa)?\s*$")
_DUES = Pattern(r"(?i)\s?(?:số |mức |các )?(?:tiền|thuế|phí|lệ phí|lãi|học phí|giá vé|giá thuê|mức thu)(?![^\W_])")


def of_policy(text: str, quantity: QuantityMention, sentence: Sentence, plan: bool) -> bool:
    """What a policy pays (in a text that plans) or remits: "hỗ trợ 50% chi phí", "giảm 30% tiền thuê đất"."""
    at = quantity.bound_start or quantity.start
    begin = max(sentence.start, at - 40)
    if "huế suất" in text[max(sentence.start, at - 60) : at] and _TAX.search(text, max(sentence.start, at - 60), at):
        return True
    if text[begin:at].rstrip()[-7:].rsplit(" ", 1)[-1].lower() not in _POLICY_ENDS:
        return False
    if plan and _PAID.search(text, begin, at):
        return True
    return _CUT.search(text, begin, at) is not None and _DUES.match(text, quantity.end) is not None

"""Where a sentence goes over from what was striven for to what came of it."""

from __future__ import annotations

from ....patterns import Pattern

# "… phấn đấu hoàn thành nhiệm vụ, kết quả cụ thể: |"
_RESULTS = Pattern(r"(?i)(?<![^\W_])kết quả(?:\s[^\W\d_]+){0,6}:\s")
# "phấn đấu đạt các | kết quả sau:" are still to come.
_STRIVEN_FOR = Pattern(
    r"(?i)(?<!đã )(?<![^\W_])(?:phấn đấu|mục tiêu|chỉ tiêu|nhằm|để|sẽ|quyết tâm)(?:\s[^\W\d_]+){0,12}\s$"
)
# "giải ngân đạt dưới 50% | kế hoạch năm, như: …": how much of the plan was reached.
_SO_MUCH_OF = Pattern(
    r"(?i)(?<![^\W_])(?:đạt|bằng|dưới|trên|vượt|hoàn thành|thực hiện|giải ngân)\s(?:(?:khoảng|trên|dưới|gần|hơn)\s)?"
    r"\d[\d.,]*\s?%\s(?:so với\s|của\s)?$"
)
_LONGEST = 2000  # a whole paper on one line is not looked through for each of its figures


def results_begin(text: str, start: int, end: int) -> int:
    """Where the results begin that a label between ``start`` and ``end`` announces, else ``start``."""
    begin, near = start, max(start, end - _LONGEST)
    if text.find("ết quả", near, end) < 0:
        return start
    for found in _RESULTS.finditer(text, near, end):
        if _STRIVEN_FOR.search(text, max(start, found.start() - 90), found.start()) is None:
            begin = found.end()
    return begin


def is_held_against(words: str, plan: int) -> bool:
    """Whether the plan named in ``words`` at ``plan`` is only what a share was reached of."""
    return _SO_MUCH_OF.search(words, max(0, plan - 40), plan) is not None

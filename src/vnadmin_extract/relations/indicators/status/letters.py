"""What an official letter tells, which gives orders elsewhere or none at all."""

from __future__ import annotations

from ....document import Paragraph, Sentence, StructuredText
from ....patterns import Pattern

# "Tổng số nợ là | 61 tỷ đồng", "tỷ lệ thu gom đạt | 87%", "lượng rác phát sinh khoảng | 780 tấn/ngày"
_STATES = Pattern(
    r"(?i)(?<![^\W_])(?:là|đạt|có|còn|chiếm|phát sinh|tăng|giảm|được|ghi nhận|xảy ra|phát hiện|thu|chi|nợ|với|"
    r"khoảng|trên|gần|hơn|ước)\s*$"
)
# "có 12 bệnh viện, | 1.200 giường bệnh"
_GOES_ON = Pattern(
    r"(?i)(?<![^\W_])(?:là|đạt|có|còn|chiếm|ghi nhận|xảy ra|phát hiện)\s(?:(?:khoảng|trên|gần|hơn)\s)?\d[^;:\n]*"
    r"(?:,|\svà)\s$"
)
_LIST = 200
_SAID = 1000
"""So far around a figure its sentence asks or plans; longer ones are lists that lost their line breaks."""
_COMPARED = Pattern(
    r"(?i)[^;.\n]{0,60}?(?<![^\W_])(?:chiếm (?:tỷ lệ )?\d|(?:tăng|giảm)\s[^;.\n]{0,40}?so (?:với )?"
    r"(?:cùng|năm|tháng|quý|kỳ|đầu|cuối))"
)
# What is asked for, allowed, promised or laid down.
_NOT_TOLD = Pattern(
    r"(?i)(?<![^\W_])(?:yêu cầu|đề nghị|kiến nghị|giao|phải(?! (?:thu|trả|nộp|chịu)(?![^\W_]))|cần|phấn đấu|mục tiêu|"
    r"chỉ tiêu|sẽ|dự kiến|dự toán|kế hoạch|"
    r"nhu cầu|đồng ý|thống nhất|nhất trí|cho phép|chấp thuận|chủ trương|phân bổ|bổ sung|bố trí|hỗ trợ|cấp|chuyển|"
    r"mức|định mức|tối (?:đa|thiểu)|không quá|ít nhất|quy định|theo quy mô|hướng dẫn|áp dụng|trích|đóng|nộp|nâng|"
    r"bảo đảm|đảm bảo|hoàn thành|tổng mức đầu tư|quy hoạch|đến năm|nhằm|để|nếu|trường hợp|từ \d+)(?![^\W_])"
)
_ASKS = Pattern(
    r"(?i)(?<![^\W_])(?:yêu cầu|đề nghị|kiến nghị|giao|chỉ đạo|nhiệm vụ|giải pháp|thực hiện các nội dung|mục tiêu|"
    r"phương hướng|kế hoạch|dự kiến|tổ chức thực hiện)(?![^\W_])"
)
# "1. Cử tri huyện A kiến nghị xây trạm y tế": asked of the sender, who answers below.
_ANSWERED = Pattern(r"(?i)(?<![^\W_])(?:cử tri|trả lời|phúc đáp|giải trình)(?![^\W_])")


def letter_tells(text: StructuredText, paragraph: Paragraph, sentence: Sentence, at: int, end: int) -> bool:
    """Whether a letter only states the figure from ``at`` to ``end``: its words say that something is so, none of its
    sentence asks, allows or plans anything, and no line above does."""
    words = text.text
    begin = max(sentence.start, paragraph.content)
    if _NOT_TOLD.search(words, max(begin, at - _SAID), min(sentence.end, end + _SAID)):
        return False
    lines = [words[a.start : min(a.end, a.start + 300)] for a in text.ancestors(paragraph)]
    if any(_ASKS.search(line) and not _ANSWERED.search(line) for line in lines):
        return False
    if _STATES.search(words, max(begin, at - 30), at) is not None or _COMPARED.match(words, end) is not None:
        return True
    return _GOES_ON.search(words, max(begin, at - _LIST), at) is not None

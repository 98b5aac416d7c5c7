"""Words that set a goal, before what is aimed at: no part of its name."""

from __future__ import annotations

from ....patterns import Pattern

# Only words that set a goal: nothing in them says of what.
GOAL_ONLY = Pattern(
    r"(?i)^(?:[\s,:;()\-–]|(?<![^\W_])(?:phấn đấu|quyết tâm|đảm bảo|bảo đảm|cố gắng|đạt|có|"
    r"ít nhất|tối thiểu|đến|cuối|hết|từ|"
    r"trở đi|"
    r"mục tiêu|chỉ tiêu(?: \d+)?|là|mỗi năm|hằng năm|hàng năm|cả|đã|hoàn thành|trên|thực hiện|duy trì|định hướng|"
    r"trong đó|về việc|toàn tỉnh|hiện nay|phải|yêu cầu|với|cụ thể|như sau|được|và|các|khoảng|hơn|gần|năm|hướng|tới)"
    r"(?![^\W_]))*$"
)
# "… phấn đấu đạt | 95% …": what it is of must stand behind.
GOAL_END = Pattern(
    r"(?i)(?<![^\W_])(?:chỉ tiêu|mục tiêu|phấn đấu|bảo đảm|đảm bảo)(?: (?:là|đạt|có|đạt được|\d+:))*\s*$"
)
# "thúc đẩy thực hiện mục tiêu | tăng trưởng kinh tế", "với mục tiêu | tỷ lệ hộ nghèo dưới 2%"
_OF_GOAL = Pattern(
    r"(?i)^.*(?<![^\W_])(?:(?:thực hiện|hoàn thành|đạt(?: được)?|hướng (?:tới|đến))"
    r"(?:\s(?:thắng lợi|thành công|tốt|bằng được|các|được|những|cao nhất|vượt mức|vượt)){0,3}|với|vì)"
    r"\smục tiêu\s(?:về\s)?(?=(?:tăng trưởng|tốc độ|tỷ lệ|tổng|GR?DP|thu)(?![^\W_]))"
)


def behind_goal(words: str) -> str:
    """Without what serves the goal that ``words`` name."""
    return _OF_GOAL.sub("", words) if "mục tiêu " in words else words

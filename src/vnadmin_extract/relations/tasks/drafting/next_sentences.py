"""Sentences behind a task that are no part of it: what the paper says of itself, what others have to do ("Sở A ban hành
quy chế trong 15 ngày. | Hội đồng tự giải thể chậm nhất là …"), so that their times are not the task's."""

from __future__ import annotations

from ....patterns import Pattern
from ..assignment import words

_PAPER_SPEAKS = Pattern(
    r"\.\s+(?:(?:Chỉ thị|Quyết định|Nghị quyết|Kế hoạch|Công điện|Quy chế|Chương trình|Thông báo)(?: này)?"
    r" có hiệu lực\s|"
    r"Nhận được (?:công điện|công văn|văn bản|thông báo|chỉ thị) này,?\s|"
    r"Trong quá trình (?:triển khai |tổ chức )*thực hiện,? nếu\s)"
)
"""The next sentence, in which the paper speaks of itself: "Chỉ thị này có hiệu lực kể từ ngày ký …"."""
_ENDS_ITSELF = Pattern(
    rf"[.;]\s+(?=[{words.UPPER}])(?:[^\s.;:,]+\s+){{2,8}}tự\s+(?:giải\s+thể|chấm\s+dứt|kết\s+thúc)(?![^\W_])"
)
"""A council or working party that ends by itself: nobody's task."""
_OTHERS_MUST = Pattern(
    r"\.\s+(?:Người đứng đầu|Thủ trưởng|Lãnh đạo|Cán bộ|Công chức|Cá nhân|Tổ chức, cá nhân|Tập thể, cá nhân)"
    r"(?=[\s,])[^.;:]{3,120}?\s(?:phải|(?:có|chịu)\s+trách\s+nhiệm)\s"
)
"""Who has no name and is told apart by what he did: "Người đứng đầu đơn vị xếp loại yếu phải kiểm điểm"."""


def own_words_end(text: str, start: int, end: int) -> int:
    """Where the words of a task from ``start`` to ``end`` go over to such a sentence; ``end`` where they do not."""
    signs = (("này", _PAPER_SPEAKS), ("tự ", _ENDS_ITSELF), ("phải ", _OTHERS_MUST), ("trách nhiệm ", _OTHERS_MUST))
    for sign, pattern in (*signs, ("nếu", _PAPER_SPEAKS), ("hiệu lực", _PAPER_SPEAKS)):
        if text.find(sign, start, end) >= 0 and (found := pattern.search(text, start, end)):
            end = found.start()
    return end

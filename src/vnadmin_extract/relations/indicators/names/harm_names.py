"""What harmed those who are counted: "xảy ra 9 vụ tai nạn giao thông, làm chết 4 người" counts the dead of the road."""

from __future__ import annotations

import re

from ....document import Paragraph, StructuredText
from ....letters import compile_vi
from ....mentions import IndicatorDraft
from ....patterns import Pattern

_HARMED = Pattern(
    r"(?i)(?:số )?(?:người |ca |trường hợp )?(?:chết|bị thương|tử vong|mất tích|bị nạn|bị chết|thương vong)"
    r"(?: và (?:bị thương|mất tích))?"
)
_LOSS = Pattern(
    r"(?i)(?:(?:ước (?:tính )?|giá trị |tổng )*thiệt hại(?: (?:về )?(?:tài sản|vật chất|"
    r"kinh tế))?(?: ước tính(?: ban đầu)?)?)"
)
_EVENT = Pattern(
    r"(?i)(?<![^\W_])(?:tai nạn (?:giao thông(?: đường (?:bộ|sắt|thủy|thuỷ)(?: nội địa)?)?|lao động|"
    r"đường (?:sắt|bộ|thủy|thuỷ))|TNGT|TNLĐ|ngộ độc thực phẩm|đuối nước|(?<!phòng )(?<!chữa )cháy(?! chữa)(?:(?:,|"
    r" và)? nổ| rừng)?|bão số \d{1,2}|mưa lũ|mưa bão|"
    r"mưa dông|mưa đá|mưa lớn|bão lũ|lũ quét|lũ lụt|sạt lở(?: đất)?|thiên tai|(?:dông|giông) lốc|lốc xoáy|sét đánh|"
    r"hạn hán|xâm nhập mặn|rét đậm(?:, rét hại)?|triều cường)(?![^\W_])"
)
_TOPIC = Pattern(r"(?i)(?:an toàn giao thông|ATGT)")
_OTHER_EVENT = Pattern(r"(?i)(?<![^\W_])(?:cháy|nổ|mưa|bão|lũ|dịch|bệnh|đánh|giết|án|ngộ độc|đuối)(?![^\W_])")
# "ca mắc sốt xuất huyết", "trường hợp bệnh tay chân miệng"
_ILL = Pattern(
    r"(?i)(?:(?:số )?(?:ca|trường hợp) (?:mắc (?:mới )?|bệnh |nghi mắc |nhiễm |nghi )*|"
    r"(?:(?:số )?(?:người|bệnh nhân) )?(?:mắc (?:mới )?(?:bệnh )?|nhiễm ))"
    r"(?P<ill>(?!mới|tử vong|chết|bệnh$|dương tính|nhập)[^\d,;:.()]{2,40}?)(?= (?:tại|ở|trong|toàn|trên)(?![^\W_])|$)"
)
_REACH = 1200
"""Characters before the harm in which its event is told."""
# What else may have harmed them, told behind the event.
_ELSE = Pattern(
    r"(?i)(?<![^\W_])(?:dịch|bệnh(?! viện)|đánh|giết|(?<!dự )(?<!đề )(?<!phương )án|xô xát|ẩu đả|hình sự|"
    r"phạm (?:pháp|tội)|trộm|cướp|hiếp|nổ|điện giật|tự tử|tự sát|lật(?! đổ)|gây rối|ma túy|ma tuý|ngã)(?![^\W_])"
)
_SENTENCE_ENDS = compile_vi(r"[.]\s+(?=[{U}])|\n")
# A sentence that still speaks of the event before it.
_STILL = Pattern(
    r"(?i)\s*[-–+*]?\s*(?:theo|l[ũu][ỹy] kế|tính|cộng|từ đầu|\d{1,2} tháng|(?:trong |riêng )?(?:tháng|quý|năm|tuần|kỳ|"
    r"ngày)|so|làm|hậu quả|(?:tổng )?số (?:người|ca|vụ)|thiệt hại|ước|tổng|bị thương|chết|như vậy|(?:đã )?có|toàn|"
    r"trên địa bàn|cả)(?![^\W_])"
)
_DIED = Pattern(r"(?i)(?:số )?(?:ca|trường hợp|người|bệnh nhân) (?:tử vong|chết)")


def _of_another(text: str, begin: int, start: int) -> bool:
    """Whether what stands between an event and the harm tells of another cause, or no longer speaks of that event."""
    if _ELSE.search(text, begin, start):
        return True
    ends = list(_SENTENCE_ENDS.finditer(text, begin, start))
    return bool(ends) and _STILL.match(text, ends[-1].end()) is None


def _in_closed(text: str, event: re.Match[str], start: int) -> bool:
    """Whether an event stands in brackets closed before ``start``: "4 người chết (do đuối nước 3 người), | …"."""
    if (closes := text.find(")", event.end(), start)) < 0:
        return False
    return "(" not in text[event.end() : closes] and text.rfind("(", 0, event.start()) > text.rfind(
        ")", 0, event.start()
    )


def of_harm(text: StructuredText, name: str, start: int, paragraph: Paragraph, near: IndicatorDraft | None) -> str:
    """``name`` with what the harm came of, told before ``start`` in the paragraph or by its heading; empty for what is
    no harm or where nothing tells."""
    if near is not None and _DIED.fullmatch(name) and (ill := _ILL.fullmatch(near.name)):
        return f"{name} do {ill['ill']}"
    if name in ("người mắc", "số người mắc", "số mắc") and near is not None and "ngộ độc" in near.name:
        return f"{name} ngộ độc thực phẩm"
    people = _HARMED.fullmatch(name) is not None
    if not people and _LOSS.fullmatch(name) is None:
        return ""
    events = _EVENT.finditer(text.text, max(paragraph.content, start - _REACH), start)
    told = [e for e in events if not _in_closed(text.text, e, start)]
    if told and not _of_another(text.text, told[-1].end(), start):
        event = told[-1][0]
        return f"{name} do {event if event.isupper() else event.lower()}"
    if told:
        return ""
    above = next(text.ancestors(paragraph), None)
    said = text.text[paragraph.content : start]
    heading = text.text[above.content : above.end] if above is not None and above.heading else ""
    if people and not _OTHER_EVENT.search(said) and (_TOPIC.search(said) or _TOPIC.search(heading)):
        return f"{name} do tai nạn giao thông"
    return ""

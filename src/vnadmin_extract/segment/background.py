"""Which sections tell what was, and which say what to do."""

from __future__ import annotations

import re

from ..document import Paragraph, StructuredText
from ..letters import UPPER
from ..patterns import Pattern
from .looking_ahead import label_ahead

_LOOKS_BACK = Pattern(
    r"(?i)^(?:về\s+)?(?:đánh\s+giá\s+(?:chung|tổng\s+quát|tình|kết)|tình\s+hình|kết\s+quả|khái\s+quát|thực\s+trạng|tồn\s+tại|những\s+(?:tồn|hạn|kết|khó)|một\s+số\s+(?:tồn|hạn|khó|kết)|"
    r"hạn\s+chế|khó\s+khăn|nguyên\s+nhân|ưu\s+điểm|bối\s+cảnh|sự\s+cần\s+thiết|căn\s+cứ|cơ\s+sở\s+(?:pháp|chính)|công\s+tác\s+chỉ\s+đạo,?\s+điều\s+hành$|bài\s+học|"
    r"dự\s+báo|đặc\s+điểm|(?:phạm\s+vi|đối\s+tượng)(?!.*(?:phương\s+án|nhiệm\s+vụ|giải\s+pháp|nội\s+dung)))"
)
_TOLD_BACK = Pattern(
    r"(?i)(?:đánh\s+giá\s+(?:(?:khả\s+năng|việc)\s+)?thực\s+hiện|"
    r"(?:nhìn\s+lại|kiểm\s+điểm)\s+(?:việc|tình|kết|công|(?:\d+\s+)?năm|giai|nhiệm|quá))(?![^\W_])"
)
"""Of a report only: in other papers to evaluate is something to do."""
_INSTRUCTS = Pattern(
    r"(?:nhiệm\s+vụ|giải\s+pháp|chương\s+trình\s+công\s+tác|phương\s+hướng|kiến\s+nghị|đề\s+xuất|tổ\s+chức\s+thực\s+hiện|công\s+việc\s+(?:chính|chủ\s+yếu|trọng\s+tâm)|thời\s+gian\s+tới|trọng\s+tâm\s+(?:tháng|quý|năm)|kế\s+hoạch\s+(?:tháng|quý|năm)|yêu\s+cầu)"
)
_DIFFICULTIES_AND_TASKS = Pattern(
    r"(?i)(?:những\s+|một\s+số\s+)?(?:khó\s+khăn|tồn\s+tại|hạn\s+chế|nguyên\s+nhân|vướng\s+mắc)[^:]{0,60}?"
    r"(?:,|\svà)\s+(?:các\s+|một\s+số\s+)?(?:nhiệm\s+vụ|giải\s+pháp|phương\s+hướng|kiến\s+nghị|đề\s+xuất)"
)
""" "IV. KHÓ KHĂN VÀ NHIỆM VỤ": both, of which only the second tells what to do."""
_CHARGES = Pattern(r"(?:Giao|Yêu\s+cầu|Đề\s+nghị)\s")
"""A heading that charges whoever it names: "2.1. Giao Sở A"."""
_SUBSECTION = Pattern(r"(\d+)\.\d[\d.]*")
_SETS_GOALS = Pattern(r"(?i)^(?:mục\s+tiêu|chỉ\s+tiêu|dự\s+toán|kế\s+hoạch|dự\s+kiến)(?:\s|$)")
"""A heading of a report that looks ahead, if it does not say what came of them."""
_CAME_OF = Pattern(r"(?i)kết\s+quả|tình\s+hình|thực\s+hiện|ước|quyết\s+toán|đã\s")
_EVALUATES = Pattern(r"(?i)(?:về\s+)?(?:việc\s+|công\s+tác\s+)?đánh\s+giá\s")
_REPORT = Pattern(r"(?i)^báo cáo|^tờ trình")
_HANDS_OUT = Pattern(
    r"(?i)[*\s]*(?:[^:;.]{3,160},\s)?(?:đồng\s+chí\s+)?(?:Giám\s+đốc|Bộ\s+trưởng|Chủ\s+tịch|Thủ\s+trưởng|Thủ\s+tướng|"
    r"Tổng\s+Thanh\s+tra|(?:Tổng\s+cục|Cục|Chi\s+cục|Viện|Trưởng)\s+trưởng|Chánh\s+án|lãnh\s+đạo|Thường\s+trực|"
    r"Ban\s+Thường\s+vụ|UBND|Ủy\s+ban\s+nhân\s+dân|Sở|Bộ|Cục|Tổng\s+cục|Chi\s+cục)(?:\s[^,;:.]{0,60})?\s"
    r"(?:giao|yêu\s+cầu|phân\s+công|đề\s+nghị)(?:\s[^:.;,]{0,60})?:\s*(?:$|\(1\)|\(?[ia]\)\s|1\)\s)"
)
_HANDS_OUT_BELOW = Pattern(
    r"(?i)[*\s]*(?:phân\s+công(?:\s+(?:thực\s+hiện|nhiệm\s+vụ))?|(?:đề\s+xuất,?\s+)?kiến\s+nghị)\s*:\s+"
    r"(?:\(?(?:[ivx]{1,4}|\d|[a-zđ])\)\s*|[-–+]\s+)?(?:các\s|(?:Sở|Bộ|Ban|Phòng|Vụ|Cục|Chi\s+cục|UBND|Ủy\s+ban|"
    r"Hội|Công\s+an|Thanh\s+tra|Văn\s+phòng|Trung\s+tâm|Chính\s+phủ|Thủ\s+tướng)\s)"
)
"""A label with a body right behind it: "C. Phân công: Phòng A rà soát …"."""
_TITLE_AND_TEXT = Pattern(rf"[*\s]*(?=[^.:;]{{8,80}}\.\s)(?P<title>[{UPPER}\d][{UPPER}\d\s/,-]+)\.\s+(?=[{UPPER}])")
"""A heading in capitals that its text goes on behind: "IV. NHIỆM VỤ QUÝ IV/2031. Sở rà soát …"."""
_TITLE_AHEAD = Pattern(
    r"(?:(?:các|một\s+số|những)\s+)?(?:nhiệm\s+vụ|phương\s+hướng|giải\s+pháp|chương\s+trình\s+công\s+tác|"
    r"(?:kiến\s+nghị|đề\s+xuất)(?!.*cử\s+tri))"
)
"""How it begins: "CÔNG TÁC LẬP KẾ HOẠCH" may be told as done."""
_LATER = Pattern(r"(?:tháng|quý) (?:cuối năm|còn lại|tới|tiếp theo|sau)(?![^\W_])")
_HANDED_OUT = Pattern(
    r"(?i)(?<![^\W_])(?:(?:đã|vừa|được|theo|tại|kết\s+quả|thực\s+hiện)(?![^\W_])|"
    r"(?:chỉ\s+tiêu|kế\s+hoạch|dự\s+toán)(?:\s[^\s,]+){0,4}\s+giao)"
)
""" "Để hoàn thành kế hoạch, Giám đốc Sở phân công:" among what a report tells, if nothing says that it was before."""
_OPENING = 20
"""Lines among which an official letter says what it is for."""
# "Thực hiện Văn bản số 9/UBND-TH …, Sở A báo cáo kết quả như sau:"
_LETTER_REPORTS = Pattern(
    r"(?i)(?<![^\W_])(?:xin |kính |tổng hợp,? )*báo cáo(?: [^.:;\n]{0,160})?"
    r"(?:\s(?:như|các nội dung|nội dung) sau(?: đây)?\s?:?|(?: cụ thể)?\s?:)\s*$"
)
_ASKED = Pattern(r"(?i)(?<![^\W_])(?:đề nghị|yêu cầu|giao(?! thông)|phải|cần|gửi)(?![^\W_])")


def letter_reports(text: StructuredText) -> bool:
    """Whether a letter opens by saying that its sender reports, and asks no one else to."""
    for paragraph in text.paragraphs[:_OPENING]:
        if _LETTER_REPORTS.search(text.text, paragraph.start, paragraph.end):
            return _ASKED.search(text.text, paragraph.start, paragraph.end) is None
    return False


def background_sections(text: StructuredText, doc_type: str | None) -> frozenset[int]:
    """The paragraphs (by index) that stand in a section of results, causes or grounds.

    A report, and a letter that reports, gives orders only in its sections of tasks and solutions; any other document
    everywhere else than under a heading that looks back.
    """
    told = bool(doc_type and _REPORT.match(doc_type)) or (doc_type == "Công văn" and letter_reports(text))
    directive = doc_type == "Chỉ thị"
    background: set[int] = set()
    ahead: set[int] = set()
    flat = told
    for paragraph in text.paragraphs:
        if paragraph.zone != "body":
            continue
        above = paragraph.parent in background if paragraph.parent is not None else flat
        if above and _misplaced(text, paragraph):
            above = flat
        under = paragraph.parent in ahead
        own = _kind(text, paragraph, directive=directive, told=told and not under)
        if told and _opens_what_to_do(text, paragraph, heading=own is not None):
            own = False
        if above and told and own is None and _hands_out(text, paragraph):
            continue
        if own is not None:
            above = own
            under = not own
            if paragraph.marker is None or re.fullmatch(r"[IVX]+|[A-H]", paragraph.marker or ""):
                flat = own
        if under:
            ahead.add(paragraph.index)
        if above:
            background.add(paragraph.index)
    return frozenset(background)


def _hands_out(text: StructuredText, paragraph: Paragraph) -> bool:
    """Whether a line of a report announces who is told to do what, right below it or in its own items."""
    label = _HANDS_OUT_BELOW.match(text.text, paragraph.content, min(paragraph.end, paragraph.content + 80))
    if label is not None:
        return not _HANDED_OUT.search(text.text, label.end(), paragraph.end)
    found = _HANDS_OUT.match(text.text, paragraph.content, min(paragraph.end, paragraph.content + 300))
    return found is not None and not _HANDED_OUT.search(text.text, paragraph.content, found.end())


def _opens_what_to_do(text: StructuredText, paragraph: Paragraph, *, heading: bool) -> bool:
    """Whether a report's line opens with a label of what is still to be done: "5. Phương hướng 6 tháng cuối năm: …"."""
    start, end = paragraph.content, min(paragraph.end, paragraph.content + 150)
    if label_ahead(text.text, start, paragraph.end) is not None:
        return True
    if heading:
        return False
    if (label := _TITLE_AND_TEXT.match(text.text, start, end)) is None:
        return False
    title = label["title"].lower()
    ahead = _TITLE_AHEAD.match(title) or _LATER.search(title)
    return ahead is not None and not (_CAME_OF.search(title) or _LOOKS_BACK.match(title))


def _misplaced(text: StructuredText, paragraph: Paragraph) -> bool:
    """Whether the number is one of another section than that of the heading above ("2.1" below "1."), whose own heading
    was lost."""
    own = _SUBSECTION.fullmatch(paragraph.marker or "")
    above = text.paragraphs[paragraph.parent].marker if paragraph.parent is not None else None
    return own is not None and (above or "").isdigit() and own[1] != above


def _kind(text: StructuredText, paragraph: Paragraph, *, directive: bool, told: bool) -> bool | None:
    """True for a heading that looks back, False for one that says what to do, None for neither.

    In a directive "Đánh giá tình hình …" is itself what is to be done.
    """
    if not paragraph.heading:
        return None
    title = text.text[paragraph.content : paragraph.end]
    if len(title) > 260:
        return None
    if _DIFFICULTIES_AND_TASKS.match(title.strip(" *")):
        return False
    if _LOOKS_BACK.match(title.strip(" *")) and not (directive and _EVALUATES.match(title.strip(" *"))):
        return True
    if told and _TOLD_BACK.match(title.strip(" *")):
        return True
    if _INSTRUCTS.search(title.lower()) or _CHARGES.match(title.strip(" *")):
        return False
    if _SETS_GOALS.match(title.strip(" *")) and not _CAME_OF.search(title):
        return False
    return None

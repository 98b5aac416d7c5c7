"""Lines that give no task whatever they say: the title, what a report has to hold, what announces the tasks below."""

from __future__ import annotations

from ....document import Context, Paragraph, StructuredText
from ....patterns import Pattern
from .state import Pending, Reader

_REPORT_HOLDS = Pattern(r"(?i)[*\s]*(?:nội\s+dung|đề\s+cương|kết\s+cấu)\s+(?:của\s+)?báo\s+cáo\b[^.;]{0,30}:?\s*\n")
_TITLES = 3
_TITLED = Pattern(
    r"(?:Công điện|Thông báo|Chỉ thị|Quyết định|Nghị quyết|Kế hoạch|Công văn|Hướng dẫn|Báo cáo|Thông tư|Nghị định)\s"
    r"(?:của|về|số|kết luận)\s"
)
_HEARD = Pattern(
    r"(?i)[*\s]*(?:sau\s+khi|trên\s+cơ\s+sở|qua)\s[^.;:]{0,60}?(?<![^\W_])(?:nghe|xem\s+xét|thảo\s+luận|ý\s+kiến)\s"
)
_CONCLUDES = Pattern(
    r"(?i)(?:kết\s+luận|chỉ\s+đạo|thống\s+nhất|có\s+ý\s+kiến|quyết\s+định|quyết\s+nghị)(?:\s+[^\W\d_]+){0,5}?\s+(?:như\s+sau|sau)"
    r"\s*:[*\s]*$"
)
_ANNOUNCEMENT = Pattern(
    r"(?i)(?:(?:cần|phải|tập\s+trung|chỉ\s+đạo|lãnh\s+đạo|tổ\s+chức|triển\s+khai|thực\s+hiện|cụ\s+thể\s+h(?:óa|oá)|"
    r"khẩn\s+trương|quyết\s+liệt|chủ\s+động|tiếp\s+tục|nghiêm(?:\s+túc)?|đầy\s+đủ|đồng\s+bộ|kịp\s+thời|"
    r"(?:có\s+)?hiệu\s+quả|tốt|ngay|làm|và)[\s,]+)+(?:các|những|một\s+số)\s+"
    r"(?:nhiệm\s+vụ|giải\s+pháp|biện\s+pháp|nội\s+dung|công\s+việc|việc|công\s+tác)(?:[\s,]+[^\s,.;:]+){0,16}?\s+sau(?:\s+đây)?"
)
"""An action that names nothing but what stands below: "tập trung thực hiện nghiêm các nhiệm vụ sau"."""
_QUY = Pattern(r"(?i)(?<![^\W_])quý\s(?:cơ\s+quan|đơn\s+vị|vị|bộ|sở|cục|viện|ban|ngành|địa\s+phương)[^.;:]{0,40}$")
_KINDLY = Pattern(
    r"(?i)(?:quan\s+tâm|phối\s+hợp|xem\s+xét|chỉ\s+đạo|hợp\s+tác|giúp\s+đỡ|ủng\s+hộ|thực\s+hiện)(?:[\s,]+(?:và\s+)?"
    r"(?:quan\s+tâm|phối\s+hợp|xem\s+xét|chỉ\s+đạo|hợp\s+tác|giúp\s+đỡ|ủng\s+hộ|triển\s+khai|thực\s+hiện|cho\s+ý\s+kiến|chặt\s+chẽ|"
    r"giải\s+quyết))*(?:[;.,]\s*(?:và\s+)?(?:kính|rất)\s+mong\s[^;]{3,80})?[\s./]*"
)
"""All that a letter's last line says: "Đề nghị Quý cơ quan quan tâm, phối hợp"."""
_TAKEN = Pattern(
    r"(?i)(?:thu|chi|nộp|bắt|phạt|thu\s+giữ|xử\s+phạt|thu\s+nộp)\s+(?:được\s+)?(?:trên\s+|hơn\s+|gần\s+)?"
    r"\d[\d.,]*\s(?:nghìn|triệu|tỷ|tỉ|đồng|vụ|đối\s+tượng|người|tấn|kg)"
    r"(?![^\W_])(?:(?!(?<![^\W_])(?:yêu\s+cầu|giao|đề\s+nghị|phải|cần|tiếp\s+tục)(?![^\W_]))[^\n])*"
)
_ANSWERS = Pattern(
    r"(?i)(?:(?:phải|hoàn\s+toàn|tự|chịu\s+trách\s+nhiệm)\s+)*(?:với|trước)\s+(?:cấp\s+(?:có\s+thẩm\s+quyền|trên)|"
    r"pháp\s+luật)[\s./]*"
)
_GROUND = Pattern(r"[*\s]*(?:Căn\s+cứ|CĂN\s+CỨ|Xét(?=\s+(?:đề|tờ|báo))|Theo(?=\s+đề\s+nghị))\s")
_IN_LAW = Pattern(
    r"[*\s]*Căn\s+cứ\s+(?:các\s+)?(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)\s"
)
"""One of a list; else what is done by it: "b) Căn cứ tiêu chuẩn chung lập bảng điểm;"."""
_ORDERS = Pattern(r"(?i)(?:giao|yêu cầu|đề nghị|phân công)\s")


def tells_of_a_report(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether a line stands under "Nội dung báo cáo": what a report has to hold is no task."""
    if paragraph.parent in reader.reports:
        reader.reports.add(paragraph.index)
        return True
    if paragraph.lead_in and _REPORT_HOLDS.match(reader.text.text, paragraph.content):
        reader.reports.add(paragraph.index)
    return False


def is_title(text: StructuredText, paragraph: Paragraph, context: Context) -> bool:
    """Whether one of the first lines is a title: what it says is about, it orders nothing. Without a letterhead, as in
    a newspaper, whatever stands there and ends without a mark is one."""
    said = text.text
    if paragraph.index >= _TITLES or paragraph.marker is not None or said[paragraph.end - 1 : paragraph.end] in ".:;/":
        return False
    if context.doc_type is not None or len(text.paragraphs) <= _TITLES:
        return bool(_TITLED.match(said, paragraph.start))
    return not _ORDERS.match(said, paragraph.start)


def tells_how_it_came(text: str, paragraph: Paragraph) -> bool:
    """Whether a line tells what was heard before what follows it: "Sau khi nghe …, A kết luận như sau:"."""
    if text[paragraph.start : paragraph.end].rstrip(" *\n")[-1:] != ":" or paragraph.marker is not None:
        return False
    told = text[paragraph.content : paragraph.end]
    return _HEARD.match(told) is not None and _CONCLUDES.search(told, max(0, len(told) - 80)) is not None


def is_ground(text: str, paragraph: Paragraph) -> bool:
    """Whether a line is one of the grounds of a decision: "Căn cứ Luật …;"."""
    told = text[paragraph.content : paragraph.end]
    return (
        bool(_GROUND.match(told))
        and (paragraph.marker is None or bool(_IN_LAW.match(told)))
        and told.rstrip(" *").endswith((";", ","))
    )


def announces_others(reader: Reader, task: Pending, within: frozenset[int]) -> bool:
    """Whether a task only announces others: those ``within`` have some below them."""
    if task.paragraph not in within or not reader.text.paragraphs[task.paragraph].lead_in:
        return False
    return _ANNOUNCEMENT.fullmatch(reader.text.text, task.start, task.end) is not None


def tells_what_was_taken(text: str, task: Pending) -> bool:
    """Whether a task only tells what came in or went out: "Cục Thuế tỉnh thu 300 tỷ đồng"; an order has its word or a
    time."""
    result = task.assignment.force == "subject" and task.deadline is None
    return result and _TAKEN.fullmatch(text, task.start, task.end) is not None


def is_courtesy(text: str, task: Pending) -> bool:
    """Whether a task only repeats how a letter closes: "Rất mong Quý cơ quan quan tâm, phối hợp./."."""
    if _KINDLY.fullmatch(text, task.start, task.end) is None:
        return False
    return _QUY.search(text, max(0, task.start - 70), task.start) is not None


def _says_who_answers(text: str, task: Pending) -> bool:
    """Whether a task only says to whom those who fail have to answer: "… thì tự chịu trách nhiệm với cấp trên"."""
    return task.deadline is None and _ANSWERS.fullmatch(text, task.start, task.end) is not None


def is_courtesy_or_result(text: str, task: Pending) -> bool:
    """Greetings and thanks, or what was collected or spent: nothing that anybody is told to do."""
    return is_courtesy(text, task) or tells_what_was_taken(text, task) or _says_who_answers(text, task)

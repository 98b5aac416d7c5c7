"""Taking what a paragraph tells to do among the document's tasks: each part of it, under the heading that it has."""

from __future__ import annotations

from dataclasses import replace

from ....document import Paragraph
from ....patterns import Pattern
from ..assignment import words
from ..assignment.grammar import Assignment, inherited, read_assignments
from .further_ones import end_before_further
from .labels import LABEL
from .next_sentences import own_words_end
from .parts import parts
from .state import Head, Pending, Reader, joined

_NOTHING_ELSE = Pattern(
    r"(?i)(?:quan\s+tâm,?\s+)?phối\s+hợp,?\s+(?:(?:tổ\s+chức|triển\s+khai)\s+)*thực\s+hiện"
    r"(?:\s+(?:tốt\s+)?(?:một\s+số|các)\s+(?:việc|nội\s+dung|nhiệm\s+vụ|công\s+việc)(?:\s+(?:sau|sau\s+đây|dưới\s+đây)"
    r")?)?|"
    r"(?:(?:tập\s+trung|khẩn\s+trương|hoàn\s+thành|thực\s+hiện|triển\s+khai|làm|ngay|tốt)\s+)+(?:một\s+số|các|những)\s+"
    r"(?:việc|nội\s+dung|nhiệm\s+vụ|công\s+việc)(?:,?\s+(?:cụ\s+thể|trọng\s+tâm|chủ\s+yếu|như|sau|đây|dưới))+"
)
"""An action without object: a letter's closing formula, or the announcement of what follows."""
_NO_OBJECT = Pattern(
    r"(?i)(?:(?:nghiêm\s+túc|khẩn\s+trương|chủ\s+động|đầy\s+đủ|tổ\s+chức|triển\s+khai|thực\s+hiện)[\s,]*){2,}\W*(?:\w\W*)?"
)
"""Nor has what the issuer asks for at the very end: "yêu cầu các đơn vị nghiêm túc triển khai thực hiện"."""
_THIS_PAPER = Pattern(
    r"(?i)[\s*]*(?:ngay\s+)?(?:sau\s+khi\s+|khi\s+)?(?:nhận\s+được|căn\s+cứ)\s+(?:nội\s+dung\s+)?(?:chỉ\s+thị|công\s+điện|"
    r"kế\s+hoạch|công\s+văn|quyết\s+định|nghị\s+quyết|thông\s+báo|hướng\s+dẫn|chương\s+trình|văn\s+bản)\s+này\s*,\s+"
    r"(?!đề\s+nghị\s)"
)
"""But what was received, or goes by, is: "Nhận được Chỉ thị này, các sở tổ chức triển khai thực hiện"."""
_ORDERS = Pattern(r"(?i)(?:và\s+)?(?:giao|yêu\s+cầu|đề\s+nghị|phân\s+công|[ủu][yỷ]\s+quyền)(?![^\W_])")
_SAYS_NOTHING = Pattern(
    r"(?i)(?:(?:nghiêm\s+túc|khẩn\s+trương|chủ\s+động|đầy\s+đủ|tập\s+trung|quan\s+tâm|phối\s+hợp|lưu\s+ý|tích\s+cực|"
    r"tiếp\s+tục|nghiên\s+cứu|xem\s+xét|triển\s+khai|tổ\s+chức|thực\s+hiện|thi\s+hành|chấp\s+hành|giải\s+quyết|xử\s+lý|"
    r"tham\s+gia|hưởng\s+ứng|trả\s+lời|góp\s+ý|cho\s+ý\s+kiến|có\s+ý\s+kiến|hướng\s+dẫn|hỗ\s+trợ|báo\s+cáo|chỉ\s+đạo|biết|"
    r"và|nghiêm|tốt|để|chủ\s+trì|làm|có)[\s,]*)+"
)
"""Words of carrying out that name no act: a formula that closes a paper, or what stands in full elsewhere."""
MIN_WORDS = 4
"""A task has no fewer, but for one of several told in turn."""
_FEWEST_IN_TURN = 2
_IN_PARTICULAR = Pattern(
    r"\.\s+(?:Cụ\s+thể|Trong\s+đó)[^.;:]{0,90}(?:nhiệm\s+vụ|giải\s+pháp|nội\s+dung|như)[^.;:]{0,24}\ssau(?:\s+đây)?$"
)
"""The next sentence, which only announces what stands below."""
_CARRY_OUT = Pattern(r"(?i)(?:(?:triển\s+khai|tổ\s+chức|thực\s+hiện|giải\s+quyết|xử\s+lý|xem\s+xét)[\s,]*)+")
_MATTER = Pattern(r"(?i)(?P<what>(?:đối\s+với|về)\s[^\n]{30,}?)[\s:,;–-]+giao\s[^:;.,”]{0,24}$")
"""What is to be carried out, before who is told to: "Về việc lập bản đồ ngập lụt: giao Sở A triển khai thực hiện"."""
_SAYS_WHAT = 12
"""A label's line with more words than these says what its bodies have to do."""
_EARLY = 70
"""So far from its beginning a line's own partners stand where it is about them."""


def inherit(reader: Reader, paragraph: Paragraph, start: int, end: int, head: Head) -> None:
    """Take ``text[start:end]`` for a task of the bodies that ``head`` names."""
    assignment = inherited(reader.scene, start, end, head.lead)
    # A line that opens with partners of its own needs none of its heading's; an item in its sentence has both.
    opens = head.span[1] <= paragraph.start and any(m.start < start + _EARLY for m in assignment.cooperating)
    opens = opens or assignment.lead != head.lead
    cooperating = assignment.cooperating if opens else joined(head.cooperating, assignment.cooperating)
    assignment = Assignment(
        start, assignment.action, end, assignment.lead, cooperating, assignment.report_to, "subject"
    )
    add(reader, paragraph, assignment, head)


def add(reader: Reader, paragraph: Paragraph, assignment: Assignment, head: Head | None = None) -> None:
    """Take each part of ``assignment`` for a task."""
    for part in parts(reader.scene, reader.deadlines, assignment):
        _add_one(reader, paragraph, part, head)


def add_from_label(reader: Reader, paragraph: Paragraph) -> None:
    """What a card's line says of the bodies that it names: "Cơ quan thực hiện: Sở A rà soát …; các sở B, C gửi …"."""
    label = LABEL.match(reader.text.text, paragraph.content, paragraph.end)
    if label is None or not label["lead"]:
        return
    for own in read_assignments(reader.scene, label.end(), paragraph.end):
        said = reader.text.text[own.action : own.end]
        if own.force == "subject" and len(said.split(maxsplit=_SAYS_WHAT)) > _SAYS_WHAT:
            add(reader, paragraph, own)


def _add_one(reader: Reader, paragraph: Paragraph, assignment: Assignment, head: Head | None) -> None:
    text = reader.text.text
    end = assignment.action + len(text[assignment.action : assignment.end].rstrip(" \t\n.;,:*/"))
    if announced := _IN_PARTICULAR.search(text, assignment.action, end):
        end = announced.start()
    if whole := end_before_further(text, assignment.action, end):
        end = whole
    if (ends := own_words_end(text, assignment.action, end)) < end:
        end = ends
        told = tuple(body for body in assignment.report_to if body.start < end)
        assignment = replace(assignment, end=end, report_to=told)
    action = text[assignment.action : end]
    begin = assignment.action
    if assignment.force == "order" and _CARRY_OUT.fullmatch(action):
        first = assignment.lead[0].start if assignment.lead else begin
        matter = _MATTER.fullmatch(text, paragraph.content, max(paragraph.content, first))
        if matter:
            (begin, end), action = matter.span("what"), matter["what"]
    short = _told_in_turn(text, paragraph, assignment) or _told_in_short(text, paragraph, action, assignment)
    fewest = _FEWEST_IN_TURN if short else MIN_WORDS
    if len(action.split(maxsplit=fewest)) < fewest or _NOTHING_ELSE.fullmatch(action):
        return
    if _NO_OBJECT.fullmatch(action) and not _carries_out_the_paper(text, assignment):
        return
    reader.tasks.append(
        Pending(
            begin,
            end,
            assignment,
            [(assignment.start, assignment.end)],
            paragraph.index,
            head.span if head else None,
            head.deadline if head else None,
            "task_item" if head else "task_clause",
        )
    )


def _carries_out_the_paper(text: str, assignment: Assignment) -> bool:
    """Whether the words ahead of whoever acts name the paper itself as what is to be carried out."""
    first = assignment.lead[0].start if assignment.lead else assignment.action
    return _THIS_PAPER.match(text, assignment.start, first) is not None


def _told_in_short(text: str, paragraph: Paragraph, action: str, assignment: Assignment) -> bool:
    """Whether a word of order that opens its clause gives an act of its own in two or three words: "Giao Sở A rà
    soát.", "Yêu cầu Sở B kiểm tra kho"."""
    if assignment.force != "order" or not words.opens_an_order(action) or not _ORDERS.match(text, assignment.start):
        # "2. Sở A phối hợp với Sở B kiểm tra.": a numbered line of its own
        partners = paragraph.marker is not None and assignment.start == paragraph.content and assignment.cooperating
        whole = not text[assignment.end : paragraph.end].strip(" .;,*")
        if not (partners and whole and words.opens_an_order(action)):
            return False
    return _SAYS_NOTHING.fullmatch(action) is None


def _told_in_turn(text: str, paragraph: Paragraph, assignment: Assignment) -> bool:
    """Whether a semicolon parts the assignment from another body's: "Sở A lập dự toán; Sở B thẩm định"."""
    before = text[paragraph.content : assignment.start].rstrip()
    named = bool(assignment.lead) and assignment.lead[0].start < assignment.action
    named = named and " do " not in text[assignment.lead[0].end : assignment.action]  # "các xã do Sở A tổng hợp"
    return named and (before.endswith(";") or text[assignment.action : assignment.end].rstrip().endswith(";"))


def extend(reader: Reader, paragraph: Paragraph, start: int, end: int) -> None:
    """Take ``text[start:end]`` for more words of the last task, in which its time may stand."""
    if reader.tasks and paragraph.index - reader.tasks[-1].paragraph <= 2:
        reader.tasks[-1].spans.append((start, end))

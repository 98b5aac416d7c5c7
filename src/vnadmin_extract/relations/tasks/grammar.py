"""Tasks in running text: who is told to do what, with whom and by when.

Paragraph by paragraph: numbered items are tasks of their own, a line that only names bodies or announces ("Sở A:",
"… các nhiệm vụ sau:") hands its bodies down to what stands under it, and everything else is read clause by clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...document import Context, Paragraph, StructuredText
from ...mentions import AgencyMention, DeadlineMention, TaskDraft
from ...patterns import Pattern
from ...segment.background import background_sections
from .assignment import words
from .assignment.actors import plain_actors
from .assignment.after_body import RUN_ON
from .assignment.grammar import Assignment, inherited, read_assignments
from .assignment.pointing_back import pointed_back
from .assignment.scene import make_scene
from .assignment.units_beside import units_beside
from .drafting.adding import MIN_WORDS, add, add_from_label, extend, inherit
from .drafting.drafts import draft
from .drafting.further_ones import end_before_further
from .drafting.labels import Card
from .drafting.ministers_told import minister_told
from .drafting.no_tasks import (
    announces_others,
    is_courtesy_or_result,
    is_ground,
    is_title,
    tells_how_it_came,
    tells_of_a_report,
)
from .drafting.orders_in_reports import counts_results, is_given, orders_among
from .drafting.state import OF_ITSELF, Head, Pending, Reader, joined, superiors
from .drafting.times import bind_later, share_closing_deadline, share_common_deadline, share_heading_deadline
from .layouts.asked_in_letters import asked_to_direct
from .layouts.blocks import read_blocks
from .layouts.cards import continued, is_card_line, read_cards, read_inline, read_named
from .layouts.heads import (
    announced,
    announces,
    goes_on_from,
    head_above,
    head_of,
    lines_below,
    names_bodies,
    names_in_bracket,
    names_only,
    resumed_lists,
    told_beside,
)
from .layouts.items import items_of
from .layouts.line_labels import past_label
from .layouts.lists import read_items
from .layouts.work_programmes import read_programme, works_by_month

_LATER_DEADLINE = Pattern(
    r"(?i)(?:\(?\s*(?:thời\s+(?:hạn|gian)|tiến\s+độ|lộ\s+trình|hoàn\s+thành|xong|"
    r"(?:các|những)\s+(?:nhiệm\s+vụ|nội\s+dung|công\s+việc)\s+(?:nêu\s+)?(?:tại|ở|trên))\b)"
)
_CONTINUES = Pattern(rf"[{words.LOWER}\d(,]")
_ABOUT_WORK = Pattern(
    r"(?i)[*\s]*(?:đối\s+với|về)\s+(?:công\s+tác|việc|nhiệm\s+vụ|lĩnh\s+vực|nội\s+dung)\s"
    r"(?:(?!\s(?:thì|phải|cần|đề\s+nghị|yêu\s+cầu|giao)\s)[^.;:])*[.:\s*]*"
)
"""A line above others that only says what they are about: "1. Đối với công tác tổng hợp, báo cáo số liệu."."""
_LABEL_ALONE = Pattern(r"[*\s]*(?:Về|Đối với|Trường hợp|Riêng)\s[^:;]*:\s*")
_SHORT_LABEL = Pattern(rf"[*\s]*(?=[{words.UPPER}])[^:.;,()\d]{{3,40}}:\s+(?=[{words.UPPER}])")
"""What a line under a heading is about, before what is to be done: "Chế độ báo cáo: Tổng hợp …"."""
_AT_A_MEETING = Pattern(
    r"(?i)(?:về\s+)?(?:tình\s+hình|kết\s+quả|nguyên\s+nhân|(?:những\s+)?(?:tồn\s+tại|hạn\s+chế|khó\s+khăn|"
    r"ưu\s+điểm))(?:\s+[^\s:;.]+){0,8}:\s|"
    r"tại\s+(?:các\s+)?(?:(?:cuộc|buổi|phiên)\s+(?:họp|làm\s+việc)|hội\s+nghị)[\s,]|"
    r"(?:ngoài\s+ra|đồng\s+thời),\s+(?:tại|theo)\s+(?:các\s+)?báo\s+cáo\s"
)
"""Told of a meeting, or of how things stand: who reported there is not told to report."""
_GROUNDS = Pattern(r"(?i)(?:trên\s+cơ\s+sở|căn\s+cứ|theo(?!\s+dõi)|sau\s+khi)\s")
"""What stands before the body that acts: "Trên cơ sở Kế hoạch này, các sở …"."""
_AT_TIMES = Pattern(
    r"(?i)(?:(?:hằng|hàng|định\s+kỳ)\s|(?:trước|chậm\s+nhất|trong)\s(?=[^,;.]*\d)|"
    r"trong\s+(?=thời\s+gian\s|quá\s+trình\s)|(?:\w+\s+){1,2}(?:tuần|tháng|quý|năm)\s+(?=một\s+lần))[^,;.]{2,60},\s+"
    r"(?:(?:chủ\s+tịch|thủ\s+trưởng|giám\s+đốc)\s+)?"
)
"""And when it acts: "Hằng quý, Sở A …"."""
_TIME_ALONE = Pattern(
    r"(?i)[*\s]*(?:trong|trước|đến|từ|vào|chậm\s+nhất|tháng(?=\s+\d)|quý(?=\s+[IV1-4])|năm(?=\s+\d)|ngày(?=\s+\d))"
    r"\s[^:;.]{1,40}:\s*$"
)
"""A line's time before what is to be done then: "Trước ngày …: Sở A …"."""
_DIRECTS = Pattern(r"(?i)(?:chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc)(?:\s+[^\s:;.,]+){1,10}\s*:")
"""A line under a heading that only says whom its bodies direct to do what stands below."""
_ADVISES = Pattern(r"(?i)(?:nghiên\s+cứu,?\s+)?tham\s+mưu(?:\s+[^\s:;.,]+){1,12}\s*:[\s*]*$")
"""The same of whom they advise: "Tham mưu UBND tỉnh:"."""
_TELLS_OTHERS = Pattern(r"(?i)yêu\s+cầu\s")
_TOGETHER = Pattern(r"(?i)cùng\s+(?:với\s+)?(?=\S)")
"""With whom an item is to be done opens it: "Cùng Sở B mở …"."""
_IN_PARTICULAR = Pattern(
    r"(?i)(?:[^\s.;:]+\s+){8,}(?<=,\s)(?:trong\s+đó\s|(?:nội\s+dung\s+)?cụ\s+thể(?:\s+như\s+sau)?\s*:|"
    r"(?:với\s+)?(?:một\s+số|các)\s+(?:nội\s+dung|nhiệm\s+vụ|việc)\s)"
)
"""A whole task, of which the items below tell the main parts."""
_PARTS_BELOW = Pattern(
    r"(?:[^\s]+\s+){8,}(?<=\.\s)Trong\s+đó,?\s+(?:cần\s+)?(?:chú\s+ý|lưu\s+ý|chú\s+trọng|tập\s+trung|ưu\s+tiên)\s"
    r"[^.;:]{0,80}\ssau(?:\s+đây)?:?[\s*]*"
)
"""The same in a sentence of its own, before which the task's time is told."""
_DONE_BY = Pattern(
    r"(?i)[,;]\s+(?:hoàn\s+thành|xong|trình\s[^.;]{2,60})\s*(?:chậm\s+nhất|trước|trong|vào)\s[^.;]{0,30}\d"
)
"""A paper under a heading of bodies is to be made where it has its time: "Đề án …, hoàn thành trước ngày …"."""
_ARTICLE = Pattern(r"[*\s]*Điều\s+\d")
"""An article begins anew: no line above it tells who acts."""
_CLOSES = Pattern(r"[*\s]*Trên\s+đây\s+là\s")
"""What the paper has been: only an order behind these words is one."""
_WORKS_WITH = Pattern(r"(?i)phối\s+hợp(?:\s+[^\s,;.]+){1,6}[\s.;/]*")


def find_tasks(
    text: StructuredText,
    agencies: Sequence[AgencyMention],
    deadlines: Sequence[DeadlineMention],
    context: Context,
) -> list[TaskDraft]:
    """The tasks that the running text gives, in order."""
    actors = [*agencies, *plain_actors(text.text, agencies), *minister_told(text.text, agencies, context)]
    actors += [*units_beside(text.text, actors), *pointed_back(text.text, agencies)]
    if not actors:
        return []
    reader = Reader(
        text,
        make_scene(text.text, actors, deadlines, superiors(context)),
        sorted(deadlines, key=lambda d: d.start),
        background_sections(text, context.doc_type),
        items_of(text),
        lines_below(text),
        context.doc_type == "Công văn",
        context.issued_on,
        context.doc_type is None or context.doc_type in OF_ITSELF,
    )
    reader.resumed = resumed_lists(text, reader.scene)
    blocks, labels = read_blocks(text, reader.scene)
    named = read_named(text, reader.scene)
    months = works_by_month(text, reader.deadlines)
    works = read_programme(text, reader.scene, reader.deadlines, months)
    inline = continued(text, reader.scene, read_inline(text, reader.scene))
    cards = {**named, **read_cards(text, reader.scene, labels), **blocks, **inline, **works}
    for paragraph in text.paragraphs:
        if paragraph.zone != "body" or paragraph.index in labels or tells_of_a_report(reader, paragraph):
            continue
        if is_title(text, paragraph, context) or tells_how_it_came(text.text, paragraph):
            continue
        if is_card_line(text.text, paragraph):
            if _LATER_DEADLINE.match(text.text, paragraph.content):
                bind_later(reader, paragraph)
            add_from_label(reader, paragraph)
            continue
        if paragraph.index in cards:
            _take_card(reader, paragraph, cards[paragraph.index], months.get(paragraph.index))
        else:
            _read_paragraph(reader, paragraph)
    share_heading_deadline(reader)
    above = frozenset(a.index for t in reader.tasks for a in text.ancestors(text.paragraphs[t.paragraph]))
    tasks = [t for t in reader.tasks if not announces_others(reader, t, above)]
    tasks = [t for t in tasks if not is_courtesy_or_result(text.text, t)]
    return [draft(reader, t) for t in sorted(tasks, key=lambda t: (t.start, t.end))]


def _read_paragraph(reader: Reader, paragraph: Paragraph) -> None:
    text = reader.text.text
    background = paragraph.index in reader.background
    if paragraph.parent in reader.given:
        reader.given.add(paragraph.index)
        background = False
    if names_in_bracket(reader, paragraph):
        return
    items = reader.items.get(paragraph.index, [])
    head_end = items[0].start if items else paragraph.end
    continues = paragraph.marker is None and _continues(reader, paragraph)
    start = past_label(reader, paragraph.content, head_end)
    listed = paragraph.marker is not None and not background
    own = read_assignments(reader.scene, start, head_end, opened=continues, listed=listed)
    if background:
        own = orders_among(reader, own)
    elif paragraph.marker is None and paragraph.parent is None:
        own = [a for a in own if a.force != "guided" and not (reader.letter and counts_results(reader, a))]
    if own and (_AT_A_MEETING.match(text, paragraph.content) or _CLOSES.match(text, paragraph.content)):
        own = [a for a in own if a.force == "order" or is_given(reader, a)]
    if own and _TIME_ALONE.match(text, paragraph.content, own[0].start):
        own[0] = replace(own[0], start=paragraph.content)
    anew = continues or _ARTICLE.match(text, paragraph.start) is not None
    above = None if anew else head_above(reader, paragraph) or goes_on_from(reader, paragraph)
    if above is None and (asked := asked_to_direct(reader, paragraph, own)):
        above, own = (asked, own) if asked.lead else (None, own[1:])
    if (
        above
        and own
        and not _has_its_subject(text, own[0], start)
        and (own[0].force == "guided" or _acts_itself(reader, paragraph, head_end, above))
    ):
        own = [a for a in own if a.force != "guided" and a.start > paragraph.content]
        told_before = own and not items and not _TIME_ALONE.match(text, paragraph.content, own[0].start)
        if told_before and not _LABEL_ALONE.fullmatch(text, paragraph.content, own[0].start):
            inherit(reader, paragraph, paragraph.content, own[0].start, above)
    if not own and not items:
        titled = paragraph.heading or paragraph.parent in reader.named
        if not continues and titled and names_bodies(reader, paragraph):
            return
        if continues:
            extend(reader, paragraph, paragraph.content, head_end)
        elif above and not background and not is_ground(text, paragraph):
            _take_inherited(reader, paragraph, above)
        elif _LATER_DEADLINE.match(text, paragraph.content):
            bind_later(reader, paragraph)
        return
    if continues and own:
        extend(reader, paragraph, paragraph.content, own[0].start)
    if items:
        read_items(reader, paragraph, own, items, above, background and not own)
        return
    _take_own(reader, paragraph, own, above)
    if background and paragraph.index in reader.heads:
        reader.given.add(paragraph.index)


def _has_its_subject(text: str, first: Assignment, start: int) -> bool:
    """Whether a line under a heading opens with an adverbial, and then names a body of its own that acts."""
    if first.start > start or first.force != "subject":
        return False
    times = bool(first.lead) and _AT_TIMES.fullmatch(text, start, first.lead[0].start)
    return bool(times) or _GROUNDS.match(text, start, first.end) is not None


def _acts_itself(reader: Reader, paragraph: Paragraph, end: int, above: Head) -> bool:
    """Whether a line under a heading begins with what the heading's bodies have to do, and with no body of its own."""
    if reader.scene.within(paragraph.content, paragraph.content + 1):
        return False
    told = reader.text.text[paragraph.content : end]
    return words.opens_an_order(told) or (above.named and bool(_TELLS_OTHERS.match(told)))


def _take_own(reader: Reader, paragraph: Paragraph, own: list[Assignment], above: Head | None) -> None:
    """The assignments of a paragraph without items; the last one may be a heading for what follows."""
    last, first = own[-1], len(reader.tasks)
    of_many = _is_heading_of_many(reader, paragraph, own)
    hands_down = paragraph.index in reader.children and (
        paragraph.lead_in
        or of_many
        or reader.text.text[last.action : last.end].strip(" .:*") == ""
        or announces(reader, last)
    )
    for assignment in own[:-1]:
        add(reader, paragraph, assignment)
    named = names_only(reader, last)
    titled = of_many or (paragraph.heading and len(reader.text.text[last.action : last.end].split()) <= 10)
    titled |= paragraph.lead_in and _ADVISES.match(reader.text.text, last.action, paragraph.end) is not None
    if hands_down and (named or ((titled or announces(reader, last)) and announced(reader, paragraph))):
        apart = not named and _PARTS_BELOW.fullmatch(reader.text.text, last.action, paragraph.end)
        head = head_of(reader, paragraph, last)
        reader.heads[paragraph.index] = replace(head, deadline=None) if apart else head
        if named:
            reader.named.add(paragraph.parent)
        told = reader.text.text
        whole = _IN_PARTICULAR.match(told, last.action, last.end) or end_before_further(told, last.action, last.end)
        if apart or (not named and whole):
            add(reader, paragraph, last)
        return
    if last.force == "bare" and last.lead and above is None:
        if paragraph.index in reader.children:
            reader.heads[paragraph.index] = head_of(reader, paragraph, last)
            reader.named.add(paragraph.parent)
        return
    if _joins_in(reader, first, last):
        return
    if _speaks_of_itself(reader, paragraph, last):
        return
    add(reader, paragraph, last, above if above and _shares_in(last, above) else None)
    if paragraph.marker is not None and own[0].start == paragraph.content:
        head = head_of(reader, paragraph, replace(own[0], cooperating=()))
        reader.acting[paragraph.index] = replace(head, deadline=None)  # its time is that of its own task
        reader.going_on = (paragraph.index, reader.acting[paragraph.index])
    if paragraph.index in reader.children and last.lead and RUN_ON.match(reader.text.text, last.lead[-1].end):
        span = (paragraph.start, last.lead[-1].end)
        reader.heads[paragraph.index] = Head(last.lead, (), None, span, True)
    elif hands_down:
        reader.closed.add(paragraph.index)
    share_common_deadline(reader, first)
    share_closing_deadline(reader, first)


def _is_heading_of_many(reader: Reader, paragraph: Paragraph, own: list[Assignment]) -> bool:
    """Whether an unfinished line only says which of many bodies are meant: "2. Các Sở, ngành quản lý, tham gia thực
    hiện dự án thuộc Chương trình" above what they have to do."""
    if len(own) != 1 or paragraph.marker is None or not own[0].lead or not all(m.collective for m in own[0].lead):
        return False
    text = reader.text.text
    unfinished = text[paragraph.start : paragraph.end].rstrip(" *")[-1:].isalnum()
    return unfinished and own[0].lead[0].start - paragraph.content <= len("Các ")


def _speaks_of_itself(reader: Reader, paragraph: Paragraph, last: Assignment) -> bool:
    """Whether a paragraph only says that its issuer makes this paper: "Sở A xây dựng kế hoạch … như sau:"."""
    if paragraph.marker is not None or last.force != "subject" or any(m.collective for m in last.lead):
        return False
    return words.ANNOUNCES_PAPER.fullmatch(reader.text.text, last.action, paragraph.end) is not None


def _shares_in(assignment: Assignment, above: Head) -> bool:
    """Whether a line with a body of its own tells that one's part of what its heading sets a time for: "Các sở A, B …
    hoàn thành trong tháng …, cụ thể:"."""
    members = {m.canonical for m in above.lead}
    return above.deadline is not None and bool(assignment.lead) and members >= {m.canonical for m in assignment.lead}


def _joins_in(reader: Reader, first: int, last: Assignment) -> bool:
    """Take whoever is told in a few words at the end to work with the one before as his partner."""
    if len(reader.tasks) == first or last.cooperating or last.force != "subject":
        return False
    if not _WORKS_WITH.fullmatch(reader.text.text, last.action, last.end):
        return False
    task = reader.tasks[-1]
    task.assignment = replace(task.assignment, cooperating=joined(task.assignment.cooperating, last.lead))
    return True


def _continues(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether the paragraph goes on with the sentence or list of clauses of the one before."""
    if paragraph.index == 0 or not _CONTINUES.match(reader.text.text, paragraph.start):
        return False
    before = reader.text.paragraphs[paragraph.index - 1]
    if before.zone == "footnote" and paragraph.index > 1:
        before = reader.text.paragraphs[paragraph.index - 2]
    return before.zone == "body" and not re.search(r"[.:!?][*\s]*$", reader.text.text[before.start : before.end])


def _take_inherited(reader: Reader, paragraph: Paragraph, above: Head) -> None:
    """A line without an actor of its own under a heading that names one: a task, or a heading in its turn."""
    text = reader.text.text
    start = past_label(reader, paragraph.content, paragraph.end)
    short = _SHORT_LABEL.match(text, start, paragraph.end)
    if (
        short
        and not words.opens_an_order(text[start : paragraph.end])
        and not reader.scene.within(start, short.end())
        and words.OPENING.match(text, short.end())
    ):
        start = short.end()
    body = text[start : paragraph.end].strip(" *")
    if paragraph.index in reader.children:
        if _ABOUT_WORK.fullmatch(text, paragraph.content, paragraph.end):
            return
        assignment = inherited(reader.scene, start, paragraph.end, above.lead)
        named = names_only(reader, assignment) and bool(assignment.cooperating)
        if (
            named
            or announces(reader, assignment)
            or ((_DIRECTS.fullmatch(body) or _ADVISES.match(body)) and announced(reader, paragraph))
        ):
            cooperating = joined(above.cooperating, assignment.cooperating)
            span = (paragraph.start, paragraph.end)
            alone = above.named or assignment.lead != above.lead
            reader.heads[paragraph.index] = Head(assignment.lead, cooperating, above.deadline, span, alone)
            if whole := end_before_further(text, start, paragraph.end, fewest=1):
                inherit(reader, paragraph, start, whole, above)
            return
        if paragraph.heading and not body.endswith(":"):
            return
    if _DIRECTS.fullmatch(body):
        return  # it only says whom its bodies direct to do what stands beside
    together = _TOGETHER.match(body) and reader.scene.within(start, start + 12)
    told = (
        words.opens_an_order(body)
        or words.FORBIDS.match(body)
        or _TELLS_OTHERS.match(body)
        or together
        or told_beside(reader, paragraph, above)
        or (above.named and paragraph.marker and _DONE_BY.search(body))
    )
    if told and len(body.split(maxsplit=MIN_WORDS)) >= MIN_WORDS:
        inherit(reader, paragraph, start, paragraph.end, above)
        if body.endswith(":"):
            reader.closed.add(paragraph.index)


def _take_card(reader: Reader, paragraph: Paragraph, card: Card, month: DeadlineMention | None) -> None:
    """A task whose bodies and time stand apart, most often in lines below it ("Cơ quan chủ trì: …"); ``month``: the
    one that it stands under, its time where no other is told."""
    end = card.start + len(reader.text.text[card.start : card.end].rstrip(" .;,:*"))
    assignment = Assignment(card.start, card.start, end, card.lead, card.cooperating, card.report_to, "order")
    spans = [(card.start, card.end), card.lines]
    reader.tasks.append(Pending(card.start, end, assignment, spans, paragraph.index, None, month, "task_card"))

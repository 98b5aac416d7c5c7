"""Deadlines that bind more than the clause they stand in: a list's, a sentence's, a line of its own."""

from __future__ import annotations

import re

from ....document import Item, Paragraph
from ....mentions import DeadlineMention
from ....patterns import Pattern
from .deadline_binding import choose_deadline, deadlines_in
from .state import Reader

_LIST_DEADLINE = Pattern(
    r"(?i)(?:\.\s*[(*]*\s*(?:thời\s+(?:hạn|gian)|tiến\s+độ)|[.;]\s*[(*]*\s*(?:các|những)\s+(?:nhiệm\s+vụ|nội\s+dung)"
    r"\s+trên)"
    r"[^.;]*[.;)*\s]*$"
)


def share_common_deadline(reader: Reader, first: int) -> None:
    """Behind "A does x; B does y; report by …" the report is everybody's: its clause names no body of its own."""
    text = reader.text.text
    for index in range(len(reader.tasks) - 1, first, -1):
        task = reader.tasks[index]
        within = deadlines_in(reader.deadlines, task.spans)
        common = choose_deadline(text, within, task.spans)
        if common is None or common.due is None or ";" not in text[task.start : common.start]:
            continue
        for earlier in reader.tasks[first:index]:
            joined = text[earlier.end : task.assignment.start].strip() == ";"
            own = choose_deadline(text, deadlines_in(reader.deadlines, earlier.spans), earlier.spans)
            if joined and (own is None or own.due is None):
                earlier.deadline, earlier.spans = common, []


_ALL_OF_IT = Pattern(
    r"(?i)\.\s+(?:(?:tất\s+cả\s+)?(?:các|những)\s+)?(?:nhiệm\s+vụ|nội\s+dung|công\s+việc|phần\s+việc|việc)\s+"
    r"(?:nêu\s+)?(?:trên|này)(?![^\W_])"
)
"""A last sentence that speaks of all that the paragraph tells to do: "Các việc trên xong trước ngày …"."""


def share_closing_deadline(reader: Reader, first: int) -> None:
    """A time that the last sentence of a paragraph sets for all of its tasks."""
    if len(reader.tasks) - first < 2:
        return
    last = reader.tasks[-1]
    closing = _ALL_OF_IT.search(reader.text.text, last.start, last.end)
    if closing is None:
        return
    span = (closing.start(), last.end)
    deadline = choose_deadline(reader.text.text, deadlines_in(reader.deadlines, [span]), [span])
    for task in reader.tasks[first:]:
        if not deadlines_in(reader.deadlines, [(task.start, min(task.end, closing.start()))]):
            task.deadline = deadline


def share_list_deadline(reader: Reader, last: Item, first: int) -> None:
    """A sentence of its own behind the last item (". Thời hạn …") binds the whole list; behind a semicolon it is the
    last item's."""
    text = reader.text.text
    closing = _LIST_DEADLINE.search(text, last.start, last.end)
    if not closing:
        return
    span = (closing.start(), last.end)
    deadline = choose_deadline(text, deadlines_in(reader.deadlines, [span]), [span])
    for task in reader.tasks[first:]:
        if not deadlines_in(reader.deadlines, [(task.start, min(task.end, closing.start()))]):
            task.deadline = deadline


# "3. Giao thông - trong tháng 6/2031 | các đơn vị sau phải hoàn thành:"
_DUE_BELOW = Pattern(r"(?i)[\s,]*(?:[^\W\d_]+\s){0,8}?(?:hoàn thành|làm xong|thực hiện)(?:\s[^\W\d_]+){0,10}\s?:\s*")
_HEADING_ENDS = Pattern(r"[)*\s:.;]*")


def share_heading_deadline(reader: Reader) -> None:
    """ "II. ĐÊ ĐIỀU (các việc phải xong trước 15/6)": the time in a heading binds the tasks below that have none."""
    by_line: dict[int, list[DeadlineMention]] = {}
    for deadline in reader.deadlines:
        line = reader.text.paragraph_at(deadline.start)
        ends = line.heading and _HEADING_ENDS.fullmatch(reader.text.text, deadline.end, line.end)
        ends = ends or (line.lead_in and _DUE_BELOW.fullmatch(reader.text.text, deadline.end, line.end))
        # A year tells which works are meant: "2. Các dự án hoàn thành trong năm 2031".
        if deadline.due is not None and deadline.precision != "year" and ends:
            by_line.setdefault(line.index, []).append(deadline)
    for task in reader.tasks if by_line else ():
        if task.deadline is not None or deadlines_in(reader.deadlines, task.spans):
            continue
        above = reader.text.ancestors(reader.text.paragraphs[task.paragraph])
        task.deadline = next((by_line[line.index][-1] for line in above if line.index in by_line), None)


_ALL_ABOVE = Pattern(
    r"(?i)(?:các|những|tất\s+cả)\s+(?:nhiệm\s+vụ|nội\s+dung|công\s+việc|phần\s+việc|việc)\s+(?:nêu\s+)?(?:ở\s+)?trên"
)
_OF_ITEMS = Pattern(
    r"(?i)(?:nhiệm\s+vụ|nội\s+dung|công\s+việc)\s+(?:nêu\s+)?(?:tại|ở)\s+(?:các\s+)?(?:mục|điểm|khoản)\s+"
    r"(?P<n>\d{1,2}(?:(?:\s*[,;]\s*|\s+và\s+)\d{1,2})*)(?![\d./])"
)
"""Which items a line of times is about: "Các nhiệm vụ tại mục 5, 6 hoàn thành trước …"."""
_TELLS_ELSE = Pattern(r"(?i)[^:]{4,40}:\s+(?:báo cáo|gửi|nộp|trình|họp|tổ chức)\s")
"""A label of times with an act behind it: "Thời gian thực hiện: Báo cáo kết quả trước Tết gửi ngày …"."""


def bind_later(reader: Reader, paragraph: Paragraph) -> None:
    """A line of its own, "Thời hạn hoàn thành: …", binds the tasks before it under the same heading; where the heading
    has more such lines, each binds the one right above it. "Thời hạn các nội dung trên: …" binds all of its list."""
    found = deadlines_in(reader.deadlines, [(paragraph.start, paragraph.end)])
    if not found or not reader.tasks or _TELLS_ELSE.match(reader.text.text, paragraph.content, found[0].start):
        return
    last = reader.tasks[-1]
    if _ALL_ABOVE.search(reader.text.text, paragraph.content, found[0].start):
        paragraphs = reader.text.paragraphs
        for task in reader.tasks:
            if paragraphs[task.paragraph].parent == paragraph.parent and task.deadline is None:
                task.deadline = found[-1]
        return
    if items := _OF_ITEMS.search(reader.text.text, paragraph.content, found[0].start):
        _bind_items(reader, paragraph, set(re.findall(r"\d+", items["n"])), found[-1])
        return
    if paragraph.index - last.paragraph > 3:
        return
    each = paragraph.parent in reader.timed
    reader.timed.add(paragraph.parent)
    for task in reversed(reader.tasks):
        if task.paragraph == last.paragraph or (not each and last.heading is not None and task.heading == last.heading):
            task.deadline = task.deadline or found[-1]
        else:
            break


def _bind_items(reader: Reader, paragraph: Paragraph, numbers: set[str], deadline: DeadlineMention) -> None:
    """Let ``deadline`` bind the tasks of the items beside ``paragraph`` that have one of ``numbers``."""
    paragraphs = reader.text.paragraphs
    for task in reader.tasks:
        item = paragraphs[task.paragraph]
        numbered = item.parent == paragraph.parent and item.marker is not None and item.marker.strip("().") in numbers
        if numbered and not deadlines_in(reader.deadlines, task.spans):
            task.deadline = deadline

"""Lines that hand their bodies down: "Sở A:", "… tập trung thực hiện các nhiệm vụ sau:", "3. Sở B"."""

from __future__ import annotations

import re

from ....document import Paragraph, StructuredText
from ....patterns import Pattern
from ..assignment import words
from ..assignment.actors import party, unnamed_actors
from ..assignment.after_body import past_adverbials
from ..assignment.grammar import Assignment
from ..assignment.parties import parties_titled, party_by_its_place
from ..assignment.partners import led_by_first
from ..assignment.scene import Group, Scene
from ..drafting.deadline_binding import choose_deadline, deadlines_in
from ..drafting.state import Head, Reader

_TOPIC = Pattern(
    r"(?i)[*\s]*(?:về|đối với|hội nghị|phiên họp|kỳ họp|cuộc họp|công tác|lĩnh vực|nhiệm vụ|nhóm|trong|một số)\b"
)
_TO_WHOM = Pattern(r"(?i)[*\s]*đối\s+với\s+")
_DUTY_OF = Pattern(
    r"(?i)[*\s]*(?:trách\s+nhiệm|nhiệm\s+vụ(?:\s+(?:chủ\s+yếu|trọng\s+tâm|cụ\s+thể))?)(?:\s+(?:và|,)\s+quyền\s+hạn)?"
    r"\s+của\s+(?P<n>[^.;:()\n]{4,110})$"
)
"""A heading of a rule's chapter on duties: "Điều 9. Trách nhiệm của chủ cơ sở"."""
_DUTY_NOT = Pattern(r"(?i)\s(?:trong|về|đối với|khi|tại)\s.*")
_NAMED_IN_BRACKET = Pattern(
    r"(?i)[*\s]*(?:các|những)\s+(?:cơ\s+quan|đơn\s+vị|sở|ngành|tổ\s+chức|địa\s+phương)[^():;.\n]{0,60}\((?P<n>[^()"
    r"\n]+)\)[\s:.*]*$"
)
_BODY_IN_CHARGE = Pattern(r"(?i)[*\s]*(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+quản|chủ\s+trì|thực\s+hiện|chủ\s+dự\s+án)\s*:")
"""Even those who give orders have tasks below it: "Cơ quan chủ quản: UBND tỉnh"."""
_ABOUT = Pattern(r"(?i)[*\s]*(?:về|đối\s+với|công\s+tác)\s")
"""A heading that says what its lines are about: an announcement above it reaches them."""
_CONCLUDES = Pattern(r"(?i)trên\s+đây\s+là\s")
"""How a document's last paragraph begins, which belongs to no heading."""
_SAYS_MORE = Pattern(rf"(?!(?:Trong|Chậm)\s)[{words.UPPER}]")
"""How a line goes on with what the bodies of the item above have to do, before an order's first words."""
_THINGS = (
    r"các|những|một|mọi|mỗi|việc|công tác|nội dung|kinh phí|nguồn|mức|hồ sơ|danh (?:sách|mục)|tỷ lệ|số|đối tượng|"
    r"địa điểm|thành phần|thời|hình thức|phương (?:thức|pháp|án|tiện)|chế độ|kết quả|sản phẩm|doanh nghiệp|"
    r"cơ (?:sở|quan|chế)|đơn vị|tổ |cán bộ|công chức|người|phụ nữ|học sinh|nông dân|hội|ban|sở|bộ|phòng (?!chống|ngừa)|"
    r"trường|xã|thôn|hộ|chính sách|nhiệm vụ|mục tiêu|chỉ tiêu|quy trình|thủ tục|văn bản|dự án|chương trình|đề án|"
    r"kế hoạch|bước|giai đoạn|nhóm|lĩnh vực|khu|vùng|tuyến|điều \d|khoản|điểm|mục|phần|phụ lục|biểu|mẫu|báo cáo|"
    r"tài liệu|thông tin|dữ liệu|hệ thống|hạ tầng|giá|thuế|phí|vốn|ngân sách|tiền|đất|nước|rừng|đường|cầu|nhà|quyền|"
    r"nghĩa vụ|trách nhiệm|ngày|năm|tháng|quý|sau|trước|ngoài|đến|thực trạng|tình hình|hạn chế|nguyên nhân|đại diện|"
    r"thành viên|lãnh đạo|ông|bà|đồng chí|chủ tịch|giám đốc|trưởng|phó|ủy viên|toàn|tất cả|hầu hết|hiện|qua|đây|đó|"
    r"do|vì|nếu|tuy"
)
_PLAIN_VERB = Pattern(
    rf"[\s*]*(?!(?i:{_THINGS})\b)"
    rf"(?!(?:\S+\s+){{1,8}}(?:là|gồm|được|đã|đạt|chiếm|có)\s)"
    rf"[{words.UPPER}{words.LOWER}]?[{words.LOWER}]+\s+[{words.LOWER}]"
)
"""What a line begins with that no thing or body opens, and whose verb tells nothing."""
_BULLETS = ("-", "+", "*", "•")
GREAT = Pattern(r"[IVX]+|[A-H]")
_OF_OFFICE = Pattern(r"(?i)[,\s]*theo\s+(?:đúng\s+)?(?:chức\s+năng|nhiệm\s+vụ|lĩnh\s+vực)[^;:]*$")


def lines_below(text: StructuredText) -> dict[int, list[Paragraph]]:
    """The lines, not whole sections, that stand right under each paragraph."""
    below: dict[int, list[Paragraph]] = {}
    for paragraph in text.paragraphs:
        great = paragraph.marker and GREAT.fullmatch(paragraph.marker)
        if paragraph.zone == "body" and paragraph.parent is not None and not great:
            below.setdefault(paragraph.parent, []).append(paragraph)
    return below


def resumed_lists(text: StructuredText, scene: Scene) -> dict[int, int]:
    """The lines by which a list of bullets goes on behind a line that lost its own, which says what to do as they do:
    for each, that one among them, the line that announces the list."""
    lines = text.paragraphs
    resumed: dict[int, int] = {}
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        opened = resumed.get(before.index, before.parent)
        if opened is None or before.marker not in _BULLETS or not lines[opened].lead_in:
            continue
        bare = line.marker is None and after.marker == before.marker and not line.lead_in and line.zone == "body"
        beside = line.parent == after.parent == lines[opened].parent
        goes_on = scene.within(after.content, after.content + 30) or words.opens_an_order(_words(text, after))
        if bare and beside and goes_on and words.opens_an_order(_words(text, line)):
            resumed[line.index] = opened
            for further in lines[after.index :]:
                if further.marker != before.marker or further.parent != line.parent:
                    break
                resumed[further.index] = opened
    return resumed


def _words(text: StructuredText, line: Paragraph) -> str:
    return text.text[line.content : line.end]


def announced(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether things to do stand right below ``paragraph``: not sections with headings, nor a list of objects."""
    text = reader.text.text
    below = reader.children.get(paragraph.index, [])
    if below and all(p.heading and _ABOUT.match(text, p.content) for p in below):
        below = [line for p in below for line in reader.children.get(p.index, ())]
    lines = [p for p in below if not (p.heading and p.lead_in)]
    acting = sum(
        words.opens_an_order(text[p.content : p.end])
        or words.FORBIDS.match(text, p.content) is not None
        or bool(reader.scene.within(p.content, p.content + 30))
        for p in lines
    )
    return bool(lines) and acting * 2 >= len(lines)


def names_bodies(reader: Reader, paragraph: Paragraph) -> bool:
    """Take a heading that names bodies among other words, above lines that say what to do, for their heading."""
    text = reader.text.text
    groups = reader.scene.within(paragraph.content, paragraph.end)
    title = text[paragraph.content : paragraph.end]
    whom = _TO_WHOM.match(title) if groups else None
    if whom:
        rest = title[whom.end() :]
        for group in groups:
            rest = rest.replace(text[group.start : group.end], " ")
        if len(rest.split()) > 3:
            return False
    duty = _DUTY_OF.match(title)
    if not (whom or duty) and (_TOPIC.match(title) or words.opens_an_order(title)):
        return False
    if paragraph.index not in reader.children or not announced(reader, paragraph):
        return False
    if groups and groups[0].start - paragraph.content <= 30:
        free = [g for g, last in zip(groups, (None, *groups), strict=False) if not (last and _owns(text, last, g))]
        unnamed = unnamed_actors(text, groups[-1].end, paragraph.end)
        members = (*(m for group in free for m in group.members), *unnamed)
    elif duty:
        at = paragraph.content + duty.start("n")
        members = (party(text, at, at + len(_DUTY_NOT.sub("", duty["n"]).rstrip(" *"))),)
    else:
        members = parties_titled(text, paragraph.content, paragraph.end)
        if not members and paragraph.parent in reader.named:
            members = party_by_its_place(text, paragraph.content, paragraph.end)
    own = duty or _BODY_IN_CHARGE.match(title)  # of whoever gives orders, too
    if not members or (all(reader.scene.gives_orders(m) for m in members) and not own):
        return False
    lead, others = led_by_first(text, members)
    reader.heads[paragraph.index] = Head(lead, others, None, (paragraph.start, paragraph.end), True)
    reader.named.add(paragraph.parent)
    return True


def _owns(text: str, group: Group, owner: Group) -> bool:
    """Whether ``owner`` is only what ``group`` belongs to: "Các công ty thuộc phạm vi quản lý của Bộ A"."""
    return words.OWNED.fullmatch(text, group.end, owner.start) is not None


def names_in_bracket(reader: Reader, paragraph: Paragraph) -> bool:
    """Take "1. Các cơ quan tiếp nhận hồ sơ (Sở A, Sở B):" for a heading of A and B."""
    text = reader.text.text
    if paragraph.index not in reader.children or not text[paragraph.content : paragraph.end].rstrip(" :.*").endswith(
        ")"
    ):
        return False
    named = _NAMED_IN_BRACKET.match(text, paragraph.content, paragraph.end)
    members = tuple(m for g in reader.scene.within(*named.span("n")) for m in g.members) if named else ()
    if named is None or len(members) < 2 or not announced(reader, paragraph):
        return False
    rest = named["n"]
    for member in members:
        rest = rest.replace(text[member.start : member.end], " ")
    if len(rest.split()) > len(members) + 2:
        return False
    reader.heads[paragraph.index] = Head(members, (), None, (paragraph.start, paragraph.end), True)
    reader.named.add(paragraph.parent)
    return True


def head_of(reader: Reader, paragraph: Paragraph, assignment: Assignment) -> Head:
    told = (assignment.start, paragraph.end)
    deadline = choose_deadline(reader.text.text, deadlines_in(reader.deadlines, [told]), [told])
    return Head(
        assignment.lead,
        assignment.cooperating,
        deadline,
        (paragraph.start, paragraph.end),
        names_only(reader, assignment),
    )


def names_only(reader: Reader, assignment: Assignment) -> bool:
    """Whether a line says who acts, and next to nothing of what is to be done: bodies, or names behind their kind that
    no registry has ("các Viện Vệ sinh dịch tễ, Pasteur:")."""
    action = reader.text.text[assignment.action : assignment.end]
    for group in reader.scene.within(assignment.action, assignment.end):
        for member in group.members:
            action = action.replace(reader.text.text[member.start : member.end], " ")
    if len(action.split()) <= 5:
        return True
    names = re.split(r"[;,]", _OF_OFFICE.sub("", action.strip(" .:*")))
    announced = ":" in reader.text.text[assignment.end - 1 : assignment.end + 2]
    return announced and len(names) > 1 and all(name.strip()[:1].isupper() for name in names)


def announces(reader: Reader, assignment: Assignment) -> bool:
    """Whether the action is nothing but an announcement of what stands below."""
    text, at, end = reader.text.text, assignment.action, assignment.end
    return bool(words.GENERIC_END.search(text, max(at, end - 80), end) or words.SOME_THINGS.fullmatch(text, at, end))


def head_above(reader: Reader, paragraph: Paragraph) -> Head | None:
    """The nearest heading that names bodies; the outline's great sections end its reach."""
    if paragraph.marker and GREAT.fullmatch(paragraph.marker):
        return None
    if _CONCLUDES.match(reader.text.text, paragraph.content):
        return None
    if (listed := reader.heads.get(reader.resumed.get(paragraph.index, -1))) is not None:
        return listed
    text, direct, tasks = reader.text.text, True, True
    for above in reader.text.ancestors(paragraph):
        head = reader.heads.get(above.index)
        if head:
            reaches = head.named or direct or (tasks and words.opens_an_order(text[paragraph.content : paragraph.end]))
            return head if reaches else None
        if above.index in reader.closed:
            return None
        direct = direct and bool(_ABOUT.match(text, above.content))
        tasks = tasks and not above.heading and not words.NAMES_PAPER.match(text, above.content)
        if not (_TOPIC.match(text, above.content) or words.OPENING.match(text, above.content)):
            return None
        if above.marker is None or GREAT.fullmatch(above.marker):
            return None
    return None


def goes_on_from(reader: Reader, paragraph: Paragraph) -> Head | None:
    """The bodies of the numbered item right above, where a line without a number or with a dash below it says what else
    they have to do."""
    if reader.going_on is None or paragraph.heading or paragraph.lead_in:
        return None
    index, head = reader.going_on
    if paragraph.marker in ("-", "+") and paragraph.parent is not None and paragraph.parent in reader.acting:
        # A dash before this one may have had a body of its own.
        index, head = paragraph.parent, reader.acting[paragraph.parent]
    above = reader.text.paragraphs[index]
    below = paragraph.marker in ("-", "+") and paragraph.parent == index and index not in reader.closed
    beside = paragraph.marker is None and index == paragraph.index - 1 and above.parent == paragraph.parent
    if not (below or beside) or index in reader.background:
        return None
    text, at = reader.text.text, paragraph.content
    acts = past_adverbials(reader.scene, at, paragraph.end) if below else at
    if not (_SAYS_MORE.match(text, at) and words.OPENING.match(text, acts)) or words.NAMES_PAPER.match(text, acts):
        return None
    if beside:
        reader.going_on = (paragraph.index, head)
    return head


def told_beside(reader: Reader, paragraph: Paragraph, above: Head) -> bool:
    """Whether a line among lines that say what to do says so too, though by a verb that no list holds."""
    if not above.named or paragraph.marker is None or paragraph.heading or paragraph.index in reader.children:
        return False
    text, at = reader.text.text, paragraph.content
    if not _PLAIN_VERB.match(text, at, paragraph.end) or words.NARRATIVE.match(text, at, paragraph.end):
        return False
    beside = reader.children.get(paragraph.parent, ()) if paragraph.parent is not None else ()
    return any(p is not paragraph and words.opens_an_order(text[p.content : p.end]) for p in beside)

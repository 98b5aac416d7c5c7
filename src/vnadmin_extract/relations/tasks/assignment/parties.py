"""Parties that no one recognised, in headings and beside known bodies: "5. Các doanh nghiệp, hợp tác xã", "phối hợp với
các hãng lữ hành, hiệp hội …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....linking.fold import one_tone_placement
from ....mentions import AgencyMention
from ....patterns import Pattern
from . import words
from .actors import HEADS_OF, WORK, party
from .kinds import KIND_OF_BODY, KIND_OF_PARTY
from .proper_names import ONE_COMPANY, one_enterprise

_PARTY = Pattern(
    rf"(?i)(?:(?:giao|yêu cầu|đề nghị)\s+)?"
    rf"((?:(?:các|những)\s+(?:{KIND_OF_BODY}|{KIND_OF_PARTY})|{KIND_OF_PARTY})"
    r"\b[^.;:]{0,150}?)(?:\s+(?:có|chịu)\s+trách\s+nhiệm)?[\s:*]*$"
)
_KINDS = rf"(?:{KIND_OF_BODY}|{KIND_OF_PARTY}|chính\s+quyền|lực\s+lượng)"
_INSPECTS = rf"(?:thanh\s+tra|điều\s+tra|kiểm\s+toán)(?=\s+(?:{words.TWO_SYLLABLES})\b)"
_MEMBER = rf"(?:(?:các|những)\s+)?{_KINDS}\b(?:\s+(?:{WORK}\b|{_INSPECTS}))?[^,;:.()\n]{{0,60}}?"
_STOPS = (
    rf"(?=\s*[,;.:(]|\s+(?:mở|lập|trồng|xây|lắp|cấp|sửa|cử|bơm|cứu|nạo\s+vét)\s+(?:\d|các|những|thêm)|"
    rf"\s+và\s+(?:{words.TWO_SYLLABLES})\b(?![^,;:.()\n]{{0,60}}?\s(?:{words.TWO_SYLLABLES})\s)|"
    rf"(?<!\sđược)(?<!\svà)\s+(?:{words.TWO_SYLLABLES}|"
    rf"để|nhằm|trong|"
    r"theo|về|khi|từ|tại|với|tham|có)\b|\s*(?:,|\bvà)?\s*$)"
)
AND_ACTS = Pattern(rf"\s+và\s+(?=(?:{words.TWO_SYLLABLES})\b)", head=r"\s+và\s")
_BESIDE = Pattern(
    rf"(?i)(?!{words.HEADED}){_MEMBER}(?:(?:\s*,\s*|\s+và\s+){_MEMBER})*{_STOPS}",
    head=rf"(?i)(?!{words.HEADED})(?:(?:các|những)\s+)?{_KINDS}\b",
)
_PARTY_IN_PLACE = Pattern(
    r"[\s*]*(?P<n>(?i:(?:các|những)\s+(?!nội dung|nhiệm vụ|giải pháp|biện pháp|công tác|hoạt động|quy định|chính sách|"
    r"chỉ tiêu|vấn đề|yêu cầu|chế độ|khoản|nguồn|chương trình|dự án|kế hoạch|văn bản|bước|trường hợp|hình thức|điều)|"
    r"ban\s|tổ\s|đội\s|trưởng\s|bí thư\s|chi bộ|chi hội|chi đoàn|"
    r"chủ\s+(?:rừng|cơ sở|hộ|đầu tư|phương tiện|sở hữu|doanh)|"
    r"người\s+(?:đứng|dân|đại diện)|câu lạc bộ|hạt kiểm|trạm\s|đồn\s|thành viên|cán bộ|giáo viên|bộ phận|nhân viên|"
    r"hộ gia đình)[^:;.()\n]{0,90}?)\s*(?:\([^()\n]{0,160}\))?[\s:.*]*$"
)
_ATTRIBUTES = (
    rf"(?:\s+(?!(?:gặp|có|bị|đã|đang|sẽ|được|là|chưa|còn|không|thiếu|phải|cần|do|vì|nếu|khi|tại|từ|theo|về|với|để|đạt|"
    rf"tăng|"
    rf"giảm|nợ|{words.TWO_SYLLABLES})\b)[^\s,;:.()]+){{0,7}}"
)
_PARTIES_FIRST = Pattern(
    rf"[\s*]*(?:{HEADS_OF})?(?P<n>[Cc]ác\s+(?:thành\s+viên|(?i:{_KINDS}))\b{_ATTRIBUTES}(?:\s*,\s*(?:các\s+)"
    rf"?{_KINDS}\b{_ATTRIBUTES})*)"
    r"\s*(?:[,;]|\svà)\s*",
    head=rf"[\s*]*(?:{HEADS_OF})?[Cc]ác\s+(?:thành\s+viên|(?i:{_KINDS}))\b",
)
_PARTY_ALONE = Pattern(rf"(?i)(?:các|những)\s+{_KINDS}\b[^,;:.()\n]{{0,50}}")
_BETWEEN_PARTIES = Pattern(r"\s*[,;]\s*|\s+và\s+(?=các\s)")
_PARTIES = Pattern(r"\s*;\s*|\s+và\s+(?=các\s)|\s*,\s*(?=các\s)")
_SAYS_WHAT = Pattern(
    r"(?i)\s(?:là|được|đã|phải|cần|trong|khẩn trương|chủ động|tiếp tục|tăng cường|đẩy mạnh|thực hiện|triển khai|"
    r"xây dựng|nâng cao|hỗ trợ|bảo đảm|đảm bảo|phát triển|tập trung)\b"
)


def party_beside(text: str, start: int, end: int) -> AgencyMention | None:
    """Whoever no one recognised and works with the leader: "phối hợp với các hãng lữ hành, hiệp hội …"."""
    found = _BESIDE.match(text, start, end)
    if not found or words.OPENING.match(found[0]):
        return None
    # A company's name may hold what it is for, a group then acts: "các hộ và | thực hiện …".
    acts = None if found[0].startswith("Công ty") else AND_ACTS.search(text, *found.span())
    close = one_enterprise(text, found.start(), acts.start() if acts else found.end())
    name = " ".join(text[found.start() : close].split())
    many = " và " in name and (not name.startswith("Công ty") or " và Công ty" in name)
    several = ONE_COMPANY.fullmatch(name) is None or many
    return replace(party(text, found.start(), close), canonical=one_tone_placement(name), collective=several)


def parties_titled(text: str, start: int, end: int) -> tuple[AgencyMention, ...]:
    """The bodies that a heading is about and no one recognised: "5. Các doanh nghiệp, hợp tác xã", "Hội Doanh nhân"."""
    titled = _PARTY.match(text, start, end)
    if not titled or len(titled[1].split()) > 24 or _SAYS_WHAT.search(titled[1]):
        return ()
    found = []
    at = titled.start(1)
    for cut in [*_PARTIES.finditer(text, *titled.span(1)), None]:
        stop = cut.start() if cut else titled.end(1)
        name = " ".join(text[at:stop].strip(" *").split())
        found.append(replace(party(text, at, stop), canonical=name))
        at = cut.end() if cut else stop
    return tuple(found)


def parties_before(text: str, start: int, end: int) -> tuple[AgencyMention, ...]:
    """Parties that an enumeration of bodies opens with: "Các doanh nghiệp, hợp tác xã và UBND các xã …"."""
    if text[start:end].lstrip(" *").startswith("các "):
        return ()  # in the course of a sentence
    named = _PARTIES_FIRST.fullmatch(text, start, end)
    if not named:
        return ()
    cuts = [(c.start(), c.end()) for c in _PARTIES.finditer(text, *named.span("n"))]
    begins = [named.start("n"), *(c[1] for c in cuts)]
    return tuple(party(text, a, b) for a, b in zip(begins, [*(c[0] for c in cuts), named.end("n")], strict=True))


def parties_beside(text: str, start: int, end: int, known: Sequence[AgencyMention]) -> list[AgencyMention]:
    """Those of an enumeration of parties whom no one recognised: "Cơ quan phối hợp: Sở A, các bệnh viện"."""
    found = []
    at = start
    for cut in [*_BETWEEN_PARTIES.finditer(text, start, end), None]:
        stop = cut.start() if cut else end
        piece = text[at:stop]
        begin, close = at + len(piece) - len(piece.lstrip(" *")), at + len(piece.rstrip(" .;*"))
        if _PARTY_ALONE.fullmatch(text, begin, close) and not any(m.start < close and begin < m.end for m in known):
            found.append(party(text, begin, close))
        at = cut.end() if cut else stop
    return found


def party_by_its_place(text: str, start: int, end: int) -> tuple[AgencyMention, ...]:
    """Whoever a heading names among headings of bodies, though by no known word: "5. Các chủ rừng là tổ chức"."""
    found = _PARTY_IN_PLACE.match(text, start, end)
    if not found or len(found["n"].split()) > 12:
        return ()
    return (party(text, *found.span("n")),)

"""Times that only an event or a plan's stage tells: "trước mùa mưa năm 2031", "sau mỗi đợt kiểm tra 03 ngày"."""

from __future__ import annotations

from collections.abc import Iterator

from ...document import StructuredText
from ...mentions import DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import NARRATES, OBLIGATION, SUBMITS, clause_begin
from .sessions import PRESENTS

_YEAR = (
    r"(?:,? (?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?![\d/])| năm (?:nay|tới|sau)| h[àằ]ng năm| mới| tới)?"
)
# For small letters; what names a season or an occasion that everybody knows the time of.
_BEFORE = Pattern(
    r"trước (?:"
    rf"mùa (?:mưa|bão|lũ|khô|cạn|vụ|nắng nóng|gió \S+)(?: (?:bão|lũ))?{_YEAR}|"
    rf"(?:ngày |lễ |khi )?(?:khai giảng|tựu trường|bước vào năm học)(?: năm học)?{_YEAR}|"
    rf"(?:thềm )?năm học{_YEAR}|"
    r"(?:ngày |khi )?(?:diễn ra |khai mạc |tổ chức )?(?:đại hội|(?:ngày )?bầu cử|kỳ thi)(?: [^\W\d_]+){0,9}|"
    r"khi khóa sổ(?: [^\W\d_]+){0,3}(?: \d{1,2}(?:/(?:19|20)\d\d)?)?|"
    r"khi (?:(?:bước )?(?:vào|sang) )?(?:bão|lũ|mưa|mùa|nước) [^,;.:()\n]{2,40}|"
    r"vụ (?:hè thu|thu đông|đông xuân|mùa|đông|xuân)(?: (?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?|"
    r"khi kết thúc (?:niên độ|năm ngân sách|năm học|vụ)[^,;.:()\n]{0,40}"
    r")(?=\s*(?:[,;.:()\n]|$| và | để |\d))"
)
_BEFORE_SESSION = Pattern(
    r"trước (?:mỗi |(?:khi |ngày )?(?:khai mạc |diễn ra |tổ chức ))?(?:kỳ|phiên) họp"
    r"(?=(?: (?:thường|thứ|giữa|cuối|chuyên|tới|hđnd|hội đồng|ubnd|quốc hội|"
    r"của|toàn thể)|\s*[.;]))"
    r"(?: (?!xem xét|thông qua|quyết định|cho ý kiến|để|và)(?:(?<=thứ )\d{1,2}|[^\W\d_]+)){0,12}?(?:,? khóa [^\W_]+)?"
    r"(?=\s*(?:[,;.:()\n]|$)| và | để )"
)
"""A council's session whose day is told elsewhere: "trình dự toán trước kỳ họp giữa năm của HĐND tỉnh"."""
_FOR_SESSION = Pattern(
    rf"(?i)(?<![^\W_])(?:hoàn thành|hoàn thiện|xong|dứt điểm|{SUBMITS}|gửi|nộp|báo cáo|thẩm định|thẩm tra|chuẩn bị|"
    r"tham mưu)(?![^\W_])"
)
_TERM = Pattern(
    r"(?:ngay )?trong học kỳ (?:i{1,2}|[12]|hè)(?: (?:của )?năm học (?:19|20)\d\d ?[-–] ?(?:19|20)\d\d| năm học này)?"
    r"(?=\s*(?:[,;.()\n]|$))"
)
"""A school's term, whose last day is its own affair."""
_SO_LONG = r"(?:(?:ít nhất|tối thiểu) )?\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?"
# "trước diễn tập 10 ngày trình kế hoạch", "sau mỗi đợt kiểm tra 03 ngày có báo cáo"
_OFF = Pattern(
    r"(?:trước|sau)(?: khi| mỗi| ngày| từng)?"
    r"(?: (?!khi|mỗi|ngày|với|giảm|tăng|đạt|còn|được|đây|đó)[^\W\d_]+){1,5}"
    rf" {_SO_LONG}(?=\s*(?:[,;.)\n]|$)|,? (?:phải|có|cần|trình|báo cáo|gửi|nộp|công bố|thông báo|tổng hợp)\s)"
)
_EVENT_OFF = Pattern(
    r"trước ngày [^\W\d_]|"
    r" (?:khi|giao quân|mỗi|từng|tết|diễn tập|kiểm tra|cuộc họp|họp|hội nghị|kỳ họp|phiên họp|đợt|vụ|mùa|lễ|khai|"
    r"kết thúc|hết)"
    r"(?![^\W_])"
)
# "15/17 huyện hoàn thành": so many have done it.
_DONE = Pattern(
    r"(?i)(?<![^\W_])(?:đã|(?<!giao )(?<!quy )(?<!hương )ước|so với|cùng kỳ|tình hình|được|nếu)(?![^\W_])|"
    r"^\W*\d{1,3}/\d{1,3} [^\W\d_]"
)
_CARE = Pattern(
    r"(?i)(?<![^\W_])(?:hoàn tất|di dời|sơ tán|gia cố|chằng chống|thu hoạch|nạo vét|sửa chữa|tu bổ|tu sửa|cắt tỉa|"
    r"neo đậu|phun|tiêm|đưa|di chuyển|cắm)(?![^\W_])"
)
"""What is done in time against storms, floods and diseases."""
_CALLS = Pattern(r"(?i)(?<![^\W_])(?:phát lệnh|phát hành|gọi|mời|niêm yết|thông báo|công khai|chốt)(?![^\W_])")
"""What is done so long before an event."""
_HANDED_IN = Pattern(r"(?i)\s*(?:phải|có|cần|trình|báo cáo|gửi|nộp)\s")

_FIRST_OF = Pattern(
    r"trong\s+(?:tháng|quý|tuần)\s+đầu(?:\s+tiên)?(?:\s+(?:của\s+)?(?:năm|quý|nhiệm\s+kỳ|kỳ|giai\s+đoạn))?\s+của\s+"
    r"(?:năm\s+(?:thứ\s+[^\W\d_]+|đầu(?:\s+tiên)?|kế\s+hoạch)|nhiệm\s+kỳ|kỳ|giai\s+đoạn|kế\s+hoạch)(?:\s+(?:thực\s+hiện|của|kế\s+hoạch|"
    r"ổn\s+định|ngân\s+sách|nhiệm\s+kỳ|giai\s+đoạn|kỳ)){0,6}"
)
"""A part of a year that only a plan's stage tells: "trong quý đầu của năm thứ hai thực hiện đề án"."""
_AFTER_END = Pattern(
    r"(?:chậm\s+nhất\s+(?:là\s+)?)?sau\s+khi\s+kết\s+thúc\s+(?:mỗi\s+)?(?:tháng|quý|năm|kỳ|học\s+kỳ|đợt)(?:\s+[^\W\d_]+){0,2}\s+"
    r"\d{1,2}\s+ngày(?:\s+làm\s+việc)?"
)
""" "chậm nhất sau khi kết thúc tháng 10 ngày"."""
_AHEAD = Pattern(
    r"(?:trước\s+(?:(?:khi|ngày)\s+[^\W\d_][^,;.:\n]{3,80}?|(?:hội\s+nghị|cuộc\s+họp|kỳ\s+họp|phiên\s+họp)(?:\s[^,;.:\n]{1,60}?)?)"
    r"\s(?:ít\s+nhất|tối\s+thiểu)(?:\s+là)?\s+\d{1,3}\s+(?:ngày|tuần|tháng)|"
    r"(?:ít\s+nhất|tối\s+thiểu)(?:\s+là)?\s+\d{1,3}\s+(?:ngày|tuần|tháng)(?:\s+làm\s+việc)?\s+trước\s+(?:khi|ngày|thời\s+điểm)"
    r"\s+[^\W\d_][^,;.:\n]{3,80}|"
    r"trước\s+khi\s+[^\d,;.:\n]{3,60}\s\d{1,3}\s+(?:ngày|tuần|tháng)(?=\s+làm\s+việc|\s*[,.;)\n]|$))(?:\s+làm\s+việc)?"
)
""" "trước ngày giấy phép hết hạn ít nhất 30 ngày", and the other way round."""
_AT_ONCE = Pattern(r"ngay\s+(?:sau\s+)?khi\s[^,;.:\n]{4,110}(?=,\s)")
_ONCE_DONE = Pattern(r"ngay\s+(?:sau\s+)?khi\s[^,;.:\n]{4,90}(?=\s*(?:[.;\n]|$))")
"""Whatever is handed in at once, at its clause's end: "gửi kết quả về Sở Y tế ngay sau khi kết thúc đợt kiểm tra"."""
_UPON_THIS = Pattern(
    r"ngay\s+(?:sau\s+)?khi\s+(?:nhận\s+được|có)\s(?:bản\s)?(?:(?:kết luận|quyết định|chỉ thị|công điện|công văn|"
    r"văn bản|kế hoạch|thông báo|nghị quyết)(?:\s+[^\W\d_]+){0,3}\s+này)(?=\s*(?:[.;\n]|$))"
)
"""At once upon this very paper, whatever is to be done then."""
_TELLS = Pattern(
    rf"(?i)(?:^|[\s,:])(?:báo cáo|thông báo|{SUBMITS}|gửi|nộp|công bố|công khai|bàn giao|phản hồi)\s[^;.:\n]{{0,90}}$"
)
_UNTIL = Pattern(
    r"(?:gian|hạn|độ|trình|thành|hiện)\s*:\s*(?P<t>(?:(?:kể\s+)?từ\s[^;:.\n]{3,40}?\s)?(?:cho\s+)?đến\s+khi\s[^.;,\n]{4,80})"
)
"""Behind a label of times: "Thời gian thực hiện: Từ tháng 3/2027 đến khi xong việc"."""
_UPON = Pattern(
    r"thời\s+(?:gian|hạn)\s+(?:thực\s+hiện|hoàn\s+thành|triển\s+khai|ban\s+hành)\s*:?\s+"
    r"(?P<t>(?:ngay\s+)?(?:sau\s+khi|khi)\s[^;:.\n]{6,110})"
)
"""The same, when an event has come: "Thời gian thực hiện: Sau khi Nghị định được ban hành"."""
_AFTER_REST = Pattern(
    r"ngay\s+sau\s+(?:(?:kỳ|đợt|dịp)\s+)?(?:nghỉ\s+(?:lễ|tết)|tết)(?:\s+nguyên\s+đán|\s+[^\W\d_]+\s+[^\W\d_]+)?"
    r"(?=\s*(?:[,.;\n]|$))"
)
"""When work begins again: "tổng hợp, báo cáo ngay sau kỳ nghỉ Tết"."""
_THIS_WEEK = Pattern(r"trong\s+(?:tuần|ngày)(?:\s+(?:này|làm\s+việc))?(?=\s*(?:[.;)\n]|$))")
_AT_LAST = Pattern(
    r"(?<![^\W_])(?:(?:báo\s+cáo|hoàn\s+thành|xong|trả\s+lời|giải\s+quyết|trình|gửi)"
    r"(?:\s+(?!kết|tình|công)[^\s,;.:]+){0,3}|trình\s[^,;.:]{4,60}\s(?:ký|ban\s+hành|phê\s+duyệt))\s+$"
)
"""Of what is to be done at once: "báo cáo trong tuần"."""
_ORDERED = Pattern(
    r"(?i),\s[^.;\n]{0,90}?(?<![^\W_])(?:phải|cần|có trách nhiệm|chủ trì|phối hợp|chỉ đạo|tổ chức|báo cáo|thông báo|"
    r"gửi|lập|xây dựng|triển khai|thực hiện|rà soát|tổng hợp|niêm yết|công bố|công khai|ban hành|trình|hoàn thành|"
    r"khẩn trương|tiến hành)(?![^\W_])"
)


def event_times(same: str, lowered: str, text: StructuredText, told: frozenset[int]) -> Iterator[DeadlineMention]:
    """Such times where something is to be done by them, but for the paragraphs (``told``) of a report's results."""
    at_before, at_after = places(lowered, "trước "), places(lowered, "sau ")
    for found in (
        *matches(_BEFORE, lowered, at_before),
        *matches(_BEFORE_SESSION, lowered, at_before if "họp" in lowered else ()),
        *matches(_TERM, lowered, places(lowered, "trong học kỳ", "ngay trong học kỳ")),
        *matches(_OFF, lowered, sorted((*at_before, *at_after))),
    ):
        finished = lowered.endswith("xong ", 0, found.start())
        # The eve of Tết is a day, told with "xong"; what is counted back from it takes its place.
        start = found.start() - 5 * (finished and lowered.startswith("tết", found.start() + 6))
        paragraph = text.paragraph_at(start)
        if same[start - 1 : start].isalnum() or paragraph.zone not in ("body", "footnote") or paragraph.heading:
            continue
        if paragraph.index in told or (_OFF.gave(found) and not _EVENT_OFF.search(found[0])):
            continue
        clause = same[max(paragraph.content, clause_begin(same, paragraph.content, start)) : found.start()]
        if _BEFORE_SESSION.gave(found) and (PRESENTS.search(clause) or not _FOR_SESSION.search(clause)):
            continue
        ordered = (
            finished
            or OBLIGATION.search(clause)
            or _CARE.search(clause)
            or (_OFF.gave(found) and (_HANDED_IN.match(same, found.end()) or _CALLS.search(clause)))
        )
        if not ordered or _DONE.search(clause):
            continue
        yield _counted_from(same, start, found.end())


def stage_times(same: str, lowered: str, text: StructuredText) -> Iterator[DeadlineMention]:
    """Times that only an event or a plan's stage tells; "ngay sau khi …" where it opens its sentence."""
    ended = places(lowered, "sau khi kết thúc")
    for found in (
        *matches(_FIRST_OF, lowered, places(lowered, "trong tháng đầu", "trong quý đầu", "trong tuần đầu")),
        *matches(_AFTER_END, lowered, sorted((*places(lowered, "chậm nhất"), *ended)) if ended else ()),
        *(matches(_AHEAD, lowered, ahead) if (ahead := _ahead(lowered)) else ()),
        *matches(_THIS_WEEK, lowered, _at_last(lowered)),
        *matches(_AT_ONCE, lowered, at_once := places(lowered, "ngay sau khi ", "ngay khi ")),
        *matches(_ONCE_DONE, lowered, at_once),
        *matches(_UPON_THIS, lowered, at_once),
        *matches(_AFTER_REST, lowered, places(lowered, "ngay sau ")),
        *(_UNTIL.finditer(lowered) if "đến khi" in lowered else ()),
        *matches(_UPON, lowered, places(lowered, "thời gian ", "thời hạn ") if "khi " in lowered else ()),
    ):
        paragraph = text.paragraph_at(found.start())
        start = found.start("t") if _UNTIL.gave(found) or _UPON.gave(found) else found.start()
        if same[start - 1 : start].isalnum() or paragraph.zone not in ("body", "footnote"):
            continue
        if _AT_ONCE.gave(found):
            before = same[max(paragraph.content, found.start() - 4) : found.start()].strip(" *")
            if before[-1:] not in ("", ".", ";") or not _ORDERED.match(same, found.end()):
                continue
        if _ONCE_DONE.gave(found) or _AFTER_REST.gave(found):
            clause = same[clause_begin(same, paragraph.content, start) : start]
            tells = _TELLS if _ONCE_DONE.gave(found) else OBLIGATION
            narrates = NARRATES if _ONCE_DONE.gave(found) else _DONE
            if not tells.search(clause) or narrates.search(clause) or _UPON_THIS.match(lowered, start):
                continue
        yield _counted_from(same, start, found.end())


def _at_last(lowered: str) -> list[int]:
    """Where a week or a day may stand by whose end something is to be done."""
    found = places(lowered, "trong tuần", "trong ngày")
    return [at for at in found if _AT_LAST.search(lowered, max(0, at - 70), at)]


def _ahead(lowered: str) -> list[int]:
    """Where a time may begin that is counted back from an event."""
    least = places(lowered, "ít nhất", "tối thiểu")
    before = places(lowered, "trước khi ")
    events = ("trước ngày ", "trước hội nghị ", "trước cuộc họp ", "trước kỳ họp ", "trước phiên họp ")
    return sorted((*before, *places(lowered, *events), *least)) if least else before


def _counted_from(same: str, start: int, end: int) -> DeadlineMention:
    """The words are all that is told of the time: no day can be reckoned from them."""
    return DeadlineMention(
        start=start,
        end=end,
        due=None,
        bound="relative",
        relative_anchor=" ".join(same[start:end].split()),
        rule="deadline_relative",
        confidence=0.7,
    )

"""A paper without letterhead: its type, issuer and day from the line of its title, the line below it and the sentence
that announces what follows ("Sở A quy định … như sau:")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...document import Paragraph, StructuredText
from ...letters import compile_vi
from ...patterns import Pattern
from .body_name import proper_name
from .words import DOC_TYPES

_TYPE = Pattern("|".join(DOC_TYPES))
_TITLE_GOES_ON = compile_vi(
    r"\s+(?:kết luận|của|[Vv]ề|thực hiện|tình hình|quy định|hướng dẫn|phê duyệt|ban hành|sửa đổi|bổ sung|bãi bỏ|"
    r"thành lập|"
    r"công bố|điều chỉnh|thông qua|giao|phân bổ|phân công|triển khai|tăng cường|chấn chỉnh|tổ chức|phát triển|phối hợp|"
    r"cho phép|quyết định|xếp loại|công nhận|đặt tên|thu hồi|liên tịch|ý kiến|phiên họp|đẩy mạnh|nâng cao|bảo đảm|"
    r"khắc phục|ứng phó|xử lý|quản lý|[{L}]+ hóa)\s"
)
_LOWER_TITLE_LENGTH = 420
_BODY = (
    r"(?P<body>(?i:(?:văn phòng |thường trực |ban thường vụ |ban thường trực )?(?:ủy ban|hội đồng|ubnd|hđnd|"
    r"bộ(?! luật| trưởng(?:[ ,](?!bộ )|$))|sở|cục|tổng cục|chi cục|ban(?! hành)|ngân hàng nhà nước|chính phủ|"
    r"thủ tướng chính phủ|quốc hội|"
    r"tỉnh ủy|thành ủy|huyện ủy|đảng ủy|viện kiểm sát|tòa án|thanh tra|kiểm toán|bảo hiểm xã hội|kho bạc|liên đoàn|"
    r"tổng liên đoàn|liên bộ|văn phòng))(?=[\s,]|$)"
)
_ISSUER_LINE = Pattern(
    r"(?i)[\s*]*(?:của\s+)?(?:(?:chủ\s+tịch|bộ\s+trưởng|giám\s+đốc|cục\s+trưởng|tổng\s+cục\s+trưởng|thống\s+đốc|"
    rf"chủ\s+nhiệm|viện\s+trưởng|chánh\s+án|tổng\s+thanh\s+tra)\s+)?{_BODY}[^.;:\n]{{0,90}}?)"
    r"(?=[\s*]*$|,?\s+(?:khóa|khoá|nhiệm\s+kỳ|kỳ\s+họp|kì\s+họp)\b)[^.;:\n]*$"
)
_SPEAKS = compile_vi(
    r"(?:^|[.,;]\s|\n)[\s*]*(?:(?:Chủ tịch|Bộ trưởng|Giám đốc|Cục trưởng|Chủ nhiệm|Thống đốc)\s+)?"
    rf"{_BODY}[^,;:.\n]{{0,70}}?(?:, (?:Thể thao|Thương binh)[^,;:.\n]{{0,30}}?)?)\s+(?P<act>yêu cầu|chỉ thị|"
    rf"quy định|hướng dẫn|xây dựng|ban hành|thông báo|"
    r"báo cáo|đề nghị|triển khai|kết luận|quyết định|giao)(?=[\s:])"
    r"(?P<rest>[^\n]{0,320}?)(?:như sau|sau đây|sau)?\s*:?[\s*]*$"
)
_ISSUES = compile_vi(
    r"[\s*]*(?:(?:Chủ tịch|Bộ trưởng|Giám đốc|Cục trưởng|Chủ nhiệm|Thống đốc|Tổng Kiểm toán)\s+)?"
    rf"{_BODY}[^;:.\n]{{0,70}}?)\s+(?:quyết định )?ban hành (?P<paper>Nghị định|Nghị quyết|Quyết định|Chỉ thị|"
    r"Thông tư(?: liên tịch)?)(?= [{L}])"
)
_TELEGRAPHS = Pattern(rf"[\s*]*{_BODY}[^,;:.\n]{{0,60}}?)\s+(?:điện|ĐIỆN)\s*:")
_PAPER = Pattern(r"(?i)(?:kế hoạch|chương trình hành động|chương trình|hướng dẫn|phương án|đề án|quy chế)(?![^\W_])")
_PASSED = Pattern(
    r"(?i)(?:nghị quyết|luật|pháp lệnh)\s+này\s[^.;\n]{0,160}?thông qua\s+(?:tại\s[^.;\n]{0,80}?)?ngày\s+(\d{1,2})"
    r"(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)((?:19|20)\d\d)"
)
_NOT_A_NAME = Pattern(r"(?i)(?<![^\W_])(?:đã|sẽ|được|trong|theo|các|những|tiếp tục|về|cần|phải)(?![^\W_])")


def title_line(same: str, text: StructuredText) -> tuple[str, Paragraph] | None:
    """The first line as a title in small letters: "Nghị quyết về dự toán …", "Thông tư quy định …"."""
    if not text.paragraphs:
        return None
    first = text.paragraphs[0]
    found = _TYPE.match(same, first.start, first.end)
    if (
        not found
        or first.end - first.start > _LOWER_TITLE_LENGTH
        or same[first.start : first.end].rstrip()[-1:] in ".;:"
    ):
        return None
    return (found[0], first) if _TITLE_GOES_ON.match(same, found.end(), first.end) else None


_WHOLE_TITLE = compile_vi(
    r"(?i:(?P<type>"
    + "|".join(DOC_TYPES)
    + r")\s+(?:số\s*:?\s*)?(?P<number>\d{1,6}[a-z]?/(?:(?:19|20)\d\d/)?[^\W\d_][\w&]*(?:-[\w&]+)*|"
    r"\d{1,4}-[a-zđ]{2,4}/[a-zđ]{2,8})"
    r"(?:,?\s+ngày\s+(?P<d>\d{1,2})(?:\s+tháng\s+|[/.-])(?P<m>\d{1,2})(?:\s+năm\s+|[/.-])(?P<y>(?:19|20)\d\d))?"
    r"(?:\s+của\s+(?P<body>[^\n;:]{4,90}?))?(?P<rest>\s*$|,?\s+(?=(?:về|v/v|ban hành|quy định|phê duyệt|hướng dẫn|"
    r"sửa đổi|"
    r"công bố|kết luận|thực hiện|triển khai|năm)\s)))"
)
_DAY_BEHIND = Pattern(
    r"(?i),?\s+\(?ngày\s+(?P<d>\d{1,2})(?:\s+tháng\s+|[/.-])(?P<m>\d{1,2})(?:\s+năm\s+|[/.-])(?P<y>(?:19|20)\d\d)"
)
_INTRODUCED = 600
_HOLDER = Pattern(
    r"(?i)(?:chủ tịch|bộ trưởng|giám đốc|(?:tổng )?cục trưởng|thống đốc|chủ nhiệm|tổng thanh tra)\s+(?=\S+\s)"
)


def whole_title(same: str, text: StructuredText) -> tuple[str, str, date | None, str | None] | None:
    """The first line as collections head a document: "Quyết định số … ngày … của … về …": type, number, day, issuer."""
    if not text.paragraphs:
        return None
    first = text.paragraphs[0]
    words = same[first.start : first.end].strip(" *#")
    found = _WHOLE_TITLE.match(words) if len(words) < _LOWER_TITLE_LENGTH and words[-1:] not in ".;:" else None
    if not found:
        return None
    body = found["body"]
    holder = _HOLDER.match(body) if body else None
    dated = found if found["d"] else _dated(same, first.end, found["number"])
    day = None
    if dated:
        try:
            day = date(int(dated["y"]), int(dated["m"]), int(dated["d"]))
        except ValueError:
            day = None
    return (
        found["type"].capitalize(),
        found["number"],
        day,
        _named(body[holder.end() if holder else 0 :]) if body else None,
    )


def _dated(same: str, at: int, number: str) -> re.Match[str] | None:
    """The day behind the ``number`` where the lines below the title repeat it: "Nghị quyết số 57-NQ/TW (ngày …)"."""
    again = same.find(number, at, at + _INTRODUCED)
    return _DAY_BEHIND.match(same, again + len(number)) if again >= 0 else None


def issuer_line(same: str, text: StructuredText, title: Paragraph | None) -> tuple[str, tuple[int, int]] | None:
    """The issuer on a line of its own below the title: "Hội đồng nhân dân tỉnh … khóa … kỳ họp …"."""
    if title is None:
        return None
    for p in text.paragraphs[title.index + 1 : title.index + 4]:
        if re.match(r"(?i)\W*căn cứ\b", same[p.start : p.end]):
            return None
        found = _ISSUER_LINE.match(same, p.start, p.end) if p.end - p.start < 130 else None
        if found and not _NOT_A_NAME.search(found["body"]):
            return _named(found["body"]), found.span("body")
    return None


def speaker(same: str, text: StructuredText) -> tuple[str, tuple[int, int], str | None] | None:
    """Who announces what follows, and the type of paper that he says he makes: "Sở A xây dựng kế hoạch … như sau:"."""
    for p in _announcing(same, text):
        start = max(p.start, p.end - 600)
        for found in _SPEAKS.finditer(same[start : p.end]):
            if _NOT_A_NAME.search(found["body"]):
                continue
            paper = (
                _PAPER.match(found["rest"].lstrip()) if found["act"] in ("xây dựng", "ban hành", "triển khai") else None
            )
            span = (start + found.start("body"), start + found.end("body"))
            return _named(found["body"]), span, paper[0].capitalize() if paper else None
    return None


def issued(same: str, text: StructuredText) -> tuple[str, tuple[int, int], str] | None:
    """The formula before the articles: "Bộ trưởng Bộ A ban hành Thông tư quy định …": the body and the type."""
    for p in text.paragraphs[:24]:
        if telegram := _TELEGRAPHS.match(same, p.start, p.end):
            return _named(telegram["body"]), telegram.span("body"), "Công điện"
        found = _ISSUES.match(same, p.start, p.end) if p.zone == "body" else None
        if found and not _NOT_A_NAME.search(found["body"]):
            return _named(found["body"]), found.span("body"), found["paper"]
    return None


_SENT = compile_vi(
    r"[\s*]*(?:(?:Ngày|ngày)\s+(?P<d>\d{1,2})(?:/|\s+tháng\s+)(?P<m>\d{1,2})(?:/|\s+năm\s+)(?P<y>(?:19|20)\d\d),?\s+)"
    rf"(?:(?:Chủ tịch|Bộ trưởng|Giám đốc|Cục trưởng)\s+)?{_BODY}[^,;:.\n]{{0,70}}?)\s+(?:đã\s+)?(?:có|ban hành|ra|"
    rf"ký|gửi)\s+"
    r"(?P<type>(?i:công điện|công văn|thông báo|chỉ thị|quyết định|kế hoạch))\s+số\s*:?\s*(?P<n>\d{1,5}/[^\s,;]{1,24})"
)


def reported(same: str, text: StructuredText, doc_type: str) -> tuple[str, date | None, str, tuple[int, int]] | None:
    """A paper that its first sentence reports: "Ngày …, Cục A đã có công điện số 12/CĐ gửi …": number, day, issuer."""
    for p in text.paragraphs[:4]:
        found = _SENT.match(same, p.start, p.end)
        if found and found["type"].capitalize() == doc_type:
            try:
                day: date | None = date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                day = None
            return found["n"].rstrip("."), day, _named(found["body"]), found.span("body")
    return None


def _announcing(same: str, text: StructuredText) -> Iterator[Paragraph]:
    for p in text.paragraphs[:16]:
        if p.zone == "body" and p.marker is None and same[p.start : p.end].rstrip(" *").endswith(":"):
            yield p


def passed_on(same: str) -> date | None:
    """The day on which an assembly passed its resolution, told in the last words."""
    found = _PASSED.search(same, max(0, len(same) - 3000))
    if not found:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


_SHORT_FORM = Pattern(r"\s*\((?:sau đây )?(?:gọi tắt là |viết tắt là )?[A-ZĐƯ&-]{2,12}\)")
"""An abbreviation that a name is given within it: "Ủy ban nhân dân (UBND) tỉnh"."""


def _named(words: str) -> str:
    words = _SHORT_FORM.sub("", words)
    name = proper_name(" ".join(words.split()).strip(" *,-"))
    return name[:1].upper() + name[1:]

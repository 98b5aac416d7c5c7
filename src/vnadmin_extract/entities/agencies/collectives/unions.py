"""Groups of trade unions of one rank: "các Công đoàn ngành Trung ương và tương đương", "công đoàn cơ sở"."""

from __future__ import annotations

from collections.abc import Iterator

from ....patterns import Pattern

_RANK = (
    r"(?:ngành (?:[Tt]rung ương|TW|địa phương)|ngành(?=[,;]| và (?:các )?[CcLl])|[Tt]ổng [Cc]ông ty(?! [A-ZĐ])|"
    r"cấp trên(?: trực tiếp)?(?: (?:của )?cơ sở)?|"
    r"(?:các )?(?:ngành, )?(?:các )?cấp(?! trên)(?: (?:cơ sở|huyện|xã))?|cơ sở|khu công nghiệp(?! [A-ZĐ]))"
)
_GROUP = Pattern(
    r"(?<![^\W_])(?:[Bb]an [Tt]hường vụ )?(?:[Cc]ác )?[Cc]ông đoàn "
    rf"{_RANK}(?:(?:,| và|, và) (?:(?:các )?[Cc]ông đoàn )?{_RANK})*(?: và tương đương)?"
    r"(?: trực thuộc(?: (?:Tổng Liên đoàn|Liên đoàn Lao động tỉnh)(?! [A-ZĐ]))?)?(?![^\W_])|"
    # The same shortened, and told the other way round.
    r"(?<![^\W_])(?<!% )(?<!\d )(?:[Cc]ác )?CĐCS(?: trực thuộc)?(?![\w-])|"
    r"(?<![^\W_])[Cc]ác cấp (?:công đoàn|hội(?: (?:phụ nữ|nông dân|cựu chiến binh))?)(?![^\W_])"
    r"(?! (?:nghị|thảo|thi|đồng))"
)
_NOT = Pattern(r"(?<![^\W_])(?:cán bộ|đoàn viên|hoạt động|phong trào|kinh phí|[Đđ]ại hội|tổ chức|công tác|tài chính) $")
"""What is said of unions in general, not of one that acts."""


def find_unions(text: str) -> Iterator[tuple[int, int]]:
    """The spans of such groups, in order."""
    if not any(sign in text for sign in ("ông đoàn ", "CĐCS", "ác cấp ")):
        return
    for found in _GROUP.finditer(text):
        if not _NOT.search(text, max(0, found.start() - 12), found.start()):
            yield found.span()

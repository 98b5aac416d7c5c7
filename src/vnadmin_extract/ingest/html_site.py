"""What a portal puts around a document on pages made of ``div`` alone: the way to the page, tools, other papers, the
site's own foot. It is told by words that no paper has, and only before the letterhead or behind the signature.

    Trang chủ » Văn bản  |  Lượt xem: 120  |  Văn bản liên quan  |  © Bản quyền thuộc UBND tỉnh A
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from ..patterns import Pattern
from .html_tree import Node

_OPENS: Final = Pattern(r"(?i)độc\s*lập\s*[-–]\s*tự\s*do|cộng\s*h(?:òa|oà)\s*xã\s*hội\s*chủ\s*nghĩa")
_CLOSES: Final = Pattern(r"(?i:nơi\s*nhận\s*:)|(?<![^\W_])(?:TM|KT|TL|TUQ)\s?\.")
# Of a paper: annexes, forms and articles may stand behind the signature.
_OF_A_PAPER: Final = Pattern(
    r"(?i)(?<![^\W_])(?:phụ\s*lục|biểu\s(?:số|mẫu)|mẫu\s(?:số|đơn)|danh\s(?:sách|mục)|kèm\s*theo|điều\s\d+\s*[.:]|"
    r"chương\s[IVX]+|mục\s\d+|căn\scứ|"
    r"(?-i:QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|KẾ HOẠCH|CHƯƠNG TRÌNH|NỘI QUY|ĐIỀU LỆ|HƯỚNG DẪN))(?![^\W_])"
)
_OWNER: Final = Pattern(r"(?i)©|(?:lượt|số\slượt|đang|số\sngười)\struy\scập|^\W*bản\squyền\s(?:thuộc|của)")
"""What only a site says of itself."""
_OWNER_TOO: Final = Pattern(
    r"(?i)(?P<right>bản\squyền\s(?:thuộc|của))|(?P<source>ghi\srõ\snguồn)|"
    r"(?P<made>(?:thiết\skế|xây\sdựng|phát\striển)\s(?:bởi|và\sphát\striển\sbởi))|"
    r"(?P<licence>giấy\sphép\s(?:thiết\slập|hoạt\sđộng)?\s?(?:trang|cổng|website|số\s[^.;]{1,60}(?:bttt|ttđt|stttt|ptth)))|"
    r"(?P<call>(?:điện\sthoại|email|fax|hotline)\s*:)"
)
"""What a rule may say too: two of them in one part are a site's."""
_WORD: Final = (
    r"(?:trang\schủ|đăng\snhập|tìm\skiếm|cỡ\schữ|chia\ssẻ|in\s(?:trang|bài|văn\sbản)|gửi\s(?:email|bình\sluận|phản\shồi)|"
    r"bình\sluận|quay\slại|(?:về|lên)\sđầu\strang|xem\sthêm|tải\s(?:về|xuống)|sơ\sđồ\s(?:trang|cổng|website)|"
    r"facebook|zalo|twitter|youtube|email|rss|a[+-])"
)
_TOOLS: Final = Pattern(rf"(?i)\W*{_WORD}(?:[\W\d]+{_WORD})*[\W\d]*")
"""Nothing but tools of a site: "Chia sẻ | In trang | Xem thêm"."""
_OF_THE_PAGE: Final = Pattern(
    r"(?i)\W*(?:trang\schủ\s*[»›>/|→].*|(?:ngày\s(?:đăng|cập\snhật)|(?:số\s)?lượt\s(?:xem|đọc))\s*:?\s*\d.*)"
)
"""The way to the page, and what the site tells of it."""
_LIST_HEAD: Final = Pattern(
    r"(?i)\W*(?:(?:các\s)?(?:tin|bài(?:\sviết)?|văn\sbản)\s(?:liên\squan|khác|mới(?:\snhất)?|cùng\s(?:loại|chuyên\smục|"
    r"lĩnh\svực))|(?:tệp|tập\stin|file)\sđính\skèm)\s*:?\s*"
)
"""What heads a list of other pages or of files."""
_SENTENCE_END: Final = Pattern(r"[.;]\s*$")
_LONGEST_FOOT, _LONGEST_LINE = 1500, 300


def site_parts(document: Node) -> set[Node]:
    """The elements outside the document that are surely the site's; none where the page shows no letterhead."""
    words = _words(document)
    if not _OPENS.search(words[document]):
        return set()
    outside = [*_before(document, words), *_behind(document, words)]
    return {part for node in outside for part in _of_the_site(node, words)}


def _words(document: Node) -> dict[Node, str]:
    """The text of each element in its order, those of its parts apart."""
    words: dict[Node, str] = {}
    for node in reversed([*document.walk()]):  # the parts before the whole
        told = (child if isinstance(child, str) else words[child] for child in node.children)
        words[node] = " ".join(" ".join(told).split())
    return words


def _before(node: Node, words: Mapping[Node, str]) -> Iterator[Node]:
    """The elements before the letterhead."""
    for child in _elements(node):
        if _OPENS.search(words[child]):
            yield from _before(child, words)
            return
        yield child


def _behind(node: Node, words: Mapping[Node, str]) -> Iterator[Node]:
    """The elements behind the last formula of an end; none where there is no such formula."""
    if not _CLOSES.search(words[node]):
        return
    for child in reversed(_elements(node)):
        if _CLOSES.search(words[child]):
            yield from _behind(child, words)
            return
        yield child


def _elements(node: Node) -> list[Node]:
    return [child for child in node.children if isinstance(child, Node)]


def _of_the_site(node: Node, words: Mapping[Node, str]) -> Iterator[Node]:
    """The element where it is the site's as a whole, else those within it that are."""
    told = words[node]
    if not told:
        return
    if not _OF_A_PAPER.search(told) and not _CLOSES.search(told) and (_is_foot(told) or _is_tool(node, words)):
        yield node
        return
    for child in _elements(node):
        yield from _of_the_site(child, words)


def _is_foot(words: str) -> bool:
    if len(words) > _LONGEST_FOOT:
        return False
    return _OWNER.search(words) is not None or len({sign.lastgroup for sign in _OWNER_TOO.finditer(words)}) > 1


def _is_tool(node: Node, words: Mapping[Node, str]) -> bool:
    """Tools, the way to the page, or a list of other pages: under its head and of links for the most part."""
    told = words[node]
    if _TOOLS.fullmatch(told):
        return True
    if len(told) <= _LONGEST_LINE and _OF_THE_PAGE.fullmatch(told) and not _SENTENCE_END.search(told):
        return True
    first = next((text for text in _texts(node) if text.strip()), "")
    if not _LIST_HEAD.fullmatch(first):
        return False
    return 2 * sum(len(words[n]) for n in node.walk() if n.tag == "a") > len(told) - len(first)


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _texts(child)

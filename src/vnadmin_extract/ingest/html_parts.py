"""What a web page holds beside its document, as HTML itself says: navigation, banners, boxes at the side, menus."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..patterns import Pattern
from .html_tree import Node

_SKIPPED_NAMES: Final = """
script style head nav del s strike noscript button select option textarea input iframe svg template object audio video
"""
_SKIPPED: Final = frozenset(_SKIPPED_NAMES.split())
_SITE_ROLES: Final = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar")
)
_NOTE_CALL: Final = Pattern(r"#_?(?:ftn|edn|footnote-?)\d+$")
# What is struck through no longer holds, as what HTML itself calls deleted.
_HIDDEN: Final = Pattern(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through"
)
# No site has it in its banner or at its foot: such a part is the document's, whatever it is called.
_FORMULA: Final = Pattern(r"(?i)độc\s*lập\s*[-–]\s*tự\s*do|nơi\s*nhận\s*:|kính\s*gửi\s*:")
_SENTENCE_END: Final = Pattern(r"[.;:,]\s*$")


def document_part(root: Node) -> Node:
    """The page's one ``main`` (or one ``article``) where it holds the document; else the whole page.

    It does where no formula of a document stands outside it, and one within it or most of the text.
    """
    for tag in ("main", "article"):
        found = [n for n in root.walk() if tag in (n.tag, n.attributes.get("role")) and n.text().strip()]
        if len(found) > 1:
            return root
        if found:
            inside, outside = "".join(_texts(found[0])), "".join(_texts(root, found[0]))
            larger = len(inside.split()) > len(outside.split())
            own = not _FORMULA.search(outside) and (larger or _FORMULA.search(inside))
            return found[0] if own else root
    return root


def _texts(node: Node, without: Node | None = None) -> Iterator[str]:
    """What is read in ``node``, but for the part ``without``."""
    for child in node.children:
        if isinstance(child, str):
            yield child
        elif child is not without and not is_left_out(child):
            yield from _texts(child, without)
            yield " "


def is_left_out(node: Node) -> bool:
    """Code, hidden, deleted and struck parts, parts of the site, and menus: blocks of at least four links with little
    else, lists of nothing but links."""
    if node.tag in _SKIPPED or _HIDDEN.search(node.attributes.get("style", "").lower()) or "hidden" in node.attributes:
        return True
    if _is_of_site(node):
        return not _FORMULA.search(node.text())
    if node.tag in ("ul", "ol", "div", "header", "footer", "aside", "section", "form"):
        links = [n for n in node.walk() if n.tag == "a" and not _NOTE_CALL.search(n.attributes.get("href", ""))]
        if len(links) >= 4:
            return sum(len(n.text()) for n in links) > 0.8 * len(node.text().strip())
        return node.tag in ("ul", "ol") and len(links) > 1 and _only_links(node, links)
    return False


def _is_of_site(node: Node) -> bool:
    role = node.attributes.get("role", "")
    if role.startswith("doc-"):
        return False
    if node.tag in ("header", "footer"):
        return not _lies_in(node, "main", "article", "section") and not _is_title(node)
    return (node.tag == "aside" or role in _SITE_ROLES) and not _lies_in(node, "article")


def _is_title(node: Node) -> bool:
    """The heading of the page without a link, as converters put a document's title into a header."""
    tags = {n.tag for n in node.walk()}
    return "h1" in tags and "a" not in tags


def _lies_in(node: Node, *names: str) -> bool:
    """An element around ``node`` has one of ``names`` as its tag or its role."""
    around = node.parent
    while around is not None:
        if around.tag in names or around.attributes.get("role") in names:
            return True
        around = around.parent
    return False


def _only_links(node: Node, links: list[Node]) -> bool:
    """A list outside the page's content whose items are names of other pages, no sentences."""
    words = [n.text().strip() for n in links]
    if _lies_in(node, "main", "article") or any(map(_SENTENCE_END.search, words)):
        return False
    return "".join("".join(words).split()) == "".join(node.text().split())

"""A forgiving tree of a web page: unclosed paragraphs, cells and items end where the next one begins."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

BLOCKS_NAMES: Final = """
address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2
h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul caption
"""
BLOCKS: Final = frozenset(BLOCKS_NAMES.split())
_EMPTY_NAMES: Final = """
area base br col embed hr img input link meta source track wbr
"""
_EMPTY: Final = frozenset(_EMPTY_NAMES.split())
# A tag that opens ends these, up to the element that may hold them.
_ENDED_BY: Final = {
    "li": ({"li", "p"}, {"ul", "ol"}),
    "td": ({"td", "th", "p"}, {"tr", "table"}),
    "th": ({"td", "th", "p"}, {"tr", "table"}),
    "tr": ({"tr", "td", "th", "p"}, {"table"}),
    "tbody": ({"tr", "td", "th", "p", "thead", "tbody"}, {"table"}),
    "dt": ({"dt", "dd", "p"}, {"dl"}),
    "dd": ({"dt", "dd", "p"}, {"dl"}),
}


class Node:
    """An element: ``children`` are elements and texts."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Node | None) -> None:
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children: list[Node | str] = []

    def walk(self) -> Iterator[Node]:
        """This element and all inside it, in order."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def text(self) -> str:
        return "".join(c for node in self.walk() for c in node.children if isinstance(c, str))

    def nearest(self, tag: str) -> Node | None:
        """The innermost ``tag`` around this element."""
        node = self.parent
        while node is not None and node.tag != tag:
            node = node.parent
        return node


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.here = Node("html", {}, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("html", "body"):
            return
        ended, holders = _ENDED_BY.get(tag, ({"p"}, set(BLOCKS) - {"p"}) if tag in BLOCKS else (set(), set()))
        self._end_open(ended, holders)
        node = Node(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(node)
        if tag not in _EMPTY:
            self.here = node

    def _end_open(self, ended: set[str], holders: set[str]) -> None:
        node: Node | None = self.here
        last: Node | None = None
        while node is not None and node.tag not in holders:
            if node.tag in ended:
                last = node
            node = node.parent
        if last is not None and last.parent is not None:
            self.here = last.parent

    def handle_endtag(self, tag: str) -> None:
        node: Node | None = self.here
        while node is not None and node.tag != tag:
            # An end tag inside a cell does not close what stands around the table.
            if node.tag in ("td", "th") and tag not in ("tr", "tbody", "thead", "table"):
                return
            node = node.parent
        if node is not None and node.parent is not None:
            self.here = node.parent

    def handle_data(self, data: str) -> None:
        self.here.children.append(data)


def parse(html: str) -> Node:
    """The tree of a page."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root

"""Page furniture: page numbers, running heads, signature stamps, converters' marks. It is not text of the document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..document import Line, Page, Table
from ..patterns import Pattern
from .cell_lines import find_cell_lines

PAGE_NUMBER = Pattern(r"^\s*[-–—]?\s*(?:(?i:trang)\s*)?(\d{1,3})(?:\s*/\s*\d{1,3})?\s*[-–—]?\s*$")
# A stamp at the top of a page may stand on the line of its number: "1/4 Ký bởi: …".
_STAMP = Pattern(
    r"(?i)^\W*(?:\d{1,3}(?:\s*/\s*\d{1,3})?\s+(?-i:(?=Ký bởi|Người ký|Thời gian ký|Ngày ký)))?(?:ký bởi\s*:|"
    r"người ký\s*:|email\s*:|cơ quan\s*:.*(?:ubnd|ủy ban|văn phòng|bộ|sở)|thời gian ký\s*:|ngày ký\s*:|"
    r"chức danh\s*:|signature not verified|digitally signed|văn bản điện tử|thời hạn bảo quản|tải về từ|"
    r"nguồn\s*:\s*http|"
    r"--- ?page break ?---|-+\s*page\s+\d+.*|\[?trang \d+\]?$|luatvietnam|thuvienphapluat|"
    r"cộng ?thông ?tin ?điện ?tử ?chính ?phủ$)"
)
_FRONT_MATTER = Pattern(r"^---\s*$")


def page_furniture(pages: Sequence[Page]) -> set[tuple[int, int]]:
    """``(page index, item index)`` of the lines that are furniture."""
    out: set[tuple[int, int]] = set()
    running: Counter[str] = Counter()
    edges: list[tuple[int, int, str]] = []
    for number, page in enumerate(pages):
        lines = [(i, item) for i, item in enumerate(page.items) if isinstance(item, Line) and item.text.strip()]
        _front_matter(number, page, out)
        counted = _counting_on(page) if len(pages) == 1 else set()
        for position, (index, line) in enumerate(lines):
            edge = position < 2 or position >= len(lines) - 2
            if _STAMP.match(line.text) or _is_page_number(line, page, edge) or index in counted:
                out.add((number, index))
            elif edge and len(line.text) < 120 and line.text.strip() != "|":
                key = re.sub(r"\d+", "#", line.text.strip().lower())
                running[key] += 1
                edges.append((number, index, key))
    repeated = {key for key, times in running.items() if times >= 3 and times >= 0.4 * len(pages)}
    out.update((number, index) for number, index, key in edges if key in repeated and not key.startswith("stt"))
    return out


def _is_page_number(line: Line, page: Page, edge: bool) -> bool:
    if not PAGE_NUMBER.match(line.text):
        return False
    if line.bbox and page.height:
        return line.bbox[3] < 0.12 * page.height or line.bbox[1] > 0.88 * page.height
    return edge and not any(isinstance(i, Line) and i.text.strip() == "|" for i in page.items)


def _counting_on(page: Page) -> set[int]:
    """In a text without page breaks: lone figures that count on from 1, 2 or 3 and stand in no table."""
    out: set[int] = set()
    told = [(i, item.text.strip()) for i, item in enumerate(page.items) if isinstance(item, Line) and item.text.strip()]
    tables = [(told[a][0], told[b - 1][0]) for a, _, b in find_cell_lines([words for _, words in told])]
    expected: int | None = None
    for index, item in enumerate(page.items):
        found = PAGE_NUMBER.match(item.text) if isinstance(item, Line) else None
        if not found or _beside_bar(page, index) or any(a <= index <= b for a, b in tables):
            continue
        value = int(found[1])
        if value == expected or (expected is None and value <= 3):
            out.add(index)
            expected = value + 1
    return out


def _beside_bar(page: Page, index: int) -> bool:
    near = [page.items[i] for i in (index - 1, index + 1) if 0 <= i < len(page.items)]
    return any(isinstance(item, Line) and "|" in item.text for item in near)


def _front_matter(number: int, page: Page, out: set[tuple[int, int]]) -> None:
    """The key: value head between two lines of "---" that some converters put before the text."""
    if number or not page.items or not isinstance(page.items[0], Line) or not _FRONT_MATTER.match(page.items[0].text):
        return
    for index, item in enumerate(page.items[1:25], start=1):
        if isinstance(item, Table):
            return
        if _FRONT_MATTER.match(item.text):
            out.update((0, i) for i in range(index + 1))
            return
        if item.text.strip() and not re.match(r"^\s*[\w-]+\s*:", item.text):
            return

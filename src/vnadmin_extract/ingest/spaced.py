"""Tables of a text file whose columns a converter set apart with spaces, as ``pdftotext -layout`` does.

A line's characters are taken for letters of one width, so that the tables of figures are found as on a printed page
without ruling lines. Tables of words are found by their heads ("TT   Nhiệm vụ   Chủ trì   Thời hạn") and go on as long
as no line crosses their columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..document import Cell, Line, Table
from ..patterns import Pattern
from .tokens import Row, Token
from .unruled import FIGURE, Gap, column_of, find_unruled
from .unruled_rows import unruled_table

_WORD = Pattern(r"\S+")
# Between two words: what a line that only wraps has nowhere but at its beginning.
_APART = Pattern(r"(?<=\S)  +(?=\S)")
_SPACES = str.maketrans({"\u00a0": " ", "\u3000": "  "})
_LETTER, _SIZE, _HEIGHT = 6.0, 10.0, 12.0
"""Width and size of a letter and height of a line."""
_WORD_SPACE = 0.5
"""Letters by which each word is made longer, so that one space is no gap between columns, and two are."""
_LEAST = 3
"""Lines with a gap that make a table at the least."""
_AT_ONCE = 200
"""Lines that are looked at together; what goes on behind them goes on as over a page."""
_WHAT = Pattern(r"(?i)(?:s?tt|số tt|s|t)$|(?:nội dung|nhiệm vụ|công việc|tên|chỉ tiêu|hạng mục)(?![^\W_])")
_WHOSE = Pattern(
    r"(?i)(?:cơ quan|đơn vị|chủ trì|phối hợp|thời (?:gian|hạn|điểm)|hoàn thành|tiến độ|sản phẩm|kết quả|kế hoạch|"
    r"thực hiện|lãnh đạo|phụ trách|người (?:thực hiện|phụ trách)|ghi chú)(?![^\W_])|(?:đơn|đvt|kế|thực)$"
)
_HEADS = 3
_HEAD_LINES = 4
_NUMBERED_HEAD = Pattern(r"(?i)s?tt|số tt|s|t|số")
_NUMBER = Pattern(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐa-zđ])[.)]?|[-–+*•]")
_PART = Pattern(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]?")
"""The number of a line that names a part of a table."""
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_OUTLINE = Pattern(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]$")
_PAGE_NUMBER = Pattern(r"\W*\d{1,3}\W*")


@dataclass(frozen=True, slots=True)
class _Found:
    """A table of the rows ``first`` to ``last``."""

    first: int
    last: int
    table: Table


def with_tables(pages: Sequence[Sequence[str]]) -> Iterator[tuple[Line | Table, ...]]:
    """The lines of each page, those that are the rows of a table put together. No word is lost."""
    spaced = [sum("  " in line and _APART.search(line) is not None for line in lines) for lines in pages]
    columns = 0
    for lines, count in zip(pages, spaced, strict=True):
        if count == 0 or sum(spaced) < _LEAST:
            columns = columns if not any(line.strip() for line in lines) else 0
            yield tuple(map(Line, lines))
            continue
        items: list[Line | Table] = []
        for stretch in _stretches(lines):
            read, columns = _read(stretch, columns)
            items.extend(read)
        yield tuple(items)


def _stretches(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """The lines in pieces that are read apart: a line with tabs has columns of its own."""
    begun = 0
    for number, line in enumerate(lines):
        if "\t" in line:
            yield lines[begun:number]
            yield lines[number : number + 1]
            begun = number + 1
        elif number - begun >= _AT_ONCE:
            yield lines[begun:number]
            begun = number
    yield lines[begun:]


def _read(lines: Sequence[str], columns: int) -> tuple[list[Line | Table], int]:
    """The items of ``lines`` below a table of so many ``columns`` (0: below none), and the same of their end."""
    placed = [(number, row) for number, line in enumerate(lines) if (row := _row(line, number))]
    if any("\t" in line for line in lines) or not placed:
        return list(map(Line, lines)), columns if not placed else 0
    rows = [row for _, row in placed]
    out: list[Line | Table] = []
    at = begun = left = 0
    for found in sorted(_tables(rows, columns), key=lambda table: table.first):
        if found.first < begun:
            continue
        begun = found.last + 1
        out.extend(map(Line, lines[at : placed[found.first][0]]))
        out.append(_without_places(found.table))
        at = placed[found.last][0] + 1
        left = found.table.n_columns if all(_PAGE_NUMBER.fullmatch(_text(row)) for row in rows[begun:]) else 0
    out.extend(map(Line, lines[at:]))
    return out, left


def _tables(rows: Sequence[Row], columns: int) -> Iterator[_Found]:
    yield from _going_on(rows, columns) if columns else ()
    for found in find_unruled(rows):
        if found.edges[1:] and (found.heads or columns == len(found.edges) + 1):
            yield _Found(found.first, found.last, _numbered(unruled_table(rows, found)))
    yield from _by_heads(rows)


def _row(line: str, number: int) -> Row:
    """The words of a line with their places."""
    top = number * _HEIGHT
    return [
        Token(m[0], m.start() * _LETTER, top, (m.end() + _WORD_SPACE) * _LETTER, top + _SIZE, top + _SIZE, _SIZE)
        for m in _WORD.finditer(line.translate(_SPACES))
    ]


def _going_on(rows: Sequence[Row], columns: int) -> Iterator[_Found]:
    """The numbered rows at the head of a page that go on with the table above it, whose head is not printed again."""
    full = next((n for n, row in enumerate(rows[:4]) if len(_pieces_from(row, _NUMBER)) == columns), None)
    if full is None or not _NUMBER.fullmatch(rows[full][0].text):
        return
    first = full - 1 if full and _PART.fullmatch(_text(_pieces_from(rows[full - 1], _PART)[0])) else full
    if not all(_PAGE_NUMBER.fullmatch(_text(row)) for row in rows[:first]):
        return
    strips, last = _grown(rows, full, _pieces_from(rows[full], _NUMBER), numbered=True)
    yield _Found(first, last, _of_words(rows[first : last + 1], strips, 0, numbered=True))


def _by_heads(rows: Sequence[Row]) -> Iterator[_Found]:
    """The tables that a line of heads opens and whose columns no line below it crosses."""
    first = 0
    while first < len(rows):
        heads = _pieces_from(rows[first], _NUMBERED_HEAD)
        names = [_text(piece) for piece in heads]
        if len(names) < _HEADS or not _are_heads(names):
            first += 1
            continue
        numbered = _NUMBERED_HEAD.fullmatch(names[0]) is not None
        strips, last = _grown(rows, first, heads, numbered=numbered)
        # At the foot of a page a table may have no more than its head.
        if last > first + 1 or last + 1 == len(rows):
            count = _head_lines(rows[first : last + 1], numbered=numbered)
            yield _Found(first, last, _of_words(rows[first : last + 1], strips, count, numbered=numbered))
        first = last + 1


def _are_heads(names: Sequence[str]) -> bool:
    """A head tells what is listed and whose it is or by when, each in words that begin with a capital."""
    known = [bool(_WHAT.match(name)) or bool(_WHOSE.match(name)) for name in names]
    told = any(map(_WHAT.match, names)) and any(map(_WHOSE.match, names))
    return told and sum(known) >= _HEADS and all(name[0].isupper() for name in names)


def _head_lines(rows: Sequence[Row], *, numbered: bool) -> int:
    """How many lines the head has: in a numbered table all above the first number, else those that go on small."""
    for number, row in enumerate(rows[1:], 1):
        if number >= _HEAD_LINES:
            break
        word = row[0].text
        if numbered:
            begins = _NUMBER.fullmatch(word) is not None and not _NUMBERED_HEAD.fullmatch(word)
        else:
            begins = not (word[0].islower() or word[0] == "(")
        if begins:
            return number
    return min(len(rows), _HEAD_LINES) if numbered and len(rows) <= _HEAD_LINES else 1


def _grown(rows: Sequence[Row], first: int, pieces: Sequence[Row], *, numbered: bool) -> tuple[list[Gap], int]:
    """The white strips between the ``pieces`` of the row ``first``, as the rows below leave them, and the last row."""
    strips: list[Gap] = [(a[-1].x1, b[0].x0) for a, b in pairwise(pieces)]
    last = first
    for at in range(first + 1, len(rows)):
        row = rows[at]
        gone = row[0].top - rows[at - 1][0].top
        left = [_left(strip, row) for strip in strips]
        if gone > 2 * _HEIGHT or not all(left):
            break
        alone = row[-1].x1 <= strips[0][1]  # nothing but the first column
        if alone and ((gone > _HEIGHT and not numbered) or (not numbered and _OUTLINE.match(row[0].text))):
            break
        strips, last = [strip for strip in left if strip], at
    return strips, last


def _of_words(rows: Sequence[Row], strips: Sequence[Gap], heads: int, *, numbered: bool) -> Table:
    """The table whose first ``heads`` lines are its head, the lines of a cell put together."""
    edges = [(a + b) / 2 for a, b in strips]
    out: list[dict[int, list[str]]] = []
    for number, row in enumerate(rows):
        cells: dict[int, list[str]] = {}
        for token in row:
            cells.setdefault(column_of(token, edges), []).append(token.text)
        if number == 0 or number == heads or (number > heads and _begins(cells, len(edges) + 1, numbered=numbered)):
            out.append({})
        for column, words in cells.items():
            out[-1].setdefault(column, []).append(" ".join(words))
    return Table(
        tuple(
            Cell("\n".join(lines), number, column)
            for number, held in enumerate(_whole_numerals(out))
            for column, lines in sorted(held.items())
        )
    )


def _whole_numerals(rows: Sequence[dict[int, list[str]]]) -> list[dict[int, list[str]]]:
    """Rows whose numeral a column one letter wide has broken, put together: "I" over "I" is II where part I came
    before, for parts count on."""
    out: list[dict[int, list[str]]] = []
    part, broken = 0, ""
    for row in rows:
        wanted = _NUMERALS[part] if part < len(_NUMERALS) else ""
        sign = "".join(row.get(0, ()))
        if broken and sign and wanted.startswith(broken + sign):
            sign = broken + sign
            for column, lines in row.items():
                out[-1].setdefault(column, []).extend(lines)
            out[-1][0] = [sign]
        else:
            out.append(row)
        part += sign == wanted
        broken = "" if sign == wanted else sign
    return out


def _begins(cells: dict[int, list[str]], columns: int, *, numbered: bool) -> bool:
    """Whether a line begins a row: by its number, else by filling all columns or beginning with a capital beside
    others; what begins small or has only some of the columns goes on with the row above."""
    if 0 in cells and _NUMBER.fullmatch(cells[0][0]):
        return True
    first = next(iter(sorted(cells)))
    words = cells[first][0]
    if numbered:
        return first > 0 and _NUMBER.fullmatch(words) is not None
    return 0 in cells and (len(cells) == columns or (len(cells) > 1 and not words[0].islower()))


def _pieces(row: Row) -> list[Row]:
    out: list[Row] = [[row[0]]]
    for before, token in pairwise(row):
        if token.x0 - before.x1 > _LETTER:
            out.append([])
        out[-1].append(token)
    return out


def _pieces_from(row: Row, number: Pattern) -> list[Row]:
    """The pieces of a line; a narrow column of numbers may be set apart by one space only."""
    pieces = _pieces(row)
    if len(pieces[0]) > 1 and number.fullmatch(pieces[0][0].text) and pieces[0][1].text[0].isupper():
        return [pieces[0][:1], pieces[0][1:], *pieces[1:]]
    return pieces


def _text(piece: Row) -> str:
    return " ".join(token.text for token in piece)


def _left(strip: Gap, row: Row) -> Gap | None:
    """The widest part that the words of ``row`` leave of a white strip; None where they leave neither two spaces nor
    the whole of it."""
    at, end = strip
    free: list[Gap] = []
    for token in row:
        if token.x1 > strip[0] and token.x0 < end:
            free.append((at, token.x0))
            at = max(at, token.x1)
    widest = max([*free, (at, end)], key=lambda gap: gap[1] - gap[0])
    return widest if widest == strip or widest[1] - widest[0] > _LETTER else None


def _numbered(table: Table) -> Table:
    """Where the rows of a table of figures are numbered, what stands right below one without a number, a bullet or a
    figure goes on in its cells: a name that wraps before a capital."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    marked = [any(c.column == 0 and _NUMBER.fullmatch(c.text) for c in row) for row in rows.values()]
    if 3 * sum(marked) < len(rows) - 1:
        return table
    out: list[list[Cell]] = []
    for row in rows.values():
        if out and any(_NUMBER.fullmatch(c.text) for c in out[-1]) and _goes_on(out[-1], row):
            out[-1] = _joined(out[-1], row)
        else:
            out.append(row)
    return Table(tuple(replace(cell, row=number) for number, row in enumerate(out) for cell in row), table.bbox)


_SUB_ROW = Pattern(r"(?i)[-–+*•]|trong đó|gồm|\(?[a-zđ\d][.)]\s")


def _goes_on(above: Sequence[Cell], row: Sequence[Cell]) -> bool:
    if any(cell.column == 0 or FIGURE.match(cell.text) for cell in row) or _SUB_ROW.match(row[0].text):
        return False
    bottom = max(cell.bbox[3] for cell in above if cell.bbox)
    return min(cell.bbox[1] for cell in row if cell.bbox) - bottom < _HEIGHT


def _joined(above: Sequence[Cell], row: Sequence[Cell]) -> list[Cell]:
    more = {cell.column: cell for cell in row}
    held = [
        replace(cell, text=f"{cell.text}\n{more[cell.column].text}", bbox=more[cell.column].bbox)
        if cell.column in more
        else cell
        for cell in above
    ]
    new = [cell for cell in row if cell.column not in {c.column for c in above}]
    return sorted([*held, *new], key=lambda cell: cell.column)


def _without_places(table: Table) -> Table:
    """A text file has no places on a page."""
    return Table(tuple(replace(cell, bbox=None) for cell in table.cells))

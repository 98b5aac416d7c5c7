"""The number in a table's cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from ...document import Note
from ...mentions import Bound
from ...patterns import Pattern

_CELL = Pattern(
    r"""(?ix)
    (?P<before>(?:đạt\s+)?(?:>=|<=|[<>≥≤~±]|trên|hơn|từ|tối\s+thiểu|ít\s+nhất|không\s+dưới|dưới|tối\s+đa|không\s+quá|không\s+vượt|khoảng|gần|đạt)?)\s*
    (?P<number>\(?[+-]?\s?(?:\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?|
      \d[\d.,]*(?:(?<=\.)\s\d{3}(?:\.\d{3})*)?(?:(?<=\d{3},)\s\d{1,2}(?!\d)|[.,]\d+)?)\)?)
    (?:\s*(?:[-–÷]|đến(?!\w))\s*(?P<to>\d[\d.,]*))?
    \s*(?P<unit>%|‰|[^\W\d_][^\d]{0,40})?
    (?P<after>\s*trở\s+lên)?
    (?:\s*\(\s*(?P<share>\d{1,3}(?:,\d+)?)\s*%\s*\))?\s*$
    """
)
# A number that a narrow cell broke, in pieces of which some are no numbers: "1.245.36 8,5", "(1. 250,0)".
_BROKEN = Pattern(r"(?P<open>\(?)(?P<pieces>[+-]?[\d.,]+(?:\s[\d.,]+){1,2})(?P<close>\)?)")
_PIECE = Pattern(r"[+-]?(?:\d{1,3}(?:\.\d{3})*|\d+)(?:,\d+)?")
_WHOLE = Pattern(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_PLAIN_NUMBER = Pattern(r"\s*[+-]?(?P<whole>\d+)(?:\.(?P<fraction>\d+))?(?P<rest>[.,\d]*)\s*%?\s*")
_ENGLISH = Pattern(r"\s*[+-]?\d{1,3}(?:[ ,]\d{3})+\.\d+\s*%?\s*")
_GROUPS_ONLY = Pattern(r"\s*[+-]?[1-9]\d{0,2}(?:,\d{3})+\s*")
_YEAR = Pattern(r"\s*(?:19|20)\d\d\s*$")
_OVER = {">", ">=", "≥", "trên", "hơn", "từ", "tối thiểu", "ít nhất", "không dưới"}
_UNDER = {"<", "<=", "≤", "dưới", "tối đa", "không quá", "không vượt"}
_APPROX = {"~", "±", "khoảng", "gần"}


@dataclass(frozen=True, slots=True)
class CellValue:
    """A cell's number; offsets are within the cell. ``unit`` is what stands behind it."""

    value: Decimal
    bound: Bound
    number: tuple[int, int]
    range_end: Decimal | None = None
    unit: str | None = None
    notes: tuple[Note, ...] = ()
    share: Decimal | None = None
    """What the value is in percent of another, told in brackets behind it: "5.330 (65%)"."""
    share_at: tuple[int, int] = (0, 0)
    range_at: tuple[int, int] | None = None


def is_english(cells: Iterable[str]) -> bool | None:
    """Whether a table's points are decimal marks, as a spreadsheet with English settings writes them; None where its
    numbers do not tell.

    A comma before a point does, or a point where nothing is grouped: some integer too long without it, a fraction too
    long for a group. A comma before a fraction, or two points in a number, tell the other way.
    """
    points = proof = False
    for cell in cells:
        if _ENGLISH.fullmatch(cell):
            return True
        found = _PLAIN_NUMBER.fullmatch(cell)
        if found is None:
            continue
        if found["rest"]:
            if _GROUPS_ONLY.fullmatch(cell):
                continue
            return False
        points = points or bool(found["fraction"])
        proof = proof or len(found["fraction"] or "") > 3 or (len(found["whole"]) > 3 and not _YEAR.match(cell))
    return True if points and proof else None


def read_cell(cell: str, *, english: bool = False) -> CellValue | None:
    """The value of a cell that holds one number and nothing else but its bound and unit; None for any other.

    ``english``: the table's points are decimal marks, its commas group thousands (``is_english``).
    """
    found = _CELL.match(cell)
    if not found:
        return None if english else _joined(cell)
    surface = found["number"]
    negative = (surface.startswith("(") and surface.endswith(")")) or surface.lstrip("( ").startswith("-")
    if surface.startswith("(") != surface.endswith(")"):
        return None
    read = read_number(surface.strip("()+- "), english=english)
    if read is None:
        return None if english else _joined(cell)
    value, notes = read
    if ", " in surface:
        notes = (*notes, Note("space_in_number", f"{surface!r}: the space behind the comma was passed over"))
    if ". " in surface:
        notes = (*notes, Note("figures_joined", f"{surface!r} was read as one number: {value:f}"))
    upper = read_number(found["to"], english=english) if found["to"] else None
    word = " ".join(found["before"].lower().split())
    word = word.removeprefix("đạt").strip()
    bound: Bound = "exact"
    if word == "từ" and upper:
        bound = "exact"  # "từ 8 - 8,5": the range says it
    elif word in _OVER or found["after"]:
        bound = "over"
    elif word in _UNDER:
        bound = "under"
    elif word in _APPROX:
        bound = "approx"
    unit = (found["unit"] or "").strip()
    if unit.lower().endswith("trở lên"):
        bound, unit = "over", unit[: -len("trở lên")].strip()
    return CellValue(
        -value if negative else value,
        bound,
        found.span("number"),
        upper[0] if upper else None,
        unit or None,
        notes,
        Decimal(found["share"].replace(",", ".")) if found["share"] else None,
        found.span("share"),
        found.span("to") if upper else None,
    )


def ends_of(cell: str, value: CellValue) -> list[tuple[tuple[int, int], CellValue]]:
    """The values that ``cell`` holds by what was read of it, each with its offsets in the cell: both ends of a range,
    as in prose, each with the note that it is one; else the one there is."""
    if value.range_end is None or value.range_at is None:
        return [((0, len(cell)), value)]
    note = Note("range", f"one end of the range {' '.join(cell.split())!r}")
    first = replace(value, range_end=None, range_at=None, notes=(*value.notes, note))
    start, end = value.range_at
    last = CellValue(value.range_end, value.bound, (0, end - start), unit=value.unit, notes=(note,))
    return [((0, value.number[1]), first), ((start, len(cell)), last)]


def _joined(cell: str) -> CellValue | None:
    """The number of a cell that it is in pieces in, where it is one only if they are put together."""
    found = _BROKEN.fullmatch(cell.strip())
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    pieces = found["pieces"].split()
    whole = "".join(pieces)
    if all(map(_PIECE.fullmatch, pieces)) or not _WHOLE.fullmatch(whole):
        return None
    value = Decimal(whole.replace(".", "").replace(",", "."))
    start = len(cell) - len(cell.lstrip())
    note = Note("figures_joined", f"{' '.join(found[0].split())!r} was read as one number: {value:f}")
    return CellValue(-value if found["open"] else value, "exact", (start, start + len(found[0])), notes=(note,))


def read_number(figures: str, *, english: bool = False) -> tuple[Decimal, tuple[Note, ...]] | None:
    """A number in figures: "." groups thousands, "," is the decimal mark; a group that cannot be one is noted.

    ``english``: the other way round.
    """
    plain = figures.replace(" ", "").strip(".,")
    if english and re.fullmatch(r"\d+\.\d+", plain):
        return Decimal(plain), (Note("decimal_point", f"{figures!r}: the point was read as a decimal mark"),)
    if english and re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", plain):
        return Decimal(plain.replace(",", "")), (
            Note("swapped_marks", f"{figures!r}: the comma groups thousands here"),
        )
    if not re.fullmatch(r"\d+(?:[.,]\d+)*", plain):
        return None
    if "," not in plain and "." not in plain:
        return None if re.match(r"0\d{5}", plain) else (Decimal(plain), ())  # a telephone number or a code
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain) and not plain.startswith("0."):
        return Decimal(plain.replace(".", "").replace(",", ".")), ()
    if re.fullmatch(r"[1-9]\d{0,2},\d{3}", plain):
        note = Note("ambiguous_comma", f"{figures!r}: the comma was read as a decimal mark")
        return Decimal(plain.replace(",", ".")), (note,)
    if re.fullmatch(r"\d+,\d+", plain):
        return Decimal(plain.replace(",", ".")), ()
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+", plain):
        return Decimal(plain.replace(",", "")), (
            Note("swapped_marks", f"{figures!r}: the comma groups thousands here"),
        )
    if re.fullmatch(r"\d+\.\d+", plain):
        return Decimal(plain), (Note("decimal_point", f"{figures!r}: the point was read as a decimal mark"),)
    return None

"""The errors as a page: each paragraph with something wrong, gold on the left, the program's marks on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from .gold import Row, find, folded
from .run import Evaluated, lines, total
from .scoring import Score

Mark = tuple[int, int, str, str]
"""Start, end, class and title of a marked span."""

STYLE: Final = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 82rem; padding: 0 1rem; color: #1d2733; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 2rem; }
th, td { border: 1px solid #d5dce4; padding: .4rem .6rem; vertical-align: top; text-align: left; }
th { background: #eef2f6; } .scores td { text-align: right; font-variant-numeric: tabular-nums; }
.scores td:first-child, .scores td:last-child { text-align: left; }
.side td { width: 50%; } mark { border-radius: 3px; padding: 0 2px; }
.right { background: #d9f0dd; } .missed { background: #ffd9d6; border-bottom: 2px solid #c62828; }
.extra { background: #ffe9c7; border-bottom: 2px solid #b26a00; }
.wrong { background: #e6dcff; border-bottom: 2px solid #5e35b1; }
summary { cursor: pointer; font-weight: 600; } nav { display: flex; flex-wrap: wrap; gap: .3rem .8rem; }
.note { color: #5b6875; font-size: 13px; }
"""
LEGEND: Final = (
    '<p><mark class="right">right</mark> <mark class="missed">missed</mark> <mark class="extra">extra</mark> '
    '<mark class="wrong">found, an attribute is wrong</mark>: rest the pointer on a mark to see its values.</p>'
)


def write_html(results: Sequence[Evaluated]) -> str:
    """The page."""
    body = [
        "<h1>Errors against gold</h1>",
        LEGEND,
        _table(total(r.scores for r in results)),
        "<nav>" + "".join(f'<a href="#d{i}">{escape(r.path.name)}</a>' for i, r in enumerate(results)) + "</nav>",
    ]
    for index, result in enumerate(results):
        body.append(f'<h2 id="d{index}">{escape(result.path.name)}</h2>{_table(result.scores)}')
        body.extend(_kind(result, kind, value) for kind, value in result.scores.items())
    head = f'<meta charset="utf-8"><title>Errors against gold</title><style>{STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(body)}</body></html>\n'


def _table(scores: dict[str, Score]) -> str:
    head = "".join(f"<th>{h}</th>" for h in ("kind", "gold", "precision", "recall", "F1", "attributes"))
    rows = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in line) + "</tr>" for line in lines(scores))
    return f'<table class="scores"><tr>{head}</tr>{rows}</table>'


def _kind(result: Evaluated, kind: str, value: Score) -> str:
    """The paragraphs of one document where one kind went wrong."""
    if kind == "document":
        items = "".join(
            f"<li><mark class='missed'>{escape(row['text'])}</mark>: {escape(str(row['value']))}; "
            f"the program: {escape(str(row['found']))}</li>"
            for row in value.missed
        )
        return f"<ul>{items}</ul>"
    gold, found = _marks(result, value)
    wrong = [mark for mark in (*gold, *found) if mark[2] != "right"]
    if not wrong:
        return ""
    rows = []
    for start, end in _paragraphs(result.text):
        inside = [m for m in wrong if start <= m[0] < end]
        if inside:
            left = _marked(result.text, start, end, gold)
            right = _marked(result.text, start, end, found)
            rows.append(f"<tr><td>{left}</td><td>{right}</td></tr>")
    lost = [row for row in value.missed if _locate(result, row, {}) is None]
    note = "".join(f"<li>{escape(str(row.get('text') or row.get('name')))}</li>" for row in lost)
    note = (
        f'<p class="note">Missed, and not found in the text as it was read:</p><ul class="note">{note}</ul>'
        if lost
        else ""
    )
    summary = f"<summary>{kind}: {len(value.missed)} missed, {len(value.extra)} extra</summary>"
    table = f'<table class="side"><tr><th>gold</th><th>program</th></tr>{"".join(rows)}</table>'
    return f"<details open>{summary}{table}{note}</details>"


def _marks(result: Evaluated, value: Score) -> tuple[list[Mark], list[Mark]]:
    """The marks of the gold, and those of the program."""
    gold: list[Mark] = []
    found: list[Mark] = []
    taken: dict[str, int] = {}
    for row, record in value.pairs:
        start, end = record["provenance"]["start"], record["provenance"]["end"]
        state = "right" if _agree(row, record) else "wrong"
        gold.append((start, end, state, _title(row)))
        found.append((start, end, state, _title(record)))
    for row in value.missed:
        at = _locate(result, row, taken)
        if at:
            gold.append((*at, "missed", _title(row)))
    for record in value.extra:
        found.append((record["provenance"]["start"], record["provenance"]["end"], "extra", _title(record)))
    return sorted(gold), sorted(found)


def _agree(row: Row, record: Row) -> bool:
    """The plain attributes that both sides have are the same."""
    shared = ("due", "bound", "status")
    dated = "date" not in row or row["date"] == record.get("issued_on")
    return dated and all(row[k] == record[k] for k in shared if k in row and k in record)


def _locate(result: Evaluated, row: Row, taken: dict[str, int]) -> tuple[int, int] | None:
    """Where a gold row stands in the text as the program read it: in its paragraph if that can be found."""
    surface = str(row.get("text") or row.get("name") or "")
    number = row.get("para") or 0
    begin = 0
    if 0 < number <= len(result.gold.paragraphs):
        opening = folded(result.gold.paragraphs[number - 1])[0][:60]
        place = find(result.text, opening) if opening else None
        begin = place[0] if place else 0
    key = f"{number}/{surface}"
    at = find(result.text, surface, max(begin, taken.get(key, 0)))
    if at is not None:
        taken[key] = at[1]
    return at


def _title(row: Row) -> str:
    keys = (
        "canonical",
        "name",
        "value",
        "amount",
        "unit",
        "due",
        "bound",
        "date",
        "issued_on",
        "number",
        "status",
        "period",
    )
    return "; ".join(f"{k}: {row[k]}" for k in keys if row.get(k) is not None)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """``text[start:end]`` with its marks; of two that overlap the later one begins where the earlier ends."""
    out, at = [], start
    for first, last, state, title in marks:
        first, last = max(first, at), min(last, end)
        if first >= last or first < start:
            continue
        out.append(escape(text[at:first]))
        out.append(f'<mark class="{state}" title="{escape(title)}">{escape(text[first:last])}</mark>')
        at = last
    return "".join(out) + escape(text[at:end])

"""Records against gold: what was found, missed and invented, and which attributes are right.

Surfaces are compared without accents, case, spaces and punctuation, so a repaired spelling is no error. A gold row
marked ``optional`` costs nothing whether found or missed. Rows of tables are scored apart.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from rapidfuzz import fuzz

from .gold import Row
from .gold import folded as _folded

Likeness = Callable[[Row, Row], float]
HEADER_FIELDS: Final = ("doc_type", "number", "issued_on", "issuer", "signer")


@dataclass(slots=True)
class Score:
    """The result for one kind. ``attributes`` count, over the pairs, how often an attribute is right."""

    pairs: list[tuple[Row, Row]] = field(default_factory=list)
    missed: list[Row] = field(default_factory=list)
    extra: list[Row] = field(default_factory=list)
    attributes: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        return _ratio(len(self.pairs), len(self.pairs) + len(self.extra))

    @property
    def recall(self) -> float:
        return _ratio(len(self.pairs), len(self.pairs) + len(self.missed))

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    def accuracy(self, attribute: str) -> float:
        """The share of pairs whose attribute is right."""
        return _ratio(self.attributes[attribute], len(self.pairs))

    def add(self, other: Score) -> None:
        """Sum up over documents."""
        self.pairs += other.pairs
        self.missed += other.missed
        self.extra += other.extra
        self.attributes.update(other.attributes)


def score(gold: Sequence[Row], records: Sequence[Row]) -> dict[str, Score]:
    """The score of a document's records (as JSON objects), kind by kind."""
    by_kind: dict[str, list[Row]] = {}
    for record in records:
        by_kind.setdefault(record["kind"], []).append(record)
    rows: dict[str, list[Row]] = {}
    for row in gold:
        rows.setdefault(row["kind"], []).append(row)
    agencies, found = rows.get("agency", []), by_kind.get("agency", [])
    indicators, measured = rows.get("indicator", []), by_kind.get("indicator", [])
    scores = {
        "agency": _agencies(agencies, found, collective=False),
        "collective": _agencies(agencies, found, collective=True),
        "deadline": _scored(
            rows.get("deadline", []), by_kind.get("deadline", []), _deadline, {"due": _due, "bound": _bound}
        ),
        "money": _scored(
            rows.get("money", []), [r for r in by_kind.get("money", []) if not _in_table(r)], _money, {"bound": _bound}
        ),
        "citation": _scored(
            rows.get("citation", []),
            by_kind.get("citation", []),
            _citation,
            {"date": lambda g, r: g["date"] == r["issued_on"]},
        ),
        "indicator": _scored(
            [g for g in indicators if not g.get("table")],
            [r for r in measured if not _in_table(r)],
            _indicator,
            INDICATOR,
        ),
        "table_indicator": _scored(
            [g for g in indicators if g.get("table")],
            [r for r in measured if _in_table(r)],
            _indicator,
            INDICATOR | {"responsible": lambda g, r: _same_bodies(g.get("responsible"), r["responsible"])},
        ),
        "task": _scored(rows.get("task", []), by_kind.get("task", []), _task, TASK),
    }
    if rows.get("document"):
        scores["document"] = _header(rows["document"][0], by_kind.get("document", [{}])[0])
    return scores


def judged(scores: dict[str, Score]) -> Iterator[tuple[Row, bool]]:
    """Each record that gold decides upon, and whether it is right: it stands in the gold, and so does its value."""
    for kind, value in scores.items():
        if kind == "document":
            continue
        right = _VALUE.get(kind)
        yield from ((record, right is None or right(gold, record)) for gold, record in value.pairs)
        yield from ((record, False) for record in value.extra)


def align(gold: Sequence[Row], records: Sequence[Row], likeness: Likeness) -> Score:
    """Pair each gold row with the free record most like it; the optional ones choose last and are not counted."""
    free = dict(enumerate(records))
    result = Score()
    for row in sorted(gold, key=lambda r: bool(r.get("optional"))):
        marks = {index: likeness(row, record) for index, record in free.items()}
        best = max(marks, key=marks.__getitem__, default=None)
        counted = not row.get("optional")
        if best is None or not marks[best]:
            result.missed += [row] * counted
            continue
        record = free.pop(best)
        if counted:
            result.pairs.append((row, record))
    result.extra = list(free.values())
    return result


def _scored(
    gold: Sequence[Row],
    records: Sequence[Row],
    likeness: Likeness,
    attributes: dict[str, Callable[[Row, Row], bool]],
) -> Score:
    result = align(gold, records, likeness)
    for name, right in attributes.items():
        result.attributes[name] = sum(right(g, r) for g, r in result.pairs)
    return result


# ---------------------------------------------------------------- kinds


def _agencies(gold: Sequence[Row], records: Sequence[Row], *, collective: bool) -> Score:
    """Named bodies, or groups of unnamed ones. A body found but put in the other class is missed, not invented too."""
    result = align(
        [g for g in gold if bool(g.get("collective")) is collective],
        [r for r in records if bool(r["collective"]) is collective],
        lambda g, r: float(fold(g["text"]) == fold(r["text"])),
    )
    other = Counter(fold(g["text"]) for g in gold if bool(g.get("collective")) is not collective)
    extra = []
    for record in result.extra:
        surface = fold(record["text"])
        if other[surface]:
            other[surface] -= 1
        else:
            extra.append(record)
    result.extra = extra
    result.attributes["canonical"] = sum(_prefix(fold(g["canonical"]), fold(r["canonical"])) for g, r in result.pairs)
    return result


def _deadline(gold: Row, record: Row) -> float:
    a, b = fold(gold["text"]), fold(record["text"])
    return (2.0 if _due(gold, record) else 1.0) if a in b or b in a else 0.0


def _due(gold: Row, record: Row) -> bool:
    return bool(gold["due"] == record["due"])


def _bound(gold: Row, record: Row) -> bool:
    return bool(gold["bound"] == record["bound"])


def _money(gold: Row, record: Row) -> float:
    return float(_number(gold["value"]) == _number(record["amount"]) and gold["currency"] == record["currency"])


def _citation(gold: Row, record: Row) -> float:
    if not gold["number"]:
        return float(fuzz.partial_ratio(words(gold["text"]), words(record["text"])) > 85)
    if fold(gold["number"]) != fold(record["number"]):
        return 0.0
    return 2.0 if gold["date"] == record["issued_on"] else 1.0


def _indicator(gold: Row, record: Row) -> float:
    a, b = fold(gold["unit"]), fold(record["unit"])
    if _number(gold["value"]) != _number(record["value"]) or not (a in b or b in a):
        return 0.0
    likeness = float(fuzz.token_set_ratio(words(gold["name"]), words(record["name"])))
    return likeness if likeness >= 60 else 0.0


def _task(gold: Row, record: Row) -> float:
    """The shorter action stands in the longer; of several, the one most alike."""
    a, b = words(gold["text"]), words(record["text"])
    if min(len(a.split()), len(b.split())) < min(4, len(a.split())):
        return 0.0
    part = float(fuzz.partial_ratio(a, b))
    return part + float(fuzz.ratio(a, b)) / 100 if part >= 90 else 0.0


def _comparisons(row: Row) -> set[tuple[str, str, float | None]]:
    return {(c["basis"], c["kind"], _number(c["value"])) for c in row.get("comparisons") or ()}


INDICATOR: Final[dict[str, Callable[[Row, Row], bool]]] = {
    "period": lambda g, r: period_end(g["period"]) == (r["period"] or {}).get("end"),
    "status": lambda g, r: g["status"] == r["status"],
    "comparisons": lambda g, r: _comparisons(g) == _comparisons(r),
}
TASK: Final[dict[str, Callable[[Row, Row], bool]]] = {
    "lead": lambda g, r: _same_bodies(g["lead"], r["lead"]),
    "cooperating": lambda g, r: _same_bodies(g["cooperating"], r["cooperating"]),
    "due": _due,
}


# What makes a record of a kind right, past being found; the other kinds are paired by their values.
_VALUE: Final[dict[str, Callable[[Row, Row], bool]]] = {
    "agency": lambda g, r: _prefix(fold(g["canonical"]), fold(r["canonical"])),
    "deadline": _due,
    "citation": lambda g, r: bool(g["date"] == r["issued_on"]),
    "task": TASK["lead"],
}


def _header(gold: Row, record: Row) -> Score:
    """The document's own fields; a pair is a field that is right."""
    result = Score()
    for name in HEADER_FIELDS:
        value = record.get(name)
        if isinstance(value, dict):
            value = value.get("canonical") or value.get("name")
        a, b = (fold(x).replace("ubnd", "uybannhandan") for x in (gold.get(name), value))
        pair = ({"kind": "document", "text": name, "value": gold.get(name)}, {"text": name, "value": value})
        if a == b or (name == "issuer" and a and b and _prefix(a, b)):
            result.pairs.append(pair)
        else:
            result.missed.append(pair[0] | {"found": value})
    return result


# ---------------------------------------------------------------- values


@lru_cache(maxsize=65536)
def _fold(text: str) -> str:
    return _folded(text)[0]


def fold(value: Any) -> str:
    """Letters and digits only, without accents and case."""
    return _fold(str(value or ""))


def words(value: Any) -> str:
    """Words without accents and case, a space between."""
    return " ".join(_fold(word) for word in re.findall(r"\w+", str(value or "")))


def period_end(period: str | None) -> str | None:
    """The last day of a gold period: "2024-01", "2024-Q1", "2024", "2024-02-17", "2024-01/2024-02"."""
    if not period:
        return None
    last = str(period).split("/")[-1]
    if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", last):
        last = f"{quarter[1]}-{3 * int(quarter[2]):02}"
    if month := re.fullmatch(r"(\d{4})-(\d\d)", last):
        return f"{last}-{calendar.monthrange(int(month[1]), int(month[2]))[1]:02}"
    return f"{last}-12-31" if re.fullmatch(r"\d{4}", last) else last


def _number(value: Any) -> float | None:
    return None if value in (None, "") else round(float(value), 6)


def _same_bodies(gold: Iterable[str] | None, refs: Iterable[Row] | None) -> bool:
    """As many of them, and each the beginning of one on the other side ("UBND tỉnh", "UBND tỉnh Lào Cai")."""
    a = {fold(name) for name in gold or ()}
    b = {fold(ref["canonical"]) for ref in refs or ()}
    return len(a) == len(b) and all(any(_prefix(x, y) for y in b) for x in a)


def _prefix(a: str, b: str) -> bool:
    return bool(a and b) and (a.startswith(b) or b.startswith(a))


def _in_table(record: Row) -> bool:
    return bool(record["provenance"]["zone"] == "table")


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0

"""An output folder as records or as data frames."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from ..document import ReadError
from ..records import FILES, KINDS, AgencyRef, BBox, Failure, Record, parse
from ..records import Warning as RecordWarning

if TYPE_CHECKING:
    import pandas as pd

FAILURES: Final = "failures.jsonl"
DATE: Final = "datetime64[s]"


class Records:
    """The records of an output folder. They are read from disk when asked for."""

    def __init__(self, out: Path) -> None:
        self.out = out

    def __iter__(self) -> Iterator[Record]:
        """All records, kind by kind."""
        for kind in KINDS:
            yield from self.of(kind)

    def of(self, kind: str) -> Iterator[Record]:
        """The records of one kind, typed. Raises ValueError for a kind that is none."""
        return map(parse, self._lines(_file(kind)))

    def failures(self) -> list[Failure]:
        """What could not be read, and why."""
        return [Failure.model_validate_json(line) for line in self._lines(FAILURES)]

    def to_pandas(self, kind: str) -> pd.DataFrame:
        """One row a record, one column a field: dates, numbers, flags and categories as such.

        What is nested becomes columns of its own (``provenance_page``, ``period_end``, ``issuer_agency_id``); a list
        of bodies becomes two columns with a list each, names and registry keys; ``warnings`` the list of codes.
        Raises ``ModuleNotFoundError`` that says what to install where pandas is missing.
        """
        try:
            import pandas as pd
        except ModuleNotFoundError as error:
            message = f"to_pandas needs the package {error.name}: pip install 'vnadmin-extract[pandas]'"
            raise ModuleNotFoundError(message, name=error.name) from error

        rows = [json.loads(line) for line in self._lines(_file(kind))]
        columns = {c.name: c for c in _columns(_model(kind))}
        data = {name: pd.Series([c.read(row) for row in rows], dtype="object") for name, c in columns.items()}
        return pd.DataFrame({name: _typed(data[name], columns[name].dtype) for name in columns})

    def _lines(self, name: str) -> Iterator[str]:
        path = self.out / name
        if path.exists():
            with path.open(encoding="utf-8") as file:
                yield from (line for line in file if line.strip())


def load_records(out: Path | str) -> Records:
    """The records that ``vnadmin-extract run … -o OUT`` wrote.

    Raises ReadError where the folder holds none.
    """
    folder = Path(out)
    if not (folder / FILES["document"]).is_file():
        raise ReadError(
            "no_records", f"{folder} holds no records: make some with  vnadmin-extract run INPUT -o {folder}"
        )
    return Records(folder)


def _file(kind: str) -> str:
    if kind not in FILES:
        raise ValueError(f"unknown kind {kind!r}: one of {', '.join(KINDS)}")
    return FILES[kind]


def _model(kind: str) -> type[BaseModel]:
    union = get_args(Record)[0]
    models: tuple[type[BaseModel], ...] = get_args(union)
    return next(m for m in models if m.model_fields["kind"].default == kind)


# ---------------------------------------------------------------- columns


class _Column:
    """A column: its name, its dtype, and how its value is read from a record's JSON."""

    def __init__(self, name: str, dtype: str, read: Callable[[dict[str, Any]], Any]) -> None:
        self.name, self.dtype, self.read = name, dtype, read


def _columns(model: type[BaseModel], prefix: str = "", path: tuple[str, ...] = ()) -> Iterator[_Column]:
    for name, field in model.model_fields.items():
        yield from _of_field(prefix + name, field.annotation, (*path, name))


def _of_field(name: str, annotation: Any, path: tuple[str, ...]) -> Iterator[_Column]:
    """The columns of one field, by its type."""
    kind, nullable = _without_none(annotation)
    args = get_args(kind)
    if kind == BBox:
        for index, edge in enumerate(("x0", "top", "x1", "bottom")):
            yield _Column(f"{name}_{edge}", "float64", _get(path, itemgetter(index)))
    elif isinstance(kind, type) and issubclass(kind, AgencyRef):
        yield _Column(name, "string", _get(path, lambda ref: ref["canonical"]))
        yield _Column(f"{name}_agency_id", "string", _get(path, lambda ref: ref["agency_id"]))
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        yield from _columns(kind, f"{name}_", path)
    elif args and args[0] is AgencyRef:
        yield _Column(name, "object", _get(path, lambda refs: [ref["canonical"] for ref in refs]))
        yield _Column(f"{name}_agency_ids", "object", _get(path, lambda refs: [ref["agency_id"] for ref in refs]))
    elif args and args[0] is RecordWarning:
        yield _Column(name, "object", _get(path, lambda warnings: [w["code"] for w in warnings]))
    else:
        yield _Column(name, _dtype(kind, nullable), _get(path))


def _get(path: tuple[str, ...], then: Callable[[Any], Any] = lambda value: value) -> Callable[[dict[str, Any]], Any]:
    def read(row: dict[str, Any]) -> Any:
        value: Any = row
        for key in path:
            if value is None:
                return None
            value = value[key]
        return None if value is None else then(value)

    return read


def _without_none(annotation: Any) -> tuple[Any, bool]:
    """The type behind ``Annotated`` and ``| None``, and whether None is allowed."""
    if get_origin(annotation) in (Union, types.UnionType):
        rest = [a for a in get_args(annotation) if a is not type(None)]
        inner, _ = _without_none(rest[0])
        return inner, True
    if hasattr(annotation, "__metadata__"):
        return _without_none(annotation.__origin__)
    return annotation, False


def _dtype(kind: Any, nullable: bool) -> str:
    if get_origin(kind) is Literal:
        return "category"
    if kind is bool:
        return "boolean" if nullable else "bool"
    if kind is int:
        return "Int64" if nullable else "int64"
    if kind in (float, Decimal):
        return "float64"
    if kind is date:
        return DATE
    return "string" if kind is str else "object"


def _typed(series: Any, dtype: str) -> Any:
    import pandas as pd

    if dtype == DATE:
        return pd.to_datetime(series, format="%Y-%m-%d").astype(DATE)
    return series.astype(dtype)

"""Gold annotation on disk: ``NAME.paras.txt`` (a paragraph a line) and ``NAME.gold.jsonl`` (a row an annotation)."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from ..batch.inputs import UsageError

Row: TypeAlias = dict[str, Any]
SUFFIX: Final = ".gold.jsonl"


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One annotated document: its paragraphs as the annotators read them, and their rows in order."""

    name: str
    paragraphs: tuple[str, ...]
    rows: tuple[Row, ...]


def read_gold(folder: Path) -> list[GoldDocument]:
    """All annotated documents of a folder, in the order of their names. Raises UsageError where there is none."""
    found = [read_one(path) for path in sorted(folder.glob(f"*{SUFFIX}"))]
    if not found:
        raise UsageError(f"no annotation in {folder}: files named NAME{SUFFIX} are looked for")
    return found


def read_one(path: Path) -> GoldDocument:
    """The document whose rows stand at ``path``. Raises UsageError with the line that is wrong."""
    name = path.name.removesuffix(SUFFIX)
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        rows.append(parsed(line, str(path), number))
    paragraphs = path.with_name(f"{name}.paras.txt")
    text = paragraphs.read_text(encoding="utf-8") if paragraphs.exists() else ""
    return GoldDocument(name, tuple(text.rstrip("\n").split("\n")), tuple(rows))


def parsed(text: str, file: str, line: int = 1, again: str = "") -> Any:
    """The JSON in ``text``, which begins at a line of ``file``. Raises UsageError with the place that is wrong."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"{file}, line {line + error.lineno - 1}, column {error.colno}"
        raise UsageError(f"{place}: no JSON ({error.msg})" + (f": {again}" if again else "")) from error


def write_gold(document: GoldDocument, folder: Path) -> None:
    """Write one document as ``read_one`` reads it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{document.name}.paras.txt").write_text("\n".join(document.paragraphs) + "\n", encoding="utf-8")
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in document.rows)
    (folder / f"{document.name}{SUFFIX}").write_text(lines, encoding="utf-8")


def files_of(name: str, candidates: Sequence[Path]) -> list[Path]:
    """The files that a gold document is about: those of its name, else those whose name begins with it and ``_``."""
    exact = [path for path in candidates if path.stem == name]
    return exact or [path for path in candidates if path.stem.startswith(f"{name}_")]


def spans(document: GoldDocument) -> Iterator[tuple[Row, int, int]]:
    """Each row with its span in ``"\\n".join(paragraphs)``: rows of one surface take its occurrences in turn."""
    starts = [0]
    for paragraph in document.paragraphs:
        starts.append(starts[-1] + len(paragraph) + 1)
    taken: dict[tuple[str, int, str], int] = {}
    for row in document.rows:
        number, surface = row.get("para"), row.get("text")
        if not number or not surface or number > len(document.paragraphs):
            continue
        paragraph = document.paragraphs[number - 1]
        key = (row["kind"], number, surface)
        at = find(paragraph, surface, taken.get(key, 0))
        if at is not None:
            taken[key] = at[1]
            yield row, starts[number - 1] + at[0], starts[number - 1] + at[1]


def find(text: str, surface: str, begin: int = 0) -> tuple[int, int] | None:
    """Where ``surface`` stands in ``text`` from ``begin`` on, whatever its spaces, case and punctuation."""
    wanted = folded(surface)[0]
    letters, offsets = folded(text[begin:])
    at = letters.find(wanted) if wanted else -1
    if at < 0:
        return None
    return begin + offsets[at], begin + offsets[at + len(wanted) - 1] + 1


def folded(text: str) -> tuple[str, list[int]]:
    """The letters and digits of ``text`` without accents and case, and the offset of each."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        for part in unicodedata.normalize("NFD", character.lower().replace("đ", "d")):
            if part.isalnum():
                letters.append(part)
                offsets.append(offset)
    return "".join(letters), offsets

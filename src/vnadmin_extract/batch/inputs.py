"""Which files a run takes, and under what names."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..ingest.detect import SUFFIXES

UNREAD_DOCUMENTS: Final = frozenset(
    {".7z", ".ceb", ".eml", ".gif", ".heic", ".key", ".msg", ".ods", ".odt", ".ofd", ".pages", ".ppt", ".pptx", ".rar"}
    | {".wps", ".xls", ".xlsb", ".xlsm", ".xlsx", ".xps", ".zip"}
)
"""Suffixes that may well hold a document but are not read: in a folder they become failures, not omissions."""


class UsageError(Exception):
    """The command cannot be carried out as given: one line for the user, exit code 2."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read; ``source_file`` is its name in the records, relative to the input folder.

    A folder that cannot be opened is one too, and becomes a failure: what is in it is missing. ``copy_of`` names
    the file before it that has the same bytes.
    """

    path: Path
    source_file: str
    copy_of: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """The files of a run, in its order, and those of its folders that are no documents."""

    inputs: tuple[Input, ...]
    left_out: tuple[Path, ...]


def select(given: Sequence[Path], out: Path | None = None) -> Selection:
    """The files at the paths ``given``: files as they are, folders with all below them, each file once.

    Nothing inside ``out`` is taken. Raises UsageError where a path is not there, or is ``out`` itself, or nothing is
    left to read.
    """
    own = out.resolve() if out is not None else None
    found: list[tuple[Path, Path]] = []
    left_out: list[Path] = []
    seen: set[Path] = set()
    shut: set[Path] = set()
    for root in given:
        if not root.exists():
            raise UsageError(f"{root} does not exist")
        if own is not None and root.is_dir() and root.resolve() == own:
            # What is kept or exported there would be read as documents by the next run.
            raise UsageError(f"{root} is a folder to read: choose another one with -o")
        for path in _files(root, own, shut) if root.is_dir() else [root]:
            if path.is_symlink() and path.is_dir():
                left_out.append(path)
                continue
            if path.resolve() in seen:
                continue
            seen.add(path.resolve())
            if (
                path is root
                or path in shut
                or path.suffix.lower() in SUFFIXES
                or path.suffix.lower() in UNREAD_DOCUMENTS
            ):
                found.append((root, path))
            else:
                left_out.append(path)
    if not any(path is root or path in shut or path.suffix.lower() in SUFFIXES for root, path in found):
        kinds = "PDF, DOCX, DOC, RTF, HTML, TXT, PNG, JPEG, TIFF"
        raise UsageError(f"no file to read in {', '.join(map(str, given))} (these are read: {kinds})")
    return Selection(_named(found), tuple(left_out))


def _files(root: Path, own: Path | None, shut: set[Path]) -> Iterator[Path]:
    """The files below ``root`` in a fixed order, links to folders, and folders that cannot be opened, which are added
    to ``shut``; hidden ones and Word's lock files are passed over."""
    refused: list[OSError] = []
    for folder, folders, files in os.walk(root, onerror=refused.append):
        folders[:] = sorted(
            f for f in folders if not f.startswith(".") and (own is None or (Path(folder) / f).resolve() != own)
        )
        links = [f for f in folders if (Path(folder) / f).is_symlink()]
        for name in sorted([*files, *links]):
            if not name.startswith((".", "~$")):
                yield Path(folder) / name
    for error in refused:
        shut.add(Path(error.filename))
        yield Path(error.filename)


def _named(found: Sequence[tuple[Path, Path]]) -> tuple[Input, ...]:
    """Names relative to the input folder; where two would be the same, relative to what all inputs have in common."""
    names = [path.name if path == root else path.relative_to(root).as_posix() for root, path in found]
    if any(count > 1 for count in Counter(names).values()):
        # Without "..", which would lead out of the folder that texts are kept in.
        common = os.path.commonpath([os.path.abspath(root) for root, _ in found])
        names = [Path(os.path.relpath(os.path.abspath(path), common)).as_posix() for _, path in found]
    return tuple(Input(path, _printable(name)) for (_, path), name in zip(found, names, strict=True))


def _printable(name: str) -> str:
    """``name`` as valid Unicode: a file name of another encoding cannot be written as JSON."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")

"""Styles and numbering of Word documents: what is bold, and the number that a paragraph shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from .runs import is_capitals_font

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def attribute(element: ET.Element, name: str) -> str:
    """The attribute ``w:name``, or an empty string."""
    return element.get(W + name) or ""


def is_on(properties: ET.Element, name: str, otherwise: bool = False) -> bool:
    """A switch such as ``<w:b/>``: on, off, or as inherited where it is not set."""
    found = properties.find(W + name)
    return otherwise if found is None else attribute(found, "val") not in ("0", "false", "off", "none")


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    bold: bool = False
    capitals: bool = False
    number: str | None = None
    level: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class RunStyle:
    bold: bool | None = None
    capitals: bool | None = None
    raised: bool = False


class Styles:
    """The style sheet, with inheritance."""

    def __init__(self, root: ET.Element | None) -> None:
        elements = [] if root is None else root.findall(W + "style")
        self._styles = {attribute(s, "styleId"): s for s in elements}
        defaults = [s for s in elements if attribute(s, "type") == "paragraph" and attribute(s, "default") == "1"]
        self._default = attribute(defaults[0], "styleId") if defaults else ""
        self._paragraphs: dict[str, ParagraphStyle] = {}

    def _chain(self, name: str) -> list[ET.Element]:
        """The style and those it is based on, the most general first."""
        chain: list[ET.Element] = []
        while name in self._styles and len(chain) < 20:
            style = self._styles[name]
            chain.append(style)
            based = style.find(W + "basedOn")
            name = "" if based is None else attribute(based, "val")
        return chain[::-1]

    def of_paragraph(self, properties: ET.Element | None) -> ParagraphStyle:
        found = None if properties is None else properties.find(W + "pStyle")
        name = self._default if found is None else attribute(found, "val")
        if name not in self._paragraphs:
            self._paragraphs[name] = self._paragraph_style(name)
        return self._paragraphs[name]

    def _paragraph_style(self, name: str) -> ParagraphStyle:
        bold, capitals, number, level = False, False, None, None
        for style in self._chain(name):
            run = style.find(W + "rPr")
            if run is not None:
                bold, capitals = is_on(run, "b", bold), is_on(run, "caps", capitals) or _in_capitals(run)
            numbering = style.find(f"{W}pPr/{W}numPr")
            if numbering is not None:
                number = _value(numbering, "numId") or number
                level = int(_value(numbering, "ilvl") or level or 0)
        return ParagraphStyle(bold, capitals, number, level, name)

    def of_run(self, properties: ET.Element) -> RunStyle:
        found = properties.find(W + "rStyle")
        bold: bool | None = None
        capitals: bool | None = None
        raised = False
        for style in self._chain(attribute(found, "val")) if found is not None else ():
            run = style.find(W + "rPr")
            if run is not None:
                bold = is_on(run, "b") if run.find(W + "b") is not None else bold
                capitals = True if is_on(run, "caps") or _in_capitals(run) else capitals
                raised = raised or _value(run, "vertAlign") == "superscript"
        return RunStyle(bold, capitals, raised)


def _in_capitals(run: ET.Element) -> bool:
    fonts = run.find(W + "rFonts")
    return fonts is not None and is_capitals_font(attribute(fonts, "ascii"))


def _value(parent: ET.Element, name: str) -> str:
    found = parent.find(W + name)
    return "" if found is None else attribute(found, "val")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its number is written (``pattern`` with %1 to %9) and where it starts."""

    form: str
    pattern: str
    start: int
    restart: int | None = None
    style: str = ""


class Numbering:
    """Counts the automatic numbers through the document."""

    def __init__(self, root: ET.Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._started: set[tuple[str, int]] = set()
        self._starts: dict[tuple[str, int], int] = {}
        if root is None:
            return
        for abstract in root.findall(W + "abstractNum"):
            self._levels[attribute(abstract, "abstractNumId")] = _levels(abstract)
        for number in root.findall(W + "num"):
            self._add(number)

    def _add(self, number: ET.Element) -> None:
        name = attribute(number, "numId")
        base = _value(number, "abstractNumId")
        self._abstract[name] = base
        for override in number.findall(W + "lvlOverride"):
            index = int(attribute(override, "ilvl") or 0)
            start = _value(override, "startOverride")
            if start.isdigit():
                self._starts[name, index] = int(start)
            changed = _levels(override)
            if changed:
                # A list of its own: it shares neither look nor count with the one it was made from.
                self._levels[f"num {name}"] = {**self._levels.get(base, {}), **changed}
                self._abstract[name] = f"num {name}"

    def label(self, properties: ET.Element | None, style: ParagraphStyle) -> str:
        """The number that the paragraph shows, counted on; empty where it has none."""
        found = None if properties is None else properties.find(W + "numPr")
        number = (None if found is None else _value(found, "numId")) or style.number
        if not number or number == "0" or number not in self._abstract:
            return ""
        abstract = self._abstract[number]
        levels = self._levels.get(abstract, {})
        written = "" if found is None else _value(found, "ilvl")
        index = int(written) if written.isdigit() else self._style_level(levels, style)
        if index not in levels:
            return ""
        self._count(number, abstract, levels, index)
        return self._write(abstract, levels, index)

    @staticmethod
    def _style_level(levels: dict[int, Level], style: ParagraphStyle) -> int:
        linked = [i for i, level in levels.items() if level.style == style.name and style.name]
        return linked[0] if linked else style.level or 0

    def _count(self, number: str, abstract: str, levels: dict[int, Level], index: int) -> None:
        key = (abstract, index)
        restart = (number, index) in self._starts and (number, index) not in self._started
        if restart:
            self._started.add((number, index))
            self._counts[key] = self._starts[number, index]
        elif key in self._counts:
            self._counts[key] += 1
        else:
            self._counts[key] = levels[index].start
        for deeper in [k for k in self._counts if k[0] == abstract and k[1] > index]:
            level = levels.get(deeper[1])
            if level is None or level.restart is None or index < level.restart:
                del self._counts[deeper]

    def _write(self, abstract: str, levels: dict[int, Level], index: int) -> str:
        level = levels[index]
        if level.form == "bullet":
            return level.pattern if level.pattern in ("-", "–", "+", "*", "•", "o") else "-"
        if level.form == "none" and "%" not in level.pattern:
            return level.pattern
        text = level.pattern
        for place in range(index, -1, -1):
            if f"%{place + 1}" in text and place in levels:
                count = self._counts.setdefault((abstract, place), levels[place].start)
                text = text.replace(f"%{place + 1}", _numeral(count, levels[place].form))
        return text.strip()


def _levels(parent: ET.Element) -> dict[int, Level]:
    found = {}
    for level in parent.findall(W + "lvl"):
        start, restart = _value(level, "start"), _value(level, "lvlRestart")
        found[int(attribute(level, "ilvl") or 0)] = Level(
            _value(level, "numFmt") or "decimal",
            _value(level, "lvlText"),
            int(start) if start.isdigit() else 1,
            int(restart) if restart.isdigit() else None,
            _value(level, "pStyle"),
        )
    return found


def _numeral(count: int, form: str) -> str:
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(count)
        return roman if form == "upperRoman" else roman.lower()
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form == "decimalZero":
        return f"{count:02d}"
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    text = ""
    for value, sign in (
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")
    ):  # fmt: skip
        text += sign * (count // value)
        count %= value
    return text

"""Styles and numbering of Word documents: what is bold, and the number that a paragraph shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from .numbering import Level, Numbering
from .runs import is_capitals_font

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def attribute(element: ET.Element, name: str) -> str:
    """The attribute ``w:name``, or an empty string."""
    return element.get(W + name) or ""


def is_on(properties: ET.Element, name: str, otherwise: bool = False) -> bool:
    """A switch such as ``<w:b/>``: on, off, or as inherited where it is not set."""
    found = properties.find(W + name)
    return otherwise if found is None else attribute(found, "val") not in ("0", "false", "off", "none")


def is_struck(properties: ET.Element, otherwise: bool = False) -> bool:
    """Whether a line is drawn through the text, once or twice: its author has deleted it."""
    return is_on(properties, "strike", otherwise) or is_on(properties, "dstrike")


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
    struck: bool = False


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
        raised = struck = False
        for style in self._chain(attribute(found, "val")) if found is not None else ():
            run = style.find(W + "rPr")
            if run is not None:
                bold = is_on(run, "b") if run.find(W + "b") is not None else bold
                capitals = True if is_on(run, "caps") or _in_capitals(run) else capitals
                raised = raised or _value(run, "vertAlign") == "superscript"
                struck = is_struck(run, struck)
        return RunStyle(bold, capitals, raised, struck)


def _in_capitals(run: ET.Element) -> bool:
    fonts = run.find(W + "rFonts")
    return fonts is not None and is_capitals_font(attribute(fonts, "ascii"))


def _value(parent: ET.Element, name: str) -> str:
    found = parent.find(W + name)
    return "" if found is None else attribute(found, "val")


class ListNumbers:
    """The numbers of list paragraphs, from ``numbering.xml`` and the style sheet."""

    def __init__(self, root: ET.Element | None) -> None:
        lists: dict[str, dict[int, Level]] = {}
        numbers: dict[str, str] = {}
        starts: dict[tuple[str, int], int] = {}
        for abstract in [] if root is None else root.findall(W + "abstractNum"):
            lists[attribute(abstract, "abstractNumId")] = _levels(abstract)
        for number in [] if root is None else root.findall(W + "num"):
            name, base = attribute(number, "numId"), _value(number, "abstractNumId")
            numbers[name] = base
            for override in number.findall(W + "lvlOverride"):
                start = _value(override, "startOverride")
                if start.isdigit():
                    starts[name, int(attribute(override, "ilvl") or 0)] = int(start)
                changed = _levels(override)
                if changed:
                    # A list of its own: it shares neither look nor count with the one it was made from.
                    lists[f"num {name}"] = {**lists.get(numbers[name], {}), **changed}
                    numbers[name] = f"num {name}"
        self._counter = Numbering(lists, numbers, starts)

    def label(self, properties: ET.Element | None, style: ParagraphStyle) -> str:
        """The number that the paragraph shows, counted on; empty where it has none."""
        found = None if properties is None else properties.find(W + "numPr")
        number = ("" if found is None else _value(found, "numId")) or style.number or "0"
        levels = self._counter.levels(number)
        written = "" if found is None else _value(found, "ilvl")
        index = int(written) if written.isdigit() else _style_level(levels, style)
        return self._counter.label(number, index)


def _style_level(levels: dict[int, Level], style: ParagraphStyle) -> int:
    linked = [i for i, level in levels.items() if level.style == style.name and style.name]
    return linked[0] if linked else style.level or 0


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

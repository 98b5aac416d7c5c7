"""Dates, amounts and numerals that OCR hurt: what their grammar allows in only one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

Edit: TypeAlias = tuple[int, int, str, str]

_DIGITS: Final = str.maketrans("lIiOoQ|", "1110001")
_D: Final = r"[0-9lIOo|]"


def _roman(text: str) -> str | None:
    """The numeral meant by look-alikes of I and V: "IIT" → "III", "Il" → "II", "TV" → "IV"."""
    read = text.replace("H", "II").replace("N", "II").replace("l", "I").replace("|", "I").replace("1", "I")
    if read in ("TV", "IY", "LV", "IV"):
        return "IV"
    read = read.replace("T", "I").replace("L", "I")
    return read if read in ("I", "II", "III", "IV") else None


def _figures(match: re.Match[str]) -> str | None:
    """Letters that stand for digits in a date."""
    read = match.group().translate(_DIGITS)
    return read if any(c.isdigit() for c in match.group()) else None


def _quarter(match: re.Match[str]) -> str | None:
    return _roman(match.group())


def _section(match: re.Match[str]) -> str | None:
    # "II." and "III." only: a lone I or l may be a 1.
    read = _roman(match.group())
    return read if read in ("II", "III") else None


def _space(match: re.Match[str]) -> str:
    return " "


def _constant(right: str) -> Callable[[re.Match[str]], str]:
    return lambda match: right.upper() if match.group().isupper() else right


Rule: TypeAlias = tuple[str, re.Pattern[str], Callable[[re.Match[str]], str | None]]

_BAD_TY: Final = "(?:tý|tỳ|tỵ|tỹ)"
_BAD_DONG: Final = r"(?:đông|đổng|dồng|đòng)\b"
_RULES: Final[tuple[Rule, ...]] = (
    # "ngày/05/01/2024"
    ("date", re.compile(r"(?i)(?<=\bngày)\s?/\s?(?=\d{1,2}\s?[/.-]\s?\d{1,2}[/.-]\d{4}\b)"), _space),
    # "ngày14/12/2023", "ngày05 tháng", "ngày 05tháng"
    ("date", re.compile(rf"(?i)(?<=\bngày)(?={_D}{{1,2}}[/.-]{_D}{{1,2}}[/.-]{_D}{{4}}\b)"), _space),
    ("date", re.compile(r"(?i)(?<=\bngày)(?=\d{1,2}\s?tháng\b)"), _space),
    ("date", re.compile(r"(?i)(?:(?<=\bngày \d\d)|(?<=\bngày\d\d))(?=tháng\s?\d)"), _space),
    # "tháng3 năm 2024", "tháng3/2024", "tháng 3năm 2024", "năm2024"
    ("date", re.compile(r"(?i)(?<=\btháng)(?=\d{1,2}(?:\s?năm|\s?/\s?\d{4})\b)"), _space),
    ("date", re.compile(r"(?i)(?:(?<=\btháng \d)|(?<=\btháng \d\d))(?=năm\s?\d{4}\b)"), _space),
    ("date", re.compile(r"(?i)(?<=\bnăm)(?=(?:19|20)\d\d\b)"), _space),
    # "l4/12/2023", "0l/O3/2024"
    ("digit", re.compile(rf"(?<![\w/.-]){_D}{{1,2}}[/.-]{_D}{{1,2}}[/.-](?:[12lI]{_D}{{3}})(?![\w/])"), _figures),
    # "ngày l0 tháng", "tháng l2 năm", "năm 2O24"
    ("digit", re.compile(rf"(?i)(?<=\bngày )(?-i:{_D}{{2}})(?=\s+tháng\b)"), _figures),
    ("digit", re.compile(rf"(?i)(?<=\btháng )(?-i:{_D}{{2}})(?=\s+năm\b)"), _figures),
    ("digit", re.compile(rf"(?i)(?<=\bnăm )(?-i:2[0Oo]{_D}{{2}})\b"), _figures),
    # "quý IIT", "quý H", "quý TV"
    ("numeral", re.compile(r"(?i)(?<=\bquý )(?-i:[IlTHVYNL|1]{2,3}|H|N|l|\|)(?=[\s,;.:)/]|$)"), _quarter),
    # "Il. …", "IIT. …" at the head of a section
    ("numeral", re.compile(r"^(?![1]+\.)(?:[Il|1T]{2,3}|H|IH|HI|[lI1]H)(?=\.\s+[^\W\d_])"), _section),
    # "12 tý đồng", "3 nghìn tỳ đồng", "5 triệu đông"
    ("amount", re.compile(rf"(?<=\d ){_BAD_TY}(?= (?:đ[ồôổ]ng|USD|VNĐ)\b)"), _constant("tỷ")),
    ("amount", re.compile(rf"(?:(?<=\bnghìn )|(?<=\btriệu )){_BAD_TY}(?= đ[ồôổ]ng\b)"), _constant("tỷ")),
    ("amount", re.compile(rf"(?:(?<=\d tỷ )|(?<=\d tý )|(?<=\d tỳ )){_BAD_DONG}"), _constant("đồng")),
    ("amount", re.compile(rf"(?:(?<=\d triệu )|(?<=\d nghìn )|(?<=\d ngàn )){_BAD_DONG}"), _constant("đồng")),
    ("amount", re.compile(r"(?<=\d )(?:triêu|triệư|triéu)(?= đồng\b)"), _constant("triệu")),
    # "Điêu 3."
    ("article", re.compile(r"^(?:Điêu|Diều|Diêu|Điểu|Điếu)(?=\s+\d{1,3}\s*[.:])"), _constant("Điều")),
    ("article", re.compile(r"^(?:ĐIÊU|DIỀU|ĐIỂU|DIEU)(?=\s+\d{1,3}\s*[.:])"), _constant("ĐIỀU")),
)

# One look decides for nearly all paragraphs that there is nothing to do.
_ANYTHING: Final = re.compile(
    r"(?i)ngày\s?[/\d]\S*[/.\d]|ngày\d|tháng\d|\dtháng|\dnăm|năm\d|\bquý\s|\bt[ýỳỵỹ]\b|đ[ôổò]ng\b|dồng\b|tri[êé]u|triệư|"
    r"\d[lIOo|]|[lIOo|]\d|^[Il|1TH]{1,3}\.|^[ĐD]i[êểề]u\s"
)


def grammar_repairs(text: str) -> Iterator[Edit]:
    """Edits of one paragraph, rule by rule."""
    if not _ANYTHING.search(text):
        return
    for name, pattern, right in _RULES:
        for match in pattern.finditer(text):
            new = right(match)
            if new is not None and new != match.group():
                yield match.start(), match.end(), new, name

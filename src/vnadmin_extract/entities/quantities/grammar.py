"""Numbers with their units: "." groups, "," is the decimal mark; the other way round only where nothing else fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from ...document import Context, Note, StructuredText
from ...linking.fold import same_tone_placement
from ...mentions import Bound, QuantityMention
from .units import COUNTED, CURRENCIES, MEASURES, PER, SCALES

_FIGURES = r"\d{1,3}(?:[.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?![.]\d{3}(?!\d))|\d{1,3}(?:,\d{3})+(?:[.]\d+)?|\d+[.]\d+"
_NUMBER = re.compile(rf"(?<![\w.,/-])(?P<sign>[+-])?(?P<n>{_FIGURES})(?![\d])")
_BOUND = re.compile(
    r"(?i)(?:(?P<over>(?:đạt\s+)?trên|(?<!cao )(?<!nhiều )(?<!thấp )(?<!ít )(?<!lớn )hơn|vượt|ít nhất|tối thiểu|"
    r">=?|≥|từ(?=\s+\d[\d.,]*\s*(?:%|\S+)\s+trở lên))|(?P<under>dưới|chưa đến|không quá|tối đa|<=?|≤)|"
    r"(?P<approx>khoảng|gần|xấp xỉ|ước khoảng|~))\s*$"
)
_SCALE = r"(?:(?:nghìn|ngàn|triệu)\s+t[ỷỉ]|trăm\s+triệu|nghìn|ngàn|triệu|t[ỷỉ]|vạn|tr\b)"
_NOT_NUMBER = re.compile(
    r"(?i)(?:điều|khoản|điểm|mục|quý|phụ lục|số|ngày|tháng|năm|nq|khóa|lần thứ|kỳ họp thứ|thứ|quốc lộ|ql|km|"
    r"khu vực|tuyến|lô|phường|quận|tập|chương|bước|giai đoạn|mẫu|biểu|ca|cấp|hạng|loại|nhóm|vùng|tổ|đội|covid|"
    r"vòng)\s*$"
)
_DATE_LIKE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}/(?:19|20)\d\d")
_WORDS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_SPELLED = re.compile(
    r"(?i)\(\s*(?:bằng chữ:?\s*)?((?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|"
    r"trăm|linh|lẻ|nghìn|ngàn|vạn|triệu|tỷ|tỉ)[,\s]*)+)\s*(đồng|usd)?[^)]{0,20}\)"
)


@cache
def _unit_regex() -> re.Pattern[str]:
    counted = "|".join(re.escape(u).replace(r"\ ", r"\s") for u in sorted(COUNTED, key=len, reverse=True))
    measures = "|".join(re.escape(u).replace(r"\ ", r"\s") for u in sorted(MEASURES, key=len, reverse=True))
    money = "|".join(re.escape(u).replace(r"\ ", r"\s") for u in sorted(CURRENCIES, key=len, reverse=True))
    return re.compile(
        rf"\s?(?:(?P<scale>{_SCALE})(?![^\W\d_]))?\s?(?:(?P<money>(?i:{money}))(?!\s?chí)(?![^\W\d_])|"
        rf"(?P<measure>[%‰]|(?i:{measures})(?![^\W_]))|(?P<counted>(?i:{counted}))(?![^\W\d_]))?(?P<per>{PER})?"
    )


def find_quantities(text: StructuredText, context: Context) -> list[QuantityMention]:
    """All numbers with a unit, money among them, in order."""
    return list(_quantities(same_tone_placement(text.text)))


def _quantities(text: str) -> Iterator[QuantityMention]:
    unit_regex = _unit_regex()
    covered = 0
    for found in _NUMBER.finditer(text):
        if found.start() < covered or not _stands_free(text, found):
            continue
        chain = [found]
        at = found.end()
        separators: list[str] = []
        while more := re.compile(rf"\s?(?P<sep>/|-|–|đến)\s?(?P<n>{_FIGURES})(?![\d])").match(text, at):
            if len(chain) == 2 or not _compatible(found["n"], more["n"]):
                break
            chain.append(more)
            separators.append(more["sep"])
            at = more.end()
        unit = unit_regex.match(text, at)
        if unit is None or not (unit["money"] or unit["measure"] or unit["counted"] or unit["scale"]):
            if len(chain) == 1:
                continue
            chain, at = chain[:1], found.end()
            unit = unit_regex.match(text, at)
            if unit is None or not (unit["money"] or unit["measure"] or unit["counted"] or unit["scale"]):
                continue
        if (
            unit["scale"]
            and not (unit["money"] or unit["measure"] or unit["counted"])
            and unit["scale"].strip() == "tr"
        ):
            continue
        if unit["measure"] == "m" and re.match(r"\w", text[unit.end() : unit.end() + 1]):
            continue
        covered = unit.end()
        yield from _values(text, chain, separators, unit)


def _stands_free(text: str, found: re.Match[str]) -> bool:
    """Not an outline's number, a date, an article, a document's number."""
    start = found.start()
    before = text[max(0, start - 18) : start]
    if _NOT_NUMBER.search(before) and not re.search(r"(?i)(?:tổng|con|đối tượng|chỉ) số\s*$", before):
        return False
    if _DATE_LIKE.match(text, found.start("n")) or re.match(
        r"/\d{4}|[-/][A-ZĐ]|/\d{1,2}/", text[found.end() : found.end() + 6]
    ):
        return False
    line = text.rfind("\n", 0, start) + 1
    opens_line = not text[line:start].strip()
    return not (opens_line and re.match(r"[.)]\s", text[found.end() : found.end() + 2]))


def _compatible(a: str, b: str) -> bool:
    """Two figures of one expression ("5.196/5.632", "20 - 25"), not a figure and a year."""
    return not (re.fullmatch(r"(?:19|20)\d\d", b) and len(a) <= 2)


def parse_number(figures: str) -> tuple[Decimal, tuple[Note, ...]]:
    """The value of ``figures`` as Vietnamese writes numbers; a note where they are written the other way round."""
    if re.fullmatch(r"\d{1,3}(?:[.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?", figures):
        if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3}){2,}", figures):
            return _turned(figures)
        return Decimal(figures.replace(".", "").replace(",", ".")), ()
    return _turned(figures)


def _turned(figures: str) -> tuple[Decimal, tuple[Note, ...]]:
    value = Decimal(figures.replace(",", ""))
    return value, (Note("separators_turned", f"{figures!r} was read with '.' as the decimal mark: {value}"),)


def _values(
    text: str, chain: list[re.Match[str]], separators: list[str], unit: re.Match[str]
) -> Iterator[QuantityMention]:
    first = chain[0]
    bound, bound_start = _bound(text, first.start())
    name, currency, code, factor = _unit(unit)
    notes_of = [parse_number(m["n"]) for m in chain]
    spelled, spelled_note = _spelled(text, unit.end(), notes_of[-1][0] * (factor or 1))
    sign = -1 if first.groupdict().get("sign") == "-" and text[max(0, first.start() - 1) : first.start()] == "(" else 1
    is_range = len(chain) == 2 and separators[0] != "/"
    end = len(text[: unit.end()].rstrip())
    if is_range and currency is None:
        (low, n1), (high, n2) = notes_of
        yield QuantityMention(
            start=first.start(), end=end, value=low, unit=name, number_start=first.start("n"),
                number_end=chain[1].end("n"), bound=bound, bound_start=bound_start,
            range_end=high, unit_code=code, base_value=low * factor if factor else None,
            base_range_end=high * factor if factor else None, notes=n1 + n2,
        )  # fmt: skip
        return
    for index, (match, (value, notes)) in enumerate(zip(chain, notes_of, strict=True)):
        last = index == len(chain) - 1
        value *= sign
        yield QuantityMention(
            start=match.start() if index == 0 else match.start("n"),
            end=end if last else match.end("n"),
            value=value,
            unit=name,
            number_start=match.start("n"),
            number_end=match.end("n"),
            bound=bound if index == 0 else "exact",
            bound_start=bound_start if index == 0 else None,
            currency=currency,
            unit_code=code,
            base_value=value * factor if factor else None,
            rule=("slash_of" if index else "slash") if "/" in separators else "range" if is_range else "quantity",
            notes=notes + (spelled_note if last and spelled else ()),
        )


def _bound(text: str, start: int) -> tuple[Bound, int | None]:
    found = _BOUND.search(text, max(0, start - 24), start)
    if not found:
        return "exact", None
    kind: Bound = "over" if found["over"] else "under" if found["under"] else "approx"
    return kind, found.start()


def _unit(unit: re.Match[str]) -> tuple[str, str | None, str | None, Decimal | None]:
    """The unit as written (lower case but for abbreviations), its currency, its code and the factor to the code."""
    scale = (
        SCALES.get(re.sub(r"\s+", " ", unit["scale"]).replace("tỉ", "tỷ"), Decimal(1)) if unit["scale"] else Decimal(1)
    )
    name = " ".join(unit[0].split())
    if unit["money"]:
        code = CURRENCIES[re.sub(r"\s+", " ", unit["money"]).lower()]
        if unit["per"]:
            return _lower(name), None, f"{code}{unit['per'].strip()}", scale
        return _lower(name), code, code, scale
    if unit["measure"]:
        code, factor = MEASURES[re.sub(r"\s+", " ", unit["measure"]).lower()]
        return _lower(name), None, code if not unit["per"] else f"{code}{unit['per'].strip()}", scale * factor
    if unit["counted"]:
        return _lower(name), None, None, scale if unit["scale"] else None
    return _lower(name), None, None, scale


def _lower(name: str) -> str:
    return " ".join(w if w.isupper() or any(c.isupper() for c in w[1:]) else w.lower() for w in name.split())


def _spelled(text: str, at: int, value: Decimal) -> tuple[bool, tuple[Note, ...]]:
    """The words in brackets behind a number, checked against it."""
    found = _SPELLED.match(text, at + (text[at : at + 1] == " "))
    if not found:
        return False, ()
    read = read_words(found[1])
    if read is None or read == value:
        return False, ()
    return True, (Note("words_disagree", f"the figures say {value:f}, the words {found[1].strip()!r} say {read}"),)


def read_words(words: str) -> Decimal | None:
    """The number that Vietnamese number words say ("mười lăm nghìn năm trăm tỷ"), or None where they say none."""
    total = Decimal(0)
    pending = Decimal(0)  # what the next large scale multiplies
    group = unit = 0
    for word in re.findall(r"[^\W\d_]+", words.lower()):
        if word in _WORDS:
            unit = _WORDS[word]
            group += unit
        elif word in ("mười",):
            group += 10
            unit = 0
        elif word == "mươi":
            group += unit * 9
            unit = 0
        elif word == "trăm":
            group += unit * 99
            unit = 0
        elif word in ("linh", "lẻ"):
            unit = 0
        elif word in ("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"):
            scale = SCALES[word]
            if word in ("tỷ", "tỉ"):
                total, pending = (total + pending + group) * scale, Decimal(0)
            else:
                pending += group * scale
            group = unit = 0
        else:
            return None
    return total + pending + group


__all__ = ["find_quantities", "parse_number", "read_words"]

"""Numbers with their units; see ``numbers.py`` for how figures are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...document import Context, Note, StructuredText
from ...letters import compile_vi
from ...linking.fold import same_tone_placement
from ...mentions import QuantityMention
from ...patterns import Pattern
from .bounds import bound_of
from .currencies import amounts_end, with_currencies
from .in_words import spelled_out, with_words
from .labelled import counted_noun, is_part
from .listed_parts import with_listed_parts
from .lone_commas import with_lone_commas
from .lone_points import with_lone_points
from .number_labels import GIVES, is_grouped, is_label
from .numbers import BROKEN, FIGURES, joins, parse_number, read_words
from .printed_units import is_unit, read_unit, unit_at
from .scales import in_several_scales
from .unit_cells import without_units

_NUMBER = Pattern(rf"(?:(?P<broken>{BROKEN})|(?P<n>{FIGURES}))(?![\d])")
_DIGIT = Pattern(r"[0-9]")
_GLUED = Pattern(r"(?i)(?<![^\W_])(?:đạt|tăng|giảm|còn|lên|trên|dưới|gần|hơn|là|khoảng|tới|đến|chiếm|bằng|có)$")
# "12/15 (80%) xã": the share of a count before what is counted.
_SHARE_BETWEEN = Pattern(
    r"[^\S\n]?\((?:(?:chiếm|đạt|bằng|tương ứng|tương đương)[^\S\n])?(?:tỷ lệ[^\S\n])?\d{1,3}(?:,\d+)?[^\S\n]?%\)"
    r"(?=[^\S\n])"
)
# Neither a range nor a unit goes on behind the end of its paragraph.
_MORE = Pattern(rf"[^\S\n\t]?(?P<sep>/|-|–|đến)[^\S\n\t]?(?:(?P<broken>{BROKEN})|(?P<n>{FIGURES}))(?![\d])")
_FIGURES = Pattern(rf"(?:{FIGURES})(?![\d])")
# "bác sĩ/vạn dân: | 6,4 (kế hoạch | 6,3; năm 2016 là | 6,05)", "bác sĩ/vạn dân: 6,5 (2025) và | 8 (2030)"
_RATE_BEFORE = Pattern(
    r"(?i)(?P<unit>(?:bác s[ĩỹ]|giường bệnh|giường|dược s[ĩỹ]|điều dưỡng|thuê bao|máy)\s?/\s?"
    r"(?:1?0?[.]?0{0,3}\s?|một\s|1\s)?(?:vạn\s)?dân)(?:\s\([^()]{1,60}\))?"
    r"(?:[\s:(;]|(?:là|đạt|ước|khoảng|trên|kế hoạch|KH|năm \d{4}|chỉ tiêu|và)(?![^\W_])|\d+(?:,\d+)?(?=\s\()|"
    r"(?<=\()(?:19|20)\d\d\))*$"
)
_ENDS_RATE = Pattern(r"\s?(?:[,;)(\n]|\.(?:\s|$)|$)")
_TORN = Pattern(r"\d,\d+ $")
_TORN_AFTER = frozenset("0123456789.")
_PLAIN = Pattern(r"\d+[.,]\d+")
_THREE = Pattern(r"\d{3}")
# Not a list's number at the head of its line: "1. 100% …".
_TORN_THOUSANDS = Pattern(r"(?<![\d.,/\n])(?<!^)\d{1,3}[.] $")
# "2 vàng, 3 bạc, | 1 đồng": a medal.
_MEDALS = Pattern(r"(?i)\d\s(?:huy chương )?bạc\s?(?:,|và|;|,? và)\s$")
_DATE_LIKE = Pattern(r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}/(?:19|20)\d\d")
_DAY = Pattern(r"([12]?\d|3[01])/(0?[1-9]|1[0-2])(?![\d/%]|[.,]\d)")
_BEFORE_DAY = Pattern(
    r"(?i)(?<![^\W_])(?:(?P<part>sáng|trưa|chiều|tối|đêm)|đến|tới|trước|sau|hết|từ|vào|ngày|nhất(?: là)?) $"
)
_DAY_OF_WEATHER = Pattern(r"(?:[12]?\d|3[01])\s(?:khu vực|vùng (?:biển|ven|núi|áp|gần|đồng))(?![^\W_])")
_NUMBER_GOES_ON = Pattern(r"/\d{4}|[-/][A-ZĐ]|/\d{1,2}/")
_ENDS_LABEL = Pattern(r"[.)]\s")
_ROUND = Pattern(r"1(?:0{2,6}|[.]000|0[.]000|00[.]000|[.]000[.]000)")
"""What a rate is counted for: "4/100.000 trẻ"."""
# "12 trường/96 lớp/| 2.800 học sinh"
_COUNT = Pattern(r"(?<![\d/.,])(?:\d[\d.,]*\s[^\W\d_][^\d/\n;:()]{0,30}/)+$")
_NEAR = 44
# "560 tỷ đồng/690 tỷ đồng": an amount of another.
_OF_AMOUNT = Pattern(r"(?:(?:tỷ|tỉ|triệu|nghìn) (?:đồng|USD)|\])\s?/$")
_YEAR = Pattern(r"(?:19|20)\d\d")
# Behind a metre: what a scanner made of a raised figure ("640 m?").
_LOST_FIGURE = Pattern(r"[?¿°º*®^]")
_MAP_SCALE = Pattern(r"(?:2|5|25|50)[.]000|[25]00")
_SIGNS = ("+", "-", "−", "–")
_MINUS = ("-", "−", "–")
# "siêu âm | 9.500 ca": the syllable is sound here.
_SOUNDS = tuple(f"{first} âm " for first in ("siêu", "Siêu", "SIÊU", "ghi", "thu", "phát", "cách", "chống"))
# Not "giảm", which says it already.
_DUE_SIGNED = Pattern(r"(?i)(?<![^\W_])(?:là|đạt|mức|còn|bằng|khoảng|ước|xuống|tăng trưởng|lạm phát) \Z")


@dataclass(frozen=True, slots=True)
class _Figures:
    """One number of an expression: its offsets and the figures as printed."""

    start: int
    end: int
    figures: str
    sign: str = ""


def find_quantities(text: StructuredText, context: Context) -> list[QuantityMention]:
    """All numbers with a unit, money among them, in order."""
    same = same_tone_placement(text.text)
    amounts = without_units(text, _quantities(same))
    marked = with_lone_commas(same, with_currencies(same, with_listed_parts(same, amounts)))
    return with_words(same, with_lone_points(same, marked))


def _quantities(text: str) -> Iterator[QuantityMention]:
    at = 0
    counted: tuple[str, int] | None = None  # what the last count without a unit behind it counts, and its end
    while digit := _DIGIT.search(text, at):
        at = digit.end()
        found = _NUMBER.match(text, digit.start())
        if found is None:
            continue
        first = _figures(text, found)
        at = first.end
        chain = [first]
        separators: list[str] = []
        if (more := _MORE.match(text, first.end)) and _compatible(first.figures, second := _figures(text, more)):
            chain.append(second)
            separators.append(more["sep"])
        if len(chain) > 1 and first.figures == "1" and _MAP_SCALE.fullmatch(chain[1].figures):
            at = chain[1].end
            continue
        unit = unit_at(text, chain[-1].end)
        between = _SHARE_BETWEEN.match(text, chain[-1].end) if separators == ["/"] and not is_unit(unit) else None
        if between and is_unit(told := unit_at(text, between.end())):
            unit = told
        elif not is_unit(unit) and len(chain) > 1:
            chain = chain[:1]
            unit = unit_at(text, first.end)
        if unit is None or not is_unit(unit):
            bare = _told_before(text, first, counted) if len(chain) == 1 else None
            if bare is not None:
                yield bare
                counted = None if "/" in bare.unit else (bare.unit, bare.end)
            continue
        if _is_place(text, unit) or (unit[0][:1] == "\t" and unit[0].strip()[:1].isupper()):
            continue  # the next cell: "4 | Đồng Tâm"
        if text[first.start - 1 : first.start] == "/" and not unit["money"] and not _beside_count(text, first, unit):
            continue
        if unit["money"] == "đồng" and _MEDALS.search(text, max(0, first.start - 12), first.start):
            continue
        if unit["measure"] in ("m", "km") and re.match(r"\w", text[unit.end() : unit.end() + 1]):
            continue
        if not _stands_free(text, first, amount=bool(unit["money"])):
            if all(_YEAR.fullmatch(figures.figures) for figures in chain):
                at = chain[-1].end  # "năm học 2023 - 2024 huyện có"
            continue
        at = chain[-1].end if between else unit.end()
        if len(chain) == 1 and unit["scale"] and (scaled := _in_scales(text, first, unit)):
            at = scaled.end
            yield scaled
        else:
            lost = unit["measure"] in ("m", "km") and _LOST_FIGURE.match(text, unit.end())
            for value in _values(text, chain, separators, unit):
                yield replace(value, notes=(*value.notes, _note_lost(unit[0] + lost[0]))) if lost else value


def _note_lost(unit: str) -> Note:
    return Note("ocr_number_doubtful", f"“{unit.strip()}”: it may have been a square or cubic metre")


def _told_before(text: str, first: _Figures, counted: tuple[str, int] | None) -> QuantityMention | None:
    """A figure whose unit is told before it: "số bác sĩ/vạn dân đạt | 8,9", "Số hồ sơ: | 49". ``counted``: the noun
    and the end of the count before it, of which it may tell a part."""
    begin = first.start - len(first.sign)
    unit = _rate_before(text, begin, first.end) or counted_noun(text, first.figures, begin, first.end)
    if unit is None and counted is not None and is_part(text, first.figures, counted[1], begin, first.end):
        unit = counted[0]
    if unit is None:
        return None
    value, notes = parse_number(first.figures)
    return QuantityMention(
        start=begin,
        end=first.end,
        value=value,
        unit=unit,
        number_start=first.start,
        number_end=first.end,
        rule="quantity",
        notes=notes,
        confidence=0.8,
    )


def _rate_before(text: str, begin: int, end: int) -> str | None:
    if text.find("/", max(0, begin - _NEAR), begin) < 0 or not _ENDS_RATE.match(text, end):
        return None
    if text.startswith(")", end) and text.endswith("(", 0, begin) and _YEAR.fullmatch(text, begin, end):
        return None
    told = _RATE_BEFORE.search(text, max(0, begin - 2 * _NEAR), begin)
    return " ".join(told["unit"].split()) if told else None


def _beside_count(text: str, first: _Figures, unit: re.Match[str]) -> bool:
    """ "25,6 ha rừng/| 120 hộ", "9 dự án/| 412,5 MW": one more count, and not what a rate is counted for ("5 bác
    sĩ/10.000 dân")."""
    told = unit["counted"] or unit["measure"]
    if not told or told.lower() in _TIMES or told in ("%", "‰"):
        return False
    if first.figures.strip("0") in ("", "1") or _ROUND.fullmatch(first.figures):
        return False
    return _COUNT.search(text, max(0, first.start - _NEAR), first.start) is not None


_OF_MONEY = Pattern(
    r"(?i)(?<![^\W_])(?:kinh phí|vốn|tiền|thu|chi|ngân sách|trị giá|giá trị|nợ|hỗ trợ|giải ngân|thu hồi|phạt|đầu tư|"
    r"quỹ|lương|doanh thu|thiệt hại|thanh toán|cho vay|vay|đóng góp|ủng hộ|tài trợ|nộp|tổng mức)(?![^\W_])[^.;\d]*$"
)
_TIMES = frozenset(("năm", "tháng", "ngày", "giờ", "lần", "tuổi", "buổi"))
_PLACES = frozenset(
    ("thành phố", "thị xã", "thị trấn", "huyện", "quận", "phường", "xã", "tỉnh", "cảng", "khu công nghiệp")
)

# Capitals in both syllables: "Đồng Tâm", "Yên Bồng", which no currency has but the one of the country.
_NAMED_LIKE_MONEY = compile_vi(r"[{U}][{L}]+ (?!Việt Nam)[{U}][{L}]")


def _is_place(text: str, unit: re.Match[str]) -> bool:
    """ "Vành đai 3 thành phố Hồ Chí Minh": a number before the name of a place belongs to what stands before it."""
    if unit["money"] and not unit["scale"] and _NAMED_LIKE_MONEY.match(text, unit.start("money")):
        return True  # "Trường Tiểu học số | 2 Đồng Tâm"
    if not unit["counted"] or unit["counted"].lower() not in _PLACES:
        return False
    behind = text[unit.end() + 1 : unit.end() + 3]
    return (behind[:1].isupper() and not behind.isupper()) or unit["counted"][0].isupper()


def _figures(text: str, found: re.Match[str]) -> _Figures:
    """The figures of a match; broken ones only where they can be nothing else than one number."""
    start = found.start("broken") if found["broken"] else found.start("n")
    sign = _sign(text, start) if _NUMBER.gave(found) else ""
    if found["broken"]:
        if joins(text, start, found["broken"]) or is_grouped(text, start, found["broken"]):
            return _Figures(start, found.end("broken"), found["broken"], sign)
        plain = _FIGURES.match(text, start)
        if plain is not None:
            return _Figures(start, plain.end(), plain[0], sign)
    return _Figures(start, found.end(), text[start : found.end()], sign)


def _sign(text: str, start: int) -> str:
    """What makes the number at ``start`` a signed one: a sign before it, or the word for below nought."""
    if text[start - 1 : start] in _SIGNS:
        return text[start - 1 : start]
    return "âm " if text.endswith(" âm ", 0, start) and not text.endswith(_SOUNDS, 0, start) else ""


def _is_negative(text: str, begin: int, sign: str) -> bool:
    """A minus in brackets or behind a word that a value follows; elsewhere it may be a dash or a bullet."""
    if sign == "âm ":
        return True
    return sign in _MINUS and (
        text[max(0, begin - 1) : begin] == "(" or bool(_DUE_SIGNED.search(text, max(0, begin - 16), begin))
    )


def _stands_free(text: str, found: _Figures, *, amount: bool) -> bool:
    """Not an outline's number, a date, an article, a document's number. ``amount``: it is one of money."""
    start = found.start - len(found.sign)
    before = text[max(0, start - 18) : start]
    if before and (before[-1].isalnum() or before[-1] in "_.,/-") and not _GLUED.search(before):
        beside = before[-1] == "/" and (_OF_AMOUNT.search(before) or _COUNT.search(text, max(0, start - _NEAR), start))
        return bool(beside)
    if is_label(before, found.figures) and not (amount and before.rstrip().lower().endswith(GIVES)):
        return False
    after = text[found.end : found.end + 6]
    if _DATE_LIKE.match(text, found.start) or _is_day(text, found.start, before) or _NUMBER_GOES_ON.match(after):
        return False
    if before[-1:] == " " and before[-2:-1] in _TORN_AFTER and _is_torn(before, found.figures):
        return False
    line = text.rfind("\n", 0, start) + 1
    opens_line = not text[line:start].strip()
    return not (opens_line and _ENDS_LABEL.match(after))


def _is_day(text: str, start: int, before: str) -> bool:
    """ "đến | 31/12 giải ngân": a day without its year, and not so many of so many."""
    led = _BEFORE_DAY.search(before)
    if led is None:
        return False
    if led["part"] and _DAY_OF_WEATHER.match(text, start):
        return True  # "từ đêm | 27 vùng ven biển có gió mạnh"
    day = _DAY.match(text, start)
    return day is not None and int(day[1]) > int(day[2])


def _is_torn(before: str, figures: str) -> bool:
    """The end of a number that a space broke, of which the beginning is not sure: two bare numbers never follow each
    other, but for a label's ("tháng 3 15 vụ"), a year, a code or a footnote's mark behind capitals ("GDP2 5%")."""
    if _TORN.search(before) or (_THREE.fullmatch(figures) and _TORN_THOUSANDS.search(before)):
        return True
    words = before.split()
    last = words[-1]
    if not last.isdigit():
        return last[0].islower() or _PLAIN.fullmatch(last) is not None
    named = len(words) > 2 and words[-2][0].isupper()
    return len(last) < 4 and not named and not (len(words) > 1 and is_label(" ".join(words[:-1]), last))


def _compatible(a: str, b: _Figures) -> bool:
    """Two figures of one expression ("5.196/5.632", "20 - 25"), not a figure and a year."""
    return not (_YEAR.fullmatch(b.figures) and len(a) <= 2)


def _values(text: str, chain: list[_Figures], separators: list[str], unit: re.Match[str]) -> Iterator[QuantityMention]:
    first, numbers_end = chain[0], chain[-1].end
    name, currency, code, factor = read_unit(unit)
    slash = "/" in separators
    if slash and _ROUND.fullmatch(chain[1].figures):
        name, code, factor = f"/{chain[1].figures} {name}", None, None
        chain, separators, slash = chain[:1], [], False
    numbers = [parse_number(m.figures) for m in chain]
    spelled = spelled_out(text, unit.end(), numbers[-1][0] * (factor or 1))
    begin = first.start - len(first.sign)
    bound, bound_start = bound_of(text, begin, unit.end(), len(chain) > 1)
    sign = -1 if first.sign and _is_negative(text, begin, first.sign) else 1
    end = unit.start() + len(unit[0].rstrip())
    if text.startswith(("(", " ("), numbers_end):
        end = numbers_end  # its share stands before the unit
    whole = " ".join(text[begin:end].split())
    ends = () if slash or not separators else (Note("range", f"one end of the range {whole!r}"),)
    for index, (match, (value, notes)) in enumerate(zip(chain, numbers, strict=True)):
        last = index == len(chain) - 1
        value *= sign
        rule = "quantity"
        if separators:
            rule = ("slash", "range")[not slash] if index == 0 else ("slash_of", "range_end")[not slash]
        yield QuantityMention(
            start=begin if index == 0 else match.start,
            end=end if last else match.end,
            value=value,
            unit=name,
            number_start=match.start,
            number_end=match.end,
            bound=bound if index == 0 or not slash else "exact",
            bound_start=bound_start if index == 0 else None,
            currency=currency,
            unit_code=code,
            base_value=value * factor if factor else None,
            rule=rule,
            notes=notes + ends + (spelled if last else ()),
            confidence=0.8 if any(n.code == "figures_joined" for n in notes) else 0.95,
        )


def _in_scales(text: str, first: _Figures, unit: re.Match[str]) -> QuantityMention | None:
    """An amount in several scales, "2 tỷ 350 triệu đồng": its value is told in one of them."""
    value, notes = parse_number(first.figures)
    scaled = in_several_scales(text, value, unit["scale"].lower(), unit.end("scale"))
    if scaled is None:
        return None
    rest = unit_at(text, scaled.end)
    if rest is not None and is_unit(rest) and not rest["scale"]:
        whole, end = unit_at(f" {scaled.scale}{rest[0]}", 0), rest.start() + len(rest[0].rstrip())
    elif text.endswith(" rưỡi", 0, scaled.end):  # "1 tỷ rưỡi"
        whole, end = unit, scaled.end
    else:  # "kinh phí 12 tỷ 350 triệu"
        large = scaled.scale in ("tỷ", "tỉ", "triệu") and not (rest is not None and rest["scale"])
        money = large and _OF_MONEY.search(text, max(0, first.start - _NEAR), first.start)
        whole, end = unit_at(f" {scaled.scale} đồng", 0) if money else None, scaled.end
    if whole is None:
        return None
    name, currency, code, factor = read_unit(whole)
    begin = first.start - len(first.sign)
    told = -scaled.value if first.sign and _is_negative(text, begin, first.sign) else scaled.value
    bound, bound_start = bound_of(text, begin, end, False)
    return QuantityMention(
        start=begin,
        end=end,
        value=told,
        unit=name,
        number_start=first.start,
        number_end=scaled.number_end,
        bound=bound,
        bound_start=bound_start,
        currency=currency,
        unit_code=code,
        base_value=told * factor if factor else None,
        rule="quantity",
        notes=notes,
        confidence=0.95,
    )


__all__ = ["amounts_end", "find_quantities", "parse_number", "read_words"]

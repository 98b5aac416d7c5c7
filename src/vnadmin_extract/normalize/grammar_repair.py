"""Dates, amounts and numerals that OCR hurt: what their grammar allows in only one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from ..patterns import Pattern
from ..signs import places
from .raised_units import raised_unit_repairs

Edit: TypeAlias = tuple[int, int, str, str]

BETWEEN: Final = "\0"
"""Stands between paragraphs that are looked through together: neither a space nor part of a word."""
_DIGITS: Final = str.maketrans("lIiOoQ|", "1110001")
_D: Final = "[0-9lio|]"


def _roman(text: str) -> str | None:
    """The numeral meant by look-alikes of I and V: "IIT" → "III", "Il" → "II", "TV" → "IV"."""
    if text.isdigit():
        return None
    read = text.replace("H", "II").replace("l", "I").replace("|", "I").replace("1", "I")
    if read in ("TV", "IY", "LV", "IV"):
        return "IV"
    read = read.replace("T", "I").replace("L", "I")
    return read if read in ("I", "II", "III", "IV") else None


def _figures(text: str) -> str | None:
    """Letters that stand for digits in a date."""
    return text.translate(_DIGITS) if any(c.isdigit() for c in text) else None


def _month(text: str) -> str | None:
    """A month of two figures: "l2", "ll", "lO"; a word of small letters ("lo") is none."""
    read = text.translate(_DIGITS)
    return read if read.isdigit() and 10 <= int(read) <= 12 and not text.endswith(("o", "i")) else None


def _section(text: str) -> str | None:
    # "II." and "III." only: a lone I or l may be a 1. At least one stroke: "TL." opens a signature ("thừa lệnh").
    has_stroke = any(c in "Il1|H" for c in text)
    read = _roman(text) if has_stroke and text[0] in "Il1|HTh" and not text.islower() else None
    return read if read in ("II", "III") else None


def _term(text: str) -> str | None:
    """The term of a National Assembly in a number: "I15" → "15", "l3" → "13"."""
    figures = text.translate(_DIGITS)
    read = next((f for f in (figures, figures[1:]) if f.isdigit() and f[0] != "0" and 2 <= int(f) <= 25), None)
    return read if not text.isdigit() else None


def _space(text: str) -> str:
    return " "


def _constant(right: str) -> Callable[[str], str]:
    return lambda text: right.upper() if text.isupper() else right.capitalize() if text[0].isupper() else right


Rule: TypeAlias = tuple[str, Pattern, Callable[[str], str | None]]

_TY: Final = "(?:tý|tỳ|tỵ|tỹ|ty)"
_AFTER_SCALE: Final = r" (?:(?<=\d )|(?<=\bnghìn )|(?<=\btriệu ))"
_AFTER_AMOUNT: Final = r" (?:(?<=\d t[ỷýỳy] )|(?<=\d triệu ))"
_DONG: Final = r"(?:đông|đổng|dồng|đòng)\b"
# By signs, at each of which the rules are tried (a plain search for them is many times as fast as one for each of the
# patterns); group 1 is what is replaced.
_RULES: Final[tuple[tuple[tuple[str, ...], tuple[Rule, ...]], ...]] = (
    (
        ("ngày",),
        (
            # "ngày/05/01/2024"
            ("date", Pattern(r"ngày(\s?/\s?)(?=\d{1,2}\s?[/.-]\s?\d{1,2}[/.-]\d{4}\b)"), _space),
            # "ngày14/12/2023", "ngày05 tháng", "ngày 05tháng"
            ("date", Pattern(rf"ngày()(?={_D}{{1,2}}[/.-]{_D}{{1,2}}[/.-]{_D}{{4}}\b)"), _space),
            ("date", Pattern(r"ngày()(?=\d{1,2}\s?tháng(?:\s|\d))"), _space),
            ("date", Pattern(r"ngày\s?\d{1,2}()(?=tháng\s?\d)"), _space),
            # "ngày l0 tháng"
            ("digit", Pattern(rf"ngày ({_D}{{2}})(?=\s+tháng\b)"), _figures),
        ),
    ),
    (
        ("tháng",),
        (
            # "tháng3 năm 2024", "tháng3/2024", "tháng 3năm 2024", "tháng l2 năm"
            ("date", Pattern(r"tháng()(?=\d{1,2}(?:\s?năm\s?\d|\s?/\s?\d{4}\b))"), _space),
            ("date", Pattern(r"tháng\s?\d{1,2}()(?=năm\s?\d{4}\b)"), _space),
            # "ngày 04 tháng | 10 năm 2017"
            ("date", Pattern(r"(?<=\d )tháng( [|„“”_] ?)(?=\d{1,2} năm \d{4}\b)"), _space),
            ("digit", Pattern(rf"tháng ({_D}{{2}})(?=\s+năm\b)"), _figures),
            # "trong tháng ll", "ngày 05 tháng l2."
            ("digit", Pattern(r"tháng ([li|1][lio|0-2])(?=[\s,;.:)/\0]|$)"), _month),
        ),
    ),
    # "năm2024", "năm 2O24"
    (("năm1", "năm2"), (("date", Pattern(r"năm()(?=(?:19|20)\d\d\b)"), _space),)),
    (("năm 20", "năm 2o"), (("digit", Pattern(rf"năm (2[0o]{_D}{{2}})\b"), _figures),)),
    # "quý IIT", "quý H", "quý TV"
    (("quý ",), (("numeral", Pattern(r"quý ([ilthvy|1]{2,3}|h|l|\|)(?=[\s,;.:)/\0]|$)"), _roman),)),
    (
        (" tý", " tỳ", " tỵ", " tỹ", " ty đ"),
        # "12 tý đồng", "3 nghìn tỳ đồng"
        (("amount", Pattern(rf"{_AFTER_SCALE}({_TY})(?= (?:đ[ồôổ]ng|usd|vnđ)\b)"), _constant("tỷ")),),
    ),
    # "5 tỷ đông", "3 triêu đồng"
    ((" đông", " đổng", " dồng", " đòng"), (("amount", Pattern(rf"{_AFTER_AMOUNT}({_DONG})"), _constant("đồng")),)),
    # "62/2025/QHI5", "407/NQ-UBTVQHl3"
    (("qh",), (("digit", Pattern(r"qh([il|1o0-9]{2,3})(?![\w/])"), _term),)),
    # "231/CĐ-T'Tg", "15/CT-TTq"
    (
        ("-tt", "-t't", "-t’t"),
        (("number", Pattern(r"-(t['’]tg|tteg|tt[qeø])(?!\w)"), lambda text: "TTg"),),
    ),
    # "20-NO/TW", "15/NO-CP": no type of document has these letters.
    (("-no/t",), (("number", Pattern(r"(?<=\d)-(no)(?=/t[wư](?!\w))"), lambda text: "NQ"),)),
    (("/no-",), (("number", Pattern(r"(?<=\d)/(no)(?=-(?:cp|hđ|qh|ub|tw))"), lambda text: "NQ"),)),
    # "số ] 39/NQ-CP": a stroke read apart from its number.
    (("số ] ", "số | ", "số [ "), (("digit", Pattern(r"số ([\]|\[] )(?=\d+/)"), lambda text: "1"),)),
    (("/ttt-",), (("number", Pattern(r"/(ttt)(?=-[^\W\d_])"), lambda text: "TTr"),)),
    # "frong tháng 01/2026", "rong quý I": no word of the language, or none that stands before a time.
    (
        ("frong ", "rong "),
        (("date", Pattern(r"(?<![^\W_])(f?rong)(?= (?:tháng|quý|năm|tuần|ngày|thời gian) )"), _constant("trong")),),
    ),
    # "đưới 5%", "dat 80%", "đên năm 2030": no other word stands before figures.
    (("đưới ", "duới ", "dưói ", "đuới "), (("amount", Pattern(r"(\w{4})(?= \d)"), _constant("dưới")),)),
    (
        (" dat ", " đat "),
        (("amount", Pattern(r" (\wat)(?= (?:(?:trên|dưới|đưới|tối thiểu|khoảng|gần) )?\d)"), _constant("đạt")),),
    ),
    (
        (" đên ", " dến "),
        (("date", Pattern(r" (\w{3})(?= (?:(?:hết|cuối) )?(?:năm|ngày|tháng) \d)"), _constant("đến")),),
    ),
    # "băng 96,8% cùng kỳ": the other words ("phim", "băng") stand before no share.
    (
        (" băng ", " bâng "),
        (("amount", Pattern(r" (b\wng)(?= (?:(?:khoảng|gần|trên) )?\d[\d.,]*\s?%)"), _constant("bằng")),),
    ),
    # "giảm 0,15%o": the sign ‰ as typewriters had it.
    (("%o", "%0"), (("per mille", Pattern(r"(?:(?<=\d)|(?<=\d ))(%[o0])(?!\w)"), lambda text: "‰"),)),
    (("triêu", "triéu"), (("amount", Pattern(r"(?<=\d )(triêu|triéu)(?= đồng\b)"), _constant("triệu")),)),
)
# "45 ug/m3", "45 tug/m3": looked for only where there is "g/m" at all.
_MICROGRAMS: Final = Pattern(r"(?<=\d) ([^\W\d_]{1,2}(?<!m)(?<!k)g|\\ig)(?=/m[3³])")
# At the head of a paragraph: "Il. …", "IIT. …"; "Điêu 3."
_SECTION: Final = Pattern(r"(?!1+\.)([il|1t]{2,3}|ih|hi|[li1]h)(?=\.\s+[^\W\d_])")
_ARTICLE: Final = Pattern(r"(điêu|diều|diêu|điểu|điếu|dieu)(?=\s+\d{1,3}\s*[.:])")
_BULLET: Final = Pattern(r"(~)(?= [^\W\d_])")
_HEADS: Final[tuple[Rule, ...]] = (("numeral", _SECTION, _section), ("article", _ARTICLE, _constant("Điều")))
_BULLETS: Final[tuple[Rule, ...]] = (("bullet", _BULLET, lambda text: "-"),)
# Letters that stand for digits inside an amount: "l.250 tỷ đồng", "12.3OO tấn". One class of characters comes first, to
# which the engine skips: four times as fast as an alternative of two.
_AMONG_DIGITS: Final = Pattern(r"[lIOo0-9](?:(?<=[0-9])(?=[lIOo])|(?<=[lIOo])(?=[.,]?[0-9]))")
_NUMBER: Final = Pattern(r"\d{1,3}(?:[.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_MEASURED: Final = Pattern(
    r"\s?%|\s(?:tỷ|tỉ|triệu|nghìn|ngàn|vạn|đồng|USD|ha|tấn|tạ|kg|km|m2|m3|MW|người|hộ|lượt|vụ|ca|con|cây|xã|dự án|"
    r"doanh nghiệp|ngày|tháng|năm|học sinh|lao động|hồ sơ|giấy)(?![^\W_])"
)
_IN_NUMBERS: Final = frozenset("0123456789lIOo.,")
# Letters of the Cyrillic and the Greek alphabet that look like ours, in words among ours: "16/B\u0422\u0421-VP".
_LOOK_ALIKES: Final = str.maketrans(
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445"
    "\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03bf",
    "ABEKMHOPCTXaeopcyxABEHIKMNOPTXo",
)
_SLASHES: Final = Pattern("(?<=\\d)\\s?[\u2044\u2215]\\s?(?=\\d)")
_FOREIGN: Final = Pattern("[\u0370-\u04ff]")
_TAIL: Final = Pattern(rf"/{_D}{{1,2}}/{_D}{{4}}(?![\w/])")
_HEAD: Final = Pattern(rf"(?<![\w/.-]){_D}{{1,2}}$")
# Without a year only behind a word of time: "trước ngày 20/l0", "từ l5/11 đến 15/12".
_SHORT_TAIL: Final = Pattern(rf"/{_D}{{1,2}}(?![\w/])")
_TIME_BEFORE: Final = Pattern(r"(?<![^\W_])(?:ngày|trước|sau|từ|đến|tới|hết|vào) $")


def _date_repairs(text: str, lowered: str) -> Iterator[Edit]:
    """ "l4/12/2023", "0l/O3/2024", "trước ngày 20/l0": found from the stroke behind the day, which is rare, rather than
    from the day."""
    for pattern in (_TAIL, _SHORT_TAIL):
        for tail in pattern.finditer(lowered):
            first = max(tail.start() - 3, 0)
            head = _HEAD.search(lowered[first : tail.start()])
            if head is None:
                continue
            start = first + head.start()
            new = _figures(text[start : tail.end()])
            if new is None or new == text[start : tail.end()]:
                continue
            told = _TIME_BEFORE.search(lowered[max(start - 6, 0) : start])
            if pattern is _TAIL or (told and _is_day(new)):
                yield start, tail.end(), new, "digit"


def _is_day(text: str) -> bool:
    day, month = text.split("/")
    return day.isdigit() and month.isdigit() and 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _number_repairs(text: str) -> Iterator[Edit]:
    """Numbers with an l, I or O for a digit, where a unit follows that only a number can stand before."""
    done = 0
    for letter in _AMONG_DIGITS.finditer(text):
        start, end = letter.start(), letter.end()
        if start < done:
            continue
        while start and text[start - 1] in _IN_NUMBERS:
            start -= 1
        while end < len(text) and text[end] in _IN_NUMBERS:
            end += 1
        done = end
        read = text[start:end].translate(_DIGITS)
        free = start == 0 or not (text[start - 1].isalnum() or text[start - 1] in "/-")
        if free and _NUMBER.fullmatch(read) and _MEASURED.match(text, end):
            yield start, end, read, "digit"


def _letter_repairs(text: str) -> Iterator[Edit]:
    """Words in which letters of two alphabets stand beside each other, where all of the other one have a twin of
    ours."""
    for slash in _SLASHES.finditer(text):
        yield slash.start(), slash.end(), "/", "letter"
    done = 0
    for letter in _FOREIGN.finditer(text):
        start, end = letter.start(), letter.end()
        if start < done:
            continue
        while start and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        done = end
        read = text[start:end].translate(_LOOK_ALIKES)
        ours = any(a == b for a, b in zip(read, text[start:end], strict=True))
        if ours and _FOREIGN.search(read) is None:
            yield start, end, read, "letter"


def grammar_repairs(text: str, lowered: str, heads: Sequence[int] = (0,)) -> Iterator[Edit]:
    """Edits rule by rule of one paragraph, or of several with ``BETWEEN``, which begin at ``heads``.

    ``lowered`` is the text in small letters.
    """
    if any(chr(letter) in text for letter in _LOOK_ALIKES) or "\u2044" in text or "\u2215" in text:
        yield from _letter_repairs(text)
    yield from _number_repairs(text)
    yield from raised_unit_repairs(text, lowered)
    if "/" in lowered:
        yield from _date_repairs(text, lowered)
    if "g/m" in lowered:
        for grams in _MICROGRAMS.finditer(lowered):
            yield from _edit(text, grams, "unit", lambda _: "μg")
    for name, pattern, right in (*_HEADS, *_BULLETS) if "~ " in lowered else _HEADS:
        for head in heads:
            if found := pattern.match(lowered, head):
                yield from _edit(text, found, name, right)
    for signs, rules in _RULES:
        at_signs = places(lowered, *signs)
        for name, pattern, right in rules if at_signs else ():
            for at in at_signs:
                if found := pattern.match(lowered, at):
                    yield from _edit(text, found, name, right)


def _edit(text: str, match: re.Match[str], name: str, right: Callable[[str], str | None]) -> Iterator[Edit]:
    start, end = match.span(1)
    new = right(text[start:end])
    if new is not None and new != text[start:end]:
        yield start, end, new, name

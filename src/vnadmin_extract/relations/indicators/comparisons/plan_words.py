"""Words that only name a plan: "(mục tiêu kế hoạch 5 năm đề ra là 13%)" says what was planned of the measure before."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value

_TOKEN = Pattern(r"\d+(?:[.,]\d+)?|[^\W\d_]+|[^\w\s]")
_PLANS = frozenset(("hoạch", "kh", "tiêu", "toán", "nq"))
"""The last syllables of "kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán"."""
_FIRST_SYLLABLES = frozenset(("kế", "mục", "chỉ", "dự"))
_BESIDE_PLAN = frozenset(
    (
        "kế", "hoạch", "kh", "nq", "mục", "tiêu", "chỉ", "dự", "toán", "nghị", "quyết", "đại", "hội", "của", "cho",
        "quốc", "hđnd", "tw",
        "theo", "mức", "các", "là", "thì", "cả", "năm", "trong", "giai", "đoạn", "thời", "kỳ", "đến", "hết",
        "cuối", "đề", "đặt", "ra", "giao", "được", "đã", "xác", "định", "so", "với", "thấp", "cao", "hơn", "vượt",
        "chưa", "không", "đạt", "tăng", "giảm", "còn", "bình", "quân", "chung", "phấn", "đấu", "tuy", "nhưng",
        "phải", "khi", "pháp", "lệnh", "ban", "đầu", "trước", "tới", "(", ")", ",", ":", "–", "-", ";", "/", "một",
        "hằng", "hàng",
    )
)  # fmt: skip
_SIGNS = ("hoạch", "tiêu", "toán", "kh", "(nghị quyết", "nq")
# "bằng 21% kế hoạch vốn Thủ tướng Chính phủ giao | (740 tỷ đồng)"
_GIVEN = Pattern(r"(?:kế hoạch|dự toán|chỉ tiêu)[^,;:().\d]{0,60}\sgiao\s\($")
# "chưa tới mức Nghị quyết HĐND tỉnh đề ra | (12%)"
_RESOLVED = Pattern(r"nghị quyết(?:\s[^,;:().\d]{1,40})?\s(?:đề|đặt) ra \($")
# "đạt 130% | dự toán pháp lệnh (90 tỷ đồng)"
_REACHED = Pattern(r"\s(?:so (?:với )?)?(?:kế hoạch|dự toán|chỉ tiêu)(?![^\W_])[^,;:().\d]{0,60}\s\(")
# "thu ngân sách đạt 100% dự toán năm (| 2 tỷ đồng)"
_ALL_OF_PLAN = Pattern(
    r"(?i)(?<![\d,.])100\s?%\s(?:kế hoạch|dự toán|chỉ tiêu|KH|DT)[^,;:.()\d]{0,40}\((?:(?:là|tương ứng|với)\s)*$"
)
# "giải ngân 51 tỷ đồng trên tổng số | 90 tỷ đồng được giao", "… trong tổng kế hoạch | 90 tỷ đồng"
_OUT_OF = Pattern(r"(?i)\s(?:trên|trong)\s(?:tổng\s(?:số\s)?)?(?P<plan>(?:kế hoạch|dự toán)\s)?(?:vốn\s)?(?:là\s)?")
_GRANTED_BEHIND = Pattern(
    r"(?i)\s(?:vốn\s)?(?:(?:được|đã)\s)*(?:giao|phân bổ|kế hoạch(?:\svốn)?|dự toán)(?![^\W_])(?!\s(?:cho|để)\s)"
)
_SPENT = Pattern(r"(?i)(?<![^\W_])(?:giải ngân|thanh toán|chi|thực hiện|thu)(?![^\W_])")
_MET = Pattern(
    r"(?i)(?:[,;]|\svà)\s(?:(?:đã|mới|vừa|chưa|gần|gần như)\s)*"
    r"(?:đạt|hoàn thành|(?P<beyond>vượt)|(?:(?:gần|hơn|trên|quá)\s)?(?:một )?nửa|xấp xỉ|sát|bằng)\s(?:mức\s)?"
    r"(?:kế hoạch|dự toán|chỉ tiêu|KH|DT)(?![^\W_])[^,;:.()\d]{0,30}\s\($"
)
_PLAN_BRACKET = Pattern(r"(?i)(?<=%) \((?:mục tiêu|chỉ tiêu|kế hoạch|KH)(?![^\W_])[^()\d]{0,30}\d[\d,]*\s?%\)")
_RATE_ALONE = Pattern(r"(?P<whole>\d{2,3})(?:,\d+)?\s?%\)")
# "thu 5 tỷ đồng trên dự toán | 7 tỷ đồng"
_OUT_OF_PLAN = Pattern(
    r"\s(?:trên|so với)\s(?:tổng (?:số )?)?(?:kế hoạch|dự toán|chỉ tiêu)"
    r"(?: (?:được |đã )?giao| (?:cả )?năm(?: \d{4})?)*(?: là)?\s"
)
# "thu phí 24 tỷ đồng (kế hoạch 9 tháng là | 22 tỷ đồng)", "tăng 8,1% (kịch bản | 8,5%)"
_PART = r"(?:\d{1,2} tháng(?: đầu năm)?|quý (?:[iv]{1,3}|\d)|tháng \d{1,2})(?:(?:/|\s(?:năm )?)20\d\d)?:?\s"
_OF_PART = Pattern(
    rf"\((?P<plan>(?:(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán)\s(?:(?:đề ra|giao|của|cho)\s)*{_PART}|"
    rf"(?:theo )?kịch bản:?\s(?:(?:tăng trưởng|đề ra|của|cho|cả năm)\s)*(?:{_PART})?)(?:(?:là|đạt|phải đạt|đề ra)\s)*)$"
)
_OPENS = frozenset("(,;:/")
_TELLS = frozenset(("là", "(", ":"))
_HOLDS = (("so", "với"), ("thấp", "hơn"), ("cao", "hơn"), ("vượt",))
_REACH = 110


def only_plan(words: str) -> bool:
    """Nothing in ``words`` but a plan and its time, and a plan is in them."""
    words = words.lower()
    if not any(map(words.__contains__, _PLANS)):
        return False
    tokens = _TOKEN.findall(words)
    return any(_plans(tokens)) and all(_is_plan_word(t) for t in tokens)


def tells_plan_met(text: str, begin: int, at: int) -> bool:
    """Whether the words from ``begin`` to a percentage at ``at`` say how far a plan was carried out: "hoàn thành kế
    hoạch (| 100,3%)", "vượt dự toán (| 102%)"; what is so little beyond it is a difference."""
    met = _MET.search(text, max(begin, at - 90), at) if text.endswith("(", 0, at) else None
    rate = _RATE_ALONE.match(text, at) if met else None
    return met is not None and rate is not None and (met["beyond"] is None or len(rate["whole"]) == len("100"))


def plan_before(text: str, start: int, end: int) -> int | None:
    """Where the words begin that lead to a figure at ``end`` and only name a plan; None where there are none, or where
    they belong to a phrase that names what is planned ("vốn kế hoạch năm 2024")."""
    words = text[max(start, end - _REACH) : end].lower()
    if words.endswith("(") and not text.endswith("%", 0, start) and tells_plan_met(text, start, end):
        return None
    if words.endswith("giao (") and (given := _GIVEN.search(words)):
        return end - len(words) + given.end() - 1
    if words.endswith("ra (") and _RESOLVED.search(words):
        return end - 1
    if text.endswith("%", 0, start) and end - start < _REACH and words.endswith("(") and _REACHED.fullmatch(words):
        return end - 1
    if "(" in words and (part := _OF_PART.search(words)):
        return end - len(words) + part.start("plan")
    if not any(map(words.__contains__, _SIGNS)):
        return None
    if words.startswith(" ") and _OUT_OF_PLAN.fullmatch(words):
        return end - len(words)
    tokens = list(_TOKEN.finditer(words))
    first = len(tokens)
    while first and _is_plan_word(tokens[first - 1][0]):
        first -= 1
    run = [t[0] for t in tokens[first:]]
    if run[-1:] in ([";"], [","]):
        return None  # "vượt kế hoạch đề ra; | 5 trường …": the plan of the value before
    if run[-3:] == ["(", "nghị", "quyết"]:
        return end - len(words) + tokens[-3].start()
    if run[-4:-1] == ["(", "nghị", "quyết"] and run[-1] in _TELLS:
        return end - len(words) + tokens[-4].start()
    if "(" in run and any(_plans(run[len(run) - run[::-1].index("(") :])):
        # "bằng 49% kế hoạch năm | (kế hoạch là 78 tỷ đồng)": the plan is what the bracket tells
        first += len(run) - 1 - run[::-1].index("(")
        run = [t[0] for t in tokens[first:]]
    if not any(_plans(run)):
        return None
    opening = next(
        (i for i, t in enumerate(run) if t in _OPENS or any(run[i : i + len(h)] == [*h] for h in _HOLDS)), None
    )
    if opening is None and first:
        return None
    if opening is None and text.endswith("%", 0, start) and all(_plan_noun(run)):
        return end - len(words) + tokens[0].start()  # "đạt 53% dự toán | 5.400 tỷ đồng": of the plan it is the whole
    plan = _plans(run).index(True)
    if opening is None or opening > plan:
        if first or run[-1] not in _TELLS:
            return (
                None  # "01 cuộc theo kế hoạch, 02 cuộc …", "bằng 36% kế hoạch, giảm 5%": the plan of the value before
            )
        opening = 0
    return end - len(words) + tokens[first + opening].start()


def is_whole_plan(text: str, at: int) -> bool:
    """The figure at ``at`` is the plan that was carried out to 100%, told in brackets behind."""
    return text.startswith("(", at - 1) and _ALL_OF_PLAN.search(text, max(0, at - 70), at) is not None


def is_granted(text: str, spent: Value, quantity: QuantityMention, begin: int) -> bool:
    """Whether a sum is what was granted, of which the one before it was spent."""
    out_of = _OUT_OF.fullmatch(text, spent.behind, begin)
    if out_of is None or spent.plan_of is not None or spent.before or not _is_spent(text, spent):
        return False
    return out_of["plan"] is not None or _GRANTED_BEHIND.match(text, quantity.end) is not None


def is_granted_for_more(text: str, part: Value, quantity: QuantityMention, begin: int) -> bool:
    """Whether a sum is a grant without a name, of which the one before it is only a part, or which it is held against:
    "trái phiếu 85 tỷ đồng trong tổng | 240 tỷ đồng vốn được giao"."""
    if not quantity.currency or _is_spent(text, part) or (out := _OUT_OF.fullmatch(text, part.behind, begin)) is None:
        return False
    return out["plan"] is None and _GRANTED_BEHIND.match(text, quantity.end) is not None


def _is_spent(text: str, value: Value) -> bool:
    return _SPENT.search(text, value.clause, value.quantity.start) is not None


def without_plan(said: str) -> str:
    """The words before a value without the bracket that tells the plan of the one before it: "tăng 5% (mục tiêu 4%)
    lên"."""
    return _PLAN_BRACKET.sub("", said) if "%)" in said else said


def _plans(tokens: Sequence[str]) -> list[bool]:
    """Which of the tokens end a word for a plan: "tiêu" alone is pepper."""
    return [
        token in _PLANS and (token in ("kh", "nq") or before in _FIRST_SYLLABLES)
        for before, token in zip(("", *tokens), tokens, strict=False)
    ]


def _plan_noun(tokens: Sequence[str]) -> list[bool]:
    """Which of the tokens belong to nouns for a plan and its year."""
    return [t in _PLANS or t in _FIRST_SYLLABLES or t in ("năm", "giao", "cả") or t.isdigit() for t in tokens]


def _is_plan_word(token: str) -> bool:
    return token in _BESIDE_PLAN or (token.isdigit() and len(token) in (1, 4))

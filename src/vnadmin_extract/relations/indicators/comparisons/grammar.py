"""A value held against the plan, the same period of the year before, the period before: "bằng 101,8% so CK"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Compared
from .bare_words import is_of_some
from .bases import Basis, basis_in
from .led_levels import then_ends
from .named_bases import BASIS_NAMED, OF_BASIS_ALONE, change_past
from .shared_verbs import change_of_other_verb

Kind = Literal["ratio", "change", "change_abs"]
_BARE_YEAR = Pattern(r"(?i)^(?:vào |trong |của )?năm (?:19|20)\d\d")
_RATIO_BEFORE = Pattern(
    r"(?i)(?:bằng|=|→|đạt|tức(?: là)?|"
    r"tương (?:ứng|đương)(?: với)?|chiếm|vượt|hoàn thành|thực hiện(?: được)?|và|,)\s*(?:tỷ lệ\s*)?(?:trên|khoảng|gần|"
    r"hơn|(?:chưa|không) (?:tới|đến))?\s*$"
)
_CHANGE = Pattern(
    r"(?:(?P<up>(?<!trị gia )(?<!việc làm )[Tt]ăng|(?<=, )tăng trưởng|vượt|cao hơn|nhiều hơn|↑|nhích|"
    r"nhỉnh hơn|(?P<more>(?<=[,(] )thêm|(?:(?<=[,;(] )|(?<= và )|(?<= song )|(?<= nhưng )|(?<= vẫn ))hơn))|"
    r"(?P<down>(?<!miễn )(?<!miễn, )(?:(?:[Ss]ụt|[Ss]uy) )?[Gg]iảm|(?<!không )(?:thấp|ít) hơn|"
    r"(?<![^\W_])(?:hụt|[st]ụt)|↓|(?<=[,;] )rút ngắn|(?P<short>thiếu)|(?P<less>(?<![^\W_])(?<!không )kém(?: hơn)?)))\s*"
    r"(?:thêm\s+|nhẹ\s+|(?:rất\s+|khá\s+)?(?:mạnh|sâu|nhanh|cao)\s+|đáng kể\s+|đột biến\s+|"
    r"khá\s+|tuyệt đối\s+|(?:hàng|hằng|mỗi) năm\s+|tới\s+|đến\s+|khoảng\s+|trên\s+|hơn\s+|gần\s+|bình quân\s+|"
    r"trung bình\s+|được\s+|chỉ\s+|"
    r"tối thiểu\s+|ít nhất\s+)*$"
)
# "với số vốn tăng thêm | 12 triệu USD": what was added is a sum of its own.
_ADDED_SUM = Pattern(
    r"(?i)(?<![^\W_])(?:vốn|kinh phí|số tiền)(?: (?:đăng ký|đầu tư|điều lệ))?(?: (?:cấp|đăng ký) mới và)? "
    r"tăng thêm(?: là)?\s$|"
    r"(?<![^\W_])(?:(?P<capital>vốn(?: (?:đăng ký|đầu tư))?)|dự án|lượt)\sđiều chỉnh(?: vốn)? tăng"
    r"(?: thêm| vốn)?(?: là)?\s$"
)
# "vốn đăng ký điều chỉnh tăng | 12 tỷ đồng, lên 90 tỷ đồng": a change again
_LEVEL_THEN = Pattern(r"\s(?:\([^()]*\)\s)?so\s|,\s(?:đạt|lên)\s")
# "cao hơn 5,2% | so với bình quân cả nước": neither a plan nor another time
_HELD_AGAINST_OTHER = Pattern(
    r"(?i)\sso (?:với )?(?:mức )?(?:bình quân|trung bình|cả nước|toàn quốc|khu vực|quy định|định mức|"
    r"(?:số |mức )?(?:đã )?(?:ước|báo cáo)(?![^,;.]* 20\d\d))"
)
# "đào tạo 840 lao động - | 26,2% KH"
_BEHIND_DASH = Pattern(r"(?<=[^\W\d_] )[-–]\s$")
_TIMES = Pattern(
    r"(?i)(?<![^\W_])(?:(?:tăng |cao |nhiều )?gấp|(?P<weak>tăng|bằng|cao hơn))\s+"
    r"(?:(?:hơn|gần|khoảng|trên|tới|lên)\s+)*$"
)
_ALL_CHANGE = Pattern(
    r"(?i)(?<![^\W_])(?:tăng|(?P<down>giảm))\s(?:ở\s|trên\s)?cả\s(?:0?[234]|hai|ba|bốn)\s"
    r"(?:tiêu chí|mặt|chỉ số|chỉ tiêu|nội dung)[^():]{0,24}$"
)
_TIMES_IN_WORDS = {
    "rưỡi": Decimal(150), "đôi": Decimal(200), "hai": Decimal(200), "ba": Decimal(300), "bốn": Decimal(400),
    "năm": Decimal(500), "mười": Decimal(1000),
}  # fmt: skip
_MULTIPLE = Pattern(
    r"(?i)(?:tăng |cao )?gấp (?P<times>rưỡi|đôi|hai|ba|bốn|năm|mười)(?: lần)?"
    r"(?=\s?(?:[,;)]|\.(?:\s|$)|$)|\s(?:so|cùng kỳ|(?:tháng|quý|năm) (?:trước|[\dIV])|mức))"
)
_TIMES_OF = Pattern(r"(?i)\s?(?:[,;.)]|$|so |cùng kỳ|(?:năm|tháng|quý) (?:trước|\d)|mức |kế hoạch|KH)")
_CHANGE_SIGNS = ("ăng", "iảm", "vượt", "hơn", "ụt", "thiếu", "thêm", "ngắn", "nhích", "kém", "↑", "↓")
"""One of these stands in all that ``_CHANGE`` finds; looking for them first is much faster."""
# Where the phrase that belongs to a change ends: "tăng 5,6%, | bằng 49,7% kế hoạch".
_NEXT_RATIO = Pattern(
    r"[(;]|,?\s(?:vượt|cao hơn|thấp hơn)\s|(?:,| và)\s(?:mới |chỉ |đã )?(?:bằng|đạt|hoàn thành|tương đương)\s"
)
_CLOSES_CLAUSE = Pattern(r"\)[,;.]")
# "tăng 1,4% | và tăng 17,8% so với cùng kỳ": what the second is held against is none of the first's.
_CHANGES_AGAIN = Pattern(r"(?:,|,?\svà)\s(?:tăng|giảm)\s\d[\d,.]*\s?%(?!\s(?:về|số|lượng)\s)")
_IN_BRACKETS = Pattern(r"\([^()]*\)")
_GDP_SHARE = Pattern(r"(?i)(?:bằng|chiếm|đóng góp|tương đương(?: với)?|,)\s*(?:khoảng|gần|trên|hơn|từ)?\s*$")
# "thu 320 tỷ đồng, mới đạt | 45%", "61,2 tỷ đồng đạt | 49%"
_REACHES = Pattern(
    r"(?i)(?:,\s*(?:tức(?: là)?\s)?|\d\s(?:(?:tỷ|triệu|nghìn)\s)?(?:đồng|tấn|ha|USD|con|cây|m3|m2|km|lượt|kg)\s)"
    r"(?:mới |chỉ |mới chỉ )?đạt\s*$"
)
# "(cấp tỉnh: 110 vụ, đạt 97%)": behind the value in the same brackets.
_SHARE_DONE = Pattern(r"(?i)\d\s[^\W\d_]+(?:\s[^\W\d_]+)?,\s*đạt\s*$")
# "đàn trâu giảm nhẹ (| -0,7%)"
_VERB_OPENS = Pattern(r"(?<![^\W_])(?:tăng|giảm)(?:\s(?:nhẹ|mạnh|khá|cao|sâu|nhanh|nhiều|ít|đáng kể))*\s\($")
# "IIP tháng 4: | +5,2% so CK, +1,1% so tháng trước"
_SIGNED = Pattern(r"(?:[^\W\d_]|\d):\s?$|,\s$")
# "khám phá 90 vụ, đạt | 85%": of those that happened, no plan says how many.
_SOLVED = Pattern(
    r"(?i)(?:(?<![^\W_])(?:khám phá|giải quyết|làm rõ|trả lời|thi hành)(?![^\W_])[^,;.\d]{0,30}(?::\s\d[\d.]*|"
    r"\d[\d./]*\s(?:vụ, việc|vụ|hồ sơ|đơn|án|tin|ý kiến|kiến nghị|việc|lượt)(?![^\W_])[^,;:.\d]{0,40})|"
    r"nâng (?:tổng )?số[^,;.\d]{0,60}\d[\d.]*\s[^,;:.\d]{2,40}),\s*đạt\s(?:tỷ lệ\s)?$"
)
# "giải ngân được 90 tỷ đồng, tỷ lệ | 67,3%"
_RATE_OF = Pattern(r"(?i)\d\s[^,;:()\d]{2,30},\s(?:đạt\s)?tỷ lệ\s$")
_OF_WHOLE = Pattern(r"(?i)so với (?:với )?(?:tổng|toàn|cả nước)")
# "41 triệu m3, đạt | 21,6% dung tích thiết kế", "3,04 triệu liều (| 76% diện tiêm)": of all that there may be.
_WHOLE_BEHIND = Pattern(
    r"\s(?:(?:dung tích|công suất) thiết kế|(?:diện tích|số|diện) (?:cần|phải|tiêm|gieo|nuôi)|nhu cầu|tổng (?:số|đàn|"
    r"diện tích)|khối lượng)(?![^\W_])"
)
_ATTAINS = Pattern(r"(?:[,(] ?(?:mới |chỉ |mới chỉ )?đạt (?:khoảng |gần |trên |hơn )?|\()$")
_TAKES_ANY = Pattern(r"(?i)(?<![^\W_])chiếm(?: (?:khoảng|gần|trên|hơn))?\s*$")
_THEN_CHANGES = Pattern(r"\s?(?:và|nhưng|song)\s(?=(?:tăng|giảm|cao|thấp)\s)")
_TAKES = Pattern(r"(?i)[(,]\s*chiếm\s*$")
# "gấp 2 lần | về giá trị": which side of it is meant, and nothing that it is held against.
_ABOUT = Pattern(r"^\svề (?:(?:số |khối )?lượng|(?:trị )?giá(?: trị)?|kim ngạch)(?![^\W_])")
_ASIDE = Pattern(r"^\s\((?:tăng|giảm|tương)[^()]{1,40}\)(?=\sso\s)")  # "bằng 98,7% (giảm 9 tấn) so với cùng kỳ"
_BASIS_SPAN = 90
_BASIS_PHRASE = (
    r"(?:(?:so (?:với )?)?(?:với )?(?:cùng kỳ(?:(?: năm)? (?:trước|ngoái|\d{4}))?|CK(?![^\W_])|"
    r"kế hoạch[^,;.:()]{0,40}(?![^\W_])|KH\d?(?![^\W_])|DT(?![^\W_])[^,;.:()]{0,14}(?![^\W_])|"
    r"dự toán[^,;.:()]{0,40}(?![^\W_])|tháng trước|"
    r"năm trước|quý trước|"
    r"\d{1,2}/\d{1,2}/\d{4}|năm \d{4}))"
)
# "56,8 tạ/ha (so CK + | 2,1 tạ)"
_HELD_WITH_SIGN = Pattern(rf"(?i)\(so (?:với )?(?P<basis>{BASIS_NAMED})\s?:?\s?(?P<sign>[+–−-])\s$")
# "(so CK: -3 vụ, | +1 người chết)"
_BRACKET_BASIS = Pattern(rf"(?i)\(so (?:với )?(?P<basis>{BASIS_NAMED})\s?:\s[^()]*$")
# "so với tháng trước giảm 3 vụ, | giảm 1 người"
# "so với tháng trước, | số người bị thương | giảm 5%"
_COUNTED = r"(?:số\s(?:[^\W\d_]+\s){1,3}|(?:khối )?lượng\s|(?:trị )?giá(?: trị)?\s|kim ngạch\s)"
_BASIS_BEFORE = Pattern(
    rf"(?i)(?:(?<=[,;:(.]\s)|(?<=\())so (?:với )?(?P<basis>{BASIS_NAMED})(?:\s\([^()]{{1,24}}\))?[,:]?\s"
    rf"(?:(?:thì|đã|ước|chỉ|mới|phát hiện|xảy ra|ghi nhận)\s)*(?:{_COUNTED})?"
    rf"(?:(?:tăng|giảm)\s(?:[^;.()]|\([^()]{{1,16}}\)){{1,40}}?(?:,\s|\s(?:và|nhưng|song)\s)(?:và\s)?(?:{_COUNTED})?){{0,3}}$"
)
_BASIS_REACH = 140
BASIS_BEHIND = Pattern(rf"(?i)[\s)]*{_BASIS_PHRASE}+[\s,;.)]*")
"""What a comparison's figure is held against, where the next clause begins only behind it."""
# What may stand between a value and a comparison of it without being a thing of its own.
_NO_SUBJECT = Pattern(
    r"(?i)(?<![^\W_])(?:so (?:với|đầu|cuối|cùng|tháng|quý|năm|kế|dự|chỉ tiêu|mục tiêu|CK|KH)(?![^\W_])[^,;()]*|"
    r"đã|vẫn|còn|tức(?: là)?|chưa|(?:mục tiêu|chỉ tiêu|nghị quyết)(?: của)?(?: đại hội(?: (?-i:[XVI]+))?)?|"
    r"tiếp tục|cũng|đều|và|nhưng|song|tuy|lại|ước|tính|đạt|bằng|tương ứng|"
    r"tương đương|trong (?:tháng|kỳ|quý|năm)|cả năm|cùng kỳ|CK|KH|(?:năm|tháng|quý) trước|năm \d{4}|kế hoạch|đề ra|"
    r"đặt ra|giao|dự toán|kịch bản|cao|thấp|khá|mức|qua đó|góp phần|làm|bình quân|"
    r"(?:mỗi|hằng|hàng) (?:năm|tháng)|lần lượt|"
    r"cụ thể|đồng thời|là|được|chỉ|mới|chủ yếu|khoảng|tăng|giảm|tháng \d+|trong đó|có|dự kiến|phấn đấu|hoàn thành|"
    r"tỷ lệ|chiếm|lũy kế|với|thì|thiếu|hơn|nhẹ|mạnh|thêm|nay|hiện|tức|"
    r"(?:nếu )?loại (?:trừ|bỏ)(?: yếu tố)?(?: tăng)? giá)(?![^\W_])"
)
_HELD_THEN = Pattern(
    r"\s?so (?:với )?(?:cùng kỳ|(?:tháng|quý|năm|kỳ|tuần) (?:trước|ngoái))(?: năm (?:trước|ngoái|\d{4}))?\s"
    r"(?=[^\W\d_]{2,} [^\W\d_]{2,})(?!(?:tăng|giảm|thì|đã|có|vẫn|là|bằng|đạt|trên|tại|của|về|ước|cũng|đều|xảy ra|"
    r"phát hiện|ghi nhận|ít|nhiều|cao|thấp)(?![^\W_]))"
)
_CLAUSE = Pattern(
    r"[,;:(]|\.(?=\sSo\s)|(?<![^\W_])(?:trong đó|nhưng|"
    r"(?:và|thì)(?= (?:số|lượng|giá trị|kim ngạch|sản lượng|doanh thu|tổng|tỷ lệ)))"
)


def read_comparison(text: str, quantity: QuantityMention, start: int, end: int, in_brackets: bool) -> Compared | None:
    """The comparison that ``quantity`` states within the sentence ``text[start:end]``, or None where it is a value."""
    found = _read_comparison(text, quantity, start, end, in_brackets)
    return _with_basis_before(text, quantity, start, found) if found else None


def _with_basis_before(text: str, quantity: QuantityMention, start: int, found: Compared) -> Compared:
    """What the figure is held against, where that stands before its verb: "so với năm 2022 | tăng 15%"."""
    begun = max(start, found.verb - _BASIS_REACH)
    near = text.find("so ", begun, found.verb) >= 0 or text.find("So ", begun, found.verb) >= 0
    before = _BASIS_BEFORE.search(text, begun, found.verb) if near else None
    if before is None or re.match(r"\s\(?so(?: với)?\s", text[quantity.end : quantity.end + 9]):
        return found
    basis: Basis = basis_in(f"so với {before['basis']}") or "other"
    return replace(found, draft=replace(found.draft, basis=basis), basis_known=True)


def _read_comparison(text: str, quantity: QuantityMention, start: int, end: int, in_brackets: bool) -> Compared | None:
    at = quantity.bound_start or quantity.start
    before_start = max(start, at - 40)
    before = text[before_start:at]
    after = text[quantity.end : min(end, quantity.end + _BASIS_SPAN)]
    percent = quantity.unit.startswith(("%", "‰", "điểm"))

    def compared(kind: Kind, value: Decimal, basis: Basis | None, verb: int) -> Compared:
        draft = ComparisonDraft(
            basis=basis or "same_period", kind=kind, value=value, start=quantity.start, end=quantity.end
        )
        return Compared(draft, verb, basis is not None)

    kind: Kind
    change = _verb_of_change(text, quantity, before_start, after)
    if change and not (change["up"] == "vượt" and "GDP" in quantity.unit) and (percent or not change["short"]):
        value = quantity.value if change["up"] else -quantity.value
        closed = (in_brackets and _CLOSES_CLAUSE.match(after)) or (quantity.unit == "%" and _CHANGES_AGAIN.match(after))
        kind = "change" if quantity.unit.startswith("%") else "change_abs"  # points and ‰ are a difference
        return compared(kind, value, _basis_of_change(change, "" if closed else after), before_start + change.start())
    begun = max(start, at - 70)
    if other := change_of_other_verb(text, quantity, begun, at, _before_next_ratio(after)):
        return compared(*other)
    if percent and (dash := _BEHIND_DASH.search(before)) and basis_in(_first_phrase(after)) == "plan":
        return compared("ratio", quantity.value, "plan", before_start + dash.start())
    if past := change_past(text, begun, at):
        value = quantity.value if past["up"] else -quantity.value
        kind = "change" if quantity.unit.startswith("%") else "change_abs"
        return compared(kind, value, basis_in(f"so với {past['basis']}") or "other", past.start())
    if by_sign := _told_by_sign(text, quantity, start, at, after, in_brackets=in_brackets):
        return compared(*by_sign)
    if percent and _WHOLE_BEHIND.match(after) and (attains := _ATTAINS.search(before)):
        return compared("ratio", quantity.value, "other", before_start + attains.start())
    ratio = _RATIO_BEFORE.search(before) if percent else None
    if percent and "GDP" in quantity.unit.upper().replace("GRDP", "GDP") and (found := _GDP_SHARE.search(before)):
        return compared("ratio", quantity.value, "other", before_start + found.start())
    if percent and ratio is None and before.endswith("(") and (aside := OF_BASIS_ALONE.match(after)):
        return compared("ratio", quantity.value, basis_in(aside["basis"]), at - 1)
    if percent and ratio:
        near = _first_phrase(_ASIDE.sub("", after))
        if _TAKES_ANY.search(before):
            near = _THEN_CHANGES.split(near)[0]  # "chiếm | 48% và tăng 15% so với cùng kỳ": a share of the whole
        basis = basis_in(near)
        if basis == "previous" and _BARE_YEAR.match(near) and not re.search(r"(?i)bằng\W*\w*\W*$", before):
            return None
        if basis is not None and not re.search(r"(?i)tỷ lệ[^,;.]{3,60}$", before[:-1].rstrip("đạ ")):
            return compared("ratio", quantity.value, basis, before_start + ratio.start())
        if (basis is None and _OF_WHOLE.match(near)) or (near == "" and _TAKES.search(before)):
            return compared("ratio", quantity.value, "other", before_start + ratio.start())
        if near == "" and (_SHARE_DONE if in_brackets else _REACHES).search(before):
            solved = _SOLVED.search(text, max(start, at - 110), at)
            return compared("ratio", quantity.value, "other" if solved else "plan", before_start + ratio.start())
        if near == "" and _RATE_OF.search(before):
            spent = text.find("giải ngân", max(start, at - 110), at) >= 0
            return compared("ratio", quantity.value, "plan" if spent else "other", before_start + ratio.start())
        if re.search(r"(?i)(?:bằng|=)\s*$", before) or (
            text.find("so ", max(start, before_start - 40), at) >= 0
            and _BASIS_BEFORE.search(text, max(start, before_start - 40), before_start + ratio.start())
        ):
            return compared("ratio", quantity.value, "other", before_start + ratio.start())
    return None


def _basis_of_change(change: re.Match[str], after: str) -> Basis | None:
    """What the words behind a change or its verb hold it against."""
    basis = basis_in(_before_next_ratio(after))
    if basis is None and _HELD_AGAINST_OTHER.match(after):
        basis = "other"
    return "plan" if basis is None and (change["down"] in ("hụt", "thiếu") or change["up"] == "vượt") else basis


def _verb_of_change(text: str, quantity: QuantityMention, begun: int, after: str) -> re.Match[str] | None:
    """The verb right before the figure that makes it a change: one of the words from ``begun`` on."""
    at = quantity.bound_start or quantity.start
    before = text[begun:at]
    change = _change(text[begun : quantity.start]) or (_change(before) if at != quantity.start else None)
    if change is None and (quantity.rule == "range" or quantity.bound == "over") and before.endswith(" từ "):
        if then_ends(after):
            return None  # "giảm từ | trên 20% xuống 10%": a level
        change = _change(before[:-3])  # "giảm từ | 5 đến 10%"
    if change is None:
        return None
    level = change["up"] == "vượt" and quantity.unit != "%" and " so " not in after[:8]
    if level and text.endswith("đạt và vượt ", begun, quantity.start):
        return None  # "phấn đấu đạt và vượt 200 tấn": the level itself
    if change["down"] and quantity.bound == "under" and text[at : at + 4].lower() == "dưới":
        return None  # "giảm dưới | 3.000 ha": to less than that
    bare = change["more"] or change["less"]
    if bare and (" so " not in after[:24] or is_of_some(change, quantity, before, after)):
        return None  # "thêm 12 xã đạt chuẩn", "hơn 12 xã": so many of these
    return None if quantity.currency and not change["down"] and _added_sum(before, after) else change


def _added_sum(before: str, after: str) -> bool:
    found = _ADDED_SUM.search(before)
    return found is not None and (found["capital"] is None or _LEVEL_THEN.match(after) is None)


def _told_by_sign(
    text: str, quantity: QuantityMention, start: int, at: int, after: str, *, in_brackets: bool
) -> tuple[Kind, Decimal, Basis | None, int] | None:
    """A change that its sign tells, and what it is held against by the words before it in its brackets or behind it."""
    held = _HELD_WITH_SIGN.search(text, max(start, at - 70), at) if in_brackets else None
    if held is not None:
        value = quantity.value if held["sign"] == "+" else -quantity.value
        kind: Kind = "change" if quantity.unit.startswith("%") else "change_abs"
        return kind, value, basis_in(f"so với {held['basis']}") or "other", held.start()
    signed = _signed(text, quantity, start, at, in_brackets)
    if signed is None:
        return None
    opened = _BRACKET_BASIS.search(text, max(start, at - _BASIS_REACH), at) if in_brackets else None
    told = _VERB_OPENS.search(text, max(start, at - 24), at) if opened is None else None
    basis = basis_in(f"so với {opened['basis']}") if opened else basis_in(_first_phrase(after.lstrip(")")))
    return *signed, basis, told.start() if told else at


def _signed(
    text: str, quantity: QuantityMention, start: int, at: int, in_brackets: bool
) -> tuple[Kind, Decimal] | None:
    """A change told by its sign, or by the verb before the brackets in which it stands."""
    percent = quantity.unit.startswith(("%", "‰", "điểm"))
    if not percent and _signed_in_brackets(text, quantity, in_brackets):
        return "change_abs", -abs(quantity.value) if text[quantity.start] != "+" else quantity.value
    if percent and in_brackets and text[max(0, quantity.start - 3) : quantity.start] in ("(+ ", "(- ", "(– "):
        return "change", quantity.value if text[quantity.start - 2] == "+" else -abs(quantity.value)
    begun = max(start, at - 70)
    if percent and text[quantity.start] in "+-" and (in_brackets or _SIGNED.search(text, begun, quantity.start)):
        return "change", quantity.value if text[quantity.start] == "+" else -abs(quantity.value)
    if in_brackets and not percent and (all_change := _verb_of_brackets(text, start, at)):
        return "change_abs", -quantity.value if all_change["down"] else quantity.value
    return None


def _verb_of_brackets(text: str, start: int, at: int) -> re.Match[str] | None:
    """The verb that changes in brackets share: "tăng cả 3 tiêu chí (9 vụ, | 5 người chết)"."""
    opened = text.rfind("(", start, at)
    return _ALL_CHANGE.search(text, max(start, opened - 60), opened) if opened >= 0 else None


def _signed_in_brackets(text: str, quantity: QuantityMention, in_brackets: bool) -> bool:
    """ "(| +3 vụ, | -1 người chết)": changes that only their signs tell."""
    if text[quantity.start] not in "+-":
        return False
    before = text[max(0, quantity.start - 2) : quantity.start]
    return before.endswith("(") or (in_brackets and before in (", ", "; ", ": "))


def times_as_much(text: str, quantity: QuantityMention, start: int, end: int) -> Compared | None:
    """ "gấp 2,2 lần so với cùng kỳ", "tăng 2,1 lần so với năm trước": so many hundredths of what it is held against."""
    at = quantity.bound_start or quantity.start
    begun = max(start, at - 24)
    before = _TIMES.search(text, begun, at)
    after = text[quantity.end : min(end, quantity.end + _BASIS_SPAN)]
    if before is None or (before["weak"] and not _TIMES_OF.match(after)):
        return None
    phrase = _first_phrase(after)
    draft = ComparisonDraft(
        basis=basis_in(phrase) or ("other" if phrase else "same_period"),
        kind="ratio",
        value=hundredths(quantity.value),
        start=quantity.start,
        end=quantity.end,
    )
    return _with_basis_before(text, quantity, start, Compared(draft, before.start(), bool(phrase)))


def multiples(text: str, start: int, end: int) -> Iterator[Compared]:
    """So many times as much in words: "gấp rưỡi so với tháng trước"."""
    for found in _MULTIPLE.finditer(text, start, end):
        phrase = _first_phrase(text[found.end() : min(end, found.end() + _BASIS_SPAN)])
        draft = ComparisonDraft(
            basis=basis_in(phrase) or ("other" if phrase else "same_period"),
            kind="ratio",
            value=_TIMES_IN_WORDS[found["times"].lower()],
            start=found.start(),
            end=found.end(),
        )
        yield Compared(draft, found.start(), bool(phrase))


def hundredths(times: Decimal) -> Decimal:
    """ "2,2 lần" as a percentage."""
    return (times * 100).normalize() + 0


def _change(before: str) -> re.Match[str] | None:
    return _CHANGE.search(before) if any(map(before.__contains__, _CHANGE_SIGNS)) else None


def _before_next_ratio(after: str) -> str:
    """The words behind a change that belong to it, what stands in brackets left out."""
    words = _IN_BRACKETS.sub(" ", after) if "(" in after else after
    following = _NEXT_RATIO.search(words)
    return words[: following.start()] if following else words


def has_own_subject(text: str, start: int, verb: int) -> bool:
    """Between the value before and the verb of a comparison a new thing is named: "…, xây dựng | tăng 8%"."""
    if text.find(")", start, verb) >= 0:
        # "20.000 tỷ đồng (giá 2010) | tăng 4%"
        text = f"{text[:start]}{_IN_BRACKETS.sub(lambda m: ' ' * len(m[0]), text[start:verb])}{text[verb:]}"
    marks = [m.end() for m in _CLAUSE.finditer(text, start, verb)]
    if not marks:
        return False
    at = marks[-1]
    if held := _HELD_THEN.match(text, at, verb):
        at = held.end()  # "so với cùng kỳ luân chuyển | giảm 2%"
    if at == verb and len(marks) > 1 and text.startswith("(chiếm", at - 1):
        at, verb = marks[-2], at - 1  # "…, nhà kiên cố (| chiếm 20%)"
    left = _NO_SUBJECT.sub(" ", text[at:verb])
    least = 2 if text.endswith(("trong đó ", "trong đó"), 0, at) else 3  # "trong đó gỗ | tăng 4%"
    return sum(c.isalpha() for c in left) >= least


def _first_phrase(after: str) -> str:
    found = re.match(r"(?:(?!\s(?:nhưng|song)\s)[^,;.()\n]){0,70}", after)
    return _ABOUT.sub("", found[0]).strip() if found else ""

"""The currency of amounts that print none: that of the amount beside them, or what words of income and cost mean."""

from __future__ import annotations

import re
from dataclasses import replace

from ...document import Note
from ...mentions import QuantityMention
from ...patterns import Pattern
from .units import PER, SCALES

# "thu nhập … từ 7 triệu năm 2005 lên 14 triệu": an amount in đồng, where only money is spoken of.
_OF_MONEY = Pattern(
    r"(?i)(?<![^\W_])(?:thu[ _]nhập|tiền lương|mức lương|doanh thu|kinh phí|trị giá|tiền thưởng|lợi nhuận|"
    r"tổng mức đầu tư|tổng vốn|vốn đầu tư|ngân sách|dự toán|số tiền|tiền phạt|tiền thuế|nợ thuế|phụ cấp|học phí|"
    r"giá trị sản xuất|vốn(?! (?:FDI|ODA|nước ngoài|ngoại|đăng ký))|giải ngân|dư nợ|tổng (?:thu|chi))"
    r"(?![^\W_])[^;.\n]{0,70}$"
)
# "hỗ trợ 5 triệu/hộ": only money is handed out by the household.
_HANDED_OUT = Pattern(
    r"(?i)(?<![^\W_])(?:hỗ trợ|trợ cấp|cho vay|vay|thưởng|chi|mức|phạt|đóng góp|giá)(?![^\W_])[^;.\n]{0,50}$"
)
_PER = Pattern(PER)
_LIST_REACH = 160
_MONEY_ENDS = Pattern(
    r"(?i)\s*(?:[),;.]|\((?=(?:chiếm|đạt|bằng|tăng|giảm|vốn|gồm|bao gồm|trong đó)(?![^\W_])|\d)|\n|$|"
    r"so với |lên|xuống|trở lên|(?:vào |trong |của |đến )?(?:cuối )?năm (?:19|20)\d\d)"
)


def with_currencies(text: str, quantities: list[QuantityMention]) -> list[QuantityMention]:
    """ "(5,1 tỷ USD, dệt may 4,1 tỷ)", "500 triệu - 1 tỷ đồng": a bare scale takes the currency of its neighbour."""
    out: list[QuantityMention] = []
    for index, quantity in enumerate(quantities):
        if quantity.unit_code is not None or quantity.unit.replace("tỉ", "tỷ") not in SCALES:
            out.append(quantity)
            continue
        after = quantities[index + 1] if index + 1 < len(quantities) else None
        before = out[-1] if out else None
        neighbour = None
        if after and after.currency and re.fullmatch(r"\s?(?:-|–|đến|/)\s?", text[quantity.end : after.start]):
            neighbour = after
        elif (
            before
            and before.currency
            and "/" not in before.unit
            and quantity.start - before.end <= 60
            and "\n" not in text[before.end : quantity.start]
            and _MONEY_ENDS.match(text, quantity.end)
        ):
            neighbour = before
        elif _MONEY_ENDS.match(text, quantity.end):
            neighbour = _behind_shares(text, out, quantity)
        per = _PER.match(text, quantity.end)
        currency = neighbour.currency if neighbour else _in_words(text, quantity, per is not None)
        if currency is None or quantity.base_value is None:
            out.append(quantity)
            continue
        beside = "is that of the amount beside it" if neighbour else "is meant where income and prices are spoken of"
        note = Note("currency_inferred", f"no currency is printed; {currency} {beside}")
        out.append(
            replace(
                quantity,
                end=per.end() if per else quantity.end,
                unit=quantity.unit + re.sub(r"\s", "", per[0]) if per else quantity.unit,
                currency=currency,
                unit_code=currency,
                notes=(*quantity.notes, note),
                confidence=0.8,
            )
        )
    return out


def _behind_shares(text: str, told: list[QuantityMention], quantity: QuantityMention) -> QuantityMention | None:
    """The amount from which only shares and changes part this one: "612 tỷ đồng, tăng 9%; dịch vụ | 142 tỷ"."""
    if quantity.unit not in ("tỷ", "tỉ", "triệu"):
        return None
    last = next((q for q in reversed(told[-4:]) if not q.unit.startswith("%")), None)
    if last is None or (quantity.unit == "triệu" and not last.unit.startswith("triệu")):
        return None
    if not last.currency or "/" in last.unit or quantity.start - last.end > _LIST_REACH:
        return None
    return None if re.search(r"\n|\.\s", text[last.end : quantity.start]) else last


def _in_words(text: str, quantity: QuantityMention, rate: bool) -> str | None:
    """The currency of a bare "7 triệu" behind words of income or cost; ``rate``: "/hộ" follows it."""
    if quantity.unit not in ("triệu", "tỷ", "tỉ") or not (rate or _MONEY_ENDS.match(text, quantity.end)):
        return None
    begin = max(0, quantity.start - 100)
    money = _OF_MONEY.search(text, begin, quantity.start) or (rate and _HANDED_OUT.search(text, begin, quantity.start))
    return "VND" if money else None


def amounts_end(text: str, quantity: QuantityMention) -> int:
    """Where the amount ends before what it is per: "2 triệu đồng" of "2 triệu đồng/tháng"."""
    slash = text.find("/", quantity.number_end, quantity.end)
    per = re.search(r"\strên\s", text[quantity.number_end : quantity.end]) if slash < 0 else None
    return slash if slash >= 0 else quantity.number_end + per.start() if per else quantity.end

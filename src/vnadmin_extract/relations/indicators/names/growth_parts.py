"""What rates of growth are of, where a list names its parts alone: "CPI tăng 0,5%, trong đó lương thực tăng 0,8%" tells
of prices, and of no harvest; and what all of them are held against."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import IndicatorDraft
from ....patterns import Pattern

# "Giá vật tư lên cao, như xăng dầu (tăng | 27%)", "được lợi về giá là gạo (giá tăng | 20%)": of their prices
_PRICES = Pattern(
    r"(?i)(?<![^\W_])(?<!đánh )(?<!trị )(?<!đấu )(?<!định )giá(?! trị)(?: cả)?(?![^\W_])[^.,;()\d]{0,80}(?:,\s)?"
    r"(?:như|gồm|là|:)\s[^.]*\((?:giá\s)?"
    r"(?:tăng|giảm)?[^().]*$"
)
_PRICES_REACH = 300
_RATE = Pattern(r"(?P<rate>(?:tốc độ tăng|mức giảm)(?: bình quân)? )(?P<of>\S.*?)(?P<base> so với .*)?")
# Measures whose parts are told by a branch, a group of goods or a place alone.
_MEASURE = Pattern(
    r"(?i)(?P<price>chỉ số giá tiêu dùng|CPI|chỉ số giá(?! trị)(?: (?:sản xuất|xây dựng))?)|"
    r"(?P<index>chỉ số (?:sản xuất|tiêu thụ|tồn kho))|"
    r"(?P<output>tổng sản phẩm(?: (?:trong nước|trên địa bàn|trong tỉnh))?|GRDP|GDP|giá trị (?:sản xuất|tăng thêm)|"
    r"kim ngạch (?:hàng h(?:óa|oá) )?(?:xuất nhập khẩu|xuất khẩu|nhập khẩu)|tổng mức bán lẻ|doanh thu)(?![^\W_])"
)
_BRANCH = Pattern(
    r"(?i)(?:các )?(?:khu vực|ngành|nông|lâm|ngư|thủy|thuỷ|công nghiệp|dịch vụ|xây dựng|thương mại|khai khoáng|"
    r"khai thác|chế biến|sản xuất|cung cấp|vận tải|bán lẻ|bán buôn|lưu trú|nhóm|mặt hàng|kinh tế)(?![^\W_])"
)
_HAS_OWN = Pattern(
    r"(?i)(?:các )?(?:chỉ số|lạm phát|giá(?! trị)|GRDP|GDP|giá trị|kim ngạch|doanh thu|sản lượng|số|tổng|vốn|thu|chi|"
    r"dư nợ|"
    r"huy động|tín dụng|lượng|lượt|khách|diện tích|năng suất|đàn|lao động|doanh nghiệp|hộ|vụ|người|tỷ lệ|tiêu dùng|"
    r"tích lũy|tích luỹ|thuế|giải ngân|đầu tư|tiền|nợ|quý|quí|tháng|năm)(?![^\W_])"
)
_CARRIED = Pattern(r"(?i)hành khách|hàng h(?:óa|oá)")
_TRADE = Pattern(r"(?i)(?:xuất khẩu|nhập khẩu)(?![^\W_])")
_LEADS = Pattern(
    r"(?i)(?:^|[.,;:(\n]\s?)\s*so (?:với )?(?:[^,;:.()]{2,50},|(?:cùng kỳ|(?:tháng|quý|năm) (?:trước|ngoái))"
    r"(?: năm (?:trước|ngoái))?\s)"
)
_GOES_ON = Pattern(r"[^;.\n]*")
# "Trong 11 nhóm hàng có 5 nhóm tăng: may mặc | 0,4%": the basket of consumer goods, of whose prices a list tells.
_BASKET = Pattern(r"(?i)(?<!\d)(?:11 nhóm hàng|\d{1,2}/11 nhóm|nhóm (?:hàng )?(?:tăng|giảm) giá)(?:[^.\n]|\.(?=\d))*$")
_BASKET_REACH = 400
_PARTS = Pattern(r"(?i)[.]\s(?:trong đó|cụ thể|bao gồm|(?:trong |có )?\d{1,2}(?:/\d{1,2})? nhóm)")


def growth_of_part(text: str, name: str, draft: IndicatorDraft, before: Sequence[IndicatorDraft], begin: int) -> str:
    """``name``, of a rate of growth, with the measure and the basis that the list before it gave; ``begin`` is where
    its paragraph begins."""
    told = _RATE.fullmatch(name)
    if told is not None and _HAS_OWN.match(told["of"]) is None and _of_prices(text, draft, begin):
        return f"{told['rate']}giá {told['of']}{told['base'] or ''}"
    near = before[-1] if before and before[-1].start >= begin else None
    whole = before[draft.part_of] if draft.part_of is not None else None
    if told is None or (near is None and whole is None):
        return name
    base = told["base"] or _basis(text, draft, near, whole)
    of = told["of"]
    if of == "luân chuyển" and near is not None and (carried := _CARRIED.search(near.name)):
        of = f"{of} {carried[0].lower()}"
    if _HAS_OWN.match(of) is None and not _TRADE.match(of) and _MEASURE.match(of) is None:
        of = _with_measure(text, of, draft, near, whole)
        if (
            of == told["of"]
            and not of.startswith("tác động")
            and _BASKET.search(text, max(begin, draft.start - _BASKET_REACH), draft.start)
        ):
            of = f"chỉ số giá {of}"
    return f"{told['rate']}{of}{base}"


def _of_prices(text: str, draft: IndicatorDraft, begin: int) -> bool:
    if text.rfind("(", max(begin, draft.start - 24), draft.start) < 0:
        return False
    return _PRICES.search(text, max(begin, draft.start - _PRICES_REACH), draft.start) is not None


def _with_measure(
    text: str, of: str, draft: IndicatorDraft, near: IndicatorDraft | None, whole: IndicatorDraft | None
) -> str:
    source = whole or near
    if source is None:
        return of
    if whole is None:
        between = text[source.end : draft.start]
        if "\n" in between or (". " in between and not _PARTS.search(between)):
            return of
    told = _RATE.fullmatch(source.name)
    if told is None and whole is None:
        return of
    measure = _MEASURE.match(told["of"] if told else source.name.removeprefix("tổng "))
    if measure is None:
        return of
    if whole is None and not measure["price"] and not _BRANCH.match(of):
        return of  # "GRDP tăng 8%, dân số tăng 1%"
    if measure["price"]:
        return f"chỉ số giá {'tiêu dùng ' if of.startswith('khu vực') else ''}{of}"
    return f"{measure[0]} {of}"


def _basis(text: str, draft: IndicatorDraft, near: IndicatorDraft | None, whole: IndicatorDraft | None) -> str:
    """ "So với tháng trước, A tăng 2%, B tăng | 3%": told once before all; what parts are held against is that of their
    whole."""
    if whole is not None and whole.rule == "growth" and (told := _RATE.fullmatch(whole.name)) and told["base"]:
        return told["base"]
    if near is None or near.rule != "growth" or (told := _RATE.fullmatch(near.name)) is None or not told["base"]:
        return ""
    if _GOES_ON.fullmatch(text, near.end, draft.start) is None:
        return ""
    clause = text[max(0, near.start - 160) : near.start]
    lead = _LEADS.search(clause[max(clause.rfind(";"), clause.rfind(". "), clause.rfind("\n"), 0) :])
    return told["base"] if lead else ""

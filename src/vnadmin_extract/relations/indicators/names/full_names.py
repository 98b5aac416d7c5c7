"""Names in full, so that each can be read without its sentence: what the unit measures, what the whole is of which a
value is a part, what the list before it tells of, what harmed those who are counted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ....document import Paragraph, StructuredText
from ....mentions import IndicatorDraft
from ....patterns import Pattern
from .catalogue import indicator_id
from .growth_parts import growth_of_part
from .harm_names import of_harm
from .listed_names import PLACE, name_in_list, of_example
from .part_names import name_of_part
from .tidy_names import tidied
from .wholes import rest_of_shares

_AREAS = frozenset(
    (
        "ha",
        "ha/năm",
        "héc-ta",
        "hecta",
        "héc ta",
        "km2",
        "km²",
        "m2",
        "m²",
        "nghìn ha",
        "ngàn ha",
        "triệu m2",
        "triệu ha",
    )
)
_HAS_AREA = Pattern(r"(?i)diện tích|quy mô|mặt bằng|rộng|(?<![^\W_])sàn(?![^\W_])")
# Goods that are sold by the square metre.
_GOODS = Pattern(r"(?i)(?:sản xuất |tiêu thụ )?(?:gạch|kính|vải|ngói|da|giấy|tôn|ván|thảm|tấm|bạt|gỗ)(?![^\W_])")
_SHARED = Pattern(
    r"(?i)(?:nông|lâm|ngư|công nghiệp|dịch vụ|xây dựng|thương mại|khu vực|kinh tế|ngành|nhóm|vốn|giá trị|chi|thu|"
    r"kim ngạch|doanh thu|dư nợ|sản lượng|diện tích|xuất khẩu|nhập khẩu)(?![^\W_])"
)
_HAS_RATE = Pattern(
    r"(?i)(?<![^\W_])(?:tỷ|tỉ) (?:lệ|trọng|suất)|(?<![^\W_])(?:tốc độ|nhịp độ|mức|chỉ số|lãi suất|lạm phát|bình quân|"
    r"công suất|hiệu suất|độ (?:che )?phủ|hệ số|cơ cấu|đóng góp|bội chi|thuế suất|tăng|giảm|vượt|hụt|tiến độ|"
    r"số (?:vụ|ca)|chất lượng|độ (?:ẩm|mặn)|hàm lượng|chênh lệch|tiết kiệm|dung tích)(?![^\W_])"
)
_TAKES = Pattern(r"(?i)(?<![^\W_])chiếm(?: (?:tỷ trọng|khoảng|trên|gần|hơn|tới|đến))*\s*$")
_STRUCTURE = Pattern(r"(?i)(?<![^\W_])cơ cấu(?![^\W_])[^.\n]*$")
_ALL = 100
_WORDS = 16
_SHORT_COUNT = 11
# Words of a sentence that names no measure.
_CLAUSE = Pattern(
    r"(?i)^(?:hạt|các xã|xã|tổ chức|thực hiện|tuyên truyền|kiểm soát|tham mưu|rà soát|hoàn thành|khôi phục|triển khai|"
    r"phối hợp|chỉ đạo|lãnh đạo|phục vụ|nhiều|một số|bên cạnh|cùng|việc|báo cáo|chặt chẽ)(?:\s[^\s]+){6}|"
    r"(?<![^\W_])(?:phối hợp|chỉ đạo|cho biết|mới giải ngân|đã làm|không để|khiến)(?![^\W_])"
)
_BODY = Pattern(r"(?i)(?:UBND|HĐND|sở|cục|chi cục|ngành)(?![^\W_])")
# "có thêm | 7 xã đạt chuẩn": so many more, and not so many
_MORE = Pattern(r"(?i)(?<![^\W_])(?:(?:có|công nhận|đạt) thêm|(?<=[,;]\s)(?:và )?thêm) $")
_TRADE = Pattern(r"(?i)(?:xuất khẩu|nhập khẩu|xuất nhập khẩu|xuất, nhập khẩu|XK|NK|XNK)(?![^\W_])")


# "cả nước đã | gieo trồng lúa", "vụ Thu Đông 2013, toàn tỉnh đã | xuống giống"
_WHERE = (
    r"(?:(?:trên địa bàn )?(?:cả nước|toàn (?:tỉnh|huyện|xã|thành phố|vùng)|tỉnh|huyện|các (?:địa phương|hộ|xã))"
    r"(?: (?:đã|hiện|có|mới))*|đã) "
)
_DEED = (
    r"(?P<deed>(?:gieo|trồng|xuống giống|cấy|thu hoạch|khai thác|nuôi|thả nuôi|làm đất|tưới|sạ|chăm sóc)(?![^\W_]).*)"
)
_DONE_WHERE = Pattern(rf"(?i)^{_WHERE}{_DEED}")
_SEASON = Pattern(rf"(?i)^(?P<season>(?:vụ|lúa) [^,;]{{2,40}}), (?:{_WHERE})?{_DEED}")
_PESTS = Pattern(
    r"(?i)(?:bệnh|sâu|rầy|đạo ôn|chuột|ốc bươu|châu chấu|bọ|nhện|lem lép hạt|khô vằn|bạc lá|cháy bìa lá)(?![^\W_])"
)
_SPELT = Pattern(r"^DT (?=\S)")


def in_full(text: StructuredText, drafts: Sequence[IndicatorDraft]) -> list[IndicatorDraft]:
    """``drafts`` with names that can be read alone."""
    out: list[IndicatorDraft] = []
    begins = [p.start for p in text.paragraphs]
    for draft in drafts:
        paragraph = text.paragraphs[bisect_right(begins, draft.start) - 1]
        name = _full_name(text, draft, paragraph, out)
        if name == draft.name:
            out.append(draft)
            continue
        key = None if name.endswith(" tăng thêm") else indicator_id(name, draft.quantity.unit)
        if draft.part_of is not None and draft.indicator_id is None and key == out[draft.part_of].indicator_id:
            key = None
        out.append(replace(draft, name=name, indicator_id=key))
    return out


def _full_name(
    text: StructuredText, draft: IndicatorDraft, paragraph: Paragraph, before: Sequence[IndicatorDraft]
) -> str:
    near = before[-1] if before and before[-1].start >= paragraph.start else None
    if example := of_example(text.text, draft):
        return example
    name = _SPELT.sub("diện tích ", tidied(draft.name, draft.quantity))
    name = of_harm(text, name, draft.start, paragraph, near) or name
    if draft.rule == "growth":
        return growth_of_part(text.text, name, draft, before, paragraph.start)
    if rest := rest_of_shares(text.text, draft, near):
        return rest
    whole = before[draft.part_of] if draft.part_of is not None else None
    of_whole = name_of_part(name, draft, whole) if whole is not None else name
    if of_whole != name:
        name = of_whole
    elif near is not None and (whole is None or draft.quantity.unit == "%"):
        name = name_in_list(text.text, name, draft, near)
    return _by_unit(text.text, draft, _with_extreme(text.text, draft, name))


# "giá lúa cao nhất | 7.500 đồng/kg, thấp nhất 6.900 đồng/kg"
_EXTREME = Pattern(r"(?i)(?<![^\W_])(?P<which>(?:cao|thấp) nhất) (?:(?:là|đạt|khoảng|chỉ|ở mức|lên tới) )*$")


def _with_extreme(text: str, draft: IndicatorDraft, name: str) -> str:
    """``name`` with the word that tells the highest or the lowest of several."""
    at = draft.quantity.bound_start or draft.start
    extreme = _EXTREME.search(text, max(0, at - 30), at) if text.find(" nhất ", max(0, at - 30), at) >= 0 else None
    if extreme is None:
        return name
    which = extreme["which"].lower()
    if name.lower().startswith("giá "):
        name = name.replace(" bình quân", "")  # the highest of several prices is no average
    # "thấp nhất 50.000 đồng/kg tại Yên Châu, cao nhất | 54.000 đồng/kg tại Mai Sơn"
    other = "thấp nhất" if which == "cao nhất" else "cao nhất"
    if name.count("nhất") == 1 and other in name:
        return name.replace(other, which)
    return name if "nhất" in name else f"{name} {which}"


def _by_unit(text: str, draft: IndicatorDraft, name: str) -> str:
    """Hectares are of an area, a percentage is a rate or a share, dollars of trade its turnover."""
    unit = draft.quantity.unit.lower()
    at = draft.quantity.bound_start or draft.start
    short = draft.quantity.counts and len(name.split()) < _SHORT_COUNT
    if short and "thêm" not in name and _MORE.search(text, max(0, at - 16), at):
        return f"{name} tăng thêm"
    if len(name.split()) > _WORDS or _CLAUSE.search(name):
        return name
    if unit in _AREAS and not _BODY.match(name):
        return _of_area(name, goods=unit.endswith(("m2", "m²")) and _GOODS.match(name) is not None)
    if unit == "%" and draft.quantity.value <= _ALL and not _HAS_RATE.search(name) and not PLACE.fullmatch(name):
        at = draft.quantity.bound_start or draft.start
        begin = text.rfind("\n", 0, at) + 1
        share = _STRUCTURE.search(text, max(begin, at - 160), at)
        share = share or (_SHARED.match(name) and _TAKES.search(text, max(begin, at - 40), at))
        return f"{'tỷ trọng' if share else 'tỷ lệ'} {name}"
    if unit.startswith("/") and name.startswith(("ca ", "số ca ")):
        return f"tỷ suất {name.removeprefix('số ').removeprefix('ca ')}"
    if name.lower() == "luân chuyển" and unit.endswith(".km"):
        return f"{name} {'hàng hóa' if 'tấn' in unit else 'hành khách'}"
    if draft.quantity.currency == "USD" and _TRADE.match(name):
        return f"kim ngạch {name}"
    return name


def _of_area(name: str, *, goods: bool) -> str:
    if goods or _HAS_AREA.search(name):
        return name
    if season := _SEASON.match(name):
        return f"diện tích {season['deed']} {season['season']}"
    if done := _DONE_WHERE.match(name):
        return f"diện tích {done['deed']}"
    if _PESTS.match(name):
        return f"diện tích {'bị' if 'gây hại' in name or 'nhiễm' in name else 'nhiễm'} {name}"
    return f"diện tích {name}"

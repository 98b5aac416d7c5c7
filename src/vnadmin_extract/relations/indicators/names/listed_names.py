"""The name of a value that goes on a list: "kim ngạch giày dép 30 triệu USD, gạo 20 triệu USD", "Sơn La 90 %, Hà Giang
80 %"; and of a measure told of what was counted before: "12 doanh nghiệp, vốn đăng ký 90 tỷ đồng"."""

from __future__ import annotations

from ....letters import spell_out
from ....mentions import IndicatorDraft
from ....patterns import Pattern
from .count_names import same_noun
from .part_names import HAS_MEASURE, MEASURE

_GENERIC = Pattern(
    r"(?i)(?:tổng )?(?:số )?(?:vốn(?: đăng ký| đầu tư)?|diện tích|trị giá|giá trị|trọng lượng|khối lượng|doanh thu|"
    r"dư nợ|"
    r"kinh phí|số tiền|công suất|chiều dài|mức đầu tư|sản lượng|doanh số cho vay|tiền)(?: (?:đăng ký|là|thực hiện))?"
)
_OF_COUNT = Pattern(r"(?i)^(?:số |tổng số |vụ |thu hút |đăng ký |toàn (?:tỉnh|huyện) )+")
_BODY = Pattern(r"(?i)(?:UBND|sở|cục|bộ|công an|ngân hàng|phòng)(?![^\W_])")
_GUESTS = Pattern(
    r"(?i)(?<![^\W_])(?:khách (?:du lịch|quốc tế|nội địa|lưu trú|tham quan)|lượt khách)(?![^\W_])(?!.*vận (?:tải|"
    r"chuyển))"
)
_PROPER = spell_out(r"[{U}][{L}]+(?:(?: - |[ -])[{U}][{L}]+){0,4}")
PLACE = Pattern(
    rf"(?:(?:ở |tại )?(?:(?:các )?(?:huyện|xã|tỉnh|thành phố|TP|TP\.|thị xã|quận|phường|vùng|bệnh viện|"
    rf"trung tâm) )?{_PROPER}"
    r"(?: (?:tỉnh|huyện|thành phố|quận))?|"
    r"(?i:bệnh viện|trung tâm y tế) [^,;:\d]{2,40}|(?:các )?(?:huyện nghèo|vùng đặc biệt khó khăn|vùng (?:đồng bằng|"
    r"miền núi)|(?:khu vực )?(?:thành thị|nông thôn)))"
)
_AT_END = Pattern(
    r"(?: như)?(?: (?:khu vực )?(?:thành thị|nông thôn)$| vùng đặc biệt khó khăn$|(?: (?:của|ở|tại))? "
    rf"(?:(?:huyện|xã|tỉnh|thành phố|thị xã|quận|phường|vùng|bộ|sở|BHXH) )?{_PROPER}$)"
)
_RATE_OF = Pattern(r"(?:tốc độ tăng|mức giảm)(?: bình quân)? (?P<of>.*?)(?: so với .*)?$")
# "công suất phòng đạt 62%, riêng | khối khách sạn 71%": the rate of some of them.
_APART = Pattern(r"[,;]\s(?:trong đó,? )?riêng\s(?!(?:trong |tháng|quý|năm|tuần|ngày|đến))")
_RATE = Pattern(r"(?i)(?<![^\W_])(?:(?:tỷ|tỉ) lệ|công suất|hiệu suất|tiến độ)(?![^\W_])")
_EXAMPLE = Pattern(
    rf"(?:(?:kế hoạch|dự toán|chỉ tiêu)(?: năm)?|(?P<way>tăng|giảm)(?: (?:cao|mạnh|nhanh|nhiều|sâu))+)"
    rf"(?: (?:nhất|là))?,? như:? (?:tỉnh |huyện |thành phố )?(?P<place>{_PROPER})\s$"
)
_BUDGET = Pattern(r"(?i)(?<![^\W_])(?:ngân sách|NSNN|NSĐP)(?![^\W_])")
_YIELDS = frozenset(("năng suất", "năng suất bình quân", "sản lượng", "sản lượng bình quân", "tổng sản lượng"))
_CROP = Pattern(
    r"(?i)(?<![^\W_])(?:lúa(?: (?:đông|hè|thu|mùa|xuân|chiêm|nương|rẫy|nước|tẻ|nếp|lai))*|ngô|khoai(?: lang)?|sắn|mía|"
    r"lạc|"
    r"đậu tương|cà phê|cao su|hồ tiêu|chè|thanh long|dừa|bưởi|cam|sầu riêng|cá tra|tôm (?:sú|thẻ|càng xanh))(?![^\W_])"
)
# "(vụ phạm pháp hình sự 300 vụ), khám phá | 250 vụ"
_CLEARED = Pattern(r"(?i)vụ (?P<deed>(?:được )?(?:khám phá|điều tra(?:,? (?:khám phá|làm rõ))?|làm rõ))")
_CASE = Pattern(r"(?i)(?:số )?(?P<case>vụ (?!khám|điều|làm|giải|xử|khởi|bắt|phát|xảy)[^,;]{3,60}?)(?: xảy ra)?$")
_SHORT = 4
_LONG = 10


def name_in_list(text: str, name: str, draft: IndicatorDraft, near: IndicatorDraft) -> str:
    """``name`` completed by the value told right before in the same paragraph, ``near``."""
    between = text[near.end : draft.start]
    if "\n" in between or ". " in between:
        return name
    if near.rule == "growth":
        of = _RATE_OF.match(near.name) if name == "đóng góp" else None
        return f"đóng góp của {of['of']} vào tăng trưởng" if of else name
    if told := _of_its_kind(name, draft, near) or _graded(name, draft, near) or _owed(name, draft, near, between):
        return told
    alike = draft.quantity.unit_code == near.quantity.unit_code and draft.quantity.currency == near.quantity.currency
    alike = alike and (draft.quantity.unit_code is not None or draft.quantity.unit == near.quantity.unit)
    counted = near.quantity.counts and "/" not in near.quantity.unit
    if counted and not alike and _GENERIC.fullmatch(name):
        return _of_counted(name, near.name, money=draft.quantity.currency is not None)
    if alike and PLACE.fullmatch(name):
        measure = _AT_END.sub("", near.name.removesuffix(" chung").removesuffix(" bình quân"))
        measured = bool(measure) and not PLACE.fullmatch(near.name) and not PLACE.fullmatch(measure)
        measured = measured and not measure.isupper()  # "EU 71 triệu USD; Hoa Kỳ | 38 triệu USD"
        return _of_place(measure, name, counted=counted) if measured else name
    if alike and draft.quantity.unit == "%" and _APART.match(between) and _RATE.match(near.name):
        own = HAS_MEASURE.match(name) or _RATE.search(name) or len(name.split()) > _LONG
        own = own or " ".join(name.split()[:2]) in near.name  # "tỷ lệ hộ nghèo 14%, riêng hộ nghèo Khmer"
        return name if own else f"{near.name} {name}"
    if not alike or len(name.split()) > _SHORT or HAS_MEASURE.match(name):
        return name
    head = MEASURE.match(near.name)
    if head is None or draft.quantity.unit_code is None or head["head"].lower() == "diện tích":
        return name  # of an area the unit tells
    return f"{head['head']} {name}"


def _of_its_kind(name: str, draft: IndicatorDraft, near: IndicatorDraft) -> str:
    """What an abridged name is of: the budget that was taken in, the crop that was sown, the cases that happened."""
    low = name.lower()
    if (
        low in ("chi", "thu", "tổng chi", "tổng thu", "bội chi")
        and draft.quantity.currency
        and _BUDGET.search(near.name)
    ):
        return f"{name} ngân sách"
    if low in _YIELDS and (crop := _CROP.search(near.name)):
        return f"{name} {crop[0]}"
    cleared = _CLEARED.fullmatch(name)
    if cleared and same_noun(near.quantity.unit, draft.quantity.unit) and (case := _CASE.match(near.name)):
        return f"{case['case']} {cleared['deed']}"
    return ""


_GRADE = Pattern(r"(?i) (?P<grade>xuất sắc|giỏi|tốt|khá|trung bình|yếu|kém)$")


def _graded(name: str, draft: IndicatorDraft, near: IndicatorDraft) -> str:
    """ "Hạnh kiểm tốt 85%, khá | 14%": of what the grade before it was."""
    graded = _GRADE.search(near.name) if draft.quantity.unit == near.quantity.unit and " " not in name[:10] else None
    graded = graded if _GRADE.fullmatch(f" {name}") else None
    return f"{near.name[: graded.start()]} {name}" if graded else ""


_HAVING = Pattern(r"\s(?:có|với)\s(?:tổng\s)?(?P<what>dư nợ|doanh thu)\s(?:(?:là|đạt|khoảng|trên|gần|hơn)\s)*")
_OWED = Pattern(r"(?:[^,;:.()\d]{0,20})?,\sdư nợ\s(?:(?:hiện|nay|còn|đến nay|là|đạt)\s)*")
_LENT = Pattern(r"(?i)cho vay \S+ \S")


def _owed(name: str, draft: IndicatorDraft, near: IndicatorDraft, between: str) -> str:
    """Whose debts are told: "384 doanh nghiệp có dư nợ | 90 tỷ đồng", "cho vay trồng cà phê 12 tỷ đồng, dư nợ | 9"."""
    if not draft.quantity.currency:
        return ""
    having = _HAVING.fullmatch(between) if near.quantity.counts else None
    if having and name.lower() == having["what"]:
        at = near.name.lower().find(near.quantity.unit.lower())
        return f"{name} {near.name[max(at, 0) :].removesuffix(' ' + name).removesuffix(' có').removesuffix(' với')}"
    return f"dư nợ {near.name}" if name == "dư nợ" and _LENT.match(near.name) and _OWED.fullmatch(between) else ""


def of_example(text: str, draft: IndicatorDraft) -> str:
    """The name of the first place in a list of examples: "25 tỉnh đạt dưới 75% kế hoạch, như Kon Tum | 44%", "một số
    tỉnh tăng cao như Cao Bằng | 23%"; empty for others."""
    at = draft.quantity.bound_start or draft.start
    if draft.quantity.unit != "%" or (told := _EXAMPLE.search(text, max(0, at - 120), at)) is None:
        return ""
    rate = {"tăng": "tốc độ tăng", "giảm": "mức giảm"}.get(told["way"] or "", "tỷ lệ thực hiện kế hoạch")
    return f"{rate} của {told['place']}"


def _of_place(measure: str, name: str, *, counted: bool) -> str:
    if (
        name.startswith(("ở ", "tại ", "các ", "khu vực ", "vùng "))
        or name[:1].islower()
        or measure.endswith((" từ", " của", " ở"))
    ):
        return f"{measure} {name}"
    return f"{measure} {'ở' if counted else 'của'} {name}"


def _of_counted(name: str, counted: str, *, money: bool) -> str:
    """ "12 doanh nghiệp thành lập mới, vốn đăng ký | 90 tỷ đồng": the measure of what was counted."""
    if name.lower().endswith(("doanh thu", "dư nợ")):
        return f"{name} du lịch" if money and _GUESTS.search(counted) and name.lower().endswith("thu") else name
    found = _OF_COUNT.match(counted)
    of = counted[found.end() :] if found else counted
    told = 2 <= len(of.split()) <= _LONG and "," not in of and not _BODY.match(of)
    return f"{name} {of}" if told else name

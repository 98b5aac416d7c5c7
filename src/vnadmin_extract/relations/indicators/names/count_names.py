"""The name of a count: what is counted belongs to it."""

from __future__ import annotations

from ....document import Paragraph, StructuredText
from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value
from .measure_names import PROPER, before_value, clean, is_verb
from .more_figures import other_of_pair
from .names_above import heading_name, listed_measure
from .rate_names import OF_RATE, item_label

_UNIT_FIRST = frozenset(
    ("doanh nghiệp", "dn", "dự án", "lao động", "người", "vụ", "vụ việc", "đối tượng", "trường hợp", "hợp tác xã",
     "htx", "hộ", "ca", "bệnh nhân", "khách hàng", "cơ sở", "hồ sơ", "đơn", "cuộc", "trẻ")
)  # fmt: skip
HAPPENS = ("xảy ra", "ghi nhận", "phát hiện")
SCALE = Pattern(r"^(?:nghìn|ngàn|triệu|tỷ|vạn|trăm|chục)(?: t[ỷỉ]| triệu)?(?:\s|$)")
_MANAGES = Pattern(
    r"(?i)(?:đôn đốc|chỉ đạo|phối hợp|tăng cường|đẩy mạnh|tập trung|triển khai|rà soát|tham mưu|hướng dẫn|cùng)"
    r"(?![^\W_])"
)
_ON_ITS_OWN = Pattern(r",\s(?:(?:đạt|bình quân|tương ứng|có|khoảng|là)\s)+$")
# What is itself a number of someone: "quy mô dân số | 1,3 triệu người".
_NUMBERS = Pattern(r"(?i)(?:quy mô|dân số|lực lượng lao động|mật độ|(?:tổng )?số)(?![^\W_])")
_HAS = Pattern(r"(?i)(?<![^\W_])(?:có|đạt|phấn đấu)\s+(?:(?:trên|khoảng|ít nhất|tối thiểu)\s+)?$")
_LEFT = Pattern(r"(?i)(?<![^\W_])(?:còn|lên|xuống)(?: (?:khoảng|trên|gần|hơn))*\s*$")
_BARE = Pattern(
    r"(?i)[\s;–+*•-]*(?:(?:phấn đấu|mục tiêu|chỉ tiêu)(?:\s(?:đến\s)?năm\s\d{4})?\s?:?\s)?"
    r"(?:(?:khoảng|trên|gần|hơn)\s)?"
)
# "Tai nạn giao thông | giảm về số vụ nhưng tăng số người chết: xảy ra 20 vụ"
_TOPIC_ONLY = Pattern(r"(?i)\s(?:tiếp tục|vẫn|cơ bản|đã|được|giảm|tăng|diễn biến|còn|xảy ra)(?![^\W_]).*$")
_ENDED = Pattern(r"(?i)(?<![^\W_])(?:giải thể|tạm ngừng|ngừng hoạt động|đóng cửa|rút khỏi)(?![^\W_])")
# "thành lập mới 12 doanh nghiệp; đến nay toàn tỉnh có | 900 doanh nghiệp"
_ENTERED = Pattern(r"(?i)(?<![^\W_])(?:mới|đăng ký|cấp phép)(?![^\W_])")
_STANDS = Pattern(
    r"(?i)(?<!năm )(?<![^\W_])(?:đến|tới|hiện) nay(?![^\W_])[^;.]*(?<![^\W_])(?:có|còn)\s*(?:trên|hơn|gần|khoảng)?\s*$"
)
# "trong tháng tiêm 900 liều, nâng tổng số lên | 41.000 liều"
_TOTAL_RAISED = Pattern(r"(?i)(?<![^\W_])nâng tổng số lên(?: thành| đến)?\s*$")
_LACKS = Pattern(r"(?i)(?<![^\W_])so với [^;:.()\d]{3,40}\scòn thiếu(?: khoảng| trên| gần| hơn)?\s$")
_SHORT_OF = (" thiếu", " thiếu hụt")
_SUM_ONLY = Pattern(r"(?i)[\s–+*•-]*tổng(?: số| cộng)?\s?(?::|là|có)?\s*")
_HARMED = Pattern(r"(?i)^(?:làm|khiến)\s(?=chết|bị\s|mất)")
_AND = Pattern(r"(?i)(?:,|(?<![^\W_])và)\s*$")
_CARE = Pattern(r"(?i)(?:giường|bác s[ĩỹ]|dược s[ĩỹ]|điều dưỡng)(?![^\W_])")
_AVERAGES = frozenset(("bình quân", "trung bình"))
_SHORT = 6
_ANYONE = ("người", "đối tượng", "trường hợp", "cái", "chiếc")
# Units that say nothing of what is counted.
_CLASSIFIERS = frozenset(("cái", "chiếc", "căn", "ngôi"))
_HARM = Pattern(r"(?i)(?:bị )?(?:sập|tốc mái|hư hỏng|ngập|cuốn trôi|đổ|cháy|xiêu vẹo|bị)(?![^\W_])")
WHERE = Pattern(
    r"(?i)(?:trên địa bàn )?"
    r"(?:cả nước|toàn ngành(?: (?-i:[A-ZĐ])[^\s]*){1,3}|"
    r"(?:toàn )?(?:đảng bộ|tỉnh|huyện|quốc|ngành|xã|phường|trường|thành phố|thị xã|quận)|địa phương|nước)"
)
ONLY_TIME = Pattern(
    r"(?i)(?<![^\W_])(?:tháng|quý|lũy kế|cả năm|tính chung|cộng dồn|từ đầu năm|cuối kỳ|"
    r"riêng (?:trong )?năm(?= \d)|năm(?= \d{4}\s?:\s?$)|(?:tích )?l[ũu][ỹy](?: tích)?)"
    r"(?![^\W_])"
)
RECEIVED = Pattern(r"(?i)(?<![^\W_])(?:đón|đón và phục vụ|thu hút|phục vụ)(?: được)?$")
_WHEN_RECEIVED = Pattern(r"\s?(?:trong|vào) (?:năm|tháng|kỳ|quý)$")
_CARRIES = Pattern(r"(?i)(?<![^\W_])(?:cảng|bến|xe|tàu|hàng không|sân bay|tuyến|vận tải)(?![^\W_])")


def noun(unit: str) -> str:
    """What is counted, of a unit with its scale."""
    return SCALE.sub("", unit).lower()


def same_noun(unit: str, other: str) -> bool:
    """Both count the same, though one may say more of it, or the other by its letters: "vụ cháy" and "vụ", "DN"."""
    short, long = sorted((noun(unit), noun(other)), key=len)
    return long == short or long.startswith(f"{short} ") or short == "".join(word[0] for word in long.split())


def visitors(unit: str, before: str, after: str) -> str:
    """The name of visitors that are received ("đón | 900 lượt khách"), or of passengers where who carries them is told
    in the words ``before``; empty for what else is counted."""
    if ("lượt khách" not in unit.lower() and unit != "khách") or not RECEIVED.search(before):
        return ""
    if after := _WHEN_RECEIVED.sub("", after):
        return clean(f"{SCALE.sub('', unit)} {after}")
    return "lượng hành khách" if _CARRIES.search(before) else "lượng khách du lịch"


def _happened(
    text: StructuredText, quantity: QuantityMention, stretch: str, paragraph: Paragraph, last_name: str
) -> str:
    """What has happened so often, by its unit or its label: "Tai nạn giao thông: xảy ra | 12 vụ"."""
    if " " in quantity.unit:
        return quantity.unit  # "xảy ra 12 vụ cháy"
    label = item_label(text, paragraph, quantity) or before_value(_TOPIC_ONLY.sub("", stretch.rpartition(":")[0]))
    label = _TOPIC_ONLY.sub("", label)
    if not label and last_name.lower().startswith(f"{noun(quantity.unit)} ") and ONLY_TIME.search(stretch):
        return last_name  # "Trong tháng xảy ra 9 vụ cháy. Từ đầu năm xảy ra | 40 vụ"
    if not label or len(label.split()) > _SHORT or (" " not in label and not label[:2].isupper()):
        return ""
    return clean(f"{quantity.unit} {label if label[:2].isupper() else label[:1].lower() + label[1:]}")


def _harmed_thing(label: str, before: str) -> str:
    """ "Nhà: sập hoàn toàn | 12 cái; tốc mái | 90 cái"."""
    return clean(f"{label} {before}") if label and len(label.split()) < 3 else before


def _of_last(
    text: StructuredText, quantity: QuantityMention, stretch: str, around: tuple[str, str], last_name: str
) -> str:
    """The name of a count of what was told before it; empty for others."""
    before, after = around
    if not before and not after and (beside := other_of_pair(text.text, quantity, last_name)):
        return beside
    if (not before or RECEIVED.match(before)) and not after and last_name and quantity.unit.endswith("lượt"):
        return last_name  # times of what was spoken of
    if quantity.unit.lower().endswith(".km") and last_name and not before:
        return last_name  # "4,2 triệu lượt khách và | 190 triệu lượt khách.km"
    if not before and not after and _TOTAL_RAISED.search(stretch):
        # "tiêm 90 liều": of the doses, "3 trường đạt chuẩn": of the schools that do
        of_like = last_name.lower().startswith(f"{noun(quantity.unit)} ")
        return f"tổng số {last_name if of_like else SCALE.sub('', quantity.unit)}"
    return ""


def count_name(
    text: StructuredText,
    value: Value,
    stretch: str,
    around: tuple[str, str],
    paragraph: Paragraph,
    last_name: str,
) -> str:
    """The name of a count, by the words before and behind it: what is counted belongs to it."""
    quantity = value.quantity
    before, after = around
    if of_last := _of_last(text, quantity, stretch, around, last_name):
        return of_last
    if noun(quantity.unit) != "người" and (before.endswith(_SHORT_OF) or (not before and _LACKS.search(stretch))):
        before = "thiếu"  # "bệnh viện còn thiếu | 78 bác sĩ"
    if "/" in quantity.unit and (before.lower() in _AVERAGES or _ON_ITS_OWN.search(stretch)):
        return quantity.unit  # "bình quân 12 bác sĩ/vạn dân"
    first = value.clause <= paragraph.content or ";" in text.text[value.clause : quantity.start]
    if "/" in quantity.unit and not before and first and _BARE.fullmatch(stretch):
        return quantity.unit  # "- 11 bác sĩ/vạn dân; | 26 giường bệnh/vạn dân"
    if "/" in quantity.unit and not before:
        # a rate counts nothing by itself, but "có 12 bác sĩ/vạn dân"
        if last_name and SCALE.sub("", quantity.unit).split("/")[0].strip().lower() not in last_name.lower():
            return quantity.unit if _AND.search(stretch) or _CARE.match(quantity.unit) else last_name
        return last_name or item_label(text, paragraph, quantity) or (quantity.unit if _HAS.search(stretch) else "")
    if not after and before.lower() in HAPPENS:  # of what kind only a label can say
        return _happened(text, quantity, stretch, paragraph, last_name)
    label = item_label(text, paragraph, quantity)
    if quantity.unit in _CLASSIFIERS and not after and _HARM.match(before):
        return _harmed_thing(label, before)
    if after and before and label.lower().startswith(before.lower()):
        before = ""
    if before.lower() == "đóng góp" and not after and last_name:
        return f"đóng góp của {OF_RATE.sub('', last_name)}"
    if not before and not after and last_name and _LEFT.search(stretch) and quantity.unit.lower() in last_name.lower():
        return last_name  # "Số hộ nghèo đầu năm là 246 hộ; đến nay còn | 118 hộ"
    if (
        len(before.split()) > 1
        and not after
        and not before.startswith("đàn ")
        and noun(quantity.unit) not in before.lower()
        and item_label(text, paragraph, quantity) == before
    ):
        return clean(f"{SCALE.sub('', quantity.unit)} {before}")  # "Giáo dục: | 11 trường"
    # "4 HTX (lũy kế | 378 DN …)", "đến cuối tháng 10 còn | 90 hộ nghèo"
    other = (value.in_brackets or _LEFT.search(stretch)) and noun(quantity.unit) not in last_name.lower()
    if not before and not after and ONLY_TIME.search(stretch) and _ENDED.search(last_name) and first:
        return SCALE.sub("", quantity.unit)  # "giải thể 4 HTX; lũy kế | 378 HTX": those that there are
    moved = _ENTERED.search(last_name) or _ENDED.search(last_name)
    if not before and not after and moved and _STANDS.search(stretch):
        return SCALE.sub("", quantity.unit)
    if not before and not after and last_name and ONLY_TIME.search(stretch) and not other:
        return last_name  # "; 9 tháng | 3.733 nghìn lượt người"
    if not before and not after and _SUM_ONLY.fullmatch(stretch) and (above := heading_name(text, paragraph)):
        # "2. Đội ngũ giáo viên:" above "- Tổng số: | 120 người", but "Tổng số | 1.935 thủ tục" counts what it says
        own = ":" not in stretch and noun(quantity.unit) not in (*_ANYONE, *above.lower().split())
        return f"tổng số {SCALE.sub('', quantity.unit)}" if own else above
    if not before and not after and (above := listed_measure(text, value, paragraph)):
        return above
    return _counted_name(quantity, before, after)


def _counted_name(quantity: QuantityMention, before: str, after: str) -> str:
    unit = SCALE.sub("", quantity.unit)
    noun = after if after.lower().startswith(f"{unit.lower()} ") else f"{unit} {after}".strip()
    before = (
        ""
        if WHERE.fullmatch(before) or before.lower() in ("xảy ra", "làm") or (after and _MANAGES.match(before))
        else before
    )
    if not before or is_verb(before):
        return clean(f"{before} {noun}" if before else noun)
    if after:
        return clean(f"{before} {noun}")
    if (
        quantity.unit.lower() in _UNIT_FIRST
        and not _NUMBERS.match(before)
        and quantity.unit.lower() not in before.lower()
    ):
        if PROPER.fullmatch(before):
            return f"{quantity.unit} ở {before}"  # "đi làm việc ở nước ngoài (Đài Loan | 90 người)"
        return clean(f"{quantity.unit} {_HARMED.sub('', before)}")
    said = unit.startswith("lượt") or _NUMBERS.match(before) or unit.lower() in before.lower()
    short = len(before.split()) < 3 or unit == "việc làm"
    if quantity.end == quantity.number_end and not said and quantity.rule == "quantity":
        return clean(f"{unit} {before}")  # "900 học sinh, trong đó mầm non | 200"
    if " " in unit and short and not said:  # "tặng | 12 bằng khen"
        return clean(f"{unit} {before}" if before.split()[-1].istitle() else f"{before} {unit}")
    return before

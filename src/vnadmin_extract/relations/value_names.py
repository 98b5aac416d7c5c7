"""The name of a value: from before it, from behind it, from its label, or that of the value before."""

from __future__ import annotations

import re

from ..document import Paragraph, Sentence, StructuredText
from ..mentions import QuantityMention
from .measure_names import (
    after_value,
    before_value,
    clean,
    is_body,
    is_goal,
    is_verb,
)
from .plan_words import only_plan
from .rate_names import OF_RATE, RATE, growth_name, item_label, share_name
from .value import Value

_UNIT_FIRST = frozenset(
    ("doanh nghiệp", "dn", "dự án", "lao động", "người", "vụ", "vụ việc", "đối tượng", "trường hợp", "hợp tác xã",
     "htx", "hộ", "ca", "bệnh nhân", "khách hàng", "cơ sở", "hồ sơ", "đơn", "cuộc", "trẻ")
)  # fmt: skip
_AVERAGE = re.compile(
    r"(?i)^[\s,;(]*(?:(?:vẫn |còn |chỉ )?(?:thấp|cao) hơn (?:so với )?)?(?:mức )?(?P<of>(?:bình quân|trung bình)"
    r"(?: chung)?(?: của)? "
    r"(?:cả nước|toàn quốc|toàn tỉnh|cả tỉnh|khu vực|vùng)|(?:cả nước|toàn quốc))\s*(?:là|đạt|:|tăng|giảm|\()?\s*$"
)
# "29 vụ, 36 đối tượng phạm tội …": what follows the second count is said of the first too.
_BESIDE = re.compile(
    r",\s\d(?:[\d.,]*\d)?\s(?:đối tượng|bị can|người|cá nhân|hộ|trường hợp)(?=\s)(?! (?:chết|bị|mất tích))"
)
_CLAUSE_IN = re.compile(r"(?i)(?<![^\W_])(?:mới|đã|được|chỉ)(?![^\W_])")
_BRACKETS = re.compile(r"\([^()]{1,200}\)\s?")
_RECEIVED = re.compile(r"(?i)(?<![^\W_])(?:đón|đón và phục vụ|thu hút|phục vụ)(?: được)?$")
_SCALE = re.compile(r"^(?:nghìn|ngàn|triệu|tỷ|vạn|trăm|chục)(?: t[ỷỉ]| triệu)?(?:\s|$)")
_GROWN = re.compile(r"(?P<of>.*\S) (?P<verb>tăng|giảm)(?: trưởng)? bình quân$")
_SIZES = frozenset(("diện tích", "tổng diện tích", "công suất", "chiều dài", "tổng mức đầu tư", "vốn đầu tư"))
# "hoàn thành mục tiêu đưa vào sử dụng | 120 km đường": the goal begins behind.
_TO_GOAL = re.compile(
    r"(?i)^.*(?<![^\W_])(?:hoàn thành|thực hiện|đạt) (?:các |được )?(?:mục tiêu|chỉ tiêu)(?![^\W_])\s?"
)
# "1. Về diện tích. Toàn tỉnh có 900 ha …"
_RUN_IN = re.compile(r"(?i)(?:về )?(?P<name>[^\d:;.,%]{4,50})[.]\s*")
_MANAGES = re.compile(
    r"(?i)(?:đôn đốc|chỉ đạo|phối hợp|tăng cường|đẩy mạnh|tập trung|triển khai|rà soát|tham mưu|hướng dẫn|cùng)"
    r"(?![^\W_])"
)
_OF_THEM = re.compile(r"\strở (?:lên|xuống)\s(?:của|thuộc)\s+$")
_ON_ITS_OWN = re.compile(r",\s(?:(?:đạt|bình quân|tương ứng|có|khoảng|là)\s)+$")
# What is itself a number of someone: "quy mô dân số | 1,3 triệu người".
_NUMBERS = re.compile(r"(?i)(?:quy mô|dân số|lực lượng lao động|mật độ|(?:tổng )?số)(?![^\W_])")
_HAS = re.compile(r"(?i)(?<![^\W_])(?:có|đạt|phấn đấu)\s+(?:(?:trên|khoảng|ít nhất|tối thiểu)\s+)?$")
_ONLY_DONE = re.compile(r"(?i)[\s;,]*(?:đã\s)?(?P<what>thực hiện|giải ngân)\s(?:(?:được|đạt|là|khoảng)\s)*")
_THIS = re.compile(r"(?i)(?:chỉ số|tỷ lệ|chỉ tiêu|con số|tốc độ) (?:này|đó)")
# "vốn FDI đăng ký …; thực hiện | 3 triệu USD"
_PLEDGED = re.compile(r"(?i)(?P<of>(?:tổng )?vốn(?: [^\s]+){0,3}?) (?:đăng ký|cam kết|ký kết)(?![^\W_])")
_ONLY_TIME = re.compile(
    r"(?i)(?<![^\W_])(?:tháng|quý|lũy kế|luỹ kế|cả năm|tính chung|cộng dồn|từ đầu năm|cuối kỳ|tích l[ũu][ỹy])(?![^\W_])"
)
_LEFT = re.compile(r"(?i)(?<![^\W_])(?:còn|lên|xuống)(?: (?:khoảng|trên|gần|hơn))*\s*$")
_BARE = re.compile(r"[\s;–+*•-]*(?:(?:khoảng|trên|gần|hơn)\s)?")
_SUM_ONLY = re.compile(r"(?i)[\s–+*•-]*tổng(?: số| cộng)?\s?(?::|là|có)?\s*")
_AND = re.compile(r"(?i)(?:,|(?<![^\W_])và)\s*$")
_AVERAGES = frozenset(("bình quân", "trung bình"))
_CARRIES = re.compile(r"(?i)(?<![^\W_])(?:cảng|bến|xe|tàu|hàng không|sân bay|tuyến|vận tải)(?![^\W_])")
_THAN = re.compile(
    r"(?i)so với (?:[^,]{3,60},|(?:(?:cùng|kỳ|thời|điểm|tháng|quý|năm|cuối|đầu|trước|ngoái)(?:\s+|(?=,)))+)\s*"
    r"(?P<of>\S.*)"
)
# Verbs that name what they bring about.
_NOMINAL = re.compile(r"(?i)(?:giải ngân|tiết kiệm|cắt giảm|đào tạo)(?![^\W_])")
_NO_NAME = re.compile(
    r"(?i)so(?: với |$)|(?:sao )?trở (?:lên|xuống)$|(?:để|nhằm)$|về (?:việc|tiền)$|"
    r"(?:đến )?(?:hết|cuối) (?:năm|quý|tháng)$"
)
_SAID_ON = re.compile(
    r"(?i)(?:và|với|so|tăng|giảm|"
    r"đạt(?! (?:và cơ bản đạt|chuẩn|tiêu chuẩn|danh hiệu|(?:từ )?\d+(?: ?[-–] ?\d+)? tiêu chí))|bằng|để|"
    r"từ|đến(?! (?:trường|lớp))|tại|trên|"
    r"cho|theo|vào|trong|"
    r"năm|\d)"
)
"""What follows a count and does not say of what it is."""
_CAUSES = ("do ", "nhờ ", "Do ", "Nhờ ")
# "Do sắp xếp bộ máy, đến ngày 15/9 đã có | 120 người nghỉ việc"
_CAUSE = re.compile(r"[\s*–+-]*(?:Do|Nhờ)\s[^,;:.\d]{3,60},(?!.*(?<![^\W_])nên(?![^\W_]))")
# "Giảm tỷ lệ hộ nghèo 2%/năm": by how much, not to what.
_CUT_RATE = re.compile(
    r"(?i)[\s,;:–+-]*(?:phấn đấu |mỗi năm |hằng năm |hàng năm )*giảm (?:tỷ|tỉ) (?:lệ|suất)"
    r"(?!.*\s(?:còn|xuống|dưới|đến|tới|về|là|đạt|bằng|không quá)(?:\s|$))"
)
# "Cả nước đã thu được | 90 tỷ đồng tiền dịch vụ môi trường rừng"
_COLLECTS = re.compile(r"(?i)(?:^|\s)(?P<verb>thu hồi|thu|chi trả|chi)(?: được)?$")
_OF_MONEY = re.compile(
    r"\s(?P<what>(?:tiền|phí|lệ phí|thuế|nợ)\s[^,;.()\d]{3,60}?)"
    r"(?=[,;.(]|\s(?:đạt|tăng|giảm|bằng|so|cho|trong|từ|của)\s|$)"
)
_OPENED = re.compile(r"(?i)\(\s*(?:(?:khoảng|gần|trên|hơn|là|tương ứng|số tiền|với)\s*)*$")
# Headings that name a part of the paper, no measure.
_NO_MEASURE = re.compile(
    r"(?i)nhiệm vụ|giải pháp|tổ chức thực hiện|kết quả|tình hình|mục tiêu|phương hướng|chỉ tiêu|thực trạng|nội dung|"
    r"quan điểm|đánh giá|định hướng|quyết nghị|quyết định|^điều \d"
)
# What stands around the measure in the words that announce a list of its values: "Dự báo dân số qua các năm như sau".
_FORETELLS = re.compile(r"(?i)^(?:[-–+*]\s*)?(?:(?:dự báo|dự kiến|ước tính|ước|phấn đấu|về)\s+)+")
_SAYS = re.compile(
    r"(?i)(?:,?\s(?:như sau|cụ thể(?: là)?|gồm|là|(?:qua|theo|trong|của)(?: từng| các)? "
    r"(?:năm|giai đoạn|thời kỳ|mốc)))+[\s:.]*$"
)
_TOLD_BEHIND = re.compile(r"(?P<name>[^\d:;.]{3,80}):\s(?:khoảng )?\d")
_BEGINS = re.compile(r"^\s*[-–+*•]\s*")
_SHORT = 6
# Behind a count, what it counts: "240 vụ | vi phạm, xử phạt 5 tỷ đồng".
_OWN_WORDS = re.compile(r"[^,;:]{2,80}(?:[,;]\s|\s(?:và|với)(?=\s*$))")
_WHERE = re.compile(
    r"(?i)(?:trên địa bàn )?"
    r"(?:cả nước|toàn ngành(?: (?-i:[A-ZĐ])[^\s]*){1,3}|"
    r"(?:toàn )?(?:đảng bộ|tỉnh|huyện|quốc|ngành|xã|phường|trường|thành phố|thị xã|quận)|địa phương|nước)"
)


_TWICE = re.compile(r"(?<![^\W_])([^\s]+(?: [^\s]+){1,7}) \1(?![^\W_])")


def said_once(name: str) -> str:
    """``name`` without what its two sources both gave: "vốn đầu tư vốn đầu tư", "tốc độ tăng tăng trưởng"."""
    return _TWICE.sub(r"\1", name).replace("tăng tăng trưởng", "tăng trưởng").replace(" ,", ",")


def name_of(
    text: StructuredText, value: Value, stretch: str, sentence: Sentence, paragraph: Paragraph, last_name: str
) -> str:
    """Before the value, behind it, from the label, or the name of the value before."""
    quantity = value.quantity
    said, stretch = stretch, _own_stretch(value, stretch, max(sentence.start, paragraph.content))
    average = _AVERAGE.match(stretch) if last_name else None
    if average:
        return f"{last_name} {average['of'].lower()}"
    before = _words_before(stretch, quantity)
    if last_name and _THIS.fullmatch(before):
        before = OF_RATE.sub("", last_name)
    if last_name and (done := _ONLY_DONE.fullmatch(stretch)) and (pledged := _PLEDGED.match(last_name)):
        return f"{pledged['of']} {done['what'].lower()}"
    if value.growth:
        return growth_name(text, value, stretch, before, sentence, last_name)
    percent = quantity.unit.startswith(("%", "‰", "/"))
    if percent and (rate := _rate_name(stretch, before, last_name)):
        return rate
    if last_name and quantity.currency and before.lower().startswith("bình quân đầu người"):
        return clean(f"{last_name} {before}")
    if plan := only_plan(before):
        before = ""
    if percent and (share := share_name(text, value, stretch, before, sentence, paragraph, last_name)):
        return share
    if quantity.currency and value.in_brackets and value.clause > sentence.start and _OPENED.search(said):
        before = (
            item_label(text, paragraph, quantity) or before
        )  # "Ngân sách tỉnh: …, chiếm 70% tổng vốn (| 90 tỷ đồng)"
    counted = quantity.currency is None and quantity.unit_code is None and not percent
    physical = quantity.unit_code is not None and quantity.currency is None and not percent
    beside = _BESIDE.match(text.text, value.behind, sentence.end) if counted else None
    after = ""
    if counted or physical:
        until = 0 if beside else value.until
        after = after_value(text.text, beside.end() if beside else value.behind, sentence.end, until)
    if physical and _WHERE.fullmatch(before):
        before = ""
    if after and "tiêu" in before:
        before = _TO_GOAL.sub("", before)
    if _SAID_ON.match(after) or after.startswith("/"):
        after = ""
    marks = ",;:" if after else ",;"
    if (after or counted) and value.clause > sentence.start and stretch.rstrip(" (")[-1:] in (*marks, ""):
        before = ""  # what stands between the counts belongs to the one before: "12 ha ngô, 30 ha lạc"
    if counted and _OF_THEM.search(stretch):
        before = ""  # "120 sản phẩm từ 3 sao trở lên của | 45 chủ thể"
    if "lượt khách" in quantity.unit.lower() and _RECEIVED.search(before):
        carried = "lượng hành khách" if _CARRIES.search(before) else "lượng khách du lịch"
        after = re.sub(r"\s?(?:trong|vào) (?:năm|tháng|kỳ|quý)$", "", after)
        return carried if not after else clean(f"{_SCALE.sub('', quantity.unit)} {after}")
    if counted:
        return _count_name(text, value, stretch, (before, after), paragraph, last_name)
    return _measure_name(text, value, (before, after), sentence, paragraph, last_name, plan=plan)


def noun(unit: str) -> str:
    """What is counted, of a unit with its scale."""
    return _SCALE.sub("", unit).lower()


def same_noun(unit: str, other: str) -> bool:
    """Both count the same, though one may say more of it: "vụ cháy" and "vụ"."""
    short, long = sorted((noun(unit), noun(other)), key=len)
    return long == short or long.startswith(f"{short} ")


def says_only_when(stretch: str) -> bool:
    """The words before a value tell its time and name nothing: "; riêng tháng 3 là | 12 vụ"."""
    return _ONLY_TIME.search(stretch) is not None and not before_value(stretch)


def _own_stretch(value: Value, stretch: str, begin: int) -> str:
    """The words of the value's own clause, what belongs to the value before left out; ``begin`` is where the sentence
    begins."""
    unbroken = value.behind_count and len(stretch) == value.name_end - value.clause
    stretch = _BRACKETS.sub("", stretch) if "(" in stretch else stretch
    listed = value.in_brackets and value.clause > begin
    if listed and "(" in stretch and before_value(inside := stretch[stretch.rfind("(") + 1 :]):
        # what stands before the bracket is of the value before: "90 ha tại hai xã (năm 2012 trồng | 30 ha"
        stretch = inside
    elif value.in_brackets and stretch.count("(") > stretch.count(")"):
        inside = stretch[stretch.rfind("(") + 1 :]
        told = before_value(inside)
        if is_verb(told) or (_CLAUSE_IN.search(inside) and len(told.split()) > 1):
            stretch = inside  # "Giải ngân ở một số huyện còn chậm (đến nay mới giải ngân được | 38%"
    own = _OWN_WORDS.match(stretch) if unbroken else None
    return stretch[own.end() :] if own else stretch


def _words_before(stretch: str, quantity: QuantityMention) -> str:
    """The name in the words before the value."""
    before = before_value(stretch)
    if held := _THAN.match(before):
        before = held["of"]  # "so với năm trước, | biên chế bình quân"
    counted = quantity.unit_code is None
    if _NO_NAME.match(before) or (counted and before.startswith(_CAUSES) and _CAUSE.match(stretch)):
        before = ""  # the basis of the value before, or another side of what it measures
    if quantity.bound == "under" and before.endswith(" giảm") and not before.endswith("mức giảm"):
        before = before.removesuffix(" giảm")  # "diện tích nhà kính giảm | dưới 300 ha"
    return before


def _rate_name(stretch: str, before: str, last_name: str) -> str:
    """The name of an average rate of change, or of how far a rate is to be cut."""
    if grown := _GROWN.match(before):
        of = last_name if RATE.match(grown["of"]) else grown["of"]
        if not of:
            return ""  # "tốc độ tăng trưởng bình quân", of nothing told before
        return f"{'mức giảm' if grown['verb'] == 'giảm' else 'tốc độ tăng'} bình quân {of}"
    if _CUT_RATE.match(stretch) and before.lower().startswith(("tỷ lệ", "tỉ lệ", "tỷ suất")):
        return f"mức giảm {before}"
    return ""


def _measure_name(
    text: StructuredText,
    value: Value,
    around: tuple[str, str],
    sentence: Sentence,
    paragraph: Paragraph,
    last_name: str,
    *,
    plan: bool,
) -> str:
    """The name of an amount or a share, by the words before and behind it, else from its label or heading. ``plan``:
    the words before it only name a plan."""
    quantity = value.quantity
    before, after = around
    if quantity.currency and (verb := _COLLECTS.search(before)):
        of = _OF_MONEY.match(text.text, value.behind, sentence.end)
        if of:
            return clean(f"{verb['verb']} {of['what']}")
    if before and (not is_verb(before) or after):
        if not after and before.lower() in _SIZES and ";" not in text.text[paragraph.content : quantity.start]:
            before = f"{before} {item_label(text, paragraph, quantity)}"
        return clean(f"{before} {after}".strip())
    if before and last_name and before.lower() not in last_name.lower():
        return clean(f"{before} {last_name}")
    if plan:
        # of what it is the plan no heading says, but a label does
        return after or last_name or item_label(text, paragraph, quantity)
    if quantity.unit.lower() == "ha" and is_verb(before) and not last_name:
        return f"diện tích {before}"
    label = "" if after or last_name else item_label(text, paragraph, quantity)
    if label and _NOMINAL.match(before):
        return clean(f"{before} {label}")  # "Xây dựng cơ bản: giải ngân | 90 tỷ đồng"
    above = after or last_name or label or _run_in(text, sentence, paragraph)
    above = above or _heading_name(text, paragraph)
    return above or (before if _NOMINAL.match(before) else "")


def _count_name(
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
    if (not before or _RECEIVED.match(before)) and not after and last_name and quantity.unit.endswith("lượt"):
        return last_name  # times of what was spoken of
    if quantity.unit.lower().endswith(".km") and last_name and not before:
        return last_name  # "4,2 triệu lượt khách và | 190 triệu lượt khách.km"
    if "/" in quantity.unit and (before.lower() in _AVERAGES or _ON_ITS_OWN.search(stretch)):
        return quantity.unit  # "bình quân 12 bác sĩ/vạn dân"
    first = value.clause <= paragraph.content or ";" in text.text[value.clause : quantity.start]
    if "/" in quantity.unit and not before and first and _BARE.fullmatch(stretch):
        return quantity.unit  # "- 11 bác sĩ/vạn dân; | 26 giường bệnh/vạn dân"
    if "/" in quantity.unit and not before:
        # a rate counts nothing by itself, but "có 12 bác sĩ/vạn dân"
        if last_name and _SCALE.sub("", quantity.unit).split("/")[0].strip().lower() not in last_name.lower():
            return quantity.unit if _AND.search(stretch) else last_name
        return last_name or item_label(text, paragraph, quantity) or (quantity.unit if _HAS.search(stretch) else "")
    if not after and before.lower() in ("xảy ra", "ghi nhận", "phát hiện"):  # of what kind only a label can say
        if " " in quantity.unit:
            return quantity.unit  # "xảy ra 12 vụ cháy"
        label = item_label(text, paragraph, quantity) or clean(stretch.rpartition(":")[0])
        if not label or len(label.split()) > _SHORT or (" " not in label and not label[:2].isupper()):
            return ""
        return clean(f"{quantity.unit} {label if label[:2].isupper() else label[:1].lower() + label[1:]}")
    if after and before and item_label(text, paragraph, quantity).lower().startswith(before.lower()):
        before = ""
    if before.lower() == "đóng góp" and not after and last_name:
        return f"đóng góp của {OF_RATE.sub('', last_name)}"
    if not before and not after and last_name and _LEFT.search(stretch) and quantity.unit.lower() in last_name.lower():
        return last_name  # "Số hộ nghèo đầu năm là 246 hộ; đến nay còn | 118 hộ"
    if (
        len(before.split()) > 1
        and not after
        and noun(quantity.unit) not in before.lower()
        and item_label(text, paragraph, quantity) == before
    ):
        return clean(f"{_SCALE.sub('', quantity.unit)} {before}")  # "Giáo dục: | 11 trường"
    other = value.in_brackets and noun(quantity.unit) not in last_name.lower()  # "4 HTX (lũy kế | 378 DN …)"
    if not before and not after and last_name and _ONLY_TIME.search(stretch) and not other:
        return last_name  # "; 9 tháng | 3.733 nghìn lượt người"
    if not before and not after and _SUM_ONLY.fullmatch(stretch) and (above := _heading_name(text, paragraph)):
        return above  # "2. Đội ngũ giáo viên:" above "- Tổng số: | 120 người"
    if not before and not after and (above := _listed_measure(text, value, paragraph)):
        return above
    return _counted_name(quantity, before, after)


def _listed_measure(text: StructuredText, value: Value, paragraph: Paragraph) -> str:
    """The measure that the words above a list name, of an item that only says when: "Dự báo dân số toàn tỉnh: |
    - Năm 2030 khoảng 1,2 triệu người"."""
    above = next(text.ancestors(paragraph), None)
    if above is None or not above.lead_in or not text.text.startswith(":", above.end - 1):
        return ""
    said = text.text[paragraph.content : value.quantity.bound_start or value.quantity.start]
    return _heading_name(text, paragraph) if is_goal(_BEGINS.sub("", said)) else ""


def _counted_name(quantity: QuantityMention, before: str, after: str) -> str:
    unit = _SCALE.sub("", quantity.unit)
    noun = after if after.lower().startswith(f"{unit.lower()} ") else f"{unit} {after}".strip()
    before = (
        ""
        if _WHERE.fullmatch(before) or before.lower() in ("xảy ra", "làm") or (after and _MANAGES.match(before))
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
        return clean(f"{quantity.unit} {before}")
    return before


def _run_in(text: StructuredText, sentence: Sentence, paragraph: Paragraph) -> str:
    """The first sentence of the paragraph where it only names what the next one tells of."""
    found = _RUN_IN.fullmatch(text.text, paragraph.content, max(paragraph.content, sentence.start))
    return clean(found["name"]) if found and not _NO_MEASURE.search(found["name"]) else ""


def _heading_name(text: StructuredText, paragraph: Paragraph) -> str:
    above = next(text.ancestors(paragraph), None)
    if above is None or above.end - above.content >= 120:
        return ""
    words = _SAYS.sub("", _FORETELLS.sub("", text.text[above.content : above.end]))
    if (told := _TOLD_BEHIND.match(words)) is not None:
        words = told["name"]  # "Nhu cầu kinh phí: 90 tỷ đồng. Trong đó:"
    if re.search(r"[;%]|\d,\d", words) or _NO_MEASURE.search(words) or is_body(words.rstrip(" :.")):
        return ""
    return clean(words.lower() if words.isupper() and " " in words.strip() else words)[:90]

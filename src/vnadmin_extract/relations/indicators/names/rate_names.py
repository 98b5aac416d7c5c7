"""The name of a rate of change or of a share."""

from __future__ import annotations

import re

from ....document import Paragraph, Sentence, StructuredText
from ....letters import compile_vi
from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value
from .measure_names import (
    before_value,
    clean,
    ends_in_goal,
    is_goal,
    is_verb,
    label_of,
)
from .names_behind import plan_behind, share_of

RATE = Pattern(
    r"(?i)^(?:tốc độ|nhịp độ|mức|tỷ lệ)?(?:(?:^| )(?:bình quân|trung bình))?(?:(?:^| )(?:mỗi|hằng|hàng) năm)?$"
)
OF_RATE = Pattern(r"(?i)^(?:tốc độ tăng(?: trưởng)?|mức (?:tăng|giảm))(?: bình quân)? ")
_ADJUSTS = Pattern(r"(?i)(?:(?:được|tiếp tục|thực hiện) )*(?:điều chỉnh|bổ sung|nâng)(?: (?:mức|thêm))?")
_TAKES = Pattern(r"(?i)(?<![^\W_])chiếm(?: (?:khoảng|trên|gần|hơn|tới|đến))?\s*$")
# "dệt may tăng 8% (chiếm | 26%)"
_TAKES_ONLY = Pattern(r"[\s,]*\(?chiếm(?: (?:tỷ trọng|khoảng|trên|gần|hơn))*\s*")
_GATHERS = frozenset(("huy động", "vận động", "dành", "phủ xanh"))
_GROWING = Pattern(
    r"(?i)\s(?:(?:duy trì|tiếp tục|có|đạt)\s)*(?:tốc độ\s)?tăng trưởng(?:\s(?:khá|cao|tốt|nhanh|ổn định|mạnh|dương))+$"
)
_WITH_RATE = Pattern(r"(?i)(?<![^\W_])với (?:mức|tốc độ)\s*$")
_YEAR_ONLY = Pattern(
    r"(?i)\s*(?:năm (?:19|20)\d\d|\d{1,2} tháng(?: đầu năm)?|(?:trong )?(?:tháng \d{1,2}|quý [IV\d]{1,3}))\s*$"
)
# Who aims: "các bộ, ngành phấn đấu | giải ngân 100% …".
_UP_TO_AIM = Pattern(r"(?i)^\s*(?:ngành|địa phương|đơn vị|tỉnh|huyện|xã|thành phố)[^,;:]{0,40}?\sphấn đấu\s")
_HOLDS = Pattern(r"(?i)(?<![^\W_])có\s+(?:(?:trên|khoảng|gần|hơn)\s+)*$")
_NO_WORDS = Pattern(r"(?i)[\s,;)]*(?:và\s)?(?:trên\s|khoảng\s|ít nhất\s|tối thiểu\s)?")
_DOES = r"(?:có|được|biết|sử dụng|tham gia|dùng|đã|chưa)"
_WHAT_THEY_DO = Pattern(rf"\s?(?:trở lên\s)?(?P<does>{_DOES}\s(?!từ\s)[^,;.:()\d]{{2,80}})(?=[,;.()]|$)")
# "có 694 tàu cá, | 98% đã lắp thiết bị giám sát"
_OF_COUNT = Pattern(r"(?:đã|chưa|được)(?! (?:đạt|tăng|giảm)(?![^\W_]))(?![^\W_])")
# "Tiêm phòng đợt I: đạt | 74% tổng đàn"
_LABELLED = Pattern(r"(?i):\s(?:(?:mới|đã|chỉ|ước)\s)*đạt(?:\s(?:khoảng|trên|gần|hơn))?\s*$")
_WHOSE = Pattern(rf"tỷ lệ\s.{{2,60}}?(?=\s{_DOES}\s)")
# "tăng 4% | về số chuyến và tăng 7% về lượng khách"
_SIDE = Pattern(
    r"\svề (?!(?:đích|trước|đến|tới|với|so)(?![^\W_]))(?:[^,;:.()\d]|\.(?=[kK]m)){3,40}?"
    r"(?:(?=\svà\s(?:(?:tăng|giảm)\s)?\d)|(?P<last>(?=\s*(?:[,;]|\.(?:\s|$)|$))))"
)
# "tăng 20% | số nhóm trẻ và tăng 10% số trường": the words between are of the value before.
_OF_LAST = Pattern(r"\s(?!và\s)[^,;:().\d]{2,70}\svà\s*")
_SIDE_TOLD = Pattern(r"\svề [^,;]{3,40}$")
_RATIO = Pattern(r"(?i)(?:(?:tỷ|tỉ) (?:lệ|trọng)|cơ cấu)\s\S+\s\S")
_WHOLE = Pattern(r"(?i)(?:tổng|toàn bộ)(?![^\W_])")

_GROWN = Pattern(r"(?P<of>.*\S) (?P<verb>tăng|giảm)(?: trưởng)? bình quân$")
# "Giảm tỷ lệ hộ nghèo 2%/năm": by how much, not to what.
_CUT_RATE = Pattern(
    r"(?i)[\s,;:–+-]*(?:phấn đấu )?mức giảm (?:tỷ|tỉ) (?:lệ|suất)|"
    r"[\s,;:–+-]*(?:mục tiêu:? |phấn đấu |mỗi năm |hằng năm |hàng năm |(?:trong |đến )?năm \d{4},? )*"
    r"(?:kéo )?giảm (?:(?:tỷ|tỉ) (?:lệ|suất)|số (?:vụ|hộ|người))"
    r"(?!.*\s(?:còn|xuống|dưới|đến|tới|về|là|đạt|bằng|không quá)(?:\s|$))"
)
_CUTS = ("tỷ lệ", "tỉ lệ", "tỷ suất", "số vụ", "số hộ", "số người")

# "Lúa Đông Xuân: diện tích 90 ha. | Lúa Hè Thu: diện tích", "tôm sú: sản lượng 9 tấn; | cá tra: sản lượng"
_OWN_LABEL = compile_vi(r"(?:\.\s+(?=[{U}])|;\s+)(?P<label>[^\W\d_][^:;.\n%]{1,50}):\s+(?=[^\W\d_])")
_LONGEST = 4000  # a whole paper on one line is not looked through for each of its figures


def _of_the_same(text: str, value: Value, stretch: str, sentence: Sentence, last_name: str) -> str:
    """ "90% người dân có tài khoản; | 60% có chữ ký số": of the same people, what else they have."""
    if _NO_WORDS.fullmatch(stretch) is None:
        return ""
    told, whose = _WHAT_THEY_DO.match(text, value.behind, sentence.end), _WHOSE.match(last_name)
    if told and not whose and _OF_COUNT.match(told["does"]) and not _RATIO.match(last_name):
        return clean(f"tỷ lệ {last_name} {told['does']}")
    return clean(f"{whose[0]} {told['does']}") if told and whose else ""


def item_label(text: StructuredText, paragraph: Paragraph, quantity: QuantityMention) -> str:
    """The label of the item in which a figure stands: that of its own sentence or clause before its paragraph's."""
    end = min(paragraph.end, quantity.start)
    labels = list(_OWN_LABEL.finditer(text.text, max(paragraph.content, end - _LONGEST), end))
    own = label_of(text.text, labels[-1].start("label"), end) if labels else ""
    return own or label_of(text.text, paragraph.content, end)


def growth_name(
    text: StructuredText, value: Value, of_clause: str, before: str, sentence: Sentence, last_name: str
) -> str:
    """ "tốc độ tăng X", "mức giảm X": X stands before the verb, behind the figure, or is what was spoken of last."""
    rate = "mức giảm" if value.growth == "down" else "tốc độ tăng"
    if "bình quân" in text.text[value.name_end : value.quantity.start] or "bình quân mỗi năm" in of_clause:
        rate += " bình quân"
    if RATE.match(before):
        rate += " bình quân" if before.endswith("bình quân") and not rate.endswith("bình quân") else ""
        before = ""
    if last_name and _OF_LAST.fullmatch(of_clause) and share_of(text.text, value.behind, sentence.end):
        before = ""
    if _WITH_RATE.search(of_clause) and share_of(text.text, value.behind, sentence.end):
        before = ""  # "vận tải tiếp tục khôi phục với mức tăng | 13% lượng hành khách"
    if last_name and before.startswith("về "):
        before = ""  # "tăng 6% về tấn vận chuyển và | tăng 9% về tấn.km": another side of the same
    of = re.sub(r"(?i)^(?:tốc độ )?(?:tăng|giảm)\s+|\s+(?:tăng|giảm|ước)+$", "", before)
    of = _GROWING.sub("", of)
    if of[-3:].lower() in ("cắt", "kéo"):
        rate, of = "mức cắt giảm" if of[-3:].lower() == "cắt" else rate, of[:-3].rstrip()
        if behind := share_of(text.text, value.behind, sentence.end):
            return f"{rate} {behind}"
    last = re.split(r"[,;(:]", of_clause)[-1]
    labelled = of and of_clause.rstrip().endswith(":")  # "Chè: | tăng 5%"
    if (
        not of
        or is_goal(of)
        or _ADJUSTS.fullmatch(of)
        or (is_goal(last) and not _YEAR_ONLY.match(last) and not labelled)
    ):
        of = share_of(text.text, value.behind, sentence.end) or _SIDE_TOLD.sub("", OF_RATE.sub("", last_name))
    side = _SIDE.match(text.text, value.behind, sentence.end) if of else None
    if side and side["last"] is not None and " về " not in last_name:
        side = None
    return f"{rate} {of}{side[0] if side else ''}" if of else ""


def share_name(
    text: StructuredText,
    value: Value,
    stretch: str,
    before: str,
    sentence: Sentence,
    paragraph: Paragraph,
    last_name: str,
) -> str:
    """ "95% hộ dân được dùng nước sạch": the thing stands behind where the words before only set a goal."""
    if _TAKES_ONLY.fullmatch(stretch) and text.text.startswith(")", value.behind) and OF_RATE.match(last_name):
        return f"tỷ trọng {OF_RATE.sub('', last_name)}"
    if _HOLDS.search(stretch) and not _RATIO.search(before) and not before.lower().startswith(("mức", "tốc độ")):
        of = share_of(text.text, value.behind, sentence.end)
        if of and not _WHOLE.match(of):
            return clean(f"tỷ lệ {of}")  # "Toàn huyện hiện có | 92% dân số trong độ tuổi đi học"
    if again := _of_the_same(text.text, value, stretch, sentence, last_name):
        return again
    last = re.split(r"[,;(:]|(?<![^\W_])và(?![^\W_])", stretch)[-1]
    near = before_value(_UP_TO_AIM.sub("", last))
    does = is_verb(near) or near.lower() in _GATHERS  # "các trường huy động | 100% trẻ 6 tuổi"
    if not (is_goal(last) or is_goal(near) or does or is_verb(before) or ends_in_goal(last)):
        return ""
    of = share_of(text.text, value.behind, sentence.end)
    if of and _WHOLE.match(of) and (_RATIO.match(before) or (_LABELLED.search(stretch) and not is_goal(before))):
        return ""  # "tỷ lệ vốn vay: 60% tổng vốn": what it is of stands before
    if of and _TAKES.search(stretch) and not is_goal(near):
        return ""
    if of and _TAKES.search(stretch) and (whose := last_name or item_label(text, paragraph, value.quantity)):
        return clean(f"tỷ trọng {OF_RATE.sub('', whose)} trong {of}")
    if not of:
        plan = plan_behind(text.text, value.behind, sentence.end)
        if does and not is_goal(near):
            return plan.replace("thực hiện", near, 1)
        return plan if is_goal(before) else ""
    verb = near if does and not is_goal(near) else ""
    if (
        len(of.split()) < 3
        and stretch.rstrip(" ≥≤<>").endswith(":")
        and len(before.split()) > 1
        and not is_goal(before)
    ):
        return clean(f"tỷ lệ {of} {before}")  # "Cấp giấy chứng nhận lần đầu: | 97% diện tích"
    return clean(f"tỷ lệ {verb} {of}".replace("  ", " ").replace("tỷ lệ tỷ lệ", "tỷ lệ"))


def average_or_cut(stretch: str, before: str, last_name: str) -> str:
    """The name of an average rate of change, or of how far a rate is to be cut."""
    if grown := _GROWN.match(before):
        of = last_name if RATE.match(grown["of"]) else grown["of"]
        if not of:
            return ""  # "tốc độ tăng trưởng bình quân", of nothing told before
        return f"{'mức giảm' if grown['verb'] == 'giảm' else 'tốc độ tăng'} bình quân {of}"
    if _CUT_RATE.match(stretch) and before.lower().startswith(_CUTS):
        return f"mức giảm {before}"
    return ""

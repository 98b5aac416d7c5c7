"""The name of a value: from before it, from behind it, from its label, or that of the value before."""

from __future__ import annotations

import re

from ....document import Paragraph, Sentence, StructuredText
from ....mentions import QuantityMention
from ....patterns import Pattern
from ..comparisons.led_levels import is_end, is_led_from, is_start, of_what, without_start
from ..comparisons.plan_words import is_whole_plan, only_plan
from ..value import Value
from .allotted import allotted
from .count_names import HAPPENS, ONLY_TIME, WHERE, count_name, visitors
from .crops import crop_of
from .harm_classes import hurt_so_much
from .measure_names import before_value, clean, is_verb
from .more_figures import average_of_each, more_of_last, of_pair, rate_of_last, share_for_another
from .names_above import heading_name, run_in
from .names_behind import MORE_OF_IT, after_value
from .outputs import of_output, output_again
from .rate_names import OF_RATE, average_or_cut, growth_name, item_label, share_name
from .wholes import beside_goods, gives_of_year, whole_of_parts

_AVERAGE = Pattern(
    r"(?i)^[\s,;(]*(?:(?:vẫn |còn |chỉ )?(?:thấp|cao) hơn (?:so với )?)?(?:mức )?(?P<of>(?:bình quân|trung bình)"
    r"(?: chung)?(?: của)? "
    r"(?:cả nước|toàn quốc|toàn tỉnh|cả tỉnh|khu vực|vùng)|(?:cả nước|toàn quốc))\s*(?:là|đạt|:|tăng|giảm|\()?\s*$"
)
# "29 vụ, 36 đối tượng phạm tội …": what follows the second count is said of the first too.
_BESIDE = Pattern(
    r",\s(?:(?:bắt|bắt giữ|khởi tố|tạm giữ|xử lý|triệu tập)\s)?"
    r"\d(?:[\d.,]*\d)?\s(?:đối tượng|bị can|người|cá nhân|hộ|trường hợp)(?=\s)(?! (?:chết|bị|mất tích|tử vong))"
)
_CLAUSE_IN = Pattern(r"(?i)(?<![^\W_])(?:mới|đã|được|chỉ)(?![^\W_])")
_BRACKETS = Pattern(r"\([^()]{1,200}\)\s?")
_SIZES = frozenset(("diện tích", "tổng diện tích", "công suất", "chiều dài", "tổng mức đầu tư", "vốn đầu tư"))
# "hoàn thành mục tiêu đưa vào sử dụng | 120 km đường": the goal begins behind.
_TO_GOAL = Pattern(r"(?i)^.*(?<![^\W_])(?:hoàn thành|thực hiện|đạt) (?:các |được )?(?:mục tiêu|chỉ tiêu)(?![^\W_])\s?")
_OF_THEM = Pattern(r"\strở (?:lên|xuống)\s(?:của|thuộc)\s+$")
_ONLY_DONE = Pattern(r"(?i)[\s;,]*(?:đã\s)?(?P<what>thực hiện|giải ngân)\s(?:(?:được|đạt|là|khoảng)\s)*")
# "…, đã chi 35 tỷ đồng, còn lại | 85 tỷ đồng", "…, còn | 380 tỷ đồng chưa giải ngân"
_SAYS_WHICH = Pattern(
    r"(?i)\s+(?:có|thuộc|đạt|ở|tại|nằm|nợ|vi\s+phạm|chậm|đang|cần|phải|giải\s+ngân|thực\s+hiện|dưới)\s"
)
_LEFT_OVER = Pattern(
    r"(?i)[\s,;()–-]*(?:(?:đến nay|hiện nay|hiện|nay|vẫn|số|và)\s)*còn(?P<all>\slại)?(?:\slà)?\s"
    r"(?:(?:khoảng|trên|gần|hơn)\s)*"
)
_DOES = Pattern(
    r"(?i)(?P<verb>sử dụng|giải ngân|chi|thanh toán|giải quyết|xử lý|thực hiện|phân bổ|bàn giao|thu hồi|quyết toán|"
    r"bố trí|tiêu thụ|thi hành|khắc phục)(?![^\W_])"
)
_UNDONE = Pattern(r"\s?chưa\s(?P<what>[^,;:.()\d]{2,50}?)(?=\s?(?:[,;:()\n]|\.(?:\s|$)|$)|\s(?:và|do|vì)\s)")
_COUNT_END = Pattern(r"\s\d{1,3}(?:\.\d{3})*$")
_CITED = Pattern(
    r"(?i)(?:về\s[^,;:\d]{4,60},\s)?(?:(?:thực hiện|theo|căn cứ)\s)?(?:quyết định|nghị quyết|nghị định|thông tư|"
    r"chỉ thị|kế hoạch|công văn|"
    r"công điện|thông báo|kết luận) số\s"
)
_THIS = Pattern(r"(?i)(?:chỉ số|tỷ lệ|chỉ tiêu|con số|tốc độ) (?:này|đó)")
# "vốn FDI đăng ký …; thực hiện | 3 triệu USD"
_PLEDGED = Pattern(r"(?i)(?P<of>(?:tổng )?vốn(?: [^\s]+){0,3}?) (?:đăng ký|cam kết|ký kết)(?![^\W_])")
_THAN = Pattern(
    r"(?i)so với (?:[^,]{0,60},|(?:(?:cùng|kỳ|thời|điểm|tháng|quý|năm|cuối|đầu|trước|ngoái)(?:\s+|(?=,)))+)\s*"
    r"(?P<of>(?!(?:kỳ|điểm|tháng|quý|năm|trước|ngoái)(?![^\W_]))\S.*)"
)
_YIELDS = frozenset(("năng suất", "năng suất bình quân", "sản lượng"))
_OF_EACH = frozenset(
    ("năng suất", "năng suất bình quân", "sản lượng", "diện tích", "giá", "giá bán", "đơn giá", "giá cả")
)
_EACH = Pattern(
    r"[:;,]\s(?P<of>(?!(?:tăng|giảm|đạt|bằng|trong|tổng|còn|ước|so)(?![^\W_]))[^\W\d_]+(?:\s(?!đạt)[^\W\d_]+){0,3})\s"
    r"(?:(?:đạt|ước|là|khoảng)\s)*$"
)
# Money that is given, and what for.
_GIVES = Pattern(
    r"(?i)(?<![^\W_])(?P<verb>bố trí|phân bổ|hỗ trợ|cấp|trích|dành|bổ sung)(?:\s(?:trên|khoảng|gần|hơn|thêm))*\s*$"
)
# "ngân sách tỉnh đã bố trí | 90 tỷ đồng nâng cấp …"
_GIVER = Pattern(
    r"(?i)(?:ngân sách )?(?:(?:UBND|HĐND) )?(?:trung ương|tỉnh|huyện|xã|thành phố|thị xã|phường|quận|"
    r"(?:các )?địa phương)"
    r"(?: (?-i:[A-ZĐ])[^\W\d_]*){0,3} (?:đã )?(?:bố trí|phân bổ|hỗ trợ|cấp|trích|dành|bổ sung)(?: thêm)?"
)
_FOR_WHAT = Pattern(
    r"\s(?P<what>(?:cho|để|hỗ trợ|mua|sửa chữa|xây dựng|nâng cấp|thực hiện|đầu tư|khắc phục)\s[^;:.()\d]{3,70}?)"
    r"(?=\s?(?:[;:(),]|\.(?:\s|$)|$)|\s(?:từ|trong|trước|theo|đến|và)\s)"
)
_WHO = Pattern(r"(?i)(?:các )?(?:nhà thầu|chủ đầu tư|đơn vị(?: thi công)?|địa phương|hộ dân|nhân dân|người dân)")
# "giảm 5% do rét đậm kéo dài làm chết | 280 con"
_HARMED_BY = Pattern(r"(?i)do\s[^,;:.]{3,80}\slàm\s(?:cho\s)?(?P<harm>chết|hư hỏng|sập|cuốn trôi|ngập|gãy đổ)")
_OF_CAUSE = Pattern(r"(?i)do (?:dịch|mưa|bão|hạn|lũ|ảnh hưởng|tác động|thiếu|giá|thời tiết)(?![^\W_])")
_NOMINAL = Pattern(r"(?i)(?:giải ngân|tiết kiệm|cắt giảm|đào tạo)(?![^\W_])")
# "khai thác dầu 135 tấn (trong nước | 118 tấn)"
_SIDES = frozenset(("trong nước", "ngoài nước", "trong tỉnh", "ngoài tỉnh"))
_NO_NAME = Pattern(
    r"(?i)so(?: với |$)|(?:sao )?trở (?:lên|xuống)$|(?:để|nhằm)$|về (?:việc|tiền)$|"
    r"(?:đến )?(?:hết|cuối) (?:năm|quý|tháng)$|tương (?:đương|ứng)(?: với)?$"
)
_SAID_ON = Pattern(
    r"(?i)(?:và|với|so|tăng|giảm|"
    r"đạt(?! (?:và cơ bản đạt|chuẩn|tiêu chuẩn|danh hiệu|giải|loại|yêu cầu|trình độ|thành tích|huy chương|"
    r"(?:từ |trên |dưới )?\d+(?: ?(?:[-–]|đến) ?\d+)? tiêu chí|(?:trên|dưới) \d[\d,]*\s?%|"
    r"(?:mức|cấp) độ \d|(?-i:[A-ZĐ])))|bằng|để|"
    r"từ(?! \d(?: ?[-–] ?\d)? sao(?![^\W_])| \d[\d,]*\s?%? ?(?:đến|[-–]) ?(?:dưới )?\d[\d,]*\s?%)|"
    r"đến(?! (?:trường|lớp))|tại|trên|cho|theo|vào|trong|"
    r"năm|\d(?!(?: ?[-–] ?\d)? sao(?![^\W_])))"
)
"""What follows a count and does not say of what it is."""
_CAUSES = ("do ", "nhờ ", "Do ", "Nhờ ")
# "Do sắp xếp bộ máy, đến ngày 15/9 đã có | 120 người nghỉ việc"
_CAUSE = Pattern(r"[\s*–+-]*(?:Do|Nhờ)\s[^,;:.\d]{3,60},(?!.*(?<![^\W_])nên(?![^\W_]))")
# "Cả nước đã thu được | 90 tỷ đồng tiền dịch vụ môi trường rừng"
_COLLECTS = Pattern(
    r"(?i)(?:^|\s)(?P<verb>truy thu|tịch thu|thu hồi|thu hút|thu|chi trả|chi|hỗ trợ|(?<=đã )cấp|xử lý|xóa|khoanh|"
    r"tiếp nhận|huy động|vận động|quyên góp)(?: được)?$"
)
# "Thu hút 90 triệu USD vốn FDI, | 300 tỷ đồng vốn trong nước": the words between are of the value before.
_COLLECTED = Pattern(
    r"(?i)(?P<verb>thu hút|huy động|truy thu|tịch thu|thu hồi|chi trả|hỗ trợ|tiếp nhận|vận động|quyên góp|giải ngân|"
    r"bố trí|phân bổ|cấp|ủng hộ)(?![^\W_])"
)
_OF_LAST = Pattern(r"\s[^,;:.()\d]{2,50}(?:,|\svà|, và)\s")
_OF_MONEY = Pattern(
    r"\s(?P<what>(?:tiền|phí|lệ phí|thuế|nợ|kinh phí|vốn)\s[^,;.()\d]{3,60}?)"
    r"(?=[,;.(]|\s(?:đạt|tăng|giảm|bằng|so|cho|trong|từ|của|theo)\s|$)"
)
# "chiếm 92% | tổng kim ngạch xuất khẩu (5 mặt hàng"
_WHOLE_OF = Pattern(r"(?i)\s(?:tổng|toàn bộ)\s[^,;:.()\d]{3,60}\(\s?")
_OPENED = Pattern(r"(?i)\(\s*(?:(?:khoảng|gần|trên|hơn|là|tương ứng|số tiền|với)\s*)*$")
# Behind a count, what it counts: "240 vụ | vi phạm, xử phạt 5 tỷ đồng".
_OWN_WORDS = Pattern(
    rf"[^,;:]{{2,80}}(?:,{MORE_OF_IT}(?=\)?,\s|\s(?:và|với)\s*$))*(?:\)?[,;]\s|\s(?:và|với)(?=\s*$)|\s(?=làm\s*$)|"
    r"\s(?:và|với)\s(?=(?:tổng\s)?(?:số\s)?"
    r"(?:vốn|kinh phí|tiền|diện tích|công suất|chiều dài|trị giá|mức đầu tư)(?![^\W_])))"
)


# "3.000 km | đường cao tốc và khoảng trên 1.700 km đường ven biển"
_AND_MORE = Pattern(r"\s(?!và\s)[^,;:.()\d]{2,60}\svà(?:\s(?:khoảng|trên|hơn|gần|có|được))*\s*")
# "chiếm 44% | tổng giá trị, năm 2021: 46%": the whole of the share before, and then only when.
_THEN = Pattern(r"(?i)\s[^,;:.()\d]{3,60}[,;]\s(?:năm|quý|tháng)\s[\dIV/]{1,7}\s?(?::|là|đạt|chiếm)\s?")
_TWICE = Pattern(r"(?<![^\W_])([^\s]+(?: [^\s]+){1,7}) \1(?![^\W_])")


def said_once(name: str) -> str:
    """``name`` without what its two sources both gave: "vốn đầu tư vốn đầu tư", "tốc độ tăng tăng trưởng"."""
    return _TWICE.sub(r"\1", name).replace("tăng tăng trưởng", "tăng trưởng").replace(" ,", ",")


def name_of(
    text: StructuredText, value: Value, stretch: str, sentence: Sentence, paragraph: Paragraph, last_name: str
) -> str:
    """Before the value, behind it, from the label, or the name of the value before."""
    quantity = value.quantity
    stretch = without_start(text.text, stretch, sentence.start, value.clause)
    stretch = whole_of_parts(text.text, stretch, sentence.start, value.name_end)
    said, stretch = stretch, _own_stretch(value, stretch, max(sentence.start, paragraph.content))
    before = _words_before(stretch, quantity)
    if last_name:
        if told := _from_last(text.text, value, (said, stretch, before), last_name, sentence):
            return told
        if value.quantity.currency and (given := beside_goods(stretch, last_name)):
            return given
    if _THIS.fullmatch(before):
        before = OF_RATE.sub("", last_name)
    if value.growth:
        return growth_name(text, value, stretch, before, sentence, last_name)
    percent = quantity.unit.startswith(("%", "‰", "/"))
    led_from = is_led_from(text.text, value)
    before = of_what(before) if led_from else before
    if percent and not led_from and (rate := average_or_cut(stretch, before, last_name)):
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
    counted = quantity.counts
    physical = quantity.unit_code is not None and quantity.currency is None and not percent
    beside = _BESIDE.match(text.text, value.behind, sentence.end) if counted else None
    after = ""
    if counted or physical:
        until = 0 if beside else value.until
        after = after_value(text.text, beside.end() if beside else value.behind, sentence.end, until)
    if physical and WHERE.fullmatch(before):
        before = ""
    if after:
        # "đôn đốc nhà thầu hoàn thành | 4 km kè"
        before = "" if _WHO.fullmatch(before) else _TO_GOAL.sub("", before) if "tiêu" in before else before
    if _SAID_ON.match(after) or after.startswith("/"):
        after = ""
    marks = ",;:" if after else ",;"
    listed = stretch.rstrip(" (")[-1:] in (*marks, "") or ((after or counted) and _AND_MORE.fullmatch(stretch))
    of_share = counted and stretch.endswith(" và ") and text.text[value.clause - 1] == "%"  # "88% hộ và | 23 thôn"
    of_share |= counted and value.in_brackets and _WHOLE_OF.fullmatch(stretch) is not None
    if (after or counted) and value.clause > sentence.start and (listed or of_share):
        before = ""  # what stands between the counts belongs to the one before: "12 ha ngô, 30 ha lạc"
    if counted and _OF_THEM.search(stretch):
        before = ""  # "120 sản phẩm từ 3 sao trở lên của | 45 chủ thể"
    if received := visitors(quantity.unit, before, after):
        return received
    if counted:
        return count_name(text, value, stretch, (before, after), paragraph, last_name)
    return _measure_name(text, value, (before, after), sentence, paragraph, last_name, plan=plan)


def _from_last(text: str, value: Value, words: tuple[str, str, str], last_name: str, sentence: Sentence) -> str:
    """The name that the value told before gives to this one: what is left of it, its average, one of its sides.
    ``words`` stand before the value: all of them, its own, and what of these may name it."""
    said, stretch, before = words
    unit = value.quantity.unit
    if value.in_brackets and is_start(text, value.clause, value.quantity.start):
        return OF_RATE.sub("", last_name)
    if is_end(said) or (unit == "%" and _THEN.fullmatch(said)) or is_whole_plan(text, value.quantity.start):
        return last_name
    if again := output_again(text, said, last_name, value.behind):
        return again
    if beside := of_pair(text, value, stretch, last_name) or hurt_so_much(stretch, last_name):
        return beside
    closed = text.startswith((",", ";", ")"), value.behind)
    if unit == "%" and not value.growth and (rate := rate_of_last(stretch, last_name, closed=closed)):
        return rate
    if unit[:1] not in "%‰" and (left := _left_over(text, value, said, last_name, sentence)):
        return left
    if (average := _AVERAGE.match(stretch)) and (each := average_of_each(value.quantity, last_name)):
        return each
    if average:
        return f"{last_name} {average['of'].lower()}"
    if before.lower() in _SIDES and not value.growth:
        return clean(f"{last_name} {before}")
    goes_on = not before or last_name.endswith(before)
    if unit == "%" and goes_on and (given := share_for_another(text, last_name, value.behind, sentence.end)):
        return given
    done, pledged = _ONLY_DONE.fullmatch(stretch), _PLEDGED.match(last_name)
    return f"{pledged['of']} {done['what'].lower()}" if done and pledged else ""


def _left_over(text: str, value: Value, said: str, last_name: str, sentence: Sentence) -> str:
    """What is left of the measure told before: "Dự toán 120 tỷ đồng, đã chi 35 tỷ đồng, còn lại | 85 tỷ đồng"."""
    left = _LEFT_OVER.fullmatch(said)
    if left is None:
        return ""
    done, undone = _DOES.match(last_name), _UNDONE.match(text, value.behind, sentence.end)
    if undone and value.quantity.counts:
        return ""  # "còn 35 trường chưa đạt chuẩn": what is counted says it
    if undone:
        verb = done is not None and undone["what"].startswith(done["verb"].lower())
        of = re.sub(rf" (?:đã )?(?:được )?{re.escape(undone['what'])}$", "", _what_of(value, last_name))
        return f"chưa {last_name}" if verb else clean(f"{of} chưa {undone['what']}")
    if done:
        # "còn 14 đơn vị có tỷ lệ dưới 20%" is no rest of what was paid out
        other = value.quantity.counts and value.quantity.unit.lower() not in last_name.lower()
        return "" if other and _SAYS_WHICH.match(text, value.behind, sentence.end) else f"chưa {last_name}"
    return f"{_what_of(value, last_name)} còn lại" if left["all"] else ""


def _crop(text: StructuredText, paragraph: Paragraph, quantity: QuantityMention, last_name: str) -> str:
    """What yields are of: the field told before, or the line's label: "Ngô: 14.500 ha, năng suất | 47 tạ/ha"."""
    if not last_name:
        return ""
    if crop := crop_of(last_name):
        return crop
    return last_name if item_label(text, paragraph, quantity).lower() == last_name.lower() else ""


def _of_each(text: StructuredText, value: Value, paragraph: Paragraph) -> str:
    """ "Năng suất: lúa 58 tạ/ha; | ngô 41 tạ/ha": what the label measures of each."""
    measure = item_label(text, paragraph, value.quantity)
    if measure.lower() not in _OF_EACH:
        return ""
    of = _EACH.search(text.text, max(paragraph.content, value.clause - 1), value.name_end)
    return clean(f"{measure} {of['of']}") if of else ""


def _what_of(value: Value, last_name: str) -> str:
    """What is left: of a count its own noun, where that differs from what was told before."""
    unit = value.quantity.unit.lower()
    return last_name if value.quantity.unit_code or unit in last_name.lower() else unit


def without_rest(name: str) -> str:
    """The name of the whole, of one that ``_left_over`` gave."""
    return name.removeprefix("chưa ").removesuffix(" còn lại")


def says_only_when(stretch: str) -> bool:
    """The words before a value tell its time and name nothing: "; riêng tháng 3 là | 12 vụ"."""
    told = ONLY_TIME.search(stretch)
    return told is not None and (before_value(stretch).lower() in ("", *HAPPENS) or gives_of_year(stretch))


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
        words = len(told.split())
        if is_verb(told) or (words > 2 and told[:5] != "tổng ") or (_CLAUSE_IN.search(inside) and words > 1):
            stretch = inside  # "Giải ngân ở một số huyện còn chậm (đến nay mới giải ngân được | 38%"
    own = _OWN_WORDS.match(stretch) if unbroken else None
    return stretch[own.end() :] if own else stretch


def _words_before(stretch: str, quantity: QuantityMention) -> str:
    """The name in the words before the value."""
    before = before_value(stretch)
    if quantity.unit == "%" and before[-1:].isdigit() and stretch.rstrip().endswith("("):
        before = _COUNT_END.sub("", before)  # "nữ 412 (| 30%)": the count has no unit
    if " thì " in before and not before.startswith(("nếu", "Nếu")):
        before = before_value(before.rpartition(" thì ")[2])  # "Riêng 19 mặt hàng tính được thì | kim ngạch"
    if "," in before and _CITED.match(before):
        before = before_value(stretch.rpartition(",")[2])  # "Thực hiện Chỉ thị số 8/CT-TTg …, giải ngân | 100%"
    if held := _THAN.match(before):
        before = before_value(held["of"])  # "so với năm trước, | biên chế bình quân"
    counted = quantity.unit_code is None
    if counted and quantity.currency is None and ", đã " in before:
        before = before.rpartition(", đã ")[2]  # "kinh tế tập thể tiếp tục phát triển, đã thành lập mới | 12 HTX"
    if _NO_NAME.match(before) or (counted and before.startswith(_CAUSES) and _CAUSE.match(stretch)):
        before = ""  # the basis of the value before, or another side of what it measures
    if counted and (harmed := _HARMED_BY.fullmatch(before)):
        return f"{quantity.unit} {harmed['harm']}"
    if _OF_CAUSE.match(before):
        before = before.rpartition(",")[2].strip() if "," in before else ""  # "do mưa lũ chỉ còn | 980 lượt khách"
    if quantity.bound == "under" and before.endswith(" giảm") and not before.endswith("mức giảm"):
        before = before.removesuffix(" giảm")  # "diện tích nhà kính giảm | dưới 300 ha"
    return before


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
    if not after and (each := _of_each(text, value, paragraph)):
        return each
    if quantity.currency and (of := _OF_MONEY.match(text.text, value.behind, sentence.end)):
        if verb := _COLLECTS.search(before):
            return clean(f"{verb['verb']} {of['what']}")
        if (
            last_name
            and (verb := _COLLECTED.match(last_name))
            and _OF_LAST.fullmatch(text.text[value.clause : value.name_end])
        ):
            return clean(f"{verb['verb']} {of['what']}")
    if not after and before.lower() in _YIELDS and (crop := _crop(text, paragraph, quantity, last_name)):
        return f"{before} {crop}"
    if quantity.currency and not last_name and (undone := _UNDONE.match(text.text, value.behind, sentence.end)):
        return clean(f"số tiền chưa {undone['what']}")  # "UBND tỉnh còn | 61 tỷ đồng chưa giải ngân"
    if quantity.currency and not after and (is_verb(before) or not before or _GIVER.fullmatch(before)):
        spent = _GIVES.search(stretch) if (stretch := text.text[value.clause : value.name_end]) else None
        purpose = _FOR_WHAT.match(text.text, value.behind, sentence.end) if spent else None
        if spent and purpose:
            giver = before if _GIVER.fullmatch(before) else spent["verb"].lower()
            return clean(f"{giver} {purpose['what']}")  # "bố trí | 25 tỷ đồng cho phòng, chống thiên tai"
    if last_name and before and not after and (told := more_of_last(quantity, before, last_name)):
        return told
    if before.lower() in ("thu được", "chi được") and not after and not last_name:
        label = item_label(text, paragraph, quantity)  # "Số thu bảo hiểm: tháng 3 thu được | 52 tỷ đồng"
        before = label if before[:3].lower() in label.lower() else before
    if before and (not is_verb(before) or after):
        if not after and before.lower() in _SIZES and ";" not in text.text[paragraph.content : quantity.start]:
            before = f"{before} {item_label(text, paragraph, quantity)}"
        return clean(f"{before} {after}".strip())
    if before and last_name and before.lower() not in last_name.lower():
        return clean(f"{before} {allotted(last_name) or of_output(last_name)}")
    if plan:
        # of what it is the plan no heading says, but a label does
        return after or without_rest(last_name) or item_label(text, paragraph, quantity)
    if quantity.unit.lower() == "ha" and is_verb(before) and not last_name:
        return f"diện tích {before}"
    label = "" if after or last_name else item_label(text, paragraph, quantity)
    if label and _NOMINAL.match(before):
        return clean(f"{before} {label}")  # "Xây dựng cơ bản: giải ngân | 90 tỷ đồng"
    above = after or last_name or label or run_in(text, sentence, paragraph)
    above = above or heading_name(text, paragraph)
    return above or (before if _NOMINAL.match(before) else "")

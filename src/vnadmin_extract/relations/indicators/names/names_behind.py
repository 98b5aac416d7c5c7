"""The names that stand behind a figure: what a count is of, what a percentage is of, whose plan is carried out."""

from __future__ import annotations

import re

from ....entities.quantities.bounds import WHOLES
from ....letters import spell_out
from ....patterns import Pattern
from .measure_names import clean, cut_short, without_time

_NEW_CLAUSE = "|".join(
    (
        "tăng", "giảm", "đạt", "bằng", "chiếm", "so", "trong", "gồm", "bao", "cụ", "chủ", "nhất", "đặc", "nhằm",
        "qua", "góp", "bảo", "đảm", "đáp", "phục", "tạo", "nâng", "ước", "theo", "tại", "từ", "do", "với",
        "hoàn", "vượt", "không", "chưa", "đã", "đang", "sẽ", "được", "bị", "còn", "là", "ngoài", "nhưng",
        "song", "tuy", "đồng", "nay", "hiện", "riêng", "tập", "giúp", "để", "khi", "nếu", "sau", "trước", "đến",
        "vào", "lập", "xử", "phạt", "tịch", "thu", "bắt", "khởi", "cấp", "trao", "tặng", "tổ", "xây", "kiểm",
        "phát", "ban", "ký", "giải", "mở", "đưa", "hỗ", "chuyển", "nộp", "trả", "chi", "vận", "tuyên", "triển",
        "thực", "tiếp", "tham", "có", "các", "một", "những", "nhiều", "mỗi", "cả", "toàn", "tổng", "số", "năm",
        "tháng", "quý", "ngày", "tuần", "tương", "trị", "ở", "cơ", "cao", "thấp", "làm", "gây", "thiệt", "ảnh",
        "bình", "hầu", "phần", "đa", "ngành", "tỷ", "tỉ", "lũy", "luỹ", "tính", "trên", "dưới", "hơn", "gần",
        "hướng", "phấn", "tiến", "rà", "phê", "giao", "yêu", "đề", "kết", "xếp", "nghiệm", "thẩm", "khen",
        "truy", "điều", "bàn", "phối", "duy", "đẩy", "đình", "thay", "đổi", "xóa", "xoá", "sửa", "nhà", "quyết",
        "công", "lực", "vẫn", "cũng", "như", "nên", "vì", "gắn", "thông", "hiệu", "dự", "diện", "vốn",
        "kinh phí", "giá", "mức", "đối", "và", "cùng", "kịp", "an", "ổn", "xảy", "xấp", "gấp", "cải", "vùng",
        "tái", "mua",
    )
)  # fmt: skip
"""First words of what is told next: verbs, times, conjunctions, measures."""
# "538 trường mầm non, | phổ thông", "40 vụ buôn lậu, | gian lận thương mại, xử phạt": one thing more of the same count,
# and no new clause.
MORE_OF_IT = (
    r"\s(?:tố cáo|phản ánh|bò|nổ|"
    rf"(?!(?:{_NEW_CLAUSE})(?![^\W_]))[^\W\d_]+"
    r"(?:\s(?!(?:đạt|là|tăng|giảm|được|bị|đã|có|chiếm|cho|với|tại|từ)(?![^\W_]))[^\W\d_]+){0,3})"
)
_MORE_ENDS = r"(?:\s?[,;.)](?!\d)|\s?$|\svà\s\d)"
_STOPS = Pattern(
    rf"(?i),(?!\s(?:tố cáo|phản ánh|bò|nổ)(?![^\W_]|:?\s\d)|{MORE_OF_IT}{_MORE_ENDS})|"
    r"[;.()\n=→↑↓]|"
    r"\s(?:tăng|giảm|(?<!mặt )bằng|đạt(?! (?:và cơ bản đạt|chuẩn|tiêu chuẩn|danh hiệu|giải|loại|"
    r"yêu cầu|trình độ|thành tích|huy chương|(?:từ |trên |dưới )?\d+(?: ?(?:[-–]|đến) ?\d+)? tiêu chí|"
    r"(?:trên|dưới) \d[\d,]*\s?%|(?:mức|cấp) độ \d|(?-i:[A-ZĐ])))|so với|trong đó|"
    r"ước|với|(?<!lấn )(?<!đánh )(?<!xâm )chiếm|hoàn thành(?=(?:(?! và )[^.;,(]){0,40}\d|[.;,(\s]*$)|lũy kế|luỹ kế|"
    r"tương ứng|gồm|bao gồm|\(|"
    r"đến nay|chủ yếu|(?:trước|chậm nhất|đến hết)(?= (?:ngày|tháng|quý|năm|\d))|"
    r"tập trung (?:tại|ở|chủ yếu)|có (?:tới|đến)|"
    r"tổng (?:công suất|vốn|mức đầu tư|diện tích|chiều dài|kinh phí)(?=\s[^,;.()]{0,24}\d))"
    r"(?=\s|$)|\svà\s+\d|\s(?:KH|DT|kế hoạch|dự toán)(?=\s?[,;.)])"
)
# What ends the thing that a percentage is of: "90% hộ dân | trong năm 2026". Commas part only what is no list.
_SHARE_STOPS = Pattern(
    r"(?i)[;.\n]|\s(?:so với|trong đó|nhưng|(?:vào |trong |đến )?(?:cuối )?năm \d{4}|"
    r"(?:vào |trong |đến )(?:cuối )?(?:quý (?:IV|I{1,3}|\d)|tháng \d{1,2})(?:/\d{4}| năm \d{4})?|"
    r"(?:xong )?(?:trước|chậm nhất|đến hết)(?: (?:ngày|tháng|quý|năm))? [\dIV][\dIV/]*|"
    r"và \d[\d,.]*%?|và (?:tăng|giảm)|nhằm|qua đó|để)(?=[\s,.)]|$)|"
    r",\s(?=(?:công bố|báo cáo|trình|gửi|xong|hoàn thành|kịp thời|trước|góp phần|"
    r"đảm bảo|bảo đảm|gắn với|trong đó|nhằm|qua đó|đồng thời|tương (?:đương|ứng)|tăng|giảm|đạt|phấn đấu|vượt|tối thiểu|"
    r"ít nhất|tất cả|riêng|còn|tỷ lệ|thấp hơn|cao hơn)\s|\d|"
    r"(?!(?:lớp|loại|mức|cấp|điều|khoản|thôn|khu|số|tổ|đội|ấp|khóm)\s)"
    r"[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s(?:ít nhất|tối thiểu|trên|hơn|khoảng)\s\d|"
    r"[^\W\d_]+(?:\s[^\W\d_]+){1,5}\sđạt\s(?:khoảng\s|trên\s)?\d[\d.,]*\s(?:đồng|triệu|tỷ|nghìn))"
)
_NO_THING = Pattern(
    r"(?i)(?:về|so|trong|theo|vào|tại|và|với|kế hoạch|KH|dự toán|năm|mỗi|đến|để|từ|cho|là|của|trên|được|đối với|"
    r"nếu|thì|nhưng|tương|vượt|tăng|giảm|cùng|chỉ tiêu|hằng|hàng năm|mục tiêu|nhu cầu|thuộc|do|vượt|nhằm|còn|đã|có|"
    r"lên|xuống|sang|thành(?! (?:viên|phố|phần|tích))|tới|cao|thấp|mức(?! (?:trợ cấp|phụ cấp|lương|hưởng|đóng))|"
    r"thời điểm|nghị quyết|định mức|thông qua|(?<!mặt )bằng|(?<!lấn )(?<!đánh )(?<!xâm )chiếm|ở|khi|phấn đấu|"
    r"GR?DP|gắn|góp phần)(?![^\W_])"
)
_OTHER_SHARE = Pattern(
    r"(?i)(?:(?:vào |trong )?năm \d{4})?(?:,|,? ?và)? (?:(?:đến|vào|trong|có|đạt|trên|khoảng|tối thiểu|ít nhất|"
    r"năm \d{4}) ?)*"
    r"\d[\d,]* ?%(?= ?\w)"
)
# "12/15 xã (80%) | đạt chuẩn nông thôn mới"
_SHARE_BESIDE = Pattern(
    r"\s?\((?:(?:chiếm|đạt|bằng|tương ứng|tương đương)\s)?(?:tỷ lệ\s)?\d{1,3}(?:,\d+)?\s?%\)(?=\s[^\W\d_])"
)
# "5.400 hộ | ở huyện A, huyện B thiếu nước": where, before what is said of them.
_PLACE = spell_out(
    r"(?:(?:tỉnh|huyện|thị xã|thành phố|quận|phường|xã|thị trấn)\s)?[{U}][{U}{L}]*(?:\s[{U}][{U}{L}]*){0,3}"
)
_THERE = Pattern(
    rf"\s(?:ở|tại)\s{_PLACE}(?:,\s{_PLACE}){{0,8}}(?:\svà\s{_PLACE})?"
    r"(?=\s(?!(?:và|với|so|tăng|giảm|đạt|bằng|chiếm|trong|là|còn|để|từ)\s)[a-zđ])"
)
_LEADS_TO = Pattern(
    r"(?:\s(?:ở|tại|làm|trong|tổng số|xuống|còn|lên|thuộc|cho|từ|sang|lũy tích|lũy kế|được|đạt|khoảng|trên|gần|"
    r"hơn))+\s*$"
)
_LEADS_ON = Pattern(r"\s(?:và|với|cùng|trị giá)\s(?:(?!\s(?:và|với|cùng)\s).)*$")
_OF_PLAN = Pattern(
    r"(?i)\s?(?:trở lên\s)?(?:KH|kế hoạch|dự toán|DT|(?P<goal>chỉ tiêu))(?![^\W_])(?P<whose>[^,;.()\n]{0,60})"
)


# "02 thủ tục | tại Quyết định số 72/2031/QĐ-UBND": the paper is no part of what is counted.
_BY_PAPER = Pattern(
    r"(?:,? (?:được )?(?:ban hành|phê duyệt|quy định))?,? (?:theo|tại) (?:quy định tại )?"
    r"(?:Quyết định|Nghị định|Nghị quyết|Luật|Thông tư|Chỉ thị|Công văn|Kế hoạch)(?: liên tịch)? (?:số )?\d.*$",
    re.DOTALL,
)
# "90 hồ sơ: trước hạn | 80"
_LISTED = Pattern(r":\s(?=[a-zđ]|[^\W\d_A-Z])[^:,;.()\d]{1,24}(?P<n>\s\d.*)?$")
_LEAST = Pattern(rf"^\s*(?P<of>{WHOLES}(?=\strở))?\s?trở lên(?![^\W_])")
_SHARE_REACH, _SHARE_WORDS = 420, 48
"""Characters and words: who is to be reached is told at length ("95% nạn nhân bị bạo lực trên cơ sở giới được …")."""


def after_value(text: str, end: int, limit: int, until: int = 0) -> str:
    """What a counted noun is of: "vi phạm Luật Lâm nghiệp" behind "09 vụ". ``until`` is where the next figure begins:
    what leads to it is no part of the name ("tấn lúa | và điều chỉnh 70 m2 đất")."""
    if share := _SHARE_BESIDE.match(text, end, limit):
        end = share.end()
        until = until if until > end else 0
    if (there := _THERE.match(text, end, limit)) is not None and not until:
        end = there.end()
    if text.startswith(",", end):
        return ""  # "11 huyện, thị xã"
    stop = _STOPS.search(text, end, min(limit, end + 120))
    at = stop.start() if stop else min(limit, end + 120)
    words = _LEADS_TO.sub("", _LEADS_ON.sub("", text[end:until])) if until and at >= until else text[end:at]
    words = _LISTED.sub(lambda m: m[0] if not until and m["n"] is None else "", words) if ": " in words else words
    return clean(without_time(_BY_PAPER.sub("", words)))


def share_of(text: str, end: int, limit: int) -> str:
    """The thing that a percentage is of: "hộ dân được dùng nước sạch" behind "95%"; empty where none follows."""
    words = re.sub(r"\([^()]{0,120}\)\s?", "", text[end : min(limit, end + _SHARE_REACH)])
    words = _LEAST.sub(r"\g<of>", words).lstrip() if "trở lên" in words else words.lstrip()
    if words.startswith(("và ", "năm ", ", ")) and (other := _OTHER_SHARE.match(words)):
        words = words[other.end() :].lstrip()  # "trên 65% và đến năm 2030 trên 80% số xã": one thing in two years
    if not words or not words[0].isalpha() or _NO_THING.match(words):
        return ""
    stop = _SHARE_STOPS.search(words)
    words = words[: stop.start()] if stop else words
    words = _BY_PAPER.sub("", words)
    return clean(cut_short(words, _SHARE_WORDS) if len(words.split()) > _SHARE_WORDS else words)


def plan_behind(text: str, end: int, limit: int) -> str:
    """ "trên 95% KH tỉnh giao" with no name before: the share of that plan that is carried out."""
    found = _OF_PLAN.match(text, end, limit)
    if not found:
        return ""
    kind = "chỉ tiêu" if found["goal"] else "dự toán" if found[0].strip()[:1] in "dD" else "kế hoạch"
    return clean(f"tỷ lệ thực hiện {kind} {re.split(' (?:và|trong|để) ', found['whose'])[0]}")

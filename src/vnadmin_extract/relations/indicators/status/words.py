"""Words that tell what is aimed at, reached or estimated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....linking.fold import small_letters
from ....mentions import QuantityMention
from ....patterns import Pattern
from ....signs import matches, places

_TARGET = Pattern(
    r"(?i)(?<!nỗ lực )(?<!chỉ tiêu )(?<!đã )phấn đấu|quyết tâm|(?<!vượt )(?<!chưa đạt )(?<!không đạt )"
    # no aims: "bổ sung có mục tiêu", "chi đảm bảo xã hội"
    r"(?:(?<!chương trình )(?<!có )(?<!bổ sung )mục tiêu(?! quốc gia)|"
    r"chỉ tiêu(?! (?:này|nêu trên|trên đây)(?![^\W_])))"
    r"(?! (?:đã )?(?:đạt được|đạt(?: hoặc| và|,)? vượt|hoàn thành|"
    r"đạt (?:kết quả|thấp|cao|khá|tốt|yêu cầu|mục tiêu|kế hoạch)))(?![^,;:.\d]{0,40} (?:không|chưa) đạt(?![^\W_]))|"
    r"(?<!chi )(?<!thu )(?<!ngân )kế hoạch (?:giao|năm|vốn "
    r"năm|tháng \d+:|quý [IV]+:)|"
    r"tối thiểu|ít nhất|(?<!chi )(?:bảo đảm|đảm bảo)|(?<!khối lượng )hoàn thành|đạt và vượt|"
    # what an inspection asks back has been found
    r"(?<!đạt )yêu cầu(?! (?:truy|xuất toán|thu hồi|nộp|hoàn trả|giảm trừ|khắc phục))|"
    r"dự toán (?:được )?giao|(?<!mức )(?<!\()trên \d+%|sẽ\b|"
    r"đến năm 20\d\d|(?<![^\W_])để đạt (?:được )?(?:mức|mục|tốc độ|tỷ lệ|tăng trưởng)"
)
# With one of these all that ``_TARGET`` finds begins, in small letters.
_TARGET_SIGNS = (
    "phấn đấu", "quyết tâm", "mục tiêu", "chỉ tiêu", "kế hoạch ", "tối thiểu", "ít nhất", "bảo đảm", "đảm bảo",
    "hoàn thành", "đạt và vượt", "yêu cầu", "dự toán ", "trên ", "sẽ", "đến năm 20",
    "để đạt ",
)  # fmt: skip
# "thiệt hại sơ bộ khoảng | 20 tỷ đồng"
ESTIMATE = Pattern(r"(?i)\bước\b|(?<![^\W_])sơ bộ(?: (?:khoảng|trên|gần|hơn|là|đạt|ban đầu))*\s*$")
REACHED = Pattern(
    r"(?i)\bđã\b|ước đạt|(?<!tốc độ )(?<!tỷ lệ )(?<!mức )(?<!cắt )(?:tăng|giảm)(?= (?:\d|khoảng|trên|gần|hơn|so với))|"
    r"cùng kỳ|"
    r"hiện nay|đến nay|hiện có"
)
GOAL = Pattern(
    r"(?i)phấn đấu|quyết tâm|cho được|mục tiêu|chỉ tiêu|đạt|"
    r"tối thiểu|ít nhất|có thêm|thu ngân sách|tổng (?:mức|vốn|dự toán|nhu cầu|thu|"
    r"chi|"
    r"nguồn|kinh phí|"
    r"giá trị|sản)|nhu cầu (?:vốn|kinh phí|sử dụng|đất)"
)
GOAL_VERB = Pattern(
    r"(?i)(?:đạt|phấn đấu|hình thành|hoàn thành|đào tạo, bồi dưỡng|(?:đào tạo|dạy)(?: nghề)?(?: mới)?(?: cho)?|"
    r"có thêm|trồng(?: mới)?|chuyển đổi(?: thêm)?|(?:gieo (?:trồng|cấy|sạ)|xuống giống)(?: [^\W\d_]+){0,4}|"
    r"(?:tạo|giải quyết) việc làm(?: mới)?(?: cho)?|thu hút|đón|kết nạp|thành lập(?: mới)?|"
    r"(?:cung ứng|phân bổ|xuất cấp|cấp phát|dự trữ|dự phòng)(?: đủ)?|"
    r"tiêm(?: phòng)?(?: bổ sung)?(?: [^\W\d_]+){0,4} cho)\s*$"
)
# "vốn giao năm 2023", "kế hoạch vốn", "HĐND tỉnh giao |"
_ALLOTTED = Pattern(
    r"(?i)(?<![^\W_])(?:(?:vốn|kinh phí|dự toán|nguồn)(?:\s[^\s,;:()]+){0,7}?\s(?:được\s)?"
    r"giao(?![^\W_])(?!\s(?:dịch|thông|quân))|"
    r"(?:tổng\s)?(?:KHV|kế hoạch vốn|KH vốn)(?![^\W_])|(?<!bàn )(?<!chuyển )(?<!kết )giao\s*$)"
)
# "Chi sự nghiệp năm 2031 được giao | 90 tỷ đồng"
_BEEN_GIVEN = Pattern(r"(?i)(?<![^\W_])được (?:(?:UBND|HĐND|trung ương|tỉnh|cấp trên) ){0,2}giao(?: là)?\s*$")
STAFF = Pattern(r"(?i)(?<![^\W_])(?:biên chế|số lượng người làm việc|số người làm việc)(?![^\W_])")
_SPENT = Pattern(
    r"(?i)\bước\b|(?<![^\W_])(?:đã|giải ngân|thanh toán|thực hiện|đạt|quyết toán|chi|thu|huy động|phân bổ)(?![^\W_])"
)
# "Tổng vốn xây dựng cơ bản năm 2031 là | 90 tỷ đồng; giải ngân 20 tỷ đồng, bằng 22% kế hoạch"
_FUNDS = Pattern(
    r"(?i)(?:^|[:;.]\s|\s)tổng (?:số )?vốn(?! (?:đăng ký|huy động|thu hút|cho vay|tín dụng|FDI|nước ngoài)| dự án| "
    r"đầu tư (?:toàn|nước|trên|phát triển))[^,;:.]{0,90}$"
)
_FUNDS_SPENT = Pattern(r"(?i)[^.\n]{0,160}?(?<![^\W_])giải ngân(?![^\W_])")
# "Ước thiệt hại 3 tỷ đồng; | xử lý 12 vụ": what authorities did stands beside the estimate.
_DEED = Pattern(
    r"(?i);\s(?:lực lượng [^;,\d]{2,30} )?(?:đã\s|để\s)?(?:xảy ra|phát sinh|phát hiện|xử lý|xử phạt|phạt|"
    r"bắt|khởi tố|kiểm tra|tịch thu|"
    r"thu giữ|tiêu hủy|tiêu huỷ|triệt phá|khám phá|thanh tra|cứu|kết nạp|thu hồi)(?![^\W_])|"
    # what was got back of an estimated loss, what was counted behind an estimate
    r",\s(?:đã\s)?(?:thu hồi|tịch thu|thu giữ|bắt|khởi tố)(?![^\W_])|;\s(?:trồng|xây|làm|giải quyết|đào tạo|"
    r"hoàn thành|khai hoang|nạo vét|thành lập|kết nạp|cấp|mở|sửa chữa)(?:\s[^\W\d_]+){0,4}?\sđược\s$|"
    r";\s(?:thu|huy động|giải ngân)(?:\s[^\W_]+){0,10}\sđược\s$|"
    r";\s(?:(?:hiện|đến nay|nay)\s)?đã\s(?:thu hoạch|gieo|cấy|trồng|giải ngân|tiêm|cấp|chi|nạo vét)(?![^\W_])"
)


def targets(words: str) -> Iterator[re.Match[str]]:
    """The words in ``words`` that set an aim."""
    return matches(_TARGET, words, places(small_letters(words), *_TARGET_SIGNS))


def is_allotted(stretch: str, quantity: QuantityMention, *, plan: bool) -> bool:
    """Money that a body was given to spend, in a text that does not ``plan``: "vốn giao năm 2023 cho ba chương trình",
    "HĐND tỉnh giao"; posts that it may fill: "tổng biên chế được giao"."""
    if quantity.unit in ("người", "biên chế"):
        return _BEEN_GIVEN.search(stretch) is not None and STAFF.search(stretch) is not None
    if plan or quantity.currency is None:
        return False
    if _BEEN_GIVEN.search(stretch):
        return True
    return _ALLOTTED.search(stretch) is not None and _SPENT.search(stretch) is None


def begins_deed(words: str) -> bool:
    """A clause of ``words`` goes over from what was estimated to what authorities did."""
    return _DEED.search(words) is not None


def are_funds(text: str, stretch: str, end: int) -> bool:
    """The words ``stretch`` before an amount that ends at ``end`` name the funds of which what follows was spent."""
    funds = "tổng " in stretch.lower() and _FUNDS.search(stretch) is not None and _SPENT.search(stretch) is None
    return funds and _FUNDS_SPENT.match(text, end) is not None

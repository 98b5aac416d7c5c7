"""The name of a measure as a reader would write it: the noun phrase before the verb, the counted noun and what it is
of, the bullet's label where the sentence leaves the name out."""

from __future__ import annotations

import re

# What opens a clause without being part of a name.
_LEAD = re.compile(
    r"(?i)^(?:[\s,;:.()\-–+*]|trong đó|ngoài ra|bên cạnh đó|đồng thời|bao gồm|gồm|cụ thể|tiếp tục|toàn (?:tỉnh|"
    r"huyện|ngành|thành phố)(?= (?:đã|có))|trên địa bàn(?: tỉnh| huyện)? (?:có|đã)|đến nay|hiện nay|hiện|nay|tính|"
    r"riêng|và|với|có|đã|là|từ|lũy kế|luỹ kế|"
    r"lũy tích|từ đầu năm(?: đến nay)?|tính chung|trong (?:tháng|kỳ|quý|năm)(?!\s*\d)|trong|vào|tại thời điểm|như|"
    r"được|khi|nhằm|theo|số\s*\d+\b|đó|thì|còn|cả|ước|tính đến|đến|năm|tháng)(?![^\W\d_])\s*|^[\s,;:.()\-–+*]+"
)
# What stands between a name and its value.
_TRAIL = re.compile(
    r"(?i)[\s,:(\-–]*(?:(?<![^\W_])(?:ước(?: tính)?(?: đạt| thực hiện| cả)?|đạt(?: được)?|thực hiện(?: đạt)?|là|"
    r"được|có|với|khoảng|trên|hơn|gần|lên|tới|đến|ở mức|bằng|còn|chiếm|xuống|xuống còn|thêm|cho|phấn đấu(?: đạt)?|"
    r"tối thiểu|ít nhất|dưới|không quá|vượt|lên thành|đã|mức|"
    r"nay|hiện|dự kiến|tổng cộng|tương ứng|hoàn thành|tổng số|trong tháng|trong kỳ|lũy kế(?: đạt)?|luỹ kế|"
    r"từ đầu năm|mới|tỷ lệ|:))?[\s,:(\-–]*$"
)
_TIME = re.compile(
    r"(?i)(?:tính\s+)?(?:đến\s+)?(?:hết\s+)?(?:ngày\s*/?\s*\d{1,2}(?:/\d{1,2}(?:/\d{4})?|"
    r"\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)|\d{1,2}/\d{1,2}/\d{4}|(?:trong\s+)?tháng\s+\d{1,2}(?:/\d{4}|"
    r"\s+năm\s+\d{4})?|(?:trong\s+)?quý\s+(?:IV|I{1,3}|\d)(?:/\d{4}|\s+năm\s+\d{4})?|\d{1,2}\s+tháng(?:\s+(?:đầu|"
    r"cuối)\s+năm)?(?:\s+\d{4})?|năm\s+\d{4})"
)
_STOPS = re.compile(
    r"(?i)[,;.()\n]|\s(?:tăng|giảm|bằng|đạt|so với|trong đó|ước|với|chiếm|lũy kế|luỹ kế|tương ứng|và\s+\d|gồm|"
    r"bao gồm|\(|đến nay|hoàn thành)(?=\s|$)"
)
_LABEL = re.compile(r"^(?:[-+*•]\s*)?(?P<label>[^\d:;.]{3,90}):")
_VERB_ONLY = re.compile(
    r"(?i)^(?:phát hiện|xử lý|đã|tổ chức|thực hiện|tiếp nhận|giải quyết|ban hành|khởi tố|điều tra|bắt|thu giữ|cấp|"
    r"trồng|gieo cấy|thành lập|có|xảy ra|đăng ký|hỗ trợ|kết luận|triển khai|xây dựng|duy trì|hoàn thành|khám|tiêm|"
    r"ghi nhận|kết nạp)(?:[ ,](?:và|mới|được|thành lập|trừ|lập|cho|xong|lần đầu|xử lý))*$"
)


def label_of(text: str, start: int, end: int) -> str:
    """The label of a bullet ("- Sản xuất công nghiệp: …") or of a lettered item; empty where it has none."""
    found = _LABEL.match(text, start, end)
    return clean(found["label"]) if found else ""


def clean(words: str) -> str:
    words = " ".join(words.split()).strip(" ,;:.-–()+*“”\"'")
    return words[:1].lower() + words[1:] if words[1:2].islower() or " " in words[:2] else words


def before_value(clause: str) -> str:
    """The name in the words before a value."""
    words = _TIME.sub(" ", clause)
    for _ in range(6):
        shorter = _TRAIL.sub("", words)
        if shorter == words:
            break
        words = shorter
    for _ in range(6):
        shorter = _LEAD.sub("", words)
        if shorter == words:
            break
        words = shorter
    if ":" in words:
        head, tail = words.rsplit(":", 1)
        words = tail if len(tail.split()) >= 2 else head if len(head.split()) >= 2 else words
    return clean(words)


def after_value(text: str, end: int, limit: int) -> str:
    """What a counted noun is of: "vi phạm Luật Lâm nghiệp" behind "09 vụ"."""
    stop = _STOPS.search(text, end, min(limit, end + 120))
    return clean(text[end : stop.start() if stop else min(limit, end + 120)])


def is_verb(words: str) -> bool:
    """Only a verb: what was done, not to what."""
    return bool(_VERB_ONLY.match(words))

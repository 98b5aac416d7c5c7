"""What was sown, grown or reaped: "ngô 386 ha, năng suất 47 tạ/ha" is the yield of maize."""

from __future__ import annotations

from ....patterns import Pattern

_FIELD = Pattern(
    r"(?i)(?:(?:diện tích|năng suất|sản lượng)(?:\s(?:đã|gieo trồng|gieo cấy|gieo sạ|gieo|cấy|thu hoạch|xuống giống|"
    r"trồng|bình quân|toàn (?:tỉnh|huyện|xã)))*|(?:đã )?(?:gieo trồng|gieo cấy|gieo sạ|trồng mới|trồng|thu hoạch))"
    r"(?:\s(?:xong|được|thêm))*\s(?P<crop>(?!(?:bình quân|trung bình)(?![^\W_])|"
    r"(?:gieo trồng|gieo cấy|gieo sạ|thu hoạch|xuống giống)$)\S.*)"
)
# Some begin other words: "điều chỉnh 30 ha", "cam kết 12 ha".
_CROP = Pattern(
    r"(?i)(?:cây )?(?:lúa|ngô|khoai|sắn|mía|lạc(?! hậu)|đậu|rau|bắp|mì|vừng|chè|cà phê|hồ tiêu|"
    r"điều(?! (?:chỉnh|chuyển|động|hành|kiện|phối|tiết|tra|trị))|cao su|thanh long|dừa|cam(?! kết)|quýt|bưởi|xoài|nhãn|"
    r"vải|chuối|dứa|sầu riêng)(?: [^\W\d_]+){0,3}"
)


def crop_of(name: str) -> str:
    """The crop that a value of that name was about; empty for other names."""
    field = _FIELD.match(name)
    return field["crop"] if field else name if _CROP.fullmatch(name) else ""

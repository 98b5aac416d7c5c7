"""Names of common socio-economic indicators → a stable key; the entries are data in ``catalogue_entries.py``."""

from __future__ import annotations

from functools import lru_cache

from ....patterns import Pattern
from .catalogue_entries import ENTRIES, Entry, Kind

_COMPILED = tuple((Pattern(entry.pattern), entry) for entry in ENTRIES)
_ANY = Pattern("|".join(entry.pattern for entry in ENTRIES))
"""Most names are none of the catalogue's: one search tells that for all entries."""
# What may stand around the measure without making another one of it. A branch, a group of people or goods, a place
# within the territory does: exports of rice are no exports, and one series must not hold both.
# Each is asked for piece by piece, from the left.
_HEAD = Pattern(
    r"(?:tốc độ|nhịp độ|tăng(?: trưởng)?|mức|bình quân|tổng|số(?: lượng)?|(?:tỷ|tỉ) (?:lệ|trọng|suất)|độ|quy mô|"
    r"lượng|sản lượng|diện tích|giá trị(?: tăng thêm)?|kim ngạch|chỉ số|vốn|nguồn|vụ|ca|thu hút|đầu tư|khách|lao động|"
    r"người(?: dân)?|được|của|toàn (?:tỉnh|quốc|huyện|thành phố|ngành)|cả nước|phấn đấu|ước|đạt|kinh tế|nền|mỗi năm|"
    r"bao phủ|tham gia|có|thẻ|sử dụng|dùng|hộ(?: dân)?|dân(?: số| cư)?|nông thôn|trẻ(?: em)?|dưới (?:0?5|0?1) tuổi|xã|"
    r"thực hiện|đàn|doanh nghiệp|đăng ký|hàng h(?:óa|oá)|ngân sách|giảm)(?:\s+|$)"
)
_TAIL = Pattern(
    r"[\s,]*(?:\((?:gr?dp|iip|cpi|fdi|giá [^()]{4,40})\)|trên địa bàn|nhà nước|"
    r"toàn (?:tỉnh|quốc|huyện|xã hội|xã|thành phố|ngành)|cả nước|của (?:tỉnh|cả nước|huyện|thành phố|xã)|xã hội|"
    r"(?:tỉnh|huyện|thành phố|xã|phường)(?=$|\s(?:so|bình|theo))|"
    r"theo giá (?:so sánh|hiện hành|cố định|thực tế)(?: (?:năm )?\d{4})?|"
    r"theo chuẩn(?: (?:nghèo|mới|đa chiều|thành phố|tỉnh))*|theo rà soát|(?:theo|đạt|đáp ứng) quy chuẩn|so với .*|"
    r"bình quân(?: (?:đầu người|mỗi năm|hằng năm))?|trung bình|đầu người(?:/năm)?|hàng h(?:óa|oá)|tự nhiên|"
    r"sinh hoạt|đa chiều|trẻ em(?: dưới 5 tuổi)?|tổng|kế hoạch|vốn|đầu tư(?: công)?|"
    r"(?:được )?(?:thủ tướng chính phủ )?giao|đến tỉnh|du lịch|lượt khách|hình sự|về trật tự xã hội|xảy ra|mới|còn|"
    r"tăng|(?:cả năm|cuối năm|năm)(?: \d{4})?|(?:quý|quí) [ivx\d]{1,3}|tháng \d{1,2}|sơ bộ|quyết toán|xuất chuồng|"
    r"cho vay|tín dụng|nền kinh tế|của các tổ chức tín dụng|trong (?:gr?dp|tổng (?:sản phẩm|mức bán lẻ))|đầy đủ|"
    r"toàn trình|tập trung|trẻ sơ sinh|có hạt|đô thị|thể nhẹ cân)(?:[\s,;–-]+|$)"
)
_MONEY = Pattern(r"(?i)(?<![^\W_])(?:đồng|USD|EUR|VND|VNĐ|đô la)(?![^\W_])")
_GROWTH = Pattern(r"^(?:tốc độ )?(?:tăng(?: trưởng)?|mức tăng)(?: bình quân)?(?: của)? ")
_CASES = frozenset(("ca", "trường hợp", "người", "bà mẹ", "trẻ", "trẻ em", "cháu"))
_KINDS_IN_PERCENT: frozenset[Kind] = frozenset(("share", "index"))


@lru_cache(maxsize=4096)
def indicator_id(name: str, unit: str) -> str | None:
    """The key of the measure called ``name``, or None where the catalogue does not have it.

    The unit decides between readings of one name: a rate of growth of exports is no export, a share of households no
    number of households.
    """
    lowered = name.lower()
    if _ANY.search(lowered) is None or lowered.startswith("mức giảm "):
        return None  # a fall by 5% is no growth of 5%
    percent = unit.startswith(("%", "‰"))
    growth = percent and _GROWTH.search(lowered) is not None
    for pattern, entry in _COMPILED:
        found = pattern.search(lowered)
        if found is None or (key := _key(entry, percent, growth)) is None:
            continue
        if entry.kind == "count" and not growth and _MONEY.search(unit):
            continue
        if entry.kind == "amount" and lowered.startswith(f"{unit.lower()} "):
            continue  # enterprises that have debts are no debts
        if entry.kind == "rate" and unit in _CASES:
            continue  # two deaths are no rate of deaths
        alone = _passes(_HEAD, lowered, 0, found.start()) and _passes(_TAIL, lowered, found.end(), len(lowered))
        return key if alone else None
    return None


def _passes(piece: Pattern, name: str, start: int, end: int) -> bool:
    """Whether ``name[start:end]`` is nothing but pieces."""
    while start < end:
        found = piece.match(name, start, end)
        if found is None or found.end() == start:
            return not name[start:end].strip(" ,")
        start = found.end()
    return True


def _key(entry: Entry, percent: bool, growth: bool) -> str | None:
    if growth:
        return f"{entry.key}_growth" if entry.kind in ("amount", "count", "index") else None
    if percent:
        if entry.kind in _KINDS_IN_PERCENT:
            return entry.key
        if entry.kind == "rate":
            return entry.key
        return f"{entry.key}_share" if entry.key in _SHARES else None
    return None if entry.kind == "share" else entry.key


# Of these a percentage is told as often as the amount: of the plan carried out, of the gross product.
_SHARES = frozenset(("public_investment_disbursed", "budget_deficit", "total_investment", "budget_revenue"))

"""The full name of a mention: abbreviations spelled out, capitals and tone marks as the standard writes them."""

from __future__ import annotations

import re
from functools import lru_cache

from ...linking.fold import same_tone_placement
from ...linking.places import province_named

_EXPANSIONS = (
    (r"\bVP\.?(?=\s|$)", "Văn phòng"), (r"\bTT\.(?=\s)", "Thường trực"), (r"\bUBMTTQ\b",
    "Ủy ban Mặt trận Tổ quốc"), (r"\bUBND\b", "Ủy ban nhân dân"), (r"\bHĐND\b", "Hội đồng nhân dân"),
    (r"\bMTTQ\s?VN\b", "Mặt trận Tổ quốc Việt Nam"), (r"\bMTTQ\b", "Mặt trận Tổ quốc"), (r"\bĐBQH\b",
    "đại biểu Quốc hội"), (r"\bTU\b", "Tỉnh ủy"), (r"\bPTNT\b", "Phát triển nông thôn"),
    (r"\b(?:TW|TƯ)\b", "Trung ương"), (r"\bBHXH\b", "Bảo hiểm xã hội"), (r"\bKBNN\b", "Kho bạc Nhà nước"),
    (r"\bNHNN\b", "Ngân hàng Nhà nước"), (r"\bBCĐ\b", "Ban Chỉ đạo"),
    (r"\bBQL\s?DA\b|\bBan QLDA\b", "Ban Quản lý dự án"), (r"\bBQL\b|\bBan QL\b", "Ban Quản lý"), (r"\bQLDA\b",
    "Quản lý dự án"), (r"\bKCN\b", "khu công nghiệp"), (r"\bKKT\b", "Khu kinh tế"),
    (r"\bTTĐT\b", "Thông tin điện tử"), (r"\bĐTXD\b", "đầu tư xây dựng"), (r"\bHTX\b", "Hợp tác xã"),
    (r"\bQLTT\b", "Quản lý thị trường"), (r"\bTP\.?(?=\s)", "thành phố"), (r"\bTX\.?(?=\s)", "thị xã"),
    (r"\bLĐLĐ\b", "Liên đoàn Lao động"), (r"\bTTXVN\b", "Thông tấn xã Việt Nam"), (r"\bTNCS\b",
    "Thanh niên Cộng sản"), (r"\bBCH\b", "Bộ Chỉ huy"), (r"\bQS\b", "Quân sự"),
    (r"\bPCTT\b", "phòng, chống thiên tai"), (r"\bTKCN\b", "tìm kiếm cứu nạn"), (r"\bATGT\b",
    "an toàn giao thông"), (r"\bCCHC\b", "cải cách hành chính"), (r"\bVN\b", "Việt Nam"),
)  # fmt: skip
_COMPILED = tuple((re.compile(p), new) for p, new in _EXPANSIONS)
_CAPITALS = (
    (re.compile(r"^Ban quản lý\b"), "Ban Quản lý"), (re.compile(r"^Ban chỉ đạo\b"), "Ban Chỉ đạo"),
    (re.compile(r"^Bộ chỉ huy\b"), "Bộ Chỉ huy"), (re.compile(r"\b[Nn]hà nước\b(?<=Kho bạc nhà nước)"), "Nhà nước"),
    (re.compile(r"\bKhu Kinh tế\b"), "Khu kinh tế"),
)  # fmt: skip


@lru_cache(maxsize=8192)
def expand(surface: str) -> str:
    """``surface`` with abbreviations spelled out and the spelling made standard."""
    name = " ".join(same_tone_placement(surface).split())
    for pattern, new in _COMPILED:
        name = pattern.sub(new, name)
    for pattern, new in _CAPITALS:
        name = pattern.sub(new, name)
    return name


def territory_name(words: str) -> str:
    """ "TỈNH LÀO CAI" → "tỉnh Lào Cai"; what is not in capitals is only spelled out."""
    if not words.isupper() or len(words) < 4:
        return expand(words)
    unit = re.match(r"TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU", words)
    place = words[unit.end() :].strip() if unit else words
    named = province_named(place) or " ".join(w.capitalize() for w in place.split())
    return f"{expand(unit[0]).lower() if unit else ''} {named}".strip()


def lower_first(surface: str) -> str:
    """A group's name begins small ("Các sở" → "các sở"), a body's name keeps its capitals."""
    return (
        surface[:1].lower() + surface[1:]
        if surface[:3].lower() in ("các", "nhữ", "từn", "mỗi", "sở,", "cơ ", "đơn")
        else surface
    )

"""A body's name in the capitals of a letterhead, and how the standard writes it."""

from __future__ import annotations

import re
from functools import cache

from ...linking.bodies import DEPARTMENTS, MINISTRIES
from ...linking.fold import fold
from ...linking.places import province_named, province_pattern
from ...linking.registry import CENTRAL, PARTY, PROVINCIAL
from ...linking.units import is_unit_name
from ...patterns import Pattern
from .words import is_caps

# A line of the letterhead that begins so names a body.
BODY_WORD = Pattern(
    r"(?:BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|ỦY BAN|UBND|HỘI ĐỒNG|HĐND|VĂN PHÒNG|BAN(?! HÀNH)|CÔNG AN|"
    r"PHÒNG(?!,? CHỐNG)|TRUNG TÂM|VIỆN|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|CHÍNH PHỦ|THỦ TƯỚNG|NGÂN HÀNG|KHO BẠC|TÒA ÁN|"
    r"THANH TRA|QUỐC HỘI|"
    r"BẢO HIỂM|KIỂM TOÁN|TỔNG CÔNG TY|TẬP ĐOÀN|HỘI(?! NGHỊ| THẢO| THI)|LIÊN|ĐOÀN|THUẾ|THỐNG KÊ|BỘ CHÍNH TRỊ|VỤ|"
    r"TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|CHI NHÁNH|HẢI QUAN|TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|CÔNG TY|BỆNH VIỆN|BCH|BCĐ|BTV|BQL|"
    r"ĐẢNG BỘ|ĐẢNG ĐOÀN|CÔNG ĐOÀN|TỔNG LIÊN ĐOÀN|KHU QUẢN LÝ|THỊ ỦY|QUẬN ỦY|QUÂN ỦY|QUỸ|BÁO(?! CÁO)|ĐÀI|CƠ QUAN|"
    r"Y BAN(?= NHÂN DÂN)|TRUNG ƯƠNG(?= (?:HỘI|ĐOÀN))|TIỂU BAN|(?:QUÂN|SƯ|LỮ|TRUNG|BINH) (?:KHU|CHỦNG|ĐOÀN)|"
    r"CẢNG(?= HÀNG KHÔNG)|CẢNG VỤ|HẠT|ĐỘI|TỔ(?! CHỨC)|THÔNG TẤN XÃ|UBMTTQ|VP|NHNN)(?=\s|$)"
)
# Who issue together: "BỘ Y TẾ - BỘ TÀI CHÍNH".
_JOINT = Pattern(r"\s*-\s*(?=(?:BỘ|SỞ|NGÂN HÀNG|TÒA ÁN|VIỆN|ỦY BAN|TỔNG LIÊN|HỘI|CÔNG AN)\s)")
_ABBREVIATED = tuple(
    (Pattern(rf"(?<![^\W_])(?:{short})(?![^\W_])"), full)
    for short, full in (
        ("Y BAN(?= NHÂN DÂN)", "ỦY BAN"),  # its first letter lost
        ("HĐND ?[-–&,] ?UBND", "HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN"),
        ("UBMTTQ", "ỦY BAN MẶT TRẬN TỔ QUỐC"), ("MTTQ", "MẶT TRẬN TỔ QUỐC"), ("UBND", "ỦY BAN NHÂN DÂN"),
        ("HĐND", "HỘI ĐỒNG NHÂN DÂN"), ("BCĐ", "BAN CHỈ ĐẠO"), ("(?:BỘ CHQS|BCH (?:QS|QUÂN SỰ))", "BỘ CHỈ HUY QUÂN SỰ"),
        ("CHQS", "CHỈ HUY QUÂN SỰ"), ("BCH(?= (?:BĐBP|BỘ ĐỘI))", "BỘ CHỈ HUY"),
        ("BCH(?= (?:PHÒNG|PCTT|PCLB|PTDS))", "BAN CHỈ HUY"),
        ("BCH", "BAN CHẤP HÀNH"), ("BTV", "BAN THƯỜNG VỤ"), ("BQL", "BAN QUẢN LÝ"),
        ("BQLDA", "BAN QUẢN LÝ DỰ ÁN"), ("QLDA", "QUẢN LÝ DỰ ÁN"), ("ĐTXD", "ĐẦU TƯ XÂY DỰNG"),
        ("PTNT", "PHÁT TRIỂN NÔNG THÔN"), ("GD ?& ?ĐT|GDĐT", "GIÁO DỤC VÀ ĐÀO TẠO"), ("MTQG", "MỤC TIÊU QUỐC GIA"),
        ("LHPN", "LIÊN HIỆP PHỤ NỮ"), ("VP", "VĂN PHÒNG"), ("TNCS", "THANH NIÊN CỘNG SẢN"),
        ("KHHGĐ", "KẾ HOẠCH HÓA GIA ĐÌNH"),
        ("TN ?& ?MT|TNMT", "TÀI NGUYÊN VÀ MÔI TRƯỜNG"), ("KH ?& ?ĐT|KHĐT", "KẾ HOẠCH VÀ ĐẦU TƯ"),
        ("LĐ ?- ?TB ?(?:&|VÀ) ?XH|LĐTB ?(?:&|VÀ)? ?XH", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"),
        ("VH ?, ?TT ?(?:&|VÀ) ?DL|VHTT ?(?:&|VÀ)? ?DL", "VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
        ("PCTT ?(?:&|VÀ) ?TKCN", "PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN"), ("TW", "TRUNG ƯƠNG"),
        ("BĐBP", "BỘ ĐỘI BIÊN PHÒNG"),
        ("XĐGN", "XÓA ĐÓI GIẢM NGHÈO"),
        ("NHNN", "NGÂN HÀNG NHÀ NƯỚC"), ("PCCC", "PHÒNG CHÁY CHỮA CHÁY"), ("CNCH", "CỨU NẠN, CỨU HỘ"),
    )
)  # fmt: skip
_OF_A_BODY = Pattern(r"(?P<organ>BAN CHẤP HÀNH|BAN THƯỜNG VỤ)\s+(?P<body>(?:HỘI|ĐOÀN|ĐẢNG BỘ|LIÊN ĐOÀN|CÔNG ĐOÀN)\s.+)")
# The organ below its body in a letterhead: "UBMTTQ VIỆT NAM XÃ A / BAN THƯỜNG TRỰC".
_ORGAN_BELOW = Pattern(
    r"(?i)(?P<body>(?:ủy ban|uỷ ban|ub|ubmt|hội|đoàn|liên đoàn|công đoàn)(?:tq|mttq)?\s.+?)\s+"
    r"(?P<organ>ban thường trực|ban thường vụ|ban chấp hành)"
)
_SCHOOL = Pattern(
    r"(?P<kind>(?:TRƯỜNG|HỌC VIỆN|BỆNH VIỆN|ĐẠI HỌC|(?:TỔNG )?CÔNG TY|CẢNG HÀNG KHÔNG(?: QUỐC TẾ)?)"
    r"(?: (?:ĐẠI HỌC|CAO ĐẲNG|TRUNG CẤP|CHÍNH TRỊ|TIỂU HỌC|MẦM NON|"
    r"TRUNG HỌC (?:PHỔ THÔNG|CƠ SỞ)|ĐA KHOA|CỔ PHẦN|ĐIỆN LỰC|TNHH|MTV|MỘT THÀNH VIÊN|NGHỀ))*)(?P<name>\s.+|$)"
)


_TEACHES = Pattern("ĐẠI HỌC|CAO ĐẲNG|HỌC VIỆN")
"""Of these the name often tells what is taught: "TRƯỜNG ĐẠI HỌC KHOA HỌC", and no person or place."""
# What belongs to the body whose name follows: "ĐẢNG BỘ TỔNG CÔNG TY …", "THANH TRA BỘ", "TRUNG ƯƠNG HỘI …".
_OF_ANOTHER = Pattern(
    r"(?P<outer>ĐẢNG BỘ|ĐẢNG ỦY|CÔNG ĐOÀN|THANH TRA|VĂN PHÒNG|TRUNG ƯƠNG)\s+"
    r"(?P<body>(?:BỘ|SỞ|CỤC|TỔNG CỤC|TỔNG CÔNG TY|TẬP ĐOÀN|CÔNG TY|BAN CHỈ|TRƯỜNG|HỌC VIỆN|HỘI(?! ĐỒNG)|ĐOÀN THANH)"
    r"(?:\s.+|$))"
)
_PLACED = Pattern(r"\s(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s(?!HỘI|ỦY|ĐOÀN).+$")


@cache
def known_names() -> dict[str, str]:
    names = [b.name for b in (*MINISTRIES, *DEPARTMENTS)] + [
        *CENTRAL,
        *PARTY,
        *PROVINCIAL,
        "Huyện ủy",
        "Thành ủy",
        "Đảng ủy",
        "Ban Chấp hành Đảng bộ",
    ]
    return {fold(n): n for n in names}


# A name that ends with the province's.
_PROVINCE_LAST = Pattern(rf"(?i)(?<=\s){province_pattern()}$")
_BARE_UNIT = Pattern(r" (?:Tỉnh|Thành phố|Huyện|Thị xã|Quận|Xã|Phường)$")


def proper_name(caps: str) -> str:
    """A body's name in capitals as the standard writes it: "SỞ Y TẾ TỈNH LÀO CAI" → "Sở Y tế tỉnh Lào Cai"."""
    words = " ".join(caps.split())
    if len(several := _JOINT.split(words)) > 1:
        return " - ".join(proper_name(one) for one in several)
    if below := _ORGAN_BELOW.fullmatch(words):
        first, *rest = below["organ"].lower().split()
        return f"{first.capitalize()} {' '.join(rest).capitalize()} {proper_name(below['body'])}"
    if is_caps(words):
        for short, full in _ABBREVIATED:
            words = short.sub(full, words)
    else:
        words = re.sub(r"(?i)\bMTTQ\b", "Mặt trận Tổ quốc", words)
        for initials, spelled in (("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")):
            words = re.sub(rf"(?i)^((?:văn phòng|thường trực|đảng ủy) )?{initials}\b", rf"\1{spelled}", words)
        words = _BARE_UNIT.sub(lambda unit: unit[0].lower(), words)
    if youth := _YOUTH.fullmatch(words):
        place = " ".join(w.capitalize() for w in youth["place"].split())
        return f"{youth['kind'].capitalize()} đoàn {place}".strip()
    if branch := _BANK_BRANCH.fullmatch(words):
        bank = proper_name(branch["bank"]).removesuffix(" Việt Nam")
        place = f"Khu vực {branch['region']}" if branch["region"] else territory(branch["place"] or "")
        return f"{bank} Chi nhánh {place}".rstrip()
    folded = fold(words).split()
    known = known_names()
    for length in range(len(folded), 0, -1):
        name = known.get(" ".join(folded[:length]))
        if name:
            tail = " ".join(words.split()[-(len(folded) - length) :]) if length < len(folded) else ""
            if BODY_WORD.match(tail) and " - " in words:
                return f"{name} - {proper_name(tail)}"
            if tail and words.endswith(f" - {tail}") and is_caps(tail):
                return f"{name} - {tail.capitalize()}"
            if region := _REGION.fullmatch(tail):
                return f"{name} khu vực {region[1].upper()}"
            return f"{name} {territory(tail)}".strip()
    joined = "".join(folded)
    for key, name in known.items():
        if key.replace(" ", "") == joined:
            return name
    # Broken off at the end of its line: "NGÂN HÀNG NHÀ NƯỚC" / "VIỆT NAM".
    longer = [name for key, name in known.items() if len(folded) > 2 and key.startswith(" ".join(folded) + " ")]
    if len(longer) == 1:
        return longer[0]
    if not is_caps(words):
        return territory(words)
    if whole := _OF_A_BODY.match(words):
        organ = "Ban Thường vụ" if "VỤ" in whole["organ"] else "Ban Chấp hành"
        return f"{organ} {proper_name(whole['body'])}"
    if school := _SCHOOL.match(words):
        name = _titled(school["name"])
        return f"{school['kind'].capitalize()}{_with_fields(name) if _TEACHES.search(school['kind']) else name}"
    if inner := _OF_ANOTHER.match(words):
        return f"{inner['outer'].capitalize()} {proper_name(inner['body'])}"
    if placed := _PLACED.search(words):
        return f"{proper_name(words[: placed.start()])} {territory(placed[0].strip())}"
    return territory(_sentence_case(words))


# "HUYỆN ĐOÀN YÊN THÀNH" is no district; a province's union is known by its name.
_YOUTH = Pattern(r"(?P<kind>HUYỆN|QUẬN|THỊ|THÀNH|XÃ) ĐOÀN(?P<place>(?: [^\W\d_]+){0,4})")


def _with_fields(titled: str) -> str:
    """What is taught as departments' names write it: " Lao Động - Xã Hội" → " Lao động - Xã hội"."""
    pieces = re.split(r"(,\s*|\s+[Vv]à\s+|\s+-\s+|^\s+)", titled)
    return "".join(_field_names().get(fold(p), p) if i % 2 == 0 else p for i, p in enumerate(pieces))


def _titled(words: str) -> str:
    """Every word with a capital, abbreviations left: " THPT CHU VĂN AN" → " THPT Chu Văn An"."""
    kept = ("THPT", "THCS", "TNHH", "MTV", "CTCP")
    titled = re.sub(r"[^\W\d_]+", lambda m: m[0] if m[0] in kept else m[0].capitalize(), words)
    return _GENERIC.sub(lambda m: m[0].lower() if m[0] != "Trung Ương" else "Trung ương", titled)


# What stands between a name's capitals without one: "Bệnh viện đa khoa tỉnh Hà Nam".
_GENERIC = Pattern(r"(?<=\s)(?:Trung Ương|Tỉnh|Thành Phố|Huyện|Thị Xã|Vùng|Khu Vực)(?=\s|$)(?! Hội\b)")
# "Chi cục Thuế khu vực Mèo Vạc - Đồng Văn"
_REGION_OF = Pattern(r"(?<= khu vực )[^\W\d_][^\d,;]+$")
_NUMBERED_REGION = Pattern(r"(?<= khu vực )[ivx]+$")
_BANK_BRANCH = Pattern(
    r"(?P<bank>NGÂN HÀNG (?:NHÀ NƯỚC|CHÍNH SÁCH XÃ HỘI|PHÁT TRIỂN))(?: VIỆT NAM)?(?: -)? CHI NHÁNH"
    r"(?: (?:KHU VỰC (?P<region>[\dIVX]+)|(?P<place>.+)))?"
)


@cache
def _field_names() -> dict[str, str]:
    """What departments are for, as their names write it, and each part of it: "Tài chính", "Đào tạo"."""
    parts: dict[str, str] = {}
    for body in (*MINISTRIES, *DEPARTMENTS):
        field = body.name.split(" ", 1)[1]
        for part in (field, *re.split(r", | và | - ", field)):
            parts.setdefault(fold(part), part)
    return parts


# Whose fields are no departments': "PHÒNG CẢNH SÁT PCCC VÀ CNCH".
_OF_POLICE = Pattern(r"PHÒNG (?:CẢNH SÁT|AN NINH) ")


def _sentence_case(words: str) -> str:
    """ "PHÒNG TÀI CHÍNH - KẾ HOẠCH" → "Phòng Tài chính - Kế hoạch": fields keep their capital."""
    head, _, field = words.partition(" ")
    if words.startswith("BAN CHỈ ĐẠO "):
        words = f"Ban Chỉ đạo {words[12:].lower()}"
    elif words.startswith("BAN CHỈ HUY "):
        words = f"Ban Chỉ huy {words[12:].lower().replace('quân sự', 'Quân sự')}"
    elif words.startswith(("CHI CỤC ", "TIỂU BAN ")):
        words = f"{words[:8].strip().capitalize()} {words[8:].strip().capitalize()}"
    elif words.startswith("TRUNG TÂM "):
        words = f"Trung tâm {_field_names().get(fold(words[10:]), words[10:].capitalize())}"
    elif _OF_POLICE.match(words):
        words = f"Phòng {field.capitalize()}"
    elif head in ("HẠT", "PHÒNG", "SỞ", "BỘ", "BAN", "CỤC", "VỤ", "THANH", "TRUNG") and field:
        pieces = re.split(r"(,\s*|\s+VÀ\s+|\s+-\s+)", field)
        named = [_field_names().get(fold(p), p.capitalize()) if i % 2 == 0 else p.lower() for i, p in enumerate(pieces)]
        words = f"{head.capitalize()} {''.join(named)}"
    else:
        words = words.capitalize()
    words = _BEHIND_DASH.sub(lambda m: m[0].upper(), words)
    for name in ("Việt Nam", "Quốc hội", "Chính phủ", "Quân khu", "Bộ đội Biên phòng", "Quân chủng", "Hải quân"):
        words = re.sub(rf"(?i)\b{name}\b", name, words)
    if (region := _REGION_OF.search(words)) and all(is_unit_name("huyện", one) for one in region[0].split(" - ")):
        words = words[: region.start()] + region[0].title()
    words = _NUMBERED_REGION.sub(lambda m: m[0].upper(), words)
    return _PROVINCE_LAST.sub(lambda m: province_named(m[0]) or m[0], words)


_BEHIND_DASH = Pattern(r"(?<= - )[^\W\d_]")
"""A second field has a capital of its own: "Dân số - Kế hoạch hóa gia đình"."""
_REGION = Pattern(r"(?i)khu vực ([ivx]{1,5}|\d{1,2})")
_UNITS = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu")
_OF_THEIR_TIME = {"thua thien hue": "Thừa Thiên Huế", "ha tay": "Hà Tây"}
"""Provinces that are called otherwise today or are part of another: a paper keeps the name that it prints."""


def territory(words: str) -> str:
    if not words:
        return ""
    found = re.match(r"(?i)(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+(.+)$", words)
    if not found:
        if words.lower() in _UNITS:
            return words.lower()
        province = province_named(words)
        return province or (words.title() if is_caps(words) else words)
    place = (
        _OF_THEIR_TIME.get(fold(found[2]))
        or province_named(found[2])
        or " ".join(w.capitalize() for w in found[2].split())
    )
    unit = found[1].lower()
    return f"{'thành phố' if unit.startswith('tp') else unit} {place}"

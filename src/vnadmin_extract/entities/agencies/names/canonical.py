"""The full name of a mention: abbreviations spelled out, capitals and tone marks as the standard writes them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ....linking.fold import fold, one_tone_placement
from ....linking.places import province_named
from ....linking.registry import CENTRAL
from ....patterns import Pattern
from ....syllables import is_syllable
from .patterns import CENTRES

# Abbreviations that are read the same wherever they stand; they may be glued ("VPUBND", "TTĐTCP").
_WORDS = {
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "MTTQ": "Mặt trận Tổ quốc", "VPCP": "Văn phòng Chính phủ", "PTNT": "Phát triển nông thôn", "TW": "Trung ương",
    "TƯ": "Trung ương", "BHXH": "Bảo hiểm xã hội", "BHYT": "Bảo hiểm y tế", "KBNN": "Kho bạc Nhà nước",
    "NHNN": "Ngân hàng Nhà nước",
    "NHCSXH": "Ngân hàng Chính sách xã hội", "KTNN": "Kiểm toán Nhà nước", "BCĐ": "Ban Chỉ đạo",
    "BQLDA": "Ban Quản lý dự án", "QLDA": "Quản lý dự án", "BQL": "Ban Quản lý", "KCN": "khu công nghiệp",
    "KKT": "Khu kinh tế", "TTĐT": "Thông tin điện tử", "ĐTXD": "đầu tư xây dựng", "HTX": "Hợp tác xã",
    "QLTT": "Quản lý thị trường", "LĐLĐ": "Liên đoàn Lao động", "TTXVN": "Thông tấn xã Việt Nam",
    "TNCS": "Thanh niên Cộng sản", "QS": "Quân sự", "CHQS": "Chỉ huy Quân sự", "BĐBP": "Bộ đội Biên phòng",
    "PCTT": "phòng, chống thiên tai", "PCLB": "phòng, chống lụt bão", "KTCTTL": "Khai thác công trình thủy lợi",
    "CSB": "Cảnh sát biển", "PTCN": "phát triển công nghiệp", "QLTM": "Quản lý thương mại",
    "TNMT": "tài nguyên môi trường", "TN&MT": "Tài nguyên và Môi trường",
    "TKCN": "tìm kiếm cứu nạn", "PTDS": "Phòng thủ dân sự",
    "ATGT": "An toàn giao thông", "CCHC": "cải cách hành chính", "TTHC": "thủ tục hành chính",
    "THADS": "Thi hành án dân sự", "CNTT": "Công nghệ thông tin", "XTĐT": "Xúc tiến đầu tư",
    "TTCP": "Thanh tra Chính phủ", "UBQG": "Ủy ban Quốc gia",
    "TTgCP": "Thủ tướng Chính phủ", "ĐBQH": "đại biểu Quốc hội", "UBKT": "Ủy ban Kiểm tra", "HĐQL": "Hội đồng quản lý",
    "BTV": "Ban Thường vụ",
    "BCS": "Ban Cán sự", "TANDTC": "Tòa án nhân dân tối cao", "TAND": "Tòa án nhân dân",
    "VKSNDTC": "Viện Kiểm sát nhân dân tối cao", "VKSND": "Viện Kiểm sát nhân dân", "VKS": "Viện Kiểm sát",
    "LHPN": "Liên hiệp Phụ nữ", "CCB": "Cựu chiến binh", "VN": "Việt Nam", "PCCC": "phòng cháy chữa cháy",
    "KH&CN": "Khoa học và Công nghệ", "NTM": "nông thôn mới", "VCCI": "Phòng Thương mại và Công nghiệp Việt Nam",
    "CSXH": "Chính sách xã hội", "TTPVHCC": "Trung tâm Phục vụ hành chính công", "NN": "Nông nghiệp",
    "VSDT": "Vệ sinh dịch tễ",
    "VSTBPN": "vì sự tiến bộ của phụ nữ", "CB": "Công báo", "TH": "Tin học", "CSGT": "Cảnh sát giao thông",
    "CAND": "Công an nhân dân", "QĐND": "Quân đội nhân dân", "BCSĐ": "Ban Cán sự đảng", "VSMT": "Vệ sinh môi trường",
    "HCC": "hành chính công",
    "BTL": "Bộ Tư lệnh", "CNCH": "cứu nạn, cứu hộ", "TCCB": "Tổ chức cán bộ",
    "BVTV": "Bảo vệ thực vật", "KTTV": "khí tượng thủy văn", "HĐDT": "Hội đồng Dân tộc", "QP&AN": "quốc phòng "
        "và an ninh", "QPAN": "quốc "
        "phòng, an "
    "ninh", "TĐKT": "Thi đua - Khen thưởng", "GDNN": "Giáo dục nghề nghiệp", "GDTX": "Giáo dục thường xuyên",
    "KTNS": "Kinh tế - Ngân sách", "VHXH": "Văn hóa - Xã hội", "KTXH": "Kinh tế - Xã hội", "NVQS": "nghĩa vụ quân sự",
    "GDQPAN": "giáo dục quốc phòng và an ninh", "PBGDPL": "phổ biến, giáo dục pháp luật", "HVCTQG": "Học viện "
        "Chính trị quốc gia",
    "CTQG": "Chính trị quốc gia", "VHTTDL": "Văn hóa, Thể thao và Du lịch", "PVHCC": "Phục vụ hành chính công",
    "ĐKĐĐ": "Đăng ký đất đai", "QLĐĐ": "Quản lý đất đai", "KHCN": "Khoa học và Công nghệ", "GDSK": "Giáo dục sức khỏe",
    "KHHGĐ": "Kế hoạch hóa gia đình", "GPMB": "Giải phóng mặt bằng", "KST": "Ký sinh trùng",
    "HQCK": "Hải quan cửa khẩu", "HTQT": "Hợp tác quốc tế", "CĐCS": "công đoàn cơ sở",
    "XĐGN": "xóa đói giảm nghèo",
}  # fmt: skip
# What only stands at the beginning or the end of a glued abbreviation, or is read by its place.
_PARTS = {**_WORDS, "VP": "Văn phòng", "CP": "Chính phủ", "TC": "tối cao", "TU": "Tỉnh ủy", "UB": "Ủy ban",
    "ĐĐBQH": "Đoàn đại biểu Quốc hội"}  # fmt: skip
_OF_PARTY = r"(?:\w+ ủy|TU|TW|TƯ|Trung ương)\b"
_PLACED = (
    (r"^TT\.? (?=[A-ZĐ&]{3})(?!HĐND|UB|MTTQ|ĐBQH|ĐĐBQH|LĐLĐ)", "Trung tâm "),
    (r"\bVP\.?(?=\s|$)", "Văn phòng"), (r"\bTT\.(?=\s)", "Thường trực"),
    (r"\bTT\.(?=HĐND|UBND)", "Thường trực "),
    (r"^BVĐK\b", "Bệnh viện Đa khoa"), (r"^BV\b", "Bệnh viện"), (r"^CTCP\b", "Công ty cổ phần"),
    (r"^C[tT]y\b", "Công ty"),
    (r"^TT:?(?= (?:HĐND|UBND|Hội đồng|Ủy ban|Huyện|Thành|Đảng))", "Thường trực"), (r"\bTU\b", "Tỉnh ủy"),
    (rf"^(?:BTC|Ban TC) ?(?={_OF_PARTY})", "Ban Tổ chức "), (rf"^(?:BTG|Ban TG) ?(?={_OF_PARTY})", "Ban Tuyên giáo "),
    (rf"^(?:BDV|Ban DV) ?(?={_OF_PARTY})", "Ban Dân vận "), (rf"^(?:BNC|Ban NC) ?(?={_OF_PARTY})", "Ban Nội chính "),
    (rf"^(?:BTG|Ban TG) ?&? ?DV ?(?={_OF_PARTY})", "Ban Tuyên giáo và Dân vận "), (r"^VPQG\b", "Văn phòng Quốc gia"),
    (r"(?<=^Phòng )TH\b|(?<=^Vụ )TH\b", "Tổng hợp"),
    (r"\bBan QL\b", "Ban Quản lý"), (r"\b(?:TP|Tp)\.?(?=\s)", "thành phố"), (r"\bTX\.?(?=\s)", "thị xã"),
    (r"\bBCH (?=QS|BĐBP|[Qq]uân sự|[Bb]ộ đội)", "Bộ Chỉ huy "), (r"\bBCH (?=PCTT|PCLB|PTDS|[Pp]hòng)", "Ban Chỉ huy "),
    (r"\bBộ (?=CHQS)", "Bộ "), (rf"\bTT\.? (?=Tin học|Công báo|CB|TH|{CENTRES})", "Trung tâm "),
    (r"\bKV (?=\d)", "khu vực "), (r"^VKS (?=khu vực)", "Viện Kiểm sát nhân dân "),
    (r"(?<![&\w])CN(?= [Kk]hu vực|$)", "chi nhánh"),
    (r"\bUB(?= (?:MTTQ|Mặt|TW|Trung))", "Ủy ban"), (r"\bTT(?= và (?:TKCN|tìm))", "thiên tai"),
    (r"\bNH (?=Nhà nước|CSXH|Chính)", "Ngân hàng "),
    (r"(?<=Ủy ban )KH, ?CN ?(?:&|và) ?MT$|(?<=Ủy ban )KHCN ?(?:&|và) ?MT$", "Khoa học, Công nghệ và Môi trường"),
    (r"^Ban KT ?[&-] ?NS\b", "Ban Kinh tế - Ngân sách"), (r"^Ban KT ?[&-] ?XH\b", "Ban Kinh tế - Xã hội"),
    (r"^Ban VH ?[&-] ?XH\b", "Ban Văn hóa - Xã hội"), (r"\bTĐ ?- ?KT\b", "Thi đua - Khen thưởng"),
    (r"\bPK ?- ?KQ\b", "Phòng không - Không quân"),
    (r"^UB(?= (?:Pháp|Tư|Kinh|Tài|Quốc|Đối|Xã|Văn|Khoa|Dân|Công)\b)", "Ủy ban"),
    (r"^Bộ CHBP$", "Bộ Chỉ huy Bộ đội Biên phòng"),
    (r"\bN/cứu\b", "Nghiên cứu"), (r"\bN/vụ\b", "Nghiệp vụ"),
    (r"(?<=BCĐ )QG(?= về)|(?<=Ban Chỉ đạo )QG(?= về)", "quốc gia"), (r"\bQK ?(?=\d)", "Quân khu "),
    (r"\s?\(NHNN\)", ""), (r"\bBBT\b", "Ban Biên tập"),
    (r"^Văn phòng UB$", "Văn phòng Ủy ban nhân dân"),
)  # fmt: skip
_PLACED_COMPILED = tuple((Pattern(p), new) for p, new in _PLACED)
_CAPITALS = (
    (r"^(?i:ban quản lý)\b", "Ban Quản lý"), (r"(?i:\bban chỉ đạo)\b", "Ban Chỉ đạo"),
    (r"^(?i:bộ chỉ huy)\b", "Bộ Chỉ huy"), (r"^(?i:ban chỉ huy)\b", "Ban Chỉ huy"),
    (r"(?i:\bbộ tư lệnh)\b", "Bộ Tư lệnh"), (r"(?i:\bquân khu)(?= \d)", "Quân khu"),
    (r"(?i:\bbộ đội biên phòng)\b", "Bộ đội Biên phòng"),
    (r"(?i:\bkho bạc nhà nước)\b", "Kho bạc Nhà nước"),
    (r"(?i:\bkiểm toán nhà nước)\b", "Kiểm toán Nhà nước"), (r"(?i:\bkhu kinh tế)\b", "Khu kinh tế"),
    (r"(?<!^)(?i:\bkhu công nghiệp)\b", "khu công nghiệp"), (r"^(?i:tổng cục)\b", "Tổng cục"),
    (r"^(?i:chi cục)\b", "Chi cục"), (r"(?i:\bhải quan)\b(?=.* khu vực)", "Hải quan"), (r"^Tỉnh đoàn\b", "Tỉnh Đoàn"),
    (r"(?i:\bphục vụ hành chính công)\b", "Phục vụ hành chính công"), (r"^Công TTĐT|^Công (?=Thông tin)", "Cổng "),
    (r"(?i:\bchi nhánh)(?= (?i:khu vực))", "Chi nhánh"), (r"(?i:(?<=Chi nhánh )khu vực)", "Khu vực"),
    (r"^(Hội|Hiệp hội) doanh", r"\1 Doanh"), (r"(?i:việt nam)", "Việt Nam"), (r"(?<=Công báo)-(?=Tin)", " - "),
    (r"(?i:^đài khí tượng[ -]*thủy văn)", "Đài Khí tượng Thủy văn"),
    (r"(?<=^Ban )([^-–]*[^-– ](?: - [^-–]*[^-– ])?) ?[-–] ?(?=Hội đồng nhân dân)", r"\1 "),
    (r"(?i:^ban cán sự đảng)", "Ban Cán sự đảng"),
    (r"(?i:\bủy ban nhân dân)\b", "Ủy ban nhân dân"), (r"(?i:^ủy ban quản lý vốn)", "Ủy ban Quản lý vốn"),
)  # fmt: skip
_CAPITALS_COMPILED = tuple((Pattern(p), new) for p, new in _CAPITALS)
# "TƯ" is a syllable of its own beside these: "BỘ TƯ LỆNH", "ĐẦU TƯ".
_SHORTENED = Pattern(
    r"(?<![^\W_])(?!TƯ (?:LỆNH|PHÁP|NHÂN|VẤN|TƯỞNG|THỤC|CÁCH)|(?<=ĐẦU )TƯ|(?<=VẬT )TƯ)[A-ZĐƯ][A-ZĐƯg&]+(?![^\W_])"
)


@cache
def _glued() -> Pattern:
    parts = "|".join(sorted(_PARTS, key=len, reverse=True))
    return Pattern(f"(?:{parts})+$")


@cache
def _part() -> Pattern:
    return Pattern("|".join(sorted(_PARTS, key=len, reverse=True)))


def _spelled(found: re.Match[str]) -> str:
    """One abbreviation in full; one made of several, each in turn; another word as it is."""
    word = found[0]
    if word in _WORDS:
        return _WORDS[word]
    if "&" in word and word not in _PARTS and not word.startswith(("&", "BCH")):
        parts = word.split("&")
        return " và ".join(_WORDS[part] for part in parts) if all(part in _WORDS for part in parts) else word
    if len(word) < 4 or not _glued().match(word):
        return word
    return " ".join(_PARTS[part] for part in _part().findall(word))


_CAPITAL_WORD = Pattern(r"(?<![^\W_])[^\W\d_]{2,}(?![^\W_])")


@cache
def _central_names() -> dict[str, str]:
    return {fold(name): name for name in CENTRAL}


def _lowered(word: re.Match[str]) -> str:
    """A syllable in capitals in small letters; an abbreviation that no one spelled out stays."""
    small = word[0].lower()
    return small if word[0].isupper() and is_syllable(small) else word[0]


# "… KHU VỰC 5 - HÀ NỘI", "… CẤP CAO TẠI ĐÀ NẴNG"
_PLACE_OF_COURT = Pattern(r"((?:khu vực \d{1,2} - |cấp cao tại )(?:thành phố |tỉnh )?)([^-]+)$")


def _with_province(found: re.Match[str]) -> str:
    return f"{found[1]}{province_named(found[2]) or found[2]}"


def out_of_capitals(surface: str) -> str:
    """``surface``, all in capitals, spelled out with the capitals of a sentence; central bodies as they are called."""
    name = expand(surface)
    small = _PLACE_OF_COURT.sub(_with_province, in_small_letters(name))
    return _central_names().get(fold(name)) or expand(small)


_BEHIND_DASH = Pattern(r"(?<= - )(?!(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) )[^\W\d_]")


def in_small_letters(name: str) -> str:
    """``name`` with the capitals of a sentence; a second field has its own ("Thi đua - Khen thưởng"), and what is no
    syllable stays ("… Việt Nam - CTCP")."""
    small = _CAPITAL_WORD.sub(_lowered, name)
    return _BEHIND_DASH.sub(lambda letter: letter[0].upper(), small[:1].upper() + small[1:])


@lru_cache(maxsize=8192)
def expand(surface: str) -> str:
    """``surface`` with abbreviations spelled out and the spelling made standard."""
    name = " ".join(one_tone_placement(surface).split())
    for pattern, new in _PLACED_COMPILED:
        name = pattern.sub(new, name)
    name = _SHORTENED.sub(_spelled, name)
    for pattern, new in _CAPITALS_COMPILED:
        name = pattern.sub(new, name)
    return name


_GROUPS = (
    (r"(?<=thuộc )C[P\u0420](?![^\W_])", "Chính phủ"), (r"(?<![^\W_])(?:TP|Tp)\.?(?![^\W_])", "thành phố"),
    (r"(?<![^\W_])TX\.?(?![^\W_])", "thị xã"), (r"(?<=Công tác |công tác )MT(?![^\W_])", "Mặt trận"),
    (r"(?<=xã, )TT(?![^\W_])|(?<=phường, )TT(?![^\W_])|(?<=xã - )TT(?![^\W_])|(?<=xã và )TT(?![^\W_])", "thị trấn"),
    (r"(?:(?<=tỉnh)|(?<=quận)|(?<=huyện)|(?<=xã)|(?<=phường)|(?<=thị trấn)|(?<=thành phố)) ?[-–] ?"
     r"(?=(?:thành phố|quận|huyện|phường|xã|thị (?:xã|trấn)|đặc khu)(?![^\W_]))", ", "),
    (r"^TTYT(?= các )", "Trung tâm Y tế"), (r"^PNV(?= các )", "Phòng Nội vụ"),
    (r" \(UBND\)", ""), (r"^TT\.?(?= các )", "Thường trực"), (r"(?<=các )UB(?![^\W_])", "Ủy ban"),
    (r"(?<=của )QH$", "Quốc hội"), (r"(?<=cơ sở )KCB(?![^\W_])", "khám chữa bệnh"),
    (r"(?<=[cể] )CT ?[-–] ?XH(?![^\W_])", "chính trị - xã hội"),
    (r"(?<=bệnh )BHYT(?![^\W_])", "bảo hiểm y tế"), (r"(?<=[bs][ộở])\. (?=ngành|cơ|ban)", ", "),
)  # fmt: skip
_GROUPS_COMPILED = tuple((Pattern(p), new) for p, new in _GROUPS)


@lru_cache(maxsize=8192)
def group_name(surface: str) -> str:
    """The words of a group with the abbreviations spelled out that only stand within one."""
    for pattern, new in _GROUPS_COMPILED:
        surface = pattern.sub(new, surface)
    return expand(surface)


def lower_first(surface: str) -> str:
    """A group's name begins small ("Các sở" → "các sở"), a body's name keeps its capitals, a heading none."""
    if surface.isupper() and " " in surface:
        surface = in_small_letters(surface)
    return (
        surface[:1].lower() + surface[1:]
        if surface[:3].lower() in ("các", "nhữ", "từn", "mỗi", "sở,", "cơ ", "đơn")
        else surface
    )

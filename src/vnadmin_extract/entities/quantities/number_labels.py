"""Words that a number behind them names rather than counts: "Điều 5", "quốc lộ 6", "tháng 3"."""

from __future__ import annotations

from ...patterns import Pattern

# Before a figure these make it a label: "Điều 5", "quốc lộ 6", "giai đoạn 2", "tháng 3".
_LABELS = frozenset(
    (
        "điều", "khoản", "điểm", "mục", "quý", "số", "ngày", "tháng", "năm", "nq", "khóa", "thứ", "ql", "km",
        "tuyến", "lô", "phường", "quận", "tập", "chương", "bước", "mẫu", "biểu", "ca", "cấp", "hạng", "loại",
        "nhóm", "vùng", "tổ", "đội", "covid", "vòng", "top", "mũi",
    )
)  # fmt: skip
_ORDINALS = frozenset(("thứ", "số"))
_LABELS_OF_TWO = frozenset(("phụ lục", "quốc lộ", "khu vực", "giai đoạn", "vành đai"))
_WHOLE_STAGE = ("đầu giai đoạn ", "cuối giai đoạn ", "cả giai đoạn ")
_SPANS_OF_YEARS = frozenset(("năm học", "nhiệm kỳ", "niên khóa", "niên khoá", "niên độ", "niên vụ", "vụ mùa"))
_NUMBER_OF = frozenset(
    (
        "dứt điểm", "trọng điểm", "địa điểm", "thời điểm", "dân số", "hệ số", "doanh số",
        "xổ số", "thiểu số", "đa số", "đổi số", "tế số", "nghệ số", "tảng số", "ký số", "năng số",
        "tổng số", "con số", "tượng số", "chỉ số", "các loại", "mọi loại", "các hạng", "các cấp", "nâng cấp",
        "cung cấp", "trợ cấp", "đã cấp", "được cấp", "mới cấp", "sơ cấp", "trung cấp", "cao cấp", "phân loại",
        "xếp loại", "phân nhóm", "trực tuyến", "bộ đội", "quân đội", "hàng tháng", "hằng tháng", "mỗi tháng",
    )
)  # fmt: skip
# A label's number is a whole one and has few figures: "loại 7,1 triệu lít", "tháng 1.250 tấn" are values.
# Before an amount of money these are no labels: "ngân sách cấp | 498 tỷ đồng", "thu xổ số | 80 tỷ đồng".
GIVES = (" cấp", " loại", " số")
_NO_LABEL = Pattern(r"\d[\d.]*,\d|\d{1,3}(?:[.]\d{3})+$")
# Thousands parted by blanks, as engineers write them: "154 392". Behind one figure they may be a name's number and
# a count ("thôn 3 250 hộ").
_BLANK_GROUPS = Pattern(r"[1-9]\d{1,2}(?: \d{3})+(?:,\d+)?|[1-9](?: \d{3}){2,}(?:,\d+)?")
_WORD_BEFORE = Pattern(r"(?<![^\W_])([^\W\d_]+) $")
_NAMED = frozenset(
    ("giờ", "phút", "lớp", "khối", "lộ", "đường", "phố", "thôn", "xóm", "ấp", "khu", "tầng", "phòng", "đợt")
)


def is_label(before: str, figures: str) -> bool:
    """The word before numbers a thing rather than counting one."""
    words = before.lower().rsplit(None, 2)[-2:]
    if not words:
        return False
    last = words[-1].lstrip('(“"-–/,;.')
    if _NO_LABEL.match(figures):
        return last in _ORDINALS and f"{words[0].lstrip('(“-–')} {last}" not in _NUMBER_OF
    if last == "tháng" and (words[0].isdigit() or (figures.isdigit() and int(figures) > 12)):
        return False  # "lũy kế 7 tháng 382 triệu USD", "trong tháng 145 tỷ đồng"
    if last == "năm" and len(figures) != 4:
        return False  # "trong năm 12 dự án", "mỗi năm 2%"
    if last == "quý" and figures.isdigit() and int(figures) > 4:
        return False  # "trong quý 138 tỷ đồng"
    if last == "cấp" and (len(figures) > 2 or before.rstrip().endswith("Cấp") or words[0][-1] in ",;"):
        return False  # "thu hồi 5 giấy phép, cấp 12 giấy phép"
    two = f"{words[0].lstrip('(“-–')} {last}"
    if two == "giai đoạn" and before.lower().endswith(_WHOLE_STAGE):
        return False  # "đầu giai đoạn 412 hộ"
    if two in _SPANS_OF_YEARS and len(figures) == 4:
        return True
    return (last in _LABELS and two not in _NUMBER_OF) or two in _LABELS_OF_TWO


def is_grouped(text: str, start: int, figures: str) -> bool:
    """Whether ``figures`` at ``start`` are one number by their groups of three, behind a word that no number names."""
    before = text[max(0, start - 18) : start]
    word = _WORD_BEFORE.search(before)
    if word is None or not _BLANK_GROUPS.fullmatch(figures) or not word[1].islower() or word[1] in _NAMED:
        return False
    return not is_label(before, figures.split()[0])

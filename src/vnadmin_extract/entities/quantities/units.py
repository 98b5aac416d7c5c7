"""Units of measure and of counting, as data: what may follow a number in these documents.

Currencies: ISO 4217. Codes of other units: UN/CEFACT Recommendation 20 where it has one ("HAR" hectare, "TNE" tonne).
"""

from __future__ import annotations

from decimal import Decimal

SCALES = {
    "nghìn": Decimal(10) ** 3, "ngàn": Decimal(10) ** 3, "triệu": Decimal(10) ** 6, "tỷ": Decimal(10) ** 9,
    "tỉ": Decimal(10) ** 9, "tr": Decimal(10) ** 6, "vạn": Decimal(10) ** 4,
    "nghìn tỷ": Decimal(10) ** 12, "ngàn tỷ": Decimal(10) ** 12, "triệu tỷ": Decimal(10) ** 15,
    "nghìn tỉ": Decimal(10) ** 12, "trăm": Decimal(100), "trăm triệu": Decimal(10) ** 8,
}  # fmt: skip
CURRENCIES = {
    "đồng": "VND", "đ": "VND", "vnđ": "VND", "vnd": "VND", "usd": "USD", "đô la mỹ": "USD", "đô la": "USD",
    "đô-la": "USD", "$": "USD", "eur": "EUR", "euro": "EUR", "ơ-rô": "EUR",
    "nhân dân tệ": "CNY", "ndt": "CNY", "cny": "CNY", "yên": "JPY", "jpy": "JPY", "yên nhật": "JPY",
    "won": "KRW", "bảng anh": "GBP", "kip": "LAK",
}  # fmt: skip
# unit as written, lower case → (code, factor to it)
MEASURES: dict[str, tuple[str, Decimal]] = {
    "%": ("P1", Decimal(1)), "‰": ("P1", Decimal("0.1")), "phần trăm": ("P1", Decimal(1)), "ha": ("HAR",
    Decimal(1)), "héc ta": ("HAR", Decimal(1)), "hecta": ("HAR", Decimal(1)), "tấn": ("TNE", Decimal(1)),
        "kg": ("KGM", Decimal(1)),
    "tạ": ("KGM", Decimal(100)), "yến": ("KGM", Decimal(10)), "m3": ("MTQ", Decimal(1)), "m³": ("MTQ",
    Decimal(1)), "m2": ("MTK", Decimal(1)), "m²": ("MTK", Decimal(1)), "km2": ("KMK", Decimal(1)),
        "km²": ("KMK", Decimal(1)),
    "km": ("KMT", Decimal(1)), "m": ("MTR", Decimal(1)), "mm": ("MMT", Decimal(1)), "kwh": ("KWH", Decimal(1)),
    "mw": ("MAW", Decimal(1)), "mwp": ("MAW", Decimal(1)), "kv": ("KVT", Decimal(1)), "lít": ("LTR",
    Decimal(1)), "teu": ("TEU", Decimal(1)),
    "gwh": ("GWH", Decimal(1)), "kw": ("KWT", Decimal(1)),
}  # fmt: skip
PER = (
    r"(?:/(?:ha|người|năm|tháng|ngày|vạn dân|hộ|học sinh|biên chế|kg|tấn|m2|m3|km|lượt|vụ|giờ|"
    r"đảng viên|đơn vị|xã|huyện)|"
    r"\s+trên\s+(?:một |1 )?vạn dân)"
)
# Nouns that are counted. Longest first where one begins another.
COUNTED = (
    "lượt khách du lịch", "lượt khách", "lượt người", "lượt hộ gia đình", "lượt hộ", "lượt học sinh",
    "lượt thôn bản", "lượt bệnh nhân", "lượt xe", "lượt phương tiện", "lượt", "doanh nghiệp", "DN",
    "hợp tác xã", "HTX", "hộ nghèo", "hộ kinh doanh", "hộ gia đình", "hộ",
    "nhân khẩu", "khẩu", "lao động", "người lao động", "người", "học sinh", "sinh viên", "giáo viên", "trẻ em",
    "trẻ", "bệnh nhân", "ca mắc", "ca", "trường hợp", "đối tượng", "cán bộ", "công chức", "đảng viên",
    "hội viên", "đoàn viên", "vụ việc", "vụ án",
    "vụ", "bị can", "bị cáo", "cuộc thanh tra", "cuộc kiểm tra", "cuộc họp", "cuộc", "hồ sơ", "đơn thư", "đơn",
    "văn bản", "nhiệm vụ", "dự án", "công trình", "cụm công nghiệp", "khu công nghiệp", "nhà máy", "cơ sở",
    "trường học", "trường", "lớp học", "lớp", "bệnh viện",
    "trạm y tế", "giường bệnh", "giường", "bác sĩ", "bác sỹ", "xã, phường, thị trấn", "xã, phường", "xã",
    "phường", "thị trấn", "huyện", "thôn, bản", "thôn bản", "thôn", "bản", "tổ dân phố", "con gia súc", "con",
    "cây", "viên", "chiếc", "bộ hồ sơ", "bộ", "sản phẩm OCOP",
    "sản phẩm", "suất quà", "suất", "phần quà", "căn hộ", "căn nhà", "căn", "ngôi nhà", "nhà", "phòng học",
    "phòng", "tổ chức", "cá nhân", "tập thể", "thủ tục hành chính", "thủ tục", "TTHC", "dịch vụ công",
    "tiêu chí", "chỉ tiêu", "kênh", "điểm cầu", "điểm du lịch", "điểm %",
    "điểm phần trăm", "điểm", "tỉnh", "đoàn", "đợt tuần tra", "đợt", "lần", "tuổi", "năm", "tháng", "ngày",
    "giờ", "buổi", "chương trình", "hội nghị", "giải", "huy chương", "tin, bài", "tin bài", "bài", "tài khoản",
    "giấy chứng nhận", "giấy phép", "GCN", "máy", "tàu", "xe",
    "phương tiện", "ô tô", "container", "đàn", "lồng", "quả", "trái", "mẫu", "liều", "đơn vị", "cơ quan",
    "phiên họp", "phiên", "kỳ họp", "đề án", "nghị quyết", "kế hoạch", "mô hình", "tổ", "đội", "đồng chí",
    "chức danh", "biên chế", "thửa", "lô", "tuyến", "cầu", "cửa khẩu",
    "chợ", "siêu thị", "di sản", "di tích", "gia đình", "dân tộc", "khu", "cụm", "tổ máy", "nút giao",
    "triệu kWh", "bó", "thùng", "gốc", "bầu",
)  # fmt: skip
# These say when or how, not how many: no measure of their own.
NOT_MEASURED = frozenset({"năm", "tháng", "ngày", "giờ", "lần", "tuổi", "đợt", "phiên", "kỳ họp", "buổi"})

"""Units of measure and of counting, as data: what may follow a number in these documents.

Currencies: ISO 4217. Codes of other units: UN/CEFACT Recommendation 20 where it has one ("HAR" hectare, "TNE" tonne).
"""

from __future__ import annotations

from decimal import Decimal

SCALES = {
    "nghìn": Decimal(10) ** 3, "ngàn": Decimal(10) ** 3, "triệu": Decimal(10) ** 6, "tỷ": Decimal(10) ** 9,
    "tỉ": Decimal(10) ** 9, "tr": Decimal(10) ** 6, "vạn": Decimal(10) ** 4,
    "nghìn tỷ": Decimal(10) ** 12, "ngàn tỷ": Decimal(10) ** 12, "triệu tỷ": Decimal(10) ** 15,
    "nghìn tỉ": Decimal(10) ** 12, "trăm": Decimal(100), "trăm triệu": Decimal(10) ** 8, "chục triệu": Decimal(10) ** 7,
    "trăm tỷ": Decimal(10) ** 11, "chục tỷ": Decimal(10) ** 10,
}  # fmt: skip
CURRENCIES = {
    "đồng việt nam": "VND", "đồng": "VND", "đ": "VND", "vnđ": "VND", "vnd": "VND", "usd": "USD", "đô la mỹ": "USD",
    "đô-la mỹ": "USD", "đôla mỹ": "USD", "đô la": "USD", "đô-la": "USD", "đôla": "USD", "$": "USD", "eur": "EUR",
    "euro": "EUR", "ơ-rô": "EUR", "nhân dân tệ": "CNY", "ndt": "CNY", "cny": "CNY", "rmb": "CNY", "yên nhật": "JPY",
    "yên": "JPY", "jpy": "JPY", "won hàn quốc": "KRW", "won": "KRW", "krw": "KRW", "bảng anh": "GBP", "gbp": "GBP",
    "kip": "LAK", "kíp lào": "LAK", "lak": "LAK", "bạt": "THB", "baht": "THB", "thb": "THB", "riel": "KHR",
    "rúp": "RUB",
    "đô la úc": "AUD", "aud": "AUD", "đô la singapore": "SGD", "sgd": "SGD", "đô la canada": "CAD", "cad": "CAD",
    "franc thụy sĩ": "CHF", "chf": "CHF", "đô la hồng kông": "HKD", "hkd": "HKD",
}  # fmt: skip
# unit as written, lower case → (code, factor to it)
MEASURES: dict[str, tuple[str, Decimal]] = {
    "%": ("P1", Decimal(1)), "‰": ("P1", Decimal("0.1")), "%o": ("P1", Decimal("0.1")),
    "phần trăm": ("P1", Decimal(1)), "ha": ("HAR",
    Decimal(1)), "héc ta": ("HAR", Decimal(1)), "hecta": ("HAR", Decimal(1)), "tấn": ("TNE", Decimal(1)),
        "kg": ("KGM", Decimal(1)),
    "tạ": ("KGM", Decimal(100)), "yến": ("KGM", Decimal(10)), "m3": ("MTQ", Decimal(1)), "m³": ("MTQ",
    Decimal(1)), "m2": ("MTK", Decimal(1)), "m²": ("MTK", Decimal(1)), "km2": ("KMK", Decimal(1)),
        "km²": ("KMK", Decimal(1)),
    "km": ("KMT", Decimal(1)), "m": ("MTR", Decimal(1)), "mét": ("MTR", Decimal(1)), "mm": ("MMT",
    Decimal(1)), "kwh": ("KWH", Decimal(1)),
    "mw": ("MAW", Decimal(1)), "mwp": ("MAW", Decimal(1)), "kv": ("KVT", Decimal(1)), "lít": ("LTR",
    Decimal(1)), "teu": ("TEU", Decimal(1)), "teus": ("TEU", Decimal(1)),
    "héc-ta": ("HAR", Decimal(1)), "hec-ta": ("HAR", Decimal(1)), "hécta": ("HAR", Decimal(1)),
    "hec ta": ("HAR", Decimal(1)),
    "ste": ("G26", Decimal(1)), "ster": ("G26", Decimal(1)),
    "μg/m3": ("GQ", Decimal(1)), "µg/m3": ("GQ", Decimal(1)), "mg/l": ("M1", Decimal(1)), "mg/m3": ("GP", Decimal(1)),
    "tấn.km": ("TKM", Decimal(1)), "gwh": ("GWH", Decimal(1)),
    "mwh": ("MWH", Decimal(1)), "kw": ("KWT", Decimal(1)),
    "mét vuông": ("MTK", Decimal(1)), "mét khối": ("MTQ", Decimal(1)), "gam": ("GRM", Decimal(1)),
    "gram": ("GRM", Decimal(1)), "mva": ("MVA", Decimal(1)), "kva": ("KVA", Decimal(1)), "hải lý": ("NMI", Decimal(1)),
    "°c": ("CEL", Decimal(1)), "ºc": ("CEL", Decimal(1)), "độ c": ("CEL", Decimal(1)),
    "kbps": ("C74", Decimal(1)), "mbps": ("E20", Decimal(1)), "gbps": ("B80", Decimal(1)), "tbps": ("E84", Decimal(1)),
}  # fmt: skip
_PER_NOUN = (
    r"(?:người dân|người|đầu người|doanh nghiệp|DN|HTX|hợp tác xã|trang trại|cơ sở|"
    r"năm|tháng|quý|tuần|ngày[ -]đêm|ngày|đêm|(?:1 |một )?vạn (?:dân|người)|"
    r"1(?:0{0,2}\.?000|00) (?:dân|phụ nữ|bé gái|trẻ gái|nữ|trẻ(?: đẻ sống)?|người|"
    r"hộ|lao động|lượt)|hộ|học sinh|biên chế|kg|tấn|"
    r"tạ|lít|km2|km²|km|m2|m²|m3|m³|ha|h[ée]c[- ]?ta|lượt|vụ|giờ|đảng viên|đơn vị|xã|phường|huyện|lao động|con|cây|"
    r"căn|chuyến|hồ sơ|lớp|khẩu|thùng|chiếc|cái|MWh|ounce|lượng|chỉ|suất|cuộc|trẻ|giường|đồng chí|ca|công|buổi|"
    r"mô hình|dự án|s|giây|phút|khách|nhà|sào|phiên|đợt|tàu|lứa|liều|bệnh nhân|thẻ|"
    r"bình(?: \d{1,2} ?kg)?|bao|hộp|chai|gói|1(?:[.]?000|00) (?:km2|km²|m2|ha)|kWh|hợp đồng|"
    r"hộ gia đình|thôn|bản|USD|EUR|NDT|chục|1[.]?000 (?:tấn|m3|lít|con|sản phẩm)|tổ(?! (?:\d|hợp|chức|dân|liên)))"
)
PER = rf"(?:(?:\s?/\s?{_PER_NOUN}(?![^\W_]))+|\s+trên\s+(?:một |1 )?vạn dân)"
"""What follows a unit and divides it: "/người/năm"."""
# Nouns that are counted. Longest first where one begins another.
COUNTED = (
    "nhóm hàng hóa và dịch vụ", "nhóm hàng hóa", "nam/100 nữ", "bé trai", "trẻ trai",
    "lượt khách du lịch", "lượt khách", "lượt người", "lượt hộ gia đình", "lượt hộ", "lượt học sinh",
    "lượt thôn bản", "lượt bệnh nhân", "lượt xe", "lượt phương tiện", "lượt", "doanh nghiệp", "DN",
    "hợp tác xã", "HTX", "hộ nghèo", "hộ cận nghèo", "hộ kinh doanh", "hộ gia đình", "hộ",
    "nhân khẩu", "khẩu", "lao động", "LĐ",
    "người lao động", "người", "đ/c", "học sinh, sinh viên", "học sinh, học viên",
    "học sinh", "nữ sinh", "sinh viên", "giáo viên, nhân viên", "giáo viên", "trẻ em", "trẻ đẻ sống", "trẻ",
    "bệnh nhân",
    "ca mắc",
    "ca", "trường hợp", "đối tượng",
    "cán bộ, công chức, viên chức và người lao động", "cán bộ, công chức, viên chức, người lao động",
    "cán bộ, công chức, viên chức", "cán bộ, công chức", "cán bộ, viên chức", "cán bộ quản lý, giáo viên, nhân viên",
    "cán bộ quản lý, giáo viên", "cán bộ, giáo viên, nhân viên", "cán bộ, giáo viên", "cán bộ, nhân viên",
    "cán bộ, chiến sĩ", "cán bộ, chiến sỹ", "cán bộ, đảng viên", "cán bộ, hội viên", "cán bộ, đoàn viên", "cán bộ",
    "công chức, viên chức", "công chức", "đảng viên", "hội viên, phụ nữ", "hội viên", "đoàn viên, thanh niên",
    "đoàn viên, hội viên", "đoàn viên, người lao động", "đoàn viên", "vụ, việc", "vụ việc",
    "vụ án", "vụ", "bị can", "bị cáo", "cuộc thanh tra", "cuộc kiểm tra", "cuộc họp", "cuộc", "hồ sơ",
    "đơn, thư", "đơn thư", "đơn", "văn bản", "nhiệm vụ", "dự án", "công trình", "cụm công nghiệp", "khu công nghiệp",
    "nhà máy", "cơ sở", "trường học", "trường", "lớp học", "lớp", "bệnh viện", "trạm y tế", "giường bệnh",
    "giường", "bác sĩ, dược sĩ", "bác sĩ", "bác sỹ", "dược sĩ", "dược sỹ", "y sĩ", "y sỹ", "nữ hộ sinh",
    "điều dưỡng", "kỹ sư",
    "thạc sĩ", "thạc sỹ", "tiến sĩ", "nhân viên", "cộng tác viên", "chứng thư", "thửa đất",
    "xã, phường, thị trấn", "xã, phường, đặc khu", "xã, phường", "xã", "phường", "thị trấn", "huyện",
    "thôn, bản", "thôn bản", "thôn", "bản", "tổ dân phố", "con gia súc", "con", "cây", "viên", "chiếc",
    "bộ hồ sơ", "bộ", "sản phẩm OCOP", "sản phẩm", "suất quà", "suất", "phần quà", "căn hộ", "căn nhà", "căn",
    "ngôi nhà", "nhà", "phòng học", "phòng", "tổ chức", "cá nhân", "tập thể", "thủ tục hành chính", "thủ tục",
    "TTHC", "dịch vụ công", "tiêu chí", "chỉ tiêu", "kênh", "điểm cầu", "điểm du lịch", "điểm %",
    "điểm phần trăm", "điểm", "tỉnh", "đoàn", "đợt tuần tra", "đợt", "lần", "tuổi", "năm", "tháng", "ngày",
    "giờ", "buổi", "chương trình", "hội nghị", "giải", "huy chương", "tin, bài", "tin bài", "bài", "tài khoản",
    "giấy chứng nhận", "giấy phép", "GPLX", "GCN", "máy", "tàu", "xe", "phương tiện", "ô tô", "container", "đàn",
    "ô lồng", "lồng bè", "lồng", "quả", "trái", "mẫu", "liều", "đơn vị", "cơ quan", "phiên họp", "phiên", "kỳ họp",
    "đề án", "nghị quyết", "kế hoạch", "mô hình", "tổ", "đội viên", "đội", "đồng chí", "đồng bào", "đồng phạm",
    "chức danh", "biên chế", "thửa", "lô", "CCN", "KCN", "KKT",
    "tuyến", "cầu", "cửa khẩu", "chợ", "siêu thị", "di sản", "di tích", "gia đình", "dân tộc", "khu", "cụm",
    "tổ máy", "nút giao", "triệu kWh", "bó", "thùng", "gốc", "bầu", "bộ dữ liệu", "tập dữ liệu",
    "cơ sở dữ liệu", "kịch bản", "vùng", "trung tâm", "mặt hàng", "nhóm hàng", "lượt nhân lực", "lượt cán bộ",
    "lượt hội viên", "ý kiến", "kiến nghị", "sáng kiến", "sáng chế", "ý tưởng", "thương hiệu", "nhãn hiệu",
    "khu đô thị", "khu du lịch", "khu dân cư", "đô thị", "cảng", "bến xe", "bến", "trạm", "trang trại",
    "gia trại", "làng nghề", "làng", "ấp", "khóm", "khu phố", "buôn", "quận", "thị xã", "thành phố",
    "tổ hợp tác", "THT", "câu lạc bộ", "CLB", "công ty", "tập đoàn", "nghệ sĩ", "chuyên gia", "nhà khoa học",
    "thành viên", "hộ dân", "nhà thầu", "nhà đầu tư", "gói thầu", "hạng mục", "tuyến đường", "đường bay",
    "chuyến bay", "chuyến", "hành khách", "phụ nữ", "thanh niên", "người cao tuổi", "chiến sĩ", "chiến sỹ",
    "thanh niên xung phong", "ca sinh", "sổ", "thẻ", "hợp đồng", "giao dịch", "tin nhắn", "bài báo", "ấn phẩm", "cuốn",
    "văn kiện", "quyết định", "thông báo", "cửa hàng", "kho", "cái", "đôi", "bến cảng", "đại lý", "khóa đào tạo",
    "khóa tập huấn", "lớp tập huấn", "khóa", "lễ hội",
    "sự kiện", "thiết bị", "hệ thống", "nền tảng", "ứng dụng", "phần mềm", "sàn giao dịch", "mỏ", "hồ chứa",
    "thuê bao", "buồng", "chuỗi", "thí sinh", "học viên", "lượt khách.km", "hành khách.km", "HK.km",
    "người.km", "lượt người.km", "khách.km", "lượt.km",
    "khách hàng", "em", "tờ khai", "tờ", "công dân", "chốt", "POS", "máy ATM", "máy POS", "ATM",
    "lượt hành khách.km", "lượt HK.km", "lượt hành khách", "lượt HK", "HK", "T.km", "DWT",
    "hồ", "đập", "cống", "giếng", "bể", "trận", "đám cháy", "vụ cháy", "vụ tai nạn", "vụ phạm pháp", "tụ điểm",
    "điểm sạt lở", "điểm đen", "điểm ngập", "điểm trường", "điểm ùn tắc", "điểm bán hàng", "điểm dân cư",
    "điểm tái định cư", "điểm bưu điện", "lối đi", "cháu", "khẩu", "nhóm, lớp", "nhóm lớp", "nhóm trẻ", "bếp ăn", "bếp",
    "chi nhánh", "phòng giao dịch", "chi bộ", "đảng bộ", "tổ chức đảng", "tổ chức cơ sở đảng", "chi hội", "chi đoàn",
    "đường ngang", "tiểu dự án", "hợp phần",
    "khách sạn", "homestay", "thuyền", "tin, bài", "phiếu", "chứng chỉ", "camera", "lò gạch", "xưởng", "quầy",
    "bảo tàng", "thư viện", "vận động viên", "VĐV", "nghệ nhân", "luật sư", "hòa giải viên", "ao", "ngôi mộ", "hài cốt",
    "tin báo, tố giác về tội phạm", "tin báo, tố giác tội phạm", "tin báo, tố giác", "tố giác, tin báo",
    "tin báo", "mũi tiêm", "đề tài", "hội thảo", "hội thi", "mô tô", "đầu sách", "cặp vợ chồng", "bà mẹ", "tân binh",
    "quân nhân", "cựu chiến binh", "nạn nhân", "đại biểu", "cử tri", "tín đồ", "chùa", "bóng đèn", "công tơ",
    "đồng hồ điện", "đồng hồ nước", "đồng hồ",
    "chữ ký số", "trang thông tin", "website", "gian hàng", "hóa đơn", "hoá đơn", "văn phòng đại diện",
    "ngân hàng", "công chứng viên", "văn phòng công chứng", "hiện vật", "nghĩa trang", "công viên", "trụ sở",
    "công nhân", "tình nguyện viên", "dân quân", "biên bản", "khách quốc tế", "khách nội địa",
    "nhà văn hóa", "nhà văn hoá", "ổ dịch", "ổ bệnh", "ổ", "chủ thể", "vị trí", "chuyên đề", "chuyên mục", "phóng sự",
    "chủ đầu tư",
    "câu hỏi", "bằng khen", "giấy khen", "huân chương", "danh hiệu", "ngày công", "quốc gia", "vùng lãnh thổ",
    "thị trường", "thuyền viên", "ngư dân", "nông dân", "băng rôn", "khẩu hiệu", "áp phích", "pano", "bao thuốc lá",
    "mã số vùng trồng", "mã vùng trồng", "mã số cơ sở đóng gói", "mã số",
    "hộp", "chai", "việc làm", "việc", "chỗ làm", "tấm", "tin", "tên", "giấy", "chị", "khách", "đồng hồ",
    "nhà vệ sinh", "sân vận động", "sân", "liên hiệp hợp tác xã", "liên hiệp HTX", "tổng cục", "chi cục", "cục",
)  # fmt: skip

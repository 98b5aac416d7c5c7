"""What a group's noun is told apart by: "các Sở nêu trên", "các đơn vị quản lý bến xe khu vực".

The same words are the predicate elsewhere ("yêu cầu các đơn vị quản lý chặt chẽ đất đai"). They modify the noun where
what they name is a field of the administration and where the clause goes on with another predicate, or needs none.
The patterns are for text in small letters.
"""

from __future__ import annotations

from ....patterns import Pattern
from ..names.edge_words import AMBIGUOUS, PREDICATES

# Words that point back, or to a list.
POINTS = Pattern(
    r" (?:(?:đã )?(?:nhận được|nhận) (?:văn bản|công văn|công điện|chỉ thị|thông báo|kế hoạch) này|có tên trên|"
    r"(?:đã )?nêu tại [^\W\d_]+ [ivx\d]+|"
    r"(?:đã |vừa |được )?(?:nêu|nói|kể) (?:tại|ở) phần (?:căn cứ|mở đầu|đầu|trên|[ivx\d]+)|"
    r"sau đây|có tên (?:nêu )?(?:tại|trong) "
    r"(?:phụ lục|danh sách|biểu)(?: (?:kèm theo|\d{1,2}|[ivx]+))?)(?![^\W_])"
)
_FIELD = (
    r"(?:(?:chuyên )?ngành(?:,? (?:và )?lĩnh vực)?|lĩnh vực|đường (?:bộ|sắt|thủy(?: nội địa)?|cao tốc)|thị trường|"
    r"đất đai|"
    r"rừng(?: (?:phòng hộ|đặc dụng))?|đê điều|thủy lợi|công trình (?:thủy lợi|công cộng)|"
    r"hồ(?: chứa|,? đập|)(?: thủy lợi| thủy điện)?|đập(?! bỏ)|kè|lưới điện|kho(?: dự trữ| hàng| quỹ)?|"
    r"bến (?:xe|cảng|phà|tàu|bãi)|công viên|nghĩa trang|chung cư|tàu cá|phương tiện|"
    r"hạ tầng(?: (?:kỹ thuật|giao thông))?|"
    r"dự án|khu (?:công nghiệp|kinh tế|vực cửa khẩu|du lịch|di tích|bảo tồn)|cụm công nghiệp|"
    r"cửa khẩu|vận tải|giao thông|đô thị|trật tự (?:đô thị|xây dựng)|nhà ở|"
    r"(?:vệ sinh )?môi trường|thoát nước|chiếu sáng|cây xanh|"
    r"tài nguyên|khoáng sản|giá|thuế|vốn|tài sản công|chợ|cảng(?: biển| cá| vụ)?|di tích|du lịch|xuất nhập cảnh|bay|"
    r"xây dựng|đầu tư|lao động|hộ tịch|dân cư|an toàn (?:thực phẩm|lao động|giao thông)|y tế|giáo dục|văn hóa|báo chí|"
    r"tiêu chí|địa bàn|pháp luật|án(?: dân sự| hình sự)?|thiên tai|cứu hộ|cứu nạn|ma túy|tội phạm)"
)
_FIELDS = rf"{_FIELD}(?:(?:, | và |, và ){_FIELD})*"
# What the body is there for.
_DUTY = Pattern(
    rf" (?:(?:quản lý(?: nhà nước)?(?: về)?|(?:quản lý, )?vận hành|phụ trách|kiểm soát|phòng, chống|"
    rf"(?:làm|thực hiện) (?:công tác|nhiệm vụ)(?: quản lý| phòng, chống)?) {_FIELDS}|"
    r"(?:thực thi|bảo vệ|thi hành) pháp luật|thi hành án(?: dân sự| hình sự)?|"
    r"sử dụng (?:lao động|vốn nhà nước|ngân sách(?: nhà nước)?)|"
    r"(?:thực hiện|làm) (?:nhiệm vụ|dịch vụ) công ích|tổ chức (?:kỳ )?thi)"
    r"(?: khu vực| (?:các cấp|địa phương|ở địa phương)| cấp (?:trên|tỉnh|huyện|xã))?"
    r"(?: trên địa bàn(?: (?:tỉnh|thành phố|huyện|xã))?)?(?![^\W_])"
)
# What it trades in or keeps running: "các đơn vị cung cấp dịch vụ viễn thông trên địa bàn".
_GOODS = (
    r"(?:dịch vụ(?: (?:bưu chính|viễn thông|công ích|du lịch|lưu trú|ăn uống|vận tải|thương mại|internet|công nghệ))?|"
    r"thương mại(?: dịch vụ)?|vận tải(?: (?:hành khách|hàng hóa|biển|khách))?|du lịch|lưu trú|lữ hành|viễn thông|"
    r"bưu chính|điện(?: lực)?(?! tử)|nước(?: sạch)?|xăng dầu|khí đốt|than|vàng|bảo hiểm(?! (?:xã hội|y tế))|"
    r"bất động sản|vật liệu(?: xây dựng)?|xi măng|thép|thuốc(?: bảo vệ thực vật)?|dược phẩm|thực phẩm|lương thực|"
    r"hàng hóa|nông sản|thủy sản|phân bón|thức ăn chăn nuôi|con giống|cây giống|khoáng sản|rác thải|chất thải)"
)
_TRADE = Pattern(
    rf" (?:(?:kinh doanh|cung cấp|cung ứng|sản xuất|chế biến|khai thác|vận hành|phân phối|thu gom|xử lý)"
    rf"(?:(?:, | và |, và )(?:kinh doanh|cung cấp|cung ứng|sản xuất|chế biến|vận chuyển|phân phối))*"
    rf" {_GOODS}(?:(?:, | và |, và ){_GOODS})*|cấp (?:nước(?: sạch)?|điện))"
    rf"(?: (?:trên địa bàn|đóng trên địa bàn)(?: (?:tỉnh|thành phố|huyện|xã))?)?(?![^\W_])"
)
# Of which field: "các cơ quan quản lý nhà nước | về đất đai | kiểm tra".
_ABOUT = Pattern(rf" (?:về|trong lĩnh vực) {_FIELDS}(?: cấp (?:tỉnh|huyện|xã)| các cấp)?(?![^\W_])")
_OF_STATE = " quản lý nhà nước"
# What it has, or what it stands under.
_GIVEN = Pattern(
    r" (?:có (?:chức năng(?!,| (?:tham mưu|quản lý|giám sát))|thẩm quyền|tthc|thủ tục hành chính)|"
    r"(?:thuộc|trong) (?:phạm vi|thẩm quyền|quyền|diện)(?: được giao)? quản lý(?: nhà nước)?"
    r"(?: của (?:mình|bộ|sở|ngành|tỉnh|thành phố|huyện|địa phương|đơn vị))?|sau (?:sắp xếp|sáp nhập)|"
    r"mới (?:được )?thành lập)(?![^\W_])"
)
# Of those who stand for election, also where no "các" stands before.
STANDING = Pattern(
    r" (?:(?:có|giới thiệu) người (?:được giới thiệu )?(?:ra )?ứng cử|trực tiếp quản lý người (?:ứng cử|đó))(?![^\W_])"
)
_TASKED = Pattern(r" được (?:giao|phân công) (?:nhiệm vụ|chỉ tiêu|kế hoạch|vốn|dự toán|chủ trì)(?![^\W_])")
# An act may follow that it was given: "được giao chủ trì …".
_CHARGED = Pattern(r" được (?:giao|phân công|chỉ định|ủy quyền|phân cấp)(?![^\W_])")
# … and so may what it was given to do, where nothing else is said of it.
_CHARGED_WITH = Pattern(
    r" được (?:giao|phân công|ủy quyền) (?:(?:thực hiện|xây dựng|quản lý|triển khai|soạn thảo|thẩm định|giải quyết|"
    r"theo dõi|chuẩn bị|lập)(?: [^\W\d_]+){1,7}(?= *(?:[|;.)\t\n]|$))|"
    r"(?:tại|theo) (?:điều|mục|phụ lục|khoản|biểu) (?:\d{1,2}|[ivx]+)(?![\w.]))"
)
# The duty that a rule's article gave it: "được giao nhiệm vụ thống kê tại khoản 1 Điều này".
_CHARGED_HERE = Pattern(
    r" được (?:giao|phân công) (?:nhiệm vụ )?(?:[^\W\d_]+ ){1,7}(?:tại|theo|quy định tại)"
    r"(?: (?:điểm [a-zđ]|(?:điều|khoản|mục) (?:\d{1,2}|này)),?)+(?![^\W_])"
)
# Whose ground a line goes through.
_THERE = Pattern(
    r" (?:có (?:đường (?:sắt|cao tốc)|quốc lộ|tuyến|dự án|công trình)(?: [^\W_]+){0,4}? đi qua|"
    r"có điều tiết (?:ngân sách )?(?:về )?(?:ngân sách )?(?:trung ương|tw))(?![^\W_])"
)
# Who spoke at a meeting; elsewhere it is what they are told to do: "mời các sở, ngành dự họp".
_PRESENT = Pattern(r" (?:dự|tham dự)(?: (?:cuộc )?họp| phiên họp| hội nghị)?(?= *(?:[,;.:)]|$|và ))")
_SPOKE = Pattern(r"(?:ý kiến|phát biểu)[^;.]{0,34}$")
_MANAGES = " quản lý"
_OF_GIVEN = ("cơ quan", "đơn vị", "cấp", "tổ chức", "công ty", "tổng công ty", "tập đoàn", "sở", "bộ", "ban", "ngành")
_OF_TRADE = ("đơn vị", "tổ chức", "tập đoàn", "tổng công ty", "công ty")
_OF_DUTY = (
    "cơ quan",
    "đơn vị",
    "lực lượng",
    "vụ",
    "cục",
    "bộ",
    "sở",
    "phòng",
    "ban",
    "tổ chức",
    "chi cục",
    "tổng cục",
    "ngành",
)
# The clause is closed or goes on with something else than an object.
_CLOSED = Pattern(r"\s*(?:[;.:)\n…]|$)| (?:liên quan|nêu trên|nói trên|có liên quan)(?![^\W_])")
_LISTED = Pattern(r"\s*,| (?:và|để|trong|về|khi|nhằm|với|theo|đối với)(?![^\W_])")
_AUXILIARY = Pattern(
    r" (?:phải|cần|đã|đang|sẽ|chưa|không|có trách nhiệm|chịu trách nhiệm|kịp thời|khẩn trương|vào cuộc|"
    r"tổ chức|thường xuyên|tập trung|xử lý|nghiêm túc|gửi|lập|báo cáo)(?![^\W_])"
)
_VERB = Pattern(r" ([^\W\d_]+) ([^\W\d_]+)")
_ACTS_ON = {("khắc", "phục"), ("ứng", "phó"), ("thống", "kê")}
"""Acts that name no field of an administration, unlike "quản lý" and "đầu tư"."""
# A line that names bodies up to its colon, another one behind this one: "1. Các đơn vị quản lý rừng và UBND các xã:".
_OPENS_LINE = Pattern(r"(?:^|\n)[\s*]*(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]+)[.)]\s*|[-–+•]\s*)?\**$")
_NAMED_TO_COLON = Pattern(r"(?:,| và) (?:các |ubnd |ủy ban |sở |phòng |ban |công an )[^.;:\n]{1,90}:")
# Nothing is asked of who stands behind these.
_PREPOSITION = Pattern(r"(?:với|của|cho|gửi|từ|do|bởi|tại|cùng|đến|về|và|,) $")


def modified(small: str, noun: str, end: int, before: str) -> int:
    """Where the words end that tell apart the group whose last ``noun`` ends at ``end``; ``before`` stands before the
    group."""
    managing = noun.endswith(_MANAGES) and small.endswith(_MANAGES, 0, end)
    if not managing and small[end : end + 1] != " ":
        return end
    if points := POINTS.match(small, end) or _THERE.match(small, end):
        return points.end()
    if (there := _PRESENT.match(small, end)) and _SPOKE.search(before):
        return there.end()
    if noun.startswith(_OF_GIVEN):
        if given := _GIVEN.match(small, end) or STANDING.match(small, end):
            return given.end()
        if charged := _CHARGED_HERE.match(small, end):
            return charged.end()
        if (task := _TASKED.match(small, end)) and _goes_on(small, task.end(), before):
            return task.end()
        if (charged := _CHARGED.match(small, end)) and _CLOSED.match(small, charged.end()):
            return charged.end()
        if with_what := _CHARGED_WITH.match(small, end):
            return with_what.end()
    if noun.endswith(_OF_STATE) and (about := _ABOUT.match(small, end)) and _goes_on(small, about.end(), before):
        return about.end()
    if noun.startswith(_OF_DUTY):
        at = end - len(_MANAGES) if managing else end
        if (duty := _DUTY.match(small, at)) and _goes_on(small, duty.end(), before):
            points = POINTS.match(small, duty.end())
            return points.end() if points else duty.end()
    return end


def trading(small: str, noun: str, end: int, before: str) -> int:
    """Where the words end that say what the enterprises of such a group trade in; ``end`` where none do."""
    trade = _TRADE.match(small, end) if noun.startswith(_OF_TRADE) else None
    if trade and (whose := _GIVEN.match(small, trade.end())):
        return whose.end()
    return trade.end() if trade and _goes_on(small, trade.end(), before) else end


def _goes_on(small: str, at: int, before: str) -> bool:
    if _CLOSED.match(small, at) or _AUXILIARY.match(small, at):
        return True
    if _OPENS_LINE.search(before) and _NAMED_TO_COLON.match(small, at):
        return True
    if _PREPOSITION.search(before) and _LISTED.match(small, at):
        return True
    verb = _VERB.match(small, at)
    pair = (verb[1], verb[2]) if verb else ("", "")
    return pair in PREDICATES and (pair not in AMBIGUOUS or pair in _ACTS_ON)

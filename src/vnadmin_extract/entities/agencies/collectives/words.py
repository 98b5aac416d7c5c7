"""Of what words groups of unnamed bodies are made, by the kind of body; what may stand before and after a group.

The patterns are for text in small letters.
"""

from __future__ import annotations

from ..names.anchors import first_words, split

_UNIT = (
    r"(?:tỉnh|thành phố|t[px]\b\.?|thành(?! viên| phần| lập| tích| công| thị)|huyện|quận(?! ủy)|thị xã|thị trấn|phường|"
    r"đặc khu|xã(?! hội))"
)
# Whose departments "các sở" are told by in small letters; "xây dựng" is a verb there.
_DEPARTMENTS = (
    r"giáo dục(?: và đào tạo)?|y tế|tài chính|nội vụ|công thương|tư pháp|giao thông vận tải|kế hoạch và đầu tư|"
    r"nông nghiệp và (?:phát triển nông thôn|ptnt|môi trường)|lao động ?[-–,] ?thương binh và xã hội|"
    r"khoa học và công nghệ|tài nguyên và môi trường|thông tin và truyền thông|văn hóa, thể thao và du lịch"
)
_FIELD = (
    r"hành chính(?: (?:nhà nước|sự nghiệp))?|nhà nước|quản lý(?: (?:nhà nước|hành chính))?|ngang bộ|ngành dọc(?: cấp "
    r"trên)?|"
    r"(?:trực )?thuộc (?:chính phủ|cp)\b|"
    r"(?:chuyên trách )?tham mưu(?:,?(?: và)? giúp việc)?(?:(?:,| và)? quản lý nhà nước)?"
    r"(?: (?:của|cho) (?:đảng|cấp ủy))?|"
    r"chuyên môn|chức năng|chuyên trách|tài chính|thuế(?:(?:,| và) (?:hải quan|kho bạc)(?! nhà nước))+|thuế|"
    r"công tác dân tộc|hải quan|công an|khí tượng(?: thủy văn)?|"
    r"(?:thông tin,? (?:truyền thông|đại chúng|tuyên truyền)|báo chí|thông tấn|truyền thông(?: đại chúng)?)"
    r"(?:(?:, ?| và | )(?:báo chí|truyền thông|thông tấn|phát thanh|truyền hình|hệ thống thông tin cơ sở))*|"
    rf"(?:{_DEPARTMENTS})(?= các cấp)|"
    r"quân sự|đảng|chủ quản|chính quyền|thanh tra|bảo vệ "
    # Else it is what they are asked to do: "đề nghị các cơ quan nghiên cứu, có ý kiến".
    r"pháp luật|nghiên cứu(?: khoa học|(?=,? (?:và )?(?:đào tạo|phát triển|ứng dụng|giảng dạy|trong|ngoài|thuộc|trực|"
    r"các|một số|những|viện|trường|cơ sở|doanh)(?![^\W_])))|"
    r"(?:tư pháp|thi hành án(?: dân sự)?)(?:(?:, | và )(?:tư pháp|thi hành án(?: dân sự)?)(?![^\W_]))*|"
    r"đại diện ngoại giao|đại diện|đầu mối|kiểm dịch(?: (?:động vật|thực vật|động ?/ ?thực vật|y tế))?|kiểm lâm|"
    r"bổ trợ tư pháp|giám định tư pháp|đăng ký (?:đầu tư|kinh doanh|đất đai)|quản lý thuế|đăng kiểm|"
    r"điều tra|(?:tiến hành )?tố tụng|nội chính|khối (?:đảng|chính quyền|đoàn thể)"
)
_SCHOOL = r"(?:đại học|cao đẳng|trung cấp|mầm non|tiểu học|thcs|thpt|phổ thông)(?: sư phạm| nghề)?(?![^\W_])"
# "các đơn vị sự nghiệp y tế, | giáo dục và đào tạo | báo cáo": taken with all the fields, or with the first alone.
_FIELD_OF_SERVICE = (
    r"(?:giáo dục(?: và đào tạo)?|đào tạo|y tế|văn hóa|thể thao|du lịch|khoa học|công nghệ|kinh tế|thông tin|"
    r"truyền thông)"
)
_FIELDS_END = (
    r"(?= *(?:[.;:)\n]|$)|, (?:các |những )| (?:thực hiện|triển khai|xây dựng|rà soát|báo cáo|tổ chức|phải|cần|"
    r"có trách nhiệm|chủ động|công lập|trên địa bàn|trực thuộc|thuộc)(?![^\W_]))"
)
_ARM = (
    r"(?:thanh tra|kiểm tra|kiểm toán|điều tra|công an|quân sự|tư pháp|thi hành án(?: dân sự)?|thuế|hải quan|tài chính|"
    r"kho bạc|kiểm sát|tòa án|truy tố|xét xử|kiểm lâm|quản lý thị trường|biên phòng|nội chính|tố tụng|thống kê|"
    r"bảo vệ pháp luật)"
)
# One group name an alternative; the first that fits wins.
_ITEMS = {
    # "huyện ủy", "huyện, thị, thành ủy".
    "party": r"(?:(?:tỉnh|quận|huyện|thị|thành)(?:, | và ))*(?:tỉnh|quận|huyện|thị|thành|đảng) ủy",
    # Who builds: their lists are kept apart from those of the administration.
    "works": r"chủ đầu tư|chủ rừng|nhà đầu tư|nhà thầu(?: thi công| tư vấn)?|đơn vị (?:thi công|tư vấn|thụ hưởng)",
    # Only between or after bodies, and only where "liên quan" closes the list.
    "weak": (
        r"doanh nghiệp(?! nhà nước (?:trực )?thuộc)|hợp tác xã|cá nhân|nhà trường|trường học(?! trên địa bàn)|người dân"
    ),
    "sector": r"ngành(?! nghề| hàng| học| dọc)|lĩnh vực",
    "place": (
        rf"{_UNIT}(?: biên giới)?|cấp (?:tỉnh|huyện|xã)|"
        r"(?:(?<=thành, )|(?<=huyện, )|(?<=huyện ))thị(?! (?:xã|trấn|ủy|trường))"
    ),
    # Below the commune: bodies only where they are told to act.
    "hamlet": (
        r"thôn|(?:(?<=thôn, )|(?<=buôn, )|(?<=ấp, ))bản|ấp|xóm|khóm|(?:(?<=thôn, )|(?<=bản, )|(?<=các ))(?:buôn|làng)|"
        r"khu phố|tổ dân phố|khu dân cư"
    ),
    "school": (
        r"cơ sở (?:giáo dục(?:(?: nghề nghiệp| đại học| mầm non| phổ thông)?(?: (?:công|tư|ngoài công) lập)|"
        r" nghề nghiệp| đại học|(?:,| và) đào tạo(?! (?:nghề|lại|cán|nhân|nguồn|cho)))?|"
        r"y tế|(?:khám(?: bệnh)?, chữa bệnh|kcb)(?: (?:bảo hiểm y tế|"
        r"bhyt))?|đào tạo(?: nghề| đại học)?|"
        r"dạy nghề)|"
        r"trường học(?= trên địa bàn)|"
        r"(?:(?<=các )|(?<=, ))(?:đại học(?! [\w]+ hóa)|học viện|cao đẳng(?: sư phạm| nghề)?)"
        r"(?=[,;:.\n\t|]|$| và | \()|"
        rf"trường {_SCHOOL}(?:(?:, | và ){_SCHOOL})*(?!(?:, | và ){_SCHOOL})"
        r"(?=[,;:.\n\t|]|$| và | \(| (?:trên địa bàn|trong tỉnh|trực thuộc|xây dựng|tổ chức|báo cáo|thực hiện|rà soát|"
        r"triển khai|chủ động|phối hợp|đẩy mạnh|tăng cường|có trách nhiệm|phải|cần)(?![^\W_]))"
    ),
    "body": (
        # Several fields of which each has its authority; elsewhere they are what it does.
        rf"cơ quan (?:chức năng )?{_ARM}(?:(?:, | và |, và ){_ARM})+(?= ?[,;.:)\n]|$| (?:và|có|các cấp|địa phương|để|"
        r"trong|khi|phải|cần|vào cuộc|phối hợp|chủ trì|xử lý|làm rõ|tiến hành|liên quan|cùng cấp|"
        r"trung ương)(?![^\W_]))|"
        r"cơ quan thông tin(?:,| và) (?:báo chí|truyền thông)|"
        rf"cơ quan(?: (?:{_FIELD}))?|"
        r"phòng(?: chuyên môn(?:, (?:nghiệp vụ|n/vụ))?| chức năng| nghiệp vụ|"
        r"(?=,? (?:ban|đơn vị|trung tâm)\b| (?:trực )?thuộc (?:ubnd|ủy "
        r"ban|sở|quận|huyện|thị xã|thành phố)\b))|"
        # The sections of a hospital or school, and what a bank or company consists of.
        r"khoa(?! học)(?: (?:cận )?lâm sàng| chuyên môn)?|(?<=lâm sàng, )cận lâm sàng|"
        r"(?:(?<=khoa, )|(?<=khoa/)|(?<=sàng, ))phòng(?! (?:chống|khám|bệnh|ngừa|mổ))|"
        r"phòng(?=(?:, |/)(?:khoa|chi nhánh|đội|trạm)(?! học))|"
        r"(?:(?<=phòng, )|(?<=phòng/)|(?<=các ))chi nhánh(?=[,;.:\n]|$| và | [^\W\d_]+ [^\W\d_]+)"
        r"(?! (?:ngân hàng|tctd|tổ chức|văn phòng|của|tại|ở|khu vực))|"
        r"(?:(?<=phòng, )|(?<=ban, )|(?<=cục, )|(?<=viện, )|(?<=vụ, )|(?<=khoa, ))trung tâm|"
        r"(?:(?<=phòng, )|(?<=tâm, ))trạm(?! (?:y tế|thu|bơm|biến|xăng|cấp|xử|trưởng))|"
        r"đơn vị(?! (?:hành chính(?! sự nghiệp)|kinh tế|bầu cử|tính|đo)\b)"
        r"(?: (?:dự toán(?: ngân sách)?|ngành dọc|sự nghiệp(?: (?:công lập|giáo dục(?: và đào tạo)?|y tế|văn hóa|"
        rf"khoa học|kinh tế)(?:(?:(?:, | và ){_FIELD_OF_SERVICE})+{_FIELDS_END})?)?"
        r"(?: có thu)?|chủ rừng|"
        r"chức năng|sử dụng ngân sách|chuyên môn|quân đội|điện lực|truyền thông(?: đại chúng)?|báo chí))?|"
        r"địa phương|"
        rf"chính quyền(?: (?:địa phương(?: (?:hai|02|2) cấp)?|cơ sở|(?:các )?cấp (?:ủy|xã|huyện|tỉnh)|các cấp|"
        rf"các địa phương|(?:các )?{_UNIT}))?|"
        r"cấp ủy(?: đảng)?(?: các cấp| cơ sở)?|"
        r"tổ chức (?:(?:chính trị|ct)(?:,? ?[-–]? ?(?:xã hội|xh)(?: ?[-–] ?nghề nghiệp)?)?|"
        r"xã hội(?: ?[-–]? ?nghề nghiệp)?|"
        r"đoàn thể|hội(?: quần chúng)?|tín dụng|"
        r"cơ sở đảng|đảng|"
        r"thành viên(?: của mặt trận(?! tổ))?)|báo, đài(?! (?:phát|truyền|tiếng|khí))|"
        r"(?:chi nhánh )?ngân hàng(?: thương mại(?: cổ phần)?)?(?: nước ngoài)?|"
        r"chi nhánh (?:tctd|tổ chức tín dụng)|tctd|quỹ tín dụng nhân dân|qtdnd|"
        r"(?:hiệp hội|hội)(?: (?:quần chúng|nghề nghiệp|ngành hàng|doanh nghiệp|đặc thù))?|"
        r"(?<=các )doanh nghiệp nhà nước(?= (?:trực )?thuộc)|"
        r"đoàn thể(?: (?:nhân dân|quần chúng|xã hội|(?:chính trị|ct) ?[-–] ?(?:xã hội|xh)))?|"
        r"tập đoàn(?: kinh tế)?|tổng công ty(?: nhà nước)?|"
        r"(?<=tổng công ty, )công ty(?= ?[,;.)]| và (?:các )?đơn vị| (?:trực )?thuộc)|"
        rf"sở(?: (?:{_DEPARTMENTS})(?![^\W_]))?(?! hữu| dĩ| tại| thích)|"
        r"bộ(?! trưởng| luật| tiêu chí| chỉ số| máy| phận| đội| thủ tục| đơn giá| quy| tài liệu| sản phẩm| dữ liệu|"
        r" sách| đề)|"
        r"ban (?:của |xây dựng )?đảng|ban,? ngành|(?:ban qlda|ban quản lý dự án)(?: chuyên ngành| khu vực(?! \d))?|"
        r"ban quản lý (?:rừng(?: phòng hộ| đặc dụng)?|khu (?:công nghiệp|kinh tế|bảo tồn|di tích|du lịch)(?:(?:,|"
        r" và) (?:các )?khu (?:công nghiệp|kinh tế|chế xuất))*|di tích|chợ)|"
        r"ban chỉ đạo(?: địa phương)?|"
        r"ban (?:điều hành|nhân dân|công tác mặt trận)(?: (?:các )?(?:ấp|thôn|khu phố|khu dân cư))?|"
        r"ban(?! hành| đầu| cán| chỉ| quản| thường| giám| thanh| tổ| biên)|"
        r"cấp(?! (?:dưới|tiền|kinh phí|vốn|giấy|phát|đủ|thuốc|gạo|sổ|thẻ|phép|cho|bù|bổ|nước|điện)(?![^\W_]))|"
        r"lực lượng(?: (?:chức năng|công an(?! (?:tỉnh|huyện|xã|phường|quận|thành))|vũ "
        r"trang|quân đội))?(?! (?:thường trực|dự bị|lao động|sản xuất|nòng cốt|xung kích|dân quân|tham gia))|"
        r"(?:chi, |chi bộ, )?đảng bộ(?: cơ sở)?|chi (?:hội|đoàn|bộ)(?: cơ sở)?|"
        r"(?:(?<=vụ, )|(?<=cục, )|(?<=tâm, ))viện|(?<=viện, )học viện|"
        r"(?<=các )trung tâm (?:y tế|dịch vụ (?:nông nghiệp|công|việc làm)|giáo dục thường xuyên)|"
        r"đại sứ quán|quân (?:khu|đoàn|chủng)|binh chủng|vụ\b(?! việc| án| mùa| trưởng)|(?:tổng |chi )?cục(?! trưởng)|"
        # "tổ chức" is a noun only in a list, and not where its object follows.
        r"(?:(?<=[,à] )|(?<=các )(?=tổ chức(?:(?:,| và) cá nhân|, (?:đơn vị|cơ quan)| hữu quan|"
        r" (?:có )?liên quan| (?:đã|đều|phải|cần) )))tổ chức"
        r"(?! (?:thực|triển|họp|các|lại|thi|kiểm|tuyên|hội|tốt|quán|rà|đánh|lễ|vận|quản|điều|"
        r"kinh|phi|quốc|sản|dịch|khoa|pháp chế))"
    ),
}
KEY = 2
"""By so many of its first letters the pattern of an item is found."""


def _by_key() -> dict[str, str]:
    """The items that begin with the same letters, in the order of the table."""
    kinds: dict[str, dict[str, list[str]]] = {}
    for kind, pattern in _ITEMS.items():
        for alternative in split(pattern):
            for key in {word[:KEY] for word in first_words(alternative)}:
                kinds.setdefault(key, {}).setdefault(kind, []).append(alternative)
    return {
        key: "(?:" + "|".join(f"(?P<{kind}>{'|'.join(own)})" for kind, own in of_kind.items()) + r")(?![^\W_])"
        for key, of_kind in kinds.items()
    }


ITEMS = _by_key()
# A scanner's full stop for a comma: a small letter follows in the text.
SEPARATOR = (
    r"(?: ?, ?(?:và )?|\. (?=ngành|cơ quan|ban\b|địa phương|đơn vị)| và | ?[-–/] ?| )(?P<each>(?:các|từng|mỗi) )?"
)
# "liên quan" belongs to the whole list and ends it; the others may stand within.
RELATED = r"(?: (?:khác )?(?:có )?liên quan(?: khác)?| hữu quan)(?![^\W_])"
QUALIFIER = (
    r"(?: (?:ngành dọc )?(?:trung ương|tw)(?: đóng)?(?: trên địa bàn(?: (?:tỉnh|thành phố|huyện))?)?|"
    r" (?:ngành dọc )?đóng trên địa bàn(?: (?:tỉnh|thành phố|huyện))?| ngành dọc(?: cấp trên)?|"
    r" cấp trên(?: trực tiếp)?(?! (?:địa|cơ sở|mức|diện))|"
    r" đóng (?:quân )?(?:trên|tại) (?:địa bàn|địa phương)(?: (?:tỉnh|thành phố|huyện))?|"
    r" (?:trong|thuộc) (?:toàn )?hệ thống chính trị(?: (?:tỉnh|thành phố|huyện|xã|phường)(?! (?:hội|ủy)))?|"
    r" thuộc(?:,| và) trực thuộc(?: (?:bộ|sở|tỉnh|thành phố|huyện)(?! (?:ủy|lỵ)))?|"
    r" trực thuộc(?: (?:tỉnh|trung ương|thành phố|bộ|sở))?(?! (?:ủy ban|ubnd|sở|bộ|cục|tỉnh ủy|chính phủ))|"
    r" thuộc (?:tỉnh|thành phố|huyện|bộ) quản lý|"
    r" (?:trực )?thuộc ngành(?= *(?:[,;:.)\n]|$)| (?:triển|thực|chủ|phối|tăng|rà|báo|nghiêm|khẩn|tập|xây|phải|cần)\b)|"
    r" lân cận| giáp ranh|"
    r" (?:(?:thuộc|của)(?: cấp)?|cấp) (?:tỉnh|bộ|sở|thành phố|quận|huyện|thị xã|xã|phường|địa phương)"
    r"(?:(?:,| và) (?:cấp )?(?:quận|huyện|thị xã|xã)(?! (?:hội|ủy|lỵ)))*(?! (?:ủy|lỵ)\b)|"
    r" (?:tỉnh|thành phố|(?<!quận )huyện|(?<!huyện )xã|tp)(?! (?:ủy|lỵ|hội)\b)|"
    r" ở (?:cấp )?(?:trung ương|tw|tỉnh|huyện|xã|phường|cơ sở|địa phương|thôn|khu dân cư)"
    r"(?:(?:,| và) (?:ở )?(?:cấp )?(?:địa phương|tỉnh|huyện|xã|cơ sở|thôn)(?! (?:ủy|hội)))*|"
    r" trong và ngoài (?:tỉnh|nước)| trong nước và quốc tế| trong (?:toàn )?(?:tỉnh|thành phố|huyện)| trong cả nước|"
    r" trong (?:vùng|khu vực)(?! (?:kinh tế|ảnh hưởng|dự án|quy hoạch|biên|nguy|lõi|đệm|phòng|nội|ngoại|ngập|lũ|"
    r"thiên|dịch|sạt|đồng|tây|đông|nam|bắc|trung|duyên|miền|phía|này|đó|có|bị|chịu|rừng|núi|khó|sâu|xa))|"
    r" trong (?:toàn )?ngành(?: (?:giao thông vận tải|y tế|giáo dục(?: và đào tạo)?|nông nghiệp|công thương|xây dựng|"
    r"tài chính|tư pháp|nội vụ|văn hóa|ngân hàng|thuế|hải quan|kiểm sát|tòa án|thống kê))?(?!, lĩnh vực| và lĩnh vực)|"
    r" toàn (?:tỉnh|thành phố|huyện|ngành|quốc)| tại chỗ|"
    r" khác ở (?:trung ương|địa phương)| chuyên môn| (?:ở )?các cấp| cùng cấp| ven biển| biên giới|"
    r" có (?:rừng|biển|đê|(?:đường )?biên giới(?: (?:đất liền|trên (?:đất liền|biển)))?|dịch(?: bệnh)?|dự án|"
    r"công trình|đông đồng bào dân tộc thiểu số)(?= *(?:[,.;:)\n]|$)| (?:trực|chủ|"
    r"tổ|tăng|rà|xây|phải|cần|khẩn|kiểm|bố|triển|thực|tập|đẩy|phối|chỉ|kịp|sớm))|"
    r" (?:miền núi|vùng cao|trung du)(?:(?:,| và) (?:miền núi|vùng cao|trung du|ven biển|hải đảo|biên giới))*|"
    r" (?:đang|chưa|đã) có dịch(?: bệnh)?(?= *(?:[,.;:)\n]|$))|"
    r" khác(?! nhau| biệt| (?:có )?liên quan)| còn lại(?! (?:là|đạt|chưa|\d))|"
    r" (?:của )?nhà nước| chức năng| y tế\b| thành viên)(?![^\W_])"
)
# The field of an association or of an expert authority: "các hội nghề nghiệp về kế toán".
TOPIC = (
    r" (?:về|trong lĩnh vực|ngành) (?:(?:quản lý|bảo vệ|phát triển) )?(?:du lịch|môi trường|y tế|giáo dục|thương mại|"
    r"xây dựng|văn hóa|thể thao|nông nghiệp|thủy sản|lâm nghiệp|công nghiệp|đất đai|tài nguyên|đầu tư|tài chính|"
    r"kế toán|kiểm toán|luật|bất động sản|vận tải|xuất khẩu|công nghệ thông tin|logistics|lao động|an toàn thực phẩm|"
    r"sở hữu trí tuệ|khoa học(?: và)? công nghệ|giao thông)(?![^\W_])"
)
# A unit within each of the bodies named: "tổ chức pháp chế các bộ, ngành", "thi hành án các quân khu".
WITHIN = (
    r"(?<![^\W_])(?:các )?(?:tổ chức pháp chế|thanh tra|thi hành án|đảng ủy|đảng đoàn|công đoàn|văn phòng) "
    r"(?:(?:của|ở) )?$"
)
# An administration through all levels: "từ tỉnh đến cơ sở".
THROUGH = (
    r" từ (?:cấp )?(?:trung ương|tỉnh|thành phố|huyện)(?:,? (?:quận|huyện|thị|thành|thị xã|thành phố)){0,3} (?:đến|tới|"
    r"xuống) (?:cấp )?(?:cơ sở|tỉnh|địa phương|huyện|quận|xã|phường)(?:(?:,| và)? "
    r"(?:thị xã|thị trấn|huyện|thị|thành|xã|phường|cơ sở)(?![^\W_]))*(?![^\W_])"
)
# The part of the country in which places lie.
REGION = r" (?:(?:ở |thuộc )?(?:khu vực )?(?:phía|miền) (?:bắc|nam|đông|tây|trung|núi phía bắc)(?: bộ)?)(?![^\W_])"
# Where an authority or a unit sits.
LOCAL_FIELD = r" (?:(?:ở )?địa phương|(?:ở )?các cấp)(?: các cấp)?(?![^\W_])"
LOCAL = r" trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|xã|phường))?(?![^\W_])"
AUTHORIZED = r" có thẩm quyền(?: (?:của|ở) (?:trung ương|tỉnh|thành phố|địa phương))?(?![^\W_])"
# What figures say of a branch of the economy.
FIGURES = r" (?:tăng|giảm|đạt|chiếm|ước|bằng|chỉ|đều)\b"
# The bodies in general are who must act.
SUBJECT = (
    r" (?:có trách nhiệm|chịu trách nhiệm|chủ động|phải|cần|căn cứ|khẩn trương|kịp thời|báo cáo|phản ánh|liên hệ|"
    r"nghiêm túc|gửi)\b"
)
CLAUSE = r"(?:^|[,;.:] |\n)$"
# Words that hand something to whoever is named next.
ADDRESSED = (
    r"(?:yêu cầu|đề nghị|giao(?: nhiệm vụ)?(?: cụ thể)?(?: cho)?|chỉ đạo|đôn đốc|nhắc nhở|giám sát|hướng dẫn|kiến nghị|"
    r"phối hợp(?: chặt chẽ)?(?: với| cùng)?|chủ trì(?: cùng)?|làm việc với|hỗ trợ|nghe|thông báo(?: để| cho| đến)?|"
    r"thủ trưởng|(?<!tăng )trưởng|giám đốc|lãnh đạo|người đứng đầu|chủ tịch|tham mưu cho)[ ,:]*$"
)
# Words by which the group is the one that acts.
ACTS = (
    r",? (?:chủ động|chủ trì|phối hợp|tập trung|báo cáo|rà soát|triển khai|thực hiện|tiếp tục|khẩn trương|căn cứ|"
    r"có trách nhiệm|chịu trách nhiệm|tham mưu|tăng cường|đẩy mạnh|đẩy nhanh|nghiêm túc|phải|đề xuất|hoàn thiện|"
    r"đăng ký|thường xuyên|quan tâm|thống nhất|xây dựng|hỗ trợ|vào cuộc|tuyên truyền|vận động|phổ biến|tổ chức|"
    r"lồng ghép|lập (?:danh sách|kế hoạch|hồ sơ|dự toán|phương án)|bố trí|chuẩn bị|kiểm tra|khắc phục|hoàn thành|cử)\b"
)
# What such words name is an enterprise, a part of the economy or of a school, and no body of the administration.
BUSINESS = (
    r" (?:kinh doanh|xuất khẩu|nhập khẩu|sản xuất|thu gom|cung (?:cấp|cứng|ứng)|vận tải|viễn thông|dịch vụ|lữ hành|"
    r"du lịch|phân phối|bán|chế biến|khai thác|tư nhân|xây lắp|vận hành|cấp nước|có hoạt động)\b"
)
# A group in general, or a place and no body.
VAGUE = (
    r"(?:luật tổ chức|một số|nhiều|mọi|bất kỳ|hai|các loại|liên|một trong|ngang|trong số|"
    r"(?<!năm \d{3})(?<!/\d{3})\d|\d{1,3} bộ,) $"
)
PLACED = (
    r"(?:(?:tại|ở|trong|từ|đến|giữa|thuộc|địa bàn|xã hội|của|so với|bàn|địa phương|liên kết|"
    r"sáp nhập|sắp xếp|thành lập|địa giới(?: hành chính)?|dân số|diện tích|nối|qua|khắp|trên|trung tâm)|"
    r"(?:tại|ở|từ) (?:[^\W\d_]+ ){1,4}và|%) $"
)
# "các địa phương phía Nam gieo sạ …": places of which something is told.
IN_REGION = r" (?:(?:ở )?(?:phía|miền|vùng|khu vực) |trên cả nước)"
STATE_FIRMS = ("tập đoàn", "tổng công ty")
# Places as they are classed.
KIND_OF_PLACE = r" (?:đặc biệt khó khăn|khó khăn|nghèo|bãi ngang|an toàn khu|nông thôn mới|đạt chuẩn)(?![^\W_])"
# Syllables before "bộ" and "sở" with which they are other words: "cán bộ", "trụ sở".
JOINED = r"(?:nội|cán|cấp|đồng|trụ|toàn|tiến|cục|cơ|công|hội|thư|đảng) $"
# "Đề nghị cơ quan thuế …": that of each place.
BRANCHES = (
    "thuế", "hải quan", "thanh tra", "công an", "quân sự", "tài chính", "điều tra", "thi hành án", "chuyên môn",
    "quản lý thuế", "kiểm lâm", "khí tượng", "khí tượng thủy văn",
)  # fmt: skip

"""Nouns that tell what kind of body or party is told to act: "các đơn vị", "các chủ đập"; patterns without names."""

KIND_OF_BODY = (
    r"(?:địa\s+phương|cơ\s+quan(?:\s+(?:chức\s+năng|chuyên\s+môn|chủ\s+quản|ngang\s+bộ))?|đơn\s+vị|"
    r"tổ\s+chức(?!\s+(?:thực\s+hiện|triển\s+khai|kiểm\s+tra|rà\s+soát|thi\s+hành|quán\s+triệt|tuyên\s+truyền))|"
    r"cá\s+nhân|ngành|cấp|đoàn\s+thể|"
    r"doanh\s+nghiệp|thương\s+nhân|tập\s+đoàn|tổng\s+công\s+ty|hợp\s+tác\s+xã|hiệp\s+hội|ngân\s+hàng|hội|"
    r"chủ\s+(?:đầu\s+tư|đập|hồ|rừng|tàu)|"
    r"nhà\s+đầu\s+tư|nhà\s+thầu|thành\s+viên|cán\s+bộ|công\s+chức|viên\s+chức|người\s+lao\s+động|ban\s+quản\s+lý|"
    r"huyện|thị\s+xã|thành\s+phố|quận|phường|thị\s+trấn|đặc\s+khu|xã|tỉnh|sở|ban|bộ)"
)
KIND_OF_PARTY = (
    r"(?:cơ\s+sở(?!\s+(?:dữ|hạ|vật|pháp))|trường(?!\s+hợp)|viện(?!\s+trợ)|học\s+viện|bệnh\s+viện|báo(?!\s+cáo)|đài|"
    r"cổng\s+thông\s+tin|hiệp\s+hội|hội(?!\s+(?:nghị|thảo|nhập))|"
    r"liên\s+hiệp|liên\s+minh|liên\s+đoàn|tỉnh\s+đoàn|thành\s+đoàn|đoàn\s+thanh\s+niên|ngân\s+hàng|ban\s+quản\s+lý|"
    r"tập\s+đoàn|tổng\s+công\s+ty|công\s+ty|chi\s+nhánh|"
    r"quỹ(?!\s+đất)|trung\s+tâm|văn\s+phòng|bảo\s+hiểm\s+xã\s+hội|kho\s+bạc|cục|chi\s+cục|tòa\s+án|toà\s+án|"
    r"viện\s+kiểm\s+sát|công\s+an|bộ\s+chỉ\s+huy|"
    r"đội|trạm|nhà\s+(?:trường|mạng)|tổ\s+công\s+tác|đoàn\s+(?:kiểm\s+tra|thanh\s+tra|giám\s+sát|công\s+tác)|vụ\s+(?:quản\s+lý|"
    r"chức\s+năng)|hội\s+đồng)"
)
HOW_DONE = r"(?:thu|nộp|chi|cấp|trồng|sửa|xây|làm|họp)(?=\s(?:xong|đủ|đúng|hết|dứt)\s)"
"""Verbs of one syllable, told by how far it is to be done: "các thôn | thu xong quỹ"."""

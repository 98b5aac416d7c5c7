"""The name of a measure as a reader would write it: the noun phrase before the verb, the counted noun and what it is
of, the bullet's label where the sentence leaves the name out."""

from __future__ import annotations

import re

from ....letters import compile_vi
from ....patterns import Pattern
from ..times.years_begin import without_years_begin
from .goal_words import GOAL_END, GOAL_ONLY, behind_goal
from .name_times import TIME

# What opens a clause without being part of a name.
_LEAD = Pattern(
    r"(?i)^(?:để đạt (?:được )?(?:(?:mức|mục tiêu) )?(?=t(?:ăng|ốc|ỷ))|(?:ước )?thực hiện cả(?: năm)?\s*,?(?= \w)|"
    r"(?:trong )?năm học(?: này| qua| mới)?,?(?= (?!(?:này|qua|mới|trước|sau|tới)(?![^\W_])|\d)[^\W\d_])|"
    r"(?:song hành|song song|cùng) với (?:đó|việc đó),?|"
    r"(?:trong đó|ngoài ra|bên cạnh đó|sơ bộ|(?:đáng chú ý|nổi bật)(?: nhất)?(?: là)?|"
    r"đồng thời|bao gồm|gồm|cụ thể|tiếp tục|(?:trên )?(?:toàn|cả) (?:tỉnh|"
    r"huyện|ngành|thành phố|xã)(?= (?:đã|có|ghi nhận|xảy ra|hiện|đang|còn|giải ngân|gieo|trồng|cấy|thu hoạch|"
    r"xuống giống|khai thác|sản xuất|được cấp|thu|chi|thành lập|tiếp nhận|huy động|thả nuôi)"
    r"(?![^\W_])|$)|kết quả(?= ?,)|"
    r"đang(?! (?:giải quyết|xử lý|thụ lý|điều trị|chờ)(?![^\W_]))|"
    r"qua [^,;:.]{3,50},|đầu năm(?= (?:toàn|cả|trên|(?:huyện|tỉnh|xã|quận|phường|thành phố)(?: còn| có|$)))|"
    r"chủ yếu(?: là)?(?: do| ở)?(?= )|mùa (?:khô|mưa|lũ)(?: này| nay)?|"
    r"trên địa bàn(?: tỉnh| huyện)?(?: (?:có|đã)|(?= (?:xảy ra|ghi nhận)(?![^\W_]))|$)|đến nay|hiện nay|hiện|nay|lại$|"
    r"tính(?! (?:chung|gộp))|(?:cả nước|toàn quốc) xảy ra|từ [^,;:.\d]{3,40} (?:đến|tới) nay|"
    r"từ (?:khi |lúc )?(?:bắt )?đầu (?:chương trình|dự án|đề án|nhiệm kỳ|vụ)(?: nay)?|từ đầu năm(?: đến(?: nay)?)?|"
    r"(?:bước vào|sau|giữa|đầu|đầu năm|cuối|"
    r"(?:(?:cả|trong|toàn) )?(?:năm|quý|tháng|kỳ))(?=\s*,)|riêng|và|với|có(?! mặt)|đã|là|từ|lũy kế|luỹ kế|cộng dồn|"
    r"tích l[ũu][ỹy](?= (?:đến|từ)(?![^\W_]))|(?:tính|cộng) (?:chung|gộp)|phấn đấu|mục tiêu|quyết tâm|"
    r"(?:bảo|đảm) (?:đảm|bảo)(?= (?:thu|chi|tỷ|tỉ|tổng|số|mức|sản lượng|diện tích|giải ngân)(?![^\W_]))|"
    r"tập trung|thúc đẩy|đẩy mạnh|duy trì|đạt(?= (?:tốc|nhịp) độ )|đưa|nâng(?! cấp)|"
    r"giữ(?! (?:nguyên|vững))|nhưng|song(?! (?:hành|song)(?![^\W_]))|tuy (?:nhiên|vậy)|tuy|mặc dù (?:vậy|thế)|"
    r"kết quả (?:rà soát|điều tra|khảo sát|thống kê|kiểm kê)(?: [^,;:]{1,30})?,|"
    r"(?:trước|sau) khi [^,;:.]{3,60},|trên địa bàn (?:tỉnh|huyện|thị xã|thành phố|xã|phường|quận)"
    r"(?: (?-i:[A-ZĐ]|Ô|Ư|Ă|Â|Á|À)[^\W\d_]+){1,3}(?= (?:có|đã|còn|xảy ra)|$)|"
    r"mới(?= (?:giải ngân|thực hiện)(?![^\W_]))|trở lên(?=,)|(?:đến )?(?:hết|cuối) (?:năm|quý|kỳ|nhiệm kỳ)(?! [\dIV])|"
    r"lũy tích|trong (?:tháng|kỳ|quý|năm)(?!\s*\d)|trong khi(?: đó)?|trong(?! (?:(?:nước|tỉnh)(?! [^\W\d_])|sạch))|vào|"
    r"tại thời điểm|như|(?:vào )?cuối(?= năm)|trở đi|mỗi năm có|chỉ tiêu \d+:|đặc biệt|cá biệt|"
    r"(?:năm|quý|tháng) (?:trước|ngoái|nay|này)(?=,? [^\W\d_])|sang(?! (?:tên|nhượng|trọng|chiết|lấp)(?![^\W_]))|"
    r"được|phải(?! (?:thi hành|thu|nộp)(?![^\W_]))|nếu như|khi|nhằm|theo [^,.;:]{3,130},|theo|số\s*\d+\b|đó|thì|còn|"
    r"cả nước (?:có|đã|hiện)|cả (?:quý|kỳ|vụ)$|cả(?! nước)|nếu (?:không )?có [^,;:.]{2,40},|dự báo|"
    r"(?:dự )?ước|tính đến|đến|năm|tháng|dự kiến|hàng năm|hằng năm|(?:giao|phê duyệt|phê chuẩn|quyết định|thông qua|"
    r"thống nhất|phân bổ)"
    r"(?=\s(?:tổng|dự toán|kế hoạch|chỉ tiêu|quyết toán)\s)|"
    r"(?:(?:nghị quyết|kế hoạch|đại hội|chương trình|đề án|quốc hội|chính phủ|hđnd|ubnd|tỉnh|huyện|thành phố|xã|ngành)"
    r"(?: [^\s,;.:]+){0,6}? )?(?:đặt ra|đề ra|xác định|đặt(?! ra))(?: (?:các )?(?:mục tiêu|chỉ tiêu))?"
    r"(?= [^\W\d_])(?! (?:là|cho|tại|trong|theo|từ|của|đến|giống|hàng|mua|may|vòng|cọc|ống)(?![^\W_])))"
    r"(?![^\W\d_])\s*|(?:giảm|tăng|nâng cao)\s+(?=tỷ lệ|tỷ trọng|tỉ lệ|số |mức )|[\s,;:.()\-–+*]+)|"
    r"^\(?\d{1,2}\)\s*|^\[\d{1,3}\]\s*|^[a-zđ](?:[.]\d{1,2})*[.)/]\s+|^\d{1,2}\s+(?=[A-ZĐÁÀẢÃẠÂẤẦĂẮẰÔỐỒƯÝ])"
)
# What stands between a name and its value, word by word from the value back.
_TRAIL = frozenset(
    (
        "ước", "ước tính", "ước thực hiện", "đạt", "đạt và", "đạt được", "thực hiện", "thực hiện đạt", "là", "được",
        "có",
        "với", "khoảng", "trên", "hơn", "gần", "lên", "tới", "đến", "ở mức", "bằng", "còn", "chiếm", "xuống",
        "thêm", "cho", "phấn đấu", "tối thiểu", "ít nhất", "dưới", "không quá", "vượt", "lên thành", "đã", "mức",
        "chỉ", "mới", "vào", "từ", "vẫn", "duy trì", "tiếp tục", "có thể", "tăng lên", "giảm xuống", "giảm còn",
        "tăng từ", "giảm từ", "dao động", "dao động ở", "dao động từ", "dao động trong", "cả", "cuối", "hết", "trở đi",
        "nay", "dự ước", "kéo giảm", "kéo giảm còn", "rút còn", "rút xuống", "rút xuống còn", "hạ còn", "hạ xuống",
        "hạ xuống còn", "kéo xuống", "kéo xuống còn", "khống chế ở", "nhích", "nhích lên", "cộng lại",
        "gộp lại",
        "hiện", "dự kiến", "tổng cộng", "tương ứng", "lần lượt", "phải", "phải đạt", "hoàn thành", "tổng số",
        "trong tháng", "trong quý", "trong kỳ", "lũy kế", "lũy tích", "từ đầu năm", "tỷ lệ", "không thấp hơn",
        "không dưới", "không vượt", "xấp xỉ", "tối đa", "tăng dần từ", "giảm dần từ", "trong đó",
        "gồm", "bao gồm", "cụ thể", "sẽ", "với mục tiêu", "như sau", "đến nay", "cả năm", "hiện có", "gấp",
        "th", "ước th", "tháng này", "cộng dồn", "qui lại", "quy lại", "tính từ đầu năm", "cao nhất",
        "tính chung", "tháng trước", "trong tuần", "tuần qua", "kỳ báo cáo", "từ đầu nhiệm kỳ",
        "thấp nhất", "ghi nhận", "tương đương", "quý này", "kỳ này", "năm nay",
    )
)  # fmt: skip
_PLANS = frozenset(("KH", "DT", "NQ", "CK", "TH", "CT"))
_TRAIL_SIGNS = " ,:(-–\t\xa0\n"
# Words that end in one of these without ending there.
_WHOLE = frozenset(
    (
        "tăng thêm", "trở lên", "trở xuống", "phát hiện", "xuất hiện", "thể hiện", "thu được", "không có", "chưa có",
        "đình chỉ", "lấn chiếm", "mặt bằng", "tổng mức",
        "chứng chỉ", "tín chỉ", "địa chỉ", "trồng mới", "lập mới", "ký mới", "cấp mới", "làm mới",
        "dựng mới", "học mới", "thôn mới", "xây mới", "mắc mới", "mở mới", "tư mới", "định mức", "hạn mức",
        "liên kết với", "cấp trên", "cao bằng",
    )
)  # fmt: skip
_LEFT_UNDONE = frozenset(("không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành"))
# Names of one word behind a label: "Về người: chết | 4 người", "Chăn nuôi: lợn | 900 con".
_SHORT_NAMES = frozenset(
    (
        "chết", "mất tích", "bị thương", "lợn", "heo", "trâu", "bò", "dê", "gà", "vịt", "lúa", "ngô", "lạc", "đậu",
        "sắn", "mía", "chè", "tôm", "cá", "rau", "muối",
    )
)  # fmt: skip
_DIGIT = Pattern(r"\d")
# Behind a label these say where and when: "c) Tai nạn lao động: cả nước xảy ra | 38 vụ".
# What parts a sum names it not: "2. Phân kỳ: năm 2016: | 54 tỷ đồng"; nor does a label of any text.
_PARTS_ONLY = Pattern(
    r"(?i)(?:phân kỳ(?: (?:đầu tư|vốn|thực hiện|kinh phí))?|lộ trình|chia theo năm|từng năm|kết quả|nguyên nhân|"
    r"(?:những )?(?:tồn tại|khó khăn|hạn chế|vướng mắc|bất cập)(?:(?:,| và) (?:tồn tại|khó khăn|hạn chế|vướng mắc))*)$"
)
# With the ages of those it names: "Trẻ từ 5 đến dưới 12 tuổi: mũi 1 đạt".
_LABEL = Pattern(
    r"(?:[-+*•]\s*)?(?P<label>(?:[^\d:;.]|(?<=-)19|\d{1,2}(?=\s?(?:tuổi|(?:-|–|đến)\s?(?:dưới )?\d{1,2}\s?tuổi)))"
    r"{2,90}):"
)
_VERBS = (
    r"(?:phát hiện|xử lý|đã|số hóa|số hoá|tổ chức|thực hiện|tiếp nhận|giải quyết|ban hành|khởi tố|điều tra|bắt|thu giữ|"
    r"cấp (?:mới|đổi|lại)|cấp|trồng mới|trồng|gieo cấy|thành lập|có|xảy ra|đăng ký|hỗ trợ|kết luận|triển khai|xây dựng|"
    r"xây|duy trì|hoàn thành|khám|tiêm phòng|tiêm|thu hồi|thu gom|(?:chi )?trả|giải phóng|lắp đặt|thẩm định|"
    r"(?:xếp|phân) loại|khai giảng|đình chỉ|ghi nhận|kết nạp|giải ngân|cắt giảm|rút ngắn|phân cấp|phân quyền|"
    r"đơn giản (?:hóa|hoá)|tiết kiệm|bố trí|hình thành|đào tạo|bồi dưỡng|phát triển|công bố|tạo|"
    r"bãi bỏ|giữ(?: nguyên| vững)?|nâng cấp|cải tạo|mở rộng|di dời|giải (?:toả|tỏa)|quy hoạch|đầu tư|công nhận|cử|"
    r"đưa vào)"
)
_VERB_ONLY = Pattern(
    rf"(?i)^(?:đang )?{_VERBS}(?:[ ,](?:và|mới|được|thành lập|trừ|lập|cho|xong|lần đầu|xử lý|trung bình|bình quân|thêm|"
    r"bồi dưỡng|đào tạo|sử dụng|vận hành|khai thác|hoạt động|vị trí|sẽ)"
    rf"|(?:,|,? và)? {_VERBS})*$"
)
_HEAD = Pattern(r"(?i)tỷ lệ|tỷ trọng|tỉ lệ|tốc độ|nhịp độ|chỉ số")
_STRONG_HEAD = Pattern(
    # At the other letters nothing of this can begin.
    r"(?i)(?=[tnkgsdbclm])(?<![^\W_])(?:tỷ lệ|tỷ trọng|tốc độ tăng|nhịp độ tăng|kim ngạch|kim ngạnh|"
    r"giá trị (?:sản xuất|xuất|nhập)|sản lượng|doanh thu|"
    r"tổng (?:mức|vốn|thu|chi|giá trị|số)|bội chi|thu ngân sách|(?<!bội )chi ngân sách|dư nợ|chỉ số|"
    r"thu nhập bình quân|kinh tế tăng trưởng|lượng mưa|mực nước|nhiệt độ)(?![^\W_])"
)
_VERB_ON = Pattern(r"(?i)(?<![^\W_])(?:tiếp tục|đã|sau|thì|vẫn|liên tục|cũng|ngày càng|có xu hướng)(?![^\W_])")
# What tells of a measure before its figure stands in brackets: "tỷ lệ … | luôn đạt cao (72%)".
_GOES_ON = Pattern(
    r"(?i)(?<=\w)\s(?:(?:(?:luôn|vẫn|đã|tiếp tục|liên tục|ngày càng|đều|cũng)\s)+"
    r"(?:đạt|tăng|giảm|duy trì|có xu (?:hướng|thế)|ở mức)|(?:đạt|tăng|giảm|có xu (?:hướng|thế)|ở mức)(?=\s\w))\s?"
    r"(?:được|ở|mức|cao|khá|thấp|tốt|mạnh|dần|nhanh|chậm|tăng|giảm|lên|xuống|trong|nhiều|năm|liền|hơn|còn|chỉ|"
    r"c òn|ch ỉ|\s)*$"
)
_GOES_ON_SIGNS = (
    "đạt", "tăng", "giảm", "trì", "hướng", "thế", "mức", "được", "ở", "cao", "khá", "thấp", "tốt", "mạnh", "dần",
    "nhanh", "chậm", "lên", "xuống", "trong", "nhiều", "năm", "liền", "hơn", "còn", "chỉ", "òn", "ỉ",
)  # fmt: skip
# "Tỉnh lớn thứ ba với | quy mô dân số trên 2 triệu người"
_SIZE = Pattern(
    r"(?i)\svới\s(?=(?:(?:quy mô )?dân số|(?:tổng )?(?:diện tích|công suất|chiều dài|mức đầu tư|vốn|kinh phí))"
    r"(?![^\W_])"
    r"[^,;]*$)"
)
# Who acts, and the verb of managing: "Sở Công Thương điều hành | giá xăng dầu".
_ACTOR = Pattern(
    r"^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Quốc hội|Chính phủ|Thủ tướng|Sở|Bộ|Ban Quản lý|Cục|Chi cục|"
    r"Công an|Ngân hàng|Kho bạc|Các (?:sở|bộ|địa phương|đơn vị|ngành))"
    r"(?![^\W_])[^;:]{0,90}?\s(?:điều hành|đôn đốc|chỉ đạo|tăng cường|đẩy mạnh|triển khai|tổ chức|rà soát|tham mưu|"
    r"(?:quyết nghị|(?:quyết nghị )?thông qua|giao|phê duyệt|quyết định)(?=\s(?:tổng|dự toán|chỉ tiêu|kế hoạch|thu|"
    r"chi)\s)|phấn đấu|bảo đảm|đảm bảo|quản lý|nâng|"
    r"hoàn thành|thực hiện)\s+(?=\w+\s\w|[^\W_]{2,} *\w*$)"
)
_BODY = (
    r"(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Sở|Bộ|Ban|Cục|Chi cục|Công an|Ngân hàng|Kho bạc|Phòng|Trung tâm|"
    r"[Cc]ác (?:sở|bộ|địa phương|đơn vị|ngành|huyện|xã|trường))"
)
_ACTS = Pattern(rf"^{_BODY}(?![^\W_])[^;:.]{{0,90}}?(?<!Đào)\s(?P<act>{_VERBS.replace('|có|', '|')}|huy động)$")
"""Who acts, and what is done to the value: "Sở Tài chính | giải ngân"."""
# "phối hợp Đài Phát thanh tỉnh phát | 6 chuyên mục"
_WITH_BODY = Pattern(r"(?i)phối hợp (?:với )?.{3,90}\s(?P<act>mở|phát|tổ chức|xây dựng|kiểm tra|trao|tặng|tập huấn)")
_COMPLETES = Pattern(r"(?i)\s(?:hoàn thành|thực hiện|thực hiện đạt)\s*$")
_BODY_ALONE = Pattern(rf"^{_BODY}(?:\s(?:[A-ZĐ][^\W\d_]*|và|-|y|tế|[a-zđ][^\W\d_]{{0,5}})){{1,20}}$")
# "Một số sản phẩm: alumin | 56 nghìn tấn"
_LIST_OF = Pattern(
    r"(?i)[\s;–+*-]*(?:(?:một số|các|những|trong các)\s)?"
    r"(?:trong đó|chủ yếu|gồm|bao gồm|cụ thể|"
    r"(?:sản phẩm|mặt hàng|ngành|loại|nhóm|cây trồng|vật nuôi)(?: [^\s:]+){0,5})\s*"
)
_SETS = ("giao", "thông qua", "phê duyệt", "quyết định", "đầu năm")
# "tổng chi | được HĐND huyện giao": who set it is no part of the name.
_SET_BY = Pattern(r"(?i)\s(?:được|do)\s(?:[^\W\d_]+\s){1,8}?(?:giao|thông qua|phê duyệt|quyết định)(?:\sđầu\s*năm)?$")
_TO_HEAD = Pattern(r"(?i)(?<![^\W_])(?:nâng|đưa|tăng|giảm|hạ|duy trì|để|giữ)\s(?=(?:tỷ lệ|tỷ trọng|tỉ lệ)\s)")
_LOOSE_END = Pattern(r"(?i)\s(?:của|và|tới hết|cho đến|đến hết|với|theo|đến|trong|từ|là|cho|được tính|so|vào|\(\w?)$")
_LOOSE_SIGNS = (
    "của", "và", "hết", "đến", "với", "theo", "trong", "từ", "là", "cho", "tính", "so", "vào",
)  # fmt: skip
# "Tổng nợ, bao gồm nợ trong nước và nợ nước ngoài, | là"
_ASIDE = Pattern(r",\s(?:(?:bao\s)?gồm|kể\scả|(?:không|chưa)\s(?:kể|bao\sgồm|tính))\s[^;:\d]*$")
# "Xuất khẩu nông sản vẫn chiếm tỷ trọng lớn nhất, | đạt"
_RANKS = Pattern(r"\s(?:(?:vẫn|tiếp tục|luôn|hiện)\s)?(?:chiếm|giữ)\stỷ trọng\s(?:lớn|cao|chủ yếu)(?:\snhất)?$")
# "Bến Lức", "Cần Giuộc": a place keeps its capital.
PROPER = compile_vi(r"[{U}][{L}]*(?:\s[{U}][{L}]+){1,3}(?:\s\d+)?$")
# "do ảnh hưởng của sâu bệnh nên | năng suất chỉ đạt"
_CAUSE = Pattern(r"(?i)(?<![^\W_])do\s[^;:]{3,110}?\snên\s")
# "Qua kiểm tra cho thấy | số bến chưa được cấp phép"
_SHOWS = Pattern(
    r"(?i).*(?<![^\W_])cho thấy(?:\strong(?:\s(?:tổng\s)?số)?)?[\s,:]*(?:(?:mới|vẫn|hiện)\s)?(?=\S+\s\S|$)"
)
# "Giá trị thực hiện | tháng 9 đạt": the verb is part of what is measured.
_OUTPUT = Pattern(r"(?i)(?:giá trị|khối lượng)")
_LONG = 9
# "Biên chế giao 58, | hiện có 52 cán bộ": the bare number has its own name
_COUNT_TOLD = Pattern(
    r"[^\W\d_]\s\d{1,4}(?:[.]\d{3})*,\s(?:đạt (?=mật độ)|(?=(?:hiện|nay|đến nay|thực tế|còn|thiếu|thừa)(?![^\W_])))"
)
TOO_LONG = 28


def label_of(text: str, start: int, end: int) -> str:
    """The label of a bullet ("- Sản xuất công nghiệp: …") or of a lettered item; empty where it has none."""
    found = _LABEL.match(text, start, end)
    label = clean(_without_lead(found["label"])) if found else ""
    return "" if _PARTS_ONLY.match(label) else label


def clean(words: str) -> str:
    words = " ".join(words.split()).strip(" ,;:.-–()+*“”\"'").rstrip("/")
    for _ in range(8):
        ends = words[-5:].lower().endswith(_LOOSE_SIGNS) or "(" in words[-2:]
        if not ends or (found := _LOOSE_END.search(words)) is None:
            break
        words = words[: found.start()]
    if ("(" in words or ")" in words) and words.count("(") != words.count(")"):
        words = words.replace("(", "").replace(")", "")
    if PROPER.match(words):
        return words
    return words[:1].lower() + words[1:] if words[1:2].islower() or " " in words[:2] else words


def before_value(clause: str) -> str:
    """The name in the words before a value."""
    if (told := _COUNT_TOLD.search(clause)) is not None:
        clause = clause[told.end() :]
    words = _without_trail(without_time(_CAUSE.sub("", clause) if " nên " in clause else clause))
    words = _SHOWS.sub("", behind_goal(words)) if "cho thấy" in words else behind_goal(words)
    words = _RANKS.sub("", words) if ", " in clause and "ỷ trọng" in words else words
    words = _ASIDE.sub("", words) if ", " in words and clause.rstrip().endswith(" là") else words
    words = _without_lead(_SET_BY.sub("", words) if words.endswith(_SETS) else words)
    if ";" in words and len((tail := words.rsplit(";", 1)[1]).split()) >= 2:
        words = tail
    if ":" in words:
        head, tail = words.rsplit(":", 1)
        short = tail.strip()
        own = is_verb(short) or short.lower() in _SHORT_NAMES or (short.isupper() and short not in _PLANS)
        own |= bool(short) and bool(_LIST_OF.fullmatch(head) or _PARTS_ONLY.match(clean(head)))
        tail = _without_lead(tail.lstrip())
        words = tail if len(tail.split()) >= 2 or own else head if len(head.split()) >= 2 else words
    words = "" if _PARTS_ONLY.match(clean(words)) else words
    words = _shortened(_GOES_ON.sub("", words) if words.rstrip()[-6:].lower().endswith(_GOES_ON_SIGNS) else words)
    if " với " in words and (size := _SIZE.search(words)):
        words = words[size.end() :]
    if words.lower() in ("tích lũy", "tích luỹ"):
        return ""
    if words[:1].isupper() or words.startswith("các "):
        words = _without_actor(words, clause)
    if words.lower().startswith("phối hợp ") and (acts := _WITH_BODY.fullmatch(words)):
        return acts["act"]
    words = without_years_begin(words)
    return f"{words.lower()} thực hiện" if _OUTPUT.fullmatch(words) and " thực hiện" in clause else clean(words)


def _without_actor(words: str, clause: str) -> str:
    """Without the body that acts on the value: it is the subject of the sentence and no measure."""
    words = _ACTOR.sub("", words)
    if acts := _ACTS.match(words):
        return acts["act"]
    return "" if _COMPLETES.search(clause) and _BODY_ALONE.match(words) else words


_TIME_SIGNS = ("uý ", "háng", "thời điểm", "iai đoạn", "m kỳ", "u kỳ")


def without_time(words: str) -> str:
    timed = any(sign in words for sign in _TIME_SIGNS) or _DIGIT.search(words)
    return TIME.sub(" ", words) if timed else words


def _without_trail(words: str) -> str:
    """Without the verbs and adverbs that lead from a name to its value."""
    while True:
        words = words.rstrip(_TRAIL_SIGNS)
        tail = words[-24:].lower().lstrip(" (").replace(" (", " ").split()
        for count in (3, 2, 1):
            if " ".join(tail[-count - 1 :]) in _LEFT_UNDONE and tail[-count - 2 : -count] != ["hàng", "không"]:
                return words
            if len(tail) >= count and " ".join(tail[-count:]) in _TRAIL and " ".join(tail[-2:]) not in _WHOLE:
                words = words.rsplit(None, count)[0] if len(words.split(None, count)) > count else ""
                break
        else:
            return words


def head_before(clause: str) -> str:
    """The measure that an earlier clause names, where the value's own clause only goes on about it: "tỷ trọng dịch vụ
    tiếp tục tăng, | dự kiến đạt 41%"."""
    heads = list(_STRONG_HEAD.finditer(clause)) if clause else []
    if not heads:
        return ""
    words = clause[heads[-1].start() :]
    verb = _VERB_ON.search(words)
    name = before_value(words[: verb.start()] if verb else words)
    return name if 2 <= len(name.split()) <= TOO_LONG else ""


def _without_lead(words: str) -> str:
    """Without what opens a clause."""
    for _ in range(8):
        found = _LEAD.match(words)
        if found is None:
            break
        words = words[found.end() :]
    return words


def _shortened(words: str) -> str:
    """Of a whole sentence the last clause that is no longer than a name; "để nâng tỷ lệ …" begins with "tỷ lệ"."""
    if ("ỷ lệ" in words or "ỷ trọng" in words or "ỉ lệ" in words) and (head := _TO_HEAD.search(words)):
        words = words[head.end() :]
    if len(words.split()) > _LONG and (strong := _STRONG_HEAD.search(words)) and strong.start() > 20:
        words = words[strong.start() :]
    if len(words.split()) <= TOO_LONG:
        return words
    if _HEAD.match(words):
        return cut_short(words)
    for mark in re.finditer(r"[,;]\s", words):
        rest = words[mark.end() :]
        if len(rest.split()) <= TOO_LONG:
            return _without_lead(rest) if len(rest.split()) >= 3 else words
    return " ".join(words.split()[-TOO_LONG:])


def cut_short(words: str, most: int = TOO_LONG) -> str:
    """The first ``most`` words, up to the last comma among them."""
    kept = " ".join(words.split()[:most])
    head = kept.rpartition(",")[0]
    return head if len(head.split()) >= 8 else kept


def is_body(words: str) -> bool:
    """The name of a body and nothing else."""
    return _BODY_ALONE.match(words) is not None


def is_verb(words: str) -> bool:
    """Only a verb: what was done, not to what."""
    return bool(_VERB_ONLY.match(words))


def is_goal(words: str) -> bool:
    """Only words that set a goal ("phấn đấu đến năm 2030 đạt"), or none."""
    return bool(GOAL_ONLY.match(without_time(words)))


def ends_in_goal(words: str) -> bool:
    """The words before a percentage end in "chỉ tiêu", "phấn đấu": what it is of must stand behind."""
    return bool(GOAL_END.search(words)) and not _HEAD.search(words)

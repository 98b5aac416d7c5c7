"""Names without what stands before the measure and is none of it: who reports it, that it happened, what it is for."""

from __future__ import annotations

import re

from ....mentions import QuantityMention
from ....patterns import Pattern
from .count_names import noun

# "để bảo đảm mục tiêu | tăng trưởng GDP", "tốc độ tăng để phấn đấu cả năm | GRDP"
_AIM = Pattern(
    r"(?i)^(?P<rate>(?:tốc độ tăng|mức giảm) )?(?:để|nhằm) (?:[^,]{0,60}, )?"
    r"(?:(?:bảo đảm|đảm bảo|phấn đấu|hoàn thành|đạt|thực hiện) )+"
    r"(?:(?:được )?(?:mục tiêu|kế hoạch|chỉ tiêu)(?: với mức)? )?(?:cả năm |năm )?(?=\S+ ?\S)"
)
# "vậy, tính từ đầu năm đến nay, | CPI", "cũng | phát hiện", "2014, | vốn"
_OPENS = Pattern(
    r"(?i)^(?P<rate>(?:tốc độ tăng|mức giảm) )?(?:(?:như )?vậy,? |cũng |trong (?:(?:tháng|kỳ|quý|năm), |(?=(?:thu|chi|"
    r"tổng|số|vốn)(?![^\W_])))|ngoài ra,? |này, |(?:19|20)\d\d, |-(?:19|"
    r"20)?\d\d |"
    r"tính từ đầu năm(?: đến nay)?, |(?:trong )?số (?:các )?(?:mặt hàng|nhóm hàng|ngành)[^,]{0,40}, |theo [^,]{2,60}, |"
    r"đối với [^,]{2,60},,? ?)+(?=\S)"
)
# "thu ngân sách | tuy gặp nhiều khó khăn nhưng"
_YET = Pattern(r"(?i)\s(?:tuy|mặc dù|dù)\s[^;:.]{2,80}?\s(?:nhưng|song)(?:\s(?:vẫn|đã|cũng))?$")
# "một số nhóm hàng xuất khẩu tăng cao là | hàng nông sản"
_SOME_ARE = Pattern(
    r"(?i)^(?P<rate>(?:tốc độ tăng|mức giảm) )?(?:(?:một số|các|những|nhiều|\d{1,2}) [^;:.]{4,90}?|(?:kim ngạch|"
    r"giá trị) [^,;:.]{4,60}?"
    r"|đóng góp [^;:.]{4,90}?) (?:là|như|gồm) (?=\S)"
)
# "vốn đầu tư công | giải ngân", "mưa dông | làm sập"
_PAID_OUT = Pattern(r"(?i)^(?P<of>(?:tổng )?(?:kế hoạch )?vốn [^,;:]{2,90}?)(?: (?:mới|đã))? giải ngân$")
# "chỉ đạo triển khai kế hoạch đầu tư công với | tổng kế hoạch vốn"
_LED_WITH = Pattern(
    r"(?i)^(?:(?P<rate>giải ngân) )?(?:chỉ đạo|triển khai|tổ chức|thực hiện|phân bổ|hướng dẫn|"
    r"đôn đốc) [^,;:]{3,90}? với "
    r"(?=(?:tổng )?(?:kế hoạch vốn|vốn|kinh phí|số tiền|mức đầu tư)(?![^\W_]))"
)
_STORM = Pattern(
    r"(?i)^(?:(?:các|những|đợt|trận) )*(?:mưa|bão|lũ|dông|giông|lốc|sạt lở|thiên tai|hạn hán|rét|động đất|"
    r"triều)[^,;]{0,60}?"
    r" (?:đã )?làm (?P<harm>chết|sập|tốc mái|hư hỏng|ngập|cuốn trôi|đổ|gãy|bị thương|mất tích)[^,;]{0,30}$"
)
_PULL = Pattern(r"(?i)^(?:kéo|hạ) (?=(?:giảm )?(?:tỷ|tỉ) lệ)")
_FOR = Pattern(r"(?i)^(?:để|nhằm) (?=[^\W\d_]+ [^\W\d_])")
_LOOSE = Pattern(r"(?i)(?<=\S) (?:tại|(?<!đất )(?<!nhà )(?<!chỗ )ở|(?<!cấp )trên|qua)$")
_WORK = Pattern(r"(?i)^(?:công tác|tiến độ|việc) (?=(?:giải ngân|cấp|tiêm|thu|xử lý|phổ cập|giải quyết)(?![^\W_]))")
# "người | xuất khẩu lao động", "lao động | giải quyết việc làm": the work is counted by those who got it.
_WORKERS = Pattern(r"(?i)^(?:người|lao động|lượt người) (?=xuất khẩu lao động|XKLĐ|tuyển (?:mới|sinh))")
_GIVEN_WORK = Pattern(
    r"(?i)^(?P<who>(?:lượt )?(?:người|lao động)) (?:(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố) )?"
    r"(?=(?:giải quyết|tạo)(?: thêm)? việc làm|đào tạo nghề)"
)
_PERSONS = Pattern(
    r"(?i)^người (?=(?:bác sĩ|bác sỹ|dược sĩ|giáo viên|học sinh|sinh viên|học viên|cán bộ|công chức|viên chức|lao động|"
    r"đảng viên|đoàn viên|hội viên|công nhân|nông dân|thanh niên|trẻ em|bệnh nhân|biên chế)(?![^\W_]))"
)
_HEAD_OF_CATTLE = Pattern(r"(?i)^con (?=(?:gia súc|gia cầm|trâu|bò|lợn|heo|gà|vịt|dê|ngựa)(?![^\W_]))")
_BODY = Pattern(
    r"(?i)(?:^|[,;] |với |các |và |khu vực .{2,30} )(?:UBND|HĐND|BCH|sở|hạt|chi nhánh|cục|chi cục|bộ|ban|phòng|"
    r"công an|bảo hiểm xã hội|BHXH|tòa án|"
    r"viện kiểm sát|ngành|lực lượng)(?![^\W_])|theo hệ thống|số liệu|báo cáo|thống kê|(?<![^\W_])(?:cho thấy|cho biết)"
)
_HAPPENS = Pattern(
    r"(?i)^.{0,90}?(?<![^\W_])(?:(?<!để )(?<!không )xảy ra|ghi nhận|đã làm|làm cho|khiến)(?: (?:trên|được|thêm|"
    r"tổng số))?\s"
)


_WHERE = Pattern(r"(?:^|\s)(?:tại|ở|trên)\s")


# "không có người chết, bị thương | 2 người"
_NONE_OF = Pattern(
    r"(?i)^không (?:có|gây|làm|xảy ra) (?:người |ai |ca )?(?:bị )?(?:chết|tử vong|mất tích|thương vong), "
    r"(?=bị thương|mất tích|chết)"
)


def tidied(name: str, quantity: QuantityMention) -> str:
    """``name`` from its measure on."""
    name = _NONE_OF.sub("người ", name) if name.lower().startswith("không ") else name
    name = _OPENS.sub(lambda m: m["rate"] or "", _AIM.sub(lambda m: m["rate"] or "", name))
    name = _YET.sub("", _SOME_ARE.sub(lambda m: m["rate"] or "", name))
    name = _FOR.sub("", _LOOSE.sub("", name))
    name = _WORK.sub("", _PULL.sub("", name))
    if quantity.currency:
        name = _LED_WITH.sub(lambda m: f"{m['rate']} " if m["rate"] else "", name)
        return _PAID_OUT.sub(lambda m: f"giải ngân {m['of']}", name)
    if quantity.unit.startswith(("%", "‰")):
        return name
    name = _HEAD_OF_CATTLE.sub("", _PERSONS.sub("", _WORKERS.sub("", name)))
    name = _GIVEN_WORK.sub(r"\g<who> được ", name)
    counted = noun(quantity.unit)
    if counted and (storm := _STORM.match(name)):
        return f"{counted} {storm['harm'].lower()}"
    at = _place_of(name, counted) if counted else -1
    if at > 0:
        happened = _HAPPENS.match(name)
        if happened is not None and happened.end() <= at and not _WHERE.search(name[happened.end() : at]):
            return name[happened.end() :]
        if _BODY.search(name[:at]) and len(name[at:].split()) > len(counted.split()):
            return name[at:]
    return name


def _place_of(name: str, counted: str) -> int:
    """Where the noun of what is counted stands in its name as a word; -1 if nowhere."""
    found = re.search(rf"(?<![^\W_]){re.escape(counted)}(?![^\W_])", name.lower())
    return found.start() if found else -1

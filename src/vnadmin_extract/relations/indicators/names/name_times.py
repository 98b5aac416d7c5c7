"""Times within the words of a measure's name, which tell when and not what."""

from __future__ import annotations

from ....entities.dates.grammar import IN_WORDS
from ....patterns import Pattern

TIME = Pattern(
    # At the other letters nothing of this can begin, and most places are passed over at once.
    r"(?i)(?=t[ạhírừáuớ\d]|đ[ếầ]|h[ếaồô]|l[ú]|b[aốả]|s[á]|ch|m[ư]|n[găử]|qu|c[uáùả]|gi|[(\d])(?:(?:từ\s+)?(?:ngày\s+)?\d{1,2}(?:/\d{1,2})?(?:/\d{4})?"
    r"(?:\s+đến(?:\s+hết)?(?:\s+ngày)?|\s?[-–])\s?\d{1,2}/\d{1,2}(?:/\d{4})?(?![/\d])|"
    r"(?:từ\s+)?(?:ngày\s+)?\d{1,2}/\d{1,2}\s+đến\s+(?:hết\s+)?tháng\s+\d{1,2}(?![/\d])|"
    r"(?:từ\s+đầu\s+năm\s+|tính\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:(?:cùng\s+)?thời\s+điểm\s+)?"
    r"\d{1,2}/\d{1,2}(?:/\d{4}|/[0-3]\d)?(?![/\d])|"
    r"(?:trong\s+)?(?:các\s+)?(?:ngày\s+\d{1,2}(?:,\s?\d{1,2})*(?:\s+và\s+\d{1,2}|,\s?\d{1,2})/\d{1,2}(?:/\d{4})?|"
    r"tháng\s+\d{1,2}(?:(?:,\s?|\s?[-–]\s?|\s+đến\s+(?:tháng\s+)?|\s+và\s+)\d{1,2})+(?:/\d{4}|\s+năm\s+\d{4}|(?![\d/])))|"
    r"(?:tính\s+)?(?:đến\s+)?(?:hết\s+)?(?:ngày\s+)?\d{1,2}-\d{1,2}-\d{4}(?!\d)|"
    r"giai đoạn\s+\d{4}\s+đến\s+(?:năm\s+)?\d{4}|(?:trong\s+)?nửa\s+(?:đầu|cuối)\s+năm(?:\s+\d{4})?|"
    r"(?:trong\s+)?tháng\s+(?-i:" + IN_WORDS + r")(?:(?:/|\s+năm\s+)\d{4})?|"
    r"(?:tính\s+)?(?:đến\s+)?(?:(?:hết|cuối|giữa|đầu|(?:thượng|trung|hạ)\s+tuần)\s+(?=(?:năm|tháng|ngày|quý|"
    r"giai)\s))?(?:ngày\s*/?\s*\d{1,2}(?:/\d{1,2}(?:/\d{4}|/[0-3]\d(?!\d))?|"
    r"\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)|\d{1,2}/\d{1,2}/\d{4}|(?:trong\s+)?tháng\s+\d{1,2}(?:/\d{4}|"
    r"\s+năm\s+(?:\d{4}|trước|ngoái))?|(?:trong\s+)?quý\s+(?:IV|I{1,3}|\d)(?:/\d{4}|\s+năm\s+\d{4})?|"
    r"(?<!bão số )(?<!\d)(?<!\d[-–])(?<!dưới )\d{1,2}\s+tháng(?!\s+(?:tuổi|trở\s|đến\s+(?:dưới|đủ)\s))(?:\s+(?:đầu|"
    r"cuối)\s+năm)?(?:\s+\d{4}|\s+(?:vừa\s+)?qua(?![^\W_]))?|(?:(?<!\d)\d\s+)?năm\s+(?:học\s+)?(?:19|20)\d\s?\d(?:\s?[-–]\s?(?:19|20)\d\d|(?:,\s(?:năm\s)?20\d\d(?!\d))+)?|"
    r"(?:trong\s+)?(?<!\d)(?:\d|10)\s+năm(?:\s+(?:vừa\s+)?(?:qua|gần đây|liền))?(?![^\W_]|\s\(?(?:19|20)\d)|"
    r"(?:qua\s+)?các\s+năm\s+(?=\d{4})(?:,?\s?(?:và\s)?\d{4})+|"
    r"giai đoạn\s+(?:[IV]{1,3}|\d)(?![^\W_])(?:\s\(\d{4}\s?[-–]\s?\d{4}\))?|T\d{1,2}/\d{4}|"
    r"(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\s+một)?)\s+tháng(?:\s+(?:(?:đầu|cuối)\s+)?năm(?:\s+\d{4})?|"
    r"\s+(?:vừa\s+)?qua)|"
    r"(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\s+một)?)\s+tháng"
    r"(?=\s*$|\s+(?:ước|đạt|được|là|thực hiện|có|cộng|gộp)(?![^\W_]))|"
    r"(?:(?:tính\s+)?đến\s+)?(?:\d{1,2}\s+giờ(?:\s+\d{1,2}(?:\s+phút)?)?,?\s+)?(?:hôm|sáng|trưa|chiều|tối)\s+nay(?![^\W_])|"
    r"(?:(?:lúc|hồi|từ|đến)\s+)?\d{1,2}\s+giờ(?:\s+\d{1,2}\s+phút)?(?=\s+(?:ngày|\d{1,2}/))|"
    r"(?:trong\s+)?tuần\s+(?:thứ\s+)?\d{1,2}(?![\d/])|"
    r"(?:hai|ba|bốn|năm)\s+năm\s+\d{4}\s?[-–]\s?\d{4}(?:,?\s+mỗi\s+năm)?|"
    r"\(?(?:giai đoạn|thời kỳ)\s+\d{4}\s?[-–]\s?\d{4}\)?|"
    r"(?:\A(?:đầu|cuối)\s+kỳ|(?:đầu|cuối|cả)\s+(?:giai đoạn|nhiệm kỳ|thời kỳ))"
    r"(?!\s+(?:\d|[IVX]+(?![^\W_])|đại hội|này|trước))(?![^\W_])|"
    r"(?:đến|tại) thời điểm (?:báo cáo|trên|nêu trên|hiện (?:tại|nay))|"
    r"(?<!với )(?<!so )cùng thời điểm(?=\s*$|,?\s+(?:ước|đạt|được|là|thực hiện|có)(?![^\W_]))))"
)

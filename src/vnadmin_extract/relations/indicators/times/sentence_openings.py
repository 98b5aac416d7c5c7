"""The time that a sum has run: with which a sentence opens before a comma ("Từ đầu năm đến nay, | thu ngân sách đạt 90
tỷ đồng"), or since what ("từ đầu nhiệm kỳ")."""

from __future__ import annotations

from ....mentions import DateMention
from ....patterns import Pattern

_LONG = 60
# A sum so far, or all of the year; a day or a month is read as a time of its own.
_TELLS = Pattern(
    r"(?i)\W*(?:(?:tính|ước|ước tính|dự kiến|phấn đấu|tính chung|cộng chung)\s)*"
    r"(?:l[ũu][ỹy] kế|cộng dồn|từ đầu năm|từ (?:khi|lúc|đầu) [^\W\d_]+|cả năm|"
    r"đến (?:cuối|hết) năm(?! (?:trước|ngoái|học|\d))|"
    r"trong (?:tháng|kỳ|quý)(?! [\dIV])|(?:tháng|quý) này)(?![^\W_])[^,;:.]*,?\s?"
)

# "…. Như vậy, từ đầu năm đến nay có 230 ca."
OPENS_TOTAL = Pattern(
    r"[.;]\s(?:[A-ZĐ][^\W\d_]*(?:\s[^\W\d_]+){0,2},\s)?(?:[Tt]ừ đầu năm|[Ll]ũy kế|[Tt]ính chung)(?![^\W_])"
)

# For small letters; what has run since a day that is not told: "lũy kế từ đầu dự án đến nay | 450 tỷ đồng".
SINCE_BEGUN = Pattern(
    r"từ (?:khi |lúc |ngày )?(?:đầu |bắt đầu |triển khai |thực hiện |thành lập )*"
    r"(?:dự án|chương trình|đề án|nhiệm kỳ|khởi công|vụ|mùa|(?:có )?dịch(?: bệnh)?|giai đoạn|triển khai|thành lập|"
    r"phát động)(?![^\W_])"
)

# "Điều 1. Đánh giá việc thực hiện Nghị quyết số 25/2025/NQ-HĐND về kế hoạch 5 năm 2026 - 2030: …"
# but not "Đánh giá kết quả phải bảo đảm các tiêu chí: …", which says how things shall be judged
_RULES = r"(?:phải|bảo đảm|đảm bảo|tiêu chí|(?:và )?xây dựng|hằng năm|hàng năm|tối thiểu|ít nhất)(?![^\W_])"
OF_ACCOUNT = (
    r"(?:điều \d+[.:]\s)?đánh giá (?:chung )?(?:về )?(?:(?:việc|kết quả|tình hình) )?(?:thực hiện|triển khai) "
    rf"(?:các )?(?:nghị quyết|kế hoạch|nhiệm vụ|chương trình|đề án)(?![^\W_])"
    rf"(?![^:;.]{{0,160}}\s{_RULES})[^:;.]{{0,160}}"
)
"""The label of an account of how orders were carried out, up to its colon."""
NO_RULE_BEHIND = rf":\s(?!\(|{_RULES})"
_JUDGES = Pattern(rf"(?i){OF_ACCOUNT}(?={NO_RULE_BEHIND})")

# "1.150 lao động (kế hoạch cả năm 2.400), …": told of the value before.
_ASIDE = Pattern(r"\([^()]*\)(?=\s?[,;])")


def without_asides(words: str) -> str:
    """The words before a value less the brackets that tell of the one before it."""
    return _ASIDE.sub("", words) if ")" in words else words


def with_opening(text: str, sentence: int, clause: int) -> int:
    """Where the words begin that tell the time of a value whose clause begins at ``clause``: at the sentence's
    beginning (``sentence``) where that only tells it, and the clause follows."""
    if not 0 < clause - sentence <= _LONG or not (
        text[clause] == "," or text[clause - 1] == "," or text[clause - 2] == ","
    ):
        return clause
    return sentence if _TELLS.fullmatch(text, sentence, clause) else clause


def is_of_account(text: str, start: int, told: DateMention) -> bool:
    """A paragraph that begins at ``start`` gives an account of the time ``told``, which closes its label."""
    judges = _JUDGES.match(text, start) if text.startswith(":", told.end) else None
    return judges is not None and judges.end() == told.end

"""The right edge of a name that is read word by word from its head.

A close name ("Chi cục …", "Trung tâm …") is made of capitals and of small words that names are made of; a wide one
("Ban Chỉ đạo …") may hold a topic with commas in it. Both end before a predicate, a territory or another body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....letters import compile_vi
from ....linking.places import PROVINCES, province_pattern
from ....patterns import Pattern
from ....syllables import is_syllable
from . import edge_words as words
from .name_items import SOLVES, TOPIC, item_follows, joins
from .name_tokens import Token, beside, tokens_at
from .territories import UNIT

_UNIT = Pattern(UNIT + r"(?![^\W\d_])")
_SCOPE = compile_vi(
    r" (?:của (?:Thủ tướng Chính phủ|[Cc]hính phủ|Trung ương|tỉnh|thành phố)(?= (?:về|[{U}]))|"
    r"của (?:Bộ|Sở) [{U}][^.;:()\n]{2,45}?(?= về (?!việc ))|Trung ương|TW|TƯ|"
    r"[Qq]uốc gia|[Nn]hà nước|đặc biệt|[Ll]iên (?:ngành|hợp)|số \d{1,2}|cấp (?:tỉnh|huyện|xã|[Tt]rung ương)|"
    r"ngành [{U}][^\W\d_]*|\d{2,4}(?![\w./%])|(?:[Tt]ỉnh|[Tt]hành phố)(?= về))(?![^\W\d_])"
)
# "Ban Chỉ đạo Phong trào “Toàn dân …”"
_MOTTO = Pattern(r"(?<=rào) [\"“][^\"“”\n]{3,80}[\"”]|(?<=động) [\"“][^\"“”\n]{3,80}[\"”]")
# "Ban Chỉ đạo các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 tỉnh"
_PERIOD = Pattern(r" giai đoạn \d{4} ?[-–] ?\d{4}(?= (?:tỉnh|thành phố|huyện|xã)(?![^\W_]))")
# "Ban Chỉ đạo triển khai Chiến lược phát triển ngành Dự trữ đến năm 2030"
_OF_PLAN = Pattern(r"(?:Chiến lược|Đề án|Quy hoạch|Chương trình) [^,]*$")
_HORIZON = Pattern(r" đến năm \d{4}(?:,? tầm nhìn (?:đến )?(?:năm )?\d{4})?(?![^\W_])")
# "Phòng Hành chính, Tổng hợp": what no body's name begins with.
_SERVICE = Pattern(r", (?:Tổng hợp|Pháp chế|Quản trị|Hành chính|Tổ chức)(?= ?[:;.,)\n]| [^\W\d_A-ZĐ])(?! và )")
# "Ban QLDA ĐTXD sử dụng vốn ODA | tỉnh": which of the boards it is.
_FUNDED = Pattern(
    r" sử dụng vốn (?:ODA|nước ngoài|vay(?: nước ngoài)?)(?=,? (?:tỉnh|thành phố|huyện|chủ trì|phối hợp)(?![^\W_])|"
    r"[,;:)\n])"
)
_WORKS_BOARD = Pattern(r"(?:Ban [Qq]uản lý dự án|QL ?DA)(?: [^,;\n]{1,60})?$")
_SET_UP = Pattern(r"(?<![^\W_])(?:[Ll]ập|[Kk]iện toàn)(?: [^\W\d_]+){2,4}$")
# Of an event the short name in brackets, the place and the year are part of the name.
_EVENT = Pattern(r"(?i)hội nghị|đại hội|diễn đàn|tổng điều tra|tổng kiểm kê|kỳ thi|cuộc thi|hội thi|liên hoan|ngày hội")
_BRACKET = compile_vi(r" \([A-ZĐ]{2,8}\)(?= (?:về|tại|năm|lần|[{U}]))")
_OF_EVENT = compile_vi(
    r"(?: (?:tại|ở) [{U}][{L}]+(?: [{U}][{L}]+){0,3}(?![^\W\d_]))?(?: (?:lần thứ [IVX\d]+|năm \d{4})(?![^\W_])){0,2}"
)

_SMALL_TOPIC = compile_vi(
    r"(?: [{L}]+){1,4}?(?= (?:tỉnh|huyện|quận|xã|phường|thị xã|thành phố)(?! (?:hội|ủy|[{U}]))(?![^\W_]))"
)
_HELPED = frozenset({"các", "dự", "doanh", "sản", "người", "hoạt"})
_MATTERS = frozenset({"vấn", "dự", "khó", "vướng", "tồn", "hồ", "công"})
_VISITS = frozenset({"thăm", "xuống", "gặp", "cấp", "các", "ở", "giữa", "những", "một", "số", "toàn"})
# "chuẩn bị tổ chức Đại hội …", "triển khai thực hiện Đề án …"
_TWO_VERBS = frozenset({("bị", "tổ", "chức"), ("khai", "thực", "hiện"), ("khai", "thi", "hành")})
_SHORT_MASTERS = frozenset({"VPCP", "TTCP", "NHNN", "BHXH", "BCA", "BQP", "TCTK", "TCHQ", "TCT", "BTC", "BYT", "BXD"})
# Words behind which a number is part of the name: "Khu vực 2", "Quân khu 4".
_NUMBERED = frozenset({"án", "vực", "số", "vùng", "cứu", "bộ", "lợi", "khu", "đoàn"})
_NUMERALS = frozenset({"I", "II", "III", "IV", "VI", "VII", "VIII", "IX"})
# Heads that are acronyms, behind which another one stands: "BCH PCTT".
_ACRONYMS, _ACRONYM = ("BCH", "BCĐ"), Pattern(r"[A-ZĐ&]{3,}")
_GIAO = frozenset({"thông", "dịch", "lưu", "nhận", "công", "tiếp", "thương", "đất", "rừng", "khoán"})
"""What "giao" goes on with in names."""
_SECTOR = Pattern(
    r"(?i)ngành (?:giao thông(?: vận tải)?|nông nghiệp(?: và (?:phát triển nông thôn|PTNT|môi trường))?|y tế|"
    r"giáo dục(?: và đào tạo)?|xây dựng|công thương|văn hóa)(?![^\W_])"
)
"""Whose works a board builds: "Ban Quản lý dự án đầu tư xây dựng ngành giao thông"."""
_WITH_TOPIC = frozenset({"nước", "gia", "chính", "chung", "phạm"})
"""Behind which a close name has a topic: "Cảnh sát điều tra tội phạm về ma túy"."""
_PAPERS = frozenset({"Kế", "kế", "việc", "kết", "tình", "Chương"})
_IN_TIME = frozenset({"trước", "để", ("chậm", "nhất"), ("trong", "tháng")})
_OF_INVESTMENT = frozenset({("xây", "dựng"), ("phát", "triển")})
_PROVINCE = compile_vi(province_pattern() + r"(?![^\W\d_])(?! [{U}])")
_PROVINCE_BEGINNINGS = frozenset(name.split()[0] for name in PROVINCES)


def close_name_end(text: str, at: int, *, series: bool) -> int:
    """Where the name that goes on at ``at`` ends; ``at`` itself where no name follows. ``series``: it may hold a
    list ("Trung tâm Văn hóa, Thể thao và Du lịch")."""
    if words.HOW_MUCH.match(text, at):
        return at
    end = _read(text, tokens_at(text, at), at, wide=False, series=series)
    if funded := _FUNDED.match(text, end):
        end = funded.end() if _WORKS_BOARD.search(text, max(0, at - 20), end) else end
    service = _SERVICE.match(text, end) if text.endswith("Phòng", 0, at) else None
    return service.end() if service else end


def wide_name_end(text: str, at: int) -> int:
    """The same for a head that takes a scope ("tỉnh", "Trung ương") and a topic."""
    caps = text[max(0, at - 4) : at].isupper() and text[at : at + 8].isupper() and not text.endswith(_ACRONYMS, 0, at)
    text = text[:at] + _SYLLABLE.sub(_small, text[at : at + 300]) if caps else text
    end = at
    if words.HOW_MUCH.match(text, at):
        return at
    while (scope := _SCOPE.match(text, end)) and not _says(scope[0].split()[1:]):
        if text[end - 1].isdigit() and text.startswith((" về đợt ", " về cao điểm ", " về việc "), scope.end()):
            return end  # "Ban Chỉ đạo 389 tỉnh | về đợt cao điểm …": told apart by its number
        end = scope.end()
    following = text[end + 1 : end + 2]
    named = following.isupper() or following.isdigit() or text.endswith(("Hội đồng", "BAN TỔ CHỨC"), 0, at)
    if text[end : end + 1] != " " or not (named or TOPIC.match(text, end) or _made_for(text, at)):
        return _to_territory(text, end)
    end = _read(text, tokens_at(text, end), end, wide=True, series=True)
    if _EVENT.search(text, at, end):
        if bracket := _BRACKET.match(text, end):
            end = _read(text, tokens_at(text, bracket.end()), bracket.end(), wide=True, series=True)
        tail = _OF_EVENT.match(text, end)
        end = tail.end() if tail else end
    more = _MOTTO.match(text, end) or _PERIOD.match(text, end)
    if not more and _OF_PLAN.search(text, at, end):
        more = _HORIZON.match(text, end)
    return more.end() if more else end


_SYLLABLE = Pattern(r"[^\W\d_]+")


def _small(word: re.Match[str]) -> str:
    """In small letters, but for an abbreviation: "BAN CHỈ HUY PCTT&TKCN"."""
    small = word[0].lower()
    return small if is_syllable(small) or len(small) == 1 else word[0]


def _made_for(text: str, at: int) -> bool:
    """A body that is only set up is told apart by what follows: "thành lập Ban Chỉ đạo về triển khai Đề án …"."""
    return text.startswith(" về ", at) and _SET_UP.search(text, max(0, at - 32), at) is not None


def _to_territory(text: str, at: int) -> int:
    """Where a topic in small letters ends that nothing marks but the territory behind it: "Ban Chỉ đạo hè tỉnh"."""
    topic = _SMALL_TOPIC.match(text, at)
    if not topic:
        return at
    syllables = topic[0].split()
    return at if _says(syllables, _VISITS) else topic.end()


def _says(syllables: Sequence[str], stops: frozenset[str] = frozenset()) -> bool:
    """The words hold what a body does, or one of ``stops``."""
    return any(
        (syllable in words.HARD_STOP or syllable in stops or (syllable, following) in words.PREDICATES)
        and (before, syllable) not in words.NAME_PAIRS
        for before, syllable, following in zip(["", *syllables], syllables, [*syllables[1:], ""], strict=False)
    )


_NEXT_TWO = Pattern(r" ([^\W\d_]+) ([^\W\d_]+)")


def acts(text: str, at: int) -> bool:
    """The two words behind the space at ``at`` are a predicate."""
    verb = _NEXT_TWO.match(text, at)
    return verb is not None and (verb[1], verb[2]) in words.PREDICATES


def begins_predicate(text: str, at: int) -> bool:
    """What follows at ``at`` says what the body does or is, and is no part of its name."""
    tokens = tokens_at(text, at)[:2]
    if not tokens or tokens[0].separator != " ":
        return True
    first, second = tokens[0].word, tokens[1].word.lower() if len(tokens) > 1 else ""
    return (first, second) in words.PREDICATES or (first in words.HARD_STOP and first not in words.STATES)


def _read(text: str, tokens: Sequence[Token], at: int, *, wide: bool, series: bool) -> int:
    end, index, joined = at, 0, True
    while index < len(tokens):
        token = tokens[index]
        if token.separator in (",", "-"):
            if (
                not index
                or (token.separator == "-" and (token.word in words.NEW_BODY or _beside_a_dash(tokens, index)))
                or (token.separator == "," and not (series and item_follows(text, tokens, index, wide=wide)))
            ):
                break
            joined = True
        taken = _takes(text, tokens, index, joined=joined, wide=wide)
        if not taken:
            break
        joined = token.word in ("và", "về", "các")
        index += taken
        end = tokens[index - 1].end
    while end > at and re.search(r"(?:[ ,-]| và| về| các)$", text[at:end]):
        end = at + len(re.sub(r"(?:[ ,-]| và| về| các)$", "", text[at:end]))
    return end


_TAKES_SUM = frozenset({"thu", "chi", "nộp", "bắt", "phạt", "bán", "mua", "giữ"})


def _took_in(word: str, following: str) -> bool:
    """What a body took in or gave out is told, with how much: "thu 402 tỷ", "thu được"."""
    return word in _TAKES_SUM and (following[:1].isdigit() or following == "được")


def _takes(text: str, tokens: Sequence[Token], index: int, *, joined: bool, wide: bool) -> int:
    """How many of the tokens from ``index`` the name takes: 0 where it has ended."""
    word = tokens[index].word
    following = beside(tokens, index + 1)
    before = tokens[index - 1].word if index else ""
    if _UNIT.match(text, tokens[index].start) and following not in ("hội", "đoàn", "viên") and before != "tác":
        return 0
    if index and (word == "TW" or (word, following) in (("Trung", "ương"), ("trung", "ương"), ("Việt", "Nam"))):
        return 0
    if word == "và":
        return int(bool(index) and joins(text, tokens, index, wide=wide))
    if index and not joined and word in _PROVINCE_BEGINNINGS and _PROVINCE.match(text, tokens[index].start):
        return 0
    if word == "ngành" and (sector := _sector(text, before, tokens[index].start)):
        return sum(token.end <= sector.end() for token in tokens[index:])
    if word[0].isupper():
        inner = joined and word in ("Chủ", "Giám", "Phó", "Bộ", "Phòng")
        return int(index == 0 or word not in words.NEW_BODY or inner or _within_a_place(before, word, following))
    if word[0].isdigit():
        return int(wide or index == 0 or tokens[index - 1].word in _NUMBERED)
    if word in ("các", "cho") and wide and index > 2 and tokens[0].word == "về":
        solves = (tokens[1].word, tokens[2].word) in SOLVES
        if word == "cho" and solves and following in _HELPED:
            return 1
        if word == "các" and following in _MATTERS:
            return int(solves)
    if word == "các":
        return int(joined or before in ("dựng", "ĐTXD") or (wide and index == 2 and before == "hiện"))
    if word == "về":
        if index > 2 and following in ("thúc", "đẩy", "tăng", "triển") and any(t.word == "về" for t in tokens[:index]):
            return 0  # what its paper is about
        topical = wide and (index < 2 or following not in _PAPERS)  # what a paper of the board is about
        answers = (following, beside(tokens, index + 2)) in words.ANSWERED_FOR
        return int(following != "việc" and not answers and (topical or before in _WITH_TOPIC))
    pair = (word, following.lower())
    if index > 2 and pair == (tokens[0].word, beside(tokens, 1)) and pair in words.AMBIGUOUS:
        return 0  # "Hội đồng thẩm định nhà nước | thẩm định"
    own = pair in words.NAME_PAIRS or pair in words.AMBIGUOUS
    if index == 0 and (pair in words.NO_NAME or (not wide and pair in words.PREDICATES and not own)):
        return 0
    if (word == "giao" and following not in _GIAO) or (index and _took_in(word, following)):
        return 0  # "Tổng cục Thuế giao thêm", "Chi cục Hải quan Tân Thanh thu 402 tỷ đồng"
    if word == "mở" and before == "tế" and following[:1].isupper():
        return 1  # "Khu kinh tế mở Chu Lai"
    if before[:1].isupper() and (before.lower(), word) in words.NAME_PAIRS and tokens[index].separator == " ":
        return 1  # "Viễn thông báo cáo"
    if wide and _opens_topic(text, tokens, index, before, pair):
        return 2
    verb = pair in words.PREDICATES and not joined and before not in ("Tổng", "quyền")
    if verb and not (pair in words.AMBIGUOUS and _no_object(text, tokens, index)):
        return 0
    if before not in _NUMERALS and (pair in words.NAME_PAIRS or (pair in words.AMBIGUOUS and not joined)):
        return 2
    if before[:1].isupper() and _second_syllable(before, tokens[index], first=wide and index == 1):
        return int(not _behind_a_proper_name(tokens, index) or word in words.NAME_SYLLABLES)
    if wide:
        return int(index == 0 or joined or word not in words.HARD_STOP)
    whole = before in _NUMERALS or _ACRONYM.fullmatch(before)  # "Tạp chí BHXH | đăng", but "Ban CĐQG phòng chống dịch"
    runs_on = pair == ("phòng", "chống") or (before, word) == ("HQCK", "cảng")  # "Chi cục HQCK cảng Nam Hải"
    return int((word in words.NAME_SYLLABLES or runs_on) and (not whole or runs_on))


def _sector(text: str, before: str, at: int) -> re.Match[str] | None:
    """The sector at ``at`` whose works a board builds, by the word ``before`` it or the end of the board's head."""
    works = before in ("dựng", "án", "ĐTXD") or text.endswith("dự án ", 0, at)
    return _SECTOR.match(text, at) if works else None


def _within_a_place(before: str, word: str, following: str) -> bool:
    """A capital that elsewhere begins a body: "Nam Bộ", "Tân Chánh", "Thủ Thiêm", "Bến Thành"."""
    if word == "Bộ":
        return before in ("Bắc", "Trung", "Nam", "Đông", "Tây")
    if word == "Thủ":
        return following[:1].isupper()
    body = {"Chánh": ("Văn", "Thanh", "án"), "Thành": ("phố", "ủy", "đoàn")}.get(word)
    return body is not None and before[:1].isupper() and following not in body


def _opens_topic(text: str, tokens: Sequence[Token], index: int, before: str, pair: tuple[str, str]) -> bool:
    """A verb that belongs to the topic and is no predicate: "về chống khai thác …", "chuẩn bị tổ chức Đại hội", "công
    tác bảo vệ rừng", "phong trào toàn dân bảo vệ an ninh Tổ quốc"."""
    if tokens[0].word == "thúc" and ((index == 2 and before == "đẩy") or (before, *pair) == ("vốn", "đầu", "tư")):
        return True  # "Ban Chỉ đạo thúc đẩy giải ngân vốn đầu tư công"
    if (before == "chống" and pair in words.AMBIGUOUS) or (before, *pair) in _TWO_VERBS:
        return True
    if index == 2 and before == "tác" and pair in words.AMBIGUOUS:
        return not _no_object(text, tokens, index)
    return pair == ("bảo", "vệ") and before in ("dân", "trào")


def _second_syllable(before: str, token: Token, *, first: bool) -> bool:
    """The token ends a word that begins with the capital ``before``; of a topic's ``first`` word any syllable does."""
    acronym = _ACRONYM.fullmatch(before) and token.word.islower()  # it is whole: "Thanh tra Sở GTVT đối với"
    if acronym or before in words.COMPLETE or before in _NUMERALS or token.separator != " ":
        return False
    return first or token.word not in words.HARD_STOP or (before.lower(), token.word) in words.NAME_PAIRS


def _behind_a_proper_name(tokens: Sequence[Token], index: int) -> bool:
    """Each syllable of the two words before is written large: "Công ty Giống cây trồng Hà Trung | khoan"."""
    return index > 2 and all(
        token.separator == " " and token.word.istitle() and token.word.isalpha() for token in tokens[index - 2 : index]
    )


def _beside_a_dash(tokens: Sequence[Token], index: int) -> bool:
    """Behind the dash stands the body that this one is part of: "Phòng Tham mưu - Công an tỉnh"."""
    word = tokens[index].word
    pair = (word.lower(), beside(tokens, index + 1).lower())
    if pair == ("bảo", "hiểm") and any(token.separator == "-" for token in tokens[:index]):
        return False  # one more field: "Phòng Lao động - Tiền lương - Bảo hiểm xã hội"
    return word in _SHORT_MASTERS or pair in words.MASTERS


def _no_object(text: str, tokens: Sequence[Token], index: int) -> bool:
    """The pair at ``index`` has no object behind it, or goes on a compound ("đầu tư xây dựng", "Cán bộ quản lý")."""
    before = (tokens[index - 2].word.lower(), tokens[index - 1].word) if index >= 2 else ("", "")
    own = (tokens[index].word, tokens[index + 1].word.lower())
    if before == ("cán", "bộ"):
        return own == ("quản", "lý")
    if before in words.TAKES_VERB or (before == ("đầu", "tư") and own in _OF_INVESTMENT):
        return True
    if index + 2 >= len(tokens):
        return True
    after = tokens[index + 2]
    first, second = after.word, beside(tokens, index + 3)
    if after.separator == "," or first == "và":
        first = first if first != "và" else second
        following = beside(tokens, index + 3 if after.separator == "," else index + 4)
        return (first, following) not in words.PREDICATES
    if own in words.VERBAL_NOUNS and (first, second.lower()) in words.ACTS_OF_BODIES:
        return True
    if own == ("tổng", "hợp") and before != ("kinh", "tế") and (first in _IN_TIME or (first, second) in _IN_TIME):
        return False  # "gửi Cục Thống kê | tổng hợp trước ngày …"
    if own == ("thường", "xuyên") and (first, second.lower()) in words.PREDICATES:
        return False  # "thường xuyên theo dõi"
    return first in words.HARD_STOP or bool(_UNIT.match(text, after.start))

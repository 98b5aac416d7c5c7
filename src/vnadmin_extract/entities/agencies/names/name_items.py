"""Whether "và" or a comma goes on with the name that is read, or begins another body or what the first one does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....letters import compile_vi
from . import edge_words as words
from .name_tokens import Token, beside

TOPIC = compile_vi(" " + words.TOPIC, re.IGNORECASE)
# "Ban Chỉ đạo về giải quyết các vấn đề khó khăn của các dự án"
SOLVES = frozenset({("giải", "quyết"), ("xử", "lý"), ("tháo", "gỡ"), ("rà", "soát")})

_OF_SCIENCE = frozenset({("Công", "nghệ"), ("Đổi", "mới")})


def joins(text: str, tokens: Sequence[Token], index: int, *, wide: bool) -> bool:
    """The "và" at ``index`` joins another part of the same name."""
    if index + 1 >= len(tokens) or tokens[index + 1].separator != " ":
        return False
    word = tokens[index + 1].word
    following = tokens[index + 2].word if index + 2 < len(tokens) else ""
    if (word, following) == ("Phòng", "chống"):
        return True
    if (word in words.NEW_BODY and (word, following) != ("Giám", "sát")) or _other_body(word, following):
        return False
    if (word.lower(), following) in words.KINDS_OF_PAPERS:
        return False
    if wide and word == "xây" and TOPIC.match(text, tokens[index].end):
        return True  # "và xây dựng phong trào …", but not "và xây dựng kế hoạch"
    if word == "các":
        return bool(following) and (following[0].isupper() or following == "khu")
    if word[0].isupper():
        return True
    pair = (word, following.lower())
    if (
        wide
        and pair in words.AMBIGUOUS
        and index > 1
        and (tokens[index - 2].word, tokens[index - 1].word) in words.PREDICATES
    ):
        return True  # "đổi mới và phát triển doanh nghiệp"
    if index == 2 and text.endswith("dự án ", 0, tokens[0].start) and pair in words.AMBIGUOUS:
        return (tokens[0].word, tokens[1].word) in words.AMBIGUOUS  # "Ban quản lý dự án bảo vệ và phát triển rừng"
    return pair not in words.PREDICATES and (
        pair in words.NAME_PAIRS or word in words.NAME_SYLLABLES or (wide and word not in words.HARD_STOP)
    )


def _other_body(word: str, following: str) -> bool:
    pair = (word.lower(), following.lower())
    return pair in words.OTHER_BODY or (word[0].islower() and pair in words.GROUPS)


def _begins_item(word: str, following: str, *, wide: bool) -> bool:
    """The words begin an item of a name: no other body, no group, and a verb only in a topic."""
    if word in words.NEW_BODY or word == "các" or _other_body(word, following):
        return False
    if word == "Báo" and following != "chí":
        return False  # "Trung tâm Truyền thông …, Báo Tài nguyên và Môi trường"
    pair = (word, following.lower())
    return pair not in words.PREDICATES or (wide and pair in words.AMBIGUOUS)


def item_follows(text: str, tokens: Sequence[Token], index: int, *, wide: bool) -> bool:
    """After the comma the name goes on: the items up to "và" are all parts of names, or it is one of the set phrases
    "phòng, chống" and "tìm kiếm, cứu nạn"."""
    item = (tokens[index].word, beside(tokens, index + 1))
    if item == ("mại", "dâm") or (item == ("Chính", "sách") and tokens[index - 1].word == "lược"):
        return True  # "Viện Chiến lược, Chính sách …"
    if item in _OF_SCIENCE and (tokens[0].word, tokens[1].word) == ("Khoa", "học"):
        return True  # "Trung tâm Khoa học, Công nghệ, Đổi mới sáng tạo", one field however it is written
    if tokens[index].word.lower() in ("chống", "cứu", "chữa", "bão") or "&" in tokens[index].word:
        return True
    solves = index > 2 and tokens[0].word == "về" and (tokens[1].word, tokens[2].word) in SOLVES
    if solves and (tokens[index].word, beside(tokens, index + 1)) in SOLVES:
        return True  # "về rà soát, tháo gỡ khó khăn"
    opening = (tokens[0].word.lower(), tokens[1].word) if index == 2 else ("", "")
    if (tokens[index].word, beside(tokens, index + 1)) in words.AMBIGUOUS:
        if opening in words.PREDICATES:
            return True  # "Quản lý, giám sát bảo hiểm"
        if tokens[index - 1].word.isupper() or any(token.word == "và" for token in tokens[:index]):
            return False  # a list has ended: "… về A, B và C, bảo đảm chất lượng"; "… PCTT, xây dựng phương án"
    length, known = 0, True
    for i in range(index, min(len(tokens), index + 16)):
        word, separator = tokens[i].word, tokens[i].separator
        following = tokens[i + 1].word.lower() if i + 1 < len(tokens) else ""
        if separator == "," or i == index:
            if i > index and wide:
                return True
            length = 0
            if not _begins_item(word, following, wide=wide):
                return False
        if word == "và":
            noun = i - index == 2 and (tokens[index].word, tokens[index + 1].word) in words.NAME_PAIRS
            return joins(text, tokens, i, wide=wide) or (wide and noun)
        if i > index + 1 and known and ((word, following) in words.PREDICATES or (word, following) == ("về", "việc")):
            return wide
        if separator == "-" and i > index and not wide and word[0].isupper():
            return True  # "Văn hóa, Thông tin - Thể thao"
        length += 1
        if length > (8 if wide else 6):
            return False
        if word[0].isupper() or word in words.NAME_SYLLABLES or (word, following) in words.NAME_PAIRS:
            continue
        before = tokens[i - 1].word
        known &= (before.lower(), word) in words.NAME_PAIRS
        if (before.lower(), word) in words.NAME_PAIRS or before[0].isupper() or (wide and word not in words.HARD_STOP):
            continue
        return wide and i - index >= 2
    return wide

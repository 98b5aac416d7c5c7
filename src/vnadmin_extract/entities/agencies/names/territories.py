"""The territory behind a body's name: "tỉnh", "thành phố Hải Phòng", "huyện Mèo Vạc", "Trung ương"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ....letters import compile_vi, spell_out
from ....linking.places import NEIGHBOURS, province_named, province_pattern
from ....linking.units import is_unit_name
from ....patterns import Pattern
from ....syllables import is_syllable
from .canonical import expand
from .patterns import words

UNIT = (
    r"(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|T\.P\.?|Tp\.?|[Hh]uyện|[Tt]hị xã|TX\.?|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|"
    r"[Đđ]ặc khu|TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)"
)
# The largest city, as the press shortens it.
_HCM = Pattern(r"(?:TP|Tp)\.? ?HCM$")
# Family names that are no common beginning of a place's name, and those that are both.
_SURNAMES = words(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Đoàn Trương Giàng Sùng Lò Hồ Dương Lý Đào
    Lương Mai Tạ Cao Tô Hà Lâm Thái Vương Tống Triệu Chu Phùng Nông
    Khuất Quách Mạc Doãn Nghiêm
    """
)
_OFTEN = words("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Đoàn Trương")
_PERSON = compile_vi(
    rf"(?<= )(?:(?:{'|'.join(sorted(_OFTEN))})(?: [{{U}}][{{L}}]+){{1,3}}|"
    rf"(?:{'|'.join(sorted(_SURNAMES))})(?: [{{U}}][{{L}}]+){{2,3}})(?![^\W\d_])"
)
# What tells a commune from its namesake: "xã Tân Lập Đông" is not "xã Tân Lập".
_SIDES = words("Đông Tây Nam Bắc Trung Thượng Hạ")
_ONE_SYLLABLE = frozenset({"Vinh", "Huế"})
# One word of a place's name, an apostrophe within: "Đắk R'Măng".
PLACE_WORD = r"[{U}][^\W\d_]*(?:['’][^\W\d_]+)?"
_NAME = spell_out(rf"(?:\d{{1,2}}(?![\w/]|\.\d)(?! (?i:tháng))|{PLACE_WORD}(?:(?: - |[ -]){PLACE_WORD}){{0,3}})")
# In capitals the next words look like the name's: "XÃ AN LÃNG HUYỆN …", "… KHÓA XX, KỲ HỌP THỨ 5", "TỈNH ĐIỆN:".
_CAPITALS_END = Pattern(
    r" (?:HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|KHÓA|KHOÁ|NHIỆM KỲ|KỲ HỌP|LẦN)(?= )|"
    # Nor is the time that a title is of: "CÔNG TÁC CỦA UBND THÀNH PHỐ NĂM 2024", "QUÝ I NĂM".
    r" (?:NĂM|Năm|THÁNG|Tháng|TUẦN|Tuần|GIAI ĐOẠN|Giai đoạn)(?= \d)|"
    r" (?:QUÝ|Quý)(?= (?:\d|[IV]{1,3}(?![^\W_])))|"
    r" (?:ĐIỆN|CHỈ THỊ|YÊU CẦU|QUYẾT ĐỊNH|THÔNG BÁO) ?(?=:|\n|$)"
)
_UNIT_NAME = Pattern(rf"(?P<unit>{UNIT})(?: (?P<name>{_NAME}))?(?![^\W\d_])")
_SEAT = compile_vi(r"[{U}][^\W\d_]*(?:[ -][{U}][^\W\d_]*){0,3}(?![^\W\d_])")
_UNIT_ONLY = Pattern(rf"{UNIT}(?![^\W\d_])")
_SHORT_UNIT = Pattern(r"H\.")  # in lists of districts only


# All else begins with a capital.
_SMALL_BEGINNINGS = (
    "tỉnh", "thành", "huyện", "thị", "quận", "xã", "phường", "đặc", "cấp", "chi nhánh", "trung ương",
)  # fmt: skip


# In a letterhead the territory may stand on a line of its own.
_NEXT_LINE = compile_vi(r"\n(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) [{U}]{2}")


@dataclass(frozen=True, slots=True)
class Territory:
    """``words`` as written, up to ``end``; ``seat``: the kind of unit, where it is understood ("Huyện ủy Mai Sơn")."""

    words: str
    end: int
    seat: str = ""

    @property
    def name(self) -> str:
        return territory_name(self.words)

    @property
    def written(self) -> str:
        """The name as it stands behind the body's."""
        return self.name.removeprefix(f"{self.seat} ") if self.seat else self.name


@cache
def _fixed() -> Pattern:
    places = f"(?:{province_pattern()}|{'|'.join(NEIGHBOURS)})"
    return Pattern(
        rf"(?:[Tt]rung ương|TW|TƯ|Việt Nam|VN|(?:TP|Tp)\.? ?HCM|cấp (?:tỉnh|huyện|xã)|"
        rf"(?:(?:[Cc]hi nhánh tỉnh|{UNIT}) )?(?i:{places})|[Cc]hi nhánh tỉnh)(?![^\W\d_])"
    )


def territory_after(text: str, at: int, *, office: bool = False) -> Territory | None:
    """The territory that follows at ``at`` behind one space. ``office``: the body is a person's, whose name may follow
    ("Chủ tịch UBND tỉnh Nguyễn Văn A")."""
    if text[at : at + 2] in (" -", " –") and _BRANCH_BEHIND.match(text, at):
        at += 2  # "Ngân hàng Nhà nước - Chi nhánh tỉnh A"
    if text[at : at + 1] != " " and not _NEXT_LINE.match(text, at):
        return None
    if not text[at + 1 : at + 2].isupper() and not text.startswith(_SMALL_BEGINNINGS, at + 1):
        return None
    if found := _fixed().match(text, at + 1):
        return Territory(found[0], found.end())
    found = _UNIT_NAME.match(text, at + 1)
    if not found:
        return None
    if found["name"]:
        end = _place_end(text, found, office=office)
        if end is not None:
            return Territory(text[at + 1 : end], end)
    end = found.end("unit")
    return Territory(text[at + 1 : end], end)


# A clause that begins behind a unit without its name: "UBND huyện Giao Công an huyện …".
_ORDERED = Pattern(
    r"(?:Giao|Yêu cầu|Đề nghị) (?:các|cho|đồng chí|Sở|Công an|Phòng|Ban|UBND|HĐND|Ủy ban|Chi cục|Cục|Trung tâm|"
    r"Thanh tra|Văn phòng|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng|Bộ|Kho bạc|Bảo hiểm|Hạt|Đài)(?![^\W_])"
)
_AHEAD = 5
"""So far behind a name it is looked for what tells that its last word is none of it."""
_NUMBERED = ("phường", "quận")
_NUMBER = Pattern(r" \d(?![\w/]|[.,]\d)")
_FIGURE_GOES_ON = Pattern(r",\d")
_BRANCH_BEHIND = Pattern(r" [-–] [Cc]hi nhánh (?:tỉnh|thành phố)(?![^\W_])")
# What unit a body sits in that is called by the unit's name alone.
_SEATS = (
    ("Huyện ủy", "huyện"), ("Thị ủy", "thị xã"), ("Quận ủy", "quận"), ("Thành ủy", "thành phố"),
    ("Huyện đoàn", "huyện"), ("Thị đoàn", "thị xã"), ("Quận đoàn", "quận"), ("Thành đoàn", "thành phố"),
    ("Kho bạc Nhà nước", "huyện"), ("Bảo hiểm xã hội", "huyện"), ("Hạt Kiểm lâm", "huyện"),
)  # fmt: skip


def seat_after(text: str, at: int, body: str) -> Territory | None:
    """The district whose name follows without its kind: "Huyện ủy Mai Sơn", "Thành ủy Vinh"."""
    if text[at : at + 1] != " " or not text[at + 1 : at + 2].isupper():
        return None
    kind = next((unit for head, unit in _SEATS if body.endswith(head)), None)
    found = _SEAT.match(text, at + 1) if kind else None
    if kind is None or not found:
        return None
    name = found[0]
    while name and not is_unit_name(kind, name):
        name = name.rpartition(" ")[0]
    whole = " ".join(w.capitalize() for w in name.split()) if name.isupper() else name
    return Territory(f"{kind} {whole}", at + 1 + len(name), kind) if name else None


def person_after(text: str, start: int, end: int) -> int:
    """Where the name of who holds the office begins behind the body's own at ``start``-``end``: "Cục trưởng Cục Thống
    kê Vũ Thanh Liêm"; ``end`` where no person is named."""
    found = _PERSON.search(text, start, end)
    return found.start() - 1 if found else end


def _place_end(text: str, found: re.Match[str], *, office: bool) -> int | None:
    """Where the place's name ends; None where the capitals are a person's name or begin a clause."""
    start = found.start("name")
    if _ORDERED.match(text, start):
        return None
    cut = _CAPITALS_END.search(text, start - 1, found.end() + _AHEAD)
    if cut and cut.start() <= found.end():
        return None if cut.start() < start else cut.start()
    parts = list(re.finditer(r"[^\s-]+", found["name"]))
    person = office and len(parts) == 3 and parts[0][0] in _OFTEN and not is_unit_name(found["unit"], found["name"])
    if person:
        return None  # "Phó Chủ tịch UBND thành phố | Vũ Thu Hà": a district is spelled like the first two words
    numbered = _NUMBER.match(text, found.end())
    if numbered and is_unit_name(found["unit"], found["name"] + numbered[0]):
        return numbered.end()  # "xã Sơn Kim 1"
    for count in range(len(parts), 1 if found["unit"].lower() != "tỉnh" else len(parts), -1):
        if is_unit_name(found["unit"], found["name"][: parts[count - 1].end()]):
            whole = len(parts) == count + 1 and parts[count][0].capitalize() in _SIDES
            return start + parts[count if whole else count - 1].end()
    names = [w[0] for w in parts]
    if names[0].isdigit():
        # Only wards and urban districts have numbers: "nộp tại Kho bạc Nhà nước huyện | 12 tỷ đồng".
        ward = found["unit"].lower() in _NUMBERED and not _FIGURE_GOES_ON.match(text, found.end())
        return found.end() if ward else None
    if names[0].isupper() and len(names) > 1 and found["unit"].isupper():
        return found.end()
    if len(names) == 1:
        followed = re.match(spell_out(" [{L}]"), text[found.end() : found.end() + 2])
        alone = names[0] in _ONE_SYLLABLE or not followed or not is_syllable(names[0].lower())
        return found.end() if alone and len(names[0]) > 1 else None
    if names[0] in _SURNAMES and (office or (names[0] in _OFTEN and len(names) > 2)):
        return None
    if found["unit"].lower() == "tỉnh":
        return None  # all provinces are known
    for index in range(1, len(names)):
        if index > 1 and names[index] in _OFTEN:
            return start + parts[index - 1].end()
    return found.end()


def territory_name(words: str) -> str:
    """ "TỈNH LÀO CAI" → "tỉnh Lào Cai", "Tỉnh" → "tỉnh"; what is not in capitals is only spelled out."""
    if _HCM.match(words):
        return "thành phố Hồ Chí Minh"
    unit = _UNIT_ONLY.match(words) or _SHORT_UNIT.match(words)
    rest = words[unit.end() :].strip() if unit else words
    if (words.isupper() and len(words) > 3) or (unit and rest.isupper() and len(rest) > 4):
        rest = province_named(rest) or " ".join(w.capitalize() for w in rest.split())
    if not unit:
        return expand(rest)
    kind = {"tp": "thành phố", "t.p": "thành phố", "tx": "thị xã", "h": "huyện"}.get(
        unit[0].lower().rstrip("."), unit[0].lower()
    )
    return f"{kind} {expand(rest)}".strip()

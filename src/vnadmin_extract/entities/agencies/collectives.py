"""Groups of unnamed bodies: "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"; one mention an enumeration."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

_NOUN = (
    r"(?:cơ quan hành chính|cơ quan ngang [Bb]ộ|cơ quan thuộc (?:Chính phủ|CP)|cơ quan (?:ngành dọc|chuyên môn|"
    r"chức năng|báo chí(?: và hệ thống thông tin cơ sở)?|truyền thông|thông tấn|tài chính|Đảng|[Tt]rung ương|TW)|"
    r"cơ quan|đơn vị (?:ngành dọc|sự nghiệp(?: công lập)?|thi công|chức năng|sử dụng ngân sách)|đơn vị|địa phương|"
    r"cơ sở (?:y tế|giáo dục(?: nghề nghiệp)?)|tổ chức (?:chính trị(?: - xã hội)?|đoàn thể|hội)|"
    r"đoàn thể|[Ss]ở|[Bb]ộ|[Bb]an (?:của )?[Đđ]ảng|[Bb]an,? ngành|[Bb]an QLDA|[Bb]an [Qq]uản lý dự án|[Bb]an|ngành|"
    r"cấp|chủ đầu tư|lực lượng (?:chức năng|vũ trang|công an)|thị xã|thị trấn|thành phố|huyện|quận|phường|xã|"
    r"đặc khu|"
    r"Huyện ủy|Thị ủy|Thành ủy|Đảng ủy|Đại sứ quán|tỉnh|Đoàn thể|hội|Hội|"
    # "tổ chức" is a noun only in a list, and not where its object follows.
    r"(?<=[,à] )tổ chức(?! (?:thực|triển|họp|các|lại|thi|kiểm|tuyên|hội|tốt|quán|rà|đánh|lễ|vận|quản|điều)))"
)
_SEP = r"(?:[ ]?,[ ]?(?:và[ ])?(?:các[ ])?|[ ]và[ ](?:các[ ])?|[ ]?-[ ]?|[ ]?/[ ]?|[ ](?:các[ ])?)"
_MOD = (
    r"(?:[ ](?:có[ ])?liên quan(?:[ ]khác)?|[ ]trực thuộc(?:[ ](?:tỉnh|Trung ương|trung ương|thành phố))?|"
    r"[ ](?:ngành dọc[ ])?(?:[Tt]rung ương[ ]|TW[ ])?đóng trên địa bàn(?:[ ]tỉnh)?|"
    r"[ ]trên địa bàn(?:[ ]tỉnh)?(?=[ ]?(?:[,;.:)]|$|chủ|tập|tiếp|thực))|"
    r"[ ](?:[Tt]rung ương|TW)\b|[ ](?:cấp[ ])?(?:tỉnh|huyện|thành phố|xã)(?=[ ]?(?:[,;.:)\n]|$|và\b|chủ|tập|tiếp|"
    r"thực|phối|khẩn|căn|tổ|tăng|theo))|[ ]trong và ngoài tỉnh|[ ]trong tỉnh|[ ]cấp huyện|[ ]các cấp|[ ]y tế(?=\b)|"
    r"[ ]chức năng)"
)
_GROUP = re.compile(
    rf"(?<![^\W_])(?:[Cc]ác|[Nn]hững|[Tt]ừng|[Mm]ỗi|"
    rf"[Tt]oàn bộ các)[ ]{_NOUN}(?![^\W_])(?:{_SEP}{_NOUN}(?![^\W_]))*(?:{_MOD})*"
)
_PLAIN = re.compile(
    rf"(?<![^\W_])(?:[Ss]ở|[Bb]ộ|[Cc]ơ quan|[Đđ]ơn vị)(?:[ ]?,[ ]?(?:ban|ngành|bộ|cơ quan|đơn vị|địa phương|"
    rf"đoàn thể)(?![^\W_])){{1,4}}(?:[ ]và[ ](?:đơn vị|địa phương|đoàn thể))?(?:{_MOD})*|"
    r"(?<![^\W_])(?:đơn vị|cơ quan|địa phương)(?:,[ ]?(?:đơn vị|địa phương))*[ ](?:có[ ])?liên quan(?![^\W_])"
)
_COUNCILS = re.compile(
    r"(?<![^\W_])(?:HĐND[ ]?(?:,|và|-)[ ]?)?(?:UBND|Ủy ban [Nn]hân dân|HĐND|Hội đồng nhân dân|Công an|"
    r"Phòng [^,;.\n]{3,30}?|Đảng ủy|Mặt trận Tổ quốc)[ ](?:(?:các|10|\d{1,3})[ ](?:cấp|tỉnh|huyện|xã|thành phố|"
    r"thị xã|quận|phường|địa phương)(?![^\W_])(?:[ ]?(?:,|và|/|-)?[ ]?(?:tỉnh|thành phố|thị xã|huyện|quận|phường|"
    r"thị trấn|xã|đặc khu)(?![^\W_]))*(?:[ ]trực thuộc (?:[Tt]rung ương|"
    r"TW))?(?:[ ]trên địa bàn tỉnh)?(?:[ ]liên quan)?|"
    r"cấp (?:tỉnh|huyện|xã)(?:[ ]?(?:,|và)[ ]?(?:cấp[ ])?(?:huyện|xã|tỉnh))*)(?![^\W_])"
)
_PARTY = re.compile(
    r"(?<![^\W_])[Cc]ác (?:(?:Huyện ủy|Thị ủy|Thành ủy|Quận ủy|Đảng ủy|Tỉnh ủy)(?:, (?:và )?(?:Huyện ủy|Thị ủy|"
    r"Thành ủy|Quận ủy|Đảng ủy))*(?: trực thuộc)?|"
    r"Ban (?:HĐND|Hội đồng nhân dân)(?: tỉnh| huyện| thành phố)?(?= ?[;,.]|$|\n)|Đại sứ quán các nước)|"
    r"[Cc]ác [Pp]hòng [A-ZĐ][^,;.:()\n\t]{2,40}? cấp (?:huyện|xã)(?:(?:,| và) [A-ZĐ][^,;.:()\n\t]{2,40}? cấp (?:huyện|"
    r"xã))*(?![^\W_])|[Cc]ơ quan (?:tài chính|thuế|công an|quân sự) các cấp|(?<![^\W_])[Ll]ực lượng (?:công an|"
    r"chức năng|vũ trang)(?: các cấp)?"
)
_NOT_BODIES = re.compile(
    r"(?i)^(?:mỗi .*|từng chủ đầu tư|từng .*(?:huyện|xã).*|(?:các|những|từng|mỗi|toàn bộ các)[ ](?:cấp|xã|huyện|"
    r"tỉnh|thành phố|phường|hội|quận|thị xã|thị trấn|đặc khu|tổ chức)(?:[ ](?:tỉnh|huyện|xã))?)$"
)
_SECTOR_AFTER = re.compile(r"[ ]?:?[ ]?(?:Sở|[A-ZĐ])")
_BODY_NOUN = re.compile(
    r"(?i)cơ quan|đơn vị|địa phương|sở|bộ|ngành|ban|chủ đầu tư|lực lượng|ủy|đoàn thể|sứ quán|cơ sở|huyện, |"
    r"thị xã, |cấp,"
)


def find_councils(text: str) -> list[tuple[int, int]]:
    """Groups made of a named kind: "UBND các huyện, thị xã, thành phố", "các Huyện ủy, Thị ủy"."""
    out: list[tuple[int, int]] = []
    for pattern in (_COUNCILS, _PARTY):
        out += [(m.start(), m.start() + len(_tidy(m[0]))) for m in pattern.finditer(text)]
    return sorted(out)


def find_groups(text: str, named: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Groups of unnamed bodies that do not run into a ``named`` one (sorted spans, not overlapping)."""
    starts = [a for a, _ in named]
    done: list[tuple[int, int]] = []
    for pattern in (_GROUP, _PLAIN):
        at = 0
        while found := pattern.search(text, at):
            start, end = found.start(), found.end()
            at = end
            index = bisect_left(starts, start)
            if index and named[index - 1][1] > start:
                at = min(end, named[index - 1][1])  # what follows the named body may be a group of its own
                continue
            following = named[index] if index < len(named) else None
            if following and following[0] <= end + 2 and _announces(text, found, following[0]):
                continue
            if following and following[0] < end:
                end = following[0]
            surface = _tidy(text[start:end].rstrip(" ,;-/"))
            if not surface or _NOT_BODIES.match(surface) or not _BODY_NOUN.search(surface):
                continue
            end = start + len(surface)
            if any(a < end and start < b for a, b in done):
                continue
            done.append((start, end))
    return sorted(done)


def _announces(text: str, found: re.Match[str], named_at: int) -> bool:
    """ "Các Sở: Tài chính, …", "các Sở Du lịch, …": the group's word is the head of the list that follows."""
    between = text[found.end() : named_at] if named_at >= found.end() else ""
    return len(found[0].split()) == 2 and between.strip() in ("", ":")


def _tidy(surface: str) -> str:
    """Without a joining word left at its end."""
    shorter = re.sub(r"(?:[ ]?[,/-]|[ ](?:và|các|và các))+$", "", surface)
    return re.sub(r"(?:[ ](?:và|,)[ ]các)$", "", shorter)

"""Where the name of an enterprise or a school ends that is told to act by a verb of one syllable or an unknown one:
"Công ty TNHH MTV Cấp nước Nam Hà | nối mạng, kéo thêm đường ống", "Trường Cao đẳng Nam Hà | mở các lớp dạy nghề"."""

from __future__ import annotations

from ....patterns import Pattern
from . import words

_PROPER = Pattern(rf"(?<![^\W_])[{words.UPPER}][{words.LOWER}]*(?: [{words.UPPER}][{words.LOWER}]*)+(?![^\W_])")
"""Several words written large each: the place or whose name it bears."""
_SMALL = Pattern(
    r"(?: (?!(?:và|của|tại|ở|số|về|thuộc|chi nhánh|tỉnh|huyện|thành phố|khu vực|miền|phía|cơ sở|quốc gia)(?![^\W_]))"
    rf"[{words.LOWER}]+)+"
)
"""Small words behind it, which may be an act and are no place and no branch."""
_GOES_ON = Pattern(rf" (?!các |những )[{words.LOWER}]")
"""Behind a comma another act follows and no other body."""

ONE_COMPANY = Pattern(rf"(?:Công ty|Trường|Bệnh viện|Hợp tác xã|HTX) (?:[^\W_]+ )*?[{words.UPPER}][^\W_]*(?: [^\W_]+)*")
"""One by its name: "Công ty TNHH MTV Thủy lợi A"."""


def proper_end(name: str) -> int:
    """The length of ``name`` without what the enterprise is to do."""
    clause, comma, behind = name.partition(",")
    proper = [found.end() for found in _PROPER.finditer(clause) if found.start()]
    rest = _SMALL.match(clause, proper[-1]) if proper else None
    acts = rest and ((comma and _GOES_ON.match(behind)) or words.OPENING.match(rest[0][1:]))
    return proper[-1] if acts else len(name)


_ENTERPRISE = Pattern(r"(?:Công ty|Trường|Bệnh viện|Hợp tác xã|HTX|Tổng công ty|Tập đoàn) ")
_AND_ONE = Pattern(r"(?:,| và|, và) (?=(?:Công ty|Tổng công ty|Tập đoàn|Hợp tác xã) )")
_NEXT = Pattern(r"(?:,| và|, và) (?=(?:các|Công ty|Trường|Bệnh viện|Hợp tác xã|HTX|Tổng công ty|Tập đoàn) )")


def one_enterprise(text: str, start: int, end: int) -> int:
    """The offset at which the first enterprise of ``text[start:end]`` ends; where something else opens it, the one at
    which the first enterprise is joined to that."""
    named = _ENTERPRISE.match(text, start)
    beside = (_NEXT if named else _AND_ONE).search(text, start, end)
    stop = beside.start() if beside else end
    return start + proper_end(text[start:stop]) if named else stop

"""Partners that are called by their sector alone: "phối hợp với Công an, Y tế, Điện lực địa phương bảo đảm …"."""

from __future__ import annotations

from ....entities.agencies.names.sectors import sector_alone
from ....mentions import AgencyMention
from ....patterns import Pattern
from . import words
from .actors import party

_ORGANISATION = Pattern(r"(?:Đoàn Thanh niên|Phụ nữ|Nông dân|Cựu chiến binh|Mặt trận)(?![^\W_])")
_UNIT = Pattern(r" (?:(?:ở )?(?:địa phương|cơ sở)|các cấp|(?:(?:của|cấp) )?(?:tỉnh|huyện|xã|phường|thành phố))")
_CLOSED = Pattern(rf"\s*[,;]|\s+và\s|\s+(?:{words.TWO_SYLLABLES})(?![^\W_])")
_GOES_ON = Pattern(r"(?:,|\s+và)\s+[^\W\d_]")


def sector_beside(text: str, start: int, end: int, *, listed: bool) -> AgencyMention | None:
    """The sector at ``start``, where a body began its list (``listed``) or it begins one itself."""
    sector = sector_alone(text, start, end) or _ORGANISATION.match(text, start, end)
    if sector is None:
        return None
    unit = _UNIT.match(text, sector.end(), end)
    stop = unit.end() if unit else sector.end()
    if not _CLOSED.match(text, stop, end) or not (listed or _GOES_ON.match(text, stop, end)):
        return None
    return party(text, start, stop)

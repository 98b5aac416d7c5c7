"""Bodies that only tell where a road or a line begins, ends or passes: "kéo dài tuyến Metro đến Trung tâm hành chính
tỉnh", "nâng cấp đường nối UBND xã A với quốc lộ 1"."""

from __future__ import annotations

from ....patterns import Pattern

_END = Pattern(
    r"(?<![^\W_])(?:(?:[Tt]uyến|[Đđ]oạn)(?: đường| phố| Metro| metro)?|[Đđ]ường(?! (?:dây|lối|bưu))(?: \w+){0,2}|"
    r"[Mm]etro)(?![^\W_])"
    r"(?P<way>[^.;:()\n]{0,50}?)(?<![^\W_])(?:từ|đến|tới|nối|(?:kết )?nối (?:với|từ|đến)) (?:trụ sở )?$"
)
# What is sent or told of a road goes to a body: "công khai quy hoạch tuyến đường đến UBND các xã".
_SENT = Pattern(
    r"(?i)(?<![^\W_])(?:gửi|báo|nộp|trình|chuyển|phản ánh|liên hệ|đề nghị|cấp phép|hồ sơ|bàn giao|phổ biến|công khai|"
    r"công bố|thông tin|tuyên truyền|hướng dẫn|cung cấp|quán triệt)(?![^\W_])"
)
_REACH = 100
_SIGNS = ("từ ", "ến ", "ới ", "ối ", "sở ")


def ends_a_road(text: str, start: int) -> bool:
    """Whether the body that begins at ``start`` is where a road ends."""
    if not text.endswith(_SIGNS, max(0, start - 4), start):
        return False
    clause = max(0, start - _REACH)
    road = _END.search(text, clause, start)
    return road is not None and _SENT.search(text, clause, start) is None

"""Groups told by the common name of a kind in small letters ("trạm y tế các xã", "trung tâm chính trị cấp huyện", "các
phòng giáo dục và đào tạo"), and clusters of bodies that vie with one another ("các cụm, khối thi đua")."""

from __future__ import annotations

from collections.abc import Iterator

from ....patterns import Pattern

_UNIT = r"(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)(?! (?:ủy|hội|đoàn)\b)(?![^\W_])(?! [A-ZĐ])"
_FIELD = (
    r"(?:giáo dục(?: và đào tạo)?|nội vụ|tư pháp|văn hóa(?:,? (?:và )?thông tin)?|"
    r"nông nghiệp(?: và phát triển nông thôn)?|lao động ?[-–,] ?thương binh và xã hội|"
    r"tài nguyên và môi trường|tài chính ?[-–] ?kế hoạch)"
)
_CENTRE = r"trung tâm (?:chính trị|y tế|văn hóa|bồi dưỡng chính trị|giáo dục thường xuyên|dịch vụ nông nghiệp)"
_SCHOOLS = r"(?:(?:,| và|, và) (?:các )?trường (?:trung học phổ thông|trung học cơ sở|tiểu học|mầm non))+"
_KIND = Pattern(
    rf"(?<![^\W_])(?<!\d )(?<!% )(?:các )?(?:trạm y tế|{_CENTRE}|phòng {_FIELD}) "
    rf"(?:các {_UNIT}(?:(?:, |/| và |, và ){_UNIT})*|"
    r"cấp (?:huyện|xã)(?![^\W_]))|"
    rf"(?<![^\W_])(?:TTYT|PNV) các (?:{_UNIT}|TP|TX)(?:(?:, |/| và |, và )(?:{_UNIT}|TP|TX))*(?![^\W_])|"
    rf"(?<![^\W_])[Cc]ác phòng giáo dục và đào tạo(?:{_SCHOOLS})?(?![^\W_])(?! [A-ZĐ])"
)
_CLUSTERS = Pattern(
    r"(?<![^\W_])(?:[Cc]ác (?:cụm|khối)(?:(?:,| và) (?:các )?(?:cụm|khối))* thi đua|Cụm, khối thi đua)"
    r"(?: (?:trực )?thuộc (?:tỉnh|huyện|thành phố)| của (?:tỉnh|huyện)| các (?:huyện|xã|ngành))?(?![^\W_])(?! [A-ZĐ])"
)
_NO_BODIES = Pattern(
    r"(?i)(?<![^\W_])(?:đầu tư|sửa chữa|nâng cấp|phân chia|chia|tổ chức lại|cơ sở vật chất|xây dựng|xây mới) $"
)
"""What is done to clusters or buildings, which then are none who act."""


def find_common_names(text: str) -> Iterator[tuple[int, int]]:
    """The spans of such groups, in order."""
    kinds = (
        _KIND.finditer(text)
        if "rạm y tế" in text or "trung tâm" in text or "phòng " in text or " các huyện" in text
        else ()
    )
    clusters = _CLUSTERS.finditer(text) if "thi đua" in text else ()
    for found in sorted((*kinds, *clusters), key=lambda found: found.start()):
        if not _NO_BODIES.search(text, max(0, found.start() - 24), found.start()):
            yield found.span()

"""Bodies of the state, the party and the front, valid when, and what became of them.

Sources: ministries and their mergers Nghị quyết 08/2007/QH12 (2007), 15/2011/QH13 and 176/2025/QH15 (from 1 March
2025); provincial departments Nghị định 13/2008/NĐ-CP, 24/2014/NĐ-CP, 107/2020/NĐ-CP and 45/2025/NĐ-CP (from 1 March
2025); sector bodies of 2025: Nghị định 29/2025/NĐ-CP (Thuế, Hải quan, Kho bạc, Thống kê) with effect from 1 March 2025.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from .fold import fold, slug
from .places import FORMER, MERGED_ON, province_on

REFORM = date(2025, 3, 1)
_2007 = date(2007, 8, 1)


@dataclass(frozen=True, slots=True)
class Body:
    """A body in time. ``successors`` are names; of a body that was split, the one that took its main duty is first."""

    name: str
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()


def _old(name: str, until: date, *successors: str) -> Body:
    return Body(name, None, until, successors)


MINISTRIES = (
    *(Body(f"Bộ {n}") for n in (
        "Quốc phòng", "Công an", "Ngoại giao", "Tư pháp", "Tài chính", "Công Thương", "Xây dựng",
        "Văn hóa, Thể thao và Du lịch",
        "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Y tế", "Nội vụ",
    )),
    Body("Bộ Nông nghiệp và Môi trường", REFORM),
    Body("Bộ Dân tộc và Tôn giáo", REFORM),
    _old("Bộ Kế hoạch và Đầu tư", REFORM, "Bộ Tài chính"),
    _old("Bộ Giao thông vận tải", REFORM, "Bộ Xây dựng"),
    _old("Bộ Nông nghiệp và Phát triển nông thôn", REFORM, "Bộ Nông nghiệp và Môi trường"),
    _old("Bộ Tài nguyên và Môi trường", REFORM, "Bộ Nông nghiệp và Môi trường"),
    _old("Bộ Lao động - Thương binh và Xã hội", REFORM, "Bộ Nội vụ"),
    _old("Bộ Thông tin và Truyền thông", REFORM, "Bộ Khoa học và Công nghệ", "Bộ Văn hóa, Thể thao và Du lịch"),
    _old("Ủy ban Dân tộc", REFORM, "Bộ Dân tộc và Tôn giáo"),
    _old("Bộ Công nghiệp", _2007, "Bộ Công Thương"),
    _old("Bộ Thương mại", _2007, "Bộ Công Thương"),
    _old("Bộ Thủy sản", _2007, "Bộ Nông nghiệp và Phát triển nông thôn"),
    _old("Bộ Bưu chính, Viễn thông", _2007, "Bộ Thông tin và Truyền thông"),
    _old("Bộ Văn hóa - Thông tin", _2007, "Bộ Văn hóa, Thể thao và Du lịch"),
)  # fmt: skip
DEPARTMENTS = (
    *(Body(f"Sở {n}") for n in (
        "Tài chính", "Xây dựng", "Công Thương", "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao",
        "Du lịch", "Y tế",
        "Giáo dục và Đào tạo", "Khoa học và Công nghệ", "Nội vụ", "Tư pháp", "Ngoại vụ",
        "Quy hoạch - Kiến trúc", "An toàn thực phẩm",
    )),
    Body("Sở Nông nghiệp và Môi trường", REFORM),
    Body("Sở Dân tộc và Tôn giáo", REFORM),
    _old("Sở Kế hoạch và Đầu tư", REFORM, "Sở Tài chính"),
    _old("Sở Giao thông vận tải", REFORM, "Sở Xây dựng"),
    _old("Sở Nông nghiệp và Phát triển nông thôn", REFORM, "Sở Nông nghiệp và Môi trường"),
    _old("Sở Tài nguyên và Môi trường", REFORM, "Sở Nông nghiệp và Môi trường"),
    _old("Sở Lao động - Thương binh và Xã hội", REFORM, "Sở Nội vụ"),
    _old("Sở Thông tin và Truyền thông", REFORM, "Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch"),
    _old("Ban Dân tộc", REFORM, "Sở Dân tộc và Tôn giáo"),
    _old("Sở Công nghiệp", date(2008, 6, 1), "Sở Công Thương"),
    _old("Sở Thương mại", date(2008, 6, 1), "Sở Công Thương"),
    _old("Sở Thương mại và Du lịch", date(2008, 6, 1), "Sở Công Thương", "Sở Văn hóa, Thể thao và Du lịch"),
    _old("Sở Thủy sản", date(2008, 6, 1), "Sở Nông nghiệp và Phát triển nông thôn"),
    _old("Sở Văn hóa - Thông tin", date(2008, 6, 1), "Sở Văn hóa, Thể thao và Du lịch"),
    _old("Sở Bưu chính, Viễn thông", date(2008, 6, 1), "Sở Thông tin và Truyền thông"),
    _old("Sở Thể dục Thể thao", date(2008, 6, 1), "Sở Văn hóa, Thể thao và Du lịch"),
    _old("Sở Dân số, Gia đình và Trẻ em", date(2008, 6, 1), "Sở Y tế"),
)  # fmt: skip
CENTRAL = (
    "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước", "Văn phòng Chính phủ",
    "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Thanh tra Chính phủ", "Ngân hàng Nhà nước Việt Nam",
    "Kiểm toán Nhà nước",
    "Tòa án nhân dân tối cao", "Viện Kiểm sát nhân dân tối cao", "Bảo hiểm xã hội Việt Nam", "Thông tấn xã Việt Nam",
    "Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "Viện Hàn lâm Khoa học xã hội Việt Nam", "Ngân hàng Chính sách xã hội", "Tổng cục Thống kê",
    "Tổng cục Thuế", "Tổng cục Hải quan",
    "Kho bạc Nhà nước",
)  # fmt: skip
PARTY = (
    "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương",
    "Văn phòng Trung ương Đảng",
    "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Kinh tế Trung ương",
    "Ban Nội chính Trung ương", "Ban Dân vận Trung ương",
    "Ủy ban Kiểm tra Trung ương", "Đảng Cộng sản Việt Nam",
)  # fmt: skip
# Bodies that every province has; the key is the name without the territory.
PROVINCIAL = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Thường trực Ủy ban nhân dân", "Thường trực Hội đồng nhân dân",
    "Văn phòng Ủy ban nhân dân",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Đoàn đại biểu Quốc hội", "Tỉnh ủy", "Thường trực Tỉnh ủy",
    "Ban Thường vụ Tỉnh ủy", "Văn phòng Tỉnh ủy", "Thành ủy", "Công an", "Bộ Chỉ huy Quân sự",
    "Bộ Chỉ huy Bộ đội Biên phòng",
    "Thanh tra", "Kho bạc Nhà nước", "Bảo hiểm xã hội", "Tòa án nhân dân", "Viện Kiểm sát nhân dân",
    "Cục Thuế", "Cục Thống kê",
    "Cục Hải quan", "Cục Quản lý thị trường", "Thuế", "Thống kê", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Hội Nông dân",
    "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Liên đoàn Lao động", "Tỉnh Đoàn", "Ban Quản lý Khu kinh tế",
    "Ban Quản lý các khu công nghiệp", "Đài Phát thanh - Truyền hình", "Liên minh Hợp tác xã",
)  # fmt: skip
PARTY_HEADS = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy")
FRONT_HEADS = (
    "Ủy ban Mặt trận",
    "Mặt trận",
    "Hội Nông dân",
    "Hội Liên hiệp",
    "Hội Cựu",
    "Liên đoàn Lao động",
    "Tỉnh Đoàn",
    "Đoàn Thanh niên",
)


@cache
def _bodies() -> dict[str, Body]:
    table = {fold(b.name): b for b in (*MINISTRIES, *DEPARTMENTS)}
    return table | {fold(n): Body(n) for n in (*CENTRAL, *PARTY, *PROVINCIAL) if fold(n) not in table}


@dataclass(frozen=True, slots=True)
class Link:
    """The registry's answer: a stable key, the day it was asked for, and the key of what the body became."""

    agency_id: str
    valid_on: date | None
    successor_id: str | None


def link(name: str, territory: str | None, province: str | None, day: date | None) -> Link | None:
    """The body ``name`` (full, without its territory) as of ``day``, or None where the registry does not know it.

    ``territory`` is what the mention or the document says it belongs to: "province" for a provincial body, "central"
    for a central one. A body that did not exist on ``day`` is not linked.
    """
    body = _bodies().get(fold(name))
    if body is None or (day and body.since and day < body.since):
        return None
    successor = body.successors[0] if body.successors else None
    central = name.startswith("Bộ ") and not name.startswith("Bộ Chỉ huy")
    if central or name in CENTRAL + PARTY or name == "Ủy ban Dân tộc":
        if territory == "province" and name in PROVINCIAL and province:
            pass
        else:
            return Link(f"vn/{slug(name)}", day, f"vn/{slug(successor)}" if successor else None)
    if territory != "province" or province is None:
        return None
    home = slug(province_on(province, day))
    later = province_on(province, MERGED_ON)
    follows: str | None = None
    if successor:
        follows = f"{home}/{slug(successor)}"
    elif province in FORMER and (day is None or day < MERGED_ON):
        follows = f"{slug(later)}/{slug(name)}"
    return Link(f"{home}/{slug(name)}", day, follows)

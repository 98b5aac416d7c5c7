"""The bodies that the registry knows, with their dates and what became of them.

Sources:
- ministries: Nghị quyết 08/2007/QH12 (from August 2007), 15/2011/QH13, 176/2025/QH15 (from 1 March 2025)
- provincial departments: Nghị định 13/2008/NĐ-CP, 24/2014/NĐ-CP, 107/2020/NĐ-CP, 45/2025/NĐ-CP (from 1 March 2025)
- tax, customs, treasury, statistics, reserves, social insurance under the Ministry of Finance: Nghị định 29/2025/NĐ-CP
- regional branches of the State Bank: Nghị định 26/2025/NĐ-CP
- the Party's central commissions: Quyết định 247-QĐ/TW of 24 January 2025 and those of the same days
- police without districts: Nghị định 02/2025/NĐ-CP (from 1 March 2025)
- courts and procuracies of regions for those of districts: Luật 81/2025/QH15, Luật 82/2025/QH15 (from 1 July 2025)
- no inspectorates of ministries, departments and districts: Luật Thanh tra 84/2025/QH15 (from 1 July 2025)
- provinces and communes without districts: Luật 72/2025/QH15, Nghị quyết 202/2025/QH15, 203/2025/QH15 (1 July 2025)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .places import MERGED_ON

REFORM = date(2025, 3, 1)
PARTY_REFORM = date(2025, 2, 1)
_2007 = date(2007, 8, 1)
_2008 = date(2008, 6, 1)


@dataclass(frozen=True, slots=True)
class Body:
    """A body in time. ``successors`` are names; of a body that was split, the one that took its main duty is first."""

    name: str
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()


def old(name: str, until: date, *successors: str) -> Body:
    return Body(name, None, until, successors)


def lasting(*names: str) -> tuple[Body, ...]:
    return tuple(Body(n) for n in names)


MINISTRIES = (
    *(Body(f"Bộ {n}") for n in (
        "Quốc phòng", "Công an", "Ngoại giao", "Tư pháp", "Tài chính", "Công Thương", "Xây dựng",
        "Văn hóa, Thể thao và Du lịch",
        "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Y tế", "Nội vụ",
    )),
    Body("Bộ Nông nghiệp và Môi trường", REFORM),
    Body("Bộ Dân tộc và Tôn giáo", REFORM),
    old("Bộ Kế hoạch và Đầu tư", REFORM, "Bộ Tài chính"),
    old("Bộ Giao thông vận tải", REFORM, "Bộ Xây dựng"),
    old("Bộ Nông nghiệp và Phát triển nông thôn", REFORM, "Bộ Nông nghiệp và Môi trường"),
    old("Bộ Tài nguyên và Môi trường", REFORM, "Bộ Nông nghiệp và Môi trường"),
    old("Bộ Lao động - Thương binh và Xã hội", REFORM, "Bộ Nội vụ"),
    old("Bộ Thông tin và Truyền thông", REFORM, "Bộ Khoa học và Công nghệ", "Bộ Văn hóa, Thể thao và Du lịch"),
    old("Ủy ban Dân tộc", REFORM, "Bộ Dân tộc và Tôn giáo"),
    old("Bộ Công nghiệp", _2007, "Bộ Công Thương"),
    old("Bộ Thương mại", _2007, "Bộ Công Thương"),
    old("Bộ Thủy sản", _2007, "Bộ Nông nghiệp và Phát triển nông thôn"),
    old("Bộ Bưu chính, Viễn thông", _2007, "Bộ Thông tin và Truyền thông"),
    old("Bộ Văn hóa - Thông tin", _2007, "Bộ Văn hóa, Thể thao và Du lịch"),
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
    old("Sở Kế hoạch và Đầu tư", REFORM, "Sở Tài chính"),
    old("Sở Giao thông vận tải", REFORM, "Sở Xây dựng"),
    old("Sở Nông nghiệp và Phát triển nông thôn", REFORM, "Sở Nông nghiệp và Môi trường"),
    old("Sở Tài nguyên và Môi trường", REFORM, "Sở Nông nghiệp và Môi trường"),
    old("Sở Lao động - Thương binh và Xã hội", REFORM, "Sở Nội vụ"),
    old("Sở Thông tin và Truyền thông", REFORM, "Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch"),
    old("Ban Dân tộc", REFORM, "Sở Dân tộc và Tôn giáo"),
    old("Sở Công nghiệp", _2008, "Sở Công Thương"),
    old("Sở Thương mại", _2008, "Sở Công Thương"),
    old("Sở Thương mại và Du lịch", _2008, "Sở Công Thương", "Sở Văn hóa, Thể thao và Du lịch"),
    old("Sở Thủy sản", _2008, "Sở Nông nghiệp và Phát triển nông thôn"),
    old("Sở Văn hóa - Thông tin", _2008, "Sở Văn hóa, Thể thao và Du lịch"),
    old("Sở Bưu chính, Viễn thông", _2008, "Sở Thông tin và Truyền thông"),
    old("Sở Thể dục Thể thao", _2008, "Sở Văn hóa, Thể thao và Du lịch"),
    old("Sở Dân số, Gia đình và Trẻ em", _2008, "Sở Y tế"),
)  # fmt: skip
CENTRAL_BODIES = (
    *lasting(
        "Chính phủ", "Thủ tướng Chính phủ", "Thường trực Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội",
        "Hội đồng Dân tộc của Quốc hội", "Chủ tịch nước", "Văn phòng Chính phủ", "Văn phòng Quốc hội",
        "Văn phòng Chủ tịch nước", "Thanh tra Chính phủ", "Ngân hàng Nhà nước Việt Nam", "Kiểm toán Nhà nước",
        "Tòa án nhân dân tối cao", "Viện Kiểm sát nhân dân tối cao", "Bảo hiểm xã hội Việt Nam",
        "Thông tấn xã Việt Nam", "Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam",
        "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "Viện Hàn lâm Khoa học xã hội Việt Nam",
        "Ngân hàng Chính sách xã hội", "Ngân hàng Phát triển Việt Nam", "Kho bạc Nhà nước", "Báo Nhân dân",
        "Ủy ban Chứng khoán Nhà nước", "Cổng Thông tin điện tử Chính phủ", "Bộ Tư lệnh Bộ đội Biên phòng",
        "Bộ Tư lệnh Cảnh sát biển", "Học viện Chính trị quốc gia Hồ Chí Minh",
        "Phòng Thương mại và Công nghiệp Việt Nam", "Liên đoàn Thương mại và Công nghiệp Việt Nam",
        "Tập đoàn Điện lực Việt Nam", "Tập đoàn Công nghiệp - Viễn thông Quân đội",
        "Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam", "Tập đoàn Dầu khí Việt Nam",
        "Tập đoàn Bưu chính Viễn thông Việt Nam", "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
        "Tập đoàn Hóa chất Việt Nam", "Tập đoàn Xăng dầu Việt Nam", "Tập đoàn Công nghiệp Cao su Việt Nam",
        "Tổng công ty Cảng Hàng không Việt Nam", "Tổng công ty Hàng không Việt Nam",
        "Tổng công ty Hàng hải Việt Nam", "Tổng công ty Đường sắt Việt Nam", "Tổng công ty Quản lý bay Việt Nam",
        "Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam", "Tổng công ty Viễn thông MobiFone",
        "Đại học Quốc gia Hà Nội", "Đại học Quốc gia Thành phố Hồ Chí Minh", "Bộ Tổng Tham mưu",
        "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "Bộ Tư lệnh Thủ đô Hà Nội", "Bộ Tư lệnh Thủ đô",
        "Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam", "Ủy ban An toàn giao thông Quốc gia",
        "Ban Thi đua - Khen thưởng Trung ương", "Hội đồng bầu cử quốc gia", "Ban Cơ yếu Chính phủ",
        "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", "Ban Tôn giáo Chính phủ", "Bộ Tư lệnh 86",
        "Bộ Tư lệnh Cảnh vệ", "Bộ Tư lệnh Cảnh sát cơ động", "Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh",
        "Bảo hiểm tiền gửi Việt Nam", "Tòa án quân sự Trung ương", "Viện Kiểm sát quân sự Trung ương",
        "Cục Hàng không Việt Nam", "Cục Đăng kiểm Việt Nam",
        "Cục Đường bộ Việt Nam", "Cục Hàng hải Việt Nam", "Cục Đường thủy nội địa Việt Nam",
        "Cục Đường sắt Việt Nam", "Cục Hàng hải và Đường thủy Việt Nam", "Cục Chăn nuôi và Thú y",
        "Cục Trồng trọt và Bảo vệ thực vật", "Cục Lâm nghiệp và Kiểm lâm", "Cục Thủy sản và Kiểm ngư",
        "Cục Kiểm soát thủ tục hành chính", "Cục Việc làm", "Cục Thú y",
        "Cục Bảo vệ thực vật", "Cục Trồng trọt", "Cục Chăn nuôi", "Cục Cảnh sát giao thông",
        "Cục Quản lý, giám sát bảo hiểm", "Tổng cục Thi hành án dân sự", "Báo Điện tử Chính phủ",
    ),
    Body("Cục Thuế", REFORM), Body("Cục Hải quan", REFORM), Body("Cục Thống kê", REFORM),
    Body("Cục Dự trữ Nhà nước", REFORM),
    old("Tổng cục Thuế", REFORM, "Cục Thuế"), old("Tổng cục Hải quan", REFORM, "Cục Hải quan"),
    old("Tổng cục Thống kê", REFORM, "Cục Thống kê"), old("Tổng cục Dự trữ Nhà nước", REFORM, "Cục Dự trữ Nhà nước"),
    old("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", REFORM, "Bộ Tài chính"),
    old("Ủy ban Giám sát tài chính Quốc gia", REFORM, "Bộ Tài chính"),
    old("Ủy ban Thể dục Thể thao", _2007, "Bộ Văn hóa, Thể thao và Du lịch"),
    old("Ủy ban Dân số, Gia đình và Trẻ em", _2007, "Bộ Y tế"),
)  # fmt: skip
PARTY_BODIES = (
    *lasting(
        "Bộ Chính trị", "Ban Bí thư", "Thường trực Ban Bí thư", "Ban Chấp hành Trung ương Đảng",
        "Ban Chấp hành Trung ương", "Văn phòng Trung ương Đảng", "Ban Tổ chức Trung ương", "Ban Nội chính Trung ương",
        "Ủy ban Kiểm tra Trung ương", "Đảng Cộng sản Việt Nam", "Quân ủy Trung ương", "Văn phòng Tổng Bí thư",
        "Đảng ủy Công an Trung ương",
    ),
    Body("Ban Tuyên giáo và Dân vận Trung ương", PARTY_REFORM), Body("Ban Chính sách, chiến lược Trung ương",
    PARTY_REFORM), Body("Đảng ủy Chính phủ", PARTY_REFORM), Body("Đảng ủy Quốc hội", PARTY_REFORM),
    Body("Đảng ủy các cơ quan Đảng Trung ương", PARTY_REFORM),
    old("Ban Tuyên giáo Trung ương", PARTY_REFORM, "Ban Tuyên giáo và Dân vận Trung ương"),
    old("Ban Dân vận Trung ương", PARTY_REFORM, "Ban Tuyên giáo và Dân vận Trung ương"),
    old("Ban Kinh tế Trung ương", PARTY_REFORM, "Ban Chính sách, chiến lược Trung ương"),
    old("Ban Đối ngoại Trung ương", PARTY_REFORM, "Bộ Ngoại giao"),
)  # fmt: skip
FRONT_BODIES = lasting(
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam", "Tổng Liên đoàn Lao động Việt Nam",
    "Hội Nông dân Việt Nam", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội Cựu chiến binh Việt Nam",
    "Hội Chữ thập đỏ Việt Nam", "Liên minh Hợp tác xã Việt Nam",
    "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Liên đoàn Luật sư Việt Nam", "Hội Luật gia Việt Nam",
    "Hội Nhà báo Việt Nam", "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam", "Hội Người cao tuổi Việt Nam",
)  # fmt: skip
# Bodies that every province has; the key is the name without the territory.
PROVINCIAL_BODIES = (
    *lasting(
        "Ủy ban nhân dân", "Hội đồng nhân dân", "Thường trực Ủy ban nhân dân", "Thường trực Hội đồng nhân dân",
        "Văn phòng Ủy ban nhân dân", "Văn phòng Hội đồng nhân dân", "Thường trực Đoàn đại biểu Quốc hội",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Đoàn đại biểu Quốc hội", "Tỉnh ủy",
        "Thường trực Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ", "Văn phòng Tỉnh ủy",
        "Ủy ban Kiểm tra Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", "Ban Nội chính Tỉnh ủy", "Thành ủy", "Thường trực Thành ủy",
        "Ban Thường vụ Thành ủy", "Văn phòng Thành ủy", "Ban Tổ chức Thành ủy", "Ban Nội chính Thành ủy",
        "Công an", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Thanh tra", "Bảo hiểm xã hội",
        "Tòa án nhân dân", "Viện Kiểm sát nhân dân", "Thi hành án dân sự",
        "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc", 
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", "Ban Thường trực Ủy ban Mặt trận Tổ quốc",
        "Ủy ban bầu cử", "Hội đồng nghĩa vụ quân sự", "Hội đồng Thi đua - Khen thưởng", "Bưu điện", "Bảo tàng",
        "Thư viện",
        "Hội Liên hiệp Thanh niên", "Đoàn Luật sư", "Hội Nông dân", "Hội Liên hiệp Phụ nữ",
        "Hội Cựu chiến binh", "Liên đoàn Lao động", "Tỉnh Đoàn",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Hội Chữ thập đỏ", "Liên hiệp các Hội Khoa học và Kỹ thuật",
        "Ban Quản lý Khu kinh tế", "Ban Quản lý các khu công nghiệp", "Ban Quản lý các khu chế xuất và công nghiệp",
        "Liên minh Hợp tác xã", "Cổng Thông tin điện tử", "Trường Chính trị", "Chi cục Kiểm lâm",
        "Chi cục Quản lý thị trường", "Trung tâm Kiểm soát bệnh tật", "Trung tâm Phục vụ hành chính công",
        "Ngân hàng Chính sách xã hội", "Báo và Phát thanh, Truyền hình", "Đài Khí tượng Thủy văn",
        "Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "Ban Thi đua - Khen thưởng", "Hiệp hội Doanh nghiệp",
        "Hiệp hội Du lịch", "Hội Người cao tuổi", "Hội Luật gia", "Hội Nhà báo", "Hội Khuyến học",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng Điều phối nông thôn mới",
        "Ban Quản lý dự án đầu tư xây dựng", "Ban Quản lý dự án đầu tư xây dựng công trình giao thông", "Công báo",
        "Ban An toàn giao thông", "Ban Tiếp công dân", "Trung tâm Công báo - Tin học",
        "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn", "Trung tâm Khuyến nông", "Trung tâm Dịch vụ việc làm",
        "Trung tâm Giới thiệu việc làm", "Trung tâm Trợ giúp pháp lý nhà nước", "Trung tâm Công nghệ thông tin",
        "Trung tâm Phát triển quỹ đất", "Trung tâm Xúc tiến đầu tư, thương mại và du lịch",
        "Trung tâm Xúc tiến đầu tư", "Quỹ Bảo vệ và Phát triển rừng", "Văn phòng Đăng ký đất đai",
        "Chi cục Trồng trọt và Bảo vệ thực vật", "Chi cục Bảo vệ thực vật", "Chi cục Chăn nuôi và Thú y",
        "Chi cục Thủy lợi", "Chi cục Thủy sản", "Chi cục Phát triển nông thôn", "Chi cục Bảo vệ môi trường",
        "Chi cục An toàn vệ sinh thực phẩm", "Chi cục Dân số", "Đội Quản lý thị trường",
    ),
    Body("Thuế", REFORM), Body("Thống kê", REFORM), Body("Ban Tuyên giáo và Dân vận Tỉnh ủy", PARTY_REFORM),
    Body("Ban Tuyên giáo và Dân vận Thành ủy", PARTY_REFORM), Body("Đảng ủy Ủy ban nhân dân", PARTY_REFORM),
    Body("Đảng ủy các cơ quan Đảng", PARTY_REFORM),
    old("Ban Tuyên giáo Tỉnh ủy", PARTY_REFORM, "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    old("Ban Dân vận Tỉnh ủy", PARTY_REFORM, "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    old("Ban Tuyên giáo Thành ủy", PARTY_REFORM, "Ban Tuyên giáo và Dân vận Thành ủy"),
    old("Ban Dân vận Thành ủy", PARTY_REFORM, "Ban Tuyên giáo và Dân vận Thành ủy"),
    old("Ban Cán sự đảng Ủy ban nhân dân", PARTY_REFORM, "Đảng ủy Ủy ban nhân dân"),
    old("Cục Thuế", REFORM, "Thuế"), old("Cục Thống kê", REFORM, "Thống kê"), old("Cục Hải quan", REFORM),
    old("Kho bạc Nhà nước", REFORM),
    old("Cục Quản lý thị trường", REFORM, "Chi cục Quản lý thị trường"),
    old("Cục Thi hành án dân sự", MERGED_ON, "Thi hành án dân sự"),
    Body("Đài Phát thanh - Truyền hình"), Body("Báo"),
)  # fmt: skip
# Names that are written in two ways, of one body.
OTHER_SPELLINGS = {
    "Đài Phát thanh và Truyền hình": "Đài Phát thanh - Truyền hình",
    "Ngân hàng Nhà nước": "Ngân hàng Nhà nước Việt Nam",
}
# Offices that a central body had in every province, whose name is the beginning of its own.
BRANCHES = (old("Ngân hàng Nhà nước Chi nhánh", REFORM), old("Ngân hàng Nhà nước", REFORM))
# Bodies that a district had until 30 June 2025.
DISTRICT_BODIES = (
    *(old(n, MERGED_ON) for n in (
        "Ủy ban nhân dân", "Hội đồng nhân dân", "Thường trực Hội đồng nhân dân",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Huyện ủy", "Thị ủy", "Quận ủy", "Thành ủy",
        "Ủy ban Mặt trận Tổ quốc Việt Nam",
        "Ủy ban Mặt trận Tổ quốc", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Liên đoàn Lao động",
        "Ban Chỉ huy Quân sự", "Tòa án nhân dân", "Viện Kiểm sát nhân dân", "Thanh tra", "Chi cục Thi hành án dân sự",
        "Trung tâm Y tế", "Trung tâm Văn hóa, Thể thao và Truyền thông",
        "Phòng Tài chính - Kế hoạch", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Giáo dục và Đào tạo", "Phòng Y tế",
    )),
    old("Công an", REFORM),
)  # fmt: skip
# Bodies that a commune has.
COMMUNE_BODIES = lasting(
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Thường trực Hội đồng nhân dân", "Đảng ủy", "Ban Thường vụ Đảng ủy",
    "Thường trực Đảng ủy", "Ủy ban Kiểm tra Đảng ủy", "Ban Xây dựng Đảng", "Văn phòng Đảng ủy", "Ủy ban bầu cử",
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", "Ban Thường trực Ủy ban Mặt trận Tổ quốc", "Phòng Kinh tế",
    "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc", "Công an", "Ban Chỉ huy Quân sự", "Trạm Y tế",
    "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Trung tâm Phục vụ hành chính công",
)  # fmt: skip
# Branches that serve several provinces: how they are written, how many there are (numbered with Roman or Arabic
# figures), since when.
REGIONAL = (
    ("Chi cục Hải quan", 20), ("Hải quan", 20), ("Kho bạc Nhà nước", 20), ("Chi cục Thuế", 20), ("Thuế", 20),
    ("Bảo hiểm xã hội", 35),
    ("Ngân hàng Nhà nước", 15), ("Ngân hàng Nhà nước Chi nhánh", 15),
)  # fmt: skip
PARTY_HEADS = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Quân ủy")
FRONT_HEADS = (
    "Ủy ban Mặt trận", "Ủy ban Trung ương Mặt trận", "Ban Thường trực Ủy ban Mặt trận", "Mặt trận", "Hội Nông dân",
    "Hội Liên hiệp", "Hội Cựu", "Liên đoàn Lao động", "Tổng Liên đoàn", "Tỉnh Đoàn", "Tỉnh đoàn", "Đoàn Thanh niên",
)  # fmt: skip

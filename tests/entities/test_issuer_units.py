"""The issuer's own units, and the works, branches and hospitals that something is asked of."""

from __future__ import annotations

import pytest
from pages import NATION, page

from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

UNITS = [
    ("Giao Văn phòng chuẩn bị tài liệu họp; đến Văn phòng chuẩn bị hồ sơ.", "Ủy ban nhân dân tỉnh Hà Nam",
     ["Văn phòng Ủy ban nhân dân tỉnh"]),
    # What stands at the head of an item, or beside another unit, and acts.
    ("1.2. Văn phòng: Chuẩn bị hội trường.", "Ủy ban nhân dân tỉnh Hà Nam", ["Văn phòng Ủy ban nhân dân tỉnh"]),
    ("2. Văn phòng đôn đốc tiến độ.", "Cục Bảo tồn", ["Văn phòng Cục"]),
    ("Ban Phong trào, Văn phòng tham mưu nội dung.", "Hội Nông dân tỉnh Hà Nam", ["Ban Phong trào", "Văn phòng"]),
    ("Vụ Kế hoạch, Thanh tra tổ chức kiểm kê.", "Bộ Y tế", ["Vụ Kế hoạch", "Thanh tra Bộ"]),
    ("Nộp về Văn phòng Cục và Thanh tra Cục.", "Cục Bảo tồn", ["Văn phòng Cục", "Thanh tra Cục"]),
    ("- Công đoàn, Đoàn Thanh niên vận động quyên góp.", "Bệnh viện Sao Mai",
     ["Công đoàn Bệnh viện", "Đoàn Thanh niên"]),
    # What is no body: a room, an act, a count.
    ("Văn phòng: Tầng 2 nhà A\nThuê văn phòng; Văn phòng rộng 200 m2; \n3. Thanh tra quản lý đất đai.", "Bộ Y tế", []),
    # The Party's commission for its staff, and who runs an event.
    ("Giao Ban Tổ chức tham mưu; Ban Tổ chức, Văn phòng Huyện ủy chuẩn bị.", "Huyện ủy Lý Nhân",
     ["Ban Tổ chức", "Ban Tổ chức", "Văn phòng Huyện ủy"]),
    ("Phối hợp Ban Tổ chức, Ban Dân vận kiểm tra.", "Sở Nội vụ", ["Ban Tổ chức", "Ban Dân vận"]),
    ("Ban Tổ chức trao giải cho các đội.", "Sở Nội vụ", []),
    # Sections of a hospital, teams of the police.
    ("- Khoa Nội tim mạch: Bổ sung giường; gửi Khoa Dược.", "Bệnh viện Sao Mai", ["Khoa Nội tim mạch", "Khoa Dược"]),
    ("1. Khoa Nội chủ trì, phối hợp khoa Truyền nhiễm, phòng Điều dưỡng lập sơ đồ.", "Bệnh viện Sao Mai",
     ["Khoa Nội", "Khoa Truyền nhiễm", "Phòng Điều dưỡng"]),
    ("4. Khoa Dược và phòng Vật tư - Thiết bị y tế:\n- Dự trù thuốc, báo cáo Trưởng phòng Kế hoạch tổng hợp.",
     "Bệnh viện Sao Mai", ["Khoa Dược", "Phòng Vật tư - Thiết bị y tế", "Phòng Kế hoạch tổng hợp"]),
    ("Phối hợp khoa Hồi sức tích cực - Chống độc, gửi phòng Tài chính kế toán.", "Bệnh viện Sao Mai",
     ["Khoa Hồi sức tích cực - Chống độc", "Phòng Tài chính kế toán"]),
    ("Phối hợp phòng Xông hơi; làm ở khoa Nội.", "Sở Y tế Hà Nam", []),
    # Teams, cells and boards of a school where they are told to act.
    ("1. Tổ Công nghệ thông tin kết nối hệ thống; Tổ Văn, Tổ Toán có 12 người.", "", ["Tổ Công nghệ thông tin"]),
    ("- Đoàn phường, Đoàn xã tổ chức ra quân.\nHôm qua Đoàn xã đến thăm chợ.", "", ["Đoàn phường", "Đoàn xã"]),
    ("Tổ công nghệ số cộng đồng, Đoàn xã hướng dẫn người dân.", "", ["Tổ công nghệ số cộng đồng", "Đoàn xã"]),
    ("Công đoàn trường họp; Hội đồng trường ban hành nghị quyết; Ban Thường vụ Đoàn trường, Hội Sinh viên trường dự.",
     "", ["Công đoàn trường", "Hội đồng trường", "Ban Thường vụ Đoàn trường", "Hội Sinh viên trường"]),
    ("Bác sĩ Nguyễn Khoa Nam.", "Bệnh viện Sao Mai", []),
    ("- Khoa Dược: Bổ sung giường.", "Sở Y tế Hà Nam", []),
    ("Đội Tổng hợp là đầu mối.", "Công an huyện Lý Nhân", ["Đội Tổng hợp"]),
    ("Giám đốc Bệnh viện yêu cầu nộp hồ sơ.", "Bệnh viện đa khoa tỉnh", ["Bệnh viện đa khoa tỉnh"]),
    # Works and branches, and schools, in lists.
    ("Điện lực Lý Nhân, VNPT Hà Nam di dời cột.", "", ["Điện lực Lý Nhân", "VNPT Hà Nam"]),
    ("2. Chi nhánh Toa xe Hà Nội, Chi nhánh Đoàn tiếp viên bố trí người.", "",
     ["Chi nhánh Toa xe Hà Nội", "Chi nhánh Đoàn tiếp viên"]),
    ("Xí nghiệp Thủy nông Kim Bảng vận hành cống.", "", ["Xí nghiệp Thủy nông Kim Bảng"]),
    ("Ngành điện bán cho Xí nghiệp Thủy nông Kim Bảng 2 triệu kWh.", "", []),
    ("Hiệu trưởng các trường: Đại học Hà Nam, Cao đẳng Y tế Hà Nam bố trí phòng thi.", "",
     ["Trường Đại học Hà Nam", "Trường Cao đẳng Y tế Hà Nam"]),
    ("Các ngành: Công an, Quân sự, Biên phòng tỉnh tuần tra.", "", ["Công an", "Quân sự", "Biên phòng tỉnh"]),
    # A short name in its bracket: of the one before it, of the whole of which it is a part, of another body.
    ("Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI), Sở Y tế góp ý.", "",
     ["Liên đoàn Thương mại và Công nghiệp Việt Nam", "Sở Y tế"]),
    ("Ban Thường vụ Hội Nông dân tỉnh (viết tắt là Hội Nông dân tỉnh) họp.", "",
     ["Ban Thường vụ Hội Nông dân tỉnh", "Hội Nông dân tỉnh"]),
    ("Ban Dân nguyện (UBTVQH) trình UBTVQH.", "",
     ["Ban Dân nguyện", "Ủy ban Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội"]),
    ("Sở Y tế phối hợp với Công an, Quân sự, Biên phòng tỉnh kiểm soát cửa khẩu.", "",
     ["Sở Y tế", "Công an", "Quân sự", "Biên phòng tỉnh"]),
    # A corporation's own world, and its brand where something is asked of it elsewhere.
    ("1. EVNNPT kiểm tra đường dây.\n2. Văn phòng EVN đôn đốc; báo cáo Hội đồng thành viên.",
     "Tập đoàn Điện lực Việt Nam",
     ["Tổng công ty Truyền tải điện quốc gia", "Văn phòng Tập đoàn Điện lực Việt Nam", "Hội đồng thành viên"]),
    ("Gửi về Ban Chỉ huy PCTT&TKCN EVN trước 16 giờ.", "Tập đoàn Điện lực Việt Nam",
     ["Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn EVN"]),
    ("1. EVNNPC chỉ đạo khôi phục lưới điện.\nĐường dây của EVN dài 40 km.", "Sở Công Thương",
     ["Tổng công ty Điện lực miền Bắc"]),
    ("Phối hợp với Công ty cổ phần Xây dựng 79 khắc phục sự cố.", "", ["Công ty cổ phần Xây dựng 79"]),
    ("Giao Công ty cổ phần An Phú rà soát; Công ty cổ phần An Phú 79 tỷ đồng.", "",
     ["Công ty cổ phần An Phú", "Công ty cổ phần An Phú"]),
    ("II. Đối với Công ty TNHH Rau sạch Phú Hội\n1. Nộp đủ tiền thuê đất.", "", ["Công ty TNHH Rau sạch Phú Hội"]),
    # The army's own world, and a committee's.
    ("Gửi BTL Quân khu; Tư lệnh Quân khu yêu cầu.", "Cục Hậu cần", ["Bộ Tư lệnh Quân khu", "Quân khu"]),
    ("Sớm trình Ban Thường vụ trước kỳ họp; Ban Thường vụ Hội Nông dân huyện.", "Huyện ủy Lý Nhân",
     ["Ban Thường vụ Huyện ủy", "Ban Thường vụ Hội Nông dân huyện"]),
    ("Trình Ban Thường vụ trước kỳ họp.", "Sở Y tế", []),
    # Capitals of names.
    ("Huyện ủy LÝ NHÂN và Tập đoàn Điện lực việt nam.", "", ["Huyện ủy Lý Nhân", "Tập đoàn Điện lực Việt Nam"]),
    ("NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH KHU VỰC 4", "", ["Ngân hàng Nhà nước Chi nhánh Khu vực 4"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "issuer", "names"), UNITS)
def test_bodies_by_who_writes_and_who_is_asked(text: str, issuer: str, names: list[str]) -> None:
    context = Context(province="Hà Nam", issuer=issuer, issuer_level="province")
    assert [m.canonical for m in find_agencies(structure(text), context) if not m.collective] == names


@pytest.mark.parametrize(
    ("head", "issuer", "signature", "expected"),
    [
        (f"UBND TỈNH HÀ NAM\nVĂN PHÒNG\n{NATION}", "Văn phòng Ủy ban nhân dân tỉnh Hà Nam", "CHÁNH VĂN PHÒNG",
         [("VĂN PHÒNG", "Văn phòng Ủy ban nhân dân tỉnh Hà Nam")]),
        ("TỈNH ỦY HÀ NAM\nĐẢNG CỘNG SẢN VIỆT NAM", "Tỉnh ủy Hà Nam", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
         [("BAN THƯỜNG VỤ", "Ban Thường vụ Tỉnh ủy")]),
        ("HUYỆN ỦY LÝ NHÂN\nĐẢNG CỘNG SẢN VIỆT NAM", "Huyện ủy Lý Nhân", "T/M BAN CHẤP HÀNH\nBÍ THƯ",
         [("BAN CHẤP HÀNH", "Ban Chấp hành Đảng bộ huyện")]),
        (f"UBND TỈNH HÀ NAM\n{NATION}", "Ủy ban nhân dân tỉnh Hà Nam", "BAN THƯỜNG VỤ", []),
        (f"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH HÀ NAM\n{NATION}",
         "Ngân hàng Nhà nước Chi nhánh tỉnh Hà Nam", "GIÁM ĐỐC",
         [("CHI NHÁNH TỈNH HÀ NAM", "Ngân hàng Nhà nước Chi nhánh tỉnh Hà Nam")]),
        ("TỈNH ỦY HÀ NAM\tĐẢNG CỘNG SẢN VIỆT NAM", "Tỉnh ủy Hà Nam", "BÍ THƯ", []),
    ],
)  # fmt: skip
def test_committees_by_their_kind_alone(
    head: str, issuer: str, signature: str, expected: list[tuple[str, str]]
) -> None:
    bare = page(f"{head}\nSố: 5-TB/TU\nHà Nam, ngày 3 tháng 3 năm 2021\nTHÔNG BÁO\nKết luận", signature=signature)
    found = find_agencies(structure(bare), Context(issuer=issuer, province="Hà Nam"))
    words = ("VĂN PHÒNG", "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "CHI NHÁNH TỈNH HÀ NAM", "ĐẢNG CỘNG SẢN VIỆT NAM")
    assert [(bare[m.start : m.end], m.canonical) for m in found if bare[m.start : m.end] in words] == expected

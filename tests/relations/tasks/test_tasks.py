"""Tasks of running text: who, with whom, what and by when."""

from __future__ import annotations

import pytest
from relating import NOTICE, found_tasks, read

from vnadmin_extract.relations.tasks.grammar import find_tasks

ONE = [
    pytest.param(
        "5. <a>Sở Y tế</a>, <a>Sở Tài chính</a> - theo chức năng - xử lý môi trường vùng lũ.",
        ("xử lý môi trường vùng lũ", ["Sở Y tế", "Sở Tài chính"], [], None),
        id="on what ground, between dashes",
    ),
    pytest.param(
        '1. Chủ tịch <c>UBND các huyện</c> <a n="UBND huyện Lý Nhân" r="elliptic">Lý Nhân</a>, '
        '<a n="UBND huyện Kim Bảng" r="elliptic">Kim Bảng</a>: Tổ chức sơ tán ngay các hộ dân ở vùng thấp.',
        ("Tổ chức sơ tán ngay các hộ dân ở vùng thấp", ["UBND huyện Lý Nhân", "UBND huyện Kim Bảng"], [], None),
        id="districts named behind their kind, before a colon",
    ),
    pytest.param(
        '<c>UBND các huyện</c> <a n="UBND huyện Lý Nhân" r="elliptic">Lý Nhân</a>, '
        '<a n="UBND huyện Kim Bảng" r="elliptic">Kim Bảng</a> rà soát phương án di dân vùng hạ du.',
        ("rà soát phương án di dân vùng hạ du", ["UBND huyện Lý Nhân", "UBND huyện Kim Bảng"], [], None),
        id="districts named behind their kind, before the verb",
    ),
    pytest.param(
        "2. <c>UBND các xã</c> căn cứ nhiệm vụ trong Kế hoạch của <a>UBND huyện</a> để chỉ đạo đắp bờ bao.",
        ("căn cứ nhiệm vụ trong Kế hoạch của UBND huyện để chỉ đạo đắp bờ bao", ["UBND các xã"], [], None),
        id="what is done on a ground follows it with 'để'",
    ),
    pytest.param(
        "2. <c>UBND các xã</c> căn cứ chức năng, nhiệm vụ được giao để chỉ đạo đắp bờ bao.",
        ("căn cứ chức năng, nhiệm vụ được giao để chỉ đạo đắp bờ bao", ["UBND các xã"], [], None),
        id="the ground may be a body's office",
    ),
    pytest.param(
        '2. Các Bộ, cơ quan: <a n="Bộ Y tế" r="elliptic">Y tế</a>, <a n="Bộ Nội vụ" r="elliptic">Nội vụ</a> theo chức '
        "năng, nhiệm vụ được giao rà soát số giường của các trạm.",
        ("rà soát số giường của các trạm", ["Bộ Y tế", "Bộ Nội vụ"], [], None),
        id="a list that more than one kind of body heads",
    ),
    pytest.param(
        "Đề nghị Công ty Cấp nước Hòa Sơn, phối hợp với <c>UBND các xã</c> đẩy mạnh triển khai đồng hồ số.",
        ("đẩy mạnh triển khai đồng hồ số", ["Công ty Cấp nước Hòa Sơn"], ["UBND các xã"], None),
        id="a comma behind an enterprise",
    ),
    pytest.param(
        "Yêu cầu Nhà đầu tư (<a>Tập đoàn Sông Xanh</a>) rà soát, điều chỉnh biện pháp thi công cầu.",
        ("rà soát, điều chỉnh biện pháp thi công cầu", ["Tập đoàn Sông Xanh"], [], None),
        id="who the investor is stands in a bracket",
    ),
    pytest.param(
        "3. <a>Sở Giáo dục</a>, Trường Cao đẳng Hòa Sơn: Đưa nội dung kỹ năng số vào chương trình.",
        ("Đưa nội dung kỹ năng số vào chương trình", ["Sở Giáo dục", "Trường Cao đẳng Hòa Sơn"], [], None),
        id="a school that no one recognised beside a body",
    ),
    pytest.param(
        "- <a>Sở Y tế</a> hướng dẫn việc bố trí bác sĩ ở các trạm. Phối hợp với <a>Sở Nội vụ</a> mở lớp học.",
        (
            "hướng dẫn việc bố trí bác sĩ ở các trạm. Phối hợp với Sở Nội vụ mở lớp học",
            ["Sở Y tế"],
            ["Sở Nội vụ"],
            None,
        ),
        id="partners of a later sentence of the same item",
    ),
    pytest.param(
        "3. <a>Chi cục Thú y</a> (<a>Sở Nông nghiệp</a>) chủ trì tổ chức tiêm phòng cho đàn trâu bò.",
        ("tổ chức tiêm phòng cho đàn trâu bò", ["Chi cục Thú y"], [], None),
        id="the body that a unit belongs to stands in a bracket",
    ),
    pytest.param(
        "- Phó Chủ tịch <a>UBND huyện</a> phụ trách kinh tế trực tiếp chỉ đạo kiểm tra các hồ chứa.",
        ("trực tiếp chỉ đạo kiểm tra các hồ chứa", ["UBND huyện"], [], None),
        id="what an office-holder is in charge of",
    ),
    pytest.param(
        "4. Các cơ sở giết mổ gia súc: Theo dõi, ghi chép số đầu gia súc nhập về hằng đêm.",
        ("Theo dõi, ghi chép số đầu gia súc nhập về hằng đêm", ["Các cơ sở giết mổ gia súc"], [], None),
        id="a party that no one recognised before a colon",
    ),
    pytest.param(
        "- Giao <a>Sở Y tế</a> rà soát số giường bệnh của các trạm y tế, báo cáo <a>UBND tỉnh</a> "
        '<d due="2024-05-15">trước ngày 15/5/2024</d>.',
        (
            "rà soát số giường bệnh của các trạm y tế, báo cáo UBND tỉnh trước ngày 15/5/2024",
            ["Sở Y tế"],
            [],
            "2024-05-15",
        ),
        id="an order with its report and deadline",
    ),
    pytest.param(
        "- <a>Sở Nội vụ</a> chủ trì, phối hợp với <a>Sở Tài chính</a> và <c>các đơn vị liên quan</c> xây "
        "dựng đề án vị trí việc làm.",
        ("xây dựng đề án vị trí việc làm", ["Sở Nội vụ"], ["Sở Tài chính", "các đơn vị liên quan"], None),
        id="leader and cooperating bodies",
    ),
    pytest.param(
        'Yêu cầu Giám đốc <a>Sở Xây dựng</a>, Chủ tịch <c n="Ủy ban nhân dân các huyện">UBND các huyện</c> '
        "khẩn trương thực hiện quy hoạch.",
        ("khẩn trương thực hiện quy hoạch", ["Sở Xây dựng", "UBND các huyện"], [], None),
        id="office-holders stand for their bodies; a collective is named as written",
    ),
    pytest.param(
        "- Thu gom rác thải: <c>Các địa phương</c> (nhất là <a>thị xã Hồng Lĩnh</a>) tăng cường kiểm tra các "
        "điểm tập kết.",
        ("tăng cường kiểm tra các điểm tập kết", ["Các địa phương", "thị xã Hồng Lĩnh"], [], None),
        id="a label before, some bodies in brackets",
    ),
    pytest.param(
        "Căn cứ Kế hoạch này và chỉ đạo của <a>UBND tỉnh</a>, <c>các cấp, các ngành</c> nghiêm túc triển "
        "khai nhiệm vụ được giao.",
        ("nghiêm túc triển khai nhiệm vụ được giao", ["các cấp, các ngành"], [], None),
        id="grounds before the actor",
    ),
    pytest.param(
        "- Sản xuất vụ xuân đạt kế hoạch đề ra trên 90%. <a>Sở Công Thương</a> phối hợp với <a>Cục Quản lý "
        "thị trường</a> kiểm tra giá phân bón.",
        ("kiểm tra giá phân bón", ["Sở Công Thương"], ["Cục Quản lý thị trường"], None),
        id="the order stands in the second sentence",
    ),
    pytest.param(
        'Chậm nhất là <d due="2027-03-12">ngày 12 tháng 3 năm 2027</d>, căn cứ kết quả bỏ phiếu, '
        "<a>Thường trực HĐND tỉnh</a> tiến hành phân công lại các Tổ đại biểu.",
        ("tiến hành phân công lại các Tổ đại biểu", ["Thường trực HĐND tỉnh"], [], "2027-03-12"),
        id="who gives orders acts by a set time",
    ),
    pytest.param(
        "- <c>Các phòng, đơn vị</c> trực thuộc <a>Sở Y tế</a> thực hiện nghiêm túc chế độ báo cáo.",
        ("thực hiện nghiêm túc chế độ báo cáo", ["Các phòng, đơn vị"], [], None),
        id="whose units they are is no second actor",
    ),
    pytest.param(
        "- <c>Các sở</c>, quân đội, <a>Hội Nông dân tỉnh</a> tập trung tuyên truyền quy ước thôn bản.",
        ("tập trung tuyên truyền quy ước thôn bản", ["Các sở", "Hội Nông dân tỉnh"], [], None),
        id="a member that no one recognised in the enumeration",
    ),
    pytest.param(
        "- Giao <a>Sở Y tế</a> chủ trì, phối hợp với <a>Sở Nội vụ</a>; thủ trưởng <c>các ngành</c> "
        "hướng dẫn việc chi trả.",
        ("hướng dẫn việc chi trả", ["Sở Y tế"], ["Sở Nội vụ", "các ngành"], None),
        id="partners behind a semicolon",
    ),
    pytest.param(
        "2. <c>Các cơ quan</c> chủ động phối hợp, hỗ trợ <c>địa phương</c> sơ tán dân vùng sạt lở.",
        ("phối hợp, hỗ trợ địa phương sơ tán dân vùng sạt lở", ["Các cơ quan"], [], None),
        id="who is helped is no partner",
    ),
    pytest.param(
        "2. <a>Sở Y tế</a>, <a>Sở Nội vụ</a> cùng phối hợp tổ chức khám sức khỏe cho cán bộ xã.",
        ("cùng phối hợp tổ chức khám sức khỏe cho cán bộ xã", ["Sở Y tế", "Sở Nội vụ"], [], None),
        id="together",
    ),
    pytest.param(
        "2. <a>Sở Nội vụ</a> chủ trì, <a>Sở Tài chính</a> phối hợp xây dựng phương án bố trí cán bộ thôn.",
        ("xây dựng phương án bố trí cán bộ thôn", ["Sở Nội vụ"], ["Sở Tài chính"], None),
        id="one leads, the other works along",
    ),
    pytest.param(
        "2. <a>Hội đồng Dân tộc</a>, đại biểu <a>Quốc hội</a>, <c>HĐND các cấp</c> giám sát việc thực hiện Nghị quyết.",
        ("giám sát việc thực hiện Nghị quyết", ["Hội đồng Dân tộc", "HĐND các cấp"], [], None),
        id="no one tells the National Assembly",
    ),
    pytest.param(
        "2. <a>Phòng Nội vụ</a>: tham mưu bầu cử đại biểu <a>Quốc hội</a> khóa XVI và đại biểu <c>HĐND các cấp</c>.",
        ("tham mưu bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp", ["Phòng Nội vụ"], [], None),
        id="councils elected are told nothing",
    ),
    pytest.param(
        '- <d due="2024-11-15">Trước ngày 15/11/2024</d>: <c>UBND các huyện</c> gửi kết quả kiểm kê về Sở.',
        ("gửi kết quả kiểm kê về Sở", ["UBND các huyện"], [], "2024-11-15"),
        id="a line's time before it",
    ),
    pytest.param(
        "- Các doanh nghiệp, hợp tác xã và <c>UBND các xã</c> tổ chức thu mua nông sản cho người dân.",
        ("tổ chức thu mua nông sản cho người dân", ["Các doanh nghiệp, hợp tác xã", "UBND các xã"], [], None),
        id="parties that no one recognised before a body",
    ),
    pytest.param(
        "Các thành viên <a>UBND tỉnh</a>, Thủ trưởng <c>các sở</c> chỉ đạo thực hiện các chỉ tiêu kế hoạch.",
        ("chỉ đạo thực hiện các chỉ tiêu kế hoạch", ["Các thành viên UBND tỉnh", "các sở"], [], None),
        id="members of a body before others",
    ),
    pytest.param(
        "- <c>UBND các xã</c> ven sông tổ chức cắm biển cảnh báo tại các bến đò.",
        ("tổ chức cắm biển cảnh báo tại các bến đò", ["UBND các xã"], [], None),
        id="where they lie",
    ),
    pytest.param(
        "<a>UBND tỉnh</a> đã có Văn bản về trụ sở; <a>Sở Tài chính</a> khẩn trương thẩm định giá khởi điểm.",
        ("khẩn trương thẩm định giá khởi điểm", ["Sở Tài chính"], [], None),
        id="an order behind what was done",
    ),
    pytest.param(
        "Kết thúc năm 2030, <a>Sở Y tế</a> báo cáo kết quả thực hiện Đề án này.",
        ("báo cáo kết quả thực hiện Đề án này", ["Sở Y tế"], [], None),
        id="the end of a year before the body",
    ),
    pytest.param(
        "Từ kết quả kiểm kê, cơ quan, tổ chức, đơn vị có trách nhiệm lập hồ sơ lưu trữ.",
        ("lập hồ sơ lưu trữ", ["cơ quan, tổ chức, đơn vị"], [], None),
        id="whoever bears a duty in general",
    ),
    pytest.param(
        "<a>Sở Y tế</a>\nCấp xã, đơn vị tổ chức bồi dưỡng cho đoàn viên thanh niên.",
        ("tổ chức bồi dưỡng cho đoàn viên thanh niên", ["Cấp xã, đơn vị"], [], None),
        id="a level of administration",
    ),
    pytest.param(
        "Giao <a>Sở Y tế</a> tham mưu <a>UBND tỉnh</a> phối hợp <a>Bộ Y tế</a> triển khai Dự án 6 về cai nghiện.",
        ("tham mưu UBND tỉnh phối hợp Bộ Y tế triển khai Dự án 6 về cai nghiện", ["Sở Y tế"], [], None),
        id="the partner of the one who is advised",
    ),
    pytest.param(
        "Giao <a>Thường trực HĐND tỉnh</a>, <c>các Ban</c> và đại biểu HĐND tỉnh giám sát việc thực hiện Nghị quyết.",
        ("giám sát việc thực hiện Nghị quyết", ["Thường trực HĐND tỉnh", "các Ban"], [], None),
        id="deputies beside their council's bodies",
    ),
    pytest.param(
        "2.3. Về việc lập bản đồ ngập lụt cho các xã ven sông: giao <a>Sở Xây dựng</a> triển khai thực hiện.",
        ("Về việc lập bản đồ ngập lụt cho các xã ven sông", ["Sở Xây dựng"], [], None),
        id="what is only carried out is told before",
    ),
    pytest.param(
        "2. Giám đốc <a>Sở Y tế</a> - Phó Trưởng ban Thường trực <a>Ban Chỉ đạo phòng dịch</a> rà soát số thuốc "
        "còn lại.",
        ("rà soát số thuốc còn lại", ["Sở Y tế"], [], None),
        id="what else the head of a body is",
    ),
    pytest.param(
        "- <a>Sở Du lịch</a>, theo chức năng, nhiệm vụ được giao đẩy mạnh quảng bá các lễ hội mùa thu.",
        ("đẩy mạnh quảng bá các lễ hội mùa thu", ["Sở Du lịch"], [], None),
        id="in the bounds of its office",
    ),
    pytest.param(
        "Chủ tịch <a>UBND tỉnh</a> yêu cầu <a>Công an tỉnh</a> tăng cường tuần tra các tuyến đường đèo.",
        ("tăng cường tuần tra các tuyến đường đèo", ["Công an tỉnh"], [], None),
        id="who orders is not who acts",
    ),
    pytest.param(
        "3. Về kiến nghị bổ sung vốn của tỉnh: giao <a>Bộ Tài chính</a> nghiên cứu, báo cáo <a>Thủ tướng "
        "Chính phủ</a> "
        '<d due="2025-12-31">trong tháng 12 năm 2025</d>.',
        (
            "nghiên cứu, báo cáo Thủ tướng Chính phủ trong tháng 12 năm 2025",
            ["Bộ Tài chính"],
            [],
            "2025-12-31",
        ),
        id="an answer to a proposal",
    ),
    pytest.param(
        "1. Tập trung chỉ đạo, hướng dẫn <c>các địa phương</c> phòng trừ sâu bệnh trên cây lúa.",
        (
            "Tập trung chỉ đạo, hướng dẫn các địa phương phòng trừ sâu bệnh trên cây lúa",
            ["các địa phương"],
            [],
            None,
        ),
        id="without another actor, whoever is guided acts",
    ),
    pytest.param(
        "- <a>UBND xã Hòa Bình</a> phối hợp với các cơ sở đào tạo nghề và <a>Hội Nông dân tỉnh</a> mở lớp trồng nấm.",
        ("mở lớp trồng nấm", ["UBND xã Hòa Bình"], ["các cơ sở đào tạo nghề", "Hội Nông dân tỉnh"], None),
        id="cooperating bodies that no registry knows, before known ones",
    ),
    pytest.param(
        "- <a>Sở Công Thương</a> chủ trì, phối hợp với <a>Sở Y tế</a> và các doanh nghiệp dược triển khai bình ổn giá.",
        ("triển khai bình ổn giá", ["Sở Công Thương"], ["Sở Y tế", "các doanh nghiệp dược"], None),
        id="cooperating bodies that no registry knows, behind known ones",
    ),
    pytest.param(
        "- <c>Các hợp tác xã</c> thường xuyên phối hợp, cung cấp thông tin với <a>Sở Y tế</a> về nguồn gốc hàng hóa.",
        (
            "phối hợp, cung cấp thông tin với Sở Y tế về nguồn gốc hàng hóa",
            ["Các hợp tác xã"],
            ["Sở Y tế"],
            None,
        ),
        id="where working together is the task",
    ),
    pytest.param(
        "- Người đứng đầu <c>các cơ quan, đơn vị</c> được giao nhiệm vụ chủ động triển khai Kế hoạch.",
        ("chủ động triển khai Kế hoạch", ["các cơ quan, đơn vị"], [], None),
        id="those to whom a work was given",
    ),
    pytest.param(
        "- Giao Phó <a>Thủ tướng Chính phủ</a> Lê Văn Tám trực tiếp chỉ đạo việc khắc phục sạt lở.",
        ("trực tiếp chỉ đạo việc khắc phục sạt lở", ["Phó Thủ tướng Chính phủ"], [], None),
        id="a deputy is told, not the one whose deputy he is",
    ),
    pytest.param(
        '- Chủ tịch <c n="Ủy ban nhân dân các xã">UBND các xã</c> trực tiếp chỉ đạo và chịu trách nhiệm về việc gặt.',
        ("trực tiếp chỉ đạo và chịu trách nhiệm về việc gặt", ["UBND các xã"], [], None),
        id="two duties in one breath",
    ),
]


@pytest.mark.parametrize(("example", "expected"), ONE)
def test_one_task(example: str, expected: tuple[str, list[str], list[str], str | None]) -> None:
    assert found_tasks(example) == [expected]


ONE += [
    pytest.param(
        "b) Thành phố Hải An, tỉnh Bình Lạc và các tỉnh Sơn Hà, Phú Lộc khẩn trương bàn giao mặt bằng đường ven biển.",
        (
            "khẩn trương bàn giao mặt bằng đường ven biển",
            ["thành phố Hải An", "tỉnh Bình Lạc", "tỉnh Sơn Hà", "tỉnh Phú Lộc"],
            [],
            None,
        ),
        id="places told to act",
    ),
    pytest.param(
        "Yêu cầu <c>các bộ, ngành, địa phương</c>, các thành viên của Ban soạn thảo phải hoàn thành dự thảo.",
        ("phải hoàn thành dự thảo", ["các bộ, ngành, địa phương", "các thành viên của Ban soạn thảo"], [], None),
        id="more actors than were recognised",
    ),
    pytest.param(
        "Giao <a>Sở Nội vụ</a> tiếp thu ý kiến, chủ trì, phối hợp với <c>các sở</c> hoàn thiện đề án.",
        ("tiếp thu ý kiến, chủ trì, phối hợp với các sở hoàn thiện đề án", ["Sở Nội vụ"], ["các sở"], None),
        id="cooperation named further on",
    ),
    pytest.param(
        "- <c>Cơ quan thuế các cấp</c> và các đơn vị sử dụng ngân sách: Rà soát nợ đọng thuế, phí trên địa bàn.",
        (
            "Rà soát nợ đọng thuế, phí trên địa bàn",
            ["Cơ quan thuế các cấp", "các đơn vị sử dụng ngân sách"],
            [],
            None,
        ),
        id="a group that was not recognised acts with the known ones",
    ),
    pytest.param(
        "1. Công ty cổ phần Xây lắp An Phú tiếp thu ý kiến tại cuộc họp, khẩn trương lập lại tiến độ thi công.",
        (
            "tiếp thu ý kiến tại cuộc họp, khẩn trương lập lại tiến độ thi công",
            ["Công ty cổ phần Xây lắp An Phú"],
            [],
            None,
        ),
        id="an enterprise told to act",
    ),
    pytest.param(
        "5. <a>Sở Tư pháp</a> chủ động phối hợp <a>Sở Y tế</a> (Cơ quan Thường trực), <a>Sở Giao thông vận tải</a>, "
        "<c>các địa phương</c> phổ biến quy định mới.",
        ("phổ biến quy định mới", ["Sở Tư pháp"], ["Sở Y tế", "Sở Giao thông vận tải", "các địa phương"], None),
        id="a bracket within the enumeration",
    ),
    pytest.param(
        "<c>Các cơ quan</c> được phân công chủ trì nhiệm vụ theo Kế hoạch này có trách nhiệm lập dự toán hằng năm.",
        ("lập dự toán hằng năm", ["Các cơ quan"], [], None),
        id="a long name before the order",
    ),
]
ONE += [
    pytest.param(
        "2. Đối với các công trình chuyển tiếp, <c>các địa phương</c> chủ động bố trí vốn trong dự toán được giao.",
        ("chủ động bố trí vốn trong dự toán được giao", ["các địa phương"], [], None),
        id="what it concerns stands before the actor",
    ),
    pytest.param(
        "6. Phê bình <a>UBND xã A</a>, <a>Trung tâm Y tế huyện</a> chậm trả hồ sơ; yêu cầu kiểm điểm, báo cáo.",
        ("kiểm điểm, báo cáo", ["UBND xã A", "Trung tâm Y tế huyện"], [], None),
        id="whom the paper blames is asked",
    ),
    pytest.param(
        "6. Trường hợp giá thuốc tăng bất thường thì <a>Sở Y tế</a> tổng hợp, đề xuất biện pháp bình ổn.",
        ("tổng hợp, đề xuất biện pháp bình ổn", ["Sở Y tế"], [], None),
        id="what has to come about first",
    ),
    pytest.param(
        "5. Các cơ quan báo chí của tỉnh: <a>Báo Hòa Sơn</a> mở chuyên trang về nước sạch nông thôn.",
        ("mở chuyên trang về nước sạch nông thôn", ["Báo Hòa Sơn"], [], None),
        id="the kind of bodies is named before them",
    ),
    pytest.param(
        "6. <a>Sở Nội vụ</a> phối hợp với các cơ sở đào tạo mở 12 lớp bồi dưỡng cho cán bộ xã.",
        ("mở 12 lớp bồi dưỡng cho cán bộ xã", ["Sở Nội vụ"], ["các cơ sở đào tạo"], None),
        id="a short verb before a number ends the partners' names",
    ),
    pytest.param(
        "7. <a>Thanh tra tỉnh</a> kiểm tra việc cấp phép tại 9 xã, có sự tham gia của <a>Sở Xây dựng</a>.",
        (
            "kiểm tra việc cấp phép tại 9 xã, có sự tham gia của Sở Xây dựng",
            ["Thanh tra tỉnh"],
            ["Sở Xây dựng"],
            None,
        ),
        id="who takes part",
    ),
]


def test_surfaces_are_copied_exactly() -> None:
    for example in (p.values[0] for p in ONE):
        text, agencies, deadlines = read(str(example))
        for task in find_tasks(text, agencies, deadlines, NOTICE):
            surface = text.text[task.start : task.end]
            assert surface == surface.strip(" .;,")

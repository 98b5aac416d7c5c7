"""Tasks of running text: who, with whom, what and by when."""

from __future__ import annotations

import pytest
from relating import read

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tasks import find_tasks

NOTICE = Context(doc_type="Thông báo", issuer="Văn phòng Ủy ban nhân dân tỉnh Hòa Sơn")


CENTRAL = Context(doc_type="Nghị quyết", issuer="Chính phủ")


def found(example: str, context: Context = NOTICE) -> list[tuple[str, list[str], list[str], str | None]]:
    """Each task as (action, leads, cooperating, due)."""
    text, agencies, deadlines = read(example)
    return [
        (
            text.text[t.start : t.end],
            [m.canonical for m in t.lead],
            [m.canonical for m in t.cooperating],
            t.deadline.due.isoformat() if t.deadline and t.deadline.due else None,
        )
        for t in find_tasks(text, agencies, deadlines, context)
    ]


ONE = [
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
    assert found(example) == [expected]


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
NONE = [
    "Căn cứ tình hình thực tế, <a>Ban Dân tộc</a> xây dựng kế hoạch thực hiện chính sách như sau:\n1. Mục đích",
    pytest.param(
        "Sau khi nghe <a>Sở Y tế</a> báo cáo, <a>Sở Tài chính</a> báo cáo nguồn kinh phí, Chủ tịch kết luận.",
        id="what a meeting was told",
    ),
    pytest.param("Đề nghị <c>các địa phương</c> quan tâm, phối hợp thực hiện./.", id="an action without object"),
    pytest.param(
        "Trường hợp vượt thẩm quyền, báo cáo <a>Chính phủ</a>, <a>Thủ tướng Chính phủ</a> xem xét, quyết định.",
        id="whoever is reported to",
    ),
    pytest.param(
        "Ngành ngân hàng có chương trình riêng để khuyến khích <c>các địa phương</c> xây dựng nhà ở cho công nhân.",
        id="a purpose",
    ),
    pytest.param(
        "2. <a>Chính phủ</a> và các nội dung trình\n- Quy định mức phí đường bộ áp dụng từ năm sau.",
        id="a heading that names who gives the orders",
    ),
    pytest.param(
        "Từ đầu năm <a>Chính phủ</a> đã ban hành chương trình; đồng thời chỉ đạo <c>các bộ, ngành</c> triển khai "
        "cụ thể.",
        id="whoever was guided",
    ),
    pytest.param("Đẩy mạnh trồng rừng và bảo vệ rừng đầu nguồn trong mùa khô.", id="nobody named"),
    pytest.param(
        "<a>Sở Y tế</a> đã tổ chức 12 đợt kiểm tra an toàn thực phẩm trong tháng.", id="what was done is no task"
    ),
    pytest.param(
        "Trên đây là kết luận của Chủ tịch <a>UBND tỉnh</a>, <a>Văn phòng UBND tỉnh</a> thông báo để <c>các "
        "cơ quan, đơn vị</c> biết và thực hiện./.",
        id="the closing formula",
    ),
    pytest.param(
        "- Công tác kiểm tra: <a>UBND tỉnh</a> đã yêu cầu <a>Sở Công Thương</a> kiểm tra giá xăng dầu.",
        id="an order that was given earlier",
    ),
    pytest.param(
        "Theo chỉ đạo của <a>Tỉnh ủy</a> tại Kết luận số 5-KL/TU, công tác cán bộ được quan tâm.", id="only cited"
    ),
    pytest.param(
        "II. Kết quả thực hiện nhiệm vụ tháng 3\n1. <c>Các sở, ngành</c> tập trung triển khai kế hoạch năm, "
        "bảo đảm tiến độ.",
        id="a section that looks back",
    ),
]


@pytest.mark.parametrize("example", NONE)
def test_no_task(example: str) -> None:
    assert found(example, CENTRAL if "Chính phủ" in example else NOTICE) == []


def test_items_in_a_paragraph_take_the_body_before_them() -> None:
    example = (
        "- <a>Sở Công Thương</a>: (1) Đôn đốc tiến độ cụm công nghiệp An Phú; (2) Phối hợp với <c>các địa phương</c> "
        'kêu gọi nhà đầu tư, báo cáo <a>UBND tỉnh</a> <d due="2024-06-30">trong Quý II/2024</d>; (3) Tham '
        "mưu phương án cấp điện mùa khô."
    )
    assert found(example) == [
        ("Đôn đốc tiến độ cụm công nghiệp An Phú", ["Sở Công Thương"], [], None),
        (
            "kêu gọi nhà đầu tư, báo cáo UBND tỉnh trong Quý II/2024",
            ["Sở Công Thương"],
            ["các địa phương"],
            "2024-06-30",
        ),
        ("Tham mưu phương án cấp điện mùa khô", ["Sở Công Thương"], [], None),
    ]


def test_items_within_items() -> None:
    example = (
        "- <a>Sở Du lịch</a>: (1) Nghiên cứu, đề xuất: (i) tuyến du lịch đường sông; (ii) tuyến du lịch làng nghề; "
        "(iii) điểm dừng chân; (2) Tham mưu tổ chức hội nghị gặp gỡ doanh nghiệp."
    )
    assert [task[0].split()[0] for task in found(example)] == ["Nghiên", "Tham"]


@pytest.mark.parametrize(
    ("ending", "dues"),
    [
        ('; thời hạn <d due="2024-05-31">trong tháng 5/2024</d>.', [None, "2024-05-31"]),
        ('; các nhiệm vụ trên xong <d due="2024-05-31">trước 31/5/2024</d>.', ["2024-05-31", "2024-05-31"]),
        ('. Thời hạn <d due="2024-05-31">trong tháng 5/2024</d>.', ["2024-05-31", "2024-05-31"]),
        (', thời hạn <d due="2024-05-31">trong tháng 5/2024</d>.', [None, "2024-05-31"]),
    ],
)
def test_a_sentence_behind_the_list_binds_all_of_it(ending: str, dues: list[str | None]) -> None:
    example = (
        "- <a>Sở Nội vụ</a>: (1) Rà soát danh sách cán bộ biệt phái; (2) Xây dựng kế hoạch tuyển dụng viên chức"
        + ending
    )
    assert [task[3] for task in found(example)] == dues


HEADED = [
    ("5. Các doanh nghiệp chế biến, hợp tác xã:", ["Các doanh nghiệp chế biến, hợp tác xã"]),
    ("6. Đề nghị các tổ chức cung cấp nước sạch", ["các tổ chức cung cấp nước sạch"]),
    ("6. Các hợp tác xã vận tải trên địa bàn có trách nhiệm:", ["Các hợp tác xã vận tải trên địa bàn"]),
    ("7. Hội Làm vườn và các cơ quan báo chí địa phương", ["Hội Làm vườn", "các cơ quan báo chí địa phương"]),
]


@pytest.mark.parametrize(("heading", "lead"), HEADED)
def test_a_heading_names_whoever_acts_though_no_registry_knows_them(heading: str, lead: list[str]) -> None:
    lines = "4. <a>Sở Y tế</a>:\n- Rà soát các trạm cấp nước ở thôn bản.\n"
    tasks = found(
        f"{lines}{heading}\n- Bố trí người trực tại các điểm tiếp nhận.\n- Yêu cầu các tổ dân phố tham gia trực."
    )
    assert [t[1] for t in tasks] == [["Sở Y tế"], lead, lead]


@pytest.mark.parametrize(
    "heading", ["5. Phát triển doanh nghiệp", "5. Các trường hợp được hỗ trợ", "5. Báo cáo kết quả"]
)
def test_a_heading_of_a_subject_names_nobody(heading: str) -> None:
    assert found(f"{heading}\n- Bố trí người trực tại các điểm tiếp nhận hồ sơ.") == []


def test_whoever_is_asked_in_the_course_of_a_task_has_none_of_his_own() -> None:
    tasks = found(
        "3. <a>Sở Y tế</a>:\n- Kiểm tra nguồn nước; khi nước bẩn phải hướng dẫn, yêu cầu <c>các hộ</c> đun sôi nước."
    )
    assert [t[1] for t in tasks] == [["Sở Y tế"]]


def test_a_label_under_a_heading_is_no_part_of_the_task() -> None:
    tasks = found("2. <a>Sở Tài chính</a>:\n- Đối với thu ngân sách: Rà soát các khoản nợ đọng của năm trước.")
    assert tasks == [("Rà soát các khoản nợ đọng của năm trước", ["Sở Tài chính"], [], None)]


def test_lines_under_a_heading_take_its_bodies() -> None:
    example = (
        "1. <a>Bộ Xây dựng</a>:\n"
        "a) Kiểm tra các công trình ven sông trước mùa lũ.\n"
        "b) Phối hợp với <a>Bộ Công an</a> phân luồng giao thông qua cầu tạm.\n"
        "2. <a>Bộ Y tế</a> chỉ đạo các bệnh viện dự trữ thuốc.\n"
        "3. Đề nghị <a>Đài Truyền hình Việt Nam</a> tăng thời lượng phát sóng bản tin thời tiết."
    )
    assert found(example, Context(doc_type="Công điện", issuer="Thủ tướng Chính phủ")) == [
        ("Kiểm tra các công trình ven sông trước mùa lũ", ["Bộ Xây dựng"], [], None),
        ("phân luồng giao thông qua cầu tạm", ["Bộ Xây dựng"], ["Bộ Công an"], None),
        ("chỉ đạo các bệnh viện dự trữ thuốc", ["Bộ Y tế"], [], None),
        ("tăng thời lượng phát sóng bản tin thời tiết", ["Đài Truyền hình Việt Nam"], [], None),
    ]


def test_the_heading_stands_on_the_task() -> None:
    text, agencies, deadlines = read("- <a>Sở Xây dựng</a>:\n+ Rà soát quy hoạch khu đô thị phía đông thành phố.")
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert task.heading is not None
    assert text.text[slice(*task.heading)] == "- Sở Xây dựng:"


def test_an_announcement_hands_its_bodies_down_but_not_to_great_sections() -> None:
    example = (
        "Chủ tịch <a>UBND tỉnh</a> yêu cầu <c>các sở, ban, ngành</c> tập trung thực hiện các nhiệm vụ sau đây:\n"
        "1. Rà soát các dự án chậm tiến độ trên địa bàn.\n"
        "2. <a>Sở Tài chính</a> bố trí kinh phí cho các dự án chuyển tiếp."
    )
    assert [t[1] for t in found(example)] == [["các sở, ban, ngành"], ["Sở Tài chính"]]
    action, lead, *_ = found(example.replace("1. Rà", "I. QUAN ĐIỂM CHỈ ĐẠO\n1. Rà"))[0]
    assert lead == ["các sở, ban, ngành"]
    assert action.startswith("tập trung thực hiện")


def test_a_directive_has_the_past_evaluated() -> None:
    example = (
        "I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH\n"
        "1. <a>Cục Thống kê</a> cung cấp số liệu ước thực hiện cả năm của các chỉ tiêu."
    )
    assert len(found(example, Context(doc_type="Chỉ thị"))) == 1
    assert found(example, NOTICE) == []


def test_whoever_joins_in_at_the_end_is_a_partner() -> None:
    given = found(
        "4. <a>Sở Y tế</a> hoàn thành làm sạch dữ liệu tiêm chủng của trẻ em; <c>UBND các xã</c> phối hợp đối "
        "soát thông tin."
    )
    assert [(lead, with_) for _, lead, with_, _ in given] == [(["Sở Y tế"], ["UBND các xã"])]
    invited = found("4. <a>Sở Y tế</a> tổ chức tư vấn tại các xã, mời <a>Hội Nông dân tỉnh</a> cùng tham gia.")
    assert [with_ for _, _, with_, _ in invited] == [["Hội Nông dân tỉnh"]]


def test_a_heading_that_its_first_item_runs_on_from() -> None:
    given = found(
        "b) <a>Sở Tài chính</a> __ - Trình ban hành quy định về gia hạn nộp thuế.\n"
        "- Rà soát các khoản phí, lệ phí có thể miễn, giảm."
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Tài chính"], ["Sở Tài chính"]]


def test_a_sector_as_a_whole_is_told() -> None:
    given = found("Để hoàn thành kế hoạch năm, toàn Ngành cần tập trung rà soát các văn bản đã ban hành.")
    assert [lead for _, lead, _, _ in given] == [["toàn Ngành"]]


def test_a_card_s_labels_speak_for_the_lines_below_them() -> None:
    given = found(
        "a) Hoạt động 1\n- Nội dung:\n+ Tập huấn kỹ năng số cho cán bộ thôn.\n+ Biên soạn sổ tay dịch vụ công.\n"
        "- Cơ quan thực hiện:\n+ <a>Sở Nội vụ</a> chủ trì, phối hợp với <a>Sở Tài chính</a>.\n"
    )
    assert [(action, lead, with_) for action, lead, with_, _ in given] == [
        ("Tập huấn kỹ năng số cho cán bộ thôn", ["Sở Nội vụ"], ["Sở Tài chính"]),
        ("Biên soạn sổ tay dịch vụ công", ["Sở Nội vụ"], ["Sở Tài chính"]),
    ]


def test_a_card_s_line_that_names_its_own_body_is_no_part_of_it() -> None:
    given = found(
        "a) Hoạt động 1\n- Đơn vị thực hiện: <a>Sở Nội vụ</a>\n- Nội dung:\n"
        "+ <a>Sở Tài chính</a> rà soát dự toán của các đơn vị.\n"
    )
    assert ("rà soát dự toán của các đơn vị", ["Sở Tài chính"]) in [(action, lead) for action, lead, _, _ in given]


def test_a_numbered_heading_is_no_card_s_label() -> None:
    given = found(
        "2. Tài chính công:\n- <a>Sở Tài chính</a> tổ chức thực hiện các nội dung của điểm 4.\n"
        "3. Trách nhiệm tổ chức thực hiện:\n3.1. <a>Ban Chỉ đạo</a> có trách nhiệm đôn đốc việc thực hiện."
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Tài chính"], ["Ban Chỉ đạo"]]


IN_ONE_BREATH = [
    pytest.param(
        '3. <a>Sở Tài chính</a> cân đối vốn hỗ trợ cây giống <d due="2024-11-30">trước ngày 30/11/2024</d>; phối hợp '
        "với <a>Sở Nội vụ</a> rà soát biên chế của các đơn vị sự nghiệp trong tỉnh.",
        [([], "2024-11-30"), (["Sở Nội vụ"], None)],
        id="partners of its own",
    ),
    pytest.param(
        '3. <a>Sở Tài chính</a> rà soát các dự án chậm giải ngân <d due="2024-05-05">trước ngày 05/5/2024</d>; hoàn '
        'chỉnh dự thảo dự toán năm sau trình kỳ họp <d due="2024-06-30">trong tháng 6/2024</d>.',
        [([], "2024-05-05"), ([], "2024-06-30")],
        id="a time of its own",
    ),
    pytest.param(
        '3. <a>Sở Tài chính</a> hoàn thành rà soát các dự án chậm <d due="2024-05-05">trước ngày 05/5/2024</d>; báo '
        'cáo kết quả thực hiện với UBND tỉnh <d due="2024-05-15">trước ngày 15/5/2024</d>.',
        [([], "2024-05-15")],
        id="the report is a part of the work",
    ),
    pytest.param(
        "3. <a>Sở Tài chính</a> rà soát các dự án chậm giải ngân (dự án A; phối hợp với <a>Sở Nội vụ</a> rà soát "
        "biên chế của các ban quản lý), đề xuất điều chuyển vốn.",
        [(["Sở Nội vụ"], None)],
        id="in brackets",
    ),
]


@pytest.mark.parametrize(("example", "expected"), IN_ONE_BREATH)
def test_assignments_in_one_breath(example: str, expected: list[tuple[list[str], str | None]]) -> None:
    assert [(with_, due) for _, _, with_, due in found(example)] == expected


def test_an_item_opens_with_its_partner() -> None:
    given = found("1. <a>Sở Công Thương</a>:\na) Cùng <a>Công an tỉnh</a> mở đợt cao điểm chống hàng giả.")
    assert [(lead, with_) for _, lead, with_, _ in given] == [(["Sở Công Thương"], ["Công an tỉnh"])]


def test_two_orders_in_one_paragraph() -> None:
    example = (
        "- <c>Các cơ quan, đơn vị</c> tiếp tục tiết kiệm chi thường xuyên. Giao <a>Sở Tài chính</a> tổng hợp kết quả "
        'tiết kiệm, báo cáo <d due="2024-03-05">trước ngày 05/3/2024</d>.'
    )
    assert [(t[1], t[3]) for t in found(example)] == [
        (["Các cơ quan, đơn vị"], None),
        (["Sở Tài chính"], "2024-03-05"),
    ]


def test_a_closing_report_is_everybodys() -> None:
    example = (
        "- <a>Sở Tài chính</a> lập kế hoạch vốn theo <d>từng quý</d>; <c>các huyện</c> lập kế hoạch cho cấp xã; "
        'báo cáo <a>UBND tỉnh</a> <d due="2025-01-31">trong tháng 01/2025</d>.'
    )
    assert [t[3] for t in found(example)] == ["2025-01-31", "2025-01-31"]


@pytest.mark.parametrize(
    ("example", "due"),
    [
        (
            'nghiên cứu cơ chế khuyến khích <d due="2025-12-31">trong năm 2025</d>, báo cáo <d '
            'due="2025-01-05">trước ngày 05/01/2025</d>.',
            "2025-01-05",
        ),
        ('tổ chức tốt các hoạt động văn hóa <d due="2025-12-31">trong năm 2025</d>.', None),
        (
            'hoàn thiện hồ sơ, trình phê duyệt <d due="2025-02-28">trước 28/02/2025</d>; thu hút nhà đầu tư.',
            "2025-02-28",
        ),
        ('đôn đốc xây dựng cầu An Hòa (hoàn thành <d due="2025-03-31">trong Quý I/2025</d>).', "2025-03-31"),
        ("theo dõi, báo cáo kết quả <d>hàng tháng</d> tại phiên họp.", None),
    ],
)
def test_the_deadline_that_binds(example: str, due: str | None) -> None:
    assert [t[3] for t in found(f"- <a>Sở Xây dựng</a> chủ trì {example}")] == [due]


def test_a_recurring_deadline_is_kept_without_a_day() -> None:
    text, agencies, deadlines = read("- <a>Sở Y tế</a> báo cáo tình hình dịch bệnh <d>hàng tuần</d> theo quy định.")
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert task.deadline is deadlines[0]


def test_cards() -> None:
    example = (
        "II. NỘI DUNG\n"
        "1. Xây dựng cơ sở dữ liệu về đất đai dùng chung\n"
        "- Cơ quan chủ trì: <a>Bộ Nông nghiệp và Môi trường</a>.\n"
        "- Cơ quan phối hợp: <a>Bộ Công an</a>, <c>các địa phương</c>.\n"
        '- Thời gian hoàn thành: <d due="2026-12-31">trước ngày 31 tháng 12 năm 2026</d>.'
    )
    assert found(example) == [
        (
            "Xây dựng cơ sở dữ liệu về đất đai dùng chung",
            ["Bộ Nông nghiệp và Môi trường"],
            ["Bộ Công an", "các địa phương"],
            "2026-12-31",
        )
    ]


def test_what_a_body_is_to_another_names_no_second_actor() -> None:
    (task,) = found("2.1. <a>Sở Công Thương</a> - Cơ quan thường trực <a>Ban Chỉ đạo</a>\n- Tổng hợp giá ở các xã.")
    assert task[1] == ["Sở Công Thương"]


def test_a_heading_among_headings_of_bodies_names_one() -> None:
    tasks = found(
        "IV. TỔ CHỨC THỰC HIỆN\n1. <a>Sở Tài chính</a>\n- Bố trí kinh phí cắm mốc ranh giới rừng.\n"
        "2. Các chủ rừng là tổ chức (các lâm trường)\n- Kiểm tra, rà soát diện tích rừng bị lấn chiếm.\n"
        "3. Kinh phí thực hiện\n- Thực hiện theo quy định hiện hành của Nhà nước."
    )
    assert [t[1] for t in tasks] == [["Sở Tài chính"], ["Các chủ rừng là tổ chức"]]


def test_a_short_label_under_a_heading_is_left_out() -> None:
    (task,) = found("1. <a>Ban Dân tộc</a>\n- Chế độ báo cáo: Tổng hợp kết quả gửi về Tỉnh trước tháng 5.")
    assert task[0].startswith("Tổng hợp kết quả")


def test_what_a_report_has_to_hold_is_no_task() -> None:
    assert (
        found(
            "1. Báo cáo tháng\na) Đơn vị thực hiện: <c>các phòng</c>.\nb) Nội dung báo cáo:\n"
            "- Báo cáo của <a>Ban Dân tộc</a>\nTình hình đời sống; <c>các phòng</c> quản lý, chỉ đạo công tác dân tộc."
        )
        == []
    )


def test_helping_its_head_announces_what_stands_below() -> None:
    tasks = found(
        "1. <a>Văn phòng Sở</a> chịu trách nhiệm giúp Giám đốc <a>Sở Y tế</a>.\n"
        "a) Tổng hợp số liệu của các bệnh viện tuyến huyện.\nb) Tổ chức kiểm tra việc thực hiện Quy chế."
    )
    assert [(t[0], t[1]) for t in tasks] == [
        ("Tổng hợp số liệu của các bệnh viện tuyến huyện", ["Văn phòng Sở"]),
        ("Tổ chức kiểm tra việc thực hiện Quy chế", ["Văn phòng Sở"]),
    ]


def test_a_task_whose_main_parts_stand_below_is_one_beside_them() -> None:
    tasks = found(
        "2. <c>Các ngành, các cấp</c> tiếp tục rà soát các văn bản do thành phố và các quận ban hành để sửa đổi theo "
        "thẩm quyền hoặc bãi bỏ, trong đó cần tập trung:\n"
        "2.1. Rà soát chức năng, nhiệm vụ của từng phòng.\n2.2. Xây dựng quy trình cấp phép xây dựng."
    )
    assert len(tasks) == 3
    assert {lead for t in tasks for lead in t[1]} == {"Các ngành, các cấp"}


BLOCKS = [
    pytest.param(
        "I. SỐ HÓA TƯ LIỆU\n1. Nội dung, biện pháp\na) Quét các tập địa chí của tỉnh;\n"
        "b) Xây dựng cổng tra cứu tư liệu dùng chung.\n2. Cơ quan chủ trì, phối hợp\na) Cơ quan chủ trì\n"
        "- <a>Sở Văn hóa</a>.\n- <a>Thư viện tỉnh</a>; <c>các địa phương</c>.\nb) Cơ quan phối hợp\n"
        "- <a>Sở Nội vụ</a>.\n"
        '3. Thời gian thực hiện: <d due="2019-09-30">Quý III/2019</d> và thường xuyên.',
        [
            "Quét các tập địa chí của tỉnh",
            "Xây dựng cổng tra cứu tư liệu dùng chung",
        ],
        (["Sở Văn hóa", "Thư viện tỉnh", "các địa phương"], ["Sở Nội vụ"], "2019-09-30"),
        id="items under a heading of contents, lists of bodies behind",
    ),
    pytest.param(
        "2. Đào tạo nhân lực thư viện\n- Mở ba lớp bồi dưỡng nghiệp vụ cho huyện.\n"
        "- Tổ chức thi tay nghề cho nhân viên.\n"
        "- Đơn vị chủ trì: <a>Sở Giáo dục</a>.\n- Đơn vị phối hợp: <a>Tỉnh Đoàn</a>.\n"
        '- Thời gian: <d due="2019-10-31">Tháng 10/2019</d>.',
        ["Mở ba lớp bồi dưỡng nghiệp vụ cho huyện", "Tổ chức thi tay nghề cho nhân viên"],
        (["Sở Giáo dục"], ["Tỉnh Đoàn"], "2019-10-31"),
        id="labels among the items speak for all of them",
    ),
    pytest.param(
        "1. Rà soát các hộ bị cuốn trôi ao nuôi, lập danh sách\na) Cơ quan chủ trì\n- <a>Sở Nông nghiệp</a>.\n"
        "b) Cơ quan phối hợp\n- <c>UBND các huyện</c>;\n- <a>Hội Nông dân tỉnh</a>.\n"
        'c) Thời gian hoàn thành\n<d due="2021-05-15">Trước ngày 15 tháng 5 năm 2021</d>.',
        ["Rà soát các hộ bị cuốn trôi ao nuôi, lập danh sách"],
        (["Sở Nông nghiệp"], ["UBND các huyện", "Hội Nông dân tỉnh"], "2021-05-15"),
        id="labels without a colon under the task",
    ),
    pytest.param(
        "Nhiệm vụ 1: Quy hoạch vùng trồng mận\n- Đơn vị chủ trì: <a>Phòng Nông nghiệp</a>.\n"
        '- Đơn vị phối hợp: <c>UBND các xã</c>.\n- Thời gian: <d due="2017-06-30">Quý II/2017</d>.',
        ["Quy hoạch vùng trồng mận"],
        (["Phòng Nông nghiệp"], ["UBND các xã"], "2017-06-30"),
        id="a task under its number",
    ),
    pytest.param(
        "4. Mở lớp dạy nghề đan lưới cho phụ nữ\nPhân công thực hiện: <a>Hội Phụ nữ tỉnh</a> chủ trì, phối hợp với "
        '<a>Sở Lao động</a>.\nLộ trình: <d due="2021-09-30">Quý III/2021</d>.',
        ["Mở lớp dạy nghề đan lưới cho phụ nữ"],
        (["Hội Phụ nữ tỉnh"], ["Sở Lao động"], "2021-09-30"),
        id="leader and partner in one line",
    ),
    pytest.param(
        "2. Cấp giống và phân bón cho vụ đông (Cơ quan chủ trì: <a>Sở Nông nghiệp</a>; cơ quan phối hợp: "
        '<a>Sở Tài chính</a>; thời gian thực hiện: <d due="2021-09-30">Quý III/2021</d>).',
        ["Cấp giống và phân bón cho vụ đông"],
        (["Sở Nông nghiệp"], ["Sở Tài chính"], "2021-09-30"),
        id="a card in brackets",
    ),
]


@pytest.mark.parametrize(("example", "actions", "parties"), BLOCKS)
def test_blocks_of_a_plan(example: str, actions: list[str], parties: tuple[list[str], list[str], str]) -> None:
    assert found(example) == [(action, *parties) for action in actions]


@pytest.mark.parametrize(
    "example",
    [
        "1. Báo cáo quý\na) Đơn vị thực hiện: <c>các phòng</c>.\nb) Thời gian báo cáo: trước ngày 20.",
        "1. Nội dung thực hiện\na) Xây dựng khung giá dịch vụ đỗ xe.\n2. Tổ chức thực hiện\na) <a>Sở Y tế</a>",
    ],
)
def test_a_paper_s_name_and_a_section_of_duties_are_no_cards(example: str) -> None:
    assert found(example) == []


def test_each_item_s_own_line_of_time_binds_it_alone() -> None:
    tasks = found(
        "1. <a>Sở Tài chính</a>\n- Tuyên truyền quy định về kiểm kê trong toàn ngành.\n"
        "Thời gian thực hiện: từ tháng 5.\n- Tổng hợp kết quả kiểm kê gửi Bộ Tài chính.\n"
        'Thời gian hoàn thành: <d due="2027-04-20">Trước ngày 20/4/2027</d>.\n'
        "- Tham mưu xử lý những vướng mắc trong kiểm kê.\n"
        'Thời gian hoàn thành: <d due="2026-06-30">Tháng 6/2026</d>.'
    )
    assert [t[3] for t in tasks] == ["2027-04-20", "2027-04-20", "2026-06-30"]


def test_a_report_gives_orders_only_in_its_tasks() -> None:
    example = (
        "I. TÌNH HÌNH KINH TẾ - XÃ HỘI\n1. <c>Các cấp, các ngành</c> tiếp tục chăm lo đời sống nhân dân.\n"
        "II. NHIỆM VỤ TRỌNG TÂM THÁNG 5\n1. <c>Các cấp, các ngành</c> tiếp tục chăm lo đời sống nhân dân."
    )
    text, agencies, deadlines = read(example)
    (task,) = find_tasks(text, agencies, deadlines, Context(doc_type="Báo cáo"))
    assert task.start > example.index("II.") - 40


def test_who_is_reported_to() -> None:
    text, agencies, deadlines = read(
        "Giao <a>Sở Tư pháp</a> thẩm định dự thảo, trình <a>UBND tỉnh</a> xem xét, phối hợp với <a>Sở Nội "
        "vụ</a> công bố."
    )
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert [m.canonical for m in task.report_to] == ["UBND tỉnh"]
    assert [m.canonical for m in task.cooperating] == ["Sở Nội vụ"]


def test_surfaces_are_copied_exactly() -> None:
    for example in (p.values[0] for p in ONE):
        text, agencies, deadlines = read(str(example))
        for task in find_tasks(text, agencies, deadlines, NOTICE):
            surface = text.text[task.start : task.end]
            assert surface == surface.strip(" .;,")


NAMED_BEHIND = [
    pytest.param(
        "a) Lập bản đồ các điểm ngập trong nội thị (<a>Sở Xây dựng</a> chủ trì, <a>Công an tỉnh</a> phối hợp; hoàn "
        'thành <d due="2024-10-31">trong tháng 10/2024</d>).',
        ("Lập bản đồ các điểm ngập trong nội thị", ["Sở Xây dựng"], ["Công an tỉnh"], "2024-10-31"),
        id="in a bracket",
    ),
    pytest.param(
        "b) Khảo sát nhu cầu nước tưới của hợp tác xã do <a>Sở Xây dựng</a> chủ trì, phối hợp với <c>UBND các xã</c> "
        "thực hiện.",
        ("Khảo sát nhu cầu nước tưới của hợp tác xã", ["Sở Xây dựng"], ["UBND các xã"], None),
        id="in the passive",
    ),
    pytest.param(
        '- Số hóa sổ đăng ký thuyền viên (<a>Sở Nội vụ</a>; <d due="2024-12-31">Quý IV/2024</d>).',
        ("Số hóa sổ đăng ký thuyền viên", ["Sở Nội vụ"], [], "2024-12-31"),
        id="with nothing but a time beside them",
    ),
    pytest.param(
        "- Gieo thử 3 ha lúa chịu mặn. Đơn vị thực hiện: <a>Sở Công Thương</a>. Kinh phí: 50 triệu đồng.",
        ("Gieo thử 3 ha lúa chịu mặn", ["Sở Công Thương"], [], None),
        id="behind a label, and the verb is no common one",
    ),
]


@pytest.mark.parametrize(("example", "expected"), NAMED_BEHIND)
def test_bodies_named_behind_their_task(example: str, expected: tuple[str, list[str], list[str], str | None]) -> None:
    assert found(example) == [expected]


@pytest.mark.parametrize(
    "example",
    [
        "- Thống nhất phương án tuyến do <a>Sở Xây dựng</a> đề xuất tại cuộc họp.",
        "- Rà soát các đề án do <a>Sở Xây dựng</a> chủ trì xây dựng từ năm trước.",
    ],
)
def test_a_body_in_the_passive_that_is_not_told(example: str) -> None:
    assert found(example) == []


@pytest.mark.parametrize(
    ("heading", "lead", "cooperating"),
    [
        ("1. Đối với <a>Sở Du lịch</a>", ["Sở Du lịch"], []),
        ("Điều 9. Trách nhiệm của chủ vườn ươm", ["chủ vườn ươm"], []),
        (
            "2. <c>Các cơ quan</c> phụ trách đón khách (<a>Sở Nội vụ</a>, <a>Sở Y tế</a>)",
            ["Sở Nội vụ", "Sở Y tế"],
            [],
        ),
        ("2. <c>Các cơ quan</c> đăng ký nuôi trồng (<a>Sở Nội vụ</a>, <a>Sở Y tế</a>):", ["Sở Nội vụ", "Sở Y tế"], []),
        ("2. <a>Sở Du lịch</a>:\nb) Chỉ đạo lực lượng cứu hộ:", ["Sở Du lịch"], []),
        ("3. <a>Sở Du lịch</a> (chủ trì), <a>Sở Y tế</a>, <a>Sở Nội vụ</a>:", ["Sở Du lịch"], ["Sở Y tế", "Sở Nội vụ"]),
    ],
)
def test_headings_of_bodies(heading: str, lead: list[str], cooperating: list[str]) -> None:
    lines = "- Rà soát nơi lưu trú của khách.\n- Canh giữ lối vào bãi tắm trong mùa bão."
    given = found(f"Căn cứ đề nghị của <a>Sở Y tế</a>.\n{heading}\n{lines}")
    assert [(first, others) for _, first, others, _ in given] == [(lead, cooperating)] * 2


def test_a_thing_among_lines_that_say_what_to_do_is_no_task() -> None:
    given = found(
        "1. <a>Sở Du lịch</a>:\n- Rà soát nơi lưu trú của khách.\n- Khách sạn ven biển là nơi cần kiểm tra trước.\n"
        "- Danh mục bãi tắm theo phụ lục kèm theo."
    )
    assert len(given) == 1


def test_whoever_holds_the_office_is_named_before_it() -> None:
    (given,) = found(
        "2. Giao đồng chí Lê Thị Hoa, Phó Chủ tịch <a>UBND tỉnh</a> trực tiếp chỉ đạo <a>Sở Y tế</a> mua vắc xin."
    )
    assert given[:2] == ("trực tiếp chỉ đạo Sở Y tế mua vắc xin", ["UBND tỉnh"])


@pytest.mark.parametrize(
    ("example", "lead"),
    [
        ("1. Các thành viên <a>Ban Chỉ đạo</a> chủ động đôn đốc địa bàn.", "Các thành viên Ban Chỉ đạo"),
        ("Điều 3. Tổ công tác có nhiệm vụ đôn đốc <c>các sở</c> gửi hồ sơ.", "Tổ công tác"),
        ("2. Yêu cầu Ban Quản lý dự án đường sắt đôn đốc nhà thầu phụ.", "Ban Quản lý dự án đường sắt"),
        (
            "3. Các cơ sở chế biến, giết mổ gia cầm thực hiện khử trùng chuồng trại.",
            "Các cơ sở chế biến, giết mổ gia cầm",
        ),
    ],
)
def test_who_acts_below_the_bodies(example: str, lead: str) -> None:
    assert [given[1] for given in found(example)] == [[lead]]


def test_who_acts_below_the_bodies_and_has_acted() -> None:
    assert found("1. Các cơ sở chế biến đã thực hiện khử trùng; <a>Sở Y tế</a> cũng vậy.") == []


def test_grounds_before_a_body_under_a_heading_of_bodies() -> None:
    given = found(
        "7. <a>Sở Y tế</a>, <c>UBND các xã</c>\nTrên cơ sở Kế hoạch này, <a>Sở Y tế</a> mua sắm thuốc cho ba tháng."
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Y tế"]]


@pytest.mark.parametrize(
    ("example", "lead", "cooperating"),
    [
        ("- Giao <a>Sở Y tế</a> chủ trì, phối với <a>Sở Nội vụ</a> rà soát định mức.", ["Sở Y tế"], ["Sở Nội vụ"]),
        ("4. <a>Sở Y tế</a> có nhiệm vụ kiểm tra các bếp ăn tập thể.", ["Sở Y tế"], []),
        ("4. <c>Các xã</c> tổ chức họp phân công người canh đê.", ["Các xã"], []),
        (
            "6. Xây dựng nội quy kho lưu trữ của tỉnh (Giao <a>Sở Nội vụ</a> tham mưu).",
            ["Sở Nội vụ"],
            [],
        ),
    ],
)
def test_less_common_formulas(example: str, lead: list[str], cooperating: list[str]) -> None:
    assert [given[1:3] for given in found(example)] == [(lead, cooperating)]


def test_a_line_s_own_partners_stand_for_those_of_its_heading() -> None:
    given = found(
        "1. <a>Sở Du lịch</a> chủ trì, phối hợp với <c>các sở</c>:\n- Lập bản đồ bãi tắm của ba xã ven biển.\n"
        "- Phối hợp với <a>Sở Y tế</a> đặt trạm sơ cứu bên các bãi tắm.\n"
    )
    assert [with_ for _, _, with_, _ in given] == [["các sở"], ["Sở Y tế"]]


@pytest.mark.parametrize(
    ("example", "due"),
    [
        ('<d due="2013-12-31">Trong năm 2013</d>, <c>các xã</c> phải sửa xong nhà cho hộ nghèo.', "2013-12-31"),
        (
            '<a>Sở Y tế</a> lập đề án, hoàn thành <d due="2025-12-31">trong tháng 12 năm 2025</d>, triển khai '
            '<d due="2026-12-31">trong năm 2026</d>.',
            "2025-12-31",
        ),
    ],
)
def test_the_year_that_binds(example: str, due: str) -> None:
    assert [given[3] for given in found(example)] == [due]


def test_an_announcement_reaches_lines_below_headings_that_say_what_they_are_about() -> None:
    given = found(
        "Chủ tịch <a>UBND tỉnh</a> yêu cầu <c>UBND các xã</c> tập trung thực hiện một số nội dung sau:\n"
        "1. Về tổ chức bộ máy\n- Rà soát người làm việc ở các phòng.\n- Bố trí đủ người trực cổng.\n"
        "2. Về trụ sở\n- Sửa chữa kho lưu trữ đã dột.\n"
    )
    assert [lead for _, lead, _, _ in given] == [["UBND các xã"]] * 3


@pytest.mark.parametrize(
    ("example", "lead", "cooperating"),
    [
        ("3. Đối với <a>Sở Y tế</a>: Rà soát số giường bệnh của tuyến xã.", ["Sở Y tế"], []),
        ("4. <a>Sở Y tế</a> (<a>Chi cục Dân số</a>) hướng dẫn lập sổ theo dõi thai phụ.", ["Sở Y tế"], []),
        (
            "1. Cải tạo ba bến đò ngang. Thời gian thực hiện: Quý II/2024. Cơ quan chủ trì: <a>Sở Y tế</a>. "
            "Cơ quan phối hợp: <c>các xã</c>.",
            ["Sở Y tế"],
            ["các xã"],
        ),
        (
            "b) Cải tạo ba bến đò ngang.\nThời gian thực hiện: Quý II/2024. Cơ quan chủ trì: <a>Sở Y tế</a>. "
            "Cơ quan phối hợp: <c>các xã</c>.",
            ["Sở Y tế"],
            ["các xã"],
        ),
    ],
)
def test_bodies_behind_labels_and_brackets(example: str, lead: list[str], cooperating: list[str]) -> None:
    assert [given[1:3] for given in found(example)] == [(lead, cooperating)]


def test_a_sentence_on_regular_reports_is_a_task_of_its_own() -> None:
    given = found(
        "1. <c>Các xã</c> lập kế hoạch tu sửa đường thôn và kênh mương. Định kỳ báo cáo <a>UBND tỉnh</a> (qua "
        "<a>Sở Y tế</a>) kết quả thực hiện."
    )
    assert [(action[:15], lead) for action, lead, _, _ in given] == [
        ("lập kế hoạch tu", ["Các xã"]),
        ("Định kỳ báo cáo", ["Các xã"]),
    ]

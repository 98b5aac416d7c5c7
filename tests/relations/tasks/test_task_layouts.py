"""Tasks told by their layout: cards and blocks of a plan, headings of bodies, labels and brackets behind an item."""

from __future__ import annotations

import pytest
from relating import NOTICE, found_tasks, read

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tasks.grammar import find_tasks


def test_cards() -> None:
    example = (
        "II. NỘI DUNG\n"
        "1. Xây dựng cơ sở dữ liệu về đất đai dùng chung\n"
        "- Cơ quan chủ trì: <a>Bộ Nông nghiệp và Môi trường</a>.\n"
        "- Cơ quan phối hợp: <a>Bộ Công an</a>, <c>các địa phương</c>.\n"
        '- Thời gian hoàn thành: <d due="2026-12-31">trước ngày 31 tháng 12 năm 2026</d>.'
    )
    assert found_tasks(example) == [
        (
            "Xây dựng cơ sở dữ liệu về đất đai dùng chung",
            ["Bộ Nông nghiệp và Môi trường"],
            ["Bộ Công an", "các địa phương"],
            "2026-12-31",
        )
    ]


def test_a_label_names_bodies_that_no_one_recognised() -> None:
    example = (
        "1. Triển khai bệnh án điện tử tại tuyến huyện.\n- Đơn vị chủ trì: <a>Sở Y tế</a>.\n"
        "- Đơn vị phối hợp: <a>Sở Nội vụ</a>, các bệnh viện."
    )
    assert [with_ for _, _, with_, _ in found_tasks(example)] == [["Sở Nội vụ", "các bệnh viện"]]


def test_what_a_body_is_to_another_names_no_second_actor() -> None:
    (task,) = found_tasks("2.1. <a>Sở Công Thương</a> - Cơ quan thường trực <a>Ban Chỉ đạo</a>\n- Tổng hợp giá ở xã.")
    assert task[1] == ["Sở Công Thương"]


def test_a_heading_among_headings_of_bodies_names_one() -> None:
    tasks = found_tasks(
        "IV. TỔ CHỨC THỰC HIỆN\n1. <a>Sở Tài chính</a>\n- Bố trí kinh phí cắm mốc ranh giới rừng.\n"
        "2. Các chủ rừng là tổ chức (các lâm trường)\n- Kiểm tra, rà soát diện tích rừng bị lấn chiếm.\n"
        "3. Kinh phí thực hiện\n- Thực hiện theo quy định hiện hành của Nhà nước."
    )
    assert [t[1] for t in tasks] == [["Sở Tài chính"], ["Các chủ rừng là tổ chức"]]


def test_a_short_label_under_a_heading_is_left_out() -> None:
    (task,) = found_tasks("1. <a>Ban Dân tộc</a>\n- Chế độ báo cáo: Tổng hợp kết quả gửi về Tỉnh trước tháng 5.")
    assert task[0].startswith("Tổng hợp kết quả")


def test_what_a_report_has_to_hold_is_no_task() -> None:
    assert (
        found_tasks(
            "1. Báo cáo tháng\na) Đơn vị thực hiện: <c>các phòng</c>.\nb) Nội dung báo cáo:\n"
            "- Báo cáo của <a>Ban Dân tộc</a>\nTình hình đời sống; <c>các phòng</c> quản lý, chỉ đạo công tác dân tộc."
        )
        == []
    )


def test_helping_its_head_announces_what_stands_below() -> None:
    tasks = found_tasks(
        "1. <a>Văn phòng Sở</a> chịu trách nhiệm giúp Giám đốc <a>Sở Y tế</a>.\n"
        "a) Tổng hợp số liệu của các bệnh viện tuyến huyện.\nb) Tổ chức kiểm tra việc thực hiện Quy chế."
    )
    assert [(t[0], t[1]) for t in tasks] == [
        ("Tổng hợp số liệu của các bệnh viện tuyến huyện", ["Văn phòng Sở"]),
        ("Tổ chức kiểm tra việc thực hiện Quy chế", ["Văn phòng Sở"]),
    ]


def test_a_task_whose_main_parts_stand_below_is_one_beside_them() -> None:
    tasks = found_tasks(
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
    assert found_tasks(example) == [(action, *parties) for action in actions]


@pytest.mark.parametrize(
    "example",
    [
        "1. Báo cáo quý\na) Đơn vị thực hiện: <c>các phòng</c>.\nb) Thời gian báo cáo: trước ngày 20.",
        "1. Nội dung thực hiện\na) Xây dựng khung giá dịch vụ đỗ xe.\n2. Tổ chức thực hiện\na) <a>Sở Y tế</a>",
    ],
)
def test_a_paper_s_name_and_a_section_of_duties_are_no_cards(example: str) -> None:
    assert found_tasks(example) == []


def test_each_item_s_own_line_of_time_binds_it_alone() -> None:
    tasks = found_tasks(
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


NAMED_BEHIND = [
    pytest.param(
        "b) Chọn ba xã làm điểm trồng rừng. <a>Sở Nội vụ</a> chủ trì, phối hợp với <c>UBND các xã</c> thực hiện.",
        ("Chọn ba xã làm điểm trồng rừng", ["Sở Nội vụ"], ["UBND các xã"], None),
        id="in a sentence of their own",
    ),
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
    assert found_tasks(example) == [expected]


@pytest.mark.parametrize(
    "example",
    [
        "- Thống nhất phương án tuyến do <a>Sở Xây dựng</a> đề xuất tại cuộc họp.",
        "- Rà soát các đề án do <a>Sở Xây dựng</a> chủ trì xây dựng từ năm trước.",
    ],
)
def test_a_body_in_the_passive_that_is_not_told(example: str) -> None:
    assert found_tasks(example) == []


@pytest.mark.parametrize(
    ("heading", "lead", "cooperating"),
    [
        ("1. Đối với <a>Sở Du lịch</a>", ["Sở Du lịch"], []),
        ("Điều 9. Trách nhiệm của chủ vườn ươm", ["chủ vườn ươm"], []),
        ("II. NHIỆM VỤ TRỌNG TÂM CỦA <a>Sở Du lịch</a>", ["Sở Du lịch"], []),
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
    given = found_tasks(f"Căn cứ đề nghị của <a>Sở Y tế</a>.\n{heading}\n{lines}")
    assert [(first, others) for _, first, others, _ in given] == [(lead, cooperating)] * 2


def test_a_thing_among_lines_that_say_what_to_do_is_no_task() -> None:
    given = found_tasks(
        "1. <a>Sở Du lịch</a>:\n- Rà soát nơi lưu trú của khách.\n- Khách sạn ven biển là nơi cần kiểm tra trước.\n"
        "- Danh mục bãi tắm theo phụ lục kèm theo."
    )
    assert len(given) == 1


def test_whoever_holds_the_office_is_named_before_it() -> None:
    (given,) = found_tasks(
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
    assert [given[1] for given in found_tasks(example)] == [[lead]]


def test_who_acts_below_the_bodies_and_has_acted() -> None:
    assert found_tasks("1. Các cơ sở chế biến đã thực hiện khử trùng; <a>Sở Y tế</a> cũng vậy.") == []


def test_grounds_before_a_body_under_a_heading_of_bodies() -> None:
    given = found_tasks(
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
    assert [given[1:3] for given in found_tasks(example)] == [(lead, cooperating)]


def test_a_line_s_own_partners_stand_for_those_of_its_heading() -> None:
    given = found_tasks(
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
    assert [given[3] for given in found_tasks(example)] == [due]


def test_an_announcement_reaches_lines_below_headings_that_say_what_they_are_about() -> None:
    given = found_tasks(
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
    assert [given[1:3] for given in found_tasks(example)] == [(lead, cooperating)]


def test_a_sentence_on_regular_reports_is_a_task_of_its_own() -> None:
    given = found_tasks(
        "1. <c>Các xã</c> lập kế hoạch tu sửa đường thôn và kênh mương. Định kỳ báo cáo <a>UBND tỉnh</a> (qua "
        "<a>Sở Y tế</a>) kết quả thực hiện."
    )
    assert [(action[:15], lead) for action, lead, _, _ in given] == [
        ("lập kế hoạch tu", ["Các xã"]),
        ("Định kỳ báo cáo", ["Các xã"]),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Ngày 18 hằng tháng, công khai số hồ sơ quá hạn tại trụ sở.",
        "Từ 01/3/2031 đến 31/5/2031: thu hồi các nhà kho bỏ trống.",
        "Trước ngày 20/10/2031 trình duyệt giá đất.",
        "Trước 30/6/2031, mỗi xã thành lập một tổ hợp tác nuôi ong.",
    ],
)
def test_an_item_that_opens_with_its_time(line: str) -> None:
    found = found_tasks(f"2. <c>UBND các xã</c>:\n- {line}")
    assert [(action, lead) for action, lead, _, _ in found] == [(line.rstrip("."), ["UBND các xã"])]

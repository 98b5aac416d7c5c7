"""Lines that hand the bodies they name down to what stands below them."""

from __future__ import annotations

import pytest
from relating import CENTRAL, NOTICE, found_tasks, read

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tasks.grammar import find_tasks

HEADED = [
    ("5. Các doanh nghiệp chế biến, hợp tác xã:", ["Các doanh nghiệp chế biến, hợp tác xã"]),
    ("6. Đề nghị các tổ chức cung cấp nước sạch", ["các tổ chức cung cấp nước sạch"]),
    ("6. Các hợp tác xã vận tải trên địa bàn có trách nhiệm:", ["Các hợp tác xã vận tải trên địa bàn"]),
    ("7. Hội Làm vườn và các cơ quan báo chí địa phương", ["Hội Làm vườn", "các cơ quan báo chí địa phương"]),
]


@pytest.mark.parametrize(("heading", "lead"), HEADED)
def test_a_heading_names_whoever_acts_though_no_registry_knows_them(heading: str, lead: list[str]) -> None:
    lines = "4. <a>Sở Y tế</a>:\n- Rà soát các trạm cấp nước ở thôn bản.\n"
    tasks = found_tasks(
        f"{lines}{heading}\n- Bố trí người trực tại các điểm tiếp nhận.\n- Yêu cầu các tổ dân phố tham gia trực."
    )
    assert [t[1] for t in tasks] == [["Sở Y tế"], lead, lead]


@pytest.mark.parametrize(
    "heading", ["5. Phát triển doanh nghiệp", "5. Các trường hợp được hỗ trợ", "5. Báo cáo kết quả"]
)
def test_a_heading_of_a_subject_names_nobody(heading: str) -> None:
    assert found_tasks(f"{heading}\n- Bố trí người trực tại các điểm tiếp nhận hồ sơ.") == []


def test_a_task_that_announces_further_ones() -> None:
    tasks = found_tasks(
        "2. <a>Vụ Kế hoạch</a>\nĐôn đốc <c>các đơn vị</c> thực hiện tốt Chỉ thị và có trách nhiệm sau đây:\n"
        "a) Xây dựng dự toán kinh phí cho các lớp tập huấn."
    )
    assert [(t[0][:18], t[1]) for t in tasks] == [
        ("Đôn đốc các đơn vị", ["Vụ Kế hoạch"]),
        ("Xây dựng dự toán k", ["Vụ Kế hoạch"]),
    ]


def test_what_the_bodies_of_a_heading_must_not_do() -> None:
    tasks = found_tasks(
        "1. <c>Các trường</c> thực hiện nghiêm các nội dung sau đây:\n- Chấp hành nghiêm giờ giấc làm việc.\n"
        "- Không sử dụng xe công vào việc riêng.\n- Không thanh toán khoản chi thiếu chứng từ."
    )
    assert [t[0].split()[:2] for t in tasks] == [["Chấp", "hành"], ["Không", "sử"], ["Không", "thanh"]]


def test_a_label_under_a_heading_is_no_part_of_the_task() -> None:
    tasks = found_tasks("2. <a>Sở Tài chính</a>:\n- Đối với thu ngân sách: Rà soát các khoản nợ đọng của năm trước.")
    assert tasks == [("Rà soát các khoản nợ đọng của năm trước", ["Sở Tài chính"], [], None)]


def test_lines_under_a_heading_take_its_bodies() -> None:
    example = (
        "1. <a>Bộ Xây dựng</a>:\n"
        "a) Kiểm tra các công trình ven sông trước mùa lũ.\n"
        "b) Phối hợp với <a>Bộ Công an</a> phân luồng giao thông qua cầu tạm.\n"
        "2. <a>Bộ Y tế</a> chỉ đạo các bệnh viện dự trữ thuốc.\n"
        "3. Đề nghị <a>Đài Truyền hình Việt Nam</a> tăng thời lượng phát sóng bản tin thời tiết."
    )
    assert found_tasks(example, Context(doc_type="Công điện", issuer="Thủ tướng Chính phủ")) == [
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
    assert [t[1] for t in found_tasks(example)] == [["các sở, ban, ngành"], ["Sở Tài chính"]]
    apart = found_tasks(example.replace("1. Rà", "I. QUAN ĐIỂM CHỈ ĐẠO\n1. Rà"))
    assert [t[1] for t in apart] == [["Sở Tài chính"]]


def test_a_heading_that_its_first_item_runs_on_from() -> None:
    given = found_tasks(
        "b) <a>Sở Tài chính</a> __ - Trình ban hành quy định về gia hạn nộp thuế.\n"
        "- Rà soát các khoản phí, lệ phí có thể miễn, giảm."
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Tài chính"], ["Sở Tài chính"]]


def test_whose_units_a_heading_names_is_no_second_actor() -> None:
    given = found_tasks(
        "4. <c>Các tổng công ty</c> thuộc phạm vi quản lý nhà nước của <a>Bộ Xây dựng</a>, các doanh nghiệp ngành "
        "gạch:\n"
        "a) Rà soát các lò gạch còn đốt bằng than đá."
    )
    assert [lead for _, lead, _, _ in given] == [["Các tổng công ty", "các doanh nghiệp ngành gạch"]]
    in_line = found_tasks(
        "3. <c>Các đơn vị</c> thuộc phạm vi quản lý của <a>Bộ Y tế</a> khẩn trương rà soát hồ sơ thầu thuốc."
    )
    assert [lead for _, lead, _, _ in in_line] == [["Các đơn vị"]]


def test_an_article_announces_some_measures_without_a_colon() -> None:
    given = found_tasks(
        "Điều 4. Giao <a>Bộ Y tế</a> thực hiện một số giải pháp về thuốc hiếm năm 2031\n"
        "1. Rà soát nhu cầu thuốc hiếm của các bệnh viện.\n2. Lập danh mục dự trữ thuốc quốc gia."
    )
    assert [(action.split()[0], lead) for action, lead, _, _ in given] == [("Rà", ["Bộ Y tế"]), ("Lập", ["Bộ Y tế"])]


def test_a_task_with_its_points_below_is_one_beside_them() -> None:
    given = found_tasks(
        "Yêu cầu <c>UBND các huyện</c> tập trung chỉ đạo giải quyết dứt điểm việc chậm trả kết quả cho người dân tại "
        "bộ phận một cửa, một số nội dung cụ thể sau:\n1. Rà soát các hồ sơ quá hạn của từng xã."
    )
    assert len(given) == 2


def test_a_task_whose_points_a_sentence_of_its_own_announces() -> None:
    given = found_tasks(
        '2. <a>Sở Y tế</a> tiếp thu đầy đủ các ý kiến, hoàn thiện dự thảo Đề án <d due="2024-12-20">trước ngày '
        "20/12/2024</d>. Trong đó chú ý một số nội dung sau:\n- Nghiên cứu kỹ quy định của pháp luật về giá."
    )
    assert [(text[:8], lead, due) for text, lead, _, due in given] == [
        ("tiếp thu", ["Sở Y tế"], "2024-12-20"),
        ("Nghiên c", ["Sở Y tế"], None),
    ]


def test_names_that_no_registry_has_before_a_colon() -> None:
    given = found_tasks(
        "2. <a>Cục Y tế dự phòng</a> chủ trì, phối hợp với <a>Cục Quản lý Môi trường y tế</a>, các Viện Vệ sinh dịch "
        "tễ Sông Lam, Pasteur Sông Lam:\na) Theo dõi chặt chẽ diễn biến của dịch bệnh tay chân miệng."
    )
    assert [(text[:8], lead) for text, lead, _, _ in given] == [("Theo dõi", ["Cục Y tế dự phòng"])]


def test_difficulties_and_tasks_under_one_heading_of_a_report() -> None:
    report = Context(issued_on=NOTICE.issued_on, reference=NOTICE.reference, doc_type="Báo cáo", province="Hà Nam")
    text, bodies, deadlines = read(
        "IV. KHÓ KHĂN VÀ NHIỆM VỤ\nTrang thiết bị còn thiếu so với yêu cầu.\n"
        "1. <a>Phòng Kinh tế</a> rà soát các điểm nguy cơ sạt lở của xã."
    )
    (task,) = find_tasks(text, bodies, deadlines, report)
    assert [body.canonical for body in task.lead] == ["Phòng Kinh tế"]


def test_whom_a_line_directs_is_not_yet_a_task() -> None:
    given = found_tasks(
        "2. <a>Sở Xây dựng</a>:\n- Chỉ đạo lực lượng thanh tra trực thuộc Sở:\n- Kiểm tra các bãi tập kết cát sỏi."
    )
    assert [action for action, *_ in given] == ["Kiểm tra các bãi tập kết cát sỏi"]


def test_whom_a_line_advises_is_not_yet_a_task() -> None:
    given = found_tasks(
        "2. <a>Sở Tài chính</a>:\n- Nghiên cứu, tham mưu <a>UBND tỉnh</a>:\n+ Bố trí kinh phí thực hiện Kế hoạch.\n"
        "+ Hướng dẫn các xã thanh toán kinh phí."
    )
    assert [(action.split()[0], lead) for action, lead, *_ in given] == [
        ("Bố", ["Sở Tài chính"]),
        ("Hướng", ["Sở Tài chính"]),
    ]


def test_an_unfinished_line_that_tells_which_of_many_bodies_act() -> None:
    given = found_tasks(
        "2. <c>Các sở, ngành</c> quản lý, vận hành các dự án cấp nước của Đề án\n"
        "- Phê duyệt kế hoạch giám sát của dự án.\n- Báo cáo kết quả thực hiện dự án về <a>Sở Tài chính</a>."
    )
    assert [(action.split()[0], lead) for action, lead, *_ in given] == [
        ("Phê", ["Các sở, ngành"]),
        ("Báo", ["Các sở, ngành"]),
    ]


def test_a_council_does_not_act_where_its_deputies_are_meant() -> None:
    given = found_tasks(
        'Điều 2. Giao <a>Ban Pháp chế</a>, <c>các Tổ đại biểu</c> và các vị đại biểu <a n="Hội đồng nhân dân tỉnh">'
        "HĐND tỉnh</a> giám sát việc thực hiện Nghị quyết này.",
        Context(doc_type="Nghị quyết", issuer="Hội đồng nhân dân tỉnh Hòa Sơn"),
    )
    assert [lead for _, lead, *_ in given] == [["Ban Pháp chế", "các Tổ đại biểu"]]


def test_a_paper_to_be_made_under_a_heading_of_bodies() -> None:
    given = found_tasks(
        "1. <a>Sở Nội vụ</a> tham mưu <a>UBND tỉnh</a>:\na) Ban hành quy định phân cấp quản lý cán bộ;\n"
        'b) Đề án vị trí việc làm cấp xã, hoàn thành <d due="2031-09-30">trước ngày 30/9/2031</d>.'
    )
    assert [(action.split()[0], due) for action, _, _, due in given] == [("Ban", None), ("Đề", "2031-09-30")]


def test_what_a_line_is_about_is_no_task_before_its_own_body() -> None:
    given = found_tasks(
        "2. <c>Thuế các tỉnh</c>:\n- Rà soát hồ sơ gia hạn nộp thuế của từng doanh nghiệp.\n"
        "- Đối với doanh nghiệp đã nộp đầy đủ hồ sơ đề nghị miễn, giảm thuế: <a>Cục Thuế</a> hướng dẫn việc hoàn thuế."
    )
    assert [lead for _, lead, _, _ in given] == [["Thuế các tỉnh"], ["Cục Thuế"]]


PASSED_ON = [
    (
        "- Chỉ đạo <a>Sở Xây dựng</a> chủ trì, phối hợp với <a>Sở Tư pháp</a> rà soát các khu nhà ở cũ.",
        (["Sở Xây dựng"], ["Sở Tư pháp"]),
    ),
    ("- Chỉ đạo <a>Sở Xây dựng</a>: Rà soát các khu nhà ở cũ trong nội thành.", (["Sở Xây dựng"], [])),
    ("- Chỉ đạo <a>Sở Xây dựng</a>:\n+ Rà soát các khu nhà ở cũ trong nội thành.", (["Sở Xây dựng"], [])),
    (
        "- Chỉ đạo <a>Sở Xây dựng</a>:\n+ Yêu cầu nhà thầu rà soát các khu nhà ở cũ trong nội thành.",
        (["Sở Xây dựng"], []),
    ),
    ("- Chỉ đạo <c>các sở, ngành</c> rà soát các khu nhà ở cũ trong nội thành.", (["UBND tỉnh"], [])),
    ("- Rà soát các khu nhà ở cũ trong nội thành.", (["UBND tỉnh"], [])),
]


@pytest.mark.parametrize(("line", "who"), PASSED_ON)
def test_a_government_passes_an_order_on_to_the_body_it_is_to_direct(
    line: str, who: tuple[list[str], list[str]]
) -> None:
    council = Context(doc_type="Nghị quyết", issuer="Hội đồng nhân dân tỉnh Hòa Sơn")
    given = found_tasks(
        f"1. Đề nghị <a>UBND tỉnh</a> chỉ đạo thực hiện một số việc sau:\n- Xem xét lại bảng giá đất.\n{line}", council
    )
    assert [(lead, others) for _, lead, others, _ in given[1:]] == [who]


def test_a_province_that_the_centre_speaks_to_has_to_direct_its_departments_itself() -> None:
    given = found_tasks("3. <a>UBND tỉnh</a> chỉ đạo <a>Sở Y tế</a> tổ chức tiêm chủng cho các xã vùng lũ.", CENTRAL)
    assert [lead for _, lead, _, _ in given] == [["UBND tỉnh"]]


def test_a_ministry_does_its_own_work_by_directing_its_units() -> None:
    given = found_tasks("2. <a>Bộ Y tế</a> chỉ đạo <a>Cục Quản lý Dược</a> kiểm tra các cơ sở bán thuốc ở biên giới.")
    assert [lead for _, lead, _, _ in given] == [["Bộ Y tế"]]


def test_who_a_list_of_places_stands_for_beside_other_bodies() -> None:
    given = found_tasks(
        "1. Bí thư <a>Tỉnh ủy</a> và Chủ tịch <c>UBND các tỉnh</c>: "
        '<a n="UBND tỉnh Hòa Sơn" r="elliptic">Hòa Sơn</a>, '
        '<a n="UBND tỉnh Bình Giang" r="elliptic">Bình Giang</a> tập trung thực hiện các nhiệm vụ sau:\n'
        "a) Huy động lực lượng dọn dẹp các trường học bị ngập."
    )
    assert [lead for _, lead, _, _ in given] == [["Tỉnh ủy", "UBND tỉnh Hòa Sơn", "UBND tỉnh Bình Giang"]]


def test_a_body_behind_an_adverbial_is_not_overridden_by_the_heading() -> None:
    given = found_tasks(
        "3. Trách nhiệm của <c>các cơ quan, tổ chức</c>\n"
        "a) Tiếp nhận ý kiến của cử tri về dự án cấp nước.\n"
        "b) Trong thời gian chuẩn bị kỳ họp, <a>Ban Pháp chế</a> xem xét các tờ trình đã được gửi đến."
    )
    assert [lead for _, lead, _, _ in given] == [["các cơ quan, tổ chức"], ["Ban Pháp chế"]]


def test_lines_without_a_number_go_on_with_the_item_above() -> None:
    given = found_tasks(
        "2. <c>Các huyện ủy</c> cụ thể hóa hướng dẫn này trong quý, chỉ đạo các chi bộ thực hiện.\n"
        "Chỉ đạo <c>các chi bộ trực thuộc</c> đăng ký nội dung sinh hoạt hằng quý.\n"
        "Bố trí kinh phí in tài liệu cho các chi bộ.\n"
        "Trong quá trình thực hiện, nếu vướng mắc thì kịp thời báo cáo Ban Tổ chức."
    )
    assert [(action.split()[0], lead) for action, lead, _, _ in given] == [
        ("cụ", ["Các huyện ủy"]),
        ("Chỉ", ["Các huyện ủy"]),
        ("Bố", ["Các huyện ủy"]),
    ]


def test_a_whole_task_before_what_it_consists_of() -> None:
    given = found_tasks(
        "2. <c>Các bến xe</c> khẩn trương khắc phục các lỗi của phần mềm bán vé, hoàn thành trong quý, cụ thể:\n"
        "a) <a>Bến xe Phía Nam</a> nâng cấp máy chủ của phần mềm bán vé.\n"
        "b) <a>Bến xe Phía Bắc</a> rà soát số vé đã bán qua mạng."
    )
    assert [lead for _, lead, _, _ in given] == [["Các bến xe"], ["Bến xe Phía Nam"], ["Bến xe Phía Bắc"]]


def test_an_item_that_names_even_the_government_before_a_colon() -> None:
    rule = Context(doc_type="Quyết định", issuer="Ủy ban nhân dân tỉnh")
    given = found_tasks(
        "Điều 5. Trách nhiệm của <c>các cơ quan nhà nước</c>\n"
        "1. <a>Sở Tài chính</a>: Thẩm tra hồ sơ xin miễn tiền thuê đất của từng hộ.\n"
        '2. <a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a>: Xem xét, ký quyết định miễn tiền thuê đất cho từng hộ.',
        rule,
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Tài chính"], ["Ủy ban nhân dân tỉnh"]]


def test_a_case_and_what_is_to_be_done_then() -> None:
    given = found_tasks(
        "2. <a>Phòng Lao động</a>:\n- Trường hợp hồ sơ chưa đủ theo quy định thì có văn bản trả lời người nộp biết."
    )
    assert [lead for _, lead, _, _ in given] == [["Phòng Lao động"]]


def test_a_heading_of_orders_below_one_that_looks_back() -> None:
    given = found_tasks(
        "1. Đánh giá kết quả công tác thi hành án tháng 5:\n- Đã thi hành xong 120 việc, đạt 61%.\n"
        "2.1. Giao Thủ trưởng <c>các phòng, ban</c>\n- Rà soát số việc còn tồn của từng chấp hành viên.\n"
        "2.2. Giao <a>Vụ Nghiệp vụ 1</a>\n- Khẩn trương hoàn thiện hướng dẫn về kê biên tài sản."
    )
    assert [(t[0][:7], t[1]) for t in given] == [("Rà soát", ["các phòng, ban"]), ("Khẩn tr", ["Vụ Nghiệp vụ 1"])]


def test_a_number_of_another_section_does_not_stand_under_the_heading_above() -> None:
    given = found_tasks(
        "1. Kết quả công tác tháng 5\n- <a>Chi cục Thú y</a> tiêm phòng cho đàn bò ở các thôn.\n"
        "2.1. <a>Chi cục Thú y</a>\n- Rà soát số gia súc chưa tiêm phòng của từng thôn."
    )
    assert [t[0][:7] for t in given] == ["Rà soát"]


def test_dashes_below_an_item_say_what_else_its_bodies_have_to_do() -> None:
    given = found_tasks(
        "Để phục vụ dịp lễ, <a>Sở Giao thông</a> yêu cầu <c>các đơn vị</c> thực hiện một số giải pháp sau:\n"
        "2. <c>Các bến xe</c> rà soát lại số vé đã bán qua mạng trong dịp lễ.\n"
        "- Trên cơ sở số vé đã bán, bố trí thêm xe dự phòng cho từng tuyến.\n"
        "- Số vé bán qua mạng chiếm một nửa.\n- Niêm yết giờ xe chạy tại phòng chờ.\n"
        "3. <a>Bến xe Phía Nam</a> lập báo cáo về số vé đã bán."
    )
    assert [(t[0][:7], t[1]) for t in given] == [
        ("rà soát", ["Các bến xe"]),
        ("Trên cơ", ["Các bến xe"]),
        ("Niêm yế", ["Các bến xe"]),
        ("lập báo", ["Bến xe Phía Nam"]),
    ]


def test_an_announcement_reaches_the_dashes_below_its_items() -> None:
    tasks = found_tasks(
        "Bộ đề nghị <c>các Sở Y tế</c> tổ chức thực hiện một số công việc sau:\n"
        "1. Hoàn thành việc tiêm chủng còn dở dang của năm trước. <c>Sở Y tế</c> chủ động lập danh sách từng xã.\n"
        "- Chỉ đạo việc nhập dữ liệu tiêm chủng hằng tuần vào phần mềm.\n"
        "- Mũi tiêm nhắc lại cách mũi trước sáu tháng.\n"
        "2. Tăng cường truyền thông về tiêm chủng ở vùng cao."
    )
    assert [(t[0][:10], t[1]) for t in tasks] == [
        ("Hoàn thành", ["các Sở Y tế"]),
        ("chủ động l", ["Sở Y tế"]),
        ("Chỉ đạo vi", ["các Sở Y tế"]),
        ("Tăng cường", ["các Sở Y tế"]),
    ]


def test_the_boards_of_groups_stand_among_offices() -> None:
    (task,) = found_tasks(
        "Thủ tướng yêu cầu Chủ tịch <c>UBND các tỉnh</c>, Chủ tịch Hội đồng thành viên, Tổng giám đốc "
        "<c>các tập đoàn kinh tế</c> rà soát số vốn chưa giải ngân của từng dự án.",
        CENTRAL,
    )
    assert task[:2] == ("rà soát số vốn chưa giải ngân của từng dự án", ["UBND các tỉnh", "các tập đoàn kinh tế"])


def test_a_misread_word_of_order_and_a_misread_group() -> None:
    (task,) = found_tasks(
        "- Để nghị <c>Cục Thuế các tỉnh thành phế</c> tiếp tục rà soát danh sách các hộ kinh doanh trên địa bàn."
    )
    assert task[1] == ["Cục Thuế các tỉnh thành phố"]


def test_what_its_lines_are_about_is_no_task_of_its_own() -> None:
    tasks = found_tasks(
        "Tổng cục đề nghị <c>các Cục Thống kê</c> thực hiện các yêu cầu cụ thể như sau:\n"
        "1. Đối với công tác tổng hợp, báo cáo số liệu của các hộ kinh doanh trên nền tảng số.\n"
        "- Đề nghị <c>các Cục Thống kê</c> rà soát biểu mẫu của các hộ kinh doanh."
    )
    assert [t[0][:7] for t in tasks] == ["rà soát"]


def test_a_plan_s_heading_that_names_a_way_of_help_is_no_background() -> None:
    found = found_tasks(
        "II. PHẠM VI, ĐỐI TƯỢNG, PHƯƠNG ÁN HỖ TRỢ\n- <a>Sở Y tế</a> trực cấp cứu ngày đêm tại các điểm sơ tán.\n"
        "III. PHÂN CÔNG\n1. <a>Sở Nội vụ</a>:\n- Thông báo, hướng dẫn các trường hạn chế hoạt động ngoài trời."
    )
    assert [lead for _, lead, _, _ in found] == [["Sở Y tế"], ["Sở Nội vụ"]]


def test_what_an_item_goes_by_is_no_ground_of_a_decision() -> None:
    given = found_tasks("2. <a>Sở Y tế</a>:\na) Căn cứ bộ tiêu chí chung lập bảng chấm điểm cho từng bệnh viện;")
    assert [lead for _, lead, _, _ in given] == [["Sở Y tế"]]


def test_the_time_in_the_words_that_announce_a_list_binds_its_tasks() -> None:
    text, agencies, deadlines = read(
        '3. Giao thông - <d due="2024-06-30">trong tháng 6/2024</d> các đơn vị sau phải hoàn thành:\n'
        "+ <a>Phòng A</a>: lập phương án bồi thường cho các hộ.\n+ <a>Phòng B</a>: nghiệm thu đường thôn."
    )
    tasks = find_tasks(text, agencies, deadlines, Context())
    assert [t.deadline.due.isoformat() for t in tasks if t.deadline and t.deadline.due] == ["2024-06-30", "2024-06-30"]

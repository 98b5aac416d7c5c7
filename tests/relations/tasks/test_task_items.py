"""Several tasks of one paragraph, and the time that binds each."""

from __future__ import annotations

import pytest
from relating import NOTICE, found_tasks, read

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tasks.grammar import find_tasks


def test_items_in_a_paragraph_take_the_body_before_them() -> None:
    example = (
        "- <a>Sở Công Thương</a>: (1) Đôn đốc tiến độ cụm công nghiệp An Phú; (2) Phối hợp với <c>các địa phương</c> "
        'kêu gọi nhà đầu tư, báo cáo <a>UBND tỉnh</a> <d due="2024-06-30">trong Quý II/2024</d>; (3) Tham '
        "mưu phương án cấp điện mùa khô."
    )
    assert found_tasks(example) == [
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
    assert [task[0].split()[0] for task in found_tasks(example)] == ["Nghiên", "Tham"]


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
    assert [task[3] for task in found_tasks(example)] == dues


IN_ONE_BREATH = [
    pytest.param(
        '3. <a>Sở Tài chính</a> cân đối vốn hỗ trợ cây giống <d due="2024-11-30">trước ngày 30/11/2024</d>; phối hợp '
        "với <a>Sở Nội vụ</a> rà soát biên chế của các đơn vị sự nghiệp trong tỉnh.",
        [([], "2024-11-30"), (["Sở Nội vụ"], None)],
        id="partners of its own",
    ),
    pytest.param(
        "3. <a>Bộ Y tế</a> cử các đội cơ động hỗ trợ các trạm y tế bị ngập nước; chủ trì, phối hợp với "
        "<a>Bộ Tài chính</a> đánh giá thiệt hại về thuốc và thiết bị.",
        [([], None), (["Bộ Tài chính"], None)],
        id="leading with partners of its own",
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
        '3. <a>Sở Tài chính</a> hoàn thành rà soát các dự án chậm <d due="2024-05-05">trước ngày 05/5/2024</d>; '
        "<d>ngày 20 hằng tháng</d> tổng hợp kết quả báo cáo về số dự án đã xong.",
        [([], "2024-05-05")],
        id="the report of each month too",
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
    assert [(with_, due) for _, _, with_, due in found_tasks(example)] == expected


def test_an_item_opens_with_its_partner() -> None:
    given = found_tasks("1. <a>Sở Công Thương</a>:\na) Cùng <a>Công an tỉnh</a> mở đợt cao điểm chống hàng giả.")
    assert [(lead, with_) for _, lead, with_, _ in given] == [(["Sở Công Thương"], ["Công an tỉnh"])]


def test_two_orders_in_one_paragraph() -> None:
    example = (
        "- <c>Các cơ quan, đơn vị</c> tiếp tục tiết kiệm chi thường xuyên. Giao <a>Sở Tài chính</a> tổng hợp kết quả "
        'tiết kiệm, báo cáo <d due="2024-03-05">trước ngày 05/3/2024</d>.'
    )
    assert [(t[1], t[3]) for t in found_tasks(example)] == [
        (["Các cơ quan, đơn vị"], None),
        (["Sở Tài chính"], "2024-03-05"),
    ]


def test_a_closing_report_is_everybodys() -> None:
    example = (
        "- <a>Sở Tài chính</a> lập kế hoạch vốn theo <d>từng quý</d>; <c>các huyện</c> lập kế hoạch cho cấp xã; "
        'báo cáo <a>UBND tỉnh</a> <d due="2025-01-31">trong tháng 01/2025</d>.'
    )
    assert [t[3] for t in found_tasks(example)] == ["2025-01-31", "2025-01-31"]


def test_a_last_sentence_sets_a_time_for_all_that_is_told() -> None:
    example = (
        "<a>Sở Y tế</a> rà soát kịch bản chống dịch; <a>Công an tỉnh</a> bảo đảm an ninh trật tự tại lễ hội. Các nội "
        'dung trên xong <d due="2025-08-29">trước ngày 29/8</d>.'
    )
    assert [t[3] for t in found_tasks(example)] == ["2025-08-29", "2025-08-29"]


@pytest.mark.parametrize(
    ("example", "due"),
    [
        (
            'nghiên cứu cơ chế khuyến khích <d due="2025-12-31">trong năm 2025</d>, báo cáo <d '
            'due="2025-01-05">trước ngày 05/01/2025</d>.',
            "2025-01-05",
        ),
        ('tổ chức tốt các hoạt động văn hóa <d due="2025-12-31">trong năm 2025</d>.', None),
        ('xây 40 nhà tình nghĩa <d due="2025-12-31">trong năm 2025</d>, mỗi nhà 50 triệu đồng.', "2025-12-31"),
        (
            'hoàn thiện hồ sơ, trình phê duyệt <d due="2025-02-28">trước 28/02/2025</d>; thu hút nhà đầu tư.',
            "2025-02-28",
        ),
        ('rà soát thủ tục cấp phép xây dựng (thực hiện <d due="2025-09-30">trong Quý III/2025</d>).', "2025-09-30"),
        ('đôn đốc xây dựng cầu An Hòa (hoàn thành <d due="2025-03-31">trong Quý I/2025</d>).', "2025-03-31"),
        ('trình dự thảo Quy chế (<d due="2025-10-31">trong tháng 10/2025</d>); không để chậm trễ.', "2025-10-31"),
        (
            'điều chuyển vốn <d due="2025-06-20">trước ngày 20/6/2025</d>; phấn đấu <d due="2025-06-30">hết tháng '
            "6</d> giải ngân trên 50% kế hoạch.",
            "2025-06-20",
        ),
        (
            '<d>hằng tuần</d> công khai kết quả giải ngân. Phấn đấu <d due="2025-09-30">đến hết quý III</d> đạt 70%.',
            None,
        ),
        ("theo dõi, báo cáo kết quả <d>hàng tháng</d> tại phiên họp.", None),
    ],
)
def test_the_deadline_that_binds(example: str, due: str | None) -> None:
    assert [t[3] for t in found_tasks(f"- <a>Sở Xây dựng</a> chủ trì {example}")] == [due]


def test_a_recurring_deadline_is_kept_without_a_day() -> None:
    text, agencies, deadlines = read("- <a>Sở Y tế</a> báo cáo tình hình dịch bệnh <d>hàng tuần</d> theo quy định.")
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert task.deadline is deadlines[0]


def test_along_with_whom_behind_a_semicolon() -> None:
    (task,) = found_tasks(
        "2. <a>Phòng Tài chính</a> tham mưu đấu giá đất ở ba xã; cùng <a>Kho bạc</a> đôn đốc giải ngân vốn."
    )
    assert task[1:3] == (["Phòng Tài chính"], ["Kho bạc"])


def test_what_enterprises_have() -> None:
    (task,) = found_tasks("Đề nghị các doanh nghiệp có hoạt động vận tải khách tự kiểm tra chế độ nghỉ của lái xe.")
    assert task[:2] == ("tự kiểm tra chế độ nghỉ của lái xe", ["các doanh nghiệp có hoạt động vận tải khách"])


@pytest.mark.parametrize(
    "action",
    [
        "cắt tỉa cây xanh, kiểm tra các cần trục tháp trên địa bàn thành phố",
        "hoàn tất kịch bản chương trình nghệ thuật",
        "tạm dừng hoạt động của các bến đò ngang",
        "giao chỉ tiêu thu hồi đất đến từng chi nhánh",
        "tạm giữ lại một phần dự toán chi thường xuyên của các trường",
        "sửa xong các giếng nước của trạm y tế",
    ],
)
def test_what_an_order_begins_with(action: str) -> None:
    assert [t[:2] for t in found_tasks(f"<a>Sở Xây dựng</a> {action}.")] == [(action, ["Sở Xây dựng"])]


@pytest.mark.parametrize(("heading", "tells"), [("MỤC TIÊU NĂM 2031", True), ("KẾT QUẢ THỰC HIỆN MỤC TIÊU", False)])
def test_a_report_gives_orders_below_its_goals(heading: str, tells: bool) -> None:
    text, agencies, deadlines = read(
        f"I. KẾT QUẢ\nĐã mở hai chợ.\nII. {heading}\n<a>Sở Y tế</a> hướng dẫn các trạm lập danh sách người bệnh."
    )
    found = find_tasks(text, agencies, deadlines, Context(doc_type="Báo cáo"))
    assert bool(found) == tells


WHO_ACTS = [
    ("- Trước ngày 10/12 hằng năm <c>các xã</c> gửi báo cáo về <a>Sở Tư pháp</a> theo mẫu số 3.", [["các xã"]]),
    ("- Định kỳ 6 tháng, hằng năm (trước ngày 10/6) <a>Sở Y tế</a> rà soát danh mục thuốc.", [["Sở Y tế"]]),
    ("- <c>Các xã</c> chịu trách nhiệm nếu để xảy ra cháy rừng trên địa bàn.", [["Các xã"]]),
    (
        "3. Phát triển rừng; đến hết quý II/2031 <c>các huyện</c> phải hoàn thành giao đất, giao rừng cho hộ dân.",
        [["các huyện"]],
    ),
    (
        "- <a>Sở Công Thương</a> bảo đảm đủ điện bơm nước; <a>Sở Xây dựng</a> lau rửa các biển báo trên phố.",
        [["Sở Công Thương"], ["Sở Xây dựng"]],
    ),
    (
        "- Các trường hợp được cử đi học theo Đề án, <a>Ban Dân tộc</a> lập danh sách riêng gửi Sở.",
        [["Ban Dân tộc"]],
    ),
    (
        "4. <a>Ban Chỉ huy</a> theo địa bàn đã được phân công tại Quyết định số 12/QĐ-UBND ngày "
        "31/5/2031 xuống ngay cơ sở đôn đốc.",
        [["Ban Chỉ huy"]],
    ),
    ("- <a>UBND xã A</a> còn nợ báo cáo đánh giá năm 2030, đề nghị gửi bổ sung ngay trong tuần.", [["UBND xã A"]]),
    (
        "2. <a>Đảng đoàn HĐND tỉnh</a> lãnh đạo <a>HĐND tỉnh</a> thể chế hóa các chủ trương thành nghị quyết.",
        [["Đảng đoàn HĐND tỉnh"]],
    ),
    (
        "5. <a>Sở Y tế</a> cấp thuốc cho các trạm. Ngày 10 hằng tháng, <a>Kho bạc Nhà nước</a> gửi số chi về vốn.",
        [["Sở Y tế"], ["Kho bạc Nhà nước"]],
    ),
    ("6. Khi có mức giá mới thì <a>Sở Y tế</a> tham mưu sửa đổi bảng giá khám bệnh.", [["Sở Y tế"]]),
    ("7. Các cầu hư hỏng do lũ: <a>Sở Xây dựng</a> bắc tạm cầu phao cho dân qua lại.", [["Sở Xây dựng"]]),
    ("8. <a>Phòng Nội vụ</a>: là bộ phận thường trực; đón tiếp các đoàn về dự lễ.", [["Phòng Nội vụ"]]),
    (
        "9. Trường Mầm non An Lộc, Trường Tiểu học An Lộc huy động trẻ ra lớp.",
        [["Trường Mầm non An Lộc", "Trường Tiểu học An Lộc"]],
    ),
    ("11. Thời gian tới, <a>Sở Y tế</a> mở đợt cao điểm kiểm tra quầy thuốc.", [["Sở Y tế"]]),
    ("10. <a>Sở Y tế</a> 6 tháng một lần báo cáo kết quả tiêm chủng.", [["Sở Y tế"]]),
    ("1. Công chức Địa chính phối hợp <a>Hội Nông dân</a> vận động người dân trồng dừa.", [["Công chức Địa chính"]]),
    ("2. <a>Ban Cán sự đảng A</a> lãnh đạo thực hiện thu ngân sách cả năm vượt dự toán.", [["Ban Cán sự đảng A"]]),
]


@pytest.mark.parametrize(("example", "leads"), WHO_ACTS)
def test_who_acts(example: str, leads: list[list[str]]) -> None:
    assert [t[1] for t in found_tasks(example)] == leads


def test_what_must_be_done_by_a_time_of_its_own() -> None:
    example = (
        "3. Giao <a>UBND tỉnh</a> xây dựng kế hoạch tổ chức thực hiện; "
        '<d due="2028-03-31">đến hết quý I năm 2028</d> phải khắc phục xong hậu quả lũ lụt về nhà ở.'
    )
    assert [t[3] for t in found_tasks(example)] == [None, "2028-03-31"]


def test_an_article_begins_anew() -> None:
    example = (
        "Điều 3. Ban Chỉ đạo\n<a>Ban Chỉ đạo</a> có nhiệm vụ:\n- Thực hiện các nhiệm vụ được giao.\n"
        "Điều 4. Thành lập Tổ giúp việc do Vụ trưởng làm Tổ trưởng."
    )
    assert len(found_tasks(example)) == 1


def test_a_line_below_a_whole_task_does_not_share_its_time() -> None:
    found = found_tasks(
        '1. <a>Sở Y tế</a> chỉ đạo hoàn thiện hồ sơ thiết kế <d due="2025-11-20">trước ngày 20/11/2025</d> và nghiệm '
        "thu.\n- Chỉ đạo thúc đẩy việc mua sắm thiết bị cho bệnh viện mới."
    )
    assert [(lead, due) for _, lead, _, due in found] == [(["Sở Y tế"], "2025-11-20"), (["Sở Y tế"], None)]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("2.1. Ngành thủy sản phấn đấu giảm tổn thất sau đánh bắt.", ["Ngành thủy sản"]),
        ("2.3. Ngành văn hóa và du lịch quản lý chặt các điểm tham quan.", ["Ngành văn hóa và du lịch"]),
        ("4.2. Ngành nông nghiệp đã hoàn thành việc tiêm phòng.", None),
    ],
)
def test_one_sector_opens_an_item(text: str, lead: list[str] | None) -> None:
    assert [given for _, given, _, _ in found_tasks(text)] == ([lead] if lead else [])


def test_a_task_ends_before_the_sentence_that_announces_others() -> None:
    (first, *_) = found_tasks(
        "Yêu cầu <a>UBND huyện A</a> khẩn trương đôn đốc các phòng hoàn thành kế hoạch năm 2019. Cụ thể cần thực hiện "
        "tốt các nhiệm vụ sau:\n3. Lĩnh vực kinh tế\n3.1. Rà soát các dự án chậm tiến độ."
    )
    assert first[0] == "khẩn trương đôn đốc các phòng hoàn thành kế hoạch năm 2019"


@pytest.mark.parametrize(
    "sentence",
    ["Chỉ thị này có hiệu lực kể từ ngày ký.", "Nhận được Công điện này, yêu cầu triển khai thực hiện ngay."],
)
def test_what_the_paper_says_of_itself_is_no_part_of_the_task(sentence: str) -> None:
    (task,) = found_tasks(f"Giao <a>Sở Y tế</a> theo dõi, đôn đốc việc tiêm chủng. {sentence.replace('Công', 'công')}")
    assert task[0] == "theo dõi, đôn đốc việc tiêm chủng"


def test_a_line_of_times_for_all_above_it() -> None:
    tasks = found_tasks(
        "1. <a>Sở Y tế</a> rà soát danh mục thuốc thiết yếu.\n2. <a>Sở Tài chính</a> thẩm định dự toán mua sắm.\n"
        '3. Thời gian hoàn thành các nội dung trên <d due="2024-06-30">trước ngày 30/6/2024</d>.'
    )
    assert [due for *_, due in tasks] == ["2024-06-30", "2024-06-30"]


def test_a_label_of_times_with_an_act_of_its_own_binds_nothing_above() -> None:
    tasks = found_tasks(
        "1. <a>Sở Tài chính</a> tham mưu mức quà cho đối tượng chính sách.\n"
        '2. Thời gian thực hiện: Báo cáo kết quả <d due="2024-02-10">trước Tết</d> gửi về <a>Sở Tài chính</a>.'
    )
    assert tasks[0][3] is None


def test_a_line_without_its_bullet_does_not_end_the_list() -> None:
    listed = (
        "Yêu cầu <c>UBND các xã</c> khẩn trương thực hiện các nội dung sau:\n- Nạo vét các kênh tiêu chính.\n"
        "{line}\n- Bố trí máy bơm tiêu úng cho lúa."
    )
    resumed = found_tasks(listed.format(line="Báo cáo diện tích lúa bị ngập về tỉnh."))
    assert [t[1] for t in resumed] == [["UBND các xã"]] * 3
    own = listed.replace("- Bố trí", "- <a>Sở Y tế</a> bố trí").format(line="Báo cáo diện tích lúa bị ngập về tỉnh.")
    assert [t[1] for t in found_tasks(own)] == [["UBND các xã"], ["UBND các xã"], ["Sở Y tế"]]
    told = found_tasks(listed.format(line="Mưa lớn làm ngập nhiều cánh đồng."))
    assert [t[0] for t in told] == ["Nạo vét các kênh tiêu chính"]


def test_the_last_item_ends_where_another_body_is_told() -> None:
    given = found_tasks(
        "Giao <a>Sở Y tế</a>: (1) mua thuốc cho các trạm xá vùng cao; (2) tổng hợp kết quả khám bệnh từng xã. "
        "<a>Kho bạc Nhà nước</a> kiểm soát chi kinh phí mua thuốc."
    )
    assert [(t[0].split()[0], t[1]) for t in given] == [
        ("mua", ["Sở Y tế"]),
        ("tổng", ["Sở Y tế"]),
        ("kiểm", ["Kho bạc Nhà nước"]),
    ]


def test_an_order_that_ends_in_an_announcement_is_one_all_the_same() -> None:
    given = found_tasks(
        "Chủ tịch <a>UBND tỉnh</a> yêu cầu <c>các sở</c> tiếp tục quán triệt đầy đủ các nội dung của Chỉ thị về cầu "
        "yếu và khẩn trương triển khai các nội dung sau:\n1. <a>Sở Y tế</a>\n- Rà soát số giường của các trạm y tế xã."
    )
    assert [(t[0].split()[-1], t[1]) for t in given] == [("yếu", ["các sở"]), ("xã", ["Sở Y tế"])]


@pytest.mark.parametrize(
    ("example", "leads"),
    [
        (
            "3. <a>Sở Y tế</a> và <a>Sở Nội vụ</a>, theo nhiệm vụ và quy định riêng của từng ngành, làm tốt việc khám "
            "bệnh cho người già.",
            ["Sở Y tế"],
        ),
        (
            "3. <a>Sở Y tế</a>:\na) Ở những nơi có dịch: chủ trì lập chốt kiểm tra y tế tại các bến xe.",
            ["Sở Y tế"],
        ),
        (
            "1. <c>Các xã</c> gửi danh sách hộ nghèo cho <a>Sở Y tế</a>; Sở này có trách nhiệm thẩm định hồ sơ của các "
            "hộ.",
            ["Các xã", "Sở Y tế"],
        ),
        (
            "1. Giao <a>Ban Thường vụ</a> ban hành chương trình hành động; <c>các chi bộ</c> học tập, quán triệt Nghị "
            "quyết của Đảng.",
            ["Ban Thường vụ", "các chi bộ"],
        ),
        (
            "Điều 4. <a>Kiểm toán Nhà nước</a> kiểm toán báo cáo quyết toán ngân sách của các tỉnh.",
            ["Kiểm toán Nhà nước"],
        ),
    ],
)
def test_acts_behind_what_stands_between(example: str, leads: list[str]) -> None:
    assert [t[1][0] for t in found_tasks(example)] == leads

"""Bodies told in turn, what they are said to be before their order, and whom they report to."""

from __future__ import annotations

import pytest
from relating import NOTICE, found_tasks, read

from vnadmin_extract.relations.tasks.grammar import find_tasks

TOLD = [
    (
        "<a>Hội Nông dân tỉnh</a>: Theo chức năng lồng ghép nội dung dân số vào hoạt động của ngành, đoàn thể.",
        [("Theo chức năng lồng ghép nội dung dân số vào hoạt động của ngành, đoàn thể", "Hội Nông dân tỉnh")],
    ),
    (
        "<a>Sở Nội vụ</a>, theo chức năng, nhiệm vụ được giao, tổ chức thực hiện Nghị quyết này.",
        [("tổ chức thực hiện Nghị quyết này", "Sở Nội vụ")],
    ),
    (
        "1. <a>Sở Tài chính</a> tham mưu bố trí vốn; <a>Sở Xây dựng</a> hướng dẫn; <c>UBND các xã</c> lập hồ sơ.",
        [("tham mưu bố trí vốn", "Sở Tài chính"), ("hướng dẫn", "Sở Xây dựng"), ("lập hồ sơ", "UBND các xã")],
    ),
    (
        "1. Giao <a>Sở Xây dựng</a> gửi hồ sơ kè trước ngày 05/4, <a>Sở Tài chính</a> thẩm định trong 03 ngày.",
        [("gửi hồ sơ kè trước ngày 05/4", "Sở Xây dựng"), ("thẩm định trong 03 ngày", "Sở Tài chính")],
    ),
    (
        "1. <a>Sở Xây dựng</a> chủ trì; <a>Sở Tài chính</a> thẩm định kinh phí làm kè.",
        [("thẩm định kinh phí làm kè", "Sở Tài chính")],
    ),
    ("2. Không đồng ý cấp thêm kinh phí; giao <a>UBND xã</a> tự cân đối.", [("tự cân đối", "UBND xã")]),
    ("3. Rà soát hồ sơ; <c>các trường học</c> do <a>Sở Giáo dục</a> tổng hợp chung.", []),
    (
        "4. Kiến nghị <a>Bộ Y tế</a> sớm ban hành Thông tư về giá khám bệnh.",
        [("sớm ban hành Thông tư về giá khám bệnh", "Bộ Y tế")],
    ),
    (
        "5. <c>Các xã</c> chưa gửi danh sách (phụ lục kèm theo) khẩn trương lập danh sách hộ nghèo.",
        [("khẩn trương lập danh sách hộ nghèo", "Các xã")],
    ),
    (
        "6. <a>Sở Y tế</a> thông báo kết quả kiểm tra bếp ăn cho nhà trường.",
        [("thông báo kết quả kiểm tra bếp ăn cho nhà trường", "Sở Y tế")],
    ),
    (
        "7. Yêu cầu <a>Sở Y tế</a> mua đủ vắc xin. Nếu nguồn vốn thiếu, giao <a>Sở Tài chính</a> trình phương án bù.",
        [("mua đủ vắc xin", "Sở Y tế"), ("trình phương án bù", "Sở Tài chính")],
    ),
    (
        "8. <a>Sở Nội vụ</a> là cơ quan thường trực của Tổ công tác, có trách nhiệm ban hành quy chế làm việc.",
        [("ban hành quy chế làm việc", "Sở Nội vụ")],
    ),
    (
        "9. <a>Sở Nội vụ</a> chịu trách nhiệm chính trong việc thẩm định hồ sơ thi.",
        [("thẩm định hồ sơ thi", "Sở Nội vụ")],
    ),
    (
        "10. <a>Sở Y tế</a> chịu trách nhiệm trực tiếp đối với giá thuốc ở chợ.",
        [("chịu trách nhiệm trực tiếp đối với giá thuốc ở chợ", "Sở Y tế")],
    ),
    (
        "11. <c>Các sở</c> được giao làm chủ đầu tư: Tập trung giải ngân vốn năm nay.",
        [("Tập trung giải ngân vốn năm nay", "Các sở")],
    ),
    (
        "12. <a>Sở Y tế</a> được giao chủ trì đề án sữa học đường khẩn trương hoàn thiện hồ sơ.",
        [("khẩn trương hoàn thiện hồ sơ", "Sở Y tế")],
    ),
    (
        "Ngày 02/3/2031, tỉnh đã ban hành văn bản về chống dịch, trong đó giao <a>Sở Y tế</a> chủ trì lập chốt.",
        [],
    ),
    ("13. Đôn đốc thu nợ thuế - <a>Sở Tài chính</a> chủ trì.", [("Đôn đốc thu nợ thuế", "Sở Tài chính")]),
    (
        "14. Tập trung chăm sóc lúa mùa. (<a>Sở Nông nghiệp</a>; <c>UBND các xã</c>)",
        [("Tập trung chăm sóc lúa mùa", "Sở Nông nghiệp")],
    ),
    (
        "15. Đồng chí Lê Văn Tám, Phó Chủ tịch tỉnh trực tiếp chỉ đạo <a>Sở Y tế</a> triển khai tiêm vắc xin sởi.",
        [("trực tiếp chỉ đạo Sở Y tế triển khai tiêm vắc xin sởi", "Sở Y tế")],
    ),
    ("16. <a>Sở Y tế</a> chốt số liệu ca bệnh trong ngày.", [("chốt số liệu ca bệnh trong ngày", "Sở Y tế")]),
    (
        "17. <a>Sở Y tế</a>: Theo chức năng, nhiệm vụ được giao hướng dẫn trạm y tế trực cấp cứu.",
        [("hướng dẫn trạm y tế trực cấp cứu", "Sở Y tế")],
    ),
    (
        "18. <c>UBND các xã</c> có tỷ lệ tiêm chủng dưới 60% kiểm điểm trách nhiệm của trạm.",
        [("kiểm điểm trách nhiệm của trạm", "UBND các xã")],
    ),
    (
        "19. Riêng <c>các đơn vị</c> chưa giải ngân (danh sách kèm theo): có văn bản giải trình nguyên nhân chậm.",
        [("có văn bản giải trình nguyên nhân chậm", "các đơn vị")],
    ),
    (
        "20. <a>Sở Y tế</a> thẩm định giá thuốc. Kinh phí mua sắm 5 tỷ đồng, giao <a>Sở Tài chính</a> bố trí vốn vay.",
        [("thẩm định giá thuốc", "Sở Y tế"), ("bố trí vốn vay", "Sở Tài chính")],
    ),
    ("Căn cứ Chỉ thị, <a>Hội Nông dân</a> xây dựng kế hoạch tổ chức hội thi:", []),
]


@pytest.mark.parametrize(("example", "tasks"), TOLD)
def test_each_body_has_its_own_order(example: str, tasks: list[tuple[str, str]]) -> None:
    found = found_tasks(example)
    assert [(action.rstrip("; "), lead[0]) for action, lead, _, _ in found] == tasks


@pytest.mark.parametrize(
    "example",
    [
        "1. <c>Các xã</c> báo cáo tình hình giải ngân vốn về <a>Sở Tài chính</a> hằng tháng.",
        "2. <c>Các xã</c> gửi danh sách hộ nghèo cho <a>Sở Tài chính</a> để tổng hợp.",
        "4. <c>Các xã</c> xử lý hố chôn lợn, báo về <a>Sở Tài chính</a> số hộ bị thiệt hại.",
        "5. <c>Các xã</c> báo cáo tình hình, kết quả thu hồi đất trước ngày 20/12/2031 về <a>Sở Tài chính</a>.",
        "6. <c>Các xã</c> rà soát sổ hộ nghèo, có vướng mắc kịp thời phản ánh về <a>Sở Tài chính</a>.",
        "7. <c>Các xã</c> phản ánh kịp thời giá lúa tươi về <a>Sở Tài chính</a> mỗi tuần.",
        "3. <c>Các xã</c> nộp hồ sơ quyết toán lên <a>Sở Tài chính</a> theo mẫu.",
    ],
)
def test_whom_a_report_goes_to(example: str) -> None:
    text, agencies, deadlines = read(example)
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert [body.canonical for body in task.report_to] == ["Sở Tài chính"]


@pytest.mark.parametrize(
    "example",
    [
        "6. <c>Các xã</c> thông báo kết quả đo rầy mỗi ngày cho <a>Sở Tài chính</a> biết.",
        "8. <c>Các xã</c> tiếp nhận, xử lý các phản ánh về <a>Sở Tài chính</a> qua đường dây nóng.",
        "7. <c>Các xã</c> rà soát sổ hộ nghèo. Trong quá trình thực hiện, nếu vướng mắc, báo cáo <a>Sở Tài chính</a>.",
    ],
)
def test_who_is_only_told_or_asked_gets_no_report(example: str) -> None:
    text, agencies, deadlines = read(example)
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert task.report_to == ()


def test_funds_for_a_body_are_no_report_to_it() -> None:
    text, agencies, deadlines = read("4. <c>Các xã</c> gửi hồ sơ bố trí vốn cho <a>Sở Tài chính</a> giải ngân.")
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert task.report_to == ()


def test_a_time_to_finish_in_a_bracket_goes_before_a_report_that_comes_back() -> None:
    (task,) = found_tasks(
        '1. <c>UBND các xã</c> lập kế hoạch (hoàn thành <d due="2031-05-15">trước ngày 15/5/2031</d>) và định kỳ '
        "<d>hằng quý</d> báo cáo kết quả."
    )
    assert task[3] == "2031-05-15"


def test_a_line_sets_the_time_of_the_items_that_it_numbers() -> None:
    tasks = found_tasks(
        "1. <a>Sở Y tế</a> lập danh mục thiết bị.\n2. <a>Sở Nội vụ</a> xây dựng đề án việc làm.\n"
        "3. <a>Sở Tài chính</a> rà soát công sản tồn kho.\n"
        '4. Các nhiệm vụ tại mục 1 và 3 hoàn thành <d due="2031-10-30">trước ngày 30/10/2031</d>.'
    )
    assert [due for *_, due in tasks] == ["2031-10-30", None, "2031-10-30"]


def test_whose_papers_an_order_goes_by_is_not_who_acts() -> None:
    given = found_tasks(
        "2. <a>Sở Y tế</a>:\nCăn cứ các văn bản chỉ đạo của <a>Chính phủ</a>, <a>Bộ Y tế</a>, phối hợp với "
        "<a>Công an tỉnh</a> tổ chức cai nghiện tại cộng đồng."
    )
    assert [(lead, partners) for _, lead, partners, _ in given] == [(["Sở Y tế"], ["Công an tỉnh"])]


@pytest.mark.parametrize(
    ("order", "tasks"),
    [
        (
            "4. <a>Sở Y tế</a> cho học sinh lớp năng khiếu nghỉ tập khi trời rét; có kế hoạch tập bù.",
            [("cho học sinh lớp năng khiếu nghỉ tập khi trời rét; có kế hoạch tập bù", ["Sở Y tế"])],
        ),
        (
            "5. <a>Sở Công Thương</a>:\n- Mỗi năm tổ chức ít nhất 04 hội chợ vùng biên.",
            [("Mỗi năm tổ chức ít nhất 04 hội chợ vùng biên", ["Sở Công Thương"])],
        ),
        (
            "<a>Sở Nội vụ</a> thông báo để <c>các cơ quan, đơn vị</c> biết, thực hiện; theo dõi, đôn đốc "
            "việc thực hiện.",
            [("theo dõi, đôn đốc việc thực hiện", ["Sở Nội vụ"])],
        ),
        ("<a>Sở Nội vụ</a> thông báo để <c>các cơ quan, đơn vị</c> biết, thực hiện.", []),
    ],
)
def test_what_recurs_what_is_allowed_and_what_follows_a_notice(order: str, tasks: list[tuple[str, list[str]]]) -> None:
    assert [(text, lead) for text, lead, *_ in found_tasks(order)] == tasks


IN_ONE_LINE = [
    (
        "a) <a>Sở A</a>: rà soát hộ nghèo ở các xã vùng cao. b) <a>Sở B</a> phối hợp <a>Sở C</a> bố trí kinh phí theo "
        "năm. c) <c>Các xã</c> giao chỉ tiêu cho từng thôn.",
        [("rà soát hộ nghèo ở các xã vùng cao", "Sở A"), ("bố trí kinh phí theo năm", "Sở B"),
         ("giao chỉ tiêu cho từng thôn", "Các xã")],
    ),
    (
        "Phân công: - <a>Phòng A</a> lập phương án tăng thu ngân sách xã. - <a>Phòng B</a> tham mưu đề án giảm nghèo.",
        [("lập phương án tăng thu ngân sách xã", "Phòng A"), ("tham mưu đề án giảm nghèo", "Phòng B")],
    ),
    (
        "1. <a>Sở A</a> rà soát hộ nghèo ở các xã. 2. <c>Các chủ đầu tư</c> có tỷ lệ giải ngân thấp hơn bình quân toàn "
        "tỉnh ký cam kết tiến độ với <a>UBND tỉnh</a>.",
        [("rà soát hộ nghèo ở các xã", "Sở A"), ("ký cam kết tiến độ với UBND tỉnh", "Các chủ đầu tư")],
    ),
    (
        "Đề nghị <c>các xã</c> lập danh sách hộ nuôi vịt, còn <c>các trạm</c> rà soát lượng vắc xin trong kho.",
        [("lập danh sách hộ nuôi vịt", "các xã"), ("rà soát lượng vắc xin trong kho", "các trạm")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("line", "tasks"), IN_ONE_LINE)
def test_items_that_stand_in_one_line(line: str, tasks: list[tuple[str, str]]) -> None:
    assert [(text, lead[0]) for text, lead, *_ in found_tasks(line)] == tasks


GOES_ON = [
    (
        '1. <a>Sở Y tế</a> lập đề án chuyển đổi số, trình thẩm định <d due="2031-05-31">trong tháng 5/2031</d>; '
        "<d>hằng tháng</d> tổng hợp tiến độ giải ngân của từng chủ đầu tư.",
        ["2031-05-31"],
    ),
    (
        '2. <a>Sở Y tế</a> rà soát, điều chuyển vốn của các dự án chậm <d due="2031-05-31">trước ngày 31/5/2031</d>; '
        "duy trì giao ban với các chủ đầu tư <d>2 tuần/lần</d>.",
        ["2031-05-31"],
    ),
    (
        '3. <a>Sở Y tế</a> rà soát, điều chuyển vốn của các dự án chậm <d due="2031-05-31">trước ngày 31/5/2031</d>; '
        'lập dự toán năm sau trình cấp trên phê duyệt <d due="2031-07-31">trong tháng 7/2031</d>.',
        ["2031-05-31", "2031-07-31"],
    ),
]


@pytest.mark.parametrize(("told", "due"), GOES_ON)
def test_what_comes_back_goes_on_with_the_work_before(told: str, due: list[str]) -> None:
    assert [task[3] for task in found_tasks(told)] == due

"""Orders in what a report or a letter tells: who is asked there, and what was only done."""

from __future__ import annotations

from datetime import date

import pytest
from relating import found_tasks

from vnadmin_extract.document import Context

REPORT = Context(doc_type="Báo cáo", issuer="Sở Y tế", issued_on=date(2031, 3, 5))
GIVEN = [
    (
        'Giao <a>Sở A</a> lập hồ sơ đê vỡ; <a>Sở B</a> khẩn trương hàn khẩu xong <d due="2031-10-02">trước 02/10</d>; '
        "<a>Sở C</a> tham mưu cấp kinh phí.",
        [("Sở A", None), ("Sở B", "2031-10-02"), ("Sở C", None)],
    ),
    (
        "Đề nghị <c>Sở Y tế các tỉnh</c>: (1) rà soát số trạm y tế còn thiếu bác sĩ; (2) bảo đảm thuốc cho các trạm.",
        [("Sở Y tế các tỉnh", None)] * 2,
    ),
    (
        '<c>Các quỹ tín dụng</c> gửi báo cáo về Chi nhánh <d due="2031-04-05">trước ngày 05/4</d>.',
        [("Các quỹ tín dụng", "2031-04-05")],
    ),
    ("<c>Các quỹ tín dụng</c> gửi báo cáo về Chi nhánh đầy đủ.", []),
    ('<c>Các quỹ tín dụng</c> gửi báo cáo về Chi nhánh <d due="2031-02-05">trước ngày 05/02</d>.', []),
    ("<a>Sở A</a> tham mưu cấp kinh phí; <a>Sở B</a> khẩn trương hàn khẩu đê.", []),
]  # fmt: skip


HANDED_OUT = [
    ("Để đạt kế hoạch năm, Giám đốc Sở phân công:\n+ <a>Phòng A</a> rà soát trạm y tế thiếu bác sĩ.", ["Phòng A"]),
    ("Thời gian tới, Bộ trưởng yêu cầu: (1) <a>Vụ A</a> rà soát kho thuốc; (2) <a>Vụ B</a> lập danh mục thuốc hiếm.",
     ["Vụ A", "Vụ B"]),
    ("c) Việc cần làm tiếp: <a>Chi cục A</a> khoanh vùng các ổ dịch sởi mới.", ["Chi cục A"]),
    # A label, or a heading in capitals, that the text goes on behind in its line.
    ("C. Phân công: <a>Phòng A</a> rà soát trạm y tế thiếu bác sĩ; <a>Phòng B</a> lập danh mục thuốc.",
     ["Phòng A", "Phòng B"]),
    ("3. Kiến nghị: (i) <a>Bộ A</a> sớm ban hành quy chuẩn về phòng khám; (ii) <a>Bộ B</a> bố trí đủ vốn.",
     ["Bộ A", "Bộ B"]),
    ("IV. NHIỆM VỤ QUÝ II/2031. <a>Phòng A</a> rà soát trạm y tế thiếu bác sĩ.", ["Phòng A"]),
    ("IV. KẾT QUẢ NHIỆM VỤ QUÝ I/2031. <a>Phòng A</a> rà soát trạm y tế thiếu bác sĩ.", []),
    ("Quý II, Sở phân công: a) <a>Phòng A</a>: rà soát các trạm thiếu bác sĩ; b) <a>Phòng B</a> lập danh mục thuốc.",
     ["Phòng A", "Phòng B"]),
    # A sentence of a line of results.
    ("1. Dư nợ 5 tỷ đồng. Thường trực Ban phân công: <a>Sở A</a> phúc tra hộ nghèo; <a>Quỹ B</a> bố trí đủ vốn.",
     ["Sở A", "Quỹ B"]),
    ("1. Dư nợ 5 tỷ đồng. Thường trực Ban chỉ đạo tỉnh phân công: <a>Sở A</a> phúc tra hộ nghèo.", ["Sở A"]),
    ("1. Dư nợ 5 tỷ đồng. Quý trước, Ban đã phân công: <a>Sở A</a> kiểm tra hộ nghèo; <a>Quỹ B</a> bố trí vốn.", []),
    ('Theo Nghị quyết số 5/NQ-CP, <a>UBND huyện A</a> phải lập xong đề án <d due="2031-04-20">trước 20/4</d>.',
     ["UBND huyện A"]),
    ('Sở đề nghị <c>các xã</c> gửi số liệu <d due="2031-04-02">02/4</d>, còn <c>các trạm</c> rà soát danh sách hộ '
     "nuôi gà trong xã.", ["các xã", "các trạm"]),
    # The label gives its own line, and only where a body stands behind it and nothing is told of the past.
    ("A. Phân công: Đồng chí Giám đốc phụ trách chung.\n<a>Sở A</a> rà soát quy trình khám bệnh.", []),
    ("1. Kiến nghị: <a>UBND xã A</a> thu hồi 3 ha rừng đã giao sai.\n<a>Công an tỉnh</a> khởi tố 2 vụ án.", []),
    ("1. Kiến nghị: thu hồi 2 tỷ đồng; <c>các đơn vị</c> kiểm điểm 4 tập thể.", []),
    ("Phân công: <a>Phòng A</a> lập danh mục thuốc.\n<a>Phòng B</a> rà soát kho thuốc của huyện.", ["Phòng A"]),
    # Titles that only speak of plans and proposals.
    ("2. CÔNG TÁC LẬP KẾ HOẠCH NĂM 2031. <a>Sở A</a> tham mưu ban hành kế hoạch.", []),
    ("3. VIỆC TRIỂN KHAI NHIỆM VỤ, GIẢI PHÁP. <a>Sở A</a> rà soát kho thuốc của tỉnh.", []),
    ("4. BAN HÀNH CHƯƠNG TRÌNH CÔNG TÁC. <a>Sở A</a> rà soát kho thuốc của tỉnh.", []),
    ("5. KIẾN NGHỊ CỦA CỬ TRI. <a>Sở A</a> rà soát kho thuốc của tỉnh.", []),
    # To look back at something is itself a task below a heading that says what to do.
    ("II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2032\n2. Kiểm điểm việc thực hiện kết luận thanh tra\n"
     "- <a>Sở A</a> rà soát các kết luận thanh tra chưa thực hiện.", ["Sở A"]),
    # Who told what to whom when something happened.
    ("1. Bão số 5 đổ bộ. Ban Chỉ đạo tỉnh họp và phân công: <a>Sở A</a> chuẩn bị thuốc cho các trạm.", []),
    ("1. Có cháy. Chủ tịch UBND tỉnh xuống hiện trường, yêu cầu: <a>Sở A</a> huy động lực lượng dập lửa.", []),
    ("1. Bão đổ bộ. Ban Chỉ huy phân công: <a>Công an A</a> hướng dẫn giao thông. Kết quả không ai bị thương.", []),
    ("1. Trong tháng, UBND tỉnh ban hành 5 văn bản yêu cầu: <c>các sở</c> rà soát kho thuốc của ngành.", []),
    ("1. Dịch lan rộng. Báo chí yêu cầu: <a>Sở A</a> cung cấp thông tin.", []),
    ("1. Dịch lan rộng. Pháp luật hiện hành yêu cầu: <c>chủ đầu tư</c> lập báo cáo môi trường.", []),
    ("1. Dịch lan rộng. Đại biểu HĐND yêu cầu: <a>Sở A</a> làm rõ nguyên nhân.", []),
    ("1. Đêm 12/3, tỉnh đã họp với lãnh đạo UBND TP. Phủ Lý, phân công: <a>Sở A</a> chuẩn bị thuốc.", []),
    ("1. Dịch lan rộng. Chủ tịch UBND tỉnh nhiều lần yêu cầu: <c>các xã</c> rà soát các chốt kiểm dịch.", []),
    ("1. Dịch lan rộng. Giám đốc Sở Nông nghiệp và Môi trường yêu cầu: <a>Chi cục A</a> rà soát các ổ dịch.",
     ["Chi cục A"]),
    # What had to be done because of something is a result.
    ('1. Vì giá cát tăng, <c>các chủ đầu tư</c> phải lùi thời hạn xong kè <d due="2031-06-30">trước 30/6</d>.', []),
    ('1. Do hụt thu, <c>các xã</c> phải vay kho bạc, hoàn trả <d due="2031-12-31">trước 31/12</d>.', []),
    ('1. <a>Công ty A</a> phải hoàn thành thủ tục phá sản <d due="2031-12-31">trước 31/12</d>.', []),
    ('1. Theo Kết luận số 5/KL-TTr, <a>Công ty A</a> phải gia hạn nợ vay <d due="2031-12-31">trước 31/12</d>.', []),
    ('Sở đề nghị <c>các xã</c> làm xong 5 trạm <d due="2031-04-02">trước 02/4</d>, riêng <a>Ban A</a> tổ chức lựa '
     "chọn nhà thầu xong từ tháng 2.", ["các xã"]),
    # What others ask for, what was given before, and what is only told of a paper.
    ("Cử tri xã Thanh Hà đề nghị:\n- <a>Sở A</a> sửa chữa đường tỉnh đi qua xã.", []),
    ("Kết quả cụ thể:\nCác nội dung tỉnh giao:\n- <a>Sở A</a> rà soát xong nợ đọng của các trạm.", []),
    ("1. Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh giao:\n- <a>Sở A</a> thẩm định 20 hồ sơ đất đai.", []),
    ("Trong quý, Bộ trưởng đã yêu cầu:\n+ <a>Phòng A</a> rà soát các trạm y tế còn thiếu bác sĩ.", []),
    ("Chỉ tiêu Bộ giao:\n+ <a>Phòng A</a> khám sức khỏe cho học sinh các trường.", []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "leads"), HANDED_OUT)
def test_lines_of_a_report_that_hand_out_work(told: str, leads: list[str]) -> None:
    assert [t[1][0] for t in found_tasks(told, REPORT)] == leads


@pytest.mark.parametrize(("told", "given"), GIVEN)
def test_orders_among_what_a_report_tells(told: str, given: list[tuple[str, str | None]]) -> None:
    assert [(t[1][0], t[3]) for t in found_tasks(told, REPORT)] == given


@pytest.mark.parametrize(
    ("letter", "leads"),
    [
        ("<a>Trung tâm A</a> tổ chức 12 lớp học nghề cho 450 người.", []),
        ("<a>Kho A</a> tiếp nhận 1.240 hồ sơ.", []),
        ("<a>Sở A</a> khẩn trương tổ chức 12 lớp học nghề cho 450 người.", ["Sở A"]),
        ("<a>Sở A</a> gửi 02 bộ hồ sơ, 01 đĩa về Bộ.", ["Sở A"]),
        ("<a>Sở A</a> tổ chức 12 lớp học nghề.", ["Sở A"]),
        # A letter that reports tells what was done throughout.
        (
            "UBND tỉnh báo cáo như sau:\n<a>Sở A</a> xử phạt 03 nhà xe.\nĐề nghị <a>Bộ B</a> bổ sung 5 tỷ đồng.",
            ["Bộ B"],
        ),
    ],
)
def test_results_in_a_letter(letter: str, leads: list[str]) -> None:
    found = found_tasks(letter, Context(doc_type="Công văn", issuer="Ủy ban nhân dân tỉnh Hòa Sơn"))
    assert [t[1][0] for t in found] == leads


@pytest.mark.parametrize(
    ("asked", "lead"),
    [
        ("Căn cứ Chỉ thị số 5/CT-BYT ngày 2/3/2031, yêu cầu <c>các trạm</c> báo cáo số vắc xin.", "các trạm"),
        ("Thực hiện Công văn số 5/BYT-KH của Bộ, đề nghị <a>Sở A</a> rà soát kho thuốc.", "Sở A"),
        ("Các xã báo cáo <a>Sở Y tế</a> số ca mắc sởi.", "Các xã"),
        ("Các Đội Thuế, <c>Công an các xã</c> gửi báo cáo tuần về tỉnh.", "Các Đội Thuế"),
    ],
)
def test_who_is_asked(asked: str, lead: str) -> None:
    ((_, leads, _, _),) = found_tasks(asked)
    assert leads[0] == lead


MEETING = Context(doc_type="Nghị quyết", issuer="Ủy ban nhân dân tỉnh Hòa Sơn", issued_on=date(2031, 3, 5))
STILL_TO_DO = [
    (
        "1. Về tình hình kinh tế tháng 2\na) <a>Sở A</a> chủ trì, phối hợp với <c>các sở</c> hoàn chỉnh báo cáo quý.\n"
        "b) <a>Sở B</a> chủ trì, phối hợp với <c>các sở</c> và đã hoàn chỉnh báo cáo quý.",
        ["Sở A"],
    ),
    ("2. Về tình hình dịch bệnh: <a>Sở A</a> chủ trì, phối hợp với <a>Sở B</a> rà soát kho thuốc của tỉnh.", ["Sở A"]),
    (
        '1. Tình hình thu ngân sách\n- <a>Cục A</a> rà soát các khoản nợ, báo cáo <d due="2031-03-25">trước ngày '
        '25/3</d>.\n- <a>Cục B</a> rà soát các khoản nợ <d due="2031-02-25">trước ngày 25/02</d>.',
        ["Cục A"],
    ),
    ('1. Kết quả tháng 2\n- <a>Sở A</a> đã trình đề án đúng hạn <d due="2031-03-25">trước ngày 25/3</d>.', []),
    (
        "1. Về tình hình kinh tế tháng 2\na) <a>Bộ A</a> chủ trì, phối hợp với <c>các bộ</c>:\n"
        "- Hoàn chỉnh báo cáo quý.\n- Theo dõi sát tình hình giải ngân.",
        ["Bộ A", "Bộ A"],
    ),
    (
        "1. Về tình hình dịch bệnh\na) Giao <a>Bộ A</a>:\n- Rà soát số thuốc còn trong kho.\nb) <a>Bộ B</a>\n"
        "- Tổ chức 5 đợt tuần tra trên các tuyến đường.",
        ["Bộ A"],
    ),
    ("1. Về tình hình thời tiết: <a>Đài A</a> kiểm tra các trạm đo mưa ở vùng cao.", []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "leads"), STILL_TO_DO)
def test_orders_where_a_resolution_tells_how_things_are(told: str, leads: list[str]) -> None:
    assert [t[1][0] for t in found_tasks(told, MEETING)] == leads


def test_a_report_tells_who_led_the_work() -> None:
    told = "1. Tình hình dịch bệnh\n- <a>Sở A</a> chủ trì, phối hợp với <a>Sở B</a> rà soát các kho thuốc của tỉnh."
    assert found_tasks(told, REPORT) == []

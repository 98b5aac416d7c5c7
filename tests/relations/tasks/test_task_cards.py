"""Cards: what is to be done in one line, and below it who does it and when."""

from __future__ import annotations

from datetime import date

import pytest
from relating import NOTICE, found_tasks, read

from vnadmin_extract.relations.tasks.grammar import find_tasks


def test_what_is_told_in_short_above_is_told_in_full_behind_a_label() -> None:
    given = found_tasks(
        "2. Rà soát các văn bản về chăn nuôi\n"
        "- Nội dung: Rà soát các quyết định của tỉnh về chăn nuôi còn hiệu lực, đề xuất bãi bỏ những điều chồng chéo.\n"
        "- Cơ quan thực hiện: <a>Sở Nông nghiệp</a>."
    )
    assert [(action[:21], lead) for action, lead, _, _ in given] == [("Rà soát các quyết địn", ["Sở Nông nghiệp"])]


def test_the_content_of_a_paper_is_no_task_of_its_own() -> None:
    given = found_tasks(
        "2. Nghị định về điều kiện chăn nuôi\n- Nội dung: Quy định chi tiết điều kiện của trang trại, cơ sở giống.\n"
        "- Cơ quan thực hiện: <a>Bộ Nông nghiệp</a>."
    )
    assert [action for action, *_ in given] == ["Nghị định về điều kiện chăn nuôi"]


def test_a_label_of_bodies_that_says_what_each_of_them_does() -> None:
    given = found_tasks(
        "2. Rà soát các văn bản về chăn nuôi\n"
        "- Cơ quan thực hiện: <a>Sở Nông nghiệp</a> rà soát các văn bản mà mình đã tham mưu ban hành từ năm trước đến "
        "nay; <c>các sở liên quan</c> gửi kết quả rà soát kèm theo đề xuất sửa đổi của từng văn bản về nơi tổng hợp, "
        "báo cáo <a>UBND tỉnh</a>."
    )
    assert [(action[:15], lead) for action, lead, _, _ in given] == [
        ("Rà soát các văn", ["Sở Nông nghiệp", "các sở liên quan"]),
        ("rà soát các văn", ["Sở Nông nghiệp"]),
        ("gửi kết quả rà ", ["các sở liên quan"]),
    ]


def test_units_in_a_bracket_do_the_work_of_their_body() -> None:
    (task,) = found_tasks(
        "2.1. Bố trí điểm thu gom ngư cụ hỏng tại các cảng cá\n"
        "- Cơ quan chủ trì: <a>Sở Nông nghiệp</a> (<a>Chi cục Thủy sản</a>; <a>Ban Quản lý Cảng cá</a>)\n"
        "- Cơ quan phối hợp: <a>Công an tỉnh</a>"
    )
    assert task[1:3] == (["Sở Nông nghiệp"], ["Công an tỉnh"])


def test_who_comes_to_a_meeting_is_a_line_of_its_card() -> None:
    given = found_tasks(
        "1.1. Nội dung: Chấm bài dự thi, chọn 20 sản phẩm vào vòng trong.\n"
        "- Thành phần: <a>Đoàn Thanh niên xã</a>; mời đại diện <a>UBND xã</a>.\n"
        "- Đơn vị chủ trì: <a>Hội Phụ nữ xã</a>."
    )
    assert [(action[:19], lead) for action, lead, _, _ in given] == [("Chấm bài dự thi, ch", ["Hội Phụ nữ xã"])]


def test_a_card_s_labels_speak_for_the_lines_below_them() -> None:
    given = found_tasks(
        "a) Hoạt động 1\n- Nội dung:\n+ Tập huấn kỹ năng số cho cán bộ thôn.\n+ Biên soạn sổ tay dịch vụ công.\n"
        "- Cơ quan thực hiện:\n+ <a>Sở Nội vụ</a> chủ trì, phối hợp với <a>Sở Tài chính</a>.\n"
    )
    assert [(action, lead, with_) for action, lead, with_, _ in given] == [
        ("Tập huấn kỹ năng số cho cán bộ thôn", ["Sở Nội vụ"], ["Sở Tài chính"]),
        ("Biên soạn sổ tay dịch vụ công", ["Sở Nội vụ"], ["Sở Tài chính"]),
    ]


def test_a_card_s_line_that_names_its_own_body_is_no_part_of_it() -> None:
    given = found_tasks(
        "a) Hoạt động 1\n- Đơn vị thực hiện: <a>Sở Nội vụ</a>\n- Nội dung:\n"
        "+ <a>Sở Tài chính</a> rà soát dự toán của các đơn vị.\n"
    )
    assert ("rà soát dự toán của các đơn vị", ["Sở Tài chính"]) in [(action, lead) for action, lead, _, _ in given]


def test_a_numbered_heading_is_no_card_s_label() -> None:
    given = found_tasks(
        "2. Tài chính công:\n- <a>Sở Tài chính</a> tổ chức thực hiện các nội dung của điểm 4.\n"
        "3. Trách nhiệm tổ chức thực hiện:\n3.1. <a>Ban Chỉ đạo</a> có trách nhiệm đôn đốc việc thực hiện."
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Tài chính"], ["Ban Chỉ đạo"]]


def test_the_next_line_goes_on_with_the_labels_of_an_item() -> None:
    found = found_tasks(
        "- Rà soát ranh giới các khu rừng ngập mặn. Cơ quan chủ trì: <a>Sở Xây dựng</a>.\n"
        "Cơ quan phối hợp: <a>Sở Tài chính</a>.\n"
        "- Mở lớp tập huấn chữa cháy rừng ở thôn. Chủ trì: <a>Sở Nội vụ</a>.\n"
        "Phối hợp: <a>Công an tỉnh</a>; <c>UBND các xã</c>.\n"
        'Thời gian: <d due="2031-06-30">Quý II/2031</d>.\n'
        "- Kiểm đếm cây gỗ quý trong vườn quốc gia. Chủ trì: <a>Sở Y tế</a>.\n"
        "- Trồng rừng chắn cát ở các xã ven biển.\nChủ trì: <a>Sở Nội vụ</a>."
    )
    assert [task[1:] for task in found] == [
        (["Sở Xây dựng"], ["Sở Tài chính"], None),
        (["Sở Nội vụ"], ["Công an tỉnh", "UBND các xã"], "2031-06-30"),
        (["Sở Y tế"], [], None),
        (["Sở Nội vụ"], [], None),
    ]


def test_a_sentence_says_who_is_in_charge_and_who_helps() -> None:
    for told in (
        "- Lập phương án chữa cháy rừng ở các xã, <a>Sở Y tế</a> là cơ quan chủ trì, <a>Sở Nội vụ</a> là cơ quan phối "
        "hợp.",
        "- Lập phương án chữa cháy rừng ở các xã. <a>Sở Y tế</a> là đơn vị chủ trì; <a>Sở Nội vụ</a> là đơn vị phối "
        "hợp.",
        "<a>Sở Y tế</a> là cơ quan chủ trì, <a>Sở Nội vụ</a> là cơ quan phối hợp lập phương án chữa cháy rừng ở các "
        "xã.",
    ):
        (task,) = found_tasks(told)
        assert (task[0].lower(), *task[1:3]) == (
            "lập phương án chữa cháy rừng ở các xã",
            ["Sở Y tế"],
            ["Sở Nội vụ"],
        )


PAPERS_TO_MAKE = [
    (
        "6. Đề án phát triển du lịch biển (<a>Sở A</a> chủ trì; phối hợp: <a>UBND huyện B</a>) - trình quý III/2031.",
        [("Đề án phát triển du lịch biển", ["Sở A"], ["UBND huyện B"], None)],
    ),
    (
        "7. Kế hoạch phát triển làng nghề (<a>Sở A</a> chủ trì, phối hợp với <c>các huyện</c>), hoàn thành "
        '<d due="2031-09-30">trước ngày 30/9/2031</d>.',
        [("Kế hoạch phát triển làng nghề", ["Sở A"], ["các huyện"], "2031-09-30")],
    ),
    (
        "8. Dự thảo Nghị quyết về giá đất (<a>Sở A</a> chủ trì).",
        [("Dự thảo Nghị quyết về giá đất", ["Sở A"], [], None)],
    ),
    ("9. Kế hoạch số 12/KH-UBND về phát triển làng nghề (<a>Sở A</a> chủ trì).", []),
    ("9. Kế hoạch phát triển làng nghề (<a>Sở A</a> chủ trì) - đã được UBND tỉnh phê duyệt.", []),
]  # fmt: skip


@pytest.mark.parametrize(("line", "cards"), PAPERS_TO_MAKE)
def test_papers_with_whoever_is_in_charge_of_them(
    line: str, cards: list[tuple[str, list[str], list[str], str | None]]
) -> None:
    assert found_tasks(line) == cards


def test_a_card_says_to_whom_the_work_is_submitted() -> None:
    text, agencies, deadlines = read(
        '<d due="2031-05-31">Tháng 5/2031</d>\n1. Kế hoạch khôi phục vườn chè\n- Cơ quan chủ trì: <a>Sở Nội vụ</a>\n'
        '- Cấp trình: Chủ tịch <a>UBND tỉnh</a>\n- Thời hạn: <d due="2031-05-15">15/5/2031</d>'
    )
    (task,) = find_tasks(text, agencies, deadlines, NOTICE)
    assert [m.canonical for m in task.report_to] == ["UBND tỉnh"]
    assert task.deadline
    assert task.deadline.due == date(2031, 5, 15)

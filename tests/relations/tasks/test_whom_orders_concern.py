"""Lines below a body's heading that tell first for whom it works, groups with their bodies in brackets, cards below
headings, an order before its list."""

from __future__ import annotations

import pytest
from relating import found_tasks

CONCERNED = [
    ("- Đối với <c>UBND cấp xã</c>, tổ chức tập huấn nghiệp vụ hộ tịch.",
     "Đối với UBND cấp xã, tổ chức tập huấn nghiệp vụ hộ tịch"),
    ("- Đối với <c>các sở</c>, hướng dẫn rà soát văn bản.", "Đối với các sở, hướng dẫn rà soát văn bản"),
    ("- Đối với <a>Sở Y tế</a>, theo dõi, đôn đốc việc thực hiện.",
     "Đối với Sở Y tế, theo dõi, đôn đốc việc thực hiện"),
    ("- Đối với <c>các sở</c> phải thanh tra việc chấp hành pháp luật về đất đai.",
     "Đối với các sở phải thanh tra việc chấp hành pháp luật về đất đai"),
    ("- Đối với các doanh nghiệp nợ đọng thuế phải đôn đốc, cưỡng chế thu nợ kịp thời.",
     "Đối với các doanh nghiệp nợ đọng thuế phải đôn đốc, cưỡng chế thu nợ kịp thời"),
    ("- Đối với <c>các xã</c> chậm tiến độ, Sở phải tổ chức kiểm tra, đôn đốc hằng tháng.",
     "Đối với các xã chậm tiến độ, Sở phải tổ chức kiểm tra, đôn đốc hằng tháng"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "action"), CONCERNED)
def test_whom_the_heading_s_body_works_for(line: str, action: str) -> None:
    (task,) = found_tasks(f"4. <a>Sở A</a>:\n{line}")
    assert task[:3] == (action, ["Sở A"], [])


@pytest.mark.parametrize(
    "line",
    [
        "- Đối với <c>các xã</c>, huyện đã phải cấp gạo cứu đói cho dân.",
        "- Đối với <c>các sở</c>, số hồ sơ không phải làm lại là 12 hồ sơ.",
        "- Đối với <c>các xã</c> vùng cao: dân phải đi xa.",
        "Trong năm 2031, đối với <c>các hộ</c> phải di dời, tỉnh đã xây dựng 3 khu tái định cư.",
        "Đến nay, đối với <c>các hộ</c> phải thu hồi đất, tỉnh đã chi trả 12 tỷ đồng.",
        "Đối với <a>Sở A</a>, các văn bản đã quá hạn phải rà soát, xử lý dứt điểm.",
    ],
)
def test_nothing_is_ordered(line: str) -> None:
    assert found_tasks(line) == []


@pytest.mark.parametrize(
    ("line", "lead", "cooperating"),
    [
        ("Giao <c>các cơ quan Trung ương</c> (<a>Cục A</a>, <a>Sở B</a>) rà soát sổ.",
         ["các cơ quan Trung ương", "Cục A", "Sở B"], []),
        ("Giao <a>Sở C</a> phối hợp với <c>các đơn vị</c> (<a>Cục A</a> và <a>Sở B</a>) rà soát sổ.",
         ["Sở C"], ["các đơn vị", "Cục A", "Sở B"]),
        ("Giao <c>các đơn vị</c> (thuộc <a>Sở A</a>, <a>Sở B</a>) rà soát sổ.", ["các đơn vị"], []),
        ("Giao <c>các đơn vị</c> (<a>Sở Y tế</a>) rà soát sổ.", ["các đơn vị"], []),
        ("Giao <c>các đơn vị trực thuộc</c> (<a>Sở A</a>, <a>Sở B</a>) rà soát sổ.", ["các đơn vị trực thuộc"], []),
        ("Giao <c>các cơ quan</c> (<a>Sở A</a>, <a>Sở B</a> tổng hợp) rà soát sổ.", ["các cơ quan"], []),
        ("Giao <c>UBND các xã</c> (<a>Phòng A</a>, <a>Phòng B</a>) rà soát sổ.", ["UBND các xã"], []),
        ("Giao <c>các trung tâm</c> thuộc <c>các sở</c> (<a>Sở A</a>, <a>Sở B</a>) rà soát sổ.", ["các trung tâm"], []),
        ("Giao <a>Sở C</a> (<a>Chi cục A</a>, <a>Chi cục B</a>) rà soát sổ.", ["Sở C"], []),
        ("Giao <a>Sở C</a> phối hợp với <a>Ban A</a> do Ngân hàng B tài trợ, rà soát sổ.", ["Sở C"], ["Ban A"]),
    ],
)  # fmt: skip
def test_in_brackets_and_behind(line: str, lead: list[str], cooperating: list[str]) -> None:
    assert found_tasks(line) == [("rà soát sổ", lead, cooperating, None)]


def test_cards_of_the_works_below_a_heading() -> None:
    told = found_tasks(
        "1. Kiện toàn nhân sự của các trạm y tế xã.\n2. Phân công tổ chức thực hiện:\n"
        "2.1. Rà soát thủ tục khám bệnh:\n- Cơ quan chủ trì: <a>Sở A</a>.\n- Cơ quan phối hợp: <a>Sở B</a>.\n"
        "2.2. Sắp xếp bộ máy các trạm:\n- Cơ quan chủ trì:\n+ <a>Sở C</a> thực hiện nội dung điểm 3 Mục II.\n"
        "+ <a>Sở D</a> (cơ quan thường trực) thực hiện nội dung điểm 4 Mục II.\n"
        "- Cơ quan phối hợp: <a>Sở E</a>.\n"
    )
    assert [(action, lead, others) for action, lead, others, _ in told] == [
        ("Rà soát thủ tục khám bệnh", ["Sở A"], ["Sở B"]),
        ("thực hiện nội dung điểm 3 Mục II", ["Sở C"], []),
        ("thực hiện nội dung điểm 4 Mục II", ["Sở D"], []),
    ]


def test_cards_right_below_a_numbered_label() -> None:
    told = found_tasks(
        "1. Tập huấn thủ tục đầu tư cho cán bộ các xã.\n2. Phân công thực hiện:\n- Cơ quan chủ trì: <a>Sở A</a>.\n"
        "- Cơ quan phối hợp: <a>Sở B</a>.\n"
    )
    assert [(lead, others) for _, lead, others, _ in told] == [(["Sở A"], ["Sở B"])]


def test_bodies_below_a_label_that_share_the_work() -> None:
    told = found_tasks(
        "2. Rà soát thủ tục đầu tư ở các xã\n- Cơ quan thực hiện:\n+ <a>Sở A</a> chủ trì, phối hợp với <a>Sở B</a>.\n"
        "+ <c>Các xã</c>.\n"
    )
    assert [action for action, *_ in told] == ["Rà soát thủ tục đầu tư ở các xã"]


@pytest.mark.parametrize(
    ("line", "actions"),
    [
        (
            "Đẩy mạnh kiểm tra các bến đò ngang trên sông Lô và sông Chảy. Trong đó: (1) kiểm tra áo phao; (2) kiểm "
            "tra bằng lái.",
            ["Đẩy mạnh kiểm tra", "kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
        (
            "Đẩy mạnh kiểm tra các bến đò ngang ở TP. Hòa Sơn: (1) kiểm tra áo phao; (2) kiểm tra bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
        (
            "Các bến đò ngang trên sông Lô và sông Chảy còn cũ. Cần: (1) kiểm tra áo phao; (2) kiểm tra bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
        (
            "Triển khai kế hoạch trong quý I đã đạt kết quả rất tích cực. Trong đó, tập trung: (1) kiểm tra áo phao; "
            "(2) kiểm tra bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
        (
            "Thực hiện tốt các chế độ chính sách là yêu cầu cấp thiết. Cụ thể: (1) kiểm tra áo phao; (2) kiểm tra "
            "bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
        (
            "Thực hiện chỉ đạo của tỉnh tại Thông báo số 15/TB-UBND. Nguyên nhân: (1) kiểm tra áo phao; (2) kiểm "
            "tra bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
        (
            "Về bến đò. Tập trung: (1) kiểm tra áo phao; (2) kiểm tra bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
    ],
)
def test_a_whole_order_before_the_sentence_that_announces_items(line: str, actions: list[str]) -> None:
    told = found_tasks(f"3. <a>Sở A</a>:\n{line}")
    assert [action[: len(words)] for (action, *_), words in zip(told, actions, strict=True)] == actions

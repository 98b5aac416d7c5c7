"""Orders that tell whom they concern before what those must do, in lines below another body's heading and with the
bodies of a group in brackets; cards below headings; an order before its list."""

from __future__ import annotations

import pytest
from relating import found_tasks

HEAD = "4. <c>UBND các huyện</c> triển khai chương trình cho các xã theo tiến độ như sau:\n"
CONCERNED = [
    (
        '+ <d due="2031-06-30">Trong quý II/2031</d>: đối với <c>các trạm y tế</c>, tuy đã làm điểm, phải bổ sung sổ.',
        ("phải bổ sung sổ", ["các trạm y tế"], [], "2031-06-30"),
    ),
    ("+ Đối với <c>các trạm y tế</c> phải bổ sung sổ khám bệnh.", ("phải bổ sung sổ khám bệnh", ["các trạm y tế"])),
    (
        "+ Đối với <c>các trạm y tế</c> đã xong, <a>Sở A</a> phải báo cáo kết quả.",
        ("phải báo cáo kết quả", ["Sở A"]),
    ),
    (
        "+ Đối với chợ, lập phương án di dời, báo cáo <a>Sở A</a> phải có ảnh.",
        ("Đối với chợ, lập phương án di dời, báo cáo Sở A phải có ảnh", ["UBND các huyện"]),
    ),
    (
        '+ <d due="2031-03-31">Trong quý I/2031</d>: hoàn thành việc sắp xếp chợ.',
        ("Trong quý I/2031: hoàn thành việc sắp xếp chợ", ["UBND các huyện"]),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("line", "given"), CONCERNED)
def test_below_a_heading(line: str, given: tuple[object, ...]) -> None:
    (task,) = found_tasks(HEAD + line)
    assert task[: len(given)] == given


@pytest.mark.parametrize(
    "line",
    [
        "- Đối với <c>các xã</c>, huyện đã phải cấp gạo cứu đói cho dân.",
        "- Đối với <c>các sở</c>, số hồ sơ không phải làm lại là 12 hồ sơ.",
        "- Đối với <c>các xã</c> vùng cao: dân phải đi xa.",
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
            "Về bến đò. Tập trung: (1) kiểm tra áo phao; (2) kiểm tra bằng lái.",
            ["kiểm tra áo phao", "kiểm tra bằng lái"],
        ),
    ],
)
def test_a_whole_order_before_the_sentence_that_announces_items(line: str, actions: list[str]) -> None:
    told = found_tasks(f"3. <a>Sở A</a>:\n{line}")
    assert [action[: len(words)] for (action, *_), words in zip(told, actions, strict=True)] == actions

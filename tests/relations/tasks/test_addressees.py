"""The bodies that a letter speaks to by no name of their own."""

from __future__ import annotations

import pytest
from relating import found_tasks, read

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tasks.grammar import find_tasks

LETTER = "Kính gửi: {}\n\nĐể kịp tổng hợp, đề nghị {} rà soát số trạm bơm hiện có và gửi danh mục về Bộ.\n"


@pytest.mark.parametrize(
    ("addressees", "spoken", "lead"),
    [
        ("<a>Sở Xây dựng</a> các tỉnh", "Quý Sở", ["Sở Xây dựng"]),
        ("Giám đốc <a>Sở Xây dựng</a> các tỉnh", "các đồng chí Giám đốc Sở", ["Sở Xây dựng"]),
        ("<a>Sở Y tế</a>", "quý cơ quan", ["Sở Y tế"]),
        ("\n- <a>Sở Y tế</a>;\n- <a>Sở Tài chính</a>.", "quý cơ quan", ["quý cơ quan"]),
        ("\n- <a>Bộ Y tế</a>;\n- <a>Sở Tài chính</a>.", "Quý Bộ", ["Bộ Y tế"]),
        ("<a>Bộ Y tế</a>", "Giám đốc Sở", []),
    ],
)
def test_who_is_spoken_to(addressees: str, spoken: str, lead: list[str]) -> None:
    leads = [name for _, names, _, _ in found_tasks(LETTER.format(addressees, spoken)) for name in names]
    assert leads == lead


def test_a_polite_word_before_a_name() -> None:
    letter = "Kính gửi: <a>Sở Y tế</a>\n\nKính đề nghị quý <a>Sở Y tế</a> rà soát số trạm bơm hiện có của bệnh viện."
    assert [t[1] for t in found_tasks(letter)] == [["Sở Y tế"]]
    polite = "Rất mong <c>Quý Sở</c>, <c>Quý Cơ quan</c> quan tâm phối hợp; kính mong <c>Quý Bộ</c> xem xét."
    assert found_tasks(polite) == []
    assert found_tasks(polite.replace("Rất mong", "Kính đề nghị")) == []


def test_whoever_directs_others_leads() -> None:
    given = found_tasks(
        "Kính gửi: <a>Sở Nội vụ</a> các tỉnh\n\n"
        "Đề nghị Giám đốc Sở chỉ đạo <c>các đơn vị</c> khẩn trương kiểm kê hồ sơ."
    )
    assert [lead for _, lead, _, _ in given] == [["Sở Nội vụ"]]


def test_a_sector_as_a_whole_is_told() -> None:
    given = found_tasks("Để hoàn thành kế hoạch năm, toàn Ngành cần tập trung rà soát các văn bản đã ban hành.")
    assert [lead for _, lead, _, _ in given] == [["toàn Ngành"]]


@pytest.mark.parametrize(
    ("opening", "leads"),
    [
        ('Kính gửi: <a>Bộ Y tế</a>\n<a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> đề nghị:', [["Bộ Y tế"], ["Bộ Y tế"]]),
        ("Kính gửi: <a>Sở A</a>; <a>Sở B</a>.\nĐể kịp mùa vụ, yêu cầu:", [["Sở A", "Sở B"], ["Sở A", "Sở B"]]),
        # A line that asks and names nobody, of nobody.
        ('<a n="Ủy ban nhân dân tỉnh">UBND tỉnh</a> đề nghị quan tâm:', []),
        ("Để kịp mùa vụ, đề nghị <a>Sở A</a> quan tâm:", [["Sở A"], ["Sở A"]]),
    ],
)
def test_whoever_is_asked_to_direct_others_leads(opening: str, leads: list[list[str]]) -> None:
    text, agencies, deadlines = read(
        f"{opening}\n1. Chỉ đạo <c>các trạm</c> tiêm vắc xin cho đàn trâu bò.\n"
        "2. Hướng dẫn <c>các cơ sở giết mổ</c> khử trùng xe chở gia súc."
    )
    letter = Context(doc_type="Công văn", issuer="Ủy ban nhân dân tỉnh Hòa Sơn")
    found = find_tasks(text, agencies, deadlines, letter)
    assert [[body.canonical for body in task.lead] for task in found] == leads

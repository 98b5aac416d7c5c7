"""Tables of tasks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from relating import read, table

from vnadmin_extract import Pipeline
from vnadmin_extract.document import Cell, Context, Page, Source, Table
from vnadmin_extract.pipeline import structured_text
from vnadmin_extract.relations.tables.tasks import find_table_tasks

TASKS = table(
    "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Sản phẩm",
    "I | Hoàn thiện thể chế | | | |",
    "1 | Xây dựng quy chế quản lý dữ liệu | <a>Sở Khoa học và Công nghệ</a> | <a>Công an tỉnh</a>; <c "
    'n="Các sở, ban, ngành tỉnh">các sở, ban, ngành</c> | <d due="2026-06-30">Quý II/2026</d> | Quyết định',
    '2 | Ban hành danh mục dữ liệu mở | | | <d due="2026-12-31">Tháng 12/2026</d> | Quyết định',
    "II | Hạ tầng số | | | |",
    "3 | Phủ sóng các thôn bản vùng lõm | Doanh nghiệp viễn thông | | Năm 2026 |",
    "4 | Nâng cấp trung tâm dữ liệu của tỉnh | <a>Sở Tài chính</a> | | <d>Thường xuyên</d> | Báo cáo",
)


def test_rows_are_tasks() -> None:
    text, agencies, deadlines = read(TASKS)
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [
        (
            text.text[t.start : t.end],
            [m.canonical for m in t.lead],
            [m.canonical for m in t.cooperating],
            t.deadline.due.isoformat() if t.deadline and t.deadline.due else None,
        )
        for t in tasks
    ] == [
        (
            "Xây dựng quy chế quản lý dữ liệu",
            ["Sở Khoa học và Công nghệ"],
            ["Công an tỉnh", "các sở, ban, ngành"],
            "2026-06-30",
        ),
        ("Ban hành danh mục dữ liệu mở", ["Sở Khoa học và Công nghệ"], [], "2026-12-31"),
        ("Phủ sóng các thôn bản vùng lõm", ["Doanh nghiệp viễn thông"], [], "2026-12-31"),
        ("Nâng cấp trung tâm dữ liệu của tỉnh", ["Sở Tài chính"], [], None),
    ]


def test_group_rows_are_no_tasks_though_their_numbers_share_a_column() -> None:
    text, agencies, deadlines = read(
        table(
            "TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn",
            "1 | Lập đề án phát triển chợ đầu mối | <a>Sở Công Thương</a> | Quý I/2026",
            "II | HẠ TẦNG, LOGISTICS, KHO BÃI | | ",
            "2 | Nâng cấp kho lạnh vùng nguyên liệu | <a>Sở Tài chính</a> | Quý II/2026",
        )
    )
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [m.canonical for t in tasks for m in t.lead] == ["Sở Công Thương", "Sở Tài chính"]


def test_a_body_taken_from_the_row_above_is_told() -> None:
    text, agencies, deadlines = read(TASKS)
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [[n.code for n in t.notes] for t in tasks] == [[], ["lead_from_row_above"], [], []]


def test_a_table_of_figures_has_no_tasks() -> None:
    text, agencies, deadlines = read(
        table(
            "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan chịu trách nhiệm",
            "1 | Tỷ lệ che phủ rừng | % | 57 | <a>Sở Tài chính</a>",
        )
    )
    assert find_table_tasks(text, agencies, deadlines, Context()) == []


def test_a_bare_period_binds_by_its_last_day() -> None:
    text, agencies, deadlines = read(
        table(
            "STT | Nhiệm vụ | Chủ trì | Thời gian",
            "1 | Xây dựng bản đồ số du lịch | <a>Sở Du lịch</a> | Quý III/2026",
            "2 | Đào tạo hướng dẫn viên điểm | <a>Sở Du lịch</a> | 2026 - 2030",
            "3 | Kiểm tra các cơ sở lưu trú | <a>Sở Du lịch</a> | Thường xuyên",
        )
    )
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [str(t.deadline.due) if t.deadline else None for t in tasks] == ["2026-09-30", "2030-12-31", None]


def test_the_column_of_those_in_charge_goes_before_that_of_those_answerable() -> None:
    text, agencies, deadlines = read(
        table(
            "STT | Nhiệm vụ | Cơ quan chịu trách nhiệm theo luật | Đơn vị chủ trì | Thời gian",
            "1 | Lập bản đồ các vùng sạt lở | <a>Sở Xây dựng</a> | <a>Trung tâm Bản đồ</a> | Quý III/2026",
        )
    )
    (task,) = find_table_tasks(text, agencies, deadlines, Context())
    assert [m.canonical for m in task.lead] == ["Trung tâm Bản đồ"]


def test_a_head_over_the_two_columns_of_bodies() -> None:
    text, agencies, deadlines = read(
        table(
            "STT | Nhiệm vụ | Thực hiện: Đơn vị chủ trì | Thực hiện: Đơn vị phối hợp | Thời gian",
            '1 | Lập bản đồ các vùng sạt lở | <a>Sở Xây dựng</a> | <a>Sở Y tế</a> | <d due="2026-09-30">8-9/2026</d>',
        )
    )
    (task,) = find_table_tasks(text, agencies, deadlines, Context())
    assert [[m.canonical for m in bodies] for bodies in (task.lead, task.cooperating)] == [["Sở Xây dựng"], ["Sở Y tế"]]


def test_a_time_before_the_tasks_is_written_once_for_all_of_them() -> None:
    text, agencies, deadlines = read(
        table(
            "Thời gian | Nội dung công việc | Đơn vị chủ trì | Kinh phí",
            '<d due="2026-03-31">3/2026</d> | Khảo sát các điểm sạt lở | <a>Sở Xây dựng</a> | 90',
            " | Lập bản đồ các vùng sạt lở | <a>Sở Y tế</a> | 120",
            "II | Giai đoạn hai | | ",
            " | Dời các hộ trong vùng sạt lở | <a>Sở Xây dựng</a> | 700",
        )
    )
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [str(t.deadline.due) if t.deadline else None for t in tasks] == ["2026-03-31", "2026-03-31", None]
    assert [[n.code for n in t.notes] for t in tasks] == [[], ["time_from_row_above"], []]


def test_one_cell_may_name_both_parts() -> None:
    text, agencies, deadlines = read(
        table(
            "STT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời gian",
            "1 | Lập quy hoạch phân khu phía nam | <a>Sở Xây dựng</a> chủ trì, phối hợp với <a>Sở Tài chính</a> | 2026",
        )
    )
    (task,) = find_table_tasks(text, agencies, deadlines, Context())
    assert [m.canonical for m in task.lead] == ["Sở Xây dựng"]
    assert [m.canonical for m in task.cooperating] == ["Sở Tài chính"]


def test_a_merged_cell_holds_for_all_its_rows() -> None:
    cells = [
        ("STT", 0, 0, 1), ("Nhiệm vụ", 0, 1, 1), ("Cơ quan chủ trì", 0, 2, 1), ("Thời gian hoàn thành", 0, 3, 1),
        ("1", 1, 0, 1), ("Kiểm kê rừng trồng của các hộ nhận khoán", 1, 1, 1), ("Sở Nội vụ", 1, 2, 2),
        ("Quý II/2026", 1, 3, 1),
        ("2", 2, 0, 1), ("Công bố kết quả kiểm kê tại từng thôn bản", 2, 1, 1), ("Quý III/2026", 2, 3, 1),
        ("3", 3, 0, 1), ("Lưu giữ bản đồ số của các khu rừng", 3, 1, 1), ("Sở Tư pháp", 3, 2, 1), ("2027", 3, 3, 1),
    ]  # fmt: skip
    table = Table(tuple(Cell(words, row, column, rows) for words, row, column, rows in cells))
    source = Source("0" * 16, "a.docx", "docx", (Page(None, (table,)),))
    tasks = [r for r in Pipeline().extract(source, structured_text(source)) if r.kind == "task"]
    assert [([a.canonical for a in t.lead], str(t.due), [w.code for w in t.warnings]) for t in tasks] == [
        (["Sở Nội vụ"], "2026-06-30", []),
        (["Sở Nội vụ"], "2026-09-30", []),
        (["Sở Tư pháp"], "2027-12-31", []),
    ]


def test_a_month_of_every_year_is_no_day_of_this_one_and_bodies_listed_behind_known_ones_are_read() -> None:
    text, agencies, deadlines = read(
        table(
            "T T | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian",
            "I | TUYÊN TRUYỀN, TẬP HUẤN | | | |",
            "1 | Tổ chức hội thi tay nghề | <a>Sở Nội vụ</a> | <a>Sở Y tế</a>, Điện lực Phú Bình | "
            '<d due="2026-05-31">Tháng 5</d> hằng năm',
            "2 | Mở lớp tập huấn kỹ năng | <a>Sở Y tế</a> | <a>Sở Nội vụ</a>, Trần Văn An | Tháng 8 hằng năm",
            "II | KIỂM TRA, GIÁM SÁT | | | |",
            "3 | Kiểm tra việc thực hiện | <a>Sở Nội vụ</a> | | Năm 2026",
        )
    )
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [
        (text.text[t.start : t.end], [m.canonical for m in t.cooperating], t.deadline and t.deadline.due) for t in tasks
    ] == [
        ("Tổ chức hội thi tay nghề", ["Sở Y tế", "Điện lực Phú Bình"], None),
        ("Mở lớp tập huấn kỹ năng", ["Sở Nội vụ"], None),
        ("Kiểm tra việc thực hiện", [], date(2026, 12, 31)),
    ]


def test_of_groups_and_their_items_the_items_are_the_tasks_and_bare_years_their_times() -> None:
    text, agencies, deadlines = read(
        table(
            "TT | Nhóm hoạt động | Hoạt động | Cơ quan chủ trì | Thời gian",
            '1 | Bảo vệ nguồn nước | Lập bản đồ các hồ chứa | <a>Sở Xây dựng</a> | <d due="2023-12-31">2021 - 2023</d>',
            ' | | Quan trắc nước ngầm vùng ven biển | <a>Sở Tài chính</a> | <d due="2025-12-31">2022 - 2025</d>',
        )
    )
    tasks = find_table_tasks(text, agencies, deadlines, Context())
    assert [(text.text[t.start : t.end], t.deadline and t.deadline.due) for t in tasks] == [
        ("Lập bản đồ các hồ chứa", date(2023, 12, 31)),
        ("Quan trắc nước ngầm vùng ven biển", date(2025, 12, 31)),
    ]


def test_cells_that_say_as_above() -> None:
    rows = table(
        "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn",
        '1 | Lập danh mục dữ liệu | <a>Sở Y tế</a> | <a>Công an tỉnh</a> | <d due="2031-06-30">30/6/2031</d>',
        "2 | Số hóa hồ sơ bệnh án | Như trên | -nt- | Như trên",
    )
    first, second = find_table_tasks(*read(rows), Context())
    assert [m.canonical for m in (*second.lead, *second.cooperating)] == ["Sở Y tế", "Công an tỉnh"]
    assert second.deadline == first.deadline


def test_section_rows_of_tables_written_with_tabs(tmp_path: Path) -> None:
    paper = tmp_path / "kehoach.txt"
    paper.write_text(
        "KẾ HOẠCH\nChuyển đổi số năm 2031\nPHÂN CÔNG NHIỆM VỤ\n"
        "STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\n"
        "I\tHẠ TẦNG SỐ\n"
        "1\tRà soát các thôn lõm sóng\tSở Xây dựng\tCác doanh nghiệp viễn thông\t20/6/2031\n"
        "2\tĐo kiểm chất lượng mạng\tSở Công Thương\tSở Tài chính\tQuý III/2031\n"
        "II\tDỮ LIỆU SỐ\n"
        "3\tXây dựng 12 học liệu số\tHọc viện Công nghệ Hòa Sơn\tSở Y tế\tQuý IV/2031\n",
        encoding="utf-8",
    )
    records = Pipeline().process(paper).records
    tasks = [r for r in records if r.kind == "task"]
    assert [[body.canonical for body in t.lead] for t in tasks] == [
        ["Sở Xây dựng"],
        ["Sở Công Thương"],
        ["Học viện Công nghệ Hòa Sơn"],
    ]
    assert [str(t.due) for t in tasks] == ["2031-06-20", "2031-09-30", "2031-12-31"]
    bodies = {r.text for r in records if r.kind == "agency"}
    assert {"Các doanh nghiệp viễn thông", "Học viện Công nghệ Hòa Sơn"} <= bodies

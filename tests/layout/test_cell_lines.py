"""Tables of tasks whose cells stand one a line, blank ones lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import TaskRecord

HEADS = "TT\nNội dung công việc\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\nSản phẩm\n"
ROWS = (
    "I\nHoàn thiện quy định\n"
    "1\nRà soát, sửa đổi quy chế quản lý bến thủy nội địa trên địa bàn\nSở Xây dựng\nCông an tỉnh, UBND các xã\n"
    "Quý II/2026\nQuyết định của UBND tỉnh\n"
    "2\nXây dựng bản đồ số các bến khách ngang sông\nSở Xây dựng\nTháng 9/2026\nBản đồ số\n"
    "II\nTổ chức thực hiện\n"
    "1\nTập huấn cho chủ phương tiện chở khách ngang sông\nUBND các xã\nHằng năm\n"
    "Kiểm tra điều kiện an toàn của các bến\nCông an tỉnh\n"
    "3\nTổng kết việc thực hiện kế hoạch này\nSở Xây dựng\n"
)


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(only=frozenset({"task"}))


def tasks(pipeline: Pipeline, folder: Path, text: str) -> list[tuple[str, list[str], list[str], str | None]]:
    file = folder / "ke_hoach.txt"
    file.write_text(text, encoding="utf-8")
    records = [r for r in pipeline.process(file).records if isinstance(r, TaskRecord)]
    return [
        (
            r.text.split(" ", 2)[0],
            [a.text for a in r.lead],
            [a.text for a in r.cooperating],
            r.due.isoformat() if r.due else None,
        )
        for r in records
    ]


def test_rows_are_put_under_their_heads(pipeline: Pipeline, tmp_path: Path) -> None:
    text = f"PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch của UBND tỉnh)\n{HEADS}{ROWS}"
    assert tasks(pipeline, tmp_path, text) == [
        ("Rà", ["Sở Xây dựng"], ["Công an tỉnh", "UBND các xã"], "2026-06-30"),
        ("Xây", ["Sở Xây dựng"], [], "2026-09-30"),
        ("Tập", ["UBND các xã"], [], None),
        ("Tổng", ["Sở Xây dựng"], [], None),
    ]


def test_a_cell_may_run_on_in_the_next_line(pipeline: Pipeline, tmp_path: Path) -> None:
    rows = (
        "1\nRà soát, sửa đổi quy chế quản lý bến thủy nội địa\ntrên địa bàn huyện\nSở Xây dựng\n"
        "Liên minh Hợp tác xã tỉnh,\nHội Nông dân tỉnh\nQuý II/2026\n2\nXây dựng bản đồ số các bến khách\n"
        "Sở Xây dựng\nTháng 9/2026\n"
    )
    assert tasks(pipeline, tmp_path, HEADS + rows) == [
        ("Rà", ["Sở Xây dựng"], ["Liên minh Hợp tác xã tỉnh", "Hội Nông dân tỉnh"], "2026-06-30"),
        ("Xây", ["Sở Xây dựng"], [], "2026-09-30"),
    ]


def test_amounts_alone_on_their_lines_are_no_labels(pipeline: Pipeline, tmp_path: Path) -> None:
    heads = "TT\nNhiệm vụ\nĐơn vị chủ trì\nThời gian\nKinh phí (triệu đồng)\n"
    rows = (
        "1\nSửa chữa bến khách ngang sông\nSở Xây dựng\nTháng 4/2026\n640\n"
        "2\nTập huấn cho chủ phương tiện\nCông an tỉnh\nTháng 5/2026\n215\n"
        "II\nTuyên truyền\n1\nMở chuyên mục trên truyền hình\nSở Xây dựng\nTháng 6/2026\n90\n"
    )
    assert tasks(pipeline, tmp_path, heads + rows) == [
        ("Sửa", ["Sở Xây dựng"], [], "2026-04-30"),
        ("Tập", ["Công an tỉnh"], [], "2026-05-31"),
        ("Mở", ["Sở Xây dựng"], [], "2026-06-30"),
    ]


def test_what_follows_the_table_is_none_of_it(pipeline: Pipeline, tmp_path: Path) -> None:
    text = f"{HEADS}{ROWS}Trên đây là kế hoạch, đề nghị các cơ quan thực hiện.\nNơi nhận:\n- Sở Xây dựng;\n- Lưu: VT.\n"
    assert [lead for _, lead, _, _ in tasks(pipeline, tmp_path, text)][-1] == ["Sở Xây dựng"]
    whole = pipeline.process(tmp_path / "ke_hoach.txt").text
    assert "\nTrên đây là kế hoạch, đề nghị các cơ quan thực hiện.\n" in whole


@pytest.mark.parametrize(
    "text",
    [
        "TT\nThứ tự này chỉ để tham khảo\n1\nMột dòng\n2\nHai dòng\n",
        "TT\nHọ và tên\nChức vụ\nĐơn vị\n1\nNguyễn Văn An\nPhó Chủ tịch\nUBND xã\n",
    ],
)
def test_other_lists_stay_lines(pipeline: Pipeline, tmp_path: Path, text: str) -> None:
    file = tmp_path / "khac.txt"
    file.write_text(text, encoding="utf-8")
    assert "\t" not in pipeline.process(file).text

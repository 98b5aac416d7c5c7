"""Who hears of a task beside a body that has a name: holders of an office, and bodies above."""

from __future__ import annotations

import pytest
from relating import NOTICE, found_tasks, read

from vnadmin_extract.relations.tasks.grammar import find_tasks

HEARS = [
    ("1. <c>Các xã</c> báo cáo Trưởng ban và <a>Sở A</a> số hộ phải sơ tán.", ["Sở A"]),
    ("2. <a>Sở B</a> tổng hợp, báo cáo đồng chí Chủ tịch và <a>Văn phòng A</a> kết quả.", ["Văn phòng A"]),
    ("3. <a>Sở B</a> rà soát kho thuốc, gửi cơ quan quản lý cấp trên và <a>Sở A</a>.", ["Sở A"]),
    ("4. <a>Sở B</a> rà soát kho thuốc, trình cấp có thẩm quyền, <a>Sở A</a> cho ý kiến.", ["Sở A"]),
    ("5. <a>Sở B</a> rà soát kho thuốc, báo cáo bộ quản lý ngành và <a>Bộ A</a>.", ["Bộ A"]),
    # Nobody is told anything by "gặp".
    ("6. <a>Sở B</a> tổ chức đoàn gặp đồng chí Chủ tịch và <a>Sở A</a> ở trụ sở.", []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "hears"), HEARS)
def test_beside_those_above(told: str, hears: list[str]) -> None:
    (task,) = find_tasks(*read(told), NOTICE)
    assert [m.canonical for m in task.report_to] == hears


@pytest.mark.parametrize(
    ("told", "leads"),
    [
        ('<a>Sở A</a> thông báo đầu mối cho <a>Bộ B</a> <d due="2031-08-20">trước ngày 20/8/2031</d>.', ["Sở A"]),
        ("1. <a>Sở A</a> triển khai chậm phải chịu trách nhiệm, khẩn trương hoàn thành đề án.", ["Sở A"]),
        ("1. <a>Sở A</a> thông báo lịch nghỉ hè cho các trường học.", ["Sở A"]),
        ("<a>Sở A</a> thông báo kế hoạch nghỉ hè như trên.", []),
    ],
)
def test_notice_that_is_to_be_given(told: str, leads: list[str]) -> None:
    assert [t[1][0] for t in found_tasks(told)] == leads


@pytest.mark.parametrize(
    ("told", "hears"),
    [
        ("<a>Sở B</a> báo cáo <a>UBND tỉnh</a> (qua <a>Sở A</a>), <a>Bộ C</a> số hộ.", ["UBND tỉnh", "Bộ C"]),
        ("<c>Các xã</c> gửi danh sách về <a>Sở A</a> trong tháng để tổng hợp, trình <a>UBND tỉnh</a>.", ["Sở A"]),
        (
            "<c>Các xã</c> báo cáo về <a>Sở A</a> để tổng hợp, tham mưu <a>UBND tỉnh</a> báo cáo <a>Bộ C</a>.",
            ["Sở A"],
        ),
        ("<c>Các xã</c> phản ánh khó khăn về <a>Sở A</a> để tổng hợp, báo cáo <a>UBND tỉnh</a>.", ["Sở A"]),
        ("<c>Các xã</c> báo cáo <a>Sở A</a> trước ngày 5 để trình <a>UBND tỉnh</a> quyết định.", ["Sở A"]),
        ("<c>Các xã</c> gửi số liệu về <a>Sở A</a> tổng hợp, báo cáo <a>UBND tỉnh</a>.", ["Sở A"]),
        ("<a>Sở B</a> trình <a>Sở A</a> ban hành mẫu để báo cáo <a>UBND tỉnh</a>.", ["Sở A", "UBND tỉnh"]),
        ("<a>Sở B</a> báo cáo tiến độ với Chủ tịch <a>UBND tỉnh</a>, <a>Ban A</a>.", ["UBND tỉnh", "Ban A"]),
        ("<a>Sở B</a> báo cáo kết quả làm việc với <a>Sở A</a> sau đợt kiểm tra.", []),
        ("<a>Sở B</a> lập sổ kê khai tài sản, nộp về <a>Sở A</a> một bản.", ["Sở A"]),
        ("<a>Sở B</a> lập hồ sơ quy hoạch, nộp tại <a>Văn phòng A</a> hai bộ.", ["Văn phòng A"]),
        # Money is paid.
        ("<a>Sở B</a> thu hồi số tiền chi sai, nộp tại <a>Kho bạc Nhà nước</a> trong quý.", []),
        # One's own work.
        ("<a>Sở B</a> làm việc với <c>các xã</c> để tổng hợp, báo cáo <a>UBND tỉnh</a> số hộ.", ["UBND tỉnh"]),
        ("<a>Sở B</a> báo cáo về <a>Sở A</a>; tổng hợp, trình <a>UBND tỉnh</a> số hộ.", ["Sở A", "UBND tỉnh"]),
        ("<a>Trạm A</a> báo cáo chỉ huy <a>Bộ B</a> kết quả tuần tra.", ["Bộ B"]),
    ],
)
def test_receivers_past_brackets_and_in_turn(told: str, hears: list[str]) -> None:
    (task,) = find_tasks(*read(told), NOTICE)
    assert [m.canonical for m in task.report_to] == hears


@pytest.mark.parametrize("thing", ["Trạm bơm Hòa Bình", "Trạm biến áp số 2", "Đội ngũ giáo viên", "Tổ quốc"])
def test_no_units_beside_a_body(thing: str) -> None:
    ((_, lead, *_),) = found_tasks(f"1. <a>Sở A</a>, {thing} rà soát kế hoạch năm.")
    assert lead == ["Sở A"]

"""Which total values are parts of: by what is counted, by their sum, behind a colon or "Cụ thể"."""

from __future__ import annotations

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # behind a colon
        ("Tổng chi 900 tỷ đồng, tăng 4% so với cùng kỳ: chi đầu tư 300 tỷ đồng; chi thường xuyên 590 tỷ đồng.",
         [None, 0, 0]),
        ("Chi 900 tỷ đồng, đạt 70% dự toán: chi đầu tư 300 tỷ đồng; chi thường xuyên 600 tỷ đồng; thu 950 tỷ đồng.",
         [None, 0, 0, None]),
        ("Giải ngân 300 tỷ đồng. Cụ thể: vốn trung ương 120 tỷ đồng; vốn địa phương 180 tỷ đồng.", [None, 0, 0]),
        ("Doanh thu 500 tỷ đồng, tăng 3%. Chia theo ngành: bán lẻ 410 tỷ đồng, tăng 2%; dịch vụ 90 tỷ đồng, tăng 5%.",
         [None, 0, 0]),
        # they do not make it up
        ("Giải ngân 300 tỷ đồng. Cụ thể: vốn trung ương 120 tỷ đồng; vốn địa phương 80 tỷ đồng.", [None, None, None]),
        # another split of the same total
        ("Có 90 trường (công lập 81, tư thục 9), gồm: mầm non 40 trường, tiểu học 30 trường.", [None, 0, 0, 0, 0]),
        ("Giải quyết 900 lượt người, gồm: 12 người hưởng lương hưu; 750 lượt người ốm đau.", [None, 0, 0]),
        # of what is counted alike
        ("Xảy ra 14 vụ cháy, làm 15 người bị nạn, trong đó 5 vụ cháy nhà làm 3 người chết.", [None, None, 0, 1]),
        ("Có 300 lớp, 9.000 học sinh, trong đó 40 lớp mẫu giáo.", [None, None, 0]),
        ("Đăng ký mới 12 ô tô, nâng tổng số phương tiện lên 900 xe (trong đó 96 ô tô).", [None, None, 1]),
        # not of those who live
        ("Số người nhiễm còn sống 800 người, trong đó 200 người mắc bệnh; tử vong 300 người.", [None, 0, None]),
        # a clause of its own behind a part that is no value
        ("Kiểm tra 24 tổ chức đảng và 65 đảng viên, trong đó có 17 cấp ủy viên; giám sát 11 tổ chức, 23 đảng viên.",
         [None, None, None, None]),
        # beside a part, no part
        ("Tàu vào cảng 4.120 lượt, trong đó tàu ngoại 2.340 lượt; tàu khách đón 14 lượt với 1.200 hành khách.",
         [None, 0, 0, None]),
        # the money of what is told behind the semicolon
        ("Lệ phí chứng thực thu được 83 triệu đồng; chứng thực chữ ký 1.342 việc (13 triệu đồng); hợp đồng 286 việc "
         "(11 triệu đồng).", [None, None, None]),
        ("Chi phí tập huấn 9 tỷ đồng; kiểm tra 40 cuộc (4 tỷ đồng), tuyên truyền 30 buổi (2 tỷ đồng).",
         [None, None, None, None, None]),
        # what each gets, prices and rates of growth are no parts
        ("Tặng 317 suất quà, số tiền 79 triệu đồng (mức 400.000 đồng 78 suất, mức 200.000 đồng 239 suất).",
         [None, None, None, 0, None, 0]),
        ("Trong 11 nhóm hàng, tăng cao nhất là nhóm giao thông với mức tăng 1,86%.", [None, None]),
    ],
)  # fmt: skip
def test_parts_and_their_total(text: str, parts: list[int | None]) -> None:
    assert [d.part_of for d in indicators(text)] == parts


def test_parts_that_make_up_the_value_before_an_estimate_are_its_parts() -> None:
    text = "Đến cuối tháng 4, dư nợ đạt 150 tỷ đồng, ước đến cuối tháng 5 đạt 170 tỷ đồng. Trong đó: {} tỷ đồng."
    drafts = indicators(text.format("ngắn hạn 90 tỷ đồng, trung hạn 60"))
    assert [(d.part_of, d.status) for d in drafts[2:]] == [(0, "actual"), (0, "actual")]
    drafts = indicators(text.format("ngắn hạn 100 tỷ đồng, trung hạn 70"))
    assert [(d.part_of, d.status) for d in drafts[2:]] == [(1, "estimate"), (1, "estimate")]


def test_what_the_first_count_is_of_is_no_name_of_those_harmed() -> None:
    text = "Xảy ra 9 vụ tai nạn lao động làm 10 người bị nạn."
    assert [d.name for d in indicators(text)] == ["vụ tai nạn lao động", "người bị nạn do tai nạn lao động"]

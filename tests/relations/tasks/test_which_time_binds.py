"""Of several times in a task's wording, the one that it is due by."""

from __future__ import annotations

import pytest
from relating import found_tasks

DUE = [
    (
        '1. <a>Sở A</a> lập kế hoạch trình Sở B <d due="2031-10-15">trước ngày 15/10/2031</d> để kịp trình HĐND tỉnh '
        '<d due="2031-11-30">trong tháng 11/2031</d>.',
        "2031-10-15",
    ),
    (
        '2. <a>Sở A</a> giải ngân xong vốn ứng trước <d due="2031-10-31">trước 31/10/2031</d>, cắt vốn các công trình '
        '<d due="2031-09-30">đến hết quý III</d> chưa có khối lượng.',
        "2031-10-31",
    ),
    (
        '3. <a>Sở A</a> điều chuyển vốn của các dự án <d due="2031-09-30">đến hết tháng 9/2031</d> giải ngân dưới 50%.',
        None,
    ),
    (
        '4. <a>Sở A</a> đẩy nhanh tiến độ, bảo đảm đưa bến 3, 4 vào khai thác <d due="2031-12-31">trong năm 2031</d>, '
        'bến 5, 6 <d due="2032-03-31">trong quý I/2032</d>.',
        "2032-03-31",
    ),
    (
        '5. <c>Các xã</c> hoàn thành phê duyệt phương án <d due="2031-07-25">chậm nhất ngày 25/7/2031</d>, bàn giao '
        'toàn bộ mặt bằng cho nhà thầu <d due="2031-09-30">trước tháng 10/2031</d>.',
        "2031-09-30",
    ),
    (
        '6. Giao <a>Sở A</a> lập danh sách <d due="2031-11-10">trước 10/11</d>; bảo đảm '
        '<d due="2031-11-20">trước ngày 20/11</d> trình UBND tỉnh phê duyệt.',
        "2031-11-20",
    ),
    (
        '6. <a>Sở A</a>: điều chuyển vốn của các dự án chậm <d due="2031-10-15">trước ngày 15/10/2031</d>; bảo đảm '
        '<d due="2031-12-31">đến 31/12/2031</d> toàn tỉnh giải ngân trên 95%.',
        "2031-10-15",
    ),
    # a goal that a sentence of its own sets tells when it is reached, and not when the act is due
    (
        '7. <a>Sở A</a> đẩy mạnh quảng bá các bãi tắm. Phấn đấu <d due="2031-12-31">đến hết năm 2031</d> đón 2 triệu '
        "lượt khách.",
        None,
    ),
    (
        '8. <a>Sở A</a> đẩy mạnh quảng bá các bãi tắm; phấn đấu <d due="2031-12-31">đến hết năm 2031</d> đón 2 triệu '
        "lượt khách.",
        "2031-12-31",
    ),
    (
        '9. <a>Sở A</a> rà soát lại các bến. Phấn đấu <d due="2031-09-30">trước ngày 30/9/2031</d> trình UBND tỉnh đề '
        "án sắp xếp.",
        "2031-09-30",
    ),
    (
        '11. Giao <a>Sở A</a> thi công cầu. Phấn đấu hoàn thành <d due="2031-09-30">trước ngày 30/9/2031</d>.',
        "2031-09-30",
    ),
    (
        '12. Giao <a>Sở A</a> hoàn thiện báo cáo. Phấn đấu gửi báo cáo <d due="2031-04-15">trước ngày 15/4/2031</d>.',
        "2031-04-15",
    ),
    (
        '13. Giao <a>Sở A</a> hoàn thiện đề án. Phấn đấu <d due="2031-06-30">trong quý II/2031</d> xong.',
        "2031-06-30",
    ),
    (
        '14. Giao <a>Sở A</a> thi công đê. Phấn đấu <d due="2031-09-30">trước ngày 30/9/2031</d> bàn giao 2 km đê.',
        "2031-09-30",
    ),
    (
        '10. <a>Sở A</a> phấn đấu <d due="2031-12-31">đến hết năm 2031</d> xóa hết điểm đen giao thông.',
        "2031-12-31",
    ),
]


@pytest.mark.parametrize(("told", "due"), DUE)
def test_due(told: str, due: str | None) -> None:
    assert [task[3] for task in found_tasks(told)] == [due]

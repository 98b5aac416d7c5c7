"""What came of what was striven for, told in the same sentence."""

from __future__ import annotations

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Toàn huyện phấn đấu hoàn thành nhiệm vụ, kết quả cụ thể: Thu ngân sách đạt 45 tỷ đồng, bằng 40% dự toán; "
            "tổng đàn lợn 12.300 con; trồng rừng 120 ha.",
            ["actual", "actual", "actual"],
        ),
        (
            "Các xã quyết tâm thực hiện mục tiêu đề ra; kết quả như sau: trồng 210 ha chè, kéo 12 km đường điện.",
            ["actual", "actual"],
        ),
        ("Nông dân đã phấn đấu đạt kết quả sau: gieo cấy 310 ha lúa.", ["actual"]),
        ("Quý IV phấn đấu đạt các kết quả sau: gieo cấy 310 ha lúa, trồng 20 ha rừng.", ["target", "target"]),
        ("Kết quả: trồng 20 ha rừng; phấn đấu cả năm trồng 90 ha rừng.", ["actual", "target"]),
        ("Các xã đã phấn đấu hoàn thành kế hoạch, trong đó trồng 20 ha rừng, gieo 310 ha lúa.", ["actual", "actual"]),
        ("Mục tiêu giảm nghèo chưa đạt: mới thoát nghèo 120 hộ.", ["actual"]),
        ("Một số chỉ tiêu đạt thấp: trồng 20 ha rừng; gieo 310 ha lúa.", ["actual", "actual"]),
        ("Nhiều chỉ tiêu đạt kết quả cao như: trồng 20 ha rừng; gieo 310 ha lúa.", ["actual", "actual"]),
        ("Chỉ tiêu đến hết năm: trồng 20 ha rừng; gieo 310 ha lúa.", ["target", "target"]),
        # how much of a plan was reached
        ("Nhiều xã giải ngân đạt dưới 50% kế hoạch năm, như: xã Mường Và 18%, xã Púng Bánh 22%.", ["actual"] * 2),
        ("Thu ngân sách đạt 70% dự toán giao, xuất khẩu 90 triệu USD.", ["actual"] * 2),
        ("Thu ngân sách 45 tỷ đồng (dự toán giao 90 tỷ đồng).", ["actual", "target"]),
    ],
)
def test_results_behind_an_aim(text: str, statuses: list[str]) -> None:
    found = indicators(f"Kết quả tháng 5 năm 2024\n{text}")
    assert [d.status for d in found] == statuses

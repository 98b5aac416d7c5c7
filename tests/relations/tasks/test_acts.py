"""Acts of every sector with which an order may begin, and who is told by the place alone."""

from __future__ import annotations

import pytest
from relating import found_tasks

ACTS = [
    "tẩy uế chuồng trại",
    "thả cá giống xuống hồ",
    "giãn nợ cho các hộ vay",
    "ký cam kết với các hộ",
    "cắm biển cảnh báo",
    "tiêm vắc xin cho đàn trâu",
    "điều trị người bệnh tại chỗ",
    "truy vết người tiếp xúc",
    "hoàn ứng kinh phí đã cấp",
    "tinh giản biên chế",
    "sáp nhập các thôn",
    "giải thể hai trung tâm",
    "thoái vốn tại công ty",
    "xét xử các vụ án điểm",
    "khởi tố các vụ phá rừng",
    "huấn luyện dân quân",
    "tuyển quân đợt hai",
    "chôn lấp lợn chết",
    "quyên góp sách vở",
    "kiểm định xe chở khách",
    "thu hoạch lúa chín",
    "giao rừng cho các hộ",
    "rà phá bom mìn",
    "trao trả tang vật",
]


@pytest.mark.parametrize("act", ACTS)
def test_an_act_behind_the_body(act: str) -> None:
    (task,) = found_tasks(f"<a>Đội A</a> {act} ở các xã vùng cao.")
    assert task == (f"{act} ở các xã vùng cao", ["Đội A"], [], None)


@pytest.mark.parametrize("head", ["UBND các huyện", "Ủy ban nhân dân các huyện", "Chủ tịch Uỷ ban nhân dân các xã:"])
def test_places_that_a_head_names(head: str) -> None:
    (task,) = found_tasks(f"{head} <a>Sông Lam</a>, <a>Sông Mây</a> chằng chống nhà cửa, neo đậu tàu thuyền.")
    assert task[:2] == ("chằng chống nhà cửa, neo đậu tàu thuyền", ["Sông Lam", "Sông Mây"])

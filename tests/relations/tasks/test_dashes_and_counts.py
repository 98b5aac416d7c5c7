"""A dash in the place of a colon, places that are only counted, companies before known bodies, the next body's time."""

from __future__ import annotations

import pytest
from relating import found_tasks

GIVEN = [
    (
        "4. <a>Đội A</a>, <a>Trạm B</a> - phun thuốc khử trùng các chợ; <a>Phòng C</a> - lập danh sách hộ nuôi lợn.",
        [
            ("phun thuốc khử trùng các chợ", ["Đội A", "Trạm B"], []),
            ("lập danh sách hộ nuôi lợn", ["Phòng C"], []),
        ],
    ),
    (
        "2. <a>Phòng C</a> - chủ trì, phối hợp <a>Đội A</a> kiểm tra bếp ăn của các trường.",
        [("kiểm tra bếp ăn của các trường", ["Phòng C"], ["Đội A"])],
    ),
    (
        "2. <a>Phòng C</a> – phối hợp <a>Đội A</a>, các thôn – kiểm tra bếp ăn của các trường.",
        [("kiểm tra bếp ăn của các trường", ["Phòng C"], ["Đội A", "các thôn"])],
    ),
    # What the body is, between dashes.
    (
        "<a>Sở A</a> - cơ quan thường trực của Hội đồng - có nhiệm vụ phát hành tem kiểm định.",
        [("phát hành tem kiểm định", ["Sở A"], [])],
    ),
    (
        "<a>Sở A</a> - cơ quan thường trực <a>Ban Chỉ đạo</a> - có trách nhiệm phát hành tem kiểm định.",
        [("phát hành tem kiểm định", ["Sở A"], [])],
    ),
    # What the body is, and a sentence that is no item.
    ("2. <a>Phòng C</a> - đơn vị tốt nhất huyện năm 2031.", []),
    ("<a>Phòng C</a> - kiểm tra bếp ăn của các trường.", []),
    (
        "3. <a>Trạm B</a> phối hợp <a>Đội A</a>, 14 tổ dân phố thả cá diệt bọ gậy ở bể nước.",
        [("thả cá diệt bọ gậy ở bể nước", ["Trạm B"], ["Đội A", "14 tổ dân phố"])],
    ),
    (
        "3. <a>Trạm B</a> phối hợp <a>Đội A</a>, các ấp và 14 tổ dân phố thả cá diệt bọ gậy ở bể nước.",
        [("thả cá diệt bọ gậy ở bể nước", ["Trạm B"], ["Đội A", "các ấp", "14 tổ dân phố"])],
    ),
    ("7. Trường THCS Sông Mây - sửa chữa 4 phòng học.", [("sửa chữa 4 phòng học", ["Trường THCS Sông Mây"], [])]),
    ("3. Giao <a>Trạm B</a> làm đầu mối, phối hợp <a>Đội A</a>, 14 thôn. Kết quả đã thả 300 con cá.", []),
    (
        "<c>Các chi bộ</c>, căn cứ Kế hoạch này xây dựng lịch sinh hoạt cả năm, gửi <a>Văn phòng D</a>.",
        [("căn cứ Kế hoạch này xây dựng lịch sinh hoạt cả năm, gửi Văn phòng D", ["Các chi bộ"], [])],
    ),
    (
        "5. Công ty cổ phần Nước Sông Mây, <a>Trung tâm H</a> sửa chữa đường ống ở ba xã.",
        [("sửa chữa đường ống ở ba xã", ["Công ty cổ phần Nước Sông Mây", "Trung tâm H"], [])],
    ),
    (
        "1. <a>Xã E</a> nạo vét 4 km mương trong tháng 6, <a>xã G</a> xong trong tuần tới.",
        [("nạo vét 4 km mương trong tháng 6", ["Xã E"], []), ("xong trong tuần tới", ["xã G"], [])],
    ),
]


@pytest.mark.parametrize(("text", "given"), GIVEN)
def test_who_has_what_to_do(text: str, given: list[tuple[str, list[str], list[str]]]) -> None:
    assert [t[:3] for t in found_tasks(text)] == given

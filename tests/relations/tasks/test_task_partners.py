"""Bodies that act together, and further ones in one breath."""

from __future__ import annotations

import pytest
from relating import found_tasks

GIVEN = [
    (
        "Giao <a>Sở Y tế</a> chủ trì, <a>Công an tỉnh</a> và <a>Hội Đông y</a> tham gia, lập 12 đội cấp cứu lưu động.",
        [("Sở Y tế", ["Công an tỉnh", "Hội Đông y"])],
    ),
    (
        "<a>Sở Y tế</a> chủ trì; <a>Hội Đông y</a> tham gia, vận động hội viên ủng hộ thuốc.",
        [("Hội Đông y", [])],
    ),
    (
        "1. Đối với vụ việc ở nơi cư trú thì <a>UBND xã</a> phối hợp với <a>Công an xã</a> xác minh, trả lời.",
        [("UBND xã", ["Công an xã"])],
    ),
    (
        "1. <a>Công an tỉnh</a> kiểm tra an ninh ở chợ. <a>Sở Y tế</a> cùng <a>Hội Đông y</a> cắt giảm 30% giấy tờ.",
        [("Công an tỉnh", []), ("Sở Y tế", ["Hội Đông y"])],
    ),
    (
        "- Giao <a>Sở Y tế</a> giúp các xã mua thuốc, việc vượt thẩm quyền thì báo cáo <a>UBND tỉnh</a>; "
        "<a>Kho bạc Nhà nước</a> bố trí người trực cả ngày nghỉ.",
        [("Sở Y tế", []), ("Kho bạc Nhà nước", [])],
    ),
    (
        "4. <a>Sở Y tế</a>: chỉ đạo tiêm phòng cho trẻ em ở các xã vùng cao; cùng <a>Sở Giao thông</a> lo nơi đỗ cho "
        "các xe tiêm chủng lưu động.",
        [("Sở Y tế", []), ("Sở Y tế", ["Sở Giao thông"])],
    ),
    (
        "1. <a>Sở Y tế</a> kiểm tra giá thuốc ở các chợ. <a>Văn phòng Sở</a> lo xe cho đoàn đi cơ sở khi có yêu cầu.",
        [("Sở Y tế", []), ("Văn phòng Sở", [])],
    ),
    (
        "2. <a>Sở Y tế</a>: a) tiết kiệm thêm 10% chi mua sắm; b) thẩm định giá thuốc chữa bệnh; c) cùng "
        "<a>Sở Nội vụ</a> rà soát số giường bệnh.",
        [("Sở Y tế", []), ("Sở Y tế", []), ("Sở Y tế", ["Sở Nội vụ"])],
    ),
    (
        "3. <a>Sở Y tế</a> chủ trì, phối hợp với cơ quan thanh tra khẩn trương hoàn thành việc thu hồi thuốc giả.",
        [("Sở Y tế", ["cơ quan thanh tra"])],
    ),
    (
        "5. <a>Sở Y tế</a> còn phải cùng <a>Công an tỉnh</a> bố trí người trực tại các chốt.",
        [("Sở Y tế", ["Công an tỉnh"])],
    ),
    (
        "7. <a>Ban Tổ chức</a> cùng <c>các cơ quan tham mưu, giúp việc</c> <a>Huyện ủy</a> theo dõi việc thực hiện.",
        [("Ban Tổ chức", ["các cơ quan tham mưu, giúp việc"])],
    ),
    (
        "8. <a>Phòng Thu</a> chủ trì, <a>Phòng Kế toán</a> phối hợp: rà soát các hộ kinh doanh nợ phí.",
        [("Phòng Thu", ["Phòng Kế toán"])],
    ),
    (
        "8. <a>Phòng Thu</a> chủ trì; <a>Phòng Kế toán</a>, <a>Đội A</a> phối hợp rà soát các hộ kinh doanh nợ phí.",
        [("Phòng Thu", ["Phòng Kế toán", "Đội A"])],
    ),
    (
        "8. Giao <a>Phòng Thu</a> chủ trì (<a>Phòng Kế toán</a> phối hợp) rà soát các hộ kinh doanh nợ phí.",
        [("Phòng Thu", ["Phòng Kế toán"])],
    ),
    (
        "9. <a>Phòng Thu</a> phối hợp <a>Phòng Kế toán</a>: Rà soát các hộ kinh doanh nợ phí chợ.",
        [("Phòng Thu", ["Phòng Kế toán"])],
    ),
    (
        "10. <a>Phòng Thu</a> chủ trì phối hợp với <a>Phòng Kế toán</a>, <c>các đội</c>: Rà soát các hộ nợ phí chợ.",
        [("Phòng Thu", ["Phòng Kế toán", "các đội"])],
    ),
    # The word of the leader's part, with manner before it or "cùng" behind it.
    (
        "12. <a>Phòng Thu</a>: Lập sổ nợ; chủ trì cùng <a>Phòng Kế toán</a> rà soát các hộ nợ phí chợ.",
        [("Phòng Thu", ["Phòng Kế toán"])],
    ),
    # A second word of order.
    (
        "11. Giao <a>Phòng Thu</a> chủ trì và yêu cầu <a>Phòng Kế toán</a> phối hợp rà soát các hộ nợ phí chợ.",
        [("Phòng Thu", ["Phòng Kế toán"])],
    ),
    (
        "6. Giao <a>Sở Y tế</a> cùng các huyện tổ chức khám mắt tập trung cho học sinh.",
        [("Sở Y tế", ["các huyện"])],
    ),
    (
        "4. Bệnh viện Đa khoa khu vực: bố trí khu điều trị riêng cho người mắc sởi.",
        [("Bệnh viện Đa khoa khu vực", [])],
    ),
    # What a company is for is part of its name where another act follows, and no name ends in "và".
    (
        "1. <a>Sở Xây dựng</a> phối hợp với Công ty Thoát nước và xử lý nước thải kiểm tra tuyến kênh trước mùa mưa.",
        [("Sở Xây dựng", ["Công ty Thoát nước và xử lý nước thải"])],
    ),
    (
        "2. <a>Sở Xây dựng</a> phối hợp với Công ty Môi trường và kiểm tra bãi rác trước ngày 5/5/2024.",
        [("Sở Xây dựng", ["Công ty Môi trường"])],
    ),
    (
        "3. Công ty Cổ phần Cấp nước và xây dựng Nam Định rà soát đường ống cấp nước cho các xã.",
        [("Công ty Cổ phần Cấp nước và xây dựng Nam Định", [])],
    ),
    # With whom, said between commas or as what "có" brings along; the list of partners ends where an act begins.
    (
        "1. <a>Phòng Thu</a>, có sự phối hợp của <a>Phòng Kế toán</a>, rà soát các hộ kinh doanh nợ phí.",
        [("Phòng Thu", ["Phòng Kế toán"])],
    ),
    (
        "1. <a>Phòng Thu</a> và <a>Đội A</a>, có <a>Phòng Kế toán</a> và <c>các tổ</c> cùng phối hợp, rà soát các hộ "
        "kinh doanh nợ phí.",
        [("Phòng Thu", ["Phòng Kế toán", "các tổ"])],
    ),
    (
        "1. <a>Phòng Thu</a> giữ vai trò chủ trì, cùng <c>các tổ</c> lập danh sách các hộ nợ phí chợ.",
        [("Phòng Thu", ["các tổ"])],
    ),
    (
        "1. Giao <a>Phòng Thu</a> chủ động, cùng với <a>Phòng Kế toán</a>, <c>các tổ</c> thực hiện việc thu phí chợ.",
        [("Phòng Thu", ["Phòng Kế toán", "các tổ"])],
    ),
    (
        "1. <a>Phòng Thu</a>, phối hợp với các ban chuyên trách, theo dõi, đôn đốc việc thu phí chợ.",
        [("Phòng Thu", ["các ban chuyên trách"])],
    ),
    (
        "1. <a>Phòng Thu</a> tổ chức thu phí chợ theo kế hoạch; phối hợp thực hiện có <a>Phòng Kế toán</a>, "
        "<c>các tổ</c>.",
        [("Phòng Thu", ["Phòng Kế toán", "các tổ"])],
    ),
    (
        "Các việc sau cũng do <a>Phòng Thu</a> làm đầu mối chủ trì, <c>các tổ</c> phối hợp: rà soát các hộ nợ phí; lập "
        "danh sách gửi từng chợ.",
        [("Phòng Thu", ["các tổ"])],
    ),
    (
        "1. <a>Phòng Thu</a>, phối hợp với Thương vụ Chợ Mới ở các phường, hoàn chỉnh danh sách hộ nợ phí.",
        [("Phòng Thu", ["Thương vụ Chợ Mới ở các phường"])],
    ),
]


@pytest.mark.parametrize(("example", "bodies"), GIVEN)
def test_who_acts_with_whom(example: str, bodies: list[tuple[str, list[str]]]) -> None:
    assert [(lead[0], others) for _, lead, others, _ in found_tasks(example)] == bodies


def test_each_of_those_named_before_is_nobody_else() -> None:
    (given,) = found_tasks(
        "- Giao <a>Sở Y tế</a>, <a>Sở Nội vụ</a>, mỗi đơn vị trực tiếp giúp một huyện làm nhà ở xã hội."
    )
    assert given[1] == ["Sở Y tế", "Sở Nội vụ"]


def test_wards_and_communes_act() -> None:
    (given,) = found_tasks("- Các phường Châu Sơn, Lam Hạ và xã Liên Sơn bàn giao xong mặt bằng cho nhà thầu.")
    assert given[1] == ["phường Châu Sơn", "phường Lam Hạ", "xã Liên Sơn"]


def test_whoever_joins_in_at_the_end_is_a_partner() -> None:
    given = found_tasks(
        "4. <a>Sở Y tế</a> hoàn thành làm sạch dữ liệu tiêm chủng của trẻ em; <c>UBND các xã</c> phối hợp đối "
        "soát thông tin."
    )
    assert [(lead, with_) for _, lead, with_, _ in given] == [(["Sở Y tế"], ["UBND các xã"])]
    invited = found_tasks("4. <a>Sở Y tế</a> tổ chức tư vấn tại các xã, mời <a>Hội Nông dân tỉnh</a> cùng tham gia.")
    assert [with_ for _, _, with_, _ in invited] == [["Hội Nông dân tỉnh"]]


def test_whoever_is_asked_in_the_course_of_a_task_has_none_of_his_own() -> None:
    tasks = found_tasks(
        "3. <a>Sở Y tế</a>:\n- Kiểm tra nguồn nước; khi nước bẩn phải hướng dẫn, yêu cầu <c>các hộ</c> đun sôi nước."
    )
    assert [t[1] for t in tasks] == [["Sở Y tế"]]


def test_communes_and_districts_named_one_by_one() -> None:
    given = found_tasks(
        '1. <a>Phòng A</a> dỡ xong 19 nhà sai phép; các phường <a r="district">An Phú</a>, <a r="district">Bắc Sơn</a> '
        "cử lực lượng tham gia khi có yêu cầu của quận.\n"
        "2. <c>UBND các xã</c>, nhất là các xã Hòa Phong, Cư Pui, trực tiếp chỉ đạo thu các loại quỹ."
    )
    assert [lead for _, lead, *_ in given] == [
        ["Phòng A"],
        ["An Phú", "Bắc Sơn"],
        ["UBND các xã", "xã Hòa Phong", "xã Cư Pui"],
    ]

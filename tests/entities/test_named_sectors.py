"""Sectors named one by one, what a group's noun is told apart by, and each body of a kind."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

GROUPS = [
    "Yêu cầu <g>các ngành Công an, Y tế, Giao thông vận tải</g> bảo đảm an toàn cho thí sinh.",
    "<g>Các ngành Y tế, Giáo dục, Công an</g> phối hợp chặt chẽ kiểm tra bếp ăn.",
    "Sự phối hợp của <g>các ngành Tài chính, Thuế</g> và <g>UBND các huyện</g> còn hạn chế.",
    "<g>Các ngành Quân sự, Biên phòng địa phương</g> tuần tra khu vực cửa sông.",
    "Giá trị các ngành Công nghiệp, Xây dựng tăng 5%.",
    "Yêu cầu <g>các đơn vị quản lý hồ đập</g> kiểm tra an toàn công trình.",
    "<g>Các đơn vị quản lý hồ, đập thủy lợi</g> rà soát quy trình xả lũ.",
    "Giao <g>các đơn vị quản lý lưới điện</g> kiểm tra hành lang tuyến.",
    "Yêu cầu <g>các đơn vị</g> quản lý chặt chẽ kho quỹ.",
    "Phối hợp <g>các cơ quan tham mưu giúp việc</g> Tỉnh ủy soạn thảo quy chế.",
    "<g>Các cơ quan tham mưu và giúp việc</g> cấp ủy rà soát hồ sơ.",
    "Yêu cầu <g>các cơ quan quản lý nhà nước về đất đai</g> kiểm tra việc sử dụng đất công.",
    "<g>Các cơ quan quản lý nhà nước</g> về cơ bản đã vào cuộc.",
    "Yêu cầu <g>các đơn vị sử dụng lao động</g> rà soát hợp đồng của công nhân.",
    "Yêu cầu <g>các đơn vị</g> sử dụng lao động đúng quy định.",
    "Giao <g>các đơn vị thực hiện nhiệm vụ công ích</g> duy trì vệ sinh đường phố.",
    "Yêu cầu <g>các đơn vị tổ chức thi</g> rà soát phương án coi thi.",
    # Each of many acts; what each has, gets or grew by tells of places only.
    "<g>Mỗi xã, phường</g> thành lập một tổ hỗ trợ người dân.",
    "Trong tháng tới, <g>mỗi huyện, thị xã</g> rà soát các điểm sạt lở.",
    "Đề nghị <g>mỗi huyện, thành phố</g> chọn hai xã làm điểm.",
    "<g>Từng huyện, thị, thành ủy</g> xây dựng kế hoạch kiểm tra.",
    "<g>Từng chi bộ, đảng bộ</g> xây dựng kế hoạch giám sát.",
    "<g>Mỗi huyện, thành, thị ủy</g>, <g>đảng ủy trực thuộc</g> chọn một mô hình.",
    "Đến hết năm, mỗi xã, phường có ít nhất một câu lạc bộ; bình quân mỗi xã, phường thu 2 tỷ đồng.",
    "Mỗi xã, phường xây dựng được một mô hình; dân số mỗi huyện, thành phố tăng đều.",
]


@pytest.mark.parametrize("example", GROUPS)
def test_groups(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    assert [bare[m.start : m.end] for m in found if m.collective] == [s.text for s in spans]

"""Bodies of reform programmes: staffs of committees, projects' boards, administrations through the levels, and what
only looks like them."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure


def named(text: str, *, collective: bool) -> list[str]:
    found = find_agencies(structure(text), Context(issuer_level="province"))
    return [text[m.start : m.end] for m in found if m.collective is collective]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sửa trụ sở Trung tâm Khoa học, Công nghệ, Đổi mới sáng tạo, mua máy.",
         ["Trung tâm Khoa học, Công nghệ, Đổi mới sáng tạo"]),
        ("Trung tâm Khoa học, Thư viện, Nhà văn hóa được sửa chữa.", ["Trung tâm Khoa học"]),
        ("Trung tâm Khoa học, Sở Y tế cùng dự.", ["Trung tâm Khoa học", "Sở Y tế"]),
        ("Ban Quản lý dự án hỗ trợ chương trình cải cách tư pháp tỉnh giải ngân.",
         ["Ban Quản lý dự án hỗ trợ chương trình cải cách tư pháp tỉnh"]),
        ("Phòng Nội vụ tham mưu chương trình cải cách hành chính.", ["Phòng Nội vụ"]),
        ("Tổ chuyên viên giúp việc Ban Chỉ đạo có trách nhiệm tổng hợp báo cáo.", ["Ban Chỉ đạo"]),
        ("Tổ chuyên viên giúp việc Hội đồng thẩm định giá đất tỉnh hoàn thiện hồ sơ.",
         ["Hội đồng thẩm định giá đất tỉnh"]),
        ("Thành lập Tổ chuyên viên giúp việc UBND huyện Kim Bảng.", ["UBND huyện Kim Bảng"]),
        ("Cử một tổ chuyên viên đi kiểm tra chợ.", []),
        ("Phối hợp với Sở Y tế, Trường Chính trị, Báo Hà Giang tuyên truyền.",
         ["Sở Y tế", "Trường Chính trị", "Báo Hà Giang"]),
        ("Học viên vào Trường Chính trị, học ba tháng.", []),
    ],
)  # fmt: skip
def test_named(text: str, names: list[str]) -> None:
    assert named(text, collective=False) == names


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Các cơ quan hành chính từ tỉnh đến huyện, xã lập sổ.", ["Các cơ quan hành chính từ tỉnh đến huyện, xã"]),
        ("Các đơn vị từ cấp tỉnh đến cấp xã lập sổ.", ["Các đơn vị từ cấp tỉnh đến cấp xã"]),
        ("Các cơ quan chuyển hồ sơ từ tỉnh đến huyện trong ngày.", ["Các cơ quan"]),
        ("Gộp các đơn vị từ 5 đến 10 người.", ["các đơn vị"]),
        ("Chuyển các đơn vị từ huyện đến xã quản lý.", ["các đơn vị"]),
        ("Bàn giao các đơn vị từ huyện đến tỉnh quản lý.", ["các đơn vị"]),
        ("Cử công chức các cơ quan từ tỉnh xuống xã hỗ trợ.", ["các cơ quan"]),
        ("Tăng cường cán bộ các cơ quan từ tỉnh về xã.", ["các cơ quan"]),
        ("Giám đốc Sở-Ban-Ngành tỉnh lập sổ.", ["Sở-Ban-Ngành tỉnh"]),
        ("Sửa trụ sở-ban quản lý chợ.", []),
        ("Họp Ban Chỉ đạo giảm nghèo quận huyện.", ["Ban Chỉ đạo giảm nghèo quận huyện"]),
        ("Công an thị xã Phường Mỹ, Phòng Nội vụ quận Huyện Khê họp.", []),
        ("Gộp các đơn vị sự nghiệp y tế, giáo dục.", ["các đơn vị sự nghiệp y tế, giáo dục"]),
        ("Gộp các đơn vị sự nghiệp y tế, giáo dục thường xuyên mở lớp.", ["các đơn vị sự nghiệp y tế"]),
        (
            "Các đơn vị sự nghiệp y tế, giáo dục, văn hóa thực hiện tự chủ.",
            ["Các đơn vị sự nghiệp y tế, giáo dục, văn hóa"],
        ),
        (
            "Gộp các đơn vị sự nghiệp văn hóa, thể thao và du lịch.",
            ["các đơn vị sự nghiệp văn hóa, thể thao và du lịch"],
        ),
        ("Gộp các đơn vị sự nghiệp y tế, giáo dục, chăn nuôi.", ["các đơn vị sự nghiệp y tế"]),
        ("Mời UBND quận, huyện có liên quan dự.", ["UBND quận, huyện có liên quan"]),
        ("UBND quận, huyện liên quan đến dự án lập sổ.", ["UBND quận, huyện"]),
        ("Báo cáo của UBND huyện, thị xã liên quan tình hình hạn hán.", ["UBND huyện, thị xã"]),
        ("UBND xã, phường liên quan mật thiết với công tác này.", ["UBND xã, phường"]),
        ("UBND huyện, xã liên quan rà soát đất.", ["UBND huyện, xã liên quan"]),
        ("Các cấp, các ngành, các lĩnh vực đẩy mạnh cải cách.", ["Các cấp, các ngành, các lĩnh vực"]),
        ("Các ngành, lĩnh vực khác, căn cứ Kế hoạch này, lập sổ.", ["Các ngành, lĩnh vực khác"]),
        ("Các ngành, lĩnh vực khác tiếp tục phát triển.", []),
        ("Thu hút vốn vào các ngành, lĩnh vực khác, căn cứ quy hoạch.", []),
    ],
)
def test_groups(text: str, groups: list[str]) -> None:
    assert named(text, collective=True) == groups


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("UBND quận- huyện", "Ủy ban nhân dân quận, huyện"),
        ("UBND các xã - thị trấn", "Ủy ban nhân dân các xã, thị trấn"),
        ("UBND huyện - thị xã - thành phố", "Ủy ban nhân dân huyện, thị xã, thành phố"),
        ("UBND xã – phường - thị trấn", "Ủy ban nhân dân xã, phường, thị trấn"),
        ("Sở-Ban-Ngành tỉnh", "Sở-Ban-Ngành tỉnh"),
    ],
)
def test_units_that_a_dash_joins(words: str, name: str) -> None:
    (found,) = find_agencies(structure(f"Chủ tịch {words} lập sổ."), Context(issuer_level="province"))
    assert found.canonical == name

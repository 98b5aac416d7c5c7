"""Where the names of enterprises, schools, hamlets and groups end that are told to act, alone or beside others."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.records import TaskRecord
from vnadmin_extract.relations.tasks.assignment.proper_names import proper_end

HEAD = (
    "UBND TỈNH HÒA SƠN\nSố: 9/TB-UBND\nHòa Sơn, ngày 12 tháng 4 năm 2031\nTHÔNG BÁO\n"
    "Kết luận của Chủ tịch UBND tỉnh tại phiên họp\n"
)
TOLD = [
    (
        "1. Công ty TNHH MTV Cấp nước Sơn Hà nối mạng, kéo thêm 9 km đường ống, hoàn thành trong quý II/2031.",
        [("nối mạng, kéo thêm", ["Công ty TNHH MTV Cấp nước Sơn Hà"], [])],
    ),
    (
        "1. Sở Y tế và Trường Cao đẳng Sơn Hà mở các lớp đào tạo nghề cho lao động nông thôn.",
        [("mở các lớp đào tạo", ["Sở Y tế", "Trường Cao đẳng Sơn Hà"], [])],
    ),
    (
        "2. Chi cục Thủy lợi phối hợp với Công ty cổ phần Giống cây trồng Hà Sơn khoan 05 giếng dự phòng.",
        [("khoan 05 giếng dự", ["Chi cục Thủy lợi"], ["Công ty cổ phần Giống cây trồng Hà Sơn"])],
    ),
    (
        "3. Phòng Kinh tế phối hợp với Hợp tác xã cam Sơn Hà và các thôn chăm sóc vườn cây.",
        [("chăm sóc vườn cây", ["Phòng Kinh tế"], ["Hợp tác xã cam Sơn Hà", "các thôn"])],
    ),
    (
        "3. Hội Nông dân tỉnh liên kết với Công ty cổ phần Giống Sơn Hà cung ứng 20 tấn giống cho hội viên.",
        [("cung ứng 20 tấn", ["Hội Nông dân tỉnh"], ["Công ty cổ phần Giống Sơn Hà"])],
    ),
    (
        "4. Tập đoàn Điện lực Việt Nam, Tổng công ty Thép Việt Nam và các thương nhân phân phối giữ mức tồn kho.",
        [
            (
                "giữ mức tồn kho",
                ["Tập đoàn Điện lực Việt Nam", "Tổng công ty Thép Việt Nam", "các thương nhân phân phối"],
                [],
            )
        ],
    ),
    (
        "4. Cục Hải quan tỉnh và các doanh nghiệp bến cảng kết nối dữ liệu trong vòng 30 ngày.",
        [("kết nối dữ liệu trong", ["Cục Hải quan tỉnh", "các doanh nghiệp bến cảng"], [])],
    ),
    (
        "5. Công ty TNHH MTV Thủy lợi Sơn Hà, Công ty TNHH MTV Thủy lợi Hà Sơn và các chủ đập trực ban 24/24 giờ.",
        [
            (
                "trực ban 24/24 giờ",
                ["Công ty TNHH MTV Thủy lợi Sơn Hà", "Công ty TNHH MTV Thủy lợi Hà Sơn", "các chủ đập"],
                [],
            )
        ],
    ),
    (
        "6. Tổng công ty Thép Hà Sơn và Tổng công ty Giấy Sơn Hà bảo đảm đủ hàng bán trong dịp Tết.",
        [("bảo đảm đủ hàng", ["Tổng công ty Thép Hà Sơn", "Tổng công ty Giấy Sơn Hà"], [])],
    ),
    (
        "7. Trưởng các bản nộp đủ quỹ phòng chống thiên tai đến 30/6/2031.",
        [("nộp đủ quỹ phòng", ["các bản"], [])],
    ),
    (
        "8. Năm 2031 bố trí 5 tỷ đồng cho chợ; những năm sau Sở Tài chính cân đối trong dự toán chi.",
        [("cân đối trong dự", ["Sở Tài chính"], [])],
    ),
    (
        "9. UBND xã Tà Mung, Chà Nưa và thị trấn Sơn Hà: giải tỏa hành lang đường tỉnh.",
        [
            (
                "giải tỏa hành lang",
                ["Ủy ban nhân dân xã Tà Mung", "Ủy ban nhân dân xã Chà Nưa", "Ủy ban nhân dân thị trấn Sơn Hà"],
                [],
            )
        ],
    ),
    (
        "10. Yêu cầu các đơn vị thuộc tỉnh; Trung tâm Y tế các huyện, thị xã (dưới đây gọi tắt là Trung tâm Y tế các "
        "huyện); các sở, ngành lập danh sách người bệnh.",
        [
            (
                "lập danh sách người",
                ["các đơn vị thuộc tỉnh", "Trung tâm Y tế các huyện, thị xã", "các sở, ngành"],
                [],
            )
        ],
    ),
    (
        "II. ĐỐI VỚI SỞ Y TẾ CÁC TỈNH, THÀNH PHỐ\n1. Rà soát kho thuốc của các bệnh viện trên địa bàn.",
        [("Rà soát kho thuốc", ["SỞ Y TẾ CÁC TỈNH, THÀNH PHỐ"], [])],
    ),
]


@pytest.mark.parametrize(("order", "tasks"), TOLD)
def test_names_end_before_what_is_to_be_done(
    tmp_path: Path, order: str, tasks: list[tuple[str, list[str], list[str]]]
) -> None:
    path = tmp_path / "order.txt"
    path.write_text(HEAD + order + "\n", encoding="utf-8")
    found = [r for r in Pipeline().process(path).records if isinstance(r, TaskRecord)]
    assert [
        (" ".join((r.text or "").split()[:4]), [m.canonical for m in r.lead], [m.canonical for m in r.cooperating])
        for r in found
    ] == [(" ".join(action.split()[:4]), lead, beside) for action, lead, beside in tasks]


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("Công ty TNHH MTV Thoát nước đô thị, kéo thêm ống", ""),
        ("Công ty CP Cấp nước, Trường Tiểu học A", ""),
        ("Trường PTDT Nội trú tỉnh, rà soát", ""),
        ("Bệnh viện Đa khoa Hùng Vương khu vực miền núi, Trường A", ""),
        ("Tập đoàn Dầu Khí quốc gia, rà soát", ""),
        ("Công ty TNHH MTV Cấp nước Sơn Hà nối mạng, kéo thêm ống", " nối mạng, kéo thêm ống"),
    ],
)
def test_a_name_is_cut_only_before_an_act(name: str, act: str) -> None:
    assert name[proper_end(name) :] == act

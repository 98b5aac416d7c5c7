"""Long lists of who is told: groups that no one recognised among them, sectors, members, blocks of units."""

from __future__ import annotations

import pytest
from relating import found_tasks

TOLD = [
    (
        "5. <a>Phòng A</a> cùng với <a>Đài B</a>, <a>Ban C</a> chuẩn bị giải đua thuyền mùa xuân.",
        ("chuẩn bị giải đua thuyền mùa xuân", ["Phòng A"], ["Đài B", "Ban C"]),
    ),
    (
        "6. <a>Phòng A</a> phối hợp với Trạm: <a>Khuyến nông</a>, <a>Thú y</a> chỉ đạo chăm sóc lúa xuân.",
        ("chỉ đạo chăm sóc lúa xuân", ["Phòng A"], ["Khuyến nông", "Thú y"]),
    ),
    # Heads of groups, one after another.
    (
        "7. Trưởng các phòng, Giám đốc các trung tâm, Thủ trưởng <c>các đơn vị</c> lập dự toán năm sau.",
        ("lập dự toán năm sau", ["các phòng", "các trung tâm", "các đơn vị"], []),
    ),
    (
        "8. Đối với các cầu yếu, <a>Sở A</a> và <a>Sở B</a> mỗi đơn vị chọn hai cầu để sửa trước.",
        ("mỗi đơn vị chọn hai cầu để sửa trước", ["Sở A", "Sở B"], []),
    ),
    (
        "9. Đơn vị nào chậm nộp quá ba tháng thì <a>Sở A</a> tham mưu thu hồi đất.",
        ("tham mưu thu hồi đất", ["Sở A"], []),
    ),
    (
        "10. Ngành Y tế chủ trì, phối hợp với ngành Giáo dục tổ chức khám mắt cho học sinh.",
        ("tổ chức khám mắt cho học sinh", ["Ngành Y tế"], ["ngành Giáo dục"]),
    ),
    (
        "11. Đối với án tồn, <a>Viện A</a> kiểm sát việc thi hành án ở các xã.",
        ("kiểm sát việc thi hành án ở các xã", ["Viện A"], []),
    ),
    (
        "12. <a>Sở Y tế</a>:\n- Không cho xe máy vào sân bệnh viện.",
        ("Không cho xe máy vào sân bệnh viện", ["Sở Y tế"], []),
    ),
    # Heads of hamlets and blocks, members of a body, each first in a list of who is told.
    (
        "13. Trưởng các khối thi đua, Giám đốc <c>các sở</c> lập bảng chấm điểm.",
        ("lập bảng chấm điểm", ["các khối thi đua", "các sở"], []),
    ),
    (
        "14. Trưởng ban các ấp, Chủ tịch <c>UBND các xã</c> tổ chức nạo vét mương.",
        ("tổ chức nạo vét mương", ["các ấp", "UBND các xã"], []),
    ),
    (
        "15. Yêu cầu các thành viên <a>Ban Chỉ đạo</a>, Thủ trưởng <c>các đơn vị</c> nghiêm túc trực ca đêm.",
        ("nghiêm túc trực ca đêm", ["các thành viên Ban Chỉ đạo", "các đơn vị"], []),
    ),
    (
        "16. Các đồng chí Ủy viên <a>Ban A</a>, Giám đốc <a>Sở B</a> chịu trách nhiệm kiểm tra các chốt.",
        ("kiểm tra các chốt", ["Các đồng chí Ủy viên Ban A", "Sở B"], []),
    ),
    # A second word of order joins those who are told the same.
    (
        "Giao <a>Công an A</a> và đề nghị <a>Tòa án B</a> xử lý nghiêm các vụ phá rừng.",
        ("xử lý nghiêm các vụ phá rừng", ["Công an A", "Tòa án B"], []),
    ),
    (
        "Yêu cầu <c>các sở</c>; đề nghị <a>Hội A</a> thực hiện một số nhiệm vụ sau:\na) Vận động người dân trồng tre.",
        ("Vận động người dân trồng tre", ["các sở", "Hội A"], []),
    ),
    (
        "22. Giao <a>Sở A</a> khẩn trương chủ trì, phối hợp <c>các xã</c> kiểm đếm cây trồng.",
        ("kiểm đếm cây trồng", ["Sở A"], ["các xã"]),
    ),
    # Units that no one recognised, among known ones.
    (
        "17. Điện lực Sơn Hà, <a>Bưu điện tỉnh</a> bảo đảm điện cho các trạm bơm.",
        ("bảo đảm điện cho các trạm bơm", ["Điện lực Sơn Hà", "Bưu điện tỉnh"], []),
    ),
    (
        "18. <a>Sở A</a> phối hợp với Xí nghiệp Thủy nông, <c>các xã</c> vận hành cống.",
        ("vận hành cống", ["Sở A"], ["Xí nghiệp Thủy nông", "các xã"]),
    ),
    (
        "19. <a>Báo A</a>, Bản tin Nông thôn mở chuyên mục về giống lúa mới.",
        ("mở chuyên mục về giống lúa mới", ["Báo A", "Bản tin Nông thôn"], []),
    ),
    (
        "20. Ban cán sự đảng, đảng đoàn (nếu có), <a>Thường trực A</a> chuẩn bị bản kiểm điểm.",
        ("chuẩn bị bản kiểm điểm", ["Ban cán sự đảng", "đảng đoàn", "Thường trực A"], []),
    ),
    (
        '21. <a>Công an A</a> phối hợp với UBND các huyện <a r="elliptic" n="UBND huyện B">B</a>, '
        '<a r="elliptic" n="UBND huyện C">C</a> tổ chức diễn tập.',
        ("tổ chức diễn tập", ["Công an A"], ["UBND huyện B", "UBND huyện C"]),
    ),
    (
        "1. <a>Hạt Kiểm lâm</a>, Công ty TNHH MTV phát triển rừng Sơn Hà, <a>Chi cục A</a> kiểm tra rừng khộp.",
        ("kiểm tra rừng khộp", ["Hạt Kiểm lâm", "Công ty TNHH MTV phát triển rừng Sơn Hà", "Chi cục A"], []),
    ),
    (
        "2. <a>Sở Y tế</a> chủ trì, phối hợp với <a>Trung tâm A</a>, Tổ dân phố rà soát người cao tuổi.",
        ("rà soát người cao tuổi", ["Sở Y tế"], ["Trung tâm A", "Tổ dân phố"]),
    ),
    (
        "3. Kiểm toán nội bộ, <a>Phòng Ngân quỹ</a> kiểm tra đột xuất kho tiền.",
        ("kiểm tra đột xuất kho tiền", ["Kiểm toán nội bộ", "Phòng Ngân quỹ"], []),
    ),
    (
        "4. <a>Trạm Y tế xã</a>, các trường công lập tổ chức tẩy giun cho học sinh.",
        ("tổ chức tẩy giun cho học sinh", ["Trạm Y tế xã", "các trường công lập"], []),
    ),
    (
        "5. <a>Sở A</a> cùng các sở: <a>B</a>, <a>C</a> thẩm định giá dịch vụ.",
        ("thẩm định giá dịch vụ", ["Sở A"], ["B", "C"]),
    ),
    (
        "6. <a>Sở A</a> rà soát kho tàng, Quỹ đất ở các xã và lập bản đồ.",
        ("rà soát kho tàng, Quỹ đất ở các xã và lập bản đồ", ["Sở A"], []),
    ),
    (
        'Công an các huyện <a r="elliptic" n="Công an huyện A">A</a>, <a r="elliptic" n="Công an huyện B">B</a> '
        "tuần tra ban đêm trên sông.",
        ("tuần tra ban đêm trên sông", ["Công an huyện A", "Công an huyện B"], []),
    ),
    (
        "Giao <c>UBND các huyện</c> phối hợp với <a>Công an</a>, Y tế, Điện lực địa phương bảo đảm an toàn kỳ thi.",
        ("bảo đảm an toàn kỳ thi", ["UBND các huyện"], ["Công an", "Y tế", "Điện lực địa phương"]),
    ),
    (
        "<c>Các xã</c> phối hợp với <a>Công an</a>, Giao thông và Xây dựng rà soát biển báo trên đường liên thôn.",
        ("rà soát biển báo trên đường liên thôn", ["Các xã"], ["Công an", "Giao thông", "Xây dựng"]),
    ),
    (
        "<a>Sở Nội vụ</a> phối hợp với Y tế, <c>Công an các huyện</c> bảo đảm an toàn kỳ thi.",
        ("bảo đảm an toàn kỳ thi", ["Sở Nội vụ"], ["Y tế", "Công an các huyện"]),
    ),
    (
        "1. <c>Các sở, ban, ngành</c>, <a>Mặt trận Tổ quốc</a>, đoàn thể, lực lượng vũ trang thuộc tỉnh; "
        "<c>UBND các huyện</c> treo cờ Tổ quốc dịp lễ.",
        ("treo cờ Tổ quốc dịp lễ", ["Các sở, ban, ngành", "Mặt trận Tổ quốc", "UBND các huyện"], []),
    ),
    (
        "2. <a>Sở Y tế</a>, các doanh nghiệp khai khoáng trong tỉnh và <c>UBND các xã</c> quan trắc bụi ở mỏ đá.",
        ("quan trắc bụi ở mỏ đá", ["Sở Y tế", "UBND các xã"], []),
    ),
    (
        "3. <c>UBND các huyện</c>; <c>các đơn vị</c> thuộc khối thi đua số 2 của tỉnh phát động phong trào trồng cây.",
        ("phát động phong trào trồng cây", ["UBND các huyện", "các đơn vị"], []),
    ),
    (
        "Đề nghị Hiệu trưởng các trường, Thủ trưởng <c>các đơn vị</c> rà soát đội ngũ giáo viên thỉnh giảng.",
        ("rà soát đội ngũ giáo viên thỉnh giảng", ["các trường", "các đơn vị"], []),
    ),
    (
        "<a>Sở Y tế</a> yêu cầu các bệnh viện, <a>Trung tâm Y tế huyện</a> xây dựng phương án thu dung.",
        ("xây dựng phương án thu dung", ["các bệnh viện", "Trung tâm Y tế huyện"], []),
    ),
    (
        "Giao các trường học, các hợp tác xã và <c>UBND các xã</c> tổ chức thu gom rác thải nhựa.",
        ("tổ chức thu gom rác thải nhựa", ["các trường học", "các hợp tác xã", "UBND các xã"], []),
    ),
    (
        "Theo đề nghị của các trường, <a>Sở Giáo dục</a> rà soát mức học phí.",
        ("rà soát mức học phí", ["Sở Giáo dục"], []),
    ),
    (
        "Đề nghị thành viên <a>Ban Chỉ đạo</a> kiểm tra công tác tiêm chủng tại các xã.",
        ("kiểm tra công tác tiêm chủng tại các xã", ["thành viên Ban Chỉ đạo"], []),
    ),
    (
        "<c>Mỗi xã, phường</c> chọn một thôn làm điểm phân loại rác.",
        ("chọn một thôn làm điểm phân loại rác", ["Mỗi xã, phường"], []),
    ),
    (
        "<c>Các sở, ngành</c> còn nhiệm vụ quá hạn hoàn thành dứt điểm sau 15 ngày.",
        ("hoàn thành dứt điểm sau 15 ngày", ["Các sở, ngành"], []),
    ),
    (
        "<c>Các hội</c> sáu tháng một lần sơ kết, gửi kết quả về Thường trực.",
        ("sáu tháng một lần sơ kết, gửi kết quả về Thường trực", ["Các hội"], []),
    ),
    (
        "2. Quá hạn mà chưa xong, <a>Sở Tài chính</a> tổng hợp, trình cấp trên thu hồi vốn.",
        ("tổng hợp, trình cấp trên thu hồi vốn", ["Sở Tài chính"], []),
    ),
]


@pytest.mark.parametrize(("example", "given"), TOLD)
def test_who_acts_with_whom(example: str, given: tuple[str, list[str], list[str]]) -> None:
    assert [task[:3] for task in found_tasks(example)] == [given]

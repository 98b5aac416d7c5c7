from __future__ import annotations

from itertools import pairwise

import pytest

from vnadmin_extract.normalize.repair import find_repairs


def repaired(text: str) -> str:
    for start, end, new, _ in reversed(find_repairs([text], scanned=True)[0]):
        text = text[:start] + new + text[end:]
    return text


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("Công văn ngày/05/01/2024 của Sở Y tế", "Công văn ngày 05/01/2024 của Sở Y tế"),
        ("báo cáo ngày14/12/2023", "báo cáo ngày 14/12/2023"),
        ("trước ngày l4/12/2023", "trước ngày 14/12/2023"),
        ("trước ngày 0l/O3/2024", "trước ngày 01/03/2024"),
        ("ngày 05 tháng | 3 năm 2024", "ngày 05 tháng 3 năm 2024"),
        ("ngày05 tháng3 năm2024", "ngày 05 tháng 3 năm 2024"),
        ("ngày l0 tháng l2 năm 2O24", "ngày 10 tháng 12 năm 2024"),
        ("trong tháng ll và trước ngày 05 tháng l2.", "trong tháng 11 và trước ngày 05 tháng 12."),
        ("trước ngày 20/l0, từ l5/1l đến 15/12", "trước ngày 20/10, từ 15/11 đến 15/12"),
        ("hằng tháng lo cho dân, xã 5/l2 xã đạt", "hằng tháng lo cho dân, xã 5/l2 xã đạt"),
        (
            "tỷ suất sinh 14,2%o, giảm 0,15 %0; băng 96,8 % cùng kỳ",
            "tỷ suất sinh 14,2‰, giảm 0,15 ‰; bằng 96,8 % cùng kỳ",
        ),
        ("trong l5 ngày làm việc", "trong 15 ngày làm việc"),
        ("xong trong quý IIT/2024", "xong trong quý III/2024"),
        ("xong trong quý Il năm 2024", "xong trong quý II năm 2024"),
        ("xong trong Quý H/2024", "xong trong Quý II/2024"),
        ("xong trong quý TV", "xong trong quý IV"),
        ("Il. Nhiệm vụ", "II. Nhiệm vụ"),
        ("IIT. Tổ chức thực hiện", "III. Tổ chức thực hiện"),
        ("thu 12,5 tý đồng", "thu 12,5 tỷ đồng"),
        ("Nghị định số 87\u20442017/NĐ-CP", "Nghị định số 87/2017/NĐ-CP"),
        ("thu 52.310 ty đồng", "thu 52.310 tỷ đồng"),
        ("Công văn số 37/B\u0422\u0421-\u041aHTC ngày 5/3", "Công văn số 37/BTC-KHTC ngày 5/3"),
        ("thu l.250 tỷ đồng, tăng 1O,5%", "thu 1.250 tỷ đồng, tăng 10,5%"),
        ("chi 85O.000 triệu đồng, 12.3OO tấn và I2 hộ", "chi 850.000 triệu đồng, 12.300 tấn và 12 hộ"),
        ("10l xăng, 5l/ha, CO2, H2O và km 1O", "10l xăng, 5l/ha, CO2, H2O và km 1O"),
        ("chi 300 triệu đông", "chi 300 triệu đồng"),
        ("chi 300 triệu đòng", "chi 300 triệu đồng"),
        ("vốn 3 nghìn tỳ đồng", "vốn 3 nghìn tỷ đồng"),
        ("Điêu 3. Hiệu lực", "Điều 3. Hiệu lực"),
        ("Luật số 62/2025/QHI5 và 55/2019/QHl4", "Luật số 62/2025/QH15 và 55/2019/QH14"),
        ("Nghị quyết số 88/NQ-UBTVQHI3", "Nghị quyết số 88/NQ-UBTVQH13"),
        ("Luật số 43/2013/QHI13 ngày", "Luật số 43/2013/QH13 ngày"),
        ("Công điện số 77/CĐ-T'Tg ngày", "Công điện số 77/CĐ-TTg ngày"),
        ("Quyết định số 86/2006/QĐ-TTEg", "Quyết định số 86/2006/QĐ-TTg"),
        ("Tờ trình số 58/TTT-UBND ngày", "Tờ trình số 58/TTr-UBND ngày"),
        ("Chỉ thị số 15/CT-TTq về", "Chỉ thị số 15/CT-TTg về"),
        ("bụi mịn dưới 45 ug/m3", "bụi mịn dưới 45 μg/m3"),
        ("giảm xuống đưới 7% và tăng dat 80% đên năm 2030", "giảm xuống dưới 7% và tăng đạt 80% đến năm 2030"),
        ("Nghị quyết số ] 26/NO-HĐND và 21-NO/TW", "Nghị quyết số 126/NQ-HĐND và 21-NQ/TW"),
        ("rộng 8,5 m?/người (sàn 120 m?)", "rộng 8,5 m²/người (sàn 120 m²)"),
        ("diện tích sàn 9.400 mÃ, bình quân 25,1 mĩ sàn/người", "diện tích sàn 9.400 m², bình quân 25,1 m² sàn/người"),
        ("Diện tích kho là 9.400 m; dung tích bể 310 m.", "Diện tích kho là 9.400 m²; dung tích bể 310 m³."),
        ("đào đắp 7.300 mộ đất; cấp nước 640 m”/ngày đêm", "đào đắp 7.300 m³ đất; cấp nước 640 m³/ngày đêm"),
        ("cấp 640 m/ngày đêm trên diện tích 32 km”, 45 km?", "cấp 640 m³/ngày đêm trên diện tích 32 km², 45 km²"),
        ("được sửa như sau: lộ giới rộng 32 m”; dài 7 km”.", "được sửa như sau: lộ giới rộng 32 m”; dài 7 km”."),
        ("Khối lượng (mŠ)", "Khối lượng (m³)"),
        # Neither which figure it was nor that there was one is sure.
        ("đường dài 9.400 m, gió 12 m/s, di dời 12 mộ", "đường dài 9.400 m, gió 12 m/s, di dời 12 mộ"),
        ("mở rộng 640 m?; đường “dài 32 km”.", "mở rộng 640 m²; đường “dài 32 km”."),
        ("thu được 640 m? và 2 m°", "thu được 640 m? và 2 m°"),
        (
            "diện tích mặt nước 640 m?, cho nhà nước thuê đất ở 12 m?",
            "diện tích mặt nước 640 m², cho nhà nước thuê đất ở 12 m²",
        ),
        ("khối lượng diện tích 640 m?", "khối lượng diện tích 640 m?"),
        ("bụi mịn dưới 50 \\ig/m3 và 30 iig/m³", "bụi mịn dưới 50 μg/m3 và 30 μg/m³"),
        ("trước ngảy 15/3/2024 đến ngay 08/02/2026", "trước ngày 15/3/2024 đến ngày 08/02/2026"),
        ("xong frong Quý I năm 2026 (rong tháng 01/2026)", "xong trong Quý I năm 2026 (trong tháng 01/2026)"),
        ("làm ngay 6 tháng đầu năm", "làm ngay 6 tháng đầu năm"),
        ("chậm nhẩt trong Quỷ IV/2025", "chậm nhất trong Quý IV/2025"),
        ("tảng 5,2%, giám gần 3%, tầng 5", "tăng 5,2%, giảm gần 3%, tầng 5"),
    ],
)
def test_dates_amounts_and_numerals(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        (["l. Sở Y tế rà soát", "việc mua thuốc.", "2. Sở Tài chính chi"], ["1. Sở Y tế rà soát", ..., ...]),
        (["I. Sở Y tế rà soát.", "2. Sở Tài chính chi."], ["1. Sở Y tế rà soát.", ...]),
        (["I. KẾT QUẢ", "1. Về thu", "2. Về chi"], [..., ..., ...]),
        (["I. KẾT QUẢ", "a) Thu", "II. NHIỆM VỤ", "2. Về chi"], [..., ..., ..., ...]),
        (["k. Sở Y tế", "l. Sở Nội vụ", "m. Sở Công Thương", "2. Sở"], [..., ..., ..., ...]),
        (
            ["9. Chợ", "l0. Sở Nội vụ", "1l) Sở Y tế", "2.l. Về thu"],
            [..., "10. Sở Nội vụ", "11) Sở Y tế", "2.1. Về thu"],
        ),
        (["l.204 học sinh", "O1 xã", "I0 hộ"], ["1.204 học sinh", "01 xã", "10 hộ"]),
    ],
)
def test_numerals_of_lists(hurt: list[str], right: list[object]) -> None:
    texts = []
    for text, edits in zip(hurt, find_repairs(hurt, scanned=True), strict=True):
        for start, end, new, _ in reversed(edits):
            text = text[:start] + new + text[end:]
        texts.append(text)
    assert texts == [old if new is ... else new for old, new in zip(hurt, right, strict=True)]


@pytest.mark.parametrize("text", ["TL. GIÁM ĐỐC", "TL. BỘ TRƯỞNG", "LT. Hồ sơ", "I. Kết quả", "T. Hồ sơ"])
def test_abbreviations_are_no_numerals(text: str) -> None:
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("theo tỉnh thần đổi mới", "theo tinh thần đổi mới"),
        ("đây mạnh xuất khâu, dich vụ", "đẩy mạnh xuất khẩu, dịch vụ"),
        ("báo cáo cấp có thâm quyền, doanh nghiệp", "báo cáo cấp có thẩm quyền, doanh nghiệp"),
        ("Khan trương giải ngân", "Khẩn trương giải ngân"),
        ("các đoanh nghiệp và quôc gia", "các doanh nghiệp và quốc gia"),
        ("KÊ HOẠCH năm", "KẾ HOẠCH năm"),
        ("các tông công ty", "các tổng công ty"),
        ("dé gây khó khăn", "để gây khó khăn"),
        ("các vân dé sau", "các vấn đề sau"),
        ("tô chức thúc day sản xuất", "tổ chức thúc đẩy sản xuất"),
        ("Nghị quyết sô 02/NQ-CP, Chỉ thị so 10/CT-TTg", "Nghị quyết số 02/NQ-CP, Chỉ thị số 10/CT-TTg"),
        ("xong trong thang 12 năm 2024", "xong trong tháng 12 năm 2024"),
        ("Chi thị của Thủ tướng", "Chỉ thị của Thủ tướng"),
    ],
)
def test_words_whose_marks_are_wrong(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("UBND tình báo cáo", "UBND tình báo cáo"),
        ("gửi UBND tinh, các sở", "gửi UBND tỉnh, các sở"),
        ("ỦY BAN NHÂN DÂN TÌNH QUẢNG NGÃI", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"),
        ("trên địa bàn tính.", "trên địa bàn tỉnh."),
        ("các sở cùa tình Bắc Ninh", "các sở của tỉnh Bắc Ninh"),
    ],
)
def test_single_syllables(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("CONG HOA XÃ HOI CHU NGHIA VIET NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Doc lap - Tu do - Hanh phuc", "Độc lập - Tự do - Hạnh phúc"),
        ("BO TÀI CHÍNH", "BỘ TÀI CHÍNH"),
        ("UY BAN NHAN DAN TỈNH", "ỦY BAN NHÂN DÂN TỈNH"),
        ("UY BAN NHAN DAN TINH LAO CAI", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"),
        ("TONG LIEN DOAN LAO DONG VIET NAM", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"),
        ("Giao So Nông nghiep và Moi trường", "Giao Sở Nông nghiệp và Môi trường"),
        ("QUYET DINH", "QUYẾT ĐỊNH"),
        ("KÊ HOẠCH", "KẾ HOẠCH"),
        ("Noi nhan: Sở Y tế", "Nơi nhận: Sở Y tế"),
        ("So: 12/TB-UBND", "Số: 12/TB-UBND"),
        ("An Sơn, ngay 05 thang 3 năm 2024", "An Sơn, ngày 05 tháng 3 năm 2024"),
        ("Sớ Y tế chủ trì", "Sở Y tế chủ trì"),
        ("II. TO CHUC THUC HIEN", "II. TỔ CHỨC THỰC HIỆN"),
        (
            "giao các sơ, bán, ngành và các huyên, thị xã, thành phô",
            "giao các sở, ban, ngành và các huyện, thị xã, thành phố",
        ),
        ("UBND các tính, thành phố góp ý", "UBND các tỉnh, thành phố góp ý"),
    ],
)
def test_formulas_whose_marks_are_lost(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


@pytest.mark.parametrize(
    "text",
    [
        "Điều chỉnh phù hợp với thực tế; đề xuất khâu tổ chức; cộng tác viên, thứ trưởng, thủ trưởng",
        "Ủy ban nhân dân tỉnh, Uỷ ban nhân dân tỉnh, hoà bình, hòa bình, thuỷ sản",
        "kinh tế số tài chính số; dân số, chi tiêu công, chỉ tiêu; công nhân, công nhận",
        "truyền thông và truyền thống, văn hoa, thị trưởng, tiểu thủ công nghiệp, giá định",
        "số biên chế do cấp trên giao; hỏi nông dân về dé xuất; vào sổ 12/2024; cầu thang 12 bậc; so 5/7; sổ 10/CT",
        "11. Sở Nội vụ", "I. Kết quả", "quý hiếm, quý I, quý 2, Quý IV/2024", "H. Bắc Sơn",
        "25 tỷ đồng, 3 tỉ đồng, 12.500 đồng, ngày 05/01/2024, ngày 5 tháng 3 năm 2024",
        "Số: 12/QĐ-UBND ngày 14/12/2023", "O3/2024/TT-BTC, I5/NQ-CP",
        "The Ministry of Finance and the Bank; thanh pho Ha Noi, bao cao ket qua thuc hien",
        "nếu có chế tài; có chế độ báo cáo; số với; tại sản xuất",
        "tình hình Hà Nam; tính toán; địa bàn tỉnh; nhân dân tính đến nay; trong tình huống; toàn tỉnh",
        "KT. THỐNG ĐỐC", "TỔNG THƯ KÝ Nguyễn Thị Thu",
        "PHÓ THỐNG ĐỐC", "Trần Đắc Thu", "Lò Tuấn Thu", "huyện Tu Mơ Rông",
        "cầu dài 300 m? Trạm ở đâu? đạt lúa; đến đợt 2",
        "tý, sửu; người đông; một triệu đồng bào; năm 2024-2025",
    ],
)  # fmt: skip
def test_sound_text_is_left_alone(text: str) -> None:
    assert find_repairs([text]) == [[]]


def test_edits_are_in_order_apart_and_named() -> None:
    (edits,) = find_repairs(["ngày14/12/2023 theo tỉnh thần đây mạnh, 5 tý đông, BO TÀI CHÍNH"], scanned=True)
    assert [rule for *_, rule in edits] == ["date", "word", "word", "amount", "amount", "formula"]
    assert all(a[1] <= b[0] for a, b in pairwise(edits))


def test_the_old_placement_of_tones_is_kept() -> None:
    assert repaired("CỘNG HOÀ XÃ HỘI CHU NGHĨA VIỆT NAM") == "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("các đ ơ n vị, thành ph ố và t ỉ nh", "các đơn vị, thành phố và tỉnh"),
        ("TRI Ể N KHAI TH Ự C HIỆN", "TRIỂN KHAI THỰC HIỆN"),
        ("H ƯỚ NG D ẪN V Ề THU GOM RÁC", "HƯỚNG DẪN VỀ THU GOM RÁC"),
        ("Bộ Ng o ại giao", "Bộ Ngoại giao"),
        ("Lao động - Thương binh và Xã hộ i phối h ợ p", "Lao động - Thương binh và Xã hội phối hợp"),
        ("4. Th ờ i gian, b i ện pháp", "4. Thời gian, biện pháp"),
        ("phá t triển chươ ng trình tr iệt để", "phát triển chương trình triệt để"),
        ("tỷ lệ c òn 8%, ch ỉ đạt mức thấp", "tỷ lệ còn 8%, chỉ đạt mức thấp"),
    ],
)
def test_syllables_in_pieces(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


@pytest.mark.parametrize(
    "text",
    [
        "theo điểm c ở trên, tiết d ở dưới",
        "lãi 5.000 đ ủng hộ quỹ",
        "khu y tế, cán bộ thu y",
        "nhóm b ít hộ hơn, loại c ít vốn",
        "năm thứ i của kỳ, hệ số k ổn định",
        "rộng 12 m ở đoạn đầu",
        "SỞ Y TẾ TỈNH",
    ],
)
def test_letters_that_stand_alone_are_no_pieces(text: str) -> None:
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("Thông tư của Bộ trưởngBộ Y tế", "Thông tư của Bộ trưởng Bộ Y tế"),
        ("theo đề nghị của Giám đốcSở Nội vụ", "theo đề nghị của Giám đốc Sở Nội vụ"),
        ("gửi UBND xãHòa, thị trấn", "gửi UBND xã Hòa, thị trấn"),
        ("mô hình VietGAP, mua máy tính MacBook", "mô hình VietGAP, mua máy tính MacBook"),
        ("Kếhoạch", "Kế hoạch"),
        ("THỰCHIỆN", "THỰC HIỆN"),
        ("Đơnvịtính", "Đơn vị tính"),
        ("Tỷlệ (%)", "Tỷ lệ (%)"),
        ("xã Krôngpắk, Viêngchăn, Đăkglei", "xã Krôngpắk, Viêngchăn, Đăkglei"),
    ],
)
def test_a_missing_space(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


@pytest.mark.parametrize(
    "text",
    [
        "Giao Viện Chăn nuôi và Vùng 2 Hải quân rà soát.",
        "Mời Hội Đông y, Ban Đô thị, Báo Quân khu và Cục Bổ trợ tư pháp.",
    ],
)
def test_names_of_bodies_are_left(text: str) -> None:
    assert repaired(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Số bác sĩ trên một vạn dân đạt 8,5 người.",
        "Năng suất chè 52,9 tạ/ha tăng 2,3 tạ/ha; lúa 60 tạ/ha tăng 3 tạ/ha; trồng 40 ha tăng 2 ha.",
        "Mặc dù bão lụt nhiều, các trường vẫn mở cửa.",
        "Tuyến Hà Nội - Lào Cai tạo kết nối; giúp dân sơ tán; cảng cạn Bản Vược.",
        "Chuyển viện 12 ca; đến xã Tụ Nhân về vấn đề An sinh.",
        "Lập dự trù 90 hộp thuốc; số liều còn lại; chống chuyển giá; đại biểu dân cử; cơ thể khỏe mạnh; mở khóa học.",
        "Phân bố dân cư; trang trải chi phí; tuyên dương 5 tập thể; hơn nửa số hộ; mùa lũ năm 2020; vì thế, cần chờ.",
        "Tăng gia sản xuất; nơi trú tránh bão; giá cá tra; mỗi trường một tủ sách; hội thao ngành; phường An Lạc.",
        "Nhà máy điện tại Kỳ Sơn là công trình lớn; xếp hàng chờ; lịch sự với dân; tuần thứ hai; giải đoán ảnh.",
    ],
)
def test_words_beside_each_other_are_no_third_one(text: str) -> None:
    assert find_repairs([text], scanned=True) == [[]]


def test_a_text_that_no_scanner_read_keeps_its_syllables_unless_it_is_hurt() -> None:
    typed = "Tỷ lệ lấp đầy nhanh; diện tích cao su đại điền và 10 ha chè."
    hurt = ["Đây mạnh xuât khâu", "doanh nghiêp và phap luât", "thúc đây sản xuât"]
    assert find_repairs([typed] * 4) == [[]] * 4  # what only looks like other words proves no hurt
    assert find_repairs([typed, *hurt])[-1]
    assert find_repairs(["đẩy mạnh xuât khẩu", "Thúc đây sản xuất"])[-1] == []  # one slip may be the typist's


@pytest.mark.parametrize(
    ("hurt", "right"),
    [
        ("Bộ Kế hoạch va Đầu tư, các sở va đơn vị đã họp", "Bộ Kế hoạch và Đầu tư, các sở và đơn vị đã họp"),
        ("hai xe va chạm nhau trên quốc lộ", "hai xe va chạm nhau trên quốc lộ"),
        ("TONG CỤC HAI QUAN", "TỔNG CỤC HẢI QUAN"),
        ("Nhiệt độ 5 μg và Ω đo được", "Nhiệt độ 5 μg và Ω đo được"),
    ],
)
def test_small_words_and_letterheads_of_scanned_texts(hurt: str, right: str) -> None:
    assert repaired(hurt) == right


def test_what_the_text_means_elsewhere_is_not_taken_for_another_word() -> None:
    text = "Có 4 huyện có tiến độ thu thấp (dưới 60% dự toán), 3 huyện có số thu thấp hơn cùng kỳ."
    assert repaired(text) == text

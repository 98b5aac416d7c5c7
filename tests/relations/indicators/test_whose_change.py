"""Whose change a figure is, and what it is held against, where several values stand in one sentence."""

from __future__ import annotations

import pytest
from test_indicators import indicators

Told = list[tuple[str, list[tuple[str, str, str]]]]


def told(text: str) -> Told:
    return [(d.name, [(c.basis, c.kind, f"{c.value.normalize():f}") for c in d.comparisons]) for d in indicators(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a share is of the whole, whatever the change behind it is held against
        ("Thu nội địa đạt 19 tỷ đồng, chiếm gần 48% và tăng 15% so với cùng kỳ.",
         [("thu nội địa", [("other", "ratio", "48"), ("same_period", "change", "15")])]),
        ("Nợ xấu là 30 tỷ đồng, chiếm 2% nhưng giảm 5% so với đầu năm.",
         [("nợ xấu", [("other", "ratio", "2"), ("previous", "change", "-5")])]),
        # two changes, two times
        ("Doanh thu đạt 90 tỷ đồng, tăng 4% và 20% so với tháng trước và cùng kỳ.",
         [("doanh thu", [("previous", "change", "4"), ("same_period", "change", "20")])]),
        # parts in the next sentence are held against what the whole is
        ("Vốn đầu tư đạt 245 tỷ đồng, tăng 9% so với tháng trước. Bao gồm vốn tỉnh 90 tỷ đồng, tăng 8%; vốn huyện "
         "50 tỷ đồng, giảm 7%.",
         [("vốn đầu tư", [("previous", "change", "9")]), ("vốn tỉnh", [("previous", "change", "8")]),
          ("vốn huyện", [("previous", "change", "-7")])]),
        # what a comma does not part
        ("Thu đạt 6 tỷ đồng, chi đạt 4 tỷ đồng, so với cùng kỳ số thu giảm 2%, số chi tăng 1%.",
         [("thu", []), ("chi", [("same_period", "change", "1")]), ("mức giảm số thu so với cùng kỳ", [])]),
        ("So với cùng kỳ vận chuyển hàng hóa giảm 2%, luân chuyển tăng 1%.",
         [("mức giảm vận chuyển hàng hóa so với cùng kỳ", []),
          ("tốc độ tăng luân chuyển hàng hóa so với cùng kỳ", [])]),
        # behind all the parts the words are of the whole again
        ("Vốn FDI đạt 412 triệu USD, gồm cấp mới 286 triệu USD và tăng vốn 126 triệu USD, bằng 82% kế hoạch, giảm 27%.",
         [("vốn FDI", [("plan", "ratio", "82"), ("same_period", "change", "-27")]), ("cấp mới vốn FDI", []),
          ("tăng vốn", [])]),
        ("Vốn giao 112,4 tỷ đồng, giải ngân 18,9 tỷ đồng, bằng 16,8%.",
         [("vốn giao", []), ("giải ngân vốn giao", [("plan", "ratio", "16.8")])]),
        # the rate of each of two counts stands behind it
        ("Giải quyết 861 vụ với 1.652 bị cáo, đạt tỷ lệ 96,5% về số vụ và 94,6% về số bị cáo.",
         [("giải quyết vụ", [("other", "ratio", "96.5")]), ("bị cáo", [("other", "ratio", "94.6")])]),
        # the price base in brackets parts nothing
        ("Giá trị sản xuất nông nghiệp đạt 2.000 tỷ đồng (giá 2010) tăng 4% so với cùng kỳ.",
         [("giá trị sản xuất nông nghiệp", [("same_period", "change", "4")])]),
        # a season
        ("Xuống giống 13.900 ha, nhiều hơn vụ mùa năm trước 1.200 ha.",
         [("diện tích xuống giống", [("previous", "change_abs", "1200")])]),
        # what was planned to change compares nothing
        ("Tổng đàn lợn đạt 900 con, tăng 5% (kế hoạch tăng từ 12 - 15%).",
         [("tổng đàn lợn", [("same_period", "change", "5")])]),
        # the next thing of a list
        ("Giá trị sản xuất đạt mức tăng trưởng 4,2%, chủ yếu do trồng trọt tăng 3,9% và thuỷ sản tăng 7,5%.",
         [("giá trị sản xuất đạt mức tăng trưởng", []), ("tốc độ tăng trồng trọt", []),
          ("tốc độ tăng thuỷ sản", [])]),
        # no more can have come than there are now
        ("Phạt 212 vụ; khởi tố 02 vụ (tăng 24 vụ so với cùng kỳ).", [("vụ phạt", [("same_period", "change_abs", "24")]),
         ("khởi tố vụ", [])]),
        # how many more, and no number of them
        ("Xảy ra 212 vụ cháy, tăng 21 vụ, 30 người bị thương so với cùng kỳ.",
         [("vụ cháy", [("same_period", "change_abs", "21")])]),
        ("Giảm 06 hộ nghèo, 11 hộ cận nghèo so với năm trước.", []),
        # the year before of the thing right before the bracket
        ("Khu vực dịch vụ tăng trưởng 7%, trong đó bán lẻ tăng 9%, vận tải tăng 8% (cùng kỳ năm trước tăng 7,3%).",
         [("khu vực dịch vụ tăng trưởng", []), ("tốc độ tăng bán lẻ", []), ("tốc độ tăng vận tải", []),
          ("tốc độ tăng vận tải", [])]),
        # the plan that a percentage is of
        ("Thu ngân sách đạt 2.865 tỷ đồng (đạt 53% chỉ tiêu dự toán 5.400 tỷ đồng).",
         [("thu ngân sách", [("plan", "ratio", "53")]), ("thu ngân sách", [])]),
        ("Tỷ lệ đạt chuẩn ở đô thị 85%, nông thôn 60% (kế hoạch: 90% và 65%).",
         [("tỷ lệ đạt chuẩn ở đô thị", []), ("tỷ lệ đạt chuẩn ở nông thôn", [])]),
    ],
)  # fmt: skip
def test_a_change_is_of_its_own_value(text: str, values: Told) -> None:
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a change is no level
        ("Mục tiêu: Giảm tỷ lệ hộ nghèo từ 4% trở lên.", [("mức giảm tỷ lệ hộ nghèo", None)]),
        ("Có thêm 07 xã đạt chuẩn nông thôn mới.", [("xã đạt chuẩn nông thôn mới tăng thêm", None)]),
        # in brackets a change may go the other way
        ("IIP 6 tháng giảm 0,7% so với cùng kỳ (cùng kỳ năm 2022 tăng 8,6%).",
         [("mức giảm IIP so với cùng kỳ", None), ("tốc độ tăng IIP", "iip_growth")]),
        ("GRDP bình quân đầu người 36 triệu đồng (năm 2010 là 20 triệu đồng).",
         [("GRDP bình quân đầu người", "grdp_per_capita")] * 2),
        # how many of whom a rate is told of is no value
        ("Tỷ lệ lấp đầy 13 khu công nghiệp đạt 71%.", [("tỷ lệ lấp đầy 13 khu công nghiệp", None)]),
        ("Có 30 mặt hàng đạt kim ngạch trên 1 tỷ USD, chiếm 92% tổng kim ngạch xuất khẩu (5 mặt hàng trên 10 tỷ USD, "
         "chiếm 58%).",
         [("mặt hàng", None), ("mặt hàng", None)]),
        # those that there are, not those that closed
        ("Toàn tỉnh có 118 doanh nghiệp giải thể. Lũy kế đến nay toàn tỉnh có 12.846 doanh nghiệp.",
         [("doanh nghiệp giải thể", "dissolved_enterprises"), ("doanh nghiệp", None)]),
        # "lần lượt" of two times is not of two things
        ("Tỷ lệ lao động có bằng cấp, chứng chỉ năm 2025 và năm 2030 lần lượt là 30% và 40%.",
         [("tỷ lệ lao động có bằng cấp, chứng chỉ", None)] * 2),
        # the noun behind the unit is of its own figure
        ("Vận chuyển tăng bình quân 9,1%/năm về hàng hóa và 8,2%/năm về hành khách.",
         [("tốc độ tăng bình quân vận chuyển về hàng hóa", None), ("tốc độ tăng vận chuyển về hành khách", None)]),
    ],
)  # fmt: skip
def test_a_value_is_named_by_its_own_words(text: str, names: list[tuple[str, str | None]]) -> None:
    assert [(d.name, d.indicator_id) for d in indicators(text)] == names


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a noun behind the figure is that of the whole, not of the parts in brackets
        ("Làm thủ tục 900 tờ khai (xuất khẩu 400 tờ khai, nhập khẩu 500 tờ khai), tăng 12% về tờ khai.",
         [("làm thủ tục", [("same_period", "change", "12")]), ("xuất khẩu tờ khai", []), ("nhập khẩu tờ khai", [])]),
        ("Cấp 900 tờ khai (kim ngạch 40 triệu USD), tăng 12% về tờ khai, tăng 8% về kim ngạch.",
         [("cấp tờ khai", [("same_period", "change", "12")]), ("kim ngạch", [("same_period", "change", "8")])]),
    ],
)  # fmt: skip
def test_a_change_told_by_its_noun(text: str, values: Told) -> None:
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # of the count and of the rate beside it, as the figures tell
        ("Còn 750 hộ nghèo, tỷ lệ 4,9%, giảm 250 hộ, tương ứng giảm 2% so với đầu năm.",
         [("hộ nghèo", [("previous", "change_abs", "-250")]), ("tỷ lệ hộ nghèo", [("previous", "change", "-2")])]),
        ("Còn 750 hộ nghèo, tỷ lệ 4,9%, giảm 250 hộ (2%) so với đầu năm.",
         [("hộ nghèo", [("previous", "change_abs", "-250")]), ("tỷ lệ hộ nghèo", [("previous", "change", "-2")])]),
        ("Còn 750 hộ nghèo, tỷ lệ 4,9%, giảm 250 hộ (25%) so với đầu năm.",
         [("hộ nghèo", [("previous", "change_abs", "-250"), ("previous", "change", "-25")]), ("tỷ lệ hộ nghèo", [])]),
        ("Đã khám phá 45/50 vụ, 77 đối tượng, đạt tỷ lệ 90%.",
         [("vụ khám phá", [("other", "ratio", "90")]), ("đối tượng", [])]),
        # of a total that is no value
        ("Cấp 1.230 tài khoản, nâng tổng số tài khoản được kích hoạt lên 4.512/12.000, đạt 38%.",
         [("cấp tài khoản", [])]),
        ("Khám phá 45 vụ, ít hơn 05 vụ (45/50 vụ).", [("vụ khám phá", [("same_period", "change_abs", "-5")])]),
        ("Khám phá 45 vụ, ít hơn 05 vụ = 10% (45/50 vụ).",
         [("vụ khám phá", [("same_period", "change_abs", "-5"), ("same_period", "change", "-10")])]),
        # one unit for both
        ("Có 52 hợp tác xã và 187 doanh nghiệp, tăng lần lượt 06 và 21 doanh nghiệp so với cùng kỳ.",
         [("hợp tác xã", [("same_period", "change_abs", "6")]),
          ("doanh nghiệp", [("same_period", "change_abs", "21")])]),
        # how much the year before had grown, and what a part takes from the whole
        ("Bán lẻ đạt 90 tỷ đồng, tăng 19,2%, loại trừ yếu tố giá tăng 7,6% (cao hơn mức tăng 5,9% của cùng kỳ).",
         [("bán lẻ", [("same_period", "change", "19.2"), ("same_period", "change", "7.6")])]),
        ("Chế biến tăng 9,3%, đóng góp 8,1 điểm phần trăm; khai khoáng giảm 11,4%, làm giảm 0,1 điểm phần trăm.",
         [("tốc độ tăng chế biến", []), ("đóng góp của chế biến", []), ("mức giảm khai khoáng", [])]),
    ],
)  # fmt: skip
def test_a_change_told_beside_counts_and_rates(text: str, values: Told) -> None:
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("Trả đúng hạn 3.989 hồ sơ (đạt 99,4%).", [[("other", "ratio", "99.4")]]),
        ("Vốn sự nghiệp 300 tỷ đồng, đã giải ngân 150 tỷ đồng, bằng 50%.", [[], [("plan", "ratio", "50")]]),
        ("Đã giải ngân 150 tỷ đồng, bằng 50%.", [[("plan", "ratio", "50")]]),
        ("Đã giải ngân 150 tỷ đồng, bằng 50% so với cùng kỳ.", [[("same_period", "ratio", "50")]]),
        ("Tiếp nhận 300 hồ sơ, đã giải quyết 150 hồ sơ, bằng 50%.", [[], [("other", "ratio", "50")]]),
        # the same stretch, whatever days it is counted from
        ("Trong 6 tháng (từ 15/11/2023 đến 14/5/2024) xảy ra 120 vụ cháy, giảm 8% so với 6 tháng trước.",
         [[("previous", "change", "-8")]]),
        ("Trong 3 tháng (từ 15/12/2023 đến 14/3/2024) xảy ra 120 vụ cháy, giảm 8% so với quý I năm 2023.",
         [[("same_period", "change", "-8")]]),
        ("Quý I/2024, xử phạt 71 vụ với số tiền 23 tỷ đồng, tăng 8% số vụ và tăng 6% số tiền so với quý I/2023.",
         [[("same_period", "change", "8")], [("same_period", "change", "6")]]),
        ("Biên chế có 487 người, giảm 64 người so với trước khi sáp nhập.", [[("previous", "change_abs", "-64")]]),
        # a figure before it of the same time, and one of the year before
        ("Kế hoạch vốn năm 2024 trung ương giao 7.284 tỷ đồng, HĐND tỉnh giao 8.122 tỷ đồng (cao hơn 838 tỷ đồng).",
         [[], [("other", "change_abs", "838")]]),
        ("Năm 2022 thu 7.284 tỷ đồng, năm 2023 thu 8.122 tỷ đồng (cao hơn 838 tỷ đồng).",
         [[], [("previous", "change_abs", "838")]]),
    ],
)  # fmt: skip
def test_what_a_comparison_is_held_against(text: str, comparisons: list[list[tuple[str, str, str]]]) -> None:
    assert [comparison for _, comparison in told(text)] == comparisons


ACCIDENTS = "Xảy ra 120 vụ tai nạn giao thông, làm chết 40 người, bị thương 90 người"
OF_ACCIDENTS, OF_DEAD = ("same_period", "change_abs", "-30"), ("same_period", "change_abs", "2")


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        # an acronym names the accidents, and brackets tell of what stands before them
        (f"{ACCIDENTS}. So với cùng kỳ năm 2023, số vụ TNGT giảm 30 vụ (giảm 20%), số người chết tăng 2 người.",
         [[OF_ACCIDENTS, ("same_period", "change", "-20")], [OF_DEAD], []]),
        (f"{ACCIDENTS}. So với cùng kỳ năm 2023, số vụ PCCC giảm 30 vụ (giảm 20%), số người chết tăng 2 người.",
         [[], [OF_DEAD], []]),
        (f"{ACCIDENTS}. So với tháng cùng kỳ năm 2023 giảm 30 vụ (giảm 20%), tăng 02 người chết.",
         [[OF_ACCIDENTS, ("same_period", "change", "-20")], [OF_DEAD], []]),
        # one sentence, two times
        (f"{ACCIDENTS}. So với cùng kỳ năm 2023 giảm 30 vụ (giảm 20%), tăng 02 người chết; so với tháng 4/2024 tăng 07 "
         "vụ, giảm 05 người chết.",
         [[OF_ACCIDENTS, ("same_period", "change", "-20"), ("previous", "change_abs", "7")],
          [OF_DEAD, ("previous", "change_abs", "-5")], []]),
        (f"{ACCIDENTS}, không có người mất tích. So với cùng kỳ năm trước giảm 30 vụ, tăng 02 người chết.",
         [[OF_ACCIDENTS], [OF_DEAD], []]),
        ("Xảy ra 120 vụ cháy, so với cùng kỳ năm 2023 phát hiện ít hơn 30 vụ (20%).",
         [[OF_ACCIDENTS, ("same_period", "change", "-20")]]),
        ("Xảy ra 120 vụ cháy, so với cùng kỳ xảy ra ít hơn 30 vụ.", [[OF_ACCIDENTS]]),
        ("Xảy ra 120 vụ cháy (giảm 30), làm chết 4 người (tăng 2).", [[OF_ACCIDENTS], [OF_DEAD]]),
        ("Lập biên bản 710 trường hợp vi phạm, phạt tiền 16 tỷ đồng. So với cùng kỳ, số trường hợp vi phạm giảm 8%, "
         "tiền phạt tăng 2 tỷ đồng (tăng 14%).",
         [[("same_period", "change", "-8")], [OF_DEAD, ("same_period", "change", "14")]]),
    ],
)  # fmt: skip
def test_changes_told_anew(text: str, changes: list[list[tuple[str, str, str]]]) -> None:
    assert [comparisons for _, comparisons in told(text)] == changes


def test_a_long_list_of_changes_is_read_in_no_time() -> None:
    changes = " tăng 5 vụ (5%); so với tháng 4 giảm 3 người chết," * 40
    assert told(f"{ACCIDENTS}. So với cùng kỳ năm trước{changes} xyz.")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # one verb and what both are held against before the first figure
        ("Xảy ra 45 vụ cháy, làm bị thương 8 người, cao hơn cùng kỳ 10 vụ và 3 người.",
         [[("same_period", "change_abs", "10")], [("same_period", "change_abs", "3")]]),
        ("Xảy ra 45 vụ cháy, làm bị thương 8 người, ít hơn tháng trước 10 vụ và 3 người.",
         [[("previous", "change_abs", "-10")], [("previous", "change_abs", "-3")]]),
        ("Xảy ra 45 vụ cháy, làm bị thương 8 người, nhiều hơn 10 vụ và 3 người so với cùng kỳ.",
         [[("same_period", "change_abs", "10")], [("same_period", "change_abs", "3")]]),
        ("Xử lý 900 trường hợp, phạt tiền 34 tỷ đồng, so với cùng kỳ tăng 120 trường hợp, 5 tỷ đồng.",
         [[("same_period", "change_abs", "120")], [("same_period", "change_abs", "5")]]),
        ("Tỷ lệ hộ nghèo 3,1%, số hộ nghèo 900 hộ, giảm 120 hộ và 0,9 điểm phần trăm so với đầu năm.",
         [[("previous", "change_abs", "-0.9")], [("previous", "change_abs", "-120")]]),
        # no values of their own
        ("Bắt giữ 45 vụ, 67 đối tượng, nhiều hơn 5 vụ, 8 đối tượng so với cùng kỳ.",
         [[("same_period", "change_abs", "5")], []]),
        ("Kiểm tra 45 cơ sở, xử lý 34 vụ, phạt 2,3 tỷ đồng, tăng 12 cơ sở, 8 vụ và 0,5 tỷ đồng so với cùng kỳ.",
         [[("same_period", "change_abs", "12")], [], []]),
        ("Sản lượng cá đạt 9.000 tấn, so với kế hoạch vượt 450 tấn, tăng 3%.",
         [[("plan", "change_abs", "450"), ("same_period", "change", "3")]]),
        ("Hoàn thành 12 dự án, cao hơn cùng kỳ 2 dự án và 5 điểm phần trăm.", [[("same_period", "change_abs", "2")]]),
        ("Xử lý 900 trường hợp, so với cùng kỳ tăng 120 trường hợp, phạt tiền 34 tỷ đồng.",
         [[("same_period", "change_abs", "120")], []]),
        # of each its rate, by the unit behind it
        ("Đã tiếp nhận 5.600 hồ sơ của 1.200 doanh nghiệp, tăng 9,5% hồ sơ và 3,1% doanh nghiệp so với cùng kỳ.",
         [[("same_period", "change", "9.5")], [("same_period", "change", "3.1")]]),
        ("Đã tiếp 450 lượt công dân, tiếp nhận 520 đơn, tăng 12% lượt và giảm 5% đơn so với cùng kỳ.",
         [[("same_period", "change", "12")], [("same_period", "change", "-5")]]),
        ("Đã tiếp nhận 5.600 hồ sơ của 1.200 doanh nghiệp, giảm 9,5% về số hồ sơ nhưng tăng 64 doanh nghiệp.",
         [[("same_period", "change", "-9.5")], [("same_period", "change_abs", "64")]]),
        # whose they are, or where, is only said beside
        ("Đã tiếp nhận 5.600 hồ sơ của 1.200 doanh nghiệp, tăng 9,5%.", [[("same_period", "change", "9.5")], []]),
        ("Đã khám cho 4.500 lượt người tại 31 xã, đạt 60% kế hoạch.", [[("plan", "ratio", "60")]]),
        # a value of its own
        ("Cấp mới 31 dự án, vốn đăng ký của doanh nghiệp 900 tỷ đồng, tăng 12%.",
         [[], [("same_period", "change", "12")]]),
        ("Kiểm tra 345 cơ sở, xử phạt 56 cơ sở, tăng 12%.", [[], [("same_period", "change", "12")]]),
    ],
)  # fmt: skip
def test_changes_of_two_values_in_turn(text: str, values: list[list[tuple[str, str, str]]]) -> None:
    assert [changes for _, changes in told(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # no changes, but counts of what was not counted before
        ("Toàn tỉnh giảm 300 hộ nghèo, 12 xã đạt chuẩn và 3 xã đạt chuẩn nâng cao so với năm 2022.",
         ["xã đạt chuẩn", "xã đạt chuẩn nâng cao"]),
        ("Toàn tỉnh giảm 300 hộ nghèo, 12 xã đạt chuẩn và 3 xã nâng cao so với năm 2022.",
         ["xã đạt chuẩn", "xã nâng cao"]),
    ],
)  # fmt: skip
def test_counts_behind_a_change(text: str, values: list[str]) -> None:
    assert [name for name, _ in told(text)] == values


def test_words_that_tell_why_join_no_changes() -> None:
    for why in ("nhờ cải cách và", "do cải cách,"):
        *_, bodies = told(f"Đã tiếp nhận 5.600 hồ sơ của 1.200 doanh nghiệp, tăng 9,5% {why} 3,1% doanh nghiệp.")
        assert ("same_period", "change", "3.1") not in bodies[1]


def test_points_of_one_rate_have_no_base_twice() -> None:
    (rate,) = told("Tỷ lệ nghèo là 2,1%, giảm 0,2 điểm phần trăm và 0,1 điểm phần trăm so với quý trước và cùng kỳ.")
    assert [c for c in rate[1] if c[1] == "change_abs"] == [("previous", "change_abs", "-0.2")]

"""Text files whose tables a converter set with spaces are read row by row, like any other table."""

from __future__ import annotations

from textwrap import dedent

import pytest

from vnadmin_extract.document import Line, Page, Table
from vnadmin_extract.ingest.plain import read_plain

FIGURES = """
    II. KẾT QUẢ MỘT SỐ CHỈ TIÊU

      TT   Chỉ tiêu                          Đơn vị      Kế hoạch    Thực hiện     So với
                                             tính        năm 2031    6 tháng       KH (%)
      1    Thu ngân sách                     Tỷ đồng       8.500       4.460         52,5
      2    Diện tích rừng trồng tập trung    Ha            1.200         640         53,3
           và rừng phòng hộ
      3    Khách du lịch                     Lượt         92.300      51.840         56,2

    Ghi chú: số liệu ước.
"""
TASKS = """
      TT   Nhiệm vụ                             Chủ trì                   Thời hạn
      1    Rà soát hồ sơ thuê đất giai đoạn     Sở Tài nguyên và          30/10/2031
           2026 - 2030                          Môi trường
      2    Lập danh mục hồ chứa                 Sở Nông nghiệp            Quý IV/2031
"""


def pages_of(text: str) -> tuple[Page, ...]:
    return read_plain(dedent(text).encode())[0]


def grids(text: str) -> list[list[list[str]]]:
    return [
        [[cell.replace("\n", " ") for cell in row] for row in item.grid()]
        for page in pages_of(text)
        for item in page.items
        if isinstance(item, Table)
    ]


def test_a_table_of_figures() -> None:
    assert grids(FIGURES) == [
        [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2031", "Thực hiện 6 tháng", "So với KH (%)"],
            ["1", "Thu ngân sách", "Tỷ đồng", "8.500", "4.460", "52,5"],
            ["2", "Diện tích rừng trồng tập trung và rừng phòng hộ", "Ha", "1.200", "640", "53,3"],
            ["3", "Khách du lịch", "Lượt", "92.300", "51.840", "56,2"],
        ]
    ]


def test_the_lines_around_it_stay_lines() -> None:
    (page,) = pages_of(FIGURES)
    lines = [item.text.strip() for item in page.items if isinstance(item, Line) and item.text.strip()]
    assert lines == ["II. KẾT QUẢ MỘT SỐ CHỈ TIÊU", "Ghi chú: số liệu ước."]


def test_a_table_of_words_by_its_heads() -> None:
    assert grids(TASKS) == [
        [
            ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
            ["1", "Rà soát hồ sơ thuê đất giai đoạn 2026 - 2030", "Sở Tài nguyên và Môi trường", "30/10/2031"],
            ["2", "Lập danh mục hồ chứa", "Sở Nông nghiệp", "Quý IV/2031"],
        ]
    ]


def test_a_name_that_wraps_before_a_capital_stays_in_its_row() -> None:
    text = """
      TT   Nhiệm vụ                Chủ trì              Thời hạn
      1    Xúc tiến đầu tư         Trung tâm Xúc tiến   Quý I/2031
                                   Thương mại và
                                   Du lịch tỉnh
      2    Mở lớp tập huấn         Sở Y tế              Quý II/2031
    """
    assert [row[2] for row in grids(text)[0][1:]] == ["Trung tâm Xúc tiến Thương mại và Du lịch tỉnh", "Sở Y tế"]


def test_a_table_that_goes_on_over_a_page() -> None:
    first_page = dedent(TASKS).rstrip().rpartition("\n2 ")[0]
    second_page = "   2   Lập danh mục hồ chứa            Sở Nông nghiệp      Quý IV/2031\n"
    text = f"{first_page}\n                    5\n\f{second_page}"
    found = [item for page in read_plain(text.encode())[0] for item in page.items if isinstance(item, Table)]
    assert len(found) == 2
    assert found[1].grid() == [["2", "Lập danh mục hồ chứa", "Sở Nông nghiệp", "Quý IV/2031"]]


@pytest.mark.parametrize(
    "text",
    [
        # justified prose, whose words stand far apart
        """
        Thu  ngân sách  tháng 5 đạt  120 tỷ đồng,  tăng 5,2%  so với  cùng kỳ;  chi  90 tỷ đồng,
        tăng  3,1%.  Diện tích   gieo trồng  900 ha,  bằng 98%  kế hoạch;  năng suất  55 tạ/ha,
        sản  lượng 4.950 tấn.  Toàn tỉnh  có 12 xã  đạt chuẩn,  tăng 3 xã  so với năm trước và
        giảm 2 xã   khó khăn;  34 trường   được xây mới,  tăng 5%   so với  năm 2030.
        """,
        # a letterhead and its other side
        """
           ỦY BAN NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             TỈNH HÒA SƠN                       Độc lập - Tự do - Hạnh phúc
           Số: 12/BC-UBND                   Hòa Sơn, ngày 5 tháng 6 năm 2031
        """,
    ],
)
def test_no_tables(text: str) -> None:
    assert grids(text) == []


def test_a_table_has_no_places() -> None:
    (table,) = (item for item in pages_of(FIGURES)[0].items if isinstance(item, Table))
    assert table.bbox is None
    assert {cell.bbox for cell in table.cells} == {None}


UNNUMBERED = """
      Nhiệm vụ                             Cơ quan chủ trì           Thời hạn
      Rà soát hồ sơ thuê đất của           Sở Tài nguyên và          30/10/2031
      các tổ chức kinh tế                  Môi trường
      Lập danh mục hồ chứa                 Sở Nông nghiệp            Quý IV/2031

      II. TỔ CHỨC THỰC HIỆN
      1. Sở Tài chính bố trí kinh phí.
"""


def test_rows_without_numbers_and_the_heading_below() -> None:
    assert grids(UNNUMBERED) == [
        [
            ["Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"],
            ["Rà soát hồ sơ thuê đất của các tổ chức kinh tế", "Sở Tài nguyên và Môi trường", "30/10/2031"],
            ["Lập danh mục hồ chứa", "Sở Nông nghiệp", "Quý IV/2031"],
        ]
    ]
    lines = [i.text.strip() for i in pages_of(UNNUMBERED)[0].items if isinstance(i, Line) and i.text.strip()]
    assert lines == ["II. TỔ CHỨC THỰC HIỆN", "1. Sở Tài chính bố trí kinh phí."]


TABS = FIGURES.replace("      2    Diện", "      1a\tTrong đó\tthu nội địa\n      2    Diện")


@pytest.mark.parametrize("text", [FIGURES, TASKS, UNNUMBERED, TABS, f"{TASKS}\f\f{TASKS}", f"{FIGURES}{TASKS}" * 40])
def test_no_word_is_lost_or_doubled(text: str) -> None:
    said = [
        word
        for page in pages_of(text)
        for item in page.items
        for word in (" ".join(c.text for c in item.cells) if isinstance(item, Table) else item.text).split()
    ]
    assert sorted(said) == sorted(text.split())


NARROW = """
T Nhiệm vụ                         Chủ trì              Thời hạn
T                                                       hoàn thành
A Đất đai
1 Rà soát hồ sơ thuê đất           Sở Tài nguyên        30/10/2031
  giai đoạn mới                    và Môi trường
B Thủy lợi
2 Lập danh mục hồ chứa             Sở Nông nghiệp       Quý IV/2031
"""


def test_a_narrow_column_of_numbers_and_lines_that_name_a_part() -> None:
    (grid,) = grids(NARROW)
    assert grid == [
        ["T T", "Nhiệm vụ", "Chủ trì", "Thời hạn hoàn thành"],
        ["A", "Đất đai", "", ""],
        ["1", "Rà soát hồ sơ thuê đất giai đoạn mới", "Sở Tài nguyên và Môi trường", "30/10/2031"],
        ["B", "Thủy lợi", "", ""],
        ["2", "Lập danh mục hồ chứa", "Sở Nông nghiệp", "Quý IV/2031"],
    ]
    head, _, rest = NARROW.partition("A Đất")
    _, second = (page.items for page in pages_of(f"{head.rstrip()}\n\fA Đất{rest}"))
    assert [item.grid()[0] for item in second if isinstance(item, Table)] == [["A", "Đất đai", "", ""]]


def test_numerals_that_wrap_in_a_column_one_letter_wide() -> None:
    text = """
      T  Nhiệm vụ                       Chủ trì             Thời hạn
      I  ĐẤT ĐAI
      1  Rà soát hồ sơ thuê đất         Sở Tài nguyên       30/10/2031
      I  THỦY LỢI VÀ PHÒNG
      I  CHỐNG THIÊN TAI
      1  Lập danh mục hồ chứa           Sở Nông nghiệp      Quý IV/2031
      I  VIỆC KHÁC
      I
      I
      1  Lập danh mục đập               Sở Nông nghiệp      Quý IV/2031
      I  TỔ CHỨC THỰC HIỆN
      V
    """
    rows = [row[:2] for row in grids(text)[0] if row[0] != "1"][1:]
    assert rows == [
        ["I", "ĐẤT ĐAI"],
        ["II", "THỦY LỢI VÀ PHÒNG CHỐNG THIÊN TAI"],
        ["III", "VIỆC KHÁC"],
        ["IV", "TỔ CHỨC THỰC HIỆN"],
    ]


def test_numerals_that_do_not_count_on_are_rows_of_their_own() -> None:
    text = """
      TT  Nhiệm vụ                       Chủ trì             Thời hạn
      I   ĐẤT ĐAI
      I   RỪNG
      V   THỦY LỢI
      1   Lập danh mục hồ chứa           Sở Nông nghiệp      Quý IV/2031
    """
    assert [row[0] for row in grids(text)[0]] == ["TT", "I", "I", "V", "1"]

"""Tables without ruling lines are told by the columns that their words keep to."""

from __future__ import annotations

from vnadmin_extract.document import Line, Page, Source, Words
from vnadmin_extract.layout import analyse
from vnadmin_extract.normalize import normalise


def line(top: float, *columns: tuple[float, str]) -> Line:
    """A printed line: each column's words from ``x`` on, 6 points a letter."""
    words = []
    text = ""
    for x, content in columns:
        at = x
        for token in content.split():
            text += " " if text else ""
            words.append((len(text), len(text) + len(token), (at, top, at + 6 * len(token), top + 10)))
            text += token
            at += 6 * len(token) + 4
    return Line(text, (words[0][2][0], top, words[-1][2][2], top + 10), Words.of(words), font_size=11)


def paragraphs(*lines: Line) -> list[str]:
    source = Source("0" * 16, "a.pdf", "application/pdf", (Page(1, lines, 595, 842, "text_layer"),))
    return normalise(analyse(source).blocks).mapped.text.rstrip("\n").split("\n")


def test_rows_in_the_same_columns_are_a_table_and_wrapped_cells_are_joined() -> None:
    found = paragraphs(
        line(80, (77, "STT"), (120, "Xã"), (260, "Thu ngân sách"), (400, "Số hộ")),
        line(92, (260, "(triệu đồng)")),
        line(112, (77, "1"), (120, "Mường Kim"), (260, "1.240"), (400, "312")),
        line(132, (77, "2"), (120, "Tà Mung"), (260, "980"), (400, "275")),
    )
    assert found == [
        "STT\tXã\tThu ngân sách (triệu đồng)\tSố hộ",
        "1\tMường Kim\t1.240\t312",
        "2\tTà Mung\t980\t275",
    ]


def test_prose_with_a_wide_space_here_and_there_is_no_table() -> None:
    found = paragraphs(
        line(80, (77, "Trong quý, toàn huyện đã trồng mới"), (330, "120 ha"), (400, "rừng sản xuất")),
        line(96, (77, "và chăm sóc diện tích"), (260, "rừng đã có theo đúng kế hoạch được giao")),
    )
    assert not any("\t" in p for p in found)


def test_three_lines_of_names_without_values_are_no_table() -> None:
    found = paragraphs(
        line(80, (77, "Ban"), (160, "Phòng"), (300, "Tổ")),
        line(96, (77, "Một"), (160, "Hai"), (300, "Ba")),
        line(112, (77, "Bốn"), (160, "Năm"), (300, "Sáu")),
    )
    assert not any("\t" in p for p in found)


def test_what_begins_at_the_margin_is_not_the_second_line_of_a_centred_title() -> None:
    head, title = line(80, (220, "BÁO CÁO")), line(112, (140, "Tình hình thu phí bến bãi cả năm 2031"))
    under = line(128, (160, "của các xã trong vùng hạ du"))
    body = [
        line(144, (85, "Cả năm nay, các bến đã thu đủ phí theo mức được giao và")),
        line(160, (85, "đã nộp vào ngân sách toàn bộ số phí thu được trong năm nay.")),
    ]
    assert paragraphs(head, title, *body)[1] == title.text
    assert paragraphs(head, title, under, *body)[1] == f"{title.text} {under.text}"


def test_a_smear_before_an_article_is_no_part_of_it() -> None:
    found = paragraphs(
        line(80, (120, "Cấp cho các xã 12 máy bơm và 40 km ống")), line(96, (100, "¿90 Điều 4. Sở Y tế thực hiện."))
    )
    assert found[1] == "Điều 4. Sở Y tế thực hiện."

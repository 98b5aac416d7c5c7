from __future__ import annotations

import pytest

from vnadmin_extract.document import Line, ReadError, Table
from vnadmin_extract.ingest.html import read_html


def items(html: str | bytes) -> list[Line | Table]:
    data = html.encode() if isinstance(html, str) else html
    return [item for item in read_html(data)[0][0].items if isinstance(item, Table) or item.text]


def texts(html: str | bytes) -> list[str]:
    return [item.text for item in items(html) if isinstance(item, Line)]


def test_blocks_are_lines_and_spaces_fold() -> None:
    page = (
        "<html><head><title>Cổng</title></head><body><p>Giao  Sở\n Y&nbsp;tế<p>Đoạn <b>hai</b><br>dòng mới</div></body>"
    )
    assert texts(page) == ["Giao Sở Y tế", "Đoạn hai", "dòng mới"]


def test_tables_with_spans() -> None:
    page = (
        "<table border=1><tr><th rowspan=2>TT<th colspan=2>Kế hoạch<tr><td>2024<td>2025<tr><td>1<td>10,5<td>11</table>"
    )
    (table,) = items(page)
    assert isinstance(table, Table)
    assert table.grid() == [["TT", "Kế hoạch", ""], ["", "2024", "2025"], ["1", "10,5", "11"]]


def test_a_table_for_the_letterhead_or_around_the_page_is_no_table() -> None:
    page = (
        "<table><tr><td><table><tr><td>UBND HUYỆN AN SƠN</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>"
        "</td></tr><tr><td><p>Nội dung</p></td></tr></table>"
    )
    assert texts(page) == ["UBND HUYỆN AN SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nội dung"]


def test_menus_scripts_and_hidden_parts_are_left_out() -> None:
    page = (
        "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/a'>Giới thiệu</a></li><li><a href='/b'>Tin tức</a></li>"
        "<li><a href='/c'>Liên hệ</a></li></ul><script>var x;</script><p style='display:none'>ẩn</p><p>Thông báo</p>"
    )
    assert texts(page) == ["Thông báo"]


@pytest.mark.parametrize("tag", ["del", "s", "strike", "span style='text-decoration: line-through'"])
def test_deleted_and_struck_text_is_left_out(tag: str) -> None:
    old = f"<{tag}>80</{tag.split()[0]}>"
    assert texts(f"<p>Cấp {old} <ins>95</ins> triệu đồng</p>") == ["Cấp 95 triệu đồng"]


LETTERHEAD = "<p>UBND XÃ AN SƠN</p><p>Độc lập - Tự do - Hạnh phúc</p>"


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("<header>Thứ Hai, ngày 05/01/2026</header><p>Thông báo</p><footer>Bản quyền của xã</footer>", ["Thông báo"]),
        ("<div role=banner>Đăng nhập</div><aside>Tin mới</aside><p>Thông báo</p>", ["Thông báo"]),
        ("<ul><li><a>Tin tức</a><li><a>Liên hệ</a></ul><p>Thông báo</p>", ["Thông báo"]),
        # The page's content is the document where it holds the formula, or most of the text.
        (f"<main>{LETTERHEAD}</main><div>Các văn bản khác: số 3, số 4, số 5, số 6, số 7</div>",
         ["UBND XÃ AN SƠN", "Độc lập - Tự do - Hạnh phúc"]),
        ("<article><p>Xã tổ chức họp dân tuần sau</p></article><p>Xem thêm</p>", ["Xã tổ chức họp dân tuần sau"]),
        # A document's own parts are kept, whatever the page calls them.
        (f"<header>{LETTERHEAD}</header><main>Thông báo</main>",
         ["UBND XÃ AN SƠN", "Độc lập - Tự do - Hạnh phúc", "Thông báo"]),
        ("<article><header>Thông báo</header><p>Họp dân</p><footer>Lê Văn Thử</footer></article>",
         ["Thông báo", "Họp dân", "Lê Văn Thử"]),
        ("<header><h1>Thông báo</h1></header><p>Họp dân</p>", ["Thông báo", "Họp dân"]),
        ("<aside role=doc-endnotes>1. Theo ngành y tế.</aside>", ["1. Theo ngành y tế."]),
        ("<div role=main><header>Thông báo</header></div>", ["Thông báo"]),
        ("<main>Đang tải</main><p>Thông báo họp dân</p>", ["Đang tải", "Thông báo họp dân"]),
        ("<ul><li><a>Luật Đất đai;</a><li><a>Luật Nhà ở.</a></ul>", ["- Luật Đất đai;", "- Luật Nhà ở."]),
    ],
)  # fmt: skip
def test_parts_of_the_site_are_left_out(page: str, kept: list[str]) -> None:
    assert texts(page) == kept


PAPER = (
    "<div class=vb><div>UBND XÃ AN SƠN</div><div>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>"
    "<div>Độc lập - Tự do - Hạnh phúc</div><div>Giao các thôn báo cáo trước ngày 15/4/2025.</div>"
    "<div>Nơi nhận:</div><div>- Như trên;</div><div>- Cổng thông tin điện tử xã;</div>"
    "<div>KT. CHỦ TỊCH</div><div>Lê Văn Thử</div></div>"
)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<div>Trang chủ » Văn bản » Thông báo</div>", "<div>© 2025 UBND xã An Sơn</div>"),
        ("<div><a>Trang chủ</a> | <a>Đăng nhập</a></div>", "<div><div>Chia sẻ</div><div>In trang</div></div>"),
        ("<div>Ngày đăng: 12/4/2025 - Lượt xem: 120</div>",
         "<div><div>Bản quyền thuộc về UBND xã An Sơn</div><div>Điện thoại: 0200 3333 444. Email: x@anson.gov.vn</div>"
         "<div>Lượt truy cập: 12.345</div></div>"),
        ("<div><span>Cỡ chữ</span> <span>A+</span> <span>A-</span></div>",
         "<div><div>Văn bản liên quan</div><div><a>Thông báo 3</a></div><div><a>Thông báo 4</a></div></div>"),
        ("", "<div>Tệp đính kèm:</div><div><div>File đính kèm</div><a>tb-05.pdf</a></div>"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("wrapped", [True, False])
def test_of_a_page_of_bare_boxes_the_document_is_kept(before: str, behind: str, wrapped: bool) -> None:
    paper = PAPER if wrapped else PAPER.removeprefix("<div class=vb>").removesuffix("</div>")
    alone = texts(PAPER)
    assert len(alone) == 9
    kept = texts(f"<body><div id=khung>{before}{paper}{behind}</div></body>")
    assert kept[: len(alone)] == alone
    assert kept[len(alone) :] in ([], ["Tệp đính kèm:"])


@pytest.mark.parametrize(
    "behind",
    [
        "<div>PHỤ LỤC</div><div>Chia sẻ dữ liệu giữa các thôn</div><div>Thôn Một: 12 hộ</div>",
        "<div>Danh sách kèm theo: © là dấu của xã</div>",
        "<div>Tìm kiếm cứu nạn: 03 đội</div>",
        "<div>QUY CHẾ quản lý cổng thông tin xã</div><p>1. Nội dung đăng lại phải ghi rõ nguồn.</p>",
        "<p>Phương án xây dựng bởi Sở Y tế.</p>",
        "<p>Sở Thông tin và Truyền thông cấp giấy phép thiết lập trang thông tin điện tử.</p>",
        "<div>Xem thêm tại Thông báo số 3.</div>",
        "<div>Văn bản khác do xã ban hành thì theo quy định này</div>",
        "<table><tr><td>Trang chủ</td><td>12</td></tr><tr><td>Lượt xem</td><td>30</td></tr></table>",
    ],
)
def test_what_may_be_of_the_document_is_kept_behind_its_signature(behind: str) -> None:
    page = f"<body>{PAPER}{behind}</body>"
    assert items(page)[9:] == items(f"<body>{behind}</body>")


def test_a_page_without_a_letterhead_is_kept_whole() -> None:
    assert texts("<div>Chia sẻ</div><div>Họp dân</div><div>© UBND xã</div>") == ["Chia sẻ", "Họp dân", "© UBND xã"]


def test_lists_get_their_numbers() -> None:
    assert texts("<ol start=2><li>Sở Y tế</li><li>Sở Nội vụ</li></ol><ul><li>một<li>- hai</ul>") == [
        "2. Sở Y tế", "3. Sở Nội vụ", "- một", "- hai",
    ]  # fmt: skip


def test_footnotes_of_word_pages() -> None:
    page = (
        '<p>Đàn lợn 349.090 con<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>, tăng 2%.</p><p>Sau.</p>'
        '<div id="ftn1"><p><a href="#_ftnref1">[1]</a> Theo ngành thú y.</p></div>'
    )
    first, note, last = items(page)
    assert isinstance(first, Line)
    assert first.text == "Đàn lợn 349.090 con1, tăng 2%."
    assert [first.text[a:b] for a, b in first.marks] == ["1"]
    assert note == Line("Theo ngành thú y.", footnote="1")
    assert last == Line("Sau.")


def test_encodings_of_old_pages() -> None:
    assert texts(b"<meta charset=windows-1258><p>Qu" + "\xfd\xea\xf2t".encode("latin-1")[:0] + b"</p>") == ["Qu"]
    assert texts("<p><font face='.VnTime'>Së Tµi chÝnh thÈm ®Þnh</font></p>".encode("latin-1")) == [
        "Sở Tài chính thẩm định"
    ]
    assert texts("<p>Ủy ban</p>".encode("utf-16")) == ["Ủy ban"]


def test_saved_web_archive() -> None:
    page = (
        b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=xx\r\n\r\n--xx\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<p>S=E1=BB=9F Y t=E1=BA=BF</p>\r\n--xx--\r\n"
    )
    assert texts(page) == ["Sở Y tế"]


@pytest.mark.parametrize(("data", "code"), [(b" \n", "empty_file"), (b"<html><body></body></html>", "no_text")])
def test_pages_without_text(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_html(data)
    assert error.value.code == code

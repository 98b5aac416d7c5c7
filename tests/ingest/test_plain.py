from __future__ import annotations

import codecs
import unicodedata

import pytest

from vnadmin_extract.document import Line, ReadError
from vnadmin_extract.ingest.plain import read_plain

TEXT = "Giao Sở Y tế chủ trì, báo cáo kết quả\ntrước ngày 15/5/2024."


def texts(data: bytes) -> list[list[str]]:
    return [[item.text for item in page.items if isinstance(item, Line)] for page in read_plain(data)[0]]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", TEXT).encode(),
        "Giao Së Y tÕ chñ tr×, b¸o c¸o kÕt qu¶\ntr\xadíc ngµy 15/5/2024.".encode("latin-1"),
        "Giao Së Y tÕ chñ tr×, b¸o c¸o kÕt qu¶\ntr\xadíc ngµy 15/5/2024.".encode(),
        "Giao Sôû Y teá chuû trì, baùo caùo keát quaû\ntröôùc ngaøy 15/5/2024.".encode("latin-1"),
        b"Giao So+? Y te^' chu? tri`, ba'o ca'o ke^'t qua?\ntru+o+'c nga`y 15/5/2024.",
    ],
)
def test_every_encoding_gives_the_same_lines(data: bytes) -> None:
    assert texts(data) == [TEXT.split("\n")]


def test_windows_1258() -> None:
    spelled = unicodedata.normalize("NFD", "Đề nghị các sở báo cáo").replace("o\u031b", "ơ")
    composed = spelled.replace("e\u0302", "ê").replace("a\u0302", "â").replace("o\u0302", "ô")
    assert texts(composed.encode("cp1258")) == [["Đề nghị các sở báo cáo"]]


def test_pages_end_at_form_feeds_and_at_marks_of_converters() -> None:
    pages, _ = read_plain("một\n\fhai\n--- PAGE BREAK ---\nba\n\f".encode())
    assert [page.number for page in pages] == [1, 2, 3]
    assert texts("một\n\fhai\n--- PAGE BREAK ---\nba\n\f".encode()) == [["một"], ["hai"], ["ba"]]


def test_without_page_breaks_there_is_no_page_number() -> None:
    assert [page.number for page in read_plain(TEXT.encode())[0]] == [None]


def test_a_legacy_text_says_so() -> None:
    assert [n.code for n in read_plain("Giao Së Y tÕ b¸o c¸o".encode("latin-1"))[1]] == ["legacy_encoding"]


def test_word_segmented_text_is_put_together() -> None:
    text = (
        "Ủy_ban nhân_dân tỉnh giao các sở , ban , ngành ( kể_cả cấp huyện ) báo_cáo trước ngày 15/4/2010 .\n"
        'Đạt 13 % / năm ; cơ_chế " một cửa " được thực_hiện .\nIi. Tổ_chức thực_hiện\n4. \nGiao Sở Tư_pháp . '
    )
    assert texts(text.encode()) == [
        [
            "Ủy ban nhân dân tỉnh giao các sở, ban, ngành (kể cả cấp huyện) báo cáo trước ngày 15/4/2010.",
            'Đạt 13%/năm; cơ chế "một cửa" được thực hiện.',
            "II. Tổ chức thực hiện",
            "4. Giao Sở Tư pháp. ",
        ]
    ]


def test_an_underscore_now_and_then_is_no_segmentation() -> None:
    text = "Gửi về hộp thư phong_hanh_chinh@example.vn trước ngày 5 , nếu có . " + "Các đơn vị báo cáo kết quả. " * 20
    assert texts(text.encode()) == [[text]]


def test_a_few_broken_bytes_are_borne_with_a_note() -> None:
    pages, notes = read_plain((TEXT * 20).encode() + "ế".encode()[:1])
    assert [note.code for note in notes] == ["damaged_encoding"]
    assert pages[0].items[0] == Line("Giao Sở Y tế chủ trì, báo cáo kết quả")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b" \r\n\t", "empty_file"),
        (codecs.BOM_UTF8, "empty_file"),
        (bytes(range(128, 256)) * 20, "unknown_encoding"),
        ("Приказ министерства о плане".encode("koi8-r"), "unknown_encoding"),
        (bytes(range(256)) * 20, "not_text"),
    ],
)
def test_bad_files(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_plain(data)
    assert error.value.code == code
    assert "\n" not in error.value.message


def test_a_document_quoted_in_a_mail_is_read_without_the_marks() -> None:
    mail = (
        "From: Văn thư <vt@hoaan.vn>\nTo: Các phòng\nSubject: Fwd: kiểm kê\n\nKính chuyển.\n\n"
        "> SỞ Y TẾ\n> Số: 18/SYT-KH\n>\n> Đạt\n> 95% kế hoạch.\n"
    )
    assert texts(mail.encode()) == [["Kính chuyển.", "", "SỞ Y TẾ", "Số: 18/SYT-KH", "", "Đạt", "95% kế hoạch."]]


@pytest.mark.parametrize("text", ["Tỷ lệ\n> 95% hộ\n> 80% xã\n> 70% thôn", "Mức đạt:\n> tối thiểu\n> tối đa"])
def test_the_sign_for_more_is_kept(text: str) -> None:
    assert texts(text.encode()) == [text.split("\n")]

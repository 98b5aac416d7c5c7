from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin_extract.ingest.legacy import decode, line_encodings, to_unicode
from vnadmin_extract.ingest.legacy.decode import replacer
from vnadmin_extract.syllables import syllables

_GAPS = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
SENTENCE = "Giao Sở Tài chính thẩm định dự toán của các trường nghề, ký duyệt rồi gửi lại huyện trước ngày 15/5/2004."


def encode(text: str, encoding: str) -> str:
    """The inverse of the table: each letter as the characters that its bytes were exported as."""
    codes: dict[str, str] = {}
    for code, letter in replacer(encoding)[1].items():
        if ord(code[0]) < 0x100 and letter not in codes and not (0x80 <= ord(code[0]) < 0xA0 and len(code) > 1):
            codes[letter] = code
    return "".join(codes.get(c, c) for c in text)


WORDS = st.lists(st.sampled_from(sorted(syllables())), min_size=1, max_size=12).map(" ".join)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viscii", "vps"])
@given(text=WORDS)
def test_what_was_encoded_is_decoded(encoding: str, text: str) -> None:
    assert decode(encode(text, encoding), encoding) == text


@pytest.mark.parametrize("encoding", ["vni", "viscii"])
@given(text=WORDS.map(str.upper))
def test_capitals_too(encoding: str, text: str) -> None:
    assert decode(encode(text, encoding), encoding) == text


@given(text=WORDS)
def test_viqr(text: str) -> None:
    assert decode(encode(text, "viqr") + " x", "viqr") == text + " x"


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viscii", "vps", "viqr"])
def test_the_encoding_is_found_from_the_words(encoding: str) -> None:
    assert to_unicode(encode(SENTENCE, encoding)) == (SENTENCE, encoding)


@pytest.mark.parametrize("number", ["Số: 18/CĐ-UBND", "Số: 7/NĐ-CP", "Số: 126/QĐ-STC"])
def test_a_number_of_a_document_is_in_the_encoding_of_its_other_lines(number: str) -> None:
    text = f"Báo cáo về thủy lợi\n{number}\nĐã nạo vét các tuyến kênh"
    assert to_unicode(encode(text, "tcvn3"))[0] == text


@given(text=WORDS)
def test_unicode_is_never_converted(text: str) -> None:
    for spelling in (text, text.capitalize(), text.upper()):
        assert to_unicode(spelling) == (spelling, None)


@pytest.mark.parametrize(
    "text",
    [
        "Diện tích 717.130 m² đất, nồng độ 35 µg/m³ ở 25°C ± 2",
        "Đàn lợn 349.090 con¹ và 12 ổ dịch², §3 «Quy định» ½ × 4",
        "Peña, Škoda, Zürich và café Genève được mời",
        "· Giao các sở · báo cáo",
        "HĐND, UBND, BCĐ, ĐVT: tỷ đồng",
        "Công ty Citroën®, Nestlé™",
        "https://example.vn/a?b=c'd. o'clock (a+b)^2",
    ],
)
def test_odd_signs_do_not_make_a_text_legacy(text: str) -> None:
    assert to_unicode(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("B¸o c¸o kÕt qu¶", "Báo cáo kết quả"),
        ("ñY BAN NH¢N D¢N THµNH PHè", "ỦY BAN NHÂN DÂN THÀNH PHỐ"),
        ("Chñ tÞch ñy ban nh©n d©n; ñy ban b¶o vÖ", "Chủ tịch Ủy ban nhân dân; ủy ban bảo vệ"),
        ("Së KÕ ho¹ch vµ §Çu t\xad", "Sở Kế hoạch và Đầu tư"),
        ("Sè: 25/Q§-UB ngµy 05 th¸ng 7", "Số: 25/QĐ-UB ngày 05 tháng 7"),
        ("c¬ chÕ “mét cöa” t¹i x·", "cơ chế “một cửa” tại xã"),
        ("b\u2212íc ph¸t triÓn cña n\ufffeíc ta", "bước phát triển của nước ta"),
    ],
)
def test_tcvn3_as_files_and_pdfs_show_it(text: str, expected: str) -> None:
    assert to_unicode(text) == (expected, "tcvn3")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("Chuû tòch UBND huyeän kyù quyeát ñònh", "Chủ tịch UBND huyện ký quyết định"),
    ],
)
def test_vni(text: str, expected: str) -> None:
    assert to_unicode(text) == (expected, "vni")


def test_each_line_has_its_own_encoding() -> None:
    lines = ["Chñ tÞch ñy ban nh©n d©n", "Nôi nhaän: caùc sôû, ban ngaønh", "Ủy ban nhân dân tỉnh", "mét cã bé"]
    assert line_encodings(lines) == ["tcvn3", "vni", None, None]


def test_a_doubtful_line_goes_with_its_neighbours() -> None:
    assert to_unicode("Giao Së Tµi chÝnh\nmét bé") == ("Giao Sở Tài chính\nmột bộ", "tcvn3")
    assert to_unicode("Giao Sở Tài chính\nmét bé") == ("Giao Sở Tài chính\nmét bé", None)


def test_letters_read_by_the_number_of_their_glyph() -> None:
    assert to_unicode("đội ngǜ định kǶ")[0] == "đội ngũ định kỳ"
    assert to_unicode("CӜNG HÒA XÃ HӜI CHӪ NGHƬA VIӊT NAM")[0] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert to_unicode("Ðiều 3. Quyết định")[0] == "Điều 3. Quyết định"


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_utf8_that_was_encoded_twice(wrong: str) -> None:
    sound = "Tổng thu của đơn vị được giao: ký bởi Sở Y tế"
    twice = "".join(
        bytes([b]).decode(wrong) if wrong == "latin-1" or b not in _GAPS else chr(b) for b in sound.encode()
    )
    assert to_unicode(f"12 đơn vị\n{twice}") == (f"12 đơn vị\n{sound}", "utf-8 twice")

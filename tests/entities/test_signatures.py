"""Who signed, in the layouts that signatures are read in."""

from __future__ import annotations

import pytest
from pages import BODY, page

from vnadmin_extract.entities.header.grammar import read_header
from vnadmin_extract.segment import structure


@pytest.mark.parametrize(
    ("signature", "title", "authority"),
    [
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thử", "Chủ tịch", "TM."),
        ("KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Văn Thử", "Phó Chánh Văn phòng", "KT."),
        ("KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLê Văn Thử", "Phó Chủ nhiệm", "KT."),
        ("KT: CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Thử", "Phó Chủ tịch", "KT."),
        ("KT: GIÁM ĐỐC\nÂB PHÓ GIÁM ĐỐC\nLê Văn Thử", "Phó Giám đốc", "KT."),
        # A board's head who is also a deputy elsewhere.
        ("TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nLê Văn Thử", "Trưởng ban", "TM."),
        ("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ Y TẾ\nLê Văn Thử", "Phó Trưởng ban", "KT."),
        ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ TÀI CHÍNH\nLê Văn Thử", "Giám đốc Sở Tài chính", "TUQ."),
    ],
)
def test_signature(signature: str, title: str, authority: str) -> None:
    signer = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", title, authority)


@pytest.mark.parametrize(
    ("signature", "name", "title"),
    [
        ("CHỦ TỊCH\n: Lê Văn Thử", "Lê Văn Thử", "Chủ tịch"),
        ("Ủ TỊCH\nLê Văn Thử", "Lê Văn Thử", None),
        ("TM. ỦY BAN NHÂN DÂN\nCHÚTICH\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch"),
        ("TM. ỦY BAN NHÂN DÂN 7 CHÚTICH\n== :\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch"),
        ("4. -GIÁM ĐỐC\na\n#% ^>\nLê ih Văn Thử", "Lê Văn Thử", "Giám đốc"),
        ("ÂB GIÁM ĐỐC\nLê Văn Thử", "Lê Văn Thử", "Giám đốc"),
        ("CHỦ TỊCH\nA Thái Nguyên", "A Thái Nguyên", "Chủ tịch"),
        # The deputy's line is lost: who is signed for does not sign.
        ("KT. CHỦ TỊCH\nLê Văn Thử", "Lê Văn Thử", None),
        ("TL. BỘ TRƯỞNG\nKT. CHÁNH VĂN PHÒNG\nLê Văn Thử", "Lê Văn Thử", None),
        ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nLê Văn Thử", "Lê Văn Thử", "Phó Chủ tịch"),
        ("KT. CHI CỤC TRƯỞNG\nPHO CHI CUC TRUONG\nLê Văn Thử", "Lê Văn Thử", "Phó Chi cục trưởng"),
    ],
)
def test_signatures_as_scanners_read_them(signature: str, name: str, title: str | None) -> None:
    signer = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title) == (name, title)


def test_a_signature_in_the_cell_beside_the_recipients() -> None:
    cell = "Nơi nhận: - Như trên; - Lưu: VT.\tTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Y Văn Thử"
    signer = read_header(structure(f"Số: 8/QĐ-UBND\nQUYẾT ĐỊNH\nVề giao đất\n{BODY}\n{cell}")).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Y Văn Thử", "Phó Chủ tịch", "TM.")


@pytest.mark.parametrize(
    ("signature", "name", "title", "authority"),
    [
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn Thử", "Lê Văn Thử", "Phó Bí thư", "TM."),
        ("T/M BAN BÍ THƯ\nLê Văn Thử", "Lê Văn Thử", None, "TM."),
        ("HIỆU TRƯỞNG\nLê Văn Thử", "Lê Văn Thử", "Hiệu trưởng", None),
        ("TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Thử (đã ký)", "Lê Văn Thử", "Phó Chủ tịch", "TM."),
        # All of the document in small letters.
        (
            "Tm. Ủy ban nhân dân tỉnh\nKt. Chủ tịch\nPhó Chủ tịch\n(Đã ký)\nLê Văn Thử",
            "Lê Văn Thử",
            "Phó Chủ tịch",
            "TM.",
        ),
        ("Chủ tịch\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch", None),
        # The name behind a colon.
        ("CHỦ TỊCH: Lê Văn Thử", "Lê Văn Thử", "Chủ tịch", None),
        ("CHÁNH THANH TRA (đã ký): Y Lê Thử", "Y Lê Thử", "Chánh Thanh tra", None),
        ("CHỦ TỊCH\nĐã ký: Lê Văn Thử", "Lê Văn Thử", "Chủ tịch", None),
        # Old collections give the name alone.
        ("Lê Văn Thử\n(Đã ký)", "Lê Văn Thử", None, None),
    ],
)
def test_more_signatures(signature: str, name: str, title: str | None, authority: str | None) -> None:
    signer = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == (name, title, authority)


def test_a_signature_in_one_line_with_the_recipients() -> None:
    line = "Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Thử"
    signer = read_header(structure(f"Số: 8/QĐ-UBND\nQUYẾT ĐỊNH\nVề giao đất\n{BODY}\n{line}")).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", "Phó Chủ tịch", "KT.")


def test_a_decision_s_signature_in_one_line_above_the_plan_that_comes_with_it() -> None:
    text = "\n".join(
        ["Số: 8/QĐ-UBND", "QUYẾT ĐỊNH", "Ban hành Kế hoạch trồng rừng", BODY, "Nơi nhận: - Như trên; - Lưu: VT.",
         "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Thử", "KẾ HOẠCH", "TRỒNG RỪNG NĂM 2024",
         "Chương I", "QUY ĐỊNH CHUNG", BODY, BODY, BODY, BODY, BODY, BODY]
    )  # fmt: skip
    signer = read_header(structure(text)).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", "Phó Chủ tịch", "TM.")


@pytest.mark.parametrize(
    ("signature", "name", "title", "authority"),
    [
        ("TL. TƯ LỆNH\nTHAM MƯU TRƯỞNG\nThiếu tướng Lê Quang Thử", "Lê Quang Thử", "Tham mưu trưởng", "TL."),
        ("TRƯỞNG CÔNG AN HUYỆN\nThượng tá Lê Văn Thử", "Lê Văn Thử", "Trưởng Công an", None),
        ("K.T. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nBS.CKII. Lê Văn Thử", "Lê Văn Thử", "Phó Giám đốc", "KT."),
        ("CHỦ TỊCH\nK'Thử Mẫu", "K'Thử Mẫu", "Chủ tịch", None),
        ("QUYỀN GIÁM ĐỐC\nLê Văn Thử", "Lê Văn Thử", "Giám đốc", None),
        ("TM. ỦY BAN NHÂN DÂN TỈNH CHỦ TỊCH Nguyễn Đình Thử", "Nguyễn Đình Thử", "Chủ tịch", "TM."),
        ("CHÁNH ÁN Lê Văn Thử", "Lê Văn Thử", "Chánh án", None),
        ("K/T CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Lê Văn Thử", "Lê Văn Thử", "Phó Chánh Văn phòng", "KT."),
        ("TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI\nCHỦ TỊCH QUỐC HỘI\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch Quốc hội", "TM."),
        ("CHÍNH ỦY\nThượng tá Lê Văn Thử", "Lê Văn Thử", "Chính ủy", None),
        ("GIÁM ĐỐC\nBSCKII. Lê Thị Thử", "Lê Thị Thử", "Giám đốc", None),
        ("PHÓ GIÁM ĐỐC\nBs. CKI Lê Văn Thử", "Lê Văn Thử", "Phó Giám đốc", None),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nKTS. Lê Văn Thử", "Lê Văn Thử", "Phó Giám đốc", "KT."),
        ("HIỆU TRƯỞNG\nNgƯT. Lê Văn Thử", "Lê Văn Thử", "Hiệu trưởng", None),
        ("VIỆN TRƯỞNG\nGS.TSKH. Lê Văn Thử", "Lê Văn Thử", "Viện trưởng", None),
        ("CHỈ HUY TRƯỞNG\nĐại tá, TS. Lê Văn Thử", "Lê Văn Thử", "Chỉ huy trưởng", None),
        ("GIÁM ĐỐC\nThiếu tướng PGS.TS. Lê Văn Thử", "Lê Văn Thử", "Giám đốc", None),
        # The body stands between the office and the name, or another office below it.
        ("CHÁNH ÁN\nTÒA ÁN NHÂN DÂN TỈNH\nLê Văn Thử", "Lê Văn Thử", "Chánh án", None),
        ("TRƯỞNG TIỂU BAN\nLê Văn Thử\nBỘ TRƯỞNG BỘ Y TẾ", "Lê Văn Thử", "Trưởng Tiểu ban", None),
        ("KT. CHÁNH VĂN PHÒNG\nPHÓ VĂN PHÒNG\nLê Văn Thử", "Lê Văn Thử", "Phó Văn phòng", "KT."),
    ],
)
def test_rare_signatures(signature: str, name: str, title: str, authority: str | None) -> None:
    signer = read_header(structure(page("Số: 1/TB-SYT", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == (name, title, authority)


def test_a_name_alone_below_the_recipients() -> None:
    lines = ["Số: 8/TB-UBND", "THÔNG BÁO", "Về lịch họp", BODY, "Nơi nhận:", "- Như trên;", "- Lưu: VT."]
    header = read_header(structure("\n".join([*lines, "Hoàng Văn Thử"])))
    assert header.signer is not None
    assert (header.signer.name, header.signer.title) == ("Hoàng Văn Thử", None)
    assert "signer_without_office" in [note.code for note in header.notes]
    assert read_header(structure("\n".join([*lines, "Phụ lục kèm theo"]))).signer is None


@pytest.mark.parametrize("bar", [" | ", "\t"])
def test_signature_in_the_cells_beside_the_recipients(bar: str) -> None:
    lines = ["Số: 8/TB-UBND", "THÔNG BÁO", "Về lịch họp", BODY, f"Nơi nhận:{bar}KT. CHỦ TỊCH"]
    lines += [f"- Như trên;{bar}PHÓ CHỦ TỊCH", f"- Các phòng, ban;{bar}", f"- Lưu: VT.{bar}Lê Văn Thử"]
    signer = read_header(structure("\n".join(lines))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", "Phó Chủ tịch", "KT.")


@pytest.mark.parametrize(
    ("signature", "codes"),
    [
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)", ["signer_not_readable"]),
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Thử", []),
    ],
)
def test_an_office_without_a_name_is_told(signature: str, codes: list[str]) -> None:
    header = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature)))
    assert [note.code for note in header.notes if note.code.startswith("signer")] == codes
    assert (header.signer is None) == bool(codes)


def test_a_line_of_degrees_alone_is_read_at_once() -> None:
    """Each degree may be read in several ways; a line of forty of them must not be tried in all."""
    read = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature="BS CKII " * 40 + "A")))
    assert read.signer is None

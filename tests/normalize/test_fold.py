"""Letters without marks, one for one."""

import pytest

from vnadmin_extract.normalize.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("Sở Kế hoạch và Đầu tư", "so ke hoach va dau tu"),
        ("ỦY BAN – “NHÂN DÂN” …", "uy ban – “nhan dan” …"),
        # Signs and letters of no Vietnamese text, and control characters.
        ("Đơn vị: μm ½ Ł Ñ 中", "don vi: μm ½ Ł Ñ 中"),
        ("\0Ế\t\n\x01\x1f\x7f\ufffe", "\0e\t\n\x01\x1f\x7f\ufffe"),
        # Marks by themselves stay: an offset is one character.
        ("Ca\u0300 phê", "ca\u0300 phe"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_character_keeps_its_place() -> None:
    for code in range(0x3000):
        assert len(fold("ạ" + chr(code))) == 2

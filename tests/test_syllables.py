from __future__ import annotations

import pytest

from vnadmin_extract.syllables import is_syllable


@pytest.mark.parametrize(
    "text",
    [
        "ủy uỷ hòa hoà thủy thuỷ khỏe khoẻ quý qúy quỹ giá gì giếng giữ giúp quốc quyết quýt",
        "nghiêng nghĩa ghế kiểm khuỷu khuya ngoằn xoong yêu yến ý kỷ mỹ Đắk Lắk Kạn TRƯỜNG Nguyễn",
        "thuế huyện nguyên xuất thoát hoạch nhuần tuần ước hươu cừu đoàn khoảng bưởi",
    ],
)
def test_syllables(text: str) -> None:
    assert [word for word in text.split() if not is_syllable(word)] == []


@pytest.mark.parametrize(
    "word", ["cing", "kan", "ngi", "ghà", "bac̀", "quôc", "tap̉", "zuyến", "thué", "ưo", "sth", "çã"]
)
def test_others(word: str) -> None:
    assert not is_syllable(word)

"""Packed words give back what was put in, to the hundredth of a point."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest

from vnadmin_extract.document import Line, Mapped, Words
from vnadmin_extract.places import Origins

GIVEN = [
    (0, 3, (85.0, 100.254, 101.5, 112.0)),
    (4, 9, (105.126, 98.0, 140.0, 112.5)),
    (9, 10, (141.0, 96.0, 144.0, 101.0)),
]
WORDS = Words.of(GIVEN)


def test_words_come_back_rounded_as_records_round_them() -> None:
    assert list(WORDS) == [(start, end, tuple(round(v, 2) for v in box)) for start, end, box in GIVEN]


@pytest.mark.parametrize(
    ("start", "end", "box"),
    [
        (0, 3, (85.0, 100.25, 101.5, 112.0)),
        (1, 2, (85.0, 100.25, 101.5, 112.0)),
        (2, 5, (85.0, 98.0, 140.0, 112.5)),
        (8, 10, (105.13, 96.0, 144.0, 112.5)),
        (3, 4, None),
        (10, 12, None),
    ],
)
def test_the_box_of_a_stretch_is_that_of_the_words_it_touches(
    start: int, end: int, box: tuple[float, float, float, float] | None
) -> None:
    assert WORDS.box(start, end) == box


def test_stretches_are_parted_where_a_wide_gap_is_open() -> None:
    assert list(WORDS.stretches(3.0)) == [(0, 3, 85.0, 101.5), (4, 10, 105.13, 144.0)]
    assert list(WORDS.stretches(9.0)) == [(0, 10, 85.0, 144.0)]


def test_a_line_of_words_takes_few_bytes() -> None:
    """A page of five hundred words must stay in the tens of kilobytes."""
    words = [(6 * i, 6 * i + 5, (30.5 * i, 100.25, 30.5 * i + 25, 112.75)) for i in range(16)]
    tracemalloc.start()
    held = [replace(Line("x"), words=Words.of(words)) for _ in range(100)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size / len(held) / len(words) < 50


def test_what_differs_little_within_a_line_takes_a_byte_or_two() -> None:
    """Hundreds of thousands of words are kept until the records of a long document are written."""
    words = [(6 * i, 6 * i + 5, (85 + 30.5 * i, 700.25 - i % 2 / 100, 110 + 30.5 * i, 712.75)) for i in range(14)]
    assert len(Words.of(words).packed) < 12 * len(words)


@pytest.mark.parametrize("far", [40, 300, 4000, 900_000])
def test_words_far_apart_come_back_as_well(far: int) -> None:
    words = [(0, 3, (-4.5, 100.25, 12.0, 112.0)), (far, far + 4, (far / 10, 98.0, far / 2, 7000.5))]
    packed = Words.of(words)
    assert list(packed) == words
    assert packed.box(far, far + 1) == words[1][2]


def test_no_words_are_none() -> None:
    assert not Words.pack([], [], [[], [], [], []])
    assert not Words()
    assert (list(Words()), Words().box(0, 5), list(Words().stretches(3))) == ([], None, [])


def test_the_map_of_a_document_gives_the_ranges_a_stretch_came_from() -> None:
    mapped = Mapped.concat([Mapped.identity("Giao Sở", 40), Mapped("\n", ()), Mapped.identity("Y tế", 90)])
    origins = Origins((p.start, p.length, p.origin) for p in mapped.pieces)
    for start in range(len(mapped.text)):
        for end in range(start + 1, len(mapped.text) + 1):
            assert origins(start, end) == list(mapped.origins(start, end))

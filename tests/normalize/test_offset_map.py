"""The offset map: whatever is cut, joined or replaced, a kept character leads to where it came from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vnadmin_extract.document import Block, Mapped
from vnadmin_extract.normalize import normalise

TEXTS = st.text(alphabet="aăâbc đ1.,ế", min_size=1, max_size=40)


@given(TEXTS, st.data())
def test_kept_characters_lead_back_after_edits(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    edits = [
        (a, b, data.draw(st.text(alphabet="xyz", max_size=3)))
        for a, b in zip(cuts[::2], cuts[1::2], strict=False)
        if a < b
    ]
    mapped = Mapped.identity(text, 100).edit(edits)
    replaced = {i for a, b, _ in edits for i in range(a, b)}
    kept = [
        (o - 100, c) for i, c in enumerate(mapped.text) for o, _ in mapped.origins(i, i + 1) if o - 100 not in replaced
    ]
    assert kept == [(i, c) for i, c in enumerate(text) if i not in replaced]


@given(TEXTS, TEXTS)
def test_concatenation_keeps_both_maps(a: str, b: str) -> None:
    joined = Mapped.concat([Mapped.identity(a, 0), Mapped(" ", ()), Mapped.identity(b, 500)])
    start = len(a) + 1
    assert list(joined.origins(start, start + len(b))) == [(500, 500 + len(b))]
    assert joined.slice(start, start + len(b)).text == b


def test_repairs_are_listed_with_their_place_and_go_through_the_map() -> None:
    block = Block(Mapped.identity("Tổng vốn 12 tý đồng, tăng."), "body", 1)
    done = normalise([block], lambda texts: [[(t.index("tý"), t.index("tý") + 2, "tỷ", "unit")] for t in texts])
    (repair,) = done.repairs
    assert done.mapped.text == "Tổng vốn 12 tỷ đồng, tăng.\n"
    assert (done.mapped.text[repair.start : repair.end], repair.before, repair.rule) == ("tỷ", "tý", "unit")
    assert list(done.mapped.origins(repair.start, repair.end)) == [(12, 14)]


def test_decomposed_letters_are_composed_and_still_lead_back() -> None:
    text = "To\u0302\u0309ng  so\u0302\u0301"
    done = normalise([Block(Mapped.identity(text), "body", None)])
    assert done.mapped.text == "Tổng số\n"
    start = done.mapped.text.index("số")
    (first, *_) = done.mapped.origins(start, start + 2)
    assert text[first[0]] == "s"

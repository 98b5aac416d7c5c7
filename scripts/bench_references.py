"""References to law-making documents against a set of sentences with marked spans: precision, recall and F1 of spans.

``scripts/bench_references.py [FILE]``: without a file, the few sentences of our own beside this script. FILE is a set
in Label Studio's JSON Lines, as VNLegalText is handed on (laws, decrees, circulars and others of vbpl.vn). The figure
of the literature, 0.9535, is of Bach et al. (SoICT 2019) on sentences that are not public, and so no more than a
neighbour.

Two counts: what the records hold, and the set's own convention, which also marks laws that are only named (our
records leave them out, since nothing tells which law of that name is meant). A reference is right if its words are the
same; the lenient figure takes any overlap.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vnadmin_extract.document import Context
from vnadmin_extract.entities.citations.grammar import find_citations, find_named_laws
from vnadmin_extract.ingest.segmented import unsegment
from vnadmin_extract.mentions import CitationMention
from vnadmin_extract.segment import structure

SAMPLE = Path(__file__).with_name("references_sample.jsonl")
# The types that the set marks.
_MARKED = re.compile(r"(?i)(?:bộ )?luật|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|hiến pháp")
# A law that amends a law was marked within a mark, of which the hand-over kept the beginning.
_NESTED = re.compile(r"(?P<before>\S.*?)<(?P<tag>[A-ZĐ]+) rel=\"[^\"]*\"> (?P<inner>.*)")
# The title of a document stands before its first sentence; it is neither segmented nor marked.
_TITLE = re.compile(r"^(?:Thông tư|Nghị định|Luật|Pháp lệnh|Quyết định|Nghị quyết)(?: liên tịch)? [^_]*?(?=Căn_cứ )")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    marked: tuple[Span, ...]


@dataclass(slots=True)
class Count:
    """Right, missed and superfluous references: of the same words, and of any overlap."""

    marked: int = 0
    found: int = 0
    right: int = 0
    touched: int = 0

    def add(self, text: str, marked: Sequence[Span], found: Sequence[Span]) -> None:
        self.marked += len(marked)
        self.found += len(found)
        self.right += sum(any(same_words(text, one, other) for other in found) for one in marked)
        self.touched += sum(any(one[0] < b and a < one[1] for a, b in found) for one in marked)

    def line(self) -> str:
        exact, lenient = (figures(n, self.found, self.marked) for n in (self.right, self.touched))
        return f"exact {exact}  lenient {lenient}"


def figures(right: int, found: int, marked: int) -> str:
    precision, recall = right / max(1, found), right / max(1, marked)
    return f"P {precision:.4f} R {recall:.4f} F1 {2 * precision * recall / ((precision + recall) or 1.0):.4f}"


def sentences(path: Path) -> Iterator[Sentence]:
    """Each sentence in plain writing and its marked references."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if "text" in row:
            yield Sentence(row["text"], placed(row["text"], row["references"]))
            continue
        raw = row["data"]["value"]
        marks = [mark["value"] for annotation in row["annotations"] for mark in annotation["result"]]
        marks = [whole_mark(raw, mark["text"]) for mark in sorted(marks, key=lambda mark: mark["start"])]
        title = _TITLE.match(raw)
        text = unsegment(without_tags(raw[title.end() :] if title else raw))
        yield Sentence(text, placed(text, [unsegment(without_tags(mark)) for mark in marks]))


def whole_mark(raw: str, mark: str) -> str:
    """The mark as it was before the hand-over cut it at the end of the mark within it."""
    nested = _NESTED.fullmatch(mark)
    at = raw.find(mark)
    close = raw.find(f"</{nested['tag']}>", at + len(mark)) if nested else -1
    return raw[at:close].strip() if close >= 0 else mark


def without_tags(raw: str) -> str:
    return re.sub(r" ?</\w+>", "", re.sub(r"<\w+ rel=\"[^\"]*\"> ?", "", raw))


def placed(text: str, marks: Sequence[str]) -> tuple[Span, ...]:
    """Where the marks lie; the offsets handed on are those of other words where a reference is named twice."""
    spans: list[Span] = []
    for mark in sorted(marks, key=len, reverse=True):
        for match in re.finditer(re.escape(mark), text):
            if all(match.end() <= a or b <= match.start() for a, b in spans):
                spans.append(match.span())
                break
    return tuple(sorted(spans))


def same_words(text: str, one: Span, other: Span) -> bool:
    """The same span but for signs at its ends."""
    return one[0] < other[1] and other[0] < one[1] and key(text[slice(*one)]) == key(text[slice(*other)])


def key(words: str) -> str:
    return re.sub(r"\W+", "", words).lower()


def spans_of(found: Sequence[CitationMention]) -> list[Span]:
    return [(c.start, c.end) for c in found if c.doc_type is None or _MARKED.match(c.doc_type)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=SAMPLE)
    parser.add_argument("--errors", action="store_true", help="print what was missed and what is too much")
    arguments = parser.parse_args()
    identified, everything = Count(), Count()
    for sentence in sentences(arguments.file):
        text = sentence.text
        structured = structure(text)
        citations = find_citations(structured, Context())
        ours = spans_of(citations)
        identified.add(text, [(a, b) for a, b in sentence.marked if re.search(r"\d", text[a:b])], ours)
        ours = ours + spans_of(find_named_laws(structured, citations))
        everything.add(text, sentence.marked, ours)
        missed = [text[a:b] for a, b in sentence.marked if not any(same_words(text, (a, b), o) for o in ours)]
        extra = [text[a:b] for a, b in ours if not any(same_words(text, (a, b), m) for m in sentence.marked)]
        if arguments.errors and (missed or extra):
            print("missed", missed, "extra", extra, "|", text)
    print(f"{identified.marked} references with a number, a year or a day: {identified.line()}")
    print(f"all {everything.marked}, with the laws that are only named: {everything.line()}")


if __name__ == "__main__":
    main()

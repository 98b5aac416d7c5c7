"""References to law-making documents against a set of sentences with marked spans: precision, recall and F1 of spans.

``scripts/bench_references.py [FILE]``: without a file, the few sentences of our own beside this script. FILE is a set
in Label Studio's JSON Lines, as VNLegalText is handed on (laws, decrees, circulars and others of vbpl.vn). The figure
of the literature, 0.9535, is of Bach et al. (SoICT 2019) on sentences that are not public, and so no more than a
neighbour. A reference is right if its words are the same. Laws named without number, year or day are counted apart:
our records leave them out, since nothing tells which law of that name is meant.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from vnadmin_extract.document import Context
from vnadmin_extract.entities.citations.grammar import find_citations
from vnadmin_extract.ingest.segmented import unsegment
from vnadmin_extract.segment import structure

SAMPLE = Path(__file__).with_name("references_sample.jsonl")
# The types that the set marks.
_MARKED = re.compile(r"(?i)(?:bộ )?luật|pháp lệnh|nghị định|thông tư|quyết định|nghị quyết|hiến pháp")


def sentences(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Each sentence in plain writing and its marked references."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if "text" in row:
            yield row["text"], row["references"]
            continue
        marks = [mark["value"] for annotation in row["annotations"] for mark in annotation["result"]]
        yield unsegment(row["data"]["value"]), [unsegment(mark["text"]) for mark in marks]


def key(words: str) -> str:
    return re.sub(r"\W+", "", words).lower()


def identified(words: str) -> bool:
    return bool(re.search(r"\d", words))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=SAMPLE)
    parser.add_argument("--errors", action="store_true", help="print what was missed and what is too much")
    arguments = parser.parse_args()
    right = missed = extra = bare = 0
    for text, marked in sentences(arguments.file):
        found = find_citations(structure(text), Context())
        gold = Counter(key(words) for words in marked if identified(words))
        bare += sum(not identified(words) for words in marked)
        ours = Counter(key(text[c.start : c.end]) for c in found if c.doc_type is None or _MARKED.match(c.doc_type))
        right += (gold & ours).total()
        missed += (gold - ours).total()
        extra += (ours - gold).total()
        if arguments.errors and gold != ours:
            print("missed", list(gold - ours), "extra", list(ours - gold), "|", text)
    precision = right / (right + extra) if right + extra else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    print(f"references with a number, a year or a day: {right + missed}")
    print(f"P {precision:.4f}  R {recall:.4f}  F1 {2 * precision * recall / ((precision + recall) or 1.0):.4f}")
    print(f"with the {bare} laws that are only named: R {right / max(1, right + missed + bare):.4f}")


if __name__ == "__main__":
    main()

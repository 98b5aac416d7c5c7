"""Agencies on annotations/: rules alone, NER alone, both, and underthesea's ``ner`` as the peer. ``make evaluate``.

First every kind as ``vnadmin-extract evaluate`` prints it, on the bulletins and on annotations/apart; then
the ways of finding agencies side by side.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from vnadmin_extract import Pipeline
from vnadmin_extract.console import print_evaluation
from vnadmin_extract.document import StructuredText
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.entities.header.grammar import context_of, read_header
from vnadmin_extract.entities.ner import ModelMissing, add_ner, load_model
from vnadmin_extract.evaluate import GoldDocument, read_gold, score, total
from vnadmin_extract.mentions import AgencyMention
from vnadmin_extract.segment import structure

ROOT = Path(__file__).parents[1]
DRAFTED = {"01 to 14": range(1, 15), "15 to 23": range(15, 24)}
"""The bulletins whose gold was drafted with the program, and those whose gold was not."""
Finder = Callable[[StructuredText], Sequence[tuple[str, str, bool]]]
"""A structured text → the surface, canonical name and collectiveness of each agency."""


def rules(text: StructuredText) -> list[AgencyMention]:
    return list(find_agencies(text, context_of(text, read_header(text))))


def triples(text: StructuredText, mentions: Sequence[AgencyMention]) -> list[tuple[str, str, bool]]:
    return [(text.text[m.start : m.end], m.canonical, m.collective) for m in mentions]


def underthesea_finder() -> Finder:
    from underthesea import ner

    def find(text: StructuredText) -> list[tuple[str, str, bool]]:
        found = []
        for paragraph in text.paragraphs:
            words: list[str] = []
            for word, _, _, label in [*ner(text.text[paragraph.start : paragraph.end]), ("", "", "", "O")]:
                if words and label != "I-ORG":
                    found.append((" ".join(words), " ".join(words), False))
                    words = []
                if label.endswith("-ORG"):
                    words.append(word)
        return found

    return find


def row(golds: Sequence[GoldDocument], find: Finder) -> list[str]:
    scores = []
    for gold in golds:
        text = structure("\n".join(gold.paragraphs))
        records: list[dict[str, Any]] = [
            {"kind": "agency", "text": surface, "canonical": canonical, "collective": collective}
            for surface, canonical, collective in find(text)
        ]
        agencies = [r for r in gold.rows if r["kind"] == "agency"]
        scores.append({k: v for k, v in score(agencies, records).items() if k in ("agency", "collective")})
    summed = total(scores)
    return [f"{x:.3f}" for k in ("agency", "collective") for x in (summed[k].precision, summed[k].recall, summed[k].f1)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="?", type=Path, default=ROOT / "annotations")
    parser.add_argument("--documents", type=Path)
    arguments = parser.parse_args()

    own = arguments.gold == ROOT / "annotations"
    print_evaluation(arguments.gold, arguments.documents, Pipeline(), sums=DRAFTED if own else None)
    apart = arguments.gold / "apart"
    if apart.is_dir():
        print_evaluation(apart, apart / "papers", Pipeline())
    golds = read_gold(arguments.gold)
    finders: dict[str, Finder] = {"rules": lambda text: triples(text, rules(text))}
    try:
        load_model()
        finders["NER"] = lambda text: triples(text, add_ner(text, []))
        finders["rules + NER"] = lambda text: triples(text, add_ner(text, rules(text)))
    except ModelMissing as error:
        print(error)
    finders["underthesea ner"] = underthesea_finder()
    table = Table("agencies", "P", "R", "F1", "collectives P", "R", "F1", box=None)
    for name, find in finders.items():
        table.add_row(name, *row(golds, find))
    Console().print(table)
    if "NER" in finders:
        print(
            "The NER was trained on these very documents: what it does on others stands in models/agency-ner/CARD.md."
        )


if __name__ == "__main__":
    main()

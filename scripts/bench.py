"""Speed: text to records, by the rules alone and with the trained NER, against underthesea's ``ner``. ``make bench``.

All in one run. Both get the normalised text of the documents of corpora/ and of the real reports beside the checkout,
where there are any (or of the files given): the program as text files, from reading the file to validated records;
underthesea its paragraphs one by one. Models are loaded before the clock starts. underthesea's ``ner`` carries its
model in its wheel; nothing is fetched.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from vnadmin_extract import Pipeline
from vnadmin_extract.batch import select

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "corpora" / "seeds"
"""The real reports that the project is for, where they lie beside the checkout."""


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """Seconds of processor time of the fastest round: what else the machine does is of no matter."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    sets = (
        [arguments.inputs]
        if arguments.inputs
        else [[folder] for folder in (ROOT / "corpora", SEEDS) if folder.is_dir()]
    )
    for inputs in sets:
        compare(inputs, arguments.rounds)


def compare(inputs: list[Path], rounds: int) -> None:
    """Both on the same texts, and how many times as fast the program is."""
    pipeline = Pipeline()
    texts = [pipeline.process(job.path, job.source_file).text for job in select(inputs).inputs]
    paragraphs = [line for text in texts for line in text.split("\n") if line.strip()]
    characters = sum(map(len, texts))
    print(f"{inputs[0].name}: {len(texts)} documents, {characters:,} characters, {len(paragraphs):,} paragraphs")

    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, text in enumerate(texts):
            files.append(Path(folder) / f"{number}.txt")
            files[-1].write_text(text, encoding="utf-8")
        ours = {}
        for name, way in (("rules", pipeline), ("rules + NER", Pipeline(ner=True))):
            count = sum(len(way.process(file, file.name).records) for file in files)
            ours[name] = seconds = best_of(rounds, lambda way=way: [way.process(f, f.name) for f in files])
            print(
                f"{f'{name}, text to {count:,} records':36}{seconds:8.2f} s  {characters / seconds:10,.0f} characters/s"
            )

    from underthesea import ner

    ner(paragraphs[0])
    theirs = best_of(1, lambda: [ner(paragraph) for paragraph in paragraphs])
    print(f"{'underthesea ner':36}{theirs:8.2f} s  {characters / theirs:10,.0f} characters/s")
    print("times as fast: " + ", ".join(f"{name} {theirs / seconds:.0f}" for name, seconds in ours.items()))


if __name__ == "__main__":
    main()

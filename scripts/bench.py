"""Speed: text to records against underthesea's ``ner`` on the same text, in one run. ``make bench``.

Both get the normalised text of the documents of corpora/ (or of the files given): the program as text files, from
reading the file to validated records; underthesea its paragraphs one by one. Models are loaded before the clock
starts. underthesea's ``ner`` carries its model in its wheel; nothing is fetched.
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
    parser.add_argument("inputs", nargs="*", type=Path, default=[ROOT / "corpora"])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()

    pipeline = Pipeline()
    texts = [pipeline.process(job.path, job.source_file).text for job in select(arguments.inputs).inputs]
    paragraphs = [line for text in texts for line in text.split("\n") if line.strip()]
    characters = sum(map(len, texts))
    print(f"{len(texts)} documents, {characters:,} characters, {len(paragraphs):,} paragraphs")

    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, text in enumerate(texts):
            files.append(Path(folder) / f"{number}.txt")
            files[-1].write_text(text, encoding="utf-8")
        count = sum(len(pipeline.process(file, file.name).records) for file in files)
        ours = best_of(arguments.rounds, lambda: [pipeline.process(file, file.name) for file in files])
    print(f"vnadmin-extract, text to {count:,} records: {ours:8.2f} s  {characters / ours:10,.0f} characters/s")

    from underthesea import ner

    ner(paragraphs[0])
    theirs = best_of(1, lambda: [ner(paragraph) for paragraph in paragraphs])
    print(f"underthesea ner:                          {theirs:8.2f} s  {characters / theirs:10,.0f} characters/s")
    print(f"ratio: {theirs / ours:.0f}")


if __name__ == "__main__":
    main()

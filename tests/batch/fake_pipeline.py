"""A pipeline that reads words instead of documents, for tests of what is around it.

A file's first word says what happens: "broken" cannot be read, "crash" raises, "die" ends the process,
"slow" takes a while, "endless" never ends,
"stuck" neither and hears no exception; anything else gives the document's record and one record a number.
"""

from __future__ import annotations

import hashlib
import os
import signal
import time
from decimal import Decimal
from pathlib import Path

from vnadmin_extract.batch.workers import Settings
from vnadmin_extract.document import ReadError
from vnadmin_extract.pipeline import Stream
from vnadmin_extract.records import DocumentRecord, MoneyRecord, Provenance, Record


class FakePipeline:
    def stream(self, path: Path, source_file: str) -> Stream:
        text = path.read_text(encoding="utf-8")
        match text.split()[0]:
            case "broken":
                raise ReadError("not_a_pdf", "not a PDF file")
            case "crash":
                raise KeyError("no such rule")
            case "die":
                os._exit(9)
            case "slow":
                time.sleep(0.15)
            case "endless":
                while True:
                    time.sleep(0.01)
            case "stuck":
                _stuck()
        doc_id = hashlib.sha256(text.encode()).hexdigest()[:16]
        records: list[Record] = [_document(doc_id, source_file, text)]
        at = 0
        for word in text.split():
            at = text.index(word, at)
            if word.isdigit():
                records.append(_money(doc_id, source_file, text, at, word))
            at += len(word)
        return Stream(iter(records), text, 1, 0)


def _stuck() -> None:
    """As a library's own code that does not come back: no exception reaches it."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    while True:
        time.sleep(0.01)


def fake_pipeline(settings: Settings) -> FakePipeline:
    return FakePipeline()


def _common(doc_id: str, source_file: str, text: str, start: int, end: int) -> dict[str, object]:
    provenance = Provenance(page=None, bbox=None, start=start, end=end, sentence=text, section=("I",), zone="body")
    return {
        "id": f"x-{doc_id}-{start}",
        "doc_id": doc_id,
        "source_file": source_file,
        "text": text[start:end],
        "provenance": provenance,
        "method": "rule:fake",
        "confidence": 0.9,
        "warnings": (),
    }


def _document(doc_id: str, source_file: str, text: str) -> DocumentRecord:
    return DocumentRecord(
        **_common(doc_id, source_file, text, 0, len(text)),
        doc_type="Thông báo",
        number=None,
        issuer=None,
        place=None,
        issued_on=None,
        subject=None,
        signer=None,
        recipients=(),
        pages=None,
        text_source="text",
        page_sources=(),
        ocr_confidence=None,
        char_count=len(text),
    )


def _money(doc_id: str, source_file: str, text: str, start: int, word: str) -> MoneyRecord:
    return MoneyRecord(
        **_common(doc_id, source_file, text, start, start + len(word)),
        amount=Decimal(word),
        currency="VND",
        bound="exact",
        range_end=None,
    )

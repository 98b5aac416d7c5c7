"""Every code that a warning may carry is explained to users."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
_CODE = re.compile(r"\b(?:Note|Warning)\(\s*(?:code=)?\"(?P<code>\w+)\"")


def test_every_code_is_explained_in_the_docs() -> None:
    sources = (ROOT / "src").rglob("*.py")
    codes = {m["code"] for file in sources for m in _CODE.finditer(file.read_text("utf-8"))}
    explained = set(re.findall(r"`(\w+)`", (ROOT / "docs/records.md").read_text("utf-8").split("## Warnings")[1]))
    assert len(codes) > 25
    assert codes - explained == set()

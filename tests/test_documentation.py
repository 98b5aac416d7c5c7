"""What the docs name exists: a reader who looks a module up finds it."""

import re

import pytest

from repository import ROOT

PAGES = sorted([ROOT / "README.md", ROOT / "annotations/README.md", *(ROOT / "docs").glob("*.md")])
FILES = (path for folder in ("src", "tests", "scripts") for path in (ROOT / folder).rglob("*.py"))
MODULES = {path.relative_to(ROOT).as_posix() for path in FILES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_modules_that_a_page_names_exist(page):
    named = re.findall(r"`([\w/]+/\w+\.py)`", page.read_text(encoding="utf-8"))
    assert [name for name in named if not any(f"/{module}".endswith(f"/{name}") for module in MODULES)] == []

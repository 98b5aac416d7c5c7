"""What every test may use; tests that need the shared documents or much time run last."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

# tests/ on the path: `from markup import parse`, `from relating import read`; and for the workers that a test starts.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "relations")]

from repository import SHARED  # noqa: E402


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    absent = pytest.mark.skip(reason="the shared documents are not here")
    for item in items:
        if item.get_closest_marker("real") and not SHARED.is_dir():
            item.add_marker(absent)
    items.sort(key=lambda item: bool(item.get_closest_marker("real")) * 2 + bool(item.get_closest_marker("slow")))


@pytest.fixture(scope="session")
def shared() -> Path:
    return SHARED

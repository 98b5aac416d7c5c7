"""The package's names and the pipeline's options, as a program that imports them meets them."""

from __future__ import annotations

from pathlib import Path

import pytest

import vnadmin_extract

NOTICE = "UBND TỈNH HÒA SƠN\nSố: 4/TB-UBND\nTHÔNG BÁO\nKết luận\n1. Giao Sở Y tế rà soát dự toán 4 tỷ đồng.\n"


def test_every_name_of_the_package_is_there() -> None:
    assert all(getattr(vnadmin_extract, name) is not None for name in vnadmin_extract.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Piepline'"):
        vnadmin_extract.Piepline  # noqa: B018


@pytest.mark.parametrize("only", ["task", ["task"], {"task"}, ("task",)])
def test_kinds_to_keep_may_come_in_any_form(tmp_path: Path, only: object) -> None:
    (tmp_path / "a.txt").write_text(NOTICE, encoding="utf-8")
    records = vnadmin_extract.Pipeline(only=only).process(tmp_path / "a.txt").records  # type: ignore[arg-type]
    assert [r.kind for r in records] == ["document", "task"]


def test_an_unknown_kind_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="unknown kind 'tasks': one of "):
        vnadmin_extract.Pipeline(only=["tasks"])

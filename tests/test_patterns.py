"""Regular expressions are compiled when they are first used; here all of them are."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import vnadmin_extract
from vnadmin_extract.patterns import Pattern

ROOT = Path(vnadmin_extract.__file__).parent


def _modules() -> Iterator[str]:
    for module in pkgutil.walk_packages([str(ROOT)], "vnadmin_extract."):
        if not module.name.endswith("__main__"):
            yield module.name


def _patterns(value: Any) -> Iterator[Pattern]:
    """Those in the value of a module's name, also in tuples, lists and dictionaries."""
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _patterns(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _patterns(one)


def test_every_pattern_of_a_module_can_be_compiled() -> None:
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in _modules():
            for what, value in vars(importlib.import_module(name)).items():
                for pattern in _patterns(value):
                    count += 1
                    try:
                        pattern.compiled()
                    except (re.error, Warning) as error:
                        pytest.fail(f"{name}.{what}: {error}")
    assert count > 2500


def test_modules_compile_nothing_when_imported() -> None:
    """``re.compile`` stands in no module's body, but for patterns of bytes, which are few."""
    for file in ROOT.rglob("*.py"):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                continue
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "re.compile":
                    assert isinstance(ast.literal_eval(call.args[0]), bytes), f"{file}:{call.lineno}"


def test_no_match_is_asked_for_the_pattern_of_re() -> None:
    """``found.re is PATTERN`` never holds: the match knows the compiled pattern only."""
    for file in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            asked = isinstance(node, ast.Attribute) and node.attr == "re"
            assert not asked or file.name == "patterns.py", f"{file}:{getattr(node, 'lineno', 0)}"


def test_the_command_and_the_pipeline_compile_next_to_nothing_before_the_first_document() -> None:
    code = """
import vnadmin_extract.patterns as patterns
compiled = []
real = patterns.Pattern.compiled
patterns.Pattern.compiled = lambda pattern: (compiled.append(pattern.pattern), real(pattern))[1]
import vnadmin_extract.cli
from vnadmin_extract import Pipeline
Pipeline()
print(len(compiled))
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert int(done.stdout) < 5  # what tables of names are spelled with


def test_a_pattern_does_as_that_of_re() -> None:
    pattern = Pattern(r"(\d+)\s(x|y)", 2)
    assert pattern.pattern == r"(\d+)\s(x|y)"
    assert pattern.flags == 2
    for _ in range(2):
        assert pattern.search("a 12 X", 1)
        assert pattern.search("a 12 X", 3, 5) is None
        assert pattern.match("12 y")
        assert pattern.fullmatch("12 yy") is None
        assert [m[0] for m in pattern.finditer("1 x 2 y")] == ["1 x", "2 y"]
        assert pattern.findall("1 x 2 y") == [("1", "x"), ("2", "y")]
        assert pattern.split("a1 xb") == ["a", "1", "x", "b"]
        assert pattern.sub(r"\2\1", "1 x 2 y", count=1) == "x1 2 y"
        assert pattern.subn("", "1 x 2 y") == (" ", 2)


@pytest.mark.parametrize("method", ["search", "match", "fullmatch"])
def test_each_method_compiles_the_pattern(method: str) -> None:
    found = getattr(Pattern("a"), method)("a")
    assert found[0] == "a"


def test_a_match_knows_its_pattern() -> None:
    one, other = Pattern("ab?"), Pattern("ab*")
    found = one.search("ab")
    assert found
    assert one.gave(found)
    assert not other.gave(found)


@pytest.mark.parametrize("method", ["search", "match", "fullmatch", "finditer"])
def test_a_pattern_whose_head_is_not_there_stays_uncompiled(method: str) -> None:
    pattern = Pattern("long(?= word)", head="long")
    assert not list(getattr(pattern, method)("a short word") or ())
    assert type(pattern) is Pattern
    assert pattern.search("a long word")
    assert type(pattern) is not Pattern


ORDERS = """Yêu cầu các bệnh viện, Trung tâm Y tế các huyện rà soát kế hoạch.
Từ 01/3 đến 31/5: thu hồi đất; trước 30/6, mỗi xã thành lập một tổ. Trường hợp hồ sơ chưa đủ thì thông báo ngay.
2. Ngành thủy sản phấn đấu giảm tổn thất. Toàn ngành cần đổi mới.
Các công ty thủy lợi phải vận hành hồ chứa; các thành viên Ban Chỉ đạo tổ chức kiểm tra.
Sở A và hệ thống thông tin cơ sở tuyên truyền chính sách, các đơn vị thuộc khối thi đua số 2 phát động phong trào.
Trưởng các phòng, Giám đốc các trung tâm, Hạt Kiểm lâm, Tổ dân phố rà soát; xã A chưa gửi, đề nghị gửi ngay.
phối hợp với các hãng lữ hành, hiệp hội du lịch tổ chức hội chợ và thực hiện quảng bá; UBND các huyện, thị xã."""


def test_each_match_begins_with_the_head_of_its_pattern() -> None:
    found = set()
    for name in _modules():
        for value in vars(importlib.import_module(name)).values():
            for pattern in _patterns(value):
                if pattern.head:
                    for at in range(len(ORDERS)):
                        if pattern.compiled().match(ORDERS, at):
                            assert pattern.head.match(ORDERS, at), pattern.head.pattern
                            found.add(pattern.pattern)
    assert len(found) > 9

"""From mentions to records: a page's doubts go where they belong, repairs are listed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from vnadmin_extract.assembly import Found, build_records
from vnadmin_extract.document import Context, Line, Note, Page, Repair, Source
from vnadmin_extract.mentions import HeaderFields, QuantityMention
from vnadmin_extract.pipeline import Pipeline, structured_text
from vnadmin_extract.records import IndicatorRecord, MoneyRecord
from vnadmin_extract.relations.tables.rows import find_table_indicators
from vnadmin_extract.segment import structure

TEXT = "Tổng vốn 1.250 tỷ đồng, trong đó vốn vay 480 tỷ đồng."
SOURCE = Source("0" * 16, "a.pdf", "application/pdf", (Page(1, (), reading="ocr"),))


def amount(figures: str, value: int) -> QuantityMention:
    start = TEXT.index(figures)
    end = TEXT.index("đồng", start) + 4
    return QuantityMention(
        start=start,
        end=end,
        value=Decimal(value),
        unit="tỷ đồng",
        number_start=start,
        number_end=start + len(figures),
        currency="VND",
        base_value=Decimal(value) * 10**9,
    )


def records(notes: tuple[Note, ...] = (), repairs: tuple[Repair, ...] = ()) -> list[MoneyRecord]:
    text = structure(TEXT)
    text.paragraphs = tuple(replace(p, notes=notes) for p in text.paragraphs)
    text.repairs = repairs
    money = [amount("1.250", 1250), amount("480", 480)]
    found = Found(HeaderFields(start=0, end=4), Context(), [], [], [], money, [], [], [], [])
    return [r for r in build_records(SOURCE, text, found) if isinstance(r, MoneyRecord)]


def test_a_readers_doubt_goes_to_the_figure_it_is_about_and_lowers_its_confidence() -> None:
    note = Note("ocr_number_disagreement", "the two readers differ: “480” or “430”")
    sure, doubted = records(notes=(note,))
    assert sure.warnings == ()
    assert [w.code for w in doubted.warnings] == ["ocr_number_disagreement"]
    assert doubted.confidence < sure.confidence


def test_no_record_is_surer_than_the_words_of_a_page_that_is_hard_to_read() -> None:
    text = structure(TEXT)
    text.paragraphs = tuple(replace(p, page=1) for p in text.paragraphs)
    found = Found(HeaderFields(start=0, end=4), Context(), [], [], [], [amount("480", 480)], [], [], [], [])
    pages = (Page(1, (), reading="ocr", confidence=0.4), Page(1, (), reading="ocr", confidence=0.97))
    poor, good = ([*build_records(replace(SOURCE, pages=(page,)), text, found)] for page in pages)
    assert {r.confidence for r in poor} == {0.4}
    assert min(r.confidence for r in good) > 0.9


def test_a_doubted_numeral_in_a_tables_head_is_told_on_the_values_whose_time_it_gives() -> None:
    text = structure(
        "TT\tChỉ tiêu\tĐơn vị tính\tƯớc quý 1 năm 2014\tƯớc 6 tháng năm 2014\n"
        "1\tNgô\ttấn\t90\t310\n2\tSắn\ttấn\t75\t160"
    )
    note = Note("ocr_number_disagreement", "the two readers differ: “HH” or “1”")
    head = text.tables[0].rows[0]
    text.paragraphs = tuple(replace(p, notes=(note,) if p.index == head else ()) for p in text.paragraphs)
    drafts = find_table_indicators(text, [], Context())
    found = Found(HeaderFields(start=0, end=4), Context(), [], [], [], [], drafts, [], [], [])
    values = [r for r in build_records(SOURCE, text, found) if isinstance(r, IndicatorRecord)]
    doubt = ["ocr_number_disagreement"]
    assert [(r.value, [w.code for w in r.warnings]) for r in values] == [(90, doubt), (310, []), (75, doubt), (160, [])]


def test_a_doubted_comparison_is_told_on_the_value_that_it_compares() -> None:
    text = structure("Trồng được 480 ha rừng, đạt 96,2% kế hoạch; sản lượng gỗ đạt 310 m3.")
    note = Note("ocr_number_disagreement", "the two readers differ: “96,2%” or “90,2%”")
    text.paragraphs = tuple(replace(p, notes=(note,)) for p in text.paragraphs)
    source = replace(SOURCE, pages=(Page(1, ()),))
    values = [r for r in Pipeline().extract(source, text) if isinstance(r, IndicatorRecord)]
    assert [(r.value, [w.code for w in r.warnings]) for r in values] == [(480, [note.code]), (310, [])]


def test_a_repair_is_listed_on_the_record_that_it_touches() -> None:
    start = TEXT.index("tỷ", TEXT.index("480"))
    untouched, repaired = records(repairs=(Repair(start, start + 2, "tý", "unit"),))
    assert untouched.warnings == ()
    assert repaired.warnings[0].code == "ocr_repair"
    assert "'tý'" in repaired.warnings[0].message


def test_blanks_that_went_are_no_repair_to_tell() -> None:
    start = TEXT.index("tỷ", TEXT.index("480"))
    assert records(repairs=(Repair(start, start, "  ", "spaces"),))[1].warnings == ()
    assert records(repairs=(Repair(start - 1, start, "", "spaces"),))[1].warnings == ()


def test_equal_records_have_ids_of_their_own_and_the_same_ones_every_time() -> None:
    first, second = records(), records()
    assert [r.id for r in first] == [r.id for r in second]
    assert len({r.id for r in first}) == len(first)


@pytest.mark.parametrize("pages", [(), (Page(1, ()),), (Page(None, (Line(" "),)),)])
def test_a_document_without_words_has_a_record_too(pages: tuple[Page, ...]) -> None:
    source = Source("0" * 16, "a.pdf", "pdf", pages)
    found = Pipeline().extract(source, structured_text(source))
    assert [r.kind for r in found] == ["document"]


def test_records_are_made_one_at_a_time_and_refer_to_those_that_follow(tmp_path: Path) -> None:
    file = tmp_path / "thong-bao.txt"
    file.write_text("1. Giao Sở Y tế báo cáo UBND tỉnh trước ngày 15/4/2025.\n", encoding="utf-8")
    stream = Pipeline().stream(file)
    streamed = list(stream.records)
    assert tuple(streamed) == Pipeline().process(file).records
    deadline = next(r for r in streamed if r.kind == "deadline")
    task = next(r for r in streamed if r.kind == "task")
    assert (deadline.task_id, task.deadline_id) == (task.id, deadline.id)
    assert [r.kind for r in Pipeline(only=frozenset({"task"})).stream(file).records] == ["document", "task"]


def test_figures_of_several_columns_in_one_cell_are_not_read_and_the_document_says_so(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>{i}<td>Xã {name}<td>{figures}</tr>"
        for i, (name, figures) in enumerate((("An", "118,2 96,4 81,3"), ("Hòa", "97,5 78,1"), ("Sơn", "64 51,2")), 1)
    )
    path = tmp_path / "a.html"
    path.write_text(f"<table><tr><th>TT<th>Xã<th>Kế hoạch Thực hiện</tr>{rows}</table>", encoding="utf-8")
    document, *others = Pipeline().process(path).records
    assert [w.code for w in document.warnings] == ["table_figures_not_read", "columns_lost"]
    assert [r for r in others if r.kind == "indicator"] == []


def test_rows_without_their_columns_are_not_read_and_the_document_says_so(tmp_path: Path) -> None:
    table = "Chỉ tiêu 2019 2020 2021 2022\nDiện tích 1000 ha 40,1 41,2 42,6 43,9\nSản lượng tấn 208 210 215 222,5\n"
    prose = "Năm 2022, sản lượng muối đạt 900 tấn."
    path = tmp_path / "a.txt"
    path.write_text(f"BÁO CÁO\nTình hình năm 2022\n{table}{prose}", encoding="utf-8")
    document, *others = Pipeline().process(path).records
    assert [w.code for w in document.warnings] == ["columns_lost"]
    assert [r.text for r in others if r.kind == "indicator"] == ["900 tấn"]

# The commands of the project. A second call of any of them does no set-up again.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.PHONY: help setup run test lint bench bench-reading train evaluate calibrate notebook clean
.DEFAULT_GOAL := help

PY := .venv/bin/python
# One OCR thread a process: twice as fast as threads that fight over the cores, and the same bytes everywhere.
export OMP_THREAD_LIMIT := 1

help:  ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1|\2/' | awk -F'|' '{printf "  %-20s %s\n", $$1, $$2}'

.venv/.set-up: requirements.lock pyproject.toml scripts/setup.sh
	@scripts/setup.sh

setup: .venv/.set-up  ## install what is needed (once); leaves .venv/bin/vnadmin-extract

run: .venv/.set-up  ## read corpora/ into out/
	@$(PY) -m vnadmin_extract run corpora -o out

test: .venv/.set-up  ## the whole test suite
	@$(PY) -m pytest

lint: .venv/.set-up  ## style, types and layering
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

.venv/.set-up-bench: .venv/.set-up requirements-bench.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

bench: .venv/.set-up-bench  ## speed of text to records against underthesea's ner on the same text
	@$(PY) scripts/bench.py

bench-reading: .venv/.set-up  ## how well and how fast pages are read, against the plain tesseract command
	@$(PY) scripts/bench_reading.py
	@$(PY) scripts/bench_speed.py
	@$(PY) scripts/bench_records.py

train: .venv/.set-up  ## train the NER model of models/ and write its card
	@$(PY) scripts/train_ner.py

evaluate: .venv/.set-up-bench  ## precision, recall and F1 on annotations/: rules, NER, both, and underthesea's ner
	@$(PY) scripts/evaluate.py

calibrate: .venv/.set-up  ## count again what confidences are worth; writes docs/confidence.md
	@$(PY) scripts/calibrate.py

notebook: .venv/.set-up  ## run docs/notebook.ipynb again
	@$(PY) scripts/run_notebook.py

clean:  ## remove the set-up and what the program wrote
	rm -rf .venv .setup out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

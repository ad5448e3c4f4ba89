# The commands of the project; each sets up what it needs. `make serve` shows the site, `make test` runs every check.

.PHONY: serve site pdf check case schemas test bench reading mutants lock packages test-packages bench-packages \
	reading-packages mutants-packages
.DEFAULT_GOAL := serve

ADDRESS := 127.0.0.1:8000
PYTHON ?=
BIN := .venv/bin
DRY ?=
SIZES ?= 8 100 350 1000
RUNS ?=
PAGES ?=
MUTANTS ?= macros.*

# The same commit builds the same bytes: every date in the site is that of the last commit to the data.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct -- data 2>/dev/null || echo 0)
export NO_MKDOCS_2_WARNING := 1

serve: packages ## show the site, and what is wrong with the data, anew after every change
	@$(BIN)/python -m macros serve $(ADDRESS)

site: packages ## build into site/; on a mistake the old site stays as it was
	@$(BIN)/python -m macros site

pdf: packages ## as `make site`, with the whole handbook as one PDF in it: site/bladen/handboek.pdf
	@WHOLE_HANDBOOK=true $(BIN)/python -m macros site

check: packages ## validate the data only
	@$(BIN)/python -m macros check

case: packages ## ask for a new case, question by question, and write its file; DRY=1 only shows it
	@$(BIN)/python -m macros case $(if $(DRY),--droog)

schemas: packages ## write data/schemas anew, after a change in the models, the fixed lists, factors or measures
	@$(BIN)/python -m macros schemas

test: test-packages ## everything: layout, types, data, unit tests, and the built site in a real browser
	@$(BIN)/ruff check macros tests
	@$(BIN)/ruff format --check macros tests
	@$(BIN)/mypy
	@$(BIN)/python -m macros check
	@tests/site/run

bench: bench-packages ## how time and memory grow with the number of cases; SIZES="8 100" and RUNS=5 choose
	@$(BIN)/python tests/bench/measure.py $(SIZES) $(if $(RUNS),--runs $(RUNS))

reading: reading-packages site ## how hard every page is to read; PAGES=cases/arnhem shows its long sentences
	@$(BIN)/python tests/reading_level.py $(PAGES)

mutants: mutants-packages ## small changes to the program that no test notices; MUTANTS="macros.views.*" chooses
	@rm -rf mutants
	@$(BIN)/python -m mutmut run "$(MUTANTS)"
	@$(BIN)/python -m mutmut results

lock: packages ## write the lock files anew from the ranges in pyproject.toml
	@PYTHON=$(PYTHON) .ci/lock

packages:
	@PYTHON=$(PYTHON) .ci/install requirements.lock

test-packages:
	@PYTHON=$(PYTHON) .ci/install requirements-test.lock

bench-packages:
	@PYTHON=$(PYTHON) .ci/install requirements-bench.lock

reading-packages:
	@PYTHON=$(PYTHON) .ci/install requirements-reading.lock

mutants-packages:
	@PYTHON=$(PYTHON) .ci/install requirements-mutants.lock

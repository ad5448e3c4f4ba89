# The commands of the project; each sets up what it needs. `make serve` shows the site, `make test` runs every check.

.PHONY: serve site check schemas test lock
.DEFAULT_GOAL := serve

ADDRESS := 127.0.0.1:8000
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
READY := .venv/ready

# The same commit builds the same bytes: every date in the site is the commit's own.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
export NO_MKDOCS_2_WARNING := 1

serve: $(READY) ## check the data, build the site and serve it, with live reload
	@$(BIN)/python -m macros check
	@echo "The handbook is at http://$(ADDRESS)/ (stop with Ctrl+C)"
	@$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

site: $(READY) ## build into site/; on a mistake the old site stays as it was
	@rm -rf .site-new
	@$(BIN)/mkdocs build --strict --site-dir .site-new || { rm -rf .site-new; exit 1; }
	@rm -rf site && mv .site-new site

check: $(READY) ## validate the data only
	@$(BIN)/python -m macros check

schemas: $(READY) ## write data/schemas anew, after a change in the models, the fixed lists, factors or measures
	@$(BIN)/python -m macros schemas

test: $(READY) ## everything: layout, data, unit tests, and the built site in a real browser
	@tests/site/install-browser
	@$(BIN)/ruff check macros tests
	@$(BIN)/ruff format --check macros tests
	@$(BIN)/python -m macros check
	@$(BIN)/pytest

lock: $(READY) ## write requirements.lock anew from the ranges in pyproject.toml
	@$(BIN)/python -m pip install -qq uv
	@$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--upgrade --group test pyproject.toml --output-file requirements.lock --quiet

$(READY): requirements.lock
	@test -n "$(PYTHON)" || { echo "This needs Python 3.11 or newer; none was found on the PATH." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
		echo "Python has no venv. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@rm -rf .venv && $(PYTHON) -m venv .venv
	@echo "Installing the locked packages in .venv ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $(READY)

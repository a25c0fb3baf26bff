# One door to every chore. `make site` builds the demonstration; `make test` is what CI runs.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
READY := $(VENV)/.ready

.PHONY: site serve test check lint browser bench screenshots lock clean

site: $(READY)
	$(BIN)/sitegen build

serve: $(READY)
	$(BIN)/sitegen serve

test: lint browser
	$(BIN)/pytest -n 2

# The fast part: no browser, no new environments.
check: lint
	$(BIN)/pytest -n 2 -m "not browser and not slow"

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# What the browser tests need, Chromium and what examines pages in it: found, or installed, or else said how.
browser: $(READY)
	$(BIN)/python -m tests.browser.find_chromium --install
	$(BIN)/python -m tests.browser.checkers --install

bench: $(READY)
	$(BIN)/python -m benchmarks $(if $(DATE),--date $(DATE))

screenshots: $(READY)
	$(BIN)/python -m tests.browser.screenshots

# Versions with hashes and without the address of any package index.
lock: $(READY)
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --output-file requirements.lock

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q sitegen
	touch $(READY)

clean:
	rm -rf build dist .sitegen $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis tests/browser/node_modules

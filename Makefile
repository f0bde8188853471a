# Two commands do everything on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK ?= requirements/dev.lock
STAMP := $(VENV)/.installed
ARTICLES ?=
N ?= 5

.PHONY: setup demo test check bench chaos lock clean

setup: $(STAMP) ## a virtual environment with the locked packages, and Apache Kafka's jars

$(STAMP): $(LOCK) pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bootstrap.lock
	$(BIN)/uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes $(LOCK) requirements/bootstrap.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	$(BIN)/tocsin broker --fetch
	touch $@

demo: setup ## the whole system on the built-in articles, or on yours: make demo ARTICLES=file.jsonl
	@$(BIN)/tocsin demo $(ARTICLES)

test: setup ## every test; starts Apache Kafka and PostgreSQL itself
	$(BIN)/python -m pytest

check: setup ## lint, types, layers, spelling, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/python -m streams.contracts --check

bench: setup ## throughput and latency; appends to bench/results.csv
	$(BIN)/python -m bench

chaos: setup ## the fault tests N times each: make chaos N=10
	$(BIN)/python -m tests.chaos $(N)

lock: ## resolve the dependencies anew
	$(BIN)/python requirements/lock.py

clean: ## remove what setup made
	rm -rf $(VENV)

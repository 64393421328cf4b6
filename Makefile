# Everything a newcomer needs; every target sets itself up first.
python := .venv/bin/python

.PHONY: setup demo test check soak bench lint types strings docs

setup:
	@bash tools/setup.sh

demo: setup
	@$(python) -m tools.demo

test: setup
	@QT_QPA_PLATFORM=offscreen $(python) -m pytest -n auto --dist worksteal

check: setup
	@$(python) -m tools.check

soak: setup
	@QT_QPA_PLATFORM=offscreen PROPDESK_SOAK=1 $(python) -m pytest -n auto --dist worksteal --timeout 3600

bench: setup
	@$(python) -m benchmarks

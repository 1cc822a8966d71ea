# Everything a person types. Each target is one script or one cargo command.

# dev builds soonest; `make run PROFILE=release` serves fastest.
PROFILE ?= dev
LISTEN ?= 127.0.0.1:8080
DATA ?= ./data/demo
export PROFILE LISTEN DATA

.DEFAULT_GOAL := help
.PHONY: help run test quality bench bench-consensus trial-consensus fuzz fmt tidy soak-kill soak-power

help:
	@echo "Mickle: many a little makes a mickle."
	@echo
	@echo "  make run         build, and serve a demonstration market at http://localhost:8080"
	@echo "  make test        install what is missing, and pass every test"
	@echo "  make quality     judge every page: markup, access, speed, weight, Lighthouse"
	@echo "  make tidy        check the rules of the house (docs/ARCHITECTURE.md)"
	@echo "  make fmt         format the code"
	@echo "  make bench       measure against the limits of the database"
	@echo "  make bench-consensus  aggregation beside Crowd-Kit, in one run"
	@echo "  make trial-consensus  real labels through the market: adaptive answers beside fixed"
	@echo "  make fuzz        throw anything at the parsers and algorithms of answers (SECONDS_EACH=60)"
	@echo "  make soak-kill   1,000 rounds of kill -9 under load"
	@echo "  make soak-power  power cuts on a file system of its own (needs root)"
	@echo
	@echo "  PROFILE=$(PROFILE) LISTEN=$(LISTEN) DATA=$(DATA)"

run:
	@scripts/run

test:
	@scripts/test

quality:
	@scripts/quality

bench:
	@scripts/bench

bench-consensus:
	@scripts/bench-consensus

trial-consensus:
	@scripts/trial-consensus

fuzz:
	@scripts/fuzz

fmt:
	cargo fmt --all

tidy:
	cargo xtask tidy

soak-kill:
	@scripts/soak-kill

soak-power:
	@scripts/soak-power

# SPDX-License-Identifier: MIT
# Faults made on purpose: would a test notice? Included by the Makefile.

.PHONY: mutants help-mutants

# All that is written by hand. A part: make mutants FILES="src/jwt/jwt.c"
MUT_ALL := $(sort $(shell find src -name '*.[ch]' ! -path 'src/schema/*' ! -path 'src/one/*'))
FILES ?=
# So many of them, at random, the same ones for the same SEED; 0: all.
MUTANTS ?= 0
MUTANTS_SEED = $(if $(findstring command,$(origin SEED)),$(SEED),$$(git rev-parse --short=12 HEAD))
MUTANTS_JOBS ?= 2

HELP += help-mutants
help-mutants:
	@echo 'make mutants            faults made on purpose in src/: fails when the tests do not notice one that is not in'
	@echo '                        tools/trust/mutants-equivalent.txt; MUTANTS=300 SEED=2f, FILES="src/read/bind.c src/kind/number.c"'

mutants: need-jsmn need-cmocka
	@$(NEED) nodejs
	@$(NEED) clang
	@DIR=build/mutants CC='$(CC)' INCLUDES='$(INCLUDES)' MAKE_FLAGS='$(if $(JSMN_INCLUDE),JSMN_INCLUDE=$(JSMN_INCLUDE))' \
	    MOST=$(MUTANTS) SEED=$(MUTANTS_SEED) JOBS=$(MUTANTS_JOBS) TABLE=build/trust/table/mutants \
	    WHOLE='$(if $(strip $(FILES))$(filter-out 0,$(MUTANTS)),,1)' node tools/trust/mutants.js $(or $(strip $(FILES)),$(MUT_ALL))

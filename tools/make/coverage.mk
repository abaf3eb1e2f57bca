# SPDX-License-Identifier: MIT
# What the tests reach, and what they would notice. Included by the Makefile.

.PHONY: coverage mutants

COV := build/coverage
COV_CC ?= gcc
# Each form of src/read/run.h, by its SESH_RUN_STEP. A branch is covered when it is in
# one of them.
COV_FORMS := 16 8 4 1
# File by file, and nothing inlined: the branches of a function count once, not once a
# place that calls it.
COV_CFLAGS := -std=c99 -O0 -g --coverage

## make coverage           lines and branches of src/ that the tests reach; fails if one is missed that
##                         tools/trust/coverage-exclusions.txt does not explain; build/coverage/index.html

# Not the grammar test, which takes long: what it alone would reach is missing.
COV_TESTS = $(filter-out grammar,$(shell sed -n 's/^void test_\([a-z_]*\).struct tally .*/\1/p' tests/tally.h))
# Of test_short_path what it includes of src/ counts, too.
COV_TESTS_O = $(filter-out $(BUILD)/src/% %/test_short_path.o,$(TESTS_O))
COV_OWN = $(CORE) tests/test_short_path.c
COV_TOOL_O = $(filter-out $(BUILD)/src/%,$(TOOL_O))
# What run.h is part of is compiled in each form, all else in the first one.
COV_RUN := $(shell grep -l -e '"run\.h"' -e 'numeral\.h"' $(CORE))
# Objects: $(call COV_O,FORM,SOURCES)
COV_O = $(COV_RUN:%.c=$(COV)/$1/%.o) $(patsubst %.c,$(COV)/$(firstword $(COV_FORMS))/%.o,$(filter-out $(COV_RUN),$2))

define COV_FORM
$(COV)/$1/%.o: %.c | need-jsmn
	@mkdir -p $$(@D)
	$$(Q)$$(COV_CC) $$(COV_CFLAGS) -DSESH_RUN_STEP=$1 $$(INCLUDES) -MMD -MP -c -o $$@ $$<

# The tests and the tool as make test has them, with another core.
$(COV)/$1/tests/run: $$(BUILD)/tests/run $$(call COV_O,$1,$$(COV_OWN))
	@mkdir -p $$(@D)
	$$(Q)$$(COV_CC) --coverage -o $$@ $$(COV_TESTS_O) $$(BUILD)/gen/rows.o $$(call COV_O,$1,$$(COV_OWN)) -lcmocka $$(PSA_LIBS)

$(COV)/$1/sesh: $$(BUILD)/sesh $$(call COV_O,$1,$$(CORE))
	$$(Q)$$(COV_CC) --coverage -o $$@ $$(COV_TOOL_O) $$(call COV_O,$1,$$(CORE)) $$(PSA_LIBS)

$(COV)/$1/ran: $(COV)/$1/tests/run $(COV)/$1/sesh
	$$(Q)find $(COV)/$1 -name '*.gcda' -exec rm {} +
	@for tests in $$(COV_TESTS); do $$< $$$$tests > $$@.log 2>&1 || { cat $$@.log; exit 1; }; done
	@sh tests/tool.sh $(COV)/$1/sesh > $$@.log || { cat $$@.log; exit 1; }
	@echo '  TESTS $1'
	@touch $$@

-include $$(CORE:%.c=$(COV)/$1/%.d)
endef
$(foreach form,$(COV_FORMS),$(eval $(call COV_FORM,$(form))))

coverage: need-jsmn need-cmocka
	@$(NEED) gcovr nodejs
	@$(MAKE) --no-print-directory -j2 $(COV_FORMS:%=$(COV)/%/ran)
	@gcovr --json-pretty --json $(COV)/coverage.json --html-details $(COV)/index.html --filter 'src/' $(COV_FORMS:%=$(COV)/%)
	@echo 'each line, before the exclusions: $(COV)/index.html'
	@node tools/trust/coverage.js tools/trust/coverage-exclusions.txt $(COV)/coverage.json

# ---- faults made on purpose ------------------------------------------------------

# All that is written by hand. A part: make mutants FILES="src/jwt/jwt.c"
MUT_ALL = $(sort $(shell find src -name '*.[ch]' ! -path 'src/schema/*'))
FILES ?=
# So many of them, at random, the same ones for the same SEED; 0: all.
MUTANTS ?= 0
MUTANTS_SEED = $(if $(findstring command,$(origin SEED)),$(SEED),$$(git rev-parse --short=12 HEAD))
MUTANTS_JOBS ?= 2

## make mutants            mutation testing of src/: fails if the tests miss a fault that is not in
##                         tools/trust/mutants-equivalent.txt; MUTANTS=300 SEED=2f, FILES="src/read/bind.c src/kind/number.c"

mutants: need-jsmn need-cmocka
	@$(NEED) nodejs clang
	@DIR=build/mutants CC='$(CC)' INCLUDES='$(INCLUDES)' MAKE_FLAGS='$(if $(JSMN_INCLUDE),JSMN_INCLUDE=$(JSMN_INCLUDE))' \
	    MOST=$(MUTANTS) SEED=$(MUTANTS_SEED) JOBS=$(MUTANTS_JOBS) \
	    WHOLE='$(if $(strip $(FILES))$(filter-out 0,$(MUTANTS)),,1)' node tools/trust/mutants.js $(or $(strip $(FILES)),$(MUT_ALL))

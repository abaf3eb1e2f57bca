# SPDX-License-Identifier: MIT
# Faults made on purpose: would a test notice? Included by the Makefile.

.PHONY: mutants mutants-built help-mutants

MUT := build/mutants
MUT_CC ?= gcc
MUT_ALL := $(wildcard src/*.c) src/run.h
# One by one, so that only the one with a fault is compiled anew.
MUT_CORE := $(wildcard src/*.c src/schema/*.c)
# A part: make mutants FILES="src/bind.c src/match.c"
FILES ?=
# So many of them, at random, the same ones for the same SEED; 0: all.
MUTANTS ?= 0
MUTANTS_SEED ?= $(if $(SEED),$(SEED),1)
MUTANTS_JOBS ?= 2
# Not empty: only those that survived the last time.
AGAIN ?=
# Not empty: without the grammar test and the sanitizers, for who writes tests.
QUICK ?=

HELP += help-mutants
help-mutants:
	@echo 'make mutants            faults made on purpose in src/: fails when the tests do not notice one that is not in'
	@echo '                        tools/trust/mutants-equivalent.txt; MUTANTS=300 SEED=2, FILES=src/bind.c, AGAIN=1, QUICK=1'

MUT_FORMS := plain small word sanitize best bestsmall bestword
MUT_FLAGS_plain := -O1
MUT_FLAGS_small := -O1 -DSESH_SMALL=1
MUT_FLAGS_word := -O1 -DSESH_NO_SSE2
MUT_FLAGS_sanitize := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
MUT_FLAGS_best := -O2
MUT_FLAGS_bestsmall := -O2 -DSESH_SMALL=1
MUT_FLAGS_bestword := -O2 -DSESH_NO_SSE2

# Without port/mbedtls: signatures are not made in src/.
MUT_TESTS := $(filter-out tests/main.c tests/test_rows.c,$(TESTS)) tools/trust/quick.c

define MUT_FORM
$(MUT)/$1/%.o: %.c | need-jsmn need-cmocka
	@mkdir -p $$(@D)
	$$(Q)$$(MUT_CC) -std=c99 -w $(MUT_FLAGS_$1) $$(INCLUDES) -Isrc -Itests -MMD -MP -c -o $$@ $$<

$(MUT)/$1/rows.o: $$(BUILD)/gen/rows.c
	@mkdir -p $$(@D)
	$$(Q)$$(MUT_CC) -std=c99 -w $(MUT_FLAGS_$1) $$(INCLUDES) -Itests -c -o $$@ $$<

$(MUT)/$1/tests.o: $$(MUT_TESTS:%.c=$(MUT)/$1/%.o) $(MUT)/$1/rows.o
	$$(Q)ld -r -o $$@ $$^

-include $$(MUT_CORE:%.c=$(MUT)/$1/%.d) $$(MUT_TESTS:%.c=$(MUT)/$1/%.d)
endef
$(foreach form,$(MUT_FORMS),$(eval $(call MUT_FORM,$(form))))

$(MUT)/mutate: tools/trust/mutate.c
	@mkdir -p $(@D)
	$(Q)$(MUT_CC) -std=c99 -O2 -Wall -Wextra $(STRICT) -o $@ $<

mutants-built: $(MUT)/mutate $(foreach form,$(MUT_FORMS),$(MUT_CORE:%.c=$(MUT)/$(form)/%.o)) \
	$(MUT)/plain/tests.o $(MUT)/sanitize/tests.o

mutants:
	@$(MAKE) --no-print-directory -j2 mutants-built
	@MUTANTS=$(MUT) CC='$(MUT_CC)' INCLUDES='$(INCLUDES)' LIBS=-lcmocka MOST=$(MUTANTS) \
	    SEED=$(MUTANTS_SEED) JOBS=$(MUTANTS_JOBS) AGAIN='$(AGAIN)' QUICK='$(QUICK)' TABLE=build/trust/table/mutants \
	    WHOLE='$(if $(FILES)$(AGAIN)$(filter-out 0,$(MUTANTS)),,1)' sh tools/trust/mutants.sh $(or $(FILES),$(MUT_ALL))

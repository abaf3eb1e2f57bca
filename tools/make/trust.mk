# SPDX-License-Identifier: MIT
# The evidence for security: see SECURITY.md. Included by the Makefile.

.PHONY: fuzz fuzz-replay worst-case no-statics tidy misra misra-keep analyze test-valgrind test-valgrind-full test-msan test-integer check-security \
	trust

TRUST := build/trust
TRUST_CC ?= clang
FUZZ_ALL := scan reader pointer write jwt
# Those to run: make fuzz FUZZ_TARGETS=reader
FUZZ_TARGETS ?= $(FUZZ_ALL)
# Seconds for each target.
FUZZ_SECONDS ?= 600
# How many targets run at a time.
FUZZ_JOBS ?= 2
# Which form of src/read/run.h: its SESH_RUN_STEP, 16, 8, 4 or 1.
FUZZ_STEP ?= 16

TRUST_WARN := -std=c99 -Wall -Wextra -Wconversion -Wshadow $(STRICT)
TRUST_INCLUDES := -Iinclude -Isrc $(if $(JSMN_INCLUDE),-isystem $(JSMN_INCLUDE))

FUZZ_DIR := $(TRUST)/fuzz-$(FUZZ_STEP)
FUZZ_BINARIES := $(FUZZ_TARGETS:%=$(FUZZ_DIR)/%)
# The core as in the library: see tools/unit.sh.
FUZZED := gen/read.c $(MODULES) tests/grammar.c tests/fuzz/common.c
FUZZ_CORE := $(FUZZED:%.c=$(FUZZ_DIR)/%.o)

## make fuzz               each fuzz target for FUZZ_SECONDS (600), FUZZ_JOBS (2) at a time
## make fuzz-replay        the fuzz targets on their seeds and on tests/regress, without fuzzing
## make no-statics         fails if the library has variables
## make worst-case         instructions per byte of the most expensive inputs

# ---- fuzzing ----------------------------------------------------------------

fuzz: $(FUZZ_BINARIES) $(TRUST)/seeds.stamp $(TRUST)/dictionary
	@printf '%s\n' $(FUZZ_TARGETS) | \
	    xargs -P $(FUZZ_JOBS) -I{} sh tests/fuzz/run.sh $(TRUST) $(FUZZ_DIR)/{} {} $(FUZZ_SECONDS)

# The objects of a folder, and how they are compiled: OBJECTS_OF FOLDER, COMPILER AND FLAGS
define OBJECTS_OF
$1/%.o: %.c
	@mkdir -p $$(@D)
	@$2 $$(TRUST_INCLUDES) -MMD -MP -c -o $$@ $$<

$1/gen/read.o: $$(BUILD)/gen/read.c
	@mkdir -p $$(@D)
	@$2 $$(TRUST_INCLUDES) -MMD -MP -c -o $$@ $$<
endef
$(eval $(call OBJECTS_OF,$(FUZZ_DIR),$(TRUST_CC) $(TRUST_WARN) $(SANITIZE) -fsanitize=fuzzer-no-link \
	-DSESH_RUN_STEP=$(FUZZ_STEP)))
$(FUZZ_CORE) $(FUZZ_TARGETS:%=$(FUZZ_DIR)/tests/fuzz/%.o): | need-clang need-libclang-rt-14-dev

$(FUZZ_BINARIES): $(FUZZ_DIR)/%: $(FUZZ_DIR)/tests/fuzz/%.o $(FUZZ_CORE)
	@echo '  LINK  $@'
	@$(TRUST_CC) $(SANITIZE) -fsanitize=fuzzer -o $@ $^

# ---- seeds and dictionary ---------------------------------------------------

$(TRUST)/dictionary: $(GENERATOR) $(LISTS)
	@mkdir -p $(@D)
	@$(GENERATOR) --dictionary $(LISTS) > $@

$(TRUST)/seeds.stamp: $(TRUST)/seeds $(wildcard tests/samples/*.json)
	@rm -rf $(TRUST)/seed && mkdir -p $(FUZZ_ALL:%=$(TRUST)/seed/%)
	@$< $(TRUST)/seed $(filter %.json,$^)
	@touch $@

# ---- replay: any compiler ---------------------------------------------------

REPLAY_CORE := $(FUZZED:%.c=$(TRUST)/replay/%.o)
REPLAY_BINARIES := $(FUZZ_TARGETS:%=$(TRUST)/replay/%)

$(eval $(call OBJECTS_OF,$(TRUST)/replay,$(CC) $(TRUST_WARN) $(SANITIZE)))

$(TRUST)/replay/rows.o: $(BUILD)/gen/rows.c
	@mkdir -p $(@D)
	@$(CC) -std=c99 $(SANITIZE) $(TRUST_INCLUDES) -Itests -c -o $@ $<

$(TRUST)/seeds: $(TRUST)/replay/tests/fuzz/seeds.o $(TRUST)/replay/rows.o $(REPLAY_CORE)
	@$(CC) $(SANITIZE) -o $@ $^

$(REPLAY_BINARIES): $(TRUST)/replay/%: $(TRUST)/replay/tests/fuzz/%.o $(TRUST)/replay/tests/fuzz/replay.o $(REPLAY_CORE)
	@$(CC) $(SANITIZE) -o $@ $^

fuzz-replay: $(REPLAY_BINARIES) $(TRUST)/seeds.stamp
	@for t in $(FUZZ_TARGETS); do \
	    printf '%-8s' $$t; $(TRUST)/replay/$$t $(TRUST)/seed/$$t/* $(filter-out %/README,$(wildcard tests/regress/*)) || exit 1; done

# ---- time -------------------------------------------------------------------

WORST_CORE := $(patsubst %.c,$(TRUST)/worst/%.o,gen/read.c $(MODULES) tests/worst/worst.c)

$(eval $(call OBJECTS_OF,$(TRUST)/worst,$(CC) $(TRUST_WARN) -O2 -g))

$(TRUST)/worst/worst: $(WORST_CORE)
	@$(CC) -O2 -Wl,-z,now -o $@ $^

worst-case: $(TRUST)/worst/worst | need-valgrind
	@sh tests/worst/worst.sh $< tests/golden/bench.txt $(TRUST)/worst/count

# ---- static memory ----------------------------------------------------------

# The library has no variables, so no part of a session can remain in one (I9).
no-statics: $(filter-out $(TRUST)/worst/tests/%,$(WORST_CORE))
	@size -A $^ | awk '$$1 ~ /^\.(t?bss|t?data)$$/ && $$2 != 0 { print "static memory:", $$0; bad = 1 } END { if (!bad) print "no variables"; exit bad }'

# ---- static analysis ----------------------------------------------------------

# make trust: its targets, and seconds for each fuzz target.
STEPS ?= check check-security test test-sanitize test-msan test-integer test-valgrind fuzz-replay fuzz differential worst-case \
	no-statics tidy misra analyze coverage mutants prove prove-faults test-frames
TIME ?= 60
TRUST_ENV := MAKE='$(MAKE)' JSMN_INCLUDE='$(JSMN_INCLUDE)'

## make tidy               clang-tidy over src/, port/ and tools/sesh
## make misra              MISRA C:2012 by cppcheck, against docs/MISRA.md; misra-keep writes the numbers there
## make analyze            the static analyzers of gcc and clang over src/
## make test-valgrind      the tests under memcheck; test-valgrind-full includes the slow ones
## make test-msan          the tests under the memory sanitizer; ORIGINS=1 reports where a value comes from
## make test-integer       the tests under clang's address, undefined-behaviour and integer sanitizers, in each
##                         form of src/read/run.h
## make check-security     checks that everything that SECURITY.md and docs/MISRA.md name exists
## make trust              all evidence in one table, without the long fuzzing; TIME=10 seconds per fuzz target

tidy: need-jsmn
	@$(NEED) clang clang-tidy libmbedtls-dev libcurl4-openssl-dev
	@$(TRUST_ENV) sh tools/trust/tidy.sh $(TRUST)/tidy

misra misra-keep:
	@$(NEED) cppcheck
	@sh tools/trust/misra.sh $(if $(@:misra=),keep,check) $(TRUST)/misra

analyze: need-jsmn
	@$(NEED) gcc clang
	@$(TRUST_ENV) sh tools/trust/analyze.sh $(TRUST)/analyze

check-security: need-nodejs
	@node tools/docs/names.js SECURITY.md docs/MISRA.md

# ---- the tests, under memory checkers ---------------------------------------

test-valgrind test-valgrind-full: need-jsmn need-cmocka $(BUILD)/tests/run $(BUILD)/sesh | need-valgrind
	@bash tools/trust/valgrind.sh $(BUILD) $(TRUST)/valgrind $(if $(@:test-valgrind=),full)

test-msan test-integer: need-jsmn need-cmocka | need-clang need-libclang-rt-14-dev
	@$(TRUST_ENV) ORIGINS='$(ORIGINS)' sh tools/trust/$(@:test-%=%).sh $(BUILD)

# ---- everything -------------------------------------------------------------

trust:
	@$(TRUST_ENV) FUZZ_SECONDS=$(TIME) MUTANTS=$(if $(findstring file,$(origin MUTANTS)),200,$(MUTANTS)) \
	    bash tools/trust/trust.sh $(TRUST) $(STEPS)

-include $(FUZZ_CORE:.o=.d) $(WORST_CORE:.o=.d) $(FUZZ_TARGETS:%=$(FUZZ_DIR)/tests/fuzz/%.d) $(REPLAY_CORE:.o=.d) \
	$(FUZZ_TARGETS:%=$(TRUST)/replay/tests/fuzz/%.d) $(TRUST)/replay/tests/fuzz/replay.d

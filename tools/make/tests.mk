# SPDX-License-Identifier: MIT
# Tests beside `make test`, which take more than a compiler and cmocka: included by the Makefile.

.PHONY: test-cpp test-dates test-infer test-layout differential

# ---- C++ -----------------------------------------------------------------------

## make test-cpp           the headers for C++17 with every C++ compiler, and that they allocate nothing

test-cpp: $(BUILD)/libsesh.a
	@$(NEED) g++ clang
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' bash tests/cpp.sh $(BUILD)

# ---- against programs of others ------------------------------------------------

## make differential       N documents (20000) of all types, those of the tests too, through JSON.parse of Node and through sesh read; SEED=1

N ?= 20000
SEED ?= 1

differential: $(BUILD)/tests/sesh | need-nodejs
	@node tests/differential/run.js $(BUILD)/tests/sesh $(N) $(SEED) $(LISTS) tests/every.def tests/odd.def tests/shapes.def

DATES ?= 100000

## make test-dates         random dates of RFC 3339 beside Date of JavaScript (DATES=100000)

$(BUILD)/tests/dates: tests/dates/main.c tests/types/every.c $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)mkdir -p $(@D)
	$(Q)$(COMPILE) -o $@ tests/dates/main.c $(BUILD)/libsesh.a

test-dates: $(BUILD)/tests/dates
	@PROGRAM=$< DATES=$(DATES) node --test tests/dates/

# ---- lists of samples, and back ------------------------------------------------

CASES ?= 500

## make test-infer         types that sesh infer makes of the samples here and of CASES=500 random ones
##                         are compiled and read the very samples

test-infer: all $(GENERATOR)
	@BUILD=$(BUILD) CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' CASES=$(CASES) node --test tests/infer/

# ---- the layouts of structs ----------------------------------------------------

LAYOUT := $(BUILD)/layout

## make test-layout        the layouts that sesh computes for 32 bits beside those of a 32-bit build

# Where 32-bit programs can be linked, <asm/errno.h> may still be among the headers
# for 64 bits alone.
LAYOUT_32 = -idirafter /usr/include/$$($(CC) -print-multiarch)

# The tool of 32 bits has another alignment in its tables: what it shows has to be
# what the other one computes.
$(LAYOUT)/sesh32: $(wildcard tools/sesh/*.[ch]) $(CORE) $(wildcard src/*.h src/*/*.h include/sesh/*.h) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  LINK  $@'
	$(Q)$(CC) -m32 -std=c99 -O1 $(INCLUDES) $(LAYOUT_32) -o $@ $(wildcard tools/sesh/*.c) $(CORE)

test-layout: $(BUILD)/sesh
	@mkdir -p $(LAYOUT)
	@if echo 'int main(void) { return 0; }' | $(CC) -m32 -x c -o $(LAYOUT)/can32 - 2>/dev/null && $(LAYOUT)/can32 2>/dev/null; then \
	    $(MAKE) --no-print-directory $(LAYOUT)/sesh32 && $(LAYOUT)/sesh32 layout > $(LAYOUT)/32.txt && \
	    $(BUILD)/sesh layout --target i686-linux-gnu | cmp - $(LAYOUT)/32.txt && \
	    echo "same: $$(wc -l < $(LAYOUT)/32.txt) rows, computed and of a 32-bit compiler"; \
	else echo 'left out: the 32-bit build (what $(CC) -m32 makes cannot link or run here)'; fi

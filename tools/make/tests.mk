# SPDX-License-Identifier: MIT
# More tests than `make test`, which need more than a compiler and cmocka: included by the Makefile.

.PHONY: test-cpp test-dates test-infer test-layout differential

# ---- C++ -----------------------------------------------------------------------

## make test-cpp           the C++17 headers with every C++ compiler; they must allocate nothing

test-cpp: $(BUILD)/libsesh.a
	@$(NEED) g++ clang
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' bash tests/cpp.sh $(BUILD)

# ---- compared with other programs ----------------------------------------------

## make differential       read N documents (20000) of all types, including the tests', with Node's JSON.parse and with sesh; SEED=1

N ?= 20000
SEED ?= 1

differential: $(BUILD)/tests/sesh | need-nodejs
	@node tests/differential/run.js $(BUILD)/tests/sesh $(N) $(SEED) $(LISTS) tests/every.def tests/odd.def tests/shapes.def

DATES ?= 100000

## make test-dates         random RFC 3339 dates, compared with JavaScript's Date (DATES=100000)

$(BUILD)/tests/dates: tests/dates/main.c tests/types/every.c $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)mkdir -p $(@D)
	$(Q)$(COMPILE) -o $@ tests/dates/main.c $(BUILD)/libsesh.a

test-dates: $(BUILD)/tests/dates
	@PROGRAM=$< DATES=$(DATES) node --test tests/dates/

# ---- lists from samples, and back ----------------------------------------------

CASES ?= 500

## make test-infer         compile the types that sesh infer makes from the samples and from CASES=500 random ones,
##                         and read the same samples with them

test-infer: all $(GENERATOR)
	@BUILD=$(BUILD) CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' CASES=$(CASES) node --test tests/infer/

# ---- the layouts of structs ----------------------------------------------------

LAYOUT := $(BUILD)/layout

## make test-layout        compare the layouts that sesh computes for 32 bits with those of a 32-bit build

# Even if 32-bit programs can be linked, <asm/errno.h> may exist only in the directory for
# 64 bits.
LAYOUT_32 = -idirafter /usr/include/$$($(CC) -print-multiarch)

# The 32-bit tool has another alignment in its tables. It must show what the 64-bit tool
# computes.
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

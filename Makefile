# SPDX-License-Identifier: MIT
# sesh: see `make help`.

CC ?= cc
AR ?= ar
CFLAGS ?= -O2 -g
# For programs that print sources.
HOST_CC ?= $(CC)
# Where <jsmn.h> is, when it is not where the compiler looks anyway.
JSMN_INCLUDE ?=
# -Werror for those who want warnings to stop the build.
STRICT ?=

# V=1 shows the commands.
V ?=
Q := $(if $(V),,@)
SAY = $(if $(V),@:,@echo)

BUILD := build
WARN := -std=c99 -pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Wcast-qual -Wstrict-prototypes $(STRICT)
INCLUDES := -Iinclude $(if $(JSMN_INCLUDE),-isystem $(JSMN_INCLUDE))
COMPILE = $(CC) $(WARN) $(CFLAGS) $(INCLUDES) -MMD -MP

TYPES := webuntis verdocs verdocs_token verdocs_login thoughtspot thoughtspot_v2_user thoughtspot_v2_token ask_refusal jwt_header
# Each is an object of its own, so that programs link what they use; but what reads a
# document is one: see tools/unit.sh.
READ := $(wildcard src/read/*.c)
MODULES := $(wildcard src/*.c src/kind/*.c src/write/*.c src/jwt/*.c src/ask/*.c) $(TYPES:%=src/schema/%.c)
CORE := $(READ) $(MODULES)
TOOL := $(wildcard tools/sesh/*.c)
TESTS := $(filter-out tests/rows2c.c tests/headers.c,$(wildcard tests/*.c))
ROWS := $(wildcard tests/rows/*.txt)

CORE_O := $(BUILD)/gen/read.o $(MODULES:%.c=$(BUILD)/%.o)
# The host tool walks through documents with scan of its own.
TOOL_O := $(TOOL:%.c=$(BUILD)/%.o) $(BUILD)/src/read/scan.o
# What tests call of src/read, beside what a program can.
TESTED := scan match path token
TESTS_O := $(TESTS:%.c=$(BUILD)/%.o) $(TESTED:%=$(BUILD)/src/read/%.o)

BIG := tests/samples/thoughtspot-session.json

.PHONY: all help help-core run test test-sanitize test-guards readme gen check-gen check lint format clean need-jsmn need-cmocka
.DELETE_ON_ERROR:
.SECONDARY:

# Each adds its help to HELP.
include $(sort $(wildcard tools/make/*.mk))

.DEFAULT_GOAL := all
all: need-jsmn $(BUILD)/libsesh.a $(BUILD)/sesh

help: help-core $(HELP)
	@echo
	@echo 'V=1 shows the commands; CC=clang CFLAGS=-Os JSMN_INCLUDE=/dir/with/jsmn.h STRICT=-Werror may be set.'

help-core:
	@echo 'make                    the library build/libsesh.a and the host tool build/sesh'
	@echo 'make run                read a ThoughtSpot reply of 67 KB into a struct and show it'
	@echo 'make test               build and run all tests'
	@echo 'make test-sanitize      the same under the address and undefined-behaviour sanitizers'
	@echo 'make test-guards        programs and libraries with other limits do not link; limits without sense do not compile'
	@echo 'make readme             compile and run the program in README.md'
	@echo 'make gen                print headers, tables and reference pages from src/schema/*.def and src/status.def'
	@echo '                        (BREAK=webuntis: that list gives out its field numbers anew)'
	@echo 'make check              what the rules ask: symbols, recursion, function length, stale files,'
	@echo '                        warnings of gcc and clang, 64 and 32 bits, any macros of jsmn'
	@echo 'make lint               clang-format and cppcheck'
	@echo 'make format             clang-format, in place'
	@echo 'make clean              remove build/'
	@echo

# Where mbedTLS is, the host tool and the tests check signatures with port/mbedtls.
MBEDTLS := $(shell printf '\043include <mbedtls/x509_crt.h>\nint main(void) { mbedtls_x509_crt_init(0); }' | \
	$(CC) -x c -o /dev/null - -lmbedx509 -lmbedcrypto 2>/dev/null && echo yes)
ifeq ($(MBEDTLS),yes)
MBEDTLS_O := $(BUILD)/port/mbedtls/jwt_mbedtls.o $(BUILD)/port/mbedtls/key_mbedtls.o
TOOL_O += $(MBEDTLS_O)
TESTS_O += $(MBEDTLS_O)
MBEDTLS_LIBS := -lmbedx509 -lmbedcrypto
$(BUILD)/tests/test_jwt.o $(BUILD)/tools/sesh/jwt.o: INCLUDES += -Iport/mbedtls -DSESH_MBEDTLS
endif

# ---- the library and the host tool ------------------------------------------

$(BUILD)/libsesh.a: $(CORE_O)
	$(SAY) '  AR    $@'
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/sesh: $(TOOL_O) $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -o $@ $^ $(MBEDTLS_LIBS)

$(BUILD)/gen/read.c: tools/unit.sh $(READ)
	@mkdir -p $(@D)
	$(Q)sh $< > $@

$(BUILD)/gen/read.o: $(BUILD)/gen/read.c | need-jsmn
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -Isrc -c -o $@ $<

$(BUILD)/%.o: %.c | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -c -o $@ $<

run: all
	@echo
	@echo '$(BUILD)/sesh read --type thoughtspot --format table $(BIG)   ('$$(wc -c < $(BIG))' bytes)'
	@echo
	@$(BUILD)/sesh read --type thoughtspot --format table $(BIG)

# ---- what has to be there ---------------------------------------------------

need-jsmn need-cmocka:
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tools/need.sh $(@:need-%=%)

# ---- printed files ----------------------------------------------------------

$(BUILD)/gen/print_status: tools/print_status.c src/status.def
	@mkdir -p $(@D)
	$(Q)$(HOST_CC) -std=c99 -Isrc -o $@ $<

$(BUILD)/gen/status.h: $(BUILD)/gen/print_status
	$(Q)$< > $@

# The README's tables of costs.
COSTS := sizes instructions devices
$(BUILD)/gen/README.md: tools/docs/costs.awk $(COSTS:%=tests/golden/%.txt) README.md
	@mkdir -p $(@D)
	$(Q)awk -f $^ > $@

# The picture of the modules. Which files there are is looked up each time.
$(BUILD)/gen/design.svg: FORCE
	@mkdir -p $(@D)
	$(Q)sh tools/circles.sh --list src port tools/sesh | awk -f tools/docs/picture.awk > $@

.PHONY: FORCE

# The files of the session types: see tools/make/generator.mk.
PRINTED_NOW := $(BUILD)/gen/README.md $(BUILD)/gen/design.svg $(BUILD)/gen/status.h $(LISTS_NOW)
# Where a printed file belongs, in the shell.
PRINTED_TO = case $$f in */README.md) to=README.md ;; */design.svg) to=docs/design.svg ;; */fields.txt) to=tests/golden/fields.txt ;; */members.c) to=tools/sesh/members.c ;; \
	*/own/*) to=tests/types/$${f\#\#*/} ;; *.md) to=docs/types/$${f\#\#*/} ;; *.c) to=src/schema/$${f\#\#*/} ;; \
	*) to=include/sesh/$${f\#\#*/} ;; esac

# With DEF, a type of one's own: see make type.
ifneq ($(DEF),)
gen: type
else
gen: $(PRINTED_NOW)
	@for f in $^; do $(PRINTED_TO); cmp -s $$f $$to || { cp $$f $$to; echo "printed $$to"; }; done
endif

check-gen: $(PRINTED_NOW)
	@for f in $^; do $(PRINTED_TO); cmp $$f $$to || { echo "$$to is stale: make gen"; exit 1; }; done

# ---- tests ------------------------------------------------------------------

$(BUILD)/gen/rows2c: tests/rows2c.c tests/row.h
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c99 -Iinclude -Isrc -o $@ $<

$(BUILD)/gen/rows.c: $(BUILD)/gen/rows2c $(ROWS)
	$(SAY) '  ROWS  $@'
	$(Q)$< $(ROWS) > $@

$(BUILD)/gen/rows.o: $(BUILD)/gen/rows.c
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -Itests -c -o $@ $<

$(BUILD)/tests/%.o: INCLUDES += -Isrc
$(BUILD)/tests/%.o: | need-cmocka

$(BUILD)/tests/run: $(TESTS_O) $(BUILD)/gen/rows.o $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -o $@ $^ -lcmocka $(MBEDTLS_LIBS)

test: need-jsmn need-cmocka $(BUILD)/tests/run $(BUILD)/sesh $(GENERATOR)
	@CC='$(CC)' CFLAGS='$(CFLAGS)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tests/run.sh $(BUILD)

# What a program and a library with other limits may not do. It compiles much.
test-guards: need-jsmn all $(GENERATOR)
	@CC='$(CC)' sh tests/guards.sh $(BUILD)

SANITIZE := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all

test-sanitize:
	$(MAKE) test BUILD=$(BUILD)/sanitize CFLAGS='$(SANITIZE)'

# The README's program, cut out of it.
$(BUILD)/readme.c: README.md
	$(Q)awk '/^```c$$/ { n++; on = n == 1; next } /^```$$/ { on = 0 } on' $< > $@

$(BUILD)/readme: $(BUILD)/readme.c $(BUILD)/libsesh.a
	$(Q)$(COMPILE) -o $@ $^

readme: all $(BUILD)/readme
	$(BUILD)/readme

# ---- rules of the house -----------------------------------------------------

check: check-gen need-jsmn need-cmocka
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tools/check.sh $(BUILD)/check $(CORE)

FORMATTED := $(wildcard src/*.[ch] $(addsuffix /*.[ch],src/read src/kind src/write src/jwt src/ask) include/sesh/sesh.h $(addprefix include/sesh/,kind.h config.h write.h jwt.h wipe.h ask.h ask_[!r]*.h ask_rest.h) port/*/*.[ch] \
	tools/*.[ch] tools/sesh/*.[ch] tools/type/*.[ch] tests/*.[ch] tests/interop/*.c tests/fuzz/*.[ch] tests/worst/*.c examples/*.c docs/playground/*.c tools/target/*.c tests/packages/*/*.c)

format:
	clang-format -i $(FORMATTED)

lint:
	clang-format --dry-run -Werror $(FORMATTED)
	cppcheck --quiet --std=c99 --error-exitcode=1 --enable=warning,performance,portability \
	    --suppress=preprocessorErrorDirective:include/sesh/config.h \
	    -Iinclude -Isrc $(CORE) $(TOOL)

clean:
	rm -rf $(BUILD)

-include $(CORE_O:.o=.d) $(TOOL_O:.o=.d) $(TESTS_O:.o=.d)

# SPDX-License-Identifier: MIT
# sesh: see `make help`.

CC ?= cc
AR ?= ar
CFLAGS ?= -O2 -g
# For programs that print sources.
HOST_CC ?= $(CC)
# The directory of <jsmn.h>, if the compiler does not search it anyway.
JSMN_INCLUDE ?=
# -Werror: warnings stop the build.
STRICT ?=

# V=1 shows the commands.
V ?=
Q := $(if $(V),,@)
SAY = $(if $(V),@:,@echo)

BUILD := build
WARN := -std=c99 -pedantic-errors -Wall -Wextra -Wconversion -Wshadow -Wcast-qual -Wstrict-prototypes $(STRICT)
SANITIZE := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
INCLUDES := -Iinclude $(if $(JSMN_INCLUDE),-isystem $(JSMN_INCLUDE))
COMPILE = $(CC) $(WARN) $(CFLAGS) $(INCLUDES) -MMD -MP
# Records how objects were compiled. They depend on it, so a change of the compiler or its flags
# compiles them again.
COMPILED_WITH := $(BUILD)/gen/compiled_with

TYPES := webuntis verdocs verdocs_token verdocs_login thoughtspot thoughtspot_v2_user thoughtspot_v2_token oauth_token oauth_device oidc_claims oidc_provider jwks aws_credentials ask_refusal jwt_header
# Each file is a separate object, so that programs link only what they use. src/read is one
# object: see tools/unit.sh.
READ := $(wildcard src/read/*.c)
MODULES := $(wildcard src/*.c src/kind/*.c src/write/*.c src/jwt/*.c src/ask/*.c) $(TYPES:%=src/schema/%.c)
CORE := $(READ) $(MODULES)
TOOL := $(wildcard tools/sesh/*.c)
TESTS := $(filter-out tests/rows2c.c tests/headers.c,$(wildcard tests/*.c))
ROWS := $(wildcard tests/rows/*.txt)

CORE_O := $(BUILD)/gen/read.o $(MODULES:%.c=$(BUILD)/%.o)
# The host tool has its own copy of scan.
TOOL_O := $(TOOL:%.c=$(BUILD)/%.o) $(BUILD)/src/read/scan.o
# The parts of src/read that tests call directly.
TESTED := frame scan match path token
TESTS_O := $(TESTS:%.c=$(BUILD)/%.o) $(TESTED:%=$(BUILD)/src/read/%.o)

BIG := tests/samples/thoughtspot-session.json

.PHONY: all help help-all deps deps-keep run test test-sanitize test-guards gen check-gen check lint format clean need-jsmn need-cmocka
.DELETE_ON_ERROR:
.SECONDARY:
# All rules are here: make looks for no other ones.
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

include $(sort $(wildcard tools/make/*.mk))

# Targets check that the packages they need are installed. Only `make run` and `make test`, the
# first commands on a new machine, also install them, if that takes no password.
LOOK_FOR = CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tools/deps.sh
NEED = $(LOOK_FOR) need

.DEFAULT_GOAL := all
all: need-jsmn $(BUILD)/libsesh.a $(BUILD)/sesh

#: First:
#:   make run              read a ThoughtSpot reply of 67 KB into a struct and show it
#:   make test             build and run the tests
#:   make deps             install what these two need (FOR=all: what every check needs)
#: To use it:
#:   make                  the library build/libsesh.a and the host tool build/sesh
#:   make single           the library as two files, in build/single
#:   make install          into PREFIX=/usr/local
#:   make type             DEF=my.def [OUT=.]: a session type of your own
#:   make packages         for Arduino, PlatformIO, ESP-IDF and Zephyr, in build/packages
#:   make playground       the core in a web page: build/playground/index.html
#:   make docs             the documentation as HTML: build/docs/html/index.html
#: To change it:
#:   make gen              generate the files again that come from src/schema/*.def and src/status.def
#:   make check            the code rules: symbols, recursion, function length, generated files
#:   make lint             check the format with clang-format, and the code with cppcheck
#:   make format           format the code in place with clang-format
#:   make trust            sanitizers, fuzzing, coverage, proofs and the like, in one table
#:   make clean            remove build/
#:
#: make help-all lists the rest. V=1 shows the commands; CC=clang CFLAGS=-Os STRICT=-Werror
#: JSMN_INCLUDE=/dir/with/jsmn.h may be set, and BUILD=build/clang to keep two builds.

# Lines that begin with #: and ## are the help, here and in the files of tools/make.
help:
	@sed -n 's/^#: \{0,1\}//p' Makefile

help-all:
	@sed -n 's/^## //p' Makefile tools/make/*.mk

## make deps               FOR="clang gcovr": install these packages; FOR=all: all of tools/deps.txt
## make deps-keep          write the versions installed here into docs/dependencies.md
## make gen                BREAK=webuntis: that list gets new field numbers
## make check              symbols, recursion, function length, stale files, warnings of gcc and clang,
##                         64 and 32 bits, any macros of jsmn
## make check-gen          fails if a generated file does not match its source
## make test-sanitize      the tests under the address and undefined-behaviour sanitizers
## make test-guards        programs and libraries with different limits must not link, invalid limits must not compile

# If mbedTLS is installed, the host tool and the tests check signatures with port/psa.
PSA := $(shell printf '\043include <psa/crypto.h>\n\043include <mbedtls/x509_crt.h>\nint main(void) { mbedtls_x509_crt_init(0); return psa_crypto_init(); }' | \
	$(CC) -x c -o /dev/null - -lmbedx509 -lmbedcrypto 2>/dev/null && echo yes)
ifeq ($(PSA),yes)
PSA_O := $(patsubst %.c,$(BUILD)/%.o,$(wildcard port/psa/*.c))
TOOL_O += $(PSA_O)
TESTS_O += $(PSA_O)
PSA_LIBS := -lmbedx509 -lmbedcrypto
$(BUILD)/tests/test_psa.o $(BUILD)/tools/sesh/jwt.o: INCLUDES += -Iport/psa -DSESH_PSA
endif

$(COMPILED_WITH): export WITH := $(COMPILE) $(LDFLAGS) $(PSA_LIBS)
$(COMPILED_WITH): FORCE
	@mkdir -p $(@D)
	@[ "$$WITH" = "$$(cat $@ 2>&1)" ] || printf '%s\n' "$$WITH" > $@

# Prints where the compiler finds jsmn.h.
JSMN_H = CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tools/jsmn.sh where

# The build information for sesh --version.
$(BUILD)/gen/build.h: tools/build_info.sh tools/jsmn.sh FORCE | need-jsmn
	@mkdir -p $(@D)
	@sh $< "$$($(JSMN_H))" > $@.now && { cmp -s $@.now $@ || cp $@.now $@; }
$(BUILD)/tools/sesh/version.o: $(BUILD)/gen/build.h
$(BUILD)/tools/sesh/version.o: INCLUDES += -include $(BUILD)/gen/build.h $(if $(PSA_O),-DSESH_PSA)

# ---- the library and the host tool ------------------------------------------

$(BUILD)/libsesh.a: $(CORE_O)
	$(SAY) '  AR    $@'
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/sesh: $(TOOL_O) $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PSA_LIBS)

$(BUILD)/gen/read.c: tools/unit.sh $(READ)
	@mkdir -p $(@D)
	$(Q)sh $< > $@

$(BUILD)/gen/read.o: $(BUILD)/gen/read.c $(COMPILED_WITH) | need-jsmn
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -Isrc -c -o $@ $<

$(BUILD)/%.o: %.c $(COMPILED_WITH) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -c -o $@ $<

run: all
	@echo
	@echo '$(BUILD)/sesh read --type thoughtspot --format table $(BIG)   ('$$(wc -c < $(BIG))' bytes)'
	@echo
	@$(BUILD)/sesh read --type thoughtspot --format table $(BIG)

# ---- packages that are needed -----------------------------------------------

need-jsmn need-cmocka:
	@$(LOOK_FOR) $(if $(filter run test,$(MAKECMDGOALS)),offer,need) $(@:need-%=lib%-dev)

need-%:
	@$(NEED) $*

FOR ?=
deps:
	@$(LOOK_FOR) get $(FOR)

deps-keep:
	@sh tools/docs/versions.sh docs/dependencies.md > $(BUILD)/dependencies.md && cp $(BUILD)/dependencies.md docs/

# ---- generated files ----------------------------------------------------------

$(BUILD)/gen/status.h: tools/print_status.awk src/status.def
	@mkdir -p $(@D)
	$(Q)awk -f $^ > $@

# Pages with tables of costs.
COSTS := sizes instructions devices kinds
$(BUILD)/gen/README.md: README.md
$(BUILD)/gen/costs.md: docs/costs.md
$(BUILD)/gen/compare.md: docs/compare.md
$(BUILD)/gen/README.md $(BUILD)/gen/costs.md $(BUILD)/gen/compare.md: tools/docs/costs.awk $(COSTS:%=tests/golden/%.txt)
	@mkdir -p $(@D)
	$(Q)awk -f tools/docs/costs.awk $(COSTS:%=tests/golden/%.txt) $(filter %.md,$^) > $@

# The diagrams of the modules. The files are listed each time.
$(BUILD)/gen/design.md: FORCE
	@mkdir -p $(@D)
	$(Q)sh tools/circles.sh --list src port tools/sesh | awk -f tools/docs/picture.awk - docs/design.md > $@

.PHONY: FORCE

# The files of the session types: see tools/make/generator.mk.
PRINTED_NOW := $(BUILD)/gen/README.md $(BUILD)/gen/costs.md $(BUILD)/gen/compare.md $(BUILD)/gen/design.md $(BUILD)/gen/status.h $(LISTS_NOW)
# Where a printed file belongs, in the shell.
PRINTED_TO = case $$f in */README.md) to=README.md ;; */design.md | */costs.md | */compare.md) to=docs/$${f\#\#*/} ;; */fields.txt) to=tests/golden/fields.txt ;; */members.c) to=tools/sesh/members.c ;; \
	*/own/*) to=tests/types/$${f\#\#*/} ;; *.md) to=docs/types/$${f\#\#*/} ;; *.c) to=src/schema/$${f\#\#*/} ;; \
	*) to=include/sesh/$${f\#\#*/} ;; esac

gen: $(PRINTED_NOW)
	@for f in $^; do $(PRINTED_TO); cmp -s $$f $$to || { cp $$f $$to; echo "printed $$to"; }; done

check-gen: $(PRINTED_NOW)
	@for f in $^; do $(PRINTED_TO); cmp $$f $$to || { echo "$$to is stale: make gen"; exit 1; }; done

# ---- tests ------------------------------------------------------------------

$(BUILD)/gen/rows2c: tests/rows2c.c tests/row.h
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c99 -Iinclude -Isrc -o $@ $<

$(BUILD)/gen/rows.c: $(BUILD)/gen/rows2c $(ROWS)
	$(SAY) '  ROWS  $@'
	$(Q)$< $(ROWS) > $@

$(BUILD)/gen/rows.o: $(BUILD)/gen/rows.c $(COMPILED_WITH)
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -Itests -c -o $@ $<

$(BUILD)/tests/%.o: INCLUDES += -Isrc
$(BUILD)/tests/%.o: | need-cmocka

$(BUILD)/tests/run: $(TESTS_O) $(BUILD)/gen/rows.o $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -o $@ $^ -lcmocka $(PSA_LIBS)

# The host tool with types of the tests, for kinds and shapes that no shipped type has.
$(BUILD)/tests/tool_types.o: tools/sesh/types.c tests/tool_types.h $(COMPILED_WITH) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  CC    $< (tests)'
	$(Q)$(COMPILE) -Itests -DSESH_TOOL_TYPES='"tool_types.h"' -c -o $@ $<

$(BUILD)/tests/sesh: $(filter-out %/types.o,$(TOOL_O)) $(addprefix $(BUILD)/tests/,tool_types.o types/every.o types/odd.o types/shapes.o) $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PSA_LIBS)

test: need-jsmn need-cmocka $(BUILD)/tests/run $(BUILD)/sesh $(BUILD)/tests/sesh $(GENERATOR)
	@CC='$(CC)' CFLAGS='$(CFLAGS)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tests/run.sh $(BUILD)

# A program and a library with different limits must not link. This compiles a lot.
test-guards: need-jsmn all $(GENERATOR)
	@CC='$(CC)' sh tests/guards.sh $(BUILD)

test-sanitize:
	$(MAKE) test BUILD=$(BUILD)/sanitize CFLAGS='$(SANITIZE)'

# ---- code rules -------------------------------------------------------------

check: check-gen need-jsmn need-cmocka
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tools/check.sh $(BUILD)/check $(CORE)

FORMATTED := $(wildcard src/*.[ch] $(addsuffix /*.[ch],src/read src/kind src/write src/jwt src/ask) include/sesh/sesh.h $(addprefix include/sesh/,kind.h config.h write.h jwt.h wipe.h ask.h ask_[!r]*.h ask_rest.h) port/*/*.[ch] \
	tools/sesh/*.[ch] tools/type/*.[ch] tests/*.[ch] tests/interop/*.c tests/infer/*.c tests/fuzz/*.[ch] tests/worst/*.c examples/*.c examples/infer/*.c docs/playground/*.c tools/target/*.c tests/packages/*/*.c \
	include/sesh/sesh.hpp tests/test_cpp.cpp examples/minimal.cpp)

format:
	clang-format -i $(FORMATTED)

lint:
	clang-format --dry-run -Werror $(FORMATTED)
	cppcheck --quiet --std=c99 --error-exitcode=1 --enable=warning,performance,portability \
	    --suppress=preprocessorErrorDirective:include/sesh/config.h \
	    --suppress=preprocessorErrorDirective:tools/sesh/types.c \
	    -Iinclude -Isrc $(CORE) $(TOOL)

clean:
	rm -rf $(BUILD)

-include $(CORE_O:.o=.d) $(TOOL_O:.o=.d) $(TESTS_O:.o=.d)

# SPDX-License-Identifier: MIT
# Installing sesh and using it in other projects: included by the Makefile.

.PHONY: single single-check single-test shared install uninstall consumers type

SESH_VERSION := $(shell sed -n 's/^.define SESH_VERSION "\(.*\)"$$/\1/p' include/sesh/sesh.h)

## make install            into PREFIX=/usr/local: libraries, headers, the host tool, its man page and
##                         completions, the generator, the ports as sources, sesh.pc, a CMake package, licences.
##                         DESTDIR=/stage, SHARED=0, LIBDIR= ... may be set
## make uninstall          removes what make install with the same PREFIX installed
## make single             the library with jsmn as two files, build/single/sesh.h and sesh.c
##                         (TYPES="webuntis" for some of the types, SINGLE_LINES=0 without #line)
## make single-check       compiles them with every available compiler
## make single-test        runs the tests with them instead of the library
## make type               DEF=my.def [OUT=.]: my.h and my.c of a session type of your own;
##                         (SINGLE=1 for use with the two files, HPP=1 for my.hpp too,
##                         LEDGER=file to keep their field numbers); see docs/own-type.md
## make consumers          builds small projects that use sesh, each in a different way

# ---- two files ---------------------------------------------------------------

SINGLE_LINES ?= 1
SINGLE_TEST := $(BUILD)/single-test
SINGLE_ENV = CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' SINGLE_LINES='$(SINGLE_LINES)'

single: need-jsmn
	@$(SINGLE_ENV) sh tools/single/single.sh $(BUILD)/single $(TYPES)
	@echo 'wrote $(BUILD)/single/sesh.h $(BUILD)/single/sesh.c ($(TYPES)), for C++17 $(BUILD)/single/sesh.hpp'

# Written only if their content changes, so files made from them stay up to date.
$(BUILD)/single/sesh.c: single ;

single-check: single
	@sh tools/single/check.sh $(BUILD)/single

$(SINGLE_TEST)/sesh.o: $(BUILD)/single/sesh.c $(COMPILED_WITH)
	@mkdir -p $(@D)
	$(SAY) '  CC    $<'
	$(Q)$(CC) $(WARN) $(CFLAGS) -c -o $@ $<

# The objects of the tests and the tool are those of the usual programs. The Makefile may
# add to them later, so they are named in the recipes. The tests call functions that
# read numbers and write scalars, which sesh.o does not export.
$(SINGLE_TEST)/tests/run: $(BUILD)/tests/run $(SINGLE_TEST)/sesh.o
	@mkdir -p $(@D)
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -o $@ $(TESTS_O) $(BUILD)/src/kind/number.o $(BUILD)/src/write/scalar.o $(BUILD)/gen/rows.o $(SINGLE_TEST)/sesh.o -lcmocka $(PSA_LIBS)

# The tool calls functions that write bytes, names and scalars; the kinds are those of sesh.o.
$(SINGLE_TEST)/sesh: $(BUILD)/sesh $(SINGLE_TEST)/sesh.o
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -Wl,-z,muldefs -o $@ $(TOOL_O) $(SINGLE_TEST)/sesh.o $(patsubst %,$(BUILD)/src/%.o,kind/bytes kind/enum kind/set write/scalar) $(PSA_LIBS)

single-test: need-jsmn need-cmocka $(SINGLE_TEST)/tests/run $(SINGLE_TEST)/sesh
	@sh tests/run.sh $(SINGLE_TEST)

# ---- the shared library ------------------------------------------------------

# SHARED=0 where there are no shared libraries, as on bare metal.
SHARED ?= 1
# The part of the version that changes if programs break: MAJOR, or MAJOR.MINOR while MAJOR is 0.
VERSION_WORDS := $(subst ., ,$(SESH_VERSION))
ABI := $(firstword $(VERSION_WORDS))$(if $(filter 0,$(firstword $(VERSION_WORDS))),.$(word 2,$(VERSION_WORDS)))
SONAME := libsesh.so.$(ABI)
SHARED_LIB := $(BUILD)/libsesh.so.$(SESH_VERSION)
PIC_O := $(CORE_O:$(BUILD)/%=$(BUILD)/pic/%)

# Only what the public headers declare is visible outside. Everything else is hidden by
# default; the headers are included first, with the other default.
$(BUILD)/pic/visible.h: $(wildcard include/sesh/*.h)
	@mkdir -p $(@D)
	@{ echo '#pragma GCC visibility push(default)'; \
	    for h in $(sort $(^F)); do echo "#include <sesh/$$h>"; done; \
	    echo '#pragma GCC visibility pop'; } > $@

$(BUILD)/pic/%.o: %.c $(BUILD)/pic/visible.h $(COMPILED_WITH) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  CC    $< (shared)'
	$(Q)$(COMPILE) -fPIC -fvisibility=hidden -include $(BUILD)/pic/visible.h -c -o $@ $<

$(BUILD)/pic/gen/read.o: $(BUILD)/gen/read.c $(BUILD)/pic/visible.h $(COMPILED_WITH) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  CC    $< (shared)'
	$(Q)$(COMPILE) -Isrc -fPIC -fvisibility=hidden -include $(BUILD)/pic/visible.h -c -o $@ $<

$(SHARED_LIB): $(PIC_O)
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) -o $@ $^

shared: $(SHARED_LIB)

# ---- install -----------------------------------------------------------------

PREFIX ?= /usr/local
DESTDIR ?=
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR ?= $(PREFIX)/share/man
PORTDIR ?= $(PREFIX)/share/sesh/port
BASHDIR ?= $(PREFIX)/share/bash-completion/completions
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions
FISHDIR ?= $(PREFIX)/share/fish/vendor_completions.d
LICENSEDIR ?= $(PREFIX)/share/licenses/sesh
INSTALL ?= install

# The values for the templates; the names are CMake's. A folder's name may contain a blank,
# so all of them are quoted.
FILL = sed -e 's|@CMAKE_INSTALL_PREFIX@|$(PREFIX)|g' -e 's|@CMAKE_INSTALL_FULL_LIBDIR@|$(LIBDIR)|g' \
	-e 's|@CMAKE_INSTALL_FULL_INCLUDEDIR@|$(INCLUDEDIR)|g' -e 's|@CMAKE_INSTALL_FULL_BINDIR@|$(BINDIR)|g' \
	-e 's|@SESH_FULL_PORTDIR@|$(PORTDIR)|g' -e 's|@PROJECT_VERSION@|$(SESH_VERSION)|g' \
	-e 's|@SESH_CFLAGS@||g' -e 's|@SESH_TYPES@|$(TYPES)|g'

# The size of a pointer, for CMake; empty if the compiler does not report it.
POINTER_SIZE = $$(echo __SIZEOF_POINTER__ | $(CC) $(CFLAGS) -E -P -x c - | sed -n '$$s/^[0-9]*$$/&/p')

# The ports are sources, which are compiled with the program that uses them.
PORTS = $(shell find port -type f)
PACKAGE = sesh-config.cmake sesh-config-version.cmake sesh-components.cmake sesh-port.cmake
INSTALLED = $(notdir $(wildcard include/sesh/*.h include/sesh/*.hpp))

install: all $(GENERATOR) $(if $(filter 0,$(SHARED)),,shared)
	@$(INSTALL) -d '$(DESTDIR)$(BINDIR)' '$(DESTDIR)$(LIBDIR)/pkgconfig' '$(DESTDIR)$(LIBDIR)/cmake/sesh' \
	    '$(DESTDIR)$(INCLUDEDIR)/sesh' '$(DESTDIR)$(MANDIR)/man1' \
	    '$(DESTDIR)$(BASHDIR)' '$(DESTDIR)$(ZSHDIR)' '$(DESTDIR)$(FISHDIR)' '$(DESTDIR)$(LICENSEDIR)'
	@$(INSTALL) -m 644 include/sesh/*.h include/sesh/*.hpp '$(DESTDIR)$(INCLUDEDIR)/sesh'
	@$(INSTALL) -m 644 $(BUILD)/libsesh.a '$(DESTDIR)$(LIBDIR)'
	@[ '$(SHARED)' = 0 ] || { $(INSTALL) -m 755 $(SHARED_LIB) '$(DESTDIR)$(LIBDIR)' && \
	    ln -sf $(notdir $(SHARED_LIB)) '$(DESTDIR)$(LIBDIR)/$(SONAME)' && \
	    ln -sf $(SONAME) '$(DESTDIR)$(LIBDIR)/libsesh.so'; }
	@$(INSTALL) -m 755 $(BUILD)/sesh '$(DESTDIR)$(BINDIR)'
	@$(INSTALL) -m 755 $(GENERATOR) '$(DESTDIR)$(BINDIR)/sesh-type'
	@$(INSTALL) -m 644 docs/man/sesh.1 docs/man/sesh-type.1 '$(DESTDIR)$(MANDIR)/man1'
	@$(INSTALL) -m 644 tools/sesh/completions/sesh.bash '$(DESTDIR)$(BASHDIR)/sesh'
	@$(INSTALL) -m 644 tools/sesh/completions/_sesh '$(DESTDIR)$(ZSHDIR)'
	@$(INSTALL) -m 644 tools/sesh/completions/sesh.fish '$(DESTDIR)$(FISHDIR)'
	@$(FILL) sesh.pc.in > '$(DESTDIR)$(LIBDIR)/pkgconfig/sesh.pc'
	@$(FILL) cmake/make-config.cmake.in > '$(DESTDIR)$(LIBDIR)/cmake/sesh/sesh-config.cmake'
	@$(FILL) -e "s|@SESH_POINTER@|$(POINTER_SIZE)|g" cmake/make-config-version.cmake.in > '$(DESTDIR)$(LIBDIR)/cmake/sesh/sesh-config-version.cmake'
	@$(FILL) cmake/sesh-components.cmake.in > '$(DESTDIR)$(LIBDIR)/cmake/sesh/sesh-components.cmake'
	@$(INSTALL) -m 644 cmake/sesh-port.cmake '$(DESTDIR)$(LIBDIR)/cmake/sesh'
	@for f in $(PORTS:port/%=%); do $(INSTALL) -D -m 644 port/$$f '$(DESTDIR)$(PORTDIR)'/$$f || exit 1; done
	@$(INSTALL) -m 644 LICENSE '$(DESTDIR)$(LICENSEDIR)'
	@sed '/\*\//q' "$$($(JSMN_H))" > '$(DESTDIR)$(LICENSEDIR)/LICENSE.jsmn'
	@echo 'installed sesh $(SESH_VERSION) in $(DESTDIR)$(PREFIX)'

uninstall:
	@cd '$(DESTDIR)$(INCLUDEDIR)/sesh' && rm -f $(INSTALLED)
	@cd '$(DESTDIR)$(LIBDIR)' && rm -f libsesh.a libsesh.so $(SONAME) $(notdir $(SHARED_LIB)) pkgconfig/sesh.pc $(PACKAGE:%=cmake/sesh/%)
	@cd '$(DESTDIR)$(PORTDIR)' && rm -f $(PORTS:port/%=%)
	@find '$(DESTDIR)$(PORTDIR)' -depth -type d -empty -exec rmdir {} ';'
	@rmdir "$$(dirname '$(DESTDIR)$(PORTDIR)')"
	@rm -f '$(DESTDIR)$(BINDIR)/sesh' '$(DESTDIR)$(BINDIR)/sesh-type' '$(DESTDIR)$(MANDIR)/man1/sesh.1' \
	    '$(DESTDIR)$(MANDIR)/man1/sesh-type.1' \
	    '$(DESTDIR)$(BASHDIR)/sesh' '$(DESTDIR)$(ZSHDIR)/_sesh' '$(DESTDIR)$(FISHDIR)/sesh.fish'
	@rm -f '$(DESTDIR)$(LICENSEDIR)/LICENSE' '$(DESTDIR)$(LICENSEDIR)/LICENSE.jsmn'
	@rmdir '$(DESTDIR)$(LICENSEDIR)' '$(DESTDIR)$(INCLUDEDIR)/sesh' '$(DESTDIR)$(LIBDIR)/cmake/sesh'
	@echo 'took sesh $(SESH_VERSION) away from $(DESTDIR)$(PREFIX)'

# ---- user-defined types ------------------------------------------------------

DEF ?=
OUT ?= .
SINGLE ?=
HPP ?=
LEDGER ?=

type: $(GENERATOR)
	@SESH_TYPE='$(GENERATOR)' SINGLE='$(SINGLE)' HPP='$(HPP)' LEDGER='$(LEDGER)' BREAK='$(BREAK)' \
	    sh tools/single/type.sh '$(DEF)' '$(OUT)'

# ---- projects that use sesh --------------------------------------------------

consumers: all shared single
	@MAKE='$(MAKE)' CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' BUILD='$(BUILD)' sh tests/consumers/run.sh

-include $(PIC_O:.o=.d)

# SPDX-License-Identifier: MIT
# The headers for C++17: included by the Makefile.

.PHONY: help-cpp test-cpp

HELP += help-cpp
help-cpp:
	@echo 'make test-cpp           the headers for C++17 with every C++ compiler, and that they allocate nothing'

# ---- printed files -----------------------------------------------------------

$(BUILD)/gen/print_cpp_%: tools/print_cpp.c tools/def.h src/schema/%.def
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c99 -DSESH_DEF='"$(CURDIR)/src/schema/$*.def"' -o $@ $<

$(BUILD)/gen/%.hpp: $(BUILD)/gen/print_cpp_%
	$(Q)$< $* src/schema/$*.def > $@

# ---- tests -------------------------------------------------------------------

test-cpp: $(BUILD)/libsesh.a
	@sh .ci/install g++ clang
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' bash tests/cpp.sh $(BUILD)

# ---- format ------------------------------------------------------------------

.PHONY: format-cpp lint-cpp
CPP_FORMATTED := include/sesh/sesh.hpp tests/test_cpp.cpp examples/minimal.cpp tools/def.h

format: format-cpp
format-cpp:
	clang-format -i $(CPP_FORMATTED)

lint: lint-cpp
lint-cpp:
	clang-format --dry-run -Werror $(CPP_FORMATTED)

# SPDX-License-Identifier: MIT
# The headers for C++17: included by the Makefile.

.PHONY: help-cpp test-cpp

HELP += help-cpp
help-cpp:
	@echo 'make test-cpp           the headers for C++17 with every C++ compiler, and that they allocate nothing'

# ---- tests -------------------------------------------------------------------

test-cpp: $(BUILD)/libsesh.a
	@$(NEED) g++ clang
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' bash tests/cpp.sh $(BUILD)

# ---- format ------------------------------------------------------------------

.PHONY: format-cpp lint-cpp
CPP_FORMATTED := include/sesh/sesh.hpp tests/test_cpp.cpp examples/minimal.cpp

format: format-cpp
format-cpp:
	clang-format -i $(CPP_FORMATTED)

lint: lint-cpp
lint-cpp:
	clang-format --dry-run -Werror $(CPP_FORMATTED)

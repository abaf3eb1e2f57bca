# SPDX-License-Identifier: MIT
# Static analysis, more sanitizers, and all of the trust evidence in one table.
# Included by the Makefile.

.PHONY: tidy misra misra-keep analyze test-valgrind test-valgrind-full test-msan test-integer check-security \
	trust help-static

STATIC := build/trust
# make trust: seconds for each fuzz target.
TIME ?= 60
STATIC_ENV := MAKE='$(MAKE)' JSMN_INCLUDE='$(JSMN_INCLUDE)'

HELP += help-static
help-static:
	@echo 'make tidy               clang-tidy over src/, port/ and tools/sesh'
	@echo 'make misra              MISRA C:2012 by cppcheck, against docs/MISRA.md; misra-keep writes the numbers there'
	@echo 'make analyze            the static analyzers of gcc and clang over src/'
	@echo 'make test-valgrind      the tests under memcheck; test-valgrind-full with those that take long, too'
	@echo 'make test-msan          the tests under the memory sanitizer; ORIGINS=1 says where it comes from'
	@echo 'make test-integer       the tests under clang'"'"'s sanitizers of addresses, undefined behaviour and integers, in'
	@echo '                        each form of src/read/run.h'
	@echo 'make check-security     everything that SECURITY.md and docs/MISRA.md name is there'
	@echo 'make trust              all evidence but the long fuzzing, in one table; TIME=10 seconds a fuzz target'

# ---- static -----------------------------------------------------------------

tidy: need-jsmn
	@$(NEED) clang clang-tidy libmbedtls-dev libcurl4-openssl-dev
	@$(STATIC_ENV) sh tools/trust/tidy.sh $(STATIC)/tidy

misra misra-keep:
	@$(NEED) cppcheck
	@sh tools/trust/misra.sh $(if $(@:misra=),keep,check) $(STATIC)/misra

analyze: need-jsmn
	@$(NEED) gcc clang
	@$(STATIC_ENV) sh tools/trust/analyze.sh $(STATIC)/analyze

check-security: trust-need-node
	@node tools/docs/names.js SECURITY.md docs/MISRA.md

# ---- the tests, watched -----------------------------------------------------

test-valgrind test-valgrind-full: need-jsmn need-cmocka $(BUILD)/tests/run $(BUILD)/sesh | trust-need-valgrind
	@bash tools/trust/valgrind.sh $(BUILD) $(STATIC)/valgrind $(if $(@:test-valgrind=),full)

test-msan test-integer: need-jsmn need-cmocka | trust-need-clang
	@$(STATIC_ENV) ORIGINS='$(ORIGINS)' sh tools/trust/$(@:test-%=%).sh $(BUILD)

# ---- everything -------------------------------------------------------------

trust:
	@$(STATIC_ENV) STEPS='$(STEPS)' MUTANTS='$(MUTANTS)' bash tools/trust/trust.sh $(STATIC) $(TIME)

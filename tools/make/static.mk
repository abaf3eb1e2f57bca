# SPDX-License-Identifier: MIT
# Static analysis, more sanitizers, and all of the trust evidence in one table.
# Included by the Makefile.

.PHONY: tidy misra misra-keep analyze test-valgrind test-valgrind-full test-msan test-integer check-security \
	trust help-static

STATIC := build/trust
# make trust: its targets, and seconds for each fuzz target.
STEPS ?= check check-security test test-sanitize test-msan test-integer test-valgrind fuzz-replay fuzz differential worst-case \
	no-statics tidy misra analyze coverage mutants prove prove-faults test-frames
TIME ?= 60
STATIC_ENV := MAKE='$(MAKE)' JSMN_INCLUDE='$(JSMN_INCLUDE)'

## make tidy               clang-tidy over src/, port/ and tools/sesh
## make misra              MISRA C:2012 by cppcheck, against docs/MISRA.md; misra-keep writes the numbers there
## make analyze            the static analyzers of gcc and clang over src/
## make test-valgrind      the tests under memcheck; test-valgrind-full with those that take long, too
## make test-msan          the tests under the memory sanitizer; ORIGINS=1 says where it comes from
## make test-integer       the tests under clang's sanitizers of addresses, undefined behaviour and integers, in
##                         each form of src/read/run.h
## make check-security     everything that SECURITY.md and docs/MISRA.md name is there
## make trust              all evidence but the long fuzzing, in one table; TIME=10 seconds a fuzz target

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

check-security: need-nodejs
	@node tools/docs/names.js SECURITY.md docs/MISRA.md

# ---- the tests, watched -----------------------------------------------------

test-valgrind test-valgrind-full: need-jsmn need-cmocka $(BUILD)/tests/run $(BUILD)/sesh | need-valgrind
	@bash tools/trust/valgrind.sh $(BUILD) $(STATIC)/valgrind $(if $(@:test-valgrind=),full)

test-msan test-integer: need-jsmn need-cmocka | need-clang need-libclang-rt-14-dev
	@$(STATIC_ENV) ORIGINS='$(ORIGINS)' sh tools/trust/$(@:test-%=%).sh $(BUILD)

# ---- everything -------------------------------------------------------------

trust:
	@$(STATIC_ENV) FUZZ_SECONDS=$(TIME) MUTANTS=$(if $(findstring file,$(origin MUTANTS)),200,$(MUTANTS)) \
	    bash tools/trust/trust.sh $(STATIC) $(STEPS)

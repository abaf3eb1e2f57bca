# SPDX-License-Identifier: MIT
# What the tests reach, and what they would notice. Included by the Makefile.

.PHONY: coverage coverage-run help-coverage

COV := build/coverage
COV_CC ?= gcc
# Each form of the code that is machine dependent, see src/run.h. A branch is
# covered when it is in one of them.
COV_FORMS := sse2 word small
COV_FLAGS_sse2 :=
COV_FLAGS_word := -DSESH_NO_SSE2
COV_FLAGS_small := -DSESH_SMALL=1
# Not inlined: the branches of a function count once, not once a place that calls it.
COV_CFLAGS := -std=c99 -O0 -g --coverage -Dalways_inline=__unused__

HELP += help-coverage
help-coverage:
	@echo 'make coverage           lines and branches of src/ that the tests reach; fails when one is missing that'
	@echo '                        tools/trust/coverage-exclusions.txt does not explain; build/coverage/index.html'

# Not the grammar test, which takes long: what it alone would reach is missing.
COV_TESTS := rows samples api jwt ask types

define COV_FORM
$(COV)/$1/%.o: %.c | need-jsmn
	@mkdir -p $$(@D)
	$$(Q)$$(COV_CC) $$(COV_CFLAGS) $(COV_FLAGS_$1) $$(INCLUDES) -MMD -MP -c -o $$@ $$<

# The tests and the tool as make test has them, with another core.
$(COV)/$1/tests/run: $$(BUILD)/tests/run $$(CORE:%.c=$(COV)/$1/%.o)
	@mkdir -p $$(@D)
	$$(Q)$$(COV_CC) --coverage -o $$@ $$(TESTS_O) $$(BUILD)/gen/rows.o $$(CORE:%.c=$(COV)/$1/%.o) -lcmocka $$(MBEDTLS_LIBS)

$(COV)/$1/sesh: $$(BUILD)/sesh $$(CORE:%.c=$(COV)/$1/%.o)
	$$(Q)$$(COV_CC) --coverage -o $$@ $$(TOOL_O) $$(CORE:%.c=$(COV)/$1/%.o) $$(MBEDTLS_LIBS)

$(COV)/$1/ran: $(COV)/$1/tests/run $(COV)/$1/sesh
	$$(Q)find $(COV)/$1 -name '*.gcda' -exec rm {} +
	@for tests in $$(COV_TESTS); do $$< $$$$tests > $$@.log 2>&1 || { cat $$@.log; exit 1; }; done
	@sh tests/tool.sh $(COV)/$1/sesh > $$@.log || { cat $$@.log; exit 1; }
	@echo '  TESTS $1'
	@touch $$@

-include $$(CORE:%.c=$(COV)/$1/%.d)
endef
$(foreach form,$(COV_FORMS),$(eval $(call COV_FORM,$(form))))

coverage: need-jsmn need-cmocka
	@sh .ci/install gcovr
	@$(MAKE) --no-print-directory -j2 $(COV_FORMS:%=$(COV)/%/ran)
	@gcovr --json-pretty -o $(COV)/coverage.json --filter 'src/.*[.][ch]$$' $(COV_FORMS:%=$(COV)/%/src)
	@gcovr --html-details $(COV)/index.html --filter 'src/.*[.][ch]$$' $(COV_FORMS:%=$(COV)/%/src)
	@mkdir -p build/trust/table
	@awk -f tools/trust/coverage.awk -v table=build/trust/table/coverage \
	    tools/trust/coverage-exclusions.txt $(wildcard src/*.[ch] src/schema/*.[ch]) $(COV)/coverage.json
	@echo 'each line, before the exclusions: $(COV)/index.html'

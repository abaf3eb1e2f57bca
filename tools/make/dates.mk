# SPDX-License-Identifier: MIT
# Dates beside those of JavaScript: included by the Makefile.

.PHONY: test-dates help-dates

DATES ?= 100000

HELP += help-dates
help-dates:
	@echo 'make test-dates         random dates of RFC 3339 beside Date of JavaScript (DATES=100000)'

$(BUILD)/tests/dates: tests/dates/main.c tests/types/every.c $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)mkdir -p $(@D)
	$(Q)$(COMPILE) -o $@ tests/dates/main.c $(BUILD)/libsesh.a

test-dates: $(BUILD)/tests/dates
	@PROGRAM=$< DATES=$(DATES) node --test tests/dates/

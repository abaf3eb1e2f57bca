# SPDX-License-Identifier: MIT
# Lists of samples, and back: included by the Makefile.

.PHONY: test-infer help-infer

CASES ?= 500

HELP += help-infer
help-infer:
	@echo 'make test-infer         types that sesh infer makes of the samples here and of CASES=500 random ones'
	@echo '                        are compiled and read the very samples'

test-infer: all $(GENERATOR)
	@BUILD=$(BUILD) CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' CASES=$(CASES) node --test tests/infer/

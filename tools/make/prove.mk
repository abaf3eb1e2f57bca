# SPDX-License-Identifier: MIT
# Proofs with Frama-C's Eva. Included by the Makefile.

.PHONY: prove prove-need help-prove

PROVE := $(BUILD)/prove
PROVE_ENV := JSMN_INCLUDE='$(JSMN_INCLUDE)'
PROVE_JOBS ?= 2

HELP += help-prove
help-prove:
	@echo 'make prove              no input makes the automaton, the reading or storing of values do what C'
	@echo '                        leaves undefined, by Frama-C; docs/proof.md says what of it is shown'

prove: prove-need
	@$(PROVE_ENV) bash tests/prove/all.sh $(PROVE) $(PROVE_JOBS)

prove-need:
	@command -v frama-c >/dev/null || sh .ci/install frama-c-base

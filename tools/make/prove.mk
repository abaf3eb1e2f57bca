# SPDX-License-Identifier: MIT
# Proofs with Frama-C's Eva. Included by the Makefile.

.PHONY: prove prove-long prove-faults test-frames

PROVE := $(BUILD)/prove
PROVE_ENV := JSMN_INCLUDE='$(JSMN_INCLUDE)'
PROVE_JOBS ?= 2
# The runs are made in the forms that begin with these texts: make prove PROVE_FORMS=64
PROVE_FORMS ?=

## make prove              proves with Frama-C that no input causes undefined behaviour in the core; docs/proof.md
##                         says what exactly is proved
##                         PROVE_FORMS=64: only 64-bit machines, half the time
## make prove-long         the forms of these proofs that take long (tests/prove/long.txt)
## make prove-faults       plants faults in the core: fails if the proofs miss one
## make test-frames        every frame up to a length through jsmn, under the sanitizers (LENGTH=9)

prove: need-frama-c-base
	@sh tests/prove/faults.sh $(PROVE)-places places
	@$(PROVE_ENV) bash tests/prove/all.sh $(PROVE) $(PROVE_JOBS) runs $(PROVE_FORMS)

prove-long: need-frama-c-base
	@$(PROVE_ENV) bash tests/prove/all.sh $(PROVE)-long $(PROVE_JOBS) long

prove-faults: need-frama-c-base
	@$(PROVE_ENV) sh tests/prove/faults.sh $(PROVE)-faults

# Bytes of the longest frame; each additional byte takes fifteen times as long.
LENGTH ?= 8

$(BUILD)/prove/frames: tests/prove/frames.c tests/prove/frames.h src/read/token.c src/read/token.h | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) $(SANITIZE) -o $@ $(filter %.c,$^)

test-frames: $(BUILD)/prove/frames
	@$< $(LENGTH)

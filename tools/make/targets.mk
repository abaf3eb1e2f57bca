# SPDX-License-Identifier: MIT
# Bare metal and other machines: included by the Makefile. What the
# scripts know of a target stands in tools/target/target.sh.

.PHONY: test-targets test-mem test-windows check-compilers size size-check size-keep kinds-cost kinds-cost-check kinds-cost-keep instructions instructions-check instructions-keep compare-devices \
	compare-devices-check compare-devices-keep help-targets

TARGET_ENV := HOST_CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)'
# A part of them: make test-targets TARGETS='cortex-m0 avr'
TARGETS ?=

## make test-targets       the test rows and the examples on emulated targets (TARGETS="cortex-m0 avr" ...)
## make test-windows       the host tool as an .exe of MinGW-w64, run by Wine
## make check-compilers    the single source with compilers for targets that are not emulated here:
##                         SDCC, clang for MSP430 and for Windows as MSVC would see it
## make test-mem           port/baremetal/mem.c with each compiler at each level of optimization: what it calls,
##                         which has to be nothing, and what it does on emulated targets
## make size               bytes of flash, stack and structs on each target: build/sizes.txt
## make size-check         fails when one has grown by more than 2 %; size-keep keeps the new ones
## make kinds-cost         what each kind, shape and flag adds to the flash of a Cortex-M0: build/kinds.txt
## make kinds-cost-check   fails when one has grown by more than 2 % and 8 bytes; kinds-cost-keep keeps the new ones
## make instructions       instructions per byte of four documents: build/instructions.txt
## make instructions-check fails when they need more than 2 % more; instructions-keep keeps the new ones
## make compare-devices    sesh beside bare jsmn with a hand-written loop on a Cortex-M0: build/devices.txt
## make compare-devices-check fails when one has grown by more than 2 %; compare-devices-keep keeps the new ones

test-targets: $(BUILD)/gen/rows.c $(GENERATOR)
	@$(TARGET_ENV) bash tools/target/test.sh $(BUILD)/gen/rows.c $(TARGETS)
	@$(TARGET_ENV) bash tools/target/examples.sh

test-windows:
	@$(TARGET_ENV) bash tools/target/windows.sh

check-compilers: single
	@$(TARGET_ENV) bash tools/target/compilers.sh

test-mem:
	@$(TARGET_ENV) bash tools/target/mem.sh

# make WHAT, WHAT-check and WHAT-keep: what a script prints, beside what it is known to be.
# FIGURES WHAT, SCRIPT, FILE, WHAT THE SCRIPT NEEDS, HOW THEY ARE COMPARED
define FIGURES
$1: $4
	@mkdir -p $$(BUILD)
	@$$(TARGET_ENV) bash tools/target/$2.sh $4 > $$(BUILD)/$3.tmp
	@mv $$(BUILD)/$3.tmp $$(BUILD)/$3.txt && cat $$(BUILD)/$3.txt

$1-check: $1
	@awk -v percent=2 $5 -f tools/target/compare.awk tests/golden/$3.txt $$(BUILD)/$3.txt

$1-keep: $1
	cp $$(BUILD)/$3.txt tests/golden/$3.txt
endef
$(eval $(call FIGURES,size,size,sizes))
$(eval $(call FIGURES,kinds-cost,kinds,kinds,$(GENERATOR),-v bytes=8))
$(eval $(call FIGURES,instructions,instructions,instructions))
$(eval $(call FIGURES,compare-devices,compare,devices))

# SPDX-License-Identifier: MIT
# Bare metal and other machines: included by the Makefile. tools/target/target.sh defines
# the targets.

.PHONY: test-targets test-mem test-windows check-compilers size size-check size-keep kinds-cost kinds-cost-check kinds-cost-keep instructions instructions-check instructions-keep compare-devices \
	compare-devices-check compare-devices-keep help-targets

TARGET_ENV := HOST_CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)'
# Only some of them: make test-targets TARGETS='cortex-m0 avr'
TARGETS ?=

## make test-targets       the test rows and the examples on emulated targets (TARGETS="cortex-m0 avr" ...)
## make test-windows       the host tool as an .exe of MinGW-w64, run by Wine
## make check-compilers    the single source with compilers for targets that are not emulated here:
##                         SDCC, and clang for MSP430 and for MSVC on Windows
## make test-mem           port/baremetal/mem.c with each compiler at each level of optimization: it must call
##                         nothing, and must work on emulated targets
## make size               bytes of flash, stack and structs on each target: build/sizes.txt
## make size-check         fails if one has grown by more than 2 %; size-keep stores the new ones
## make kinds-cost         what each kind, shape and flag adds to the flash of a Cortex-M0: build/kinds.txt
## make kinds-cost-check   fails if one has grown by more than 2 % and 8 bytes; kinds-cost-keep stores the new ones
## make instructions       instructions per byte of four documents: build/instructions.txt
## make instructions-check fails if one has grown by more than 2 %; instructions-keep stores the new ones
## make compare-devices    compare sesh with bare jsmn and a hand-written loop on a Cortex-M0: build/devices.txt
## make compare-devices-check fails if one has grown by more than 2 %; compare-devices-keep stores the new ones

test-targets: $(BUILD)/gen/rows.c $(GENERATOR)
	@$(TARGET_ENV) bash tools/target/test.sh $(BUILD)/gen/rows.c $(TARGETS)
	@$(TARGET_ENV) bash tools/target/examples.sh

test-windows:
	@$(TARGET_ENV) bash tools/target/windows.sh

check-compilers: single
	@$(TARGET_ENV) bash tools/target/compilers.sh

test-mem:
	@$(TARGET_ENV) bash tools/target/mem.sh

# make WHAT, WHAT-check and WHAT-keep: print figures, compare them with the golden file, and store them.
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

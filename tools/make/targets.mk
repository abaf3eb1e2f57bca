# SPDX-License-Identifier: MIT
# Bare metal and other machines: included by the Makefile. What the
# scripts know of a target stands in tools/target/target.sh.

.PHONY: test-targets test-mem test-windows check-compilers size size-check size-keep kinds-cost kinds-cost-check kinds-cost-keep instructions instructions-check instructions-keep compare-devices \
	compare-devices-check compare-devices-keep help-targets

TARGET_ENV := HOST_CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)'
# A part of them: make test-targets TARGETS='cortex-m0 avr'
TARGETS ?=

HELP += help-targets
help-targets:
	@echo 'make test-targets       the test rows and the examples on emulated targets (TARGETS="cortex-m0 avr" ...)'
	@echo 'make test-windows       the host tool as an .exe of MinGW-w64, run by Wine'
	@echo 'make check-compilers    the single source with compilers for targets that are not emulated here:'
	@echo '                        SDCC, clang for MSP430 and for Windows as MSVC would see it'
	@echo 'make test-mem           port/baremetal/mem.c with each compiler at each level of optimization: what it calls,'
	@echo '                        which has to be nothing, and what it does on emulated targets'
	@echo 'make size               bytes of flash, stack and structs on each target: build/size.txt'
	@echo 'make size-check         fails when one has grown by more than 2 %; size-keep keeps the new ones'
	@echo 'make kinds-cost         what each kind, shape and flag adds to the flash of a Cortex-M0: build/kinds.txt'
	@echo 'make kinds-cost-check   fails when one has grown by more than 2 % and 8 bytes; kinds-cost-keep keeps the new ones'
	@echo 'make instructions       instructions per byte of four documents: build/instructions.txt'
	@echo 'make instructions-check fails when they need more than 2 % more; instructions-keep keeps the new ones'
	@echo 'make compare-devices    sesh beside bare jsmn with a walk by hand on a Cortex-M0: build/devices.txt'
	@echo 'make compare-devices-check fails when one has grown by more than 2 %; compare-devices-keep keeps the new ones'

test-targets: $(BUILD)/gen/rows.c $(GENERATOR)
	@$(TARGET_ENV) bash tools/target/test.sh $(BUILD)/gen/rows.c $(TARGETS)
	@$(TARGET_ENV) bash tools/target/examples.sh

test-windows:
	@$(TARGET_ENV) bash tools/target/windows.sh

check-compilers: single
	@$(TARGET_ENV) bash tools/target/compilers.sh

test-mem:
	@$(TARGET_ENV) bash tools/target/mem.sh

size:
	@mkdir -p $(BUILD)
	@$(TARGET_ENV) bash tools/target/size.sh > $(BUILD)/size.tmp
	@mv $(BUILD)/size.tmp $(BUILD)/size.txt && cat $(BUILD)/size.txt

size-check: size
	@awk -v percent=2 -f tools/target/compare.awk tests/golden/sizes.txt $(BUILD)/size.txt

size-keep: size
	cp $(BUILD)/size.txt tests/golden/sizes.txt

kinds-cost: $(GENERATOR)
	@$(TARGET_ENV) bash tools/target/kinds.sh $(GENERATOR) > $(BUILD)/kinds.tmp
	@mv $(BUILD)/kinds.tmp $(BUILD)/kinds.txt && cat $(BUILD)/kinds.txt

kinds-cost-check: kinds-cost
	@awk -v percent=2 -v bytes=8 -f tools/target/compare.awk tests/golden/kinds.txt $(BUILD)/kinds.txt

kinds-cost-keep: kinds-cost
	cp $(BUILD)/kinds.txt tests/golden/kinds.txt

instructions:
	@mkdir -p $(BUILD)
	@$(TARGET_ENV) bash tools/target/instructions.sh > $(BUILD)/instructions.tmp
	@mv $(BUILD)/instructions.tmp $(BUILD)/instructions.txt && cat $(BUILD)/instructions.txt

instructions-check: instructions
	@awk -v percent=2 -f tools/target/compare.awk tests/golden/instructions.txt $(BUILD)/instructions.txt

instructions-keep: instructions
	cp $(BUILD)/instructions.txt tests/golden/instructions.txt

compare-devices:
	@mkdir -p $(BUILD)
	@$(TARGET_ENV) bash tools/target/compare.sh > $(BUILD)/devices.tmp
	@mv $(BUILD)/devices.tmp $(BUILD)/devices.txt && cat $(BUILD)/devices.txt

compare-devices-check: compare-devices
	@awk -v percent=2 -f tools/target/compare.awk tests/golden/devices.txt $(BUILD)/devices.txt

compare-devices-keep: compare-devices
	cp $(BUILD)/devices.txt tests/golden/devices.txt

# SPDX-License-Identifier: MIT
# The generator, and what it prints from the lists of session types: included by the
# Makefile.

# ---- the generator -----------------------------------------------------------

GENERATOR := $(BUILD)/gen/type
GENERATOR_C := $(wildcard tools/type/*.c) tools/sesh/text.c
LISTS := $(TYPES:%=src/schema/%.def)

# The names that the library already uses.
$(BUILD)/gen/names.def: tools/type/names.awk $(sort $(wildcard include/sesh/*.h src/*.h src/*/*.h port/*.h port/*/*.h))
	@mkdir -p $(@D)
	$(Q)awk -f $^ > $@

$(GENERATOR): $(GENERATOR_C) $(wildcard tools/type/*.h) tools/sesh/text.h $(BUILD)/gen/names.def
	$(SAY) '  GEN   $@'
	$(Q)$(HOST_CC) -std=c99 -O1 -Iinclude -I$(BUILD)/gen -o $@ $(GENERATOR_C)

# ---- the library's types -------------------------------------------------------

# BREAK=NAME: a list whose rows contradict the ledger gets new field numbers.
BREAK ?=
LEDGER_OF_LISTS := tests/golden/fields.txt
LISTS_DIR := $(BUILD)/gen/lists

# All lists in one run, because their names must not clash.
$(LISTS_DIR)/stamp: $(GENERATOR) $(LISTS) $(TYPES:%=docs/types/%.in) $(wildcard $(LEDGER_OF_LISTS))
	@mkdir -p $(@D)
	$(Q)$(GENERATOR) --library docs/types --ledger $(LEDGER_OF_LISTS) $(if $(BREAK),--break $(BREAK)) $(@D) $(LISTS)
	@touch $@

ifneq ($(BREAK),)
.PHONY: $(LISTS_DIR)/stamp
endif

# ---- the types of the tests, as user-defined types --------------------------------

OWN_DIR := $(BUILD)/gen/own
OWN := odd claims every shapes

$(OWN_DIR)/%.h: tests/%.def $(GENERATOR)
	@mkdir -p $(@D)
	$(Q)$(GENERATOR) $(@D) $< > /dev/null
	@touch $@

$(OWN_DIR)/%.c: $(OWN_DIR)/%.h ;

LISTS_NOW := $(foreach ending,h c hpp md,$(TYPES:%=$(LISTS_DIR)/%.$(ending))) $(LISTS_DIR)/kinds.h $(LISTS_DIR)/members.c $(LISTS_DIR)/fields.txt \
	$(foreach ending,h c,$(OWN:%=$(OWN_DIR)/%.$(ending)))

$(filter $(LISTS_DIR)/%,$(LISTS_NOW)): $(LISTS_DIR)/stamp ;

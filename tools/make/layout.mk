# SPDX-License-Identifier: MIT
# What `make test` cannot see of the layouts of structs: included by the Makefile.

.PHONY: help-layout test-layout

LAYOUT := $(BUILD)/layout

HELP += help-layout
help-layout:
	@echo 'make test-layout        the layouts that sesh computes for 32 bits beside those of a 32-bit build'

# Where 32-bit programs can be linked, <asm/errno.h> may still be among the headers
# for 64 bits alone.
LAYOUT_32 = -idirafter /usr/include/$$($(CC) -print-multiarch)

# The tool of 32 bits has another alignment in its tables: what it shows has to be
# what the other one computes.
$(LAYOUT)/sesh32: $(wildcard tools/sesh/*.[ch]) $(CORE) $(wildcard src/*.h src/*/*.h include/sesh/*.h) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  LINK  $@'
	$(Q)$(CC) -m32 -std=c99 -O1 $(INCLUDES) $(LAYOUT_32) -o $@ $(wildcard tools/sesh/*.c) $(CORE)

test-layout: $(BUILD)/sesh
	@mkdir -p $(LAYOUT)
	@if echo 'int main(void) { return 0; }' | $(CC) -m32 -x c -o $(LAYOUT)/can32 - 2>/dev/null && $(LAYOUT)/can32 2>/dev/null; then \
	    $(MAKE) --no-print-directory $(LAYOUT)/sesh32 && $(LAYOUT)/sesh32 layout > $(LAYOUT)/32.txt && \
	    $(BUILD)/sesh layout --target i686-linux-gnu | cmp - $(LAYOUT)/32.txt && \
	    echo "same: $$(wc -l < $(LAYOUT)/32.txt) rows, computed and of a 32-bit compiler"; \
	else echo 'left out: the 32-bit build (what $(CC) -m32 makes cannot link or run here)'; fi

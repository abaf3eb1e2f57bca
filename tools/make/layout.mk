# SPDX-License-Identifier: MIT
# Pictures of the session structs, and what `make test` cannot see of them:
# included by the Makefile.

.PHONY: help-layout layout-keep test-layout layout-need

LAYOUT := $(BUILD)/layout
LAYOUT_TYPES := webuntis verdocs thoughtspot verdocs_token verdocs_login thoughtspot_v2_user thoughtspot_v2_token oauth_token oauth_device oidc_claims aws_credentials webuntis_reply

HELP += help-layout
help-layout:
	@echo 'make test-layout        pictures of the structs, in build/layout, and a comparison with a 32-bit build;'
	@echo '                        layout-keep: the one in docs'

$(LAYOUT)/%.svg: $(BUILD)/sesh
	@mkdir -p $(@D)
	$(SAY) '  DRAW  $@'
	$(Q)$(BUILD)/sesh layout --type $* --svg > $@

# The same on every machine.
$(LAYOUT)/docs.svg: $(BUILD)/sesh
	@mkdir -p $(@D)
	$(Q)$(BUILD)/sesh layout --type webuntis --target arm-none-eabi --svg > $@

layout-keep: $(LAYOUT)/docs.svg
	cp $< docs/layout.svg

# Where 32-bit programs can be linked, <asm/errno.h> may still be among the headers
# for 64 bits alone.
LAYOUT_32 = -idirafter /usr/include/$$($(CC) -print-multiarch)

# The tool of 32 bits has another alignment in its tables: what it shows has to be
# what the other one computes.
$(LAYOUT)/sesh32: $(wildcard tools/sesh/*.[ch]) $(CORE) $(wildcard src/*.h src/*/*.h include/sesh/*.h) | need-jsmn
	@mkdir -p $(@D)
	$(SAY) '  LINK  $@'
	$(Q)$(CC) -m32 -std=c99 -O1 $(INCLUDES) $(LAYOUT_32) -o $@ $(wildcard tools/sesh/*.c) $(CORE)

test-layout: layout-need $(LAYOUT_TYPES:%=$(LAYOUT)/%.svg) $(LAYOUT)/docs.svg
	@cmp $(LAYOUT)/docs.svg docs/layout.svg || { echo 'docs/layout.svg is stale: make layout-keep'; exit 1; }
	@for t in $(LAYOUT_TYPES); do \
	    xmllint --noout $(LAYOUT)/$$t.svg && rsvg-convert -o $(LAYOUT)/$$t.png $(LAYOUT)/$$t.svg && \
	    echo "drawn: $(LAYOUT)/$$t.png ($$(wc -c < $(LAYOUT)/$$t.png) bytes)" || exit 1; done
	@if echo 'int main(void) { return 0; }' | $(CC) -m32 -x c -o $(LAYOUT)/can32 - 2>/dev/null && $(LAYOUT)/can32 2>/dev/null; then \
	    $(MAKE) --no-print-directory $(LAYOUT)/sesh32 && $(LAYOUT)/sesh32 layout > $(LAYOUT)/32.txt && \
	    $(BUILD)/sesh layout --target i686-linux-gnu | cmp - $(LAYOUT)/32.txt && \
	    echo "same: $$(wc -l < $(LAYOUT)/32.txt) rows, computed and of a 32-bit compiler"; \
	else echo 'left out: the 32-bit build (what $(CC) -m32 makes cannot link or run here)'; fi

layout-need:
	@$(NEED) libxml2-utils librsvg2-bin fonts-dejavu-core

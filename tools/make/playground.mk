# SPDX-License-Identifier: MIT
# A page on which the core runs in the browser: docs/playground. Included by the
# Makefile.

.PHONY: playground playground-test

PLAYGROUND := $(BUILD)/playground
PLAYGROUND_PARTS := $(BUILD)/playground-parts
PLAYGROUND_TEST := $(BUILD)/playground-test
PLAYGROUND_CLANG ?= clang
PLAYGROUND_C := docs/playground/playground.c $(BUILD)/gen/read.c $(wildcard src/*.c src/kind/*.c src/write/*.c) \
	$(patsubst %,src/schema/%.c,$(filter-out jwt_header,$(TYPES))) port/baremetal/mem.c
PLAYGROUND_PAGE := $(wildcard docs/playground/*.html docs/playground/*.css docs/playground/*.js docs/playground/samples/*) \
	$(wildcard tests/samples/*.json) tools/playground/assemble.sh

## make playground         a page that runs the core as WebAssembly: build/playground/index.html
## make playground-test    tests it in a headless Chromium; screenshots in build/playground-test

playground: $(PLAYGROUND)/index.html
	@echo "$(PLAYGROUND)/index.html: $$(wc -c < $<) bytes, of them $$(wc -c < $(PLAYGROUND_PARTS)/sesh.wasm) of WebAssembly (before base64)"
	@echo "open file://$(abspath $<)"

# -ffreestanding: there is no C library.
PLAYGROUND_FLAGS := --target=wasm32 -std=c99 -Os -ffreestanding -nostdlib -Wall -Wextra -Wconversion -Wshadow $(STRICT) \
	-Wl,--no-entry,--stack-first,--strip-all

# Only jsmn.h, without the host's other headers.
$(PLAYGROUND_PARTS)/jsmn/jsmn.h: | need-jsmn
	@mkdir -p $(@D)
	@cp "$$($(JSMN_H))" $@

$(PLAYGROUND_PARTS)/sesh.wasm: $(PLAYGROUND_C) $(wildcard include/sesh/*.h src/*.h src/*/*.h src/read/*.c src/*.def) \
		$(PLAYGROUND_PARTS)/jsmn/jsmn.h | need-clang need-lld need-openssl
	@mkdir -p $(@D)
	$(SAY) '  WASM  $@'
	$(Q)$(PLAYGROUND_CLANG) $(PLAYGROUND_FLAGS) -Iinclude -Isrc -isystem $(PLAYGROUND_PARTS)/jsmn -o $@ $(PLAYGROUND_C)

$(PLAYGROUND)/index.html: $(PLAYGROUND_PARTS)/sesh.wasm $(PLAYGROUND_PAGE)
	@mkdir -p $(@D)
	$(SAY) '  PAGE  $@'
	$(Q)sh tools/playground/assemble.sh $< $(PLAYGROUND_PARTS) > $@

# ---- its test ---------------------------------------------------------------

$(eval $(call NPM,$(PLAYGROUND_TEST),playground))

playground-test: $(PLAYGROUND)/index.html $(BUILD)/sesh $(PLAYGROUND_TEST)/node_modules
	@$(NEED) chromium fonts-dejavu-core
	@SESH_BUILD=$(abspath $(BUILD)) $(call REPORT,$(PLAYGROUND_TEST),240,tests/playground/*.test.mjs); exit $$status

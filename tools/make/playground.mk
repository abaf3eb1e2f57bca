# SPDX-License-Identifier: MIT
# A page on which the core runs in the browser: docs/playground. Included by the
# Makefile.

.PHONY: playground playground-test help-playground playground-need

PLAYGROUND := $(BUILD)/playground
PLAYGROUND_PARTS := $(BUILD)/playground-parts
PLAYGROUND_TEST := $(BUILD)/playground-test
PLAYGROUND_CLANG ?= clang
PLAYGROUND_C := docs/playground/playground.c $(BUILD)/gen/read.c $(wildcard src/*.c src/kind/*.c src/write/*.c) \
	$(patsubst %,src/schema/%.c,$(filter-out jwt_header,$(TYPES))) port/baremetal/mem.c
PLAYGROUND_PAGE := $(wildcard docs/playground/*.html docs/playground/*.css docs/playground/*.js docs/playground/samples/*) \
	$(wildcard tests/samples/*.json) tools/playground/assemble.sh

HELP += help-playground
help-playground:
	@echo 'make playground         a page that runs the core as WebAssembly: build/playground/index.html'
	@echo 'make playground-test    tests it in a headless Chromium; pictures of it in build/playground-test'

playground: $(PLAYGROUND)/index.html
	@echo "$(PLAYGROUND)/index.html: $$(wc -c < $<) bytes, of them $$(wc -c < $(PLAYGROUND_PARTS)/sesh.wasm) of WebAssembly (before base64)"
	@echo "open file://$(abspath $<)"

# -ffreestanding: there is no C library.
PLAYGROUND_FLAGS := --target=wasm32 -std=c99 -Os -ffreestanding -nostdlib -Wall -Wextra -Wconversion -Wshadow $(STRICT) \
	-Wl,--no-entry,--stack-first,--strip-all

# jsmn.h alone, so that no header of the host comes with it.
$(PLAYGROUND_PARTS)/jsmn/jsmn.h: | need-jsmn
	@mkdir -p $(@D)
	@cp "$$(echo '#include <jsmn.h>' | $(CC) $(if $(JSMN_INCLUDE),-I$(JSMN_INCLUDE)) -E -x c - | \
	    sed -n 's/^# [0-9]* "\(.*jsmn\.h\)".*/\1/p' | head -n 1)" $@

$(PLAYGROUND_PARTS)/sesh.wasm: $(PLAYGROUND_C) $(wildcard include/sesh/*.h src/*.h src/*/*.h src/read/*.c src/*.def) \
		$(PLAYGROUND_PARTS)/jsmn/jsmn.h | playground-need
	@mkdir -p $(@D)
	$(SAY) '  WASM  $@'
	$(Q)$(PLAYGROUND_CLANG) $(PLAYGROUND_FLAGS) -Iinclude -Isrc -isystem $(PLAYGROUND_PARTS)/jsmn -o $@ $(PLAYGROUND_C)

$(PLAYGROUND)/index.html: $(PLAYGROUND_PARTS)/sesh.wasm $(PLAYGROUND_PAGE)
	@mkdir -p $(@D)
	$(SAY) '  PAGE  $@'
	$(Q)sh tools/playground/assemble.sh $< $(PLAYGROUND_PARTS) > $@

# ---- its test ---------------------------------------------------------------

$(PLAYGROUND_TEST)/node_modules: tests/playground/package.json tests/playground/package-lock.json | need-node
	@mkdir -p $(PLAYGROUND_TEST)
	$(SAY) '  NPM   $@'
	$(Q)cp $^ $(PLAYGROUND_TEST)
	$(Q)cd $(PLAYGROUND_TEST) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >npm.log 2>&1 || \
	    { tail -n 5 npm.log; exit 1; }
	@touch $@

playground-test: $(PLAYGROUND)/index.html $(BUILD)/sesh $(PLAYGROUND_TEST)/node_modules
	@$(NEED) chromium fonts-dejavu-core
	@SESH_BUILD=$(abspath $(BUILD)) timeout 240 node --test --test-reporter=spec tests/playground/*.test.mjs \
	    >$(PLAYGROUND_TEST)/report.txt 2>&1; status=$$?; \
	    if [ $$status = 0 ]; then grep -E '^(✔|ℹ (tests|pass|fail|skipped|duration))' $(PLAYGROUND_TEST)/report.txt; \
	    else cat $(PLAYGROUND_TEST)/report.txt; fi; exit $$status

# ---- what has to be there ---------------------------------------------------

playground-need:
	@$(NEED) clang lld openssl

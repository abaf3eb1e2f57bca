# SPDX-License-Identifier: MIT
# The project's own files: included by the Makefile.

.PHONY: check-project help-project

PROJECT := $(BUILD)/project

HELP += help-project
help-project:
	@echo 'make check-project      spelling, licences, the workflow for GitHub, the bill of materials'

$(PROJECT)/node_modules: tests/project/package.json tests/project/package-lock.json | need-node
	@mkdir -p $(PROJECT)
	$(SAY) '  NPM   $@'
	$(Q)cp $^ $(PROJECT)
	$(Q)cd $(PROJECT) && npm ci --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error >npm.log 2>&1 || \
	    { tail -n 5 npm.log; exit 1; }
	@touch $@

# The linter's WebAssembly keeps a process alive for a while after its tests.
check-project: $(PROJECT)/node_modules
	@$(NEED) codespell reuse
	@codespell .
	@reuse lint >$(PROJECT)/reuse.txt 2>&1 || { cat $(PROJECT)/reuse.txt; exit 1; }
	@tail -n 3 $(PROJECT)/reuse.txt
	@URL='$(SESH_URL)' sh tools/packages/sbom.sh $$($(JSMN_H)) > $(PROJECT)/sbom.json
	@SESH_PACKAGES=$(abspath $(PROJECT)) SESH_SBOM=$(abspath $(PROJECT))/sbom.json timeout 60 \
	    node --test --test-reporter=spec tests/project/*.test.mjs

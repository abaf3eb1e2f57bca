# SPDX-License-Identifier: MIT
# The project's own files: included by the Makefile.

.PHONY: check-project help-project

PROJECT := $(BUILD)/project

HELP += help-project
help-project:
	@echo 'make check-project      spelling, licences, the workflow for GitHub, the bill of materials, links in the HTML'

$(PROJECT)/node_modules: tests/project/package.json tests/project/package-lock.json | need-node
	@mkdir -p $(PROJECT)
	$(SAY) '  NPM   $@'
	$(Q)cp $^ $(PROJECT)
	$(Q)cd $(PROJECT) && npm ci --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error >npm.log 2>&1 || \
	    { tail -n 5 npm.log; exit 1; }
	@touch $@

check-project: docs $(PROJECT)/node_modules
	@$(NEED) codespell reuse
	@codespell .
	@reuse lint >$(PROJECT)/reuse.txt 2>&1 || { cat $(PROJECT)/reuse.txt; exit 1; }
	@tail -n 3 $(PROJECT)/reuse.txt
	@URL='$(SESH_URL)' sh tools/packages/sbom.sh $$($(JSMN_H)) > $(PROJECT)/sbom.json
	@SESH_PACKAGES=$(abspath $(PROJECT)) SESH_SBOM=$(abspath $(PROJECT))/sbom.json SESH_DOCS=$(abspath $(DOCS))/html \
	    timeout 120 node --test --test-reporter=spec tests/project/*.test.mjs

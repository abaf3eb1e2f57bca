# SPDX-License-Identifier: MIT
# The project's own files: included by the Makefile.

.PHONY: check-project

PROJECT := $(BUILD)/project

## make check-project      spelling, licences, the workflow for GitHub, the bill of materials, links in the HTML

$(eval $(call NPM,$(PROJECT),project))

check-project: docs $(PROJECT)/node_modules
	@$(NEED) codespell reuse
	@codespell .
	@reuse lint >$(PROJECT)/reuse.txt 2>&1 || { cat $(PROJECT)/reuse.txt; exit 1; }
	@tail -n 3 $(PROJECT)/reuse.txt
	@URL='$(SESH_URL)' sh tools/packages/sbom.sh $$($(JSMN_H)) > $(PROJECT)/sbom.json
	@SESH_PACKAGES=$(abspath $(PROJECT)) SESH_SBOM=$(abspath $(PROJECT))/sbom.json SESH_DOCS=$(abspath $(DOCS))/html \
	    timeout 120 node --test --test-reporter=spec tests/project/*.test.mjs

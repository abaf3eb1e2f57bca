# SPDX-License-Identifier: MIT
# The documentation: included by the Makefile.

.PHONY: docs help-docs docs-need-doxygen

DOCS := $(BUILD)/docs
DOCS_HEADERS := $(sort $(wildcard include/sesh/*.h port/*.h port/*/*.h port/*/*/*.h))
DOCS_PAGES := README.md SECURITY.md CHANGELOG.md $(sort $(wildcard docs/*.md docs/types/*.md))

HELP += help-docs
help-docs:
	@echo 'make docs               the interface and the pages as HTML: build/docs/html/index.html'

# ---- HTML -------------------------------------------------------------------

docs: $(DOCS)/functions | docs-need-doxygen
	@{ cat tools/docs/Doxyfile; echo 'INPUT = $(DOCS_HEADERS) $(DOCS_PAGES)'; \
	    echo 'OUTPUT_DIRECTORY = $(DOCS)'; \
	    echo 'FILTER_PATTERNS = "*.h=awk -v functions=$(DOCS)/functions -f tools/docs/filter.awk"' \
	        '"*.md=awk -v pages=\"$(DOCS_PAGES)\" -f tools/docs/pages.awk"'; } > $(DOCS)/Doxyfile
	@rm -rf $(DOCS)/html
	@doxygen $(DOCS)/Doxyfile
	@echo 'wrote $(DOCS)/html/index.html'

# Names of the functions that the headers declare.
$(DOCS)/functions: $(DOCS_HEADERS)
	@mkdir -p $(@D)
	@awk '/^[a-z].*[ *][a-z_0-9]+\(/ && !/^(typedef|static)/ { sub(/\(.*/, ""); sub(/.*[ *]/, ""); print }' $^ | sort -u > $@

docs-need-doxygen:
	@command -v doxygen >/dev/null || sh .ci/install doxygen

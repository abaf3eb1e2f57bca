# SPDX-License-Identifier: MIT
# The documentation: included by the Makefile.

.PHONY: docs docs-programs docs-keep check-docs

DOCS := $(BUILD)/docs
DOCS_HEADERS := $(sort $(wildcard include/sesh/*.h port/*.h port/*/*.h port/*/*/*.h))
DOCS_PAGES := README.md CONTRIBUTING.md SECURITY.md CHANGELOG.md $(sort $(wildcard docs/*.md docs/types/*.md)) examples/README.md

## make docs               the public headers and the pages as HTML: build/docs/html/index.html
## make docs-programs      compile and run the programs and commands in the pages; docs-keep writes what the commands print
## make check-docs         check the comments of the public headers, and the pages

# ---- HTML -------------------------------------------------------------------

# The theme is a package; its dark mode is switched on in the head of each page.
AWESOME := /usr/share/doxygen-awesome-css

docs: $(DOCS)/functions
	@$(NEED) doxygen doxygen-awesome-css graphviz nodejs
	@cd $(DOCS) && rm -f Doxyfile && doxygen -w html head.html foot.html style.css && \
	    sed -i 's|</head>|<script src="$$relpath^doxygen-awesome-darkmode-toggle.js"></script><script>DoxygenAwesomeDarkModeToggle.init()</script></head>|' head.html
	@{ cat tools/docs/Doxyfile; echo 'INPUT = $(DOCS_HEADERS) $(DOCS_PAGES)'; \
	    echo 'OUTPUT_DIRECTORY = $(DOCS)'; echo 'HTML_HEADER = $(DOCS)/head.html'; \
	    echo 'HTML_EXTRA_STYLESHEET = $(AWESOME)/doxygen-awesome.css $(AWESOME)/doxygen-awesome-sidebar-only.css \
	        $(AWESOME)/doxygen-awesome-sidebar-only-darkmode-toggle.css'; \
	    echo 'HTML_EXTRA_FILES = $(AWESOME)/doxygen-awesome-darkmode-toggle.js'; \
	    echo 'FILTER_PATTERNS = "*.h=node tools/docs/filter.js $(DOCS)/functions"' \
	        '"*.md=node tools/docs/pages.js $(CURDIR) \"$(DOCS_PAGES)\""'; } > $(DOCS)/Doxyfile
	@rm -rf $(DOCS)/html
	@doxygen $(DOCS)/Doxyfile
	@echo 'wrote $(DOCS)/html/index.html'

# The functions that the headers declare, and those that a program calls. kind.h is only for the
# generated tables, and port/baremetal only for its own start-up code.
$(DOCS)/functions: $(DOCS_HEADERS)
$(DOCS)/called: $(filter-out %/kind.h port/baremetal/%,$(DOCS_HEADERS))
$(DOCS)/functions $(DOCS)/called:
	@mkdir -p $(@D)
	@awk '/^[a-z].*[ *][a-z_0-9]+\(/ && !/^(typedef|static)/ { sub(/\(.*/, ""); sub(/.*[ *]/, ""); print }' $^ | sort -u > $@

# ---- programs and commands in the pages ------------------------------------------

docs-programs docs-keep: all
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' sh tools/docs/programs.sh $(if $(@:docs-keep=),check,keep) $(DOCS)/programs $(DOCS_PAGES)

# ---- what the comments of the public headers promise ----------------------------

CONTRACT := $(sort $(wildcard include/sesh/*.h))

$(DOCS)/wrap.c: tools/docs/contract.js $(CONTRACT)
	@mkdir -p $(@D)
	@node $< wrap $(CONTRACT) > $@

# The tests, with the result of every call recorded.
$(DOCS)/tests: $(BUILD)/tests/run $(DOCS)/wrap.c
	@$(CC) -std=gnu99 $(CFLAGS) -Iinclude -Isrc -c -o $(DOCS)/wrap.o $(DOCS)/wrap.c
	@$(CC) $(CFLAGS) -o $@ $(TESTS_O) $(BUILD)/gen/rows.o $(DOCS)/wrap.o \
	    $$(node tools/docs/contract.js names $(CONTRACT) | sed 's/^/-Wl,--wrap=/') \
	    $(BUILD)/libsesh.a -lcmocka $(PSA_LIBS)

$(DOCS)/seen: $(DOCS)/tests
	@rm -f $@ $@.new
	@for part in rows samples api jwt ask protocols shapes; do SESH_SEEN=$@.new $< $$part >$(DOCS)/tests.log || { cat $(DOCS)/tests.log; exit 1; }; done
	@sort -u $@.new > $@

check-docs: $(DOCS)/seen $(DOCS)/called $(BUILD)/sesh | need-nodejs
	@CC='$(CC)' sh tools/docs/check.sh $(BUILD) $(DOCS)/seen $(DOCS)/called

# SPDX-License-Identifier: MIT
# Packages for device ecosystems, and archives: included by the Makefile. See
# docs/packages.md.

.PHONY: packages packages-check check-version dist dist-check debian debian-check check-project

# The project's home page, for manifests, the bill of materials and the Debian package. This is a
# placeholder: to publish sesh, write the real address here, and nowhere else.
SESH_URL ?= https://sesh.example/
# The maintainer of the Debian package.
SESH_MAINTAINER ?= The sesh authors <maintainers@sesh.example>

## make packages           build/packages/{arduino,platformio,esp-idf,zephyr}/sesh, each with jsmn, to copy into a
##                         project (TYPES="webuntis" for some of the types, SESH_URL= the home page)
## make packages-check     builds and runs projects with them, and plants mistakes
## make check-version      checks that the version is the same everywhere
## make dist               archives of the sources and the packages, a bill of materials, checksums: build/dist
## make dist-check         checks that the archives reproduce themselves
## make debian             the Debian packages, in build/debian, from the archive of make dist
## make debian-check       runs lintian on them, and builds a program with them in an empty folder

packages: need-jsmn
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' URL='$(SESH_URL)' sh tools/packages/packages.sh $(BUILD)/packages $(TYPES)
	@echo 'wrote $(BUILD)/packages/{arduino,platformio,esp-idf,zephyr}/sesh ($(TYPES))'

packages-check: packages
	@CC='$(CC)' sh tests/packages/run.sh $(BUILD)/packages $(SESH_VERSION)

check-version: all shared single packages
	@$(NEED) cmake binutils
	@rm -rf $(BUILD)/version $(BUILD)/cmake
	@$(MAKE) -s --no-print-directory install PREFIX=$(CURDIR)/$(BUILD)/version >/dev/null
	@cmake -S . -B $(BUILD)/cmake -D JSMN_INCLUDE='$(JSMN_INCLUDE)' >$(BUILD)/cmake.log 2>&1 || { cat $(BUILD)/cmake.log; exit 1; }
	@sh tools/packages/version.sh $(BUILD) $(BUILD)/version
	@sh tests/packages/version.sh

dist: packages
	@URL='$(SESH_URL)' sh tools/packages/dist.sh $(BUILD)/packages $(BUILD)/dist "$$($(JSMN_H))"

dist-check: dist
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' SESH_URL='$(SESH_URL)' sh tests/packages/dist.sh $(BUILD)/dist

# The rows are tested here, so the package does not test them again.
debian: dist
	@$(NEED) debhelper
	@URL='$(SESH_URL)' MAINTAINER='$(SESH_MAINTAINER)' ABI='$(ABI)' DEB_BUILD_OPTIONS='$(DEB_BUILD_OPTIONS)' \
	    sh tools/packages/debian.sh $(BUILD)/debian $(BUILD)/dist/sesh-$(SESH_VERSION).tar.gz
	@ls $(BUILD)/debian/*.deb

debian-check: DEB_BUILD_OPTIONS := nocheck
debian-check: debian
	@$(NEED) lintian pkg-config
	@CC='$(CC)' sh tests/packages/debian.sh $(BUILD)/debian

# ---- the project's own files ----------------------------------------------------

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

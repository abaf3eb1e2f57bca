# SPDX-License-Identifier: MIT
# Packages for device ecosystems, and archives: included by the Makefile. See
# docs/packages.md.

.PHONY: packages packages-check help-packages

# The project's home page, which manifests name.
SESH_URL ?= https://sesh.example/

HELP += help-packages
help-packages:
	@echo 'make packages           $(BUILD)/packages/{arduino,platformio,esp-idf,zephyr}/sesh, each to be copied into a'
	@echo '                        project, jsmn inside (TYPES="webuntis" for some of the types, SESH_URL= the home page)'
	@echo 'make packages-check     takes them into projects, builds and runs these, plants mistakes'

packages: need-jsmn
	@CC='$(CC)' JSMN_INCLUDE='$(JSMN_INCLUDE)' URL='$(SESH_URL)' sh tools/packages/packages.sh $(BUILD)/packages $(TYPES)
	@echo 'wrote $(BUILD)/packages/{arduino,platformio,esp-idf,zephyr}/sesh ($(TYPES))'

packages-check: packages
	@CC='$(CC)' sh tests/packages/run.sh $(BUILD)/packages $(SESH_VERSION)

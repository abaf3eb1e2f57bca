# SPDX-License-Identifier: MIT
# The examples that use libcurl, and the tests against other clients.
# Included by the Makefile.

.PHONY: interop test-tokens examples-posix

INTEROP := $(BUILD)/interop
CURL_EXAMPLES := webuntis_login thoughtspot_info oauth2_token device_flow
POSIX_EXAMPLES := $(CURL_EXAMPLES) verdocs_token aws_credentials
# The generated types for their requests and replies.
EXAMPLE_TYPES := $(BUILD)/examples/types
EXAMPLE_LISTS := $(wildcard examples/requests/*.def) examples/own_type/oauth2_token.def
EXAMPLE_PRINTED := $(patsubst %.def,$(EXAMPLE_TYPES)/%.h,$(notdir $(EXAMPLE_LISTS)))
INTEROP_PROGRAMS := login claims verify verdicts curl_text curl_body
INTEROP_TESTS := $(wildcard tests/interop/*.test.mjs)
INTEROP_CURL_O := $(patsubst %,$(BUILD)/%.o,$(addprefix examples/,$(CURL_EXAMPLES)) port/curl/sesh_curl \
	tests/interop/login tests/interop/curl_text tests/interop/curl_body)
INTEROP_PSA_O := $(patsubst %,$(BUILD)/%.o,$(addprefix port/psa/,file_psa jwk_psa jwt_psa key_psa))

## make examples-posix     the examples for systems with files, in build/examples (libcurl)
## make interop            tests against other clients from npm, on loopback
## make test-tokens        tokens signed by jose (npm), valid and invalid: the verdicts must agree (TOKENS=2000 SEED=)

examples-posix: need-jsmn $(POSIX_EXAMPLES:%=$(BUILD)/examples/%)

# As make type does it.
vpath %.def examples/requests examples/own_type tests/interop
$(EXAMPLE_TYPES)/%.h: %.def $(GENERATOR)
	@mkdir -p $(@D)
	$(Q)$(GENERATOR) $(@D) $< >/dev/null
	@touch $@

$(EXAMPLE_TYPES)/%.c: $(EXAMPLE_TYPES)/%.h ;

$(EXAMPLE_TYPES)/%.o: $(EXAMPLE_TYPES)/%.c $(COMPILED_WITH)
	$(SAY) '  CC    $<'
	$(Q)$(COMPILE) -c -o $@ $<

$(INTEROP_CURL_O): $(EXAMPLE_PRINTED)
$(INTEROP_CURL_O): INCLUDES += -I$(EXAMPLE_TYPES)
$(CURL_EXAMPLES:%=$(BUILD)/examples/%): $(BUILD)/port/curl/sesh_curl.o
$(CURL_EXAMPLES:%=$(BUILD)/examples/%): LINK_WITH = -lcurl
$(BUILD)/examples/webuntis_login $(INTEROP)/login: $(EXAMPLE_TYPES)/webuntis_request.o
$(BUILD)/examples/oauth2_token: $(EXAMPLE_TYPES)/oauth2_request.o $(EXAMPLE_TYPES)/oauth2_token.o

$(BUILD)/examples/device_flow: $(EXAMPLE_TYPES)/device_flow.o $(addprefix $(BUILD)/port/psa/,jwk_psa.o jwt_psa.o key_psa.o)
$(BUILD)/examples/device_flow: LINK_WITH = -lcurl -lmbedcrypto

$(BUILD)/examples/aws_credentials: $(BUILD)/port/posix/port.o

$(POSIX_EXAMPLES:%=$(BUILD)/examples/%): $(BUILD)/examples/%: $(BUILD)/examples/%.o $(BUILD)/libsesh.a
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -o $@ $(filter %.o,$^) $(BUILD)/libsesh.a $(LINK_WITH)

# ---- interop ----------------------------------------------------------------

$(INTEROP)/login $(INTEROP)/curl_text $(INTEROP)/curl_body: $(BUILD)/port/curl/sesh_curl.o
$(INTEROP)/login $(INTEROP)/curl_text: LINK_WITH = -lcurl
$(INTEROP)/verify $(INTEROP)/verdicts: $(INTEROP_PSA_O)
$(INTEROP)/verify $(INTEROP)/verdicts: LINK_WITH = -lmbedx509 -lmbedcrypto
$(INTEROP)/verdicts: $(EXAMPLE_TYPES)/audience.o
$(BUILD)/tests/interop/verdicts.o: $(EXAMPLE_TYPES)/audience.h
$(BUILD)/tests/interop/verdicts.o: INCLUDES += -I$(EXAMPLE_TYPES)

$(INTEROP_PROGRAMS:%=$(INTEROP)/%): $(INTEROP)/%: $(BUILD)/tests/interop/%.o $(BUILD)/port/posix/port.o $(BUILD)/libsesh.a
	@mkdir -p $(@D)
	$(SAY) '  LINK  $@'
	$(Q)$(CC) $(CFLAGS) -o $@ $(filter %.o,$^) $(BUILD)/libsesh.a $(LINK_WITH)

# Installs the npm packages of a folder in tests/ in build/, at the versions of the lock file: NPM FOLDER, OF
define NPM
$1/node_modules: tests/$2/package.json tests/$2/package-lock.json | need-nodejs need-npm
	@mkdir -p $1
	$$(SAY) '  NPM   $$@'
	$$(Q)cp $$^ $1
	$$(Q)cd $1 && npm ci --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error >npm.log 2>&1 || \
	    { tail -n 5 npm.log; exit 1; }
	@touch $$@
endef
$(eval $(call NPM,$(INTEROP),interop))

# $(call REPORT,FOLDER,SECONDS,TESTS): the important lines of node's output, or all of it after a failure.
REPORT = timeout $2 node --test --test-reporter=spec $3 >$1/report.txt 2>&1; status=$$?; \
	if [ $$status = 0 ]; then grep -E '^(✔|ℹ (tests|pass|fail|skipped|duration))' $1/report.txt; \
	else cat $1/report.txt; fi

interop: examples-posix $(BUILD)/sesh $(INTEROP_PROGRAMS:%=$(INTEROP)/%) $(INTEROP)/node_modules
	@SESH_BUILD=$(abspath $(BUILD)) $(call REPORT,$(INTEROP),300,$(INTEROP_TESTS)); \
	    echo 'what was compared: $(INTEROP)/report.txt'; exit $$status

TOKENS ?= 2000

# make also passes on SEED=; without it each run has its own.
test-tokens: $(INTEROP)/verdicts $(INTEROP)/node_modules
	@SESH_BUILD=$(abspath $(BUILD)) TOKENS=$(TOKENS) \
	    timeout 55 node --test --test-reporter=spec tests/interop/verdicts.mjs

$(INTEROP_CURL_O): | need-libcurl4-openssl-dev
$(INTEROP_PSA_O) $(patsubst %,$(BUILD)/tests/interop/%.o,verify verdicts) $(BUILD)/examples/device_flow.o: | need-libmbedtls-dev

-include $(wildcard $(BUILD)/examples/*.d $(BUILD)/port/*/*.d $(BUILD)/tests/interop/*.d)

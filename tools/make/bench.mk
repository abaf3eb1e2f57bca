# SPDX-License-Identifier: MIT
# sesh beside other JSON libraries. Included by the Makefile.
#
#     make bench         table and charts, in build/bench
#     make bench-check   instructions of sesh alone, against tests/golden/bench.txt
#     make bench-keep    rewrites that file
#     make chart-keep    the chart that the README shows

# gcc -O2 whatever the library is built with: figures are compared over time.
BENCH_CC ?= gcc
BENCH_CXX ?= g++
BENCH_FLAGS := -O2
BENCH := build/bench
BENCH_WARN := -Wall -Wextra -Wconversion -Wshadow
BENCH_INCLUDES := -Iinclude -Itools/bench $(if $(JSMN_INCLUDE),-isystem $(JSMN_INCLUDE))
BENCH_DOCS := tools/bench/docs
BENCH_GOLDEN := tests/golden/bench.txt

# As in the library: see MODULES.
BENCH_CORE_O = $(BENCH)/read.o $(patsubst src/%.c,$(BENCH)/core/%.o,$(MODULES))
BENCH_COUNT_O := $(patsubst %,$(BENCH)/%.o,count document peer_sesh)
BENCH_PEERS_O := $(patsubst %,$(BENCH)/%.o,document peers_all memory peer_sesh peer_jsmn peer_cjson peer_jansson \
	peer_json_c peer_simdjson peer_limits)
BENCH_LIBS := -lcjson -ljansson -ljson-c -lsimdjson -lpthread
BENCH_CHARTS := time instructions ram growth

.PHONY: help-bench bench bench-check bench-keep chart-keep bench-need-peers bench-need-valgrind bench-need-jsmn

HELP += help-bench
help-bench:
	@echo 'make bench              beside other JSON libraries: table and charts in build/bench; chart-keep: the README chart'
	@echo 'make bench-check        instructions a byte on this host against the golden file; bench-keep keeps the new ones'

# ---- the table --------------------------------------------------------------

bench: $(BENCH)/table $(BENCH)/instructions-sesh.txt $(BENCH)/instructions-others.txt
	@cat $(BENCH)/instructions-sesh.txt $(BENCH)/instructions-others.txt > $(BENCH)/instructions.txt
	@$(BENCH)/table $(BENCH_DOCS) $(BENCH)/instructions.txt $(BENCH)/figures.txt > $(BENCH)/table.new
	@{ $(BENCH_CC) --version | head -n 1; echo 'flags: $(BENCH_FLAGS)'; \
	    sed -n 's/^model name.*: /machine: /p' /proc/cpuinfo | head -n 1; \
	    dpkg-query -W libjsmn-dev libcjson-dev libjansson-dev libjson-c-dev libsimdjson-dev; echo; \
	    cat $(BENCH)/table.new; echo; echo 'on a device (make compare-devices):'; cat tests/golden/devices.txt; } > $(BENCH)/table.txt
	@rm -f $(BENCH)/table.new
	@cat $(BENCH)/table.txt
	@for c in $(BENCH_CHARTS); do awk -v what=$$c -f tools/bench/chart.awk $(BENCH)/figures.txt > $(BENCH)/$$c.svg; done
	@echo
	@echo 'wrote $(BENCH)/table.txt $(BENCH_CHARTS:%=$(BENCH)/%.svg)'

# One process a candidate and document: a minute in all. The others are counted
# again only when their own objects change, not with every change of sesh.
# The big documents are for a few candidates only: callgrind takes seconds for each.
BENCH_COUNT_ALL = sh tools/bench/count.sh $(BENCH)/count-all $(BENCH_DOCS) $1 'a b c d' && \
	sh tools/bench/count.sh $(BENCH)/count-all $(BENCH_DOCS) $2 'd10 d100 flat objects deep'
BENCH_COUNT_WITH := tools/bench/count.sh $(wildcard $(BENCH_DOCS)/*.json)

$(BENCH)/instructions-sesh.txt: $(BENCH)/count-all $(BENCH_COUNT_WITH) | bench-need-valgrind
	@echo 'counting instructions of sesh'
	@{ $(call BENCH_COUNT_ALL,'sesh sesh-1460 sesh-64 sesh-1','sesh sesh-1460'); } > $@.new
	@mv $@.new $@

$(BENCH)/instructions-others.txt: $(BENCH_PEERS_O) $(BENCH_COUNT_WITH) | $(BENCH)/count-all bench-need-valgrind
	@echo 'counting instructions of the others, about a minute'
	@{ $(call BENCH_COUNT_ALL,'memcpy byte-sum jsmn cJSON jansson json-c simdjson','jsmn cJSON simdjson'); } > $@.new
	@mv $@.new $@

$(BENCH)/table: $(BENCH)/table.o $(BENCH_PEERS_O) $(BENCH_CORE_O)
	$(BENCH_CXX) $(BENCH_FLAGS) -Wl,-z,now -o $@ $^ $(BENCH_LIBS)

$(BENCH)/count-all: $(BENCH)/count.o $(BENCH_PEERS_O) $(BENCH_CORE_O)
	$(BENCH_CXX) $(BENCH_FLAGS) -Wl,-z,now -o $@ $^ $(BENCH_LIBS)

$(BENCH)/%.o: tools/bench/%.cpp | bench-need-peers
	@mkdir -p $(@D)
	$(BENCH_CXX) -std=c++17 $(BENCH_WARN) $(BENCH_FLAGS) $(BENCH_INCLUDES) -MMD -MP -c -o $@ $<

$(patsubst %,$(BENCH)/peer_%.o,cjson jansson json_c): | bench-need-peers

bench-need-peers:
	@$(NEED) libcjson-dev libjansson-dev libjson-c-dev libsimdjson-dev valgrind g++

# ---- sesh alone -------------------------------------------------------------

bench-check bench-keep: bench-need-valgrind $(BENCH)/count
	@sh tools/bench/check.sh $(@:bench-%=%) $(BENCH_GOLDEN) $(BENCH)/count $(BENCH_DOCS) '$(BENCH_CC)'

$(BENCH)/count: $(BENCH_COUNT_O) $(BENCH)/peers_sesh.o $(BENCH_CORE_O)
	$(BENCH_CC) $(BENCH_FLAGS) -Wl,-z,now -o $@ $^

$(BENCH)/read.o: $(BUILD)/gen/read.c $(READ) $(wildcard src/*.h src/*/*.h) | bench-need-jsmn
	@mkdir -p $(@D)
	$(BENCH_CC) -std=c99 $(BENCH_WARN) $(BENCH_FLAGS) $(BENCH_INCLUDES) -Isrc -c -o $@ $<

$(BENCH)/core/%.o: src/%.c | bench-need-jsmn
	@mkdir -p $(@D)
	$(BENCH_CC) -std=c99 $(BENCH_WARN) $(BENCH_FLAGS) $(BENCH_INCLUDES) -MMD -MP -c -o $@ $<

# ---- objects ----------------------------------------------------------------

$(BENCH)/%.o: tools/bench/%.c | bench-need-jsmn
	@mkdir -p $(@D)
	$(BENCH_CC) -std=c99 -D_POSIX_C_SOURCE=200809L $(BENCH_WARN) $(BENCH_FLAGS) $(BENCH_INCLUDES) -MMD -MP -c -o $@ $<

bench-need-valgrind:
	@$(NEED) valgrind

bench-need-jsmn:
	@$(NEED) libjsmn-dev

-include $(wildcard $(BENCH)/*.d $(BENCH)/core/*.d $(BENCH)/core/*/*.d)

# The chart that the README shows.
chart-keep: bench
	cp $(BENCH)/time.svg docs/speed.svg

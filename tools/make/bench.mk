# SPDX-License-Identifier: MIT
# Compares sesh with other JSON libraries. Included by the Makefile.

.PHONY: bench bench-check bench-keep chart-keep

# Always gcc -O2, however the library is built: figures are compared over time.
BENCH_CC ?= gcc
BENCH_CXX ?= g++
BENCH_FLAGS := -O2
BENCH := build/bench
BENCH_WARN := -Wall -Wextra -Wconversion -Wshadow
BENCH_INCLUDES := -Iinclude -Isrc -Itools/bench $(if $(JSMN_INCLUDE),-isystem $(JSMN_INCLUDE))
BENCH_DOCS := tools/bench/docs

# As in the library: see MODULES.
BENCH_CORE_O = $(BENCH)/read.o $(patsubst src/%.c,$(BENCH)/core/%.o,$(MODULES))
BENCH_SESH_O := $(patsubst %,$(BENCH)/%.o,document peer_sesh)
BENCH_PEERS_O := $(patsubst %,$(BENCH)/%.o,peer_jsmn peer_cjson peer_simdjson)
BENCH_LIBS := -lcjson -lsimdjson

## make bench              compare sesh with other JSON libraries: table and chart in build/bench; chart-keep: the chart of docs/costs.md
## make bench-check        compare instructions per byte on this host with the golden file; bench-keep stores the new ones

bench: $(BENCH)/table $(BENCH)/instructions.txt
	@$(BENCH)/table $(BENCH_DOCS) $(BENCH)/instructions.txt $(BENCH)/figures.txt > $(BENCH)/table.new
	@{ $(BENCH_CC) --version | head -n 1; echo 'flags: $(BENCH_FLAGS)'; \
	    sed -n 's/^model name.*: /machine: /p' /proc/cpuinfo | head -n 1; \
	    dpkg-query -W libjsmn-dev libcjson-dev libsimdjson-dev; echo; \
	    cat $(BENCH)/table.new; echo; echo 'on a device (make compare-devices):'; cat tests/golden/devices.txt; } > $(BENCH)/table.txt
	@rm -f $(BENCH)/table.new
	@cat $(BENCH)/table.txt
	@awk -f tools/bench/chart.awk $(BENCH)/figures.txt > $(BENCH)/time.svg
	@echo
	@echo 'wrote $(BENCH)/table.txt $(BENCH)/time.svg'

chart-keep: bench
	cp $(BENCH)/time.svg docs/speed.svg

$(BENCH)/instructions.txt: $(BENCH)/count-all tools/bench/count.sh $(wildcard $(BENCH_DOCS)/*.json) | need-valgrind
	@echo 'counting instructions'
	@sh tools/bench/count.sh $< $(BENCH_DOCS) 'sesh sesh-64 sesh-1 jsmn cJSON simdjson' 'a b c d' > $@.new
	@mv $@.new $@

bench-check bench-keep: $(BENCH)/count | need-valgrind
	@sh tools/bench/check.sh $(@:bench-%=%) tests/golden/bench.txt $< $(BENCH_DOCS) '$(BENCH_CC)'

# ---- programs: with all libraries, and with sesh alone -------------------------

$(BENCH)/table: $(BENCH)/table.o
$(BENCH)/count-all: $(BENCH)/count.o
$(BENCH)/table $(BENCH)/count-all: $(BENCH_SESH_O) $(BENCH_PEERS_O) $(BENCH_CORE_O)
	$(BENCH_CXX) $(BENCH_FLAGS) -Wl,-z,now -o $@ $^ $(BENCH_LIBS)

$(BENCH)/count: $(BENCH)/count.o $(BENCH_SESH_O) $(BENCH_CORE_O)
	$(BENCH_CC) $(BENCH_FLAGS) -Wl,-z,now -o $@ $^

BENCH_COMPILE = @mkdir -p $(@D) && $(BENCH_CC) -std=c99 -D_POSIX_C_SOURCE=200809L $(BENCH_WARN) $(BENCH_FLAGS) $(BENCH_INCLUDES) -MMD -MP -c -o $@ $<

$(BENCH)/%.o: tools/bench/%.c | need-jsmn
	$(BENCH_COMPILE)

$(BENCH)/read.o: $(BUILD)/gen/read.c | need-jsmn
	$(BENCH_COMPILE)

$(BENCH)/core/%.o: src/%.c | need-jsmn
	$(BENCH_COMPILE)

$(BENCH)/%.o: tools/bench/%.cpp
	@mkdir -p $(@D)
	$(BENCH_CXX) -std=c++17 $(BENCH_WARN) $(BENCH_FLAGS) $(BENCH_INCLUDES) -MMD -MP -c -o $@ $<
$(BENCH_PEERS_O): | need-g++ need-libcjson-dev need-libsimdjson-dev

-include $(wildcard $(BENCH)/*.d $(BENCH)/core/*.d $(BENCH)/core/*/*.d)

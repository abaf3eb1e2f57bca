#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh TRUST BINARY TARGET SECONDS: fuzzes one target and reports the result. The corpus in
# TRUST/corpus grows from run to run; the seeds are only read.
trust=$1 binary=$2 target=$3 seconds=$4
corpus=$trust/corpus/$target
crashes=$trust/crashes/
log=$trust/$target.log
mkdir -p "$corpus" "$crashes"
printf 'fuzz %-8s %s s, log in %s\n' "$target" "$seconds" "$log"
ASAN_OPTIONS=allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 \
    "$binary" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -use_value_profile=1 \
    -dict="$trust/dictionary" -artifact_prefix="$crashes$target-" -print_final_stats=1 \
    "$corpus" "$trust/seed/$target" tests/regress > "$log" 2>&1
status=$?
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
if [ $status -eq 0 ]; then
    printf 'fuzz %-8s ok: %s inputs, %s a second, %s edges, %s kept\n' \
        "$target" "$runs" "$speed" "$edges" "$(ls "$corpus" | wc -l)"
    exit 0
fi
input=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
{
    printf 'fuzz %-8s FAILED (exit status %s)\n' "$target" "$status"
    grep -a -E 'is broken|ERROR: AddressSanitizer|runtime error|ERROR: libFuzzer' "$log" | head -n 3
    printf '  input:        %s\n' "${input:-none was written, see $log}"
    printf '  to reproduce: %s %s\n' "$binary" "$input"
    printf '  to make it smaller: %s -minimize_crash=1 -runs=100000 %s\n' "$binary" "$input"
    printf '  to keep it:   see tests/regress/README\n'
} >&2
exit 1

#!/bin/bash
# SPDX-License-Identifier: MIT
# All of the trust evidence but the long fuzzing: trust.sh DIRECTORY SECONDS.
# SECONDS are those of each fuzz target. Runs every step, goes on after one that
# failed, and prints one table. A step is
#
#     step NAME FIGURE TARGET [VARIABLE=VALUE ...]
#
# a target of make; its figure is what the command FIGURE finds in what it printed, or
# what it wrote itself into DIRECTORY/table/NAME: name, figure, ok or failed, with
# tabs between them. STEPS="tidy misra" runs a part.
set -u
dir=$1 seconds=$2
table=$dir/table
make=${MAKE:-make}
chosen=${STEPS:-}
names=() took=()
mkdir -p "$dir/log"
rm -rf "$table" && mkdir -p "$table"
targets=$($make -prRn no-target 2>/dev/null | sed -n 's/^\([a-z][a-z0-9-]*\):.*/\1/p' | sort -u)

# ---- figures: from the log on standard input ---------------------------------

passed() { grep -aE '^[0-9]+ passed, [0-9]+ failed$' | tail -n 1; }
last() { tail -n 1; }
after() { sed -n "s/^$1: //p" | tail -n 1; }
valgrind() { awk '/^left out: / { out = "; left out: " $3 " " $4 " tests" } /^valgrind: / { n = $2 " passed, " $4 " failed" }
                  END { if (n != "") print n out }'; }
builds() { awk '/^clean: / { clean++ } /^left out: / { out++ } END { if (clean) print clean " builds without a warning, " out + 0 " left out" }'; }
none() { echo "no variables"; }
replay() { awk '$3 == "inputs" { n += $2; t++ } END { if (t) print t " targets, " n " inputs" }'; }
fuzz() { awk '$1 == "fuzz" && $3 == "ok:" { n += $4; t++ } END { if (t) print t " targets, " n " inputs in " s " s each" }' s="$seconds"; }
documents() { awk '/^documents / { d = $NF } /^disagreements / { print d " documents, " $NF " disagreements" }'; }
worst() { sed -n 's/^worst: \(.*\) times the average.*/\1 times the average a byte, all linear/p'; }

# ---- steps -------------------------------------------------------------------

write() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >"$table/$1"; }

run() {
    local name=$1 find=$2 target=$3 log=$dir/log/$1 status figure
    shift 3
    grep -qx -- "$target" <<<"$targets" || { write "$name" "make has no target $target" "not there"; return; }
    $make -s --no-print-directory "$target" "$@" >"$log" 2>&1 </dev/null
    status=$?
    if [ ! -s "$table/$name" ]; then
        figure=$($find <"$log" | cut -c1-100)
        [ -n "$figure" ] || { figure="no figure, see $log"; status=1; }
        write "$name" "$figure" "$([ $status = 0 ] && echo ok || echo failed)"
    elif [ $status != 0 ]; then
        write "$name" "$(cut -f2 "$table/$name")" failed
    fi
    [ $status = 0 ] || { echo "---- $name failed: $log"; tail -n 12 "$log"; }
}

step() {
    local begin=$SECONDS
    [ -z "$chosen" ] || [[ " $chosen " = *" $1 "* ]] || return
    printf '%s ...\n' "$1"
    run "$@"
    names+=("$1") took+=($((SECONDS - begin)))
}

step rules builds check
step security 'after checked' check-security
step tests passed test
step sanitize passed test-sanitize
step msan 'after msan' test-msan
step integer 'after integer' test-integer
step valgrind valgrind test-valgrind
step replay replay fuzz-replay
step fuzz fuzz fuzz FUZZ_SECONDS="$seconds"
step differential documents differential
step worst worst worst-case
step no-statics none no-statics
step tidy 'after tidy' tidy
step misra 'after misra' misra
step analyze 'after analyze' analyze
step coverage last coverage
step mutants last mutants MUTANTS="${MUTANTS:-200}"
step prove last prove
step faults last prove-faults
step frames last test-frames

# ---- the table ---------------------------------------------------------------

[ ${#names[@]} != 0 ] || { echo "there is no step \"$chosen\"" >&2; exit 2; }
echo
bad=0
for i in "${!names[@]}"; do
    IFS=$'\t' read -r name figure verdict <"$table/${names[i]}"
    printf '%-16s %-9s %5d s  %s\n' "$name" "$verdict" "${took[i]}" "$figure"
    [ "$verdict" = ok ] || bad=$((bad + 1))
done
echo
echo "${#names[@]} steps, $bad not ok, $SECONDS s"
[ $bad = 0 ]

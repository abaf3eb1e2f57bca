#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs clang-tidy with .clang-tidy: tidy.sh DIRECTORY. Each file is checked by itself, and the files
# for a chip are checked for that chip. Fails for a finding that tools/trust/tidy.known does not
# list, and for a line there that nothing matches any more.
set -u
dir=$1
known=tools/trust/tidy.known
tidy=${CLANG_TIDY:-clang-tidy}
host="-Isrc -Iport/psa -DSESH_PSA ${JSMN_INCLUDE:+-isystem $JSMN_INCLUDE}"
rm -rf "$dir"
mkdir -p "$dir"
command -v "$tidy" >/dev/null || { echo "there is no $tidy" >&2; exit 1; }

# Every check that is turned off has its reason in a comment.
sed -n 's/^ \{1,\}\(-[a-z][a-zA-Z0-9.-]*\),\{0,1\}$/\1/p' .clang-tidy | while read -r check; do
    grep -q "^# $check: ." .clang-tidy || echo ".clang-tidy: $check is turned off without a reason"
done >"$dir/bare"

# One line per file: the file and its flags.
list() {
    flags=$1
    shift
    for file; do echo "$file $flags"; done
}
{
    list "$host" src/*.c src/*/*.c tools/sesh/*.c port/posix/*.c port/psa/*.c port/curl/*.c
    list "-ffreestanding" port/baremetal/*.c
    list "--target=thumbv6m-none-eabi -ffreestanding" port/baremetal/cortex-m/*.c
    list "--target=riscv32-none-elf -ffreestanding" port/baremetal/riscv/*.c
    list "--target=avr -mmcu=atmega328p -ffreestanding" port/baremetal/avr/*.c
} >"$dir/files"

# Several files in one process give false alarms about va_list.
look() {
    name=$dir/$(echo "$1" | tr / _)
    file=$1
    shift
    "$tidy" --quiet "$file" -- -std=c99 -Iinclude "$@" >"$name.log" 2>"$name.err" && return
    # It found something, or could not run.
    [ -s "$name.log" ] || { echo "$file:1:1: error: clang-tidy failed, see $name.err [tidy]" >"$name.log"; }
}
n=0
while read -r file flags; do
    look "$file" $flags &
    n=$((n + 1))
    [ $((n % ${JOBS:-2})) != 0 ] || wait
done <"$dir/files"
wait

cat "$dir"/*.log | sed "s|^$PWD/||" | grep -E '^[^ ]+:[0-9]+:[0-9]+: (warning|error): ' | sort -u >"$dir/found"
awk -v known="$known" '
BEGIN {
    while ((getline line < known) > 0) {
        if (line ~ /^#/ || line == "") continue
        split(line, part, " ")
        n++
        pattern[n] = part[1]; check[n] = part[2]; text[n] = line
        reason = line
        sub(/^[^ ]+ +[^ ]+ */, "", reason)
        if (reason == "") { print known ": without a reason: " line; bad = 1 }
        gsub(/\./, "[.]", pattern[n]); gsub(/\*/, "[^/]*", pattern[n])
    }
}
{
    file = $0; sub(/:.*/, "", file)
    hit = 0
    for (i = 1; i <= n; i++) if (file ~ ("^" pattern[i] "$") && index($0, "[" check[i])) { hit = 1; used[i]++ }
    if (hit) known_count++
    else { print; bad = 1 }
}
END {
    for (i = 1; i <= n; i++) if (!used[i]) { print known ": nothing is found any more for: " text[i]; bad = 1 }
    print known_count + 0 > "/dev/stderr"
    exit bad
}' "$dir/found" 2>"$dir/known" >"$dir/verdict"
bad=$?
cat "$dir/bare" "$dir/verdict"
[ -s "$dir/bare" ] && bad=1
echo "tidy: $(wc -l <"$dir/files") files, $(grep -vc 'nothing is found\|without a reason' "$dir/verdict") findings," \
    "$(cat "$dir/known") known ones (tools/trust/tidy.known)"
exit $bad

#!/bin/sh
# SPDX-License-Identifier: MIT
# worst.sh BINARY GOLDEN DIRECTORY: counts the instructions of sesh_read for every input of
# tests/worst/worst.c, at two sizes. It shows them with those of the documents of make bench-check.
# The difference is the cost of each additional byte; if that grows with the size, time is not
# linear.
binary=$1 golden=$2 directory=$3
small=50000 big=100000
mkdir -p "$directory"

# Instructions and bytes.
count() {
    out=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=sesh_read \
        "$binary" "$1" "$2" 2>"$directory/log.$3")
    collected=$(sed -n 's/.*Collected : *//p' "$directory/log.$3")
    echo "$collected ${out%% *} ${out#* }"
}

line() {
    count "$1" "$small" "$2" > "$directory/$2.small"
    count "$1" "$big" "$2" > "$directory/$2.big"
    echo "$(cat "$directory/$2.small") $(cat "$directory/$2.big") $1" > "$directory/$2.line"
}

rm -f "$directory"/[0-9]*.line
n=0
"$binary" list > "$directory/names"
while read -r name; do
    n=$((n + 1))
    line "$name" $n &
    [ $((n % 2)) -eq 0 ] && wait
done < "$directory/names"
wait
sort -n -k 4 "$directory"/[0-9]*.line | awk -v golden="$golden" -f tests/worst/worst.awk

# SPDX-License-Identifier: MIT
# Lines: instructions, bytes, status, twice, and the name -> the table. First the
# golden file of make bench-check: the average is that of its four documents, each
# of which counts the same. Fails when an input costs more than 8 times that, or a
# byte of a longer input more than one of a shorter.
BEGIN {
    while ((getline < golden) > 0) {
        if ($1 != "sesh") continue
        documents++
        average += $4 / $3
        if (least == 0 || $4 / $3 < least) least = $4 / $3
    }
    average /= documents
    printf "%-34s %10s %10s %10s %8s\n", "input", "ins/byte", "at half", "one more", "factor"
    printf "%-34s %10.1f %10s %10s %8.1f\n", "average of the documents a to d", average, "", "", 1
    printf "%-34s %10.1f %10s %10s %8.1f\n", "the cheapest of them", least, "", "", least / average
}
{
    name = $0
    for (i = 0; i < 6; i++) sub(/^[^ ]* /, "", name)
    half = $1 / $2
    whole = $4 / $5
    more = $5 > $2 ? ($4 - $1) / ($5 - $2) : 0
    factor = whole / average
    curved = more > 1.1 * half && more > half + 1 ? "not linear" : ""
    if (curved != "") failed = 1
    if (factor > worst) { worst = factor; worst_name = name }
    line[NR] = sprintf("%-34s %10.1f %10.1f %10.1f %8.1f  %s %s", name, whole, half, more, factor, $6 != "ok" ? $6 : "", curved)
    key[NR] = factor
}
END {
    for (i = 1; i <= NR; i++) {
        best = 0
        for (j = 1; j <= NR; j++) if (!(j in done) && (best == 0 || key[j] > key[best])) best = j
        done[best] = 1
        print line[best]
    }
    printf "\nworst: %s, %.1f times the average (at most 8), %.0f times the cheapest\n", worst_name, worst, worst * average / least
    exit failed || worst > 8
}

# SPDX-License-Identifier: MIT
# Measures the length of functions, from the line with the name to the closing brace. The code must
# be formatted by clang-format.
#
#     awk -v most=LINES [-v median=LINES] -f longest.awk FILE ...
#
# Fails when one is longer than `most`, or when more than half are longer than `median`.
FNR == 1 { start = open = 0 }
/^[A-Za-z_].*\(/ && !/;$/ { name = $0; start = FNR }
/^[{]/ { open = start }
/^[}]$/ && open {
    lines = FNR - open + 1
    lengths[++count] = lines
    if (lines > longest) { longest = lines; where = FILENAME ": " name }
    if (lines > most) { print FILENAME ":" open ": " lines " lines, more than " most ": " name; failed = 1 }
    open = 0
}

# The median: half of the functions are not longer.
function median_of(    i, length_now, sum) {
    for (i = 1; i <= count; i++) of_length[lengths[i]]++
    for (length_now = 1; length_now <= longest; length_now++) {
        sum += of_length[length_now]
        if (2 * sum >= count) return length_now
    }
}

END {
    if (count == 0) { print "no functions"; exit 1 }
    half = median_of()
    print "checked: " count " functions, median " half " lines, the longest has " longest " (" where ")"
    if (median != "" && half > median) { print "the median is " half " lines, more than " median; failed = 1 }
    exit failed
}

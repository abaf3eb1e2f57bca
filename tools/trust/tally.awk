# SPDX-License-Identifier: MIT
# Counts what try.sh says of `total` mutants and shows how far it is. Survivors
# go into the file `survivors`, name, figure and state into the file `table`. What
# is wrong with the list of equivalent ones counts as failed only when `whole` is
# not empty: else a part of the mutants was tried.
BEGIN {
    FS = "\t"
    count["killed"] = count["survived"] = count["same"] = count["known"] = count["compiler"] = 0
    printf "" > survivors
}
function place() { return $2 ":" $3 ": " $5 " -> " $6 }
{
    if ($1 == "wrong") {
        wrong[++wrongs] = place()
        $1 = "killed"
    }
    count[$1]++
    if ($1 == "survived") {
        print "survived: " place()
        print $2 "\t" $4 "\t" $5 "\t" $6 > survivors
        fflush()
    }
    if (NR % 50 == 0 || NR == total) {
        printf "  %d of %d: %d killed, %d survived\n", NR, total, count["killed"], count["survived"]
        fflush()
    }
}
END {
    while ((getline line < stale) > 0) wrong[++wrongs] = line
    if (wrongs != 0) print "tools/trust/mutants-equivalent.txt is wrong in " wrongs " places:"
    for (i = 1; i <= wrongs; i++) print "    " wrong[i]
    tried = NR - count["compiler"] - count["same"]
    printf "mutants: %d; %d do not compile, %d are the same code; of the other %d\n", NR, count["compiler"],
        count["same"], tried
    printf "    %d are killed, %d are known to change nothing, %d survived\n", count["killed"], count["known"],
        count["survived"]
    state = NR == total && NR != 0 && count["survived"] == 0 && (whole == "" || wrongs == 0) ? "ok" : "failed"
    if (NR != total) print "there were to be " total
    printf "mutants killed\t%d of %d (%s), %d equivalent, %d survived\t%s\n", count["killed"], tried,
        whole != "" ? "all of src/" : "a sample", count["known"], count["survived"], state > table
    exit state != "ok"
}

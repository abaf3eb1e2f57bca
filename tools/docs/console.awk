# SPDX-License-Identifier: MIT
# Prints a page with fresh output in its ```console blocks: below each line "$ COMMAND", what the
# command prints, including errors.
#
#     awk -f console.awk PAGE

/^```console$/ { console = 1; print; next }
/^```$/ { console = 0 }
console && !/^\$ / { next }
{ print }
console {
    command = "{ " substr($0, 3) "; } 2>&1"
    while ((command | getline line) > 0) print line
    close(command)
}

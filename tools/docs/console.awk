# SPDX-License-Identifier: MIT
# A page with the output of the commands in its ```console blocks as it is now:
# below each line "$ COMMAND" what the command prints, errors included.
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

# SPDX-License-Identifier: MIT
# Extracts programs and commands from a page:
#
#     awk -v out=DIRECTORY/PREFIX -f cut.awk PAGE
#
# A ```c block whose first line is an #include or a comment is a program; all others
# are fragments. Programs become PREFIX-N.c. If the next block is ```text, it is what the
# program prints: PREFIX-N.expected. The commands of the ```sh blocks become PREFIX.sh.
# Prints "PROGRAMS FRAGMENTS".

/^```/ && !block {
    block = $0
    sub(/^```/, "", block)
    if (block == "") block = "none"
    begun = 0
    if (block == "text" && after_program) file = out "-" programs ".expected"
    else file = ""
    after_program = 0
    if (file != "") printf "" > file
    next
}

/^```/ {
    after_program = block == "c" && file != ""
    if (file != "") close(file)
    block = ""
    next
}

block == "c" && !begun {
    begun = 1
    if ($0 ~ /^(#include|\/\*)/) file = out "-" ++programs ".c"
    else fragments++
}

block == "sh" { print > (out ".sh") }
block && file != "" { print > file }

END { print programs + 0, fragments + 0 }

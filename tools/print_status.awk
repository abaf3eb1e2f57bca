# SPDX-License-Identifier: MIT
# Prints include/sesh/status.h from src/status.def.
BEGIN {
    print "/* SPDX-License-Identifier: MIT */\n/* Generated from src/status.def by make gen. Do not edit. */"
    print "#ifndef SESH_STATUS_H\n#define SESH_STATUS_H\n"
    print "/* What a call returns: SESH_OK, or a negative number that tells what is wrong. */"
    printf "enum sesh_status {\n    SESH_OK = 0"
}
/^STATUS\(/ {
    split($0, part, /[(,] */)
    sub(/^.*", "/, "")
    sub(/"\)$/, "")
    printf ",%s\n    SESH_E_%s = %s", sentence, part[3], part[2]
    sentence = " /* " $0 " */"
}
END { print sentence "\n};\n\n#endif" }

# SPDX-License-Identifier: MIT
# Reads the capacities of the session types from sesh.h, the NAME_CAP and NAME_MAX of their headers,
# and prints them:
#
#     mode=kconfig  as options
#     mode=header   as definitions from these options, for sesh_config.h

# SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP: "webuntis: person_entry_long_name"
function prompt(name,    words, type) {
    words = tolower(name)
    sub(/^sesh_/, "", words)
    sub(/_(cap|max)$/, "", words)
    type = words
    sub(/_.*/, "", type)
    return type ": " substr(words, length(type) + 2)
}

function print_option(name, number,    string) {
    string = name ~ /_CAP$/
    print "\nconfig " name
    print "\tint \"" prompt(name) (string ? ", bytes" : ", elements") "\""
    print "\trange " (string ? 2 : 1) " 32000"
    print "\tdefault " number
    print "\thelp"
    if (string) {
        print "\t  Bytes of this string in its struct, the NUL at its end included. A"
        print "\t  longer one is SESH_E_STRING_TOO_LONG, or is cut with options.clip."
    } else {
        print "\t  Elements of this array in its struct. One more is"
        print "\t  SESH_E_ARRAY_TOO_LONG, or is dropped with options.clip."
    }
}

BEGIN { if (mode == "kconfig") print "\nmenu \"Capacities of the session types\"" }

/^#ifndef SESH_.*_(CAP|MAX)$/ { name = $2; next }

name != "" && $1 == "#define" && $2 == name && $3 ~ /^[0-9]+$/ {
    count++
    if (mode == "kconfig") print_option(name, $3)
    else print "#define " name " CONFIG_" name
}
{ name = "" }

END {
    if (mode == "kconfig") print "\nendmenu"
    exit count == 0
}

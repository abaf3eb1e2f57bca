/* SPDX-License-Identifier: MIT */
/* sesh layout: where each byte of a session struct belongs. */
#include "layout.h"

#include <stdio.h>
#include <string.h>

#include "exit.h"
#include "layout_table.h"
#include "types.h"
#include "usage.h"

static const char help[] = "usage: sesh layout [--type TYPE] [--target TRIPLE]\n"
                           "\n"
                           "Shows for each session type where each byte of its struct belongs: offset, size,\n"
                           "field and kind. What is inside of an object stands indented below it; there\n"
                           "offsets with a + count from the beginning of one element of an array.\n"
                           "\n"
                           "  --type TYPE      this type only, one of those that sesh ram lists\n"
                           "  --target TRIPLE  as a compiler for that machine lays it out, not as on this:\n"
                           "                   avr, arm-none-eabi, riscv32-unknown-elf, i686-linux-gnu, ...\n";

/*
 * The widest alignment on the machine that a triple names, 0 when it is not known.
 * A session struct has no pointers and no int: nothing else of the machine counts.
 */
static size_t widest_of(const char *triple)
{
    static const struct {
        const char *begin;
        size_t widest;
    } machines[] = {{"avr", 1},   {"i386", 4},  {"i486", 4},    {"i586", 4},   {"i686", 4}, {"arm", 8},
                    {"thumb", 8}, {"riscv", 8}, {"aarch64", 8}, {"x86_64", 8}, {"s390x", 8}};
    size_t i;
    for (i = 0; i < sizeof machines / sizeof machines[0]; i++) {
        if (strncmp(triple, machines[i].begin, strlen(machines[i].begin)) == 0) return machines[i].widest;
    }
    return 0;
}

int command_layout(int argc, char **argv)
{
    static const struct option longs[] = {{"type", required_argument, NULL, 't'},
                                          {"target", required_argument, NULL, 'm'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    const struct session_type *only = NULL;
    size_t i, widest = 0; /* of this machine */
    int c, status;
    while ((c = next_option(argc, argv, longs, help, &status)) > 0) {
        if (c == 't' && !option_type(optarg, &only)) return EXIT_USAGE;
        if (c == 't') continue;
        widest = widest_of(optarg);
        if (widest == 0) return usage_error("how \"%s\" lays structs out is not known", optarg);
    }
    if (c == 0) return status;
    if (optind != argc) return usage_error("layout takes no file");
    for (i = 0; i < session_types_n; i++) {
        if (only != NULL && only != &session_types[i]) continue;
        if (i != 0 && only == NULL) putchar('\n');
        layout_print(&session_types[i], widest);
    }
    return EXIT_GOOD;
}

/* SPDX-License-Identifier: MIT */
/* sesh ram: the memory that each session type needs. */
#include "ram.h"

#include <stdio.h>
#include <string.h>

#include "exit.h"
#include "types.h"
#include "usage.h"

static const char help[] = "usage: sesh ram [--type TYPE]\n"
                           "\n"
                           "Shows for each session type the bytes of its struct, of the work buffer that\n"
                           "always suffices (SESH_TYPE_WORK), the tokens that jsmn has at a time, and the\n"
                           "bytes of a reader, on this machine. On a 32-bit device pointers are half as\n"
                           "wide.\n"
                           "\n"
                           "  --type TYPE   this type only\n";

/* The reader gives jsmn one value at a time. */
#define TOKENS 1

int command_ram(int argc, char **argv)
{
    static const struct option longs[] = {
        {"type", required_argument, NULL, 't'}, {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
    const struct session_type *only = NULL;
    size_t i;
    int c, status;
    while ((c = next_option(argc, argv, longs, help, &status)) > 0) {
        if (!option_type(optarg, &only)) return EXIT_USAGE;
    }
    if (c == 0) return status;
    if (optind != argc) return usage_error("ram takes no file");
    printf("%-20s %8s %8s %8s %8s\n", "type", "struct", "work", "tokens", "reader");
    for (i = 0; i < session_types_n; i++) {
        const struct session_type *t = &session_types[i];
        if (only != NULL && only != t) continue;
        printf("%-20s %8u %8zu %8d %8zu\n", t->name, (unsigned)t->type->size, t->work, TOKENS,
               sizeof(struct sesh_reader));
    }
    return EXIT_GOOD;
}

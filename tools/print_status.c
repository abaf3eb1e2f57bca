/* SPDX-License-Identifier: MIT */
/* Prints include/sesh/status.h from src/status.def. */
#include <stdio.h>

/* The number of the last one. */
enum {
    LAST = 0
#define STATUS(number, name, text, sentence) -1
#include "status.def"
#undef STATUS
};

int main(void)
{
    puts("/* SPDX-License-Identifier: MIT */\n"
         "/* Printed from src/status.def by make gen. Do not edit. */\n"
         "#ifndef SESH_STATUS_H\n"
         "#define SESH_STATUS_H\n"
         "\n"
         "/* What a call answers: SESH_OK, or a negative number that says what is wrong. */\n"
         "enum sesh_status {\n"
         "    SESH_OK = 0,");
#define STATUS(number, name, text, sentence)                                                                           \
    printf("    SESH_E_%s = %d%s /* %s */\n", #name, number, number == LAST ? "" : ",", sentence);
#include "status.def"
#undef STATUS
    puts("};\n"
         "\n"
         "#endif");
    return ferror(stdout) || fflush(stdout) ? 3 : 0;
}

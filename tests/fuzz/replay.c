/* SPDX-License-Identifier: MIT */
/* Runs a fuzz target on the given files, with any compiler. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common.h"

static void replay(const char *name)
{
    static uint8_t bytes[FUZZ_LONGEST];
    uint8_t *exact;
    size_t length;
    FILE *file = fopen(name, "rb");
    if (file == NULL) {
        perror(name);
        exit(1);
    }
    length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    /* Allocates exactly its length, so that reads past the end are noticed. */
    exact = (uint8_t *)malloc(length != 0 ? length : 1);
    if (exact == NULL) exit(1);
    memcpy(exact, bytes, length);
    (void)LLVMFuzzerTestOneInput(exact, length);
    free(exact);
}

int main(int argc, char **argv)
{
    int i;
    for (i = 1; i < argc; i++)
        replay(argv[i]);
    printf("%d inputs\n", argc - 1);
    return 0;
}

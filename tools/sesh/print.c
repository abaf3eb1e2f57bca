/* SPDX-License-Identifier: MIT */
#include "print.h"

#include <stdio.h>
#include <stdlib.h>

#include "text.h"

/* Prints a text that may come from a document or be the name of a file. */
static void print_foreign(const char *before, const char *text, const char *after)
{
    char *printable = text_printable(text);
    fprintf(stderr, "%s%s%s", before, printable, after);
    free(printable);
}

void print_error(const char *file, const struct sesh_error *error, const char *said, const char *added,
                 unsigned long line)
{
    print_foreign("", file, "");
    fprintf(stderr, ":%llu: %s: ", (unsigned long long)error->offset, sesh_status_name(error->status));
    print_foreign("", said[0] != '\0' ? said : sesh_status_text(error->status), "");
    print_foreign("", added, "");
    if (error->path[0] != '\0') print_foreign(" (at ", error->path, ")");
    if (line != 0) fprintf(stderr, " in line %lu", line);
    fputc('\n', stderr);
}

/* SPDX-License-Identifier: MIT */
#include "print.h"

#include <stdio.h>
#include <stdlib.h>

#include <sesh/write.h>

#include "text.h"

static int to_text(void *context, const char *text, size_t length)
{
    text_add((struct text *)context, text, length);
    return 0;
}

void print_json(const struct sesh_type *type, const void *session, bool secrets)
{
    unsigned flags = SESH_WRITE_OBJECTS | (secrets ? SESH_WRITE_SECRETS : 0);
    struct text json = {NULL, 0, 0};
    struct text shown = {NULL, 0, 0};
    if (sesh_write(type, session, flags, to_text, &json) != 0) return;
    text_add_printable(&shown, json.bytes, json.length);
    text_add(&shown, "\n", 1);
    /* A failure is kept by stdout: main looks at ferror before it ends. */
    (void)fwrite(shown.bytes, 1, shown.length, stdout);
    free(json.bytes);
    free(shown.bytes);
}

/* Prints a text that may come from a document or be the name of a file. */
static void print_foreign(const char *before, const char *text, const char *after)
{
    char *printable = text_printable(text);
    fprintf(stderr, "%s%s%s", before, printable, after);
    free(printable);
}

void print_error(const char *file, const struct sesh_error *error, const char *said, const char *taken_for,
                 unsigned long line)
{
    print_foreign("", file, "");
    fprintf(stderr, ":%llu: %s: ", (unsigned long long)error->offset, sesh_status_name(error->status));
    print_foreign("", said[0] != '\0' ? said : sesh_status_text(error->status), "");
    if (taken_for[0] != '\0') print_foreign("; taken for ", taken_for, "");
    if (error->path[0] != '\0') print_foreign(" (at ", error->path, ")");
    if (line != 0) fprintf(stderr, " in line %lu", line);
    fputc('\n', stderr);
}

/* SPDX-License-Identifier: MIT */
#include "print.h"

#include <stdio.h>
#include <stdlib.h>

#include <sesh/write.h>

#include "exit.h"
#include "text.h"

/* A failure is kept by stdout: main looks at ferror before it ends. */
static int to_stdout(void *context, const char *text, size_t length)
{
    (void)context;
    return fwrite(text, 1, length, stdout) == length ? 0 : EXIT_IO;
}

void print_json(const struct sesh_type *type, const void *session, bool secrets)
{
    unsigned flags = SESH_WRITE_OBJECTS | (secrets ? SESH_WRITE_SECRETS : 0);
    if (sesh_write(type, session, flags, to_stdout, NULL) == 0) putchar('\n');
}

void print_error(const char *file, const struct sesh_error *error, const char *detail, unsigned long line)
{
    char *text = text_printable(detail);
    fprintf(stderr, "%s:%llu: %s: %s", file, (unsigned long long)error->offset, sesh_status_name(error->status),
            sesh_status_text(error->status));
    if (*text != '\0') fprintf(stderr, ": %s", text);
    if (error->path[0] != '\0') fprintf(stderr, " (at %s)", error->path);
    if (line != 0) fprintf(stderr, " in line %lu", line);
    fputc('\n', stderr);
    free(text);
}

/* SPDX-License-Identifier: MIT */
/* Reads a date per line. Prints its seconds since 1970, whether a fraction was lost, and the
   date as it is written; or the status. See dates.test.mjs. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <sesh/write.h>

#include "../types/every.c"

struct line {
    char text[128];
    size_t length;
};

static int append(void *context, const char *piece, size_t length)
{
    struct line *line = (struct line *)context;
    if (length > sizeof line->text - line->length) return 1;
    memcpy(line->text + line->length, piece, length);
    line->length += length;
    return 0;
}

static void show(const char *date, size_t length)
{
    static const struct sesh_options options = {.clip = true};
    struct sesh_every every;
    struct line json = {"", 0}, written = {"", 0};
    int status;
    if (append(&json, "{\"answers\":null,\"date\":\"", 24) != 0 || append(&json, date, length) != 0) return;
    if (append(&json, "\"}", 2) != 0) return;
    status = sesh_every_read(&every, json.text, json.length, &options, NULL);
    if (status == SESH_OK) status = sesh_write(&sesh_every_type, &every, 0, append, &written);
    if (status != SESH_OK) printf("%s\n", sesh_status_name(status));
    else
        printf("%" PRId64 " %d %.*s\n", every.date, SESH_IS_CLIPPED(&every, SESH_EVERY_DATE), (int)written.length,
               written.text);
}

int main(void)
{
    char line[128];
    while (fgets(line, sizeof line, stdin) != NULL)
        show(line, strcspn(line, "\n"));
    return ferror(stdin) != 0 || fflush(stdout) != 0;
}

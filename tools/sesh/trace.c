/* SPDX-License-Identifier: MIT */
#include "trace.h"

#include <stdbool.h>
#include <stdio.h>

#include "../../src/read/state.h"

/* The field's path in the session. */
static void print_token_path(const struct sesh_reader *reader)
{
    const struct sesh_level *level;
    for (level = reader->level; level <= reader->top && !sesh_level_is_bare(level); level++) {
        fprintf(stderr, "/%s", level->type->names + level->type->rows[level->row].name);
        if (level->element != 0) fprintf(stderr, "/%u", level->element - 1u);
    }
}

/* The token's text as it was written, but for control characters. */
static void print_token_text(const struct sesh_token *token)
{
    const char *quote = token->type == SESH_TOKEN_STRING ? "\"" : "";
    size_t i;
    fputs(quote, stderr);
    for (i = 0; i < token->length; i++) {
        unsigned char c = (unsigned char)token->text[i];
        if (c == '\n') fputs("\\n", stderr);
        else if (c >= 0xFE) fputs(c == 0xFF ? "\\\"" : "\\\\", stderr);
        else fputc(c < 0x20 ? '?' : c, stderr);
    }
    fprintf(stderr, "%s\n", quote);
}

void print_trace(void *context, const struct sesh_reader *reader, const struct sesh_token *token)
{
    static const char *const types[] = {"string", "number", "true", "false", "null"};
    bool secrets = *(const bool *)context;
    const struct sesh_row *row = &reader->top->type->rows[reader->top->row];
    fprintf(stderr, "token %s of %zu byte%s at %llu: ", types[token->type], token->length,
            token->length == 1 ? "" : "s", (unsigned long long)reader->scan.mark);
    print_token_path(reader);
    fputc(' ', stderr);
    if (!secrets && (row->flags & SESH_SECRET) != 0) fputs("\"***\"\n", stderr);
    else print_token_text(token);
}

/* SPDX-License-Identifier: MIT */
#include "trace.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../src/level.h"
#include "../../src/read/state.h"
#include "text.h"

static unsigned long index_at(const struct sesh_level *level)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    return sesh_row_is_each(row) ? *sesh_each_count(level, row) : level->element - 1u;
}

/* The field's path in the session. */
static void print_token_path(const struct sesh_reader *reader)
{
    const struct sesh_level *level;
    for (level = reader->level; level <= reader->top && !sesh_level_is_bare(level); level++) {
        fprintf(stderr, "/%s", level->type->names + level->type->rows[level->row].name);
        if (level->element != 0) fprintf(stderr, "/%lu", index_at(level));
    }
}

/* Prints the token's text in printable form, with quotation marks and backslashes escaped as in
   JSON. */
static void print_token_text(const struct sesh_token *token)
{
    const char *quote = token->type == SESH_TOKEN_STRING ? "\"" : "";
    struct text text = {NULL, 0, 0};
    size_t begin = 0;
    size_t i;
    for (i = 0; i < token->length; i++) {
        unsigned char c = (unsigned char)token->text[i];
        if (c < 0xFE) continue;
        text_add_printable(&text, token->text + begin, i - begin);
        put_bytes(&text, c == 0xFF ? "\\\"" : "\\\\", 2);
        begin = i + 1;
    }
    text_add_printable(&text, token->text + begin, i - begin);
    fprintf(stderr, "%s%.*s%s\n", quote, (int)text.length, text.length != 0 ? text.bytes : "", quote);
    free(text.bytes);
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

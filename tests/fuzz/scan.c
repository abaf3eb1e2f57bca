/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes validation alone: any two ways to split the text into chunks give the same result,
 * and so does a recognizer that shares nothing with the library (tests/grammar.c).
 *
 *     2 bytes  the first chunking  1 byte  max_depth
 *     2 bytes  the second one      the rest is the text
 */
#include "common.h"

#include <string.h>

#include "../grammar.h"

static struct result first, second;

static void check_verdict(const struct reading *r, const struct result *result)
{
    unsigned depth = r->options.max_depth != 0 ? r->options.max_depth : SESH_MAX_DEPTH;
    struct grammar_verdict verdict = grammar_judge(r->text, r->length, depth);
    if (verdict.status != result->status || verdict.offset != result->error.offset) {
        fuzz_fail("I10", "%s at %lu, but by the grammar %s at %lu", sesh_status_name(result->status),
                  (unsigned long)result->error.offset, sesh_status_name(verdict.status), (unsigned long)verdict.offset);
    }
    if (result->error.path[0] != '\0') fuzz_fail("I10", "a path without a type");
}

/* If a text is accepted, its beginning is at most incomplete. */
static void check_beginning(struct reading *r, size_t length)
{
    if (length >= r->length) return;
    r->length = length;
    fuzz_read(r, &second);
    if (second.status != SESH_OK && second.status != SESH_E_INCOMPLETE) {
        fuzz_fail("I10", "the first %lu bytes of an accepted text: %s", (unsigned long)length,
                  sesh_status_name(second.status));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct draw d = {data, data + size};
    struct reading r;
    unsigned chunks, others;
    if (size > FUZZ_LONGEST) return 0;
    memset(&r, 0, sizeof r);
    chunks = draw_word(&d);
    others = draw_word(&d);
    r.options.max_depth = (uint8_t)(draw_byte(&d) % (SESH_MAX_DEPTH + 1));
    r.text = d.at;
    r.length = (size_t)(d.end - d.at);
    r.chunks = chunks;
    fuzz_read(&r, &first);
    r.chunks = others;
    fuzz_read(&r, &second);
    fuzz_same("I6", "other chunks", &first, &second);
    check_verdict(&r, &first);
    if (first.status != SESH_OK) return 0;
    r.chunks = 0;
    fuzz_read(&r, &second);
    fuzz_same("I6", "whole", &first, &second);
    check_beginning(&r, chunks % (r.length + 1));
    return 0;
}

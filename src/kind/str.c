/* SPDX-License-Identifier: MIT */
/* STR: a char[n]; a string, stored as UTF-8 with a NUL at its end. */
#include <sesh/kinds.h>

#include "../mem.h"
#include "../read/state.h"
#include "kind.h"

static void str_store(const struct sesh_value *value, void *member)
{
    size_t length = value->token->length;
    uint8_t *to = (uint8_t *)member;
    memcpy(to, value->token->text, length);
    to[length] = 0;
    if ((value->reader->open & SESH_ESCAPED) != 0) sesh_put_quotes(to, 0);
}

const SESH_ROM struct sesh_kind sesh_kind_str = {
    .tokens = SESH_TAKES(STRING),
    .form = SESH_FORM_TEXT,
    .text = SESH_TEXT_OF_MEMBER,
    .beyond = SESH_BEYOND_CLIP,
    .store = str_store,
};

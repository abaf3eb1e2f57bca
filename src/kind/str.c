/* SPDX-License-Identifier: MIT */
/* STR: char[n]; a string, as UTF-8 with a NUL at its end. */
#include "../mem.h"
#include "kind.h"

static void str_store(const struct sesh_value *value, void *member)
{
    size_t length = value->token->length;
    uint8_t *to = (uint8_t *)member;
    memcpy(to, value->token->text, length);
    to[length] = 0;
    if (!value->escaped) return;
    for (; *to != 0; to++) {
        if (*to == 0xFF) *to = '"';
        if (*to == 0xFE) *to = '\\';
    }
}

extern const SESH_ROM struct sesh_kind sesh_kind_str;
const SESH_ROM struct sesh_kind sesh_kind_str = {SESH_TAKES(STRING), SESH_FORM_TEXT, NULL, str_store};

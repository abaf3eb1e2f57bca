/* SPDX-License-Identifier: MIT */
#include "quoted.h"

#include "../read/numeral.h"

static const SESH_ROM struct sesh_kind *kind_inside(const struct sesh_value *value)
{
    return ((const SESH_ROM struct sesh_kind_quoted *)(const SESH_ROM void *)value->kind)->of;
}

static bool is_word(const struct sesh_token *token, const SESH_ROM char *word, size_t length)
{
    return token->length == length && sesh_run_same((const uint8_t *)token->text, length, word) == length;
}

static bool is_number(const struct sesh_token *token)
{
    const uint8_t *text = (const uint8_t *)token->text;
    const uint8_t *end = text + token->length;
    unsigned place = SESH_NUMERAL;
    return sesh_numeral_end(text, end, &place) == end && sesh_numeral_may_end(place);
}

/* Returns the type of the text: a number, true, false, or else a string. */
static uint8_t type_of_text(const struct sesh_token *token)
{
    static const SESH_ROM char yes[] = "true";
    static const SESH_ROM char no[] = "false";
    if (is_number(token)) return SESH_TOKEN_NUMBER;
    if (is_word(token, yes, sizeof yes - 1)) return SESH_TOKEN_TRUE;
    return is_word(token, no, sizeof no - 1) ? SESH_TOKEN_FALSE : SESH_TOKEN_STRING;
}

int sesh_quoted_check(struct sesh_value *value)
{
    const SESH_ROM struct sesh_kind *inside = kind_inside(value);
    value->token->type = type_of_text(value->token);
    if ((inside->tokens >> value->token->type & 1) == 0) return SESH_E_WRONG_TYPE;
    return inside->check != NULL ? inside->check(value) : SESH_OK;
}

void sesh_quoted_store(const struct sesh_value *value, void *member)
{
    kind_inside(value)->store(value, member);
}

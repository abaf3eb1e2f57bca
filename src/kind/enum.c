/* SPDX-License-Identifier: MIT */
/* ENUM(list): a uint8_t, the number of a name in a list; 0 stands for any other string. */
#include "enum.h"

#include "../read/run.h"

static unsigned small_letter(unsigned c)
{
    return c - 'A' < 26u ? c + ('a' - 'A') : c;
}

/* The same as sesh_run_same, without regard to the case of ASCII letters. */
static size_t same_letters(const uint8_t *text, size_t length, const SESH_ROM char *name)
{
    size_t i = 0;
    while (i != length && small_letter(text[i]) == small_letter((uint8_t)name[i]))
        i++;
    return i;
}

static unsigned number_of_name(const SESH_ROM struct sesh_name_list *list, const uint8_t *text, size_t length)
{
    const SESH_ROM char *name = list->names;
    unsigned number = 1;
    for (; *name != '\0'; number++) {
        size_t same = list->any_case ? same_letters(text, length, name) : sesh_run_same(text, length, name);
        name += same;
        if (same == length && *name == '\0') return number;
        while (*name++ != '\0') {
        }
    }
    return 0;
}

/* A text that was cut is longer than any name. */
int sesh_enum_check(struct sesh_value *value)
{
    const SESH_ROM struct sesh_name_list *list =
        (const SESH_ROM struct sesh_name_list *)(const SESH_ROM void *)value->kind;
    value->number =
        value->clipped ? 0 : number_of_name(list, (const uint8_t *)value->token->text, value->token->length);
    if (value->number == 0) value->clipped = true;
    return SESH_OK;
}

void sesh_enum_store(const struct sesh_value *value, void *member)
{
    *(uint8_t *)member = (uint8_t)value->number;
}

const SESH_ROM char *sesh_enum_name(const SESH_ROM struct sesh_kind *kind, unsigned number)
{
    const SESH_ROM char *name = ((const SESH_ROM struct sesh_name_list *)(const SESH_ROM void *)kind)->names;
    unsigned i;
    for (i = 1; i != number && *name != '\0'; i++)
        while (*name++ != '\0') {
        }
    return name;
}

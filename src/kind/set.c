/* SPDX-License-Identifier: MIT */
/* SET(list): an unsigned number of 1 to 8 bytes with one bit for each name of a list. */
#include "set.h"

#include "../mask.h"

/* Returns the index of the byte that has the bit of a name. Numbers of names count from 1. */
static unsigned byte_of_name(unsigned number, size_t size)
{
    return sesh_mask_index((number - 1) >> 3, (unsigned)size);
}

void sesh_set_store(const struct sesh_value *value, void *member)
{
    unsigned number = (unsigned)value->number;
    uint8_t *byte;
    if (number == 0) return;
    byte = (uint8_t *)member + byte_of_name(number, value->row->size);
    *byte = (uint8_t)(*byte | sesh_mask_bit(number - 1));
}

const SESH_ROM char *sesh_set_next(const SESH_ROM struct sesh_kind *kind, const uint8_t *member, size_t size,
                                   unsigned *number)
{
    const SESH_ROM char *name;
    do {
        name = sesh_enum_name(kind, ++*number);
    } while (*name != '\0' && (member[byte_of_name(*number, size)] & sesh_mask_bit(*number - 1)) == 0);
    return name;
}

static int put_character(const struct sesh_out *out, const char *text)
{
    return out->sink(out->context, text, 1);
}

/* Writes a name in quotation marks. Names of a SET have no characters that need an escape. */
static int put_quoted_name(const struct sesh_out *out, const SESH_ROM char *name)
{
    char c = '"';
    do {
        int status = put_character(out, &c);
        if (status != 0) return status;
        c = *name++;
    } while (c != '\0');
    return put_character(out, "\"");
}

int sesh_set_write(const SESH_ROM struct sesh_kind *kind, const uint8_t *member, size_t size,
                   const struct sesh_out *out)
{
    const SESH_ROM char *name;
    unsigned number = 0;
    int status = put_character(out, "[");
    bool first = true;
    while (status == 0 && *(name = sesh_set_next(kind, member, size, &number)) != '\0') {
        if (!first) status = put_character(out, ",");
        if (status == 0) status = put_quoted_name(out, name);
        first = false;
    }
    return status != 0 ? status : put_character(out, "]");
}

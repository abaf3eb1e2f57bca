/* SPDX-License-Identifier: MIT */
#include "scalar.h"

#include "../kind/date_time.h"
#include "../kind/kind.h"
#include "../mem.h"

/* Only rows of the kind DATE_TIME need the text of a date. */
#ifdef SESH_WEAK_WRITERS
#pragma weak sesh_date_time_text
#endif

static size_t bool_text(bool value, char *text)
{
    static const char words[2][5] = {{'f', 'a', 'l', 's', 'e'}, {'t', 'r', 'u', 'e'}};
    size_t length = 4;
    if (!value) length = 5;
    memcpy(text, words[value], length);
    return length;
}

size_t sesh_scalar_text(unsigned form, const void *value, char *text)
{
    switch (form) {
    case SESH_FORM_BOOL: return bool_text(*(const bool *)value, text);
    case SESH_FORM_UNSIGNED: return sesh_uint_text(*(const uint64_t *)value, text);
    case SESH_FORM_SIGNED32: return sesh_int_text(*(const int32_t *)value, text);
    case SESH_FORM_DATE: return sesh_date_time_text(*(const int64_t *)value, text);
    default: return sesh_int_text(*(const int64_t *)value, text);
    }
}

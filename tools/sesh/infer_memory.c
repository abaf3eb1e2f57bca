/* SPDX-License-Identifier: MIT */
#include "infer_memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text.h"

/* All that was allocated, so that a checker of leaks finds it. */
struct kept {
    struct kept *before;
    double aligned;
};

static struct kept *all;

void *infer_allocate(size_t size)
{
    struct kept *kept = (struct kept *)allocate(sizeof *kept + size);
    memset(kept, 0, sizeof *kept + size);
    kept->before = all;
    all = kept;
    return kept + 1;
}

void *infer_grow(void *array, size_t count, size_t size)
{
    void *grown;
    if (count != 0 && (count & (count - 1)) != 0) return array;
    grown = infer_allocate((count == 0 ? 1 : 2 * count) * size);
    if (count != 0) memcpy(grown, array, count * size);
    return grown;
}

char *infer_text(const char *format, ...)
{
    va_list args;
    char *text;
    int length;
    va_start(args, format);
    length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    text = (char *)infer_allocate(length < 0 ? 1 : (size_t)length + 1);
    if (length < 0) return text;
    va_start(args, format);
    (void)vsnprintf(text, (size_t)length + 1, format, args);
    va_end(args);
    return text;
}

char *infer_count(size_t count, const char *unit)
{
    return infer_text("%lu %s%s", (unsigned long)count, unit, count == 1 ? "" : "s");
}

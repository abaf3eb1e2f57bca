/* SPDX-License-Identifier: MIT */
#include "style.h"

void print_origin(struct text *out, const struct list *list, const struct style *style)
{
    /* The licence of somebody's list is its author's. */
    if (style->own) put(out, "/* Printed from %s.def by make type of sesh. Do not edit. */\n", list->name);
    else
        put(out,
            "/* SPDX-License-Identifier: MIT */\n"
            "/* Printed from %s by make gen. Do not edit. */\n",
            list->path);
}

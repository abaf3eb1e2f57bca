/* SPDX-License-Identifier: MIT */
#include "capacity.h"

#include <string.h>

static void add(struct capacities *c, const struct list *list, const struct structure *s, const struct field *f,
                bool string)
{
    struct capacity *one;
    const char *prefix = text_of("SESH_%s_", upper(list->name));
    c->all = (struct capacity *)grow(c->all, c->count, sizeof *c->all);
    one = &c->all[c->count++];
    one->of = s;
    one->macro = text_of("SESH_%s_%s_%s", upper(s->tag), upper(f->member), string ? "CAP" : "MAX");
    /* The function's name has the list's name already. */
    if (strncmp(one->macro, prefix, strlen(prefix)) != 0) prefix = "SESH_";
    one->part = one->macro + strlen(prefix);
    one->string = string;
    one->bytes = string && is_bytes(f);
    one->value = string ? f->size : f->elements;
}

struct capacities capacities_of(const struct list *list)
{
    struct capacities c = {NULL, 0};
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = 0; k < s->count; k++) {
            if (is_sized(&s->fields[k])) add(&c, list, s, &s->fields[k], true);
            if (s->fields[k].list) add(&c, list, s, &s->fields[k], false);
        }
    }
    return c;
}

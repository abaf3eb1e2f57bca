/* SPDX-License-Identifier: MIT */
/* Finds documents and candidates by name. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct bench_peer *const bench_peers[] = {&bench_sesh,  &bench_sesh_64,  &bench_sesh_1, &bench_jsmn,
                                                &bench_cjson, &bench_simdjson, NULL};

static void die(const char *what, const char *name)
{
    fprintf(stderr, "bench: %s: %s\n", what, name);
    exit(3);
}

const struct bench_peer *bench_find(const char *name)
{
    size_t i;
    for (i = 0; bench_peers[i] != NULL; i++)
        if (strcmp(bench_peers[i]->name, name) == 0) return bench_peers[i];
    die("unknown candidate", name);
    return NULL;
}

static enum bench_kind kind_of(const char *name)
{
    switch (name[0]) {
    case 'a': return BENCH_WEBUNTIS;
    case 'b': return BENCH_VERDOCS;
    default: return BENCH_THOUGHTSPOT;
    }
}

void bench_load(struct bench_document *d, const char *directory, const char *name)
{
    char path[512];
    long length = -1;
    FILE *file;
    snprintf(path, sizeof path, "%s/%s.json", directory, name);
    file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0) die("cannot read", path);
    rewind(file);
    d->name = name;
    d->kind = kind_of(name);
    d->length = (size_t)length;
    d->text = calloc(1, d->length + BENCH_PADDING);
    if (d->text == NULL || fread(d->text, 1, d->length, file) != d->length) die("cannot read", path);
    fclose(file);
}

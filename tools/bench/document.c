/* SPDX-License-Identifier: MIT */
/* The documents: four from files, the big ones grown from them. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MILLION 1000000
/* Levels around the array that is grown: the document, configInfo, features. */
#define AROUND 3

static void die(const char *what, const char *name)
{
    fprintf(stderr, "bench: %s: %s\n", what, name);
    exit(3);
}

static char *room(size_t length)
{
    char *text = malloc(length + BENCH_PADDING);
    if (text == NULL) die("no memory", "document");
    memset(text + length, 0, BENCH_PADDING);
    return text;
}

static void load_file(struct bench_document *d, const char *directory, char letter)
{
    char path[512];
    long length = -1;
    FILE *file;
    snprintf(path, sizeof path, "%s/%c.json", directory, letter);
    file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0) die("cannot read", path);
    rewind(file);
    d->length = (size_t)length;
    d->text = room(d->length);
    if (fread(d->text, 1, d->length, file) != d->length) die("cannot read", path);
    fclose(file);
}

/* ---- growth ------------------------------------------------------------- */

/* A text that is repeated, with a comma between, and closed in the end. */
struct growth {
    const char *each;
    size_t length;
    size_t times;
    const char *between;
    const char *close; /* so many times, too; "" for none */
};

static char *repeat(char *to, const struct growth *g)
{
    size_t i;
    for (i = 0; i < g->times; i++) {
        if (i != 0) to += strlen(strcpy(to, g->between));
        memcpy(to, g->each, g->length);
        to += g->length;
    }
    for (i = 0; i < g->times; i++)
        to += strlen(strcpy(to, g->close));
    return to;
}

/* Puts the growth where the elements of configInfo.features stand. */
static void grow(struct bench_document *d, const char *begin, const char *end, const struct growth *g)
{
    size_t before = (size_t)(begin - d->text), after = d->length - (size_t)(end - d->text);
    size_t most = before + after + g->times * (g->length + strlen(g->between) + strlen(g->close)) + 1;
    char *text = room(most), *to;
    memcpy(text, d->text, before);
    to = repeat(text + before, g);
    memcpy(to, end, after);
    to += after;
    memset(to, 0, BENCH_PADDING);
    free(d->text);
    d->text = text;
    d->length = (size_t)(to - text);
}

static void find_elements(const struct bench_document *d, const char **begin, const char **end)
{
    *begin = strstr(d->text, "\"features\": [");
    *end = *begin != NULL ? strstr(*begin, "\n    ]\n  },") : NULL;
    if (*end == NULL) die("has no features", d->name);
    *begin += strlen("\"features\": [");
}

/* What the name asks for besides its file. */
static bool growth_of(const char *name, const char *begin, const char *end, struct growth *g)
{
    const struct growth kinds[] = {
        {begin, (size_t)(end - begin), 10, ",", ""},
        {begin, (size_t)(end - begin), 100, ",", ""},
        {"0", 1, MILLION, ",", ""},
        {"{}", 2, MILLION, ",", ""},
        {"[", 1, SESH_MAX_DEPTH - AROUND, "", "]"},
    };
    static const char *const names[] = {"d10", "d100", "flat", "objects", "deep"};
    size_t i;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i]) != 0) continue;
        *g = kinds[i];
        return true;
    }
    return false;
}

/* Every token but an object and an array begins outside of a string; of these,
   too, the first byte is counted. */
static size_t count_tokens(const char *p, const char *end)
{
    size_t count = 0;
    while (p < end) {
        if (strchr(" \t\r\n,:]}", *p) != NULL) {
            p++;
            continue;
        }
        count++;
        if (*p == '"')
            for (p++; p < end && *p != '"'; p++)
                p += *p == '\\';
        else if (*p != '[' && *p != '{')
            while (p + 1 < end && strchr(" \t\r\n,:]}", p[1]) == NULL)
                p++;
        p++;
    }
    return count;
}

/* ---- load --------------------------------------------------------------- */

void bench_load(struct bench_document *d, const char *directory, const char *name)
{
    const char *begin, *end;
    struct growth g;
    char letter = name[0] == 'd' && name[1] != 'e' ? 'd' : 'c';
    memset(d, 0, sizeof *d);
    snprintf(d->name, sizeof d->name, "%s", name);
    d->kind = BENCH_THOUGHTSPOT;
    if (strcmp(name, "a") == 0) d->kind = BENCH_WEBUNTIS;
    if (strcmp(name, "b") == 0) d->kind = BENCH_VERDOCS;
    load_file(d, directory, name[1] == '\0' ? name[0] : letter);
    if (name[1] != '\0') {
        find_elements(d, &begin, &end);
        if (!growth_of(name, begin, end, &g)) die("unknown document", name);
        grow(d, begin, end, &g);
    }
    d->tokens = count_tokens(d->text, d->text + d->length);
}

void bench_unload(struct bench_document *d)
{
    free(d->text);
    memset(d, 0, sizeof *d);
}

const struct bench_peer *bench_find(const char *name)
{
    size_t i;
    for (i = 0; bench_peers[i] != NULL; i++)
        if (strcmp(bench_peers[i]->name, name) == 0) return bench_peers[i];
    die("unknown candidate", name);
    return NULL;
}

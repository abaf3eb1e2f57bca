/* SPDX-License-Identifier: MIT */
#include "recognise.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "../../src/read/scan.h"

/* A place where a type's members may be, and how many of them were there. */
struct candidate {
    size_t type;
    const char *at;
    const char *only; /* the one member that counts here, or NULL: all do */
    unsigned score;
};

/* Where the reading of the document is: the pointer to the open container. */
struct place {
    char path[512];
    size_t length[SESH_MAX_DEPTH + 1]; /* of the path, by depth */
    unsigned index[SESH_MAX_DEPTH + 1];
    bool array[SESH_MAX_DEPTH + 1];
    size_t depth;
    char name[256];
    size_t name_length;
};

static bool has_row(const struct sesh_type *type, const char *name)
{
    unsigned i;
    for (i = 0; i < type->rows_count; i++) {
        const struct sesh_row *row = &type->rows[i];
        if ((row->flags & SESH_PREFIX) == 0 && strcmp(name, type->names + row->name) == 0) return true;
    }
    return false;
}

/* Has the type a member of that name? A prefix may stand before it once, as for the reader. */
static bool has_member(const struct sesh_type *type, const char *name)
{
    unsigned i;
    if (has_row(type, name)) return true;
    for (i = 0; i < type->rows_count; i++) {
        const char *prefix = type->names + type->rows[i].name;
        size_t length = strlen(prefix);
        if ((type->rows[i].flags & SESH_PREFIX) == 0) continue;
        if (strncmp(name, prefix, length) == 0 && has_row(type, name + length)) return true;
    }
    return false;
}

static void count_name(struct candidate *candidates, size_t n, const struct place *place)
{
    size_t i;
    for (i = 0; i < n; i++) {
        struct candidate *c = &candidates[i];
        if (strcmp(c->at, place->path) != 0) continue;
        if (c->only != NULL ? strcmp(place->name, c->only) == 0
                            : has_member(session_types[c->type].type, place->name)) {
            c->score++;
        }
    }
}

/* A JSON-RPC reply is WebUntis's even when it has no result. */
static void count_envelope(struct candidate *candidates, size_t n, const struct place *place)
{
    size_t i;
    if (place->depth != 1 || strcmp(place->name, "jsonrpc") != 0) return;
    for (i = 0; i < n; i++) {
        if (strcmp(candidates[i].at, "/result") == 0) candidates[i].score += 2;
    }
}

/* A container opens: its name or index is added to the path. */
static void enter(struct place *place, bool array)
{
    size_t length = place->length[place->depth];
    char step[560] = "";
    size_t n = 0;
    if (place->depth != 0) {
        step[n++] = '/';
        if (place->array[place->depth]) {
            n += (size_t)snprintf(step + n, 16, "%u", place->index[place->depth]++);
        } else {
            size_t i;
            for (i = 0; i < place->name_length; i++) {
                char c = place->name[i];
                if (c == '~' || c == '/') {
                    step[n++] = '~';
                    c = c == '~' ? '0' : '1';
                }
                step[n++] = c;
            }
        }
    }
    if (length + n >= sizeof place->path) n = 0; /* deeper than any pointer we look for */
    memcpy(place->path + length, step, n);
    place->depth++;
    place->length[place->depth] = length + n;
    place->path[length + n] = '\0';
    place->array[place->depth] = array;
    place->index[place->depth] = 0;
}

static void leave(struct place *place)
{
    place->depth--;
    place->path[place->length[place->depth]] = '\0';
}

static void take_name(struct place *place, const struct sesh_token_part *part)
{
    size_t room = sizeof place->name - 1 - ((part->flags & SESH_SCAN_FIRST) != 0 ? 0 : place->name_length);
    size_t length = part->length < room ? part->length : room;
    if ((part->flags & SESH_SCAN_FIRST) != 0) place->name_length = 0;
    memcpy(place->name + place->name_length, part->text, length);
    place->name_length += length;
    place->name[place->name_length] = '\0';
}

static void scan_names(const void *text, size_t length, struct candidate *candidates, size_t n)
{
    struct sesh_scan scan;
    struct place place;
    int kind;
    memset(&place, 0, sizeof place);
    memset(&scan, 0, sizeof scan);
    sesh_scan_begin(&scan, SESH_MAX_DEPTH);
    if (length != 0) sesh_scan_chunk(&scan, text, length);
    while ((kind = sesh_scan_next(&scan)) > SESH_SCAN_MORE) {
        if (kind == SESH_SCAN_OBJECT || kind == SESH_SCAN_ARRAY) {
            enter(&place, kind == SESH_SCAN_ARRAY);
        } else if (kind == SESH_SCAN_OBJECT_END || kind == SESH_SCAN_ARRAY_END) {
            leave(&place);
        } else if (kind == SESH_SCAN_NAME) {
            take_name(&place, &scan.part);
            if ((scan.part.flags & SESH_SCAN_LAST) == 0) continue;
            count_name(candidates, n, &place);
            count_envelope(candidates, n, &place);
        } else if ((scan.part.flags & SESH_SCAN_LAST) != 0 && place.array[place.depth]) {
            place.index[place.depth]++;
        }
    }
}

struct finding recognise(const void *text, size_t length, const char *at)
{
    struct candidate known[] = {{0, "/result", NULL, 0},
                                {0, "/data/loginServiceConfig/user", NULL, 0},
                                {0, "/data", "klasseId", 0},
                                {1, "", NULL, 0},
                                {2, "", NULL, 0},
                                {0, "", NULL, 0}};
    struct candidate here[] = {{1, at, NULL, 0}, {2, at, NULL, 0}, {0, at, NULL, 0}};
    struct candidate *candidates = at != NULL ? here : known;
    size_t n = at != NULL ? sizeof here / sizeof here[0] : sizeof known / sizeof known[0];
    const struct candidate *best = candidates;
    struct finding finding = {NULL, NULL};
    size_t i;
    scan_names(text, length, candidates, n);
    for (i = 1; i < n; i++) {
        if (candidates[i].score > best->score) best = &candidates[i];
    }
    if (best->score == 0) return finding;
    finding.type = &session_types[best->type];
    finding.at = best->at;
    return finding;
}

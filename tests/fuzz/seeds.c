/* SPDX-License-Identifier: MIT */
/*
 * seeds DIRECTORY SAMPLE ...: writes the inputs with which fuzzing begins to DIRECTORY/TARGET/NAME.
 * They are made from the test rows and from sample documents; the bytes that each target takes
 * first (see there) precede them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common.h"

#include "../row.h"

enum { SAMPLE = 1 << 17 };

static const char *directory;

static FILE *create(const char *target, const char *name)
{
    char path[512];
    FILE *file;
    snprintf(path, sizeof path, "%s/%s/%s", directory, target, name);
    file = fopen(path, "wb");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    return file;
}

/* The bytes that the target takes first, then up to three texts. */
static void seed(const char *target, const char *name, const uint8_t *drawn, size_t drawn_length,
                 const struct row_text *texts, unsigned count)
{
    FILE *file = create(target, name);
    unsigned i;
    fwrite(drawn, 1, drawn_length, file);
    for (i = 0; i < count; i++)
        fwrite(texts[i].text, 1, texts[i].length, file);
    if (fclose(file) != 0) exit(1);
}

/* ---- rows --------------------------------------------------------------- */

/* The row's options as flags of common.h. */
static uint8_t flags_byte(const struct row *row)
{
    return row->flags & (FUZZ_CLIP | FUZZ_LAST_WINS | FUZZ_REJECT_UNKNOWN | FUZZ_MERGE);
}

/* enum row_type counts ROW_NONE, fuzz_types does not. */
static uint8_t type_byte(const struct row *row)
{
    return row->type == ROW_NONE ? 0 : (uint8_t)(row->type - 1);
}

static void seed_reader(const char *name, const struct row *row, unsigned number)
{
    uint8_t drawn[8] = {0};
    struct row_text texts[3] = {{NULL, 0}, {"\x1E", 1}, {NULL, 0}};
    unsigned last = row->document_count - 1u;
    drawn[0] = type_byte(row);
    drawn[1] = (uint8_t)(flags_byte(row) | (number % 2 != 0 ? FUZZ_SMALL_WORK | FUZZ_ODD : 0) |
                         (number % 3 == 0 ? FUZZ_TRACE : 0));
    drawn[2] = (uint8_t)(row->max_depth != 0 && row->max_depth < 128 ? 128 + row->max_depth : 0);
    drawn[3] = (uint8_t)(number * 37);
    drawn[5] = (uint8_t)(number * 11 + 1);
    drawn[7] = (uint8_t)((row->at.text != NULL ? 3u : 0u) | ((row->flags & ROW_LENIENT) != 0 ? FUZZ_LENIENT : 0));
    texts[0] = row->documents[0];
    texts[2] = row->documents[last];
    seed("reader", name, drawn, sizeof drawn, last != 0 ? texts : texts + 2, last != 0 ? 3 : 1);
}

static void seed_pointer(const char *name, const struct row *row, unsigned number)
{
    uint8_t drawn[4] = {0};
    struct row_text texts[3] = {{"", 0}, {"\0", 1}, {NULL, 0}};
    if (row->at.text == NULL && number % 8 != 0) return;
    drawn[0] = type_byte(row);
    drawn[1] = flags_byte(row);
    drawn[2] = (uint8_t)(number * 11 + 1);
    if (row->at.text != NULL) texts[0] = row->at;
    texts[2] = row->documents[row->document_count - 1u];
    seed("pointer", name, drawn, sizeof drawn, texts, 3);
}

/* A token with the row's document as its claims: bits as in jwt.c. */
static void seed_jwt(const char *name, const struct row *row, unsigned number)
{
    enum { PADDED = 2, TRUSTING = 4, GOOD_HEADER = 8 };
    uint8_t drawn[5] = {0};
    struct row_text texts[3] = {{NULL, 0}, {"\x1E", 1}, {"a signature", 11}};
    drawn[0] = type_byte(row);
    drawn[1] = flags_byte(row);
    drawn[2] = (uint8_t)(GOOD_HEADER | (number % 2 != 0 ? TRUSTING : 0) | (number % 3 == 0 ? PADDED : 0));
    drawn[3] = (uint8_t)(number * 7);
    drawn[4] = 31;
    texts[0] = row->documents[0];
    seed("jwt", name, drawn, sizeof drawn, texts, 3);
}

static void seed_row(const struct row *row, unsigned number)
{
    uint8_t drawn[5] = {0};
    char name[64];
    snprintf(name, sizeof name, "row%u", number);
    drawn[0] = (uint8_t)(number * 11 + 1);
    drawn[2] = (uint8_t)(number * 7 + 2);
    drawn[4] = (uint8_t)(row->max_depth % (SESH_MAX_DEPTH + 1));
    seed("scan", name, drawn, sizeof drawn, &row->documents[0], 1);
    seed_reader(name, row, number);
    seed_pointer(name, row, number);
    seed_jwt(name, row, number);
}

/* ---- samples ------------------------------------------------------------ */

static unsigned type_of(const char *path)
{
    const char *base = strrchr(path, '/');
    unsigned i;
    base = base != NULL ? base + 1 : path;
    for (i = 0; i < fuzz_type_count; i++) {
        if (strncmp(base, fuzz_types[i].name, strcspn(base, "-")) == 0) return i;
    }
    return 0;
}

/* The bytes of the struct after the sample was read. */
static void seed_write(const char *name, unsigned type, const uint8_t *text, size_t length)
{
    static struct result result;
    struct reading r;
    struct row_text bytes;
    uint8_t drawn[4] = {0, 4, 9, 0};
    memset(&r, 0, sizeof r);
    r.type = fuzz_types[type].type;
    r.work_size = fuzz_types[type].work;
    r.text = text;
    r.length = length;
    fuzz_read(&r, &result);
    drawn[0] = (uint8_t)type;
    bytes.text = (const char *)result.session;
    bytes.length = (uint16_t)result.size;
    seed("write", name, drawn, sizeof drawn, &bytes, 1);
}

static void seed_sample(const char *path, unsigned number)
{
    static uint8_t bytes[SAMPLE];
    static const uint8_t drawn[8] = {0};
    struct row_text text;
    unsigned type = type_of(path);
    uint8_t head[8];
    FILE *file = fopen(path, "rb");
    char name[64];
    size_t length;
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    snprintf(name, sizeof name, "sample%u", number);
    seed_write(name, type, bytes, length);
    if (length > 65535) return; /* fuzzing a text of that size is slow */
    text.text = (const char *)bytes;
    text.length = (uint16_t)length;
    memcpy(head, drawn, sizeof head);
    head[0] = (uint8_t)type;
    seed("scan", name, drawn, 5, &text, 1);
    seed("reader", name, head, 8, &text, 1);
}

int main(int argc, char **argv)
{
    unsigned i;
    if (argc < 2) return 2;
    directory = argv[1];
    for (i = 0; i < row_count; i++)
        seed_row(&rows[i], i);
    for (i = 2; i < (unsigned)argc; i++)
        seed_sample(argv[i], i);
    return 0;
}

/* SPDX-License-Identifier: MIT */
/*
 * path: at every position of the reader, its path is written within SESH_PATH_SIZE bytes and
 * ends with a NUL. The positions are each row of each struct, and in an array the first, the
 * second and the last element and the one after it, whether it is kept or skipped. Outside the
 * session the same holds for every beginning of a pointer. What the value at fault should have
 * been is reported for each status that can occur there.
 */
#include "prove.h"

#include <sesh/jwt_header.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "../../src/read/path.c"
#include "../../src/read/wanted.c"

#define CHARACTERS (SESH_PATH_SIZE + 2) /* of a pointer */

static struct sesh_reader reader;
static char pointer[CHARACTERS + 1];

/* scan.c knows whether a token is open. */
bool sesh_scan_in_token(const struct sesh_scan *s)
{
    return s->place != 0;
}

static void write_path(void)
{
    char path[SESH_PATH_SIZE];
    size_t length = 0;
    if (Frama_C_nondet(0, 1)) return;
    reader.scan.skip = (uint8_t)Frama_C_interval(0, 255);
    reader.scan.place = (uint8_t)Frama_C_interval(0, 255);
    reader.status = Frama_C_interval(SESH_E_WORK_TOO_SMALL, SESH_OK);
    sesh_path_write(&reader, path);
    //@ loop unroll SESH_PATH_SIZE;
    while (length < SESH_PATH_SIZE && path[length] != '\0')
        length++;
    //@ check path_ends: length < SESH_PATH_SIZE;
    //@ admit thrown_away: \false;
}

/* Strings are too long, and work too small, only for scalars. */
static void say_wanted(const struct sesh_level *level)
{
    bool object = (sesh_row_of(level, level->row)->flags & SESH_OBJECT) != 0;
    struct sesh_error error;
    int status;
    if (Frama_C_nondet(0, 1)) return;
    reader.scan.part.kind = (uint8_t)Frama_C_interval(SESH_SCAN_OBJECT_END, SESH_SCAN_NULL);
    reader.scan.part.flags = (uint8_t)Frama_C_interval(0, 7);
    reader.scan.part.length = Frama_C_size_t_interval(0, SIZE_MAX);
    //@ loop unroll 20;
    for (status = SESH_E_WORK_TOO_SMALL; status <= SESH_E_TOO_DEEP; status++) {
        if (object && (status == SESH_E_STRING_TOO_LONG || status == SESH_E_WORK_TOO_SMALL)) continue;
        reader.status = status;
        memset(&error, 0, sizeof error);
        sesh_wanted(&reader, &error);
        //@ check wanted_came: error.came <= SESH_TOKEN_NONE;
    }
    //@ admit wanted_said: \false;
}

static void each_state(struct sesh_level *level);

/* At an element of the row, or at the row itself; and inside the object there. */
static void at_element(struct sesh_level *level, unsigned element)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    level->element = (uint16_t)element;
    reader.top = level;
    write_path();
    say_wanted(level);
    if ((row->flags & SESH_OBJECT) == 0 || element > row->elements) return;
    if ((element != 0) != ((row->flags & SESH_LIST) != 0)) return;
    level[1].type = level->type->types[row->of];
    each_state(level + 1);
}

/* Every state in which this level is the innermost one, and those with another level inside it. */
static void each_state(struct sesh_level *level)
{
    unsigned row;
    reader.top = level;
    level->next = (uint8_t)Frama_C_interval(0, SESH_MAX_FIELDS);
    level->row = SESH_NO_ROW;
    level->element = 0;
    write_path();
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < level->type->fields; row++) {
        unsigned elements = level->type->rows[row].elements;
        level->row = (uint8_t)row;
        at_element(level, 0);
        if ((level->type->rows[row].flags & SESH_LIST) == 0) continue;
        at_element(level, 1);
        at_element(level, 2);
        at_element(level, elements);
        at_element(level, elements + 1);
        at_element(level, SESH_MANY);
    }
    if (level->type->bare == 0) return;
    reader.top = level;
    level->row = (uint8_t)(level->type->bare - 1u);
    level->element = 0;
    level->next = SESH_NO_ROW;
    write_path();
    say_wanted(level);
}

static void check_type(const struct sesh_type *type, const char *at)
{
    if (Frama_C_nondet(0, 1)) return;
    reader.level[0].type = type;
    reader.options.at = reader.at_next = at;
    while (*reader.at_next != '\0')
        reader.at_next++;
    each_state(reader.level);
    //@ admit type_done: \false;
}

/* Outside the session, at each place of a pointer. */
static void check_outside(void)
{
    size_t i;
    Frama_C_make_unknown(pointer, CHARACTERS);
    reader.options.at = pointer;
    reader.top = NULL;
    //@ loop unroll CHARACTERS + 1;
    for (i = 0; i <= CHARACTERS; i++) {
        reader.at_next = pointer + i;
        write_path();
    }
}

/* Any index at any place in a path. */
static void check_index(void)
{
    char path[SESH_PATH_SIZE];
    size_t length, end;
    //@ loop unroll SESH_PATH_SIZE + 2;
    for (length = 0; length < SESH_PATH_SIZE + 2; length++) {
        if (Frama_C_nondet(0, 1)) continue;
        end = sesh_path_add_index(path, length, Frama_C_unsigned_int_interval(0, UINT32_MAX));
        //@ check index_end: length + 2 <= end <= length + 11;
        //@ admit index_done: \false;
    }
}

int main(void)
{
    check_type(&sesh_webuntis_type, "/a~1b");
    check_type(&sesh_webuntis_reply_type, "");
    check_type(&sesh_verdocs_type, "");
    check_type(&sesh_thoughtspot_type, "");
    check_type(&sesh_jwt_header_type, "");
    check_outside();
    check_index();
    return 0;
}

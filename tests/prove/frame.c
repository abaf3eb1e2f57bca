/* SPDX-License-Identifier: MIT */
/*
 * frame: a part is added in any state within the invariant; then the invariant again.
 * jsmn and bind are what their headers promise (the stubs below); the work buffer has
 * SIZE bytes. Eva does not relate two numbers, so what depends on another number is
 * taken one by one: where the frame's text ends, how many bytes of the part the field
 * has room for, and how many a cut takes back. All the rest is arbitrary. Where there is
 * a call for a byte that comes alone (SESH_HOST), so is that byte.
 *
 * The invariant, where a value is open:
 *   - the frame is a bracket, a string's quotation mark, and text; there is room for a
 *     quotation mark and a bracket behind it;
 *   - what the text stands for has at most the bytes that `room` lacks to all that the
 *     field can hold: a part adds no more to the one than it takes from the other;
 *   - when the value is clipped, `room` is 0;
 *   - a string is UTF-8, but for its last character, of which bytes may be to come; a
 *     quotation mark and a backslash in it come behind a backslash.
 * Where none is open there is the bracket, and nothing else is looked at.
 */
#include "prove.h"

#include <sesh/sesh.h>

#include "../../src/bind.h"
#include "../../src/frame.h"
#include "../../src/reader.h"
#include "../../src/token.h"

#define BEHIND 2      /* the least room behind an open value */
#define ASKED 3       /* bytes beside a part's own that frame asks for */
#define LARGEST 65534 /* room in a field */

enum { STRING_ROW, NUMBER_ROW, ROWS };

/* A part, and the state that it comes in. */
struct step {
    bool string;
    unsigned flags;
    size_t at;    /* where the part goes to, if to the frame */
    size_t fits;  /* bytes of it that the field has room for */
    bool over;    /* there are more, */
    size_t back;  /* and so many of those belong to a character that goes on there */
    int lone;     /* its one byte, where that comes from an escape; else -1 */
    bool clipped; /* the value is clipped already */
    bool whole;   /* it does not go to the frame */
};

static struct sesh_reader reader;
static uint8_t work[SIZE];
static uint8_t text[SIZE + 1];
static struct sesh_row rows[ROWS];
static struct sesh_type type;
static struct step step;
static size_t end;        /* where the frame's text is to end */
static const char *value; /* what is to be handed on, */
static size_t length;     /* and how much of that */
static bool is_bound;     /* it was */

/* ---- the neighbours, by their contracts ---------------------------------- */

/* Is it a frame of one value? */
static int is_frame(const uint8_t *frame, size_t size)
{
    if (frame != work || size != end + step.string + 1 || size > SIZE) return 0;
    if (frame[0] != '[' || frame[size - 1] != ']') return 0;
    return step.string ? frame[1] == '"' && frame[size - 2] == '"' : frame[1] != '"';
}

const char *sesh_token_text(const char *begin, size_t *size)
{
    int frame = is_frame((const uint8_t *)begin - 1, (size_t)(reader.text - work));
    //@ check text_frame: frame != 0;
    if (Frama_C_nondet(0, 1)) return NULL;
    *size = length;
    return begin + step.string;
}

int sesh_bind(const struct sesh_reader *r, const struct sesh_row *row, const char *from, size_t size)
{
    int flags = r->value & ~(step.whole ? 0 : SESH_VALUE_ESCAPED);
    //@ check bind_once: r == &reader && is_bound == 0;
    //@ check bind_row: row == rows + reader.top->row;
    //@ check bind_text: from == value && size == length;
    //@ check bind_readable: size == 0 || \valid_read(from + (0 .. size - 1));
    //@ check bind_flags: flags == (step.clipped || step.over ? SESH_VALUE_CLIPPED : 0);
    is_bound = true;
    if (Frama_C_nondet(0, 1)) return SESH_OK;
    return Frama_C_nondet(0, 1) ? SESH_E_OUT_OF_RANGE : SESH_E_WRONG_TYPE;
}

static void trace(void *context, const struct sesh_reader *r, const char *frame, size_t size)
{
    int is_one = is_frame((const uint8_t *)frame, size);
    //@ check trace_frame: is_one != 0;
}

/* ---- states --------------------------------------------------------------- */

/* Any byte of a number, or of a string between escapes. */
static uint8_t plain(void)
{
    uint8_t c = (uint8_t)Frama_C_interval(1, 255);
    //@ admit plain: c != '"' && c != '\\';
    return c;
}

/* Any byte with which a character begins. */
static uint8_t leading(void)
{
    uint8_t c = (uint8_t)Frama_C_interval(1, 0xF4);
    //@ admit leading: c < 0x80 || c >= 0xC2;
    return c;
}

/* The byte so many before the first one that does not fit, in the part or the frame. */
static uint8_t *byte_before(size_t back)
{
    return back <= step.fits ? text + SIZE - back : work + step.at + step.fits - back;
}

/* The text's bytes: it is at the end of its memory, which may be read up to the first
   byte that does not fit. */
static void set_text(size_t readable)
{
    size_t i;
    Frama_C_make_unknown((char *)text, sizeof text);
    if (readable != 0) text[sizeof text - readable] = step.lone < 0 ? plain() : (uint8_t)step.lone;
    if (!step.over || step.lone >= 0) return;
    text[SIZE] = step.back == 0 ? leading() : (uint8_t)Frama_C_interval(0x80, 0xBF);
    if (step.back == 0) return;
    //@ loop unroll 3;
    for (i = 1; i < step.back; i++)
        *byte_before(i) = (uint8_t)Frama_C_interval(0x80, 0xBF);
    *byte_before(step.back) = (uint8_t)Frama_C_interval(0xC2, 0xF4);
}

static void set_part(void)
{
    struct sesh_token_part *part = &reader.scan.part;
    size_t readable = step.fits + step.over;
    set_text(readable);
    part->text = text + sizeof text - readable;
    part->length = readable;
    if (step.over && step.lone < 0) part->length = Frama_C_size_t_interval(readable, SIZE_MAX);
    part->kind = (uint8_t)(step.string ? SESH_SCAN_STRING : Frama_C_interval(SESH_SCAN_NUMBER, SESH_SCAN_NULL));
    part->flags = (uint8_t)step.flags;
}

/* The frame, and a field that has room for `least` bytes to `most`. */
static void set_frame(unsigned least, unsigned most)
{
    bool first = (step.flags & SESH_SCAN_FIRST) != 0;
    Frama_C_make_unknown((char *)work, sizeof work);
    work[0] = '[';
    work[1] = step.string ? '"' : plain();
    reader.level[0].row = step.string ? STRING_ROW : NUMBER_ROW;
    rows[STRING_ROW].size = (uint16_t)Frama_C_unsigned_int_interval(least + 1, most + 1);
    rows[NUMBER_ROW].size = sizeof(int64_t);
    reader.text = first ? NULL : work + step.at;
    reader.room = (uint16_t)Frama_C_unsigned_int_interval(first ? 0 : least, first ? UINT16_MAX : most);
    reader.value = (uint8_t)Frama_C_interval(0, SESH_VALUE_ESCAPED);
    if (step.clipped) reader.value |= SESH_VALUE_CLIPPED;
    if (first) reader.value = (uint8_t)Frama_C_interval(0, 255);
    reader.work_used = Frama_C_size_t_interval(0, SIZE);
}

/* ---- a part ---------------------------------------------------------------- */

/* What frame itself answers. */
static int wanted(void)
{
    if (step.lone == 0) return SESH_E_NUL_IN_STRING;
    if (!step.over || step.clipped) return SESH_OK;
    if (!step.string) return SESH_E_OUT_OF_RANGE;
    return reader.options.clip ? SESH_OK : SESH_E_STRING_TOO_LONG;
}

/* The invariant, of a value that goes on; the field had room for `least` bytes to
   `most`. */
static int is_kept(unsigned least, unsigned most)
{
    if (reader.text != work + end || end + BEHIND > SIZE) return 0;
    if (reader.room < least - step.fits || reader.room > most - step.fits) return 0;
    if (step.lone > 0 && step.fits != 0) {
        if ((reader.value & SESH_VALUE_ESCAPED) == 0 || work[end - 2] != '\\' || work[end - 1] != step.lone) return 0;
    }
    if (step.back != 0 && *reader.text < 0xC2) return 0;
    if (!step.clipped && !step.over) return (reader.value & SESH_VALUE_CLIPPED) == 0;
    return (reader.value & SESH_VALUE_CLIPPED) != 0 && reader.room == 0;
}

/* The step that is set. The field has room for `least` bytes to `most`. */
static void add(unsigned least, unsigned most)
{
    bool last = (step.flags & SESH_SCAN_LAST) != 0;
    int kept = 1;
    int status, answer;
    if (Frama_C_nondet(0, 1)) return;
    reader.options.trace = NULL;
    if (last && Frama_C_nondet(0, 1)) reader.options.trace = trace;
    step.whole = reader.options.trace == NULL && step.flags == (SESH_SCAN_FIRST | SESH_SCAN_LAST);
    set_frame(least, most);
    set_part();
    end = step.at + step.fits - step.back + (step.lone > 0 && step.fits != 0);
    value = step.whole ? (const char *)reader.scan.part.text : (const char *)work + 1 + step.string;
    length = step.whole ? step.fits - step.back : end - 1 - step.string;
    is_bound = false;
    answer = wanted();
    status = sesh_frame_add(&reader, rows + reader.top->row);
    if (answer != SESH_OK) kept = status == answer && !is_bound;
    else if (last) kept = is_bound ? status != SESH_E_ARGUMENT : status == SESH_E_ARGUMENT && !step.whole;
    else kept = status == SESH_OK && is_kept(least, most);
    //@ check kept: kept != 0;
    //@ check used: reader.work_used <= SIZE;
    //@ admit thrown_away: \false;
}

/* As it is; of a string that is too long also with the cut inside of a character, and
   without clip; one byte also as that of an escape, which is never the last part. Bytes
   of a string come from where its quotation mark is on. */
static void add_each(unsigned least, unsigned most)
{
    static const int lone[] = {'"', '\\', 0};
    size_t i;
    reader.options.clip = true;
    step.back = 0;
    step.lone = -1;
    add(least, most);
    if (!step.string) return;
    //@ loop unroll 3;
    for (i = 0; step.fits + step.over == 1 && (step.flags & SESH_SCAN_LAST) == 0 && i < 3; i++) {
        step.lone = lone[i];
        add(least, most);
    }
    step.lone = -1;
    if (!step.over || step.clipped) return;
    //@ loop unroll 3;
    for (i = 1; i <= 3 && i + 2 <= step.at + step.fits; i++) {
        step.back = i;
        add(least, most);
    }
    step.back = 0;
    reader.options.clip = false;
    add(least, most);
}

/* So many bytes of a part fit the field, of more or not. */
static void each_part(size_t fits, bool over)
{
    bool first = (step.flags & SESH_SCAN_FIRST) != 0;
    unsigned room = (unsigned)fits;
    step.fits = fits;
    step.over = over;
    step.clipped = false;
    if (!first || step.string) add_each(room, over ? room : LARGEST);
    else if (over ? fits == SESH_MAX_NUMBER : fits <= SESH_MAX_NUMBER) add_each(SESH_MAX_NUMBER, SESH_MAX_NUMBER);
    if (first || !step.string || fits != 0) return;
    step.clipped = true;
    add_each(0, 0);
}

#if SESH_HOST
/* A byte that may come alone to a value: of plain text, or a digit. */
static int is_easy(uint8_t c)
{
    return c >= ' ' && c <= 0x7F && c != '"' && c != '\\';
}

/* One byte more of a value that goes on; the field has room for `least` bytes to `most`. */
static void add_byte(unsigned least, unsigned most)
{
    bool has_room = least != 0 && step.at + 1 + ASKED <= SIZE;
    uint8_t c = plain();
    bool added;
    int kept;
    if (!is_easy(c) || Frama_C_nondet(0, 1)) return;
    set_frame(least, most);
    added = sesh_frame_byte(&reader, c);
    step.fits = added;
    end = step.at + step.fits;
    kept = is_kept(least, most) && (!added || is_easy(work[end - 1]));
    //@ check byte_added: added == has_room;
    //@ check byte_kept: kept != 0;
    //@ admit thrown_away: \false;
}

/* In a field that has room for it or not, or has none for a string that was cut. */
static void each_byte(bool string, size_t at)
{
    step.string = string;
    step.flags = 0;
    step.at = at;
    step.back = 0;
    step.lone = -1;
    step.over = step.clipped = false;
    add_byte(1, LARGEST);
    add_byte(0, 0);
    step.clipped = true;
    if (string) add_byte(0, 0);
}
#endif

/* So many bytes that the frame has no room for them, or more. */
static void large_part(size_t least)
{
    int status;
    if (Frama_C_nondet(0, 1)) return;
    step.fits = 1;
    step.back = 0;
    step.over = step.clipped = false;
    step.lone = Frama_C_interval(0, 255);
    reader.options.trace = NULL;
    set_frame((unsigned)least, LARGEST);
    set_part();
    reader.scan.part.length = Frama_C_size_t_interval(least, SIZE_MAX);
    status = sesh_frame_add(&reader, rows + reader.top->row);
    //@ check large: status == SESH_E_WORK_TOO_SMALL;
    //@ admit thrown_away: \false;
}

/* Every part that goes there. */
static void each_step(bool string, unsigned flags, size_t at)
{
    size_t fits;
    step.string = string;
    step.flags = flags;
    step.at = at;
    //@ loop unroll SIZE;
    for (fits = 0; at + fits + ASKED <= SIZE; fits++) {
        each_part(fits, false);
        each_part(fits, true);
    }
    /* Any number fits. */
    if (string || (flags & SESH_SCAN_FIRST) == 0) large_part(fits);
}

static void each_place(bool string)
{
    size_t begin = 1 + (size_t)string;
    size_t at;
    each_step(string, SESH_SCAN_FIRST, begin);
    each_step(string, SESH_SCAN_FIRST | SESH_SCAN_LAST, begin);
    //@ loop unroll SIZE;
    for (at = begin; at <= SIZE - BEHIND; at++) {
        each_step(string, 0, at);
        each_step(string, SESH_SCAN_LAST, at);
#if SESH_HOST
        each_byte(string, at);
#endif
    }
}

int main(void)
{
    type.rows = rows;
    type.row_count = ROWS;
    Frama_C_make_unknown((char *)&reader, sizeof reader);
    reader.level[0].type = &type;
    reader.top = reader.level;
    reader.options.context = NULL;
    sesh_frame_init(&reader, work, SIZE);
    //@ check init: reader.work == work && reader.work_size == SIZE && work[0] == '[';
    each_place(true);
    each_place(false);
    return 0;
}

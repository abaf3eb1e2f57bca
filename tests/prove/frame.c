/* SPDX-License-Identifier: MIT */
/*
 * frame: a part is added, or the values are handed on, in any state within the
 * invariant; then the invariant again. jsmn and bind are what their headers promise
 * (the stubs below); the work buffer has SIZE bytes. Eva does not relate two numbers,
 * so what depends on another number is taken one by one: the values and the bytes of
 * the part, and where a string is cut, or the frame is handed on, what is in the
 * frame. All the rest is arbitrary.
 *
 * The invariant:
 *   - the text ends where the slot of the open value, or of the next one, begins, or
 *     before that;
 *   - of the values that are complete each has a slot, and two bytes of text at least;
 *   - a string is UTF-8 behind its quotation mark, but for its last character, of
 *     which bytes may be to come.
 */
#include "prove.h"

#include <sesh/sesh.h>

#include "../../src/bind.h"
#include "../../src/frame.h"
#include "../../src/reader.h"
#include "../../src/token.h"

#define SLOT sizeof(struct sesh_slot)
#define AROUND (4 + SLOT)   /* bytes beside a part's own that frame asks for */
#define LIMIT (SIZE - SLOT) /* where the first slot begins */
#define HANDED 2            /* values that are handed on */
#define LONGEST 4           /* text of such a value */

enum { STRING_ROW, NUMBER_ROW, ROWS };

static volatile unsigned any;
static struct sesh_reader reader;
static struct sesh_slot work[SIZE / SLOT];
static uint8_t text[LIMIT + 1];
static struct sesh_row rows[ROWS];
static struct sesh_type type;
static unsigned handed; /* so many values were */
static size_t begins[HANDED], lengths[HANDED];
static bool is_one_length; /* not any between two */

/* Where the slot begins when so many values are complete. */
static size_t slot_at(unsigned values)
{
    return LIMIT - values * SLOT;
}

/* ---- the neighbours, by their contracts ---------------------------------- */

const char *sesh_token_text(const char *value, size_t *length)
{
    unsigned values = (unsigned)(reader.slots - reader.slot);
    //@ check text_value: handed < values;
    //@ check text_begin: value == (const char *)work + begins[handed];
    //@ check text_end: reader.complete[-1] == ']';
    if (Frama_C_nondet(0, 1)) return NULL;
    *length = lengths[handed];
    return value + (*value == '"');
}

int sesh_bind(const struct sesh_reader *r, const struct sesh_slot *slot, const char *value, size_t length)
{
    const struct sesh_slot *own = r->slots - handed;
    //@ check bind_slot: slot == own;
    //@ check bind_row: slot->row < ROWS;
    //@ check bind_text: (char *)work < value && value + length < (char *)r->complete;
    handed++;
    return Frama_C_nondet(SESH_OK, SESH_E_OUT_OF_RANGE);
}

static void trace(void *context, const struct sesh_reader *r, const char *frame, size_t length)
{
    //@ check trace_frame: frame == (char *)work && frame[0] == '[' && frame[length - 1] == ']';
}

/* ---- states --------------------------------------------------------------- */

/* So many values, the last of them perhaps open and of this kind; the text ends where
   it is said, or somewhere between two places. */
static void arbitrary(unsigned values, size_t least, size_t most, unsigned kind)
{
    Frama_C_make_unknown((char *)work, sizeof work);
    ((uint8_t *)work)[0] = '[';
    reader.slot = reader.slots - values;
    reader.slot->kind = (uint8_t)(kind | (any & (SESH_SLOT_ESCAPED | SESH_SLOT_CLIPPED)));
    reader.complete = (uint8_t *)work + 1 + 2 * values;
    reader.text = (uint8_t *)work + (least == most ? least : Frama_C_size_t_interval(least, most));
}

/* Does the text end before the slot, and both of them in the buffer? */
static int fits(void)
{
    if (reader.text <= (uint8_t *)work || reader.slot > reader.slots) return 0;
    return reader.text <= (uint8_t *)reader.slot;
}

/* ---- a part ---------------------------------------------------------------- */

/* The part is `stored` bytes, and more when it is `over` the room. Of a character that
   is cut, `before` bytes come before that place. */
static void set_text(size_t length, size_t stored, bool over, size_t before)
{
    struct sesh_token_part *part = &reader.scan.part;
    Frama_C_make_unknown((char *)text, sizeof text);
    part->text = text + sizeof text - stored - over;
    part->length = over ? Frama_C_size_t_interval(stored + 1, SIZE_MAX) : stored;
    if (!over) return;
    text[LIMIT] =
        (uint8_t)(before != 0 ? Frama_C_interval(0x80, 0xBF) : Frama_C_nondet(Frama_C_interval(0, 0x7F), 0xC2));
    if (before == 0) return;
    if (before <= stored) text[LIMIT - before] = (uint8_t)Frama_C_interval(0xC2, 0xF4);
    else ((uint8_t *)work)[length + stored - before] = (uint8_t)Frama_C_interval(0xC2, 0xF4);
}

static void add(unsigned kind, unsigned flags, size_t length, size_t stored, bool over, size_t before)
{
    const struct sesh_slot *slot = reader.slot;
    int status;
    int kept;
    if (Frama_C_nondet(0, 1)) return;
    set_text(length, stored, over, before);
    reader.scan.part.kind = (uint8_t)kind;
    reader.scan.part.flags = (uint8_t)flags;
    reader.level[0].row = kind == SESH_SCAN_STRING ? STRING_ROW : NUMBER_ROW;
    reader.room = (uint16_t)Frama_C_unsigned_int_interval((unsigned)stored, over ? (unsigned)stored : 65535);
    rows[STRING_ROW].size =
        (uint16_t)Frama_C_unsigned_int_interval((unsigned)stored + 1, over ? (unsigned)stored + 1 : 65535);
    status = sesh_frame_add(&reader);
    //@ check status: SESH_E_JWT_SIGNATURE <= status <= SESH_FRAME_FULL;
    if (status == SESH_OK || status == SESH_FRAME_FULL) {
        bool ended = status == SESH_OK && (flags & SESH_SCAN_LAST) != 0;
        kept = fits();
        //@ check kept: kept != 0;
        kept = reader.slot == slot - ended;
        //@ check counted: kept != 0;
        kept = !ended || !is_one_length || reader.complete == reader.text;
        //@ check complete: kept != 0;
        kept = status == SESH_OK || ((flags & SESH_SCAN_FIRST) != 0 && slot != reader.slots);
        //@ check full: kept != 0;
    }
    //@ admit thrown_away: \false;
}

/* The first or a later part, the last one or not; all of it, or more than the room. */
static void add_each(unsigned kind, unsigned first, size_t stored)
{
    if (kind == SESH_SCAN_NUMBER && first != 0 && stored > SESH_MAX_NUMBER) return;
    add(kind, first, 0, stored, false, 0);
    add(kind, first | SESH_SCAN_LAST, 0, stored, false, 0);
    if (kind == SESH_SCAN_NUMBER && first != 0 && stored != SESH_MAX_NUMBER) return;
    add(kind, first, 0, stored, true, 0);
    add(kind, first | SESH_SCAN_LAST, 0, stored, true, 0);
}

/* The text's ends from `least` to `most`, with no value open and with one. */
static void each_part(unsigned values, size_t least, size_t most, size_t stored)
{
    if (least > most || Frama_C_nondet(0, 1)) return;
    arbitrary(values, least, most, 0);
    add_each(SESH_SCAN_STRING, SESH_SCAN_FIRST, stored);
    add_each(SESH_SCAN_NUMBER, SESH_SCAN_FIRST, stored);
    arbitrary(values, least, most, SESH_SCAN_STRING);
    add_each(SESH_SCAN_STRING, 0, stored);
    arbitrary(values, least, most, SESH_SCAN_NUMBER);
    add_each(SESH_SCAN_NUMBER, 0, stored);
    //@ admit parts_done: \false;
}

/* At each length: the end of a string, and a cut inside of a character, which the open
   string or the part began. A cut looks back at three bytes at most. */
static void each_cut(unsigned values, size_t least, size_t most)
{
    size_t length, stored, before;
    is_one_length = true;
    //@ loop unroll LIMIT + 1;
    for (length = least; length <= most; length++) {
        //@ loop unroll 4;
        for (stored = 0; stored <= 3; stored++) {
            arbitrary(values, length, length, SESH_SCAN_STRING);
            add(SESH_SCAN_STRING, SESH_SCAN_LAST, length, stored, false, 0);
            //@ loop unroll 4;
            for (before = 1; before <= 3; before++) {
                arbitrary(values, length, length, SESH_SCAN_STRING);
                if (before <= stored) add(SESH_SCAN_STRING, SESH_SCAN_FIRST, length, stored, true, before);
                if (before <= stored + length - least) add(SESH_SCAN_STRING, 0, length, stored, true, before);
            }
        }
    }
}

/* Each size of a part: where it fits and where it does not. */
static void check_add(unsigned values)
{
    size_t least = 1 + 2 * values;
    size_t most = slot_at(values);
    size_t stored;
    is_one_length = false;
    //@ loop unroll LIMIT + 1;
    for (stored = 0; stored <= LIMIT; stored++) {
        bool fit = least + stored + AROUND <= most;
        if (fit) each_part(values, least, most - stored - AROUND, stored);
        each_part(values, fit ? most - stored - AROUND + 1 : least, most, stored);
    }
    each_cut(values, least, most);
}

/* ---- handing on ------------------------------------------------------------- */

/* One more value; where the next one begins. */
static size_t put(unsigned i, size_t at, bool string, size_t length)
{
    uint8_t *to = (uint8_t *)work + at;
    (reader.slots - i)->row = (uint8_t)(any % ROWS);
    begins[i] = at;
    lengths[i] = length;
    if (string) {
        to[0] = '"';
        to[length + 1] = '"';
        to += 2;
    } else {
        to[0] = (uint8_t)Frama_C_interval('-', '9');
    }
    to[length] = ',';
    return at + length + 1 + (string ? 2 : 0);
}

static void flush(unsigned values, size_t complete, size_t end)
{
    int status;
    int kept;
    if (Frama_C_nondet(0, 1)) return;
    reader.slot = reader.slots - values;
    reader.complete = (uint8_t *)work + complete;
    reader.text = (uint8_t *)work + Frama_C_size_t_interval(complete, end);
    reader.status = SESH_OK;
    reader.options.trace = Frama_C_nondet(0, 1) ? trace : NULL;
    handed = 0;
    status = sesh_frame_flush(&reader);
    kept = reader.slot == reader.slots && (values == 0 || reader.text == (uint8_t *)work + 1);
    //@ check kept: kept != 0;
    kept = status == reader.status && (status == SESH_OK ? handed == values : reader.level[0].row < ROWS);
    //@ check answered: kept != 0;
    //@ admit thrown_away: \false;
}

/* The values from the i-th on, each of them a string or not and of each length. */
static void each_value(unsigned i, size_t at)
{
    unsigned string;
    size_t length;
    if (Frama_C_nondet(0, 1)) return;
    flush(i, at, slot_at(i));
    if (i == HANDED) return;
    //@ loop unroll 2;
    for (string = 0; string <= 1; string++) {
        //@ loop unroll LONGEST + 1;
        for (length = 1 - string; length <= LONGEST; length++)
            each_value(i + 1, put(i, at, string != 0, length));
    }
}

int main(void)
{
    unsigned values;
    Frama_C_make_unknown((char *)&reader, sizeof reader);
    rows[STRING_ROW].kind = SESH_STR;
    type.rows = rows;
    type.row_count = ROWS;
    reader.level[0].type = &type;
    reader.level[0].row = STRING_ROW;
    reader.top = reader.level;
    reader.work = (uint8_t *)work;
    reader.slots = work + SIZE / SLOT - 1;
    reader.options.clip = any % 2 != 0;
    reader.options.trace = NULL;
    reader.options.context = NULL;
    //@ loop unroll SIZE;
    for (values = 0; (values + 1) * SLOT + 1 + 2 * values <= SIZE; values++)
        check_add(values);
    arbitrary(0, 1, 1, 0);
    each_value(0, 1);
    return 0;
}

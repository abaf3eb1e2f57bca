/* SPDX-License-Identifier: MIT */
/*
 * frame: a part is added, or the values are handed on, in any state within the
 * invariant; then the invariant again. jsmn and bind are what their headers promise
 * (the stubs below); the work buffer has SIZE bytes. Eva does not relate two numbers,
 * so what depends on another number is taken one by one: the values and the bytes of
 * the part, and where a string is cut or the frame handed on, the length. All the rest
 * is arbitrary.
 *
 * The invariant, of a buffer that has `limit` for the text of one value:
 *   - no value is open: length is complete, and the text with its NUL, the slots and
 *     the tokens of the values fit:
 *         length + 1 + (values - 1) * VALUE_SIZE <= limit
 *   - one is open: the same with its slot, and room for its end:
 *         length + 3 + values * VALUE_SIZE <= limit
 *   - a string is UTF-8 behind its quotation mark, but for its last character, of
 *     which bytes may be to come.
 */
#include "prove.h"

#include <sesh/sesh.h>

#include "../../src/bind.h"
#include "../../src/frame.h"
#include "../../src/reader.h"
#include "../../src/token.h"

#define VALUE_SIZE (SESH_TOKEN_SIZE + sizeof(struct sesh_slot))
#define AROUND 5 /* bytes beside a part's own that frame asks for */
#define LIMIT (SIZE - VALUE_SIZE - SESH_TOKEN_SIZE)

enum { STRING_ROW, NUMBER_ROW, ROWS };

static volatile unsigned any;
static struct sesh_reader reader;
static struct sesh_slot work[SIZE / sizeof(struct sesh_slot)];
static uint8_t text[LIMIT + 1];
static struct sesh_row rows[ROWS];
static struct sesh_type type;
static struct sesh_token_part part;
static bool is_open;
static bool is_one_length; /* not any between two */

/* ---- the neighbours, by their contracts ---------------------------------- */

int sesh_token_split(const char *frame, void *tokens, unsigned values)
{
    const uint8_t *begin = (const uint8_t *)tokens;
    const uint8_t *end = begin + (values + 1) * SESH_TOKEN_SIZE;
    const uint8_t *slots = (const uint8_t *)(reader.slots - values - is_open);
    int aligned = (begin - (const uint8_t *)work) % (int)sizeof(int) == 0;
    //@ check split_values: values == reader.values;
    //@ check split_frame: frame == (const char *)work && frame[0] == '[';
    //@ check split_end: frame[reader.complete] == 0 && frame[reader.complete - 1] == ']';
    //@ check split_behind: begin >= (const uint8_t *)work + reader.length;
    //@ check split_room: end <= slots;
    //@ check split_aligned: aligned != 0;
    Frama_C_make_unknown((char *)tokens, (values + 1) * SESH_TOKEN_SIZE);
    return Frama_C_nondet(SESH_OK, SESH_E_ARGUMENT);
}

const char *sesh_token_text(const char *frame, const void *tokens, unsigned value, size_t *length)
{
    //@ check text_value: value < reader.values;
    *length = Frama_C_size_t_interval(0, LIMIT);
    return frame + 1;
}

int sesh_bind(const struct sesh_reader *r, const struct sesh_slot *slot, const char *value, size_t length)
{
    //@ check bind_slot: r->slots - r->values <= slot < r->slots;
    //@ check bind_row: slot->row < ROWS;
    return Frama_C_nondet(SESH_OK, SESH_E_OUT_OF_RANGE);
}

/* ---- states --------------------------------------------------------------- */

/* So much is in the frame, and perhaps an open value of this kind. */
static void arbitrary(unsigned values, size_t complete, size_t length, unsigned kind)
{
    unsigned i;
    Frama_C_make_unknown((char *)work, sizeof work);
    ((uint8_t *)work)[0] = '[';
    reader.values = (uint8_t)values;
    reader.complete = complete;
    reader.length = length;
    is_open = kind != 0;
    //@ loop unroll SESH_FRAME_VALUES + 1;
    for (i = 0; i <= values; i++)
        sesh_frame_slot(&reader, i)->row = (uint8_t)(any % ROWS);
    sesh_frame_slot(&reader, values)->kind = (uint8_t)(kind | (any & (SESH_SLOT_ESCAPED | SESH_SLOT_CLIPPED)));
}

/* Does what is in the frame fit? */
static int fits(void)
{
    if (reader.values > SESH_FRAME_VALUES) return 0;
    if (is_open) return reader.length + 3 + reader.values * VALUE_SIZE <= LIMIT;
    return reader.values == 0 || reader.length + 1 + (reader.values - 1) * VALUE_SIZE <= LIMIT;
}

/* ---- a part ---------------------------------------------------------------- */

/* The part is `stored` bytes, and more when it is `over` the room. Of a character that
   is cut, `before` bytes come before that place. */
static void set_text(size_t length, size_t stored, bool over, size_t before)
{
    Frama_C_make_unknown((char *)text, sizeof text);
    part.text = text + sizeof text - stored - over;
    part.length = over ? Frama_C_size_t_interval(stored + 1, SIZE_MAX) : stored;
    if (!over) return;
    text[LIMIT] =
        (uint8_t)(before != 0 ? Frama_C_interval(0x80, 0xBF) : Frama_C_nondet(Frama_C_interval(0, 0x7F), 0xC2));
    if (before == 0) return;
    if (before <= stored) text[LIMIT - before] = (uint8_t)Frama_C_interval(0xC2, 0xF4);
    else ((uint8_t *)work)[length + stored - before] = (uint8_t)Frama_C_interval(0xC2, 0xF4);
}

static void add(unsigned kind, unsigned flags, size_t stored, bool over, size_t before)
{
    unsigned values = reader.values;
    int status;
    int kept;
    if (Frama_C_nondet(0, 1)) return;
    set_text(reader.length, stored, over, before);
    part.kind = (uint8_t)kind;
    part.flags = (uint8_t)flags;
    reader.level[0].row = kind == SESH_SCAN_STRING ? STRING_ROW : NUMBER_ROW;
    reader.room = (uint16_t)Frama_C_unsigned_int_interval((unsigned)stored, over ? (unsigned)stored : 65535);
    rows[STRING_ROW].size =
        (uint16_t)Frama_C_unsigned_int_interval((unsigned)stored + 1, over ? (unsigned)stored + 1 : 65535);
    status = sesh_frame_add(&reader, &part);
    //@ check status: SESH_E_JWT_SIGNATURE <= status <= SESH_FRAME_FULL;
    if (status == SESH_OK || status == SESH_FRAME_FULL) {
        if (status == SESH_OK) is_open = (flags & SESH_SCAN_LAST) == 0;
        kept = fits();
        //@ check kept: kept != 0;
        kept = reader.values == values + (status == SESH_OK && (flags & SESH_SCAN_LAST) != 0);
        //@ check counted: kept != 0;
        kept = is_open || !is_one_length || reader.complete == reader.length;
        //@ check complete: kept != 0;
    }
    //@ admit thrown_away: \false;
}

/* The first or the last part, both, or neither; all of it, or more than the room. */
static void add_each(unsigned kind, unsigned first, size_t stored)
{
    if (kind == SESH_SCAN_NUMBER && first != 0 && stored > SESH_MAX_NUMBER) return;
    add(kind, first, stored, false, 0);
    add(kind, first | SESH_SCAN_LAST, stored, false, 0);
    if (kind == SESH_SCAN_NUMBER && first != 0 && stored != SESH_MAX_NUMBER) return;
    add(kind, first, stored, true, 0);
    add(kind, first | SESH_SCAN_LAST, stored, true, 0);
}

/* The lengths from `least` to `most`, with no value open and with one. */
static void each_part(unsigned values, size_t least, size_t most, size_t stored)
{
    if (least > most || Frama_C_nondet(0, 1)) return;
    arbitrary(values, least, Frama_C_size_t_interval(least, most), 0);
    add_each(SESH_SCAN_STRING, SESH_SCAN_FIRST, stored);
    add_each(SESH_SCAN_NUMBER, SESH_SCAN_FIRST, stored);
    if (most > LIMIT - 3 - values * VALUE_SIZE) most = LIMIT - 3 - values * VALUE_SIZE;
    if (least > most || LIMIT < 3 + values * VALUE_SIZE) return;
    arbitrary(values, least, Frama_C_size_t_interval(least, most), SESH_SCAN_STRING);
    add_each(SESH_SCAN_STRING, 0, stored);
    arbitrary(values, least, Frama_C_size_t_interval(least, most), SESH_SCAN_NUMBER);
    add_each(SESH_SCAN_NUMBER, 0, stored);
    //@ admit parts_done: \false;
}

/* At each length: the end of a string, and a cut inside of a character, which the open
   string or the part began. A cut looks back at three bytes at most. */
static void each_cut(unsigned values, size_t least, size_t most)
{
    size_t length, stored, before;
    is_one_length = true;
    //@ loop unroll LIMIT;
    for (length = least; length <= most; length++) {
        //@ loop unroll 4;
        for (stored = 0; stored <= 3; stored++) {
            arbitrary(values, least, length, SESH_SCAN_STRING);
            add(SESH_SCAN_STRING, SESH_SCAN_LAST, stored, false, 0);
            //@ loop unroll 4;
            for (before = 1; before <= 3; before++) {
                arbitrary(values, least, length, SESH_SCAN_STRING);
                if (before <= stored) add(SESH_SCAN_STRING, SESH_SCAN_FIRST, stored, true, before);
                if (before <= stored + length - least) add(SESH_SCAN_STRING, 0, stored, true, before);
            }
        }
    }
}

/* Each size of a part: where it fits and where it does not. */
static void check_add(unsigned values)
{
    size_t least = 1 + 2 * values;
    size_t most = values == 0 ? LIMIT - 3 : LIMIT - 1 - (values - 1) * VALUE_SIZE;
    size_t stored;
    is_one_length = false;
    //@ loop unroll LIMIT + 1;
    for (stored = 0; stored <= LIMIT; stored++) {
        size_t needed = stored + values * VALUE_SIZE + AROUND;
        if (needed < LIMIT) each_part(values, least, LIMIT - needed, stored);
        each_part(values, needed < LIMIT && LIMIT - needed >= least ? LIMIT - needed + 1 : least, most, stored);
    }
    if (LIMIT > 3 + values * VALUE_SIZE) each_cut(values, least, LIMIT - 3 - values * VALUE_SIZE);
}

/* ---- handing on ------------------------------------------------------------- */

static void flush(unsigned values, size_t complete, size_t length, bool open)
{
    int status;
    int kept;
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(values, complete, length, open ? SESH_SCAN_STRING : 0);
    reader.status = SESH_OK;
    status = sesh_frame_flush(&reader);
    kept = fits() && reader.values == 0 && reader.complete == 1 && reader.length == length - complete + 1;
    //@ check kept: kept != 0;
    kept = status == reader.status && (status == SESH_OK || reader.level[0].row < ROWS);
    //@ check answered: kept != 0;
    //@ admit thrown_away: \false;
}

static void check_flush(unsigned values)
{
    size_t complete, length;
    //@ loop unroll LIMIT;
    for (complete = 1 + 2 * values; complete <= LIMIT; complete++) {
        if (complete + 1 + (values - 1) * VALUE_SIZE > LIMIT) break;
        flush(values, complete, complete, false);
        //@ loop unroll LIMIT;
        for (length = complete; length + 3 + values * VALUE_SIZE <= LIMIT; length++)
            flush(values, complete, length, true);
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
    reader.slots = work + sizeof work / sizeof work[0];
    reader.limit = LIMIT;
    reader.options.clip = any % 2 != 0;
    reader.options.trace = NULL;
    //@ loop unroll SESH_FRAME_VALUES + 1;
    for (values = 0; values <= SESH_FRAME_VALUES; values++) {
        check_add(values);
        if (values != 0) check_flush(values);
    }
    return 0;
}

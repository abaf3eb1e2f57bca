/* SPDX-License-Identifier: MIT */
/*
 * frame: a part is added in any state within the invariant; then the invariant must hold
 * again. The work buffer has SIZE bytes. Eva does not relate two numbers, so each number
 * that depends on another one is tried value by value: where the frame's text ends, how many
 * bytes of the part the field takes, and how many a cut removes. Everything else is arbitrary.
 *
 * The invariant, if a value is open:
 *   - the frame is in the work buffer: the quotation mark of a string, and text. A quotation
 *     mark and the rest of a character that is cut fit after it;
 *   - it has no more text than the field takes;
 *   - a string is UTF-8, except that its last character may be incomplete, and has neither
 *     quotation marks nor backslashes.
 * If no value is open, nothing is checked.
 */
#include "prove.h"

#include <sesh/kind.h>

#include "../../src/read/frame.h"
#include "../../src/read/scan.h"
#include "../../src/read/state.h"

#define BEHIND 4      /* the least room behind an open value */
#define LARGEST 65534 /* the most bytes that a field holds */

/* A part, and the state before it. */
struct step {
    bool string;
    unsigned flags;
    size_t at;    /* where the part goes in the work buffer, if it goes there */
    size_t fits;  /* bytes of it that fit the field */
    bool over;    /* there are more, */
    size_t back;  /* and this many of those continue a character */
    int lone;     /* the byte, if it comes from an escape; otherwise -1 */
    bool clipped; /* the value is clipped already */
};

static struct sesh_reader reader;
static uint8_t work[SIZE];
static uint8_t text[SIZE + 3]; /* a quotation mark, a part, a quotation mark */
static struct step step;
static size_t end; /* the expected end of the frame's text */
static int beyond; /* the kind's status for a string that is too long */

/* ---- states --------------------------------------------------------------- */

/* Any byte of a number, or of a string between escapes. */
static uint8_t plain(void)
{
    uint8_t c = (uint8_t)Frama_C_interval(1, 255);
    //@ admit plain: c != '"' && c != '\\';
    return c;
}

/* Any byte that begins a character. */
static uint8_t leading(void)
{
    uint8_t c = (uint8_t)Frama_C_interval(1, 0xF4);
    //@ admit leading: c < 0x80 || c >= 0xC2;
    return c;
}

/* The text of a part with this many readable bytes, before the quotation mark at the end of its
   memory. */
static uint8_t *text_of(size_t length)
{
    return text + sizeof text - 1 - length;
}

/* The byte this far before the first one that does not fit, in the part or the frame. */
static uint8_t *byte_before(size_t back)
{
    return back <= step.fits ? text_of(1) - back : work + step.at + step.fits - back;
}

static void set_text(size_t readable)
{
    size_t i;
    Frama_C_make_unknown((char *)text, sizeof text);
    if (readable != 0) *text_of(readable) = step.lone < 0 ? plain() : (uint8_t)step.lone;
    if (!step.over || step.lone >= 0) return;
    *text_of(1) = step.back == 0 ? leading() : (uint8_t)Frama_C_interval(0x80, 0xBF);
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
    part->text = text_of(readable);
    part->length = readable;
    if (step.over && step.lone < 0) part->length = Frama_C_size_t_interval(readable, SIZE_MAX);
    part->kind = (uint8_t)(step.string ? SESH_SCAN_STRING : Frama_C_interval(SESH_SCAN_NUMBER, SESH_SCAN_NULL));
    part->flags = (uint8_t)step.flags;
}

static bool is_first(void)
{
    return (step.flags & SESH_SCAN_FIRST) != 0;
}

/* Sets the state of the frame. */
static void set_frame(void)
{
    Frama_C_make_unknown((char *)work, sizeof work);
    work[0] = step.string ? '"' : plain();
    reader.frame = is_first() ? NULL : work;
    reader.frame_length = is_first() ? Frama_C_size_t_interval(0, SIZE_MAX) : step.at;
    reader.open = (uint8_t)Frama_C_interval(0, is_first() ? 255 : SESH_ESCAPED);
    if (step.clipped) reader.open |= SESH_CLIPPED;
    reader.work_used = Frama_C_size_t_interval(0, SIZE);
}

/* ---- a part ---------------------------------------------------------------- */

/* Is the value complete in the chunk? */
static bool is_whole(void)
{
    return !step.over && step.flags == (SESH_SCAN_FIRST | SESH_SCAN_LAST);
}

/* The expected result. */
static int wanted(void)
{
    if (step.lone == 0) return SESH_E_NUL_IN_STRING;
    if (!step.over || step.clipped) return SESH_OK;
    if (!step.string) return SESH_E_OUT_OF_RANGE;
    if (beyond < SESH_OK) return beyond;
    return reader.options.clip || beyond == SESH_BEYOND_CUT ? SESH_OK : SESH_E_STRING_TOO_LONG;
}

/* The content of the chunk, between its quotation marks. */
static int is_in_chunk(void)
{
    return reader.frame == text_of(step.fits) - step.string &&
           reader.frame_length == step.fits + 2 * (size_t)step.string;
}

/* The frame in the work buffer, which continues or is complete. */
static int is_in_work(void)
{
    bool last = (step.flags & SESH_SCAN_LAST) != 0;
    if (reader.frame != work || reader.frame_length != end + (last && step.string)) return 0;
    if (last ? reader.frame_length > SIZE : reader.frame_length + BEHIND > SIZE) return 0;
    if (step.string && (work[0] != '"' || (last && work[end] != '"'))) return 0;
    if (step.lone > 0 && step.fits != 0) {
        if ((reader.open & SESH_ESCAPED) == 0 || work[end - 1] != (step.lone == '"' ? 0xFF : 0xFE)) return 0;
    }
    return ((reader.open & SESH_CLIPPED) != 0) == (step.clipped || step.over);
}

/* Adds the part that is set. */
static void add(void)
{
    size_t limit = step.at - step.string + step.fits;
    int status, kept;
    if (Frama_C_nondet(0, 1)) return;
    set_frame();
    set_part();
    end = step.at + step.fits - step.back;
    if (!step.over || step.clipped) limit = Frama_C_size_t_interval(limit, LARGEST);
    status = sesh_frame_add(&reader, limit, step.string ? beyond : SESH_E_OUT_OF_RANGE);
    kept = status == wanted();
    if (status == SESH_OK && kept) kept = is_whole() ? is_in_chunk() : is_in_work();
    //@ check kept: kept != 0;
    //@ check used: reader.work_used <= SIZE;
    //@ admit thrown_away: \false;
}

/* Adds the part as it is. A string that is too long is also cut inside a character, and added
   without clip. One byte is also added as an escape, which is neither a last nor a first part. */
static void add_each(void)
{
    static const int lone[] = {'"', '\\', 0};
    size_t i;
    reader.options.clip = true;
    step.back = 0;
    step.lone = -1;
    add();
    if (!step.string) return;
    //@ loop unroll 3;
    for (i = 0; step.fits + step.over == 1 && step.flags == 0 && i < 3; i++) {
        step.lone = lone[i];
        add();
    }
    step.lone = -1;
    if (!step.over || step.clipped) return;
    //@ loop unroll 3;
    for (i = 1; i <= 3 && i + 1 <= step.at + step.fits; i++) {
        step.back = i;
        add();
    }
    step.back = 0;
    reader.options.clip = false;
    add();
    reader.options.clip = true;
    beyond = SESH_E_WRONG_TYPE;
    add();
    beyond = SESH_BEYOND_CUT;
    add();
    beyond = SESH_BEYOND_CLIP;
}

/* Parts of which this many bytes fit the field, with or without more bytes. */
static void each_part(size_t fits, bool over)
{
    step.fits = fits;
    step.over = over;
    step.clipped = false;
    add_each();
    if (is_first() || !step.string || fits != 0) return;
    step.clipped = true;
    add_each();
}

/* Parts with at least this many bytes, for which the frame has no space. */
static void large_part(size_t least)
{
    int status;
    if (Frama_C_nondet(0, 1)) return;
    step.fits = 1;
    step.back = 0;
    step.over = step.clipped = false;
    step.lone = Frama_C_interval(0, 255);
    set_frame();
    set_part();
    reader.scan.part.length = Frama_C_size_t_interval(least, SIZE_MAX);
    status = sesh_frame_add(&reader, Frama_C_size_t_interval(step.at - step.string + least, LARGEST), beyond);
    //@ check large: status == SESH_E_WORK_TOO_SMALL;
    //@ admit thrown_away: \false;
}

/* Each part that is allowed there. */
static void each_step(bool string, unsigned flags, size_t at)
{
    size_t fits;
    step.string = string;
    step.flags = flags;
    step.at = at;
    //@ loop unroll SIZE;
    for (fits = 0; at + fits + BEHIND <= SIZE; fits++) {
        each_part(fits, false);
        each_part(fits, true);
    }
    large_part(fits);
}

static void each_place(bool string)
{
    size_t begin = (size_t)string;
    size_t at;
    each_step(string, SESH_SCAN_FIRST, begin);
    each_step(string, SESH_SCAN_FIRST | SESH_SCAN_LAST, begin);
    //@ loop unroll SIZE;
    for (at = begin; at <= SIZE - BEHIND; at++) {
        each_step(string, 0, at);
        each_step(string, SESH_SCAN_LAST, at);
    }
}

int main(void)
{
    Frama_C_make_unknown((char *)&reader, sizeof reader);
    beyond = SESH_BEYOND_CLIP;
    reader.work = work;
    reader.work_size = SIZE;
    each_place(true);
    each_place(false);
    return 0;
}

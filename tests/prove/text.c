/* SPDX-License-Identifier: MIT */
/*
 * The kinds whose values are in strings: any text, of each length, at the very end of its memory,
 * and a member with no byte after it. The kind inside a quoted one does what kind.h promises;
 * kind.c proves numbers and bools.
 */
#include "prove.h"

#include "../../src/kind/bytes.c"
#include "../../src/kind/date_time.c"
#include "../../src/kind/enum.c"
#include "../../src/kind/quoted.c"
#include "../../src/kind/set.c"

#define DATE 34   /* characters of a date: a fraction of up to eight digits, and some more */
#define NAME 8    /* of a name, of which the longest in the lists has six */
#define QUOTED 6  /* of a quoted value: one more than `false` */
#define BASE64 12 /* of base64 */
#define BYTES 9   /* that those stand for */

static uint8_t text[DATE];
static struct sesh_token token;
static struct sesh_row row;

/* A value whose text is a string of this many bytes, any but NUL. */
static void set_value(struct sesh_value *value, const struct sesh_kind *kind, size_t length)
{
    size_t i;
    //@ loop unroll DATE;
    for (i = 0; i < sizeof text; i++)
        text[i] = (uint8_t)Frama_C_interval(1, 255);
    token.text = (const char *)text + sizeof text - length;
    token.length = length;
    token.type = SESH_TOKEN_STRING;
    value->token = &token;
    value->kind = kind;
    value->row = &row;
    value->clipped = Frama_C_nondet(0, 1) != 0;
}

/* ---- DATE_TIME ---------------------------------------------------------------- */

/* As in number.c. */
void sesh_number_store(const struct sesh_value *of, void *member)
{
    *(uint64_t *)member = of->number;
}

static void check_date(size_t length)
{
    int64_t member = 0;
    struct sesh_value value;
    int status;
    set_value(&value, &sesh_kind_date_time, length);
    status = sesh_kind_date_time.check(&value);
    //@ check date_status: status == SESH_OK || status == SESH_E_WRONG_TYPE;
    if (status != SESH_OK) return;
    //@ check date_number: \initialized(&value.number);
    sesh_kind_date_time.store(&value, &member);
}

/* ---- ENUM --------------------------------------------------------------------- */

static const struct sesh_name_list exact = {
    .kind = SESH_ENUM_KIND(6), .names = "bearer\0be\0dpop\0", .any_case = false};
static const struct sesh_name_list any_case = {
    .kind = SESH_ENUM_KIND(6), .names = "bearer\0be\0dpop\0", .any_case = true};

static void check_name(const struct sesh_name_list *list, size_t length)
{
    uint8_t member = 0;
    struct sesh_value value;
    int status;
    set_value(&value, &list->kind, length);
    status = list->kind.check(&value);
    //@ check name_status: status == SESH_OK;
    //@ check name_number: \initialized(&value.number) && value.number <= 3;
    list->kind.store(&value, &member);
    //@ check name_stored: member <= 3;
}

/* ---- SET ---------------------------------------------------------------------- */

/* Anything may be written; the sink may fail each time. */
static int take_text(void *context, const char *written, size_t length)
{
    //@ check set_written: context == \null && length == 1 && \initialized(written);
    return Frama_C_nondet(0, 1);
}

/* In a mask of this many bytes, with any bits, including those without a name. */
static void check_set(size_t bytes)
{
    static const struct sesh_out out = {.sink = take_text};
    uint8_t room[sizeof(uint64_t)];
    uint8_t *member = room + sizeof room - bytes;
    struct sesh_value value;
    size_t i;
    int status;
    //@ loop unroll 8;
    for (i = 0; i < bytes; i++)
        member[i] = (uint8_t)Frama_C_interval(0, 255);
    row.size = (uint16_t)bytes;
    value.row = &row;
    value.number = (uint64_t)Frama_C_interval(0, (int)bytes * 8);
    sesh_set_store(&value, member);
    status = sesh_set_write(&exact.kind, member, bytes, &out);
    //@ check set_status: status == 0 || status == 1;
}

/* ---- BYTES -------------------------------------------------------------------- */

/* Into a member of this many bytes. */
static void check_bytes(size_t length, size_t bytes)
{
    uint8_t room[sizeof(uint16_t) + BYTES];
    uint8_t *member = room + BYTES - bytes;
    struct sesh_value value;
    int status;
    row.size = (uint16_t)(sizeof(uint16_t) + bytes);
    set_value(&value, &sesh_kind_bytes, length);
    status = sesh_kind_bytes.check(&value);
    //@ check bytes_status: status == SESH_OK || status == SESH_E_WRONG_TYPE || status == SESH_E_STRING_TOO_LONG;
    if (status != SESH_OK) return;
    sesh_kind_bytes.store(&value, member);
    //@ check bytes_length: *(uint16_t *)member <= bytes;
    //@ check bytes_written: \initialized(member + 2 + (0 .. *(uint16_t *)member - 1));
}

/* ---- QUOTED ------------------------------------------------------------------- */

static int inside_check(struct sesh_value *of)
{
    //@ check inside_text: of->token->text + of->token->length == (const char *)text + DATE;
    //@ check inside_type: (of->kind->tokens >> of->token->type & 1) != 0 && of->token->type != SESH_TOKEN_STRING;
    of->number = Frama_C_unsigned_long_long_interval(0, ULLONG_MAX);
    return Frama_C_nondet(SESH_OK, SESH_E_OUT_OF_RANGE);
}

static void inside_store(const struct sesh_value *of, void *member)
{
    *(uint64_t *)member = of->number;
}

static const struct sesh_kind number = {.tokens = SESH_TAKES(NUMBER), .check = inside_check, .store = inside_store};
static const struct sesh_kind truth = {
    .tokens = SESH_TAKES(TRUE) | SESH_TAKES(FALSE), .check = inside_check, .store = inside_store};
static const struct sesh_kind_quoted quoted_number = {.kind = SESH_QUOTED_KIND(SESH_TAKES(NUMBER), SESH_FORM_SIGNED),
                                                      .of = &number};
static const struct sesh_kind_quoted quoted_truth = {
    .kind = SESH_QUOTED_KIND(SESH_TAKES(TRUE) | SESH_TAKES(FALSE), SESH_FORM_BOOL), .of = &truth};

static void check_quoted(const struct sesh_kind_quoted *kind, size_t length)
{
    uint64_t member = 0;
    struct sesh_value value;
    int status;
    set_value(&value, &kind->kind, length);
    status = kind->kind.check(&value);
    //@ check quoted_status: status == SESH_OK || status == SESH_E_WRONG_TYPE || status == SESH_E_OUT_OF_RANGE;
    if (status == SESH_OK) kind->kind.store(&value, &member);
}

/* ---- all of it ---------------------------------------------------------------- */

int main(void)
{
    size_t length, bytes;
    //@ loop unroll DATE + 1;
    for (length = 0; length <= DATE; length++)
        check_date(length);
    //@ loop unroll NAME + 1;
    for (length = 0; length <= NAME; length++) {
        check_name(&exact, length);
        check_name(&any_case, length);
    }
    //@ loop unroll 4;
    for (bytes = 1; bytes <= sizeof(uint64_t); bytes *= 2)
        check_set(bytes);
    //@ loop unroll BYTES;
    for (bytes = 1; bytes <= BYTES; bytes++) {
        //@ loop unroll BASE64 + 1;
        for (length = 0; length <= BASE64; length++)
            check_bytes(length, bytes);
    }
    //@ loop unroll QUOTED + 1;
    for (length = 0; length <= QUOTED; length++) {
        check_quoted(&quoted_number, length);
        check_quoted(&quoted_truth, length);
    }
    return 0;
}

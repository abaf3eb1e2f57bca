/* SPDX-License-Identifier: MIT */
#include "infer_facts.h"

#include <stdlib.h>
#include <string.h>

#include <sesh/kinds.h>

#include "../../src/kind/kind.h"
#include "text.h"

void facts_begin(struct facts *facts)
{
    memset(facts, 0, sizeof *facts);
    facts->int32 = facts->int64 = facts->uint64 = facts->moments = true;
    facts->dates = facts->quoted_numbers = facts->quoted_bools = facts->base64 = true;
}

/* Asks the library's own kind; if it accepts the text, *number is what it found. The member is
   large enough for any kind. */
static int judge(const struct sesh_kind *kind, unsigned type, const struct bytes *text, uint64_t *number)
{
    struct sesh_token token;
    struct sesh_value value;
    struct sesh_row row;
    int status;
    memset(&row, 0, sizeof row);
    row.size = UINT16_MAX;
    token.text = text->text;
    token.length = text->length;
    token.type = (uint8_t)type;
    memset(&value, 0, sizeof value);
    value.token = &token;
    value.row = &row;
    status = kind->check(&value);
    *number = value.number;
    return status;
}

/* ---- numbers ---------------------------------------------------------------- */

/* Smaller numbers are not points in time: this is 1973-03-03 in seconds. */
static const uint64_t least_moment = 100000000;

static bool takes(const struct sesh_kind *kind, const struct bytes *text, uint64_t *number)
{
    return text->length <= SESH_MAX_NUMBER && judge(kind, SESH_TOKEN_NUMBER, text, number) == SESH_OK;
}

static bool fits(const struct sesh_kind *kind, const struct bytes *text)
{
    uint64_t number;
    return takes(kind, text, &number);
}

bool facts_count(const struct tree *tree, uint64_t *count)
{
    int status = SESH_E_WRONG_TYPE;
    if (tree->kind == SESH_SCAN_NUMBER && tree->text.length <= SESH_MAX_NUMBER)
        status = judge(&sesh_kind_uint, SESH_TOKEN_NUMBER, &tree->text, count);
    if (status == SESH_E_OUT_OF_RANGE) *count = UINT64_MAX;
    return status == SESH_OK || (status == SESH_E_OUT_OF_RANGE && tree->text.text[0] != '-');
}

static size_t digits_of(uint64_t number)
{
    size_t digits = 1;
    for (; number > 9; number /= 10)
        digits++;
    return digits;
}

static void add_number(struct facts *facts, const struct tree *tree)
{
    uint64_t number = 0, large;
    bool time = takes(&sesh_kind_time, &tree->text, &number);
    bool moment = time && number >= least_moment && number <= UINT64_MAX / 2;
    bool int64 = fits(&sesh_kind_int, &tree->text);
    bool uint64 = takes(&sesh_kind_uint, &tree->text, &large);
    size_t digits = digits_of(uint64 ? large : tree->text.text[0] == '-' ? ~number + 1 : number);
    if (time && !int64 && facts->fraction == NULL) facts->fraction = tree;
    if (!time && !uint64 && facts->beyond == NULL) facts->beyond = tree;
    facts->int32 = facts->int32 && fits(&sesh_kind_int32, &tree->text);
    facts->int64 = facts->int64 && int64;
    facts->uint64 = facts->uint64 && uint64;
    facts->moments = facts->moments && moment;
    if (digits > facts->digits) facts->digits = digits;
}

/* ---- strings ---------------------------------------------------------------- */

/* Is the text a JSON number? */
static bool is_number(const struct bytes *text)
{
    struct sesh_error error;
    const struct tree *tree;
    if (text->length == 0 || strchr("-0123456789", text->text[0]) == NULL) return false;
    tree = tree_read("", text->text, text->length, 0, &error);
    return tree != NULL && tree->kind == SESH_SCAN_NUMBER && tree->text.length == text->length;
}

static bool is_date(const struct bytes *text)
{
    uint64_t seconds;
    return text->length <= sesh_kind_date_time.text &&
           judge(&sesh_kind_date_time, SESH_TOKEN_STRING, text, &seconds) == SESH_OK;
}

/* Notes whether the string is base64, and which characters it has. */
static void look_for_bytes(struct facts *facts, const struct bytes *text)
{
    uint64_t digits = 0;
    size_t i, bytes;
    if (judge(&sesh_kind_bytes, SESH_TOKEN_STRING, text, &digits) != SESH_OK) facts->base64 = false;
    bytes = (size_t)digits / 4 * 3 + ((size_t)digits & 3u) * 3 / 4;
    if (bytes > facts->bytes) facts->bytes = bytes;
    for (i = 0; i < text->length; i++) {
        char c = text->text[i];
        if (c >= 'a' && c <= 'z') facts->small = true;
        if (c >= 'A' && c <= 'Z') facts->capital = true;
        if (c >= '0' && c <= '9') facts->digit = true;
    }
}

static void tell_apart(struct facts *facts, const struct bytes *text)
{
    size_t i;
    for (i = 0; i < facts->strings && i < FACTS_STRINGS; i++) {
        if (bytes_same(&facts->string[i], text)) return;
    }
    if (facts->strings < FACTS_STRINGS) facts->string[facts->strings] = *text;
    if (facts->strings <= FACTS_STRINGS) facts->strings++;
}

static void add_string(struct facts *facts, const struct tree *tree)
{
    if (tree->text.unfit && facts->unfit == NULL) facts->unfit = tree;
    if (tree->text.length > facts->longest) facts->longest = tree->text.length;
    facts->dates = facts->dates && is_date(&tree->text);
    if (is_number(&tree->text)) add_number(facts, tree);
    else facts->quoted_numbers = false;
    facts->quoted_bools = facts->quoted_bools && (tree_is_text(tree, "true") || tree_is_text(tree, "false"));
    look_for_bytes(facts, &tree->text);
    tell_apart(facts, &tree->text);
}

/* ---- objects and arrays -------------------------------------------------------- */

/* The member with this name, which is added if it is new; NULL: the object has too many. */
static struct fact_member *member_of(struct facts *facts, const struct tree *tree)
{
    struct fact_member *member;
    size_t i, n = facts->members_count;
    for (i = 0; i < n; i++) {
        size_t place = (facts->next + i) % n;
        member = &facts->members[place];
        if (member->name.unfit != tree->name.unfit || !bytes_same(&member->name, &tree->name)) continue;
        facts->next = place + 1;
        return member;
    }
    if (n == FACTS_NAMES) return NULL;
    facts->members = (struct fact_member *)keep_more(facts->members, n, sizeof *member);
    member = &facts->members[facts->members_count++];
    facts->next = 0;
    member->name = tree->name;
    member->objects = 0;
    facts_begin(&member->facts);
    return member;
}

static void add_object(struct facts *facts, const struct tree *object)
{
    const struct tree *tree;
    for (tree = object->first; tree != NULL; tree = tree->next) {
        struct fact_member *member = member_of(facts, tree);
        if (member == NULL) {
            if (facts->more == NULL) facts->more = tree;
            continue;
        }
        member->objects++;
        facts_add(&member->facts, tree);
    }
}

static void add_array(struct facts *facts, const struct tree *array)
{
    const struct tree *tree;
    if (array->count > facts->most) facts->most = array->count;
    if (facts->elements == NULL) {
        facts->elements = (struct facts *)keep(sizeof *facts->elements);
        facts_begin(facts->elements);
    }
    for (tree = array->first; tree != NULL; tree = tree->next)
        facts_add(facts->elements, tree);
}

static enum seen seen_as(int kind)
{
    switch (kind) {
    case SESH_SCAN_OBJECT: return SEEN_OBJECT;
    case SESH_SCAN_ARRAY: return SEEN_ARRAY;
    case SESH_SCAN_STRING: return SEEN_STRING;
    case SESH_SCAN_NUMBER: return SEEN_NUMBER;
    case SESH_SCAN_NULL: return SEEN_NULL;
    default: return SEEN_BOOL;
    }
}

void facts_add(struct facts *facts, const struct tree *value)
{
    enum seen seen = seen_as(value->kind);
    facts->count[seen]++;
    if (facts->first[seen] == NULL) facts->first[seen] = value;
    if (seen != SEEN_NULL) {
        facts->values =
            (const struct tree **)keep_more((void *)facts->values, facts->values_count, sizeof(struct tree *));
        facts->values[facts->values_count++] = value;
    }
    if (seen == SEEN_NUMBER) add_number(facts, value);
    if (seen == SEEN_STRING) add_string(facts, value);
    if (seen == SEEN_OBJECT) add_object(facts, value);
    if (seen == SEEN_ARRAY) add_array(facts, value);
}

struct facts *facts_of_many(const struct facts *facts)
{
    struct facts *many = (struct facts *)keep(sizeof *many);
    size_t i;
    facts_begin(many);
    for (i = 0; i < facts->values_count; i++) {
        const struct tree *value = facts->values[i];
        if (value->kind == SESH_SCAN_ARRAY) add_array(many, value);
    }
    for (i = 0; i < facts->values_count; i++) {
        const struct tree *value = facts->values[i];
        if (value->kind != SESH_SCAN_ARRAY) facts_add(many->elements, value);
    }
    if (many->most == 0) many->most = 1;
    return many;
}

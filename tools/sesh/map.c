/* SPDX-License-Identifier: MIT */
/*
 * The reader reports where each value that it keeps begins, as for --trace. The struct shows
 * which of them are still in it. Then scan reads the document a second time and reports where the
 * values and their names end. With only "id" kept, the picture is:
 *
 *     {"id":7,"other":"x"}
 *     .----.#.............
 */
#define _POSIX_C_SOURCE 200809L
#include "map.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../src/read/scan.h"
#include "text.h"

/* What happened to a byte. If a column has several bytes, the fate that is last in this list
   counts. */
enum fate { UNREAD, DROPPED, NAME, KEPT, FAULT, FATES };

static const char signs[FATES] = {' ', '.', '-', '#', '!'};
static const char *const meanings[FATES] = {"not read", "dropped", "names of what was kept", "kept", "at fault"};
enum color { COLOR_NONE, COLOR_DIM, COLOR_CYAN, COLOR_GREEN, COLOR_RED };
static const enum color colors[FATES] = {COLOR_NONE, COLOR_DIM, COLOR_CYAN, COLOR_GREEN, COLOR_RED};

enum { COLUMNS = 64, ROWS = 20 };

/* ---- the fate of each byte ------------------------------------------------------- */

/* The bytes from begin up to, but not including, end. */
struct extent {
    size_t begin, end;
};

/* The second reading of the document. */
struct survey {
    struct sesh_scan scan;
    const char *text;
    unsigned char *fates; /* an enum fate for each byte */
    bool *hidden;         /* for each byte: is it part of a value that is not shown? */
    bool secrets;
    const struct map_value *value, *values_end;   /* the next value that is kept */
    const struct gather_fault *fault, *fault_end; /* the next element that was passed over */
    size_t passed_over;                           /* depth of the element being passed over; 0: none is */
    struct extent token;
    struct extent name;                      /* the last name that was read */
    struct extent names[SESH_MAX_DEPTH + 1]; /* names of the open containers; {0, 0}: none */
};

static void paint(const struct survey *s, const struct extent *extent, enum fate fate)
{
    memset(s->fates + extent->begin, (int)fate, extent->end - extent->begin);
}

/* Is the value that begins at this offset in the struct? */
static bool is_kept(struct survey *s, size_t at)
{
    while (s->value != s->values_end && s->value->offset < at)
        s->value++;
    return s->value != s->values_end && s->value->offset == at && s->passed_over == 0;
}

/* Marks the names that lead to the value just read. */
static void paint_names(const struct survey *s)
{
    size_t depth;
    paint(s, &s->name, NAME);
    for (depth = 0; depth < s->scan.depth; depth++)
        paint(s, &s->names[depth], NAME);
}

/* Does an element that was passed over begin at this offset? */
static bool is_passed_over(struct survey *s, size_t at)
{
    while (s->fault != s->fault_end && s->fault->begin < at)
        s->fault++;
    return s->fault != s->fault_end && s->fault->begin == at;
}

/* The end of the part of a string whose decoded length is `kept` bytes. */
static size_t end_of_kept(const char *text, const struct extent *string, size_t kept)
{
    size_t at = string->begin + 1;
    while (kept != 0 && at < string->end) {
        size_t bytes = 1, step = text[at] == '\\' ? 2 : 1;
        if (step == 2 && text[at + 1] == 'u') {
            char digits[5] = "";
            unsigned long c;
            memcpy(digits, text + at + 2, 4);
            c = strtoul(digits, NULL, 16);
            step = c >> 11 == 0x1B ? 12 : 6; /* a surrogate pair */
            bytes = step == 12 ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        at += step;
        kept -= kept < bytes ? kept : bytes;
    }
    return at;
}

static void scalar(struct survey *s)
{
    bool kept = is_kept(s, s->token.begin) && !is_passed_over(s, s->token.begin);
    bool shown = s->secrets || (kept && !s->value->secret);
    bool quoted = s->text[s->token.begin] == '"';
    if (kept) {
        struct extent part = s->token;
        if (s->value->cut) part.end = end_of_kept(s->text, &part, s->value->length);
        paint(s, &part, KEPT);
        paint_names(s);
    }
    if (!shown) {
        memset(s->hidden + s->token.begin + quoted, 1, s->token.end - s->token.begin - 2 * (size_t)quoted);
    }
}

static void container_begins(struct survey *s)
{
    s->names[s->scan.depth - 1] = s->name;
    s->name.begin = s->name.end = 0;
    if (s->passed_over == 0 && is_passed_over(s, s->token.begin)) s->passed_over = s->scan.depth;
}

static void container_ends(struct survey *s)
{
    s->name.begin = s->name.end = 0;
    if (s->passed_over > s->scan.depth) s->passed_over = 0;
}

/* Reads on to the end of a token or of a part of one. False: the document has no more. */
static bool next_token(struct survey *s)
{
    int kind = sesh_scan_next(&s->scan);
    bool bracket;
    if (kind <= SESH_SCAN_MORE) return false;
    bracket = kind != SESH_SCAN_NAME && kind < SESH_SCAN_STRING;
    if (bracket || (s->scan.part.flags & SESH_SCAN_FIRST) != 0) s->token.begin = s->scan.mark;
    s->token.end = (size_t)((const char *)s->scan.next - s->text);
    if (kind == SESH_SCAN_OBJECT || kind == SESH_SCAN_ARRAY) container_begins(s);
    else if (bracket) container_ends(s);
    else if ((s->scan.part.flags & SESH_SCAN_LAST) == 0) return true;
    else if (kind == SESH_SCAN_NAME) s->name = s->token;
    else scalar(s);
    return true;
}

/* Does the last token begin at this offset? */
static bool begins_token(const struct survey *s, size_t at)
{
    return s->token.begin == at && s->token.end > at;
}

/* Marks the byte at fault, or the whole token that begins there. */
static void paint_fault(const struct survey *s, size_t at)
{
    struct extent fault = {at, at + 1};
    paint(s, begins_token(s, at) ? &s->token : &fault, FAULT);
}

/* Did reading stop at the byte at fault? */
static bool ends_there(const struct sesh_error *error, size_t length)
{
    bool whole = error->status == SESH_OK || error->status == SESH_E_SERVER || error->status == SESH_E_NOT_FOUND;
    return !whole && error->offset < length;
}

static void look(struct survey *s, size_t length, const struct sesh_error *error)
{
    size_t end = ends_there(error, length) ? (size_t)error->offset : length;
    const struct gather_fault *fault = s->fault;
    const struct gather_fault *last = s->fault_end;
    memset(s->fates, DROPPED, length);
    sesh_scan_begin(&s->scan, SESH_MAX_DEPTH);
    sesh_scan_chunk(&s->scan, s->text, length);
    while (s->token.begin < end && next_token(s)) {
        /* The faults of elements that were passed over are in document order. */
        if (fault != last && fault->fault <= s->token.begin) {
            paint_fault(s, (size_t)fault->fault);
            fault++;
        }
    }
    if (end == length) return;
    memset(s->fates + end, UNREAD, length - end);
    memset(s->hidden + end, !s->secrets, length - end);
    paint_fault(s, end);
    /* A byte that is not part of a value reveals nothing. */
    if (!begins_token(s, end) || strchr("{}[]", s->text[end]) != NULL) s->hidden[end] = false;
}

/* ---- the picture ------------------------------------------------------------------ */

/* Colours are used on a terminal, unless NO_COLOR is set or TERM is dumb. */
static bool has_colors(void)
{
    const char *no_color = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    if (no_color != NULL && no_color[0] != '\0') return false;
    return isatty(STDOUT_FILENO) != 0 && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

/* Sets the colour of what is printed next. */
static void color_set(enum color color)
{
    /* ECMA-48, Select Graphic Rendition */
    static const char *const codes[] = {"", "2", "36", "32", "1;31"};
    if (has_colors()) printf("\033[%sm", codes[color]);
}

/* A character that shows the byte in one column. */
static char shown(const struct survey *s, size_t i)
{
    char c = s->text[i];
    if (s->hidden[i]) return '*';
    if (strchr("\t\r\n", c) != NULL && c != '\0') return ' ';
    return (char)(c >= ' ' && c <= '~' ? c : '~');
}

/* The fate of a column of bytes. */
static enum fate fate_of(const struct survey *s, size_t begin, size_t end)
{
    enum fate fate = UNREAD;
    for (; begin < end; begin++) {
        if (s->fates[begin] > (unsigned char)fate) fate = (enum fate)s->fates[begin];
    }
    return fate;
}

/* '#' if at least half of a column was kept, otherwise '+' if any of it was. */
static char sign_of(const struct survey *s, size_t begin, size_t end)
{
    enum fate fate = fate_of(s, begin, end);
    size_t kept = 0;
    size_t i;
    for (i = begin; i < end; i++)
        kept += s->fates[i] == KEPT;
    return (char)(fate == KEPT && 2 * kept < end - begin ? '+' : signs[fate]);
}

/* Prints a row of columns of `step` bytes each: the text if `text` is true, otherwise the fates.
   Trailing blanks are not printed. */
static void print_row(const struct survey *s, size_t begin, size_t end, size_t step, bool text)
{
    enum color color = COLOR_NONE;
    size_t blanks = 0;
    if (text || step != 1) printf("%8zu  ", begin);
    else printf("%8s  ", "");
    for (; begin < end; begin += step) {
        size_t stop = end - begin < step ? end : begin + step;
        char sign = (char)(text ? shown(s, begin) : sign_of(s, begin, stop));
        enum color wanted = colors[fate_of(s, begin, stop)];
        if (sign == ' ') {
            blanks++;
            continue;
        }
        for (; blanks != 0; blanks--)
            putchar(' ');
        if (wanted != color) color_set(wanted);
        color = wanted;
        putchar(sign);
    }
    if (color != COLOR_NONE) color_set(COLOR_NONE);
    putchar('\n');
}

/* Explains the signs, and counts the bytes of each fate. */
static void print_legend(const struct survey *s, size_t length, size_t step)
{
    size_t counts[FATES] = {0};
    size_t i;
    for (i = 0; i < length; i++)
        counts[s->fates[i]]++;
    if (step != 1) printf("a column is %zu bytes\n", step);
    for (i = FATES; i != 0; i--) {
        size_t fate = i - 1;
        if (counts[fate] == 0) continue;
        color_set(colors[fate]);
        putchar(signs[fate]);
        if (colors[fate] != COLOR_NONE) color_set(COLOR_NONE);
        printf(" %s: %zu byte%s%s\n", meanings[fate], counts[fate], counts[fate] != 1 ? "s" : "",
               fate == KEPT && step != 1 ? "; + less than half of a column" : "");
    }
}

/* Bytes per column: one, or a power of two that gives at most ROWS rows. */
static size_t step_for(size_t length)
{
    size_t step = 1;
    while (length > step * COLUMNS * ROWS)
        step *= 2;
    return step;
}

void print_map(struct map *map, const char *text, size_t length, const struct gather *gather,
               const struct sesh_error *error, bool secrets)
{
    struct survey *s = (struct survey *)allocate(sizeof *s);
    size_t step = step_for(length);
    size_t row = COLUMNS * step;
    size_t begin;
    map_settle(map);
    s->text = text;
    s->secrets = secrets;
    s->fates = (unsigned char *)allocate(length);
    s->hidden = (bool *)allocate(length * sizeof *s->hidden);
    s->value = map->values;
    s->values_end = map->values != NULL ? map->values + map->count : NULL;
    s->fault = gather->faults;
    s->fault_end = gather->faults != NULL ? gather->faults + gather->faults_count : NULL;
    look(s, length, error);
    for (begin = 0; begin < length; begin += row) {
        size_t end = length - begin < row ? length : begin + row;
        if (step == 1) print_row(s, begin, end, 1, true);
        print_row(s, begin, end, step, false);
    }
    print_legend(s, length, step);
    free(s->fates);
    free(s->hidden);
    free(s);
}

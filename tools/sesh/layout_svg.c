/* SPDX-License-Identifier: MIT */
/*
 * sesh layout --svg: the bytes of a struct as a picture, 32 a line. What fills many
 * lines is torn: the first is drawn, and one more for all the others. Of an array
 * the first element is drawn as it is, the others as one block.
 */
#include "layout_svg.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout_parts.h"
#include "text.h"

/* Pixels, and bytes a line. */
enum {
    LINE_BYTES = 32,
    BYTE_WIDTH = 28,
    ROW = 22,      /* a line of bytes */
    PITCH = 27,    /* from one to the next */
    LEFT = 76,     /* of the first byte */
    TOP = 154,     /* of the first line */
    LEGEND = 86,   /* the bar of kinds */
    BOTTOM = 24,   /* below the last line */
    FRAME_GAP = 2, /* from a line to the outline above or below it */
    NOTES = 20,    /* from the last byte to the notes */
    LETTER = 7,    /* of the font for names, at most */
    SIZE_GAP = 9,  /* between a name and the size after it */
    GRID = LINE_BYTES * BYTE_WIDTH
};

/* Bytes in a row that have one purpose, as they are drawn. */
struct span {
    enum part_kind kind;
    char *path;   /* names from the outside in, "persons/0/id" */
    char *note;   /* what the picture cannot say in the span, or NULL */
    size_t label; /* where in path the label begins */
    size_t offset;
    size_t size;
    bool secret;
    bool other; /* strings take turns with two colours */
};

/* An object, around the spans of its members. */
struct frame {
    char *path;
    size_t offset;
    size_t size;
    size_t depth;
};

struct picture {
    struct span *spans;
    size_t span_count, span_room;
    struct frame *frames;
    size_t frame_count, frame_room;
    size_t size;  /* of the struct */
    size_t lines; /* of LINE_BYTES bytes */
    size_t *row;  /* by line: where it is drawn, counted from 0, or TORN */
    size_t rows;
    char **notes; /* by row: what stands beside it, or NULL */
};

#define TORN ((size_t)-1)
#define OTHER_STRING "#cfe6f8"

static const struct {
    const char *fill;
    const char *stroke;
} colours[PART_KINDS] = {
    [PART_MASK] = {"#ffdc7c", "#c79a12"},          [PART_STRING] = {"#b5d8f3", "#4b8fc4"},
    [PART_INTEGER] = {"#b2dfb0", "#4a9a50"},       [PART_BOOL] = {"#f9b9cb", "#cf5c80"},
    [PART_COUNT] = {"#f8ba86", "#cb7628"},         [PART_OBJECT] = {"#dccff1", "#7a5bb0"},
    [PART_PADDING] = {"url(#padding)", "#9aa5b1"},
};

/* ---- texts -------------------------------------------------------------- */

static char *join(const char *a, const char *b, const char *c)
{
    struct text text = {NULL, 0, 0};
    text_add(&text, a, strlen(a));
    text_add(&text, b, strlen(b));
    text_add(&text, c, strlen(c) + 1);
    return text.bytes;
}

/* Prints the text as XML: characters that would be markup are escaped. */
static void put_escaped(const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&': fputs("&amp;", stdout); break;
        case '<': fputs("&lt;", stdout); break;
        case '>': fputs("&gt;", stdout); break;
        case '"': fputs("&quot;", stdout); break;
        default:
            /* XML 1.0 has no other control characters, escaped or not. */
            putchar((unsigned char)*text >= 0x20 || *text == '\t' || *text == '\n' ? *text : '?');
        }
    }
}

static size_t text_width(const char *text)
{
    return text_columns(text) * LETTER;
}

/* ---- from parts to spans ------------------------------------------------ */

static void *grow(void *items, size_t *room, size_t count, size_t size)
{
    if (count < *room) return items;
    *room = *room != 0 ? *room * 2 : 64;
    items = realloc(items, *room * size);
    if (items == NULL) abort();
    return items;
}

static struct span *add_span(struct picture *p, enum part_kind kind, char *path, size_t offset, size_t size)
{
    struct span *span;
    p->spans = (struct span *)grow(p->spans, &p->span_room, p->span_count, sizeof *p->spans);
    span = &p->spans[p->span_count++];
    memset(span, 0, sizeof *span);
    span->kind = kind;
    span->path = path;
    span->offset = offset;
    span->size = size;
    span->other = span != p->spans && !span[-1].other;
    return span;
}

static void add_frame(struct picture *p, const char *path, size_t offset, size_t size, size_t depth)
{
    struct frame *frame;
    p->frames = (struct frame *)grow(p->frames, &p->frame_room, p->frame_count, sizeof *p->frames);
    frame = &p->frames[p->frame_count++];
    frame->path = join(path, "", "");
    frame->offset = offset;
    frame->size = size;
    frame->depth = depth;
}

static void add_struct(struct picture *p, const struct sesh_type *type, size_t widest, const char *path, size_t base,
                       size_t depth);

/* Adds all elements but the first as one span. */
static void add_others(struct picture *p, const struct part *part, const char *path, size_t offset)
{
    size_t others = part->elements - 1;
    char text[64];
    struct span *span;
    if (others == 0) return;
    if (others == 1) snprintf(text, sizeof text, "/1");
    else snprintf(text, sizeof text, "/1 … %zu", others);
    span = add_span(p, part->kind, join(path, text, ""), offset, others * part->each);
    span->label = strlen(path) - strlen(part->name);
    span->secret = part->secret;
    snprintf(text, sizeof text, "%zu x %zu bytes, each as the first", others, part->each);
    span->note = join(text, "", "");
}

/* Adds one part of the object at `path` ("" or "profile/"). */
static void add_part(struct picture *p, const struct part *part, size_t widest, const char *path, size_t base,
                     size_t depth)
{
    size_t offset = base + part->offset;
    char *name = join(path, part->name, part->kind == PART_COUNT ? " count" : "");
    char *first = join(name, part->array ? "/0" : "", "");
    if (part->of != NULL) {
        char *inside = join(first, "/", "");
        add_frame(p, first, offset, part->each, depth);
        add_struct(p, part->of, widest, inside, offset, depth + 1);
        free(inside);
        free(first);
    } else {
        struct span *span = add_span(p, part->kind, first, offset, part->each);
        span->label = part->kind == PART_COUNT ? strlen(first) - strlen("count") : strlen(path);
        span->secret = part->secret;
    }
    if (part->array) add_others(p, part, name, offset + part->each);
    free(name);
}

static void add_struct(struct picture *p, const struct sesh_type *type, size_t widest, const char *path, size_t base,
                       size_t depth)
{
    struct layout *layout = (struct layout *)allocate(sizeof *layout);
    size_t i;
    layout_of(layout, type, widest);
    for (i = 0; i < layout->count; i++)
        add_part(p, &layout->parts[i], widest, path, base, depth);
    if (depth == 0) p->size = layout->size;
    free(layout);
}

/* ---- lines -------------------------------------------------------------- */

static size_t line_of(size_t offset)
{
    return offset / LINE_BYTES;
}

/* Leaves lines out: of those that are wholly of one span the first is drawn, and a
   torn one for all others, if there are several. */
static void tear_long_spans(struct picture *p)
{
    size_t i;
    for (i = 0; i < p->span_count; i++) {
        const struct span *span = &p->spans[i];
        size_t first = line_of(span->offset + LINE_BYTES - 1);
        size_t end = line_of(span->offset + span->size);
        size_t line;
        if (end < first + 3) continue;
        for (line = first + 2; line < end; line++)
            p->row[line] = TORN;
    }
}

static void place_lines(struct picture *p)
{
    size_t line;
    p->lines = line_of(p->size + LINE_BYTES - 1);
    p->row = (size_t *)allocate(p->lines * sizeof *p->row);
    memset(p->row, 0, p->lines * sizeof *p->row);
    tear_long_spans(p);
    p->rows = 0;
    for (line = 0; line < p->lines; line++) {
        if (p->row[line] != TORN) p->row[line] = p->rows++;
    }
    p->notes = (char **)allocate(p->rows * sizeof *p->notes);
    memset(p->notes, 0, p->rows * sizeof *p->notes);
}

/* Is this line drawn as torn, that is, does its row stand for the lines after it, too? */
static bool is_torn_line(const struct picture *p, size_t line)
{
    return line + 1 < p->lines && p->row[line + 1] == TORN;
}

static size_t x_of(size_t offset)
{
    return LEFT + offset % LINE_BYTES * BYTE_WIDTH;
}

/* The upper edge of the row that shows the byte at `offset`, or stands for it. */
static size_t y_of(const struct picture *p, size_t offset)
{
    size_t line = line_of(offset);
    while (p->row[line] == TORN)
        line--;
    return TOP + p->row[line] * PITCH;
}

static void add_note(struct picture *p, size_t offset, const char *name, const char *text)
{
    size_t line = line_of(offset);
    char **note;
    char *old;
    while (p->row[line] == TORN)
        line--;
    note = &p->notes[p->row[line]];
    old = *note;
    *note = join(old != NULL ? old : "", old != NULL ? " · " : "", name);
    free(old);
    old = *note;
    *note = join(old, *text != '\0' ? ": " : "", text);
    free(old);
}

/* ---- labels ------------------------------------------------------------- */

/* The bytes of the span that are in one line. */
struct piece {
    size_t begin;
    size_t end;
};

static struct piece piece_at(const struct span *span, size_t begin)
{
    struct piece piece;
    size_t end = (line_of(begin) + 1) * LINE_BYTES;
    piece.begin = begin;
    piece.end = span->offset + span->size < end ? span->offset + span->size : end;
    return piece;
}

/* The first piece that the label fits in. When it fits none, begin == end. */
static struct piece label_piece(const struct picture *p, const struct span *span)
{
    struct piece piece = piece_at(span, span->offset);
    size_t end = span->offset + span->size;
    size_t width = text_width(span->path + span->label) + 2;
    while (piece.begin < end) {
        bool shown = p->row[line_of(piece.begin)] != TORN && !is_torn_line(p, line_of(piece.begin));
        if (shown && (piece.end - piece.begin) * BYTE_WIDTH >= width) return piece;
        piece = piece_at(span, piece.end);
    }
    piece.end = piece.begin;
    return piece;
}

static void note_frame(struct picture *p, const struct frame *frame)
{
    char text[64];
    snprintf(text, sizeof text, "object of %zu bytes", frame->size);
    add_note(p, frame->offset, frame->path, text);
}

/* Notes beside the line what the span itself has no room for. A mask needs no note, since it
   has a small label, nor does padding. */
static void note_span(struct picture *p, const struct span *span)
{
    struct piece piece = label_piece(p, span);
    if (span->note != NULL) add_note(p, span->offset, span->path + span->label, span->note);
    else if (piece.begin == piece.end && span->kind == PART_COUNT) add_note(p, span->offset, span->path, "");
    else if (piece.begin == piece.end && span->kind != PART_PADDING && span->kind != PART_MASK)
        add_note(p, span->offset, span->path + span->label, "");
}

/* Writes all notes, in the order of the bytes. */
static void write_notes(struct picture *p)
{
    size_t frame = 0;
    size_t i;
    for (i = 0; i < p->span_count; i++) {
        while (frame < p->frame_count && p->frames[frame].offset <= p->spans[i].offset)
            note_frame(p, &p->frames[frame++]);
        note_span(p, &p->spans[i]);
    }
}

/* ---- drawing ------------------------------------------------------------ */

/* Labels a mask of one byte with as many letters as it has room for. */
static void draw_small_label(const struct picture *p, const struct span *span)
{
    printf("<text class=\"small\" x=\"%zu\" y=\"%zu\">%.4s</text>\n", x_of(span->offset) + BYTE_WIDTH / 2,
           y_of(p, span->offset) + ROW / 2 + 3, span->path + span->label);
}

static void draw_label(const struct picture *p, const struct span *span)
{
    struct piece piece = label_piece(p, span);
    const char *label = span->path + span->label;
    size_t room = (piece.end - piece.begin) * BYTE_WIDTH;
    char size[48];
    if (span->kind == PART_MASK && piece.begin == piece.end) draw_small_label(p, span);
    if (piece.begin == piece.end || *label == '\0') return;
    snprintf(size, sizeof size, "%zu%s", span->size, span->secret ? ", secret" : "");
    printf("<text x=\"%zu\" y=\"%zu\">", x_of(piece.begin) + room / 2, y_of(p, piece.begin) + ROW / 2 + 4);
    put_escaped(label);
    if (span->kind == PART_STRING && text_width(label) + text_width(size) + SIZE_GAP + 2 <= room)
        printf("<tspan class=\"size\" dx=\"%d\">%s</tspan>", SIZE_GAP, size);
    fputs("</text>\n", stdout);
}

/* Draws the row that stands for several lines of a span. */
static void draw_tear(const struct picture *p, size_t line)
{
    size_t y = TOP + p->row[line] * PITCH;
    size_t end = line + 1;
    while (end < p->lines && p->row[end] == TORN)
        end++;
    printf("<rect x=\"%d\" y=\"%zu\" width=\"%d\" height=\"%d\" fill=\"url(#tear)\"/>\n", LEFT, y, GRID, ROW);
    printf("<text class=\"tear\" x=\"%d\" y=\"%zu\">%zu bytes more</text>\n", LEFT + GRID / 2, y + ROW / 2 + 4,
           (end - line) * LINE_BYTES);
}

static void draw_span(const struct picture *p, const struct span *span)
{
    struct piece piece;
    size_t end = span->offset + span->size;
    printf("<g fill=\"%s\"><title>",
           span->kind == PART_STRING && span->other ? OTHER_STRING : colours[span->kind].fill);
    put_escaped(span->kind == PART_PADDING ? "padding" : span->path);
    printf(": %zu bytes at %zu%s</title>\n", span->size, span->offset, span->secret ? ", secret" : "");
    for (piece = piece_at(span, span->offset); piece.begin < end; piece = piece_at(span, piece.end)) {
        bool first = piece.begin == span->offset;
        bool last = piece.end == end;
        size_t x = x_of(piece.begin);
        size_t width = (piece.end - piece.begin) * BYTE_WIDTH;
        if (p->row[line_of(piece.begin)] == TORN) continue;
        printf("<rect x=\"%zu\" y=\"%zu\" width=\"%zu\" height=\"%d\"/>", x, y_of(p, piece.begin), width, ROW);
        if (first)
            printf("<path class=\"edge\" stroke=\"%s\" d=\"M%zu.5 %zuv%d\"/>", colours[span->kind].stroke, x,
                   y_of(p, piece.begin), ROW);
        fputs(last ? "\n" : "", stdout);
    }
    fputs("</g>\n", stdout);
}

static size_t depth_at_most_3(size_t depth)
{
    return depth < 3 ? depth : 3;
}

/* Draws the outline of an object. Where it begins or ends inside of a line, the outline
   goes around the bytes that are not its own. */
static void draw_frame(const struct picture *p, const struct frame *frame)
{
    size_t inside = 1 + 2 * depth_at_most_3(frame->depth);
    size_t outside = 7 - 2 * depth_at_most_3(frame->depth);
    size_t left = LEFT - outside;
    size_t right = LEFT + GRID + outside;
    size_t stop = frame->offset + frame->size;
    size_t begin = frame->offset % LINE_BYTES == 0 ? left : x_of(frame->offset) + inside;
    size_t end = stop % LINE_BYTES == 0 ? right : x_of(stop) - inside;
    size_t top = y_of(p, frame->offset) - FRAME_GAP;
    size_t last = y_of(p, stop - 1);
    fputs("<path class=\"frame\" d=\"", stdout);
    if (top + FRAME_GAP == last) {
        printf("M%zu %zuH%zuV%zuH%zuZ", begin, top, end, last + ROW + FRAME_GAP, begin);
    } else {
        printf("M%zu %zuH%zu", begin, top, right);
        if (end != right) printf("V%zu", last - FRAME_GAP);
        printf("H%zuV%zuH%zu", end, last + ROW + FRAME_GAP, left);
        if (begin != left) printf("V%zu", top + ROW + FRAME_GAP + FRAME_GAP);
        printf("H%zuZ", begin);
    }
    fputs("\"/>\n", stdout);
}

static void draw_lines(const struct picture *p)
{
    size_t line;
    for (line = 0; line < p->lines; line++) {
        size_t y;
        const char *note;
        if (p->row[line] == TORN) continue;
        y = TOP + p->row[line] * PITCH;
        if (is_torn_line(p, line)) draw_tear(p, line);
        printf("<text class=\"offset\" x=\"%d\" y=\"%zu\">%zu</text>\n", LEFT - NOTES, y + ROW / 2 + 4,
               line * LINE_BYTES);
        note = p->notes[p->row[line]];
        if (note == NULL) continue;
        printf("<text class=\"note\" x=\"%d\" y=\"%zu\">", LEFT + GRID + NOTES, y + ROW / 2 + 4);
        put_escaped(note);
        fputs("</text>\n", stdout);
    }
}

/* Draws the numbers of the bytes above the lines, and strokes between the bytes. */
static void draw_bytes(const struct picture *p)
{
    size_t byte;
    size_t line;
    for (byte = 0; byte < LINE_BYTES; byte += 4)
        printf("<text class=\"byte\" x=\"%zu\" y=\"%d\">%zu</text>\n", x_of(byte) + BYTE_WIDTH / 2, TOP - 8, byte);
    fputs("<path class=\"bytes\" d=\"", stdout);
    for (line = 0; line < p->lines; line++) {
        size_t end = p->size - line * LINE_BYTES;
        if (p->row[line] == TORN || is_torn_line(p, line)) continue;
        for (byte = 1; byte < LINE_BYTES && byte < end; byte++)
            printf("M%zu %zuv%d", x_of(byte), TOP + p->row[line] * PITCH, ROW);
    }
    fputs("\"/>\n", stdout);
}

/* Shows how many bytes of each kind there are, as a bar and in numbers. */
static void draw_legend(const struct picture *p, const struct sesh_type *type, size_t widest)
{
    size_t sums[PART_KINDS] = {0};
    size_t x = LEFT;
    size_t before = 0;
    unsigned kind;
    layout_sums(type, widest, 1, sums);
    for (kind = 0; kind < PART_KINDS; kind++) {
        char text[64];
        size_t begin = LEFT + before * GRID / p->size;
        size_t end = LEFT + (before + sums[kind]) * GRID / p->size;
        if (sums[kind] == 0 && (kind != PART_OBJECT || p->frame_count == 0)) continue;
        before += sums[kind];
        printf("<g fill=\"%s\" stroke=\"%s\">", colours[kind].fill, colours[kind].stroke);
        if (end > begin)
            printf("<rect x=\"%zu.5\" y=\"%d.5\" width=\"%zu\" height=\"10\"/>", begin, LEGEND,
                   end - begin > 1 ? end - begin - 1 : 1);
        printf("<rect x=\"%zu.5\" y=\"%d.5\" width=\"12\" height=\"12\" rx=\"2\"/></g>", x, LEGEND + 20);
        if (sums[kind] != 0) snprintf(text, sizeof text, "%s %zu", part_kind_names[kind], sums[kind]);
        else snprintf(text, sizeof text, "%s, outlined", part_kind_names[kind]);
        printf("<text class=\"legend\" x=\"%zu\" y=\"%d\">%s</text>\n", x + 19, LEGEND + 31, text);
        x += text_width(text) + 42;
    }
}

static const char styles[] =
    "<style>\n"
    "text{font:11.5px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1f2933;text-anchor:middle}\n"
    ".title{font:600 21px system-ui,'DejaVu Sans',sans-serif;text-anchor:start}\n"
    ".about{font:13px system-ui,'DejaVu Sans',sans-serif;fill:#52606d;text-anchor:start}\n"
    ".legend,.note{text-anchor:start}.offset{text-anchor:end;fill:#52606d}.byte,.size,.tear{fill:#52606d}\n"
    ".note{fill:#5b3f91}.byte{font-size:10px}.small{font-size:9px}\n"
    ".edge{fill:none;stroke-width:1}.bytes{fill:none;stroke:#fff;stroke-opacity:.55}\n"
    ".frame{fill:none;stroke:#7a5bb0;stroke-width:1.5;stroke-linejoin:round}\n"
    "</style>\n"
    "<defs>\n"
    "<pattern id=\"padding\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
    "<rect width=\"6\" height=\"6\" fill=\"#f1f3f5\"/><path d=\"M-1 7L7 -1M-1 1L1 -1M5 7L7 5\" stroke=\"#b8c0c8\"/>"
    "</pattern>\n"
    "<pattern id=\"tear\" width=\"14\" height=\"27\" y=\"154\" patternUnits=\"userSpaceOnUse\">"
    "<rect width=\"14\" height=\"22\" fill=\"#fff\" fill-opacity=\".45\"/>"
    "<path d=\"M0 5L7 2L14 5V-1H0ZM0 20L7 17L14 20V23H0Z\" fill=\"#fff\"/></pattern>\n"
    "</defs>\n";

static void draw_head(const struct picture *p, const char *name, const char *target)
{
    size_t widest = 0;
    size_t width;
    size_t height = TOP + p->rows * PITCH + BOTTOM;
    size_t i;
    for (i = 0; i < p->rows; i++) {
        if (p->notes[i] != NULL && text_width(p->notes[i]) > widest) widest = text_width(p->notes[i]);
    }
    width = LEFT + GRID + NOTES + widest + BOTTOM;
    printf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%zu\" height=\"%zu\" viewBox=\"0 0 %zu %zu\" "
           "role=\"img\">\n<title>struct sesh_%s, %zu bytes</title>\n",
           width, height, width, height, name, p->size);
    fputs(styles, stdout);
    printf("<rect width=\"%zu\" height=\"%zu\" rx=\"8\" fill=\"#fff\"/>\n", width, height);
    printf("<text class=\"title\" x=\"%d\" y=\"42\">struct sesh_%s</text>\n", LEFT, name);
    printf("<text class=\"about\" x=\"%d\" y=\"66\">%zu bytes, %d a line", LEFT, p->size, LINE_BYTES);
    if (target != NULL) {
        fputs(", as on ", stdout);
        put_escaped(target);
    }
    fputs("</text>\n", stdout);
}

static void free_picture(struct picture *p)
{
    size_t i;
    for (i = 0; i < p->span_count; i++) {
        free(p->spans[i].path);
        free(p->spans[i].note);
    }
    for (i = 0; i < p->frame_count; i++)
        free(p->frames[i].path);
    for (i = 0; i < p->rows; i++)
        free(p->notes[i]);
    free(p->spans);
    free(p->frames);
    free(p->notes);
    free(p->row);
}

void layout_draw(const char *name, const struct sesh_type *type, size_t widest, const char *target)
{
    struct picture p;
    size_t i;
    memset(&p, 0, sizeof p);
    add_struct(&p, type, widest, "", 0, 0);
    place_lines(&p);
    write_notes(&p);
    draw_head(&p, name, target);
    draw_legend(&p, type, widest);
    for (i = 0; i < p.span_count; i++)
        draw_span(&p, &p.spans[i]);
    draw_bytes(&p);
    draw_lines(&p);
    for (i = 0; i < p.frame_count; i++)
        draw_frame(&p, &p.frames[i]);
    for (i = 0; i < p.span_count; i++)
        draw_label(&p, &p.spans[i]);
    fputs("</svg>\n", stdout);
    free_picture(&p);
}

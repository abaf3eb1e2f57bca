/* SPDX-License-Identifier: MIT */
/*
 * rows2c: converts test rows in plain text to the array `rows` in C, on standard output.
 *
 *     rows2c tests/rows/A.txt tests/rows/B.txt ... > build/rows.c
 *
 * For a small flash, -DROWS_FROM=M -DROWS_TO=N compiles only the rows M to N - 1.
 *
 * A rows file, line by line:
 *
 *     # comment                                  empty lines are ignored, too
 *     type webuntis clip at=/result              for the rows below; see below
 *     > {"id":1.5}                               a document
 *             ^ wrong-type /id                   the error: offset, status, path
 *     = {}                                       the struct afterwards
 *     ~ /name                                    a field whose clipped bit is set
 *
 * A row is a `>` line and the lines that follow it. Without a caret the status is
 * SESH_OK. The caret is under the byte at the offset, or one past the end. The `=`
 * line is what sesh_write writes with secrets, also after an error. Only rows of
 * `type none`, which just validate the JSON text, and refused arguments have none.
 * There is a `~` line for each clipped field; without one, nothing is clipped. With
 * `merge`, consecutive `>` lines are documents read into the same struct; all but the
 * last one are valid.
 *
 * `type` is followed by the tag of a type, or none, and then any of
 *     clip last-wins reject-unknown merge lenient next at=POINTER max-depth=N work=BYTES
 *
 * Everywhere in documents, structs, pointers and paths
 *     <1F>        is the byte 0x1F; < itself is <3C>
 *     <61*300>    is 300 times the byte 0x61
 *     <"a",*47>   is 47 times the text "a",  (anything but one pair of hex digits
 *                 is text)
 * and the caret is under the < of the group.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "row.h"

#define LINE_SIZE 8192
#define TEXT_SIZE 4000 /* C99 promises string literals of 4095 bytes */
#define DOCUMENTS 16
#define CLIPPED 16

struct text {
    char bytes[TEXT_SIZE];
    size_t length;
    bool there;
};

struct options {
    char type[64];
    unsigned flags;
    unsigned long max_depth, work;
    struct text at;
};

/* The row being read. */
struct draft {
    unsigned line;
    struct options options;
    unsigned document_count;
    struct text documents[DOCUMENTS];
    char last[LINE_SIZE]; /* the last `>` line as written */
    int status;
    size_t offset;
    struct text path;
    bool has_caret;
    struct text expected;
    unsigned clipped_count;
    struct text clipped[CLIPPED];
};

static struct {
    const char *file;
    unsigned line;
    unsigned files, rows; /* how many there were so far */
    struct options options;
    struct draft draft;
    bool open; /* there is a draft */
} now;

/* The rows themselves, printed after the texts they point to. */
static FILE *table;

static void die(const char *why)
{
    fprintf(stderr, "%s:%u: %s\n", now.file, now.line, why);
    exit(1);
}

/* ---- the notation ------------------------------------------------------- */

static int hex_value(char c)
{
    const char *digits = "0123456789ABCDEFabcdef";
    const char *at = c != '\0' ? strchr(digits, c) : NULL;
    if (at == NULL) return -1;
    return (int)(at - digits) < 16 ? (int)(at - digits) : (int)(at - digits) - 6;
}

static void append(struct text *text, const char *bytes, size_t length)
{
    if (text->length + length >= TEXT_SIZE) die("the text is too long");
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
}

/* The last * before the end of the group, or NULL. */
static const char *star_of(const char *from, const char *end)
{
    while (end != from) {
        if (*--end == '*') return end;
    }
    return NULL;
}

/* Parses a group from its <. Returns what follows its >. */
static const char *parse_group(const char *from, struct text *to)
{
    const char *end = strchr(from, '>');
    const char *star;
    const char *stop;
    unsigned long times = 1;
    char byte;
    if (end == NULL) die("a < without >; < itself is <3C>");
    from++;
    star = star_of(from, end);
    stop = star != NULL ? star : end;
    if (star != NULL) {
        char *rest;
        times = strtoul(star + 1, &rest, 10);
        if (rest != end || times == 0) die("a repetition needs a number");
    }
    if (stop - from == 2 && hex_value(from[0]) >= 0 && hex_value(from[1]) >= 0) {
        byte = (char)(unsigned char)(hex_value(from[0]) * 16 + hex_value(from[1]));
        while (times-- != 0)
            append(to, &byte, 1);
        return end + 1;
    }
    if (star == NULL || stop == from) die("a group is <XX>, <XX*N> or <text*N>");
    while (times-- != 0)
        append(to, from, (size_t)(stop - from));
    return end + 1;
}

/* Parses up to `end`. */
static void parse_text(const char *from, const char *end, struct text *to)
{
    to->length = 0;
    to->there = true;
    while (from < end) {
        if (*from == '<') {
            from = parse_group(from, to);
        } else {
            append(to, from++, 1);
        }
    }
}

static void parse_line(const char *from, struct text *to)
{
    size_t length = strlen(from);
    if (length != 0 && from[length - 1] == ' ') die("a blank at the end of a line is written <20>");
    parse_text(from, from + length, to);
}

/* The byte in a UTF-8 line at which the character in this column begins. */
static const char *at_column(const char *line, size_t column)
{
    while (column != 0) {
        if (*line == '\0') die("the caret is beyond the document");
        line++;
        while (((unsigned char)*line & 0xC0) == 0x80)
            line++;
        column--;
    }
    return line;
}

/* ---- C out -------------------------------------------------------------- */

static void print_literal(const struct text *text)
{
    size_t i;
    putchar('"');
    for (i = 0; i < text->length; i++) {
        unsigned char c = (unsigned char)text->bytes[i];
        if (i != 0 && i % 90 == 0) fputs("\"\n    \"", stdout);
        /* A question mark could begin a trigraph. */
        if (c < 0x20 || c >= 0x7F || c == '?') printf("\\%03o", c);
        else if (c == '"' || c == '\\') printf("\\%c", c);
        else putchar(c);
    }
    putchar('"');
}

static void print_text(const char *name, unsigned number, const struct text *text)
{
    printf("static const SESH_ROM char r%u_%s%u[] = ", now.rows, name, number);
    print_literal(text);
    puts(";");
}

static void print_texts(const char *name, unsigned count, const struct text *texts)
{
    unsigned i;
    for (i = 0; i < count; i++)
        print_text(name, i, &texts[i]);
    if (count == 0) return;
    printf("static const SESH_ROM struct row_text r%u_%s[] = {", now.rows, name);
    for (i = 0; i < count; i++)
        printf("%s{r%u_%s%u, %lu}", i != 0 ? ", " : "", now.rows, name, i, (unsigned long)texts[i].length);
    puts("};");
}

/* Prints a row_text as a member of the row. */
static void put_text(const char *name, const struct text *text)
{
    if (!text->there) {
        fputs("{NULL, 0}, ", table);
        return;
    }
    print_text(name, 0, text);
    fprintf(table, "{r%u_%s0, %lu}, ", now.rows, name, (unsigned long)text->length);
}

static void put_row(const struct draft *d)
{
    printf("#if ROW_IS_IN(%u)\n", now.rows);
    fprintf(table, "#if ROW_IS_IN(%u)\n", now.rows);
    print_texts("document", d->document_count, d->documents);
    print_texts("clipped", d->clipped_count, d->clipped);
    fprintf(table, "    {f%u, %u, ROW_%s, %u, %lu, %d, %u, %u, %lu, %lu, r%u_document, ", now.files, d->line,
            d->options.type, d->options.flags, d->options.max_depth, d->status, d->document_count, d->clipped_count,
            d->options.work, (unsigned long)d->offset, now.rows);
    put_text("at", &d->options.at);
    put_text("path", &d->path);
    put_text("expected", &d->expected);
    if (d->clipped_count != 0) fprintf(table, "r%u_clipped},\n", now.rows);
    else fputs("NULL},\n", table);
    puts("#endif");
    fputs("#endif\n", table);
}

/* ---- rows --------------------------------------------------------------- */

/* The row is complete: checks it and prints it. */
static void end_row(void)
{
    struct draft *d = &now.draft;
    bool refused = d->status == SESH_E_ARGUMENT;
    bool wants_struct = strcmp(d->options.type, "NONE") != 0 && !refused;
    if (!now.open) return;
    now.open = false;
    if (wants_struct && !d->expected.there) die("the row before this line has no = line");
    if (!wants_struct && d->expected.there) die("the row before this line cannot have a = line");
    if (!d->has_caret) d->offset = d->documents[d->document_count - 1].length;
    put_row(d);
    now.rows++;
}

static void begin_document(const char *line)
{
    struct draft *d = &now.draft;
    bool more = now.open && (d->options.flags & ROW_MERGE) != 0 && !d->has_caret && !d->expected.there;
    if (now.options.type[0] == '\0') die("no type line yet");
    if (!more) {
        end_row();
        memset(d, 0, sizeof *d);
        d->line = now.line;
        d->options = now.options;
        d->path.there = true;
        now.open = true;
    }
    if (d->document_count == DOCUMENTS) die("too many documents");
    parse_line(line[1] == '\0' ? line + 1 : line + 2, &d->documents[d->document_count++]);
    strcpy(d->last, line);
}

static int status_named(const char *name, size_t length)
{
    static const struct {
        const char *name;
        int number;
    } statuses[] = {
#define STATUS(number, c_name, name, text) {name, number},
#include "status.def"
#undef STATUS
    };
    size_t i;
    for (i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        if (strlen(statuses[i].name) == length && memcmp(statuses[i].name, name, length) == 0)
            return statuses[i].number;
    }
    die("no such status");
    return 0;
}

/* The number of the document's bytes before the caret's column. */
static size_t offset_at(const char *line, size_t column)
{
    static struct text before;
    size_t i = 0;
    const char *end;
    if (column < 2) die("the caret is not under the document");
    if (line[1] == '\0') {
        if (column != 2) die("the caret is beyond the document");
        return 0;
    }
    /* Columns are characters; a < group has several. */
    end = at_column(line, column);
    for (i = 2; line + i < end; i++) {
        if (line[i] == '<' && strchr(line + i, '>') >= end) die("the caret is inside a < group");
    }
    parse_text(line + 2, end, &before);
    return before.length;
}

static void caret(const char *line)
{
    struct draft *d = &now.draft;
    size_t column = strspn(line, " ");
    const char *name = line + column + 1;
    size_t length;
    name += strspn(name, " ");
    length = strcspn(name, " ");
    if (d->has_caret || d->expected.there) die("the caret belongs right below the document");
    d->has_caret = true;
    d->offset = offset_at(d->last, column);
    d->status = status_named(name, length);
    name += length;
    parse_line(name + strspn(name, " "), &d->path);
}

/* ---- the type line ------------------------------------------------------ */

static const char *const type_names[] = {"NONE",
#define ROW_TYPE(tag, session) #tag,
                                         ROW_TYPES(ROW_TYPE)
#undef ROW_TYPE
};

static void set_type(const char *word)
{
    unsigned i;
    const char *name = strcmp(word, "none") == 0 ? "NONE" : word;
    for (i = 0; i < ROW_TYPE_COUNT; i++) {
        if (strcmp(name, type_names[i]) == 0) {
            strcpy(now.options.type, name);
            return;
        }
    }
    die("no such type");
}

static unsigned long number_of(const char *text, unsigned long most)
{
    char *end;
    unsigned long number = strtoul(text, &end, 10);
    if (*text == '\0' || *end != '\0' || number > most) die("not a number, or too large");
    return number;
}

static void set_option(const char *word)
{
    struct options *o = &now.options;
    if (strcmp(word, "clip") == 0) o->flags |= ROW_CLIP;
    else if (strcmp(word, "last-wins") == 0) o->flags |= ROW_LAST_WINS;
    else if (strcmp(word, "lenient") == 0) o->flags |= ROW_LENIENT;
    else if (strcmp(word, "next") == 0) o->flags |= ROW_NEXT;
    else if (strcmp(word, "reject-unknown") == 0) o->flags |= ROW_REJECT_UNKNOWN;
    else if (strcmp(word, "merge") == 0) o->flags |= ROW_MERGE;
    else if (strncmp(word, "at=", 3) == 0) parse_line(word + 3, &o->at);
    else if (strncmp(word, "max-depth=", 10) == 0) o->max_depth = number_of(word + 10, 255);
    else if (strncmp(word, "work=", 5) == 0) o->work = number_of(word + 5, 60000);
    else die("no such option");
}

static void type_line(char *line)
{
    char *word = strtok(line, " ");
    end_row();
    memset(&now.options, 0, sizeof now.options);
    word = strtok(NULL, " ");
    if (word == NULL) die("type needs a type");
    set_type(word);
    while ((word = strtok(NULL, " ")) != NULL)
        set_option(word);
    if (now.options.at.there && now.options.at.length > 255) die("the pointer is too long");
}

/* ---- files -------------------------------------------------------------- */

static void row_line(const char *line)
{
    struct draft *d = &now.draft;
    if (!now.open) die("there is no document yet");
    if (line[0] == ' ') {
        caret(line);
    } else if (line[0] == '=') {
        if (d->expected.there) die("a second = line");
        parse_line(line + 2, &d->expected);
    } else {
        if (d->clipped_count == CLIPPED) die("too many ~ lines");
        parse_line(line + 2, &d->clipped[d->clipped_count++]);
    }
}

static void take_line(char *line)
{
    size_t length = strlen(line);
    if (length == 0 || line[length - 1] != '\n') die("the line is too long, or has no end");
    line[--length] = '\0';
    if (line[strspn(line, " ")] == '\0' || line[0] == '#') return;
    if (strncmp(line, "type ", 5) == 0) type_line(line);
    else if (strncmp(line, "> ", 2) == 0 || strcmp(line, ">") == 0) begin_document(line);
    else if (line[0] == ' ' && line[strspn(line, " ")] == '^') row_line(line);
    else if (strncmp(line, "= ", 2) == 0 || strncmp(line, "~ ", 2) == 0) row_line(line);
    else die("a line begins with #, type, >, =, ~ or blanks and ^");
}

static void convert(const char *name)
{
    static char line[LINE_SIZE];
    FILE *file = fopen(name, "r");
    now.file = name;
    now.line = 0;
    memset(&now.options, 0, sizeof now.options);
    if (file == NULL) die("cannot be opened");
    printf("static const SESH_ROM char f%u[] __attribute__((unused)) = \"%s\";\n", now.files, name);
    while (fgets(line, sizeof line, file) != NULL) {
        now.line++;
        take_line(line);
    }
    now.line++;
    end_row();
    fclose(file);
    now.files++;
}

static void copy_table(void)
{
    int c;
    rewind(table);
    while ((c = getc(table)) != EOF)
        putchar(c);
}

int main(int argc, char **argv)
{
    int i;
    now.file = "rows2c";
    table = tmpfile();
    if (table == NULL) die("no temporary file");
    if (argc < 2) die("usage: rows2c FILE ...");
    puts("/* Printed by rows2c from tests/rows. Do not edit. */\n#include \"row.h\"\n");
    puts("#ifndef ROWS_TO\n#define ROWS_FROM 0\n#define ROWS_TO 65535\n#endif");
    puts("#define ROW_IS_IN(number) (ROWS_FROM <= number && number < ROWS_TO)\n");
    for (i = 1; i < argc; i++)
        convert(argv[i]);
    puts("\nconst SESH_ROM struct row rows[] = {");
    copy_table();
    printf("};\n\nconst uint16_t row_count = sizeof rows / sizeof *rows; /* of %u */\n", now.rows);
    if (fflush(stdout) != 0 || ferror(stdout) || ferror(table)) die("the output cannot be written");
    return 0;
}

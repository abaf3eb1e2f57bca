/* SPDX-License-Identifier: MIT */
/* Compares lists with the ledger of field numbers, and adds to it. */
#include "ledger.h"

#include "file.h"

#include <stdlib.h>
#include <string.h>

static const char preface[] =
    "# The field numbers that were given out. A number stays with its member and its name in\n"
    "# JSON for ever: lines are added, and none is ever changed.\n";

bool read_ledger(struct ledger *ledger, const char *path)
{
    ledger->path = path;
    return read_file(path, &ledger->text, preface);
}

/* ---- a part of the ledger ----------------------------------------------- */

/* The part of a list: its lines, behind that with its name. */
struct part {
    const char *begin, *end; /* both NULL: there is none */
    int line;                /* number of the line at begin */
};

static const char *line_after(const char *line)
{
    const char *end = strchr(line, '\n');
    return end == NULL ? line + strlen(line) : end + 1;
}

static struct part find_part(const struct ledger *ledger, const char *name)
{
    struct part part = {NULL, NULL, 1};
    char *head = text_of("[%s]\n", name);
    const char *p = ledger->text.bytes;
    int line = 1;
    for (; *p != '\0'; p = line_after(p), line++) {
        if (part.begin != NULL && (*p == '[' || *p == '\n')) break;
        if (part.begin == NULL && strncmp(p, head, strlen(head)) == 0) {
            part.begin = line_after(p);
            part.line = line + 1;
        }
    }
    part.end = part.begin == NULL ? NULL : p;
    return part;
}

/* A line of the ledger, without its newline. */
static char *line_of(const struct structure *s, unsigned number)
{
    struct text line = {NULL, 0, 0};
    put(&line, "%s %u %s ", s->tag, number, s->fields[number].member);
    put_json(&line, &s->fields[number].wire);
    return line.bytes;
}

/* The same of a name of an ENUM. */
static char *line_of_name(const struct names *n, unsigned number)
{
    struct text line = {NULL, 0, 0};
    put(&line, "%s %u %s ", n->tag, number, n->all[number - 1].id);
    put_json(&line, &n->all[number - 1].wire);
    return line.bytes;
}

static char *copy_line(const char *p)
{
    return text_of("%.*s", (int)strcspn(p, "\n"), p);
}

/* ---- the comparison ----------------------------------------------------- */

/* How many fields of the struct, or names of the list, are in the part already. */
static unsigned known_fields(const struct part *part, const char *tag)
{
    const char *p;
    char *start = text_of("%s ", tag);
    unsigned count = 0;
    for (p = part->begin; p < part->end; p = line_after(p))
        count += strncmp(p, start, strlen(start)) == 0;
    return count;
}

/* Notes a contradiction, and how to go on. */
static void contradict(struct list *list, int line, const char *what, const struct ledger *ledger, int number,
                       const char *kept)
{
    mistake(list, line,
            "%s, but %s:%d has \"%s\": add rows at the end of a struct and change none, or, to give out new "
            "numbers, say --break %s (to make, BREAK=%s)",
            what, ledger->path, number, kept, list->name, list->name);
}

static bool is_name_kept(struct list *list, const struct names *n, const struct ledger *ledger, const char *line,
                         int number)
{
    unsigned long place = strtoul(line + strlen(n->tag), NULL, 10);
    if (place < 1 || place > n->count) {
        contradict(list, n->line, text_of("%s has no name %lu", n->tag, place), ledger, number, line);
        return false;
    }
    if (is(line, line_of_name(n, (unsigned)place))) return true;
    contradict(list, n->all[place - 1].line, text_of("this row is \"%s\"", line_of_name(n, (unsigned)place)), ledger,
               number, line);
    return false;
}

static bool is_kept(struct list *list, const struct ledger *ledger, const char *line, int number)
{
    char *tag = text_of("%.*s", (int)strcspn(line, " "), line);
    const struct structure *s = find_structure(list, tag);
    unsigned long field;
    if (s == NULL && find_names(list, tag) != NULL)
        return is_name_kept(list, find_names(list, tag), ledger, line, number);
    if (s == NULL) {
        contradict(list, 1, text_of("there is no struct %s", tag), ledger, number, line);
        return false;
    }
    field = strtoul(line + strlen(tag), NULL, 10);
    if (field >= s->count) {
        contradict(list, s->line, text_of("%s has no field %lu", tag, field), ledger, number, line);
        return false;
    }
    if (is(line, line_of(s, (unsigned)field))) return true;
    contradict(list, s->fields[field].line, text_of("this row is \"%s\"", line_of(s, (unsigned)field)), ledger, number,
               line);
    return false;
}

static bool compare(struct list *list, const struct ledger *ledger, const struct part *part)
{
    const char *p;
    char *wrong_tag = text_of("%s", "");
    bool good = true;
    int number = part->line;
    for (p = part->begin; p < part->end; p = line_after(p), number++) {
        char *line = copy_line(p);
        /* Of a struct the first one says enough. */
        if (strncmp(line, wrong_tag, strlen(wrong_tag)) == 0 && *wrong_tag != '\0') continue;
        if (is_kept(list, ledger, line, number)) continue;
        wrong_tag = text_of("%.*s ", (int)strcspn(line, " "), line);
        good = false;
    }
    return good;
}

void keep_ledger(struct ledger *ledger, struct list *list, bool anew)
{
    struct part part = find_part(ledger, list->name);
    struct text added = {NULL, 0, 0}, text = {NULL, 0, 0};
    size_t i;
    unsigned k;
    if (part.begin != NULL && !anew && !compare(list, ledger, &part)) return;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = part.begin != NULL && !anew ? known_fields(&part, s->tag) : 0; k < s->count; k++)
            put(&added, "%s\n", line_of(s, k));
    }
    for (i = 0; i < list->names_count; i++) {
        const struct names *n = list->names[i];
        for (k = part.begin != NULL && !anew ? known_fields(&part, n->tag) : 0; k < n->count; k++)
            put(&added, "%s\n", line_of_name(n, k + 1));
    }
    if (part.begin == NULL) {
        put(&ledger->text, "\n[%s]\n%s", list->name, added.bytes);
        return;
    }
    put_bytes(&text, ledger->text.bytes, (size_t)((anew ? part.begin : part.end) - ledger->text.bytes));
    if (added.length > 0) put_bytes(&text, added.bytes, added.length);
    put(&text, "%s", part.end);
    ledger->text = text;
}

/* SPDX-License-Identifier: MIT */
/* Compares lists with the ledger of field numbers, and adds new fields to it. */
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

/* A list's part of the ledger: the lines after its name. */
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

static char *line_of(const char *tag, unsigned long number, const char *id, const struct text *wire)
{
    struct text line = {NULL, 0, 0};
    put(&line, "%s %lu %s ", tag, number, id);
    put_json(&line, wire);
    return line.bytes;
}

/* The ledger's line, without its newline, for a field or name that the list has now; NULL: it
   has none. *at is its line in the list. */
static char *find_line(const struct list *list, const char *tag, unsigned long number, int *at)
{
    const struct structure *s = find_structure(list, tag);
    const struct names *n = find_names(list, tag);
    *at = s != NULL ? s->line : n != NULL ? n->line : 1;
    if (s != NULL && number < s->count) {
        const struct field *f = &s->fields[number];
        *at = f->line;
        return line_of(tag, number, f->member, &f->wire);
    }
    if (s == NULL && n != NULL && number >= 1 && number <= n->count) {
        const struct name *name = &n->all[number - 1];
        *at = name->line;
        return line_of(tag, number, name->id, &name->wire);
    }
    return NULL;
}

static char *copy_line(const char *p)
{
    return text_of("%.*s", (int)strcspn(p, "\n"), p);
}

/* ---- the comparison ----------------------------------------------------- */

/* The number of the struct's fields, or of the list's names, that are already in the part. */
static unsigned known_fields(const struct part *part, const char *tag)
{
    const char *p;
    char *start = text_of("%s ", tag);
    unsigned count = 0;
    for (p = part->begin; p < part->end; p = line_after(p))
        count += strncmp(p, start, strlen(start)) == 0;
    return count;
}

/* Records a contradiction, and how to resolve it. */
static void contradict(struct list *list, int line, const char *what, const struct ledger *ledger, int number,
                       const char *kept)
{
    mistake(list, line,
            "%s, but %s:%d has \"%s\": add rows at the end of a struct and change none, or, to give out new "
            "numbers, say --break %s (to make, BREAK=%s)",
            what, ledger->path, number, kept, list->name, list->name);
}

static bool is_kept(struct list *list, const struct ledger *ledger, const char *line, int number)
{
    char *tag = text_of("%.*s", (int)strcspn(line, " "), line), *now;
    unsigned long row = strtoul(line + strlen(tag), NULL, 10);
    int at;
    now = find_line(list, tag, row, &at);
    if (now != NULL && is(line, now)) return true;
    contradict(list, at,
               now != NULL                         ? text_of("this row is \"%s\"", now)
               : find_structure(list, tag) != NULL ? text_of("%s has no field %lu", tag, row)
               : find_names(list, tag) != NULL     ? text_of("%s has no name %lu", tag, row)
                                                   : text_of("there is no struct %s", tag),
               ledger, number, line);
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
        /* One contradiction is reported for each struct. */
        if (strncmp(line, wrong_tag, strlen(wrong_tag)) == 0 && *wrong_tag != '\0') continue;
        if (is_kept(list, ledger, line, number)) continue;
        wrong_tag = text_of("%.*s ", (int)strcspn(line, " "), line);
        good = false;
    }
    return good;
}

/* Adds the lines of a tag, beginning with a number. */
static void add_lines(struct text *added, const struct list *list, const char *tag, unsigned number)
{
    const char *line;
    int at;
    while ((line = find_line(list, tag, number++, &at)) != NULL)
        put(added, "%s\n", line);
}

void keep_ledger(struct ledger *ledger, struct list *list, bool anew)
{
    struct part part = find_part(ledger, list->name);
    struct text added = {NULL, 0, 0}, text = {NULL, 0, 0};
    bool kept = part.begin != NULL && !anew;
    size_t i;
    if (kept && !compare(list, ledger, &part)) return;
    put(&added, "%s", "");
    for (i = 0; i < list->count; i++) {
        const char *tag = list->structs[i]->tag;
        add_lines(&added, list, tag, kept ? known_fields(&part, tag) : 0);
    }
    for (i = 0; i < list->names_count; i++) {
        const char *tag = list->names[i]->tag;
        add_lines(&added, list, tag, 1 + (kept ? known_fields(&part, tag) : 0));
    }
    if (part.begin == NULL) {
        put(&ledger->text, "\n[%s]\n%s", list->name, added.bytes);
        return;
    }
    put_bytes(&text, ledger->text.bytes, (size_t)((anew ? part.begin : part.end) - ledger->text.bytes));
    put(&text, "%s%s", added.bytes, part.end);
    ledger->text = text;
}

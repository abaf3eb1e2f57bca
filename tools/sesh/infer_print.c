/* SPDX-License-Identifier: MIT */
#include "infer_print.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* ---- comments -------------------------------------------------------------------- */

enum { COLUMNS = 95 };

/* A text that is safe in a comment: printable, without the characters that end or begin a
   comment. */
static char *for_comment(const char *text)
{
    char *printable = text_printable(text), *copy = text_of("%s", printable), *p;
    free(printable);
    for (p = copy; *p != '\0'; p++) {
        if ((p[0] == '*' && p[1] == '/') || (p[0] == '/' && p[1] == '*')) p[0] = '.';
    }
    return copy;
}

/* Prints the words of a text in lines; every line but the first begins with `indent`. */
static size_t put_words(const char *text, const char *indent, size_t column)
{
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        if (column + length + 1 > COLUMNS && column > strlen(indent)) {
            printf("\n%s", indent);
            column = strlen(indent);
        } else if (column > strlen(indent)) {
            putchar(' ');
            column++;
        }
        printf("%.*s", (int)length, text);
        column += length;
        text += length + strspn(text + length, " ");
    }
    return column;
}

static void put_comment(const char *text)
{
    printf("/* ");
    (void)put_words(for_comment(text), "   ", 3);
    printf(" */\n");
}

static void put_head(const struct plan *plan)
{
    size_t i;
    printf("/*\n");
    for (i = 0; i < plan->head.count; i++) {
        printf(" * ");
        (void)put_words(for_comment(plan->head.text[i]), " * ", 3);
        printf("\n");
    }
    printf(" */\n");
}

/* ---- strings ------------------------------------------------------------------------ */

static void put_string(const char *bytes, size_t length)
{
    struct text literal = {NULL, 0, 0};
    put_bytes(&literal, "", 0);
    put_literal(&literal, bytes, length, false);
    printf("\"%s\"", literal.bytes);
    free(literal.bytes);
}

/* Prints a name as a JSON string, byte for byte. */
static void put_name(const struct bytes *name)
{
    put_string(name->text, name->length);
}

/* Prints a sentence that becomes a C comment in the header. A backslash at its end would join
   two lines, and ?? may begin a trigraph. */
static void put_doc(const char *doc)
{
    char *comment = for_comment(doc), *from, *to = comment;
    for (from = comment; *from != '\0'; from++) {
        if ((from[0] == '\\' && from[1] == '\0') || (from[0] == '?' && from[1] == '?')) continue;
        *to++ = *from;
    }
    put_string(comment, (size_t)(to - comment));
}

/* ---- rows ----------------------------------------------------------------------------- */

static void put_kind(const struct plan_field *f)
{
    static const char *const names[] = {"INT", "INT32", "UINT", "TIME", "DATE_TIME", "BOOL", "STREAM"};
    if (f->list) printf(f->each ? "EACH(" : "LIST(");
    if (f->kind == PLAN_STR || f->kind == PLAN_BYTES) printf("%s(%lu)", f->kind == PLAN_STR ? "STR" : "BYTES", f->size);
    else if (f->names != NULL) printf("%s(%s)", f->kind == PLAN_SET ? "SET" : "ENUM", f->names->tag);
    else if (f->kind == PLAN_OBJECT) printf("OBJECT(%s)", f->object->tag);
    else printf("%s", names[f->kind]);
    if (f->each) printf(")");
    else if (f->list) printf(", %lu)", f->elements);
}

static void put_field(const struct plan_field *f)
{
    static const char *const flags[] = {"REQUIRED", "NULLABLE", "OPTIONAL"};
    size_t i;
    if (f->comment != NULL) put_comment(text_of("%s: %s", f->member, f->comment));
    printf("FIELD(%s, ", f->member);
    put_name(&f->wire);
    printf(", ");
    put_kind(f);
    printf(", %s%s%s%s, ", flags[f->presence], f->secret ? " | SECRET" : "", f->quoted ? " | QUOTED" : "",
           f->one_or_many ? " | ONE_OR_MANY" : "");
    put_doc(f->doc);
    printf(")\n");
    for (i = 0; i < f->also_count; i++) {
        printf("ALSO(");
        put_name(&f->also[i]);
        printf(")\n");
    }
}

static void put_struct(const struct plan *plan, const struct plan_struct *s)
{
    size_t i;
    const char *doc = s->doc;
    if (doc == NULL) doc = s == plan->root ? "What the service answers." : text_of("The object %s.", s->words);
    printf("\n");
    if (s == plan->root) printf("SESSION(%s, ", s->tag);
    else if (s->bare == 0) printf("STRUCT(%s, ", s->tag);
    else printf("STRUCT_OR_STRING(%s, %s, ", s->tag, s->fields[s->bare - 1].member);
    put_doc(doc);
    printf(")\n");
    for (i = 0; i < s->count; i++)
        put_field(&s->fields[i]);
    for (i = 0; i < s->left.count; i++)
        put_comment(s->left.text[i]);
    if (s->prefix.length != 0) {
        printf("PREFIX(");
        put_name(&s->prefix);
        printf(")\n");
    }
    printf("END\n");
}

static void put_list_of_names(const struct plan_names *names)
{
    size_t i;
    printf("\n%s(%s, ", names->any_case ? "ENUM_ANY_CASE" : "ENUM", names->tag);
    put_doc(text_of("Names of %s.", names->words));
    printf(")\n");
    for (i = 0; i < names->count; i++) {
        printf("NAME(%s, ", names->ids[i]);
        put_name(&names->wire[i]);
        printf(", \"\")\n");
    }
    printf("END\n");
}

void infer_print(const struct plan *plan)
{
    size_t i;
    put_head(plan);
    for (i = 0; i < plan->names_count; i++)
        put_list_of_names(plan->names[i]);
    for (i = 0; i < plan->count; i++)
        put_struct(plan, plan->all[i]);
}

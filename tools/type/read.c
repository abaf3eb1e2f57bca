/* SPDX-License-Identifier: MIT */
/* Reads a list. Rows become nodes, NAME(argument, ...), and nodes become fields. */
#include "read.h"

#include "file.h"
#include "lex.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- nodes -------------------------------------------------------------- */

enum node_kind { NODE_NAME, NODE_NUMBER, NODE_STRING, NODE_CALL };

struct node {
    enum node_kind kind;
    int line;
    struct text text;  /* the name, the digits, or the string's value */
    struct node *args; /* of a call */
    size_t count;
    struct node *joined; /* the next node after a |, or NULL */
};

struct parser {
    struct list *list;
    const struct token *tokens, *next;
    struct structure *open; /* the struct whose END has not been read, or NULL */
    struct names *names;    /* the same for a list of names */
};

static bool at(const struct parser *p, char c)
{
    return p->next->kind == TOKEN_OTHER && p->next->text.bytes[0] == c;
}

/* Describes the next token for a sentence. */
static char *shown(const struct parser *p)
{
    if (p->next->kind == TOKEN_END) return text_of("the end of the file");
    if (p->next->kind == TOKEN_STRING) return text_of("a string");
    return text_of("`%s`", p->next->text.bytes);
}

/* Records that something else is expected next, unless the row has a string without an end.
   Returns false. */
static bool misplaced(struct parser *p, const char *what)
{
    bool follows = p->next->open || (p->next != p->tokens && p->next[-1].open);
    if (!follows) mistake(p->list, p->next->line, "%s where %s is expected", shown(p), what);
    return false;
}

static bool parse_arguments(struct parser *p, struct node *call, int depth);

static bool parse_argument(struct parser *p, struct node *node, int depth)
{
    memset(node, 0, sizeof *node);
    node->line = p->next->line;
    node->text = p->next->text;
    switch (p->next->kind) {
    case TOKEN_STRING: node->kind = NODE_STRING; break;
    case TOKEN_NUMBER: node->kind = NODE_NUMBER; break;
    case TOKEN_NAME: node->kind = NODE_NAME; break;
    default: return misplaced(p, "an argument");
    }
    p->next++;
    if (node->kind == NODE_NAME && at(p, '(')) {
        node->kind = NODE_CALL;
        if (depth > 4) {
            mistake(p->list, node->line, "parentheses are nested too deep");
            return false;
        }
        if (!parse_arguments(p, node, depth + 1)) return false;
    }
    if (!at(p, '|')) return true;
    p->next++;
    node->joined = (struct node *)allocate(sizeof *node->joined);
    return parse_argument(p, node->joined, depth);
}

/* Reads from the ( after the name to its ). */
static bool parse_arguments(struct parser *p, struct node *call, int depth)
{
    do {
        p->next++;
        call->args = (struct node *)grow(call->args, call->count, sizeof *call->args);
        if (!parse_argument(p, &call->args[call->count++], depth)) return false;
    } while (at(p, ','));
    if (!at(p, ')')) return misplaced(p, "a comma or )");
    p->next++;
    return true;
}

/* ---- numbers, flags, kinds ---------------------------------------------- */

static unsigned long take_number(struct list *list, const struct node *node, const char *what, unsigned long least)
{
    const char *digits = node->text.bytes;
    unsigned long number = 0;
    size_t i;
    if (node->kind != NODE_NUMBER) {
        mistake(list, node->line, "%s must be a number", what);
        return least;
    }
    if (digits[strspn(digits, "0123456789")] != '\0') {
        mistake(list, node->line, "%s is %s: a plain decimal number is needed", what, digits);
        return least;
    }
    if (digits[0] == '0' && digits[1] != '\0') {
        mistake(list, node->line, "%s is %s: C takes a number that begins with 0 for octal; write it without the 0",
                what, digits);
        return least;
    }
    for (i = 0; digits[i] != '\0' && number <= 32767; i++)
        number = 10 * number + (unsigned long)(digits[i] - '0');
    if (number >= least && number <= 32767) return number;
    mistake(list, node->line, "%s is %s, not a number from %lu to 32,767%s", what, digits, least,
            least == 2 ? " (bytes with the NUL)" : "");
    return least;
}

static unsigned flag_of(const char *name)
{
    return is(name, "REQUIRED")      ? REQUIRED
           : is(name, "NULLABLE")    ? NULLABLE
           : is(name, "OPTIONAL")    ? OPTIONAL
           : is(name, "SECRET")      ? SECRET
           : is(name, "QUOTED")      ? QUOTED
           : is(name, "ONE_OR_MANY") ? ONE_OR_MANY
                                     : 0;
}

static void take_flags(struct list *list, const struct node *node, struct field *f)
{
    static const char *const flags[] = {"REQUIRED", "NULLABLE", "OPTIONAL", "SECRET", "QUOTED", "ONE_OR_MANY"};
    unsigned presence;
    for (; node != NULL; node = node->joined) {
        unsigned flag = node->kind == NODE_NAME ? flag_of(node->text.bytes) : 0;
        if (flag == 0) {
            mistake(list, node->line,
                    "%s is not a flag: there are REQUIRED, NULLABLE, OPTIONAL, SECRET, QUOTED and ONE_OR_MANY%s",
                    node->text.bytes, node->kind == NODE_NAME ? hint_at_nearest(node->text.bytes, flags, 6) : "");
        }
        if ((f->flags & flag) != 0) mistake(list, node->line, "%s stands twice", node->text.bytes);
        f->flags |= flag;
    }
    presence = f->flags & (REQUIRED | NULLABLE | OPTIONAL);
    if ((presence & (presence - 1)) != 0)
        mistake(list, f->line, "a field is one of REQUIRED, NULLABLE and OPTIONAL; %s is more", f->member);
    if (presence == 0) f->flags |= OPTIONAL;
    if ((f->flags & QUOTED) != 0 && (f->kind != NULL ? !f->kind->quotable : f->object != NULL))
        mistake(list, f->line, "QUOTED is for numbers and bools; %s is %s", f->member, spelled_one(f));
    if ((f->flags & ONE_OR_MANY) != 0 && !f->list && !is_set(f) && (f->kind != NULL || f->object != NULL))
        mistake(list, f->line, "ONE_OR_MANY is for lists and sets; %s is %s", f->member, spelled_one(f));
}

static void unknown_kind(struct list *list, const struct node *node)
{
    static const char *const arguments[] = {"", "(n)", "(tag)"};
    const char *words[32] = {"OBJECT", "LIST", "EACH"};
    struct text all = {NULL, 0, 0};
    size_t i;
    const char *near;
    for (i = 0; i < kinds_count; i++)
        words[3 + i] = kinds[i].name;
    for (i = 0; i < kinds_count; i++)
        put(&all, "%s%s, ", kinds[i].name, arguments[kinds[i].argument]);
    near = nearest(node->text.bytes, words, 3 + kinds_count);
    if (find_structure(list, node->text.bytes) != NULL)
        mistake(list, node->line, "%s is a struct, and not a kind: OBJECT(%s)", node->text.bytes, node->text.bytes);
    else if (*near == '\0')
        mistake(list, node->line, "%s is not a kind: there are %sOBJECT(tag), LIST(kind, n) and EACH(kind)",
                node->text.bytes, all.bytes);
    else mistake(list, node->line, "%s is not a kind; the nearest is %s", node->text.bytes, near);
}

/* Takes a kind and what is in its parentheses. */
static void take_scalar(struct list *list, const struct node *node, struct field *f)
{
    const char *name = node->text.bytes;
    bool called = node->kind == NODE_CALL;
    f->kind = find_kind(name);
    if (is(name, "OBJECT")) {
        if (!called || node->count != 1 || node->args[0].kind != NODE_NAME)
            mistake(list, node->line, "OBJECT needs the tag of its struct: OBJECT(tag)");
        else f->object = node->args[0].text.bytes;
    } else if (f->kind == NULL) {
        unknown_kind(list, node);
    } else if (f->kind->argument == ARGUMENT_NONE && called) {
        mistake(list, node->line, "%s takes no size", name);
    } else if (has_names(f)) {
        if (!called || node->count != 1 || node->args[0].kind != NODE_NAME)
            mistake(list, node->line, "%s needs the tag of its list of names: %s(tag)", name, name);
        else f->listed = node->args[0].text.bytes;
    } else if (is_sized(f) && (!called || node->count != 1)) {
        mistake(list, node->line, "%s needs its capacity in bytes: %s(40)", name, name);
        f->size = 2;
    } else if (is_sized(f)) {
        f->size = take_number(list, &node->args[0], text_of("the capacity of %s", f->member), is_bytes(f) ? 1 : 2);
    }
}

/* Takes what a list or an EACH holds. */
static void take_element(struct list *list, const struct node *node, struct field *f)
{
    const struct node *of = &node->args[0];
    const char *shape = f->each ? "an EACH" : "a list";
    if (of->kind != NODE_NAME && of->kind != NODE_CALL) {
        mistake(list, node->line, "the first argument of %s is a kind: %s(STR(40)%s)", node->text.bytes,
                node->text.bytes, f->each ? "" : ", 8");
        return;
    }
    if (is(of->text.bytes, "LIST") || is(of->text.bytes, "EACH")) {
        mistake(list, node->line, "%s cannot hold lists", shape);
        return;
    }
    take_scalar(list, of, f);
    if (f->kind != NULL && f->kind->parts)
        mistake(list, node->line, "%s cannot hold a %s: it has no place for more than one", shape, f->kind->name);
    if (is_set(f)) mistake(list, node->line, "%s cannot hold a SET, which is an array itself", shape);
    if (is_bytes(f)) mistake(list, node->line, "%s cannot hold BYTES: put them into a struct of their own", shape);
}

static void take_kind(struct list *list, const struct node *node, struct field *f)
{
    f->elements = 1;
    if (node->joined != NULL) mistake(list, node->line, "a field has one kind; | joins flags");
    if (node->kind != NODE_NAME && node->kind != NODE_CALL) {
        mistake(list, node->line, "the third argument is the kind, such as STR(40)");
        return;
    }
    f->list = is(node->text.bytes, "LIST");
    f->each = is(node->text.bytes, "EACH");
    if (!f->list && !f->each) {
        take_scalar(list, node, f);
        return;
    }
    if (node->kind != NODE_CALL || node->count != (f->list ? 2 : 1)) {
        if (f->list) mistake(list, node->line, "LIST needs a kind and how many it holds: LIST(STR(40), 8)");
        else mistake(list, node->line, "EACH needs a kind: EACH(OBJECT(tag))");
        f->list = f->each = false;
        return;
    }
    if (f->list) f->elements = take_number(list, &node->args[1], text_of("the number of elements of %s", f->member), 1);
    take_element(list, node, f);
}

/* ---- the former syntax -------------------------------------------------- */

static void former(struct list *list, const struct node *node, const char *now)
{
    mistake(list, node->line, "written in the former syntax: now it is %s; see docs/migration.md", now);
}

/* FIELD(tag, member, "name", KIND, of, elements, PRESENCE, SECRECY, "doc") */
static bool is_former_field(const struct node *node)
{
    return node->count >= 3 && node->args[1].kind == NODE_NAME && node->args[2].kind == NODE_STRING;
}

static char *former_kind(const struct node *args)
{
    const char *kind = args[3].text.bytes, *of = args[4].text.bytes, *elements = args[5].text.bytes;
    if (is(kind, "STR_ARRAY")) return text_of("LIST(STR(%s), %s)", of, elements);
    if (is(kind, "OBJECT_ARRAY")) return text_of("LIST(OBJECT(%s), %s)", of, elements);
    if (is(kind, "STR") || is(kind, "OBJECT")) return text_of("%s(%s)", kind, of);
    return text_of("%s", kind);
}

static void show_former_field(struct list *list, const struct node *node)
{
    const struct node *a = node->args;
    struct text now = {NULL, 0, 0};
    const char *presence = a[6].text.bytes;
    bool secret;
    if (node->count != 9) {
        former(list, node, "FIELD(member, \"name\", KIND, FLAGS, \"doc\")");
        return;
    }
    secret = is(a[7].text.bytes, "SECRET");
    put(&now, "FIELD(%s, \"", a[1].text.bytes);
    put_literal(&now, a[2].text.bytes, a[2].text.length, false);
    put(&now, "\", %s, ", former_kind(a));
    if (!secret) put(&now, "%s", presence);
    else if (is(presence, "OPTIONAL")) put(&now, "SECRET");
    else put(&now, "%s | SECRET", presence);
    put(&now, ", \"");
    put_literal(&now, a[8].text.bytes, a[8].text.length, false);
    put(&now, "\")");
    former(list, node, now.bytes);
}

/* ---- rows --------------------------------------------------------------- */

static bool has_arguments(struct list *list, const struct node *node, size_t count, const char *form)
{
    if (node->count == count) return true;
    mistake(list, node->line, "%s has %lu argument%s here: write %s", node->text.bytes, (unsigned long)node->count,
            node->count == 1 ? "" : "s", form);
    return false;
}

static bool argument_is(struct list *list, const struct node *node, size_t i, enum node_kind kind, const char *form)
{
    if (node->args[i].kind == kind && node->args[i].joined == NULL) return true;
    mistake(list, node->args[i].line, "argument %lu must be a %s: write %s", (unsigned long)i + 1,
            kind == NODE_NAME ? "name" : "string", form);
    return false;
}

/* Begins a struct or a list of names. */
static void begin_node(struct parser *p, const struct node *node)
{
    const char *tag = p->open != NULL ? p->open->tag : p->names != NULL ? p->names->tag : NULL;
    if (tag != NULL) mistake(p->list, node->line, "%s has no END before this", tag);
    p->open = NULL;
    p->names = NULL;
}

static void begin_struct(struct parser *p, const struct node *node, bool bare, const char *form)
{
    struct list *list = p->list;
    struct structure *s = (struct structure *)allocate(sizeof *s);
    size_t last = bare ? 2 : 1;
    begin_node(p, node);
    p->open = s;
    s->line = node->line;
    s->session = is(node->text.bytes, "SESSION");
    s->tag = "";
    put_bytes(&s->doc, "", 0);
    if (has_arguments(list, node, last + 1, form) && argument_is(list, node, 0, NODE_NAME, form)) {
        s->tag = node->args[0].text.bytes;
        if (bare && argument_is(list, node, 1, NODE_NAME, form)) s->bare = node->args[1].text.bytes;
        if (argument_is(list, node, last, NODE_STRING, form)) s->doc = node->args[last].text;
    }
    list->structs = (struct structure **)grow(list->structs, list->count, sizeof(struct structure *));
    list->structs[list->count++] = s;
}

static void begin_names(struct parser *p, const struct node *node, const char *form)
{
    struct list *list = p->list;
    struct names *n = (struct names *)allocate(sizeof *n);
    begin_node(p, node);
    p->names = n;
    n->line = node->line;
    n->any_case = is(node->text.bytes, "ENUM_ANY_CASE");
    n->tag = "";
    put_bytes(&n->doc, "", 0);
    if (has_arguments(list, node, 2, form) && argument_is(list, node, 0, NODE_NAME, form)) {
        n->tag = node->args[0].text.bytes;
        if (argument_is(list, node, 1, NODE_STRING, form)) n->doc = node->args[1].text;
    }
    list->names = (struct names **)grow(list->names, list->names_count, sizeof(struct names *));
    list->names[list->names_count++] = n;
}

static void take_name(struct parser *p, const struct node *node)
{
    static const char form[] = "NAME(id, \"name\", \"doc\")";
    struct names *n = p->names;
    struct name *name;
    if (n == NULL) {
        mistake(p->list, node->line, "this NAME is in no list of names: ENUM or ENUM_ANY_CASE begins one");
        return;
    }
    n->all = (struct name *)grow(n->all, n->count, sizeof *n->all);
    name = &n->all[n->count++];
    memset(name, 0, sizeof *name);
    name->line = node->line;
    name->id = "";
    put_bytes(&name->wire, "", 0);
    put_bytes(&name->doc, "", 0);
    name->broken = !has_arguments(p->list, node, 3, form) || !argument_is(p->list, node, 0, NODE_NAME, form) ||
                   !argument_is(p->list, node, 1, NODE_STRING, form) ||
                   !argument_is(p->list, node, 2, NODE_STRING, form);
    if (name->broken) return;
    name->id = node->args[0].text.bytes;
    name->wire = node->args[1].text;
    name->doc = node->args[2].text;
}

static bool is_in_struct(struct parser *p, const struct node *node)
{
    if (p->open == NULL) {
        mistake(p->list, node->line, "this %s is in no struct: SESSION, STRUCT or STRUCT_OR_STRING begins one",
                node->text.bytes);
        return false;
    }
    if (p->open->has_prefix && !is(node->text.bytes, "END")) {
        mistake(p->list, node->line, "PREFIX is the last row of a struct; this %s comes after it", node->text.bytes);
    }
    return true;
}

static void take_field(struct parser *p, const struct node *node)
{
    static const char form[] = "FIELD(member, \"name\", KIND, FLAGS, \"doc\")";
    struct list *list = p->list;
    struct structure *s = p->open;
    struct field *f;
    if (!is_in_struct(p, node)) return;
    s->fields = (struct field *)grow(s->fields, s->count, sizeof *s->fields);
    f = &s->fields[s->count++];
    memset(f, 0, sizeof *f);
    f->line = node->line;
    f->elements = 1;
    f->member = "";
    put_bytes(&f->wire, "", 0);
    put_bytes(&f->doc, "", 0);
    if (is_former_field(node)) {
        f->member = node->args[1].text.bytes;
        f->wire = node->args[2].text;
        show_former_field(list, node);
        return;
    }
    if (node->count >= 1 && node->args[0].kind == NODE_NAME) f->member = node->args[0].text.bytes;
    if (node->count >= 2 && node->args[1].kind == NODE_STRING) f->wire = node->args[1].text;
    f->broken = !has_arguments(list, node, 5, form);
    if (f->broken) return;
    if (!argument_is(list, node, 0, NODE_NAME, form)) f->broken = true;
    if (!argument_is(list, node, 1, NODE_STRING, form)) f->broken = true;
    take_kind(list, &node->args[2], f);
    take_flags(list, &node->args[3], f);
    if (argument_is(list, node, 4, NODE_STRING, form)) f->doc = node->args[4].text;
}

static void take_also(struct parser *p, const struct node *node)
{
    static const char form[] = "ALSO(\"name\")";
    struct structure *s = p->open;
    struct also *also;
    if (!is_in_struct(p, node) || !has_arguments(p->list, node, 1, form) ||
        !argument_is(p->list, node, 0, NODE_STRING, form))
        return;
    if (s->count == 0) {
        mistake(p->list, node->line, "ALSO gives the row above it another name; there is no row above it");
        return;
    }
    s->also = (struct also *)grow(s->also, s->also_count, sizeof *s->also);
    also = &s->also[s->also_count++];
    also->line = node->line;
    also->field = s->count - 1;
    also->name = node->args[0].text;
}

static void take_prefix(struct parser *p, const struct node *node)
{
    static const char form[] = "PREFIX(\"text\")";
    struct structure *s = p->open;
    if (!is_in_struct(p, node)) return;
    if (node->count == 2 && node->args[0].kind == NODE_NAME && node->args[1].kind == NODE_STRING) {
        struct text now = {NULL, 0, 0};
        put(&now, "PREFIX(\"");
        put_literal(&now, node->args[1].text.bytes, node->args[1].text.length, false);
        put(&now, "\")");
        former(p->list, node, now.bytes);
        s->prefix = node->args[1].text;
    } else if (has_arguments(p->list, node, 1, form) && argument_is(p->list, node, 0, NODE_STRING, form)) {
        s->prefix = node->args[0].text;
    } else {
        return;
    }
    s->has_prefix = true;
    s->prefix_line = node->line;
}

static void take_end(struct parser *p, const struct node *node)
{
    if (node->count != 0) former(p->list, node, "END");
    if (p->names != NULL) p->names = NULL;
    else if (is_in_struct(p, node)) p->open = NULL;
}

static void take_row(struct parser *p, const struct node *node)
{
    static const char *const words[] = {"SESSION", "STRUCT", "STRUCT_OR_STRING", "FIELD", "ALSO", "PREFIX",
                                        "ENUM",    "NAME",   "ENUM_ANY_CASE",    "END"};
    const char *word = node->text.bytes;
    if (is(word, "SESSION")) begin_struct(p, node, false, "SESSION(tag, \"doc\")");
    else if (is(word, "STRUCT")) begin_struct(p, node, false, "STRUCT(tag, \"doc\")");
    else if (is(word, "STRUCT_OR_STRING")) begin_struct(p, node, true, "STRUCT_OR_STRING(tag, member, \"doc\")");
    else if (is(word, "FIELD")) take_field(p, node);
    else if (is(word, "ALSO")) take_also(p, node);
    else if (is(word, "PREFIX")) take_prefix(p, node);
    else if (is(word, "ENUM")) begin_names(p, node, "ENUM(tag, \"doc\")");
    else if (is(word, "ENUM_ANY_CASE")) begin_names(p, node, "ENUM_ANY_CASE(tag, \"doc\")");
    else if (is(word, "NAME")) take_name(p, node);
    else if (is(word, "END")) take_end(p, node);
    else
        mistake(p->list, node->line, "%s begins no row%s", word,
                hint_at_nearest(word, words, sizeof words / sizeof words[0]));
}

/* After a syntax error, continues with the next line that begins with a name, as rows do. */
static void skip_row(struct parser *p)
{
    while (p->next->kind != TOKEN_END && !(p->next->first && p->next->kind == TOKEN_NAME))
        p->next++;
}

static void parse_row(struct parser *p)
{
    struct node node;
    memset(&node, 0, sizeof node);
    node.kind = NODE_NAME;
    node.line = p->next->line;
    node.text = p->next->text;
    if (p->next->kind != TOKEN_NAME) {
        (void)misplaced(p, "a row");
        p->next++;
        skip_row(p);
        return;
    }
    p->next++;
    if (at(p, '(')) {
        node.kind = NODE_CALL;
        if (!parse_arguments(p, &node, 0)) {
            skip_row(p);
            return;
        }
    }
    take_row(p, &node);
}

/* ---- the file ----------------------------------------------------------- */

/* "webuntis" for "src/schema/webuntis.def", or NULL. */
static char *name_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *name = text_of("%s", slash == NULL ? path : slash + 1);
    size_t length = strlen(name);
    if (length < 5 || !is(name + length - 4, ".def")) {
        fprintf(stderr, "sesh-type: %s: the file's name must be NAME.def\n", path);
        return NULL;
    }
    name[length - 4] = '\0';
    if (name[0] < 'a' || name[0] > 'z' || name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] != '\0') {
        fprintf(stderr, "sesh-type: %s: the name must be a C identifier in lower case, such as my_session.def\n", path);
        return NULL;
    }
    return name;
}

int read_list(const char *path, struct list **read)
{
    struct list *list = (struct list *)allocate(sizeof *list);
    struct text text;
    struct parser p;
    *read = list;
    list->path = path;
    list->name = name_of(path);
    if (list->name == NULL) return 2;
    if (!read_file(path, &text, NULL)) return 3;
    if (memchr(text.bytes, '\0', text.length) != NULL) {
        mistake(list, 1, "the file has a NUL byte in it: it is no text, or not in UTF-8");
        return 0;
    }
    p.list = list;
    p.open = NULL;
    p.names = NULL;
    p.next = p.tokens = split(list, text.bytes, text.length);
    while (p.next->kind != TOKEN_END)
        parse_row(&p);
    if (p.open != NULL) mistake(list, p.open->line, "%s has no END", p.open->tag);
    if (p.names != NULL) mistake(list, p.names->line, "%s has no END", p.names->tag);
    return 0;
}

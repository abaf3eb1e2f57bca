/* SPDX-License-Identifier: MIT */
/*
 * mutate: lists small faults that could be made in C source, and makes one.
 *
 *     mutate list FILE ...                           the faults, one a line
 *     mutate make FILE START LENGTH TEXT             the file with one of them
 *
 * A line of the list has fields with tabs between them: FILE, LINE, START and
 * LENGTH in bytes, the TEXT to stand there instead, the function (- outside),
 * and the source lines concerned before and after, with single blanks.
 *
 * The faults: another relational, logical, arithmetic, bit or assignment
 * operator; an operand of && and || that does not count; a condition that is
 * always true, never true, or negated (so a guard that is gone is one); an
 * assignment, call, break or continue that is gone; a number or character one
 * more or less; a flag left out of a set; another boolean or status.
 *
 * It knows C by its tokens, as clang-format sets them, not by its grammar: what
 * does not compile is not counted.
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SIZE 200000
#define MAX_TOKENS 40000
#define MAX_FAULTS 20000
#define TEXT_SIZE 300
#define NONE (-1)

enum kind { WORD, NUMBER, CHARACTER, STRING, PUNCTUATION };

struct token {
    enum kind kind;
    int start, length;
    int line;
    int pair;      /* of a bracket: the other one */
    int statement; /* the first token of the statement that it is in */
    int function;  /* the token of the function's name, NONE outside */
    bool macro;    /* in a #define */
};

struct fault {
    int start, length;
    int function;
    char text[TEXT_SIZE];
};

static const char *file;
static char source[MAX_SIZE];
static int size;
static struct token tokens[MAX_TOKENS];
static int count;
static struct fault faults[MAX_FAULTS];
static int fault_count;

static void die(const char *why)
{
    fprintf(stderr, "mutate: %s: %s\n", file, why);
    exit(2);
}

/* ---- tokens ------------------------------------------------------------- */

static bool is(int i, const char *text)
{
    if (i < 0 || i >= count) return false;
    return (int)strlen(text) == tokens[i].length && memcmp(source + tokens[i].start, text, strlen(text)) == 0;
}

static bool is_one_of(int i, const char *const *texts)
{
    for (; *texts != NULL; texts++) {
        if (is(i, *texts)) return true;
    }
    return false;
}

static bool is_kind(int i, enum kind kind)
{
    return i >= 0 && i < count && tokens[i].kind == kind;
}

static int literal_length(const char *p)
{
    int n = 1;
    while (p[n] != p[0]) {
        if (p[n] == '\\') n++;
        if (p[n] == '\0' || p[n] == '\n') die("a literal without end");
        n++;
    }
    return n + 1;
}

static int punctuation_length(const char *p)
{
    static const char *const longer[] = {"<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=",
                                         "&&",  "||",  "+=",  "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##", NULL};
    const char *const *l;
    for (l = longer; *l != NULL; l++) {
        if (strncmp(p, *l, strlen(*l)) == 0) return (int)strlen(*l);
    }
    return 1;
}

static int token_length(const char *p, enum kind *kind)
{
    int n = 1;
    if (isalpha((unsigned char)*p) || *p == '_' || isdigit((unsigned char)*p)) {
        *kind = isdigit((unsigned char)*p) ? NUMBER : WORD;
        while (isalnum((unsigned char)p[n]) || p[n] == '_')
            n++;
        return n;
    }
    *kind = *p == '"' ? STRING : *p == '\'' ? CHARACTER : PUNCTUATION;
    return *kind == PUNCTUATION ? punctuation_length(p) : literal_length(p);
}

/* Where a directive or a comment ends that begins here; 0: none does. */
static int skipped_length(const char *p, bool first_in_line)
{
    const char *end = NULL;
    if (p[0] == '/' && p[1] == '*') end = strstr(p + 2, "*/");
    if (end != NULL) return (int)(end - p) + 2;
    if (*p != '#' || !first_in_line) return 0;
    if (strncmp(p, "#define ", 8) == 0) {
        /* The body's tokens count, not the name. */
        end = p + 8;
        while (isalnum((unsigned char)*end) || *end == '_')
            end++;
        return (int)(end - p);
    }
    for (end = p; *end != '\0' && (*end != '\n' || end[-1] == '\\');)
        end++;
    return (int)(end - p);
}

static void tokenize(void)
{
    bool first = true; /* in its line */
    bool macro = false;
    int at = 0;
    int line = 1;
    count = 0;
    while (at < size) {
        const char *p = source + at;
        int n = skipped_length(p, first);
        if (n != 0) {
            macro = macro || strncmp(p, "#define ", 8) == 0;
        } else if (isspace((unsigned char)*p) || *p == '\\') {
            if (*p == '\n' && source[at - 1] != '\\') macro = false;
            n = 1;
        } else {
            struct token *t = &tokens[count++];
            if (count == MAX_TOKENS) die("too many tokens");
            memset(t, 0, sizeof *t);
            n = token_length(p, &t->kind);
            t->start = at;
            t->length = n;
            t->line = line;
            t->macro = macro;
        }
        first = *p == '\n' || (first && isspace((unsigned char)*p));
        for (; n != 0; n--)
            line += source[at++] == '\n';
    }
}

/* ---- structure ---------------------------------------------------------- */

static void pair_brackets(void)
{
    int open[200];
    int depth = 0;
    int i;
    for (i = 0; i < count; i++) {
        tokens[i].pair = NONE;
        if (is(i, "(") || is(i, "[") || is(i, "{")) {
            if (depth == 200) die("nested too deep");
            open[depth++] = i;
        } else if (is(i, ")") || is(i, "]") || is(i, "}")) {
            if (depth == 0) die("a bracket closes nothing");
            tokens[i].pair = open[--depth];
            tokens[open[depth]].pair = i;
        }
    }
}

/* Does this token end what was before, so that a statement begins after it? */
static bool ends_statement(int i)
{
    static const char *const always[] = {";", "{", "}", "else", "do", NULL};
    static const char *const heads[] = {"if", "for", "while", "switch", NULL};
    if (is_one_of(i, always)) return true;
    if (is(i, ")")) return is_one_of(tokens[i].pair - 1, heads);
    return is(i, ":") && (is(i - 1, "default") || is(i - 2, "case"));
}

static void find_statements(void)
{
    int statement = 0;
    int function = NONE;
    int depth = 0;
    int parentheses = 0;
    int i;
    for (i = 0; i < count; i++) {
        tokens[i].statement = tokens[i].macro ? i : statement;
        tokens[i].function = tokens[i].macro ? NONE : function;
        if (tokens[i].macro) continue;
        parentheses += is(i, "(") - is(i, ")");
        if (is(i, "{")) {
            if (depth++ == 0 && is(i - 1, ")")) function = tokens[i - 1].pair - 1;
        } else if (is(i, "}") && --depth == 0) {
            function = NONE;
        }
        if (parentheses == 0 && ends_statement(i)) statement = i + 1;
    }
}

static bool is_type(int i)
{
    static const char *const types[] = {
        "static",   "const",    "char",    "int",       "unsigned", "uint8_t", "uint16_t", "uint32_t",    "size_t",
        "uint64_t", "int64_t",  "int8_t",  "bool",      "struct",   "typedef", "enum",     "sesh_offset", "volatile",
        "void",     "SESH_ROM", "__m128i", "SESH_FAST", "extern",   "inline",  NULL};
    return is_one_of(i, types) || (is(i - 1, "struct") && is_kind(i, WORD));
}

/* Is this token the ) of a cast? */
static bool is_cast(int i)
{
    return is(i, ")") && is_type(tokens[i].pair + 1);
}

/* Does an operand end with this token, so that an operator after it has two? */
static bool ends_operand(int i)
{
    static const char *const words[] = {"return", "case", "sizeof", "else", "do", NULL};
    if (is_kind(i, NUMBER) || is_kind(i, CHARACTER) || is_kind(i, STRING)) return true;
    if (is_kind(i, WORD)) return !is_one_of(i, words) && !is_type(i);
    return is(i, "]") || (is(i, ")") && !is_cast(i));
}

/* ---- faults ------------------------------------------------------------- */

static void add(int first, int last, const char *text)
{
    struct fault *f = &faults[fault_count];
    int i;
    f->start = tokens[first].start;
    f->length = tokens[last].start + tokens[last].length - f->start;
    f->function = tokens[first].function;
    if (strlen(text) >= sizeof f->text) die("the text is too long");
    strcpy(f->text, text);
    for (i = 0; i < fault_count; i++) {
        if (faults[i].start == f->start && faults[i].length == f->length && strcmp(faults[i].text, text) == 0) return;
    }
    if (++fault_count == MAX_FAULTS) die("too many faults");
}

/* Operators and words, and what may stand there instead. */
static const char *const exchanges[][3] = {
    {"<", "<=", ">="},       {"<=", "<", ">"},        {">", ">=", "<="},
    {">=", ">", "<"},        {"==", "!=", NULL},      {"!=", "==", NULL},
    {"&&", "||", NULL},      {"||", "&&", NULL},      {"<<", ">>", NULL},
    {">>", "<<", NULL},      {"/", "*", NULL},        {"%", "/", NULL},
    {"^", "|", NULL},        {"++", "--", NULL},      {"--", "++", NULL},
    {"+=", "-=", "="},       {"-=", "+=", "="},       {"|=", "&=", "="},
    {"&=", "|=", "="},       {"<<=", ">>=", "="},     {"^=", "|=", "="},
    {"true", "false", NULL}, {">>=", "<<=", "="},     {"|", "&", NULL},
    {"*=", "/=", "="},       {"false", "true", NULL}, {"SESH_OK", "SESH_E_ARGUMENT", NULL}};

/* The same for those that are another operator when they have one operand. */
static const char *const with_two[][3] = {{"+", "-", NULL}, {"-", "+", NULL}, {"*", "/", NULL}, {"&", "|", NULL}};

static void exchange(int i)
{
    size_t e;
    for (e = 0; e < sizeof exchanges / sizeof *exchanges; e++) {
        if (!is(i, exchanges[e][0])) continue;
        add(i, i, exchanges[e][1]);
        if (exchanges[e][2] != NULL) add(i, i, exchanges[e][2]);
    }
    for (e = 0; e < sizeof with_two / sizeof *with_two; e++) {
        if (is(i, with_two[e][0]) && ends_operand(i - 1)) add(i, i, with_two[e][1]);
    }
    if (is(i, "!")) add(i, i, "!!");
    if ((is(i, "~") || is(i, "-")) && !ends_operand(i - 1)) add(i, i, "+");
    if (is_kind(i, WORD) && tokens[i].length > 7 && memcmp(source + tokens[i].start, "SESH_E_", 7) == 0) {
        add(i, i, "SESH_OK");
    }
}

/* Is this number how many elements are declared, not which one? */
static bool is_dimension(int i)
{
    int j;
    if (!is(i - 1, "[") || !is_type(tokens[i].statement)) return false;
    for (j = tokens[i].statement; j < i; j++) {
        if (is(j, "=")) return false;
    }
    return true;
}

static void change_number(int i)
{
    char digits[40];
    char text[TEXT_SIZE];
    char *suffix;
    unsigned long long value;
    bool hex;
    if (tokens[i].length >= 30 || is_dimension(i)) return;
    memcpy(digits, source + tokens[i].start, (size_t)tokens[i].length);
    digits[tokens[i].length] = '\0';
    hex = digits[1] == 'x';
    value = strtoull(digits, &suffix, 0);
    snprintf(text, sizeof text, hex ? "0x%llX%s" : "%llu%s", value + 1, suffix);
    add(i, i, text);
    if (value == 0) return;
    snprintf(text, sizeof text, hex ? "0x%llX%s" : "%llu%s", value - 1, suffix);
    add(i, i, text);
}

static void change_character(int i)
{
    char text[TEXT_SIZE];
    snprintf(text, sizeof text, "(%.*s + 1)", tokens[i].length, source + tokens[i].start);
    add(i, i, text);
}

/* ---- operands and conditions -------------------------------------------- */

static const char *const separators[] = {
    ",", ";", "?", ":", "=", "|=", "&=", "+=", "-=", "{", "}", "(", "[", ")", "]", "return", "||", NULL};

/* The first or last token of the operand of && or || beside token i. */
static int operand_end(int i, int step)
{
    bool stops_at_and = is(i, "&&");
    int j = i + step;
    for (;; j += step) {
        if (tokens[j].pair != NONE && (tokens[j].pair - j) * step > 0) {
            j = tokens[j].pair;
            continue;
        }
        if (is_one_of(j, separators) || (stops_at_and && is(j, "&&"))) return j - step;
        if (j == 0 || j == count - 1) return j;
    }
}

static void drop_operands(int i)
{
    const char *neutral = is(i, "&&") ? "1" : "0";
    if (!is(i, "&&") && !is(i, "||")) return;
    add(operand_end(i, -1), i - 1, neutral);
    add(i + 1, operand_end(i, 1), neutral);
}

/* A single word in a set of bits, beside the operator i. */
static void drop_bits(int i)
{
    static const char *const goes_on[] = {"(", "[", ".", "->", "++", NULL};
    const char *neutral = is(i, "|") ? "0" : "~0u";
    if (!(is(i, "|") || is(i, "&")) || !ends_operand(i - 1)) return;
    if (is_kind(i + 1, WORD) && !is_type(i + 1) && !is_one_of(i + 2, goes_on)) add(i + 1, i + 1, neutral);
    if (is_kind(i - 1, WORD) && (is(i - 2, "(") || is(i - 2, "=") || is(i - 2, "?") || is(i - 2, ":"))) {
        add(i - 1, i - 1, neutral);
    }
}

static void negate(int first, int last)
{
    char text[TEXT_SIZE];
    int length = tokens[last].start + tokens[last].length - tokens[first].start;
    if (length + 4 > TEXT_SIZE) die("a condition is too long");
    snprintf(text, sizeof text, "!(%.*s)", length, source + tokens[first].start);
    add(first, last, text);
}

/* Is there an operator whose exchange negates the condition? */
static bool is_relation(int first, int last)
{
    static const char *const joins[] = {"&&", "||", NULL};
    static const char *const relations[] = {"<", "<=", ">", ">=", "==", "!=", NULL};
    bool found = false;
    int i;
    for (i = first; i <= last; i++) {
        if (is_one_of(i, joins)) return false;
        found = found || is_one_of(i, relations);
    }
    return found;
}

static void change_condition(int i)
{
    int first = i + 2;
    int last = tokens[i + 1].pair - 1;
    if (is(i, "for") && !tokens[i].macro) {
        while (!is(first - 1, ";"))
            first++;
        for (last = first; !is(last, ";");)
            last++;
        last--;
    } else if (!is(i, "if") && !is(i, "while")) {
        return;
    }
    if (last < first) return;
    add(first, last, "0");
    if (is(i, "if")) add(first, last, "1");
    if (!is_relation(first, last)) negate(first, last);
}

/* a ? b : c is always b, always c. */
static void choose(int i)
{
    int first = i;
    if (!is(i, "?")) return;
    for (;;) {
        int j = first - 1;
        if (is(j, ")") || is(j, "]")) j = tokens[j].pair;
        else if (is_one_of(j, separators) && !is(j, "||")) break;
        first = j;
    }
    add(first, i - 1, "0");
    add(first, i - 1, "1");
}

/* ---- statements --------------------------------------------------------- */

static void remove_statement(int i)
{
    static const char *const verbs[] = {
        "=", "(", "[", ".", "->", "++", "--", "|=", "&=", "+=", "-=", ",", ";", "<<=", ">>=", "^=", NULL};
    static const char *const others[] = {"if",   "for",  "while",   "switch", "return",  "do",
                                         "else", "case", "default", "sizeof", "__asm__", NULL};
    int end = i;
    if (tokens[i].statement != i || tokens[i].function == NONE || tokens[i].macro) return;
    if (is_kind(i, WORD) && (is_one_of(i, others) || is_type(i) || !is_one_of(i + 1, verbs))) return;
    if (!is_kind(i, WORD) && !is(i, "*") && !is(i, "++") && !is(i, "--") && !is(i, "(")) return;
    while (end < count && !is(end, ";"))
        end++;
    add(i, end, ";");
}

static bool is_skipped(int i)
{
    return is(tokens[i].statement, "typedef");
}

static void find_faults(void)
{
    int i;
    fault_count = 0;
    for (i = 0; i < count; i++) {
        if (is_skipped(i)) continue;
        remove_statement(i);
        exchange(i);
        if (is_kind(i, NUMBER)) change_number(i);
        if (is_kind(i, CHARACTER)) change_character(i);
        drop_operands(i);
        drop_bits(i);
        choose(i);
        if (is_kind(i, WORD) && is(i + 1, "(")) change_condition(i);
    }
}

/* ---- out ---------------------------------------------------------------- */

/* Prints text with single blanks for white space. */
static void print_plain(const char *text, int length, bool *blank)
{
    for (; length != 0; length--, text++) {
        if (isspace((unsigned char)*text)) {
            *blank = true;
            continue;
        }
        if (*blank) putchar(' ');
        *blank = false;
        putchar(*text);
    }
}

static void print_fault(const struct fault *f)
{
    int from = f->start;
    int to = f->start + f->length;
    int line = 1;
    int i;
    bool blank = false;
    for (i = 0; i < f->start; i++)
        line += source[i] == '\n';
    while (from != 0 && source[from - 1] != '\n')
        from--;
    while (isspace((unsigned char)source[from]))
        from++;
    while (source[to] != '\n')
        to++;
    printf("%s\t%d\t%d\t%d\t", file, line, f->start, f->length);
    print_plain(f->text, (int)strlen(f->text), &blank);
    putchar('\t');
    if (f->function == NONE) putchar('-');
    else printf("%.*s", tokens[f->function].length, source + tokens[f->function].start);
    putchar('\t');
    blank = false;
    print_plain(source + from, to - from, &blank);
    putchar('\t');
    blank = false;
    print_plain(source + from, f->start - from, &blank);
    print_plain(f->text, (int)strlen(f->text), &blank);
    print_plain(source + f->start + f->length, to - f->start - f->length, &blank);
    putchar('\n');
}

static void load(const char *name)
{
    FILE *in = fopen(name, "rb");
    file = name;
    if (in == NULL) die("cannot be opened");
    size = (int)fread(source, 1, MAX_SIZE - 1, in);
    if (size == MAX_SIZE - 1) die("too long");
    source[size] = '\0';
    fclose(in);
}

static void list(const char *name)
{
    int i;
    load(name);
    tokenize();
    pair_brackets();
    find_statements();
    find_faults();
    for (i = 0; i < fault_count; i++)
        print_fault(&faults[i]);
}

static void make(const char *name, int start, int length, const char *text)
{
    load(name);
    if (start < 0 || length < 0 || start + length > size) die("no such place");
    fwrite(source, 1, (size_t)start, stdout);
    fputs(text, stdout);
    fwrite(source + start + length, 1, (size_t)(size - start - length), stdout);
}

int main(int argc, char **argv)
{
    int i;
    file = "mutate";
    if (argc >= 3 && strcmp(argv[1], "list") == 0) {
        for (i = 2; i < argc; i++)
            list(argv[i]);
    } else if (argc == 6 && strcmp(argv[1], "make") == 0) {
        make(argv[2], atoi(argv[3]), atoi(argv[4]), argv[5]);
    } else {
        die("usage: mutate list FILE ... | mutate make FILE START LENGTH TEXT");
    }
    return fflush(stdout) != 0;
}

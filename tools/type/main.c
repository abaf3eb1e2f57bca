/* SPDX-License-Identifier: MIT */
/*
 * The generator: prints everything that is made from the lists of session types. These uses are
 * for the library's own lists, and its help does not mention them:
 *
 *     type --library HEADS OUT LIST.def ...   all files of these lists; HEADS/NAME.in begin the pages,
 *                                             and OUT/fields.txt is the expected ledger
 *     type --dictionary LIST.def ...          the dictionary of the fuzz targets, to standard output
 */
#include "check.h"
#include "cpp.h"
#include "dictionary.h"
#include "file.h"
#include "header.h"
#include "ledger.h"
#include "members.h"
#include "page.h"
#include "read.h"
#include "tables.h"

#include <stdio.h>
#include <string.h>

#include <sesh/sesh.h>

static const char help[] =
    "usage: sesh-type [--single] [--hpp] [--ledger FILE] [--break NAME] DIRECTORY NAME.def\n"
    "\n"
    "Prints DIRECTORY/NAME.h and DIRECTORY/NAME.c, the struct and the tables of a session type of\n"
    "your own, from its list. With a mistake in the list nothing is written.\n"
    "\n"
    "  --single       they include \"sesh.h\", the one of two files\n"
    "  --hpp          also print DIRECTORY/NAME.hpp, a header for C++17\n"
    "  --ledger FILE  compare the numbers of the fields with FILE, and add new ones to it\n"
    "  --break NAME   the list NAME gets new field numbers\n"
    "  --version      show the version\n"
    "\n"
    "exit status: 0 all good, 1 mistakes in the list, 2 usage, 3 input or output\n";

struct arguments {
    bool single, hpp, dictionary;
    const char *heads; /* --library; NULL: a user's own type */
    const char *ledger, *broken;
    const char *out;
    char **paths;
    int count;
};

/* ---- printing ----------------------------------------------------------- */

typedef void (*printer)(struct text *out, const struct list *list, const struct style *style);

static bool write_printed(const struct arguments *a, const struct list *list, const char *ending, printer print)
{
    struct style style;
    struct text text = {NULL, 0, 0};
    style.own = a->heads == NULL;
    style.single = a->single;
    print(&text, list, &style);
    return write_file(text_of("%s/%s.%s", a->out, list->name, ending), &text);
}

static bool write_page(const struct arguments *a, const struct list *list)
{
    char *path = text_of("%s/%s.in", a->heads, list->name);
    struct text head = {NULL, 0, 0}, text = {NULL, 0, 0};
    if (!read_file(path, &head, NULL)) return false;
    print_page(&text, list, head.bytes, path);
    return write_file(text_of("%s/%s.md", a->out, list->name), &text);
}

static bool write_list(const struct arguments *a, const struct list *list)
{
    bool good = write_printed(a, list, "h", print_header) && write_printed(a, list, "c", print_tables);
    if (good && a->hpp) good = write_printed(a, list, "hpp", print_cpp);
    if (good && a->heads != NULL) good = write_page(a, list);
    if (good && a->heads == NULL)
        printf("wrote %s/%s.h %s/%s.c%s\n", a->out, list->name, a->out, list->name,
               a->hpp ? text_of(" %s/%s.hpp", a->out, list->name) : "");
    return good;
}

/* Writes what is printed once for all of the library's lists. */
static bool write_tables(const struct arguments *a, struct list *const *lists)
{
    struct text kinds_header = {NULL, 0, 0}, members = {NULL, 0, 0};
    print_kinds_header(&kinds_header);
    print_members(&members, lists, a->count);
    return write_file(text_of("%s/kinds.h", a->out), &kinds_header) &&
           write_file(text_of("%s/members.c", a->out), &members);
}

static bool write_dictionary(struct list *const *lists, int count)
{
    struct text text = {NULL, 0, 0};
    int i;
    print_words(&text);
    for (i = 0; i < count; i++)
        print_names(&text, lists[i]);
    fwrite(text.bytes, 1, text.length, stdout);
    return !(ferror(stdout) | fflush(stdout));
}

/* ---- lists -------------------------------------------------------------- */

/* Reads and checks all lists. Returns 0 or the exit status. */
static int take_lists(const struct arguments *a, struct list **lists, struct ledger *ledger)
{
    struct claims claims = {NULL, 0, NULL, false};
    bool good = true;
    int i;
    if (a->ledger != NULL && !read_ledger(ledger, a->ledger)) return 3;
    for (i = 0; i < a->count; i++) {
        bool own = a->heads == NULL && !a->dictionary;
        int status = read_list(a->paths[i], &lists[i]);
        if (status != 0) return status;
        check_list(lists[i], &claims, a->hpp, own);
        if (a->ledger != NULL && lists[i]->mistakes_count == 0)
            keep_ledger(ledger, lists[i], a->broken != NULL && is(a->broken, lists[i]->name));
        good = report(lists[i]) && good;
    }
    return good ? 0 : 1;
}

static bool is_broken_list(const struct arguments *a, struct list *const *lists)
{
    int i;
    for (i = 0; i < a->count; i++) {
        if (a->broken == NULL || is(lists[i]->name, a->broken)) return true;
    }
    fprintf(stderr, "sesh-type: --break %s: there is no such list\n", a->broken);
    return false;
}

static int run(const struct arguments *a)
{
    struct list **lists = (struct list **)allocate((size_t)a->count * sizeof(struct list *));
    struct ledger ledger;
    int i, status = take_lists(a, lists, &ledger);
    if (status != 0) return status;
    if (!is_broken_list(a, lists)) return 2;
    if (a->dictionary) return write_dictionary(lists, a->count) ? 0 : 3;
    for (i = 0; i < a->count; i++) {
        if (!write_list(a, lists[i])) return 3;
    }
    if (a->heads != NULL && !write_tables(a, lists)) return 3;
    if (a->ledger != NULL && !write_file(a->heads != NULL ? text_of("%s/fields.txt", a->out) : a->ledger, &ledger.text))
        return 3;
    if (a->broken != NULL)
        fprintf(stderr, "%s has new field numbers: %s.\n", a->broken,
                a->heads != NULL ? "say under Breaking in CHANGELOG.md what changed" : "recompile what uses them");
    return 0;
}

/* Prints "sesh-type: ... (see sesh-type --help)". Returns false. */
static bool is_wrong(const char *sentence)
{
    fprintf(stderr, "sesh-type: %s (see sesh-type --help)\n", sentence);
    return false;
}

static bool take_arguments(struct arguments *a, int argc, char **argv)
{
    int i;
    memset(a, 0, sizeof *a);
    a->paths = argv;
    for (i = 1; i < argc; i++) {
        const char *word = argv[i];
        const char **value = is(word, "--library")  ? &a->heads
                             : is(word, "--ledger") ? &a->ledger
                             : is(word, "--break")  ? &a->broken
                                                    : NULL;
        if (word[0] != '-') a->paths[a->count++] = argv[i];
        else if (is(word, "--single")) a->single = true;
        else if (is(word, "--hpp")) a->hpp = true;
        else if (is(word, "--dictionary")) a->dictionary = true;
        else if (value == NULL) return is_wrong(text_of("unknown option %s", word));
        else if (i + 1 == argc) return is_wrong(text_of("%s needs a value", word));
        else *value = argv[++i];
    }
    if (a->heads != NULL) a->hpp = true;
    if (!a->dictionary && a->count > 0) {
        a->out = *a->paths++;
        a->count--;
    }
    if (a->count == 0) return is_wrong("a directory and a list are needed");
    return a->count == 1 || a->heads != NULL || a->dictionary || is_wrong("one list is printed at a time");
}

static int answer(const char *text)
{
    return fputs(text, stdout) < 0 || fflush(stdout) != 0 ? 3 : 0;
}

int main(int argc, char **argv)
{
    struct arguments a;
    if (argc == 2 && (is(argv[1], "--help") || is(argv[1], "-h"))) return answer(help);
    if (argc == 2 && is(argv[1], "--version")) return answer("sesh-type " SESH_VERSION "\n");
    return take_arguments(&a, argc, argv) ? run(&a) : 2;
}

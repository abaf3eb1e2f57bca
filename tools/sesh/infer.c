/* SPDX-License-Identifier: MIT */
/* sesh infer: samples, a JSON Schema, or a type -> a list for the generator of types. */
#include "infer.h"

#include <stdio.h>
#include <string.h>

#include <sesh/sesh.h>

#include "exit.h"
#include "infer_keep.h"
#include "text.h"
#include "infer_names.h"
#include "infer_plan.h"
#include "infer_print.h"
#include "infer_read.h"
#include "infer_sample.h"
#include "infer_schema.h"
#include "infer_type.h"
#include "types.h"
#include "usage.h"

static const char help[] = "usage: sesh infer [--name NAME] [--at POINTER] [--keep POINTERS] [SAMPLE ...]\n"
                           "       sesh infer [--name NAME] [--at POINTER] [--keep POINTERS] --schema FILE\n"
                           "       sesh infer [--name NAME] --type TYPE --keep POINTERS\n"
                           "\n"
                           "Prints a list for a session type of your own; `make type` turns it into a header\n"
                           "and tables. The type reads every SAMPLE that it was made from. Of a JWT the\n"
                           "claims are the sample. Comments in the list say what was left out, and why.\n"
                           "\n"
                           "  --name NAME      name of the type (default: that of the first SAMPLE's file)\n"
                           "  --at POINTER     where in each SAMPLE the session is (RFC 6901), such as\n"
                           "                   /result; each element of an array is a sample, and so is each\n"
                           "                   line of a file with one document per line\n"
                           "  --keep POINTERS  list only these fields, separated by commas:\n"
                           "                   /sub,/profile/email\n"
                           "  --schema FILE    make the list from a JSON Schema, not from samples\n"
                           "  --type TYPE      make it from a type that sesh ram lists, with --keep\n";

struct request {
    const char *name, *at, *schema, *type, *keep;
    char **samples;
    int count;
};

/* ---- comments at the top of a list ----------------------------------------------------- */

static bool has_kind(const struct plan *plan, enum plan_kind kind)
{
    size_t i, k;
    for (i = 0; i < plan->count; i++) {
        for (k = 0; k < plan->all[i]->count; k++) {
            if (plan->all[i]->fields[k].kind == kind) return true;
        }
    }
    return false;
}

/* Says how large the struct is, and which options the library has to be compiled with. */
static void say_size(struct plan *plan)
{
    const struct plan_struct *root = plan->root;
    size_t i, fields = 0;
    plan_say(&plan->head, text_of("struct sesh_%s takes %lu bytes.", root->tag, root->size));
    for (i = 0; i < plan->count; i++) {
        if (plan->all[i]->count > fields) fields = plan->all[i]->count;
    }
    if (fields > SESH_MAX_FIELDS)
        plan_say(&plan->head, text_of("A struct has %lu fields: compile the library and your program with "
                                      "-DSESH_MAX_FIELDS=64.",
                                      (unsigned long)fields));
    if (root->depth > SESH_MAX_NEST)
        plan_say(&plan->head, text_of("%u structs are nested: compile the library and your program "
                                      "with -DSESH_MAX_NEST=%u.",
                                      root->depth, root->depth));
}

/* The error if no field can be listed: the value and what is wrong with it, as its innermost
   object says. */
static int refuse_empty(const struct plan *plan, const struct tree *tree)
{
    const struct plan_texts *left = &plan->root->left;
    const char *why = left->count != 0 ? left->text[left->count - 1] : NULL;
    if (why == NULL)
        return infer_refuse(tree, SESH_E_NOT_FOUND, tree_path(tree),
                            "the object has no members: there is nothing to list");
    return infer_refuse(tree, SESH_E_NOT_FOUND, tree_path(tree),
                        text_of("there is nothing that a list can hold: %s", why));
}

/* Bytes of all names, which a table of the list may have to hold. */
static size_t bytes_of_names(const struct plan *plan)
{
    size_t i, k, bytes = 0;
    for (i = 0; i < plan->count; i++) {
        for (k = 0; k < plan->all[i]->count; k++)
            bytes += plan->all[i]->fields[k].wire.length + 1;
    }
    return bytes;
}

static int print(struct plan *plan, const char *origin)
{
    struct plan_texts rest = plan->head;
    size_t i, names = bytes_of_names(plan);
    plan->head.count = 0;
    plan->head.text = NULL;
    if (plan->count > PLAN_STRUCTS || names > PLAN_NAMES) {
        fprintf(stderr, "sesh: %lu structs with %lu bytes of names; a list holds 255 and 65534: --at takes a part\n",
                (unsigned long)plan->count, (unsigned long)names);
        return EXIT_REFUSED;
    }
    names_choose(plan);
    plan_say(&plan->head, text_of("%s, made by sesh infer from %s. Save it as %s.def, say what each field means, "
                                  "and remove what you do not need. To print its C code: make type DEF=%s.def OUT=. "
                                  "in a checkout of sesh, or sesh-type . %s.def.",
                                  plan->name, origin, plan->name, plan->name, plan->name));
    for (i = 0; i < rest.count; i++)
        plan_say(&plan->head, rest.text[i]);
    if (has_kind(plan, PLAN_INT))
        plan_say(&plan->head, "INT has 64 bits; INT32 takes half the space if all numbers stay below 2,147,483,648.");
    say_size(plan);
    infer_print(plan);
    return EXIT_GOOD;
}

/* Finishes the plan; with --keep, only the fields that it names stay. `tree` is the plan's
   source, or NULL. */
static int finish(struct plan *plan, const struct request *request, const struct tree *tree)
{
    const char *why;
    if (request->keep != NULL) {
        plan->root = keep_struct(plan->root, request->keep, &why);
        if (plan->root == NULL) return usage_error("--keep: %s", why);
        if (request->type == NULL)
            plan_say(&plan->head, "It lists only the fields of --keep. What has no row is validated and dropped.");
    }
    plan_finish(plan);
    return plan->root->count == 0 && tree != NULL ? refuse_empty(plan, tree) : EXIT_GOOD;
}

/* ---- from samples ------------------------------------------------------------------------ */

static void say_presence(struct plan *plan, unsigned long objects)
{
    if (objects == 1)
        plan_say(&plan->head, "One sample cannot show what is always present, so nothing is REQUIRED. Mark what "
                              "your program cannot do without.");
    else
        plan_say(&plan->head,
                 text_of("A field is REQUIRED if each of the %lu samples has it, and NULLABLE if it is null in some.",
                         objects));
}

static const char *shown_file(const char *file)
{
    return strcmp(file, "-") == 0 ? "standard input" : file;
}

static const char *names_of_files(char **files, int count)
{
    const char *names = "";
    int i;
    for (i = 0; i < count && i < 4; i++)
        names = text_of("%s%s%s", names, i == 0 ? "" : i + 1 == count ? " and " : ", ", shown_file(files[i]));
    return count > 4 ? text_of("%s and %d others", names, count - 4) : names;
}

static int infer_from_samples(const struct request *request)
{
    static char standard_input[] = "-";
    char *standard = standard_input, **files = request->count > 0 ? request->samples : &standard;
    int i, count = request->count > 0 ? request->count : 1, status = EXIT_GOOD;
    struct samples *samples = (struct samples *)keep(sizeof *samples);
    struct plan plan;
    facts_begin(&samples->facts);
    for (i = 0; i < count && status == EXIT_GOOD; i++)
        status = infer_read_samples(samples, files[i], request->at != NULL ? request->at : "");
    if (status != EXIT_GOOD) return status;
    memset(&plan, 0, sizeof plan);
    plan.name = request->name != NULL ? request->name : names_of_file(files[0]);
    plan.root = sample_struct(&samples->facts);
    status = finish(&plan, request, samples->facts.first[SEEN_OBJECT]);
    if (status != EXIT_GOOD) return status;
    if (samples->elements)
        plan_say(&plan.head, "The samples are in arrays: this is one element. options.at, such as \"/0\", says "
                             "which one is read.");
    if (samples->lines) plan_say(&plan.head, "The samples are lines: this is one line. Begin a reader for each.");
    if (request->at != NULL && request->at[0] != '\0' && !samples->elements)
        plan_say(&plan.head, text_of("It is at %s in the document: set options.at to that.", request->at));
    plan_say(&plan.head, "A capacity is the next power of two that holds the longest value seen and half as much "
                         "again.");
    say_presence(&plan, samples->facts.count[SEEN_OBJECT]);
    return print(&plan, names_of_files(files, count));
}

/* ---- from a schema -------------------------------------------------------------------------- */

static int infer_from_schema(const struct request *request)
{
    const char *file = request->schema, *why, *at = request->at != NULL ? request->at : "";
    struct tree *document, *tree;
    bool elements;
    struct plan plan;
    int status = infer_read_document(file, &document);
    if (status != EXIT_GOOD) return status;
    memset(&plan, 0, sizeof plan);
    plan.name = request->name != NULL ? request->name : names_of_file(file);
    tree = tree_at(document, at);
    if (tree == NULL) return infer_refuse(document, SESH_E_NOT_FOUND, at, "");
    plan.root = schema_struct(document, tree, &elements, &why);
    if (plan.root == NULL) return infer_refuse(tree, SESH_E_WRONG_TYPE, tree_path(tree), why);
    status = finish(&plan, request, tree);
    if (status != EXIT_GOOD) return status;
    if (elements)
        plan_say(&plan.head, "The schema describes an array: this is one element. options.at, such as \"/0\", says "
                             "which one is read.");
    plan_say(&plan.head, "maxLength counts characters, of up to 4 bytes each: there is room for the longest.");
    return print(&plan, shown_file(file));
}

/* ---- from a type ------------------------------------------------------------------------------ */

static int infer_from_type(const struct request *request)
{
    const struct session_type *type;
    struct plan plan;
    int status;
    if (!option_type(request->type, &type)) return EXIT_USAGE;
    if (type == NULL) return usage_error("--type names one type: sesh ram lists them");
    memset(&plan, 0, sizeof plan);
    plan.name = request->name != NULL ? request->name : text_of("%s_part", type->name);
    plan.root = type_struct(type);
    status = finish(&plan, request, NULL);
    if (status != EXIT_GOOD) return status;
    plan_say(&plan.head, text_of("It reads what struct sesh_%s is for, which takes %lu bytes, and keeps a part.",
                                 type->name, (unsigned long)type->type->size));
    return print(&plan, text_of("the type %s", type->name));
}

/* ---- the command --------------------------------------------------------------------------- */

static int run(const struct request *request)
{
    const char *why;
    if (request->name != NULL && !names_may_be_list(request->name, &why))
        return usage_error("--name %s: %s", request->name, why);
    if (request->at != NULL && !option_pointer(request->at)) return EXIT_USAGE;
    if (request->type != NULL && request->keep == NULL) return usage_error("--type needs --keep, the fields to keep");
    if ((request->type != NULL || request->schema != NULL) && request->count > 0)
        return usage_error("\"%s\": samples do not go together with --schema or --type", request->samples[0]);
    if (request->type != NULL && (request->schema != NULL || request->at != NULL))
        return usage_error("--type does not go together with --schema or --at");
    if (request->type != NULL) return infer_from_type(request);
    if (request->schema != NULL) return infer_from_schema(request);
    return infer_from_samples(request);
}

int command_infer(int argc, char **argv)
{
    static const struct option longs[] = {{"name", required_argument, NULL, 'n'},
                                          {"at", required_argument, NULL, 'a'},
                                          {"schema", required_argument, NULL, 's'},
                                          {"type", required_argument, NULL, 't'},
                                          {"keep", required_argument, NULL, 'k'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    struct request request;
    int c, status;
    memset(&request, 0, sizeof request);
    while ((c = next_option(argc, argv, longs, help, &status)) > 0) {
        switch (c) {
        case 'n': request.name = optarg; break;
        case 'a': request.at = optarg; break;
        case 's': request.schema = optarg; break;
        case 't': request.type = optarg; break;
        default: request.keep = optarg; break;
        }
    }
    if (c == 0) return status;
    request.samples = argv + optind;
    request.count = argc - optind;
    return run(&request);
}

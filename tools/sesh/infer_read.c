/* SPDX-License-Identifier: MIT */
#include "infer_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exit.h"
#include "fault.h"
#include "input.h"
#include "jwt.h"
#include "text.h"

/* A file that has been read. */
struct whole {
    const char *name; /* as errors show it */
    struct text text;
};

static int read_whole_file(struct whole *whole, const char *file)
{
    memset(whole, 0, sizeof *whole);
    whole->name = input_read_file(file, &whole->text);
    return whole->name == NULL ? EXIT_IO : EXIT_GOOD;
}

static int refuse(const char *file, const struct sesh_error *error, const char *said)
{
    print_error(file, error, *said != '\0' ? said : fault_describe(NULL, NULL, error), "", 0);
    return EXIT_REFUSED;
}

int infer_refuse(const struct tree *tree, int status, const char *path, const char *said)
{
    struct sesh_error error;
    memset(&error, 0, sizeof error);
    error.status = status;
    error.offset = tree->offset;
    text_copy(error.path, sizeof error.path, path);
    return refuse(tree->file, &error, said);
}

/* ---- samples ------------------------------------------------------------------------- */

static int add_object(struct samples *samples, const struct tree *tree)
{
    if (tree->kind == SESH_SCAN_OBJECT) {
        facts_add(&samples->facts, tree);
        return EXIT_GOOD;
    }
    return infer_refuse(tree, SESH_E_WRONG_TYPE, tree_path(tree),
                        text_of("a session is an object, and this is %s", tree_kind_name(tree->kind)));
}

/* Adds the value at the pointer in a document. */
static int add_sample(struct samples *samples, struct tree *root, const char *at)
{
    const struct tree *tree = tree_at(root, at);
    int status = EXIT_GOOD;
    if (tree == NULL) return infer_refuse(root, SESH_E_NOT_FOUND, at, "");
    if (tree->kind != SESH_SCAN_ARRAY) return add_object(samples, tree);
    if (tree->count == 0)
        return infer_refuse(tree, SESH_E_NOT_FOUND, tree_path(tree), "the array is empty: there is nothing to list");
    samples->elements = true;
    for (tree = tree->first; tree != NULL && status == EXIT_GOOD; tree = tree->next)
        status = add_object(samples, tree);
    return status;
}

/* Each line that is not blank is a document. */
static int add_lines(struct samples *samples, const struct whole *whole, const char *at)
{
    const char *text = whole->text.bytes;
    size_t begin = 0;
    int status = EXIT_GOOD;
    samples->lines = true;
    while (begin < whole->text.length && status == EXIT_GOOD) {
        const char *end = (const char *)memchr(text + begin, '\n', whole->text.length - begin);
        size_t length = end != NULL ? (size_t)(end - text) - begin : whole->text.length - begin;
        struct sesh_error error;
        if (!text_is_blank(text + begin, length)) {
            struct tree *tree = tree_read(whole->name, text + begin, length, begin, &error);
            status = tree == NULL ? refuse(whole->name, &error, "") : add_sample(samples, tree, at);
        }
        begin += length + 1;
    }
    return status;
}

/* Is the first line a document of its own, and the error the text after it? */
static bool is_of_lines(const struct whole *whole, const struct sesh_error *error)
{
    const char *text = whole->text.bytes, *end;
    struct sesh_error first;
    size_t begin = 0;
    if (error->status != SESH_E_TRAILING) return false;
    while (strchr(" \t\r\n", text[begin]) != NULL)
        begin++;
    end = (const char *)memchr(text + begin, '\n', whole->text.length - begin);
    return end != NULL && tree_read("", text + begin, (size_t)(end - text) - begin, 0, &first) != NULL;
}

static int add_file(struct samples *samples, const struct whole *whole, const char *at)
{
    struct sesh_error error;
    struct tree *tree = tree_read(whole->name, whole->text.bytes, whole->text.length, 0, &error);
    if (tree != NULL) return add_sample(samples, tree, at);
    if (is_of_lines(whole, &error)) return add_lines(samples, whole, at);
    return refuse(whole->name, &error, fault_of_beginning(whole->text.bytes, whole->text.length, &error));
}

/* If the file is a JWT, its claims become the document. */
static void decode_token(struct whole *whole)
{
    struct text claims;
    size_t length = whole->text.length;
    const char *token = sesh_jwt_trim(whole->text.bytes, &length);
    if (!looks_like_token(token, length)) return;
    claims = token_claims(token, length);
    free(whole->text.bytes);
    whole->text = claims;
    whole->name = text_of("the claims of %s", whole->name);
}

int infer_read_samples(struct samples *samples, const char *file, const char *at)
{
    struct whole whole;
    int status = read_whole_file(&whole, file);
    if (status == EXIT_GOOD) {
        decode_token(&whole);
        status = add_file(samples, &whole, at);
    }
    free(whole.text.bytes);
    return status;
}

int infer_read_document(const char *file, struct tree **tree)
{
    struct whole whole;
    struct sesh_error error;
    int status = read_whole_file(&whole, file);
    *tree = NULL;
    if (status == EXIT_GOOD) {
        *tree = tree_read(whole.name, whole.text.bytes, whole.text.length, 0, &error);
        if (*tree == NULL)
            status = refuse(whole.name, &error, fault_of_beginning(whole.text.bytes, whole.text.length, &error));
    }
    free(whole.text.bytes);
    return status;
}

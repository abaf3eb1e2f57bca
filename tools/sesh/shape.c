/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <stdio.h>
#include <string.h>

#include "text.h"
#include "tree.h"

/* ---- looking -------------------------------------------------------------- */

static void add_name(struct shape_names *names, const char *name)
{
    size_t used = strlen(names->text);
    const char *comma = names->count++ != 0 ? ", " : "";
    if (used >= 3 && strcmp(names->text + used - 3, "...") == 0) return;
    if (used + strlen(comma) + strlen(name) + sizeof ", ..." > sizeof names->text) name = "...";
    snprintf(names->text + used, sizeof names->text - used, "%s%s", comma, name);
}

static void add_names(struct shape_names *names, const struct tree *object)
{
    const struct tree *member = object != NULL && object->kind == SESH_SCAN_OBJECT ? object->first : NULL;
    for (; member != NULL; member = member->next)
        add_name(names, member->name.text);
}

static int kind_of(const struct tree *tree)
{
    return tree != NULL ? tree->kind : 0;
}

/* Copies the text of a member if it has the given kind. */
static bool take_text(char *to, size_t size, const struct tree *object, const char *name, int kind)
{
    const struct tree *member = tree_member(object, name);
    if (kind_of(member) != kind) return false;
    text_copy(to, size, member->text.text);
    return true;
}

/* Finds the server's reason for the refusal, next to the error or inside it. */
static void look_for_reason(struct shape *shape, const struct tree *root, const struct tree *error)
{
    static const char *const messages[] = {"message", "Message", "error_description"};
    size_t i;
    for (i = 0; i < sizeof messages / sizeof *messages && kind_of(error) != SESH_SCAN_OBJECT; i++)
        (void)take_text(shape->message, SHAPE_MESSAGE, root, messages[i], SESH_SCAN_STRING);
    (void)take_text(shape->code, SHAPE_CODE, root, "error", SESH_SCAN_STRING);
    (void)take_text(shape->failure, SHAPE_CODE, root, "Code", SESH_SCAN_STRING);
    (void)take_text(shape->message, SHAPE_MESSAGE, error, "message", SESH_SCAN_STRING);
    (void)take_text(shape->code, SHAPE_CODE, error, "code", SESH_SCAN_STRING);
    shape->numbered = take_text(shape->code, SHAPE_CODE, error, "code", SESH_SCAN_NUMBER);
}

struct shape shape_of(const void *text, size_t length)
{
    struct shape shape;
    void *kept = kept_last();
    const struct tree *root = tree_of_beginning(text, length);
    const struct tree *error = tree_member(root, "error"), *result = tree_member(root, "result");
    memset(&shape, 0, sizeof shape);
    shape.root = kind_of(root);
    shape.error = kind_of(error);
    shape.result = kind_of(result);
    shape.jsonrpc = tree_member(root, "jsonrpc") != NULL;
    shape.user = kind_of(tree_member(root, "sub")) == SESH_SCAN_STRING && tree_member(root, "iss") == NULL;
    add_names(&shape.names, root);
    add_names(&shape.result_names, result);
    look_for_reason(&shape, root, error);
    (void)take_text(shape.result_code, SHAPE_CODE, result, "code", SESH_SCAN_NUMBER);
    release(kept);
    return shape;
}

/* ---- refusals -------------------------------------------------------------- */

/* Is it an OAuth 2.0 error code, such as invalid_grant: lower-case letters, digits and _? */
static bool is_oauth_code(const char *code)
{
    return code[0] != '\0' && strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(code);
}

static const char *kind_of_refusal(const struct shape *shape)
{
    if (shape->error == SESH_SCAN_OBJECT) {
        return shape->jsonrpc || shape->numbered ? "a JSON-RPC refusal" : "a refusal";
    }
    return is_oauth_code(shape->code) ? "an OAuth refusal" : "a refusal";
}

bool shape_has_error(const struct shape *shape)
{
    return shape->error == SESH_SCAN_OBJECT || (shape->error == SESH_SCAN_STRING && shape->code[0] != '\0');
}

const char *shape_refusal(const struct shape *shape, const char **path)
{
    const char *gap = shape->code[0] != '\0' && shape->message[0] != '\0' ? " " : "";
    if (shape_has_error(shape)) {
        const char *colon = shape->code[0] != '\0' || shape->message[0] != '\0' ? ": " : ", without a reason";
        *path = "/error";
        return text_of("%s%s%s%s%s", kind_of_refusal(shape), colon, shape->code, gap, shape->message);
    }
    if (shape->jsonrpc && shape->result_code[0] != '\0') {
        *path = "/result/code";
        return text_of("a JSON-RPC refusal: %s", shape->result_code);
    }
    if (shape->failure[0] == '\0' || strcmp(shape->failure, "Success") == 0 || shape->message[0] == '\0') return NULL;
    *path = "/Code";
    return text_of("a refusal: %s %s", shape->failure, shape->message);
}

/* ---- anything else ----------------------------------------------------------- */

const char *shape_description(const struct shape *shape)
{
    bool result = shape->jsonrpc && shape->result == SESH_SCAN_OBJECT;
    const struct shape_names *names = result ? &shape->result_names : &shape->names;
    const char *whole = result ? "a JSON-RPC reply whose result is an object" : "an object";
    if (shape->root == SESH_SCAN_ARRAY) return "an array: none of the known sessions";
    if (shape->root != SESH_SCAN_OBJECT) return "neither an object nor an array: none of the known sessions";
    if (names->count == 0) return text_of("%s without members: no session is in it", whole);
    return text_of("%s with %s: none of the known sessions", whole, names->text);
}

const char *shape_advice(const struct shape *shape)
{
    if (shape->user) return "if it is a UserInfo reply, --type oidc_claims reads it";
    if (shape->message[0] != '\0' && shape->names.count <= 2)
        return "if it is an AWS refusal, --type aws_credentials reads it";
    return "--type and --at say what it is and where";
}

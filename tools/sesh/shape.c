/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <stdio.h>
#include <string.h>

#include "text.h"
#include "walk.h"

/* ---- looking -------------------------------------------------------------- */

static void add_name(struct shape_names *names, const char *name)
{
    size_t used = strlen(names->text);
    const char *comma = names->count++ != 0 ? ", " : "";
    if (used >= 3 && strcmp(names->text + used - 3, "...") == 0) return;
    if (used + strlen(comma) + strlen(name) + sizeof ", ..." > sizeof names->text) name = "...";
    snprintf(names->text + used, sizeof names->text - used, "%s%s", comma, name);
}

/* A member of the document itself. */
static void look_at_member(struct shape *shape, const struct walk_value *value)
{
    add_name(&shape->names, value->name);
    if (strcmp(value->name, "jsonrpc") == 0) shape->jsonrpc = true;
    if (strcmp(value->name, "result") == 0) shape->result = value->kind;
    if (strcmp(value->name, "error") == 0) {
        shape->error = value->kind;
        if (value->kind == SESH_SCAN_STRING) text_copy(shape->code, sizeof shape->code, value->text);
    }
    if (strcmp(value->name, "iss") == 0) shape->issuer = true;
    if (value->kind != SESH_SCAN_STRING || shape->error == SESH_SCAN_OBJECT) return;
    if (strcmp(value->name, "sub") == 0) shape->subject = true;
    if (strcmp(value->name, "Code") == 0 && strcmp(value->text, "Success") != 0)
        text_copy(shape->failure, sizeof shape->failure, value->text);
    if (strcmp(value->name, "error_description") == 0 ||
        ((strcmp(value->name, "message") == 0 || strcmp(value->name, "Message") == 0) && shape->message[0] == '\0')) {
        text_copy(shape->message, sizeof shape->message, value->text);
    }
}

static void look_at_error(struct shape *shape, const struct walk_value *value)
{
    bool number = value->kind == SESH_SCAN_NUMBER;
    if (strcmp(value->name, "message") == 0 && value->kind == SESH_SCAN_STRING) {
        text_copy(shape->message, sizeof shape->message, value->text);
    }
    if (strcmp(value->name, "code") == 0 && (number || value->kind == SESH_SCAN_STRING)) {
        text_copy(shape->code, sizeof shape->code, value->text);
        shape->numbered = number;
    }
}

static void look_at_result(struct shape *shape, const struct walk_value *value)
{
    add_name(&shape->result_names, value->name);
    if (strcmp(value->name, "code") == 0 && value->kind == SESH_SCAN_NUMBER) {
        text_copy(shape->result_code, sizeof shape->result_code, value->text);
    }
}

struct shape shape_of(const void *text, size_t length)
{
    struct shape shape;
    struct walk walk;
    struct walk_value value;
    memset(&shape, 0, sizeof shape);
    walk_begin(&walk, text, length);
    while (walk_next(&walk, &value)) {
        if (value.depth == 0) shape.root = value.kind;
        else if (shape.root != SESH_SCAN_OBJECT) return shape;
        else if (value.depth == 1) look_at_member(&shape, &value);
        else if (value.depth == 2 && strcmp(value.at, "/error") == 0) look_at_error(&shape, &value);
        else if (value.depth == 2 && strcmp(value.at, "/result") == 0) look_at_result(&shape, &value);
    }
    return shape;
}

/* ---- refusals -------------------------------------------------------------- */

/* A code of OAuth 2.0, such as invalid_grant: small letters, digits and _. */
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
    if (shape->failure[0] == '\0' || shape->message[0] == '\0') return NULL;
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
    if (shape->subject && !shape->issuer) return "if it is a reply of UserInfo, --type oidc_claims reads it";
    if (shape->message[0] != '\0' && shape->names.count <= 2)
        return "if it is a refusal of AWS, --type aws_credentials reads it";
    return "--type and --at say what it is and where";
}

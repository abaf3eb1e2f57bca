/* SPDX-License-Identifier: MIT */
#include "recognise.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "text.h"
#include "tree.h"

/* A place where a type's members may be, and the fields that were found there. */
struct candidate {
    const char *type;
    const char *at;
    const char *only;    /* the only member that is distinctive here; it is enough; NULL: two of any */
    const char *needs;   /* for a protocol's type: members that must be there, with at least one other */
    const char *one_of;  /* the others that count; NULL: any */
    const char *none_of; /* members that must not be there, or NULL */
    const char *decides; /* for a type with one member: what must be inside that member */
    const struct session_type *session;
    bool decided;
    uint64_t found; /* one bit per field */
    uint64_t distinctive;
};

/* The places where sessions are found. If several services fit equally well, the first counts. A
   protocol counts only where no service fits, since services use its names too. */
static const struct candidate places[] = {
    {.type = "webuntis", .at = "/result"},
    {.type = "webuntis", .at = "/data/loginServiceConfig/user"},
    {.type = "webuntis", .at = "/data", .only = "klasseId"},
    {.type = "verdocs", .at = ""},
    {.type = "verdocs_token", .at = ""},
    {.type = "verdocs_login", .at = ""},
    {.type = "thoughtspot", .at = ""},
    {.type = "thoughtspot", .at = "/info"},
    {.type = "thoughtspot_v2_user", .at = ""},
    {.type = "thoughtspot_v2_token", .at = ""},
    {.type = "webuntis", .at = ""},
    {.type = "oauth_token", .at = "", .needs = "access_token"},
    {.type = "oauth_device", .at = "", .needs = "device_code user_code"},
    {.type = "oidc_claims", .at = "", .needs = "iss sub aud"},
    /* UserInfo. A document with the excluded members is a token, and its audience matters. */
    {.type = "oidc_claims",
     .at = "",
     .needs = "sub",
     .one_of = "given_name family_name preferred_username",
     .none_of = "iss aud exp iat"},
    {.type = "oidc_provider", .at = "", .needs = "issuer"},
    {.type = "jwks", .at = "", .needs = "keys", .decides = "/keys/0/kty"},
    {.type = "aws_credentials", .at = "/credentials", .needs = "accessKeyId"},
    {.type = "aws_credentials", .at = "", .needs = "accessKeyId"},
};

enum { PLACES = sizeof places / sizeof places[0], ENOUGH = 2 };

/* ---- names --------------------------------------------------------------- */

/* Names that anyone may use, so they do not point to a service: everyday names, and names of
   OAuth 2.0, JWT and OpenID. */
static bool is_everyday(const char *name)
{
    return is_among(name, " access_token aud code email email_verified exp expires_in iat id id_token iss jti locale "
                          "name permissions privileges profile roles refresh_token state sub timezone token ");
}

/* The field with this name, its own or another one; -1: there is none. */
static int field_of(const struct sesh_type *type, const char *name)
{
    unsigned i;
    for (i = 0; i < type->rows_count; i++) {
        const struct sesh_row *row = &type->rows[i];
        if ((row->flags & SESH_PREFIX) == SESH_PREFIX || strcmp(name, type->names + row->name) != 0) continue;
        return (row->flags & SESH_ALSO) != 0 ? row->of : (int)i;
    }
    return -1;
}

/* The name without the type's prefix, which is removed once, as the reader does; NULL: the name
   does not begin with it. */
static const char *without_prefix(const struct sesh_type *type, const char *name)
{
    unsigned i;
    for (i = type->fields; i < type->rows_count; i++) {
        const char *prefix = type->names + type->rows[i].name;
        size_t length = strlen(prefix);
        if ((type->rows[i].flags & SESH_PREFIX) == SESH_PREFIX && strncmp(name, prefix, length) == 0)
            return name + length;
    }
    return NULL;
}

/* Does the type belong to a protocol? */
static bool is_of_protocol(const struct session_type *session)
{
    size_t i;
    for (i = 0; i < PLACES; i++) {
        if (places[i].needs != NULL && strcmp(places[i].type, session->name) == 0) return true;
    }
    return false;
}

/* A service's types begin with its name: thoughtspot, thoughtspot_v2_user. */
static bool same_service(const struct session_type *a, const struct session_type *b)
{
    size_t length = strcspn(a->name, "_");
    return length == strcspn(b->name, "_") && strncmp(a->name, b->name, length) == 0;
}

/* Is this a name that no other service has a member of, and not an everyday name? */
static bool is_distinctive(const struct session_type *session, const char *name)
{
    size_t i;
    if (is_everyday(name)) return false;
    for (i = 0; i < session_types_n; i++) {
        const struct session_type *other = &session_types[i];
        if (same_service(session, other) || is_of_protocol(other)) continue;
        if (field_of(other->type, name) >= 0) return false;
    }
    return true;
}

static void take_name(struct candidate *c, const char *name)
{
    const char *stripped;
    int field = field_of(c->session->type, name);
    bool distinctive = c->only != NULL ? strcmp(name, c->only) == 0 : is_distinctive(c->session, name);
    if (field < 0) {
        stripped = without_prefix(c->session->type, name);
        if (stripped == NULL) return;
        field = field_of(c->session->type, stripped);
        distinctive = c->only == NULL;
    }
    if (field < 0) return;
    c->found |= (uint64_t)1 << field;
    if (distinctive) c->distinctive |= (uint64_t)1 << field;
}

/* Looks up the names at the candidate's place. */
static void take_names(struct candidate *c, struct tree *root)
{
    const struct tree *in = tree_at(root, c->at), *member;
    if (c->decides != NULL) c->decided = tree_at(root, text_of("%s%s", c->at, c->decides)) != NULL;
    if (in == NULL || in->kind != SESH_SCAN_OBJECT) return;
    for (member = in->first; member != NULL; member = member->next) {
        if (!member->name.unfit) take_name(c, member->name.text);
    }
}

/* ---- which fits best ------------------------------------------------------ */

static int count_bits(uint64_t bits)
{
    int n = 0;
    for (; bits != 0; bits &= bits - 1)
        n++;
    return n;
}

static uint64_t required_of(const struct candidate *c)
{
    return (uint64_t)c->session->type->required | c->session->type->nullable;
}

/* Of two types of one service, the one without missing members fits better; if that decides
   nothing, the one that requires more. Of two services, the one with more distinctive members
   fits better. */
static bool fits_better(const struct candidate *a, const struct candidate *b)
{
    int more = count_bits(a->distinctive) - count_bits(b->distinctive);
    bool a_lacks = (required_of(a) & ~a->found) != 0;
    bool b_lacks = (required_of(b) & ~b->found) != 0;
    int wants_more = count_bits(required_of(a) & a->found) - count_bits(required_of(b) & b->found);
    if (a->session == b->session || !same_service(a->session, b->session)) return more > 0;
    if (a_lacks != b_lacks) return b_lacks;
    return wants_more != 0 ? wants_more > 0 : more > 0;
}

/* Is the same type, with the same choice of names, earlier in the list? */
static bool stands_before(size_t place)
{
    const struct candidate *c = &places[place];
    size_t i;
    for (i = 0; i < place; i++) {
        if (strcmp(places[i].type, c->type) == 0 && (places[i].one_of == NULL) == (c->one_of == NULL)) return true;
    }
    return false;
}

/* The bits of the fields with these names, separated by spaces; the type must have each of them.
   NULL: no bits. */
static uint64_t bits_of(const struct sesh_type *type, const char *names)
{
    uint64_t bits = 0;
    char name[32];
    size_t length;
    int field;
    for (; names != NULL && *names != '\0'; names += length + (names[length] == ' ')) {
        length = strcspn(names, " ");
        snprintf(name, sizeof name, "%.*s", (int)length, names);
        field = field_of(type, name);
        assert(field >= 0);
        bits |= (uint64_t)1 << field;
    }
    return bits;
}

/* Lists where to look: at all places, or at `at` for each type. */
static size_t list_candidates(struct candidate *candidates, const char *at)
{
    size_t n = 0;
    size_t i;
    for (i = 0; i < PLACES; i++) {
        if (at != NULL && stands_before(i)) continue;
        candidates[n] = places[i];
        candidates[n].session = find_type(places[i].type);
        if (at != NULL) candidates[n].at = at;
        n++;
    }
    return n;
}

/* Was enough of the type found? */
static bool fits(const struct candidate *c)
{
    const struct sesh_type *type = c->session->type;
    uint64_t needed = bits_of(type, c->needs), others = c->found & ~needed;
    if (c->decides != NULL) return c->decided && (needed & ~c->found) == 0;
    if (c->one_of != NULL) others &= bits_of(type, c->one_of);
    if (c->needs != NULL)
        return (needed & ~c->found) == 0 && others != 0 && (c->found & bits_of(type, c->none_of)) == 0;
    return count_bits(c->distinctive) >= (c->only != NULL ? 1 : ENOUGH);
}

struct finding recognise(const void *text, size_t length, const char *at)
{
    struct candidate candidates[PLACES];
    size_t n = list_candidates(candidates, at);
    const struct candidate *best = NULL;
    struct finding finding = {NULL, NULL};
    void *kept = kept_last();
    struct tree *root = tree_of_beginning(text, length);
    size_t i;
    for (i = 0; i < n; i++) {
        const struct candidate *c = &candidates[i];
        take_names(&candidates[i], root);
        if (!fits(c)) continue;
        if (best == NULL || (c->needs == NULL && fits_better(c, best))) best = c;
    }
    release(kept);
    if (best == NULL) return finding;
    finding.type = best->session;
    finding.at = best->at;
    return finding;
}

/* SPDX-License-Identifier: MIT */
#include <sesh/ask.h>

#include "mem.h"

/* ---- names -------------------------------------------------------------- */

/* Is the text of `size` bytes, which ends with a NUL, that name? */
static bool same(const char *text, size_t size, const char *name)
{
    size_t i;
    for (i = 0; i < size && text[i] == name[i]; i++) {
        if (text[i] == '\0') return true;
    }
    return false;
}

static bool is_name(const char *name)
{
    return name != NULL && *name != '\0';
}

/*
 * Is that name among `count` strings of `size` bytes? When something in the
 * array was cut, those that are full may have been: a character has up to four
 * bytes, so up to three may have been left empty.
 */
static bool among(const char *strings, size_t size, size_t count, bool clipped, const char *name)
{
    size_t length = 0;
    if (!is_name(name)) return false;
    while (length < size && name[length] != '\0')
        length++;
    if (clipped && length + 4 >= size) return false;
    for (; count != 0; count--, strings += size) {
        if (same(strings, size, name)) return true;
    }
    return false;
}

static size_t at_most(size_t count, size_t most)
{
    return count < most ? count : most;
}

/* ---- time --------------------------------------------------------------- */

bool sesh_time_expired(int64_t expires, int64_t now, int64_t leeway)
{
    if (leeway > 0 && expires > INT64_MAX - leeway) return false;
    if (leeway < 0 && expires < INT64_MIN - leeway) return true;
    return now >= expires + leeway;
}

bool sesh_time_not_yet(int64_t begins, int64_t now, int64_t leeway)
{
    if (leeway > 0 && begins < INT64_MIN + leeway) return false;
    if (leeway < 0 && begins > INT64_MAX + leeway) return true;
    return now < begins - leeway;
}

/* ---- Verdocs ------------------------------------------------------------ */

bool sesh_verdocs_expired(const struct sesh_verdocs *session, int64_t now, int64_t leeway)
{
    return !SESH_HAS(session, SESH_VERDOCS_EXP) || sesh_time_expired(session->exp, now, leeway);
}

bool sesh_verdocs_has_permission(const struct sesh_verdocs *session, const char *name)
{
    size_t count = at_most(session->permissions_count, SESH_VERDOCS_PERMISSIONS_MAX);
    const struct sesh_verdocs_ipermission *p = session->permissions;
    if (!SESH_HAS(session, SESH_VERDOCS_PERMISSIONS) || !is_name(name)) return false;
    for (; count != 0; count--, p++) {
        if (SESH_HAS(p, SESH_VERDOCS_IPERMISSION_NAME) && !SESH_IS_CLIPPED(p, SESH_VERDOCS_IPERMISSION_NAME) &&
            same(p->name, sizeof p->name, name)) {
            return true;
        }
    }
    return false;
}

bool sesh_verdocs_has_role(const struct sesh_verdocs *session, const char *name)
{
    size_t count = at_most(session->roles_count, SESH_VERDOCS_ROLES_MAX);
    const struct sesh_verdocs_irole *r = session->roles;
    if (!SESH_HAS(session, SESH_VERDOCS_ROLES) || !is_name(name)) return false;
    for (; count != 0; count--, r++) {
        if (SESH_HAS(r, SESH_VERDOCS_IROLE_NAME) && !SESH_IS_CLIPPED(r, SESH_VERDOCS_IROLE_NAME) &&
            same(r->name, sizeof r->name, name)) {
            return true;
        }
    }
    return false;
}

bool sesh_verdocs_has_plan(const struct sesh_verdocs *session, const char *name)
{
    return SESH_HAS(session, SESH_VERDOCS_PLANS) &&
           among(session->plans[0], sizeof session->plans[0], at_most(session->plans_count, SESH_VERDOCS_PLANS_MAX),
                 SESH_IS_CLIPPED(session, SESH_VERDOCS_PLANS), name);
}

/* ---- ThoughtSpot -------------------------------------------------------- */

bool sesh_thoughtspot_expired(const struct sesh_thoughtspot *session, int64_t now, int64_t leeway)
{
    return !SESH_HAS(session, SESH_THOUGHTSPOT_EXPIRATION_TIME) ||
           sesh_time_expired(session->expiration_time, now, leeway);
}

bool sesh_thoughtspot_has_privilege(const struct sesh_thoughtspot *session, const char *name)
{
    return SESH_HAS(session, SESH_THOUGHTSPOT_PRIVILEGES) &&
           among(session->privileges[0], sizeof session->privileges[0],
                 at_most(session->privileges_count, SESH_THOUGHTSPOT_PRIVILEGES_MAX),
                 SESH_IS_CLIPPED(session, SESH_THOUGHTSPOT_PRIVILEGES), name);
}

/* ---- WebUntis: whose timetable ------------------------------------------ */

static bool has_timetable(int64_t type, int64_t id)
{
    return id > 0 && type != SESH_WEBUNTIS_GUARDIAN;
}

bool sesh_webuntis_timetable(const struct sesh_webuntis *session, int64_t *type, int64_t *id)
{
    const struct sesh_webuntis_person_entry *first = &session->persons[0];
    if (SESH_HAS(session, SESH_WEBUNTIS_PERSON_ID) && SESH_HAS(session, SESH_WEBUNTIS_PERSON_TYPE) &&
        has_timetable(session->person_type, session->person_id)) {
        *type = session->person_type;
        *id = session->person_id;
        return true;
    }
    if (!SESH_HAS(session, SESH_WEBUNTIS_PERSONS) || session->persons_count == 0) return false;
    if (!has_timetable(first->type, first->id)) return false;
    *type = first->type;
    *id = first->id;
    return true;
}

/* ---- WebUntis: the cookie ----------------------------------------------- */

/* cookie-octet of RFC 6265, section 4.1.1. */
static bool is_cookie_octet(char c)
{
    return c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
}

/* May this be sent as a cookie? Its length is *length then. */
static int check_cookie(const struct sesh_webuntis *session, size_t *length)
{
    const char *value = session->session_id;
    size_t n = 0;
    if (!SESH_HAS(session, SESH_WEBUNTIS_SESSION_ID) || value[0] == '\0') return SESH_E_MISSING;
    if (SESH_IS_CLIPPED(session, SESH_WEBUNTIS_SESSION_ID)) return SESH_E_STRING_TOO_LONG;
    while (n < sizeof session->session_id && value[n] != '\0') {
        if (!is_cookie_octet(value[n++])) return SESH_E_WRONG_TYPE;
    }
    *length = n;
    return SESH_OK;
}

int sesh_webuntis_cookie(const struct sesh_webuntis *session, char *buffer, size_t size, size_t *length)
{
    static const char name[] = "JSESSIONID=";
    const size_t before = sizeof name - 1;
    size_t value = 0;
    int status = SESH_E_ARGUMENT;
    if (length != NULL) *length = 0;
    if (buffer != NULL && size != 0) buffer[0] = '\0';
    if (session != NULL && buffer != NULL) status = check_cookie(session, &value);
    if (status == SESH_OK && size <= before + value) status = SESH_E_WORK_TOO_SMALL;
    if (status != SESH_OK) return status;
    memcpy(buffer, name, before);
    memcpy(buffer + before, session->session_id, value);
    buffer[before + value] = '\0';
    if (length != NULL) *length = before + value;
    return SESH_OK;
}

/* ---- WebUntis: refusals ------------------------------------------------- */

static bool is_id(const struct sesh_webuntis_reply *reply, const char *id)
{
    return SESH_HAS(reply, SESH_WEBUNTIS_REPLY_ID) && !SESH_IS_CLIPPED(reply, SESH_WEBUNTIS_REPLY_ID) &&
           same(reply->id, sizeof reply->id, id);
}

static int refusal(const struct sesh_webuntis_reply *reply, const char *id, const char **path)
{
    if (reply == NULL || id == NULL) return SESH_E_ARGUMENT;
    *path = "/error";
    if (SESH_HAS(reply, SESH_WEBUNTIS_REPLY_ERROR)) return SESH_E_SERVER;
    *path = "/id";
    if (!is_id(reply, id)) return SESH_E_WRONG_TYPE;
    *path = "/result";
    if (!SESH_HAS(reply, SESH_WEBUNTIS_REPLY_RESULT)) return SESH_E_MISSING;
    *path = "/result/sessionId";
    if (!SESH_HAS(&reply->result, SESH_WEBUNTIS_SESSION_ID) || reply->result.session_id[0] == '\0') {
        return SESH_E_SERVER;
    }
    *path = "";
    return SESH_OK;
}

int sesh_webuntis_refused(const struct sesh_webuntis_reply *reply, const char *id, struct sesh_error *error)
{
    const char *path = "";
    int status = refusal(reply, id, &path);
    size_t i = 0;
    if (error == NULL) return status;
    error->status = status;
    error->offset = 0;
    do
        error->path[i] = path[i];
    while (path[i] != '\0' && ++i < sizeof error->path);
    if (i == sizeof error->path) memcpy(error->path + sizeof error->path - 4, "...", 4);
    return status;
}

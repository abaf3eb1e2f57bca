/* SPDX-License-Identifier: MIT */
#include <sesh/ask_webuntis.h>

#include "../mem.h"
#include "name.h"

/* ---- whose timetable ---------------------------------------------------- */

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

/* ---- the cookie --------------------------------------------------------- */

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

/* ---- refusals ----------------------------------------------------------- */

static bool is_id(const struct sesh_webuntis_reply *reply, const char *id)
{
    return SESH_HAS(reply, SESH_WEBUNTIS_REPLY_ID) && !SESH_IS_CLIPPED(reply, SESH_WEBUNTIS_REPLY_ID) &&
           sesh_name_is(reply->id, sizeof reply->id, id);
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

/* SPDX-License-Identifier: MIT */
#include <sesh/ask_webuntis.h>

#include "../mem.h"
#include "name.h"
#include "refusal.h"

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

/* Does the reply have an error, also one that does not fit its struct? */
static bool has_error(const struct sesh_webuntis_reply *reply, const struct sesh_error *error)
{
    if (SESH_HAS(reply, SESH_WEBUNTIS_REPLY_ERROR) || reply->error.has != 0 || reply->error.null != 0) return true;
    return error != NULL && sesh_refusal_on_path(error->path, "error");
}

static bool has_session_id(const struct sesh_webuntis_reply *reply)
{
    return SESH_HAS(&reply->result, SESH_WEBUNTIS_SESSION_ID) && reply->result.session_id[0] != '\0';
}

int sesh_webuntis_refused(const struct sesh_webuntis_reply *reply, int status, struct sesh_error *error)
{
    sesh_offset offset = error != NULL && status != SESH_OK ? error->offset : 0;
    if (reply == NULL) return sesh_refusal_tell(error, SESH_E_ARGUMENT, 0, "");
    if (status != SESH_OK && !(sesh_refusal_fits(status) && has_error(reply, error))) return status;
    if (status != SESH_OK || SESH_HAS(reply, SESH_WEBUNTIS_REPLY_ERROR)) {
        return sesh_refusal_tell(error, SESH_E_SERVER, offset, "/error");
    }
    if (!SESH_HAS(reply, SESH_WEBUNTIS_REPLY_RESULT)) return sesh_refusal_tell(error, SESH_E_MISSING, 0, "/result");
    if (!has_session_id(reply)) return sesh_refusal_tell(error, SESH_E_SERVER, 0, "/result/sessionId");
    return sesh_refusal_tell(error, SESH_OK, 0, "");
}

int sesh_webuntis_answer(struct sesh_webuntis_reply *reply, const void *json, size_t length, struct sesh_error *error)
{
    struct sesh_options options;
    struct sesh_error own;
    if (error == NULL) error = &own;
    memset(&options, 0, sizeof options);
    options.clip = true;
    return sesh_webuntis_refused(reply, sesh_webuntis_reply_read(reply, json, length, &options, error), error);
}

/* SPDX-License-Identifier: MIT */
#include <sesh/ask_webuntis.h>
#include <sesh/jwt.h>

#include "../base64.h"
#include "../mem.h"
#include "name.h"
#include "refusal.h"

/* ---- whose timetable ---------------------------------------------------- */

static bool has_timetable(int64_t type)
{
    return type >= SESH_WEBUNTIS_CLASS && type <= SESH_WEBUNTIS_STUDENT;
}

static size_t count_persons(const struct sesh_webuntis *session)
{
    if (!SESH_HAS(session, SESH_WEBUNTIS_PERSONS)) return 0;
    return sesh_name_count(session->persons_count, SESH_WEBUNTIS_PERSONS_MAX);
}

/* Returns the first of persons with that id and, unless it is 0, that type; NULL: there is none. */
static const struct sesh_webuntis_person_entry *find_person(const struct sesh_webuntis *session, int64_t type,
                                                            int64_t id)
{
    size_t count = count_persons(session);
    const struct sesh_webuntis_person_entry *p = session->persons;
    for (; count != 0; count--, p++) {
        if (p->id == id && (type == 0 || p->type == type)) return p;
    }
    return NULL;
}

/* Returns the n-th of persons, from 0, who has a timetable; NULL: there are not that many. */
static const struct sesh_webuntis_person_entry *nth_with_timetable(const struct sesh_webuntis *session, size_t n)
{
    size_t count = count_persons(session);
    const struct sesh_webuntis_person_entry *p = session->persons;
    for (; count != 0; count--, p++) {
        if (p->id <= 0 || !has_timetable(p->type)) continue;
        if (n == 0) return p;
        n--;
    }
    return NULL;
}

static void clear_person(struct sesh_webuntis_person *person)
{
    person->type = 0;
    person->id = 0;
    person->entry = NULL;
}

/* Finds who logged in. type is 0 if it is not known; id is not above 0 if it is not known. The
   result is not returned, since not every compiler can return a struct. */
static void find_own(const struct sesh_webuntis *session, struct sesh_webuntis_person *own)
{
    clear_person(own);
    if (SESH_HAS(session, SESH_WEBUNTIS_PERSON_TYPE)) own->type = session->person_type;
    if (SESH_HAS(session, SESH_WEBUNTIS_PERSON_ID)) own->id = session->person_id;
    if (own->id > 0) own->entry = find_person(session, own->type, own->id);
    if (own->entry != NULL) own->type = own->entry->type;
}

bool sesh_webuntis_timetable_at(const struct sesh_webuntis *session, size_t n, struct sesh_webuntis_person *person)
{
    struct sesh_webuntis_person own;
    if (person == NULL) return false;
    clear_person(person);
    if (session == NULL) return false;
    find_own(session, &own);
    if (has_timetable(own.type) && own.id > 0) {
        if (n == 0) *person = own;
        return n == 0;
    }
    if (own.type != 0 && own.type != SESH_WEBUNTIS_GUARDIAN && !has_timetable(own.type)) return false;
    person->entry = nth_with_timetable(session, n);
    if (person->entry == NULL) return false;
    person->type = person->entry->type;
    person->id = person->entry->id;
    return true;
}

enum sesh_webuntis_timetables sesh_webuntis_timetable(const struct sesh_webuntis *session,
                                                      struct sesh_webuntis_person *person)
{
    if (sesh_webuntis_timetable_at(session, 1, person)) {
        clear_person(person);
        return SESH_WEBUNTIS_SEVERAL_TIMETABLES;
    }
    return sesh_webuntis_timetable_at(session, 0, person) ? SESH_WEBUNTIS_ONE_TIMETABLE : SESH_WEBUNTIS_NO_TIMETABLE;
}

/* ---- several replies in one session ------------------------------------- */

/* Marks the field as present and complete. */
static void set_present(struct sesh_webuntis *session, enum sesh_webuntis_field field)
{
    const unsigned bit = 1u << field;
    session->null = (uint16_t)(session->null & ~bit);
    session->clipped = (uint16_t)(session->clipped & ~bit);
    session->has = (uint16_t)(session->has | bit);
}

void sesh_webuntis_keep_klasse(struct sesh_webuntis *session, int64_t klasse_id)
{
    if (session == NULL || klasse_id == 0 || (SESH_HAS(session, SESH_WEBUNTIS_KLASSE_ID) && session->klasse_id != 0))
        return;
    session->klasse_id = klasse_id;
    set_present(session, SESH_WEBUNTIS_KLASSE_ID);
}

/* Are there three parts, none of them empty, with two dots between them? */
static bool is_token(const char *text, size_t length)
{
    unsigned dots = 0;
    bool empty = true;
    for (; length != 0; length--, text++) {
        if (*text == '.' && !empty) dots++;
        else if (sesh_base64url_bits((uint8_t)*text) == SESH_NO_BITS) return false;
        empty = *text == '.';
    }
    return dots == 2 && !empty;
}

int sesh_webuntis_take_token(struct sesh_webuntis *session, const char *text, size_t length)
{
    size_t i;
    if (session == NULL || (text == NULL && length != 0)) return SESH_E_ARGUMENT;
    text = sesh_jwt_trim(text, &length);
    if (!is_token(text, length)) return SESH_E_JWT_FORMAT;
    if (length >= sizeof session->jwt_token) return SESH_E_STRING_TOO_LONG;
    /* Copy forward: text may be in the member itself, after what was removed. */
    for (i = 0; i < length; i++)
        session->jwt_token[i] = text[i];
    memset(session->jwt_token + length, 0, sizeof session->jwt_token - length);
    set_present(session, SESH_WEBUNTIS_JWT_TOKEN);
    return SESH_OK;
}

/* ---- the cookies -------------------------------------------------------- */

/* cookie-octet of RFC 6265, section 4.1.1. */
static bool is_cookie_octet(char c)
{
    return c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
}

/* Can the sessionId be sent as a cookie? If so, sets *length to its length. */
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

/* Writes text in base64, four characters for up to three bytes. Bytes that are missing in the
   last group are 0, like the NUL. Returns the end of what was written. */
static char *write_base64(char *to, const char *text)
{
    while (*text != '\0') {
        unsigned first = (uint8_t)text[0];
        unsigned second = (uint8_t)text[1];
        unsigned third = second != 0 ? (uint8_t)text[2] : 0;
        *to++ = sesh_base64_character(first >> 2, "+/");
        *to++ = sesh_base64_character((first & 3u) << 4 | second >> 4, "+/");
        *to++ = (char)(second != 0 ? sesh_base64_character((second & 15u) << 2 | third >> 6, "+/") : '=');
        *to++ = (char)(third != 0 ? sesh_base64_character(third & 63u, "+/") : '=');
        text += third != 0 ? 3 : second != 0 ? 2 : 1;
    }
    return to;
}

/* Copies the text. Returns the end of what was written. */
static char *write_text(char *to, const char *text, size_t length)
{
    memcpy(to, text, length);
    return to + length;
}

/* Returns the bytes of a school's cookie, 0 if there is no school. Counts at most `size` bytes of
   the name: a longer one does not fit the buffer anyway, and the sum cannot overflow. */
static size_t length_of_school(const char *school, size_t size)
{
    size_t n = 0;
    if (school == NULL) return 0;
    while (n < size && school[n] != '\0')
        n++;
    return n == 0 ? 0 : sizeof "; schoolname=\"_\"" - 1 + (n + 2) / 3 * 4;
}

int sesh_webuntis_cookie(const struct sesh_webuntis *session, const char *school, char *buffer, size_t size,
                         size_t *length)
{
    static const char name[] = "JSESSIONID=";
    static const char second[] = "; schoolname=\"_";
    const size_t school_length = length_of_school(school, size);
    size_t value = 0;
    size_t all;
    char *to = buffer;
    int status = SESH_E_ARGUMENT;
    if (length != NULL) *length = 0;
    if (buffer != NULL && size != 0) buffer[0] = '\0';
    if (session != NULL && buffer != NULL) status = check_cookie(session, &value);
    all = sizeof name - 1 + value + school_length;
    if (status == SESH_OK && size <= all) status = SESH_E_WORK_TOO_SMALL;
    if (status != SESH_OK) return status;
    to = write_text(to, name, sizeof name - 1);
    to = write_text(to, session->session_id, value);
    if (school_length != 0) {
        to = write_text(to, second, sizeof second - 1);
        to = write_base64(to, school);
        *to++ = '"';
    }
    *to = '\0';
    if (length != NULL) *length = all;
    return SESH_OK;
}

/* ---- refusals ----------------------------------------------------------- */

/* Is there an error, including one that was left out because it is not an object? */
static bool has_error(const struct sesh_webuntis_reply *reply)
{
    return SESH_CAME(reply, SESH_WEBUNTIS_REPLY_ERROR);
}

/* Is there an error, or did the reading end inside it? */
static bool has_part_of_error(const struct sesh_webuntis_reply *reply, const struct sesh_error *error)
{
    if (has_error(reply) || reply->error.has != 0 || reply->error.null != 0) return true;
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
    if (status != SESH_OK && !(sesh_refusal_fits(status) && has_part_of_error(reply, error))) return status;
    if (status != SESH_OK || has_error(reply)) return sesh_refusal_tell(error, SESH_E_SERVER, offset, "/error");
    if (!SESH_HAS(reply, SESH_WEBUNTIS_REPLY_RESULT)) {
        bool other = SESH_IS_CLIPPED(reply, SESH_WEBUNTIS_REPLY_RESULT);
        return sesh_refusal_tell(error, other ? SESH_E_WRONG_TYPE : SESH_E_MISSING, 0, "/result");
    }
    if (!has_session_id(reply)) return sesh_refusal_tell(error, SESH_E_SERVER, 0, "/result/sessionId");
    return sesh_refusal_tell(error, SESH_OK, 0, "");
}

int sesh_webuntis_answer(struct sesh_webuntis_reply *reply, const void *json, size_t length, struct sesh_error *error)
{
    struct sesh_options options;
    struct sesh_error own;
    if (error == NULL) error = &own;
    sesh_refusal_options(&options);
    options.clip = true;
    return sesh_webuntis_refused(reply, sesh_webuntis_reply_read(reply, json, length, &options, error), error);
}

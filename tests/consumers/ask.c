/* SPDX-License-Identifier: MIT */
/* A program with some of the session types: asks each of them something, and prints its name if
   the result is right. */
#ifdef SINGLE
#include "sesh.h"
#else
#include <sesh/ask.h>
#endif

#include <stdio.h>
#include <string.h>

#ifdef SESH_WEBUNTIS_H
static void ask_webuntis(void)
{
    static const char json[] = "{\"sessionId\":\"3F2A9C71\",\"personType\":5,\"personId\":1234}";
    struct sesh_webuntis s;
    char cookie[SESH_WEBUNTIS_COOKIE_SIZE(4)];
    struct sesh_webuntis_person person;
    if (sesh_webuntis_read(&s, json, strlen(json), NULL, NULL) == SESH_OK &&
        sesh_webuntis_timetable(&s, &person) == SESH_WEBUNTIS_ONE_TIMETABLE && person.id == 1234 &&
        sesh_webuntis_cookie(&s, "demo", cookie, sizeof cookie, NULL) == SESH_OK &&
        strcmp(cookie, "JSESSIONID=3F2A9C71; schoolname=\"_ZGVtbw==\"") == 0) {
        puts("webuntis");
    }
}
#endif

#ifdef SESH_VERDOCS_H
/* Not a complete session: SESH_E_MISSING, but the struct holds what was there. */
static void ask_verdocs(void)
{
    static const char json[] = "{\"exp\":100,\"permissions\":[\"org:view\"]}";
    struct sesh_verdocs s;
    if (sesh_verdocs_read(&s, json, strlen(json), NULL, NULL) == SESH_E_MISSING && sesh_verdocs_expired(&s, 100, 0) &&
        !sesh_verdocs_expired(&s, 99, 0) && sesh_verdocs_has_permission(&s, "org:view") &&
        !sesh_verdocs_has_permission(&s, "org:edit")) {
        puts("verdocs");
    }
}
#endif

#ifdef SESH_THOUGHTSPOT_H
static void ask_thoughtspot(void)
{
    static const char json[] = "{\"expirationTime\":100,\"privileges\":[\"DEVELOPER\"]}";
    struct sesh_thoughtspot s;
    if (sesh_thoughtspot_read(&s, json, strlen(json), NULL, NULL) == SESH_OK && sesh_thoughtspot_expired(&s, 100, 0) &&
        sesh_thoughtspot_has_privilege(&s, SESH_THOUGHTSPOT_DEVELOPER) &&
        !sesh_thoughtspot_has_privilege(&s, SESH_THOUGHTSPOT_ADMINISTRATION)) {
        puts("thoughtspot");
    }
}
#endif

int main(void)
{
#ifdef SESH_WEBUNTIS_H
    ask_webuntis();
#endif
#ifdef SESH_VERDOCS_H
    ask_verdocs();
#endif
#ifdef SESH_THOUGHTSPOT_H
    ask_thoughtspot();
#endif
    return sesh_time_expired(100, 100, 0) ? 0 : 1;
}

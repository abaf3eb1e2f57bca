/* SPDX-License-Identifier: MIT */
#include <sesh/ask_thoughtspot.h>

#include "name.h"
#include "refusal.h"

bool sesh_thoughtspot_expired(const struct sesh_thoughtspot *session, int64_t now, int64_t leeway)
{
    return session == NULL || !SESH_HAS(session, SESH_THOUGHTSPOT_EXPIRATION_TIME) ||
           sesh_time_expired(session->expiration_time, now, leeway);
}

bool sesh_thoughtspot_has_privilege(const struct sesh_thoughtspot *session, const char *name)
{
    return session != NULL && SESH_HAS(session, SESH_THOUGHTSPOT_PRIVILEGES) &&
           sesh_name_among(session->privileges[0], sizeof session->privileges[0],
                           sesh_name_count(session->privileges_count, SESH_THOUGHTSPOT_PRIVILEGES_MAX),
                           SESH_IS_CLIPPED(session, SESH_THOUGHTSPOT_PRIVILEGES), name);
}

int sesh_thoughtspot_refused(const struct sesh_thoughtspot *session, int status, struct sesh_error *error)
{
    if (session == NULL) return sesh_refusal_tell(error, SESH_E_ARGUMENT, 0, "");
    return sesh_refusal_judge(status, (session->has | session->null | session->clipped) != 0, "", false, error);
}

int sesh_thoughtspot_answer(struct sesh_thoughtspot *session, const void *json, size_t length, struct sesh_error *error)
{
    struct sesh_options options;
    sesh_refusal_options(&options);
    return sesh_thoughtspot_refused(session, sesh_thoughtspot_read(session, json, length, &options, error), error);
}

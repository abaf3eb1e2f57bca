/* SPDX-License-Identifier: MIT */
#include <sesh/ask_thoughtspot.h>

#include "name.h"

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

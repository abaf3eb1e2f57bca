/* SPDX-License-Identifier: MIT */
#include <sesh/ask_verdocs.h>

#include "name.h"

bool sesh_verdocs_expired(const struct sesh_verdocs *session, int64_t now, int64_t leeway)
{
    return session == NULL || !SESH_HAS(session, SESH_VERDOCS_EXP) || sesh_time_expired(session->exp, now, leeway);
}

bool sesh_verdocs_has_permission(const struct sesh_verdocs *session, const char *name)
{
    size_t count;
    const struct sesh_verdocs_ipermission *p;
    if (session == NULL || !SESH_HAS(session, SESH_VERDOCS_PERMISSIONS) || !sesh_name_asked(name)) return false;
    count = sesh_name_count(session->permissions_count, SESH_VERDOCS_PERMISSIONS_MAX);
    for (p = session->permissions; count != 0; count--, p++) {
        if (SESH_HAS(p, SESH_VERDOCS_IPERMISSION_NAME) && !SESH_IS_CLIPPED(p, SESH_VERDOCS_IPERMISSION_NAME) &&
            sesh_name_is(p->name, sizeof p->name, name)) {
            return true;
        }
    }
    return false;
}

bool sesh_verdocs_has_role(const struct sesh_verdocs *session, const char *name)
{
    size_t count;
    const struct sesh_verdocs_irole *r;
    if (session == NULL || !SESH_HAS(session, SESH_VERDOCS_ROLES) || !sesh_name_asked(name)) return false;
    count = sesh_name_count(session->roles_count, SESH_VERDOCS_ROLES_MAX);
    for (r = session->roles; count != 0; count--, r++) {
        if (SESH_HAS(r, SESH_VERDOCS_IROLE_NAME) && !SESH_IS_CLIPPED(r, SESH_VERDOCS_IROLE_NAME) &&
            sesh_name_is(r->name, sizeof r->name, name)) {
            return true;
        }
    }
    return false;
}

bool sesh_verdocs_has_plan(const struct sesh_verdocs *session, const char *name)
{
    return session != NULL && SESH_HAS(session, SESH_VERDOCS_PLANS) &&
           sesh_name_among(session->plans[0], sizeof session->plans[0],
                           sesh_name_count(session->plans_count, SESH_VERDOCS_PLANS_MAX),
                           SESH_IS_CLIPPED(session, SESH_VERDOCS_PLANS), name);
}

/* SPDX-License-Identifier: MIT */
#include <sesh/ask_verdocs_login.h>

#include "refusal.h"

static bool has_access_token(const struct sesh_verdocs_login *login)
{
    return SESH_HAS(login, SESH_VERDOCS_LOGIN_ACCESS_TOKEN) && login->access_token[0] != '\0';
}

int sesh_verdocs_login_refused(const struct sesh_verdocs_login *login, int status, struct sesh_error *error)
{
    if (login == NULL) return sesh_refusal_tell(error, SESH_E_ARGUMENT, 0, "");
    return sesh_refusal_judge(status, has_access_token(login), "/accessToken",
                              SESH_IS_CLIPPED(login, SESH_VERDOCS_LOGIN_ACCESS_TOKEN), error);
}

int sesh_verdocs_login_answer(struct sesh_verdocs_login *login, const void *json, size_t length,
                              struct sesh_error *error)
{
    struct sesh_options options;
    sesh_refusal_options(&options);
    return sesh_verdocs_login_refused(login, sesh_verdocs_login_read(login, json, length, &options, error), error);
}

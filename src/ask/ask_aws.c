/* SPDX-License-Identifier: MIT */
#include <sesh/ask_aws.h>
#include <sesh/ask_time.h>

#include "name.h"
#include "refusal.h"

static bool has_credentials(const struct sesh_aws_credentials *c)
{
    return SESH_HAS(c, SESH_AWS_CREDENTIALS_ACCESS_KEY_ID) && c->access_key_id[0] != '\0' &&
           SESH_HAS(c, SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY) && c->secret_access_key[0] != '\0' &&
           SESH_HAS(c, SESH_AWS_CREDENTIALS_SESSION_TOKEN) && c->session_token[0] != '\0';
}

static bool has_cut_credential(const struct sesh_aws_credentials *c)
{
    const unsigned all = 1u << SESH_AWS_CREDENTIALS_ACCESS_KEY_ID | 1u << SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY |
                         1u << SESH_AWS_CREDENTIALS_SESSION_TOKEN;
    return (c->clipped & all) != 0;
}

int sesh_aws_credentials_refused(const struct sesh_aws_credentials *credentials, int status, struct sesh_error *error)
{
    bool failed;
    if (credentials == NULL) return sesh_refusal_tell(error, SESH_E_ARGUMENT, 0, "");
    failed = SESH_CAME(credentials, SESH_AWS_CREDENTIALS_CODE) &&
             !sesh_name_is(credentials->code, sizeof credentials->code, "Success");
    return sesh_refusal_judge(status, has_credentials(credentials) && !failed, failed ? "/code" : "/accessKeyId",
                              has_cut_credential(credentials), error);
}

int sesh_aws_credentials_answer(struct sesh_aws_credentials *credentials, const void *json, size_t length,
                                struct sesh_error *error)
{
    struct sesh_options options;
    int status;
    sesh_refusal_options(&options);
    options.at = "/credentials";
    status = sesh_aws_credentials_read(credentials, json, length, &options, error);
    if (status == SESH_E_NOT_FOUND) {
        options.at = NULL;
        status = sesh_aws_credentials_read(credentials, json, length, &options, error);
    }
    return sesh_aws_credentials_refused(credentials, status, error);
}

bool sesh_aws_credentials_expired(const struct sesh_aws_credentials *credentials, int64_t now, int64_t margin)
{
    if (credentials == NULL) return true;
    if (!SESH_HAS(credentials, SESH_AWS_CREDENTIALS_EXPIRATION)) return false;
    return !sesh_time_not_yet(credentials->expiration, now, margin);
}

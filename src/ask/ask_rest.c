/* SPDX-License-Identifier: MIT */
#include <sesh/ask_rest.h>

#include "refusal.h"

bool sesh_ask_refusal_find(struct sesh_ask_refusal *refusal, const void *json, size_t length)
{
    struct sesh_options options;
    int status;
    if (refusal == NULL) return false;
    sesh_refusal_options(&options);
    options.clip = true;
    status = sesh_ask_refusal_read(refusal, json, length, &options, NULL);
    (void)status;
    /* The members may be deeper. If there are none, what was found before is kept. */
    options.at = "/error/message/debug";
    options.merge = true;
    status = sesh_ask_refusal_read(refusal, json, length, &options, NULL);
    (void)status;
    return refusal->has != 0;
}

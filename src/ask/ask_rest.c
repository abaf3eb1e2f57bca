/* SPDX-License-Identifier: MIT */
#include <sesh/ask_rest.h>

#include "../mem.h"

bool sesh_ask_refusal_find(struct sesh_ask_refusal *refusal, const void *json, size_t length)
{
    struct sesh_options options;
    int status;
    if (refusal == NULL) return false;
    memset(refusal, 0, sizeof *refusal);
    memset(&options, 0, sizeof options);
    options.clip = true;
    options.lenient = true;
    status = sesh_ask_refusal_read(refusal, json, length, &options, NULL);
    if (status == SESH_OK && SESH_IS_CLIPPED(refusal, SESH_ASK_REFUSAL_ERROR) &&
        !SESH_HAS(refusal, SESH_ASK_REFUSAL_ERROR)) {
        /* It is no text: there may be more in it. If nothing is, the rest stays known. */
        options.at = "/error/message/debug";
        options.merge = true;
        status = sesh_ask_refusal_read(refusal, json, length, &options, NULL);
    }
    (void)status;
    return refusal->has != 0;
}

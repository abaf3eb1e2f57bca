/* SPDX-License-Identifier: MIT */
#include <sesh/ask_oauth_device.h>

#include "refusal.h"

static bool has_codes(const struct sesh_oauth_device *device)
{
    return SESH_HAS(device, SESH_OAUTH_DEVICE_DEVICE_CODE) && device->device_code[0] != '\0' &&
           SESH_HAS(device, SESH_OAUTH_DEVICE_USER_CODE) && device->user_code[0] != '\0' &&
           SESH_HAS(device, SESH_OAUTH_DEVICE_VERIFICATION_URI) && device->verification_uri[0] != '\0';
}

static bool has_cut_code(const struct sesh_oauth_device *device)
{
    const unsigned all = 1u << SESH_OAUTH_DEVICE_DEVICE_CODE | 1u << SESH_OAUTH_DEVICE_USER_CODE |
                         1u << SESH_OAUTH_DEVICE_VERIFICATION_URI;
    return (device->clipped & all) != 0;
}

int sesh_oauth_device_refused(const struct sesh_oauth_device *device, int status, struct sesh_error *error)
{
    bool named;
    if (device == NULL) return sesh_refusal_tell(error, SESH_E_ARGUMENT, 0, "");
    named = SESH_CAME(device, SESH_OAUTH_DEVICE_ERROR);
    return sesh_refusal_judge(status, has_codes(device) && !named, named ? "/error" : "/device_code",
                              has_cut_code(device), error);
}

int sesh_oauth_device_answer(struct sesh_oauth_device *device, const void *json, size_t length,
                             struct sesh_error *error)
{
    struct sesh_options options;
    sesh_refusal_options(&options);
    return sesh_oauth_device_refused(device, sesh_oauth_device_read(device, json, length, &options, error), error);
}

int64_t sesh_oauth_device_interval(const struct sesh_oauth_device *device)
{
    bool said = device != NULL && SESH_HAS(device, SESH_OAUTH_DEVICE_INTERVAL) && device->interval > 0;
    return said ? device->interval : SESH_OAUTH_DEVICE_POLL;
}

/* SPDX-License-Identifier: MIT */
#include "refusal.h"

#include "../mem.h"

bool sesh_refusal_fits(int status)
{
    switch (status) {
    case SESH_E_TOO_DEEP:
    case SESH_E_WRONG_TYPE:
    case SESH_E_OUT_OF_RANGE:
    case SESH_E_STRING_TOO_LONG:
    case SESH_E_ARRAY_TOO_LONG:
    case SESH_E_DUPLICATE:
    case SESH_E_MISSING:
    case SESH_E_UNKNOWN_MEMBER:
    case SESH_E_NUL_IN_STRING:
    case SESH_E_LONE_SURROGATE:
    case SESH_E_WORK_TOO_SMALL: return true;
    default: return false;
    }
}

bool sesh_refusal_on_path(const char *path, const char *name)
{
    size_t i;
    while (*path != '\0') {
        path++; /* the slash */
        for (i = 0; name[i] != '\0' && path[i] == name[i];)
            i++;
        if (name[i] == '\0' && (path[i] == '\0' || path[i] == '/')) return true;
        while (*path != '\0' && *path != '/')
            path++;
    }
    return false;
}

void sesh_refusal_options(struct sesh_options *options)
{
    memset(options, 0, sizeof *options);
    options->lenient = true;
}

int sesh_refusal_tell(struct sesh_error *error, int status, sesh_offset offset, const char *path)
{
    size_t i = 0;
    if (error == NULL) return status;
    memset(error, 0, sizeof *error);
    error->status = status;
    error->offset = offset;
    do
        error->path[i] = path[i];
    while (path[i] != '\0' && ++i < sizeof error->path);
    if (i == sizeof error->path) memcpy(error->path + sizeof error->path - 4, "...", 4);
    return status;
}

int sesh_refusal_judge(int status, bool granted, const char *refused, bool cut, struct sesh_error *error)
{
    if (status != SESH_OK && status != SESH_E_MISSING) return status;
    if (!granted) return sesh_refusal_tell(error, SESH_E_SERVER, 0, refused);
    return sesh_refusal_tell(error, cut ? SESH_E_STRING_TOO_LONG : SESH_OK, 0, "");
}

/* SPDX-License-Identifier: MIT */
#include <sesh/sesh.h>

const char *sesh_status_name(int status)
{
#if SESH_STATUS_TEXT
    switch (status) {
    case SESH_OK: return "ok";
#define STATUS(number, name, text, sentence)                                                                           \
    case SESH_E_##name:                                                                                                \
        return text;
#include "status.def"
#undef STATUS
    default: return "unknown";
    }
#else
    (void)status;
    return "";
#endif
}

const char *sesh_status_text(int status)
{
#if SESH_STATUS_TEXT
    switch (status) {
    case SESH_OK: return "no error";
#define STATUS(number, name, text, sentence)                                                                           \
    case SESH_E_##name:                                                                                                \
        return sentence;
#include "status.def"
#undef STATUS
    default: return "unknown status";
    }
#else
    (void)status;
    return "";
#endif
}

/* SPDX-License-Identifier: MIT */
/* For tests/tool.sh and tests/differential: types of the tests, and shipped types that only
   functions read. The host tool built for these tests knows them too. */
#include <sesh/ask_refusal.h>
#include <sesh/jwt_header.h>

#include "types/every.h"
#include "types/odd.h"
#include "types/shapes.h"

#define OWN_TYPES                                                                                                      \
    {"ask_refusal", &sesh_ask_refusal_type, SESH_ASK_REFUSAL_WORK},                                                    \
        {"jwt_header", &sesh_jwt_header_type, SESH_JWT_HEADER_WORK}, {"every", &sesh_every_type, SESH_EVERY_WORK},     \
        {"every_kind", &sesh_every_kind_type, SESH_EVERY_KIND_WORK},                                                   \
        {"every_set", &sesh_every_set_type, SESH_EVERY_SET_WORK},                                                      \
        {"every_late", &sesh_every_late_type, SESH_EVERY_LATE_WORK}, {"odd", &sesh_odd_type, SESH_ODD_WORK},           \
        {"shapes", &sesh_shapes_type, SESH_SHAPES_WORK},                                                               \
    {                                                                                                                  \
        "shapes_each", &sesh_shapes_each_type, SESH_SHAPES_EACH_WORK                                                   \
    }

/* SPDX-License-Identifier: MIT */
/* For tests/tool.sh: types of the tests, which the host tool that is built for them knows, too. */
#include "types/every.h"
#include "types/shapes.h"

#define OWN_TYPES                                                                                                      \
    {"every_kind", &sesh_every_kind_type, SESH_EVERY_KIND_WORK}, {"shapes", &sesh_shapes_type, SESH_SHAPES_WORK},      \
    {                                                                                                                  \
        "shapes_each", &sesh_shapes_each_type, SESH_SHAPES_EACH_WORK                                                   \
    }

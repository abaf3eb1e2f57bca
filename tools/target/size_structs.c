/* SPDX-License-Identifier: MIT */
/* The size of each object is the size of a struct or a buffer. */
#include <sesh/jwt.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>
#ifdef SIZE_PSA
#include "jwt_psa.h"
#endif

#define OF_SIZE(name, size)                                                                                            \
    extern const char name[size];                                                                                      \
    const char name[size] = {1}

OF_SIZE(struct_sesh_reader, sizeof(struct sesh_reader));
OF_SIZE(struct_sesh_error, sizeof(struct sesh_error));
OF_SIZE(struct_sesh_jwt, sizeof(struct sesh_jwt));
OF_SIZE(struct_sesh_webuntis, sizeof(struct sesh_webuntis));
OF_SIZE(struct_sesh_verdocs, sizeof(struct sesh_verdocs));
OF_SIZE(struct_sesh_thoughtspot, sizeof(struct sesh_thoughtspot));
OF_SIZE(work_minimum, SESH_WORK_MIN);
OF_SIZE(work_webuntis, SESH_WEBUNTIS_WORK);
OF_SIZE(work_verdocs, SESH_VERDOCS_WORK);
OF_SIZE(work_thoughtspot, SESH_THOUGHTSPOT_WORK);
#ifdef SIZE_PSA
OF_SIZE(struct_sesh_jwt_psa, sizeof(struct sesh_jwt_psa));
#endif

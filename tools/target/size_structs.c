/* SPDX-License-Identifier: MIT */
/* The size of each of these objects is the size of a struct or a buffer. */
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

extern const char struct_sesh_reader[sizeof(struct sesh_reader)];
extern const char struct_sesh_error[sizeof(struct sesh_error)];
extern const char struct_sesh_webuntis[sizeof(struct sesh_webuntis)];
extern const char struct_sesh_verdocs[sizeof(struct sesh_verdocs)];
extern const char struct_sesh_thoughtspot[sizeof(struct sesh_thoughtspot)];
extern const char work_minimum[SESH_WORK_MIN];
extern const char work_webuntis[SESH_WEBUNTIS_WORK];
extern const char work_verdocs[SESH_VERDOCS_WORK];
extern const char work_thoughtspot[SESH_THOUGHTSPOT_WORK];

const char struct_sesh_reader[sizeof(struct sesh_reader)] = {1};
const char struct_sesh_error[sizeof(struct sesh_error)] = {1};
const char struct_sesh_webuntis[sizeof(struct sesh_webuntis)] = {1};
const char struct_sesh_verdocs[sizeof(struct sesh_verdocs)] = {1};
const char struct_sesh_thoughtspot[sizeof(struct sesh_thoughtspot)] = {1};
const char work_minimum[SESH_WORK_MIN] = {1};
const char work_webuntis[SESH_WEBUNTIS_WORK] = {1};
const char work_verdocs[SESH_VERDOCS_WORK] = {1};
const char work_thoughtspot[SESH_THOUGHTSPOT_WORK] = {1};

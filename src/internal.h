/* SPDX-License-Identifier: MIT */
/*
 * SESH_INTERNAL marks the declarations of functions that files of src/ share and nobody else
 * uses. When the files are compiled one by one, it means extern. When they are compiled as one
 * unit, as in the library and in the single source, it is `static`, so that the compiler sees
 * every call.
 */
#ifndef SESH_INTERNAL_H
#define SESH_INTERNAL_H

#ifndef SESH_INTERNAL
#define SESH_INTERNAL extern
#define SESH_FILE_BY_FILE
#endif

#endif

/* SPDX-License-Identifier: MIT */
/*
 * The reader's modules as one translation unit, for libraries on hosts: compilers
 * then see through them, and what is read most often becomes one function
 * (SESH_FLAT in run.h). Compiled one by one they do the same in less code.
 */
#include "../scan.c"

#include "../match.c"

#include "../value.c"

#include "../token.c"

#include "../bind.c"

#include "../frame.c"

#include "../sift.c"

#include "../reader.c"

/* SPDX-License-Identifier: MIT */
/*
 * What a file with mutants in it (tools/trust/mutate.js) asks while it runs. It is
 * included before everything else by the compiler's command line.
 */
#ifndef SESH_MUTANTS_H
#define SESH_MUTANTS_H

#define MAX_MUTANTS 8192
#define MAX_FUNCTIONS 2048

/* The one mutant that is active. Number 0 is none. */
extern unsigned mutant_active;
/* Has the run come to the place of this mutant? */
extern unsigned char mutant_reached[MAX_MUTANTS];
/* Does this function run the body that has its mutants in it, or the plain one? */
extern unsigned char mutant_in[MAX_FUNCTIONS];

static inline int mutant_is(unsigned number)
{
    mutant_reached[number] = 1;
    return mutant_active == number;
}

/* With the mutants in them, functions are too long to be put into their callers. */
#define always_inline unused
#define flatten unused

#endif

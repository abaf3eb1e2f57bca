/* SPDX-License-Identifier: MIT */
/* What a file with mutants (tools/trust/mutate.js) uses while it runs. The compiler's command
   line includes this header before everything else. */
#ifndef SESH_MUTANTS_H
#define SESH_MUTANTS_H

#define MAX_MUTANTS 8192
#define MAX_FUNCTIONS 2048

/* The number of the active mutant; 0: none is. */
extern unsigned mutant_active;
/* Was the place of this mutant reached? */
extern unsigned char mutant_reached[MAX_MUTANTS];
/* Does this function run its body with mutants, or the original body? */
extern unsigned char mutant_in[MAX_FUNCTIONS];

static inline int mutant_is(unsigned number)
{
    mutant_reached[number] = 1;
    return mutant_active == number;
}

/* Functions with their mutants are too long to be inlined. */
#define always_inline unused
#define flatten unused

#endif

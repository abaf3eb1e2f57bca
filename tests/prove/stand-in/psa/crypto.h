/* SPDX-License-Identifier: MIT */
/* Stands in for the header of PSA, which needs another C library than Frama-C's own. It has what
   port/psa/jwk_psa.c names (PSA Crypto API 1.1, sections 9.5 and 9.6). */
#ifndef PSA_CRYPTO_H
#define PSA_CRYPTO_H

#include <stdint.h>

typedef uint32_t psa_key_id_t;
#define PSA_KEY_ID_NULL ((psa_key_id_t)0)

#endif

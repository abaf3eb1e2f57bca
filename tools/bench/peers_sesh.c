/* SPDX-License-Identifier: MIT */
/* The candidates of bench-check: it needs no other library. */
#include "bench.h"

const struct bench_peer *const bench_peers[] = {&bench_sesh, &bench_sesh_64, &bench_sesh_1, NULL};

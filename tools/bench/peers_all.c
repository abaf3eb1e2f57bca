/* SPDX-License-Identifier: MIT */
/* The candidates of the table, in its order. */
#include "bench.h"

const struct bench_peer *const bench_peers[] = {
    &bench_memcpy, &bench_sum,   &bench_sesh,    &bench_sesh_1460, &bench_sesh_64,  &bench_sesh_1,
    &bench_jsmn,   &bench_cjson, &bench_jansson, &bench_json_c,    &bench_simdjson, NULL,
};

/* SPDX-License-Identifier: MIT */
/* A program in C++17 that has sesh from somewhere: reads a reply. */
#ifdef SINGLE
#include "sesh.hpp"
#else
#include <sesh/webuntis.hpp>
#endif

#include <cstdio>

int main()
{
    sesh_options options{};
    options.at = "/result";
    const auto reply = sesh::read<sesh::webuntis>(R"({"jsonrpc":"2.0","id":"1","result":)"
                                                  R"({"sessionId":"3F2A9C71","personType":5,"personId":1234}})",
                                                  options);
    if (!reply) {
        std::printf("%s at byte %lu\n", reply.outcome.name(), static_cast<unsigned long>(reply.outcome.offset()));
        return 1;
    }
    std::printf("sesh %s: person %ld, %s class\n", SESH_VERSION, static_cast<long>(*reply.session.person_id()),
                reply.session.klasse_id() ? "a" : "no");
    return reply.session.session_id() == "3F2A9C71" ? 0 : 1;
}

/* SPDX-License-Identifier: MIT */
/*
 * The smallest program in C++17, with no C++ library to link: examples/minimal.c
 * with sesh/webuntis.hpp. The exit status is 0 if everything went well.
 *
 * On a host:  c++ -std=c++17 -Iinclude examples/minimal.cpp build/libsesh.a && ./a.out
 */
#include <sesh/webuntis.hpp>

namespace
{

constexpr std::string_view reply =
    R"({"jsonrpc":"2.0","id":"1","result":)"
    R"({"sessionId":"3F2A9C71","personType":5,"personId":1234,)"
    R"("persons":[{"id":7,"type":5,"displayName":"Bo","longName":"B","foreName":"O"}]}})";

/* The reply as a network brings it. */
int read_chunks(const sesh_options &options)
{
    unsigned char work[384];
    sesh::session<sesh::webuntis> session;
    sesh::reader reader(session, work, options);
    for (auto rest = reply; !rest.empty();) {
        const std::size_t size = rest.size() < 16 ? rest.size() : 16;
        if (!reader.feed(rest.data(), size)) break;
        rest.remove_prefix(size);
    }
    if (const auto outcome = reader.end(); !outcome) return 1;
    for (const auto person : session.persons()) {
        if (person.id() == 7 && person.display_name()) return 0;
    }
    return 1;
}

} // namespace

int main()
{
    sesh_options options{};
    options.at = "/result";
    const auto answer = sesh::read<sesh::webuntis>(reply, options);
    if (!answer) return 1;
    if (const auto id = answer.session.session_id(); !id || id->front() != '3') return 1;
    if (answer.session.person_id() != 1234) return 1;
    if (answer.session.klasse_id()) return 1;
    return read_chunks(options);
}

#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints the bill of materials as CycloneDX 1.6: sbom.sh JSMN.H. A program always links jsmn, and
# the libraries of the ports that it uses. URL is the project's home page. The same sources give the
# same bytes.
set -eu
jsmn=$1
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^#define SESH_VERSION "\(.*\)"$/\1/p' "$here/../../include/sesh/sesh.h")
seconds=${SOURCE_DATE_EPOCH:-946684800}
jsmn_hash=$(sha256sum <"$jsmn" | cut -d ' ' -f 1)

jsmn_version=$(sh "$here/../jsmn.sh" version "$jsmn")
jsmn_purl=pkg:github/zserge/jsmn
[ "$jsmn_version" = unknown ] || jsmn_purl=$jsmn_purl@v$jsmn_version

# optional NAME DESCRIPTION LICENCE PURL REPOSITORY: adds a library that a port needs.
optional() {
    cat <<EOF
    {
      "type": "library",
      "bom-ref": "$1",
      "name": "$1",
      "description": "$2",
      "scope": "optional",
      "licenses": [{ "license": { "id": "$3" } }],
      "purl": "pkg:github/$4",
      "externalReferences": [{ "type": "vcs", "url": "https://github.com/$5" }]
    }
EOF
}

cat <<EOF
{
  "\$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "metadata": {
    "timestamp": "$(date -u -d "@$seconds" +%Y-%m-%dT%H:%M:%SZ)",
    "component": {
      "type": "library",
      "bom-ref": "sesh",
      "name": "sesh",
      "version": "$version",
      "description": "Reads session documents into C structs of fixed size, in bounded memory",
      "licenses": [{ "license": { "id": "MIT" } }],
      "purl": "pkg:generic/sesh@$version",
      "externalReferences": [{ "type": "website", "url": "$URL" }]
    }
  },
  "components": [
    {
      "type": "library",
      "bom-ref": "jsmn",
      "name": "jsmn",
      "version": "$jsmn_version",
      "description": "Finds the token of each value that is kept. Contained in the two-file library and in the packages",
      "scope": "required",
      "hashes": [{ "alg": "SHA-256", "content": "$jsmn_hash" }],
      "licenses": [{ "license": { "id": "MIT" } }],
      "purl": "$jsmn_purl",
      "externalReferences": [{ "type": "vcs", "url": "https://github.com/zserge/jsmn" }]
    },
$(optional mbedtls 'Checks signatures, in programs that use that port. Not contained' Apache-2.0 mbed-tls/mbedtls Mbed-TLS/mbedtls),
$(optional curl 'Brings replies, in programs that use port/curl. Not contained' curl curl/curl curl/curl)
  ],
  "dependencies": [
    { "ref": "sesh", "dependsOn": ["jsmn", "mbedtls", "curl"] },
    { "ref": "jsmn" },
    { "ref": "mbedtls" },
    { "ref": "curl" }
  ]
}
EOF

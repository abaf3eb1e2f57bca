# SPDX-License-Identifier: MIT
# sesh::psa: the signatures of tokens, with the PSA Crypto API as mbedTLS has it. It has
# sources, which are compiled with whatever links with it, beside sesh::sesh. Wants
# _sesh_port_dir, the directory of the ports, and _sesh_port_types, the session types of the
# library: without jwks there are no keys in JSON. Makes no target where there is no mbedTLS.
find_path(SESH_PSA_INCLUDE psa/crypto.h)
find_path(SESH_MBEDX509_INCLUDE mbedtls/x509_crt.h)
find_library(SESH_MBEDX509_LIBRARY mbedx509)
find_library(SESH_MBEDCRYPTO_LIBRARY mbedcrypto)
mark_as_advanced(SESH_PSA_INCLUDE SESH_MBEDX509_INCLUDE SESH_MBEDX509_LIBRARY SESH_MBEDCRYPTO_LIBRARY)
if(SESH_PSA_INCLUDE AND SESH_MBEDX509_INCLUDE AND SESH_MBEDX509_LIBRARY AND SESH_MBEDCRYPTO_LIBRARY
        AND NOT TARGET sesh::psa)
    add_library(sesh::psa INTERFACE IMPORTED GLOBAL)
    set(_sesh_psa_sources jwt_psa.c key_psa.c file_psa.c)
    if("jwks" IN_LIST _sesh_port_types)
        list(APPEND _sesh_psa_sources jwk_psa.c)
    endif()
    list(TRANSFORM _sesh_psa_sources PREPEND "${_sesh_port_dir}/psa/")
    set_target_properties(sesh::psa PROPERTIES
        INTERFACE_SOURCES "${_sesh_psa_sources}"
        INTERFACE_INCLUDE_DIRECTORIES "${_sesh_port_dir}/psa;${SESH_PSA_INCLUDE};${SESH_MBEDX509_INCLUDE}"
        INTERFACE_LINK_LIBRARIES "${SESH_MBEDX509_LIBRARY};${SESH_MBEDCRYPTO_LIBRARY}")
endif()

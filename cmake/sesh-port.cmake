# SPDX-License-Identifier: MIT
# sesh::mbedtls: the signatures of tokens, with mbedTLS. It has sources, which are compiled
# with whatever links with it, beside sesh::sesh. Wants _sesh_port_dir, the directory of
# the ports; makes no target where there is no mbedTLS.
find_path(SESH_MBEDTLS_INCLUDE mbedtls/x509_crt.h)
find_library(SESH_MBEDX509_LIBRARY mbedx509)
find_library(SESH_MBEDTLS_LIBRARY mbedcrypto)
mark_as_advanced(SESH_MBEDTLS_INCLUDE SESH_MBEDX509_LIBRARY SESH_MBEDTLS_LIBRARY)
if(SESH_MBEDTLS_INCLUDE AND SESH_MBEDX509_LIBRARY AND SESH_MBEDTLS_LIBRARY AND NOT TARGET sesh::mbedtls)
    add_library(sesh::mbedtls INTERFACE IMPORTED GLOBAL)
    set_target_properties(sesh::mbedtls PROPERTIES
        INTERFACE_SOURCES "${_sesh_port_dir}/mbedtls/jwt_mbedtls.c;${_sesh_port_dir}/mbedtls/key_mbedtls.c"
        INTERFACE_INCLUDE_DIRECTORIES "${_sesh_port_dir}/mbedtls;${SESH_MBEDTLS_INCLUDE}"
        INTERFACE_LINK_LIBRARIES "${SESH_MBEDX509_LIBRARY};${SESH_MBEDTLS_LIBRARY}")
endif()

# SPDX-License-Identifier: MIT
# What `make install` puts in, too; but one library, shared or static.
include(CMakePackageConfigHelpers)

sesh_headers(sesh_public "${sesh_types}" "${sesh_known_types}")
if(NOT sesh_whole)
    sesh_write_ask("${CMAKE_CURRENT_BINARY_DIR}/ask.h" "${sesh_types}" "${sesh_known_types}")
    list(APPEND sesh_public "${CMAKE_CURRENT_BINARY_DIR}/ask.h")
endif()
install(FILES ${sesh_public} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/sesh")
install(TARGETS sesh EXPORT sesh-targets
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")

set(sesh_package "${CMAKE_INSTALL_LIBDIR}/cmake/sesh")
install(EXPORT sesh-targets NAMESPACE sesh:: DESTINATION "${sesh_package}")
configure_package_config_file(cmake/sesh-config.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/sesh-config.cmake"
    INSTALL_DESTINATION "${sesh_package}")
# Before 1.0 another minor version may be another interface.
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/sesh-config-version.cmake"
    COMPATIBILITY SameMinorVersion)
# The ports, as sources.
set(SESH_FULL_PORTDIR "${CMAKE_INSTALL_FULL_DATADIR}/sesh/port")
install(DIRECTORY port/ DESTINATION "${CMAKE_INSTALL_DATADIR}/sesh/port")
configure_file(cmake/sesh-components.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/sesh-components.cmake" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/sesh-config.cmake" "${CMAKE_CURRENT_BINARY_DIR}/sesh-config-version.cmake"
    "${CMAKE_CURRENT_BINARY_DIR}/sesh-components.cmake" cmake/sesh-port.cmake
    DESTINATION "${sesh_package}")

# The licences; that of jsmn begins its header.
set(sesh_licences LICENSE)
find_file(SESH_JSMN_H jsmn.h HINTS ${JSMN_INCLUDE} ${CMAKE_C_IMPLICIT_INCLUDE_DIRECTORIES})
mark_as_advanced(SESH_JSMN_H)
if(SESH_JSMN_H)
    file(READ "${SESH_JSMN_H}" text)
    string(REGEX MATCH "^/[*]([^*]|[*][^/])*[*]/\n" text "${text}")
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/LICENSE.jsmn" "${text}")
    list(APPEND sesh_licences "${CMAKE_CURRENT_BINARY_DIR}/LICENSE.jsmn")
endif()
install(FILES ${sesh_licences} DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/sesh")

set(SESH_CFLAGS "")
foreach(definition IN LISTS sesh_definitions)
    string(APPEND SESH_CFLAGS " -D${definition}")
endforeach()
configure_file(sesh.pc.in "${CMAKE_CURRENT_BINARY_DIR}/sesh.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/sesh.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

if(SESH_TOOL)
    if(TARGET sesh_type)
        install(TARGETS sesh_type EXPORT sesh-targets RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
    install(TARGETS sesh_tool RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    install(FILES docs/man/sesh.1 docs/man/sesh-type.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    set(completions tools/sesh/completions)
    install(FILES ${completions}/sesh.bash DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME sesh)
    install(FILES ${completions}/_sesh DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
    install(FILES ${completions}/sesh.fish DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endif()

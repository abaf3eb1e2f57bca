# SPDX-License-Identifier: MIT
# The host tool, and the tests as `make test` runs them. Both look at what a shared
# library hides, so they link with a static one, and with files of src/read of their
# own, which the library has as one unit.
if(BUILD_SHARED_LIBS)
    add_library(sesh_static STATIC EXCLUDE_FROM_ALL ${sesh_core})
    target_include_directories(sesh_static PUBLIC "${PROJECT_SOURCE_DIR}/include")
    if(JSMN_INCLUDE)
        target_include_directories(sesh_static SYSTEM PRIVATE "${JSMN_INCLUDE}")
    endif()
    target_compile_definitions(sesh_static PUBLIC ${sesh_definitions})
    set(sesh_for_host sesh_static)
else()
    set(sesh_for_host sesh)
endif()

# run.sh finds the tool and the tests here.
set(sesh_run "${CMAKE_CURRENT_BINARY_DIR}/run")

file(GLOB sesh_tool_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tools/sesh/*.c")
add_executable(sesh_tool ${sesh_tool_sources} "${PROJECT_SOURCE_DIR}/src/read/scan.c")
set_target_properties(sesh_tool PROPERTIES OUTPUT_NAME sesh RUNTIME_OUTPUT_DIRECTORY "${sesh_run}"
    C_STANDARD 99 C_EXTENSIONS OFF)
target_link_libraries(sesh_tool PRIVATE ${sesh_for_host})

# Where mbedTLS is, both check signatures with port/psa.
function(sesh_check_signatures target)
    if(TARGET sesh::psa)
        target_compile_definitions(${target} PRIVATE SESH_PSA)
        target_link_libraries(${target} PRIVATE sesh::psa)
    endif()
endfunction()
sesh_check_signatures(sesh_tool)

# The generator, which has to know the names that the library has.
find_program(SESH_AWK NAMES awk gawk mawk)
mark_as_advanced(SESH_AWK)
if(SESH_AWK)
    file(GLOB sesh_type_sources CONFIGURE_DEPENDS
        "${PROJECT_SOURCE_DIR}/tools/type/*.c" "${PROJECT_SOURCE_DIR}/tools/sesh/text.c")
    file(GLOB sesh_all_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/include/sesh/*.h" "${PROJECT_SOURCE_DIR}/src/*.h"
        "${PROJECT_SOURCE_DIR}/src/*/*.h" "${PROJECT_SOURCE_DIR}/port/*.h" "${PROJECT_SOURCE_DIR}/port/*/*.h")
    set(sesh_names "${CMAKE_CURRENT_BINARY_DIR}/names")
    file(MAKE_DIRECTORY "${sesh_names}")
    add_custom_command(OUTPUT "${sesh_names}/names.def"
        COMMAND "${SESH_AWK}" -f "${PROJECT_SOURCE_DIR}/tools/type/names.awk" ${sesh_all_headers}
            > "${sesh_names}/names.def"
        DEPENDS "${PROJECT_SOURCE_DIR}/tools/type/names.awk" ${sesh_all_headers})
    add_executable(sesh_type ${sesh_type_sources} "${sesh_names}/names.def")
    set_target_properties(sesh_type PROPERTIES OUTPUT_NAME sesh-type EXPORT_NAME type
        RUNTIME_OUTPUT_DIRECTORY "${sesh_run}" C_STANDARD 99 C_EXTENSIONS OFF)
    target_include_directories(sesh_type PRIVATE "${sesh_names}" "${PROJECT_SOURCE_DIR}/include")
    add_executable(sesh::type ALIAS sesh_type)
else()
    message(STATUS "sesh: no generator for types of one's own, which needs awk")
endif()

if(NOT SESH_TESTS)
    return()
endif()

find_path(SESH_CMOCKA_INCLUDE cmocka.h)
find_library(SESH_CMOCKA_LIBRARY cmocka)
if(NOT SESH_CMOCKA_INCLUDE OR NOT SESH_CMOCKA_LIBRARY)
    message(STATUS "sesh: no tests, which need cmocka (cmocka.org)")
    return()
endif()

add_executable(sesh_rows2c "${PROJECT_SOURCE_DIR}/tests/rows2c.c")
target_include_directories(sesh_rows2c PRIVATE "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src")
file(GLOB sesh_rows CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/rows/*.txt")
set(sesh_row_names "")
foreach(file IN LISTS sesh_rows)
    file(RELATIVE_PATH name "${PROJECT_SOURCE_DIR}" "${file}")
    list(APPEND sesh_row_names "${name}")
endforeach()
add_custom_command(OUTPUT rows.c
    COMMAND sesh_rows2c ${sesh_row_names} > "${CMAKE_CURRENT_BINARY_DIR}/rows.c"
    DEPENDS sesh_rows2c ${sesh_rows}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")

file(GLOB sesh_test_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/*.c")
list(FILTER sesh_test_sources EXCLUDE REGEX "/(rows2c|headers)[.]c$")
set(sesh_tested "")
foreach(name IN ITEMS frame scan match path token)
    list(APPEND sesh_tested "${PROJECT_SOURCE_DIR}/src/read/${name}.c")
endforeach()
add_executable(sesh_tests ${sesh_test_sources} ${sesh_tested} "${CMAKE_CURRENT_BINARY_DIR}/rows.c")
if(JSMN_INCLUDE)
    target_include_directories(sesh_tests SYSTEM PRIVATE "${JSMN_INCLUDE}")
endif()
set_target_properties(sesh_tests PROPERTIES OUTPUT_NAME run RUNTIME_OUTPUT_DIRECTORY "${sesh_run}/tests"
    C_STANDARD 99 C_EXTENSIONS OFF)
target_include_directories(sesh_tests PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests"
    "${SESH_CMOCKA_INCLUDE}")
target_link_libraries(sesh_tests PRIVATE ${sesh_for_host} "${SESH_CMOCKA_LIBRARY}")
sesh_check_signatures(sesh_tests)

enable_testing()
add_test(NAME sesh COMMAND sh tests/run.sh "${sesh_run}" WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")

# SPDX-License-Identifier: MIT
# Stands in for Zephyr's build system: as much of its documented behaviour as a
# module and an application that use it need. The program is for a Cortex-M3 and
# runs in an emulator.
#
# Modules are those in ZEPHYR_EXTRA_MODULES; zephyr/module.yml says where their
# CMakeLists.txt and Kconfig are. The configuration is prj.conf and EXTRA_CONF_FILE;
# it is on the command line of each compilation.
set(zephyr_here "${CMAKE_CURRENT_LIST_DIR}/../../..")
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_C_FLAGS "-mcpu=cortex-m3 -mthumb --specs=picolibc.specs -std=c99 -Os -Wall -Wextra -Werror -ffunction-sections -fdata-sections")
project(Zephyr-Kernel LANGUAGES C)
set(APPLICATION_SOURCE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
set(zephyr_generated "${CMAKE_CURRENT_BINARY_DIR}/zephyr/include/generated")

add_library(zephyr_interface INTERFACE)
target_compile_options(zephyr_interface INTERFACE "SHELL:-imacros \"${zephyr_generated}/autoconf.h\"")

macro(zephyr_library)
    file(RELATIVE_PATH zephyr_name "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(MAKE_C_IDENTIFIER "${zephyr_name}" ZEPHYR_CURRENT_LIBRARY)
    add_library(${ZEPHYR_CURRENT_LIBRARY} STATIC)
    target_link_libraries(${ZEPHYR_CURRENT_LIBRARY} PUBLIC zephyr_interface)
    set_property(GLOBAL APPEND PROPERTY ZEPHYR_LIBS ${ZEPHYR_CURRENT_LIBRARY})
endmacro()

function(zephyr_library_sources)
    target_sources(${ZEPHYR_CURRENT_LIBRARY} PRIVATE ${ARGN})
endfunction()

function(zephyr_include_directories)
    foreach(directory IN LISTS ARGN)
        get_filename_component(directory "${directory}" ABSOLUTE)
        target_include_directories(zephyr_interface INTERFACE "${directory}")
    endforeach()
endfunction()

# One line of what module.yml says of the module, or the default.
function(zephyr_ask result module key default)
    execute_process(COMMAND /usr/bin/python3 -c
        "import sys, yaml; print(yaml.safe_load(open(sys.argv[1])).get('build', {}).get(sys.argv[2], sys.argv[3]))"
        "${module}/zephyr/module.yml" ${key} ${default}
        OUTPUT_VARIABLE answer OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${module} is not a Zephyr module: zephyr/module.yml")
    endif()
    set(${result} "${answer}" PARENT_SCOPE)
endfunction()

set(zephyr_kconfig "mainmenu \"Zephyr Kernel Configuration\"\n")
foreach(module IN LISTS ZEPHYR_EXTRA_MODULES)
    zephyr_ask(file "${module}" kconfig zephyr/Kconfig)
    if(NOT EXISTS "${module}/${file}")
        message(FATAL_ERROR "\"kconfig\" key in ${module}/zephyr/module.yml does not point to a valid Kconfig file: ${file}")
    endif()
    string(APPEND zephyr_kconfig "menu \"${module}\"\nosource \"${module}/${file}\"\nendmenu\n")
endforeach()
file(WRITE "${zephyr_generated}/Kconfig" "${zephyr_kconfig}")
execute_process(COMMAND /usr/bin/python3 "${zephyr_here}/../kconfig.py" "${zephyr_generated}/Kconfig"
    "${zephyr_generated}/autoconf.h" "${zephyr_generated}/config.cmake"
    "${APPLICATION_SOURCE_DIR}/prj.conf" ${EXTRA_CONF_FILE} RESULT_VARIABLE zephyr_status)
if(NOT zephyr_status EQUAL 0)
    message(FATAL_ERROR "the configuration is wrong")
endif()
include("${zephyr_generated}/config.cmake")

foreach(module IN LISTS ZEPHYR_EXTRA_MODULES)
    zephyr_ask(folder "${module}" cmake zephyr)
    get_filename_component(name "${module}" NAME)
    add_subdirectory("${module}/${folder}" "${CMAKE_CURRENT_BINARY_DIR}/modules/${name}")
endforeach()

add_library(app STATIC)
target_link_libraries(app PUBLIC zephyr_interface)
file(WRITE "${zephyr_generated}/empty.c" "")
add_executable(zephyr.elf "${zephyr_generated}/empty.c")
get_property(zephyr_libs GLOBAL PROPERTY ZEPHYR_LIBS)
target_link_libraries(zephyr.elf PRIVATE -Wl,--whole-archive app -Wl,--no-whole-archive ${zephyr_libs}
    "--oslib=semihost --crt0=semihost -Wl,--gc-sections"
    "-Wl,--defsym=__flash=0,--defsym=__flash_size=0x100000,--defsym=__ram=0x20000000,--defsym=__ram_size=0x10000")

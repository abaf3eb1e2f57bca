# SPDX-License-Identifier: MIT
# west build -b BOARD -- -DZEPHYR_EXTRA_MODULES=/path/to/sesh; without the last part
# where west.yml names sesh.
cmake_minimum_required(VERSION 3.20.0)
find_package(Zephyr REQUIRED HINTS $ENV{ZEPHYR_BASE})
project(webuntis_login)
target_sources(app PRIVATE src/main.c)

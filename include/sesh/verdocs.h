/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs.def by make gen. Do not edit. */
#ifndef SESH_VERDOCS_H
#define SESH_VERDOCS_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_VERDOCS_IPERMISSION_ID_CAP
#define SESH_VERDOCS_IPERMISSION_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IPERMISSION_NAME_CAP
#define SESH_VERDOCS_IPERMISSION_NAME_CAP 40
#endif
#ifndef SESH_VERDOCS_IROLE_ID_CAP
#define SESH_VERDOCS_IROLE_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IROLE_NAME_CAP
#define SESH_VERDOCS_IROLE_NAME_CAP 40
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_ID_CAP
#define SESH_VERDOCS_IORGANIZATION_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_NAME_CAP
#define SESH_VERDOCS_IORGANIZATION_NAME_CAP 128
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP
#define SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP 128
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_PHONE_CAP
#define SESH_VERDOCS_IORGANIZATION_PHONE_CAP 32
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP
#define SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP 128
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP
#define SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP 128
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP
#define SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP 128
#endif
#ifndef SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP
#define SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP 48
#endif
#ifndef SESH_VERDOCS_IGROUP_ID_CAP
#define SESH_VERDOCS_IGROUP_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IGROUP_NAME_CAP
#define SESH_VERDOCS_IGROUP_NAME_CAP 64
#endif
#ifndef SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP
#define SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IGROUP_PARENT_ID_CAP
#define SESH_VERDOCS_IGROUP_PARENT_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IPROFILE_ID_CAP
#define SESH_VERDOCS_IPROFILE_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IPROFILE_USER_ID_CAP
#define SESH_VERDOCS_IPROFILE_USER_ID_CAP 64
#endif
#ifndef SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP
#define SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP
#define SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP 64
#endif
#ifndef SESH_VERDOCS_IPROFILE_LAST_NAME_CAP
#define SESH_VERDOCS_IPROFILE_LAST_NAME_CAP 64
#endif
#ifndef SESH_VERDOCS_IPROFILE_EMAIL_CAP
#define SESH_VERDOCS_IPROFILE_EMAIL_CAP 128
#endif
#ifndef SESH_VERDOCS_IPROFILE_PHONE_CAP
#define SESH_VERDOCS_IPROFILE_PHONE_CAP 32
#endif
#ifndef SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP
#define SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP 40
#endif
#ifndef SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX
#define SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX 32
#endif
#ifndef SESH_VERDOCS_IPROFILE_ROLES_CAP
#define SESH_VERDOCS_IPROFILE_ROLES_CAP 32
#endif
#ifndef SESH_VERDOCS_IPROFILE_ROLES_MAX
#define SESH_VERDOCS_IPROFILE_ROLES_MAX 8
#endif
#ifndef SESH_VERDOCS_IPROFILE_PLANS_CAP
#define SESH_VERDOCS_IPROFILE_PLANS_CAP 32
#endif
#ifndef SESH_VERDOCS_IPROFILE_PLANS_MAX
#define SESH_VERDOCS_IPROFILE_PLANS_MAX 8
#endif
#ifndef SESH_VERDOCS_IPROFILE_GROUPS_MAX
#define SESH_VERDOCS_IPROFILE_GROUPS_MAX 8
#endif
#ifndef SESH_VERDOCS_SUB_CAP
#define SESH_VERDOCS_SUB_CAP 64
#endif
#ifndef SESH_VERDOCS_EMAIL_CAP
#define SESH_VERDOCS_EMAIL_CAP 128
#endif
#ifndef SESH_VERDOCS_PERMISSIONS_MAX
#define SESH_VERDOCS_PERMISSIONS_MAX 32
#endif
#ifndef SESH_VERDOCS_ROLES_MAX
#define SESH_VERDOCS_ROLES_MAX 8
#endif
#ifndef SESH_VERDOCS_PROFILE_ID_CAP
#define SESH_VERDOCS_PROFILE_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_ORGANIZATION_ID_CAP
#define SESH_VERDOCS_ORGANIZATION_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_PLANS_CAP
#define SESH_VERDOCS_PLANS_CAP 32
#endif
#ifndef SESH_VERDOCS_PLANS_MAX
#define SESH_VERDOCS_PLANS_MAX 8
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_VERDOCS_IPERMISSION_ID_CAP < 2 || SESH_VERDOCS_IPERMISSION_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPERMISSION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPERMISSION_ID_CAP == 40
#define SESH_VERDOCS_LINK_1(name) SESH_LINK(name)
#else
#define SESH_VERDOCS_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __IPERMISSION_ID_CAP_, SESH_VERDOCS_IPERMISSION_ID_CAP)
#endif
#if SESH_VERDOCS_IPERMISSION_NAME_CAP < 2 || SESH_VERDOCS_IPERMISSION_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPERMISSION_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPERMISSION_NAME_CAP == 40
#define SESH_VERDOCS_LINK_2(name) SESH_VERDOCS_LINK_1(name)
#else
#define SESH_VERDOCS_LINK_2(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_1(name), __IPERMISSION_NAME_CAP_, SESH_VERDOCS_IPERMISSION_NAME_CAP)
#endif
#if SESH_VERDOCS_IROLE_ID_CAP < 2 || SESH_VERDOCS_IROLE_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IROLE_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IROLE_ID_CAP == 40
#define SESH_VERDOCS_LINK_3(name) SESH_VERDOCS_LINK_2(name)
#else
#define SESH_VERDOCS_LINK_3(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_2(name), __IROLE_ID_CAP_, SESH_VERDOCS_IROLE_ID_CAP)
#endif
#if SESH_VERDOCS_IROLE_NAME_CAP < 2 || SESH_VERDOCS_IROLE_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IROLE_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IROLE_NAME_CAP == 40
#define SESH_VERDOCS_LINK_4(name) SESH_VERDOCS_LINK_3(name)
#else
#define SESH_VERDOCS_LINK_4(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_3(name), __IROLE_NAME_CAP_, SESH_VERDOCS_IROLE_NAME_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_ID_CAP < 2 || SESH_VERDOCS_IORGANIZATION_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_ID_CAP == 40
#define SESH_VERDOCS_LINK_5(name) SESH_VERDOCS_LINK_4(name)
#else
#define SESH_VERDOCS_LINK_5(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_4(name), __IORGANIZATION_ID_CAP_, SESH_VERDOCS_IORGANIZATION_ID_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_NAME_CAP < 2 || SESH_VERDOCS_IORGANIZATION_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_NAME_CAP == 128
#define SESH_VERDOCS_LINK_6(name) SESH_VERDOCS_LINK_5(name)
#else
#define SESH_VERDOCS_LINK_6(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_5(name), __IORGANIZATION_NAME_CAP_, SESH_VERDOCS_IORGANIZATION_NAME_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP < 2 || SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP == 128
#define SESH_VERDOCS_LINK_7(name) SESH_VERDOCS_LINK_6(name)
#else
#define SESH_VERDOCS_LINK_7(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_6(name), __IORGANIZATION_ADDRESS_CAP_, SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_PHONE_CAP < 2 || SESH_VERDOCS_IORGANIZATION_PHONE_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_PHONE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_PHONE_CAP == 32
#define SESH_VERDOCS_LINK_8(name) SESH_VERDOCS_LINK_7(name)
#else
#define SESH_VERDOCS_LINK_8(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_7(name), __IORGANIZATION_PHONE_CAP_, SESH_VERDOCS_IORGANIZATION_PHONE_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP < 2 || SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP == 128
#define SESH_VERDOCS_LINK_9(name) SESH_VERDOCS_LINK_8(name)
#else
#define SESH_VERDOCS_LINK_9(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_8(name), __IORGANIZATION_BUSINESS_NAME_CAP_, SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP < 2 || SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP == 128
#define SESH_VERDOCS_LINK_10(name) SESH_VERDOCS_LINK_9(name)
#else
#define SESH_VERDOCS_LINK_10(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_9(name), __IORGANIZATION_ADDRESS2_CAP_, SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP < 2 || SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP == 128
#define SESH_VERDOCS_LINK_11(name) SESH_VERDOCS_LINK_10(name)
#else
#define SESH_VERDOCS_LINK_11(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_10(name), __IORGANIZATION_CONTACT_EMAIL_CAP_, SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP)
#endif
#if SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP < 2 || SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP == 48
#define SESH_VERDOCS_LINK_12(name) SESH_VERDOCS_LINK_11(name)
#else
#define SESH_VERDOCS_LINK_12(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_11(name), __IORGANIZATION_TIMEZONE_CAP_, SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP)
#endif
#if SESH_VERDOCS_IGROUP_ID_CAP < 2 || SESH_VERDOCS_IGROUP_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IGROUP_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IGROUP_ID_CAP == 40
#define SESH_VERDOCS_LINK_13(name) SESH_VERDOCS_LINK_12(name)
#else
#define SESH_VERDOCS_LINK_13(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_12(name), __IGROUP_ID_CAP_, SESH_VERDOCS_IGROUP_ID_CAP)
#endif
#if SESH_VERDOCS_IGROUP_NAME_CAP < 2 || SESH_VERDOCS_IGROUP_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IGROUP_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IGROUP_NAME_CAP == 64
#define SESH_VERDOCS_LINK_14(name) SESH_VERDOCS_LINK_13(name)
#else
#define SESH_VERDOCS_LINK_14(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_13(name), __IGROUP_NAME_CAP_, SESH_VERDOCS_IGROUP_NAME_CAP)
#endif
#if SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP < 2 || SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP == 40
#define SESH_VERDOCS_LINK_15(name) SESH_VERDOCS_LINK_14(name)
#else
#define SESH_VERDOCS_LINK_15(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_14(name), __IGROUP_ORGANIZATION_ID_CAP_, SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP)
#endif
#if SESH_VERDOCS_IGROUP_PARENT_ID_CAP < 2 || SESH_VERDOCS_IGROUP_PARENT_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IGROUP_PARENT_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IGROUP_PARENT_ID_CAP == 40
#define SESH_VERDOCS_LINK_16(name) SESH_VERDOCS_LINK_15(name)
#else
#define SESH_VERDOCS_LINK_16(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_15(name), __IGROUP_PARENT_ID_CAP_, SESH_VERDOCS_IGROUP_PARENT_ID_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_ID_CAP < 2 || SESH_VERDOCS_IPROFILE_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_ID_CAP == 40
#define SESH_VERDOCS_LINK_17(name) SESH_VERDOCS_LINK_16(name)
#else
#define SESH_VERDOCS_LINK_17(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_16(name), __IPROFILE_ID_CAP_, SESH_VERDOCS_IPROFILE_ID_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_USER_ID_CAP < 2 || SESH_VERDOCS_IPROFILE_USER_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_USER_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_USER_ID_CAP == 64
#define SESH_VERDOCS_LINK_18(name) SESH_VERDOCS_LINK_17(name)
#else
#define SESH_VERDOCS_LINK_18(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_17(name), __IPROFILE_USER_ID_CAP_, SESH_VERDOCS_IPROFILE_USER_ID_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP < 2 || SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP == 40
#define SESH_VERDOCS_LINK_19(name) SESH_VERDOCS_LINK_18(name)
#else
#define SESH_VERDOCS_LINK_19(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_18(name), __IPROFILE_ORGANIZATION_ID_CAP_, SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP < 2 || SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP == 64
#define SESH_VERDOCS_LINK_20(name) SESH_VERDOCS_LINK_19(name)
#else
#define SESH_VERDOCS_LINK_20(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_19(name), __IPROFILE_FIRST_NAME_CAP_, SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_LAST_NAME_CAP < 2 || SESH_VERDOCS_IPROFILE_LAST_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_LAST_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_LAST_NAME_CAP == 64
#define SESH_VERDOCS_LINK_21(name) SESH_VERDOCS_LINK_20(name)
#else
#define SESH_VERDOCS_LINK_21(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_20(name), __IPROFILE_LAST_NAME_CAP_, SESH_VERDOCS_IPROFILE_LAST_NAME_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_EMAIL_CAP < 2 || SESH_VERDOCS_IPROFILE_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_EMAIL_CAP == 128
#define SESH_VERDOCS_LINK_22(name) SESH_VERDOCS_LINK_21(name)
#else
#define SESH_VERDOCS_LINK_22(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_21(name), __IPROFILE_EMAIL_CAP_, SESH_VERDOCS_IPROFILE_EMAIL_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_PHONE_CAP < 2 || SESH_VERDOCS_IPROFILE_PHONE_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_PHONE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_PHONE_CAP == 32
#define SESH_VERDOCS_LINK_23(name) SESH_VERDOCS_LINK_22(name)
#else
#define SESH_VERDOCS_LINK_23(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_22(name), __IPROFILE_PHONE_CAP_, SESH_VERDOCS_IPROFILE_PHONE_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP < 2 || SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP == 40
#define SESH_VERDOCS_LINK_24(name) SESH_VERDOCS_LINK_23(name)
#else
#define SESH_VERDOCS_LINK_24(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_23(name), __IPROFILE_PERMISSIONS_CAP_, SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX < 1 || SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX == 32
#define SESH_VERDOCS_LINK_25(name) SESH_VERDOCS_LINK_24(name)
#else
#define SESH_VERDOCS_LINK_25(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_24(name), __IPROFILE_PERMISSIONS_MAX_, SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX)
#endif
#if SESH_VERDOCS_IPROFILE_ROLES_CAP < 2 || SESH_VERDOCS_IPROFILE_ROLES_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_ROLES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_ROLES_CAP == 32
#define SESH_VERDOCS_LINK_26(name) SESH_VERDOCS_LINK_25(name)
#else
#define SESH_VERDOCS_LINK_26(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_25(name), __IPROFILE_ROLES_CAP_, SESH_VERDOCS_IPROFILE_ROLES_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_ROLES_MAX < 1 || SESH_VERDOCS_IPROFILE_ROLES_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_IPROFILE_ROLES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_ROLES_MAX == 8
#define SESH_VERDOCS_LINK_27(name) SESH_VERDOCS_LINK_26(name)
#else
#define SESH_VERDOCS_LINK_27(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_26(name), __IPROFILE_ROLES_MAX_, SESH_VERDOCS_IPROFILE_ROLES_MAX)
#endif
#if SESH_VERDOCS_IPROFILE_PLANS_CAP < 2 || SESH_VERDOCS_IPROFILE_PLANS_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_IPROFILE_PLANS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_PLANS_CAP == 32
#define SESH_VERDOCS_LINK_28(name) SESH_VERDOCS_LINK_27(name)
#else
#define SESH_VERDOCS_LINK_28(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_27(name), __IPROFILE_PLANS_CAP_, SESH_VERDOCS_IPROFILE_PLANS_CAP)
#endif
#if SESH_VERDOCS_IPROFILE_PLANS_MAX < 1 || SESH_VERDOCS_IPROFILE_PLANS_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_IPROFILE_PLANS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_PLANS_MAX == 8
#define SESH_VERDOCS_LINK_29(name) SESH_VERDOCS_LINK_28(name)
#else
#define SESH_VERDOCS_LINK_29(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_28(name), __IPROFILE_PLANS_MAX_, SESH_VERDOCS_IPROFILE_PLANS_MAX)
#endif
#if SESH_VERDOCS_IPROFILE_GROUPS_MAX < 1 || SESH_VERDOCS_IPROFILE_GROUPS_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_IPROFILE_GROUPS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_IPROFILE_GROUPS_MAX == 8
#define SESH_VERDOCS_LINK_30(name) SESH_VERDOCS_LINK_29(name)
#else
#define SESH_VERDOCS_LINK_30(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_29(name), __IPROFILE_GROUPS_MAX_, SESH_VERDOCS_IPROFILE_GROUPS_MAX)
#endif
#if SESH_VERDOCS_SUB_CAP < 2 || SESH_VERDOCS_SUB_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_SUB_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_SUB_CAP == 64
#define SESH_VERDOCS_LINK_31(name) SESH_VERDOCS_LINK_30(name)
#else
#define SESH_VERDOCS_LINK_31(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_30(name), __SUB_CAP_, SESH_VERDOCS_SUB_CAP)
#endif
#if SESH_VERDOCS_EMAIL_CAP < 2 || SESH_VERDOCS_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_EMAIL_CAP == 128
#define SESH_VERDOCS_LINK_32(name) SESH_VERDOCS_LINK_31(name)
#else
#define SESH_VERDOCS_LINK_32(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_31(name), __EMAIL_CAP_, SESH_VERDOCS_EMAIL_CAP)
#endif
#if SESH_VERDOCS_PERMISSIONS_MAX < 1 || SESH_VERDOCS_PERMISSIONS_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_PERMISSIONS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_PERMISSIONS_MAX == 32
#define SESH_VERDOCS_LINK_33(name) SESH_VERDOCS_LINK_32(name)
#else
#define SESH_VERDOCS_LINK_33(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_32(name), __PERMISSIONS_MAX_, SESH_VERDOCS_PERMISSIONS_MAX)
#endif
#if SESH_VERDOCS_ROLES_MAX < 1 || SESH_VERDOCS_ROLES_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_ROLES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_ROLES_MAX == 8
#define SESH_VERDOCS_LINK_34(name) SESH_VERDOCS_LINK_33(name)
#else
#define SESH_VERDOCS_LINK_34(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_33(name), __ROLES_MAX_, SESH_VERDOCS_ROLES_MAX)
#endif
#if SESH_VERDOCS_PROFILE_ID_CAP < 2 || SESH_VERDOCS_PROFILE_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_PROFILE_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_PROFILE_ID_CAP == 40
#define SESH_VERDOCS_LINK_35(name) SESH_VERDOCS_LINK_34(name)
#else
#define SESH_VERDOCS_LINK_35(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_34(name), __PROFILE_ID_CAP_, SESH_VERDOCS_PROFILE_ID_CAP)
#endif
#if SESH_VERDOCS_ORGANIZATION_ID_CAP < 2 || SESH_VERDOCS_ORGANIZATION_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_ORGANIZATION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_ORGANIZATION_ID_CAP == 40
#define SESH_VERDOCS_LINK_36(name) SESH_VERDOCS_LINK_35(name)
#else
#define SESH_VERDOCS_LINK_36(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_35(name), __ORGANIZATION_ID_CAP_, SESH_VERDOCS_ORGANIZATION_ID_CAP)
#endif
#if SESH_VERDOCS_PLANS_CAP < 2 || SESH_VERDOCS_PLANS_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_PLANS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_PLANS_CAP == 32
#define SESH_VERDOCS_LINK_37(name) SESH_VERDOCS_LINK_36(name)
#else
#define SESH_VERDOCS_LINK_37(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_36(name), __PLANS_CAP_, SESH_VERDOCS_PLANS_CAP)
#endif
#if SESH_VERDOCS_PLANS_MAX < 1 || SESH_VERDOCS_PLANS_MAX > SESH_MOST_MAX
#error "SESH_VERDOCS_PLANS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_VERDOCS_PLANS_MAX == 8
#define SESH_VERDOCS_LINK_38(name) SESH_VERDOCS_LINK_37(name)
#else
#define SESH_VERDOCS_LINK_38(name) SESH_LINK_ADD(SESH_VERDOCS_LINK_37(name), __PLANS_MAX_, SESH_VERDOCS_PLANS_MAX)
#endif
#define SESH_VERDOCS_LINK(name) SESH_VERDOCS_LINK_38(name)

SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPERMISSION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPERMISSION_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IROLE_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IROLE_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_PHONE_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IGROUP_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IGROUP_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IGROUP_PARENT_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_USER_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_LAST_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_PHONE_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_ROLES_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_ROLES_MAX);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_PLANS_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_PLANS_MAX);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_IPROFILE_GROUPS_MAX);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_SUB_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_PERMISSIONS_MAX);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_ROLES_MAX);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_PROFILE_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_ORGANIZATION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_PLANS_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_PLANS_MAX);

/* ---- struct sesh_verdocs_ipermission */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_ipermission_field {
    SESH_VERDOCS_IPERMISSION_ID = 0,
    SESH_VERDOCS_IPERMISSION_NAME = 1,
    SESH_VERDOCS_IPERMISSION_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_verdocs_ipermission has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* IPermission: a permission; later back-ends send only its name, as a string. */
struct sesh_verdocs_ipermission {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required: Identifier of the permission. */
    char id[SESH_VERDOCS_IPERMISSION_ID_CAP];
    /* "name", required: Name of the permission, such as "org:view". */
    char name[SESH_VERDOCS_IPERMISSION_NAME_CAP];
};

/* ---- struct sesh_verdocs_irole */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_irole_field {
    SESH_VERDOCS_IROLE_ID = 0,
    SESH_VERDOCS_IROLE_NAME = 1,
    SESH_VERDOCS_IROLE_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_verdocs_irole has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* IRole: a role; later back-ends send only its name, as a string. */
struct sesh_verdocs_irole {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required: Identifier of the role. */
    char id[SESH_VERDOCS_IROLE_ID_CAP];
    /* "name", required: Name of the role, such as "owner". */
    char name[SESH_VERDOCS_IROLE_NAME_CAP];
};

/* ---- struct sesh_verdocs_iorganization */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_iorganization_field {
    SESH_VERDOCS_IORGANIZATION_ID = 0,
    SESH_VERDOCS_IORGANIZATION_NAME = 1,
    SESH_VERDOCS_IORGANIZATION_ADDRESS = 2,
    SESH_VERDOCS_IORGANIZATION_PHONE = 3,
    SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME = 4,
    SESH_VERDOCS_IORGANIZATION_IS_BUSINESS = 5,
    SESH_VERDOCS_IORGANIZATION_ADDRESS2 = 6,
    SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL = 7,
    SESH_VERDOCS_IORGANIZATION_TIMEZONE = 8,
    SESH_VERDOCS_IORGANIZATION_ENVELOPE_RESPONSIBLE = 9,
    SESH_VERDOCS_IORGANIZATION_FIELDS = 10
};

#if SESH_MAX_FIELDS < 10
#error "sesh_verdocs_iorganization has 10 fields: raise SESH_MAX_FIELDS"
#endif

/* IOrganization: the organization that a profile belongs to. */
struct sesh_verdocs_iorganization {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "id", required: Identifier of the organization. */
    char id[SESH_VERDOCS_IORGANIZATION_ID_CAP];
    /* "name", required: Name of the organization. */
    char name[SESH_VERDOCS_IORGANIZATION_NAME_CAP];
    /* "address", required, may be null: First line of the postal address. */
    char address[SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP];
    /* "phone", required, may be null: Telephone number. */
    char phone[SESH_VERDOCS_IORGANIZATION_PHONE_CAP];
    /* "business_name", required, may be null: Legal name. */
    char business_name[SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP];
    /* "is_business", required: Is it a company? */
    bool is_business;
    /* "address2", required, may be null: Second line of the postal address. */
    char address2[SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP];
    /* "contact_email", required, may be null: Email address of its contact. */
    char contact_email[SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP];
    /* "timezone", required, may be null: Name of its time zone. */
    char timezone[SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP];
    /* "envelope_responsible", required: Is it responsible for its members' envelopes? */
    bool envelope_responsible;
};

/* ---- struct sesh_verdocs_igroup */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_igroup_field {
    SESH_VERDOCS_IGROUP_ID = 0,
    SESH_VERDOCS_IGROUP_NAME = 1,
    SESH_VERDOCS_IGROUP_ORGANIZATION_ID = 2,
    SESH_VERDOCS_IGROUP_PARENT_ID = 3,
    SESH_VERDOCS_IGROUP_FIELDS = 4
};

#if SESH_MAX_FIELDS < 4
#error "sesh_verdocs_igroup has 4 fields: raise SESH_MAX_FIELDS"
#endif

/* IGroup: a group of profiles. Its own permissions, roles and profiles are not kept. */
struct sesh_verdocs_igroup {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required: Identifier of the group. */
    char id[SESH_VERDOCS_IGROUP_ID_CAP];
    /* "name", required: Name of the group. */
    char name[SESH_VERDOCS_IGROUP_NAME_CAP];
    /* "organization_id", required: Identifier of the organization. */
    char organization_id[SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP];
    /* "parent_id", required, may be null: Identifier of the group it is part of. */
    char parent_id[SESH_VERDOCS_IGROUP_PARENT_ID_CAP];
};

/* ---- struct sesh_verdocs_iprofile */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_iprofile_field {
    SESH_VERDOCS_IPROFILE_ID = 0,
    SESH_VERDOCS_IPROFILE_USER_ID = 1,
    SESH_VERDOCS_IPROFILE_ORGANIZATION_ID = 2,
    SESH_VERDOCS_IPROFILE_FIRST_NAME = 3,
    SESH_VERDOCS_IPROFILE_LAST_NAME = 4,
    SESH_VERDOCS_IPROFILE_EMAIL = 5,
    SESH_VERDOCS_IPROFILE_PHONE = 6,
    SESH_VERDOCS_IPROFILE_CURRENT = 7,
    SESH_VERDOCS_IPROFILE_ORGANIZATION = 8,
    SESH_VERDOCS_IPROFILE_PERMISSIONS = 9,
    SESH_VERDOCS_IPROFILE_ROLES = 10,
    SESH_VERDOCS_IPROFILE_PLANS = 11,
    SESH_VERDOCS_IPROFILE_GROUPS = 12,
    SESH_VERDOCS_IPROFILE_FIELDS = 13
};

#if SESH_MAX_FIELDS < 13
#error "sesh_verdocs_iprofile has 13 fields: raise SESH_MAX_FIELDS"
#endif

/* IProfile: the user's part in one organization. */
struct sesh_verdocs_iprofile {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "id", required: Identifier of the profile. */
    char id[SESH_VERDOCS_IPROFILE_ID_CAP];
    /* "user_id", required: Identifier of the user. */
    char user_id[SESH_VERDOCS_IPROFILE_USER_ID_CAP];
    /* "organization_id", required: Identifier of the organization. */
    char organization_id[SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP];
    /* "first_name", required: First name. */
    char first_name[SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP];
    /* "last_name", required: Family name. */
    char last_name[SESH_VERDOCS_IPROFILE_LAST_NAME_CAP];
    /* "email", required: Email address. */
    char email[SESH_VERDOCS_IPROFILE_EMAIL_CAP];
    /* "phone", required, may be null: Telephone number. */
    char phone[SESH_VERDOCS_IPROFILE_PHONE_CAP];
    /* "current", required: Is it the profile in use? */
    bool current;
    /* "organization", required: The organization. */
    struct sesh_verdocs_iorganization organization;
    /* "permissions": Names of its permissions. */
    uint16_t permissions_count;
    char permissions[SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX][SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP];
    /* "roles": Names of its roles. */
    uint16_t roles_count;
    char roles[SESH_VERDOCS_IPROFILE_ROLES_MAX][SESH_VERDOCS_IPROFILE_ROLES_CAP];
    /* "plans": Names of its plans. */
    uint16_t plans_count;
    char plans[SESH_VERDOCS_IPROFILE_PLANS_MAX][SESH_VERDOCS_IPROFILE_PLANS_CAP];
    /* "groups": Groups that it belongs to. */
    uint16_t groups_count;
    struct sesh_verdocs_igroup groups[SESH_VERDOCS_IPROFILE_GROUPS_MAX];
};

/* ---- struct sesh_verdocs */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_field {
    SESH_VERDOCS_SUB = 0,
    SESH_VERDOCS_EMAIL = 1,
    SESH_VERDOCS_EMAIL_VERIFIED = 2,
    SESH_VERDOCS_IAT = 3,
    SESH_VERDOCS_EXP = 4,
    SESH_VERDOCS_PERMISSIONS = 5,
    SESH_VERDOCS_ROLES = 6,
    SESH_VERDOCS_PROFILE = 7,
    SESH_VERDOCS_PROFILE_ID = 8,
    SESH_VERDOCS_ORGANIZATION_ID = 9,
    SESH_VERDOCS_PLANS = 10,
    SESH_VERDOCS_FIELDS = 11
};

#if SESH_MAX_FIELDS < 11
#error "sesh_verdocs has 11 fields: raise SESH_MAX_FIELDS"
#endif

/* IActiveSession: who is logged in to Verdocs, until when, allowed to do what. */
struct sesh_verdocs {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint16_t has, null, clipped, also;
    /* "sub", required: Subject of the token: the user. */
    char sub[SESH_VERDOCS_SUB_CAP];
    /* "email", required: Email address of the user. */
    char email[SESH_VERDOCS_EMAIL_CAP];
    /* "email_verified", required: Has the address been verified? */
    bool email_verified;
    /* "iat", required: Issued at: seconds since 1970-01-01 UTC. */
    int64_t iat;
    /* "exp", required: Expires at: seconds since 1970-01-01 UTC. */
    int64_t exp;
    /* "permissions", required: What the user may do. */
    uint16_t permissions_count;
    struct sesh_verdocs_ipermission permissions[SESH_VERDOCS_PERMISSIONS_MAX];
    /* "roles", required: Roles of the user. */
    uint16_t roles_count;
    struct sesh_verdocs_irole roles[SESH_VERDOCS_ROLES_MAX];
    /* "profile", required: The profile in use. */
    struct sesh_verdocs_iprofile profile;
    /* "profile_id", required: Identifier of that profile. */
    char profile_id[SESH_VERDOCS_PROFILE_ID_CAP];
    /* "organization_id", required: Identifier of its organization. */
    char organization_id[SESH_VERDOCS_ORGANIZATION_ID_CAP];
    /* "plans": Plans, such as "env:essential". */
    uint16_t plans_count;
    char plans[SESH_VERDOCS_PLANS_MAX][SESH_VERDOCS_PLANS_CAP];
};

/* ---- types and calls */

#define sesh_verdocs_ipermission_type SESH_VERDOCS_LINK(sesh_verdocs_ipermission_type)
#define sesh_verdocs_irole_type SESH_VERDOCS_LINK(sesh_verdocs_irole_type)
#define sesh_verdocs_iorganization_type SESH_VERDOCS_LINK(sesh_verdocs_iorganization_type)
#define sesh_verdocs_igroup_type SESH_VERDOCS_LINK(sesh_verdocs_igroup_type)
#define sesh_verdocs_iprofile_type SESH_VERDOCS_LINK(sesh_verdocs_iprofile_type)
#define sesh_verdocs_type SESH_VERDOCS_LINK(sesh_verdocs_type)
#define sesh_verdocs_read SESH_VERDOCS_LINK(sesh_verdocs_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_verdocs_ipermission_type;
extern const SESH_ROM struct sesh_type sesh_verdocs_irole_type;
extern const SESH_ROM struct sesh_type sesh_verdocs_iorganization_type;
extern const SESH_ROM struct sesh_type sesh_verdocs_igroup_type;
extern const SESH_ROM struct sesh_type sesh_verdocs_iprofile_type;
extern const SESH_ROM struct sesh_type sesh_verdocs_type;

#if SESH_MAX_NEST < 3
#error "sesh_verdocs nests 3 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_verdocs. */
union sesh_verdocs_longest {
    char any[2];
    char verdocs_ipermission_id[SESH_VERDOCS_IPERMISSION_ID_CAP];
    char verdocs_ipermission_name[SESH_VERDOCS_IPERMISSION_NAME_CAP];
    char verdocs_irole_id[SESH_VERDOCS_IROLE_ID_CAP];
    char verdocs_irole_name[SESH_VERDOCS_IROLE_NAME_CAP];
    char verdocs_iorganization_id[SESH_VERDOCS_IORGANIZATION_ID_CAP];
    char verdocs_iorganization_name[SESH_VERDOCS_IORGANIZATION_NAME_CAP];
    char verdocs_iorganization_address[SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP];
    char verdocs_iorganization_phone[SESH_VERDOCS_IORGANIZATION_PHONE_CAP];
    char verdocs_iorganization_business_name[SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP];
    char verdocs_iorganization_address2[SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP];
    char verdocs_iorganization_contact_email[SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP];
    char verdocs_iorganization_timezone[SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP];
    char verdocs_igroup_id[SESH_VERDOCS_IGROUP_ID_CAP];
    char verdocs_igroup_name[SESH_VERDOCS_IGROUP_NAME_CAP];
    char verdocs_igroup_organization_id[SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP];
    char verdocs_igroup_parent_id[SESH_VERDOCS_IGROUP_PARENT_ID_CAP];
    char verdocs_iprofile_id[SESH_VERDOCS_IPROFILE_ID_CAP];
    char verdocs_iprofile_user_id[SESH_VERDOCS_IPROFILE_USER_ID_CAP];
    char verdocs_iprofile_organization_id[SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP];
    char verdocs_iprofile_first_name[SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP];
    char verdocs_iprofile_last_name[SESH_VERDOCS_IPROFILE_LAST_NAME_CAP];
    char verdocs_iprofile_email[SESH_VERDOCS_IPROFILE_EMAIL_CAP];
    char verdocs_iprofile_phone[SESH_VERDOCS_IPROFILE_PHONE_CAP];
    char verdocs_iprofile_permissions[SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP];
    char verdocs_iprofile_roles[SESH_VERDOCS_IPROFILE_ROLES_CAP];
    char verdocs_iprofile_plans[SESH_VERDOCS_IPROFILE_PLANS_CAP];
    char verdocs_sub[SESH_VERDOCS_SUB_CAP];
    char verdocs_email[SESH_VERDOCS_EMAIL_CAP];
    char verdocs_profile_id[SESH_VERDOCS_PROFILE_ID_CAP];
    char verdocs_organization_id[SESH_VERDOCS_ORGANIZATION_ID_CAP];
    char verdocs_plans[SESH_VERDOCS_PLANS_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_VERDOCS_WORK SESH_WORK_FOR(sizeof(union sesh_verdocs_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_VERDOCS_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_VERDOCS_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_verdocs_read(struct sesh_verdocs *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif

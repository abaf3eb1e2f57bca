/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oidc_claims.def by make gen. Do not edit. */
#ifndef SESH_OIDC_CLAIMS_H
#define SESH_OIDC_CLAIMS_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_OIDC_ADDRESS_FORMATTED_CAP
#define SESH_OIDC_ADDRESS_FORMATTED_CAP 256
#endif
#ifndef SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP
#define SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP 128
#endif
#ifndef SESH_OIDC_ADDRESS_LOCALITY_CAP
#define SESH_OIDC_ADDRESS_LOCALITY_CAP 64
#endif
#ifndef SESH_OIDC_ADDRESS_REGION_CAP
#define SESH_OIDC_ADDRESS_REGION_CAP 64
#endif
#ifndef SESH_OIDC_ADDRESS_POSTAL_CODE_CAP
#define SESH_OIDC_ADDRESS_POSTAL_CODE_CAP 16
#endif
#ifndef SESH_OIDC_ADDRESS_COUNTRY_CAP
#define SESH_OIDC_ADDRESS_COUNTRY_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_ISS_CAP
#define SESH_OIDC_CLAIMS_ISS_CAP 256
#endif
#ifndef SESH_OIDC_CLAIMS_SUB_CAP
#define SESH_OIDC_CLAIMS_SUB_CAP 256
#endif
#ifndef SESH_OIDC_CLAIMS_AUD_CAP
#define SESH_OIDC_CLAIMS_AUD_CAP 128
#endif
#ifndef SESH_OIDC_CLAIMS_AUD_MAX
#define SESH_OIDC_CLAIMS_AUD_MAX 4
#endif
#ifndef SESH_OIDC_CLAIMS_NONCE_CAP
#define SESH_OIDC_CLAIMS_NONCE_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_ACR_CAP
#define SESH_OIDC_CLAIMS_ACR_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_AMR_CAP
#define SESH_OIDC_CLAIMS_AMR_CAP 16
#endif
#ifndef SESH_OIDC_CLAIMS_AMR_MAX
#define SESH_OIDC_CLAIMS_AMR_MAX 4
#endif
#ifndef SESH_OIDC_CLAIMS_AZP_CAP
#define SESH_OIDC_CLAIMS_AZP_CAP 128
#endif
#ifndef SESH_OIDC_CLAIMS_AT_HASH_CAP
#define SESH_OIDC_CLAIMS_AT_HASH_CAP 48
#endif
#ifndef SESH_OIDC_CLAIMS_NAME_CAP
#define SESH_OIDC_CLAIMS_NAME_CAP 128
#endif
#ifndef SESH_OIDC_CLAIMS_GIVEN_NAME_CAP
#define SESH_OIDC_CLAIMS_GIVEN_NAME_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_FAMILY_NAME_CAP
#define SESH_OIDC_CLAIMS_FAMILY_NAME_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP
#define SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP 128
#endif
#ifndef SESH_OIDC_CLAIMS_NICKNAME_CAP
#define SESH_OIDC_CLAIMS_NICKNAME_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_EMAIL_CAP
#define SESH_OIDC_CLAIMS_EMAIL_CAP 256
#endif
#ifndef SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP
#define SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP 32
#endif
#ifndef SESH_OIDC_CLAIMS_PICTURE_CAP
#define SESH_OIDC_CLAIMS_PICTURE_CAP 256
#endif
#ifndef SESH_OIDC_CLAIMS_ZONEINFO_CAP
#define SESH_OIDC_CLAIMS_ZONEINFO_CAP 48
#endif
#ifndef SESH_OIDC_CLAIMS_LOCALE_CAP
#define SESH_OIDC_CLAIMS_LOCALE_CAP 36
#endif
#ifndef SESH_OIDC_CLAIMS_GROUPS_CAP
#define SESH_OIDC_CLAIMS_GROUPS_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_GROUPS_MAX
#define SESH_OIDC_CLAIMS_GROUPS_MAX 16
#endif
#ifndef SESH_OIDC_CLAIMS_ROLES_CAP
#define SESH_OIDC_CLAIMS_ROLES_CAP 64
#endif
#ifndef SESH_OIDC_CLAIMS_ROLES_MAX
#define SESH_OIDC_CLAIMS_ROLES_MAX 16
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_OIDC_ADDRESS_FORMATTED_CAP < 2 || SESH_OIDC_ADDRESS_FORMATTED_CAP > SESH_MOST_CAP
#error "SESH_OIDC_ADDRESS_FORMATTED_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_ADDRESS_FORMATTED_CAP == 256
#define SESH_OIDC_CLAIMS_LINK_1(name) SESH_LINK(name)
#else
#define SESH_OIDC_CLAIMS_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __OIDC_ADDRESS_FORMATTED_CAP_, SESH_OIDC_ADDRESS_FORMATTED_CAP)
#endif
#if SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP < 2 || SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP > SESH_MOST_CAP
#error "SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP == 128
#define SESH_OIDC_CLAIMS_LINK_2(name) SESH_OIDC_CLAIMS_LINK_1(name)
#else
#define SESH_OIDC_CLAIMS_LINK_2(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_1(name), __OIDC_ADDRESS_STREET_ADDRESS_CAP_, SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP)
#endif
#if SESH_OIDC_ADDRESS_LOCALITY_CAP < 2 || SESH_OIDC_ADDRESS_LOCALITY_CAP > SESH_MOST_CAP
#error "SESH_OIDC_ADDRESS_LOCALITY_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_ADDRESS_LOCALITY_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_3(name) SESH_OIDC_CLAIMS_LINK_2(name)
#else
#define SESH_OIDC_CLAIMS_LINK_3(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_2(name), __OIDC_ADDRESS_LOCALITY_CAP_, SESH_OIDC_ADDRESS_LOCALITY_CAP)
#endif
#if SESH_OIDC_ADDRESS_REGION_CAP < 2 || SESH_OIDC_ADDRESS_REGION_CAP > SESH_MOST_CAP
#error "SESH_OIDC_ADDRESS_REGION_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_ADDRESS_REGION_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_4(name) SESH_OIDC_CLAIMS_LINK_3(name)
#else
#define SESH_OIDC_CLAIMS_LINK_4(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_3(name), __OIDC_ADDRESS_REGION_CAP_, SESH_OIDC_ADDRESS_REGION_CAP)
#endif
#if SESH_OIDC_ADDRESS_POSTAL_CODE_CAP < 2 || SESH_OIDC_ADDRESS_POSTAL_CODE_CAP > SESH_MOST_CAP
#error "SESH_OIDC_ADDRESS_POSTAL_CODE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_ADDRESS_POSTAL_CODE_CAP == 16
#define SESH_OIDC_CLAIMS_LINK_5(name) SESH_OIDC_CLAIMS_LINK_4(name)
#else
#define SESH_OIDC_CLAIMS_LINK_5(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_4(name), __OIDC_ADDRESS_POSTAL_CODE_CAP_, SESH_OIDC_ADDRESS_POSTAL_CODE_CAP)
#endif
#if SESH_OIDC_ADDRESS_COUNTRY_CAP < 2 || SESH_OIDC_ADDRESS_COUNTRY_CAP > SESH_MOST_CAP
#error "SESH_OIDC_ADDRESS_COUNTRY_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_ADDRESS_COUNTRY_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_6(name) SESH_OIDC_CLAIMS_LINK_5(name)
#else
#define SESH_OIDC_CLAIMS_LINK_6(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_5(name), __OIDC_ADDRESS_COUNTRY_CAP_, SESH_OIDC_ADDRESS_COUNTRY_CAP)
#endif
#if SESH_OIDC_CLAIMS_ISS_CAP < 2 || SESH_OIDC_CLAIMS_ISS_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_ISS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_ISS_CAP == 256
#define SESH_OIDC_CLAIMS_LINK_7(name) SESH_OIDC_CLAIMS_LINK_6(name)
#else
#define SESH_OIDC_CLAIMS_LINK_7(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_6(name), __ISS_CAP_, SESH_OIDC_CLAIMS_ISS_CAP)
#endif
#if SESH_OIDC_CLAIMS_SUB_CAP < 2 || SESH_OIDC_CLAIMS_SUB_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_SUB_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_SUB_CAP == 256
#define SESH_OIDC_CLAIMS_LINK_8(name) SESH_OIDC_CLAIMS_LINK_7(name)
#else
#define SESH_OIDC_CLAIMS_LINK_8(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_7(name), __SUB_CAP_, SESH_OIDC_CLAIMS_SUB_CAP)
#endif
#if SESH_OIDC_CLAIMS_AUD_CAP < 2 || SESH_OIDC_CLAIMS_AUD_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_AUD_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_AUD_CAP == 128
#define SESH_OIDC_CLAIMS_LINK_9(name) SESH_OIDC_CLAIMS_LINK_8(name)
#else
#define SESH_OIDC_CLAIMS_LINK_9(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_8(name), __AUD_CAP_, SESH_OIDC_CLAIMS_AUD_CAP)
#endif
#if SESH_OIDC_CLAIMS_AUD_MAX < 1 || SESH_OIDC_CLAIMS_AUD_MAX > SESH_MOST_MAX
#error "SESH_OIDC_CLAIMS_AUD_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_AUD_MAX == 4
#define SESH_OIDC_CLAIMS_LINK_10(name) SESH_OIDC_CLAIMS_LINK_9(name)
#else
#define SESH_OIDC_CLAIMS_LINK_10(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_9(name), __AUD_MAX_, SESH_OIDC_CLAIMS_AUD_MAX)
#endif
#if SESH_OIDC_CLAIMS_NONCE_CAP < 2 || SESH_OIDC_CLAIMS_NONCE_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_NONCE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_NONCE_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_11(name) SESH_OIDC_CLAIMS_LINK_10(name)
#else
#define SESH_OIDC_CLAIMS_LINK_11(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_10(name), __NONCE_CAP_, SESH_OIDC_CLAIMS_NONCE_CAP)
#endif
#if SESH_OIDC_CLAIMS_ACR_CAP < 2 || SESH_OIDC_CLAIMS_ACR_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_ACR_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_ACR_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_12(name) SESH_OIDC_CLAIMS_LINK_11(name)
#else
#define SESH_OIDC_CLAIMS_LINK_12(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_11(name), __ACR_CAP_, SESH_OIDC_CLAIMS_ACR_CAP)
#endif
#if SESH_OIDC_CLAIMS_AMR_CAP < 2 || SESH_OIDC_CLAIMS_AMR_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_AMR_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_AMR_CAP == 16
#define SESH_OIDC_CLAIMS_LINK_13(name) SESH_OIDC_CLAIMS_LINK_12(name)
#else
#define SESH_OIDC_CLAIMS_LINK_13(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_12(name), __AMR_CAP_, SESH_OIDC_CLAIMS_AMR_CAP)
#endif
#if SESH_OIDC_CLAIMS_AMR_MAX < 1 || SESH_OIDC_CLAIMS_AMR_MAX > SESH_MOST_MAX
#error "SESH_OIDC_CLAIMS_AMR_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_AMR_MAX == 4
#define SESH_OIDC_CLAIMS_LINK_14(name) SESH_OIDC_CLAIMS_LINK_13(name)
#else
#define SESH_OIDC_CLAIMS_LINK_14(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_13(name), __AMR_MAX_, SESH_OIDC_CLAIMS_AMR_MAX)
#endif
#if SESH_OIDC_CLAIMS_AZP_CAP < 2 || SESH_OIDC_CLAIMS_AZP_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_AZP_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_AZP_CAP == 128
#define SESH_OIDC_CLAIMS_LINK_15(name) SESH_OIDC_CLAIMS_LINK_14(name)
#else
#define SESH_OIDC_CLAIMS_LINK_15(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_14(name), __AZP_CAP_, SESH_OIDC_CLAIMS_AZP_CAP)
#endif
#if SESH_OIDC_CLAIMS_AT_HASH_CAP < 2 || SESH_OIDC_CLAIMS_AT_HASH_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_AT_HASH_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_AT_HASH_CAP == 48
#define SESH_OIDC_CLAIMS_LINK_16(name) SESH_OIDC_CLAIMS_LINK_15(name)
#else
#define SESH_OIDC_CLAIMS_LINK_16(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_15(name), __AT_HASH_CAP_, SESH_OIDC_CLAIMS_AT_HASH_CAP)
#endif
#if SESH_OIDC_CLAIMS_NAME_CAP < 2 || SESH_OIDC_CLAIMS_NAME_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_NAME_CAP == 128
#define SESH_OIDC_CLAIMS_LINK_17(name) SESH_OIDC_CLAIMS_LINK_16(name)
#else
#define SESH_OIDC_CLAIMS_LINK_17(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_16(name), __NAME_CAP_, SESH_OIDC_CLAIMS_NAME_CAP)
#endif
#if SESH_OIDC_CLAIMS_GIVEN_NAME_CAP < 2 || SESH_OIDC_CLAIMS_GIVEN_NAME_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_GIVEN_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_GIVEN_NAME_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_18(name) SESH_OIDC_CLAIMS_LINK_17(name)
#else
#define SESH_OIDC_CLAIMS_LINK_18(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_17(name), __GIVEN_NAME_CAP_, SESH_OIDC_CLAIMS_GIVEN_NAME_CAP)
#endif
#if SESH_OIDC_CLAIMS_FAMILY_NAME_CAP < 2 || SESH_OIDC_CLAIMS_FAMILY_NAME_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_FAMILY_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_FAMILY_NAME_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_19(name) SESH_OIDC_CLAIMS_LINK_18(name)
#else
#define SESH_OIDC_CLAIMS_LINK_19(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_18(name), __FAMILY_NAME_CAP_, SESH_OIDC_CLAIMS_FAMILY_NAME_CAP)
#endif
#if SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP < 2 || SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP == 128
#define SESH_OIDC_CLAIMS_LINK_20(name) SESH_OIDC_CLAIMS_LINK_19(name)
#else
#define SESH_OIDC_CLAIMS_LINK_20(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_19(name), __PREFERRED_USERNAME_CAP_, SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP)
#endif
#if SESH_OIDC_CLAIMS_NICKNAME_CAP < 2 || SESH_OIDC_CLAIMS_NICKNAME_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_NICKNAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_NICKNAME_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_21(name) SESH_OIDC_CLAIMS_LINK_20(name)
#else
#define SESH_OIDC_CLAIMS_LINK_21(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_20(name), __NICKNAME_CAP_, SESH_OIDC_CLAIMS_NICKNAME_CAP)
#endif
#if SESH_OIDC_CLAIMS_EMAIL_CAP < 2 || SESH_OIDC_CLAIMS_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_EMAIL_CAP == 256
#define SESH_OIDC_CLAIMS_LINK_22(name) SESH_OIDC_CLAIMS_LINK_21(name)
#else
#define SESH_OIDC_CLAIMS_LINK_22(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_21(name), __EMAIL_CAP_, SESH_OIDC_CLAIMS_EMAIL_CAP)
#endif
#if SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP < 2 || SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP == 32
#define SESH_OIDC_CLAIMS_LINK_23(name) SESH_OIDC_CLAIMS_LINK_22(name)
#else
#define SESH_OIDC_CLAIMS_LINK_23(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_22(name), __PHONE_NUMBER_CAP_, SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP)
#endif
#if SESH_OIDC_CLAIMS_PICTURE_CAP < 2 || SESH_OIDC_CLAIMS_PICTURE_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_PICTURE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_PICTURE_CAP == 256
#define SESH_OIDC_CLAIMS_LINK_24(name) SESH_OIDC_CLAIMS_LINK_23(name)
#else
#define SESH_OIDC_CLAIMS_LINK_24(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_23(name), __PICTURE_CAP_, SESH_OIDC_CLAIMS_PICTURE_CAP)
#endif
#if SESH_OIDC_CLAIMS_ZONEINFO_CAP < 2 || SESH_OIDC_CLAIMS_ZONEINFO_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_ZONEINFO_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_ZONEINFO_CAP == 48
#define SESH_OIDC_CLAIMS_LINK_25(name) SESH_OIDC_CLAIMS_LINK_24(name)
#else
#define SESH_OIDC_CLAIMS_LINK_25(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_24(name), __ZONEINFO_CAP_, SESH_OIDC_CLAIMS_ZONEINFO_CAP)
#endif
#if SESH_OIDC_CLAIMS_LOCALE_CAP < 2 || SESH_OIDC_CLAIMS_LOCALE_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_LOCALE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_LOCALE_CAP == 36
#define SESH_OIDC_CLAIMS_LINK_26(name) SESH_OIDC_CLAIMS_LINK_25(name)
#else
#define SESH_OIDC_CLAIMS_LINK_26(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_25(name), __LOCALE_CAP_, SESH_OIDC_CLAIMS_LOCALE_CAP)
#endif
#if SESH_OIDC_CLAIMS_GROUPS_CAP < 2 || SESH_OIDC_CLAIMS_GROUPS_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_GROUPS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_GROUPS_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_27(name) SESH_OIDC_CLAIMS_LINK_26(name)
#else
#define SESH_OIDC_CLAIMS_LINK_27(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_26(name), __GROUPS_CAP_, SESH_OIDC_CLAIMS_GROUPS_CAP)
#endif
#if SESH_OIDC_CLAIMS_GROUPS_MAX < 1 || SESH_OIDC_CLAIMS_GROUPS_MAX > SESH_MOST_MAX
#error "SESH_OIDC_CLAIMS_GROUPS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_GROUPS_MAX == 16
#define SESH_OIDC_CLAIMS_LINK_28(name) SESH_OIDC_CLAIMS_LINK_27(name)
#else
#define SESH_OIDC_CLAIMS_LINK_28(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_27(name), __GROUPS_MAX_, SESH_OIDC_CLAIMS_GROUPS_MAX)
#endif
#if SESH_OIDC_CLAIMS_ROLES_CAP < 2 || SESH_OIDC_CLAIMS_ROLES_CAP > SESH_MOST_CAP
#error "SESH_OIDC_CLAIMS_ROLES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_ROLES_CAP == 64
#define SESH_OIDC_CLAIMS_LINK_29(name) SESH_OIDC_CLAIMS_LINK_28(name)
#else
#define SESH_OIDC_CLAIMS_LINK_29(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_28(name), __ROLES_CAP_, SESH_OIDC_CLAIMS_ROLES_CAP)
#endif
#if SESH_OIDC_CLAIMS_ROLES_MAX < 1 || SESH_OIDC_CLAIMS_ROLES_MAX > SESH_MOST_MAX
#error "SESH_OIDC_CLAIMS_ROLES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_OIDC_CLAIMS_ROLES_MAX == 16
#define SESH_OIDC_CLAIMS_LINK_30(name) SESH_OIDC_CLAIMS_LINK_29(name)
#else
#define SESH_OIDC_CLAIMS_LINK_30(name) SESH_LINK_ADD(SESH_OIDC_CLAIMS_LINK_29(name), __ROLES_MAX_, SESH_OIDC_CLAIMS_ROLES_MAX)
#endif
#define SESH_OIDC_CLAIMS_LINK(name) SESH_OIDC_CLAIMS_LINK_30(name)

SESH_PLAIN_DECIMAL(SESH_OIDC_ADDRESS_FORMATTED_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_ADDRESS_LOCALITY_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_ADDRESS_REGION_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_ADDRESS_POSTAL_CODE_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_ADDRESS_COUNTRY_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_ISS_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_SUB_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_AUD_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_AUD_MAX);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_NONCE_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_ACR_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_AMR_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_AMR_MAX);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_AZP_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_AT_HASH_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_GIVEN_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_FAMILY_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_NICKNAME_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_PICTURE_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_ZONEINFO_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_LOCALE_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_GROUPS_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_GROUPS_MAX);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_ROLES_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_CLAIMS_ROLES_MAX);

/* ---- struct sesh_oidc_address */

/* Field numbers: bits of the masks. */
enum sesh_oidc_address_field {
    SESH_OIDC_ADDRESS_FORMATTED = 0,
    SESH_OIDC_ADDRESS_STREET_ADDRESS = 1,
    SESH_OIDC_ADDRESS_LOCALITY = 2,
    SESH_OIDC_ADDRESS_REGION = 3,
    SESH_OIDC_ADDRESS_POSTAL_CODE = 4,
    SESH_OIDC_ADDRESS_COUNTRY = 5,
    SESH_OIDC_ADDRESS_FIELDS = 6
};

#if SESH_MAX_FIELDS < 6
#error "sesh_oidc_address has 6 fields: raise SESH_MAX_FIELDS"
#endif

/* Where the user lives: section 5.1.1. */
struct sesh_oidc_address {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "formatted": The whole address, as on a letter, with line breaks. */
    char formatted[SESH_OIDC_ADDRESS_FORMATTED_CAP];
    /* "street_address": Street and number, with line breaks. */
    char street_address[SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP];
    /* "locality": City. */
    char locality[SESH_OIDC_ADDRESS_LOCALITY_CAP];
    /* "region": State, province or region. */
    char region[SESH_OIDC_ADDRESS_REGION_CAP];
    /* "postal_code": Postal code. */
    char postal_code[SESH_OIDC_ADDRESS_POSTAL_CODE_CAP];
    /* "country": Country. */
    char country[SESH_OIDC_ADDRESS_COUNTRY_CAP];
};

/* ---- struct sesh_oidc_claims */

/* Field numbers: bits of the masks. */
enum sesh_oidc_claims_field {
    SESH_OIDC_CLAIMS_ISS = 0,
    SESH_OIDC_CLAIMS_SUB = 1,
    SESH_OIDC_CLAIMS_AUD = 2,
    SESH_OIDC_CLAIMS_EXP = 3,
    SESH_OIDC_CLAIMS_IAT = 4,
    SESH_OIDC_CLAIMS_NBF = 5,
    SESH_OIDC_CLAIMS_AUTH_TIME = 6,
    SESH_OIDC_CLAIMS_NONCE = 7,
    SESH_OIDC_CLAIMS_ACR = 8,
    SESH_OIDC_CLAIMS_AMR = 9,
    SESH_OIDC_CLAIMS_AZP = 10,
    SESH_OIDC_CLAIMS_AT_HASH = 11,
    SESH_OIDC_CLAIMS_NAME = 12,
    SESH_OIDC_CLAIMS_GIVEN_NAME = 13,
    SESH_OIDC_CLAIMS_FAMILY_NAME = 14,
    SESH_OIDC_CLAIMS_PREFERRED_USERNAME = 15,
    SESH_OIDC_CLAIMS_NICKNAME = 16,
    SESH_OIDC_CLAIMS_EMAIL = 17,
    SESH_OIDC_CLAIMS_EMAIL_VERIFIED = 18,
    SESH_OIDC_CLAIMS_PHONE_NUMBER = 19,
    SESH_OIDC_CLAIMS_PHONE_NUMBER_VERIFIED = 20,
    SESH_OIDC_CLAIMS_PICTURE = 21,
    SESH_OIDC_CLAIMS_ZONEINFO = 22,
    SESH_OIDC_CLAIMS_LOCALE = 23,
    SESH_OIDC_CLAIMS_UPDATED_AT = 24,
    SESH_OIDC_CLAIMS_ADDRESS = 25,
    SESH_OIDC_CLAIMS_GROUPS = 26,
    SESH_OIDC_CLAIMS_ROLES = 27,
    SESH_OIDC_CLAIMS_FIELDS = 28
};

#if SESH_MAX_FIELDS < 28
#error "sesh_oidc_claims has 28 fields: raise SESH_MAX_FIELDS"
#endif

/* Who logged in: the claims of an OpenID Connect ID token, or of UserInfo. */
struct sesh_oidc_claims {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint32_t has, null, clipped;
    /* "iss": Issuer: a URL. An ID token has it. */
    char iss[SESH_OIDC_CLAIMS_ISS_CAP];
    /* "sub", required: Subject: the user's identifier, unique at the issuer. */
    char sub[SESH_OIDC_CLAIMS_SUB_CAP];
    /* "aud", one or many: Audiences: the clients that the ID token is meant for. */
    uint16_t aud_count;
    char aud[SESH_OIDC_CLAIMS_AUD_MAX][SESH_OIDC_CLAIMS_AUD_CAP];
    /* "exp": Expires at: seconds since 1970-01-01 UTC. An ID token has it. */
    int64_t exp;
    /* "iat": Issued at: seconds since 1970-01-01 UTC. An ID token has it. */
    int64_t iat;
    /* "nbf": Not valid before: seconds since 1970-01-01 UTC. */
    int64_t nbf;
    /* "auth_time": When the user logged in: seconds since 1970-01-01 UTC. */
    int64_t auth_time;
    /* "nonce": What the client sent to tie the token to its request. */
    char nonce[SESH_OIDC_CLAIMS_NONCE_CAP];
    /* "acr": How strictly the user was authenticated. */
    char acr[SESH_OIDC_CLAIMS_ACR_CAP];
    /* "amr": Methods of authentication, such as "pwd" and "otp": RFC 8176. */
    uint16_t amr_count;
    char amr[SESH_OIDC_CLAIMS_AMR_MAX][SESH_OIDC_CLAIMS_AMR_CAP];
    /* "azp": Authorized party: the client that the ID token was issued to. */
    char azp[SESH_OIDC_CLAIMS_AZP_CAP];
    /* "at_hash": Hash of the access token that came with the ID token. */
    char at_hash[SESH_OIDC_CLAIMS_AT_HASH_CAP];
    /* "name": Full name. */
    char name[SESH_OIDC_CLAIMS_NAME_CAP];
    /* "given_name": Given names. */
    char given_name[SESH_OIDC_CLAIMS_GIVEN_NAME_CAP];
    /* "family_name": Family names. */
    char family_name[SESH_OIDC_CLAIMS_FAMILY_NAME_CAP];
    /* "preferred_username": Name that the user prefers to log in with. Not unique. */
    char preferred_username[SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP];
    /* "nickname": Casual name. */
    char nickname[SESH_OIDC_CLAIMS_NICKNAME_CAP];
    /* "email": Email address. Not unique. */
    char email[SESH_OIDC_CLAIMS_EMAIL_CAP];
    /* "email_verified", also in a string: Has the issuer verified that it is the user's? */
    bool email_verified;
    /* "phone_number": Telephone number. */
    char phone_number[SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP];
    /* "phone_number_verified", also in a string: Has the issuer verified that it is the user's? */
    bool phone_number_verified;
    /* "picture": URL of a picture. */
    char picture[SESH_OIDC_CLAIMS_PICTURE_CAP];
    /* "zoneinfo": Time zone, such as "Europe/Paris". */
    char zoneinfo[SESH_OIDC_CLAIMS_ZONEINFO_CAP];
    /* "locale": Language, such as "en-US". */
    char locale[SESH_OIDC_CLAIMS_LOCALE_CAP];
    /* "updated_at": When these were last changed: seconds since 1970-01-01 UTC. */
    int64_t updated_at;
    /* "address": Postal address. */
    struct sesh_oidc_address address;
    /* "groups": Groups that the user is in. Common, but not in the standard. */
    uint16_t groups_count;
    char groups[SESH_OIDC_CLAIMS_GROUPS_MAX][SESH_OIDC_CLAIMS_GROUPS_CAP];
    /* "roles": Roles that the user has. Common, but not in the standard. */
    uint16_t roles_count;
    char roles[SESH_OIDC_CLAIMS_ROLES_MAX][SESH_OIDC_CLAIMS_ROLES_CAP];
};

/* ---- types and calls */

#define sesh_oidc_address_type SESH_OIDC_CLAIMS_LINK(sesh_oidc_address_type)
#define sesh_oidc_claims_type SESH_OIDC_CLAIMS_LINK(sesh_oidc_claims_type)
#define sesh_oidc_claims_read SESH_OIDC_CLAIMS_LINK(sesh_oidc_claims_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_oidc_address_type;
extern const SESH_ROM struct sesh_type sesh_oidc_claims_type;

#if SESH_MAX_NEST < 2
#error "sesh_oidc_claims nests 2 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_oidc_claims. */
union sesh_oidc_claims_longest {
    char any[2];
    char oidc_address_formatted[SESH_OIDC_ADDRESS_FORMATTED_CAP];
    char oidc_address_street_address[SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP];
    char oidc_address_locality[SESH_OIDC_ADDRESS_LOCALITY_CAP];
    char oidc_address_region[SESH_OIDC_ADDRESS_REGION_CAP];
    char oidc_address_postal_code[SESH_OIDC_ADDRESS_POSTAL_CODE_CAP];
    char oidc_address_country[SESH_OIDC_ADDRESS_COUNTRY_CAP];
    char oidc_claims_iss[SESH_OIDC_CLAIMS_ISS_CAP];
    char oidc_claims_sub[SESH_OIDC_CLAIMS_SUB_CAP];
    char oidc_claims_aud[SESH_OIDC_CLAIMS_AUD_CAP];
    char oidc_claims_nonce[SESH_OIDC_CLAIMS_NONCE_CAP];
    char oidc_claims_acr[SESH_OIDC_CLAIMS_ACR_CAP];
    char oidc_claims_amr[SESH_OIDC_CLAIMS_AMR_CAP];
    char oidc_claims_azp[SESH_OIDC_CLAIMS_AZP_CAP];
    char oidc_claims_at_hash[SESH_OIDC_CLAIMS_AT_HASH_CAP];
    char oidc_claims_name[SESH_OIDC_CLAIMS_NAME_CAP];
    char oidc_claims_given_name[SESH_OIDC_CLAIMS_GIVEN_NAME_CAP];
    char oidc_claims_family_name[SESH_OIDC_CLAIMS_FAMILY_NAME_CAP];
    char oidc_claims_preferred_username[SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP];
    char oidc_claims_nickname[SESH_OIDC_CLAIMS_NICKNAME_CAP];
    char oidc_claims_email[SESH_OIDC_CLAIMS_EMAIL_CAP];
    char oidc_claims_phone_number[SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP];
    char oidc_claims_picture[SESH_OIDC_CLAIMS_PICTURE_CAP];
    char oidc_claims_zoneinfo[SESH_OIDC_CLAIMS_ZONEINFO_CAP];
    char oidc_claims_locale[SESH_OIDC_CLAIMS_LOCALE_CAP];
    char oidc_claims_groups[SESH_OIDC_CLAIMS_GROUPS_CAP];
    char oidc_claims_roles[SESH_OIDC_CLAIMS_ROLES_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_OIDC_CLAIMS_WORK SESH_WORK_FOR(sizeof(union sesh_oidc_claims_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_OIDC_CLAIMS_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_OIDC_CLAIMS_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_oidc_claims_read(struct sesh_oidc_claims *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif

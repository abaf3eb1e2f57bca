/* SPDX-License-Identifier: MIT */
/* Signed tokens and their keys, in base64url as in a JWK. */
#ifndef SESH_TESTS_SIGNED_H
#define SESH_TESTS_SIGNED_H

/* ---- RFC 7515, appendix A ------------------------------------------------ */

#define RFC_CLAIMS "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"

static const char rfc_hs256[] =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." RFC_CLAIMS ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
static const char rfc_rs256[] =
    "eyJhbGciOiJSUzI1NiJ9." RFC_CLAIMS
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t"
    "1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzD"
    "wusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77"
    "Rw";
static const char rfc_es256[] =
    "eyJhbGciOiJFUzI1NiJ9." RFC_CLAIMS ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5d"
    "jxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

static const char rfc_hmac_k[] =
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
static const char rfc_rsa_n[] =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMs"
    "D1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdV"
    "MTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
static const char rfc_ec_x[] = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
static const char rfc_ec_y[] = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
static const char rfc_ec_pem[] = "-----BEGIN PUBLIC KEY-----\n"
                                 "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV7\n"
                                 "6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\n"
                                 "-----END PUBLIC KEY-----\n";
static const char rfc_rsa_pem[] = "-----BEGIN PUBLIC KEY-----\n"
                                  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAofgWCuLjybRlzo0tZWJj\n"
                                  "NiuSfb4p4fAkd/wWJcyQoTbji9k0l8W26mPddxHmfHQp+Vaw+4qPCJrcS2mJPMEz\n"
                                  "P1Pt0Bm4d4QlL+yRT+SFd2lZS+pCgNMsD1W/YpRPEwOWvG6b32690r2jZ47soMZo\n"
                                  "9wGzjb/7OMg0LOL+bSf63kpaSHSXndS5z5rexMdbBYUsLA9e+KXBdQOS+UTo7WTB\n"
                                  "EMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6/I5IhlJH7aGhyxX\n"
                                  "FvUK+DWNmoudF8NAco9/h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXp\n"
                                  "oQIDAQAB\n"
                                  "-----END PUBLIC KEY-----\n";

/* Signed with that key. R, and in the second token S, begins with a zero byte. */
static const char es256_short_r[] =
    "eyJhbGciOiJFUzI1NiJ9.e30."
    "AGQpBZFyTAdIjKdxLFX041dbPwY7KT1ICRa6vi05iffDWDS832CvCE76QELmFdiuiAad6KHiTTQkKZsys-e5jQ";
static const char es256_short_s[] =
    "eyJhbGciOiJFUzI1NiJ9.e30."
    "mT60Zg1o24MflJHaEJTWxA_wavmph6OkSG_MRVHT4JcAiqny4xp1bWscwaIkkZyuakdzXaYRRrdk7dJPkEbH-A";

/* ---- made with Node's crypto, by OpenSSL ------------------------------------ */

/* The other algorithms; hs384 and hs512 with the key of RFC 7515. */
static const char hs384[] =
    "eyJhbGciOiJIUzM4NCJ9.eyJpc3MiOiJqb2UifQ.qXyciVCz0hhJAa65pMfiSM6BOF4Qy6CzEXCTtxbaVcbjqd8iUCJkzpMMq5WrA2N0";
static const char hs512[] =
    "eyJhbGciOiJIUzUxMiJ9.eyJpc3MiOiJqb2UifQ.xE8Ptz_RKwQ5NmeC_jAycVSqb4jjg5Icdh7P0jYC6msK-XDiDtW8A0ASEZ7mkOz2"
    "4EaShU4AdnB6th3Tjbsw3Q";
static const char rsa_n[] =
    "vWO8zYmzBs4q--xW1FEBeiTxwGUVUqP6CLvrn9jYZopLv5FwyGpT9wVLcWfSnSVSIOuIfJIrRNh0mmzhDAaWmJbLfOnmhyixMr1ExwTC"
    "62IrIUoEB6G_u4XNmuTYtIHyn67GlnZ-4QdvZCRXBBHcUsclHgy85BfjPq6t7BgjAS7Muml-zBXKKGZVb1WKpMOANnHkqIm7mqJIlB7s"
    "NA2ymlPWR_zT1SR3uqkxo_UbvZ56_hXRTqGHOKbl0ImO6qAV-gUxOkBMZXZWCuS0B3PZ0R1D8ssd6zn_8zENSDUiNoPksDfLYReaCLkp"
    "gHndpJuqrm8GV6n8UI81vdGy28YEVw";
static const char rs384[] =
    "eyJhbGciOiJSUzM4NCJ9.eyJpc3MiOiJqb2UifQ.OcyII9RwhaiC8-6T2WVboc7rKv83S2zgKlgpBnH3LZsX8eXhxJh5RYKuAuKTmfEV"
    "IYyrf-J8eKLxbdypt9VyV4aGQoXxcL_WdfAkGWFGIYmdSWMXgqNFHSILJLM1npmAh4kdWAdyJqzCLK7yauH1vcAimtXbd4_o3FaEDuGd"
    "aLeX6CfzxSnXdbLmk_ThknTQjOQTBDAl5r-ERKoeu0df42BcrybR_otnxeik5jqVUwOLfAv5zx8rhKqx0HVQyVJBgKftjSNl8JHoMT7z"
    "qmHM2IBSn2oQvp3AoyerVaf9qziGgv8UWlkuSBMpYWxw8ITae5mebJ6qCtsqTGi5wkqEyw";
static const char rs512[] =
    "eyJhbGciOiJSUzUxMiJ9.eyJpc3MiOiJqb2UifQ.Hpwp9pw4QOlF4TNISLqUCU1gquuopiOFkOP6q857gdaxo7eQVC9zWY99Etsfe99K"
    "_X3Q5wtwX3B9s5VbulMezgBrv3eYwamOM8cOVgy6TN5yuXST3F280GKFFqIolp-UhIe7Vfh42_5Mi420bFPsj5oFkHUiBoqYHhG9CpPL"
    "nSwe85iu6rPCRtm0sc_Q_ZIz7cbxbWjIFXmmX9ERbJN9ZuozLHl8qD-KzhGkjw57ph_ahix0kAtKLxNXTvqPNhnIurvq4AFF_P3ky8Px"
    "prdbFLPKZs2kOmjV9hlkNSvOLyPvSQZB9I5hNXi0h9tlPCoSH5pYIbPub2Ql7Epy9cQ1NQ";
static const char ps256[] =
    "eyJhbGciOiJQUzI1NiJ9.eyJpc3MiOiJqb2UifQ.jdMvr-xmSn088dEbz997kpFTc9YC36MCSquqbKs85snM4JUTtSt9wWUPvxRaCGIJ"
    "ZM58NXjfyKNTP7a7I3DXtdXhCHCKdvvTF2QNxb4YbXktaLgBSQck9XGy97QFxO0MVj_Zpkoms205r_FQTQ4UNXoYYLpF3Lsuie4gbkOV"
    "s16YuUFT9Ht2PxuM1682fmEKh-vocWuvYGdl79syhLEG_3O8haDVgkNh2ZIHKmsy4LtU51V1UQE1b02NOOJb7bbkS7N6MVId600xGQPo"
    "Y7BDCRd3MeBz0ISH43GlZVEkNLfsC7vquq8UF7yS-bpyvf2mgyl-PRhT9lPSydPRIfhEtQ";
static const char ps384[] =
    "eyJhbGciOiJQUzM4NCJ9.eyJpc3MiOiJqb2UifQ.EOtFp3Dgyt2jp0UicaCOSgp0DCOZkYj0OQnszuEQZ8QqaPu7m9lm7N5p5-4kFkQ7"
    "RG6x-Jnj1Ve8NoL0EnsAGv-vd4nJSCSpEYLcVuoMzGfKl5VHWb5B5E_O3SHW9GhI5EBqvwAVRj96JnZ-xwfIqB8ks31TOOvNaZXd6ZdW"
    "2KfEsJmfyo6kAxoPeROjUju0jRw5oWiyvokO9o6-aN3DqcfximjyYwrL0XSyaLlHYMgdqJ77I_KW0PcOER0ArrDCZEAmKZLSAmIsFr54"
    "ZXarN4ukm90lnf_IF9R5PrABH03mKj2JoiCfGRpJlb_3XE93KFhf1dL4e3Rh1RQGZtqywg";
static const char ps512[] =
    "eyJhbGciOiJQUzUxMiJ9.eyJpc3MiOiJqb2UifQ.FyRNEkxrZJS8wqn-52pvOCmBkMxx79wpT8ARJ_CXLxSKDapGVNj_Y0AK-GbOdn32"
    "b2G0u_X0GZEfY6Jywjq8GMD8eoXGP7Fx4eeuZtCPrFz_mUlurVD1EpAn_5jICcLKV2tpqoShccsUsTbKBd8xK2EBVGfHCD-grQ_n6Cqi"
    "3qgJYMidTJ3VttVqyw9huITvDS9S4kr7dCLjUooREvpGWYQDc6Lk0h4_U_lDdhx9MXbJSTVaDovh7g4h7XH3VkwSyF30cFqLtd0eXUh9"
    "UaoFJEQsG9jpYUQgswLBScDwmpU53oVtqgMOXErIcd4OGJO317PdTI2KJ3CxumGyF6kidQ";
static const char es384_x[] = "GPEH5dHTIsNpK9Gf86BjE49JtJm_DP1ht0NvEnuYxtGofddtZsfMXHJG7DQoW8hl";
static const char es384_y[] = "cUhLRAQROPKfaSF6SmtxgrRScKY-8Plri_0xavoyIOH2KHJXFcWZjk6wx-suDsbx";
static const char es384[] =
    "eyJhbGciOiJFUzM4NCJ9.eyJpc3MiOiJqb2UifQ.EjtrqQE7fSA1VXa-vH77dPwqWIZVAJd2j517V_sniKoSBRSVjagaPROTBqHf8Xcu"
    "kB8jLTG5kgexHOH4k22eQwEnGG3RW3U-bgd6ry9ttfeP08KHmzfkQVQcUzEkE4QO";
static const char es512_x[] =
    "AAB4X1rDTnSFmD5RUOEa3zQxWfBuvDsVN1xlfALVzsTg_38btf1A16uLiEmrHM93c21nwLSqLMZJUT2Mh9NQzhLV";
static const char es512_y[] =
    "ALORc-q-8-N_2Dz78-_1-hgnhaoDMiWtQLOYM_bwkMOY-dnD1HZaBysSZxFnn08YAUowSnrY83jpzsVNQj3UjX1M";
static const char es512[] =
    "eyJhbGciOiJFUzUxMiJ9.eyJpc3MiOiJqb2UifQ.AX-Wh3U9dZ-AndxpPHfMdIilfJRw5t0lJuNQ1RrlvYCRiofNy9V3WPBr-pAcA7ep"
    "EyKHFuKyuC3KyCTMWkKNxPPoAOBpA5qGIgXetQHrCTPBUANscMLuYecdUbSI4iXUSEZ6iPRjwCMv37uWQ_9tA8ibHFF8Yy_YhjVbFjx-"
    "NQpHwMys";
static const char rsa_e3_n[] =
    "6O1KoAvF8BQxi7p8c1UOqIf9fWwhsww_WRGxh7XzH0wasnUIQqfFuB23VL6RySvrAFhBVqN1eIjNj--Fva8uukjP4i5XsS91bIxJ2PkP"
    "IxXYmuc25KOiHzNLFCG2-HXVr-yxt2wzrK_kKR3F65ZZLnxTGL3Y8OnDVpHtWx7oUvp0iLRyeGiDpO1eDhq4jTSY1r41US6wYBuHQAd4"
    "JvxKkfBvUSeMuKwPQ72iH48ovIpZIN-zsCJIAID41GxsdNgka7ndk84sdRSLE8_7Gfbi1_YQH61FKVwuWnrNwdieBvw91X3NaWkHoICi"
    "yGj3SgVvYbebd2CL282dx_h5l1YT9w";
static const char rs256_e3[] =
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UifQ.pRMuj5TOlvDz6juiB0D2YYc0vciKEGoahCoXjnJ_QBOuPMhXhrA7npBiXHwjq_Aw"
    "qcJZvGXfkvdTeR478xQ3hsdcj8WAOzmJnyEoiYjNeK9ifZYCqN3OcuRTiSAXpx6iN4VVTeczqLZZuFOsttWWJdtPUZxsdnStGUeArX1A"
    "EMRHs8D_FqnMGHnnqTUqZn8ZPTAhavw1soIwhfhIAuhudZlbdsBSp3r5xYZYAXp2jnBIZ09xWnBRVZv91mvLkp_A44Iv_6l0smtkwF_C"
    "VSJddgNPfiMkk9lL0QsX1Ge3LuQV8umi95dH5gqJgro59S4gy6kMayua5FDef0kGqOmj_g";

/* Signed with the same keys, but not as the headers say: PSS with a salt of 20 bytes,
   PKCS1-v1_5, P-384. */
static const char ps256_short_salt[] =
    "eyJhbGciOiJQUzI1NiJ9.eyJpc3MiOiJqb2UifQ.NTr_ADcU-ZVPtPPC6jyCyOOXrCaQlTZZpMvicIoNFF0lWJsSckNhiUW1fMbGHU9I"
    "UqAuzfWEXPHp5V_HiscJiLWzDq3YHHeljalRwZUu0rjkNV7estjypHuupRSAUhFc8ebCcuYedz4BFWjvXyXBLbcKT3Z-wrBo2CChk9vF"
    "qPPO_xdlrYsP96mSupLDQC-VjF-Yr-E6AyhrGamjiGk7PxCTzvGCplIw92z7AhepG772NMunC2J8YCs6IYR4Z_0T1jCgx6VfHnRVfT9r"
    "51APN-UYEy8aL2V9GtVjs_aVtsY2scyluQpfQF4n_DJlqJDLb4RDvqcj5FyJJSigJ5Hb6A";
static const char ps256_by_pkcs1[] =
    "eyJhbGciOiJQUzI1NiJ9.eyJpc3MiOiJqb2UifQ.fi11Y_K94O3lnNSjucZ7_mgB8UQMFLn3kHfPdbaCkkfennrBCDafity1kUsMPZU4"
    "faMdWo7_lz4N7I35a1bIIrRpi0LAKb5-Q22p5TYD84GHdPdViTXrUlJ_qIHkIRZ60h68ZJfQXYHN1Pci7bYYiyLXZuanU2o488Mpq0j-"
    "KftLtWPhfwNKiyTyuN2AZFMVERQRFvvAjsZzVZnzdKDwrRYvq-vvWKSn_deTSM3T4uoq1qJ0jrV1Ku0j_5CgRZfEwXxdoLbAXJaD_CxJ"
    "rqcXzwx2UPeUfOsuOSZjJP5I7c8jKD5Ftru2wCXqwzv2691IhfbJ6nyVtvSh-xaSVgyr9A";
static const char es256_by_p384[] =
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UifQ.f9NADnOReT-koljbAtaIeT6RqrOBgR8H-6wcD6N6k9oAXeg8f7WVkbIgbKhscy4v"
    "uj8CQeNpGmPYHJWFtmC4aIo1ogDNUjpf9qAuNriYkzE1WZKvumqp7VNBVLS4vRh8";

/* rfc_rs256 with the header {"alg":"HS256"}, and a code made with the bytes of rfc_rsa_n as the
   secret. */
static const char hs256_by_n[] = "eyJhbGciOiJIUzI1NiJ9." RFC_CLAIMS ".WTHdoiAsj6InSYNOTT_r8mt-7hkEgTS1QbjIR3gnC8c";

/* 379 times the base point of P-256: x begins with a zero byte. */
static const char p256_zero_x[] = "AFVDiUrz0A7X10Cr29dclrBod7eH219w7qeLkKjXwAo";
static const char p256_zero_y[] = "u0yFo9jqKe-q-iRAaRLdhNWxTcMr9lbvbGvVil2UP5I";

/* Keys that are too short, too long, or on other curves. */
static const char rsa_1024[] =
    "y0VTP8lob23A7bCXIsfXsSthuDhedtKIej3TN_NSiCLhKn8KPDxqEXwNcAP8kFUiAI1CG1ftRkySFgjYBS1ZZNN1wwXwudCKJ-Z273TW"
    "wifSqbUMNEF2rYuKzhsBtpECmdUFFCglhPqCz8WqSe0G0Y1aIqxlYGCeyQz6u8NhqP0";
static const char rsa_2040[] =
    "px9lCIUnO419tLc-5A8dNNO9YYtUEupmBQtkhOx2UjPYfTAgXl2JHF_RzJo9OXQ1kD4tlv9FW0y0F-OCCtolBtB1knbDwAIoVLynsrAJ"
    "StxtdYZVNjcdAMLWoZXOLNnCJkW7q3lwHfCXUaxtkN5KAsuIM4jupbh6fos2jAycQ8_CUBh4lLveN-KLhGsim-qnn0PhI-PfyXVr9WE7"
    "P6SoCojmj1XWMJo9ZHHVRtoOs27FdJSPWE-zUPDNfNlRr-1T4GyJ-jsCESa1mwkwfIxHzx5ReKMCPDZe6mtv3J21_bvp2P9UgvBv-Iqt"
    "JuM2vUv__6b_PfVMLLrIlMNwsbTP";
static const char rsa_2047[] =
    "WxcTtSoj71zc1GoHfrG7LNb1ug7zPOFFadUIKNT1lBXd9SpZaDHZYErqHZTOmwLJsHp_DNRB6cIc4PiUvashKmGpsZcS5wG51KzUKSjn"
    "kSFomrgNjGU5D3X5vr3ZkhQlismYinMDbHpI-cniO63QqTO13JNBq0SGnuAsuHKEyPM9jAP5YiXEkz7JbD8kM53iNqML3Q1CACVhm88U"
    "C1fz9bjL09KJT-GEMG-QT9-9_z0tEgFgxMBuAp8fO3XLI5rPRgek1CZ0OnjX_s8M76GIOdl-eeBPovAbPzsZir63nkP51S8bat4MmD8n"
    "8uszcEaFMkEtHUnooEK41McRu7IULQ";
static const char rsa_4104[] =
    "qkqYfV4BH06zgASAmXn2hjrNPof5ZHRqW_WV_Q41ffthVHr7BTIJr6vsLkn9XXtIqM4BweZMdqV8_dzOeL1SkijWaWPreII4OSSghK-2"
    "JNCy24F8PdsXzGqcyJPJ_vh1vvx4yzaZOWBb7F2UfWN1mQDdBiLig8ep8is3MkzNI2XytChOYPSIgoNzrgT7P1lJOaTa3cV6a0wJONV1"
    "fO7LGNZ65jDOmqBnhaHS9RjIdEoVDs2QzUOnBTgqrc3nGqk0aCt06n1Ck_z0fb7aFdXjAAd-hdht0aHFPRS_jD2BJVZXcwOkTNj4Oteq"
    "fR9hYvLKiaxgdmsF28ynYszNQ9mDxYKnuFVRDdOg22r-gE64JnVd09qs6MvRQJvEXERqJWI7e4YnzYD6fucyehSPNLoqh9gs0-ohFsWE"
    "N1xeg33aA_4HJB_lMKShOc-NMew9BNS7Kx34vHypyqn4FN_69zI6oZsItajkrXP5nt2GsRL7LAKi1KihptDGP-xTievlWKT-8pq1kclx"
    "E2wv-LFguFnfWnDUVXt_NrYOaBjOPYyg7OnIjDCV4mE8W1ZPFwt_fk0i2Eyody4dFd5LYlJtSiJADjSujVi5gHAReJM9viPK9xomqlgk"
    "gvW-EdETkVIREwJNK0GPxzq-Pw_CW51VifOpz8COcu0OsS-LmVLwsQcjuk-X";
static const char secp256k1_x[] = "aXjnsJDZ8HlhoQViA0HqPVvbuBzK4Nb_zqccBAgHUMk";
static const char secp256k1_y[] = "ogrAlBImehnpIGnNk6AVmHbslHZVJkAjK01wF5Zcn-Y";
static const char secp256k1_pem[] = "-----BEGIN PUBLIC KEY-----\n"
                                    "MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAE0Ayla+7MT3Vx8TGiZA/qXSoLtsgD9FEA\n"
                                    "N9nvte2GNdc56IDX/4y5lCLJJWoa79pCBk1C25k5nXgJtpu8/vrVVA==\n"
                                    "-----END PUBLIC KEY-----\n";
static const char brainpool_pem[] = "-----BEGIN PUBLIC KEY-----\n"
                                    "MFowFAYHKoZIzj0CAQYJKyQDAwIIAQEHA0IABDspPezilUPetvmFmCB3/QjUqHng\n"
                                    "X0MzP21oNtIr5r4ypa5C0UA4VINemIziqcOhkYjTMco76bxGo5zWIAQOSrE=\n"
                                    "-----END PUBLIC KEY-----\n";

#endif

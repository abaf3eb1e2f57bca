/* SPDX-License-Identifier: MIT */
/* The last step of ESP-IDF's start-up. */
void app_main(void);

int main(void)
{
    app_main();
    return 0;
}

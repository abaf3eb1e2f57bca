/* SPDX-License-Identifier: MIT */
/* What the start-up of ESP-IDF does last. */
void app_main(void);

int main(void)
{
    app_main();
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/naer-catalog.h"

static const struct
{
  const char *message;
  const char *texts[NAER_N_LANGUAGES];
} messages[] = {
  { "Sick note", { "Sykmelding", "Sjukmelding", "Sick note" } },
  { "week %d", { "uke %d", "veke %d", "week %d" } },
  { "A text that nobody has translated", { NULL, NULL, NULL } },
};

static void
test_messages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
      {
        const char *text = messages[i].texts[language];

        g_assert_cmpstr (naer_tr (language, messages[i].message), ==,
                         text != NULL ? text : messages[i].message);
      }
}

/* Both Norwegian languages and English use the singular for one and for nothing else. */
static void
test_plurals (void)
{
  static const char *const texts[NAER_N_LANGUAGES][2] = {
    [NAER_LANGUAGE_NB] = { "%d dag", "%d dager" },
    [NAER_LANGUAGE_NN] = { "%d dag", "%d dagar" },
    [NAER_LANGUAGE_EN] = { "%d day", "%d days" },
  };

  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    for (gulong n = 0; n < 200; n++)
      {
        g_assert_cmpstr (naer_trn (language, "%d day", "%d days", n), ==, texts[language][n != 1]);
        g_assert_cmpstr (naer_trn (language, "%d nay", "%d nays", n), ==,
                         n == 1 ? "%d nay" : "%d nays");
      }
}

/* A message that stands alone too is another one within a context. */
static void
test_contexts (void)
{
  g_assert_cmpstr (naer_trp (NAER_LANGUAGE_NB, "spell in a file", "Extended"), ==, "Forlenget");
  g_assert_cmpstr (naer_trp (NAER_LANGUAGE_NN, "spell in a file", "Extended"), ==, "Forlengt");
  g_assert_cmpstr (naer_trp (NAER_LANGUAGE_EN, "spell in a file", "Extended"), ==, "Extended");
  g_assert_cmpstr (naer_trp (NAER_LANGUAGE_NB, "no such context", "Extended"), ==, "Extended");
  g_assert_cmpstr (naer_tr (NAER_LANGUAGE_NB, "Extended"), ==, "Extended");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/catalog/messages", test_messages);
  g_test_add_func ("/catalog/plurals", test_plurals);
  g_test_add_func ("/catalog/contexts", test_contexts);
  return g_test_run ();
}

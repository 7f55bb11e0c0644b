/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-i18n.h"

static const struct
{
  const char *name;
  const char *asked;
  const char *got;
  NaerLanguage language;
} sessions[] = {
  { "/i18n/nynorsk", "nn", "nn:nb", NAER_LANGUAGE_NN },
  { "/i18n/nynorsk-of-norway", "nn_NO", "nn:nb", NAER_LANGUAGE_NN },
  { "/i18n/nynorsk-with-fallback", "nn_NO:nn:nb:en", "nn_NO:nn:nb:en", NAER_LANGUAGE_NN },
  { "/i18n/bokmaal", "nb", "nb", NAER_LANGUAGE_NB },
  { "/i18n/bokmaal-first", "nb:nn", "nb:nn", NAER_LANGUAGE_NB },
  { "/i18n/english", "en_GB", "en_GB", NAER_LANGUAGE_EN },
  { "/i18n/another", "fr", "fr", NAER_LANGUAGE_EN },
};

/* The toolkit has no nynorsk: whoever asks for that alone gets bokmål of it, not English. */
static void
test_session (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  if (!g_test_subprocess ())
    {
      g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "LANGUAGE",
                                                     sessions[i].asked, TRUE);

      g_test_trap_subprocess_with_envp (NULL, (const char *const *) environment, 0,
                                        G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }
  naer_i18n_init ();
  g_assert_cmpstr (g_getenv ("LANGUAGE"), ==, sessions[i].got);
  g_assert_cmpint (naer_i18n_language (), ==, sessions[i].language);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    g_test_add_data_func (sessions[i].name, GUINT_TO_POINTER (i), test_session);
  return g_test_run ();
}

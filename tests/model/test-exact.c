/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-exact.h"

#include <gio/gio.h>
#include <math.h>

/* Exact probabilities, by hand and against scipy.stats. */

#define NEAR 1e-9

static void
assert_near (double found,
             double expected)
{
  if (fabs (found - expected) > NEAR * MAX (expected, 1e-12) + 1e-15)
    g_error ("found %.17g, expected %.17g", found, expected);
}

static void
test_by_hand (void)
{
  const double tails[] = { 0.04, 0.01, 0.03, 0.5 };
  double adjusted[G_N_ELEMENTS (tails)];

  g_assert_cmpfloat (naer_binomial_tail (0, 5, 0.3), ==, 1.0);
  g_assert_cmpfloat (naer_binomial_tail (6, 5, 0.3), ==, 0.0);
  g_assert_cmpfloat (naer_binomial_tail (0, 0, 0.3), ==, 1.0);
  g_assert_cmpfloat (naer_binomial_tail (3, 3, 1.0), ==, 1.0);
  g_assert_cmpfloat (naer_binomial_tail (1, 3, 0.0), ==, 0.0);
  assert_near (naer_binomial_tail (2, 2, 0.5), 0.25);
  assert_near (naer_binomial_tail (9, 11, 0.5), 67.0 / 2048.0);
  assert_near (naer_binomial_two_sided (0, 4, 0.5), 0.125);
  assert_near (naer_binomial_two_sided (2, 4, 0.5), 1.0);

  naer_benjamini_hochberg (tails, G_N_ELEMENTS (tails), adjusted);
  assert_near (adjusted[0], 0.04 * 4 / 3);
  assert_near (adjusted[1], 0.04);
  assert_near (adjusted[2], 0.04 * 4 / 3);
  assert_near (adjusted[3], 0.5);
}

/* The oracle reads questions, a line each, and answers a line each. */
static char **
ask_scipy (const char *questions)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "model", "exact_tails.py", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) python = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "python3", path, NULL);
  g_autofree char *answers = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (python, questions, NULL, &answers, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (python));
  return g_strsplit (g_strchomp (answers), "\n", -1);
}

static void
test_tails_against_scipy (void)
{
  static const int sizes[] = { 1, 2, 8, 11, 30, 100, 400 };
  static const double chances[] = { 0.001, 0.1, 0.3333333333333333, 0.5, 0.524, 0.9 };
  g_autoptr (GString) questions = g_string_new (NULL);
  g_autoptr (GArray) expected = g_array_new (FALSE, FALSE, sizeof (double));
  g_auto (GStrv) answers = NULL;

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    for (guint c = 0; c < G_N_ELEMENTS (chances); c++)
      for (int k = 0; k <= sizes[s]; k += MAX (1, sizes[s] / 25))
        {
          double tail = naer_binomial_tail (k, sizes[s], chances[c]);
          double both = naer_binomial_two_sided (k, sizes[s], chances[c]);

          g_string_append_printf (questions, "tail %d %d %.17g\ntwo %d %d %.17g\n", k, sizes[s],
                                  chances[c], k, sizes[s], chances[c]);
          g_array_append_val (expected, tail);
          g_array_append_val (expected, both);
        }
  answers = ask_scipy (questions->str);
  g_assert_cmpint (g_strv_length (answers), ==, expected->len);
  g_assert_cmpint (expected->len, >, 1000);
  for (guint i = 0; i < expected->len; i++)
    assert_near (g_array_index (expected, double, i), g_ascii_strtod (answers[i], NULL));
}

static void
test_adjustment_against_scipy (void)
{
  g_autoptr (GString) questions = g_string_new (NULL);
  g_autoptr (GArray) expected = g_array_new (FALSE, FALSE, sizeof (double));
  g_auto (GStrv) answers = NULL;
  guint n_checked = 0;

  for (guint n = 1; n <= 40; n++)
    {
      g_autofree double *tails = g_new (double, n), *adjusted = g_new (double, n);

      g_string_append (questions, "bh");
      for (guint i = 0; i < n; i++)
        {
          tails[i] = g_test_rand_int_range (1, 1000) / 1000.0 * (i % 3 == 0 ? 0.05 : 1.0);
          g_string_append_printf (questions, " %.17g", tails[i]);
        }
      g_string_append_c (questions, '\n');
      naer_benjamini_hochberg (tails, n, adjusted);
      g_array_append_vals (expected, adjusted, n);
    }
  answers = ask_scipy (questions->str);
  for (guint line = 0; answers[line] != NULL; line++)
    {
      g_auto (GStrv) numbers = g_strsplit (answers[line], " ", -1);

      for (guint i = 0; numbers[i] != NULL; i++)
        assert_near (g_array_index (expected, double, n_checked++), g_ascii_strtod (numbers[i], NULL));
    }
  g_assert_cmpint (n_checked, ==, expected->len);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exact/by-hand", test_by_hand);
  g_test_add_func ("/exact/tails-against-scipy", test_tails_against_scipy);
  g_test_add_func ("/exact/adjustment-against-scipy", test_adjustment_against_scipy);
  return g_test_run ();
}

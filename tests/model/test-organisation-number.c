/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-organisation-number.h"

static void
test_valid (void)
{
  static const struct
  {
    const char *text;
    gboolean valid;
  } rows[] = {
    { "974760673", TRUE },  /* the register itself */
    { "974 760 673", TRUE },
    { "889640782", TRUE },
    { "974760674", FALSE }, { "97476067", FALSE }, { "9747606733", FALSE },
    { "", FALSE },          { "97476067a", FALSE }, { "MVA974760673", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (naer_organisation_number_is_valid (rows[i].text), ==, rows[i].valid);
}

/* Any one digit that is mistyped is noticed. */
static void
test_one_digit (void)
{
  char text[] = "974760673";

  for (guint i = 0; i < 9; i++)
    for (char digit = '0'; digit <= '9'; digit++)
      {
        char before = text[i];

        text[i] = digit;
        g_assert_cmpint (naer_organisation_number_is_valid (text), ==, digit == before);
        text[i] = before;
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/organisation-number/valid", test_valid);
  g_test_add_func ("/organisation-number/one-digit", test_one_digit);
  return g_test_run ();
}

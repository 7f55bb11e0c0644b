/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-check.h"
#include "naer-date-text.h"
#include "naer-form-test.h"

#define EMPTY -1000
#define NO_DATE -1001

/* What stands in a date field: nothing, what is no date, or a day counted from today. */
static NaerDay
written_day (int days)
{
  if (days == EMPTY)
    return NAER_DAY_NONE;
  return days == NO_DATE ? NAER_DAY_UNREADABLE : FORM_TEST_TODAY + days;
}

static void
test_check (void)
{
  static const struct
  {
    int on, next;  /* days from today */
    guint n_about;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { 0, EMPTY, 0, SILENT },
    { 0, 1, 200, SILENT },
    { -30, -10, 0, SILENT },
    { EMPTY, EMPTY, 0, NAER_CONTACT_FIELD_ON, NAER_FEEDBACK_MISSING },
    { NO_DATE, EMPTY, 0, NAER_CONTACT_FIELD_ON, NAER_FEEDBACK_WRONG },
    { 1, EMPTY, 0, NAER_CONTACT_FIELD_ON, NAER_FEEDBACK_WRONG },
    { 0, 0, 0, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG },
    { 0, -1, 0, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG },
    { 0, NO_DATE, 0, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG },
    { 0, 7, 201, NAER_CONTACT_FIELD_ABOUT, NAER_FEEDBACK_WRONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *about = rows[i].n_about > 0 ? g_strnfill (rows[i].n_about, 'x') : NULL;
      const NaerContact contact = { .on = written_day (rows[i].on), .next = written_day (rows[i].next),
                                    .about = about };
      g_autoptr (NaerFeedback) feedback = naer_contact_check (&contact, FORM_TEST_TODAY);

      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* What says too much is pointed out, and can be saved all the same. */
static void
test_lint (void)
{
  const NaerContact careful = { .on = FORM_TEST_TODAY, .about = (char *) "Kortere dager den første uken" };
  const NaerContact careless = { .on = FORM_TEST_TODAY, .about = (char *) "Hun har angst i store møter" };
  g_autoptr (NaerFeedback) clean = naer_contact_check (&careful, FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) marked = naer_contact_check (&careless, FORM_TEST_TODAY);
  NaerFeedbackLevel level;

  g_assert_null (naer_feedback_get_text (clean, NAER_CONTACT_FIELD_ABOUT, &level));
  g_assert_true (g_str_has_prefix (naer_feedback_get_text (marked, NAER_CONTACT_FIELD_ABOUT, &level), "“angst”: "));
  g_assert_cmpint (level, ==, NAER_FEEDBACK_NOTE);
  g_assert_true (naer_feedback_get_passed (marked));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contact-check/check", test_check);
  g_test_add_func ("/contact-check/lint", test_lint);
  return g_test_run ();
}

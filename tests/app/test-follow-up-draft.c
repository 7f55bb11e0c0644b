/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-text.h"
#include "naer-follow-up-draft.h"
#include "naer-form-test.h"

static NaerEmployee *
get_ole (NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_OLE);
}

static void
agree (NaerFacts  *facts,
       NaerDay     from,
       NaerDay     to,
       gboolean    gentle,
       const char *intensity)
{
  const NaerFollowUpDraft draft = { from, to, gentle, intensity };
  g_autoptr (GPtrArray) changes = naer_follow_up_draft_make_changes (&draft, get_ole (facts));

  form_test_apply (facts, changes);
}

static void
assert_on (NaerFacts  *facts,
           NaerDay     day,
           gboolean    gentle,
           const char *intensity)
{
  const NaerFollowUp *follow_up = naer_follow_up_find (get_ole (facts), day);

  g_assert_cmpint (follow_up != NULL && follow_up->gentle, ==, gentle);
  g_assert_cmpstr (follow_up != NULL ? follow_up->intensity : "normal", ==, intensity);
}

static void
test_check (void)
{
  static const struct
  {
    const char *from, *to;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { "2026-11-15", NULL, SILENT, 0 },
    { "2026-11-15", "2026-11-15", SILENT, 0 },
    { NULL, NULL, NAER_FOLLOW_UP_FIELD_FROM, NAER_FEEDBACK_MISSING },
    { "x", NULL, NAER_FOLLOW_UP_FIELD_FROM, NAER_FEEDBACK_WRONG },
    { "2026-11-15", "2026-11-14", NAER_FOLLOW_UP_FIELD_TO, NAER_FEEDBACK_WRONG },
    { "2026-11-15", "x", NAER_FOLLOW_UP_FIELD_TO, NAER_FEEDBACK_WRONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const NaerFollowUpDraft draft = { form_test_written_day (rows[i].from),
                                        form_test_written_day (rows[i].to), TRUE, "normal" };
      g_autoptr (NaerFeedback) feedback = naer_follow_up_draft_check (&draft);

      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

/* The form opens with what counts today; the usual from today where nothing was agreed. */
static void
test_new (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerFollowUpDraft draft = naer_follow_up_draft_new (get_ole (facts), FORM_TEST_TODAY);

  g_assert_cmpint (draft.from, ==, FORM_TEST_TODAY);
  g_assert_cmpint (draft.to, ==, NAER_DAY_NONE);
  g_assert_false (draft.gentle);
  g_assert_cmpstr (draft.intensity, ==, "normal");
  agree (facts, FORM_TEST_TODAY - 10, FORM_TEST_TODAY + 10, TRUE, "light");
  draft = naer_follow_up_draft_new (get_ole (facts), FORM_TEST_TODAY);
  g_assert_cmpint (draft.from, ==, FORM_TEST_TODAY - 10);
  g_assert_cmpint (draft.to, ==, FORM_TEST_TODAY + 10);
  g_assert_true (draft.gentle);
  g_assert_cmpstr (draft.intensity, ==, "light");
}

static void
test_usual_is_not_recorded (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();

  agree (facts, FORM_TEST_TODAY, NAER_DAY_NONE, TRUE, "close");
  g_assert_cmpuint (get_ole (facts)->follow_up->len, ==, 1);
  agree (facts, FORM_TEST_TODAY, NAER_DAY_NONE, FALSE, "normal");
  g_assert_cmpuint (get_ole (facts)->follow_up->len, ==, 0);
}

/* Whatever is agreed one after the other, each day has what was last agreed of it: compared with a
 * calendar that is written day by day. */
static void
test_property (void)
{
  static const char *const intensities[] = { "close", "normal", "light" };

  for (guint32 seed = 1; seed <= 200; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (NaerFacts) facts = form_test_facts ();
      gboolean gentle[100] = { FALSE };
      int intensity[100];

      for (int day = 0; day < 100; day++)
        intensity[day] = 1;
      for (int n = 0; n < 8; n++)
        {
          int from = g_rand_int_range (random, 0, 90);
          int to = g_rand_int_range (random, 0, 4) == 0 ? 99 : g_rand_int_range (random, from, 99);
          gboolean soft = g_rand_boolean (random);
          int how = g_rand_int_range (random, 0, 3);

          agree (facts, FORM_TEST_TODAY + from, to == 99 ? NAER_DAY_NONE : FORM_TEST_TODAY + to, soft,
                 intensities[how]);
          for (int day = from; day <= to; day++)
            {
              gentle[day] = soft;
              intensity[day] = how;
            }
        }
      for (int day = 0; day < 100; day++)
        assert_on (facts, FORM_TEST_TODAY + day, gentle[day], intensities[intensity[day]]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/follow-up-draft/check", test_check);
  g_test_add_func ("/follow-up-draft/new", test_new);
  g_test_add_func ("/follow-up-draft/usual-is-not-recorded", test_usual_is_not_recorded);
  g_test_add_func ("/follow-up-draft/property", test_property);
  return g_test_run ();
}

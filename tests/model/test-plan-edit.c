/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-edit-history.h"
#include "facts/naer-record-text.h"
#include "naer-plan-scene.h"

/* Edits of a plan: values in, values out. */

static guint
n_rounds (guint n)
{
  return g_getenv ("NAERVAER_SOAK") != NULL ? n * 50 : n;
}

static gboolean
is_settled (const NaerPlan *plan)
{
  g_autoptr (NaerPlan) copy = naer_plan_copy (plan);

  naer_plan_settle (copy);
  return naer_plan_equal (copy, plan);
}

/* Whatever is edited, undone and done again: the plan says what a list of all its values says. */
static void
test_undo_and_redo (void)
{
  for (guint round = 0; round < n_rounds (20); round++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) g_test_rand_int ());
      g_autoptr (NaerFacts) facts = plan_scene_facts ();
      g_autoptr (NaerPlan) first = plan_scene_whole_plan (facts);
      g_autoptr (NaerEditHistory) history = naer_edit_history_new (NAER_RECORD_PLAN, first);
      g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_plan_free);
      guint at = 0;

      g_ptr_array_add (values, naer_plan_copy (first));
      for (guint step = 0; step < 120; step++)
        {
          int choice = g_rand_int_range (random, 0, 5);

          if (choice == 0)
            {
              g_assert_cmpint (naer_edit_history_undo (history), ==, at > 0);
              at -= at > 0;
            }
          else if (choice == 1)
            {
              g_assert_cmpint (naer_edit_history_redo (history), ==, at + 1 < values->len);
              at += at + 1 < values->len;
            }
          else
            {
              NaerPlan *edited = plan_scene_random (random, naer_edit_history_get (history));
              g_autoptr (NaerPlan) copy = naer_plan_copy (edited);

              g_assert_true (is_settled (edited));
              if (naer_edit_history_take (history, edited, NULL))
                {
                  g_ptr_array_set_size (values, (int) ++at);
                  g_ptr_array_add (values, g_steal_pointer (&copy));
                }
            }
          g_assert_true (naer_plan_equal (naer_edit_history_get (history), values->pdata[at]));
          g_assert_cmpint (naer_edit_history_can_undo (history), ==, at > 0);
          g_assert_cmpint (naer_edit_history_can_redo (history), ==, at + 1 < values->len);
        }
      while (naer_edit_history_undo (history))
        ;
      g_assert_true (naer_plan_equal (naer_edit_history_get (history), first));
      while (naer_edit_history_redo (history))
        ;
      g_assert_true (
        naer_plan_equal (naer_edit_history_get (history), values->pdata[values->len - 1]));
    }
}

/* A draft says the same after it was written and read, whatever stands in it. */
static void
test_draft_text (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);

  for (guint i = 0; i < n_rounds (200); i++)
    {
      NaerPlan *edited = plan_scene_random (random, plan);
      g_autofree char *text = NULL;
      g_autoptr (NaerPlan) read = NULL;

      naer_plan_free (plan);
      plan = edited;
      text = naer_record_to_text (NAER_RECORD_PLAN, 0, plan);
      read = naer_record_from_text (NAER_RECORD_PLAN, text);
      g_assert_nonnull (read);
      g_assert_cmpint (read->row_id, ==, plan->row_id);
      g_assert_true (naer_plan_equal (read, plan));
    }
}

/* Letters of one text are undone as one, until there is a pause or another text. */
static void
test_typing (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) first = plan_scene_whole_plan (facts);
  g_autoptr (NaerEditHistory) history = naer_edit_history_new (NAER_RECORD_PLAN, first);
  static const struct
  {
    const char *member;
    const char *text;
    gboolean pause;
  } typed[] = {
    { "talks", "H", FALSE },      { "talks", "Hv", FALSE }, { "talks", "Hver", TRUE },
    { "talks", "Hver dag", FALSE }, { "more", "N", FALSE },   { "more", "Noe", FALSE },
  };
  static const char *const expected[][2] = {
    { "Hver dag", NULL },
    { "Hver", NULL },
    { "Hver fredag på telefon", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      NaerPlan *edited = naer_plan_set_text (naer_edit_history_get (history), typed[i].member,
                                             typed[i].text);

      g_assert_true (naer_edit_history_take (history, edited, typed[i].member));
      if (typed[i].pause)
        naer_edit_history_end_run (history);
    }
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const NaerPlan *plan;

      g_assert_true (naer_edit_history_undo (history));
      plan = naer_edit_history_get (history);
      g_assert_cmpstr (plan->talks, ==, expected[i][0]);
      g_assert_cmpstr (plan->more, ==, expected[i][1]);
    }
  g_assert_false (naer_edit_history_undo (history));
}

/* What members say together. */
static void
test_fit_together (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);
  g_autoptr (NaerPlan) asks = naer_plan_set_flag (plan, "nav_help", NAER_NAV_HELP_AIDS, TRUE);
  g_autoptr (NaerPlan) why = naer_plan_set_text (asks, "nav_why", "Stellebord");
  g_autoptr (NaerPlan) not = naer_plan_set_number (why, "needs_nav", NAER_KNOWN_NO);
  g_autoptr (NaerPlan) alone = naer_plan_set_number (plan, "contributed", NAER_KNOWN_NO);
  g_autoptr (NaerPlan) reason = naer_plan_set_text (alone, "not_contributed_why", "Bortreist");
  g_autoptr (NaerPlan) together = naer_plan_set_number (reason, "contributed", NAER_KNOWN_YES);
  g_autoptr (NaerPlan) option = naer_plan_set_option (plan, NAER_OPTION_OTHER_UNIT, "Ingen ledig");
  g_autoptr (NaerPlan) two = naer_plan_set_option (option, NAER_OPTION_OTHER_TASKS, "Prøvd");
  g_autoptr (NaerPlan) none = naer_plan_set_option (two, NAER_OPTION_OTHER_UNIT, "");

  g_assert_cmpint (asks->needs_nav, ==, NAER_KNOWN_YES);
  g_assert_cmpstr (why->nav_why, ==, "Stellebord");
  g_assert_cmpuint (not->nav_help, ==, 0);
  g_assert_null (not->nav_why);
  g_assert_cmpstr (reason->not_contributed_why, ==, "Bortreist");
  g_assert_null (together->not_contributed_why);
  g_assert_cmpuint (two->options->len, ==, 2);
  g_assert_cmpint (((NaerOption *) two->options->pdata[0])->kind, ==, NAER_OPTION_OTHER_TASKS);
  g_assert_cmpstr (naer_plan_get_option (two, NAER_OPTION_OTHER_UNIT), ==, "Ingen ledig");
  g_assert_null (naer_plan_get_option (none, NAER_OPTION_OTHER_UNIT));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/plan-edit/undo-and-redo", test_undo_and_redo);
  g_test_add_func ("/plan-edit/draft-text", test_draft_text);
  g_test_add_func ("/plan-edit/typing", test_typing);
  g_test_add_func ("/plan-edit/fit-together", test_fit_together);
  return g_test_run ();
}

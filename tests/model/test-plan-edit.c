/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-edit-history.h"
#include "naer-edit-testing.h"
#include "naer-plan-scene.h"

/* Edits of a plan: values in, values out. */

static gpointer
begin_plan (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();

  return plan_scene_whole_plan (facts);
}

static gpointer
edit_plan (GRand         *random,
           gconstpointer  plan)
{
  return plan_scene_random (random, plan);
}

static void
settle_plan (gpointer plan)
{
  naer_plan_settle (plan);
}

static const EditTesting testing = { NAER_RECORD_PLAN, begin_plan, edit_plan, settle_plan };

static void
test_undo_and_redo (void)
{
  edit_testing_undo_and_redo (&testing);
}

static void
test_draft_text (void)
{
  edit_testing_draft_text (&testing);
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

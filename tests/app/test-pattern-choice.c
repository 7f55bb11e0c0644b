/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record.h"
#include "naer-form-test.h"
#include "naer-pattern-choice.h"

/* Which figures the page of a person shows, and when it suggests a talk. */

static NaerEmployee *
get_kari (const NaerFacts *facts)
{
  return naer_facts_find_employee (facts, FORM_TEST_KARI);
}

static void
add_spell (NaerEmployee *employee,
           const char   *day)
{
  g_ptr_array_add (employee->absences,
                   naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, form_test_day (day),
                                     form_test_day (day)));
}

static void
agree (NaerFacts *facts,
       int        count)
{
  NaerThreshold *threshold = g_new0 (NaerThreshold, 1);

  threshold->id = g_strdup (NAER_INDICATOR_SPELLS);
  threshold->count = count;
  threshold->agreed_on = form_test_day ("2026-02-03");
  threshold->forum = g_strdup ("arbeidsmiljøutvalget");
  g_ptr_array_add (facts->employer->thresholds, threshold);
}

/* The identifiers of the figures that are shown at once, and the rest after a bar. */
static char *
tell (const NaerFacts *facts,
      gboolean        *suggests_talk)
{
  const NaerEmployee *kari = get_kari (facts);
  g_autoptr (GPtrArray) indicators = naer_indicators_find (facts, kari, NULL, FORM_TEST_TODAY);
  g_autoptr (NaerPatternChoice) choice = naer_pattern_choice_new (indicators, kari, FORM_TEST_TODAY);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < choice->first->len; i++)
    g_string_append_printf (text, "%s ", ((NaerIndicator *) choice->first->pdata[i])->id);
  g_string_append (text, "|");
  for (guint i = 0; i < choice->rest->len; i++)
    g_string_append_printf (text, " %s", ((NaerIndicator *) choice->rest->pdata[i])->id);
  if (suggests_talk != NULL)
    *suggests_talk = choice->suggests_talk;
  return g_string_free (text, FALSE);
}

static NaerFacts *
make_facts (void)
{
  NaerFacts *facts = form_test_facts ();

  g_ptr_array_set_size (get_kari (facts)->absences, 0);
  g_ptr_array_set_size (get_kari (facts)->contacts, 0);
  get_kari (facts)->absence_known_from = form_test_day ("2023-01-01");
  return facts;
}

static void
test_what_is_shown (void)
{
  static const char *const days[] = { "2026-02-02", "2026-03-03", "2026-04-15", "2026-05-07",
                                      "2026-06-12", "2026-08-10", "2026-09-21" };
  g_autoptr (NaerFacts) facts = make_facts ();
  g_autofree char *none = tell (facts, NULL), *few = NULL, *many = NULL, *agreed = NULL;

  g_assert_cmpstr (none, ==, "|");
  add_spell (get_kari (facts), "2026-10-20");
  few = tell (facts, NULL);
  g_assert_cmpstr (few, ==, "low-absence spells-12-months |");
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    add_spell (get_kari (facts), days[i]);
  many = tell (facts, NULL);
  g_assert_cmpstr (many, ==,
                   "low-absence spells-12-months weekday-start change | around-days-off season "
                   "weekday-return");

  g_free (((NaerThreshold *) (agree (facts, 4), facts->employer->thresholds->pdata[0]))->id);
  ((NaerThreshold *) facts->employer->thresholds->pdata[0])->id = g_strdup (NAER_INDICATOR_DAYS);
  agreed = tell (facts, NULL);
  g_assert_cmpstr (agreed, ==,
                   "low-absence spells-12-months days-12-months weekday-start | change "
                   "around-days-off season weekday-return");
}

static void
test_suggestion (void)
{
  g_autoptr (NaerFacts) facts = make_facts ();
  NaerEmployee *kari = get_kari (facts);
  NaerContact *talk;
  gboolean suggests = TRUE;

  add_spell (kari, "2026-02-02");
  add_spell (kari, "2026-10-20");
  g_free (tell (facts, &suggests));
  g_assert_false (suggests);
  agree (facts, 3);
  g_free (tell (facts, &suggests));
  g_assert_false (suggests);
  agree (facts, 2);
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);

  /* The first call of an absence is no such talk, and neither is one before it. */
  talk = naer_contact_new (form_test_day ("2026-10-20"), NAER_CONTACT_FIRST, NAER_WAY_PHONE);
  g_ptr_array_add (kari->contacts, talk);
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);
  talk->kind = NAER_CONTACT_OTHER;
  talk->on = form_test_day ("2026-10-19");
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);
  talk->on = form_test_day ("2026-10-21");
  g_free (tell (facts, &suggests));
  g_assert_false (suggests);
}

/* A conversation that was held counts as a talk; one that is planned, or the first call, does not. */
static void
test_conversation (void)
{
  g_autoptr (NaerFacts) facts = make_facts ();
  NaerEmployee *kari = get_kari (facts);
  NaerConversation *conversation = naer_record_new (NAER_RECORD_CONVERSATION);
  gboolean suggests = FALSE;

  add_spell (kari, "2026-02-02");
  add_spell (kari, "2026-10-20");
  agree (facts, 2);
  conversation->kind = NAER_CONVERSATION_PATTERN;
  conversation->planned = form_test_day ("2026-10-21");
  g_ptr_array_add (kari->conversations, conversation);
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);
  conversation->held = form_test_day ("2026-10-19");
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);
  conversation->held = form_test_day ("2026-10-21");
  g_free (tell (facts, &suggests));
  g_assert_false (suggests);
  conversation->kind = NAER_CONVERSATION_FIRST;
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);
}

static void
test_gentle (void)
{
  g_autoptr (NaerFacts) facts = make_facts ();
  NaerEmployee *kari = get_kari (facts);
  NaerFollowUp *follow_up = g_new0 (NaerFollowUp, 1);
  gboolean suggests = FALSE;

  add_spell (kari, "2026-10-20");
  agree (facts, 1);
  follow_up->from = FORM_TEST_TODAY;
  follow_up->gentle = TRUE;
  follow_up->intensity = g_strdup ("normal");
  g_ptr_array_add (kari->follow_up, follow_up);
  g_free (tell (facts, &suggests));
  g_assert_false (suggests);
  follow_up->from = FORM_TEST_TODAY + 1;
  g_free (tell (facts, &suggests));
  g_assert_true (suggests);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pattern-choice/what-is-shown", test_what_is_shown);
  g_test_add_func ("/pattern-choice/suggestion", test_suggestion);
  g_test_add_func ("/pattern-choice/conversation", test_conversation);
  g_test_add_func ("/pattern-choice/gentle", test_gentle);
  return g_test_run ();
}

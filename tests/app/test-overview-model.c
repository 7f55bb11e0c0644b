/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-overview-model.h"

#include "naer-finding-words.h"

#define TODAY (naer_day_from_ymd (2026, 11, 15))

/* Findings as the engine would say them, so that what the overview makes of them stands alone. */
typedef struct
{
  NaerFacts *facts;
  GHashTable *timelines;
} Scene;

static void
free_timeline (gpointer data)
{
  NaerCaseTimeline *timeline = data;

  naer_case_timeline_free (timeline);
}

static Scene *
scene_new (void)
{
  Scene *scene = g_new0 (Scene, 1);

  scene->facts = naer_facts_new ();
  scene->timelines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                            (GDestroyNotify) g_ptr_array_unref);
  return scene;
}

static void
scene_free (Scene *scene)
{
  g_hash_table_unref (scene->timelines);
  naer_facts_free (scene->facts);
  g_free (scene);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scene, scene_free)

static GPtrArray *
get_timelines (gpointer user_data,
               gint64   employee)
{
  return g_hash_table_lookup (((Scene *) user_data)->timelines, &employee);
}

/* Someone who has been away since @start and is known to be until @end. */
static NaerCaseTimeline *
add_person (Scene      *scene,
            gint64      row_id,
            const char *name,
            NaerDay     start,
            NaerDay     end)
{
  NaerEmployee *employee = naer_employee_new (name);
  NaerCaseTimeline *timeline = g_new0 (NaerCaseTimeline, 1);
  GPtrArray *timelines = g_ptr_array_new_with_free_func (free_timeline);

  employee->row_id = row_id;
  employee->name = g_strdup (name);
  g_ptr_array_add (employee->employments, naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 100));
  g_ptr_array_add (employee->absences, naer_absence_new (NAER_ABSENCE_SICK_NOTE, start, end));
  g_ptr_array_add (scene->facts->employees, employee);

  timeline->absence_case = naer_cases_find (employee, TODAY)->pdata[0];
  timeline->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_finding_free);
  g_ptr_array_add (timelines, timeline);
  g_hash_table_insert (scene->timelines, g_memdup2 (&row_id, sizeof row_id), timelines);
  return timeline;
}

static NaerFinding *
add_finding (NaerCaseTimeline    *timeline,
             const char          *obligation,
             NaerObligationClass  obligation_class,
             NaerStatus           status,
             NaerDay              due)
{
  NaerFinding *finding = g_new0 (NaerFinding, 1);

  finding->obligation = obligation;
  finding->title = g_strdup (obligation);
  finding->text = g_strdup ("");
  finding->reason = g_strdup ("");
  finding->resolves = "plan";
  finding->obligation_class = obligation_class;
  finding->actor = NAER_ACTOR_EMPLOYER;
  finding->status = status;
  finding->due = due;
  g_ptr_array_add (timeline->findings, finding);
  return finding;
}

static NaerOverview *
look (Scene *scene)
{
  return naer_overview_new (scene->facts, 0, TODAY, get_timelines, scene);
}

static char *
list_needs (const NaerOverview *overview)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < overview->needs->len; i++)
    {
      const NaerOverviewItem *item = overview->needs->pdata[i];

      g_string_append_printf (text, "%s%s:%s:%d", i > 0 ? " " : "", item->name, item->title, item->tone);
    }
  return g_string_free (text, FALSE);
}

static void
test_which_need (void)
{
  static const struct
  {
    NaerObligationClass obligation_class;
    NaerStatus status;
    int days_ahead;
    int needs; /* the tone, or -1 */
  } rows[] = {
    { NAER_CLASS_STATUTORY, NAER_STATUS_NOT_DOCUMENTED, -30, NAER_TONE_OVERDUE },
    { NAER_CLASS_STATUTORY, NAER_STATUS_DUE, 0, NAER_TONE_SOON },
    { NAER_CLASS_STATUTORY, NAER_STATUS_DUE_SOON, 14, NAER_TONE_SOON },
    { NAER_CLASS_STATUTORY, NAER_STATUS_UPCOMING, 15, -1 },
    { NAER_CLASS_STATUTORY, NAER_STATUS_DONE, -3, -1 },
    { NAER_CLASS_STATUTORY, NAER_STATUS_EXCEPTION, -3, -1 },
    { NAER_CLASS_STATUTORY, NAER_STATUS_CANNOT_JUDGE, 3, -1 },
    { NAER_CLASS_RECOMMENDED, NAER_STATUS_NOT_DOCUMENTED, -2, NAER_TONE_RECOMMENDED },
    { NAER_CLASS_RECOMMENDED, NAER_STATUS_DUE_SOON, 7, NAER_TONE_RECOMMENDED },
    { NAER_CLASS_RECOMMENDED, NAER_STATUS_DUE_SOON, 8, -1 },
    { NAER_CLASS_LOCAL, NAER_STATUS_DUE, 0, NAER_TONE_RECOMMENDED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Scene) scene = scene_new ();
      NaerCaseTimeline *timeline = add_person (scene, 1, "Kari", TODAY - 40, TODAY + 10);
      NaerFinding *finding = add_finding (timeline, "plan", rows[i].obligation_class, rows[i].status,
                                          TODAY + rows[i].days_ahead);
      NaerTone tone = -1;
      gboolean needs = naer_finding_needs_action (finding, timeline->absence_case, TODAY, &tone);

      g_assert_cmpint (needs, ==, rows[i].needs >= 0);
      if (needs)
        g_assert_cmpint (tone, ==, rows[i].needs);
    }
}

static void
test_what_others_do_needs_nobody_here (void)
{
  g_autoptr (Scene) scene = scene_new ();
  NaerCaseTimeline *timeline = add_person (scene, 1, "Kari", TODAY - 40, TODAY + 10);
  NaerFinding *finding = add_finding (timeline, "activity", NAER_CLASS_STATUTORY,
                                      NAER_STATUS_NOT_DOCUMENTED, TODAY - 1);
  NaerTone tone;

  finding->actor = NAER_ACTOR_EMPLOYEE;
  g_assert_false (naer_finding_needs_action (finding, timeline->absence_case, TODAY, &tone));
  finding->actor = NAER_ACTOR_EMPLOYER;
  finding->planned_on = TODAY + 2;
  g_assert_false (naer_finding_needs_action (finding, timeline->absence_case, TODAY, &tone));
  finding->planned_on = TODAY - 2;
  g_assert_true (naer_finding_needs_action (finding, timeline->absence_case, TODAY, &tone));
}

static void
test_after_the_absence (void)
{
  g_autoptr (Scene) scene = scene_new ();
  NaerCaseTimeline *timeline = add_person (scene, 1, "Kari", TODAY - 40, TODAY - 8);
  NaerFinding *plan = add_finding (timeline, "plan", NAER_CLASS_STATUTORY, NAER_STATUS_NOT_DOCUMENTED,
                                   TODAY - 13);
  NaerFinding *talk = add_finding (timeline, "return-talk", NAER_CLASS_RECOMMENDED, NAER_STATUS_DUE_SOON,
                                   TODAY + 6);
  NaerTone tone;

  g_assert_false (naer_finding_needs_action (plan, timeline->absence_case, TODAY, &tone));
  g_assert_true (naer_finding_needs_action (talk, timeline->absence_case, TODAY, &tone));
}

static void
test_order (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *needs = NULL;

  add_finding (add_person (scene, 1, "Berit", TODAY - 5, TODAY + 9), "first-contact",
               NAER_CLASS_RECOMMENDED, NAER_STATUS_NOT_DOCUMENTED, TODAY - 2);
  add_finding (add_person (scene, 2, "Anne", TODAY - 30, TODAY + 9), "plan", NAER_CLASS_STATUTORY,
               NAER_STATUS_DUE_SOON, TODAY + 3);
  add_finding (add_person (scene, 3, "Cato", TODAY - 60, TODAY + 9), "dialogue-1", NAER_CLASS_STATUTORY,
               NAER_STATUS_NOT_DOCUMENTED, TODAY - 12);
  overview = look (scene);
  needs = list_needs (overview);
  g_assert_cmpstr (needs, ==, "Cato:dialogue-1:0 Anne:plan:1 Berit:first-contact:2");
}

static void
test_one_next_step (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *needs = NULL;
  NaerCaseTimeline *timeline = add_person (scene, 1, "Kari", TODAY - 30, TODAY + 9);

  add_finding (timeline, "first-contact", NAER_CLASS_RECOMMENDED, NAER_STATUS_NOT_DOCUMENTED, TODAY - 27);
  add_finding (timeline, "plan", NAER_CLASS_STATUTORY, NAER_STATUS_NOT_DOCUMENTED, TODAY - 3);
  add_finding (timeline, "plan-to-sick-lister", NAER_CLASS_STATUTORY, NAER_STATUS_NOT_DOCUMENTED, TODAY - 3);
  timeline = add_person (scene, 2, "Ole", TODAY - 9, TODAY + 9);
  add_finding (timeline, "check-in", NAER_CLASS_RECOMMENDED, NAER_STATUS_DUE, TODAY);
  add_finding (timeline, "first-contact", NAER_CLASS_RECOMMENDED, NAER_STATUS_NOT_DOCUMENTED, TODAY - 6);
  overview = look (scene);
  needs = list_needs (overview);
  g_assert_cmpstr (needs, ==, "Kari:plan:0 Ole:first-contact:2");
}

/* What is put off comes later, with the day it was put off to; what the law asks for does not wait. */
static void
test_put_off (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *needs = NULL;
  NaerCaseTimeline *timeline = add_person (scene, 1, "Kari", TODAY - 30, TODAY + 9);
  const NaerOverviewItem *item;

  add_finding (timeline, "check-in", NAER_CLASS_RECOMMENDED, NAER_STATUS_NOT_DOCUMENTED,
               TODAY - 3)->postponed_until = TODAY + 7;
  timeline = add_person (scene, 2, "Ole", TODAY - 30, TODAY + 9);
  add_finding (timeline, "plan", NAER_CLASS_STATUTORY, NAER_STATUS_NOT_DOCUMENTED,
               TODAY - 3)->postponed_until = TODAY + 7;
  overview = look (scene);
  needs = list_needs (overview);
  g_assert_cmpstr (needs, ==, "Ole:plan:0");
  g_assert_cmpuint (overview->coming->len, ==, 1);
  item = overview->coming->pdata[0];
  g_assert_cmpstr (item->title, ==, "check-in");
  g_assert_cmpint (item->date, ==, TODAY + 7);
  g_assert_cmpstr (item->when, ==, "put off until 22 November");
  g_assert_cmpuint (overview->without_date->len, ==, 1);
}

static void
test_sentences (void)
{
  static const struct
  {
    guint n;
    const char *heading;
    const char *count;
  } rows[] = {
    { 0, "Nothing needs you now.", "nothing needs you now" },
    { 1, "One thing needs you now.", "1 thing needs you now" },
    { 3, "Three things need you now.", "3 things need you now" },
    { 10, "Ten things need you now.", "10 things need you now" },
    { 11, "11 things need you now.", "11 things need you now" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Scene) scene = scene_new ();
      g_autoptr (NaerOverview) overview = NULL;
      g_autofree char *heading = NULL, *count = NULL;

      for (guint j = 0; j < rows[i].n; j++)
        {
          g_autofree char *name = g_strdup_printf ("Nr. %u", j);

          add_finding (add_person (scene, j + 1, name, TODAY - 30, TODAY + 9), "plan",
                       NAER_CLASS_STATUTORY, NAER_STATUS_DUE_SOON, TODAY + 1);
        }
      overview = look (scene);
      heading = naer_overview_get_heading (overview);
      count = naer_overview_get_count (overview);
      g_assert_cmpstr (heading, ==, rows[i].heading);
      g_assert_cmpstr (count, ==, rows[i].count);
    }
}

static void
test_nobody_is_forgotten (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *text = NULL;

  overview = look (scene);
  text = naer_overview_get_assurance (overview);
  g_assert_cmpstr (text, ==, "Nobody is away sick today.");
  g_clear_pointer (&overview, naer_overview_free);
  g_clear_pointer (&text, g_free);

  add_finding (add_person (scene, 1, "Kari", TODAY - 5, TODAY + 9), "plan", NAER_CLASS_STATUTORY,
               NAER_STATUS_UPCOMING, TODAY + 22);
  overview = look (scene);
  text = naer_overview_get_assurance (overview);
  g_assert_cmpstr (text, ==, "Nobody is forgotten: the one who is away has a next date.");
  g_clear_pointer (&overview, naer_overview_free);
  g_clear_pointer (&text, g_free);

  /* A day that has passed is no next date, whatever it says. */
  add_finding (add_person (scene, 2, "Ole", TODAY - 300, TODAY + 9), "plan", NAER_CLASS_STATUTORY,
               NAER_STATUS_NOT_DOCUMENTED, TODAY - 272);
  overview = look (scene);
  text = naer_overview_get_assurance (overview);
  g_assert_cmpuint (overview->n_away, ==, 2);
  g_assert_cmpstr (text, ==, "Ole is away and has no next date.");
  g_clear_pointer (&overview, naer_overview_free);
  g_clear_pointer (&text, g_free);

  /* An agreed talk is one. */
  {
    NaerContact *contact = naer_contact_new (TODAY - 3, NAER_CONTACT_OTHER, NAER_WAY_PHONE);

    contact->next = TODAY + 4;
    g_ptr_array_add (((NaerEmployee *) scene->facts->employees->pdata[1])->contacts, contact);
  }
  overview = look (scene);
  text = naer_overview_get_assurance (overview);
  g_assert_cmpstr (text, ==, "Nobody is forgotten: all 2 who are away have a next date.");
}

static void
test_who_is_at_work (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *line = NULL;
  NaerAbsence *graded;

  add_person (scene, 1, "Away", TODAY - 5, TODAY + 9);
  add_person (scene, 2, "Back on Monday", TODAY - 5, TODAY);
  add_person (scene, 3, "Partly", TODAY - 5, TODAY + 9);
  graded = ((NaerEmployee *) scene->facts->employees->pdata[2])->absences->pdata[0];
  graded->grade = 50;
  add_person (scene, 4, "Without an end", TODAY - 5, NAER_DAY_NONE);
  overview = look (scene);
  line = naer_overview_get_dateline (overview, TODAY);
  g_assert_cmpstr (line, ==, "Sunday 15 November 2026 · week 46 · 2 of 4 at work tomorrow");
}

static void
test_when (void)
{
  NaerFinding finding = { .status = NAER_STATUS_DUE_SOON, .due = TODAY + 7, .last_working_day = TODAY + 5 };
  static const struct
  {
    NaerStatus status;
    int due;
    int last;
    int planned;
    int done;
    const char *when;
  } rows[] = {
    { NAER_STATUS_DUE_SOON, 7, 5, 0, 0, "by Sunday 22 November, last working day Friday 20 November" },
    { NAER_STATUS_DUE_SOON, 8, 0, 0, 0, "by Monday 23 November, in 8 days" },
    { NAER_STATUS_DUE_SOON, 1, 0, 0, 0, "by Monday 16 November, in 1 day" },
    { NAER_STATUS_DUE, 0, 0, 0, 0, "today" },
    { NAER_STATUS_UPCOMING, 30, 0, 0, 0, "by Tuesday 15 December" },
    { NAER_STATUS_UPCOMING, 60, 0, 0, 0, "by 14 January 2027" },
    { NAER_STATUS_NOT_DOCUMENTED, -5, 0, 0, 0, "was due 10 November, not documented here" },
    { NAER_STATUS_UPCOMING, 20, 0, 5, 0, "planned for Friday 20 November" },
    { NAER_STATUS_DONE, -5, 0, 0, -9, "done 6 November" },
    { NAER_STATUS_EXPECTED, 41, 0, 0, 0, "expected by 26 December" },
    { NAER_STATUS_INFORMATION, 31, 0, 0, 0, "estimated 16 December" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *when = NULL;

      finding.status = rows[i].status;
      finding.due = TODAY + rows[i].due;
      finding.last_working_day = rows[i].last != 0 ? TODAY + rows[i].last : NAER_DAY_NONE;
      finding.planned_on = rows[i].planned != 0 ? TODAY + rows[i].planned : NAER_DAY_NONE;
      finding.done_on = rows[i].done != 0 ? TODAY + rows[i].done : NAER_DAY_NONE;
      when = naer_finding_get_when (&finding, TODAY);
      g_assert_cmpstr (when, ==, rows[i].when);
    }
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/overview/which-need", test_which_need);
  g_test_add_func ("/overview/what-others-do", test_what_others_do_needs_nobody_here);
  g_test_add_func ("/overview/after-the-absence", test_after_the_absence);
  g_test_add_func ("/overview/order", test_order);
  g_test_add_func ("/overview/one-next-step", test_one_next_step);
  g_test_add_func ("/overview/put-off", test_put_off);
  g_test_add_func ("/overview/sentences", test_sentences);
  g_test_add_func ("/overview/nobody-is-forgotten", test_nobody_is_forgotten);
  g_test_add_func ("/overview/who-is-at-work", test_who_is_at_work);
  g_test_add_func ("/overview/when", test_when);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-line.h"

#include "naer-finding-words.h"

#define DAY(year, month, day) (naer_day_from_ymd (year, month, day))
#define START (DAY (2026, 3, 2))

typedef struct
{
  NaerFacts *facts;
  NaerEmployee *employee;
  GPtrArray *timelines;
  NaerTimelineModel *model;
} Scene;

static void
scene_clear (Scene *scene)
{
  g_clear_pointer (&scene->model, naer_timeline_model_unref);
  g_clear_pointer (&scene->timelines, g_ptr_array_unref);
  g_clear_pointer (&scene->employee, naer_employee_free);
  g_clear_pointer (&scene->facts, naer_facts_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scene, scene_clear)

static void
scene_init (Scene *scene)
{
  scene->facts = naer_facts_new ();
  scene->employee = naer_employee_new ("1");
}

static NaerAbsence *
add_absence (Scene           *scene,
             NaerAbsenceKind  kind,
             NaerDay          from,
             NaerDay          to,
             int              grade)
{
  NaerAbsence *absence = naer_absence_new (kind, from, to);

  absence->grade = grade;
  g_ptr_array_add (scene->employee->absences, absence);
  return absence;
}

/* The line of the latest case. */
static void
draw (Scene    *scene,
      NaerDay   today,
      gboolean  whole)
{
  g_clear_pointer (&scene->model, naer_timeline_model_unref);
  g_clear_pointer (&scene->timelines, g_ptr_array_unref);
  scene->timelines = naer_engine_run (scene->facts, scene->employee, naer_rule_book_get_default (), today,
                                      NAER_LANGUAGE_EN);
  scene->model = naer_case_line_new (scene->employee, scene->timelines->pdata[scene->timelines->len - 1],
                                     today, whole);
}

static const NaerMilestone *
find_tag (const Scene *scene,
          int          tag)
{
  for (guint i = 0; i < naer_timeline_model_get_n (scene->model); i++)
    if (naer_timeline_model_get (scene->model, i)->tag == tag)
      return naer_timeline_model_get (scene->model, i);
  return NULL;
}

/* One that has to be there. */
static const NaerMilestone *
get_tag (const Scene *scene,
         int          tag)
{
  const NaerMilestone *milestone = find_tag (scene, tag);

  if (milestone == NULL)
    g_error ("no milestone has the tag %d", tag);
  return milestone;
}

static const NaerMilestone *
find (const Scene *scene,
      const char  *title)
{
  for (guint i = 0; i < naer_timeline_model_get_n (scene->model); i++)
    if (g_str_equal (naer_timeline_model_get (scene->model, i)->title, title))
      return naer_timeline_model_get (scene->model, i);
  return NULL;
}

/* The third day of an absence is not shown as a year of it; what comes after is told in one. */
static void
test_horizon (void)
{
  g_auto (Scene) scene = { NULL };
  const NaerMilestone *later;

  scene_init (&scene);
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START, START + 13, 100);
  draw (&scene, START + 2, FALSE);
  g_assert_cmpint (naer_timeline_model_get_from (scene.model), ==, START);
  g_assert_cmpint (naer_timeline_model_get_to (scene.model), <=, START + 63);
  later = get_tag (&scene, NAER_CASE_LINE_LATER);
  g_assert_nonnull (strstr (later->sentence, "Dialogue meeting 2"));
  g_assert_null (find (&scene, "Dialogue meeting 2"));

  draw (&scene, START + 2, TRUE);
  g_assert_null (find_tag (&scene, NAER_CASE_LINE_LATER));
  g_assert_nonnull (find (&scene, "Dialogue meeting 2"));
  g_assert_cmpint (naer_timeline_model_get_to (scene.model), >, START + 300);

  /* as the absence goes on, the next step comes into sight */
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START + 14, START + 70, 100);
  draw (&scene, START + 50, FALSE);
  g_assert_nonnull (find (&scene, "Dialogue meeting 2"));
}

/* Every finding that has a day and applies stands on the whole line, once, and at its day. */
static void
test_complete (void)
{
  g_auto (Scene) scene = { NULL };
  const NaerCaseTimeline *timeline;
  NaerDay today = START + 60;

  scene_init (&scene);
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START, START + 90, 100);
  draw (&scene, today, TRUE);
  timeline = scene.timelines->pdata[0];
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];
      const NaerMilestone *milestone = find_tag (&scene, (int) i);
      NaerDay place = naer_finding_get_place (finding, today);

      g_assert_cmpint (milestone != NULL, ==,
                       finding->status != NAER_STATUS_NOT_APPLICABLE && naer_day_is_valid (place));
      if (milestone == NULL)
        continue;
      g_assert_cmpstr (milestone->title, ==, finding->title);
      g_assert_cmpint (milestone->day, ==, MAX (place, START));
      g_assert_true (g_str_has_prefix (milestone->sentence, finding->title));
    }
}

static void
test_edges_and_today (void)
{
  g_auto (Scene) scene = { NULL };

  scene_init (&scene);
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START, START + 20, 100);
  draw (&scene, START + 5, FALSE);
  g_assert_cmpint (get_tag (&scene, NAER_CASE_LINE_FIRST_DAY)->day, ==, START);
  g_assert_cmpint (get_tag (&scene, NAER_CASE_LINE_TODAY)->day, ==, START + 5);
  g_assert_cmpint (get_tag (&scene, NAER_CASE_LINE_LAST_DAY)->day, ==, START + 20);
  g_assert_cmpstr (get_tag (&scene, NAER_CASE_LINE_LAST_DAY)->title, ==, "Known until");
  g_assert_cmpstr (get_tag (&scene, NAER_CASE_LINE_TODAY)->sentence, ==, "Today, Saturday 7 March 2026");

  /* long afterwards today is not on it, and the last day is the last */
  draw (&scene, START + 300, FALSE);
  g_assert_null (find_tag (&scene, NAER_CASE_LINE_TODAY));
  g_assert_cmpstr (get_tag (&scene, NAER_CASE_LINE_LAST_DAY)->title, ==, "Last day away");
}

static void
assert_stretch (const Scene     *scene,
                guint            index,
                NaerDay          from,
                NaerDay          to,
                NaerHeatmapLook  look,
                int              grade)
{
  const NaerTimelineStretch *stretch =
      &g_array_index (naer_timeline_model_get_stretches (scene->model), NaerTimelineStretch, index);

  g_assert_cmpint (stretch->from, ==, from);
  g_assert_cmpint (stretch->to, ==, to);
  g_assert_cmpint (stretch->look, ==, look);
  g_assert_cmpint (stretch->grade, ==, grade);
}

/* The band has the looks of the calendar, a stretch for each kind and grade; days at work are none. */
static void
test_band (void)
{
  g_auto (Scene) scene = { NULL };

  scene_init (&scene);
  add_absence (&scene, NAER_ABSENCE_SELF_CERTIFICATION, START, START + 2, 100);
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START + 3, START + 9, 100);
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START + 14, START + 20, 60);
  add_absence (&scene, NAER_ABSENCE_SICK_NOTE, START + 21, START + 29, 40);
  draw (&scene, START + 40, FALSE);
  g_assert_cmpuint (naer_timeline_model_get_stretches (scene.model)->len, ==, 4);
  assert_stretch (&scene, 0, START, START + 2, NAER_LOOK_SELF_CERTIFICATION, 100);
  assert_stretch (&scene, 1, START + 3, START + 9, NAER_LOOK_SICK_NOTE, 100);
  assert_stretch (&scene, 2, START + 14, START + 20, NAER_LOOK_GRADED, 60);
  assert_stretch (&scene, 3, START + 21, START + 29, NAER_LOOK_GRADED, 40);
  g_assert_cmpuint (naer_timeline_model_get_periods (scene.model)->len, ==, 2);
}

static NaerFinding
make_finding (NaerStatus          status,
              NaerObligationClass obligation_class,
              gboolean            if_lasts,
              NaerDay             planned_on)
{
  return (NaerFinding) {
    .rule_set = (char *) "no-2021",
    .obligation = (char *) "plan",
    .obligation_class = obligation_class,
    .actor = NAER_ACTOR_EMPLOYER,
    .status = status,
    .due = START + 27,
    .if_lasts = if_lasts,
    .planned_on = planned_on,
  };
}

/* Red and its shape are only for the employer’s own duty in law. */
static void
test_marks (void)
{
  static const struct
  {
    NaerStatus status;
    NaerObligationClass obligation_class;
    gboolean if_lasts;
    gboolean planned;
    NaerMark mark;
  } rows[] = {
    { NAER_STATUS_NOT_DOCUMENTED, NAER_CLASS_STATUTORY, FALSE, FALSE, NAER_MARK_OVERDUE },
    { NAER_STATUS_NOT_DOCUMENTED, NAER_CLASS_RECOMMENDED, FALSE, FALSE, NAER_MARK_NOT_DOCUMENTED },
    { NAER_STATUS_NOT_DOCUMENTED, NAER_CLASS_LOCAL, FALSE, FALSE, NAER_MARK_NOT_DOCUMENTED },
    { NAER_STATUS_DUE_SOON, NAER_CLASS_STATUTORY, FALSE, FALSE, NAER_MARK_NEAR },
    { NAER_STATUS_DUE_SOON, NAER_CLASS_STATUTORY, TRUE, TRUE, NAER_MARK_PLANNED },
    { NAER_STATUS_DUE, NAER_CLASS_RECOMMENDED, FALSE, FALSE, NAER_MARK_NEAR_SOFT },
    { NAER_STATUS_UPCOMING, NAER_CLASS_STATUTORY, TRUE, FALSE, NAER_MARK_IF_LASTS },
    { NAER_STATUS_UPCOMING, NAER_CLASS_STATUTORY, FALSE, FALSE, NAER_MARK_UPCOMING },
    { NAER_STATUS_CONSIDER, NAER_CLASS_STATUTORY, FALSE, FALSE, NAER_MARK_CONSIDER },
    { NAER_STATUS_EXPECTED, NAER_CLASS_OTHERS, TRUE, FALSE, NAER_MARK_OTHERS },
    { NAER_STATUS_CANNOT_JUDGE, NAER_CLASS_INFORMATION, FALSE, FALSE, NAER_MARK_UNKNOWN },
    { NAER_STATUS_DONE_LATE, NAER_CLASS_STATUTORY, FALSE, FALSE, NAER_MARK_DONE },
    { NAER_STATUS_EXCEPTION, NAER_CLASS_STATUTORY, FALSE, FALSE, NAER_MARK_EXCEPTION },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      NaerFinding finding = make_finding (rows[i].status, rows[i].obligation_class, rows[i].if_lasts,
                                          rows[i].planned ? START + 20 : NAER_DAY_NONE);

      g_assert_cmpint (naer_finding_get_mark (&finding, START + 15), ==, rows[i].mark);
    }
}

static void
test_sentences (void)
{
  NaerFinding finding = make_finding (NAER_STATUS_UPCOMING, NAER_CLASS_STATUTORY, TRUE, NAER_DAY_NONE);
  g_autofree char *upcoming = NULL, *done = NULL, *exception = NULL;

  finding.title = (char *) "Follow-up plan";
  upcoming = naer_finding_get_sentence (&finding, START);
  g_assert_cmpstr (upcoming, ==, "Follow-up plan, by Sunday 29 March, if the absence lasts");
  finding.if_lasts = FALSE;
  finding.status = NAER_STATUS_DONE;
  finding.done_on = START + 20;
  done = naer_finding_get_sentence (&finding, START + 25);
  g_assert_cmpstr (done, ==, "Follow-up plan, done 22 March");
  finding.status = NAER_STATUS_EXCEPTION;
  finding.done_on = NAER_DAY_NONE;
  finding.ground = (char *) "too-ill-to-return";
  exception = naer_finding_get_sentence (&finding, START + 25);
  g_assert_true (g_str_has_prefix (exception, "Follow-up plan, 29 March, documented exception: "));
}

/* What is only proposed says so; the last day with sick pay can be told, and nothing else of what is
 * for information can be done here. */
static void
test_words (void)
{
  NaerFinding finding = make_finding (NAER_STATUS_INFORMATION, NAER_CLASS_INFORMATION, FALSE, NAER_DAY_NONE);
  g_autofree char *proposed = NULL, *law = NULL;

  finding.title = (char *) "Plan to Nav";
  finding.rule_set = (char *) "no-proposal-2025";
  proposed = naer_finding_get_sentence (&finding, START);
  g_assert_true (g_str_has_prefix (proposed, "Plan to Nav, only proposed, not law, "));
  law = naer_finding_get_law (&finding);
  g_assert_cmpstr (law, ==, "Only proposed, and not law");
  g_assert_null (naer_finding_get_action_label (&finding));
  finding.obligation = (char *) "max-date";
  g_assert_cmpstr (naer_finding_get_action_label (&finding), ==, "Nav’s Day…");
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/case-line/horizon", test_horizon);
  g_test_add_func ("/case-line/complete", test_complete);
  g_test_add_func ("/case-line/edges-and-today", test_edges_and_today);
  g_test_add_func ("/case-line/band", test_band);
  g_test_add_func ("/case-line/marks", test_marks);
  g_test_add_func ("/case-line/sentences", test_sentences);
  g_test_add_func ("/case-line/words", test_words);
  return g_test_run ();
}

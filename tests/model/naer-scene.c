/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-scene.h"

#include "facts/naer-record.h"

NaerDay
scene_day (const char *text)
{
  NaerDay parsed;

  g_assert_true (naer_day_parse_iso (text, &parsed));
  return parsed;
}

NaerAbsence *
scene_add_absence (NaerEmployee    *employee,
                   NaerAbsenceKind  kind,
                   NaerDay          from,
                   NaerDay          to)
{
  NaerAbsence *absence = naer_absence_new (kind, from, to);

  g_ptr_array_add (employee->absences, absence);
  return absence;
}

GPtrArray *
scene_run (const NaerEmployee *employee,
           NaerDay             today)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();

  return naer_engine_run (facts, employee, naer_rule_book_get_default (), today, NAER_LANGUAGE_NB);
}

const NaerFinding *
scene_find (GPtrArray  *timelines,
            guint       index,
            const char *obligation)
{
  const NaerCaseTimeline *timeline = timelines->pdata[index];

  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation))
        return finding;
    }
  g_error ("no finding of %s", obligation);
}

void
scene_clear (NaerScene *scene)
{
  naer_facts_free (scene->facts);
  naer_employee_free (scene->employee);
}

void
scene_init (NaerScene  *scene,
            const char *from,
            const char *to)
{
  scene->facts = naer_facts_new ();
  scene->employee = naer_employee_new ("e1");
  scene_add_absence (scene->employee, NAER_ABSENCE_SICK_NOTE, scene_day (from),
                     to != NULL ? scene_day (to) : NAER_DAY_NONE);
}

/* The finding of the first case as `status due done_on planned_on`, dates as far as there are. */
void
scene_check (const NaerScene *scene,
             const char      *today,
             const char      *obligation,
             const char      *expected)
{
  g_autoptr (GPtrArray) timelines = naer_engine_run (
      scene->facts, scene->employee, naer_rule_book_get_default (), scene_day (today),
      NAER_LANGUAGE_EN);
  const NaerFinding *finding = scene_find (timelines, 0, obligation);
  g_autoptr (GString) found = g_string_new (NULL);
  NaerDay dates[] = { finding->due, finding->done_on, finding->planned_on };
  static const char *const names[] = { "due", "done", "planned" };

  g_string_append (found, naer_status_get_code (finding->status));
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *date = naer_day_to_iso (MAX (dates[i], 1));

      if (dates[i] != NAER_DAY_NONE)
        g_string_append_printf (found, " %s %s", names[i], date);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

gboolean
scene_has (const NaerScene *scene,
           const char      *today,
           const char      *obligation)
{
  g_autoptr (GPtrArray) timelines = naer_engine_judge (
      scene->facts, scene->employee, naer_rule_book_get_default (), scene_day (today));
  const NaerCaseTimeline *timeline = timelines->pdata[0];

  for (guint i = 0; i < timeline->findings->len; i++)
    if (g_str_equal (((const NaerFinding *) timeline->findings->pdata[i])->obligation, obligation))
      return TRUE;
  return FALSE;
}

void
scene_check_says (const NaerScene *scene,
                  const char      *today,
                  const char      *obligation,
                  NaerSentence     sentence,
                  gboolean         says)
{
  g_autoptr (GPtrArray) timelines = naer_engine_judge (
      scene->facts, scene->employee, naer_rule_book_get_default (), scene_day (today));
  const NaerFinding *finding = scene_find (timelines, 0, obligation);

  g_assert_cmpint ((finding->basis.sentences >> sentence) & 1, ==, says);
}

void
scene_check_missing (const NaerScene *scene,
                     const char      *today,
                     const char      *obligation,
                     const char      *missing)
{
  g_autoptr (GPtrArray) timelines = naer_engine_judge (
      scene->facts, scene->employee, naer_rule_book_get_default (), scene_day (today));
  const NaerFinding *finding = scene_find (timelines, 0, obligation);

  g_assert_cmpstr (finding->missing != NULL ? finding->missing[0] : NULL, ==, missing);
}

NaerContact *
scene_add_contact (NaerScene       *scene,
                   const char      *on,
                   NaerContactKind  kind)
{
  NaerContact *contact = naer_contact_new (scene_day (on), kind, NAER_WAY_PHONE);

  g_ptr_array_add (scene->employee->contacts, contact);
  return contact;
}

NaerMeeting *
scene_add_meeting (NaerScene       *scene,
                   NaerMeetingKind  kind,
                   const char      *planned,
                   const char      *held)
{
  NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);

  meeting->kind = kind;
  meeting->planned = planned != NULL ? scene_day (planned) : NAER_DAY_NONE;
  meeting->held = held != NULL ? scene_day (held) : NAER_DAY_NONE;
  g_ptr_array_add (scene->employee->meetings, meeting);
  return meeting;
}

void
scene_add_dispatch (NaerScene     *scene,
                    NaerRecipient  to,
                    const char    *on)
{
  NaerDispatch *dispatch = naer_record_new (NAER_RECORD_DISPATCH);

  dispatch->to = to;
  dispatch->on = scene_day (on);
  g_ptr_array_add (scene->employee->dispatches, dispatch);
}

NaerPlan *
scene_add_plan (NaerScene  *scene,
                const char *started,
                const char *finished)
{
  NaerPlan *plan = naer_record_new (NAER_RECORD_PLAN);

  plan->started = scene_day (started);
  plan->finished = finished != NULL ? scene_day (finished) : NAER_DAY_NONE;
  g_ptr_array_add (scene->employee->plans, plan);
  return plan;
}

NaerException *
scene_add_exception (NaerScene  *scene,
                     const char *obligation,
                     const char *ground,
                     const char *contact_on)
{
  NaerException *exception = g_new0 (NaerException, 1);

  exception->obligation = g_strdup (obligation);
  exception->ground = g_strdup (ground);
  exception->contact_on = contact_on != NULL ? scene_day (contact_on) : NAER_DAY_NONE;
  g_ptr_array_add (scene->employee->exceptions, exception);
  return exception;
}

void
scene_add_activity (NaerScene  *scene,
                    const char *from,
                    const char *to)
{
  NaerActivity *activity = g_new0 (NaerActivity, 1);

  activity->kind = g_strdup ("other-tasks");
  activity->from = scene_day (from);
  activity->to = to != NULL ? scene_day (to) : NAER_DAY_NONE;
  g_ptr_array_add (scene->employee->activities, activity);
}

NaerMeasure *
scene_add_measure (NaerScene  *scene,
                   const char *from)
{
  NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);

  measure->from = from != NULL ? scene_day (from) : NAER_DAY_NONE;
  measure->status = NAER_MEASURE_AGREED;
  measure->rehabilitating = TRUE;
  g_ptr_array_add (scene->employee->measures, measure);
  return measure;
}

NaerFollowUp *
scene_add_follow_up (NaerScene  *scene,
                     const char *from,
                     const char *to,
                     gboolean    gentle,
                     const char *intensity)
{
  NaerFollowUp *mode = g_new0 (NaerFollowUp, 1);

  mode->from = scene_day (from);
  mode->to = to != NULL ? scene_day (to) : NAER_DAY_NONE;
  mode->gentle = gentle;
  mode->intensity = g_strdup (intensity);
  g_ptr_array_add (scene->employee->follow_up, mode);
  return mode;
}

void
scene_add_postponement (NaerScene  *scene,
                        const char *obligation,
                        const char *until)
{
  NaerPostponement *postponement = g_new0 (NaerPostponement, 1);

  postponement->obligation = g_strdup (obligation);
  postponement->until = scene_day (until);
  g_ptr_array_add (scene->employee->postponed, postponement);
}

NaerLocalRule *
scene_add_local_rule (NaerScene  *scene,
                      int         n_days,
                      const char *obligation)
{
  NaerLocalRule *rule = g_new0 (NaerLocalRule, 1);

  rule->id = g_strdup ("own");
  rule->title = g_strdup ("Vår egen rutine");
  rule->days = n_days;
  rule->obligation = g_strdup (obligation);
  rule->applies = g_strdup ("all");
  g_ptr_array_add (scene->facts->employer->local_rules, rule);
  return rule;
}

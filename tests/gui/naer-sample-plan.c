/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sample-plan.h"

#include "plan/naer-measure.h"
#include "plan/naer-plan-edit.h"
#include "plan/naer-plan-finish.h"
#include "plan/naer-plan-version.h"
#include "rules/naer-engine.h"

/* A plan such as a leader writes, for the pictures of it. */

static void
add_tried (GPtrArray          *changes,
           const NaerEmployee *employee,
           const char         *what,
           NaerDay             from,
           NaerMeasureEffect   effect)
{
  g_autoptr (NaerMeasure) measure = naer_measure_new ();

  measure->row_id = naer_row_id_new ();
  measure->what = g_strdup (what);
  measure->from = from;
  measure->status = NAER_MEASURE_DONE;
  measure->effect = effect;
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_MEASURE, employee->row_id, NULL, measure));
}

static void
add_task (NaerPlan    *plan,
          const char  *name,
          NaerAbility  ability,
          const char  *adaptation)
{
  NaerTask *task = naer_shape_new (&naer_task_shape);

  task->name = g_strdup (name);
  task->ability = ability;
  task->adaptation = g_strdup (adaptation);
  g_ptr_array_add (plan->tasks, task);
}

static void
add_measure (NaerPlan   *plan,
             const char *what,
             const char *why,
             const char *who,
             NaerDay     today)
{
  NaerMeasure *measure = naer_measure_new ();

  measure->what = g_strdup (what);
  measure->why = g_strdup (why);
  measure->responsible = g_strdup (who);
  measure->from = today - 13;
  measure->to = today + 15;
  measure->evaluate_on = today + 12;
  g_ptr_array_add (plan->measures, measure);
}

static void
add_step (NaerPlan *plan,
          NaerDay   from,
          int       presence)
{
  NaerPlanStep *step = naer_shape_new (&naer_plan_step_shape);

  step->from = from;
  step->presence = step->load = presence;
  step->grade = 100 - presence;
  step->evaluate_on = from + 11;
  g_ptr_array_add (plan->steps, step);
}

static void
write_plan (NaerPlan *plan,
            NaerDay   today)
{
  g_set_str (&plan->position, "Barnehagelærer");
  g_set_str (&plan->leader, "Berit Lund");
  add_task (plan, "Morgensamling og lek inne", NAER_ABILITY_CAN, NULL);
  add_task (plan, "Ute i all slags vær", NAER_ABILITY_ADAPTED, "korte økter, ikke bære");
  add_task (plan, "Løfte og stelle de minste", NAER_ABILITY_NOT_NOW, NULL);
  add_task (plan, "Foreldresamtaler, dokumentasjon og planlegging av turer for de største barna", NAER_ABILITY_CAN, NULL);
  g_set_str (&plan->own_words, "Formiddagene går greit. Det er løftene og lange dager som tar det. "
                               "Jeg vil gjerne prøve fire timer.");
  add_measure (plan, "Fire timer, fra 9 til 13", "Gradert 50 %. Kortere dag uten stell.",
               "Pedagogisk leder", today);
  add_measure (plan, "Bytte gruppe ved stell", "Slippe løft mens det prøves.", "Enhetsleder", today);
  add_step (plan, naer_day_get_monday (today), 40);
  add_step (plan, naer_day_get_monday (today) + 14, 60);
  g_set_str (&plan->own_questions,
             "Er det trygt å øke til seks timer fra 1. desember om fire timer går bra?");
  g_set_str (&plan->talks, "Hver fredag på telefon");
  plan->evaluate_on = today + 25;
  plan->contributed = NAER_KNOWN_YES;
  plan->made = NAER_MADE_MET;
}

static void
wait_for (NaerSession *session)
{
  while (naer_session_is_busy (session))
    g_main_context_iteration (NULL, TRUE);
}

static void
failed_cb (NaerSession *session,
           const char  *message)
{
  g_error ("%s", message);
}

static NaerPlan *
begin (NaerSession *session,
       gint64       employee)
{
  const NaerEmployee *known = naer_session_get_employee (session, employee);
  GPtrArray *timelines = naer_session_get_timelines (session, employee);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];
  NaerDay today = naer_session_get_today (session);
  NaerPlan *plan = naer_plan_begin (naer_session_get_facts (session), known,
                                    last->absence_case->start, today);
  GPtrArray *changes = naer_plan_make_begin_changes (known, plan);

  add_tried (changes, known, "Hev-senk-stellebord", naer_day_from_ymd (2025, 3, 1),
             NAER_EFFECT_HELPED);
  add_tried (changes, known, "Hjemmekontor til dokumentasjon", naer_day_from_ymd (2025, 9, 1),
             NAER_EFFECT_HELPED_FOR_A_TIME);
  write_plan (plan, today);
  g_signal_connect (session, "failed", G_CALLBACK (failed_cb), NULL);
  naer_drafts_save (naer_session_get_drafts (session),
                    naer_draft_new (NAER_RECORD_PLAN, employee, plan), NULL, NULL);
  naer_session_commit (session, changes, NULL, NULL);
  wait_for (session);
  return plan;
}

static const NaerPlan *
find_plan (NaerSession *session,
           gint64       employee)
{
  GPtrArray *timelines = naer_session_get_timelines (session, employee);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];

  return naer_plan_find_last (naer_session_get_employee (session, employee),
                              last->absence_case->start, NAER_DAY_NONE);
}

/* A plan that is being written, with the date of the next talk still missing. */
void
naer_sample_plan_draft (NaerSession *session,
                      gint64       employee)
{
  if (find_plan (session, employee) == NULL)
    naer_plan_free (begin (session, employee));
}

/* The same one, finished. */
void
naer_sample_plan_finish (NaerSession *session,
                       gint64       employee)
{
  const NaerPlan *begun = find_plan (session, employee);
  g_autoptr (NaerPlan) plan = NULL;

  if (begun != NULL && begun->finished != NAER_DAY_NONE)
    return;
  plan = begun != NULL
           ? naer_plan_copy (
               naer_drafts_get (naer_session_get_drafts (session), begun->row_id)->record)
           : begin (session, employee);
  plan->next_talk = naer_session_get_today (session) + 5;
  naer_session_commit (session,
                       naer_plan_make_finish_changes (naer_session_get_employee (session, employee),
                                                      plan, naer_session_get_today (session)),
                       NULL, NULL);
  wait_for (session);
}

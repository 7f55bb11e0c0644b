/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-scene.h"

#include "naer-edit-testing.h"
#include "plan/naer-plan-version.h"

/* The first member of a plan that is written in its form. */
#define FIRST_WRITTEN 6

NaerDay
plan_scene_day (const char *iso)
{
  NaerDay day;

  g_assert_true (naer_day_parse_iso (iso, &day));
  return day;
}

/* Takes the changes. */
void
plan_scene_apply (NaerFacts *facts,
                  GPtrArray *changes)
{
  g_autoptr (GError) error = NULL;

  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  g_ptr_array_unref (changes);
}

NaerFacts *
plan_scene_facts (void)
{
  g_autoptr (NaerFacts) document = naer_facts_new ();
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *employee = naer_employee_new ("10021");
  NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SICK_NOTE,
                                           plan_scene_day (PLAN_SCENE_START), NAER_DAY_NONE);

  document->employer->name = g_strdup ("Solbakken kommune");
  document->employer->leader = g_strdup ("Berit Lund");
  document->employer->leader_phone = g_strdup ("000 00 000");
  document->employer->leader_email = g_strdup ("berit.lund@example.org");
  employee->name = g_strdup ("Vigdis Hagen");
  employee->unit = g_strdup ("Solbakken barnehage");
  absence->grade = 50;
  g_ptr_array_add (employee->absences, absence);
  g_ptr_array_add (document->employees, employee);
  plan_scene_apply (facts, naer_changes_add_facts (document));
  return facts;
}

NaerEmployee *
plan_scene_employee (NaerFacts *facts)
{
  return facts->employees->pdata[0];
}

static void
add_task (NaerPlan   *plan,
          const char *name,
          NaerAbility ability,
          const char *adaptation)
{
  NaerTask *task = naer_shape_new (&naer_task_shape);

  task->name = g_strdup (name);
  task->ability = ability;
  task->adaptation = g_strdup (adaptation);
  g_ptr_array_add (plan->tasks, task);
}

/* A draft in which nothing is missing. */
NaerPlan *
plan_scene_whole_plan (NaerFacts *facts)
{
  NaerPlan *plan = naer_plan_begin (facts, plan_scene_employee (facts),
                                    plan_scene_day (PLAN_SCENE_START),
                                    plan_scene_day (PLAN_SCENE_TODAY));
  NaerMeasure *measure = naer_measure_new ();

  g_set_str (&plan->position, "Barnehagelærer");
  g_set_str (&plan->ordinary_day, "Småbarnsgruppe, ute og inne.");
  g_ptr_array_set_size (plan->tasks, 0);
  add_task (plan, "Morgensamling og lek inne", NAER_ABILITY_CAN, NULL);
  add_task (plan, "Ute i all slags vær", NAER_ABILITY_ADAPTED, "korte økter, ikke bære");
  add_task (plan, "Løfte og stelle de minste", NAER_ABILITY_NOT_NOW, NULL);
  g_set_str (&plan->own_words, "Formiddagene går greit.");
  g_set_str (&measure->what, "Fire timer, fra 9 til 13");
  g_set_str (&measure->responsible, "Pedagogisk leder");
  measure->from = plan_scene_day ("2026-11-02");
  measure->to = plan_scene_day ("2026-11-30");
  measure->evaluate_on = plan_scene_day ("2026-11-27");
  g_ptr_array_add (plan->measures, measure);
  g_set_str (&plan->talks, "Hver fredag på telefon");
  plan->next_talk = plan_scene_day ("2026-11-20");
  plan->evaluate_on = plan_scene_day ("2026-12-10");
  plan->contributed = NAER_KNOWN_YES;
  plan->made = NAER_MADE_MET;
  return plan;
}

/* Some edit of any member of a plan but what tells which version it is. */
NaerPlan *
plan_scene_random (GRand          *random,
                   const NaerPlan *plan)
{
  NaerPlan *edited = edit_testing_random (random, NAER_RECORD_PLAN, plan, FIRST_WRITTEN);

  naer_plan_settle (edited);
  return edited;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-random-follow-up.h"

#include "facts/naer-exception-grounds.h"
#include "facts/naer-record.h"

/* Employees with absence and records of follow-up at random, for what has to hold of all of them. */

static gboolean
one_in (GRand *rand,
        int    n)
{
  return g_rand_int_range (rand, 0, n) == 0;
}

static const char *
pick (GRand             *rand,
      const char *const *from,
      int                n)
{
  return from[g_rand_int_range (rand, 0, n)];
}

/* For a test that fails. */
void
show_employee (const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      g_printerr ("%s %d–%d, %d %%\n", naer_absence_kind_get_code (absence->kind), absence->from,
                  absence->to, absence->grade);
    }
}

/* Spells of all kinds within some 400 days from @first; each may be open, or of parts of days. */
NaerEmployee *
random_employee (GRand  *rand,
                 NaerDay first)
{
  static const NaerAbsenceKind kinds[] = {
    NAER_ABSENCE_SICK_NOTE,     NAER_ABSENCE_SICK_NOTE, NAER_ABSENCE_SICK_NOTE,
    NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_HOLIDAY,
    NAER_ABSENCE_WORK,          NAER_ABSENCE_LEAVE,     NAER_ABSENCE_PARENTAL_LEAVE,
    NAER_ABSENCE_CHILD_SICK,    NAER_ABSENCE_TREATMENT_DAYS, NAER_ABSENCE_WAITING_NOTE,
    NAER_ABSENCE_UNDOCUMENTED,
  };
  NaerEmployee *employee = naer_employee_new ("random");

  for (int i = g_rand_int_range (rand, 1, 12); i > 0; i--)
    {
      NaerDay from = first + g_rand_int_range (rand, 0, 400);
      NaerAbsenceKind kind = kinds[g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds))];
      NaerAbsence *absence = naer_absence_new (kind, from, from + g_rand_int_range (rand, 0, 60));

      if (kind == NAER_ABSENCE_SICK_NOTE && g_rand_boolean (rand))
        absence->grade = 50;
      if (naer_absence_is_sickness (absence) && one_in (rand, 20))
        absence->share = 0.5;
      if (one_in (rand, kind == NAER_ABSENCE_SICK_NOTE ? 4 : 16))
        absence->to = NAER_DAY_NONE;
      absence->covered_by_note = kind == NAER_ABSENCE_HOLIDAY && g_rand_boolean (rand);
      g_ptr_array_add (employee->absences, absence);
    }
  return employee;
}

static NaerDay
random_day (GRand  *rand,
            NaerDay first)
{
  return one_in (rand, 4) ? NAER_DAY_NONE : first + g_rand_int_range (rand, 0, 700);
}

static void
add_plans (NaerEmployee *employee,
           GRand        *rand,
           NaerDay       first)
{
  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerPlan *plan = naer_record_new (NAER_RECORD_PLAN);
      NaerDispatch *dispatch = naer_record_new (NAER_RECORD_DISPATCH);

      plan->started = first + g_rand_int_range (rand, 0, 700);
      plan->finished = one_in (rand, 3) ? NAER_DAY_NONE
                                        : plan->started + g_rand_int_range (rand, 0, 20);
      g_ptr_array_add (employee->plans, plan);
      dispatch->to = g_rand_int_range (rand, 0, NAER_RECIPIENT_OTHER + 1);
      dispatch->on = first + g_rand_int_range (rand, 0, 700);
      g_ptr_array_add (employee->dispatches, dispatch);
    }
}

static void
add_meetings (NaerEmployee *employee,
              GRand        *rand,
              NaerDay       first)
{
  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);
      NaerContact *contact = naer_contact_new (first + g_rand_int_range (rand, 0, 700),
                                               g_rand_int_range (rand, 0, NAER_CONTACT_OTHER + 1),
                                               NAER_WAY_PHONE);

      meeting->kind = g_rand_int_range (rand, 0, NAER_MEETING_DIALOGUE_3 + 1);
      meeting->planned = random_day (rand, first);
      meeting->held = g_rand_boolean (rand) ? meeting->planned : NAER_DAY_NONE;
      meeting->cancelled = one_in (rand, 5) ? meeting->planned : NAER_DAY_NONE;
      meeting->useful_to = (guint) g_rand_int_range (rand, 0, 8);
      meeting->called_on = meeting->planned > 14 && g_rand_boolean (rand) ? meeting->planned - 14
                                                                         : NAER_DAY_NONE;
      g_ptr_array_add (employee->meetings, meeting);
      g_ptr_array_add (employee->contacts, contact);
    }
}

static void
add_exceptions (NaerEmployee *employee,
                GRand        *rand,
                NaerDay       first)
{
  static const char *const obligations[] = { "plan", "plan-to-sick-lister", "dialogue-1",
                                             "activity", "dialogue-2" };

  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerException *exception = naer_record_new (NAER_RECORD_EXCEPTION);
      const char *const *grounds;

      g_set_str (&exception->obligation, pick (rand, obligations, G_N_ELEMENTS (obligations)));
      grounds = naer_exception_grounds (exception->obligation);
      if (!one_in (rand, 5))
        g_set_str (&exception->ground, pick (rand, grounds, (int) g_strv_length ((char **) grounds)));
      exception->contact_on = random_day (rand, first);
      exception->new_date = one_in (rand, 2) ? random_day (rand, first) : NAER_DAY_NONE;
      g_ptr_array_add (employee->exceptions, exception);
    }
}

static void
add_measures (NaerEmployee *employee,
              GRand        *rand,
              NaerDay       first)
{
  static const char *const kinds[] = { "graded", "other-tasks", "measure", "training" };

  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerMeasure *measure = naer_record_new (NAER_RECORD_MEASURE);
      NaerActivity *activity = naer_record_new (NAER_RECORD_ACTIVITY);

      measure->from = random_day (rand, first);
      measure->status = g_rand_int_range (rand, 0, NAER_MEASURE_NOT_POSSIBLE + 1);
      measure->rehabilitating = g_rand_boolean (rand);
      measure->other_work = g_rand_boolean (rand);
      measure->employee_consulted_on = random_day (rand, first);
      measure->union_consulted_on = random_day (rand, first);
      g_ptr_array_add (employee->measures, measure);
      g_set_str (&activity->kind, pick (rand, kinds, G_N_ELEMENTS (kinds)));
      activity->from = first + g_rand_int_range (rand, 0, 700);
      activity->to = one_in (rand, 3) ? NAER_DAY_NONE : activity->from + 30;
      g_ptr_array_add (employee->activities, activity);
    }
}

static void
add_wishes (NaerEmployee *employee,
            GRand        *rand,
            NaerDay       first)
{
  static const char *const intensities[] = { "close", "normal", "light" };
  static const char *const obligations[] = { "plan", "dialogue-1", "check-in", "first-contact",
                                             "max-date-talk", "own" };

  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerFollowUp *mode = g_new0 (NaerFollowUp, 1);
      NaerPostponement *postponement = g_new0 (NaerPostponement, 1);

      mode->from = first + g_rand_int_range (rand, 0, 700);
      mode->to = one_in (rand, 2) ? NAER_DAY_NONE : mode->from + g_rand_int_range (rand, 0, 100);
      mode->gentle = g_rand_boolean (rand);
      mode->intensity = g_strdup (pick (rand, intensities, G_N_ELEMENTS (intensities)));
      g_ptr_array_add (employee->follow_up, mode);
      postponement->obligation = g_strdup (pick (rand, obligations, G_N_ELEMENTS (obligations)));
      postponement->until = first + g_rand_int_range (rand, 0, 700);
      g_ptr_array_add (employee->postponed, postponement);
    }
}

/* The same, with all that may be recorded of the follow-up. */
NaerEmployee *
random_followed_employee (GRand  *rand,
                          NaerDay first)
{
  NaerEmployee *employee = random_employee (rand, first);

  add_plans (employee, rand, first);
  add_meetings (employee, rand, first);
  add_exceptions (employee, rand, first);
  add_measures (employee, rand, first);
  add_wishes (employee, rand, first);
  if (one_in (rand, 3))
    employee->absence_known_from = first - g_rand_int_range (rand, -200, 1200);
  if (one_in (rand, 3))
    g_ptr_array_add (employee->employments,
                     naer_employment_new (first - 900, one_in (rand, 2) ? NAER_DAY_NONE : first + 350,
                                          80));
  if (one_in (rand, 3))
    employee->born = first - g_rand_int_range (rand, 20, 71) * 365;
  if (one_in (rand, 4))
    employee->nav_last_sick_pay_day = first + g_rand_int_range (rand, 0, 700);
  employee->nav_need_answer_on = random_day (rand, first);
  return employee;
}

/* An employer with rules of its own and numbers at random. */
NaerFacts *
random_employer (GRand *rand)
{
  static const char *const applies[] = { "all", "full", "graded" };
  static const char *const obligations[] = { "plan", "dialogue-1", "first-contact", "return-talk" };
  NaerFacts *facts = naer_facts_new ();

  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      NaerLocalRule *rule = g_new0 (NaerLocalRule, 1);

      rule->id = g_strdup (i == 1 ? "own" : "own-too");
      rule->title = g_strdup ("Vår egen rutine");
      rule->days = g_rand_int_range (rand, 1, 90);
      rule->obligation = one_in (rand, 2)
                             ? g_strdup (pick (rand, obligations, G_N_ELEMENTS (obligations)))
                             : NULL;
      rule->applies = g_strdup (pick (rand, applies, G_N_ELEMENTS (applies)));
      g_ptr_array_add (facts->employer->local_rules, rule);
    }
  facts->employer->first_contact_days = g_rand_int_range (rand, 1, 15);
  facts->employer->check_in_weeks = g_rand_int_range (rand, 1, 12);
  if (g_rand_boolean (rand))
    g_ptr_array_add (facts->proposals, g_strdup ("no-proposal-2025"));
  return facts;
}

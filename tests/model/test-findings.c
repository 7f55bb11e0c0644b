/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar/naer-holidays.h"
#include "facts/naer-record.h"
#include "naer-random-follow-up.h"
#include "naer-scene.h"

/* What holds of the findings of any employee, with records and wishes at random. */

typedef struct
{
  GRand *rand;
  NaerFacts *facts;
  NaerEmployee *employee;
  NaerDay today;
} Chance;

static void
chance_clear (Chance *chance)
{
  g_clear_pointer (&chance->rand, g_rand_free);
  g_clear_pointer (&chance->facts, naer_facts_free);
  g_clear_pointer (&chance->employee, naer_employee_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Chance, chance_clear)

static int
n_rounds (void)
{
  return g_getenv ("NAERVAER_SOAK") != NULL ? 30000 : 400;
}

static void
draw (Chance *chance,
      guint32 seed)
{
  NaerDay first = scene_day ("2024-01-01");

  chance_clear (chance);
  chance->rand = g_rand_new_with_seed (seed);
  chance->facts = random_employer (chance->rand);
  chance->employee = random_followed_employee (chance->rand, first);
  chance->today = first + g_rand_int_range (chance->rand, 0, 700);
}

static GPtrArray *
judge (const Chance *chance)
{
  return naer_engine_judge (chance->facts, chance->employee, naer_rule_book_get_default (),
                            chance->today);
}

typedef void (*FindingFunc) (const Chance           *chance,
                             const NaerCaseTimeline *timeline,
                             const NaerFinding      *finding);

static void
for_each_finding (FindingFunc check)
{
  guint32 seed = (guint32) g_test_rand_int ();

  for (int i = 0; i < n_rounds (); i++)
    {
      g_auto (Chance) chance = { 0 };
      g_autoptr (GPtrArray) timelines = NULL;

      draw (&chance, seed + (guint32) i);
      timelines = judge (&chance);
      for (guint n = 0; n < timelines->len; n++)
        {
          const NaerCaseTimeline *timeline = timelines->pdata[n];

          for (guint k = 0; k < timeline->findings->len; k++)
            check (&chance, timeline, timeline->findings->pdata[k]);
        }
    }
}

/* --- the status follows the day and the records alone --- */

static void
check_status (const Chance           *chance,
              const NaerCaseTimeline *timeline,
              const NaerFinding      *finding)
{
  NaerDay today = chance->today, due = finding->due;
  gboolean whole_case = g_str_equal (finding->obligation, "documentation");

  /* Once Nav has called, it is the day of the meeting that counts. */
  if (g_str_equal (finding->obligation, "dialogue-2") && finding->actor == NAER_ACTOR_EMPLOYER)
    return;
  switch (finding->status)
    {
    case NAER_STATUS_UPCOMING:
      g_assert_cmpint (today, <, due - 14);
      break;
    case NAER_STATUS_DUE_SOON:
      g_assert_cmpint (today, >=, due - 14);
      g_assert_cmpint (today, <, due);
      break;
    case NAER_STATUS_DUE:
      g_assert_cmpint (today, ==, due);
      break;
    case NAER_STATUS_NOT_DOCUMENTED:
      g_assert_true (whole_case || today > due);
      break;
    case NAER_STATUS_DONE:
    case NAER_STATUS_DONE_LATE:
      g_assert_true (whole_case || finding->done_on != NAER_DAY_NONE ||
                     finding->obligation_class == NAER_CLASS_LOCAL);
      g_assert_cmpint (finding->done_on, <=, today);
      break;
    case NAER_STATUS_EXCEPTION:
      g_assert_true (finding->ground != NULL || finding->obligation_class == NAER_CLASS_LOCAL);
      break;
    case NAER_STATUS_CANNOT_JUDGE:
      g_assert_nonnull (finding->missing);
      break;
    case NAER_STATUS_EXPECTED:
      g_assert_cmpint (finding->obligation_class, ==, NAER_CLASS_OTHERS);
      break;
    case NAER_STATUS_INFORMATION:
      g_assert_true (finding->obligation_class == NAER_CLASS_INFORMATION ||
                     finding->obligation_class == NAER_CLASS_LOCAL || whole_case);
      break;
    case NAER_STATUS_CONSIDER:
    case NAER_STATUS_NOT_APPLICABLE:
    default:
      break;
    }
}

static void
test_status_follows_the_day (void)
{
  for_each_finding (check_status);
}

/* --- only the employer’s overdue duty in law is red, and only what has come is judged --- */

static void
check_severity (const Chance           *chance,
                const NaerCaseTimeline *timeline,
                const NaerFinding      *finding)
{
  gboolean open = naer_finding_is_open (finding);

  if (naer_finding_is_overdue_duty (finding))
    {
      g_assert_cmpstr (finding->rule_set, !=, "local");
      g_assert_cmpstr (finding->rule_set, !=, "no-proposal-2025");
      g_assert_cmpint (finding->obligation_class, ==, NAER_CLASS_STATUTORY);
      g_assert_cmpint (finding->actor, ==, NAER_ACTOR_EMPLOYER);
    }
  if (finding->if_lasts)
    {
      g_assert_true (open);
      g_assert_cmpint (finding->due, >, finding->basis.last_day);
    }
  if (finding->postponed_until != NAER_DAY_NONE)
    {
      g_assert_true (open);
      g_assert_cmpint (finding->postponed_until, >, chance->today);
    }
  if (finding->calendar_target != NAER_DAY_NONE)
    g_assert_cmpint (finding->calendar_target, <, finding->due);
}

static void
test_severity (void)
{
  for_each_finding (check_severity);
}

/* --- the last working day --- */

static void
check_last_working_day (const Chance           *chance,
                        const NaerCaseTimeline *timeline,
                        const NaerFinding      *finding)
{
  if (finding->last_working_day == NAER_DAY_NONE)
    return;
  g_assert_true (naer_day_is_day_off (finding->due));
  g_assert_cmpint (finding->last_working_day, <, finding->due);
  g_assert_false (naer_day_is_day_off (finding->last_working_day));
  for (NaerDay day = finding->last_working_day + 1; day <= finding->due; day++)
    g_assert_true (naer_day_is_day_off (day));
}

static void
test_last_working_day (void)
{
  for_each_finding (check_last_working_day);
}

/* --- sick days counted one by one --- */

/* The last sick day of the case that holds @start if all that is open goes on, as far as it matters:
   sixteen gap days end it, and a day off is one once the gap has begun. */
static NaerDay
find_end_if_lasts (const Chance *chance,
                   NaerDay       start)
{
  NaerDay end = start;
  int gap = 0;

  for (NaerDay day = start; gap < 16 && day < start + 2000; day++)
    {
      NaerDayCount count = naer_absences_count (chance->employee->absences, day, NAER_DAY_MAX - 1);

      if (count == NAER_DAY_COUNT_SICK)
        {
          end = day;
          gap = 0;
        }
      else if (count == NAER_DAY_COUNT_WORK || gap > 0)
        gap++;
    }
  return end;
}

static gboolean
is_sick_if_lasts (const Chance *chance,
                  NaerDay       end,
                  NaerDay       day)
{
  const NaerAbsence *decisive = naer_absences_decide (chance->employee->absences, day,
                                                      NAER_DAY_MAX - 1);
  NaerDayCount count = naer_absences_count (chance->employee->absences, day, NAER_DAY_MAX - 1);

  if (day <= end)
    return count == NAER_DAY_COUNT_SICK;
  return decisive == NULL || (decisive->kind != NAER_ABSENCE_WORK && count != NAER_DAY_COUNT_OFF);
}

static NaerDay
count_naively (const Chance   *chance,
               const NaerCase *absence_case,
               int             n)
{
  NaerDay end = find_end_if_lasts (chance, absence_case->start), day = absence_case->start - 1;

  while (n > 0 && day < absence_case->start + 5000)
    n -= is_sick_if_lasts (chance, end, ++day);
  return n > 0 ? NAER_DAY_NONE : day;
}

static void
check_sick_days (const Chance           *chance,
                 const NaerCaseTimeline *timeline,
                 const NaerFinding      *finding)
{
  gboolean agreed = chance->employee->meetings->len > 0; /* a day that is agreed comes before */
  int n = g_str_equal (finding->obligation, "plan")                      ? 28
          : g_str_equal (finding->obligation, "dialogue-1") && !agreed ? 49
                                                                         : 0;

  if (n == 0 || finding->due == NAER_DAY_NONE)
    return;
  if (finding->due == count_naively (chance, timeline->absence_case, n))
    return;
  show_employee (chance->employee);
  g_error ("%s of the case from %d is due on %d by day %d, expected %d", finding->obligation,
           timeline->absence_case->start, finding->due, chance->today,
           count_naively (chance, timeline->absence_case, n));
}

static void
test_sick_days (void)
{
  for_each_finding (check_sick_days);
}

/* --- what is beside the law changes nothing of it --- */

static gboolean
is_beside_law (const NaerFinding *finding)
{
  return finding->obligation_class == NAER_CLASS_RECOMMENDED ||
         finding->obligation_class == NAER_CLASS_LOCAL ||
         g_str_equal (finding->rule_set, "no-proposal-2025");
}

static char *
describe_law (GPtrArray *timelines)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      for (guint n = 0; n < timeline->findings->len; n++)
        {
          const NaerFinding *finding = timeline->findings->pdata[n];

          if (!is_beside_law (finding))
            g_string_append_printf (text, "%d %s %s %d %d %d %d\n", timeline->absence_case->start,
                                    finding->obligation, naer_status_get_code (finding->status),
                                    finding->due, finding->done_on, finding->planned_on,
                                    finding->last_working_day);
        }
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
take_away_what_is_beside (Chance *chance)
{
  NaerEmployer *employer = chance->facts->employer;

  g_ptr_array_set_size (employer->local_rules, 0);
  employer->first_contact_days = 3;
  employer->check_in_weeks = 6;
  g_ptr_array_set_size (chance->facts->proposals, 0);
  g_ptr_array_set_size (chance->employee->follow_up, 0);
  g_ptr_array_set_size (chance->employee->postponed, 0);
}

static void
test_law_stands (void)
{
  guint32 seed = (guint32) g_test_rand_int ();

  for (int i = 0; i < n_rounds (); i++)
    {
      g_auto (Chance) chance = { 0 };
      g_autoptr (GPtrArray) with = NULL, without = NULL;
      g_autofree char *expected = NULL, *found = NULL;

      draw (&chance, seed + (guint32) i);
      with = judge (&chance);
      take_away_what_is_beside (&chance);
      without = judge (&chance);
      expected = describe_law (without);
      found = describe_law (with);
      g_assert_cmpstr (found, ==, expected);
    }
}

/* --- a spell may be told in pieces --- */

static void
split_spells (NaerEmployee *employee,
              GRand        *rand)
{
  guint n = employee->absences->len;

  for (guint i = 0; i < n; i++)
    {
      NaerAbsence *absence = employee->absences->pdata[i], *rest;
      NaerDay last = absence->to != NAER_DAY_NONE ? absence->to : absence->from + 40;

      if (absence->days != NULL || last - absence->from < 2)
        continue;
      rest = naer_absence_copy (absence);
      absence->to = g_rand_int_range (rand, absence->from, last);
      rest->from = absence->to + 1;
      g_ptr_array_add (employee->absences, rest);
    }
}

static void
test_spells_in_pieces (void)
{
  guint32 seed = (guint32) g_test_rand_int ();

  for (int i = 0; i < n_rounds (); i++)
    {
      g_auto (Chance) chance = { 0 };
      g_autoptr (GPtrArray) whole = NULL, pieces = NULL;
      g_autofree char *expected = NULL, *found = NULL;

      draw (&chance, seed + (guint32) i);
      for (guint n = 0; n < chance.employee->absences->len; n++)
        {
          NaerAbsence *absence = chance.employee->absences->pdata[n];

          /* The rest of an open spell may begin after today, which it is known through. */
          if (absence->to == NAER_DAY_NONE)
            absence->to = MAX (chance.today, absence->from);
        }
      whole = judge (&chance);
      expected = describe_law (whole);
      split_spells (chance.employee, chance.rand);
      pieces = judge (&chance);
      found = describe_law (pieces);
      g_assert_cmpstr (found, ==, expected);
    }
}

/* --- what does nothing changes nothing --- */

static char *
describe_all (GPtrArray *timelines)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      for (guint n = 0; n < timeline->findings->len; n++)
        {
          const NaerFinding *finding = timeline->findings->pdata[n];

          g_string_append_printf (text, "%s %s %s %d %d %d %d %d %x %d\n", finding->rule_set,
                                  finding->obligation, naer_status_get_code (finding->status),
                                  finding->due, finding->calendar_target, finding->last_working_day,
                                  finding->if_lasts, finding->done_on, finding->basis.sentences,
                                  finding->basis.number);
        }
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* What was sent to somebody else does no duty, but is a record: a short absence with nothing
   recorded is judged more quickly, and alike. */
static void
test_records_that_do_nothing (void)
{
  guint32 seed = (guint32) g_test_rand_int ();

  for (int i = 0; i < n_rounds (); i++)
    {
      g_auto (Chance) chance = { 0 };
      g_autoptr (GPtrArray) bare = NULL, with = NULL;
      g_autofree char *expected = NULL, *found = NULL;
      NaerEmployee *employee;

      draw (&chance, seed + (guint32) i);
      employee = random_employee (chance.rand, scene_day ("2020-01-01") + i);
      naer_employee_free (chance.employee);
      chance.employee = employee;
      chance.today = scene_day ("2020-01-01") + i + g_rand_int_range (chance.rand, 0, 700);
      bare = judge (&chance);
      expected = describe_all (bare);
      for (guint n = 0; n < bare->len; n++)
        {
          NaerDispatch *dispatch = naer_record_new (NAER_RECORD_DISPATCH);

          dispatch->to = NAER_RECIPIENT_OTHER;
          dispatch->on = ((const NaerCaseTimeline *) bare->pdata[n])->absence_case->start;
          g_ptr_array_add (employee->dispatches, dispatch);
        }
      with = judge (&chance);
      found = describe_all (with);
      g_assert_cmpstr (found, ==, expected);
    }
}

/* --- words --- */

static void
check_words (const Chance           *chance,
             const NaerCaseTimeline *timeline,
             const NaerFinding      *finding)
{
  const char *const texts[] = { finding->title, finding->text, finding->reason };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_nonnull (texts[i]);
      g_assert_cmpint (*texts[i], !=, '\0');
      g_assert_null (strchr (texts[i], '{'));
      g_assert_null (strstr (texts[i], "–."));
      g_assert_null (strstr (texts[i], "  "));
      /* The talk in between says one thing between dashes; elsewhere one is a hole. */
      if (!g_str_equal (finding->obligation, "check-in") && strstr (texts[i], " –") != NULL)
        g_error ("%s says “%s”", finding->obligation, texts[i]);
    }
}

/* Nothing that is said has a hole in it, in any language. */
static void
test_words (void)
{
  guint32 seed = (guint32) g_test_rand_int ();

  for (int i = 0; i < n_rounds () / 4; i++)
    {
      g_auto (Chance) chance = { 0 };
      g_autoptr (GPtrArray) timelines = NULL;

      draw (&chance, seed + (guint32) i);
      timelines = naer_engine_run (chance.facts, chance.employee, naer_rule_book_get_default (),
                                   chance.today, (NaerLanguage) (i % NAER_N_LANGUAGES));
      for (guint n = 0; n < timelines->len; n++)
        {
          const NaerCaseTimeline *timeline = timelines->pdata[n];

          for (guint k = 0; k < timeline->findings->len; k++)
            check_words (&chance, timeline, timeline->findings->pdata[k]);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/findings/status-follows-the-day", test_status_follows_the_day);
  g_test_add_func ("/findings/severity", test_severity);
  g_test_add_func ("/findings/last-working-day", test_last_working_day);
  g_test_add_func ("/findings/sick-days", test_sick_days);
  g_test_add_func ("/findings/law-stands", test_law_stands);
  g_test_add_func ("/findings/spells-in-pieces", test_spells_in_pieces);
  g_test_add_func ("/findings/records-that-do-nothing", test_records_that_do_nothing);
  g_test_add_func ("/findings/words", test_words);
  return g_test_run ();
}

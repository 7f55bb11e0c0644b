/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include <glib/gi18n.h>

#include "absence/naer-employer-period.h"
#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-cli-answer.h"

/* `cases`: the absence cases of each employee, employer periods, and spells that overlap. */

static void
add_case (NaerJsonStream     *json,
          const NaerCase     *absence_case,
          const NaerEmployee *employee,
          NaerDay             today)
{
  g_autoptr (GArray) absences = naer_case_find_absences (absence_case, employee->absences, today);

  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_day (json, "start", absence_case->start);
  naer_json_stream_add_day (json, "end", absence_case->end);
  naer_json_stream_add_day (json, "end_with_holiday", absence_case->end_with_holiday);
  naer_json_stream_add_int (json, "sick_days", absence_case->sick_days);
  naer_json_stream_add_int (json, "sick_days_with_holiday", absence_case->sick_days_with_holiday);
  naer_json_stream_add_int (json, "calendar_days", absence_case->calendar_days);
  naer_json_stream_add_boolean (json, "graded_at_end", absence_case->graded_at_end);
  naer_json_stream_add_boolean (json, "absent_today", absence_case->absent_today);
  naer_json_stream_add_day (json, "may_join_until", absence_case->may_join_until);
  naer_json_stream_begin (json, "absences", '[');
  for (guint i = 0; i < absences->len; i++)
    naer_json_stream_add_int (json, NULL, g_array_index (absences, guint, i));
  naer_json_stream_end (json);
  naer_json_stream_add_text (json, "split_reason", absence_case->split_reason);
  naer_json_stream_add_text (json, "join_reason", absence_case->join_reason);
  naer_json_stream_end (json);
}

static void
add_period (NaerJsonStream           *json,
            const NaerEmployerPeriod *period)
{
  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_begin (json, "days", '[');
  for (int i = 0; i < period->n_stretches; i++)
    {
      naer_json_stream_begin (json, NULL, '[');
      naer_json_stream_add_day (json, NULL, period->days[i].from);
      naer_json_stream_add_day (json, NULL, period->days[i].to);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
  naer_json_stream_add_int (json, "counted", period->counted);
  naer_json_stream_add_boolean (json, "complete", naer_employer_period_complete (period));
  naer_json_stream_end (json);
}

static void
add_overlap (NaerJsonStream    *json,
             const NaerOverlap *overlap)
{
  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_begin (json, "absences", '[');
  naer_json_stream_add_int (json, NULL, overlap->first);
  naer_json_stream_add_int (json, NULL, overlap->second);
  naer_json_stream_end (json);
  naer_json_stream_add_day (json, "from", overlap->from);
  naer_json_stream_add_day (json, "to", overlap->to);
  naer_json_stream_end (json);
}

static GArray *
find_periods (const NaerCliQuestion *question,
              const NaerEmployee    *employee)
{
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, question->today);

  return naer_employer_periods_find (segments);
}

static void
cases_to_json (NaerCliQuestion    *question,
               const NaerEmployee *employee,
               NaerJsonStream     *json)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, question->today);
  g_autoptr (GArray) periods = find_periods (question, employee);
  g_autoptr (GArray) overlaps = naer_overlaps_find (employee->absences, question->today);

  naer_json_stream_begin (json, "cases", '[');
  for (guint i = 0; i < cases->len; i++)
    add_case (json, cases->pdata[i], employee, question->today);
  naer_json_stream_end (json);
  naer_json_stream_begin (json, "employer_periods", '[');
  for (guint i = 0; i < periods->len; i++)
    add_period (json, &g_array_index (periods, NaerEmployerPeriod, i));
  naer_json_stream_end (json);
  naer_json_stream_begin (json, "overlaps", '[');
  for (guint i = 0; i < overlaps->len; i++)
    add_overlap (json, &g_array_index (overlaps, NaerOverlap, i));
  naer_json_stream_end (json);
}

static char *
join_until (const NaerCase        *absence_case,
            const NaerCliQuestion *question)
{
  g_autofree char *day = naer_words_day (absence_case->may_join_until, NAER_DAY_STYLE_FULL,
                                         question->language);

  if (absence_case->absent_today)
    return g_strdup (naer_tr (question->language, N_("absent today")));
  if (absence_case->may_join_until < question->today)
    return NULL;
  return g_strdup_printf (
      naer_tr (question->language, N_("new absence up to and including %s joins it")), day);
}

static void
print_reason (const char   *reason,
              const char   *message,
              NaerLanguage  language)
{
  if (reason != NULL)
    g_print ("    %s: %s\n", naer_tr (language, message), reason);
}

static void
print_case (const NaerCase        *absence_case,
            const NaerCliQuestion *question)
{
  g_autofree char *stretch = naer_words_stretch (absence_case->start, absence_case->end,
                                                 question->language);
  g_autofree char *sick_days = g_strdup_printf (
      naer_trn (question->language, "%d sick day", "%d sick days", absence_case->sick_days),
      absence_case->sick_days);
  g_autofree char *more = join_until (absence_case, question);

  g_print ("  %s · %s%s%s%s%s\n", stretch, sick_days, absence_case->graded_at_end ? " · " : "",
           absence_case->graded_at_end ? naer_tr (question->language, N_("graded")) : "",
           more != NULL ? " · " : "", more != NULL ? more : "");
  print_reason (absence_case->split_reason, N_("Kept apart by the leader"), question->language);
  print_reason (absence_case->join_reason, N_("Joined by the leader"), question->language);
}

static void
print_period (const NaerEmployerPeriod *period,
              NaerLanguage              language)
{
  g_autoptr (GString) days = g_string_new (NULL);

  for (int i = 0; i < period->n_stretches; i++)
    {
      g_autofree char *stretch = naer_words_stretch (period->days[i].from, period->days[i].to,
                                                     language);

      g_string_append_printf (days, "%s%s", i > 0 ? ", " : "", stretch);
    }
  g_print ("  ");
  g_print (naer_tr (language, N_("Employer period: %s · %d of %d days")), days->str,
           period->counted, NAER_EMPLOYER_PERIOD_DAYS);
  g_print ("\n");
}

static void
print_overlap (const NaerOverlap     *overlap,
               const NaerEmployee    *employee,
               const NaerCliQuestion *question)
{
  const NaerAbsence *first = employee->absences->pdata[overlap->first];
  const NaerAbsence *second = employee->absences->pdata[overlap->second];
  g_autofree char *stretch = naer_words_stretch (overlap->from, overlap->to, question->language);

  g_print (naer_tr (question->language, N_("  %s: %s and %s overlap")), stretch,
           naer_absence_kind_get_label (first->kind, question->language),
           naer_absence_kind_get_label (second->kind, question->language));
  g_print ("\n");
}

static gboolean
print_cases (NaerCliQuestion    *question,
             const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) cases = naer_cases_find (employee, question->today);
  g_autoptr (GArray) periods = find_periods (question, employee);
  g_autoptr (GArray) overlaps = naer_overlaps_find (employee->absences, question->today);

  if (cases->len == 0 && overlaps->len == 0)
    return FALSE;
  naer_cli_print_name (employee);
  for (guint i = 0; i < cases->len; i++)
    print_case (cases->pdata[i], question);
  for (guint i = 0; i < periods->len; i++)
    print_period (&g_array_index (periods, NaerEmployerPeriod, i), question->language);
  for (guint i = 0; i < overlaps->len; i++)
    print_overlap (&g_array_index (overlaps, NaerOverlap, i), employee, question);
  return TRUE;
}

/**
 * naer_cli_cases:
 * @argc: number of words
 * @argv: the words, beginning with `cases`
 *
 * Answers with the absence cases and the employer periods of each employee.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_cases (int    argc,
                char **argv)
{
  static const NaerCliAnswer answer = { cases_to_json, print_cases };

  return naer_cli_answer_employees (&answer, argc, argv);
}

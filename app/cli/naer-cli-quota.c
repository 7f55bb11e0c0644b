/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include <glib/gi18n.h>

#include "facts/naer-codes.h"
#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-cli-answer.h"
#include "quota/naer-quota-words.h"

/* `quota`: what is used and left of self-certification, and when it can be used next. */

static NaerQuota *
find_quota (const NaerCliQuestion *question,
            const NaerEmployee    *employee)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (question->facts->employer);
  g_autoptr (GArray) segments = naer_day_segments_new (employee->absences, question->today);

  return naer_quota_find (question->facts->employer, work_days, employee, segments,
                          question->today);
}

/* --- JSON ----------------------------------------------------------------------------------- */

static void
add_limit (NaerJsonStream *json,
           const char     *member,
           int             limit)
{
  if (limit > 0)
    naer_json_stream_add_int (json, member, limit);
  else
    naer_json_stream_add_text (json, member, NULL);
}

static void
add_left (NaerJsonStream *json,
          const char     *member,
          int             left)
{
  if (left != NAER_QUOTA_NO_LIMIT)
    naer_json_stream_add_int (json, member, left);
  else
    naer_json_stream_add_text (json, member, NULL);
}

static void
add_returns (NaerJsonStream *json,
             GArray         *returns)
{
  naer_json_stream_begin (json, "returns", '[');
  for (guint i = 0; i < returns->len; i++)
    {
      const NaerQuotaReturn *back = &g_array_index (returns, NaerQuotaReturn, i);

      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_day (json, "on", back->on);
      naer_json_stream_add_int (json, "days", back->days);
      naer_json_stream_add_int (json, "times", back->times);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
}

static void
add_conditions (NaerJsonStream  *json,
                const NaerQuota *quota,
                NaerLanguage     language)
{
  naer_json_stream_begin (json, "conditions", '[');
  for (NaerQuotaCondition i = 0; i < NAER_N_QUOTA_CONDITIONS; i++)
    {
      const NaerQuotaCheck *check = &quota->checks[i];

      if (!check->applies)
        continue;
      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_text (json, "id", naer_quota_condition_get_code (i));
      naer_json_stream_add_boolean (json, "met", check->met);
      naer_json_stream_add_day (json, "from",
                                check->from < NAER_DAY_MAX ? check->from : NAER_DAY_NONE);
      naer_json_stream_add_text (json, "text", naer_quota_condition_label (i, language));
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
}

static void
add_questions (NaerJsonStream *json,
               GArray         *questions,
               NaerLanguage    language)
{
  naer_json_stream_begin (json, "questions", '[');
  for (guint i = 0; i < questions->len; i++)
    {
      const NaerOpenDays *days = &g_array_index (questions, NaerOpenDays, i);
      g_autofree char *text = naer_quota_question (days, language);

      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_day (json, "from", days->from);
      naer_json_stream_add_day (json, "to", days->to);
      naer_json_stream_add_text (json, "text", text);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
}

static void
add_withdrawal (NaerJsonStream       *json,
                const NaerWithdrawal *withdrawal,
                NaerLanguage          language)
{
  g_autofree char *text = naer_withdrawal_words (withdrawal, language);

  naer_json_stream_begin (json, "withdrawal", '{');
  naer_json_stream_add_text (json, "stage", naer_withdrawal_stage_get_code (withdrawal->stage));
  naer_json_stream_add_int (json, "absences", withdrawal->absences);
  naer_json_stream_add_day (json, "heard_on", withdrawal->heard_on);
  naer_json_stream_add_day (json, "from", withdrawal->from);
  naer_json_stream_add_day (json, "review_on", withdrawal->review_on);
  naer_json_stream_add_text (json, "text", text);
  naer_json_stream_end (json);
}

static void
quota_to_json (NaerCliQuestion    *question,
               const NaerEmployee *employee,
               NaerJsonStream     *json)
{
  g_autoptr (NaerQuota) quota = find_quota (question, employee);
  g_autofree char *reason = naer_quota_reason (quota, question->language);

  naer_json_stream_add_text (json, "arrangement", naer_arrangement_codes[quota->terms.kind]);
  naer_json_stream_add_int (json, "days_at_a_time", quota->terms.days_at_a_time);
  add_limit (json, "days_in_12_months", quota->terms.days_in_12_months);
  add_limit (json, "times_in_12_months", quota->terms.times_in_12_months);
  naer_json_stream_begin (json, "window", '[');
  naer_json_stream_add_day (json, NULL, quota->window_from);
  naer_json_stream_add_day (json, NULL, question->today);
  naer_json_stream_end (json);
  naer_json_stream_add_int (json, "used", quota->used);
  add_left (json, "left", quota->left);
  naer_json_stream_add_int (json, "times_used", quota->times_used);
  add_left (json, "times_left", quota->times_left);
  naer_json_stream_add_int (json, "used_this_time", quota->used_this_time);
  naer_json_stream_add_int (json, "left_this_time", quota->left_this_time);
  add_returns (json, quota->returns);
  naer_json_stream_add_day (json, "earliest_next", quota->earliest_next);
  naer_json_stream_add_int (json, "days_next", quota->days_next);
  naer_json_stream_add_text (json, "reason", reason);
  add_conditions (json, quota, question->language);
  add_questions (json, quota->questions, question->language);
  add_withdrawal (json, &quota->withdrawal, question->language);
}

/* --- text ------------------------------------------------------------------------------------- */

static void
print_line (const char *text)
{
  if (text != NULL)
    g_print ("  %s\n", text);
}

static char *
days_words (const NaerQuota *quota,
            NaerLanguage     language)
{
  g_autofree char *used = g_strdup_printf (
      naer_trn (language, "%d day used", "%d days used", quota->used), quota->used);

  if (quota->left == NAER_QUOTA_NO_LIMIT)
    return g_steal_pointer (&used);
  return g_strdup_printf (naer_trn (language, "%s, %d left", "%s, %d left", quota->left), used,
                          quota->left);
}

static char *
times_words (const NaerQuota *quota,
             NaerLanguage     language)
{
  g_autofree char *used = g_strdup_printf (
      naer_trn (language, "%d time", "%d times", quota->times_used), quota->times_used);

  if (quota->times_left == NAER_QUOTA_NO_LIMIT)
    return g_steal_pointer (&used);
  return g_strdup_printf (naer_trn (language, "%s, %d left", "%s, %d left", quota->times_left),
                          used, quota->times_left);
}

/* Days that come back one after the other are told in one line. */
static guint
end_of_row (GArray *returns,
            guint   first)
{
  guint next = first + 1;

  while (next < returns->len && g_array_index (returns, NaerQuotaReturn, next).on ==
                                    g_array_index (returns, NaerQuotaReturn, next - 1).on + 1)
    next++;
  return next;
}

static void
print_returns (const NaerQuota *quota,
               NaerLanguage     language)
{
  const NaerQuotaReturn *returns = (const NaerQuotaReturn *) quota->returns->data;

  for (guint i = 0, next; i < quota->returns->len; i = next)
    {
      g_autofree char *stretch = NULL;
      int days = 0, times = 0;

      next = end_of_row (quota->returns, i);
      stretch = naer_words_stretch (returns[i].on, returns[next - 1].on, language);
      for (guint n = i; n < next; n++)
        {
          days += returns[n].days;
          times += returns[n].times;
        }
      g_print ("    ");
      if (days > 0)
        g_print (naer_trn (language, "%d day comes back: %s", "%d days come back: %s", days), days,
                 stretch);
      else
        g_print (naer_trn (language, "%d time comes back: %s", "%d times come back: %s", times),
                 times, stretch);
      g_print ("\n");
    }
}

static void
print_questions (GArray       *questions,
                 NaerLanguage  language)
{
  for (guint i = 0; i < questions->len; i++)
    {
      g_autofree char *text = naer_quota_question (&g_array_index (questions, NaerOpenDays, i),
                                                   language);

      print_line (text);
    }
}

static gboolean
print_quota (NaerCliQuestion    *question,
             const NaerEmployee *employee)
{
  g_autoptr (NaerQuota) quota = find_quota (question, employee);
  g_autofree char *window = naer_words_stretch (quota->window_from, question->today,
                                                question->language);
  g_autofree char *terms = naer_quota_terms_words (&quota->terms, question->language);
  g_autofree char *days = days_words (quota, question->language);
  g_autofree char *times = times_words (quota, question->language);
  g_autofree char *reason = naer_quota_reason (quota, question->language);
  g_autofree char *withdrawal = quota->decisive == NAER_QUOTA_NOT_WITHDRAWN
                                    ? NULL
                                    : naer_withdrawal_words (&quota->withdrawal,
                                                             question->language);

  naer_cli_print_name (employee);
  print_line (terms);
  g_print ("  %s: %s · %s\n", window, days, times);
  print_returns (quota, question->language);
  print_line (reason);
  print_questions (quota->questions, question->language);
  print_line (withdrawal);
  return TRUE;
}

/**
 * naer_cli_quota:
 * @argc: number of words
 * @argv: the words, beginning with `quota`
 *
 * Answers with what is used and left of self-certification.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_quota (int    argc,
                char **argv)
{
  static const NaerCliAnswer answer = { quota_to_json, print_quota };

  return naer_cli_answer_employees (&answer, argc, argv);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quota/naer-quota-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

static char *
day_words (NaerDay      day,
           NaerLanguage language)
{
  return naer_words_day (day, NAER_DAY_STYLE_FULL, language);
}

/**
 * naer_quota_terms_words:
 * @terms: what an arrangement gives
 * @language: the language
 *
 * Returns: (transfer full): it in a line, such as “8 kalenderdager om gangen, 24 på tolv måneder”
 */
char *
naer_quota_terms_words (const NaerArrangementTerms *terms,
                        NaerLanguage                language)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, naer_trn (language, "%d calendar day at a time",
                                          "%d calendar days at a time", terms->days_at_a_time),
                          terms->days_at_a_time);
  if (terms->days_in_12_months > 0)
    g_string_append_printf (text, naer_tr (language, N_(", %d in twelve months")),
                            terms->days_in_12_months);
  if (terms->times_in_12_months > 0)
    g_string_append_printf (text, naer_trn (language, ", %d time in twelve months",
                                            ", %d times in twelve months",
                                            terms->times_in_12_months),
                            terms->times_in_12_months);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
available_reason (const NaerQuota *self,
                  NaerLanguage     language)
{
  g_autofree char *day = day_words (self->earliest_next, language);

  return g_strdup_printf (
      naer_trn (language, "Self-certification can be used from %s, for %d calendar day.",
                "Self-certification can be used from %s, for up to %d calendar days.",
                self->days_next),
      day, self->days_next);
}

static char *
waiting_reason (const NaerQuota *self,
                NaerLanguage     language)
{
  const NaerArrangementTerms *terms = &self->terms;
  g_autofree char *from = day_words (self->decisive_from, language);
  g_autofree char *day_before = day_words (self->decisive_from - 1, language);

  switch (self->decisive)
    {
    case NAER_QUOTA_TENURE:
      return g_strdup_printf (naer_tr (language, N_("It takes two months with the employer, or four "
                                                    "weeks after a leave. The right begins on %s.")),
                              from);
    case NAER_QUOTA_NO_NOTE:
      return g_strdup_printf (naer_tr (language, N_("A sick note lasts until and including %s. "
                                                    "Self-certification is not used together with "
                                                    "it, not even when it is graded.")),
                              day_before);
    case NAER_QUOTA_EMPLOYER_PERIOD:
      return g_strdup_printf (naer_tr (language, N_("Self-certification belongs to the employer "
                                                    "period, and its sixteen days are used. "
                                                    "Sickness from %s begins a new one.")),
                              from);
    case NAER_QUOTA_DAYS_AT_A_TIME:
      return g_strdup_printf (naer_tr (language, N_("%d of %d calendar days at a time are used. New "
                                                    "sickness within 16 calendar days is counted "
                                                    "with them; a new time begins on %s.")),
                              self->used_this_time, terms->days_at_a_time, from);
    case NAER_QUOTA_DAYS_IN_12_MONTHS:
      return g_strdup_printf (naer_tr (language, N_("%d of %d calendar days in twelve months are "
                                                    "used. The next ones come back on %s.")),
                              self->used, terms->days_in_12_months, from);
    case NAER_QUOTA_TIMES_IN_12_MONTHS:
      return g_strdup_printf (naer_tr (language, N_("%d of %d times in twelve months are used. The "
                                                    "next one comes back on %s.")),
                              self->times_used, terms->times_in_12_months, from);
    case NAER_QUOTA_NOT_WITHDRAWN:
    default:
      return naer_withdrawal_words (&self->withdrawal, language);
    }
}

/**
 * naer_quota_reason:
 * @self: a quota
 * @language: the language
 *
 * Returns: (transfer full): why self-certification can be used next on the day that the quota
 *   says, in a sentence or two
 */
char *
naer_quota_reason (const NaerQuota *self,
                   NaerLanguage     language)
{
  if (self->earliest_next == self->next_day)
    return available_reason (self, language);
  if (self->earliest_next == NAER_DAY_NONE && self->decisive == NAER_QUOTA_TENURE)
    return g_strdup (naer_tr (language, N_("No employment is recorded that gives the right.")));
  return waiting_reason (self, language);
}

/**
 * naer_quota_condition_label:
 * @condition: a condition
 * @language: the language
 *
 * Returns: (transfer none): the condition, for people
 */
const char *
naer_quota_condition_label (NaerQuotaCondition condition,
                            NaerLanguage       language)
{
  static const char *const labels[NAER_N_QUOTA_CONDITIONS] = {
    [NAER_QUOTA_TENURE] = N_("Long enough with the employer"),
    [NAER_QUOTA_NO_NOTE] = N_("No sick note on the day"),
    [NAER_QUOTA_EMPLOYER_PERIOD] = N_("Inside the employer period"),
    [NAER_QUOTA_DAYS_AT_A_TIME] = N_("Days left this time"),
    [NAER_QUOTA_DAYS_IN_12_MONTHS] = N_("Days left in twelve months"),
    [NAER_QUOTA_TIMES_IN_12_MONTHS] = N_("Times left in twelve months"),
    [NAER_QUOTA_NOT_WITHDRAWN] = N_("Not withdrawn by the employer"),
  };

  return naer_tr (language, labels[condition]);
}

/**
 * naer_quota_question:
 * @days: days to be asked about
 * @language: the language
 *
 * Returns: (transfer full): the question
 */
char *
naer_quota_question (const NaerOpenDays *days,
                     NaerLanguage        language)
{
  g_autofree char *stretch = naer_words_stretch (days->from, days->to, language);

  return g_strdup_printf (naer_tr (language, N_("Was the employee sick on %s too? Then those days "
                                                "count as self-certified.")),
                          stretch);
}

/**
 * naer_withdrawal_words:
 * @self: a withdrawal
 * @language: the language
 *
 * Returns: (transfer full) (nullable): how far it has come, %NULL when there is nothing to say
 */
char *
naer_withdrawal_words (const NaerWithdrawal *self,
                       NaerLanguage          language)
{
  g_autofree char *heard_on = day_words (MAX (self->heard_on, 1), language);
  g_autofree char *from = day_words (MAX (self->from, 1), language);
  g_autofree char *review_on = day_words (MAX (self->review_on, 1), language);

  switch (self->stage)
    {
    case NAER_WITHDRAWAL_POSSIBLE:
      return g_strdup_printf (
          naer_trn (language,
                    "%d absence without a sick note in twelve months. The employer may decide that "
                    "a sick note is needed, but need not, and hears the employee first.",
                    "%d absences without a sick note in twelve months. The employer may decide that "
                    "a sick note is needed, but need not, and hears the employee first.",
                    self->absences),
          self->absences);
    case NAER_WITHDRAWAL_HEARD:
      return g_strdup_printf (naer_tr (language, N_("The employee was heard on %s. Nothing has been "
                                                    "decided.")),
                              heard_on);
    case NAER_WITHDRAWAL_NOT_HEARD:
      return g_strdup_printf (naer_tr (language, N_("The decision from %s has no effect until the "
                                                    "employee has been heard.")),
                              from);
    case NAER_WITHDRAWAL_DECIDED:
    case NAER_WITHDRAWAL_IN_FORCE:
      return g_strdup_printf (naer_tr (language, N_("The employer has decided that a sick note is "
                                                    "needed from %s. It is considered again on "
                                                    "%s.")),
                              from, review_on);
    case NAER_WITHDRAWAL_REVIEW:
      return g_strdup_printf (naer_tr (language, N_("The employer has decided that a sick note is "
                                                    "needed from %s. It was to be considered again "
                                                    "on %s.")),
                              from, review_on);
    case NAER_WITHDRAWAL_NONE:
    default:
      return NULL;
    }
}

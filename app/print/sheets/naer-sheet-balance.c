/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-day-segment.h"
#include "naer-sheet-private.h"
#include "quota/naer-quota-ground.h"
#include "quota/naer-quota-words.h"

/* A slip for the employee: what is used of self-certification, what is left, and when days come back. */

static const double used_shares[] = { 0.45, 0.15, 0.4 };

static const char *const points[] = {
  N_("Tell us as early as you can on the first day that you are away. You need never tell your diagnosis."),
  N_("Calendar days count. A weekend between two sick days is counted if you were sick then too."),
  N_("If it lasts longer than you can certify yourself, a sick note is needed from the day after."),
  NULL,
};

/* A right that the employer has withdrawn has not been used up, so nothing is said to be left of it. */
static gboolean
tells_what_is_left (const NaerQuota *quota)
{
  return quota->left != NAER_QUOTA_NO_LIMIT && quota->withdrawal.stage < NAER_WITHDRAWAL_IN_FORCE;
}

static void
add_balance (NaerDocument    *document,
             const NaerQuota *quota)
{
  NaerLanguage language = document->language;
  g_autofree char *terms = naer_quota_terms_words (&quota->terms, language);
  g_autofree char *used = naer_words_days (quota->used, language);
  g_autofree char *left = tells_what_is_left (quota) ? naer_words_days (quota->left, language) : NULL;
  g_autofree char *reason = naer_quota_reason (quota, language);

  naer_document_section (document, NULL, 0);
  naer_sheet_pair (document, N_("You may use"), terms, FALSE);
  naer_sheet_pair (document, N_("Used in twelve months"), used, FALSE);
  naer_sheet_pair (document, N_("Left"), left, FALSE);
  naer_sheet_pair (document, N_("Next time"), reason, FALSE);
}

static void
add_row (NaerDocument          *document,
         const NaerSickStretch *stretch,
         gboolean               come_back)
{
  NaerLanguage language = document->language;
  g_autofree char *days = naer_words_stretch (stretch->from, stretch->to, language);
  g_autofree char *number = g_strdup_printf ("%d", stretch->to - stretch->from + 1);
  g_autofree char *back = naer_words_stretch (naer_quota_leaves_window (stretch->from),
                                              naer_quota_leaves_window (stretch->to), language);
  const char *cells[] = { days, number, come_back ? back : "–" };

  naer_document_row (document, cells);
}

/* What was used in the twelve months that end today; days come back only where there is a limit. */
static void
add_used (NaerDocument    *document,
          const NaerQuota *quota,
          GArray          *segments)
{
  const char *headings[] = { naer_sheet_tr (document, N_("When")), naer_sheet_tr (document, N_("Days")),
                             naer_sheet_tr (document, N_("Come back")), NULL };
  g_autoptr (GArray) stretches = naer_sick_stretches_new (segments);
  gboolean come_back = quota->terms.days_in_12_months > 0;
  NaerDay today = document->created;

  if (quota->used == 0)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("What you have used")), 1);
  naer_document_table (document, headings, used_shares);
  for (guint i = 0; i < stretches->len; i++)
    {
      NaerSickStretch stretch = g_array_index (stretches, NaerSickStretch, i);

      stretch.from = MAX (stretch.from, quota->window_from);
      stretch.to = MIN (stretch.to, today);
      if (!stretch.certified && stretch.from <= stretch.to)
        add_row (document, &stretch, come_back);
    }
}

/* The balance of self-certification, to hand over. */
NaerDocument *
naer_sheet_make_balance (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("Your self-certification")),
                                              input->language, input->today);
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (input->facts->employer);
  g_autoptr (GArray) segments = naer_day_segments_new (input->employee->absences, input->today);
  g_autoptr (NaerQuota) quota = naer_quota_find (input->facts->employer, work_days, input->employee,
                                                 segments, input->today);
  g_autofree char *day = naer_sheet_day (input->today, input->language);

  document->subtitle = naer_sheet_subtitle (input, day);
  document->elsewhere = g_strdup (naer_sheet_tr (document, N_("Ask us for it.")));
  document->footer = g_strdup (naer_sheet_tr (document, N_("Source: National Insurance Act §§ 8-23 to 8-27. A help to "
                                                           "remember, not legal advice.")));
  add_balance (document, quota);
  add_used (document, quota, segments);
  naer_document_section (document, naer_sheet_tr (document, N_("Good to know")), 2);
  naer_sheet_list (document, NAER_BLOCK_LIST, points);
  naer_sheet_ask_us (document, input);
  return document;
}

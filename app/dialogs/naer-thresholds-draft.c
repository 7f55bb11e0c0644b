/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-thresholds-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-lint-note.h"
#include "patterns/naer-threshold.h"

#define MOST_COUNT 366
#define MOST_MONTHS 36

static const NaerThresholdOffer *
get_offer (guint choice)
{
  guint n_offers;
  const NaerThresholdOffer *offers = naer_threshold_get_offers (&n_offers);

  return &offers[MIN (choice, n_offers - 1)];
}

/**
 * naer_thresholds_draft_new:
 * @employer: the employer
 *
 * Returns: (transfer full): a draft that keeps what is there and adds nothing
 */
NaerThresholdsDraft *
naer_thresholds_draft_new (const NaerEmployer *employer)
{
  NaerThresholdsDraft *draft = g_new0 (NaerThresholdsDraft, 1);

  draft->n_kept = employer->thresholds->len;
  draft->kept = g_new (gboolean, MAX (draft->n_kept, 1));
  for (guint i = 0; i < draft->n_kept; i++)
    draft->kept[i] = TRUE;
  draft->purpose = g_strdup ("");
  draft->forum = g_strdup ("");
  naer_thresholds_draft_choose (draft, 0);
  return draft;
}

/**
 * naer_thresholds_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_thresholds_draft_free (NaerThresholdsDraft *draft)
{
  if (draft == NULL)
    return;
  g_free (draft->kept);
  g_free (draft->purpose);
  g_free (draft->forum);
  g_free (draft);
}

/**
 * naer_thresholds_draft_choose:
 * @draft: a draft
 * @choice: an index of naer_threshold_get_offers()
 *
 * Takes the number and window of what is offered; both can be changed.
 */
void
naer_thresholds_draft_choose (NaerThresholdsDraft *draft,
                              guint                choice)
{
  const NaerThresholdOffer *offer = get_offer (choice);

  draft->choice = choice;
  draft->count = offer->count;
  draft->months = offer->months;
}

/**
 * naer_thresholds_draft_has_count:
 * @draft: a draft
 *
 * Whether what is added has a number and a window to choose.
 */
gboolean
naer_thresholds_draft_has_count (const NaerThresholdsDraft *draft)
{
  return get_offer (draft->choice)->count > 0;
}

static void
check_text (NaerFeedback *feedback,
            int           field,
            const char   *text,
            const char   *missing)
{
  g_autofree char *clean = naer_edit_clean_text (text);

  if (clean == NULL)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_MISSING, missing);
  else if (g_utf8_strlen (clean, -1) > NAER_THRESHOLDS_TEXT_LENGTH)
    naer_feedback_add (feedback, field, NAER_FEEDBACK_WRONG, _("One line is enough."));
  naer_lint_note_add (feedback, field, clean);
}

/**
 * naer_thresholds_draft_check:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it: a number is used only when it has a purpose,
 *   has been discussed somewhere on a day that has come, and the employees have been told
 */
NaerFeedback *
naer_thresholds_draft_check (const NaerThresholdsDraft *draft,
                             NaerDay                    today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (!draft->adds)
    return feedback;
  if (naer_thresholds_draft_has_count (draft) && (draft->count < 1 || draft->count > MOST_COUNT))
    naer_feedback_add (feedback, NAER_THRESHOLDS_FIELD_COUNT, NAER_FEEDBACK_WRONG,
                       _("Choose a number from 1 to 366."));
  if (naer_thresholds_draft_has_count (draft) && (draft->months < 1 || draft->months > MOST_MONTHS))
    naer_feedback_add (feedback, NAER_THRESHOLDS_FIELD_MONTHS, NAER_FEEDBACK_WRONG,
                       _("Choose from 1 to 36 months."));
  check_text (feedback, NAER_THRESHOLDS_FIELD_PURPOSE, draft->purpose, _("Write what it is for."));
  check_text (feedback, NAER_THRESHOLDS_FIELD_FORUM, draft->forum,
              _("Write where you discussed it with the union representatives."));
  if (naer_day_check_written (feedback, NAER_THRESHOLDS_FIELD_AGREED_ON, draft->agreed_on,
                              _("Write when you discussed it.")))
    naer_day_check_not_after (feedback, NAER_THRESHOLDS_FIELD_AGREED_ON, draft->agreed_on, today,
                              _("This day has not come yet. Come back when it has been discussed."));
  if (!draft->told)
    naer_feedback_add (feedback, NAER_THRESHOLDS_FIELD_TOLD, NAER_FEEDBACK_MISSING,
                       _("It is used when the employees have been told."));
  return feedback;
}

static NaerThreshold *
make_threshold (const NaerThresholdsDraft *draft)
{
  NaerThreshold *threshold = g_new0 (NaerThreshold, 1);

  threshold->id = g_strdup (get_offer (draft->choice)->id);
  if (naer_thresholds_draft_has_count (draft))
    {
      threshold->count = draft->count;
      threshold->months = draft->months;
    }
  threshold->purpose = naer_edit_clean_text (draft->purpose);
  threshold->forum = naer_edit_clean_text (draft->forum);
  threshold->agreed_on = draft->agreed_on;
  return threshold;
}

/**
 * naer_thresholds_draft_make_changes:
 * @draft: a draft that passes its check
 * @employer: the employer
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when nothing differs
 */
GPtrArray *
naer_thresholds_draft_make_changes (const NaerThresholdsDraft *draft,
                                    const NaerEmployer        *employer)
{
  g_autoptr (NaerEmployer) after = naer_employer_copy (employer);

  for (guint i = MIN (draft->n_kept, after->thresholds->len); i > 0; i--)
    if (!draft->kept[i - 1])
      g_ptr_array_remove_index (after->thresholds, i - 1);
  if (draft->adds)
    g_ptr_array_add (after->thresholds, make_threshold (draft));
  return naer_edit_changes_one (NAER_RECORD_EMPLOYER, 0, employer, after);
}

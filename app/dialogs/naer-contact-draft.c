/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-draft.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-lint-note.h"

/**
 * naer_contact_draft_new:
 * @before: (nullable): the contact to edit, or %NULL to add one
 * @kind: what a new one is for
 * @today: today, when a new one was
 *
 * Returns: (transfer full): a draft of it
 */
NaerContactDraft *
naer_contact_draft_new (const NaerContact *before,
                        NaerContactKind    kind,
                        NaerDay            today)
{
  NaerContactDraft *draft = g_new0 (NaerContactDraft, 1);

  draft->on = before != NULL ? before->on : today;
  draft->kind = before != NULL ? before->kind : kind;
  draft->way = before != NULL ? before->way : NAER_WAY_PHONE;
  draft->next = before != NULL ? before->next : NAER_DAY_NONE;
  draft->about = g_strdup (before != NULL && before->about != NULL ? before->about : "");
  draft->before = before != NULL ? naer_contact_copy (before) : NULL;
  return draft;
}

/**
 * naer_contact_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_contact_draft_free (NaerContactDraft *draft)
{
  if (draft == NULL)
    return;
  naer_contact_free (draft->before);
  g_free (draft->about);
  g_free (draft);
}

/**
 * naer_contact_draft_check:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_contact_draft_check (const NaerContactDraft *draft,
                          NaerDay                 today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (naer_day_check_written (feedback, NAER_CONTACT_FIELD_ON, draft->on,
                              _("Write the day of the contact.")))
    naer_day_check_not_after (feedback, NAER_CONTACT_FIELD_ON, draft->on, today,
                              _("This day has not come yet. What is planned stands under "
                                "“Next talk”."));
  if (naer_day_check_written (feedback, NAER_CONTACT_FIELD_NEXT, draft->next, NULL) &&
      naer_day_is_valid (draft->on) && draft->next <= draft->on)
    naer_feedback_add (feedback, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG,
                       _("The next talk is after this contact."));
  if (g_utf8_strlen (draft->about, -1) > NAER_CONTACT_ABOUT_LENGTH)
    naer_feedback_add (feedback, NAER_CONTACT_FIELD_ABOUT, NAER_FEEDBACK_WRONG,
                       _("One line is enough."));
  naer_lint_note_add (feedback, NAER_CONTACT_FIELD_ABOUT, draft->about);
  return feedback;
}

/**
 * naer_contact_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee_row_id: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_contact_draft_make_changes (const NaerContactDraft *draft,
                                 gint64                  employee_row_id)
{
  g_autoptr (NaerContact) contact = naer_contact_new (draft->on, draft->kind, draft->way);

  contact->row_id = draft->before != NULL ? draft->before->row_id : naer_row_id_new ();
  contact->next = draft->next;
  contact->about = naer_edit_clean_text (draft->about);
  return naer_edit_changes_one (NAER_RECORD_CONTACT, employee_row_id, draft->before, contact);
}

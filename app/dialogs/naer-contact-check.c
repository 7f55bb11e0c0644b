/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-check.h"

#include <glib/gi18n.h>

#include "naer-day-check.h"
#include "naer-lint-note.h"

/**
 * naer_contact_check:
 * @contact: what a form says of a contact; its days may be no dates yet
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_contact_check (const NaerContact *contact,
                    NaerDay            today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (naer_day_check_written (feedback, NAER_CONTACT_FIELD_ON, contact->on,
                              _("Write the day of the contact.")))
    naer_day_check_not_after (feedback, NAER_CONTACT_FIELD_ON, contact->on, today,
                              _("This day has not come yet. What is planned stands under "
                                "“Next talk”."));
  if (naer_day_check_written (feedback, NAER_CONTACT_FIELD_NEXT, contact->next, NULL) &&
      naer_day_is_valid (contact->on) && contact->next <= contact->on)
    naer_feedback_add (feedback, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG,
                       _("The next talk is after this contact."));
  if (contact->about != NULL && g_utf8_strlen (contact->about, -1) > NAER_CONTACT_ABOUT_LENGTH)
    naer_feedback_add (feedback, NAER_CONTACT_FIELD_ABOUT, NAER_FEEDBACK_WRONG,
                       _("One line is enough."));
  naer_lint_note_add (feedback, NAER_CONTACT_FIELD_ABOUT, contact->about);
  return feedback;
}

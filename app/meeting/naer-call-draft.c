/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-call-draft.h"

#include <glib/gi18n.h>

#include "naer-edit-changes.h"

/* The spell that is noted for today already, whatever its kind. */
static const NaerAbsence *
find_absence (const NaerEmployee *employee,
              NaerDay             day)
{
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (naer_absence_covers (absence, day, day) && absence->kind != NAER_ABSENCE_WORK)
        return absence;
    }
  return NULL;
}

/* The last day that nothing else is noted for. */
static NaerDay
last_free_day (const NaerEmployee *employee,
               NaerDay             from,
               NaerDay             to)
{
  NaerDay last = from;

  while (last < to && find_absence (employee, last + 1) == NULL)
    last++;
  return last;
}

static NaerAbsence *
make_absence (const NaerCallDraft *draft,
              const NaerEmployee  *employee,
              NaerDay              today)
{
  NaerAbsence *absence;
  NaerDay to = today;

  if (draft->length == NAER_CALL_TWO_DAYS)
    to = last_free_day (employee, today, today + 1);
  absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, today,
                              draft->length == NAER_CALL_NOT_KNOWN ? NAER_DAY_NONE : to);
  absence->row_id = naer_row_id_new ();
  absence->registered = today;
  return absence;
}

static const char *
describe_adapted (NaerCallAdapted adapted)
{
  switch (adapted)
    {
    case NAER_CALL_FROM_HOME:
      return _("Can work from home");
    case NAER_CALL_OTHER_TASKS:
      return _("Other tasks are possible");
    case NAER_CALL_NOT_TODAY:
      return _("Nothing can be adapted today");
    case NAER_CALL_NOT_ASKED:
    default:
      return NULL;
    }
}

/* Whether this is the first that is heard of an absence. */
static gboolean
is_first (const NaerEmployee *employee,
          NaerDay             today)
{
  return find_absence (employee, today) == NULL && find_absence (employee, today - 1) == NULL;
}

static NaerContact *
make_contact (const NaerCallDraft *draft,
              const NaerEmployee  *employee,
              NaerDay              today)
{
  NaerContact *contact = naer_contact_new (today, is_first (employee, today) ? NAER_CONTACT_FIRST : NAER_CONTACT_OTHER,
                                           NAER_WAY_PHONE);

  contact->row_id = naer_row_id_new ();
  contact->by = NAER_TAKEN_BY_EMPLOYEE;
  contact->about = g_strdup (describe_adapted (draft->adapted));
  if (draft->talk == NAER_CALL_AFTERNOON)
    contact->next = today;
  else if (draft->talk == NAER_CALL_TOMORROW)
    contact->next = today + 1;
  return contact;
}

/**
 * naer_call_draft_check:
 * @draft: a draft
 * @employee: (nullable): who calls, %NULL while nobody is chosen
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_call_draft_check (const NaerCallDraft *draft,
                       const NaerEmployee  *employee,
                       NaerDay              today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (employee == NULL)
    naer_feedback_add (feedback, NAER_CALL_FIELD_WHO, NAER_FEEDBACK_MISSING, _("Choose who it is."));
  else if (!draft->at_work && find_absence (employee, today) != NULL)
    naer_feedback_add (feedback, NAER_CALL_FIELD_ABSENCE, NAER_FEEDBACK_NOTE,
                       _("An absence is noted for today already; only the conversation is noted."));
  return feedback;
}

/**
 * naer_call_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee: who calls
 * @today: today
 *
 * Returns: (transfer full) (element-type NaerChange): the spell, unless the employee works or one is
 *   noted already, and the contact
 */
GPtrArray *
naer_call_draft_make_changes (const NaerCallDraft *draft,
                              const NaerEmployee  *employee,
                              NaerDay              today)
{
  GPtrArray *changes = naer_changes_new ();
  g_autoptr (NaerContact) contact = make_contact (draft, employee, today);

  if (!draft->at_work && find_absence (employee, today) == NULL)
    {
      g_autoptr (NaerAbsence) absence = make_absence (draft, employee, today);

      naer_edit_changes_add (changes, NAER_RECORD_ABSENCE, employee->row_id, NULL, absence);
    }
  naer_edit_changes_add (changes, NAER_RECORD_CONTACT, employee->row_id, NULL, contact);
  return changes;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-resolve.h"

#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-record-dialog.h"

static NaerContactKind
choose_contact_kind (const char *obligation)
{
  if (g_str_equal (obligation, "first-contact"))
    return NAER_CONTACT_FIRST;
  if (g_str_equal (obligation, "return-talk"))
    return NAER_CONTACT_RETURN;
  if (g_str_equal (obligation, "check-in"))
    return NAER_CONTACT_CHECK_IN;
  if (g_str_equal (obligation, "max-date-talk"))
    return NAER_CONTACT_MAX_DATE;
  return NAER_CONTACT_OTHER;
}

/**
 * naer_resolve_make_dialog:
 * @session: the session
 * @employee: the row of an employee
 * @finding: a finding about the employee
 *
 * Returns: (transfer floating): the one dialog in which the finding is resolved
 */
AdwDialog *
naer_resolve_make_dialog (NaerSession       *session,
                          gint64             employee,
                          const NaerFinding *finding)
{
  if (g_str_equal (finding->resolves, "contact") || g_str_equal (finding->resolves, "consultation"))
    return ADW_DIALOG (naer_contact_dialog_new (session, employee, 0,
                                                choose_contact_kind (finding->obligation)));
  if (g_str_equal (finding->obligation, "self-cert-limit"))
    return ADW_DIALOG (naer_absence_dialog_new (session, employee, 0));
  return ADW_DIALOG (naer_record_dialog_new (session, employee, finding->obligation));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-resolve.h"

#include "dialogs/naer-done-dialog.h"

/**
 * naer_resolve_present:
 * @session: the session
 * @employee: the row of an employee
 * @timelines: (element-type NaerCaseTimeline): what the rules say of the employee
 * @finding: one of their findings
 * @parent: where to show it
 *
 * Opens the one form in which the finding is resolved.
 */
void
naer_resolve_present (NaerSession       *session,
                      gint64             employee,
                      GPtrArray         *timelines,
                      const NaerFinding *finding,
                      GtkWidget         *parent)
{
  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (g_ptr_array_find (timeline->findings, finding, NULL))
        naer_done_dialog_present (session, employee, finding, timeline->absence_case->start,
                                  parent);
    }
}

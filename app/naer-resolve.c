/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-resolve.h"

#include "dialogs/naer-case-edit-dialog.h"
#include "dialogs/naer-done-dialog.h"
#include "meeting/naer-conversation-dialog.h"
#include "meeting/naer-meeting-dialog.h"
#include "naer-finding-words.h"
#include "naer-i18n.h"

static const NaerCaseTimeline *
find_timeline (GPtrArray         *timelines,
               const NaerFinding *finding)
{
  for (guint i = 0; i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (g_ptr_array_find (timeline->findings, finding, NULL))
        return timeline;
    }
  return NULL;
}

static gboolean
is_of_latest_case (GPtrArray         *timelines,
                   const NaerFinding *finding)
{
  const NaerCaseTimeline *last = timelines->len > 0 ? timelines->pdata[timelines->len - 1] : NULL;

  return last != NULL && g_ptr_array_find (last->findings, finding, NULL);
}

/* The plan of the latest case has a tab of its own; of those before is only noted that there was one. */
static gboolean
is_of_plan_tab (GPtrArray         *timelines,
                const NaerFinding *finding)
{
  return (g_strcmp0 (finding->resolves, "plan") == 0 || g_strcmp0 (finding->resolves, "dispatch") == 0) &&
         is_of_latest_case (timelines, finding);
}

/* A dialogue meeting of the latest case is planned and noted in its form. */
static gboolean
present_meeting (NaerSession            *session,
                 gint64                  employee,
                 const NaerCaseTimeline *timeline,
                 const NaerFinding      *finding,
                 GtkWidget              *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerCaseSpan span = naer_case_span_find (found, timeline->absence_case->start,
                                           naer_session_get_today (session));
  NaerMeetingKind kind = g_str_equal (finding->obligation, "dialogue-2") ? NAER_MEETING_DIALOGUE_2
                                                                         : NAER_MEETING_DIALOGUE_1;

  if (g_strcmp0 (finding->resolves, "meeting") != 0)
    return FALSE;
  naer_meeting_dialog_present (session, employee, kind, naer_case_span_find_meeting (span, found, kind),
                               parent);
  return TRUE;
}

/* A talk on return asks more than a line of the contact log has room for. */
static gboolean
present_return_talk (NaerSession       *session,
                     gint64             employee,
                     const NaerFinding *finding,
                     GtkWidget         *parent)
{
  if (!g_str_equal (finding->obligation, "return-talk"))
    return FALSE;
  naer_conversation_dialog_present (session, employee, NAER_CONVERSATION_RETURN, NULL, parent);
  return TRUE;
}

/* What is resolved on the tab of meetings. */
static gboolean
present_talk (NaerSession            *session,
              gint64                  employee,
              GPtrArray              *timelines,
              const NaerCaseTimeline *timeline,
              const NaerFinding      *finding,
              GtkWidget              *parent)
{
  return is_of_latest_case (timelines, finding) &&
         (present_meeting (session, employee, timeline, finding, parent) ||
          present_return_talk (session, employee, finding, parent));
}

/**
 * naer_resolve_get_label:
 * @timelines: (element-type NaerCaseTimeline): what the rules say of the employee
 * @finding: one of their findings
 *
 * Returns: (transfer none) (nullable): what its one button says, %NULL when nothing can be done here
 */
const char *
naer_resolve_get_label (GPtrArray         *timelines,
                        const NaerFinding *finding)
{
  const char *label = naer_finding_get_action_label (finding);

  if (label != NULL && g_strcmp0 (finding->resolves, "plan") == 0 && is_of_plan_tab (timelines, finding))
    return _("Write Plan");
  return label;
}

/**
 * naer_resolve_present:
 * @session: the session
 * @employee: the row of an employee
 * @timelines: (element-type NaerCaseTimeline): what the rules say of the employee
 * @finding: one of their findings
 * @parent: where to show it
 *
 * Opens the one place in which the finding is resolved: the plan, or a form.
 */
void
naer_resolve_present (NaerSession       *session,
                      gint64             employee,
                      GPtrArray         *timelines,
                      const NaerFinding *finding,
                      GtkWidget         *parent)
{
  const NaerCaseTimeline *timeline = find_timeline (timelines, finding);

  if (timeline == NULL || present_talk (session, employee, timelines, timeline, finding, parent))
    return;
  if (naer_finding_is_nav_day (finding))
    naer_case_edit_dialog_present (session, employee, NAER_CASE_EDIT_NAV_DAY, NULL, timeline->absence_case,
                                   parent);
  else if (!is_of_plan_tab (timelines, finding) ||
           !gtk_widget_activate_action (parent, "win.show-plan", "(xs)", employee, finding->obligation))
    naer_done_dialog_present (session, employee, finding, timeline->absence_case->start, parent);
}

/**
 * naer_finding_can_wait:
 * @finding: a finding
 *
 * Returns: whether its reminder can be put off: what the law asks for cannot wait
 */
gboolean
naer_finding_can_wait (const NaerFinding *finding)
{
  return (finding->obligation_class == NAER_CLASS_RECOMMENDED ||
          finding->obligation_class == NAER_CLASS_LOCAL) &&
         naer_finding_is_open (finding);
}

/**
 * naer_postpone_present:
 * @session: the session
 * @employee: the row of an employee
 * @timelines: (element-type NaerCaseTimeline): what the rules say of the employee
 * @finding: one of their findings, which can wait
 * @parent: where to show it
 *
 * Opens the form in which the reminder is put off, with a reason.
 */
void
naer_postpone_present (NaerSession       *session,
                       gint64             employee,
                       GPtrArray         *timelines,
                       const NaerFinding *finding,
                       GtkWidget         *parent)
{
  const NaerCaseTimeline *timeline = find_timeline (timelines, finding);

  if (timeline != NULL)
    naer_case_edit_dialog_present (session, employee, NAER_CASE_EDIT_POSTPONE, finding->obligation,
                                   timeline->absence_case, parent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-events.h"

#include "meeting/naer-meeting-words.h"
#include "naer-sheet-private.h"
#include "plan/naer-plan-words.h"

/* All that was noted of a case, by day. */

typedef struct
{
  const NaerSheetInput *input;
  GPtrArray *events;
  NaerDay first;
} Finder;

static void
event_free (NaerSheetEvent *event)
{
  g_free (event->what);
  g_free (event->more);
  g_free (event);
}

static NaerSheetEvent *
add (Finder     *finder,
     NaerDay     on,
     const char *what,
     const char *more)
{
  NaerSheetEvent *event;

  if (on == NAER_DAY_NONE || on < finder->first || on > finder->input->today)
    return NULL;
  event = g_new0 (NaerSheetEvent, 1);
  event->on = on;
  event->what = g_strdup (what);
  event->more = naer_sheet_is_written (more) ? g_strdup (more) : NULL;
  g_ptr_array_add (finder->events, event);
  return event;
}

static const char *
tr (Finder     *finder,
    const char *message) G_GNUC_FORMAT (2);

static const char *
tr (Finder     *finder,
    const char *message)
{
  return naer_tr (finder->input->language, message);
}

static void
add_absences (Finder *finder)
{
  const NaerCaseTimeline *timeline = finder->input->timeline;
  GPtrArray *absences = finder->input->employee->absences;
  NaerLanguage language = finder->input->language;
  g_autoptr (GArray) indexes = NULL;

  if (timeline == NULL)
    return;
  indexes = naer_case_find_absences (timeline->absence_case, absences, finder->input->today);
  for (guint i = 0; i < indexes->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[g_array_index (indexes, guint, i)];
      const char *kind = naer_absence_kind_get_label (absence->kind, language);
      g_autofree char *label = naer_absence_is_graded (absence)
                                 ? g_strdup_printf (naer_tr (language, N_("%s %d %%")), kind, absence->grade)
                                 : g_strdup (kind);
      NaerSheetEvent *event = add (finder, absence->from, label, NULL);

      if (event != NULL)
        event->until = absence->to;
    }
}

static const char *
contact_label (Finder             *finder,
               const NaerContact  *contact)
{
  switch (contact->kind)
    {
    case NAER_CONTACT_FIRST:
      return tr (finder, N_("First contact"));
    case NAER_CONTACT_CHECK_IN:
      return tr (finder, N_("Check-in"));
    case NAER_CONTACT_RETURN:
      return tr (finder, N_("Return conversation"));
    case NAER_CONTACT_MAX_DATE:
      return tr (finder, N_("Talk about the last sick-pay day"));
    case NAER_CONTACT_OTHER:
    default:
      return tr (finder, N_("Conversation"));
    }
}

static void
add_contacts (Finder *finder)
{
  const GPtrArray *contacts = finder->input->employee->contacts;
  const GPtrArray *conversations = finder->input->employee->conversations;
  const GPtrArray *agreements = finder->input->employee->agreements;

  for (guint i = 0; i < contacts->len; i++)
    {
      const NaerContact *contact = contacts->pdata[i];

      add (finder, contact->on, contact_label (finder, contact), contact->about);
    }
  for (guint i = 0; i < conversations->len; i++)
    {
      const NaerConversation *conversation = conversations->pdata[i];

      add (finder, conversation->held, naer_conversation_kind_to_words (conversation->kind, finder->input->language),
           conversation->agreed);
    }
  for (guint i = 0; i < agreements->len; i++)
    {
      const NaerContactAgreement *agreement = agreements->pdata[i];

      add (finder, agreement->agreed_on, tr (finder, N_("Agreed how we keep in contact")), agreement->channel);
    }
}

static const char *
recipient_label (Finder              *finder,
                 const NaerDispatch  *dispatch)
{
  switch (dispatch->to)
    {
    case NAER_RECIPIENT_SICK_LISTER:
      return tr (finder, N_("The plan was given to the sick-lister"));
    case NAER_RECIPIENT_NAV:
      return tr (finder, N_("The plan was sent to Nav"));
    case NAER_RECIPIENT_EMPLOYEE:
      return tr (finder, N_("The plan was given to the employee"));
    case NAER_RECIPIENT_BHT:
      return tr (finder, N_("The plan was given to the occupational health service"));
    case NAER_RECIPIENT_OTHER:
    default:
      return tr (finder, N_("The plan was given to others"));
    }
}

static void
add_plans (Finder *finder)
{
  const GPtrArray *plans = finder->input->employee->plans, *dispatches = finder->input->employee->dispatches;

  for (guint i = 0; i < plans->len; i++)
    {
      const NaerPlan *plan = plans->pdata[i];
      g_autofree char *version = g_strdup_printf (tr (finder, N_("Version %d of the plan finished")), plan->version);

      add (finder, plan->finished, version,
           plan->occasion != NAER_OCCASION_UNKNOWN
             ? naer_plan_occasion_to_words (plan->occasion, finder->input->language)
             : NULL);
    }
  for (guint i = 0; i < dispatches->len; i++)
    {
      const NaerDispatch *dispatch = dispatches->pdata[i];
      g_autofree char *version = dispatch->plan_version > 0
                                   ? g_strdup_printf (tr (finder, N_("Version %d")), dispatch->plan_version)
                                   : NULL;

      add (finder, dispatch->on, recipient_label (finder, dispatch), version);
    }
}

static void
add_meetings (Finder *finder)
{
  static const struct
  {
    const char *called, *requested, *held, *cancelled;
  } titles[] = {
    { N_("Called to dialogue meeting 1"), N_("Asked for dialogue meeting 1"), N_("Dialogue meeting 1 was held"),
      N_("Dialogue meeting 1 was called off") },
    { N_("Called to dialogue meeting 2"), N_("Asked for dialogue meeting 2"), N_("Dialogue meeting 2 was held"),
      N_("Dialogue meeting 2 was called off") },
    { N_("Called to dialogue meeting 3"), N_("Asked for dialogue meeting 3"), N_("Dialogue meeting 3 was held"),
      N_("Dialogue meeting 3 was called off") },
  };
  const GPtrArray *meetings = finder->input->employee->meetings;

  for (guint i = 0; i < meetings->len; i++)
    {
      const NaerMeeting *meeting = meetings->pdata[i];

      add (finder, meeting->called_on, tr (finder, titles[meeting->kind].called), NULL);
      add (finder, meeting->requested_on, tr (finder, titles[meeting->kind].requested), meeting->requested_by);
      add (finder, meeting->held, tr (finder, titles[meeting->kind].held), meeting->closing);
      add (finder, meeting->cancelled, tr (finder, titles[meeting->kind].cancelled), NULL);
    }
}

static void
add_measures (Finder *finder)
{
  const GPtrArray *measures = finder->input->employee->measures;
  const GPtrArray *exceptions = finder->input->employee->exceptions;

  for (guint i = 0; i < measures->len; i++)
    {
      const NaerMeasure *measure = measures->pdata[i];

      add (finder, measure->from, tr (finder, N_("Measure begins")), measure->what);
      if (measure->effect != NAER_EFFECT_UNKNOWN)
        {
          g_autofree char *more = g_strdup_printf ("%s: %s",
                                                   measure->what != NULL ? measure->what : "",
                                                   naer_measure_effect_to_words (measure->effect,
                                                                                 finder->input->language));

          add (finder, measure->evaluate_on, tr (finder, N_("Measure looked at")), more);
        }
    }
  for (guint i = 0; i < exceptions->len; i++)
    {
      const NaerException *exception = exceptions->pdata[i];

      add (finder, exception->contact_on,
           g_str_equal (exception->obligation, "plan") ? tr (finder, N_("Found that a plan is not needed"))
                                                       : tr (finder, N_("Found that it is not needed, with a reason")),
           NULL);
    }
}

static gint
by_day (gconstpointer a,
        gconstpointer b)
{
  const NaerSheetEvent *first = *(const NaerSheetEvent *const *) a, *second = *(const NaerSheetEvent *const *) b;

  return first->on < second->on ? -1 : first->on > second->on;
}

/**
 * naer_sheet_events_find:
 * @input: what a sheet is made from
 *
 * Returns: (transfer full) (element-type NaerSheetEvent): all that was noted from the first day of
 *   the case until today, by day; of all time where there is no case
 */
GPtrArray *
naer_sheet_events_find (const NaerSheetInput *input)
{
  Finder finder = {
    .input = input,
    .events = g_ptr_array_new_with_free_func ((GDestroyNotify) event_free),
    .first = input->timeline != NULL ? input->timeline->absence_case->start : G_MININT32,
  };

  add_absences (&finder);
  add_contacts (&finder);
  add_plans (&finder);
  add_meetings (&finder);
  add_measures (&finder);
  g_ptr_array_sort (finder.events, by_day);
  return finder.events;
}

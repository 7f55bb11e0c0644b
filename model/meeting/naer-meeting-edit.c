/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-edit.h"

#include "facts/naer-change.h"
#include "facts/naer-record-edit.h"
#include "facts/naer-record.h"

#define USUAL_MINUTES 45

/* The calendar that lies on the table in a conversation about a pattern. */
#define CALENDAR_YEARS 3

/* First the leader, then the occupational health service, then both. */
#define LONGEST_COURSE 3

/* Talks further apart than this are no course. */
#define MONTHS_OF_COURSE 12

static void
call (NaerMeeting *meeting,
      NaerRole     role,
      const char  *name)
{
  NaerParticipant *participant = naer_shape_new (&naer_participant_shape);

  participant->role = role;
  participant->name = g_strdup (name);
  g_ptr_array_add (meeting->participants, participant);
}

/**
 * naer_meeting_begin:
 * @facts: the facts
 * @employee: an employee
 * @kind: which meeting
 *
 * Returns: (transfer full): a meeting that is not planned yet, with those who always come. Free it
 *   with naer_record_free().
 */
NaerMeeting *
naer_meeting_begin (const NaerFacts    *facts,
                    const NaerEmployee *employee,
                    NaerMeetingKind     kind)
{
  NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);
  const NaerEmployment *employment = naer_employee_latest_employment (employee);
  const NaerUnit *unit =
    employment != NULL ? naer_facts_find_unit (facts, employment->unit_row_id) : NULL;
  gboolean has_own_leader = unit != NULL && unit->leader != NULL;

  meeting->row_id = naer_row_id_new ();
  meeting->kind = kind;
  meeting->minutes = USUAL_MINUTES;
  meeting->sick_lister = g_strdup (NAER_SICK_LISTER_NOT_ASKED);
  call (meeting, NAER_ROLE_EMPLOYEE, employee->name);
  call (meeting, NAER_ROLE_LEADER, has_own_leader ? unit->leader : facts->employer->leader);
  if (kind != NAER_MEETING_DIALOGUE_1)
    call (meeting, NAER_ROLE_NAV, NULL);
  return meeting;
}

static gboolean
says_something (const NaerTheme *theme)
{
  return theme->shared != NULL || theme->employee != NULL || theme->employer != NULL ||
         theme->sick_lister != NULL || theme->others != NULL;
}

static int
compare_themes (gconstpointer a,
                gconstpointer b)
{
  const NaerTheme *const *first = a, *const *second = b;

  return (int) (*first)->kind - (int) (*second)->kind;
}

static NaerDay
latest_call (const NaerMeeting *meeting)
{
  NaerDay latest = NAER_DAY_NONE;

  for (guint i = 0; i < meeting->participants->len; i++)
    {
      const NaerParticipant *participant = meeting->participants->pdata[i];

      latest = MAX (latest, participant->called_on);
    }
  return latest;
}

/**
 * naer_meeting_settle:
 * @meeting: a meeting
 *
 * Makes what its members say fit together: why Nav is needed belongs to a meeting that says so, the
 * minutes are finished of a meeting that was held; themes stand in their order, none of them empty,
 * and the day of the call is the latest of them.
 */
void
naer_meeting_settle (NaerMeeting *meeting)
{
  for (guint i = meeting->themes->len; i > 0; i--)
    if (!says_something (meeting->themes->pdata[i - 1]))
      g_ptr_array_remove_index (meeting->themes, i - 1);
  g_ptr_array_sort (meeting->themes, compare_themes);
  if (meeting->participants->len > 0)
    meeting->called_on = latest_call (meeting);
  if (meeting->needs_nav != NAER_KNOWN_YES)
    g_clear_pointer (&meeting->nav_why, g_free);
  if (meeting->held == NAER_DAY_NONE)
    meeting->finished = NAER_DAY_NONE;
}

static gboolean
waits_for_something (const NaerWait *wait)
{
  return wait->what != NULL || wait->meanwhile != NULL || wait->from != NAER_DAY_NONE ||
         wait->to != NAER_DAY_NONE;
}

/**
 * naer_meeting_tidy:
 * @meeting: a meeting that is about to be saved
 *
 * Settles it, and takes away what was begun and left empty, and space around texts.
 */
void
naer_meeting_tidy (NaerMeeting *meeting)
{
  naer_record_tidy_texts (NAER_RECORD_MEETING, meeting);
  for (guint i = meeting->waits->len; i > 0; i--)
    if (!waits_for_something (meeting->waits->pdata[i - 1]))
      g_ptr_array_remove_index (meeting->waits, i - 1);
  naer_meeting_settle (meeting);
}

/**
 * naer_meeting_find_theme:
 * @meeting: a meeting
 * @kind: a theme
 *
 * Returns: (transfer none) (nullable): what was said of it
 */
const NaerTheme *
naer_meeting_find_theme (const NaerMeeting *meeting,
                         NaerThemeKind      kind)
{
  for (guint i = 0; i < meeting->themes->len; i++)
    {
      const NaerTheme *theme = meeting->themes->pdata[i];

      if (theme->kind == kind)
        return theme;
    }
  return NULL;
}

/**
 * naer_course_get_holder:
 * @course: which of up to three talks about a pattern; 0 for a talk on its own
 *
 * Returns: who usually leads it: the leader, the occupational health service, then both
 */
NaerHolder
naer_course_get_holder (int course)
{
  static const NaerHolder holders[] = { NAER_HOLDER_LEADER, NAER_HOLDER_LEADER, NAER_HOLDER_BHT,
                                        NAER_HOLDER_BOTH };

  return holders[CLAMP (course, 0, LONGEST_COURSE)];
}

/* The talk that follows those that were held, as long as there is one to come in the course. */
static int
next_of_course (const NaerEmployee *employee,
                NaerDay             today)
{
  const NaerConversation *latest = NULL;

  for (guint i = 0; i < employee->conversations->len; i++)
    {
      const NaerConversation *conversation = employee->conversations->pdata[i];

      if (conversation->kind == NAER_CONVERSATION_PATTERN && conversation->held != NAER_DAY_NONE &&
          (latest == NULL || conversation->held > latest->held))
        latest = conversation;
    }
  if (latest == NULL || latest->course == 0 || latest->course >= LONGEST_COURSE ||
      latest->held < naer_day_add_months (today, -MONTHS_OF_COURSE))
    return 0;
  return latest->course + 1;
}

/**
 * naer_conversation_begin:
 * @employee: an employee
 * @kind: what it is for
 * @today: today
 *
 * A conversation about a pattern goes on with the course that is under way.
 *
 * Returns: (transfer full): a conversation that is held today. Free it with naer_record_free().
 */
NaerConversation *
naer_conversation_begin (const NaerEmployee   *employee,
                         NaerConversationKind  kind,
                         NaerDay               today)
{
  NaerConversation *conversation = naer_record_new (NAER_RECORD_CONVERSATION);

  conversation->row_id = naer_row_id_new ();
  conversation->kind = kind;
  conversation->way = kind == NAER_CONVERSATION_FIRST ? NAER_WAY_PHONE : NAER_WAY_MEETING;
  conversation->held = today;
  if (kind == NAER_CONVERSATION_PATTERN)
    conversation->course = next_of_course (employee, today);
  conversation->holder = naer_course_get_holder (conversation->course);
  naer_conversation_settle (conversation, today);
  return conversation;
}

/**
 * naer_conversation_settle:
 * @conversation: a conversation
 * @today: today
 *
 * Makes what its members say fit together: a course, whoever else leads it and the calendar on the
 * table belong to a conversation about a pattern.
 */
void
naer_conversation_settle (NaerConversation *conversation,
                          NaerDay           today)
{
  if (conversation->kind != NAER_CONVERSATION_PATTERN)
    {
      conversation->holder = NAER_HOLDER_LEADER;
      conversation->course = 0;
      conversation->facts_from = conversation->facts_to = NAER_DAY_NONE;
    }
  else if (conversation->facts_from == NAER_DAY_NONE)
    {
      conversation->facts_from = naer_day_from_ymd (naer_day_get_year (today) - CALENDAR_YEARS + 1, 1, 1);
      conversation->facts_to = today;
    }
}

/**
 * naer_meeting_free:
 * @meeting: (transfer full) (nullable): a meeting
 *
 * Frees it.
 */
void
naer_meeting_free (NaerMeeting *meeting)
{
  naer_record_free (NAER_RECORD_MEETING, meeting);
}

/**
 * naer_conversation_free:
 * @conversation: (transfer full) (nullable): a conversation
 *
 * Frees it.
 */
void
naer_conversation_free (NaerConversation *conversation)
{
  naer_record_free (NAER_RECORD_CONVERSATION, conversation);
}

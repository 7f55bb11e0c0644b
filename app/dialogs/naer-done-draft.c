/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-done-draft.h"

#include "facts/naer-exception-grounds.h"
#include "naer-day-check.h"
#include "naer-i18n.h"

#define BIT(value) (1u << (value))

/* What the law asks for can be noted in these ways; the first is the usual one. */
static const struct
{
  const char *obligation;
  guint choices;
  NaerDoneChoice usual;
} offers[] = {
  { "plan", BIT (NAER_DONE_PLAN_FINISHED) | BIT (NAER_DONE_EXCEPTION), NAER_DONE_PLAN_FINISHED },
  { "plan-to-sick-lister", BIT (NAER_DONE_PLAN_SENT) | BIT (NAER_DONE_EXCEPTION),
    NAER_DONE_PLAN_SENT },
  { "plan-before-nav", BIT (NAER_DONE_PLAN_SENT), NAER_DONE_PLAN_SENT },
  { "dialogue-1",
    BIT (NAER_DONE_MEETING_PLANNED) | BIT (NAER_DONE_MEETING_HELD) |
      BIT (NAER_DONE_MEETING_WANTED) | BIT (NAER_DONE_MEETING_CANCELLED) |
      BIT (NAER_DONE_EXCEPTION),
    NAER_DONE_MEETING_PLANNED },
  { "dialogue-2",
    BIT (NAER_DONE_MEETING_PLANNED) | BIT (NAER_DONE_MEETING_HELD) |
      BIT (NAER_DONE_MEETING_CANCELLED) | BIT (NAER_DONE_EXCEPTION),
    NAER_DONE_MEETING_PLANNED },
  { "activity", BIT (NAER_DONE_ACTIVITY) | BIT (NAER_DONE_EXCEPTION), NAER_DONE_ACTIVITY },
  { "nav-need", BIT (NAER_DONE_NAV_ANSWERED), NAER_DONE_NAV_ANSWERED },
  { "max-date", BIT (NAER_DONE_NAV_DATE), NAER_DONE_NAV_DATE },
};

static const guint uses[NAER_N_DONE_CHOICES] = {
  [NAER_DONE_PLAN_FINISHED] = BIT (NAER_DONE_FIELD_ON) | BIT (NAER_DONE_FIELD_PARTICIPATED),
  [NAER_DONE_PLAN_SENT] = BIT (NAER_DONE_FIELD_ON) | BIT (NAER_DONE_FIELD_RECIPIENT) |
                          BIT (NAER_DONE_FIELD_WAY) | BIT (NAER_DONE_FIELD_INFORMED),
  [NAER_DONE_MEETING_PLANNED] = BIT (NAER_DONE_FIELD_ON) | BIT (NAER_DONE_FIELD_CALLED_ON),
  [NAER_DONE_MEETING_HELD] = BIT (NAER_DONE_FIELD_ON) | BIT (NAER_DONE_FIELD_NEXT_TALK),
  [NAER_DONE_MEETING_WANTED] = BIT (NAER_DONE_FIELD_USEFUL_TO),
  [NAER_DONE_MEETING_CANCELLED] = BIT (NAER_DONE_FIELD_ON),
  [NAER_DONE_ACTIVITY] = BIT (NAER_DONE_FIELD_ACTIVITY) | BIT (NAER_DONE_FIELD_ON) |
                         BIT (NAER_DONE_FIELD_UNTIL),
  [NAER_DONE_NAV_ANSWERED] = BIT (NAER_DONE_FIELD_ON),
  [NAER_DONE_NAV_DATE] = BIT (NAER_DONE_FIELD_ON),
  [NAER_DONE_EXCEPTION] = BIT (NAER_DONE_FIELD_GROUND) | BIT (NAER_DONE_FIELD_CONTACT_ON),
};

/**
 * naer_done_draft_new:
 * @obligation: id of an obligation
 * @employee: the employee
 * @case_start: first day of the case
 * @today: today
 *
 * Returns: (transfer full) (nullable): a draft of what is usually noted of it, %NULL for an
 *   obligation of which nothing is noted this way
 */
NaerDoneDraft *
naer_done_draft_new (const char         *obligation,
                     const NaerEmployee *employee,
                     NaerDay             case_start,
                     NaerDay             today)
{
  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    if (g_str_equal (offers[i].obligation, obligation))
      {
        NaerDoneDraft *draft = g_new0 (NaerDoneDraft, 1);

        draft->obligation = g_strdup (obligation);
        draft->span = naer_case_span_find (employee, case_start, today);
        draft->recipient = g_str_equal (obligation, "plan-before-nav") ? NAER_RECIPIENT_NAV
                                                                       : NAER_RECIPIENT_SICK_LISTER;
        draft->way = "with-employee";
        draft->activity = "graded";
        naer_done_draft_choose (draft, employee, offers[i].usual, today);
        return draft;
      }
  return NULL;
}

/**
 * naer_done_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_done_draft_free (NaerDoneDraft *draft)
{
  if (draft == NULL)
    return;
  g_free (draft->obligation);
  g_free (draft);
}

/**
 * naer_done_draft_get_meeting_kind:
 * @draft: a draft
 *
 * Returns: the kind of meeting that its obligation is about
 */
NaerMeetingKind
naer_done_draft_get_meeting_kind (const NaerDoneDraft *draft)
{
  gboolean is_nav = g_str_equal (draft->obligation, "dialogue-2");

  return is_nav ? NAER_MEETING_DIALOGUE_2 : NAER_MEETING_DIALOGUE_1;
}

static const NaerMeeting *
find_meeting (const NaerDoneDraft *draft,
              const NaerEmployee  *employee)
{
  return naer_case_span_find_meeting (draft->span, employee,
                                      naer_done_draft_get_meeting_kind (draft));
}

/**
 * naer_done_draft_offers:
 * @draft: a draft
 * @employee: the employee
 * @choice: a choice
 *
 * Returns: whether it can be noted; only a meeting that is planned can be cancelled
 */
gboolean
naer_done_draft_offers (const NaerDoneDraft *draft,
                        const NaerEmployee  *employee,
                        NaerDoneChoice       choice)
{
  const NaerMeeting *meeting;

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    if (g_str_equal (offers[i].obligation, draft->obligation) &&
        (offers[i].choices & BIT (choice)) == 0)
      return FALSE;
  if (choice != NAER_DONE_MEETING_CANCELLED)
    return TRUE;
  meeting = find_meeting (draft, employee);
  return meeting != NULL && meeting->planned != NAER_DAY_NONE;
}

/**
 * naer_done_draft_uses:
 * @draft: a draft
 * @field: a field
 *
 * Returns: whether the form has it for what is chosen
 */
gboolean
naer_done_draft_uses (const NaerDoneDraft *draft,
                      NaerDoneField        field)
{
  if (field == NAER_DONE_FIELD_NEW_DATE)
    return draft->choice == NAER_DONE_EXCEPTION &&
           g_strcmp0 (draft->ground, "not-meaningful-now") == 0;
  if (field == NAER_DONE_FIELD_INFORMED && draft->recipient == NAER_RECIPIENT_EMPLOYEE)
    return FALSE;
  return (uses[draft->choice] & BIT (field)) != 0;
}

static void
take_meeting (NaerDoneDraft      *draft,
              const NaerEmployee *employee,
              NaerDay             today)
{
  const NaerMeeting *meeting = find_meeting (draft, employee);
  NaerDay planned = meeting != NULL ? meeting->planned : NAER_DAY_NONE;

  if (draft->choice == NAER_DONE_MEETING_PLANNED)
    draft->on = planned;
  else if (draft->choice == NAER_DONE_MEETING_HELD && planned != NAER_DAY_NONE && planned <= today)
    draft->on = planned;
  draft->called_on = meeting != NULL ? meeting->called_on : NAER_DAY_NONE;
  draft->useful_to = meeting != NULL ? meeting->useful_to : 0;
}

static void
take_exception (NaerDoneDraft      *draft,
                const NaerEmployee *employee)
{
  const char *const *grounds = naer_exception_grounds (draft->obligation);
  const NaerException *exception = naer_case_span_find_exception (draft->span, employee,
                                                                  draft->obligation);

  draft->ground = grounds[0] != NULL && grounds[1] == NULL ? grounds[0] : NULL;
  if (exception == NULL)
    return;
  for (guint i = 0; grounds[i] != NULL; i++)
    if (g_strcmp0 (grounds[i], exception->ground) == 0)
      draft->ground = grounds[i];
  draft->contact_on = exception->contact_on;
  draft->new_date = exception->new_date;
}

/**
 * naer_done_draft_choose:
 * @draft: a draft
 * @employee: the employee
 * @choice: what is noted
 * @today: today
 *
 * Chooses, and begins with what is there already.
 */
void
naer_done_draft_choose (NaerDoneDraft      *draft,
                        const NaerEmployee *employee,
                        NaerDoneChoice      choice,
                        NaerDay             today)
{
  gboolean open_day = choice == NAER_DONE_ACTIVITY || choice == NAER_DONE_NAV_DATE;

  draft->choice = choice;
  draft->on = open_day ? NAER_DAY_NONE : today;
  if (choice == NAER_DONE_NAV_DATE && employee->nav_last_sick_pay_case_start == draft->span.start)
    draft->on = employee->nav_last_sick_pay_day;
  if (choice >= NAER_DONE_MEETING_PLANNED && choice <= NAER_DONE_MEETING_CANCELLED)
    take_meeting (draft, employee, today);
  if (choice == NAER_DONE_EXCEPTION)
    take_exception (draft, employee);
}

static void
check_in_case (const NaerDoneDraft *draft,
               NaerFeedback        *feedback,
               NaerDoneField        field,
               NaerDay              day)
{
  g_autofree char *start = NULL;
  gboolean early = day < draft->span.start;

  if (!naer_day_is_valid (day))
    return;
  if (!early && (draft->span.next_start == NAER_DAY_NONE || day < draft->span.next_start))
    return;
  start = naer_i18n_day (early ? draft->span.start : draft->span.next_start, NAER_DAY_STYLE_FULL);
  naer_feedback_take (feedback, field, NAER_FEEDBACK_WRONG,
                      g_strdup_printf (early ? _("This absence began on %s.")
                                             : _("Another absence began on %s."), start));
}

static const char *
ask_for_day (NaerDoneChoice choice)
{
  switch (choice)
    {
    case NAER_DONE_PLAN_FINISHED:
      return _("Write when the plan was finished.");
    case NAER_DONE_PLAN_SENT:
      return _("Write when the plan was sent.");
    case NAER_DONE_MEETING_PLANNED:
      return _("Write when the meeting is.");
    case NAER_DONE_MEETING_HELD:
      return _("Write when the meeting was held.");
    case NAER_DONE_ACTIVITY:
      return _("Write when it began.");
    case NAER_DONE_NAV_DATE:
      return _("Write the day that Nav gave.");
    case NAER_DONE_MEETING_WANTED:
    case NAER_DONE_MEETING_CANCELLED:
    case NAER_DONE_NAV_ANSWERED:
    case NAER_DONE_EXCEPTION:
    default:
      return _("Write the day.");
    }
}

static gboolean
has_happened (NaerDoneChoice choice)
{
  return choice != NAER_DONE_MEETING_PLANNED && choice != NAER_DONE_ACTIVITY &&
         choice != NAER_DONE_NAV_DATE;
}

static void
check_day (const NaerDoneDraft *draft,
           NaerFeedback        *feedback,
           NaerDay              today)
{
  if (!naer_day_check_written (feedback, NAER_DONE_FIELD_ON, draft->on,
                               ask_for_day (draft->choice)))
    return;
  if (has_happened (draft->choice))
    naer_day_check_not_after (feedback, NAER_DONE_FIELD_ON, draft->on, today,
                              _("This day has not come yet."));
  if (draft->choice != NAER_DONE_ACTIVITY && draft->choice != NAER_DONE_NAV_DATE)
    check_in_case (draft, feedback, NAER_DONE_FIELD_ON, draft->on);
  if (draft->choice == NAER_DONE_MEETING_PLANNED && draft->on < today)
    naer_feedback_add (feedback, NAER_DONE_FIELD_ON, NAER_FEEDBACK_NOTE,
                       _("This day has passed. Was the meeting held?"));
}

static void
check_meeting (const NaerDoneDraft *draft,
               NaerFeedback        *feedback,
               NaerDay              today)
{
  if (draft->choice == NAER_DONE_MEETING_WANTED && draft->useful_to == 0)
    naer_feedback_add (feedback, NAER_DONE_FIELD_USEFUL_TO, NAER_FEEDBACK_MISSING,
                       _("Choose who wants a meeting."));
  if (naer_done_draft_uses (draft, NAER_DONE_FIELD_CALLED_ON) &&
      naer_day_check_written (feedback, NAER_DONE_FIELD_CALLED_ON, draft->called_on, NULL) &&
      naer_day_check_not_after (feedback, NAER_DONE_FIELD_CALLED_ON, draft->called_on, today,
                                _("This day has not come yet.")) &&
      naer_day_is_valid (draft->on))
    naer_day_check_not_after (feedback, NAER_DONE_FIELD_CALLED_ON, draft->called_on, draft->on,
                              _("The invitation comes before the meeting."));
  if (!naer_done_draft_uses (draft, NAER_DONE_FIELD_NEXT_TALK))
    return;
  if (!naer_day_check_written (feedback, NAER_DONE_FIELD_NEXT_TALK, draft->next_talk, NULL))
    {
      if (draft->next_talk == NAER_DAY_NONE)
        naer_feedback_add (feedback, NAER_DONE_FIELD_NEXT_TALK, NAER_FEEDBACK_NOTE,
                           _("When do you talk next? A date makes it easier for both."));
    }
  else if (naer_day_is_valid (draft->on) && draft->next_talk <= draft->on)
    naer_feedback_add (feedback, NAER_DONE_FIELD_NEXT_TALK, NAER_FEEDBACK_WRONG,
                       _("The next talk is after this meeting."));
}

static const char *
explain_refusal (const char *obligation)
{
  if (g_str_equal (obligation, "dialogue-1"))
    return _("That nothing can be adapted is not a ground for leaving out the meeting. It is in "
             "the meeting that you find out together, and the sick-lister can help. What was "
             "considered stands in the plan.");
  return _("That nothing can be adapted is not a ground for leaving out the plan. The plan is "
           "where it stands what you considered together, and why it did not fit. It can be short.");
}

static void
check_ground (const NaerDoneDraft *draft,
              NaerFeedback        *feedback)
{
  const char *const *grounds = naer_exception_grounds (draft->obligation);

  if (draft->ground == NULL)
    naer_feedback_add (feedback, NAER_DONE_FIELD_GROUND, NAER_FEEDBACK_MISSING,
                       _("Choose the ground."));
  else if (!g_strv_contains (grounds, draft->ground))
    naer_feedback_add (feedback, NAER_DONE_FIELD_GROUND, NAER_FEEDBACK_WRONG,
                       explain_refusal (draft->obligation));
  else if (g_str_equal (draft->ground, "other-concrete"))
    naer_feedback_add (feedback, NAER_DONE_FIELD_GROUND, NAER_FEEDBACK_NOTE,
                       _("It has to be obvious that a plan is unnecessary. Be ready to explain "
                         "why."));
}

static void
check_exception (const NaerDoneDraft *draft,
                 NaerFeedback        *feedback,
                 NaerDay              today)
{
  check_ground (draft, feedback);
  if (naer_day_check_written (feedback, NAER_DONE_FIELD_CONTACT_ON, draft->contact_on,
                              _("Write when you talked about it.")))
    {
      naer_day_check_not_after (feedback, NAER_DONE_FIELD_CONTACT_ON, draft->contact_on, today,
                                _("This day has not come yet."));
      check_in_case (draft, feedback, NAER_DONE_FIELD_CONTACT_ON, draft->contact_on);
    }
  if (!naer_done_draft_uses (draft, NAER_DONE_FIELD_NEW_DATE))
    return;
  if (naer_day_check_written (feedback, NAER_DONE_FIELD_NEW_DATE, draft->new_date,
                              _("Write when you take it up again.")) &&
      naer_day_is_valid (draft->contact_on) && draft->new_date <= draft->contact_on)
    naer_feedback_add (feedback, NAER_DONE_FIELD_NEW_DATE, NAER_FEEDBACK_WRONG,
                       _("The new date is after you talked about it."));
}

static void
note_missing_plan (const NaerDoneDraft *draft,
                   const NaerEmployee  *employee,
                   NaerFeedback        *feedback)
{
  if (naer_case_span_find_plan (draft->span, employee, TRUE) == NULL)
    naer_feedback_add (feedback, NAER_DONE_FIELD_ON, NAER_FEEDBACK_NOTE,
                       _("No finished plan is noted here yet. Note that too."));
}

/**
 * naer_done_draft_check:
 * @draft: a draft
 * @employee: the employee
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it. That no accommodation is possible is refused
 *   as an exception from plan and dialogue meeting, and explained (aml § 4-6).
 */
NaerFeedback *
naer_done_draft_check (const NaerDoneDraft *draft,
                       const NaerEmployee  *employee,
                       NaerDay              today)
{
  NaerFeedback *feedback = naer_feedback_new ();

  if (draft->choice == NAER_DONE_EXCEPTION)
    check_exception (draft, feedback, today);
  if (naer_done_draft_uses (draft, NAER_DONE_FIELD_ON))
    check_day (draft, feedback, today);
  check_meeting (draft, feedback, today);
  if (draft->choice == NAER_DONE_PLAN_SENT)
    note_missing_plan (draft, employee, feedback);
  if (naer_done_draft_uses (draft, NAER_DONE_FIELD_UNTIL) &&
      naer_day_check_written (feedback, NAER_DONE_FIELD_UNTIL, draft->until, NULL))
    naer_day_check_order (feedback, NAER_DONE_FIELD_UNTIL, draft->on, draft->until);
  return feedback;
}

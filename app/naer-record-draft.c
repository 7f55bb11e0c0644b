/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-record-draft.h"

#include "facts/naer-exception-grounds.h"
#include "naer-i18n.h"
#include "naer-record-words.h"

static const char *const activity_kinds[NAER_N_ACTIVITIES] = { "graded", "other-tasks", "measure", "training" };

static const struct
{
  const char *obligation;
  const char *title;
  NaerOutcome outcomes[2];
  guint n_outcomes;
} forms[] = {
  { "plan", N_("Follow-Up Plan"), { NAER_OUTCOME_PLAN_FINISHED }, 1 },
  { "plan-to-sick-lister", N_("Plan to the Sick-Lister"), { NAER_OUTCOME_SENT }, 1 },
  { "plan-before-nav", N_("Plan to Nav"), { NAER_OUTCOME_SENT }, 1 },
  { "dialogue-1", N_("Dialogue Meeting"), { NAER_OUTCOME_MEETING_PLANNED, NAER_OUTCOME_MEETING_HELD }, 2 },
  { "dialogue-2", N_("Nav’s Dialogue Meeting"), { NAER_OUTCOME_MEETING_PLANNED, NAER_OUTCOME_MEETING_HELD }, 2 },
  { "activity", N_("Work-Related Activity"), { NAER_OUTCOME_ACTIVITY }, 1 },
  { "nav-need", N_("Answer to Nav"), { NAER_OUTCOME_ANSWERED }, 1 },
};

static int
find_form (const char *obligation)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].obligation, obligation))
      return i;
  return 0;
}

/**
 * naer_outcomes_of:
 * @obligation: id of an obligation
 *
 * Returns: (transfer full) (element-type NaerOutcome): what can be noted of it
 */
GArray *
naer_outcomes_of (const char *obligation)
{
  GArray *outcomes = g_array_new (FALSE, FALSE, sizeof (NaerOutcome));
  int form = find_form (obligation);
  const NaerOutcome exception = NAER_OUTCOME_EXCEPTION;

  g_array_append_vals (outcomes, forms[form].outcomes, forms[form].n_outcomes);
  if (naer_exception_grounds (obligation)[0] != NULL)
    g_array_append_val (outcomes, exception);
  return outcomes;
}

/**
 * naer_grounds_of:
 * @obligation: id of an obligation
 *
 * The grounds that are offered. That nothing can be adapted is offered too, so that it can be
 * explained why it is none (aml § 4-6).
 *
 * Returns: (transfer full) (element-type utf8): codes of grounds
 */
GPtrArray *
naer_grounds_of (const char *obligation)
{
  const char *const *grounds = naer_exception_grounds (obligation);
  GPtrArray *offered = g_ptr_array_new ();

  for (guint i = 0; grounds[i] != NULL; i++)
    g_ptr_array_add (offered, (char *) grounds[i]);
  if (g_str_equal (obligation, "plan") || g_str_equal (obligation, "dialogue-1"))
    g_ptr_array_add (offered, (char *) NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE);
  return offered;
}

/**
 * naer_obligation_get_form_title:
 * @obligation: id of an obligation
 *
 * Returns: (transfer none): title of the form
 */
const char *
naer_obligation_get_form_title (const char *obligation)
{
  return _(forms[find_form (obligation)].title);
}

/**
 * naer_outcome_get_label:
 * @outcome: an outcome
 *
 * Returns: (transfer none): what has happened
 */
const char *
naer_outcome_get_label (NaerOutcome outcome)
{
  switch (outcome)
    {
    case NAER_OUTCOME_PLAN_FINISHED:
      return _("The plan is finished");
    case NAER_OUTCOME_SENT:
      return _("The plan is sent");
    case NAER_OUTCOME_MEETING_PLANNED:
      return _("The meeting is planned");
    case NAER_OUTCOME_MEETING_HELD:
      return _("The meeting is held");
    case NAER_OUTCOME_ACTIVITY:
      return _("Activity has begun");
    case NAER_OUTCOME_ANSWERED:
      return _("Nav has been answered");
    case NAER_OUTCOME_EXCEPTION:
    default:
      return _("It is not needed now");
    }
}

/**
 * naer_outcome_get_date_label:
 * @outcome: an outcome
 *
 * Returns: (transfer none): what its date is
 */
const char *
naer_outcome_get_date_label (NaerOutcome outcome)
{
  switch (outcome)
    {
    case NAER_OUTCOME_PLAN_FINISHED:
      return _("Finished on");
    case NAER_OUTCOME_SENT:
      return _("Sent on");
    case NAER_OUTCOME_MEETING_PLANNED:
      return _("Planned for");
    case NAER_OUTCOME_MEETING_HELD:
      return _("Held on");
    case NAER_OUTCOME_ACTIVITY:
      return _("From");
    case NAER_OUTCOME_ANSWERED:
      return _("Answered on");
    case NAER_OUTCOME_EXCEPTION:
    default:
      return _("When you talked about it");
    }
}

/**
 * naer_ground_get_label:
 * @ground: code of a ground
 *
 * Returns: (transfer none): the ground in plain words
 */
const char *
naer_ground_get_label (const char *ground)
{
  static const struct
  {
    const char *code;
    const char *label;
  } labels[] = {
    { "returns-without-accommodation", N_("Back soon, without adaptation") },
    { "too-ill-to-return", N_("Too ill to return") },
    { "employment-ends", N_("The employment ends") },
    { "cannot-be-reached", N_("Cannot be reached, after real attempts") },
    { "other-concrete", N_("Another concrete ground; it must hold") },
    { "back-soon", N_("Back soon, without measures") },
    { "measures-work-back-soon", N_("Measures work, and back soon") },
    { "not-meaningful-now", N_("Not meaningful now, on a later date") },
    { "medical", N_("Medical grounds, from the sick-lister") },
    { "decided-by-nav", N_("Nav has decided it") },
    { NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE, N_("No adaptation is possible") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_strcmp0 (labels[i].code, ground) == 0)
      return _(labels[i].label);
  return ground;
}

/**
 * naer_activity_choice_get_label:
 * @activity: which activity, below %NAER_N_ACTIVITIES
 *
 * Returns: (transfer none): its name
 */
const char *
naer_activity_choice_get_label (guint activity)
{
  g_return_val_if_fail (activity < NAER_N_ACTIVITIES, NULL);

  return naer_activity_get_label (activity_kinds[activity]);
}

static void
add_change (GPtrArray          *changes,
            NaerRecordType      type,
            const NaerEmployee *employee,
            gconstpointer       before,
            gpointer            after)
{
  if (before == NULL)
    naer_record_set_row (after, naer_row_id_new ());
  g_ptr_array_add (changes, naer_change_new (type, employee->row_id, before, after));
  naer_record_free (type, after);
}

/* A plan that was begun is the one that is finished; else a new version is. */
static void
finish_plan (const NaerRecordDraft *draft,
             const NaerEmployee    *employee,
             GPtrArray             *changes)
{
  NaerPlanFact *begun = NULL, *plan;
  int version = 0;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      NaerPlanFact *one = employee->plans->pdata[i];

      version = MAX (version, one->version);
      if (one->finished == NAER_DAY_NONE)
        begun = one;
    }
  plan = begun != NULL ? naer_record_copy (NAER_RECORD_PLAN, begun) : naer_record_new (NAER_RECORD_PLAN);
  if (begun == NULL)
    {
      plan->version = version + 1;
      plan->started = draft->on;
    }
  plan->finished = draft->on;
  plan->contributed = draft->together ? NAER_KNOWN_YES : NAER_KNOWN_NO;
  add_change (changes, NAER_RECORD_PLAN, employee, begun, plan);
}

static void
send_plan (const NaerRecordDraft *draft,
           const NaerEmployee    *employee,
           GPtrArray             *changes)
{
  NaerDispatch *dispatch = naer_record_new (NAER_RECORD_DISPATCH);

  for (guint i = 0; i < employee->plans->len; i++)
    dispatch->plan_version = MAX (dispatch->plan_version,
                                  ((NaerPlanFact *) employee->plans->pdata[i])->version);
  dispatch->plan_version = MAX (dispatch->plan_version, 1);
  dispatch->to = g_str_equal (draft->obligation, "plan-before-nav") ? NAER_RECIPIENT_NAV
                                                                     : NAER_RECIPIENT_SICK_LISTER;
  dispatch->on = draft->on;
  if (draft->way != NULL && draft->way[0] != '\0')
    dispatch->way = g_strdup (draft->way);
  add_change (changes, NAER_RECORD_DISPATCH, employee, NULL, dispatch);
}

/* The appointment that is not yet held or cancelled is the one that is moved or held. */
static void
note_meeting (const NaerRecordDraft *draft,
              const NaerEmployee    *employee,
              GPtrArray             *changes)
{
  NaerMeetingKind kind = g_str_equal (draft->obligation, "dialogue-2") ? NAER_MEETING_DIALOGUE_2
                                                                        : NAER_MEETING_DIALOGUE_1;
  NaerMeeting *open = NULL, *meeting;

  for (guint i = 0; i < employee->meetings->len; i++)
    {
      NaerMeeting *one = employee->meetings->pdata[i];

      if (one->kind == kind && one->held == NAER_DAY_NONE && one->cancelled == NAER_DAY_NONE)
        open = one;
    }
  meeting = open != NULL ? naer_record_copy (NAER_RECORD_MEETING, open)
                         : naer_record_new (NAER_RECORD_MEETING);
  meeting->kind = kind;
  if (draft->outcome == NAER_OUTCOME_MEETING_PLANNED)
    meeting->planned = draft->on;
  else
    {
      meeting->held = draft->on;
      meeting->next_talk = draft->next;
    }
  add_change (changes, NAER_RECORD_MEETING, employee, open, meeting);
}

static void
note_activity (const NaerRecordDraft *draft,
               const NaerEmployee    *employee,
               GPtrArray             *changes)
{
  NaerActivity *activity = naer_record_new (NAER_RECORD_ACTIVITY);

  activity->kind = g_strdup (activity_kinds[MIN (draft->activity, NAER_N_ACTIVITIES - 1)]);
  activity->from = draft->on;
  add_change (changes, NAER_RECORD_ACTIVITY, employee, NULL, activity);
}

static void
note_answer (const NaerRecordDraft *draft,
             const NaerEmployee    *employee,
             GPtrArray             *changes)
{
  g_autoptr (NaerEmployee) after = naer_employee_copy (employee);

  after->nav_need_answer_on = draft->on;
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, employee, after));
}

static void
note_exception (const NaerRecordDraft *draft,
                const NaerEmployee    *employee,
                GPtrArray             *changes)
{
  NaerException *exception = naer_record_new (NAER_RECORD_EXCEPTION);

  exception->obligation = g_strdup (draft->obligation);
  exception->ground = g_strdup (draft->ground);
  exception->contact_on = draft->on;
  exception->new_date = draft->next;
  add_change (changes, NAER_RECORD_EXCEPTION, employee, NULL, exception);
}

/**
 * naer_record_draft_make_changes:
 * @draft: a form that was filled in
 * @employee: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): what it changes
 */
GPtrArray *
naer_record_draft_make_changes (const NaerRecordDraft *draft,
                                const NaerEmployee    *employee)
{
  GPtrArray *changes = naer_changes_new ();

  switch (draft->outcome)
    {
    case NAER_OUTCOME_PLAN_FINISHED:
      finish_plan (draft, employee, changes);
      break;
    case NAER_OUTCOME_SENT:
      send_plan (draft, employee, changes);
      break;
    case NAER_OUTCOME_MEETING_PLANNED:
    case NAER_OUTCOME_MEETING_HELD:
      note_meeting (draft, employee, changes);
      break;
    case NAER_OUTCOME_ACTIVITY:
      note_activity (draft, employee, changes);
      break;
    case NAER_OUTCOME_ANSWERED:
      note_answer (draft, employee, changes);
      break;
    case NAER_OUTCOME_EXCEPTION:
    default:
      note_exception (draft, employee, changes);
      break;
    }
  return changes;
}

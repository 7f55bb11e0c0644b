/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-words.h"
#include "naer-sheet-private.h"
#include "plan/naer-measure.h"

/* The minutes of a dialogue meeting, and the request for an earlier one of Nav’s. */

#define TEXT_LINES 3
#define THEME_LINES 2

static const double who_shares[] = { 0.34, 0.44, 0.22 };
static const double wait_shares[] = { 0.28, 0.36, 0.36 };

static const NaerMeeting *
meeting_of (const NaerSheetInput *input)
{
  static const NaerMeeting nothing = { .shared_consent = NAER_KNOWN_UNKNOWN, .plan_with_doctor = NAER_KNOWN_UNKNOWN,
                                       .needs_nav = NAER_KNOWN_UNKNOWN, .heard = NAER_KNOWN_UNKNOWN,
                                       .plan_updated = NAER_KNOWN_UNKNOWN };

  return input->meeting != NULL ? input->meeting : &nothing;
}

static void
add_head (NaerDocument         *document,
          const NaerSheetInput *input)
{
  const NaerMeeting *meeting = meeting_of (input);
  NaerDay on = meeting->held != NAER_DAY_NONE ? meeting->held : meeting->planned;
  g_autofree char *day = naer_sheet_day (on, input->language), *when = NULL;

  when = g_strdup (day);
  if (day != NULL && meeting->starts_at > 0)
    {
      g_autofree char *clock = naer_clock_to_words (meeting->starts_at);

      g_free (when);
      when = g_strdup_printf (naer_sheet_tr (document, N_("%s at %s")), day, clock);
    }
  naer_document_section (document, NULL, 0);
  naer_sheet_pair (document, N_("When"), when, input->blank);
  naer_sheet_pair (document, N_("Where"), meeting->place, input->blank);
  naer_sheet_pair (document, N_("How"),
                   meeting->form != NAER_FORM_UNKNOWN ? naer_meeting_form_to_words (meeting->form, input->language) : NULL,
                   input->blank);
  naer_sheet_pair (document, N_("Why"), meeting->purpose, input->blank);
  naer_sheet_pair (document, N_("Shared beforehand"), meeting->shared_before, FALSE);
}

static void
add_who (NaerDocument         *document,
         const NaerSheetInput *input)
{
  const GPtrArray *participants = meeting_of (input)->participants;
  const char *headings[] = { naer_sheet_tr (document, N_("From")), naer_sheet_tr (document, N_("Who")),
                             naer_sheet_tr (document, N_("Was there")), NULL };
  const char *empty[G_N_ELEMENTS (who_shares)] = { NULL };

  if ((participants == NULL || participants->len == 0) && !input->blank)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("Who was there")), 0);
  naer_document_table (document, headings, who_shares);
  for (guint i = 0; participants != NULL && i < participants->len; i++)
    {
      const NaerParticipant *participant = participants->pdata[i];
      const char *cells[] = { naer_role_to_words (participant->role, input->language), participant->name,
                              naer_sheet_known (participant->attended, input->language) };

      naer_document_row (document, cells);
    }
  for (guint i = 0; input->blank && i < 4; i++)
    naer_document_row (document, empty);
}

/* One note where all agree, and what each said where views differ. */
static void
add_theme (NaerDocument         *document,
           const NaerSheetInput *input,
           const NaerTheme      *theme)
{
  naer_document_heading (document, naer_theme_to_words (theme->kind, input->language));
  if (naer_sheet_is_written (theme->shared))
    naer_document_paragraph (document, theme->shared);
  naer_sheet_pair (document, N_("The employee"), theme->employee, FALSE);
  naer_sheet_pair (document, N_("The workplace"), theme->employer, FALSE);
  naer_sheet_pair (document, N_("The sick-lister"), theme->sick_lister, FALSE);
  naer_sheet_pair (document, N_("Others"), theme->others, FALSE);
}

static gboolean
says_something (const NaerTheme *theme)
{
  return naer_sheet_is_written (theme->shared) || naer_sheet_is_written (theme->employee) ||
         naer_sheet_is_written (theme->employer) || naer_sheet_is_written (theme->sick_lister) ||
         naer_sheet_is_written (theme->others);
}

static void
add_waits (NaerDocument         *document,
           const NaerSheetInput *input)
{
  const GPtrArray *waits = meeting_of (input)->waits;
  const char *headings[] = { naer_sheet_tr (document, N_("When")), naer_sheet_tr (document, N_("Waiting for")),
                             naer_sheet_tr (document, N_("At work meanwhile")), NULL };

  if (waits == NULL || waits->len == 0)
    return;
  naer_document_table (document, headings, wait_shares);
  for (guint i = 0; i < waits->len; i++)
    {
      const NaerWait *wait = waits->pdata[i];
      g_autofree char *when = naer_sheet_from_to (wait->from, wait->to, input->language);
      const char *cells[] = { when, wait->what,
                              naer_sheet_is_written (wait->meanwhile)
                                ? wait->meanwhile
                                : naer_sheet_tr (document, N_("Nothing is planned yet")) };

      naer_document_row (document, cells);
    }
}

static void
add_main_part (NaerDocument         *document,
               const NaerSheetInput *input)
{
  const NaerMeeting *meeting = meeting_of (input);

  naer_document_section (document, naer_sheet_tr (document, N_("What we talked about")), 0);
  naer_sheet_text (document, N_("Opening"), meeting->opening, TEXT_LINES, input->blank);
  for (guint i = 0; meeting->themes != NULL && i < meeting->themes->len; i++)
    if (says_something (meeting->themes->pdata[i]))
      add_theme (document, input, meeting->themes->pdata[i]);
  add_waits (document, input);
  for (guint theme = 0; input->blank && theme < NAER_N_THEMES; theme++)
    {
      naer_document_heading (document, naer_theme_to_words (theme, input->language));
      naer_document_writing (document, THEME_LINES);
    }
}

static gboolean
is_of_meeting (const NaerMeasure *measure,
               const NaerMeeting *meeting)
{
  return (measure->status == NAER_MEASURE_AGREED || measure->status == NAER_MEASURE_RUNNING) &&
         (measure->to == NAER_DAY_NONE || meeting->held == NAER_DAY_NONE || measure->to >= meeting->held);
}

static void
add_agreed (NaerDocument         *document,
            const NaerSheetInput *input)
{
  const NaerMeeting *meeting = meeting_of (input);
  g_autoptr (GPtrArray) agreed = g_ptr_array_new ();

  for (guint i = 0; !input->blank && i < input->employee->measures->len; i++)
    if (is_of_meeting (input->employee->measures->pdata[i], meeting))
      g_ptr_array_add (agreed, input->employee->measures->pdata[i]);
  naer_document_section (document, naer_sheet_tr (document, N_("What we agreed on")), 0);
  naer_sheet_text (document, NULL, meeting->closing, TEXT_LINES, input->blank);
  if (agreed->len == 0 && !naer_sheet_is_written (meeting->closing) && !input->blank)
    naer_sheet_say (document, N_("No measures are agreed so far."));
  naer_sheet_measures (document, agreed, input->blank);
}

static void
add_after (NaerDocument         *document,
           const NaerSheetInput *input)
{
  const NaerMeeting *meeting = meeting_of (input);
  g_autofree char *now = naer_sheet_per_cent (meeting->grade_now, input->language);
  g_autofree char *after = naer_sheet_per_cent (meeting->grade_after, input->language);
  const char *needs_nav = naer_sheet_is_written (meeting->nav_why)
                            ? meeting->nav_why
                            : naer_sheet_known (meeting->needs_nav, input->language);

  naer_document_section (document, naer_sheet_tr (document, N_("The way on")), 0);
  naer_sheet_pair (document, N_("Grade now"), now, input->blank);
  naer_sheet_pair (document, N_("Grade after this"), after, input->blank);
  naer_sheet_pair (document, N_("Not agreed on yet"), meeting->unresolved, input->blank);
  naer_sheet_pair (document, N_("The employee’s view"), meeting->unresolved_employee, FALSE);
  naer_sheet_pair (document, N_("The workplace’s view"), meeting->unresolved_employer, FALSE);
  naer_sheet_pair (document, N_("Help from Nav"), needs_nav, input->blank);
  naer_sheet_pair (document, N_("Help from others"), meeting->needs_others, input->blank);
  naer_sheet_pair (document, N_("Everyone was heard"), naer_sheet_known (meeting->heard, input->language), input->blank);
  naer_sheet_pair_day (document, N_("Next talk"), meeting->next_talk, input->blank);
  naer_sheet_pair (document, N_("The plan is updated"), naer_sheet_known (meeting->plan_updated, input->language),
                   input->blank);
  naer_sheet_pair_day (document, N_("The plan was sent on"), meeting->plan_sent_on, FALSE);
  naer_sheet_pair (document, N_("Was this useful?"), meeting->useful, input->blank);
  naer_sheet_pair (document, N_("What we do differently next time"), meeting->next_time, input->blank);
}

static void
add_signatures (NaerDocument         *document,
                const NaerSheetInput *input)
{
  const NaerMeeting *meeting = meeting_of (input);
  const char *leader, *phone;
  g_autofree char *employee = g_strdup_printf ("%s: %s", naer_sheet_tr (document, N_("Employee")),
                                               naer_sheet_name (input));
  g_autofree char *by_leader = NULL;

  naer_sheet_leader (input, &leader, &phone);
  by_leader = leader != NULL ? g_strdup_printf ("%s: %s", naer_sheet_tr (document, N_("Leader")), leader)
                             : g_strdup (naer_sheet_tr (document, N_("Leader")));
  naer_document_section (document, naer_sheet_tr (document, N_("Signatures")), 0);
  naer_sheet_pair_day (document, N_("The employee signed on"), meeting->employee_signed_on, FALSE);
  naer_sheet_pair_day (document, N_("The leader signed on"), meeting->leader_signed_on, FALSE);
  naer_sheet_pair (document, N_("Place"), meeting->signed_at, FALSE);
  naer_document_signature (document, employee);
  naer_document_signature (document, by_leader);
}

/* The minutes. */
NaerDocument *
naer_sheet_make_minutes (const NaerSheetInput *input)
{
  static const char *const titles[] = {
    [NAER_MEETING_DIALOGUE_1] = N_("Minutes of dialogue meeting 1"),
    [NAER_MEETING_DIALOGUE_2] = N_("Minutes of dialogue meeting 2, called by Nav"),
    [NAER_MEETING_DIALOGUE_3] = N_("Minutes of dialogue meeting 3, called by Nav"),
  };
  const NaerMeeting *meeting = meeting_of (input);
  NaerDocument *document = naer_document_new (naer_tr (input->language, titles[meeting->kind]), input->language,
                                              input->today);
  g_autofree char *day = naer_sheet_day (meeting->held, input->language);

  document->subtitle = naer_sheet_subtitle (input, day);
  document->running = g_strdup_printf ("%s · %s", document->title, document->subtitle);
  document->footer = g_strdup (naer_sheet_tr (document, N_("The minutes are about work. Diagnosis was not a topic.")));
  add_head (document, input);
  add_who (document, input);
  add_main_part (document, input);
  add_agreed (document, input);
  add_after (document, input);
  add_signatures (document, input);
  return document;
}

static void
add_request_tried (NaerDocument         *document,
                   const NaerSheetInput *input)
{
  g_autoptr (GPtrArray) tried = g_ptr_array_new ();

  for (guint i = 0; !input->blank && i < input->employee->measures->len; i++)
    if (naer_measure_was_tried (input->employee->measures->pdata[i]))
      g_ptr_array_add (tried, input->employee->measures->pdata[i]);
  if (tried->len == 0 && !input->blank)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("What has been tried at the workplace")), 0);
  if (tried->len > 0)
    naer_sheet_tried (document, tried);
  else
    naer_document_writing (document, TEXT_LINES);
}

/* The request to Nav for a dialogue meeting before the usual time. */
NaerDocument *
naer_sheet_make_nav_request (const NaerSheetInput *input)
{
  const NaerMeeting *meeting = meeting_of (input);
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("Request for an earlier dialogue meeting")),
                                              input->language, input->today);
  g_autofree char *day = naer_sheet_day (input->today, input->language), *reach = naer_sheet_reach (input);
  const char *why = naer_sheet_is_written (meeting->request_why) ? meeting->request_why : meeting->nav_why;

  document->subtitle = g_strdup_printf (naer_sheet_tr (document, N_("To Nav, %s")), day);
  document->running = g_strdup_printf ("%s · %s", document->title, naer_sheet_name (input));
  document->footer = g_strdup (naer_sheet_tr (document, N_("Every party may ask Nav for a dialogue meeting before "
                                                           "26 weeks (National Insurance Act § 8-7 a).")));
  naer_document_section (document, NULL, 0);
  naer_sheet_pair (document, N_("Employer"), input->facts->employer->name, TRUE);
  naer_sheet_pair (document, N_("Organisation number"), input->facts->employer->organisation_number, TRUE);
  naer_sheet_pair (document, N_("Unit"), naer_sheet_unit (input), FALSE);
  naer_sheet_pair (document, N_("Contact"), reach, FALSE);
  naer_sheet_pair (document, N_("Employee"), naer_sheet_name (input), FALSE);
  naer_sheet_pair (document, N_("National identity number, by hand"), NULL, TRUE);
  if (input->timeline != NULL)
    naer_sheet_pair_day (document, N_("First day of absence"), input->timeline->absence_case->start, FALSE);
  naer_sheet_pair (document, N_("Who asks"), meeting->requested_by, TRUE);
  naer_document_section (document, naer_sheet_tr (document, N_("Why we ask now")), 0);
  naer_sheet_text (document, NULL, why, TEXT_LINES + 1, TRUE);
  add_request_tried (document, input);
  naer_document_section (document, naer_sheet_tr (document, N_("Enclosed")), 0);
  naer_document_check (document, naer_sheet_tr (document, N_("The follow-up plan, latest version")),
                       input->plan != NULL && input->plan->finished != NAER_DAY_NONE && !input->blank);
  naer_document_check (document, naer_sheet_tr (document, N_("The minutes of dialogue meeting 1")), FALSE);
  naer_document_section (document, naer_sheet_tr (document, N_("Signatures")), 0);
  naer_document_signature (document, naer_sheet_tr (document, N_("Who asks")));
  return document;
}

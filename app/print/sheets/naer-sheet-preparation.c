/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-words.h"
#include "naer-sheet-private.h"
#include "rules/naer-finding.h"

/* What the leader has at hand in a dialogue meeting: the facts, the three phases, room to write. */

#define THEME_LINES 2

static const double measure_shares[] = { 0.46, 0.26, 0.28 };

static const char *const opening_points[] = {
  N_("Welcome everyone; say who is here, and why."),
  N_("Say how long we have, and what the meeting is to lead to."),
  N_("Say what is not a topic: diagnosis, treatment and private matters."),
  N_("Ask what each hopes for. The employee first."),
  NULL,
};

static const char *const closing_points[] = {
  N_("Sum up what we have agreed on, measure by measure: who, from when, when we look again."),
  N_("Say what we do not agree on yet, in the words of each."),
  N_("Ask whether everyone was heard, and whether the meeting was useful."),
  N_("Set the day of the next talk before you part."),
  NULL,
};

static const char *const prompts[NAER_N_THEMES] = {
  [NAER_THEME_NOW] = N_("How is the working day? Which tasks are there?"),
  [NAER_THEME_CAN] = N_("What goes well in spite of all? What would be good to go on with?"),
  [NAER_THEME_WAITING] = N_("Until when? What can happen at work meanwhile?"),
  [NAER_THEME_TRIED] = N_("What helped, what helped for a time, what did not?"),
  [NAER_THEME_PROSPECTS] = N_("What do we hope for by then? What is the next best thing?"),
  [NAER_THEME_OBSTACLES] = N_("Is there something in the work itself that contributes?"),
  [NAER_THEME_ADAPT] = N_("Tasks, hours, place, aids, colleagues, another unit for a time."),
  [NAER_THEME_TAKES] = N_("Ask each in turn."),
  [NAER_THEME_COURSE] = N_("Which steps, in which order? When do we look again?"),
};

static void
add_facts (NaerDocument         *document,
           const NaerSheetInput *input)
{
  const NaerCaseTimeline *timeline = input->timeline;
  NaerLanguage language = input->language;
  g_autofree char *so_far = NULL;

  if (timeline == NULL || input->blank)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("What is known")), 0);
  naer_sheet_pair_day (document, N_("First day of absence"), timeline->absence_case->start, FALSE);
  so_far = naer_words_days (timeline->sick_days_so_far, language);
  naer_sheet_pair (document, N_("Days of absence so far"), so_far, FALSE);
  naer_sheet_pair_day (document, N_("Last contact"), timeline->last_follow_up, FALSE);
  if (input->plan != NULL)
    {
      g_autofree char *day = naer_sheet_day (input->plan->finished, language);
      g_autofree char *version = day != NULL
                                   ? g_strdup_printf (naer_sheet_tr (document, N_("version %d, %s")),
                                                      input->plan->version, day)
                                   : g_strdup (naer_sheet_tr (document, N_("draft")));

      naer_sheet_pair (document, N_("Plan"), version, FALSE);
    }
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, "max-date") && finding->due != NAER_DAY_NONE)
        naer_sheet_pair_day (document, N_("Last sick-pay day, estimated"), finding->due, FALSE);
    }
}

static void
add_measures (NaerDocument         *document,
              const NaerSheetInput *input)
{
  const GPtrArray *measures = input->employee->measures;
  const char *headings[] = { naer_sheet_tr (document, N_("Measure")), naer_sheet_tr (document, N_("Who follows it up")),
                             naer_sheet_tr (document, N_("We look again")), NULL };
  gboolean has_table = FALSE;

  for (guint i = 0; !input->blank && i < measures->len; i++)
    {
      const NaerMeasure *measure = measures->pdata[i];
      g_autofree char *day = naer_sheet_day (measure->evaluate_on, input->language);

      if (!naer_sheet_is_offered (measure))
        continue;
      if (!has_table)
        {
          naer_document_section (document, naer_sheet_tr (document, N_("Measures proposed, agreed or under way")), 0);
          naer_document_table (document, headings, measure_shares);
          has_table = TRUE;
        }
      naer_document_row (document, (const char *[]) { measure->what, measure->responsible,
                                                      day != NULL ? day : naer_sheet_tr (document, N_("no day is set")) });
    }
}

static void
add_who (NaerDocument      *document,
         const NaerMeeting *meeting)
{
  if (meeting == NULL || meeting->participants->len == 0)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("Who is invited")), 0);
  for (guint i = 0; i < meeting->participants->len; i++)
    {
      const NaerParticipant *participant = meeting->participants->pdata[i];
      const char *answer = naer_answer_to_words (participant->answer, document->language);
      g_autofree char *text = naer_sheet_is_written (participant->name)
                                ? g_strdup_printf ("%s: %s", participant->name, answer)
                                : g_strdup (answer);

      naer_document_pair (document, naer_role_to_words (participant->role, document->language), text);
    }
}

/* What the leader prepares. */
NaerDocument *
naer_sheet_make_leader_preparation (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("Before the meeting: for the leader")),
                                              input->language, input->today);
  g_autofree char *day = input->meeting != NULL ? naer_sheet_day (input->meeting->planned, input->language) : NULL;

  document->subtitle = naer_sheet_subtitle (input, day);
  document->running = g_strdup_printf ("%s · %s", document->title, document->subtitle);
  document->footer = g_strdup (naer_sheet_tr (document, N_("Write so that the employee could read every word. "
                                                           "About work only.")));
  add_facts (document, input);
  add_measures (document, input);
  add_who (document, input->meeting);
  if (input->meeting != NULL && naer_sheet_is_written (input->meeting->preparation))
    {
      naer_document_section (document, naer_sheet_tr (document, N_("Your own notes")), 0);
      naer_document_paragraph (document, input->meeting->preparation);
    }
  naer_document_section (document, naer_sheet_tr (document, N_("1. Opening")), 0);
  naer_sheet_list (document, NAER_BLOCK_CHECKS, opening_points);
  naer_document_section (document, naer_sheet_tr (document, N_("2. Main part")), 0);
  for (guint theme = 0; theme < NAER_N_THEMES; theme++)
    {
      naer_document_heading (document, naer_theme_to_words (theme, input->language));
      naer_sheet_say (document, prompts[theme]);
      naer_document_writing (document, THEME_LINES);
    }
  naer_document_section (document, naer_sheet_tr (document, N_("3. Closing")), 0);
  naer_sheet_list (document, NAER_BLOCK_CHECKS, closing_points);
  naer_sheet_pair (document, N_("Next talk"), NULL, TRUE);
  return document;
}

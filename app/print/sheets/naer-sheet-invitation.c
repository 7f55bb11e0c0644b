/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-words.h"
#include "naer-sheet-private.h"

/* The invitation to a dialogue meeting, and what the employee may prepare. The employee is to know
 * who comes, from where, why, and what is not talked about. */

#define USUAL_MINUTES 45
#define ANSWER_LINES 2

static const double who_shares[] = { 0.36, 0.4, 0.24 };

static const char *const core_questions[] = {
  N_("How is the working day?"),
  N_("What should and can be changed?"),
  N_("What do we agree on?"),
  NULL,
};

static char *
when_of (const NaerMeeting *meeting,
         NaerLanguage       language)
{
  g_autofree char *day = NULL, *clock = NULL;

  if (meeting == NULL || meeting->planned == NAER_DAY_NONE)
    return NULL;
  day = naer_words_day (meeting->planned, NAER_DAY_STYLE_WEEKDAY_FULL, language);
  if (meeting->starts_at == 0)
    return g_steal_pointer (&day);
  clock = naer_clock_to_words (meeting->starts_at);
  /* Translators: a day and the time of the clock */
  return g_strdup_printf (naer_tr (language, N_("%s at %s")), day, clock);
}

static void
add_practical (NaerDocument         *document,
               const NaerSheetInput *input)
{
  const NaerMeeting *meeting = input->meeting;
  g_autofree char *when = when_of (meeting, input->language), *length = NULL;
  gboolean blank = input->blank;

  length = g_strdup_printf (naer_trn (input->language, "%d minute", "%d minutes",
                                      meeting != NULL && meeting->minutes > 0 ? meeting->minutes : USUAL_MINUTES),
                            meeting != NULL && meeting->minutes > 0 ? meeting->minutes : USUAL_MINUTES);
  naer_sheet_pair (document, N_("When"), when, TRUE);
  naer_sheet_pair (document, N_("How long"), length, FALSE);
  naer_sheet_pair (document, N_("Where"), meeting != NULL ? meeting->place : NULL, TRUE);
  naer_sheet_pair (document, N_("How"),
                   meeting != NULL && meeting->form != NAER_FORM_UNKNOWN
                     ? naer_meeting_form_to_words (meeting->form, input->language)
                     : NULL,
                   blank);
  naer_sheet_pair (document, N_("Why"),
                   meeting != NULL && naer_sheet_is_written (meeting->purpose)
                     ? meeting->purpose
                     : naer_sheet_tr (document, N_("To talk about the plan, and about what we can do at work so that "
                                                   "you can be back, wholly or partly, when that is right for you.")),
                   FALSE);
}

static void
add_who (NaerDocument         *document,
         const NaerSheetInput *input)
{
  const char *headings[] = { naer_sheet_tr (document, N_("From")), naer_sheet_tr (document, N_("Who")),
                             naer_sheet_tr (document, N_("Answer")), NULL };
  const GPtrArray *participants = input->meeting != NULL ? input->meeting->participants : NULL;
  const char *empty[G_N_ELEMENTS (who_shares)] = { NULL };

  naer_document_section (document, naer_sheet_tr (document, N_("Who is invited")), 0);
  naer_document_table (document, headings, who_shares);
  for (guint i = 0; participants != NULL && i < participants->len; i++)
    {
      const NaerParticipant *participant = participants->pdata[i];
      const char *cells[] = { naer_role_to_words (participant->role, input->language), participant->name,
                              naer_answer_to_words (participant->answer, input->language) };

      naer_document_row (document, cells);
    }
  if (participants == NULL || participants->len == 0)
    {
      const char *name, *phone;

      naer_sheet_leader (input, &name, &phone);
      naer_document_row (document, (const char *[]) { naer_role_to_words (NAER_ROLE_EMPLOYEE, input->language),
                                                      naer_sheet_name (input), NULL });
      naer_document_row (document,
                         (const char *[]) { naer_role_to_words (NAER_ROLE_LEADER, input->language), name, NULL });
    }
  for (guint i = 0; input->blank && i < 2; i++)
    naer_document_row (document, empty);
}

/* The sick-lister comes only if the employee wants it: how the choice stands now. */
static void
add_sick_lister (NaerDocument         *document,
                 const NaerSheetInput *input)
{
  const char *choice = input->meeting != NULL ? input->meeting->sick_lister : NULL;
  const char *text = N_("Your sick-lister is invited only if you want it. Tell us what you prefer: "
                        "you decide, and need not say why.");

  if (g_strcmp0 (choice, NAER_SICK_LISTER_WANTS) == 0)
    text = N_("You have said that you want your sick-lister to be invited. You can change your mind.");
  else if (g_strcmp0 (choice, NAER_SICK_LISTER_DECLINES) == 0)
    text = N_("You have said that your sick-lister is not to be invited, and so it is. You can change your mind.");
  naer_document_section (document, naer_sheet_tr (document, N_("Your sick-lister")), 0);
  naer_sheet_say (document, text);
}

/* The letter. On one page where there is room; all that it says is owed to whoever is invited, so nothing
   of it is left out. */
NaerDocument *
naer_sheet_make_invitation (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("Invitation to a dialogue meeting")),
                                              input->language, input->today);
  g_autofree char *day = naer_sheet_day (input->today, input->language);
  g_autofree char *greeting = NULL, *reach = naer_sheet_reach (input), *change = NULL;
  const char *leader, *phone;

  naer_sheet_leader (input, &leader, &phone);
  document->subtitle = naer_sheet_subtitle (input, day);
  document->tighten = TRUE;
  document->footer = g_strdup (naer_sheet_tr (document, N_("The meeting is about work. It is the employer’s duty to "
                                                           "invite to it (Working Environment Act § 4-6).")));
  naer_document_section (document, NULL, 0);
  greeting = g_strdup_printf (naer_sheet_tr (document, N_("Dear %s, we invite you to a meeting about how work can suit "
                                                          "you now and in the time to come.")),
                              naer_sheet_name (input));
  naer_document_paragraph (document, greeting);
  add_practical (document, input);
  add_who (document, input);
  if (input->meeting != NULL && naer_sheet_is_written (input->meeting->shared_before))
    {
      naer_document_section (document, naer_sheet_tr (document, N_("Shared beforehand")), 0);
      naer_document_paragraph (document, input->meeting->shared_before);
    }
  naer_document_section (document, naer_sheet_tr (document, N_("What we do not talk about")), 0);
  naer_sheet_say (document, N_("Diagnosis, treatment and private matters are not topics. You need only tell what you "
                               "can do at work, and nobody is to ask for more."));
  naer_document_section (document, naer_sheet_tr (document, N_("You may bring somebody")), 0);
  naer_sheet_say (document, N_("A union representative, the safety representative or somebody else whom you trust. "
                               "Tell us if somebody from Nav or the occupational health service should come too."));
  add_sick_lister (document, input);
  naer_document_section (document, naer_sheet_tr (document, N_("Three questions to think of")), 0);
  naer_document_set_boxed (document, TRUE);
  naer_sheet_list (document, NAER_BLOCK_NUMBERS, core_questions);
  naer_document_set_boxed (document, FALSE);
  naer_document_section (document, NULL, 0);
  change = g_strdup_printf (naer_sheet_tr (document, N_("Does the time or the form not suit you, or do you want to talk "
                                                        "before? Call %s.")),
                            reach);
  naer_document_strong (document, change);
  naer_sheet_say (document, N_("Kind regards"));
  naer_document_paragraph (document, leader != NULL ? leader : naer_sheet_tr (document, N_("the unit leader")));
  return document;
}

static const char *const preparation_questions[] = {
  N_("What works at work now, and what would I like to go on with?"),
  N_("What makes it hard, and what makes it easier?"),
  N_("What would I try myself?"),
  N_("What do I want to know from you?"),
  N_("What matters most to me in the meeting?"),
};

/* What the employee may prepare, in one page; it is the employee’s own. */
NaerDocument *
naer_sheet_make_preparation (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("Before the meeting: for you")),
                                              input->language, input->today);
  g_autofree char *when = when_of (input->meeting, input->language);

  document->subtitle = naer_sheet_subtitle (input, when);
  document->elsewhere = g_strdup (naer_sheet_tr (document, N_("Ask us for it.")));
  document->footer = g_strdup (naer_sheet_tr (document, N_("The sheet is yours. You decide whether to show it, and to "
                                                           "whom. Write about work; nobody is to know your diagnosis.")));
  naer_document_section (document, NULL, 0);
  naer_sheet_say (document, N_("It may help to have thought of this before we meet. Leave out what does not suit you."));
  for (guint i = 0; i < G_N_ELEMENTS (preparation_questions); i++)
    {
      naer_document_section (document, naer_sheet_tr (document, preparation_questions[i]), i + 1);
      naer_document_writing (document, ANSWER_LINES);
    }
  naer_document_section (document, naer_sheet_tr (document, N_("Tick what is so")), 1);
  naer_document_check (document, naer_sheet_tr (document, N_("I want to talk with my leader before the meeting")), FALSE);
  naer_document_check (document, naer_sheet_tr (document, N_("I want to bring somebody")), FALSE);
  naer_document_check (document, naer_sheet_tr (document, N_("I want my sick-lister to be invited")), FALSE);
  naer_document_check (document, naer_sheet_tr (document, N_("I do not want my sick-lister to be invited")), FALSE);
  return document;
}

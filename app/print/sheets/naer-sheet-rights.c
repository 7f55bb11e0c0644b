/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-private.h"
#include "rules/naer-finding.h"

/* What everyone may and must do while somebody is away, and when. */

static const double when_shares[] = { 0.24, 0.5, 0.26 };

static const char *const employee_points[] = {
  N_("Tell us as early as you can how long you think that you will be away, and what you can do at work. "
     "You need never tell your diagnosis."),
  N_("Take part in making the follow-up plan and in the dialogue meetings, and help us find what can be tried."),
  N_("You may bring somebody to every talk: a union representative, the safety representative or somebody whom "
     "you trust."),
  N_("Your sick-lister comes to our meeting only if you want it."),
  N_("You may see all that we have written about you, and have errors corrected."),
  NULL,
};

static const char *const employer_points[] = {
  N_("We adapt your work as far as that is possible, so that you can stay in work or come back."),
  N_("We make a follow-up plan with you, give it to your sick-lister, and keep it up to date."),
  N_("We invite you to a dialogue meeting, and tell you beforehand who comes and why."),
  N_("We send nothing about you to others than your sick-lister and Nav unless you agree, and we tell you when we "
     "send something to these two."),
  N_("Before you are moved to other work, we talk with you and with the union representatives."),
  NULL,
};

static const char *const others_points[] = {
  N_("The sick-lister judges what you can and cannot do, and may write a graded note. It says nothing of why."),
  N_("Nav follows that there is activity from week eight, calls to dialogue meeting 2, and can help with aids and "
     "measures."),
  N_("The occupational health service, the union representative and the safety representative can help both you and "
     "us."),
  NULL,
};

static const struct
{
  const char *obligation;
  const char *when;
  const char *what;
} milestones[] = {
  { "first-contact", N_("As early as possible"), N_("We talk about how you want us to keep in contact.") },
  { "plan", N_("Within four weeks"), N_("The follow-up plan is made, and your sick-lister has it.") },
  { "dialogue-1", N_("Within seven weeks"),
    N_("Dialogue meeting 1, where you are wholly away. Where you are partly at work, when one of us finds it useful.") },
  { "activity", N_("From week eight"),
    N_("Activity at work, unless your sick-lister says that health stands in the way, or the workplace cannot adapt "
       "it.") },
  { "dialogue-2", N_("Within 26 weeks"), N_("Dialogue meeting 2, called by Nav. Every party may ask for it earlier.") },
  { "max-date", N_("After about a year"), N_("The last day of sick pay. Nav tells the exact day.") },
};

static NaerDay
find_due (const NaerSheetInput *input,
          const char           *obligation)
{
  for (guint i = 0; input->timeline != NULL && !input->blank && i < input->timeline->findings->len; i++)
    {
      const NaerFinding *finding = input->timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation) && finding->status != NAER_STATUS_NOT_APPLICABLE)
        return finding->due;
    }
  return NAER_DAY_NONE;
}

static void
add_milestones (NaerDocument         *document,
                const NaerSheetInput *input)
{
  const char *headings[] = { naer_sheet_tr (document, N_("When")), naer_sheet_tr (document, N_("What happens")),
                             naer_sheet_tr (document, N_("For you")), NULL };

  naer_document_section (document, naer_sheet_tr (document, N_("What happens when")), 2);
  naer_document_table (document, headings, when_shares);
  for (guint i = 0; i < G_N_ELEMENTS (milestones); i++)
    {
      g_autofree char *day = naer_sheet_day (find_due (input, milestones[i].obligation), input->language);
      const char *cells[] = { naer_sheet_tr (document, milestones[i].when),
                              naer_sheet_tr (document, milestones[i].what), day };

      naer_document_row (document, cells);
    }
  naer_sheet_say (document, N_("The days count from your first day of absence, and hold if the absence lasts."));
}

static void
add_points (NaerDocument      *document,
            const char        *heading,
            guint              rank,
            const char *const *points)
{
  naer_document_section (document, naer_sheet_tr (document, heading), rank);
  naer_sheet_list (document, NAER_BLOCK_LIST, points);
}

/* Rights and duties, in one page. */
NaerDocument *
naer_sheet_make_rights (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("What you can expect while you are away")),
                                              input->language, input->today);

  if (input->blank)
    document->subtitle = g_strdup (naer_sheet_tr (document, N_("Rights and duties of everyone, in short")));
  else
    document->subtitle = naer_sheet_subtitle (input, naer_sheet_tr (document, N_("rights and duties in short")));
  document->elsewhere = g_strdup (naer_sheet_tr (document, N_("Ask us for it.")));
  document->footer = g_strdup (naer_sheet_tr (document, N_("Sources: Working Environment Act §§ 2-3, 4-6; National "
                                                           "Insurance Act §§ 8-7 a, 8-8, 8-12. A help to remember, "
                                                           "not legal advice.")));
  add_points (document, N_("You"), 0, employee_points);
  add_points (document, N_("We, your employer"), 1, employer_points);
  add_points (document, N_("Others"), 3, others_points);
  add_milestones (document, input);
  naer_sheet_ask_us (document, input);
  return document;
}

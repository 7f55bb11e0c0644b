/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-words.h"
#include "naer-sheet-private.h"
#include "patterns/naer-low-absence.h"
#include "patterns/naer-spell.h"

/* A conversation about a pattern: one page for the leader. Facts only, then an opening, questions,
 * and room for what was agreed on. The calendar is the page that lies on the table. */

enum
{
  RANK_STAYS,
  RANK_QUESTIONS,
  RANK_OPENING,
  RANK_AGREED,
  RANK_FACTS,
  RANK_ADVICE,
  RANK_WHEN,
};

#define MONTHS 12
#define MOST_STRETCHES 3
#define AGREED_LINES 3

static const char *const questions[] = {
  N_("How is the working day?"),
  N_("Is there something that should and can be changed?"),
  N_("What goes well, what is hard, and what makes it harder?"),
  N_("What would you try yourself?"),
  N_("What kind of work situation would be good to live with over time?"),
  NULL,
};

static const char *const advice[] = {
  N_("Raise it early and with care. You ask; you do not conclude."),
  N_("Talk about tasks and what can be done, not about illness. A pattern may have many good reasons."),
  N_("Ask whether the work itself contributes. If it does, bring in the safety representative, the union "
     "representative, HR or the occupational health service."),
  N_("Do not stand alone in it for long. If there is more than one talk: you, then the occupational health service, "
     "then both."),
  N_("Other work may be a possibility to name early. It is never a sanction."),
  N_("Follow up also when all is well again."),
  NULL,
};

static const struct
{
  const char *when;
  const char *say;
} answers[] = {
  { N_("Tears"), N_("“Take the time you need. We can go on now, or another day.”") },
  { N_("A diagnosis, unasked"), N_("“Thank you for your trust. I do not need to know more; let us talk about work.”") },
  { N_("No answer"), N_("“You need not answer now. Think about it, and let us talk again on …”") },
  { N_("An offer refused"), N_("“That is all right. What would suit you better?”") },
  { N_("Anger"), N_("“I hear that this is hard. I want to understand what I can do differently.”") },
};

static void
add_counts (NaerDocument          *document,
            const NaerSheetInput  *input,
            const NaerPatternDays *days)
{
  NaerStretch window = naer_pattern_window (input->employee, input->today, MONTHS);
  g_autoptr (GArray) all = naer_spells_find (days), spells = naer_spells_in (all, window);
  int n_days = 0, self_certified = 0, certified = 0;
  g_autofree char *period = naer_words_stretch (window.from, window.to, input->language);
  g_autofree char *n_spells = NULL, *total = NULL, *own = NULL, *by_note = NULL, *both = NULL;

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerSpell *spell = &g_array_index (spells, NaerSpell, i);

      n_days += spell->days;
      self_certified += spell->self_certified;
      certified += spell->certified;
    }
  n_spells = g_strdup_printf (naer_trn (input->language, "%u absence", "%u absences", spells->len), spells->len);
  total = naer_words_days (n_days, input->language);
  both = g_strdup_printf ("%s, %s", n_spells, total);
  own = self_certified > 0 ? naer_words_days (self_certified, input->language) : NULL;
  by_note = certified > 0 ? naer_words_days (certified, input->language) : NULL;
  naer_sheet_pair (document, N_("Period"), period, FALSE);
  naer_sheet_pair (document, N_("In this time"), both, FALSE);
  naer_sheet_pair (document, N_("Self-certified"), own, FALSE);
  naer_sheet_pair (document, N_("By sick note"), by_note, FALSE);
}

static void
add_low_absence (NaerDocument         *document,
                 const NaerSheetInput *input)
{
  g_autoptr (GArray) stretches = naer_low_absence_find (input->facts->employer, input->employee, input->today);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = stretches->len; i > 0 && stretches->len - i < MOST_STRETCHES; i--)
    {
      const NaerLowAbsence *low = &g_array_index (stretches, NaerLowAbsence, i - 1);
      g_autofree char *stretch = naer_words_stretch (low->from, low->to, input->language);

      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", stretch);
    }
  naer_sheet_pair (document, N_("With little absence"), text->str, FALSE);
}

/* What was agreed in the latest conversation held. */
static const NaerConversation *
find_last_held (const NaerSheetInput *input)
{
  const GPtrArray *conversations = input->employee->conversations;
  const NaerConversation *last = NULL;

  for (guint i = 0; i < conversations->len; i++)
    {
      const NaerConversation *conversation = conversations->pdata[i];

      if (conversation->held != NAER_DAY_NONE && conversation != input->conversation &&
          (last == NULL || conversation->held >= last->held))
        last = conversation;
    }
  return last;
}

static void
add_facts (NaerDocument         *document,
           const NaerSheetInput *input)
{
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (input->facts->employer);
  g_autoptr (NaerPatternDays) days = naer_pattern_days_new (work_days, input->employee, input->today);
  const NaerConversation *last = find_last_held (input);

  naer_document_section (document, naer_sheet_tr (document, N_("The facts")), RANK_FACTS);
  if (!days->off)
    {
      add_counts (document, input, days);
      add_low_absence (document, input);
    }
  if (last != NULL && naer_sheet_is_written (last->agreed))
    {
      g_autofree char *day = naer_sheet_day (last->held, input->language);
      g_autofree char *text = g_strdup_printf ("%s: %s", day, last->agreed);

      naer_sheet_pair (document, N_("Agreed last time"), text, FALSE);
    }
}

static void
add_course (NaerDocument         *document,
            const NaerSheetInput *input)
{
  const NaerConversation *conversation = input->conversation;
  g_autofree char *text = NULL;

  if (conversation == NULL || conversation->course < 1 || conversation->course > 3)
    return;
  /* Translators: which of up to three talks this is, and who holds it */
  text = g_strdup_printf (naer_sheet_tr (document, N_("Talk %d of up to three, held by: %s")), conversation->course,
                          naer_holder_to_words (conversation->holder, input->language));
  naer_document_paragraph (document, text);
}

/* The leader’s page for a conversation about a pattern, in one page. */
NaerDocument *
naer_sheet_make_talk (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("For you who lead the talk")),
                                              input->language, input->today);
  NaerDay on = input->conversation != NULL ? input->conversation->planned : NAER_DAY_NONE;
  g_autofree char *day = naer_sheet_day (on, input->language);

  document->subtitle = naer_sheet_subtitle (input, day);
  document->elsewhere = g_strdup (naer_sheet_tr (document, N_("It stands in the program.")));
  document->footer = g_strdup (naer_sheet_tr (document, N_("Concern, not control. The employee may see this sheet. The "
                                                           "calendar is the sheet that lies on the table.")));
  naer_document_section (document, NULL, RANK_STAYS);
  add_course (document, input);
  if (!input->blank)
    add_facts (document, input);
  naer_document_section (document, naer_sheet_tr (document, N_("An opening")), RANK_OPENING);
  naer_document_set_boxed (document, TRUE);
  naer_document_quote (document, naer_sheet_tr (document, N_("“I have noticed that you have been away some times lately. "
                                                             "I would like to hear whether there is something in the "
                                                             "work that we should look at, or something we could do to "
                                                             "make it easier.”")));
  naer_document_set_boxed (document, FALSE);
  naer_document_section (document, naer_sheet_tr (document, N_("Questions")), RANK_QUESTIONS);
  naer_sheet_list (document, NAER_BLOCK_NUMBERS, questions);
  if (!input->blank)
    naer_document_item (document, NAER_BLOCK_NUMBERS,
                        naer_sheet_tr (document, N_("In the time with little absence: how was work then?")));
  naer_document_section (document, naer_sheet_tr (document, N_("What we agree on")), RANK_AGREED);
  naer_document_writing (document, AGREED_LINES);
  naer_sheet_pair (document, N_("Next talk"), NULL, TRUE);
  naer_document_section (document, naer_sheet_tr (document, N_("Good to have in mind")), RANK_ADVICE);
  naer_sheet_list (document, NAER_BLOCK_LIST, advice);
  naer_document_section (document, naer_sheet_tr (document, N_("What do I say when there is …")), RANK_WHEN);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    naer_sheet_pair (document, answers[i].when, naer_sheet_tr (document, answers[i].say), FALSE);
  return document;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-private.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"

/* One page that the employee carries to the sick-lister: function and work, and what we ask. The
 * ranks say what goes first where there is little room: what was tried, and last what can be done
 * now and the questions. */

enum
{
  RANK_STAYS,
  RANK_QUESTIONS,
  RANK_TASKS,
  RANK_ADAPTED,
  RANK_OWN_WORDS,
  RANK_ANSWER,
  RANK_NOTE,
  RANK_STEPS,
  RANK_WORK,
  RANK_TRIED,
};

#define ANSWER_LINES 3
#define BLANK_LINES 2
#define MOST_TRIED 6

/* “Nursery teacher, 100 %. The ordinary day …” */
static char *
describe_work (const NaerPlan *plan,
               NaerLanguage    language)
{
  g_autofree char *percent = NULL, *position = NULL;

  if (plan == NULL)
    return NULL;
  percent = naer_sheet_per_cent (plan->percent, language);
  if (naer_sheet_is_written (plan->position) && percent != NULL)
    position = g_strdup_printf ("%s, %s", plan->position, percent);
  else
    position = g_strdup (naer_sheet_is_written (plan->position) ? plan->position : percent);
  if (position != NULL && naer_sheet_is_written (plan->ordinary_day))
    return g_strdup_printf ("%s. %s", position, plan->ordinary_day);
  return position != NULL ? g_steal_pointer (&position) : g_strdup (plan->ordinary_day);
}

static void
add_work (NaerDocument         *document,
          const NaerSheetInput *input)
{
  g_autofree char *work = describe_work (input->plan, input->language);

  if (!naer_sheet_is_written (work) && !input->blank)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("The work")), RANK_WORK);
  if (naer_sheet_is_written (work))
    naer_document_paragraph (document, work);
  else
    naer_document_writing (document, BLANK_LINES);
}

static void
append_task (GString        *text,
             const NaerTask *task)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", task->name);
  if (task->ability == NAER_ABILITY_ADAPTED && naer_sheet_is_written (task->adaptation))
    g_string_append_printf (text, " (%s)", task->adaptation);
}

static void
add_tasks (NaerDocument         *document,
           const NaerSheetInput *input)
{
  const GPtrArray *tasks = input->plan != NULL ? input->plan->tasks : NULL;

  if ((tasks == NULL || tasks->len == 0) && !input->blank)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("Tasks now")), RANK_TASKS);
  for (NaerAbility ability = NAER_ABILITY_CAN; ability <= NAER_ABILITY_NOT_NOW; ability++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; tasks != NULL && i < tasks->len; i++)
        if (((NaerTask *) tasks->pdata[i])->ability == ability)
          append_task (text, tasks->pdata[i]);
      if (text->len > 0 || input->blank)
        naer_document_pair (document, naer_ability_to_words (ability, input->language), text->str);
    }
}

static void
add_adapted (NaerDocument         *document,
             const NaerSheetInput *input)
{
  const NaerPlan *plan = input->plan;
  guint n_offered = 0;

  for (guint i = 0; plan != NULL && i < plan->measures->len; i++)
    n_offered += naer_sheet_is_offered (plan->measures->pdata[i]);
  if (n_offered > 0 || input->blank)
    naer_document_section (document, naer_sheet_tr (document, N_("What we can adapt")), RANK_ADAPTED);
  for (guint i = 0; plan != NULL && i < plan->measures->len; i++)
    {
      const NaerMeasure *measure = plan->measures->pdata[i];
      g_autofree char *when = naer_sheet_from_to (measure->from, measure->to, input->language);
      g_autofree char *text = when != NULL ? g_strdup_printf ("%s (%s)", measure->what, when)
                                           : g_strdup (measure->what);

      if (naer_sheet_is_offered (measure))
        naer_document_item (document, NAER_BLOCK_LIST, text);
    }
  if (n_offered == 0 && input->blank)
    naer_document_writing (document, BLANK_LINES);
  if (plan != NULL && plan->not_possible)
    {
      naer_document_section (document, naer_sheet_tr (document, N_("What we cannot adapt now")), RANK_ADAPTED);
      naer_document_paragraph (document, naer_sheet_is_written (plan->not_possible_why)
                                           ? plan->not_possible_why
                                           : naer_sheet_tr (document, N_("We have found nothing to adapt so far.")));
    }
}

static void
add_tried (NaerDocument         *document,
           const NaerSheetInput *input)
{
  g_autoptr (GPtrArray) tried = g_ptr_array_new ();

  for (guint i = 0; i < input->employee->measures->len; i++)
    if (naer_measure_was_tried (input->employee->measures->pdata[i]))
      g_ptr_array_add (tried, input->employee->measures->pdata[i]);
  if (tried->len == 0 || input->blank)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("Tried, and how it went")), RANK_TRIED);
  if (tried->len > MOST_TRIED)
    g_ptr_array_remove_range (tried, 0, tried->len - MOST_TRIED);
  naer_sheet_tried (document, tried);
}

static void
add_note (NaerDocument   *document,
          const NaerPlan *plan)
{
  if (!naer_sheet_is_written (plan->note_asked) && !naer_sheet_is_written (plan->note_answer))
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("What the sick note asked of us")), RANK_NOTE);
  naer_sheet_text (document, NULL, plan->note_asked, 0, FALSE);
  naer_sheet_text (document, N_("Our answer"), plan->note_answer, 0, FALSE);
}

static void
add_questions (NaerDocument         *document,
               const NaerSheetInput *input)
{
  const NaerPlan *plan = input->plan;
  guint questions = plan != NULL && plan->questions != 0 ? plan->questions
                                                         : (1u << NAER_N_QUESTIONS) - 1;

  if (plan != NULL && plan->questions == 0 && naer_sheet_is_written (plan->own_questions))
    questions = 0;
  naer_document_section (document, naer_sheet_tr (document, N_("We ask you")), RANK_QUESTIONS);
  naer_document_set_boxed (document, TRUE);
  for (guint bit = 0; bit < NAER_N_QUESTIONS; bit++)
    if ((questions & (1u << bit)) != 0)
      naer_document_item (document, NAER_BLOCK_NUMBERS, naer_question_to_words (bit, input->language));
  if (plan != NULL && naer_sheet_is_written (plan->own_questions))
    naer_document_item (document, NAER_BLOCK_NUMBERS, plan->own_questions);
  naer_document_set_boxed (document, FALSE);
}

static void
add_closing (NaerDocument         *document,
             const NaerSheetInput *input)
{
  g_autofree char *reach = naer_sheet_reach (input);
  g_autofree char *line = NULL;

  naer_document_section (document, naer_sheet_tr (document, N_("Answer (function and work, not diagnosis)")),
                         RANK_ANSWER);
  naer_document_writing (document, ANSWER_LINES);
  naer_document_section (document, NULL, RANK_STAYS);
  line = g_strdup_printf (naer_sheet_tr (document, N_("We are glad to receive graded and waiting sick notes. "
                                                      "Call us: %s.")),
                          reach);
  naer_document_strong (document, line);
}

/* A page for the sick-lister, in one page. */
NaerDocument *
naer_sheet_make_sick_lister (const NaerSheetInput *input)
{
  const NaerPlan *plan = input->plan;
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("To the sick-lister")), input->language,
                                              input->today);
  g_autofree char *day = naer_sheet_day (input->today, input->language);
  g_autofree char *who = naer_sheet_subtitle (input, day);

  document->subtitle = g_strdup_printf (naer_sheet_tr (document, N_("From the workplace of %s")), who);
  document->elsewhere = g_strdup (naer_sheet_tr (document, N_("It stands in the whole plan, at the workplace.")));
  document->footer = g_strdup (plan != NULL && plan->contributed == NAER_KNOWN_YES
                                 ? naer_sheet_tr (document, N_("Made together with the employee, who has a copy. "
                                                               "The whole plan is at the workplace."))
                                 : naer_sheet_tr (document, N_("The employee has a copy. "
                                                               "The whole plan is at the workplace.")));
  naer_document_section (document, NULL, RANK_STAYS);
  add_work (document, input);
  add_tasks (document, input);
  add_adapted (document, input);
  if (plan != NULL && plan->steps->len > 0)
    {
      naer_document_section (document, naer_sheet_tr (document, N_("The way back, step by step")), RANK_STEPS);
      naer_sheet_steps (document, plan->steps, FALSE);
    }
  add_tried (document, input);
  if ((plan != NULL && naer_sheet_is_written (plan->own_words)) || input->blank)
    {
      naer_document_section (document, naer_sheet_tr (document, N_("In the employee’s words")), RANK_OWN_WORDS);
      if (plan != NULL && naer_sheet_is_written (plan->own_words))
        naer_document_quote (document, plan->own_words);
      else
        naer_document_writing (document, BLANK_LINES);
    }
  if (plan != NULL)
    add_note (document, plan);
  add_questions (document, input);
  add_closing (document, input);
  return document;
}

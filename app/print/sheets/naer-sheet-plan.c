/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-private.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"

/* The whole follow-up plan, in the four parts that the law asks for, to be signed by both. */

#define TEXT_LINES 3
#define N_BLANK_TASKS 6
#define N_BLANK_QUESTIONS 2

static const double task_shares[] = { 0.42, 0.2, 0.38 };

static const NaerPlan *
plan_of (const NaerSheetInput *input)
{
  static const NaerPlan nothing = { .contributed = NAER_KNOWN_UNKNOWN, .has_bht = NAER_KNOWN_UNKNOWN,
                                    .needs_nav = NAER_KNOWN_UNKNOWN };

  return input->plan != NULL ? input->plan : &nothing;
}

/* What stood in the head when the plan was made, else what is known now. */
static const char *
first_known (const char *of_plan,
             const char *now)
{
  return of_plan != NULL ? of_plan : now;
}

static char *
with_number (const char *name,
             const char *number)
{
  return name != NULL && number != NULL ? g_strdup_printf ("%s (%s)", name, number) : g_strdup (name);
}

static char *
with_phone (const char   *name,
            const char   *phone,
            NaerLanguage  language)
{
  if (name != NULL && phone != NULL)
    return g_strdup_printf (naer_tr (language, N_("%s, phone %s")), name, phone);
  return g_strdup (name != NULL ? name : phone);
}

static void
add_workplace (NaerDocument         *document,
               const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  const NaerEmployer *employer = input->facts->employer;
  const char *leader, *phone;
  g_autofree char *company = NULL, *unit = NULL, *led = NULL, *contact = NULL;
  NaerKnown has_bht = plan->has_bht != NAER_KNOWN_UNKNOWN ? plan->has_bht : employer->occupational_health_service;

  naer_sheet_leader (input, &leader, &phone);
  company = with_number (first_known (plan->employer, employer->name),
                         first_known (plan->organisation_number, employer->organisation_number));
  unit = with_number (first_known (plan->unit, naer_sheet_unit (input)), plan->unit_number);
  led = with_phone (first_known (plan->leader, leader), plan->leader != NULL ? plan->leader_phone : phone,
                    input->language);
  contact = with_phone (first_known (plan->contact, employer->contact),
                        plan->contact != NULL ? plan->contact_phone : employer->contact_phone, input->language);
  naer_sheet_pair (document, N_("Employer"), company, input->blank);
  naer_sheet_pair (document, N_("Unit"), unit, input->blank);
  naer_sheet_pair (document, N_("Leader"), led, input->blank);
  naer_sheet_pair (document, N_("E-mail"), first_known (plan->leader_email, employer->leader_email), FALSE);
  naer_sheet_pair (document, N_("Other contact"), contact, input->blank);
  naer_sheet_pair (document, N_("Occupational health service"),
                   has_bht == NAER_KNOWN_YES && first_known (plan->bht, employer->bht) != NULL
                     ? first_known (plan->bht, employer->bht)
                     : naer_sheet_known (has_bht, input->language),
                   input->blank);
}

static void
add_head (NaerDocument         *document,
          const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  NaerDay absent_from = plan->absent_from;
  g_autofree char *percent = naer_sheet_per_cent (plan->percent, input->language);
  g_autofree char *grade = naer_sheet_per_cent (plan->start_grade, input->language);

  if (absent_from == NAER_DAY_NONE && input->timeline != NULL)
    absent_from = input->timeline->absence_case->start;
  naer_document_section (document, naer_sheet_tr (document, N_("Who and where")), 0);
  add_workplace (document, input);
  naer_sheet_pair (document, N_("Employee"), naer_sheet_name (input), FALSE);
  naer_sheet_pair (document, N_("Position"), plan->position, input->blank);
  naer_sheet_pair (document, N_("Share of a full position"), percent, input->blank);
  naer_sheet_pair_day (document, N_("First day of absence"), absent_from, input->blank);
  naer_sheet_pair_day (document, N_("First day of the sick note"), plan->note_from, input->blank);
  naer_sheet_pair (document, N_("Grade at the start"), grade, input->blank);
}

static void
add_tasks (NaerDocument         *document,
           const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  const char *headings[] = { naer_sheet_tr (document, N_("Task")), naer_sheet_tr (document, N_("Now")),
                             naer_sheet_tr (document, N_("What makes it possible, and what it asks for")), NULL };
  const char *empty[G_N_ELEMENTS (task_shares)] = { NULL };

  naer_document_table (document, headings, task_shares);
  for (guint i = 0; plan->tasks != NULL && i < plan->tasks->len; i++)
    {
      const NaerTask *task = plan->tasks->pdata[i];
      g_autofree char *kinds = naer_sheet_flags (task->demand_kinds, NAER_N_DEMANDS, naer_demand_to_words,
                                                 input->language);
      g_autofree char *demands = naer_sheet_is_written (task->demands) && *kinds != '\0'
                                   ? g_strdup_printf ("%s: %s", kinds, task->demands)
                                   : g_strdup (naer_sheet_is_written (task->demands) ? task->demands : kinds);
      g_autofree char *details = naer_sheet_is_written (task->adaptation) && *demands != '\0'
                                   ? g_strdup_printf ("%s\n%s", task->adaptation, demands)
                                   : g_strdup (naer_sheet_is_written (task->adaptation) ? task->adaptation : demands);
      const char *cells[] = { task->name, naer_ability_to_words (task->ability, input->language), details };

      naer_document_row (document, cells);
    }
  for (guint i = 0; input->blank && i < N_BLANK_TASKS; i++)
    naer_document_row (document, empty);
}

static void
add_work (NaerDocument         *document,
          const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);

  naer_document_section (document, naer_sheet_tr (document, N_("1. The work, and what works now")), 0);
  naer_sheet_text (document, N_("The ordinary working day"), plan->ordinary_day, TEXT_LINES, input->blank);
  if ((plan->tasks != NULL && plan->tasks->len > 0) || input->blank)
    add_tasks (document, input);
  if (naer_sheet_is_written (plan->own_words))
    {
      naer_document_heading (document, naer_sheet_tr (document, N_("In the employee’s own words")));
      naer_document_quote (document, plan->own_words);
    }
  else
    naer_sheet_text (document, N_("In the employee’s own words"), NULL, TEXT_LINES, input->blank);
}

static void
add_earlier (NaerDocument         *document,
             const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  g_autoptr (GPtrArray) tried = g_ptr_array_new ();

  for (guint i = 0; !input->blank && i < input->employee->measures->len; i++)
    if (naer_measure_was_tried (input->employee->measures->pdata[i]))
      g_ptr_array_add (tried, input->employee->measures->pdata[i]);
  if (tried->len == 0 && !naer_sheet_is_written (plan->earlier) && !naer_sheet_is_written (plan->differently) &&
      !input->blank)
    return;
  naer_document_heading (document, naer_sheet_tr (document, N_("Tried before, and how it went")));
  if (tried->len > 0)
    naer_sheet_tried (document, tried);
  naer_sheet_text (document, NULL, plan->earlier, TEXT_LINES, input->blank);
  naer_sheet_text (document, N_("What we do differently at the next return"), plan->differently, TEXT_LINES,
                   input->blank);
}

static void
add_options (NaerDocument         *document,
             const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  guint n_options = plan->options != NULL ? plan->options->len : 0;

  if (n_options == 0 && !input->blank)
    return;
  naer_document_heading (document, naer_sheet_tr (document, N_("Possibilities that we do not use now, and why")));
  for (guint i = 0; i < n_options; i++)
    {
      const NaerOption *option = plan->options->pdata[i];

      naer_document_pair (document, naer_option_to_words (option->kind, input->language),
                          naer_sheet_is_written (option->why) ? option->why : "–");
    }
  for (NaerOptionKind kind = 0; input->blank && n_options == 0 && kind <= NAER_OPTION_RETRAINING; kind++)
    naer_document_pair (document, naer_option_to_words (kind, input->language), NULL);
}

static void
add_measures (NaerDocument         *document,
              const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  guint n_measures = plan->measures != NULL ? plan->measures->len : 0;

  naer_document_section (document, naer_sheet_tr (document, N_("2. What we do at the workplace")), 0);
  if (n_measures == 0 && !input->blank && !plan->not_possible)
    naer_sheet_say (document, N_("No measures are agreed so far."));
  naer_sheet_measures (document, plan->measures, input->blank);
  if (plan->not_possible)
    {
      naer_document_heading (document, naer_sheet_tr (document, N_("Nothing can be adapted now, because")));
      naer_document_paragraph (document, naer_sheet_is_written (plan->not_possible_why) ? plan->not_possible_why : "–");
    }
  if ((plan->steps != NULL && plan->steps->len > 0) || input->blank)
    {
      naer_document_heading (document, naer_sheet_tr (document, N_("The way back, step by step")));
      naer_sheet_steps (document, plan->steps, input->blank);
    }
  add_earlier (document, input);
  add_options (document, input);
}

static void
add_help (NaerDocument         *document,
          const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  g_autofree char *nav = naer_sheet_flags (plan->nav_help, NAER_N_NAV_HELPS, naer_nav_help_to_words, input->language);
  g_autofree char *others = naer_sheet_flags (plan->other_help, NAER_N_OTHER_HELPS, naer_other_help_to_words,
                                              input->language);

  naer_document_section (document, naer_sheet_tr (document, N_("3. Help from Nav and others")), 0);
  naer_sheet_pair (document, N_("Help from Nav"), *nav != '\0' ? nav : naer_sheet_known (plan->needs_nav, input->language),
                   input->blank);
  naer_sheet_pair (document, N_("What for"), plan->nav_why, input->blank);
  naer_sheet_pair (document, N_("Help from others"), others, input->blank);
  naer_sheet_pair (document, N_("What for"), plan->other_help_what, input->blank);
  if (!input->blank && *nav == '\0' && plan->needs_nav == NAER_KNOWN_UNKNOWN && *others == '\0')
    naer_sheet_say (document, N_("None is asked for now."));
}

static void
add_sick_lister (NaerDocument         *document,
                 const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);

  if (!input->blank && plan->questions == 0 && !naer_sheet_is_written (plan->own_questions) &&
      !naer_sheet_is_written (plan->note_asked) && !naer_sheet_is_written (plan->note_answer))
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("To and from the sick-lister")), 0);
  naer_sheet_text (document, N_("What the sick note asked of us"), plan->note_asked, TEXT_LINES, input->blank);
  naer_sheet_text (document, N_("Our answer"), plan->note_answer, TEXT_LINES, input->blank);
  if (plan->questions != 0 || naer_sheet_is_written (plan->own_questions) || input->blank)
    naer_document_heading (document, naer_sheet_tr (document, N_("Our questions")));
  for (guint bit = 0; bit < NAER_N_QUESTIONS; bit++)
    if ((plan->questions & (1u << bit)) != 0)
      naer_document_item (document, NAER_BLOCK_LIST, naer_question_to_words (bit, input->language));
  if (naer_sheet_is_written (plan->own_questions))
    naer_document_item (document, NAER_BLOCK_LIST, plan->own_questions);
  if (input->blank)
    naer_document_writing (document, N_BLANK_QUESTIONS);
}

static void
add_follow_up (NaerDocument         *document,
               const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);

  naer_document_section (document, naer_sheet_tr (document, N_("4. The way on")), 0);
  naer_sheet_pair (document, N_("How and when we talk"), plan->talks, input->blank);
  naer_sheet_pair_day (document, N_("Next talk"), plan->next_talk, input->blank);
  naer_sheet_pair_day (document, N_("We look at the plan again"), plan->evaluate_on, input->blank);
  naer_sheet_pair (document, N_("If a measure does not work"), plan->if_not_working, input->blank);
}

static void
add_making (NaerDocument         *document,
            const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);

  naer_document_section (document, naer_sheet_tr (document, N_("How the plan was made")), 0);
  naer_sheet_pair (document, N_("Made"),
                   plan->made != NAER_MADE_UNKNOWN ? naer_plan_made_to_words (plan->made, input->language) : NULL,
                   input->blank);
  naer_sheet_pair (document, N_("The employee took part"), naer_sheet_known (plan->contributed, input->language),
                   input->blank);
  naer_sheet_pair (document, N_("Why not"), plan->not_contributed_why, FALSE);
  naer_sheet_pair (document, N_("More"), plan->more, FALSE);
  naer_sheet_pair (document, N_("Archived in"), plan->archived_in, FALSE);
  naer_sheet_pair_day (document, N_("Archived on"), plan->archived_on, FALSE);
  if (plan->quality == 0 && !input->blank)
    return;
  naer_document_heading (document, naer_sheet_tr (document, N_("We have looked at")));
  for (guint bit = 0; bit < NAER_N_QUALITY_POINTS; bit++)
    naer_document_check (document, naer_quality_to_words (bit, input->language), (plan->quality & (1u << bit)) != 0);
}

static void
add_signatures (NaerDocument         *document,
                const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  const char *leader, *phone;
  g_autofree char *employee = g_strdup_printf ("%s: %s", naer_sheet_tr (document, N_("Employee")),
                                               naer_sheet_name (input));
  g_autofree char *by_leader = NULL;

  naer_sheet_leader (input, &leader, &phone);
  by_leader = g_strdup_printf ("%s%s%s", naer_sheet_tr (document, N_("Leader")),
                               first_known (plan->leader, leader) != NULL ? ": " : "",
                               first_known (plan->leader, leader) != NULL ? first_known (plan->leader, leader) : "");
  naer_document_section (document, naer_sheet_tr (document, N_("Signatures")), 0);
  naer_sheet_pair_day (document, N_("The employee signed on"), plan->employee_signed_on, FALSE);
  naer_sheet_pair_day (document, N_("The leader signed on"), plan->leader_signed_on, FALSE);
  naer_sheet_pair (document, N_("Place"), plan->signed_at, FALSE);
  naer_document_signature (document, employee);
  naer_document_signature (document, by_leader);
}

/* The whole follow-up plan. */
NaerDocument *
naer_sheet_make_plan (const NaerSheetInput *input)
{
  const NaerPlan *plan = plan_of (input);
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("Follow-up plan")), input->language,
                                              input->today);
  NaerDay made = plan->finished != NAER_DAY_NONE ? plan->finished : input->today;
  g_autofree char *day = naer_sheet_day (made, input->language), *version = NULL;

  if (input->plan != NULL)
    version = g_strdup_printf (naer_sheet_tr (document, N_("version %d, %s")), plan->version, day);
  document->subtitle = naer_sheet_subtitle (input, version);
  if (plan->occasion != NAER_OCCASION_UNKNOWN || (input->plan != NULL && plan->finished == NAER_DAY_NONE))
    {
      g_autofree char *who = g_steal_pointer (&document->subtitle);

      document->subtitle = g_strdup_printf ("%s · %s", who,
                                            plan->finished == NAER_DAY_NONE
                                              ? naer_sheet_tr (document, N_("draft"))
                                              : naer_plan_occasion_to_words (plan->occasion, input->language));
    }
  document->running = g_strdup_printf ("%s · %s", document->title, document->subtitle);
  document->footer = g_strdup (naer_sheet_tr (document, N_("The plan is about work. Diagnosis is not a topic.")));
  add_head (document, input);
  add_work (document, input);
  add_measures (document, input);
  add_help (document, input);
  add_sick_lister (document, input);
  add_follow_up (document, input);
  add_making (document, input);
  add_signatures (document, input);
  return document;
}

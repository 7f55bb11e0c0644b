/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-private.h"
#include "plan/naer-plan-words.h"

/* The register of measures on a sheet. */

#define N_BLANK_MEASURES 3
#define N_BLANK_STEPS 4

static const double tried_shares[] = { 0.42, 0.28, 0.3 };
static const double step_shares[] = { 0.22, 0.14, 0.13, 0.12, 0.22, 0.17 };

/* Whether it is something that the workplace can do now, or does. */
gboolean
naer_sheet_is_offered (const NaerMeasure *measure)
{
  switch (measure->status)
    {
    case NAER_MEASURE_PROPOSED_BY_LEADER:
    case NAER_MEASURE_PROPOSED_BY_EMPLOYEE:
    case NAER_MEASURE_AGREED:
    case NAER_MEASURE_RUNNING:
      return TRUE;
    case NAER_MEASURE_STATUS_UNKNOWN:
    case NAER_MEASURE_DECLINED:
    case NAER_MEASURE_DONE:
    case NAER_MEASURE_CONSIDERED:
    case NAER_MEASURE_NOT_POSSIBLE:
    default:
      return FALSE;
    }
}

static char *
evaluation_of (const NaerMeasure *measure,
               NaerLanguage       language)
{
  g_autofree char *day = naer_sheet_day (measure->evaluate_on, language);

  if (day != NULL && naer_sheet_is_written (measure->evaluate_how))
    return g_strdup_printf ("%s: %s", day, measure->evaluate_how);
  return day != NULL ? g_steal_pointer (&day) : g_strdup (measure->evaluate_how);
}

/* The answer to a proposal, with the reason: what is declined says so. */
static char *
status_of (const NaerMeasure *measure,
           NaerLanguage       language)
{
  const char *status = measure->status != NAER_MEASURE_STATUS_UNKNOWN
                         ? naer_measure_status_to_words (measure->status, language)
                         : NULL;

  if (status != NULL && naer_sheet_is_written (measure->reason))
    return g_strdup_printf ("%s: %s", status, measure->reason);
  return g_strdup (status != NULL ? status : measure->reason);
}

static char *
effect_of (const NaerMeasure *measure,
           NaerLanguage       language)
{
  const char *effect = measure->effect != NAER_EFFECT_UNKNOWN
                         ? naer_measure_effect_to_words (measure->effect, language)
                         : NULL;

  if (effect != NULL && naer_sheet_is_written (measure->experience))
    return g_strdup_printf ("%s. %s", effect, measure->experience);
  return g_strdup (effect != NULL ? effect : measure->experience);
}

static void
add_measure (NaerDocument      *document,
             const NaerMeasure *measure,
             gboolean           blank)
{
  NaerLanguage language = document->language;
  g_autofree char *when = naer_sheet_from_to (measure->from, measure->to, language);
  g_autofree char *evaluation = evaluation_of (measure, language);
  g_autofree char *status = status_of (measure, language), *effect = effect_of (measure, language);

  naer_document_heading (document, naer_sheet_is_written (measure->what)
                                     ? measure->what
                                     : naer_measure_category_to_words (measure->category, language));
  naer_sheet_pair (document, N_("Why"), measure->why, blank);
  naer_sheet_pair (document, N_("Who follows it up"), measure->responsible, blank);
  naer_sheet_pair (document, N_("When"), when, blank);
  naer_sheet_pair (document, N_("We look again"), evaluation, blank);
  naer_sheet_pair (document, N_("If it does not work"), measure->if_not_working, blank);
  naer_sheet_pair (document, N_("Contact with the workplace"), measure->contact_kept, FALSE);
  naer_sheet_pair (document, N_("What it asks of the team"), measure->load, FALSE);
  naer_sheet_pair (document, N_("Cost or substitute"), measure->cost, FALSE);
  naer_sheet_pair_day (document, N_("Talked over with the employee"), measure->employee_consulted_on, FALSE);
  naer_sheet_pair_day (document, N_("Talked over with the union"), measure->union_consulted_on, FALSE);
  naer_sheet_pair (document, N_("Status"), status, FALSE);
  naer_sheet_pair (document, N_("How it went"), effect, FALSE);
}

/* Each measure as a small promise; a blank sheet has room for some. */
void
naer_sheet_measures (NaerDocument *document,
                     GPtrArray    *measures,
                     gboolean      blank)
{
  for (guint i = 0; measures != NULL && i < measures->len; i++)
    add_measure (document, measures->pdata[i], FALSE);
  for (guint i = 0; blank && i < N_BLANK_MEASURES; i++)
    {
      naer_sheet_pair (document, N_("Measure"), NULL, TRUE);
      naer_sheet_pair (document, N_("Why"), NULL, TRUE);
      naer_sheet_pair (document, N_("Who follows it up"), NULL, TRUE);
      naer_sheet_pair (document, N_("When"), NULL, TRUE);
      naer_sheet_pair (document, N_("We look again"), NULL, TRUE);
      naer_sheet_pair (document, N_("If it does not work"), NULL, TRUE);
      if (i + 1 < N_BLANK_MEASURES)
        naer_document_rule (document);
    }
}

/* What was tried, and how it went; the latest first. */
void
naer_sheet_tried (NaerDocument *document,
                  GPtrArray    *measures)
{
  const char *headings[] = { naer_sheet_tr (document, N_("Measure")), naer_sheet_tr (document, N_("When")),
                             naer_sheet_tr (document, N_("Experience")), NULL };

  naer_document_table (document, headings, tried_shares);
  for (guint i = measures->len; i > 0; i--)
    {
      const NaerMeasure *measure = measures->pdata[i - 1];
      g_autofree char *when = naer_sheet_from_to (measure->from, measure->to, document->language);
      g_autofree char *effect = effect_of (measure, document->language);
      g_autofree char *evaluation = NULL;
      const char *cells[] = { measure->what, when, effect };

      if (effect == NULL && measure->evaluate_on != NAER_DAY_NONE)
        {
          g_autofree char *day = naer_sheet_day (measure->evaluate_on, document->language);

          evaluation = g_strdup_printf (naer_sheet_tr (document, N_("Being tried; we look again on %s")), day);
          cells[2] = evaluation;
        }
      naer_document_row (document, cells);
    }
}

/* The way back, step by step. Grade, presence and load are three different things. */
void
naer_sheet_steps (NaerDocument *document,
                  GPtrArray    *steps,
                  gboolean      blank)
{
  const char *headings[] = { naer_sheet_tr (document, N_("From")), naer_sheet_tr (document, N_("Grade")),
                             naer_sheet_tr (document, N_("Present")), naer_sheet_tr (document, N_("Work")),
                             naer_sheet_tr (document, N_("We look again")), naer_sheet_tr (document, N_("Hours")), NULL };
  const char *empty[G_N_ELEMENTS (step_shares)] = { NULL };

  naer_document_table (document, headings, step_shares);
  for (guint i = 0; steps != NULL && i < steps->len; i++)
    {
      const NaerPlanStep *step = steps->pdata[i];
      g_autofree char *from = naer_sheet_day (step->from, document->language);
      g_autofree char *evaluation = naer_sheet_day (step->evaluate_on, document->language);
      g_autofree char *presence = g_strdup_printf (naer_sheet_tr (document, N_("%d %%")), step->presence);
      g_autofree char *load = g_strdup_printf (naer_sheet_tr (document, N_("%d %%")), step->load);
      g_autofree char *grade = g_strdup_printf (naer_sheet_tr (document, N_("%d %%")), step->grade);
      const char *cells[] = { from, grade, presence, load, evaluation, step->note };

      naer_document_row (document, cells);
    }
  for (guint i = 0; blank && i < N_BLANK_STEPS; i++)
    naer_document_row (document, empty);
}

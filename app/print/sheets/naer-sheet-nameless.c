/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-events.h"
#include "naer-sheet-private.h"
#include "naer-sheet-scrub.h"
#include "plan/naer-plan-words.h"

/* The case without a name, unit or employer, its days counted from the first: to think aloud with
 * another leader or with HR. */

#define LINES 3

/* A file says when it was made; together with the days of the case that would say too much. */
#define NO_DAY (naer_day_from_ymd (2000, 1, 1))

static const double shares[] = { 0.2, 0.35, 0.45 };
static const double measure_shares[] = { 0.5, 0.24, 0.26 };

/* The day of a case, and its week where that helps: “day 1”, “day 29, week 5”. */
static char *
relative_day (NaerDay      day,
              NaerDay      start,
              NaerLanguage language)
{
  int number = day - start + 1;

  if (number < 8)
    return g_strdup_printf (naer_tr (language, N_("day %d")), number);
  return g_strdup_printf (naer_tr (language, N_("day %d, week %d")), number, (number - 1) / 7 + 1);
}

static void
add_situation (NaerDocument         *document,
               const NaerSheetInput *input)
{
  const NaerEmployment *employment = naer_employee_latest_employment (input->employee);
  g_autofree char *percent = naer_sheet_per_cent (employment != NULL ? employment->percent : 0, input->language);
  g_autofree char *days = NULL;

  naer_document_section (document, naer_sheet_tr (document, N_("The situation")), 0);
  naer_sheet_pair (document, N_("Share of a full position"), percent, FALSE);
  if (input->timeline == NULL)
    {
      naer_sheet_say (document, N_("Not away now."));
      return;
    }
  days = naer_words_days (input->timeline->sick_days_so_far, input->language);
  naer_sheet_pair (document, N_("Days of absence so far"), days, FALSE);
  naer_sheet_pair (document, N_("Away today"),
                   naer_sheet_known (input->timeline->absence_case->absent_today ? NAER_KNOWN_YES : NAER_KNOWN_NO,
                                     input->language),
                   FALSE);
}

static void
add_events (NaerDocument         *document,
            const NaerSheetInput *input,
            NaerSheetScrub       *scrub)
{
  const char *headings[] = { naer_sheet_tr (document, N_("Day")), naer_sheet_tr (document, N_("What")),
                             naer_sheet_tr (document, N_("More")), NULL };
  g_autoptr (GPtrArray) events = naer_sheet_events_find (input);
  NaerDay start;

  if (events->len == 0)
    return;
  start = input->timeline != NULL ? input->timeline->absence_case->start : ((NaerSheetEvent *) events->pdata[0])->on;
  naer_document_section (document, naer_sheet_tr (document, N_("What has been done")), 0);
  naer_document_table (document, headings, shares);
  for (guint i = 0; i < events->len; i++)
    {
      const NaerSheetEvent *event = events->pdata[i];
      g_autofree char *day = relative_day (event->on, start, input->language);
      g_autofree char *what = naer_sheet_scrub_text (scrub, event->what);
      g_autofree char *last = event->until != NAER_DAY_NONE ? relative_day (event->until, start, input->language) : NULL;
      g_autofree char *more = last != NULL ? g_strdup_printf (naer_sheet_tr (document, N_("until %s")), last)
                                           : naer_sheet_scrub_text (scrub, event->more);

      naer_document_row (document, (const char *[]) { day, what, more });
    }
}

static void
add_measures (NaerDocument         *document,
              const NaerSheetInput *input,
              NaerSheetScrub       *scrub)
{
  const GPtrArray *measures = input->employee->measures;
  const char *headings[] = { naer_sheet_tr (document, N_("Measure")), naer_sheet_tr (document, N_("Status")),
                             naer_sheet_tr (document, N_("How it went")), NULL };

  if (measures->len == 0)
    return;
  naer_document_section (document, naer_sheet_tr (document, N_("Measures")), 0);
  naer_document_table (document, headings, measure_shares);
  for (guint i = 0; i < measures->len; i++)
    {
      const NaerMeasure *measure = measures->pdata[i];
      g_autofree char *what = naer_sheet_scrub_text (scrub, measure->what);
      const char *cells[] = { what, naer_measure_status_to_words (measure->status, input->language),
                              naer_measure_effect_to_words (measure->effect, input->language) };

      naer_document_row (document, cells);
    }
}

static void
add_work (NaerDocument         *document,
          const NaerSheetInput *input,
          NaerSheetScrub       *scrub)
{
  const NaerPlan *plan = input->plan;
  g_autofree char *day = NULL, *own_words = NULL;

  if (plan == NULL || (!naer_sheet_is_written (plan->ordinary_day) && !naer_sheet_is_written (plan->own_words) &&
                       plan->tasks->len == 0))
    return;
  day = naer_sheet_scrub_text (scrub, plan->ordinary_day);
  own_words = naer_sheet_scrub_text (scrub, plan->own_words);
  naer_document_section (document, naer_sheet_tr (document, N_("The work")), 0);
  naer_sheet_text (document, NULL, day, 0, FALSE);
  for (guint i = 0; i < plan->tasks->len; i++)
    {
      const NaerTask *task = plan->tasks->pdata[i];
      g_autofree char *name = naer_sheet_scrub_text (scrub, task->name);

      naer_document_pair (document, naer_ability_to_words (task->ability, input->language), name);
    }
  if (naer_sheet_is_written (own_words))
    {
      naer_document_heading (document, naer_sheet_tr (document, N_("In the employee’s own words")));
      naer_document_quote (document, own_words);
    }
}

/* The case without a name. */
NaerDocument *
naer_sheet_make_nameless (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("To think it over with somebody")),
                                              input->language, NO_DAY);
  g_autoptr (NaerSheetScrub) scrub = naer_sheet_scrub_new (input);

  document->subtitle = g_strdup (naer_sheet_tr (document, N_("A case without name, unit and employer. "
                                                             "Day 1 is the first day of absence.")));
  document->footer = g_strdup (naer_sheet_tr (document, N_("Known names and days are taken out of free text. Read it "
                                                           "through before you show it: it must not tell who it is.")));
  add_situation (document, input);
  add_work (document, input, scrub);
  add_events (document, input, scrub);
  add_measures (document, input, scrub);
  naer_document_section (document, naer_sheet_tr (document, N_("What I wonder about")), 0);
  naer_document_writing (document, LINES);
  naer_document_section (document, naer_sheet_tr (document, N_("What I could try next")), 0);
  naer_document_writing (document, LINES);
  return document;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-words.h"
#include "naer-sheet-events.h"
#include "naer-sheet-private.h"

/* What was done in a case, day by day. */

static const double shares[] = { 0.24, 0.32, 0.44 };

NaerDocument *
naer_sheet_make_chronology (const NaerSheetInput *input)
{
  NaerDocument *document = naer_document_new (naer_tr (input->language, N_("What has been done, day by day")),
                                              input->language, input->today);
  const char *headings[] = { naer_sheet_tr (document, N_("Day")), naer_sheet_tr (document, N_("What")),
                             naer_sheet_tr (document, N_("More")), NULL };
  g_autofree char *day = naer_sheet_day (input->today, input->language), *until = NULL;
  g_autoptr (GPtrArray) events = naer_sheet_events_find (input);

  until = g_strdup_printf (naer_sheet_tr (document, N_("until %s")), day);
  document->subtitle = naer_sheet_subtitle (input, until);
  document->running = g_strdup_printf ("%s · %s", document->title, document->subtitle);
  document->footer = g_strdup (naer_sheet_tr (document, N_("From what is noted here: dates, kind of absence, talks, "
                                                           "plans and meetings. Nothing about health.")));
  if (input->timeline != NULL)
    {
      g_autofree char *days = naer_words_days (input->timeline->sick_days_so_far, input->language);

      naer_document_section (document, NULL, 0);
      naer_sheet_pair_day (document, N_("First day of absence"), input->timeline->absence_case->start, FALSE);
      naer_sheet_pair (document, N_("Days of absence so far"), days, FALSE);
    }
  naer_document_section (document, naer_sheet_tr (document, N_("Day by day")), 0);
  if (events->len == 0)
    naer_sheet_say (document, N_("Nothing is noted yet."));
  else
    naer_document_table (document, headings, shares);
  for (guint i = 0; i < events->len; i++)
    {
      const NaerSheetEvent *event = events->pdata[i];
      g_autofree char *on = naer_sheet_day (event->on, input->language);
      g_autofree char *last = naer_sheet_day (event->until, input->language);
      g_autofree char *more = last != NULL ? g_strdup_printf (naer_sheet_tr (document, N_("until %s")), last)
                                           : g_strdup (event->more);
      const char *cells[] = { on, event->what, more };

      naer_document_row (document, cells);
    }
  return document;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-import-report.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

static void
warn_all (GPtrArray    *problems,
          NaerLanguage  language)
{
  for (guint i = 0; problems != NULL && i < problems->len; i++)
    {
      g_autofree char *text = naer_import_problem_describe (problems->pdata[i], language);

      g_printerr ("%s\n", text);
    }
}

static void
warn_of_dates (const NaerImportReport *report)
{
  const NaerImportFormat *format = &report->file->format;

  if (format->dates_uncertain)
    g_printerr (naer_tr (report->language,
                         N_("The dates could be read with the day or the month first. They are taken "
                            "as %s. Say it in a mapping file if that is wrong.\n")),
                naer_date_form_get_label (format->dates, report->language));
}

/**
 * naer_import_report_warn:
 * @report: what there is to tell
 *
 * Tells on standard error what is wrong with which rows.
 */
void
naer_import_report_warn (const NaerImportReport *report)
{
  warn_of_dates (report);
  for (guint i = 0; i < report->rows->rows->len; i++)
    warn_all (naer_import_rows_get (report->rows, i)->problems, report->language);
  warn_all (report->plan->problems, report->language);
}

static char *
describe_days (const NaerAbsence *absence,
               NaerLanguage       language)
{
  g_autofree char *first = NULL;

  if (absence->to != NAER_DAY_NONE)
    return naer_words_stretch (absence->from, absence->to, language);
  first = naer_words_day (absence->from, NAER_DAY_STYLE_FULL, language);
  /* Translators: an absence that is still going on, from its first day. */
  return g_strdup_printf (naer_tr (language, N_("from %s on")), first);
}

static char *
describe_absence (const NaerAbsence *absence,
                  NaerLanguage       language)
{
  g_autofree char *days = describe_days (absence, language);
  const char *kind = naer_absence_kind_get_label (absence->kind, language);

  if (naer_absence_is_graded (absence))
    return g_strdup_printf ("%s %d %%, %s", kind, absence->grade, days);
  return g_strdup_printf ("%s, %s", kind, days);
}

static void
print_item (const NaerImportReport *report,
            const NaerPlanItem     *item)
{
  const NaerImportPerson *person = report->plan->people->pdata[item->person];
  const char *label = naer_plan_status_get_label (item->status, report->language);
  g_autofree char *before = NULL, *after = NULL;

  if (item->status == NAER_PLAN_NEW || item->status == NAER_PLAN_UNCHANGED)
    return;
  before = describe_absence (item->before, report->language);
  if (item->after != NULL)
    after = describe_absence (item->after, report->language);
  g_print ("  %s: %s %s: %s%s%s", label, person->number, person->name != NULL ? person->name : "", before,
           after != NULL ? " → " : "", after != NULL ? after : "");
  if (!item->accepted)
    g_print (" (%s)", naer_tr (report->language, item->typed ? N_("typed by hand, stays as it is")
                                                             : N_("not removed")));
  g_print ("\n");
}

static void
print_overlap (const NaerImportReport *report,
               const NaerPlanOverlap  *overlap)
{
  const NaerImportPerson *person = report->plan->people->pdata[overlap->person];
  g_autofree char *first = describe_absence (overlap->first, report->language);
  g_autofree char *second = describe_absence (overlap->second, report->language);

  g_print ("  %s: %s %s: %s / %s\n", naer_tr (report->language, N_("Overlap")), person->number,
           person->name != NULL ? person->name : "", first, second);
}

static void
print_count (const NaerImportReport *report,
             const char             *label,
             guint                   n)
{
  g_print ("%s: %u\n", naer_tr (report->language, label), n);
}

static void
print_counts (const NaerImportReport *report)
{
  const NaerImportPlan *plan = report->plan;

  print_count (report, N_("Rows in the file"), report->rows->rows->len);
  for (NaerPlanStatus status = 0; status < NAER_N_PLAN_STATUSES; status++)
    g_print ("%s: %u\n", naer_plan_status_get_label (status, report->language), plan->counts[status]);
  print_count (report, N_("Refused rows"), plan->n_refused);
  print_count (report, N_("Rows with a warning"), plan->n_warnings);
  print_count (report, N_("Rows left out"), plan->n_left_out);
  print_count (report, N_("New employees"), plan->n_new_employees);
  print_count (report, N_("Changed employments"), plan->n_employments);
  print_count (report, N_("New units"), plan->new_units->len);
  print_count (report, N_("Overlaps to be resolved"), plan->overlaps->len);
}

/**
 * naer_import_report_print:
 * @report: what there is to tell
 *
 * Tells on standard output what the file changes, for people.
 */
void
naer_import_report_print (const NaerImportReport *report)
{
  static const char *const outcomes[] = {
    [NAER_IMPORT_OUTCOME_WRITTEN] = N_("It is written."),
    [NAER_IMPORT_OUTCOME_NOTHING_TO_WRITE] = N_("Nothing is written: all is as the file says already."),
    [NAER_IMPORT_OUTCOME_DRY_RUN] = N_("Nothing is written: this was only a look."),
    [NAER_IMPORT_OUTCOME_REFUSED] = N_("Nothing is written, because rows are refused. Correct the file, "
                                       "or take the other rows with --accept-valid."),
  };

  print_counts (report);
  for (guint i = 0; i < report->plan->items->len; i++)
    print_item (report, report->plan->items->pdata[i]);
  for (guint i = 0; i < report->plan->overlaps->len; i++)
    print_overlap (report, report->plan->overlaps->pdata[i]);
  g_print ("%s\n", naer_tr (report->language, outcomes[report->outcome]));
}

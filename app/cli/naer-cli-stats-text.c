/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-stats.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "statistics/naer-statistics-words.h"

/* The answer of `stats` for people. */

#define LABEL_WIDTH 44

/* Columns are counted in characters, not in bytes as printf does. */
static void
print_row (const char *label,
           const char *value)
{
  g_print ("  %s%*s%s\n", label, MAX (1, LABEL_WIDTH - (int) g_utf8_strlen (label, -1)), "", value);
}

static void
print_count (const char *label,
             int         n)
{
  g_autofree char *text = g_strdup_printf ("%d", n);

  print_row (label, text);
}

/* A rate with what it is of: “9,6 % (26,0 of 270,0 days’ work)”. */
static void
print_rate (const char  *label,
            gint64       part,
            gint64       whole,
            NaerLanguage language)
{
  g_autofree char *rate = naer_rate_words (naer_rate_tenths (part, whole), language);
  g_autofree char *lost = naer_days_work_words (part, language);
  g_autofree char *agreed = naer_days_work_words (whole, language);
  g_autofree char *of = g_strdup_printf (naer_tr (language, N_("%s (%s of %s days’ work)")), rate, lost,
                                         agreed);

  print_row (label, of);
}

static void
print_bands (const NaerFigures *figures,
             NaerLanguage       language)
{
  for (NaerSpellBand band = 0; band < NAER_N_BANDS; band++)
    {
      g_autofree char *days = naer_days_work_words (figures->band_lost[band], language);
      g_autofree char *value = g_strdup_printf (
          naer_trn (language, "%d absence, %s days’ work", "%d absences, %s days’ work",
                    figures->band_spells[band]),
          figures->band_spells[band], days);

      print_row (naer_band_get_label (band, language), value);
    }
}

static void
print_duty (const char          *label,
            const NaerDutyCount *duty,
            NaerLanguage         language)
{
  g_autofree char *value = NULL;

  if (duty->due == 0)
    return;
  value = g_strdup_printf (naer_tr (language, N_("%d due: %d in time, %d late, %d with an exception, %d "
                                                 "not documented")),
                           duty->due, duty->in_time, duty->late, duty->exceptions,
                           duty->not_documented);
  print_row (label, value);
}

static void
print_graded (const NaerFigures *figures,
              NaerLanguage       language)
{
  g_autofree char *rate = NULL, *value = NULL;

  if (figures->note_days == 0)
    return;
  rate = naer_rate_words (naer_rate_tenths (figures->graded_days, figures->note_days), language);
  value = g_strdup_printf (naer_tr (language, N_("%s (%d of %d working days)")), rate,
                           figures->graded_days, figures->note_days);
  print_row (naer_tr (language, N_("Graded, of days with a sick note")), value);
}

static void
print_figures (const NaerFigures *figures,
               NaerLanguage       language)
{
  print_count (naer_tr (language, N_("Employees")), figures->people);
  print_rate (naer_tr (language, N_("Sickness rate, as SSB and Nav")), figures->lost, figures->agreed,
              language);
  print_rate (naer_tr (language, N_("  self-certified")), figures->self_certified, figures->agreed,
              language);
  print_rate (naer_tr (language, N_("  with a sick note")), figures->certified, figures->agreed,
              language);
  print_rate (naer_tr (language, N_("Own sickness, regulation of 1997 § 4")), figures->lost,
              figures->possible, language);
  print_rate (naer_tr (language, N_("Child’s sickness, regulation of 1997 § 4")), figures->child,
              figures->possible, language);
  print_bands (figures, language);
  print_graded (figures, language);
  for (NaerCaseLength length = 0; length < NAER_N_LENGTHS; length++)
    if (figures->cases[length] > 0)
      {
        g_autofree char *label = g_strdup_printf (naer_tr (language, N_("Cases, %s")),
                                                  naer_length_get_label (length, language));

        print_count (label, figures->cases[length]);
      }
  print_duty (naer_tr (language, N_("Follow-up plans")), &figures->plan, language);
  print_duty (naer_tr (language, N_("First dialogue meetings")), &figures->dialogue_1, language);
}

static void
print_hidden (NaerLanguage language)
{
  g_print ("  %s\n", naer_tr (language, N_("Hidden: fewer than five people, or something from which "
                                           "they could be worked out.")));
}

static void
print_groups (GPtrArray   *groups,
              NaerLanguage language)
{
  for (guint i = 0; groups->len > 1 && i < groups->len; i++)
    {
      const NaerFigureGroup *group = groups->pdata[i];
      g_autofree char *name = naer_figure_group_words (group, language);

      g_print ("%s\n", name);
      if (group->hidden)
        print_hidden (language);
      else
        print_figures (&group->figures, language);
    }
}

static void
print_year_before (const NaerStatistics *statistics,
                   NaerLanguage          language)
{
  const NaerFigures *now = &statistics->all, *before = &statistics->year_before;
  g_autofree char *rate = NULL, *change = NULL, *value = NULL;

  if (!statistics->has_year_before || now->agreed == 0 || before->agreed == 0)
    return;
  rate = naer_rate_words (naer_rate_tenths (before->lost, before->agreed), language);
  change = naer_rate_change_words (naer_rate_change_tenths (now->lost, now->agreed, before->lost,
                                                            before->agreed),
                                   language);
  value = g_strdup_printf (naer_tr (language, N_("%s, a change of %s percentage points")), rate, change);
  print_row (naer_tr (language, N_("The same time the year before")), value);
}

/**
 * naer_cli_stats_print:
 * @statistics: figures
 * @language: the language
 *
 * Prints them for people.
 */
void
naer_cli_stats_print (const NaerStatistics *statistics,
                      NaerLanguage          language)
{
  g_autofree char *stretch = naer_words_stretch (statistics->from, statistics->to, language);

  g_print ("%s\n", stretch);
  if (statistics->through < statistics->to)
    {
      g_autofree char *day = naer_words_day (statistics->through, NAER_DAY_STYLE_FULL, language);

      g_print (naer_tr (language, N_("Counted up to and including %s.")), day);
      g_print ("\n");
    }
  if (statistics->hidden)
    {
      print_hidden (language);
      return;
    }
  print_figures (&statistics->all, language);
  print_year_before (statistics, language);
  print_groups (statistics->by_sex, language);
  print_groups (statistics->by_unit, language);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "statistics/naer-statistics-rows.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "statistics/naer-statistics-words.h"

/* The figures as a table: a row for each figure, a column for each group. */

/* A column: a group, or all. */
typedef struct
{
  char *name;
  gboolean hidden;
  const NaerFigures *figures;
} Column;

typedef struct
{
  GArray *columns;
  GPtrArray *rows;
  NaerLanguage language;
} Table;

typedef char *(*Tell) (const NaerFigures *figures,
                       int                which,
                       NaerLanguage       language);

static void
clear_column (gpointer column)
{
  g_free (((Column *) column)->name);
}

static void
add_column (GArray            *columns,
            char              *name,
            gboolean           hidden,
            const NaerFigures *figures)
{
  Column column = { name, hidden, figures };

  g_array_append_val (columns, column);
}

/* One group that is all of them tells nothing new. */
static void
add_groups (GArray      *columns,
            GPtrArray   *groups,
            NaerLanguage language)
{
  for (guint i = 0; groups->len > 1 && i < groups->len; i++)
    {
      const NaerFigureGroup *group = groups->pdata[i];

      add_column (columns, naer_figure_group_words (group, language), group->hidden, &group->figures);
    }
}

static void
add_row (Table      *table,
         const char *label,
         Tell        tell,
         int         which)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  g_strv_builder_add (row, label);
  for (guint i = 0; i < table->columns->len; i++)
    {
      const Column *column = &g_array_index (table->columns, Column, i);

      if (column->hidden)
        g_strv_builder_add (row, naer_tr (table->language, N_("hidden")));
      else
        g_strv_builder_take (row, tell (column->figures, which, table->language));
    }
  g_ptr_array_add (table->rows, g_strv_builder_end (row));
}

static char *
tell_count (int n)
{
  return g_strdup_printf ("%d", n);
}

static char *
tell_people (const NaerFigures *figures,
             int                which,
             NaerLanguage       language)
{
  return tell_count (figures->people);
}

typedef enum
{
  RATE_LOST,
  RATE_SELF_CERTIFIED,
  RATE_CERTIFIED,
  RATE_OWN,
  RATE_CHILD,
  RATE_GRADED,
} Rate;

static char *
tell_rate (const NaerFigures *figures,
           int                which,
           NaerLanguage       language)
{
  const gint64 rates[][2] = {
    [RATE_LOST] = { figures->lost, figures->agreed },
    [RATE_SELF_CERTIFIED] = { figures->self_certified, figures->agreed },
    [RATE_CERTIFIED] = { figures->certified, figures->agreed },
    [RATE_OWN] = { figures->lost, figures->possible },
    [RATE_CHILD] = { figures->child, figures->possible },
    [RATE_GRADED] = { figures->graded_days, figures->note_days },
  };

  return naer_rate_words (naer_rate_tenths (rates[which][0], rates[which][1]), language);
}

typedef enum
{
  DAYS_LOST,
  DAYS_AGREED,
  DAYS_POSSIBLE,
  DAYS_CHILD,
} Days;

static char *
tell_days (const NaerFigures *figures,
           int                which,
           NaerLanguage       language)
{
  const gint64 days[] = {
    [DAYS_LOST] = figures->lost,
    [DAYS_AGREED] = figures->agreed,
    [DAYS_POSSIBLE] = figures->possible,
    [DAYS_CHILD] = figures->child,
  };

  return naer_days_work_words (days[which], language);
}

static char *
tell_band_spells (const NaerFigures *figures,
                  int                which,
                  NaerLanguage       language)
{
  return tell_count (figures->band_spells[which]);
}

static char *
tell_band_days (const NaerFigures *figures,
                int                which,
                NaerLanguage       language)
{
  return naer_days_work_words (figures->band_lost[which], language);
}

static char *
tell_cases (const NaerFigures *figures,
            int                which,
            NaerLanguage       language)
{
  return tell_count (figures->cases[which]);
}

typedef enum
{
  DUTY_PLAN,
  DUTY_DIALOGUE_1,
} Duty;

static const NaerDutyCount *
get_duty (const NaerFigures *figures,
          int                which)
{
  return which == DUTY_PLAN ? &figures->plan : &figures->dialogue_1;
}

/* “2 of 3”: in time, of those that were due. */
static char *
tell_in_time (const NaerFigures *figures,
              int                which,
              NaerLanguage       language)
{
  const NaerDutyCount *duty = get_duty (figures, which);

  return g_strdup_printf (naer_tr (language, N_("%d of %d")), duty->in_time, duty->due);
}

static void
add_rates (Table *table)
{
  NaerLanguage language = table->language;

  add_row (table, naer_tr (language, N_("Employees")), tell_people, 0);
  add_row (table, naer_tr (language, N_("Sickness rate, as SSB and Nav")), tell_rate, RATE_LOST);
  add_row (table, naer_tr (language, N_("Self-certified, percent")), tell_rate, RATE_SELF_CERTIFIED);
  add_row (table, naer_tr (language, N_("With a sick note, percent")), tell_rate, RATE_CERTIFIED);
  add_row (table, naer_tr (language, N_("Days’ work lost")), tell_days, DAYS_LOST);
  add_row (table, naer_tr (language, N_("Days’ work agreed")), tell_days, DAYS_AGREED);
  add_row (table, naer_tr (language, N_("Own sickness, regulation of 1997 § 4")), tell_rate, RATE_OWN);
  add_row (table, naer_tr (language, N_("Child’s sickness, regulation of 1997 § 4")), tell_rate,
           RATE_CHILD);
  add_row (table, naer_tr (language, N_("Days’ work lost for a child’s sickness")), tell_days,
           DAYS_CHILD);
  add_row (table, naer_tr (language, N_("Days’ work possible")), tell_days, DAYS_POSSIBLE);
}

static void
add_bands (Table *table)
{
  for (NaerSpellBand band = 0; band < NAER_N_BANDS; band++)
    {
      const char *name = naer_band_get_label (band, table->language);
      g_autofree char *spells = g_strdup_printf (naer_tr (table->language, N_("%s, absences")), name);
      g_autofree char *days = g_strdup_printf (naer_tr (table->language, N_("%s, days’ work")), name);

      add_row (table, spells, tell_band_spells, band);
      add_row (table, days, tell_band_days, band);
    }
}

static void
add_follow_up (Table *table)
{
  NaerLanguage language = table->language;

  add_row (table, naer_tr (language, N_("Graded, of days with a sick note")), tell_rate, RATE_GRADED);
  for (NaerCaseLength length = 0; length < NAER_N_LENGTHS; length++)
    {
      g_autofree char *label = g_strdup_printf (naer_tr (language, N_("Cases, %s")),
                                                naer_length_get_label (length, language));

      add_row (table, label, tell_cases, length);
    }
  add_row (table, naer_tr (language, N_("Follow-up plans in time")), tell_in_time, DUTY_PLAN);
  add_row (table, naer_tr (language, N_("First dialogue meetings in time")), tell_in_time,
           DUTY_DIALOGUE_1);
}

/**
 * naer_statistics_to_rows:
 * @statistics: figures
 * @language: the language
 * @titles: (out) (transfer full): the titles of the columns, the first of them what the figure is
 *
 * Writes the figures as a table: of all, then by sex and by unit. What is hidden says so.
 *
 * Returns: (transfer full) (element-type GStrv): the rows, a text for each column
 */
GPtrArray *
naer_statistics_to_rows (const NaerStatistics *statistics,
                         NaerLanguage          language,
                         char               ***titles)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (Column));
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  Table table = {
    .columns = columns,
    .rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev),
    .language = language,
  };

  g_array_set_clear_func (columns, clear_column);
  add_column (columns, g_strdup (naer_trp (language, "figures", NC_ ("figures", "All"))),
              statistics->hidden, &statistics->all);
  add_groups (columns, statistics->by_sex, language);
  add_groups (columns, statistics->by_unit, language);
  add_rates (&table);
  add_bands (&table);
  add_follow_up (&table);

  g_strv_builder_add (names, naer_trp (language, "figures", NC_ ("figures", "Figure")));
  for (guint i = 0; i < columns->len; i++)
    g_strv_builder_add (names, g_array_index (columns, Column, i).name);
  *titles = g_strv_builder_end (names);
  return table.rows;
}

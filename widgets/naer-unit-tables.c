/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-tables.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-unit-sentence.h"
#include "unit/naer-back.h"

/* What a unit calendar shows, as tables. */

static NaerTextRows *
make_rows (const char *const *titles,
           NaerLanguage       language)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) translated = NULL;

  for (guint i = 0; titles[i] != NULL; i++)
    g_strv_builder_add (builder, naer_tr (language, titles[i]));
  translated = g_strv_builder_end (builder);
  return naer_text_rows_new ((const char *const *) translated);
}

/* Stretches that follow each other and are told alike are one; what lasts belongs to what it is
 * the rest of. */
static gboolean
goes_on_in (const NaerUnitModel *model,
            const NaerAway      *away,
            const NaerAway      *next)
{
  if (next->from != away->to + 1)
    return FALSE;
  if (naer_unit_model_has_kinds (model) && (next->kind != away->kind || next->grade != away->grade))
    return FALSE;
  return naer_away_get_level (away) == naer_away_get_level (next);
}

static char *
last_day_text (const NaerAway *last,
               NaerLanguage    language)
{
  return last->to == NAER_DAY_MAX ? g_strdup (naer_tr (language, N_("not known")))
                                  : naer_words_day (last->to, NAER_DAY_STYLE_NUMBERS, language);
}

static char *
back_text (NaerUnitModel  *model,
           guint           row,
           const NaerAway *first,
           const NaerAway *last,
           NaerLanguage    language)
{
  NaerDay today = naer_unit_model_get_today (model), back;

  if (first->from > today || last->to < today)
    return g_strdup ("");
  back = naer_unit_model_find_back (model, row);
  if (back == NAER_BACK_UNKNOWN)
    return g_strdup (naer_tr (language, N_("not known")));
  return naer_words_day (back, NAER_DAY_STYLE_NUMBERS, language);
}

static void
add_stretch (NaerTextRows   *rows,
             NaerUnitModel  *model,
             guint           row,
             const NaerAway *first,
             const NaerAway *last,
             NaerLanguage    language)
{
  const char *number = naer_unit_model_get_employee (model, row)->id;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, naer_unit_model_get_name (model, row));
  g_strv_builder_add (builder, number);
  g_strv_builder_take (builder, naer_unit_day_state (model, row, first->from, language));
  g_strv_builder_take (builder, naer_words_day (first->from, NAER_DAY_STYLE_NUMBERS, language));
  g_strv_builder_take (builder, last_day_text (last, language));
  g_strv_builder_take (builder, back_text (model, row, first, last, language));
  naer_text_rows_add (rows, g_strv_builder_end (builder));
}

/**
 * naer_unit_table_of_absence:
 * @model: a unit calendar
 * @from: stretches that end before this day are left out
 * @language: the language
 * @employees: (nullable) (element-type gint64): takes the row of the employee in the data file for
 *   each row of the table
 *
 * When the people who are listed are away, in the order in which they are listed.
 *
 * Returns: (transfer full): a row for each stretch
 */
NaerTextRows *
naer_unit_table_of_absence (NaerUnitModel *model,
                            NaerDay        from,
                            NaerLanguage   language,
                            GArray        *employees)
{
  static const char *const titles[] = { N_("Name"), N_("Number"), N_("Absence"), N_("First day"),
                                        N_("Last day"), N_("Back at work"), NULL };
  NaerTextRows *rows = make_rows (titles, language);

  for (guint row = 0; row < naer_unit_model_get_n_rows (model); row++)
    {
      gint64 employee = naer_unit_model_get_employee (model, row)->row_id;
      GArray *aways = naer_unit_model_get_aways (model, row);

      for (guint i = 0; i < aways->len; i++)
        {
          const NaerAway *first = &g_array_index (aways, NaerAway, i), *last = first;

          while (i + 1 < aways->len && goes_on_in (model, last, last + 1))
            last = &g_array_index (aways, NaerAway, ++i);
          if (last->to < from || first->from > naer_unit_model_get_last (model))
            continue;
          add_stretch (rows, model, row, first, last, language);
          if (employees != NULL)
            g_array_append_val (employees, employee);
        }
    }
  return rows;
}

/**
 * naer_unit_table_of_days:
 * @model: a unit calendar
 * @from: the first day
 * @language: the language
 *
 * How many are at work on each day on which anybody has work to do.
 *
 * Returns: (transfer full): a row for each day
 */
NaerTextRows *
naer_unit_table_of_days (NaerUnitModel *model,
                         NaerDay        from,
                         NaerLanguage   language)
{
  static const char *const titles[] = { N_("Day"), N_("Week"), N_("At work"), N_("Partly away"),
                                        N_("Away"), NULL };
  NaerTextRows *rows = make_rows (titles, language);

  from = MAX (from, naer_unit_model_get_first (model));
  for (NaerDay day = from; day <= naer_unit_model_get_last (model); day++)
    {
      const NaerUnitCount *count = naer_unit_model_get_count (model, day);
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
      g_autofree char *words = NULL;

      if (count->expected == 0)
        continue;
      words = naer_words_day (day, NAER_DAY_STYLE_WEEKDAY_FULL, language);
      g_strv_builder_take (builder, naer_words_capitalize (words));
      g_strv_builder_take (builder, g_strdup_printf ("%d", naer_day_get_iso_week (day, NULL)));
      g_strv_builder_take (builder, g_strdup_printf ("%u", count->at_work));
      g_strv_builder_take (builder, g_strdup_printf ("%u", count->partly));
      g_strv_builder_take (builder, g_strdup_printf ("%u", count->expected - count->at_work));
      naer_text_rows_add (rows, g_strv_builder_end (builder));
    }
  return rows;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-figures.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

static gboolean
is_away (NaerAbsenceKind kind)
{
  switch (kind)
    {
    case NAER_ABSENCE_SELF_CERTIFICATION:
    case NAER_ABSENCE_SICK_NOTE:
    case NAER_ABSENCE_CHILD_SICK:
    case NAER_ABSENCE_LEAVE:
    case NAER_ABSENCE_PARENTAL_LEAVE:
    case NAER_ABSENCE_UNDOCUMENTED:
      return TRUE;
    case NAER_ABSENCE_NONE:
    case NAER_ABSENCE_WAITING_NOTE:
    case NAER_ABSENCE_TREATMENT_DAYS:
    case NAER_ABSENCE_HOLIDAY:
    case NAER_ABSENCE_WORK:
    default:
      return FALSE;
    }
}

/* A holiday is drawn on weekdays only. */
static void
count_kind (NaerCalendarFigures   *figures,
            const NaerCalendarDay *cell)
{
  if (cell->kind == NAER_ABSENCE_SICK_NOTE && cell->grade < 100)
    figures->graded_days++;
  else if (cell->kind != NAER_ABSENCE_HOLIDAY || !cell->weekend)
    figures->kind_days[cell->kind]++;
}

/**
 * naer_calendar_figures_count:
 * @model: a calendar
 * @employee: whose it is
 * @work_days: which days are working days
 * @from: the first day
 * @to: the last day, inclusive; days outside the calendar are left out
 * @figures: (out caller-allocates): what the stretch comes to
 *
 * Counts what a calendar shows in a stretch; what it does not show is not counted.
 */
void
naer_calendar_figures_count (const NaerCalendarModel *model,
                             const NaerEmployee      *employee,
                             const NaerWorkDays      *work_days,
                             NaerDay                  from,
                             NaerDay                  to,
                             NaerCalendarFigures     *figures)
{
  gboolean in_spell = FALSE;

  *figures = (NaerCalendarFigures) { .from = from, .to = to };
  for (NaerDay day = from; day <= to; day++)
    {
      const NaerCalendarDay *cell = naer_calendar_model_get_day (model, day);
      gboolean works = naer_work_days_works (work_days, employee, day);
      gboolean away = cell != NULL && is_away (cell->kind);

      if (cell == NULL)
        continue;
      figures->days++;
      figures->work_days += works;
      figures->work_days_away += works && away;
      count_kind (figures, cell);
      if (away && !in_spell)
        figures->spells++;
      in_spell = away || (in_spell && !works);
    }
}

static void
add_kind (GString      *text,
          const char   *label,
          int           days,
          NaerLanguage  language)
{
  g_autofree char *words = NULL;

  if (days == 0)
    return;
  words = naer_words_days (days, language);
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append_printf (text, "%s %s", label, words);
}

/**
 * naer_calendar_figures_list_kinds:
 * @figures: what a stretch comes to
 * @language: the language
 *
 * Returns: (transfer full): “Sick note 12 days · Holiday 15 days”; empty when there is none
 */
char *
naer_calendar_figures_list_kinds (const NaerCalendarFigures *figures,
                                  NaerLanguage               language)
{
  GString *text = g_string_new (NULL);

  for (NaerAbsenceKind kind = NAER_ABSENCE_SELF_CERTIFICATION; kind < NAER_ABSENCE_WORK; kind++)
    {
      add_kind (text, naer_absence_kind_get_label (kind, language), figures->kind_days[kind],
                language);
      if (kind == NAER_ABSENCE_SICK_NOTE)
        add_kind (text, naer_tr (language, N_("Graded sick note")), figures->graded_days, language);
    }
  return g_string_free_and_steal (text);
}

/**
 * naer_calendar_figures_tell:
 * @figures: what a stretch comes to
 * @language: the language
 *
 * Returns: (transfer full): “14 days, 10 of them working days, away on 3. Self-certification 3 days”
 */
char *
naer_calendar_figures_tell (const NaerCalendarFigures *figures,
                            NaerLanguage               language)
{
  g_autofree char *days = naer_words_days (figures->days, language);
  g_autofree char *kinds = naer_calendar_figures_list_kinds (figures, language);
  g_autofree char *work = NULL, *away = NULL;

  work = g_strdup_printf (naer_trn (language, "%d working day", "%d working days",
                                    (gulong) figures->work_days), figures->work_days);
  if (figures->work_days_away == 0)
    away = g_strdup (naer_tr (language, N_("away on none")));
  else
    /* Translators: on how many working days somebody was away, wholly or partly */
    away = g_strdup_printf (naer_tr (language, N_("away on %d")), figures->work_days_away);
  if (kinds[0] == '\0')
    return g_strdup_printf ("%s, %s, %s", days, work, away);
  return g_strdup_printf ("%s, %s, %s. %s", days, work, away, kinds);
}

/**
 * naer_calendar_figures_tell_year:
 * @figures: what a year comes to
 * @language: the language
 *
 * Returns: (transfer full): a year as a sentence: “2026: away 7 times. Self-certification 9 days”
 */
char *
naer_calendar_figures_tell_year (const NaerCalendarFigures *figures,
                                 NaerLanguage               language)
{
  g_autofree char *kinds = naer_calendar_figures_list_kinds (figures, language);
  g_autofree char *times = NULL;

  if (figures->spells == 0)
    times = g_strdup (naer_tr (language, N_("no absence")));
  else
    times = g_strdup_printf (naer_trn (language, "away %d time", "away %d times",
                                       (gulong) figures->spells), figures->spells);
  if (kinds[0] == '\0')
    return g_strdup_printf ("%d: %s", naer_day_get_year (figures->from), times);
  return g_strdup_printf ("%d: %s. %s", naer_day_get_year (figures->from), times, kinds);
}

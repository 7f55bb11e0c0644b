/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-table.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

#define ROW_HEIGHT 18.0
#define TEXT_SIZE 9.5
#define TEXT_INSET 6.0
#define N_COLUMNS 4

struct _NaerCalendarTable
{
  GPtrArray *rows;
  guint n_columns;
  NaerLanguage language;
};

static const char *const headings[N_COLUMNS] = { N_("First day"), N_("Last day"), N_("Kind"),
                                                 N_("Days") };

/* Where columns begin, as shares of the width. */
static const double column_starts[N_COLUMNS + 1] = { 0, 0.3, 0.6, 0.9, 1 };

static gboolean
is_shown (const NaerAbsence *absence,
          gboolean           with_care)
{
  switch (absence->kind)
    {
    case NAER_ABSENCE_CHILD_SICK:
    case NAER_ABSENCE_LEAVE:
    case NAER_ABSENCE_PARENTAL_LEAVE:
      return with_care;
    case NAER_ABSENCE_NONE:
      return FALSE;
    case NAER_ABSENCE_SELF_CERTIFICATION:
    case NAER_ABSENCE_SICK_NOTE:
    case NAER_ABSENCE_WAITING_NOTE:
    case NAER_ABSENCE_TREATMENT_DAYS:
    case NAER_ABSENCE_HOLIDAY:
    case NAER_ABSENCE_UNDOCUMENTED:
    case NAER_ABSENCE_WORK:
    default:
      return TRUE;
    }
}

static gint
latest_first (gconstpointer a,
              gconstpointer b)
{
  const NaerAbsence *first = *(const NaerAbsence *const *) a;
  const NaerAbsence *second = *(const NaerAbsence *const *) b;

  if (first->from != second->from)
    return second->from - first->from;
  return (int) first->kind - (int) second->kind;
}

static char *
kind_text (const NaerAbsence *absence,
           NaerLanguage       language)
{
  const char *label = naer_absence_get_label (absence, language);

  if (!naer_absence_is_graded (absence))
    return g_strdup (label);
  return g_strdup_printf (naer_tr (language, N_("%s %d %%")), label, absence->grade);
}

static int
count_days (const NaerAbsence *absence,
            NaerDay            today)
{
  if (absence->days != NULL)
    return (int) absence->days->len;
  return naer_absence_last_day (absence, today) - absence->from + 1;
}

static char **
make_row (const NaerAbsence *absence,
          NaerDay            today,
          NaerLanguage       language)
{
  char **row = g_new0 (char *, N_COLUMNS + 1);

  row[0] = naer_words_day (absence->from, NAER_DAY_STYLE_WEEKDAY_FULL, language);
  row[1] = absence->to != NAER_DAY_NONE ? naer_words_day (absence->to, NAER_DAY_STYLE_WEEKDAY_FULL,
                                                          language)
                                        : g_strdup (naer_tr (language, N_("goes on")));
  row[2] = kind_text (absence, language);
  row[3] = g_strdup_printf ("%d", count_days (absence, today));
  return row;
}

/**
 * naer_calendar_table_new:
 * @employee: whose absence it is
 * @first: the first day of the calendar
 * @last: its last day, inclusive
 * @today: today; an open spell is known through it
 * @with_care: whether care for others and parental leave are told
 * @with_figures: whether days are counted
 * @language: the language
 *
 * Returns: (transfer full): the spells that touch the calendar, the latest first
 */
NaerCalendarTable *
naer_calendar_table_new (const NaerEmployee *employee,
                         NaerDay             first,
                         NaerDay             last,
                         NaerDay             today,
                         gboolean            with_care,
                         gboolean            with_figures,
                         NaerLanguage        language)
{
  NaerCalendarTable *self = g_new0 (NaerCalendarTable, 1);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();

  for (guint i = 0; i < employee->absences->len; i++)
    {
      NaerAbsence *absence = employee->absences->pdata[i];

      if (is_shown (absence, with_care) && absence->from <= last &&
          naer_absence_last_day (absence, today) >= first)
        g_ptr_array_add (shown, absence);
    }
  g_ptr_array_sort (shown, latest_first);

  self->language = language;
  self->n_columns = with_figures ? N_COLUMNS : N_COLUMNS - 1;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  for (guint i = 0; i < shown->len; i++)
    g_ptr_array_add (self->rows, make_row (shown->pdata[i], today, language));
  return self;
}

/**
 * naer_calendar_table_free:
 * @self: (transfer full) (nullable): a table
 *
 * Frees it.
 */
void
naer_calendar_table_free (NaerCalendarTable *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * naer_calendar_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many spells it tells
 */
guint
naer_calendar_table_get_n_rows (NaerCalendarTable *self)
{
  return self->rows->len;
}

/**
 * naer_calendar_table_get_n_columns:
 * @self: a table
 *
 * Returns: how many columns it has
 */
guint
naer_calendar_table_get_n_columns (NaerCalendarTable *self)
{
  return self->n_columns;
}

/**
 * naer_calendar_table_get_text:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none): what stands there
 */
const char *
naer_calendar_table_get_text (NaerCalendarTable *self,
                              guint              row,
                              guint              column)
{
  g_return_val_if_fail (row < self->rows->len && column < N_COLUMNS, NULL);

  return ((char **) self->rows->pdata[row])[column];
}

/**
 * naer_calendar_table_fit:
 * @self: a table
 * @height: the room on a page
 *
 * Returns: how many rows go into it, below the headings
 */
guint
naer_calendar_table_fit (NaerCalendarTable *self,
                         double             height)
{
  return (guint) MAX (height / ROW_HEIGHT - 1, 1);
}

static void
paint_row (NaerCalendarTable        *self,
           NaerPaper                *paper,
           const char *const        *texts,
           const char               *tag,
           double                    x,
           double                    y,
           double                    width,
           const NaerHeatmapPalette *palette)
{
  NaerTextStyle style = { TEXT_SIZE, tag[1] == 'H', &palette->text };
  double inset = (ROW_HEIGHT - naer_paper_measure (paper, "0", 0, &style)) / 2;

  naer_paper_begin (paper, "TR");
  for (guint column = 0; column < self->n_columns; column++)
    {
      double left = column_starts[column] * width + TEXT_INSET;
      double right = column_starts[column + 1] * width;

      naer_paper_text (paper, tag, texts[column], x + left, y + inset, right - left, &style);
    }
  naer_paper_end (paper, "TR");
}

static void
paint_headings (NaerCalendarTable        *self,
                NaerPaper                *paper,
                double                    x,
                double                    y,
                double                    width,
                const NaerHeatmapPalette *palette)
{
  const char *texts[N_COLUMNS];

  for (guint column = 0; column < N_COLUMNS; column++)
    texts[column] = naer_tr (self->language, headings[column]);
  naer_color_set (&palette->looks[NAER_LOOK_GROUND].fill, paper->cr);
  cairo_rectangle (paper->cr, x, y, width, ROW_HEIGHT);
  cairo_fill (paper->cr);
  paint_row (self, paper, texts, "TH", x, y, width, palette);
}

/**
 * naer_calendar_table_paint:
 * @self: a table
 * @paper: a page
 * @x: its left edge
 * @y: its top
 * @width: its width
 * @first_row: the first row to set
 * @n_rows: how many
 * @palette: the colours
 *
 * Sets some rows below the headings.
 */
void
naer_calendar_table_paint (NaerCalendarTable        *self,
                           NaerPaper                *paper,
                           double                    x,
                           double                    y,
                           double                    width,
                           guint                     first_row,
                           guint                     n_rows,
                           const NaerHeatmapPalette *palette)
{
  naer_paper_begin (paper, "Table");
  paint_headings (self, paper, x, y, width, palette);
  for (guint row = first_row; row < MIN (first_row + n_rows, self->rows->len); row++)
    {
      y += ROW_HEIGHT;
      paint_row (self, paper, (const char *const *) self->rows->pdata[row], "TD", x, y, width,
                 palette);
      naer_paper_rule (paper, x, y + ROW_HEIGHT, width, &palette->looks[NAER_LOOK_WEEKEND].fill);
    }
  naer_paper_end (paper, "Table");
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-row.h"

#include <string.h>

#include "naer-i18n.h"
#include "naer-text-rows.h"

struct _NaerAbsenceRow
{
  GObject parent_instance;

  NaerAbsence *absence;
  NaerDay today;
  NaerDayStyle style;
};

G_DEFINE_FINAL_TYPE (NaerAbsenceRow, naer_absence_row, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_FROM,
  PROP_TO,
  PROP_KIND,
  PROP_GRADE,
  PROP_DAYS,
  PROP_SOURCE,
  PROP_PATTERN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const struct
{
  const char *name;
  const char *title;
} columns[N_PROPS] = {
  [PROP_FROM] = { "from", N_("First day") },
  [PROP_TO] = { "to", N_("Last day") },
  [PROP_KIND] = { "kind", N_("Kind") },
  [PROP_GRADE] = { "grade", N_("Grade") },
  [PROP_DAYS] = { "days", N_("Days") },
  [PROP_SOURCE] = { "source", N_("Source") },
  [PROP_PATTERN] = { "pattern", N_("Pattern") },
};

static int
count_days (const NaerAbsence *absence,
            NaerDay            today)
{
  if (absence->days != NULL)
    return (int) absence->days->len;
  return naer_absence_last_day (absence, today) - absence->from + 1;
}

static char *
describe_source (const NaerAbsence *absence)
{
  if (g_strcmp0 (absence->source, "typed") == 0 || naer_absence_is_answer (absence))
    return g_strdup (_("typed"));
  return g_strdup (absence->source != NULL ? absence->source : "");
}

/* What stands in a column, with days written as @style. */
static char *
get_text (NaerAbsenceRow *self,
          guint           column,
          NaerDayStyle    style)
{
  const NaerAbsence *absence = self->absence;
  NaerLanguage language = naer_i18n_language ();

  switch (column)
    {
    case PROP_FROM:
      return naer_words_day (absence->from, style, language);
    case PROP_TO:
      return absence->to != NAER_DAY_NONE ? naer_words_day (absence->to, style, language)
                                          : g_strdup (_("goes on"));
    case PROP_KIND:
      return g_strdup (naer_absence_get_label (absence, language));
    case PROP_GRADE:
      return naer_absence_kind_has_grade (absence->kind) ? g_strdup_printf (_("%d %%"), absence->grade)
                                                         : g_strdup ("");
    case PROP_DAYS:
      return g_strdup_printf ("%d", count_days (absence, self->today));
    case PROP_SOURCE:
      return describe_source (absence);
    case PROP_PATTERN:
      return g_strdup (absence->set_aside ? _("left out of the pattern") : "");
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
naer_absence_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  NaerAbsenceRow *self = NAER_ABSENCE_ROW (object);

  if (prop_id > PROP_0 && prop_id < N_PROPS)
    g_value_take_string (value, get_text (self, prop_id, self->style));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
naer_absence_row_finalize (GObject *object)
{
  naer_absence_free (NAER_ABSENCE_ROW (object)->absence);
  G_OBJECT_CLASS (naer_absence_row_parent_class)->finalize (object);
}

static void
naer_absence_row_class_init (NaerAbsenceRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = naer_absence_row_get_property;
  object_class->finalize = naer_absence_row_finalize;
  for (guint i = PROP_FROM; i < N_PROPS; i++)
    properties[i] = g_param_spec_string (columns[i].name, NULL, NULL, NULL,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
naer_absence_row_init (NaerAbsenceRow *self)
{
}

/**
 * naer_absence_row_new:
 * @absence: a spell; a copy is kept
 * @today: today; the days of an open spell are counted through it
 * @style: how its days are written on the screen
 *
 * Returns: (transfer full): its row
 */
NaerAbsenceRow *
naer_absence_row_new (const NaerAbsence *absence,
                      NaerDay            today,
                      NaerDayStyle       style)
{
  NaerAbsenceRow *self = g_object_new (NAER_TYPE_ABSENCE_ROW, NULL);

  self->absence = naer_absence_copy (absence);
  self->today = today;
  self->style = style;
  return self;
}

/**
 * naer_absence_row_get_absence:
 * @self: a row
 *
 * Returns: (transfer none): its spell
 */
const NaerAbsence *
naer_absence_row_get_absence (NaerAbsenceRow *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_ROW (self), NULL);

  return self->absence;
}

/* A cell of a file. What a spreadsheet would take for a formula is marked as text. */
static void
append_plain (GString    *text,
              const char *value)
{
  for (const char *at = value; *at != '\0'; at++)
    g_string_append_c (text, *at == '\t' || *at == '\n' || *at == '\r' ? ' ' : *at);
}

static char *
write_rows (GPtrArray    *rows,
            const char   *separator,
            NaerDayStyle  style,
            void        (*append) (GString    *text,
                                   const char *value))
{
  GString *text = g_string_new (NULL);

  for (guint column = PROP_FROM; column < N_PROPS; column++)
    {
      g_string_append (text, column > PROP_FROM ? separator : "");
      append (text, _(columns[column].title));
    }
  g_string_append_c (text, '\n');
  for (guint row = 0; row < rows->len; row++)
    {
      for (guint column = PROP_FROM; column < N_PROPS; column++)
        {
          g_autofree char *value = get_text (rows->pdata[row], column, style);

          g_string_append (text, column > PROP_FROM ? separator : "");
          append (text, value);
        }
      g_string_append_c (text, '\n');
    }
  return g_string_free_and_steal (text);
}

/**
 * naer_absence_rows_to_text:
 * @rows: (element-type NaerAbsenceRow): some rows
 *
 * Returns: (transfer full): a line each with tabulators between, below a line of headings
 */
char *
naer_absence_rows_to_text (GPtrArray *rows)
{
  return write_rows (rows, "\t", NAER_DAY_STYLE_NUMBERS, append_plain);
}

/**
 * naer_absence_rows_to_csv:
 * @rows: (element-type NaerAbsenceRow): some rows
 *
 * Returns: (transfer full): the same as a file that spreadsheets in Norway open as it is: with
 *   semicolons, and a mark that it is UTF-8
 */
char *
naer_absence_rows_to_csv (GPtrArray *rows)
{
  g_autofree char *text = write_rows (rows, ";", NAER_DAY_STYLE_NUMBERS, naer_text_rows_append_field);

  return g_strconcat ("\xEF\xBB\xBF", text, NULL);
}

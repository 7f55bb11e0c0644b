/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-format.h"

#include <glib/gi18n.h>

#include "import/naer-import-field.h"
#include "language/naer-catalog.h"

static const struct
{
  const char *code;
  const char *label;
} decimals[] = {
  [NAER_DECIMAL_FORM_AUTO] = { "auto", N_("Find out from the file") },
  [NAER_DECIMAL_FORM_COMMA] = { "comma", N_("Comma (37,5)") },
  [NAER_DECIMAL_FORM_POINT] = { "point", N_("Point (37.5)") },
};

/* What the cells of one column, or of all, look like. */
typedef struct
{
  guint n_filled;
  guint n_dates[NAER_N_DATE_FORMS];
  guint n_commas;
  guint n_points;
} Evidence;

/* A number with one separator and digits on both sides, as “100,0”. */
static void
count_decimals (const char *text,
                Evidence   *evidence)
{
  gsize whole = strspn (text, "0123456789");
  gsize fraction;

  if (whole == 0 || (text[whole] != ',' && text[whole] != '.'))
    return;
  fraction = strspn (text + whole + 1, "0123456789");
  if (fraction == 0 || fraction > 2 || text[whole + 1 + fraction] != '\0')
    return;
  if (text[whole] == ',')
    evidence->n_commas++;
  else
    evidence->n_points++;
}

static void
look_at_cell (const char *text,
              Evidence   *evidence)
{
  NaerDay day;

  if (*text == '\0')
    return;
  evidence->n_filled++;
  if (!g_ascii_isdigit (*text))
    return;
  for (NaerDateForm form = NAER_DATE_FORM_AUTO + 1; form < NAER_N_DATE_FORMS; form++)
    if (naer_date_form_read (form, text, &day) == NAER_DATE_READING_GOOD)
      evidence->n_dates[form]++;
  count_decimals (text, evidence);
}

static guint
most_dates (const Evidence *evidence)
{
  guint most = 0;

  for (NaerDateForm form = NAER_DATE_FORM_AUTO + 1; form < NAER_N_DATE_FORMS; form++)
    most = MAX (most, evidence->n_dates[form]);
  return most;
}

/* Sums up the columns; dates count only where a column is mostly dates. */
static Evidence
look_at_table (const NaerDelimited *table,
               guint                first_row)
{
  guint n_columns = naer_delimited_get_n_columns (table);
  Evidence all = { 0 };

  for (guint column = 0; column < n_columns; column++)
    {
      Evidence evidence = { 0 };

      for (guint row = first_row; row < naer_delimited_get_n_rows (table); row++)
        look_at_cell (naer_delimited_get_cell (table, row, column), &evidence);
      all.n_commas += evidence.n_commas;
      all.n_points += evidence.n_points;
      if (2 * most_dates (&evidence) < evidence.n_filled)
        continue;
      for (NaerDateForm form = NAER_DATE_FORM_AUTO + 1; form < NAER_N_DATE_FORMS; form++)
        all.n_dates[form] += evidence.n_dates[form];
    }
  return all;
}

static gboolean
looks_like_data (const char *text)
{
  Evidence evidence = { 0 };

  look_at_cell (text, &evidence);
  return most_dates (&evidence) > 0 || evidence.n_commas + evidence.n_points > 0;
}

/* Headings are known words, or at least hold no dates and numbers above rows that do. */
static gboolean
has_header (const NaerDelimited *table)
{
  guint n_known = 0;
  gboolean data_below = FALSE;

  for (guint column = 0; column < naer_delimited_get_n_cells (table, 0); column++)
    {
      const char *text = naer_delimited_get_cell (table, 0, column);

      if (looks_like_data (text))
        return FALSE;
      n_known += naer_import_field_guess (text) != NAER_IMPORT_FIELD_NONE;
      for (guint row = 1; row < MIN (naer_delimited_get_n_rows (table), 20) && !data_below; row++)
        data_below = looks_like_data (naer_delimited_get_cell (table, row, column));
    }
  return n_known >= 2 || data_below;
}

static NaerDateForm
choose_dates (const Evidence *evidence,
              gboolean       *uncertain)
{
  NaerDateForm best = NAER_DATE_FORM_DOTS;

  for (NaerDateForm form = NAER_DATE_FORM_AUTO + 1; form < NAER_N_DATE_FORMS; form++)
    if (evidence->n_dates[form] > evidence->n_dates[best])
      best = form;
  *uncertain = best == NAER_DATE_FORM_DAY_FIRST &&
               evidence->n_dates[NAER_DATE_FORM_DAY_FIRST] ==
                 evidence->n_dates[NAER_DATE_FORM_MONTH_FIRST];
  return best;
}

/**
 * naer_import_format_detect:
 * @table: a table
 * @wishes: (nullable): what is known already; what is zero in it is found out
 *
 * Finds out how a file is written, from what stands in it.
 */
NaerImportFormat
naer_import_format_detect (const NaerDelimited    *table,
                           const NaerImportFormat *wishes)
{
  NaerImportFormat format = { 0 };
  NaerDateForm dates;
  Evidence evidence;
  gboolean uncertain;

  g_return_val_if_fail (table != NULL, format);

  if (wishes != NULL)
    format = *wishes;
  format.encoding = naer_delimited_get_encoding (table);
  format.delimiter = naer_delimited_get_delimiter (table);
  if (format.header == NAER_IMPORT_HEADER_AUTO)
    format.header = has_header (table) ? NAER_IMPORT_HEADER_YES : NAER_IMPORT_HEADER_NO;

  evidence = look_at_table (table, naer_import_format_first_row (&format));
  dates = choose_dates (&evidence, &uncertain);
  format.dates_uncertain = format.dates == NAER_DATE_FORM_AUTO && uncertain;
  if (format.dates == NAER_DATE_FORM_AUTO)
    format.dates = dates;
  if (format.decimals == NAER_DECIMAL_FORM_AUTO)
    {
      gboolean points = evidence.n_points > evidence.n_commas ||
                        (evidence.n_points == evidence.n_commas && format.delimiter == ',');

      format.decimals = points ? NAER_DECIMAL_FORM_POINT : NAER_DECIMAL_FORM_COMMA;
    }
  return format;
}

/**
 * naer_import_format_first_row:
 * @format: a format
 *
 * The row of a table that the data begins with.
 */
guint
naer_import_format_first_row (const NaerImportFormat *format)
{
  return format->header == NAER_IMPORT_HEADER_YES ? 1 : 0;
}

/**
 * naer_decimal_form_read:
 * @form: how decimals are written, not %NAER_DECIMAL_FORM_AUTO
 * @text: a text without spaces around
 * @number: (out): the number
 *
 * Reads a number that is not negative. A percent sign may follow it.
 *
 * Returns: whether @text is such a number
 */
gboolean
naer_decimal_form_read (NaerDecimalForm  form,
                        const char      *text,
                        double          *number)
{
  double unit = 1.0;
  const char *at = text;

  g_return_val_if_fail (form != NAER_DECIMAL_FORM_AUTO, FALSE);

  *number = 0.0;
  for (; g_ascii_isdigit (*at); at++)
    *number = *number * 10.0 + (*at - '0');
  if (at == text || at - text > 12)
    return FALSE;
  if (*at == (form == NAER_DECIMAL_FORM_COMMA ? ',' : '.'))
    {
      for (at++; g_ascii_isdigit (*at) && unit > 1e-9; at++)
        *number += (*at - '0') * (unit /= 10.0);
      if (unit == 1.0)
        return FALSE;
    }
  while (*at == ' ')
    at++;
  if (*at == '%')
    at++;
  return *at == '\0';
}

/**
 * naer_delimiter_get_label:
 * @delimiter: a delimiter, or 0
 * @language: the language
 *
 * Returns: (transfer none) (nullable): its name for people, %NULL for one without a name
 */
const char *
naer_delimiter_get_label (char         delimiter,
                          NaerLanguage language)
{
  switch (delimiter)
    {
    case '\0':
      return naer_tr (language, N_("Find out from the file"));
    case ';':
      return naer_tr (language, N_("Semicolon"));
    case ',':
      return naer_tr (language, N_("Comma"));
    case '\t':
      return naer_tr (language, N_("Tab"));
    case '|':
      return naer_tr (language, N_("Vertical bar"));
    default:
      return NULL;
    }
}

/**
 * naer_decimal_form_get_code:
 * @form: a form
 *
 * Returns: (transfer none): its code in a mapping file
 */
const char *
naer_decimal_form_get_code (NaerDecimalForm form)
{
  g_return_val_if_fail (form < G_N_ELEMENTS (decimals), NULL);

  return decimals[form].code;
}

/**
 * naer_decimal_form_parse:
 * @code: a code
 * @form: (out): the form
 *
 * Returns: whether there is a form of that code
 */
gboolean
naer_decimal_form_parse (const char      *code,
                         NaerDecimalForm *form)
{
  for (NaerDecimalForm f = NAER_DECIMAL_FORM_AUTO; f < G_N_ELEMENTS (decimals); f++)
    {
      if (g_str_equal (decimals[f].code, code))
        {
          *form = f;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_decimal_form_get_label:
 * @form: a form
 * @language: the language
 *
 * Returns: (transfer none): its name for people, with an example
 */
const char *
naer_decimal_form_get_label (NaerDecimalForm form,
                             NaerLanguage    language)
{
  g_return_val_if_fail (form < G_N_ELEMENTS (decimals), NULL);

  return naer_tr (language, decimals[form].label);
}

/**
 * naer_import_header_get_label:
 * @header: whether there are headings
 * @language: the language
 *
 * Returns: (transfer none): that for people
 */
const char *
naer_import_header_get_label (NaerImportHeader header,
                              NaerLanguage     language)
{
  switch (header)
    {
    case NAER_IMPORT_HEADER_YES:
      return naer_tr (language, N_("The first row holds headings"));
    case NAER_IMPORT_HEADER_NO:
      return naer_tr (language, N_("The first row is data"));
    case NAER_IMPORT_HEADER_AUTO:
    default:
      return naer_tr (language, N_("Find out from the file"));
    }
}

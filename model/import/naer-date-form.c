/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-date-form.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

#define FIRST_YEAR 1950
#define LAST_YEAR 2100

/* Years of two digits from this on are of the last century. */
#define CENTURY_TURN 70

typedef enum
{
  DAY_MONTH_YEAR,
  MONTH_DAY_YEAR,
  YEAR_MONTH_DAY,
} Order;

static const struct
{
  const char *code;
  const char *label;
  char separator;
  Order order;
  guint year_digits;
} forms[NAER_N_DATE_FORMS] = {
  [NAER_DATE_FORM_AUTO] = { "auto", N_("Find out from the file") },
  [NAER_DATE_FORM_ISO] = { "yyyy-mm-dd", N_("Year-month-day (2026-01-05)"), '-', YEAR_MONTH_DAY, 4 },
  [NAER_DATE_FORM_DOTS] = { "dd.mm.yyyy", N_("Day.month.year (05.01.2026)"), '.', DAY_MONTH_YEAR,
                            4 },
  [NAER_DATE_FORM_DOTS_SHORT] = { "d.m.yy", N_("Day.month.year of two digits (5.1.26)"), '.',
                                  DAY_MONTH_YEAR, 2 },
  [NAER_DATE_FORM_DAY_FIRST] = { "dd/mm/yyyy", N_("Day/month/year (05/01/2026 is 5 January)"), '/',
                                 DAY_MONTH_YEAR, 4 },
  [NAER_DATE_FORM_MONTH_FIRST] = { "mm/dd/yyyy", N_("Month/day/year (01/05/2026 is 5 January)"), '/',
                                   MONTH_DAY_YEAR, 4 },
  [NAER_DATE_FORM_DASHES] = { "dd-mm-yyyy", N_("Day-month-year (05-01-2026)"), '-', DAY_MONTH_YEAR,
                              4 },
  [NAER_DATE_FORM_COMPACT] = { "yyyymmdd", N_("Eight digits (20260105)"), '\0', YEAR_MONTH_DAY, 4 },
};

/* Reads a number of at most @most digits; returns how many there were. */
static guint
read_number (const char **text,
             guint        most,
             int         *number)
{
  guint n = 0;

  *number = 0;
  for (; n < most && g_ascii_isdigit (**text); n++, (*text)++)
    *number = *number * 10 + (**text - '0');
  return n;
}

/* Systems that keep dates as moments write midnight after them. */
static gboolean
is_nothing_more (const char *text)
{
  static const char *const midnights[] = { "", "00:00", "00:00:00", "00:00:00Z", "0:00", "0:00:00" };

  if (*text == 'T' || *text == ' ')
    text++;
  else if (*text != '\0')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (midnights); i++)
    if (g_str_equal (text, midnights[i]))
      return TRUE;
  return g_str_has_prefix (text, "00:00:00.0") && strspn (text + 9, "0Z") == strlen (text + 9);
}

static gboolean
read_parts (NaerDateForm  form,
            const char   *text,
            int           parts[3])
{
  char separator = forms[form].separator;
  guint year_at = forms[form].order == YEAR_MONTH_DAY ? 0 : 2;

  for (guint i = 0; i < 3; i++)
    {
      guint most = i == year_at ? forms[form].year_digits : 2;
      guint n = read_number (&text, most, &parts[i]);

      /* Only short forms leave out a zero; years never do. */
      if (n == 0 || (n < most && (i == year_at || separator == '\0')))
        return FALSE;
      if (i < 2 && separator != '\0' && *text++ != separator)
        return FALSE;
    }
  return is_nothing_more (text);
}

/**
 * naer_date_form_read:
 * @form: the form that dates are written in, not %NAER_DATE_FORM_AUTO
 * @text: a text without spaces around
 * @day: (out): the date, %NAER_DAY_NONE when there is none
 *
 * Reads a date. Midnight may follow it.
 */
NaerDateReading
naer_date_form_read (NaerDateForm  form,
                     const char   *text,
                     NaerDay      *day)
{
  int parts[3], year;
  Order order;

  g_return_val_if_fail (form > NAER_DATE_FORM_AUTO && form < NAER_N_DATE_FORMS,
                        NAER_DATE_READING_OTHER);

  *day = NAER_DAY_NONE;
  if (!g_ascii_isdigit (*text) || !read_parts (form, text, parts))
    return NAER_DATE_READING_OTHER;

  order = forms[form].order;
  year = parts[order == YEAR_MONTH_DAY ? 0 : 2];
  if (forms[form].year_digits == 2)
    year += year < CENTURY_TURN ? 2000 : 1900;
  *day = naer_day_from_ymd (year, parts[order == MONTH_DAY_YEAR ? 0 : 1],
                            parts[order == DAY_MONTH_YEAR ? 0 : order == MONTH_DAY_YEAR ? 1 : 2]);
  if (*day == NAER_DAY_NONE)
    return NAER_DATE_READING_IMPOSSIBLE;
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return NAER_DATE_READING_FAR;
  return NAER_DATE_READING_GOOD;
}

/**
 * naer_date_form_get_code:
 * @form: a form
 *
 * Returns: (transfer none): its code in a mapping file
 */
const char *
naer_date_form_get_code (NaerDateForm form)
{
  g_return_val_if_fail (form < NAER_N_DATE_FORMS, NULL);

  return forms[form].code;
}

/**
 * naer_date_form_parse:
 * @code: a code
 * @form: (out): the form
 *
 * Returns: whether there is a form of that code
 */
gboolean
naer_date_form_parse (const char   *code,
                      NaerDateForm *form)
{
  for (NaerDateForm f = NAER_DATE_FORM_AUTO; f < NAER_N_DATE_FORMS; f++)
    {
      if (g_str_equal (forms[f].code, code))
        {
          *form = f;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_date_form_get_label:
 * @form: a form
 * @language: the language
 *
 * Returns: (transfer none): its name for people, with an example
 */
const char *
naer_date_form_get_label (NaerDateForm form,
                          NaerLanguage language)
{
  g_return_val_if_fail (form < NAER_N_DATE_FORMS, NULL);

  return naer_tr (language, forms[form].label);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-words.h"

#include <glib/gi18n.h>

#include "language/naer-words.h"

/**
 * naer_import_words_encoding:
 * @reading: a reading
 *
 * Returns: (transfer none): why its letters are read as they are
 */
const char *
naer_import_words_encoding (const NaerImportReading *reading)
{
  if (reading->file->wishes.encoding != NAER_ENCODING_AUTO)
    return _("You chose this.");
  switch (reading->file->format.encoding)
    {
    case NAER_ENCODING_UTF8:
      return _("All letters are written as newer programs do.");
    case NAER_ENCODING_UTF8_MARK:
    case NAER_ENCODING_UTF16_LE:
    case NAER_ENCODING_UTF16_BE:
      return _("The file says so itself, with a mark at its start.");
    case NAER_ENCODING_WINDOWS_1252:
      return _("Letters such as æ, ø and å are written as older Windows programs do.");
    case NAER_ENCODING_AUTO:
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * naer_import_words_delimiter:
 * @reading: a reading
 *
 * Returns: (transfer full): what becomes of the rows with the delimiter
 */
char *
naer_import_words_delimiter (const NaerImportReading *reading)
{
  guint n = naer_delimited_get_n_columns (reading->file->table);

  return g_strdup_printf (ngettext ("This gives %u column.", "This gives %u columns.", n), n);
}

/**
 * naer_import_words_header:
 * @reading: a reading
 *
 * Returns: (transfer none): why the first row holds headings, or not
 */
const char *
naer_import_words_header (const NaerImportReading *reading)
{
  if (reading->file->wishes.header != NAER_IMPORT_HEADER_AUTO)
    return _("You chose this.");
  if (reading->file->format.header == NAER_IMPORT_HEADER_YES)
    return _("The first row holds words where the others hold dates and numbers.");
  return _("The first row holds dates or numbers, as the others do.");
}

/**
 * naer_import_words_dates:
 * @reading: a reading
 *
 * Returns: (transfer full): how the first date of the file looks, or that it cannot be told
 */
char *
naer_import_words_dates (const NaerImportReading *reading)
{
  int column = reading->file->mapping->columns[NAER_IMPORT_FIELD_FROM];
  guint row = naer_import_format_first_row (&reading->file->format);
  const char *example = "";

  if (reading->file->format.dates_uncertain)
    return g_strdup (_("Please choose: day and month could as well stand the other way round."));
  if (column >= 0 && row < naer_delimited_get_n_rows (reading->file->table))
    example = naer_delimited_get_cell (reading->file->table, row, (guint) column);
  if (*example == '\0')
    return g_strdup ("");
  /* TRANSLATORS: an example of a date as it stands in the file */
  return g_strdup_printf (_("In the file: %s"), example);
}

/**
 * naer_import_words_format:
 * @reading: a reading
 * @language: the language of the interface
 *
 * Returns: (transfer full): one line on how the file is read
 */
char *
naer_import_words_format (const NaerImportReading *reading,
                          NaerLanguage             language)
{
  const NaerImportFormat *format = &reading->file->format;
  const char *delimiter = naer_delimiter_get_label (format->delimiter, language);

  if (format->dates_uncertain)
    return g_strdup (_("Does the day or the month stand first in the dates?"));
  return g_strjoin (" · ", naer_encoding_get_label (format->encoding, language),
                    delimiter != NULL ? delimiter : "?",
                    naer_date_form_get_label (format->dates, language), NULL);
}

/**
 * naer_import_words_columns:
 * @reading: a reading
 * @language: the language of the interface
 *
 * Returns: (transfer full): one line on what the columns and codes mean, or what is asked
 */
char *
naer_import_words_columns (const NaerImportReading *reading,
                           NaerLanguage             language)
{
  guint n_unknown = naer_import_mapping_n_unknown (reading->file->mapping);
  g_autoptr (GError) error = NULL;
  guint n_columns = 0;

  if (!naer_import_mapping_check (reading->file->mapping, language, &error))
    return g_strdup (error->message);
  if (n_unknown > 0)
    return g_strdup_printf (ngettext ("There is %u code to explain.",
                                      "There are %u codes to explain.", n_unknown), n_unknown);
  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    n_columns += reading->file->mapping->columns[field] >= 0;
  if (reading->remembered)
    return g_strdup (_("As you said the last time."));
  return g_strdup_printf (ngettext ("%u column and all codes are understood.",
                                    "%u columns and all codes are understood.", n_columns),
                          n_columns);
}

/**
 * naer_import_words_file:
 * @reading: a reading
 * @name: the name of the file
 * @language: the language of the interface
 *
 * Returns: (transfer full): the name, how many rows there are, and which days they cover
 */
char *
naer_import_words_file (const NaerImportReading *reading,
                        const char              *name,
                        NaerLanguage             language)
{
  const NaerImportFile *file = reading->file;
  guint n = naer_delimited_get_n_rows (file->table) - naer_import_format_first_row (&file->format);
  g_autofree char *rows = g_strdup_printf (ngettext ("%u row", "%u rows", n), n);
  g_autofree char *days = NULL;

  if (reading->plan == NULL || reading->plan->covers_from == NAER_DAY_NONE)
    return g_strjoin (" · ", name, rows, NULL);
  days = naer_words_stretch (reading->plan->covers_from, reading->plan->covers_to, language);
  return g_strjoin (" · ", name, rows, days, NULL);
}

/**
 * naer_import_words_button:
 * @reading: a reading
 *
 * Returns: (transfer full): what the button does that writes the plan
 */
char *
naer_import_words_button (const NaerImportReading *reading)
{
  guint n_spells = naer_import_reading_n_spells (reading);
  guint n_removals = naer_import_reading_n_removals (reading);

  if (n_spells > 0 && reading->plan->n_refused > 0)
    return g_strdup_printf (ngettext ("Import the Good Row (%u Absence)",
                                      "Import the Good Rows (%u Absences)", n_spells), n_spells);
  if (n_spells > 0)
    return g_strdup_printf (ngettext ("Import %u Absence", "Import %u Absences", n_spells),
                            n_spells);
  if (n_removals > 0)
    return g_strdup_printf (ngettext ("Remove %u Absence", "Remove %u Absences", n_removals),
                            n_removals);
  return g_strdup (_("Import"));
}

/**
 * naer_import_words_reason:
 * @reading: a reading
 * @language: the language of the interface
 *
 * Returns: (transfer full) (nullable): why nothing can be imported, or not all of it
 */
char *
naer_import_words_reason (const NaerImportReading *reading,
                          NaerLanguage             language)
{
  guint n_refused = reading->plan != NULL ? reading->plan->n_refused : 0;

  if (reading->question == NAER_IMPORT_QUESTION_FORMAT)
    return naer_import_words_format (reading, language);
  if (reading->question == NAER_IMPORT_QUESTION_COLUMNS)
    return naer_import_words_columns (reading, language);
  if (!naer_import_reading_can_write (reading))
    return g_strdup (n_refused > 0 ? _("No row of the file can be taken as it is.")
                                   : _("There is nothing to import: the data has all of it."));
  if (n_refused > 0)
    return g_strdup_printf (ngettext ("%u row cannot be taken. Import the others, or cancel and "
                                      "have the file corrected first.",
                                      "%u rows cannot be taken. Import the others, or cancel and "
                                      "have the file corrected first.",
                                      n_refused), n_refused);
  return NULL;
}

/**
 * naer_import_words_done:
 * @reading: a reading
 *
 * Returns: (transfer full): what was done, once the plan is written
 */
char *
naer_import_words_done (const NaerImportReading *reading)
{
  guint n_spells = naer_import_reading_n_spells (reading);
  guint n_removals = naer_import_reading_n_removals (reading);

  if (n_spells > 0)
    return g_strdup_printf (ngettext ("%u absence imported", "%u absences imported", n_spells),
                            n_spells);
  if (n_removals > 0)
    return g_strdup_printf (ngettext ("%u absence removed", "%u absences removed", n_removals),
                            n_removals);
  return g_strdup (_("Employees updated"));
}

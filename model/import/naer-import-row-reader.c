/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-row-reader.h"

#include <math.h>

#include "import/naer-code-guess.h"

/* The lowest grade of a sick note: folketrygdloven § 8-13. */
#define LEAST_GRADE 20

/* Last days from this year on are what systems write for “no end”. */
#define NO_END_YEAR 2099

#define NATIONAL_ID_DIGITS 11

struct _NaerImportRowReader
{
  const NaerDelimited *table;
  NaerImportFormat format;
  const NaerImportMapping *mapping;
  GStringChunk *strings;
  guint n_columns;
  guint at;            /* the row of the table that is read */
  NaerImportRow *row;  /* where it is read to */
};

/**
 * naer_import_row_reader_new:
 * @table: a table, which must live as long as the reader
 * @format: its format
 * @mapping: its mapping, which must live as long as the reader
 * @strings: where the texts are kept
 *
 * Returns: (transfer full): a reader of its rows
 */
NaerImportRowReader *
naer_import_row_reader_new (const NaerDelimited     *table,
                            const NaerImportFormat  *format,
                            const NaerImportMapping *mapping,
                            GStringChunk            *strings)
{
  NaerImportRowReader *self = g_new0 (NaerImportRowReader, 1);

  self->table = table;
  self->format = *format;
  self->mapping = mapping;
  self->strings = strings;
  self->n_columns = naer_delimited_get_n_columns (table);
  return self;
}

/**
 * naer_import_row_reader_free:
 * @self: (transfer full) (nullable): a reader
 *
 * Frees it.
 */
void
naer_import_row_reader_free (NaerImportRowReader *self)
{
  g_free (self);
}

static const char *
get (NaerImportRowReader *self,
     NaerImportField      field)
{
  int column = self->mapping->columns[field];

  return column < 0 ? "" : naer_delimited_get_cell (self->table, self->at, (guint) column);
}

static void
note (NaerImportRowReader  *self,
      NaerImportProblemType type,
      NaerImportField       field,
      const char           *other)
{
  NaerImportProblem *problem = g_new0 (NaerImportProblem, 1);

  problem->type = type;
  problem->line = self->row->line;
  problem->field = field;
  problem->column = field != NAER_IMPORT_FIELD_NONE ? self->mapping->columns[field] : -1;
  problem->value = g_strdup (field != NAER_IMPORT_FIELD_NONE ? get (self, field) : "");
  problem->other = g_strdup (other);
  problem->dates = self->format.dates;
  if (problem->column >= 0 && self->format.header == NAER_IMPORT_HEADER_YES)
    problem->heading = g_strdup (naer_delimited_get_cell (self->table, 0, (guint) problem->column));
  if (self->row->problems == NULL)
    self->row->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_import_problem_free);
  g_ptr_array_add (self->row->problems, problem);
  if (naer_import_problem_is_error (problem))
    self->row->status = NAER_IMPORT_ROW_REFUSED;
}

/* Composes letters and marks, so that the same name is the same text in every file. */
static const char *
keep (NaerImportRowReader *self,
      const char          *text)
{
  g_autofree char *composed = NULL;

  if (g_str_is_ascii (text))
    return g_string_chunk_insert_const (self->strings, text);
  composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  return g_string_chunk_insert_const (self->strings, composed != NULL ? composed : text);
}

static gboolean
is_total_word (const char *text)
{
  static const char *const words[] = { "sum", "sumtotalt", "total", "totalt", "totalsum", "totals",
                                       "delsum", "subtotal", "grandtotal", "ialt", "tilsammen",
                                       "tilsaman", "antall", "antal", "antallrader", "antalrader" };
  g_autofree char *folded = naer_import_fold (text);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (folded, words[i]))
      return TRUE;
  return g_str_has_prefix (folded, "sumfor") || g_str_has_prefix (folded, "totalfor");
}

static gboolean
repeats_headings (NaerImportRowReader *self)
{
  if (self->format.header != NAER_IMPORT_HEADER_YES)
    return FALSE;
  for (guint column = 0; column < self->n_columns; column++)
    if (!g_str_equal (naer_delimited_get_cell (self->table, self->at, column),
                      naer_delimited_get_cell (self->table, 0, column)))
      return FALSE;
  return TRUE;
}

/* Rows that are no absence at all. */
static gboolean
is_beside (NaerImportRowReader *self)
{
  guint n_cells = naer_delimited_get_n_cells (self->table, self->at);
  const char *first = "";

  for (guint column = 0; column < n_cells && *first == '\0'; column++)
    first = naer_delimited_get_cell (self->table, self->at, column);
  if (*first == '\0')
    {
      self->row->status = NAER_IMPORT_ROW_BLANK;
      return TRUE;
    }
  if (*get (self, NAER_IMPORT_FIELD_FROM) == '\0' && *get (self, NAER_IMPORT_FIELD_TO) == '\0'
        ? is_total_word (first)
        : repeats_headings (self))
    self->row->status = NAER_IMPORT_ROW_TOTAL;
  return self->row->status == NAER_IMPORT_ROW_TOTAL;
}

static void
read_width (NaerImportRowReader *self)
{
  guint n_cells = naer_delimited_get_n_cells (self->table, self->at);

  for (guint column = self->n_columns; column < n_cells; column++)
    {
      if (*naer_delimited_get_cell (self->table, self->at, column) == '\0')
        continue;
      note (self, NAER_PROBLEM_TOO_MANY_CELLS, NAER_IMPORT_FIELD_NONE, NULL);
      return;
    }
}

static void
read_person (NaerImportRowReader *self)
{
  NaerImportRow *row = self->row;
  double percent;
  const char *position = get (self, NAER_IMPORT_FIELD_POSITION_PERCENT);

  row->number = keep (self, get (self, NAER_IMPORT_FIELD_EMPLOYEE_NUMBER));
  row->name = keep (self, get (self, NAER_IMPORT_FIELD_NAME));
  row->unit = keep (self, get (self, NAER_IMPORT_FIELD_UNIT));
  if (*row->number == '\0' && *row->name == '\0')
    note (self, NAER_PROBLEM_NO_PERSON, self->mapping->columns[NAER_IMPORT_FIELD_EMPLOYEE_NUMBER] < 0
                                          ? NAER_IMPORT_FIELD_NAME
                                          : NAER_IMPORT_FIELD_EMPLOYEE_NUMBER, NULL);
  else if (*row->name == '\0' && self->mapping->columns[NAER_IMPORT_FIELD_NAME] >= 0)
    note (self, NAER_PROBLEM_NAME_MISSING, NAER_IMPORT_FIELD_NAME, NULL);
  if (strlen (row->number) == NATIONAL_ID_DIGITS &&
      strspn (row->number, "0123456789") == NATIONAL_ID_DIGITS)
    note (self, NAER_PROBLEM_NATIONAL_ID, NAER_IMPORT_FIELD_EMPLOYEE_NUMBER, NULL);

  if (*position == '\0')
    return;
  if (naer_decimal_form_read (self->format.decimals, position, &percent) && percent > 0.0 &&
      percent <= 100.0)
    row->percent = percent;
  else
    note (self, NAER_PROBLEM_POSITION_FORM, NAER_IMPORT_FIELD_POSITION_PERCENT, NULL);
}

/* Systems write the last day of the calendar for “no end”; nothing begins on it. */
static gboolean
is_last_day (NaerImportField field)
{
  return field == NAER_IMPORT_FIELD_TO || field == NAER_IMPORT_FIELD_EMPLOYMENT_TO;
}

/* Returns the day, and notes what is wrong with it as @wrong, or as what it is when @wrong is -1. */
static NaerDay
read_date (NaerImportRowReader *self,
           NaerImportField      field,
           int                  wrong)
{
  static const NaerImportProblemType types[] = {
    [NAER_DATE_READING_OTHER] = NAER_PROBLEM_DATE_FORM,
    [NAER_DATE_READING_IMPOSSIBLE] = NAER_PROBLEM_DATE_IMPOSSIBLE,
    [NAER_DATE_READING_FAR] = NAER_PROBLEM_DATE_FAR,
  };
  NaerDateReading reading;
  NaerDay day;

  if (*get (self, field) == '\0')
    return NAER_DAY_NONE;
  reading = naer_date_form_read (self->format.dates, get (self, field), &day);
  if (reading == NAER_DATE_READING_GOOD)
    return day;
  if (reading == NAER_DATE_READING_FAR && day == NAER_DAY_MAX && is_last_day (field))
    return day;
  note (self, wrong >= 0 ? (NaerImportProblemType) wrong : types[reading], field, NULL);
  return NAER_DAY_NONE;
}

static gboolean
is_no_end (NaerDay day)
{
  return day == NAER_DAY_NONE || naer_day_get_year (day) >= NO_END_YEAR;
}

static void
read_dates (NaerImportRowReader *self)
{
  NaerImportRow *row = self->row;
  gboolean has_to = *get (self, NAER_IMPORT_FIELD_TO) != '\0';

  if (*get (self, NAER_IMPORT_FIELD_FROM) == '\0')
    note (self, NAER_PROBLEM_FROM_MISSING, NAER_IMPORT_FIELD_FROM, NULL);
  row->from = read_date (self, NAER_IMPORT_FIELD_FROM, -1);
  row->to = read_date (self, NAER_IMPORT_FIELD_TO, -1);
  row->registered = read_date (self, NAER_IMPORT_FIELD_REGISTERED, NAER_PROBLEM_REGISTERED_FORM);
  row->employment_from = read_date (self, NAER_IMPORT_FIELD_EMPLOYMENT_FROM,
                                    NAER_PROBLEM_EMPLOYMENT_FORM);
  row->employment_to = read_date (self, NAER_IMPORT_FIELD_EMPLOYMENT_TO,
                                  NAER_PROBLEM_EMPLOYMENT_FORM);
  if (is_no_end (row->employment_to))
    row->employment_to = NAER_DAY_NONE;

  if (!has_to && !self->mapping->open_ended)
    note (self, NAER_PROBLEM_TO_MISSING, NAER_IMPORT_FIELD_TO, NULL);
  else if (!has_to)
    note (self, NAER_PROBLEM_TAKEN_AS_OPEN, NAER_IMPORT_FIELD_TO, NULL);
  else if (row->to != NAER_DAY_NONE && is_no_end (row->to))
    row->to = NAER_DAY_NONE;
  else if (row->from != NAER_DAY_NONE && row->to != NAER_DAY_NONE && row->to < row->from)
    note (self, NAER_PROBLEM_TO_BEFORE_FROM, NAER_IMPORT_FIELD_TO, get (self, NAER_IMPORT_FIELD_FROM));
}

/* The grade of a sick note: 20 to 100, folketrygdloven § 8-13. */
static void
read_note_grade (NaerImportRowReader *self,
                 gboolean             graded)
{
  NaerImportRow *row = self->row;
  const char *text = get (self, NAER_IMPORT_FIELD_GRADE);
  double grade;

  if (*text == '\0')
    {
      if (graded)
        note (self, NAER_PROBLEM_GRADE_MISSING, NAER_IMPORT_FIELD_GRADE, NULL);
      return;
    }
  if (!naer_decimal_form_read (self->format.decimals, text, &grade))
    note (self, NAER_PROBLEM_GRADE_FORM, NAER_IMPORT_FIELD_GRADE, NULL);
  else if (grade < LEAST_GRADE)
    note (self, NAER_PROBLEM_GRADE_LOW, NAER_IMPORT_FIELD_GRADE, NULL);
  else if (grade > 100.0)
    note (self, NAER_PROBLEM_GRADE_HIGH, NAER_IMPORT_FIELD_GRADE, NULL);
  else
    {
      row->grade = (int) floor (grade + 0.5);
      row->grade_known = TRUE;
    }
}

/* Of other kinds the percentage is the share of the day away; none and nothing are whole days. */
static void
read_share (NaerImportRowReader *self)
{
  const char *text = get (self, NAER_IMPORT_FIELD_GRADE);
  double percent;

  if (*text == '\0')
    return;
  if (!naer_decimal_form_read (self->format.decimals, text, &percent) || percent > 100.0)
    {
      note (self, NAER_PROBLEM_GRADE_IGNORED, NAER_IMPORT_FIELD_GRADE, NULL);
      return;
    }
  self->row->grade_known = TRUE;
  if (percent > 0.0)
    self->row->share = percent / 100.0;
}

static void
read_kind (NaerImportRowReader *self)
{
  const char *code = get (self, NAER_IMPORT_FIELD_CODE);
  const NaerImportCode *found = NULL;

  if (*code != '\0')
    found = naer_import_mapping_look_up (self->mapping, code, get (self, NAER_IMPORT_FIELD_TEXT));
  if (*code == '\0')
    note (self, NAER_PROBLEM_CODE_MISSING, NAER_IMPORT_FIELD_CODE, NULL);
  else if (found == NULL || found->meaning == NAER_CODE_MEANING_UNKNOWN)
    note (self, NAER_PROBLEM_CODE_UNKNOWN, NAER_IMPORT_FIELD_CODE, NULL);
  else if (found->meaning == NAER_CODE_MEANING_LEAVE_OUT)
    self->row->status = NAER_IMPORT_ROW_LEFT_OUT;
  else
    {
      self->row->kind = found->kind;
      if (naer_absence_kind_has_grade (found->kind))
        read_note_grade (self, found->graded);
      else if (found->kind != NAER_ABSENCE_WAITING_NOTE)
        read_share (self);
    }
}

/**
 * naer_import_row_reader_read:
 * @self: a reader
 * @row: a row of the table
 *
 * Reads one row with all that is wrong with it. Rows that are left out anyway are not examined
 * further.
 */
NaerImportRow
naer_import_row_reader_read (NaerImportRowReader *self,
                             guint                row)
{
  NaerImportRow read = { .number = "", .name = "", .unit = "", .grade = 100, .share = 1.0 };

  self->at = row;
  self->row = &read;
  read.line = naer_delimited_get_line (self->table, row);
  if (is_beside (self))
    return read;

  read_kind (self);
  if (read.status == NAER_IMPORT_ROW_LEFT_OUT)
    {
      g_autoptr (GPtrArray) unasked = NULL;

      read_person (self);
      read_dates (self);
      unasked = g_steal_pointer (&read.problems);
      read.status = NAER_IMPORT_ROW_LEFT_OUT;
      return read;
    }
  read_width (self);
  read_person (self);
  read_dates (self);
  return read;
}

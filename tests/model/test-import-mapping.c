/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-code-guess.h"
#include "naer-import-testing.h"

#define NO_KIND NAER_ABSENCE_NONE

static void
test_guess_codes (void)
{
  static const struct
  {
    const char *code;
    const char *text;
    NaerAbsenceKind kind;
    gboolean graded;
  } cases[] = {
    { "EGM", NULL, NAER_ABSENCE_SELF_CERTIFICATION },
    { "egm", "Egenmelding", NAER_ABSENCE_SELF_CERTIFICATION },
    { "010", "Eigenmelding", NAER_ABSENCE_SELF_CERTIFICATION },
    { "self-certification", NULL, NAER_ABSENCE_SELF_CERTIFICATION },
    { "SYK", "Sykmelding", NAER_ABSENCE_SICK_NOTE },
    { "Sykemelding", NULL, NAER_ABSENCE_SICK_NOTE },
    { "Sjukmelding", NULL, NAER_ABSENCE_SICK_NOTE },
    { "sick-note", NULL, NAER_ABSENCE_SICK_NOTE },
    { "SYKG", NULL, NAER_ABSENCE_SICK_NOTE, TRUE },
    { "SYKG", "Sykmelding", NAER_ABSENCE_SICK_NOTE, TRUE },
    { "020", "Gradert sykmelding", NAER_ABSENCE_SICK_NOTE, TRUE },
    { "020", "Sykmelding, gradert", NAER_ABSENCE_SICK_NOTE, TRUE },
    { "BSY", NULL, NAER_ABSENCE_CHILD_SICK },
    { "1", "Sykt barn", NAER_ABSENCE_CHILD_SICK },
    { "1", "Egenmelding sykt barn", NAER_ABSENCE_CHILD_SICK },
    { "1", "Sjukt barn", NAER_ABSENCE_CHILD_SICK },
    { "child-sick", NULL, NAER_ABSENCE_CHILD_SICK },
    { "FER", "Ferie", NAER_ABSENCE_HOLIDAY },
    { "holiday", NULL, NAER_ABSENCE_HOLIDAY },
    { "PERM", NULL, NAER_ABSENCE_LEAVE },
    { "PERM", "Foreldrepermisjon", NAER_ABSENCE_PARENTAL_LEAVE },
    { "PERM", "Velferdspermisjon", NAER_ABSENCE_LEAVE },
    { "leave", NULL, NAER_ABSENCE_LEAVE },
    { "parental-leave", NULL, NAER_ABSENCE_PARENTAL_LEAVE },
    { "AVV", NULL, NAER_ABSENCE_WAITING_NOTE },
    { "9", "Avventende sykmelding", NAER_ABSENCE_WAITING_NOTE },
    { "waiting-note", NULL, NAER_ABSENCE_WAITING_NOTE },
    { "treatment-days", NULL, NAER_ABSENCE_TREATMENT_DAYS },
    { "undocumented", NULL, NAER_ABSENCE_UNDOCUMENTED },
    { "EGM", "Ferie", NO_KIND },
    { "XYZ", "Ukjent", NO_KIND },
    { "", "", NO_KIND },
    { "work", NULL, NO_KIND },
    { "Avvik", NULL, NO_KIND },
    { "Ferietillegg", NULL, NO_KIND },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      NaerAbsenceKind kind = NO_KIND;
      gboolean graded = FALSE;
      gboolean guessed = naer_code_guess (cases[i].code, cases[i].text, &kind, &graded);

      g_test_message ("%s %s", cases[i].code, cases[i].text);
      g_assert_cmpint (guessed, ==, cases[i].kind != NO_KIND);
      g_assert_cmpint (kind, ==, cases[i].kind);
      g_assert_cmpint (graded, ==, cases[i].graded);
    }
}

/* @columns: for each column the field that it holds, “-” for none. */
static void
assert_columns (const char *text,
                const char *columns)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (text);
  g_auto (GStrv) names = g_strsplit (columns, " ", -1);

  for (guint column = 0; names[column] != NULL; column++)
    {
      NaerImportField field = NAER_IMPORT_FIELD_NONE;

      for (NaerImportField f = 0; f < NAER_N_IMPORT_FIELDS; f++)
        if (file->mapping->columns[f] == (int) column)
          field = f;
      g_assert_cmpstr (field != NAER_IMPORT_FIELD_NONE ? naer_import_field_get_code (field) : "-", ==,
                       names[column]);
    }
}

static void
test_guess_columns (void)
{
  assert_columns ("Tilsettnr.;Namn;Eining;Stillingsprosent;Fråværskode;Frå dato;Til dato;Sjukmeldingsgrad\n"
                  "1;Kari Berg;Skulen;80,0;EGM;01.02.2026;02.02.2026;100\n",
                  "employee_number name unit position_percent code from to grade");
  assert_columns ("Ressursnr|Avdeling|Type|F.o.m.|T.o.m.|Ansatt fra|Tiltak\n"
                  "1|A|Ferie|01.02.2026|02.02.2026|01.01.2020|x\n",
                  "employee_number unit code from to employment_from -");
  assert_columns ("Employee ID,Full name,Absence code,Absence type,Start date,End date,Percentage\n"
                  "1,Kari Berg,EGM,Egenmelding,2026-02-01,2026-02-02,100\n",
                  "employee_number name code text from to grade");
  /* Without headings, by what stands there; a national identity number is never a number. */
  assert_columns ("10001;Kari Berg;Egenmelding;01.02.2026;02.02.2026\n"
                  "10002;Ola Moen;Ferie;03.02.2026;04.02.2026\n",
                  "employee_number name code from to");
  assert_columns ("01010112345;10001;SYK;01.02.2026;02.02.2026\n"
                  "02020212345;10002;FER;03.02.2026;04.02.2026\n",
                  "- employee_number code from to");
  assert_columns ("Fødselsnummer;Hva;A;B\n01010112345;SYK;01.02.2026;02.02.2026\n", "- code from to");
}

/* The same code with different texts is not the same. */
static void
test_texts_apart (void)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (
    "Ansattnr;Kode;Type;Fra;Til\n1;PERM;Foreldrepermisjon;01.02.2026;01.03.2026\n"
    "1;PERM;Velferdspermisjon;01.04.2026;02.04.2026\n1;PERM;Foreldrepermisjon;01.05.2026;02.05.2026\n");
  const NaerImportCode *first, *second;

  g_assert_cmpuint (file->mapping->codes->len, ==, 2);
  first = naer_import_mapping_look_up (file->mapping, "PERM", "Foreldrepermisjon");
  second = naer_import_mapping_look_up (file->mapping, "PERM", "Velferdspermisjon");
  g_assert_cmpint (first->kind, ==, NAER_ABSENCE_PARENTAL_LEAVE);
  g_assert_cmpuint (first->n_rows, ==, 2);
  g_assert_cmpuint (first->line, ==, 2);
  g_assert_cmpint (second->kind, ==, NAER_ABSENCE_LEAVE);
  g_assert_null (naer_import_mapping_look_up (file->mapping, "PERM", "Annet"));
}

static void
test_round_trip (void)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_open ("fravaer-med-feil.csv");
  g_autoptr (NaerImportMapping) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL, *json_again = NULL;

  file->mapping->format = file->format;
  file->mapping->open_ended = TRUE;
  json = naer_import_mapping_to_json (file->mapping);
  again = naer_import_mapping_from_json (json, NAER_LANGUAGE_EN, &error);
  g_assert_no_error (error);
  json_again = naer_import_mapping_to_json (again);
  g_assert_cmpstr (json, ==, json_again);
  g_assert_true (naer_import_mapping_fit (again, file->table, &file->format, NAER_LANGUAGE_EN, &error));
  g_assert_cmpmem (again->columns, sizeof again->columns, file->mapping->columns,
                   sizeof file->mapping->columns);
  g_assert_cmpint (again->format.dates, ==, NAER_DATE_FORM_DOTS);
  g_assert_cmpint (again->format.delimiter, ==, ';');
  g_assert_true (again->open_ended);
}

#define HEAD "{\"format\": \"naervaer-import-mapping\", \"version\": 1"

static void
test_json_errors (void)
{
  static const struct
  {
    const char *json;
    const char *place;
  } cases[] = {
    { "", "The mapping cannot be read" },
    { "[]", "format" },
    { "{}", "format" },
    { "{\"format\": \"naervaer-facts\"}", "format" },
    { "{\"format\": ", "The mapping cannot be read" },
    { "null{\"format\":1}", "The mapping cannot be read" },
    { "{\"format\": \"naervaer-import-mapping\", \"version\": 2}", "version" },
    { HEAD ", \"extra\": 1}", "extra" },
    { HEAD ", \"text\": []}", "text" },
    { HEAD ", \"text\": {\"encoding\": \"latin\"}}", "text.encoding" },
    { HEAD ", \"text\": {\"delimiter\": \"ab\"}}", "text.delimiter" },
    { HEAD ", \"text\": {\"delimiter\": \"\\\"\"}}", "text.delimiter" },
    { HEAD ", \"text\": {\"delimiter\": {}}}", "text.delimiter" },
    { HEAD ", \"text\": {\"header\": \"yes\"}}", "text.header" },
    { HEAD ", \"text\": {\"dates\": \"d/m\"}}", "text.dates" },
    { HEAD ", \"text\": {\"decimals\": 1}}", "text.decimals" },
    { HEAD ", \"text\": {\"colour\": 1}}", "text.colour" },
    { HEAD ", \"columns\": {\"diagnosis\": \"x\"}}", "columns.diagnosis" },
    { HEAD ", \"columns\": {\"name\": 0}}", "columns.name" },
    { HEAD ", \"columns\": {\"name\": []}}", "columns.name" },
    { HEAD ", \"codes\": {}}", "codes" },
    { HEAD ", \"codes\": [1]}", "codes[0]" },
    { HEAD ", \"codes\": [{}]}", "codes[0].code" },
    { HEAD ", \"codes\": [{\"code\": \"A\"}, {\"code\": \"B\", \"kind\": \"ill\"}]}", "codes[1].kind" },
    { HEAD ", \"codes\": [{\"code\": \"A\", \"kind\": \"work\"}]}", "codes[0].kind" },
    { HEAD ", \"codes\": [{\"code\": 1}]}", "codes[0].code" },
    { HEAD ", \"codes\": [{\"code\": \"A\", \"kind\": \"holiday\", \"graded\": true}]}",
      "codes[0].graded" },
    { HEAD ", \"codes\": [{\"code\": \"A\", \"graded\": 1}]}", "codes[0].graded" },
    { HEAD ", \"open_ended\": 1}", "open_ended" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (NaerImportMapping) mapping = naer_import_mapping_from_json (cases[i].json,
                                                                             NAER_LANGUAGE_EN, &error);

      g_assert_null (mapping);
      g_assert_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING);
      g_assert_true (g_str_has_prefix (error->message, cases[i].place));
    }
}

static NaerImportFile *
open_with (const char  *text,
           const char  *json,
           GError     **error)
{
  g_autoptr (NaerImportMapping) mapping = naer_import_mapping_from_json (json, NAER_LANGUAGE_EN, error);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  g_assert_nonnull (mapping);
  return naer_import_file_new (bytes, "test.csv", mapping, NAER_LANGUAGE_EN, error);
}

static void
test_given (void)
{
  static const char json[] = HEAD ", \"text\": {\"dates\": \"mm/dd/yyyy\"}, \"columns\": "
    "{\"employee_number\": \"who\", \"code\": 2, \"from\": \"A\", \"to\": \"b\", \"name\": null}, "
    "\"codes\": [{\"code\": \"1\", \"kind\": \"sick-note\"}, {\"code\": \"2\", \"kind\": \"leave-out\"}]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerImportFile) file = open_with ("who,what,a,b\n7,1,03/04/2026,03/05/2026\n"
                                               "7,2,03/04/2026,03/05/2026\n7,3,03/04/2026,03/05/2026\n",
                                               json, &error);
  g_autoptr (NaerImportRows) rows = NULL;

  g_assert_no_error (error);
  rows = naer_import_file_read_rows (file);
  g_assert_cmpint (naer_import_rows_get (rows, 0)->from, ==, naer_day_from_ymd (2026, 3, 4));
  g_assert_cmpint (naer_import_rows_get (rows, 0)->kind, ==, NAER_ABSENCE_SICK_NOTE);
  g_assert_cmpint (naer_import_rows_get (rows, 1)->status, ==, NAER_IMPORT_ROW_LEFT_OUT);
  g_assert_cmpint (naer_import_rows_get (rows, 2)->status, ==, NAER_IMPORT_ROW_REFUSED);
}

static void
test_does_not_fit (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerImportFile) heading = NULL, number = NULL;

  heading = open_with ("Nr;Fra\n1;01.02.2026\n", HEAD ", \"columns\": {\"from\": \"Start\"}}", &error);
  g_assert_null (heading);
  g_assert_true (g_str_has_prefix (error->message, "columns.from: "));
  g_clear_error (&error);
  number = open_with ("Nr;Fra\n1;01.02.2026\n", HEAD ", \"columns\": {\"to\": 3}}", &error);
  g_assert_null (number);
  g_assert_true (g_str_has_prefix (error->message, "columns.to: "));
}

/* Next month's file of the same layout needs no questions. */
static void
test_remembered (void)
{
  g_autoptr (NaerImportFile) first = naer_import_testing_parse (
    "Nr,Hva,Start,Slutt\n7,A1,03/04/2026,03/05/2026\n7,B2,04/04/2026,04/05/2026\n");
  g_autoptr (NaerImportFile) next = naer_import_testing_parse (
    "nr.,HVA,start,slutt\n9,B2,05/06/2026,05/07/2026\n9,FER,05/08/2026,05/09/2026\n");
  g_autoptr (NaerImportFile) other = naer_import_testing_parse ("Nr,Hva,Fra,Slutt\n7,A1,03/04/2026,\n");
  g_autofree char *key = naer_import_file_get_key (first);
  g_autofree char *next_key = naer_import_file_get_key (next);
  g_autofree char *other_key = naer_import_file_get_key (other);
  g_autofree char *memory = NULL;
  NaerImportFormat wishes = { .dates = NAER_DATE_FORM_MONTH_FIRST };
  NaerImportCode *code;

  g_assert_cmpstr (key, ==, next_key);
  g_assert_cmpstr (key, !=, other_key);

  naer_import_file_set_format (first, &wishes, NAER_LANGUAGE_EN, NULL);
  naer_import_mapping_set_column (first->mapping, NAER_IMPORT_FIELD_EMPLOYEE_NUMBER, 0,
                                  first->table, &first->format);
  naer_import_mapping_set_column (first->mapping, NAER_IMPORT_FIELD_CODE, 1, first->table,
                                  &first->format);
  naer_import_mapping_find_codes (first->mapping, first->table, &first->format);
  code = naer_import_mapping_look_up (first->mapping, "A1", "");
  code->meaning = NAER_CODE_MEANING_LEAVE_OUT;
  code = naer_import_mapping_look_up (first->mapping, "B2", "");
  code->meaning = NAER_CODE_MEANING_KIND;
  code->kind = NAER_ABSENCE_LEAVE;
  memory = naer_import_file_get_memory (first);

  g_assert_true (naer_import_file_recall (next, memory));
  g_assert_cmpint (next->format.dates, ==, NAER_DATE_FORM_MONTH_FIRST);
  g_assert_cmpint (next->mapping->columns[NAER_IMPORT_FIELD_CODE], ==, 1);
  g_assert_cmpuint (naer_import_mapping_n_unknown (next->mapping), ==, 0);
  g_assert_cmpint (naer_import_mapping_look_up (next->mapping, "B2", "")->kind, ==, NAER_ABSENCE_LEAVE);
  g_assert_cmpint (naer_import_mapping_look_up (next->mapping, "FER", "")->kind, ==,
                   NAER_ABSENCE_HOLIDAY);
  g_assert_false (naer_import_file_recall (next, NULL));
  g_assert_false (naer_import_file_recall (next, "{"));
  /* Nothing that stands below the headings is remembered but codes that someone decided on. */
  g_assert_null (strstr (memory, "2026"));
  g_assert_nonnull (strstr (memory, "A1"));
}

static void
test_guesses_forgotten (void)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_open ("fravaer-med-feil.csv");
  g_autofree char *memory = naer_import_file_get_memory (file);
  g_autoptr (NaerImportFile) next = naer_import_testing_open ("fravaer-semikolon.csv");

  g_assert_null (strstr (memory, "EGM"));
  g_assert_null (strstr (memory, "XYZ"));
  g_assert_true (naer_import_file_recall (next, memory));
  g_assert_cmpuint (naer_import_mapping_n_unknown (next->mapping), ==, 0);
}

/* A column where people write what they like is not read, whatever its heading. */
static void
test_free_text (void)
{
  g_autoptr (GString) text = g_string_new ("Ansattnr;Kode;Type;Fra;Til\n");
  g_autoptr (NaerImportFile) file = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (text, "%u;SYK;Merknad %u;01.02.2026;02.02.2026\n", i, i);
  file = naer_import_testing_parse (text->str);
  g_assert_cmpint (file->mapping->columns[NAER_IMPORT_FIELD_TEXT], ==, -1);
  g_assert_cmpuint (file->mapping->codes->len, ==, 1);
  g_assert_cmpuint (naer_import_mapping_n_unknown (file->mapping), ==, 0);
}

static void
test_check (void)
{
  static const NaerImportField needed[] = { NAER_IMPORT_FIELD_EMPLOYEE_NUMBER, NAER_IMPORT_FIELD_CODE,
                                            NAER_IMPORT_FIELD_FROM };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    {
      g_autoptr (NaerImportFile) file = naer_import_testing_parse (
        "Nr;Ansattnr;Kode;Fra;Til\n0;1;SYK;01.02.2026;02.02.2026\n");
      g_autoptr (GError) error = NULL;

      g_assert_true (naer_import_mapping_check (file->mapping, NAER_LANGUAGE_EN, NULL));
      naer_import_mapping_set_column (file->mapping, needed[i], -1, file->table, &file->format);
      g_assert_false (naer_import_mapping_check (file->mapping, NAER_LANGUAGE_EN, &error));
      g_assert_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_MAPPING);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/mapping/guess-codes", test_guess_codes);
  g_test_add_func ("/import/mapping/guess-columns", test_guess_columns);
  g_test_add_func ("/import/mapping/texts-apart", test_texts_apart);
  g_test_add_func ("/import/mapping/round-trip", test_round_trip);
  g_test_add_func ("/import/mapping/json-errors", test_json_errors);
  g_test_add_func ("/import/mapping/given", test_given);
  g_test_add_func ("/import/mapping/does-not-fit", test_does_not_fit);
  g_test_add_func ("/import/mapping/remembered", test_remembered);
  g_test_add_func ("/import/mapping/guesses-forgotten", test_guesses_forgotten);
  g_test_add_func ("/import/mapping/free-text", test_free_text);
  g_test_add_func ("/import/mapping/check", test_check);
  return g_test_run ();
}

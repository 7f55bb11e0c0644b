/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-session.h"

#include "import/naer-import-spell-words.h"
#include "import/naer-import-words.h"

#define TODAY naer_day_from_ymd (2026, 11, 15)

static GFile *
sample (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);

  return g_file_new_for_path (path);
}

static GFile *
write_file (const char *text,
            gssize      length)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  GFile *file = g_file_new_tmp ("naervaer-XXXXXX.csv", &stream, &error);

  g_assert_no_error (error);
  g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)), text,
                             length >= 0 ? (gsize) length : strlen (text), NULL, NULL, &error);
  g_assert_no_error (error);
  return file;
}

static void
settle (NaerImportSession *session)
{
  while (naer_import_session_get_state (session) == NAER_IMPORT_STATE_WORKING)
    g_main_context_iteration (NULL, TRUE);
}

/* Lets the import go, once threads that were overtaken have ended. */
static void
drop (NaerImportSession *session)
{
  gpointer weak = session;

  g_object_add_weak_pointer (G_OBJECT (session), &weak);
  g_object_unref (session);
  for (guint i = 0; g_atomic_pointer_get (&weak) != NULL && i < 5000; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_null (weak);
}

static NaerImportSession *
read_file (NaerStore       *store,
           const NaerFacts *facts,
           GFile           *file)
{
  NaerImportSession *session = naer_import_session_new (store, facts, TODAY, NAER_LANGUAGE_EN);

  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_IDLE);
  naer_import_session_read (session, file);
  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_WORKING);
  settle (session);
  return session;
}

static NaerImportSession *
read_text (NaerStore  *store,
           const char *text)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) file = write_file (text, -1);
  NaerImportSession *session = read_file (store, facts, file);

  g_file_delete (file, NULL, NULL);
  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_READY);
  return session;
}

static void
test_samples (gconstpointer name)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) file = sample (name);
  NaerImportSession *session = read_file (NULL, facts, file);
  const NaerImportReading *reading = naer_import_session_get_reading (session);
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *button = NULL, *reason = NULL;

  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_READY);
  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_NONE);
  g_assert_cmpuint (reading->plan->n_refused, ==, 0);
  g_assert_cmpuint (reading->plan->n_new_employees, ==, 62);
  g_assert_cmpuint (naer_import_reading_n_spells (reading), ==,
                    reading->plan->counts[NAER_PLAN_NEW]);
  g_assert_cmpuint (naer_import_reading_n_spells (reading), >, 500);
  g_assert_true (naer_import_reading_can_write (reading));
  button = naer_import_words_button (reading);
  g_assert_true (g_str_has_prefix (button, "Import 5"));
  g_assert_null (naer_import_words_reason (reading, NAER_LANGUAGE_EN));

  changes = naer_import_session_make_changes (session);
  naer_facts_apply (facts, changes, &error);
  g_assert_no_error (error);
  drop (session);

  session = read_file (NULL, facts, file);
  reading = naer_import_session_get_reading (session);
  g_assert_false (naer_import_reading_can_write (reading));
  g_assert_cmpuint (reading->plan->counts[NAER_PLAN_UNCHANGED], ==, reading->plan->items->len);
  reason = naer_import_words_reason (reading, NAER_LANGUAGE_EN);
  g_assert_nonnull (reason);
  drop (session);
}

static void
test_bad_rows (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) file = sample ("fravaer-med-feil.csv");
  NaerImportSession *session = read_file (NULL, facts, file);
  const NaerImportReading *reading = naer_import_session_get_reading (session);
  guint code = 0;

  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_CODES);
  g_assert_cmpuint (reading->n_without_end, ==, 1);
  g_assert_cmpuint (reading->plan->n_refused, ==, 5);
  g_assert_cmpuint (naer_import_reading_n_spells (reading), ==, 2);
  g_assert_cmpuint (reading->plan->overlaps->len, ==, 1);
  g_assert_cmpuint (reading->plan->n_left_out, ==, 2);

  for (guint i = 0; i < reading->file->mapping->codes->len; i++)
    if (g_str_equal (((NaerImportCode *) reading->file->mapping->codes->pdata[i])->code, "XYZ"))
      code = i;
  naer_import_session_set_code (session, code, NAER_CODE_MEANING_KIND, NAER_ABSENCE_LEAVE);
  naer_import_session_set_open_ended (session, TRUE);
  settle (session);
  reading = naer_import_session_get_reading (session);
  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_NONE);
  g_assert_cmpuint (reading->n_without_end, ==, 1);
  g_assert_cmpuint (reading->plan->n_refused, ==, 3);
  g_assert_cmpuint (naer_import_reading_n_spells (reading), ==, 4);

  naer_import_session_set_code (session, code, NAER_CODE_MEANING_LEAVE_OUT, NAER_ABSENCE_NONE);
  settle (session);
  reading = naer_import_session_get_reading (session);
  g_assert_cmpuint (reading->plan->n_refused, ==, 3);
  g_assert_cmpuint (naer_import_reading_n_spells (reading), ==, 3);
  g_assert_cmpuint (reading->plan->n_left_out, ==, 3);
  drop (session);
}

#define ODD_HEADINGS "Hvem;Hva;Når;Slutt på det\n"
#define ODD_ROWS "100;AAA;01.02.2026;03.02.2026\n101;BBB;05.02.2026;06.02.2026\n"

static void
assert_odd_answers (const NaerImportReading *reading)
{
  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_NONE);
  g_assert_cmpuint (naer_import_reading_n_spells (reading), ==, 1);
  g_assert_cmpuint (reading->plan->n_left_out, ==, 1);
}

/* What was answered once is not asked again of the next file with the same headings. */
static void
test_remembered (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  NaerImportSession *session = read_text (store, ODD_HEADINGS ODD_ROWS);
  const NaerImportReading *reading = naer_import_session_get_reading (session);

  g_assert_no_error (error);
  g_assert_false (reading->remembered);
  g_assert_cmpint (reading->question, !=, NAER_IMPORT_QUESTION_NONE);
  naer_import_session_set_column (session, NAER_IMPORT_FIELD_EMPLOYEE_NUMBER, 0);
  naer_import_session_set_column (session, NAER_IMPORT_FIELD_CODE, 1);
  naer_import_session_set_column (session, NAER_IMPORT_FIELD_FROM, 2);
  naer_import_session_set_column (session, NAER_IMPORT_FIELD_TO, 3);
  settle (session);
  reading = naer_import_session_get_reading (session);
  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_CODES);
  g_assert_cmpuint (reading->file->mapping->codes->len, ==, 2);
  naer_import_session_set_code (session, 0, NAER_CODE_MEANING_KIND, NAER_ABSENCE_SICK_NOTE);
  naer_import_session_set_code (session, 1, NAER_CODE_MEANING_LEAVE_OUT, NAER_ABSENCE_NONE);
  settle (session);
  assert_odd_answers (naer_import_session_get_reading (session));
  naer_import_session_remember (session);
  drop (session);

  session = read_text (store, "Når;Hvem;Hva;Slutt på det\n01.02.2026;7;AAA;\n");
  g_assert_false (naer_import_session_get_reading (session)->remembered);
  drop (session);

  session = read_text (store, ODD_HEADINGS ODD_ROWS);
  reading = naer_import_session_get_reading (session);
  g_assert_true (reading->remembered);
  assert_odd_answers (reading);
  drop (session);
}

static void
test_columns_are_taken (void)
{
  NaerImportSession *session = read_text (NULL, "Ansattnr;Fraværskode;Fra;Til\n"
                                                "100;EGM;01.02.2026;03.02.2026\n");
  const NaerImportMapping *mapping;

  naer_import_session_set_column (session, NAER_IMPORT_FIELD_FROM, 3);
  settle (session);
  mapping = naer_import_session_get_reading (session)->file->mapping;
  g_assert_cmpint (mapping->columns[NAER_IMPORT_FIELD_FROM], ==, 3);
  g_assert_cmpint (mapping->columns[NAER_IMPORT_FIELD_TO], ==, -1);

  naer_import_session_set_column (session, NAER_IMPORT_FIELD_FROM, -1);
  settle (session);
  g_assert_cmpint (naer_import_session_get_reading (session)->question, ==,
                   NAER_IMPORT_QUESTION_COLUMNS);
  g_assert_null (naer_import_session_get_reading (session)->plan);
  g_assert_false (naer_import_reading_can_write (naer_import_session_get_reading (session)));
  drop (session);
}

static void
test_uncertain_dates (void)
{
  NaerImportFormat wishes = { .dates = NAER_DATE_FORM_MONTH_FIRST };
  NaerImportSession *session = read_text (NULL, "Ansattnr;Fraværskode;Fra;Til\n"
                                                "100;EGM;01/02/2026;03/04/2026\n");
  const NaerImportReading *reading = naer_import_session_get_reading (session);
  const NaerPlanItem *item;

  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_FORMAT);
  g_assert_false (naer_import_reading_can_write (reading));
  naer_import_session_set_format (session, &wishes);
  settle (session);
  reading = naer_import_session_get_reading (session);
  g_assert_cmpint (reading->question, ==, NAER_IMPORT_QUESTION_NONE);
  item = reading->plan->items->pdata[0];
  g_assert_cmpint (item->after->from, ==, naer_day_from_ymd (2026, 1, 2));
  g_assert_cmpint (item->after->to, ==, naer_day_from_ymd (2026, 3, 4));
  drop (session);
}

/* A choice that the file cannot be read by changes nothing but says why. */
static void
test_wrong_choice (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) file = sample ("fravaer-semikolon.csv");
  NaerImportFormat wishes = { .encoding = NAER_ENCODING_UTF8 };
  NaerImportSession *session = read_file (NULL, facts, file);
  guint n_spells = naer_import_reading_n_spells (naer_import_session_get_reading (session));

  naer_import_session_set_format (session, &wishes);
  settle (session);
  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_READY);
  g_assert_error (naer_import_session_get_error (session), NAER_IMPORT_ERROR,
                  NAER_IMPORT_ERROR_ENCODING);
  g_assert_cmpuint (naer_import_reading_n_spells (naer_import_session_get_reading (session)), ==,
                    n_spells);

  wishes = (NaerImportFormat) { .delimiter = ',' };
  naer_import_session_set_format (session, &wishes);
  settle (session);
  g_assert_null (naer_import_session_get_error (session));
  g_assert_cmpint (naer_import_session_get_reading (session)->question, !=,
                   NAER_IMPORT_QUESTION_NONE);
  wishes.delimiter = 0;
  naer_import_session_set_format (session, &wishes);
  settle (session);
  g_assert_cmpuint (naer_import_reading_n_spells (naer_import_session_get_reading (session)), ==,
                    n_spells);
  drop (session);
}

static void
test_file_errors (void)
{
  static const struct
  {
    const char *text;
    gssize length;
    int error;
  } files[] = {
    { "", 0, NAER_IMPORT_ERROR_EMPTY },
    { "\r\n\r\n", -1, NAER_IMPORT_ERROR_EMPTY },
    { "PK\x03\x04 and more", -1, NAER_IMPORT_ERROR_NOT_TEXT },
    { "a;b\n\0\0\0\0", 8, NAER_IMPORT_ERROR_NOT_TEXT },
    { "a;\"b\n", -1, NAER_IMPORT_ERROR_QUOTE },
  };
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_tmp_dir ());
  g_autoptr (GFile) missing = g_file_get_child (folder, "no-such-file.csv");
  NaerImportSession *session;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GFile) file = write_file (files[i].text, files[i].length);

      session = read_file (NULL, facts, file);
      g_file_delete (file, NULL, NULL);
      g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_FAILED);
      g_assert_error (naer_import_session_get_error (session), NAER_IMPORT_ERROR, files[i].error);
      drop (session);
    }
  session = read_file (NULL, facts, missing);
  g_assert_error (naer_import_session_get_error (session), G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  drop (session);
  session = read_file (NULL, facts, folder);
  g_assert_error (naer_import_session_get_error (session), NAER_IMPORT_ERROR,
                  NAER_IMPORT_ERROR_NOT_TEXT);
  drop (session);
}

static void
test_too_large (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) file = write_file ("a;b\n", -1);
  g_autofree char *path = g_file_get_path (file);
  NaerImportSession *session;

  g_assert_cmpint (truncate (path, 60 * 1024 * 1024), ==, 0);
  session = read_file (NULL, facts, file);
  g_file_delete (file, NULL, NULL);
  g_assert_error (naer_import_session_get_error (session), NAER_IMPORT_ERROR,
                  NAER_IMPORT_ERROR_TOO_LARGE);
  drop (session);
}

static void
test_cancel (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (GFile) file = sample ("absences.csv");
  NaerImportSession *session = naer_import_session_new (NULL, facts, TODAY, NAER_LANGUAGE_EN);
  NaerImportFormat wishes = { .delimiter = ';' };

  naer_import_session_read (session, file);
  naer_import_session_cancel (session);
  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_IDLE);
  g_assert_null (naer_import_session_get_reading (session));

  naer_import_session_read (session, file);
  settle (session);
  naer_import_session_set_format (session, &wishes);
  naer_import_session_cancel (session);
  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_READY);
  g_assert_cmpint (naer_import_session_get_reading (session)->file->format.delimiter, ==, ',');
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (naer_import_session_get_state (session), ==, NAER_IMPORT_STATE_READY);
  drop (session);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Removals are asked one by one, and off until then. */
static void
test_answers (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerImportSession *session = read_text (NULL, "Ansattnr;Fraværskode;Fra;Til\n"
                                                "100;EGM;01.02.2026;03.02.2026\n"
                                                "100;EGM;01.03.2026;03.03.2026\n"
                                                "100;EGM;01.04.2026;03.04.2026\n");
  g_autoptr (GPtrArray) changes = naer_import_session_make_changes (session);
  g_autoptr (GFile) file = write_file ("Ansattnr;Fraværskode;Fra;Til\n"
                                       "100;EGM;01.02.2026;03.02.2026\n"
                                       "100;EGM;01.04.2026;03.04.2026\n", -1);
  g_autoptr (GPtrArray) removal = NULL;
  NaerPlanItem *gone = NULL;
  guint n_answers = 0;

  naer_facts_apply (facts, changes, NULL);
  drop (session);
  session = read_file (NULL, facts, file);
  g_file_delete (file, NULL, NULL);
  g_signal_connect_swapped (session, "answered", G_CALLBACK (count_cb), &n_answers);
  for (guint i = 0; i < naer_import_session_get_reading (session)->plan->items->len; i++)
    {
      NaerPlanItem *item = naer_import_session_get_reading (session)->plan->items->pdata[i];

      if (item->status == NAER_PLAN_GONE)
        gone = item;
    }
  g_assert_nonnull (gone);
  g_assert_false (naer_import_reading_can_write (naer_import_session_get_reading (session)));
  naer_import_session_accept (session, &gone->accepted, TRUE);
  naer_import_session_accept (session, &gone->accepted, TRUE);
  g_assert_cmpuint (n_answers, ==, 1);
  g_assert_cmpuint (naer_import_reading_n_removals (naer_import_session_get_reading (session)),
                    ==, 1);
  g_assert_true (naer_import_reading_can_write (naer_import_session_get_reading (session)));
  removal = naer_import_session_make_changes (session);
  g_assert_cmpuint (removal->len, ==, 1);
  g_assert_null (((NaerChange *) removal->pdata[0])->after);
  drop (session);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/import-session/samples/semicolon", "fravaer-semikolon.csv", test_samples);
  g_test_add_data_func ("/import-session/samples/comma", "absences.csv", test_samples);
  g_test_add_func ("/import-session/bad-rows", test_bad_rows);
  g_test_add_func ("/import-session/remembered", test_remembered);
  g_test_add_func ("/import-session/columns-are-taken", test_columns_are_taken);
  g_test_add_func ("/import-session/uncertain-dates", test_uncertain_dates);
  g_test_add_func ("/import-session/wrong-choice", test_wrong_choice);
  g_test_add_func ("/import-session/file-errors", test_file_errors);
  g_test_add_func ("/import-session/too-large", test_too_large);
  g_test_add_func ("/import-session/cancel", test_cancel);
  g_test_add_func ("/import-session/answers", test_answers);

  return g_test_run ();
}

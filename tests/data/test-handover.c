/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-text.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-file.h"
#include "handover/naer-handover-make.h"
#include "naer-data-test.h"

#define TODAY naer_day_from_ymd (2026, 6, 15)

static char *program;

static NaerStore *
store_with (NaerFacts *facts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (facts);
  NaerStore *store = naer_store_new_in_memory (&error);

  g_assert_no_error (error);
  naer_test_apply (store, changes);
  return store;
}

static NaerFacts *
load (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  NaerFacts *facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  return facts;
}

static GArray *
everybody (const NaerFacts *facts)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < facts->employees->len; i++)
    g_array_append_val (rows, ((NaerEmployee *) facts->employees->pdata[i])->row_id);
  return rows;
}

static NaerHandover *
hand_over (NaerStore *store)
{
  g_autoptr (NaerFacts) facts = load (store);
  g_autoptr (GArray) rows = everybody (facts);
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerRowHistory) history = naer_store_load_row_history (store, &error);

  g_assert_no_error (error);
  return naer_handover_make_for_leader (facts, rows, history, TODAY);
}

static void
take_in (NaerStore          *store,
         const NaerHandover *handover)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerMerge) merge = naer_handover_look (handover, store, &error);

  g_assert_no_error (error);
  naer_handover_take_in (merge, store, &error);
  g_assert_no_error (error);
}

static NaerHandover *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  NaerHandover *handover = naer_handover_read (text, strlen (text), &error);

  g_assert_no_error (error);
  return handover;
}

static void
assert_read_refused (const char        *text,
                     NaerHandoverError  code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (naer_handover_read (text, strlen (text), &error));
  g_assert_error (error, NAER_HANDOVER_ERROR, (int) code);
}

/* No member of any record is lost on the way, but the leader’s own preparation and who leads. */
static void
test_everything_goes (void)
{
  g_autoptr (NaerFacts) full = naer_test_full_facts ();
  g_autoptr (NaerStore) store = store_with (full);
  g_autoptr (NaerStore) other = naer_store_new_in_memory (NULL);
  g_autoptr (NaerHandover) handover = hand_over (store);
  g_autofree char *text = naer_handover_write (handover);
  g_autoptr (NaerHandover) again = read_text (text);
  g_autofree char *text_again = naer_handover_write (again);
  g_autoptr (NaerFacts) sent = load (store);
  g_autoptr (NaerFacts) received = NULL;
  NaerEmployee *employee = sent->employees->pdata[0];

  g_assert_cmpstr (text, ==, text_again);
  g_assert_null (strstr (text, "preparation"));
  take_in (other, again);
  received = load (other);
  for (guint i = 0; i < employee->meetings->len; i++)
    g_clear_pointer (&((NaerMeeting *) employee->meetings->pdata[i])->preparation, g_free);
  g_clear_pointer (&sent->employer->leader, g_free);
  g_clear_pointer (&sent->employer->leader_phone, g_free);
  g_clear_pointer (&sent->employer->leader_email, g_free);
  naer_assert_same_facts (sent, received);
  naer_assert_whole (other);
}

/* Zero days to the first contact cannot be, and a text without them is not read as the usual three. */
static void
test_nothing_said (void)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autofree char *text = NULL;

  employer->first_contact_days = 0;
  text = naer_record_to_text (NAER_RECORD_EMPLOYER, 0, employer);
  g_assert_null (strstr (text, "first_contact_days"));
  g_assert_null (naer_record_from_text (NAER_RECORD_EMPLOYER, text));
}

static void
test_only_the_chosen (void)
{
  g_autoptr (NaerFacts) facts = naer_test_facts (3, 2);
  g_autoptr (NaerStore) store = store_with (facts);
  g_autoptr (NaerFacts) loaded = load (store);
  g_autoptr (GArray) rows = everybody (loaded);
  g_autoptr (NaerHandover) handover = NULL;
  g_autofree char *text = NULL;

  g_array_remove_index (rows, 1);
  handover = naer_handover_make_for_leader (loaded, rows, NULL, TODAY);
  text = naer_handover_write (handover);
  g_assert_cmpuint (naer_handover_count (handover, NAER_RECORD_EMPLOYEE), ==, 2);
  g_assert_cmpuint (naer_handover_count (handover, NAER_RECORD_ABSENCE), ==, 4);
  g_assert_cmpuint (naer_handover_count (handover, NAER_RECORD_UNIT), ==, 1);
  g_assert_nonnull (strstr (text, "Ansatt Nummer 1"));
  g_assert_null (strstr (text, "Ansatt Nummer 2"));
}

static void
test_file (void)
{
  NaerPlace place;
  g_autoptr (NaerFacts) facts = naer_test_facts (20, 10);
  g_autoptr (NaerStore) store = store_with (facts);
  g_autoptr (NaerHandover) handover = hand_over (store);
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (NaerSecret) wrong = naer_secret_new_text ("noe annet");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (NaerHandover) opened = NULL;
  g_autofree char *contents = NULL, *text = NULL, *opened_text = NULL;
  gsize length = 0;

  naer_place_init (&place);
  naer_handover_save (handover, place.path, passphrase, NAER_KEY_COST_TEST, &error);
  g_assert_no_error (error);
  contents = naer_test_read_file (place.path, &length);
  g_assert_null (memmem (contents, length, "Ansatt", 6));
  g_assert_null (memmem (contents, length, "Hjemme", 6));
  bytes = naer_handover_fetch (place.path, &error);
  g_assert_no_error (error);
  g_assert_null (naer_handover_open (bytes, wrong, &error));
  g_assert_error (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_PASSPHRASE);
  g_clear_error (&error);
  opened = naer_handover_open (bytes, passphrase, &error);
  g_assert_no_error (error);
  text = naer_handover_write (handover);
  opened_text = naer_handover_write (opened);
  g_assert_cmpstr (text, ==, opened_text);
  naer_place_clear (&place);
}

static void
test_no_such_file (void)
{
  NaerPlace place;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  g_assert_null (naer_handover_fetch (place.path, &error));
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_file_set_contents (place.path, "Kari;Nordmann\n", -1, NULL);
  g_assert_null (naer_handover_fetch (place.path, &error));
  g_assert_error (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_OTHER_FILE);
  naer_place_clear (&place);
}

static char *
replaced (const char *text,
          const char *from,
          const char *to)
{
  GString *copy = g_string_new (text);

  g_assert_cmpuint (g_string_replace (copy, from, to, 1), ==, 1);
  return g_string_free_and_steal (copy);
}

static void
test_refused_documents (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    NaerHandoverError code;
  } cases[] = {
    { "\"version\":", "\"version\":9", NAER_HANDOVER_ERROR_NEWER },
    { "naervaer-handover", "naervaer-facts", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"handover\"", "\"gift\"", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"handover\"", "\"deputy\"", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"record\":\"absence\"", "\"record\":\"absences\"", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"record\":\"absence\"", "\"record\":\"contact\"", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"row\":\"", "\"row\":\"-", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"row\":\"", "\"row\":\"9007199254740992", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"made_on\":\"2026-06-15\"", "\"made_on\":\"2026-06-31\"", NAER_HANDOVER_ERROR_DAMAGED },
    { "\"made_on\"", "\"diagnosis\":\"F32\",\"made_on\"", NAER_HANDOVER_ERROR_DAMAGED },
    { "\\\"grade\\\":100", "\\\"grade\\\":101", NAER_HANDOVER_ERROR_DAMAGED },
    { "\\\"grade\\\":100", "\\\"grade\\\":100,\\\"cause\\\":1", NAER_HANDOVER_ERROR_DAMAGED },
    { "{", "", NAER_HANDOVER_ERROR_DAMAGED },
  };
  g_autoptr (NaerFacts) facts = naer_test_facts (1, 2);
  g_autoptr (NaerStore) store = store_with (facts);
  g_autoptr (NaerHandover) handover = hand_over (store);
  g_autofree char *text = naer_handover_write (handover);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *spoilt = replaced (text, cases[i].from, cases[i].to);

      g_test_message ("%s", cases[i].to);
      assert_read_refused (spoilt, cases[i].code);
    }
  assert_read_refused ("", NAER_HANDOVER_ERROR_DAMAGED);
  assert_read_refused ("[]", NAER_HANDOVER_ERROR_DAMAGED);
  assert_read_refused ("null", NAER_HANDOVER_ERROR_DAMAGED);
}

/* A letter of the document exchanged at random: it is refused, or read as what it then says. */
static void
test_random_letters (void)
{
  g_autoptr (NaerFacts) facts = naer_test_full_facts ();
  g_autoptr (NaerStore) store = store_with (facts);
  g_autoptr (NaerHandover) handover = hand_over (store);
  g_autofree char *text = naer_handover_write (handover);
  guint n_refused = 0;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *spoilt = g_strdup (text);
      g_autoptr (NaerHandover) read = NULL;
      g_autofree char *again = NULL;

      spoilt[g_test_rand_int_range (0, (int) strlen (text))] =
        (char) g_test_rand_int_range (0x20, 0x7f);
      read = naer_handover_read (spoilt, strlen (spoilt), NULL);
      n_refused += read == NULL;
      if (read != NULL)
        again = naer_handover_write (read);
      g_assert_true (again == NULL || *again == '{');
    }
  g_test_message ("%u of 300 refused", n_refused);
  g_assert_cmpuint (n_refused, >, 50);
}

static int
run_child (const char *path,
           const char *handover_path)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (NaerStore) store = naer_store_open (file, NAER_TEST_PASSPHRASE, NULL);
  g_autoptr (GBytes) bytes = naer_handover_fetch (handover_path, NULL);
  g_autoptr (NaerHandover) handover = naer_handover_open (bytes, passphrase, NULL);

  g_print ("ready\n");
  take_in (store, handover);
  return 0;
}

static void
kill_while_receiving (NaerPlace  *place,
                      const char *handover_path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child", place->path,
                      handover_path, NULL);
  g_autoptr (GDataInputStream) said = NULL;
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  said = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  line = g_data_input_stream_read_line (said, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (line, ==, "ready");
  g_usleep ((gulong) g_test_rand_int_range (0, 120000));
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, NULL);
}

/* Killed at any moment, all of it has come or none. */
static void
test_killed (void)
{
  const guint n_rounds = g_getenv ("NAERVAER_SOAK") != NULL ? 200 : 10;
  g_autoptr (NaerFacts) facts = naer_test_facts (40, 20);
  g_autoptr (NaerStore) sender = store_with (facts);
  g_autoptr (NaerHandover) handover = hand_over (sender);
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (NaerFacts) sent = load (sender);
  guint n_came = 0;

  for (guint i = 0; i < n_rounds; i++)
    {
      NaerPlace place;
      g_autofree char *handover_path = NULL;
      g_autoptr (NaerStore) store = NULL;
      g_autoptr (NaerFacts) now = NULL;

      naer_place_init (&place);
      handover_path = g_build_filename (place.folder, "fra-kari.naervaer-handover", NULL);
      naer_handover_save (handover, handover_path, passphrase, NAER_KEY_COST_TEST, NULL);
      store = naer_place_create (&place);
      naer_store_close (store, NULL);
      g_clear_object (&store);
      kill_while_receiving (&place, handover_path);
      store = naer_place_open (&place);
      naer_assert_whole (store);
      now = load (store);
      g_assert_true (now->employees->len == 0 || now->employees->len == sent->employees->len);
      if (now->employees->len > 0)
        naer_assert_same_facts (sent, now);
      n_came += now->employees->len > 0;
      take_in (store, handover);
      g_clear_pointer (&now, naer_facts_free);
      now = load (store);
      naer_assert_same_facts (sent, now);
      naer_store_close (store, NULL);
      naer_place_clear (&place);
    }
  g_test_message ("%u rounds, %u had come in", n_rounds, n_came);
}

int
main (int    argc,
      char **argv)
{
  program = argv[0];
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], argv[3]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/handover/everything-goes", test_everything_goes);
  g_test_add_func ("/handover/nothing-said", test_nothing_said);
  g_test_add_func ("/handover/only-the-chosen", test_only_the_chosen);
  g_test_add_func ("/handover/file", test_file);
  g_test_add_func ("/handover/no-such-file", test_no_such_file);
  g_test_add_func ("/handover/refused-documents", test_refused_documents);
  g_test_add_func ("/handover/random-letters", test_random_letters);
  g_test_add_func ("/handover/killed", test_killed);
  return g_test_run ();
}

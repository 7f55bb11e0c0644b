/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "data/naer-recovery.h"
#include "data/naer-store-private.h"
#include "naer-data-test.h"

/* What opens the file besides the passphrase of the first day. */

#define NEW_PASSPHRASE "sol over stille fjord"

static const guint8 file_id[NAER_FILE_ID_BYTES] = "0123456789abcdef";

static char *
write_code (const NaerSecret *key)
{
  g_autoptr (NaerSecret) code = naer_recovery_write (key, file_id);

  return g_strdup ((const char *) naer_secret_get_bytes (code));
}

static gboolean
reads_as (const char       *code,
          const NaerSecret *key,
          int              *row)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSecret) read = naer_recovery_read (code, file_id, row, &error);

  if (read == NULL)
    {
      g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_RECOVERY);
      return FALSE;
    }
  g_assert_cmpmem (naer_secret_get_bytes (read), NAER_DATA_KEY_BYTES, naer_secret_get_bytes (key),
                   NAER_DATA_KEY_BYTES);
  return TRUE;
}

static void
test_as_people_type (void)
{
  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (NaerSecret) key = naer_secret_new_key ();
      g_autofree char *code = write_code (key);
      g_autofree char *small = g_ascii_strdown (code, -1);
      g_auto (GStrv) groups = g_strsplit_set (code, " \n", -1);
      g_autofree char *joined = g_strjoinv ("", groups);
      g_autofree char *hyphens = g_strjoinv ("-", groups);
      g_autofree char *spaced = g_strconcat ("  ", code, " \n", NULL);
      int row;

      g_assert_cmpuint (g_strv_length (groups), ==, 16);
      g_assert_null (strpbrk (code, "OILU"));
      g_assert_true (reads_as (code, key, &row));
      g_assert_true (reads_as (small, key, &row));
      g_assert_true (reads_as (joined, key, &row));
      g_assert_true (reads_as (hyphens, key, &row));
      g_assert_true (reads_as (spaced, key, &row));
      for (char *letter = joined; *letter != '\0'; letter++)
        *letter = *letter == '0' ? 'o' : *letter == '1' ? 'l' : *letter;
      g_assert_true (reads_as (joined, key, &row));
    }
}

/* Any one letter that is wrong is found, in its row. */
static void
test_slips (void)
{
  g_autoptr (NaerSecret) key = naer_secret_new_key ();
  g_autofree char *code = write_code (key);
  guint n_missed = 0, n_tried = 0;

  for (char *letter = code, *line = code; *letter != '\0'; letter++)
    {
      static const char others[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
      char right = *letter;
      int expected = 1, row = 0;

      if (right == ' ' || right == '\n')
        continue;
      for (line = code; line < letter; line++)
        expected += *line == '\n';
      for (const char *other = others; *other != '\0'; other++)
        {
          if (*other == right)
            continue;
          *letter = *other;
          n_tried++;
          if (reads_as (code, key, &row))
            n_missed++;
          else
            g_assert_cmpint (row, ==, expected);
        }
      *letter = right;
    }
  g_assert_cmpuint (n_tried, ==, 64 * 31);
  g_assert_cmpuint (n_missed, ==, 0);
}

/* Two letters beside each other, exchanged. */
static void
test_exchanged (void)
{
  g_autoptr (NaerSecret) key = naer_secret_new_key ();
  g_autofree char *code = write_code (key);
  int row;

  for (char *letter = code; letter[1] != '\0'; letter++)
    {
      char first = letter[0], second = letter[1];

      if (first == second || g_ascii_isspace (first) || g_ascii_isspace (second))
        continue;
      letter[0] = second;
      letter[1] = first;
      g_assert_false (reads_as (code, key, &row));
      letter[0] = first;
      letter[1] = second;
    }
}

static void
test_no_code (void)
{
  static const char *const codes[] = { "", "ABCD", "æøå", "ABCD EFGH JKMN PQRS\n" };
  g_autoptr (NaerSecret) key = naer_secret_new_key ();
  g_autofree char *code = write_code (key);
  g_autofree char *longer = g_strconcat (code, "\nA", NULL);
  guint8 other_id[NAER_FILE_ID_BYTES] = { 1 };
  int row = -1;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_assert_false (reads_as (codes[i], key, &row));
      g_assert_cmpint (row, ==, 1);
    }
  g_assert_false (reads_as (longer, key, &row));
  g_assert_cmpint (row, ==, 0);
  g_assert_null (naer_recovery_read (code, other_id, &row, NULL));
}

static void
assert_opens_with (NaerPlace  *place,
                   const char *passphrase,
                   gboolean    opens)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_open (place->file, passphrase, &error);

  if (opens)
    g_assert_no_error (error);
  else
    g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_PASSPHRASE);
}

/* The key file is lost: the sheet makes a new one. A slip on the way changes nothing. */
static void
test_rescue (void)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerSecret) code = NULL, passphrase = naer_secret_new_text (NEW_PASSPHRASE);
  g_autofree char *key_path = NULL, *slip = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;
  int row = 0;

  naer_place_init (&place);
  store = naer_place_create (&place);
  code = naer_store_write_recovery (store, &error);
  g_assert_no_error (error);
  g_clear_object (&store);
  key_path = naer_key_file_path_for (place.path);
  g_assert_cmpint (g_unlink (key_path), ==, 0);

  slip = g_strdup ((const char *) naer_secret_get_bytes (code));
  slip[25] = slip[25] == 'A' ? 'B' : 'A';
  naer_recovery_rescue (place.path, slip, passphrase, NAER_KEY_COST_TEST, &row, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_RECOVERY);
  g_assert_cmpint (row, ==, 2);
  g_clear_error (&error);
  g_assert_false (g_file_test (key_path, G_FILE_TEST_EXISTS));

  naer_recovery_rescue (place.path, (const char *) naer_secret_get_bytes (code), passphrase,
                        NAER_KEY_COST_TEST, &row, &error);
  g_assert_no_error (error);
  assert_opens_with (&place, NEW_PASSPHRASE, TRUE);
  assert_opens_with (&place, NAER_TEST_PASSPHRASE, FALSE);
  naer_place_clear (&place);
}

/* A new passphrase keeps the lock: nobody slips in while the key file is exchanged. */
static void
test_change_passphrase (void)
{
  g_autoptr (NaerStore) store = NULL, second = NULL;
  g_autofree NaerAuditReport *report = NULL;
  g_autoptr (GError) error = NULL;
  NaerPlace place;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_store_change_passphrase_at_cost (store, "not it", NEW_PASSPHRASE, NAER_KEY_COST_TEST, &error);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_PASSPHRASE);
  g_clear_error (&error);
  naer_store_change_passphrase_at_cost (store, NAER_TEST_PASSPHRASE, NEW_PASSPHRASE,
                                        NAER_KEY_COST_TEST, &error);
  g_assert_no_error (error);
  second = naer_store_open (place.file, NEW_PASSPHRASE, &error);
  g_assert_null (second);
  g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_IN_USE);
  g_clear_error (&error);
  report = naer_store_verify (store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
  g_clear_object (&store);
  assert_opens_with (&place, NAER_TEST_PASSPHRASE, FALSE);
  assert_opens_with (&place, NEW_PASSPHRASE, TRUE);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/recovery/as-people-type", test_as_people_type);
  g_test_add_func ("/recovery/slips", test_slips);
  g_test_add_func ("/recovery/exchanged", test_exchanged);
  g_test_add_func ("/recovery/no-code", test_no_code);
  g_test_add_func ("/recovery/rescue", test_rescue);
  g_test_add_func ("/recovery/change-passphrase", test_change_passphrase);
  return g_test_run ();
}

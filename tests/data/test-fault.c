/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"
#include "naer-fault-vfs.h"

/*
 * The disk is full, breaks, or writes half, at each single use of it in turn. What was said to be
 * written is there, nothing is half there, what was refused is told as such, and the same window
 * goes on as soon as the disk is well.
 */

#define N_UNITS 8

static void
add_unit (NaerStore  *store,
          guint       number,
          GError    **error)
{
  g_autofree char *name = g_strdup_printf ("Enhet %u", number);
  g_autoptr (NaerUnit) unit = naer_unit_new (name);
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  unit->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, NULL, unit));
  naer_store_apply (store, changes, "test", error);
}

static guint
count_units (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = naer_store_load (store, &error);

  g_assert_no_error (error);
  return facts->units->len;
}

/* Returns how many were said to be written. */
static guint
write_units (NaerStore *store,
             NaerFault  fault)
{
  guint n_told = 0;

  for (guint i = 0; i < N_UNITS; i++)
    {
      g_autoptr (GError) error = NULL;

      add_unit (store, i, &error);
      if (error == NULL)
        n_told++;
      else
        g_assert_error (error, NAER_STORE_ERROR,
                        (int) (fault == NAER_FAULT_FULL ? NAER_STORE_ERROR_NO_SPACE : NAER_STORE_ERROR_FAILED));
    }
  return n_told;
}

/* Returns FALSE when the disk broke only after all was written. */
static gboolean
break_once (NaerFault fault,
            guint     after)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (GError) error = NULL;
  guint n_told, n_there;

  naer_place_init (&place);
  store = naer_place_create (&place);
  naer_fault_vfs_break (fault, after);
  n_told = write_units (store, fault);
  naer_fault_vfs_break (NAER_FAULT_NONE, 0);

  /* The same window goes on. */
  n_there = count_units (store);
  g_assert_cmpuint (n_there, >=, n_told);
  g_assert_cmpuint (n_there, <=, n_told + 1);
  add_unit (store, 100, &error);
  g_assert_no_error (error);
  naer_assert_whole (store);
  g_clear_object (&store);

  store = naer_place_open (&place);
  g_assert_cmpuint (count_units (store), ==, n_there + 1);
  naer_assert_whole (store);
  g_clear_object (&store);
  naer_place_clear (&place);
  return n_told < N_UNITS;
}

static void
test_fault (gconstpointer data)
{
  NaerFault fault = GPOINTER_TO_UINT (data);
  guint after = 0;

  while (break_once (fault, after))
    after++;
  g_test_message ("the disk broke at each of %u uses", after);
  g_assert_cmpuint (after, >, N_UNITS);
}

/* The disk breaks while the window is closed and opened again: what the log holds is not lost. */
static void
test_closing (void)
{
  for (guint after = 0; after < 40; after++)
    {
      NaerPlace place;
      g_autoptr (NaerStore) store = NULL;

      naer_place_init (&place);
      store = naer_place_create (&place);
      g_assert_cmpuint (write_units (store, NAER_FAULT_NONE), ==, N_UNITS);
      naer_fault_vfs_break (NAER_FAULT_BROKEN, after);
      g_clear_object (&store);
      naer_fault_vfs_break (NAER_FAULT_NONE, 0);
      store = naer_place_open (&place);
      g_assert_cmpuint (count_units (store), ==, N_UNITS);
      naer_assert_whole (store);
      g_clear_object (&store);
      naer_place_clear (&place);
    }
}

/* A backup on a full disk is none, and leaves nothing lying about. */
static void
test_backup (void)
{
  NaerPlace place;
  g_autoptr (NaerStore) store = NULL;
  g_autofree char *path = NULL, *key_path = NULL, *written = NULL;
  g_autoptr (GFile) to = NULL;
  g_autoptr (GError) error = NULL;

  naer_place_init (&place);
  store = naer_place_create (&place);
  g_assert_cmpuint (write_units (store, NAER_FAULT_NONE), ==, N_UNITS);
  path = g_build_filename (place.folder, "copy.naervaer", NULL);
  key_path = naer_key_file_path_for (path);
  to = g_file_new_for_path (path);
  for (guint after = 0; after < 12; after++)
    {
      naer_fault_vfs_break (NAER_FAULT_FULL, after);
      g_assert_null (naer_store_backup (store, to, NULL, &error));
      g_assert_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_NO_SPACE);
      g_clear_error (&error);
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
      g_assert_false (g_file_test (key_path, G_FILE_TEST_EXISTS));
    }
  naer_fault_vfs_break (NAER_FAULT_NONE, 0);
  written = naer_store_backup (store, to, NULL, &error);
  g_assert_no_error (error);
  g_clear_object (&store);
  naer_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  naer_fault_vfs_install ();
  g_test_add_data_func ("/fault/full", GUINT_TO_POINTER (NAER_FAULT_FULL), test_fault);
  g_test_add_data_func ("/fault/broken", GUINT_TO_POINTER (NAER_FAULT_BROKEN), test_fault);
  g_test_add_data_func ("/fault/half", GUINT_TO_POINTER (NAER_FAULT_HALF), test_fault);
  g_test_add_func ("/fault/closing", test_closing);
  g_test_add_func ("/fault/backup", test_backup);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"
#include "naer-fault-vfs.h"
#include "naer-session.h"

/* The disk is full, breaks, or writes half, at each of its first uses in turn, while somebody works:
 * it is said why, all of it is in memory, can be undone, and is in the file once the disk is well. */

#define TODAY (naer_day_from_ymd (2026, 11, 15))
#define N_UNITS 4
#define N_USES 12

static void
add_unit (NaerSession *session,
          guint        number)
{
  g_autofree char *name = g_strdup_printf ("Enhet %u", number);
  g_autoptr (NaerUnit) unit = naer_unit_new (name);
  GPtrArray *changes = naer_changes_new ();

  unit->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, NULL, unit));
  naer_session_commit (session, changes, "units", "Saved");
}

static void
wait_for (NaerSession *session)
{
  while (naer_session_is_busy (session))
    g_main_context_iteration (NULL, TRUE);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
fail_cb (NaerSession *session,
         const char  *message)
{
  g_error ("%s", message);
}

static const char *
trouble_of (NaerFault fault)
{
  return fault == NAER_FAULT_FULL ? "The disk is full."
                                  : "The drive with the data file does not answer as it should.";
}

static void
work (NaerSession *session,
      NaerFault    fault)
{
  for (guint i = 0; i < N_UNITS; i++)
    add_unit (session, i);
  wait_for (session);
  g_assert_cmpuint (naer_session_get_facts (session)->units->len, ==, N_UNITS);
  if (naer_session_count_held (session) > 0)
    g_assert_cmpstr (naer_session_get_trouble (session), ==, trouble_of (fault));
  naer_session_undo (session);
  wait_for (session);
  g_assert_cmpuint (naer_session_get_facts (session)->units->len, ==, N_UNITS - 1);
}

/* Returns how many changes were held. */
static guint
break_once (NaerFault fault,
            guint     after)
{
  NaerPlace place;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerSession) session = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  guint n_told = 0, n_held;

  naer_place_init (&place);
  store = naer_place_create (&place);
  session = naer_session_new (store, naer_store_load (store, &error), TODAY, FALSE);
  g_assert_no_error (error);
  g_signal_connect_swapped (session, "trouble", G_CALLBACK (count_cb), &n_told);
  g_signal_connect (session, "failed", G_CALLBACK (fail_cb), NULL);

  naer_fault_vfs_break (fault, after);
  work (session, fault);
  n_held = naer_session_count_held (session);
  g_assert_true ((n_told > 0) == (n_held > 0));
  naer_fault_vfs_break (NAER_FAULT_NONE, 0);

  naer_session_try_again (session);
  wait_for (session);
  g_assert_cmpuint (naer_session_count_held (session), ==, 0);
  g_assert_null (naer_session_get_trouble (session));
  facts = naer_store_load (store, &error);
  g_assert_no_error (error);
  naer_assert_same_facts (facts, (NaerFacts *) naer_session_get_facts (session));
  naer_assert_whole (store);
  g_clear_object (&session);
  g_clear_object (&store);
  naer_place_clear (&place);
  return n_held;
}

static void
test_fault (gconstpointer data)
{
  NaerFault fault = (NaerFault) GPOINTER_TO_UINT (data);
  guint n_held = 0;

  for (guint after = 0; after < N_USES; after++)
    n_held += break_once (fault, after);
  g_test_message ("%u changes were held, and none lost", n_held);
  g_assert_cmpuint (n_held, >, N_USES);
}

int
main (int    argc,
      char **argv)
{
  naer_fault_vfs_install ();
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_data_func ("/held/full", GUINT_TO_POINTER (NAER_FAULT_FULL), test_fault);
  g_test_add_data_func ("/held/broken", GUINT_TO_POINTER (NAER_FAULT_BROKEN), test_fault);
  g_test_add_data_func ("/held/half", GUINT_TO_POINTER (NAER_FAULT_HALF), test_fault);
  return g_test_run ();
}

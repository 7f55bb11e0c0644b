/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sample-session.h"

#include "facts/naer-change.h"
#include "naer-employee-item.h"
#include "rules/naer-engine.h"

#define TODAY (naer_day_from_ymd (2026, 11, 15))

typedef struct
{
  guint n_changed;
  gint64 employee;
  guint n_committed;
  guint n_failed;
  char *message;
} Told;

static void
told_clear (Told *told)
{
  g_free (told->message);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Told, told_clear)

static void
changed_cb (Told   *told,
            gint64  employee)
{
  told->n_changed++;
  told->employee = employee;
}

static void
committed_cb (Told       *told,
              const char *message)
{
  told->n_committed++;
  g_set_str (&told->message, message);
}

static void
failed_cb (Told       *told,
           const char *message)
{
  told->n_failed++;
  g_set_str (&told->message, message);
}

static NaerSession *
open_session (Told *told)
{
  g_autoptr (GError) error = NULL;
  NaerSession *session = naer_sample_session_new (TODAY, &error);

  g_assert_no_error (error);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (changed_cb), told);
  g_signal_connect_swapped (session, "committed", G_CALLBACK (committed_cb), told);
  g_signal_connect_swapped (session, "failed", G_CALLBACK (failed_cb), told);
  return session;
}

static void
wait_for (NaerSession *session)
{
  while (naer_session_is_busy (session))
    g_main_context_iteration (NULL, TRUE);
}

static const NaerEmployee *
find_named (NaerSession *session,
            const char  *name)
{
  const NaerFacts *facts = naer_session_get_facts (session);

  for (guint i = 0; i < facts->employees->len; i++)
    if (g_strcmp0 (((NaerEmployee *) facts->employees->pdata[i])->name, name) == 0)
      return facts->employees->pdata[i];
  g_assert_not_reached ();
}

static NaerEmployeeItem *
get_item (NaerSession *session,
          guint        position)
{
  return g_list_model_get_item (naer_session_get_employees (session), position);
}

static void
add_contact (NaerSession *session,
             gint64       employee)
{
  GPtrArray *changes = naer_changes_new ();
  g_autoptr (NaerContact) contact = naer_contact_new (TODAY, NAER_CONTACT_CHECK_IN, NAER_WAY_PHONE);

  contact->row_id = naer_row_id_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_CONTACT, employee, NULL, contact));
  naer_session_commit (session, changes, "contact", "Contact noted");
}

static const NaerFinding *
find_finding (NaerSession *session,
              gint64       employee,
              const char  *obligation)
{
  GPtrArray *timelines = naer_session_get_timelines (session, employee);
  const NaerCaseTimeline *last = timelines->pdata[timelines->len - 1];

  for (guint i = 0; i < last->findings->len; i++)
    if (g_str_equal (((NaerFinding *) last->findings->pdata[i])->obligation, obligation))
      return last->findings->pdata[i];
  g_error ("Nothing is said of %s", obligation);
}

static void
test_list (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  GListModel *employees = naer_session_get_employees (session);
  guint n = g_list_model_get_n_items (employees);

  g_assert_cmpuint (n, ==, naer_session_get_facts (session)->employees->len);
  for (guint i = 0; i + 1 < n; i++)
    {
      g_autoptr (NaerEmployeeItem) one = get_item (session, i);
      g_autoptr (NaerEmployeeItem) next = get_item (session, i + 1);

      g_assert_cmpint (g_utf8_collate (naer_employee_item_get_name (one),
                                       naer_employee_item_get_name (next)), <=, 0);
      /* two people of one name are told apart by the line under it */
      g_assert_cmpstr (naer_employee_item_get_subtitle (one), !=, naer_employee_item_get_subtitle (next));
    }
}

static void
test_search (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  GListModel *employees = naer_session_get_employees (session);
  guint n = g_list_model_get_n_items (employees);
  g_autoptr (NaerEmployeeItem) item = NULL;

  naer_session_set_search (session, "vig hag");
  g_assert_cmpuint (g_list_model_get_n_items (employees), ==, 2);
  item = get_item (session, 0);
  g_assert_cmpstr (naer_employee_item_get_name (item), ==, "Vigdis Hagen");
  naer_session_set_search (session, "10063");
  g_assert_cmpuint (g_list_model_get_n_items (employees), ==, 1);
  naer_session_set_search (session, "zzz");
  g_assert_cmpuint (g_list_model_get_n_items (employees), ==, 0);
  naer_session_set_search (session, "");
  g_assert_cmpuint (g_list_model_get_n_items (employees), ==, n);
}

static void
test_unit (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  const NaerFacts *facts = naer_session_get_facts (session);
  guint n = g_list_model_get_n_items (naer_session_get_employees (session)), sum = 0;

  g_assert_cmpuint (facts->units->len, >, 1);
  for (guint i = 0; i < facts->units->len; i++)
    {
      naer_session_set_unit (session, ((NaerUnit *) facts->units->pdata[i])->row_id);
      sum += g_list_model_get_n_items (naer_session_get_employees (session));
    }
  g_assert_cmpuint (sum, ==, n);
  g_assert_cmpuint (told.n_changed, ==, facts->units->len);
}

static void
test_status_is_off (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  g_autoptr (NaerEmployeeItem) item = NULL;

  naer_session_set_search (session, "Ewa Moen");
  item = get_item (session, 0);
  g_assert_cmpstr (naer_employee_item_get_subtitle (item), ==, "employee 10063");
  naer_session_set_with_status (session, TRUE);
  g_assert_cmpstr (naer_employee_item_get_subtitle (item), ==, "employee 10063 · away");
  naer_session_set_with_status (session, FALSE);
  g_assert_cmpstr (naer_employee_item_get_subtitle (item), ==, "employee 10063");
}

static void
test_commit_and_undo (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  gint64 employee = find_named (session, "Håkon Aasen")->row_id;
  guint before = naer_session_get_employee (session, employee)->contacts->len;

  g_assert_cmpint (find_finding (session, employee, "check-in")->status, !=, NAER_STATUS_UPCOMING);
  g_assert_false (naer_session_can_undo (session));
  add_contact (session, employee);
  g_assert_true (naer_session_is_busy (session));
  wait_for (session);

  g_assert_cmpuint (told.n_committed, ==, 1);
  g_assert_cmpstr (told.message, ==, "Contact noted");
  g_assert_cmpuint (told.n_changed, ==, 1);
  g_assert_cmpint (told.employee, ==, employee);
  g_assert_cmpuint (naer_session_get_employee (session, employee)->contacts->len, ==, before + 1);
  g_assert_cmpint (find_finding (session, employee, "check-in")->status, ==, NAER_STATUS_UPCOMING);
  g_assert_true (naer_session_can_undo (session));

  naer_session_undo (session);
  wait_for (session);
  g_assert_cmpuint (naer_session_get_employee (session, employee)->contacts->len, ==, before);
  g_assert_cmpint (find_finding (session, employee, "check-in")->status, !=, NAER_STATUS_UPCOMING);
  g_assert_false (naer_session_can_undo (session));
  g_assert_cmpuint (told.n_failed, ==, 0);
}

static void
test_remove_and_undo (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  const NaerEmployee *employee = find_named (session, "Ewa Moen");
  g_autoptr (NaerEmployee) copy = naer_employee_copy (employee);
  GListModel *employees = naer_session_get_employees (session);
  guint n = g_list_model_get_n_items (employees);

  naer_session_commit (session, naer_changes_remove_employee (employee), "employee", "Removed");
  wait_for (session);
  g_assert_null (naer_session_get_employee (session, copy->row_id));
  g_assert_cmpuint (g_list_model_get_n_items (employees), ==, n - 1);
  naer_session_undo (session);
  wait_for (session);
  employee = naer_session_get_employee (session, copy->row_id);
  g_assert_nonnull (employee);
  g_assert_cmpuint (g_list_model_get_n_items (employees), ==, n);
  g_assert_cmpuint (employee->absences->len, ==, copy->absences->len);
  g_assert_cmpuint (employee->contacts->len, ==, copy->contacts->len);
}

static void
test_conflict (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  const NaerEmployee *employee = find_named (session, "Ewa Moen");
  g_autoptr (NaerEmployee) stale = naer_employee_copy (employee), renamed = naer_employee_copy (employee);
  GPtrArray *changes = naer_changes_new ();

  g_set_str (&stale->name, "Someone else");
  g_set_str (&renamed->name, "Ewa Berg");
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, stale, renamed));
  naer_session_commit (session, changes, "employee", "Changed");
  wait_for (session);
  g_assert_cmpuint (told.n_failed, ==, 1);
  g_assert_cmpuint (told.n_committed, ==, 0);
  g_assert_cmpstr (naer_session_get_employee (session, stale->row_id)->name, ==, "Ewa Moen");
}

static void
test_midnight (void)
{
  g_auto (Told) told = { 0 };
  g_autoptr (NaerSession) session = open_session (&told);
  gint64 employee = find_named (session, "Vigdis Hagen")->row_id;
  const NaerEmployee *ewa = find_named (session, "Ewa Moen");
  NaerStatus before = find_finding (session, ewa->row_id, "dialogue-1")->status;

  naer_session_check_clock (session);
  g_assert_cmpint (naer_session_get_today (session), ==, TODAY);
  g_assert_cmpuint (told.n_changed, ==, 0);

  naer_session_set_today (session, TODAY);
  g_assert_cmpuint (told.n_changed, ==, 0);
  naer_session_set_today (session, naer_day_from_ymd (2026, 11, 22));
  g_assert_cmpuint (told.n_changed, ==, 1);
  g_assert_cmpint (told.employee, ==, 0);
  g_assert_cmpint (before, ==, NAER_STATUS_DUE_SOON);
  g_assert_cmpint (find_finding (session, ewa->row_id, "dialogue-1")->status, !=, before);
  g_assert_nonnull (naer_session_get_employee (session, employee));
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(NaerSession **) user_data = naer_sample_session_open_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_open_in_thread (void)
{
  g_autoptr (NaerSession) session = NULL;

  naer_sample_session_open_async (NAER_DAY_NONE, NULL, opened_cb, &session);
  while (session == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (naer_session_is_sample (session));
  g_assert_cmpint (naer_session_get_today (session), ==, TODAY);
}

static void
test_finalize (void)
{
  NaerSession *session = naer_sample_session_new (NAER_DAY_NONE, NULL);

  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session/list", test_list);
  g_test_add_func ("/session/search", test_search);
  g_test_add_func ("/session/unit", test_unit);
  g_test_add_func ("/session/status-is-off", test_status_is_off);
  g_test_add_func ("/session/commit-and-undo", test_commit_and_undo);
  g_test_add_func ("/session/remove-and-undo", test_remove_and_undo);
  g_test_add_func ("/session/conflict", test_conflict);
  g_test_add_func ("/session/midnight", test_midnight);
  g_test_add_func ("/session/open-in-thread", test_open_in_thread);
  g_test_add_func ("/session/finalize", test_finalize);
  return g_test_run ();
}

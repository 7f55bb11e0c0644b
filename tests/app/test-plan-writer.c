/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sample-session.h"

#include "facts/naer-save-pace.h"
#include "plan/naer-plan-edit.h"
#include "plan/naer-plan-finish.h"
#include "plan/naer-plan-version.h"
#include "plan/naer-plan-writer.h"
#include "rules/naer-engine.h"

#define TODAY (naer_day_from_ymd (2026, 11, 15))

/* How a plan is written: edits, what is taken back, and the draft that is always there. */

static void
failed_cb (gpointer    source,
           const char *message)
{
  g_error ("%s", message);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static NaerSession *
open_session (void)
{
  g_autoptr (GError) error = NULL;
  NaerSession *session = naer_sample_session_new (TODAY, &error);

  g_assert_no_error (error);
  g_signal_connect (session, "failed", G_CALLBACK (failed_cb), NULL);
  return session;
}

static void
wait_for (NaerSession *session)
{
  while (naer_session_is_busy (session))
    g_main_context_iteration (NULL, TRUE);
}

/* Somebody who is away now, and has no plan. */
static const NaerEmployee *
find_employee (NaerSession  *session,
               NaerDay      *start)
{
  const NaerFacts *facts = naer_session_get_facts (session);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      GPtrArray *timelines = naer_session_get_timelines (session, employee->row_id);
      const NaerCaseTimeline *last = timelines->len > 0 ? timelines->pdata[timelines->len - 1] : NULL;

      if (last != NULL && employee->plans->len == 0)
        {
          *start = last->absence_case->start;
          return employee;
        }
    }
  g_assert_not_reached ();
}

/* Begins a plan in the data file, and returns who it is about. */
static gint64
begin (NaerSession *session)
{
  NaerDay start;
  const NaerEmployee *employee = find_employee (session, &start);
  gint64 row = employee->row_id;
  NaerPlan *plan = naer_plan_begin (naer_session_get_facts (session), employee, start, TODAY);

  naer_session_commit (session, naer_plan_make_begin_changes (employee, plan), "plan", NULL);
  naer_record_free (NAER_RECORD_PLAN, plan);
  wait_for (session);
  return row;
}

static const NaerPlan *
get_plan (NaerSession *session,
          gint64       employee)
{
  const NaerEmployee *known = naer_session_get_employee (session, employee);

  g_assert_cmpuint (known->plans->len, ==, 1);
  return known->plans->pdata[0];
}

static NaerPlanWriter *
open_writer (NaerSession *session,
             gint64       employee)
{
  NaerPlanWriter *writer = naer_plan_writer_new (session, employee, get_plan (session, employee));

  g_signal_connect (writer, "failed", G_CALLBACK (failed_cb), NULL);
  return writer;
}

static GSource *
find_timer (NaerPlanWriter *writer)
{
  return g_main_context_find_source_by_user_data (NULL, writer);
}

/* What waits for a time need not wait: the time is now. */
static void
let_time_pass (NaerPlanWriter *writer)
{
  g_source_set_ready_time (find_timer (writer), 0);
}

static guint
count_in_file (NaerSession *session)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) drafts = naer_store_load_drafts (naer_session_get_store (session), &error);

  g_assert_no_error (error);
  return drafts->len;
}

static void
assert_draft (NaerSession *session,
              gint64       row,
              const char  *own_words)
{
  const NaerDraft *draft = naer_drafts_get (naer_session_get_drafts (session), row);

  g_assert_cmpuint (count_in_file (session), ==, own_words != NULL ? 1 : 0);
  if (own_words == NULL)
    g_assert_null (draft);
  else
    g_assert_cmpstr (((NaerPlan *) draft->record)->own_words, ==, own_words);
}

static void
test_autosave (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);
  g_autoptr (NaerPlanWriter) again = NULL;
  gint64 row = naer_plan_writer_get_plan (writer)->row_id;
  guint n_edited = 0;
  guint n_saved = 0;
  gint64 typed;

  g_signal_connect_swapped (writer, "edited", G_CALLBACK (count_cb), &n_edited);
  g_signal_connect_swapped (writer, "saved", G_CALLBACK (count_cb), &n_saved);
  g_assert_true (naer_record_writer_is_saved (NAER_RECORD_WRITER (writer)));
  g_assert_null (naer_drafts_get (naer_session_get_drafts (session), row));

  /* someone who never pauses is safe all the same: the timer is never set later than promised */
  typed = g_get_monotonic_time ();
  for (guint n = 1; n <= 500; n++)
    {
      g_autofree char *text = g_strdup_printf ("%u", n);

      naer_plan_writer_set_text (writer, "own_words", text);
      g_assert_cmpuint (n_edited, ==, n);
      g_assert_cmpint (g_source_get_ready_time (find_timer (writer)), <=,
                       g_get_monotonic_time () + NAER_SAVE_PAUSE_MS * 1000);
    }
  g_assert_cmpint (g_source_get_ready_time (find_timer (writer)), <=,
                   g_get_monotonic_time () + NAER_SAVE_PAUSE_MS * 1000);
  g_assert_cmpint (g_source_get_ready_time (find_timer (writer)), >=, typed);
  g_assert_cmpuint (n_saved, ==, 0);
  let_time_pass (writer);
  while (n_saved == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_draft (session, row, "500");
  g_assert_null (find_timer (writer));
  g_assert_true (naer_record_writer_is_saved (NAER_RECORD_WRITER (writer)));
  g_assert_nonnull (naer_drafts_get (naer_session_get_drafts (session), row));

  /* what is in the record is as it was; the next writer goes on from the draft */
  g_assert_cmpstr (get_plan (session, employee)->own_words, ==, NULL);
  again = open_writer (session, employee);
  g_assert_cmpstr (naer_plan_writer_get_plan (again)->own_words, ==,
                   naer_plan_writer_get_plan (writer)->own_words);
  g_assert_cmpint (naer_record_writer_get_saved_at (NAER_RECORD_WRITER (again)), >, 0);
}

static void
test_undo (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);

  g_assert_false (naer_record_writer_can_undo (NAER_RECORD_WRITER (writer)));
  naer_plan_writer_set_text (writer, "own_words", "A");
  naer_plan_writer_set_text (writer, "own_words", "Ab");
  naer_record_writer_end_run (NAER_RECORD_WRITER (writer));
  naer_plan_writer_set_text (writer, "own_words", "Abc");

  g_assert_true (naer_record_writer_undo (NAER_RECORD_WRITER (writer)));
  g_assert_cmpstr (naer_plan_writer_get_plan (writer)->own_words, ==, "Ab");
  g_assert_true (naer_record_writer_undo (NAER_RECORD_WRITER (writer)));
  g_assert_cmpstr (naer_plan_writer_get_plan (writer)->own_words, ==, NULL);
  g_assert_false (naer_record_writer_undo (NAER_RECORD_WRITER (writer)));
  g_assert_true (naer_record_writer_redo (NAER_RECORD_WRITER (writer)));
  g_assert_true (naer_record_writer_redo (NAER_RECORD_WRITER (writer)));
  g_assert_false (naer_record_writer_redo (NAER_RECORD_WRITER (writer)));
  g_assert_cmpstr (naer_plan_writer_get_plan (writer)->own_words, ==, "Abc");
}

static void
undo (NaerSession *session)
{
  g_assert_true (naer_session_can_undo (session));
  naer_session_undo (session);
  wait_for (session);
}

/* With the version that is finished goes its draft; undone, what was typed is there to go on from. */
static void
test_finish (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);
  g_autoptr (NaerPlanWriter) again = NULL;
  gint64 row = naer_plan_writer_get_plan (writer)->row_id;

  naer_plan_writer_set_text (writer, "own_words", "Four hours go well.");
  naer_plan_writer_finish (writer);
  wait_for (session);

  g_assert_cmpint (get_plan (session, employee)->finished, ==, TODAY);
  g_assert_cmpstr (get_plan (session, employee)->own_words, ==, "Four hours go well.");
  assert_draft (session, row, NULL);

  /* what is typed too late does not make a draft of a finished version */
  naer_plan_writer_set_text (writer, "own_words", "Five hours go well.");
  naer_record_writer_save (NAER_RECORD_WRITER (writer));
  assert_draft (session, row, NULL);

  undo (session);
  g_assert_cmpint (get_plan (session, employee)->finished, ==, NAER_DAY_NONE);
  assert_draft (session, row, "Four hours go well.");
  again = open_writer (session, employee);
  g_assert_cmpstr (naer_plan_writer_get_plan (again)->own_words, ==, "Four hours go well.");
  g_assert_false (naer_drafts_is_found (naer_session_get_drafts (session), row));
}

static void
test_discard (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);
  gint64 row = naer_plan_writer_get_plan (writer)->row_id;

  naer_plan_writer_set_text (writer, "own_words", "Four hours go well.");
  naer_record_writer_save (NAER_RECORD_WRITER (writer));
  naer_plan_writer_discard (writer);
  wait_for (session);

  g_assert_cmpuint (naer_session_get_employee (session, employee)->plans->len, ==, 0);
  assert_draft (session, row, NULL);

  undo (session);
  g_assert_cmpuint (naer_session_get_employee (session, employee)->plans->len, ==, 1);
  assert_draft (session, row, "Four hours go well.");
}

/* That a plan was begun can be taken back as long as nothing is written in it. */
static void
test_undo_begin (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);
  gint64 row = naer_plan_writer_get_plan (writer)->row_id;

  undo (session);
  g_assert_cmpuint (naer_session_get_employee (session, employee)->plans->len, ==, 0);
  g_assert_false (naer_session_can_undo (session));

  /* typed too late */
  naer_plan_writer_set_text (writer, "own_words", "Four hours go well.");
  naer_record_writer_save (NAER_RECORD_WRITER (writer));
  assert_draft (session, row, NULL);
}

/* Nothing that was typed is lost by one key that undoes something else. */
static void
test_keep_begun (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);
  gint64 row = naer_plan_writer_get_plan (writer)->row_id;

  g_assert_true (naer_session_can_undo (session));
  naer_plan_writer_set_text (writer, "own_words", "Four hours go well.");
  naer_record_writer_save (NAER_RECORD_WRITER (writer));
  g_assert_false (naer_session_can_undo (session));
  assert_draft (session, row, "Four hours go well.");
}

/* Once something else is changed, what was finished before can no longer be undone. */
static void
test_finish_then_more (void)
{
  g_autoptr (NaerSession) session = open_session ();
  gint64 employee = begin (session);
  g_autoptr (NaerPlanWriter) writer = open_writer (session, employee);
  gint64 row = naer_plan_writer_get_plan (writer)->row_id;
  const NaerPlan *plan;

  naer_plan_writer_set_text (writer, "own_words", "Four hours go well.");
  naer_plan_writer_finish (writer);
  wait_for (session);
  plan = get_plan (session, employee);
  naer_session_commit (session,
                       naer_plan_make_sign_changes (naer_session_get_employee (session, employee),
                                                    plan, TODAY, TODAY, "Bergen"),
                       "plan", "Signed");
  wait_for (session);
  undo (session);

  g_assert_cmpint (get_plan (session, employee)->employee_signed_on, ==, NAER_DAY_NONE);
  g_assert_cmpint (get_plan (session, employee)->finished, ==, TODAY);
  assert_draft (session, row, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-writer/autosave", test_autosave);
  g_test_add_func ("/plan-writer/undo", test_undo);
  g_test_add_func ("/plan-writer/finish", test_finish);
  g_test_add_func ("/plan-writer/discard", test_discard);
  g_test_add_func ("/plan-writer/undo-begin", test_undo_begin);
  g_test_add_func ("/plan-writer/keep-begun", test_keep_begun);
  g_test_add_func ("/plan-writer/finish-then-more", test_finish_then_more);

  return g_test_run ();
}

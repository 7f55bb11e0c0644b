/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-change.h"
#include "naer-application.h"
#include "naer-form-test.h"
#include "naer-session.h"
#include "pages/naer-quota-card.h"

#define FRIDAY (naer_day_from_ymd (2026, 11, 6))

/* The card of an employee who was self-certified sick on a Friday and the Monday after it. */
typedef struct
{
  NaerSession *session;
  GtkWidget *card;
} Stage;

static void
add_day (NaerFacts *facts,
         NaerDay    day)
{
  NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);
  NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION, day, day);

  absence->row_id = 500 + kari->absences->len;
  g_ptr_array_add (kari->absences, absence);
}

static void
changed_cb (Stage *stage)
{
  naer_quota_card_set_employee (NAER_QUOTA_CARD (stage->card), stage->session, FORM_TEST_KARI);
}

static void
set_up (Stage         *stage,
        gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  g_autoptr (GPtrArray) changes = NULL;

  add_day (facts, FRIDAY);
  add_day (facts, FRIDAY + 3);
  changes = naer_changes_add_facts (facts);
  naer_store_apply (store, changes, "test", &error);
  g_assert_no_error (error);
  stage->session = naer_session_new (store, naer_store_load (store, &error), FORM_TEST_TODAY, FALSE);
  g_assert_no_error (error);
  stage->card = g_object_ref_sink (g_object_new (NAER_TYPE_QUOTA_CARD, NULL));
  changed_cb (stage);
  g_signal_connect_swapped (stage->session, "changed", G_CALLBACK (changed_cb), stage);
}

static void
tear_down (Stage         *stage,
           gconstpointer  user_data)
{
  while (naer_session_is_busy (stage->session))
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (stage->session, stage);
  g_assert_finalize_object (stage->card);
  g_assert_finalize_object (stage->session);
}

/* What is seen and has the label: a button, or a text. */
static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *label)
{
  GtkWidget *found = NULL;
  const char *text = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget))
    text = gtk_button_get_label (GTK_BUTTON (widget));
  else if (GTK_IS_LABEL (widget))
    text = gtk_label_get_label (GTK_LABEL (widget));
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && g_strcmp0 (text, label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, label);
  return found;
}

static gboolean
says (Stage      *stage,
      const char *text)
{
  return find (stage->card, GTK_TYPE_LABEL, text) != NULL;
}

static void
press (Stage      *stage,
       const char *label)
{
  GtkWidget *button = find (stage->card, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  while (naer_session_is_busy (stage->session))
    g_main_context_iteration (NULL, TRUE);
}

static int
count_absences (Stage *stage)
{
  return (int) naer_session_get_employee (stage->session, FORM_TEST_KARI)->absences->len;
}

#define QUESTION "Was the employee sick on 7–8 November 2026 too? Then those days count as self-certified."

static void
test_yes (Stage         *stage,
          gconstpointer  user_data)
{
  g_assert_true (says (stage, QUESTION));
  g_assert_true (says (stage, "2 days used in twelve months"));
  gtk_test_accessible_assert_property (find (stage->card, GTK_TYPE_BUTTON, "Yes"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Yes: 7–8 November 2026");
  press (stage, "Yes");
  g_assert_false (says (stage, QUESTION));
  g_assert_true (says (stage, "4 days used in twelve months"));

  naer_session_undo (stage->session);
  while (naer_session_is_busy (stage->session))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (says (stage, QUESTION));
}

static void
test_no (Stage         *stage,
         gconstpointer  user_data)
{
  press (stage, "No");
  g_assert_false (says (stage, QUESTION));
  g_assert_true (says (stage, "2 days used in twelve months"));
}

/* To ask later writes nothing, and does not ask again now. */
static void
test_later (Stage         *stage,
            gconstpointer  user_data)
{
  press (stage, "Ask Later");
  g_assert_false (says (stage, QUESTION));
  g_assert_cmpint (count_absences (stage), ==, 2);
  changed_cb (stage);
  g_assert_false (says (stage, QUESTION));
}

/* A decision of the employer is told in words; no number runs out because of it. */
static void
test_withdrawn (Stage         *stage,
                gconstpointer  user_data)
{
  const NaerEmployee *before = naer_session_get_employee (stage->session, FORM_TEST_KARI);
  g_autoptr (NaerEmployee) after = naer_employee_copy (before);
  GPtrArray *changes = naer_changes_new ();

  g_assert_false (says (stage, "The Decision…"));
  after->withdrawal_heard_on = FORM_TEST_TODAY - 10;
  after->withdrawal_from = FORM_TEST_TODAY - 5;
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, before, after));
  naer_session_commit (stage->session, changes, "test", "Noted");
  while (naer_session_is_busy (stage->session))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (says (stage, "2 days used in twelve months"));
  g_assert_true (says (stage, "The employer has decided that a sick note is needed from 10 November 2026. "
                              "It is considered again on 10 May 2027."));
  g_assert_nonnull (find (stage->card, GTK_TYPE_BUTTON, "The Decision…"));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (NaerApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = naer_application_new ();
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
#define ADD(path, test) g_test_add (path, Stage, NULL, set_up, test, tear_down)
  ADD ("/quota-card/yes", test_yes);
  ADD ("/quota-card/no", test_no);
  ADD ("/quota-card/later", test_later);
  ADD ("/quota-card/withdrawn", test_withdrawn);
  return g_test_run ();
}

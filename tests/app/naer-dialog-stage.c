/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-dialog-stage.h"

#include "naer-form-test.h"

static void
late_cb (gpointer user_data)
{
  g_error ("The form did not come so far");
}

static void
committed_cb (Stage      *stage,
              const char *message)
{
  g_set_str (&stage->message, message);
}

static void
failed_cb (Stage      *stage,
           const char *message)
{
  g_error ("Not saved: %s", message);
}

void
stage_set_up (Stage         *stage,
              gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (facts);
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);

  g_assert_no_error (error);
  naer_store_apply (store, changes, "test", &error);
  g_assert_no_error (error);
  stage->session = naer_session_new (store, naer_store_load (store, &error), FORM_TEST_TODAY,
                                     FALSE);
  g_assert_no_error (error);
  g_signal_connect_swapped (stage->session, "committed", G_CALLBACK (committed_cb), stage);
  g_signal_connect_swapped (stage->session, "failed", G_CALLBACK (failed_cb), stage);
  stage->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 900, 800);
  adw_window_set_content (ADW_WINDOW (stage->window), gtk_label_new ("Window"));
  gtk_window_present (GTK_WINDOW (stage->window));
}

void
stage_tear_down (Stage         *stage,
                 gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_pointer (&stage->message, g_free);
  g_assert_finalize_object (stage->session);
}

AdwDialog *
stage_form (Stage *stage)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (stage->window));
}

void
stage_wait_for_message (Stage      *stage,
                        const char *message)
{
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while (stage->message == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_assert_cmpstr (stage->message, ==, message);
  g_clear_pointer (&stage->message, g_free);
}

void
stage_wait_for_form (Stage    *stage,
                     gboolean  open)
{
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while ((stage_form (stage) != NULL) != open)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
}

typedef gboolean (*Match) (GtkWidget  *widget,
                           const char *text);

static GtkWidget *
find (GtkWidget  *widget,
      Match       match,
      const char *text)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (match (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, match, text);
  return found;
}

static gboolean
is_row (GtkWidget  *widget,
        const char *title)
{
  return ADW_IS_PREFERENCES_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

static gboolean
is_button (GtkWidget  *widget,
           const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0 ||
                                    g_strcmp0 (gtk_widget_get_tooltip_text (widget), label) == 0);
}

static gboolean
is_label (GtkWidget  *widget,
          const char *label)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), label) == 0;
}

gpointer
stage_row (Stage      *stage,
           const char *title)
{
  return find (GTK_WIDGET (stage_form (stage)), is_row, title);
}

GtkWidget *
stage_button (Stage      *stage,
              const char *label)
{
  return find (GTK_WIDGET (stage_form (stage)), is_button, label);
}

gboolean
stage_widget_says (GtkWidget  *widget,
                   const char *text)
{
  return find (widget, is_label, text) != NULL;
}

gboolean
stage_says (Stage      *stage,
            const char *text)
{
  return stage_widget_says (GTK_WIDGET (stage_form (stage)), text);
}

void
stage_write_in (Stage      *stage,
                const char *title,
                const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (stage_row (stage, title)), text);
}

void
stage_choose (Stage      *stage,
              const char *title,
              const char *text)
{
  AdwComboRow *combo = stage_row (stage, title);
  GListModel *model = adw_combo_row_get_model (combo);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), text))
        {
          adw_combo_row_set_selected (combo, i);
          return;
        }
    }
  g_error ("“%s” is not offered", text);
}

gboolean
stage_offers (Stage      *stage,
              const char *title,
              const char *text)
{
  GListModel *model = adw_combo_row_get_model (stage_row (stage, title));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), text))
        return TRUE;
    }
  return FALSE;
}

static GtkWidget *
save_button (Stage *stage)
{
  return find (GTK_WIDGET (stage_form (stage)), is_button, "_Save");
}

gboolean
stage_can_save (Stage *stage)
{
  return gtk_widget_get_sensitive (save_button (stage));
}

void
stage_confirm (Stage      *stage,
               const char *message)
{
  g_assert_true (stage_can_save (stage));
  g_assert_true (adw_dialog_get_default_widget (stage_form (stage)) == save_button (stage));
  g_signal_emit_by_name (save_button (stage), "clicked");
  stage_wait_for_message (stage, message);
  stage_wait_for_form (stage, FALSE);
}

/* Enter in a field of the form saves, like its button. */
void
stage_press_enter (Stage      *stage,
                   const char *title,
                   const char *message)
{
  GtkWidget *input = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (stage_row (stage, title))));
  guint late = g_timeout_add_once (20000, late_cb, NULL);

  while (!gtk_widget_get_mapped (save_button (stage)))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_signal_emit_by_name (input, "activate");
  stage_wait_for_message (stage, message);
  stage_wait_for_form (stage, FALSE);
}

const NaerEmployee *
stage_employee (Stage  *stage,
                gint64  row_id)
{
  return naer_session_get_employee (stage->session, row_id);
}

/* Every field that takes the keyboard has a name, or is named by a label. */
void
stage_assert_named (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_TEXT (widget) || GTK_IS_BUTTON (widget) || GTK_IS_SWITCH (widget))
    {
      GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
      gboolean has_label = GTK_IS_BUTTON (widget) &&
                           gtk_button_get_label (GTK_BUTTON (widget)) != NULL;

      if (gtk_widget_get_focusable (widget) && gtk_widget_get_can_target (widget) && !has_label &&
          gtk_widget_get_tooltip_text (widget) == NULL &&
          !gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) &&
          !gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) &&
          gtk_widget_get_ancestor (widget, ADW_TYPE_SPIN_ROW) == NULL)
        g_error ("A %s of a form has no name", G_OBJECT_TYPE_NAME (widget));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    stage_assert_named (child);
}

/* The text inside a row, which takes the keyboard. */
static GtkAccessible *
find_input (GtkWidget *widget)
{
  while (GTK_IS_EDITABLE (widget) && gtk_editable_get_delegate (GTK_EDITABLE (widget)) != NULL)
    widget = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (widget)));
  return GTK_ACCESSIBLE (widget);
}

/* The field is wrong for the eye and for the screen reader, and says why. */
void
stage_assert_wrong (Stage      *stage,
                    const char *title,
                    const char *text)
{
  GtkWidget *wrong = stage_row (stage, title);
  GtkAccessible *input = find_input (wrong);

  g_assert_true (gtk_widget_has_css_class (wrong, "error"));
  gtk_test_accessible_assert_state (input, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_true (gtk_test_accessible_has_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  g_assert_true (stage_says (stage, text));
  g_assert_false (stage_can_save (stage));
}

void
stage_assert_right (Stage      *stage,
                    const char *title)
{
  GtkWidget *right = stage_row (stage, title);
  GtkAccessible *input = find_input (right);

  g_assert_false (gtk_widget_has_css_class (right, "error"));
  gtk_test_accessible_assert_state (input, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  g_assert_false (gtk_test_accessible_has_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
}

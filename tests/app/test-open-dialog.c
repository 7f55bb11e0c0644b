/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-open-dialog.h"

#include <glib/gstdio.h>

#include "language/naer-resources.h"
#include "naer-ui-resources.h"

#define PASSPHRASE "correct horse battery"

/* A window, and the dialog above it. */
typedef struct
{
  char *folder;
  GFile *file;
  GtkWidget *window;
  NaerOpenDialog *dialog;
  gboolean opened;
  NaerStore *store;
  GError *problem;
} Stage;

static void
late_cb (gpointer user_data)
{
  g_error ("The dialog did not come so far");
}

static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *title)
{
  const char *own = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (ADW_IS_PREFERENCES_ROW (widget))
    own = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget));
  else if (GTK_IS_BUTTON (widget))
    own = gtk_button_get_label (GTK_BUTTON (widget));
  else if (GTK_IS_LABEL (widget))
    own = gtk_label_get_label (GTK_LABEL (widget));
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && g_strcmp0 (own, title) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
opened_cb (Stage          *stage,
           NaerOpenDialog *dialog)
{
  g_autoptr (NaerFacts) facts = naer_open_dialog_steal_facts (dialog);

  g_assert_nonnull (facts);
  g_set_object (&stage->store, naer_open_dialog_get_store (dialog));
  stage->opened = TRUE;
}

static void
failed_cb (Stage        *stage,
           const GError *problem)
{
  g_clear_error (&stage->problem);
  stage->problem = g_error_copy (problem);
}

static void
open_dialog (Stage    *stage,
             gboolean  create)
{
  stage->opened = FALSE;
  stage->dialog = naer_open_dialog_new (stage->file, create);
  g_signal_connect_swapped (stage->dialog, "opened", G_CALLBACK (opened_cb), stage);
  g_signal_connect_swapped (stage->dialog, "failed", G_CALLBACK (failed_cb), stage);
  adw_dialog_present (ADW_DIALOG (stage->dialog), stage->window);
}

static void
set_up (Stage         *stage,
        gconstpointer  unused)
{
  g_autoptr (GError) error = NULL;

  stage->folder = g_dir_make_tmp ("naervaer-XXXXXX", &error);
  g_assert_no_error (error);
  stage->file = g_file_new_build_filename (stage->folder, "data", "naervaer.db", NULL);
  stage->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 700, 800);
  gtk_window_present (GTK_WINDOW (stage->window));
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_remove (path);
}

static void
tear_down (Stage         *stage,
           gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  g_clear_object (&stage->store);
  g_clear_object (&stage->file);
  remove_all (stage->folder);
  g_free (stage->folder);
  g_clear_error (&stage->problem);
}

static void
fill (Stage      *stage,
      const char *title,
      const char *text)
{
  GtkWidget *row = find (GTK_WIDGET (stage->dialog), ADW_TYPE_PASSWORD_ENTRY_ROW, title);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static GtkWidget *
get_button (Stage      *stage,
            const char *label)
{
  return find (GTK_WIDGET (stage->dialog), GTK_TYPE_BUTTON, label);
}

static gboolean
says (Stage      *stage,
      const char *text)
{
  GtkWidget *label = find (GTK_WIDGET (stage->dialog), GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
make_file (Stage *stage)
{
  guint late = g_timeout_add_once (60000, late_cb, NULL);

  open_dialog (stage, TRUE);
  fill (stage, "Passphrase", PASSPHRASE);
  fill (stage, "Passphrase once more", PASSPHRASE);
  g_signal_emit_by_name (get_button (stage, "_Create"), "clicked");
  while (!stage->opened)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_assert_true (g_file_query_exists (stage->file, NULL));
  g_assert_true (naer_store_close (stage->store, NULL));
  g_clear_object (&stage->store);
}

static void
test_create_and_open (Stage         *stage,
                      gconstpointer  unused)
{
  guint late;

  make_file (stage);
  late = g_timeout_add_once (60000, late_cb, NULL);
  open_dialog (stage, FALSE);
  g_assert_null (find (GTK_WIDGET (stage->dialog), ADW_TYPE_PASSWORD_ENTRY_ROW, "Passphrase once more"));
  g_assert_false (gtk_widget_get_sensitive (get_button (stage, "_Unlock")));
  fill (stage, "Passphrase", "something else");
  g_signal_emit_by_name (get_button (stage, "_Unlock"), "clicked");
  while (!says (stage, "The passphrase does not open this file. Check the keyboard layout and capital letters, and try again."))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (stage->opened);
  g_assert_false (gtk_widget_get_sensitive (get_button (stage, "_Unlock")));

  fill (stage, "Passphrase", PASSPHRASE);
  g_assert_false (says (stage, "The passphrase does not open this file. Check the keyboard layout and capital letters, and try again."));
  g_signal_emit_by_name (get_button (stage, "_Unlock"), "clicked");
  while (!stage->opened)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_assert_null (stage->problem);
}

static void
test_new_passphrase (Stage         *stage,
                     gconstpointer  unused)
{
  GtkWidget *button;

  open_dialog (stage, TRUE);
  button = get_button (stage, "_Create");
  g_assert_false (gtk_widget_get_sensitive (button));
  fill (stage, "Passphrase", "short");
  g_assert_false (gtk_widget_get_sensitive (button));
  fill (stage, "Passphrase once more", "short");
  g_assert_false (gtk_widget_get_sensitive (button));
  fill (stage, "Passphrase", PASSPHRASE);
  fill (stage, "Passphrase once more", "correct horse batten");
  g_assert_false (gtk_widget_get_sensitive (button));
  fill (stage, "Passphrase once more", PASSPHRASE);
  g_assert_true (gtk_widget_get_sensitive (button));
  adw_dialog_force_close (ADW_DIALOG (stage->dialog));
}

static void
test_missing_file (Stage         *stage,
                   gconstpointer  unused)
{
  guint late = g_timeout_add_once (60000, late_cb, NULL);

  open_dialog (stage, FALSE);
  fill (stage, "Passphrase", PASSPHRASE);
  g_signal_emit_by_name (get_button (stage, "_Unlock"), "clicked");
  while (stage->problem == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_assert_false (stage->opened);
  g_assert_error (stage->problem, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  naer_resources_ensure ();
  naer_ui_register_resource ();

  g_test_add ("/open-dialog/create-and-open", Stage, NULL, set_up, test_create_and_open, tear_down);
  g_test_add ("/open-dialog/new-passphrase", Stage, NULL, set_up, test_new_passphrase, tear_down);
  g_test_add ("/open-dialog/missing-file", Stage, NULL, set_up, test_missing_file, tear_down);
  return g_test_run ();
}

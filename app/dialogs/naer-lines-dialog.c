/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lines-dialog.h"

#include "language/naer-resources.h"

typedef struct
{
  GPtrArray *groups;  /* one for each line */

  AdwPreferencesPage *page;
  AdwPreferencesGroup *add_group;
  GtkWidget *add_row;
} NaerLinesDialogPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (NaerLinesDialog, naer_lines_dialog, NAER_TYPE_FORM_DIALOG)

#define PRIVATE(self) ((NaerLinesDialogPrivate *) naer_lines_dialog_get_instance_private (self))

static void
add_cb (NaerLinesDialog *self)
{
  NaerLinesDialogPrivate *private = PRIVATE (self);

  NAER_LINES_DIALOG_GET_CLASS (self)->add (self);
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
  gtk_widget_child_focus (private->groups->pdata[private->groups->len - 1], GTK_DIR_TAB_FORWARD);
}

static void
remove_cb (NaerLinesDialog *self,
           GtkWidget       *button)
{
  NaerLinesDialogPrivate *private = PRIVATE (self);
  GtkWidget *group = gtk_widget_get_ancestor (button, ADW_TYPE_PREFERENCES_GROUP);
  guint line;

  if (!g_ptr_array_find (private->groups, group, &line))
    return;
  gtk_widget_set_visible (group, FALSE);
  gtk_widget_grab_focus (private->add_row);
  NAER_LINES_DIALOG_GET_CLASS (self)->remove (self, line);
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
}

static void
naer_lines_dialog_dispose (GObject *object)
{
  g_clear_pointer (&PRIVATE (NAER_LINES_DIALOG (object))->groups, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_LINES_DIALOG);
  G_OBJECT_CLASS (naer_lines_dialog_parent_class)->dispose (object);
}

static void
naer_lines_dialog_class_init (NaerLinesDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_lines_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/lines-dialog.ui");
  gtk_widget_class_bind_template_child_private (widget_class, NaerLinesDialog, page);
  gtk_widget_class_bind_template_child_private (widget_class, NaerLinesDialog, add_group);
  gtk_widget_class_bind_template_child_private (widget_class, NaerLinesDialog, add_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
naer_lines_dialog_init (NaerLinesDialog *self)
{
  PRIVATE (self)->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_lines_dialog_set_words:
 * @self: a form
 * @title: what it is called
 * @description: what it is about
 * @add_label: what adds a line, with a mnemonic
 *
 * Says what it is.
 */
void
naer_lines_dialog_set_words (NaerLinesDialog *self,
                             const char      *title,
                             const char      *description,
                             const char      *add_label)
{
  g_return_if_fail (NAER_IS_LINES_DIALOG (self));

  adw_dialog_set_title (ADW_DIALOG (self), title);
  adw_preferences_page_set_description (PRIVATE (self)->page, description);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (PRIVATE (self)->add_row), add_label);
}

/**
 * naer_lines_dialog_add_group:
 * @self: a form
 * @title: what the line is called
 * @remove_label: what removes it
 *
 * Adds a line before the row that adds lines.
 *
 * Returns: (transfer none): the group of its rows, empty
 */
AdwPreferencesGroup *
naer_lines_dialog_add_group (NaerLinesDialog *self,
                             const char      *title,
                             const char      *remove_label)
{
  NaerLinesDialogPrivate *private = PRIVATE (self);
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  g_return_val_if_fail (NAER_IS_LINES_DIALOG (self), NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, remove_label);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_title (group, title);
  adw_preferences_group_set_header_suffix (group, button);
  g_object_ref (private->add_group);
  adw_preferences_page_remove (private->page, private->add_group);
  adw_preferences_page_add (private->page, group);
  adw_preferences_page_add (private->page, private->add_group);
  g_object_unref (private->add_group);
  g_ptr_array_add (private->groups, group);
  return group;
}

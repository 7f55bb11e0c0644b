/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-breaks-dialog.h"

#include "language/naer-resources.h"
#include "naer-breaks-draft.h"
#include "naer-date-row.h"
#include "naer-i18n.h"

/* The rows of one line of the draft. */
typedef struct
{
  GtkWidget *group;
  AdwComboRow *kind_row;
  NaerDateRow *from_row;
  NaerDateRow *to_row;
} Rows;

struct _NaerBreaksDialog
{
  NaerFormDialog parent_instance;

  GArray *draft;
  GArray *rows;  /* Rows, one for each line */

  AdwPreferencesPage *page;
  AdwPreferencesGroup *add_group;
  GtkWidget *add_row;
};

G_DEFINE_FINAL_TYPE (NaerBreaksDialog, naer_breaks_dialog, NAER_TYPE_FORM_DIALOG)

static const char *const kinds[NAER_N_BREAK_KINDS] = {
  [NAER_BREAK_LEAVE] = N_("Leave"),
  [NAER_BREAK_LAY_OFF] = N_("Lay-off"),
  [NAER_BREAK_MILITARY] = N_("Military service"),
  [NAER_BREAK_OTHER] = N_("Something else"),
};

static NaerFeedback *
naer_breaks_dialog_check (NaerFormDialog *form)
{
  NaerBreaksDialog *self = NAER_BREAKS_DIALOG (form);

  for (guint i = 0; i < self->rows->len; i++)
    {
      NaerBreakLine *line = &g_array_index (self->draft, NaerBreakLine, i);
      const Rows *rows = &g_array_index (self->rows, Rows, i);

      line->kind = adw_combo_row_get_selected (rows->kind_row);
      line->from = naer_date_row_get_day (rows->from_row);
      line->to = naer_date_row_get_day (rows->to_row);
    }
  return naer_breaks_draft_check (self->draft);
}

static void
naer_breaks_dialog_save (NaerFormDialog *form)
{
  GArray *draft = NAER_BREAKS_DIALOG (form)->draft;

  naer_form_dialog_commit (form, naer_breaks_draft_make_changes (draft, naer_form_dialog_get_employee (form)),
                           "employment", _("Breaks changed"));
}

static void
remove_cb (NaerBreaksDialog *self,
           GtkWidget        *button)
{
  GtkWidget *group = gtk_widget_get_ancestor (button, ADW_TYPE_PREFERENCES_GROUP);

  for (guint i = 0; i < self->rows->len; i++)
    if (g_array_index (self->rows, Rows, i).group == group)
      g_array_index (self->draft, NaerBreakLine, i).removed = TRUE;
  gtk_widget_set_visible (group, FALSE);
  gtk_widget_grab_focus (self->add_row);
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
}

static void
add_remove_button (NaerBreaksDialog    *self,
                   AdwPreferencesGroup *group,
                   guint                number)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *label = g_strdup_printf (_("Remove Break %u"), number);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (group, button);
}

static AdwComboRow *
make_kind_row (NaerBreakKind kind)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();

  for (NaerBreakKind i = 0; i < NAER_N_BREAK_KINDS; i++)
    gtk_string_list_append (labels, _(kinds[i]));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("What It Is"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (labels));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), kind);
  return ADW_COMBO_ROW (row);
}

static NaerDateRow *
make_date_row (const char *title,
               NaerDay     day,
               NaerDay     today)
{
  GtkWidget *row = naer_date_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  naer_date_row_set_today (NAER_DATE_ROW (row), today);
  naer_date_row_set_day (NAER_DATE_ROW (row), day);
  return NAER_DATE_ROW (row);
}

/* The group that adds stays the last. */
static void
add_line (NaerBreaksDialog *self,
          guint             index)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerBreakLine *line = &g_array_index (self->draft, NaerBreakLine, index);
  NaerDay today = naer_form_dialog_get_today (form);
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autofree char *title = g_strdup_printf (_("Break %u"), index + 1);
  Rows rows = { GTK_WIDGET (group), make_kind_row (line->kind), make_date_row (_("From"), line->from, today),
                make_date_row (_("Until, if You Know"), line->to, today) };
  int field = (int) index * NAER_N_BREAKS_FIELDS;

  adw_preferences_group_set_title (group, title);
  add_remove_button (self, group, index + 1);
  adw_preferences_group_add (group, GTK_WIDGET (rows.kind_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.from_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.to_row));
  g_object_ref (self->add_group);
  adw_preferences_page_remove (self->page, self->add_group);
  adw_preferences_page_add (self->page, group);
  adw_preferences_page_add (self->page, self->add_group);
  g_object_unref (self->add_group);
  g_array_append_val (self->rows, rows);
  naer_form_dialog_add_field (form, field + NAER_BREAKS_FIELD_FROM, GTK_WIDGET (rows.from_row));
  naer_form_dialog_add_field (form, field + NAER_BREAKS_FIELD_TO, GTK_WIDGET (rows.to_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.kind_row));
}

static void
add_cb (NaerBreaksDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  add_line (self, naer_breaks_draft_add (self->draft, naer_form_dialog_get_today (form)));
  naer_form_dialog_update (form);
  gtk_widget_grab_focus (GTK_WIDGET (g_array_index (self->rows, Rows, self->rows->len - 1).from_row));
}

static void
naer_breaks_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_BREAKS_DIALOG);
  G_OBJECT_CLASS (naer_breaks_dialog_parent_class)->dispose (object);
}

static void
naer_breaks_dialog_finalize (GObject *object)
{
  NaerBreaksDialog *self = NAER_BREAKS_DIALOG (object);

  g_clear_pointer (&self->draft, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (naer_breaks_dialog_parent_class)->finalize (object);
}

static void
naer_breaks_dialog_class_init (NaerBreaksDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_breaks_dialog_dispose;
  object_class->finalize = naer_breaks_dialog_finalize;
  form_class->check = naer_breaks_dialog_check;
  form_class->save = naer_breaks_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/breaks-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerBreaksDialog, page);
  gtk_widget_class_bind_template_child (widget_class, NaerBreaksDialog, add_group);
  gtk_widget_class_bind_template_child (widget_class, NaerBreaksDialog, add_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
naer_breaks_dialog_init (NaerBreaksDialog *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Rows));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_breaks_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_breaks_dialog_present (NaerSession *session,
                            gint64       employee,
                            GtkWidget   *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerBreaksDialog *self;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_BREAKS_DIALOG, NULL);
  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, employee);
  self->draft = naer_breaks_draft_new (found);
  for (guint i = 0; i < self->draft->len; i++)
    add_line (self, i);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}

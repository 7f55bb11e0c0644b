/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-units-dialog.h"

#include "facts/naer-change.h"
#include "language/naer-resources.h"
#include "naer-checks.h"
#include "naer-i18n.h"

struct _NaerUnitsDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  GPtrArray *rows;

  AdwPreferencesGroup *units;
  AdwEntryRow *new_row;
};

G_DEFINE_FINAL_TYPE (NaerUnitsDialog, naer_units_dialog, ADW_TYPE_DIALOG)

#define UNIT_KEY "naer-unit"

static gint64
get_unit (gpointer widget)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (widget), UNIT_KEY);
}

static void
set_unit (gpointer widget,
          gint64   unit)
{
  g_object_set_data_full (G_OBJECT (widget), UNIT_KEY, g_memdup2 (&unit, sizeof unit), g_free);
}

static void
mark (AdwEntryRow *row,
      NaerVerdict  verdict)
{
  g_autofree char *text = verdict.text;
  gboolean is_wrong = text != NULL;

  if (is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (row), text);
  adw_entry_row_set_show_apply_button (row, verdict.passed);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static NaerVerdict
check (NaerUnitsDialog *self,
       AdwEntryRow     *row,
       gint64           unit)
{
  return naer_check_unit_name (naer_session_get_facts (self->session), unit,
                               gtk_editable_get_text (GTK_EDITABLE (row)));
}

static void
commit (NaerUnitsDialog *self,
        NaerUnit        *before,
        NaerUnit        *after,
        const char      *message)
{
  GPtrArray *changes = naer_changes_new ();

  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, before, after));
  naer_session_commit (self->session, changes, "unit", message);
}

static void
rename_cb (NaerUnitsDialog *self,
           AdwEntryRow     *row)
{
  NaerUnit *before = naer_facts_find_unit (naer_session_get_facts (self->session), get_unit (row));
  NaerVerdict verdict = check (self, row, get_unit (row));
  g_autoptr (NaerUnit) after = before != NULL ? naer_unit_copy (before) : NULL;

  if (after != NULL && verdict.passed && g_set_str (&after->name, gtk_editable_get_text (GTK_EDITABLE (row))))
    commit (self, before, after, _("Unit renamed"));
  g_free (verdict.text);
}

static void
name_changed_cb (NaerUnitsDialog *self,
                 AdwEntryRow     *row)
{
  mark (row, check (self, row, get_unit (row)));
}

static void
remove_cb (NaerUnitsDialog *self,
           GtkButton       *button)
{
  NaerUnit *unit = naer_facts_find_unit (naer_session_get_facts (self->session), get_unit (button));

  if (unit != NULL)
    commit (self, unit, NULL, _("Unit removed"));
}

static void
add_cb (NaerUnitsDialog *self)
{
  NaerVerdict verdict = check (self, self->new_row, 0);
  g_autoptr (NaerUnit) unit = NULL;

  g_free (verdict.text);
  if (!verdict.passed)
    return;
  unit = naer_unit_new (gtk_editable_get_text (GTK_EDITABLE (self->new_row)));
  unit->row_id = naer_row_id_new ();
  commit (self, NULL, unit, _("Unit added"));
  gtk_editable_set_text (GTK_EDITABLE (self->new_row), "");
}

static void
new_changed_cb (NaerUnitsDialog *self)
{
  if (self->session != NULL)
    mark (self->new_row, check (self, self->new_row, 0));
}

static gboolean
is_used (NaerUnitsDialog *self,
         gint64           unit)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      for (guint j = 0; j < employee->employments->len; j++)
        if (((NaerEmployment *) employee->employments->pdata[j])->unit_row_id == unit)
          return TRUE;
    }
  return FALSE;
}

static void
add_unit_row (NaerUnitsDialog *self,
              const NaerUnit  *unit)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *label = g_strdup_printf (_("Remove %s"), unit->name);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Name"));
  gtk_editable_set_text (GTK_EDITABLE (row), unit->name);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
  set_unit (row, unit->row_id);
  g_signal_connect_object (row, "apply", G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "changed", G_CALLBACK (name_changed_cb), self, G_CONNECT_SWAPPED);

  set_unit (button, unit->row_id);
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, !is_used (self, unit->row_id));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);

  adw_preferences_group_add (self->units, row);
  g_ptr_array_add (self->rows, row);
}

static void
update (NaerUnitsDialog *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->units, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < facts->units->len; i++)
    add_unit_row (self, facts->units->pdata[i]);
}

static void
changed_cb (NaerUnitsDialog *self)
{
  update (self);
}

static void
naer_units_dialog_dispose (GObject *object)
{
  NaerUnitsDialog *self = NAER_UNITS_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_UNITS_DIALOG);
  G_OBJECT_CLASS (naer_units_dialog_parent_class)->dispose (object);
}

static void
naer_units_dialog_class_init (NaerUnitsDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_units_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/units-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerUnitsDialog, units);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitsDialog, new_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_changed_cb);
}

static void
naer_units_dialog_init (NaerUnitsDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_units_dialog_new:
 * @session: the session
 *
 * Returns: (transfer floating): the dialog
 */
NaerUnitsDialog *
naer_units_dialog_new (NaerSession *session)
{
  NaerUnitsDialog *self = g_object_new (NAER_TYPE_UNITS_DIALOG, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

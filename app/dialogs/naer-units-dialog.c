/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-units-dialog.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-record-rows.h"
#include "naer-spoken.h"
#include "naer-units-draft.h"

/* As much as stands in the head of a plan, in characters. */
#define LONGEST 200

struct _NaerUnitsDialog
{
  NaerFormDialog parent_instance;

  NaerUnitsDraft *draft;
  GPtrArray *rows;      /* NaerRecordRows, one for each line of the draft */
  GPtrArray *expanders; /* AdwExpanderRow, likewise */
  char *kept;       /* why the unit of the line below cannot be removed, nullable */
  guint kept_line;

  AdwPreferencesGroup *group;
  GtkWidget *add_row;
};

G_DEFINE_FINAL_TYPE (NaerUnitsDialog, naer_units_dialog, NAER_TYPE_FORM_DIALOG)

/* What a unit is called and who leads it, also while its rows are folded. */
static void
show_line (NaerUnitsDialog *self,
           guint            line)
{
  const NaerUnit *unit = naer_units_draft_get (self->draft, line);
  AdwExpanderRow *expander = self->expanders->pdata[line];

  const char *title = unit->name != NULL ? unit->name : _("New Unit");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), title);
  naer_spoken_set_name (GTK_WIDGET (expander), title);
  adw_expander_row_set_subtitle (expander, unit->leader != NULL ? unit->leader : "");
}

static NaerFeedback *
naer_units_dialog_check (NaerFormDialog *form)
{
  NaerUnitsDialog *self = NAER_UNITS_DIALOG (form);
  NaerFeedback *feedback;

  for (guint i = 0; i < self->rows->len; i++)
    {
      naer_record_rows_read (self->rows->pdata[i], naer_units_draft_get (self->draft, i));
      show_line (self, i);
    }
  feedback = naer_units_draft_check (self->draft);
  if (self->kept != NULL)
    naer_feedback_add (feedback, (int) self->kept_line, NAER_FEEDBACK_NOTE, self->kept);
  return feedback;
}

static void
naer_units_dialog_save (NaerFormDialog *form)
{
  naer_form_dialog_commit (form,
                           naer_units_draft_make_changes (NAER_UNITS_DIALOG (form)->draft,
                                                          naer_form_dialog_get_facts (form)),
                           "unit", _("Units changed"));
}

/* A unit that someone is in stays, and it is told why. */
static void
remove_cb (NaerUnitsDialog *self,
           GtkWidget       *button)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_EXPANDER_ROW);

  if (!g_ptr_array_find (self->expanders, row, &self->kept_line))
    return;
  g_free (self->kept);
  self->kept = naer_units_draft_explain_kept (self->draft, self->kept_line,
                                              naer_form_dialog_get_facts (form),
                                              naer_form_dialog_get_today (form));
  if (self->kept == NULL)
    {
      naer_units_draft_remove (self->draft, self->kept_line);
      gtk_widget_set_visible (row, FALSE);
      gtk_widget_grab_focus (self->add_row);
    }
  naer_form_dialog_update (form);
}

static void
add_remove_button (NaerUnitsDialog *self,
                   GtkWidget       *expander,
                   const NaerUnit  *unit)
{
  g_autofree char *label = unit->row_id != 0 ? g_strdup_printf (_("Remove %s"), unit->name)
                                             : g_strdup (_("Remove New Unit"));
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (expander), button);
}

static GtkWidget *
add_entry (GtkWidget      *expander,
           NaerRecordRows *rows,
           const char     *member,
           const char     *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  adw_entry_row_set_max_length (ADW_ENTRY_ROW (row), LONGEST);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
  naer_record_rows_add (rows, member, row);
  return row;
}

/* Returns the row of its name. */
static GtkWidget *
add_line (NaerUnitsDialog *self,
          guint            line)
{
  const NaerUnit *unit = naer_units_draft_get (self->draft, line);
  NaerRecordRows *rows = naer_record_rows_new (naer_record_get_shape (NAER_RECORD_UNIT));
  GtkWidget *expander = adw_expander_row_new ();
  GtkWidget *name = add_entry (expander, rows, "name", unit->row_id != 0 ? _("Unit") : _("Name of the New Unit"));

  add_entry (expander, rows, "number", _("Number of the Unit"));
  add_entry (expander, rows, "leader", _("Leader, if Not You"));
  add_entry (expander, rows, "leader_phone", _("The Leader’s Phone"));
  add_entry (expander, rows, "leader_email", _("The Leader’s E-Mail"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (expander), FALSE);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), unit->row_id == 0);
  add_remove_button (self, expander, unit);
  adw_preferences_group_add (self->group, expander);
  g_ptr_array_add (self->rows, rows);
  g_ptr_array_add (self->expanders, expander);
  naer_record_rows_fill (rows, unit);
  show_line (self, line);
  naer_form_dialog_add_field (NAER_FORM_DIALOG (self), (int) line, name);
  naer_record_rows_watch (rows, NAER_FORM_DIALOG (self));
  return name;
}

static void
add_cb (NaerUnitsDialog *self)
{
  GtkWidget *row = add_line (self, naer_units_draft_add (self->draft, ""));

  gtk_widget_grab_focus (row);
}

static void
naer_units_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_UNITS_DIALOG);
  G_OBJECT_CLASS (naer_units_dialog_parent_class)->dispose (object);
}

static void
naer_units_dialog_finalize (GObject *object)
{
  NaerUnitsDialog *self = NAER_UNITS_DIALOG (object);

  g_clear_pointer (&self->draft, naer_units_draft_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->expanders, g_ptr_array_unref);
  g_clear_pointer (&self->kept, g_free);
  G_OBJECT_CLASS (naer_units_dialog_parent_class)->finalize (object);
}

static void
naer_units_dialog_class_init (NaerUnitsDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_units_dialog_dispose;
  object_class->finalize = naer_units_dialog_finalize;
  form_class->check = naer_units_dialog_check;
  form_class->save = naer_units_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/units-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerUnitsDialog, group);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitsDialog, add_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
naer_units_dialog_init (NaerUnitsDialog *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_record_rows_free);
  self->expanders = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_units_dialog_present:
 * @session: the session
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_units_dialog_present (NaerSession *session,
                           GtkWidget   *parent)
{
  NaerUnitsDialog *self = g_object_new (NAER_TYPE_UNITS_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_set_session (form, session, 0);
  naer_form_dialog_keep_height (form);
  self->draft = naer_units_draft_new (naer_form_dialog_get_facts (form));
  for (guint i = 0; i < self->draft->lines->len; i++)
    add_line (self, i);
  naer_form_dialog_start (form, parent);
}

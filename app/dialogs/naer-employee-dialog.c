/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employee-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-employee-draft.h"
#include "naer-employment-dialog.h"
#include "naer-employment-rows.h"
#include "naer-record-words.h"

struct _NaerEmployeeDialog
{
  NaerFormDialog parent_instance;

  NaerEmployeeDraft *draft;
  GPtrArray *employment_rows;

  AdwEntryRow *name_row;
  AdwEntryRow *number_row;
  GtkWidget *first_group;
  AdwComboRow *unit_row;
  AdwEntryRow *new_unit_row;
  NaerDateRow *from_row;
  AdwSpinRow *percent_row;
  AdwPreferencesGroup *employment_group;
  GtkWidget *change_group;
  GtkWidget *leave_row;
  GtkWidget *return_row;
  GtkWidget *remove_group;
  GtkWidget *known_group;
  NaerDateRow *known_row;
};

G_DEFINE_FINAL_TYPE (NaerEmployeeDialog, naer_employee_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_employee_dialog_check (NaerFormDialog *form)
{
  NaerEmployeeDialog *self = NAER_EMPLOYEE_DIALOG (form);
  NaerEmployeeDraft *draft = self->draft;

  g_set_str (&draft->number, gtk_editable_get_text (GTK_EDITABLE (self->number_row)));
  g_set_str (&draft->name, gtk_editable_get_text (GTK_EDITABLE (self->name_row)));
  draft->from = naer_date_row_get_day (self->from_row);
  draft->percent = adw_spin_row_get_value (self->percent_row);
  draft->known_from = naer_date_row_get_day (self->known_row);
  naer_employment_rows_read (self->unit_row, self->new_unit_row, naer_form_dialog_get_facts (form),
                             &draft->unit);
  return naer_employee_draft_check (draft, naer_form_dialog_get_facts (form));
}

static void
naer_employee_dialog_save (NaerFormDialog *form)
{
  NaerEmployeeDraft *draft = NAER_EMPLOYEE_DIALOG (form)->draft;
  const NaerFacts *facts = naer_form_dialog_get_facts (form);

  naer_form_dialog_commit (form, naer_employee_draft_make_changes (draft, facts), "employee",
                           draft->row_id == 0 ? _("Employee added") : _("Employee changed"));
}

static void
edit_employment (NaerEmployeeDialog   *self,
                 NaerEmploymentEdit    edit,
                 const NaerEmployment *employment)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_employment_dialog_present (naer_form_dialog_get_session (form),
                                  naer_form_dialog_get_employee_row (form),
                                  edit, employment, GTK_WIDGET (self));
}

static void
move_cb (NaerEmployeeDialog *self)
{
  edit_employment (self, NAER_EMPLOYMENT_MOVE, NULL);
}

static void
leave_cb (NaerEmployeeDialog *self)
{
  edit_employment (self, NAER_EMPLOYMENT_LEAVE, NULL);
}

static void
return_cb (NaerEmployeeDialog *self)
{
  edit_employment (self, NAER_EMPLOYMENT_RETURN, NULL);
}

static void
correct_cb (NaerEmployeeDialog *self,
            GtkWidget          *row)
{
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));
  guint index;

  if (g_ptr_array_find (self->employment_rows, row, &index) && index < employee->employments->len)
    edit_employment (self, NAER_EMPLOYMENT_CORRECT, employee->employments->pdata[index]);
}

static void
removal_answered_cb (NaerEmployeeDialog *self,
                     const char         *response)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerEmployee *employee = naer_form_dialog_get_employee (form);

  if (g_str_equal (response, "remove") && employee != NULL)
    {
      g_autofree char *name = naer_employee_describe (employee, naer_form_dialog_get_facts (form));
      g_autofree char *message = g_strdup_printf (_("%s removed"), name);

      naer_form_dialog_commit (form, naer_changes_remove_employee (employee), "employee", message);
    }
}

static void
remove_cb (NaerEmployeeDialog *self)
{
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (NULL, NULL));
  g_autofree char *name = naer_employee_describe (employee, naer_form_dialog_get_facts (NAER_FORM_DIALOG (self)));

  adw_alert_dialog_format_heading (alert, _("Remove %s?"), name);
  adw_alert_dialog_set_body (alert,
                             _("All that is noted here of this employee goes too: absence, "
                               "contact, plans and meetings. You can undo it until the next "
                               "change. Someone who has left need not be removed."));
  adw_alert_dialog_add_responses (alert, "keep", _("_Keep"), "remove", _("_Remove"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "remove", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (alert, "keep");
  adw_alert_dialog_set_default_response (alert, "keep");
  g_signal_connect_object (alert, "response", G_CALLBACK (removal_answered_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (alert), GTK_WIDGET (self));
}

static void
naer_employee_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_EMPLOYEE_DIALOG);
  G_OBJECT_CLASS (naer_employee_dialog_parent_class)->dispose (object);
}

static void
naer_employee_dialog_finalize (GObject *object)
{
  NaerEmployeeDialog *self = NAER_EMPLOYEE_DIALOG (object);

  g_clear_pointer (&self->draft, naer_employee_draft_free);
  g_clear_pointer (&self->employment_rows, g_ptr_array_unref);
  G_OBJECT_CLASS (naer_employee_dialog_parent_class)->finalize (object);
}

static void
naer_employee_dialog_class_init (NaerEmployeeDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_employee_dialog_dispose;
  object_class->finalize = naer_employee_dialog_finalize;
  form_class->check = naer_employee_dialog_check;
  form_class->save = naer_employee_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/employee-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, number_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, first_group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, new_unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, percent_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, employment_group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, change_group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, leave_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, return_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, remove_group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, known_group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, known_row);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, return_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_employee_dialog_init (NaerEmployeeDialog *self)
{
  self->employment_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_employment (NaerEmployeeDialog   *self,
                const NaerEmployment *employment)
{
  const NaerFacts *facts = naer_form_dialog_get_facts (NAER_FORM_DIALOG (self));
  const NaerUnit *unit = naer_facts_find_unit (facts, employment->unit_row_id);
  g_autofree char *days = naer_employment_describe (employment, facts);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 unit != NULL ? unit->name : _("No unit"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), days);
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (correct_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->employment_group, row);
  g_ptr_array_add (self->employment_rows, row);
}

static void
show_employments (NaerEmployeeDialog *self)
{
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));
  const NaerEmployment *latest = NULL;
  gboolean has_left;

  if (employee != NULL)
    latest = naer_employee_latest_employment (employee);
  has_left = latest != NULL && latest->to != NAER_DAY_NONE;
  while (self->employment_rows->len > 0)
    adw_preferences_group_remove (self->employment_group,
                                  g_ptr_array_steal_index (self->employment_rows,
                                                           self->employment_rows->len - 1));
  for (guint i = 0; employee != NULL && i < employee->employments->len; i++)
    add_employment (self, employee->employments->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->employment_group), self->employment_rows->len > 0);
  gtk_widget_set_visible (self->leave_row, !has_left);
  gtk_widget_set_visible (self->return_row, has_left);
}

static void
fill_form (NaerEmployeeDialog *self)
{
  NaerEmployeeDraft *draft = self->draft;
  gboolean is_new = draft->row_id == 0;
  const NaerFacts *facts = naer_form_dialog_get_facts (NAER_FORM_DIALOG (self));
  gint64 unit = naer_session_get_unit (naer_form_dialog_get_session (NAER_FORM_DIALOG (self)));

  gtk_editable_set_text (GTK_EDITABLE (self->number_row), draft->number);
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), draft->name);
  naer_employment_rows_fill (self->unit_row, self->percent_row, facts, unit, draft->percent);
  naer_date_row_set_day (self->known_row, draft->known_from);
  gtk_widget_set_visible (self->known_group, !is_new);
  gtk_widget_set_visible (self->first_group, is_new);
  gtk_widget_set_visible (self->change_group, !is_new);
  gtk_widget_set_visible (self->remove_group, !is_new);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->name_row));
  if (!is_new)
    adw_dialog_set_title (ADW_DIALOG (self), _("Edit Employee"));
  show_employments (self);
}

static void
watch_form (NaerEmployeeDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_add_field (form, NAER_EMPLOYEE_FIELD_NAME, GTK_WIDGET (self->name_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYEE_FIELD_NUMBER, GTK_WIDGET (self->number_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYEE_FIELD_NEW_UNIT, GTK_WIDGET (self->new_unit_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYEE_FIELD_FROM, GTK_WIDGET (self->from_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYEE_FIELD_PERCENT, GTK_WIDGET (self->percent_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYEE_FIELD_KNOWN_FROM, GTK_WIDGET (self->known_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->unit_row));
}

/**
 * naer_employee_dialog_present:
 * @session: the session
 * @employee: the row of an employee to edit, or 0 to add one
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_employee_dialog_present (NaerSession *session,
                              gint64       employee,
                              GtkWidget   *parent)
{
  NaerEmployeeDialog *self = g_object_new (NAER_TYPE_EMPLOYEE_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_set_session (form, session, employee);
  self->draft = naer_employee_draft_new (naer_form_dialog_get_employee (form));
  watch_form (self);
  fill_form (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (show_employments), self,
                           G_CONNECT_SWAPPED);
  naer_form_dialog_start (form, parent);
}

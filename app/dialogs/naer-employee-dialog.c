/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employee-dialog.h"

#include "facts/naer-change.h"
#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-field.h"
#include "naer-i18n.h"
#include "naer-unit-model.h"

struct _NaerEmployeeDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  gboolean ready;

  NaerValidator *validator;
  AdwEntryRow *name_row;
  AdwEntryRow *number_row;
  AdwComboRow *unit_row;
  AdwEntryRow *new_unit_row;
  NaerDateRow *from_row;
  AdwSpinRow *percent_row;
  GtkLabel *feedback;
};

G_DEFINE_FINAL_TYPE (NaerEmployeeDialog, naer_employee_dialog, ADW_TYPE_DIALOG)

static char *
get_text (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static NaerVerdict
check (NaerEmployeeDialog *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  g_autofree char *number = get_text (self->number_row);
  g_autofree char *name = get_text (self->name_row);
  g_autofree char *unit = get_text (self->new_unit_row);
  NaerDayInput from = { naer_date_row_get_day (self->from_row), naer_date_row_is_wrong (self->from_row) };
  NaerVerdict verdict = naer_check_employee (facts, self->employee, number, name, from);

  if (verdict.passed && naer_unit_model_is_new (facts, adw_combo_row_get_selected (self->unit_row)))
    {
      verdict = naer_check_unit_name (facts, 0, unit);
      if (!verdict.passed)
        verdict.field = "unit";
    }
  return verdict;
}

static void
changed_cb (NaerEmployeeDialog *self)
{
  const NaerFacts *facts;

  if (!self->ready)
    return;
  facts = naer_session_get_facts (self->session);
  gtk_widget_set_visible (GTK_WIDGET (self->new_unit_row),
                          naer_unit_model_is_new (facts, adw_combo_row_get_selected (self->unit_row)));
  naer_validator_take (self->validator, check (self));
  naer_field_update (GTK_WIDGET (self->number_row), self->feedback, self->validator, "number");
  naer_field_update (GTK_WIDGET (self->new_unit_row), self->feedback, self->validator, "unit");
  naer_field_update (GTK_WIDGET (self->from_row), self->feedback, self->validator, "from");
}

static void
cancel_cb (NaerEmployeeDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* The row of the unit that is chosen; a new one is added to the changes. */
static gint64
take_unit (NaerEmployeeDialog *self,
           GPtrArray          *changes)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  guint position = adw_combo_row_get_selected (self->unit_row);

  if (naer_unit_model_is_new (facts, position))
    {
      g_autofree char *name = get_text (self->new_unit_row);
      g_autoptr (NaerUnit) unit = naer_unit_new (name);

      unit->row_id = naer_row_id_new ();
      g_ptr_array_add (changes, naer_change_new (NAER_RECORD_UNIT, 0, NULL, unit));
      return unit->row_id;
    }
  return naer_unit_model_unit (facts, position);
}

static void
add_changes (NaerEmployeeDialog *self,
             GPtrArray          *changes)
{
  const NaerEmployee *before = naer_session_get_employee (self->session, self->employee);
  NaerEmployment *latest = before != NULL ? naer_employee_latest_employment (before) : NULL;
  g_autoptr (NaerEmployee) after = before != NULL ? naer_employee_copy (before) : naer_employee_new (NULL);
  g_autoptr (NaerEmployment) employment = latest != NULL
                                            ? naer_employment_copy (latest)
                                            : naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 100);

  g_free (after->id);
  after->id = get_text (self->number_row);
  g_free (after->name);
  after->name = get_text (self->name_row);
  if (before == NULL)
    after->row_id = naer_row_id_new ();
  if (latest == NULL)
    employment->row_id = naer_row_id_new ();
  employment->unit_row_id = take_unit (self, changes);
  employment->from = naer_date_row_get_day (self->from_row);
  employment->percent = adw_spin_row_get_value (self->percent_row);

  if (before == NULL || !naer_record_equal (NAER_RECORD_EMPLOYEE, before, after))
    g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYEE, 0, before, after));
  if (latest == NULL || !naer_record_equal (NAER_RECORD_EMPLOYMENT, latest, employment))
    g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYMENT, after->row_id, latest, employment));
}

static void
save_cb (NaerEmployeeDialog *self)
{
  GPtrArray *changes = naer_changes_new ();
  g_autofree char *name = get_text (self->name_row);
  g_autofree char *message = g_strdup_printf (self->employee == 0 ? _("%s added") : _("%s changed"), name);

  add_changes (self, changes);
  naer_session_commit (self->session, changes, "employee", message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_employee_dialog_dispose (GObject *object)
{
  NaerEmployeeDialog *self = NAER_EMPLOYEE_DIALOG (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_EMPLOYEE_DIALOG);
  G_OBJECT_CLASS (naer_employee_dialog_parent_class)->dispose (object);
}

static void
naer_employee_dialog_class_init (NaerEmployeeDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_employee_dialog_dispose;

  g_type_ensure (NAER_TYPE_VALIDATOR);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/employee-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, number_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, new_unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, percent_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmployeeDialog, feedback);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
naer_employee_dialog_init (NaerEmployeeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (NaerEmployeeDialog *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  NaerEmployment *latest = employee != NULL ? naer_employee_latest_employment (employee) : NULL;
  g_autoptr (GListModel) units = naer_unit_model_new (facts, TRUE);
  gint64 unit = latest != NULL ? latest->unit_row_id : naer_session_get_unit (self->session);

  naer_date_row_set_today (self->from_row, naer_session_get_today (self->session));
  adw_combo_row_set_model (self->unit_row, units);
  if (employee == NULL && unit == 0 && facts->units->len == 1)
    unit = ((NaerUnit *) facts->units->pdata[0])->row_id;
  adw_combo_row_set_selected (self->unit_row, naer_unit_model_position (facts, unit));
  if (employee == NULL)
    return;
  adw_dialog_set_title (ADW_DIALOG (self), _("Edit Employee"));
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), employee->name != NULL ? employee->name : "");
  gtk_editable_set_text (GTK_EDITABLE (self->number_row), employee->id);
  if (latest != NULL)
    {
      naer_date_row_set_day (self->from_row, latest->from);
      adw_spin_row_set_value (self->percent_row, latest->percent);
    }
}

/**
 * naer_employee_dialog_new:
 * @session: the session
 * @employee: the row of an employee, 0 for a new one
 *
 * Returns: (transfer floating): the form
 */
NaerEmployeeDialog *
naer_employee_dialog_new (NaerSession *session,
                          gint64       employee)
{
  NaerEmployeeDialog *self = g_object_new (NAER_TYPE_EMPLOYEE_DIALOG, NULL);

  self->session = g_object_ref (session);
  self->employee = employee;
  fill (self);
  self->ready = TRUE;
  changed_cb (self);
  return self;
}

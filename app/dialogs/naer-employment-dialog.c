/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employment-dialog.h"

#include "facts/naer-change.h"
#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-field.h"
#include "naer-i18n.h"
#include "naer-unit-model.h"

struct _NaerEmploymentDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerEmploymentTask task;
  gboolean ready;

  NaerValidator *validator;
  AdwPreferencesGroup *group;
  NaerDateRow *from_row;
  AdwComboRow *unit_row;
  AdwSpinRow *percent_row;
  GtkLabel *feedback;
};

G_DEFINE_FINAL_TYPE (NaerEmploymentDialog, naer_employment_dialog, ADW_TYPE_DIALOG)

static NaerEmployment *
get_latest (NaerEmploymentDialog *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  return employee != NULL ? naer_employee_latest_employment (employee) : NULL;
}

static void
changed_cb (NaerEmploymentDialog *self)
{
  NaerDayInput from;

  if (!self->ready)
    return;
  from.day = naer_date_row_get_day (self->from_row);
  from.wrong = naer_date_row_is_wrong (self->from_row);
  if (self->task == NAER_EMPLOYMENT_LEAVE)
    naer_validator_take (self->validator, naer_check_leave (get_latest (self), from));
  else
    naer_validator_take (self->validator,
                         naer_check_employment (get_latest (self),
                                                self->task == NAER_EMPLOYMENT_RETURN, from));
  naer_field_update (GTK_WIDGET (self->from_row), self->feedback, self->validator, "from");
}

static void
cancel_cb (NaerEmploymentDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
end_latest (NaerEmploymentDialog *self,
            GPtrArray            *changes,
            NaerDay               last_day)
{
  NaerEmployment *latest = get_latest (self);
  g_autoptr (NaerEmployment) ended = latest != NULL
                                       ? naer_employment_copy (latest)
                                       : naer_employment_new (NAER_DAY_NONE, NAER_DAY_NONE, 100);

  if (latest == NULL)
    ended->row_id = naer_row_id_new ();
  ended->to = last_day;
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYMENT, self->employee, latest, ended));
}

static void
begin_new (NaerEmploymentDialog *self,
           GPtrArray            *changes,
           NaerDay               from)
{
  g_autoptr (NaerEmployment) begun = naer_employment_new (from, NAER_DAY_NONE,
                                                          adw_spin_row_get_value (self->percent_row));

  begun->row_id = naer_row_id_new ();
  begun->unit_row_id = naer_unit_model_unit (naer_session_get_facts (self->session),
                                             adw_combo_row_get_selected (self->unit_row));
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYMENT, self->employee, NULL, begun));
}

static void
save_cb (NaerEmploymentDialog *self)
{
  GPtrArray *changes = naer_changes_new ();
  NaerDay from = naer_date_row_get_day (self->from_row);
  NaerEmployment *latest = get_latest (self);

  if (self->task == NAER_EMPLOYMENT_LEAVE)
    end_latest (self, changes, from);
  else
    {
      if (latest != NULL && latest->to == NAER_DAY_NONE)
        end_latest (self, changes, from - 1);
      begin_new (self, changes, from);
    }
  naer_session_commit (self->session, changes, "employment", _("Employment changed"));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_employment_dialog_dispose (GObject *object)
{
  NaerEmploymentDialog *self = NAER_EMPLOYMENT_DIALOG (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_EMPLOYMENT_DIALOG);
  G_OBJECT_CLASS (naer_employment_dialog_parent_class)->dispose (object);
}

static void
naer_employment_dialog_class_init (NaerEmploymentDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_employment_dialog_dispose;

  g_type_ensure (NAER_TYPE_VALIDATOR);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/employment-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, percent_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, feedback);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
naer_employment_dialog_init (NaerEmploymentDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_words (NaerEmploymentDialog *self)
{
  switch (self->task)
    {
    case NAER_EMPLOYMENT_LEAVE:
      adw_dialog_set_title (ADW_DIALOG (self), _("Leaves"));
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from_row), _("Last day"));
      adw_preferences_group_set_description (self->group,
                                             _("What is noted stays. The employee is found by searching."));
      break;
    case NAER_EMPLOYMENT_RETURN:
      adw_dialog_set_title (ADW_DIALOG (self), _("Returns"));
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from_row), _("First day"));
      break;
    case NAER_EMPLOYMENT_CHANGE:
    default:
      break;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->unit_row), self->task != NAER_EMPLOYMENT_LEAVE);
  gtk_widget_set_visible (GTK_WIDGET (self->percent_row), self->task != NAER_EMPLOYMENT_LEAVE);
}

/**
 * naer_employment_dialog_new:
 * @session: the session
 * @employee: the row of an employee
 * @task: what happens
 *
 * Returns: (transfer floating): the form
 */
NaerEmploymentDialog *
naer_employment_dialog_new (NaerSession        *session,
                            gint64              employee,
                            NaerEmploymentTask  task)
{
  NaerEmploymentDialog *self = g_object_new (NAER_TYPE_EMPLOYMENT_DIALOG, NULL);
  const NaerFacts *facts = naer_session_get_facts (session);
  g_autoptr (GListModel) units = naer_unit_model_new (facts, FALSE);
  NaerEmployment *latest;

  self->session = g_object_ref (session);
  self->employee = employee;
  self->task = task;
  latest = get_latest (self);
  set_words (self);
  naer_date_row_set_today (self->from_row, naer_session_get_today (session));
  adw_combo_row_set_model (self->unit_row, units);
  if (latest != NULL)
    {
      adw_combo_row_set_selected (self->unit_row, naer_unit_model_position (facts, latest->unit_row_id));
      adw_spin_row_set_value (self->percent_row, latest->percent);
    }
  self->ready = TRUE;
  changed_cb (self);
  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-record-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-field.h"
#include "naer-i18n.h"
#include "naer-record-draft.h"

struct _NaerRecordDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  char *obligation;
  GArray *outcomes;
  GPtrArray *grounds;
  gboolean ready;

  NaerValidator *validator;
  AdwPreferencesGroup *group;
  AdwComboRow *outcome_row;
  AdwComboRow *ground_row;
  NaerDateRow *on_row;
  AdwEntryRow *way_row;
  AdwSwitchRow *together_row;
  AdwComboRow *activity_row;
  NaerDateRow *next_row;
  GtkLabel *feedback;
};

G_DEFINE_FINAL_TYPE (NaerRecordDialog, naer_record_dialog, ADW_TYPE_DIALOG)

static NaerDayInput
get_input (NaerDateRow *row)
{
  return (NaerDayInput) { naer_date_row_get_day (row), naer_date_row_is_wrong (row) };
}

static NaerOutcome
get_outcome (NaerRecordDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->outcome_row);

  return g_array_index (self->outcomes, NaerOutcome, MIN (selected, self->outcomes->len - 1));
}

static const char *
get_ground (NaerRecordDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->ground_row);

  return selected < self->grounds->len ? self->grounds->pdata[selected] : NULL;
}

static NaerVerdict
check (NaerRecordDialog *self)
{
  NaerDay today = naer_session_get_today (self->session);
  NaerOutcome outcome = get_outcome (self);
  NaerDayInput next = gtk_widget_get_visible (GTK_WIDGET (self->next_row))
                        ? get_input (self->next_row) : (NaerDayInput) { NAER_DAY_NONE, FALSE };

  if (outcome == NAER_OUTCOME_EXCEPTION)
    return naer_check_exception (self->obligation, get_ground (self), get_input (self->on_row), next, today);
  return naer_check_done (get_input (self->on_row),
                          outcome == NAER_OUTCOME_MEETING_PLANNED || outcome == NAER_OUTCOME_ACTIVITY,
                          next, today);
}

static void
show_fields (NaerRecordDialog *self)
{
  NaerOutcome outcome = get_outcome (self);
  const char *ground = get_ground (self);
  gboolean is_exception = outcome == NAER_OUTCOME_EXCEPTION;
  gboolean is_later = is_exception && g_strcmp0 (ground, "not-meaningful-now") == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->ground_row), is_exception);
  gtk_widget_set_visible (GTK_WIDGET (self->way_row), outcome == NAER_OUTCOME_SENT);
  gtk_widget_set_visible (GTK_WIDGET (self->together_row), outcome == NAER_OUTCOME_PLAN_FINISHED);
  gtk_widget_set_visible (GTK_WIDGET (self->activity_row), outcome == NAER_OUTCOME_ACTIVITY);
  gtk_widget_set_visible (GTK_WIDGET (self->next_row), outcome == NAER_OUTCOME_MEETING_HELD || is_later);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->on_row), naer_outcome_get_date_label (outcome));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next_row),
                                 is_later ? _("Held on a later date") : _("Next talk"));
}

static void
changed_cb (NaerRecordDialog *self)
{
  gboolean is_exception;

  if (!self->ready)
    return;
  show_fields (self);
  is_exception = get_outcome (self) == NAER_OUTCOME_EXCEPTION;
  naer_validator_take (self->validator, check (self));
  naer_field_update (GTK_WIDGET (self->ground_row), self->feedback, self->validator, "ground");
  naer_field_update (GTK_WIDGET (self->on_row), self->feedback, self->validator,
                     is_exception ? "contact" : "on");
  naer_field_update (GTK_WIDGET (self->next_row), self->feedback, self->validator,
                     is_exception ? "new-date" : "next");
}

static void
cancel_cb (NaerRecordDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_cb (NaerRecordDialog *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  NaerRecordDraft draft = {
    .obligation = self->obligation,
    .outcome = get_outcome (self),
    .on = naer_date_row_get_day (self->on_row),
    .next = gtk_widget_get_visible (GTK_WIDGET (self->next_row)) ? naer_date_row_get_day (self->next_row)
                                                                 : NAER_DAY_NONE,
    .ground = get_ground (self),
    .way = gtk_editable_get_text (GTK_EDITABLE (self->way_row)),
    .together = adw_switch_row_get_active (self->together_row),
    .activity = adw_combo_row_get_selected (self->activity_row),
  };

  if (employee != NULL)
    naer_session_commit (self->session, naer_record_draft_make_changes (&draft, employee), "follow-up",
                         _("Noted"));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_record_dialog_dispose (GObject *object)
{
  NaerRecordDialog *self = NAER_RECORD_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->obligation, g_free);
  g_clear_pointer (&self->outcomes, g_array_unref);
  g_clear_pointer (&self->grounds, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_RECORD_DIALOG);
  G_OBJECT_CLASS (naer_record_dialog_parent_class)->dispose (object);
}

static void
naer_record_dialog_class_init (NaerRecordDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_record_dialog_dispose;

  g_type_ensure (NAER_TYPE_VALIDATOR);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/record-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, group);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, ground_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, on_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, way_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, together_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, activity_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, next_row);
  gtk_widget_class_bind_template_child (widget_class, NaerRecordDialog, feedback);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
naer_record_dialog_init (NaerRecordDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_choices (NaerRecordDialog *self)
{
  g_autoptr (GtkStringList) outcomes = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) grounds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) activities = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->outcomes->len; i++)
    gtk_string_list_append (outcomes, naer_outcome_get_label (g_array_index (self->outcomes, NaerOutcome, i)));
  for (guint i = 0; i < self->grounds->len; i++)
    gtk_string_list_append (grounds, naer_ground_get_label (self->grounds->pdata[i]));
  for (guint i = 0; i < NAER_N_ACTIVITIES; i++)
    gtk_string_list_append (activities, naer_activity_choice_get_label (i));
  adw_combo_row_set_model (self->outcome_row, G_LIST_MODEL (outcomes));
  adw_combo_row_set_model (self->ground_row, G_LIST_MODEL (grounds));
  adw_combo_row_set_model (self->activity_row, G_LIST_MODEL (activities));
}

/**
 * naer_record_dialog_new:
 * @session: the session
 * @employee: the row of an employee
 * @obligation: what is to be noted as done
 *
 * Returns: (transfer floating): the form
 */
NaerRecordDialog *
naer_record_dialog_new (NaerSession *session,
                        gint64       employee,
                        const char  *obligation)
{
  NaerRecordDialog *self = g_object_new (NAER_TYPE_RECORD_DIALOG, NULL);
  NaerDay today = naer_session_get_today (session);

  self->session = g_object_ref (session);
  self->employee = employee;
  self->obligation = g_strdup (obligation);
  self->outcomes = naer_outcomes_of (obligation);
  self->grounds = naer_grounds_of (obligation);
  adw_dialog_set_title (ADW_DIALOG (self), naer_obligation_get_form_title (obligation));
  naer_date_row_set_today (self->on_row, today);
  naer_date_row_set_today (self->next_row, today);
  naer_date_row_set_day (self->on_row, today);
  fill_choices (self);
  self->ready = TRUE;
  changed_cb (self);
  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-dialog.h"

#include "facts/naer-change.h"
#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-field.h"
#include "naer-i18n.h"

struct _NaerAbsenceDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerAbsence *before;
  gboolean ready;

  NaerValidator *validator;
  AdwComboRow *kind_row;
  AdwSpinRow *grade_row;
  AdwSwitchRow *covered_row;
  NaerDateRow *from_row;
  NaerDateRow *to_row;
  AdwSwitchRow *open_row;
  AdwPreferencesGroup *overlap_group;
  GtkLabel *overlap_label;
  AdwPreferencesGroup *remove_group;
  GtkLabel *feedback;
};

G_DEFINE_FINAL_TYPE (NaerAbsenceDialog, naer_absence_dialog, ADW_TYPE_DIALOG)

/* The kinds in the order in which they are needed. */
static const NaerAbsenceKind kinds[] = {
  NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_SICK_NOTE,      NAER_ABSENCE_WAITING_NOTE,
  NAER_ABSENCE_TREATMENT_DAYS,     NAER_ABSENCE_CHILD_SICK,     NAER_ABSENCE_HOLIDAY,
  NAER_ABSENCE_LEAVE,              NAER_ABSENCE_PARENTAL_LEAVE, NAER_ABSENCE_UNDOCUMENTED,
  NAER_ABSENCE_WORK,
};

static NaerDayInput
get_input (NaerDateRow *row)
{
  return (NaerDayInput) { naer_date_row_get_day (row), naer_date_row_is_wrong (row) };
}

/* The spell as the form says it; a record of before keeps what the form does not ask for. */
static NaerAbsence *
make_draft (NaerAbsenceDialog *self)
{
  NaerAbsenceKind kind = kinds[MIN (adw_combo_row_get_selected (self->kind_row), G_N_ELEMENTS (kinds) - 1)];
  NaerAbsence *draft = self->before != NULL ? naer_absence_copy (self->before)
                                            : naer_absence_new (kind, NAER_DAY_NONE, NAER_DAY_NONE);

  draft->kind = kind;
  draft->from = naer_date_row_get_day (self->from_row);
  draft->to = adw_switch_row_get_active (self->open_row) ? NAER_DAY_NONE
                                                         : naer_date_row_get_day (self->to_row);
  draft->grade = naer_absence_kind_has_grade (kind) ? (int) adw_spin_row_get_value (self->grade_row) : 100;
  draft->covered_by_note = kind == NAER_ABSENCE_HOLIDAY && adw_switch_row_get_active (self->covered_row);
  if (self->before == NULL)
    {
      draft->row_id = naer_row_id_new ();
      draft->registered = naer_session_get_today (self->session);
      draft->source = g_strdup ("typed");
    }
  return draft;
}

static void
update_overlap (NaerAbsenceDialog *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autofree char *text = NULL;

  if (naer_validator_passed (self->validator) && employee != NULL)
    {
      g_autoptr (NaerAbsence) draft = make_draft (self);

      text = naer_check_overlap (employee, draft, naer_session_get_today (self->session));
    }
  gtk_label_set_label (self->overlap_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->overlap_group), text != NULL);
}

static void
changed_cb (NaerAbsenceDialog *self)
{
  NaerAbsenceKind kind;
  gboolean open;

  if (!self->ready)
    return;
  kind = kinds[MIN (adw_combo_row_get_selected (self->kind_row), G_N_ELEMENTS (kinds) - 1)];
  open = adw_switch_row_get_active (self->open_row);
  gtk_widget_set_visible (GTK_WIDGET (self->grade_row), naer_absence_kind_has_grade (kind));
  gtk_widget_set_visible (GTK_WIDGET (self->covered_row), kind == NAER_ABSENCE_HOLIDAY);
  gtk_widget_set_visible (GTK_WIDGET (self->to_row), !open);
  naer_validator_take (self->validator,
                       naer_check_absence (get_input (self->from_row), get_input (self->to_row), open));
  naer_field_update (GTK_WIDGET (self->from_row), self->feedback, self->validator, "from");
  naer_field_update (GTK_WIDGET (self->to_row), self->feedback, self->validator, "to");
  update_overlap (self);
}

static void
cancel_cb (NaerAbsenceDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
commit (NaerAbsenceDialog *self,
        NaerAbsence       *after,
        const char        *message)
{
  GPtrArray *changes = naer_changes_new ();

  if (after == NULL || self->before == NULL ||
      !naer_record_equal (NAER_RECORD_ABSENCE, self->before, after))
    g_ptr_array_add (changes, naer_change_new (NAER_RECORD_ABSENCE, self->employee, self->before, after));
  naer_session_commit (self->session, changes, "absence", message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_cb (NaerAbsenceDialog *self)
{
  g_autoptr (NaerAbsence) after = make_draft (self);

  commit (self, after, self->before == NULL ? _("Absence added") : _("Absence changed"));
}

static void
remove_cb (NaerAbsenceDialog *self)
{
  commit (self, NULL, _("Absence removed"));
}

static void
naer_absence_dialog_dispose (GObject *object)
{
  NaerAbsenceDialog *self = NAER_ABSENCE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->before, naer_absence_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_ABSENCE_DIALOG);
  G_OBJECT_CLASS (naer_absence_dialog_parent_class)->dispose (object);
}

static void
naer_absence_dialog_class_init (NaerAbsenceDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_absence_dialog_dispose;

  g_type_ensure (NAER_TYPE_VALIDATOR);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/absence-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, grade_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, covered_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, open_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, overlap_group);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, overlap_label);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, remove_group);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, feedback);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_absence_dialog_init (NaerAbsenceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GListModel *
make_kinds (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_take (list, naer_words_capitalize (naer_absence_kind_get_label (kinds[i],
                                                                                    naer_i18n_language ())));
  return G_LIST_MODEL (list);
}

static void
fill (NaerAbsenceDialog *self,
      gint64             absence)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  for (guint i = 0; employee != NULL && absence != 0 && i < employee->absences->len; i++)
    {
      NaerAbsence *one = employee->absences->pdata[i];

      if (one->row_id == absence)
        self->before = naer_absence_copy (one);
    }
  if (self->before == NULL)
    return;
  adw_dialog_set_title (ADW_DIALOG (self), _("Edit Absence"));
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i] == self->before->kind)
      adw_combo_row_set_selected (self->kind_row, i);
  adw_spin_row_set_value (self->grade_row, self->before->grade);
  adw_switch_row_set_active (self->covered_row, self->before->covered_by_note);
  naer_date_row_set_day (self->from_row, self->before->from);
  naer_date_row_set_day (self->to_row, self->before->to);
  adw_switch_row_set_active (self->open_row, self->before->to == NAER_DAY_NONE);
}

/**
 * naer_absence_dialog_new:
 * @session: the session
 * @employee: the row of an employee
 * @absence: the row of a spell of the employee, 0 for a new one
 *
 * Returns: (transfer floating): the form
 */
NaerAbsenceDialog *
naer_absence_dialog_new (NaerSession *session,
                         gint64       employee,
                         gint64       absence)
{
  NaerAbsenceDialog *self = g_object_new (NAER_TYPE_ABSENCE_DIALOG, NULL);
  g_autoptr (GListModel) model = make_kinds ();
  NaerDay today = naer_session_get_today (session);

  self->session = g_object_ref (session);
  self->employee = employee;
  naer_date_row_set_today (self->from_row, today);
  naer_date_row_set_today (self->to_row, today);
  adw_combo_row_set_model (self->kind_row, model);
  fill (self, absence);
  self->ready = TRUE;
  changed_cb (self);
  return self;
}

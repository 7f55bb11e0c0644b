/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-dialog.h"

#include "language/naer-resources.h"
#include "naer-absence-draft.h"
#include "naer-date-row.h"
#include "naer-edit-changes.h"
#include "naer-i18n.h"

struct _NaerAbsenceDialog
{
  NaerFormDialog parent_instance;

  NaerAbsenceDraft *draft;
  GArray *kinds;  /* NaerAbsenceKind, as the row offers them */

  AdwComboRow *kind_row;
  AdwSpinRow *grade_row;
  AdwSwitchRow *covered_row;
  AdwPreferencesGroup *days_group;
  NaerDateRow *from_row;
  AdwSwitchRow *open_row;
  NaerDateRow *to_row;
  AdwEntryRow *days_row;
  GtkLabel *length_label;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerAbsenceDialog, naer_absence_dialog, NAER_TYPE_FORM_DIALOG)

/* The kinds in the order in which they are needed. */
static const NaerAbsenceKind order[] = {
  NAER_ABSENCE_SELF_CERTIFICATION, NAER_ABSENCE_SICK_NOTE, NAER_ABSENCE_WAITING_NOTE,
  NAER_ABSENCE_TREATMENT_DAYS,     NAER_ABSENCE_CHILD_SICK, NAER_ABSENCE_HOLIDAY,
  NAER_ABSENCE_LEAVE,              NAER_ABSENCE_PARENTAL_LEAVE, NAER_ABSENCE_UNDOCUMENTED,
  NAER_ABSENCE_WORK,
};

static void
read_form (NaerAbsenceDialog *self)
{
  NaerAbsenceDraft *draft = self->draft;
  guint selected = adw_combo_row_get_selected (self->kind_row);

  if (selected < self->kinds->len)
    draft->kind = g_array_index (self->kinds, NaerAbsenceKind, selected);
  draft->grade = (int) adw_spin_row_get_value (self->grade_row);
  draft->covered_by_note = adw_switch_row_get_active (self->covered_row);
  draft->from = naer_date_row_get_day (self->from_row);
  draft->to = naer_date_row_get_day (self->to_row);
  draft->open = adw_switch_row_get_active (self->open_row);
  g_set_str (&draft->days, gtk_editable_get_text (GTK_EDITABLE (self->days_row)));
}

static void
show_rows (NaerAbsenceDialog *self)
{
  NaerAbsenceDraft *draft = self->draft;
  gboolean single_days = draft->kind == NAER_ABSENCE_TREATMENT_DAYS;

  gtk_widget_set_visible (GTK_WIDGET (self->grade_row), naer_absence_kind_has_grade (draft->kind));
  gtk_widget_set_visible (GTK_WIDGET (self->covered_row), draft->kind == NAER_ABSENCE_HOLIDAY);
  gtk_widget_set_visible (GTK_WIDGET (self->from_row), !single_days);
  gtk_widget_set_visible (GTK_WIDGET (self->open_row), !single_days);
  gtk_widget_set_visible (GTK_WIDGET (self->to_row), !single_days && !draft->open);
  gtk_widget_set_visible (GTK_WIDGET (self->days_row), single_days);
}

static NaerFeedback *
naer_absence_dialog_check (NaerFormDialog *form)
{
  NaerAbsenceDialog *self = NAER_ABSENCE_DIALOG (form);
  NaerDay today = naer_form_dialog_get_today (form);
  g_autofree char *length = NULL;

  read_form (self);
  show_rows (self);
  length = naer_absence_draft_describe (self->draft, today);
  gtk_label_set_label (self->length_label, length != NULL ? length : "");
  gtk_widget_set_visible (GTK_WIDGET (self->length_label), length != NULL);
  return naer_absence_draft_check (self->draft, naer_form_dialog_get_employee (form), today);
}

static void
naer_absence_dialog_save (NaerFormDialog *form)
{
  NaerAbsenceDraft *draft = NAER_ABSENCE_DIALOG (form)->draft;
  gint64 employee = naer_form_dialog_get_employee_row (form);
  NaerDay today = naer_form_dialog_get_today (form);
  GPtrArray *changes = naer_absence_draft_make_changes (draft, employee, today);

  naer_form_dialog_commit (form, changes, "absence",
                           draft->before == NULL ? _("Absence added") : _("Absence changed"));
}

static void
remove_cb (NaerAbsenceDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  gint64 employee = naer_form_dialog_get_employee_row (form);
  GPtrArray *changes = naer_edit_changes_one (NAER_RECORD_ABSENCE, employee, self->draft->before,
                                              NULL);

  naer_form_dialog_commit (form, changes, "absence", _("Absence removed"));
}

static void
naer_absence_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_ABSENCE_DIALOG);
  G_OBJECT_CLASS (naer_absence_dialog_parent_class)->dispose (object);
}

static void
naer_absence_dialog_finalize (GObject *object)
{
  NaerAbsenceDialog *self = NAER_ABSENCE_DIALOG (object);

  g_clear_pointer (&self->draft, naer_absence_draft_free);
  g_clear_pointer (&self->kinds, g_array_unref);
  G_OBJECT_CLASS (naer_absence_dialog_parent_class)->finalize (object);
}

static void
naer_absence_dialog_class_init (NaerAbsenceDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_absence_dialog_dispose;
  object_class->finalize = naer_absence_dialog_finalize;
  form_class->check = naer_absence_dialog_check;
  form_class->save = naer_absence_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/absence-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, grade_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, covered_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, days_group);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, open_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, days_row);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, length_label);
  gtk_widget_class_bind_template_child (widget_class, NaerAbsenceDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_absence_dialog_init (NaerAbsenceDialog *self)
{
  self->kinds = g_array_new (FALSE, FALSE, sizeof (NaerAbsenceKind));
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
offer_kinds (NaerAbsenceDialog *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (!naer_absence_draft_offers (self->draft, order[i]))
        continue;
      g_array_append_val (self->kinds, order[i]);
      gtk_string_list_append (labels,
                              naer_absence_kind_get_label (order[i], naer_i18n_language ()));
    }
  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (labels));
  for (guint i = 0; i < self->kinds->len; i++)
    if (g_array_index (self->kinds, NaerAbsenceKind, i) == self->draft->kind)
      adw_combo_row_set_selected (self->kind_row, i);
}

static void
fill_form (NaerAbsenceDialog *self)
{
  NaerAbsenceDraft *draft = self->draft;

  offer_kinds (self);
  adw_spin_row_set_value (self->grade_row, draft->grade);
  adw_switch_row_set_active (self->covered_row, draft->covered_by_note);
  adw_switch_row_set_active (self->open_row, draft->open);
  naer_date_row_set_day (self->from_row, draft->from);
  naer_date_row_set_day (self->to_row, draft->to);
  gtk_editable_set_text (GTK_EDITABLE (self->days_row), draft->days);
  gtk_widget_set_visible (self->remove_group, draft->before != NULL);
  if (draft->before != NULL)
    adw_dialog_set_title (ADW_DIALOG (self), _("Edit Absence"));
}

static void
watch_form (NaerAbsenceDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_add_field (form, NAER_ABSENCE_FIELD_KIND, GTK_WIDGET (self->kind_row));
  naer_form_dialog_add_field (form, NAER_ABSENCE_FIELD_FROM, GTK_WIDGET (self->from_row));
  naer_form_dialog_add_field (form, NAER_ABSENCE_FIELD_TO, GTK_WIDGET (self->to_row));
  naer_form_dialog_add_field (form, NAER_ABSENCE_FIELD_DAYS, GTK_WIDGET (self->days_row));
  naer_form_dialog_add_note (form, NAER_ABSENCE_FIELD_OVERLAP, self->days_group);
  naer_form_dialog_watch (form, GTK_WIDGET (self->grade_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->covered_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->open_row));
}

/**
 * naer_absence_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @absence: (nullable): the spell to edit, or %NULL to add one
 * @from: first day of a new one, or %NAER_DAY_NONE
 * @to: last day of a new one, inclusive, or %NAER_DAY_NONE
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_absence_dialog_present (NaerSession       *session,
                             gint64             employee,
                             const NaerAbsence *absence,
                             NaerDay            from,
                             NaerDay            to,
                             GtkWidget         *parent)
{
  NaerAbsenceDialog *self;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_ABSENCE_DIALOG, NULL);
  self->draft = naer_absence_draft_new (absence);
  if (absence == NULL)
    naer_absence_draft_begin (self->draft, naer_session_get_employee (session, employee), from, to,
                              naer_session_get_today (session));
  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, employee);
  watch_form (self);
  fill_form (self);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}

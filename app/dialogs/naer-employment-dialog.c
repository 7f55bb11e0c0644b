/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employment-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-edit-changes.h"
#include "naer-employment-rows.h"
#include "naer-i18n.h"

struct _NaerEmploymentDialog
{
  NaerFormDialog parent_instance;

  NaerEmploymentDraft *draft;

  NaerDateRow *from_row;
  NaerDateRow *to_row;
  GtkWidget *unit_group;
  AdwComboRow *unit_row;
  AdwEntryRow *new_unit_row;
  AdwSpinRow *percent_row;
  AdwSwitchRow *nav_pays_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerEmploymentDialog, naer_employment_dialog, NAER_TYPE_FORM_DIALOG)

/* What each edit is called, what its days are called, and what is told when it is saved. */
static const struct
{
  const char *title;
  const char *from;
  const char *to;
  const char *saved;
} words[] = {
  [NAER_EMPLOYMENT_CORRECT] = { N_("Employment"), N_("First Day, if Known"),
                                N_("Last Day, if There Is One"),
                                N_("Employment changed") },
  [NAER_EMPLOYMENT_LEAVE] = { N_("Has Left"), N_("First Day"), N_("Last Day of Work"),
                              N_("Last day noted") },
  [NAER_EMPLOYMENT_RETURN] = { N_("Is Back"), N_("First Day Back"), N_("Last Day"),
                               N_("Return noted") },
  [NAER_EMPLOYMENT_MOVE] = { N_("Unit or Position"), N_("From"), N_("Last Day"),
                             N_("Change noted") },
};

static NaerFeedback *
naer_employment_dialog_check (NaerFormDialog *form)
{
  NaerEmploymentDialog *self = NAER_EMPLOYMENT_DIALOG (form);
  NaerEmploymentDraft *draft = self->draft;

  if (naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_FROM))
    draft->from = naer_date_row_get_day (self->from_row);
  if (naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_TO))
    draft->to = naer_date_row_get_day (self->to_row);
  if (naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_PERCENT))
    {
      naer_employment_rows_read (self->unit_row, self->new_unit_row,
                                 naer_form_dialog_get_facts (form),
                                 &draft->unit);
      draft->percent = adw_spin_row_get_value (self->percent_row);
      draft->nav_pays_first_days = adw_switch_row_get_active (self->nav_pays_row);
    }
  return naer_employment_draft_check (draft, naer_form_dialog_get_facts (form),
                                      naer_form_dialog_get_employee (form));
}

static void
naer_employment_dialog_save (NaerFormDialog *form)
{
  NaerEmploymentDraft *draft = NAER_EMPLOYMENT_DIALOG (form)->draft;
  const NaerFacts *facts = naer_form_dialog_get_facts (form);
  gint64 employee = naer_form_dialog_get_employee_row (form);
  GPtrArray *changes = naer_employment_draft_make_changes (draft, facts, employee);

  naer_form_dialog_commit (form, changes, "employment", _(words[draft->edit].saved));
}

static void
remove_cb (NaerEmploymentDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  gint64 employee = naer_form_dialog_get_employee_row (form);
  GPtrArray *changes = naer_edit_changes_one (NAER_RECORD_EMPLOYMENT, employee, self->draft->before,
                                              NULL);

  naer_form_dialog_commit (form, changes, "employment", _("Employment removed"));
}

static void
naer_employment_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_EMPLOYMENT_DIALOG);
  G_OBJECT_CLASS (naer_employment_dialog_parent_class)->dispose (object);
}

static void
naer_employment_dialog_finalize (GObject *object)
{
  g_clear_pointer (&NAER_EMPLOYMENT_DIALOG (object)->draft, naer_employment_draft_free);
  G_OBJECT_CLASS (naer_employment_dialog_parent_class)->finalize (object);
}

static void
naer_employment_dialog_class_init (NaerEmploymentDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_employment_dialog_dispose;
  object_class->finalize = naer_employment_dialog_finalize;
  form_class->check = naer_employment_dialog_check;
  form_class->save = naer_employment_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/employment-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, unit_group);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, new_unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, percent_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, nav_pays_row);
  gtk_widget_class_bind_template_child (widget_class, NaerEmploymentDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_employment_dialog_init (NaerEmploymentDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_form (NaerEmploymentDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  NaerEmploymentDraft *draft = self->draft;
  const NaerEmployee *employee = naer_form_dialog_get_employee (form);
  gboolean uses_from = naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_FROM);

  adw_dialog_set_title (ADW_DIALOG (self), _(words[draft->edit].title));
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (uses_from ? self->from_row : self->to_row));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from_row), _(words[draft->edit].from));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->to_row), _(words[draft->edit].to));
  gtk_widget_set_visible (GTK_WIDGET (self->from_row), uses_from);
  gtk_widget_set_visible (GTK_WIDGET (self->to_row),
                          naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_TO));
  gtk_widget_set_visible (self->unit_group,
                          naer_employment_draft_uses (draft, NAER_EMPLOYMENT_FIELD_PERCENT));
  gtk_widget_set_visible (self->remove_group, draft->edit == NAER_EMPLOYMENT_CORRECT &&
                                              employee->employments->len > 1);
  naer_date_row_set_day (self->from_row, draft->from);
  naer_date_row_set_day (self->to_row, draft->to);
  naer_employment_rows_fill (self->unit_row, self->percent_row, naer_form_dialog_get_facts (form),
                             draft->unit.row_id, draft->percent);
  adw_switch_row_set_active (self->nav_pays_row, draft->nav_pays_first_days);
}

/**
 * naer_employment_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @edit: what is done
 * @employment: (nullable): the employment that it is done with, %NULL for the latest
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_employment_dialog_present (NaerSession          *session,
                                gint64                employee,
                                NaerEmploymentEdit    edit,
                                const NaerEmployment *employment,
                                GtkWidget            *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerEmploymentDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_EMPLOYMENT_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  if (employment == NULL)
    employment = naer_employee_latest_employment (found);
  self->draft = naer_employment_draft_new (edit, employment);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_EMPLOYMENT_FIELD_FROM, GTK_WIDGET (self->from_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYMENT_FIELD_TO, GTK_WIDGET (self->to_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYMENT_FIELD_NEW_UNIT,
                              GTK_WIDGET (self->new_unit_row));
  naer_form_dialog_add_field (form, NAER_EMPLOYMENT_FIELD_PERCENT, GTK_WIDGET (self->percent_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->unit_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->nav_pays_row));
  fill_form (self);
  naer_form_dialog_start (form, parent);
}

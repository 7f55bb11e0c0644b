/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-sign-dialog.h"

#include "dialogs/naer-date-row.h"
#include "dialogs/naer-day-check.h"
#include "dialogs/naer-edit-changes.h"
#include "dialogs/naer-lint-note.h"
#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-plan-resources.h"
#include "plan/naer-plan-edit.h"

enum
{
  FIELD_EMPLOYEE,
  FIELD_LEADER,
  FIELD_ARCHIVED_ON,
  FIELD_PLACE,
  FIELD_ARCHIVE,
};

struct _NaerPlanSignDialog
{
  NaerFormDialog parent_instance;

  NaerPlan *before;

  NaerDateRow *employee_row;
  NaerDateRow *leader_row;
  AdwEntryRow *place_row;
  AdwEntryRow *archive_row;
  NaerDateRow *archived_on_row;
};

G_DEFINE_FINAL_TYPE (NaerPlanSignDialog, naer_plan_sign_dialog, NAER_TYPE_FORM_DIALOG)

static void
check_day (NaerFeedback *feedback,
           int           field,
           NaerDay       day,
           NaerDay       today)
{
  if (day != NAER_DAY_NONE && naer_day_check_written (feedback, field, day, NULL))
    naer_day_check_not_after (feedback, field, day, today, _("That day has not come yet."));
}

static NaerFeedback *
naer_plan_sign_dialog_check (NaerFormDialog *form)
{
  NaerPlanSignDialog *self = NAER_PLAN_SIGN_DIALOG (form);
  NaerFeedback *feedback = naer_feedback_new ();
  NaerDay today = naer_form_dialog_get_today (form);

  check_day (feedback, FIELD_EMPLOYEE, naer_date_row_get_day (self->employee_row), today);
  check_day (feedback, FIELD_LEADER, naer_date_row_get_day (self->leader_row), today);
  check_day (feedback, FIELD_ARCHIVED_ON, naer_date_row_get_day (self->archived_on_row), today);
  naer_lint_note_add (feedback, FIELD_PLACE, gtk_editable_get_text (GTK_EDITABLE (self->place_row)));
  naer_lint_note_add (feedback, FIELD_ARCHIVE, gtk_editable_get_text (GTK_EDITABLE (self->archive_row)));
  return feedback;
}

static void
naer_plan_sign_dialog_save (NaerFormDialog *form)
{
  NaerPlanSignDialog *self = NAER_PLAN_SIGN_DIALOG (form);
  g_autoptr (NaerPlan) after = naer_plan_copy (self->before);
  g_autofree char *place = naer_edit_clean_text (gtk_editable_get_text (GTK_EDITABLE (self->place_row)));
  g_autofree char *archive =
    naer_edit_clean_text (gtk_editable_get_text (GTK_EDITABLE (self->archive_row)));

  after->employee_signed_on = naer_date_row_get_day (self->employee_row);
  after->leader_signed_on = naer_date_row_get_day (self->leader_row);
  after->archived_on = naer_date_row_get_day (self->archived_on_row);
  g_set_str (&after->signed_at, place);
  g_set_str (&after->archived_in, archive);
  naer_form_dialog_commit (form,
                           naer_edit_changes_one (NAER_RECORD_PLAN,
                                                  naer_form_dialog_get_employee_row (form),
                                                  self->before, after),
                           "plan", _("Signatures noted"));
}

static void
naer_plan_sign_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PLAN_SIGN_DIALOG);
  G_OBJECT_CLASS (naer_plan_sign_dialog_parent_class)->dispose (object);
}

static void
naer_plan_sign_dialog_finalize (GObject *object)
{
  naer_plan_free (NAER_PLAN_SIGN_DIALOG (object)->before);
  G_OBJECT_CLASS (naer_plan_sign_dialog_parent_class)->finalize (object);
}

static void
naer_plan_sign_dialog_class_init (NaerPlanSignDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_plan_sign_dialog_dispose;
  object_class->finalize = naer_plan_sign_dialog_finalize;
  form_class->check = naer_plan_sign_dialog_check;
  form_class->save = naer_plan_sign_dialog_save;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/plan/sign-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPlanSignDialog, employee_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanSignDialog, leader_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanSignDialog, place_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanSignDialog, archive_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanSignDialog, archived_on_row);
}

static void
naer_plan_sign_dialog_init (NaerPlanSignDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_text (AdwEntryRow *row,
          const char  *text,
          const char  *otherwise)
{
  const char *shown = text != NULL ? text : otherwise;

  gtk_editable_set_text (GTK_EDITABLE (row), shown != NULL ? shown : "");
}

/**
 * naer_plan_sign_dialog_present:
 * @session: the session
 * @employee: the row of the employee
 * @plan: a version that is finished
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_plan_sign_dialog_present (NaerSession    *session,
                               gint64          employee,
                               const NaerPlan *plan,
                               GtkWidget      *parent)
{
  NaerPlanSignDialog *self = g_object_new (NAER_TYPE_PLAN_SIGN_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  self->before = naer_plan_copy (plan);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, FIELD_EMPLOYEE, GTK_WIDGET (self->employee_row));
  naer_form_dialog_add_field (form, FIELD_LEADER, GTK_WIDGET (self->leader_row));
  naer_form_dialog_add_field (form, FIELD_ARCHIVED_ON, GTK_WIDGET (self->archived_on_row));
  naer_date_row_set_day (self->employee_row, plan->employee_signed_on);
  naer_date_row_set_day (self->leader_row, plan->leader_signed_on);
  naer_date_row_set_day (self->archived_on_row, plan->archived_on);
  set_text (self->place_row, plan->signed_at, NULL);
  set_text (self->archive_row, plan->archived_in,
            naer_session_get_facts (session)->employer->archive);
  naer_form_dialog_add_field (form, FIELD_PLACE, GTK_WIDGET (self->place_row));
  naer_form_dialog_add_field (form, FIELD_ARCHIVE, GTK_WIDGET (self->archive_row));
  naer_lint_editable_watch (GTK_EDITABLE (self->place_row));
  naer_lint_editable_watch (GTK_EDITABLE (self->archive_row));
  naer_form_dialog_start (form, parent);
}

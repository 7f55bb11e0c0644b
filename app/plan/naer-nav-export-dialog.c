/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-nav-export-dialog.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-lint-question.h"
#include "naer-plan-resources.h"
#include "plan/naer-nav-form.h"
#include "plan/naer-plan-edit.h"
#include "safety/naer-way-out.h"

enum
{
  FIELD_NUMBER,
  FIELD_TO_NAV,
  FIELD_PLAN,
};

struct _NaerNavExportDialog
{
  NaerFormDialog parent_instance;

  NaerPlan *plan;

  AdwEntryRow *number_row;
  AdwSwitchRow *to_nav_row;
  AdwSwitchRow *to_doctor_row;
  AdwPreferencesGroup *plan_group;
};

G_DEFINE_FINAL_TYPE (NaerNavExportDialog, naer_nav_export_dialog, NAER_TYPE_FORM_DIALOG)

static NaerNavForm *
make_form (NaerNavExportDialog *self,
           const char          *number)
{
  return naer_nav_form_new (self->plan, naer_form_dialog_get_employee (NAER_FORM_DIALOG (self)), number,
                            adw_switch_row_get_active (self->to_nav_row),
                            adw_switch_row_get_active (self->to_doctor_row), naer_i18n_language ());
}

static const char *
get_number (NaerNavExportDialog *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->number_row));
}

static void
add_fault (NaerFeedback *feedback,
           NaerNavFault  fault,
           gboolean      has_number,
           GString      *of_plan)
{
  const char *words = naer_nav_fault_to_words (fault, naer_i18n_language ());

  if (fault == NAER_NAV_FAULT_IDENTITY_NUMBER)
    naer_feedback_add (feedback, FIELD_NUMBER, has_number ? NAER_FEEDBACK_WRONG : NAER_FEEDBACK_MISSING, words);
  else if (fault == NAER_NAV_FAULT_HELP_NOT_SENT)
    naer_feedback_add (feedback, FIELD_TO_NAV, NAER_FEEDBACK_MISSING, words);
  else
    g_string_append_printf (of_plan, "%s%s", of_plan->len > 0 ? "\n" : "", words);
}

/* What Nav would refuse is said here, where it can be mended. */
static NaerFeedback *
naer_nav_export_dialog_check (NaerFormDialog *dialog)
{
  NaerNavExportDialog *self = NAER_NAV_EXPORT_DIALOG (dialog);
  NaerFeedback *feedback = naer_feedback_new ();
  g_autoptr (NaerNavForm) form = make_form (self, get_number (self));
  g_autoptr (GArray) faults = naer_nav_form_find_faults (form, naer_form_dialog_get_today (dialog));
  g_autoptr (GString) of_plan = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    add_fault (feedback, g_array_index (faults, NaerNavFault, i), *get_number (self) != '\0', of_plan);
  if (of_plan->len > 0)
    naer_feedback_add (feedback, FIELD_PLAN, NAER_FEEDBACK_WRONG, of_plan->str);
  gtk_widget_set_visible (GTK_WIDGET (self->plan_group), of_plan->len > 0);
  return feedback;
}

static void
out_cb (GtkWidget    *widget,
        const char   *action,
        const GError *error)
{
  NaerFormDialog *dialog = NAER_FORM_DIALOG (widget);
  NaerSession *session = naer_form_dialog_get_session (dialog);

  if (session == NULL)
    return;
  if (error != NULL)
    {
      g_autofree char *message = g_strdup_printf (_("Not saved: %s"), error->message);

      g_signal_emit_by_name (session, "failed", message);
      return;
    }
  naer_session_note (session, action, naer_form_dialog_get_employee_row (dialog));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

/* The number of the employee, never the name. */
static void
save_form (GtkWidget *widget)
{
  NaerNavExportDialog *self = NAER_NAV_EXPORT_DIALOG (widget);
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));
  g_autoptr (NaerNavForm) form = make_form (self, get_number (self));
  g_autofree char *text = naer_nav_form_to_json (form);
  g_autofree char *name = g_strdup_printf ("plan-%s-%d.json", employee->id, self->plan->version);

  naer_way_out_save_text (text, name, widget, out_cb);
  explicit_bzero (text, strlen (text));
}

/* The identity number belongs there, so it is not asked about. */
static void
naer_nav_export_dialog_save (NaerFormDialog *dialog)
{
  g_autoptr (NaerNavForm) form = make_form (NAER_NAV_EXPORT_DIALOG (dialog), NULL);
  g_autofree char *text = naer_nav_form_to_json (form);

  naer_lint_question_ask (naer_form_dialog_get_session (dialog), naer_form_dialog_get_employee_row (dialog), text,
                          "export", GTK_WIDGET (dialog), save_form);
}

static void
naer_nav_export_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_NAV_EXPORT_DIALOG);
  G_OBJECT_CLASS (naer_nav_export_dialog_parent_class)->dispose (object);
}

static void
naer_nav_export_dialog_finalize (GObject *object)
{
  naer_plan_free (NAER_NAV_EXPORT_DIALOG (object)->plan);
  G_OBJECT_CLASS (naer_nav_export_dialog_parent_class)->finalize (object);
}

static void
naer_nav_export_dialog_class_init (NaerNavExportDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_nav_export_dialog_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_nav_export_dialog_finalize;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_nav_export_dialog_check;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_nav_export_dialog_save;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/plan/nav-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerNavExportDialog, number_row);
  gtk_widget_class_bind_template_child (widget_class, NaerNavExportDialog, to_nav_row);
  gtk_widget_class_bind_template_child (widget_class, NaerNavExportDialog, to_doctor_row);
  gtk_widget_class_bind_template_child (widget_class, NaerNavExportDialog, plan_group);
}

static void
naer_nav_export_dialog_init (NaerNavExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_nav_export_dialog_present:
 * @session: the session
 * @employee: the row of the employee
 * @plan: a version that is finished
 * @parent: where to show it
 *
 * Offers to save the version as Nav’s form. The identity number goes into that file only.
 */
void
naer_nav_export_dialog_present (NaerSession    *session,
                                gint64          employee,
                                const NaerPlan *plan,
                                GtkWidget      *parent)
{
  NaerNavExportDialog *self = g_object_new (NAER_TYPE_NAV_EXPORT_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  self->plan = naer_plan_copy (plan);
  naer_form_dialog_set_session (form, session, employee);
  adw_switch_row_set_active (self->to_nav_row, plan->needs_nav == NAER_KNOWN_YES);
  naer_form_dialog_add_field (form, FIELD_NUMBER, GTK_WIDGET (self->number_row));
  naer_form_dialog_add_field (form, FIELD_TO_NAV, GTK_WIDGET (self->to_nav_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->to_doctor_row));
  naer_form_dialog_add_note (form, FIELD_PLAN, self->plan_group);
  naer_form_dialog_start (form, parent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-edit-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"

struct _NaerCaseEditDialog
{
  NaerFormDialog parent_instance;

  NaerCaseEditDraft *draft;

  AdwPreferencesPage *page;
  AdwComboRow *at_row;
  NaerDateRow *day_row;
  GtkWidget *quick_row;
  GtkWidget *reason_group;
  AdwEntryRow *reason_row;
};

G_DEFINE_FINAL_TYPE (NaerCaseEditDialog, naer_case_edit_dialog, NAER_TYPE_FORM_DIALOG)

static const struct
{
  const char *title;
  const char *description;
  const char *day;
  const char *saved;
} words[] = {
  [NAER_CASE_EDIT_SPLIT] = {
    N_("Split This Absence"),
    N_("From the day you choose it counts as an absence of its own, with dates of its own. Your "
       "reason is shown with it, and you can take it back."),
    "", N_("Absence split") },
  [NAER_CASE_EDIT_JOIN] = {
    N_("Join with the One Before"),
    N_("The two count as one absence, from the first day of the former. Your reason is shown with "
       "it, and you can take it back."),
    "", N_("Absences joined") },
  [NAER_CASE_EDIT_POSTPONE] = {
    N_("Not Now"),
    N_("The reminder waits until then. No date of the law moves because of it."),
    N_("Remind Me On"), N_("Put off") },
  [NAER_CASE_EDIT_NAV_DAY] = {
    N_("Last Sick-Pay Day"),
    N_("What Nav has said counts instead of the estimate. Leave it empty to use the estimate."),
    N_("As Nav Has Said"), N_("Nav’s day noted") },
};

static NaerFeedback *
naer_case_edit_dialog_check (NaerFormDialog *form)
{
  NaerCaseEditDialog *self = NAER_CASE_EDIT_DIALOG (form);
  NaerCaseEditDraft *draft = self->draft;
  guint selected = adw_combo_row_get_selected (self->at_row);

  if (draft->edit == NAER_CASE_EDIT_SPLIT && selected < draft->choices->len)
    draft->at = g_array_index (draft->choices, NaerDay, selected);
  draft->day = naer_date_row_get_day (self->day_row);
  g_set_str (&draft->reason, gtk_editable_get_text (GTK_EDITABLE (self->reason_row)));
  return naer_case_edit_draft_check (draft, naer_form_dialog_get_today (form));
}

static void
naer_case_edit_dialog_save (NaerFormDialog *form)
{
  NaerCaseEditDraft *draft = NAER_CASE_EDIT_DIALOG (form)->draft;

  naer_form_dialog_commit (form,
                           naer_case_edit_draft_make_changes (draft, naer_form_dialog_get_employee (form)),
                           "follow-up", _(words[draft->edit].saved));
}

/* A button is named by its days from today. */
static void
quick_cb (NaerCaseEditDialog *self,
          GtkWidget          *button)
{
  NaerDay today = naer_form_dialog_get_today (NAER_FORM_DIALOG (self));

  naer_date_row_set_day (self->day_row, today + atoi (gtk_widget_get_name (button)));
}

static void
naer_case_edit_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_CASE_EDIT_DIALOG);
  G_OBJECT_CLASS (naer_case_edit_dialog_parent_class)->dispose (object);
}

static void
naer_case_edit_dialog_finalize (GObject *object)
{
  g_clear_pointer (&NAER_CASE_EDIT_DIALOG (object)->draft, naer_case_edit_draft_free);
  G_OBJECT_CLASS (naer_case_edit_dialog_parent_class)->finalize (object);
}

static void
naer_case_edit_dialog_class_init (NaerCaseEditDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_case_edit_dialog_dispose;
  object_class->finalize = naer_case_edit_dialog_finalize;
  form_class->check = naer_case_edit_dialog_check;
  form_class->save = naer_case_edit_dialog_save;

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, NaerCaseEditDialog, child)
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/case-edit-dialog.ui");
  BIND (page);
  BIND (at_row);
  BIND (day_row);
  BIND (quick_row);
  BIND (reason_group);
  BIND (reason_row);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, quick_cb);
}

static void
naer_case_edit_dialog_init (NaerCaseEditDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  naer_lint_editable_watch (GTK_EDITABLE (self->reason_row));
}

static void
offer_choices (NaerCaseEditDialog *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  GArray *choices = self->draft->choices;

  for (guint i = 0; i < choices->len; i++)
    gtk_string_list_take (labels, naer_i18n_day (g_array_index (choices, NaerDay, i),
                                                 NAER_DAY_STYLE_WEEKDAY_FULL));
  adw_combo_row_set_use_subtitle (self->at_row, TRUE);
  adw_combo_row_set_model (self->at_row, G_LIST_MODEL (labels));
  if (choices->len > 0)
    adw_combo_row_set_selected (self->at_row, choices->len - 1);
}

static void
fill_form (NaerCaseEditDialog *self)
{
  NaerCaseEditDraft *draft = self->draft;

  adw_dialog_set_title (ADW_DIALOG (self), _(words[draft->edit].title));
  adw_preferences_page_set_description (self->page, _(words[draft->edit].description));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->day_row),
                                 draft->edit < NAER_CASE_EDIT_POSTPONE ? "" : _(words[draft->edit].day));
  offer_choices (self);
  naer_date_row_set_day (self->day_row, draft->day);
  gtk_widget_set_visible (GTK_WIDGET (self->at_row),
                          naer_case_edit_draft_uses (draft, NAER_CASE_EDIT_FIELD_AT));
  gtk_widget_set_visible (GTK_WIDGET (self->day_row),
                          naer_case_edit_draft_uses (draft, NAER_CASE_EDIT_FIELD_DAY));
  gtk_widget_set_visible (self->quick_row, draft->edit == NAER_CASE_EDIT_POSTPONE);
  gtk_widget_set_visible (self->reason_group,
                          naer_case_edit_draft_uses (draft, NAER_CASE_EDIT_FIELD_REASON));
}

/**
 * naer_case_edit_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @edit: what is decided
 * @obligation: (nullable): what is put off
 * @absence_case: the case
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_case_edit_dialog_present (NaerSession    *session,
                               gint64          employee,
                               NaerCaseEdit    edit,
                               const char     *obligation,
                               const NaerCase *absence_case,
                               GtkWidget      *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerCaseEditDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_CASE_EDIT_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  self->draft = naer_case_edit_draft_new (edit, obligation, found, absence_case,
                                          naer_session_get_today (session));
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_CASE_EDIT_FIELD_AT, GTK_WIDGET (self->at_row));
  naer_form_dialog_add_field (form, NAER_CASE_EDIT_FIELD_DAY, GTK_WIDGET (self->day_row));
  naer_form_dialog_add_field (form, NAER_CASE_EDIT_FIELD_REASON, GTK_WIDGET (self->reason_row));
  fill_form (self);
  naer_form_dialog_start (form, parent);
}

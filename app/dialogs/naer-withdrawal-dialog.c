/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-withdrawal-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-withdrawal-draft.h"
#include "quota/naer-quota-words.h"

struct _NaerWithdrawalDialog
{
  NaerFormDialog parent_instance;

  NaerWithdrawalDraft *draft;
  gboolean filling;

  AdwPreferencesPage *page;
  NaerDateRow *heard_row;
  AdwEntryRow *ground_row;
  NaerDateRow *from_row;
  NaerDateRow *review_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerWithdrawalDialog, naer_withdrawal_dialog, NAER_TYPE_FORM_DIALOG)

/* The day of the review follows that of the decision while nobody has written another. */
static void
read_decision (NaerWithdrawalDialog *self)
{
  NaerDay from = naer_date_row_get_day (self->from_row);

  if (from == self->draft->from)
    {
      self->draft->review_on = naer_date_row_get_day (self->review_row);
      return;
    }
  naer_withdrawal_draft_decide (self->draft, from);
  self->filling = TRUE;
  naer_date_row_set_day (self->review_row, self->draft->review_on);
  self->filling = FALSE;
}

static NaerFeedback *
naer_withdrawal_dialog_check (NaerFormDialog *form)
{
  NaerWithdrawalDialog *self = NAER_WITHDRAWAL_DIALOG (form);

  if (!self->filling)
    {
      self->draft->heard_on = naer_date_row_get_day (self->heard_row);
      g_set_str (&self->draft->ground, gtk_editable_get_text (GTK_EDITABLE (self->ground_row)));
      read_decision (self);
    }
  return naer_withdrawal_draft_check (self->draft, naer_form_dialog_get_today (form));
}

static void
naer_withdrawal_dialog_save (NaerFormDialog *form)
{
  NaerWithdrawalDraft *draft = NAER_WITHDRAWAL_DIALOG (form)->draft;
  GPtrArray *changes = naer_withdrawal_draft_make_changes (draft, naer_form_dialog_get_employee (form));

  naer_form_dialog_commit (form, changes, "self-certification",
                           draft->from != NAER_DAY_NONE ? _("Decision noted") : _("Talk noted"));
}

static void
take_back_cb (NaerWithdrawalDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_commit (form, naer_withdrawal_take_back (naer_form_dialog_get_employee (form)),
                           "self-certification", _("The right is given back"));
}

static void
naer_withdrawal_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_WITHDRAWAL_DIALOG);
  G_OBJECT_CLASS (naer_withdrawal_dialog_parent_class)->dispose (object);
}

static void
naer_withdrawal_dialog_finalize (GObject *object)
{
  g_clear_pointer (&NAER_WITHDRAWAL_DIALOG (object)->draft, naer_withdrawal_draft_free);
  G_OBJECT_CLASS (naer_withdrawal_dialog_parent_class)->finalize (object);
}

static void
naer_withdrawal_dialog_class_init (NaerWithdrawalDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_withdrawal_dialog_dispose;
  object_class->finalize = naer_withdrawal_dialog_finalize;
  form_class->check = naer_withdrawal_dialog_check;
  form_class->save = naer_withdrawal_dialog_save;

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, NaerWithdrawalDialog, child)
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/withdrawal-dialog.ui");
  BIND (page);
  BIND (heard_row);
  BIND (ground_row);
  BIND (from_row);
  BIND (review_row);
  BIND (remove_group);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, take_back_cb);
}

static void
naer_withdrawal_dialog_init (NaerWithdrawalDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  naer_lint_editable_watch (GTK_EDITABLE (self->ground_row));
}

static void
fill_form (NaerWithdrawalDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  NaerWithdrawalDraft *draft = self->draft;
  g_autoptr (NaerQuota) quota = naer_session_find_quota (naer_form_dialog_get_session (form),
                                                         naer_form_dialog_get_employee_row (form));
  g_autofree char *words = naer_withdrawal_words (&quota->withdrawal, naer_i18n_language ());

  adw_preferences_page_set_description (self->page, words != NULL ? words : "");

  naer_date_row_set_day (self->heard_row, draft->heard_on);
  gtk_editable_set_text (GTK_EDITABLE (self->ground_row), draft->ground);
  naer_date_row_set_day (self->from_row, draft->from);
  naer_date_row_set_day (self->review_row, draft->review_on);
  gtk_widget_set_visible (self->remove_group, draft->heard_on != NAER_DAY_NONE || draft->from != NAER_DAY_NONE);
}

/**
 * naer_withdrawal_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_withdrawal_dialog_present (NaerSession *session,
                                gint64       employee,
                                GtkWidget   *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerWithdrawalDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_WITHDRAWAL_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  self->draft = naer_withdrawal_draft_new (found);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_WITHDRAWAL_FIELD_HEARD_ON, GTK_WIDGET (self->heard_row));
  naer_form_dialog_add_field (form, NAER_WITHDRAWAL_FIELD_GROUND, GTK_WIDGET (self->ground_row));
  naer_form_dialog_add_field (form, NAER_WITHDRAWAL_FIELD_FROM, GTK_WIDGET (self->from_row));
  naer_form_dialog_add_field (form, NAER_WITHDRAWAL_FIELD_REVIEW_ON, GTK_WIDGET (self->review_row));
  fill_form (self);
  naer_form_dialog_start (form, parent);
}

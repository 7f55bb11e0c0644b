/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-patterns-off-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-i18n.h"
#include "naer-patterns-off-draft.h"

struct _NaerPatternsOffDialog
{
  NaerFormDialog parent_instance;

  NaerPatternsOffDraft *draft;

  NaerDateRow *until_row;
};

G_DEFINE_FINAL_TYPE (NaerPatternsOffDialog, naer_patterns_off_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_patterns_off_dialog_check (NaerFormDialog *form)
{
  NaerPatternsOffDialog *self = NAER_PATTERNS_OFF_DIALOG (form);

  self->draft->until = naer_date_row_get_day (self->until_row);
  return naer_patterns_off_draft_check (self->draft, naer_form_dialog_get_today (form));
}

static void
naer_patterns_off_dialog_save (NaerFormDialog *form)
{
  GPtrArray *changes = naer_patterns_off_draft_make_changes (NAER_PATTERNS_OFF_DIALOG (form)->draft,
                                                             naer_form_dialog_get_employee (form),
                                                             naer_form_dialog_get_today (form));

  naer_form_dialog_commit (form, changes, "patterns", _("Patterns switched off"));
}

static void
naer_patterns_off_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PATTERNS_OFF_DIALOG);
  G_OBJECT_CLASS (naer_patterns_off_dialog_parent_class)->dispose (object);
}

static void
naer_patterns_off_dialog_finalize (GObject *object)
{
  g_clear_pointer (&NAER_PATTERNS_OFF_DIALOG (object)->draft, naer_patterns_off_draft_free);
  G_OBJECT_CLASS (naer_patterns_off_dialog_parent_class)->finalize (object);
}

static void
naer_patterns_off_dialog_class_init (NaerPatternsOffDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_patterns_off_dialog_dispose;
  object_class->finalize = naer_patterns_off_dialog_finalize;
  form_class->check = naer_patterns_off_dialog_check;
  form_class->save = naer_patterns_off_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/patterns-off-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPatternsOffDialog, until_row);
}

static void
naer_patterns_off_dialog_init (NaerPatternsOffDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_patterns_off_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_patterns_off_dialog_present (NaerSession *session,
                                  gint64       employee,
                                  GtkWidget   *parent)
{
  NaerPatternsOffDialog *self = g_object_new (NAER_TYPE_PATTERNS_OFF_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_set_session (form, session, employee);
  self->draft = naer_patterns_off_draft_new (naer_form_dialog_get_today (form));
  naer_date_row_set_day (self->until_row, self->draft->until);
  naer_form_dialog_add_field (form, NAER_PATTERNS_OFF_FIELD_UNTIL, GTK_WIDGET (self->until_row));
  naer_form_dialog_start (form, parent);
}

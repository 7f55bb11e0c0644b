/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-dialog.h"

#include "language/naer-resources.h"
#include "naer-contact-draft.h"
#include "naer-date-row.h"
#include "naer-edit-changes.h"
#include "naer-lint-editable.h"
#include "naer-record-words.h"

struct _NaerContactDialog
{
  NaerFormDialog parent_instance;

  NaerContactDraft *draft;

  NaerDateRow *on_row;
  AdwComboRow *kind_row;
  AdwComboRow *way_row;
  AdwEntryRow *about_row;
  GtkLabel *about_hint;
  NaerDateRow *next_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerContactDialog, naer_contact_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_contact_dialog_check (NaerFormDialog *form)
{
  NaerContactDialog *self = NAER_CONTACT_DIALOG (form);
  NaerContactDraft *draft = self->draft;

  draft->on = naer_date_row_get_day (self->on_row);
  draft->kind = adw_combo_row_get_selected (self->kind_row);
  draft->way = adw_combo_row_get_selected (self->way_row);
  draft->next = naer_date_row_get_day (self->next_row);
  g_set_str (&draft->about, gtk_editable_get_text (GTK_EDITABLE (self->about_row)));
  return naer_contact_draft_check (draft, naer_form_dialog_get_today (form));
}

static void
naer_contact_dialog_save (NaerFormDialog *form)
{
  NaerContactDraft *draft = NAER_CONTACT_DIALOG (form)->draft;
  gint64 employee = naer_form_dialog_get_employee_row (form);
  GPtrArray *changes = naer_contact_draft_make_changes (draft, employee);

  naer_form_dialog_commit (form, changes, "contact",
                           draft->before == NULL ? _("Contact logged") : _("Contact changed"));
}

static void
remove_cb (NaerContactDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  gint64 employee = naer_form_dialog_get_employee_row (form);
  GPtrArray *changes = naer_edit_changes_one (NAER_RECORD_CONTACT, employee, self->draft->before,
                                              NULL);

  naer_form_dialog_commit (form, changes, "contact", _("Contact removed"));
}

/* A button of the next talk is named by its days from today. */
static void
quick_cb (NaerContactDialog *self,
          GtkWidget         *button)
{
  NaerDay today = naer_form_dialog_get_today (NAER_FORM_DIALOG (self));

  naer_date_row_set_day (self->next_row, today + atoi (gtk_widget_get_name (button)));
}

static void
naer_contact_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_CONTACT_DIALOG);
  G_OBJECT_CLASS (naer_contact_dialog_parent_class)->dispose (object);
}

static void
naer_contact_dialog_finalize (GObject *object)
{
  g_clear_pointer (&NAER_CONTACT_DIALOG (object)->draft, naer_contact_draft_free);
  G_OBJECT_CLASS (naer_contact_dialog_parent_class)->finalize (object);
}

static void
naer_contact_dialog_class_init (NaerContactDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_contact_dialog_dispose;
  object_class->finalize = naer_contact_dialog_finalize;
  form_class->check = naer_contact_dialog_check;
  form_class->save = naer_contact_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/contact-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, on_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, way_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, about_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, about_hint);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, next_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, quick_cb);
}

static void
naer_contact_dialog_init (NaerContactDialog *self)
{
  GtkEditable *about;

  gtk_widget_init_template (GTK_WIDGET (self));
  naer_lint_editable_watch (GTK_EDITABLE (self->about_row));
  about = gtk_editable_get_delegate (GTK_EDITABLE (self->about_row));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (about), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->about_hint, NULL, -1);
}

static void
fill_form (NaerContactDialog *self)
{
  NaerContactDraft *draft = self->draft;
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) ways = gtk_string_list_new (NULL);

  for (NaerContactKind kind = NAER_CONTACT_FIRST; kind <= NAER_CONTACT_OTHER; kind++)
    gtk_string_list_append (kinds, naer_contact_kind_get_label (kind));
  for (NaerContactWay way = NAER_WAY_UNKNOWN; way <= NAER_WAY_VISIT; way++)
    gtk_string_list_append (ways, naer_contact_way_get_label (way));
  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kinds));
  adw_combo_row_set_model (self->way_row, G_LIST_MODEL (ways));
  adw_combo_row_set_selected (self->kind_row, draft->kind);
  adw_combo_row_set_selected (self->way_row, draft->way);
  naer_date_row_set_day (self->on_row, draft->on);
  naer_date_row_set_day (self->next_row, draft->next);
  gtk_editable_set_text (GTK_EDITABLE (self->about_row), draft->about);
  gtk_widget_set_visible (self->remove_group, draft->before != NULL);
  if (draft->before != NULL)
    adw_dialog_set_title (ADW_DIALOG (self), _("Edit Contact"));
}

/**
 * naer_contact_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @kind: what a new contact is for
 * @contact: (nullable): the contact to edit, or %NULL to add one
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_contact_dialog_present (NaerSession       *session,
                             gint64             employee,
                             NaerContactKind    kind,
                             const NaerContact *contact,
                             GtkWidget         *parent)
{
  NaerContactDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_CONTACT_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  self->draft = naer_contact_draft_new (contact, kind, naer_session_get_today (session));
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_CONTACT_FIELD_ON, GTK_WIDGET (self->on_row));
  naer_form_dialog_add_field (form, NAER_CONTACT_FIELD_NEXT, GTK_WIDGET (self->next_row));
  naer_form_dialog_add_field (form, NAER_CONTACT_FIELD_ABOUT, GTK_WIDGET (self->about_row));
  fill_form (self);
  naer_form_dialog_watch (form, GTK_WIDGET (self->kind_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->way_row));
  naer_form_dialog_start (form, parent);
}

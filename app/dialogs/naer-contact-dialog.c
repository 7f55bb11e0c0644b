/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-dialog.h"

#include "language/naer-resources.h"
#include "meeting/naer-meeting-words.h"
#include "naer-contact-check.h"
#include "naer-date-row.h"
#include "naer-record-words.h"

struct _NaerContactDialog
{
  NaerWrittenForm parent_instance;

  GtkWidget *on_row;
  GtkWidget *kind_row;
  GtkWidget *way_row;
  GtkWidget *by_row;
  GtkWidget *about_row;
  GtkLabel *about_hint;
  GtkWidget *next_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerContactDialog, naer_contact_dialog, NAER_TYPE_WRITTEN_FORM)

static NaerFeedback *
naer_contact_dialog_judge (NaerWrittenForm *form,
                           gconstpointer    record)
{
  return naer_contact_check (record, naer_form_dialog_get_today (NAER_FORM_DIALOG (form)));
}

static void
naer_contact_dialog_save (NaerFormDialog *dialog)
{
  NaerWrittenForm *form = NAER_WRITTEN_FORM (dialog);

  naer_written_form_commit_record (form, naer_written_form_get_record (form), "contact",
                                   naer_written_form_get_before (form) == NULL ? _("Contact logged")
                                                                               : _("Contact changed"));
}

static void
remove_cb (NaerContactDialog *self)
{
  naer_written_form_remove (NAER_WRITTEN_FORM (self), "contact", _("Contact removed"));
}

/* A button of the next talk is named by its days from today. */
static void
quick_cb (NaerContactDialog *self,
          GtkWidget         *button)
{
  NaerDay today = naer_form_dialog_get_today (NAER_FORM_DIALOG (self));

  naer_date_row_set_day (NAER_DATE_ROW (self->next_row), today + atoi (gtk_widget_get_name (button)));
}

static void
naer_contact_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_CONTACT_DIALOG);
  G_OBJECT_CLASS (naer_contact_dialog_parent_class)->dispose (object);
}

static void
naer_contact_dialog_class_init (NaerContactDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_contact_dialog_dispose;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_contact_dialog_save;
  NAER_WRITTEN_FORM_CLASS (class)->judge = naer_contact_dialog_judge;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/contact-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, on_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, way_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, by_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, about_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, about_hint);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, next_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, quick_cb);
}

static void
set_choices (NaerContactDialog *self)
{
  const char *kinds[NAER_CONTACT_OTHER + 2] = { NULL }, *ways[NAER_WAY_VISIT + 2] = { NULL };
  const char *takers[NAER_TAKEN_BY_OTHER + 2] = { NULL };

  for (NaerContactKind kind = 0; kind <= NAER_CONTACT_OTHER; kind++)
    kinds[kind] = naer_contact_kind_get_label (kind);
  for (NaerContactWay way = 0; way <= NAER_WAY_VISIT; way++)
    ways[way] = naer_contact_way_get_label (way);
  for (NaerTakenBy by = 0; by <= NAER_TAKEN_BY_OTHER; by++)
    takers[by] = naer_taken_by_to_words (by, naer_i18n_language ());
  naer_record_rows_set_labels (self->kind_row, kinds);
  naer_record_rows_set_labels (self->way_row, ways);
  naer_record_rows_set_labels (self->by_row, takers);
}

static void
naer_contact_dialog_init (NaerContactDialog *self)
{
  NaerWrittenForm *form = NAER_WRITTEN_FORM (self);
  GtkEditable *about;

  gtk_widget_init_template (GTK_WIDGET (self));
  set_choices (self);
  naer_written_form_bind (form, NAER_RECORD_CONTACT, "on_day", self->on_row);
  naer_written_form_bind (form, NAER_RECORD_CONTACT, "kind", self->kind_row);
  naer_written_form_bind (form, NAER_RECORD_CONTACT, "way", self->way_row);
  naer_written_form_bind (form, NAER_RECORD_CONTACT, "taken_by", self->by_row);
  naer_written_form_bind (form, NAER_RECORD_CONTACT, "about", self->about_row);
  naer_written_form_bind (form, NAER_RECORD_CONTACT, "next_day", self->next_row);
  about = gtk_editable_get_delegate (GTK_EDITABLE (self->about_row));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (about), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->about_hint, NULL, -1);
}

static NaerContact *
begin_contact (NaerSession     *session,
               NaerContactKind  kind)
{
  NaerContact *contact = naer_contact_new (naer_session_get_today (session), kind, NAER_WAY_PHONE);

  contact->row_id = naer_row_id_new ();
  return contact;
}

/**
 * naer_contact_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @kind: what a new contact is for
 * @contact: (nullable): the contact to edit, which may be one that is only a draft, or %NULL to add
 *   one
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
  g_autoptr (NaerContact) record = NULL;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_CONTACT_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  naer_form_dialog_add_field (form, NAER_CONTACT_FIELD_ON, self->on_row);
  naer_form_dialog_add_field (form, NAER_CONTACT_FIELD_NEXT, self->next_row);
  naer_form_dialog_add_field (form, NAER_CONTACT_FIELD_ABOUT, self->about_row);
  record = contact != NULL ? naer_contact_copy (contact) : begin_contact (session, kind);
  naer_written_form_start (NAER_WRITTEN_FORM (self), NAER_RECORD_CONTACT, record, parent);
  if (naer_written_form_get_before (NAER_WRITTEN_FORM (self)) == NULL)
    return;
  gtk_widget_set_visible (self->remove_group, TRUE);
  adw_dialog_set_title (ADW_DIALOG (self), _("Edit Contact"));
}

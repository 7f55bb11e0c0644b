/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-dialog.h"

#include "facts/naer-change.h"
#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-field.h"
#include "naer-record-words.h"

struct _NaerContactDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerContact *before;
  gboolean ready;

  NaerValidator *validator;
  NaerDateRow *on_row;
  AdwComboRow *kind_row;
  AdwComboRow *way_row;
  AdwEntryRow *about_row;
  NaerDateRow *next_row;
  AdwPreferencesGroup *remove_group;
  GtkLabel *feedback;
};

G_DEFINE_FINAL_TYPE (NaerContactDialog, naer_contact_dialog, ADW_TYPE_DIALOG)

static const NaerContactKind kinds[] = {
  NAER_CONTACT_OTHER, NAER_CONTACT_FIRST, NAER_CONTACT_CHECK_IN, NAER_CONTACT_RETURN, NAER_CONTACT_MAX_DATE,
};
static const NaerContactWay ways[] = {
  NAER_WAY_PHONE, NAER_WAY_MEETING, NAER_WAY_MESSAGE, NAER_WAY_VISIT, NAER_WAY_UNKNOWN,
};

static NaerDayInput
get_input (NaerDateRow *row)
{
  return (NaerDayInput) { naer_date_row_get_day (row), naer_date_row_is_wrong (row) };
}

static void
changed_cb (NaerContactDialog *self)
{
  if (!self->ready)
    return;
  naer_validator_take (self->validator,
                       naer_check_contact (get_input (self->on_row), get_input (self->next_row),
                                           naer_session_get_today (self->session)));
  naer_field_update (GTK_WIDGET (self->on_row), self->feedback, self->validator, "on");
  naer_field_update (GTK_WIDGET (self->next_row), self->feedback, self->validator, "next");
}

static void
cancel_cb (NaerContactDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
commit (NaerContactDialog *self,
        NaerContact       *after,
        const char        *message)
{
  GPtrArray *changes = naer_changes_new ();

  if (after == NULL || self->before == NULL ||
      !naer_record_equal (NAER_RECORD_CONTACT, self->before, after))
    g_ptr_array_add (changes, naer_change_new (NAER_RECORD_CONTACT, self->employee, self->before, after));
  naer_session_commit (self->session, changes, "contact", message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_cb (NaerContactDialog *self)
{
  g_autoptr (NaerContact) after = self->before != NULL
                                    ? naer_contact_copy (self->before)
                                    : naer_contact_new (NAER_DAY_NONE, NAER_CONTACT_OTHER, NAER_WAY_UNKNOWN);
  g_autofree char *about = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->about_row))));

  after->on = naer_date_row_get_day (self->on_row);
  after->kind = kinds[adw_combo_row_get_selected (self->kind_row)];
  after->way = ways[adw_combo_row_get_selected (self->way_row)];
  after->next = naer_date_row_get_day (self->next_row);
  g_set_str (&after->about, about[0] != '\0' ? about : NULL);
  if (self->before == NULL)
    after->row_id = naer_row_id_new ();
  commit (self, after, self->before == NULL ? _("Contact noted") : _("Contact changed"));
}

static void
remove_cb (NaerContactDialog *self)
{
  commit (self, NULL, _("Contact removed"));
}

static void
naer_contact_dialog_dispose (GObject *object)
{
  NaerContactDialog *self = NAER_CONTACT_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->before, naer_contact_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_CONTACT_DIALOG);
  G_OBJECT_CLASS (naer_contact_dialog_parent_class)->dispose (object);
}

static void
naer_contact_dialog_class_init (NaerContactDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_contact_dialog_dispose;

  g_type_ensure (NAER_TYPE_VALIDATOR);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/contact-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, on_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, way_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, about_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, next_row);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, remove_group);
  gtk_widget_class_bind_template_child (widget_class, NaerContactDialog, feedback);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_contact_dialog_init (NaerContactDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_choices (NaerContactDialog *self)
{
  g_autoptr (GtkStringList) kind_names = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) way_names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (kind_names, naer_contact_kind_get_label (kinds[i]));
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_string_list_append (way_names, naer_contact_way_get_label (ways[i]));
  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kind_names));
  adw_combo_row_set_model (self->way_row, G_LIST_MODEL (way_names));
}

static void
choose (NaerContactDialog *self,
        NaerContactKind    kind,
        NaerContactWay     way)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i] == kind)
      adw_combo_row_set_selected (self->kind_row, i);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (ways[i] == way)
      adw_combo_row_set_selected (self->way_row, i);
}

static void
fill (NaerContactDialog *self,
      gint64             contact,
      NaerContactKind    kind)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  for (guint i = 0; employee != NULL && contact != 0 && i < employee->contacts->len; i++)
    {
      NaerContact *one = employee->contacts->pdata[i];

      if (one->row_id == contact)
        self->before = naer_contact_copy (one);
    }
  if (self->before == NULL)
    {
      naer_date_row_set_day (self->on_row, naer_session_get_today (self->session));
      choose (self, kind, NAER_WAY_PHONE);
      return;
    }
  adw_dialog_set_title (ADW_DIALOG (self), _("Edit Contact"));
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), TRUE);
  choose (self, self->before->kind, self->before->way);
  naer_date_row_set_day (self->on_row, self->before->on);
  naer_date_row_set_day (self->next_row, self->before->next);
  gtk_editable_set_text (GTK_EDITABLE (self->about_row),
                         self->before->about != NULL ? self->before->about : "");
}

/**
 * naer_contact_dialog_new:
 * @session: the session
 * @employee: the row of an employee
 * @contact: the row of a contact of the employee, 0 for a new one
 * @kind: the kind of a new contact
 *
 * Returns: (transfer floating): the form
 */
NaerContactDialog *
naer_contact_dialog_new (NaerSession     *session,
                         gint64           employee,
                         gint64           contact,
                         NaerContactKind  kind)
{
  NaerContactDialog *self = g_object_new (NAER_TYPE_CONTACT_DIALOG, NULL);
  NaerDay today = naer_session_get_today (session);

  self->session = g_object_ref (session);
  self->employee = employee;
  naer_date_row_set_today (self->on_row, today);
  naer_date_row_set_today (self->next_row, today);
  fill_choices (self);
  fill (self, contact, kind);
  self->ready = TRUE;
  changed_cb (self);
  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-call-dialog.h"

#include "naer-call-draft.h"
#include "naer-i18n.h"
#include "naer-meeting-resources.h"
#include "naer-record-words.h"

struct _NaerCallDialog
{
  NaerFormDialog parent_instance;

  GArray *employees;  /* gint64: the rows in the order of the choice; the first is nobody */

  GtkLabel *clock_label;
  AdwComboRow *who_row;
  AdwToggleGroup *length_group;
  AdwToggleGroup *adapted_group;
  AdwSwitchRow *at_work_row;
  AdwToggleGroup *talk_group;
  AdwPreferencesGroup *note_group;
};

G_DEFINE_FINAL_TYPE (NaerCallDialog, naer_call_dialog, NAER_TYPE_FORM_DIALOG)

static const NaerEmployee *
get_employee (NaerCallDialog *self)
{
  guint chosen = adw_combo_row_get_selected (self->who_row);
  gint64 row = chosen < self->employees->len ? g_array_index (self->employees, gint64, chosen) : 0;

  return row != 0 ? naer_facts_find_employee (naer_form_dialog_get_facts (NAER_FORM_DIALOG (self)), row) : NULL;
}

/* Which of a group is chosen, from 1; 0 for none. */
static guint
get_chosen (AdwToggleGroup *group)
{
  guint active = adw_toggle_group_get_active (group);

  return active == GTK_INVALID_LIST_POSITION ? 0 : active + 1;
}

static NaerCallDraft
read_form (NaerCallDialog *self)
{
  NaerCallDraft draft = {
    .length = adw_toggle_group_get_active (self->length_group),
    .adapted = get_chosen (self->adapted_group),
    .talk = get_chosen (self->talk_group),
  };

  draft.at_work = (draft.adapted == NAER_CALL_FROM_HOME || draft.adapted == NAER_CALL_OTHER_TASKS) &&
                  adw_switch_row_get_active (self->at_work_row);
  return draft;
}

static NaerFeedback *
naer_call_dialog_check (NaerFormDialog *form)
{
  NaerCallDialog *self = NAER_CALL_DIALOG (form);
  NaerCallDraft draft = read_form (self);

  gtk_widget_set_visible (GTK_WIDGET (self->at_work_row),
                          draft.adapted == NAER_CALL_FROM_HOME || draft.adapted == NAER_CALL_OTHER_TASKS);
  gtk_widget_set_sensitive (GTK_WIDGET (self->length_group), !draft.at_work);
  return naer_call_draft_check (&draft, get_employee (self), naer_form_dialog_get_today (form));
}

static void
naer_call_dialog_save (NaerFormDialog *form)
{
  NaerCallDialog *self = NAER_CALL_DIALOG (form);
  NaerCallDraft draft = read_form (self);
  const NaerEmployee *employee = get_employee (self);
  GPtrArray *changes = naer_call_draft_make_changes (&draft, employee, naer_form_dialog_get_today (form));

  naer_form_dialog_commit (form, changes, "contact",
                           changes->len > 1 ? _("Absence and contact noted") : _("Contact noted"));
}

static void
changed_cb (NaerCallDialog *self)
{
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
}

static void
naer_call_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_CALL_DIALOG);
  G_OBJECT_CLASS (naer_call_dialog_parent_class)->dispose (object);
}

static void
naer_call_dialog_finalize (GObject *object)
{
  g_array_unref (NAER_CALL_DIALOG (object)->employees);
  G_OBJECT_CLASS (naer_call_dialog_parent_class)->finalize (object);
}

static void
naer_call_dialog_class_init (NaerCallDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_call_dialog_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_call_dialog_finalize;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_call_dialog_check;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_call_dialog_save;

  naer_meeting_set_template (widget_class, "call-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, clock_label);
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, who_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, length_group);
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, adapted_group);
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, at_work_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, talk_group);
  gtk_widget_class_bind_template_child (widget_class, NaerCallDialog, note_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
naer_call_dialog_init (NaerCallDialog *self)
{
  self->employees = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active (self->length_group, 0);
  adw_toggle_group_set_active (self->adapted_group, GTK_INVALID_LIST_POSITION);
  adw_toggle_group_set_active (self->talk_group, GTK_INVALID_LIST_POSITION);
}

static gint
by_name (gconstpointer a,
         gconstpointer b)
{
  const NaerEmployee *first = *(const NaerEmployee *const *) a, *second = *(const NaerEmployee *const *) b;

  return g_utf8_collate (first->name != NULL ? first->name : first->id,
                         second->name != NULL ? second->name : second->id);
}

/* Those who are employed today, by name. */
static void
fill_who (NaerCallDialog *self,
          gint64          chosen)
{
  const NaerFacts *facts = naer_form_dialog_get_facts (NAER_FORM_DIALOG (self));
  NaerDay today = naer_form_dialog_get_today (NAER_FORM_DIALOG (self));
  g_autoptr (GPtrArray) employees = g_ptr_array_new ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const gint64 nobody = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    if (naer_employee_is_employed (facts->employees->pdata[i], today))
      g_ptr_array_add (employees, facts->employees->pdata[i]);
  g_ptr_array_sort (employees, by_name);
  gtk_string_list_append (names, _("Choose …"));
  g_array_append_val (self->employees, nobody);
  for (guint i = 0; i < employees->len; i++)
    {
      const NaerEmployee *employee = employees->pdata[i];
      g_autofree char *name = naer_employee_describe (employee, facts);

      gtk_string_list_append (names, name);
      g_array_append_val (self->employees, employee->row_id);
    }
  adw_combo_row_set_expression (self->who_row, gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  adw_combo_row_set_model (self->who_row, G_LIST_MODEL (names));
  for (guint i = 0; i < self->employees->len; i++)
    if (g_array_index (self->employees, gint64, i) == chosen)
      adw_combo_row_set_selected (self->who_row, i);
}

/**
 * naer_call_dialog_present:
 * @session: the session
 * @employee: the row of the employee who is most likely to call, or 0
 * @parent: where to show it
 *
 * Opens the card. What is noted can be undone.
 */
void
naer_call_dialog_present (NaerSession *session,
                          gint64       employee,
                          GtkWidget   *parent)
{
  NaerCallDialog *self = g_object_new (NAER_TYPE_CALL_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *clock = g_date_time_format (now, "%H.%M");

  naer_form_dialog_set_session (form, session, 0);
  gtk_label_set_label (self->clock_label, clock);
  fill_who (self, employee);
  naer_form_dialog_watch (form, GTK_WIDGET (self->who_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->at_work_row));
  naer_form_dialog_add_note (form, NAER_CALL_FIELD_ABSENCE, self->note_group);
  naer_form_dialog_start (form, parent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-handover-dialog.h"

#include "dialogs/naer-date-row.h"
#include "handover/naer-deputy.h"
#include "handover/naer-handover-error.h"
#include "naer-field.h"
#include "naer-handover-task.h"
#include "naer-i18n.h"
#include "naer-record-words.h"
#include "naer-safety-resources.h"

/* How long somebody is away, until it is said. */
#define USUAL_DAYS_AWAY 21

struct _NaerHandoverDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gboolean gives_back;
  GPtrArray *checks;      /* GtkCheckButton, in the order of the employees */

  NaerValidator *validator;
  GtkStack *stack;
  AdwPreferencesGroup *kind_group;
  AdwComboRow *kind_row;
  NaerDateRow *first_row;
  NaerDateRow *last_row;
  AdwPasswordEntryRow *passphrase_row;
  AdwPasswordEntryRow *again_row;
  GtkLabel *hint;
  GtkLabel *feedback;
  AdwPreferencesGroup *people_group;
  AdwStatusPage *done_page;
  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (NaerHandoverDialog, naer_handover_dialog, ADW_TYPE_DIALOG)

static NaerHandoverKind
get_kind (NaerHandoverDialog *self)
{
  if (self->gives_back)
    return NAER_HANDOVER_RETURN;
  return adw_combo_row_get_selected (self->kind_row) == 0 ? NAER_HANDOVER_LEADER : NAER_HANDOVER_DEPUTY;
}

static GArray *
get_chosen (NaerHandoverDialog *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < MIN (self->checks->len, facts->employees->len); i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      g_array_append_val (rows, ((NaerEmployee *) facts->employees->pdata[i])->row_id);
  return rows;
}

static NaerVerdict
check (NaerHandoverDialog *self)
{
  g_autoptr (GArray) chosen = get_chosen (self);
  NaerDay first_day = naer_date_row_get_day (self->first_row);
  NaerDay last_day = naer_date_row_get_day (self->last_row);

  if (get_kind (self) == NAER_HANDOVER_DEPUTY)
    {
      if (!naer_day_is_valid (first_day))
        return (NaerVerdict) { FALSE, "first-day", NULL };
      if (!naer_day_is_valid (last_day))
        return (NaerVerdict) { FALSE, "last-day", NULL };
      if (last_day < first_day || last_day < naer_session_get_today (self->session))
        return (NaerVerdict) { FALSE, "last-day", g_strdup (_("The last day is before the first, or over.")) };
    }
  if (get_kind (self) != NAER_HANDOVER_RETURN && chosen->len == 0)
    return (NaerVerdict) { FALSE, "people", NULL };
  return naer_check_passphrases (gtk_editable_get_text (GTK_EDITABLE (self->passphrase_row)),
                                 gtk_editable_get_text (GTK_EDITABLE (self->again_row)));
}

static void
changed_cb (NaerHandoverDialog *self)
{
  if (self->session == NULL)
    return;
  naer_validator_take (self->validator, check (self));
  gtk_label_set_label (self->hint,
                       naer_passphrase_hint (gtk_editable_get_text (GTK_EDITABLE (self->passphrase_row))));
  naer_field_update (GTK_WIDGET (self->passphrase_row), self->feedback, self->validator, "first");
  naer_field_update (GTK_WIDGET (self->again_row), self->feedback, self->validator, "second");
  naer_field_update (GTK_WIDGET (self->last_row), self->feedback, self->validator, "last-day");
}

/* Those for whom something falls due meanwhile are chosen to begin with. */
static void
choose_due (NaerHandoverDialog *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  g_autoptr (GArray) due = naer_deputy_find_due (
    facts, naer_rule_book_get_default (), naer_date_row_get_day (self->first_row),
    naer_date_row_get_day (self->last_row), naer_session_get_today (self->session));

  for (guint i = 0; i < self->checks->len; i++)
    for (guint j = 0; j < due->len; j++)
      if (g_array_index (due, gint64, j) == ((NaerEmployee *) facts->employees->pdata[i])->row_id)
        gtk_check_button_set_active (self->checks->pdata[i], TRUE);
}

static void
kind_cb (NaerHandoverDialog *self)
{
  gboolean is_deputy;

  if (self->session == NULL)
    return;
  is_deputy = get_kind (self) == NAER_HANDOVER_DEPUTY;
  gtk_widget_set_visible (GTK_WIDGET (self->first_row), is_deputy);
  gtk_widget_set_visible (GTK_WIDGET (self->last_row), is_deputy);
  adw_preferences_group_set_description (
    self->people_group,
    is_deputy ? _("Only the absence that goes on now, and what falls due. What lies before it stays with you. "
                  "Those for whom something falls due are chosen.")
              : _("All that you have noted about them, but not your own preparation for meetings."));
  if (is_deputy)
    choose_due (self);
  changed_cb (self);
}

static void
all_cb (NaerHandoverDialog *self)
{
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (self->checks->pdata[i], TRUE);
}

static void
add_person (NaerHandoverDialog *self,
            const NaerEmployee *employee)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_check_button_new ();
  g_autofree char *name = naer_employee_describe (employee, naer_session_get_facts (self->session));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  if (employee->unit != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), employee->unit);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->people_group, row);
  g_ptr_array_add (self->checks, button);
}

static void
show_done (NaerHandoverDialog *self)
{
  static const char *const said[] = {
    N_("Send the file, and tell the passphrase by phone. When the new leader has taken it in, what you no "
       "longer need should leave your file. Where public archive law asks for it, keep it."),
    N_("Send the file, and tell the passphrase by phone. The deputy can write in it through the last day, and "
       "gives back what was noted."),
    N_("Send the file to the leader, and tell the passphrase by phone."),
  };

  adw_status_page_set_description (self->done_page, _(said[get_kind (self)]));
  gtk_widget_set_visible (self->remove_button, get_kind (self) == NAER_HANDOVER_LEADER);
  gtk_stack_set_visible_child_name (self->stack, "done");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), adw_status_page_get_title (self->done_page),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
given_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (NaerHandoverDialog) self = NAER_HANDOVER_DIALOG (user_data);
  g_autoptr (GError) error = NULL;

  if (naer_handover_give_finish (result, &error))
    {
      show_done (self);
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "form");
  naer_validator_take (
    self->validator,
    (NaerVerdict) { FALSE, "file", g_strdup (naer_handover_error_describe (error, naer_i18n_language ())) });
}

static void
place_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (NaerHandoverDialog) self = NAER_HANDOVER_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GArray) chosen = NULL;
  NaerHandoverWish wish = { 0 };

  if (file == NULL || self->session == NULL || g_file_peek_path (file) == NULL)
    return;
  chosen = get_chosen (self);
  wish.kind = get_kind (self);
  wish.employees = chosen;
  wish.first_day = naer_date_row_get_day (self->first_row);
  wish.last_day = naer_date_row_get_day (self->last_row);
  wish.today = naer_session_get_today (self->session);
  gtk_stack_set_visible_child_name (self->stack, "working");
  naer_handover_give_async (naer_session_get_store (self->session), &wish, file,
                            gtk_editable_get_text (GTK_EDITABLE (self->passphrase_row)), given_cb,
                            g_object_ref (self));
}

static void
save_cb (NaerHandoverDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *today = naer_day_to_iso (naer_session_get_today (self->session));
  g_autofree char *name = g_strconcat ("naervaer-", today, NAER_HANDOVER_SUFFIX, NULL);

  if (!naer_validator_passed (self->validator))
    return;
  gtk_file_dialog_set_title (dialog, _("Save the File"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, place_chosen_cb,
                        g_object_ref (self));
}

static void
remove_cb (NaerHandoverDialog *self)
{
  g_autoptr (GPtrArray) changes = naer_changes_new ();
  g_autoptr (GArray) chosen = get_chosen (self);
  g_autofree char *message = NULL;

  for (guint i = 0; i < chosen->len; i++)
    {
      g_autoptr (GPtrArray) removal = naer_changes_remove_employee (
        naer_session_get_employee (self->session, g_array_index (chosen, gint64, i)));

      g_ptr_array_extend_and_steal (changes, g_steal_pointer (&removal));
    }
  message = g_strdup_printf (ngettext ("%u employee left the file", "%u employees left the file", chosen->len),
                             chosen->len);
  naer_session_commit (self->session, g_steal_pointer (&changes), "handed-over", message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
cancel_cb (NaerHandoverDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_handover_dialog_dispose (GObject *object)
{
  NaerHandoverDialog *self = NAER_HANDOVER_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_HANDOVER_DIALOG);
  G_OBJECT_CLASS (naer_handover_dialog_parent_class)->dispose (object);
}

static void
naer_handover_dialog_class_init (NaerHandoverDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_handover_dialog_dispose;

  g_type_ensure (NAER_TYPE_VALIDATOR);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  naer_safety_set_template (widget_class, "handover-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, validator);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, kind_group);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, first_row);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, last_row);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, passphrase_row);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, again_row);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, feedback);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, people_group);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, done_page);
  gtk_widget_class_bind_template_child (widget_class, NaerHandoverDialog, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
naer_handover_dialog_init (NaerHandoverDialog *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_handover_dialog_new:
 * @session: open data
 *
 * Returns: (transfer floating): the dialog
 */
NaerHandoverDialog *
naer_handover_dialog_new (NaerSession *session)
{
  NaerHandoverDialog *self = g_object_new (NAER_TYPE_HANDOVER_DIALOG, NULL);
  const NaerFacts *facts = naer_session_get_facts (session);
  NaerDay today = naer_session_get_today (session);

  g_set_object (&self->session, session);
  self->gives_back = naer_handover_find_last_day (naer_session_get_store (session)) != NAER_DAY_NONE;
  for (guint i = 0; i < facts->employees->len; i++)
    add_person (self, facts->employees->pdata[i]);
  naer_date_row_set_today (self->first_row, today);
  naer_date_row_set_today (self->last_row, today);
  naer_date_row_set_day (self->first_row, today);
  naer_date_row_set_day (self->last_row, today + USUAL_DAYS_AWAY);
  gtk_widget_set_visible (GTK_WIDGET (self->kind_group), !self->gives_back);
  gtk_widget_set_visible (GTK_WIDGET (self->people_group), !self->gives_back);
  if (self->gives_back)
    adw_dialog_set_title (ADW_DIALOG (self), _("Give Back"));
  kind_cb (self);
  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-done-dialog.h"

#include "facts/naer-exception-grounds.h"
#include "language/naer-resources.h"
#include "naer-absence-dialog.h"
#include "naer-contact-dialog.h"
#include "naer-date-row.h"
#include "naer-done-records.h"
#include "naer-done-words.h"
#include "naer-record-words.h"

struct _NaerDoneDialog
{
  NaerFormDialog parent_instance;

  NaerDoneDraft *draft;
  GArray *choices;     /* NaerDoneChoice, as the row offers them */
  GPtrArray *grounds;  /* codes, as the row offers them after its first line */
  gboolean filling;

  GtkWidget *choice_group;
  AdwComboRow *choice_row;
  AdwComboRow *ground_row;
  AdwComboRow *activity_row;
  NaerDateRow *on_row;
  NaerDateRow *until_row;
  NaerDateRow *contact_row;
  NaerDateRow *new_date_row;
  NaerDateRow *called_row;
  NaerDateRow *next_row;
  AdwComboRow *recipient_row;
  AdwComboRow *way_row;
  AdwSwitchRow *participated_row;
  AdwSwitchRow *informed_row;
  AdwPreferencesGroup *useful_group;
  AdwSwitchRow *employee_row;
  AdwSwitchRow *employer_row;
  AdwSwitchRow *sick_lister_row;
};

G_DEFINE_FINAL_TYPE (NaerDoneDialog, naer_done_dialog, NAER_TYPE_FORM_DIALOG)

static const char *const activities[] = { "graded", "other-tasks", "measure", "training" };
static const char *const ways[] = { "with-employee", "post", "digital", "in-person" };

static void
fill_from_draft (NaerDoneDialog *self)
{
  NaerDoneDraft *draft = self->draft;
  guint ground = 0;

  self->filling = TRUE;
  if (draft->ground == NULL ||
      !g_ptr_array_find_with_equal_func (self->grounds, draft->ground, g_str_equal, &ground))
    adw_combo_row_set_selected (self->ground_row, 0);
  else
    adw_combo_row_set_selected (self->ground_row, ground + 1);
  naer_date_row_set_day (self->on_row, draft->on);
  naer_date_row_set_day (self->contact_row, draft->contact_on);
  naer_date_row_set_day (self->new_date_row, draft->new_date);
  naer_date_row_set_day (self->called_row, draft->called_on);
  adw_combo_row_set_selected (self->recipient_row, draft->recipient);
  adw_switch_row_set_active (self->employee_row, (draft->useful_to & NAER_USEFUL_TO_EMPLOYEE) != 0);
  adw_switch_row_set_active (self->employer_row, (draft->useful_to & NAER_USEFUL_TO_EMPLOYER) != 0);
  adw_switch_row_set_active (self->sick_lister_row,
                             (draft->useful_to & NAER_USEFUL_TO_SICK_LISTER) != 0);
  self->filling = FALSE;
}

static void
read_choices (NaerDoneDialog *self)
{
  NaerDoneDraft *draft = self->draft;
  guint ground = adw_combo_row_get_selected (self->ground_row);

  draft->ground = NULL;
  if (ground > 0 && ground <= self->grounds->len)
    draft->ground = self->grounds->pdata[ground - 1];
  draft->activity = activities[MIN (adw_combo_row_get_selected (self->activity_row),
                                    G_N_ELEMENTS (activities) - 1)];
  draft->way = ways[MIN (adw_combo_row_get_selected (self->way_row), G_N_ELEMENTS (ways) - 1)];
  draft->recipient = adw_combo_row_get_selected (self->recipient_row);
  draft->participated = adw_switch_row_get_active (self->participated_row);
  draft->informed = adw_switch_row_get_active (self->informed_row);
  draft->useful_to = 0;
  if (adw_switch_row_get_active (self->employee_row))
    draft->useful_to |= NAER_USEFUL_TO_EMPLOYEE;
  if (adw_switch_row_get_active (self->employer_row))
    draft->useful_to |= NAER_USEFUL_TO_EMPLOYER;
  if (adw_switch_row_get_active (self->sick_lister_row))
    draft->useful_to |= NAER_USEFUL_TO_SICK_LISTER;
}

static void
read_form (NaerDoneDialog *self)
{
  NaerDoneDraft *draft = self->draft;

  read_choices (self);
  draft->on = naer_date_row_get_day (self->on_row);
  draft->until = naer_date_row_get_day (self->until_row);
  draft->contact_on = naer_date_row_get_day (self->contact_row);
  draft->new_date = naer_date_row_get_day (self->new_date_row);
  draft->called_on = naer_date_row_get_day (self->called_row);
  draft->next_talk = naer_date_row_get_day (self->next_row);
}

static void
show_row (NaerDoneDialog *self,
          gpointer        row,
          NaerDoneField   field)
{
  gtk_widget_set_visible (GTK_WIDGET (row), naer_done_draft_uses (self->draft, field));
}

static const char *
get_contact_title (const NaerDoneDraft *draft)
{
  if (g_str_equal (draft->obligation, "dialogue-2"))
    return _("Nav Decided On");
  return g_str_equal (draft->obligation, "activity") ? _("Documented On") : _("Talked About On");
}

static void
show_rows (NaerDoneDialog *self)
{
  NaerDoneDraft *draft = self->draft;
  gboolean is_duty = draft->recipient == NAER_RECIPIENT_SICK_LISTER ||
                     draft->recipient == NAER_RECIPIENT_NAV;

  show_row (self, self->ground_row, NAER_DONE_FIELD_GROUND);
  show_row (self, self->activity_row, NAER_DONE_FIELD_ACTIVITY);
  show_row (self, self->on_row, NAER_DONE_FIELD_ON);
  show_row (self, self->until_row, NAER_DONE_FIELD_UNTIL);
  show_row (self, self->contact_row, NAER_DONE_FIELD_CONTACT_ON);
  show_row (self, self->new_date_row, NAER_DONE_FIELD_NEW_DATE);
  show_row (self, self->called_row, NAER_DONE_FIELD_CALLED_ON);
  show_row (self, self->next_row, NAER_DONE_FIELD_NEXT_TALK);
  show_row (self, self->recipient_row, NAER_DONE_FIELD_RECIPIENT);
  show_row (self, self->way_row, NAER_DONE_FIELD_WAY);
  show_row (self, self->participated_row, NAER_DONE_FIELD_PARTICIPATED);
  show_row (self, self->informed_row, NAER_DONE_FIELD_INFORMED);
  show_row (self, self->useful_group, NAER_DONE_FIELD_USEFUL_TO);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->on_row),
                                 naer_done_choice_get_day (draft->choice));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->contact_row),
                                 get_contact_title (draft));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->informed_row),
                               is_duty ? _("The employee is informed that it is sent")
                                       : _("The employee agreed that it is sent"));
}

static NaerFeedback *
naer_done_dialog_check (NaerFormDialog *form)
{
  NaerDoneDialog *self = NAER_DONE_DIALOG (form);
  const NaerEmployee *employee = naer_form_dialog_get_employee (form);
  NaerDay today = naer_form_dialog_get_today (form);
  guint selected = adw_combo_row_get_selected (self->choice_row);
  NaerDoneChoice choice = g_array_index (self->choices, NaerDoneChoice,
                                         MIN (selected, self->choices->len - 1));

  if (!self->filling && choice != self->draft->choice)
    {
      naer_done_draft_choose (self->draft, employee, choice, today);
      fill_from_draft (self);
    }
  else if (!self->filling)
    read_form (self);
  show_rows (self);
  return naer_done_draft_check (self->draft, employee, today);
}

static void
naer_done_dialog_save (NaerFormDialog *form)
{
  NaerDoneDraft *draft = NAER_DONE_DIALOG (form)->draft;
  const NaerEmployee *employee = naer_form_dialog_get_employee (form);

  naer_form_dialog_commit (form, naer_done_draft_make_changes (draft, employee), "follow-up",
                           naer_done_choice_get_saved (draft->choice));
}

static void
naer_done_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_DONE_DIALOG);
  G_OBJECT_CLASS (naer_done_dialog_parent_class)->dispose (object);
}

static void
naer_done_dialog_finalize (GObject *object)
{
  NaerDoneDialog *self = NAER_DONE_DIALOG (object);

  g_clear_pointer (&self->draft, naer_done_draft_free);
  g_clear_pointer (&self->choices, g_array_unref);
  g_clear_pointer (&self->grounds, g_ptr_array_unref);
  G_OBJECT_CLASS (naer_done_dialog_parent_class)->finalize (object);
}

static void
naer_done_dialog_class_init (NaerDoneDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_done_dialog_dispose;
  object_class->finalize = naer_done_dialog_finalize;
  form_class->check = naer_done_dialog_check;
  form_class->save = naer_done_dialog_save;

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, NaerDoneDialog, child)
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/done-dialog.ui");
  BIND (choice_group);
  BIND (choice_row);
  BIND (ground_row);
  BIND (activity_row);
  BIND (on_row);
  BIND (until_row);
  BIND (contact_row);
  BIND (new_date_row);
  BIND (called_row);
  BIND (next_row);
  BIND (recipient_row);
  BIND (way_row);
  BIND (participated_row);
  BIND (informed_row);
  BIND (useful_group);
  BIND (employee_row);
  BIND (employer_row);
  BIND (sick_lister_row);
#undef BIND
}

static void
naer_done_dialog_init (NaerDoneDialog *self)
{
  self->choices = g_array_new (FALSE, FALSE, sizeof (NaerDoneChoice));
  self->grounds = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
offer_choices (NaerDoneDialog *self)
{
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  for (NaerDoneChoice choice = 0; choice < NAER_N_DONE_CHOICES; choice++)
    {
      if (!naer_done_draft_offers (self->draft, employee, choice))
        continue;
      if (choice == self->draft->choice)
        selected = self->choices->len;
      g_array_append_val (self->choices, choice);
      gtk_string_list_append (labels, naer_done_choice_get_label (choice, self->draft->obligation));
    }
  adw_combo_row_set_model (self->choice_row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (self->choice_row, selected);
  gtk_widget_set_visible (self->choice_group, self->choices->len > 1);
}

/* What many think is a ground is offered too, so that it can be explained why it is none. */
static void
offer_grounds (NaerDoneDialog *self)
{
  const char *obligation = self->draft->obligation;
  const char *const *grounds = naer_exception_grounds (obligation);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; grounds[i] != NULL; i++)
    g_ptr_array_add (self->grounds, (gpointer) grounds[i]);
  if (!g_str_equal (obligation, "activity") && !g_str_equal (obligation, "dialogue-2"))
    g_ptr_array_add (self->grounds, (gpointer) NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE);

  gtk_string_list_append (labels, _("Not chosen yet"));
  for (guint i = 0; i < self->grounds->len; i++)
    gtk_string_list_take (labels, naer_ground_get_label (self->grounds->pdata[i], obligation));
  adw_combo_row_set_model (self->ground_row, G_LIST_MODEL (labels));
}

static void
offer_others (NaerDoneDialog *self)
{
  g_autoptr (GtkStringList) activity_labels = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) way_labels = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) recipient_labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (activities); i++)
    gtk_string_list_append (activity_labels, naer_activity_get_label (activities[i]));
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_string_list_append (way_labels, naer_dispatch_way_get_label (ways[i]));
  for (NaerRecipient to = NAER_RECIPIENT_SICK_LISTER; to <= NAER_RECIPIENT_OTHER; to++)
    gtk_string_list_append (recipient_labels, naer_recipient_get_label (to));
  adw_combo_row_set_model (self->activity_row, G_LIST_MODEL (activity_labels));
  adw_combo_row_set_model (self->way_row, G_LIST_MODEL (way_labels));
  adw_combo_row_set_model (self->recipient_row, G_LIST_MODEL (recipient_labels));
}

static void
watch_form (NaerDoneDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  gpointer watched[] = {
    self->choice_row,       self->activity_row, self->recipient_row, self->way_row,
    self->participated_row, self->informed_row, self->employee_row,  self->employer_row,
    self->sick_lister_row,
  };

  naer_form_dialog_add_field (form, NAER_DONE_FIELD_GROUND, GTK_WIDGET (self->ground_row));
  naer_form_dialog_add_field (form, NAER_DONE_FIELD_ON, GTK_WIDGET (self->on_row));
  naer_form_dialog_add_field (form, NAER_DONE_FIELD_UNTIL, GTK_WIDGET (self->until_row));
  naer_form_dialog_add_field (form, NAER_DONE_FIELD_CONTACT_ON, GTK_WIDGET (self->contact_row));
  naer_form_dialog_add_field (form, NAER_DONE_FIELD_NEW_DATE, GTK_WIDGET (self->new_date_row));
  naer_form_dialog_add_field (form, NAER_DONE_FIELD_CALLED_ON, GTK_WIDGET (self->called_row));
  naer_form_dialog_add_field (form, NAER_DONE_FIELD_NEXT_TALK, GTK_WIDGET (self->next_row));
  naer_form_dialog_add_note (form, NAER_DONE_FIELD_USEFUL_TO, self->useful_group);
  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    naer_form_dialog_watch (form, watched[i]);
}

static NaerContactKind
choose_contact_kind (const char *obligation)
{
  if (g_str_equal (obligation, "first-contact"))
    return NAER_CONTACT_FIRST;
  if (g_str_equal (obligation, "return-talk"))
    return NAER_CONTACT_RETURN;
  if (g_str_equal (obligation, "check-in"))
    return NAER_CONTACT_CHECK_IN;
  if (g_str_equal (obligation, "max-date-talk"))
    return NAER_CONTACT_MAX_DATE;
  return NAER_CONTACT_OTHER;
}

static void
present_form (NaerSession       *session,
              gint64             employee,
              const NaerFinding *finding,
              NaerDoneDraft     *draft,
              GtkWidget         *parent)
{
  NaerDoneDialog *self = g_object_new (NAER_TYPE_DONE_DIALOG, NULL);

  self->draft = draft;
  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, employee);
  adw_dialog_set_title (ADW_DIALOG (self), finding->title);
  offer_choices (self);
  offer_grounds (self);
  offer_others (self);
  fill_from_draft (self);
  watch_form (self);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}

/**
 * naer_done_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @finding: what the rules say of one obligation
 * @case_start: first day of its case
 * @parent: where to show it
 *
 * Opens the one form in which the finding is resolved: a contact, a new absence, or what was done.
 */
void
naer_done_dialog_present (NaerSession       *session,
                          gint64             employee,
                          const NaerFinding *finding,
                          NaerDay            case_start,
                          GtkWidget         *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerDoneDraft *draft;

  g_return_if_fail (found != NULL);

  draft = naer_done_draft_new (finding->obligation, found, case_start,
                               naer_session_get_today (session));
  if (draft != NULL)
    present_form (session, employee, finding, draft, parent);
  else if (g_str_equal (finding->obligation, "self-cert-limit"))
    naer_absence_dialog_present (session, employee, NULL,
                                 finding->due != NAER_DAY_NONE ? finding->due + 1 : NAER_DAY_NONE,
                                 NAER_DAY_NONE, parent);
  else
    naer_contact_dialog_present (session, employee, choose_contact_kind (finding->obligation), NULL,
                                 parent);
}

/**
 * naer_done_dialog_present_choice:
 * @session: the session
 * @employee: the row of an employee
 * @finding: what the rules say of one obligation
 * @case_start: first day of its case
 * @choice: what is to be noted, as far as the form offers it
 * @parent: where to show it
 *
 * Opens the form in which the finding is resolved, with that chosen.
 */
void
naer_done_dialog_present_choice (NaerSession       *session,
                                 gint64             employee,
                                 const NaerFinding *finding,
                                 NaerDay            case_start,
                                 NaerDoneChoice     choice,
                                 GtkWidget         *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerDay today = naer_session_get_today (session);
  NaerDoneDraft *draft;

  g_return_if_fail (found != NULL);

  draft = naer_done_draft_new (finding->obligation, found, case_start, today);
  g_return_if_fail (draft != NULL);

  if (naer_done_draft_offers (draft, found, choice))
    naer_done_draft_choose (draft, found, choice, today);
  present_form (session, employee, finding, draft, parent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meetings-page.h"

#include "facts/naer-record.h"
#include "meeting/naer-follow-up-guard.h"
#include "meeting/naer-meeting-words.h"
#include "naer-agreed-measure-dialog.h"
#include "naer-agreement-dialog.h"
#include "naer-contact-dialog.h"
#include "naer-conversation-dialog.h"
#include "naer-i18n.h"
#include "naer-meeting-dialog.h"
#include "naer-meeting-resources.h"
#include "naer-record-writer.h"
#include "naer-presence-dialog.h"
#include "naer-record-words.h"
#include "naer-spoken.h"
#include "naer-talk-check.h"
#include "naer-talk-words.h"
#include "rules/naer-engine.h"

struct _NaerMeetingsPage
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;

  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (NaerMeetingsPage, naer_meetings_page, ADW_TYPE_BIN)

/* What stands behind a row, by the row of the record in the data file. */
typedef struct
{
  NaerMeetingsPage *page;
  NaerRecordType type;
  gint64 row_id;
  NaerDay day;
} Entry;

static void
free_entry (gpointer  entry,
            GClosure *closure)
{
  g_free (entry);
}

static Entry *
make_entry (NaerMeetingsPage *self,
            NaerRecordType    type,
            gint64            row_id,
            NaerDay           day)
{
  Entry *entry = g_new0 (Entry, 1);

  *entry = (Entry) { self, type, row_id, day };
  return entry;
}

static gpointer
find_record (const Entry *entry)
{
  const NaerEmployee *employee = naer_session_get_employee (entry->page->session, entry->page->employee);
  GPtrArray *records = naer_record_get_list (entry->type, NULL, (NaerEmployee *) employee);

  const NaerDraft *draft = naer_drafts_get (naer_session_get_drafts (entry->page->session), entry->row_id);
  gpointer saved = naer_records_find (records, entry->row_id);

  return saved == NULL && draft != NULL ? draft->record : saved;
}

static void
open_cb (Entry *entry)
{
  NaerMeetingsPage *self = entry->page;
  GtkWidget *parent = GTK_WIDGET (self);
  gpointer record = find_record (entry);

  if (record == NULL)
    return;
  if (entry->type == NAER_RECORD_MEETING)
    naer_meeting_dialog_present (self->session, self->employee, 0, record, parent);
  else if (entry->type == NAER_RECORD_AGREEMENT)
    naer_agreement_dialog_present (self->session, self->employee, record, parent);
  else if (entry->type == NAER_RECORD_CONTACT)
    naer_contact_dialog_present (self->session, self->employee, 0, record, parent);
  else if (entry->type == NAER_RECORD_MEASURE)
    naer_agreed_measure_dialog_present (self->session, self->employee, NAER_DAY_NONE, record, parent);
  else
    naer_conversation_dialog_present (self->session, self->employee, 0, record, parent);
}

static void
remove_presence_cb (Entry *entry)
{
  NaerMeetingsPage *self = entry->page;
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  naer_session_commit (self->session, naer_presence_make_changes (employee, entry->day, FALSE), "presence",
                       _("Presence removed"));
}

static AdwPreferencesGroup *
add_group (NaerMeetingsPage *self,
           const char       *title,
           const char       *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  if (description != NULL)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  gtk_box_append (self->groups, group);
  return ADW_PREFERENCES_GROUP (group);
}

static GtkWidget *
add_row (AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_preferences_group_add (group, row);
  return row;
}

/* A button on a row that shows a sheet on paper. */
static void
add_print_button (GtkWidget  *row,
                  const char *sheet,
                  const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("printer-symbolic");
  g_autofree char *name = g_strdup_printf ("%s: %s", tooltip, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.preview");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", sheet);
  naer_spoken_set_name (button, name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* A button on a row that saves what lies ahead for the calendar of the leader. */
static void
add_calendar_button (GtkWidget *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("x-office-calendar-symbolic");

  gtk_widget_set_tooltip_text (button, _("Save Dates as Calendar"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.save-employee-calendar");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* A row that opens its record, with a button for its sheet where there is one. */
static void
add_record (NaerMeetingsPage    *self,
            AdwPreferencesGroup *group,
            NaerRecordType       type,
            gconstpointer        record,
            const char          *title,
            const char          *subtitle,
            const char          *sheet,
            const char          *tooltip)
{
  GtkWidget *row = add_row (group, title, subtitle), *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  if (sheet != NULL)
    add_print_button (row, sheet, tooltip);
  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (open_cb),
                         make_entry (self, type, naer_record_get_row (record), NAER_DAY_NONE), free_entry,
                         G_CONNECT_SWAPPED);
}

static void
add_button_row (AdwPreferencesGroup *group,
                const char          *title,
                const char          *action)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), "list-add-symbolic");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  adw_preferences_group_add (group, row);
}

static const char *
name_draft (const NaerDraft *draft)
{
  switch ((int) draft->type)
    {
    case NAER_RECORD_MEETING:
      return naer_meeting_kind_get_label (((const NaerMeeting *) draft->record)->kind);
    case NAER_RECORD_CONVERSATION:
      return naer_conversation_kind_to_words (((const NaerConversation *) draft->record)->kind,
                                              naer_i18n_language ());
    case NAER_RECORD_CONTACT:
      return naer_contact_kind_get_label (((const NaerContact *) draft->record)->kind);
    case NAER_RECORD_AGREEMENT:
      return _("How we keep in contact");
    case NAER_RECORD_MEASURE:
      return ((const NaerMeasure *) draft->record)->what != NULL ? ((const NaerMeasure *) draft->record)->what
                                                                 : _("Agreed measure");
    default:
      return NULL;
    }
}

/* A draft that says what was saved was about to go when the program ended. */
static gboolean
is_unfinished (const NaerDraft    *draft,
               const NaerEmployee *employee)
{
  gconstpointer saved;

  if (name_draft (draft) == NULL)
    return FALSE;
  saved = naer_records_find (naer_record_get_list (draft->type, NULL, (NaerEmployee *) employee),
                             naer_draft_get_row (draft));
  return saved == NULL || !naer_record_equal (draft->type, saved, draft->record);
}

/* What was begun and not saved is offered first. */
static void
add_drafts (NaerMeetingsPage   *self,
            const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) drafts = naer_drafts_list (naer_session_get_drafts (self->session), self->employee);
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < drafts->len; i++)
    {
      const NaerDraft *draft = drafts->pdata[i];
      g_autofree char *until = NULL;

      if (!is_unfinished (draft, employee))
        continue;
      if (group == NULL)
        group = add_group (self, _("Not Saved Yet"), NULL);
      until = naer_draft_describe (draft->saved_at);
      add_record (self, group, draft->type, draft->record, name_draft (draft), until, NULL, NULL);
    }
}

static NaerDay
find_case_start (NaerMeetingsPage *self)
{
  const NaerCaseTimeline *latest = naer_session_get_latest_timeline (self->session, self->employee);

  return latest != NULL ? latest->absence_case->start : NAER_DAY_NONE;
}

/* How contact is kept is agreed once per case. */
static gboolean
is_agreed (NaerMeetingsPage   *self,
           const NaerEmployee *employee)
{
  NaerDay start = find_case_start (self);

  for (guint i = 0; i < employee->agreements->len; i++)
    if (naer_agreement_is_of_case (employee->agreements->pdata[i], start))
      return TRUE;
  return FALSE;
}

/* Somebody else writes here now, and it can be taken back. */
static void
add_hand_over (NaerMeetingsPage *self)
{
  const NaerContactAgreement *agreement = naer_session_find_hand_over (self->session, self->employee);
  g_autofree char *text = naer_session_describe_hand_over (self->session, self->employee);

  if (agreement != NULL)
    add_record (self, add_group (self, _("Somebody Else Follows Up"), NULL), NAER_RECORD_AGREEMENT, agreement,
                agreement->handed_over_to, text, NULL, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meetings.plan", agreement == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meetings.talk", agreement == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "meetings.presence", agreement == NULL);
}

static void
add_contact (NaerMeetingsPage   *self,
             const NaerEmployee *employee)
{
  NaerDay today = naer_session_get_today (self->session);
  NaerDay next = naer_employee_find_next_talk (employee, today);
  AdwPreferencesGroup *group = add_group (self, _("Contact"), NULL);
  g_autofree char *last = naer_last_contact_describe (employee, today), *when = NULL;
  GtkWidget *row;

  when = next != NAER_DAY_NONE ? naer_i18n_near_day (next, today) : g_strdup (_("No next talk is planned"));
  row = add_row (group, _("Next talk"), when);
  add_row (group, _("Last contact"), last != NULL ? last : _("None is noted"));
  for (guint i = 0; i < employee->agreements->len; i++)
    {
      g_autofree char *text = naer_agreement_describe (employee->agreements->pdata[i]);

      add_record (self, group, NAER_RECORD_AGREEMENT, employee->agreements->pdata[i], _("How we keep in contact"),
                  text, NULL, NULL);
    }
  if (next != NAER_DAY_NONE)
    add_calendar_button (row);
  if (!is_agreed (self, employee))
    add_button_row (group, _("Agree How to Keep in Contact…"), "meetings.agree");
}

/* The latest meeting has its sheet beside it. */
static void
add_meeting (NaerMeetingsPage    *self,
             AdwPreferencesGroup *group,
             const NaerMeeting   *meeting,
             gboolean             is_latest)
{
  g_autofree char *text = naer_meeting_describe (meeting, naer_session_get_today (self->session));
  const char *sheet = NULL, *tooltip = NULL;

  if (is_latest && meeting->held != NAER_DAY_NONE)
    {
      sheet = "minutes";
      tooltip = _("Print Minutes");
    }
  else if (is_latest && meeting->kind == NAER_MEETING_DIALOGUE_1)
    {
      sheet = "invitation";
      tooltip = _("Print Invitation");
    }
  else if (is_latest)
    {
      sheet = "nav-request";
      tooltip = _("Print Request");
    }
  add_record (self, group, NAER_RECORD_MEETING, meeting, naer_meeting_kind_get_label (meeting->kind), text, sheet,
              tooltip);
}

static void
add_meetings (NaerMeetingsPage   *self,
              const NaerEmployee *employee)
{
  AdwPreferencesGroup *group = add_group (self, _("Dialogue Meetings"), NULL);

  for (guint i = employee->meetings->len; i > 0; i--)
    add_meeting (self, group, employee->meetings->pdata[i - 1], i == employee->meetings->len);
  add_button_row (group, _("Plan Dialogue Meeting…"), "meetings.plan");
}

static void
add_conversations (NaerMeetingsPage   *self,
                   const NaerEmployee *employee)
{
  NaerDay today = naer_session_get_today (self->session);
  AdwPreferencesGroup *group = add_group (self, _("Conversations"), NULL);

  for (guint i = employee->conversations->len; i > 0; i--)
    {
      const NaerConversation *conversation = employee->conversations->pdata[i - 1];
      g_autofree char *text = naer_conversation_describe (conversation, today);
      gboolean is_to_prepare = conversation->kind == NAER_CONVERSATION_PATTERN && conversation->held == NAER_DAY_NONE;

      add_record (self, group, NAER_RECORD_CONVERSATION, conversation,
                  naer_conversation_kind_to_words (conversation->kind, naer_i18n_language ()), text,
                  is_to_prepare ? "talk" : NULL, _("Prepare"));
    }
  add_button_row (group, _("New Conversation…"), "meetings.talk");
}

static void
add_presence (NaerMeetingsPage   *self,
              const NaerEmployee *employee)
{
  AdwPreferencesGroup *group = add_group (self, _("Presence"), _("Visits while sick-listed. Not work, and never expected."));
  guint n_days = employee->presence != NULL ? employee->presence->len : 0;

  for (guint i = n_days; i > 0; i--)
    {
      NaerDay day = g_array_index (employee->presence, NaerDay, i - 1);
      g_autofree char *title = naer_i18n_day (day, NAER_DAY_STYLE_WEEKDAY_FULL), *name = NULL;
      GtkWidget *row = add_row (group, title, ""), *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

      name = g_strdup_printf (_("Remove %s"), title);
      naer_spoken_set_name (button, name);
      gtk_widget_set_tooltip_text (button, _("Remove"));
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "flat");
      g_signal_connect_data (button, "clicked", G_CALLBACK (remove_presence_cb),
                             make_entry (self, NAER_RECORD_EMPLOYEE, 0, day), free_entry, G_CONNECT_SWAPPED);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    }
  add_button_row (group, _("Note Presence…"), "meetings.presence");
}

static void
update (NaerMeetingsPage *self)
{
  const NaerEmployee *employee =
    self->session != NULL ? naer_session_get_employee (self->session, self->employee) : NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  if (employee == NULL)
    return;
  add_hand_over (self);
  add_drafts (self, employee);
  add_contact (self, employee);
  add_meetings (self, employee);
  add_conversations (self, employee);
  add_presence (self, employee);
}

static void
drafts_changed_cb (NaerMeetingsPage *self,
                   gint64            employee)
{
  if (employee == self->employee)
    update (self);
}

static void
agree_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerMeetingsPage *self = NAER_MEETINGS_PAGE (widget);

  naer_agreement_dialog_present (self->session, self->employee, NULL, widget);
}

/* After the employer’s own meeting comes Nav’s. */
static NaerMeetingKind
next_kind (const NaerEmployee *employee,
           NaerDay             case_start)
{
  NaerMeetingKind next = NAER_MEETING_DIALOGUE_1;

  for (guint i = 0; i < employee->meetings->len; i++)
    {
      const NaerMeeting *meeting = employee->meetings->pdata[i];

      if (meeting->held >= case_start && meeting->held != NAER_DAY_NONE && meeting->kind >= next)
        next = MIN (meeting->kind + 1, NAER_MEETING_DIALOGUE_3);
    }
  return next;
}

static void
plan_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerMeetingsPage *self = NAER_MEETINGS_PAGE (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  naer_meeting_dialog_present (self->session, self->employee,
                               next_kind (employee, find_case_start (self)), NULL, widget);
}

static void
talk_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerMeetingsPage *self = NAER_MEETINGS_PAGE (widget);

  naer_conversation_dialog_present (self->session, self->employee, NAER_CONVERSATION_FOLLOW_UP, NULL, widget);
}

static void
presence_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  NaerMeetingsPage *self = NAER_MEETINGS_PAGE (widget);

  naer_presence_dialog_present (self->session, self->employee, widget);
}

static void
naer_meetings_page_dispose (GObject *object)
{
  g_clear_object (&NAER_MEETINGS_PAGE (object)->session);
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_MEETINGS_PAGE);
  G_OBJECT_CLASS (naer_meetings_page_parent_class)->dispose (object);
}

static void
naer_meetings_page_class_init (NaerMeetingsPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_meetings_page_dispose;
  gtk_widget_class_install_action (widget_class, "meetings.agree", NULL, agree_cb);
  gtk_widget_class_install_action (widget_class, "meetings.plan", NULL, plan_cb);
  gtk_widget_class_install_action (widget_class, "meetings.talk", NULL, talk_cb);
  gtk_widget_class_install_action (widget_class, "meetings.presence", NULL, presence_cb);
  naer_meeting_set_template (widget_class, "meetings-page");
  gtk_widget_class_bind_template_child (widget_class, NaerMeetingsPage, groups);
}

static void
naer_meetings_page_init (NaerMeetingsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_meetings_page_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the talks with an employee.
 */
void
naer_meetings_page_set_employee (NaerMeetingsPage *self,
                                 NaerSession      *session,
                                 gint64            employee)
{
  g_return_if_fail (NAER_IS_MEETINGS_PAGE (self));

  if (self->session != session)
    {
      if (self->session != NULL)
        g_signal_handlers_disconnect_by_data (naer_session_get_drafts (self->session), self);
      g_set_object (&self->session, session);
      if (session != NULL)
        g_signal_connect_object (naer_session_get_drafts (session), "changed",
                                 G_CALLBACK (drafts_changed_cb), self, G_CONNECT_SWAPPED);
    }
  self->employee = employee;
  update (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-conversation-dialog.h"

#include "meeting/naer-meeting-edit.h"
#include "meeting/naer-meeting-words.h"
#include "naer-date-row.h"
#include "naer-i18n.h"
#include "naer-meeting-resources.h"
#include "naer-record-words.h"
#include "naer-talk-check.h"

struct _NaerConversationDialog
{
  NaerWrittenForm parent_instance;

  gboolean filling;

  AdwComboRow *kind_row;
  NaerDateRow *day_row;
  AdwSwitchRow *held_row;
  AdwComboRow *way_row;
  AdwComboRow *holder_row;
  GtkWidget *course_row;
  GtkWidget *present_row;
  AdwPreferencesGroup *text_group;
  GtkWidget *working_day_row;
  GtkWidget *change_row;
  GtkWidget *good_months_row;
  GtkWidget *what_changed_row;
  GtkWidget *warning_signs_row;
  GtkWidget *agreed_row;
  NaerDateRow *next_row;
  GtkWidget *remove_group;
};

G_DEFINE_FINAL_TYPE (NaerConversationDialog, naer_conversation_dialog, NAER_TYPE_WRITTEN_FORM)

/* A day to come is planned; one that has come was held, unless the form says otherwise. */
static void
read_day (NaerConversationDialog *self,
          NaerConversation       *conversation)
{
  NaerDay day = naer_date_row_get_day (self->day_row), today = naer_form_dialog_get_today (NAER_FORM_DIALOG (self));
  gboolean has_come = naer_day_is_valid (day) && day <= today;
  gboolean is_held = has_come && adw_switch_row_get_active (self->held_row);

  gtk_widget_set_visible (GTK_WIDGET (self->held_row), has_come);
  conversation->held = is_held ? day : NAER_DAY_NONE;
  if (!is_held)
    conversation->planned = day;
}

static gpointer
naer_conversation_dialog_read (NaerWrittenForm *form)
{
  NaerConversationDialog *self = NAER_CONVERSATION_DIALOG (form);
  NaerConversation *conversation = NAER_WRITTEN_FORM_CLASS (naer_conversation_dialog_parent_class)->read (form);

  read_day (self, conversation);
  return conversation;
}

static void
naer_conversation_dialog_settle (NaerWrittenForm *form,
                                 gpointer         record)
{
  naer_conversation_settle (record, naer_form_dialog_get_today (NAER_FORM_DIALOG (form)));
}

static void
naer_conversation_dialog_fill (NaerWrittenForm *form,
                               gconstpointer    record)
{
  NaerConversationDialog *self = NAER_CONVERSATION_DIALOG (form);
  const NaerConversation *conversation = record;
  gboolean is_new = naer_written_form_get_before (form) == NULL;
  gboolean is_held = conversation->held != NAER_DAY_NONE;

  self->filling = TRUE;
  NAER_WRITTEN_FORM_CLASS (naer_conversation_dialog_parent_class)->fill (form, record);
  adw_switch_row_set_active (self->held_row, is_held || (is_new && conversation->planned == NAER_DAY_NONE));
  naer_date_row_set_day (self->day_row, is_held ? conversation->held : conversation->planned);
  self->filling = FALSE;
}

/* What the talk is about, before what is written of it. */
static const char *
describe_kind (NaerConversationKind kind)
{
  switch (kind)
    {
    case NAER_CONVERSATION_PATTERN:
      return _("Say what you have noticed, and offer to look at work together. About work, not about health.");
    case NAER_CONVERSATION_RETURN:
      return _("News, practicalities and training, who is told what, and the tasks of the first weeks.");
    case NAER_CONVERSATION_FIRST:
    case NAER_CONVERSATION_FOLLOW_UP:
    case NAER_CONVERSATION_STATUS:
    default:
      return _("About work, not about health.");
    }
}

/* Each kind asks its own questions; what was written is always shown. */
static NaerFeedback *
naer_conversation_dialog_judge (NaerWrittenForm *form,
                                gconstpointer    record)
{
  NaerConversationDialog *self = NAER_CONVERSATION_DIALOG (form);
  const NaerConversation *conversation = record;
  NaerConversationKind kind = conversation->kind;
  gboolean is_pattern = kind == NAER_CONVERSATION_PATTERN, is_return = kind == NAER_CONVERSATION_RETURN;
  gboolean is_held = conversation->held != NAER_DAY_NONE;

  gtk_widget_set_visible (GTK_WIDGET (self->holder_row), is_pattern);
  gtk_widget_set_visible (self->course_row, is_pattern);
  gtk_widget_set_visible (self->working_day_row, conversation->working_day != NULL || !is_return);
  gtk_widget_set_visible (self->change_row, conversation->change != NULL ||
                                              (!is_return && kind != NAER_CONVERSATION_STATUS));
  gtk_widget_set_visible (self->good_months_row, conversation->good_months != NULL || is_pattern);
  gtk_widget_set_visible (self->what_changed_row, conversation->what_changed != NULL || is_return);
  gtk_widget_set_visible (self->warning_signs_row, conversation->warning_signs != NULL || is_return);
  adw_preferences_group_set_description (self->text_group, describe_kind (kind));
  adw_preferences_group_set_title (self->text_group, is_held ? _("What Was Said") : _("To Talk About"));
  return naer_conversation_check (conversation, naer_form_dialog_get_today (NAER_FORM_DIALOG (form)));
}

static void
naer_conversation_dialog_list_sheets (NaerWrittenForm *form,
                                      gconstpointer    record,
                                      GArray          *sheets)
{
  static const NaerSheetKind of_pattern[] = { NAER_SHEET_TALK, NAER_SHEET_TABLE };

  if (((const NaerConversation *) record)->kind == NAER_CONVERSATION_PATTERN)
    g_array_append_vals (sheets, of_pattern, G_N_ELEMENTS (of_pattern));
}

/* Whoever usually leads that talk of the course is proposed. */
static void
course_cb (NaerConversationDialog *self)
{
  int course = (int) adw_spin_row_get_value (ADW_SPIN_ROW (self->course_row));

  if (!self->filling)
    adw_combo_row_set_selected (self->holder_row, naer_course_get_holder (course));
}

static void
naer_conversation_dialog_save (NaerFormDialog *dialog)
{
  NaerWrittenForm *form = NAER_WRITTEN_FORM (dialog);
  const NaerConversation *before = naer_written_form_get_before (form);
  g_autoptr (NaerConversation) conversation =
    naer_record_copy (NAER_RECORD_CONVERSATION, naer_written_form_get_record (form));
  const char *message = _("Conversation changed");

  naer_conversation_settle (conversation, naer_form_dialog_get_today (dialog));
  if (before == NULL)
    message = conversation->held != NAER_DAY_NONE ? _("Conversation noted") : _("Conversation planned");
  naer_written_form_commit_record (form, conversation, "conversation", message);
}

static void
remove_cb (NaerConversationDialog *self)
{
  naer_written_form_remove (NAER_WRITTEN_FORM (self), "conversation", _("Conversation removed"));
}

static void
naer_conversation_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_CONVERSATION_DIALOG);
  G_OBJECT_CLASS (naer_conversation_dialog_parent_class)->dispose (object);
}

static void
naer_conversation_dialog_class_init (NaerConversationDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_conversation_dialog_dispose;
  NAER_FORM_DIALOG_CLASS (class)->save = naer_conversation_dialog_save;
  NAER_WRITTEN_FORM_CLASS (class)->read = naer_conversation_dialog_read;
  NAER_WRITTEN_FORM_CLASS (class)->settle = naer_conversation_dialog_settle;
  NAER_WRITTEN_FORM_CLASS (class)->fill = naer_conversation_dialog_fill;
  NAER_WRITTEN_FORM_CLASS (class)->judge = naer_conversation_dialog_judge;
  NAER_WRITTEN_FORM_CLASS (class)->list_sheets = naer_conversation_dialog_list_sheets;

  naer_meeting_set_template (widget_class, "conversation-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, held_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, way_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, holder_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, course_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, present_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, text_group);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, working_day_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, change_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, good_months_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, what_changed_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, warning_signs_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, agreed_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, next_row);
  gtk_widget_class_bind_template_child (widget_class, NaerConversationDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, course_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
set_choices (NaerConversationDialog *self)
{
  const char *kinds[NAER_CONVERSATION_STATUS + 2] = { NULL }, *ways[NAER_WAY_VISIT + 2] = { NULL };
  const char *holders[NAER_HOLDER_BOTH + 2] = { NULL };
  NaerLanguage language = naer_i18n_language ();

  for (NaerConversationKind kind = 0; kind <= NAER_CONVERSATION_STATUS; kind++)
    kinds[kind] = naer_conversation_kind_to_words (kind, language);
  for (NaerContactWay way = 0; way <= NAER_WAY_VISIT; way++)
    ways[way] = naer_contact_way_get_label (way);
  for (NaerHolder holder = 0; holder <= NAER_HOLDER_BOTH; holder++)
    holders[holder] = naer_holder_to_words (holder, language);
  naer_record_rows_set_labels (GTK_WIDGET (self->kind_row), kinds);
  naer_record_rows_set_labels (GTK_WIDGET (self->way_row), ways);
  naer_record_rows_set_labels (GTK_WIDGET (self->holder_row), holders);
}

static void
naer_conversation_dialog_init (NaerConversationDialog *self)
{
  NaerWrittenForm *form = NAER_WRITTEN_FORM (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  set_choices (self);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "kind", GTK_WIDGET (self->kind_row));
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "way", GTK_WIDGET (self->way_row));
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "holder", GTK_WIDGET (self->holder_row));
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "course", self->course_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "present", self->present_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "working_day", self->working_day_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "change", self->change_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "good_months", self->good_months_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "what_changed", self->what_changed_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "warning_signs", self->warning_signs_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "agreed", self->agreed_row);
  naer_written_form_bind (form, NAER_RECORD_CONVERSATION, "next_talk", GTK_WIDGET (self->next_row));
}

/**
 * naer_conversation_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @kind: what a new conversation is for
 * @conversation: (nullable): the conversation to edit, which may be one that is only a draft, or
 *   %NULL to add one
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_conversation_dialog_present (NaerSession            *session,
                                  gint64                  employee,
                                  NaerConversationKind    kind,
                                  const NaerConversation *conversation,
                                  GtkWidget              *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  g_autoptr (NaerConversation) record = NULL;
  NaerConversationDialog *self;
  NaerFormDialog *form;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_CONVERSATION_DIALOG, NULL);
  form = NAER_FORM_DIALOG (self);
  naer_form_dialog_set_session (form, session, employee);
  record = conversation != NULL
             ? naer_record_copy (NAER_RECORD_CONVERSATION, conversation)
             : naer_conversation_begin (found, kind, naer_session_get_today (session));
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_DAY, GTK_WIDGET (self->day_row));
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_PRESENT, self->present_row);
  naer_form_dialog_add_note (form, NAER_TALK_FIELD_TEXT, self->text_group);
  naer_form_dialog_add_field (form, NAER_TALK_FIELD_NEXT, GTK_WIDGET (self->next_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->held_row));
  naer_written_form_start (NAER_WRITTEN_FORM (self), NAER_RECORD_CONVERSATION, record, parent);
  gtk_widget_set_visible (self->remove_group,
                          naer_written_form_get_before (NAER_WRITTEN_FORM (self)) != NULL);
}

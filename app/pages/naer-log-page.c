/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-page.h"

#include "dialogs/naer-absence-dialog.h"
#include "dialogs/naer-contact-dialog.h"
#include "dialogs/naer-employment-dialog.h"
#include "facts/naer-change.h"
#include "language/naer-resources.h"
#include "naer-record-words.h"

struct _NaerLogPage
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *rows;

  AdwPreferencesGroup *contacts;
  AdwPreferencesGroup *records;
  AdwPreferencesGroup *absences;
  AdwPreferencesGroup *employments;
};

G_DEFINE_FINAL_TYPE (NaerLogPage, naer_log_page, ADW_TYPE_BIN)

/* What stands behind a row: the record by its own row in the data file. */
typedef struct
{
  NaerLogPage *page;
  NaerRecordType type;
  gint64 row_id;
} Entry;

static gpointer
find_record (NaerLogPage *self,
             const Entry *entry)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  GPtrArray *records = naer_record_get_list (entry->type, NULL, (NaerEmployee *) employee);

  return naer_records_find (records, entry->row_id);
}

static void
row_activated_cb (Entry *entry)
{
  NaerLogPage *self = entry->page;
  gpointer record = find_record (self, entry);

  if (record == NULL)
    return;
  if (entry->type == NAER_RECORD_ABSENCE)
    naer_absence_dialog_present (self->session, self->employee, record, NAER_DAY_NONE, NAER_DAY_NONE,
                                 GTK_WIDGET (self));
  else if (entry->type == NAER_RECORD_EMPLOYMENT)
    naer_employment_dialog_present (self->session, self->employee, NAER_EMPLOYMENT_CORRECT, record,
                                    GTK_WIDGET (self));
  else
    naer_contact_dialog_present (self->session, self->employee, NAER_CONTACT_OTHER, record,
                                 GTK_WIDGET (self));
}

static void
remove_cb (Entry *entry)
{
  NaerLogPage *self = entry->page;
  gpointer record = find_record (self, entry);
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  if (record == NULL)
    return;
  g_ptr_array_add (changes, naer_change_new (entry->type, self->employee, record, NULL));
  naer_session_commit (self->session, g_steal_pointer (&changes), "follow-up", _("Removed"));
}

static void
entry_free (gpointer  data,
            GClosure *closure)
{
  g_free (data);
}

static Entry *
entry_new (NaerLogPage    *self,
           NaerRecordType  type,
           gint64          row_id)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->page = self;
  entry->type = type;
  entry->row_id = row_id;
  return entry;
}

static AdwActionRow *
add_row (NaerLogPage         *self,
         AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
  return ADW_ACTION_ROW (row);
}

static void
make_editable (NaerLogPage    *self,
               AdwActionRow   *row,
               NaerRecordType  type,
               gint64          row_id)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (row, arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_data (row, "activated", G_CALLBACK (row_activated_cb), entry_new (self, type, row_id),
                         entry_free, G_CONNECT_SWAPPED);
}

static void
make_removable (NaerLogPage    *self,
                AdwActionRow   *row,
                NaerRecordType  type,
                gint64          row_id)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *label = g_strdup_printf (_("Remove %s"),
                                            adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (row, button);
  g_signal_connect_data (button, "clicked", G_CALLBACK (remove_cb), entry_new (self, type, row_id),
                         entry_free, G_CONNECT_SWAPPED);
}

static int
compare_contacts (gconstpointer a,
                  gconstpointer b)
{
  return (*(NaerContact *const *) b)->on - (*(NaerContact *const *) a)->on;
}

static int
compare_absences (gconstpointer a,
                  gconstpointer b)
{
  return (*(NaerAbsence *const *) b)->from - (*(NaerAbsence *const *) a)->from;
}

static GPtrArray *
sort_records (GPtrArray    *records,
              GCompareFunc  compare)
{
  GPtrArray *sorted = g_ptr_array_sized_new (records->len);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (sorted, records->pdata[i]);
  g_ptr_array_sort (sorted, compare);
  return sorted;
}

static void
show_contacts (NaerLogPage        *self,
               const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) contacts = sort_records (employee->contacts, compare_contacts);

  for (guint i = 0; i < contacts->len; i++)
    {
      const NaerContact *contact = contacts->pdata[i];
      g_autofree char *text = naer_contact_describe (contact, naer_session_get_today (self->session));
      AdwActionRow *row = add_row (self, self->contacts, naer_contact_kind_get_label (contact->kind), text);

      make_editable (self, row, NAER_RECORD_CONTACT, contact->row_id);
    }
  if (contacts->len == 0)
    add_row (self, self->contacts, _("No contact noted yet"), "");
}

static void
show_record (NaerLogPage    *self,
             NaerRecordType  type,
             gpointer        record,
             const char     *title,
             const char     *subtitle)
{
  make_removable (self, add_row (self, self->records, title, subtitle), type, naer_record_get_row (record));
}

/* Puts a day where a message has its “%s”; nothing when the day is not known. */
static char *
say_day (const char *message,
         NaerDay     day)
{
  g_autofree char *text = day != NAER_DAY_NONE ? naer_i18n_day (day, NAER_DAY_STYLE_FULL) : NULL;
  GString *said = g_string_new (text != NULL ? message : NULL);

  if (text != NULL)
    g_string_replace (said, "%s", text, 1);
  return g_string_free_and_steal (said);
}

static void
show_plans (NaerLogPage        *self,
            const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->plans->len; i++)
    {
      NaerPlan *plan = employee->plans->pdata[i];
      g_autofree char *text = plan->finished != NAER_DAY_NONE ? say_day (_("finished %s"), plan->finished)
                                                              : say_day (_("begun %s"), plan->started);

      show_record (self, NAER_RECORD_PLAN, plan, _("Follow-up plan"), text);
    }
  for (guint i = 0; i < employee->dispatches->len; i++)
    {
      NaerDispatch *dispatch = employee->dispatches->pdata[i];
      g_autofree char *text = say_day (_("sent %s"), dispatch->on);

      show_record (self, NAER_RECORD_DISPATCH, dispatch,
                   dispatch->to == NAER_RECIPIENT_NAV ? _("Plan to Nav") : _("Plan to the sick-lister"),
                   text);
    }
}

static void
show_meetings (NaerLogPage        *self,
               const NaerEmployee *employee)
{
  for (guint i = 0; i < employee->meetings->len; i++)
    {
      NaerMeeting *meeting = employee->meetings->pdata[i];
      g_autofree char *text = naer_meeting_describe (meeting, naer_session_get_today (self->session));

      show_record (self, NAER_RECORD_MEETING, meeting, naer_meeting_kind_get_label (meeting->kind), text);
    }
  for (guint i = 0; i < employee->exceptions->len; i++)
    {
      NaerException *exception = employee->exceptions->pdata[i];
      g_autofree char *contact = say_day (_("contact %s"), exception->contact_on);

      show_record (self, NAER_RECORD_EXCEPTION, exception, _("Not needed now"), contact);
    }
  for (guint i = 0; i < employee->activities->len; i++)
    {
      NaerActivity *activity = employee->activities->pdata[i];
      g_autofree char *text = say_day (_("from %s"), activity->from);

      show_record (self, NAER_RECORD_ACTIVITY, activity, naer_activity_get_label (activity->kind), text);
    }
}

static void
show_absences (NaerLogPage        *self,
               const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) absences = sort_records (employee->absences, compare_absences);

  for (guint i = 0; i < absences->len; i++)
    {
      const NaerAbsence *absence = absences->pdata[i];
      g_autofree char *title = naer_absence_describe (absence);
      g_autofree char *days = naer_absence_describe_days (absence);
      AdwActionRow *row = add_row (self, self->absences, title, days);

      make_editable (self, row, NAER_RECORD_ABSENCE, absence->row_id);
    }
  if (absences->len == 0)
    add_row (self, self->absences, _("No absence known"), "");
}

static void
show_employments (NaerLogPage        *self,
                  const NaerEmployee *employee)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);

  for (guint i = employee->employments->len; i > 0; i--)
    {
      const NaerEmployment *employment = employee->employments->pdata[i - 1];
      NaerUnit *unit = naer_facts_find_unit (facts, employment->unit_row_id);
      g_autofree char *text = naer_employment_describe (employment, facts);

      make_editable (self, add_row (self, self->employments, unit != NULL ? unit->name : _("No unit"), text),
                     NAER_RECORD_EMPLOYMENT, employment->row_id);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->employments), employee->employments->len > 0);
}

static void
remove_rows (NaerLogPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *group = gtk_widget_get_ancestor (self->rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), self->rows->pdata[i]);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static void
naer_log_page_dispose (GObject *object)
{
  NaerLogPage *self = NAER_LOG_PAGE (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_LOG_PAGE);
  G_OBJECT_CLASS (naer_log_page_parent_class)->dispose (object);
}

static void
naer_log_page_class_init (NaerLogPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_log_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/log-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerLogPage, contacts);
  gtk_widget_class_bind_template_child (widget_class, NaerLogPage, records);
  gtk_widget_class_bind_template_child (widget_class, NaerLogPage, absences);
  gtk_widget_class_bind_template_child (widget_class, NaerLogPage, employments);
}

static void
naer_log_page_init (NaerLogPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
}

/**
 * naer_log_page_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows what is recorded of an employee.
 */
void
naer_log_page_set_employee (NaerLogPage *self,
                            NaerSession *session,
                            gint64       employee)
{
  const NaerEmployee *shown = naer_session_get_employee (session, employee);

  g_return_if_fail (NAER_IS_LOG_PAGE (self));

  g_set_object (&self->session, session);
  self->employee = employee;
  remove_rows (self);
  if (shown == NULL)
    return;
  show_contacts (self, shown);
  show_plans (self, shown);
  show_meetings (self, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->records),
                          shown->plans->len + shown->dispatches->len + shown->meetings->len +
                          shown->exceptions->len + shown->activities->len > 0);
  show_absences (self, shown);
  show_employments (self, shown);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-receive-rows.h"

#include "naer-i18n.h"
#include "naer-record-words.h"

/* Names are told one by one up to this many. */
#define MANY_NAMES 12

static void
add_row (AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (group, row);
}

static char *
list_new_names (const NaerMerge *merge)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < merge->items->len; i++)
    {
      const NaerMergeItem *item = merge->items->pdata[i];
      const NaerEmployee *employee = item->theirs;

      if (item->type != NAER_RECORD_EMPLOYEE || item->what != NAER_MERGE_NEW || employee->name == NULL)
        continue;
      if (++n > MANY_NAMES)
        continue;
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", employee->name);
    }
  if (n > MANY_NAMES)
    g_string_append (names, " …");
  return n > 0 ? g_strdup (names->str) : NULL;
}

/* Notes about employees; units, and what is agreed at the employer, are told apart from them. */
static guint
count (const NaerMerge *merge,
       NaerMergeWhat    what)
{
  guint n = 0;

  for (guint i = 0; i < merge->items->len; i++)
    {
      const NaerMergeItem *item = merge->items->pdata[i];

      n += item->what == what && item->type >= NAER_RECORD_EMPLOYEE;
    }
  return n;
}

static gboolean
takes_agreements (const NaerMerge *merge)
{
  for (guint i = 0; i < merge->items->len; i++)
    {
      const NaerMergeItem *item = merge->items->pdata[i];

      if (item->type == NAER_RECORD_EMPLOYER && item->take)
        return TRUE;
    }
  return FALSE;
}

/* Takes the title. */
static void
add_count (AdwPreferencesGroup *group,
           guint                n,
           char                *title)
{
  g_autofree char *owned = title;

  if (n > 0)
    add_row (group, owned, NULL);
}

/**
 * naer_receive_rows_tell:
 * @group: where to
 * @handover: what is in the file
 * @merge: what would happen
 *
 * Says who the file is from and what would come.
 */
void
naer_receive_rows_tell (AdwPreferencesGroup *group,
                        const NaerHandover  *handover,
                        const NaerMerge     *merge)
{
  guint n_people = naer_merge_count_new (merge, NAER_RECORD_EMPLOYEE);
  guint n_new = count (merge, NAER_MERGE_NEW) - n_people;
  guint n_same = count (merge, NAER_MERGE_SAME) + count (merge, NAER_MERGE_OLDER);
  guint n_newer = count (merge, NAER_MERGE_NEWER), n_removed = count (merge, NAER_MERGE_REMOVED);
  guint n_nobody = count (merge, NAER_MERGE_NOBODY);
  g_autofree char *names = list_new_names (merge);
  g_autofree char *made_on = naer_i18n_day (handover->made_on, NAER_DAY_STYLE_FULL);
  g_autofree char *from =
    g_strdup_printf (_("From %s, %s"), handover->from != NULL ? handover->from : "—", made_on);
  g_autofree char *title = g_markup_escape_text (from, -1);
  g_autofree char *people =
    g_strdup_printf (ngettext ("%u new employee", "%u new employees", n_people), n_people);

  adw_preferences_group_set_title (group, title);
  if (n_people > 0)
    add_row (group, people, names);
  add_count (group, n_new,
             g_strdup_printf (ngettext ("%u new note about them", "%u new notes about them", n_new), n_new));
  add_count (group, n_newer,
             g_strdup_printf (ngettext ("%u note was changed there", "%u notes were changed there", n_newer), n_newer));
  add_count (group, n_removed,
             g_strdup_printf (ngettext ("%u note was removed there", "%u notes were removed there", n_removed), n_removed));
  add_count (group, n_same,
             g_strdup_printf (ngettext ("%u note is here already", "%u notes are here already", n_same), n_same));
  add_count (group, n_nobody,
             g_strdup_printf (ngettext ("%u note is about somebody who is not in your file",
                                        "%u notes are about somebody who is not in your file", n_nobody),
                              n_nobody));
  if (takes_agreements (merge))
    add_row (group, _("What is agreed at the employer"), NULL);
}

static void
take_cb (GObject       *row,
         GParamSpec    *pspec,
         NaerMergeItem *item)
{
  item->take = adw_switch_row_get_active (ADW_SWITCH_ROW (row));
}

static const char *
label_of (NaerRecordType type)
{
  static const char *const labels[NAER_N_RECORD_TYPES] = {
    [NAER_RECORD_EMPLOYER] = N_("What is agreed at the employer"),
    [NAER_RECORD_UNIT] = N_("The unit"),
    [NAER_RECORD_EMPLOYEE] = N_("Who it is"),
    [NAER_RECORD_EMPLOYMENT] = N_("The position"),
    [NAER_RECORD_ABSENCE] = N_("A spell of absence"),
    [NAER_RECORD_CONTACT] = N_("A contact"),
    [NAER_RECORD_PLAN] = N_("The follow-up plan"),
    [NAER_RECORD_DISPATCH] = N_("Who got the plan"),
    [NAER_RECORD_MEETING] = N_("A dialogue meeting"),
    [NAER_RECORD_EXCEPTION] = N_("An exception"),
    [NAER_RECORD_ACTIVITY] = N_("Activity at work"),
    [NAER_RECORD_MEASURE] = N_("A measure"),
    [NAER_RECORD_CONVERSATION] = N_("A conversation"),
    [NAER_RECORD_AGREEMENT] = N_("What is agreed about contact"),
    [NAER_RECORD_WEEK] = N_("A week at work"),
  };

  return _(labels[type]);
}

static const char *
whose (const NaerMergeItem *item,
       const NaerFacts     *facts)
{
  gint64 row_id = item->type == NAER_RECORD_EMPLOYEE && item->ours != NULL ? naer_record_get_row (item->ours)
                                                                           : item->employee_row_id;
  const NaerEmployee *employee = row_id != 0 ? naer_facts_find_employee (facts, row_id) : NULL;

  return employee != NULL && employee->name != NULL ? employee->name : "—";
}

static char *
say_which (const NaerMergeItem *item)
{
  const NaerField *order = naer_record_get_shape (item->type)->order;
  gconstpointer record = item->theirs != NULL ? item->theirs : item->ours;
  NaerDay day = order != NULL && order->kind == NAER_FIELD_DAY
                  ? *(const NaerDay *) G_STRUCT_MEMBER_P (record, order->offset)
                  : NAER_DAY_NONE;
  g_autofree char *when = day != NAER_DAY_NONE ? naer_i18n_day (day, NAER_DAY_STYLE_FULL) : NULL;
  const char *label = label_of (item->type);

  if (item->ours == NULL)
    return g_strdup_printf (_("%s: you removed it, there it stands. Switch on to take it back."), label);
  if (item->theirs == NULL)
    return g_strdup_printf (_("%s: removed there. Switch on to remove it here."), label);
  if (when != NULL)
    return g_strdup_printf (_("%s, %s. Switch on to take theirs."), label, when);
  return g_strdup_printf (_("%s. Switch on to take theirs."), label);
}

/**
 * naer_receive_rows_ask:
 * @group: where to
 * @merge: what would happen; it follows what is chosen, and must live as long as the rows
 * @facts: facts as they are here
 *
 * Asks, for each record that was changed on both sides, whose is to stand.
 */
void
naer_receive_rows_ask (AdwPreferencesGroup *group,
                       NaerMerge           *merge,
                       const NaerFacts     *facts)
{
  for (guint i = 0; i < merge->items->len; i++)
    {
      NaerMergeItem *item = merge->items->pdata[i];
      g_autofree char *which = NULL;
      GtkWidget *row;

      if (item->what != NAER_MERGE_CONFLICT)
        continue;
      which = say_which (item);
      row = adw_switch_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), whose (item, facts));
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), which);
      g_signal_connect (row, "notify::active", G_CALLBACK (take_cb), item);
      adw_preferences_group_add (group, row);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log/naer-log-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

typedef struct
{
  const char *code;
  const char *text;
} Word;

static const Word records[] = {
  { "employer", N_("Employer") },
  { "unit", N_("Unit") },
  { "employee", N_("Employee") },
  { "employment", N_("Employment") },
  { "absence", N_("Absence") },
  { "contact", N_("Contact") },
  { "plan", N_("Follow-up plan") },
  { "dispatch", N_("Note of who got the plan") },
  { "meeting", N_("Dialogue meeting") },
  { "exception", N_("Exception") },
  { "activity", N_("Activity at work") },
  { "measure", N_("Measure") },
  { "conversation", N_("Conversation") },
  { "agreement", N_("Agreement on contact") },
  { "week", N_("Week") },
  { "setting", N_("Choice for the file") },
  { "audit", N_("Log") },
};

static const Word actions[] = {
  { "view", N_("Page looked at") },
  { "view-kinds", N_("Kinds of absence of the unit looked at") },
  { "print", N_("Printed") },
  { "print-marked", N_("Printed, with words that were pointed out") },
  { "export", N_("Saved outside the file") },
  { "export-marked", N_("Saved outside the file, with words that were pointed out") },
  { "access", N_("All that is kept about the person given out") },
  { "create", N_("Data file made") },
  { "migrate", N_("Data file brought to this version of the program") },
  { "passphrase", N_("Passphrase changed") },
  { "recovery", N_("Recovery code written") },
  { "restore", N_("Backup put back") },
  { "accept", N_("Older or other copy of the file taken into use") },
  { "keyring", N_("Key put into the keyring of the computer") },
  { "hand-over", N_("Handed over to another leader") },
  { "deputy", N_("Given to a deputy") },
  { "give-back", N_("Given back to the leader") },
  { "receive", N_("Received from another leader") },
  { "redact", N_("Text removed for good") },
  { "confirm", N_("Record sealed again") },
  { "erase", N_("Deleted for good") },
};

static const Word of_the_log[] = {
  { "view", N_("Log looked at") },
  { "print", N_("Log printed") },
  { "export", N_("Log saved outside the file") },
};

static const Word purposes[] = {
  { "import", N_("Import from payroll") },
  { "undo", N_("Undo") },
  { "employee", N_("Change of an employee") },
  { "employer", N_("Preferences") },
  { "follow-up", N_("Follow-up") },
  { "absence", N_("Absence") },
  { "plan", N_("Follow-up plan") },
  { "meeting", N_("Meeting") },
  { "conversation", N_("Conversation") },
  { "presence", N_("Days at work") },
  { "handed-over", N_("Handed over to another leader") },
  { "receive", N_("Received from another leader") },
  { "redact", N_("Text removed for good") },
  { "log", N_("The log") },
  { "tidy-up", N_("Yearly tidy-up") },
  { "erase", N_("Deleted for good") },
  { "backups", N_("Backups") },
};

static const char *
find_word (const Word  *words,
           guint        n_words,
           const char  *code,
           NaerLanguage language)
{
  for (guint i = 0; i < n_words; i++)
    if (g_strcmp0 (words[i].code, code) == 0)
      return naer_tr (language, words[i].text);
  return code;
}

/**
 * naer_log_kind_to_words:
 * @kind: a kind of entry
 * @language: the language
 *
 * Returns: (transfer none): what entries of that kind are called
 */
const char *
naer_log_kind_to_words (NaerLogKind  kind,
                        NaerLanguage language)
{
  static const char *const texts[] = {
    [NAER_LOG_VIEW] = N_("Looked at"),
    [NAER_LOG_PRINT] = N_("Prints"),
    [NAER_LOG_EXPORT] = N_("Saved outside the file"),
    [NAER_LOG_CHANGE] = N_("Changes"),
    [NAER_LOG_REMOVAL] = N_("Removals"),
    [NAER_LOG_SAFETY] = N_("The file itself"),
  };

  g_return_val_if_fail (kind < NAER_N_LOG_KINDS, NULL);

  return naer_tr (language, texts[kind]);
}

/**
 * naer_log_record_to_words:
 * @record: a type of record
 * @language: the language
 *
 * Returns: (transfer none): what such a record is called
 */
const char *
naer_log_record_to_words (const char  *record,
                          NaerLanguage language)
{
  return find_word (records, G_N_ELEMENTS (records), record, language);
}

/**
 * naer_log_purpose_to_words:
 * @purpose: what something was done for
 * @language: the language
 *
 * Returns: (transfer full): how that is said
 */
char *
naer_log_purpose_to_words (const char  *purpose,
                           NaerLanguage language)
{
  return g_strdup (find_word (purposes, G_N_ELEMENTS (purposes), purpose, language));
}

static char *
say_record (const NaerLogEntry *entry,
            NaerLanguage        language)
{
  const char *name = naer_log_record_to_words (entry->record, language);

  if (g_str_equal (entry->action, "add"))
    /* Translators: a kind of record, such as “Contact” */
    return g_strdup_printf (naer_tr (language, N_("%s added")), name);
  if (g_str_equal (entry->action, "remove"))
    /* Translators: a kind of record, such as “Contact” */
    return g_strdup_printf (naer_tr (language, N_("%s removed")), name);
  /* Translators: a kind of record, such as “Contact” */
  return g_strdup_printf (naer_tr (language, N_("%s changed")), name);
}

static gboolean
is_of_record (const NaerLogEntry *entry)
{
  return entry->record != NULL &&
         (g_str_equal (entry->action, "add") || g_str_equal (entry->action, "change") ||
          g_str_equal (entry->action, "remove"));
}

static char *
say_one (const NaerLogEntry *entry,
         NaerLanguage        language)
{
  gboolean of_log = g_strcmp0 (entry->purpose, "log") == 0;
  g_autofree char *text =
    is_of_record (entry)
    ? say_record (entry, language)
    : of_log ? g_strdup (find_word (of_the_log, G_N_ELEMENTS (of_the_log), entry->action, language))
             : g_strdup (find_word (actions, G_N_ELEMENTS (actions), entry->action, language));

  if (g_strcmp0 (entry->purpose, "undo") == 0)
    /* Translators: something that was done, such as “Contact removed” */
    return g_strdup_printf (naer_tr (language, N_("%s by undo")), text);
  return g_steal_pointer (&text);
}

static guint
count_redactions (const GArray       *entries,
                  const NaerLogGroup *group)
{
  guint n = 0;

  for (guint i = group->first; i < group->first + group->n; i++)
    n += g_str_equal (g_array_index (entries, NaerLogEntry, i).action, "redact");
  return n;
}

/**
 * naer_log_group_to_words:
 * @entries: (element-type NaerLogEntry): entries
 * @group: some of them that were one thing to do
 * @language: the language
 *
 * Returns: (transfer full): what was done, without whom it is about
 */
char *
naer_log_group_to_words (const GArray       *entries,
                         const NaerLogGroup *group,
                         NaerLanguage        language)
{
  const NaerLogEntry *first = &g_array_index (entries, NaerLogEntry, group->first);
  guint n = group->n;

  if (n == 1)
    return say_one (first, language);
  if (g_str_equal (first->action, "redact"))
    {
      n = count_redactions (entries, group);
      return g_strdup_printf (naer_trn (language, "Text removed for good from %u entry of the log",
                                        "Text removed for good from %u entries of the log", n), n);
    }
  if (g_strcmp0 (first->purpose, "import") == 0)
    return g_strdup_printf (
      naer_trn (language, "%u change by a payroll file", "%u changes by a payroll file", n), n);
  if (g_strcmp0 (first->purpose, "receive") == 0)
    return g_strdup_printf (naer_trn (language, "%u change from another leader", "%u changes from another leader", n), n);
  if (g_strcmp0 (first->purpose, "undo") == 0)
    return g_strdup_printf (naer_trn (language, "%u change by undo", "%u changes by undo", n), n);
  return g_strdup_printf (
    naer_trn (language, "%u record deleted for good", "%u records deleted for good", n), n);
}

/**
 * naer_log_whom_to_words:
 * @employee: the row of an employee, or 0
 * @facts: the facts of now
 * @language: the language
 *
 * Returns: (transfer full) (nullable): whom it is about, %NULL for nobody
 */
char *
naer_log_whom_to_words (gint64           employee,
                        const NaerFacts *facts,
                        NaerLanguage     language)
{
  const NaerEmployee *found;

  if (employee == 0)
    return NULL;
  found = naer_facts_find_employee (facts, employee);
  if (found == NULL)
    return g_strdup (naer_tr (language, N_("Somebody who is no longer in the file")));
  if (found->name == NULL)
    return g_strdup (found->id);
  if (naer_facts_has_namesake (facts, found))
    return g_strdup_printf (naer_tr (language, N_("%s, number %s")), found->name, found->id);
  return g_strdup (found->name);
}

static GDateTime *
local_time (gint64 at)
{
  return g_date_time_new_from_unix_local_usec (at * 1000);
}

/**
 * naer_log_clock_to_words:
 * @at: milliseconds since 1970, UTC
 * @with_seconds: whether to say the seconds
 *
 * Returns: (transfer full): the time of day on this computer, as “14:05”
 */
char *
naer_log_clock_to_words (gint64   at,
                         gboolean with_seconds)
{
  g_autoptr (GDateTime) time = local_time (at);

  return g_date_time_format (time, with_seconds ? "%H:%M:%S" : "%H:%M");
}

/**
 * naer_log_day_of:
 * @at: milliseconds since 1970, UTC
 *
 * Returns: the day on this computer
 */
NaerDay
naer_log_day_of (gint64 at)
{
  g_autoptr (GDateTime) time = local_time (at);

  return naer_day_from_ymd (g_date_time_get_year (time), g_date_time_get_month (time),
                            g_date_time_get_day_of_month (time));
}

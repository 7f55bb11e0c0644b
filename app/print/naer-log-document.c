/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-document.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "log/naer-log-words.h"

static const double shares[] = { 0.14, 0.36, 0.5 };

typedef struct
{
  NaerDocument *document;
  const GArray *entries;
  const NaerFacts *facts;
  gint64 employee;
  GHashTable *said;     /* row → what the log said of it last; of all records, whose rows differ */
  NaerDay day;
} Writer;

static void
begin_day (Writer  *writer,
           NaerDay  day)
{
  NaerLanguage language = writer->document->language;
  const char *headings[] = { naer_tr (language, N_("Time")), naer_tr (language, N_("What")),
                             naer_tr (language, N_("More")), NULL };
  g_autofree char *text = naer_words_day (day, NAER_DAY_STYLE_WEEKDAY_FULL, language);
  g_autofree char *heading = naer_words_capitalize (text);

  writer->day = day;
  naer_document_section (writer->document, heading, 0);
  naer_document_table (writer->document, headings, shares);
}

/* What one entry says beside what was done. Rows of a payroll file are not told one by one. */
static char *
say_more (Writer             *writer,
          const NaerLogGroup *group)
{
  NaerLanguage language = writer->document->language;
  const NaerLogEntry *entry = &g_array_index (writer->entries, NaerLogEntry, group->first);

  if (entry->redacted)
    return g_strdup (naer_tr (language, N_("What stood here was removed for good.")));
  if (group->n > 1 || entry->row == 0)
    return g_strdup ("");
  return naer_log_change_to_words (entry->record, g_hash_table_lookup (writer->said, &entry->row),
                                   entry->content, writer->facts, language);
}

static void
remember (Writer             *writer,
          const NaerLogGroup *group)
{
  for (guint i = group->first; i < group->first + group->n; i++)
    {
      const NaerLogEntry *entry = &g_array_index (writer->entries, NaerLogEntry, i);

      if (entry->row != 0 && entry->content != NULL && g_strcmp0 (entry->record, "audit") != 0)
        g_hash_table_insert (writer->said, (gpointer) &entry->row, entry->content);
    }
}

static void
write_group (Writer             *writer,
             const NaerLogGroup *group)
{
  NaerLanguage language = writer->document->language;
  const NaerLogEntry *entry = &g_array_index (writer->entries, NaerLogEntry, group->first);
  NaerDay day = naer_log_day_of (entry->at);
  g_autofree char *clock = naer_log_clock_to_words (entry->at, FALSE);
  g_autofree char *what = naer_log_group_to_words (writer->entries, group, language);
  g_autofree char *whom = writer->employee == 0 && group->n == 1
                            ? naer_log_whom_to_words (entry->employee, writer->facts, language)
                            : NULL;
  g_autofree char *time = g_strdup_printf ("%s\n%s", clock, entry->who);
  g_autofree char *done = whom != NULL ? g_strdup_printf ("%s\n%s", what, whom) : g_strdup (what);
  g_autofree char *more = say_more (writer, group);
  const char *cells[] = { time, done, more };

  if (day != writer->day)
    begin_day (writer, day);
  /* An empty cell would be room to write in. */
  if (more[0] == '\0')
    cells[2] = "–";
  naer_document_row (writer->document, cells);
  remember (writer, group);
}

static void
write_head (Writer     *writer,
            const char *verified,
            NaerDay     today)
{
  NaerDocument *document = writer->document;
  NaerLanguage language = document->language;
  g_autofree char *whom = naer_log_whom_to_words (writer->employee, writer->facts, language);
  g_autofree char *day = naer_words_day (today, NAER_DAY_STYLE_FULL, language);

  document->subtitle = g_strdup (whom != NULL ? whom : naer_tr (language, N_("Everybody in the file")));
  document->running = g_strdup_printf ("%s · %s", document->title, document->subtitle);
  document->footer = g_strdup (naer_tr (language, N_("The log is kept by the program itself. Each entry is sealed "
                                                     "with the one before it, so that what is altered is found.")));
  naer_document_section (document, NULL, 0);
  naer_document_pair (document, naer_tr (language, N_("Written on")), day);
  naer_document_pair (document, naer_tr (language, N_("Checked")), verified);
}

/**
 * naer_log_document_new:
 * @entries: (element-type NaerLogEntry): entries by number, with all that they say
 * @facts: the facts of now
 * @employee: the row of the employee whom they are about, 0 for all
 * @verified: whether the log is whole, in words
 * @today: the day that it is written on
 * @language: the language of the document
 *
 * Who did what, day by day, for a personnel case.
 *
 * Returns: (transfer full): the document
 */
NaerDocument *
naer_log_document_new (const GArray    *entries,
                       const NaerFacts *facts,
                       gint64           employee,
                       const char      *verified,
                       NaerDay          today,
                       NaerLanguage     language)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GArray) groups = naer_log_group (entries);
  Writer writer = {
    .document = naer_document_new (naer_tr (language, N_("Who Did What")), language, today),
    .entries = entries,
    .facts = facts,
    .employee = employee,
    .said = said,
  };

  write_head (&writer, verified, today);
  for (guint i = 0; i < groups->len; i++)
    write_group (&writer, &g_array_index (groups, NaerLogGroup, i));
  if (entries->len == 0)
    naer_document_paragraph (writer.document, naer_tr (language, N_("Nothing is noted yet.")));
  return writer.document;
}

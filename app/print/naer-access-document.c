/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-access-document.h"

#include <glib/gi18n.h>

#include "data/naer-draft.h"
#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "log/naer-log-words.h"
#include "log/naer-record-lines.h"
#include "naer-document-pages.h"
#include "naer-joined-pages.h"
#include "naer-log-document.h"

/* All that is kept of one employee, record by record and member by member, and then the log. */

static void
write_record (NaerDocument    *document,
              NaerRecordType   type,
              gconstpointer    record,
              const NaerFacts *facts)
{
  g_autoptr (GPtrArray) lines = naer_record_to_lines (type, record, facts, document->language);

  for (guint i = 0; i < lines->len; i++)
    {
      const NaerRecordLine *line = lines->pdata[i];

      if (line->value != NULL)
        naer_document_pair (document, line->label, line->value);
      else
        naer_document_strong (document, line->label);
    }
}

static void
write_list (NaerDocument       *document,
            NaerRecordType      type,
            const NaerEmployee *employee,
            const NaerFacts    *facts)
{
  GPtrArray *records = naer_record_get_list (type, NULL, (NaerEmployee *) employee);

  if (records == NULL || records->len == 0)
    return;
  naer_document_section (document, naer_log_record_to_words (naer_record_get_shape (type)->name, document->language), 0);
  for (guint i = 0; i < records->len; i++)
    {
      if (i > 0)
        naer_document_rule (document);
      write_record (document, type, records->pdata[i], facts);
    }
}

static void
write_drafts (NaerDocument    *document,
              const GPtrArray *drafts,
              gint64           employee,
              const NaerFacts *facts)
{
  for (guint i = 0; drafts != NULL && i < drafts->len; i++)
    {
      const NaerDraft *draft = drafts->pdata[i];

      if (draft->employee_row_id != employee)
        continue;
      naer_document_section (document, naer_tr (document->language, N_("Draft")), 0);
      write_record (document, draft->type, draft->record, facts);
    }
}

/**
 * naer_access_pages_new:
 * @facts: all facts
 * @employee: the row of an employee
 * @drafts: (nullable) (element-type NaerDraft): what is being written
 * @entries: (element-type NaerLogEntry): the log of the employee, with all that it says
 * @verified: whether the log is whole, in words
 * @today: the day that it is written on
 * @language: the language
 *
 * All that is kept of one employee, for the employee to read: the right of access (GDPR article 15).
 *
 * Returns: (transfer full): the pages
 */
NaerPages *
naer_access_pages_new (const NaerFacts *facts,
                       gint64           employee,
                       GPtrArray       *drafts,
                       const GArray    *entries,
                       const char      *verified,
                       NaerDay          today,
                       NaerLanguage     language)
{
  const NaerEmployee *who = naer_facts_find_employee (facts, employee);
  NaerDocument *document =
    naer_document_new (naer_tr (language, N_("All That Is Kept About You")), language, today);
  g_autofree char *whom = naer_log_whom_to_words (employee, facts, language);
  g_autofree char *day = naer_words_day (today, NAER_DAY_STYLE_FULL, language);

  document->subtitle = g_strdup_printf ("%s · %s", whom, day);
  document->running = g_strdup_printf ("%s · %s", document->title, document->subtitle);
  document->footer = g_strdup (naer_tr (language, N_("You may ask for what is wrong to be corrected, and for what should "
                                                     "not be here to be removed.")));
  naer_document_section (document, naer_tr (language, N_("Employee")), 0);
  write_record (document, NAER_RECORD_EMPLOYEE, who, facts);
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    write_list (document, type, who, facts);
  write_drafts (document, drafts, employee, facts);
  return naer_joined_pages_new (
    naer_document_pages_new (document),
    naer_document_pages_new (naer_log_document_new (entries, facts, employee, verified, today, language)));
}

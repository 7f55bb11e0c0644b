/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sheet-private.h"

/* What the sheets say in common. */

const char *
naer_sheet_tr (const NaerDocument *document,
               const char         *message)
{
  return naer_tr (document->language, message);
}

/* A paragraph of the sheet’s own words. */
void
naer_sheet_say (NaerDocument *document,
                const char   *message)
{
  naer_document_paragraph (document, naer_tr (document->language, message));
}

void
naer_sheet_list (NaerDocument      *document,
                 NaerBlockKind      kind,
                 const char *const *messages)
{
  for (; *messages != NULL; messages++)
    if (kind == NAER_BLOCK_CHECKS)
      naer_document_check (document, naer_tr (document->language, *messages), FALSE);
    else
      naer_document_item (document, kind, naer_tr (document->language, *messages));
}

gboolean
naer_sheet_is_written (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

void
naer_sheet_pair (NaerDocument *document,
                 const char   *message,
                 const char   *text,
                 gboolean      blank)
{
  if (naer_sheet_is_written (text) || blank)
    naer_document_pair (document, naer_tr (document->language, message),
                        naer_sheet_is_written (text) ? text : NULL);
}

void
naer_sheet_pair_day (NaerDocument *document,
                     const char   *message,
                     NaerDay       day,
                     gboolean      blank)
{
  g_autofree char *text = naer_sheet_day (day, document->language);

  naer_sheet_pair (document, message, text, blank);
}

/* A text below a heading of its own. */
void
naer_sheet_text (NaerDocument *document,
                 const char   *heading,
                 const char   *text,
                 guint         n_lines,
                 gboolean      blank)
{
  if (!naer_sheet_is_written (text) && !blank)
    return;
  if (heading != NULL)
    naer_document_heading (document, naer_tr (document->language, heading));
  if (naer_sheet_is_written (text))
    naer_document_paragraph (document, text);
  else
    naer_document_writing (document, n_lines);
}

const char *
naer_sheet_name (const NaerSheetInput *input)
{
  return input->employee->name != NULL ? input->employee->name : input->employee->id;
}

static const NaerUnit *
find_unit (const NaerSheetInput *input)
{
  const NaerEmployment *employment = naer_employee_latest_employment (input->employee);

  return employment != NULL ? naer_facts_find_unit (input->facts, employment->unit_row_id) : NULL;
}

const char *
naer_sheet_unit (const NaerSheetInput *input)
{
  const NaerUnit *unit = find_unit (input);

  return unit != NULL ? unit->name : input->employee->unit;
}

/* Name, number where somebody else has the same name, unit, and what more there is to say. */
char *
naer_sheet_subtitle (const NaerSheetInput *input,
                     const char           *more)
{
  GString *text = g_string_new (naer_sheet_name (input));
  const char *unit = naer_sheet_unit (input);

  if (naer_facts_has_namesake (input->facts, input->employee))
    {
      g_string_append (text, " · ");
      g_string_append_printf (text, naer_tr (input->language, N_("employee %s")), input->employee->id);
    }
  if (unit != NULL)
    g_string_append_printf (text, " · %s", unit);
  if (more != NULL)
    g_string_append_printf (text, " · %s", more);
  return g_string_free (text, FALSE);
}

/* Who leads: the unit’s leader, else the one whose file it is. */
void
naer_sheet_leader (const NaerSheetInput *input,
                   const char          **name,
                   const char          **phone)
{
  const NaerUnit *unit = find_unit (input);
  const NaerEmployer *employer = input->facts->employer;
  gboolean of_unit = unit != NULL && unit->leader != NULL;

  *name = of_unit ? unit->leader : employer->leader;
  *phone = of_unit ? unit->leader_phone : employer->leader_phone;
}

/* “Kari Nordmann, tlf. 123 45 678”, or who it is where no name is known. */
char *
naer_sheet_reach (const NaerSheetInput *input)
{
  const char *name, *phone;

  naer_sheet_leader (input, &name, &phone);
  if (name == NULL)
    name = naer_tr (input->language, N_("the unit leader"));
  return phone != NULL ? g_strdup_printf (naer_tr (input->language, N_("%s, phone %s")), name, phone)
                       : g_strdup (name);
}

/* The last line of a sheet that is handed over. */
void
naer_sheet_ask_us (NaerDocument         *document,
                   const NaerSheetInput *input)
{
  g_autofree char *reach = naer_sheet_reach (input);
  g_autofree char *line = g_strdup_printf (naer_sheet_tr (document, N_("Do you wonder about something? Call %s.")),
                                           reach);

  naer_document_section (document, NULL, 0);
  naer_document_strong (document, line);
}

char *
naer_sheet_day (NaerDay      day,
                NaerLanguage language)
{
  return day != NAER_DAY_NONE ? naer_words_day (day, NAER_DAY_STYLE_FULL, language) : NULL;
}

char *
naer_sheet_from_to (NaerDay      from,
                    NaerDay      to,
                    NaerLanguage language)
{
  g_autofree char *first = naer_sheet_day (from, language), *last = naer_sheet_day (to, language);

  if (first != NULL && last != NULL)
    return naer_words_stretch (from, to, language);
  if (first != NULL)
    return g_strdup_printf (naer_tr (language, N_("from %s")), first);
  if (last != NULL)
    return g_strdup_printf (naer_tr (language, N_("until %s")), last);
  return NULL;
}

char *
naer_sheet_per_cent (double       value,
                     NaerLanguage language)
{
  return value > 0 ? g_strdup_printf (naer_tr (language, N_("%g %%")), value) : NULL;
}

/* The first with a capital letter, the rest as words within a line, unless they are letters that stand for
   words. */
static void
append_flag (GString    *text,
             const char *words)
{
  const char *second = g_utf8_next_char (words);
  gboolean is_word = text->len > 0 && g_unichar_islower (g_utf8_get_char (second));
  gunichar first = g_utf8_get_char (words);

  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append_unichar (text, is_word ? g_unichar_tolower (first) : first);
  g_string_append (text, second);
}

char *
naer_sheet_flags (guint        flags,
                  guint        n_flags,
                  const char *(*to_words) (guint        bit,
                                           NaerLanguage language),
                  NaerLanguage language)
{
  GString *text = g_string_new (NULL);

  for (guint bit = 0; bit < n_flags; bit++)
    if ((flags & (1u << bit)) != 0)
      append_flag (text, to_words (bit, language));
  return g_string_free (text, FALSE);
}

const char *
naer_sheet_known (NaerKnown    known,
                  NaerLanguage language)
{
  if (known == NAER_KNOWN_UNKNOWN)
    return NULL;
  return known == NAER_KNOWN_YES ? naer_trp (language, "answer", NC_ ("answer", "Yes"))
                                 : naer_trp (language, "answer", NC_ ("answer", "No"));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-meeting-parts.h"

#include "meeting/naer-meeting-words.h"
#include "naer-date-row.h"
#include "naer-i18n.h"
#include "naer-text-row.h"

static GtkWidget *
add_row (AdwExpanderRow *expander,
         NaerRecordRows *rows,
         const char     *member,
         GtkWidget      *row,
         const char     *title)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_add_row (expander, row);
  naer_record_rows_add (rows, member, row);
  return row;
}

static void
build_participant (AdwExpanderRow *expander,
                   NaerRecordRows *rows)
{
  const char *roles[NAER_ROLE_NAV + 2] = { NULL }, *answers[NAER_ANSWER_DECLINES + 2] = { NULL };
  NaerLanguage language = naer_i18n_language ();

  for (NaerRole role = 0; role <= NAER_ROLE_NAV; role++)
    roles[role] = naer_role_to_words (role, language);
  for (NaerInvitationAnswer answer = 0; answer <= NAER_ANSWER_DECLINES; answer++)
    answers[answer] = naer_answer_to_words (answer, language);
  naer_record_rows_set_labels (add_row (expander, rows, "role", adw_combo_row_new (), _("From")), roles);
  add_row (expander, rows, "name", adw_entry_row_new (), _("Name or Function"));
  add_row (expander, rows, "called_on", naer_date_row_new (), _("Called On"));
  naer_record_rows_set_labels (add_row (expander, rows, "answer", adw_combo_row_new (), _("Answer")), answers);
  add_row (expander, rows, "attended", adw_combo_row_new (), _("Was There"));
}

static void
describe_participant (gconstpointer   part,
                      char          **title,
                      char          **subtitle)
{
  const NaerParticipant *participant = part;
  const char *role = naer_role_to_words (participant->role, naer_i18n_language ());

  *title = participant->name != NULL ? g_strdup_printf ("%s: %s", role, participant->name) : g_strdup (role);
  if (participant->attended == NAER_KNOWN_YES)
    *subtitle = g_strdup (_("Was there"));
  else if (participant->attended == NAER_KNOWN_NO)
    *subtitle = g_strdup (_("Was not there"));
  else if (participant->called_on == NAER_DAY_NONE)
    *subtitle = g_strdup (_("Not called yet"));
  else
    *subtitle = g_strdup (naer_answer_to_words (participant->answer, naer_i18n_language ()));
}

const NaerPartKind naer_participant_kind = { &naer_participant_shape, build_participant, describe_participant };

static void
build_wait (AdwExpanderRow *expander,
            NaerRecordRows *rows)
{
  add_row (expander, rows, "what", adw_entry_row_new (), _("Whose Answer or Appointment"));
  add_row (expander, rows, "from_day", naer_date_row_new (), _("From"));
  add_row (expander, rows, "to_day", naer_date_row_new (), _("Until"));
  add_row (expander, rows, "meanwhile", naer_text_row_new (), _("What happens at work meanwhile?"));
}

static void
describe_wait (gconstpointer   part,
               char          **title,
               char          **subtitle)
{
  const NaerWait *wait = part;

  *title = g_strdup (wait->what != NULL ? wait->what : _("Something that is waited for"));
  *subtitle = g_strdup (wait->meanwhile != NULL ? wait->meanwhile : _("Nothing is planned at work meanwhile"));
}

const NaerPartKind naer_wait_kind = { &naer_wait_shape, build_wait, describe_wait };

/**
 * naer_theme_rows_build:
 * @expander: the row of a theme
 * @rows: the rows in it
 *
 * Adds one note for all, and one for each where views differ.
 */
void
naer_theme_rows_build (AdwExpanderRow *expander,
                       NaerRecordRows *rows)
{
  add_row (expander, rows, "shared", naer_text_row_new (), _("What we said"));
  add_row (expander, rows, "employee", naer_text_row_new (), _("The employee, where views differ"));
  add_row (expander, rows, "employer", naer_text_row_new (), _("The workplace, where views differ"));
  add_row (expander, rows, "sick_lister", naer_text_row_new (), _("The sick-lister, where views differ"));
  add_row (expander, rows, "others", naer_text_row_new (), _("Others, where views differ"));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-talk-words.h"

#include "meeting/naer-meeting-words.h"
#include "naer-i18n.h"

static void
append_part (GString    *text,
             const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
}

/**
 * naer_conversation_describe:
 * @conversation: a conversation
 * @today: today
 *
 * Returns: (transfer full): when it was or is, and what was agreed
 */
char *
naer_conversation_describe (const NaerConversation *conversation,
                            NaerDay                 today)
{
  GString *text = g_string_new (NULL);
  NaerDay on = conversation->held != NAER_DAY_NONE ? conversation->held : conversation->planned;
  g_autofree char *day = on != NAER_DAY_NONE ? naer_i18n_near_day (on, today) : NULL, *when = NULL;

  if (conversation->held != NAER_DAY_NONE)
    when = g_strdup (day);
  else if (conversation->cancelled != NAER_DAY_NONE)
    when = g_strdup (_("called off"));
  else if (day != NULL)
    when = g_strdup_printf (on < today ? _("was planned for %s; was it held?") : _("planned for %s"), day);
  append_part (text, when);
  if (conversation->course > 0)
    append_part (text, naer_holder_to_words (conversation->holder, naer_i18n_language ()));
  if (conversation->agreed != NULL)
    g_string_append_printf (text, "\n%s", conversation->agreed);
  return g_string_free (text, FALSE);
}

/**
 * naer_agreement_describe:
 * @agreement: an agreement on contact
 *
 * Returns: (transfer full): how, how often and by whom
 */
char *
naer_agreement_describe (const NaerContactAgreement *agreement)
{
  GString *text = g_string_new (NULL);
  g_autofree char *often = NULL, *handed = NULL;

  if (agreement->every_days > 0)
    often = g_strdup_printf (ngettext ("every day", "every %d days", (gulong) agreement->every_days),
                             agreement->every_days);
  if (agreement->handed_over_to != NULL)
    handed = g_strdup_printf (_("%s follows up"), agreement->handed_over_to);
  append_part (text, agreement->channel);
  append_part (text, often);
  append_part (text, agreement->who);
  append_part (text, agreement->no_work_email == NAER_KNOWN_YES ? _("work e-mail is not used") : NULL);
  append_part (text, handed);
  return g_string_free (text, FALSE);
}

/**
 * naer_last_contact_describe:
 * @employee: an employee
 * @today: today
 *
 * Returns: (transfer full) (nullable): the day of the latest contact and how long ago it is
 */
char *
naer_last_contact_describe (const NaerEmployee *employee,
                            NaerDay             today)
{
  NaerDay latest = NAER_DAY_NONE;
  g_autofree char *day = NULL, *ago = NULL;
  int n_days;

  for (guint i = 0; i < naer_employee_count_contacts (employee); i++)
    {
      NaerContact contact = naer_employee_get_contact (employee, i);

      if (contact.on <= today)
        latest = MAX (latest, contact.on);
    }
  if (latest == NAER_DAY_NONE)
    return NULL;
  day = naer_i18n_near_day (latest, today);
  n_days = today - latest;
  ago = g_strdup_printf (ngettext ("%d day ago", "%d days ago", (gulong) n_days), n_days);
  return n_days < 2 ? g_steal_pointer (&day) : g_strdup_printf ("%s · %s", day, ago);
}

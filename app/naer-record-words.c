/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-record-words.h"

/**
 * naer_employee_describe:
 * @employee: an employee
 * @facts: the facts in which the employee is
 *
 * Returns: (transfer full): the name, with the number where somebody else has the same name; the
 *   number where there is no name
 */
char *
naer_employee_describe (const NaerEmployee *employee,
                        const NaerFacts    *facts)
{
  if (employee->name == NULL)
    return g_strdup (employee->id);
  if (naer_facts_has_namesake (facts, employee))
    return g_strdup_printf (_("%s, number %s"), employee->name, employee->id);
  return g_strdup (employee->name);
}

/**
 * naer_contact_kind_get_label:
 * @kind: a kind of contact
 *
 * Returns: (transfer none): its name
 */
const char *
naer_contact_kind_get_label (NaerContactKind kind)
{
  switch (kind)
    {
    case NAER_CONTACT_FIRST:
      return _("First contact");
    case NAER_CONTACT_CHECK_IN:
      return _("Check-in");
    case NAER_CONTACT_RETURN:
      return _("Return conversation");
    case NAER_CONTACT_MAX_DATE:
      return _("Talk about the last sick-pay day");
    case NAER_CONTACT_OTHER:
    default:
      return _("Conversation");
    }
}

/**
 * naer_contact_way_get_label:
 * @way: a way of contact
 *
 * Returns: (transfer none): its name
 */
const char *
naer_contact_way_get_label (NaerContactWay way)
{
  switch (way)
    {
    case NAER_WAY_PHONE:
      return _("Phone");
    case NAER_WAY_MEETING:
      return _("Meeting");
    case NAER_WAY_MESSAGE:
      return _("Message");
    case NAER_WAY_VISIT:
      return _("Visit at work");
    case NAER_WAY_UNKNOWN:
    default:
      return _("Not noted");
    }
}

/**
 * naer_meeting_kind_get_label:
 * @kind: a kind of meeting
 *
 * Returns: (transfer none): its name
 */
const char *
naer_meeting_kind_get_label (NaerMeetingKind kind)
{
  switch (kind)
    {
    case NAER_MEETING_DIALOGUE_2:
      return _("Dialogue meeting 2");
    case NAER_MEETING_DIALOGUE_3:
      return _("Dialogue meeting 3");
    case NAER_MEETING_DIALOGUE_1:
    default:
      return _("Dialogue meeting 1");
    }
}

/**
 * naer_activity_get_label:
 * @kind: the kind of an activity
 *
 * Returns: (transfer none): its name
 */
const char *
naer_activity_get_label (const char *kind)
{
  if (g_strcmp0 (kind, "graded") == 0)
    return _("Partly at work");
  if (g_strcmp0 (kind, "other-tasks") == 0)
    return _("Other tasks");
  if (g_strcmp0 (kind, "training") == 0)
    return _("Training");
  return _("Measure at work");
}

/**
 * naer_absence_describe:
 * @absence: a spell
 *
 * Returns: (transfer full): its kind, with the grade of a graded note
 */
char *
naer_absence_describe (const NaerAbsence *absence)
{
  const char *label = naer_absence_get_label (absence, naer_i18n_language ());
  g_autofree char *capitalized = naer_words_capitalize (label);

  if (naer_absence_is_graded (absence))
    return g_strdup_printf (_("%s, %d %%"), capitalized, absence->grade);
  return g_steal_pointer (&capitalized);
}

/**
 * naer_absence_describe_days:
 * @absence: a spell
 *
 * Returns: (transfer full): its days, and how many
 */
char *
naer_absence_describe_days (const NaerAbsence *absence)
{
  NaerLanguage language = naer_i18n_language ();

  if (absence->to == NAER_DAY_NONE)
    {
      g_autofree char *from = naer_words_day (absence->from, NAER_DAY_STYLE_FULL, language);

      return g_strdup_printf (_("from %s, no end yet"), from);
    }
  else
    {
      g_autofree char *stretch = naer_words_stretch (absence->from, absence->to, language);
      g_autofree char *days = naer_words_days (absence->to - absence->from + 1, language);

      return g_strdup_printf ("%s · %s", stretch, days);
    }
}

/**
 * naer_contact_describe:
 * @contact: a contact
 * @today: today
 *
 * Returns: (transfer full): when, how, about what and what comes next
 */
char *
naer_contact_describe (const NaerContact *contact,
                       NaerDay            today)
{
  g_autofree char *on = naer_i18n_near_day (contact->on, today);
  GString *text = g_string_new (on);

  if (contact->way != NAER_WAY_UNKNOWN)
    g_string_append_printf (text, " · %s", naer_contact_way_get_label (contact->way));
  if (contact->next != NAER_DAY_NONE)
    {
      g_autofree char *next = naer_i18n_near_day (contact->next, today);

      g_string_append (text, " · ");
      g_string_append_printf (text, _("next talk %s"), next);
    }
  if (contact->about != NULL && contact->about[0] != '\0')
    g_string_append_printf (text, "\n%s", contact->about);
  return g_string_free (text, FALSE);
}

/**
 * naer_meeting_describe:
 * @meeting: a meeting
 * @today: today
 *
 * Returns: (transfer full): when it was held or is planned
 */
char *
naer_meeting_describe (const NaerMeeting *meeting,
                       NaerDay            today)
{
  g_autofree char *day = NULL;

  if (meeting->held != NAER_DAY_NONE)
    {
      day = naer_i18n_near_day (meeting->held, today);
      return g_strdup_printf (_("held %s"), day);
    }
  if (meeting->cancelled != NAER_DAY_NONE)
    {
      day = naer_i18n_near_day (meeting->cancelled, today);
      return g_strdup_printf (_("cancelled %s"), day);
    }
  if (meeting->planned != NAER_DAY_NONE)
    {
      day = naer_i18n_near_day (meeting->planned, today);
      return g_strdup_printf (meeting->planned < today ? _("was planned for %s; was it held?")
                                                       : _("planned for %s"), day);
    }
  return g_strdup ("");
}

/**
 * naer_employment_describe:
 * @employment: an employment
 * @facts: the facts, for the name of the unit
 *
 * Returns: (transfer full): its days and position
 */
char *
naer_employment_describe (const NaerEmployment *employment,
                          const NaerFacts      *facts)
{
  g_autofree char *from = employment->from != NAER_DAY_NONE
                            ? naer_i18n_day (employment->from, NAER_DAY_STYLE_FULL) : NULL;
  g_autofree char *to = employment->to != NAER_DAY_NONE
                          ? naer_i18n_day (employment->to, NAER_DAY_STYLE_FULL) : NULL;
  g_autofree char *position = g_strdup_printf (_("%g %% position"), employment->percent);

  if (from != NULL && to != NULL)
    return g_strdup_printf (_("%s – %s · %s"), from, to, position);
  if (from != NULL)
    return g_strdup_printf (_("from %s · %s"), from, position);
  if (to != NULL)
    return g_strdup_printf (_("until %s · %s"), to, position);
  return g_steal_pointer (&position);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meeting/naer-meeting-words.h"

#include <glib/gi18n.h>

#include "language/naer-code-words.h"

static const char *const forms[] = {
  [NAER_FORM_UNKNOWN] = NC_ ("meeting", "Not said"),
  [NAER_FORM_PHYSICAL] = NC_ ("meeting", "In the same room"),
  [NAER_FORM_VIDEO] = NC_ ("meeting", "By video"),
  [NAER_FORM_PHONE] = NC_ ("meeting", "By phone"),
};

static const char *const roles[] = {
  [NAER_ROLE_OTHER] = NC_ ("participant", "Other"),
  [NAER_ROLE_EMPLOYEE] = NC_ ("participant", "Employee"),
  [NAER_ROLE_LEADER] = NC_ ("participant", "Leader"),
  [NAER_ROLE_SICK_LISTER] = NC_ ("participant", "Sick-lister"),
  [NAER_ROLE_BHT] = NC_ ("participant", "Occupational health service"),
  [NAER_ROLE_UNION] = NC_ ("participant", "Union representative"),
  [NAER_ROLE_SAFETY] = NC_ ("participant", "Safety representative"),
  [NAER_ROLE_SUPPORT] = NC_ ("participant", "Support person"),
  [NAER_ROLE_HR] = NC_ ("participant", "HR"),
  [NAER_ROLE_NAV] = NC_ ("participant", "Nav"),
};

static const char *const answers[] = {
  [NAER_ANSWER_UNKNOWN] = NC_ ("invitation", "No answer yet"),
  [NAER_ANSWER_COMES] = NC_ ("invitation", "Comes"),
  [NAER_ANSWER_DECLINES] = NC_ ("invitation", "Does not come"),
};

static const char *const takers[] = { N_("Not noted"), N_("Employer"), N_("Employee"), N_("Others") };

static const char *const themes[NAER_N_THEMES] = {
  [NAER_THEME_NOW] = N_("The situation now, and the tasks"),
  [NAER_THEME_CAN] = N_("What the employee can do"),
  [NAER_THEME_WAITING] = N_("What is being waited for, in time only"),
  [NAER_THEME_TRIED] = N_("What has been tried, for how long, and how it went"),
  [NAER_THEME_PROSPECTS] = N_("Prospects before the last sick-pay day"),
  [NAER_THEME_OBSTACLES] = N_("What stands in the way"),
  [NAER_THEME_ADAPT] = N_("What the workplace can adapt"),
  [NAER_THEME_TAKES] = N_("What each of us thinks it takes"),
  [NAER_THEME_COURSE] = N_("The course we would want"),
};

static const char *const conversations[] = {
  [NAER_CONVERSATION_FIRST] = NC_ ("conversation", "First contact"),
  [NAER_CONVERSATION_FOLLOW_UP] = NC_ ("conversation", "Follow-up conversation"),
  [NAER_CONVERSATION_PATTERN] = NC_ ("conversation", "Care conversation"),
  [NAER_CONVERSATION_RETURN] = NC_ ("conversation", "Return conversation"),
  [NAER_CONVERSATION_STATUS] = NC_ ("conversation", "Status talk"),
};

static const char *const holders[] = {
  [NAER_HOLDER_LEADER] = NC_ ("conversation", "The leader"),
  [NAER_HOLDER_BHT] = NC_ ("conversation", "The occupational health service"),
  [NAER_HOLDER_BOTH] = NC_ ("conversation", "The leader and the occupational health service"),
};

/**
 * naer_meeting_form_to_words:
 * @form: how a meeting is held
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_meeting_form_to_words (NaerMeetingForm form,
                            NaerLanguage    language)
{
  return NAER_CODE_TO_WORDS (forms, form, "meeting", language);
}

/**
 * naer_role_to_words:
 * @role: the role of a participant
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_role_to_words (NaerRole     role,
                    NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (roles, role, "participant", language);
}

/**
 * naer_answer_to_words:
 * @answer: the answer to an invitation
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_answer_to_words (NaerInvitationAnswer   answer,
                      NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (answers, answer, "invitation", language);
}

/**
 * naer_taken_by_to_words:
 * @by: who made contact
 * @language: the language
 *
 * Returns: (transfer none): what it is called
 */
const char *
naer_taken_by_to_words (NaerTakenBy  by,
                        NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (takers, by, NULL, language);
}

/**
 * naer_theme_to_words:
 * @theme: a theme of a dialogue meeting
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_theme_to_words (NaerThemeKind theme,
                     NaerLanguage  language)
{
  return NAER_CODE_TO_WORDS (themes, theme, NULL, language);
}

/**
 * naer_conversation_kind_to_words:
 * @kind: the kind of a conversation
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_conversation_kind_to_words (NaerConversationKind kind,
                                 NaerLanguage         language)
{
  return NAER_CODE_TO_WORDS (conversations, kind, "conversation", language);
}

/**
 * naer_holder_to_words:
 * @holder: who holds a conversation
 * @language: the language
 *
 * Returns: (transfer none): it in words
 */
const char *
naer_holder_to_words (NaerHolder   holder,
                      NaerLanguage language)
{
  return NAER_CODE_TO_WORDS (holders, holder, "conversation", language);
}

/**
 * naer_clock_to_words:
 * @minutes_after_midnight: from 0 up to and not with 1440
 *
 * Returns: (transfer full): the time of day as in Norway, “09.30”
 */
char *
naer_clock_to_words (int minutes_after_midnight)
{
  g_return_val_if_fail (minutes_after_midnight >= 0 && minutes_after_midnight < 24 * 60, NULL);

  return g_strdup_printf ("%02d.%02d", minutes_after_midnight / 60, minutes_after_midnight % 60);
}

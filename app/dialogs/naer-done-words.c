/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-done-words.h"

#include "facts/naer-exception-grounds.h"
#include "naer-i18n.h"
#include "rules/naer-rule-book.h"

static const struct
{
  const char *label;
  const char *day;
  const char *saved;
} choices[NAER_N_DONE_CHOICES] = {
  [NAER_DONE_PLAN_FINISHED] = { N_("The plan is finished"), N_("Finished On"), N_("Plan noted") },
  [NAER_DONE_PLAN_SENT] = { N_("The plan is sent"), N_("Sent On"), N_("Sending noted") },
  [NAER_DONE_MEETING_PLANNED] = { N_("The meeting is planned"), N_("Planned For"),
                                  N_("Meeting planned") },
  [NAER_DONE_MEETING_HELD] = { N_("The meeting is held"), N_("Held On"), N_("Meeting noted") },
  [NAER_DONE_MEETING_WANTED] = { N_("Someone wants a meeting"), N_("Day"),
                                 N_("Wish for a meeting noted") },
  [NAER_DONE_MEETING_CANCELLED] = { N_("The meeting was called off"), N_("Called Off On"),
                                    N_("Meeting called off") },
  [NAER_DONE_ACTIVITY] = { N_("In activity"), N_("From"), N_("Activity noted") },
  [NAER_DONE_NAV_ANSWERED] = { N_("Nav has our answer"), N_("Answered On"), N_("Answer noted") },
  [NAER_DONE_NAV_DATE] = { N_("The day that Nav gave"), N_("Last Sick-Pay Day"),
                           N_("Nav’s date noted") },
  [NAER_DONE_EXCEPTION] = { N_("It is not needed now"), N_("Day"), N_("Exception noted") },
};

/**
 * naer_done_choice_get_label:
 * @choice: what is noted
 * @obligation: id of the obligation
 *
 * Returns: (transfer none): how the form offers it
 */
const char *
naer_done_choice_get_label (NaerDoneChoice  choice,
                            const char     *obligation)
{
  if (choice == NAER_DONE_EXCEPTION && g_str_equal (obligation, "activity"))
    return _("Not possible now");
  return _(choices[choice].label);
}

/**
 * naer_done_choice_get_day:
 * @choice: what is noted
 *
 * Returns: (transfer none): what its day is called
 */
const char *
naer_done_choice_get_day (NaerDoneChoice choice)
{
  return _(choices[choice].day);
}

/**
 * naer_done_choice_get_saved:
 * @choice: what is noted
 *
 * Returns: (transfer none): what is told when it is saved
 */
const char *
naer_done_choice_get_saved (NaerDoneChoice choice)
{
  return _(choices[choice].saved);
}

/**
 * naer_recipient_get_label:
 * @recipient: to whom a plan is sent
 *
 * Returns: (transfer none): the recipient in words
 */
const char *
naer_recipient_get_label (NaerRecipient recipient)
{
  switch (recipient)
    {
    case NAER_RECIPIENT_SICK_LISTER:
      return _("The sick-lister");
    case NAER_RECIPIENT_NAV:
      return _("Nav");
    case NAER_RECIPIENT_EMPLOYEE:
      return _("The employee");
    case NAER_RECIPIENT_BHT:
      return _("Occupational health service");
    case NAER_RECIPIENT_OTHER:
    default:
      return _("Others");
    }
}

/**
 * naer_dispatch_way_get_label:
 * @way: how a plan is sent
 *
 * Returns: (transfer none): the way in words
 */
const char *
naer_dispatch_way_get_label (const char *way)
{
  if (g_strcmp0 (way, "post") == 0)
    return _("By post");
  if (g_strcmp0 (way, "digital") == 0)
    return _("Digitally, in another system");
  if (g_strcmp0 (way, "in-person") == 0)
    return _("Handed over");
  return _("With the employee");
}

/**
 * naer_ground_get_label:
 * @ground: code of a ground
 * @obligation: id of the obligation that it is given for
 *
 * Returns: (transfer full): the ground in words
 */
char *
naer_ground_get_label (const char *ground,
                       const char *obligation)
{
  const NaerSentences *sentences = naer_rule_book_get_sentences (naer_rule_book_get_default ());
  const char *text;

  if (g_str_equal (ground, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE) &&
      !g_str_equal (obligation, "activity"))
    return g_strdup (_("No accommodation is possible"));
  text = naer_sentences_explain (sentences, ground, naer_i18n_language ());
  return naer_words_capitalize (text != NULL ? text : ground);
}

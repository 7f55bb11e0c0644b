/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-nav-form.h"

#include <glib/gi18n.h>

#include "facts/naer-identity-number.h"
#include "json/naer-json-writer.h"
#include "language/naer-catalog.h"

#define MOST_MONTHS_TO_EVALUATION 12

#define MEMBER(name, type, member) { name, NAER_JSON_##type, G_STRUCT_OFFSET (NaerNavForm, member) }
#define ALWAYS(name, type, member) \
  { name, NAER_JSON_##type, G_STRUCT_OFFSET (NaerNavForm, member), .required = TRUE }

static const NaerJsonField fields[] = {
  ALWAYS ("employeeIdentificationNumber", TEXT, identity_number),
  ALWAYS ("typicalWorkday", TEXT, typical_workday),
  ALWAYS ("tasksThatCanStillBeDone", TEXT, can_still_be_done),
  ALWAYS ("tasksThatCanNotBeDone", TEXT, can_not_be_done),
  ALWAYS ("previousFacilitation", TEXT, previous_facilitation),
  ALWAYS ("plannedFacilitation", TEXT, planned_facilitation),
  MEMBER ("otherFacilitationOptions", TEXT, other_options),
  ALWAYS ("followUp", TEXT, follow_up),
  ALWAYS ("evaluationDate", DAY, evaluation_date),
  ALWAYS ("sendPlanToNav", BOOLEAN, send_to_nav),
  MEMBER ("needsHelpFromNav", KNOWN, needs_help),
  MEMBER ("needsHelpFromNavDescription", TEXT, help_description),
  ALWAYS ("sendPlanToGeneralPractitioner", BOOLEAN, send_to_doctor),
  MEMBER ("messageToGeneralPractitioner", TEXT, message_to_doctor),
  MEMBER ("additionalInformation", TEXT, more),
  ALWAYS ("contactPersonFullName", TEXT, contact_name),
  ALWAYS ("contactPersonPhoneNumber", TEXT, contact_phone),
  ALWAYS ("contactPersonEmail", TEXT, contact_email),
  ALWAYS ("employeeHasContributedToPlan", KNOWN, contributed),
  MEMBER ("employeeHasNotContributedToPlanDescription", TEXT, not_contributed_why),
  ALWAYS ("lpsName", TEXT, system_name),
  MEMBER ("lpsEmail", TEXT, system_email),
  { NULL },
};

static gpointer
create_form (void)
{
  NaerNavForm *form = g_new0 (NaerNavForm, 1);

  form->needs_help = form->contributed = NAER_KNOWN_UNKNOWN;
  return form;
}

const NaerJsonRecord naer_nav_form_record = {
  .size = sizeof (NaerNavForm),
  .create = create_form,
  .fields = fields,
};

static const struct
{
  const char *member;
  const char *words;
} faults[NAER_N_NAV_FAULTS] = {
  [NAER_NAV_FAULT_IDENTITY_NUMBER] = { "employeeIdentificationNumber",
                                       N_("The identity number is not right: eleven digits.") },
  [NAER_NAV_FAULT_WORKDAY] = { "typicalWorkday", N_("Say what an ordinary working day is like.") },
  [NAER_NAV_FAULT_TASKS] = { "tasksThatCanStillBeDone",
                             N_("Say which tasks can be done, or which cannot.") },
  [NAER_NAV_FAULT_FOLLOW_UP] = { "followUp", N_("Say how and when you talk.") },
  [NAER_NAV_FAULT_EVALUATION] = { "evaluationDate",
                                  N_("Look at the plan again between tomorrow and a year ahead.") },
  [NAER_NAV_FAULT_CONTACT] = { "contactPersonFullName",
                               N_("Give the leader’s name, phone and e-mail.") },
  [NAER_NAV_FAULT_CONTRIBUTED] = { "employeeHasContributedToPlan",
                                   N_("Say whether the employee took part.") },
  [NAER_NAV_FAULT_HELP_NOT_SENT] = { "sendPlanToNav",
                                     N_("You ask for help from Nav, so the plan has to go to Nav.") },
  [NAER_NAV_FAULT_HELP_DESCRIPTION] = { "needsHelpFromNavDescription",
                                        N_("Say what you ask Nav for, and why.") },
  [NAER_NAV_FAULT_NO_REASON] = { "employeeHasNotContributedToPlanDescription",
                                 N_("Say why the employee did not take part.") },
  [NAER_NAV_FAULT_REASON] = { "employeeHasNotContributedToPlanDescription",
                              N_("The employee took part, so no reason for not doing so belongs "
                                 "there.") },
};

/**
 * naer_nav_form_free:
 * @form: (transfer full) (nullable): a form
 *
 * Frees it, and leaves no trace of the identity number in memory.
 */
void
naer_nav_form_free (NaerNavForm *form)
{
  if (form == NULL)
    return;
  if (form->identity_number != NULL)
    explicit_bzero (form->identity_number, strlen (form->identity_number));
  for (const NaerJsonField *field = fields; field->name != NULL; field++)
    if (field->type == NAER_JSON_TEXT)
      g_free (G_STRUCT_MEMBER (char *, form, field->offset));
  g_free (form);
}

static gboolean
is_said (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

static gboolean
has_fault (const NaerNavForm *form,
           NaerNavFault       fault,
           NaerDay            today)
{
  switch (fault)
    {
    case NAER_NAV_FAULT_IDENTITY_NUMBER:
      return form->identity_number == NULL ||
             !naer_identity_number_is_valid (form->identity_number);
    case NAER_NAV_FAULT_WORKDAY:
      return !is_said (form->typical_workday);
    case NAER_NAV_FAULT_TASKS:
      return !is_said (form->can_still_be_done) && !is_said (form->can_not_be_done);
    case NAER_NAV_FAULT_FOLLOW_UP:
      return !is_said (form->follow_up);
    case NAER_NAV_FAULT_EVALUATION:
      return form->evaluation_date <= today ||
             form->evaluation_date > naer_day_add_months (today, MOST_MONTHS_TO_EVALUATION);
    case NAER_NAV_FAULT_CONTACT:
      return !is_said (form->contact_name) || !is_said (form->contact_phone) ||
             !is_said (form->contact_email);
    case NAER_NAV_FAULT_CONTRIBUTED:
      return form->contributed == NAER_KNOWN_UNKNOWN;
    case NAER_NAV_FAULT_HELP_NOT_SENT:
      return form->needs_help == NAER_KNOWN_YES && !form->send_to_nav;
    case NAER_NAV_FAULT_HELP_DESCRIPTION:
      return form->needs_help == NAER_KNOWN_YES && !is_said (form->help_description);
    case NAER_NAV_FAULT_NO_REASON:
      return form->contributed == NAER_KNOWN_NO && !is_said (form->not_contributed_why);
    case NAER_NAV_FAULT_REASON:
      return form->contributed == NAER_KNOWN_YES && is_said (form->not_contributed_why);
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_nav_form_find_faults:
 * @form: a form
 * @today: today
 *
 * Returns: (transfer full) (element-type NaerNavFault): what it would be refused for, in the order
 *   of the form; nothing when it can be exported
 */
GArray *
naer_nav_form_find_faults (const NaerNavForm *form,
                           NaerDay            today)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (NaerNavFault));

  for (NaerNavFault fault = 0; fault < NAER_N_NAV_FAULTS; fault++)
    if (has_fault (form, fault, today))
      g_array_append_val (found, fault);
  return found;
}

/**
 * naer_nav_fault_to_words:
 * @fault: a fault
 * @language: the language
 *
 * Returns: (transfer none): a sentence that says what to do
 */
const char *
naer_nav_fault_to_words (NaerNavFault fault,
                         NaerLanguage language)
{
  g_return_val_if_fail (fault < NAER_N_NAV_FAULTS, "");

  return naer_tr (language, faults[fault].words);
}

/**
 * naer_nav_fault_get_member:
 * @fault: a fault
 *
 * Returns: (transfer none): the member of the form that it is about
 */
const char *
naer_nav_fault_get_member (NaerNavFault fault)
{
  g_return_val_if_fail (fault < NAER_N_NAV_FAULTS, "");

  return faults[fault].member;
}

/**
 * naer_nav_form_to_json:
 * @form: a form without faults
 *
 * Returns: (transfer full): the document, on several lines
 */
char *
naer_nav_form_to_json (const NaerNavForm *form)
{
  g_autoptr (JsonNode) node = naer_json_write (&naer_nav_form_record, form);
  JsonObject *object = json_node_get_object (node);

  /* What the writer leaves out as saying nothing has to be there. */
  json_object_set_boolean_member (object, "sendPlanToNav", form->send_to_nav);
  json_object_set_boolean_member (object, "sendPlanToGeneralPractitioner", form->send_to_doctor);
  return naer_json_to_text (node, TRUE);
}

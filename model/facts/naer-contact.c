/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts.h"
#include "facts/naer-record.h"

/**
 * naer_contact_new:
 * @on: the day
 * @kind: what it was for
 * @way: how it was held
 *
 * Returns: (transfer full): a contact
 */
NaerContact *
naer_contact_new (NaerDay         on,
                  NaerContactKind kind,
                  NaerContactWay  way)
{
  NaerContact *contact = g_new0 (NaerContact, 1);

  contact->on = on;
  contact->kind = kind;
  contact->way = way;
  return contact;
}

/**
 * naer_contact_copy:
 * @contact: a contact
 *
 * Returns: (transfer full): a copy
 */
NaerContact *
naer_contact_copy (const NaerContact *contact)
{
  return naer_record_copy (NAER_RECORD_CONTACT, contact);
}

/**
 * naer_contact_free:
 * @contact: (transfer full) (nullable): a contact
 *
 * Frees it.
 */
void
naer_contact_free (NaerContact *contact)
{
  naer_record_free (NAER_RECORD_CONTACT, contact);
}

static NaerContactKind
kind_of_conversation (NaerConversationKind kind)
{
  switch (kind)
    {
    case NAER_CONVERSATION_FIRST:
      return NAER_CONTACT_FIRST;
    case NAER_CONVERSATION_RETURN:
      return NAER_CONTACT_RETURN;
    case NAER_CONVERSATION_FOLLOW_UP:
    case NAER_CONVERSATION_PATTERN:
    case NAER_CONVERSATION_STATUS:
    default:
      return NAER_CONTACT_CHECK_IN;
    }
}

/**
 * naer_employee_count_contacts:
 * @employee: an employee
 *
 * Returns: how many naer_employee_get_contact() knows
 */
guint
naer_employee_count_contacts (const NaerEmployee *employee)
{
  return employee->contacts->len + employee->conversations->len;
}

/**
 * naer_employee_get_contact:
 * @employee: an employee
 * @index: below naer_employee_count_contacts()
 *
 * What is a contact: what was logged as one, and every conversation, which says no day until it was
 * held.
 *
 * Returns: the contact; its text is that of the record
 */
NaerContact
naer_employee_get_contact (const NaerEmployee *employee,
                           guint               index)
{
  const NaerConversation *conversation;

  if (index < employee->contacts->len)
    return *(const NaerContact *) employee->contacts->pdata[index];
  conversation = employee->conversations->pdata[index - employee->contacts->len];
  return (NaerContact){
    .row_id = conversation->row_id,
    .on = conversation->held,
    .kind = kind_of_conversation (conversation->kind),
    .way = conversation->way,
    .next = conversation->next_talk,
    .about = conversation->agreed,
    .by = NAER_TAKEN_BY_EMPLOYER,
  };
}

/* The earlier of two days from @today on. */
static NaerDay
nearer (NaerDay a,
        NaerDay b,
        NaerDay today)
{
  if (b < today)
    return a;
  return a == NAER_DAY_NONE ? b : MIN (a, b);
}

/* Only the version that was finished last says when the next talk is. */
static NaerDay
next_talk_of_plans (const NaerEmployee *employee)
{
  const NaerPlan *last = NULL;

  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *plan = employee->plans->pdata[i];

      if (plan->finished != NAER_DAY_NONE && (last == NULL || plan->version > last->version))
        last = plan;
    }
  return last != NULL ? last->next_talk : NAER_DAY_NONE;
}

/**
 * naer_employee_find_next_talk:
 * @employee: an employee
 * @today: today
 *
 * Returns: the first day from today on that a contact, a conversation, a meeting or the plan says
 *   the next talk is, or %NAER_DAY_NONE
 */
NaerDay
naer_employee_find_next_talk (const NaerEmployee *employee,
                              NaerDay             today)
{
  NaerDay next = nearer (NAER_DAY_NONE, next_talk_of_plans (employee), today);

  for (guint i = 0; i < naer_employee_count_contacts (employee); i++)
    next = nearer (next, naer_employee_get_contact (employee, i).next, today);
  for (guint i = 0; i < employee->conversations->len; i++)
    {
      const NaerConversation *conversation = employee->conversations->pdata[i];

      if (conversation->held == NAER_DAY_NONE && conversation->cancelled == NAER_DAY_NONE)
        next = nearer (next, conversation->planned, today);
    }
  for (guint i = 0; i < employee->meetings->len; i++)
    next = nearer (next, ((NaerMeeting *) employee->meetings->pdata[i])->next_talk, today);
  return next;
}

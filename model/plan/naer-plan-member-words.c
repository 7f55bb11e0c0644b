/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-member-words.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "plan/naer-plan-words.h"

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

/* What is to be read of a plan and how it is called, in the order of the form. A member that is not
 * here says nothing to a reader. */
static const struct
{
  const char *member;
  const char *label;
} labels[] = {
  { "tasks", N_("Task") },
  { "own_words", N_("In the employee’s own words") },
  { "measures", N_("Measure") },
  { "steps", N_("Step") },
  { "not_possible", N_("Nothing can be adapted now") },
  { "not_possible_why", N_("Why nothing can be adapted") },
  { "ordinary_day", N_("The ordinary working day") },
  { "position", N_("Position") },
  { "percent", N_("Position in per cent") },
  { "questions", N_("Questions to the sick-lister") },
  { "own_questions", N_("Own questions to the sick-lister") },
  { "note_asked", N_("What the sick note asks for") },
  { "note_answer", N_("Our answer") },
  { "talks", N_("How and when we talk") },
  { "next_talk", N_("Next talk") },
  { "evaluate_on", N_("We look at the plan again") },
  { "if_not_working", N_("If it does not work") },
  { "contributed", N_("The employee took part") },
  { "not_contributed_why", N_("Why the employee did not take part") },
  { "made", N_("How the plan was made") },
  { "quality", N_("How we worked") },
  { "earlier", N_("What has been tried") },
  { "differently", N_("What to do differently") },
  { "options", N_("Not used now") },
  { "needs_nav", N_("Help from Nav") },
  { "nav_help", N_("What help from Nav") },
  { "nav_why", N_("Why help from Nav") },
  { "other_help", N_("Help from others") },
  { "other_help_what", N_("What help from others") },
  { "more", N_("Anything else") },
  { "employer", N_("Employer") },
  { "organisation_number", N_("Organisation number") },
  { "unit", N_("Unit") },
  { "unit_number", N_("Number of the unit") },
  { "leader", N_("Leader") },
  { "leader_phone", N_("The leader’s phone") },
  { "leader_email", N_("The leader’s e-mail") },
  { "contact", N_("Other contact") },
  { "contact_phone", N_("The contact’s phone") },
  { "has_bht", N_("Occupational health service") },
  { "bht", N_("Name of the occupational health service") },
  { "absent_from", N_("First day of absence") },
  { "note_from", N_("First day of the sick note") },
  { "start_grade", N_("Grade at the start") },
  { "occasion", N_("Version") },
  { "finished", N_("Finished on") },
};

/**
 * naer_plan_member_to_words:
 * @member: name of a member of a plan
 * @language: the language
 *
 * Returns: (transfer none) (nullable): how it is called, %NULL when it is not for readers
 */
const char *
naer_plan_member_to_words (const char  *member,
                           NaerLanguage language)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].member, member))
      return naer_tr (language, labels[i].label);
  return NULL;
}

/**
 * naer_plan_nth_member:
 * @n: a number
 *
 * Returns: (transfer none) (nullable): the name of the member that is read as number @n, from 0;
 *   %NULL behind the last
 */
const char *
naer_plan_nth_member (guint n)
{
  return n < G_N_ELEMENTS (labels) ? labels[n].member : NULL;
}

/* Flags one after the other, each by the words of its bit. */
static char *
flags_to_words (guint        flags,
                const char *(*to_words) (guint bit, NaerLanguage language),
                NaerLanguage language)
{
  GString *text;

  if (flags == 0)
    return NULL;
  text = g_string_new (NULL);
  for (guint bit = 0; bit < 32; bit++)
    if ((flags & (1U << bit)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", to_words (bit, language));
  return g_string_free_and_steal (text);
}

static char *
known_to_words (NaerKnown    known,
                NaerLanguage language)
{
  if (known == NAER_KNOWN_UNKNOWN)
    return NULL;
  return g_strdup (known == NAER_KNOWN_YES ? naer_tr (language, N_("Yes"))
                                           : naer_tr (language, N_("No")));
}

static char *
per_cent (double number)
{
  return number > 0 ? g_strdup_printf ("%g %%", number) : NULL;
}

static char *
number_to_words (const NaerField *field,
                 const NaerPlan  *plan,
                 NaerLanguage     language)
{
  if (g_str_equal (field->name, "nav_help"))
    return flags_to_words (plan->nav_help, naer_nav_help_to_words, language);
  if (g_str_equal (field->name, "other_help"))
    return flags_to_words (plan->other_help, naer_other_help_to_words, language);
  if (g_str_equal (field->name, "questions"))
    return flags_to_words (plan->questions, naer_question_to_words, language);
  if (g_str_equal (field->name, "quality"))
    return flags_to_words (plan->quality, naer_quality_to_words, language);
  if (g_str_equal (field->name, "not_possible"))
    return plan->not_possible ? g_strdup (naer_tr (language, N_("Yes"))) : NULL;
  return per_cent (MEMBER (int, plan, field));
}

static char *
code_to_words (const NaerField *field,
               const NaerPlan  *plan,
               NaerLanguage     language)
{
  if (g_str_equal (field->name, "made"))
    return plan->made != NAER_MADE_UNKNOWN
             ? g_strdup (naer_plan_made_to_words (plan->made, language))
             : NULL;
  return g_strdup (naer_plan_occasion_to_words (plan->occasion, language));
}

/**
 * naer_plan_member_value_to_words:
 * @plan: a plan
 * @field: a member that is not a list
 * @language: the language
 *
 * Returns: (transfer full) (nullable): what it says, %NULL for nothing
 */
char *
naer_plan_member_value_to_words (const NaerPlan  *plan,
                                 const NaerField *field,
                                 NaerLanguage     language)
{
  switch (field->kind)
    {
    case NAER_FIELD_TEXT:
      return g_strdup (MEMBER (char *, plan, field));
    case NAER_FIELD_DAY:
      if (MEMBER (NaerDay, plan, field) == NAER_DAY_NONE)
        return NULL;
      return naer_words_day (MEMBER (NaerDay, plan, field), NAER_DAY_STYLE_FULL, language);
    case NAER_FIELD_KNOWN:
      return known_to_words (MEMBER (NaerKnown, plan, field), language);
    case NAER_FIELD_CODE:
      return code_to_words (field, plan, language);
    case NAER_FIELD_REAL:
      return per_cent (MEMBER (double, plan, field));
    case NAER_FIELD_INT:
      return number_to_words (field, plan, language);
    case NAER_FIELD_ROW:
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
    default:
      g_assert_not_reached ();
    }
}

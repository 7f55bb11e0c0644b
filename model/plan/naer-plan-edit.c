/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-edit.h"

#include "facts/naer-record-edit.h"
#include "plan/naer-measure.h"

/**
 * naer_plan_copy:
 * @plan: a plan
 *
 * Returns: (transfer full): a deep copy
 */
NaerPlan *
naer_plan_copy (const NaerPlan *plan)
{
  return naer_record_copy (NAER_RECORD_PLAN, plan);
}

/**
 * naer_plan_free:
 * @plan: (transfer full) (nullable): a plan
 *
 * Frees it.
 */
void
naer_plan_free (NaerPlan *plan)
{
  naer_record_free (NAER_RECORD_PLAN, plan);
}

/**
 * naer_plan_equal:
 * @a: a plan
 * @b: another
 *
 * Whether they say the same.
 */
gboolean
naer_plan_equal (const NaerPlan *a,
                 const NaerPlan *b)
{
  return naer_record_equal (NAER_RECORD_PLAN, a, b);
}

static int
compare_options (gconstpointer a,
                 gconstpointer b)
{
  const NaerOption *const *first = a, *const *second = b;

  return (int) (*first)->kind - (int) (*second)->kind;
}

/**
 * naer_plan_settle:
 * @plan: a plan
 *
 * Makes what its members say fit together: a reason for not taking part belongs to one who did not,
 * help from Nav and its reason to a plan that asks for it, an adaptation to a task that needs one;
 * options stand in their order. Edits do so themselves. Days are left as they are written, since a
 * day that is being typed is another day at every digit.
 */
void
naer_plan_settle (NaerPlan *plan)
{
  if (plan->contributed == NAER_KNOWN_YES)
    g_clear_pointer (&plan->not_contributed_why, g_free);
  if (plan->needs_nav != NAER_KNOWN_YES)
    {
      plan->nav_help = 0;
      g_clear_pointer (&plan->nav_why, g_free);
    }
  if (!plan->not_possible)
    g_clear_pointer (&plan->not_possible_why, g_free);
  if (plan->has_bht == NAER_KNOWN_NO)
    {
      g_clear_pointer (&plan->bht, g_free);
      plan->other_help &= ~(guint) NAER_OTHER_HELP_BHT;
    }
  if (plan->other_help == 0)
    g_clear_pointer (&plan->other_help_what, g_free);
  for (guint i = 0; i < plan->tasks->len; i++)
    {
      NaerTask *task = plan->tasks->pdata[i];

      if (task->ability != NAER_ABILITY_ADAPTED)
        g_clear_pointer (&task->adaptation, g_free);
    }
  for (guint i = 0; i < plan->measures->len; i++)
    naer_measure_settle (plan->measures->pdata[i]);
  g_ptr_array_sort (plan->options, compare_options);
}

static NaerPlan *
settled (gpointer plan)
{
  naer_plan_settle (plan);
  return plan;
}

#define RETURN_UNLESS_DRAFT(plan)                                                                  \
  g_return_val_if_fail ((plan) != NULL && (plan)->finished == NAER_DAY_NONE, NULL)

/**
 * naer_plan_set_text:
 * @plan: a plan that is not finished
 * @member: name of a text
 * @text: (nullable): what it says from now on
 *
 * Returns: (transfer full): the plan with it
 */
NaerPlan *
naer_plan_set_text (const NaerPlan *plan,
                    const char     *member,
                    const char     *text)
{
  RETURN_UNLESS_DRAFT (plan);

  return settled (naer_record_with_text (NAER_RECORD_PLAN, plan, member, text));
}

/**
 * naer_plan_set_day:
 * @plan: a plan that is not finished
 * @member: name of a day
 * @day: what it says from now on, or %NAER_DAY_NONE
 *
 * Returns: (transfer full): the plan with it
 */
NaerPlan *
naer_plan_set_day (const NaerPlan *plan,
                   const char     *member,
                   NaerDay         day)
{
  RETURN_UNLESS_DRAFT (plan);

  return settled (naer_record_with_day (NAER_RECORD_PLAN, plan, member, day));
}

/**
 * naer_plan_set_number:
 * @plan: a plan that is not finished
 * @member: name of a number, of yes or no, or of a choice
 * @number: what it says from now on
 *
 * Returns: (transfer full): the plan with it
 */
NaerPlan *
naer_plan_set_number (const NaerPlan *plan,
                      const char     *member,
                      int             number)
{
  RETURN_UNLESS_DRAFT (plan);

  return settled (naer_record_with_number (NAER_RECORD_PLAN, plan, member, number));
}

/**
 * naer_plan_set_flag:
 * @plan: a plan that is not finished
 * @member: name of a set
 * @flag: one of the set
 * @on: whether it is in
 *
 * Whoever asks for a kind of help from Nav needs help from Nav.
 *
 * Returns: (transfer full): the plan with it
 */
NaerPlan *
naer_plan_set_flag (const NaerPlan *plan,
                    const char     *member,
                    guint           flag,
                    gboolean        on)
{
  NaerPlan *edited;

  RETURN_UNLESS_DRAFT (plan);

  edited = naer_record_with_flag (NAER_RECORD_PLAN, plan, member, flag, on);
  if (edited->nav_help != 0)
    edited->needs_nav = NAER_KNOWN_YES;
  return settled (edited);
}

/**
 * naer_plan_set_part:
 * @plan: a plan that is not finished
 * @member: name of a list
 * @index: which of the list; its length to add one
 * @part: what stands there from now on
 *
 * Returns: (transfer full): the plan with it
 */
NaerPlan *
naer_plan_set_part (const NaerPlan *plan,
                    const char     *member,
                    guint           index,
                    gconstpointer   part)
{
  RETURN_UNLESS_DRAFT (plan);

  return settled (naer_record_with_part (NAER_RECORD_PLAN, plan, member, index, part));
}

/**
 * naer_plan_remove_part:
 * @plan: a plan that is not finished
 * @member: name of a list
 * @index: which of the list
 *
 * Returns: (transfer full): the plan without it
 */
NaerPlan *
naer_plan_remove_part (const NaerPlan *plan,
                       const char     *member,
                       guint           index)
{
  RETURN_UNLESS_DRAFT (plan);

  return settled (naer_record_without_part (NAER_RECORD_PLAN, plan, member, index));
}

/**
 * naer_plan_move_part:
 * @plan: a plan that is not finished
 * @member: name of a list
 * @from: which of the list
 * @to: where it is to stand
 *
 * Returns: (transfer full): the plan with the list in that order, unless the list has one of its own
 */
NaerPlan *
naer_plan_move_part (const NaerPlan *plan,
                     const char     *member,
                     guint           from,
                     guint           to)
{
  RETURN_UNLESS_DRAFT (plan);

  return settled (naer_record_moving_part (NAER_RECORD_PLAN, plan, member, from, to));
}

static guint
find_option (const NaerPlan *plan,
             NaerOptionKind  kind)
{
  guint i = 0;

  while (i < plan->options->len && ((NaerOption *) plan->options->pdata[i])->kind != kind)
    i++;
  return i;
}

/**
 * naer_plan_set_option:
 * @plan: a plan that is not finished
 * @kind: what was considered
 * @why: (nullable): why not now; nothing when it was not considered
 *
 * Returns: (transfer full): the plan with it
 */
NaerPlan *
naer_plan_set_option (const NaerPlan *plan,
                      NaerOptionKind  kind,
                      const char     *why)
{
  NaerOption option = { .kind = kind, .why = (char *) why };
  guint index;

  RETURN_UNLESS_DRAFT (plan);

  index = find_option (plan, kind);
  if (why != NULL && why[0] != '\0')
    return naer_plan_set_part (plan, "options", index, &option);
  return index < plan->options->len ? naer_plan_remove_part (plan, "options", index)
                                    : naer_plan_copy (plan);
}

/**
 * naer_plan_get_option:
 * @plan: a plan
 * @kind: what may have been considered
 *
 * Returns: (transfer none) (nullable): why not now
 */
const char *
naer_plan_get_option (const NaerPlan *plan,
                      NaerOptionKind  kind)
{
  guint index = find_option (plan, kind);

  return index < plan->options->len ? ((NaerOption *) plan->options->pdata[index])->why : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-local-rules-draft.h"

#include <glib/gi18n.h>

#include "naer-edit-changes.h"
#include "naer-lint-note.h"
#include "rules/naer-rule-book.h"

/* A draft is a list of #NaerLocalRuleLine, new ones last. */

#define TITLE_LENGTH 80
#define FIRST_DAYS 14

static const char *const applies_codes[] = {
  [NAER_LOCAL_APPLIES_ALL] = "all",
  [NAER_LOCAL_APPLIES_FULL] = "full",
  [NAER_LOCAL_APPLIES_GRADED] = "graded",
};

static gboolean
can_be_target (const NaerObligation *obligation)
{
  return obligation->obligation_class == NAER_CLASS_STATUTORY &&
         obligation->actor == NAER_ACTOR_EMPLOYER && obligation->anchor == NAER_ANCHOR_CASE_START &&
         (obligation->counting == NAER_COUNTING_CALENDAR_DAYS ||
          obligation->counting == NAER_COUNTING_SICK_DAYS);
}

/**
 * naer_legal_targets:
 * @today: today
 * @language: the language
 *
 * Returns: (transfer full) (element-type NaerLegalTarget): the duties of the employer in the law of
 *   today that are counted from the first day
 */
GArray *
naer_legal_targets (NaerDay      today,
                    NaerLanguage language)
{
  GPtrArray *sets = naer_rule_book_get_sets (naer_rule_book_get_default ());
  GArray *targets = g_array_new (FALSE, FALSE, sizeof (NaerLegalTarget));

  for (guint i = 0; i < sets->len; i++)
    {
      const NaerRuleSet *set = sets->pdata[i];

      if (!naer_rule_set_is_in_force (set, today))
        continue;
      for (guint j = 0; j < set->obligations->len; j++)
        {
          const NaerObligation *obligation = set->obligations->pdata[j];
          const NaerLegalTarget target = { obligation->id, obligation->title.in[language],
                                           obligation->number };

          if (can_be_target (obligation))
            g_array_append_val (targets, target);
        }
    }
  return targets;
}

static void
line_free (gpointer data)
{
  NaerLocalRuleLine *line = data;

  g_free (line->id);
  g_free (line->title);
  g_free (line->other);
  g_free (line);
}

static int
find_target (GArray     *targets,
             const char *obligation)
{
  for (guint i = 0; i < targets->len; i++)
    if (g_strcmp0 (g_array_index (targets, NaerLegalTarget, i).obligation, obligation) == 0)
      return (int) i;
  return -1;
}

static NaerLocalApplies
find_applies (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (applies_codes); i++)
    if (g_strcmp0 (applies_codes[i], code) == 0)
      return i;
  return NAER_LOCAL_APPLIES_ALL;
}

/**
 * naer_local_rules_draft_new:
 * @employer: the employer
 * @targets: (element-type NaerLegalTarget): the duties in law
 *
 * Returns: (transfer full) (element-type NaerLocalRuleLine): a draft of the employer’s own rules
 */
GPtrArray *
naer_local_rules_draft_new (const NaerEmployer *employer,
                            GArray             *targets)
{
  GPtrArray *draft = g_ptr_array_new_with_free_func (line_free);

  for (guint i = 0; i < employer->local_rules->len; i++)
    {
      const NaerLocalRule *rule = employer->local_rules->pdata[i];
      NaerLocalRuleLine *line = g_new0 (NaerLocalRuleLine, 1);

      line->id = g_strdup (rule->id);
      line->title = g_strdup (rule->title);
      line->days = rule->days;
      line->target = find_target (targets, rule->obligation);
      line->other = line->target < 0 ? g_strdup (rule->obligation) : NULL;
      line->applies = find_applies (rule->applies);
      g_ptr_array_add (draft, line);
    }
  return draft;
}

/**
 * naer_local_rules_draft_add:
 * @draft: (element-type NaerLocalRuleLine): a draft
 *
 * Adds a rule that says nothing yet.
 *
 * Returns: the number of its line
 */
guint
naer_local_rules_draft_add (GPtrArray *draft)
{
  NaerLocalRuleLine *line = g_new0 (NaerLocalRuleLine, 1);

  line->title = g_strdup ("");
  line->days = FIRST_DAYS;
  line->target = -1;
  g_ptr_array_add (draft, line);
  return draft->len - 1;
}

static void
check_line (const NaerLocalRuleLine *line,
            guint                    index,
            GArray                  *targets,
            NaerFeedback            *feedback)
{
  int field = (int) index * NAER_N_LOCAL_RULES_FIELDS;
  g_autofree char *title = naer_edit_clean_text (line->title);
  const NaerLegalTarget *target = NULL;

  if (title == NULL)
    naer_feedback_add (feedback, field + NAER_LOCAL_RULES_FIELD_TITLE, NAER_FEEDBACK_MISSING,
                       _("Write what is to be done."));
  else if (g_utf8_strlen (title, -1) > TITLE_LENGTH)
    naer_feedback_add (feedback, field + NAER_LOCAL_RULES_FIELD_TITLE, NAER_FEEDBACK_WRONG,
                       _("A few words are enough."));
  naer_lint_note_add (feedback, field + NAER_LOCAL_RULES_FIELD_TITLE, title);
  if (line->target >= 0 && line->target < (int) targets->len)
    target = &g_array_index (targets, NaerLegalTarget, line->target);
  if (target != NULL && line->days > target->days)
    naer_feedback_take (feedback, field + NAER_LOCAL_RULES_FIELD_DAYS, NAER_FEEDBACK_WRONG,
                        g_strdup_printf (_("The law says day %d, and that stays. A target of your own is "
                                           "that day or an earlier one."), target->days));
}

/**
 * naer_local_rules_draft_check:
 * @draft: (element-type NaerLocalRuleLine): a draft
 * @targets: (element-type NaerLegalTarget): the duties in law
 *
 * Returns: (transfer full): what is to be said of it
 */
NaerFeedback *
naer_local_rules_draft_check (GPtrArray *draft,
                              GArray    *targets)
{
  NaerFeedback *feedback = naer_feedback_new ();

  for (guint i = 0; i < draft->len; i++)
    if (!((const NaerLocalRuleLine *) draft->pdata[i])->removed)
      check_line (draft->pdata[i], i, targets, feedback);
  return feedback;
}

static gboolean
has_id (GPtrArray  *draft,
        const char *id)
{
  for (guint i = 0; i < draft->len; i++)
    if (g_strcmp0 (((const NaerLocalRuleLine *) draft->pdata[i])->id, id) == 0)
      return TRUE;
  return FALSE;
}

/* One that no rule has or had in this form. */
static char *
make_id (GPtrArray *draft,
         guint      line)
{
  for (guint number = line + 1;; number++)
    {
      g_autofree char *id = g_strdup_printf ("own-%u", number);

      if (!has_id (draft, id))
        return g_steal_pointer (&id);
    }
}

/**
 * naer_local_rules_draft_make_changes:
 * @draft: (element-type NaerLocalRuleLine): a draft that passes its check
 * @targets: (element-type NaerLegalTarget): the duties in law
 * @employer: the employer
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_local_rules_draft_make_changes (GPtrArray          *draft,
                                     GArray             *targets,
                                     const NaerEmployer *employer)
{
  g_autoptr (NaerEmployer) after = naer_employer_copy (employer);

  g_ptr_array_set_size (after->local_rules, 0);
  for (guint i = 0; i < draft->len; i++)
    {
      NaerLocalRuleLine *line = draft->pdata[i];
      NaerLocalRule *rule;

      if (line->removed)
        continue;
      if (line->id == NULL)
        line->id = make_id (draft, i);
      rule = g_new0 (NaerLocalRule, 1);
      rule->id = g_strdup (line->id);
      rule->title = naer_edit_clean_text (line->title);
      rule->days = line->days;
      rule->obligation = line->target >= 0
                           ? g_strdup (g_array_index (targets, NaerLegalTarget, line->target).obligation)
                           : g_strdup (line->other);
      rule->applies = g_strdup (applies_codes[line->applies]);
      g_ptr_array_add (after->local_rules, rule);
    }
  return naer_edit_changes_one (NAER_RECORD_EMPLOYER, 0, employer, after);
}

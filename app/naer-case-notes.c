/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-notes.h"

#include "naer-i18n.h"
#include "rules/naer-rule-book.h"

/* What is to be known of the rules behind a case and its findings. */

/* A change of law is told of so many days before it, and so long after. */
#define BEFORE_CHANGE 180
#define AFTER_CHANGE 60

static const NaerRuleSet *
find_set (const NaerFinding *finding)
{
  return naer_rule_book_find (naer_rule_book_get_default (), finding->rule_set);
}

/**
 * naer_finding_is_proposal:
 * @finding: a finding
 *
 * Returns: whether its rules are only proposed, and not law
 */
gboolean
naer_finding_is_proposal (const NaerFinding *finding)
{
  const NaerRuleSet *set = find_set (finding);

  return set != NULL && set->proposal;
}

/**
 * naer_finding_get_rules:
 * @finding: a finding
 *
 * Returns: (transfer full): the name of the rules that it follows
 */
char *
naer_finding_get_rules (const NaerFinding *finding)
{
  const NaerRuleSet *set = find_set (finding);

  if (set == NULL)
    return g_strdup (_("Your employer’s own rule"));
  return g_strdup (set->title.in[naer_i18n_language ()]);
}

static void
add_doubts (GString   *text,
            GPtrArray *uncertain)
{
  for (guint i = 0; i < uncertain->len; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", (char *) uncertain->pdata[i]);
}

/**
 * naer_finding_get_doubts:
 * @finding: a finding
 *
 * Returns: (transfer full) (nullable): what of its rules could not be confirmed in a primary text,
 *   %NULL when all could
 */
char *
naer_finding_get_doubts (const NaerFinding *finding)
{
  const NaerRuleSet *set = find_set (finding);
  const NaerObligation *obligation = set != NULL ? naer_rule_set_find (set, finding->obligation) : NULL;
  GString *text = g_string_new (NULL);

  if (obligation != NULL)
    add_doubts (text, obligation->uncertain);
  return g_string_free (text, text->len == 0);
}

/* The first day of the rules that came while the case went on, %NAER_DAY_NONE without such. */
static NaerDay
find_change_of_law (const NaerCaseTimeline *timeline)
{
  const NaerCase *absence_case = timeline->absence_case;
  NaerDay change = NAER_DAY_NONE;

  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerRuleSet *set = find_set (timeline->findings->pdata[i]);

      if (set != NULL && !set->proposal && set->from > absence_case->start &&
          set->from <= absence_case->end)
        change = set->from;
    }
  return change;
}

static const NaerRuleSet *
find_proposal (const NaerCaseTimeline *timeline)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    if (naer_finding_is_proposal (timeline->findings->pdata[i]))
      return find_set (timeline->findings->pdata[i]);
  return NULL;
}

/**
 * naer_case_notes:
 * @timeline: a case, and what the rules say of it
 *
 * Says what a leader should know before reading the dates: that the leader has joined or split the
 * case and why, that the law changed meanwhile, that some of it is only proposed.
 *
 * Returns: (transfer full) (array zero-terminated=1): whole sentences, none where there is nothing
 */
char **
naer_case_notes (const NaerCaseTimeline *timeline)
{
  const NaerCase *absence_case = timeline->absence_case;
  NaerDay change = find_change_of_law (timeline);
  const NaerRuleSet *proposal = find_proposal (timeline);
  g_autoptr (GStrvBuilder) notes = g_strv_builder_new ();

  if (absence_case->split_reason != NULL)
    g_strv_builder_take (notes, g_strdup_printf (_("You have kept this apart from the absence before: %s"),
                                                 absence_case->split_reason));
  if (absence_case->join_reason != NULL)
    g_strv_builder_take (notes, g_strdup_printf (_("You have joined absences here: %s"),
                                                 absence_case->join_reason));
  if (change != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_i18n_day (change, NAER_DAY_STYLE_FULL);

      g_strv_builder_take (notes, g_strdup_printf (
          _("The law changed on %s, during this absence. Each date follows the rules that count for "
            "it; “Why?” tells which."), day));
    }
  if (proposal != NULL)
    g_strv_builder_take (notes, g_strdup_printf (_("Shown too, though it is not law: %s"),
                                                 proposal->title.in[naer_i18n_language ()]));
  return g_strv_builder_end (notes);
}

static char *
describe_change (const NaerRuleSet *set,
                 NaerDay            today)
{
  g_autofree char *day = naer_i18n_near_day (set->from, today);

  if (set->from > today)
    return g_strdup_printf (_("The law changes on %s. What falls due from then on follows the new rules."), day);
  return g_strdup_printf (_("The law changed on %s. What fell due before follows the old rules."), day);
}

/**
 * naer_rules_notes:
 * @facts: the facts
 * @today: today
 *
 * Says what a leader should know of the rules themselves these days: that the law changes or has
 * just changed, and that something is shown that is only proposed.
 *
 * Returns: (transfer full) (array zero-terminated=1): whole sentences, none where there is nothing
 */
char **
naer_rules_notes (const NaerFacts *facts,
                  NaerDay          today)
{
  const NaerRuleBook *rules = naer_rule_book_get_default ();
  GPtrArray *sets = naer_rule_book_get_sets (rules);
  g_autoptr (GStrvBuilder) notes = g_strv_builder_new ();

  for (guint i = 0; i < sets->len; i++)
    {
      const NaerRuleSet *set = sets->pdata[i];

      if (set->from > today - AFTER_CHANGE && set->from <= today + BEFORE_CHANGE)
        g_strv_builder_take (notes, describe_change (set, today));
    }
  for (guint i = 0; i < facts->proposals->len; i++)
    {
      const NaerRuleSet *set = naer_rule_book_find (rules, facts->proposals->pdata[i]);

      if (set != NULL)
        g_strv_builder_take (notes, g_strdup_printf (_("Shown too, though it is not law: %s"),
                                                     set->title.in[naer_i18n_language ()]));
    }
  return g_strv_builder_end (notes);
}

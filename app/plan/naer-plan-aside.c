/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-aside.h"

#include "dialogs/naer-lint-note.h"
#include "naer-i18n.h"
#include "plan/naer-plan-check.h"
#include "plan/naer-plan-compare.h"
#include "plan/naer-tried.h"
#include "rules/naer-engine.h"

/* The cards beside a plan: what was tried before, who reads the plan, and what is worth a word. */

/**
 * naer_plan_card_new:
 * @title: what it is about
 *
 * Returns: (transfer floating): a card with a heading
 */
GtkWidget *
naer_plan_card_new (const char *title)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0f,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "plan-card");
  gtk_box_append (GTK_BOX (card), heading);
  return card;
}

/**
 * naer_plan_card_add:
 * @card: a card
 * @text: a sentence or two
 *
 * Adds a paragraph.
 */
void
naer_plan_card_add (GtkWidget  *card,
                    const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_box_append (GTK_BOX (card), label);
}

/**
 * naer_plan_tried_card:
 * @session: the session
 * @employee: the row of the employee
 * @plan: the plan beside which it stands
 *
 * Returns: (transfer floating) (nullable): what was tried across spells and years, %NULL when nothing
 *   was
 */
GtkWidget *
naer_plan_tried_card (NaerSession    *session,
                      gint64          employee,
                      const NaerPlan *plan)
{
  const NaerEmployee *known = naer_session_get_employee (session, employee);
  g_autoptr (GPtrArray) tried = naer_tried_find (known, plan);
  const char *differently = naer_tried_find_differently (known, plan);
  GtkWidget *card;

  if (tried->len == 0 && differently == NULL)
    return NULL;
  card = naer_plan_card_new (_("Tried Before"));
  for (guint i = 0; i < tried->len; i++)
    {
      g_autofree char *text = naer_tried_to_words (tried->pdata[i], naer_i18n_language ());

      naer_plan_card_add (card, text);
    }
  if (differently != NULL)
    {
      g_autofree char *text = g_strdup_printf (_("To do differently now: %s"), differently);

      naer_plan_card_add (card, text);
    }
  return card;
}

static const NaerFinding *
find_finding (NaerSession    *session,
              gint64          employee,
              const NaerPlan *plan,
              const char     *obligation)
{
  GPtrArray *timelines = naer_session_get_timelines (session, employee);

  for (guint i = 0; timelines != NULL && i < timelines->len; i++)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i];

      if (timeline->absence_case->start != plan->case_start)
        continue;
      for (guint j = 0; j < timeline->findings->len; j++)
        if (g_str_equal (((NaerFinding *) timeline->findings->pdata[j])->obligation, obligation))
          return timeline->findings->pdata[j];
    }
  return NULL;
}

/* What the rules say of the reader, or else when Nav reads plans at all. */
static char *
describe_nav (const NaerFinding *to_nav,
              const NaerPlan    *plan)
{
  g_autofree char *day = NULL;

  if (to_nav != NULL && to_nav->done_on != NAER_DAY_NONE)
    {
      day = naer_i18n_day (to_nav->done_on, NAER_DAY_STYLE_DAY);
      return g_strdup_printf (_("Nav was sent the plan on %s."), day);
    }
  if (to_nav != NULL && naer_finding_is_open (to_nav) && to_nav->due != NAER_DAY_NONE)
    {
      day = naer_i18n_day (to_nav->due, NAER_DAY_STYLE_DAY);
      return g_strdup_printf (_("Nav is to have it, brought up to date, by %s."), day);
    }
  return g_strdup (plan->needs_nav == NAER_KNOWN_YES
                     ? _("Nav, since you ask for help.")
                     : _("Nav only if you ask for help, or before Nav’s meetings."));
}

/**
 * naer_plan_readers_card:
 * @session: the session
 * @employee: the row of the employee
 * @plan: the plan
 *
 * Returns: (transfer floating): who reads the plan, and by when
 */
GtkWidget *
naer_plan_readers_card (NaerSession    *session,
                        gint64          employee,
                        const NaerPlan *plan)
{
  const NaerEmployee *known = naer_session_get_employee (session, employee);
  const NaerFinding *to_doctor = find_finding (session, employee, plan, "plan-to-sick-lister");
  GtkWidget *card = naer_plan_card_new (_("Who Reads the Plan"));
  const char *name = known->name != NULL ? known->name : known->id;
  g_autofree char *nav =
    describe_nav (find_finding (session, employee, plan, "plan-before-nav"), plan);
  g_autofree char *first = NULL;

  if (to_doctor != NULL && to_doctor->done_on != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_i18n_day (to_doctor->done_on, NAER_DAY_STYLE_DAY);

      first = g_strdup_printf (_("The sick-lister was sent the plan on %s."), day);
    }
  else if (to_doctor != NULL && to_doctor->due != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_i18n_day (to_doctor->due, NAER_DAY_STYLE_DAY);

      first = g_strdup_printf (_("The sick-lister is to have it by %s. You give it to %s on one page, "
                                 "or send it."),
                               day, name);
    }
  else
    first = g_strdup_printf (_("The sick-lister. You give it to %s on one page, or send it."), name);
  naer_plan_card_add (card, first);
  naer_plan_card_add (card, nav);
  naer_plan_card_add (card, _("Others only if the employee agrees."));
  return card;
}

/**
 * naer_plan_words_card:
 * @session: the session
 * @employee: the row of the employee
 * @plan: the plan
 *
 * Returns: (transfer floating) (nullable): what is worth a word about the plan, %NULL when nothing is
 */
GtkWidget *
naer_plan_words_card (NaerSession    *session,
                      gint64          employee,
                      const NaerPlan *plan)
{
  g_autoptr (GPtrArray) texts = naer_plan_warnings_to_words (
    plan, naer_session_get_facts (session), naer_session_get_employee (session, employee),
    naer_session_get_today (session), naer_i18n_language ());
  GtkWidget *card;

  if (texts->len == 0)
    return NULL;
  card = naer_plan_card_new (_("Worth a Thought"));
  gtk_widget_add_css_class (card, "plan-words");
  for (guint i = 0; i < texts->len; i++)
    naer_plan_card_add (card, texts->pdata[i]);
  return card;
}

/* What says too much in one text; what is said already is not said again. */
static void
add_marks (GtkWidget  **card,
           GHashTable  *said,
           const char  *text)
{
  g_autoptr (GArray) marks = text != NULL ? naer_lint_check (text) : NULL;

  for (guint i = 0; marks != NULL && i < marks->len; i++)
    {
      const NaerLintMark *mark = &g_array_index (marks, NaerLintMark, i);
      g_autofree char *words = g_strndup (text + mark->from, mark->to - mark->from);
      g_autofree char *advice = NULL;

      if (!g_hash_table_add (said, g_strdup (words)))
        continue;
      advice = naer_lint_mark_to_words (text, mark);
      if (*card == NULL)
        *card = naer_plan_card_new (_("Say It in Other Words"));
      naer_plan_card_add (*card, advice);
    }
}

/**
 * naer_plan_lint_card:
 * @session: the session
 * @employee: the row of the employee
 * @plan: the plan
 *
 * Returns: (transfer floating) (nullable): what does not belong in a plan, in any of its texts, and what
 *   to write instead; %NULL when nothing is found
 */
GtkWidget *
naer_plan_lint_card (NaerSession    *session,
                     gint64          employee,
                     const NaerPlan *plan)
{
  g_autoptr (GPtrArray) lines = naer_plans_compare (plan, plan, naer_i18n_language ());
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkWidget *card = NULL;

  for (guint i = 0; i < lines->len; i++)
    add_marks (&card, said, ((const NaerPlanLine *) lines->pdata[i])->after);
  if (card != NULL)
    gtk_widget_add_css_class (card, "plan-words");
  return card;
}

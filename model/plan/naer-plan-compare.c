/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-plan-compare.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "plan/naer-plan-member-words.h"
#include "plan/naer-plan-words.h"

/* A part of a list: what it is known by in both versions, how it is called, and what is said. */
typedef struct
{
  char *(*get_key) (gconstpointer part);
  char *(*get_name) (gconstpointer part, NaerLanguage language);
  char *(*to_words) (gconstpointer part, NaerLanguage language);
} PartWords;

/**
 * naer_plan_line_free:
 * @line: (transfer full) (nullable): a line
 *
 * Frees it.
 */
void
naer_plan_line_free (NaerPlanLine *line)
{
  if (line == NULL)
    return;
  g_free (line->label);
  g_free (line->before);
  g_free (line->after);
  g_free (line);
}

/**
 * naer_plan_line_differs:
 * @line: a line
 *
 * Whether the two versions say different things there.
 */
gboolean
naer_plan_line_differs (const NaerPlanLine *line)
{
  return g_strcmp0 (line->before, line->after) != 0;
}

static void
add_line (GPtrArray  *lines,
          const char *member,
          const char *label,
          char       *before,
          char       *after)
{
  NaerPlanLine *line = g_new0 (NaerPlanLine, 1);

  line->member = member;
  line->label = g_strdup (label);
  line->before = before;
  line->after = after;
  g_ptr_array_add (lines, line);
}

static void
append (GString    *text,
        const char *separator,
        const char *more)
{
  if (more != NULL && more[0] != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", more);
}

static char *
task_key (gconstpointer part)
{
  return g_strdup (((const NaerTask *) part)->name);
}

static char *
task_name (gconstpointer part,
           NaerLanguage  language)
{
  return task_key (part);
}

static char *
task_words (gconstpointer part,
            NaerLanguage  language)
{
  const NaerTask *task = part;
  GString *text = g_string_new (naer_ability_to_words (task->ability, language));

  append (text, ": ", task->adaptation);
  return g_string_free_and_steal (text);
}

/* Measures are the same when the register says so, or else when they are called the same. */
static char *
measure_key (gconstpointer part)
{
  const NaerMeasure *measure = part;

  return measure->row_id != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, measure->row_id)
                              : g_strdup (measure->what);
}

static char *
measure_name (gconstpointer part,
              NaerLanguage  language)
{
  const NaerMeasure *measure = part;

  return g_strdup (measure->what != NULL
                     ? measure->what
                     : naer_measure_category_to_words (measure->category, language));
}

static char *
stretch_words (NaerDay      from,
               NaerDay      to,
               NaerLanguage language)
{
  g_autofree char *day = NULL;

  if (from != NAER_DAY_NONE && to != NAER_DAY_NONE)
    return naer_words_stretch (from, to, language);
  if (from == NAER_DAY_NONE && to == NAER_DAY_NONE)
    return NULL;
  day = naer_words_day (from != NAER_DAY_NONE ? from : to, NAER_DAY_STYLE_FULL, language);
  return g_strdup_printf (from != NAER_DAY_NONE ? naer_tr (language, N_("from %s"))
                                                : naer_tr (language, N_("until %s")),
                          day);
}

static char *
measure_words (gconstpointer part,
               NaerLanguage  language)
{
  const NaerMeasure *measure = part;
  g_autofree char *stretch = stretch_words (measure->from, measure->to, language);
  GString *text = g_string_new (naer_measure_status_to_words (measure->status, language));

  append (text, " · ", stretch);
  append (text, " · ", measure->responsible);
  if (measure->evaluate_on != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_words_day (measure->evaluate_on, NAER_DAY_STYLE_FULL, language);
      g_autofree char *again = g_strdup_printf (naer_tr (language, N_("looked at %s")), day);

      append (text, " · ", again);
    }
  append (text, "\n", measure->why);
  append (text, "\n", measure->evaluate_how);
  append (text, "\n", measure->if_not_working);
  append (text, "\n", measure->reason);
  if (measure->effect != NAER_EFFECT_UNKNOWN)
    append (text, "\n", naer_measure_effect_to_words (measure->effect, language));
  append (text, ": ", measure->experience);
  return g_string_free_and_steal (text);
}

static char *
step_key (gconstpointer part)
{
  return g_strdup_printf ("%d", ((const NaerPlanStep *) part)->from);
}

static char *
step_name (gconstpointer part,
           NaerLanguage  language)
{
  return stretch_words (((const NaerPlanStep *) part)->from, NAER_DAY_NONE, language);
}

static char *
step_words (gconstpointer part,
            NaerLanguage  language)
{
  const NaerPlanStep *step = part;
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, naer_tr (language, N_("%d %% sick, there %d %% with %d %% of the work")),
                          step->grade, step->presence, step->load);
  append (text, "\n", step->note);
  return g_string_free_and_steal (text);
}

static char *
option_key (gconstpointer part)
{
  return g_strdup_printf ("%d", (int) ((const NaerOption *) part)->kind);
}

static char *
option_name (gconstpointer part,
             NaerLanguage  language)
{
  return g_strdup (naer_option_to_words (((const NaerOption *) part)->kind, language));
}

static char *
option_words (gconstpointer part,
              NaerLanguage  language)
{
  return g_strdup (((const NaerOption *) part)->why);
}

static const struct
{
  const char *member;
  PartWords words;
} lists[] = {
  { "tasks", { task_key, task_name, task_words } },
  { "measures", { measure_key, measure_name, measure_words } },
  { "steps", { step_key, step_name, step_words } },
  { "options", { option_key, option_name, option_words } },
};

static const PartWords *
find_words (const char *member)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].member, member))
      return &lists[i].words;
  g_assert_not_reached ();
}

/* The part of @parts that is the same as @part, which is not paired yet. */
static gpointer
find_same (const PartWords *words,
           gconstpointer    part,
           GPtrArray       *parts,
           GHashTable      *paired)
{
  g_autofree char *key = words->get_key (part);

  for (guint i = 0; i < parts->len; i++)
    {
      g_autofree char *other = words->get_key (parts->pdata[i]);

      if (g_strcmp0 (key, other) == 0 && !g_hash_table_contains (paired, parts->pdata[i]))
        return parts->pdata[i];
    }
  return NULL;
}

static void
add_part (GPtrArray       *lines,
          const char      *member,
          const PartWords *words,
          gconstpointer    before,
          gconstpointer    after,
          NaerLanguage     language)
{
  const char *label = naer_plan_member_to_words (member, language);
  g_autofree char *name = words->get_name (after != NULL ? after : before, language);
  g_autofree char *full = g_strdup_printf ("%s: %s", label, name != NULL ? name : "");

  add_line (lines, member, full, before != NULL ? words->to_words (before, language) : NULL,
            after != NULL ? words->to_words (after, language) : NULL);
}

/* In the order of the newer list; what only the older one has comes last. */
static void
compare_lists (GPtrArray       *lines,
               const NaerField *field,
               const NaerPlan  *before,
               const NaerPlan  *after,
               NaerLanguage     language)
{
  const PartWords *words = find_words (field->name);
  GPtrArray *old_parts = *(GPtrArray **) G_STRUCT_MEMBER_P (before, field->offset);
  GPtrArray *new_parts = *(GPtrArray **) G_STRUCT_MEMBER_P (after, field->offset);
  g_autoptr (GHashTable) paired = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < new_parts->len; i++)
    {
      gpointer same = find_same (words, new_parts->pdata[i], old_parts, paired);

      if (same != NULL)
        g_hash_table_add (paired, same);
      add_part (lines, field->name, words, same, new_parts->pdata[i], language);
    }
  for (guint i = 0; i < old_parts->len; i++)
    if (!g_hash_table_contains (paired, old_parts->pdata[i]))
      add_part (lines, field->name, words, old_parts->pdata[i], NULL, language);
}

/**
 * naer_plans_compare:
 * @before: a version
 * @after: another
 * @language: the language of labels and values
 *
 * Sets two versions beside each other, member by member in the order of the plan; tasks, measures,
 * steps and options one by one. What neither says is left out.
 *
 * Returns: (transfer full) (element-type NaerPlanLine): the lines, those that differ and those that
 *   do not
 */
GPtrArray *
naer_plans_compare (const NaerPlan *before,
                    const NaerPlan *after,
                    NaerLanguage    language)
{
  const NaerRecordShape *shape = naer_record_get_shape (NAER_RECORD_PLAN);
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_plan_line_free);

  for (guint i = 0; naer_plan_nth_member (i) != NULL; i++)
    {
      const NaerField *field = naer_shape_find_field (shape, naer_plan_nth_member (i));
      const char *label = naer_plan_member_to_words (field->name, language);
      g_autofree char *old_words = NULL, *new_words = NULL;

      if (field->kind == NAER_FIELD_RECORDS)
        {
          compare_lists (lines, field, before, after, language);
          continue;
        }
      old_words = naer_plan_member_value_to_words (before, field, language);
      new_words = naer_plan_member_value_to_words (after, field, language);
      if (old_words != NULL || new_words != NULL)
        add_line (lines, field->name, label, g_steal_pointer (&old_words),
                  g_steal_pointer (&new_words));
    }
  return lines;
}

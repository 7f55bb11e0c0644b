/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-nav-form.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"
#include "plan/naer-tried.h"

/* What stands in the form, out of what stands in the plan: lists become lines of text. */

#define SYSTEM_NAME "Nærvær"

static void
add_line (GString    *text,
          const char *line)
{
  if (line != NULL && line[0] != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static void
add_labelled (GString    *text,
              const char *label,
              const char *value)
{
  g_autofree char *line = NULL;

  if (value == NULL || value[0] == '\0')
    return;
  line = g_strdup_printf ("%s: %s", label, value);
  add_line (text, line);
}

/* A text that must be there says so where there is nothing. */
static char *
or_nothing (GString     *text,
            NaerLanguage language)
{
  if (text->len == 0)
    g_string_append (text, naer_tr (language, N_("Nothing.")));
  return g_string_free_and_steal (text);
}

static char *
or_null (GString *text)
{
  if (text->len > 0)
    return g_string_free_and_steal (text);
  g_string_free (text, TRUE);
  return NULL;
}

static char *
write_tasks (const NaerPlan *plan,
             gboolean        can)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->tasks->len; i++)
    {
      const NaerTask *task = plan->tasks->pdata[i];

      if (task->name == NULL || task->ability == NAER_ABILITY_UNKNOWN ||
          can != (task->ability != NAER_ABILITY_NOT_NOW))
        continue;
      if (task->ability == NAER_ABILITY_ADAPTED)
        add_labelled (text, task->name, task->adaptation != NULL ? task->adaptation : " ");
      else
        add_line (text, task->name);
    }
  return or_null (text);
}

static char *
write_previous (const NaerPlan     *plan,
                const NaerEmployee *employee,
                NaerLanguage        language)
{
  g_autoptr (GPtrArray) tried = naer_tried_find (employee, plan);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tried->len; i++)
    {
      g_autofree char *line = naer_tried_to_words (tried->pdata[i], language);

      add_line (text, line);
    }
  add_line (text, plan->earlier);
  return or_nothing (text, language);
}

static char *
write_measure (const NaerMeasure *measure,
               NaerLanguage       language)
{
  GString *line = g_string_new (measure->what);

  if (measure->from != NAER_DAY_NONE && measure->to != NAER_DAY_NONE)
    {
      g_autofree char *stretch = naer_words_stretch (measure->from, measure->to, language);

      g_string_append_printf (line, ", %s", stretch);
    }
  if (measure->why != NULL)
    g_string_append_printf (line, ". %s", measure->why);
  return g_string_free_and_steal (line);
}

static void
add_step (GString            *text,
          const NaerPlanStep *step,
          NaerLanguage        language)
{
  g_autofree char *day = naer_words_day (step->from, NAER_DAY_STYLE_FULL, language);
  g_autofree char *line = g_strdup_printf (
    naer_tr (language, N_("From %s: there %d %% of the hours, with %d %% of the work")), day,
    step->presence, step->load);

  add_line (text, line);
}

static char *
write_planned (const NaerPlan *plan,
               NaerLanguage    language)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->measures->len; i++)
    if (naer_measure_is_promise (plan->measures->pdata[i]) &&
        !naer_measure_is_empty (plan->measures->pdata[i]))
      {
        g_autofree char *line = write_measure (plan->measures->pdata[i], language);

        add_line (text, line);
      }
  for (guint i = 0; i < plan->steps->len; i++)
    add_step (text, plan->steps->pdata[i], language);
  return or_nothing (text, language);
}

static char *
write_options (const NaerPlan *plan,
               NaerLanguage    language)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->options->len; i++)
    {
      const NaerOption *option = plan->options->pdata[i];

      add_labelled (text, naer_option_to_words (option->kind, language), option->why);
    }
  return or_null (text);
}

static char *
write_follow_up (const NaerPlan *plan,
                 NaerLanguage    language)
{
  GString *text = g_string_new (plan->talks);

  if (plan->next_talk != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_words_day (plan->next_talk, NAER_DAY_STYLE_FULL, language);

      add_labelled (text, naer_tr (language, N_("Next talk")), day);
    }
  add_labelled (text, naer_tr (language, N_("If it does not work")), plan->if_not_working);
  return or_null (text);
}

static char *
write_message (const NaerPlan *plan,
               NaerLanguage    language)
{
  GString *text = g_string_new (NULL);

  for (guint bit = 0; bit < NAER_N_QUESTIONS; bit++)
    if ((plan->questions & (1U << bit)) != 0)
      add_line (text, naer_question_to_words (bit, language));
  add_line (text, plan->own_questions);
  add_labelled (text, naer_tr (language, N_("Our answer")), plan->note_answer);
  return or_null (text);
}

static char *
write_help (const NaerPlan *plan,
            NaerLanguage    language)
{
  GString *text = g_string_new (NULL);

  for (guint bit = 0; bit < NAER_N_NAV_HELPS; bit++)
    if ((plan->nav_help & (1U << bit)) != 0)
      add_line (text, naer_nav_help_to_words (bit, language));
  add_line (text, plan->nav_why);
  return or_null (text);
}

static char *
write_more (const NaerPlan *plan,
            NaerLanguage    language)
{
  GString *text = g_string_new (NULL);

  add_labelled (text, naer_tr (language, N_("In the employee’s own words")), plan->own_words);
  add_labelled (text, naer_tr (language, N_("Why nothing can be adapted")), plan->not_possible_why);
  add_labelled (text, naer_tr (language, N_("What to do differently")), plan->differently);
  add_labelled (text, naer_tr (language, N_("Help from others")), plan->other_help_what);
  add_line (text, plan->more);
  return or_null (text);
}

/**
 * naer_nav_form_new:
 * @plan: a plan
 * @employee: the employee
 * @identity_number: (nullable): the national identity number, typed for this export
 * @send_to_nav: whether Nav is to have the plan
 * @send_to_doctor: whether the sick-lister is to have it that way
 * @language: the language that labels and lists are written in
 *
 * Returns: (transfer full): the plan as a form, which may have faults
 */
NaerNavForm *
naer_nav_form_new (const NaerPlan     *plan,
                   const NaerEmployee *employee,
                   const char         *identity_number,
                   gboolean            send_to_nav,
                   gboolean            send_to_doctor,
                   NaerLanguage        language)
{
  NaerNavForm *form = naer_nav_form_record.create ();

  form->identity_number = g_strdup (identity_number);
  form->typical_workday = g_strdup (plan->ordinary_day);
  form->can_still_be_done = write_tasks (plan, TRUE);
  form->can_not_be_done = write_tasks (plan, FALSE);
  if (form->can_still_be_done != NULL || form->can_not_be_done != NULL)
    {
      const char *nothing = naer_tr (language, N_("Nothing."));

      form->can_still_be_done = form->can_still_be_done != NULL ? form->can_still_be_done
                                                                : g_strdup (nothing);
      form->can_not_be_done = form->can_not_be_done != NULL ? form->can_not_be_done
                                                            : g_strdup (nothing);
    }
  form->previous_facilitation = write_previous (plan, employee, language);
  form->planned_facilitation = write_planned (plan, language);
  form->other_options = write_options (plan, language);
  form->follow_up = write_follow_up (plan, language);
  form->evaluation_date = plan->evaluate_on;
  form->send_to_nav = send_to_nav;
  form->needs_help = plan->needs_nav;
  form->help_description = plan->nav_why != NULL ? write_help (plan, language) : NULL;
  form->send_to_doctor = send_to_doctor;
  form->message_to_doctor = write_message (plan, language);
  form->more = write_more (plan, language);
  form->contact_name = g_strdup (plan->leader);
  form->contact_phone = g_strdup (plan->leader_phone);
  form->contact_email = g_strdup (plan->leader_email);
  form->contributed = plan->contributed;
  form->not_contributed_why = g_strdup (plan->not_contributed_why);
  form->system_name = g_strdup (SYSTEM_NAME);
  form->system_email = NULL;
  return form;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-form-private.h"

#include "naer-i18n.h"
#include "naer-measure-dialog.h"
#include "naer-measure-row.h"
#include "naer-plan-step-row.h"
#include "naer-task-row.h"
#include "naer-text-row.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-words.h"
#include "plan/naer-way-back.h"

#define WEEKS_A_STEP 2
#define N_SUGGESTED_STEPS 4
#define LEAST_PRESENCE 20

static void
update_task (GtkWidget *row)
{
  naer_task_row_update (NAER_TASK_ROW (row));
}

static void
update_measure (GtkWidget *row)
{
  naer_measure_row_update (NAER_MEASURE_ROW (row));
}

static void
update_step (GtkWidget *row)
{
  naer_plan_step_row_update (NAER_PLAN_STEP_ROW (row));
}

static const NaerPartRows task_rows = { naer_task_row_new, update_task };
static const NaerPartRows measure_rows = { naer_measure_row_new, update_measure };
static const NaerPartRows step_rows = { naer_plan_step_row_new, update_step };

static NaerPlanSection *
load (NaerPlanForm *self,
      const char   *name)
{
  NaerDay today = naer_record_writer_get_today (NAER_RECORD_WRITER (self->writer));
  NaerPlanSection *section = naer_plan_section_load (name, self->bindings, today);

  g_ptr_array_add (self->sections, section);
  gtk_box_append (self->main, GTK_WIDGET (section->group));
  return section;
}

static GtkWidget *
connect_button (NaerPlanForm          *self,
                const NaerPlanSection *section,
                const char            *id,
                GCallback              callback)
{
  GtkWidget *button = naer_plan_section_find (section, id);

  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

/* A part that was just added gets the cursor. */
static GtkWidget *
add_part (NaerPlanForm *self,
          NaerPartList *list,
          const char   *member,
          gconstpointer part)
{
  guint index = naer_part_list_get_n_parts (list);
  GtkWidget *row;

  naer_plan_writer_set_part (self->writer, member, index, part, NULL);
  row = naer_part_list_get_row (list, index);
  gtk_widget_grab_focus (row);
  return row;
}

/**
 * naer_plan_form_add_task:
 * @self: a form
 *
 * Adds a task with the cursor in it, or goes to the one that has no name yet.
 */
void
naer_plan_form_add_task (NaerPlanForm *self)
{
  NaerTask task = { 0 };
  guint n_tasks = naer_part_list_get_n_parts (self->tasks);
  const GPtrArray *tasks = naer_plan_writer_get_plan (self->writer)->tasks;

  if (n_tasks > 0 && ((NaerTask *) tasks->pdata[n_tasks - 1])->name == NULL)
    {
      gtk_widget_grab_focus (naer_part_list_get_row (self->tasks, n_tasks - 1));
      return;
    }
  add_part (self, self->tasks, "tasks", &task);
}

static void
add_measure_cb (NaerPlanForm *self)
{
  g_autoptr (NaerMeasure) measure = naer_measure_new ();
  guint index = naer_part_list_get_n_parts (self->measures);

  naer_plan_writer_set_part (self->writer, "measures", index, measure, NULL);
  naer_measure_dialog_present (self->writer, index, GTK_WIDGET (self));
}

static NaerDay
next_monday (NaerDay today)
{
  return naer_day_get_monday (today) + 7;
}

static void
add_step_cb (NaerPlanForm *self)
{
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);
  NaerDay today = naer_record_writer_get_today (NAER_RECORD_WRITER (self->writer));
  const NaerPlanStep *last = plan->steps->len > 0 ? plan->steps->pdata[plan->steps->len - 1] : NULL;
  NaerPlanStep step = {
    .from = last != NULL && last->from != NAER_DAY_NONE ? last->from + WEEKS_A_STEP * 7
                                                        : next_monday (today),
    .grade = last != NULL ? last->grade : plan->start_grade,
    .presence = last != NULL ? last->presence : 100 - plan->start_grade,
    .load = last != NULL ? last->load : 100 - plan->start_grade,
  };
  GtkWidget *row = add_part (self, self->steps, "steps", &step);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

/* From where the sick note begins up to all hours, in whole shifts. */
static void
suggest_steps_cb (NaerPlanForm *self)
{
  NaerSession *session = naer_record_writer_get_session (NAER_RECORD_WRITER (self->writer));
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);
  const NaerEmployee *employee =
    naer_session_get_employee (session, naer_record_writer_get_employee (NAER_RECORD_WRITER (self->writer)));
  NaerDay from = next_monday (naer_session_get_today (session));
  int presence = plan->start_grade > 0 ? 100 - plan->start_grade : 0;
  g_autoptr (GPtrArray) steps = naer_way_back_suggest (
    from, MAX (presence, LEAST_PRESENCE), N_SUGGESTED_STEPS, WEEKS_A_STEP,
    naer_way_back_count_shifts (employee, from), FALSE);

  naer_plan_writer_take_parts (self->writer, "steps", steps);
}

static void
fill_choices (GtkWidget         *row,
              const char *const *words)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (words);

  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
}

static void
fill_known (const NaerPlanSection *section,
            const char            *id)
{
  const char *const words[] = { _("Not said"), _("Yes"), _("No"), NULL };

  fill_choices (naer_plan_section_find (section, id), words);
}

static void
fill_made (const NaerPlanSection *section)
{
  const char *words[NAER_MADE_OTHERWISE + 2] = { NULL };

  for (NaerPlanMade made = NAER_MADE_UNKNOWN; made <= NAER_MADE_OTHERWISE; made++)
    words[made] = naer_plan_made_to_words (made, naer_i18n_language ());
  fill_choices (naer_plan_section_find (section, "made"), words);
}

static void
add_text_row (NaerPlanForm *self,
              GtkWidget    *expander,
              const char   *member,
              const char   *title)
{
  GtkWidget *row = naer_text_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
  naer_plan_bindings_add (self->bindings, member, row);
}

static NaerPartList *
make_list (NaerPlanForm          *self,
           const NaerPlanSection *section,
           const char            *place,
           const char            *member,
           const NaerPartRows    *rows)
{
  return naer_part_list_new (ADW_BIN (naer_plan_section_find (section, place)), self->writer, member,
                             rows);
}

static void
add_lists (NaerPlanForm *self)
{
  NaerPlanSection *section = load (self, "tasks-section");

  self->tasks = make_list (self, section, "task_rows", "tasks", &task_rows);
  self->add_task = connect_button (self, section, "add_task", G_CALLBACK (naer_plan_form_add_task));
  load (self, "words-section");
  section = load (self, "measures-section");
  self->measures = make_list (self, section, "measure_rows", "measures", &measure_rows);
  self->add_measure = connect_button (self, section, "add_measure", G_CALLBACK (add_measure_cb));
  section = load (self, "steps-section");
  self->steps = make_list (self, section, "step_rows", "steps", &step_rows);
  connect_button (self, section, "add_step", G_CALLBACK (add_step_cb));
  connect_button (self, section, "suggest_steps", G_CALLBACK (suggest_steps_cb));
}

static void
add_more (NaerPlanForm *self)
{
  NaerPlanSection *section = load (self, "more-section");
  GtkWidget *nav = naer_plan_section_find (section, "nav_rows");
  GtkWidget *others = naer_plan_section_find (section, "other_rows");

  naer_plan_bindings_add_options (self->bindings, naer_plan_section_find (section, "option_rows"));
  fill_known (section, "needs_nav");
  fill_known (section, "has_bht");
  naer_plan_bindings_add_flags (self->bindings, "nav_help", nav, NAER_N_NAV_HELPS,
                                naer_nav_help_to_words);
  add_text_row (self, nav, "nav_why", _("What you ask Nav for, and why"));
  naer_plan_bindings_add_flags (self->bindings, "other_help", others, NAER_N_OTHER_HELPS,
                                naer_other_help_to_words);
  add_text_row (self, others, "other_help_what", _("What they help with"));
}

/**
 * naer_plan_form_add_sections:
 * @self: a form with its writer
 *
 * Puts the sections into the form, in their order.
 */
void
naer_plan_form_add_sections (NaerPlanForm *self)
{
  NaerPlanSection *section;

  add_lists (self);
  load (self, "work-section");
  section = load (self, "questions-section");
  naer_plan_bindings_add_flags (self->bindings, "questions",
                                naer_plan_section_find (section, "standard_questions"),
                                NAER_N_QUESTIONS, naer_question_to_words);
  load (self, "follow-up-section");
  section = load (self, "together-section");
  fill_made (section);
  naer_plan_bindings_add_flags (self->bindings, "quality",
                                naer_plan_section_find (section, "quality_points"),
                                NAER_N_QUALITY_POINTS, naer_quality_to_words);
  add_more (self);
}

static gboolean
did_not_take_part (const NaerPlan *plan)
{
  return plan->contributed == NAER_KNOWN_NO;
}

static gboolean
asks_nav (const NaerPlan *plan)
{
  return plan->needs_nav == NAER_KNOWN_YES;
}

static gboolean
asks_others (const NaerPlan *plan)
{
  return plan->other_help != 0;
}

static gboolean
cannot_adapt (const NaerPlan *plan)
{
  return plan->not_possible;
}

static gboolean
may_have_bht (const NaerPlan *plan)
{
  return plan->has_bht != NAER_KNOWN_NO;
}

/* Members that are only asked for when another says so. */
static const struct
{
  const char *member;
  gboolean (*applies) (const NaerPlan *plan);
} conditions[] = {
  { "not_contributed_why", did_not_take_part },
  { "nav_why", asks_nav },
  { "other_help_what", asks_others },
  { "not_possible_why", cannot_adapt },
  { "bht", may_have_bht },
};

/**
 * naer_plan_form_show_conditions:
 * @self: a form
 *
 * Shows what the plan as it is now asks for, and hides what it does not.
 */
void
naer_plan_form_show_conditions (NaerPlanForm *self)
{
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    gtk_widget_set_visible (naer_plan_bindings_find (self->bindings, conditions[i].member),
                            conditions[i].applies (plan));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-form.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-plan-aside.h"
#include "naer-plan-form-private.h"
#include "naer-plan-resources.h"
#include "plan/naer-plan-check.h"
#include "plan/naer-plan-words.h"

G_DEFINE_FINAL_TYPE (NaerPlanForm, naer_plan_form, ADW_TYPE_BREAKPOINT_BIN)

/* “Første plan · versjon 1 · utkast · lagret 11.42” */
static void
show_state (NaerPlanForm *self)
{
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);
  g_autofree char *text = naer_record_writer_describe_state (NAER_RECORD_WRITER (self->writer));
  g_autofree char *whole = NULL;

  whole = g_strdup_printf (_("%s · version %d · %s"),
                           naer_plan_occasion_to_words (plan->occasion, naer_i18n_language ()),
                           plan->version, text);
  gtk_label_set_label (self->state_label, whole);
}

static void
show_missing (NaerPlanForm *self)
{
  NaerSession *session = naer_record_writer_get_session (NAER_RECORD_WRITER (self->writer));
  g_autofree char *sentence = NULL;

  g_clear_pointer (&self->missing, g_array_unref);
  self->missing = naer_plan_find_missing (naer_plan_writer_get_plan (self->writer),
                                          naer_session_get_today (session));
  sentence = naer_plan_missing_to_sentence (self->missing, naer_i18n_language ());
  gtk_label_set_label (self->missing_label, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->missing_button, sentence != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.finish", sentence == NULL);
}

static void
add_card (NaerPlanForm *self,
          GtkWidget    *card)
{
  if (card != NULL)
    gtk_box_append (self->aside, card);
}

/* The cards are made anew when typing pauses and something else is said. */
static void
show_aside (NaerPlanForm *self)
{
  NaerSession *session = naer_record_writer_get_session (NAER_RECORD_WRITER (self->writer));
  gint64 employee = naer_record_writer_get_employee (NAER_RECORD_WRITER (self->writer));
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->aside))) != NULL)
    gtk_box_remove (self->aside, child);
  add_card (self, naer_plan_lint_card (session, employee, plan));
  add_card (self, naer_plan_tried_card (session, employee, plan));
  add_card (self, naer_plan_readers_card (session, employee, plan));
  add_card (self, naer_plan_words_card (session, employee, plan));
}

static void
saved_cb (NaerPlanForm *self)
{
  show_state (self);
  show_aside (self);
}

static void
edited_cb (NaerPlanForm *self)
{
  naer_part_list_update (self->tasks);
  naer_part_list_update (self->measures);
  naer_part_list_update (self->steps);
  naer_plan_bindings_update (self->bindings);
  naer_plan_form_show_conditions (self);
  show_state (self);
  show_missing (self);
}

/* What is folded away is opened before the cursor goes there. */
static void
unfold (GtkWidget *widget)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent))
    if (ADW_IS_EXPANDER_ROW (parent))
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (parent), TRUE);
}

static GtkWidget *
find_place (NaerPlanForm   *self,
            NaerPlanMissing missing)
{
  const char *member = naer_plan_missing_get_member (missing);
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);

  if (g_strcmp0 (member, "tasks") == 0)
    for (guint i = 0; i < plan->tasks->len; i++)
      {
        const NaerTask *task = plan->tasks->pdata[i];

        if (task->name == NULL || task->ability == NAER_ABILITY_UNKNOWN ||
            (task->ability == NAER_ABILITY_ADAPTED && task->adaptation == NULL))
          return naer_part_list_get_row (self->tasks, i);
      }
  if (g_strcmp0 (member, "tasks") == 0)
    return self->add_task;
  if (g_strcmp0 (member, "measures") == 0)
    return self->add_measure;
  return member != NULL ? naer_plan_bindings_find (self->bindings, member) : NULL;
}

/* The line that says what is missing leads to the first of it. */
static void
missing_cb (NaerPlanForm *self)
{
  GtkWidget *place;

  if (self->missing->len == 0)
    return;
  place = find_place (self, g_array_index (self->missing, NaerPlanMissing, 0));
  if (place == NULL)
    return;
  unfold (place);
  gtk_widget_grab_focus (place);
}

static void
finish_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  naer_plan_writer_finish (NAER_PLAN_FORM (widget)->writer);
}

static void
add_task_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  naer_plan_form_add_task (NAER_PLAN_FORM (widget));
}

/* The tasks are where to begin. */
static gboolean
naer_plan_form_grab_focus (GtkWidget *widget)
{
  NaerPlanForm *self = NAER_PLAN_FORM (widget);

  return gtk_widget_grab_focus (naer_part_list_get_n_parts (self->tasks) > 0
                                  ? naer_part_list_get_row (self->tasks, 0)
                                  : self->add_task);
}

static void
naer_plan_form_dispose (GObject *object)
{
  NaerPlanForm *self = NAER_PLAN_FORM (object);

  g_clear_pointer (&self->tasks, naer_part_list_free);
  g_clear_pointer (&self->measures, naer_part_list_free);
  g_clear_pointer (&self->steps, naer_part_list_free);
  g_clear_pointer (&self->bindings, naer_plan_bindings_free);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->missing, g_array_unref);
  if (self->writer != NULL)
    naer_record_writer_save (NAER_RECORD_WRITER (self->writer));
  g_clear_object (&self->writer);
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_PLAN_FORM);
  G_OBJECT_CLASS (naer_plan_form_parent_class)->dispose (object);
}

static void
naer_plan_form_class_init (NaerPlanFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_plan_form_dispose;
  widget_class->grab_focus = naer_plan_form_grab_focus;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/plan/plan-form.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, scroller);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, state_label);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, columns);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, main);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, aside);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, missing_button);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanForm, missing_label);
  gtk_widget_class_bind_template_callback (widget_class, missing_cb);
  gtk_widget_class_install_action (widget_class, "plan.finish", NULL, finish_action);
  gtk_widget_class_install_action (widget_class, "plan.add-task", NULL, add_task_action);
}

static void
naer_plan_form_init (NaerPlanForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_plan_section_free);
}

/**
 * naer_plan_form_new:
 * @writer: who writes the plan
 *
 * Returns: (transfer floating): the form of it
 */
GtkWidget *
naer_plan_form_new (NaerPlanWriter *writer)
{
  NaerPlanForm *self = g_object_new (NAER_TYPE_PLAN_FORM, NULL);

  self->writer = g_object_ref (writer);
  self->bindings = naer_plan_bindings_new (writer);
  naer_plan_form_add_sections (self);
  edited_cb (self);
  show_aside (self);
  g_signal_connect_object (writer, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (writer, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * naer_plan_form_get_writer:
 * @self: a form
 *
 * Returns: (transfer none): who writes the plan
 */
NaerPlanWriter *
naer_plan_form_get_writer (NaerPlanForm *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_FORM (self), NULL);

  return self->writer;
}

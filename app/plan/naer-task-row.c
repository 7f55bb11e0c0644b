/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-task-row.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-spoken.h"
#include "naer-plan-bindings.h"
#include "naer-plan-resources.h"
#include "plan/naer-plan-words.h"

struct _NaerTaskRow
{
  AdwPreferencesRow parent_instance;

  NaerPlanWriter *writer;
  guint index;
  NaerPlanBindings *bindings;
  char *kept_adaptation;  /* nullable: what was written before another answer was tapped */

  GtkText *name_text;
  GtkLabel *name_label;   /* the whole name, however long, while nobody writes in it */
  GtkWidget *remove_button;
  GtkText *adaptation_text;
  AdwToggleGroup *ability_group;
};

G_DEFINE_FINAL_TYPE (NaerTaskRow, naer_task_row, ADW_TYPE_PREFERENCES_ROW)

static const char *const ability_classes[] = { "", "can", "adapted", "not-now" };

static const NaerTask *
get_task (NaerTaskRow *self)
{
  GPtrArray *tasks = naer_plan_writer_get_plan (self->writer)->tasks;

  return self->index < tasks->len ? tasks->pdata[self->index] : NULL;
}

static void
remove_cb (NaerTaskRow *self)
{
  naer_plan_writer_remove_part (self->writer, "tasks", self->index);
}

static void
entered_cb (NaerTaskRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "plan.add-task", NULL);
}

static void
show_name (NaerTaskRow *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->name_text));
  gboolean is_written = *name == '\0' || gtk_widget_has_focus (GTK_WIDGET (self->name_text));

  gtk_label_set_label (self->name_label, *name != '\0' ? name : " ");
  gtk_widget_set_opacity (GTK_WIDGET (self->name_label), is_written ? 0 : 1);
  gtk_widget_set_opacity (GTK_WIDGET (self->name_text), is_written ? 1 : 0);
}

/* A slip of the finger does not lose what makes the task possible. */
static void
restore_adaptation (NaerTaskRow    *self,
                    const NaerTask *task)
{
  g_autofree char *kept = NULL;

  if (task->adaptation != NULL)
    g_set_str (&self->kept_adaptation, task->adaptation);
  if (task->ability != NAER_ABILITY_ADAPTED || task->adaptation != NULL ||
      gtk_widget_has_focus (GTK_WIDGET (self->adaptation_text)))
    return;
  kept = g_steal_pointer (&self->kept_adaptation);
  if (kept != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->adaptation_text), kept);
}

static void
show_ability (NaerTaskRow    *self,
              const NaerTask *task)
{
  for (guint i = 1; i < G_N_ELEMENTS (ability_classes); i++)
    if (i == (guint) task->ability)
      gtk_widget_add_css_class (GTK_WIDGET (self->ability_group), ability_classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self->ability_group), ability_classes[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->adaptation_text),
                          task->ability == NAER_ABILITY_ADAPTED);
}

static void
add_toggles (NaerTaskRow *self)
{
  for (NaerAbility ability = NAER_ABILITY_CAN; ability <= NAER_ABILITY_NOT_NOW; ability++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, naer_ability_to_words (ability, naer_i18n_language ()));
      adw_toggle_group_add (self->ability_group, toggle);
    }
}

static void
naer_task_row_dispose (GObject *object)
{
  NaerTaskRow *self = NAER_TASK_ROW (object);

  g_clear_pointer (&self->bindings, naer_plan_bindings_free);
  g_clear_object (&self->writer);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_TASK_ROW);
  G_OBJECT_CLASS (naer_task_row_parent_class)->dispose (object);
}

static void
naer_task_row_finalize (GObject *object)
{
  g_free (NAER_TASK_ROW (object)->kept_adaptation);
  G_OBJECT_CLASS (naer_task_row_parent_class)->finalize (object);
}

static gboolean
naer_task_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (NAER_TASK_ROW (widget)->name_text));
}

static void
naer_task_row_class_init (NaerTaskRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = naer_task_row_dispose;
  object_class->finalize = naer_task_row_finalize;
  widget_class->grab_focus = naer_task_row_grab_focus;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/plan/task-row.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerTaskRow, name_text);
  gtk_widget_class_bind_template_child (widget_class, NaerTaskRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, NaerTaskRow, remove_button);
  gtk_widget_class_bind_template_child (widget_class, NaerTaskRow, adaptation_text);
  gtk_widget_class_bind_template_child (widget_class, NaerTaskRow, ability_group);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_name);
}

static void
naer_task_row_init (NaerTaskRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_toggles (self);
  g_signal_connect_object (self->name_text, "activate", G_CALLBACK (entered_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * naer_task_row_new:
 * @writer: who writes the plan
 * @index: which task it is
 *
 * Returns: (transfer floating): a row that shows and edits it
 */
GtkWidget *
naer_task_row_new (NaerPlanWriter *writer,
                   guint           index)
{
  NaerTaskRow *self = g_object_new (NAER_TYPE_TASK_ROW, NULL);

  self->writer = g_object_ref (writer);
  self->index = index;
  self->bindings = naer_plan_bindings_new_for_part (writer, "tasks", index);
  naer_plan_bindings_add (self->bindings, "name", GTK_WIDGET (self->name_text));
  naer_plan_bindings_add (self->bindings, "adaptation", GTK_WIDGET (self->adaptation_text));
  naer_plan_bindings_add (self->bindings, "ability", GTK_WIDGET (self->ability_group));
  naer_task_row_update (self);
  return GTK_WIDGET (self);
}

static void
name_row (NaerTaskRow    *self,
          const NaerTask *task)
{
  const char *name = task->name != NULL ? task->name : "";
  g_autofree char *remove = *name != '\0' ? g_strdup_printf (_("Remove %s"), name) : g_strdup (_("Remove Task"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  gtk_widget_set_tooltip_text (self->remove_button, remove);
  naer_spoken_set_name (self->remove_button, remove);
}

/**
 * naer_task_row_update:
 * @self: a row
 *
 * Shows what the plan says now of its task.
 */
void
naer_task_row_update (NaerTaskRow *self)
{
  const NaerTask *task;

  g_return_if_fail (NAER_IS_TASK_ROW (self));

  task = get_task (self);
  if (task == NULL)
    return;
  naer_plan_bindings_update (self->bindings);
  show_name (self);
  show_ability (self, task);
  name_row (self, task);
  restore_adaptation (self, task);
}

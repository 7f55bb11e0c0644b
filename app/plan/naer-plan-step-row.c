/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-step-row.h"

#include "dialogs/naer-date-row.h"
#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-plan-bindings.h"
#include "naer-plan-resources.h"

struct _NaerPlanStepRow
{
  AdwExpanderRow parent_instance;

  NaerPlanWriter *writer;
  guint index;
  NaerPlanBindings *bindings;

  NaerDateRow *from_row;
  AdwSpinRow *presence_row;
  AdwSpinRow *load_row;
  AdwSpinRow *grade_row;
  NaerDateRow *evaluate_row;
  AdwEntryRow *note_row;
};

G_DEFINE_FINAL_TYPE (NaerPlanStepRow, naer_plan_step_row, ADW_TYPE_EXPANDER_ROW)

static void
remove_cb (NaerPlanStepRow *self)
{
  naer_plan_writer_remove_part (self->writer, "steps", self->index);
}

static void
naer_plan_step_row_dispose (GObject *object)
{
  NaerPlanStepRow *self = NAER_PLAN_STEP_ROW (object);

  g_clear_pointer (&self->bindings, naer_plan_bindings_free);
  g_clear_object (&self->writer);
  G_OBJECT_CLASS (naer_plan_step_row_parent_class)->dispose (object);
}

static void
naer_plan_step_row_class_init (NaerPlanStepRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_plan_step_row_dispose;

  naer_plan_resources_ensure ();
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/plan/step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPlanStepRow, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanStepRow, presence_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanStepRow, load_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanStepRow, grade_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanStepRow, evaluate_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanStepRow, note_row);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
naer_plan_step_row_init (NaerPlanStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_title (NaerPlanStepRow        *self,
            const NaerPlanStep *step)
{
  NaerDay today = naer_record_writer_get_today (NAER_RECORD_WRITER (self->writer));
  g_autofree char *day = step->from != NAER_DAY_NONE ? naer_i18n_short_day (step->from, today)
                                                     : NULL;
  g_autofree char *title = day != NULL ? g_strdup_printf (_("From %s"), day) : NULL;
  g_autofree char *subtitle = g_strdup_printf (
    _("There %d %% of the hours, %d %% of the work, %d %% sick-listed"), step->presence, step->load,
    step->grade);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : _("New step"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

/**
 * naer_plan_step_row_new:
 * @writer: who writes the plan
 * @index: which step it is
 *
 * Returns: (transfer floating): a row that shows and edits it
 */
GtkWidget *
naer_plan_step_row_new (NaerPlanWriter *writer,
                   guint           index)
{
  NaerPlanStepRow *self = g_object_new (NAER_TYPE_PLAN_STEP_ROW, NULL);
  NaerDay today = naer_record_writer_get_today (NAER_RECORD_WRITER (writer));

  self->writer = g_object_ref (writer);
  self->index = index;
  naer_date_row_set_today (self->from_row, today);
  naer_date_row_set_today (self->evaluate_row, today);
  self->bindings = naer_plan_bindings_new_for_part (writer, "steps", index);
  naer_plan_bindings_add (self->bindings, "from_day", GTK_WIDGET (self->from_row));
  naer_plan_bindings_add (self->bindings, "presence", GTK_WIDGET (self->presence_row));
  naer_plan_bindings_add (self->bindings, "load", GTK_WIDGET (self->load_row));
  naer_plan_bindings_add (self->bindings, "grade", GTK_WIDGET (self->grade_row));
  naer_plan_bindings_add (self->bindings, "evaluate_on", GTK_WIDGET (self->evaluate_row));
  naer_plan_bindings_add (self->bindings, "note", GTK_WIDGET (self->note_row));
  naer_plan_step_row_update (self);
  return GTK_WIDGET (self);
}

/**
 * naer_plan_step_row_update:
 * @self: a row
 *
 * Shows what the plan says now of its step.
 */
void
naer_plan_step_row_update (NaerPlanStepRow *self)
{
  GPtrArray *steps;

  g_return_if_fail (NAER_IS_PLAN_STEP_ROW (self));

  steps = naer_plan_writer_get_plan (self->writer)->steps;
  if (self->index >= steps->len)
    return;
  naer_plan_bindings_update (self->bindings);
  show_title (self, steps->pdata[self->index]);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-compare-dialog.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-plan-lines.h"
#include "naer-plan-resources.h"
#include "plan/naer-plan-edit.h"

struct _NaerPlanCompareDialog
{
  AdwDialog parent_instance;

  GPtrArray *versions;  /* NaerPlan, newest first */

  AdwComboRow *before_row;
  AdwComboRow *after_row;
  AdwSwitchRow *all_row;
  GtkWidget *none_label;
  GtkListBox *lines;
};

G_DEFINE_FINAL_TYPE (NaerPlanCompareDialog, naer_plan_compare_dialog, ADW_TYPE_DIALOG)

/**
 * naer_plan_version_name:
 * @plan: a version
 *
 * Returns: (transfer full): “Version 2, 14 December 2026”, or that it is a draft
 */
char *
naer_plan_version_name (const NaerPlan *plan)
{
  g_autofree char *day = NULL;

  if (plan->finished == NAER_DAY_NONE)
    return g_strdup_printf (_("Version %d, draft"), plan->version);
  day = naer_i18n_day (plan->finished, NAER_DAY_STYLE_FULL);
  return g_strdup_printf (_("Version %d, %s"), plan->version, day);
}

static const NaerPlan *
get_version (NaerPlanCompareDialog *self,
             AdwComboRow           *row)
{
  guint selected = adw_combo_row_get_selected (row);

  return selected < self->versions->len ? self->versions->pdata[selected] : NULL;
}

static void
show_lines (NaerPlanCompareDialog *self,
            const NaerPlan        *before,
            const NaerPlan        *after)
{
  g_autoptr (GPtrArray) lines = naer_plans_compare (before, after, naer_i18n_language ());
  g_autofree char *before_name = naer_plan_version_name (before);
  g_autofree char *after_name = naer_plan_version_name (after);
  guint n_shown = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const NaerPlanLine *line = lines->pdata[i];

      if (!adw_switch_row_get_active (self->all_row) && !naer_plan_line_differs (line))
        continue;
      gtk_list_box_append (self->lines, naer_plan_lines_row_new (line, before_name, after_name));
      n_shown++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->lines), n_shown > 0);
  gtk_widget_set_visible (self->none_label, n_shown == 0);
}

static void
update (NaerPlanCompareDialog *self)
{
  const NaerPlan *before = get_version (self, self->before_row);
  const NaerPlan *after = get_version (self, self->after_row);

  gtk_list_box_remove_all (self->lines);
  if (before != NULL && after != NULL)
    show_lines (self, before, after);
}

static void
naer_plan_compare_dialog_dispose (GObject *object)
{
  NaerPlanCompareDialog *self = NAER_PLAN_COMPARE_DIALOG (object);

  g_clear_pointer (&self->versions, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_PLAN_COMPARE_DIALOG);
  G_OBJECT_CLASS (naer_plan_compare_dialog_parent_class)->dispose (object);
}

static void
naer_plan_compare_dialog_class_init (NaerPlanCompareDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_plan_compare_dialog_dispose;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/plan/compare-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPlanCompareDialog, before_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanCompareDialog, after_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanCompareDialog, all_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanCompareDialog, none_label);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanCompareDialog, lines);
}

static void
naer_plan_compare_dialog_init (NaerPlanCompareDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->versions = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_plan_free);
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const NaerPlan *const *first = a, *const *second = b;

  return (*second)->version - (*first)->version;
}

/* A draft stands for the version that it will be. */
static void
take_versions (NaerPlanCompareDialog *self,
               const NaerEmployee    *employee,
               const NaerPlan        *shown)
{
  g_ptr_array_add (self->versions, naer_plan_copy (shown));
  for (guint i = 0; i < employee->plans->len; i++)
    {
      const NaerPlan *plan = employee->plans->pdata[i];

      if (plan->version != shown->version && plan->finished != NAER_DAY_NONE)
        g_ptr_array_add (self->versions, naer_plan_copy (plan));
    }
  g_ptr_array_sort (self->versions, compare_newest_first);
}

static void
offer_versions (NaerPlanCompareDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->versions->len; i++)
    {
      g_autofree char *name = naer_plan_version_name (self->versions->pdata[i]);

      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->before_row, G_LIST_MODEL (names));
  adw_combo_row_set_model (self->after_row, G_LIST_MODEL (names));
}

static guint
find_version (NaerPlanCompareDialog *self,
              int                    version)
{
  for (guint i = 0; i < self->versions->len; i++)
    if (((NaerPlan *) self->versions->pdata[i])->version == version)
      return i;
  return 0;
}

/**
 * naer_plan_compare_dialog_present:
 * @session: the session
 * @employee: the row of the employee
 * @plan: the version that is looked at; it may be a draft
 * @parent: where to show it
 *
 * Opens two versions side by side: @plan, and the one before it.
 */
void
naer_plan_compare_dialog_present (NaerSession    *session,
                                  gint64          employee,
                                  const NaerPlan *plan,
                                  GtkWidget      *parent)
{
  NaerPlanCompareDialog *self = g_object_new (NAER_TYPE_PLAN_COMPARE_DIALOG, NULL);
  guint at;

  take_versions (self, naer_session_get_employee (session, employee), plan);
  offer_versions (self);
  at = find_version (self, plan->version);
  adw_combo_row_set_selected (self->after_row, at);
  adw_combo_row_set_selected (self->before_row, at + 1 < self->versions->len ? at + 1 : 0);
  g_signal_connect_object (self->before_row, "notify::selected", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->after_row, "notify::selected", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->all_row, "notify::active", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}

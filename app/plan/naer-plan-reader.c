/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-reader.h"

#include "dialogs/naer-done-words.h"
#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-plan-aside.h"
#include "naer-plan-lines.h"
#include "naer-plan-resources.h"
#include "naer-week-rows.h"
#include "plan/naer-plan-version.h"
#include "plan/naer-plan-words.h"

struct _NaerPlanReader
{
  AdwBreakpointBin parent_instance;

  GtkLabel *state_label;
  GtkBox *columns;
  GtkBox *main;
  GtkBox *aside;
};

G_DEFINE_FINAL_TYPE (NaerPlanReader, naer_plan_reader, ADW_TYPE_BREAKPOINT_BIN)

static void
naer_plan_reader_dispose (GObject *object)
{
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PLAN_READER);
  G_OBJECT_CLASS (naer_plan_reader_parent_class)->dispose (object);
}

static void
naer_plan_reader_class_init (NaerPlanReaderClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_plan_reader_dispose;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/plan/plan-reader.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPlanReader, state_label);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanReader, columns);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanReader, main);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanReader, aside);
}

static void
naer_plan_reader_init (NaerPlanReader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_heading (NaerPlanReader    *self,
              const NaerEmployee *employee,
              const NaerPlan     *plan)
{
  g_autofree char *day = naer_i18n_day (plan->finished, NAER_DAY_STYLE_FULL);
  const char *occasion = naer_plan_occasion_to_words (plan->occasion, naer_i18n_language ());
  gboolean is_shared = naer_plan_get_status (plan, employee) == NAER_PLAN_SHARED;
  g_autofree char *agreed =
    g_strdup_printf (is_shared ? _("agreed %s · the sick-lister has it") : _("agreed %s"), day);
  g_autofree char *state =
    g_strdup_printf (_("%s · version %d · %s"), occasion, plan->version, agreed);

  gtk_label_set_label (self->state_label, state);
}

static gboolean
is_in_heading (const NaerPlanLine *line)
{
  return g_str_equal (line->member, "occasion") || g_str_equal (line->member, "finished");
}

/* What stands in an earlier record without content is only that it was finished. */
static void
show_lines (NaerPlanReader *self,
            const NaerPlan  *plan)
{
  g_autoptr (GPtrArray) lines = naer_plans_compare (plan, plan, naer_i18n_language ());
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What the plan says"), -1);
  for (guint i = 0; i < lines->len; i++)
    if (!is_in_heading (lines->pdata[i]))
      gtk_list_box_append (GTK_LIST_BOX (list), naer_plan_line_row_new (lines->pdata[i]));
  gtk_box_append (self->main, list);
}

static char *
describe_dispatch (const NaerDispatch *dispatch)
{
  g_autofree char *day = naer_i18n_day (dispatch->on, NAER_DAY_STYLE_FULL);
  GString *text = g_string_new (day);

  if (dispatch->way != NULL)
    g_string_append_printf (text, " · %s", naer_dispatch_way_get_label (dispatch->way));
  if (dispatch->informed == NAER_KNOWN_YES)
    g_string_append_printf (text, " · %s", _("the employee was told"));
  if (dispatch->consent == NAER_KNOWN_YES)
    g_string_append_printf (text, " · %s", _("the employee agreed"));
  return g_string_free_and_steal (text);
}

static void
show_dispatches (NaerPlanReader    *self,
                 const NaerEmployee *employee,
                 const NaerPlan     *plan)
{
  GtkWidget *group = adw_preferences_group_new ();
  guint n_sent = 0;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Sent"));
  for (guint i = 0; i < employee->dispatches->len; i++)
    {
      const NaerDispatch *dispatch = employee->dispatches->pdata[i];
      g_autofree char *subtitle = NULL;
      GtkWidget *row;

      if (dispatch->plan_version != plan->version)
        continue;
      subtitle = describe_dispatch (dispatch);
      row = adw_action_row_new ();
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     naer_recipient_get_label (dispatch->to));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      n_sent++;
    }
  if (n_sent == 0)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group),
                                           _("Not logged as sent to anyone yet."));
  gtk_box_append (self->main, group);
}

static void
show_archive (NaerPlanReader *self,
              const NaerPlan  *plan)
{
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;

  if (plan->archived_in == NULL)
    return;
  day = plan->archived_on != NAER_DAY_NONE ? naer_i18n_day (plan->archived_on, NAER_DAY_STYLE_FULL)
                                           : NULL;
  text = day != NULL ? g_strdup_printf (_("Archived in %s, %s."), plan->archived_in, day)
                     : g_strdup_printf (_("Archived in %s."), plan->archived_in);
  gtk_box_append (self->main, g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap",
                                            TRUE, "css-classes", (const char *[]){ "dimmed", NULL },
                                            NULL));
}

/**
 * naer_plan_reader_new:
 * @session: the session
 * @employee: the row of the employee
 * @plan: a version that is finished
 *
 * Returns: (transfer floating): it, to be read
 */
GtkWidget *
naer_plan_reader_new (NaerSession    *session,
                       gint64          employee,
                       const NaerPlan *plan)
{
  NaerPlanReader *self = g_object_new (NAER_TYPE_PLAN_READER, NULL);
  const NaerEmployee *known = naer_session_get_employee (session, employee);
  GtkWidget *weeks = naer_week_rows_new (session, employee, plan);
  GtkWidget *tried = naer_plan_tried_card (session, employee, plan);

  show_heading (self, known, plan);
  show_lines (self, plan);
  if (weeks != NULL)
    gtk_box_append (self->main, weeks);
  show_dispatches (self, known, plan);
  show_archive (self, plan);
  gtk_box_append (self->aside, naer_plan_readers_card (session, employee, plan));
  if (tried != NULL)
    gtk_box_append (self->aside, tried);
  return GTK_WIDGET (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-together-page.h"

#include "language/naer-resources.h"
#include "naer-calendar-choices.h"

struct _NaerTogetherPage
{
  AdwBin parent_instance;

  GSettings *settings;
  NaerSession *session;
  gint64 employee;

  NaerAbsenceHeatmap *heatmap;
};

G_DEFINE_FINAL_TYPE (NaerTogetherPage, naer_together_page, ADW_TYPE_BIN)

static void
choices_cb (NaerTogetherPage *self)
{
  naer_calendar_choices_apply (self->settings, self->heatmap);
}

static void
update (NaerTogetherPage *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);

  if (employee != NULL)
    naer_absence_heatmap_set_employee (self->heatmap, employee,
                                       naer_session_get_facts (self->session)->employer,
                                       naer_session_get_today (self->session));
}

static void
changed_cb (NaerTogetherPage *self,
            gint64            employee)
{
  if (employee == 0 || employee == self->employee)
    update (self);
}

static void
naer_together_page_dispose (GObject *object)
{
  NaerTogetherPage *self = NAER_TOGETHER_PAGE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_TOGETHER_PAGE);
  G_OBJECT_CLASS (naer_together_page_parent_class)->dispose (object);
}

static void
naer_together_page_class_init (NaerTogetherPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_together_page_dispose;
  g_type_ensure (NAER_TYPE_ABSENCE_HEATMAP);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/together-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerTogetherPage, heatmap);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.show-together", NULL);
}

static void
naer_together_page_init (NaerTogetherPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_together_page_new:
 * @settings: what this person has chosen about calendars
 *
 * Returns: (transfer floating): a page with an empty calendar
 */
GtkWidget *
naer_together_page_new (GSettings *settings)
{
  NaerTogetherPage *self = g_object_new (NAER_TYPE_TOGETHER_PAGE, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (choices_cb), self, G_CONNECT_SWAPPED);
  choices_cb (self);
  return GTK_WIDGET (self);
}

/**
 * naer_together_page_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the calendar of an employee, and gives it the keyboard.
 */
void
naer_together_page_set_employee (NaerTogetherPage *self,
                                 NaerSession      *session,
                                 gint64            employee)
{
  g_return_if_fail (NAER_IS_TOGETHER_PAGE (self));

  if (g_set_object (&self->session, session))
    g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->employee = employee;
  update (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->heatmap));
}

/**
 * naer_together_page_activate:
 * @self: a page
 * @action: an action of its calendar, such as `calendar.zoom-in`
 *
 * Does it.
 */
void
naer_together_page_activate (NaerTogetherPage *self,
                             const char       *action)
{
  g_return_if_fail (NAER_IS_TOGETHER_PAGE (self));

  gtk_widget_activate_action (GTK_WIDGET (self->heatmap), action, NULL);
}

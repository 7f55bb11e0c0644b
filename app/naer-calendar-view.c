/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-view.h"

#include "language/naer-resources.h"
#include "naer-absence-heatmap.h"
#include "naer-i18n.h"

struct _NaerCalendarView
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;

  GtkBox *tools;
  AdwToggleGroup *years;
  NaerAbsenceHeatmap *heatmap;
};

G_DEFINE_FINAL_TYPE (NaerCalendarView, naer_calendar_view, ADW_TYPE_BIN)

static void
years_cb (NaerCalendarView *self)
{
  const char *name = adw_toggle_group_get_active_name (self->years);

  naer_absence_heatmap_set_years (self->heatmap, g_strcmp0 (name, "1") == 0 ? 1 : 3);
}

static void
naer_calendar_view_dispose (GObject *object)
{
  NaerCalendarView *self = NAER_CALENDAR_VIEW (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_CALENDAR_VIEW);
  G_OBJECT_CLASS (naer_calendar_view_parent_class)->dispose (object);
}

static void
naer_calendar_view_class_init (NaerCalendarViewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_calendar_view_dispose;

  g_type_ensure (NAER_TYPE_ABSENCE_HEATMAP);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/calendar-view.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, tools);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, years);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, heatmap);
  gtk_widget_class_bind_template_callback (widget_class, years_cb);
}

static void
naer_calendar_view_init (NaerCalendarView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active_name (self->years, "3");
}

/**
 * naer_calendar_view_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the calendar of an employee.
 */
void
naer_calendar_view_set_employee (NaerCalendarView *self,
                                 NaerSession      *session,
                                 gint64            employee)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  g_set_object (&self->session, session);
  self->employee = employee;
  naer_absence_heatmap_set_employee (self->heatmap, naer_session_get_employee (session, employee),
                                     naer_session_get_today (session));
}

/**
 * naer_calendar_view_set_narrow:
 * @self: a page
 * @narrow: whether there is little room
 *
 * Leaves out the choice of years where there is room for one only.
 */
void
naer_calendar_view_set_narrow (NaerCalendarView *self,
                               gboolean          narrow)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->years), !narrow);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

/**
 * naer_calendar_view_print:
 * @self: a page
 *
 * Prints the calendar; that it was printed is noted in the journal.
 */
void
naer_calendar_view_print (NaerCalendarView *self)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));
}

/**
 * naer_calendar_view_export:
 * @self: a page
 * @as_pdf: whether as PDF, else as PNG
 *
 * Saves the calendar in a file; that it was saved is noted in the journal.
 */
void
naer_calendar_view_export (NaerCalendarView *self,
                           gboolean          as_pdf)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));
}

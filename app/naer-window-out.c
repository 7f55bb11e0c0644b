/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ical/naer-ical.h"
#include "naer-i18n.h"
#include "naer-window-private.h"
#include "safety/naer-way-out.h"

/* What lies ahead as a calendar file, which says neither who nor why. */

static void
finish (GtkWidget    *widget,
        gint64        employee,
        const char   *action,
        const GError *error)
{
  NaerWindow *self = NAER_WINDOW (widget);

  if (self->session == NULL)
    return;
  naer_window_tell (self, error != NULL ? error->message : _("Calendar saved"));
  if (error == NULL)
    naer_session_note (self->session, action, employee);
}

static void
all_out_cb (GtkWidget    *widget,
            const char   *action,
            const GError *error)
{
  finish (widget, 0, action, error);
}

static void
one_out_cb (GtkWidget    *widget,
            const char   *action,
            const GError *error)
{
  finish (widget, NAER_WINDOW (widget)->employee, action, error);
}

static void
add_appointments (NaerWindow         *self,
                  const NaerEmployee *employee,
                  GArray             *all)
{
  g_autoptr (GArray) appointments = naer_appointments_find (naer_session_get_facts (self->session), employee,
                                                            naer_session_get_today (self->session));

  g_array_append_vals (all, appointments->data, appointments->len);
}

static void
save (NaerWindow     *self,
      const GArray   *appointments,
      NaerWayOutFunc  func)
{
  g_autofree char *text = naer_appointments_to_ical (appointments, naer_session_get_today (self->session),
                                                     naer_i18n_language ());

  if (appointments->len == 0)
    naer_window_tell (self, _("Nothing is planned from today on"));
  else
    naer_way_out_save_text (text, _("dates.ics"), GTK_WIDGET (self), func);
}

static void
save_calendar_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  const GPtrArray *employees = naer_session_get_facts (self->session)->employees;
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (NaerAppointment));

  for (guint i = 0; i < employees->len; i++)
    add_appointments (self, employees->pdata[i], all);
  save (self, all, all_out_cb);
}

static void
save_employee_calendar_cb (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  NaerWindow *self = NAER_WINDOW (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (NaerAppointment));

  if (employee == NULL)
    return;
  add_appointments (self, employee, all);
  save (self, all, one_out_cb);
}

/* The installer of these actions, called once from class_init. */
void
naer_window_install_ways_out (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save-calendar", NULL, save_calendar_cb);
  gtk_widget_class_install_action (widget_class, "win.save-employee-calendar", NULL, save_employee_calendar_cb);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-deputy-term.h"
#include "naer-i18n.h"
#include "naer-window-private.h"
#include "safety/naer-handover-task.h"

/* The file of a deputy looks like any other: a line says whose time it is, and leads back. */

static char *
describe (NaerStore *store,
          NaerDay    last_day)
{
  gboolean has_ended = naer_store_is_read_only (store);
  g_autofree char *day = naer_i18n_day (has_ended ? last_day + NAER_DEPUTY_DAYS_TO_GIVE_BACK : last_day,
                                        NAER_DAY_STYLE_FULL);

  if (has_ended)
    /* Translators: %s is a day */
    return g_strdup_printf (_("Your time as a deputy is over. You can read, and give back what you noted, through %s."),
                            day);
  /* Translators: %s is a day */
  return g_strdup_printf (_("You are a deputy through %s"), day);
}

/* What begins a form that could not be saved. */
static const char *const that_write[] = {
  "win.add-employee",   "win.import",            "win.import-file",    "win.units",
  "win.phone-call",     "win.receive",           "win.edit-employee",  "win.move-employee",
  "win.employee-leaves", "win.employee-returns", "win.remove-employee", "win.employment-breaks",
  "win.log-contact",    "win.add-absence",       "win.remove-text",    "win.self-certification",
};

/* Once the time of a deputy is over nothing is begun that cannot be saved. */
void
naer_window_stop_writing (NaerWindow *self)
{
  if (self->session == NULL || !naer_store_is_read_only (naer_session_get_store (self->session)))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (that_write); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), that_write[i], FALSE);
}

/* Says so when the data is that of a deputy. */
void
naer_window_show_deputy (NaerWindow *self)
{
  NaerStore *store = naer_session_get_store (self->session);
  NaerDay last_day = naer_handover_find_last_day (store);

  if (last_day != NAER_DAY_NONE)
    {
      g_autofree char *title = describe (store, last_day);

      adw_banner_set_title (self->deputy_banner, title);
    }
  adw_banner_set_revealed (self->deputy_banner, last_day != NAER_DAY_NONE);
}

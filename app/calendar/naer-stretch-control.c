/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-stretch-control.h"

#include "dialogs/naer-absence-dialog.h"
#include "language/naer-words.h"
#include "naer-calendar-figures.h"
#include "naer-i18n.h"
#include "naer-record-words.h"
#include "naer-stretch.h"

/* A screen reader is told of a selection when it stands still. */
#define SETTLE_MS 500

struct _NaerStretchControl
{
  GObject parent_instance;

  NaerAbsenceHeatmap *heatmap;
  GtkRevealer *revealer;
  NaerStretchBar *bar;
  GSimpleActionGroup *actions;
  NaerSession *session;
  gint64 employee;
  gboolean gone_to;
  guint tell_id;
};

G_DEFINE_FINAL_TYPE (NaerStretchControl, naer_stretch_control, G_TYPE_OBJECT)

static const NaerEmployee *
get_employee (NaerStretchControl *self)
{
  return self->session != NULL ? naer_session_get_employee (self->session, self->employee) : NULL;
}

/* The days that are selected, else the one that the keyboard is on. */
static gboolean
get_stretch (NaerStretchControl *self,
             NaerDay          *from,
             NaerDay          *to)
{
  NaerHeatmapGrid *grid = naer_absence_heatmap_get_grid (self->heatmap);

  if (naer_heatmap_grid_get_selection (grid, from, to))
    return TRUE;
  *from = *to = naer_heatmap_grid_get_current (grid);
  return FALSE;
}

static GPtrArray *
find_spells (NaerStretchControl *self)
{
  const NaerEmployee *employee = get_employee (self);
  NaerDay from, to;

  if (employee == NULL)
    return g_ptr_array_new ();
  get_stretch (self, &from, &to);
  return naer_stretch_find_spells (employee, from, to, naer_session_get_today (self->session));
}

static char *
tell_figures (NaerStretchControl *self,
              NaerDay           from,
              NaerDay           to)
{
  NaerHeatmapGrid *grid = naer_absence_heatmap_get_grid (self->heatmap);
  g_autoptr (NaerWorkDays) work_days =
    naer_work_days_new (naer_session_get_facts (self->session)->employer);
  NaerCalendarFigures figures;

  naer_calendar_figures_count (naer_heatmap_grid_get_model (grid), get_employee (self), work_days,
                               from, to, &figures);
  return naer_calendar_figures_tell (&figures, naer_i18n_language ());
}

/* Of one day, its spells whole. */
static char *
tell_spells (GPtrArray *spells)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < spells->len; i++)
    {
      const NaerAbsence *absence = spells->pdata[i];
      g_autofree char *what = naer_absence_describe (absence);
      g_autofree char *days = naer_absence_describe_days (absence);

      g_string_append_printf (text, "%s%s, %s", i > 0 ? "\n" : "", what, days);
      if (absence->set_aside)
        g_string_append_printf (text, " · %s", _("left out of the pattern"));
    }
  return g_string_free_and_steal (text);
}

static void
tell_stretch_cb (gpointer user_data)
{
  NaerStretchControl *self = NAER_STRETCH_CONTROL (user_data);
  g_autofree char *text = NULL;
  NaerDay from, to;

  self->tell_id = 0;
  if (get_employee (self) == NULL || !get_stretch (self, &from, &to))
    return;
  text = tell_figures (self, from, to);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->heatmap), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_stretch (NaerStretchControl *self,
              GPtrArray        *spells)
{
  NaerDay from, to;
  gboolean selected = get_stretch (self, &from, &to);
  g_autofree char *title = NULL, *capital = NULL, *text = NULL;

  if (selected)
    {
      title = naer_words_stretch (from, to, naer_i18n_language ());
      text = tell_figures (self, from, to);
    }
  else
    {
      title = naer_words_day (from, NAER_DAY_STYLE_WEEKDAY_FULL, naer_i18n_language ());
      text = tell_spells (spells);
    }
  capital = naer_words_capitalize (title);
  naer_stretch_bar_set_text (self->bar, capital, text);
}

static void
enable (NaerStretchControl *self,
        const char         *name,
        gboolean            enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
enable_all (NaerStretchControl *self,
            GPtrArray          *spells)
{
  gboolean can_edit = spells->len == 1;
  gboolean can_set_aside = naer_stretch_can_set_aside (spells, TRUE);
  gboolean can_take_back = naer_stretch_can_set_aside (spells, FALSE);

  enable (self, "add", get_employee (self) != NULL);
  enable (self, "edit", can_edit);
  enable (self, "set-aside", can_set_aside);
  enable (self, "take-back", can_take_back);
  naer_stretch_bar_set_can (self->bar, can_edit, can_set_aside, can_take_back);
}

/**
 * naer_stretch_control_update:
 * @self: a control
 *
 * Tells anew what is selected.
 */
void
naer_stretch_control_update (NaerStretchControl *self)
{
  /* the bar comes when days are selected, or one is gone to that somebody was away */
  g_autoptr (GPtrArray) spells = find_spells (self);
  NaerDay from, to;
  gboolean selected = get_stretch (self, &from, &to);
  gboolean asked = get_employee (self) != NULL && (selected || (self->gone_to && spells->len > 0));

  enable_all (self, spells);
  if (asked)
    show_stretch (self, spells);
  gtk_revealer_set_reveal_child (self->revealer, asked);
  g_clear_handle_id (&self->tell_id, g_source_remove);
  if (selected)
    self->tell_id = g_timeout_add_once (SETTLE_MS, tell_stretch_cb, self);
}

static void
gone_to_cb (NaerStretchControl *self)
{
  self->gone_to = TRUE;
  naer_stretch_control_update (self);
}

static void
add_spell_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  NaerStretchControl *self = NAER_STRETCH_CONTROL (user_data);
  NaerDay from, to;

  get_stretch (self, &from, &to);
  naer_absence_dialog_present (self->session, self->employee, NULL, from, to,
                               GTK_WIDGET (self->heatmap));
}

static void
edit_spell_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  NaerStretchControl *self = NAER_STRETCH_CONTROL (user_data);
  g_autoptr (GPtrArray) spells = find_spells (self);

  if (spells->len > 0)
    naer_absence_dialog_present (self->session, self->employee, spells->pdata[0], NAER_DAY_NONE,
                                 NAER_DAY_NONE, GTK_WIDGET (self->heatmap));
}

static void
set_aside_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  NaerStretchControl *self = NAER_STRETCH_CONTROL (user_data);
  gboolean aside = g_str_equal (g_action_get_name (G_ACTION (action)), "set-aside");
  g_autoptr (GPtrArray) spells = find_spells (self);

  naer_session_commit (self->session, naer_stretch_set_aside (spells, self->employee, aside),
                       "absence", aside ? _("Left out of the pattern")
                                        : _("Taken back into the pattern"));
}

static void
clear_stretch_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  NaerStretchControl *self = NAER_STRETCH_CONTROL (user_data);

  gtk_widget_grab_focus (GTK_WIDGET (self->heatmap));
  self->gone_to = FALSE;
  naer_heatmap_grid_select (naer_absence_heatmap_get_grid (self->heatmap), NAER_DAY_NONE,
                            NAER_DAY_NONE);
  naer_stretch_control_update (self);
}

/* A spell under the day is edited; else one is added there. */
static void
activated_cb (NaerStretchControl *self)
{
  g_autoptr (GPtrArray) spells = find_spells (self);

  g_action_group_activate_action (G_ACTION_GROUP (self->actions), spells->len == 1 ? "edit" : "add",
                                  NULL);
}

static void
naer_stretch_control_dispose (GObject *object)
{
  NaerStretchControl *self = NAER_STRETCH_CONTROL (object);

  g_clear_handle_id (&self->tell_id, g_source_remove);
  g_clear_object (&self->session);
  g_clear_object (&self->actions);
  g_clear_object (&self->heatmap);
  g_clear_object (&self->revealer);
  g_clear_object (&self->bar);
  G_OBJECT_CLASS (naer_stretch_control_parent_class)->dispose (object);
}

static void
naer_stretch_control_class_init (NaerStretchControlClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_stretch_control_dispose;
}

static void
naer_stretch_control_init (NaerStretchControl *self)
{
  static const GActionEntry entries[] = {
    { .name = "add", .activate = add_spell_cb },
    { .name = "edit", .activate = edit_spell_cb },
    { .name = "set-aside", .activate = set_aside_cb },
    { .name = "take-back", .activate = set_aside_cb },
    { .name = "clear", .activate = clear_stretch_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/**
 * naer_stretch_control_new:
 * @heatmap: a calendar
 * @revealer: what shows the bar
 * @bar: a bar
 *
 * Returns: (transfer full): a control between them
 */
NaerStretchControl *
naer_stretch_control_new (NaerAbsenceHeatmap *heatmap,
                          GtkRevealer        *revealer,
                          NaerStretchBar     *bar)
{
  NaerStretchControl *self = g_object_new (NAER_TYPE_STRETCH_CONTROL, NULL);
  NaerHeatmapGrid *grid = naer_absence_heatmap_get_grid (heatmap);
  GtkGesture *click = gtk_gesture_click_new ();

  self->heatmap = g_object_ref (heatmap);
  self->revealer = g_object_ref (revealer);
  self->bar = g_object_ref (bar);
  g_signal_connect_object (grid, "notify::current", G_CALLBACK (gone_to_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (grid, "selection-changed", G_CALLBACK (naer_stretch_control_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "pressed", G_CALLBACK (gone_to_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (grid), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (grid, "day-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * naer_stretch_control_get_actions:
 * @self: a control
 *
 * Returns: (transfer none): its actions
 */
GActionGroup *
naer_stretch_control_get_actions (NaerStretchControl *self)
{
  g_return_val_if_fail (NAER_IS_STRETCH_CONTROL (self), NULL);

  return G_ACTION_GROUP (self->actions);
}

/**
 * naer_stretch_control_set_employee:
 * @self: a control
 * @session: open data
 * @employee: the row of the employee that the calendar shows
 *
 * Says whose days they are.
 */
void
naer_stretch_control_set_employee (NaerStretchControl *self,
                                   NaerSession        *session,
                                   gint64              employee)
{
  g_return_if_fail (NAER_IS_STRETCH_CONTROL (self));

  if (self->employee != employee)
    self->gone_to = FALSE;
  g_set_object (&self->session, session);
  self->employee = employee;
  naer_stretch_control_update (self);
}

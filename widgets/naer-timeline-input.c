/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-scroll.h"
#include "naer-timeline-private.h"

/* Keys and pointer. Every move is an action of the class, so that it is on the accessibility bus. */

static void
go_to (NaerTimeline *self,
       int           index)
{
  int n = self->model != NULL ? (int) naer_timeline_model_get_n (self->model) : 0;
  NaerHeatmapRect area;

  if (n == 0)
    return;
  naer_timeline_set_current (self, CLAMP (index, 0, n - 1));
  if (naer_timeline_get_area (self, self->current, &area))
    naer_scroll_to_area (GTK_WIDGET (self), area.y, area.height);
}

static const struct
{
  const char *action;
  guint keyval;
  guint keypad;
  int steps;
  gboolean turns;  /* with the direction of the text */
} moves[] = {
  { "milestone.left", GDK_KEY_Left, GDK_KEY_KP_Left, -1, TRUE },
  { "milestone.right", GDK_KEY_Right, GDK_KEY_KP_Right, 1, TRUE },
  { "milestone.previous", GDK_KEY_Up, GDK_KEY_KP_Up, -1, FALSE },
  { "milestone.next", GDK_KEY_Down, GDK_KEY_KP_Down, 1, FALSE },
  { "milestone.first", GDK_KEY_Home, GDK_KEY_KP_Home, -G_MAXINT16, FALSE },
  { "milestone.last", GDK_KEY_End, GDK_KEY_KP_End, G_MAXINT16, FALSE },
};

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  NaerTimeline *self = NAER_TIMELINE (widget);

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    if (g_str_equal (moves[i].action, action))
      go_to (self, self->current + (moves[i].turns && naer_timeline_is_rtl (self) ? -moves[i].steps : moves[i].steps));
}

static void
today_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  NaerTimeline *self = NAER_TIMELINE (widget);

  if (self->model != NULL)
    go_to (self, naer_timeline_find_today (self));
}

static void
activate_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  naer_timeline_activate (NAER_TIMELINE (widget));
}

static void
released_cb (NaerTimeline *self,
             int           n_press,
             double        x,
             double        y)
{
  int index = self->model != NULL ? naer_timeline_layout_get_at (naer_timeline_get_layout (self), x, y) : -1;

  if (index < 0)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  go_to (self, index);
  naer_timeline_activate (self);
}

static void
motion_cb (NaerTimeline *self,
           double        x,
           double        y)
{
  int index = self->model != NULL ? naer_timeline_layout_get_at (naer_timeline_get_layout (self), x, y) : -1;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), index >= 0 ? "pointer" : NULL);
}

void
naer_timeline_add_keys (GtkWidgetClass *widget_class)
{
  static const guint enter[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_widget_class_install_action (widget_class, moves[i].action, NULL, move_cb);
      gtk_widget_class_add_binding_action (widget_class, moves[i].keyval, 0, moves[i].action, NULL);
      gtk_widget_class_add_binding_action (widget_class, moves[i].keypad, 0, moves[i].action, NULL);
    }
  gtk_widget_class_install_action (widget_class, "milestone.today", NULL, today_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, 0, "milestone.today", NULL);
  gtk_widget_class_install_action (widget_class, "milestone.activate", NULL, activate_cb);
  for (guint i = 0; i < G_N_ELEMENTS (enter); i++)
    gtk_widget_class_add_binding_action (widget_class, enter[i], 0, "milestone.activate", NULL);
}

void
naer_timeline_add_pointer (NaerTimeline *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

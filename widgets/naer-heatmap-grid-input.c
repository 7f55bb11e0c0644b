/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-grid-private.h"
#include "naer-heatmap-move.h"
#include "naer-heatmap-port.h"
#include "naer-scroll.h"

/*
 * Keys and pointer. Every move is an action of the class, so that it is on the accessibility bus
 * too; with Shift the selected stretch follows.
 */

static void
scroll_to_current (NaerHeatmapGrid *self)
{
  GtkWidget *port = gtk_widget_get_parent (GTK_WIDGET (self));
  NaerHeatmapRect rect;

  if (!naer_heatmap_grid_get_area (self, self->current, &rect))
    return;
  if (NAER_IS_HEATMAP_PORT (port))
    naer_heatmap_port_reveal (NAER_HEATMAP_PORT (port), rect.x - rect.width, 3 * rect.width);
  naer_scroll_to_area (GTK_WIDGET (self), rect.y, rect.height);
}

static const struct
{
  const char *action;
  guint keyval;
  guint keypad;
  GdkModifierType modifiers;
  NaerHeatmapMove move;
} moves[] = {
  { "day.left", GDK_KEY_Left, GDK_KEY_KP_Left, 0, NAER_MOVE_LEFT },
  { "day.right", GDK_KEY_Right, GDK_KEY_KP_Right, 0, NAER_MOVE_RIGHT },
  { "day.up", GDK_KEY_Up, GDK_KEY_KP_Up, 0, NAER_MOVE_UP },
  { "day.down", GDK_KEY_Down, GDK_KEY_KP_Down, 0, NAER_MOVE_DOWN },
  { "day.week-start", GDK_KEY_Home, GDK_KEY_KP_Home, 0, NAER_MOVE_WEEK_START },
  { "day.week-end", GDK_KEY_End, GDK_KEY_KP_End, 0, NAER_MOVE_WEEK_END },
  { "day.previous-month", GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, NAER_MOVE_PREVIOUS_MONTH },
  { "day.next-month", GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, NAER_MOVE_NEXT_MONTH },
  { "day.previous-year", GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, GDK_ALT_MASK,
    NAER_MOVE_PREVIOUS_YEAR },
  { "day.next-year", GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, GDK_ALT_MASK, NAER_MOVE_NEXT_YEAR },
  { "day.first", GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, NAER_MOVE_FIRST },
  { "day.last", GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, NAER_MOVE_LAST },
  { "day.today", GDK_KEY_t, GDK_KEY_T, 0, NAER_MOVE_TODAY },
};

/* Goes to a day; the stretch from where extending began follows when @extend. */
void
naer_heatmap_grid_go_to (NaerHeatmapGrid *self,
       NaerDay          day,
       gboolean         extend)
{
  if (!extend)
    self->anchor = day;
  naer_heatmap_grid_set_current (self, day);
  if (extend)
    naer_heatmap_grid_set_selection (self, MIN (self->anchor, day), MAX (self->anchor, day));
  else
    naer_heatmap_grid_set_selection (self, NAER_DAY_NONE, NAER_DAY_NONE);
  scroll_to_current (self);
}

static void
make_move (NaerHeatmapGrid *self,
           NaerHeatmapMove  move,
           gboolean         extend)
{
  if (self->model == NULL)
    return;
  naer_heatmap_grid_go_to (self,
         naer_heatmap_move (naer_heatmap_grid_get_layout (self), move, self->current,
                            naer_heatmap_grid_first_day (self), naer_heatmap_grid_last_day (self),
                            naer_calendar_model_get_today (self->model)),
         extend);
}

static void
move_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    if (g_str_equal (moves[i].action, action))
      make_move (NAER_HEATMAP_GRID (widget), moves[i].move, FALSE);
}

static gboolean
extend_cb (GtkWidget *widget,
           GVariant  *move,
           gpointer   user_data)
{
  make_move (NAER_HEATMAP_GRID (widget), g_variant_get_int32 (move), TRUE);
  return TRUE;
}

static void
activate_action_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);

  if (self->model != NULL)
    naer_heatmap_grid_activate (self, self->current);
}

static void
menu_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  naer_heatmap_grid_ask_for_menu (NAER_HEATMAP_GRID (widget));
}

/* Where nothing is selected, the key is for what is around the calendar. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *unused,
           gpointer   user_data)
{
  NaerHeatmapGrid *self = NAER_HEATMAP_GRID (widget);

  if (self->selected_from == NAER_DAY_NONE)
    return FALSE;
  naer_heatmap_grid_select (self, NAER_DAY_NONE, NAER_DAY_NONE);
  return TRUE;
}

/* A menu of selected days leaves them selected. */
static void
secondary_cb (GtkGestureClick *gesture,
              int              n_press,
              double           x,
              double           y,
              NaerHeatmapGrid *self)
{
  NaerDay day;

  if (self->model == NULL)
    return;
  day = naer_heatmap_layout_get_day_at (naer_heatmap_grid_get_layout (self), x, y);
  if (day == NAER_DAY_NONE)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->selected_from == NAER_DAY_NONE || !naer_heatmap_grid_is_selected (self, day))
    naer_heatmap_grid_go_to (self, day, FALSE);
  else
    naer_heatmap_grid_set_current (self, day);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  naer_heatmap_grid_ask_for_menu (self);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            NaerHeatmapGrid *self)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (gesture);
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (controller);
  NaerDay day;

  if (self->model == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  day = naer_heatmap_layout_get_day_at (naer_heatmap_grid_get_layout (self), x, y);
  if (day == NAER_DAY_NONE)
    return;
  naer_heatmap_grid_go_to (self, day, (modifiers & GDK_SHIFT_MASK) != 0);
  if (n_press == 2)
    naer_heatmap_grid_activate (self, day);
}

static void
drag_update_cb (GtkGestureDrag  *gesture,
                double           offset_x,
                double           offset_y,
                NaerHeatmapGrid *self)
{
  double x = 0, y = 0;
  NaerDay day;

  if (self->model == NULL || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;
  day = naer_heatmap_layout_get_day_at (naer_heatmap_grid_get_layout (self), x + offset_x,
                                        y + offset_y);
  if (day != NAER_DAY_NONE && day != self->current)
    naer_heatmap_grid_go_to (self, day, TRUE);
}

void
naer_heatmap_grid_add_keys (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      guint keys[] = { moves[i].keyval, moves[i].keypad };

      gtk_widget_class_install_action (widget_class, moves[i].action, NULL, move_action_cb);
      for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
        {
          gtk_widget_class_add_binding_action (widget_class, keys[k], moves[i].modifiers,
                                               moves[i].action, NULL);
          if (moves[i].move != NAER_MOVE_TODAY)
            gtk_widget_class_add_binding (widget_class, keys[k],
                                          moves[i].modifiers | GDK_SHIFT_MASK,
                                          extend_cb, "i", moves[i].move);
        }
    }
  gtk_widget_class_install_action (widget_class, "day.activate", NULL, activate_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "day.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "day.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "day.activate", NULL);
  gtk_widget_class_install_action (widget_class, "day.menu", NULL, menu_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "day.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "day.menu", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

void
naer_heatmap_grid_add_pointer (NaerHeatmapGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new (), *drag = gtk_gesture_drag_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect (secondary, "pressed", G_CALLBACK (secondary_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (secondary));
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_gesture_group (click, drag);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

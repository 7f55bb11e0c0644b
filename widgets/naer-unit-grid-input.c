/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-grid-private.h"

/*
 * Keys and pointer. Every move is an action of the class, so that it is on the accessibility bus
 * too.
 */

typedef enum
{
  MOVE_LEFT,
  MOVE_RIGHT,
  MOVE_UP,
  MOVE_DOWN,
  MOVE_WEEK_START,
  MOVE_WEEK_END,
  MOVE_PREVIOUS_WEEK,
  MOVE_NEXT_WEEK,
  MOVE_PAGE_UP,
  MOVE_PAGE_DOWN,
  MOVE_TOP,
  MOVE_BOTTOM,
  MOVE_TODAY,
} Move;

static const struct
{
  const char *action;
  guint keyval;
  guint keypad;
  GdkModifierType modifiers;
  Move move;
} moves[] = {
  { "unit.left", GDK_KEY_Left, GDK_KEY_KP_Left, 0, MOVE_LEFT },
  { "unit.right", GDK_KEY_Right, GDK_KEY_KP_Right, 0, MOVE_RIGHT },
  { "unit.up", GDK_KEY_Up, GDK_KEY_KP_Up, 0, MOVE_UP },
  { "unit.down", GDK_KEY_Down, GDK_KEY_KP_Down, 0, MOVE_DOWN },
  { "unit.week-start", GDK_KEY_Home, GDK_KEY_KP_Home, 0, MOVE_WEEK_START },
  { "unit.week-end", GDK_KEY_End, GDK_KEY_KP_End, 0, MOVE_WEEK_END },
  { "unit.previous-week", GDK_KEY_Left, GDK_KEY_KP_Left, GDK_CONTROL_MASK, MOVE_PREVIOUS_WEEK },
  { "unit.next-week", GDK_KEY_Right, GDK_KEY_KP_Right, GDK_CONTROL_MASK, MOVE_NEXT_WEEK },
  { "unit.page-up", GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, MOVE_PAGE_UP },
  { "unit.page-down", GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, MOVE_PAGE_DOWN },
  { "unit.top", GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, MOVE_TOP },
  { "unit.bottom", GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, MOVE_BOTTOM },
  { "unit.today", GDK_KEY_t, GDK_KEY_T, 0, MOVE_TODAY },
};

/* Rows from the top, where the first is that of how many are at work. */
static int
line_of (guint row)
{
  return row == NAER_UNIT_NO_ROW ? 0 : (int) row + 1;
}

static guint
row_of (int line)
{
  return line == 0 ? NAER_UNIT_NO_ROW : (guint) line - 1;
}

static int
lines_of_page (NaerUnitGrid *self)
{
  const NaerUnitLayout *layout = naer_unit_grid_get_layout (self);

  return layout != NULL ? MAX ((int) (layout->cells.height / layout->row_pitch) - 1, 1) : 1;
}

static int
move_line (NaerUnitGrid *self,
           Move          move,
           int           line)
{
  int last = (int) naer_unit_model_get_n_rows (self->model);

  switch (move)
    {
    case MOVE_UP:
      return line - 1;
    case MOVE_DOWN:
      return line + 1;
    case MOVE_PAGE_UP:
      return line - lines_of_page (self);
    case MOVE_PAGE_DOWN:
      return line + lines_of_page (self);
    case MOVE_TOP:
      return 0;
    case MOVE_BOTTOM:
      return last;
    case MOVE_LEFT:
    case MOVE_RIGHT:
    case MOVE_WEEK_START:
    case MOVE_WEEK_END:
    case MOVE_PREVIOUS_WEEK:
    case MOVE_NEXT_WEEK:
    case MOVE_TODAY:
    default:
      return line;
    }
}

static NaerDay
move_day (NaerUnitGrid *self,
          Move          move,
          NaerDay       day)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int forward = rtl ? -1 : 1;

  switch (move)
    {
    case MOVE_LEFT:
      return day - forward;
    case MOVE_RIGHT:
      return day + forward;
    case MOVE_WEEK_START:
      return naer_day_get_monday (day);
    case MOVE_WEEK_END:
      return naer_day_get_monday (day) + 6;
    case MOVE_PREVIOUS_WEEK:
      return day - 7 * forward;
    case MOVE_NEXT_WEEK:
      return day + 7 * forward;
    case MOVE_TODAY:
      return naer_unit_model_get_today (self->model);
    case MOVE_UP:
    case MOVE_DOWN:
    case MOVE_PAGE_UP:
    case MOVE_PAGE_DOWN:
    case MOVE_TOP:
    case MOVE_BOTTOM:
    default:
      return day;
    }
}

static void
move_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);

  if (self->model == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      int line;
      NaerDay day;

      if (!g_str_equal (moves[i].action, action))
        continue;
      line = move_line (self, moves[i].move, line_of (self->row));
      day = move_day (self, moves[i].move, self->day);
      if (moves[i].move == MOVE_TODAY)
        naer_unit_grid_show_today (self);
      naer_unit_grid_go_to (self,
                            row_of (CLAMP (line, 0,
                                           (int) naer_unit_model_get_n_rows (self->model))),
                            CLAMP (day, naer_unit_model_get_first (self->model),
                                   naer_unit_model_get_last (self->model)));
    }
}

static void
activate_action_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  NaerUnitGrid *self = NAER_UNIT_GRID (widget);

  if (self->model != NULL)
    naer_unit_grid_activate (self, self->row, self->day);
}

/* A name opens the page of its person at once; a cell is first looked at. */
static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            NaerUnitGrid    *self)
{
  NaerUnitHit hit;

  if (!naer_unit_grid_hit (self, x, y, &hit))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (hit.place == NAER_UNIT_PLACE_NAME)
    naer_unit_grid_go_to (self, hit.row, self->day);
  else
    naer_unit_grid_go_to (self, hit.place == NAER_UNIT_PLACE_BAR ? NAER_UNIT_NO_ROW : hit.row, hit.day);
  if (hit.place == NAER_UNIT_PLACE_CELL && n_press == 2)
    naer_unit_grid_activate (self, hit.row, hit.day);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             NaerUnitGrid    *self)
{
  NaerUnitHit hit;

  if (n_press == 1 && naer_unit_grid_hit (self, x, y, &hit) && hit.place == NAER_UNIT_PLACE_NAME)
    naer_unit_grid_activate (self, hit.row, self->day);
}

static void
motion_cb (NaerUnitGrid *self,
           double        x,
           double        y)
{
  NaerUnitHit hit;
  gboolean on_name = naer_unit_grid_hit (self, x, y, &hit) && hit.place == NAER_UNIT_PLACE_NAME;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), on_name ? "pointer" : NULL);
}

void
naer_unit_grid_add_keys (GtkWidgetClass *widget_class)
{
  static const guint activate[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_widget_class_install_action (widget_class, moves[i].action, NULL, move_action_cb);
      gtk_widget_class_add_binding_action (widget_class, moves[i].keyval, moves[i].modifiers,
                                           moves[i].action, NULL);
      gtk_widget_class_add_binding_action (widget_class, moves[i].keypad, moves[i].modifiers,
                                           moves[i].action, NULL);
    }
  gtk_widget_class_install_action (widget_class, "unit.activate", NULL, activate_action_cb);
  for (guint i = 0; i < G_N_ELEMENTS (activate); i++)
    gtk_widget_class_add_binding_action (widget_class, activate[i], 0, "unit.activate", NULL);
}

void
naer_unit_grid_add_pointer (NaerUnitGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

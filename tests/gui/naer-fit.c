/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fit.h"

#include <adwaita.h>

#include "naer-heatmap-port.h"

/* What of a window is outside it or cut, so that nobody can read it. */

typedef struct
{
  GtkWidget *window;
  int width;
  gboolean whole;
  GPtrArray *problems; /* of char * */
} Check;

#define TOLERANCE 1.0f

static char *
describe (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < 7 && widget != NULL; i++, widget = gtk_widget_get_parent (widget))
    g_string_append_printf (path, "%s%s", i == 0 ? "" : " < ", G_OBJECT_TYPE_NAME (widget));
  return g_string_free_and_steal (path);
}

static void
add_problem (Check      *check,
             GtkWidget  *widget,
             const char *what)
{
  g_autofree char *path = describe (widget);
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  g_ptr_array_add (check->problems, g_strdup_printf ("%s ‘%s’: %s", what, text, path));
}

/* The scrolled window that shows a scrollable part by part, perhaps by way of another as in a table. */
static GtkWidget *
find_scroller (GtkWidget *widget)
{
  do
    widget = gtk_widget_get_parent (widget);
  while (GTK_IS_SCROLLABLE (widget));
  return GTK_IS_SCROLLED_WINDOW (widget) ? widget : NULL;
}

/* Whether what is outside a widget can be scrolled to. */
static gboolean
can_scroll (GtkWidget      *widget,
            GtkOrientation  orientation)
{
  GtkPolicyType horizontal, vertical;
  GtkWidget *scroller;

  if (!GTK_IS_SCROLLABLE (widget))
    return ADW_IS_CAROUSEL (widget) || NAER_IS_HEATMAP_PORT (widget);
  scroller = find_scroller (widget);
  if (scroller == NULL)
    return TRUE;
  gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (scroller), &horizontal, &vertical);
  return (orientation == GTK_ORIENTATION_HORIZONTAL ? horizontal : vertical) != GTK_POLICY_NEVER;
}

static gboolean
get_bounds (GtkWidget       *widget,
            GtkWidget       *in,
            graphene_rect_t *bounds)
{
  return gtk_widget_compute_bounds (widget, in, bounds) && bounds->size.width > 0 && bounds->size.height > 0;
}

static gboolean
is_cut_in (GtkWidget      *widget,
           GtkWidget      *ancestor,
           GtkOrientation  orientation)
{
  gboolean wide = orientation == GTK_ORIENTATION_HORIZONTAL;
  graphene_rect_t bounds;
  float from, to, room;

  if (!get_bounds (widget, ancestor, &bounds))
    return FALSE;
  from = wide ? bounds.origin.x : bounds.origin.y;
  to = from + (wide ? bounds.size.width : bounds.size.height);
  room = wide ? gtk_widget_get_width (ancestor) : gtk_widget_get_height (ancestor);
  return from < -TOLERANCE || to > room + TOLERANCE;
}

/* Whether something above a widget cuts it, other than by scrolling. */
static gboolean
is_cut (GtkWidget      *widget,
        GtkWidget      *window,
        GtkOrientation  orientation)
{
  for (GtkWidget *ancestor = gtk_widget_get_parent (widget); ancestor != NULL;
       ancestor = gtk_widget_get_parent (ancestor))
    {
      if (can_scroll (ancestor, orientation))
        return FALSE;
      if ((ancestor == window || gtk_widget_get_overflow (ancestor) == GTK_OVERFLOW_HIDDEN) &&
          is_cut_in (widget, ancestor, orientation))
        return TRUE;
    }
  return FALSE;
}

/* Whether one must scroll before the pointer can be on it. */
static gboolean
is_scrolled_away (GtkWidget *widget)
{
  for (GtkWidget *ancestor = gtk_widget_get_parent (widget); ancestor != NULL;
       ancestor = gtk_widget_get_parent (ancestor))
    if (can_scroll (ancestor, GTK_ORIENTATION_VERTICAL) &&
        is_cut_in (widget, ancestor, GTK_ORIENTATION_VERTICAL))
      return TRUE;
  return FALSE;
}

/* A dialog between whose two buttons there is no room for its title shows what it is below them.
 * Of all else: whether the pointer on a text shows the whole of it. */
static gboolean
has_full_tooltip (Check     *check,
                  GtkWidget *label)
{
  graphene_point_t middle = GRAPHENE_POINT_INIT (gtk_widget_get_width (label) / 2.0f,
                                                 gtk_widget_get_height (label) / 2.0f);
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean shown = FALSE;

  if (is_scrolled_away (label) || gtk_widget_get_ancestor (label, ADW_TYPE_HEADER_BAR) != NULL)
    return TRUE;
  for (GtkWidget *widget = label; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      graphene_point_t point;

      if (!gtk_widget_get_has_tooltip (widget) || !gtk_widget_compute_point (label, widget, &middle, &point))
        continue;
      g_signal_emit_by_name (widget, "query-tooltip", (int) point.x, (int) point.y, FALSE, tooltip, &shown);
      if (shown)
        return TRUE;
    }
  return FALSE;
}

static void
check_label (Check     *check,
             GtkWidget *widget)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (widget));
  int width, height;

  if (*gtk_label_get_text (GTK_LABEL (widget)) == '\0')
    return;
  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_is_ellipsized (layout))
    {
      if ((check->whole && !gtk_widget_has_css_class (widget, "subtitle")) || !has_full_tooltip (check, widget))
        add_problem (check, widget, "Ellipsised");
    }
  else if (width > gtk_widget_get_width (widget) + TOLERANCE ||
           height > gtk_widget_get_height (widget) + TOLERANCE)
    add_problem (check, widget, "Narrower than its text");
  if (is_cut (widget, check->window, GTK_ORIENTATION_VERTICAL))
    add_problem (check, widget, "Cut above or below");
}

/* A field that holds a date, or something else as short, shows the whole of it. */
static void
check_text (Check     *check,
            GtkWidget *widget)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (widget));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (g_utf8_strlen (text, -1) <= 10 && width > gtk_widget_get_width (widget) + TOLERANCE)
    {
      g_autofree char *what = g_strdup_printf ("The field cuts ‘%s’", text);

      add_problem (check, widget, what);
    }
}

static GtkWidget *
find_wide_child (Check     *check,
                 GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int minimum = 0;

      if (gtk_widget_should_layout (child))
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      if (minimum > check->width)
        return child;
    }
  return NULL;
}

/* What needs more than the width of the window, which is most often deep inside what sticks out. */
static void
add_too_wide (Check     *check,
              GtkWidget *widget)
{
  g_autofree char *what = NULL;
  GtkWidget *child;
  int minimum;

  while ((child = find_wide_child (check, widget)) != NULL)
    widget = child;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  what = g_strdup_printf ("Outside: needs %d of %d pixels", minimum, check->width);
  add_problem (check, widget, what);
}

static void
check_widget (Check     *check,
              GtkWidget *widget)
{
  graphene_rect_t bounds;

  /* a scrollbar draws outside itself, and an entry row hides one of its two titles */
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLBAR (widget) || gtk_widget_get_opacity (widget) == 0 ||
      !get_bounds (widget, check->window, &bounds))
    return;
  /* one complaint of what is too wide, not one of each thing in it */
  if (is_cut (widget, check->window, GTK_ORIENTATION_HORIZONTAL))
    {
      add_too_wide (check, widget);
      return;
    }
  if (GTK_IS_LABEL (widget))
    check_label (check, widget);
  else if (GTK_IS_TEXT (widget))
    check_text (check, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_widget (check, child);
}

/* What of a part of a window that ought to be @width wide makes it too wide, is outside or cut;
 * a text may be ellipsised only when the pointer shows it, and not at all when it must be whole. */
GPtrArray *
naer_fit_check (GtkWidget *window,
                GtkWidget *part,
                int        width,
                gboolean   whole)
{
  Check check = { window, width, whole, g_ptr_array_new_with_free_func (g_free) };

  if (gtk_widget_get_width (window) > width)
    add_too_wide (&check, window);
  check_widget (&check, part);
  return check.problems;
}

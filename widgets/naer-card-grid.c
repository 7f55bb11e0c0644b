/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-card-grid.h"

#define MOST_COLUMNS 4
#define SPACE 12

struct _NaerCardGrid
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (NaerCardGrid, naer_card_grid, GTK_TYPE_WIDGET)

static int
count_cards (GtkWidget *widget)
{
  int n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static void
widest (GtkWidget *widget,
        int       *minimum,
        int       *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL,
                          NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

/* Columns of at least the natural width of the widest card; fewer cards than columns leave no room
   empty beside them. */
static int
count_columns (GtkWidget *widget,
               int        width)
{
  int minimum, natural;

  widest (widget, &minimum, &natural);
  return CLAMP ((width + SPACE) / MAX (1, natural + SPACE), 1,
                CLAMP (count_cards (widget), 1, MOST_COLUMNS));
}

/* The narrowest column: what is left over by the division widens some by a pixel. */
static int
column_width (int width,
              int n_columns)
{
  return MAX (0, (width - (n_columns - 1) * SPACE) / n_columns);
}

static int
column_place (int width,
              int n_columns,
              int column)
{
  return column * (width + SPACE) / n_columns;
}

/* The height of the line that begins with @first, and the first card of the next. */
static int
measure_line (GtkWidget  *first,
              int         n_columns,
              int         width,
              GtkWidget **next)
{
  int height = 0;
  GtkWidget *child = first;

  for (int i = 0; i < n_columns && child != NULL; i++, child = gtk_widget_get_next_sibling (child))
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
      height = MAX (height, minimum);
    }
  *next = child;
  return height;
}

static int
height_for_width (GtkWidget *widget,
                  int        width)
{
  int n_columns = count_columns (widget, width), height = 0;
  GtkWidget *line = gtk_widget_get_first_child (widget), *next;

  for (; line != NULL; line = next)
    {
      int line_height = measure_line (line, n_columns, column_width (width, n_columns), &next);

      height += line_height + (next != NULL ? SPACE : 0);
    }
  return height;
}

static void
naer_card_grid_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  int card, card_natural, n_columns = CLAMP (count_cards (widget), 1, MOST_COLUMNS);

  widest (widget, &card, &card_natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = card;
      *natural = n_columns * (card_natural + SPACE) - SPACE;
      return;
    }
  *minimum = *natural = height_for_width (widget, for_size >= 0 ? for_size : card);
}

static void
naer_card_grid_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int n_columns = count_columns (widget, width), column = column_width (width, n_columns), y = 0;
  GtkWidget *line = gtk_widget_get_first_child (widget), *next;

  for (; line != NULL; line = next)
    {
      int line_height = measure_line (line, n_columns, column, &next), i = 0;

      for (GtkWidget *child = line; child != next; child = gtk_widget_get_next_sibling (child), i++)
        {
          int place = rtl ? n_columns - 1 - i : i, x = column_place (width, n_columns, place);
          int right = column_place (width, n_columns, place + 1) - SPACE;

          gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, right - x, line_height }, -1);
        }
      y += line_height + SPACE;
    }
}

static GtkSizeRequestMode
naer_card_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
naer_card_grid_dispose (GObject *object)
{
  naer_card_grid_clear (NAER_CARD_GRID (object));
  G_OBJECT_CLASS (naer_card_grid_parent_class)->dispose (object);
}

static void
naer_card_grid_class_init (NaerCardGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_card_grid_dispose;
  widget_class->measure = naer_card_grid_measure;
  widget_class->size_allocate = naer_card_grid_size_allocate;
  widget_class->get_request_mode = naer_card_grid_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "card-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
naer_card_grid_init (NaerCardGrid *self)
{
}

/**
 * naer_card_grid_append:
 * @self: a grid
 * @card: (transfer floating): a card
 *
 * Adds a card at the end.
 */
void
naer_card_grid_append (NaerCardGrid *self,
                       GtkWidget    *card)
{
  g_return_if_fail (NAER_IS_CARD_GRID (self));
  g_return_if_fail (GTK_IS_WIDGET (card));

  gtk_widget_insert_before (card, GTK_WIDGET (self), NULL);
}

/**
 * naer_card_grid_clear:
 * @self: a grid
 *
 * Removes all cards.
 */
void
naer_card_grid_clear (NaerCardGrid *self)
{
  GtkWidget *child;

  g_return_if_fail (NAER_IS_CARD_GRID (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-heatmap.h"

#include <glib/gi18n.h>

#include "naer-heatmap-grid.h"
#include "naer-heatmap-legend.h"

#define SPACE 12
#define DEFAULT_YEARS 3
#define MAX_YEARS 10

struct _NaerAbsenceHeatmap
{
  GtkWidget parent_instance;

  GtkWidget *header;
  GtkWidget *year;
  GtkWidget *grid;
  GtkWidget *legend;
  NaerEmployee *employee;
  NaerDay today;
  int years;
  int last_year;
};

enum
{
  PROP_YEARS = 1,
  PROP_LAST_YEAR,
  PROP_CURRENT,
  PROP_SELECTED_FROM,
  PROP_SELECTED_TO,
  N_PROPS,
};

enum
{
  DAY_ACTIVATED,
  SELECTION_CHANGED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (NaerAbsenceHeatmap, naer_absence_heatmap, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static gboolean
has_header (NaerAbsenceHeatmap *self,
            int                 width)
{
  NaerHeatmapGrid *grid = NAER_HEATMAP_GRID (self->grid);

  return naer_heatmap_grid_form_for_width (grid, width) == NAER_HEATMAP_MONTHS;
}

static int
height_of (GtkWidget *widget,
           int        width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static int
legend_start (NaerAbsenceHeatmap *self,
              int                 width)
{
  int least, start = naer_heatmap_grid_get_cells_start (NAER_HEATMAP_GRID (self->grid), width);

  gtk_widget_measure (self->legend, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return MIN (start, MAX (width - least, 0));
}

static GtkSizeRequestMode
naer_absence_heatmap_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
naer_absence_heatmap_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  GtkWidget *children[] = { self->header, self->grid, self->legend };
  int width = for_size;

  *minimum = *natural = 0;
  for (guint i = 0; i < G_N_ELEMENTS (children) && orientation == GTK_ORIENTATION_HORIZONTAL; i++)
    {
      int least, best;

      gtk_widget_measure (children[i], orientation, -1, &least, &best, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, children[i] == self->grid ? best : least);
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  if (width < 0)
    gtk_widget_measure (self->grid, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  *minimum = height_of (self->grid, width) + SPACE +
             height_of (self->legend, width - legend_start (self, width));
  if (has_header (self, width))
    *minimum += height_of (self->header, width) + SPACE;
  *natural = *minimum;
}

static void
naer_absence_heatmap_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int start = legend_start (self, width), y = 0, grid_height = height_of (self->grid, width);

  gtk_widget_set_child_visible (self->header, has_header (self, width));
  if (has_header (self, width))
    {
      int header_height = height_of (self->header, width);

      gtk_widget_size_allocate (self->header, &(GtkAllocation) { 0, 0, width, header_height }, -1);
      y = header_height + SPACE;
    }
  gtk_widget_size_allocate (self->grid, &(GtkAllocation) { 0, y, width, grid_height }, -1);
  y += grid_height + SPACE;
  gtk_widget_size_allocate (self->legend,
                            &(GtkAllocation) { rtl ? 0 : start, y, width - start,
                                               height_of (self->legend, width - start) },
                            -1);
}

static gboolean
naer_absence_heatmap_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (NAER_ABSENCE_HEATMAP (widget)->grid);
}

static void
update_header (NaerAbsenceHeatmap *self)
{
  NaerDay current = naer_heatmap_grid_get_current (NAER_HEATMAP_GRID (self->grid));
  g_autofree char *year = NULL;

  if (current == NAER_DAY_NONE)
    return;
  year = g_strdup_printf ("%d", naer_day_get_year (current));
  gtk_label_set_text (GTK_LABEL (self->year), year);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "calendar.previous-year",
                                 naer_day_get_year (current) > self->last_year - self->years + 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "calendar.next-year",
                                 naer_day_get_year (current) < self->last_year);
}

static void
tell_label (NaerAbsenceHeatmap *self)
{
  g_autofree char *label = NULL;
  int first_year = self->last_year - self->years + 1;

  if (self->years == 1)
    /* Translators: name of an employee and a year */
    label = g_strdup_printf (_("Absence of %s, %d"), self->employee->name, self->last_year);
  else
    /* Translators: name of an employee, first and last year */
    label = g_strdup_printf (_("Absence of %s, %d to %d"), self->employee->name, first_year,
                             self->last_year);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION, _("calendar"), -1);
}

static void
update_model (NaerAbsenceHeatmap *self)
{
  g_autoptr (NaerCalendarModel) model = NULL;

  if (self->employee == NULL)
    return;
  model = naer_calendar_model_new (self->employee, MAX (self->last_year - self->years + 1, 1),
                                   self->last_year, self->today, NAER_CALENDAR_SHOW_USUAL);
  naer_heatmap_grid_set_model (NAER_HEATMAP_GRID (self->grid), model);
  naer_heatmap_legend_set_model (NAER_HEATMAP_LEGEND (self->legend), model);
  tell_label (self);
  update_header (self);
}

static void
year_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  NaerHeatmapGrid *grid = NAER_HEATMAP_GRID (self->grid);
  int months = g_str_equal (action, "calendar.next-year") ? 12 : -12;

  if (self->employee != NULL)
    naer_heatmap_grid_set_current (grid,
                                   naer_day_add_months (naer_heatmap_grid_get_current (grid),
                                                        months));
}

static void
current_cb (NaerAbsenceHeatmap *self)
{
  update_header (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURRENT]);
}

static void
selected_from_cb (NaerAbsenceHeatmap *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_FROM]);
}

static void
selected_to_cb (NaerAbsenceHeatmap *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED_TO]);
}

static void
selection_cb (NaerAbsenceHeatmap *self)
{
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

static void
activated_cb (NaerAbsenceHeatmap *self,
              int                 day)
{
  g_signal_emit (self, signals[DAY_ACTIVATED], 0, day);
}

static void
naer_absence_heatmap_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (object);
  NaerDay from, to;

  naer_absence_heatmap_get_selection (self, &from, &to);
  switch (property_id)
    {
    case PROP_YEARS:
      g_value_set_int (value, self->years);
      break;
    case PROP_LAST_YEAR:
      g_value_set_int (value, self->last_year);
      break;
    case PROP_CURRENT:
      g_value_set_int (value, naer_absence_heatmap_get_current (self));
      break;
    case PROP_SELECTED_FROM:
      g_value_set_int (value, from);
      break;
    case PROP_SELECTED_TO:
      g_value_set_int (value, to);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
naer_absence_heatmap_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (object);

  switch (property_id)
    {
    case PROP_YEARS:
      naer_absence_heatmap_set_years (self, g_value_get_int (value));
      break;
    case PROP_LAST_YEAR:
      naer_absence_heatmap_set_last_year (self, g_value_get_int (value));
      break;
    case PROP_CURRENT:
      naer_absence_heatmap_set_current (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
naer_absence_heatmap_dispose (GObject *object)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_pointer (&self->employee, naer_employee_free);
  G_OBJECT_CLASS (naer_absence_heatmap_parent_class)->dispose (object);
}

static void
naer_absence_heatmap_class_init (NaerAbsenceHeatmapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = naer_absence_heatmap_get_property;
  object_class->set_property = naer_absence_heatmap_set_property;
  object_class->dispose = naer_absence_heatmap_dispose;
  widget_class->get_request_mode = naer_absence_heatmap_get_request_mode;
  widget_class->measure = naer_absence_heatmap_measure;
  widget_class->size_allocate = naer_absence_heatmap_size_allocate;
  widget_class->grab_focus = naer_absence_heatmap_grab_focus;

  /**
   * NaerAbsenceHeatmap:years:
   *
   * How many years are shown.
   */
  properties[PROP_YEARS] = g_param_spec_int ("years", NULL, NULL, 1, MAX_YEARS, DEFAULT_YEARS,
                                             flags | G_PARAM_READWRITE);
  /**
   * NaerAbsenceHeatmap:last-year:
   *
   * The last year that is shown; 0 until there is an employee.
   */
  properties[PROP_LAST_YEAR] = g_param_spec_int ("last-year", NULL, NULL, 0, 9999, 0,
                                                 flags | G_PARAM_READWRITE);
  /**
   * NaerAbsenceHeatmap:current:
   *
   * The day that the keyboard stands on.
   */
  properties[PROP_CURRENT] = g_param_spec_int ("current", NULL, NULL, 0, NAER_DAY_MAX,
                                               NAER_DAY_NONE,
                                               flags | G_PARAM_READWRITE);
  /**
   * NaerAbsenceHeatmap:selected-from:
   *
   * The first day of the selected stretch, %NAER_DAY_NONE without one.
   */
  properties[PROP_SELECTED_FROM] = g_param_spec_int ("selected-from", NULL, NULL, 0, NAER_DAY_MAX,
                                                     NAER_DAY_NONE, flags | G_PARAM_READABLE);
  /**
   * NaerAbsenceHeatmap:selected-to:
   *
   * The last day of the selected stretch, inclusive.
   */
  properties[PROP_SELECTED_TO] = g_param_spec_int ("selected-to", NULL, NULL, 0, NAER_DAY_MAX,
                                                   NAER_DAY_NONE, flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * NaerAbsenceHeatmap::day-activated:
   * @self: the calendar
   * @day: the day
   *
   * A day was chosen, with Enter or a double click.
   */
  signals[DAY_ACTIVATED] =
    g_signal_new ("day-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);
  /**
   * NaerAbsenceHeatmap::selection-changed:
   * @self: the calendar
   *
   * Another stretch of days is selected, or none.
   */
  signals[SELECTION_CHANGED] =
    g_signal_new ("selection-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "calendar.previous-year", NULL, year_action_cb);
  gtk_widget_class_install_action (widget_class, "calendar.next-year", NULL, year_action_cb);
  gtk_widget_class_set_css_name (widget_class, "calendar-heatmap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_year_button (const char *icon,
                  const char *action,
                  const char *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return button;
}

static void
naer_absence_heatmap_init (NaerAbsenceHeatmap *self)
{
  GtkWidget *previous, *next;

  self->years = DEFAULT_YEARS;
  self->header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACE / 2);
  self->year = gtk_label_new (NULL);
  self->grid = naer_heatmap_grid_new ();
  self->legend = naer_heatmap_legend_new ();

  gtk_widget_set_margin_start (self->header, (int) NAER_HEATMAP_MARGIN);
  gtk_widget_add_css_class (self->year, "title-3");
  gtk_widget_add_css_class (self->year, "numeric");
  previous = make_year_button ("go-previous-symbolic", "calendar.previous-year",
                               _("Previous year"));
  next = make_year_button ("go-next-symbolic", "calendar.next-year", _("Next year"));
  gtk_box_append (GTK_BOX (self->header), self->year);
  gtk_box_append (GTK_BOX (self->header), previous);
  gtk_box_append (GTK_BOX (self->header), next);
  gtk_widget_set_parent (self->header, GTK_WIDGET (self));
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));

  g_signal_connect_swapped (self->grid, "notify::current", G_CALLBACK (current_cb), self);
  g_signal_connect_swapped (self->grid, "notify::selected-from", G_CALLBACK (selected_from_cb),
                            self);
  g_signal_connect_swapped (self->grid, "notify::selected-to", G_CALLBACK (selected_to_cb), self);
  g_signal_connect_swapped (self->grid, "selection-changed", G_CALLBACK (selection_cb), self);
  g_signal_connect_swapped (self->grid, "day-activated", G_CALLBACK (activated_cb), self);
}

/**
 * naer_absence_heatmap_new:
 *
 * Returns: (transfer floating): an empty calendar
 */
GtkWidget *
naer_absence_heatmap_new (void)
{
  return g_object_new (NAER_TYPE_ABSENCE_HEATMAP, NULL);
}

/**
 * naer_absence_heatmap_set_employee:
 * @self: a calendar
 * @employee: whose absence to show; a copy is kept
 * @today: today
 *
 * Shows the absence of an employee. For another employee the calendar goes back to today; for
 * the same one the keyboard stays where it is.
 */
void
naer_absence_heatmap_set_employee (NaerAbsenceHeatmap *self,
                                   const NaerEmployee *employee,
                                   NaerDay             today)
{
  gboolean same;

  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));
  g_return_if_fail (employee != NULL && naer_day_is_valid (today));

  same = self->employee != NULL && g_strcmp0 (self->employee->id, employee->id) == 0;
  g_clear_pointer (&self->employee, naer_employee_free);
  self->employee = naer_employee_copy (employee);
  if (self->last_year == 0 || self->last_year == naer_day_get_year (self->today))
    {
      gboolean changed = self->last_year != naer_day_get_year (today);

      self->last_year = naer_day_get_year (today);
      if (changed)
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAST_YEAR]);
    }
  self->today = today;
  update_model (self);
  if (!same && naer_day_get_year (today) <= self->last_year &&
      naer_day_get_year (today) > self->last_year - self->years)
    naer_heatmap_grid_set_current (NAER_HEATMAP_GRID (self->grid), today);
}

/**
 * naer_absence_heatmap_get_years:
 * @self: a calendar
 *
 * Returns: how many years are shown
 */
int
naer_absence_heatmap_get_years (NaerAbsenceHeatmap *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), 0);

  return self->years;
}

/**
 * naer_absence_heatmap_set_years:
 * @self: a calendar
 * @years: how many years to show
 *
 * Shows that many years, up to and with the last.
 */
void
naer_absence_heatmap_set_years (NaerAbsenceHeatmap *self,
                                int                 years)
{
  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));
  g_return_if_fail (years >= 1 && years <= MAX_YEARS);

  if (self->years == years)
    return;
  self->years = years;
  update_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_YEARS]);
}

/**
 * naer_absence_heatmap_get_last_year:
 * @self: a calendar
 *
 * Returns: the last year that is shown
 */
int
naer_absence_heatmap_get_last_year (NaerAbsenceHeatmap *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), 0);

  return self->last_year;
}

/**
 * naer_absence_heatmap_set_last_year:
 * @self: a calendar
 * @year: a year
 *
 * Shows the years up to and with that one.
 */
void
naer_absence_heatmap_set_last_year (NaerAbsenceHeatmap *self,
                                    int                 year)
{
  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));
  g_return_if_fail (year >= 1 && year <= 9999);

  if (self->last_year == year)
    return;
  self->last_year = year;
  update_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAST_YEAR]);
}

/**
 * naer_absence_heatmap_get_current:
 * @self: a calendar
 *
 * Returns: the day that the keyboard stands on, %NAER_DAY_NONE without an employee
 */
NaerDay
naer_absence_heatmap_get_current (NaerAbsenceHeatmap *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), NAER_DAY_NONE);

  return naer_heatmap_grid_get_current (NAER_HEATMAP_GRID (self->grid));
}

/**
 * naer_absence_heatmap_set_current:
 * @self: a calendar with an employee
 * @day: a day that it shows
 *
 * Puts the keyboard on a day.
 */
void
naer_absence_heatmap_set_current (NaerAbsenceHeatmap *self,
                                  NaerDay             day)
{
  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));

  naer_heatmap_grid_set_current (NAER_HEATMAP_GRID (self->grid), day);
}

/**
 * naer_absence_heatmap_get_selection:
 * @self: a calendar
 * @from: (out) (optional): the first day
 * @to: (out) (optional): the last day, inclusive
 *
 * Returns: whether a stretch of days is selected
 */
gboolean
naer_absence_heatmap_get_selection (NaerAbsenceHeatmap *self,
                                    NaerDay            *from,
                                    NaerDay            *to)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), FALSE);

  return naer_heatmap_grid_get_selection (NAER_HEATMAP_GRID (self->grid), from, to);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-heatmap-private.h"

#include <glib/gi18n.h>

#include "naer-calendar-figures.h"
#include "naer-heatmap-legend.h"
#include "naer-heatmap-port.h"
#include "naer-heatmap-year-bar.h"

#define DEFAULT_YEARS 3
#define MAX_YEARS 10

enum
{
  PROP_YEARS = 1,
  PROP_LAST_YEAR,
  PROP_FORM,
  PROP_SHOW,
  PROP_FILL,
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
naer_absence_heatmap_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (NAER_ABSENCE_HEATMAP (widget)->grid));
}

static void
update_year_bar (NaerAbsenceHeatmap *self)
{
  NaerDay current = naer_heatmap_grid_get_current (self->grid);

  if (current == NAER_DAY_NONE)
    return;
  naer_heatmap_year_bar_set_year (NAER_HEATMAP_YEAR_BAR (self->year_bar),
                                  naer_day_get_year (current));
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

static char *
tell_year (NaerAbsenceHeatmap *self,
           int                 year)
{
  g_autoptr (NaerEmployer) usual = naer_employer_new ();
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (self->employer != NULL ? self->employer
                                                                                  : usual);
  NaerCalendarFigures figures;

  naer_calendar_figures_count (naer_heatmap_grid_get_model (self->grid), self->employee, work_days,
                               naer_day_from_ymd (year, 1, 1), naer_day_from_ymd (year, 12, 31),
                               &figures);
  return naer_calendar_figures_tell_year (&figures, naer_language_get_default ());
}

/* What a glance at the drawing tells: a sentence for each year. */
static void
tell_years (NaerAbsenceHeatmap *self)
{
  GString *text = g_string_new (NULL);

  for (int year = self->last_year; year > self->last_year - self->years && year > 0; year--)
    {
      g_autofree char *sentence = tell_year (self, year);

      g_string_append_printf (text, "%s%s", text->len > 0 ? ". " : "", sentence);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text->str, -1);
  g_string_free (text, TRUE);
}

static void
update_model (NaerAbsenceHeatmap *self)
{
  g_autoptr (NaerCalendarModel) model = NULL;

  if (self->employee == NULL)
    return;
  model = naer_calendar_model_new (self->employee, self->employer,
                                   MAX (self->last_year - self->years + 1, 1), self->last_year,
                                   self->today, self->show);
  naer_heatmap_grid_set_model (self->grid, model);
  naer_heatmap_legend_set_model (NAER_HEATMAP_LEGEND (self->legend), model);
  tell_label (self);
  tell_years (self);
  update_year_bar (self);
}

static void
year_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  int months = g_str_equal (action, "calendar.next-year") ? 12 : -12;
  NaerDay current = naer_heatmap_grid_get_current (self->grid);

  if (self->employee != NULL)
    naer_heatmap_grid_set_current (self->grid, naer_day_add_months (current, months));
}

static void
today_action_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);

  gtk_widget_grab_focus (widget);
  gtk_widget_activate_action (GTK_WIDGET (self->grid), "day.today", NULL);
}

static void
zoom_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  int steps = 0;

  if (g_str_equal (action, "calendar.zoom-in"))
    steps = 1;
  else if (g_str_equal (action, "calendar.zoom-out"))
    steps = -1;
  naer_heatmap_port_step (NAER_HEATMAP_PORT (self->port), steps);
}

static void
tell_year_action_cb (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (widget);
  g_autofree char *sentence = NULL;

  if (self->employee == NULL)
    return;
  sentence = tell_year (self, naer_day_get_year (naer_heatmap_grid_get_current (self->grid)));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->grid), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
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

  switch (property_id)
    {
    case PROP_YEARS:
      g_value_set_int (value, self->years);
      break;
    case PROP_LAST_YEAR:
      g_value_set_int (value, self->last_year);
      break;
    case PROP_FORM:
      g_value_set_int (value, naer_heatmap_grid_get_form (self->grid));
      break;
    case PROP_SHOW:
      g_value_set_uint (value, self->show);
      break;
    case PROP_FILL:
      g_value_set_boolean (value, self->fill);
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
    case PROP_FORM:
      naer_absence_heatmap_set_form (self, g_value_get_int (value));
      break;
    case PROP_SHOW:
      naer_absence_heatmap_set_show (self, g_value_get_uint (value));
      break;
    case PROP_FILL:
      self->fill = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
naer_absence_heatmap_dispose (GObject *object)
{
  NaerAbsenceHeatmap *self = NAER_ABSENCE_HEATMAP (object);

  g_clear_pointer (&self->year_bar, gtk_widget_unparent);
  g_clear_pointer (&self->port, gtk_widget_unparent);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_pointer (&self->employee, naer_employee_free);
  g_clear_pointer (&self->employer, naer_employer_free);
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
   * NaerAbsenceHeatmap:form:
   *
   * How years are laid out where there is room for it, a #NaerHeatmapForm.
   */
  properties[PROP_FORM] = g_param_spec_int ("form", NULL, NULL, NAER_HEATMAP_WEEKS,
                                            NAER_HEATMAP_MONTHS, NAER_HEATMAP_WEEKS,
                                            flags | G_PARAM_READWRITE);
  /**
   * NaerAbsenceHeatmap:show:
   *
   * What is shown, a set of #NaerCalendarShow.
   */
  properties[PROP_SHOW] = g_param_spec_uint ("show", NULL, NULL, 0, G_MAXUINT,
                                             NAER_CALENDAR_SHOW_USUAL, flags | G_PARAM_READWRITE);
  /**
   * NaerAbsenceHeatmap:fill:
   *
   * Whether the years are made to fill the height there is, and no more.
   */
  properties[PROP_FILL] = g_param_spec_boolean ("fill", NULL, NULL, FALSE,
                                                flags | G_PARAM_READWRITE |
                                                G_PARAM_CONSTRUCT_ONLY);
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
  gtk_widget_class_install_action (widget_class, "calendar.today", NULL, today_action_cb);
  gtk_widget_class_install_action (widget_class, "calendar.tell-year", NULL, tell_year_action_cb);
  gtk_widget_class_install_action (widget_class, "calendar.zoom-in", NULL, zoom_action_cb);
  gtk_widget_class_install_action (widget_class, "calendar.zoom-out", NULL, zoom_action_cb);
  gtk_widget_class_install_action (widget_class, "calendar.zoom-normal", NULL, zoom_action_cb);
  gtk_widget_class_set_css_name (widget_class, "calendar-heatmap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
naer_absence_heatmap_init (NaerAbsenceHeatmap *self)
{
  self->years = DEFAULT_YEARS;
  self->show = NAER_CALENDAR_SHOW_USUAL;
  self->year_bar = naer_heatmap_year_bar_new ();
  self->port = naer_heatmap_port_new ();
  self->legend = naer_heatmap_legend_new ();
  self->grid = naer_heatmap_port_get_grid (NAER_HEATMAP_PORT (self->port));
  gtk_widget_set_parent (self->year_bar, GTK_WIDGET (self));
  gtk_widget_set_parent (self->port, GTK_WIDGET (self));
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));

  g_signal_connect_swapped (self->grid, "notify::current", G_CALLBACK (update_year_bar), self);
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
 * @employer: (nullable): the employer; a copy is kept
 * @today: today
 *
 * Shows the absence of an employee. For another employee the calendar goes back to today; for
 * the same one the keyboard stays where it is.
 */
void
naer_absence_heatmap_set_employee (NaerAbsenceHeatmap *self,
                                   const NaerEmployee *employee,
                                   const NaerEmployer *employer,
                                   NaerDay             today)
{
  gboolean same;

  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));
  g_return_if_fail (employee != NULL && naer_day_is_valid (today));

  same = self->employee != NULL && g_strcmp0 (self->employee->id, employee->id) == 0;
  g_clear_pointer (&self->employee, naer_employee_free);
  self->employee = naer_employee_copy (employee);
  g_clear_pointer (&self->employer, naer_employer_free);
  self->employer = employer != NULL ? naer_employer_copy (employer) : NULL;
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
    naer_heatmap_grid_set_current (self->grid, today);
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
 * naer_absence_heatmap_get_form:
 * @self: a calendar
 *
 * Returns: how years are laid out where there is room for it
 */
NaerHeatmapForm
naer_absence_heatmap_get_form (NaerAbsenceHeatmap *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), NAER_HEATMAP_WEEKS);

  return naer_heatmap_grid_get_form (self->grid);
}

/**
 * naer_absence_heatmap_set_form:
 * @self: a calendar
 * @form: how to lay years out
 *
 * Lays years out so where there is room for it.
 */
void
naer_absence_heatmap_set_form (NaerAbsenceHeatmap *self,
                               NaerHeatmapForm     form)
{
  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));

  if (naer_heatmap_grid_get_form (self->grid) == form)
    return;
  naer_heatmap_grid_set_form (self->grid, form);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FORM]);
}

/**
 * naer_absence_heatmap_get_show:
 * @self: a calendar
 *
 * Returns: the #NaerCalendarShow that are shown
 */
guint
naer_absence_heatmap_get_show (NaerAbsenceHeatmap *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), 0);

  return self->show;
}

/**
 * naer_absence_heatmap_set_show:
 * @self: a calendar
 * @show: the #NaerCalendarShow to show
 *
 * Shows them, and no others.
 */
void
naer_absence_heatmap_set_show (NaerAbsenceHeatmap *self,
                               guint               show)
{
  g_return_if_fail (NAER_IS_ABSENCE_HEATMAP (self));

  if (self->show == show)
    return;
  self->show = show;
  update_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW]);
}

/**
 * naer_absence_heatmap_get_grid:
 * @self: a calendar
 *
 * Returns: (transfer none): its days
 */
NaerHeatmapGrid *
naer_absence_heatmap_get_grid (NaerAbsenceHeatmap *self)
{
  g_return_val_if_fail (NAER_IS_ABSENCE_HEATMAP (self), NULL);

  return self->grid;
}

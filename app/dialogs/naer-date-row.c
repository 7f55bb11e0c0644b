/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-row.h"

#include "naer-i18n.h"
#include "naer-spoken.h"

struct _NaerDateRow
{
  AdwEntryRow parent_instance;

  NaerDay day;
  NaerDay today;
  gboolean has_focus;
  gboolean is_marked;
  gboolean filling_calendar;
  int shown_month;
  GtkLabel *weekday;
  GtkPopover *popover;
  GtkWidget *calendar_button;
  GtkCalendar *calendar;
};

/* A date is read whole also where there is little room; the weekday beside it yields. */
#define DATE_CHARACTERS 10

G_DEFINE_FINAL_TYPE (NaerDateRow, naer_date_row, ADW_TYPE_ENTRY_ROW)

enum
{
  PROP_0,
  PROP_DAY,
  PROP_TODAY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_weekday (NaerDateRow *self)
{
  GtkAccessible *input = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self)));
  g_autofree char *short_text = NULL, *long_text = NULL;

  if (naer_day_is_valid (self->day))
    {
      const char *weekday = naer_words_weekday_short (naer_day_get_weekday (self->day),
                                                      naer_i18n_language ());
      g_autofree char *full = naer_i18n_day (self->day, NAER_DAY_STYLE_WEEKDAY_FULL);
      int week = naer_day_get_iso_week (self->day, NULL);

      short_text = g_strdup_printf (_("%s, week %d"), weekday, week);
      long_text = g_strdup_printf (_("%s, week %d"), full, week);
    }
  gtk_label_set_label (self->weekday, short_text != NULL ? short_text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->weekday), short_text != NULL);
  gtk_accessible_update_property (input, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  long_text != NULL ? long_text : "", -1);
}

/* What is wrong stands where the weekday would, and is told of the text. */
static void
mark (NaerDateRow *self,
      gboolean     wrong)
{
  GtkAccessible *input = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self)));
  const char *message = _("This is not a date. Write it as 15.11.2026.");

  self->is_marked = wrong;
  gtk_accessible_update_state (input, GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (!wrong)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
      gtk_accessible_reset_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self->weekday), GTK_ACCESSIBLE_PROPERTY_LABEL);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), NULL);
      return;
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  gtk_label_set_label (self->weekday, _("not a date"));
  gtk_widget_set_visible (GTK_WIDGET (self->weekday), TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), message);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->weekday), GTK_ACCESSIBLE_PROPERTY_LABEL, message, -1);
  gtk_accessible_update_relation (input, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->weekday, NULL, -1);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
take_day (NaerDateRow *self,
          NaerDay      day)
{
  if (self->day == day)
    return;
  self->day = day;
  if (self->is_marked)
    mark (self, FALSE);
  show_weekday (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
  naer_date_row_tell_unreadable (self);
}

static NaerDay
read_text (NaerDateRow *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
  NaerDay day = NAER_DAY_NONE;

  if (text[0] == '\0')
    return NAER_DAY_NONE;
  if (naer_date_text_parse (text, self->today, &day))
    return day;
  return self->has_focus ? NAER_DAY_UNFINISHED : NAER_DAY_UNREADABLE;
}

static void
text_changed_cb (NaerDateRow *self)
{
  take_day (self, read_text (self));
}

static void
write_day (NaerDateRow *self,
           NaerDay      day)
{
  g_autofree char *text = naer_date_text_format (day);

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self))))
    {
      g_signal_handlers_block_by_func (self, text_changed_cb, NULL);
      gtk_editable_set_text (GTK_EDITABLE (self), text);
      g_signal_handlers_unblock_by_func (self, text_changed_cb, NULL);
    }
  take_day (self, naer_day_is_valid (day) ? day : NAER_DAY_NONE);
}

static void
entered_cb (NaerDateRow *self)
{
  self->has_focus = TRUE;
}

/* What was written in short is written out when the cursor leaves. */
static void
left_cb (NaerDateRow *self)
{
  self->has_focus = FALSE;
  if (naer_day_is_valid (self->day))
    write_day (self, self->day);
  else
    take_day (self, read_text (self));
}

static void
popover_shown_cb (NaerDateRow *self)
{
  NaerDay day = naer_day_is_valid (self->day) ? self->day : self->today;
  g_autoptr (GDateTime) date = NULL;
  int year, month, day_of_month;

  naer_day_to_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_local (year, month, day_of_month, 12, 0, 0);
  self->filling_calendar = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->filling_calendar = FALSE;
  self->shown_month = year * 12 + month;
  gtk_widget_grab_focus (GTK_WIDGET (self->calendar));
}

/* Writes the day of the calendar, and tells its month. */
static int
take_calendar_day (NaerDateRow *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  int year, month, day_of_month;

  g_date_time_get_ymd (date, &year, &month, &day_of_month);
  write_day (self, naer_day_from_ymd (year, month, day_of_month));
  return year * 12 + month;
}

/* Turning the page selects a day of another month: the calendar stays until one is chosen. */
static void
day_selected_cb (NaerDateRow *self)
{
  int month;

  if (self->filling_calendar)
    return;
  month = take_calendar_day (self);
  if (self->shown_month == month)
    gtk_popover_popdown (self->popover);
  self->shown_month = month;
}

/* The same day of another month is no new day to the calendar. */
static void
month_changed_cb (NaerDateRow *self)
{
  if (!self->filling_calendar)
    take_calendar_day (self);
}

static void
page_turned_cb (NaerDateRow *self)
{
  self->shown_month = take_calendar_day (self);
}

static void
follow_calendar (NaerDateRow *self)
{
  static const char *const changes[] = { "notify::month", "notify::year" };
  static const char *const turns[] = { "next-month", "prev-month", "next-year", "prev-year" };

  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (self->calendar, changes[i], G_CALLBACK (month_changed_cb), self,
                             G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    g_signal_connect_object (self->calendar, turns[i], G_CALLBACK (page_turned_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
add_calendar (NaerDateRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_calendar_set_show_week_numbers (self->calendar, TRUE);
  self->popover = GTK_POPOVER (gtk_popover_new ());
  gtk_popover_set_child (self->popover, GTK_WIDGET (self->calendar));
  follow_calendar (self);
  g_signal_connect_object (self->popover, "show", G_CALLBACK (popover_shown_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), GTK_WIDGET (self->popover));
  gtk_widget_set_tooltip_text (button, _("Choose from a Calendar"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
  self->calendar_button = gtk_widget_get_first_child (button);
}

/* Two dates of a form have two calendars. */
static void
name_calendar (NaerDateRow *self)
{
  /* Translators: a date, such as “First Day” */
  g_autofree char *name = g_strdup_printf (_("Choose from a Calendar: %s"),
                                           adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));

  naer_spoken_set_name (self->calendar_button, name);
}

static void
add_weekday (NaerDateRow *self)
{
  self->weekday = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->weekday, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->weekday), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->weekday), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->weekday), "numeric");
  gtk_widget_set_visible (GTK_WIDGET (self->weekday), FALSE);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), GTK_WIDGET (self->weekday));
}

static void
naer_date_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  NaerDateRow *self = NAER_DATE_ROW (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_int (value, self->day);
      break;
    case PROP_TODAY:
      g_value_set_int (value, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_date_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  NaerDateRow *self = NAER_DATE_ROW (object);

  switch (prop_id)
    {
    case PROP_DAY:
      naer_date_row_set_day (self, g_value_get_int (value));
      break;
    case PROP_TODAY:
      naer_date_row_set_today (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_date_row_class_init (NaerDateRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = naer_date_row_get_property;
  object_class->set_property = naer_date_row_set_property;

  properties[PROP_DAY] = g_param_spec_int ("day", NULL, NULL, NAER_DAY_UNREADABLE, NAER_DAY_MAX,
                                           NAER_DAY_NONE, flags);
  properties[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, NAER_DAY_NONE, NAER_DAY_MAX,
                                             NAER_DAY_NONE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
naer_date_row_init (NaerDateRow *self)
{
  GtkWidget *input = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self)));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->today = naer_day_today ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "date");
  gtk_editable_set_width_chars (GTK_EDITABLE (self), DATE_CHARACTERS);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self), DATE_CHARACTERS);
  g_signal_connect (self, "changed", G_CALLBACK (text_changed_cb), NULL);
  g_signal_connect (self, "notify::title", G_CALLBACK (name_calendar), NULL);
  g_signal_connect_object (focus, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (input, focus);
  adw_entry_row_set_input_hints (ADW_ENTRY_ROW (self),
                                 GTK_INPUT_HINT_NO_EMOJI | GTK_INPUT_HINT_NO_SPELLCHECK);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (self), TRUE);
  add_weekday (self);
  add_calendar (self);
}

/**
 * naer_date_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
naer_date_row_new (void)
{
  return g_object_new (NAER_TYPE_DATE_ROW, NULL);
}

/**
 * naer_date_row_get_day:
 * @self: a date row
 *
 * Returns: the day, or %NAER_DAY_NONE, %NAER_DAY_UNFINISHED or %NAER_DAY_UNREADABLE
 */
NaerDay
naer_date_row_get_day (NaerDateRow *self)
{
  g_return_val_if_fail (NAER_IS_DATE_ROW (self), NAER_DAY_NONE);

  return self->day;
}

/**
 * naer_date_row_get_today:
 * @self: a date row
 *
 * Returns: the day that a date without a year is near
 */
NaerDay
naer_date_row_get_today (NaerDateRow *self)
{
  g_return_val_if_fail (NAER_IS_DATE_ROW (self), NAER_DAY_NONE);

  return self->today;
}

/**
 * naer_date_row_set_day:
 * @self: a date row
 * @day: a day, or %NAER_DAY_NONE
 *
 * Writes the day.
 */
void
naer_date_row_set_day (NaerDateRow *self,
                       NaerDay      day)
{
  g_return_if_fail (NAER_IS_DATE_ROW (self));

  if (self->day != day)
    write_day (self, day);
}

/**
 * naer_date_row_set_today:
 * @self: a date row
 * @today: a valid day
 *
 * Sets the day that a date without a year is near.
 */
void
naer_date_row_set_today (NaerDateRow *self,
                         NaerDay      today)
{
  g_return_if_fail (NAER_IS_DATE_ROW (self));
  g_return_if_fail (naer_day_is_valid (today));

  if (self->today == today)
    return;
  self->today = today;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
  take_day (self, read_text (self));
}

/**
 * naer_date_row_tell_unreadable:
 * @self: a row
 *
 * Says that what was written is no date, where its form says nothing of it.
 */
void
naer_date_row_tell_unreadable (NaerDateRow *self)
{
  g_return_if_fail (NAER_IS_DATE_ROW (self));

  if (self->day == NAER_DAY_UNREADABLE && !gtk_widget_has_css_class (GTK_WIDGET (self), "error"))
    mark (self, TRUE);
}

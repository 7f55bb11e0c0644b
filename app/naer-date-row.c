/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-date-row.h"

#include "naer-date-words.h"
#include "naer-i18n.h"

struct _NaerDateRow
{
  AdwEntryRow parent_instance;

  NaerDay today;
  NaerDay day;
  gboolean wrong;
  gboolean showing;
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (NaerDateRow, naer_date_row, ADW_TYPE_ENTRY_ROW)

enum
{
  PROP_0,
  PROP_DAY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
write_day (NaerDateRow *self,
           NaerDay      day)
{
  g_autofree char *text = day != NAER_DAY_NONE ? naer_i18n_day (day, NAER_DAY_STYLE_NUMBERS)
                                               : g_strdup ("");

  if (g_strcmp0 (text, gtk_editable_get_text (GTK_EDITABLE (self))) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self), text);
}

static void
text_changed_cb (NaerDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  NaerDay day = NAER_DAY_NONE;
  gboolean filled = text[strspn (text, " ")] != '\0';

  self->wrong = filled && !naer_date_words_parse (text, self->today, &day);
  self->day = self->wrong ? NAER_DAY_NONE : day;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               self->wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

/* What was typed in short is written out when the cursor leaves. */
static void
left_cb (NaerDateRow *self)
{
  if (self->day != NAER_DAY_NONE)
    write_day (self, self->day);
}

static void
calendar_shown_cb (NaerDateRow *self)
{
  NaerDay day = self->day != NAER_DAY_NONE ? self->day : self->today;
  g_autoptr (GDateTime) date = NULL;
  int year, month, day_of_month;

  if (day == NAER_DAY_NONE)
    return;
  naer_day_to_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_local (year, month, day_of_month, 12, 0, 0);
  self->showing = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->showing = FALSE;
}

static void
day_selected_cb (NaerDateRow *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  if (!self->showing)
    write_day (self, naer_day_from_ymd (g_date_time_get_year (date), g_date_time_get_month (date),
                                        g_date_time_get_day_of_month (date)));
}

static void
add_calendar (NaerDateRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_calendar_set_show_week_numbers (self->calendar, TRUE);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  g_signal_connect_object (popover, "show", G_CALLBACK (calendar_shown_cb), self, G_CONNECT_SWAPPED);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_widget_set_tooltip_text (button, _("Choose Date"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
}

static void
naer_date_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_int (value, NAER_DATE_ROW (object)->day);
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
  switch (prop_id)
    {
    case PROP_DAY:
      naer_date_row_set_day (NAER_DATE_ROW (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_date_row_class_init (NaerDateRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = naer_date_row_get_property;
  object_class->set_property = naer_date_row_set_property;

  properties[PROP_DAY] = g_param_spec_int ("day", NULL, NULL, NAER_DAY_NONE, NAER_DAY_MAX, NAER_DAY_NONE,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                           G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
naer_date_row_init (NaerDateRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (self, "changed", G_CALLBACK (text_changed_cb), NULL);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  adw_entry_row_set_input_hints (ADW_ENTRY_ROW (self), GTK_INPUT_HINT_NO_EMOJI);
  add_calendar (self);
}

/**
 * naer_date_row_get_day:
 * @self: a date row
 *
 * Returns: the day, or %NAER_DAY_NONE when it is empty or no date
 */
NaerDay
naer_date_row_get_day (NaerDateRow *self)
{
  g_return_val_if_fail (NAER_IS_DATE_ROW (self), NAER_DAY_NONE);

  return self->day;
}

/**
 * naer_date_row_is_wrong:
 * @self: a date row
 *
 * Returns: whether something is written in it that is no date
 */
gboolean
naer_date_row_is_wrong (NaerDateRow *self)
{
  g_return_val_if_fail (NAER_IS_DATE_ROW (self), FALSE);

  return self->wrong;
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
 * @today: today
 *
 * Tells which day a date without a year is near to.
 */
void
naer_date_row_set_today (NaerDateRow *self,
                         NaerDay      today)
{
  g_return_if_fail (NAER_IS_DATE_ROW (self));

  self->today = today;
}

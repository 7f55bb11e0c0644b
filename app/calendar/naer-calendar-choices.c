/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-choices.h"

static const struct
{
  const char *key;
  NaerCalendarShow show;
} overlays[] = {
  { "show-little-absence", NAER_CALENDAR_SHOW_LITTLE_ABSENCE },
  { "show-contacts", NAER_CALENDAR_SHOW_CONTACTS },
  { "show-meetings", NAER_CALENDAR_SHOW_MEETINGS },
  { "show-presence", NAER_CALENDAR_SHOW_PRESENCE },
  { "show-measures", NAER_CALENDAR_SHOW_MEASURES },
  { "show-cases", NAER_CALENDAR_SHOW_CASES },
  { "show-employer-period", NAER_CALENDAR_SHOW_EMPLOYER_PERIOD },
};

/**
 * naer_calendar_choices_get_years:
 * @settings: the settings
 *
 * Returns: how many years to show
 */
int
naer_calendar_choices_get_years (GSettings *settings)
{
  return g_settings_get_int (settings, NAER_CALENDAR_YEARS_KEY);
}

static guint
get_show (GSettings *settings)
{
  guint show = NAER_CALENDAR_SHOW_CARE;

  for (guint i = 0; i < G_N_ELEMENTS (overlays); i++)
    if (g_settings_get_boolean (settings, overlays[i].key))
      show |= overlays[i].show;
  return show;
}

/**
 * naer_calendar_choices_is_table:
 * @settings: the settings
 *
 * Returns: whether there is a table instead of a calendar
 */
gboolean
naer_calendar_choices_is_table (GSettings *settings)
{
  g_autofree char *layout = g_settings_get_string (settings, NAER_CALENDAR_LAYOUT_KEY);

  return g_str_equal (layout, "table");
}

/**
 * naer_calendar_choices_apply:
 * @settings: the settings
 * @heatmap: a calendar
 *
 * Gives a calendar its years, its layout, and what lies over its days. On the screen care for
 * others is shown too.
 */
void
naer_calendar_choices_apply (GSettings          *settings,
                             NaerAbsenceHeatmap *heatmap)
{
  g_autofree char *layout = g_settings_get_string (settings, NAER_CALENDAR_LAYOUT_KEY);
  NaerHeatmapForm form = g_str_equal (layout, "months") ? NAER_HEATMAP_MONTHS : NAER_HEATMAP_WEEKS;

  naer_absence_heatmap_set_years (heatmap, naer_calendar_choices_get_years (settings));
  naer_absence_heatmap_set_show (heatmap, get_show (settings));
  naer_absence_heatmap_set_form (heatmap, form);
}

static void
table_asked_cb (GSimpleAction *action,
                GVariant      *state,
                GSettings     *settings)
{
  g_settings_set_string (settings, NAER_CALENDAR_LAYOUT_KEY,
                         g_variant_get_boolean (state) ? "table" : "weeks");
}

static void
layout_changed_cb (GSimpleAction *action,
                   const char    *key,
                   GSettings     *settings)
{
  gboolean is_table = naer_calendar_choices_is_table (settings);

  g_simple_action_set_state (action, g_variant_new_boolean (is_table));
}

/* Whether there is a table instead of a calendar, where that is all there is to choose. */
static GSimpleAction *
make_table_action (GSettings *settings)
{
  GSimpleAction *action = g_simple_action_new_stateful ("as-table", NULL, g_variant_new_boolean (FALSE));

  g_signal_connect_object (action, "change-state", G_CALLBACK (table_asked_cb), settings,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (settings, "changed::" NAER_CALENDAR_LAYOUT_KEY,
                           G_CALLBACK (layout_changed_cb), action, G_CONNECT_SWAPPED);
  layout_changed_cb (action, NAER_CALENDAR_LAYOUT_KEY, settings);
  return action;
}

/**
 * naer_calendar_choices_make_actions:
 * @settings: the settings
 *
 * Returns: (transfer full): an action for each choice, named as its key, and `as-table`
 */
GSimpleActionGroup *
naer_calendar_choices_make_actions (GSettings *settings)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();
  const char *keys[G_N_ELEMENTS (overlays) + 2] = { NAER_CALENDAR_YEARS_KEY,
                                                    NAER_CALENDAR_LAYOUT_KEY };

  g_autoptr (GSimpleAction) as_table = make_table_action (settings);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (as_table));
  for (guint i = 0; i < G_N_ELEMENTS (overlays); i++)
    keys[i + 2] = overlays[i].key;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (settings, keys[i]);

      g_action_map_add_action (G_ACTION_MAP (group), action);
    }
  return group;
}

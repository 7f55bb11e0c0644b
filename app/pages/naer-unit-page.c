/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages/naer-unit-page.h"

#include <string.h>

#include "language/naer-resources.h"
#include "naer-heatmap-legend.h"
#include "naer-i18n.h"
#include "naer-text-table.h"
#include "naer-unit-grid.h"
#include "naer-unit-key.h"
#include "naer-unit-tables.h"

/* From the beginning of this year and the two before, to half a year ahead at least. */
#define YEARS_BACK 2
#define DAYS_AHEAD (26 * 7)

/* A table begins on a Monday so long ago. */
#define TABLE_WEEKS_BACK 4

typedef enum
{
  VIEW_CALENDAR,
  VIEW_ABSENCE,
  VIEW_DAYS,
} View;

static const char *const view_names[] = { "calendar", "absence", "days" };

struct _NaerUnitPage
{
  AdwBin parent_instance;

  NaerSession *session;
  NaerUnitModel *model; /* NULL while it has to be made anew */
  GSimpleActionGroup *actions;
  gboolean with_kinds;
  gboolean narrow;
  View view;
  GArray *table_employees; /* gint64: whose each row of the table is; empty for a table of days */
  NaerUnitFilter filter;
  NaerUnitOrder order;

  GtkStack *stack;
  AdwWindowTitle *window_title;
  GtkMenuButton *menu_button;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  AdwBanner *kinds_banner;
  GtkLabel *explanation;
  AdwToggleGroup *filters;
  GtkBox *narrow_tools;
  GtkDropDown *filter_choice;
  GtkToggleButton *search_button;
  GtkStack *views;
  NaerTextTable *table;
  NaerUnitGrid *grid;
  GtkLabel *nobody_label;
  NaerHeatmapLegend *legend;
  NaerHeatmapLegend *narrow_legend;
};

G_DEFINE_FINAL_TYPE (NaerUnitPage, naer_unit_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
get_query (NaerUnitPage  *self,
           NaerUnitQuery *query)
{
  *query = (NaerUnitQuery) {
    .unit = naer_session_get_unit (self->session),
    .search = gtk_editable_get_text (GTK_EDITABLE (self->search_entry)),
    .filter = self->filter,
    .order = self->order,
  };
}

static NaerUnitModel *
make_model (NaerUnitPage *self)
{
  NaerDay today = naer_session_get_today (self->session);
  int year = naer_day_get_year (today);
  NaerDay first = naer_day_get_monday (naer_day_from_ymd (year - YEARS_BACK, 1, 1));
  NaerDay last = MAX (today + DAYS_AHEAD, naer_day_from_ymd (year, 12, 31));
  NaerUnitQuery query;

  get_query (self, &query);
  return naer_unit_model_new (naer_session_get_facts (self->session), &query, first,
                              naer_day_get_monday (last) + 6, today);
}

/* Why nobody is listed. */
static const char *
explain_nobody (NaerUnitPage *self)
{
  if (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] != '\0')
    return _("Nobody by that name");
  switch (self->filter)
    {
    case NAER_UNIT_AWAY_NOW:
      return _("Nobody is away today");
    case NAER_UNIT_BACK_THIS_WEEK:
      return _("Nobody comes back this week");
    case NAER_UNIT_EVERYONE:
    default:
      return _("Nobody in this unit");
    }
}

static void
show_legend (NaerUnitPage *self)
{
  NaerHeatmapKeyEntry entries[NAER_HEATMAP_KEY_MAX];
  guint n = naer_unit_key_list (self->with_kinds, naer_i18n_language (), entries);

  naer_heatmap_legend_set_entries (self->legend, entries, n);
  naer_heatmap_legend_set_entries (self->narrow_legend, entries, n);
  gtk_widget_set_visible (GTK_WIDGET (self->legend), !self->narrow && self->view == VIEW_CALENDAR);
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), !self->with_kinds && !self->narrow);
  adw_banner_set_revealed (self->kinds_banner, self->with_kinds);
}

static void
show_title (NaerUnitPage *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  NaerUnit *unit = naer_facts_find_unit (facts, naer_session_get_unit (self->session));

  adw_window_title_set_subtitle (self->window_title, unit != NULL && facts->units->len > 1 ? unit->name : "");
  gtk_stack_set_visible_child_name (self->stack, facts->employees->len > 0 ? "unit" : "empty");
}

static void
show_table (NaerUnitPage  *self,
            NaerUnitModel *model)
{
  NaerDay from = naer_day_get_monday (naer_session_get_today (self->session)) - 7 * TABLE_WEEKS_BACK;
  NaerLanguage language = naer_i18n_language ();

  g_array_set_size (self->table_employees, 0);
  if (self->view == VIEW_ABSENCE)
    naer_text_table_set_rows (self->table,
                              naer_unit_table_of_absence (model, from, language, self->table_employees));
  else if (self->view == VIEW_DAYS)
    naer_text_table_set_rows (self->table, naer_unit_table_of_days (model, from, language));
}

/* Asks for the rows that are wanted now. What is told of the days is kept where it still holds. */
static void
ask (NaerUnitPage *self)
{
  g_autoptr (NaerUnitModel) asked = NULL;
  NaerUnitQuery query;
  guint n_rows;

  if (self->session == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (self->model == NULL)
    self->model = make_model (self);
  get_query (self, &query);
  asked = naer_unit_model_ask (self->model, &query, self->with_kinds);
  n_rows = naer_unit_model_get_n_rows (asked);
  naer_unit_grid_set_model (self->grid, asked);
  gtk_label_set_label (self->nobody_label, n_rows == 0 ? explain_nobody (self) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->nobody_label), n_rows == 0);
  show_table (self, asked);
}

static void
forget (NaerUnitPage *self)
{
  g_clear_pointer (&self->model, naer_unit_model_unref);
  naer_unit_grid_set_model (self->grid, NULL);
  naer_text_table_set_rows (self->table, NULL);
}

/* What was told stands on facts that are no more. */
static void
changed_cb (NaerUnitPage *self)
{
  forget (self);
  show_title (self);
  ask (self);
}

/* The toggles and the choice stand in the order of the filters. */
static void
set_filter (NaerUnitPage   *self,
            NaerUnitFilter  filter)
{
  if (filter == self->filter)
    return;
  self->filter = filter;
  adw_toggle_group_set_active (self->filters, filter);
  gtk_drop_down_set_selected (self->filter_choice, filter);
  ask (self);
}

static void
filter_cb (NaerUnitPage *self)
{
  set_filter (self, adw_toggle_group_get_active (self->filters));
}

static void
choice_cb (NaerUnitPage *self)
{
  set_filter (self, gtk_drop_down_get_selected (self->filter_choice));
}

static void
search_changed_cb (NaerUnitPage *self)
{
  ask (self);
}

/* The entry waits a moment before it tells of what is typed; Enter does not. */
static void
search_activated_cb (NaerUnitPage *self)
{
  ask (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

static void
row_activated_cb (NaerUnitPage *self,
                  gint64        employee)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-employee", "x", employee);
}

static void
table_activated_cb (NaerUnitPage *self,
                    guint         row)
{
  if (row < self->table_employees->len)
    row_activated_cb (self, g_array_index (self->table_employees, gint64, row));
}

static void
set_kinds (NaerUnitPage *self,
           gboolean      with_kinds)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "kinds");

  self->with_kinds = with_kinds;
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (with_kinds));
  show_legend (self);
  ask (self);
}

static void
kinds_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  NaerUnitPage *self = NAER_UNIT_PAGE (user_data);

  set_kinds (self, !self->with_kinds);
  if (self->with_kinds && self->session != NULL)
    naer_session_note (self->session, "view-kinds", 0);
}

static void
hide_kinds_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  set_kinds (NAER_UNIT_PAGE (user_data), FALSE);
}

static void
order_cb (GSimpleAction *action,
          GVariant      *target,
          gpointer       user_data)
{
  NaerUnitPage *self = NAER_UNIT_PAGE (user_data);

  g_simple_action_set_state (action, target);
  self->order = g_str_equal (g_variant_get_string (target, NULL), "return") ? NAER_UNIT_BY_RETURN
                                                                           : NAER_UNIT_BY_NAME;
  ask (self);
}

static void
view_cb (GSimpleAction *action,
         GVariant      *target,
         gpointer       user_data)
{
  NaerUnitPage *self = NAER_UNIT_PAGE (user_data);
  GAction *save = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "save");
  GAction *today = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "today");

  g_simple_action_set_state (action, target);
  self->view = VIEW_CALENDAR;
  for (View view = VIEW_CALENDAR; view <= VIEW_DAYS; view++)
    if (g_str_equal (view_names[view], g_variant_get_string (target, NULL)))
      self->view = view;
  g_simple_action_set_enabled (G_SIMPLE_ACTION (save), self->view != VIEW_CALENDAR);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (today), self->view == VIEW_CALENDAR);
  gtk_stack_set_visible_child_name (self->views, self->view == VIEW_CALENDAR ? "calendar" : "table");
  show_legend (self);
  ask (self);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (NaerUnitPage) self = NAER_UNIT_PAGE (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autofree char *csv = NULL;
  g_autoptr (GError) error = NULL;

  if (file == NULL || self->session == NULL)
    return;
  csv = naer_text_rows_to_csv (naer_text_table_get_rows (self->table));
  if (!g_file_replace_contents (file, csv, strlen (csv), NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, NULL,
                                &error))
    {
      g_signal_emit (self, signals[SIGNAL_TOLD], 0, error->message);
      return;
    }
  naer_session_note (self->session, "export", 0);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, _("Table saved"));
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  NaerUnitPage *self = NAER_UNIT_PAGE (user_data);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Save Table"));
  gtk_file_dialog_set_initial_name (dialog, self->view == VIEW_DAYS ? _("at-work.csv") : _("away.csv"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, saved_cb,
                        g_object_ref (self));
}

static void
today_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  naer_unit_grid_show_today (NAER_UNIT_PAGE (user_data)->grid);
}

/* What is asked for while nobody sees the page is told when somebody does. */
static void
naer_unit_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (naer_unit_page_parent_class)->map (widget);
  ask (NAER_UNIT_PAGE (widget));
}

static gboolean
naer_unit_page_grab_focus (GtkWidget *widget)
{
  NaerUnitPage *self = NAER_UNIT_PAGE (widget);

  return gtk_widget_grab_focus (self->view == VIEW_CALENDAR ? GTK_WIDGET (self->grid)
                                                            : GTK_WIDGET (self->table));
}

static void
naer_unit_page_dispose (GObject *object)
{
  NaerUnitPage *self = NAER_UNIT_PAGE (object);

  g_clear_pointer (&self->model, naer_unit_model_unref);
  g_clear_object (&self->session);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->table_employees, g_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_UNIT_PAGE);
  G_OBJECT_CLASS (naer_unit_page_parent_class)->dispose (object);
}

static void
naer_unit_page_class_init (NaerUnitPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_unit_page_dispose;
  widget_class->map = naer_unit_page_map;
  widget_class->grab_focus = naer_unit_page_grab_focus;

  signals[SIGNAL_TOLD] = g_signal_new ("told", NAER_TYPE_UNIT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (NAER_TYPE_TEXT_TABLE);
  g_type_ensure (NAER_TYPE_UNIT_GRID);
  g_type_ensure (NAER_TYPE_HEATMAP_LEGEND);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/unit-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, kinds_banner);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, filters);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, narrow_tools);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, filter_choice);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, search_button);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, views);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, table);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, grid);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, nobody_label);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, legend);
  gtk_widget_class_bind_template_child (widget_class, NaerUnitPage, narrow_legend);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, table_activated_cb);
}

static void
add_actions (NaerUnitPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "kinds", .activate = kinds_cb, .state = "false" },
    { .name = "hide-kinds", .activate = hide_kinds_cb },
    { .name = "order", .activate = order_cb, .parameter_type = "s", .state = "'name'" },
    { .name = "view", .activate = view_cb, .parameter_type = "s", .state = "'calendar'" },
    { .name = "today", .activate = today_cb },
    { .name = "save", .activate = save_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions),
                                                                            "save")), FALSE);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "unit-page", G_ACTION_GROUP (self->actions));
}

static void
naer_unit_page_init (NaerUnitPage *self)
{
  self->table_employees = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  add_actions (self);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  show_legend (self);
}

/**
 * naer_unit_page_set_session:
 * @self: a page
 * @session: (nullable): open data
 *
 * Shows the unit of a session.
 */
void
naer_unit_page_set_session (NaerUnitPage *self,
                            NaerSession  *session)
{
  g_return_if_fail (NAER_IS_UNIT_PAGE (self));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->session, session);
  forget (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/**
 * naer_unit_page_set_menu:
 * @self: a page
 * @menu: the main menu
 *
 * Gives the page the main menu of the window.
 */
void
naer_unit_page_set_menu (NaerUnitPage *self,
                         GMenuModel   *menu)
{
  g_return_if_fail (NAER_IS_UNIT_PAGE (self));

  gtk_menu_button_set_menu_model (self->menu_button, menu);
}

/**
 * naer_unit_page_set_narrow:
 * @self: a page
 * @narrow: whether there is little room
 *
 * Leaves out what is said around the calendar, and keeps the room for itself.
 */
void
naer_unit_page_set_narrow (NaerUnitPage *self,
                           gboolean      narrow)
{
  g_return_if_fail (NAER_IS_UNIT_PAGE (self));

  self->narrow = narrow;
  gtk_widget_set_visible (GTK_WIDGET (self->filters), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_tools), narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->search_button), !narrow);
  show_legend (self);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

/**
 * naer_unit_page_open:
 * @self: a page
 *
 * The page is opened: kinds of absence are hidden, whoever looks over the shoulder now.
 */
void
naer_unit_page_open (NaerUnitPage *self)
{
  g_return_if_fail (NAER_IS_UNIT_PAGE (self));

  set_kinds (self, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-sidebar.h"

#include "language/naer-resources.h"
#include "naer-employee-item.h"
#include "naer-i18n.h"
#include "naer-overview-model.h"

struct _NaerSidebar
{
  AdwBin parent_instance;

  NaerSession *session;
  GtkSingleSelection *selection;
  GSimpleActionGroup *actions;

  GtkStack *title_stack;
  AdwWindowTitle *window_title;
  GtkMenuButton *unit_button;
  GtkLabel *unit_label;
  GtkSearchEntry *search_entry;
  GtkListBox *overview_list;
  GtkListBoxRow *overview_row;
  GtkLabel *overview_subtitle;
  GtkListBoxRow *unit_row;
  GtkStack *list_stack;
  GtkListView *employee_list;
};

G_DEFINE_FINAL_TYPE (NaerSidebar, naer_sidebar, ADW_TYPE_BIN)

enum
{
  SIGNAL_OVERVIEW_CHOSEN,
  SIGNAL_UNIT_OPENED,
  SIGNAL_EMPLOYEE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gpointer
get_item (NaerSidebar *self,
          guint        position)
{
  return g_list_model_get_item (G_LIST_MODEL (self->selection), position);
}

static guint
find_position (NaerSidebar *self,
               gint64       employee)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (NaerEmployeeItem) item = get_item (self, i);

      if (naer_employee_item_get_row_id (item) == employee)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static void
choose_position (NaerSidebar *self,
                 guint        position)
{
  g_autoptr (NaerEmployeeItem) item = get_item (self, position);

  if (item != NULL)
    g_signal_emit (self, signals[SIGNAL_EMPLOYEE_CHOSEN], 0, naer_employee_item_get_row_id (item));
}

static void
employee_activated_cb (NaerSidebar *self,
                       guint        position)
{
  choose_position (self, position);
}

static void
page_activated_cb (NaerSidebar   *self,
                   GtkListBoxRow *row)
{
  g_signal_emit (self, signals[row == self->unit_row ? SIGNAL_UNIT_OPENED : SIGNAL_OVERVIEW_CHOSEN], 0);
}

static void
search_changed_cb (NaerSidebar *self)
{
  if (self->session != NULL)
    naer_session_set_search (self->session, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
search_activated_cb (NaerSidebar *self)
{
  /* The entry waits a moment before it tells of what is typed; Enter does not. */
  search_changed_cb (self);
  choose_position (self, 0);
}

static void
search_stopped_cb (NaerSidebar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->employee_list));
}

static void
items_changed_cb (NaerSidebar *self)
{
  gboolean nobody = g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0 &&
                    gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] != '\0';

  gtk_stack_set_visible_child_name (self->list_stack, nobody ? "nobody" : "list");
}

static GMenuModel *
make_unit_menu (const NaerFacts *facts)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) all = g_menu_new ();
  g_autoptr (GMenu) each = g_menu_new ();

  g_menu_append (all, _("All Units"), "sidebar.unit(int64 0)");
  for (guint i = 0; i < facts->units->len; i++)
    {
      const NaerUnit *unit = facts->units->pdata[i];
      g_autoptr (GMenuItem) item = g_menu_item_new (unit->name, NULL);

      g_menu_item_set_action_and_target (item, "sidebar.unit", "x", unit->row_id);
      g_menu_append_item (each, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (each));
  return G_MENU_MODEL (menu);
}

static void
update_title (NaerSidebar *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  NaerUnit *unit = naer_facts_find_unit (facts, naer_session_get_unit (self->session));

  if (facts->units->len > 1)
    {
      g_autoptr (GMenuModel) menu = make_unit_menu (facts);

      gtk_menu_button_set_menu_model (self->unit_button, menu);
      gtk_label_set_label (self->unit_label, unit != NULL ? unit->name : _("All Units"));
    }
  else
    {
      const NaerUnit *only = facts->units->len == 1 ? facts->units->pdata[0] : NULL;

      adw_window_title_set_title (self->window_title, only != NULL ? only->name : "Nærvær");
    }
  gtk_stack_set_visible_child_name (self->title_stack, facts->units->len > 1 ? "several" : "one");
}

static void
update_overview_row (NaerSidebar *self)
{
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *count = NULL;

  overview = naer_overview_new (naer_session_get_facts (self->session),
                                naer_session_get_unit (self->session),
                                naer_session_get_today (self->session),
                                (NaerTimelinesFunc) naer_session_get_timelines, self->session);
  count = naer_overview_get_count (overview);
  gtk_label_set_label (self->overview_subtitle, count);
}

static void
changed_cb (NaerSidebar *self)
{
  update_title (self);
  update_overview_row (self);
}

static void
unit_cb (GSimpleAction *action,
         GVariant      *target,
         gpointer       user_data)
{
  NaerSidebar *self = NAER_SIDEBAR (user_data);

  g_simple_action_set_state (action, target);
  naer_session_set_unit (self->session, g_variant_get_int64 (target));
}

static void
naer_sidebar_dispose (GObject *object)
{
  NaerSidebar *self = NAER_SIDEBAR (object);

  g_clear_object (&self->session);
  g_clear_object (&self->selection);
  g_clear_object (&self->actions);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_SIDEBAR);
  G_OBJECT_CLASS (naer_sidebar_parent_class)->dispose (object);
}

static void
naer_sidebar_class_init (NaerSidebarClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_sidebar_dispose;

  signals[SIGNAL_OVERVIEW_CHOSEN] = g_signal_new ("overview-chosen", NAER_TYPE_SIDEBAR,
                                                  G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_UNIT_OPENED] = g_signal_new ("unit-opened", NAER_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0,
                                              NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_EMPLOYEE_CHOSEN] = g_signal_new ("employee-chosen", NAER_TYPE_SIDEBAR,
                                                  G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                                  G_TYPE_INT64);

  g_type_ensure (NAER_TYPE_EMPLOYEE_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, title_stack);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, window_title);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, unit_button);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, unit_label);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, overview_list);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, overview_row);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, overview_subtitle);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, unit_row);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, list_stack);
  gtk_widget_class_bind_template_child (widget_class, NaerSidebar, employee_list);
  gtk_widget_class_bind_template_callback (widget_class, employee_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
}

static void
naer_sidebar_init (NaerSidebar *self)
{
  g_autoptr (GSimpleAction) unit = g_simple_action_new_stateful ("unit", G_VARIANT_TYPE_INT64,
                                                                 g_variant_new_int64 (0));

  gtk_widget_init_template (GTK_WIDGET (self));
  self->actions = g_simple_action_group_new ();
  g_signal_connect_object (unit, "activate", G_CALLBACK (unit_cb), self, G_CONNECT_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (unit));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "sidebar", G_ACTION_GROUP (self->actions));

  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->employee_list, GTK_SELECTION_MODEL (self->selection));
}

/**
 * naer_sidebar_set_session:
 * @self: a sidebar
 * @session: (nullable): open data
 *
 * Lists the employees of the session.
 */
void
naer_sidebar_set_session (NaerSidebar *self,
                          NaerSession *session)
{
  g_return_if_fail (NAER_IS_SIDEBAR (self));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->session, session);
  gtk_single_selection_set_model (self->selection,
                                  session != NULL ? naer_session_get_employees (session) : NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/* Only what is written goes to the search. The entry’s own way of capturing keys also takes Enter,
 * which is to press what has the keyboard. */
static gboolean
key_cb (NaerSidebar           *self,
        guint                  key,
        guint                  code,
        GdkModifierType        state,
        GtkEventControllerKey *controller)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry));

  if (!g_unichar_isgraph (gdk_keyval_to_unicode (key)) ||
      (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 ||
      !gtk_event_controller_key_forward (controller, GTK_WIDGET (text)))
    return GDK_EVENT_PROPAGATE;
  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
  return GDK_EVENT_STOP;
}

/**
 * naer_sidebar_set_search_capture:
 * @self: a sidebar
 * @widget: where typing begins a search
 *
 * Typing anywhere in @widget that takes no text itself searches.
 */
void
naer_sidebar_set_search_capture (NaerSidebar *self,
                                 GtkWidget   *widget)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (NAER_IS_SIDEBAR (self));

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, keys);
}

/**
 * naer_sidebar_focus_search:
 * @self: a sidebar
 *
 * Puts the cursor in the search field.
 */
void
naer_sidebar_focus_search (NaerSidebar *self)
{
  g_return_if_fail (NAER_IS_SIDEBAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/**
 * naer_sidebar_select:
 * @self: a sidebar
 * @employee: the row of an employee, 0 for the overview
 *
 * Marks what is shown beside the list.
 */
void
naer_sidebar_select (NaerSidebar *self,
                     gint64       employee)
{
  guint position;

  g_return_if_fail (NAER_IS_SIDEBAR (self));

  position = employee != 0 ? find_position (self, employee) : GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
  gtk_list_box_select_row (self->overview_list, employee == 0 ? self->overview_row : NULL);
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->employee_list, position, GTK_LIST_SCROLL_NONE, NULL);
}

/**
 * naer_sidebar_select_unit:
 * @self: a sidebar
 *
 * Marks that the unit is shown beside the list.
 */
void
naer_sidebar_select_unit (NaerSidebar *self)
{
  g_return_if_fail (NAER_IS_SIDEBAR (self));

  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  gtk_list_box_select_row (self->overview_list, self->unit_row);
}

/**
 * naer_sidebar_get_neighbour:
 * @self: a sidebar
 * @employee: the row of an employee, 0 for the overview
 * @step: 1 for the next, -1 for the one before
 *
 * Returns: the row of the neighbour in the list, 0 where there is none
 */
gint64
naer_sidebar_get_neighbour (NaerSidebar *self,
                            gint64       employee,
                            int          step)
{
  g_autoptr (NaerEmployeeItem) item = NULL;
  guint position;

  g_return_val_if_fail (NAER_IS_SIDEBAR (self), 0);

  position = find_position (self, employee);
  if (position == GTK_INVALID_LIST_POSITION)
    item = step > 0 ? get_item (self, 0) : NULL;
  else if (step > 0 || position > 0)
    item = get_item (self, position + step);
  return item != NULL ? naer_employee_item_get_row_id (item) : 0;
}

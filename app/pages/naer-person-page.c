/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-person-page.h"

#include "language/naer-resources.h"
#include "meeting/naer-meetings-page.h"
#include "naer-calendar-view.h"
#include "naer-follow-up-page.h"
#include "naer-i18n.h"
#include "naer-log-page.h"
#include "plan/naer-plan-page.h"

struct _NaerPersonPage
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  gboolean narrow;

  GtkMenuButton *menu_button;
  GtkStack *title_stack;
  AdwWindowTitle *window_title;
  GtkLabel *name_label;
  GtkLabel *subtitle_label;
  AdwViewStack *views;
  NaerCalendarView *calendar_view;
  NaerFollowUpPage *follow_up_page;
  NaerPlanPage *plan_page;
  NaerMeetingsPage *meetings_page;
  NaerLogPage *log_page;
};

G_DEFINE_FINAL_TYPE (NaerPersonPage, naer_person_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS
};

enum
{
  SIGNAL_TOLD,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* Position, number, unit: enough to know that this is the right person. */
static char *
describe_employee (NaerPersonPage     *self,
                   const NaerEmployee *employee)
{
  NaerEmployment *employment = naer_employee_latest_employment (employee);
  NaerUnit *unit = employment != NULL ? naer_facts_find_unit (naer_session_get_facts (self->session),
                                                              employment->unit_row_id)
                                      : NULL;
  g_autofree char *number = g_strdup_printf (_("employee %s"), employee->id);
  GString *text = g_string_new (NULL);

  if (employment != NULL && employment->percent > 0)
    g_string_append_printf (text, _("%g %% position"), employment->percent);
  g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", number);
  if (unit != NULL)
    g_string_append_printf (text, " · %s", unit->name);
  if (employment != NULL && employment->to != NAER_DAY_NONE)
    {
      g_autofree char *day = naer_i18n_day (employment->to, NAER_DAY_STYLE_FULL);

      g_string_append (text, " · ");
      g_string_append_printf (text, employment->to < naer_session_get_today (self->session)
                                      ? _("left %s") : _("leaves %s"), day);
    }
  return g_string_free (text, FALSE);
}

static void
update (NaerPersonPage *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autofree char *subtitle = NULL, *number = NULL;
  const char *name;

  if (employee == NULL)
    return;
  subtitle = describe_employee (self, employee);
  name = employee->name != NULL ? employee->name : employee->id;
  adw_window_title_set_title (self->window_title, name);
  number = g_strdup_printf (_("employee %s"), employee->id);
  adw_window_title_set_subtitle (self->window_title, number);
  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->subtitle_label, subtitle);
  naer_calendar_view_set_employee (self->calendar_view, self->session, self->employee);
  naer_follow_up_page_set_employee (self->follow_up_page, self->session, self->employee);
  naer_plan_page_set_employee (self->plan_page, self->session, self->employee);
  naer_meetings_page_set_employee (self->meetings_page, self->session, self->employee);
  naer_log_page_set_employee (self->log_page, self->session, self->employee);
}

static void
told_cb (NaerPersonPage *self,
         const char     *message)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, message);
}

static void
changed_cb (NaerPersonPage *self,
            gint64          employee)
{
  if (self->employee != 0 && (employee == 0 || employee == self->employee))
    update (self);
}

static void
naer_person_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  NaerPersonPage *self = NAER_PERSON_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_person_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  NaerPersonPage *self = NAER_PERSON_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      if (self->narrow)
        gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
      gtk_stack_set_visible_child_name (self->title_stack, self->narrow ? "narrow" : "wide");
      naer_calendar_view_set_narrow (self->calendar_view, self->narrow);
      naer_follow_up_page_set_narrow (self->follow_up_page, self->narrow);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The tab that is shown is where to begin. */
static gboolean
naer_person_page_grab_focus (GtkWidget *widget)
{
  GtkWidget *tab = adw_view_stack_get_visible_child (NAER_PERSON_PAGE (widget)->views);

  return tab != NULL && (gtk_widget_grab_focus (tab) || gtk_widget_child_focus (tab, GTK_DIR_TAB_FORWARD));
}

static void
naer_person_page_dispose (GObject *object)
{
  NaerPersonPage *self = NAER_PERSON_PAGE (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_PERSON_PAGE);
  G_OBJECT_CLASS (naer_person_page_parent_class)->dispose (object);
}

static void
naer_person_page_class_init (NaerPersonPageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = naer_person_page_dispose;
  widget_class->grab_focus = naer_person_page_grab_focus;
  object_class->get_property = naer_person_page_get_property;
  object_class->set_property = naer_person_page_set_property;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_TOLD] = g_signal_new ("told", NAER_TYPE_PERSON_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (NAER_TYPE_CALENDAR_VIEW);
  g_type_ensure (NAER_TYPE_FOLLOW_UP_PAGE);
  g_type_ensure (NAER_TYPE_PLAN_PAGE);
  g_type_ensure (NAER_TYPE_LOG_PAGE);
  g_type_ensure (NAER_TYPE_MEETINGS_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, title_stack);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, views);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, calendar_view);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, follow_up_page);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, plan_page);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, meetings_page);
  gtk_widget_class_bind_template_child (widget_class, NaerPersonPage, log_page);
}

static void
naer_person_page_init (NaerPersonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->calendar_view, "told", G_CALLBACK (told_cb), self);
}

/**
 * naer_person_page_set_employee:
 * @self: a page
 * @session: (nullable): open data
 * @employee: the row of an employee, 0 for none
 *
 * Shows an employee.
 */
void
naer_person_page_set_employee (NaerPersonPage *self,
                               NaerSession    *session,
                               gint64          employee)
{
  g_return_if_fail (NAER_IS_PERSON_PAGE (self));

  self->employee = employee;
  if (self->session != session)
    {
      if (self->session != NULL)
        g_signal_handlers_disconnect_by_data (self->session, self);
      g_set_object (&self->session, session);
      if (session != NULL)
        g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    }
  if (session != NULL)
    update (self);
}

/**
 * naer_person_page_set_menu:
 * @self: a page
 * @menu: the main menu
 *
 * Gives the page the main menu of the window.
 */
void
naer_person_page_set_menu (NaerPersonPage *self,
                           GMenuModel     *menu)
{
  g_return_if_fail (NAER_IS_PERSON_PAGE (self));

  gtk_menu_button_set_menu_model (self->menu_button, menu);
}

/**
 * naer_person_page_get_tab:
 * @self: a page
 *
 * Returns: (transfer none): the name of the tab that is shown
 */
const char *
naer_person_page_get_tab (NaerPersonPage *self)
{
  return adw_view_stack_get_visible_child_name (self->views);
}

/**
 * naer_person_page_show_tab:
 * @self: a page
 * @tab: `calendar`, `follow-up`, `plan`, `meetings` or `log`
 *
 * Turns to a tab.
 */
void
naer_person_page_show_tab (NaerPersonPage *self,
                           const char     *tab)
{
  g_return_if_fail (NAER_IS_PERSON_PAGE (self));

  adw_view_stack_set_visible_child_name (self->views, tab);
}

/**
 * naer_person_page_show_plan:
 * @self: a page
 * @obligation: what of the plan is to be done
 *
 * Turns to the plan, with the keyboard in it.
 */
void
naer_person_page_show_plan (NaerPersonPage *self,
                            const char     *obligation)
{
  g_return_if_fail (NAER_IS_PERSON_PAGE (self));

  naer_person_page_show_tab (self, "plan");
  gtk_widget_grab_focus (GTK_WIDGET (self));
  naer_plan_page_resolve (self->plan_page, obligation);
}

/**
 * naer_person_page_activate:
 * @self: a page
 * @action: an action of the calendar, such as `calendar.zoom-in`
 *
 * Turns to the calendar and does it.
 */
void
naer_person_page_activate (NaerPersonPage *self,
                           const char     *action)
{
  g_return_if_fail (NAER_IS_PERSON_PAGE (self));

  naer_person_page_show_tab (self, "calendar");
  naer_calendar_view_activate (self->calendar_view, action);
}

/**
 * naer_person_page_print:
 * @self: a page
 *
 * Prints the calendar.
 */
void
naer_person_page_print (NaerPersonPage *self)
{
  g_return_if_fail (NAER_IS_PERSON_PAGE (self));

  naer_calendar_view_print (self->calendar_view);
}

/**
 * naer_person_page_undo:
 * @self: a page
 *
 * Takes the latest edit of what is being written back.
 *
 * Returns: whether there was one
 */
gboolean
naer_person_page_undo (NaerPersonPage *self)
{
  g_return_val_if_fail (NAER_IS_PERSON_PAGE (self), FALSE);

  return naer_plan_page_undo (self->plan_page);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-overview-page.h"

#include "language/naer-resources.h"
#include "naer-case-notes.h"
#include "naer-finding-card.h"
#include "naer-i18n.h"
#include "naer-overview-model.h"

struct _NaerOverviewPage
{
  AdwBin parent_instance;

  NaerSession *session;
  gboolean narrow;

  GtkStack *stack;
  GtkMenuButton *menu_button;
  GtkScrolledWindow *scrolled;
  GtkLabel *heading;
  GtkLabel *dateline;
  GtkBox *needs;
  GtkLabel *coming_heading;
  GtkListBox *coming;
  GtkLabel *assurance;
  GtkLabel *notes;
};

G_DEFINE_FINAL_TYPE (NaerOverviewPage, naer_overview_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* How wide the column of days is. */
#define WHEN_CHARACTERS 34

static void
remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static const char *
get_greeting (NaerOverviewPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int hour = g_date_time_get_hour (now);

  /* A day that was given has no hour. */
  if (naer_day_today () != naer_session_get_today (self->session) || hour < 10)
    return _("Good morning.");
  return hour < 17 ? _("Good day.") : _("Good evening.");
}

/* Beside the row, in a column of its own. */
static GtkWidget *
make_when (const char *when)
{
  GtkWidget *label = gtk_label_new (when);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), WHEN_CHARACTERS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WHEN_CHARACTERS);
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static GtkWidget *
make_coming_row (const NaerOverviewItem *item,
                 gboolean                narrow)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = g_markup_escape_text (item->title, -1);
  g_autofree char *name = g_markup_escape_text (item->name, -1);
  g_autofree char *both = g_markup_printf_escaped ("%s · %s", item->name, item->when);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), narrow ? both : name);
  if (!narrow)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_when (item->when));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-employee");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", item->employee);
  return row;
}

static void
show_needs (NaerOverviewPage   *self,
            const NaerOverview *overview)
{
  remove_children (GTK_WIDGET (self->needs));
  for (guint i = 0; i < overview->needs->len; i++)
    {
      GtkWidget *card = naer_finding_card_new (self->session, overview->needs->pdata[i]);

      naer_finding_card_set_narrow (NAER_FINDING_CARD (card), self->narrow);
      gtk_box_append (self->needs, card);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->needs), overview->needs->len > 0);
}

static void
show_coming (NaerOverviewPage   *self,
             const NaerOverview *overview)
{
  gtk_list_box_remove_all (self->coming);
  for (guint i = 0; i < overview->coming->len; i++)
    gtk_list_box_append (self->coming, make_coming_row (overview->coming->pdata[i], self->narrow));
  gtk_widget_set_visible (GTK_WIDGET (self->coming), overview->coming->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->coming_heading), overview->coming->len > 0);
}

static void
show_assurance (NaerOverviewPage   *self,
                const NaerOverview *overview)
{
  g_autofree char *text = naer_overview_get_assurance (overview);

  gtk_label_set_label (self->assurance, text);
  gtk_widget_remove_css_class (GTK_WIDGET (self->assurance), "assurance");
  if (overview->without_date->len == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->assurance), "assurance");
}

static void
show_notes (NaerOverviewPage *self)
{
  g_auto (GStrv) notes = naer_rules_notes (naer_session_get_facts (self->session),
                                           naer_session_get_today (self->session));
  g_autofree char *text = g_strjoinv ("\n", notes);

  gtk_label_set_label (self->notes, text);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), notes[0] != NULL);
}

static void
update (NaerOverviewPage *self)
{
  g_autoptr (NaerOverview) overview = NULL;
  g_autofree char *sentence = NULL, *heading = NULL, *dateline = NULL;
  const NaerFacts *facts = naer_session_get_facts (self->session);
  NaerDay today = naer_session_get_today (self->session);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  overview = naer_overview_new (facts, naer_session_get_unit (self->session), today,
                                (NaerTimelinesFunc) naer_session_get_timelines, self->session);
  sentence = naer_overview_get_heading (overview);
  heading = self->narrow ? g_strdup (sentence)
                         : g_strdup_printf ("%s %s", get_greeting (self), sentence);
  dateline = naer_overview_get_dateline (overview, today);

  gtk_stack_set_visible_child_name (self->stack, facts->employees->len > 0 ? "list" : "empty");
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->dateline, dateline);
  show_needs (self, overview);
  show_coming (self, overview);
  show_assurance (self, overview);
  show_notes (self);
  /* What had the keyboard is made anew. */
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
changed_cb (NaerOverviewPage *self)
{
  update (self);
}

static void
naer_overview_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  NaerOverviewPage *self = NAER_OVERVIEW_PAGE (object);

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
naer_overview_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  NaerOverviewPage *self = NAER_OVERVIEW_PAGE (object);

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
      g_object_notify_by_pspec (object, pspec);
      if (self->session != NULL)
        update (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
naer_overview_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (gtk_stack_get_visible_child (NAER_OVERVIEW_PAGE (widget)->stack),
                                 GTK_DIR_TAB_FORWARD);
}

static void
naer_overview_page_dispose (GObject *object)
{
  NaerOverviewPage *self = NAER_OVERVIEW_PAGE (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_OVERVIEW_PAGE);
  G_OBJECT_CLASS (naer_overview_page_parent_class)->dispose (object);
}

static void
naer_overview_page_class_init (NaerOverviewPageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = naer_overview_page_dispose;
  widget_class->grab_focus = naer_overview_page_grab_focus;
  object_class->get_property = naer_overview_page_get_property;
  object_class->set_property = naer_overview_page_set_property;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, heading);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, dateline);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, needs);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, coming_heading);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, coming);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, assurance);
  gtk_widget_class_bind_template_child (widget_class, NaerOverviewPage, notes);
}

static void
naer_overview_page_init (NaerOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_overview_page_set_session:
 * @self: a page
 * @session: (nullable): open data
 *
 * Shows the overview of a session.
 */
void
naer_overview_page_set_session (NaerOverviewPage *self,
                                NaerSession      *session)
{
  g_return_if_fail (NAER_IS_OVERVIEW_PAGE (self));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->session, session);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

/**
 * naer_overview_page_set_menu:
 * @self: a page
 * @menu: the main menu
 *
 * Gives the page the main menu of the window.
 */
void
naer_overview_page_set_menu (NaerOverviewPage *self,
                             GMenuModel       *menu)
{
  g_return_if_fail (NAER_IS_OVERVIEW_PAGE (self));

  gtk_menu_button_set_menu_model (self->menu_button, menu);
}

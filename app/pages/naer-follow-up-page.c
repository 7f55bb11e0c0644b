/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-follow-up-page.h"

#include "language/naer-resources.h"
#include "naer-case-box.h"
#include "naer-i18n.h"
#include "naer-spoken.h"

struct _NaerFollowUpPage
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  gboolean narrow;

  GtkStack *stack;
  GtkBox *cases;
};

G_DEFINE_FINAL_TYPE (NaerFollowUpPage, naer_follow_up_page, ADW_TYPE_BIN)

static void
remove_groups (NaerFollowUpPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cases))) != NULL)
    gtk_box_remove (self->cases, child);
}

/* The oldest are made when someone looks at them. */
static void
expanded_cb (AdwExpanderRow   *row,
             GParamSpec       *pspec,
             NaerFollowUpPage *self)
{
  GPtrArray *timelines = naer_session_get_timelines (self->session, self->employee);
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"));
  GtkWidget *box;

  if (!adw_expander_row_get_expanded (row) || g_object_get_data (G_OBJECT (row), "made") != NULL ||
      timelines == NULL || index >= timelines->len)
    return;
  box = naer_case_box_new (self->session, self->employee, timelines, timelines->pdata[index],
                           self->narrow, TRUE);
  gtk_widget_add_css_class (box, "inner-case");
  adw_expander_row_add_row (row, box);
  g_object_set_data (G_OBJECT (row), "made", row);
}

static void
add_newest (NaerFollowUpPage *self,
            GPtrArray        *timelines)
{
  gtk_box_append (self->cases, naer_case_box_new (self->session, self->employee, timelines,
                                                  timelines->pdata[timelines->len - 1], self->narrow,
                                                  FALSE));
}

static void
add_older (NaerFollowUpPage *self,
           GPtrArray        *timelines)
{
  GtkWidget *group = adw_preferences_group_new ();
  NaerDay today = naer_session_get_today (self->session);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Earlier"));
  for (guint i = timelines->len - 1; i > 0; i--)
    {
      GtkWidget *row = adw_expander_row_new ();
      g_autofree char *title = naer_case_box_name (timelines->pdata[i - 1]);
      g_autofree char *description = naer_case_box_describe (timelines->pdata[i - 1], today);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), description);
      naer_spoken_set_name (row, title);
      g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (i - 1));
      g_signal_connect_object (row, "notify::expanded", G_CALLBACK (expanded_cb), self, 0);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  gtk_box_append (self->cases, group);
}

/* What had the keyboard is made anew: it goes to the timeline, which tells what has become of it. */
static void
update (NaerFollowUpPage *self)
{
  GPtrArray *timelines = naer_session_get_timelines (self->session, self->employee);
  gboolean any = timelines != NULL && timelines->len > 0;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->cases)) != NULL;

  remove_groups (self);
  gtk_stack_set_visible_child_name (self->stack, any ? "cases" : "none");
  if (any)
    add_newest (self, timelines);
  if (any && timelines->len > 1)
    add_older (self, timelines);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* The timeline of the newest case is where to begin. */
static gboolean
naer_follow_up_page_grab_focus (GtkWidget *widget)
{
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (NAER_FOLLOW_UP_PAGE (widget)->cases));

  return box != NULL && naer_case_box_focus (NAER_CASE_BOX (box));
}

static void
naer_follow_up_page_dispose (GObject *object)
{
  NaerFollowUpPage *self = NAER_FOLLOW_UP_PAGE (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_FOLLOW_UP_PAGE);
  G_OBJECT_CLASS (naer_follow_up_page_parent_class)->dispose (object);
}

static void
naer_follow_up_page_class_init (NaerFollowUpPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_follow_up_page_dispose;
  widget_class->grab_focus = naer_follow_up_page_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/follow-up-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerFollowUpPage, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerFollowUpPage, cases);
}

static void
naer_follow_up_page_init (NaerFollowUpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_follow_up_page_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the cases of an employee, the newest open and the others folded.
 */
void
naer_follow_up_page_set_employee (NaerFollowUpPage *self,
                                  NaerSession      *session,
                                  gint64            employee)
{
  g_return_if_fail (NAER_IS_FOLLOW_UP_PAGE (self));

  g_set_object (&self->session, session);
  self->employee = employee;
  update (self);
}

/**
 * naer_follow_up_page_set_narrow:
 * @self: a page
 * @narrow: whether there is little room
 *
 * Puts the status into the line under the title where there is little room.
 */
void
naer_follow_up_page_set_narrow (NaerFollowUpPage *self,
                                gboolean          narrow)
{
  g_return_if_fail (NAER_IS_FOLLOW_UP_PAGE (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  if (self->session != NULL)
    update (self);
}

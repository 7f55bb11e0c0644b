/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-follow-up-page.h"

#include "language/naer-resources.h"
#include "naer-finding-row.h"
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

static char *
describe_case (NaerFollowUpPage *self,
               const NaerCase   *absence_case)
{
  NaerDay today = naer_session_get_today (self->session);
  g_autofree char *start = naer_i18n_near_day (absence_case->start, today);
  g_autofree char *sick = g_strdup_printf (ngettext ("%d sick day", "%d sick days",
                                                     absence_case->sick_days),
                                           absence_case->sick_days);

  if (absence_case->absent_today)
    return g_strdup_printf (_("Away since %s · %s"), start, sick);
  return g_strdup (sick);
}

static gboolean
is_worth_showing (const NaerFinding *finding)
{
  return finding->status != NAER_STATUS_NOT_APPLICABLE;
}

static void
add_findings (NaerFollowUpPage       *self,
              GPtrArray              *timelines,
              const NaerCaseTimeline *timeline,
              GtkWidget              *holder)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];
      GtkWidget *row;

      if (!is_worth_showing (finding))
        continue;
      row = naer_finding_row_new (self->session, self->employee, timelines, finding, self->narrow);
      if (ADW_IS_EXPANDER_ROW (holder))
        adw_expander_row_add_row (ADW_EXPANDER_ROW (holder), row);
      else
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (holder), row);
    }
}

static char *
name_case (const NaerCaseTimeline *timeline)
{
  g_autofree char *stretch = naer_words_stretch (timeline->absence_case->start,
                                                 timeline->absence_case->end, naer_i18n_language ());

  return g_markup_escape_text (stretch, -1);
}

static void
add_newest (NaerFollowUpPage       *self,
            GPtrArray              *timelines,
            const NaerCaseTimeline *timeline)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *title = name_case (timeline);
  g_autofree char *description = describe_case (self, timeline->absence_case);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  add_findings (self, timelines, timeline, group);
  gtk_box_append (self->cases, group);
}

static void
add_older (NaerFollowUpPage *self,
           GPtrArray        *timelines)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Earlier"));
  for (guint i = timelines->len - 1; i > 0; i--)
    {
      const NaerCaseTimeline *timeline = timelines->pdata[i - 1];
      GtkWidget *row = adw_expander_row_new ();
      g_autofree char *title = name_case (timeline);
      g_autofree char *description = describe_case (self, timeline->absence_case);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), description);
      naer_spoken_set_name (row, title);
      add_findings (self, timelines, timeline, row);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  gtk_box_append (self->cases, group);
}

static void
update (NaerFollowUpPage *self)
{
  GPtrArray *timelines = naer_session_get_timelines (self->session, self->employee);
  gboolean any = timelines != NULL && timelines->len > 0;

  remove_groups (self);
  gtk_stack_set_visible_child_name (self->stack, any ? "cases" : "none");
  if (any)
    add_newest (self, timelines, timelines->pdata[timelines->len - 1]);
  if (any && timelines->len > 1)
    add_older (self, timelines);
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

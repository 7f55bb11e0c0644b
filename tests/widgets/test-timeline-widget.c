/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "naer-timeline-private.h"

#define START (naer_day_from_ymd (2026, 11, 2))

static const struct
{
  int day;
  NaerTimelineSide side;
  const char *title;
  const char *sentence;
} milestones[] = {
  { 0, NAER_TIMELINE_THEIRS, "First day", "First day, 2 November" },
  { 2, NAER_TIMELINE_OURS, "First contact", "First contact, done 4 November" },
  { 13, NAER_TIMELINE_OURS, "Today", "Today, 15 November" },
  { 27, NAER_TIMELINE_OURS, "Follow-up plan", "Follow-up plan, by 29 November, if the absence lasts" },
  { 48, NAER_TIMELINE_OURS, "Dialogue meeting 1", "Dialogue meeting 1, by 20 December" },
};

static NaerTimelineModel *
make_model (guint n)
{
  NaerTimelineModel *model = naer_timeline_model_new (START, START + 60, START + 13);
  const NaerTimelineStretch stretch = { START, START + 20, NAER_LOOK_SICK_NOTE, 100 };

  naer_timeline_model_add_stretch (model, &stretch);
  for (guint i = 0; i < n; i++)
    naer_timeline_model_add_milestone (model, &(NaerMilestone) {
      .day = START + milestones[i].day,
      .mark = NAER_MARK_UPCOMING,
      .side = milestones[i].side,
      .tag = 10 + (int) i,
      .title = (char *) milestones[i].title,
      .when = (char *) "soon",
      .sentence = (char *) milestones[i].sentence,
    });
  return model;
}

static NaerTimeline *
make_timeline (guint n)
{
  NaerTimeline *timeline = g_object_ref_sink (NAER_TIMELINE (naer_timeline_new ()));
  g_autoptr (NaerTimelineModel) model = make_model (n);

  naer_timeline_set_model (timeline, model);
  return timeline;
}

static int
height_at (NaerTimeline *timeline,
           int           width)
{
  int height = 0;

  gtk_widget_measure (GTK_WIDGET (timeline), GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static void
allocate (NaerTimeline *timeline,
          int           width)
{
  gtk_widget_allocate (GTK_WIDGET (timeline), width, height_at (timeline, width), -1, NULL);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
press (NaerTimeline *timeline,
       const char   *action)
{
  gtk_widget_activate_action (GTK_WIDGET (timeline), action, NULL);
}

static void
test_current (void)
{
  NaerTimeline *timeline = make_timeline (5);
  guint notified = 0;

  g_assert_cmpint (naer_timeline_get_current (timeline), ==, 2);
  g_signal_connect_swapped (timeline, "notify::current", G_CALLBACK (count_cb), &notified);
  naer_timeline_set_current (timeline, 4);
  naer_timeline_set_current (timeline, 4);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_finalize_object (timeline);
}

static void
test_actions (void)
{
  static const struct
  {
    const char *action;
    int current;
  } steps[] = {
    { "milestone.right", 3 },    { "milestone.next", 4 },  { "milestone.right", 4 },
    { "milestone.first", 0 },    { "milestone.left", 0 },  { "milestone.last", 4 },
    { "milestone.previous", 3 }, { "milestone.today", 2 }, { "milestone.left", 1 },
  };
  NaerTimeline *timeline = make_timeline (5);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      press (timeline, steps[i].action);
      g_assert_cmpint (naer_timeline_get_current (timeline), ==, steps[i].current);
    }
  gtk_widget_set_direction (GTK_WIDGET (timeline), GTK_TEXT_DIR_RTL);
  press (timeline, "milestone.left");
  g_assert_cmpint (naer_timeline_get_current (timeline), ==, 2);
  press (timeline, "milestone.next");
  g_assert_cmpint (naer_timeline_get_current (timeline), ==, 3);
  g_assert_finalize_object (timeline);
}

static void
activated_cb (NaerTimeline *timeline,
              int           tag,
              int          *activated)
{
  *activated = tag;
}

static void
test_activate (void)
{
  NaerTimeline *timeline = make_timeline (5);
  int activated = -1;

  g_signal_connect (timeline, "milestone-activated", G_CALLBACK (activated_cb), &activated);
  press (timeline, "milestone.last");
  press (timeline, "milestone.activate");
  g_assert_cmpint (activated, ==, 14);
  g_assert_finalize_object (timeline);
}

/* A screen reader finds every milestone, in order, each with its whole sentence. */
static void
test_accessible (void)
{
  NaerTimeline *timeline = make_timeline (5);
  GtkAccessible *part = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (timeline));
  guint n = 0;

  gtk_test_accessible_assert_role (timeline, GTK_ACCESSIBLE_ROLE_LIST);
  allocate (timeline, 900);
  while (part != NULL)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (part);
      g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (part);
      int x = 0, y = 0, width = 0, height = 0;

      g_assert_true (parent == GTK_ACCESSIBLE (timeline));
      gtk_test_accessible_assert_role (part, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (part, GTK_ACCESSIBLE_PROPERTY_LABEL, milestones[n].sentence);
      gtk_test_accessible_assert_state (part, GTK_ACCESSIBLE_STATE_SELECTED, n == 2);
      g_assert_true (gtk_accessible_get_bounds (part, &x, &y, &width, &height));
      g_assert_cmpint (width, >, 20);
      g_object_unref (part);
      part = next;
      n++;
    }
  g_assert_cmpuint (n, ==, 5);
  g_assert_finalize_object (timeline);
}

static void
test_selected (void)
{
  NaerTimeline *timeline = make_timeline (5);
  GtkAccessible *third = naer_timeline_ref_part (timeline, 2);
  GtkAccessible *fourth = naer_timeline_ref_part (timeline, 3);

  naer_timeline_set_current (timeline, 3);
  gtk_test_accessible_assert_state (third, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  gtk_test_accessible_assert_state (fourth, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_object_unref (third);
  g_assert_finalize_object (timeline);

  /* a screen reader may hold a milestone longer than the timeline lives */
  g_assert_null (gtk_accessible_get_accessible_parent (fourth));
  g_assert_null (gtk_accessible_get_next_accessible_sibling (fourth));
  g_assert_finalize_object (G_OBJECT (fourth));
}

/* New facts leave the keyboard on its milestone; when that is gone, it goes to today. */
static void
test_new_model (void)
{
  NaerTimeline *timeline = make_timeline (5);
  g_autoptr (NaerTimelineModel) same = make_model (5), fewer = make_model (3), none = make_model (0);

  naer_timeline_set_current (timeline, 4);
  naer_timeline_set_model (timeline, same);
  g_assert_cmpint (naer_timeline_get_current (timeline), ==, 4);
  naer_timeline_set_model (timeline, fewer);
  g_assert_cmpint (naer_timeline_get_current (timeline), ==, 2);
  naer_timeline_set_model (timeline, none);
  g_assert_cmpint (naer_timeline_get_current (timeline), ==, -1);
  press (timeline, "milestone.next");
  press (timeline, "milestone.activate");
  g_assert_null (gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (timeline)));
  allocate (timeline, 400);
  g_assert_finalize_object (timeline);
}

/* Any width from the smallest up can be had: down where there is little room, else across. */
static void
test_sizes (void)
{
  NaerTimeline *timeline = make_timeline (5);
  int least = 0, best = 0;

  gtk_widget_measure (GTK_WIDGET (timeline), GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
  g_assert_cmpint (least, <=, 200);
  g_assert_cmpint (best, >, 400);
  for (int width = least; width < 1400; width += 37)
    {
      NaerTimelineForm form;

      allocate (timeline, width);
      form = naer_timeline_layout_get_form (naer_timeline_get_layout (timeline));
      g_assert_cmpint (form, ==, width >= best ? NAER_TIMELINE_ACROSS : NAER_TIMELINE_DOWN);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (timeline)), ==, height_at (timeline, width));
    }
  g_assert_finalize_object (timeline);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/timeline-widget/current", test_current);
  g_test_add_func ("/timeline-widget/actions", test_actions);
  g_test_add_func ("/timeline-widget/activate", test_activate);
  g_test_add_func ("/timeline-widget/accessible", test_accessible);
  g_test_add_func ("/timeline-widget/selected", test_selected);
  g_test_add_func ("/timeline-widget/new-model", test_new_model);
  g_test_add_func ("/timeline-widget/sizes", test_sizes);
  return g_test_run ();
}

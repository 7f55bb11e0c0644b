/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-box.h"

#include "dialogs/naer-case-edit-dialog.h"
#include "dialogs/naer-follow-up-dialog.h"
#include "dialogs/naer-what-if-dialog.h"
#include "language/naer-resources.h"
#include "naer-case-line.h"
#include "naer-case-notes.h"
#include "naer-finding-row.h"
#include "naer-i18n.h"
#include "naer-overview-model.h"
#include "naer-spoken.h"
#include "naer-timeline.h"

struct _NaerCaseBox
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *timelines;
  const NaerCaseTimeline *case_timeline;
  GtkWidget **rows;     /* of the findings, by their index; NULL where one has none */
  gboolean narrow;
  gboolean folded;      /* inside a row that says its name and unfolds it */
  gboolean whole;

  GtkOrientable *header;
  GtkWidget *titles;
  GtkLabel *title_label;
  GtkLabel *subtitle_label;
  GtkWidget *menu_button;
  GtkWidget *what_if_button;
  GtkBox *note_box;
  NaerTimeline *timeline;
  AdwPreferencesGroup *now_group;
  AdwPreferencesGroup *coming_group;
  AdwPreferencesGroup *past_group;
  AdwExpanderRow *past_row;
};

G_DEFINE_FINAL_TYPE (NaerCaseBox, naer_case_box, ADW_TYPE_BIN)

static void
show_line (NaerCaseBox *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autoptr (NaerTimelineModel) model =
      naer_case_line_new (employee, self->case_timeline, naer_session_get_today (self->session), self->whole);

  naer_timeline_set_model (self->timeline, model);
}

static void
whole_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerCaseBox *self = NAER_CASE_BOX (widget);

  self->whole = TRUE;
  gtk_widget_action_set_enabled (widget, "case.whole", FALSE);
  show_line (self);
}

static void
what_if_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  NaerCaseBox *self = NAER_CASE_BOX (widget);

  naer_what_if_dialog_present (self->session, self->employee,
                               self->case_timeline->absence_case->start, widget);
}

static const struct
{
  const char *action;
  NaerCaseEdit edit;
} edits[] = {
  { "case.split", NAER_CASE_EDIT_SPLIT },
  { "case.join", NAER_CASE_EDIT_JOIN },
  { "case.nav-day", NAER_CASE_EDIT_NAV_DAY },
};

static void
edit_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerCaseBox *self = NAER_CASE_BOX (widget);

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    if (g_str_equal (edits[i].action, name))
      naer_case_edit_dialog_present (self->session, self->employee, edits[i].edit, NULL,
                                     self->case_timeline->absence_case, widget);
}

static void
follow_up_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerCaseBox *self = NAER_CASE_BOX (widget);

  naer_follow_up_dialog_present (self->session, self->employee, widget);
}

static guint
find_index (NaerCaseBox *self)
{
  guint index = 0;

  g_ptr_array_find (self->timelines, self->case_timeline, &index);
  return index;
}

static void
take_back_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerCaseBox *self = NAER_CASE_BOX (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  guint index = find_index (self);
  const NaerCaseTimeline *before = index > 0 ? self->timelines->pdata[index - 1] : NULL;
  GPtrArray *changes = naer_case_edit_take_back (employee, before != NULL ? before->absence_case : NULL,
                                                 self->case_timeline->absence_case);

  naer_session_commit (self->session, changes, "follow-up", _("Taken back"));
}

/* What may still come of a case is asked while it may go on, and of the latest. */
static gboolean
may_go_on (NaerCaseBox *self,
           guint        index)
{
  return index + 1 == self->timelines->len ||
         self->case_timeline->absence_case->may_join_until >= naer_session_get_today (self->session);
}

/* What cannot be done with this case is not offered. */
static void
offer_actions (NaerCaseBox *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  const NaerCase *absence_case = self->case_timeline->absence_case;
  g_autoptr (GPtrArray) cases = g_ptr_array_new ();
  guint index = find_index (self);
  GtkWidget *widget = GTK_WIDGET (self);

  for (guint i = 0; i < self->timelines->len; i++)
    g_ptr_array_add (cases, ((const NaerCaseTimeline *) self->timelines->pdata[i])->absence_case);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    gtk_widget_action_set_enabled (widget, edits[i].action,
                                   naer_case_edit_is_offered (edits[i].edit, employee, cases, index));
  gtk_widget_action_set_enabled (widget, "case.follow-up", index + 1 == cases->len);
  gtk_widget_action_set_enabled (widget, "case.take-back", absence_case->split_reason != NULL ||
                                                           absence_case->join_reason != NULL);
  gtk_widget_set_visible (self->what_if_button, may_go_on (self, index));
}

/* A milestone leads to the row that says more of it. */
static void
milestone_activated_cb (NaerCaseBox *self,
                        int          tag)
{
  if (tag == NAER_CASE_LINE_LATER)
    whole_cb (GTK_WIDGET (self), NULL, NULL);
  else if (tag >= 0 && tag < (int) self->case_timeline->findings->len && self->rows[tag] != NULL)
    {
      if (gtk_widget_is_ancestor (self->rows[tag], GTK_WIDGET (self->past_row)))
        adw_expander_row_set_expanded (self->past_row, TRUE);
      gtk_widget_grab_focus (self->rows[tag]);
    }
}

static void
naer_case_box_dispose (GObject *object)
{
  NaerCaseBox *self = NAER_CASE_BOX (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->rows, g_free);
  g_clear_pointer (&self->timelines, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_CASE_BOX);
  G_OBJECT_CLASS (naer_case_box_parent_class)->dispose (object);
}

static void
naer_case_box_class_init (NaerCaseBoxClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_case_box_dispose;
  g_type_ensure (NAER_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/case-box.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, header);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, titles);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, title_label);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, menu_button);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, what_if_button);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, note_box);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, timeline);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, now_group);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, coming_group);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, past_group);
  gtk_widget_class_bind_template_child (widget_class, NaerCaseBox, past_row);
  gtk_widget_class_bind_template_callback (widget_class, milestone_activated_cb);
  gtk_widget_class_install_action (widget_class, "case.whole", NULL, whole_cb);
  gtk_widget_class_install_action (widget_class, "case.what-if", NULL, what_if_cb);
  gtk_widget_class_install_action (widget_class, "case.follow-up", NULL, follow_up_cb);
  gtk_widget_class_install_action (widget_class, "case.take-back", NULL, take_back_cb);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    gtk_widget_class_install_action (widget_class, edits[i].action, NULL, edit_cb);
}

static void
naer_case_box_init (NaerCaseBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

typedef enum
{
  PART_NOW,
  PART_COMING,
  PART_PAST,
  N_PARTS,
} Part;

static Part
find_part (NaerCaseBox       *self,
           const NaerFinding *finding)
{
  NaerDay today = naer_session_get_today (self->session);
  NaerTone tone;

  switch (finding->status)
    {
    case NAER_STATUS_DONE:
    case NAER_STATUS_DONE_LATE:
    case NAER_STATUS_EXCEPTION:
      return PART_PAST;
    case NAER_STATUS_NOT_DOCUMENTED:
    case NAER_STATUS_DUE:
    case NAER_STATUS_DUE_SOON:
      return PART_NOW;
    case NAER_STATUS_INFORMATION:
      if (finding->due == NAER_DAY_NONE || finding->due < today)
        return PART_PAST;
      return PART_COMING;
    case NAER_STATUS_CANNOT_JUDGE:
    case NAER_STATUS_EXPECTED:
    case NAER_STATUS_UPCOMING:
    case NAER_STATUS_NOT_APPLICABLE:
    case NAER_STATUS_CONSIDER:
    default:
      if (naer_finding_needs_action (finding, self->case_timeline->absence_case, today, &tone))
        return PART_NOW;
      return finding->due != NAER_DAY_NONE && finding->due < today ? PART_PAST : PART_COMING;
    }
}

static void
add_row (NaerCaseBox *self,
         Part         part,
         guint        index)
{
  const NaerFinding *finding = self->case_timeline->findings->pdata[index];
  GtkWidget *row = naer_finding_row_new (self->session, self->employee, self->timelines, finding,
                                         self->narrow);

  self->rows[index] = row;
  if (part == PART_PAST && self->folded)
    adw_preferences_group_add (self->past_group, row);
  else if (part == PART_PAST)
    adw_expander_row_add_row (self->past_row, row);
  else
    adw_preferences_group_add (part == PART_NOW ? self->now_group : self->coming_group, row);
}

/* What cannot be judged is said once, where it can be mended: not also of the talks before it. */
static gboolean
is_worth_showing (const NaerFinding *finding)
{
  return finding->status != NAER_STATUS_NOT_APPLICABLE &&
         (finding->status != NAER_STATUS_CANNOT_JUDGE || finding->obligation_class != NAER_CLASS_RECOMMENDED);
}

static void
show_findings (NaerCaseBox *self)
{
  GPtrArray *findings = self->case_timeline->findings;
  guint n[N_PARTS] = { 0 };
  g_autofree char *count = NULL;

  self->rows = g_new0 (GtkWidget *, findings->len + 1);
  for (guint i = 0; i < findings->len; i++)
    {
      const NaerFinding *finding = findings->pdata[i];
      Part part = find_part (self, finding);

      if (!is_worth_showing (finding))
        continue;
      n[part]++;
      add_row (self, part, i);
    }
  count = g_strdup_printf (ngettext ("%d thing", "%d things", n[PART_PAST]), (int) n[PART_PAST]);
  adw_expander_row_set_subtitle (self->past_row, count);
  gtk_widget_set_visible (GTK_WIDGET (self->now_group), n[PART_NOW] > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->coming_group), n[PART_COMING] > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->past_group), n[PART_PAST] > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->past_row), !self->folded);
}

static void
show_notes (NaerCaseBox *self)
{
  g_auto (GStrv) notes = naer_case_notes (self->case_timeline);

  for (guint i = 0; notes[i] != NULL; i++)
    {
      GtkWidget *label = gtk_label_new (notes[i]);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_box_append (self->note_box, label);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->note_box), notes[0] != NULL);
}

/**
 * naer_case_box_name:
 * @timeline: a case
 *
 * Returns: (transfer full): what it is called: its days
 */
char *
naer_case_box_name (const NaerCaseTimeline *timeline)
{
  return naer_words_stretch (timeline->absence_case->start, timeline->absence_case->end,
                             naer_i18n_language ());
}

/**
 * naer_case_box_describe:
 * @timeline: a case
 * @today: today
 *
 * Returns: (transfer full): since when, and how many days
 */
char *
naer_case_box_describe (const NaerCaseTimeline *timeline,
                        NaerDay                 today)
{
  const NaerCase *absence_case = timeline->absence_case;
  g_autofree char *start = naer_i18n_near_day (absence_case->start, today);
  g_autofree char *sick = g_strdup_printf (ngettext ("%d sick day", "%d sick days",
                                                     absence_case->sick_days),
                                           absence_case->sick_days);

  if (absence_case->absent_today)
    return g_strdup_printf (_("Away since %s · %s"), start, sick);
  return g_steal_pointer (&sick);
}

/**
 * naer_case_box_focus:
 * @self: a case
 *
 * Gives the keyboard to its timeline.
 *
 * Returns: whether it took it
 */
gboolean
naer_case_box_focus (NaerCaseBox *self)
{
  g_return_val_if_fail (NAER_IS_CASE_BOX (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->timeline));
}

/* An earlier absence on the same page has a menu of its own. */
static void
name_menu (NaerCaseBox *self,
           const char  *title)
{
  g_autofree char *name = g_strdup_printf ("%s: %s", _("This Absence"), title);

  naer_spoken_set_name (gtk_widget_get_first_child (self->menu_button), name);
}

/**
 * naer_case_box_new:
 * @session: the session
 * @employee: the row of an employee
 * @timelines: (element-type NaerCaseTimeline): what the rules say of the employee; keeps @timeline
 * @timeline: the case
 * @narrow: whether there is little room
 * @folded: whether it is inside a row that says its name and unfolds it
 *
 * Returns: (transfer floating): the case
 */
GtkWidget *
naer_case_box_new (NaerSession            *session,
                   gint64                  employee,
                   GPtrArray              *timelines,
                   const NaerCaseTimeline *timeline,
                   gboolean                narrow,
                   gboolean                folded)
{
  NaerCaseBox *self = g_object_new (NAER_TYPE_CASE_BOX, NULL);
  NaerDay today = naer_session_get_today (session);
  g_autofree char *title = naer_case_box_name (timeline);
  g_autofree char *subtitle = naer_case_box_describe (timeline, today);
  g_autofree char *spoken = g_strdup_printf (_("Timeline, %s"), title);

  self->session = g_object_ref (session);
  self->employee = employee;
  self->timelines = g_ptr_array_ref (timelines);
  self->case_timeline = timeline;
  self->narrow = narrow;
  self->folded = folded;
  gtk_widget_set_visible (self->titles, !folded);
  gtk_widget_set_halign (GTK_WIDGET (self->header), folded ? GTK_ALIGN_END : GTK_ALIGN_FILL);
  gtk_orientable_set_orientation (self->header, narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->subtitle_label, subtitle);
  name_menu (self, title);
  naer_spoken_set_name (GTK_WIDGET (self->timeline), spoken);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->past_row), _("Done and For Information"));
  naer_spoken_set_name (GTK_WIDGET (self->past_row), _("Done and For Information"));
  offer_actions (self);
  show_line (self);
  show_notes (self);
  show_findings (self);
  return GTK_WIDGET (self);
}
